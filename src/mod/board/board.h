/* board.h — what the on-time board's template is given. */
#ifndef MOD_BOARD_H
#define MOD_BOARD_H
#include "mod/board/board.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

struct board_row {
    struct str name, code, href, folded; /* href: what its figures are the sum of */
    int64_t received, resolved, early, on_time, late, no_due, refused, withdrawn, open_in, open_over;
};
struct board_month {
    struct str value, label;
    bool here;
    int64_t since, until;
};
struct board_view {
    struct str here, agency, field, rate, caption, month_value;
    struct board_month *month;
    size_t n_month;
    bool by_field;
    struct board_row *row, total;
    size_t n_row;
    struct board_apologies *apology;
    size_t n_apology;
    const struct column *column;
    size_t n_column;
    struct html chart;
    int64_t least;
};
/* "97,5%", or "–" below the least number of dossiers at which a rate says anything. */
struct str board_rate(struct arena *a, const struct board_row *r, int64_t least);
void board_figure(struct buf *b, const struct board_row *x, int64_t n); /* a cell */
#endif
