/* agency.h — bodies, valid in time.
 *
 * Districts ended on 30/6/2025 and departments were merged: an agency has a validity and may name its successor. A
 * place in a flow is a selector, resolved on the day the step is entered; when the body found has ended by then, its
 * successor holds the work. */
#ifndef CORE_AGENCY_H
#define CORE_AGENCY_H
#include "core/agency.sql.h"
#include "core/flow.h"

/* Follows successors until one is valid on `day`. RC_NOTFOUND when there is none. */
enum rc agency_living(struct db *db, struct arena *a, int64_t id, int32_t day, struct agency_by_id *out) MUST_USE;
/* The agency that a place means for a case received by `receiver_id`. Selectors (docs/DATA.md):
 *   receiver              the one-stop that received
 *   decider               the agency that decides (decider_id)
 *   parent                the parent of the decider
 *   own                   the receiving one-stop's own body
 *   <level>:<suffix>      the body of that level whose code is the level's code + "-" + suffix, or for province the
 * code itself <level>               the People's Committee of that level code:<code>           that agency RC_INVALID
 * (logged) when nothing fits. */
enum rc agency_resolve(struct db *db, struct arena *a, struct str place, int64_t receiver_id, int64_t decider_id,
                       int32_t day, struct agency_by_id *out) MUST_USE;
/* The agency that decides a procedure for a receiver: the revision's selector resolved, or the receiver's body itself.
 */
enum rc agency_decider(struct db *db, struct arena *a, struct str selector, int64_t receiver_id, int32_t day,
                       struct agency_by_id *out) MUST_USE;
#endif
