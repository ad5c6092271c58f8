/* db_sqlite.c — the embedded store.
 *
 * WAL with synchronous=FULL: a committed transaction is on disk. SQLite's memory statistics are switched off before the
 * first open, because their process-wide mutex makes reader threads queue (measured three times slower with two readers
 * searching). Statements are prepared once a connection. Faults of the
 * engine are logged here; a unique or foreign key that says no is an answer (RC_CONFLICT), not a fault. */
#include <assert.h>
#include <pthread.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <stdlib.h>
#include <string.h>
#include "base/log.h"
#include "sys/db_engine.h"
#include "sys/db_sqlite.h"

enum { BEGIN, BEGIN_WRITE, COMMIT, ROLLBACK, SAVEPOINT, RELEASE, ROLLBACK_TO, TX_WORDS };
static const char *const tx_word[TX_WORDS] = {"BEGIN",         "BEGIN IMMEDIATE", "COMMIT",         "ROLLBACK",
                                              "SAVEPOINT one", "RELEASE one",     "ROLLBACK TO one"};
struct lite {
    struct db db;
    sqlite3 *h;
    bool tends;                 /* the index has been told to leave merging to db_tend */
    sqlite3_stmt *tx[TX_WORDS]; /* prepared at the start: what ends a transaction must not need memory */
};
struct lite_stmt {
    struct stmt stmt;
    sqlite3_stmt *s;
    int unbound; /* why a value could not be taken (no memory): it would be written as NULL */
};
sqlite3 *db_sqlite_handle(const struct db *db) { return ((const struct lite *)db)->h; }
static sqlite3_stmt *of(const struct stmt *s) { return ((const struct lite_stmt *)s)->s; }

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
        log_line("db_error", "what=%s code=%d message=\"%s\"", what, code,
                 sqlite3_errmsg(db_sqlite_handle(db))); /* our mistake */
        return RC_INVALID;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        log_line("db_busy", "what=%s", what);
        return RC_BUSY;
    case SQLITE_FULL:
        log_line("db_full", "what=%s", what);
        return RC_FULL;
    default:
        log_line("db_error", "what=%s code=%d message=\"%s\"", what, code,
                 db && db_sqlite_handle(db) ? sqlite3_errmsg(db_sqlite_handle(db)) : "");
        return RC_IO;
    }
}

static enum rc script(struct db *db, const char *sql) {
    return rc_of(db, sqlite3_exec(db_sqlite_handle(db), sql, NULL, NULL, NULL), "script");
}

static enum rc tx(struct db *db, int which) {
    sqlite3_stmt *s = ((struct lite *)db)->tx[which];
    int code = sqlite3_step(s), reset = sqlite3_reset(s);
    return rc_of(db, code == SQLITE_DONE ? reset : code, tx_word[which]);
}

static void lite_close(struct db *db) {
    for (int i = 0; i < TX_WORDS; i++) sqlite3_finalize(((struct lite *)db)->tx[i]);
    sqlite3_close(db_sqlite_handle(db));
    free(db);
}

static enum rc lite_open(const char *url, enum db_mode mode, struct db **out) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, configure_once);
    struct lite *lite = calloc(1, sizeof *lite);
    if (!lite) abort();
    struct db *db = &lite->db;
    db->engine = &db_sqlite;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == DB_WRITE ? SQLITE_OPEN_CREATE : 0);
    enum rc rc = rc_of(db, sqlite3_open_v2(url, &lite->h, flags, NULL), "open");
    if (!rc) sqlite3_extended_result_codes(lite->h, 1);
    if (!rc) sqlite3_busy_timeout(lite->h, 5000);
    if (!rc && mode == DB_WRITE) rc = script(db, "PRAGMA journal_mode=WAL; PRAGMA secure_delete=ON");
    if (!rc)
        rc = script(
            db, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000");
    if (!rc && mode == DB_READ) rc = script(db, "PRAGMA query_only=1");
    for (int i = 0; i < TX_WORDS && !rc; i++)
        rc = rc_of(db, sqlite3_prepare_v3(lite->h, tx_word[i], -1, SQLITE_PREPARE_PERSISTENT, &lite->tx[i], NULL),
                   tx_word[i]);
    if (rc) {
        lite_close(db);
        return rc;
    }
    *out = db;
    return RC_OK;
}

static enum rc begin(struct db *db, bool write) { return tx(db, write ? BEGIN_WRITE : BEGIN); }
/* The end of the log may be on disk although its sync, or the index after it, failed: then whoever opens the store
 * after a crash finds the transaction committed. */
static enum rc commit(struct db *db) {
    enum rc rc = tx(db, COMMIT);
    return rc == RC_IO && sqlite3_errcode(db_sqlite_handle(db)) != SQLITE_ERROR ? RC_UNSURE : rc;
}
static void rollback(struct db *db) {
    if (sqlite3_get_autocommit(db_sqlite_handle(db))) return;
    (void)!tx(db, ROLLBACK);
}
static enum rc savepoint(struct db *db) { return tx(db, SAVEPOINT); }
static enum rc release(struct db *db) { return tx(db, RELEASE); }
/* What cannot be undone alone is undone with its neighbours: they must not commit it. */
static void rollback_to(struct db *db) {
    if (tx(db, ROLLBACK_TO) || tx(db, RELEASE)) rollback(db);
}
static bool in_tx(const struct db *db) { return !sqlite3_get_autocommit(db_sqlite_handle(db)); }
static int64_t last_id(struct db *db) { return sqlite3_last_insert_rowid(db_sqlite_handle(db)); }
static int64_t size(struct db *db) {
    struct stat st;
    const char *path = sqlite3_db_filename(db_sqlite_handle(db), "main");
    return path && !stat(path, &st) ? (int64_t)st.st_size : 0;
}
static int64_t changes(struct db *db) { return sqlite3_changes64(db_sqlite_handle(db)); }
static const char *error(const struct db *db) { return sqlite3_errmsg(db_sqlite_handle(db)); }
static enum rc hurry(struct db *db) {
    return script(db, "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = 32768;");
}

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
    if (db_is_server(url)) return RC_DENIED;
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
    if (db_is_server(from)) return RC_DENIED;
    struct lite lite = {0};
    sqlite3_stmt *s = NULL;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    enum rc rc = rc_of(&lite.db, sqlite3_open_v2(from, &lite.h, flags, NULL), "open");
    if (!rc) sqlite3_busy_timeout(lite.h, 20000);
    if (!rc) rc = rc_of(&lite.db, sqlite3_prepare_v2(lite.h, "VACUUM INTO ?", -1, &s, NULL), "copy");
    if (!rc) {
        sqlite3_bind_text(s, 1, to, -1, SQLITE_STATIC);
        rc = rc_of(&lite.db, sqlite3_step(s), "copy");
        if (rc == RC_NOTFOUND) rc = RC_OK; /* SQLITE_DONE */
    }
    sqlite3_finalize(s);
    sqlite3_close(lite.h);
    return rc ? rc : db_sound(to);
}

static enum rc forget(struct db *db) { return script(db, "INSERT INTO case_fts(case_fts) VALUES('optimize')"); }
/* From the first time on the index merges its segments here only: sixteen pages at a time. It did something if more
 * than one row changed (fts5's documentation of 'merge'). */
static enum rc tend(struct db *db, bool *more) {
    struct lite *lite = (struct lite *)db;
    if (!lite->tends) TRY(script(db, "INSERT INTO case_fts(case_fts, rank) VALUES('automerge', 0)"));
    lite->tends = true;
    int64_t before = sqlite3_total_changes64(lite->h);
    TRY(script(db, "INSERT INTO case_fts(case_fts, rank) VALUES('merge', 16)"));
    *more = sqlite3_total_changes64(lite->h) - before > 1;
    return RC_OK;
}

/* ---- Statements ---- */

/* A statement that takes or gives another number of values than its declaration says must never run. */
static enum rc prepare(struct db *db, const struct stmt_def *def, struct stmt **out) {
    sqlite3_stmt *made;
    sqlite3 *h = db_sqlite_handle(db);
    TRY(rc_of(db, sqlite3_prepare_v3(h, def->sql, -1, SQLITE_PREPARE_PERSISTENT, &made, NULL), def->name));
    int gives = sqlite3_column_count(made), takes = sqlite3_bind_parameter_count(made);
    if (gives != def->n_out || takes != def->n_in) {
        log_line("db_columns", "statement=%s declared=%d gives=%d takes=%d", def->name, def->n_out, gives, takes);
        sqlite3_finalize(made);
        return RC_INVALID;
    }
    struct lite_stmt *s = malloc(sizeof *s);
    if (!s) abort();
    *s = (struct lite_stmt){{db, def}, made, SQLITE_OK};
    *out = &s->stmt;
    return RC_OK;
}
static enum rc check(struct stmt *s) { /* prepare() did */
    (void)s;
    return RC_OK;
}
static void finalize(struct stmt *s) {
    sqlite3_finalize(of(s));
    free(s);
}
static bool open_still(const struct stmt *s) { return sqlite3_stmt_busy(of(s)); }
static void bound(struct stmt *s, int code) {
    struct lite_stmt *x = (struct lite_stmt *)s;
    if (code && !x->unbound) x->unbound = code;
}
static void bind_int(struct stmt *s, int i, int64_t v) { bound(s, sqlite3_bind_int64(of(s), i, v)); }
static void bind_null(struct stmt *s, int i) { bound(s, sqlite3_bind_null(of(s), i)); }
static void bind_text(struct stmt *s, int i, struct str v) {
    bound(s, sqlite3_bind_text64(of(s), i, v.p ? v.p : "", v.n, SQLITE_TRANSIENT, SQLITE_UTF8));
}
static void bind_blob(struct stmt *s, int i, struct str v) {
    bound(s, sqlite3_bind_blob64(of(s), i, v.p ? v.p : "", v.n, SQLITE_TRANSIENT));
}
static enum rc step(struct stmt *s) {
    int code = ((struct lite_stmt *)s)->unbound;
    return rc_of(s->db, code ? code : sqlite3_step(of(s)), s->def->name);
}
static int64_t read_int(struct stmt *s, int i) { return sqlite3_column_int64(of(s), i); }
static struct str read_text(struct stmt *s, int i, struct arena *a) {
    const void *p = sqlite3_column_blob(of(s), i);
    size_t n = (size_t)sqlite3_column_bytes(of(s), i);
    return p ? (struct str){arena_dup(a, p, n), n} : (struct str){"", 0};
}
static void done(struct stmt *s) {
    sqlite3_reset(of(s));
    sqlite3_clear_bindings(of(s));
    ((struct lite_stmt *)s)->unbound = SQLITE_OK;
}

const struct db_engine db_sqlite = {.given_up = RC_IO,
                                    .open = lite_open,
                                    .close = lite_close,
                                    .script = script,
                                    .begin = begin,
                                    .commit = commit,
                                    .rollback = rollback,
                                    .savepoint = savepoint,
                                    .release = release,
                                    .rollback_to = rollback_to,
                                    .in_tx = in_tx,
                                    .last_id = last_id,
                                    .changes = changes,
                                    .size = size,
                                    .error = error,
                                    .hurry = hurry,
                                    .forget = forget,
                                    .tend = tend,
                                    .prepare = prepare,
                                    .check = check,
                                    .finalize = finalize,
                                    .open_still = open_still,
                                    .bind_int = bind_int,
                                    .bind_null = bind_null,
                                    .bind_text = bind_text,
                                    .bind_blob = bind_blob,
                                    .step = step,
                                    .col_int = read_int,
                                    .col_text = read_text,
                                    .done = done,
                                    .tables = lite_tables,
                                    .scan = lite_scan,
                                    .insert_begin = lite_insert_begin,
                                    .insert_row = lite_insert_row,
                                    .insert_end = lite_insert_end,
                                    .count = lite_count,
                                    .defer_references = lite_defer_references};
