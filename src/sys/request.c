/* request.c — from bytes to a request, and an answer's headers.
 *
 * Everything that comes from outside is decoded and checked here once: percent escapes, UTF-8, NFC. What a handler
 * reads is clean text or was never handed to it. No sockets here: server.c owns those, so that this file can be
 * tested and fuzzed without a network. */
#include "sys/request.h"
#include "base/utf8.h"
#include <strings.h>
#include <zlib.h>

static struct str find(const struct param *p, size_t n, const char *name);

struct request *request_new(struct arena *a) {
    struct request *r = ARENA_NEW(a, struct request);
    r->a = a;
    r->reply = ARENA_NEW(a, struct reply);
    r->reply->status = 200;
    r->reply->content_type = STR("text/html; charset=utf-8");
    r->reply->body = buf_in(a);
    return r;
}

/* ---- reading ---- */

struct str req_arg(const struct request *r, const char *name) {
    return find(r->arg, r->n_arg, name);
}
void (*request_field_watch)(const struct request *r, const char *name);
struct str req_field(const struct request *r, const char *name) {
#ifndef NDEBUG
    if (r->fields && request_field_watch) request_field_watch(r, name);
#endif
    return find(r->field, r->n_field, name);
}
bool req_has_field(const struct request *r, const char *name) {
    for (size_t i = 0; i < r->n_field; i++)
        if (str_is(r->field[i].name, name)) return true;
    return false;
}
struct str req_cookie(const struct request *r, const char *name) {
    return find(r->cookie, r->n_cookie, name);
}

static struct str find(const struct param *p, size_t n, const char *name) {
    for (size_t i = 0; i < n; i++)
        if (str_is(p[i].name, name)) return p[i].value;
    return STR("");
}

struct str req_header(const struct request *r, const char *name) {
    size_t len = strlen(name);
    for (size_t i = 0; i < r->n_header; i++)
        if (r->header[i].name.n == len && !strncasecmp(r->header[i].name.p, name, len)) return r->header[i].value;
    return STR("");
}

int64_t req_arg_i64(const struct request *r, const char *name, int64_t otherwise) {
    int64_t v;
    return str_i64(req_arg(r, name), &v) ? v : otherwise;
}

const struct upload *req_upload(const struct request *r, const char *field) {
#ifndef NDEBUG
    if (r->fields && request_field_watch) request_field_watch(r, field);
#endif
    for (size_t i = 0; i < r->n_upload; i++)
        if (str_is(r->upload[i].field, field)) return &r->upload[i];
    return NULL;
}

void reply_live(struct request *r, const struct live_ask *ask) {
    r->reply->live = ask;
    r->reply->encoded = true;
    r->reply->content_type = STR("text/event-stream; charset=utf-8");
    reply_header(r, "X-Accel-Buffering", STR("no")); /* nginx passes each line on */
}

bool req_accepts_gzip(const struct request *r) {
    struct str rest = req_header(r, "Accept-Encoding"), one;
    while (str_cut(&rest, ',', &one)) {
        struct str name;
        if (!str_cut(&one, ';', &name)) continue;
        name = str_trim(name);
        if (name.n != 4 || strncasecmp(name.p, "gzip", 4)) continue;
        struct str q = str_trim(one); /* "q=0", "q=0.000" refuse it */
        if (!str_starts(q, "q=0")) return true;
        for (size_t i = 3; i < q.n; i++)
            if (q.p[i] >= '1' && q.p[i] <= '9') return true;
        return false;
    }
    return false;
}

/* ---- answering ---- */

void reply_header(struct request *r, const char *name, struct str value) {
    struct reply *y = r->reply;
    for (size_t i = 0; i < value.n; i++)
        if (value.p[i] == '\r' || value.p[i] == '\n' || !value.p[i]) return;
    if (strcasecmp(name, "Set-Cookie")) {
        for (size_t i = 0; i < y->n_header; i++)
            if (!strcasecmp(y->header[i].name.p, name)) {
                y->header[i].value = value;
                return;
            }
    }
    if (y->n_header == COUNT_OF(y->header)) return;
    y->header[y->n_header++] = (struct param){str_of(name), value};
}

enum rc reply_redirect(struct request *r, struct str path) {
    bool ours = path.n && path.p[0] == '/' && !(path.n > 1 && (path.p[1] == '/' || path.p[1] == '\\'));
    for (size_t i = 0; i < path.n && ours; i++)
        ours = (unsigned char)path.p[i] > ' ' && path.p[i] != '\\' && path.p[i] != 127;
    r->reply->status = 303;
    struct buf b = buf_in(r->a); /* a header is ASCII: what is not, is escaped */
    struct str to = ours ? path : STR("/");
    for (size_t i = 0; i < to.n; i++) {
        if ((unsigned char)to.p[i] < 0x80)
            buf_c(&b, to.p[i]);
        else
            buf_fmt(&b, "%%%02X", (unsigned char)to.p[i]);
    }
    reply_header(r, "Location", buf_view(&b));
    return RC_OK;
}

void reply_cookie(struct request *r, const char *name, struct str value, int64_t max_age_s) {
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                     c == '_' || c == '.';
        if (!plain) return;
    }
    struct buf b = buf_in(r->a);
    buf_fmt(&b, "%s=%.*s; Path=/; HttpOnly; SameSite=Lax", name, STR_ARG(value));
    if (max_age_s) buf_fmt(&b, "; Max-Age=%lld", (long long)(max_age_s < 0 ? 0 : max_age_s));
    if (r->secure_cookies) buf_z(&b, "; Secure");
    reply_header(r, "Set-Cookie", buf_view(&b));
}

void reply_public(struct request *r, int64_t max_age_s) { r->reply->public_s = max_age_s; }

void reply_csp(struct request *r, const char *policy) { reply_header(r, "Content-Security-Policy", str_of(policy)); }

enum rc reply_static(struct request *r, const void *bytes, size_t n, const void *gz, size_t gz_n, struct str etag,
                     struct str type, bool hashed) {
    struct reply *y = r->reply;
    struct str quoted = str_fmt(r->a, "\"%.*s\"", STR_ARG(etag));
    y->public_s = hashed ? 31536000 : 300;
    y->content_type = type;
    y->encoded = true;
    reply_header(r, "ETag", quoted);
    reply_header(r, "Vary", STR("Accept-Encoding"));
    if (etag.n && (str_find(r->if_none_match, quoted) >= 0 || str_is(r->if_none_match, "*"))) {
        y->status = 304;
        return RC_OK;
    }
    y->view = str_n(bytes, n);
    if (gz && gz_n && req_accepts_gzip(r)) {
        y->view = str_n(gz, gz_n);
        reply_header(r, "Content-Encoding", STR("gzip"));
    }
    return RC_OK;
}

/* ---- decoding ---- */

enum rc text_in(struct arena *a, struct str s, struct str *out) {
    if (!utf8_valid(s)) return RC_INVALID;
    *out = utf8_nfc(a, s);
    return RC_OK;
}

static int hex_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

enum rc percent_decode(struct arena *a, struct str s, bool plus, struct str *out) {
    char *p = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '%') {
            if (i + 2 >= s.n) return RC_INVALID;
            int hi = hex_of(s.p[i + 1]), lo = hex_of(s.p[i + 2]);
            if (hi < 0 || lo < 0) return RC_INVALID;
            c = (char)(hi << 4 | lo);
            i += 2;
        } else if (c == '+' && plus) {
            c = ' ';
        }
        p[n++] = c;
    }
    return text_in(a, str_n(p, n), out); /* a NUL is not valid text */
}

enum rc param_add(struct arena *a, struct param **p, size_t *n, size_t *cap, struct str name, struct str value) {
    struct param one;
    TRY(text_in(a, name, &one.name));
    TRY(text_in(a, value, &one.value));
    *ARENA_PUSH(a, *p, *n, *cap) = one;
    return RC_OK;
}

enum rc form_decode(struct arena *a, struct str s, size_t max, struct param **out, size_t *n) {
    size_t cap = 0;
    struct str pair;
    *out = NULL;
    *n = 0;
    while (str_cut(&s, '&', &pair)) {
        struct param one = {.name = STR(""), .value = STR("")};
        if (!pair.n) continue;
        if (*n == max) return RC_FULL;
        const char *eq = memchr(pair.p, '=', pair.n);
        size_t at = eq ? (size_t)(eq - pair.p) : pair.n;
        TRY(percent_decode(a, str_n(pair.p, at), true, &one.name));
        if (eq) TRY(percent_decode(a, str_n(eq + 1, pair.n - at - 1), true, &one.value));
        *ARENA_PUSH(a, *out, *n, cap) = one;
    }
    return RC_OK;
}

enum rc request_target(struct request *r, struct str raw) {
    const char *q = raw.n ? memchr(raw.p, '?', raw.n) : NULL;
    struct str path = q ? str_n(raw.p, (size_t)(q - raw.p)) : raw;
    r->query = q ? str_n(q + 1, raw.n - path.n - 1) : STR("");
    r->path = STR("/");
    if (!path.n || path.p[0] != '/') return RC_INVALID;
    TRY(percent_decode(r->a, path, false, &r->path));
    for (size_t i = 0; i < r->path.n; i++)
        if ((unsigned char)r->path.p[i] < 0x20) {
            r->path = STR("/");
            return RC_INVALID;
        }
    return form_decode(r->a, r->query, 200, &r->arg, &r->n_arg);
}

enum rc request_cookies(struct request *r, struct str header) {
    size_t cap = r->n_cookie;
    struct str one;
    while (str_cut(&header, ';', &one) && r->n_cookie < 100) {
        struct str name;
        one = str_trim(one);
        if (!one.n || !memchr(one.p, '=', one.n) || !str_cut(&one, '=', &name) || !name.n) continue;
        /* Another application on the host may have set a cookie that is not text; that is not this person's mistake. */
        enum rc rc = param_add(r->a, &r->cookie, &r->n_cookie, &cap, name, one);
        if (rc && rc != RC_INVALID) return rc;
    }
    return RC_OK;
}

bool gzip_bytes(struct arena *a, struct str in, struct str *out) {
    z_stream z = {0};
    if (deflateInit2(&z, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return false;
    z.next_in = (Bytef *)(uintptr_t)in.p;
    z.avail_in = (uInt)in.n;
    size_t cap = in.n;
    char *p = arena_alloc(a, cap);
    z.next_out = (Bytef *)p;
    z.avail_out = (uInt)cap;
    bool fits = deflate(&z, Z_FINISH) == Z_STREAM_END;
    *out = str_n(p, fits ? z.total_out : 0);
    deflateEnd(&z);
    return fits;
}
