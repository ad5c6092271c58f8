/* utf8.c — utf8proc does the Unicode; here are the rules of what this program accepts and how it folds. */
#include "base/utf8.h"
#include <stdlib.h>
#include <utf8proc.h>
#include "base/buf.h"

bool utf8_valid(struct str s) {
    const utf8proc_uint8_t *p = (const utf8proc_uint8_t *)s.p;
    for (size_t i = 0; i < s.n;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t k = utf8proc_iterate(p + i, (utf8proc_ssize_t)(s.n - i), &c);
        if (k <= 0 || (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) return false;
        i += (size_t)k;
    }
    return true;
}

static struct str mapped(struct arena *a, struct str s, utf8proc_option_t options) {
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &out, options);
    if (n < 0) return STR("");
    struct str copy = {arena_dup(a, out, (size_t)n), (size_t)n};
    free(out);
    return copy;
}

struct str utf8_nfc(struct arena *a, struct str s) {
    bool plain = true;
    for (size_t i = 0; i < s.n && plain; i++) plain = (unsigned char)s.p[i] < 0x80 && s.p[i] != '\r';
    if (plain) return s;
    struct str c = mapped(a, s, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    char *p = arena_dup(a, c.p, c.n);
    size_t n = 0;
    for (size_t i = 0; i < c.n; i++) {
        if (c.p[i] == '\n')
            while (n && p[n - 1] == '\r') n--; /* all of them: what comes back is not changed once more */
        p[n++] = c.p[i];
    }
    return (struct str){p, n};
}

struct str utf8_fold(struct arena *a, struct str s) {
    struct str d = mapped(a, s,
                          UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                              UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    struct buf b = buf_in(a);
    bool gap = false;
    for (size_t i = 0; i < d.n;) {
        utf8proc_int32_t c;
        utf8proc_ssize_t k = utf8proc_iterate((const utf8proc_uint8_t *)d.p + i, (utf8proc_ssize_t)(d.n - i), &c);
        if (k <= 0) break;
        utf8proc_category_t cat = utf8proc_category(c);
        bool word = (cat >= UTF8PROC_CATEGORY_LU && cat <= UTF8PROC_CATEGORY_LO) || cat == UTF8PROC_CATEGORY_ND;
        if (word) {
            if (gap && b.n) buf_c(&b, ' ');
            gap = false;
            if (c == 0x111 || c == 0xF0 || c == 0x256)
                buf_c(&b, 'd'); /* đ, and the Icelandic and African letters that look like it */
            else
                buf_bytes(&b, d.p + i, (size_t)k);
        } else {
            gap = true;
        }
        i += (size_t)k;
    }
    return buf_view(&b);
}

size_t utf8_len(struct str s) {
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return n;
}

struct str utf8_clip(struct str s, size_t points) {
    size_t i = 0;
    for (; i < s.n; i++)
        if (((unsigned char)s.p[i] & 0xC0) != 0x80 && points-- == 0) break;
    return (struct str){s.p, i};
}
