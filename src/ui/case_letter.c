/* case_letter.c — from a case's rows to ui/letter.h's forms. */
#include "ui/case_letter.h"
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/formdef.h"
#include "core/ledger.h"
#include "core/promise.h"
#include "core/setting.h"
#include "ui/case_letter.sql.h"
#include "ui/page.h"

static enum rc set_of(struct db *db, struct arena *a, const struct case_ *c, int64_t now, enum form_set *set) {
    struct rules rules;
    TRY(promise_rules(db, a, c->received_at ? c->received_at : now, &rules));
    return letter_set_parse(rules.form_set, set) ? RC_OK : RC_INVALID;
}

/* The one-stop signs receipts, supplements and refusals at its counter; the deciding agency's head signs apologies and
 * stops. */
static int64_t writer_of(const struct case_ *c, enum letter_kind kind) {
    return kind == LETTER_APOLOGY || kind == LETTER_STOP || (kind == LETTER_REFUSAL && c->received_at) ? c->agency_id
                                                                                                       : c->receiver_id;
}

static struct str papers_text(struct db *db, struct arena *a, int64_t case_id) {
    struct paper_list *p;
    size_t n;
    struct buf b = buf_in(a);
    if (paper_list(db, a, case_id, &p, &n)) return STR("");
    for (size_t i = 0; i < n; i++)
        buf_fmt(&b, "%s%lld\t%lld\t%lld\t%.*s", i ? "\n" : "", (long long)p[i].originals, (long long)p[i].copies,
                (long long)p[i].scans, STR_ARG(p[i].name));
    return buf_view(&b);
}

enum rc case_letter_issue(struct db *db, struct arena *a, const struct case_ *c, enum letter_kind kind,
                          const struct actor *actor, const struct command *cmd, int64_t old_due_at, int64_t now,
                          int64_t *letter_id) {
    enum form_set set;
    int64_t no, agency = writer_of(c, kind);
    int year = date_of(at_day(now)).y;
    TRY(set_of(db, a, c, now, &set));
    TRY(case_number(db, a, agency, str_z(a, str_fmt(a, "letter-%d", kind)), year, &no));
    struct answers x = {0};
    answers_set(a, &x, STR("reason"), cmd ? cmd->note : STR(""));
    answers_set(a, &x, STR("due"), str_fmt(a, "%lld", (long long)c->due_at));
    answers_set(a, &x, STR("old_due"), str_fmt(a, "%lld", (long long)old_due_at));
    answers_set(a, &x, STR("answer_by"), str_fmt(a, "%lld", (long long)(cmd ? cmd->answer_by_day : 0)));
    answers_set(a, &x, STR("papers"), papers_text(db, a, c->id));
    TRY(letter_add(db, c->id, kind, set, agency, year, no, now, actor->kind == ACTOR_STAFF ? actor->id : 0,
                   answers_json(a, &x), letter_id));
    TRY(ledger_letter(db, a, *letter_id, now));
    return kind == LETTER_RECEIPT ? dossier_receipt_no(db, c->id, no) : RC_OK;
}

static int64_t number(const struct answers *x, const char *name) {
    int64_t v;
    return str_i64(answers_get(x, str_of(name)), &v) ? v : 0;
}

static void papers_read(struct arena *a, struct str text, struct letter *l) {
    struct str rest = text, line, cell;
    struct letter_paper *p = NULL;
    size_t n = 0, cap = 0;
    while (text.n && str_cut(&rest, '\n', &line)) {
        int64_t v[3] = {0};
        for (int i = 0; i < 3 && str_cut(&line, '\t', &cell); i++) str_i64(cell, &v[i]);
        *ARENA_PUSH(a, p, n, cap) = (struct letter_paper){
            .name = line, .originals = (int)v[0], .photocopies = (int)v[1], .note = v[2] ? STR("bản quét") : STR("")};
    }
    l->papers = p, l->n_papers = n;
}

static enum rc common(struct db *db, struct arena *a, const struct case_ *c, struct letter *l) {
    struct letter_facts f;
    struct dossier_of d;
    TRY(letter_facts(db, a, c->id, &f));
    TRY(dossier_of(db, a, c->id, &d));
    bool decides = l->kind == LETTER_APOLOGY || l->kind == LETTER_STOP || (l->kind == LETTER_REFUSAL && c->received_at);
    bool unit = str_is(f.receiver_kind, "one_stop");
    l->agency_parent = decides ? f.agency_parent : STR("");
    l->agency = decides ? f.agency : unit && f.receiver_parent.n ? f.receiver_parent : f.receiver;
    l->one_stop_unit = decides ? STR("") : unit ? f.receiver : STR("Bộ phận Tiếp nhận và Trả kết quả");
    l->place = setting_text(db, a, "province_name", STR("Tiền Giang"));
    l->dossier_code = c->code, l->lookup_code = d.lookup;
    l->tracking_url = str_fmt(a, "%.*s/bien-nhan/%.*s/%.*s", STR_ARG(page_public_url()), STR_ARG(c->code),
                              STR_ARG(d.lookup));
    l->applicant = d.applicant_name, l->id_number = d.id_number, l->address = d.address, l->phone = d.phone,
    l->email = d.email;
    l->procedure_name = f.procedure_name, l->field = f.field_name, l->content = c->title;
    l->sets = (int)d.sets;
    struct limit limit;
    struct str why;
    if (!limit_parse(f.limit_unit, f.limit_value, f.cutoff, &limit, &why)) l->limit_text = limit_vi(a, limit);
    l->receive_where =
        d.return_way == RETURN_COUNTER ? f.receiver : str_of(return_way_vi((enum return_way)d.return_way));
    if (d.fee_vnd)
        l->fee = str_fmt(a, "%.*s%s", STR_ARG(tpl_money(a, d.fee_vnd)),
                         d.paid_vnd >= d.fee_vnd ? " (đã nộp)" : " (chưa nộp)");
    l->received_at = c->received_at ? c->received_at : d.filed_at;
    return RC_OK;
}

enum rc case_letter_load(struct db *db, struct arena *a, int64_t letter_id, struct letter *l, int64_t *case_id) {
    struct letter_by_id row;
    struct case_ c;
    struct answers x;
    TRY(letter_by_id(db, a, letter_id, &row));
    TRY(case_load(db, a, row.case_id, &c));
    TRY(answers_parse(a, row.data, &x));
    *case_id = c.id;
    *l = (struct letter){.kind = (enum letter_kind)row.kind, .set = (enum form_set)row.form_set, .now = row.at};
    TRY(common(db, a, &c, l));
    const struct letter_form *form = letter_form(l->kind, l->set);
    l->number = form->suffix[0] ? str_fmt(a, "%lld/%s", (long long)row.no, form->suffix)
                                : str_fmt(a, "%lld", (long long)row.no);
    l->reason = answers_get(&x, STR("reason"));
    l->due_at = number(&x, "due"), l->old_due_at = number(&x, "old_due");
    if (l->kind == LETTER_APOLOGY) l->new_due_at = l->due_at;
    if (l->kind == LETTER_SUPPLEMENT && number(&x, "answer_by"))
        l->new_due_at = at_of((int32_t)number(&x, "answer_by"), 17 * 3600);
    if (l->kind == LETTER_RECEIPT) papers_read(a, answers_get(&x, STR("papers")), l);
    struct letter_staff s;
    if (row.by_id && letter_staff(db, a, row.by_id, &s) == RC_OK) {
        l->officer = s.name, l->officer_title = s.title, l->officer_phone = s.phone;
        l->signer = s.name, l->signer_title = s.title;
    }
    return RC_OK;
}

enum rc case_letter_slip(struct db *db, struct arena *a, const struct case_ *c, int64_t now, struct letter *l) {
    enum form_set set;
    struct letter_facts f;
    struct step_run_list *s;
    size_t n;
    TRY(set_of(db, a, c, now, &set));
    *l = (struct letter){.kind = LETTER_CONTROL_SLIP, .set = set, .now = now};
    TRY(common(db, a, c, l));
    TRY(letter_facts(db, a, c->id, &f));
    TRY(step_run_list(db, a, c->id, &s, &n));
    struct letter_step *steps = ARENA_ARRAY(a, struct letter_step, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct str to = i + 1 < n ? s[i + 1].agency_name : STR("");
        steps[i] = (struct letter_step){.from = str_fmt(a, "%.*s%s%.*s", STR_ARG(s[i].agency_name),
                                                        s[i].staff_name.n ? ", " : "", STR_ARG(s[i].staff_name)),
                                        .to = to,
                                        .handed_at = s[i].left_at,
                                        .remark = s[i].name};
        if (s[i].left_at)
            steps[i].result = !s[i].due_at                                 ? STR("")
                              : s[i].left_at > s[i].due_at                 ? STR("Quá hạn")
                              : at_day(s[i].left_at) < at_day(s[i].due_at) ? STR("Trước hạn")
                                                                           : STR("Đúng hạn");
    }
    l->steps = steps, l->n_steps = n, l->lead_agency = f.agency, l->due_at = c->due_at;
    return RC_OK;
}

struct str case_letter_title(struct arena *a, int64_t kind, int64_t form_set, int64_t no) {
    const struct letter_form *f = letter_form((enum letter_kind)kind, (enum form_set)form_set);
    return str_fmt(a, "%s số %lld%s%s", f->title, (long long)no, f->suffix[0] ? "/" : "", f->suffix);
}

enum rc case_letter_reply(struct request *r, const struct letter *l) {
    r->reply->body = buf_in(r->a);
    r->reply->content_type = STR("application/pdf");
    reply_header(r, "Content-Disposition",
                 str_fmt(r->a, "inline; filename=\"%s-%.*s.pdf\"", letter_form(l->kind, l->set)->slug,
                         STR_ARG(l->dossier_code)));
    return letter_pdf(l, str_is(req_arg(r, "kho"), "a5") ? PRINT_A5 : PRINT_A4, &r->reply->body);
}
