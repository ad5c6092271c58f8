/* leader.h — shapes of the leader's desk for its template. */
#ifndef MOD_DESK_LEADER_H
#define MOD_DESK_LEADER_H
#include "mod/desk/desk.sql.h"
#include "ui/case_part.h"
struct leader_row {
    struct desk_late l;
    struct case_due due;
};
struct leader_view {
    struct desk_units *unit;
    size_t n_unit;
    struct leader_row *row;
    size_t n_row;
    int64_t late, soon, open, unit_id;
};
#endif
