/* act.c — what a person does to a dossier of theirs: supplement it, withdraw it, rate it.
 *
 * The supplement is gathered in a draft row of page -1 (key "bo-sung-<case>-<account>-<n>"), so that a refused file
 * never costs the accepted ones. */
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/figure.h"
#include "core/dossier.sql.h"
#include "core/setting.h"
#include "mod/filing/filing.h"
#include "ui/api.h"

static struct str case_path(struct request *r, const struct case_ *c) {
    return str_fmt(r->a, "/cua-toi/%.*s", STR_ARG(c->code));
}

/* ---- Supplement ---- */
static const struct field_def supply_fields[] = {
    {.name = "tep-0",
     .label = "Giấy tờ bổ sung",
     .hint = "Tệp PDF, ảnh JPEG hoặc PNG, văn bản DOCX, XLSX, ODT, ODS; mỗi tệp không quá 20 MB. Chọn được nhiều tệp.",
     .type = F_FILE,
     .required = true},
    {.name = "note", .label = "Lời nhắn cho cơ quan", .type = F_LONGTEXT, .max = 2000},
};
struct supply {
    struct case_ c;
    struct mine_about about;
    struct str key;
    struct draft d; /* only row and file are used */
    bool begun;
};

static enum rc supply_load(struct request *r, struct supply *s) {
    struct pause_list *p;
    size_t n;
    TRY(mine_load(r, &s->c));
    TRY(mine_about(r->db, r->a, s->c.id, &s->about));
    TRY(pause_list(r->db, r->a, s->c.id, &p, &n));
    s->key = str_fmt(r->a, "bo-sung-%lld-%lld-%lld", (long long)s->c.id, (long long)actor_of(r)->id,
                     n ? (long long)p[n - 1].id : 0);
    enum rc rc = filing_draft(r->db, r->a, s->key, &s->d.row);
    if (rc && rc != RC_NOTFOUND) return rc;
    s->begun = !rc;
    if (s->begun) TRY(filing_files(r->db, r->a, s->d.row.id, &s->d.file, &s->d.n_file));
    return RC_OK;
}

static enum rc supply_show(struct request *r, struct supply *s, struct form *f) {
    struct page p = {.title = "Bổ sung giấy tờ", .section = "cua-toi", .back = case_path(r, &s->c), .form = f};
    struct buf *b = page_begin(r, &p);
    if (s->c.status != ST_SUPPLEMENT) {
        buf_z(b, "<p class=\"govuk-body\">Hồ sơ này hiện không chờ bổ sung. <a class=\"govuk-link\" href=\""),
            tpl_path(b, case_path(r, &s->c)), buf_z(b, "\">Xem hồ sơ</a></p>");
        return page_end(r, &p);
    }
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, s->c.title), buf_z(b, "</p>");
    if (s->about.question.n)
        buf_z(b, "<div class=\"govuk-inset-text mc-lines\"><strong>Cơ quan yêu cầu:</strong> "),
            buf_html(b, s->about.question), buf_z(b, "</div>");
    if (s->about.answer_by)
        buf_fmt(b,
                "<p class=\"govuk-body\">Bổ sung trước hết ngày <strong>%.*s</strong>. Thời gian chờ không tính vào "
                "thời hạn giải quyết.</p>",
                STR_ARG(day_vi(r->a, (int32_t)s->about.answer_by)));
    page_form(b, r, str_fmt(r->a, "%.*s/bo-sung", STR_ARG(case_path(r, &s->c))), true);
    buf_fmt(b,
            "<input type=\"hidden\" name=\"ban\" value=\"%lld\"><button type=\"submit\" "
            "class=\"govuk-visually-hidden\" tabindex=\"-1\" aria-hidden=\"true\">Gửi</button>",
            (long long)s->c.version);
    if (s->d.n_file) {
        buf_z(b, "<h2 class=\"govuk-heading-s\">Đã tải lên, chưa gửi</h2><ul class=\"mc-files\">");
        for (size_t i = 0; i < s->d.n_file; i++) {
            buf_z(b, "<li class=\"mc-files__item\">"), buf_html(b, s->d.file[i].filename);
            buf_fmt(b,
                    " <span class=\"mc-optional\">%.*s</span> <button class=\"mc-link-button\" type=\"submit\" "
                    "name=\"xoa\" value=\"%lld\">Xóa<span class=\"govuk-visually-hidden\"> tệp ",
                    STR_ARG(size_words(r->a, s->d.file[i].size)), (long long)s->d.file[i].id);
            buf_html(b, s->d.file[i].filename), buf_z(b, "</span></button></li>");
        }
        buf_z(b, "</ul>");
    }
    struct draft none = {0};
    draft_field(b, &none, &supply_fields[0], form_at(f, "tep-0"));
    part_field(b, &(struct part_field){.def = &supply_fields[1], .value = form_at(f, "note")});
    part_button(b, &(struct part_button){.text = STR("Gửi bổ sung"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc mine_supply_ask(struct request *r) {
    struct supply s = {0};
    struct form f;
    TRY(supply_load(r, &s));
    form_init(&f, r->a, supply_fields, COUNT_OF(supply_fields));
    if (s.begun) form_set(&f, "note", s.d.row.json);
    return supply_show(r, &s, &f);
}

enum rc mine_supply(struct request *r) {
    struct supply s = {0};
    struct form f;
    struct taken t = {0};
    int64_t drop = 0, version = 0;
    TRY(supply_load(r, &s));
    if (s.c.status != ST_SUPPLEMENT && r->api) return api_refuse(r, 409, STR("Hồ sơ này hiện không chờ bổ sung."));
    if (s.c.status != ST_SUPPLEMENT) return reply_redirect(r, case_path(r, &s.c)); /* sent already: a second press */
    bool ok = form_bind(&f, r, supply_fields, COUNT_OF(supply_fields));
    if (s.d.n_file + r->n_upload > FILES_MAX)
        form_error(&f, "tep-0", STR("Quá nhiều tệp. Hãy ghép các trang vào một tệp PDF.")), ok = false;
    else
        TRY(draft_take_files(r, &f, "tep-0", 0, &t));
    ok = ok && !t.refused;
    bool drops = str_i64(req_field(r, "xoa"), &drop);
    str_i64(req_field(r, "ban"), &version);

    TRY(tx_begin(r));
    TRY(supply_load(r, &s));
    if (s.c.status != ST_SUPPLEMENT) return reply_redirect(r, case_path(r, &s.c));
    if (!s.begun) {
        TRY(filing_draft_add(r->db, actor_of(r)->id, s.c.procedure_rev_id, s.c.receiver_id, STR(""),
                             form_str(&f, "note"), -1, s.key, r->now, &s.d.row.id));
        TRY(filing_draft(r->db, r->a, s.key, &s.d.row));
    }
    TRY(draft_keep_files(r, s.d.row.id, &t));
    if (drops) TRY(filing_file_drop(r->db, drop, s.d.row.id));
    TRY(filing_draft_save(r->db, s.d.row.id, form_str(&f, "note"), -1, r->now));
    if (drops) return reply_redirect(r, str_fmt(r->a, "%.*s/bo-sung", STR_ARG(case_path(r, &s.c))));
    TRY(filing_files(r->db, r->a, s.d.row.id, &s.d.file, &s.d.n_file));
    if (!s.d.n_file && !form_str(&f, "note").n && !t.refused)
        form_error(&f, "tep-0", STR("Chọn ít nhất một tệp, hoặc viết lời nhắn nếu đã gửi giấy tờ bằng cách khác")),
            ok = false;
    if (!ok) return supply_show(r, &s, &f);

    for (size_t i = 0; i < s.d.n_file; i++)
        TRY(dossier_attach(r->db, r->a, actor_of(r), s.c.id, ATTACH_SUPPLEMENT,
                           &(struct dossier_file){.filename = s.d.file[i].filename,
                                                  .hash = s.d.file[i].hash,
                                                  .type = s.d.file[i].type,
                                                  .size = s.d.file[i].size},
                           r->now));
    struct applied done;
    struct command cmd = {.verb = VERB_SUPPLY, .note = form_str(&f, "note")};
    TRY(case_apply(r->db, r->a, actor_of(r), s.c.id, version, &cmd, r->now, &done));
    if (done.error.n) {
        TRY(tx_end(r, false));
        TRY(supply_load(r, &s));
        form_error(&f, NULL, done.error);
        return supply_show(r, &s, &f);
    }
    TRY(filing_draft_done(r->db, s.d.row.id, s.c.id, r->now));
    page_flash(r, "success", STR("Đã gửi giấy tờ bổ sung. Thời hạn lại được tính tiếp."));
    return reply_redirect(r, case_path(r, &s.c));
}

/* ---- Withdrawal ---- */
static const struct field_def withdraw_fields[] = {
    {.name = "note", .label = "Lý do rút hồ sơ", .type = F_LONGTEXT, .required = true, .max = 1000},
};

static enum rc withdraw_show(struct request *r, const struct case_ *c, const struct form *f) {
    struct page p = {.title = "Rút hồ sơ?", .section = "cua-toi", .back = case_path(r, c), .form = f};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, c->title), buf_fmt(b, " (%.*s).</p>", STR_ARG(c->code));
    if (!(verb_table[VERB_WITHDRAW].statuses & (1u << c->status))) {
        buf_z(b, "<p class=\"govuk-body\">Hồ sơ này không còn rút được.</p>");
        return page_end(r, &p);
    }
    part_warning(b, STR("Hồ sơ đã rút sẽ không được giải quyết nữa. Muốn làm lại phải nộp hồ sơ mới."));
    page_form(b, r, str_fmt(r->a, "%.*s/rut", STR_ARG(case_path(r, c))), false);
    buf_fmt(b, "<input type=\"hidden\" name=\"ban\" value=\"%lld\">", (long long)c->version);
    form_fields(b, f);
    part_button(b,
                &(struct part_button){.text = STR("Rút hồ sơ"), .classes = STR("govuk-button--warning"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc mine_withdraw_ask(struct request *r) {
    struct case_ c;
    struct form f;
    TRY(mine_load(r, &c));
    form_init(&f, r->a, withdraw_fields, COUNT_OF(withdraw_fields));
    return withdraw_show(r, &c, &f);
}

enum rc mine_withdraw(struct request *r) {
    struct case_ c;
    struct form f;
    int64_t version = 0;
    TRY(mine_load(r, &c));
    if (c.status == ST_WITHDRAWN && r->api) return api_refuse(r, 409, STR("Hồ sơ đã được rút."));
    if (c.status == ST_WITHDRAWN) return reply_redirect(r, case_path(r, &c));
    if (!form_bind(&f, r, withdraw_fields, COUNT_OF(withdraw_fields))) return withdraw_show(r, &c, &f);
    str_i64(req_field(r, "ban"), &version);
    TRY(tx_begin(r));
    struct applied done;
    struct command cmd = {.verb = VERB_WITHDRAW, .note = form_str(&f, "note")};
    enum rc rc = case_apply(r->db, r->a, actor_of(r), c.id, version, &cmd, r->now, &done);
    if (rc == RC_CONFLICT)
        form_error(&f, NULL, STR("Hồ sơ vừa có thay đổi. Hãy xem lại rồi bấm rút nếu vẫn muốn."));
    else
        TRY(rc);
    if (done.error.n) form_error(&f, NULL, done.error);
    if (f.n_errors) { /* nothing was written; the page is drawn from the row as it is now */
        TRY(mine_load(r, &c));
        return withdraw_show(r, &c, &f);
    }
    page_flash(r, "success", STR("Đã rút hồ sơ."));
    return reply_redirect(r, case_path(r, &c));
}

/* ---- Rating (NĐ 61/2018, Chương IV: what concerns the person; 2, 1 or 0 points each) ---- */
#define LIT(z)                                                                                                         \
    { z, sizeof(z) - 1 }
#define SCORES(name, two, one, none)                                                                                   \
    static const struct option name[] = {                                                                              \
        {LIT("2"), LIT(two), {0}}, {LIT("1"), LIT(one), {0}}, {LIT("0"), LIT(none), {0}}}
SCORES(times, "Không phải đi thêm lần nào", "Một lần", "Hơn một lần");
SCORES(places, "Không phải đến nơi nào khác", "Một nơi", "Hơn một nơi");
SCORES(manner, "Hài lòng", "Bình thường", "Không hài lòng");
SCORES(heard, "Được trả lời đúng hạn, hoặc tôi không có phản ánh", "Được trả lời nhưng chậm", "Không được trả lời");
SCORES(open_, "Đầy đủ, chính xác, dễ tìm", "Có nhưng chưa đầy đủ", "Không có hoặc sai");
static const struct {
    int item;
    struct field_def def;
} points[] = {
    {3,
     {.name = "m3",
      .label = "Phải liên hệ với nơi tiếp nhận bao nhiêu lần để hoàn thiện hồ sơ?",
      .type = F_CHOICE,
      .required = true,
      .option = times,
      .n_option = 3,
      .required_error = "Chọn số lần phải liên hệ"}},
    {4,
     {.name = "m4",
      .label = "Phải đến bao nhiêu cơ quan khác để hoàn thiện hồ sơ?",
      .type = F_CHOICE,
      .required = true,
      .option = places,
      .n_option = 3,
      .required_error = "Chọn số cơ quan phải đến"}},
    {6,
     {.name = "m6",
      .label = "Thủ tục, giấy tờ, phí và thời hạn có được công khai không?",
      .type = F_CHOICE,
      .required = true,
      .option = open_,
      .n_option = 3,
      .required_error = "Chọn mức độ công khai"}},
    {7,
     {.name = "m7",
      .label = "Thái độ của cán bộ, công chức",
      .type = F_CHOICE,
      .required = true,
      .option = manner,
      .n_option = 3}},
    {8,
     {.name = "m8",
      .label = "Phản ánh, kiến nghị có được tiếp thu, giải trình không?",
      .type = F_CHOICE,
      .required = true,
      .option = heard,
      .n_option = 3,
      .required_error = "Chọn việc trả lời phản ánh, kiến nghị"}},
};
enum { RATE_FIELDS = COUNT_OF(points) + 1 };

static struct field_def *rate_fields(struct arena *a) {
    struct field_def *d = ARENA_ARRAY(a, struct field_def, RATE_FIELDS);
    for (size_t i = 0; i < COUNT_OF(points); i++) d[i] = points[i].def;
    d[COUNT_OF(points)] =
        (struct field_def){.name = "loi-nhan", .label = "Ý kiến khác", .type = F_LONGTEXT, .max = 2000};
    return d;
}

struct rate_view {
    struct case_ c;
    struct mine_about about;
    bool may, over; /* over: the time for changing it has passed */
    int64_t days;
};
static enum rc rate_load(struct request *r, struct rate_view *v) {
    TRY(mine_load(r, &v->c));
    TRY(mine_about(r->db, r->a, v->c.id, &v->about));
    v->days = setting_int(r->db, r->a, "rating_edit_days", 7);
    v->may = verb_table[VERB_RATE].statuses & (1u << v->c.status);
    v->over = v->about.rated_at && r->now > v->about.rated_at + v->days * DAY_S;
    return RC_OK;
}

static enum rc rate_show(struct request *r, const struct rate_view *v, const struct form *f) {
    struct page p = {
        .title = "Đánh giá việc giải quyết hồ sơ", .section = "cua-toi", .back = case_path(r, &v->c), .form = f};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, v->c.title), buf_fmt(b, " (%.*s).</p>", STR_ARG(v->c.code));
    if (!v->may || v->over) {
        buf_fmt(b, "<p class=\"govuk-body\">%s</p>",
                v->over ? "Đã quá thời gian sửa đánh giá. Cảm ơn ông (bà) đã đánh giá."
                        : "Có thể đánh giá khi hồ sơ đã có kết quả.");
        return page_end(r, &p);
    }
    buf_fmt(b,
            "<p class=\"govuk-body\">Đánh giá theo Nghị định 61/2018/NĐ-CP, không ảnh hưởng đến kết quả hồ sơ. Sửa "
            "được trong %lld ngày.</p>",
            (long long)v->days);
    page_form(b, r, str_fmt(r->a, "%.*s/danh-gia", STR_ARG(case_path(r, &v->c))), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Gửi đánh giá"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc mine_rate_ask(struct request *r) {
    struct rate_view v = {0};
    struct form f;
    struct rating_of *had;
    size_t n;
    TRY(rate_load(r, &v));
    form_init(&f, r->a, rate_fields(r->a), RATE_FIELDS);
    TRY(rating_of(r->db, r->a, v.c.id, &had, &n));
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < COUNT_OF(points); k++)
            if (points[k].item == had[i].item)
                form_set(&f, points[k].def.name, str_fmt(r->a, "%lld", (long long)had[i].score));
    struct mine_rating_note note;
    if (mine_rating_note(r->db, r->a, v.c.id, &note) == RC_OK) form_set(&f, "loi-nhan", note.words);
    return rate_show(r, &v, &f);
}

enum rc mine_rate(struct request *r) {
    struct rate_view v = {0};
    struct form f;
    TRY(rate_load(r, &v));
    bool ok = form_bind(&f, r, rate_fields(r->a), RATE_FIELDS);
    if (r->api && (!v.may || v.over))
        return api_refuse(
            r, 409, v.over ? STR("Đã quá thời gian sửa đánh giá.") : STR("Có thể đánh giá khi hồ sơ đã có kết quả."));
    if (!ok || !v.may || v.over) return rate_show(r, &v, &f);
    TRY(tx_begin(r));
    for (size_t i = 0; i < COUNT_OF(points); i++)
        TRY(rating_put(r->db, v.c.id, points[i].item, form_int(&f, points[i].def.name)));
    TRY(rating_note_put(r->db, v.c.id, r->now, form_str(&f, "loi-nhan")));
    struct applied done = {0};
    struct command cmd = {.verb = VERB_RATE};
    if (!v.about.rated_at) TRY(case_apply(r->db, r->a, actor_of(r), v.c.id, 0, &cmd, r->now, &done));
    if (done.error.n) {
        TRY(tx_end(r, false));
        form_error(&f, NULL, done.error);
        return rate_show(r, &v, &f);
    }
    TRY(figure_move(r->db, r->a, v.c.id)); /* another opinion on the same dossier counts anew */
    page_flash(r, "success", STR("Cảm ơn ông (bà) đã đánh giá."));
    return reply_redirect(r, case_path(r, &v.c));
}
