/* promise.h — a case's due date: from the store's rows to core/clock.c and back.
 *
 * The pure arithmetic is clock.c's; here its inputs are gathered (calendar at its pinned revision, rules of the day of
 * reception, limit, pauses) and its answers kept. Built calendars are cached for the life of the process: a calendar at
 * a revision never changes. */
#ifndef CORE_PROMISE_H
#define CORE_PROMISE_H
#include "core/clock.h"
#include "core/flow.h"
#include "core/rules.h"
#include "sys/db.h"

void promise_forget(void); /* drops the cached calendars: tests, and after a database is replaced */
/* rev 0: the latest. The calendar is shared, immutable and never freed. RC_NOTFOUND: no such calendar. */
enum rc promise_calendar(struct db *db, struct arena *a, struct str code, int64_t rev,
                         const struct calendar **out) MUST_USE;
/* The calendar of an agency, or of the nearest ancestor that has one. */
enum rc promise_calendar_of(struct db *db, struct arena *a, int64_t agency_id, const struct calendar **out) MUST_USE;
/* The rules in force on the Vietnamese day of `at`: NĐ 61/2018 until 30/6/2025, NĐ 118/2025 since (data/rules.csv). */
enum rc promise_rules(struct db *db, struct arena *a, int64_t at, struct rules *out) MUST_USE;
/* At reception: pins calendar, revision, rules and limit in `clock`. *due is 0 for a procedure without a due date. */
enum rc promise_start(struct db *db, struct arena *a, int64_t case_id, int64_t procedure_rev_id, int64_t agency_id,
                      int64_t received_at, int64_t *due) MUST_USE;
/* The same question before filing: when would it be due if received at that time? Writes nothing. */
enum rc promise_preview(struct db *db, struct arena *a, int64_t procedure_rev_id, int64_t agency_id,
                        int64_t received_at, int64_t *due) MUST_USE;
/* A consult or part: a plain limit of working seconds, pinned likewise (limit_unit working_second). */
enum rc promise_start_budget(struct db *db, struct arena *a, int64_t case_id, int64_t agency_id, int64_t at,
                             int64_t budget_s, int64_t *due) MUST_USE;
/* From the pinned inputs and the pauses as they stand (an open one: as if it ended now). RC_NOTFOUND: no clock (not
 * received). */
enum rc promise_due(struct db *db, struct arena *a, int64_t case_id, int64_t now, int64_t *due) MUST_USE;
/* A step's own due time: budget_s working seconds after now in the holder's calendar; 0 when it has no budget. */
enum rc promise_step_due(struct db *db, struct arena *a, int64_t agency_id, int64_t budget_s, int64_t now,
                         int64_t *due) MUST_USE;
/* The inputs, for the certificate and for `motcua check`. */
enum rc promise_inputs(struct db *db, struct arena *a, int64_t case_id, struct clock_in *out) MUST_USE;
/* Re-pins the calendar's revision (an explicit, logged decision: VERB_REDATE) and gives the new due time. */
enum rc promise_repin(struct db *db, struct arena *a, int64_t case_id, int64_t rev, int64_t now, int64_t *due) MUST_USE;
/* True when that instant is in working time of the agency's calendar (a closing time counts). */
bool promise_works(struct db *db, struct arena *a, int64_t agency_id, int64_t at);
#endif
