/* crypto.h — passwords, tokens, hashes, one-time codes, and nothing invented here.
 *
 * libsodium does passwords, randomness, SHA-256, HMAC-SHA256 and sealing; nettle does the SHA-1 that RFC 6238 asks
 * for. All results are in the arena given. Call crypto_init once before anything else. */
#ifndef SYS_CRYPTO_H
#define SYS_CRYPTO_H
#include "base/str.h"

enum rc crypto_init(void) MUST_USE;

/* ---- Passwords: argon2id. Slow and hungry on purpose; at most two at once in the process, the others wait. ---- */
void password_cost(int passes, int mem_kib); /* at start-up only; usual 2 and 19456 (about 27 ms) */
enum rc password_hash(struct arena *a, struct str password,
                      struct str *out) MUST_USE;            /* a string with its parameters */
bool password_verify(struct str hash, struct str password); /* false also for a hash that is none */
bool password_stale(struct str hash);     /* made at another cost: hash again at the next right password */
void password_dummy(struct str password); /* the same work for a person we do not know: time tells nothing */

/* ---- Randomness ---- */
void random_fill(void *p, size_t n);
struct str random_hex(struct arena *a, size_t bytes);    /* 2 letters a byte */
struct str random_base32(struct arena *a, size_t bytes); /* RFC 4648 without padding */
struct str random_code6(struct arena *a);                /* "000000".."999999", each as likely */

/* ---- Hashes ---- */
struct str sha256_hex(struct arena *a, struct str s);
enum rc sha256_file(struct arena *a, const char *path, struct str *hex,
                    int64_t *size) MUST_USE; /* RC_NOTFOUND, RC_IO */
void hmac_sha256(struct str key, struct str message, unsigned char out[32]);
struct str hmac_sha256_hex(struct arena *a, struct str key, struct str message);
void sha256_of(struct str a, struct str b, unsigned char out[32]); /* of a followed by b */
bool crypto_equal(struct str a, struct str b); /* time does not depend on where they differ (only on the length) */

/* ---- Text forms of bytes ---- */
struct str hex_encode(struct arena *a, const void *p, size_t n);
bool hex_decode(struct arena *a, struct str s, struct str *out);
struct str base32_encode(struct arena *a, struct str s);            /* without padding */
bool base32_decode(struct arena *a, struct str s, struct str *out); /* any case; spaces and = left out */

struct str base64_encode(struct arena *a, struct str s); /* RFC 4648, with padding */
bool base64_decode(struct arena *a, struct str s, struct str *out);

/* ---- Signatures: Ed25519 (RFC 8032) ---- */
void sign_key(unsigned char public_key[32], unsigned char secret[64]); /* a new pair */
void sign_text(const unsigned char secret[64], struct str text, unsigned char signature[64]);
bool sign_holds(const unsigned char public_key[32], struct str text, const unsigned char signature[64]);

/* ---- One-time codes (RFC 4226, RFC 6238): SHA-1, 30 s, 6 digits, as the phones' applications want ---- */
uint32_t hotp(struct str key, uint64_t counter); /* 0..999999 */
/* code: 6 digits, spaces allowed. Steps of one before to one after now are tried, but none up to and with last_step
 * (0: none yet), so that a code works once. *step is to be stored as the new last_step. */
bool totp_check(struct str key, struct str code, int64_t now, int64_t last_step, int64_t *step);
struct str totp_uri(struct arena *a, struct str issuer, struct str account,
                    struct str key); /* otpauth://…, for the QR */

/* ---- Secrets at rest: XSalsa20-Poly1305 with a key that is not in the database ---- */
struct secret_key {
    unsigned char k[32];
};
/* Reads 64 hex digits; makes the file (0600) when there is none. RC_INVALID: not a key; RC_DENIED: others may read it.
 */
enum rc secret_key_load(const char *path, struct secret_key *out) MUST_USE;
struct str secret_seal(struct arena *a, const struct secret_key *key, struct str plain); /* hex text */
enum rc secret_open(struct arena *a, const struct secret_key *key, struct str sealed, struct str *plain) MUST_USE;
#endif
