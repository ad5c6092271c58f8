/* gate.h — group commit: many handlers, one fsync.
 *
 * One write connection behind a FIFO queue. A handler enters, works inside a SAVEPOINT, leaves; if others wait, the
 * next joins the same transaction (up to a bound), and the last commits for all; each handler returns only after that
 * COMMIT, with its result. So a handler's code stays straight-line, nothing is acknowledged early, and a slow disk is
 * paid for once a batch. */
#ifndef SYS_GATE_H
#define SYS_GATE_H
#include "sys/db.h"

struct gate;
struct gate_options {
    int max_queue; /* waiting beyond this: RC_BUSY; 0: 1024 */
    int max_batch; /* members of one transaction; 0: 256 */
};
enum rc gate_open(const char *url, const struct gate_options *options, struct gate **out) MUST_USE;
void gate_close(struct gate *g); /* nobody may be inside */
/* Blocks until it is this thread's turn. The connection is this thread's until gate_leave(). RC_BUSY: queue full.
 * RC_IO: no transaction could begin. On an error there is nothing to leave. */
enum rc gate_enter(struct gate *g, struct db **out) MUST_USE;
/* keep false: this member's writes are undone, its neighbours' stay. Returns after the batch's COMMIT; RC_OK only if
 * this member's writes are on disk (or it asked for none to be kept). */
enum rc gate_leave(struct gate *g, bool keep) MUST_USE;
/* Work that takes long, or waits for others, says so where it is done: in the batch everybody would wait for it. Writes
 * event=long_work_in_batch to the log, which stories refuse, when this thread is between gate_enter and gate_leave. */
void gate_long_work(const char *what);
struct gate_figures {
    int64_t commits, members, refused, failed;
    int64_t queued; /* waiting now */
};
struct gate_figures gate_figures(struct gate *g);
#endif
