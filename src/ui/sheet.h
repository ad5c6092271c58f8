/* sheet.h — a table of figures, described once: page, CSV, JSON, XLSX and PDF are all written from it.
 *
 * A column holds counts, or is reckoned from counts (a share, a mean, a difference), so that every form of the table
 * reckons alike and a spreadsheet can do it again: its totals and rates are formulas. A rate of fewer than `least`
 * dossiers is "–". A count is a link to its dossiers when the column says which (of) and the sheet where (list).
 * Strings are views that must outlive the sheet. */
#ifndef UI_SHEET_H
#define UI_SHEET_H
#include "ui/print.h"
#include "ui/tpl.h"

enum sheet_kind {
    SHEET_COUNT,
    SHEET_HOURS,  /* working seconds, shown as hours */
    SHEET_TIME,   /* the same, but of this row alone (a percentile): never summed; -1 not yet known, -2 not asked */
    SHEET_SHARE,  /* sum of num / sum of den, percent */
    SHEET_SCORE,  /* num is a sum of percents: num / den */
    SHEET_MEAN,   /* num is seconds: hours each */
    SHEET_LESS,   /* num - den */
    SHEET_POINTS, /* share num - share den, percentage points; num and den are one column each */
};
enum sheet_sum {
    SHEET_ADD,
    SHEET_FIRST,
    SHEET_LAST
}; /* how rows make the total: what stands is that of a period's edge */
enum { SHEET_PAGE = 1, SHEET_PRINT = 2, SHEET_DATA = 4, SHEET_ALL = 7 };
enum { SHEET_COLUMNS = 60, SHEET_UNKNOWN = -1, SHEET_NOT_ASKED = -2 };
#define SHEET_BIT(i) ((uint64_t)1 << (i))
struct sheet_col {
    const char *code, *head, *group; /* code: CSV and JSON; group: common head of neighbours, or NULL */
    const char *number;              /* "(3)" under the head, or NULL */
    enum sheet_kind kind;
    enum sheet_sum sum;
    uint64_t num, den; /* columns, as bits */
    unsigned where;    /* SHEET_PAGE … */
    struct str of;     /* which dossiers: argument "o" of the list; empty: no list */
    bool before;       /* of the year before */
};
struct sheet_row {
    struct str key, name;
    int depth;
    bool with;       /* the sum of the rows under it (deeper ones that follow) */
    bool unlisted;   /* its counts have no list */
    struct str more; /* what its list's address has besides; "&a=b" or empty */
    int64_t *value;
};
struct sheet {
    struct arena *a;
    struct str title, second, agency, file; /* second: period; file: name without ending */
    const char *head;                       /* of the first column */
    struct sheet_col col[SHEET_COLUMNS];
    size_t n_col;
    struct sheet_row *row;
    size_t n_row, cap_row;
    int64_t *total; /* NULL: no total row */
    struct str total_more;
    bool tree, serial; /* rows stand under one another; a column STT in front */
    int64_t least;
    struct str list, list_before; /* address up to "&o=…"; empty: no lists */
    struct str note[12];
    size_t n_note;
};
int sheet_column(struct sheet *s, struct sheet_col c); /* its index */
struct sheet_row *sheet_row(struct sheet *s, struct str key, struct str name);
void sheet_note(struct sheet *s, struct str words);
int64_t sheet_sum(const struct sheet *s, const int64_t *value, uint64_t columns);
/* Tenths of a percent, a point or an hour; false: too few, or not known. */
bool sheet_reckon(const struct sheet *s, const int64_t *value, size_t col, int64_t *tenths);
struct str sheet_text(const struct sheet *s, const int64_t *value, size_t col); /* "1.234", "97,5%", "–" */
struct str sheet_href(const struct sheet *s, const struct sheet_row *row,
                      size_t col);                     /* row NULL: total; empty: none */
void sheet_html(struct buf *b, const struct sheet *s); /* without its notes */
void sheet_notes(struct buf *b, const struct sheet *s);
void sheet_csv(struct buf *b, const struct sheet *s);
void sheet_json(struct buf *b, const struct sheet *s);                                     /* an object */
enum rc sheet_xlsx(struct buf *b, struct sheet *const *s, size_t n, int64_t now) MUST_USE; /* a worksheet each */
void sheet_print(struct print_doc *d, const struct sheet *s);                              /* title, table, notes */
#endif
