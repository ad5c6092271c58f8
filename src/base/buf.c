/* buf.c — appending, and the escapers. */
#include "base/buf.h"
#include <stdarg.h>
#include <stdio.h>

static void room(struct buf *b, size_t n) {
    if (b->cap - b->n >= n) return;
    size_t cap = b->cap ? b->cap * 2 : 1024;
    while (cap - b->n < n) cap *= 2;
    char *p = arena_alloc(b->a, cap);
    if (b->n) memcpy(p, b->p, b->n);
    b->p = p, b->cap = cap;
}

struct buf buf_in(struct arena *a) {
    return (struct buf){.a = a};
}
void buf_bytes(struct buf *b, const void *p, size_t n) {
    room(b, n);
    if (n) memcpy(b->p + b->n, p, n);
    b->n += n;
}
void buf_str(struct buf *b, struct str s) { buf_bytes(b, s.p, s.n); }
void buf_z(struct buf *b, const char *z) { buf_bytes(b, z, strlen(z)); }
void buf_c(struct buf *b, char c) { buf_bytes(b, &c, 1); }
void buf_i64(struct buf *b, int64_t v) {
    char text[24];
    buf_bytes(b, text, (size_t)snprintf(text, sizeof text, "%lld", (long long)v));
}

void buf_fmt(struct buf *b, const char *fmt, ...) {
    va_list ap;
    room(b, 256);
    va_start(ap, fmt);
    int n = vsnprintf(b->p + b->n, b->cap - b->n, fmt, ap);
    va_end(ap);
    if (n < 0) return;
    if ((size_t)n >= b->cap - b->n) {
        room(b, (size_t)n + 1);
        va_start(ap, fmt);
        vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap);
        va_end(ap);
    }
    b->n += (size_t)n;
}

void buf_html(struct buf *b, struct str s) {
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        const char *e = NULL;
        switch (s.p[i]) {
        case '&':
            e = "&amp;";
            break;
        case '<':
            e = "&lt;";
            break;
        case '>':
            e = "&gt;";
            break;
        case '"':
            e = "&quot;";
            break;
        case '\'':
            e = "&#39;";
            break;
        default:
            continue;
        }
        buf_bytes(b, s.p + from, i - from);
        buf_z(b, e);
        from = i + 1;
    }
    buf_bytes(b, s.p + from, s.n - from);
}

void buf_url(struct buf *b, struct str s) {
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                     c == '.' || c == '_' || c == '~';
        if (plain) {
            buf_c(b, (char)c);
            continue;
        }
        char e[3] = {'%', hex[c >> 4], hex[c & 15]};
        buf_bytes(b, e, 3);
    }
}

void buf_json(struct buf *b, struct str s) {
    buf_c(b, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\')
            buf_c(b, '\\'), buf_c(b, (char)c);
        else if (c == '\n')
            buf_z(b, "\\n");
        else if (c == '\r')
            buf_z(b, "\\r");
        else if (c == '\t')
            buf_z(b, "\\t");
        else if (c < 0x20 || c == 0x7f)
            buf_fmt(b, "\\u%04x", c);
        else
            buf_c(b, (char)c);
    }
    buf_c(b, '"');
}

void buf_csv(struct buf *b, struct str s) {
    struct str seen = str_trim(s); /* blanks in front stop no spreadsheet that trims what it imports */
    bool formula = s.n && (strchr("\t\r", s.p[0]) || (seen.n && strchr("=+-@", seen.p[0]))), quote = formula;
    for (size_t i = 0; i < s.n && !quote; i++) quote = strchr(",;\"\n\r\t", s.p[i]) != NULL;
    if (!quote) return buf_str(b, s);
    buf_c(b, '"');
    if (formula) buf_c(b, '\'');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') buf_c(b, '"');
        buf_c(b, s.p[i]);
    }
    buf_c(b, '"');
}
