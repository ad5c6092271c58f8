/* sim_check.c — what must always be true, each in words.
 *
 * Looked at after each act for the cases it touched, every week for all that moved, every fourth week and at the end
 * for all. Statements and sums are the simulator's own where that is possible; the due date is computed from its pinned
 * inputs by core/clock.c, which test/oracle holds against another program. */
#include <stdio.h>
#include "app/check.sql.h"
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/time.h"
#include "core/figure.h"
#include "core/ledger.h"
#include "core/promise.h"

static enum rc check_clock(struct sim *s, int64_t id, const struct sim_case *was, const struct sim_case_row *c);

static bool in_hours(const struct calendar *cal, int64_t at) { /* a closing time counts as within */
    const struct cal_day *d = calendar_day(cal, at_day(at));
    int64_t second = at - at_of(at_day(at), 0);
    for (int i = 0; d && i < d->n; i++)
        if (second >= d->s[i].from_min * 60 && second <= d->s[i].to_min * 60) return true;
    return false;
}

bool sim_works(struct db *db, struct arena *a, int64_t agency_id, int64_t at) {
    const struct calendar *cal;
    return !promise_calendar_of(db, a, agency_id, &cal) && in_hours(cal, at);
}

#define MUST(cond, invariant, ...)                                                                                     \
    do {                                                                                                               \
        if (!(cond)) return sim_broken(s, id, invariant, __VA_ARGS__);                                                 \
    } while (0)
#define LL(x) ((long long)(x))

/* Somebody, in whatever role, can bring it further; at a fan-out its parts do. */
static enum rc check_way_on(struct sim *s, int64_t id) {
    static const unsigned onward = 1u << VERB_RECEIVE | 1u << VERB_ASSIGN | 1u << VERB_SIGN | 1u << VERB_DELIVER |
                                   1u << VERB_ANSWER | 1u << VERB_FORWARD | 1u << VERB_SUPPLY | 1u << VERB_RESUME;
    struct case_ c;
    struct flow f;
    struct facts facts;
    enum verb verb[VERB_COUNT];
    TRY(case_load(s->db, s->step, id, &c));
    TRY(case_flow(s->db, s->step, c.procedure_rev_id, &f));
    TRY(case_facts_for(s->db, s->step, &c, &f, ~0u, NULL, s->now, &facts));
    const struct step *at = flow_step(&f, (int)c.step);
    if (c.kind != CASE_CONSULT && at && at->kind == STEP_FANOUT && facts.children_open) return RC_OK;
    size_t n = flow_verbs(&f, &c, &facts, verb, COUNT_OF(verb));
    for (size_t i = 0; i < n; i++)
        if (onward & (1u << verb[i])) return RC_OK;
    MUST(false, "a case that goes on can go on", "status %lld at step %lld (kind %d): nobody could bring it further",
         LL(c.status), LL(c.step), at ? (int)at->kind : 0);
    return RC_OK;
}

enum rc sim_check_case(struct sim *s, int64_t id) {
    struct sim_case_row c;
    struct sim_case *k = sim_known(s, id);
    TRY(sim_case_row(s->db, s->step, id, &c));
    bool over =
        c.status == ST_NOT_RECEIVED || c.status == ST_WITHDRAWN || c.status == ST_STOPPED || c.status >= ST_READY;
    bool closed = over && c.status != ST_READY;
    s->f.checks++;
    MUST(c.version == k->version, "a case moves only by somebody's act", "version %lld, acknowledged %lld",
         LL(c.version), LL(k->version));
    /* One holder or none. */
    MUST(c.runs_open <= 1, "one holder or none", "%lld open steps", LL(c.runs_open));
    MUST(closed == !c.holder_agency_id, "one holder or none: a case that goes on has one, one that is over has none",
         "status %lld, holder %lld", LL(c.status), LL(c.holder_agency_id));
    MUST(!c.received_at || (c.runs_open == 1) == (c.holder_agency_id != 0), "one open step for one holder",
         "%lld open steps, holder %lld", LL(c.runs_open), LL(c.holder_agency_id));
    MUST(c.holder_agency_id || !c.holder_id, "one holder or none", "a person (%lld) without an agency",
         LL(c.holder_id));
    MUST(!c.runs_backward, "time in a case runs forward", "a step was left before it was entered");
    /* Status, state, end. */
    MUST(over == (c.ended_at != 0), "ended exactly when its status says so", "status %lld, ended %lld", LL(c.status),
         LL(c.ended_at));
    MUST(!c.ended_at || c.ended_at >= c.received_at, "end after reception", "%lld before %lld", LL(c.ended_at),
         LL(c.received_at));
    MUST((c.state == STATE_WAITING) == (c.status == ST_SUPPLEMENT || c.status == ST_FINANCE), "state and status agree",
         "state %lld, status %lld", LL(c.state), LL(c.status));
    MUST(c.pauses_open == (c.state == STATE_WAITING), "one open pause while waiting", "%lld open pauses, state %lld",
         LL(c.pauses_open), LL(c.state));
    MUST((c.received_at != 0) == (c.has_clock != 0), "a clock since reception", "received %lld, clocks %lld",
         LL(c.received_at), LL(c.has_clock));
    /* Rows and events. */
    MUST(c.events == c.last_seq, "events without gap", "%lld events, the last is number %lld", LL(c.events),
         LL(c.last_seq));
    MUST(c.last_status == c.status, "the row stands as its last event says", "status %lld, event %lld", LL(c.status),
         LL(c.last_status));
    MUST(c.last_due == c.due_at, "the row stands as its last event says", "appointment %lld, event %lld", LL(c.due_at),
         LL(c.last_due));
    MUST(!c.backward, "events of a case never run backwards", "%lld do", LL(c.backward));
    /* Promises. */
    MUST(c.apology_due > c.promised_at ? c.due_at == c.apology_due : c.due_at == c.promised_at,
         "late means an apology before a new date", "appointment %lld, promise %lld, apology %lld", LL(c.due_at),
         LL(c.promised_at), LL(c.apology_due));
    MUST(!c.apology_backward, "late means an apology before a new date",
         "an apology names a date that was not after the old one");
    MUST(c.apologies <= 1, "an apology once", "%lld", LL(c.apologies));
    if (c.has_clock) TRY(check_clock(s, id, k, &c));
    if (c.holder_agency_id && s->known[id].last_event_seq != c.last_seq) TRY(check_way_on(s, id));
    k->promised_at = c.promised_at, k->last_event_seq = c.last_seq;
    return RC_OK;
}

static enum rc check_clock(struct sim *s, int64_t id, const struct sim_case *was, const struct sim_case_row *c) {
    struct clock_in in;
    struct clock k;
    const struct calendar *cal;
    TRY(promise_inputs(s->db, s->step, id, &in));
    MUST(clock_due(&in, &k) == RC_OK, "due date equals the recomputed promise", "cannot be computed: %s",
         clock_why_vi(k.why));
    MUST(k.due_at == c->promised_at, "due date equals the recomputed promise", "stored %.*s, computed %.*s",
         STR_ARG(at_iso(s->step, c->promised_at)), STR_ARG(at_iso(s->step, k.due_at)));
    MUST(in.received_at == c->received_at, "due date equals the recomputed promise", "received %lld, counted from %lld",
         LL(c->received_at), LL(in.received_at));
    TRY(promise_calendar(s->db, s->step, c->calendar_code, c->calendar_rev, &cal));
    MUST(!c->promised_at || in_hours(cal, c->promised_at), "no due time outside working time", "promised for %.*s",
         STR_ARG(at_iso(s->step, c->promised_at)));
    if (was->last_event_seq == c->last_seq) return RC_OK;
    /* What the last act may have done to the promise. */
    enum verb v = (enum verb)c->last_verb;
    if (v == VERB_EXTEND)
        MUST(sim_works(s->db, s->step, c->agency_id, c->due_at), "no due time outside working time",
             "a new appointment for %.*s", STR_ARG(at_iso(s->step, c->due_at)));
    MUST(!c->step_due_at || v != VERB_FORWARD || sim_works(s->db, s->step, c->holder_agency_id, c->step_due_at),
         "no due time outside working time", "a step is due at %.*s", STR_ARG(at_iso(s->step, c->step_due_at)));
    if (!was->promised_at) return RC_OK;
    bool moves = v == VERB_SUPPLY || v == VERB_RESUME || v == VERB_WITHDRAW || v == VERB_STOP || v == VERB_REDATE ||
                 v == VERB_REOPEN;
    MUST(moves || c->promised_at == was->promised_at, "the promise moves by pauses and by decision, by nothing else",
         "%s moved it from %.*s to %.*s", verb_table[v].code, STR_ARG(at_iso(s->step, was->promised_at)),
         STR_ARG(at_iso(s->step, c->promised_at)));
    if (v != VERB_SUPPLY && v != VERB_RESUME) return RC_OK;
    struct sim_last_pause p;
    int64_t lost = 0;
    TRY(sim_last_pause(s->db, s->step, id, &p));
    if (p.from_at < c->received_at || calendar_between(cal, p.from_at, p.to_at, &lost)) return RC_OK;
    MUST(c->promised_at >= was->promised_at &&
             (lost < 3600 || p.from_at >= was->promised_at || c->promised_at > was->promised_at),
         "while the citizen is waited for the clock stands still",
         "%lld working seconds were lost, and the promise stayed", LL(lost));
    return RC_OK;
}

/* ---- All of them ---- */
static void tell_figure(void *user, struct str what) {
    struct sim *s = user;
    sim_broken(s, s->about, "counters equal recount", "%.*s", STR_ARG(what));
}
static void tell_ledger(void *user, const struct ledger_fault *f) {
    struct sim *s = user;
    sim_broken(s, s->about, "the log's chain is valid", "entry %lld, %.*s: %.*s", LL(f->n), STR_ARG(f->what),
               STR_ARG(f->about));
}
enum rc sim_check_log(struct sim *s) {
    struct ledger_report report;
    TRY(figure_check(s->db, s->step, tell_figure, s));
    if (!s->failed) TRY(ledger_verify(s->db, &s->kept, s->kept.n != 0, tell_ledger, s, &report));
    return s->failed ? RC_INVALID : RC_OK;
}

enum rc sim_check_all(struct sim *s, bool every) {
    struct check_gaps *g;
    struct check_revs *r;
    struct sim_highest h;
    size_t n;
    int64_t id = 0;
    sim_doing(s, 0, "looking at all");
    TRY(sim_highest(s->db, s->step, &h));
    for (int64_t k = 1; k < (int64_t)s->n_known; k++) {
        if (!s->known[k].version || (!every && !s->known[k].touched)) continue;
        s->known[k].touched = false;
        TRY(sim_check_case(s, k));
        if (k % 200 == 0) arena_reset(s->step);
    }
    MUST(!h.case_id || h.case_id < (int64_t)s->n_known, "a case comes from somewhere", "case %lld", LL(h.case_id));
    TRY(check_gaps(s->db, s->step, &g, &n));
    MUST(!n, "numbers of letters have no gap", "agency %lld, kind %lld: %lld numbers up to %lld", LL(g[0].agency_id),
         LL(g[0].kind), LL(g[0].numbers), LL(g[0].highest));
    TRY(check_revs(s->db, s->step, &r, &n));
    MUST(!n, "one revision a day", "%.*s: %lld and %lld", STR_ARG(r[0].code), LL(r[0].rev), LL(r[0].other));
    TRY(sim_sign(s));
    TRY(sim_check_figures(s));
    return sim_check_log(s);
}

enum rc sim_owns(struct sim *s, int64_t case_id, int64_t account_id, bool *out) {
    struct sim_owners *o;
    size_t n;
    *out = false;
    TRY(sim_owners(s->db, s->step, case_id, at_day(s->now), &o, &n));
    for (size_t i = 0; i < n; i++) *out |= o[i].account_id == account_id;
    return RC_OK;
}

enum rc sim_is_near(struct sim *s, int64_t case_id, int64_t staff_id, bool *out) {
    struct sim_related r;
    TRY(sim_related(s->db, s->step, case_id, staff_id, at_day(s->now), &r));
    *out = r.role || r.inspector || r.worked || r.part || r.whole;
    return RC_OK;
}

/* Who has nothing to do with a case, by an own reading of the rules, is nobody to it: anybody, and those who once held
 * a role near it. */
enum rc sim_check_rights(struct sim *s, int64_t id) {
    struct case_ c;
    struct sim_once_near *near;
    size_t n;
    TRY(case_load(s->db, s->step, id, &c));
    TRY(sim_once_near(s->db, s->step, id, &near, &n));
    for (size_t i = 0; i < 8 + n; i++) {
        int64_t staff = i < n ? near[i].staff_id : s->staff[sim_below(s, (int64_t)s->n_staff)];
        struct actor who;
        bool is_near;
        TRY(sim_is_near(s, id, staff, &is_near));
        if (is_near) continue;
        TRY(sim_official(s, staff, &who));
        unsigned rights = access_case(s->db, s->step, &who, &c, s->now);
        MUST(!rights, "nobody sees what isn't theirs", "staff %lld has rights %x", LL(staff), rights);
    }
    for (int i = 0; i < 6; i++) {
        const struct sim_person *p = &s->person[sim_below(s, (int64_t)s->n_account)];
        struct actor who = sim_citizen(s, p->account_id, p->id);
        unsigned rights = access_case(s->db, s->step, &who, &c, s->now);
        bool owns;
        TRY(sim_owns(s, id, p->account_id, &owns));
        MUST(rights == (owns ? WHO_OWNER : 0u), "nobody sees what isn't theirs, and everybody what is",
             "account %lld has rights %x", LL(p->account_id), rights);
    }
    return RC_OK;
}
