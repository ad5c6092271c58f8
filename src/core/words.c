/* words.c — folding and quoting a search. */
#include "core/words.h"
#include "base/buf.h"
#include "base/utf8.h"

struct str words_query(struct arena *a, struct str typed) {
    struct str rest = utf8_fold(a, utf8_clip(typed, 200)), word;
    struct buf b = buf_in(a);
    for (int n = 0; n < 12 && str_cut(&rest, ' ', &word); n++)
        if (word.n) buf_fmt(&b, "%s\"%.*s\"*", b.n ? " " : "", STR_ARG(word));
    return buf_view(&b);
}
