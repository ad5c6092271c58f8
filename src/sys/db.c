/* db.c — one door, two engines: finds the engine by the URL, keeps the statements of a connection. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "sys/db_engine.h"

enum { MAX_FILES = 256 };
static struct {
    const struct stmt_def *const *defs;
    size_t n;
} enlisted[MAX_FILES];
static size_t n_enlisted;

bool db_is_server(const char *url) { return !strncmp(url, "postgresql://", 13) || !strncmp(url, "postgres://", 11); }

enum rc db_open(const char *url, enum db_mode mode, struct db **out) {
    return (db_is_server(url) ? &db_pg : &db_sqlite)->open(url, mode, out);
}

void db_close(struct db *db) {
    if (!db) return;
    for (size_t i = 0; i < db->cap; i++)
        if (db->cache[i]) db->engine->finalize(db->cache[i]);
    free(db->cache);
    db->engine->close(db);
}

enum rc db_exec_script(struct db *db, const char *sql) { return db->engine->script(db, sql); }

enum rc db_begin(struct db *db, bool write) {
    TRY(db->engine->begin(db, write));
    db->writing = write;
    return RC_OK;
}
enum rc db_commit(struct db *db) {
    TRY(db->engine->commit(db));
    db->writing = false;
    return RC_OK;
}
void db_rollback(struct db *db) {
    db->writing = false, db->undone++;
    if (db_in_tx(db)) db->engine->rollback(db);
}
void db_look(struct db *db) {
    if (db->engine == &db_sqlite && db->engine->begin(db, false)) log_line("look_failed", "why=%s", db_error(db));
}
bool db_looked(struct db *db) {
    if (db->writing || !db_in_tx(db)) return false;
    if (db->engine->commit(db)) db_rollback(db);
    return true;
}
enum rc db_savepoint(struct db *db) {
    if (db->writing && !db_in_tx(db))
        return db->engine->given_up; /* outside a transaction it would begin one of its own */
    return db->engine->savepoint(db);
}
enum rc db_release(struct db *db) { return db->engine->release(db); }
void db_rollback_to(struct db *db) {
    db->undone++;
    if (db_in_tx(db)) db->engine->rollback_to(db);
}
int64_t db_undone(const struct db *db) { return db->undone; }
bool db_in_tx(const struct db *db) { return db->engine->in_tx(db); }
bool db_writes(const struct db *db) { return db->writing; }
enum rc db_given_up(const struct db *db) { return db->engine->given_up; }
int64_t db_last_id(struct db *db) { return db->engine->last_id(db); }
int64_t db_changes(struct db *db) { return db->engine->changes(db); }
enum rc db_announce(struct db *db, const uint64_t *topic, size_t n) {
    return n && db->engine->announce ? db->engine->announce(db, topic, n) : RC_OK;
}
int64_t db_size(struct db *db) { return db->engine->size(db); }
const char *db_error(const struct db *db) { return db->engine->error(db); }
enum rc db_hurry(struct db *db) { return db->engine->hurry(db); }
enum rc db_forget(struct db *db) { return db->engine->forget(db); }
enum rc db_tend(struct db *db, bool *more) {
    *more = false;
    return db->engine->tend ? db->engine->tend(db, more) : RC_OK;
}

/* ---- Statements ---- */

static struct stmt **slot(struct stmt **cache, size_t cap, const struct stmt_def *def) {
    size_t i = ((uintptr_t)def * 0x9E3779B97F4A7C15u) >> 32 & (cap - 1);
    while (cache[i] && cache[i]->def != def) i = (i + 1) & (cap - 1);
    return &cache[i];
}

enum rc db_stmt(struct db *db, const struct stmt_def *def, struct stmt **out) {
    if (db->n * 2 >= db->cap) {
        size_t cap = db->cap ? db->cap * 2 : 256;
        struct stmt **more = calloc(cap, sizeof *more);
        if (!more) abort();
        for (size_t i = 0; i < db->cap; i++)
            if (db->cache[i]) *slot(more, cap, db->cache[i]->def) = db->cache[i];
        free(db->cache);
        db->cache = more, db->cap = cap;
    }
    struct stmt **s = slot(db->cache, db->cap, def);
    if (!*s) {
        TRY(db->engine->prepare(db, def, s));
        db->n++;
    }
    assert(!db->engine->open_still(*s));
    *out = *s;
    return RC_OK;
}

void stmt_int(struct stmt *s, int i, int64_t v) { s->db->engine->bind_int(s, i, v); }
void stmt_int_null(struct stmt *s, int i, int64_t v) {
    if (v)
        s->db->engine->bind_int(s, i, v);
    else
        s->db->engine->bind_null(s, i);
}
void stmt_text(struct stmt *s, int i, struct str v) { s->db->engine->bind_text(s, i, v); }
void stmt_text_null(struct stmt *s, int i, struct str v) {
    if (v.n)
        s->db->engine->bind_text(s, i, v);
    else
        s->db->engine->bind_null(s, i);
}
void stmt_blob(struct stmt *s, int i, struct str v) { s->db->engine->bind_blob(s, i, v); }
/* When the engine has given a writer's transaction up by itself (disk full, I/O, connection lost), what still comes
 * from the same handler must not be kept one statement at a time: it is refused until the gate has ended the batch. */
enum rc stmt_step(struct stmt *s) {
    if (s->db->writing && !db_in_tx(s->db)) return s->db->engine->given_up;
    return s->db->engine->step(s);
}
int64_t col_int(struct stmt *s, int i) { return s->db->engine->col_int(s, i); }
struct str col_text(struct stmt *s, int i, struct arena *a) {
    return s->db->engine->col_text(s, i, a);
}
void stmt_done(struct stmt *s) { s->db->engine->done(s); }

void db_enlist(const struct stmt_def *const *defs, size_t n) {
    if (n_enlisted == MAX_FILES) abort();
    enlisted[n_enlisted].defs = defs, enlisted[n_enlisted++].n = n;
}

enum rc db_prepare_all(struct db *db, const char **bad) {
    enum rc first = RC_OK;
    *bad = NULL;
    for (size_t f = 0; f < n_enlisted; f++)
        for (size_t i = 0; i < enlisted[f].n; i++) {
            struct stmt *s;
            enum rc rc = db_stmt(db, enlisted[f].defs[i], &s);
            if (!rc) rc = db->engine->check(s);
            if (rc && !first) first = rc, *bad = enlisted[f].defs[i]->name;
        }
    return first;
}

/* ---- Whole tables ---- */

enum rc db_tables(struct db *db, struct arena *a, struct db_table **out, size_t *n) {
    *out = NULL, *n = 0;
    return db->engine->tables(db, a, out, n);
}
enum rc db_scan(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                void *user) {
    return db->engine->scan(db, t, row, user);
}
enum rc db_insert_begin(struct db *db, const struct db_table *t, struct db_insert **out) {
    return db->engine->insert_begin(db, t, out);
}
enum rc db_insert_row(struct db_insert *i, const struct db_value *v) { return i->db->engine->insert_row(i, v); }
enum rc db_insert_end(struct db_insert *i) { return i ? i->db->engine->insert_end(i) : RC_OK; }
int64_t db_count(struct db *db, const struct db_table *t) { return db->engine->count(db, t); }
enum rc db_defer_references(struct db *db) { return db->engine->defer_references(db); }
