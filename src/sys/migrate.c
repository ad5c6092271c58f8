/* migrate.c — from whatever schema the store has to the one this program knows. */
#include "sys/migrate.h"
#include "base/log.h"
#include "sys/migrate.sql.h"

static enum rc one(struct db *db, const struct migration *m, int64_t now) {
    TRY(db_begin(db, true));
    enum rc rc = db_exec_script(db, m->sql);
    if (!rc) rc = schema_add(db, m->number, str_of(m->name), now);
    if (!rc) rc = db_commit(db);
    if (rc) {
        log_line("migration_failed", "number=%d message=\"%s\"", m->number, db_error(db));
        db_rollback(db);
    }
    return rc;
}

enum rc migrate_run(struct db *db, const struct migration *m, size_t n, int64_t now) {
    TRY(db_exec_script(db, "CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL)"));
    struct arena *a = arena_new();
    struct schema_at at;
    enum rc rc = schema_at(db, a, &at);
    arena_free(a);
    TRY(rc);
    if (n && at.number > m[n - 1].number) {
        log_line("schema_newer", "store=%lld program=%d", (long long)at.number, m[n - 1].number);
        return RC_INVALID;
    }
    for (size_t i = 0; i < n; i++)
        if (m[i].number > at.number) TRY(one(db, &m[i], now));
    return RC_OK;
}
