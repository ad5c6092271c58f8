/* account_oidc_link.c — an identity and an account become one: only after whoever asks has proved that the account is
 * theirs.
 *
 * From the account page: the identity was shown at the provider, the account is proved by its password again, for a
 * browser can be sent to a provider by any page. A person's first sign-on: an existing account is proved by its
 * password or by a code to its telephone; otherwise a new one is made, its telephone confirmed by a code. A number of
 * an identity paper that the provider vouches for fills a field of a new account and opens no existing one
 * (docs/decisions/009); an account of another number is not linked. */
#include "core/notice.h"
#include "core/place.h"
#include "mod/account/account_oidc.h"
#include "sys/crypto.h"

enum { PER_ADDRESS_S = 900, PER_ADDRESS = 100 };
static const char cookie_[] = "sso-noi";
static const char *const kept[] = {"issuer", "subject", "label", "number", "phone", "name", "id", "tiep"};
static const struct field_def password_fields[] = {
    {.name = "mat-khau-cu",
     .label = "Mật khẩu hiện tại của tài khoản Một cửa",
     .type = F_PASSWORD,
     .required = true,
     .max = 500,
     .autocomplete = "current-password"},
};
static const struct field_def login_fields[] = {
    {.name = "login",
     .label = "Số điện thoại, số căn cước hoặc mã số thuế đã đăng ký",
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
static const struct field_def code_fields[] = {
    {.name = "ma",
     .label = "Mã xác nhận",
     .hint = "6 chữ số trong tin nhắn vừa gửi đến điện thoại",
     .type = F_CODE,
     .required = true,
     .autocomplete = "one-time-code"},
};
static const struct field_def new_fields[] = {
    {.name = "ho-ten",
     .label = "Họ và tên",
     .hint = "Ghi đầy đủ dấu, như trên giấy tờ",
     .type = F_NAME,
     .required = true,
     .max = 200,
     .autocomplete = "name"},
    {.name = "dien-thoai",
     .label = "Số điện thoại di động",
     .hint = "Nhận mã xác nhận và tin báo về hồ sơ",
     .type = F_PHONE,
     .required = true,
     .autocomplete = "tel"},
    {.name = "email", .label = "Thư điện tử", .type = F_EMAIL, .autocomplete = "email"},
    {.name = "cccd", .label = "Số căn cước công dân", .hint = "12 chữ số", .type = F_CCCD, .required = true},
};

/* What a step keeps, opened. */
struct link {
    struct sso_step step;
    struct sso_provider p;
    struct str issuer, subject, label, number, phone, name, id_token, next;
};

enum rc sso_link_begin(struct request *r, const struct sso_provider *p, const struct sso_who *who, const char *purpose,
                       struct str next) {
    struct str number;
    if (!who->number.n || check_cccd(r->a, who->number, &number).n) number = STR("");
    bool staff = p->kind == ACTOR_STAFF, first = !strcmp(purpose, "first");
    struct str label = staff && who->login.n ? who->login : who->name;
    const struct str value[] = {who->issuer, who->subject, label, number, who->phone, who->name, who->id_token, next};
    TRY(sso_step_begin(r, cookie_, STR(""), purpose, p->id, p->kind, first ? 0 : actor_of(r)->id,
                       account_pack(r->a, kept, value, COUNT_OF(kept)), SSO_FIRST_S));
    return reply_redirect(r, first   ? STR("/dang-nhap/sso/lan-dau")
                             : staff ? STR("/can-bo/lien-ket-sso")
                                     : STR("/lien-ket-sso"));
}

static enum rc read_link(struct request *r, const char *purpose, struct link *l) {
    TRY(sso_step_read(r, cookie_, STR(""), purpose, &l->step));
    TRY(sso_provider(r->db, r->a, l->step.provider_id, STR(""), &l->p));
    struct str d = l->step.data;
    l->issuer = account_unpack(r->a, d, "issuer");
    l->subject = account_unpack(r->a, d, "subject");
    l->label = account_unpack(r->a, d, "label");
    l->number = account_unpack(r->a, d, "number");
    l->phone = account_unpack(r->a, d, "phone");
    l->name = account_unpack(r->a, d, "name");
    l->id_token = account_unpack(r->a, d, "id");
    l->next = account_unpack(r->a, d, "tiep");
    bool mine =
        l->step.who_id == 0 || (l->step.kind == (int64_t)actor_of(r)->kind && l->step.who_id == actor_of(r)->id);
    return mine && l->p.active ? RC_OK : RC_NOTFOUND;
}

static enum rc over(struct request *r, struct str path) {
    page_flash(r, "warning", STR("Lần đăng nhập một lần này đã hết hạn. Hãy bắt đầu lại."));
    return reply_redirect(r, path);
}

/* In a write transaction: the two become one. *fault: why not, in Vietnamese. */
static enum rc join_them(struct request *r, const struct link *l, enum actor_kind kind, int64_t who_id,
                         struct str *fault) {
    struct identity_find known;
    struct identity_at at;
    int64_t id;
    *fault = STR("");
    enum rc rc = identity_find(r->db, r->a, l->issuer, l->subject, kind, &known);
    if (rc && rc != RC_NOTFOUND) return rc;
    TRY(identity_at(r->db, r->a, l->issuer, kind, who_id, &at));
    if (!rc)
        *fault = STR("Danh tính này đã liên kết với một tài khoản. Hãy gỡ liên kết ở tài khoản ấy trước.");
    else if (at.n)
        *fault = STR("Tài khoản này đã liên kết với một danh tính khác của cùng hệ thống. Hãy gỡ liên kết ấy trước.");
    if (fault->n) return RC_OK;
    TRY(sso_step_end(r, cookie_, STR("")));
    TRY(identity_add(r->db, l->issuer, l->subject, kind, who_id, kind == ACTOR_STAFF ? l->label : STR(""), r->now,
                     &id));
    return account_audit(r, kind, who_id, "sso linked",
                         str_fmt(r->a, "%.*s %.*s", STR_ARG(l->p.code), STR_ARG(r->remote)));
}

/* Whoever owns the telephone learns of it, as of a changed number. */
static enum rc tell(struct request *r, const struct link *l, int64_t account_id, struct str phone) {
    return notice_queue(
        r->db, str_fmt(r->a, "sso-%lld-%lld", (long long)account_id, (long long)r->now), STR("sms"), phone,
        STR("Một cửa"),
        str_fmt(r->a,
                "Tài khoản Một cửa của ông (bà) vừa được liên kết với \"%.*s\". Nếu không phải ông (bà) làm, "
                "hãy gọi ngay 1022.",
                STR_ARG(l->p.name)),
        0, r->now);
}

/* ---- From the account page ---- */
static struct str account_page(const struct request *r) {
    return actor_of(r)->kind == ACTOR_STAFF ? STR("/can-bo/tai-khoan") : STR("/tai-khoan");
}

static enum rc link_page(struct request *r, const struct form *f, const struct link *l) {
    bool staff = actor_of(r)->kind == ACTOR_STAFF;
    return account_ask(r, f,
                       &(struct account_ask){
                           .title = "Xác nhận liên kết",
                           .action = staff ? "/can-bo/lien-ket-sso" : "/lien-ket-sso",
                           .button = "Liên kết",
                           .staff = staff,
                           .back = account_page(r),
                           .lead = str_fmt(r->a,
                                           "Hệ thống “%.*s” cho biết người vừa đăng nhập ở đó là: %.*s. Sau khi liên "
                                           "kết, người ấy vào được tài khoản Một cửa này mà không cần mật khẩu.",
                                           STR_ARG(l->p.name), STR_ARG(l->label.n ? l->label : l->subject))});
}

enum rc sso_link_ask(struct request *r) {
    struct link l;
    struct form f;
    enum rc rc = read_link(r, "prove", &l);
    if (rc == RC_NOTFOUND) return over(r, account_page(r));
    TRY(rc);
    form_init(&f, r->a, password_fields, COUNT_OF(password_fields));
    return link_page(r, &f, &l);
}

/* The password of whoever is signed in, its guard and telephone. */
static enum rc own_password(struct request *r, struct str *hash, struct str *guard, struct str *phone) {
    struct staff_for_id s;
    struct account_for_id c;
    if (actor_of(r)->kind == ACTOR_STAFF) {
        TRY(staff_for_id(r->db, r->a, actor_of(r)->id, &s));
        *hash = s.password, *guard = guard_staff(r->a, s.login), *phone = STR("");
        return RC_OK;
    }
    TRY(account_for_id(r->db, r->a, actor_of(r)->id, &c));
    *hash = c.password, *guard = str_fmt(r->a, "dan %.*s", STR_ARG(c.phone)), *phone = c.phone;
    return RC_OK;
}

enum rc sso_link(struct request *r) {
    struct link l;
    struct form f;
    struct str hash, guard, phone, fault = STR("");
    int64_t until;
    bool ok = form_bind(&f, r, password_fields, COUNT_OF(password_fields));
    enum rc rc = read_link(r, "prove", &l);
    if (rc == RC_NOTFOUND) return over(r, account_page(r));
    TRY(rc);
    if (!ok) return link_page(r, &f, &l);
    TRY(own_password(r, &hash, &guard, &phone));
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    bool right = !until && hash.n && password_verify(hash, form_str(&f, "mat-khau-cu"));
    TRY(tx_begin(r));
    if (!right) {
        if (!until) TRY(guard_miss(r->db, r->a, guard, r->now, &until));
        form_error(&f, "mat-khau-cu",
                   until ? str_fmt(r->a, "Nhập sai nhiều lần, tạm khóa đến %.*s", STR_ARG(account_clock(r->a, until)))
                         : STR("Mật khẩu hiện tại không đúng"));
        return link_page(r, &f, &l);
    }
    TRY(read_link(r, "prove", &l)); /* taken by another tab: 404, nothing written */
    TRY(join_them(r, &l, actor_of(r)->kind, actor_of(r)->id, &fault));
    if (fault.n) {
        form_error(&f, "", fault);
        return link_page(r, &f, &l);
    }
    if (phone.n) TRY(tell(r, &l, actor_of(r)->id, phone));
    page_flash(r, "success", str_fmt(r->a, "Đã liên kết với “%.*s”.", STR_ARG(l.p.name)));
    return reply_redirect(r, account_page(r));
}

enum rc sso_unlink(struct request *r) {
    int64_t id;
    const struct actor *actor = actor_of(r);
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    enum rc rc = identity_drop(r->db, id, actor->kind, actor->id);
    if (rc) return rc == RC_CONFLICT ? RC_NOTFOUND : rc;
    TRY(account_audit(r, actor->kind, actor->id, "sso unlinked",
                      str_fmt(r->a, "%lld %.*s", (long long)id, STR_ARG(r->remote))));
    page_flash(r, "success", STR("Đã gỡ liên kết. Từ nay hãy đăng nhập bằng mật khẩu."));
    return reply_redirect(r, account_page(r));
}

/* ---- A person's first sign-on ---- */
static enum rc read_first(struct request *r, struct link *l, bool *gone) {
    enum rc rc = read_link(r, "first", l);
    *gone = rc == RC_NOTFOUND;
    return *gone ? over(r, STR("/dang-nhap")) : rc;
}
#define READ_FIRST(r, l)                                                                                               \
    do {                                                                                                               \
        bool gone_;                                                                                                    \
        enum rc rc_ = read_first((r), (l), &gone_);                                                                    \
        if (rc_ || gone_) return rc_;                                                                                  \
    } while (0)

enum rc sso_first_show(struct request *r) {
    struct link l;
    READ_FIRST(r, &l);
    struct page p = {.title = "Lần đầu đăng nhập bằng cách này"};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<p class=\"govuk-body\">");
    buf_html(b, str_fmt(r->a, "“%.*s” đã xác thực ông (bà)%s%.*s. Danh tính ấy chưa gắn với tài khoản Một cửa nào.",
                        STR_ARG(l.p.name), l.name.n ? ": " : "", STR_ARG(l.name)));
    buf_z(b, "</p>");
    part_button(
        b, &(struct part_button){.text = STR("Tôi đã có tài khoản Một cửa"), .href = STR("/dang-nhap/sso/lien-ket")});
    buf_z(b, "<br>");
    part_button(b, &(struct part_button){.text = STR("Tôi chưa có tài khoản"),
                                         .href = STR("/dang-nhap/sso/tai-khoan-moi"),
                                         .classes = STR("govuk-button--secondary")});
    buf_z(b, "<p class=\"govuk-body\">Việc này chỉ phải làm một lần.</p>");
    return page_end(r, &p);
}

/* The account that was proved is entered, and linked. */
static enum rc enter_linked(struct request *r, const struct link *l, const struct account_for_id *s,
                            struct str *fault) {
    struct sso_account_lock lock;
    struct identity_find known;
    *fault = STR("");
    TRY(sso_account_lock(r->db, r->a, s->id, &lock));
    if (lock.locked_until > r->now)
        *fault = STR("Tài khoản này đang bị khóa. Hãy gọi 1022 để được hỗ trợ.");
    else if (s->kind == PERSON_CITIZEN && l->number.n && s->cccd.n && !str_eq(l->number, s->cccd))
        *fault = STR("Số căn cước của tài khoản này khác số mà hệ thống xác thực cho biết, nên không liên kết được.");
    if (fault->n) return RC_OK;
    TRY(join_them(r, l, ACTOR_CITIZEN, s->id, fault));
    if (fault->n) return RC_OK;
    TRY(tell(r, l, s->id, s->phone));
    TRY(identity_find(r->db, r->a, l->issuer, l->subject, ACTOR_CITIZEN, &known));
    TRY(identity_used(r->db, known.id, r->now));
    page_flash(r, "success", str_fmt(r->a, "Đã liên kết tài khoản với “%.*s”.", STR_ARG(l->p.name)));
    return sso_enter(r, &l->p, ACTOR_CITIZEN, s->id, SESSION_WHOLE, l->id_token, l->next);
}

/* "0912 345 678", "+84912345678", "082 099 000 001": as registered. */
static struct str tidy_login(struct arena *a, struct str typed) {
    struct str out;
    if (str_empty(check_phone(a, typed, &out)) || str_empty(check_cccd(a, typed, &out)) ||
        str_empty(check_tax(a, typed, &out)))
        return out;
    return str_trim(typed);
}

static enum rc first_link_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){
            .title = "Liên kết với tài khoản đã có",
            .action = "/dang-nhap/sso/lien-ket",
            .button = "Liên kết và đăng nhập",
            .back = STR("/dang-nhap/sso/lan-dau"),
            .lead = STR("Hãy chứng tỏ tài khoản ấy là của ông (bà): nhập mật khẩu của tài khoản Một cửa."),
            .below =
                html_raw(STR("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/dang-nhap/sso/ma\">Không nhớ mật "
                             "khẩu: nhận mã qua điện thoại đã đăng ký</a></p>"))});
}
enum rc sso_first_link_ask(struct request *r) {
    struct link l;
    struct form f;
    READ_FIRST(r, &l);
    form_init(&f, r->a, login_fields, COUNT_OF(login_fields));
    return first_link_page(r, &f);
}

static enum rc too_often(struct request *r, struct str guard, struct str address, struct form *f, bool *is) {
    int64_t until, n;
    TRY(guard_locked(r->db, r->a, guard, r->now, &until));
    TRY(rate_read(r->db, r->a, address, PER_ADDRESS_S, r->now, &n));
    *is = until || n >= PER_ADDRESS;
    if (*is)
        form_error(f, "login",
                   until ? str_fmt(r->a, "Đăng nhập tạm khóa đến %.*s vì nhập sai nhiều lần.",
                                   STR_ARG(account_clock(r->a, until)))
                         : STR("Địa chỉ này đã nhập sai quá nhiều lần. Hãy thử lại sau 15 phút."));
    return RC_OK;
}

/* The same guards and counts as signing in: this is a sign-in. */
enum rc sso_first_link(struct request *r) {
    struct link l;
    struct form f;
    struct account_for_login s = {0};
    struct account_for_id whole;
    struct str fault = STR("");
    int64_t until;
    bool is_locked, right = false, ok = form_bind(&f, r, login_fields, COUNT_OF(login_fields));
    READ_FIRST(r, &l);
    if (!ok) return first_link_page(r, &f);
    struct str login = tidy_login(r->a, form_str(&f, "login")), password = form_str(&f, "password");
    struct str guard = str_fmt(r->a, "dan %.*s", STR_ARG(login)),
               address = str_fmt(r->a, "vao %.*s", STR_ARG(r->remote));
    TRY(too_often(r, guard, address, &f, &is_locked));
    if (is_locked) return first_link_page(r, &f);
    enum rc rc = account_for_login(r->db, r->a, login, &s);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc)
        right = password_verify(s.password, password);
    else
        password_dummy(password);
    TRY(tx_begin(r));
    TRY(too_often(r, guard, address, &f, &is_locked));
    if (is_locked) return first_link_page(r, &f);
    if (right) TRY(account_for_id(r->db, r->a, s.id, &whole));
    if (!right || !str_eq(whole.password, s.password)) {
        TRY(guard_miss(r->db, r->a, guard, r->now, &until));
        TRY(rate_count(r->db, address, PER_ADDRESS_S, r->now));
        TRY(account_audit(r, ACTOR_CITIZEN, s.id, until ? "login locked" : "login failed", r->remote));
        form_error(&f, "login", STR("Thông tin đăng nhập hoặc mật khẩu không đúng."));
        return first_link_page(r, &f);
    }
    TRY(guard_clear(r->db, guard));
    TRY(read_link(r, "first", &l)); /* taken by another tab: 404 */
    TRY(enter_linked(r, &l, &whole, &fault));
    if (!fault.n) return RC_OK;
    form_error(&f, "", fault);
    return first_link_page(r, &f);
}

/* ---- The same by a code to the telephone of the account ---- */
static enum rc first_code_page(struct request *r, const struct form *f) {
    return account_ask(
        r, f,
        &(struct account_ask){.title = "Nhận mã qua điện thoại đã đăng ký",
                              .action = "/dang-nhap/sso/ma",
                              .button = "Gửi mã xác nhận",
                              .back = STR("/dang-nhap/sso/lien-ket"),
                              .lead = STR("Nếu có tài khoản khớp với số ông (bà) nhập, mã xác nhận sẽ được gửi "
                                          "đến điện thoại đã đăng ký.")});
}
enum rc sso_first_code_ask(struct request *r) {
    struct link l;
    struct form f;
    READ_FIRST(r, &l);
    form_init(&f, r->a, login_fields, 1);
    return first_code_page(r, &f);
}
enum rc sso_first_code(struct request *r) {
    struct link l;
    struct form f;
    struct account_for_login s = {0};
    bool often, ok = form_bind(&f, r, login_fields, 1);
    READ_FIRST(r, &l);
    if (!ok) return first_code_page(r, &f);
    struct str login = tidy_login(r->a, form_str(&f, "login"));
    TRY(account_code_often(r, login, &often));
    if (often) {
        form_error(&f, "login", str_of(account_too_many_codes));
        return first_code_page(r, &f);
    }
    enum rc rc = account_for_login(r->db, r->a, login, &s);
    if (rc && rc != RC_NOTFOUND) return rc;
    TRY(tx_begin(r));
    TRY(account_code_count(r, login));
    TRY(account_code_send(r, "sso-noi", s.phone,
                          s.id ? STR("Liên kết tài khoản Một cửa với hệ thống xác thực khác") : STR(""),
                          str_fmt(r->a, "id=%lld", (long long)s.id), !s.id));
    return reply_redirect(r, STR("/dang-nhap/sso/ma/nhap"));
}

static enum rc proof_page(struct request *r, const struct form *f, bool fresh) {
    return account_ask(
        r, f,
        &(struct account_ask){.title = fresh ? "Xác nhận số điện thoại" : "Nhập mã xác nhận",
                              .action = fresh ? "/dang-nhap/sso/tai-khoan-moi/ma" : "/dang-nhap/sso/ma/nhap",
                              .button = fresh ? "Tạo tài khoản" : "Liên kết và đăng nhập",
                              .back = fresh ? STR("/dang-nhap/sso/tai-khoan-moi") : STR("/dang-nhap/sso/ma"),
                              .lead = STR("Tin nhắn có thể đến chậm một, hai phút.")});
}
enum rc sso_first_proof_ask(struct request *r) {
    struct link l;
    struct form f;
    READ_FIRST(r, &l);
    form_init(&f, r->a, code_fields, COUNT_OF(code_fields));
    return proof_page(r, &f, false);
}
enum rc sso_first_proof(struct request *r) {
    struct link l;
    struct form f;
    struct account_for_id s;
    enum code_answer answer;
    struct str d = STR(""), fault = STR("");
    int64_t id;
    bool ok = form_bind(&f, r, code_fields, COUNT_OF(code_fields));
    READ_FIRST(r, &l);
    if (!ok) return proof_page(r, &f, false);
    TRY(account_code_check(r, "sso-noi", form_str(&f, "ma"), &answer, &d));
    if (answer != CODE_RIGHT || !str_i64(account_unpack(r->a, d, "id"), &id)) {
        form_error(&f, "ma", str_of(answer == CODE_WRONG ? account_code_is_wrong : account_code_is_over));
        return proof_page(r, &f, false);
    }
    TRY(account_for_id(r->db, r->a, id, &s));
    TRY(read_link(r, "first", &l));
    TRY(enter_linked(r, &l, &s, &fault));
    if (!fault.n) return RC_OK;
    form_error(&f, "", fault);
    return proof_page(r, &f, false);
}

/* ---- A new account ---- */
static size_t n_new(const struct link *l) { return COUNT_OF(new_fields) - (l->number.n > 0); }

static enum rc new_page(struct request *r, const struct form *f, const struct link *l) {
    return account_ask(
        r, f,
        &(struct account_ask){.title = "Tạo tài khoản",
                              .action = "/dang-nhap/sso/tai-khoan-moi",
                              .button = "Tiếp tục",
                              .back = STR("/dang-nhap/sso/lan-dau"),
                              .lead = l->number.n ? str_fmt(r->a, "Số căn cước công dân, do “%.*s” xác thực: %.*s.",
                                                            STR_ARG(l->p.name), STR_ARG(l->number))
                                                  : STR("")});
}
enum rc sso_first_new_ask(struct request *r) {
    struct link l;
    struct form f;
    READ_FIRST(r, &l);
    form_init(&f, r->a, new_fields, n_new(&l));
    form_set(&f, "ho-ten", l.name);
    form_set(&f, "dien-thoai", l.phone);
    return new_page(r, &f, &l);
}
static const char *const made[] = {"ho-ten", "cccd", "dien-thoai", "email", "bam"};

enum rc sso_first_new(struct request *r) {
    struct link l;
    struct form f;
    struct account_taken taken;
    struct str hash;
    bool often;
    READ_FIRST(r, &l);
    if (!form_bind(&f, r, new_fields, n_new(&l))) return new_page(r, &f, &l);
    struct str phone = form_str(&f, "dien-thoai");
    TRY(account_code_often(r, phone, &often));
    if (often) {
        form_error(&f, "dien-thoai", str_of(account_too_many_codes));
        return new_page(r, &f, &l);
    }
    TRY(password_hash(r->a, random_hex(r->a, 32), &hash)); /* nobody knows it; "Quên mật khẩu" sets one */
    TRY(tx_begin(r));
    TRY(account_code_count(r, phone));
    TRY(account_taken(r->db, r->a, phone, &taken));
    const struct str value[] = {form_str(&f, "ho-ten"), l.number.n ? l.number : form_str(&f, "cccd"), phone,
                                form_str(&f, "email"), hash};
    TRY(account_code_send(r, "sso-moi", phone,
                          taken.n
                              ? STR("Có người vừa dùng số điện thoại này để tạo tài khoản Một cửa, nhưng số này đã có "
                                    "tài khoản. Nếu là ông (bà), hãy chọn Tôi đã có tài khoản Một cửa.")
                              : STR("Tạo tài khoản Một cửa"),
                          taken.n ? STR("") : account_pack(r->a, made, value, COUNT_OF(made)), taken.n > 0));
    return reply_redirect(r, STR("/dang-nhap/sso/tai-khoan-moi/ma"));
}

enum rc sso_first_made_ask(struct request *r) {
    struct link l;
    struct form f;
    READ_FIRST(r, &l);
    form_init(&f, r->a, code_fields, COUNT_OF(code_fields));
    return proof_page(r, &f, true);
}

enum rc sso_first_made(struct request *r) {
    struct link l;
    struct form f;
    struct account_taken taken = {0};
    enum code_answer answer;
    struct str d = STR(""), fault = STR("");
    int64_t id;
    bool ok = form_bind(&f, r, code_fields, COUNT_OF(code_fields));
    READ_FIRST(r, &l);
    if (!ok) return proof_page(r, &f, true);
    TRY(account_code_check(r, "sso-moi", form_str(&f, "ma"), &answer, &d));
    struct str phone = account_unpack(r->a, d, "dien-thoai");
    if (answer == CODE_RIGHT) TRY(account_taken(r->db, r->a, phone, &taken)); /* twice at once: the first code won */
    if (answer != CODE_RIGHT || taken.n || !phone.n) {
        form_error(&f, "ma", str_of(answer == CODE_WRONG ? account_code_is_wrong : account_code_is_over));
        return proof_page(r, &f, true);
    }
    TRY(read_link(r, "first", &l));
    const struct account_new n = {.kind = PERSON_CITIZEN,
                                  .name = account_unpack(r->a, d, "ho-ten"),
                                  .cccd = account_unpack(r->a, d, "cccd"),
                                  .phone = phone,
                                  .email = account_unpack(r->a, d, "email")};
    TRY(account_make_hashed(r->db, r->a, &n, account_unpack(r->a, d, "bam"), r->now, &id));
    TRY(join_them(r, &l, ACTOR_CITIZEN, id, &fault));
    if (fault.n) return RC_CONFLICT; /* somebody was first: nothing is made */
    TRY(account_audit(r, ACTOR_CITIZEN, id, "account made", r->remote));
    page_flash(r, "success", STR("Đã tạo tài khoản."));
    return sso_enter(r, &l.p, ACTOR_CITIZEN, id, SESSION_WHOLE, l.id_token, l.next);
}
