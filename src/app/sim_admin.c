/* sim_admin.c — what administrators decide: leave and who stands in, roles that pass on, days that are closed,
 * procedures that change at midnight. */
#include <stdio.h>
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/csv.h"
#include "base/time.h"
#include "core/load.h"
#include "core/promise.h"
#include "core/promise.sql.h"
#include "core/ledger.h"
#include "core/place.h"
#include "mod/account/account.sql.h"
#include "mod/admin/admin.sql.h"

static enum rc publish(struct sim *s, struct db *db, struct load_file file, struct str decision, bool *published);

/* As the server's job does at the day's first minute. */
enum rc sim_midnight(struct sim *s) {
    struct sim_revs_overlapping *x;
    struct sim_revs_not_current *y;
    struct db *db;
    size_t n;
    TRY(gate_enter(s->gate, &db));
    enum rc rc = load_refresh(db, s->now), left = gate_leave(s->gate, !rc);
    TRY(rc);
    TRY(left);
    TRY(sim_revs_overlapping(s->db, s->step, at_day(s->now), &x, &n));
    if (n) return sim_broken(s, 0, "one revision a day", "%.*s has %lld", STR_ARG(x[0].code), (long long)x[0].n);
    TRY(sim_revs_not_current(s->db, s->step, at_day(s->now), &y, &n));
    if (n) return sim_broken(s, 0, "the revision in force is the current one", "%.*s", STR_ARG(y[0].code));
    return sim_world_today(s);
}

/* Somebody of the same agency stands in. */
enum rc sim_leave(struct sim *s) {
    struct sim_roles_of *r;
    struct sim_agency_staff *t;
    struct sim_absences busy, away;
    struct db *db;
    size_t n, m;
    int32_t from = at_day(s->now), to = from + 1 + (int32_t)sim_below(s, 10);
    int64_t absent = s->staff[sim_below(s, (int64_t)s->n_staff)], ignored;
    TRY(sim_roles_of(s->db, s->step, absent, from, &r, &n));
    if (!n) return RC_OK;
    TRY(sim_agency_staff(s->db, s->step, r[0].agency_id, from, &t, &m));
    int64_t substitute = m ? t[sim_below(s, (int64_t)m)].staff_id : absent;
    TRY(sim_absences(s->db, s->step, absent, from, to, &away));
    TRY(sim_absences(s->db, s->step, substitute, from, to, &busy));
    if (substitute == absent || away.n || busy.n) return RC_OK;
    TRY(gate_enter(s->gate, &db));
    enum rc rc = admin_standin_add(db, absent, substitute, from, to, STR("Nghỉ phép"), 1, s->now, &ignored);
    enum rc left = gate_leave(s->gate, !rc);
    s->f.leaves++;
    return rc ? rc : left;
}

/* A role passes from one official to a colleague: ends today, begins tomorrow. */
enum rc sim_role(struct sim *s) {
    struct sim_roles_of *r;
    struct sim_agency_staff *t;
    struct sim_role_held held;
    struct db *db;
    size_t n, m;
    int32_t today = at_day(s->now);
    int64_t from = s->staff[sim_below(s, (int64_t)s->n_staff)], ignored;
    TRY(sim_roles_of(s->db, s->step, from, today, &r, &n));
    if (!n) return RC_OK;
    TRY(sim_agency_staff(s->db, s->step, r[0].agency_id, today, &t, &m));
    int64_t to = m ? t[sim_below(s, (int64_t)m)].staff_id : from;
    TRY(sim_role_held(s->db, s->step, to, r[0].agency_id, r[0].role, today, &held));
    if (to == from || held.n) return RC_OK;
    TRY(gate_enter(s->gate, &db));
    enum rc rc = admin_role_end(db, r[0].id, today);
    if (!rc) rc = admin_role_add(db, to, r[0].agency_id, r[0].role, today + 1, DAY_FOREVER, &ignored);
    enum rc left = gate_leave(s->gate, !rc);
    s->f.roles++;
    if (rc == RC_CONFLICT) return RC_OK; /* it ends already */
    return rc ? rc : left;
}

static enum rc publish(struct sim *s, struct db *db, struct load_file file, struct str decision, bool *published) {
    struct load_result result;
    *published = false;
    enum rc rc = load_check(db, s->step, &file, 1, &result);
    if (rc == RC_INVALID && result.n_faults) return RC_OK; /* the page says why */
    TRY(rc);
    if (!result.n_changes) return RC_OK;
    *published = true;
    return load_publish(db, s->step, &result, ACTOR_STAFF, 1, s->now, decision);
}

/* A day is closed (flood, power, illness) and, mostly, open cases are re-dated: as the admin's two pages do. */
static enum rc close_day(struct sim *s, struct db *db, int32_t day, const char *layer, int64_t *moved) {
    struct calendar_latest latest;
    struct admin_redate *c;
    bool published;
    size_t n;
    struct str decision = str_fmt(s->step, "Thông báo số %lld/TB-UBND", (long long)s->act);
    struct str text =
        str_fmt(s->step, "date,kind,name,pairs_with,document,confidence,layer\n%.*s,CLOSED,Mưa bão,,%.*s,firm,%s\n",
                STR_ARG(day_iso(s->step, day)), STR_ARG(decision), layer);
    TRY(publish(s, db, (struct load_file){STR("calendar/holidays.csv"), text}, decision, &published));
    if (!published) return RC_OK;
    TRY(calendar_latest(db, s->step, &latest));
    TRY(admin_redate(db, s->step, latest.rev, &c, &n));
    static const struct actor system = {.kind = ACTOR_SYSTEM};
    for (size_t i = 0; i < n; i++) {
        struct applied done;
        struct command cmd = {.verb = VERB_REDATE, .note = decision, .calendar_rev = latest.rev};
        if (c[i].id % 5 == 4) continue; /* an official ticks which */
        s->about = c[i].id;
        TRY(case_apply(db, s->step, &system, c[i].id, 0, &cmd, s->now, &done));
        if (done.error.n) return sim_broken(s, c[i].id, "an open case can be re-dated", "%.*s", STR_ARG(done.error));
        ++*moved;
    }
    return RC_OK;
}

enum rc sim_day(struct sim *s) {
    static const char *const layers[] = {"province", "province", "national"};
    struct db *db;
    int64_t moved = 0, before = s->f.redated;
    int32_t day = at_day(s->now) + 1 + (int32_t)sim_below(s, 20);
    const char *layer = layers[sim_below(s, COUNT_OF(layers))];
    bool called_off = sim_chance(s, 400), dies = sim_chance(s, 300);
    sim_doing(s, 0, "closing %.*s (%s)", STR_ARG(day_iso(s->step, day)), layer);
    for (int pass = called_off ? 0 : 1; pass < 2; pass++, day++) { /* called off: undone, then another day is closed */
        moved = 0;
        if (!pass && dies) {
            sim_world_close(s);
            TRY(db_open(s->path, DB_WRITE, &db));
            enum rc rc = db_begin(db, true);
            if (!rc) rc = close_day(s, db, day, layer, &moved);
            db_close(db); /* nobody said commit */
            TRY(rc);
            TRY(sim_world_open(s));
            continue;
        }
        TRY(gate_enter(s->gate, &db));
        enum rc rc = close_day(s, db, day, layer, &moved), left = gate_leave(s->gate, !rc && pass);
        TRY(rc);
        TRY(left);
    }
    s->act++, s->f.redated = before + moved;
    for (int64_t k = 1; moved && k < (int64_t)s->n_known; k++) {
        struct case_ c;
        if (!s->known[k].version) continue;
        TRY(case_load(s->db, s->step, k, &c));
        if (c.version != s->known[k].version) TRY(sim_learn(s, k));
        if (k % 200 == 0) arena_reset(s->step);
    }
    return RC_OK;
}

static enum rc put_row(struct buf *b, const struct csv *c, size_t row, const struct str *cell) {
    (void)row;
    for (size_t i = 0; i < c->cols; i++) {
        if (i) buf_c(b, ',');
        buf_csv(b, cell[i]);
    }
    buf_c(b, '\n');
    return RC_OK;
}

/* The procedure's file row ends the day before, and one with another limit begins: in force from that midnight on. */
enum rc sim_revision(struct sim *s) {
    struct str text;
    struct csv c;
    struct csv_fault fault;
    struct db *db;
    const struct sim_procedure *p = &s->procedure[sim_below(s, (int64_t)s->n_procedure)];
    int32_t from = at_day(s->now) + 1 + (int32_t)sim_below(s, 20);
    int64_t days = 2 + sim_below(s, 30), fee = (1 + sim_below(s, 40)) * 5000;
    bool published = false, limit = sim_chance(s, 500);
    sim_doing(s, 0, "a new revision of %.*s from %.*s", STR_ARG(p->code), STR_ARG(day_iso(s->step, from)));
    TRY(load_export(s->db, s->step, STR("procedures.csv"), &text));
    TRY(csv_parse(s->step, text, &c, &fault));
    struct buf b = buf_in(s->step);
    struct str *head = ARENA_ARRAY(s->step, struct str, c.cols);
    size_t code = c.cols, begins = 0, ends = 0, unit = 0, value = 0, price = 0;
    for (size_t i = 0; i < c.cols; i++) {
        head[i] = c.head[i];
        if (str_is(head[i], "code")) code = i;
        if (str_is(head[i], "valid_from")) begins = i;
        if (str_is(head[i], "valid_to")) ends = i;
        if (str_is(head[i], "limit_unit")) unit = i;
        if (str_is(head[i], "limit_value")) value = i;
        if (str_is(head[i], "fee_vnd")) price = i;
    }
    if (code == c.cols || !ends || !price) return RC_NOTFOUND;
    put_row(&b, &c, 0, head);
    for (size_t r = 0; r < c.rows; r++) {
        struct str *cell = ARENA_ARRAY(s->step, struct str, c.cols);
        int32_t first;
        for (size_t i = 0; i < c.cols; i++) cell[i] = c.row[r].cell[i];
        if (!str_eq(cell[code], p->code)) continue;
        if (!cell[ends].n && day_parse(cell[begins], &first) && first < from) { /* the one without an end */
            struct str *next = arena_dup(s->step, cell, sizeof *cell * c.cols);
            cell[ends] = day_iso(s->step, from - 1);
            put_row(&b, &c, r, cell);
            next[begins] = day_iso(s->step, from);
            if (limit) next[unit] = STR("working_day"), next[value] = str_fmt(s->step, "%lld", (long long)days);
            next[price] = str_fmt(s->step, "%lld", (long long)fee);
            put_row(&b, &c, r, next);
        } else {
            put_row(&b, &c, r, cell);
        }
    }
    TRY(gate_enter(s->gate, &db));
    enum rc rc =
        publish(s, db, (struct load_file){STR("procedures.csv"), buf_view(&b)}, STR("Quyết định công bố"), &published);
    enum rc left = gate_leave(s->gate, !rc);
    s->act++, s->f.revisions += published;
    return rc ? rc : left;
}

/* For some days, for all or for one field; most are accepted, half are taken back before their end. */
enum rc sim_mandate(struct sim *s, int64_t taken_back) {
    const struct sim_person *from = &s->person[sim_below(s, (int64_t)s->n_account)],
                            *to = &s->person[sim_below(s, (int64_t)s->n_account)];
    struct sim_fields *f;
    struct db *db;
    size_t n;
    int32_t day = at_day(s->now) + (int32_t)sim_below(s, 5);
    int64_t id = taken_back;
    TRY(sim_fields(s->db, s->step, &f, &n));
    struct str scope = n && sim_chance(s, 500) ? f[sim_below(s, (int64_t)n)].code : STR("all");
    bool accepted = sim_chance(s, 850), short_lived = sim_chance(s, 500);
    int32_t until = day + (int32_t)sim_below(s, 120);
    if (from == to) return RC_OK;
    s->act++, s->f.mandates++;
    TRY(gate_enter(s->gate, &db));
    enum rc rc = RC_OK;
    if (taken_back) {
        rc = mandate_put_revoked(db, id, s->now);
    } else {
        rc = mandate_add(db, from->id, to->id, scope, day, until, s->now, &id);
        if (!rc && accepted) rc = mandate_put_accepted(db, id, s->now);
    }
    enum rc left = gate_leave(s->gate, !rc);
    TRY(rc);
    TRY(left);
    if (!taken_back && short_lived) sim_plan(s, s->at + sim_below(s, 40 * DAY_S), SIM_MANDATE, id);
    return RC_OK;
}

/* The first checkpoint is kept by somebody outside, who later finds that history still fits it. */
enum rc sim_sign(struct sim *s) {
    struct sim_checkpoints *c;
    struct db *db;
    size_t n;
    bool made, new_key = sim_chance(s, 60);
    TRY(gate_enter(s->gate, &db));
    enum rc rc = ledger_sign(db, s->step, place_key(), place_origin(), s->now, &made);
    if (!rc && new_key) rc = ledger_rotate(db, s->step, place_key(), place_origin(), 0, s->now);
    enum rc left = gate_leave(s->gate, !rc);
    TRY(rc);
    TRY(left);
    if (s->kept.n) return RC_OK;
    TRY(sim_checkpoints(s->db, s->step, &c, &n));
    if (n) s->kept = str_copy(s->a, c[0].note);
    return RC_OK;
}
