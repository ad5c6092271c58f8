/* report.h — what the report's own files share: a question as asked in an address, and the tables made of its answer.
 */
#ifndef MOD_REPORT_H
#define MOD_REPORT_H
#include "core/figure.h"
#include "mod/report/report.sql.h"
#include "ui/page.h"
#include "ui/parts.h"
#include "ui/sheet.h"

/* Who reads figures: each of their own agency's branch (ask.c: scope); what an administrator reads has no names. */
#define RIGHT_REPORT                                                                                                   \
    (RIGHT_OF(ROLE_LEADER) | RIGHT_OF(ROLE_UNIT_HEAD) | RIGHT_OF(ROLE_MANAGER) | RIGHT_OF(ROLE_SPECIALIST) |           \
     RIGHT_OF(ROLE_AUDITOR) | RIGHT_OF(ROLE_ADMIN))

enum span { SPAN_DAY, SPAN_WEEK, SPAN_MONTH, SPAN_QUARTER, SPAN_HALF, SPAN_NINE, SPAN_YEAR, SPAN_FREE, SPANS_ };
struct choice {
    struct str value, label;
    bool here;
};
struct choices {
    struct choice *item;
    size_t n;
};
struct ask {
    struct figure_query q;
    enum span span;
    struct str from, to;         /* typed */
    struct str bad_from, bad_to; /* what is wrong with them; empty: nothing */
    struct str period, agency;   /* words */
    bool compare, full;
    bool all;         /* the whole province is theirs */
    struct str *root; /* otherwise: the branches that are */
    size_t n_root;
    struct report_agencies *body; /* every agency, by name */
    size_t n_body;
};
/* Reads the address. RC_NOTFOUND: an agency that is not theirs, or no such one. RC_INVALID: a word that no choice has.
 * A bad date leaves the default period.
 */
enum rc ask_read(struct request *r, enum span otherwise, struct ask *out) MUST_USE;
bool ask_covers(const struct ask *k, struct str agency); /* within the asker's branches */
const struct report_agencies *ask_agency(const struct ask *k, struct str code);
/* The period that holds `day`; to excluded. */
void span_around(enum span s, int32_t day, int32_t *from, int32_t *to);
struct str span_words(struct arena *a, enum span s, int32_t from, int32_t to);
struct figure_query ask_year_before(const struct ask *k); /* no further than the part of the period that has passed */
/* "ky=khoang&tu=…&den=…&co_quan=…&theo=…": the question, exactly; `as` when it is written as it was asked. */
struct str ask_address(struct arena *a, const struct ask *k, const struct figure_query *q, bool as);
const char *cut_code(enum figure_cut c);
enum figure_cut cut_of(struct str code);
const char *cut_head(enum figure_cut c); /* "Cơ quan" */

/* ---- Tables ---- */
enum rc table_read(struct request *r, const struct ask *k, bool times, struct sheet *out) MUST_USE;
int64_t report_least(struct request *r);
void report_sort(struct arena *a, enum figure_cut cut, struct figure_report *f);
enum rc charts_read(struct request *r, const struct ask *k, struct html *out) MUST_USE;
/* The forms of the national periodic report. */
struct form06 {
    const char *code;         /* in addresses */
    struct str number, title; /* as the province set them */
    enum figure_cut cut;      /* CUT_NONE: the list of causes */
};
enum rc form06_all(struct request *r, struct form06 **out, size_t *n) MUST_USE;
enum rc form06_show(struct request *r) MUST_USE;
enum rc form06_xlsx(struct request *r) MUST_USE;
enum rc form06_pdf(struct request *r) MUST_USE;
enum rc form06_json(struct request *r) MUST_USE;
enum rc form06_csv(struct request *r) MUST_USE;
struct str cause_of(struct arena *a, struct str reason); /* in words; of one that nobody explained too */
enum rc list_show(struct request *r) MUST_USE;

enum rc report_send(struct request *r, struct buf *b, struct str file, const char *ending, const char *type) MUST_USE;
enum rc report_print(struct request *r, struct sheet *const *s, size_t n, const char *name) MUST_USE;
void report_filters(struct buf *b, struct request *r, const struct ask *k, struct str action, bool whole);
#endif
