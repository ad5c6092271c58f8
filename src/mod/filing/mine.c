/* mine.c — a person's own dossiers: the one thing to do now, then everything else.
 *
 * Theirs are: filed online in their name, filed by them for others, brought in from the counter, and those of people
 * who gave them a mandate. access_case() decides for each single one; everything else answers 404. */
#include "core/agency.sql.h"
#include "core/case.sql.h"
#include "core/dossier.sql.h"
#include "core/place.h"
#include "core/promise.h"
#include "core/setting.h"
#include "mod/filing/filing.h"
#include "mod/filing/mine_case.html.h"
#include "mod/filing/mine_list.html.h"
#include "sys/blob.h"
#include "ui/case_letter.h"
#include "ui/case_api.h"
#include "ui/case_part.h"
#include "ui/log_part.h"

enum { PER_PAGE = 50 };

enum rc mine_load(struct request *r, struct case_ *c) {
    TRY(case_load_code(r->db, r->a, r->part[0], c));
    if (c->kind != CASE_DOSSIER) return RC_NOTFOUND; /* parts and questions are read on their dossier's page */
    return access_case(r->db, r->a, actor_of(r), c, r->now) & WHO_OWNER ? RC_OK : RC_NOTFOUND;
}

struct todo mine_todo(struct arena *a, const struct mine_cases *c) {
    struct str here = str_fmt(a, "/cua-toi/%.*s", STR_ARG(c->code));
    int64_t owed = c->fee_vnd - c->paid_vnd;
    if (c->status == ST_SUPPLEMENT)
        return (struct todo){
            STR("Bổ sung giấy tờ"),
            c->answer_by
                ? str_fmt(a, "Cơ quan cần thêm giấy tờ trước hết ngày %.*s. Thời gian chờ không tính vào thời hạn.",
                          STR_ARG(day_vi(a, (int32_t)c->answer_by)))
                : STR("Cơ quan cần thêm giấy tờ. Thời gian chờ không tính vào thời hạn."),
            str_fmt(a, "%.*s/bo-sung", STR_ARG(here)), STR("Bổ sung"), 9};
    if (c->status == ST_FINANCE)
        return (struct todo){
            STR("Nộp nghĩa vụ tài chính"),
            STR("Nộp theo thông báo của cơ quan thuế, rồi báo cho Bộ phận Một cửa để hồ sơ được giải quyết tiếp."),
            here, STR("Xem hồ sơ"), 8};
    if (c->status == ST_READY && c->return_way == RETURN_COUNTER)
        return (struct todo){STR("Đến nhận kết quả"),
                             str_fmt(a, "Tại %.*s. Mang theo giấy tờ tùy thân%s%.*s.", STR_ARG(c->receiver),
                                     owed > 0 ? " và phí, lệ phí " : "",
                                     STR_ARG(owed > 0 ? tpl_money(a, owed) : STR(""))),
                             here, STR("Xem hồ sơ"), 7};
    if (c->status == ST_READY && owed > 0)
        return (struct todo){
            STR("Nộp phí, lệ phí để nhận kết quả"),
            str_fmt(a, "Còn phải nộp %.*s tại %.*s.", STR_ARG(tpl_money(a, owed)), STR_ARG(c->receiver)), here,
            STR("Xem hồ sơ"), 7};
    if (c->status == ST_READY)
        return (struct todo){STR("Kết quả đã có"),
                             c->return_way == RETURN_POST ? STR("Kết quả sẽ được gửi qua bưu chính công ích.")
                                                          : STR("Kết quả điện tử ở trang hồ sơ."),
                             here, STR("Xem kết quả"), 5};
    if (owed > 0 && c->received_at && !c->ended_at)
        return (struct todo){STR("Nộp phí, lệ phí"),
                             str_fmt(a, "Còn phải nộp %.*s tại %.*s, chậm nhất khi nhận kết quả.",
                                     STR_ARG(tpl_money(a, owed)), STR_ARG(c->receiver)),
                             here, STR("Xem hồ sơ"), 3};
    return (struct todo){0};
}

enum rc mine_list(struct request *r) {
    struct arena *a = r->a;
    struct mine_view v = {.name = actor_of(r)->name, .draft_days = setting_int(r->db, a, "draft_days", 30)};
    struct mine_cases *c;
    size_t n;
    TRY(mine_cases(r->db, a, actor_of(r)->id, actor_of(r)->person_id, at_day(r->now),
                   req_arg_i64(r, r->api ? "sau" : "truoc", 0), PER_PAGE + 1, &c, &n));
    if (n > PER_PAGE) n = PER_PAGE, v.older = c[n - 1].id;
    if (r->api) {
        struct buf *b = api_list(r);
        for (size_t i = 0; i < n; i++) {
            struct todo todo = mine_todo(a, &c[i]);
            json_open(b, NULL, '{'), mine_cases_json(b, &c[i]);
            json_z(b, "status_words", status_vi((enum status)c[i].status));
            json_text(b, "todo", todo.title), json_text(b, "todo_words", todo.words), json_close(b, '}');
        }
        api_list_close(r, v.older ? str_fmt(a, "%lld", (long long)v.older) : STR(""));
        TRY(filing_drafts(r->db, a, actor_of(r)->id, &v.draft, &v.n_draft));
        API_MEMBER(b, "drafts", filing_drafts, v.draft, v.n_draft);
        return api_end(r);
    }
    v.line = ARENA_ARRAY(a, struct mine_line, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct mine_line *l = &v.line[v.n_line++];
        struct buf status = buf_in(a), due = buf_in(a);
        struct case_ row = {.id = c[i].id,
                            .received_at = c[i].received_at,
                            .promised_at = c[i].promised_at,
                            .due_at = c[i].due_at,
                            .ended_at = c[i].ended_at};
        struct case_due d;
        TRY(case_due_words(r->db, a, &row, r->now, &d));
        part_status(&status, (int)c[i].status, true);
        if (!c[i].ended_at || c[i].status >= ST_READY) part_case_due(&due, &row, &d);
        *l = (struct mine_line){&c[i], mine_todo(a, &c[i]), html_of(&status), html_of(&due)};
        if (l->todo.rank > v.first.rank)
            v.first = l->todo, v.first.words = str_fmt(a, "%.*s: %.*s", STR_ARG(c[i].title), STR_ARG(l->todo.words));
    }
    TRY(filing_drafts(r->db, a, actor_of(r)->id, &v.draft, &v.n_draft));
    struct page p = {.title = "Hồ sơ của tôi", .section = "cua-toi"};
    tpl_mine_list(page_begin(r, &p), &v);
    return page_end(r, &p);
}

static void summary(struct request *r, const struct case_ *c, const struct dossier_of *d, const struct mine_about *m,
                    struct buf *b) {
    struct arena *a = r->a;
    struct row row[12];
    size_t n = 0;
    row[n++] = (struct row){.key = STR("Người yêu cầu"), .value = d->applicant_name};
    if (d->filer_name.n) row[n++] = (struct row){.key = STR("Người nộp thay"), .value = d->filer_name};
    row[n++] = (struct row){.key = STR("Nộp lúc"), .value = at_vi(a, d->filed_at)};
    if (c->received_at) row[n++] = (struct row){.key = STR("Tiếp nhận lúc"), .value = at_vi(a, c->received_at)};
    if (c->due_at && !c->ended_at)
        row[n++] = (struct row){.key = STR("Hẹn trả kết quả"), .value = at_vi_long(a, c->due_at)};
    if (m->holder.n) row[n++] = (struct row){.key = STR("Đang ở"), .value = m->holder};
    row[n++] = (struct row){.key = STR("Nơi tiếp nhận"), .value = m->receiver};
    row[n++] = (struct row){.key = STR("Cơ quan giải quyết"), .value = m->agency};
    row[n++] = (struct row){.key = STR("Nhận kết quả"), .value = str_of(return_way_vi((enum return_way)d->return_way))};
    if (d->result_no.n && c->status >= ST_READY)
        row[n++] = (struct row){.key = STR("Số kết quả"), .value = d->result_no};
    if (d->fee_vnd)
        row[n++] = (struct row){.key = STR("Phí, lệ phí"),
                                .value = d->paid_vnd >= d->fee_vnd
                                             ? str_fmt(a, "%.*s, đã nộp", STR_ARG(tpl_money(a, d->fee_vnd)))
                                             : str_fmt(a, "%.*s, còn phải nộp %.*s", STR_ARG(tpl_money(a, d->fee_vnd)),
                                                       STR_ARG(tpl_money(a, d->fee_vnd - d->paid_vnd)))};
    row[n++] = (struct row){.key = STR("Mã tra cứu"), .value = d->lookup};
    part_summary(b, row, n);
}

/* Parts of an interlinked dossier: each with its agency and its own clock. */
static enum rc children(struct request *r, const struct case_ *c, struct buf *b) {
    struct case_children *k;
    size_t n, shown = 0;
    TRY(case_children(r->db, r->a, c->id, &k, &n));
    for (size_t i = 0; i < n; i++) {
        struct case_ part;
        struct case_due due;
        if (k[i].kind != CASE_PART) continue;
        TRY(case_load(r->db, r->a, k[i].id, &part));
        TRY(case_due_words(r->db, r->a, &part, r->now, &due));
        if (!shown++) buf_z(b, "<ul class=\"mc-results\">");
        buf_z(b, "<li class=\"mc-result\"><strong>"), buf_html(b, k[i].title), buf_z(b, "</strong><p>"),
            buf_html(b, k[i].agency_name), buf_z(b, "</p><p class=\"mc-tags mc-tags--tight\">");
        part_status(b, (int)k[i].status, true);
        buf_c(b, ' '), part_case_due(b, &part, &due), buf_z(b, "</p></li>");
    }
    if (shown) buf_z(b, "</ul>");
    return RC_OK;
}

static bool may(struct request *r, const struct case_ *c, enum verb verb) {
    (void)r;
    return (verb_table[verb].who & WHO_OWNER) && (verb_table[verb].statuses & (1u << c->status));
}

/* The result is handed over when it is signed and paid for. */
static bool shows(const struct case_ *c, const struct dossier_of *d, int64_t kind) {
    if (kind == ATTACH_INPUT || kind == ATTACH_SUPPLEMENT) return true;
    return kind == ATTACH_RESULT && (c->status == ST_DELIVERED || (c->status == ST_READY && d->paid_vnd >= d->fee_vnd));
}

static bool shows_letter(const struct case_ *c, const struct dossier_of *d, int64_t kind) {
    if (kind == LETTER_RESULT) return shows(c, d, ATTACH_RESULT);
    return kind >= LETTER_RECEIPT && kind <= LETTER_STOP; /* the control slip and the register are the offices' own */
}

static enum rc mine_case_api(struct request *r, const struct mine_case_view *v, const struct dossier_of *d) {
    const struct case_ *c = v->c;
    struct case_due due;
    TRY(case_due_words(r->db, r->a, c, r->now, &due));
    api_version(r, c->version);
    struct buf *b = api_object(r);
    case_api(b, c), case_api_due(b, "due", &due);
    json_open(b, "about", '{'), mine_about_json(b, &v->about), json_close(b, '}');
    json_text(b, "applicant", d->applicant_name), json_text(b, "filer", d->filer_name),
        json_at(b, "filed_at", d->filed_at), json_text(b, "lookup", d->lookup), json_int(b, "fee_vnd", d->fee_vnd),
        json_int(b, "paid_vnd", d->paid_vnd);
    json_z(b, "return_way", return_way_vi((enum return_way)d->return_way));
    if (c->status >= ST_READY) json_text(b, "result_no", d->result_no);
    json_text(b, "todo", v->todo.title), json_text(b, "todo_words", v->todo.words);
    json_bool(b, "may_supply", v->may_supply), json_bool(b, "may_withdraw", v->may_withdraw),
        json_bool(b, "may_rate", v->may_rate);
    case_api_files(b, v->file, v->n_file, "/cua-toi/tep/"), case_api_letters(b, v->letter, v->n_letter);
    TRY(case_api_history(b, r->db, r->a, c, true));
    TRY(case_api_apologies(b, r->db, r->a, c));
    TRY(case_api_parts(b, r->db, r->a, c));
    return api_end(r);
}

enum rc mine_case(struct request *r) {
    struct arena *a = r->a;
    struct case_ c;
    struct dossier_of d;
    TRY(mine_load(r, &c));
    TRY(dossier_of(r->db, a, c.id, &d));
    struct mine_case_view v = {.c = &c,
                               .may_supply = may(r, &c, VERB_SUPPLY),
                               .may_withdraw = may(r, &c, VERB_WITHDRAW),
                               .may_rate = may(r, &c, VERB_RATE),
                               .proof = c.received_at != 0};
    TRY(mine_about(r->db, a, c.id, &v.about));
    struct mine_cases line = {.code = c.code,
                              .title = c.title,
                              .status = c.status,
                              .received_at = c.received_at,
                              .ended_at = c.ended_at,
                              .return_way = d.return_way,
                              .fee_vnd = d.fee_vnd,
                              .paid_vnd = d.paid_vnd,
                              .receiver = v.about.receiver,
                              .answer_by = v.about.answer_by};
    v.todo = mine_todo(a, &line);
    struct attachment_list *file;
    size_t n;
    TRY(attachment_list(r->db, a, c.id, &file, &n));
    v.file = ARENA_ARRAY(a, struct attachment_list, n + 1);
    for (size_t i = 0; i < n; i++)
        if (shows(&c, &d, file[i].kind)) v.file[v.n_file++] = file[i];
    struct letter_list *letter;
    TRY(letter_list(r->db, a, c.id, &letter, &n));
    v.letter = ARENA_ARRAY(a, struct letter_list, n + 1);
    for (size_t i = 0; i < n; i++)
        if (shows_letter(&c, &d, letter[i].kind)) v.letter[v.n_letter++] = letter[i];
    if (r->api) return mine_case_api(r, &v, &d);
    struct case_due due;
    struct buf status = buf_in(a), due_b = buf_in(a), sorry = buf_in(a), kids = buf_in(a), next = buf_in(a),
               timeline = buf_in(a), facts = buf_in(a);
    TRY(case_due_words(r->db, a, &c, r->now, &due));
    part_status(&status, (int)c.status, true);
    part_case_due(&due_b, &c, &due);
    TRY(part_case_apologies(&sorry, r->db, a, &c));
    TRY(children(r, &c, &kids));
    TRY(part_case_next(&next, r->db, a, &c));
    TRY(part_case_timeline(&timeline, r->db, a, &c));
    summary(r, &c, &d, &v.about, &facts);
    v.status = html_of(&status), v.due = html_of(&due_b), v.sorry = html_of(&sorry), v.children = html_of(&kids),
    v.next = html_of(&next), v.timeline = html_of(&timeline), v.summary = html_of(&facts);
    struct page p = {
        .title_str = str_fmt(a, "Hồ sơ %.*s", STR_ARG(c.code)), .section = "cua-toi", .back = STR("/cua-toi")};
    p.live = str_fmt(a, "ho-so&ma=%.*s", STR_ARG(c.code));
    tpl_mine_case(page_begin(r, &p), &v);
    return page_end(r, &p);
}

enum rc mine_file(struct request *r) {
    struct attachment_by_id t;
    struct case_ c;
    struct dossier_of d;
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(attachment_by_id(r->db, r->a, id, &t));
    TRY(case_load(r->db, r->a, t.case_id, &c));
    if (!(access_case(r->db, r->a, actor_of(r), &c, r->now) & WHO_OWNER) || c.kind != CASE_DOSSIER) return RC_NOTFOUND;
    TRY(dossier_of(r->db, r->a, c.id, &d));
    if (!shows(&c, &d, t.kind)) return RC_NOTFOUND;
    return reply_blob(r, blob_path(r->a, place_files(), t.hash), t.type, t.filename, true);
}

enum rc mine_letter(struct request *r) {
    struct letter l;
    struct case_ c;
    struct dossier_of d;
    int64_t id, case_id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(case_letter_load(r->db, r->a, id, &l, &case_id));
    TRY(case_load(r->db, r->a, case_id, &c));
    if (!(access_case(r->db, r->a, actor_of(r), &c, r->now) & WHO_OWNER) || c.kind != CASE_DOSSIER) return RC_NOTFOUND;
    TRY(dossier_of(r->db, r->a, c.id, &d));
    return shows_letter(&c, &d, l.kind) ? case_letter_reply(r, &l) : RC_NOTFOUND;
}

/* ---- The deadline certificate ---- */
enum rc mine_proof(struct request *r) {
    struct case_ c;
    TRY(mine_load(r, &c));
    if (!c.received_at) return RC_NOTFOUND; /* no promise yet */
    struct buf proof = buf_in(r->a);
    TRY(part_case_certificate(&proof, r->db, r->a, &c, r->now));
    struct page p = {.title = "Ngày hẹn được tính thế nào",
                     .section = "cua-toi",
                     .back = str_fmt(r->a, "/cua-toi/%.*s", STR_ARG(c.code))};
    struct buf *b = page_begin(r, &p);
    buf_fmt(b, "<p class=\"govuk-body\">Hồ sơ %.*s. Ai cũng có thể tính lại từ các dòng dưới đây.</p>",
            STR_ARG(c.code));
    tpl_put(b, html_of(&proof));
    buf_fmt(b,
            "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/cua-toi/%.*s/han.json\">Bản cho máy đọc "
            "(JSON)</a></p>",
            STR_ARG(c.code));
    return page_end(r, &p);
}

enum rc mine_proof_json(struct request *r) {
    struct case_ c;
    struct clock_in in;
    struct clock_proof proof;
    TRY(mine_load(r, &c));
    TRY(promise_inputs(r->db, r->a, c.id, &in));
    TRY(clock_explain(r->a, &in, c.ended_at ? c.ended_at : r->now, &proof));
    r->reply->body = buf_in(r->a);
    clock_certificate_json(&r->reply->body, &proof);
    r->reply->content_type = STR("application/json; charset=utf-8");
    return RC_OK;
}

/* ---- The log, and who read ---- */
enum rc mine_log(struct request *r) {
    struct case_ c;
    struct buf log = buf_in(r->a), readers = buf_in(r->a);
    TRY(mine_load(r, &c));
    struct str here = str_fmt(r->a, "/cua-toi/%.*s", STR_ARG(c.code));
    TRY(part_case_log(&log, r->db, r->a, &c, str_fmt(r->a, "%.*s/nhat-ky.json", STR_ARG(here))));
    TRY(part_case_readers(&readers, r->db, r->a, &c, r->now));
    struct page p = {.title = "Ai đã xem hồ sơ của tôi", .section = "cua-toi", .back = here};
    struct buf *b = page_begin(r, &p);
    buf_fmt(b, "<p class=\"govuk-body\">Hồ sơ %.*s.</p>", STR_ARG(c.code));
    tpl_put(b, html_of(&readers));
    part_inset(b, html_raw(STR("Mỗi lần công chức mở hồ sơ đều được ghi lại. Lần xem phục vụ thanh tra, kiểm tra được "
                               "hiện sau, theo quy định.")));
    buf_z(b, "<h2 class=\"govuk-heading-m\">Trong nhật ký của tỉnh</h2>");
    tpl_put(b, html_of(&log));
    return page_end(r, &p);
}

enum rc mine_log_json(struct request *r) {
    struct case_ c;
    TRY(mine_load(r, &c));
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    return case_log_json(&r->reply->body, r->db, r->a, &c);
}
