/* leader.h — shapes of the leader's desk for its template. */
#ifndef MOD_DESK_LEADER_H
#define MOD_DESK_LEADER_H
#include "mod/desk/desk.sql.h"
#include "ui/case_part.h"
struct leader_row {
    struct desk_late l;
    struct case_due due;
    bool opens; /* theirs to read; of others below them a leader sees that they are late, not what is in them */
};
struct sign_row {
    struct str code, title, agency, applicant;
    struct case_ c;
    struct case_due due;
};
struct book_place {
    int64_t id;
    struct str name;
    bool here;
};
struct one_stop {
    struct str name, code;
    struct desk_ticket_last ticket;
    struct desk_waiting waiting;
    struct desk_received_by *by;
    size_t n_by;
    int64_t received;
};
struct leader_view {
    struct str csrf, unit_name, person_name;
    struct desk_people *people;
    size_t n_people;
    struct sign_row *sign;
    size_t n_sign;
    struct desk_units *unit;
    size_t n_unit;
    struct leader_row *row;
    size_t n_row;
    int64_t late, soon, open, unit_id;
};
#endif
