/* inbox.h — shapes of the inbox and the search for their templates. */
#ifndef MOD_DESK_INBOX_H
#define MOD_DESK_INBOX_H
#include <stdlib.h>
#include "ui/case_part.h"
struct inbox_row {
    int64_t id, kind, status, promised_at, due_at, ended_at, received_at, holder_id, step_kind, version;
    struct str code, title, applicant, agency, step;
    struct case_due due;
};
struct bulk_choice;
/* All that the list named by loc, buoc and thu-tuc of the form holds now, at most max. */
enum rc inbox_choose(struct request *r, size_t max, struct bulk_choice **out, size_t *n) MUST_USE;

struct inbox_tab {
    struct str href, label;
    int64_t n;
    bool here;
};
struct inbox_choice {
    struct str word;
    bool here;
};
struct inbox_view {
    struct str csrf;
    struct inbox_row *all, *row;
    size_t n_all, cap_all, n_row;
    int64_t *ready; /* cases that wait for their citizen, when they are only counted */
    size_t n_ready, cap_ready;
    struct inbox_tab *tab;
    size_t n_tab;
    bool can_sign, can_deliver, can_take, can_forward;
    int64_t page, pages;
    struct str chosen_step, chosen_title;
    struct str base, code, next; /* next: the following window, empty when this is all */
    struct inbox_choice *step, *title;
    size_t n_step, n_title;
    bool filtered, more;
    int64_t until_due, until_id;
};
struct inbox_result {
    struct str code, why;
    bool done;
};
struct search_row {
    struct str code, title, applicant, number;
    int64_t status;
};
#endif
