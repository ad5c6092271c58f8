/* tpl.c — the templates' runtime: what {{x}}, {{url x}} and {{path x}} become.
 *
 * Everything that reaches a page from data goes through here or through a part that escapes by itself. */
#include "ui/tpl.h"

void tpl_put_str(struct buf *b, struct str s) { buf_html(b, s); }
void tpl_put_z(struct buf *b, const char *z) { buf_html(b, str_of(z)); }
void tpl_put_int(struct buf *b, long long v) { buf_i64(b, v); }
void tpl_put_uint(struct buf *b, unsigned long long v) { buf_fmt(b, "%llu", v); }
void tpl_put_html(struct buf *b, struct html h) { buf_str(b, h.s); }
void tpl_url_str(struct buf *b, struct str s) { buf_url(b, s); }
void tpl_url_z(struct buf *b, const char *z) { buf_url(b, str_of(z)); }
void tpl_url_int(struct buf *b, long long v) { buf_i64(b, v); }
void tpl_url_uint(struct buf *b, unsigned long long v) { buf_fmt(b, "%llu", v); }

void tpl_path(struct buf *b, struct str path) {
    bool inside = path.n && path.p[0] == '/' && !(path.n > 1 && (path.p[1] == '/' || path.p[1] == '\\'));
    bool local = path.n && (path.p[0] == '#' || path.p[0] == '?');
    for (size_t i = 0; i < path.n; i++)
        if ((unsigned char)path.p[i] < ' ' || path.p[i] == 127) inside = local = false;
    buf_html(b, inside || local ? path : STR("/"));
}

struct str tpl_count(struct arena *a, int64_t n) {
    struct str digits = str_fmt(a, "%llu", n < 0 ? 0 - (unsigned long long)n : (unsigned long long)n);
    struct buf b = buf_in(a);
    if (n < 0) buf_c(&b, '-');
    for (size_t i = 0; i < digits.n; i++) {
        if (i && (digits.n - i) % 3 == 0) buf_c(&b, '.');
        buf_c(&b, digits.p[i]);
    }
    return buf_view(&b);
}

struct str tpl_money(struct arena *a, int64_t vnd) {
    return str_fmt(a, "%.*s ₫", STR_ARG(tpl_count(a, vnd)));
}

struct str tpl_percent(struct arena *a, int64_t part, int64_t whole) {
    if (!whole) return STR("–");
    int64_t tenths = (part * 2000 + whole) / (2 * whole);
    return str_fmt(a, "%lld,%lld%%", (long long)(tenths / 10), (long long)(tenths % 10));
}
