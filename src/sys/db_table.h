/* db_table.h — whole tables, row by row: for export and import, where no statement can be named beforehand.
 *
 * Full-text tables count as tables with a rowid; their shadows do not. Values are as stored. */
#ifndef SYS_DB_TABLE_H
#define SYS_DB_TABLE_H
#include "sys/db.h"

enum db_kind { DB_NULL, DB_INT, DB_TEXT, DB_BLOB };
struct db_value {
    enum db_kind kind;
    int64_t i;
    struct str s; /* DB_TEXT, DB_BLOB: valid until the next row */
};
struct db_table {
    struct str name;
    struct str *column;
    bool *blob; /* declared BLOB: its texts are bytes */
    size_t n;
};
/* In the order of their names. */
enum rc db_tables(struct db *db, struct arena *a, struct db_table **out, size_t *n) MUST_USE;
/* Every row, in the order of its columns, the first first. A result other than RC_OK ends the scan and is returned. */
enum rc db_scan(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                void *user) MUST_USE;
/* Inserts rows into one table; values in the table's order of columns. */
struct db_insert;
enum rc db_insert_begin(struct db *db, const struct db_table *t, struct db_insert **out) MUST_USE;
enum rc db_insert_row(struct db_insert *i, const struct db_value *v) MUST_USE;
enum rc db_insert_end(struct db_insert *i) MUST_USE; /* RC_CONFLICT: a row is there twice; a server tells it here */
/* Rows of a table; -1 on a fault. */
int64_t db_count(struct db *db, const struct db_table *t);
/* Until the transaction ends, references are checked at its COMMIT. */
enum rc db_defer_references(struct db *db) MUST_USE;
#endif
