/* intake.h — what counter intake's files and template share. */
#ifndef MOD_DESK_INTAKE_H
#define MOD_DESK_INTAKE_H
#include "core/agency.sql.h"
#include "core/person.sql.h"
#include "core/procedure.sql.h"
#include "mod/desk/desk.h"

struct intake {
    struct form f;
    int64_t receiver, person_id, filer_id;
    struct agency_by_id place, *places; /* where it is received; all counters of this clerk */
    size_t n_places;
    struct desk_procedure p;
    bool has_procedure, firm;
    struct procedure_papers *paper;
    size_t n_paper;
    struct dossier_paper *given;
    size_t n_given;
    struct str key, number, filer_number, confirm;
};
struct intake_paper {
    int64_t seq;
    struct str name, note, originals, copies;
    bool required, scanned;
};
struct intake_view {
    struct str csrf, key, confirm, place, fee, due, procedure;
    int64_t receiver;
    struct agency_by_id *places;
    size_t n_places;
    struct html who, other, rest;
    struct intake_paper *paper;
    size_t n_paper;
    struct desk_common *common;
    size_t n_common;
    bool chosen, other_open;
};
/* The counter where this clerk receives: the one asked for (noi), or a one-stop before a department's own. RC_DENIED:
 * none. */
enum rc intake_place(struct request *r, struct intake *x) MUST_USE;
/* "1.001193" or "1.001193 Thủ tục …"; has_procedure stays false when it is not received at this level. */
enum rc intake_procedure(struct request *r, struct intake *x, struct str typed) MUST_USE;
/* People by their whole number or phone, each found recorded as read. */
enum rc intake_people(struct request *r, struct str q, struct person_find **p, size_t *n) MUST_USE;
#endif
