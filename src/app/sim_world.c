/* sim_world.c — the province of a run: made as the demonstration's, without its dossiers, in a folder of its own.
 *
 * The folder lies in memory (/dev/shm) where there is one: a run writes a hundred thousand times and outlives nothing.
 * Opening is what a program does that starts; closing leaves nothing behind in the process, as a death would. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "app/demo.h"
#include "app/demo.sql.h"
#include "app/serve.h"
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/log.h"
#include "base/time.h"
#include "core/access.sql.h"
#include "core/load.h"
#include "core/promise.h"
#include "sys/crypto.h"

static enum rc fill(struct sim *s, struct db *db);
static enum rc people_of(struct sim *s);

enum rc sim_world_make(struct sim *s) {
    struct arena *a = s->a;
    struct config c = *s->config;
    bool own = strcmp(c.db, "var/motcua.db") != 0;
    char *folder = str_z(a, str_fmt(a, "%s/motcua-sim-XXXXXX", access("/dev/shm", W_OK) ? "/tmp" : "/dev/shm"));
    if (!mkdtemp(folder)) return RC_IO;
    s->folder = folder;
    s->path = own ? str_z(a, str_of(c.db)) : str_z(a, str_fmt(a, "%s/sim.db", folder));
    if (own && !access(s->path, F_OK)) {
        fprintf(stderr, "motcua sim: %s is there already; the simulator makes a store of its own\n", s->path);
        s->failed = true;
        return RC_INVALID;
    }
    c.db = s->path;
    c.files = str_z(a, str_fmt(a, "%s/files", folder));
    c.outbox = str_z(a, str_fmt(a, "%s/outbox", folder));
    c.key = str_z(a, str_fmt(a, "%s/secret.key", folder));
    if (!at_parse(str_fmt(a, "%s 00:00", s->o.from), &s->begins)) {
        fprintf(stderr, "motcua sim: --from wants a day such as 2022-01-04\n");
        s->failed = true;
        return RC_INVALID;
    }
    s->ends = s->begins + s->o.days * DAY_S;
    s->at = s->now = s->begins;
    TRY(serve_prepare(&c));
    struct db *db;
    TRY(db_open(s->path, DB_WRITE, &db));
    enum rc rc = db_begin(db, true);
    if (!rc) rc = fill(s, db);
    if (!rc)
        rc = db_commit(db);
    else
        db_rollback(db);
    db_close(db);
    return rc;
}

static enum rc fill(struct sim *s, struct db *db) {
    struct sim_without_account *p;
    size_t n;
    int64_t id, then = s->begins - 30 * DAY_S;
    TRY(demo_fill_definitions(db, s->a, then));
    TRY(demo_fill_people(db, s->a, then));
    TRY(load_refresh(db, s->begins));
    TRY(sim_without_account(db, s->a, &p, &n));
    for (size_t i = 0; i < n; i++)
        TRY(demo_account(db, p[i].id, str_fmt(s->a, "sim%lld", (long long)p[i].id), p[i].phone, STR("-"), then, &id));
    return RC_OK;
}

enum rc sim_world_open(struct sim *s) {
    promise_forget();
    TRY(gate_open(s->path, NULL, &s->gate));
    TRY(gate_open(s->path, NULL, &s->other));
    TRY(db_open(s->path, DB_READ, &s->db));
    return s->person ? RC_OK : people_of(s);
}

void sim_world_close(struct sim *s) {
    gate_close(s->gate);
    gate_close(s->other);
    db_close(s->db);
    s->gate = s->other = NULL, s->db = NULL;
    promise_forget();
}

static void empty(const char *folder) {
    char path[1024];
    DIR *d = opendir(folder);
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        if (unlink(path)) rmdir(path);
    }
    if (d) closedir(d);
    rmdir(folder);
}

void sim_world_remove(struct sim *s) {
    if (s->folder) empty(s->folder);
}

static enum rc people_of(struct sim *s) {
    struct sim_people *p;
    struct sim_staff *t;
    TRY(sim_people(s->db, s->a, &p, &s->n_person));
    s->person = ARENA_ARRAY(s->a, struct sim_person, s->n_person + 1);
    size_t k = 0;
    for (int pass = 0; pass < 2; pass++) /* those with an account first */
        for (size_t i = 0; i < s->n_person; i++)
            if ((p[i].account_id != 0) == (pass == 0))
                s->person[k++] = (struct sim_person){
                    p[i].id,    p[i].account_id, p[i].name,    p[i].cccd.n ? p[i].cccd : p[i].tax_code,
                    p[i].phone, p[i].email,      p[i].address, p[i].area_code};
    while (s->n_account < k && s->person[s->n_account].account_id) s->n_account++;
    TRY(sim_staff(s->db, s->a, &t, &s->n_staff));
    s->staff = ARENA_ARRAY(s->a, int64_t, s->n_staff + 1);
    for (size_t i = 0; i < s->n_staff; i++) s->staff[i] = t[i].id;
    TRY(sim_world_today(s));
    return s->n_account && s->n_staff && s->n_place && s->n_procedure ? RC_OK : RC_NOTFOUND;
}

enum rc sim_world_today(struct sim *s) {
    struct demo_receivers *g;
    struct demo_procedures *p;
    size_t n;
    TRY(demo_receivers(s->db, s->a, at_day(s->now), &g, &n));
    s->place = ARENA_ARRAY(s->a, struct sim_place, n + 1);
    s->n_place = 0;
    for (size_t i = 0; i < n; i++)
        if (g[i].n) s->place[s->n_place++] = (struct sim_place){g[i].id, g[i].code, g[i].level};
    TRY(demo_procedures(s->db, s->a, at_day(s->now), &p, &n));
    s->procedure = ARENA_ARRAY(s->a, struct sim_procedure, n + 1);
    s->n_procedure = n;
    for (size_t i = 0; i < n; i++)
        s->procedure[i] = (struct sim_procedure){p[i].rev_id, p[i].fee_vnd,  p[i].code, p[i].name,
                                                 p[i].levels, p[i].channels, p[i].form, p[i].is_bundle != 0};
    return RC_OK;
}

enum rc sim_official(struct sim *s, int64_t staff_id, struct actor *out) {
    struct grants_of *g;
    size_t n;
    TRY(grants_of(s->db, s->step, staff_id, at_day(s->now), &g, &n));
    *out = (struct actor){.kind = ACTOR_STAFF, .id = staff_id, .n_grant = n};
    out->grant = ARENA_ARRAY(s->step, struct grant, n + 1);
    for (size_t i = 0; i < n; i++) out->grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
    return RC_OK;
}

struct actor sim_citizen(struct sim *s, int64_t account_id, int64_t person_id) {
    (void)s;
    return (struct actor){.kind = ACTOR_CITIZEN, .id = account_id, .person_id = person_id};
}
