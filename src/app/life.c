/* life.c — a queue of cases by the time something next happens to them, and a person for each act.
 *
 * Temper decides: most cases move within their step's time, one in eight is slow, some of the slow are apologised for,
 * one in ten online filings lacks a paper. A refused act (nobody in that role, not lawful) is counted and the case left
 * where it stands: real life has those too, and the figure is printed. */
#include "app/life.h"
#include <stdlib.h>
#include "app/demo.sql.h"
#include "base/log.h"
#include "base/time.h"
#include "core/access.sql.h"
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/ledger.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "sys/crypto.h"
#include "ui/case_letter.h"

struct being { /* a case that will be acted on */
    int64_t id, next_at;
    int slow; /* 1 usual; 2..4: how many times slower */
    bool asks, refuses, withdraws, apologises, apologised, collected_late;
};
struct world {
    struct db *db;
    struct arena *a, *step;
    uint64_t dice;
    struct being *q;
    size_t n, cap;
    struct life_figures f;
    int64_t now, until;
};

static uint64_t roll(struct world *w) { /* xorshift64* */
    w->dice ^= w->dice >> 12, w->dice ^= w->dice << 25, w->dice ^= w->dice >> 27;
    return w->dice * 0x2545F4914F6CDD1Dull;
}
static int64_t below(struct world *w, int64_t n) { return n > 0 ? (int64_t)(roll(w) >> 11) % n : 0; }
static bool chance(struct world *w, int percent) { return below(w, 100) < percent; }

static enum rc file_all(struct world *w, const struct life *l);
static enum rc act(struct world *w, size_t i);
static enum rc enlist_children(struct world *w, int64_t parent, int slow);

enum rc life_run(struct db *db, const struct life *l, struct life_figures *out) {
    struct world w = {.db = db,
                      .a = arena_new(),
                      .step = arena_new(),
                      .dice = l->seed * 2654435769u + 88172645463325252ull,
                      .until = l->until};
    enum rc rc = file_all(&w, l);
    while (!rc) {
        size_t first = w.n;
        for (size_t i = 0; i < w.n; i++)
            if (w.q[i].next_at && (first == w.n || w.q[i].next_at < w.q[first].next_at)) first = i;
        if (first == w.n || w.q[first].next_at > l->until) break;
        w.now = w.q[first].next_at;
        arena_reset(w.step);
        rc = act(&w, first);
        w.f.moves++;
    }
    *out = w.f;
    arena_free(w.a);
    arena_free(w.step);
    return rc;
}

/* ---- Filing: planned in order of time, so that codes and numbers run as they would have ---- */
struct plan {
    int64_t at;
    const struct demo_procedures *p;
};
static int by_time(const void *x, const void *y) {
    const struct plan *a = x, *b = y;
    return (a->at > b->at) - (a->at < b->at);
}

static bool has(struct str list, struct str what) {
    struct str one;
    while (str_cut(&list, ';', &one))
        if (str_eq(one, what)) return true;
    return false;
}

static const struct demo_receivers *receiver_for(struct world *w, const struct demo_procedures *p,
                                                 const struct demo_receivers *g, size_t n) {
    size_t k = 0;
    const struct demo_receivers *fit[512];
    for (size_t i = 0; i < n && k < COUNT_OF(fit); i++)
        if (g[i].n && has(p->levels, g[i].level)) fit[k++] = &g[i];
    if (!k) return NULL;
    for (size_t i = 0; i < k; i++) /* the town's own counters see most people */
        if ((str_is(fit[i]->code, "mytho-mot-cua") || str_is(fit[i]->code, "tt-hcc")) && chance(w, 40)) return fit[i];
    return fit[below(w, (int64_t)k)];
}

static struct actor official(struct world *w, int64_t staff_id) {
    struct actor actor = {.kind = ACTOR_STAFF, .id = staff_id};
    struct grants_of *g;
    size_t n;
    if (grants_of(w->db, w->step, staff_id, at_day(w->now), &g, &n)) return actor;
    actor.grant = ARENA_ARRAY(w->step, struct grant, n + 1);
    for (size_t i = 0; i < n; i++) actor.grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
    actor.n_grant = n;
    return actor;
}

static enum rc holder_of(struct world *w, int64_t agency, int64_t role, int64_t *staff) {
    struct demo_holders *h;
    size_t n;
    TRY(demo_holders(w->db, w->step, agency, role, at_day(w->now), &h, &n));
    *staff = n ? h[below(w, (int64_t)n)].id : 0;
    return n ? RC_OK : RC_NOTFOUND;
}

static enum rc file_one(struct world *w, const struct demo_procedures *p, const struct demo_receivers *g,
                        const struct demo_people *who) {
    struct procedure_papers *paper;
    size_t n;
    TRY(procedure_papers(w->db, w->step, p->rev_id, &paper, &n));
    struct dossier_paper *papers = ARENA_ARRAY(w->step, struct dossier_paper, n + 1);
    for (size_t i = 0; i < n; i++)
        papers[i] = (struct dossier_paper){
            (int)paper[i].seq, paper[i].name, (int)paper[i].originals, (int)paper[i].copies, 0, STR("")};
    bool online = has(p->channels, STR("online")) && chance(w, 40) && p->form.n;
    struct dossier_new d = {.procedure_rev_id = p->rev_id,
                            .receiver_id = g->id,
                            .person_id = who->id,
                            .channel = online ? CHANNEL_ONLINE : CHANNEL_COUNTER,
                            .title = p->name,
                            .applicant_name = who->name,
                            .id_number = who->cccd.n ? who->cccd : who->tax_code,
                            .phone = who->phone,
                            .email = who->email,
                            .address = who->address,
                            .area_code = who->area_code,
                            .form_code = p->form,
                            .form_json = STR("{}"),
                            .sets = 1,
                            .return_way = chance(w, 15) ? RETURN_POST : RETURN_COUNTER,
                            .fee_vnd = p->fee_vnd > 0 ? p->fee_vnd : 0,
                            .bundle_code = p->is_bundle ? p->code : STR(""),
                            .paper = papers,
                            .n_paper = n};
    if (!online && d.fee_vnd && chance(w, 85)) d.paid_vnd = d.fee_vnd;
    struct applied done;
    struct actor system = {.kind = ACTOR_SYSTEM}, clerk = system;
    int64_t staff;
    if (!online) {
        TRY(holder_of(w, g->id, ROLE_COUNTER, &staff));
        clerk = official(w, staff);
    }
    enum rc rc = dossier_file(w->db, w->step, online ? &system : &clerk, &d, w->now, &done);
    if (rc == RC_INVALID || (!rc && done.error.n)) { /* a place that no agency fits: said, and left out */
        log_line("life_filing", "procedure=%.*s receiver=%.*s", STR_ARG(p->code), STR_ARG(g->code));
        return RC_INVALID;
    }
    TRY(rc);
    int64_t letter;
    if (!online)
        TRY(case_letter_issue(w->db, w->step, &done.after, LETTER_RECEIPT, &clerk,
                              &(struct command){.verb = VERB_RECEIVE}, 0, w->now, &letter));
    struct being *b = ARENA_PUSH(w->a, w->q, w->n, w->cap);
    *b = (struct being){.id = done.after.id,
                        .next_at = w->now + 600,
                        .slow = chance(w, 12) ? (int)(2 + below(w, 3)) : 1,
                        .asks = chance(w, 10),
                        .refuses = chance(w, 4),
                        .withdraws = chance(w, 2),
                        .apologises = chance(w, 75),
                        .collected_late = chance(w, 20)};
    w->f.filed++;
    return enlist_children(w, b->id, b->slow);
}

static enum rc file_all(struct world *w, const struct life *l) {
    struct demo_procedures *p;
    struct demo_receivers *g;
    struct demo_people *who;
    const struct calendar *cal;
    size_t np, ng, nw;
    TRY(demo_procedures(w->db, w->a, at_day(l->from), &p, &np));
    TRY(demo_receivers(w->db, w->a, at_day(l->from), &g, &ng));
    TRY(demo_people(w->db, w->a, &who, &nw));
    if (!np || !ng || !nw) return RC_NOTFOUND;
    TRY(promise_calendar_of(w->db, w->a, g[0].id, &cal));
    struct plan *plan = ARENA_ARRAY(w->a, struct plan, l->dossiers);
    size_t usual = 0;
    for (size_t i = 0; i < np; i++) usual += p[i].has_split != 0;
    for (int i = 0; i < l->dossiers; i++) {
        int64_t span = l->until - l->from, back = below(w, span),
                open; /* more of them lately, so that much is still on its way */
        if (chance(w, 45)) back = back * 12 / 80;
        int64_t at = l->until - back;
        if (calendar_open(cal, at, &open)) open = at;
        if (open != at) open += below(w, 3 * 3600); /* not all at the stroke of opening */
        if (open > l->until - 600) open = l->until - 600 - below(w, 90 * 60);
        const struct demo_procedures *x = NULL;
        int64_t k = usual && chance(w, 80) ? below(w, (int64_t)usual) : -1;
        for (size_t j = 0; j < np && k >= 0; j++)
            if (p[j].has_split && k-- == 0) x = &p[j];
        plan[i] = (struct plan){open, x ? x : &p[below(w, (int64_t)np)]};
    }
    qsort(plan, (size_t)l->dossiers, sizeof *plan, by_time);
    /* Filing and acting must interleave by time: sequences and histories run forward. */
    for (int i = 0; i < l->dossiers; i++) {
        for (;;) {
            size_t first = w->n;
            for (size_t k = 0; k < w->n; k++)
                if (w->q[k].next_at && w->q[k].next_at < plan[i].at &&
                    (first == w->n || w->q[k].next_at < w->q[first].next_at))
                    first = k;
            if (first == w->n) break;
            w->now = w->q[first].next_at;
            arena_reset(w->step);
            TRY(act(w, first));
            w->f.moves++;
        }
        w->now = plan[i].at;
        arena_reset(w->step);
        const struct demo_receivers *r = receiver_for(w, plan[i].p, g, ng);
        if (!r) continue;
        const struct demo_people *person = &who[below(w, (int64_t)nw)];
        enum rc rc = file_one(w, plan[i].p, r, person);
        if (rc == RC_INVALID || rc == RC_NOTFOUND) return log_line("life", "filing failed"), rc;
        TRY(rc);
    }
    return RC_OK;
}

/* ---- One act on one case ---- */
static enum rc apply(struct world *w, const struct actor *actor, const struct case_ *c, struct command cmd,
                     struct applied *out) {
    if (actor->kind == ACTOR_STAFF && c->kind == CASE_DOSSIER) /* who acts has read */
        TRY(reading_write(w->db, w->step, w->now, actor->id, actor->n_grant ? actor->grant[0].agency_id : 0, c->id,
                          c->person_id, c->status == ST_NEW ? STR("tiếp nhận hồ sơ") : STR("xử lý hồ sơ"), w->now));
    enum rc rc = case_apply(w->db, w->step, actor, c->id, 0, &cmd, w->now, out);
    if (rc == RC_NOTFOUND) { /* not theirs */
        out->error = STR("no right");
        rc = RC_OK;
    }
    if (!rc && out->error.n) {
        w->f.refused_moves++;
        log_line("life_refused", "case=%lld verb=%s why=\"%.*s\"", (long long)c->id, verb_table[cmd.verb].code,
                 STR_ARG(out->error));
    }
    int64_t letter;
    if (!rc && !out->error.n && out->letter)
        rc = case_letter_issue(w->db, w->step, &out->after, (enum letter_kind)out->letter, actor, &cmd, c->due_at,
                               w->now, &letter);
    return rc;
}

static int64_t later(struct world *w, const struct case_ *c, int64_t seconds) {
    const struct calendar *cal;
    int64_t at;
    if (promise_calendar_of(w->db, w->step, c->holder_agency_id ? c->holder_agency_id : c->receiver_id, &cal)) return 0;
    return calendar_add(cal, w->now, seconds < 300 ? 300 : seconds, &at) ? 0 : at;
}

static const char *const reasons_late[] = {
    "Khối lượng hồ sơ tăng sau Tết Nguyên đán, công chức thụ lý bị nhiễm COVID-19 phải nghỉ điều trị",
    "Phải xác minh thêm nguồn gốc hồ sơ tại địa phương, chưa nhận được kết quả xác minh",
    "Hệ thống dữ liệu chuyên ngành bị gián đoạn hai ngày nên chưa in được kết quả"};
static const char *const asked_for[] = {"Bổ sung bản sao giấy tờ tùy thân còn rõ nét; bản đã nộp bị mờ",
                                        "Bổ sung chữ ký của người yêu cầu tại trang cuối tờ khai",
                                        "Bổ sung giấy tờ chứng minh nơi cư trú hiện tại"};

static enum rc apologise(struct world *w, struct being *b, const struct case_ *c) {
    struct demo_answer_staff *s;
    size_t n;
    TRY(demo_answer_staff(w->db, w->step, c->agency_id, at_day(w->now), &s, &n));
    if (!n) return RC_OK;
    struct actor leader = official(w, s[0].id);
    const struct calendar *cal;
    int64_t new_due;
    TRY(promise_calendar_of(w->db, w->step, c->agency_id, &cal));
    int64_t base = c->due_at > w->now ? c->due_at : w->now;
    if (calendar_add(cal, base, (2 + below(w, 4)) * 8 * 3600, &new_due)) return RC_OK;
    struct applied done;
    TRY(apply(w, &leader, c,
              (struct command){.verb = VERB_EXTEND, .note = str_of(reasons_late[below(w, 3)]), .new_due_at = new_due},
              &done));
    b->apologised = true;
    w->f.apologies += !done.error.n;
    return RC_OK;
}

static struct str note_for(const struct step *at, bool refuses) {
    if (refuses)
        return STR("Hồ sơ không đủ điều kiện theo quy định: thông tin kê khai không khớp với giấy tờ kèm theo. Đề nghị "
                   "từ chối giải quyết.");
    switch (at ? at->kind : STEP_PROCESS) {
    case STEP_SITE_CHECK:
        return STR("Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.");
    case STEP_REVIEW:
        return STR("Đã soát, thống nhất trình.");
    case STEP_APPRAISE:
        return STR("Đã thẩm định, đủ điều kiện.");
    case STEP_STAMP:
        return STR("Đã đóng dấu, vào sổ.");
    default:
        return STR("Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.");
    }
}

static enum rc work(struct world *w, struct being *b, const struct case_ *c, const struct flow *f,
                    const struct actor *who) {
    const struct step *at = flow_step(f, (int)c->step);
    struct applied done;
    struct command cmd = {.verb = VERB_FORWARD};
    if (c->kind == CASE_CONSULT) {
        cmd.verb = VERB_ANSWER, cmd.note = STR("Thống nhất với nội dung được lấy ý kiến.");
        return apply(w, who, c, cmd, &done);
    }
    if (!at) return RC_OK;
    if (b->asks && at->kind == STEP_PROCESS && c->kind == CASE_DOSSIER) {
        b->asks = false;
        cmd.verb = VERB_ASK, cmd.note = str_of(asked_for[below(w, 3)]), cmd.answer_by_day = at_day(w->now) + 30;
        w->f.supplements++;
        return apply(w, who, c, cmd, &done);
    }
    if (b->withdraws && at->kind == STEP_PROCESS && c->kind == CASE_DOSSIER) {
        struct actor system = {.kind = ACTOR_SYSTEM};
        cmd.verb = VERB_WITHDRAW, cmd.note = STR("Người nộp đổi ý, xin rút hồ sơ.");
        return apply(w, &system, c, cmd, &done);
    }
    switch (at->kind) {
    case STEP_ASSIGN: {
        const struct step *next = flow_step(f, (int)c->step + 1);
        cmd.verb = VERB_ASSIGN;
        enum rc rc = next ? holder_of(w, c->holder_agency_id, next->role, &cmd.to_staff_id) : RC_OK;
        if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
        break;
    }
    case STEP_SIGN:
        cmd.verb = VERB_SIGN, cmd.note = STR("Đồng ý.");
        break;
    case STEP_DELIVER: {
        struct case_facts facts;
        TRY(case_facts(w->db, w->step, c->id, &facts));
        if (facts.fee_owed) {
            struct dossier_of d;
            TRY(dossier_of(w->db, w->step, c->id, &d));
            TRY(apply(
                w, who, c,
                (struct command){.verb = VERB_PAY, .amount_vnd = d.fee_vnd - d.paid_vnd, .note = STR("Thu tại quầy")},
                &done));
        }
        cmd.verb = VERB_DELIVER;
        w->f.delivered++;
        break;
    }
    case STEP_FANOUT:
        return RC_OK; /* its children move it */
    default:
        cmd.note = note_for(at, b->refuses && at->kind == STEP_PROCESS);
        if (at->kind == STEP_PROCESS) cmd.outcome = b->refuses ? OUTCOME_REFUSE : OUTCOME_GRANT;
    }
    return apply(w, who, c, cmd, &done);
}

static enum rc intake_online(struct world *w, struct being *b, const struct case_ *c, const struct actor *clerk) {
    struct applied done;
    struct command cmd = {.verb = VERB_RECEIVE};
    if (b->refuses && chance(w, 50))
        cmd.verb = VERB_REFUSE,
        cmd.note = STR("Hồ sơ nộp không đúng nơi có thẩm quyền; đề nghị nộp tại Ủy ban nhân dân cấp xã nơi cư trú.");
    else if (b->asks)
        b->asks = false, cmd.verb = VERB_ASK, cmd.note = str_of(asked_for[below(w, 3)]),
        cmd.answer_by_day = at_day(w->now) + 30, w->f.supplements++;
    return apply(w, clerk, c, cmd, &done);
}

static enum rc rate(struct world *w, const struct case_ *c) {
    if (!chance(w, 55)) return RC_OK;
    static const int items[] = {3, 4, 6, 7, 8}; /* the points a citizen judges: mod/filing/act.c */
    for (size_t i = 0; i < COUNT_OF(items); i++)
        TRY(rating_put(w->db, c->id, items[i], chance(w, 80) ? 2 : chance(w, 75) ? 1 : 0));
    struct actor system = {.kind = ACTOR_SYSTEM};
    struct applied done;
    return apply(w, &system, c, (struct command){.verb = VERB_RATE}, &done);
}

static enum rc act(struct world *w, size_t i) {
    struct case_ c;
    struct flow f;
    TRY(case_load(w->db, w->step, w->q[i].id, &c));
    TRY(case_flow(w->db, w->step, c.procedure_rev_id, &f));
    const struct step *at = flow_step(&f, (int)c.step);
    if (c.status == ST_DELIVERED && c.kind == CASE_DOSSIER) TRY(rate(w, &c));
    if (!c.holder_agency_id || (at && at->kind == STEP_FANOUT && c.kind != CASE_CONSULT)) {
        w->q[i].next_at = 0; /* a fan-out is woken by its last child, below */
        return RC_OK;
    }
    if (c.status == ST_SUPPLEMENT) {
        struct actor system = {.kind = ACTOR_SYSTEM};
        struct applied done;
        TRY(apply(w, &system, &c, (struct command){.verb = VERB_SUPPLY, .note = STR("Đã nộp giấy tờ bổ sung")}, &done));
    } else {
        int64_t staff = c.holder_id;
        enum rc rc = staff ? RC_OK : holder_of(w, c.holder_agency_id, c.holder_role, &staff);
        if (rc == RC_NOTFOUND) {
            log_line("life_nobody", "agency=%lld role=%lld", (long long)c.holder_agency_id, (long long)c.holder_role);
            w->q[i].next_at = 0, w->f.refused_moves++;
            return RC_OK;
        }
        TRY(rc);
        struct actor who = official(w, staff);
        bool slow_now = w->q[i].slow > 1 && c.due_at && c.due_at < w->now + 6 * 3600 &&
                        (c.status == ST_PROCESSING || c.status == ST_RECEIVED);
        if (slow_now && w->q[i].apologises && !w->q[i].apologised && c.kind == CASE_DOSSIER) {
            TRY(apologise(w, &w->q[i], &c));
        } else if (c.status == ST_NEW) {
            TRY(intake_online(w, &w->q[i], &c, &who));
        } else if (!c.holder_id && c.kind != CASE_CONSULT && at &&
                   (at->kind == STEP_PROCESS || at->kind == STEP_APPRAISE || at->kind == STEP_SITE_CHECK)) {
            struct applied done;
            TRY(apply(w, &who, &c, (struct command){.verb = VERB_TAKE}, &done));
        } else {
            TRY(work(w, &w->q[i], &c, &f, &who));
        }
    }
    struct being *b = &w->q[i];
    int slow = b->slow;
    int64_t id = b->id, parent = c.parent_id, version = c.version;
    TRY(case_load(w->db, w->step, id, &c));
    TRY(enlist_children(w, id, slow));
    b = &w->q[i]; /* the queue may have grown */
    at = flow_step(&f, (int)c.step);
    int64_t budget = at && at->budget_s ? at->budget_s : 4 * 3600;
    int64_t wait = budget * (25 + below(w, 50)) / 100 * slow;
    if (c.status == ST_SUPPLEMENT) wait = (1 + below(w, 8)) * 8 * 3600;
    if (c.status == ST_NEW) wait = 1800 + below(w, 5 * 3600);
    if (c.status == ST_READY) wait = b->collected_late ? (3 + below(w, 9)) * 8 * 3600 : 1800 + below(w, 10 * 3600);
    if (c.kind == CASE_CONSULT) wait = (2 + below(w, 16)) * 3600 * slow;
    if (c.version == version) wait = 8 * 3600; /* nothing moved: look again tomorrow */
    b->next_at = c.holder_agency_id || (c.status == ST_DELIVERED && c.kind == CASE_DOSSIER && c.version != version)
                     ? later(w, &c, wait)
                     : 0;
    if (parent) { /* a child that ended may have moved its parent on */
        for (size_t k = 0; k < w->n; k++)
            if (w->q[k].id == parent && !w->q[k].next_at) w->q[k].next_at = w->now + 1800;
        TRY(enlist_children(w, parent, 1));
    }
    return RC_OK;
}

static enum rc enlist_children(struct world *w, int64_t parent, int slow) {
    struct case_children *k;
    size_t n;
    TRY(case_children(w->db, w->step, parent, &k, &n));
    for (size_t i = 0; i < n; i++) {
        bool known = k[i].ended_at != 0;
        for (size_t j = 0; j < w->n && !known; j++) known = w->q[j].id == k[i].id;
        if (known) continue;
        *ARENA_PUSH(w->a, w->q, w->n, w->cap) =
            (struct being){.id = k[i].id, .next_at = w->now + 1800 + below(w, 7200), .slow = slow > 1 ? 2 : 1};
    }
    return RC_OK;
}
