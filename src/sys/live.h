/* live.h — that something changed, told to whoever looks at it.
 *
 * A topic is a number: a kind and an id ("the work that waits for role 2 in agency 17"). A handler notes topics inside
 * its transaction; the write gate tells them once the transaction is on disk, and forgets them when it is not. What is
 * kept is only when each topic last changed, as a count that rises with each change: so telling costs the same however
 * many listen, and whoever asks late ("since 812?") is answered rightly. No data passes here. The count is never behind
 * the machine's clock in milliseconds, so that one process understands another's.
 *
 * One state a process; all functions may be called from any thread. With several processes on one database, whoever
 * hears of a change elsewhere calls live_tell() here. */
#ifndef SYS_LIVE_H
#define SYS_LIVE_H
#include "base/arena.h"
#include "base/str.h"

enum live_kind {
    LIVE_WORK = 1, /* waits for a role in an agency: live_work() */
    LIVE_STAFF,    /* held by an official: staff id */
    LIVE_UNIT,     /* anything of an agency's: agency id */
    LIVE_CASE,     /* one case: case id */
    LIVE_ALL,      /* more changed at once than could be kept apart: everyone hears */
};
#define LIVE_PATH "/truc-tiep" /* a page that listens there is nobody at work: it keeps no session awake */
static inline uint64_t live_topic(enum live_kind kind, int64_t id) {
    return (uint64_t)kind << 56 | ((uint64_t)id & 0xffffffffffffff);
}
static inline uint64_t live_work(int64_t agency_id, int64_t role) {
    return live_topic(LIVE_WORK, agency_id << 8 | (role & 0xff));
}

/* In a transaction: to be told when it is kept. At most 512 different ones, then LIVE_ALL. Ids of 0 are nobody's. */
void live_note(uint64_t topic);
/* The gate's: before a transaction forget (keep false), after it tell (keep true: COMMIT returned, or may have). */
void live_settle(bool keep);
/* What was noted on this thread and not told yet (view), for an engine that carries it to other processes. */
size_t live_noted(const uint64_t **out);
void live_tell(uint64_t topic);

int64_t live_now(void); /* the count: what is read from the store after this call is at least as new */
/* Did any of them change after since? Never a wrong no. */
bool live_since(const uint64_t *topic, size_t n, int64_t since);
/* Sleeps until the count is past since, or the time is over, or live_wake(). Returns the count. */
int64_t live_wait(int64_t since, int ms);
void live_wake(void);
/* A count as text, with this process's mark before it. Another process's is understood as well as the clocks agree;
 * one from before this process began, or nonsense, is 0: everything changed since. */
struct str live_mark(struct arena *a, int64_t at);
int64_t live_at(struct str mark);
#endif
