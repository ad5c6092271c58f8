/* door.h — the door for machines: /api/v1. */
#ifndef APP_DOOR_H
#define APP_DOOR_H
#include "core/route.h"
/* True under /api/v1: takes the prefix off r->path and marks the request. */
bool door_is(struct request *r);
/* As dispatch(), for a request of which door_is() is true. */
enum rc door_dispatch(struct request *r) MUST_USE;
/* An error that no handler answered. */
void door_error(struct request *r, int status);
/* Answers to Idempotency-Keys that are over. For a job, once an hour; in a write transaction. */
enum rc door_sweep(struct db *db, int64_t now) MUST_USE;
/* /api/v1/openapi.json */
enum rc openapi_reply(struct request *r) MUST_USE;
#endif
