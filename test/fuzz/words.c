/* No search that is typed becomes anything but words, and what was stored is found by what was stored: folding is
 * stable, is valid text, does not depend on how the letters were composed, and the engine takes every question. */
#include <sqlite3.h>
#include <utf8proc.h>
#include "core/words.h"
#include "fuzz.h"

void fuzz_words(const uint8_t *data, size_t n);

static struct str composed(struct arena *a, struct str s, int how) {
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t k = utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &out,
                                      (utf8proc_option_t)(UTF8PROC_STABLE | how));
    MUST(k >= 0);
    struct str copy = str_copy(a, str_n((char *)out, (size_t)k));
    free(out);
    return copy;
}

static void must_be_words(struct str folded) {
    MUST(utf8_valid(folded));
    for (size_t i = 0; i < folded.n; i++) {
        unsigned char c = (unsigned char)folded.p[i];
        MUST(c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ');
        if (c == ' ') MUST(i && i + 1 < folded.n && folded.p[i - 1] != ' ');
    }
}

/* The tables of the store: migrate/001_one_door.sql. */
static sqlite3_stmt *put, *ask;
static void open_index(void) {
    sqlite3 *db;
    if (ask) return;
    MUST(sqlite3_open(":memory:", &db) == SQLITE_OK);
    MUST(sqlite3_exec(db, "CREATE VIRTUAL TABLE t USING fts5(words);INSERT INTO t(rowid,words)VALUES(1,'')", 0, 0, 0) ==
         SQLITE_OK);
    MUST(sqlite3_prepare_v2(db, "INSERT OR REPLACE INTO t(rowid,words)VALUES(1,?)", -1, &put, NULL) == SQLITE_OK);
    MUST(sqlite3_prepare_v2(db, "SELECT 1 FROM t WHERE t MATCH ?", -1, &ask, NULL) == SQLITE_OK);
}

static bool finds(struct str words, struct str query) {
    open_index();
    sqlite3_bind_text(put, 1, words.p, (int)words.n, SQLITE_STATIC);
    MUST(sqlite3_step(put) == SQLITE_DONE);
    sqlite3_reset(put);
    sqlite3_bind_text(ask, 1, query.p, (int)query.n, SQLITE_STATIC);
    int rc = sqlite3_step(ask);
    MUST(rc == SQLITE_ROW || rc == SQLITE_DONE); /* never a syntax error */
    sqlite3_reset(ask);
    return rc == SQLITE_ROW;
}

void fuzz_words(const uint8_t *data, size_t n) {
    struct str s = str_n((const char *)data, n), word;
    struct arena *a = arena_new();
    bool text = utf8_valid(s);
    struct str folded = utf8_fold(a, s), query = words_query(a, s, WORDS_BEGIN);
    must_be_words(folded); /* whatever came */
    MUST(str_eq(utf8_fold(a, folded), folded));
    if (text) {
        struct str nfc = utf8_nfc(a, s);
        MUST(utf8_valid(nfc) && str_eq(utf8_nfc(a, nfc), nfc));
        MUST(str_eq(utf8_fold(a, nfc), folded));
        struct str apart = composed(a, s, UTF8PROC_DECOMPOSE);
        bool iota = str_find(apart, STR("\xCD\x85")) >= 0; /* old Greek's small iota: a mark or a letter, as composed */
        MUST(iota || str_eq(utf8_fold(a, apart), folded));
        for (size_t points = 0; points < 6; points++) {
            struct str clip = utf8_clip(s, points);
            MUST(utf8_valid(clip) && utf8_len(clip) <= points);
        }
    }
    struct str rest = query;
    size_t words = 0;
    while (rest.n && str_cut(&rest, ' ', &word)) {
        if (str_is(word, "AND")) continue;
        MUST(word.n > 3 && word.p[0] == '"' && str_ends(word, "\"*"));
        must_be_words(str_sub(word, 1, word.n - 3));
        words++;
    }
    MUST(words <= 12 && !words == !query.n);
    /* SQLite knows the letters of an older Unicode: of today's some are marks or nothing to it. None that is written
     * here. */
    bool near = true;
    for (size_t i = 0; i < folded.n; i++) near &= (unsigned char)folded.p[i] < 0xD6; /* below U+0580 */
    if (text && near && words && s.n < 4096) MUST(finds(folded, query));
    arena_free(a);
}
