/* filing.h — a draft as the filing pages see it, and what the person's own pages share.
 *
 * A draft has steps with fixed numbers: 1 who it is for (another person), 2… the form's pages, then papers, contact,
 * check. A step that does not apply now is skipped, so that an address means the same page for ever. Answers are one
 * flat object: the form's fields by their names, our own beginning with "_". */
#ifndef MOD_FILING_H
#define MOD_FILING_H
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/formdef.h"
#include "core/procedure.sql.h"
#include "core/route.h"
#include "mod/filing/filing.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

enum ask { ASK_PERSON = 1, ASK_FORM, ASK_PAPERS, ASK_CONTACT, ASK_CHECK };
enum {
    SEQ_MANDATE_PAPER = -1000, /* draft_file.paper_seq of the authorisation; a form's own files are -1, -2 … */
    DRAFTS_MAX = 30,           /* unfinished drafts of one account */
    FILES_MAX = 60,            /* files of one draft */
};
struct filing_step {
    enum ask ask;
    int n;       /* number in the address */
    size_t page; /* ASK_FORM: index in the form */
    struct str title, hint;
    struct field_def *def;
    size_t n_def;
    bool complete;
};
struct applicant {     /* who the dossier is for */
    int64_t person_id; /* 0: to be made when filed */
    int64_t kind, birth_day, sex;
    struct str name, number, phone, email, address, area_code, birth; /* birth: ISO */
    bool self;
    bool mandate_over; /* the mandate chosen at the beginning has ended or was taken back */
};
struct draft {
    struct filing_draft row;
    struct procedure_filing p;
    struct str receiver;
    struct formdef form;
    bool plain_form;     /* the procedure has none of its own */
    struct answers x;    /* all that was saved */
    struct answers kept; /* of the form: what is asked now */
    struct applicant who;
    struct filing_step *step;
    size_t n_step;
    struct filing_files *file;
    size_t n_file;
    struct procedure_papers *paper;
    size_t n_paper;
    struct option *area; /* communes; hint is the district's name */
    size_t n_area;
};
/* By the key in the address, if it is the actor's own; RC_NOTFOUND otherwise. Reads through r->db. */
enum rc draft_load(struct request *r, struct str key, struct draft *d) MUST_USE;
/* Answers may have changed: which steps there are, and which are complete. */
void draft_plan(struct arena *a, struct draft *d);
const struct filing_step *draft_step(const struct draft *d, int64_t n); /* NULL: not asked */
const struct filing_step *draft_after(const struct draft *d,
                                      int64_t n);             /* the next that is asked; the last one after the last */
int64_t draft_slot(const struct draft *d, const char *field); /* paper_seq of a file field */
size_t draft_files_in(const struct draft *d, int64_t paper_seq);
/* The declaration itself is filled in online and not asked as a file. own_form: the procedure has a form in data. */
bool filing_covers(bool own_form, bool bundle, int64_t seq, struct str paper);
bool draft_covers(const struct draft *d, const struct procedure_papers *w);
struct str draft_value(void *user, const char *name); /* saved, or known from the account; user: struct draft */
struct str draft_path(struct arena *a, const struct draft *d, int64_t n); /* "/nop/ho-so/<key>/<n>" */

/* One field of a page, choices of places grouped, files with what is there already. */
void draft_field(struct buf *b, const struct draft *d, const struct field_def *def, const struct form_value *v);
/* Takes the uploads of one file field into the blob store: rows are added in the write transaction by draft_keep_files.
 */
struct taken {
    struct dossier_file *file;
    size_t n, cap;
    bool refused;
};
/* Slow: outside a transaction. What is refused becomes an error at the field. */
enum rc draft_take_files(struct request *r, struct form *f, const char *field, int64_t seq, struct taken *out) MUST_USE;
enum rc draft_keep_files(struct request *r, int64_t draft_id, const struct taken *t) MUST_USE;

enum rc filing_list(struct request *r);
enum rc filing_begin_ask(struct request *r);
enum rc filing_begin(struct request *r);
enum rc filing_page(struct request *r);
enum rc filing_page_save(struct request *r);
enum rc filing_send(struct request *r);
enum rc filing_done(struct request *r);
enum rc filing_drop_ask(struct request *r);
enum rc filing_drop(struct request *r);
enum rc filing_draft_file_get(struct request *r);
enum rc filing_check_page(struct request *r, const struct draft *d, const struct form *errors);

enum rc mine_list(struct request *r);
enum rc mine_case(struct request *r);
enum rc mine_file(struct request *r);
enum rc mine_letter(struct request *r);
enum rc mine_proof(struct request *r);
enum rc mine_proof_json(struct request *r);
enum rc mine_log(struct request *r);
enum rc mine_log_json(struct request *r);
enum rc mine_supply_ask(struct request *r);
enum rc mine_supply(struct request *r);
enum rc mine_withdraw_ask(struct request *r);
enum rc mine_withdraw(struct request *r);
enum rc mine_rate_ask(struct request *r);
enum rc mine_rate(struct request *r);
/* The case of the address, if it is the actor's; RC_NOTFOUND otherwise. */
enum rc mine_load(struct request *r, struct case_ *c) MUST_USE;

struct todo { /* the one thing to do now */
    struct str title, words, href, action;
    int rank; /* 0: nothing; higher is more urgent */
};
struct todo mine_todo(struct arena *a, const struct mine_cases *c);

struct filing_hit { /* a line of the list of what can be filed */
    struct str code, name, field, online;
};
struct filing_list_view {
    struct str q;
    struct filing_hit *hit;
    size_t n_hit, n_found;
    struct filing_drafts *draft;
    size_t n_draft;
    bool known;         /* signed in */
    int64_t draft_days; /* how long a draft is kept */
    int64_t page, pages;
    struct str base;
};
struct filing_begin_view {
    struct str code, name, limit, limit_note, fee, result, receiver;
    struct procedure_papers *paper;
    size_t n_paper;
    struct filing_parts *part;
    size_t n_part;
    int64_t due_at; /* 0: none, or no place chosen */
    int64_t answer_hours;
    bool own_form;
};
struct filing_done_view {
    struct str code, lookup, name, receiver, applicant, limit;
    int64_t answer_hours, fee_vnd, filed_at;
    bool started; /* received already: the clock runs */
    int64_t due_at;
    bool bundle;
};
struct mine_line {
    const struct mine_cases *c;
    struct todo todo;
    struct html status, due;
};
struct mine_view {
    struct todo first; /* rank 0: nothing to do */
    struct mine_line *line;
    size_t n_line;
    struct filing_drafts *draft;
    size_t n_draft;
    int64_t draft_days;
    int64_t older; /* id to go on from; 0: no more */
    struct str name;
};
struct mine_case_view {
    const struct case_ *c;
    struct mine_about about;
    struct todo todo;
    struct html status, due, sorry, children, next, timeline, summary;
    struct attachment_list *file;
    size_t n_file;
    struct letter_list *letter;
    size_t n_letter;
    bool may_supply, may_withdraw, may_rate, proof;
};
struct str limit_words(struct arena *a, struct str value, struct str unit, struct str cutoff);
struct str size_words(struct arena *a, int64_t bytes); /* "1,2 MB" */
#endif
