/* sim_act.c — people at work: who files what, and what the one who holds a case does next.
 *
 * Most acts are what the work asks for. Some are any verb by any official of the case's agencies, with words, dates and
 * colleagues that may not fit: the flow must take or refuse them, and nothing else. Some are by strangers. */
#include <stdio.h>
#include "app/demo.sql.h"
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/time.h"
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/erase.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "mod/account/account.sql.h"
#include "ui/case_letter.h"

static enum rc proper(struct sim *s, const struct case_ *c, bool *done);
static enum rc anything(struct sim *s, const struct case_ *c);
static enum rc stranger(struct sim *s, const struct case_ *c);
static enum rc claim(struct sim *s, int64_t case_id);
static enum rc erase(struct sim *s, int64_t case_id);
static enum rc plan_next(struct sim *s, int64_t case_id, bool moved);
static enum rc later(struct sim *s, int64_t agency, int64_t seconds, int64_t *at);

enum rc sim_act(struct sim *s, int64_t case_id) {
    struct case_ c;
    bool done = false;
    TRY(case_load(s->db, s->step, case_id, &c));
    int64_t dice = sim_below(s, 1000);
    if (dice < 60)
        TRY(stranger(s, &c));
    else if (dice < 160)
        TRY(anything(s, &c));
    TRY(case_load(s->db, s->step, case_id, &c));
    if (dice >= 60) TRY(proper(s, &c, &done));
    if (c.channel == CHANNEL_COUNTER && c.kind == CASE_DOSSIER && sim_chance(s, 12)) TRY(claim(s, case_id));
    if (!c.holder_agency_id && !c.parent_id && c.kind == CASE_DOSSIER && sim_chance(s, 25)) TRY(erase(s, case_id));
    if (sim_chance(s, 20)) TRY(sim_check_rights(s, case_id));
    if (s->o.pages && sim_chance(s, 15)) TRY(sim_pages(s, case_id));
    if (s->o.pages && sim_chance(s, 10)) TRY(sim_lists(s, case_id));
    if (sim_chance(s, 3)) TRY(sim_check_log(s));
    return plan_next(s, case_id, done);
}

/* A person's right, or a rule: the words go, the log, the moves and the figures stay. */
static enum rc erase(struct sim *s, int64_t case_id) {
    struct db *db;
    s->act++;
    sim_doing(s, case_id, "its personal data is erased");
    TRY(gate_enter(s->gate, &db));
    enum rc rc = erase_case(db, s->step, case_id, STR("Theo yêu cầu"), 0, s->now), left = gate_leave(s->gate, !rc);
    if (rc == RC_CONFLICT || rc == RC_NOTFOUND) return RC_OK; /* a part goes on; erased before */
    TRY(rc);
    TRY(left);
    s->f.erased++;
    TRY(sim_learn(s, case_id));
    return sim_check_log(s);
}

/* Somebody with the receipt brings a dossier of the counter into their account. */
static enum rc claim(struct sim *s, int64_t case_id) {
    const struct sim_person *p = &s->person[sim_below(s, (int64_t)s->n_account)];
    static const struct actor system = {.kind = ACTOR_SYSTEM};
    struct command cmd = {.verb = VERB_CLAIM};
    struct applied done;
    struct db *db;
    bool owns;
    TRY(sim_owns(s, case_id, p->account_id, &owns));
    if (owns) return RC_OK;
    s->act++, s->f.claims++;
    sim_doing(s, case_id, "account %lld claims it", (long long)p->account_id);
    TRY(gate_enter(s->gate, &db));
    enum rc rc = claim_add(db, p->account_id, case_id, s->now);
    if (!rc) rc = case_apply(db, s->step, &system, case_id, 0, &cmd, s->now, &done);
    enum rc left = gate_leave(s->gate, !rc);
    TRY(rc);
    TRY(left);
    return sim_learn(s, case_id);
}

static bool has(struct str list, struct str what) {
    struct str one;
    while (str_cut(&list, ';', &one))
        if (str_eq(one, what)) return true;
    return false;
}

/* ---- Who ---- */
static enum rc in_role(struct sim *s, int64_t agency, int64_t role, int64_t *staff) {
    struct demo_holders *h;
    size_t n;
    TRY(demo_holders(s->db, s->step, agency, role, at_day(s->now), &h, &n));
    *staff = n ? h[sim_below(s, (int64_t)n)].id : 0;
    return RC_OK;
}

/* Whoever holds the step: the person named or somebody in that role; in their absence mostly who stands in. 0: nobody.
 */
static enum rc holder(struct sim *s, const struct case_ *c, struct actor *out) {
    struct sim_standins *in;
    int64_t staff = c->holder_id;
    size_t n;
    *out = (struct actor){0};
    if (!staff) TRY(in_role(s, c->holder_agency_id, c->holder_role, &staff));
    if (!staff) return RC_OK;
    TRY(sim_standins(s->db, s->step, staff, at_day(s->now), &in, &n));
    if (n && sim_chance(s, 800)) staff = in[sim_below(s, (int64_t)n)].staff_id;
    return sim_official(s, staff, out);
}

/* The applicant's account; kind ACTOR_PUBLIC when there is none. */
static enum rc owner(struct sim *s, const struct case_ *c, struct actor *out) {
    struct sim_owners *o;
    size_t n;
    TRY(sim_owners(s->db, s->step, c->id, at_day(s->now), &o, &n));
    *out = n ? sim_citizen(s, o[0].account_id, o[0].person_id) : (struct actor){0};
    return RC_OK;
}

static enum rc someone(struct sim *s, int64_t agency, int64_t role, struct actor *out) {
    int64_t staff;
    TRY(in_role(s, agency, role, &staff));
    *out = (struct actor){0};
    return staff ? sim_official(s, staff, out) : RC_OK;
}

/* ---- Words ---- */
static struct str note(struct sim *s) {
    static const char *const notes[] = {"Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.",
                                        "Bổ sung bản sao giấy tờ tùy thân còn rõ nét; bản đã nộp bị mờ",
                                        "Phải xác minh thêm nguồn gốc hồ sơ tại địa phương",
                                        "Thống nhất với nội dung được lấy ý kiến.",
                                        "Người nộp đổi ý, xin rút hồ sơ.",
                                        "Thông tin kê khai không khớp với giấy tờ kèm theo."};
    return str_of(notes[sim_below(s, COUNT_OF(notes))]);
}

/* A new appointment: mostly in working time after the old one, sometimes at night, in the past, on a holiday. */
static enum rc new_due(struct sim *s, const struct case_ *c, int64_t *out) {
    int64_t base = c->due_at > s->now ? c->due_at : s->now;
    if (sim_chance(s, 200)) {
        s->f.nonsense++;
        *out = s->now - 5 * DAY_S + sim_below(s, 30 * DAY_S);
        return RC_OK;
    }
    return later(s, c->agency_id, base - s->at + (2 + sim_below(s, 4)) * 8 * 3600, out);
}

/* ---- Filing ---- */
static const struct sim_procedure *pick_procedure(struct sim *s) {
    size_t usual = 0;
    for (size_t i = 0; i < s->n_procedure; i++) usual += s->procedure[i].form.n != 0 || s->procedure[i].bundle;
    int64_t k = usual && sim_chance(s, 700) ? sim_below(s, (int64_t)usual) : -1;
    for (size_t i = 0; i < s->n_procedure && k >= 0; i++)
        if ((s->procedure[i].form.n || s->procedure[i].bundle) && k-- == 0) return &s->procedure[i];
    return &s->procedure[sim_below(s, (int64_t)s->n_procedure)];
}

static const struct sim_place *pick_place(struct sim *s, const struct sim_procedure *p) {
    size_t fit = 0;
    for (size_t i = 0; i < s->n_place; i++) fit += has(p->levels, s->place[i].level);
    int64_t k = sim_below(s, (int64_t)fit);
    for (size_t i = 0; i < s->n_place; i++)
        if (has(p->levels, s->place[i].level) && k-- == 0) return &s->place[i];
    return NULL;
}

static enum rc filing(struct sim *s, struct db *db, const struct sim_procedure *p, const struct sim_place *g,
                      const struct sim_person *who, const struct actor *actor, bool online, struct applied *out) {
    struct procedure_papers *paper;
    size_t n;
    TRY(procedure_papers(db, s->step, p->rev_id, &paper, &n));
    struct dossier_paper *papers = ARENA_ARRAY(s->step, struct dossier_paper, n + 1);
    for (size_t i = 0; i < n; i++)
        papers[i] = (struct dossier_paper){
            (int)paper[i].seq, paper[i].name, (int)paper[i].originals, (int)paper[i].copies, 0, STR("")};
    struct dossier_new d = {.procedure_rev_id = p->rev_id,
                            .receiver_id = g->id,
                            .person_id = who->id,
                            .channel = online ? CHANNEL_ONLINE : CHANNEL_COUNTER,
                            .title = p->name,
                            .applicant_name = who->name,
                            .id_number = who->number,
                            .phone = who->phone,
                            .email = who->email,
                            .address = who->address,
                            .area_code = who->area_code,
                            .form_code = p->form,
                            .form_json = STR("{}"),
                            .return_way = sim_chance(s, 150) ? RETURN_POST : RETURN_COUNTER,
                            .fee_vnd = p->fee_vnd > 0 ? p->fee_vnd : 0,
                            .bundle_code = p->bundle ? p->code : STR(""),
                            .paper = papers,
                            .n_paper = n};
    if (!online && sim_chance(s, 850)) d.paid_vnd = d.fee_vnd;
    int64_t letter;
    TRY(dossier_file(db, s->step, actor, &d, s->now, out));
    if (out->error.n || online) return RC_OK;
    struct command receive = {.verb = VERB_RECEIVE};
    return case_letter_issue(db, s->step, &out->after, LETTER_RECEIPT, actor, &receive, 0, s->now, &letter);
}

enum rc sim_file(struct sim *s) {
    const struct sim_procedure *p = pick_procedure(s);
    const struct sim_place *g = pick_place(s, p);
    bool online = has(p->channels, STR("online")) && sim_chance(s, 500);
    const struct sim_person *who = &s->person[sim_below(s, (int64_t)(online ? s->n_account : s->n_person))];
    struct actor actor = sim_citizen(s, who->account_id, who->id);
    struct applied done = {0};
    struct sim_marks was, is;
    struct db *db;
    int64_t open;
    if (!g) return s->f.failed_filings++, RC_OK;
    if (!online) { /* counters open in working hours; who comes at night comes back in the morning */
        TRY(later(s, g->id, 0, &open));
        if (open > s->at) return sim_plan(s, open + sim_below(s, 3 * 3600), SIM_FILING, 0), RC_OK;
        TRY(someone(s, g->id, ROLE_COUNTER, &actor));
        if (!actor.kind) return s->f.failed_filings++, RC_OK;
    }
    s->act++;
    sim_doing(s, 0, "%s files %.*s at %.*s", online ? "a citizen" : "a clerk", STR_ARG(p->code), STR_ARG(g->code));
    TRY(sim_marks(s->db, s->step, 0, &was));
    if (sim_chance(s, 6)) { /* the program dies before its commit; the form is sent again */
        s->f.deaths++;
        sim_world_close(s);
        TRY(db_open(s->path, DB_WRITE, &db));
        enum rc first = db_begin(db, true);
        if (!first) first = filing(s, db, p, g, who, &actor, online, &done);
        db_close(db);
        if (first && first != RC_INVALID) return first;
        TRY(sim_world_open(s));
        TRY(sim_marks(s->db, s->step, 0, &is));
        if (is.cases != was.cases || is.events != was.events || is.notices != was.notices || is.letters != was.letters)
            return sim_broken(s, 0, "what was not acknowledged is not there",
                              "a filing before a death left something behind");
        done = (struct applied){0};
    }
    TRY(gate_enter(s->gate, &db));
    enum rc rc = filing(s, db, p, g, who, &actor, online, &done);
    bool keep = !rc && !done.error.n && !sim_chance(s, 10); /* one in a hundred is called off at the last moment */
    enum rc left = gate_leave(s->gate, keep);
    if (rc == RC_INVALID) { /* a place that no agency answers to: the page says so */
        s->f.failed_filings++;
    } else {
        TRY(rc);
    }
    TRY(left);
    if (!keep) {
        TRY(sim_marks(s->db, s->step, 0, &is));
        if (is.cases != was.cases || is.events != was.events || is.notices != was.notices || is.letters != was.letters)
            return sim_broken(s, 0, "a refused act writes nothing", "a filing called off left something behind");
        return RC_OK;
    }
    s->f.filed++;
    struct sim_case *k = sim_known(s, done.after.id);
    *k = (struct sim_case){.slow = sim_chance(s, 150) ? (int)(2 + sim_below(s, 3)) : 1,
                           .asks = sim_chance(s, 120),
                           .refuses = sim_chance(s, 60),
                           .apologises = sim_chance(s, 700)};
    TRY(sim_learn(s, done.after.id));
    struct sim_children *kids;
    size_t n;
    TRY(sim_children(s->db, s->step, done.after.id, &kids, &n));
    for (size_t i = 0; i < n; i++) {
        TRY(sim_learn(s, kids[i].id));
        sim_known(s, kids[i].id)->scheduled = true;
        sim_plan(s, s->at + 1800 + sim_below(s, 7200), SIM_CASE, kids[i].id);
    }
    return plan_next(s, done.after.id, true);
}

/* ---- What the work asks for ---- */
static enum rc ended(struct sim *s, const struct case_ *c, bool *done) {
    struct actor who;
    struct command cmd = {.verb = VERB_RATE};
    if (c->kind != CASE_DOSSIER) return RC_OK;
    if (sim_chance(s, 40)) { /* taken up again */
        TRY(someone(s, c->agency_id, sim_chance(s, 500) ? ROLE_LEADER : ROLE_MANAGER, &who));
        if (!who.kind) return RC_OK;
        return sim_apply(s, &who, c, (struct command){.verb = VERB_REOPEN, .note = note(s)}, done);
    }
    TRY(owner(s, c, &who));
    if (who.kind && c->status == ST_DELIVERED && sim_chance(s, 500)) return sim_apply(s, &who, c, cmd, done);
    return RC_OK;
}

static enum rc deliver(struct sim *s, const struct case_ *c, const struct actor *who, bool *done) {
    struct dossier_of d;
    if (c->kind == CASE_DOSSIER) {
        TRY(dossier_of(s->db, s->step, c->id, &d));
        if (d.fee_vnd > d.paid_vnd && sim_chance(s, 900))
            return sim_apply(
                s, who, c,
                (struct command){.verb = VERB_PAY, .amount_vnd = d.fee_vnd - d.paid_vnd, .note = STR("Thu tại quầy")},
                done);
    }
    return sim_apply(s, who, c, (struct command){.verb = VERB_DELIVER}, done);
}

static enum rc waiting(struct sim *s, const struct case_ *c, bool *done) {
    struct actor who;
    struct command cmd = {.verb = c->status == ST_SUPPLEMENT ? VERB_SUPPLY : VERB_RESUME, .note = note(s)};
    int64_t dice = sim_below(s, 100);
    if (dice < 5) cmd.verb = VERB_WITHDRAW;
    if (dice >= 97) {
        TRY(someone(s, c->agency_id, ROLE_LEADER, &who));
        cmd.verb = VERB_STOP;
    } else {
        TRY(owner(s, c, &who));
        if (!who.kind || cmd.verb == VERB_RESUME) TRY(someone(s, c->receiver_id, ROLE_COUNTER, &who));
    }
    return who.kind ? sim_apply(s, &who, c, cmd, done) : RC_OK;
}

/* The head gives it to somebody else: the one it was given to has left. */
static enum rc hand_on(struct sim *s, const struct case_ *c, bool *done) {
    static const int roles[] = {ROLE_UNIT_HEAD, ROLE_LEADER, ROLE_MANAGER};
    struct actor who = {0};
    int64_t to;
    for (size_t i = 0; i < COUNT_OF(roles) && !who.kind; i++)
        TRY(someone(s, roles[i] == ROLE_MANAGER ? c->receiver_id : c->agency_id, roles[i], &who));
    TRY(in_role(s, c->holder_agency_id, c->holder_role, &to));
    if (!who.kind || !to) return RC_OK;
    return sim_apply(s, &who, c, (struct command){.verb = VERB_HAND, .to_staff_id = to}, done);
}

static enum rc apologise(struct sim *s, const struct case_ *c, bool *done) {
    struct actor who;
    struct command cmd = {.verb = VERB_EXTEND, .note = note(s)};
    TRY(someone(s, c->agency_id, ROLE_LEADER, &who));
    if (!who.kind) TRY(someone(s, c->agency_id, ROLE_UNIT_HEAD, &who));
    if (!who.kind) return RC_OK;
    TRY(new_due(s, c, &cmd.new_due_at));
    TRY(sim_apply(s, &who, c, cmd, done));
    s->f.apologies += *done;
    return RC_OK;
}

/* Where some specialist works. */
static enum rc asked_agency(struct sim *s, int64_t *out) {
    *out = s->place[0].id;
    for (int tries = 0; tries < 12; tries++) {
        struct sim_roles_of *r;
        size_t n;
        TRY(sim_roles_of(s->db, s->step, s->staff[sim_below(s, (int64_t)s->n_staff)], at_day(s->now), &r, &n));
        for (size_t i = 0; i < n; i++)
            if (r[i].role == ROLE_SPECIALIST) return *out = r[i].agency_id, RC_OK;
    }
    return RC_OK;
}

static enum rc at_step(struct sim *s, const struct case_ *c, const struct actor *who, bool *done) {
    struct sim_case *k = sim_known(s, c->id);
    struct flow f;
    struct command cmd = {.verb = VERB_FORWARD, .note = note(s)};
    TRY(case_flow(s->db, s->step, c->procedure_rev_id, &f));
    const struct step *at = flow_step(&f, (int)c->step), *next = flow_step(&f, (int)c->step + 1);
    if (c->kind == CASE_CONSULT) {
        cmd.verb = c->holder_id || sim_chance(s, 500) ? VERB_ANSWER : VERB_TAKE;
        return sim_apply(s, who, c, cmd, done);
    }
    if (!at || at->kind == STEP_FANOUT) return RC_OK; /* its children move it */
    bool works = at->kind == STEP_PROCESS || at->kind == STEP_APPRAISE || at->kind == STEP_SITE_CHECK;
    int64_t dice = sim_below(s, 1000);
    if (at->kind == STEP_RECEIVE) {
        cmd.verb = VERB_RECEIVE;
        if (dice < 80) cmd.verb = VERB_ASK, cmd.answer_by_day = at_day(s->now) + 30;
        if (dice >= 940) cmd.verb = VERB_REFUSE;
    } else if (at->kind == STEP_ASSIGN) {
        struct agency_by_id g;
        cmd.verb = VERB_ASSIGN;
        if (next && !agency_resolve(s->db, s->step, next->place, c->receiver_id, c->agency_id, at_day(s->now), &g))
            TRY(in_role(s, g.id, next->role, &cmd.to_staff_id));
    } else if (at->kind == STEP_SIGN) {
        cmd.verb = dice < 50 ? VERB_RETURN : VERB_SIGN, cmd.to_step = (int)c->step - 1;
    } else if (at->kind == STEP_DELIVER) {
        return deliver(s, c, who, done);
    } else if (works && !c->holder_id) {
        cmd.verb = VERB_TAKE;
    } else if (works && k->asks) {
        k->asks = false, cmd.verb = VERB_ASK, cmd.answer_by_day = at_day(s->now) + 1 + (int32_t)sim_below(s, 30);
    } else if (works && dice < 25) {
        cmd.verb = VERB_SUSPEND;
    } else if (works && dice < 55) {
        cmd.verb = VERB_CONSULT;
        TRY(asked_agency(s, &cmd.to_agency_id));
    } else if (dice < 75 && c->step > 2) {
        cmd.verb = VERB_RETURN, cmd.to_step = 2;
    } else if (works) {
        cmd.outcome = k->refuses ? OUTCOME_REFUSE : OUTCOME_GRANT;
    }
    return sim_apply(s, who, c, cmd, done);
}

static enum rc proper(struct sim *s, const struct case_ *c, bool *done) {
    struct actor who;
    struct sim_case *k = sim_known(s, c->id);
    if (!c->holder_agency_id) return ended(s, c, done);
    if (c->status == ST_SUPPLEMENT || c->status == ST_FINANCE) return waiting(s, c, done);
    bool presses =
        c->due_at && c->due_at < s->now + 6 * 3600 && (c->status == ST_PROCESSING || c->status == ST_RECEIVED);
    if (presses && k->apologises && c->kind == CASE_DOSSIER && !sim_below(s, 2)) {
        k->apologises = sim_chance(s, 300); /* some try a second time, which the law does not allow */
        return apologise(s, c, done);
    }
    if (sim_chance(s, 6)) {
        TRY(owner(s, c, &who));
        if (!who.kind) TRY(someone(s, c->receiver_id, ROLE_COUNTER, &who));
        if (who.kind) return sim_apply(s, &who, c, (struct command){.verb = VERB_WITHDRAW, .note = note(s)}, done);
    }
    TRY(holder(s, c, &who));
    if (!who.kind) return hand_on(s, c, done);
    TRY(at_step(s, c, &who, done));
    if (!*done && c->holder_id && sim_chance(s, 600)) {
        struct case_ still;
        TRY(case_load(s->db, s->step, c->id, &still));
        if (still.version == c->version) return hand_on(s, c, done);
    }
    return RC_OK;
}

/* ---- Anything, within or outside what is lawful ---- */
static enum rc anything(struct sim *s, const struct case_ *c) {
    const int64_t places[] = {c->holder_agency_id, c->agency_id, c->receiver_id};
    struct sim_agency_staff *t;
    struct actor who;
    struct command cmd = {.verb = (enum verb)(1 + sim_below(s, VERB_COUNT - 1))};
    bool done;
    size_t n;
    if (cmd.verb == VERB_ATTACH || cmd.verb == VERB_CLAIM || (cmd.verb == VERB_RATE && c->kind != CASE_DOSSIER) ||
        cmd.verb == VERB_PAY)
        cmd.verb = VERB_COMMENT;
    TRY(sim_agency_staff(s->db, s->step, places[sim_below(s, 3)], at_day(s->now), &t, &n));
    if (sim_chance(s, 150)) { /* the applicant, or a neighbour */
        const struct sim_person *p = &s->person[sim_below(s, (int64_t)s->n_account)];
        TRY(owner(s, c, &who));
        if (!who.kind) who = sim_citizen(s, p->account_id, p->id);
    } else if (n) {
        TRY(sim_official(s, t[sim_below(s, (int64_t)n)].staff_id, &who));
    } else {
        return RC_OK;
    }
    if (sim_chance(s, 750))
        cmd.note = note(s);
    else
        s->f.nonsense++;
    if (sim_chance(s, 700)) {
        cmd.to_staff_id = n && sim_chance(s, 800) ? t[sim_below(s, (int64_t)n)].staff_id
                                                  : s->staff[sim_below(s, (int64_t)s->n_staff)];
        cmd.to_agency_id = s->place[sim_below(s, (int64_t)s->n_place)].id;
        cmd.to_step = (int)sim_below(s, 12) - 1;
        cmd.outcome = (enum outcome)sim_below(s, 4);
        cmd.answer_by_day = at_day(s->now) - 3 + sim_below(s, 30);
        TRY(new_due(s, c, &cmd.new_due_at));
    }
    return sim_apply(s, &who, c, cmd, &done);
}

static enum rc stranger(struct sim *s, const struct case_ *c) {
    struct command cmd = {
        .verb = (enum verb)(1 + sim_below(s, VERB_COUNT - 1)), .note = note(s), .to_step = 2, .outcome = OUTCOME_GRANT};
    struct actor who;
    if (sim_chance(s, 400)) { /* the neighbour */
        const struct sim_person *p = &s->person[sim_below(s, (int64_t)s->n_account)];
        bool owns;
        TRY(sim_owns(s, c->id, p->account_id, &owns));
        if (owns) return RC_OK;
        who = sim_citizen(s, p->account_id, p->id);
        return sim_outsider(s, &who, c, cmd);
    }
    int64_t staff = s->staff[sim_below(s, (int64_t)s->n_staff)];
    bool is_near;
    TRY(sim_is_near(s, c->id, staff, &is_near));
    if (is_near) return RC_OK;
    TRY(sim_official(s, staff, &who));
    return sim_outsider(s, &who, c, cmd);
}

/* ---- When somebody looks at it next ---- */
static enum rc later(struct sim *s, int64_t agency, int64_t seconds, int64_t *at) {
    const struct calendar *cal;
    TRY(promise_calendar_of(s->db, s->step, agency, &cal));
    return calendar_add(cal, s->at, seconds > 0 ? seconds : 0, at);
}

static enum rc plan_next(struct sim *s, int64_t case_id, bool moved) {
    struct sim_case *k = sim_known(s, case_id);
    struct case_ c;
    struct flow f;
    int64_t at;
    if (k->scheduled) return RC_OK;
    TRY(case_load(s->db, s->step, case_id, &c));
    TRY(case_flow(s->db, s->step, c.procedure_rev_id, &f));
    const struct step *step = flow_step(&f, (int)c.step);
    bool over = !c.holder_agency_id;
    if (over && k->over && !sim_chance(s, 200)) return RC_OK; /* forgotten in the archive */
    int64_t wait =
        (step && step->budget_s ? step->budget_s : 4 * 3600) * (25 + sim_below(s, 50)) / 100 * (k->slow ? k->slow : 1);
    if (c.status == ST_SUPPLEMENT || c.status == ST_FINANCE) wait = (1 + sim_below(s, 10)) * 8 * 3600;
    if (c.status == ST_NEW) wait = 900 + sim_below(s, 5 * 3600);
    if (c.status == ST_READY) wait = 1800 + sim_below(s, sim_chance(s, 200) ? 80 * 3600 : 10 * 3600);
    if (c.kind == CASE_CONSULT) wait = (2 + sim_below(s, 16)) * 3600 * (k->slow ? k->slow : 1);
    if (step && step->kind == STEP_FANOUT && c.kind != CASE_CONSULT) wait = 16 * 3600;
    if (over) wait = (1 + sim_below(s, 20)) * 8 * 3600;
    if (!moved && !over) wait = 3600 + sim_below(s, 8 * 3600);
    k->over = over;
    if (wait < 300) wait = 300;
    if (sim_chance(s, 80)) /* in the evening, on a Sunday, during Tết */
        at = s->at + wait + sim_below(s, DAY_S);
    else if (later(s, c.holder_agency_id ? c.holder_agency_id : c.receiver_id, wait, &at))
        at = s->at + wait + DAY_S;
    else
        at += sim_below(s, 50) ? -sim_below(s, 1800) : 0; /* nobody works to the second */
    if (at <= s->at) at = s->at + 60;
    k->scheduled = true;
    sim_plan(s, at, SIM_CASE, case_id);
    return RC_OK;
}
