/* tpl.h — what compiled templates call: an expression is escaped by its C type.
 *
 * tools/tmplc turns {{x}} into tpl_put(b, x). Raw HTML has a type of its own, struct html, which only our own code makes; a string cannot
 * become one by accident. */
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
void tpl_put_html(struct buf *b, struct html h);
void tpl_url_str(struct buf *b, struct str s);  /* percent-encoded, then HTML-safe by construction */
void tpl_url_z(struct buf *b, const char *z);
void tpl_url_int(struct buf *b, long long v);
/* A whole path: must begin with one "/" (or be "#…" or "?…"); anything else becomes "/". Escaped as an attribute. */
void tpl_path(struct buf *b, struct str path);
struct str tpl_money(struct arena *a, int64_t vnd); /* 1.234.567 ₫ */
struct str tpl_count(struct arena *a, int64_t n);   /* 1.234.567 */
struct str tpl_percent(struct arena *a, int64_t part, int64_t whole); /* "97,5%"; "–" when whole is 0 */

#define tpl_put(b, x)                                                                                                          \
    _Generic((x), struct str: tpl_put_str, char *: tpl_put_z, const char *: tpl_put_z, struct html: tpl_put_html,             \
             default: tpl_put_int)((b), (x))
#define tpl_url(b, x) _Generic((x), struct str: tpl_url_str, char *: tpl_url_z, const char *: tpl_url_z, default: tpl_url_int)((b), (x))
#endif
