/* db.h — the store, behind one door.
 *
 * SQL lives in `.sql` files beside the C that uses it; tools/sqlc turns each named statement into a typed C function
 * that calls what is declared here. Two engines stand behind it (db_engine.h): SQLite, a file, and PostgreSQL, a
 * server. One text of SQL serves both, so JSON operators, LIKE, string_agg/group_concat and date functions are refused
 * by sqlc; what differs in spelling (parameters, types, full text) the PostgreSQL engine puts right as it prepares.
 *
 * A struct db is one connection and belongs to one thread at a time. Values read are copied into the arena given. */
#ifndef SYS_DB_H
#define SYS_DB_H
#include "base/str.h"

struct db;
enum db_mode { DB_READ, DB_WRITE };
/* url: a file's path or ":memory:" (WAL, synchronous=FULL, foreign keys on; DB_WRITE makes the file), or
 * "postgresql://user@host1,host2/name?…" (one or more hosts, of which the one that takes writes is used). */
enum rc db_open(const char *url, enum db_mode mode, struct db **out) MUST_USE;
void db_close(struct db *db);
enum rc db_exec_script(struct db *db, const char *sql) MUST_USE; /* several statements; migrations only */
enum rc db_begin(struct db *db, bool write) MUST_USE;
/* RC_UNSURE: it was not told that it committed, and may have: a server whose answer never came and that could not be
 * asked since; a file whose last write or sync failed. */
enum rc db_commit(struct db *db) MUST_USE;
void db_rollback(struct db *db);
/* What is read from here to db_looked sees one moment of a file, whose lock is taken once. A server gives each
 * statement its own moment: two more round trips would cost more than they bring. Between the two nothing else is
 * begun. */
void db_look(struct db *db);
bool db_looked(struct db *db); /* whether it had been looking */
enum rc db_savepoint(struct db *db) MUST_USE;
enum rc db_release(struct db *db) MUST_USE;
void db_rollback_to(struct db *db); /* undoes to the savepoint and releases it */
int64_t
db_undone(const struct db *db); /* how often something was rolled back: what was read before may never have been */
/* In a transaction: these topics (live.h) changed. Other programs on the store hear of it when it commits. */
enum rc db_announce(struct db *db, const uint64_t *topic, size_t n) MUST_USE;
/* Tells live.h what other programs announce, on a thread of its own; *out is NULL for a file: its programs do not tell
 * each other. */
struct db_listener;
enum rc db_listen(const char *url, struct db_listener **out) MUST_USE;
void db_listen_stop(struct db_listener *l);
bool db_in_tx(const struct db *db); /* false when the engine gave up by itself (disk full, I/O, connection lost) */
enum rc db_given_up(const struct db *db); /* what that means: RC_IO, or RC_BUSY where trying again may help */
bool db_writes(const struct db *db);      /* between db_begin(write) and its end */
int64_t db_last_id(struct db *db);
int64_t db_changes(struct db *db);
int64_t db_size(struct db *db);            /* bytes on disk, without the log; 0: not known */
const char *db_error(const struct db *db); /* static until the next call; for logs only */

bool db_is_server(const char *url) MUST_USE; /* not a file: it has no lock file, no copy, and other processes write */
/* For making a store in bulk before anybody uses it: a crash may cost it. */
enum rc db_hurry(struct db *db) MUST_USE;

/* Files only (RC_DENIED for a server, which has tools of its own): a whole and consistent copy of the store at `from`,
 * made while others read and write; what they deleted is not in it. `to` must not exist. RC_FULL: no room. RC_INVALID:
 * the copy does not hold together. */
enum rc db_copy(const char *from, const char *to) MUST_USE;
enum rc db_sound(const char *url) MUST_USE; /* RC_INVALID: pages or references are damaged (logged) */
/* Deleted words lie on in the full-text index until its segments merge: merges them. Write transaction. */
enum rc db_forget(struct db *db) MUST_USE;
/* A small piece of the upkeep of the full-text index, some milliseconds; *more: it is not done. Left to itself a file
 * does a second's worth of it at once, within somebody's write; a server has its own ways. Write transaction. */
enum rc db_tend(struct db *db, bool *more) MUST_USE;

/* What generated code uses. A statement is prepared once a connection and kept. */
struct stmt;
struct stmt_def {
    const char *name, *sql;
    int n_in, n_out;
    char kind;      /* o one, m many, e exec, 1 exec1, i insert; 0 unknown */
    const char *in; /* the type of each parameter: i int, t text, b blob; NULL: as first bound */
};
enum rc db_stmt(struct db *db, const struct stmt_def *def, struct stmt **out) MUST_USE;
void stmt_int(struct stmt *s, int i, int64_t v);      /* i from 1 */
void stmt_int_null(struct stmt *s, int i, int64_t v); /* 0 becomes NULL */
void stmt_text(struct stmt *s, int i, struct str v);
void stmt_text_null(struct stmt *s, int i, struct str v); /* empty becomes NULL */
void stmt_blob(struct stmt *s, int i, struct str v);
enum rc
stmt_step(struct stmt *s) MUST_USE; /* RC_OK: a row; RC_NOTFOUND: no more rows; RC_CONFLICT: unique or foreign key */
int64_t col_int(struct stmt *s, int i);                      /* i from 0; NULL reads 0 */
struct str col_text(struct stmt *s, int i, struct arena *a); /* copy; NULL reads empty. Also for blobs */
void stmt_done(struct stmt *s);                              /* reset and unbind; always after use */
/* Every generated file enlists its statements before main(); this prepares them all and checks how many columns each
 * gives: a test, and `motcua check`. *bad names the first that fails, the
 * log all. */
void db_enlist(const struct stmt_def *const *defs, size_t n);
enum rc db_prepare_all(struct db *db, const char **bad) MUST_USE;
#endif
