/* gate.c — the write gate.
 *
 * First come, first served: the connection is handed from one thread to the next in the queue. A batch is open while
 * its transaction is; a member that leaves either passes the connection on (same batch) or, when nobody waits or the
 * batch is full, commits. Whoever left early sleeps until its batch has a result. Each sleeps on a semaphore of its own
 * and needs no lock when woken: with one lock for all, those told of a commit stood in line for it again. Waking takes
 * a tenth of what a member does inside, so the one whose turn is next but one is woken ahead and looks out for its
 * call, for SPIN_US at most. What belongs to the batch is touched only by who holds the connection. If a member's
 * statement made the engine give the whole transaction up (disk full, I/O, connection lost), the batch has failed: all
 * who were in it are told so, and the next in the queue begins a new one. A foreign key must not be deferred: it would
 * fail at COMMIT, for all. Invariant: RC_OK is returned only for what a COMMIT has put on disk. */
#include "sys/gate.h"
#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdlib.h>
#include "base/log.h"
#include "base/time.h"
#include "sys/live.h"

#define SPIN_US 1000

enum waits { ASLEEP, AWAKE, CALLED };
struct waiter { /* on the stack of the thread that waits; gone once it was called, or told */
    struct waiter *next;
    sem_t woken;
    atomic_int state; /* in the queue: enum waits */
    enum rc result;   /* of the batch */
};
struct gate {
    struct db *db;
    pthread_mutex_t lock; /* the queue, the figures, inside */
    struct waiter *first, **last;
    int queued;
    bool inside; /* somebody holds the connection, or is being called to it */
    /* Of who holds it: the open transaction, its members, and those of them that left and wait for its result. */
    bool open;
    int members;
    struct waiter *left;
    struct gate_options options;
    struct gate_figures figures;
};

enum rc gate_open(const char *url, const struct gate_options *options, struct gate **out) {
    struct gate *g = calloc(1, sizeof *g);
    if (!g) abort();
    if (options) g->options = *options;
    if (!g->options.max_queue) g->options.max_queue = 1024;
    if (!g->options.max_batch) g->options.max_batch = 256;
    pthread_mutex_init(&g->lock, NULL);
    g->last = &g->first;
    enum rc rc = db_open(url, DB_WRITE, &g->db);
    if (rc)
        free(g);
    else
        *out = g;
    return rc;
}

void gate_close(struct gate *g) {
    if (!g) return;
    db_close(g->db);
    pthread_mutex_destroy(&g->lock);
    free(g);
}

static _Thread_local bool holding;
void gate_long_work(const char *what) {
    if (holding) log_line("long_work_in_batch", "what=%s", what);
}

static void sleep_on(struct waiter *w) {
    while (sem_wait(&w->woken) && errno == EINTR) continue;
}

/* Until it is called. Awake first when it is at the head of the queue. */
static void wait_turn(struct waiter *w) {
    for (;;) {
        if (atomic_load(&w->state) == ASLEEP) sleep_on(w);
        int64_t until = time_mono_us() + SPIN_US;
        do {
            for (int i = 0; i < 8; i++) {
                if (atomic_load(&w->state) == CALLED) return;
                sched_yield();
            }
        } while (time_mono_us() < until);
        int awake = AWAKE;
        if (!atomic_compare_exchange_strong(&w->state, &awake, ASLEEP)) return;
    }
}

static void call(struct waiter *w) {
    if (w && atomic_exchange(&w->state, CALLED) == ASLEEP) sem_post(&w->woken); /* awake: it may be gone already */
}

/* Locked. Who is next, already off the queue, or NULL: to be called after unlocking. The one after it wakes. */
static struct waiter *pass_on(struct gate *g) {
    struct waiter *w = g->first;
    int asleep = ASLEEP;
    g->inside = w != NULL;
    if (!w) return NULL;
    g->first = w->next;
    if (!g->first) g->last = &g->first;
    g->queued--;
    if (g->first && atomic_compare_exchange_strong(&g->first->state, &asleep, AWAKE)) sem_post(&g->first->woken);
    return w;
}

/* The batch has its result: the next goes in, and whoever waited for it is told. */
static void end_batch(struct gate *g, enum rc result) {
    struct waiter *told = g->left, *next;
    g->left = NULL, g->open = false, g->members = 0;
    pthread_mutex_lock(&g->lock);
    if (result)
        g->figures.failed++;
    else
        g->figures.commits++;
    next = pass_on(g);
    pthread_mutex_unlock(&g->lock);
    call(next);
    while (told) {
        struct waiter *w = told;
        told = w->next;
        w->result = result;
        sem_post(&w->woken);
    }
}

enum rc gate_enter(struct gate *g, struct db **out) {
    live_settle(false);
    struct waiter w;
    pthread_mutex_lock(&g->lock);
    if (g->queued >= g->options.max_queue) {
        g->figures.refused++;
        pthread_mutex_unlock(&g->lock);
        return RC_BUSY;
    }
    bool waits = g->inside;
    if (waits) {
        w.next = NULL;
        atomic_init(&w.state, g->first ? ASLEEP : AWAKE);
        sem_init(&w.woken, 0, 0);
        *g->last = &w, g->last = &w.next;
        g->queued++;
    }
    g->inside = true;
    pthread_mutex_unlock(&g->lock);
    if (waits) {
        wait_turn(&w);
        sem_destroy(&w.woken);
    }
    enum rc rc = g->open ? RC_OK : db_begin(g->db, true);
    g->open = true;
    if (!rc) rc = db_savepoint(g->db);
    if (!rc) {
        g->members++;
        *out = g->db;
        holding = true;
        return RC_OK;
    }
    db_rollback(g->db);
    end_batch(g, rc);
    return rc == RC_BUSY ? RC_BUSY : RC_IO;
}

enum rc gate_leave(struct gate *g, bool keep) {
    enum rc rc = RC_OK, result;
    holding = false;
    bool lost = !db_in_tx(g->db); /* the engine gave the transaction up */
    const uint64_t *changed;
    size_t n = live_noted(&changed);
    if (!lost && keep) rc = db_announce(g->db, changed, n);
    if (!lost && keep && !rc) rc = db_release(g->db);
    if (!lost && (!keep || rc)) db_rollback_to(g->db);
    if (!lost && !db_in_tx(g->db)) lost = true;
    struct waiter self = {0}, *next = NULL;
    pthread_mutex_lock(&g->lock);
    assert(g->open && g->inside);
    g->figures.members++;
    bool more = !lost && g->first && g->members < g->options.max_batch;
    if (more) {
        sem_init(&self.woken, 0, 0);
        self.next = g->left, g->left = &self;
        next = pass_on(g);
    }
    pthread_mutex_unlock(&g->lock); /* an fsync happens with the queue open */
    if (more) {
        call(next);
        sleep_on(&self);
        sem_destroy(&self.woken);
        result = self.result;
    } else if (lost) {
        log_line("batch_lost", "members=%d", g->members);
        db_rollback(g->db); /* nothing is left to undo; the connection may be used again */
        end_batch(g, result = db_given_up(g->db));
    } else {
        result = db_commit(g->db);
        if (result) db_rollback(g->db);
        end_batch(g, result);
    }
    live_settle(keep && !rc && (!result || result == RC_UNSURE)); /* on disk: whoever looks at it may hear */
    if (rc) return rc;
    return keep ? result : RC_OK;
}

struct gate_figures gate_figures(struct gate *g) {
    pthread_mutex_lock(&g->lock);
    struct gate_figures f = g->figures;
    f.queued = g->queued;
    pthread_mutex_unlock(&g->lock);
    return f;
}
