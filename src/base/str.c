/* str.c — looking at bytes without owning them. */
#include "base/str.h"
#include <stdarg.h>
#include <stdio.h>

int str_cmp(struct str a, struct str b) {
    int c = memcmp(a.p ? a.p : "", b.p ? b.p : "", a.n < b.n ? a.n : b.n);
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(struct str s, const char *prefix) {
    size_t n = strlen(prefix);
    return n == 0 || (s.n >= n && memcmp(s.p, prefix, n) == 0);
}

bool str_ends(struct str s, const char *suffix) {
    size_t n = strlen(suffix);
    return n == 0 || (s.n >= n && memcmp(s.p + s.n - n, suffix, n) == 0);
}

long str_find(struct str s, struct str what) {
    if (!what.n) return 0;
    const char *at = s.n >= what.n ? memmem(s.p, s.n, what.p, what.n) : NULL;
    return at ? (long)(at - s.p) : -1;
}

static size_t blank_at(struct str s, bool end) {
    if (!s.n) return 0;
    unsigned char c = (unsigned char)(end ? s.p[s.n - 1] : s.p[0]);
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (s.n < 2) return 0;
    const char *two = end ? s.p + s.n - 2 : s.p;
    return memcmp(two, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

struct str str_trim(struct str s) {
    for (size_t k; (k = blank_at(s, false));) s.p += k, s.n -= k;
    for (size_t k; (k = blank_at(s, true));) s.n -= k;
    return s;
}

struct str str_sub(struct str s, size_t from, size_t n) {
    if (from > s.n) from = s.n;
    if (n > s.n - from) n = s.n - from;
    return (struct str){s.p ? s.p + from : "", n};
}

/* The last piece is handed out even when it is empty: "a," has two. After it rest.p is NULL. */
bool str_cut(struct str *rest, char sep, struct str *head) {
    if (!rest->p) return false;
    const char *at = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
    if (!at) {
        *head = *rest;
        *rest = (struct str){NULL, 0};
        return true;
    }
    *head = (struct str){rest->p, (size_t)(at - rest->p)};
    *rest = (struct str){at + 1, rest->n - head->n - 1};
    return true;
}

struct str str_copy(struct arena *a, struct str s) {
    return (struct str){arena_dup(a, s.p, s.n), s.n};
}

char *str_z(struct arena *a, struct str s) {
    char *z = arena_alloc(a, s.n + 1);
    if (s.n) memcpy(z, s.p, s.n);
    return z;
}

struct str str_fmt(struct arena *a, const char *fmt, ...) {
    char small[512];
    va_list ap;
    va_start(ap, fmt);
    int n = vsnprintf(small, sizeof small, fmt, ap);
    va_end(ap);
    if (n < 0) return (struct str){"", 0};
    if ((size_t)n < sizeof small) return (struct str){arena_dup(a, small, (size_t)n), (size_t)n};
    char *p = arena_alloc(a, (size_t)n + 1);
    va_start(ap, fmt);
    vsnprintf(p, (size_t)n + 1, fmt, ap);
    va_end(ap);
    return (struct str){p, (size_t)n};
}

struct str str_lower_ascii(struct arena *a, struct str s) {
    char *p = arena_dup(a, s.p, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (p[i] >= 'A' && p[i] <= 'Z') p[i] = (char)(p[i] + 32);
    return (struct str){p, s.n};
}

bool str_i64(struct str s, int64_t *out) {
    bool minus = s.n && s.p[0] == '-';
    size_t i = minus;
    int64_t v = 0;
    if (i == s.n) return false;
    for (; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        if (__builtin_mul_overflow(v, 10, &v) || __builtin_sub_overflow(v, s.p[i] - '0', &v)) return false;
    }
    if (!minus && v == INT64_MIN) return false;
    *out = minus ? v : -v; /* counted downwards, so that INT64_MIN fits */
    return true;
}
