/* world.c — see world.h. */
#include "world.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/time.h"
#include "core/agency.h"
#include "core/dossier.h"
#include "core/figure.h"
#include "core/ledger.h"
#include "core/load.h"
#include "core/migrations.h"
#include "core/person.sql.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "sys/asset.h"
#include "sys/crypto.h"

static atomic_int fate[DEEDS];
static int64_t now, rev_id, receiver_id;
static const struct actor somebody = {.kind = ACTOR_SYSTEM};
static const struct stmt_def titled_def = {"titled", "SELECT COUNT(*) FROM case_ WHERE title = ?1", 1, 1},
                             noted_def = {"noted", "SELECT COUNT(*) FROM event WHERE note = ?1", 1, 1},
                             gap_def = {"gap",
                                        "SELECT (SELECT COUNT(*) FROM case_) - COALESCE((SELECT SUM(last) FROM "
                                        "sequence WHERE kind = 'ho-so'), 0)",
                                        0, 1},
                             twice_def = {
                                 "twice",
                                 "INSERT INTO sequence (agency_id, kind, period, last) VALUES (1, 'thử', 1, 1)", 0, 0};

/* ---- The store ---- */

static void must(enum rc rc, const char *what) {
    if (!rc) return;
    fprintf(stderr, "%s: %s\n", what, rc_name(rc));
    abort();
}

static void find_places(struct db *db, struct arena *a) {
    struct procedure_on p;
    struct agency_by_code g;
    if (!at_parse(STR("2022-03-14 08:00"), &now)) abort();
    must(procedure_on(db, a, STR("1.001612"), at_day(now), &p), "procedure");
    must(agency_by_code(db, a, STR("mytho-mot-cua"), &g), "agency");
    rev_id = p.rev_id, receiver_id = g.id;
}

void world_template(const char *path) {
    struct arena *a = arena_new();
    struct db *db;
    int64_t begun;
    must(crypto_init(), "crypto");
    must(db_open(path, DB_WRITE, &db), "open");
    must(migrate_run(db, migrations, migrations_n, 1), "migrate");
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (unsigned long i = 0; i < data_files_n; i++)
        files[i] = (struct load_file){str_of(data_files[i].name + (data_files[i].name[0] == '.' ? 2 : 0)),
                                      str_n((const char *)data_files[i].bytes, data_files[i].n)};
    struct load_result r;
    if (!at_parse(STR("2021-12-01 08:00"), &begun)) abort();
    must(db_begin(db, true), "begin");
    must(load_check(db, a, files, data_files_n, &r), "check");
    must(load_publish(db, a, &r, ACTOR_SYSTEM, 0, begun, STR("thử")), "publish");
    must(db_commit(db), "commit");
    must(ledger_begin(db, begun), "ledger");
    must(figure_begin(db), "figures");
    find_places(db, a);
    db_close(db);
    arena_free(a);
    promise_forget();
}

void world_copy(const char *from, const char *to) {
    static const char *const ends[] = {"", "-wal"};
    for (size_t i = 0; i < COUNT_OF(ends); i++) {
        char path[600], buf[65536];
        snprintf(path, sizeof path, "%s%s", from, ends[i]);
        FILE *in = fopen(path, "r");
        if (!in) continue;
        snprintf(path, sizeof path, "%s%s", to, ends[i]);
        FILE *out = fopen(path, "w");
        size_t n;
        while ((n = fread(buf, 1, sizeof buf, in)) > 0)
            if (!out || fwrite(buf, 1, n, out) != n) abort();
        fclose(in);
        if (!out || fclose(out)) abort();
    }
}

/* ---- The work ---- */

static struct str name_of(struct arena *a, int deed) { return str_fmt(a, "việc-%d", deed); }

static enum rc file_one(struct db *db, struct arena *a, int deed, int64_t *id) {
    int64_t person;
    TRY(person_add(db, PERSON_CITIZEN, STR("Lê Văn Ẩn"), STR("082190000001"), STR(""), 7000, 1, STR(""), STR(""),
                   STR("Ấp 1"), STR(""), now, &person));
    struct dossier_new d = {.procedure_rev_id = rev_id,
                            .receiver_id = receiver_id,
                            .person_id = person,
                            .channel = CHANNEL_COUNTER,
                            .title = name_of(a, deed),
                            .applicant_name = STR("Lê Văn Ẩn"),
                            .form_json = STR("{}")};
    struct applied done;
    TRY(dossier_file(db, a, &somebody, &d, now, &done));
    *id = done.after.id;
    return done.error.n ? RC_INVALID : RC_OK;
}

static enum rc move_one(struct db *db, struct arena *a, int deed, int64_t id) {
    struct command cmd = {.verb = VERB_FORWARD, .note = name_of(a, deed)};
    struct applied done;
    TRY(case_apply(db, a, &somebody, id, 0, &cmd, now + 60, &done));
    return done.error.n ? RC_INVALID : RC_OK;
}

static enum rc raw(struct db *db, const struct stmt_def *def) {
    struct stmt *s;
    TRY(db_stmt(db, def, &s));
    enum rc rc = stmt_step(s);
    stmt_done(s);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}

/* What a deed of this number does: dossiers and moves in turn; some change their mind, some meet a unique key. */
static bool is_move(int deed) { return deed % ROUNDS % 2 == 1; }
static bool changes_mind(int deed) { return deed % 9 == 4; }
static bool meets_key(int deed) { return deed % 11 == 6 && deed != DEEDS - 1; }

static enum rc do_deed(struct gate *g, int deed, int64_t *id, bool *fault) {
    struct arena *a = arena_new();
    struct db *db;
    enum rc rc = gate_enter(g, &db), left = RC_OK;
    bool keep = !changes_mind(deed) && !meets_key(deed);
    if (rc) {
        *fault = true;
    } else {
        rc = is_move(deed) ? move_one(db, a, deed, *id) : file_one(db, a, deed, id);
        if (!rc && meets_key(deed)) {
            rc = raw(db, &twice_def);
            if (!rc) rc = raw(db, &twice_def); /* RC_CONFLICT */
        }
        *fault = rc && rc != RC_CONFLICT;
        left = gate_leave(g, keep && !rc);
        *fault |= left != RC_OK;
    }
    arena_free(a);
    if (!rc && left == RC_UNSURE) return RC_UNSURE;
    return rc ? rc : left ? left : keep ? RC_OK : RC_DENIED;
}

struct hand {
    struct world *w;
    int index;
};
static atomic_bool told;

static void *work(void *p) {
    struct hand *h = p;
    int64_t id = 0;
    for (int i = 0; i < ROUNDS; i++) {
        int deed = h->index * ROUNDS + i;
        bool fault = false;
        if (is_move(deed) && !id) {
            fate[deed] = REFUSED; /* there is nothing to move; nothing was written */
            continue;
        }
        if (!is_move(deed)) id = 0;
        enum rc rc = do_deed(h->w->gate, deed, &id, &fault);
        fate[deed] = !rc ? KEPT : rc == RC_UNSURE ? UNSURE : REFUSED;
        if (rc && !is_move(deed)) id = 0;
        if (rc && fault && h->w->refused && !atomic_exchange(&told, true)) h->w->refused(h->w->user);
    }
    return NULL;
}

void world_forget(void) {
    for (int i = 0; i < DEEDS; i++) fate[i] = IN_FLIGHT;
    told = false;
    promise_forget();
}

void world_work(struct world *w) {
    pthread_t thread[THREADS];
    struct hand hand[THREADS];
    for (int i = 0; i < THREADS; i++) {
        hand[i] = (struct hand){w, i};
        if (pthread_create(&thread[i], NULL, work, &hand[i])) abort();
    }
    for (int i = 0; i < THREADS; i++) pthread_join(thread[i], NULL);
}

enum rc world_one_more(struct gate *g) {
    int64_t id = 0;
    bool fault;
    int deed = DEEDS - 1;
    enum rc rc = do_deed(g, deed, &id, &fault);
    fate[deed] = !rc ? KEPT : rc == RC_UNSURE ? UNSURE : REFUSED;
    return rc;
}

struct fates world_fates(void) {
    struct fates f;
    for (int i = 0; i < DEEDS; i++) f.of[i] = fate[i];
    return f;
}

int world_count(enum fate f) {
    int n = 0;
    for (int i = 0; i < DEEDS; i++) n += fate[i] == (int)f;
    return n;
}

/* ---- The judge ---- */

struct hearing {
    const char *what;
    int wrong;
};
static void hear_figure(void *user, struct str what) {
    struct hearing *h = user;
    h->wrong++;
    fprintf(stderr, "%s: figures: %.*s\n", h->what, STR_ARG(what));
}
static void hear_ledger(void *user, const struct ledger_fault *f) {
    struct hearing *h = user;
    h->wrong++;
    fprintf(stderr, "%s: log: entry %lld %.*s: %.*s\n", h->what, (long long)f->n, STR_ARG(f->what), STR_ARG(f->about));
}
static int64_t ask(struct db *db, const struct stmt_def *def, struct str name) {
    struct stmt *s;
    must(db_stmt(db, def, &s), "statement");
    if (def->n_in) stmt_text(s, 1, name);
    must(stmt_step(s), "step");
    int64_t n = col_int(s, 0);
    stmt_done(s);
    return n;
}

int world_judge(const char *path, const struct fates *fates, const char *what) {
    struct arena *a = arena_new();
    struct hearing h = {.what = what};
    struct ledger_report report;
    struct db *db;
    must(db_open(path, DB_WRITE, &db), what); /* as a program that starts again opens it */
    for (int i = 0; i < DEEDS; i++) {
        int64_t n = ask(db, is_move(i) ? &noted_def : &titled_def, name_of(a, i));
        bool right = fates->of[i] == KEPT ? n == 1 : fates->of[i] == REFUSED ? n == 0 : n <= 1;
        static const char *const words[] = {"in flight", "kept", "refused", "unsure"};
        if (!right)
            fprintf(stderr, "%s: deed %d was %s, and is there %d times\n", what, i, words[fates->of[i]], (int)n);
        h.wrong += !right;
    }
    int64_t gap = ask(db, &gap_def, STR(""));
    if (gap) fprintf(stderr, "%s: %d numbers too few\n", what, (int)gap), h.wrong++;
    enum rc rc = ledger_verify(db, NULL, 0, hear_ledger, &h, &report);
    if (!rc) rc = figure_check(db, a, hear_figure, &h);
    db_close(db);
    if (!rc) rc = db_sound(path);
    if (rc) fprintf(stderr, "%s: judging: %s\n", what, rc_name(rc)), h.wrong++;
    arena_free(a);
    return h.wrong;
}
