/* jobs.h — what the program does by itself, on two threads of its own.
 *
 * One row of the table in jobs.c is one job: its name, how often, what it runs. A job takes the write gate for short
 * moments and never while it speaks with somebody else's server; those that do (`talks`) have the second thread, so
 * that a receiver that hangs delays nobody's messages. Periods are of the machine's own clock; `now` is the program's.
 * A job that fails three times in a row becomes an incident, and the next success clears it.
 *
 * Of several programs on one store one does the work: it holds the lease "jobs" for half a minute and renews it; when
 * it is gone the next takes it. What a job writes it writes under the lease, looked at in the same transaction. What
 * leaves the house (a message) may leave twice when the work changes hands between its sending and its noting. */
#ifndef APP_JOBS_H
#define APP_JOBS_H
#include <stdatomic.h>
#include "app/config.h"
#include "sys/gate.h"

struct job_context {
    struct gate *gate;
    struct db *read; /* this thread's */
    struct arena *a; /* empty at the beginning of each run */
    const struct config *c;
    const atomic_bool *stopping; /* a long job looks at it between two pieces of work */
    int64_t now;
    bool more; /* the work left something to do */
    struct jobs *jobs;
};
struct job {
    const char *name; /* English, short: a label in /metrics */
    int64_t period_s;
    bool talks, everywhere; /* everywhere: in each program, for what it keeps in memory */
    enum rc (*run)(struct job_context *j);
};
/* Runs `work` in one turn of the write gate, kept when it gives RC_OK: most jobs are that. RC_DENIED: another program
 * does the work by now. */
enum rc job_write(struct job_context *j, enum rc (*work)(struct job_context *j, struct db *db)) MUST_USE;

struct jobs;
enum rc jobs_start(struct gate *gate, const struct config *c, struct jobs **out) MUST_USE;
void jobs_stop(struct jobs *j); /* waits for what is under way, which a stop cuts short; NULL is fine */

struct job_figures {
    const char *name;
    int64_t period_s, runs, failures, row; /* row: failures in a row */
    int64_t last_at, ok_at;                /* when the last run began, and the last that went well; program's clock */
    int64_t last_us;                       /* how long it took */
    bool running, late;                    /* late: three periods and a minute without a beginning */
};
bool jobs_lead(void); /* this program does the periodic work of its store */
size_t jobs_count(void);
struct job_figures jobs_figures(size_t i);
#endif
