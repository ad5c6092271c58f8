/* A webhook's signature is the one that any receiver computes, covers all three parts, and nothing sealed, coded or
 * counted opens unless it is what we wrote: secrets, base64, hex, base32, one-time codes. */
#include <sodium.h>
#include "core/webhook.h"
#include "fuzz.h"

void fuzz_webhook(const uint8_t *data, size_t n);

static void codings(struct arena *a, struct str s) {
    struct str out;
    /* Strict: one text for each value, so that no signature or digest has two spellings. */
    if (base64_decode(a, s, &out)) MUST(str_eq(base64_encode(a, out), s));
    if (hex_decode(a, s, &out)) MUST(str_eq(hex_encode(a, out.p, out.n), str_lower_ascii(a, s)));
    MUST(base64_decode(a, base64_encode(a, s), &out) && str_eq(out, s));
    MUST(hex_decode(a, hex_encode(a, s.p, s.n), &out) && str_eq(out, s));
    MUST(base32_decode(a, base32_encode(a, s), &out) && str_eq(out, s));
    base32_decode(a, s, &out); /* typed by people: spaces and any case */
}

/* As a receiver does it (standardwebhooks.com), by libsodium alone. */
static struct str expected(struct arena *a, struct str key, struct str id, int64_t at, struct str body) {
    crypto_auth_hmacsha256_state h;
    unsigned char mac[32];
    char text[64];
    struct str head = str_fmt(a, "%.*s.%lld.", STR_ARG(id), (long long)at);
    crypto_auth_hmacsha256_init(&h, (const unsigned char *)key.p, key.n);
    crypto_auth_hmacsha256_update(&h, (const unsigned char *)head.p, head.n);
    crypto_auth_hmacsha256_update(&h, (const unsigned char *)body.p, body.n);
    crypto_auth_hmacsha256_final(&h, mac);
    sodium_bin2base64(text, sizeof text, mac, 32, sodium_base64_VARIANT_ORIGINAL);
    return str_fmt(a, "v1,%s", text);
}

static void signatures(struct arena *a, struct feed *f) {
    struct str key = feed_some(f, 64), id = feed_some(f, 40), body = feed_rest(f), one, two, both;
    int64_t at = 1648173600 + feed_u8(f);
    struct str secret = str_fmt(a, "whsec_%.*s", STR_ARG(base64_encode(a, key)));
    MUST(!webhook_sign(a, secret, STR(""), id, at, body, &one) && str_eq(one, expected(a, key, id, at, body)));
    MUST(!webhook_sign(a, secret, STR(""), id, at + 1, body, &two) && !str_eq(one, two));
    struct str more = str_fmt(a, "%.*sx", STR_ARG(body));
    MUST(!webhook_sign(a, secret, STR(""), id, at, more, &two) && !str_eq(one, two));
    MUST(!webhook_sign(a, secret, STR("whsec_b2xk"), id, at, body, &both));
    MUST(str_eq(both, str_fmt(a, "%.*s %.*s", STR_ARG(one), STR_ARG(expected(a, STR("old"), id, at, body)))));
    enum rc rc = webhook_sign(a, body, STR(""), id, at, body, &two); /* the bytes as a secret */
    MUST(rc == RC_OK || rc == RC_INVALID);
    if (!rc && body.n) MUST(str_starts(two, "v1,") && two.n == 47);
}

static void sealing(struct arena *a, struct str s, size_t where, unsigned char flip) {
    static struct secret_key key = {{1, 2, 3}};
    struct str sealed = secret_seal(a, &key, s), plain;
    MUST(!secret_open(a, &key, sealed, &plain) && str_eq(plain, s));
    char *bad = str_z(a, sealed);
    bad[where % sealed.n] = "0123456789abcdef"[flip & 15];
    if (memcmp(bad, sealed.p, sealed.n)) MUST(secret_open(a, &key, str_n(bad, sealed.n), &plain));
    MUST(secret_open(a, &key, s, &plain)); /* the fuzzer does not have the key */
}

static void codes(struct str key, struct str code) {
    int64_t step, again;
    if (!totp_check(key, code, 1648173600, 0, &step)) return;
    MUST(!totp_check(key, code, 1648173600, step, &again) || again > step); /* once */
}

void fuzz_webhook(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct feed f = {data, n}, g;
    uint8_t where = feed_u8(&f), flip = feed_u8(&f);
    g = f;
    codings(a, feed_rest(&f));
    sealing(a, feed_rest(&f), where, flip);
    signatures(a, &f);
    struct str key = feed_some(&g, 32);
    codes(key, feed_rest(&g));
    arena_free(a);
}
