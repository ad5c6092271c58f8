/* account_join.c — a person or a firm makes an account, signs in, and finds the way back after forgetting the password.
 *
 * A number of an identity paper proves nothing here (it is written on many papers): the telephone is what was proved,
 * by a code. So two accounts may state one number, each with a person row of its own, and neither sees what the other,
 * or a counter, filed. Whether a telephone has an account is said only to that telephone. */
#include "core/place.h"
#include "core/setting.h"
#include "mod/account/account.h"
#include "mod/account/account_oidc.h"
#include "sys/crypto.h"

static const struct option kinds[] = {{STR("cong-dan"), STR("Công dân"), STR("")},
                                      {STR("to-chuc"), STR("Doanh nghiệp, tổ chức"), STR("")}};
static const struct cond is_citizen[] = {{STR("loai"), STR("eq"), STR("cong-dan")}},
                         is_firm[] = {{STR("loai"), STR("eq"), STR("to-chuc")}};
static const struct field_def join_fields[] = {
    {.name = "loai", .label = "Tài khoản của", .type = F_CHOICE, .required = true, .option = kinds, .n_option = 2},
    {.name = "ho-ten",
     .label = "Họ và tên, hoặc tên tổ chức",
     .hint = "Ghi đầy đủ dấu, như trên giấy tờ",
     .type = F_NAME,
     .required = true,
     .max = 200,
     .autocomplete = "name"},
    {.name = "cccd",
     .label = "Số căn cước công dân",
     .hint = "12 chữ số",
     .type = F_CCCD,
     .required = true,
     .when = is_citizen,
     .n_when = 1},
    {.name = "mst",
     .label = "Mã số thuế",
     .hint = "10 chữ số, hoặc 10 chữ số, dấu gạch và 3 chữ số",
     .type = F_TAX,
     .required = true,
     .when = is_firm,
     .n_when = 1},
    {.name = "dien-thoai",
     .label = "Số điện thoại di động",
     .hint = "Nhận mã xác nhận và tin báo về hồ sơ; cũng là tên đăng nhập",
     .type = F_PHONE,
     .required = true,
     .autocomplete = "tel"},
    {.name = "email", .label = "Thư điện tử", .type = F_EMAIL, .autocomplete = "email"},
    {.name = "dia-chi", .label = "Địa chỉ liên hệ", .max = 300, .autocomplete = "street-address"},
    {.name = "mat-khau",
     .label = "Mật khẩu",
     .hint = "Ít nhất 10 ký tự",
     .type = F_PASSWORD,
     .required = true,
     .max = 600,
     .autocomplete = "new-password"},
    {.name = "nhac-lai",
     .label = "Nhập lại mật khẩu",
     .type = F_PASSWORD,
     .required = true,
     .max = 600,
     .autocomplete = "new-password"},
};
static const struct field_def code_fields[] = {
    {.name = "ma",
     .label = "Mã xác nhận",
     .hint = "6 chữ số trong tin nhắn vừa gửi đến điện thoại",
     .type = F_CODE,
     .required = true,
     .autocomplete = "one-time-code"},
};
static const struct field_def login_fields[] = {
    {.name = "login",
     .label = "Số điện thoại, số căn cước hoặc mã số thuế",
     .required = true,
     .max = 60,
     .autocomplete = "username"},
    {.name = "password",
     .label = "Mật khẩu",
     .type = F_PASSWORD,
     .required = true,
     .max = 500,
     .autocomplete = "current-password"},
};
static const struct field_def forgot_fields[] = {
    {.name = "login",
     .label = "Số điện thoại, số căn cước hoặc mã số thuế đã đăng ký",
     .required = true,
     .max = 60,
     .autocomplete = "username"},
};
static const struct field_def renew_fields[] = {
    {.name = "ma",
     .label = "Mã xác nhận",
     .hint = "6 chữ số trong tin nhắn vừa gửi đến điện thoại đã đăng ký",
     .type = F_CODE,
     .required = true,
     .autocomplete = "one-time-code"},
    {.name = "mat-khau",
     .label = "Mật khẩu mới",
     .hint = "Ít nhất 10 ký tự",
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
static const char *const kept[] = {"loai", "ho-ten", "cccd", "mst", "dien-thoai", "email", "dia-chi", "bam", "tiep"};
const char account_too_many_codes[] =
    "Đã gửi quá nhiều mã trong một giờ. Hãy thử lại sau, hoặc gọi 1022 để được hỗ trợ.";
const char account_code_is_over[] =
    "Mã đã hết hạn, đã dùng, hoặc đã nhập sai quá nhiều lần. Hãy làm lại từ đầu để nhận mã mới.";
const char account_code_is_wrong[] = "Mã không đúng. Kiểm tra lại tin nhắn mới nhất.";

/* ---- Registering ---- */
static enum rc join_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){.title = "Đăng ký tài khoản",
                              .action = "/dang-ky",
                              .button = "Tiếp tục",
                              .keeps_next = true,
                              .below = html_raw(STR("<p class=\"govuk-body\">Đã có tài khoản: <a class=\"govuk-link\" "
                                                    "href=\"/dang-nhap\">đăng nhập</a>.</p>"))});
}
enum rc join_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, join_fields, COUNT_OF(join_fields));
    form_set(&f, "loai", STR("cong-dan"));
    return join_page(r, &f);
}

static struct str shown(const struct form *f, const char *name) {
    return form_at(f, name)->shown ? form_str(f, name) : STR("");
}

enum rc join(struct request *r) {
    struct form f;
    struct str hash;
    bool often, ok = form_bind(&f, r, join_fields, COUNT_OF(join_fields));
    struct str phone = form_str(&f, "dien-thoai");
    if (!account_new_password(&f, phone) || !ok) return join_page(r, &f);
    TRY(account_code_often(r, phone, &often));
    if (often) {
        form_error(&f, "dien-thoai", str_of(account_too_many_codes));
        return join_page(r, &f);
    }
    TRY(password_hash(r->a, form_str(&f, "mat-khau"), &hash));
    TRY(tx_begin(r));
    struct account_taken taken;
    TRY(account_code_count(r, phone));
    TRY(account_taken(r->db, r->a, phone, &taken));
    struct str value[] = {form_str(&f, "loai"),
                          form_str(&f, "ho-ten"),
                          shown(&f, "cccd"),
                          shown(&f, "mst"),
                          phone,
                          form_str(&f, "email"),
                          form_str(&f, "dia-chi"),
                          hash,
                          next_path(r, "")};
    TRY(account_code_send(r, "dang-ky", phone,
                          taken.n ? STR("Có người vừa dùng số điện thoại này để đăng ký tài khoản Một cửa, nhưng số "
                                        "này đã có tài khoản. Nếu là ông (bà) và đã quên mật khẩu, hãy chọn "
                                        "Quên mật khẩu ở trang đăng nhập.")
                                  : STR("Đăng ký tài khoản Một cửa"),
                          taken.n ? STR("") : account_pack(r->a, kept, value, COUNT_OF(kept)), taken.n > 0));
    return reply_redirect(r, STR("/dang-ky/ma"));
}

static enum rc join_code_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Xác nhận số điện thoại",
            .action = "/dang-ky/ma",
            .button = "Hoàn tất đăng ký",
            .back = STR("/dang-ky"),
            .lead = STR("Hệ thống vừa gửi một tin nhắn đến số điện thoại đã nhập. Tin có thể đến chậm một, hai phút."),
            .below = html_raw(STR("<p class=\"govuk-body\">Không nhận được tin: <a class=\"govuk-link\" "
                                  "href=\"/dang-ky\">đăng ký lại</a>.</p>"))});
}
enum rc join_code_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, code_fields, COUNT_OF(code_fields));
    return join_code_page(r, &f);
}

enum rc join_code(struct request *r) {
    struct form f;
    enum code_answer answer;
    struct str d = STR("");
    int64_t id;
    if (!form_bind(&f, r, code_fields, COUNT_OF(code_fields))) return join_code_page(r, &f);
    TRY(account_code_check(r, "dang-ky", form_str(&f, "ma"), &answer, &d));
    struct account_taken taken = {0};
    if (answer == CODE_RIGHT)
        TRY(account_taken(r->db, r->a, account_unpack(r->a, d, "dien-thoai"),
                          &taken)); /* twice at once: the first code won */
    if (answer != CODE_RIGHT || taken.n) {
        form_error(&f, "ma", str_of(answer == CODE_WRONG ? account_code_is_wrong : account_code_is_over));
        return join_code_page(r, &f);
    }
    struct account_new n = {.kind = str_is(account_unpack(r->a, d, "loai"), "to-chuc") ? PERSON_FIRM : PERSON_CITIZEN,
                            .name = account_unpack(r->a, d, "ho-ten"),
                            .cccd = account_unpack(r->a, d, "cccd"),
                            .tax_code = account_unpack(r->a, d, "mst"),
                            .phone = account_unpack(r->a, d, "dien-thoai"),
                            .email = account_unpack(r->a, d, "email"),
                            .address = account_unpack(r->a, d, "dia-chi")};
    TRY(account_make_hashed(r->db, r->a, &n, account_unpack(r->a, d, "bam"), r->now, &id));
    TRY(session_open(r, ACTOR_CITIZEN, id, SESSION_WHOLE));
    TRY(account_audit(r, ACTOR_CITIZEN, id, "account made", r->remote));
    page_flash(r, "success", STR("Đã tạo tài khoản."));
    struct str next = account_unpack(r->a, d, "tiep");
    return reply_redirect(r, next.n ? next : STR("/tai-khoan"));
}

/* ---- Signing in ---- */
enum { PER_ADDRESS_S = 900, PER_ADDRESS = 100 };

static enum rc login_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Đăng nhập",
            .action = "/dang-nhap",
            .button = "Đăng nhập",
            .keeps_next = true,
            .below = sso_buttons(
                r, ACTOR_CITIZEN,
                html_raw(
                    STR("<ul class=\"govuk-list\"><li><a class=\"govuk-link\" href=\"/quen-mat-khau\">Quên mật "
                        "khẩu</a></li>"
                        "<li><a class=\"govuk-link\" href=\"/dang-ky\">Đăng ký tài khoản</a></li>"
                        "<li><a class=\"govuk-link\" href=\"/tra-cuu\">Tra cứu hồ sơ, không cần tài khoản</a></li>"
                        "<li><a class=\"govuk-link\" href=\"/can-bo/dang-nhap\">Cán bộ đăng nhập</a></li></ul>")))});
}

enum rc citizen_login_ask(struct request *r) {
    if (actor_of(r)->kind == ACTOR_CITIZEN) return reply_redirect(r, next_path(r, "/cua-toi"));
    struct form f;
    form_init(&f, r->a, login_fields, COUNT_OF(login_fields));
    return login_page(r, &f);
}

/* "0912 345 678", "+84912345678", "082 099 000 001": as registered. */
static struct str tidy_login(struct arena *a, struct str typed) {
    struct str out;
    if (str_empty(check_phone(a, typed, &out)) || str_empty(check_cccd(a, typed, &out)) ||
        str_empty(check_tax(a, typed, &out)))
        return out;
    return str_trim(typed);
}

static enum rc locked(struct request *r, struct str guard, struct str address, struct form *f, bool *is) {
    int64_t until, n;
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    TRY(rate_read(r->db, r->a, address, PER_ADDRESS_S, r->now, &n));
    *is = until || n >= PER_ADDRESS;
    if (until)
        form_error(
            f, "login",
            str_fmt(r->a,
                    "Đăng nhập tạm khóa đến %.*s vì nhập sai nhiều lần. Hãy thử lại sau, hoặc chọn Quên mật khẩu.",
                    STR_ARG(account_clock(r->a, until))));
    else if (*is)
        form_error(f, "login", STR("Địa chỉ này đã nhập sai quá nhiều lần. Hãy thử lại sau 15 phút."));
    return RC_OK;
}

enum rc citizen_login(struct request *r) {
    struct form f;
    struct account_for_login s = {0};
    bool is_locked, right = false;
    if (!form_bind(&f, r, login_fields, COUNT_OF(login_fields))) return login_page(r, &f);
    struct str login = tidy_login(r->a, form_str(&f, "login")), password = form_str(&f, "password"), fresh = STR("");
    struct str guard = str_fmt(r->a, "dan %.*s", STR_ARG(login)),
               address = str_fmt(r->a, "vao %.*s", STR_ARG(r->remote));
    TRY(locked(r, guard, address, &f, &is_locked));
    if (is_locked) return login_page(r, &f);
    enum rc rc = account_for_login(r->db, r->a, login, &s);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc)
        right = password_verify(s.password, password);
    else
        password_dummy(password);
    if (right && password_stale(s.password)) TRY(password_hash(r->a, password, &fresh));

    TRY(tx_begin(r));
    struct str checked = s.password;
    int64_t until, who = s.id;
    TRY(locked(r, guard, address, &f, &is_locked));
    if (is_locked) return login_page(r, &f);
    rc = account_for_login(r->db, r->a, login, &s);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!right || rc || s.id != who || s.locked_until > r->now || !str_eq(s.password, checked)) {
        TRY(guard_miss(r->db, r->a, guard, r->now, &until));
        TRY(rate_count(r->db, address, PER_ADDRESS_S, r->now));
        TRY(account_audit(r, ACTOR_CITIZEN, rc ? 0 : s.id, until ? "login locked" : "login failed", r->remote));
        form_error(
            &f, "login",
            str_fmt(
                r->a,
                "Thông tin đăng nhập hoặc mật khẩu không đúng. Sai %lld lần liên tiếp thì đăng nhập bị khóa %lld phút.",
                (long long)setting_int(r->db, r->a, "login_tries", 5),
                (long long)setting_int(r->db, r->a, "lock_minutes", 15)));
        return login_page(r, &f);
    }
    if (fresh.n) TRY(account_put_hash(r->db, s.id, fresh, s.password));
    TRY(guard_clear(r->db, guard));
    TRY(session_open(r, ACTOR_CITIZEN, s.id, SESSION_WHOLE));
    TRY(account_audit(r, ACTOR_CITIZEN, s.id, "login", r->remote));
    return reply_redirect(r, next_path(r, "/cua-toi"));
}

/* ---- Forgotten password ---- */
static enum rc forgot_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Quên mật khẩu",
            .action = "/quen-mat-khau",
            .button = "Gửi mã xác nhận",
            .back = STR("/dang-nhap"),
            .lead =
                STR("Nếu có tài khoản khớp với số ông (bà) nhập, mã xác nhận sẽ được gửi đến điện thoại đã đăng ký.")});
}
enum rc forgot_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, forgot_fields, COUNT_OF(forgot_fields));
    return forgot_page(r, &f);
}

enum rc forgot(struct request *r) {
    struct form f;
    struct account_for_login s = {0};
    bool often;
    if (!form_bind(&f, r, forgot_fields, COUNT_OF(forgot_fields))) return forgot_page(r, &f);
    struct str login = tidy_login(r->a, form_str(&f, "login"));
    TRY(account_code_often(r, login, &often));
    if (!often) {
        enum rc rc = account_for_login(r->db, r->a, login, &s);
        if (rc && rc != RC_NOTFOUND) return rc;
    }
    if (often) {
        form_error(&f, "login", str_of(account_too_many_codes));
        return forgot_page(r, &f);
    }
    TRY(tx_begin(r));
    TRY(account_code_count(r, login));
    TRY(account_code_send(r, "quen-mat-khau", s.phone, s.id ? STR("Đặt lại mật khẩu tài khoản Một cửa") : STR(""),
                          str_fmt(r->a, "id=%lld", (long long)s.id), !s.id));
    return reply_redirect(r, STR("/quen-mat-khau/ma"));
}

static enum rc forgot_code_page(struct request *r, const struct form *f) {
    return account_ask(r, f,
                       &(struct account_ask){.title = "Đặt lại mật khẩu",
                                             .action = "/quen-mat-khau/ma",
                                             .button = "Đặt mật khẩu mới",
                                             .back = STR("/quen-mat-khau")});
}
enum rc forgot_code_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, renew_fields, COUNT_OF(renew_fields));
    return forgot_code_page(r, &f);
}

enum rc forgot_code(struct request *r) {
    struct form f;
    enum code_answer answer;
    struct str d = STR(""), hash;
    int64_t id;
    struct account_for_id s;
    bool ok = form_bind(&f, r, renew_fields, COUNT_OF(renew_fields));
    if (!account_new_password(&f, STR("")) || !ok) return forgot_code_page(r, &f);
    TRY(password_hash(r->a, form_str(&f, "mat-khau"), &hash));
    TRY(account_code_check(r, "quen-mat-khau", form_str(&f, "ma"), &answer, &d));
    if (answer != CODE_RIGHT || !str_i64(account_unpack(r->a, d, "id"), &id)) {
        form_error(&f, "ma", str_of(answer == CODE_WRONG ? account_code_is_wrong : account_code_is_over));
        return forgot_code_page(r, &f);
    }
    TRY(account_for_id(r->db, r->a, id, &s));
    TRY(account_put_password(r->db, id, hash));
    TRY(session_delete_others(r->db, ACTOR_CITIZEN, id, STR("")));
    TRY(guard_clear(r->db, str_fmt(r->a, "dan %.*s", STR_ARG(s.phone))));
    TRY(guard_clear(r->db, str_fmt(r->a, "dan %.*s", STR_ARG(s.cccd.n ? s.cccd : s.tax_code))));
    TRY(session_open(r, ACTOR_CITIZEN, id, SESSION_WHOLE));
    TRY(account_audit(r, ACTOR_CITIZEN, id, "password reset by code", r->remote));
    page_flash(r, "success", STR("Đã đặt mật khẩu mới. Các phiên đăng nhập khác đã kết thúc."));
    return reply_redirect(r, STR("/cua-toi"));
}
