/* stream.c — pages that wait: their state, and the keeper.
 *
 * A stream is WRITING (the network's thread asks for bytes when the socket takes them), PARKED (nothing to say; the
 * connection is suspended) or HELD (parked, and the keeper is asking for its right). Only a PARKED or HELD one is ever
 * woken, and only WRITING ones are freed, so the keeper may work on HELD ones without the lock. */
#include "sys/stream.h"
#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "base/time.h"
#include "sys/crypto.h"
#include "sys/live.h"

enum { QUERY_MAX = 512, TOKEN_MAX = 256, GAP_MS = 1000 /* between two changes told to one stream */ };
enum state { WRITING, PARKED, HELD };
struct stream {
    struct stream *prev, *next;
    struct streams *of;
    void *conn;
    enum state state;
    bool ends;
    char *words; /* one block: */
    struct str query, token, session, label, remote;
    uint64_t *topic;
    size_t n_topic;
    int64_t seen; /* all its changes up to this count are told */
    int64_t told_us, sent_us, began_us;
    unsigned told;
    char out[192];
    size_t out_n, out_at;
};
struct streams {
    struct streams_config c;
    pthread_mutex_t lock;
    pthread_t keeper;
    struct stream *first;
    int n;
    bool closed;
    struct db *db; /* the keeper's */
    struct arena *a;
};
static void *keep(void *streams);

struct streams *streams_start(const struct streams_config *c) {
    struct streams *s = calloc(1, sizeof *s);
    if (!s) abort();
    s->c = *c;
    s->a = arena_new();
    pthread_mutex_init(&s->lock, NULL);
    if (!pthread_create(&s->keeper, NULL, keep, s)) return s;
    s->closed = true;
    arena_free(s->a);
    pthread_mutex_destroy(&s->lock);
    free(s);
    return NULL;
}

void streams_end(struct streams *s) {
    pthread_mutex_lock(&s->lock);
    bool first = !s->closed;
    s->closed = true;
    pthread_mutex_unlock(&s->lock);
    if (!first) return;
    live_wake();
    pthread_join(s->keeper, NULL); /* nothing is HELD any more */
    pthread_mutex_lock(&s->lock);
    for (struct stream *st = s->first; st; st = st->next) {
        st->ends = true;
        if (st->state != PARKED) continue;
        st->state = WRITING;
        s->c.wake(st->conn);
    }
    pthread_mutex_unlock(&s->lock);
}

void streams_free(struct streams *s) {
    if (!s) return;
    streams_end(s);
    assert(!s->first && !s->n);
    if (s->db) db_close(s->db);
    arena_free(s->a);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

int streams_open(struct streams *s) {
    pthread_mutex_lock(&s->lock);
    int n = s->n;
    pthread_mutex_unlock(&s->lock);
    return n;
}

/* ---- one stream ---- */

static void say(struct stream *st, const char *words, size_t n) {
    assert(st->out_n + n <= sizeof st->out);
    memcpy(st->out + st->out_n, words, n);
    st->out_n += n;
}

static void say_mark(struct stream *st, struct arena *a, const char *format, int64_t at) {
    struct str words = str_fmt(a, format, str_z(a, live_mark(a, at)));
    say(st, words.p, words.n);
}

static void say_changed(struct stream *st, struct arena *a, int64_t at) {
    say_mark(st, a, "id: %s\nevent: doi\ndata: 1\n\n", at);
    st->seen = at, st->told++, st->told_us = time_mono_us();
}

static struct str put(char **at, struct str s) {
    char *p = *at;
    if (s.n) memcpy(p, s.p, s.n);
    *at += s.n;
    return str_n(p, s.n);
}

static void keep_words(struct stream *st, const struct request *r, const struct live_ask *ask) {
    struct str token = req_cookie(r, "phien");
    char *at = st->words = malloc(r->query.n + token.n + ask->session.n + r->actor_label.n + r->remote.n + 1);
    st->topic = malloc((ask->n + 1) * sizeof *st->topic);
    if (!st->words || !st->topic) abort();
    st->query = put(&at, r->query), st->token = put(&at, token), st->session = put(&at, ask->session);
    st->label = put(&at, r->actor_label), st->remote = put(&at, r->remote);
    memcpy(st->topic, ask->topic, ask->n * sizeof *st->topic);
    st->n_topic = ask->n;
}

static bool has_room(const struct streams *s, struct str session) { /* under the lock */
    int same = 0;
    for (const struct stream *st = s->first; st; st = st->next) same += str_eq(st->session, session);
    return !s->closed && s->n < s->c.most && same < s->c.each;
}

enum rc stream_join(struct streams *s, const struct request *r, void *conn, struct stream **out) {
    const struct live_ask *ask = r->reply->live;
    if (!str_is(r->path, LIVE_PATH) || r->query.n > QUERY_MAX || req_cookie(r, "phien").n > TOKEN_MAX)
        return RC_INVALID;
    struct stream *st = calloc(1, sizeof *st);
    if (!st) abort();
    st->of = s, st->conn = conn, st->began_us = st->sent_us = time_mono_us();
    keep_words(st, r, ask);
    st->seen = ask->since ? ask->since : r->live_at;
    uint16_t dice; /* after a restart not all come back in one second */
    random_fill(&dice, sizeof dice);
    struct str retry = str_fmt(r->a, "retry: %d\n", 3000 + dice % 5000);
    say(st, retry.p, retry.n);
    say_mark(st, r->a, "id: %s\n\n", st->seen);
    if (live_since(st->topic, st->n_topic, ask->since)) say_changed(st, r->a, r->live_at);
    pthread_mutex_lock(&s->lock);
    bool room = has_room(s, st->session);
    if (room) {
        st->next = s->first;
        if (st->next) st->next->prev = st;
        s->first = st;
        s->n++;
    }
    pthread_mutex_unlock(&s->lock);
    if (room) return *out = st, RC_OK;
    free(st->words), free(st->topic), free(st);
    return RC_FULL;
}

ssize_t stream_read(struct stream *st, char *buf, size_t max) {
    struct streams *s = st->of;
    ssize_t n = 0;
    pthread_mutex_lock(&s->lock);
    assert(st->state == WRITING);
    if (st->out_at < st->out_n) {
        size_t left = st->out_n - st->out_at;
        n = (ssize_t)(left < max ? left : max);
        memcpy(buf, st->out + st->out_at, (size_t)n);
        st->out_at += (size_t)n;
        st->sent_us = time_mono_us();
    } else if (st->ends) {
        n = -1;
    } else {
        st->state = PARKED;
        st->out_at = st->out_n = 0;
        s->c.park(st->conn); /* before the lock is free: the keeper may wake it at once */
    }
    pthread_mutex_unlock(&s->lock);
    return n;
}

void stream_leave(struct stream *st) {
    struct streams *s = st->of;
    pthread_mutex_lock(&s->lock);
    assert(st->state == WRITING);
    if (st->next) st->next->prev = st->prev;
    if (st->prev)
        st->prev->next = st->next;
    else
        s->first = st->next;
    s->n--;
    assert(s->n >= 0);
    pthread_mutex_unlock(&s->lock);
    log_line("stream", "s=%.1f told=%u remote=%.*s actor=%.*s%s", (double)(time_mono_us() - st->began_us) / 1e6,
             st->told, STR_ARG(st->remote), STR_ARG(st->label), st->ends ? " ended=1" : "");
    free(st->words), free(st->topic), free(st);
}

/* ---- the keeper ---- */

/* Takes hold of those that have something to hear. *later: some must wait till their gap is over. */
static struct stream **hold(struct streams *s, int64_t count, size_t *n, bool *later) {
    int64_t us = time_mono_us();
    *n = 0, *later = false;
    pthread_mutex_lock(&s->lock);
    struct stream **held = ARENA_ARRAY(s->a, struct stream *, (size_t)s->n + 1);
    for (struct stream *st = s->first; st; st = st->next) {
        if (st->state != PARKED) continue; /* busy with its last line: it hears all that came meanwhile at once */
        bool changed = live_since(st->topic, st->n_topic, st->seen);
        if (!changed) st->seen = count;
        bool early = changed && us - st->told_us < GAP_MS * 1000LL;
        *later |= early;
        if ((!changed || early) && us - st->sent_us < s->c.beat_ms * 1000LL) continue;
        st->state = HELD;
        held[(*n)++] = st;
    }
    pthread_mutex_unlock(&s->lock);
    return held;
}

/* The same request again, as if it came now. */
static enum rc ask_again(struct streams *s, struct arena *a, const struct stream *st, const struct live_ask **out) {
    struct request *r = request_new(a);
    *out = NULL;
    r->server = s->c.server;
    r->now = time_now();
    r->live_at = live_now();
    r->remote = st->remote;
    TRY(request_target(r, str_fmt(a, "%s?%.*s", LIVE_PATH, STR_ARG(st->query))));
    TRY(request_cookies(r, str_fmt(a, "phien=%.*s", STR_ARG(st->token))));
    if (!s->db && s->c.db_url && db_open(s->c.db_url, DB_READ, &s->db)) return s->db = NULL, RC_BUSY;
    r->db = r->read_db = s->db;
    if (s->db) db_look(s->db);
    enum rc rc = s->c.handle(r, s->c.user);
    if (s->db) db_looked(s->db);
    *out = r->reply->live;
    return rc ? rc : *out ? RC_OK : RC_DENIED;
}

static bool same_topics(const struct stream *st, const struct live_ask *ask) {
    return st->n_topic == ask->n && !memcmp(st->topic, ask->topic, ask->n * sizeof *ask->topic);
}

/* What the right allows now is what is listened to from now on. */
static void listen_to(struct stream *st, const struct live_ask *ask) {
    if (same_topics(st, ask)) return;
    uint64_t *topic = malloc((ask->n + 1) * sizeof *topic);
    if (!topic) abort();
    memcpy(topic, ask->topic, ask->n * sizeof *topic);
    free(st->topic);
    st->topic = topic, st->n_topic = ask->n;
}

static void serve_one(struct streams *s, struct arena *a, struct stream *st) {
    static const char over[] = "event: het\ndata: 1\n\n", beat[] = ":\n\n";
    const struct live_ask *ask;
    int64_t count = live_now();
    enum rc rc = ask_again(s, a, st, &ask);
    bool unknown = rc == RC_BUSY || rc == RC_IO || rc == RC_UNSURE; /* the store did not say: nothing is ended by it */
    bool changed = !rc && live_since(st->topic, st->n_topic, st->seen);
    if (!rc) changed |= !same_topics(st, ask), listen_to(st, ask);
    pthread_mutex_lock(&s->lock);
    assert(st->state == HELD && !st->out_n);
    if (changed) {
        say_changed(st, a, count);
    } else if (rc && !unknown) {
        st->ends = true;
        say(st, over, sizeof over - 1);
    } else {
        say(st, beat, sizeof beat - 1);
    }
    st->state = WRITING;
    s->c.wake(st->conn); /* may be gone after the lock is free */
    pthread_mutex_unlock(&s->lock);
}

static void *keep(void *streams) {
    struct streams *s = streams;
    struct arena *one = arena_new();
    int64_t count = 0;
    bool later = false;
    for (;;) {
        int step = s->c.beat_ms / 4 < 1000 ? s->c.beat_ms / 4 : 1000;
        live_wait(count, later ? 100 : step);
        pthread_mutex_lock(&s->lock);
        bool closed = s->closed;
        pthread_mutex_unlock(&s->lock);
        if (closed) break;
        nanosleep(&(struct timespec){0, 20 * 1000000L}, NULL); /* a batch of the gate is told as one */
        count = live_now();
        size_t n;
        struct stream **held = hold(s, count, &n, &later);
        for (size_t i = 0; i < n; i++) serve_one(s, one, held[i]), arena_reset(one);
        arena_reset(s->a);
    }
    arena_free(one);
    return NULL;
}
