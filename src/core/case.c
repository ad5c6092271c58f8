/* case.c — load, gather, decide, write.
 *
 * case_apply() reads as the story of one move; everything it writes is in the caller's transaction, so a move is there
 * whole or not at all. Optimistic locking: the row's version is compared twice, once with what the person saw and once
 * by the UPDATE. */
#include "core/case.h"
#include <assert.h>
#include "base/log.h"
#include "base/utf8.h"
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/figure.h"
#include "core/ledger.h"
#include "core/notice.h"
#include "core/planted.h"
#include "core/promise.h"
#include "core/setting.h"
#include "core/webhook.h"
#include "core/dossier.sql.h"
#include "core/words.h"
#include "sys/live.h"

struct move {
    struct db *db;
    struct arena *a;
    const struct actor *actor;
    const struct command *cmd;
    int64_t now;
    struct case_ c; /* becomes what will be written */
    int64_t step_before, agency_before;
    struct flow flow;
    struct decision d;
    unsigned who;
};
static enum rc settle_clock(struct move *m);
static enum rc settle_holder(struct move *m);
static enum rc settle_end(struct move *m);
static enum rc write_event(struct move *m, int64_t *event_id);
static enum rc ask(struct move *m, int64_t agency_id, int64_t budget_s, struct str question, int64_t *child_id);
static enum rc make_parts(struct move *m);
static enum rc make_part(struct move *m, const struct bundle_members *b);
static enum rc ask_in_parallel(struct move *m);
static enum rc tell_parent(struct move *m);
static enum rc case_code(struct db *db, struct arena *a, int64_t receiver_id, int64_t now, struct str *out);
static void tell_watchers(const struct case_ *c);
static int64_t acting_agency(const struct move *m, int64_t *for_id);
static const struct actor the_system = {.kind = ACTOR_SYSTEM};

enum rc case_apply(struct db *db, struct arena *a, const struct actor *actor, int64_t case_id, int64_t version,
                   const struct command *cmd, int64_t now, struct applied *out) {
    struct move m = {.db = db, .a = a, .actor = actor, .cmd = cmd, .now = now};
    *out = (struct applied){0};
    TRY(case_load(db, a, case_id, &m.c));
    struct event_last last;
    TRY(event_last(db, a, case_id, &last));
    if (m.now < last.at) m.now = now = last.at; /* a clock that was set back must not make history run backwards */
    out->after = m.c;
    m.step_before = m.c.step, m.agency_before = m.c.holder_agency_id;
    m.who = access_case(db, a, actor, &m.c, now);
    if (!m.who) return RC_NOTFOUND;
#if PLANTED_BUG != 3 /* 3: who comes second is not told */
    if (version && version != m.c.version) return RC_CONFLICT;
#endif

    struct facts facts;
    TRY(case_flow(db, a, m.c.procedure_rev_id, &m.flow));
    TRY(case_facts_for(db, a, &m.c, &m.flow, m.who, cmd, now, &facts));
    flow_decide(&m.flow, &m.c, cmd, &facts, now, &m.d);
    if (m.d.error) {
        out->error = str_of(m.d.error), out->field = str_of(m.d.field);
        return RC_OK;
    }
    m.c.state = m.d.state, m.c.status = m.d.status, m.c.outcome = m.d.outcome;
    TRY(settle_clock(&m));
    TRY(settle_holder(&m));
    TRY(settle_end(&m));
    TRY(case_update(db, m.c.id, m.c.version, m.c.code, m.c.state, m.c.status, m.c.outcome, m.c.step, m.c.agency_id,
                    m.c.holder_agency_id, m.c.holder_role, m.c.holder_id, m.c.received_at, m.c.promised_at, m.c.due_at,
                    m.c.step_due_at, m.c.ended_at));
    m.c.version++;
    bool elsewhere = m.c.holder_agency_id != m.agency_before && m.c.holder_agency_id != m.c.receiver_id &&
                     m.c.holder_agency_id != m.c.agency_id;
    if (m.c.holder_agency_id && elsewhere) TRY(case_reindex(db, a, m.c.id)); /* its officials find it from now on */
    TRY(write_event(&m, &out->event_id));
    if (m.d.consults)
        TRY(ask(&m, cmd->to_agency_id, setting_int(db, a, "consult_hours", 24) * 3600, cmd->note, &out->child_id));
    if (m.d.fans_out) TRY(make_parts(&m));
    TRY(figure_move(db, a, m.c.id));
    TRY(notice_of(db, a, m.c.id, &verb_table[cmd->verb], cmd->note, out->event_id, now));
    TRY(webhook_of(db, a, m.c.id, &verb_table[cmd->verb], out->event_id, now));
    if (m.d.ends && m.c.parent_id) TRY(tell_parent(&m));
    if (m.d.fans_out) TRY(case_load(db, a, m.c.id, &m.c)); /* parts that ended at once may have advanced it */
    tell_watchers(&out->after);                            /* as it was: whoever held it */
    tell_watchers(&m.c);
    out->after = m.c, out->letter = m.d.letter;
    assert(!m.c.ended_at || m.c.ended_at >= m.c.received_at);
    assert(m.c.holder_agency_id || m.d.closes || m.c.ended_at || !m.c.received_at);
    return RC_OK;
}

/* Whose lists and pages show it: they hear that something changed once it is on disk (sys/live.h). */
static void tell_watchers(const struct case_ *c) {
    live_note(c->holder_id ? live_topic(LIVE_STAFF, c->holder_id) : live_work(c->holder_agency_id, c->holder_role));
    live_note(live_topic(LIVE_UNIT, c->holder_agency_id));
    live_note(live_topic(LIVE_UNIT, c->agency_id));
    live_note(live_topic(LIVE_UNIT, c->receiver_id));
    live_note(live_topic(LIVE_CASE, c->id));
    live_note(live_topic(LIVE_CASE, c->parent_id));
}

/* The forms print minutes: a promise that begins at 9:00 is due at 9:00, not three seconds later. */
static int64_t to_minute(int64_t at) { return at - at % 60; }

/* Reception starts the promise; pauses and re-dating move it; an apology moves the appointment only. */
static enum rc settle_clock(struct move *m) {
    struct case_ *c = &m->c;
    int64_t ignored,
        extended_by = c->due_at > c->promised_at ? c->due_at : 0; /* an apology's date stays the appointment */
    if (m->d.starts) {
        c->received_at = to_minute(m->now);
        TRY(promise_start(m->db, m->a, c->id, c->procedure_rev_id, c->agency_id, c->received_at, &c->promised_at));
        c->due_at = c->promised_at;
        return RC_OK;
    }
    if (m->d.opens_pause)
        TRY(pause_open(m->db, c->id, m->d.pause, m->now, m->cmd->answer_by_day, m->cmd->note, &ignored));
    if (m->d.closes_pause) TRY(pause_close(m->db, c->id, m->now));
    if (m->d.redates && c->received_at)
        TRY(promise_repin(m->db, m->a, c->id, m->cmd->calendar_rev, m->now, &c->promised_at));
    if ((m->d.closes_pause || m->d.reopens) && c->received_at && c->promised_at)
        TRY(promise_due(m->db, m->a, c->id, m->now, &c->promised_at));
    if (m->d.redates || m->d.closes_pause) c->due_at = extended_by > c->promised_at ? extended_by : c->promised_at;
    if (m->d.extends) {
        TRY(apology_add(m->db, c->id, m->now, m->actor->id, m->cmd->note, c->due_at, m->cmd->new_due_at, &ignored));
        c->due_at = m->cmd->new_due_at;
#if PLANTED_BUG == 1 /* an apology makes a late case punctual */
        c->promised_at = c->due_at;
#endif
    }
    return RC_OK;
}

static enum rc settle_holder(struct move *m) {
    struct case_ *c = &m->c;
    int64_t ignored, worker = m->actor->kind == ACTOR_STAFF ? m->actor->id : 0;
    if (m->d.closes) {
        TRY(step_run_close(m->db, c->id, m->now, worker, m->cmd->note));
        c->holder_agency_id = c->holder_role = c->holder_id = c->step_due_at = 0;
        return RC_OK;
    }
    if (m->d.holder_changes) {
        c->holder_id = m->d.holder_id ? m->d.holder_id : worker;
        return step_run_hold(m->db, c->id, c->holder_id);
    }
    if (m->d.opens_pause || m->d.closes_pause) { /* the step's clock stands still too */
        if (m->d.closes_pause && c->step_due_at) {
            struct pause_list *p;
            size_t n;
            TRY(pause_list(m->db, m->a, c->id, &p, &n));
            const struct calendar *cal;
            TRY(promise_calendar_of(m->db, m->a, c->holder_agency_id, &cal));
            int64_t lost = 0;
            if (n && calendar_between(cal, p[n - 1].from_at, m->now, &lost) == RC_OK && lost > 0)
                TRY(promise_step_due(m->db, m->a, c->holder_agency_id, lost, c->step_due_at, &c->step_due_at));
            TRY(step_run_due(m->db, c->id, c->step_due_at));
        }
        return RC_OK;
    }
    if (!m->d.moves) return RC_OK;

    const struct step *to = flow_step(&m->flow, m->d.step);
    assert(to);
    struct agency_by_id g;
    /* While several agencies are asked in parallel (a ';'-list) the case itself waits with the body that decides. */
    bool asks_many = to->kind == STEP_FANOUT && str_find(to->place, STR(";")) >= 0;
    TRY(agency_resolve(m->db, m->a, asks_many ? STR("decider") : to->place, c->receiver_id, c->agency_id,
                       at_day(m->now), &g));
    TRY(step_run_close(m->db, c->id, m->now, worker, m->cmd->note));
    c->step = to->seq, c->holder_agency_id = g.id, c->holder_role = to->role, c->holder_id = m->d.holder_id;
    TRY(promise_step_due(m->db, m->a, g.id, to->budget_s, to_minute(m->now), &c->step_due_at));
    return step_run_open(m->db, c->id, to->seq, to->name, g.id, to->role, c->holder_id, m->now, c->step_due_at,
                         &ignored);
}

static enum rc settle_end(struct move *m) {
    struct case_ *c = &m->c;
    if (m->d.reopens) c->ended_at = 0;
    if (m->d.ends && !c->ended_at) c->ended_at = m->now;
    if (m->d.needs_result_no) {
        int64_t no;
        int year = date_of(at_day(m->now)).y;
        TRY(case_number(m->db, m->a, c->agency_id, "ket-qua", year, &no));
        TRY(dossier_result(m->db, c->id, str_fmt(m->a, "%lld/%d", (long long)no, year), m->cmd->note));
    }
    if (m->cmd->verb == VERB_DELIVER) TRY(dossier_delivered(m->db, c->id, m->now));
    if (m->cmd->verb == VERB_PAY) TRY(dossier_pay(m->db, c->id, m->cmd->amount_vnd));
    return RC_OK;
}

static enum rc write_event(struct move *m, int64_t *event_id) {
    struct event_last last;
    TRY(event_last(m->db, m->a, m->c.id, &last));
    int64_t for_id = 0, agency = acting_agency(m, &for_id);
    const struct verb_def *v = &verb_table[m->cmd->verb];
    bool public =
        v->citizen != NULL && m->cmd->verb != VERB_FORWARD && m->cmd->verb != VERB_ASSIGN && m->cmd->verb != VERB_TAKE;
    TRY(event_add(m->db, m->c.id, last.seq + 1, m->now, m->cmd->verb, m->actor->kind, m->actor->id, agency, for_id,
                  m->step_before, m->c.step, m->c.status, m->c.due_at, m->cmd->note, public, event_id));
    return ledger_event(m->db, m->a, *event_id, m->now);
}

/* In whose name the actor acted: the grant that gave the right, and the absent official behind it. */
static int64_t acting_agency(const struct move *m, int64_t *for_id) {
    const struct actor *a = m->actor;
    const struct grant *best = NULL;
    for (size_t i = 0; i < a->n_grant && !best; i++) {
        const struct grant *g = &a->grant[i];
        int64_t places[] = {m->agency_before, m->c.receiver_id, m->c.agency_id};
        for (size_t k = 0; k < COUNT_OF(places) && !best; k++)
            if (g->agency_id == places[k] &&
                (!m->agency_before || k || (int64_t)g->role == m->c.holder_role || !(m->who & WHO_HOLDER)))
                best = g;
    }
    if (!best && a->n_grant) best = &a->grant[0];
    if (!best) return 0;
    *for_id = best->for_id;
    return best->agency_id;
}

/* A question to another agency: a child with its own clock. Whoever asked by VERB_CONSULT goes on meanwhile. */
static enum rc ask(struct move *m, int64_t agency_id, int64_t budget_s, struct str question, int64_t *child_id) {
    struct case_new n = {.kind = CASE_CONSULT,
                         .title = str_fmt(m->a, "Lấy ý kiến: %.*s", STR_ARG(m->c.title)),
                         .procedure_rev_id = m->c.procedure_rev_id,
                         .receiver_id = m->c.receiver_id,
                         .decider_id = agency_id,
                         .parent_id = m->c.id,
                         .channel = CHANNEL_ONLINE,
                         .status = ST_RECEIVED};
    struct case_ k;
    TRY(case_create(m->db, m->a, &n, m->now, &k));
    int64_t due = 0, ignored;
    TRY(promise_start_budget(m->db, m->a, k.id, agency_id, m->now, budget_s, &due));
    TRY(case_update(m->db, k.id, k.version, k.code, STATE_OPEN, ST_RECEIVED, OUTCOME_NONE, 0, agency_id, agency_id,
                    ROLE_SPECIALIST, 0, m->now, due, due, due, 0));
    TRY(step_run_open(m->db, k.id, 0, STR("Trả lời ý kiến"), agency_id, ROLE_SPECIALIST, 0, m->now, due, &ignored));
    TRY(event_add(m->db, k.id, 1, m->now, VERB_CONSULT, m->actor->kind, m->actor->id, m->agency_before, 0, 0, 0,
                  ST_RECEIVED, due, question, 0, &ignored));
    TRY(ledger_event(m->db, m->a, ignored, m->now));
    *child_id = k.id;
    TRY(case_load(m->db, m->a, k.id, &k));
    tell_watchers(&k);
    TRY(case_reindex(m->db, m->a, k.id));
    return case_reindex(m->db, m->a, m->c.id); /* who is asked may read what it is about */
}

/* At a fan-out step the case waits for its children. Those of a bundle are parts, each with its own procedure, agency
 * and clock; a member that waits for another (after_seq) is made when that one has ended. Without a bundle the step's
 * place is a ';'-list of agencies, and each is asked in parallel. */
static enum rc make_parts(struct move *m) {
    struct bundle_members *b;
    size_t n;
    TRY(bundle_members(m->db, m->a, m->c.id, &b, &n));
    if (!n) TRY(ask_in_parallel(m));
    for (size_t i = 0; i < n; i++) {
        if (b[i].part_id || (b[i].after_seq && !b[i].after_ended_at)) continue;
        TRY(make_part(m, &b[i]));
    }
    struct case_children_open open;
    TRY(case_children_open(m->db, m->a, m->c.id, &open));
    if (open.n) return RC_OK;
    struct command advance = {.verb = VERB_ADVANCE};
    struct applied done;
    return case_apply(m->db, m->a, &the_system, m->c.id, 0, &advance, m->now, &done);
}

static enum rc make_part(struct move *m, const struct bundle_members *b) {
    struct agency_by_id g, decider;
    TRY(agency_resolve(m->db, m->a, b->place, m->c.receiver_id, m->c.agency_id, at_day(m->now), &g));
    TRY(agency_decider(m->db, m->a, b->decider, g.id, at_day(m->now), &decider));
    struct case_new n = {.kind = CASE_PART,
                         .title = b->name,
                         .procedure_rev_id = b->rev_id,
                         .receiver_id = g.id,
                         .decider_id = decider.id,
                         .parent_id = m->c.id,
                         .channel = (enum channel)m->c.channel,
                         .person_id = m->c.person_id};
    struct case_ part;
    TRY(case_create(m->db, m->a, &n, m->now, &part));
    TRY(bundle_part_add(m->db, m->c.id, b->seq, part.id));
    struct command receive = {.verb = VERB_RECEIVE,
                              .note = str_fmt(m->a, "Liên thông từ hồ sơ %.*s", STR_ARG(m->c.code))};
    struct applied done;
    TRY(case_apply(m->db, m->a, &the_system, part.id, 0, &receive, m->now, &done));
    return case_reindex(m->db, m->a, part.id);
}

static enum rc ask_in_parallel(struct move *m) {
    const struct step *at = flow_step(&m->flow, (int)m->c.step);
    struct str rest = at->place, one;
    while (str_cut(&rest, ';', &one)) {
        struct agency_by_id g;
        int64_t ignored;
        TRY(agency_resolve(m->db, m->a, str_trim(one), m->c.receiver_id, m->c.agency_id, at_day(m->now), &g));
        if (g.id != m->c.agency_id) TRY(ask(m, g.id, at->budget_s, at->name, &ignored));
    }
    return RC_OK;
}

/* A child ended: its parent may make the members that waited for it, and goes on when none is left. */
static enum rc tell_parent(struct move *m) {
    struct move up = {.db = m->db, .a = m->a, .actor = &the_system, .cmd = m->cmd, .now = m->now};
    TRY(case_load(m->db, m->a, m->c.parent_id, &up.c));
    TRY(case_flow(m->db, m->a, up.c.procedure_rev_id, &up.flow));
    const struct step *at = flow_step(&up.flow, (int)up.c.step);
    if (!at || at->kind != STEP_FANOUT || up.c.ended_at || up.c.state != STATE_OPEN) return RC_OK;
    struct case_children_open open;
    TRY(case_children_open(m->db, m->a, up.c.id, &open));
    struct bundle_members *b;
    size_t n;
    TRY(bundle_members(m->db, m->a, up.c.id, &b, &n));
    for (size_t i = 0; i < n; i++)
        if (!b[i].part_id && b[i].after_seq && b[i].after_ended_at) {
            TRY(make_part(&up, &b[i]));
            open.n++;
        }
    if (open.n) return RC_OK;
    struct command advance = {.verb = VERB_ADVANCE};
    struct applied done;
    return case_apply(m->db, m->a, &the_system, up.c.id, 0, &advance, m->now, &done);
}

enum rc case_create(struct db *db, struct arena *a, const struct case_new *n, int64_t now, struct case_ *out) {
    struct flow f;
    TRY(case_flow(db, a, n->procedure_rev_id, &f));
    const struct step *first = flow_step(&f, 1);
    if (!first && n->kind != CASE_CONSULT) return RC_INVALID;
    struct str code;
    TRY(case_code(db, a, n->receiver_id, now, &code));
    int64_t id;
    TRY(case_insert(db, code, n->kind, n->parent_id, n->title, STATE_DRAFT, n->status, n->kind == CASE_CONSULT ? 0 : 1,
                    n->decider_id, n->receiver_id, n->receiver_id, ROLE_COUNTER, 0, n->person_id, n->procedure_rev_id,
                    n->channel, 0, 0, 0, 0, &id));
    TRY(ledger_salt(db, id));
    TRY(case_load(db, a, id, out));
    tell_watchers(out);
    return RC_OK;
}

/* <agency identifier>-<YYMMDD>-<sequence of four digits>: the agency's code in the province's directory, the day's
 * running number (practice seen in production files; the sequence is per agency and day). */
static enum rc case_code(struct db *db, struct arena *a, int64_t receiver_id, int64_t now, struct str *out) {
    struct agency_by_id g;
    TRY(agency_by_id(db, a, receiver_id, &g));
    int32_t day = at_day(now);
    struct date d = date_of(day);
    int64_t no;
    TRY(case_number(db, a, receiver_id, "ho-so", day, &no));
    struct str prefix =
        g.gov_code.n
            ? g.gov_code
            : str_fmt(a, "%.*s.%lld", STR_ARG(setting_text(db, a, "province_code", STR("H58"))), (long long)g.id);
    *out = str_fmt(a, "%.*s-%02d%02d%02d-%04lld", STR_ARG(prefix), d.y % 100, d.m, d.d, (long long)no);
    return RC_OK;
}

enum rc case_number(struct db *db, struct arena *a, int64_t agency_id, const char *kind, int64_t period, int64_t *out) {
    struct sequence_next next;
    TRY(sequence_next(db, a, agency_id, str_of(kind), period, &next));
    *out = next.last;
    return RC_OK;
}

enum rc case_load(struct db *db, struct arena *a, int64_t id, struct case_ *out) {
    struct case_by_id r;
    TRY(case_by_id(db, a, id, &r));
    *out =
        (struct case_){r.id,          r.code,      r.kind,        r.parent_id,        r.title,       r.state,
                       r.status,      r.outcome,   r.step,        r.agency_id,        r.receiver_id, r.holder_agency_id,
                       r.holder_role, r.holder_id, r.person_id,   r.procedure_rev_id, r.channel,     r.received_at,
                       r.promised_at, r.due_at,    r.step_due_at, r.ended_at,         r.version};
    return RC_OK;
}

enum rc case_load_code(struct db *db, struct arena *a, struct str code, struct case_ *out) {
    struct case_id_by_code r;
    TRY(case_id_by_code(db, a, code, &r));
    return case_load(db, a, r.id, out);
}

enum rc case_flow(struct db *db, struct arena *a, int64_t procedure_rev_id, struct flow *out) {
    struct flow_steps_of *r;
    size_t n;
    TRY(flow_steps_of(db, a, procedure_rev_id, &r, &n));
    struct step *s = ARENA_ARRAY(a, struct step, n + 1);
    for (size_t i = 0; i < n; i++)
        s[i] = (struct step){(int)r[i].seq,  r[i].code,  r[i].name,     (enum step_kind)r[i].kind,
                             (int)r[i].role, r[i].place, r[i].budget_s, r[i].outputs};
    *out = (struct flow){s, n};
    return RC_OK;
}

enum rc case_facts_for(struct db *db, struct arena *a, const struct case_ *c, const struct flow *f, unsigned who,
                       const struct command *cmd, int64_t now, struct facts *out) {
    struct case_facts r;
    TRY(case_facts(db, a, c->id, &r));
    struct rules rules;
    TRY(promise_rules(db, a, c->received_at ? c->received_at : now, &rules));
    *out = (struct facts){.who = who,
                          .supplements = (int)r.supplements,
                          .apologies = (int)r.apologies,
                          .children_open = (int)r.children_open,
                          .outputs_given = r.outputs > 0,
                          .fee_owed = r.fee_owed > 0,
                          .max_apologies = rules.max_extensions,
                          .max_supplements = (int)setting_int(db, a, "max_supplements", 1)};
    if (!cmd) return RC_OK;
    if (cmd->to_staff_id) {
        int64_t agency = c->holder_agency_id, role = c->holder_role;
        const struct step *to = cmd->verb == VERB_ASSIGN ? flow_step(f, (int)c->step + 1) : NULL;
        if (to) {
            struct agency_by_id g;
            TRY(agency_resolve(db, a, to->place, c->receiver_id, c->agency_id, at_day(now), &g));
            agency = g.id, role = to->role;
        }
        struct staff_fits fits;
        TRY(staff_fits(db, a, cmd->to_staff_id, agency, role, at_day(now), &fits));
        out->to_staff_fits = fits.n > 0;
    }
    if (cmd->new_due_at) out->new_due_works = promise_works(db, a, c->agency_id, cmd->new_due_at);
    return RC_OK;
}

enum rc case_reindex(struct db *db, struct arena *a, int64_t case_id) {
    struct case_words w;
    TRY(case_words(db, a, case_id, &w));
    struct case_scope *of;
    size_t n;
    TRY(case_scope(db, a, case_id, &of, &n));
    struct buf b = buf_in(a);
    buf_str(&b, utf8_fold(a, str_fmt(a, "%.*s %.*s %.*s %.*s %.*s", STR_ARG(w.code), STR_ARG(w.title), STR_ARG(w.name),
                                     STR_ARG(w.id_number), STR_ARG(w.phone))));
    for (size_t i = 0; i < n; i++) buf_c(&b, ' '), buf_str(&b, words_agency(a, of[i].agency_id));
    TRY(case_unindex(db, case_id));
    return case_index(db, case_id, buf_view(&b));
}
