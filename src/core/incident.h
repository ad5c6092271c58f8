/* incident.h — what a machine gave up on, so that a person looks at it.
 *
 * A message or a webhook's delivery that was tried often enough, a job that keeps failing: one open row each, in the
 * transaction of the giving up. Cleared by a person with a note, or by the machine when it went well after all. The
 * subject names no person. */
#ifndef CORE_INCIDENT_H
#define CORE_INCIDENT_H
#include "sys/db.h"

/* key: "message-12". Nothing when one of that key is open already. */
enum rc incident_open(struct db *db, const char *kind, struct str key, int64_t ref, struct str subject,
                      struct str error, int64_t now) MUST_USE;
/* Closes the open one of that key, if there is one. by: staff, 0 the machine. */
enum rc incident_over(struct db *db, struct str key, int64_t by, struct str note, int64_t now) MUST_USE;
enum rc incident_count(struct db *db, struct arena *a, int64_t *open) MUST_USE;
#endif
