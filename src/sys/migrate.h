/* migrate.h — the schema, forward only: numbered scripts, each run once in its own transaction. */
#ifndef SYS_MIGRATE_H
#define SYS_MIGRATE_H
#include "sys/db.h"
struct migration {
    int number;
    const char *name, *sql;
};
/* Runs what is missing, in order. RC_INVALID (logged): the store is of a newer program. */
enum rc migrate_run(struct db *db, const struct migration *m, size_t n, int64_t now) MUST_USE;
#endif
