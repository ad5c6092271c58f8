/* route.h — one table row says everything about an address.
 *
 * A module is a const array of routes; app/modules.c lists the modules. The dispatcher (app/dispatch.c) matches, loads
 * the actor, refuses what the row's right does not allow, checks the CSRF token of every POST, and turns a handler's rc
 * into the answer. Rights to a single row (whose dossier is it) are the handler's first line: access_case(). */
#ifndef CORE_ROUTE_H
#define CORE_ROUTE_H
#include "core/access.h"

typedef enum rc (*handler)(struct request *r);
struct route {
    enum method method;
    const char *path; /* "/ho-so/{}/viec/{}": each {} is one path segment, into r->part[] */
    unsigned right;   /* enum right bits, alternatives; RIGHT_PUBLIC */
    handler run;
    const char *what; /* English, one line: docs/ROUTES.md and the API are made from it */
    unsigned flags;
    /* What a POST reads of its form, or a GET of its query: "ly_do* ngay_tra:day so_tien:int tep:file[]". A name, "*"
     * when it is required, ":" and a type: text (when none is said), int, day, at, bool, file, choice(a|b|c); "[]" when
     * it may come several times. A name ending in "..." stands for all that begin with it ("giay_...": giay_12).
     * "...:text" alone: what the form asks is data (a draft's own fields). NULL: nothing, or not said. */
    const char *fields;
};
enum {
    ROUTE_NO_CSRF =
        1,          /* public forms without a session still carry a token bound to a cookie; machines (health) do not */
    ROUTE_API = 2,  /* machines reach it too, as /api/v1 + path (ui/api.h) */
    ROUTE_MAKES = 4 /* a POST that makes something: 201 for machines */
};
struct module {
    const char *name;
    const struct route *route;
    size_t n;
};
/* RC_OK: the answer is in r->reply (for a POST: commit). RC_NOTFOUND 404, RC_DENIED 403, RC_INVALID 400, RC_CONFLICT
 * 409, RC_BUSY 503, else 500; each with a page in the person's words, nothing written. */
#endif
