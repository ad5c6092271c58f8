/* csv.c — one pass over the text; cells are views where no quote was doubled. */
#include "base/csv.h"
#include "base/utf8.h"

enum { MAX_COLS = 200 };

struct reader {
    struct arena *a;
    struct str s;
    size_t i;
    int line;
    char sep;
    struct csv_fault *fault;
};
static enum rc record(struct reader *r, struct str *cell, size_t max, size_t *n);
static enum rc cell_of(struct reader *r, int col, struct str *out);

static enum rc faulty(struct reader *r, int line, int col, struct str what) {
    *r->fault = (struct csv_fault){line, col, what};
    return RC_INVALID;
}

enum rc csv_parse(struct arena *a, struct str text, struct csv *out, struct csv_fault *fault) {
    struct reader r = {.a = a, .s = text, .line = 1, .sep = ',', .fault = fault};
    *out = (struct csv){0};
    if (str_starts(text, "\xEF\xBB\xBF")) r.i = 3;
    if (!utf8_valid(str_sub(text, r.i, text.n))) {
        int line = 1;
        struct str rest = str_sub(text, r.i, text.n), one;
        for (; str_cut(&rest, '\n', &one) && utf8_valid(one); line++) continue;
        return faulty(&r, line, 1, STR("Tệp phải là văn bản UTF-8 (khi lưu, chọn \"CSV UTF-8\")"));
    }
    bool quoted = false;
    for (size_t k = r.i; k < text.n && (quoted || text.p[k] != '\n'); k++) {
        if (text.p[k] == '"') quoted = !quoted;
        if (!quoted && (text.p[k] == ',' || text.p[k] == ';' || text.p[k] == '\t')) {
            r.sep = text.p[k];
            break;
        }
    }
    struct str cell[MAX_COLS];
    TRY(record(&r, cell, MAX_COLS, &out->cols));
    if (out->cols == 1 && !cell[0].n) return faulty(&r, 1, 1, STR("Tệp rỗng: dòng đầu phải là tên các cột"));
    for (size_t i = 0; i < out->cols; i++)
        for (size_t k = 0; k < i; k++)
            if (cell[i].n && str_eq(cell[i], cell[k]))
                return faulty(&r, 1, (int)i + 1, str_fmt(a, "Cột \"%.*s\" xuất hiện hai lần", STR_ARG(cell[i])));
    out->head = arena_dup(a, cell, out->cols * sizeof *cell);
    size_t cap = 0;
    while (r.i < text.n) {
        int line = r.line;
        size_t n;
        TRY(record(&r, cell, MAX_COLS, &n));
        size_t empty = 0;
        while (empty < n && !cell[empty].n) empty++;
        if (empty == n) continue; /* a blank line; spreadsheets leave rows of separators too */
        if (n != out->cols)
            return faulty(&r, line, (int)n, str_fmt(a, "Dòng có %zu ô, dòng tiêu đề có %zu ô", n, out->cols));
        *ARENA_PUSH(a, out->row, out->rows, cap) = (struct csv_row){arena_dup(a, cell, n * sizeof *cell), line};
    }
    return RC_OK;
}

static enum rc record(struct reader *r, struct str *cell, size_t max, size_t *n) {
    *n = 0;
    for (;;) {
        if (*n == max) return faulty(r, r->line, (int)*n, STR("Dòng có quá nhiều ô"));
        TRY(cell_of(r, (int)*n + 1, &cell[*n]));
        ++*n;
        if (r->i >= r->s.n) return RC_OK;
        char c = r->s.p[r->i++];
        if (c == r->sep) continue;
        if (c == '\r' && r->i < r->s.n && r->s.p[r->i] == '\n') r->i++;
        r->line++;
        return RC_OK;
    }
}

/* As far as the closing quote, or the end. */
static size_t quoted_length(struct str s, size_t from) {
    size_t i = from;
    for (; i < s.n; i++)
        if (s.p[i] == '"' && (i + 1 >= s.n || s.p[++i] != '"')) break;
    return i - from;
}

static enum rc cell_of(struct reader *r, int col, struct str *out) {
    struct str s = r->s;
    if (r->i >= s.n || s.p[r->i] != '"') {
        size_t from = r->i;
        while (r->i < s.n && s.p[r->i] != r->sep && s.p[r->i] != '\n' &&
               !(s.p[r->i] == '\r' && r->i + 1 < s.n && s.p[r->i + 1] == '\n'))
            r->i++;
        *out = utf8_nfc(r->a, str_trim(str_sub(s, from, r->i - from)));
        return RC_OK;
    }
    int line = r->line;
    size_t from = ++r->i, n = 0;
    char *p = NULL;
    for (;; r->i++) {
        if (r->i >= s.n) return faulty(r, line, col, STR("Ô mở bằng dấu ngoặc kép nhưng không đóng"));
        if (s.p[r->i] == '\n') r->line++;
        if (s.p[r->i] == '"') {
            if (r->i + 1 >= s.n || s.p[r->i + 1] != '"') break;
            if (!p) { /* first doubled quote: from here on a copy */
                p = arena_alloc(r->a, quoted_length(s, from));
                memcpy(p, s.p + from, r->i - from);
            }
            r->i++;
        }
        if (p) p[n] = s.p[r->i];
        n++;
    }
    *out = utf8_nfc(r->a, (struct str){p ? p : s.p + from, n});
    r->i++;
    if (r->i < s.n && s.p[r->i] != r->sep && s.p[r->i] != '\n' && s.p[r->i] != '\r')
        return faulty(r, r->line, col, STR("Sau dấu ngoặc kép đóng phải là dấu phân cách ô"));
    return RC_OK;
}

long csv_col(const struct csv *c, const char *name) {
    for (size_t i = 0; i < c->cols; i++)
        if (str_is(c->head[i], name)) return (long)i;
    return -1;
}
