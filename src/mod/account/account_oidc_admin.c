/* account_oidc_admin.c — whom we trust to say who somebody is: the providers, as an admin edits them.
 *
 * A client secret is sealed with the installation's key, is never shown again, and stays as it is while the field is
 * left empty. A provider is turned off, never deleted: identities speak of its issuer. What is changed goes to the
 * audit log, the secret only as "changed". */
#include "core/place.h"
#include "mod/account/account_oidc.h"
#include "sys/crypto.h"

static const struct option kinds[] = {{STR("can-bo"), STR("Cán bộ"), STR("")},
                                      {STR("nguoi-dan"), STR("Người dân, doanh nghiệp"), STR("")}};
static const struct option algs_[] = {{STR("RS256"), STR("RS256"), STR("Khóa RSA; đa số hệ thống")},
                                      {STR("ES256"), STR("ES256"), STR("Khóa đường cong P-256")},
                                      {STR("RS256 ES256"), STR("Cả hai"), STR("")}};
static const struct option auths[] = {{STR("client_secret_basic"), STR("client_secret_basic"), STR("")},
                                      {STR("client_secret_post"), STR("client_secret_post"), STR("")},
                                      {STR("none"), STR("Không có mật khẩu (public client, chỉ PKCE)"), STR("")}};
static const struct option yesno[] = {{STR("co"), STR("Có"), STR("")}, {STR("khong"), STR("Không"), STR("")}};
static const struct cond is_staff[] = {{STR("doi-tuong"), STR("eq"), STR("can-bo")}},
                         is_citizen[] = {{STR("doi-tuong"), STR("eq"), STR("nguoi-dan")}},
                         has_secret[] = {{STR("xac-thuc"), STR("ne"), STR("none")}};
enum { MADE_ONCE = 2 }; /* the first two are chosen when a provider is made */
static const struct field_def fields_[] = {
    {.name = "ma",
     .label = "Mã",
     .hint = "Chữ thường không dấu, chữ số, gạch nối; nằm trong địa chỉ đăng nhập, không đổi được về sau",
     .required = true,
     .max = 30},
    {.name = "doi-tuong", .label = "Dành cho", .type = F_CHOICE, .required = true, .option = kinds, .n_option = 2},
    {.name = "ten",
     .label = "Chữ trên nút",
     .hint = "Ví dụ: Đăng nhập bằng tài khoản định danh điện tử",
     .required = true,
     .max = 80},
    {.name = "issuer",
     .label = "Issuer",
     .hint = "Địa chỉ đúng như hệ thống xác thực công bố, bắt đầu bằng https://",
     .required = true,
     .max = 300},
    {.name = "client-id", .label = "Client ID", .required = true, .max = 200},
    {.name = "xac-thuc",
     .label = "Cách xưng danh với hệ thống xác thực",
     .type = F_CHOICE,
     .required = true,
     .option = auths,
     .n_option = 3},
    {.name = "client-secret",
     .label = "Client secret",
     .hint = "Được mã hóa khi lưu và không hiện lại. Để trống: giữ như cũ.",
     .type = F_PASSWORD,
     .max = 500,
     .autocomplete = "off",
     .when = has_secret,
     .n_when = 1},
    {.name = "scope", .label = "Scope", .hint = "Phải có openid", .required = true, .max = 200},
    {.name = "thuat-toan",
     .label = "Thuật toán chữ ký được chấp nhận",
     .type = F_CHOICE,
     .required = true,
     .option = algs_,
     .n_option = 3},
    {.name = "claim-ten", .label = "Claim họ và tên", .max = 60},
    {.name = "claim-login",
     .label = "Claim tên đăng nhập",
     .hint = "Claim nào bằng tên đăng nhập của cán bộ, ví dụ preferred_username",
     .max = 60,
     .when = is_staff,
     .n_when = 1},
    {.name = "tu-lien-ket",
     .label = "Tự liên kết ở lần đầu khi claim ấy bằng tên đăng nhập",
     .hint = "Chỉ bật khi hệ thống xác thực do cơ quan quản lý: ai đặt được claim ấy thì vào được tài khoản",
     .type = F_CHOICE,
     .required = true,
     .option = yesno,
     .n_option = 2,
     .when = is_staff,
     .n_when = 1},
    {.name = "mfa",
     .label = "Giá trị amr hoặc acr được coi là đã xác thực hai lớp",
     .hint = "Cách nhau bằng dấu cách, ví dụ mfa. Để trống: cán bộ đã bật xác thực hai lớp vẫn phải nhập mã.",
     .max = 200,
     .when = is_staff,
     .n_when = 1},
    {.name = "claim-so",
     .label = "Claim số căn cước",
     .hint = "Điền sẵn khi lập tài khoản mới; không mở tài khoản nào đã có",
     .max = 60,
     .when = is_citizen,
     .n_when = 1},
    {.name = "claim-dien-thoai",
     .label = "Claim số điện thoại",
     .hint = "Ví dụ phone_number",
     .max = 60,
     .when = is_citizen,
     .n_when = 1},
    {.name = "dang-dung", .label = "Đang dùng", .type = F_CHOICE, .required = true, .option = yesno, .n_option = 2},
};
static const struct str list_path = {"/quan-tri/dang-nhap-mot-lan", 27};

static struct str kind_words(int64_t kind) {
    return kind == ACTOR_STAFF ? STR("Cán bộ") : STR("Người dân, doanh nghiệp");
}
static struct str address(struct arena *a, struct str code) {
    return str_fmt(a, "%.*s/%.*s", STR_ARG(list_path), STR_ARG(code));
}

enum rc sso_admin_list(struct request *r) {
    struct sso_list *s;
    size_t n;
    TRY(sso_list(r->db, r->a, 0, &s, &n));
    struct page p = {.title = "Đăng nhập một lần", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &p);
    buf_z(b,
          "<p class=\"govuk-body\">Hệ thống xác thực bên ngoài (OpenID Connect) cho biết ai đang đăng nhập. Nút đăng "
          "nhập "
          "chỉ hiện khi có hệ thống đang dùng. Đăng nhập bằng mật khẩu vẫn luôn dùng được.</p><ul class=\"mc-cards\">");
    for (size_t i = 0; i < n; i++) {
        buf_z(b, "<li class=\"mc-card\"><a class=\"govuk-link mc-card__title\" href=\"");
        tpl_path(b, address(r->a, s[i].code));
        buf_z(b, "\">");
        buf_html(b, s[i].name);
        buf_z(b, "</a><p>");
        buf_html(b, kind_words(s[i].kind));
        buf_z(b, "</p><p class=\"mc-break\">");
        buf_html(b, s[i].issuer);
        buf_fmt(b, "</p><p>%lld tài khoản đã liên kết</p><p><strong>%s</strong></p></li>", (long long)s[i].linked,
                s[i].active ? "Đang dùng" : "Đã tắt");
    }
    buf_z(b, n ? "</ul>" : "</ul><p class=\"govuk-body\">Chưa có hệ thống nào.</p>");
    part_button(b, &(struct part_button){.text = STR("Thêm hệ thống xác thực"), .href = address(r->a, STR("moi"))});
    return page_end(r, &p);
}

static enum rc show(struct request *r, const struct form *f, const struct sso_provider *s) {
    struct page p = {
        .title_str = s ? s->name : STR("Thêm hệ thống xác thực"), .section = "quan-tri", .back = list_path, .form = f};
    struct buf *b = page_begin(r, &p);
    const struct row rows[] = {
        {.key = STR("Redirect URI"), .value = sso_url(r->a, "/dang-nhap/sso/ve")},
        {.key = STR("Post-logout redirect URI"), .value = sso_url(r->a, "/dang-xuat/sso/ve")},
        {.key = STR("Mã"), .value = s ? s->code : STR("")},
        {.key = STR("Dành cho"), .value = s ? kind_words(s->kind) : STR("")},
        {.key = STR("Client secret"), .value = s && s->secret.n ? STR("Đã có") : STR("Chưa có")},
    };
    buf_z(b, "<p class=\"govuk-body\">Khai ở hệ thống xác thực: kiểu ứng dụng web, luồng authorization code, với hai "
             "địa chỉ "
             "sau.</p>");
    part_summary(b, rows, s ? COUNT_OF(rows) : 2);
    if (s) {
        page_form(b, r, str_fmt(r->a, "%.*s/thu", STR_ARG(address(r->a, s->code))), false);
        part_button(b, &(struct part_button){
                           .text = STR("Thử kết nối"), .classes = STR("govuk-button--secondary"), .once = true});
        page_form_end(b);
    }
    page_form(b, r, address(r->a, r->part[0]), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Lưu"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

/* What is asked of an existing provider: all but its code; whom it is for stays too, in a hidden field, for conditions.
 */
static const struct field_def *asked(struct arena *a, bool old, size_t *n) {
    static const struct field_def hidden = {.name = "doi-tuong", .label = "Dành cho", .type = F_HIDDEN};
    struct field_def *d = arena_dup(a, fields_, sizeof fields_);
    *n = COUNT_OF(fields_) - (old ? 1 : 0);
    if (!old) return d;
    d[1] = hidden;
    return d + 1;
}

static void fill(struct form *f, const struct sso_provider *s) {
    form_set(f, "doi-tuong", s->kind == ACTOR_STAFF ? STR("can-bo") : STR("nguoi-dan"));
    form_set(f, "ten", s->name);
    form_set(f, "issuer", s->issuer);
    form_set(f, "client-id", s->client_id);
    form_set(f, "xac-thuc", s->auth);
    form_set(f, "scope", s->scopes);
    form_set(f, "thuat-toan", s->algs);
    form_set(f, "claim-ten", s->claim_name);
    form_set(f, "claim-login", s->claim_login);
    form_set(f, "tu-lien-ket", s->auto_link ? STR("co") : STR("khong"));
    form_set(f, "mfa", s->mfa);
    form_set(f, "claim-so", s->claim_number);
    form_set(f, "claim-dien-thoai", s->claim_phone);
    form_set(f, "dang-dung", s->active ? STR("co") : STR("khong"));
}

/* "moi" is the form of a new one; anything else the code of one that is there. */
static enum rc find(struct request *r, struct sso_provider *s, bool *old) {
    *old = !str_is(r->part[0], "moi");
    *s = (struct sso_provider){.kind = ACTOR_CITIZEN,
                               .auth = STR("client_secret_basic"),
                               .scopes = STR("openid profile"),
                               .algs = STR("RS256"),
                               .claim_name = STR("name"),
                               .claim_login = STR("preferred_username"),
                               .active = 1};
    return *old ? sso_provider(r->db, r->a, 0, r->part[0], s) : RC_OK;
}

enum rc sso_admin_ask(struct request *r) {
    struct sso_provider s;
    struct form f;
    bool old;
    size_t n;
    TRY(find(r, &s, &old));
    const struct field_def *d = asked(r->a, old, &n);
    form_init(&f, r->a, d, n);
    fill(&f, &s);
    return show(r, &f, old ? &s : NULL);
}

static bool word_of(struct str s, const char *more) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr(more, c)))
            return false;
    }
    return true;
}

static bool code_fits(struct str s) {
    static const char *const ours[] = {"ve", "lan-dau", "lien-ket", "ma", "tai-khoan-moi", "moi", "tiep"};
    for (size_t i = 0; i < COUNT_OF(ours); i++)
        if (str_is(s, ours[i])) return false;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'A' && s.p[i] <= 'Z') return false;
    return s.n && word_of(s, "-");
}

static void check(struct form *f, bool old) {
    struct str issuer = form_str(f, "issuer"), scopes = form_str(f, "scope"), word;
    bool https = str_starts(issuer, "https://") || (place_fetch_private() && str_starts(issuer, "http://")),
         openid = false;
    if (!old && form_str(f, "ma").n && !code_fits(form_str(f, "ma")))
        form_error(f, "ma", STR("Chỉ dùng chữ thường không dấu, chữ số, gạch nối, và không trùng địa chỉ sẵn có"));
    if (issuer.n && (!https || !word_of(issuer, ":/.-_~%")))
        form_error(f, "issuer", STR("Nhập địa chỉ bắt đầu bằng https://, không có dấu ? hoặc #"));
    while (str_cut(&scopes, ' ', &word)) openid |= str_is(word, "openid");
    if (form_str(f, "scope").n && !openid) form_error(f, "scope", STR("Scope phải có openid"));
    static const char *const claims[] = {"claim-ten", "claim-login", "claim-so", "claim-dien-thoai"};
    for (size_t i = 0; i < COUNT_OF(claims); i++)
        if (!word_of(form_str(f, claims[i]), "_-.:/"))
            form_error(f, claims[i], STR("Tên claim chỉ gồm chữ không dấu, chữ số và các dấu _ - . : /"));
    if (form_at(f, "tu-lien-ket")->shown && str_is(form_str(f, "tu-lien-ket"), "co") && !form_str(f, "claim-login").n)
        form_error(f, "claim-login", STR("Nhập claim tên đăng nhập để tự liên kết được"));
}

static struct str said(const struct form *f, const char *name) {
    return form_at(f, name)->shown ? form_str(f, name) : STR("");
}

static enum rc store(struct request *r, const struct form *f, struct sso_provider *s, bool old, bool *taken) {
    struct str secret = said(f, "client-secret"), sealed = s->secret;
    bool on = str_is(form_str(f, "dang-dung"), "co"), links = str_is(said(f, "tu-lien-ket"), "co");
    if (str_is(form_str(f, "xac-thuc"), "none")) sealed = STR("");
    if (secret.n) sealed = secret_seal(r->a, place_key(), secret);
    enum rc rc;
    if (old)
        rc = sso_provider_put(r->db, s->id, form_str(f, "ten"), form_str(f, "issuer"), form_str(f, "client-id"), sealed,
                              form_str(f, "xac-thuc"), form_str(f, "scope"), form_str(f, "thuat-toan"),
                              said(f, "claim-login"), said(f, "claim-so"), form_str(f, "claim-ten"),
                              said(f, "claim-dien-thoai"), links, said(f, "mfa"), on, r->now);
    else
        rc = sso_provider_add(r->db, s->code, s->kind, form_str(f, "ten"), form_str(f, "issuer"),
                              form_str(f, "client-id"), sealed, form_str(f, "xac-thuc"), form_str(f, "scope"),
                              form_str(f, "thuat-toan"), said(f, "claim-login"), said(f, "claim-so"),
                              form_str(f, "claim-ten"), said(f, "claim-dien-thoai"), links, said(f, "mfa"), on, r->now,
                              &s->id);
    *taken = !old && rc == RC_CONFLICT;
    if (rc) return *taken ? RC_OK : rc;
    return account_audit(r, ACTOR_STAFF, actor_of(r)->id, old ? "sso provider changed" : "sso provider made",
                         str_fmt(r->a, "%.*s: issuer %.*s, client %.*s, %.*s, auto_link %d, mfa \"%.*s\", active %d%s",
                                 STR_ARG(s->code), STR_ARG(form_str(f, "issuer")), STR_ARG(form_str(f, "client-id")),
                                 STR_ARG(form_str(f, "thuat-toan")), links, STR_ARG(said(f, "mfa")), on,
                                 secret.n ? ", secret changed" : ""));
}

enum rc sso_admin_put(struct request *r) {
    struct sso_provider s;
    struct form f;
    bool old, taken = false;
    size_t n;
    TRY(find(r, &s, &old));
    const struct field_def *d = asked(r->a, old, &n);
    bool ok = form_bind(&f, r, d, n);
    if (old) { /* whom it is for is ours to say, whatever the hidden field holds */
        struct str want = s.kind == ACTOR_STAFF ? STR("can-bo") : STR("nguoi-dan");
        if (!str_eq(form_str(&f, "doi-tuong"), want)) return RC_INVALID;
    }
    check(&f, old);
    bool needs = !str_is(form_str(&f, "xac-thuc"), "none") && !said(&f, "client-secret").n && !s.secret.n;
    if (needs) form_error(&f, "client-secret", STR("Nhập client secret do hệ thống xác thực cấp"));
    if (!ok || f.n_errors) return show(r, &f, old ? &s : NULL);
    if (!old) {
        s.code = form_str(&f, "ma");
        s.kind = str_is(form_str(&f, "doi-tuong"), "can-bo") ? ACTOR_STAFF : ACTOR_CITIZEN;
    }
    TRY(tx_begin(r));
    TRY(store(r, &f, &s, old, &taken));
    if (taken) {
        form_error(&f, "ma", STR("Mã này đã dùng"));
        return show(r, &f, NULL);
    }
    page_flash(r, "success", STR("Đã lưu."));
    return reply_redirect(r, address(r->a, s.code));
}

/* Says in words whether the provider answers, and with what. */
enum rc sso_admin_try(struct request *r) {
    struct sso_provider s;
    struct sso_meta m;
    struct str jwks;
    const char *why = "";
    TRY(sso_provider(r->db, r->a, 0, r->part[0], &s));
    enum sso_fault fault = sso_discover(r, &s, true, &m, &why);
    if (!fault) fault = sso_keys(r, &m, true, &jwks, &why);
    if (fault)
        page_flash(r, "warning", str_fmt(r->a, "Chưa kết nối được với hệ thống xác thực (%s).", why));
    else
        page_flash(r, "success", STR("Kết nối được: đã đọc mô tả và khóa của hệ thống xác thực."));
    return reply_redirect(r, address(r->a, s.code));
}
