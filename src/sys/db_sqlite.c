/* db_sqlite.c — the embedded store.
 *
 * WAL with synchronous=FULL: a committed transaction is on disk. SQLite's memory statistics are switched off before the
 * first open, because their process-wide mutex makes reader threads queue (measured three times slower with two readers
 * searching). Statements are prepared once a connection, found again by the address of their definition. Faults of the
 * engine are logged here; a unique or foreign key that says no is an answer (RC_CONFLICT), not a fault. */
#include <assert.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "sys/db.h"

struct stmt {
    sqlite3_stmt *s;
    struct db *db;
    const struct stmt_def *def;
};
struct db {
    sqlite3 *h;
    struct stmt **cache; /* open addressing, power of two */
    size_t n, cap;
    int64_t undone;
    bool writing; /* between db_begin(write) and its end as the caller knows it: see stmt_step */
};
enum { MAX_FILES = 256 };
static struct {
    const struct stmt_def *const *defs;
    size_t n;
} enlisted[MAX_FILES];
static size_t n_enlisted;

static void configure_once(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

static enum rc rc_of(struct db *db, int code, const char *what) {
    switch (code & 0xff) {
    case SQLITE_OK:
        return RC_OK;
    case SQLITE_ROW:
        return RC_OK;
    case SQLITE_DONE:
        return RC_NOTFOUND;
    case SQLITE_CONSTRAINT:
        if (code != SQLITE_CONSTRAINT_NOTNULL && code != SQLITE_CONSTRAINT_CHECK && code != SQLITE_CONSTRAINT_DATATYPE)
            return RC_CONFLICT;
        log_line("db_error", "what=%s code=%d message=\"%s\"", what, code, sqlite3_errmsg(db->h)); /* our mistake */
        return RC_INVALID;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        log_line("db_busy", "what=%s", what);
        return RC_BUSY;
    case SQLITE_FULL:
        log_line("db_full", "what=%s", what);
        return RC_FULL;
    default:
        log_line("db_error", "what=%s code=%d message=\"%s\"", what, code, db && db->h ? sqlite3_errmsg(db->h) : "");
        return RC_IO;
    }
}

enum rc db_exec_script(struct db *db, const char *sql) {
    return rc_of(db, sqlite3_exec(db->h, sql, NULL, NULL, NULL), "script");
}

enum rc db_open(const char *url, enum db_mode mode, struct db **out) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, configure_once);
    struct db *db = calloc(1, sizeof *db);
    if (!db) abort();
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == DB_WRITE ? SQLITE_OPEN_CREATE : 0);
    enum rc rc = rc_of(db, sqlite3_open_v2(url, &db->h, flags, NULL), "open");
    if (!rc) sqlite3_extended_result_codes(db->h, 1);
    if (!rc) sqlite3_busy_timeout(db->h, 5000);
    if (!rc && mode == DB_WRITE) rc = db_exec_script(db, "PRAGMA journal_mode=WAL; PRAGMA secure_delete=ON");
    if (!rc)
        rc = db_exec_script(
            db, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000");
    if (!rc && mode == DB_READ) rc = db_exec_script(db, "PRAGMA query_only=1");
    if (rc) {
        db_close(db);
        return rc;
    }
    *out = db;
    return RC_OK;
}

void db_close(struct db *db) {
    if (!db) return;
    for (size_t i = 0; i < db->cap; i++)
        if (db->cache[i]) {
            sqlite3_finalize(db->cache[i]->s);
            free(db->cache[i]);
        }
    free(db->cache);
    sqlite3_close(db->h);
    free(db);
}

enum rc db_begin(struct db *db, bool write) {
    TRY(db_exec_script(db, write ? "BEGIN IMMEDIATE" : "BEGIN"));
    db->writing = write;
    return RC_OK;
}
enum rc db_commit(struct db *db) {
    TRY(db_exec_script(db, "COMMIT"));
    db->writing = false;
    return RC_OK;
}
void db_rollback(struct db *db) {
    db->writing = false, db->undone++;
    if (db_in_tx(db)) (void)sqlite3_exec(db->h, "ROLLBACK", NULL, NULL, NULL);
}
enum rc db_savepoint(struct db *db) {
    if (db->writing && !db_in_tx(db)) return RC_IO; /* outside a transaction it would begin one of its own */
    return db_exec_script(db, "SAVEPOINT one");
}
enum rc db_release(struct db *db) { return db_exec_script(db, "RELEASE one"); }
int64_t db_undone(const struct db *db) { return db->undone; }
void db_rollback_to(struct db *db) {
    db->undone++;
    if (db_in_tx(db)) (void)sqlite3_exec(db->h, "ROLLBACK TO one; RELEASE one", NULL, NULL, NULL);
}
bool db_in_tx(const struct db *db) { return !sqlite3_get_autocommit(db->h); }
int64_t db_last_id(struct db *db) { return sqlite3_last_insert_rowid(db->h); }
int64_t db_changes(struct db *db) { return sqlite3_changes64(db->h); }
struct sqlite3 *db_sqlite_handle(struct db *db); /* db_sqlite_table.c */
struct sqlite3 *db_sqlite_handle(struct db *db) { return db->h; }
const char *db_error(const struct db *db) { return sqlite3_errmsg(db->h); }

/* ---- Copies ---- */

/* First row's first column of a pragma is "ok", or there is no row at all. */
static int said_ok(void *user, int n, char **cell, char **name) {
    (void)name;
    if (n < 1 || !cell[0] || strcmp(cell[0], "ok")) {
        *(bool *)user = false;
        log_line("db_unsound", "says=\"%s\"", n && cell[0] ? cell[0] : "");
    }
    return 0;
}

enum rc db_sound(const char *url) {
    sqlite3 *h = NULL;
    bool ok = true;
    int code = sqlite3_open_v2(url, &h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
    if (!code) code = sqlite3_exec(h, "PRAGMA quick_check(10)", said_ok, &ok, NULL);
    if (!code && ok) code = sqlite3_exec(h, "PRAGMA foreign_key_check", said_ok, &ok, NULL);
    if (code && code != SQLITE_BUSY) log_line("db_unsound", "code=%d message=\"%s\"", code, h ? sqlite3_errmsg(h) : "");
    sqlite3_close(h);
    return code == SQLITE_BUSY ? RC_BUSY : code == SQLITE_CANTOPEN ? RC_NOTFOUND : code || !ok ? RC_INVALID : RC_OK;
}

/* VACUUM INTO reads in one transaction of its own, so that writers go on (WAL), and writes pages anew: what was
 * deleted before is not in the copy. */
enum rc db_copy(const char *from, const char *to) {
    struct db *db = calloc(1, sizeof *db);
    sqlite3_stmt *s = NULL;
    if (!db) abort();
    enum rc rc = rc_of(db, sqlite3_open_v2(from, &db->h, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL), "open");
    if (!rc) sqlite3_busy_timeout(db->h, 20000);
    if (!rc) rc = rc_of(db, sqlite3_prepare_v2(db->h, "VACUUM INTO ?", -1, &s, NULL), "copy");
    if (!rc) {
        sqlite3_bind_text(s, 1, to, -1, SQLITE_STATIC);
        rc = rc_of(db, sqlite3_step(s), "copy");
        if (rc == RC_NOTFOUND) rc = RC_OK; /* SQLITE_DONE */
    }
    sqlite3_finalize(s);
    sqlite3_close(db->h);
    free(db);
    return rc ? rc : db_sound(to);
}

enum rc db_forget(struct db *db) { return db_exec_script(db, "INSERT INTO case_fts(case_fts) VALUES('optimize')"); }

static struct stmt **slot(struct stmt **cache, size_t cap, const struct stmt_def *def) {
    size_t i = ((uintptr_t)def * 0x9E3779B97F4A7C15u) >> 32 & (cap - 1);
    while (cache[i] && cache[i]->def != def) i = (i + 1) & (cap - 1);
    return &cache[i];
}

/* A statement that takes or gives another number of values than its declaration says must never run. */
static enum rc prepare(struct db *db, const struct stmt_def *def, struct stmt **out) {
    sqlite3_stmt *made;
    TRY(rc_of(db, sqlite3_prepare_v3(db->h, def->sql, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL), def->name));
    int gives = sqlite3_column_count(made), takes = sqlite3_bind_parameter_count(made);
    if (gives != def->n_out || takes != def->n_in) {
        log_line("db_columns", "statement=%s declared=%d gives=%d takes=%d", def->name, def->n_out, gives, takes);
        sqlite3_finalize(made);
        return RC_INVALID;
    }
    struct stmt *s = malloc(sizeof *s);
    if (!s) abort();
    *s = (struct stmt){made, db, def};
    *out = s;
    return RC_OK;
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
        TRY(prepare(db, def, s));
        db->n++;
    }
    assert(!sqlite3_stmt_busy((*s)->s)); /* somebody forgot stmt_done() */
    *out = *s;
    return RC_OK;
}

void stmt_int(struct stmt *s, int i, int64_t v) { sqlite3_bind_int64(s->s, i, v); }
void stmt_int_null(struct stmt *s, int i, int64_t v) {
    if (v)
        sqlite3_bind_int64(s->s, i, v);
    else
        sqlite3_bind_null(s->s, i);
}
void stmt_text(struct stmt *s, int i, struct str v) {
    sqlite3_bind_text64(s->s, i, v.p ? v.p : "", v.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}
void stmt_text_null(struct stmt *s, int i, struct str v) {
    if (v.n)
        stmt_text(s, i, v);
    else
        sqlite3_bind_null(s->s, i);
}
void stmt_blob(struct stmt *s, int i, struct str v) {
    sqlite3_bind_blob64(s->s, i, v.p ? v.p : "", v.n, SQLITE_TRANSIENT);
}
/* When the engine has rolled a writer's transaction back by itself (disk full, I/O), what still comes from the same
 * handler must not be kept one statement at a time: it is refused until the gate has ended the batch. */
enum rc stmt_step(struct stmt *s) {
    if (s->db->writing && !db_in_tx(s->db)) return RC_IO;
    return rc_of(s->db, sqlite3_step(s->s), s->def->name);
}
int64_t col_int(struct stmt *s, int i) { return sqlite3_column_int64(s->s, i); }
struct str col_text(struct stmt *s, int i, struct arena *a) {
    const void *p = sqlite3_column_blob(s->s, i);
    size_t n = (size_t)sqlite3_column_bytes(s->s, i);
    return p ? (struct str){arena_dup(a, p, n), n} : (struct str){"", 0};
}
void stmt_done(struct stmt *s) {
    sqlite3_reset(s->s);
    sqlite3_clear_bindings(s->s);
}

void db_enlist(const struct stmt_def *const *defs, size_t n) {
    if (n_enlisted == MAX_FILES) abort();
    enlisted[n_enlisted].defs = defs, enlisted[n_enlisted++].n = n;
}

enum rc db_prepare_all(struct db *db, const char **bad) {
    for (size_t f = 0; f < n_enlisted; f++)
        for (size_t i = 0; i < enlisted[f].n; i++) {
            struct stmt *s;
            *bad = enlisted[f].defs[i]->name;
            TRY(db_stmt(db, enlisted[f].defs[i], &s));
        }
    *bad = NULL;
    return RC_OK;
}
