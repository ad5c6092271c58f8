/* buf.h — bytes being written: pages, JSON, CSV.
 *
 * A buf grows in an arena and lives as long as it. Each kind of output has its own escaper here, so that no
 * other file needs one. */
#ifndef BASE_BUF_H
#define BASE_BUF_H
#include "base/str.h"

struct buf {
    struct arena *a;
    char *p;
    size_t n, cap;
};
struct buf buf_in(struct arena *a);
static inline struct str buf_view(const struct buf *b) { return (struct str){b->p ? b->p : "", b->n}; }
void buf_bytes(struct buf *b, const void *p, size_t n);
void buf_str(struct buf *b, struct str s);
void buf_z(struct buf *b, const char *z);
void buf_c(struct buf *b, char c);
void buf_i64(struct buf *b, int64_t v);
void buf_fmt(struct buf *b, const char *fmt, ...) PRINTF_LIKE(2, 3);
void buf_html(struct buf *b, struct str s); /* & < > " ' : right for text and for quoted attributes */
void buf_url(struct buf *b, struct str s);  /* percent-encodes all but RFC 3986's unreserved */
void buf_json(struct buf *b, struct str s); /* a quoted JSON string */
void buf_csv(struct buf *b, struct str s);  /* a CSV cell; quotes it when needed, and a leading = + - @ TAB CR gets a
                                               leading ' so that a spreadsheet shows it instead of running it */
#endif
