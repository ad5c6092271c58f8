/* account_mine.c — a person's own account: what is known of them, how to reach them, their password, where they are
 * signed in.
 *
 * The name and the number of the identity paper are not changed here: dossiers carry them, and a wrong one is mended at
 * a counter. A new telephone counts once its code was typed; the old one is told. */
#include "core/notice.h"
#include "core/person.sql.h"
#include "mod/account/account.h"
#include "mod/account/account_mine.html.h"
#include "mod/account/account_oidc.h"
#include "ui/api.h"
#include "sys/crypto.h"

static const struct field_def contact_fields[] = {
    {.name = "email",
     .label = "Thư điện tử",
     .hint = "Nhận tin báo về hồ sơ",
     .type = F_EMAIL,
     .autocomplete = "email"},
    {.name = "dia-chi", .label = "Địa chỉ liên hệ", .max = 300, .autocomplete = "street-address"},
};
static const struct field_def phone_fields[] = {
    {.name = "dien-thoai",
     .label = "Số điện thoại mới",
     .hint = "Mã xác nhận sẽ được gửi đến số này",
     .type = F_PHONE,
     .required = true,
     .autocomplete = "tel"},
    {.name = "mat-khau-cu",
     .label = "Mật khẩu hiện tại",
     .type = F_PASSWORD,
     .required = true,
     .max = 500,
     .autocomplete = "current-password"},
};
static const struct field_def code_fields[] = {
    {.name = "ma",
     .label = "Mã xác nhận",
     .hint = "6 chữ số trong tin nhắn vừa gửi đến số mới",
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
static const struct str here = {"/tai-khoan", 10};

static enum rc me(struct request *r, struct account_for_id *s) {
    return account_for_id(r->db, r->a, actor_of(r)->id, s);
}
/* Outside a transaction: the slow comparison, under the lock-out of signing in. */
static enum rc check_password(struct request *r, const struct account_for_id *s, struct form *f, bool *right) {
    int64_t until;
    struct str guard = str_fmt(r->a, "dan %.*s", STR_ARG(s->phone));
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    *right = !until && password_verify(s->password, form_str(f, "mat-khau-cu"));
    if (*right) return RC_OK;
    TRY(tx_begin(r));
    if (!until) TRY(guard_miss(r->db, r->a, guard, r->now, &until));
    form_error(f, "mat-khau-cu",
               until ? str_fmt(r->a, "Nhập sai nhiều lần, tạm khóa đến %.*s", STR_ARG(account_clock(r->a, until)))
                     : STR("Mật khẩu hiện tại không đúng"));
    return RC_OK;
}

enum rc mine_show(struct request *r) {
    struct account_for_id s;
    struct session_list *open;
    size_t n;
    TRY(me(r, &s));
    TRY(session_list(r->db, r->a, ACTOR_CITIZEN, s.id, r->now, &open, &n));
    if (r->api) {
        struct buf *j = api_object(r);
        json_text(j, "name", s.name), json_text(j, "number", s.kind == PERSON_CITIZEN ? s.cccd : s.tax_code);
        json_text(j, "phone", s.phone), json_text(j, "email", s.email), json_text(j, "address", s.address);
        json_text(j, "area", s.area_code);
        return api_end(r);
    }
    struct page p = {.title = "Tài khoản của tôi", .section = "cua-toi"};
    struct buf *b = page_begin(r, &p);
    bool firm = s.kind != PERSON_CITIZEN;
    const struct row rows[] = {
        {.key = firm ? STR("Tên") : STR("Họ và tên"), .value = s.name},
        {.key = firm ? STR("Mã số thuế") : STR("Số căn cước công dân"), .value = firm ? s.tax_code : s.cccd},
        {.key = STR("Điện thoại"), .value = s.phone, .href = STR("/tai-khoan/dien-thoai"), .action = STR("Đổi")},
        {.key = STR("Thư điện tử"),
         .value = s.email.n ? s.email : STR("Chưa khai"),
         .href = STR("/tai-khoan/lien-he"),
         .action = STR("Sửa")},
        {.key = STR("Địa chỉ"),
         .value = s.address.n ? s.address : STR("Chưa khai"),
         .href = STR("/tai-khoan/lien-he"),
         .action = STR("Sửa")},
        {.key = STR("Mật khẩu"), .value = STR("••••••••••"), .href = STR("/tai-khoan/mat-khau"), .action = STR("Đổi")},
    };
    part_summary(b, rows, COUNT_OF(rows));
    tpl_account_mine(b);
    TRY(sso_section(b, r));
    account_sessions(b, r, open, n, "/tai-khoan/phien");
    return page_end(r, &p);
}

/* ---- Mail and address ---- */
static enum rc contact_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Sửa thông tin liên hệ", .action = "/tai-khoan/lien-he", .button = "Lưu", .back = here});
}
enum rc mine_contact_ask(struct request *r) {
    struct account_for_id s;
    struct form f;
    TRY(me(r, &s));
    form_init(&f, r->a, contact_fields, COUNT_OF(contact_fields));
    form_set(&f, "email", s.email);
    form_set(&f, "dia-chi", s.address);
    return contact_page(r, &f);
}
enum rc mine_contact(struct request *r) {
    struct account_for_id s;
    struct form f;
    if (!form_bind(&f, r, contact_fields, COUNT_OF(contact_fields))) return contact_page(r, &f);
    TRY(tx_begin(r));
    TRY(me(r, &s));
    /* a machine may send one of them; what it does not send stays */
    struct str email = req_has_field(r, "email") ? form_str(&f, "email") : s.email;
    struct str address = req_has_field(r, "dia-chi") ? form_str(&f, "dia-chi") : s.address;
    TRY(person_contact(r->db, s.person_id, s.phone, email, address, s.area_code));
    TRY(account_audit(r, ACTOR_CITIZEN, s.id, "contact changed", STR("")));
    page_flash(r, "success", STR("Đã lưu thông tin liên hệ."));
    return reply_redirect(r, here);
}

/* ---- Telephone ---- */
static enum rc phone_page(struct request *r, const struct form *f) {
    return account_ask(r, f,
                       &(struct account_ask){.title = "Đổi số điện thoại",
                                             .action = "/tai-khoan/dien-thoai",
                                             .button = "Gửi mã xác nhận",
                                             .back = here});
}
enum rc mine_phone_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, phone_fields, COUNT_OF(phone_fields));
    return phone_page(r, &f);
}
enum rc mine_phone(struct request *r) {
    struct account_for_id s;
    struct account_taken taken;
    struct form f;
    bool often, right;
    if (!form_bind(&f, r, phone_fields, COUNT_OF(phone_fields))) return phone_page(r, &f);
    struct str phone = form_str(&f, "dien-thoai"), me_key;
    TRY(me(r, &s));
    me_key = str_fmt(r->a, "tk %lld", (long long)s.id);
    bool often_me;
    TRY(account_code_often(r, phone, &often));
    TRY(account_code_often(r, me_key, &often_me));
    if (str_eq(phone, s.phone)) form_error(&f, "dien-thoai", STR("Đây là số điện thoại đang dùng"));
    if (often || often_me) form_error(&f, "dien-thoai", str_of(account_too_many_codes));
    if (f.n_errors) return phone_page(r, &f);
    TRY(check_password(r, &s, &f, &right));
    if (!right) return phone_page(r, &f);
    TRY(tx_begin(r));
    TRY(account_code_count(r, phone));
    TRY(account_code_count(r, me_key));
    TRY(account_taken(r->db, r->a, phone, &taken));
    TRY(account_code_send(
        r, "doi-dien-thoai", phone,
        taken.n
            ? STR("Có người vừa muốn dùng số điện thoại này cho tài khoản Một cửa khác, nhưng số này đã có tài khoản.")
            : STR("Đổi số điện thoại tài khoản Một cửa"),
        str_fmt(r->a, "id=%lld&dien-thoai=%.*s", (long long)s.id, STR_ARG(phone)), taken.n > 0));
    return reply_redirect(r, STR("/tai-khoan/dien-thoai/ma"));
}
static enum rc phone_code_page(struct request *r, const struct form *f) {
    return account_ask(r, f,
                       &(struct account_ask){.title = "Xác nhận số điện thoại mới",
                                             .action = "/tai-khoan/dien-thoai/ma",
                                             .button = "Đổi số điện thoại",
                                             .back = STR("/tai-khoan/dien-thoai")});
}
enum rc mine_phone_code_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, code_fields, COUNT_OF(code_fields));
    return phone_code_page(r, &f);
}
enum rc mine_phone_code(struct request *r) {
    struct account_for_id s;
    struct account_taken taken = {0};
    struct form f;
    enum code_answer answer;
    struct str d = STR("");
    int64_t id = 0;
    if (!form_bind(&f, r, code_fields, COUNT_OF(code_fields))) return phone_code_page(r, &f);
    TRY(account_code_check(r, "doi-dien-thoai", form_str(&f, "ma"), &answer, &d));
    struct str phone = account_unpack(r->a, d, "dien-thoai");
    bool mine = answer == CODE_RIGHT && str_i64(account_unpack(r->a, d, "id"), &id) && id == actor_of(r)->id;
    if (mine) TRY(account_taken(r->db, r->a, phone, &taken));
    if (!mine || taken.n) {
        form_error(&f, "ma", str_of(answer == CODE_WRONG ? account_code_is_wrong : account_code_is_over));
        return phone_code_page(r, &f);
    }
    TRY(me(r, &s));
    TRY(account_put_phone(r->db, s.id, phone, str_eq(s.login, s.phone) ? phone : s.login));
    TRY(person_contact(r->db, s.person_id, phone, s.email, s.address, s.area_code));
    TRY(notice_queue(r->db, str_fmt(r->a, "doi-so-%lld-%lld", (long long)s.id, (long long)r->now), STR("sms"), s.phone,
                     STR("Một cửa"),
                     STR("Tài khoản Một cửa của ông (bà) vừa chuyển sang số điện thoại khác. Nếu không phải ông (bà) "
                         "làm, hãy gọi ngay 1022."),
                     0, r->now));
    TRY(account_audit(r, ACTOR_CITIZEN, s.id, "phone changed", mask_number(r->a, s.phone)));
    page_flash(r, "success", STR("Đã đổi số điện thoại."));
    return reply_redirect(r, here);
}

/* ---- Password ---- */
static enum rc password_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){.title = "Đổi mật khẩu",
                              .action = "/tai-khoan/mat-khau",
                              .button = "Đổi mật khẩu",
                              .back = here,
                              .lead = STR("Sau khi đổi, các phiên đăng nhập khác của ông (bà) đều kết thúc.")});
}
enum rc mine_password_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, password_fields, COUNT_OF(password_fields));
    return password_page(r, &f);
}
enum rc mine_password(struct request *r) {
    struct account_for_id s;
    struct form f;
    struct str hash;
    bool right, ok = form_bind(&f, r, password_fields, COUNT_OF(password_fields));
    TRY(me(r, &s));
    if (!account_new_password(&f, s.phone) || !ok) return password_page(r, &f);
    TRY(check_password(r, &s, &f, &right));
    if (!right) return password_page(r, &f);
    TRY(password_hash(r->a, form_str(&f, "mat-khau"), &hash));
    TRY(tx_begin(r));
    TRY(account_put_password(r->db, s.id, hash));
    TRY(session_delete_others(r->db, ACTOR_CITIZEN, s.id, STR("")));
    TRY(session_open(r, ACTOR_CITIZEN, s.id, SESSION_WHOLE));
    TRY(account_audit(r, ACTOR_CITIZEN, s.id, "password changed", r->remote));
    page_flash(r, "success", STR("Đã đổi mật khẩu."));
    return reply_redirect(r, here);
}
