/* migrate.c — from whatever schema the store has to the one this program knows. */
#include "sys/migrate.h"
#include <assert.h>
#include "base/log.h"
#include "sys/migrate.sql.h"

static enum rc version(struct db *db, int64_t *number) {
    struct arena *a = arena_new();
    struct schema_at at;
    enum rc rc = schema_at(db, a, &at);
    *number = at.number;
    arena_free(a);
    return rc;
}

/* Asks again under the write lock: another process may have started at the same moment. */
static enum rc one(struct db *db, const struct migration *m, int64_t now) {
    int64_t at = 0;
    TRY(db_begin(db, true));
    enum rc rc = version(db, &at);
    bool due = m->number > at;
    if (!rc && due) rc = db_exec_script(db, m->sql);
    if (!rc && due) rc = schema_add(db, m->number, str_of(m->name), now);
    if (!rc) rc = db_commit(db);
    if (rc) {
        log_line("migration_failed", "number=%d message=\"%s\"", m->number, db_error(db));
        db_rollback(db);
    } else if (due) {
        log_line("migrated", "number=%d name=%s", m->number, m->name);
    }
    return rc;
}

enum rc migrate_run(struct db *db, const struct migration *m, size_t n, int64_t now) {
    for (size_t i = 1; i < n; i++) assert(m[i].number > m[i - 1].number);
    TRY(db_exec_script(db, "CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                           "at INTEGER NOT NULL)"));
    int64_t at = 0;
    TRY(version(db, &at));
    if (n && at > m[n - 1].number) {
        log_line("schema_newer", "store=%lld program=%d", (long long)at, m[n - 1].number);
        return RC_INVALID;
    }
    for (size_t i = 0; i < n; i++)
        if (m[i].number > at) TRY(one(db, &m[i], now));
    return RC_OK;
}
