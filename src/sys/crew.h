/* crew.h — threads that carry out jobs in the order they came.
 *
 * Many threads, because a handler waits in the write gate until its batch is on disk; few of them at work at a time,
 * because more than there are cores only push one another out of the caches and cost a switch each. Who is about to
 * wait says so, and another one works meanwhile. The thread that went idle last is called first: its store's pages are
 * still warm. A job that waited STALL_MS is given a thread although enough are at work, so that slow ones (a report, a
 * PDF) hold up no others. */
#ifndef SYS_CREW_H
#define SYS_CREW_H
#include "base/str.h"

struct crew;
struct crew_job { /* first member of what is to be done */
    struct crew_job *next;
    int64_t since_us;
};
/* busy: how many are at work at once. queue: how many jobs wait at most. Aborts without memory. */
struct crew *crew_new(int busy, int queue);
void crew_free(struct crew *c); /* after every thread has left crew_take for good */
/* False: the queue is full or closed, and the job is still the caller's. ready() is called before a thread can see the
 * job; NULL is fine. */
bool crew_put(struct crew *c, struct crew_job *job, void (*ready)(struct crew_job *job)) MUST_USE;
/* The calling thread is done with what it did, and takes the next job; NULL when the crew is closed and the queue is
 * empty. */
struct crew_job *crew_take(struct crew *c);
/* Around a wait for something other than the processor. On a thread that is of no crew they do nothing. */
void crew_away(void);
void crew_back(void);
void crew_tick(struct crew *c);  /* now and then: looks whether a job waits too long */
void crew_close(struct crew *c); /* no more jobs */
int crew_waiting(struct crew *c);
#endif
