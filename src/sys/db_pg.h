/* db_pg.h — shared by the parts of the PostgreSQL engine (db_pg.c, db_pg_text.c, db_pg_table.c). */
#ifndef SYS_DB_PG_H
#define SYS_DB_PG_H
#include "sys/db_table.h"

/* The house's SQL in PostgreSQL's words. ?N becomes $N; INTEGER BIGINT, since instants and money do not fit in four
 * bytes; BLOB BYTEA; `x MATCH ?N` a question to x's stored tsvector. In a script (of migrations) also: INTEGER PRIMARY
 * KEY an identity, TEXT collates by bytes as SQLite does, WITHOUT ROWID goes, and an fts5 table becomes one with a
 * stored tsvector, and references may be deferred. Quoted text and comments are left alone. Allocated; the caller
 * frees. */
char *pg_text(const char *sql, bool script);

struct pg_conn;
/* For db_pg_table.c and db_pg_listen.c. pg_ask: one question, its rows in text (the caller clears them). pg_copy_begin:
 * a COPY, for which the connection leaves the pipeline until pg_copy_end() has read its result; *out is for
 * PQgetCopyData and PQputCopyData only. */
struct pg_conn *pg_dial(const char *url); /* one more connection, never NULL; PQfinish() it */
const char *pg_program(void);             /* 16 hexadecimal digits: this program, since it started */
struct pg_result;
enum rc pg_ask(struct db *db, const char *sql, struct pg_result **rows) MUST_USE;
enum rc pg_copy_begin(struct db *db, const char *sql, struct pg_conn **out) MUST_USE;
enum rc pg_copy_end(struct db *db) MUST_USE;
enum rc pg_tables(struct db *db, struct arena *a, struct db_table **out, size_t *n);
enum rc pg_scan(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                void *user);
enum rc pg_insert_begin(struct db *db, const struct db_table *t, struct db_insert **out);
enum rc pg_insert_row(struct db_insert *i, const struct db_value *v);
enum rc pg_insert_end(struct db_insert *i);
int64_t pg_count(struct db *db, const struct db_table *t);
enum rc pg_defer_references(struct db *db);
#endif
