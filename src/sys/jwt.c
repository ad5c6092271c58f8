/* jwt.c — reads a token: three parts, a header that only chooses among what the caller allows, a signature, claims.
 *
 * nettle does RSA and the curve (RSASSA-PKCS1-v1_5 and ECDSA with P-256, both over SHA-256), jansson the JSON. The
 * key's kind must be the algorithm's: an RSA key never checks ES256, and a public key is never taken for a secret, for
 * there is no algorithm here that has secrets. RSA keys are of 2048 to 8192 bits. */
#include "sys/jwt.h"
#include <jansson.h>
#include <nettle/ecc-curve.h>
#include <nettle/ecc.h>
#include <nettle/ecdsa.h>
#include <nettle/rsa.h>
#include <nettle/sha2.h>
#include <stdint.h>
#include "sys/crypto.h"

static json_t *object_of(struct str json);
static enum rc check(struct arena *a, json_t *header, json_t *keys, unsigned algs, struct str input,
                     struct str signature, const char **why);
static bool rsa_fits(struct arena *a, json_t *key, const uint8_t digest[32], struct str signature, bool *usable);
static bool ec_fits(struct arena *a, json_t *key, const uint8_t digest[32], struct str signature, bool *usable);

static enum rc no(const char **why, const char *words) {
    *why = words;
    return RC_INVALID;
}

unsigned jwt_algs(struct str words) {
    unsigned bits = 0;
    struct str word;
    while (str_cut(&words, ' ', &word))
        bits |= str_is(word, "RS256") ? JWT_RS256 : str_is(word, "ES256") ? JWT_ES256 : 0;
    return bits;
}

enum rc jwt_open(struct arena *a, struct str token, unsigned algs, struct str jwks, struct str *payload,
                 const char **why) {
    struct str rest = token, part[3], header_json, body, signature;
    *why = "";
    *payload = STR("");
    if (token.n > JWT_MAX) return no(why, "too long");
    for (size_t i = 0; i < 3; i++)
        if (!str_cut(&rest, '.', &part[i]) || !part[i].n) return no(why, "not three parts");
    if (str_find(part[2], STR(".")) >= 0 || part[0].n + part[1].n + part[2].n + 2 != token.n)
        return no(why, "not three parts");
    if (!base64url_decode(a, part[0], &header_json) || !base64url_decode(a, part[1], &body) ||
        !base64url_decode(a, part[2], &signature))
        return no(why, "not base64url");
    json_t *header = object_of(header_json), *claims = object_of(body), *set = object_of(jwks);
    json_t *keys = set ? json_object_get(set, "keys") : NULL;
    enum rc rc = RC_OK;
    if (!header || !claims)
        rc = no(why, "not JSON");
    else if (!json_is_array(keys))
        rc = no(why, "no key set");
    else
        rc = check(a, header, keys, algs, str_sub(token, 0, part[0].n + 1 + part[1].n), signature, why);
    json_decref(header);
    json_decref(claims);
    json_decref(set);
    if (!rc) *payload = body;
    return rc;
}

static const char *member(json_t *o, const char *name) {
    const char *z = json_string_value(json_object_get(o, name));
    return z ? z : "";
}

/* Whether a key may check signatures of this algorithm, by what it says of itself. */
static bool key_is_for(json_t *key, const char *alg, const char *kid) {
    const char *use = member(key, "use"), *its_alg = member(key, "alg");
    if (!json_is_object(key)) return false;
    if (strcmp(member(key, "kty"), strcmp(alg, "RS256") == 0 ? "RSA" : "EC") != 0) return false;
    if (*use && strcmp(use, "sig") != 0) return false;
    if (*its_alg && strcmp(its_alg, alg) != 0) return false;
    return !*kid || strcmp(member(key, "kid"), kid) == 0;
}

static enum rc check(struct arena *a, json_t *header, json_t *keys, unsigned algs, struct str input,
                     struct str signature, const char **why) {
    const char *alg = member(header, "alg"), *kid = member(header, "kid");
    bool rsa = strcmp(alg, "RS256") == 0, ec = strcmp(alg, "ES256") == 0, found = false;
    if (!((rsa && (algs & JWT_RS256)) || (ec && (algs & JWT_ES256)))) return no(why, "algorithm not allowed");
    if (json_object_get(header, "crit")) return no(why, "critical header not understood");
    if (json_object_get(header, "b64")) return no(why, "payload not encoded");
    if (json_object_get(header, "kid") && !*kid) return no(why, "key's name is not text");
    struct sha256_ctx sha;
    uint8_t digest[32];
    sha256_init(&sha);
    sha256_update(&sha, input.n, (const uint8_t *)input.p);
    sha256_digest(&sha, sizeof digest, digest);
    for (size_t i = 0; i < json_array_size(keys) && i < JWT_KEYS_MAX; i++) {
        json_t *key = json_array_get(keys, i);
        bool usable = false;
        if (!key_is_for(key, alg, kid)) continue;
        bool right = rsa ? rsa_fits(a, key, digest, signature, &usable) : ec_fits(a, key, digest, signature, &usable);
        if (right) return RC_OK;
        found |= usable;
    }
    if (found) return no(why, "signature wrong");
    *why = "no such key";
    return RC_NOTFOUND;
}

/* A big number of a key: base64url, most significant byte first. */
static bool number(struct arena *a, json_t *key, const char *name, mpz_t out) {
    struct str bytes;
    const char *text = member(key, name);
    if (!*text || strlen(text) > 2048 || !base64url_decode(a, str_of(text), &bytes) || !bytes.n) return false;
    mpz_import(out, bytes.n, 1, 1, 1, 0, bytes.p);
    return true;
}

static bool rsa_key(struct arena *a, json_t *key, struct rsa_public_key *out) {
    if (!number(a, key, "n", out->n) || !number(a, key, "e", out->e)) return false;
    size_t bits = mpz_sizeinbase(out->n, 2);
    if (bits < 2048 || bits > 8192 || mpz_even_p(out->n) || mpz_even_p(out->e)) return false;
    if (mpz_cmp_ui(out->e, 3) < 0 || mpz_sizeinbase(out->e, 2) > 32) return false;
    return rsa_public_key_prepare(out);
}

static bool rsa_fits(struct arena *a, json_t *key, const uint8_t digest[32], struct str signature, bool *usable) {
    struct rsa_public_key k;
    mpz_t s;
    bool right = false;
    rsa_public_key_init(&k);
    mpz_init(s);
    *usable = rsa_key(a, key, &k);
    if (*usable && signature.n == k.size) {
        mpz_import(s, signature.n, 1, 1, 1, 0, signature.p);
        right = mpz_cmp(s, k.n) < 0 && rsa_sha256_verify_digest(&k, digest, s);
    }
    mpz_clear(s);
    rsa_public_key_clear(&k);
    return right;
}

static bool ec_fits(struct arena *a, json_t *key, const uint8_t digest[32], struct str signature, bool *usable) {
    struct ecc_point point;
    struct dsa_signature s;
    mpz_t x, y;
    bool right = false;
    *usable = false;
    if (strcmp(member(key, "crv"), "P-256") != 0) return false;
    ecc_point_init(&point, nettle_get_secp_256r1());
    dsa_signature_init(&s);
    mpz_inits(x, y, NULL);
    *usable = number(a, key, "x", x) && number(a, key, "y", y) && ecc_point_set(&point, x, y);
    if (*usable && signature.n == 64) {
        mpz_import(s.r, 32, 1, 1, 1, 0, signature.p);
        mpz_import(s.s, 32, 1, 1, 1, 0, signature.p + 32);
        right = ecdsa_verify(&point, 32, digest, &s);
    }
    mpz_clears(x, y, NULL);
    dsa_signature_clear(&s);
    ecc_point_clear(&point);
    return right;
}

bool jwt_keys(struct str jwks, size_t *usable) {
    json_t *set = object_of(jwks), *keys = set ? json_object_get(set, "keys") : NULL;
    struct arena *a = arena_new();
    bool is = json_is_array(keys);
    *usable = 0;
    for (size_t i = 0; is && i < json_array_size(keys) && i < JWT_KEYS_MAX; i++) {
        json_t *key = json_array_get(keys, i);
        bool fits = false;
        if (key_is_for(key, "RS256", "")) rsa_fits(a, key, (const uint8_t[32]){0}, STR(""), &fits);
        if (key_is_for(key, "ES256", "")) ec_fits(a, key, (const uint8_t[32]){0}, STR(""), &fits);
        *usable += fits;
    }
    json_decref(set);
    arena_free(a);
    return is;
}

/* ---- What an ID token says ---- */
static bool is_ours(json_t *aud, const char *client_id, size_t *n) {
    bool ours = false;
    *n = json_is_array(aud) ? json_array_size(aud) : json_is_string(aud);
    for (size_t i = 0; i < *n; i++) {
        json_t *one = json_is_array(aud) ? json_array_get(aud, i) : aud;
        if (!json_is_string(one)) return false;
        ours |= strcmp(json_string_value(one), client_id) == 0;
    }
    return ours;
}

/* Seconds, whole or not (RFC 7519 allows both), within what a clock can show. */
static bool seconds(json_t *v, int64_t *out) {
    double d = json_number_value(v);
    if (!json_is_number(v) || !(d > 0 && d < 1e12)) return false;
    *out = (int64_t)d;
    return true;
}

static bool at_hash_fits(struct arena *a, json_t *claim, struct str access_token) {
    if (!claim || !access_token.n) return true;
    unsigned char h[32];
    sha256_of(access_token, STR(""), h);
    const char *z = json_string_value(claim);
    return z && crypto_equal(str_of(z), base64url_encode(a, str_n((char *)h, 16)));
}

static enum rc check_claims(struct arena *a, json_t *o, const struct jwt_want *want, const char **why) {
    int64_t exp, iat, nbf;
    size_t audiences;
    const char *client = str_z(a, want->client_id), *sub = member(o, "sub"), *azp = member(o, "azp");
    if (!str_is(want->issuer, member(o, "iss")) || !want->issuer.n) return no(why, "iss");
    if (!is_ours(json_object_get(o, "aud"), client, &audiences)) return no(why, "aud");
    if (audiences > 1 && !*azp) return no(why, "azp");
    if (json_object_get(o, "azp") && strcmp(azp, client) != 0) return no(why, "azp");
    if (!*sub || strlen(sub) > 255) return no(why, "sub");
    if (!seconds(json_object_get(o, "exp"), &exp) || exp + want->leeway_s <= want->now) return no(why, "exp");
    if (!seconds(json_object_get(o, "iat"), &iat) || iat > want->now + want->leeway_s ||
        iat < want->now - want->age_s - want->leeway_s)
        return no(why, "iat");
    if (json_object_get(o, "nbf") && (!seconds(json_object_get(o, "nbf"), &nbf) || nbf > want->now + want->leeway_s))
        return no(why, "nbf");
    if (!want->nonce.n || !crypto_equal(want->nonce, str_of(member(o, "nonce")))) return no(why, "nonce");
    if (!at_hash_fits(a, json_object_get(o, "at_hash"), want->access_token)) return no(why, "at_hash");
    return RC_OK;
}

enum rc jwt_id_check(struct arena *a, struct str payload, const struct jwt_want *want, const char **why) {
    json_t *o = object_of(payload);
    *why = "";
    enum rc rc = o ? check_claims(a, o, want, why) : no(why, "not JSON");
    json_decref(o);
    return rc;
}

/* ---- Members ---- */
static json_t *object_of(struct str json) {
    json_error_t e;
    json_t *root = json_loadb(json.p, json.n, JSON_REJECT_DUPLICATES, &e);
    if (root && !json_is_object(root)) json_decref(root), root = NULL;
    return root;
}

bool claim_text(struct arena *a, struct str json, const char *name, struct str *out) {
    json_t *o = object_of(json), *v = o ? json_object_get(o, name) : NULL;
    bool is = json_is_string(v);
    *out = is ? str_copy(a, str_n(json_string_value(v), json_string_length(v))) : STR("");
    json_decref(o);
    return is;
}

bool claim_int(struct str json, const char *name, int64_t *out) {
    json_t *o = object_of(json), *v = o ? json_object_get(o, name) : NULL;
    bool is = json_is_integer(v);
    *out = is ? json_integer_value(v) : 0;
    json_decref(o);
    return is;
}

bool claim_true(struct str json, const char *name) {
    json_t *o = object_of(json), *v = o ? json_object_get(o, name) : NULL;
    bool is = json_is_true(v) || (json_is_string(v) && strcmp(json_string_value(v), "true") == 0);
    json_decref(o);
    return is;
}

bool claim_holds(struct str json, const char *name, struct str value) {
    json_t *o = object_of(json), *v = o ? json_object_get(o, name) : NULL;
    bool is = json_is_string(v) && str_is(value, json_string_value(v));
    for (size_t i = 0; json_is_array(v) && i < json_array_size(v) && !is; i++) {
        const char *one = json_string_value(json_array_get(v, i));
        is = one && str_is(value, one);
    }
    json_decref(o);
    return is;
}

/* ---- base64url ---- */
static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

struct str base64url_encode(struct arena *a, struct str s) {
    char *p = arena_alloc(a, s.n * 4 / 3 + 3);
    size_t n = 0;
    unsigned bits = 0, have = 0;
    for (size_t i = 0; i < s.n; i++) {
        bits = bits << 8 | (unsigned char)s.p[i];
        for (have += 8; have >= 6; have -= 6) p[n++] = letters[bits >> (have - 6) & 63];
        bits &= (1u << have) - 1;
    }
    if (have) p[n++] = letters[bits << (6 - have) & 63];
    return str_n(p, n);
}

bool base64url_decode(struct arena *a, struct str s, struct str *out) {
    char *p = arena_alloc(a, s.n * 3 / 4 + 1);
    size_t n = 0;
    unsigned bits = 0, have = 0;
    *out = STR("");
    for (size_t i = 0; i < s.n; i++) {
        const char *at = s.p[i] ? strchr(letters, s.p[i]) : NULL;
        if (!at) return false;
        bits = bits << 6 | (unsigned)(at - letters);
        have += 6;
        if (have < 8) continue;
        p[n++] = (char)(bits >> (have - 8) & 255);
        have -= 8;
        bits &= (1u << have) - 1;
    }
    if (bits || have >= 6) return false;
    *out = str_n(p, n);
    return true;
}
