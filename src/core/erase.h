/* erase.h — personal data goes, the proof stays.
 *
 * Erasing a case empties every field that names or describes a person, and deletes the salt by which the log's digests
 * of those fields could be compared: the chain, the moves (who, what, when) and the figures stay whole (docs/LOG.md).
 * Only what has ended can be erased, and only what no rule keeps: the callers ask erase_due() and erase_of_person(). */
#ifndef CORE_ERASE_H
#define CORE_ERASE_H
#include "base/str.h"
#include "sys/db.h"

/* In the caller's write transaction. basis: the decision or request, for the log. by: an official's id, 0 the program.
 * RC_CONFLICT: it has not ended; RC_NOTFOUND: none, or erased already. Parts of it are erased with it. */
enum rc erase_case(struct db *db, struct arena *a, int64_t case_id, struct str basis, int64_t by, int64_t now) MUST_USE;
/* The account and what hangs on it; the person too when nothing refers to it any more (*whole). */
enum rc erase_person(struct db *db, struct arena *a, int64_t person_id, struct str basis, int64_t by, int64_t now,
                     bool *whole) MUST_USE;
/* A step of the housekeeping: texts of messages past their rule, drafts and spent codes, files that no row names.
 * Write transaction; *more says that there is more to do. files: the blob folder. */
enum rc erase_sweep(struct db *db, struct arena *a, const char *files, int64_t now, bool *more) MUST_USE;
/* The last year (of its end) whose data may go this year, by a rule of keep_years; 0 when it is kept for ever. */
int64_t erase_last_year(int64_t keep_years, int64_t now);
#endif
