/* account_staff.c — an official signs in: password, second factor, a password of their own.
 *
 * Stages of a session: the right password opens stage 1 (second factor missing), 2 (password must be changed) or 0
 * (whole); a stage opens nothing else. An unknown login costs the same work, gets the same words and is locked like a
 * known one. What decides is read again inside the write transaction, so that a hundred tries at once are counted like
 * a hundred in a row. */
#include <assert.h>
#include "core/place.h"
#include "core/setting.h"
#include "mod/account/account.h"
#include "mod/account/account_oidc.h"
#include "sys/crypto.h"

static const struct field_def login_fields[] = {
    {.name = "login", .label = "Tên đăng nhập", .required = true, .max = 60, .autocomplete = "username"},
    {.name = "password",
     .label = "Mật khẩu",
     .type = F_PASSWORD,
     .required = true,
     .max = 500,
     .autocomplete = "current-password"},
};
static const struct field_def factor_fields[] = {
    {.name = "ma",
     .label = "Mã 6 chữ số",
     .hint = "Mở ứng dụng xác thực trên điện thoại; mã đổi sau mỗi 30 giây",
     .type = F_CODE,
     .required = true,
     .autocomplete = "one-time-code"},
};
static const struct field_def password_fields[] = {
    {.name = "mat-khau-cu",
     .label = "Mật khẩu hiện tại",
     .type = F_PASSWORD,
     .required = true,
     .max = 500,
     .autocomplete = "current-password"},
    {.name = "mat-khau",
     .label = "Mật khẩu mới",
     .hint = "Ít nhất 10 ký tự. Một câu ngắn dễ nhớ tốt hơn một từ khó.",
     .type = F_PASSWORD,
     .required = true,
     .max = 600,
     .autocomplete = "new-password"},
    {.name = "nhac-lai",
     .label = "Nhập lại mật khẩu mới",
     .type = F_PASSWORD,
     .required = true,
     .max = 600,
     .autocomplete = "new-password"},
};
enum { PER_ADDRESS_S = 900, PER_ADDRESS = 60 }; /* an office of sixty behind one address still gets in */
static enum rc locked(struct request *r, struct str guard, struct str address, struct form *f, bool *is);
static enum rc refuse_login(struct request *r, struct form *f, const struct staff_for_login *s, struct str guard,
                            struct str address);

static enum rc login_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Cán bộ đăng nhập",
            .action = "/can-bo/dang-nhap",
            .button = "Đăng nhập",
            .staff = true,
            .keeps_next = true,
            .below = sso_buttons(
                r, ACTOR_STAFF,
                html_raw(STR(
                    "<p class=\"govuk-body\">Quên mật khẩu: liên hệ quản trị hệ thống của cơ quan để được cấp lại.</p>"
                    "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/dang-nhap\">Người dân, doanh nghiệp đăng "
                    "nhập</a></p>")))});
}

enum rc staff_login_ask(struct request *r) {
    const struct actor *actor = actor_of(r);
    if (actor->kind == ACTOR_STAFF && !actor->stage) return reply_redirect(r, next_path(r, "/can-bo"));
    struct form f;
    form_init(&f, r->a, login_fields, COUNT_OF(login_fields));
    return login_page(r, &f);
}

enum rc staff_login(struct request *r) {
    struct form f;
    struct staff_for_login s = {0};
    bool is_locked;
    if (!form_bind(&f, r, login_fields, COUNT_OF(login_fields))) return login_page(r, &f);
    struct str login = str_lower_ascii(r->a, form_str(&f, "login")), password = form_str(&f, "password");
    struct str guard = guard_staff(r->a, login), address = str_fmt(r->a, "vao-cb %.*s", STR_ARG(r->remote)),
               fresh = STR("");
    TRY(locked(r, guard, address, &f, &is_locked));
    if (is_locked) return login_page(r, &f);
    enum rc rc = staff_for_login(r->db, r->a, login, &s);
    if (rc && rc != RC_NOTFOUND) return rc;
    bool known = !rc && s.password.n, right = false;
    if (known)
        right = password_verify(s.password, password);
    else
        password_dummy(password);
    if (right && password_stale(s.password)) TRY(password_hash(r->a, password, &fresh));

    TRY(tx_begin(r));
    struct str checked = s.password;
    TRY(locked(r, guard, address, &f, &is_locked));
    if (is_locked) return login_page(r, &f);
    rc = staff_for_login(r->db, r->a, login, &s);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!right || rc || !s.active || s.locked_until > r->now || !str_eq(s.password, checked))
        return refuse_login(r, &f, rc ? NULL : &s, guard, address);
    if (fresh.n) TRY(staff_put_hash(r->db, s.id, fresh, s.password));
    TRY(guard_clear(r->db, guard));
    TRY(staff_put_lock(r->db, s.id, 0, 0));
    enum session_stage stage = s.totp.n ? SESSION_SECOND_FACTOR : s.must_change ? SESSION_NEW_PASSWORD : SESSION_WHOLE;
    TRY(session_open(r, ACTOR_STAFF, s.id, stage));
    TRY(account_audit(r, ACTOR_STAFF, s.id, stage == SESSION_SECOND_FACTOR ? "staff password right" : "staff login",
                      r->remote));
    struct str next = next_path(r, "/can-bo");
    if (stage == SESSION_WHOLE) return reply_redirect(r, next);
    struct buf b = buf_in(r->a);
    buf_z(&b, stage == SESSION_SECOND_FACTOR ? "/can-bo/xac-thuc?tiep=" : "/can-bo/mat-khau?tiep=");
    buf_url(&b, next);
    return reply_redirect(r, buf_view(&b));
}

static enum rc locked(struct request *r, struct str guard, struct str address, struct form *f, bool *is) {
    int64_t until, n;
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    TRY(rate_read(r->db, r->a, address, PER_ADDRESS_S, r->now, &n));
    *is = until || n >= PER_ADDRESS;
    if (until)
        form_error(
            f, "login",
            str_fmt(
                r->a,
                "Đăng nhập tạm khóa đến %.*s vì nhập sai nhiều lần. Hãy thử lại sau, hoặc liên hệ quản trị hệ thống.",
                STR_ARG(account_clock(r->a, until))));
    else if (*is)
        form_error(f, "login", STR("Địa chỉ này đã nhập sai quá nhiều lần. Hãy thử lại sau 15 phút."));
    return RC_OK;
}

static enum rc refuse_login(struct request *r, struct form *f, const struct staff_for_login *s, struct str guard,
                            struct str address) {
    int64_t until;
    TRY(guard_miss(r->db, r->a, guard, r->now, &until));
    TRY(rate_count(r->db, address, PER_ADDRESS_S, r->now));
    if (s) TRY(staff_add_miss(r->db, s->id));
    TRY(account_audit(r, ACTOR_STAFF, s ? s->id : 0, until ? "staff login locked" : "staff login failed",
                      str_fmt(r->a, "%.*s %.*s", STR_ARG(form_str(f, "login")), STR_ARG(r->remote))));
    form_error(
        f, "login",
        str_fmt(r->a, "Tên đăng nhập hoặc mật khẩu không đúng. Sai %lld lần liên tiếp thì đăng nhập bị khóa %lld phút.",
                (long long)setting_int(r->db, r->a, "login_tries", 5),
                (long long)setting_int(r->db, r->a, "lock_minutes", 15)));
    return login_page(r, f);
}

/* ---- Second factor ---- */
static enum rc factor_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Xác thực hai lớp",
            .action = "/can-bo/xac-thuc",
            .button = "Xác nhận",
            .staff = true,
            .keeps_next = true,
            .below = html_raw(STR(
                "<p class=\"govuk-body\">Mất điện thoại: liên hệ quản trị hệ thống để tắt xác thực hai lớp.</p>"))});
}

enum rc staff_factor_ask(struct request *r) {
    if (actor_of(r)->stage != SESSION_SECOND_FACTOR) return reply_redirect(r, STR("/can-bo"));
    struct form f;
    form_init(&f, r->a, factor_fields, COUNT_OF(factor_fields));
    return factor_page(r, &f);
}

enum rc staff_factor(struct request *r) {
    const struct actor *actor = actor_of(r);
    struct form f;
    struct staff_for_id s;
    struct str secret, guard = str_fmt(r->a, "xac-thuc %lld", (long long)actor->id);
    int64_t step, until;
    if (actor->stage != SESSION_SECOND_FACTOR) return reply_redirect(r, STR("/can-bo"));
    if (!form_bind(&f, r, factor_fields, COUNT_OF(factor_fields))) return factor_page(r, &f);
    TRY(tx_begin(r));
    TRY(staff_for_id(r->db, r->a, actor->id, &s));
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    if (!until && (!s.totp.n || secret_open(r->a, place_key(), s.totp, &secret))) return RC_IO;
    if (!until && totp_check(secret, form_str(&f, "ma"), r->now, s.totp_step, &step)) {
        TRY(staff_use_totp(r->db, s.id, step));
        TRY(guard_clear(r->db, guard));
        TRY(session_open(r, ACTOR_STAFF, s.id, s.must_change ? SESSION_NEW_PASSWORD : SESSION_WHOLE));
        TRY(account_audit(r, ACTOR_STAFF, s.id, "staff login", r->remote));
        return reply_redirect(r, s.must_change ? STR("/can-bo/mat-khau") : next_path(r, "/can-bo"));
    }
    if (!until) TRY(guard_miss(r->db, r->a, guard, r->now, &until));
    TRY(account_audit(r, ACTOR_STAFF, s.id, "staff second factor failed", r->remote));
    form_error(
        &f, "ma",
        until ? str_fmt(r->a, "Đã nhập sai quá nhiều lần. Hãy thử lại sau %.*s.", STR_ARG(account_clock(r->a, until)))
              : STR("Mã không đúng hoặc đã dùng. Chờ mã mới trên điện thoại rồi nhập lại; kiểm tra cả giờ của điện "
                    "thoại."));
    return factor_page(r, &f);
}

/* ---- A password of one's own ---- */
static const struct field_def *password_def(const struct request *r, size_t *n) {
    bool forced = actor_of(r)->stage == SESSION_NEW_PASSWORD; /* they have just typed the old one */
    *n = COUNT_OF(password_fields) - forced;
    return password_fields + forced;
}

static enum rc password_page(struct request *r, const struct form *f) {
    bool forced = actor_of(r)->stage == SESSION_NEW_PASSWORD;
    return account_ask(r, f,
                       &(struct account_ask){
                           .title = "Đổi mật khẩu",
                           .action = "/can-bo/mat-khau",
                           .button = "Đổi mật khẩu",
                           .staff = true,
                           .keeps_next = true,
                           .back = forced ? STR("") : STR("/can-bo/tai-khoan"),
                           .lead = forced ? STR("Mật khẩu đang dùng do quản trị cấp. Ông (bà) phải đặt mật khẩu của "
                                                "riêng mình trước khi làm việc.")
                                          : STR("Sau khi đổi, các phiên đăng nhập khác của ông (bà) đều kết thúc.")});
}

enum rc staff_password_ask(struct request *r) {
    if (actor_of(r)->stage == SESSION_SECOND_FACTOR) return reply_redirect(r, STR("/can-bo/xac-thuc"));
    struct form f;
    size_t n;
    const struct field_def *def = password_def(r, &n);
    form_init(&f, r->a, def, n);
    return password_page(r, &f);
}

enum rc staff_password(struct request *r) {
    const struct actor *actor = actor_of(r);
    if (actor->stage == SESSION_SECOND_FACTOR) return reply_redirect(r, STR("/can-bo/xac-thuc"));
    struct form f;
    struct staff_for_id s;
    size_t n;
    int64_t until = 0;
    const struct field_def *def = password_def(r, &n);
    bool ok = form_bind(&f, r, def, n), forced = actor->stage == SESSION_NEW_PASSWORD, right = forced;
    TRY(staff_for_id(r->db, r->a, actor->id, &s));
    struct str guard = guard_staff(r->a, s.login), hash;
    if (!account_new_password(&f, s.login) || !ok) return password_page(r, &f);
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    if (!forced && !until) right = password_verify(s.password, form_str(&f, "mat-khau-cu"));
    if (right && password_verify(s.password, form_str(&f, "mat-khau"))) {
        form_error(&f, "mat-khau", STR("Mật khẩu mới phải khác mật khẩu hiện tại"));
        return password_page(r, &f);
    }
    if (right) TRY(password_hash(r->a, form_str(&f, "mat-khau"), &hash));
    TRY(tx_begin(r));
    if (!right) {
        if (!until) TRY(guard_miss(r->db, r->a, guard, r->now, &until));
        form_error(&f, "mat-khau-cu", STR("Mật khẩu hiện tại không đúng"));
        return password_page(r, &f);
    }
    TRY(staff_put_password(r->db, s.id, hash, 0));
    TRY(staff_end_sessions(r->db, s.id));
    TRY(session_open(r, ACTOR_STAFF, s.id, SESSION_WHOLE));
    TRY(account_audit(r, ACTOR_STAFF, s.id, "staff password changed", r->remote));
    page_flash(r, "success", STR("Đã đổi mật khẩu."));
    return reply_redirect(r, next_path(r, forced ? "/can-bo" : "/can-bo/tai-khoan"));
}

/* The first page of whoever has just come in. */
enum rc staff_home(struct request *r) {
    const struct actor *a = actor_of(r);
    const unsigned works = RIGHT_OF(ROLE_COUNTER) | RIGHT_OF(ROLE_SPECIALIST) | RIGHT_OF(ROLE_UNIT_HEAD) |
                           RIGHT_OF(ROLE_LEADER) | RIGHT_OF(ROLE_MANAGER);
    if (access_allows(a, works)) return reply_redirect(r, STR("/viec"));
    if (access_has(a, ROLE_ADMIN, 0)) return reply_redirect(r, STR("/quan-tri"));
    return reply_redirect(r, access_has(a, ROLE_AUDITOR, 0) ? STR("/tim") : STR("/can-bo/tai-khoan"));
}
