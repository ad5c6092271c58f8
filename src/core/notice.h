/* notice.h — what people are told, queued in the same transaction as the move that caused it.
 *
 * The queue is a table; a job sends (notice_run) through sys/outbound's channels, retries with growing pauses and gives
 * up after ten tries, which leaves a row that somebody must look at. A key makes each notice unique, so that nothing is
 * sent twice. */
#ifndef CORE_NOTICE_H
#define CORE_NOTICE_H
#include "core/flow.h"
#include "sys/db.h"
#include "sys/outbound.h"

/* Tells the applicant of a case of what a verb did; nothing when the verb is not theirs to see or they left no phone
 * and no mail. */
enum rc notice_of(struct db *db, struct arena *a, int64_t case_id, const struct verb_def *v, struct str note,
                  int64_t event_id, int64_t now) MUST_USE;
enum rc notice_queue(struct db *db, struct str key, struct str channel, struct str recipient, struct str subject,
                     struct str body, int64_t case_id, int64_t now) MUST_USE;
/* Sends what is due: at most 50. *sent says how many. Called by the job thread with a write transaction per notice
 * (at-least-once, keyed). */
struct gate;
enum rc notice_run(struct gate *gate, struct db *read, const struct outbound *to, int64_t now, size_t *sent) MUST_USE;
#endif
