/* db_sqlite_table.c — db_table.h over SQLite. */
#include <sqlite3.h>
#include <stdlib.h>
#include "base/log.h"
#include "sys/db_engine.h"
#include "sys/db_sqlite.h"

static enum rc fault(struct db *db, const char *what) {
    log_line("db_table", "what=%s message=\"%s\"", what, db_error(db));
    return RC_IO;
}

static enum rc prepare(struct db *db, struct str sql, sqlite3_stmt **out) {
    if (sqlite3_prepare_v2(db_sqlite_handle(db), sql.p, (int)sql.n, out, NULL) != SQLITE_OK)
        return fault(db, "prepare");
    return RC_OK;
}

static struct str text(struct arena *a, sqlite3_stmt *s, int i) {
    const char *p = (const char *)sqlite3_column_text(s, i);
    return str_copy(a, str_of(p));
}

static enum rc columns(struct db *db, struct arena *a, struct db_table *t, bool with_rowid) {
    sqlite3_stmt *s;
    size_t cap = 0, cap2 = 0, n2 = 0;
    if (with_rowid) {
        *ARENA_PUSH(a, t->column, t->n, cap) = STR("rowid");
        *ARENA_PUSH(a, t->blob, n2, cap2) = false;
    }
    TRY(prepare(db, str_fmt(a, "SELECT name, type FROM pragma_table_info('%.*s') ORDER BY cid", STR_ARG(t->name)), &s));
    while (sqlite3_step(s) == SQLITE_ROW) {
        *ARENA_PUSH(a, t->column, t->n, cap) = text(a, s, 0);
        *ARENA_PUSH(a, t->blob, n2, cap2) = str_is(text(a, s, 1), "BLOB");
    }
    return sqlite3_finalize(s) == SQLITE_OK ? RC_OK : fault(db, "columns");
}

enum rc lite_tables(struct db *db, struct arena *a, struct db_table **out, size_t *n) {
    sqlite3_stmt *s;
    size_t cap = 0;
    TRY(prepare(
        db,
        STR("SELECT m.name, m.rootpage = 0 FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE "
            "'sqlite\\_%' "
            "ESCAPE '\\' AND NOT EXISTS (SELECT 1 FROM sqlite_master v WHERE v.rootpage = 0 AND v.type = 'table' "
            "AND m.rootpage <> 0 AND substr(m.name, 1, length(v.name) + 1) = v.name || '_') ORDER BY m.name"),
        &s));
    enum rc rc = RC_OK;
    while (!rc && sqlite3_step(s) == SQLITE_ROW) {
        struct db_table *t = ARENA_PUSH(a, *out, *n, cap);
        *t = (struct db_table){.name = text(a, s, 0)};
        rc = columns(db, a, t, sqlite3_column_int(s, 1));
    }
    if (sqlite3_finalize(s) != SQLITE_OK && !rc) rc = fault(db, "tables");
    return rc;
}

static struct str list(struct arena *a, const struct db_table *t, const char *after) {
    struct str out = STR("");
    for (size_t i = 0; i < t->n; i++)
        out = str_fmt(a, "%.*s%s\"%.*s\"%s", STR_ARG(out), i ? ", " : "", STR_ARG(t->column[i]), after);
    return out;
}

enum rc lite_scan(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                  void *user) {
    struct arena *a = arena_new();
    struct db_value *v = ARENA_ARRAY(a, struct db_value, t->n + 1);
    sqlite3_stmt *s;
    enum rc rc = prepare(db,
                         str_fmt(a, "SELECT %.*s FROM \"%.*s\" ORDER BY %.*s", STR_ARG(list(a, t, "")),
                                 STR_ARG(t->name), STR_ARG(list(a, t, " NULLS FIRST"))),
                         &s);
    int step = SQLITE_ROW;
    while (!rc && (step = sqlite3_step(s)) == SQLITE_ROW) {
        for (size_t i = 0; i < t->n; i++) {
            int type = sqlite3_column_type(s, (int)i);
            v[i] = (struct db_value){type == SQLITE_NULL      ? DB_NULL
                                     : type == SQLITE_INTEGER ? DB_INT
                                     : type == SQLITE_BLOB    ? DB_BLOB
                                                              : DB_TEXT,
                                     0,
                                     {"", 0}};
            if (v[i].kind == DB_INT) v[i].i = sqlite3_column_int64(s, (int)i);
            if (v[i].kind == DB_TEXT || v[i].kind == DB_BLOB) {
                const void *p = sqlite3_column_blob(s, (int)i);
                v[i].s = str_n(p ? p : "", (size_t)sqlite3_column_bytes(s, (int)i));
            }
        }
        rc = row(user, v);
    }
    if (!rc && step != SQLITE_DONE) rc = fault(db, "scan");
    sqlite3_finalize(s);
    arena_free(a);
    return rc;
}

struct lite_insert {
    struct db_insert base;
    sqlite3_stmt *s;
    size_t n;
};

enum rc lite_insert_begin(struct db *db, const struct db_table *t, struct db_insert **out) {
    struct arena *a = arena_new();
    struct str marks = STR("");
    for (size_t i = 0; i < t->n; i++) marks = str_fmt(a, "%.*s%s?", STR_ARG(marks), i ? ", " : "");
    struct lite_insert *ins = calloc(1, sizeof *ins);
    if (!ins) abort();
    ins->base.db = db, ins->n = t->n;
    enum rc rc = prepare(db,
                         str_fmt(a, "INSERT INTO \"%.*s\" (%.*s) VALUES (%.*s)", STR_ARG(t->name),
                                 STR_ARG(list(a, t, "")), STR_ARG(marks)),
                         &ins->s);
    arena_free(a);
    if (rc) {
        free(ins);
        return rc;
    }
    *out = &ins->base;
    return RC_OK;
}

enum rc lite_insert_row(struct db_insert *base, const struct db_value *v) {
    struct lite_insert *ins = (struct lite_insert *)base;
    for (size_t i = 0; i < ins->n; i++) {
        int k = (int)i + 1;
        if (v[i].kind == DB_INT) sqlite3_bind_int64(ins->s, k, v[i].i);
        if (v[i].kind == DB_TEXT) sqlite3_bind_text64(ins->s, k, v[i].s.p, v[i].s.n, SQLITE_TRANSIENT, SQLITE_UTF8);
        if (v[i].kind == DB_BLOB) sqlite3_bind_blob64(ins->s, k, v[i].s.p, v[i].s.n, SQLITE_TRANSIENT);
        if (v[i].kind == DB_NULL) sqlite3_bind_null(ins->s, k);
    }
    int code = sqlite3_step(ins->s);
    sqlite3_reset(ins->s);
    return code == SQLITE_DONE ? RC_OK : (code & 0xff) == SQLITE_CONSTRAINT ? RC_CONFLICT : fault(base->db, "insert");
}

enum rc lite_insert_end(struct db_insert *base) {
    sqlite3_finalize(((struct lite_insert *)base)->s);
    free(base);
    return RC_OK;
}

int64_t lite_count(struct db *db, const struct db_table *t) {
    struct arena *a = arena_new();
    sqlite3_stmt *s;
    int64_t n = -1;
    if (prepare(db, str_fmt(a, "SELECT COUNT(*) FROM \"%.*s\"", STR_ARG(t->name)), &s) == RC_OK) {
        if (sqlite3_step(s) == SQLITE_ROW) n = sqlite3_column_int64(s, 0);
        sqlite3_finalize(s);
    }
    arena_free(a);
    return n;
}

enum rc lite_defer_references(struct db *db) { return db_exec_script(db, "PRAGMA defer_foreign_keys = ON"); }
