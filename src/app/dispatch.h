/* dispatch.h — from a gathered request to its handler and back. */
#ifndef APP_DISPATCH_H
#define APP_DISPATCH_H
#include "core/route.h"
/* The server's worker calls this. Returns RC_OK when the answer stands and a begun transaction is to be kept; anything
 * else: roll back, the answer (an error page) is in r->reply all the same. */
enum rc dispatch(struct request *r, void *user);
/* The route of this method and path, r->part filled; api: only those that machines may reach. *other_method: the path
 * exists, with another method. */
const struct route *dispatch_match(struct request *r, bool api, bool *other_method);
/* The page for an answer that is not what was asked for: used by the server too, for what never reached a handler (400,
 * 413, 431, 503). */
void dispatch_error_page(struct request *r, int status);
#endif
