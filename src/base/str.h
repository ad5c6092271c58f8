/* str.h — a view of bytes, and never its owner.
 *
 * A struct str points into something that outlives it: an arena, a literal, a row. It need not end in NUL;
 * where a C string is wanted, str_z copies one into an arena. Text is UTF-8, and NFC from the form boundary on. */
#ifndef BASE_STR_H
#define BASE_STR_H
#include <string.h>
#include "base/arena.h"

struct str {
    const char *p;
    size_t n;
};
#define STR(lit) ((struct str){"" lit, sizeof(lit) - 1})
#define STR_ARG(s) (int)(s).n, (s).p /* for printf's %.*s */

static inline struct str str_of(const char *z) { return (struct str){z ? z : "", z ? strlen(z) : 0}; }
static inline struct str str_n(const char *p, size_t n) { return (struct str){p, n}; }
static inline bool str_eq(struct str a, struct str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
static inline bool str_is(struct str a, const char *z) { return str_eq(a, str_of(z)); }
static inline bool str_empty(struct str s) { return s.n == 0; }
int str_cmp(struct str a, struct str b); /* byte order */
bool str_starts(struct str s, const char *prefix);
bool str_ends(struct str s, const char *suffix);
long str_find(struct str s, struct str what);               /* index, or -1 */
struct str str_trim(struct str s);                          /* view; ASCII white space and U+00A0 off both ends */
struct str str_sub(struct str s, size_t from, size_t n);    /* view, clipped */
bool str_cut(struct str *rest, char sep, struct str *head); /* takes the head up to sep; false when rest is spent */
struct str str_copy(struct arena *a, struct str s);
char *str_z(struct arena *a, struct str s); /* copy with a NUL */
struct str str_fmt(struct arena *a, const char *fmt, ...) PRINTF_LIKE(2, 3);
struct str str_lower_ascii(struct arena *a, struct str s);
bool str_i64(struct str s, int64_t *out); /* whole decimal number, nothing else; false if not */
#endif
