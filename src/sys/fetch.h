/* fetch.h — one request to somebody else's server, with little trust in it.
 *
 * http and https only, no redirects, no proxy from the environment, bounded in time and size. An address of the house
 * itself (loopback, private, link-local, multicast and their kin) is refused when the connection is made, whatever the
 * name said before: whoever may type a URL here must not reach what only this machine reaches. Blocks: never call it
 * inside the write gate. */
#ifndef SYS_FETCH_H
#define SYS_FETCH_H
#include "sys/request.h"

struct fetch {
    struct str method, url, body, content_type; /* method empty: GET, or POST when there is a body */
    const struct param *header;
    size_t n_header;
    int64_t max_bytes; /* of the answer's body; 0: 1 MB */
    int timeout_ms;    /* of the whole; 0: 10 s */
    bool allow_private;
};
struct fetched {
    int status;
    struct str body, content_type; /* as sent: any bytes */
    const struct param *header;
    size_t n_header;
};
/* RC_OK: an answer, of whatever status. RC_IO: none (name, connection, TLS, time); RC_DENIED: refused address; RC_FULL:
 * too large; RC_INVALID: no such URL, method or header. */
enum rc fetch(struct arena *a, const struct fetch *what, struct fetched *out) MUST_USE;
/* What was wrong with this thread's last fetch, in English for logs and incidents; static until the next. */
const char *fetch_error(void);
/* Whether an address of the network (struct sockaddr) is one that the world may be reached at. */
struct sockaddr;
bool fetch_address_public(const struct sockaddr *s);
/* The program ends: whatever is under way gives up within a second. */
void fetch_abandon(void);
#endif
