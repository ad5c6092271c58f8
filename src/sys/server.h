/* server.h — the front door: HTTP/1.1 in, whole requests to the workers, answers out.
 *
 * The network's threads gather a request to its last byte; a bounded pool of workers runs the handler; the answer is
 * sent after COMMIT. TLS and HTTP/2 belong to the proxy in front. */
#ifndef SYS_SERVER_H
#define SYS_SERVER_H
#include "sys/gather.h"
#include "sys/request.h"

struct gate;
struct server;
struct server_config {
    const char *listen;  /* "127.0.0.1:8080", "[::1]:8080"; port 0: any free one (server_port) */
    const char *db_url;  /* each worker opens it for reading */
    const char *tmp_dir; /* uploads wait here; on the same file system as the blobs, so that keeping one is a rename */
    struct gate *gate;   /* not owned; NULL: tx_begin is refused */
    int net_threads;     /* 0: as many as cores, at least 2 */
    int workers;         /* 0: 32; they mostly wait for the disk, or for the server with the store */
    int busy;            /* workers at work at once (crew.h). 0: twice the cores; all when db_url is a server */
    int queue;           /* waiting requests at most; 0: 512. More are answered 503 with Retry-After */
    int connections;     /* 0: 4096; fewer when the process may not open so many files */
    /* 0: 10 s, 120 s, 30 s, 60 s: the whole of each, drop by drop or not. Each megabyte buys body and send 30 s. */
    int head_ms, body_ms, idle_ms, send_ms;
    int mb_ms;                   /* 0: those 30 s */
    int streams;                 /* pages that wait for changes, in all; 0: 4096. More: 503 */
    int streams_each;            /* of one session; 0: 8 */
    int beat_ms;                 /* a stream is silent at most so long; 0: 20 s */
    struct gather_limits limits; /* all 0: gather_usual */
    bool behind_proxy;           /* believe X-Forwarded-For and -Proto from a peer on loopback */
    bool secure_cookies;
    /* The dispatcher, on a worker. RC_OK: commit. Otherwise roll back and send the reply as it is, or error_page when
     * it is still empty. */
    enum rc (*handle)(struct request *r, void *user);
    /* Makes a short page for a request that no handler answered: 400 405 413 431 500 503. May run on a network thread:
     * no store, nothing slow. Keeps to r->reply. why: static, Vietnamese, or NULL. NULL: a plain built-in page. */
    void (*error_page)(struct request *r, int status, const char *why, void *user);
    void *user;
};
enum rc server_start(const struct server_config *config, struct server **out) MUST_USE; /* RC_IO, RC_INVALID; logged */
int server_port(const struct server *s);
/* Stops accepting, finishes what is in flight (at most 10 s), ends the threads, frees. NULL is fine. */
void server_stop(struct server *s);
/* For /healthz: requests waiting, running, and answered since the start. Any may be NULL. */
void server_counts(struct server *s, int64_t *waiting, int64_t *running, int64_t *answered);
#define SERVER_BUCKETS                                                                                                 \
    { 5, 10, 25, 50, 100, 250, 500, 1000, 5000 } /* milliseconds */
struct server_figures {
    int64_t waiting, running, answered;
    int64_t status[6];  /* answers by their first digit; 0: cut before one was sent */
    int64_t bucket[10]; /* answers by the time from first byte to last, each up to its bound; the last: all above */
    int64_t us;         /* that time, of all together */
    int64_t connections, streams; /* open now */
};
void server_figures(struct server *s, struct server_figures *out);
#endif
