/* generate.c — `motcua generate`: a catalogue of any length and dossiers by the million.
 *
 * For benches: rows as case_apply() would leave them (case, dossier, events, step, clock, search words), so that `motcua check` finds no difference, written
 * straight in large transactions. Everything is marked: procedures by procedure_.generated and their name, dossiers by a code that begins with SINH-. */
#include <stdio.h>
#include <stdlib.h>
#include "app/command.h"
#include "app/commands.h"
#include "app/generate.sql.h"
#include "app/serve.h"
#include "base/time.h"
#include "base/utf8.h"
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/load.h"
#include "core/procedure.sql.h"
#include "core/promise.h"

enum { BATCH = 5000, MODELS = 64 };
struct model { /* a procedure at a receiver, resolved once: what every dossier of the pair shares */
    int64_t rev_id, receiver, decider, holder[16];
    struct str name, limit_value, limit_unit, cutoff, calendar;
    struct flow flow;
    struct limit limit;
    const struct calendar *cal;
};
struct maker {
    struct db *db;
    struct arena *a, *step;
    uint64_t dice;
    struct model model[MODELS];
    size_t n_model;
    struct generate_people *person;
    size_t n_person;
    struct rules rules;
    int64_t now, last_no;
};

static int64_t below(struct maker *m, int64_t n) {
    m->dice ^= m->dice >> 12, m->dice ^= m->dice << 25, m->dice ^= m->dice >> 27;
    return n > 0 ? (int64_t)((m->dice * 0x2545F4914F6CDD1Dull) >> 11) % n : 0;
}

static enum rc procedures(struct maker *m, int64_t want) {
    struct generate_counts have;
    struct generate_models *x;
    size_t n;
    TRY(generate_counts(m->db, m->a, &have));
    TRY(generate_models(m->db, m->a, &x, &n));
    if (!n) return RC_NOTFOUND;
    for (int64_t i = have.procedures; i < want; i++) {
        const struct generate_models *like = &x[below(m, (int64_t)n)];
        int64_t id, rev;
        struct str code = str_fmt(m->a, "9.%06lld", (long long)i), name = str_fmt(m->a, "%.*s (dữ liệu sinh tự động số %lld)", STR_ARG(like->name), (long long)i);
        TRY(generate_procedure(m->db, code, &id));
        TRY(generate_rev(m->db, id, like->rev_id, name, &rev));
        TRY(generate_steps(m->db, rev, like->rev_id));
        TRY(generate_current(m->db, id, rev));
        TRY(generate_words(m->db, id, utf8_fold(m->a, str_fmt(m->a, "%.*s %.*s", STR_ARG(code), STR_ARG(name)))));
    }
    return RC_OK;
}

/* Pairs of procedure and receiver whose every place resolves. */
static enum rc models(struct maker *m) {
    struct generate_models *x;
    struct generate_receivers *g;
    size_t n, ng;
    TRY(generate_models(m->db, m->a, &x, &n));
    TRY(generate_receivers(m->db, m->a, at_day(m->now), &g, &ng));
    for (int tries = 0; tries < 2000 && m->n_model < MODELS && n && ng; tries++) {
        const struct generate_models *p = &x[below(m, (int64_t)n)];
        const struct generate_receivers *r = &g[below(m, (int64_t)ng)];
        struct procedure_filing f;
        struct agency_by_id decider, holder;
        struct model *k = &m->model[m->n_model];
        struct str why;
        TRY(procedure_filing(m->db, m->a, p->rev_id, &f));
        if (str_find(f.levels, r->level) < 0 || str_is(f.limit_unit, "none") || agency_decider(m->db, m->a, f.decider, r->id, at_day(m->now), &decider)) continue;
        *k = (struct model){.rev_id = p->rev_id, .receiver = r->id, .decider = decider.id, .name = f.name, .limit_value = f.limit_value, .limit_unit = f.limit_unit, .cutoff = f.cutoff};
        TRY(case_flow(m->db, m->a, p->rev_id, &k->flow));
        bool fits = k->flow.n > 2 && k->flow.n < 16 && limit_parse(f.limit_unit, f.limit_value, f.cutoff, &k->limit, &why) == RC_OK;
        for (size_t i = 0; fits && i < k->flow.n; i++) {
            fits = k->flow.step[i].kind != STEP_FANOUT && agency_resolve(m->db, m->a, k->flow.step[i].place, r->id, decider.id, at_day(m->now), &holder) == RC_OK;
            k->holder[i] = holder.id;
        }
        if (!fits || promise_calendar_of(m->db, m->a, decider.id, &k->cal)) continue;
        k->calendar = calendar_code(k->cal);
        m->n_model++;
    }
    return m->n_model ? RC_OK : RC_NOTFOUND;
}

static enum rc dossier(struct maker *m, int64_t i) {
    const struct model *k = &m->model[below(m, (int64_t)m->n_model)];
    const struct generate_people *p = &m->person[below(m, (int64_t)m->n_person)];
    int64_t received = m->now - 3600 - below(m, 300 * DAY_S), id, ignored;
    struct clock_in in = {.cal = k->cal, .rules = &m->rules, .limit = k->limit, .received_at = received};
    struct clock due;
    if (clock_due(&in, &due)) return RC_OK;
    bool done = received < m->now - 20 * DAY_S ? below(m, 100) < 97 : below(m, 100) < 30;
    int64_t ended = 0;
    if (done) {
        ended = below(m, 100) < 93 ? received + below(m, due.due_at - received + 1) : due.due_at + below(m, 10 * DAY_S);
        if (ended >= m->now) done = false, ended = 0;
    }
    int step = done ? (int)k->flow.n : 2;
    struct str code = str_fmt(m->step, "SINH-%09lld", (long long)i);
    int64_t holder = done ? 0 : k->holder[step - 1], role = done ? 0 : k->flow.step[step - 1].role;
    enum status status = done ? ST_DELIVERED : ST_RECEIVED;
    TRY(generate_case(m->db, code, k->name, done ? STATE_DONE : STATE_OPEN, status, done ? OUTCOME_GRANT : 0, step, k->decider, k->receiver, holder, role, p->id, k->rev_id,
                      below(m, 3) ? CHANNEL_COUNTER : CHANNEL_ONLINE, received, due.due_at, ended, &id));
    TRY(dossier_add(m->db, id, STR("SINH"), received, 0, p->name, p->cccd, p->phone, STR(""), p->address, STR(""), STR(""), STR("{}"), 1, 1, 0, 0, STR(""), STR("")));
    TRY(clock_put(m->db, id, k->calendar, calendar_rev(k->cal), m->rules.code, k->limit_value, k->limit_unit, k->cutoff, received));
    TRY(event_add(m->db, id, 1, received, VERB_RECEIVE, ACTOR_SYSTEM, 0, k->receiver, 0, 1, 2, ST_RECEIVED, due.due_at, STR(""), 1, &ignored));
    if (done) TRY(event_add(m->db, id, 2, ended, VERB_DELIVER, ACTOR_SYSTEM, 0, k->receiver, 0, step, step, status, due.due_at, STR(""), 1, &ignored));
    else TRY(step_run_open(m->db, id, step, k->flow.step[step - 1].name, holder, role, 0, received, 0, &ignored));
    return case_index(m->db, id, utf8_fold(m->step, str_fmt(m->step, "%.*s %.*s %.*s %.*s", STR_ARG(code), STR_ARG(k->name), STR_ARG(p->name), STR_ARG(p->cccd))));
}

static enum rc dossiers(struct maker *m, int64_t n) {
    TRY(models(m));
    TRY(generate_people(m->db, m->a, &m->person, &m->n_person));
    TRY(promise_rules(m->db, m->a, m->now, &m->rules));
    if (!m->n_person) return RC_NOTFOUND;
    struct generate_counts have;
    TRY(generate_counts(m->db, m->a, &have));
    for (int64_t i = 0; i < n; i++) {
        TRY(dossier(m, have.cases + i + 1));
        arena_reset(m->step);
        if (i % BATCH == BATCH - 1) {
            TRY(db_commit(m->db));
            TRY(db_begin(m->db, true));
        }
    }
    return RC_OK;
}

int generate_command(const struct config *c, int argc, char **argv) {
    int64_t n_procedures = 0, n_dossiers = 0, seed = 1;
    for (int i = 0; i < argc; i++) {
        int64_t *to = !strcmp(argv[i], "--procedures") ? &n_procedures : !strcmp(argv[i], "--dossiers") ? &n_dossiers : !strcmp(argv[i], "--seed") ? &seed : NULL;
        if (!to || i + 1 == argc || !str_i64(str_of(argv[++i]), to)) return fputs("motcua generate: --procedures N --dossiers N --seed S\n", stderr), 2;
    }
    struct maker m = {.a = arena_new(), .step = arena_new(), .dice = (uint64_t)seed * 2654435769u + 88172645463325252ull, .now = time_now()};
    enum rc rc = serve_prepare(c);
    if (!rc) rc = db_open(c->db, DB_WRITE, &m.db);
    if (!rc) rc = db_begin(m.db, true);
    if (!rc) rc = procedures(&m, n_procedures);
    if (!rc && n_dossiers) rc = dossiers(&m, n_dossiers);
    if (!rc) rc = db_commit(m.db);
    else db_rollback(m.db);
    if (rc) fprintf(stderr, "motcua generate: %s%s\n", rc_name(rc), rc == RC_NOTFOUND ? " (load definitions first)" : "");
    db_close(m.db);
    arena_free(m.a);
    arena_free(m.step);
    return rc != RC_OK;
}
