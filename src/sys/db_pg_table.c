/* db_pg_table.c — db_table.h over PostgreSQL: COPY out and in, row by row, so that no table must fit into memory. */
#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/log.h"
#include "sys/crypto.h"
#include "sys/db_engine.h"
#include "sys/db_pg.h"

static enum rc fault(const char *what, PGconn *c) {
    struct arena *a = arena_new();
    log_line("db_table", "what=%s message=%.*s", what, STR_ARG(log_quote(a, str_of(PQerrorMessage(c)))));
    arena_free(a);
    return RC_IO;
}

static struct str cell(struct arena *a, PGresult *r, int row, int col) {
    return str_copy(a, str_of(PQgetvalue(r, row, col)));
}

/* What this engine keeps for itself (motcua_writer) and what it computes (tsv) is no part of the store. */
enum rc pg_tables(struct db *db, struct arena *a, struct db_table **out, size_t *n) {
    size_t cap = 0, cap_column = 0, cap_blob = 0, n_blob = 0;
    PGresult *r;
    *out = NULL, *n = 0;
    TRY(pg_ask(db,
               "SELECT c.relname, t.attname, t.atttypid = 17 FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid "
               "WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> "
               "'motcua_writer' AND t.attnum > 0 AND NOT t.attisdropped AND t.attgenerated = '' "
               "ORDER BY c.relname COLLATE \"C\", t.attnum",
               &r));
    for (int i = 0; i < PQntuples(r); i++) {
        struct str name = cell(a, r, i, 0);
        if (!*n || !str_eq((*out)[*n - 1].name, name)) {
            *ARENA_PUSH(a, *out, *n, cap) = (struct db_table){.name = name};
            cap_column = cap_blob = n_blob = 0;
        }
        struct db_table *t = &(*out)[*n - 1];
        *ARENA_PUSH(a, t->column, t->n, cap_column) = cell(a, r, i, 1);
        *ARENA_PUSH(a, t->blob, n_blob, cap_blob) = *PQgetvalue(r, i, 2) == 't';
    }
    PQclear(r);
    return RC_OK;
}

static struct str columns(struct arena *a, const struct db_table *t, const char *after) {
    struct str out = STR("");
    for (size_t i = 0; i < t->n; i++)
        out = str_fmt(a, "%.*s%s\"%.*s\"%s", STR_ARG(out), i ? ", " : "", STR_ARG(t->column[i]), after);
    return out;
}

/* COPY's text: \N is NULL, a backslash and a letter or itself is one character. In place; the field's end is moved. */
static size_t unescape(char *p, size_t n) {
    size_t to = 0;
    for (size_t i = 0; i < n; i++) {
        char c = p[i];
        if (c == '\\' && i + 1 < n) {
            static const char letters[] = "bfnrtv", means[] = "\b\f\n\r\t\v";
            const char *known = strchr(letters, p[++i]);
            c = known ? means[known - letters] : p[i];
        }
        p[to++] = c;
    }
    return to;
}

static enum rc fields(struct arena *a, const struct db_table *t, const bool *number, char *line, size_t n,
                      struct db_value *v) {
    char *p = line, *end = line + n;
    for (size_t i = 0; i < t->n; i++) {
        char *stop = p < end ? memchr(p, '\t', (size_t)(end - p)) : NULL;
        if (!stop) stop = end;
        size_t len = (size_t)(stop - p);
        v[i] = (struct db_value){.kind = DB_NULL, .s = {"", 0}};
        if (len != 2 || memcmp(p, "\\N", 2) != 0) {
            v[i].s = str_n(p, unescape(p, len));
            v[i].kind = number[i] ? DB_INT : t->blob[i] ? DB_BLOB : DB_TEXT;
            if (number[i] && !str_i64(v[i].s, &v[i].i)) return RC_INVALID;
            if (t->blob[i] && !hex_decode(a, str_sub(v[i].s, 2, v[i].s.n), &v[i].s)) return RC_INVALID; /* \x… */
        }
        p = stop + 1;
    }
    return RC_OK;
}

/* Which columns are whole numbers, in the table's order. */
static enum rc numbers(struct db *db, struct arena *a, const struct db_table *t, bool *number) {
    PGresult *r;
    TRY(pg_ask(db,
               str_z(a, str_fmt(a, "SELECT %.*s FROM \"%.*s\" LIMIT 0", STR_ARG(columns(a, t, "")), STR_ARG(t->name))),
               &r));
    for (size_t i = 0; i < t->n; i++) number[i] = PQftype(r, (int)i) == 20;
    PQclear(r);
    return RC_OK;
}

enum rc pg_scan(struct db *db, const struct db_table *t, enum rc (*row)(void *user, const struct db_value *v),
                void *user) {
    struct arena *a = arena_new(), *step = arena_new();
    struct db_value *v = ARENA_ARRAY(a, struct db_value, t->n + 1);
    bool *number = ARENA_ARRAY(a, bool, t->n + 1);
    PGconn *c = NULL;
    char *line;
    int n = 0;
    enum rc rc = numbers(db, a, t, number);
    if (!rc)
        rc = pg_copy_begin(
            db,
            str_z(a, str_fmt(a, "COPY (SELECT %.*s FROM \"%.*s\" ORDER BY %.*s) TO STDOUT", STR_ARG(columns(a, t, "")),
                             STR_ARG(t->name), STR_ARG(columns(a, t, " NULLS FIRST")))),
            &c);
    while (!rc && (n = PQgetCopyData(c, &line, 0)) > 0) {
        arena_reset(step);
        rc = fields(step, t, number, line, (size_t)n - 1, v); /* without its line's end */
        if (!rc) rc = row(user, v);
        PQfreemem(line);
    }
    if (!rc && n < -1) rc = fault("copy_out", c);
    while (c && rc && n > 0 && (n = PQgetCopyData(c, &line, 0)) > 0) PQfreemem(line); /* the rest of it */
    enum rc ended = c ? pg_copy_end(db) : RC_OK;
    arena_free(step);
    arena_free(a);
    return rc ? rc : ended;
}

struct pg_insert {
    struct db_insert base;
    struct arena *a;
    const struct db_table *t;
    PGconn *c;
    struct buf line;
};

enum rc pg_insert_begin(struct db *db, const struct db_table *t, struct db_insert **out) {
    struct pg_insert *ins = calloc(1, sizeof *ins);
    if (!ins) abort();
    ins->base.db = db, ins->t = t, ins->a = arena_new(), ins->line = buf_in(ins->a);
    struct str sql =
        str_fmt(ins->a, "COPY \"%.*s\" (%.*s) FROM STDIN", STR_ARG(t->name), STR_ARG(columns(ins->a, t, "")));
    enum rc rc = pg_copy_begin(db, str_z(ins->a, sql), &ins->c);
    if (rc) {
        arena_free(ins->a);
        free(ins);
        return rc;
    }
    *out = &ins->base;
    return RC_OK;
}

static void put_text(struct buf *b, struct str s) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\\' || c == '\t' || c == '\n' || c == '\r') buf_c(b, '\\');
        buf_c(b, c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
    }
}

/* A row that does not fit is told by pg_insert_end(): the server has not seen it yet. */
enum rc pg_insert_row(struct db_insert *base, const struct db_value *v) {
    struct pg_insert *ins = (struct pg_insert *)base;
    struct buf *b = &ins->line;
    b->n = 0;
    for (size_t i = 0; i < ins->t->n; i++) {
        if (i) buf_c(b, '\t');
        if (v[i].kind == DB_NULL)
            buf_z(b, "\\N");
        else if (v[i].kind == DB_INT)
            buf_fmt(b, "%lld", (long long)v[i].i);
        else if (v[i].kind == DB_BLOB || ins->t->blob[i])
            buf_z(b, "\\\\x"), buf_str(b, hex_encode(ins->a, v[i].s.p, v[i].s.n));
        else
            put_text(b, v[i].s);
    }
    buf_c(b, '\n');
    return PQputCopyData(ins->c, b->p, (int)b->n) == 1 ? RC_OK : fault("copy_in", ins->c);
}

/* The next id follows the greatest that came. */
static enum rc restart(struct db *db, struct arena *a, const struct db_table *t) {
    PGresult *r;
    struct str name = t->name;
    TRY(pg_ask(db,
               str_z(a, str_fmt(a,
                                "SELECT attname FROM pg_attribute WHERE attrelid = '\"%.*s\"'::regclass AND "
                                "attidentity <> ''",
                                STR_ARG(name))),
               &r));
    bool counts = PQntuples(r) == 1;
    struct str id = counts ? cell(a, r, 0, 0) : STR("");
    PQclear(r);
    if (!counts) return RC_OK;
    TRY(pg_ask(db,
               str_z(a, str_fmt(a,
                                "SELECT setval(pg_get_serial_sequence('\"%.*s\"', '%.*s'), COALESCE(MAX(%.*s), 0) + 1, "
                                "false) FROM \"%.*s\"",
                                STR_ARG(name), STR_ARG(id), STR_ARG(id), STR_ARG(name))),
               &r));
    PQclear(r);
    return RC_OK;
}

enum rc pg_insert_end(struct db_insert *base) {
    struct pg_insert *ins = (struct pg_insert *)base;
    enum rc rc = PQputCopyEnd(ins->c, NULL) == 1 ? RC_OK : fault("copy_in", ins->c), ended = pg_copy_end(base->db);
    if (!rc) rc = ended;
    if (!rc) rc = restart(base->db, ins->a, ins->t);
    arena_free(ins->a);
    free(ins);
    return rc;
}

int64_t pg_count(struct db *db, const struct db_table *t) {
    struct arena *a = arena_new();
    PGresult *r;
    int64_t n = -1;
    if (!pg_ask(db, str_z(a, str_fmt(a, "SELECT COUNT(*) FROM \"%.*s\"", STR_ARG(t->name))), &r)) {
        n = atoll(PQgetvalue(r, 0, 0));
        PQclear(r);
    }
    arena_free(a);
    return n;
}

enum rc pg_defer_references(struct db *db) { return db_exec_script(db, "SET CONSTRAINTS ALL DEFERRED"); }
