/* figure_in.h — what figure's own files share: the columns of a counter, in figure.sql's order. Nobody else includes
 * it. */
#ifndef CORE_FIGURE_IN_H
#define CORE_FIGURE_IN_H
#include "core/figure.h"
#include "core/figure.sql.h"

#define FIGURE_COLUMNS(X)                                                                                              \
    X(received)                                                                                                        \
    X(early)                                                                                                           \
    X(on_time)                                                                                                         \
    X(late)                                                                                                            \
    X(no_due)                                                                                                          \
    X(refused)                                                                                                         \
    X(withdrawn)                                                                                                       \
    X(turned_away)                                                                                                     \
    X(due)                                                                                                             \
    X(cleared)                                                                                                         \
    X(paused)                                                                                                          \
    X(apologised)                                                                                                      \
    X(rated)                                                                                                           \
    X(rating)                                                                                                          \
    X(worked_s)                                                                                                        \
    X(limit_s)
#define COLUMN_NAME(x) COL_##x,
enum column_of_figure { FIGURE_COLUMNS(COLUMN_NAME) COLS };

enum { CUBE_AGENCY = 0, CUBE_REV = 1, CUBE_BOTH = 2, GRAIN_DAY = 0, GRAIN_MONTH = 1, GRAIN_YEAR = 2 };
enum { BUCKETS = 150, BUCKET_NONE = -1, BUCKET_LEFT = 999 }; /* LEFT: ended without a result, so no time to compare */
int64_t figure_period(int grain, int32_t day);
#endif
