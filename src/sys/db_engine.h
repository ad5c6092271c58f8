/* db_engine.h — what an engine gives to db.h and db_table.h; private to src/sys/db*.c.
 *
 * An engine's struct db and struct stmt begin with the ones here. db.c keeps the statements of a connection and passes
 * every call on; it holds no knowledge of any engine. Each function means what db.h says of its namesake. */
#ifndef SYS_DB_ENGINE_H
#define SYS_DB_ENGINE_H
#include "sys/db.h"
#include "sys/db_table.h"

struct db {
    const struct db_engine *engine;
    struct stmt **cache; /* open addressing, power of two */
    size_t n, cap;
    int64_t undone;
    bool writing; /* between db_begin(write) and its end as the caller knows it */
};
struct stmt {
    struct db *db;
    const struct stmt_def *def;
};
struct db_engine {
    enum rc given_up; /* what a transaction that the engine gave up by itself means to those who were in it */
    enum rc (*open)(const char *url, enum db_mode mode, struct db **out);
    void (*close)(struct db *db); /* statements are finalised already */
    enum rc (*script)(struct db *db, const char *sql);
    enum rc (*begin)(struct db *db, bool write);
    enum rc (*commit)(struct db *db);
    void (*rollback)(struct db *db);
    enum rc (*savepoint)(struct db *db);
    enum rc (*announce)(struct db *db, const uint64_t *topic, size_t n); /* NULL: no other program hears */
    enum rc (*release)(struct db *db);
    void (*rollback_to)(struct db *db);
    bool (*in_tx)(const struct db *db);
    int64_t (*last_id)(struct db *db);
    int64_t (*changes)(struct db *db);
    int64_t (*size)(struct db *db);
    const char *(*error)(const struct db *db);
    enum rc (*hurry)(struct db *db);
    enum rc (*forget)(struct db *db);
    enum rc (*tend)(struct db *db, bool *more); /* NULL: nothing to do */

    enum rc (*prepare)(struct db *db, const struct stmt_def *def, struct stmt **out);
    enum rc (*check)(struct stmt *s); /* takes and gives what its definition says */
    void (*finalize)(struct stmt *s);
    bool (*open_still)(const struct stmt *s); /* stepped and not done: somebody forgot stmt_done() */
    void (*bind_int)(struct stmt *s, int i, int64_t v);
    void (*bind_null)(struct stmt *s, int i);
    void (*bind_text)(struct stmt *s, int i, struct str v);
    void (*bind_blob)(struct stmt *s, int i, struct str v);
    enum rc (*step)(struct stmt *s);
    int64_t (*col_int)(struct stmt *s, int i);
    struct str (*col_text)(struct stmt *s, int i, struct arena *a);
    void (*done)(struct stmt *s);

    enum rc (*tables)(struct db *db, struct arena *a, struct db_table **out, size_t *n);
    enum rc (*scan)(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                    void *user);
    enum rc (*insert_begin)(struct db *db, const struct db_table *t, struct db_insert **out);
    enum rc (*insert_row)(struct db_insert *i, const struct db_value *v);
    enum rc (*insert_end)(struct db_insert *i);
    int64_t (*count)(struct db *db, const struct db_table *t);
    enum rc (*defer_references)(struct db *db);
};
struct db_insert { /* an engine's begins with it */
    struct db *db;
};
extern const struct db_engine db_sqlite, db_pg;
#endif
