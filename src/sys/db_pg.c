/* db_pg.c — PostgreSQL behind db.h.
 *
 * Writing is serial here as it is in the embedded store: a write transaction begins by taking the writers' lock (an
 * advisory lock of the database), so that of all processes one batch of one gate is under way at a time. The chain of
 * the log, numbers without gaps and the rules that handlers check before they write rest on that; serialization
 * failures and deadlocks cannot arise; and the gate's group commit pays for the round trips and the flush once a batch
 * (docs/decisions/020-postgresql.md).
 *
 * The connection stays in pipeline mode. A statement without an answer (@exec in a transaction, SAVEPOINT) is sent and
 * its result awaited with that of the next one that has an answer, so that the writes of a request share round trips.
 * db_release() and db_commit() await all: what a member of a batch did wrong is known before the next one begins.
 *
 * A connection lost outside a transaction is made again, to whichever host of the URL takes writes. Lost inside, the
 * transaction is over (RC_BUSY: nothing was kept). Lost while it commits, nobody knows: therefore each commit leaves
 * its number in the row that this connection owns in motcua_writer, and the new connection takes the writers' lock,
 * behind whatever the old one still does, and reads it there. */
#include <assert.h>
#include <libpq-fe.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/log.h"
#include "base/time.h"
#include "sys/crypto.h"
#include "sys/db_engine.h"
#include "sys/db_pg.h"
#include "sys/live.h"

enum { MAX_IN = 64, QUEUE = 64, OID_INT8 = 20, OID_TEXT = 25, OID_BYTEA = 17 };
enum { WRITER_PATIENCE_MS = 12000, READER_PATIENCE_MS = 4000, COMMIT_PATIENCE_MS = 60000 };
#define WRITERS_LOCK "7239401523" /* one number for all who write to this database as Motcua */

struct pg_stmt {
    struct stmt stmt;
    char *sql;
    char id[20];
    int64_t life; /* of the connection it was prepared on; 0: not prepared */
    Oid type[MAX_IN];
    const char *value[MAX_IN];
    int length[MAX_IN], binary[MAX_IN];
    unsigned char number[MAX_IN][8];
    PGresult *rows;
    int row;
    bool ran;
};
struct pg {
    struct db db;
    PGconn *c;
    char *url;
    enum db_mode mode;
    int64_t life;                     /* counts connections */
    bool in_tx, failed;               /* failed: PostgreSQL takes nothing more until it is rolled back */
    struct pg_stmt *preparing[QUEUE]; /* results awaited, oldest first: a statement's being prepared, or NULL */
    const char *name[QUEUE];          /* for the log */
    int queued, made;                 /* made: names given to statements */
    int host;                         /* which of the URL's served last */
    int64_t last_id, changes, mark;
    char writer[33], error[256];
};

static struct pg *pg_of(const struct db *db) { return (struct pg *)db; }
static enum rc settle(struct pg *p, PGresult **last);
static enum rc connect_within(struct pg *p, int64_t patience_ms);

/* ---- What PostgreSQL says ---- */

static bool starts(const char *z, const char *with) { return z && !strncmp(z, with, strlen(with)); }

static enum rc rc_of_state(const char *state) {
    if (!state) return RC_BUSY; /* the connection is gone */
    if (!strcmp(state, "23505") || !strcmp(state, "23503")) return RC_CONFLICT;
    if (starts(state, "23") || starts(state, "22")) return RC_INVALID;
    if (!strcmp(state, "53100")) return RC_FULL;
    static const char *const later[] = {"40", "53", "55P03", "57", "08", "25006", "25P03"};
    for (size_t i = 0; i < COUNT_OF(later); i++)
        if (starts(state, later[i])) return RC_BUSY;
    return RC_IO;
}

static void note(struct pg *p, enum rc rc, const char *what, const char *state, const char *message) {
    snprintf(p->error, sizeof p->error, "%s", message ? message : "");
    for (char *c = p->error; *c; c++)
        if (*c == '\n' || *c == '"') *c = ' ';
    if (rc != RC_CONFLICT) log_line("db_error", "what=%s state=%s message=\"%s\"", what, state ? state : "-", p->error);
}

/* The connection is of no use any more: gone, or to a server that stopped taking writes. */
static void lose(struct pg *p) {
    if (p->c) PQfinish(p->c);
    p->c = NULL, p->in_tx = p->failed = false, p->queued = 0;
}

/* ---- Connections ---- */

/* One host of the URL. */
static PGconn *dial_one(const char *url, const char *host, const char *port) {
    static const char *const key[] = {"dbname",
                                      "fallback_application_name",
                                      "client_encoding",
                                      "target_session_attrs",
                                      "connect_timeout",
                                      "tcp_user_timeout",
                                      "keepalives_idle",
                                      "keepalives_interval",
                                      "keepalives_count",
                                      "host",
                                      "port",
                                      NULL};
    /* What the URL says of the same things does not count: this file rests on them. */
    const char *const value[] = {url, "motcua", "UTF8", "read-write", "3", "15000", "5", "2", "3", host, port, NULL};
    return PQconnectdbParams(key, value, 1);
}

/* libpq goes on to the next host when one refuses, but not when something there accepts and closes (a proxy whose
 * server is gone): so each is tried by itself, beginning with the one that served last. */
static PGconn *dial(const char *url, int *first) {
    PQconninfoOption *all = PQconninfoParse(url, NULL), *o;
    const char *hosts = "", *ports = "";
    PGconn *c = NULL;
    for (o = all; o && o->keyword; o++) {
        if (!strcmp(o->keyword, "host") && o->val) hosts = o->val;
        if (!strcmp(o->keyword, "port") && o->val) ports = o->val;
    }
    struct arena *a = arena_new();
    struct str rest = str_of(hosts), more = str_of(ports), host[16], port[16] = {{0}};
    int n = 0, n_port = 0;
    while (n < (int)COUNT_OF(host) && str_cut(&rest, ',', &host[n])) n++;
    while (n_port < (int)COUNT_OF(port) && str_cut(&more, ',', &port[n_port])) n_port++;
    for (int i = 0; i < n && (!c || PQstatus(c) != CONNECTION_OK); i++) {
        int k = (*first + i) % n;
        PQfinish(c);
        c = dial_one(url, str_z(a, host[k]), str_z(a, n_port > 1 ? port[k] : port[0]));
        if (PQstatus(c) == CONNECTION_OK) *first = k;
    }
    arena_free(a);
    PQconninfoFree(all);
    return c ? c : dial_one(url, NULL, NULL); /* a URL that is not understood: libpq says so */
}

PGconn *pg_dial(const char *url) {
    int first = 0;
    return dial(url, &first);
}

static char program[17];
static void name_program(void) {
    struct arena *a = arena_new();
    snprintf(program, sizeof program, "%.16s", random_hex(a, 8).p);
    arena_free(a);
}
const char *pg_program(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, name_program);
    return program;
}

/* Durable commits whatever the server's default is; an abandoned transaction must not hold the writers' lock for long.
 */
static const char *const session =
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', "
    "'local');"
    "SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '15s'; SET client_min_messages = warning;"
    "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3;"
    "SET tcp_user_timeout = 15000; SET jit = off; SET standard_conforming_strings = on; SET row_security = off;";

static const char *const furniture =
    "CREATE TABLE IF NOT EXISTS motcua_writer (name TEXT PRIMARY KEY, mark BIGINT NOT NULL, seen TIMESTAMPTZ NOT NULL);"
    "CREATE OR REPLACE FUNCTION fts_words(words TEXT) RETURNS TSVECTOR IMMUTABLE LANGUAGE SQL PARALLEL SAFE RETURN "
    "array_to_tsvector(array_remove(regexp_split_to_array(words, '[^[:alnum:]]+'), ''));"
    /* "khai"* AND ("sinh" OR "tu"): core/words.h */
    "CREATE OR REPLACE FUNCTION fts_query(asked TEXT) RETURNS TSQUERY IMMUTABLE LANGUAGE SQL PARALLEL SAFE RETURN "
    "replace(replace(replace(replace(asked, ' AND ', ' & '), ' OR ', ' | '), '\"*', ''':*'), '\"', '''')::tsquery;";

static enum rc plain(struct pg *p, const char *sql) {
    PGresult *r = PQexec(p->c, sql);
    ExecStatusType status = PQresultStatus(r);
    enum rc rc = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
                     ? RC_OK
                     : rc_of_state(PQresultErrorField(r, PG_DIAG_SQLSTATE));
    if (rc) note(p, rc, "script", PQresultErrorField(r, PG_DIAG_SQLSTATE), PQerrorMessage(p->c));
    PQclear(r);
    if (PQstatus(p->c) == CONNECTION_BAD) lose(p);
    return rc;
}

/* Several processes may start at once: the furniture is set up one after the other. */
static enum rc furnish(struct pg *p) {
    TRY(plain(p, "BEGIN; SELECT pg_advisory_xact_lock(" WRITERS_LOCK ")"));
    enum rc rc = plain(p, "SELECT 1 FROM motcua_writer LIMIT 0");
    if (rc && p->c) rc = plain(p, "ROLLBACK; BEGIN; SELECT pg_advisory_xact_lock(" WRITERS_LOCK ")");
    if (!rc) rc = plain(p, furniture);
    if (!rc) rc = plain(p, "DELETE FROM motcua_writer WHERE seen < now() - interval '7 days'; COMMIT");
    if (rc && p->c) (void)plain(p, "ROLLBACK");
    return rc;
}

static enum rc connect_once(struct pg *p) {
    lose(p);
    p->c = dial(p->url, &p->host);
    if (PQstatus(p->c) != CONNECTION_OK) {
        note(p, RC_BUSY, "connect", NULL, PQerrorMessage(p->c));
        lose(p);
        return RC_BUSY;
    }
    p->life++;
    TRY(plain(p, session));
    if (p->mode == DB_READ) TRY(plain(p, "SET default_transaction_read_only = on"));
    if (!PQenterPipelineMode(p->c)) return lose(p), RC_IO;
    return RC_OK;
}

static enum rc connect_within(struct pg *p, int64_t patience_ms) {
    int64_t until = time_mono_us() + patience_ms * 1000;
    enum rc rc;
    for (;;) {
        rc = connect_once(p);
        if (rc != RC_BUSY || time_mono_us() >= until) return rc;
        usleep(200 * 1000);
    }
}

static int64_t patience(const struct pg *p) { return p->mode == DB_WRITE ? WRITER_PATIENCE_MS : READER_PATIENCE_MS; }

static void pg_close(struct db *db) {
    struct pg *p = pg_of(db);
    lose(p);
    free(p->url);
    free(p);
}

static enum rc pg_open(const char *url, enum db_mode mode, struct db **out) {
    struct pg *p = calloc(1, sizeof *p);
    if (!p) abort();
    p->db.engine = &db_pg, p->mode = mode, p->url = strdup(url);
    if (!p->url) abort();
    struct arena *a = arena_new();
    snprintf(p->writer, sizeof p->writer, "%.32s", random_hex(a, 16).p);
    arena_free(a);
    enum rc rc = connect_within(p, 0);
    if (!rc && mode == DB_WRITE && PQexitPipelineMode(p->c)) {
        rc = furnish(p);
        if (p->c && !PQenterPipelineMode(p->c)) rc = RC_IO;
    }
    if (rc) {
        pg_close(&p->db);
        return rc;
    }
    *out = &p->db;
    return RC_OK;
}

/* ---- The pipeline ---- */

static void push(struct pg *p, struct pg_stmt *preparing, const char *name) {
    p->preparing[p->queued] = preparing, p->name[p->queued] = name;
    p->queued++;
}

/* Awaits the results of all that was sent. *last (may be NULL) is that of the newest, with its rows. The first that
 * went wrong decides the result; what PostgreSQL skipped after it is not prepared. */
static enum rc settle(struct pg *p, PGresult **last) {
    enum rc rc = RC_OK;
    if (last) *last = NULL;
    if (!p->c) return RC_BUSY;
    bool sent = PQpipelineSync(p->c) == 1;
    for (int i = 0; sent && i < p->queued; i++) {
        PGresult *r = PQgetResult(p->c), *end;
        ExecStatusType status = PQresultStatus(r);
        bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!good && p->preparing[i]) p->preparing[i]->life = 0;
        if (!good && !rc) {
            const char *state = PQresultErrorField(r, PG_DIAG_SQLSTATE);
            rc = rc_of_state(state);
            note(p, rc, p->name[i], state, r ? PQresultErrorMessage(r) : PQerrorMessage(p->c));
            if (state && (!strcmp(state, "25006") || starts(state, "57P"))) sent = false; /* not the server it was */
        }
        if (last && good && i + 1 == p->queued)
            *last = r;
        else
            PQclear(r);
        while ((end = PQgetResult(p->c))) PQclear(end); /* the NULL that ends each statement's results */
        if (PQstatus(p->c) == CONNECTION_BAD) sent = false;
    }
    p->queued = 0;
    if (sent) { /* and that of the sync itself */
        PGresult *r = PQgetResult(p->c);
        sent = PQresultStatus(r) == PGRES_PIPELINE_SYNC;
        PQclear(r);
    }
    if (!sent) {
        if (last) PQclear(*last), *last = NULL;
        if (!rc) note(p, RC_BUSY, "connection", NULL, PQerrorMessage(p->c));
        lose(p);
        return RC_BUSY;
    }
    if (rc && p->in_tx) p->failed = true;
    return rc;
}

/* A word without values: BEGIN, SAVEPOINT, … name: static, for the log. */
static enum rc send_text(struct pg *p, const char *sql, const char *name) {
    if (!p->c) return RC_BUSY;
    if (p->queued == QUEUE) TRY(settle(p, NULL));
    if (!PQsendQueryParams(p->c, sql, 0, NULL, NULL, NULL, NULL, 0)) return settle(p, NULL), RC_BUSY;
    push(p, NULL, name);
    return RC_OK;
}
static enum rc send_word(struct pg *p, const char *sql) { return send_text(p, sql, sql); }

static enum rc pg_script(struct db *db, const char *sql) {
    struct pg *p = pg_of(db);
    if (!p->c && (p->in_tx || connect_within(p, patience(p)))) return RC_BUSY;
    if (p->queued) TRY(settle(p, NULL));
    if (!PQexitPipelineMode(p->c)) return RC_IO;
    char *text = pg_text(sql, true);
    enum rc rc = plain(p, text);
    free(text);
    if (p->c && !PQenterPipelineMode(p->c)) return lose(p), RC_IO;
    if (rc && p->in_tx) p->failed = true;
    return rc;
}

/* ---- Transactions ---- */

static enum rc begin_once(struct pg *p, bool write) {
    if (!p->c) TRY(connect_within(p, patience(p)));
    if (write) {
        TRY(send_word(p, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"));
        TRY(send_word(p, "SELECT pg_advisory_xact_lock(" WRITERS_LOCK ")"));
    } else {
        TRY(send_word(p, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    }
    p->in_tx = true;
    return settle(p, NULL);
}

static void pg_rollback(struct db *db) {
    struct pg *p = pg_of(db);
    p->in_tx = p->failed = false;
    if (p->c && !send_word(p, "ROLLBACK")) {
        enum rc ignored = settle(p, NULL); /* a transaction that failed says so once more */
        (void)ignored;
    }
}

/* Nothing was done yet: a lost connection may be tried again. */
static enum rc pg_begin(struct db *db, bool write) {
    struct pg *p = pg_of(db);
    enum rc rc = begin_once(p, write);
    if (rc == RC_BUSY && !p->c) rc = begin_once(p, write);
    if (rc && p->c) pg_rollback(db);
    if (rc) p->in_tx = false;
    return rc;
}

static enum rc pg_savepoint(struct db *db) { return send_word(pg_of(db), "SAVEPOINT one"); }

enum { TOPICS_MAX = 200 }; /* what a NOTIFY carries is below 8000 bytes */
static enum rc pg_announce(struct db *db, const uint64_t *topic, size_t n) {
    char sql[64 + 17 * (TOPICS_MAX + 1)];
    uint64_t everything = live_topic(LIVE_ALL, 0);
    if (n > TOPICS_MAX) topic = &everything, n = 1;
    size_t at = (size_t)snprintf(sql, sizeof sql, "NOTIFY motcua, '%s", pg_program());
    for (size_t i = 0; i < n; i++)
        at += (size_t)snprintf(sql + at, sizeof sql - at, " %llx", (unsigned long long)topic[i]);
    snprintf(sql + at, sizeof sql - at, "'");
    return send_text(pg_of(db), sql, "NOTIFY");
}

static enum rc pg_release(struct db *db) {
    struct pg *p = pg_of(db);
    if (p->failed) return RC_IO;
    TRY(send_word(p, "RELEASE one"));
    return settle(p, NULL);
}

static void pg_rollback_to(struct db *db) {
    struct pg *p = pg_of(db);
    if (p->queued) {
        enum rc ignored = settle(p, NULL);
        (void)ignored;
    }
    if (!p->c) return;
    p->failed = false;
    if (!send_word(p, "ROLLBACK TO one") && !send_word(p, "RELEASE one") && settle(p, NULL) && p->c) lose(p);
}

/* Did the commit that was lost take place? Behind the writers' lock nothing of it can still be under way. */
static enum rc ask(struct pg *p) {
    char sql[128];
    PGresult *r = NULL;
    TRY(connect_once(p));
    TRY(begin_once(p, true));
    snprintf(sql, sizeof sql, "SELECT mark FROM motcua_writer WHERE name = '%s'", p->writer);
    TRY(send_word(p, sql));
    TRY(settle(p, &r));
    bool there = PQntuples(r) == 1 && atoll(PQgetvalue(r, 0, 0)) == p->mark;
    PQclear(r);
    pg_rollback(&p->db);
    log_line("commit_asked", "committed=%d", there);
    return there ? RC_OK : RC_NOTFOUND;
}

static enum rc ask_within(struct pg *p, int64_t patience_ms) {
    int64_t until = time_mono_us() + patience_ms * 1000;
    for (;;) {
        enum rc rc = ask(p);
        if (!rc) return RC_OK;
        if (rc == RC_NOTFOUND) return RC_BUSY; /* nothing of it was kept */
        lose(p);
        if (time_mono_us() >= until) {
            log_line("commit_unsure", "writer=%s mark=%lld", p->writer, (long long)p->mark);
            return RC_UNSURE;
        }
        usleep(200 * 1000);
    }
}

static enum rc pg_commit(struct db *db) {
    struct pg *p = pg_of(db);
    char sql[256];
    if (p->failed) return RC_IO;
    bool marks = p->db.writing;
    if (marks) {
        p->mark++;
        snprintf(
            sql, sizeof sql,
            "INSERT INTO motcua_writer (name, mark, seen) VALUES ('%s', %lld, now()) ON CONFLICT (name) DO UPDATE SET "
            "mark = excluded.mark, seen = excluded.seen",
            p->writer, (long long)p->mark);
        TRY(send_word(p, sql));
        TRY(settle(p, NULL)); /* everything but the commit itself is known to be good */
    }
    PGresult *r = NULL;
    enum rc rc = send_word(p, "COMMIT");
    if (!rc) rc = settle(p, &r);
    if (!rc && strcmp(PQcmdStatus(r), "COMMIT") != 0) rc = RC_IO; /* it rolled back instead */
    PQclear(r);
    if (rc && !p->c) return marks ? ask_within(p, COMMIT_PATIENCE_MS) : RC_BUSY;
    p->in_tx = false;
    return rc;
}

static bool pg_in_tx(const struct db *db) { return pg_of(db)->in_tx; }
static int64_t pg_last_id(struct db *db) { return pg_of(db)->last_id; }
static int64_t pg_changes(struct db *db) {
    struct pg *p = pg_of(db);
    PGresult *r = NULL;
    if (p->changes >= 0) return p->changes;
    p->changes = settle(p, &r) ? 0 : atoll(PQcmdTuples(r)); /* what went wrong is told at the release */
    PQclear(r);
    return p->changes;
}
static int64_t pg_size(struct db *db) {
    struct pg *p = pg_of(db);
    PGresult *r = NULL;
    if (send_word(p, "SELECT pg_database_size(current_database())") || settle(p, &r)) return 0;
    int64_t n = atoll(PQgetvalue(r, 0, 0));
    PQclear(r);
    return n;
}
static const char *pg_error(const struct db *db) { return pg_of(db)->error; }
static enum rc pg_hurry(struct db *db) { return pg_script(db, "SET synchronous_commit = off"); }
/* A row's old words are gone from pages with the next vacuum (docs/OPERATING.md). */
static enum rc pg_forget(struct db *db) {
    (void)db;
    return RC_OK;
}

/* ---- Statements ---- */

static enum rc pg_prepare(struct db *db, const struct stmt_def *def, struct stmt **out) {
    struct pg_stmt *s = calloc(1, sizeof *s);
    if (!s) abort();
    assert(def->n_in < MAX_IN);
    s->stmt.db = db, s->stmt.def = def;
    s->sql = pg_text(def->sql, false);
    if (def->kind == 'i') {
        s->sql = realloc(s->sql, strlen(s->sql) + sizeof " RETURNING id");
        if (!s->sql) abort();
        strcat(s->sql, " RETURNING id");
    }
    snprintf(s->id, sizeof s->id, "m%d", ++pg_of(db)->made);
    for (int i = 0; def->in && def->in[i]; i++)
        s->type[i] = def->in[i] == 'i' ? OID_INT8 : def->in[i] == 'b' ? OID_BYTEA : OID_TEXT;
    *out = &s->stmt;
    return RC_OK;
}

static enum rc send_prepare(struct pg *p, struct pg_stmt *s) {
    const struct stmt_def *def = s->stmt.def;
    if (s->life == p->life) return RC_OK;
    if (p->queued == QUEUE) TRY(settle(p, NULL));
    if (!PQsendPrepare(p->c, s->id, s->sql, def->n_in, s->type)) return RC_IO;
    s->life = p->life;
    push(p, s, def->name);
    return RC_OK;
}

static enum rc pg_check(struct stmt *base) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    struct pg *p = pg_of(base->db);
    const struct stmt_def *def = base->def;
    TRY(send_prepare(p, s));
    TRY(settle(p, NULL));
    PGresult *r;
    if (!PQsendDescribePrepared(p->c, s->id)) return RC_IO;
    push(p, NULL, def->name);
    TRY(settle(p, &r));
    int gives = PQnfields(r), takes = PQnparams(r), more = def->kind == 'i';
    PQclear(r);
    if (gives == def->n_out + more && takes == def->n_in) return RC_OK;
    log_line("db_columns", "statement=%s declared=%d gives=%d takes=%d", def->name, def->n_out, gives, takes);
    return RC_INVALID;
}

static void pg_finalize(struct stmt *base) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    PQclear(s->rows);
    free(s->sql);
    free(s);
}

static bool pg_open_still(const struct stmt *s) { return ((const struct pg_stmt *)s)->ran; }

static void bind(struct stmt *base, int i, Oid type, const void *value, size_t n) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    i--;
    if (!base->def->in && !s->life) s->type[i] = type;
    s->value[i] = value, s->length[i] = (int)n, s->binary[i] = 1;
}
static void pg_bind_int(struct stmt *base, int i, int64_t v) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    for (int k = 0; k < 8; k++) s->number[i - 1][k] = (unsigned char)((uint64_t)v >> (56 - 8 * k));
    bind(base, i, OID_INT8, s->number[i - 1], 8);
}
static void pg_bind_null(struct stmt *base, int i) { ((struct pg_stmt *)base)->value[i - 1] = NULL; }
static void pg_bind_text(struct stmt *base, int i, struct str v) { bind(base, i, OID_TEXT, v.p ? v.p : "", v.n); }
static void pg_bind_blob(struct stmt *base, int i, struct str v) { bind(base, i, OID_BYTEA, v.p ? v.p : "", v.n); }

static enum rc send_statement(struct pg *p, struct pg_stmt *s) {
    if (p->queued + 1 >= QUEUE) TRY(settle(p, NULL));
    TRY(send_prepare(p, s));
    if (!PQsendQueryPrepared(p->c, s->id, s->stmt.def->n_in, s->value, s->length, s->binary, 0)) return RC_IO;
    push(p, NULL, s->stmt.def->name);
    return RC_OK;
}

static enum rc run(struct pg *p, struct pg_stmt *s) {
    if (p->failed) return RC_IO;
    if (!p->c) {
        if (p->in_tx) return RC_BUSY;
        TRY(connect_within(p, patience(p)));
    }
    TRY(send_statement(p, s));
    p->changes = -1;
    if (p->in_tx && s->stmt.def->kind == 'e') return RC_OK; /* its result comes with the next one's */
    TRY(settle(p, &s->rows));
    p->changes = atoll(PQcmdTuples(s->rows));
    if (s->stmt.def->kind == 'i' && PQntuples(s->rows)) p->last_id = atoll(PQgetvalue(s->rows, 0, 0));
    if (s->stmt.def->n_out && PQnfields(s->rows) != s->stmt.def->n_out) return RC_INVALID;
    return RC_OK;
}

static enum rc pg_step(struct stmt *base) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    struct pg *p = pg_of(base->db);
    if (!s->ran) {
        s->ran = true, s->row = -1;
        bool alone = !p->in_tx && base->def->n_out > 0; /* a reading: may be asked again */
        enum rc rc = run(p, s);
        if (rc && alone && !p->c) rc = run(p, s);
        if (rc) return rc;
    }
    if (!base->def->n_out || !s->rows) return RC_NOTFOUND;
    return ++s->row < PQntuples(s->rows) ? RC_OK : RC_NOTFOUND;
}

static int64_t pg_col_int(struct stmt *base, int i) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    const char *z = PQgetvalue(s->rows, s->row, i);
    if (*z == 't' || *z == 'f') return *z == 't';
    return atoll(z);
}

static int hex(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }

static struct str pg_col_text(struct stmt *base, int i, struct arena *a) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    const char *z = PQgetvalue(s->rows, s->row, i);
    size_t n = (size_t)PQgetlength(s->rows, s->row, i);
    if (!n) return (struct str){"", 0};
    if (PQftype(s->rows, i) != OID_BYTEA) return (struct str){arena_dup(a, z, n), n};
    size_t bytes = n / 2 - 1; /* \x… */
    char *out = ARENA_ARRAY(a, char, bytes + 1);
    for (size_t k = 0; k < bytes; k++) out[k] = (char)(hex(z[2 + 2 * k]) << 4 | hex(z[3 + 2 * k]));
    return (struct str){out, bytes};
}

static void pg_done(struct stmt *base) {
    struct pg_stmt *s = (struct pg_stmt *)base;
    PQclear(s->rows);
    s->rows = NULL, s->ran = false;
    for (int i = 0; i < base->def->n_in; i++) s->value[i] = NULL;
}

/* ---- Whole tables (db_pg_table.c) ---- */

enum rc pg_ask(struct db *db, const char *sql, PGresult **rows) {
    struct pg *p = pg_of(db);
    *rows = NULL;
    if (p->failed) return RC_IO;
    TRY(send_word(p, sql));
    return settle(p, rows);
}

enum rc pg_copy_begin(struct db *db, const char *sql, PGconn **out) {
    struct pg *p = pg_of(db);
    if (p->failed || !p->c) return RC_IO;
    if (p->queued) TRY(settle(p, NULL));
    if (!PQexitPipelineMode(p->c)) return RC_IO;
    PGresult *r = PQexec(p->c, sql);
    ExecStatusType status = PQresultStatus(r);
    const char *state = PQresultErrorField(r, PG_DIAG_SQLSTATE);
    enum rc rc = status == PGRES_COPY_IN || status == PGRES_COPY_OUT ? RC_OK : rc_of_state(state);
    if (rc) note(p, rc, "copy", state, PQerrorMessage(p->c));
    PQclear(r);
    *out = p->c;
    if (!rc) return RC_OK;
    p->failed = p->in_tx;
    return PQenterPipelineMode(p->c) ? rc : (lose(p), RC_BUSY);
}

enum rc pg_copy_end(struct db *db) {
    struct pg *p = pg_of(db);
    enum rc rc = RC_OK;
    for (PGresult *r; (r = PQgetResult(p->c)); PQclear(r)) {
        if (PQresultStatus(r) == PGRES_COMMAND_OK || rc) continue;
        const char *state = PQresultErrorField(r, PG_DIAG_SQLSTATE);
        rc = rc_of_state(state);
        note(p, rc, "copy", state, PQresultErrorMessage(r));
    }
    if (rc && p->in_tx) p->failed = true;
    return PQenterPipelineMode(p->c) ? rc : (lose(p), RC_BUSY);
}

const struct db_engine db_pg = {.open = pg_open,
                                .close = pg_close,
                                .script = pg_script,
                                .begin = pg_begin,
                                .commit = pg_commit,
                                .rollback = pg_rollback,
                                .savepoint = pg_savepoint,
                                .announce = pg_announce,
                                .release = pg_release,
                                .rollback_to = pg_rollback_to,
                                .in_tx = pg_in_tx,
                                .last_id = pg_last_id,
                                .changes = pg_changes,
                                .size = pg_size,
                                .error = pg_error,
                                .hurry = pg_hurry,
                                .forget = pg_forget,
                                .prepare = pg_prepare,
                                .check = pg_check,
                                .finalize = pg_finalize,
                                .open_still = pg_open_still,
                                .bind_int = pg_bind_int,
                                .bind_null = pg_bind_null,
                                .bind_text = pg_bind_text,
                                .bind_blob = pg_bind_blob,
                                .step = pg_step,
                                .col_int = pg_col_int,
                                .col_text = pg_col_text,
                                .done = pg_done,
                                .tables = pg_tables,
                                .scan = pg_scan,
                                .insert_begin = pg_insert_begin,
                                .insert_row = pg_insert_row,
                                .insert_end = pg_insert_end,
                                .count = pg_count,
                                .defer_references = pg_defer_references,
                                .given_up = RC_BUSY};
