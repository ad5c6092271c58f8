/* account_oidc_talk.c — what is said to a provider's servers: discovery, keys, token, userinfo.
 *
 * Every answer is a stranger's: bounded, parsed strictly, believed only where a signature or the TLS of the issuer's
 * own address says so. Discovery and keys are kept for an hour (a day when the provider is down); a token whose key is
 * not among the kept ones makes us ask for the keys once more, which is how a provider changes them. At most TALKS
 * workers wait for providers at once, so that a provider that hangs does not stop the house. */
#include <stdatomic.h>
#include "base/log.h"
#include "core/place.h"
#include "mod/account/account_oidc.h"
#include "sys/crypto.h"
#include "sys/fetch.h"
#include "sys/jwt.h"

enum { KEPT_S = 3600, KEPT_AT_MOST_S = 86400, TALKS = 8, TALK_MS = 6000, ANSWER_MAX = 256 << 10 };
enum { LEEWAY_S = 60, TOKEN_AGE_S = 600 };
static _Atomic int talking;

static bool may_ask(struct str url) {
    bool fits = str_starts(url, "https://") || (place_fetch_private() && str_starts(url, "http://"));
    for (size_t i = 0; i < url.n && fits; i++)
        fits = (unsigned char)url.p[i] > ' ' && (unsigned char)url.p[i] < 127 && !strchr("\"<>\\^`{|}#", url.p[i]);
    return fits && url.n < 1000;
}

static enum sso_fault ask(struct request *r, const struct fetch *what, struct fetched *out, const char **why) {
    struct fetch f = *what;
    enum rc rc = RC_BUSY;
    f.max_bytes = ANSWER_MAX;
    f.timeout_ms = TALK_MS;
    f.allow_private = place_fetch_private();
    if (!may_ask(f.url)) return *why = "address not allowed", SSO_WRONG;
    if (atomic_fetch_add(&talking, 1) < TALKS) rc = fetch(r->a, &f, out);
    atomic_fetch_sub(&talking, 1);
    if (rc) *why = rc == RC_BUSY ? "too many at once" : fetch_error();
    return rc == RC_BUSY ? SSO_BUSY : rc ? SSO_DOWN : SSO_FINE;
}

static void keep(struct request *r, struct str url, struct str body) {
    enum rc rc = tx_begin(r);
    if (!rc) {
        rc = sso_fetched_put(r->db, url, body, r->now);
        enum rc left = tx_end(r, !rc);
        if (!rc) rc = left;
    }
    if (rc) log_line("oidc_keep", "rc=%s", rc_name(rc)); /* only slower next time */
}

/* A document of the provider, kept or asked for. `sound` says whether it is what it should be. */
static enum sso_fault document(struct request *r, struct str url, bool fresh, bool (*sound)(struct str body),
                               struct str *body, bool *asked, const char **why) {
    struct sso_fetched kept = {0};
    struct fetched got = {0};
    bool have = sso_fetched(r->db, r->a, url, &kept) == RC_OK;
    int64_t age = have ? r->now - kept.fetched_at : 0;
    *asked = false;
    *body = kept.body;
    if (have && !fresh && age >= 0 && age < KEPT_S) return SSO_FINE;
    const struct param accept = {STR("Accept"), STR("application/json")};
    enum sso_fault fault = ask(r, &(struct fetch){.url = url, .header = &accept, .n_header = 1}, &got, why);
    *asked = true;
    if (!fault && got.status != 200) *why = "status is not 200", fault = SSO_DOWN;
    if (!fault && !sound(got.body)) *why = "not what it should be", fault = SSO_WRONG;
    if (!fault) {
        *body = got.body;
        keep(r, url, got.body);
    }
    return fault && have && !fresh && age >= 0 && age < KEPT_AT_MOST_S ? SSO_FINE : fault;
}

static bool is_meta(struct str body) {
    struct arena *a = arena_new();
    struct str issuer;
    bool is = claim_text(a, body, "issuer", &issuer);
    arena_free(a);
    return is;
}
static bool is_keys(struct str body) {
    size_t usable;
    return jwt_keys(body, &usable) && usable;
}

static struct str discovery_url(struct arena *a, struct str issuer) {
    if (str_ends(issuer, "/")) issuer.n--;
    return str_fmt(a, "%.*s/.well-known/openid-configuration", STR_ARG(issuer));
}

static bool read_meta(struct request *r, const struct sso_provider *p, struct str body, struct sso_meta *m,
                      const char **why) {
    struct str issuer;
    *m = (struct sso_meta){0};
    if (!claim_text(r->a, body, "issuer", &issuer) || !str_eq(issuer, p->issuer))
        return *why = "discovery names another issuer", false;
    claim_text(r->a, body, "authorization_endpoint", &m->authorize);
    claim_text(r->a, body, "token_endpoint", &m->token);
    claim_text(r->a, body, "jwks_uri", &m->keys);
    claim_text(r->a, body, "userinfo_endpoint", &m->userinfo);
    claim_text(r->a, body, "end_session_endpoint", &m->leave);
    m->says_issuer = claim_true(body, "authorization_response_iss_parameter_supported");
    if (!may_ask(m->userinfo)) m->userinfo = STR("");
    if (!may_ask(m->leave)) m->leave = STR("");
    if (may_ask(m->authorize) && may_ask(m->token) && may_ask(m->keys)) return true;
    return *why = "discovery lacks an endpoint, or one is not https", false;
}

enum sso_fault sso_discover(struct request *r, const struct sso_provider *p, bool fresh, struct sso_meta *out,
                            const char **why) {
    struct str body;
    bool asked;
    enum sso_fault fault = document(r, discovery_url(r->a, p->issuer), fresh, is_meta, &body, &asked, why);
    if (fault) return fault;
    return read_meta(r, p, body, out, why) ? SSO_FINE : SSO_WRONG;
}

bool sso_kept(struct request *r, const struct sso_provider *p, struct sso_meta *out) {
    struct sso_fetched kept;
    const char *why;
    return !sso_fetched(r->db, r->a, discovery_url(r->a, p->issuer), &kept) && read_meta(r, p, kept.body, out, &why);
}

enum sso_fault sso_keys(struct request *r, const struct sso_meta *m, bool fresh, struct str *jwks, const char **why) {
    bool asked;
    return document(r, m->keys, fresh, is_keys, jwks, &asked, why);
}

/* ---- The token endpoint ---- */
static void pair(struct buf *b, const char *name, struct str value) {
    if (b->n) buf_c(b, '&');
    buf_z(b, name);
    buf_c(b, '=');
    buf_url(b, value);
}

static struct str basic(struct arena *a, struct str id, struct str secret) {
    struct buf b = buf_in(a);
    buf_url(&b, id);
    buf_c(&b, ':');
    buf_url(&b, secret);
    return str_fmt(a, "Basic %.*s", STR_ARG(base64_encode(a, buf_view(&b))));
}

static enum sso_fault token_of(struct request *r, const struct sso_provider *p, const struct sso_meta *m,
                               struct str code, struct str verifier, struct sso_who *who, const char **why) {
    struct buf form = buf_in(r->a);
    struct str secret = STR(""), kind;
    struct param header[2] = {{STR("Accept"), STR("application/json")}};
    struct fetched got;
    if (p->secret.n && secret_open(r->a, place_key(), p->secret, &secret))
        return *why = "client secret does not open", SSO_WRONG;
    pair(&form, "grant_type", STR("authorization_code"));
    pair(&form, "code", code);
    pair(&form, "redirect_uri", sso_url(r->a, "/dang-nhap/sso/ve"));
    pair(&form, "code_verifier", verifier);
    bool by_header = str_is(p->auth, "client_secret_basic");
    if (by_header)
        header[1] = (struct param){STR("Authorization"), basic(r->a, p->client_id, secret)};
    else
        pair(&form, "client_id", p->client_id);
    if (str_is(p->auth, "client_secret_post")) pair(&form, "client_secret", secret);
    const struct fetch what = {.method = STR("POST"),
                               .url = m->token,
                               .body = buf_view(&form),
                               .content_type = STR("application/x-www-form-urlencoded"),
                               .header = header,
                               .n_header = by_header ? 2 : 1};
    enum sso_fault fault = ask(r, &what, &got, why);
    if (fault) return fault;
    if (got.status >= 500) return *why = "token endpoint failed", SSO_DOWN;
    if (got.status != 200) return *why = "token endpoint refused", SSO_REFUSED;
    claim_text(r->a, got.body, "access_token", &who->access_token);
    if (!claim_text(r->a, got.body, "token_type", &kind) || !str_is(str_lower_ascii(r->a, kind), "bearer"))
        who->access_token = STR("");
    if (!claim_text(r->a, got.body, "id_token", &who->id_token)) return *why = "no ID token", SSO_WRONG;
    return SSO_FINE;
}

static bool counts_as_mfa(const struct sso_provider *p, struct str payload) {
    struct str words = p->mfa, word;
    bool does = false;
    while (str_cut(&words, ' ', &word))
        does |= word.n && (claim_holds(payload, "amr", word) || claim_holds(payload, "acr", word));
    return does;
}

enum sso_fault sso_exchange(struct request *r, const struct sso_provider *p, const struct sso_meta *m, struct str code,
                            struct str verifier, struct str nonce, struct sso_who *who, const char **why) {
    struct str jwks;
    *who = (struct sso_who){.issuer = p->issuer};
    enum sso_fault fault = token_of(r, p, m, code, verifier, who, why);
    if (!fault) fault = sso_keys(r, m, false, &jwks, why);
    if (fault) return fault;
    enum rc rc = jwt_open(r->a, who->id_token, jwt_algs(p->algs), jwks, &who->payload, why);
    if (rc == RC_NOTFOUND || (rc && !strcmp(*why, "signature wrong"))) { /* they may have changed their keys */
        fault = sso_keys(r, m, true, &jwks, why);
        if (fault) return fault;
        rc = jwt_open(r->a, who->id_token, jwt_algs(p->algs), jwks, &who->payload, why);
    }
    const struct jwt_want want = {.issuer = p->issuer,
                                  .client_id = p->client_id,
                                  .nonce = nonce,
                                  .access_token = who->access_token,
                                  .now = r->now,
                                  .leeway_s = LEEWAY_S,
                                  .age_s = TOKEN_AGE_S};
    if (!rc) rc = jwt_id_check(r->a, who->payload, &want, why);
    if (rc) return SSO_WRONG;
    claim_text(r->a, who->payload, "sub", &who->subject);
    who->mfa = counts_as_mfa(p, who->payload);
    return SSO_FINE;
}

/* ---- Claims ---- */
/* An address counts only when the provider has verified it. Text comes composed and without control characters. */
static void take(struct request *r, struct str json, struct str name, struct str *into) {
    struct str text, clean;
    const char *z = str_z(r->a, name);
    if (!name.n || into->n || !claim_text(r->a, json, z, &text) || text.n > 300) return;
    if (!strcmp(z, "email") && !claim_true(json, "email_verified")) return;
    if (text_in(r->a, text, &clean)) return;
    *into = str_trim(clean);
}

static void take_all(struct request *r, const struct sso_provider *p, struct str json, struct sso_who *who) {
    if (p->kind == ACTOR_STAFF) {
        take(r, json, p->claim_login, &who->login);
    } else {
        take(r, json, p->claim_number, &who->number);
        take(r, json, p->claim_phone, &who->phone);
    }
    take(r, json, p->claim_name, &who->name);
}

static bool lacks(const struct sso_provider *p, const struct sso_who *who) {
    bool staff = p->kind == ACTOR_STAFF;
    return (p->claim_name.n && !who->name.n) || (staff && p->claim_login.n && !who->login.n) ||
           (!staff && p->claim_number.n && !who->number.n) || (!staff && p->claim_phone.n && !who->phone.n);
}

enum sso_fault sso_claims(struct request *r, const struct sso_provider *p, const struct sso_meta *m,
                          struct sso_who *who, const char **why) {
    struct fetched got;
    struct str subject;
    take_all(r, p, who->payload, who);
    if (!lacks(p, who) || !m->userinfo.n || !who->access_token.n) return SSO_FINE;
    const struct param header[] = {{STR("Accept"), STR("application/json")},
                                   {STR("Authorization"), str_fmt(r->a, "Bearer %.*s", STR_ARG(who->access_token))}};
    enum sso_fault fault = ask(r, &(struct fetch){.url = m->userinfo, .header = header, .n_header = 2}, &got, why);
    if (fault) return fault;
    if (got.status != 200) return *why = "userinfo refused", SSO_DOWN;
    if (!claim_text(r->a, got.body, "sub", &subject) || !str_eq(subject, who->subject))
        return *why = "userinfo is of somebody else", SSO_WRONG;
    take_all(r, p, got.body, who);
    return SSO_FINE;
}
