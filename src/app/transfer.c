/* transfer.c — `motcua export` and `motcua import`: everything in the store as text that other programs read; and
 * `motcua copy-db`: a store into another of either engine, table by table, proved before it is kept.
 *
 * One file a table in FOLDER: <table>.jsonl, a JSON object a row (bytes as base64), or <table>.csv for spreadsheets;
 * manifest.json says the schema's number, the rows and the SHA-256 of each file. Import takes the JSON form into a
 * store that holds nothing yet, all or nothing: it checks the digests, the references, the counts, the log's chain and
 * the counters before it commits. Attachments and the secret key are not part of it: `motcua backup` has them. Sealed
 * secrets and password hashes are exported as stored, so the folder must be kept as the store is. */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "app/commands.h"
#include "app/jobs.sql.h"
#include "app/metrics.sql.h"
#include "app/serve.h"
#include "base/json.h"
#include "base/time.h"
#include "core/figure.h"
#include "core/ledger.h"
#include "core/migrations.h"
#include "sys/crypto.h"
#include "sys/db_table.h"

struct writer {
    FILE *f;
    struct arena *a;
    const struct db_table *t;
    bool csv;
    int64_t rows;
};

static enum rc write_row(void *user, const struct db_value *v) {
    struct writer *w = user;
    arena_reset(w->a);
    struct buf b = buf_in(w->a);
    if (!w->csv) buf_c(&b, '{');
    for (size_t i = 0; i < w->t->n; i++) {
        struct str words = v[i].s;
        if (v[i].kind == DB_BLOB || w->t->blob[i]) words = base64_encode(w->a, words);
        if (w->csv) {
            if (i) buf_c(&b, ',');
            if (v[i].kind == DB_INT)
                buf_i64(&b, v[i].i);
            else if (v[i].kind != DB_NULL)
                buf_csv(&b, words);
            continue;
        }
        if (i) buf_c(&b, ',');
        buf_json(&b, w->t->column[i]);
        buf_c(&b, ':');
        if (v[i].kind == DB_NULL)
            buf_z(&b, "null");
        else if (v[i].kind == DB_INT)
            buf_i64(&b, v[i].i);
        else
            buf_json(&b, words);
    }
    buf_z(&b, w->csv ? "\n" : "}\n");
    w->rows++;
    return fwrite(b.p, 1, b.n, w->f) == b.n ? RC_OK : RC_FULL;
}

static enum rc write_table(struct db *db, struct arena *a, const char *folder, const struct db_table *t, bool csv,
                           struct buf *manifest) {
    struct writer w = {.a = arena_new(), .t = t, .csv = csv};
    struct str hex;
    int64_t size;
    char *name = str_z(a, str_fmt(a, "%.*s.%s", STR_ARG(t->name), csv ? "csv" : "jsonl")),
         *path = str_z(a, str_fmt(a, "%s/%s", folder, name));
    w.f = fopen(path, "wx");
    enum rc rc = w.f ? RC_OK : RC_IO;
    if (!rc && csv)
        for (size_t i = 0; i < t->n; i++) fprintf(w.f, "%.*s%s", STR_ARG(t->column[i]), i + 1 < t->n ? "," : "\n");
    if (!rc) rc = db_scan(db, t, write_row, &w);
    if (w.f && fclose(w.f) && !rc) rc = RC_FULL;
    if (!rc) rc = sha256_file(a, path, &hex, &size);
    if (!rc) {
        json_open(manifest, NULL, '{');
        json_text(manifest, "table", t->name), json_z(manifest, "file", name), json_int(manifest, "rows", w.rows);
        json_text(manifest, "sha256", hex), json_close(manifest, '}');
    }
    arena_free(w.a);
    if (rc) fprintf(stderr, "motcua export: %s: %s\n", path, errno ? strerror(errno) : rc_name(rc));
    return rc;
}

int export_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct db *db = NULL;
    struct db_table *t;
    size_t n = 0;
    const char *folder = NULL;
    bool csv = false, wrong = false;
    for (int i = 0; i < argc; i++)
        if (!strcmp(argv[i], "--csv"))
            csv = true;
        else if (!folder && argv[i][0] != '-')
            folder = argv[i];
        else
            wrong = true;
    if (wrong || !folder) {
        fputs("motcua export [--csv] FOLDER [settings]\n", stderr);
        arena_free(a);
        return 2;
    }
    enum rc rc = mkdir(folder, 0700) ? RC_IO : RC_OK;
    if (rc) fprintf(stderr, "motcua export: %s: %s\n", folder, strerror(errno));
    if (!rc) rc = db_open(c->db, DB_READ, &db);
    if (!rc) rc = db_begin(db, false); /* one moment of the store, while others write */
    if (!rc) rc = db_tables(db, a, &t, &n);
    struct buf m = buf_in(a);
    json_open(&m, NULL, '{');
    json_int(&m, "schema", (int64_t)migrations[migrations_n - 1].number), json_open(&m, "tables", '[');
    for (size_t i = 0; i < n && !rc; i++) rc = write_table(db, a, folder, &t[i], csv, &m);
    json_close(&m, ']'), json_close(&m, '}'), buf_c(&m, '\n');
    FILE *f = rc ? NULL : fopen(str_z(a, str_fmt(a, "%s/manifest.json", folder)), "wx");
    if (!rc && (!f || fwrite(m.p, 1, m.n, f) != m.n)) rc = RC_IO;
    if (f && fclose(f) && !rc) rc = RC_FULL;
    if (!rc) printf("%zu tables in %s\n", n, folder);
    if (db) db_rollback(db);
    db_close(db);
    arena_free(a);
    return rc ? 1 : 0;
}

/* ---- Import ---- */
struct reader {
    struct db *db;
    struct arena *a, *step;
    const char *folder;
};

static enum rc says(const char *what, struct str about) {
    fprintf(stderr, "motcua: %s: %.*s\n", what, STR_ARG(about));
    return RC_INVALID;
}

static enum rc value_of(struct reader *r, const struct db_table *t, size_t i, const json_t *v, struct db_value *out) {
    *out = (struct db_value){.kind = DB_NULL};
    if (json_is_null(v)) return RC_OK;
    if (json_is_integer(v)) {
        out->kind = DB_INT, out->i = json_integer_value(v);
        return RC_OK;
    }
    if (!json_is_string(v)) return says("a value is missing or of another type", t->column[i]);
    out->kind = t->blob[i] ? DB_BLOB : DB_TEXT;
    out->s = str_n(json_string_value(v), json_string_length(v));
    if (t->blob[i] && !base64_decode(r->step, out->s, &out->s)) return says("bytes are not base64", t->column[i]);
    return RC_OK;
}

static enum rc read_lines(struct reader *r, const struct db_table *t, FILE *f, int64_t *rows) {
    struct db_insert *ins;
    struct db_value *v = ARENA_ARRAY(r->a, struct db_value, t->n + 1);
    char *line = NULL;
    size_t cap = 0;
    TRY(db_insert_begin(r->db, t, &ins));
    enum rc rc = RC_OK;
    for (ssize_t n; !rc && (n = getline(&line, &cap, f)) > 0; ++*rows) {
        json_error_t error;
        arena_reset(r->step);
        json_t *row = json_loadb(line, (size_t)n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
        if (!json_is_object(row) || json_object_size(row) != t->n)
            rc = says("a line is not a row of this table",
                      str_fmt(r->step, "%.*s, line %lld", STR_ARG(t->name), (long long)*rows + 1));
        for (size_t i = 0; i < t->n && !rc; i++)
            rc = value_of(r, t, i, json_object_get(row, str_z(r->step, t->column[i])), &v[i]);
        if (!rc) rc = db_insert_row(ins, v);
        if (rc == RC_CONFLICT)
            says("a row is there twice", str_fmt(r->step, "%.*s, line %lld", STR_ARG(t->name), (long long)*rows + 1));
        json_decref(row);
    }
    free(line); /* tidy: getline() gave it */
    enum rc ended = db_insert_end(ins);
    if (!rc && ended == RC_CONFLICT) says("a row is there twice", t->name);
    return rc ? rc : ended;
}

static enum rc read_table(struct reader *r, const struct db_table *t, const json_t *said) {
    struct str hex;
    int64_t size, rows = 0;
    char *path = str_z(r->a, str_fmt(r->a, "%s/%.*s.jsonl", r->folder, STR_ARG(t->name)));
    if (sha256_file(r->a, path, &hex, &size)) return says("cannot read", str_of(path));
    if (!str_eq(hex, str_of(json_string_value(json_object_get(said, "sha256")))))
        return says("not the bytes that were exported", str_of(path));
    FILE *f = fopen(path, "rb");
    if (!f) return says("cannot read", str_of(path));
    enum rc rc = db_exec_script(r->db, str_z(r->a, str_fmt(r->a, "DELETE FROM \"%.*s\"", STR_ARG(t->name))));
    if (!rc) rc = read_lines(r, t, f, &rows);
    fclose(f);
    if (!rc && rows != json_integer_value(json_object_get(said, "rows"))) rc = says("not as many rows", t->name);
    return rc;
}

static void tell_fault(void *user, const struct ledger_fault *f) {
    (void)user;
    fprintf(stderr, "motcua: log: %.*s\n", STR_ARG(f->about));
}
static void tell_counter(void *user, struct str what) {
    ++*(int *)user;
    fprintf(stderr, "motcua: %.*s\n", STR_ARG(what));
}

/* Chain, checkpoints and counters of what was brought in, before it is kept. */
static enum rc proved(struct reader *r) {
    struct ledger_report report;
    int wrong = 0;
    TRY(ledger_verify(r->db, NULL, 0, tell_fault, NULL, &report));
    TRY(figure_check(r->db, r->a, tell_counter, &wrong));
    return report.faults || wrong ? RC_INVALID : RC_OK;
}

static enum rc read_all(struct reader *r, const json_t *manifest) {
    struct db_table *t;
    size_t n;
    const json_t *said = json_object_get(manifest, "tables");
    if (json_integer_value(json_object_get(manifest, "schema")) != migrations[migrations_n - 1].number)
        return says("exported by a program of another schema", STR("manifest.json"));
    TRY(db_tables(r->db, r->a, &t, &n));
    if (json_array_size(said) != n) return says("not the tables of this schema", STR("manifest.json"));
    TRY(db_defer_references(r->db));
    for (size_t i = 0; i < n; i++) {
        const json_t *one = json_array_get(said, i);
        if (!str_eq(t[i].name, str_of(json_string_value(json_object_get(one, "table")))))
            return says("table is missing", t[i].name);
        TRY(read_table(r, &t[i], one));
    }
    return proved(r);
}

/* A file, or a database in which somebody has something. */
static bool is_there(const char *url) {
    struct db *db = NULL;
    struct db_table *t;
    size_t n = 0;
    if (!db_is_server(url)) return !access(url, F_OK);
    struct arena *a = arena_new();
    bool any = true;
    if (!db_open(url, DB_READ, &db) && !db_tables(db, a, &t, &n)) any = false;
    for (size_t i = 0; i < n && !any; i++) any = str_is(t[i].name, "agency") && db_count(db, &t[i]) != 0;
    db_close(db);
    arena_free(a);
    return any;
}

static void remove_file(struct arena *a, const char *url) {
    static const char *const tail[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < COUNT_OF(tail) && !db_is_server(url); i++)
        unlink(str_z(a, str_fmt(a, "%s%s", url, tail[i])));
}

int import_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct reader r = {.a = a, .step = arena_new(), .folder = argc == 1 ? argv[0] : NULL};
    json_error_t error;
    json_t *manifest = NULL;
    enum rc rc = RC_OK;
    if (argc != 1 || argv[0][0] == '-') {
        fputs("motcua import FOLDER [settings]\n", stderr);
        rc = RC_INVALID;
    }
    if (!rc && is_there(c->db)) rc = says("there is a store already", str_of(c->db));
    if (!rc)
        manifest = json_load_file(str_z(a, str_fmt(a, "%s/manifest.json", r.folder)), JSON_REJECT_DUPLICATES, &error);
    if (!rc && !json_is_object(manifest)) rc = says("no manifest.json, or it is not JSON", str_of(r.folder));
    bool made = !rc;
    if (!rc) rc = serve_prepare(c);
    if (!rc) rc = db_open(c->db, DB_WRITE, &r.db);
    if (!rc) rc = db_begin(r.db, true);
    if (!rc) rc = read_all(&r, manifest);
    if (!rc) rc = db_commit(r.db);
    if (rc && r.db) db_rollback(r.db);
    db_close(r.db);
    if (!rc) printf("imported into %s\n", c->db);
    if (rc && made) remove_file(a, c->db);
    json_decref(manifest);
    arena_free(r.step);
    arena_free(a);
    return rc ? 1 : 0;
}

/* ---- From one store into another ---- */
struct carrier {
    struct db_insert *to;
    int64_t rows;
};
static enum rc carry(void *user, const struct db_value *v) {
    struct carrier *c = user;
    c->rows++;
    return db_insert_row(c->to, v);
}

static enum rc copy_table(struct reader *to, struct db *from, const struct db_table *t, const struct db_table *same) {
    struct carrier c = {0};
    bool fits = str_eq(t->name, same->name) && t->n == same->n;
    for (size_t i = 0; fits && i < t->n; i++) fits = str_eq(t->column[i], same->column[i]);
    if (!fits) return says("not the same table on both sides", t->name);
    TRY(db_exec_script(to->db, str_z(to->a, str_fmt(to->a, "DELETE FROM \"%.*s\"", STR_ARG(t->name)))));
    TRY(db_insert_begin(to->db, t, &c.to));
    enum rc rc = db_scan(from, t, carry, &c), ended = db_insert_end(c.to);
    if (rc || ended) return says("could not be copied", t->name), rc ? rc : ended;
    int64_t there = db_count(to->db, t);
    printf("%-24.*s %lld\n", STR_ARG(t->name), (long long)there);
    return there == c.rows ? RC_OK : says("not as many rows arrived", t->name);
}

static enum rc copy_all(struct reader *to, struct db *from) {
    struct db_table *t, *same;
    size_t n, m;
    struct lease_of l;
    struct metrics_schema at;
    TRY(metrics_schema(from, to->a, &at));
    if (at.number != migrations[migrations_n - 1].number)
        return says("a store of another schema: serve it with this program first", STR("schema_version"));
    enum rc rc = lease_of(from, to->a, STR("jobs"), &l);
    if (!rc && l.until > time_machine())
        return says("the store is being served, and what is written now would be lost: stop the programs", l.owner);
    TRY(db_tables(from, to->a, &t, &n));
    TRY(db_tables(to->db, to->a, &same, &m));
    if (n != m) return says("not the same tables on both sides", STR("schema"));
    TRY(db_defer_references(to->db));
    for (size_t i = 0; i < n; i++) TRY(copy_table(to, from, &t[i], &same[i]));
    return proved(to);
}

int copy_db_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct reader to = {.a = a, .step = arena_new()};
    struct config there = *c;
    const char *source = NULL;
    struct db *from = NULL;
    bool wrong = false, known = false;
    there.db = NULL;
    for (int i = 0; i < argc; i++)
        if (!strcmp(argv[i], "--from") && i + 1 < argc)
            source = argv[++i];
        else if (!strcmp(argv[i], "--to") && i + 1 < argc)
            there.db = argv[++i];
        else
            wrong = true;
    if (wrong || !source || !there.db) {
        fputs("motcua copy-db --from FILE|postgresql://… --to FILE|postgresql://… [settings]\n", stderr);
        arena_free(to.step);
        arena_free(a);
        return 2;
    }
    enum rc rc = RC_OK;
    int alone = -1;
    if (!db_is_server(source) && access(source, R_OK)) rc = says(strerror(errno), str_of(source));
    if (!rc && (alone = serve_lock(source, true)) < 0)
        rc = says("the store is being served: stop that first", str_of(source));
    if (!rc && is_there(there.db)) rc = says("there is a store already", str_of(there.db));
    known = !rc;
    if (!rc) rc = db_open(source, DB_READ, &from);
    if (!rc) rc = db_begin(from, false);
    if (!rc) rc = serve_prepare(&there);
    if (!rc) rc = db_open(there.db, DB_WRITE, &to.db);
    if (!rc) rc = db_begin(to.db, true);
    if (!rc) rc = copy_all(&to, from);
    if (!rc) rc = db_commit(to.db);
    if (rc && to.db) db_rollback(to.db);
    if (from) db_rollback(from);
    db_close(to.db);
    db_close(from);
    if (alone >= 0) close(alone);
    if (!rc) printf("copied, and proved, into %s\n", there.db);
    if (rc && known) remove_file(a, there.db);
    arena_free(to.step);
    arena_free(a);
    return rc ? 1 : 0;
}
