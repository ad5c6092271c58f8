/* send.c — check answers, file, confirm; and drop a draft.
 *
 * Filing is idempotent: the draft remembers the case that it became, in the same transaction, so a double click, the
 * back button and a second tab all end at the same confirmation. */
#include "core/agency.h"
#include "core/dossier.sql.h"
#include "core/person.sql.h"
#include "core/place.h"
#include "core/promise.h"
#include "core/setting.h"
#include "mod/filing/filing.h"
#include "mod/filing/filing_done.html.h"
#include "sys/blob.h"
#include "ui/api.h"

static void section(struct buf *b, struct request *r, const struct draft *d, const struct filing_step *s);
static struct html files_html(struct arena *a, const struct draft *d, int64_t seq);

enum rc filing_check_page(struct request *r, const struct draft *d, const struct form *errors) {
    struct arena *a = r->a;
    const struct filing_step *last = &d->step[d->n_step - 1];
    struct page p = {.title_str = last->title,
                     .section = "nop",
                     .form = errors,
                     .back = draft_path(a, d, d->step[d->n_step - 2].n),
                     .no_h1 = true};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<span class=\"govuk-caption-l\">"), buf_html(b, d->p.name),
        buf_z(b, "</span><h1 class=\"govuk-heading-l\">"), buf_html(b, last->title), buf_z(b, "</h1>");
    struct str fee = d->p.fee_vnd == 0  ? STR("Không thu")
                     : d->p.fee_vnd < 0 ? STR("Nơi tiếp nhận sẽ báo")
                                        : tpl_money(a, d->p.fee_vnd);
    struct row row[6];
    size_t n = 0;
    row[n++] = (struct row){.key = STR("Người yêu cầu"),
                            .value = d->who.mandate_over ? STR("Ủy quyền đã hết thời hạn hoặc đã bị hủy")
                                                         : str_fmt(a, "%.*s%s", STR_ARG(d->who.name),
                                                                   d->who.self ? "" : " (ông, bà nộp thay)")};
    if (d->who.number.n)
        row[n++] = (struct row){.key = d->who.kind == PERSON_CITIZEN ? STR("Số căn cước công dân") : STR("Mã số thuế"),
                                .value = d->who.number};
    row[n++] = (struct row){.key = STR("Nơi tiếp nhận"), .value = d->receiver};
    row[n++] = (struct row){.key = STR("Thời hạn giải quyết"),
                            .value = limit_words(a, d->p.limit_value, d->p.limit_unit, d->p.cutoff)};
    struct agency_by_id decider;
    int64_t due = 0;
    if (agency_decider(r->db, a, d->p.decider, d->row.receiver_id, at_day(r->now), &decider) == RC_OK &&
        promise_preview(r->db, a, d->row.rev_id, decider.id, r->now, &due) == RC_OK && due)
        row[n++] = (struct row){.key = STR("Nếu được tiếp nhận bây giờ"),
                                .value = str_fmt(a, "Hẹn trả lúc %.*s", STR_ARG(at_vi_long(a, due)))};
    row[n++] = (struct row){.key = STR("Phí, lệ phí"), .value = fee};
    part_summary(b, row, n);
    for (size_t i = 0; i < d->n_step; i++)
        if (d->step[i].ask != ASK_CHECK) section(b, r, d, &d->step[i]);
    page_form(b, r, str_fmt(a, "/nop/ho-so/%.*s/gui", STR_ARG(d->row.key)), false);
    buf_z(b, "<p class=\"govuk-body\">Khi bấm nộp, ông (bà) cam đoan những nội dung khai trên là đúng sự thật và chịu "
             "trách nhiệm trước pháp luật.</p>");
    part_button(b, &(struct part_button){.text = STR("Nộp hồ sơ"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

static void section(struct buf *b, struct request *r, const struct draft *d, const struct filing_step *s) {
    struct arena *a = r->a;
    struct form f;
    struct str edit = str_fmt(a, "%.*s?sua=1", STR_ARG(draft_path(a, d, s->n)));
    struct row *row = ARENA_ARRAY(a, struct row, s->n_def + 1);
    size_t n = 0;
    (void)form_bind_from(&f, a, s->def, s->n_def, answers_field, (void *)&d->x);
    for (size_t i = 0; i < s->n_def; i++) {
        const struct field_def *def = &s->def[i];
        if (!f.value[i].shown) continue;
        struct row *x = &row[n++];
        *x = (struct row){.key = str_of(def->label), .href = edit, .action = STR("Sửa")};
        if (def->type == F_FILE) {
            x->html = files_html(a, d, draft_slot(d, def->name));
            if (!x->html.s.n) x->value = def->required ? STR("Chưa có tệp") : STR("Không có");
        } else {
            x->value = formdef_words(a, def, f.value[i].text);
            if (!f.value[i].text.n) x->value = def->required ? STR("Chưa nhập") : STR("–");
        }
    }
    buf_z(b, "<h2 class=\"govuk-heading-m\">"), buf_html(b, s->title);
    if (!s->complete) buf_c(b, ' '), part_tag(b, STR("còn thiếu"), TONE_RED, "▲");
    buf_z(b, "</h2>");
    part_summary(b, row, n);
}

static struct html files_html(struct arena *a, const struct draft *d, int64_t seq) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < d->n_file; i++) {
        if (d->file[i].paper_seq != seq) continue;
        if (b.n) buf_z(&b, "<br>");
        buf_fmt(&b, "<a class=\"govuk-link\" href=\"/nop/ho-so/%.*s/tep/%lld\">", STR_ARG(d->row.key),
                (long long)d->file[i].id);
        buf_html(&b, d->file[i].filename);
        buf_fmt(&b, "</a> (%.*s)", STR_ARG(size_words(a, d->file[i].size)));
    }
    return html_of(&b);
}

/* ---- Filing ---- */
static enum rc file_it(struct request *r, struct draft *d, struct applied *out);
static struct str done_path(struct request *r, const struct draft *d) {
    return str_fmt(r->a, "/nop/ho-so/%.*s/xong", STR_ARG(d->row.key));
}

enum rc filing_send(struct request *r) {
    struct draft d;
    TRY(draft_load(r, r->part[0], &d));
    if (d.row.case_id) return reply_redirect(r, done_path(r, &d));
    TRY(tx_begin(r));
    TRY(draft_load(r, r->part[0], &d)); /* as it is now, not as it was before this thread's turn */
    if (d.row.case_id) return reply_redirect(r, done_path(r, &d));
    struct form f;
    form_init(&f, r->a, NULL, 0);
    for (size_t i = 0; i < d.n_step; i++)
        if (d.step[i].ask != ASK_CHECK && !d.step[i].complete)
            form_error(
                &f, NULL,
                str_fmt(r->a, "Phần “%.*s” còn thiếu hoặc chưa đúng. Bấm “Sửa” ở phần đó.", STR_ARG(d.step[i].title)));
    if (d.who.mandate_over)
        form_error(&f, NULL,
                   STR("Ủy quyền đã hết thời hạn hoặc đã bị hủy, nên không nộp thay được nữa. Hãy xin ủy quyền lại rồi "
                       "bắt đầu lại."));
    struct agency_by_id g;
    if (!f.n_errors && (agency_living(r->db, r->a, d.row.receiver_id, at_day(r->now), &g) || g.id != d.row.receiver_id))
        form_error(&f, NULL, STR("Nơi tiếp nhận đã chọn không còn hoạt động. Hãy bắt đầu lại và chọn nơi khác."));
    struct procedure_on on;
    if (!f.n_errors && (procedure_on(r->db, r->a, d.p.code, at_day(r->now), &on) || on.rev_id != d.row.rev_id))
        form_error(
            &f, NULL,
            STR("Thủ tục này đã có quy định mới từ khi ông (bà) bắt đầu. Hãy bắt đầu lại để khai theo mẫu mới."));
    struct applied done = {0};
    if (!f.n_errors) TRY(file_it(r, &d, &done));
    if (done.error.n) {
        TRY(tx_end(r, false)); /* the case that was begun is undone */
        form_error(&f, NULL, done.error);
    }
    if (f.n_errors) return filing_check_page(r, &d, &f);
    api_note(r, "code", done.after.code);
    return reply_redirect(r, done_path(r, &d));
}

static enum rc file_it(struct request *r, struct draft *d, struct applied *out) {
    struct arena *a = r->a;
    const struct actor *actor = actor_of(r);
    const struct applicant *w = &d->who;
    struct str note = answers_get(&d->x, STR("_note")), relation = answers_get(&d->x, STR("_p_relation"));
    if (d->plain_form)
        note = str_fmt(a, "%.*s%s%.*s", STR_ARG(answers_get(&d->x, STR("request"))), note.n ? "\n" : "", STR_ARG(note));
    int64_t person = w->person_id;
    if (!person) { /* a row of its own: whoever files for a stranger must not open the stranger's account's list */
        TRY(person_add(r->db, PERSON_CITIZEN, w->name, w->number, STR(""), w->birth_day, w->sex, STR(""), STR(""),
                       STR(""), STR(""), r->now, &person));
        note = str_fmt(a, "Nộp thay theo giấy ủy quyền (%.*s).%s%.*s", STR_ARG(relation), note.n ? "\n" : "",
                       STR_ARG(note));
    }
    struct dossier_paper *paper = ARENA_ARRAY(a, struct dossier_paper, d->n_paper + 1);
    size_t n_paper = 0;
    for (size_t i = 0; i < d->n_paper; i++) {
        int scans = (int)draft_files_in(d, d->paper[i].seq);
        if (draft_covers(d, &d->paper[i]))
            paper[n_paper++] = (struct dossier_paper){
                .seq = (int)d->paper[i].seq, .name = d->paper[i].name, .note = STR("Khai trực tuyến")};
        else if (scans)
            paper[n_paper++] =
                (struct dossier_paper){.seq = (int)d->paper[i].seq, .name = d->paper[i].name, .scans = scans};
    }
    struct dossier_file *file = ARENA_ARRAY(a, struct dossier_file, d->n_file + 1);
    for (size_t i = 0; i < d->n_file; i++)
        file[i] = (struct dossier_file){d->file[i].paper_seq > 0 ? (int)d->file[i].paper_seq : 0, d->file[i].filename,
                                        d->file[i].hash, d->file[i].type, d->file[i].size};
    struct str way = answers_get(&d->x, STR("_return"));
    struct dossier_new n = {.procedure_rev_id = d->row.rev_id,
                            .receiver_id = d->row.receiver_id,
                            .person_id = person,
                            .filer_id = w->self ? 0 : actor->person_id,
                            .channel = CHANNEL_ONLINE,
                            .title = d->p.name,
                            .applicant_name = w->name,
                            .id_number = w->number,
                            .phone = answers_get(&d->x, STR("_phone")),
                            .email = answers_get(&d->x, STR("_email")),
                            .address = answers_get(&d->x, STR("_address")),
                            .area_code = answers_get(&d->x, STR("_area")),
                            .form_code = d->plain_form ? STR("") : d->p.form,
                            .form_json = answers_json(a, &d->kept),
                            .note = note,
                            .bundle_code = d->row.bundle_code,
                            .sets = 1,
                            .return_way = str_is(way, "post")     ? RETURN_POST
                                          : str_is(way, "online") ? RETURN_ONLINE
                                                                  : RETURN_COUNTER,
                            .fee_vnd = d->p.fee_vnd > 0 ? d->p.fee_vnd : 0,
                            .paper = paper,
                            .n_paper = n_paper,
                            .file = file,
                            .n_file = d->n_file};
    TRY(dossier_file(r->db, a, actor, &n, r->now, out));
    return out->error.n ? RC_OK : filing_draft_done(r->db, d->row.id, out->after.id, r->now);
}

enum rc filing_done(struct request *r) {
    struct draft d;
    TRY(draft_load(r, r->part[0], &d));
    if (!d.row.case_id) return reply_redirect(r, draft_path(r->a, &d, d.row.page));
    struct case_ c;
    struct dossier_of x;
    TRY(case_load(r->db, r->a, d.row.case_id, &c));
    TRY(dossier_of(r->db, r->a, c.id, &x));
    struct filing_done_view v = {.code = c.code,
                                 .lookup = x.lookup,
                                 .name = d.p.name,
                                 .receiver = d.receiver,
                                 .applicant = x.applicant_name,
                                 .limit = limit_words(r->a, d.p.limit_value, d.p.limit_unit, d.p.cutoff),
                                 .answer_hours = setting_int(r->db, r->a, "online_answer_hours", 8),
                                 .fee_vnd = x.fee_vnd,
                                 .filed_at = x.filed_at,
                                 .started = c.received_at != 0,
                                 .due_at = c.due_at,
                                 .bundle = d.row.bundle_code.n > 0};
    if (r->api) {
        api_version(r, c.version);
        struct buf *j = api_object(r);
        json_text(j, "code", c.code), json_text(j, "lookup", x.lookup), json_text(j, "name", d.p.name);
        json_text(j, "receiver", d.receiver), json_text(j, "applicant", x.applicant_name);
        json_at(j, "filed_at", x.filed_at), json_at(j, "received_at", c.received_at), json_at(j, "due_at", c.due_at);
        json_int(j, "fee_vnd", x.fee_vnd);
        json_text(j, "location", str_fmt(r->a, "/api/v1/cua-toi/%.*s", STR_ARG(c.code)));
        return api_end(r);
    }
    struct page p = {.title = "Đã nộp hồ sơ", .section = "nop", .no_h1 = true};
    tpl_filing_done(page_begin(r, &p), &v);
    return page_end(r, &p);
}

/* ---- A draft nobody wants any more, and its files looked at ---- */
enum rc filing_drop_ask(struct request *r) {
    struct draft d;
    TRY(draft_load(r, r->part[0], &d));
    if (d.row.case_id) return reply_redirect(r, done_path(r, &d));
    struct page p = {.title = "Xóa hồ sơ nộp dở?", .section = "nop", .back = STR("/cua-toi")};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, d.p.name),
        buf_fmt(b, ", lưu lúc %.*s.", STR_ARG(at_vi(r->a, d.row.saved_at)));
    buf_z(b, " Nội dung đã khai và các tệp đã tải lên sẽ mất.</p>");
    page_form(b, r, str_fmt(r->a, "/nop/ho-so/%.*s/xoa", STR_ARG(d.row.key)), false);
    part_button(b, &(struct part_button){.text = STR("Xóa"), .classes = STR("govuk-button--warning"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc filing_drop(struct request *r) {
    struct draft d;
    TRY(draft_load(r, r->part[0], &d));
    if (d.row.case_id) return reply_redirect(r, done_path(r, &d));
    TRY(tx_begin(r));
    TRY(filing_draft_files_delete(r->db, d.row.id));
    TRY(filing_draft_delete(r->db, d.row.id));
    page_flash(r, "success", STR("Đã xóa hồ sơ nộp dở."));
    return reply_redirect(r, STR("/cua-toi"));
}

enum rc filing_draft_file_get(struct request *r) {
    struct draft d;
    int64_t id;
    TRY(draft_load(r, r->part[0], &d));
    if (!str_i64(r->part[1], &id)) return RC_NOTFOUND;
    for (size_t i = 0; i < d.n_file; i++)
        if (d.file[i].id == id)
            return reply_blob(r, blob_path(r->a, place_files(), d.file[i].hash), d.file[i].type, d.file[i].filename,
                              true);
    return RC_NOTFOUND;
}
