/* words.c — folding and quoting a search. */
#include "core/words.h"
#include "base/buf.h"
#include "base/utf8.h"

struct str words_query(struct arena *a, struct str typed, enum words_kind kind) {
    struct str rest = utf8_fold(a, utf8_clip(typed, 200)), word;
    struct buf b = buf_in(a);
    for (int n = 0; n < 12 && str_cut(&rest, ' ', &word); n++) {
        bool begins = kind == WORDS_BEGIN || (kind == WORDS_LAST_BEGINS && (n == 11 || str_empty(str_trim(rest))));
        if (word.n) buf_fmt(&b, "%s\"%.*s\"%s", b.n ? " AND " : "", STR_ARG(word), begins ? "*" : "");
    }
    return buf_view(&b);
}

struct str words_agency(struct arena *a, int64_t agency_id) {
    return str_fmt(a, "cq%lld", (long long)agency_id);
}

struct str words_within(struct arena *a, struct str query, const int64_t *agency_id, size_t n) {
    struct buf b = buf_in(a);
    if (!n) return query;
    buf_fmt(&b, "%.*s AND (", STR_ARG(query));
    for (size_t i = 0; i < n; i++) buf_fmt(&b, "%s\"%.*s\"", i ? " OR " : "", STR_ARG(words_agency(a, agency_id[i])));
    buf_c(&b, ')');
    return buf_view(&b);
}
