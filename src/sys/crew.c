/* crew.c — the queue of jobs and the threads that wait for one. */
#include "sys/crew.h"
#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include "base/time.h"

#define STALL_MS 20

struct hand { /* one thread, while it waits */
    struct hand *next;
    pthread_cond_t call;
    bool called;
};
struct crew {
    pthread_mutex_t lock;
    struct crew_job *head, **tail;
    struct hand *idle;    /* the last to come first */
    int busy, queue;      /* what the maker said */
    int waiting, working; /* jobs; threads at work or called to it, without those away */
    bool closed;
};
static _Thread_local struct crew *mine; /* the crew this thread works for, while it has a job */

struct crew *crew_new(int busy, int queue) {
    struct crew *c = calloc(1, sizeof *c);
    if (!c) abort();
    c->busy = busy, c->queue = queue, c->tail = &c->head;
    pthread_mutex_init(&c->lock, NULL);
    return c;
}

void crew_free(struct crew *c) {
    if (!c) return;
    assert(!c->idle && !c->waiting);
    pthread_mutex_destroy(&c->lock);
    free(c);
}

/* Takes one thread off the idle ones when a job is there for it; the caller signals it, best after unlocking. */
static struct hand *summon(struct crew *c) {
    struct hand *h = c->idle;
    if (!c->head || !h) return NULL;
    if (c->working >= c->busy && time_mono_us() - c->head->since_us < STALL_MS * 1000) return NULL;
    c->idle = h->next;
    c->working++;
    h->called = true;
    return h;
}

static void unlock_and_call(struct crew *c) {
    struct hand *h = summon(c);
    if (h) pthread_cond_signal(&h->call); /* still locked: a called thread may end, and its hand with it */
    pthread_mutex_unlock(&c->lock);
}

bool crew_put(struct crew *c, struct crew_job *job, void (*ready)(struct crew_job *job)) {
    pthread_mutex_lock(&c->lock);
    bool room = !c->closed && c->waiting < c->queue;
    if (room) {
        if (ready) ready(job);
        job->next = NULL, job->since_us = time_mono_us();
        *c->tail = job, c->tail = &job->next;
        c->waiting++;
    }
    unlock_and_call(c);
    return room;
}

struct crew_job *crew_take(struct crew *c) {
    struct hand h = {.call = PTHREAD_COND_INITIALIZER};
    pthread_mutex_lock(&c->lock);
    if (mine) c->working--;
    bool counted = false;
    mine = NULL;
    while (!c->head && !c->closed) {
        if (counted) c->working--; /* called, and somebody else was faster */
        h.called = false;
        h.next = c->idle, c->idle = &h;
        while (!h.called) pthread_cond_wait(&h.call, &c->lock);
        counted = true;
    }
    struct crew_job *job = c->head;
    if (job) {
        c->head = job->next;
        if (!c->head) c->tail = &c->head;
        c->waiting--;
        mine = c;
        if (!counted) c->working++;
    } else if (counted)
        c->working--;
    pthread_mutex_unlock(&c->lock);
    pthread_cond_destroy(&h.call);
    return job;
}

void crew_away(void) {
    if (!mine) return;
    pthread_mutex_lock(&mine->lock);
    mine->working--;
    unlock_and_call(mine);
}

void crew_back(void) {
    if (!mine) return;
    pthread_mutex_lock(&mine->lock);
    mine->working++;
    pthread_mutex_unlock(&mine->lock);
}

void crew_tick(struct crew *c) {
    pthread_mutex_lock(&c->lock);
    unlock_and_call(c);
}

void crew_close(struct crew *c) {
    pthread_mutex_lock(&c->lock);
    c->closed = true;
    for (struct hand *h; (h = c->idle);) {
        c->idle = h->next;
        c->working++;
        h->called = true;
        pthread_cond_signal(&h->call);
    }
    pthread_mutex_unlock(&c->lock);
}

int crew_waiting(struct crew *c) {
    pthread_mutex_lock(&c->lock);
    int n = c->waiting;
    pthread_mutex_unlock(&c->lock);
    return n;
}
