/* request.h — one request and its answer, as a handler sees them.
 *
 * A handler runs straight through on a worker thread. It reads with req_*, writes the store between tx_begin and the
 * end of the handler, and fills the answer. The dispatcher (ui/… and app/ know how) commits when the handler returns
 * RC_OK and rolls back otherwise; the answer is sent only after COMMIT. */
#ifndef SYS_REQUEST_H
#define SYS_REQUEST_H
#include "base/buf.h"
#include "sys/db.h"

enum method { M_GET, M_POST };
struct param {
    struct str name, value; /* NFC, valid UTF-8 */
};
struct upload {
    struct str field, filename; /* file name as sent, path parts off */
    struct str path;            /* temporary file; the server unlinks it when the request ends */
    int64_t size;
};
struct request {
    struct arena *a;
    int64_t now;
    enum method method;
    struct str path;          /* decoded, no query */
    struct str query;         /* raw */
    struct str host, remote;  /* remote: peer's address, or X-Forwarded-For's last hop when the peer is a trusted proxy */
    struct str if_none_match, accept, user_agent, content_type, referer;
    struct param *cookie, *arg, *field; /* arg: query; field: form body */
    size_t n_cookie, n_arg, n_field;
    struct upload *upload;
    size_t n_upload;
    struct str body;          /* raw body when it is not a form (JSON) */
    bool too_large;           /* form over its limit: fields that fitted are kept */
    struct str part[6];       /* what the route's {…} matched */
    const struct route *route;
    struct db *db;            /* read connection; the write connection after tx_begin */
    struct server *server;
    void *actor;              /* struct actor *, set by the dispatcher (core/access.h) */
    struct reply *reply;
};
struct reply {
    int status;               /* 200 unless set */
    struct str content_type;  /* text/html; charset=utf-8 unless set */
    struct buf body;
    struct str file;          /* when set: this file is sent instead of body */
    struct param header[16];
    size_t n_header;
};
struct str req_arg(const struct request *r, const char *name);   /* first, or empty */
struct str req_field(const struct request *r, const char *name);
struct str req_cookie(const struct request *r, const char *name);
int64_t req_arg_i64(const struct request *r, const char *name, int64_t otherwise);
const struct upload *req_upload(const struct request *r, const char *field); /* first, or NULL */
void reply_header(struct request *r, const char *name, struct str value);
/* Path is our own and begins with "/": anything else becomes "/", so that no open redirect can be written. */
enum rc reply_redirect(struct request *r, struct str path);      /* 303 */
void reply_cookie(struct request *r, const char *name, struct str value, int64_t max_age_s); /* HttpOnly, SameSite=Lax, Secure when configured */

/* Joins the write gate and turns r->db into the write connection. Call once a handler, after the form is checked and slow
 * work (password hashing, files) is done. RC_BUSY when the queue is full (503). */
enum rc tx_begin(struct request *r) MUST_USE;
#endif
