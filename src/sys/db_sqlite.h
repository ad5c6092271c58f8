/* db_sqlite.h — shared by the two halves of the embedded engine (db_sqlite.c, db_sqlite_table.c). */
#ifndef SYS_DB_SQLITE_H
#define SYS_DB_SQLITE_H
#include "sys/db_table.h"

struct sqlite3 *db_sqlite_handle(const struct db *db);
enum rc lite_tables(struct db *db, struct arena *a, struct db_table **out, size_t *n);
enum rc lite_scan(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                  void *user);
enum rc lite_insert_begin(struct db *db, const struct db_table *t, struct db_insert **out);
enum rc lite_insert_row(struct db_insert *i, const struct db_value *v);
enum rc lite_insert_end(struct db_insert *i);
int64_t lite_count(struct db *db, const struct db_table *t);
enum rc lite_defer_references(struct db *db);
#endif
