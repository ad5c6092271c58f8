/* tpl.h — what compiled templates call: an expression is escaped by its C type.
 *
 * tools/tmplc turns {{x}} into tpl_put(b, x). Raw HTML has a type of its own, struct html, which only our own code
 * makes; a string cannot become one by accident. A type that is not listed here (double, char, a pointer) does not
 * compile: say in words what should be read, with a function that returns a struct str. */
#ifndef UI_TPL_H
#define UI_TPL_H
#include "base/buf.h"

struct html {
    struct str s;
};
static inline struct html html_raw(struct str s) { return (struct html){s}; }
static inline struct html html_of(const struct buf *b) { return (struct html){buf_view(b)}; }
void tpl_put_str(struct buf *b, struct str s);
void tpl_put_z(struct buf *b, const char *z); /* NULL: nothing */
void tpl_put_int(struct buf *b, long long v);
void tpl_put_uint(struct buf *b, unsigned long long v);
void tpl_put_html(struct buf *b, struct html h);
void tpl_url_str(struct buf *b, struct str s); /* percent-encoded, then HTML-safe by construction */
void tpl_url_z(struct buf *b, const char *z);
void tpl_url_int(struct buf *b, long long v);
void tpl_url_uint(struct buf *b, unsigned long long v);
/* A whole path: must begin with one "/" (or be "#…" or "?…") and hold no control character, which a browser would drop
 * and so make "//" of "/<TAB>/"; anything else becomes "/". Escaped as an attribute. */
void tpl_path(struct buf *b, struct str path);
struct str tpl_money(struct arena *a, int64_t vnd);                   /* 1.234.567 ₫ */
struct str tpl_count(struct arena *a, int64_t n);                     /* 1.234.567 */
struct str tpl_percent(struct arena *a, int64_t part, int64_t whole); /* "97,5%"; "–" when whole is 0 */

#define TPL_BY_TYPE(f, x)                                                                                              \
    _Generic((x),                                                                                                      \
        struct str: f##_str,                                                                                           \
        char *: f##_z,                                                                                                 \
        const char *: f##_z,                                                                                           \
        bool: f##_int,                                                                                                 \
        signed char: f##_int,                                                                                          \
        unsigned char: f##_int,                                                                                        \
        short: f##_int,                                                                                                \
        unsigned short: f##_int,                                                                                       \
        int: f##_int,                                                                                                  \
        unsigned: f##_int,                                                                                             \
        long: f##_int,                                                                                                 \
        long long: f##_int,                                                                                            \
        unsigned long: f##_uint,                                                                                       \
        unsigned long long: f##_uint,                                                                                  \
        struct html: f##_html)
#define tpl_put(b, x) TPL_BY_TYPE(tpl_put, x)((b), (x))
#define tpl_url(b, x) TPL_BY_TYPE(tpl_url, x)((b), (x))
void tpl_url_html(struct buf *b, struct html h)
    __attribute__((error("HTML cannot be part of an address"))); /* never defined */
#endif
