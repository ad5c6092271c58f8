/* account_oidc.c — single sign-on by OpenID Connect: to the provider, back, and in.
 *
 * Authorization code with PKCE (S256). What ties the two halves together is one random cookie, "sso": the state's row
 * is found only with it, the nonce and the PKCE verifier are made from it, and the row is deleted when the browser
 * comes back, so that nothing of it works twice or in another browser. The provider only says who somebody is. Whether
 * they may enter, and how far, is decided as after a password: locks, second factor, a password that must be changed, a
 * new session token. No number of an identity paper opens an account (docs/decisions/009). Talking to the provider
 * happens outside the write gate. */
#include "mod/account/account_oidc.h"
#include "base/log.h"
#include "core/place.h"
#include "sys/crypto.h"
#include "sys/jwt.h"

enum { STARTS_S = 900, STARTS = 120, SESSION_KEPT_S = 12 * 3600 };
static const char cookie_[] = "sso", leave_cookie[] = "sso-ra";

struct str sso_url(struct arena *a, const char *path) {
    return str_fmt(a, "%.*s%s", STR_ARG(page_public_url()), path);
}

enum rc sso_away(struct request *r, struct str url) {
    r->reply->status = 303;
    reply_header(r, "Location", url);
    return RC_OK;
}

/* ---- Steps ---- */
static struct str step_token(struct request *r, struct str secret, struct str state) {
    return sha256_hex(r->a, str_fmt(r->a, "sso %.*s %.*s", STR_ARG(secret), STR_ARG(state)));
}
static struct str made_of(struct arena *a, struct str secret, const char *what) {
    unsigned char mac[32];
    hmac_sha256(secret, str_of(what), mac);
    return base64url_encode(a, str_n((char *)mac, sizeof mac));
}

static enum rc step_add(struct request *r, const char *cookie, struct str secret, struct str state, const char *purpose,
                        int64_t provider_id, enum actor_kind kind, int64_t who_id, struct str data, int64_t life_s) {
    TRY(sso_step_sweep(r->db, r->now));
    TRY(sso_step_add(r->db, step_token(r, secret, state), str_of(purpose), provider_id, kind, who_id,
                     secret_seal(r->a, place_key(), data), r->now + life_s));
    reply_cookie(r, cookie, secret, life_s);
    return RC_OK;
}

enum rc sso_step_begin(struct request *r, const char *cookie, struct str state, const char *purpose,
                       int64_t provider_id, enum actor_kind kind, int64_t who_id, struct str data, int64_t life_s) {
    return step_add(r, cookie, random_hex(r->a, 32), state, purpose, provider_id, kind, who_id, data, life_s);
}

enum rc sso_step_read(struct request *r, const char *cookie, struct str state, const char *purpose,
                      struct sso_step *out) {
    struct str secret = req_cookie(r, cookie), plain;
    if (secret.n != 64) return RC_NOTFOUND;
    TRY(sso_step(r->db, r->a, step_token(r, secret, state), r->now, out));
    if (!str_is(out->purpose, purpose)) return RC_NOTFOUND;
    TRY(secret_open(r->a, place_key(), out->data, &plain));
    out->data = plain;
    return RC_OK;
}

enum rc sso_step_end(struct request *r, const char *cookie, struct str state) {
    reply_cookie(r, cookie, STR(""), -1);
    return sso_step_take(r->db, step_token(r, req_cookie(r, cookie), state));
}

/* ---- Why not ---- */
enum rc sso_fail(struct request *r, const struct sso_provider *p, enum actor_kind kind, int status, struct str words) {
    bool staff = kind == ACTOR_STAFF, inside = actor_of(r)->kind == kind && !actor_of(r)->stage;
    struct page page = {.title_str = p ? str_fmt(r->a, "%.*s: chưa thực hiện được", STR_ARG(p->name))
                                       : STR("Chưa đăng nhập được"),
                        .staff = staff,
                        .status = status};
    struct buf *b = page_begin(r, &page);
    buf_z(b, "<p class=\"govuk-body\">");
    buf_html(b, words);
    buf_z(b, "</p>");
    part_button(b, &(struct part_button){.text = inside ? STR("Về trang tài khoản") : STR("Đăng nhập bằng mật khẩu"),
                                         .href = inside ? (staff ? STR("/can-bo/tai-khoan") : STR("/tai-khoan"))
                                                        : (staff ? STR("/can-bo/dang-nhap") : STR("/dang-nhap"))});
    return page_end(r, &page);
}

static enum rc fail_talking(struct request *r, const struct sso_provider *p, enum sso_fault fault, const char *why) {
    log_line("oidc", "provider=%.*s fault=%d why=%.*s", STR_ARG(p->code), (int)fault,
             STR_ARG(log_quote(r->a, str_of(why))));
    if (fault == SSO_BUSY)
        return sso_fail(r, p, p->kind, 503,
                        STR("Đang có quá nhiều người đăng nhập cùng lúc. Hãy thử lại sau một phút."));
    if (fault == SSO_DOWN)
        return sso_fail(
            r, p, p->kind, 503,
            STR("Không kết nối được với hệ thống xác thực, nên chưa đăng nhập được bằng cách này. Ông (bà) vẫn "
                "đăng nhập được bằng mật khẩu; hoặc hãy thử lại sau ít phút."));
    TRY(tx_begin(r));
    TRY(account_audit(r, p->kind, 0, "sso refused",
                      str_fmt(r->a, "%.*s: %s, %.*s", STR_ARG(p->code), why, STR_ARG(r->remote))));
    return sso_fail(
        r, p, p->kind, fault == SSO_REFUSED ? 400 : 502,
        fault == SSO_REFUSED
            ? STR("Hệ thống xác thực không chấp nhận lần đăng nhập này (mã đã dùng hoặc đã hết hạn). Hãy bắt "
                  "đầu lại.")
            : STR("Câu trả lời của hệ thống xác thực không hợp lệ, nên chưa ai được đăng nhập. Hãy thử lại; nếu "
                  "vẫn vậy, hãy báo quản trị hệ thống."));
}

/* ---- To the provider ---- */
static void arg(struct buf *b, const char *name, struct str value) {
    buf_fmt(b, "&%s=", name);
    buf_url(b, value);
}

static struct str authorize_url(struct request *r, const struct sso_provider *p, const struct sso_meta *m,
                                struct str secret, struct str state) {
    struct buf b = buf_in(r->a);
    struct str verifier = made_of(r->a, secret, "pkce");
    unsigned char h[32];
    sha256_of(verifier, STR(""), h);
    buf_str(&b, m->authorize);
    buf_z(&b, str_find(m->authorize, STR("?")) >= 0 ? "&response_type=code" : "?response_type=code");
    arg(&b, "client_id", p->client_id);
    arg(&b, "redirect_uri", sso_url(r->a, "/dang-nhap/sso/ve"));
    arg(&b, "scope", p->scopes);
    arg(&b, "state", state);
    arg(&b, "nonce", made_of(r->a, secret, "nonce"));
    arg(&b, "code_challenge", base64url_encode(r->a, str_n((char *)h, sizeof h)));
    arg(&b, "code_challenge_method", STR("S256"));
    arg(&b, "ui_locales", STR("vi"));
    return buf_view(&b);
}

/* who_id 0: to sign in; otherwise to link that account. */
static enum rc go(struct request *r, enum actor_kind wanted, int64_t who_id) {
    struct sso_provider p;
    struct sso_meta m;
    const char *why = "";
    int64_t n;
    TRY(sso_provider(r->db, r->a, 0, r->part[0], &p));
    if (!p.active || (wanted && p.kind != (int64_t)wanted)) return RC_NOTFOUND;
    struct str address = str_fmt(r->a, "sso %.*s", STR_ARG(r->remote));
    TRY(rate_read(r->db, r->a, address, STARTS_S, r->now, &n));
    if (n >= STARTS)
        return sso_fail(r, &p, p.kind, 429, STR("Địa chỉ này đã thử quá nhiều lần. Hãy thử lại sau 15 phút."));
    enum sso_fault fault = sso_discover(r, &p, false, &m, &why);
    if (fault) return fail_talking(r, &p, fault, why);
    struct str secret = random_hex(r->a, 32), state = random_hex(r->a, 16);
    TRY(tx_begin(r));
    TRY(rate_count(r->db, address, STARTS_S, r->now));
    TRY(step_add(r, cookie_, secret, state, who_id ? "link" : "login", p.id, p.kind, who_id, next_path(r, ""),
                 SSO_STEP_S));
    return sso_away(r, authorize_url(r, &p, &m, secret, state));
}
static enum rc sso_start(struct request *r) { return go(r, ACTOR_PUBLIC, 0); }
static enum rc sso_start_link(struct request *r) { return go(r, actor_of(r)->kind, actor_of(r)->id); }

/* ---- Back ---- */
static enum rc enter_staff(struct request *r, const struct sso_provider *p, const struct sso_who *who, struct str next);
static enum rc enter_citizen(struct request *r, const struct sso_provider *p, const struct sso_who *who,
                             struct str next);

/* The row, read and deleted: whatever comes of it, it is used. */
static enum rc take_step(struct request *r, struct str state, struct sso_step *step, struct sso_provider *p) {
    TRY(tx_begin(r));
    enum rc rc = sso_step_read(r, cookie_, state, "login", step);
    if (rc == RC_NOTFOUND) rc = sso_step_read(r, cookie_, state, "link", step);
    if (!rc) rc = sso_step_end(r, cookie_, state);
    if (!rc) rc = sso_provider(r->db, r->a, step->provider_id, STR(""), p);
    enum rc left = tx_end(r, !rc);
    return rc ? rc : left;
}

/* Somebody who is linked already needs no claims, and so no userinfo. */
static bool is_known(struct request *r, const struct sso_provider *p, const struct sso_who *who) {
    struct identity_find known;
    return identity_find(r->db, r->a, who->issuer, who->subject, p->kind, &known) == RC_OK;
}

static enum rc sso_back(struct request *r) {
    struct sso_step step;
    struct sso_provider p;
    struct sso_meta m;
    struct sso_who who;
    struct str secret = req_cookie(r, cookie_), error = req_arg(r, "error"), iss = req_arg(r, "iss");
    const char *why = "";
    enum rc rc = take_step(r, req_arg(r, "state"), &step, &p);
    if (rc == RC_NOTFOUND || (!rc && !p.active))
        return sso_fail(
            r, NULL, ACTOR_CITIZEN, 400,
            STR("Lần đăng nhập này đã hết hạn, đã dùng, hoặc được bắt đầu ở trình duyệt khác. Hãy bắt đầu lại "
                "từ trang đăng nhập."));
    TRY(rc);
    bool links = str_is(step.purpose, "link");
    if (links &&
        (actor_of(r)->kind != (enum actor_kind)step.kind || actor_of(r)->id != step.who_id || actor_of(r)->stage))
        return sso_fail(r, &p, p.kind, 400,
                        STR("Phiên làm việc đã đổi, nên chưa liên kết. Hãy đăng nhập rồi làm lại."));
    enum sso_fault fault = sso_discover(r, &p, false, &m, &why);
    if (fault) return fail_talking(r, &p, fault, why);
    if (iss.n ? !str_eq(iss, p.issuer) : m.says_issuer)
        return fail_talking(r, &p, SSO_WRONG, "answer of another issuer");
    if (error.n)
        return sso_fail(r, &p, p.kind, 400,
                        str_is(error, "access_denied")
                            ? STR("Ông (bà) đã dừng việc đăng nhập ở hệ thống xác thực. Chưa có gì thay đổi.")
                            : STR("Hệ thống xác thực không thực hiện được lần đăng nhập này. Hãy thử lại."));
    fault = sso_exchange(r, &p, &m, req_arg(r, "code"), made_of(r->a, secret, "pkce"), made_of(r->a, secret, "nonce"),
                         &who, &why);
    if (!fault && !is_known(r, &p, &who)) fault = sso_claims(r, &p, &m, &who, &why);
    if (fault) return fail_talking(r, &p, fault, why);
    TRY(tx_begin(r));
    if (links) return sso_link_begin(r, &p, &who, "prove", STR(""));
    return p.kind == ACTOR_STAFF ? enter_staff(r, &p, &who, step.data) : enter_citizen(r, &p, &who, step.data);
}

/* ---- In ---- */
enum rc sso_enter(struct request *r, const struct sso_provider *p, enum actor_kind kind, int64_t who_id,
                  enum session_stage stage, struct str id_token, struct str next) {
    TRY(session_open(r, kind, who_id, stage));
    TRY(sso_step_begin(r, leave_cookie, STR(""), "session", p->id, kind, who_id, id_token, SESSION_KEPT_S));
    TRY(account_audit(r, kind, who_id,
                      kind == ACTOR_CITIZEN            ? "login"
                      : stage == SESSION_SECOND_FACTOR ? "staff sso right"
                                                       : "staff login",
                      str_fmt(r->a, "sso %.*s %.*s", STR_ARG(p->code), STR_ARG(r->remote))));
    if (!next.n) next = kind == ACTOR_STAFF ? STR("/can-bo") : STR("/cua-toi");
    if (stage == SESSION_WHOLE) return reply_redirect(r, next);
    struct buf b = buf_in(r->a);
    buf_z(&b, stage == SESSION_SECOND_FACTOR ? "/can-bo/xac-thuc?tiep=" : "/can-bo/mat-khau?tiep=");
    buf_url(&b, next);
    return reply_redirect(r, buf_view(&b));
}

static enum rc refuse(struct request *r, const struct sso_provider *p, int64_t id, const char *what, struct str words) {
    TRY(account_audit(r, p->kind, id, what, str_fmt(r->a, "sso %.*s %.*s", STR_ARG(p->code), STR_ARG(r->remote))));
    return sso_fail(r, p, p->kind, 403, words);
}

/* The official that the claim names, when the provider's row lets a first sign-on link by it. */
static enum rc official_by_claim(struct request *r, const struct sso_provider *p, const struct sso_who *who,
                                 int64_t *id) {
    struct staff_for_login s;
    struct identity_at at;
    *id = 0;
    if (!p->auto_link || !who->login.n) return RC_OK;
    enum rc rc = staff_for_login(r->db, r->a, str_lower_ascii(r->a, who->login), &s);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    TRY(identity_at(r->db, r->a, p->issuer, ACTOR_STAFF, s.id, &at));
    if (!at.n) *id = s.id;
    return RC_OK;
}

static enum rc enter_staff(struct request *r, const struct sso_provider *p, const struct sso_who *who,
                           struct str next) {
    struct identity_find known = {0};
    struct staff_for_id s;
    int64_t id, until;
    enum rc rc = identity_find(r->db, r->a, who->issuer, who->subject, ACTOR_STAFF, &known);
    if (rc && rc != RC_NOTFOUND) return rc;
    id = known.who_id;
    if (rc) TRY(official_by_claim(r, p, who, &id));
    if (!id)
        return refuse(
            r, p, 0, "staff sso unknown",
            STR("Danh tính này chưa liên kết với tài khoản cán bộ nào. Hãy đăng nhập bằng mật khẩu, rồi liên kết ở "
                "trang Tài khoản của tôi."));
    TRY(staff_for_id(r->db, r->a, id, &s));
    TRY(guard_locked(r->db, r->a, guard_staff(r->a, s.login), r->now, &until));
    if (!s.active || s.locked_until > r->now || until)
        return refuse(
            r, p, id, "staff sso refused",
            STR("Tài khoản cán bộ này đang bị khóa hoặc không còn hoạt động. Hãy liên hệ quản trị hệ thống."));
    if (!known.id) {
        TRY(identity_add(r->db, who->issuer, who->subject, ACTOR_STAFF, id, who->login, r->now, &known.id));
        TRY(account_audit(r, ACTOR_STAFF, id, "sso linked",
                          str_fmt(r->a, "%.*s, by claim, %.*s", STR_ARG(p->code), STR_ARG(r->remote))));
    }
    TRY(identity_used(r->db, known.id, r->now));
    enum session_stage stage = s.totp.n && !who->mfa ? SESSION_SECOND_FACTOR
                               : s.must_change       ? SESSION_NEW_PASSWORD
                                                     : SESSION_WHOLE;
    return sso_enter(r, p, ACTOR_STAFF, id, stage, who->id_token, next);
}

static enum rc enter_citizen(struct request *r, const struct sso_provider *p, const struct sso_who *who,
                             struct str next) {
    struct identity_find known;
    struct sso_account_lock lock;
    struct account_for_id s;
    int64_t until;
    enum rc rc = identity_find(r->db, r->a, who->issuer, who->subject, ACTOR_CITIZEN, &known);
    if (rc == RC_NOTFOUND) return sso_link_begin(r, p, who, "first", next);
    TRY(rc);
    rc = account_for_id(r->db, r->a, known.who_id, &s);
    if (rc == RC_NOTFOUND ||
        (!rc && s.created_at > known.linked_at)) { /* erased, and the number may be somebody else's */
        TRY(identity_drop(r->db, known.id, ACTOR_CITIZEN, known.who_id));
        return sso_link_begin(r, p, who, "first", next);
    }
    TRY(rc);
    TRY(sso_account_lock(r->db, r->a, s.id, &lock));
    TRY(guard_locked(r->db, r->a, str_fmt(r->a, "dan %.*s", STR_ARG(s.phone)), r->now, &until));
    if (lock.locked_until > r->now || until)
        return refuse(r, p, s.id, "sso refused", STR("Tài khoản đang tạm khóa. Hãy thử lại sau, hoặc gọi 1022."));
    TRY(identity_used(r->db, known.id, r->now));
    return sso_enter(r, p, ACTOR_CITIZEN, s.id, SESSION_WHOLE, who->id_token, next);
}

/* ---- Out: here first, then there when they want ---- */
enum rc sso_logout(struct request *r, struct str *after) {
    struct sso_step step;
    struct sso_provider p;
    struct sso_meta m;
    *after = STR("");
    enum rc rc = sso_step_read(r, leave_cookie, STR(""), "session", &step);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    TRY(sso_step_end(r, leave_cookie, STR("")));
    if (step.kind != (int64_t)actor_of(r)->kind || step.who_id != actor_of(r)->id) return RC_OK;
    TRY(sso_provider(r->db, r->a, step.provider_id, STR(""), &p));
    if (!sso_kept(r, &p, &m) || !m.leave.n) return RC_OK;
    *after = STR("/dang-xuat/sso");
    return sso_step_begin(r, leave_cookie, STR(""), "leave", p.id, step.kind, 0, step.data, SSO_STEP_S);
}

static enum rc sso_left(struct request *r) {
    struct sso_step step;
    struct sso_provider p;
    enum rc rc = sso_step_read(r, leave_cookie, STR(""), "leave", &step);
    if (rc == RC_NOTFOUND) return reply_redirect(r, STR("/"));
    TRY(rc);
    TRY(sso_provider(r->db, r->a, step.provider_id, STR(""), &p));
    struct page page = {.title = "Đã đăng xuất khỏi Một cửa", .staff = p.kind == ACTOR_STAFF};
    struct buf *b = page_begin(r, &page);
    buf_z(b, "<p class=\"govuk-body\">Ông (bà) đã vào bằng hệ thống xác thực khác và có thể vẫn đang đăng nhập ở đó. "
             "Nếu là máy dùng chung, hãy đăng xuất cả ở đó.</p>");
    part_button(b, &(struct part_button){.text = str_fmt(r->a, "Đăng xuất cả hệ thống “%.*s”", STR_ARG(p.name)),
                                         .href = STR("/dang-xuat/sso/tiep")});
    buf_z(b, "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/\">Về trang đầu</a></p>");
    return page_end(r, &page);
}

static enum rc sso_leave(struct request *r) {
    struct sso_step step;
    struct sso_provider p;
    struct sso_meta m;
    TRY(tx_begin(r));
    enum rc rc = sso_step_read(r, leave_cookie, STR(""), "leave", &step);
    if (rc == RC_NOTFOUND) return reply_redirect(r, STR("/"));
    TRY(rc);
    TRY(sso_step_end(r, leave_cookie, STR("")));
    TRY(sso_provider(r->db, r->a, step.provider_id, STR(""), &p));
    if (!sso_kept(r, &p, &m) || !m.leave.n) return reply_redirect(r, STR("/"));
    struct buf b = buf_in(r->a);
    buf_str(&b, m.leave);
    buf_z(&b, str_find(m.leave, STR("?")) >= 0 ? "&id_token_hint=" : "?id_token_hint=");
    buf_url(&b, step.data);
    arg(&b, "client_id", p.client_id);
    arg(&b, "post_logout_redirect_uri", sso_url(r->a, "/dang-xuat/sso/ve"));
    arg(&b, "ui_locales", STR("vi"));
    return sso_away(r, buf_view(&b));
}

static enum rc sso_gone(struct request *r) {
    page_flash(r, "success", STR("Đã đăng xuất."));
    return reply_redirect(r, STR("/"));
}

/* ---- What other pages show ---- */
struct html sso_buttons(struct request *r, enum actor_kind kind, struct html below) {
    struct sso_list *p;
    size_t n;
    struct buf b = buf_in(r->a);
    struct str next = next_path(r, "");
    if (sso_list(r->db, r->a, kind, &p, &n) || !n) return below;
    buf_z(&b, "<h2 class=\"govuk-heading-m\">Cách đăng nhập khác</h2>");
    for (size_t i = 0; i < n; i++) {
        struct buf href = buf_in(r->a);
        buf_fmt(&href, "/dang-nhap/sso/%.*s", STR_ARG(p[i].code));
        if (next.n) buf_z(&href, "?tiep="), buf_url(&href, next);
        part_button(&b, &(struct part_button){
                            .text = p[i].name, .href = buf_view(&href), .classes = STR("govuk-button--secondary")});
    }
    tpl_put(&b, below);
    return html_of(&b);
}

enum rc sso_section(struct buf *b, struct request *r) {
    const struct actor *actor = actor_of(r);
    const char *base = actor->kind == ACTOR_STAFF ? "/can-bo/tai-khoan/sso" : "/tai-khoan/sso";
    struct sso_list *p;
    struct identity_list *mine;
    size_t n, n_mine;
    TRY(sso_list(r->db, r->a, actor->kind, &p, &n));
    TRY(identity_list(r->db, r->a, actor->kind, actor->id, &mine, &n_mine));
    if (!n && !n_mine) return RC_OK;
    buf_z(b, "<h2 class=\"govuk-heading-m\">Đăng nhập một lần</h2><ul class=\"mc-cards\">");
    for (size_t i = 0; i < n_mine; i++) {
        buf_z(b, "<li class=\"mc-card\"><span class=\"mc-card__title\">");
        buf_html(b, mine[i].name);
        buf_z(b, "</span>");
        if (mine[i].label.n) buf_z(b, "<p class=\"mc-break\">"), buf_html(b, mine[i].label), buf_z(b, "</p>");
        buf_fmt(b, "<p>Liên kết lúc %.*s</p>", STR_ARG(at_vi(r->a, mine[i].linked_at)));
        if (mine[i].last_used_at) buf_fmt(b, "<p>Dùng gần nhất %.*s</p>", STR_ARG(at_vi(r->a, mine[i].last_used_at)));
        page_form(b, r, str_fmt(r->a, "%s/%lld/go", base, (long long)mine[i].id), false);
        buf_z(b, "<button class=\"mc-link-button\" type=\"submit\">Gỡ liên kết<span class=\"govuk-visually-hidden\"> ");
        buf_html(b, mine[i].name);
        buf_z(b, "</span></button>");
        page_form_end(b);
        buf_z(b, "</li>");
    }
    buf_z(b, "</ul>");
    for (size_t i = 0; i < n; i++) {
        bool linked = false;
        for (size_t k = 0; k < n_mine; k++) linked |= str_eq(mine[k].issuer, p[i].issuer);
        if (!linked)
            part_button(b, &(struct part_button){.text = str_fmt(r->a, "Liên kết: %.*s", STR_ARG(p[i].name)),
                                                 .href = str_fmt(r->a, "%s/%.*s", base, STR_ARG(p[i].code)),
                                                 .classes = STR("govuk-button--secondary")});
    }
    return RC_OK;
}

#define ADMIN RIGHT_OF(ROLE_ADMIN)
static const struct route routes[] = {
    {M_GET, "/dang-nhap/sso/ve", RIGHT_PUBLIC, sso_back, "Single sign-on: back from the provider", 0,
     "code state iss error"},
    {M_GET, "/dang-nhap/sso/lan-dau", RIGHT_PUBLIC, sso_first_show, "A person's first single sign-on", 0},
    {M_GET, "/dang-nhap/sso/lien-ket", RIGHT_PUBLIC, sso_first_link_ask, "First sign-on: an account that exists", 0},
    {M_POST, "/dang-nhap/sso/lien-ket", RIGHT_PUBLIC, sso_first_link, "First sign-on: proves an account by password", 0,
     "login* password*"},
    {M_GET, "/dang-nhap/sso/ma", RIGHT_PUBLIC, sso_first_code_ask, "First sign-on: asks for a code", 0},
    {M_POST, "/dang-nhap/sso/ma", RIGHT_PUBLIC, sso_first_code, "First sign-on: sends a code", 0, "login*"},
    {M_GET, "/dang-nhap/sso/ma/nhap", RIGHT_PUBLIC, sso_first_proof_ask, "First sign-on: the code", 0},
    {M_POST, "/dang-nhap/sso/ma/nhap", RIGHT_PUBLIC, sso_first_proof, "First sign-on: proves an account by code", 0,
     "ma*"},
    {M_GET, "/dang-nhap/sso/tai-khoan-moi", RIGHT_PUBLIC, sso_first_new_ask, "First sign-on: a new account", 0},
    {M_POST, "/dang-nhap/sso/tai-khoan-moi", RIGHT_PUBLIC, sso_first_new, "First sign-on: a new account, sends a code",
     0, "ho-ten* cccd dien-thoai* email"},
    {M_GET, "/dang-nhap/sso/tai-khoan-moi/ma", RIGHT_PUBLIC, sso_first_made_ask, "First sign-on: code of the telephone",
     0},
    {M_POST, "/dang-nhap/sso/tai-khoan-moi/ma", RIGHT_PUBLIC, sso_first_made, "First sign-on: makes the account", 0,
     "ma*"},
    {M_GET, "/dang-nhap/sso/{}", RIGHT_PUBLIC, sso_start, "Single sign-on: to the provider", 0, "tiep"},
    {M_GET, "/can-bo/tai-khoan/sso/{}", RIGHT_STAFF, sso_start_link, "An official links an identity: to the provider",
     0},
    {M_GET, "/tai-khoan/sso/{}", RIGHT_CITIZEN, sso_start_link, "A person links an identity: to the provider", 0},
    {M_GET, "/can-bo/lien-ket-sso", RIGHT_STAFF, sso_link_ask, "Linking: asks for the password", 0},
    {M_POST, "/can-bo/lien-ket-sso", RIGHT_STAFF, sso_link, "Links an identity", 0, "mat-khau-cu*"},
    {M_GET, "/lien-ket-sso", RIGHT_CITIZEN, sso_link_ask, "Linking: asks for the password", 0},
    {M_POST, "/lien-ket-sso", RIGHT_CITIZEN, sso_link, "Links an identity", 0, "mat-khau-cu*"},
    {M_POST, "/can-bo/tai-khoan/sso/{}/go", RIGHT_STAFF, sso_unlink, "Unlinks an identity of one's own", 0},
    {M_POST, "/tai-khoan/sso/{}/go", RIGHT_CITIZEN, sso_unlink, "Unlinks an identity of one's own", 0},
    {M_GET, "/dang-xuat/sso", RIGHT_PUBLIC, sso_left, "Signed out here; there too?", 0},
    {M_GET, "/dang-xuat/sso/tiep", RIGHT_PUBLIC, sso_leave, "Signs out at the provider", 0},
    {M_GET, "/dang-xuat/sso/ve", RIGHT_PUBLIC, sso_gone, "Back from signing out at the provider", 0},
    {M_GET, "/quan-tri/dang-nhap-mot-lan", ADMIN, sso_admin_list, "providers of single sign-on", 0},
    {M_GET, "/quan-tri/dang-nhap-mot-lan/{}", ADMIN, sso_admin_ask, "form for a provider of single sign-on", 0},
    {M_POST, "/quan-tri/dang-nhap-mot-lan/{}", ADMIN, sso_admin_put, "makes or changes a provider of single sign-on", 0,
     "ma ten issuer client-id client-secret doi-tuong dang-dung scope thuat-toan claim-so claim-ten claim-dien-thoai "
     "claim-login mfa tu-lien-ket xac-thuc"},
    {M_POST, "/quan-tri/dang-nhap-mot-lan/{}/thu", ADMIN, sso_admin_try, "asks a provider for its description and keys",
     0},
};
const struct module mod_account_oidc = {"account_oidc", routes, COUNT_OF(routes)};
