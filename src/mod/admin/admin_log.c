/* admin_log.c — what was done, who read whom, and what was sent.
 *
 * The audit log is read newest first, a hundred rows a page. Who has read a dossier's personal data is found by its
 * code: names of officials and agencies, no name of an applicant. Messages are shown without their words and with
 * masked addresses: an administrator opens no dossier. */
#include "core/dossier.h"
#include "mod/admin/admin.h"
#include "mod/admin/admin_log.html.h"
#include "mod/admin/admin_messages.html.h"
#include "ui/api.h"

enum { AUDIT_PAGE = 100, MESSAGES_PAGE = 50 };
static const struct column audit_columns[] = {{"Lúc", NULL}, {"Ai", NULL}, {"Việc", NULL}, {"Chi tiết", NULL}};
static const struct column reader_columns[] = {{"Lúc", NULL}, {"Cán bộ", NULL}, {"Cơ quan", NULL}, {"Mục đích", NULL}};
static const struct column message_columns[] = {
    {"Tạo lúc", NULL}, {"Gửi đến", NULL}, {"Nội dung về", NULL}, {"Tình trạng", NULL}};
static const struct field_def code_fields[] = {
    {.name = "ma", .label = "Mã hồ sơ", .hint = "Ví dụ H58.17-220325-0001", .required = true, .max = 60}};

static struct str words_of(struct str what) {
    static const struct {
        const char *what, *words;
    } map[] = {
        {"definitions", "công bố dữ liệu"},
        {"setting", "sửa cài đặt"},
        {"erase", "xóa dữ liệu cá nhân của hồ sơ"},
        {"person erased", "xóa tài khoản và thông tin về một người"},
        {"destruction", "hủy dữ liệu theo quyết định"},
        {"erasure asked", "người dân yêu cầu xóa dữ liệu"},
        {"erasure decided", "quyết định yêu cầu xóa dữ liệu"},
        {"calendar day", "sửa lịch làm việc"},
        {"redate", "tính lại hạn hồ sơ"},
        {"staff made", "thêm cán bộ"},
        {"role given", "giao vai trò"},
        {"role ended", "kết thúc vai trò"},
        {"staff locked", "khóa đăng nhập"},
        {"staff unlocked", "mở khóa đăng nhập"},
        {"staff password reset", "cấp mật khẩu tạm"},
        {"staff second factor reset", "tắt xác thực hai lớp của cán bộ"},
        {"staff sessions ended", "kết thúc các phiên của cán bộ"},
        {"substitution", "cử người thay"},
        {"substitution ended", "kết thúc việc thay"},
        {"message retried", "gửi lại tin nhắn"},
        {"staff login", "cán bộ đăng nhập"},
        {"staff password right", "cán bộ nhập đúng mật khẩu, chờ lớp hai"},
        {"staff login failed", "cán bộ đăng nhập sai"},
        {"staff login locked", "khóa đăng nhập vì sai nhiều lần"},
        {"staff second factor failed", "sai mã xác thực hai lớp"},
        {"staff password changed", "cán bộ đổi mật khẩu"},
        {"second factor on", "bật xác thực hai lớp"},
        {"second factor off", "tắt xác thực hai lớp"},
        {"login", "người dân đăng nhập"},
        {"login failed", "người dân đăng nhập sai"},
        {"login locked", "khóa tài khoản người dân vì sai nhiều lần"},
        {"account made", "lập tài khoản"},
        {"password changed", "đổi mật khẩu"},
        {"password reset by code", "đặt lại mật khẩu bằng mã"},
        {"contact changed", "đổi thông tin liên hệ"},
        {"phone changed", "đổi số điện thoại"},
        {"claim", "đưa hồ sơ vào tài khoản"},
        {"token made", "tạo mã truy cập cho phần mềm"},
        {"token revoked", "thu hồi mã truy cập"},
        {"mandate given", "ủy quyền"},
        {"mandate accepted", "nhận ủy quyền"},
        {"mandate ended", "kết thúc ủy quyền"},
        {"sso linked", "liên kết đăng nhập một lần"},
        {"sso unlinked", "gỡ liên kết đăng nhập một lần"},
        {"sso refused", "từ chối đăng nhập một lần"},
        {"staff sso unknown", "đăng nhập một lần chưa liên kết"},
        {"staff sso refused", "từ chối đăng nhập một lần của cán bộ"},
        {"staff sso right", "cán bộ đăng nhập một lần, chờ lớp hai"},
        {"sso provider made", "thêm hệ thống xác thực"},
        {"sso provider changed", "sửa hệ thống xác thực"},
        {"user add", "thêm cán bộ bằng dòng lệnh"},
        {"user password", "đặt mật khẩu bằng dòng lệnh"},
    };
    for (size_t i = 0; i < COUNT_OF(map); i++)
        if (str_is(what, map[i].what)) return str_of(map[i].words);
    return what;
}

static void older(struct buf *b, struct str href) {
    buf_z(b, "<p class=\"govuk-body\"><a class=\"govuk-link\" rel=\"next\" href=\""), tpl_path(b, href),
        buf_z(b, "\">Xem các dòng cũ hơn</a></p>");
}

enum rc admin_audit_show(struct request *r) {
    struct admin_audit_rows *a;
    size_t n;
    int64_t before = req_arg_i64(r, r->api ? "sau" : "truoc", INT64_MAX);
    TRY(admin_audit_rows(r->db, r->a, before, &a, &n));
    size_t here = n < AUDIT_PAGE ? n : AUDIT_PAGE;
    if (r->api) {
        API_ROWS(api_list(r), admin_audit_rows, a, here);
        return api_list_end(r, n > here ? admin_id(r->a, a[here - 1].id) : STR(""));
    }
    struct admin_line *line = ARENA_ARRAY(r->a, struct admin_line, here + 1);
    for (size_t i = 0; i < here; i++) {
        line[i] = (struct admin_line){at_vi(r->a, a[i].at), a[i].actor, words_of(a[i].what), a[i].detail};
        if (a[i].actor_kind == ACTOR_CITIZEN)
            line[i].who = str_fmt(r->a, "tài khoản số %lld", (long long)a[i].actor_id);
        else if (a[i].actor_kind == ACTOR_SYSTEM)
            line[i].who = STR("Hệ thống");
        else if (!line[i].who.n)
            line[i].who = STR("không rõ");
    }
    struct page p = {.title = "Nhật ký",
                     .section = "quan-tri",
                     .wide = true,
                     .back = access_has(actor_of(r), ROLE_ADMIN, 0) ? STR("/quan-tri") : STR("")};
    struct buf *b = page_begin(r, &p);
    tpl_admin_log(b, STR("Mới nhất trước"), line, here, audit_columns, COUNT_OF(audit_columns),
                  STR("Chưa có dòng nào."));
    if (n > here) older(b, str_fmt(r->a, "/quan-tri/nhat-ky?truoc=%lld", (long long)a[here - 1].id));
    return page_end(r, &p);
}

/* ---- Who read a dossier ---- */
static enum rc readers(struct request *r, struct str code, struct form *f, struct admin_line **line, size_t *n) {
    struct admin_case c;
    struct admin_readers *x;
    enum rc rc = admin_case(r->db, r->a, code, &c);
    if (rc == RC_NOTFOUND)
        form_error(f, "ma", STR("Không có hồ sơ nào với mã này. Kiểm tra lại mã trên giấy tiếp nhận."));
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    TRY(admin_readers(r->db, r->a, c.id, &x, n));
    if (r->api) API_ROWS(api_list(r), admin_readers, x, *n);
    *line = ARENA_ARRAY(r->a, struct admin_line, *n + 1);
    for (size_t i = 0; i < *n; i++) {
        struct str who =
            x[i].title.n ? str_fmt(r->a, "%.*s, %.*s", STR_ARG(x[i].staff), STR_ARG(x[i].title)) : x[i].staff;
        (*line)[i] = (struct admin_line){at_vi(r->a, x[i].at), who, x[i].agency, x[i].purpose};
    }
    return RC_OK;
}

enum rc admin_readers_show(struct request *r) {
    struct form f;
    struct admin_line *line = NULL;
    size_t n = 0;
    struct str code = str_trim(req_arg(r, "ma"));
    form_init(&f, r->a, code_fields, COUNT_OF(code_fields));
    if (code.n) form_set(&f, "ma", code);
    if (code.n) TRY(readers(r, code, &f, &line, &n));
    if (r->api && !f.n_errors) {
        if (!code.n) return RC_INVALID;
        return api_list_end(r, STR(""));
    }
    struct page p = {.title = "Ai đã đọc hồ sơ", .section = "ai-da-doc", .wide = true, .form = &f};
    if (access_has(actor_of(r), ROLE_ADMIN, 0)) p.back = STR("/quan-tri"), p.section = "quan-tri";
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<form method=\"get\" action=\"/quan-tri/ai-da-doc\">");
    form_field(b, &f, "ma");
    part_button(b, &(struct part_button){.text = STR("Xem")});
    buf_z(b, "</form>");
    if (code.n && !f.n_errors)
        tpl_admin_log(b, str_fmt(r->a, "Các lần đọc hồ sơ %.*s", STR_ARG(code)), line, n, reader_columns,
                      COUNT_OF(reader_columns), STR("Chưa có cán bộ nào đọc hồ sơ này."));
    return page_end(r, &p);
}

/* ---- Messages ---- */
enum rc admin_messages_show(struct request *r) {
    static const char *const states[] = {"cho-gui", "da-gui", "khong-gui-duoc"};
    struct admin_message_counts c;
    struct admin_messages *m;
    size_t n;
    int64_t state = 0;
    TRY(admin_message_counts(r->db, r->a, &c));
    if (!req_arg(r, "loai").n && c.gave_up) state = 2; /* what somebody must look at comes first */
    for (size_t i = 0; i < COUNT_OF(states); i++)
        if (str_is(req_arg(r, "loai"), states[i])) state = (int64_t)i;
    TRY(admin_messages(r->db, r->a, state, req_arg_i64(r, r->api ? "sau" : "truoc", INT64_MAX), &m, &n));
    size_t here = n < MESSAGES_PAGE ? n : MESSAGES_PAGE;
    if (r->api) {
        for (size_t i = 0; i < here; i++) m[i].recipient = mask_number(r->a, m[i].recipient);
        API_ROWS(api_list(r), admin_messages, m, here);
        struct buf *j = api_list_close(r, n > here ? admin_id(r->a, m[here - 1].id) : STR(""));
        json_open(j, "counts", '{'), admin_message_counts_json(j, &c), json_close(j, '}');
        return api_end(r);
    }
    struct html *again = ARENA_ARRAY(r->a, struct html, here + 1);
    for (size_t i = 0; i < here; i++) {
        m[i].recipient = mask_number(r->a, m[i].recipient);
        if (state == 2)
            again[i] = admin_button(r, str_fmt(r->a, "/quan-tri/tin-nhan/%lld/gui-lai", (long long)m[i].id), "Gửi lại",
                                    "govuk-button--secondary");
    }
    struct page p = {.title = "Tin nhắn", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &p);
    struct html all = state == 2 && c.gave_up > 1
                          ? admin_button(r, STR("/quan-tri/tin-nhan/gui-lai"), "Gửi lại tất cả", "")
                          : (struct html){STR("")};
    tpl_admin_messages(b, &c, state, m, here, again, all, message_columns, COUNT_OF(message_columns));
    if (n > here)
        older(b, str_fmt(r->a, "/quan-tri/tin-nhan?loai=%s&truoc=%lld", states[state], (long long)m[here - 1].id));
    return page_end(r, &p);
}

enum rc admin_message_again(struct request *r) {
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    enum rc rc = admin_message_retry(r->db, id, r->now);
    if (rc && rc != RC_CONFLICT) return rc;
    if (!rc) TRY(admin_incident_over(r->db, r->now, actor_of(r)->id));
    if (!rc) TRY(admin_audit(r, "message retried", admin_id(r->a, id)));
    page_flash(r, rc ? "warning" : "success",
               rc ? STR("Tin nhắn này đã được gửi hoặc đang chờ gửi.") : STR("Tin nhắn sẽ được gửi lại ngay."));
    return reply_redirect(r, STR("/quan-tri/tin-nhan"));
}

enum rc admin_messages_again(struct request *r) {
    TRY(tx_begin(r));
    TRY(admin_message_retry_all(r->db, r->now));
    int64_t n = db_changes(r->db);
    TRY(admin_incident_over(r->db, r->now, actor_of(r)->id));
    TRY(admin_audit(r, "message retried", str_fmt(r->a, "tất cả: %lld", (long long)n)));
    page_flash(r, "success", str_fmt(r->a, "%lld tin nhắn sẽ được gửi lại.", (long long)n));
    return reply_redirect(r, STR("/quan-tri/tin-nhan"));
}
