/* gather.h — a body arriving in pieces becomes fields, files on disk, or raw bytes.
 *
 * What does not fit is read and forgotten, never stored, and request.too_large is set: the page can come back with
 * everything typed kept. Bytes that are not lawful text end in RC_INVALID, which the server answers with 400. */
#ifndef SYS_GATHER_H
#define SYS_GATHER_H
#include "sys/request.h"

struct gather_limits {
    int64_t form;    /* bytes of all fields together, or of a raw body */
    int64_t file;    /* bytes of one file */
    int64_t total;   /* bytes of the whole body that are looked at */
    int64_t discard; /* bytes after which the body is not read any further */
    int fields, files;
};
extern const struct gather_limits gather_usual; /* 1 MB, 20 MB, 50 MB, 100 MB, 2000, 64 */

struct gather;
/* r->content_type decides how the body is read. dir: where files wait; a view that outlives the request. */
struct gather *gather_new(struct request *r, const char *dir, const struct gather_limits *limits);
/* RC_INVALID: 400. RC_IO: the disk failed or is full: 503. RC_FULL: longer than discard: stop reading. */
enum rc gather_feed(struct gather *g, struct str piece) MUST_USE;
enum rc gather_end(struct gather *g) MUST_USE; /* fills the request's fields, uploads, body */
void gather_drop(struct gather *g);            /* closes and unlinks what is left; NULL is fine */
#endif
