/* sim_apply.c — one act, plainly, twice at once, with an outdated page, or with the program dying in the middle.
 *
 * What must come of it is known beforehand: a refused act writes nothing, of two alike exactly one wins, what was
 * acknowledged is there after a death and what was not is not. All ways end in the same state, whichever of the racers
 * won and at whatever moment the child was killed, so that a seed stays a history. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/time.h"
#include "core/promise.h"
#include "core/dossier.sql.h"
#include "core/figure.h"
#include "ui/case_letter.h"

enum way { PLAINLY, TWICE, STALE, DEATH };
struct deed {
    const struct actor *who;
    const struct command *cmd;
    int64_t case_id, version, due_at, now;
};
struct result {
    enum rc rc, left; /* of case_apply and of the letter; of gate_leave */
    struct applied done;
    bool won; /* acknowledged */
};

static enum rc deed(struct db *db, struct arena *a, const struct deed *d, struct applied *out);
static void through_gate(struct gate *g, struct arena *a, const struct deed *d, struct result *out);
static enum rc twice(struct sim *s, const struct deed *d, bool *done);
static enum rc stale(struct sim *s, const struct deed *d);
static enum rc death(struct sim *s, const struct deed *d);
static enum rc child_dies(struct sim *s, const struct deed *d, int64_t how, int64_t after_us);
static bool same(const struct sim_marks *x, const struct sim_marks *y);
static enum rc after(struct sim *s, int64_t case_id);

enum rc sim_apply(struct sim *s, const struct actor *who, const struct case_ *c, struct command cmd, bool *done) {
    struct deed d = {who, &cmd, c->id, c->version, c->due_at, s->now};
    int64_t dice = sim_below(s, 1000);
    enum way way = dice < 25 ? TWICE : dice < 45 ? STALE : dice < 52 ? DEATH : PLAINLY;
    struct sim_marks was, is;
    struct result r = {0};
    s->act++;
    *done = false;
    sim_doing(s, c->id, "%s %lld, %s, %s",
              who->kind == ACTOR_STAFF     ? "staff"
              : who->kind == ACTOR_CITIZEN ? "account"
                                           : "the system",
              (long long)who->id, verb_table[cmd.verb].code,
              way == TWICE   ? "twice at once"
              : way == STALE ? "then again from an outdated page"
              : way == DEATH ? "after a death"
                             : "plainly");
    TRY(sim_marks(s->db, s->step, c->id, &was));
    if (way == DEATH) {
        TRY(death(s, &d));
        TRY(sim_marks(s->db, s->step, c->id, &is));
        *done = !same(&was, &is); /* the child was acknowledged, or had committed when it was killed */
    }
    if (way == TWICE) {
        TRY(twice(s, &d, done));
    } else if (!*done) {
        through_gate(s->gate, s->step, &d, &r);
        if (r.rc && r.rc != RC_NOTFOUND && r.rc != RC_CONFLICT)
            return sim_broken(s, c->id, "the program answers what it was asked", "%s gave %s",
                              verb_table[cmd.verb].code, rc_name(r.rc));
        if (r.rc == RC_CONFLICT)
            return sim_broken(s, c->id, "a page that is not outdated is accepted", "version %lld refused",
                              (long long)c->version);
        if (!r.rc && !r.done.error.n && r.left)
            return sim_broken(s, c->id, "the store keeps what it was given", "%s", rc_name(r.left));
        *done = r.won;
    }
    TRY(sim_marks(s->db, s->step, c->id, &is));
    if (!*done) {
        s->f.refused++;
        if (!same(&was, &is))
            return sim_broken(s, c->id, "a refused act writes nothing",
                              "refused with \"%.*s\", and yet something was written", STR_ARG(r.done.error));
        return RC_OK;
    }
    if (is.version <= was.version || is.events <= was.events)
        return sim_broken(s, c->id, "what was acknowledged is there", "version %lld, was %lld", (long long)is.version,
                          (long long)was.version);
    s->f.done++;
    if (way == STALE) TRY(stale(s, &d));
    return after(s, c->id);
}

enum rc sim_outsider(struct sim *s, const struct actor *who, const struct case_ *c, struct command cmd) {
    struct deed d = {who, &cmd, c->id, 0, c->due_at, s->now};
    struct sim_marks was, is;
    struct result r = {0};
    s->act++, s->f.outside++;
    sim_doing(s, c->id, "%s %lld tries %s on a case of others", who->kind == ACTOR_STAFF ? "staff" : "account",
              (long long)who->id, verb_table[cmd.verb].code);
    TRY(sim_marks(s->db, s->step, c->id, &was));
    through_gate(s->gate, s->step, &d, &r);
    TRY(sim_marks(s->db, s->step, c->id, &is));
    if (r.rc != RC_NOTFOUND)
        return sim_broken(s, c->id, "for a stranger a case does not exist", "%s, \"%.*s\"",
                          r.rc ? rc_name(r.rc) : "answered", STR_ARG(r.done.error));
    if (!same(&was, &is))
        return sim_broken(s, c->id, "a refused act writes nothing", "a stranger's act left something behind");
    return RC_OK;
}

/* The move and the letter that goes with it, as the handlers do them. */
static enum rc deed(struct db *db, struct arena *a, const struct deed *d, struct applied *out) {
    int64_t letter;
    TRY(case_apply(db, a, d->who, d->case_id, d->version, d->cmd, d->now, out));
    if (!out->error.n && out->letter)
        TRY(case_letter_issue(db, a, &out->after, (enum letter_kind)out->letter, d->who, d->cmd, d->due_at, d->now,
                              &letter));
    if (!out->error.n && d->cmd->verb == VERB_RATE) {
        for (int item = 3; item < 9; item++) TRY(rating_put(db, d->case_id, item, (d->case_id + item) % 3));
        return figure_move(db, a, d->case_id);
    }
    return RC_OK;
}

/* A refused act is left with keep = true: case_apply() promises to have written nothing. */
static void through_gate(struct gate *g, struct arena *a, const struct deed *d, struct result *out) {
    struct db *db;
    out->rc = gate_enter(g, &db);
    if (out->rc) return;
    out->rc = deed(db, a, d, &out->done);
    out->left = gate_leave(g, !out->rc || out->rc == RC_NOTFOUND);
    out->won = !out->rc && !out->left && !out->done.error.n;
}

/* ---- The same act twice at once, seen at the same version: two threads, now of one program, now of two ---- */
struct racer {
    struct gate *gate;
    struct arena *a;
    const struct deed *d;
    struct result r;
};
static void *race(void *arg) {
    struct racer *x = arg;
    through_gate(x->gate, x->a, x->d, &x->r);
    return NULL;
}

static enum rc twice(struct sim *s, const struct deed *d, bool *done) {
    bool two_programs = sim_below(s, 2);
    struct racer x[2] = {{.gate = s->gate, .a = arena_new(), .d = d},
                         {.gate = two_programs ? s->other : s->gate, .a = arena_new(), .d = d}};
    pthread_t thread[2];
    s->f.twice++;
    for (int i = 0; i < 2; i++)
        if (pthread_create(&thread[i], NULL, race, &x[i])) abort();
    for (int i = 0; i < 2; i++) pthread_join(thread[i], NULL);
    int won = x[0].r.won + x[1].r.won;
    int conflicts = (x[0].r.rc == RC_CONFLICT) + (x[1].r.rc == RC_CONFLICT);
    enum rc odd = RC_OK;
    for (int i = 0; i < 2; i++)
        if (x[i].r.rc && x[i].r.rc != RC_CONFLICT && x[i].r.rc != RC_NOTFOUND) odd = x[i].r.rc;
    *done = won > 0;
    for (int i = 0; i < 2; i++) arena_free(x[i].a);
    if (odd) return sim_broken(s, d->case_id, "the program answers what it was asked", "%s", rc_name(odd));
    if (won == 2) return sim_broken(s, d->case_id, "of two alike at once exactly one wins", "both were acknowledged");
    if (!won && conflicts)
        return sim_broken(s, d->case_id, "of two alike at once exactly one wins",
                          "neither won, and one was told of a conflict");
    return RC_OK;
}

/* Somebody sends the page that they had open before. */
static enum rc stale(struct sim *s, const struct deed *d) {
    struct result r = {0};
    struct sim_marks was, is;
    s->f.stale++;
    TRY(sim_marks(s->db, s->step, d->case_id, &was));
    through_gate(s->gate, s->step, d, &r);
    TRY(sim_marks(s->db, s->step, d->case_id, &is));
    if (r.rc != RC_CONFLICT && r.rc != RC_NOTFOUND)
        return sim_broken(s, d->case_id, "an outdated page is refused", "%s", r.rc ? rc_name(r.rc) : "it was accepted");
    if (!same(&was, &is))
        return sim_broken(s, d->case_id, "a refused act writes nothing", "an outdated page left something behind");
    return RC_OK;
}

/* ---- Deaths ---- */
static enum rc death(struct sim *s, const struct deed *d) {
    int64_t how = sim_below(s, 3), after_us = sim_below(s, 4000);
    struct sim_marks was, is;
    struct applied out = {0};
    s->f.deaths++;
    TRY(sim_marks(s->db, s->step, d->case_id, &was));
    sim_world_close(s);
    if (s->o.fork) {
        TRY(child_dies(s, d, how, after_us));
        return sim_world_open(s);
    }
    struct db *db;
    TRY(db_open(s->path, DB_WRITE, &db));
    enum rc rc = db_begin(db, true);
    if (!rc) rc = deed(db, s->step, d, &out);
    db_close(db); /* nobody said commit */
    if (rc && rc != RC_NOTFOUND)
        return sim_broken(s, d->case_id, "the program answers what it was asked", "%s", rc_name(rc));
    TRY(sim_world_open(s));
    TRY(sim_marks(s->db, s->step, d->case_id, &is));
    if (!same(&was, &is))
        return sim_broken(s, d->case_id, "what was not acknowledged is not there",
                          "a transaction without its end left something behind");
    return RC_OK;
}

/* how 0: dies before its commit; 1: commits, tells, dies; 2: is killed at any moment. */
static enum rc child_dies(struct sim *s, const struct deed *d, int64_t how, int64_t after_us) {
    int tell[2], status;
    char word = 0;
    struct sim_marks was, is;
    struct db *db;
    TRY(db_open(s->path, DB_READ, &db));
    enum rc rc = sim_marks(db, s->step, d->case_id, &was);
    db_close(db);
    TRY(rc);
    if (pipe(tell)) return RC_IO;
    fflush(stdout);
    pid_t child = fork();
    if (child < 0) return RC_IO;
    if (!child) {
        struct gate *g;
        struct applied out;
        signal(SIGABRT, SIG_DFL);
        if (gate_open(s->path, NULL, &g) || gate_enter(g, &db)) _exit(3);
        rc = deed(db, s->step, d, &out);
        bool keep = !rc && !out.error.n;
        if (how == 0) raise(SIGKILL);
        if (gate_leave(g, keep) == RC_OK && keep && write(tell[1], "y", 1) != 1) _exit(3);
        raise(SIGKILL);
    }
    close(tell[1]);
    if (how == 2) usleep((useconds_t)after_us), kill(child, SIGKILL);
    ssize_t told = read(tell[0], &word, 1);
    close(tell[0]);
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
        return sim_broken(s, d->case_id, "the program answers what it was asked", "the child ended with status %x",
                          (unsigned)status);
    TRY(db_open(s->path, DB_READ, &db));
    rc = sim_marks(db, s->step, d->case_id, &is);
    db_close(db);
    TRY(rc);
    if (told == 1 && same(&was, &is))
        return sim_broken(s, d->case_id, "what was acknowledged is there",
                          "it was told, then the program was killed, and it is gone");
    if (how == 0 && !same(&was, &is))
        return sim_broken(s, d->case_id, "what was not acknowledged is not there",
                          "the program was killed before its commit");
    if ((is.version > was.version) != (is.events > was.events))
        return sim_broken(s, d->case_id, "a move is there whole or not at all",
                          "version %lld to %lld, events %lld to %lld", (long long)was.version, (long long)is.version,
                          (long long)was.events, (long long)is.events);
    return RC_OK;
}

static bool same(const struct sim_marks *x, const struct sim_marks *y) {
    return x->cases == y->cases && x->events == y->events && x->notices == y->notices && x->letters == y->letters &&
           x->apologies == y->apologies && x->pauses == y->pauses && x->runs == y->runs && x->ratings == y->ratings &&
           x->claims == y->claims && x->version == y->version && str_eq(x->words, y->words);
}

/* What a case's move may touch: itself, its whole, its parts. */
enum rc sim_learn(struct sim *s, int64_t case_id) {
    struct case_ c;
    TRY(case_load(s->db, s->step, case_id, &c));
    struct sim_case *k = sim_known(s, case_id);
    k->version = c.version, k->parent_id = c.parent_id, k->touched = true;
    return sim_check_case(s, case_id);
}

/* All of the tree that the act moved: what is new gets its place in the queue, what waited for a part looks again. */
static enum rc learn_tree(struct sim *s, int64_t case_id, int64_t acted, int slow) {
    struct sim_children *kids;
    struct case_ c;
    size_t n;
    TRY(case_load(s->db, s->step, case_id, &c));
    struct sim_case *k = sim_known(s, case_id);
    bool fresh = !k->version, moved = k->version != c.version;
    if (fresh) k->slow = slow > 1 ? 2 : 1;
    if ((fresh || (moved && case_id != acted)) && !k->scheduled && !c.ended_at) {
        k->scheduled = true;
        sim_plan(s, s->at + 1800 + (fresh ? sim_below(s, 7200) : 0), SIM_CASE, case_id);
    }
    slow = k->slow;
    if (moved || case_id == acted) TRY(sim_learn(s, case_id));
    TRY(sim_children(s->db, s->step, case_id, &kids, &n));
    for (size_t i = 0; i < n; i++) TRY(learn_tree(s, kids[i].id, acted, slow));
    return RC_OK;
}

static enum rc after(struct sim *s, int64_t case_id) {
    struct sim_highest h;
    struct case_ c;
    int64_t root = case_id;
    do {
        TRY(case_load(s->db, s->step, root, &c));
        if (c.parent_id) root = c.parent_id;
    } while (c.parent_id);
    TRY(learn_tree(s, root, case_id, 1));
    TRY(sim_highest(s->db, s->step, &h));
    if (!sim_known(s, h.case_id)->version)
        return sim_broken(s, h.case_id, "a case comes from somewhere", "it is nobody's part and nobody filed it");
    return RC_OK;
}
