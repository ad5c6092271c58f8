/* serve.h — the running program: store, gate, server, jobs. */
#ifndef APP_SERVE_H
#define APP_SERVE_H
#include "app/config.h"
#include "base/base.h"
/* Makes the folders that config names, opens the store, brings its schema up to date. RC_IO and RC_INVALID are logged.
 */
enum rc serve_prepare(const struct config *c) MUST_USE;
/* The folders alone; the store alone (it is there): its schema, its log, its counters. */
enum rc serve_make_folders(const struct config *c) MUST_USE;
enum rc serve_bring_up(const char *db) MUST_USE;
/* A lock on DB.lock: servers share it, a restore wants it alone. The file descriptor, closed to let go; -1: not had. */
int serve_lock(const char *db, bool alone);
/* Serves until SIGTERM or SIGINT. 0, or 1 when it could not start. */
int serve_run(const struct config *c);
#endif
