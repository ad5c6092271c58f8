/* crypto.c — passwords, tokens, hashes, one-time codes: thin words over libsodium and nettle. */
#include "sys/crypto.h"
#include "base/buf.h"
#include "base/log.h"
#include "sys/gate.h"
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <nettle/hmac.h>
#include <semaphore.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static sem_t two_at_once; /* 19 MiB each, and a core: a wave of logins must not starve the rest */
static unsigned long long passes = 2;
static size_t memory = 19456 * 1024;
static char dummy[crypto_pwhash_STRBYTES];

static bool make_hash(struct str password, char out[crypto_pwhash_STRBYTES]) {
    while (sem_wait(&two_at_once)) continue;
    int bad = crypto_pwhash_str_alg(out, password.p, password.n, passes, memory, crypto_pwhash_ALG_ARGON2ID13);
    sem_post(&two_at_once);
    return !bad;
}

enum rc crypto_init(void) {
    static bool done;
    if (done) return RC_OK;
    if (sodium_init() < 0 || sem_init(&two_at_once, 0, 2)) return RC_IO;
    done = true;
    return make_hash(STR("nobody"), dummy) ? RC_OK : RC_IO;
}

/* ---- passwords ---- */

void password_cost(int new_passes, int mem_kib) {
    assert(new_passes >= 1 && mem_kib >= 8);
    passes = (unsigned long long)new_passes;
    memory = (size_t)mem_kib * 1024;
    if (!make_hash(STR("nobody"), dummy)) log_line("password_cost_failed", "mem_kib=%d", mem_kib);
}

enum rc password_hash(struct arena *a, struct str password, struct str *out) {
    char text[crypto_pwhash_STRBYTES];
    gate_long_work("password");
    if (!make_hash(password, text)) return RC_IO;
    *out = str_copy(a, str_of(text));
    return RC_OK;
}

static bool as_hash(struct str s, char out[crypto_pwhash_STRBYTES]) {
    memset(out, 0, crypto_pwhash_STRBYTES);
    if (!s.n || s.n >= crypto_pwhash_STRBYTES) return false;
    memcpy(out, s.p, s.n);
    return true;
}

bool password_verify(struct str hash, struct str password) {
    char text[crypto_pwhash_STRBYTES];
    gate_long_work("password");
    if (!as_hash(hash, text)) return false;
    while (sem_wait(&two_at_once)) continue;
    int bad = crypto_pwhash_str_verify(text, password.p, password.n);
    sem_post(&two_at_once);
    return !bad;
}

bool password_stale(struct str hash) {
    char text[crypto_pwhash_STRBYTES];
    return !as_hash(hash, text) || crypto_pwhash_str_needs_rehash(text, passes, memory) != 0;
}

void password_dummy(struct str password) { (void)password_verify(str_of(dummy), password); }

/* ---- randomness ---- */

void random_fill(void *p, size_t n) { randombytes_buf(p, n); }

struct str random_hex(struct arena *a, size_t bytes) {
    unsigned char *p = arena_alloc(a, bytes + 1);
    randombytes_buf(p, bytes);
    return hex_encode(a, p, bytes);
}

struct str random_base32(struct arena *a, size_t bytes) {
    unsigned char *p = arena_alloc(a, bytes + 1);
    randombytes_buf(p, bytes);
    return base32_encode(a, str_n((char *)p, bytes));
}

struct str random_code6(struct arena *a) {
    return str_fmt(a, "%06u", randombytes_uniform(1000000)); /* uniform: rejects instead of taking a remainder */
}

/* ---- hashes ---- */

struct str sha256_hex(struct arena *a, struct str s) {
    unsigned char h[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(h, (const unsigned char *)s.p, s.n);
    return hex_encode(a, h, sizeof h);
}

enum rc sha256_file(struct arena *a, const char *path, struct str *hex, int64_t *size) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT ? RC_NOTFOUND : RC_IO;
    crypto_hash_sha256_state state;
    unsigned char h[crypto_hash_sha256_BYTES], block[65536];
    ssize_t n;
    *size = 0;
    crypto_hash_sha256_init(&state);
    while ((n = read(fd, block, sizeof block)) != 0) {
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) break;
        crypto_hash_sha256_update(&state, block, (unsigned long long)n);
        *size += n;
    }
    close(fd);
    if (n < 0) return RC_IO;
    crypto_hash_sha256_final(&state, h);
    *hex = hex_encode(a, h, sizeof h);
    return RC_OK;
}

void hmac_sha256(struct str key, struct str message, unsigned char out[32]) {
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, (const unsigned char *)key.p, key.n);
    crypto_auth_hmacsha256_update(&state, (const unsigned char *)message.p, message.n);
    crypto_auth_hmacsha256_final(&state, out);
}

struct str hmac_sha256_hex(struct arena *a, struct str key, struct str message) {
    unsigned char mac[32];
    hmac_sha256(key, message, mac);
    return hex_encode(a, mac, sizeof mac);
}

void sha256_of(struct str a, struct str b, unsigned char out[32]) {
    crypto_hash_sha256_state st;
    crypto_hash_sha256_init(&st);
    crypto_hash_sha256_update(&st, (const unsigned char *)a.p, a.n);
    crypto_hash_sha256_update(&st, (const unsigned char *)b.p, b.n);
    crypto_hash_sha256_final(&st, out);
}

bool crypto_equal(struct str a, struct str b) { return a.n == b.n && (!a.n || !sodium_memcmp(a.p, b.p, a.n)); }

/* ---- text forms ---- */

struct str hex_encode(struct arena *a, const void *p, size_t n) {
    char *out = arena_alloc(a, 2 * n + 1);
    sodium_bin2hex(out, 2 * n + 1, p, n);
    return str_n(out, 2 * n);
}

bool hex_decode(struct arena *a, struct str s, struct str *out) {
    unsigned char *p = arena_alloc(a, s.n / 2 + 1);
    size_t n;
    const char *end;
    if (s.n % 2) return false;
    if (!s.n) return *out = STR(""), true;
    if (sodium_hex2bin(p, s.n / 2, s.p, s.n, NULL, &n, &end) || end != s.p + s.n) return false;
    *out = str_n((char *)p, n);
    return true;
}

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

struct str base32_encode(struct arena *a, struct str s) {
    char *p = arena_alloc(a, s.n * 8 / 5 + 2);
    size_t n = 0;
    unsigned bits = 0, have = 0;
    for (size_t i = 0; i < s.n; i++) {
        bits = bits << 8 | (unsigned char)s.p[i];
        for (have += 8; have >= 5; have -= 5) p[n++] = letters[bits >> (have - 5) & 31];
        bits &= (1u << have) - 1;
    }
    if (have) p[n++] = letters[bits << (5 - have) & 31];
    return str_n(p, n);
}

bool base32_decode(struct arena *a, struct str s, struct str *out) {
    char *p = arena_alloc(a, s.n * 5 / 8 + 1);
    size_t n = 0;
    unsigned bits = 0, have = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == ' ' || c == '=') continue;
        if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
        const char *at = c ? strchr(letters, c) : NULL;
        if (!at) return false;
        bits = bits << 5 | (unsigned)(at - letters);
        have += 5;
        if (have >= 8) p[n++] = (char)(bits >> (have -= 8));
        bits &= (1u << have) - 1;
    }
    *out = str_n(p, n);
    return true;
}

/* ---- one-time codes ---- */

#define STEP_S 30

struct str base64_encode(struct arena *a, struct str s) {
    size_t cap = sodium_base64_ENCODED_LEN(s.n, sodium_base64_VARIANT_ORIGINAL);
    char *p = arena_alloc(a, cap);
    sodium_bin2base64(p, cap, (const unsigned char *)s.p, s.n, sodium_base64_VARIANT_ORIGINAL);
    return str_of(p);
}

bool base64_decode(struct arena *a, struct str s, struct str *out) {
    unsigned char *p = arena_alloc(a, s.n + 1);
    size_t n;
    const char *end;
    if (!s.n) return *out = STR(""), true;
    if (sodium_base642bin(p, s.n + 1, s.p, s.n, NULL, &n, &end, sodium_base64_VARIANT_ORIGINAL) || end != s.p + s.n)
        return false;
    *out = str_n((char *)p, n);
    return str_eq(base64_encode(a, *out), s); /* libsodium 1.0.18 takes bytes past ASCII for digits */
}

void sign_key(unsigned char public_key[32], unsigned char secret[64]) { crypto_sign_keypair(public_key, secret); }

void sign_text(const unsigned char secret[64], struct str text, unsigned char signature[64]) {
    crypto_sign_detached(signature, NULL, (const unsigned char *)text.p, text.n, secret);
}

bool sign_holds(const unsigned char public_key[32], struct str text, const unsigned char signature[64]) {
    return crypto_sign_verify_detached(signature, (const unsigned char *)text.p, text.n, public_key) == 0;
}

uint32_t hotp(struct str key, uint64_t counter) {
    uint8_t message[8], mac[SHA1_DIGEST_SIZE];
    struct hmac_sha1_ctx ctx;
    for (int i = 0; i < 8; i++) message[i] = (uint8_t)(counter >> (56 - 8 * i));
    hmac_sha1_set_key(&ctx, key.n, (const uint8_t *)key.p);
    hmac_sha1_update(&ctx, sizeof message, message);
    hmac_sha1_digest(&ctx, sizeof mac, mac);
    unsigned at = mac[sizeof mac - 1] & 15;
    uint32_t v =
        (uint32_t)(mac[at] & 127) << 24 | (uint32_t)mac[at + 1] << 16 | (uint32_t)mac[at + 2] << 8 | mac[at + 3];
    return v % 1000000;
}

bool totp_check(struct str key, struct str code, int64_t now, int64_t last_step, int64_t *step) {
    char digits[6], want[8];
    size_t n = 0;
    for (size_t i = 0; i < code.n; i++) {
        if (code.p[i] == ' ') continue;
        if (code.p[i] < '0' || code.p[i] > '9' || n == sizeof digits) return false;
        digits[n++] = code.p[i];
    }
    if (n != sizeof digits || !key.n || now < STEP_S) return false;
    int64_t found = 0;
    for (int64_t t = now / STEP_S - 1; t <= now / STEP_S + 1; t++) {
        snprintf(want, sizeof want, "%06u", hotp(key, (uint64_t)t));
        if (crypto_equal(str_n(digits, 6), str_n(want, 6)) && t > last_step && !found) found = t;
    }
    if (found) *step = found;
    return found != 0;
}

struct str totp_uri(struct arena *a, struct str issuer, struct str account, struct str key) {
    struct buf b = buf_in(a);
    buf_z(&b, "otpauth://totp/");
    buf_url(&b, issuer);
    buf_c(&b, ':');
    buf_url(&b, account);
    buf_z(&b, "?secret=");
    buf_str(&b, base32_encode(a, key));
    buf_z(&b, "&issuer=");
    buf_url(&b, issuer);
    buf_z(&b, "&algorithm=SHA1&digits=6&period=30");
    return buf_view(&b);
}

/* ---- secrets at rest ---- */

static enum rc read_key(int fd, struct secret_key *out) {
    char text[65];
    struct stat st;
    size_t n;
    if (fstat(fd, &st)) return RC_IO;
    if (st.st_mode & 077) return RC_DENIED;
    if (pread(fd, text, 64, 0) != 64) return RC_INVALID;
    bool ok = !sodium_hex2bin(out->k, sizeof out->k, text, 64, NULL, &n, NULL) && n == sizeof out->k;
    sodium_memzero(text, sizeof text);
    return ok ? RC_OK : RC_INVALID;
}

static enum rc make_key(const char *path, struct secret_key *out) {
    char text[66];
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return RC_IO;
    randombytes_buf(out->k, sizeof out->k);
    sodium_bin2hex(text, 65, out->k, sizeof out->k);
    text[64] = '\n';
    bool ok = write(fd, text, 65) == 65 && !fsync(fd);
    sodium_memzero(text, sizeof text);
    close(fd);
    if (!ok) unlink(path);
    return ok ? RC_OK : RC_IO;
}

enum rc secret_key_load(const char *path, struct secret_key *out) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) return make_key(path, out);
    if (fd < 0) return RC_IO;
    enum rc rc = read_key(fd, out);
    close(fd);
    if (rc) log_line("secret_key_refused", "rc=%s", rc_name(rc));
    return rc;
}

struct str secret_seal(struct arena *a, const struct secret_key *key, struct str plain) {
    size_t n = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.n;
    unsigned char *p = arena_alloc(a, n);
    randombytes_buf(p, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(p + crypto_secretbox_NONCEBYTES, (const unsigned char *)plain.p, plain.n, p, key->k);
    return hex_encode(a, p, n);
}

enum rc secret_open(struct arena *a, const struct secret_key *key, struct str sealed, struct str *plain) {
    struct str box;
    size_t over = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (!hex_decode(a, sealed, &box) || box.n < over) return RC_INVALID;
    unsigned char *p = arena_alloc(a, box.n - over + 1);
    const unsigned char *in = (const unsigned char *)box.p;
    if (crypto_secretbox_open_easy(p, in + crypto_secretbox_NONCEBYTES, box.n - crypto_secretbox_NONCEBYTES, in,
                                   key->k))
        return RC_INVALID;
    *plain = str_n((char *)p, box.n - over);
    return RC_OK;
}
