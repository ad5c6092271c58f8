/* generate.c — `motcua generate`: a catalogue of any length and dossiers by the million.
 *
 * For benches: rows as case_apply() would leave them (case, dossier, an event a move, a run a step, clock, search
 * words), so that `motcua check` finds no difference, written straight in large transactions. Most are over, a few of
 * them late; some still wait, some of those late too. Everything is marked: procedures by procedure_.generated and
 * their name, dossiers by a code that begins with SINH-. The same seed over the same store and clock makes the same. */
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
#include "core/figure.h"
#include "core/ledger.h"
#include "core/load.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "core/words.h"

enum { BATCH = 20000, MODELS = 256, STEPS = 16, RULES = 8 };
struct model { /* a procedure at a receiver, resolved once: what every dossier of the pair shares */
    int64_t rev_id, receiver, decider, holder[STEPS], worker[STEPS],
        since_at; /* since_at: all of it exists from then on */
    struct str name, words, limit_value, limit_unit, cutoff, calendar;
    struct flow flow;
    struct limit limit;
    const struct calendar *cal, *holder_cal[STEPS];
};
struct life {                                                  /* of one dossier */
    int64_t received, due, moved[STEPS + 1], ended, delivered; /* moved[i]: when step i (from 1) was done; 0 not yet */
    int step;
};
struct maker {
    struct db *db;
    struct arena *a, *step;
    uint64_t dice;
    struct model model[MODELS];
    size_t n_model;
    struct generate_people *person;
    struct str *person_words;
    size_t n_person;
    struct rules rules[RULES];
    size_t n_rules;
    int64_t now;
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
        struct str code = str_fmt(m->a, "9.%06lld", (long long)i),
                   name = str_fmt(m->a, "%.*s số %lld (dữ liệu sinh tự động)", STR_ARG(like->name), (long long)i);
        TRY(generate_procedure(m->db, code, &id));
        TRY(generate_rev(m->db, id, like->rev_id, name, &rev));
        TRY(generate_steps(m->db, rev, like->rev_id));
        TRY(generate_papers(m->db, rev, like->rev_id));
        TRY(generate_current(m->db, id, rev));
        TRY(generate_words(m->db, id, utf8_fold(m->a, str_fmt(m->a, "%.*s %.*s", STR_ARG(code), STR_ARG(name)))));
    }
    return RC_OK;
}

/* Whoever holds each step, in what calendar; false when a place does not resolve or nobody has the role there. */
static enum rc people_of(struct maker *m, struct model *k, bool *fits) {
    struct agency_by_id g;
    struct staff_with *s;
    size_t n;
    for (size_t i = 0; *fits && i < k->flow.n; i++) {
        const struct step *st = &k->flow.step[i];
        *fits = st->kind != STEP_FANOUT &&
                agency_resolve(m->db, m->a, st->place, k->receiver, k->decider, at_day(m->now), &g) == RC_OK;
        if (!*fits) return RC_OK;
        TRY(staff_with(m->db, m->a, g.id, st->role, at_day(m->now), &s, &n));
        k->holder[i] = g.id, k->worker[i] = n ? s[0].id : 0;
        *fits = n && promise_calendar_of(m->db, m->a, g.id, &k->holder_cal[i]) == RC_OK;
        if (g.valid_from > 0 && at_of((int32_t)g.valid_from, 0) > k->since_at)
            k->since_at = at_of((int32_t)g.valid_from, 0);
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
    for (int tries = 0; tries < 4000 && m->n_model < MODELS && n && ng; tries++) {
        const struct generate_models *p = &x[below(m, (int64_t)n)];
        const struct generate_receivers *r = &g[below(m, (int64_t)ng)];
        struct procedure_filing f;
        struct agency_by_id decider;
        struct model *k = &m->model[m->n_model];
        struct str why;
        TRY(procedure_filing(m->db, m->a, p->rev_id, &f));
        if (str_find(f.levels, r->level) < 0 || str_is(f.limit_unit, "none") ||
            agency_decider(m->db, m->a, f.decider, r->id, at_day(m->now), &decider))
            continue;
        *k = (struct model){.rev_id = p->rev_id,
                            .receiver = r->id,
                            .decider = decider.id,
                            .name = f.name,
                            .limit_value = f.limit_value,
                            .limit_unit = f.limit_unit,
                            .cutoff = f.cutoff};
        k->since_at = f.valid_from > 0 ? at_of((int32_t)f.valid_from, 0) : 0;
        TRY(case_flow(m->db, m->a, p->rev_id, &k->flow));
        bool fits = k->flow.n > 2 && k->flow.n < STEPS &&
                    limit_parse(f.limit_unit, f.limit_value, f.cutoff, &k->limit, &why) == RC_OK;
        TRY(people_of(m, k, &fits));
        if (!fits || k->since_at > m->now - DAY_S || promise_calendar_of(m->db, m->a, decider.id, &k->cal)) continue;
        k->calendar = calendar_code(k->cal), k->words = utf8_fold(m->a, k->name);
        m->n_model++;
    }
    return m->n_model ? RC_OK : RC_NOTFOUND;
}

static enum rc rules_at(struct maker *m, int64_t at, const struct rules **out) {
    for (size_t i = 0; i < m->n_rules; i++)
        if (at_day(at) >= m->rules[i].valid_from_day && at_day(at) <= m->rules[i].valid_to_day)
            return *out = &m->rules[i], RC_OK;
    if (m->n_rules == RULES) return RC_FULL;
    *out = &m->rules[m->n_rules];
    return promise_rules(m->db, m->a, at, &m->rules[m->n_rules++]);
}

/* That much work later. */
static int64_t worked(const struct calendar *cal, int64_t at, int64_t work_s) {
    int64_t out;
    return calendar_add(cal, at, work_s, &out) ? at + work_s : out;
}

/* Received in working time, most on time, one in fifteen late, some of the newer ones still on their way. */
static enum rc live(struct maker *m, const struct model *k, const struct rules **rules, struct life *l) {
    int64_t span = m->now - k->since_at < 300 * DAY_S ? m->now - k->since_at : 300 * DAY_S;
    *l = (struct life){.received = worked(k->cal, m->now - 3600 - below(m, span - 3600), below(m, 3 * 3600))};
    l->received -= l->received % 60; /* as core/case.c: a promise begins at the minute */
    if (l->received >= m->now) return RC_NOTFOUND;
    TRY(rules_at(m, l->received, rules));
    struct clock_in in = {.cal = k->cal, .rules = *rules, .limit = k->limit, .received_at = l->received};
    struct clock due;
    if (clock_due(&in, &due)) return RC_NOTFOUND; /* the calendar does not reach so far */
    l->due = due.due_at;
    int64_t given, took;
    if (calendar_between(k->cal, l->received, l->due, &given)) return RC_NOTFOUND;
    took = below(m, 15) ? given / 5 + below(m, given * 4 / 5) : given + 60 + below(m, 6 * 8 * 3600);
    int last = (int)k->flow.n - 1;
    l->moved[1] = l->received;
    for (l->step = 2; l->step <= last; l->step++) {
        int64_t at = worked(k->cal, l->received, took * (l->step - 1) / (last - 1));
        if (at >= m->now) return RC_OK;
        l->moved[l->step] = at;
    }
    l->ended = l->moved[last];
    int64_t fetched = worked(k->cal, l->ended, below(m, 3 * 8 * 3600));
    if (fetched < m->now) l->delivered = l->moved[l->step] = fetched;
    return RC_OK;
}

static enum rc history(struct maker *m, const struct model *k, const struct life *l, int64_t id) {
    int64_t ignored, seq = 0;
    for (int s = 1; s <= l->step && l->moved[s]; s++) {
        const struct step *to = s < (int)k->flow.n ? &k->flow.step[s] : NULL;
        enum verb verb = s == 1                                  ? VERB_RECEIVE
                         : !to                                   ? VERB_DELIVER
                         : k->flow.step[s - 1].kind == STEP_SIGN ? VERB_SIGN
                                                                 : VERB_FORWARD;
        enum status status = s == 1                     ? ST_RECEIVED
                             : !to                      ? ST_DELIVERED
                             : to->kind == STEP_DELIVER ? ST_READY
                                                        : ST_PROCESSING;
        TRY(event_add(m->db, id, ++seq, l->moved[s], verb, ACTOR_STAFF, k->worker[s - 1], k->holder[s - 1], 0, s,
                      to ? s + 1 : s, status, l->due, STR(""), s == 1 || status >= ST_READY, &ignored));
        if (!to) continue;
        int64_t due = 0;
        if (to->budget_s && calendar_add(k->holder_cal[s], l->moved[s] - l->moved[s] % 60, to->budget_s, &due)) due = 0;
        TRY(generate_run(m->db, id, s + 1, to->name, k->holder[s], to->role, l->moved[s + 1] ? k->worker[s] : 0,
                         l->moved[s], due, l->moved[s + 1]));
    }
    return RC_OK;
}

/* RC_NOTFOUND: the dice gave a time that does not do. */
static enum rc dossier(struct maker *m, int64_t i) {
    const struct model *k = &m->model[below(m, (int64_t)m->n_model)];
    size_t who = (size_t)below(m, (int64_t)m->n_person);
    const struct generate_people *p = &m->person[who];
    const struct rules *rules;
    struct life l;
    int64_t id, step_due = 0;
    TRY(live(m, k, &rules, &l));
    bool over = l.delivered != 0;
    const struct step *now = &k->flow.step[l.step - 1];
    enum status status = over ? ST_DELIVERED : l.ended ? ST_READY : l.step == 2 ? ST_RECEIVED : ST_PROCESSING;
    struct str code = str_fmt(m->step, "SINH-%09lld", (long long)i);
    if (!over && now->budget_s &&
        calendar_add(k->holder_cal[l.step - 1], l.moved[l.step - 1] - l.moved[l.step - 1] % 60, now->budget_s,
                     &step_due))
        step_due = 0;
    TRY(generate_case(m->db, code, k->name, l.ended ? STATE_DONE : STATE_OPEN, status, l.ended ? OUTCOME_GRANT : 0,
                      l.step, k->decider, k->receiver, over ? 0 : k->holder[l.step - 1], over ? 0 : now->role, p->id,
                      k->rev_id, below(m, 3) ? CHANNEL_COUNTER : CHANNEL_ONLINE, l.received, l.due, step_due, l.ended,
                      l.step + over, &id));
    TRY(dossier_add(m->db, id, STR("SINH"), l.received, 0, p->name, p->cccd, p->phone, STR(""), p->address, STR(""),
                    STR(""), STR("{}"), 1, 1, 0, 0, STR(""), STR("")));
    TRY(clock_put(m->db, id, k->calendar, calendar_rev(k->cal), rules->code, k->limit_value, k->limit_unit, k->cutoff,
                  l.received));
    TRY(history(m, k, &l, id));
    return case_index(m->db, id,
                      str_fmt(m->step, "sinh %09lld %.*s %.*s %.*s %.*s", (long long)i, STR_ARG(k->words),
                              STR_ARG(m->person_words[who]), STR_ARG(words_agency(m->step, k->receiver)),
                              STR_ARG(words_agency(m->step, k->decider))));
}

static enum rc dossiers(struct maker *m, int64_t n) {
    TRY(models(m));
    TRY(generate_people(m->db, m->a, &m->person, &m->n_person));
    if (!m->n_person) return RC_NOTFOUND;
    m->person_words = ARENA_ARRAY(m->a, struct str, m->n_person);
    for (size_t i = 0; i < m->n_person; i++)
        m->person_words[i] =
            utf8_fold(m->a, str_fmt(m->a, "%.*s %.*s", STR_ARG(m->person[i].name), STR_ARG(m->person[i].cccd)));
    struct generate_counts have;
    TRY(generate_counts(m->db, m->a, &have));
    for (int64_t i = 0; i < n; i++) {
        enum rc rc = RC_NOTFOUND;
        for (int tries = 0; rc == RC_NOTFOUND && tries < 100; tries++) rc = dossier(m, have.cases + i + 1);
        TRY(rc);
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
        int64_t *to = !strcmp(argv[i], "--procedures") ? &n_procedures
                      : !strcmp(argv[i], "--dossiers") ? &n_dossiers
                      : !strcmp(argv[i], "--seed")     ? &seed
                                                       : NULL;
        if (!to || i + 1 == argc || !str_i64(str_of(argv[++i]), to))
            return fputs("motcua generate: --procedures N --dossiers N --seed S\n", stderr), 2;
    }
    struct maker m = {.a = arena_new(),
                      .step = arena_new(),
                      .dice = (uint64_t)seed * 2654435769u + 88172645463325252ull,
                      .now = time_now()};
    int64_t began = time_mono_us();
    enum rc rc = serve_prepare(c);
    if (!rc) rc = db_open(c->db, DB_WRITE, &m.db);
    /* what is generated can be generated again: no need to be on disk at each commit */
    if (!rc) rc = db_hurry(m.db);
    if (!rc) rc = db_begin(m.db, true);
    if (!rc) rc = procedures(&m, n_procedures);
    if (!rc && n_dossiers) rc = dossiers(&m, n_dossiers);
    if (!rc)
        rc = db_commit(m.db);
    else if (m.db)
        db_rollback(m.db);
    int64_t entered;
    if (!rc && n_dossiers) rc = ledger_catch_up(m.db, m.now, &entered);
    if (!rc && n_dossiers) rc = figure_rebuild(m.db);
    int64_t took = time_mono_us() - began;
    if (!rc && n_dossiers)
        printf("%lld dossiers of %zu kinds in %lld s, %lld a second\n", (long long)n_dossiers, m.n_model,
               (long long)(took / 1000000), (long long)(n_dossiers * 1000000 / (took + 1)));
    if (rc)
        fprintf(stderr, "motcua generate: %s%s\n", rc_name(rc), rc == RC_NOTFOUND ? " (load definitions first)" : "");
    db_close(m.db);
    arena_free(m.a);
    arena_free(m.step);
    return rc != RC_OK;
}
