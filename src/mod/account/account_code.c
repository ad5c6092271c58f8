/* account_code.c — one-time codes: six digits, ten minutes, five tries, sent to a telephone.
 *
 * The steps of one browser are tied together by a cookie, "buoc": 32 random bytes of which the store keeps the SHA-256.
 * The code is kept as an HMAC under the installation's key, for six digits alone could be tried out from a copy of the
 * store. Where nobody is there to be told (a telephone without account), a dead row takes the place of a code: the
 * pages answer the same. */
#include "base/utf8.h"
#include "core/notice.h"
#include "core/place.h"
#include "mod/account/account.h"
#include "sys/crypto.h"

enum { CODE_LIFE_S = 600, CODE_TRIES = 5, CODES_PER_ADDRESS = 30, CODES_PER_SUBJECT = 4, HOUR_S = 3600 };

static struct str code_hash(struct arena *a, struct str subject, struct str code) {
    return hmac_sha256_hex(a, str_n((const char *)place_key()->k, sizeof place_key()->k),
                           str_fmt(a, "ma %.*s %.*s", STR_ARG(subject), STR_ARG(code)));
}

enum rc account_code_often(struct request *r, struct str subject, bool *often) {
    int64_t by_address, by_subject;
    TRY(rate_read(r->db, r->a, str_fmt(r->a, "ma-tu %.*s", STR_ARG(r->remote)), HOUR_S, r->now, &by_address));
    TRY(rate_read(r->db, r->a, str_fmt(r->a, "ma-cho %.*s", STR_ARG(subject)), HOUR_S, r->now, &by_subject));
    *often = by_address >= CODES_PER_ADDRESS || by_subject >= CODES_PER_SUBJECT;
    return RC_OK;
}

enum rc account_code_count(struct request *r, struct str subject) {
    TRY(rate_count(r->db, str_fmt(r->a, "ma-tu %.*s", STR_ARG(r->remote)), HOUR_S, r->now));
    return rate_count(r->db, str_fmt(r->a, "ma-cho %.*s", STR_ARG(subject)), HOUR_S, r->now);
}

enum rc account_code_send(struct request *r, const char *purpose, struct str phone, struct str message, struct str data,
                          bool dead) {
    struct str token = random_hex(r->a, 32), subject = sha256_hex(r->a, token), code = random_code6(r->a);
    struct str hash = code_hash(r->a, subject, code), body = message;
    int64_t id;
    TRY(code_add(r->db, str_of(purpose), subject, dead ? STR("") : hash, r->now, r->now + CODE_LIFE_S, data, &id));
    if (!dead)
        body = str_fmt(
            r->a, "%.*s là mã xác nhận của ông (bà): %.*s. Mã có hiệu lực 10 phút. Không đưa mã này cho bất kỳ ai.",
            STR_ARG(code), STR_ARG(message));
    reply_cookie(r, "buoc", token, CODE_LIFE_S);
    if (!body.n || !phone.n) return RC_OK;
    return notice_queue(r->db, str_fmt(r->a, "ma-%lld", (long long)id), STR("sms"), phone, STR("Một cửa"), body, 0,
                        r->now);
}

enum rc account_code_check(struct request *r, const char *purpose, struct str code, enum code_answer *answer,
                           struct str *data) {
    struct str subject = sha256_hex(r->a, req_cookie(r, "buoc"));
    struct code_for c;
    *answer = CODE_OVER;
    TRY(tx_begin(r));
    enum rc rc = code_for(r->db, r->a, str_of(purpose), subject, r->now, &c);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    if (c.tries >= CODE_TRIES) return RC_OK;
    if (c.hash.n && crypto_equal(c.hash, code_hash(r->a, subject, code))) {
        *answer = CODE_RIGHT;
        *data = c.data;
        reply_cookie(r, "buoc", STR(""), -1);
        return code_use(r->db, c.id, r->now);
    }
    *answer = c.tries + 1 >= CODE_TRIES ? CODE_OVER : CODE_WRONG;
    return code_miss(r->db, c.id);
}

struct str account_pack(struct arena *a, const char *const *name, const struct str *value, size_t n) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < n; i++) {
        if (i) buf_c(&b, '&');
        buf_z(&b, name[i]);
        buf_c(&b, '=');
        buf_url(&b, value[i]);
    }
    return buf_view(&b);
}

struct str account_unpack(struct arena *a, struct str packed, const char *name) {
    struct param *p;
    size_t n;
    if (form_decode(a, packed, 40, &p, &n)) return STR("");
    for (size_t i = 0; i < n; i++)
        if (str_is(p[i].name, name)) return p[i].value;
    return STR("");
}
