/* request.h — one request and its answer, as a handler sees them.
 *
 * A handler runs straight through on a worker thread. It reads with req_*, writes the store between tx_begin and the
 * end of the handler, and fills the answer. The server commits when the handler returns RC_OK and rolls back
 * otherwise; the answer is sent only after COMMIT, and becomes a 503 page when COMMIT fails. Everything a request
 * holds lives in its arena and ends when its last byte is sent. */
#ifndef SYS_REQUEST_H
#define SYS_REQUEST_H
#include "base/buf.h"
#include "sys/db.h"

enum method { M_GET, M_POST };
struct live_ask { /* what a page wants to hear of (sys/live.h) */
    const uint64_t *topic;
    size_t n;
    int64_t since;      /* the count it has seen; 0: everything changed since */
    struct str session; /* whose; streams of one are few */
};
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
    bool head;           /* HEAD: handled as GET, the body is not sent */
    bool api;            /* a machine asks, under /api/v1: the answer is JSON (ui/api.h) */
    struct api *door;    /* set when api is */
    const char *fields;  /* what the route says it reads; debug builds report a field that is not there */
    bool https;          /* as the trusted proxy said */
    bool secure_cookies; /* from the server's configuration, or https */
    struct str path;     /* decoded, no query */
    struct str query;    /* raw */
    struct str host,
        remote; /* remote: peer's address, or X-Forwarded-For's last hop when the peer is a trusted proxy */
    struct str if_none_match, accept, user_agent, content_type, referer;
    struct param *header; /* all of them, as sent; read with req_header */
    size_t n_header;
    struct param *cookie, *arg, *field; /* arg: query; field: form body */
    size_t n_cookie, n_arg, n_field;
    struct upload *upload;
    size_t n_upload;
    struct str body;    /* raw body when it is not a form (JSON) */
    bool too_large;     /* form over its limit: fields that fitted are kept, files over it are left out */
    struct str part[6]; /* what the route's {…} matched */
    const struct route *route;
    struct db *db; /* read connection; the write connection after tx_begin */
    struct server *server;
    void *actor;            /* struct actor *, set by the dispatcher (core/access.h) */
    struct str actor_label; /* for the log line: an id, never a name; empty when nobody is signed in */
    struct reply *reply;
    struct gate *gate;  /* set by the server; tx_begin uses it */
    bool in_tx;         /* tx_begin succeeded */
    bool looks;         /* read_db looked (db_look) until tx_begin, and does again after tx_end */
    struct db *read_db; /* the worker's read connection, also while r->db is the write connection */
    int64_t live_at;    /* live_now() before the handler read anything */
};
struct reply {
    int status;              /* 200 unless set */
    struct str content_type; /* text/html; charset=utf-8 unless set */
    struct buf body;
    struct str file;  /* when set: this file is sent instead of body */
    struct str view;  /* when set: these static bytes are sent instead of body */
    bool encoded;     /* the body is compressed already, or must not be */
    int64_t public_s; /* > 0: anyone may keep it so long; otherwise no-store */
    struct param header[16];
    size_t n_header;
    const struct live_ask *live; /* reply_live */
};
struct str req_arg(const struct request *r, const char *name); /* first, or empty */
struct str req_field(const struct request *r, const char *name);
/* Asked in debug builds of each field that a handler reads while r->fields is set; NULL: nobody. */
extern void (*request_field_watch)(const struct request *r, const char *name);
bool req_has_field(const struct request *r, const char *name); /* was it sent, empty or not? */
struct str req_cookie(const struct request *r, const char *name);
struct str req_header(const struct request *r, const char *name); /* any case */
int64_t req_arg_i64(const struct request *r, const char *name, int64_t otherwise);
const struct upload *req_upload(const struct request *r, const char *field); /* first, or NULL */
/* Adds a header, or replaces the one of that name (Set-Cookie is always added). A value with CR, LF or NUL is dropped
 * whole, so that no header can be injected; so is the 17th. name: static. */
void reply_header(struct request *r, const char *name, struct str value);
/* Path is our own and begins with "/" (not "//"): anything else becomes "/", so that no open redirect can be written.
 * Returns RC_OK, so that a handler can end with it. */
enum rc reply_redirect(struct request *r, struct str path); /* 303 */
/* HttpOnly, SameSite=Lax, Path=/, Secure when configured. max_age_s 0: till the browser closes; < 0: forget it now.
 * Names and values are ours (letters, digits, - _ .): any other value is dropped. */
void reply_cookie(struct request *r, const char *name, struct str value, int64_t max_age_s);
void reply_public(struct request *r, int64_t max_age_s); /* Cache-Control: public, max-age=…; without it no-store */
/* Bytes that live as long as the process (embedded assets). gz may be NULL. Answers 304 when the browser has that etag
 * (etag: without quotes). hashed: the name changes with the content, so it may be kept for a year. */
enum rc reply_static(struct request *r, const void *bytes, size_t n, const void *gz, size_t gz_n, struct str etag,
                     struct str type, bool hashed);
/* The answer stays open and says when one of the topics changes (sys/stream.h). ask: in the arena. */
void reply_live(struct request *r, const struct live_ask *ask);
bool req_accepts_gzip(const struct request *r);
/* Opens frame-ancestors to our own pages: the viewer of a PDF. Replaces the Content-Security-Policy header. */
void reply_csp(struct request *r, const char *policy);

/* Joins the write gate and turns r->db into the write connection. Call once a handler, after the form is checked and
 * slow work (password hashing, files) is done. RC_BUSY when the queue is full (503). */
enum rc tx_begin(struct request *r) MUST_USE;
/* Ends it before the handler ends, and makes r->db the read connection again: for a dispatcher that wants to know that
 * the writes are on disk before it fills the answer, or to undo them and then render. keep: RC_OK only after COMMIT.
 * Without a transaction it does nothing. */
enum rc tx_end(struct request *r, bool keep) MUST_USE;

/* ---- What the server and the tests build a request with. All results are in the arena. ---- */
struct request *request_new(struct arena *a);
/* Splits and decodes "/a/b?c=d". RC_INVALID on a bad escape, invalid UTF-8, a NUL or a path not beginning with "/". */
enum rc request_target(struct request *r, struct str raw) MUST_USE;
enum rc request_cookies(struct request *r,
                        struct str header) MUST_USE; /* cookies that are not valid UTF-8 are left out */
/* %XX, and + as space when plus. RC_INVALID as above. The result is NFC. */
enum rc percent_decode(struct arena *a, struct str s, bool plus, struct str *out) MUST_USE;
/* application/x-www-form-urlencoded. RC_INVALID on the first bad pair; at most max pairs, then RC_FULL with those that
 * fitted. */
enum rc form_decode(struct arena *a, struct str s, size_t max, struct param **out, size_t *n) MUST_USE;
/* Adds one pair; *cap is the caller's. Checks UTF-8, composes. */
enum rc param_add(struct arena *a, struct param **p, size_t *n, size_t *cap, struct str name,
                  struct str value) MUST_USE;
/* Text that came from outside: RC_INVALID unless valid UTF-8, otherwise its NFC. */
enum rc text_in(struct arena *a, struct str s, struct str *out) MUST_USE;
/* deflates for Content-Encoding: gzip; false when that would not make it smaller */
bool gzip_bytes(struct arena *a, struct str in, struct str *out);
#endif
