/* server.c — the front door.
 *
 * One request: libmicrohttpd's epoll threads gather it (on_uri, on_request), suspend the connection and put it in a
 * bounded queue; a worker runs the handler to its end, leaves the write gate, and resumes the connection; the network
 * thread then sends what the worker left. Nothing that blocks runs on a network thread, because all connections of that
 * thread would wait.
 *
 * libmicrohttpd closes a connection that is silent, not one that drips bytes; the guard thread therefore gives each
 * phase (head, body, idle, sending) a whole time and shuts the socket down when it is over.
 *
 * An answer that stays open (reply_live) belongs to sys/stream.c: here it is only suspended, resumed and read from.
 *
 * The only file that includes microhttpd.h. */
#include "sys/server.h"
#include "base/log.h"
#include "base/time.h"
#include "base/utf8.h"
#include "sys/crew.h"
#include "sys/gate.h"
#include "sys/live.h"
#include "sys/stream.h"
#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <microhttpd.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define HEAD_MAX (16 * 1024)
#define GZIP_MIN 1024
#define STOP_WAIT_MS 10000
#define SPARE_MAX 64
#define TRIM_FROM 1000 /* connections */

struct peer { /* one connection, as the guard sees it */
    struct peer *prev, *next;
    int fd;
    int64_t deadline_us; /* 0: none */
    int64_t requests;
};
enum phase { FRESH, GATHERING, QUEUED, ANSWERED };
struct exchange { /* one request and its answer */
    struct crew_job job;
    struct server *s;
    struct arena *a;
    struct request *r;
    struct gather *g;
    struct peer *peer;
    struct MHD_Connection *conn;
    enum phase phase;
    int64_t began_us, body_seen;
    int refuse; /* a status: this request never reaches a handler */
    const char *why;
    bool bad_target;
    int fd; /* of the file to be sent, or -1 */
    int64_t bytes;
    bool sent;
    struct stream *stream; /* when set: allocated by itself; no arena, no request */
};
struct server {
    struct server_config c;
    struct MHD_Daemon *daemon;
    int port;
    pthread_mutex_t lock; /* spare arenas */
    struct crew *crew;
    pthread_t *worker;
    int workers;
    struct arena *spare[SPARE_MAX];
    int spares;
    pthread_mutex_t guard_lock;
    pthread_cond_t guard_stop;
    pthread_t guard;
    bool guard_ends, guard_runs;
    struct peer *peers;
    int n_peers;
    struct streams *streams;
    atomic_bool stopping;
    atomic_int active;  /* exchanges that are not over */
    atomic_int running; /* handlers at work */
    atomic_llong answered, status[6], bucket[10], us;
};
static void *on_uri(void *cls, const char *uri, struct MHD_Connection *conn);
static enum MHD_Result on_request(void *cls, struct MHD_Connection *conn, const char *url, const char *method,
                                  const char *version, const char *data, size_t *data_n, void **ctx);
static void on_over(void *cls, struct MHD_Connection *conn, void **ctx, enum MHD_RequestTerminationCode why);
/* A large upload over a poor line is no drip: each megabyte buys time. */
static void extend(struct server *s, struct peer *p, int ms) {
    if (!p) return;
    pthread_mutex_lock(&s->guard_lock);
    if (p->deadline_us) p->deadline_us += ms * 1000LL;
    pthread_mutex_unlock(&s->guard_lock);
}

static void on_connection(void *cls, struct MHD_Connection *conn, void **ctx, enum MHD_ConnectionNotificationCode what);
static size_t keep_escapes(void *cls, struct MHD_Connection *conn, char *s);
static void *worker_run(void *server);
static void *guard_run(void *server);
static enum MHD_Result answer(struct exchange *x);
static enum MHD_Result answer_stream(struct exchange *x, void **ctx);
static void stream_is_over(struct exchange *x);
static void fill_error(struct exchange *x, int status, const char *why);

/* ---- starting and stopping ---- */

static int or_else(int v, int otherwise) { return v > 0 ? v : otherwise; }

static int listen_on(const char *where, int *port) {
    char host[128];
    const char *colon = strrchr(where, ':');
    if (!colon || (size_t)(colon - where) >= sizeof host) return errno = EINVAL, -1;
    snprintf(host, sizeof host, "%.*s", (int)(colon - where), where);
    size_t n = strlen(host);
    char *name = host;
    if (n > 1 && host[0] == '[' && host[n - 1] == ']') {
        host[n - 1] = 0;
        name++;
    }
    struct addrinfo hint = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE, .ai_socktype = SOCK_STREAM}, *ai;
    if (getaddrinfo(*name ? name : NULL, colon + 1, &hint, &ai)) return errno = EINVAL, -1;
    int fd = socket(ai->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), on = 1;
    struct sockaddr_storage got;
    socklen_t len = sizeof got;
    bool ok = fd >= 0 && !setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) &&
              !bind(fd, ai->ai_addr, ai->ai_addrlen) && !listen(fd, 1024) && !getsockname(fd, (void *)&got, &len);
    int err = errno;
    freeaddrinfo(ai);
    if (!ok) {
        if (fd >= 0) close(fd);
        return errno = err, -1;
    }
    *port = ntohs(got.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&got)->sin6_port
                                            : ((struct sockaddr_in *)&got)->sin_port);
    return fd;
}

static void defaults(struct server_config *c) {
    int cores = (int)sysconf(_SC_NPROCESSORS_ONLN);
    c->net_threads = or_else(c->net_threads, cores < 2 ? 2 : cores);
    /* Many more than cores: most of them wait in the gate, and those who wait share one COMMIT. */
    c->workers = or_else(c->workers, 32);
    c->busy = or_else(c->busy, c->db_url && db_is_server(c->db_url) ? c->workers : 2 * cores);
    c->queue = or_else(c->queue, 512);
    c->connections = or_else(c->connections, 4096);
    c->head_ms = or_else(c->head_ms, 10000);
    c->body_ms = or_else(c->body_ms, 120000);
    c->idle_ms = or_else(c->idle_ms, 30000);
    c->send_ms = or_else(c->send_ms, 60000);
    c->mb_ms = or_else(c->mb_ms, 30000); /* 35 KB/s are enough */
    c->streams = or_else(c->streams, 4096);
    c->streams_each = or_else(c->streams_each, 8);
    c->beat_ms = or_else(c->beat_ms, 20000);
    /* A connection each; the rest is for the store, files and what is fetched. */
    struct rlimit files;
    int spare = 64 + 8 * c->workers;
    if (!getrlimit(RLIMIT_NOFILE, &files) && files.rlim_cur != RLIM_INFINITY &&
        (rlim_t)(c->connections + spare) > files.rlim_cur)
        c->connections = (int)files.rlim_cur > 2 * spare ? (int)files.rlim_cur - spare : (int)files.rlim_cur / 2;
    if (!c->limits.total) c->limits = gather_usual;
    if (!c->tmp_dir) c->tmp_dir = "/tmp";
}

static struct server *server_new(const struct server_config *config) {
    struct server *s = calloc(1, sizeof *s);
    if (!s) abort();
    s->c = *config;
    defaults(&s->c);
    s->crew = crew_new(s->c.busy, s->c.queue);
    pthread_condattr_t mono;
    pthread_condattr_init(&mono);
    pthread_condattr_setclock(&mono, CLOCK_MONOTONIC);
    pthread_mutex_init(&s->lock, NULL);
    pthread_mutex_init(&s->guard_lock, NULL);
    pthread_cond_init(&s->guard_stop, &mono);
    pthread_condattr_destroy(&mono);
    s->worker = calloc((size_t)s->c.workers, sizeof *s->worker);
    if (!s->worker) abort();
    return s;
}

static void park(void *conn) { MHD_suspend_connection(conn); }
static void wake(void *conn) { MHD_resume_connection(conn); }

static bool start_threads(struct server *s) {
    s->streams = streams_start(&(struct streams_config){.db_url = s->c.db_url,
                                                        .most = s->c.streams,
                                                        .each = s->c.streams_each,
                                                        .beat_ms = s->c.beat_ms,
                                                        .server = s,
                                                        .handle = s->c.handle,
                                                        .user = s->c.user,
                                                        .park = park,
                                                        .wake = wake});
    if (!s->streams) return false;
    for (; s->workers < s->c.workers; s->workers++)
        if (pthread_create(&s->worker[s->workers], NULL, worker_run, s)) return false;
    return s->guard_runs = !pthread_create(&s->guard, NULL, guard_run, s);
}

static struct MHD_Daemon *start_daemon(struct server *s, int fd) {
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;
    return MHD_start_daemon(flags, 0, NULL, NULL, on_request, s, MHD_OPTION_LISTEN_SOCKET, fd,
                            MHD_OPTION_THREAD_POOL_SIZE, (unsigned)s->c.net_threads, MHD_OPTION_CONNECTION_LIMIT,
                            (unsigned)s->c.connections,
                            /* the head, its parsed form and the answer's head share this pool */
                            MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)(2 * HEAD_MAX), MHD_OPTION_CONNECTION_TIMEOUT,
                            (unsigned)((s->c.idle_ms + 999) / 1000), MHD_OPTION_URI_LOG_CALLBACK, on_uri, s,
                            MHD_OPTION_UNESCAPE_CALLBACK, keep_escapes, NULL, MHD_OPTION_NOTIFY_COMPLETED, on_over, s,
                            MHD_OPTION_NOTIFY_CONNECTION, on_connection, s, MHD_OPTION_END);
}

enum rc server_start(const struct server_config *config, struct server **out) {
    assert(config->handle && config->listen);
    *out = NULL;
    struct server *s = server_new(config);
    int fd = listen_on(config->listen, &s->port);
    if (fd < 0) {
        log_line("server_failed", "what=listen errno=%d", errno);
        server_stop(s);
        return errno == EINVAL ? RC_INVALID : RC_IO;
    }
    signal(SIGPIPE, SIG_IGN);
    sigset_t all, before; /* signals are the main thread's business */
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool ok = start_threads(s) && (s->daemon = start_daemon(s, fd));
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!ok) {
        log_line("server_failed", "what=threads errno=%d", errno);
        close(fd);
        server_stop(s);
        return RC_IO;
    }
    log_line("server_started", "port=%d workers=%d net_threads=%d", s->port, s->c.workers, s->c.net_threads);
    *out = s;
    return RC_OK;
}

int server_port(const struct server *s) { return s->port; }

void server_counts(struct server *s, int64_t *waiting, int64_t *running, int64_t *answered) {
    if (waiting) *waiting = crew_waiting(s->crew);
    if (running) *running = atomic_load(&s->running);
    if (answered) *answered = atomic_load(&s->answered);
}

void server_figures(struct server *s, struct server_figures *out) {
    *out = (struct server_figures){.us = atomic_load(&s->us)};
    server_counts(s, &out->waiting, &out->running, &out->answered);
    for (size_t i = 0; i < COUNT_OF(s->status); i++) out->status[i] = atomic_load(&s->status[i]);
    for (size_t i = 0; i < COUNT_OF(s->bucket); i++) out->bucket[i] = atomic_load(&s->bucket[i]);
    out->streams = streams_open(s->streams);
    pthread_mutex_lock(&s->guard_lock);
    out->connections = s->n_peers;
    pthread_mutex_unlock(&s->guard_lock);
}

static void count(struct server *s, int status, int64_t us) {
    static const int bound_ms[] = SERVER_BUCKETS;
    size_t i = 0;
    while (i < COUNT_OF(bound_ms) && us > bound_ms[i] * 1000LL) i++;
    atomic_fetch_add(&s->bucket[i], 1);
    atomic_fetch_add(&s->us, us);
    atomic_fetch_add(&s->status[status >= 100 && status < 600 ? status / 100 : 0], 1);
    atomic_fetch_add(&s->answered, 1);
}

static void sleep_ms(int ms) { nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL); }

void server_stop(struct server *s) {
    if (!s) return;
    atomic_store(&s->stopping, true);
    if (s->daemon) {
        int fd = MHD_quiesce_daemon(s->daemon);
        if (fd >= 0) close(fd);
        streams_end(s->streams);
        for (int waited = 0; atomic_load(&s->active) && waited < STOP_WAIT_MS; waited += 5) sleep_ms(5);
    }
    /* Whoever still comes finds the queue closed. The workers empty it, so that nobody stays suspended, and end. */
    crew_close(s->crew);
    for (int i = 0; i < s->workers; i++) pthread_join(s->worker[i], NULL);
    if (s->daemon) MHD_stop_daemon(s->daemon);
    pthread_mutex_lock(&s->guard_lock);
    s->guard_ends = true;
    pthread_cond_signal(&s->guard_stop);
    pthread_mutex_unlock(&s->guard_lock);
    if (s->guard_runs) pthread_join(s->guard, NULL);
    streams_free(s->streams);
    assert(!s->peers && !s->n_peers);
    while (s->spares) arena_free(s->spare[--s->spares]);
    crew_free(s->crew);
    pthread_cond_destroy(&s->guard_stop);
    pthread_mutex_destroy(&s->lock);
    pthread_mutex_destroy(&s->guard_lock);
    free(s->worker);
    free(s);
}

/* ---- the guard: no phase lasts longer than its time ---- */

static void *guard_run(void *server) {
    struct server *s = server;
    int step = s->c.head_ms / 4 < 1000 ? s->c.head_ms / 4 : 1000;
    if (step < 20) step = 20;
    int most = 0;
    pthread_mutex_lock(&s->guard_lock);
    while (!s->guard_ends) {
        struct timespec t;
        clock_gettime(CLOCK_MONOTONIC, &t); /* tidy: pthread_cond_timedwait wants a timespec */
        t.tv_nsec += step % 1000 * 1000000L;
        t.tv_sec += step / 1000 + t.tv_nsec / 1000000000;
        t.tv_nsec %= 1000000000;
        pthread_cond_timedwait(&s->guard_stop, &s->guard_lock, &t);
        int64_t now = time_mono_us();
        crew_tick(s->crew);
        if (s->n_peers > most) most = s->n_peers;
        if (most >= TRIM_FROM && s->n_peers < most / 4) {
            most = s->n_peers;
            pthread_mutex_unlock(&s->guard_lock);
            malloc_trim(0); /* a crowd has gone: its memory goes back to the system */
            pthread_mutex_lock(&s->guard_lock);
        }
        for (struct peer *p = s->peers; p; p = p->next)
            if (p->deadline_us && p->deadline_us < now) {
                shutdown(p->fd, SHUT_RDWR); /* libmicrohttpd sees it and closes */
                p->deadline_us = 0;
            }
    }
    pthread_mutex_unlock(&s->guard_lock);
    return NULL;
}

static void allow(struct server *s, struct peer *p, int ms) {
    if (!p) return;
    pthread_mutex_lock(&s->guard_lock);
    p->deadline_us = ms ? time_mono_us() + ms * 1000LL : 0;
    pthread_mutex_unlock(&s->guard_lock);
}

static void on_connection(void *cls, struct MHD_Connection *conn, void **ctx,
                          enum MHD_ConnectionNotificationCode what) {
    struct server *s = cls;
    struct peer *p = *ctx;
    if (what == MHD_CONNECTION_NOTIFY_STARTED) {
        const union MHD_ConnectionInfo *info = MHD_get_connection_info(conn, MHD_CONNECTION_INFO_CONNECTION_FD);
        *ctx = p = calloc(1, sizeof *p);
        if (!p || !info) abort();
        p->fd = info->connect_fd;
        p->deadline_us = time_mono_us() + s->c.head_ms * 1000LL;
        pthread_mutex_lock(&s->guard_lock);
        p->next = s->peers;
        if (p->next) p->next->prev = p;
        s->peers = p;
        s->n_peers++;
        pthread_mutex_unlock(&s->guard_lock);
    } else if (p) {
        pthread_mutex_lock(&s->guard_lock); /* the fd is closed only after this call: shutdown() hits no stranger */
        if (p->next) p->next->prev = p->prev;
        if (p->prev)
            p->prev->next = p->next;
        else
            s->peers = p->next;
        s->n_peers--;
        pthread_mutex_unlock(&s->guard_lock);
        free(p);
        *ctx = NULL;
    }
}

/* ---- gathering ---- */

static struct arena *arena_get(struct server *s) {
    pthread_mutex_lock(&s->lock);
    struct arena *a = s->spares ? s->spare[--s->spares] : NULL;
    pthread_mutex_unlock(&s->lock);
    return a ? a : arena_new();
}

static void arena_put(struct server *s, struct arena *a) {
    arena_reset(a);
    pthread_mutex_lock(&s->lock);
    bool kept = s->spares < SPARE_MAX;
    if (kept) s->spare[s->spares++] = a;
    pthread_mutex_unlock(&s->lock);
    if (!kept) arena_free(a);
}

/* The request line is here: the only place where libmicrohttpd shows it as it was sent. */
static void *on_uri(void *cls, const char *uri, struct MHD_Connection *conn) {
    struct server *s = cls;
    struct arena *a = arena_get(s);
    struct exchange *x = ARENA_NEW(a, struct exchange);
    x->s = s;
    x->a = a;
    x->conn = conn;
    x->fd = -1;
    x->began_us = time_mono_us();
    x->r = request_new(a);
    x->r->server = s;
    x->r->gate = s->c.gate;
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(conn, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    x->peer = info ? info->socket_context : NULL;
    if (x->peer && x->peer->requests++) allow(s, x->peer, s->c.head_ms); /* the first has its time since accept() */
    x->bad_target = request_target(x->r, str_copy(a, str_of(uri))) != RC_OK;
    atomic_fetch_add(&s->active, 1);
    return x;
}

static size_t keep_escapes(void *cls, struct MHD_Connection *conn, char *s) {
    (void)cls, (void)conn;
    return strlen(s);
}

struct headers {
    struct request *r;
    size_t cap;
};
static enum MHD_Result take_header(void *cls, enum MHD_ValueKind kind, const char *name, const char *value) {
    struct headers *h = cls;
    (void)kind;
    struct param p = {str_of(name), str_of(value)};
    if (!utf8_valid(p.value)) p.value = STR("");
    if (utf8_valid(p.name)) *ARENA_PUSH(h->r->a, h->r->header, h->r->n_header, h->cap) = p;
    return MHD_YES;
}

static bool is_address(struct arena *a, struct str s) {
    unsigned char bin[16];
    const char *z = str_z(a, s);
    return inet_pton(AF_INET, z, bin) == 1 || inet_pton(AF_INET6, z, bin) == 1;
}

/* A header a client can write is believed only from our own proxy on this machine. */
static void read_remote(struct exchange *x) {
    struct request *r = x->r;
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(x->conn, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char text[INET6_ADDRSTRLEN] = "";
    const struct sockaddr *sa = info ? info->client_addr : NULL;
    bool loopback = false;
    if (sa && sa->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const void *)sa;
        inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
        loopback = ntohl(in->sin_addr.s_addr) >> 24 == 127;
    } else if (sa && sa->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in = (const void *)sa;
        inet_ntop(AF_INET6, &in->sin6_addr, text, sizeof text);
        loopback = IN6_IS_ADDR_LOOPBACK(&in->sin6_addr);
    }
    r->remote = str_copy(r->a, str_of(text));
    if (!x->s->c.behind_proxy || !loopback) return;
    struct str hops = req_header(r, "X-Forwarded-For"), hop, last = STR("");
    while (str_cut(&hops, ',', &hop)) last = str_trim(hop);
    if (is_address(r->a, last)) r->remote = str_copy(r->a, last);
    r->https = str_is(req_header(r, "X-Forwarded-Proto"), "https");
}

static void read_headers(struct exchange *x) {
    struct request *r = x->r;
    struct headers h = {.r = r};
    MHD_get_connection_values(x->conn, MHD_HEADER_KIND, take_header, &h);
    r->host = req_header(r, "Host");
    r->if_none_match = req_header(r, "If-None-Match");
    r->accept = req_header(r, "Accept");
    r->user_agent = req_header(r, "User-Agent");
    r->content_type = req_header(r, "Content-Type");
    r->referer = req_header(r, "Referer");
    for (size_t i = 0; i < r->n_header; i++)
        if (r->header[i].name.n == 6 && !strncasecmp(r->header[i].name.p, "cookie", 6))
            (void)!request_cookies(r, r->header[i].value);
    read_remote(x);
    r->secure_cookies = x->s->c.secure_cookies || r->https;
}

/* What can be refused before the body is here. */
static void judge_head(struct exchange *x, const char *method) {
    struct request *r = x->r;
    const union MHD_ConnectionInfo *head = MHD_get_connection_info(x->conn, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    struct str length = req_header(r, "Content-Length");
    int64_t n = 0;
    x->refuse = 0;
    r->method = !strcmp(method, "POST") ? M_POST : M_GET;
    r->head = !strcmp(method, "HEAD");
    if (head && head->header_size > HEAD_MAX) {
        x->refuse = 431;
        x->why = "Yêu cầu có phần đầu quá dài. Hãy xoá cookie của trang này rồi thử lại.";
    } else if (r->method == M_GET && !r->head && strcmp(method, "GET")) {
        x->refuse = 405;
        x->why = "Cách gửi yêu cầu này không được hỗ trợ.";
        reply_header(r, "Allow", STR("GET, HEAD, POST"));
    } else if (x->bad_target) {
        x->refuse = 400;
        x->why = "Địa chỉ có ký tự không hợp lệ.";
    } else if (length.n && req_header(r, "Transfer-Encoding").n) {
        x->refuse = 400; /* two lengths: how requests are smuggled past a proxy */
        x->why = "Yêu cầu không hợp lệ.";
    } else if (length.n && (!str_i64(length, &n) || n > x->s->c.limits.discard)) {
        x->refuse = 413;
        x->why = "Dữ liệu gửi lên quá lớn.";
    }
}

static void suspend(struct crew_job *job) {
    struct exchange *x = (struct exchange *)job;
    x->phase = QUEUED;
    MHD_suspend_connection(x->conn);
}

/* Into the queue, or 503. Suspends before a worker can see it: it may resume at once. */
static enum MHD_Result enqueue(struct exchange *x) {
    struct server *s = x->s;
    allow(s, x->peer, 0);
    if (crew_put(s->crew, &x->job, suspend)) return MHD_YES; /* x belongs to the worker now */
    reply_header(x->r, "Retry-After", STR("2"));
    fill_error(x, 503, "Hệ thống đang có quá nhiều yêu cầu. Xin thử lại sau vài giây.");
    return answer(x);
}

static enum MHD_Result gathered(struct exchange *x) {
    static const char broken[] = "Dữ liệu gửi lên không đọc được: có ký tự không hợp lệ hoặc bị cắt giữa chừng.";
    if (!x->refuse && x->g) {
        enum rc rc = gather_end(x->g);
        if (rc) x->refuse = rc == RC_IO ? 503 : 400, x->why = rc == RC_IO ? NULL : broken;
    }
    if (!x->refuse) return enqueue(x);
    fill_error(x, x->refuse, x->why ? x->why : x->refuse == 400 ? broken : NULL);
    return answer(x);
}

/* Called with the head, with each piece of the body, with its end, and again after the worker resumed us. */
static enum MHD_Result on_request(void *cls, struct MHD_Connection *conn, const char *url, const char *method,
                                  const char *version, const char *data, size_t *data_n, void **ctx) {
    struct server *s = cls;
    struct exchange *x = *ctx;
    (void)url, (void)version, (void)conn;
    if (!x) return MHD_NO;
    switch (x->phase) {
    case FRESH:
        x->phase = GATHERING;
        allow(s, x->peer, s->c.body_ms);
        read_headers(x);
        judge_head(x, method);
        if (x->refuse) {
            fill_error(x, x->refuse, x->why);
            return answer(x);
        }
        if (x->r->method == M_POST) x->g = gather_new(x->r, s->c.tmp_dir, &s->c.limits);
        return MHD_YES;
    case GATHERING:
        if (!*data_n) return gathered(x);
        if ((x->body_seen + (int64_t)*data_n) >> 20 != x->body_seen >> 20) extend(s, x->peer, s->c.mb_ms);
        x->body_seen += (int64_t)*data_n;
        if (x->body_seen > s->c.limits.discard) return MHD_NO;
        if (x->g && !x->refuse) {
            enum rc rc = gather_feed(x->g, str_n(data, *data_n));
            if (rc == RC_FULL && x->body_seen <= s->c.limits.discard)
                x->refuse = 413; /* too many parts */
            else if (rc)
                x->refuse = rc == RC_IO ? 503 : 400; /* read on: an answer now would meet a client still writing */
        }
        *data_n = 0;
        return MHD_YES;
    case QUEUED:
        return MHD_YES; /* not called while suspended */
    case ANSWERED:
        return x->r->reply->live && !x->r->head ? answer_stream(x, ctx) : answer(x);
    }
    return MHD_NO;
}

/* ---- the workers ---- */

static int status_of(enum rc rc) {
    switch (rc) {
    case RC_OK:
        return 200;
    case RC_NOTFOUND:
        return 404;
    case RC_INVALID:
        return 400;
    case RC_DENIED:
        return 403;
    case RC_CONFLICT:
        return 409;
    case RC_BUSY:
    case RC_FULL:
    case RC_UNSURE:
    case RC_IO:
        return 503;
    }
    return 500;
}

enum rc tx_begin(struct request *r) {
    struct db *db;
    assert(!r->in_tx);
    if (!r->gate) return RC_IO;
    r->looks = r->read_db && db_looked(r->read_db); /* what was read before is read again inside, under the lock */
    crew_away();
    enum rc rc = gate_enter(r->gate, &db);
    crew_back();
    if (rc) return rc;
    r->db = db;
    r->in_tx = true;
    return RC_OK;
}

enum rc tx_end(struct request *r, bool keep) {
    if (!r->in_tx) return RC_OK;
    r->in_tx = false;
    r->db = r->read_db;
    crew_away();
    enum rc rc = gate_leave(r->gate, keep);
    crew_back();
    if (r->looks) db_look(r->db);
    if (keep && rc) log_line("commit_failed", "rc=%s", rc_name(rc));
    return rc;
}

/* Runs the handler and ends its transaction: after this the answer tells the truth. */
static void handle(struct exchange *x, struct db *db) {
    struct server *s = x->s;
    struct request *r = x->r;
    r->now = time_now();
    r->live_at = live_now(); /* before anything is read: what changes later is heard */
    r->db = r->read_db = db;
    if (db) db_look(db);
    enum rc rc = s->c.handle(r, s->c.user);
    enum rc left = tx_end(r, rc == RC_OK);
    if (db) db_looked(db);
    if (!rc && left)
        fill_error(
            x, 503,
            left == RC_UNSURE
                ? "Kho dữ liệu gặp sự cố đúng lúc đang ghi nên chưa rõ đã lưu hay chưa. Xin mở lại trang để kiểm "
                  "tra trước khi gửi lại."
                : "Hệ thống chưa ghi được dữ liệu. Chưa có gì được lưu; xin thử lại sau ít phút.");
    if (!rc) return;
    bool empty = r->reply->status == 200 && !r->reply->body.n && !r->reply->view.n && !r->reply->file.n;
    if (empty) {
        if (status_of(rc) == 503) reply_header(r, "Retry-After", STR("2"));
        fill_error(x, status_of(rc), NULL);
    }
}

static bool is_text(struct str type) {
    return str_starts(type, "text/") || str_starts(type, "application/json") ||
           str_starts(type, "application/problem+json") || str_starts(type, "image/svg+xml") ||
           str_starts(type, "application/javascript") || str_starts(type, "application/manifest+json");
}

/* What is slow about an answer is done here and not on a network thread: opening the file, compressing. */
static void prepare(struct exchange *x) {
    struct request *r = x->r;
    struct reply *y = r->reply;
    if (y->file.n) {
        x->fd = open(str_z(x->a, y->file), O_RDONLY | O_CLOEXEC);
        if (x->fd < 0) {
            log_line("file_failed", "errno=%d", errno);
            fill_error(x, 500, "Không mở được tệp này. Xin báo cho người quản trị hệ thống.");
        }
        return;
    }
    struct str zipped, body = buf_view(&y->body);
    if (y->view.n || y->encoded || !is_text(y->content_type)) return;
    reply_header(r, "Vary", STR("Accept-Encoding"));
    if (body.n <= GZIP_MIN || !req_accepts_gzip(r) || !gzip_bytes(x->a, body, &zipped)) return;
    y->view = zipped;
    reply_header(r, "Content-Encoding", STR("gzip"));
}

static void *worker_run(void *server) {
    struct server *s = server;
    struct db *db = NULL;
    struct exchange *x;
    while ((x = (struct exchange *)crew_take(s->crew))) {
        atomic_fetch_add(&s->running, 1);
        if (!db && s->c.db_url && db_open(s->c.db_url, DB_READ, &db)) db = NULL;
        if (!db && s->c.db_url)
            fill_error(x, 503, NULL);
        else
            handle(x, db);
        prepare(x);
        x->phase = ANSWERED;
        atomic_fetch_sub(&s->running, 1);
        MHD_resume_connection(x->conn); /* x may be gone after this */
    }
    if (db) db_close(db);
    return NULL;
}

/* ---- answering ---- */

static void plain_page(struct request *r, int status, const char *why) {
    buf_z(&r->reply->body, "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\">"
                           "<meta name=\"viewport\" content=\"width=device-width\"><title>Chưa thực hiện được</title>"
                           "<h1>Chưa thực hiện được yêu cầu</h1><p>");
    buf_html(&r->reply->body, str_of(why ? why : "Hệ thống đang bận hoặc gặp sự cố. Xin thử lại sau ít phút."));
    buf_fmt(&r->reply->body, "<p>Mã: %d</html>", status);
}

/* Throws away what the handler made, except Allow and Retry-After which say how to go on. */
static void fill_error(struct exchange *x, int status, const char *why) {
    struct request *r = x->r;
    struct reply old = *r->reply, *y = r->reply;
    *y = (struct reply){.status = status, .content_type = STR("text/html; charset=utf-8"), .body = buf_in(x->a)};
    for (size_t i = 0; i < old.n_header; i++)
        if (str_is(old.header[i].name, "Allow") || str_is(old.header[i].name, "Retry-After"))
            y->header[y->n_header++] = old.header[i];
    if (status == 503) reply_header(r, "Retry-After", STR("5"));
    if (x->s->c.error_page)
        x->s->c.error_page(r, status, why, x->s->c.user);
    else
        plain_page(r, status, why);
    y->status = status;
}

static struct MHD_Response *make_response(struct exchange *x) {
    struct reply *y = x->r->reply;
    struct stat st;
    if (x->fd >= 0 && !fstat(x->fd, &st)) {
        x->bytes = st.st_size;
        struct MHD_Response *made = MHD_create_response_from_fd64((uint64_t)st.st_size, x->fd);
        if (made) x->fd = -1; /* theirs now */
        return made;
    }
    struct str s = y->view.n ? y->view : buf_view(&y->body);
    x->bytes = (int64_t)s.n;
    return MHD_create_response_from_buffer(s.n, (void *)(uintptr_t)s.p,
                                           MHD_RESPMEM_PERSISTENT); /* the arena outlives it */
}

static void add(struct MHD_Response *m, struct arena *a, const char *name, struct str value) {
    MHD_add_response_header(m, name, str_z(a, value));
}

static void add_headers(struct exchange *x, struct MHD_Response *m) {
    static const char *const usual[][2] = {
        {"Content-Security-Policy",
         "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
         "form-action 'self'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
    };
    struct reply *y = x->r->reply;
    for (size_t i = 0; i < COUNT_OF(usual); i++) {
        bool own = false;
        for (size_t j = 0; j < y->n_header; j++) own |= !strcasecmp(y->header[j].name.p, usual[i][0]);
        if (!own) MHD_add_response_header(m, usual[i][0], usual[i][1]);
    }
    for (size_t j = 0; j < y->n_header; j++) add(m, x->a, y->header[j].name.p, y->header[j].value);
    if (y->public_s > 0)
        add(m, x->a, "Cache-Control",
            str_fmt(x->a, "public, max-age=%lld%s", (long long)y->public_s,
                    y->public_s >= 31536000 ? ", immutable" : ""));
    else
        MHD_add_response_header(m, "Cache-Control", "no-store");
    if (y->status != 304 && y->content_type.n) add(m, x->a, "Content-Type", y->content_type);
    if (atomic_load(&x->s->stopping)) MHD_add_response_header(m, "Connection", "close");
}

static enum MHD_Result answer(struct exchange *x) {
    struct MHD_Response *m = make_response(x);
    x->phase = ANSWERED;
    if (!m) return MHD_NO;
    add_headers(x, m);
    /* A large file over a poor line is no drip: each megabyte buys time. */
    int64_t ms = x->s->c.send_ms + (x->bytes >> 20) * x->s->c.mb_ms;
    allow(x->s, x->peer, ms < INT32_MAX ? (int)ms : INT32_MAX);
    enum MHD_Result ok = MHD_queue_response(x->conn, (unsigned)x->r->reply->status, m);
    MHD_destroy_response(m);
    x->sent = ok == MHD_YES;
    return ok;
}

/* ---- answers that stay open ---- */

/* The network's thread asks for more whenever the socket has taken all; a client that takes none has a while. */
static ssize_t stream_out(void *cls, uint64_t at, char *buf, size_t max) {
    struct exchange *x = cls;
    (void)at;
    ssize_t n = stream_read(x->stream, buf, max);
    if (n > 0) x->bytes += n;
    allow(x->s, x->peer, n ? x->s->c.idle_ms : 0);
    return n < 0 ? MHD_CONTENT_READER_END_OF_STREAM : n;
}

/* The request's arena goes back: what waits is small. */
static enum MHD_Result answer_stream(struct exchange *x, void **ctx) {
    struct stream *st;
    enum rc rc = stream_join(x->s->streams, x->r, x->conn, &st);
    if (rc) {
        if (rc == RC_FULL) reply_header(x->r, "Retry-After", STR("60"));
        fill_error(x, rc == RC_FULL ? 503 : 400,
                   "Đang có quá nhiều trang chờ cập nhật. Trang vẫn dùng được bình thường.");
        return answer(x);
    }
    struct exchange *y = calloc(1, sizeof *y);
    if (!y) abort();
    *y = (struct exchange){
        .s = x->s, .peer = x->peer, .conn = x->conn, .phase = ANSWERED, .fd = -1, .stream = st, .sent = true};
    struct MHD_Response *m = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 256, stream_out, y, NULL);
    if (!m) abort();
    add_headers(x, m);
    allow(y->s, y->peer, y->s->c.idle_ms);
    enum MHD_Result ok = MHD_queue_response(y->conn, 200, m);
    MHD_destroy_response(m);
    if (ok != MHD_YES) return stream_leave(st), free(y), MHD_NO;
    *ctx = y;
    arena_put(y->s, x->a);
    return MHD_YES;
}

static void stream_is_over(struct exchange *x) {
    struct server *s = x->s;
    stream_leave(x->stream);
    allow(s, x->peer, s->c.idle_ms);
    free(x);
    atomic_fetch_add(&s->status[2], 1);
    atomic_fetch_add(&s->answered, 1);
    atomic_fetch_sub(&s->active, 1);
}

/* The last byte is sent, or the client is gone. One line for the log; never the query, which may name a person. */
static void on_over(void *cls, struct MHD_Connection *conn, void **ctx, enum MHD_RequestTerminationCode why) {
    struct server *s = cls;
    struct exchange *x = *ctx;
    (void)conn;
    if (!x) return;
    *ctx = NULL;
    if (x->stream) return stream_is_over(x);
    struct request *r = x->r;
    log_line("request", "method=%s path=%.*s status=%d ms=%.1f bytes=%lld remote=%.*s actor=%.*s%s",
             r->method == M_POST ? "POST"
             : r->head           ? "HEAD"
                                 : "GET",
             STR_ARG(log_quote(x->a, utf8_clip(r->path, 200))), x->sent ? r->reply->status : 0,
             (double)(time_mono_us() - x->began_us) / 1000.0, (long long)x->bytes, STR_ARG(r->remote),
             STR_ARG(r->actor_label.n ? r->actor_label : STR("-")),
             why == MHD_REQUEST_TERMINATED_COMPLETED_OK ? "" : " cut=1");
    count(s, x->sent ? r->reply->status : 0, time_mono_us() - x->began_us);
    gather_drop(x->g);
    if (x->fd >= 0) close(x->fd);
    allow(s, x->peer, s->c.idle_ms);
    arena_put(s, x->a);
    atomic_fetch_sub(&s->active, 1);
}
