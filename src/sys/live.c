/* live.c — when each topic last changed.
 *
 * A fixed table of buckets of four: a change overwrites its topic's entry, or the oldest of its bucket, whose count
 * then becomes the bucket's floor. Whoever asks for a topic that is not in its bucket since a time before the floor is
 * told yes: a page reloads once too often, which costs nothing and happens after tens of thousands of other changes.
 * Memory is the table, however many topics there are: 1.2 MB. */
#include "sys/live.h"
#include <pthread.h>
#include <stdlib.h>
#include "base/buf.h"
#include "base/time.h"
#include "sys/crypto.h"

enum { BUCKETS = 1 << 14, WAYS = 4, NOTES = 512, SKEW_MS = 50 };
static struct bucket {
    uint64_t topic[WAYS];
    int64_t at[WAYS], floor;
} bucket[BUCKETS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed; /* on the monotonic clock */
static int64_t now, born, everyone;
static unsigned woken;
static int64_t last;   /* the last change's count */
static char epoch[17]; /* which process, and which life of it */
static _Thread_local struct {
    uint64_t topic[NOTES];
    size_t n;
} noted;

static int64_t clock_ms(void) { /* not time_now(), which a test may set back */
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t); /* tidy: milliseconds that other processes share */
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

__attribute__((constructor)) static void begin(void) {
    now = born = clock_ms();
    pthread_condattr_t mono;
    pthread_condattr_init(&mono);
    pthread_condattr_setclock(&mono, CLOCK_MONOTONIC);
    pthread_cond_init(&changed, &mono);
    pthread_condattr_destroy(&mono);
}

static void mark_epoch(void) { /* under the lock */
    if (epoch[0]) return;
    struct arena *a = arena_new();
    memcpy(epoch, random_hex(a, 8).p, 16);
    arena_free(a);
}

static struct bucket *of(uint64_t topic) { return &bucket[topic * 0x9e3779b97f4a7c15u >> (64 - 14)]; }

void live_note(uint64_t topic) {
    if (!(topic & 0xffffffffffffff) && topic >> 56 != LIVE_ALL) return;
    for (size_t i = 0; i < noted.n; i++)
        if (noted.topic[i] == topic) return;
    if (noted.n < NOTES) noted.topic[noted.n++] = topic;
    if (noted.n == NOTES) noted.topic[0] = live_topic(LIVE_ALL, 0);
}

size_t live_noted(const uint64_t **out) { return *out = noted.topic, noted.n; }

static void tell(uint64_t topic) { /* under the lock */
    int64_t ms = clock_ms();
    last = now = ms > now ? ms : now + 1;
    if (topic >> 56 == LIVE_ALL) {
        everyone = now;
        return;
    }
    struct bucket *b = of(topic);
    size_t k = 0;
    for (size_t i = 0; i < WAYS; i++) {
        if (b->topic[i] == topic) {
            b->at[i] = now;
            return;
        }
        if (b->at[i] < b->at[k]) k = i;
    }
    b->floor = b->at[k];
    b->topic[k] = topic, b->at[k] = now;
}

void live_settle(bool keep) {
    if (!noted.n) return;
    if (keep) {
        pthread_mutex_lock(&lock);
        for (size_t i = 0; i < noted.n; i++) tell(noted.topic[i]);
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
    }
    noted.n = 0;
}

void live_tell(uint64_t topic) {
    pthread_mutex_lock(&lock);
    tell(topic);
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

int64_t live_now(void) {
    int64_t ms = clock_ms();
    pthread_mutex_lock(&lock);
    if (ms > now) now = ms; /* another process compares with its own changes */
    int64_t n = now;
    pthread_mutex_unlock(&lock);
    return n;
}

static bool since_one(uint64_t topic, int64_t since) { /* under the lock */
    const struct bucket *b = of(topic);
    for (size_t i = 0; i < WAYS; i++)
        if (b->topic[i] == topic) return b->at[i] > since;
    return b->floor > since;
}

bool live_since(const uint64_t *topic, size_t n, int64_t since) {
    pthread_mutex_lock(&lock);
    bool any = everyone > since || !since;
    for (size_t i = 0; i < n && !any; i++) any = since_one(topic[i], since);
    pthread_mutex_unlock(&lock);
    return any;
}

int64_t live_wait(int64_t since, int ms) {
    int64_t until_us = time_mono_us() + ms * 1000LL;
    struct timespec t = {until_us / 1000000, until_us % 1000000 * 1000};
    pthread_mutex_lock(&lock);
    unsigned before = woken;
    while (last <= since && woken == before && !pthread_cond_timedwait(&changed, &lock, &t)) continue;
    int64_t n = now;
    pthread_mutex_unlock(&lock);
    return n;
}

void live_wake(void) {
    pthread_mutex_lock(&lock);
    woken++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

struct str live_mark(struct arena *a, int64_t at) {
    pthread_mutex_lock(&lock);
    mark_epoch();
    pthread_mutex_unlock(&lock);
    return str_fmt(a, "%s-%lld", epoch, (long long)at);
}

int64_t live_at(struct str mark) {
    struct str head;
    int64_t at = 0;
    if (!str_cut(&mark, '-', &head) || !str_i64(mark, &at)) return 0;
    pthread_mutex_lock(&lock);
    mark_epoch();
    if (!str_is(head, epoch)) at -= SKEW_MS;
    if (at > now) at = now;
    pthread_mutex_unlock(&lock);
    return at >= born ? at : 0;
}
