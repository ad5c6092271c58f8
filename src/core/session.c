/* session.c — tokens, windows, locks. */
#include "core/session.h"
#include <assert.h>
#include "base/log.h"
#include "base/utf8.h"
#include "core/session.sql.h"
#include "core/setting.h"
#include "sys/crypto.h"
#include "sys/live.h"

enum rc session_open(struct request *r, enum actor_kind kind, int64_t who_id, enum session_stage stage) {
    assert(r->in_tx);
    assert(who_id > 0 && (kind == ACTOR_CITIZEN || kind == ACTOR_STAFF));
    const struct actor *before = actor_of(r);
    if (before && before->session.n) TRY(session_delete(r->db, before->session));
    int64_t life_s = kind == ACTOR_CITIZEN ? CITIZEN_SESSION_S : setting_int(r->db, r->a, "session_hours", 8) * 3600;
    if (stage == SESSION_SECOND_FACTOR) life_s = 600;
    if (stage == SESSION_NEW_PASSWORD) life_s = 1800;
    struct str token = random_hex(r->a, 32);
    TRY(session_add(r->db, sha256_hex(r->a, token), kind, who_id, random_hex(r->a, 16), stage, r->now, r->now + life_s,
                    r->remote));
    reply_cookie(r, "phien", token, 0);
    return RC_OK;
}

enum rc session_close(struct request *r) {
    assert(r->in_tx);
    const struct actor *actor = actor_of(r);
    if (actor->session.n) TRY(session_delete(r->db, actor->session));
    reply_cookie(r, "phien", STR(""), -1);
    return RC_OK;
}

void session_seen(struct request *r, struct str token, int64_t seen_at) {
    if (r->in_tx || r->now - seen_at < SESSION_SEEN_S || str_is(r->path, LIVE_PATH)) return;
    enum rc rc = tx_begin(r);
    if (!rc) {
        rc = session_mark_seen(r->db, token, r->now);
        enum rc left = tx_end(r, !rc);
        if (!rc) rc = left;
    }
    if (rc) log_line("session_seen", "rc=%s", rc_name(rc));
}

enum rc session_sweep(struct db *db, int64_t now) {
    TRY(sweep_sessions(db, now));
    TRY(sweep_codes(db, now - 3600));
    return sweep_rates(db, now - 2 * 86400);
}

static int64_t window(int64_t window_s, int64_t now) { return now - now % window_s; }

enum rc rate_read(struct db *db, struct arena *a, struct str key, int64_t window_s, int64_t now, int64_t *n) {
    struct rate_row row;
    TRY(rate_row(db, a, key, window(window_s, now), &row));
    *n = row.n;
    return RC_OK;
}

enum rc rate_count(struct db *db, struct str key, int64_t window_s, int64_t now) {
    return rate_add(db, key, window(window_s, now));
}

/* Misses are counted by day, until a right try or a lock ends the count: five in a row, however slowly. */
enum rc guard_locked(struct db *db, struct arena *a, struct str key, int64_t now, int64_t *until_at) {
    struct rate_until u;
    TRY(rate_until(db, a, str_fmt(a, "khoa %.*s", STR_ARG(key)), now, &u));
    *until_at = u.at;
    return RC_OK;
}

enum rc guard_miss(struct db *db, struct arena *a, struct str key, int64_t now, int64_t *until_at) {
    int64_t lock_s = setting_int(db, a, "lock_minutes", 15) * 60, day = 86400, n;
    struct str misses = str_fmt(a, "sai %.*s", STR_ARG(key));
    *until_at = 0;
    TRY(rate_count(db, misses, day, now));
    TRY(rate_read(db, a, misses, day, now, &n));
    if (n < setting_int(db, a, "login_tries", 5)) return RC_OK;
    TRY(rate_clear(db, misses));
    *until_at = now + lock_s;
    return rate_add(db, str_fmt(a, "khoa %.*s", STR_ARG(key)), *until_at);
}

enum rc guard_clear(struct db *db, struct str key) {
    struct arena *a = arena_new();
    enum rc rc = rate_clear(db, str_fmt(a, "sai %.*s", STR_ARG(key)));
    if (!rc) rc = rate_clear(db, str_fmt(a, "khoa %.*s", STR_ARG(key)));
    arena_free(a);
    return rc;
}

struct str guard_staff(struct arena *a, struct str login) {
    return str_fmt(a, "can-bo %.*s", STR_ARG(str_lower_ascii(a, str_trim(login))));
}

/* The first that anyone tries here; more belongs in a list of millions, which a lock-out makes needless. */
static bool is_common(struct str lower) {
    static const char *const common[] = {
        "1234567890",  "0123456789",    "0987654321",   "1234512345",   "1122334455",    "123456789a",
        "a123456789",  "abcd123456",    "abc1234567",   "password12",   "password123",   "password1234",
        "passw0rd123", "p@ssw0rd123",   "qwertyuiop",   "1q2w3e4r5t",   "qwerty1234",    "qwerty12345",
        "matkhau123",  "matkhau1234",   "matkhau12345", "iloveyou123",  "iloveyou12",    "admin12345",
        "admin123456", "administrator", "quantri123",   "tiengiang123", "tiengiang2022", "tiengiang2025",
        "motcua12345", "vietnam123",    "vietnam1234",  "vietnam2022",  "anhyeuem123",   "emyeuanh123"};
    for (size_t i = 0; i < COUNT_OF(common); i++)
        if (str_is(lower, common[i])) return true;
    bool same = true, run = true;
    for (size_t i = 1; i < lower.n; i++) {
        same &= lower.p[i] == lower.p[0];
        run &= lower.p[i] == lower.p[i - 1] + 1;
    }
    return same || run;
}

struct str password_fault(struct arena *a, struct str password, struct str login) {
    struct str lower = str_lower_ascii(a, password), name = str_lower_ascii(a, login);
    if (utf8_len(password) < 10) return STR("Mật khẩu phải có ít nhất 10 ký tự");
    if (password.n > 500) return STR("Mật khẩu dài quá 500 ký tự");
    if (name.n && str_eq(lower, name)) return STR("Mật khẩu không được trùng với tên đăng nhập");
    if (is_common(lower))
        return STR("Mật khẩu này quá dễ đoán; hãy chọn mật khẩu khác, ví dụ bốn từ không liên quan nhau");
    return STR("");
}

struct str next_path(const struct request *r, const char *otherwise) {
    struct str p = r->method == M_POST ? req_field(r, "tiep") : req_arg(r, "tiep");
    bool ours = p.n && p.n < 500 && p.p[0] == '/' && (p.n == 1 || (p.p[1] != '/' && p.p[1] != '\\'));
    for (size_t i = 0; ours && i < p.n; i++) ours = (unsigned char)p.p[i] > ' ' && p.p[i] != '\\' && p.p[i] != 127;
    return ours ? p : str_of(otherwise);
}
