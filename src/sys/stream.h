/* stream.h — pages that wait to hear that something changed (text/event-stream).
 *
 * A waiting stream is a suspended connection and about a kilobyte: no thread, no arena, no store. One thread, the
 * keeper, asks sys/live.h which topics changed, runs the stream's own request again through the dispatcher (so a right
 * that was lost, or a session that ended, ends the stream), and wakes the connection with one line. A stream still busy
 * with its last line is left alone: what changed meanwhile is told as one. Nobody who writes waits here. */
#ifndef SYS_STREAM_H
#define SYS_STREAM_H
#include <sys/types.h>
#include "sys/request.h"

struct streams;
struct stream;
struct streams_config {
    const char *db_url;
    int most;    /* in all */
    int each;    /* a session */
    int beat_ms; /* silence at most so long; the right is asked again with each beat */
    struct server *server;
    enum rc (*handle)(struct request *r, void *user);
    void *user;
    void (*park)(void *conn), (*wake)(void *conn); /* suspend and resume */
};
struct streams *streams_start(const struct streams_config *c); /* NULL: no thread */
/* No new ones; those that wait are told to end. */
void streams_end(struct streams *s);
void streams_free(struct streams *s); /* after the last one is over; NULL is fine */
int streams_open(struct streams *s);

/* r has been answered with reply_live(). RC_FULL: too many; RC_INVALID: not such a request. Copies what it keeps. */
enum rc stream_join(struct streams *s, const struct request *r, void *conn, struct stream **out) MUST_USE;
/* For the network's thread: bytes, or 0 (the connection was parked), or -1 (over). */
ssize_t stream_read(struct stream *st, char *buf, size_t max);
void stream_leave(struct stream *st); /* logs one line, frees */
#endif
