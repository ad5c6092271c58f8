/* account_oidc.h — single sign-on: what its files share.
 *
 * account_oidc.c: to the provider and back, and what the other account pages show of it. account_oidc_talk.c: what is
 * said to the provider's servers. account_oidc_link.c: proving whose account it is. account_oidc_admin.c: whom we
 * trust. */
#ifndef MOD_ACCOUNT_OIDC_H
#define MOD_ACCOUNT_OIDC_H
#include "mod/account/account.h"
#include "mod/account/account_oidc.sql.h"

/* Whom the provider says has signed in. Empty: not said. */
struct sso_who {
    struct str issuer, subject;
    struct str login, number, name, phone; /* by the provider's claims; checked in form only */
    struct str id_token, payload, access_token;
    bool mfa; /* amr or acr holds one of the values that the provider's row names */
};
struct sso_meta { /* of discovery */
    struct str authorize, token, keys, userinfo, leave;
    bool says_issuer; /* RFC 9207 */
};
enum sso_fault { SSO_FINE = 0, SSO_DOWN, SSO_BUSY, SSO_REFUSED, SSO_WRONG };

/* ---- account_oidc_talk.c: all outside a transaction (they block, and keep what they fetched in one of their own) ----
 */
/* `fresh`: ask again whatever is kept. *why: static, English, for the log. */
enum sso_fault sso_discover(struct request *r, const struct sso_provider *p, bool fresh, struct sso_meta *out,
                            const char **why);
enum sso_fault sso_keys(struct request *r, const struct sso_meta *m, bool fresh, struct str *jwks, const char **why);
/* A code becomes somebody: the token endpoint, then the ID token's check. */
enum sso_fault sso_exchange(struct request *r, const struct sso_provider *p, const struct sso_meta *m, struct str code,
                            struct str verifier, struct str nonce, struct sso_who *who, const char **why);
/* Fills the claims: of the ID token, and of userinfo when one is missing there. */
enum sso_fault sso_claims(struct request *r, const struct sso_provider *p, const struct sso_meta *m,
                          struct sso_who *who, const char **why);
/* From what is kept alone: nothing is asked. */
bool sso_kept(struct request *r, const struct sso_provider *p, struct sso_meta *out);

/* ---- account_oidc.c ---- */
enum { SSO_STEP_S = 600, SSO_FIRST_S = 1800 };
/* Another server's address: the only place that leaves the house. The caller has it from the provider's own words. */
enum rc sso_away(struct request *r, struct str url);
struct str sso_url(struct arena *a, const char *path); /* of ours, whole */
/* A step under way; its secret is in the cookie, and in `state` when one is given. */
enum rc sso_step_begin(struct request *r, const char *cookie, struct str state, const char *purpose,
                       int64_t provider_id, enum actor_kind kind, int64_t who_id, struct str data,
                       int64_t life_s) MUST_USE;
/* RC_NOTFOUND: none of that purpose. data comes opened. */
enum rc sso_step_read(struct request *r, const char *cookie, struct str state, const char *purpose,
                      struct sso_step *out) MUST_USE;
enum rc sso_step_end(struct request *r, const char *cookie, struct str state) MUST_USE; /* RC_CONFLICT: gone */
/* An answer that says why not, with the way by password. */
enum rc sso_fail(struct request *r, const struct sso_provider *p, enum actor_kind kind, int status, struct str words);
/* The session that a sign-on opens, what is kept of it, and where to go. Write transaction. */
enum rc sso_enter(struct request *r, const struct sso_provider *p, enum actor_kind kind, int64_t who_id,
                  enum session_stage stage, struct str id_token, struct str next) MUST_USE;

/* What other pages show. */
struct html sso_buttons(struct request *r, enum actor_kind kind, struct html below); /* under a login form */
enum rc sso_section(struct buf *b, struct request *r) MUST_USE;                      /* on the account page */
/* In the transaction of signing out: where to go for signing out there too; empty: nowhere. */
enum rc sso_logout(struct request *r, struct str *after) MUST_USE;

/* ---- account_oidc_link.c ---- */
/* The way back of linking, and of a person's first sign-on: remembers who it was, asks for proof. */
enum rc sso_link_begin(struct request *r, const struct sso_provider *p, const struct sso_who *who, const char *purpose,
                       struct str next) MUST_USE;
enum rc sso_link_ask(struct request *r);
enum rc sso_link(struct request *r);
enum rc sso_unlink(struct request *r);
enum rc sso_first_show(struct request *r);
enum rc sso_first_link_ask(struct request *r);
enum rc sso_first_link(struct request *r);
enum rc sso_first_code_ask(struct request *r);
enum rc sso_first_code(struct request *r);
enum rc sso_first_proof_ask(struct request *r);
enum rc sso_first_proof(struct request *r);
enum rc sso_first_new_ask(struct request *r);
enum rc sso_first_new(struct request *r);
enum rc sso_first_made_ask(struct request *r);
enum rc sso_first_made(struct request *r);

/* ---- account_oidc_admin.c ---- */
enum rc sso_admin_list(struct request *r);
enum rc sso_admin_ask(struct request *r);
enum rc sso_admin_put(struct request *r);
enum rc sso_admin_try(struct request *r);
#endif
