/* jwt.h — signed statements of others: JSON Web Tokens (RFC 7519), only read, never made.
 *
 * What is accepted is decided by the caller, never by the token: the algorithms (RS256, ES256) are those its settings
 * allow, the keys are those of the issuer's set. "none" and the HMAC family do not exist here, and neither do keys that
 * a token brings along (jwk, jku, x5c). A token is at most JWT_MAX bytes. */
#ifndef SYS_JWT_H
#define SYS_JWT_H
#include "base/str.h"

enum { JWT_MAX = 16384, JWT_KEYS_MAX = 64 };
enum jwt_alg { JWT_RS256 = 1, JWT_ES256 = 2 }; /* bits */
/* "RS256 ES256" as bits; a word that is neither is no bit. */
unsigned jwt_algs(struct str words);
/* Checks the signature of a compact token by a key of the set (RFC 7517) and gives its payload, JSON. A token that
 * names its key (kid) is checked by that key alone; without a name every fitting key is tried. RC_NOTFOUND: no key of
 * the set fits (the issuer may have new ones); RC_INVALID: anything else. *why: static, English, short, for logs and
 * tests. */
enum rc jwt_open(struct arena *a, struct str token, unsigned algs, struct str jwks, struct str *payload,
                 const char **why) MUST_USE;
/* Whether a text is a key set at all, and how many of its keys could check something. */
bool jwt_keys(struct str jwks, size_t *usable);

/* What an ID token must say (OpenID Connect Core 1.0, 3.1.3.7). */
struct jwt_want {
    struct str issuer, client_id, nonce;
    struct str access_token; /* empty: at_hash is not compared */
    int64_t now;
    int64_t leeway_s; /* how far the two clocks may be apart */
    int64_t age_s;    /* how old iat may be */
};
/* RC_OK or RC_INVALID with *why. */
enum rc jwt_id_check(struct arena *a, struct str payload, const struct jwt_want *want, const char **why) MUST_USE;

/* Single members of a JSON object that came from outside. False: not there, or of another kind. */
bool claim_text(struct arena *a, struct str json, const char *name, struct str *out);
bool claim_int(struct str json, const char *name, int64_t *out);
bool claim_true(struct str json, const char *name); /* true, or the text "true" that some send */
/* Whether the member is this text, or an array that holds it. */
bool claim_holds(struct str json, const char *name, struct str value);

struct str base64url_encode(struct arena *a, struct str s); /* RFC 4648, 5, without padding */
/* Strict: no padding, no white space, no bits left over. */
bool base64url_decode(struct arena *a, struct str s, struct str *out);
#endif
