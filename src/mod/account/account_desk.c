/* account_desk.c — an official's own page: roles, second factor, sessions. */
#include "core/place.h"
#include "mod/account/account.h"
#include "mod/account/account_desk.html.h"
#include "mod/account/account_oidc.h"
#include "sys/crypto.h"
#include "ui/api.h"
#include "ui/qr.h"

static const struct field_def code_fields[] = {
    {.name = "ma",
     .label = "Mã 6 chữ số trên ứng dụng",
     .type = F_CODE,
     .required = true,
     .autocomplete = "one-time-code"},
};
static const struct field_def off_fields[] = {
    {.name = "mat-khau-cu",
     .label = "Mật khẩu hiện tại",
     .type = F_PASSWORD,
     .required = true,
     .max = 500,
     .autocomplete = "current-password"},
};
static const struct str here = {"/can-bo/tai-khoan", 17};
static struct str totp_subject(struct request *r) { return str_fmt(r->a, "can-bo %lld", (long long)actor_of(r)->id); }

enum rc desk_show(struct request *r) {
    struct staff_for_id s;
    struct account_roles *roles;
    struct session_list *open;
    struct standin_of_me *absences;
    size_t n_roles, n, n_absences;
    TRY(staff_for_id(r->db, r->a, actor_of(r)->id, &s));
    TRY(account_roles(r->db, r->a, s.id, at_day(r->now), &roles, &n_roles));
    TRY(standin_of_me(r->db, r->a, s.id, at_day(r->now), &absences, &n_absences));
    TRY(session_list(r->db, r->a, ACTOR_STAFF, s.id, r->now, &open, &n));
    if (r->api) {
        struct buf *j = api_object(r);
        json_text(j, "login", s.login), json_text(j, "name", s.name), json_text(j, "title", s.title);
        API_MEMBER(j, "roles", account_roles, roles, n_roles);
        API_MEMBER(j, "substitutes", standin_of_me, absences, n_absences);
        return api_end(r);
    }
    struct buf on_b = buf_in(r->a);
    page_form(&on_b, r, STR("/can-bo/hai-lop/bat"), false);
    part_button(&on_b,
                &(struct part_button){.text = STR("Bật xác thực hai lớp"), .classes = STR("govuk-button--secondary")});
    page_form_end(&on_b);
    struct page p = {.title = "Tài khoản của tôi", .section = "tai-khoan"};
    struct buf *b = page_begin(r, &p);
    tpl_account_desk(b, &s, roles, n_roles, absences, n_absences, access_has(actor_of(r), ROLE_ADMIN, 0),
                     html_of(&on_b));
    TRY(sso_section(b, r));
    account_sessions(b, r, open, n, "/can-bo/phien");
    return page_end(r, &p);
}

/* ---- Second factor, on: a secret is kept for fifteen minutes until a code made with it was typed. ---- */
enum rc desk_totp_start(struct request *r) {
    int64_t id;
    unsigned char key[20]; /* RFC 4226: as long as SHA-1's output */
    random_fill(key, sizeof key);
    struct str sealed = secret_seal(r->a, place_key(), str_n((char *)key, sizeof key));
    TRY(tx_begin(r));
    TRY(code_drop(r->db, STR("hai-lop"), totp_subject(r)));
    TRY(code_add(r->db, STR("hai-lop"), totp_subject(r), STR(""), r->now, r->now + 900, sealed, &id));
    return reply_redirect(r, STR("/can-bo/hai-lop"));
}

static enum rc totp_page(struct request *r, const struct form *f, struct str key) {
    struct staff_for_id s;
    TRY(staff_for_id(r->db, r->a, actor_of(r)->id, &s));
    struct str uri = totp_uri(r->a, STR("Mot cua"), s.login,
                              key) /* ASCII: a third of the picture, read by every telephone */,
               secret = base32_encode(r->a, key);
    struct buf spaced = buf_in(r->a);
    for (size_t i = 0; i < secret.n; i++) {
        if (i && i % 4 == 0) buf_c(&spaced, ' ');
        buf_c(&spaced, secret.p[i]);
    }
    struct page p = {.title = "Bật xác thực hai lớp", .section = "tai-khoan", .form = f, .back = here};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<ol class=\"govuk-list govuk-list--number\"><li>Mở ứng dụng xác thực trên điện thoại (loại tạo mã 6 chữ "
             "số đổi sau 30 giây).</li>"
             "<li>Quét hình dưới đây, hoặc nhập khóa bằng tay.</li><li>Nhập mã mà ứng dụng đưa ra.</li></ol><div "
             "class=\"mc-totp\">");
    TRY(qr_svg(b, uri, STR("Mã QR để thêm tài khoản vào ứng dụng xác thực")));
    buf_z(b, "</div><p class=\"govuk-body\">Khóa: <strong class=\"mc-totp__key\">");
    buf_html(b, buf_view(&spaced));
    buf_z(b, "</strong></p>");
    page_form(b, r, STR("/can-bo/hai-lop"), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Bật"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

static enum rc pending_key(struct request *r, struct code_for *c, struct str *key) {
    TRY(code_for(r->db, r->a, STR("hai-lop"), totp_subject(r), r->now, c));
    return secret_open(r->a, place_key(), c->data, key);
}

enum rc desk_totp_ask(struct request *r) {
    struct form f;
    struct code_for c;
    struct str key;
    enum rc rc = pending_key(r, &c, &key);
    if (rc == RC_NOTFOUND) return reply_redirect(r, here);
    TRY(rc);
    form_init(&f, r->a, code_fields, COUNT_OF(code_fields));
    return totp_page(r, &f, key);
}

enum rc desk_totp(struct request *r) {
    struct form f;
    struct code_for c;
    struct str key;
    int64_t step;
    bool ok = form_bind(&f, r, code_fields, COUNT_OF(code_fields));
    TRY(tx_begin(r));
    enum rc rc = pending_key(r, &c, &key);
    if (rc == RC_NOTFOUND) {
        page_flash(r, "warning", STR("Khóa đã hết hạn. Hãy bấm Bật xác thực hai lớp lần nữa."));
        return reply_redirect(r, here);
    }
    TRY(rc);
    if (ok && !totp_check(key, form_str(&f, "ma"), r->now, 0, &step))
        form_error(&f, "ma", STR("Mã không đúng. Chờ mã mới rồi nhập lại; kiểm tra cả giờ của điện thoại."));
    if (f.n_errors) return totp_page(r, &f, key);
    int64_t id = actor_of(r)->id;
    TRY(staff_put_totp(r->db, id, c.data, step));
    TRY(code_use(r->db, c.id, r->now));
    TRY(session_delete_others(r->db, ACTOR_STAFF, id, actor_of(r)->session));
    TRY(account_audit(r, ACTOR_STAFF, id, "second factor on", r->remote));
    page_flash(r, "success", STR("Đã bật xác thực hai lớp. Từ lần đăng nhập sau, hệ thống hỏi mã trên điện thoại."));
    return reply_redirect(r, here);
}

/* ---- Off, with the password ---- */
static enum rc off_page(struct request *r, const struct form *f) {
    return account_ask(r, f,
                       &(struct account_ask){.title = "Tắt xác thực hai lớp",
                                             .action = "/can-bo/hai-lop/tat",
                                             .button = "Tắt xác thực hai lớp",
                                             .staff = true,
                                             .back = here});
}
enum rc desk_totp_off_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, off_fields, COUNT_OF(off_fields));
    return off_page(r, &f);
}
enum rc desk_totp_off(struct request *r) {
    struct form f;
    struct staff_for_id s;
    int64_t until;
    if (!form_bind(&f, r, off_fields, COUNT_OF(off_fields))) return off_page(r, &f);
    TRY(staff_for_id(r->db, r->a, actor_of(r)->id, &s));
    struct str guard = guard_staff(r->a, s.login);
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    bool right = !until && password_verify(s.password, form_str(&f, "mat-khau-cu"));
    TRY(tx_begin(r));
    if (!right) {
        if (!until) TRY(guard_miss(r->db, r->a, guard, r->now, &until));
        form_error(&f, "mat-khau-cu", STR("Mật khẩu hiện tại không đúng"));
        return off_page(r, &f);
    }
    TRY(staff_reset_totp(r->db, s.id));
    TRY(account_audit(r, ACTOR_STAFF, s.id, "second factor off", r->remote));
    page_flash(r, "success", STR("Đã tắt xác thực hai lớp."));
    return reply_redirect(r, here);
}
