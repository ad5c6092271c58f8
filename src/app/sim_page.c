/* sim_page.c — pages as people see them: the applicant's, an official's, a stranger's, all through the dispatcher.
 *
 * The applicant's page and the official's must say the same: the status (each in its own words), the appointment, the
 * words beside it. A stranger's request must be refused and must not carry a word of the dossier. */
#include <stdio.h>
#include "app/demo.sql.h"
#include "app/dispatch.h"
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/time.h"
#include "core/access.sql.h"
#include "core/case.sql.h"
#include "core/dossier.sql.h"
#include "core/session.sql.h"
#include "mod/api/api.sql.h"
#include "sys/crypto.h"

struct seen { /* what a page says */
    struct str body;
    int status;        /* HTTP */
    int says;          /* enum status by its words, -1: none */
    struct str due;    /* "16 giờ 30 phút, thứ Sáu ngày 25/3/2022" in the row or line of the appointment */
    struct str beside; /* the tag with the time left */
};

/* A session of the actor's, made for the occasion; public for ACTOR_PUBLIC. */
static enum rc sign_in(struct sim *s, const struct actor *who, struct str hash) {
    struct db *db;
    TRY(gate_enter(s->gate, &db));
    enum rc rc = sim_session_end(db, hash);
    if (!rc)
        rc = session_add(db, hash, who->kind, who->id, STR("0123456789abcdef0123"), 0, s->now, s->now + 3600,
                         STR("sim"));
    enum rc left = gate_leave(s->gate, !rc);
    return rc ? rc : left;
}

/* A machine's token, given once for good. */
static enum rc give_token(struct sim *s, const struct actor *who, struct str hash) {
    struct token_load t;
    struct db *db;
    int64_t ignored;
    enum rc rc = token_load(s->db, s->step, hash, s->now, &t);
    if (rc != RC_NOTFOUND) return rc;
    TRY(gate_enter(s->gate, &db));
    rc = token_add(db, hash, who->kind, who->id, STR("mô phỏng"), STR("doc ho-so:ghi ca-nhan"), s->now,
                   s->ends + 30 * DAY_S, &ignored);
    enum rc left = gate_leave(s->gate, !rc);
    return rc ? rc : left;
}

static enum rc ask(struct sim *s, const struct actor *who, struct str path, bool machine, struct seen *out) {
    struct request *r = request_new(s->step);
    struct str token = str_fmt(s->step, "sim-%d-%lld-0123456789", (int)who->kind, (long long)who->id);
    struct str hash = sha256_hex(s->step, token);
    *out = (struct seen){.says = -1};
    s->f.pages++;
    if (who->kind) TRY(machine ? give_token(s, who, hash) : sign_in(s, who, hash));
    r->db = r->read_db = s->db, r->gate = s->gate, r->now = s->now, r->method = M_GET;
    r->host = STR("localhost"), r->remote = STR("10.0.0.1");
    if (machine) path = str_fmt(s->step, "/api/v1%.*s", STR_ARG(path));
    TRY(request_target(r, path));
    struct param bearer = {STR("Authorization"), str_fmt(s->step, "Bearer %.*s", STR_ARG(token))};
    if (who->kind && machine) r->header = &bearer, r->n_header = 1;
    if (who->kind && !machine) TRY(request_cookies(r, str_fmt(s->step, "phien=%.*s", STR_ARG(token))));
    enum rc rc = dispatch(r, NULL), ended = tx_end(r, rc == RC_OK);
    TRY(ended);
    out->status = r->reply->status ? r->reply->status : 200;
    out->body = buf_view(&r->reply->body);
    return RC_OK;
}

static enum rc look(struct sim *s, const struct actor *who, struct str path, struct seen *out) {
    return ask(s, who, path, false, out);
}

/* The text between two marks, after the mark `from`; empty when there is none. */
static struct str between(struct str body, const char *from, const char *to) {
    long at = str_find(body, str_of(from));
    if (at < 0) return STR("");
    struct str rest = str_sub(body, (size_t)at + strlen(from), body.n);
    long end = str_find(rest, str_of(to));
    return end < 0 ? STR("") : str_sub(rest, 0, (size_t)end);
}

static struct str bare(struct arena *a, struct str html) { /* tags off, ends trimmed */
    char *p = arena_alloc(a, html.n + 1);
    size_t n = 0;
    bool in = false;
    for (size_t i = 0; i < html.n; i++) {
        if (html.p[i] == '<') in = true;
        if (!in) p[n++] = html.p[i];
        if (html.p[i] == '>') in = false;
    }
    return str_trim(str_n(p, n));
}

static int said(struct str tags, bool citizen) {
    int found = -1;
    size_t longest = 0;
    for (int st = ST_NEW; st <= ST_DELIVERED; st++) {
        struct str words = str_of(citizen ? status_citizen_vi((enum status)st) : status_vi((enum status)st));
        if (words.n > longest && str_find(tags, words) >= 0) found = st, longest = words.n;
    }
    return found;
}

static void read_page(struct arena *a, struct seen *p, bool citizen) {
    struct str tags = between(p->body, "<p class=\"mc-tags\">", "</p>");
    p->says = said(tags, citizen);
    if (citizen)
        p->due = bare(a, between(p->body, "Hẹn trả kết quả</dt>", "</dd>"));
    else
        p->due = bare(a, between(p->body, "Hẹn trả kết quả: <strong>", "</strong>"));
    /* the last tag of the line: time left, late, paused */
    long at = -1;
    for (struct str rest = tags; (at = str_find(rest, STR("<strong"))) >= 0;)
        rest = str_sub(rest, (size_t)at + 7, rest.n), p->beside = rest;
    p->beside = bare(a, str_fmt(a, "<%.*s", STR_ARG(p->beside)));
}

static enum rc stranger(struct sim *s, const struct case_ *c, const struct dossier_of *d, const struct actor *who,
                        struct str path) {
    struct seen p;
    struct str number = d->id_number;
    sim_doing(s, c->id, "%s %lld opens %.*s",
              who->kind == ACTOR_STAFF ? "staff"
              : who->kind              ? "account"
                                       : "a passer-by",
              (long long)who->id, STR_ARG(path));
    TRY(ask(s, who, path, sim_chance(s, 350), &p));
    if (p.status == 200)
        return sim_broken(s, c->id, "nobody sees what isn't theirs", "the page was given to a stranger");
    if ((number.n > 5 && str_find(p.body, number) >= 0) || str_find(p.body, c->title) >= 0)
        return sim_broken(s, c->id, "nobody sees what isn't theirs", "the refusal (%d) carries words of the dossier",
                          p.status);
    return RC_OK;
}

static enum rc strangers(struct sim *s, const struct case_ *c, const struct dossier_of *d, struct str desk,
                         struct str mine) {
    struct actor who = {0};
    bool is_near, owns;
    TRY(stranger(s, c, d, &who, sim_chance(s, 500) ? desk : mine));
    int64_t staff = s->staff[sim_below(s, (int64_t)s->n_staff)];
    TRY(sim_is_near(s, c->id, staff, &is_near));
    TRY(sim_official(s, staff, &who));
    if (!is_near) TRY(stranger(s, c, d, &who, desk));
    TRY(stranger(s, c, d, &who, mine)); /* an official has no page of a citizen's */
    const struct sim_person *p = &s->person[sim_below(s, (int64_t)s->n_account)];
    TRY(sim_owns(s, c->id, p->account_id, &owns));
    if (owns) return RC_OK;
    who = sim_citizen(s, p->account_id, p->id);
    TRY(stranger(s, c, d, &who, mine));
    return stranger(s, c, d, &who, desk);
}

/* Tracking without an account: with the receipt's secret it says what the applicant's page says, without it nothing. */
static enum rc track(struct sim *s, const struct case_ *c, struct str fact, struct seen *out) {
    struct request *r = request_new(s->step);
    size_t cap = 0;
    r->db = r->read_db = s->db, r->gate = s->gate, r->now = s->now, r->method = M_POST;
    r->host = STR("localhost"), r->remote = str_fmt(s->step, "10.%lld.0.1", (long long)(s->act % 250));
    s->f.pages++;
    TRY(request_target(r, STR("/tra-cuu")));
    TRY(request_cookies(r, STR("khach=0123456789abcdef0123456789abcdef")));
    TRY(param_add(s->step, &r->field, &r->n_field, &cap, STR("csrf"), STR("0123456789abcdef0123456789abcdef")));
    TRY(param_add(s->step, &r->field, &r->n_field, &cap, STR("ma"), c->code));
    TRY(param_add(s->step, &r->field, &r->n_field, &cap, STR("xac-nhan"), fact));
    enum rc rc = dispatch(r, NULL), ended = tx_end(r, rc == RC_OK);
    TRY(ended);
    *out = (struct seen){
        .status = r->reply->status ? r->reply->status : 200, .body = buf_view(&r->reply->body), .says = -1};
    return RC_OK;
}

static enum rc differs(struct sim *s, const struct case_ *c, const char *pages, const struct seen *x,
                       const struct seen *y) {
    if (x->says != y->says || x->says != (int)c->status)
        return sim_broken(s, c->id, "a citizen's page never contradicts the officer's",
                          "%s: status %d and %d, the case has %lld", pages, x->says, y->says, (long long)c->status);
    if (x->due.n && y->due.n && !str_eq(x->due, y->due))
        return sim_broken(s, c->id, "a citizen's page never contradicts the officer's", "%s: \"%.*s\" and \"%.*s\"",
                          pages, STR_ARG(x->due), STR_ARG(y->due));
    if (!str_eq(x->beside, y->beside))
        return sim_broken(s, c->id, "a citizen's page never contradicts the officer's", "%s: \"%.*s\" and \"%.*s\"",
                          pages, STR_ARG(x->beside), STR_ARG(y->beside));
    return RC_OK;
}

/* Any official to whom it is something. */
static enum rc reader(struct sim *s, const struct case_ *c, struct actor *out) {
    const int64_t places[] = {c->holder_agency_id, c->agency_id, c->receiver_id};
    int64_t first = sim_below(s, 3);
    for (int i = 0; i < 3; i++) {
        struct sim_agency_staff *t;
        size_t n;
        TRY(sim_agency_staff(s->db, s->step, places[(first + i) % 3], at_day(s->now), &t, &n));
        if (n) return sim_official(s, t[sim_below(s, (int64_t)n)].staff_id, out);
    }
    return RC_OK;
}

/* Whoever of the officials looked, by page or by program: the citizen can be told. */
static enum rc recorded(struct sim *s, const struct case_ *c, const struct actor *officer) {
    struct reading_since seen;
    TRY(reading_since(s->db, s->step, officer->id, c->id, s->now - 3600, &seen));
    return seen.n ? RC_OK
                  : sim_broken(s, c->id, "every reading by an official is recorded",
                               "staff %lld read it, and nothing says so", (long long)officer->id);
}

/* The same for their programs: up to the end of "due" both answers are the same words. */
static enum rc machines(struct sim *s, const struct case_ *c, const struct actor *officer, struct str desk_path,
                        const struct actor *applicant, struct str mine_path) {
    struct seen x, y;
    TRY(ask(s, officer, desk_path, true, &x));
    TRY(ask(s, applicant, mine_path, true, &y));
    struct str desk = between(x.body, "{", "}"), mine = between(y.body, "{", "}");
    if (x.status != 200 || y.status != 200 || str_find(desk, STR("\"due\":")) < 0 || !str_eq(desk, mine))
        return sim_broken(s, c->id, "a citizen's page never contradicts the officer's",
                          "programs are told \"%.*s\" (%d) and \"%.*s\" (%d)", STR_ARG(desk), x.status, STR_ARG(mine),
                          y.status);
    return RC_OK;
}

enum rc sim_pages(struct sim *s, int64_t case_id) {
    struct case_ c;
    struct dossier_of d;
    struct sim_owners *o;
    struct actor who = {0}, officer;
    struct seen desk, mine, public;
    size_t n;
    TRY(case_load(s->db, s->step, case_id, &c));
    if (c.kind != CASE_DOSSIER) return RC_OK;
    TRY(dossier_of(s->db, s->step, case_id, &d));
    struct str desk_path = str_fmt(s->step, "/ho-so/%.*s", STR_ARG(c.code)),
               mine_path = str_fmt(s->step, "/cua-toi/%.*s", STR_ARG(c.code));
    TRY(reader(s, &c, &who));
    if (!who.kind) return strangers(s, &c, &d, desk_path, mine_path);
    sim_doing(s, case_id, "staff %lld reads %.*s", (long long)who.id, STR_ARG(desk_path));
    officer = who;
    TRY(look(s, &who, desk_path, &desk));
    if (desk.status != 200) return sim_broken(s, case_id, "who works on a case sees it", "answered %d", desk.status);
    TRY(recorded(s, &c, &officer));
    read_page(s->step, &desk, false);
    TRY(sim_owners(s->db, s->step, case_id, at_day(s->now), &o, &n));
    if (n) {
        who = sim_citizen(s, o[0].account_id, o[0].person_id);
        sim_doing(s, case_id, "account %lld reads %.*s", (long long)who.id, STR_ARG(mine_path));
        TRY(look(s, &who, mine_path, &mine));
        if (mine.status != 200)
            return sim_broken(s, case_id, "an applicant sees their dossier", "answered %d", mine.status);
        read_page(s->step, &mine, true);
        if (c.due_at && !c.ended_at && !str_eq(mine.due, at_vi_long(s->step, c.due_at)))
            return sim_broken(s, case_id, "a citizen's page never contradicts the officer's",
                              "it names \"%.*s\", the case has %.*s", STR_ARG(mine.due),
                              STR_ARG(at_vi_long(s->step, c.due_at)));
        TRY(differs(s, &c, "applicant and officer", &mine, &desk));
        if (sim_chance(s, 400)) TRY(machines(s, &c, &officer, desk_path, &who, mine_path));
    }
    sim_doing(s, case_id, "somebody tracks %.*s", STR_ARG(c.code));
    TRY(track(s, &c, d.lookup, &public));
    read_page(s->step, &public, true);
    TRY(differs(s, &c, "tracking and officer", &public, &desk));
    TRY(track(s, &c, STR("SAI-BET"), &public));
    if (str_find(public.body, STR("mc-tags")) >= 0 ||
        (d.applicant_name.n && str_find(public.body, d.applicant_name) >= 0))
        return sim_broken(s, case_id, "nobody sees what isn't theirs",
                          "tracking without the second fact shows the dossier");
    return strangers(s, &c, &d, desk_path, mine_path);
}

/* ---- Lists ---- */
/* Every code that a page links to is the reader's to see. */
static enum rc only_theirs(struct sim *s, const struct actor *who, struct str path, const char *link) {
    struct seen p;
    /* A leader is told by a machine, too, that something below is late; the page does not link to it. */
    bool machine = sim_chance(s, 350) && !str_is(path, "/ban-lanh-dao");
    if (machine) link = "\"code\":\"";
    sim_doing(s, 0, "%s %lld lists %.*s", who->kind == ACTOR_STAFF ? "staff" : "account", (long long)who->id,
              STR_ARG(path));
    TRY(ask(s, who, path, machine, &p));
    if (p.status != 200) return RC_OK; /* no right to such a list at all */
    long at;
    for (struct str rest = p.body; (at = str_find(rest, str_of(link))) >= 0;) {
        rest = str_sub(rest, (size_t)at + strlen(link), rest.n);
        size_t n = 0;
        while (n < rest.n && rest.p[n] != '"' && rest.p[n] != '/' && rest.p[n] != '?') n++;
        struct case_id_by_code c;
        bool theirs;
        if (case_id_by_code(s->db, s->step, str_sub(rest, 0, n), &c)) continue;
        if (who->kind == ACTOR_STAFF)
            TRY(sim_is_near(s, c.id, who->id, &theirs));
        else
            TRY(sim_owns(s, c.id, who->id, &theirs));
        if (!theirs) return sim_broken(s, c.id, "nobody sees what isn't theirs", "it stands in the list of a stranger");
    }
    return RC_OK;
}

/* Half of them by those whom a case is near, so that there is something in the lists. */
enum rc sim_lists(struct sim *s, int64_t case_id) {
    static const char *const words[] = {"giay", "cap", "dang ky", "nguyen", "220", "tran"};
    const struct sim_person *p = &s->person[sim_below(s, (int64_t)s->n_account)];
    struct sim_once_near *near;
    struct sim_owners *o;
    size_t n;
    TRY(sim_owners(s->db, s->step, case_id, at_day(s->now), &o, &n));
    struct actor who = n && sim_chance(s, 500) ? sim_citizen(s, o[0].account_id, o[0].person_id)
                                               : sim_citizen(s, p->account_id, p->id);
    TRY(only_theirs(s, &who, STR("/cua-toi"), "href=\"/cua-toi/"));
    TRY(sim_once_near(s->db, s->step, case_id, &near, &n));
    who = (struct actor){.kind = ACTOR_STAFF, .id = s->staff[sim_below(s, (int64_t)s->n_staff)]};
    if (n && sim_chance(s, 700)) who.id = near[sim_below(s, (int64_t)n)].staff_id;
    TRY(only_theirs(s, &who, STR("/viec"), "href=\"/ho-so/"));
    TRY(only_theirs(s, &who, STR("/viec?loc=cho-nhan"), "href=\"/ho-so/"));
    TRY(only_theirs(s, &who, STR("/ban-lanh-dao"), "href=\"/ho-so/"));
    TRY(only_theirs(s, &who, STR("/tiep-nhan/truc-tuyen"), "href=\"/ho-so/"));
    struct buf b = buf_in(s->step);
    buf_z(&b, "/tim?q="), buf_url(&b, str_of(words[sim_below(s, COUNT_OF(words))]));
    return only_theirs(s, &who, buf_view(&b), "href=\"/ho-so/");
}
