/* admin_official.c — a new official: login, name, first role, and a password that works once.
 *
 * The temporary password is shown once, on the answer to the form; only its argon2id hash is kept, and it must be
 * changed at the first login. */
#include "core/staff.h"
#include "mod/admin/admin.h"
#include "sys/crypto.h"
#include "ui/api.h"

static const struct field_def fields_[] = {
    {.name = "ten-dang-nhap",
     .label = "Tên đăng nhập",
     .hint = "Chữ thường không dấu, chữ số, dấu chấm, gạch nối; ví dụ mytho.mc3",
     .required = true,
     .max = 60},
    {.name = "ho-ten", .label = "Họ và tên", .type = F_NAME, .required = true},
    {.name = "chuc-danh", .label = "Chức danh", .max = 120},
    {.name = "dien-thoai", .label = "Số điện thoại", .type = F_PHONE},
    {.name = "vai-tro", .label = "Vai trò", .type = F_CHOICE, .required = true},
    {.name = "co-quan", .label = "Cơ quan", .type = F_CHOICE, .required = true},
};
enum { FIELDS = COUNT_OF(fields_), ROLE = 4, AGENCY = 5 };

struct str admin_password(struct arena *a) {
    struct str s = str_lower_ascii(a, random_base32(a, 10));
    return str_fmt(a, "%.4s-%.4s-%.4s", s.p, s.p + 4, s.p + 8);
}

enum rc admin_options(struct request *r, struct field_def *role, struct field_def *agency) {
    struct admin_places *g;
    size_t n;
    TRY(admin_places(r->db, r->a, at_day(r->now), &g, &n));
    struct option *o = ARENA_ARRAY(r->a, struct option, n + 1), *k = ARENA_ARRAY(r->a, struct option, ROLE_COUNT);
    for (size_t i = 0; i < n; i++) o[i] = (struct option){admin_id(r->a, g[i].id), g[i].name, {0}};
    for (int i = 1; i < ROLE_COUNT; i++)
        k[i - 1] = (struct option){str_of(role_code((enum role)i)), str_of(role_vi((enum role)i)), {0}};
    role->option = k, role->n_option = ROLE_COUNT - 1;
    agency->option = o, agency->n_option = n;
    return RC_OK;
}

enum rc admin_password_page(struct request *r, int64_t staff_id, struct str login, struct str password,
                            const char *title) {
    if (r->api) {
        struct buf *j = api_object(r);
        json_text(j, "location", str_fmt(r->a, "/api/v1/quan-tri/can-bo/%lld", (long long)staff_id));
        json_int(j, "id", staff_id), json_text(j, "login", login);
        json_z(j, "message", "Chưa có mật khẩu: cấp mật khẩu tạm ở trang cán bộ, trao tận tay.");
        if (r->route->flags & ROUTE_MAKES) r->reply->status = 201;
        return api_end(r);
    }
    struct page p = {
        .title = title, .section = "quan-tri", .back = str_fmt(r->a, "/quan-tri/can-bo/%lld", (long long)staff_id)};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<p class=\"govuk-body\">Tên đăng nhập: <strong>"), buf_html(b, login);
    buf_z(b, "</strong></p><p class=\"govuk-body\">Mật khẩu tạm:</p><p class=\"mc-secret\">"), buf_html(b, password),
        buf_z(b, "</p>");
    part_warning(
        b,
        STR("Mật khẩu này chỉ hiện một lần. Hãy trao tận tay; người dùng phải đặt mật khẩu mới ở lần đăng nhập đầu."));
    return page_end(r, &p);
}

static enum rc make_fields(struct request *r, struct field_def *def) {
    memcpy(def, fields_, sizeof fields_);
    return admin_options(r, &def[ROLE], &def[AGENCY]);
}

static enum rc show(struct request *r, const struct form *f) {
    struct page p = {.title = "Thêm cán bộ", .section = "quan-tri", .back = STR("/quan-tri/can-bo"), .form = f};
    struct buf *b = page_begin(r, &p);
    page_form(b, r, STR("/quan-tri/can-bo/moi"), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Thêm cán bộ"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc admin_official_ask(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    TRY(make_fields(r, def));
    if (r->api) return api_fields(api_object(r), "fields", def, FIELDS), api_end(r);
    form_init(&f, r->a, def, FIELDS);
    return show(r, &f);
}

static bool lawful_login(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789.-_", s.p[i])) return false;
    return s.n >= 3 && s.p[0] >= 'a' && s.p[0] <= 'z';
}

enum rc admin_official_make(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    struct staff_for_login known;
    int64_t id, agency = 0, ignored;
    TRY(make_fields(r, def));
    bool ok = form_bind(&f, r, def, FIELDS);
    struct str login = str_lower_ascii(r->a, form_str(&f, "ten-dang-nhap"));
    if (login.n && !lawful_login(login))
        form_error(
            &f, "ten-dang-nhap",
            STR("Bắt đầu bằng chữ cái; chỉ dùng chữ thường không dấu, chữ số, dấu chấm, gạch nối; ít nhất 3 ký tự"));
    if (!ok || f.n_errors) return show(r, &f);
    if (!str_i64(form_str(&f, "co-quan"), &agency)) return RC_INVALID;
    enum role role = role_of(form_str(&f, "vai-tro"));
    struct str password = admin_password(r->a), hash;
    TRY(password_hash(r->a, password, &hash)); /* not in the gate: others would wait */
    TRY(tx_begin(r));
    enum rc rc = staff_for_login(r->db, r->a, login, &known);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc) {
        form_error(&f, "ten-dang-nhap",
                   str_fmt(r->a, "Tên đăng nhập này là của %.*s; hãy chọn tên khác", STR_ARG(known.name)));
        return show(r, &f);
    }
    TRY(admin_staff_add(r->db, login, form_str(&f, "ho-ten"), form_str(&f, "chuc-danh"), form_str(&f, "dien-thoai"),
                        r->now, &id));
    TRY(admin_role_add(r->db, id, agency, role, at_day(r->now), DAY_FOREVER, &ignored));
    TRY(staff_set_password(r->db, r->a, id, hash, true, r->now));
    TRY(admin_audit(r, "staff made",
                    str_fmt(r->a, "%.*s; %s; cơ quan %lld", STR_ARG(login), role_code(role), (long long)agency)));
    return admin_password_page(r, id, login, password, "Đã thêm cán bộ");
}
