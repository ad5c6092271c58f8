/* case_page.c — a dossier on one page, and each lawful act on it.
 *
 * Facts left, history right, one primary button: the first verb that flow_verbs() gives. The form of an act shows only
 * what that act needs (verb_table's flags); its hidden version is what makes a second officer learn of the first. */
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/formdef.h"
#include "core/place.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "core/setting.h"
#include "mod/desk/case_page.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_case.html.h"
#include "mod/desk/desk_deadline.html.h"
#include "mod/desk/desk_file.html.h"
#include "mod/desk/desk_letter.html.h"
#include "sys/blob.h"
#include "ui/case_api.h"

static struct str case_path(struct request *r, const struct case_ *c) {
    return str_fmt(r->a, "/ho-so/%.*s", STR_ARG(c->code));
}

/* ---- The page ---- */
static enum rc history(struct request *r, const struct case_ *c, const struct flow *f, struct buf *b) {
    struct event_list *e;
    size_t n;
    TRY(event_list(r->db, r->a, c->id, &e, &n));
    struct moment *m = ARENA_ARRAY(r->a, struct moment, n + 1);
    for (size_t i = 0; i < n; i++) {
        size_t k = n - 1 - i; /* newest first */
        const struct verb_def *v = &verb_table[e[k].verb];
        const struct step *to = e[k].step_to != e[k].step_from ? flow_step(f, (int)e[k].step_to) : NULL;
        struct buf t = buf_in(r->a);
        buf_fmt(&t, "%s", v->does);
        if (to) buf_fmt(&t, " → %.*s", STR_ARG(to->name));
        struct str who = e[k].actor_kind == ACTOR_SYSTEM ? STR("Hệ thống") : e[k].actor_name;
        if (e[k].for_name.n) who = str_fmt(r->a, "%.*s (thay %.*s)", STR_ARG(who), STR_ARG(e[k].for_name));
        if (e[k].agency_name.n) who = str_fmt(r->a, "%.*s, %.*s", STR_ARG(who), STR_ARG(e[k].agency_name));
        m[i] = (struct moment){
            .when = at_vi(r->a, e[k].at), .title = buf_view(&t), .who = who, .note = e[k].note, .here = i == 0};
    }
    part_timeline(b, m, n);
    return RC_OK;
}

static enum rc answers(struct request *r, const struct dossier_of *d, struct buf *b) {
    struct form_by_code def_row;
    struct formdef def;
    struct answers x;
    struct str why;
    if (!d->form_code.n || answers_parse(r->a, d->form_json, &x) || !x.n) return RC_OK;
    if (form_by_code(r->db, r->a, d->form_code, &def_row) || formdef_parse(r->a, def_row.json, &def, &why))
        return RC_OK;
    struct row *row = NULL;
    size_t n = 0, cap = 0;
    for (size_t p = 0; p < def.n; p++)
        for (size_t i = 0; i < def.page[p].n; i++) {
            const struct field_def *fd = &def.page[p].def[i];
            struct str v = answers_get(&x, str_of(fd->name));
            if (v.n)
                *ARENA_PUSH(r->a, row, n, cap) =
                    (struct row){.key = str_of(fd->label), .value = formdef_words(r->a, fd, v)};
        }
    if (n) part_summary(b, row, n);
    return RC_OK;
}

static enum rc load_view(struct request *r, const struct case_seen *s, struct case_view *v) {
    const struct case_ *c = &s->c;
    struct flow f;
    struct facts facts;
    struct agency_by_id g;
    v->c = *c, v->who = s->who, v->csrf = page_csrf(r), v->path = case_path(r, c);
    TRY(case_flow(r->db, r->a, c->procedure_rev_id, &f));
    TRY(case_facts_for(r->db, r->a, c, &f, s->who, NULL, r->now, &facts));
    v->n_verb = flow_verbs(&f, c, &facts, v->verb, COUNT_OF(v->verb));
    enum rc rc = dossier_of(r->db, r->a, c->id, &v->d);
    v->has_dossier = !rc;
    if (rc && rc != RC_NOTFOUND) return rc;
    if (v->has_dossier) TRY(paper_list(r->db, r->a, c->id, &v->paper, &v->n_paper));
    TRY(attachment_list(r->db, r->a, c->id, &v->file, &v->n_file));
    TRY(letter_list(r->db, r->a, c->id, &v->letter, &v->n_letter));
    TRY(case_children(r->db, r->a, c->id, &v->child, &v->n_child));
    TRY(agency_by_id(r->db, r->a, c->receiver_id, &g));
    v->receiver = g.name;
    TRY(agency_by_id(r->db, r->a, c->agency_id, &g));
    v->agency = g.name;
    if (c->holder_agency_id) {
        TRY(agency_by_id(r->db, r->a, c->holder_agency_id, &g));
        v->holder = g.name;
    }
    struct letter_staff_name who;
    if (c->holder_id && letter_staff_name(r->db, r->a, c->holder_id, &who) == RC_OK) v->holder_name = who.name;
    struct case_ parent;
    if (c->parent_id && case_load(r->db, r->a, c->parent_id, &parent) == RC_OK) v->parent = parent.code;
    const struct step *at = flow_step(&f, (int)c->step);
    v->step = c->kind == CASE_CONSULT ? STR("Trả lời ý kiến") : at ? at->name : STR("");
    v->can_attach = (s->who & (WHO_HOLDER | WHO_COUNTER)) && c->holder_agency_id && c->state != STATE_WITHDRAWN;
    v->can_pay = (s->who & (WHO_HOLDER | WHO_COUNTER)) && v->has_dossier && v->d.fee_vnd > v->d.paid_vnd &&
                 c->received_at && !(c->state == STATE_WITHDRAWN || c->state == STATE_REFUSED);
    struct case_due due;
    TRY(case_due_words(r->db, r->a, c, r->now, &due));
    struct buf b = buf_in(r->a), hb = buf_in(r->a), ab = buf_in(r->a), nb = buf_in(r->a), xb = buf_in(r->a);
    part_case_due(&b, c, &due), v->due = html_of(&b);
    TRY(history(r, c, &f, &hb));
    v->history = html_of(&hb);
    if (v->has_dossier) TRY(answers(r, &v->d, &ab));
    v->answers = html_of(&ab);
    TRY(part_case_next(&nb, r->db, r->a, c));
    v->steps = html_of(&nb);
    TRY(part_case_apologies(&xb, r->db, r->a, c));
    v->apologies = html_of(&xb);
    return RC_OK;
}

static enum rc case_show_api(struct request *r, const struct case_view *v) {
    const struct case_ *c = &v->c;
    struct case_due due;
    TRY(case_due_words(r->db, r->a, c, r->now, &due));
    api_version(r, c->version);
    struct buf *b = api_object(r);
    case_api(b, c), case_api_due(b, "due", &due);
    json_text(b, "step_name", v->step), json_text(b, "receiver", v->receiver), json_text(b, "agency", v->agency);
    json_text(b, "holder_agency", v->holder), json_text(b, "holder", v->holder_name), json_text(b, "parent", v->parent);
    json_open(b, "verbs", '[');
    for (size_t i = 0; i < v->n_verb; i++)
        if (!(verb_table[v->verb[i]].flags & VERB_HIDDEN))
            json_open(b, NULL, '{'), json_z(b, "code", verb_table[v->verb[i]].code),
                json_z(b, "words", verb_table[v->verb[i]].does), json_close(b, '}');
    json_close(b, ']');
    json_bool(b, "can_attach", v->can_attach), json_bool(b, "can_pay", v->can_pay);
    if (v->has_dossier) {
        const struct dossier_of *d = &v->d;
        json_open(b, "dossier", '{');
        json_text(b, "applicant", d->applicant_name), json_text(b, "number", d->id_number),
            json_text(b, "phone", d->phone), json_text(b, "email", d->email), json_text(b, "address", d->address),
            json_text(b, "filer", d->filer_name), json_at(b, "filed_at", d->filed_at), json_int(b, "sets", d->sets),
            json_z(b, "return_way", return_way_vi((enum return_way)d->return_way)), json_int(b, "fee_vnd", d->fee_vnd),
            json_int(b, "paid_vnd", d->paid_vnd), json_text(b, "note", d->note),
            json_text(b, "result_no", d->result_no), json_at(b, "delivered_at", d->delivered_at);
        json_raw(b, "answers", d->form_json);
        json_close(b, '}');
        API_MEMBER(b, "papers", paper_list, v->paper, v->n_paper);
    }
    case_api_files(b, v->file, v->n_file, "/tep/"), case_api_letters(b, v->letter, v->n_letter);
    TRY(case_api_history(b, r->db, r->a, c, false));
    TRY(case_api_apologies(b, r->db, r->a, c));
    TRY(case_api_parts(b, r->db, r->a, c));
    return api_end(r);
}

enum rc case_show(struct request *r) {
    struct case_seen s;
    struct case_view v = {0};
    TRY(desk_case(r, r->part[0], &s));
    TRY(access_record_reading(r, &s.c, STR("xem hồ sơ")));
    TRY(load_view(r, &s, &v));
    if (r->api) return case_show_api(r, &v);
    struct page p = {.title_str = s.c.title, .section = "viec", .back = STR("/viec"), .wide = true};
    p.live = str_fmt(r->a, "ho-so&ma=%.*s", STR_ARG(s.c.code));
    struct buf *b = page_begin(r, &p);
    tpl_desk_case(b, &v);
    return page_end(r, &p);
}

/* ---- One act ---- */
static struct option *staff_options(struct request *r, const struct case_ *c, const struct flow *f, enum verb verb,
                                    size_t *n) {
    int64_t agency = c->holder_agency_id, role = c->holder_role;
    const struct step *to = verb == VERB_ASSIGN ? flow_step(f, (int)c->step + 1) : NULL;
    struct agency_by_id g;
    struct staff_with *s;
    *n = 0;
    if (to && agency_resolve(r->db, r->a, to->place, c->receiver_id, c->agency_id, at_day(r->now), &g) == RC_OK)
        agency = g.id, role = to->role;
    size_t count = 0;
    if (staff_with(r->db, r->a, agency, role, at_day(r->now), &s, &count)) return NULL;
    struct option *o = ARENA_ARRAY(r->a, struct option, count + 1);
    for (size_t i = 0; i < count; i++)
        if (s[i].id != c->holder_id)
            o[(*n)++] = (struct option){
                str_fmt(r->a, "%lld", (long long)s[i].id),
                str_fmt(r->a, "%.*s (đang giữ %lld hồ sơ)", STR_ARG(s[i].name), (long long)s[i].open), s[i].title};
    return o;
}

/* The fields that this act asks, by the verb's flags. */
static size_t act_fields(struct request *r, const struct case_ *c, const struct flow *f, const struct verb_def *v,
                         struct field_def *d) {
    size_t n = 0;
    const struct step *at = flow_step(f, (int)c->step);
    if ((v->flags & VERB_OUTCOME) && at &&
        (at->kind == STEP_PROCESS || at->kind == STEP_APPRAISE || at->kind == STEP_SITE_CHECK)) {
        struct option *o = ARENA_ARRAY(r->a, struct option, 2);
        o[0] = (struct option){STR("1"), STR("Đủ điều kiện, đề nghị giải quyết"), {0}},
        o[1] = (struct option){STR("2"), STR("Không đủ điều kiện, đề nghị từ chối"), {0}};
        d[n++] = (struct field_def){
            .name = "outcome", .label = "Đề xuất", .type = F_CHOICE, .required = true, .option = o, .n_option = 2};
    }
    if (v->flags & VERB_STAFF) {
        size_t k;
        struct option *o = staff_options(r, c, f, v->verb, &k);
        d[n++] = (struct field_def){
            .name = "to_staff", .label = "Người nhận", .type = F_CHOICE, .required = true, .option = o, .n_option = k};
    }
    if (v->flags & VERB_AGENCY) {
        struct desk_agencies *g;
        size_t k = 0;
        if (desk_agencies(r->db, r->a, at_day(r->now), &g, &k)) k = 0;
        struct option *o = ARENA_ARRAY(r->a, struct option, k + 1);
        for (size_t i = 0; i < k; i++)
            o[i] = (struct option){str_fmt(r->a, "%lld", (long long)g[i].id), g[i].name, {0}};
        d[n++] = (struct field_def){.name = "to_agency",
                                    .label = "Cơ quan được lấy ý kiến",
                                    .type = F_AREA,
                                    .required = true,
                                    .option = o,
                                    .n_option = k};
    }
    if (v->flags & VERB_STEP) {
        struct option *o = ARENA_ARRAY(r->a, struct option, f->n + 1);
        size_t k = 0;
        for (size_t i = 0; i < f->n; i++)
            if (f->step[i].seq < (int)c->step && f->step[i].kind != STEP_RECEIVE && f->step[i].kind != STEP_FANOUT)
                o[k++] = (struct option){str_fmt(r->a, "%d", f->step[i].seq), f->step[i].name, {0}};
        d[n++] = (struct field_def){
            .name = "to_step", .label = "Trả lại bước", .type = F_CHOICE, .required = true, .option = o, .n_option = k};
    }
    if (v->flags & VERB_DUE)
        d[n++] = (struct field_def){.name = "new_due",
                                    .label = "Hẹn trả kết quả mới",
                                    .hint = "Ngày giờ trong giờ làm việc, ví dụ 28/03/2022 16:30. Chỉ được hẹn lại một "
                                            "lần; hồ sơ vẫn tính là trễ hẹn.",
                                    .type = F_AT,
                                    .required = true};
    if (v->verb == VERB_ASK)
        d[n++] = (struct field_def){
            .name = "answer_by", .label = "Hạn bổ sung", .hint = "Để trống nếu không đặt hạn", .type = F_DATE};
    bool refusal = v->verb == VERB_SIGN && c->outcome == OUTCOME_REFUSE;
    bool needs_note = (v->flags & VERB_NOTE) || refusal;
    d[n++] = (struct field_def){
        .name = "note",
        .label = refusal                   ? "Lý do từ chối, in trong thông báo gửi người nộp"
                 : needs_note              ? "Nội dung, lý do"
                 : v->verb == VERB_FORWARD ? "Kết quả của bước này"
                                           : "Ghi chú",
        .type = F_LONGTEXT,
        .required = needs_note,
        .max = 2000,
        .hint = v->verb == VERB_EXTEND ? "Lý do chậm, ghi đúng như sẽ in trong thư xin lỗi và công khai"
                : v->verb == VERB_ASK  ? "Ghi rõ từng giấy tờ cần bổ sung và vì sao"
                : v->verb == VERB_FORWARD && at && at->outputs.n
                    ? str_z(r->a, str_fmt(r->a, "Bước này phải để lại: %.*s. Đính kèm tệp hoặc ghi kết quả.",
                                          STR_ARG(at->outputs)))
                    : NULL};
    if (v->verb == VERB_FORWARD || v->verb == VERB_SIGN || v->verb == VERB_ANSWER || v->verb == VERB_SUPPLY ||
        v->verb == VERB_STOP)
        d[n++] = (struct field_def){.name = "tep", .label = "Tệp đính kèm", .type = F_FILE};
    return n;
}

struct act {
    struct case_seen s;
    struct flow flow;
    const struct verb_def *v;
    struct field_def def[10];
    size_t n;
    struct form form;
    struct str conflict; /* what somebody else did meanwhile */
    int64_t version;
};

static enum rc act_load(struct request *r, struct act *x) {
    TRY(desk_case(r, r->part[0], &x->s));
    x->v = verb_by_code(r->part[1]);
    if (!x->v || (x->v->flags & VERB_HIDDEN)) return RC_NOTFOUND;
    TRY(case_flow(r->db, r->a, x->s.c.procedure_rev_id, &x->flow));
    x->n = act_fields(r, &x->s.c, &x->flow, x->v, x->def);
    x->version = x->s.c.version;
    return RC_OK;
}

static enum rc act_page(struct request *r, struct act *x, int status) {
    struct page p = {
        .title = x->v->does, .section = "viec", .back = case_path(r, &x->s.c), .form = &x->form, .status = status};
    struct buf *b = page_begin(r, &p);
    bool file = false;
    buf_z(b, "<p class=\"govuk-body\"><strong>"), buf_html(b, x->s.c.code), buf_z(b, "</strong> – "),
        buf_html(b, x->s.c.title), buf_z(b, "</p>");
    if (x->conflict.n) part_warning(b, x->conflict);
    for (size_t i = 0; i < x->n; i++) file |= x->def[i].type == F_FILE;
    page_form_with(b, r, str_fmt(r->a, "/ho-so/%.*s/viec/%s", STR_ARG(x->s.c.code), x->v->code), file,
                   "data-draft=\"1\"");
    buf_fmt(b, "<input type=\"hidden\" name=\"version\" value=\"%lld\">", (long long)x->version);
    form_fields(b, &x->form);
    bool grave = x->v->verb == VERB_REFUSE || x->v->verb == VERB_STOP || x->v->verb == VERB_WITHDRAW;
    part_button(b, &(struct part_button){.text = str_of(x->v->does),
                                         .classes = grave ? STR("govuk-button--warning") : STR(""),
                                         .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

/* A new appointment to begin with: two working days after the old one, or after now. */
static void suggest_due(struct request *r, struct act *x) {
    const struct calendar *cal;
    int64_t from = x->s.c.due_at > r->now ? x->s.c.due_at : r->now, at;
    if (promise_calendar_of(r->db, r->a, x->s.c.agency_id, &cal) || calendar_add(cal, from, 16 * 3600, &at)) return;
    int m = at_minute(at);
    form_set(&x->form, "new_due", str_fmt(r->a, "%.*s %02d:%02d", STR_ARG(day_vi(r->a, at_day(at))), m / 60, m % 60));
}

/* The reason with which a refusal was proposed: whoever signs may keep or change it. */
static enum rc suggest_reason(struct request *r, struct act *x) {
    struct event_list *e;
    size_t n;
    TRY(event_list(r->db, r->a, x->s.c.id, &e, &n));
    for (size_t i = n; i-- > 0;) {
        const struct step *from = flow_step(&x->flow, (int)e[i].step_from);
        bool proposed = from && (from->kind == STEP_PROCESS || from->kind == STEP_SITE_CHECK);
        if (e[i].verb != VERB_FORWARD || !e[i].note.n || !proposed) continue;
        form_set(&x->form, "note", e[i].note);
        break;
    }
    return RC_OK;
}

enum rc case_act_ask(struct request *r) {
    struct act x = {0};
    TRY(act_load(r, &x));
    TRY(access_record_reading(r, &x.s.c, STR("xử lý hồ sơ")));
    form_init(&x.form, r->a, x.def, x.n);
    if (x.v->flags & VERB_DUE) suggest_due(r, &x);
    int64_t days = setting_int(r->db, r->a, "supplement_days", 30);
    if (x.v->verb == VERB_ASK) form_set(&x.form, "answer_by", day_iso(r->a, at_day(r->now) + (int32_t)days));
    if (x.v->verb == VERB_SIGN && x.s.c.outcome == OUTCOME_REFUSE) TRY(suggest_reason(r, &x));
    if (r->api) {
        api_version(r, x.s.c.version);
        struct buf *b = api_object(r);
        json_text(b, "code", x.s.c.code), json_z(b, "verb", x.v->code), json_z(b, "words", x.v->does);
        json_int(b, "version", x.s.c.version);
        api_fields(b, "fields", x.def, x.n);
        return api_end(r);
    }
    return act_page(r, &x, 0);
}

static bool has(const struct act *x, const char *name) {
    for (size_t i = 0; i < x->n; i++)
        if (!strcmp(x->def[i].name, name)) return true;
    return false;
}

/* Who was first, in words: the last event. */
static void conflict_words(struct request *r, struct act *x) {
    struct event_list *e;
    size_t n;
    x->conflict =
        STR("Hồ sơ vừa được người khác xử lý. Nội dung ông (bà) nhập vẫn còn dưới đây; kiểm tra lại rồi gửi.");
    if (!event_list(r->db, r->a, x->s.c.id, &e, &n) && n)
        x->conflict = str_fmt(r->a,
                              "%.*s vừa thực hiện “%s” lúc %.*s. Chưa có gì của ông (bà) được ghi; nội dung đã nhập "
                              "vẫn còn dưới đây. Xem lại hồ sơ rồi gửi lại nếu vẫn cần.",
                              STR_ARG(e[n - 1].actor_name.n ? e[n - 1].actor_name : STR("Người khác")),
                              verb_table[e[n - 1].verb].does, STR_ARG(at_vi(r->a, e[n - 1].at)));
    if (!case_load(r->db, r->a, x->s.c.id, &x->s.c)) x->version = x->s.c.version;
}

/* Keeps an uploaded file; a message for the field when it may not be kept. */
static enum rc keep_upload(struct request *r, const char *field, struct blob_info *out, bool *kept, struct str *wrong) {
    const struct upload *u = req_upload(r, field);
    *kept = false;
    if (!u || !u->size) return RC_OK;
    const char *why = NULL;
    enum rc rc = blob_put(r->a, place_files(), str_z(r->a, u->path), u->filename, out, &why);
    if (rc == RC_INVALID) return *wrong = str_of(why), RC_OK;
    *kept = !rc;
    return rc;
}

enum rc case_act(struct request *r) {
    struct act x = {0};
    struct blob_info file;
    bool has_file = false;
    struct str wrong = STR("");
    TRY(act_load(r, &x));
    bool fine = form_bind(&x.form, r, x.def, x.n);
    int64_t version = 0;
    str_i64(req_field(r, "version"), &version);
    x.version = version;
    if (fine && has(&x, "tep")) TRY(keep_upload(r, "tep", &file, &has_file, &wrong));
    if (r->too_large && has(&x, "tep")) wrong = STR("Tệp quá lớn, chưa được lưu. Chọn tệp nhỏ hơn 20 MB.");
    if (wrong.n) form_error(&x.form, "tep", wrong), fine = false;
    if (!fine) return act_page(r, &x, r->too_large ? 413 : 0);
    struct command cmd = {.verb = x.v->verb, .note = form_str(&x.form, "note")};
    if (has(&x, "outcome")) cmd.outcome = str_is(form_str(&x.form, "outcome"), "2") ? OUTCOME_REFUSE : OUTCOME_GRANT;
    if (has(&x, "to_staff")) str_i64(form_str(&x.form, "to_staff"), &cmd.to_staff_id);
    if (has(&x, "to_agency")) str_i64(form_str(&x.form, "to_agency"), &cmd.to_agency_id);
    if (has(&x, "to_step")) cmd.to_step = (int)form_int(&x.form, "to_step");
    if (has(&x, "new_due")) cmd.new_due_at = form_int(&x.form, "new_due");
    if (has(&x, "answer_by")) cmd.answer_by_day = form_day(&x.form, "answer_by");

    TRY(tx_begin(r));
    int64_t old_due = x.s.c.due_at, letter = 0;
    if (has_file)
        TRY(dossier_attach(
            r->db, r->a, actor_of(r), x.s.c.id,
            x.v->verb == VERB_SIGN     ? ATTACH_RESULT
            : x.v->verb == VERB_SUPPLY ? ATTACH_SUPPLEMENT
                                       : ATTACH_OUTPUT,
            &(struct dossier_file){.filename = file.name, .hash = file.hash, .type = file.type, .size = file.size},
            r->now));
    struct applied done;
    enum rc rc = case_apply(r->db, r->a, actor_of(r), x.s.c.id, version, &cmd, r->now, &done);
    if (rc == RC_CONFLICT) {
        TRY(tx_end(r, false));
        conflict_words(r, &x);
        return act_page(r, &x, 409);
    }
    TRY(rc);
    if (done.error.n) {
        TRY(tx_end(r, false));
        form_error(&x.form, done.field.n ? str_z(r->a, done.field) : NULL, done.error);
        return act_page(r, &x, 0);
    }
    if (done.letter)
        TRY(case_letter_issue(r->db, r->a, &done.after, (enum letter_kind)done.letter, actor_of(r), &cmd, old_due,
                              r->now, &letter));
    page_flash(r, "success", str_fmt(r->a, "Đã ghi: %s.%s", x.v->did, letter ? " Mẫu in có ở mục Giấy tờ đã in." : ""));
    /* Whoever handed it on may no longer see it: back to the inbox then. */
    api_note(r, "code", done.after.code);
    bool still = access_case(r->db, r->a, actor_of(r), &done.after, r->now) != 0;
    return reply_redirect(r, still ? case_path(r, &done.after) : STR("/viec"));
}

enum rc case_pay(struct request *r) {
    static const struct field_def fields[] = {
        {.name = "so-tien", .label = "Số tiền", .type = F_MONEY, .required = true, .min = 1, .max = 10000000000}};
    struct case_seen s;
    struct form f;
    struct applied done;
    struct dossier_of d;
    TRY(desk_case(r, r->part[0], &s));
    TRY(dossier_of(r->db, r->a, s.c.id, &d));
    bool fine = form_bind(&f, r, fields, COUNT_OF(fields));
    if (!fine || form_int(&f, "so-tien") > d.fee_vnd - d.paid_vnd) {
        page_flash(r, "warning", fine ? STR("Số tiền thu lớn hơn số còn phải nộp; chưa ghi.") : f.value[0].error);
        return reply_redirect(r, case_path(r, &s.c));
    }
    TRY(tx_begin(r));
    struct command cmd = {.verb = VERB_PAY,
                          .amount_vnd = form_int(&f, "so-tien"),
                          .note = str_fmt(r->a, "%.*s", STR_ARG(tpl_money(r->a, form_int(&f, "so-tien"))))};
    int64_t version = 0;
    str_i64(req_field(r, "version"), &version); /* the same press twice pays once */
    enum rc rc = case_apply(r->db, r->a, actor_of(r), s.c.id, version, &cmd, r->now, &done);
    if (rc == RC_CONFLICT) {
        TRY(tx_end(r, false));
        page_flash(r, "warning", STR("Hồ sơ vừa thay đổi; chưa ghi số tiền. Xem lại rồi thu."));
        return reply_redirect(r, case_path(r, &s.c));
    }
    TRY(rc);
    page_flash(r, done.error.n ? "warning" : "success", done.error.n ? done.error : STR("Đã ghi số tiền thu."));
    return reply_redirect(r, case_path(r, &s.c));
}

enum rc case_attach(struct request *r) {
    struct case_seen s;
    struct blob_info file;
    struct applied done;
    bool kept = false;
    struct str wrong = STR("");
    TRY(desk_case(r, r->part[0], &s));
    if (r->too_large)
        wrong = STR("Tệp quá lớn, chưa được lưu.");
    else
        TRY(keep_upload(r, "tep", &file, &kept, &wrong));
    if (!kept && !wrong.n) wrong = STR("Chọn một tệp để thêm.");
    if (wrong.n) {
        page_flash(r, "warning", wrong);
        return reply_redirect(r, case_path(r, &s.c));
    }
    TRY(tx_begin(r));
    TRY(case_apply(r->db, r->a, actor_of(r), s.c.id, 0, &(struct command){.verb = VERB_ATTACH, .note = file.name},
                   r->now, &done));
    if (!done.error.n)
        TRY(dossier_attach(
            r->db, r->a, actor_of(r), s.c.id, s.c.status == ST_READY ? ATTACH_RESULT : ATTACH_OUTPUT,
            &(struct dossier_file){.filename = file.name, .hash = file.hash, .type = file.type, .size = file.size},
            r->now));
    page_flash(r, done.error.n ? "warning" : "success", done.error.n ? done.error : STR("Đã thêm tệp."));
    return reply_redirect(r, case_path(r, &s.c));
}

/* ---- Deadline, prints, files ---- */
enum rc case_deadline(struct request *r) {
    struct case_seen s;
    TRY(desk_case(r, r->part[0], &s));
    struct page p = {.title_str = str_fmt(r->a, "Hạn của hồ sơ %.*s", STR_ARG(s.c.code)),
                     .section = "viec",
                     .back = case_path(r, &s.c)};
    struct buf proof = buf_in(r->a);
    TRY(part_case_certificate(&proof, r->db, r->a, &s.c, r->now));
    struct buf *b = page_begin(r, &p);
    tpl_desk_deadline(b, html_of(&proof), s.c.code);
    return page_end(r, &p);
}

enum rc case_deadline_json(struct request *r) {
    struct case_seen s;
    struct clock_in in;
    struct clock_proof proof;
    TRY(desk_case(r, r->part[0], &s));
    TRY(promise_inputs(r->db, r->a, s.c.id, &in));
    TRY(clock_explain(r->a, &in, s.c.ended_at ? s.c.ended_at : r->now, &proof));
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    clock_certificate_json(&r->reply->body, &proof);
    return RC_OK;
}

enum rc case_deadline_text(struct request *r) {
    struct case_seen s;
    struct clock_in in;
    struct clock_proof proof;
    TRY(desk_case(r, r->part[0], &s));
    TRY(promise_inputs(r->db, r->a, s.c.id, &in));
    TRY(clock_explain(r->a, &in, s.c.ended_at ? s.c.ended_at : r->now, &proof));
    r->reply->content_type = STR("text/plain; charset=utf-8");
    reply_header(r, "Content-Disposition", str_fmt(r->a, "attachment; filename=\"han-%.*s.txt\"", STR_ARG(s.c.code)));
    r->reply->body = buf_in(r->a);
    clock_certificate_text(&r->reply->body, &proof);
    return RC_OK;
}

static enum rc letter_of(struct request *r, struct case_seen *s, struct letter *l) {
    int64_t id, case_id;
    TRY(desk_case(r, r->part[0], s));
    if (!str_i64(r->part[1], &id)) return RC_NOTFOUND;
    TRY(case_letter_load(r->db, r->a, id, l, &case_id));
    if (case_id != s->c.id) return RC_NOTFOUND;
    TRY(access_record_reading(r, &s->c, STR("in giấy tờ của hồ sơ")));
    return tx_end(r, true);
}

enum rc case_letter_pdf(struct request *r) {
    struct case_seen s;
    struct letter l;
    TRY(letter_of(r, &s, &l));
    return case_letter_reply(r, &l);
}

enum rc case_letter_page(struct request *r) {
    struct case_seen s;
    struct letter l;
    TRY(letter_of(r, &s, &l));
    struct buf article = buf_in(r->a);
    letter_html(&l, &article);
    struct page p = {.title = letter_form(l.kind, l.set)->title, .section = "viec", .back = case_path(r, &s.c)};
    struct buf *b = page_begin(r, &p);
    tpl_desk_letter(b, str_fmt(r->a, "%.*s/pdf", STR_ARG(r->path)), html_of(&article));
    return page_end(r, &p);
}

enum rc case_slip_pdf(struct request *r) {
    struct case_seen s;
    struct letter l;
    TRY(desk_case(r, r->part[0], &s));
    enum rc rc = case_letter_slip(r->db, r->a, &s.c, r->now, &l);
    TRY(rc);
    return case_letter_reply(r, &l);
}

static enum rc file_of(struct request *r, struct attachment_by_id *t, struct case_ *c) {
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(attachment_by_id(r->db, r->a, id, t));
    TRY(case_load(r->db, r->a, t->case_id, c));
    if (!access_case(r->db, r->a, actor_of(r), c, r->now)) return RC_NOTFOUND;
    return access_record_reading(r, c, STR("mở tệp đính kèm"));
}

/* A page around the file: what it is, whose, and the file itself when a browser can show it. */
enum rc case_file_view(struct request *r) {
    struct attachment_by_id t;
    struct case_ c;
    TRY(file_of(r, &t, &c));
    bool picture = str_is(t.type, "image/jpeg") || str_is(t.type, "image/png");
    struct page p = {.title_str = t.filename, .section = "viec", .back = case_path(r, &c), .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_file(b, t.id, t.filename, c.code, at_vi(r->a, t.added_at),
                  str_fmt(r->a, "%lld KB", (long long)(t.size + 1023) / 1024), picture,
                  str_is(t.type, "application/pdf"));
    return page_end(r, &p);
}

enum rc case_file(struct request *r) {
    struct attachment_by_id t;
    struct case_ c;
    TRY(file_of(r, &t, &c));
    return reply_blob(r, blob_path(r->a, place_files(), t.hash), t.type, t.filename, !str_is(req_arg(r, "tai"), "1"));
}
