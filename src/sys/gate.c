/* gate.c — the write gate.
 *
 * First come, first served: the connection is handed from one thread to the next in the queue, each woken alone. A
 * batch is open while its transaction is; a member that leaves either passes the connection on (same batch) or, when
 * nobody waits or the batch is full, commits. Whoever left early sleeps until its batch has a result. If a member's
 * statement made the engine give the whole transaction up (disk full, I/O, connection lost), the batch has failed: all
 * who were in it are told so, and the next in the queue begins a new one. A foreign key must not be deferred: it would
 * fail at COMMIT, for all. Invariant: RC_OK is returned only for what a COMMIT has put on disk. */
#include "sys/gate.h"
#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include "base/log.h"
#include "sys/live.h"

struct batch {
    int members, waiting; /* waiting: left, and not yet told */
    bool done;
    enum rc result;
};
struct waiter { /* on the stack of the thread that waits */
    struct waiter *next;
    pthread_cond_t turn;
    bool called;
};
struct gate {
    struct db *db;
    pthread_mutex_t lock;
    pthread_cond_t told;
    struct waiter *first, **last;
    int queued;
    bool inside;         /* somebody holds the connection, or is being called to it */
    struct batch *batch; /* open transaction, or NULL */
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
    pthread_cond_init(&g->told, NULL);
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
    pthread_cond_destroy(&g->told);
    free(g);
}

static _Thread_local bool holding;
void gate_long_work(const char *what) {
    if (holding) log_line("long_work_in_batch", "what=%s", what);
}

static void wait_turn(struct gate *g) {
    struct waiter w = {.turn = PTHREAD_COND_INITIALIZER};
    *g->last = &w, g->last = &w.next;
    g->queued++;
    while (!w.called) pthread_cond_wait(&w.turn, &g->lock);
    pthread_cond_destroy(&w.turn);
}

static void pass_on(struct gate *g) {
    struct waiter *w = g->first;
    g->inside = w != NULL;
    if (!w) return;
    g->first = w->next;
    if (!g->first) g->last = &g->first;
    g->queued--;
    w->called = true;
    pthread_cond_signal(&w->turn);
}

/* The batch has its result: whoever waits for it is told; the last one frees it. */
static void tell(struct gate *g, enum rc result) {
    struct batch *b = g->batch;
    b->done = true, b->result = result;
    g->batch = NULL;
    if (result) g->figures.failed++;
    pthread_cond_broadcast(&g->told);
}

enum rc gate_enter(struct gate *g, struct db **out) {
    live_settle(false);
    pthread_mutex_lock(&g->lock);
    if (g->queued >= g->options.max_queue) {
        g->figures.refused++;
        pthread_mutex_unlock(&g->lock);
        return RC_BUSY;
    }
    if (g->inside) wait_turn(g);
    g->inside = true;
    bool fresh = !g->batch;
    if (fresh) {
        g->batch = calloc(1, sizeof *g->batch);
        if (!g->batch) abort();
    }
    struct batch *b = g->batch;
    pthread_mutex_unlock(&g->lock);
    enum rc rc = fresh ? db_begin(g->db, true) : RC_OK;
    if (!rc) rc = db_savepoint(g->db);
    if (!rc) {
        b->members++;
        *out = g->db;
        holding = true;
        return RC_OK;
    }
    pthread_mutex_lock(&g->lock);
    db_rollback(g->db);
    tell(g, rc);
    if (!b->waiting) free(b);
    pass_on(g);
    pthread_mutex_unlock(&g->lock);
    return rc == RC_BUSY ? RC_BUSY : RC_IO;
}

enum rc gate_leave(struct gate *g, bool keep) {
    enum rc rc = RC_OK;
    holding = false;
    bool lost = !db_in_tx(g->db); /* the engine gave the transaction up */
    const uint64_t *changed;
    size_t n = live_noted(&changed);
    if (!lost && keep) rc = db_announce(g->db, changed, n);
    if (!lost && keep && !rc) rc = db_release(g->db);
    if (!lost && (!keep || rc)) db_rollback_to(g->db);
    if (!lost && !db_in_tx(g->db)) lost = true;
    pthread_mutex_lock(&g->lock);
    struct batch *b = g->batch;
    assert(b && g->inside);
    g->figures.members++;
    bool more = g->first && b->members < g->options.max_batch;
    if (lost) {
        log_line("batch_lost", "members=%d", b->members);
        db_rollback(g->db); /* nothing is left to undo; the connection may be used again */
        tell(g, db_given_up(g->db));
    } else if (!more) {
        pthread_mutex_unlock(&g->lock); /* the fsync happens with the queue open */
        enum rc committed = db_commit(g->db);
        if (committed) db_rollback(g->db);
        pthread_mutex_lock(&g->lock);
        if (!committed) g->figures.commits++;
        tell(g, committed);
    }
    pass_on(g);
    b->waiting++;
    while (!b->done) pthread_cond_wait(&g->told, &g->lock);
    enum rc result = b->result;
    if (--b->waiting == 0) free(b);
    pthread_mutex_unlock(&g->lock);
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
