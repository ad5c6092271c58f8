/* sim.c — `motcua sim`: a year in the province, act by act, with what must always be true looked at after each.
 *
 * A heap holds what happens next; the true time runs forward through it, while the machine's clock, which is all that
 * the program sees, is sometimes wrong. The same seed gives the same acts and the same digest of the events; a failure
 * prints what is needed to see it again. */
#include "app/sim.h"
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "app/commands.h"
#include "app/sim.sql.h"
#include "base/log.h"
#include "base/time.h"
#include "sys/crypto.h"

static enum rc run(struct sim *s);
static void plan_year(struct sim *s);
static bool pop(struct sim *s, struct sim_next *out);
static enum rc happen(struct sim *s, const struct sim_next *n);
static enum rc digest_on(struct sim *s);
static enum rc month_line(struct sim *s);
static void on_abort(int sig);

static struct sim *running; /* for on_abort */

static bool options(struct sim_options *o, int argc, char **argv, int64_t *seeds) {
    int64_t seed = 1;
    for (int i = 0; i < argc; i++) {
        bool more = i + 1 < argc;
        if (!strcmp(argv[i], "--seed") && more && str_i64(str_of(argv[i + 1]), &seed)) {
            i++;
        } else if (!strcmp(argv[i], "--seeds") && more && str_i64(str_of(argv[i + 1]), seeds)) {
            i++;
        } else if (!strcmp(argv[i], "--days") && more && str_i64(str_of(argv[i + 1]), &o->days)) {
            i++;
        } else if (!strcmp(argv[i], "--dossiers") && more && str_i64(str_of(argv[i + 1]), &o->dossiers)) {
            i++;
        } else if (!strcmp(argv[i], "--from") && more) {
            o->from = argv[++i];
        } else if (!strcmp(argv[i], "--fork")) {
            o->fork = true;
        } else if (!strcmp(argv[i], "--no-pages")) {
            o->pages = false;
        } else if (!strcmp(argv[i], "--quiet")) {
            o->quiet = true;
        } else {
            fprintf(stderr, "motcua sim: unknown word '%s'\n", argv[i]);
            return false;
        }
    }
    o->seed = (uint64_t)seed;
    return o->days > 0 && o->dossiers > 0;
}

int sim_command(const struct config *c, int argc, char **argv) {
    struct sim_options o = {.days = 365, .dossiers = 5000, .from = "2022-01-04", .pages = true};
    int64_t seeds = 1;
    if (!options(&o, argc, argv, &seeds)) return 2;
    signal(SIGABRT, on_abort);
    signal(SIGPIPE, SIG_IGN);
    log_quiet(!getenv("MOTCUA_SIM_LOG"));
    if (crypto_init()) return 2;
    for (int64_t i = 0; i < seeds; i++, o.seed++) {
        struct sim s = {.config = c, .o = o, .a = arena_new(), .step = arena_new()};
        s.dice = (o.seed + 1) * 0x9E3779B97F4A7C15ull ^ 88172645463325252ull;
        for (int k = 0; k < 16; k++) sim_below(&s, 2);
        running = &s;
        int64_t began = time_mono_us();
        enum rc rc = sim_world_make(&s);
        if (!rc) rc = sim_world_open(&s);
        if (!rc) rc = run(&s);
        if (rc && !s.failed) {
            sim_broken(&s, s.about, "the program answers what it was asked", "an unexpected %s", rc_name(rc));
            rc = RC_INVALID;
        }
        if (!rc)
            printf("seed %llu  digest %s  %lld acts, %lld events, %lld checks, %.1f s\n", (unsigned long long)o.seed,
                   s.digest, (long long)s.act, (long long)s.last_event, (long long)s.f.checks,
                   (double)(time_mono_us() - began) / 1e6);
        fflush(stdout);
        sim_world_close(&s);
        sim_world_remove(&s);
        running = NULL;
        arena_free(s.a);
        arena_free(s.step);
        if (rc) return 1;
    }
    return 0;
}

static enum rc run(struct sim *s) {
    struct sim_next next;
    int month = date_of(at_day(s->begins)).m;
    plan_year(s);
    while (pop(s, &next) && next.at <= s->ends) {
        if (next.at > s->at) s->at = next.at;
        s->now = s->at + s->skew;
        arena_reset(s->step);
        sim_doing(s, 0, "%d", (int)next.what);
        TRY(happen(s, &next));
        if (date_of(at_day(s->at)).m != month) {
            month = date_of(at_day(s->at)).m;
            TRY(month_line(s));
        }
    }
    s->at = s->ends, s->skew = 0, s->now = s->at;
    sim_doing(s, 0, "the end");
    TRY(sim_check_all(s, true));
    return month_line(s);
}

/* Numbers of a year of 365 days; shorter runs have their share. */
static void plan_year(struct sim *s) {
    int64_t span = s->ends - s->begins;
    struct {
        enum sim_what what;
        int64_t a_year;
    } const some[] = {{SIM_LEAVE, 160},   {SIM_ROLE, 40},    {SIM_DAY, 8},
                      {SIM_REVISION, 10}, {SIM_MANDATE, 60}, {SIM_CLOCK, 60}};
    for (int64_t i = 0; i < s->o.dossiers; i++) sim_plan(s, s->begins + sim_below(s, span * 19 / 20), SIM_FILING, 0);
    for (int64_t day = 1; day <= s->o.days; day++)
        sim_plan(s, at_of(at_day(s->begins) + (int32_t)day, 0), SIM_MIDNIGHT, day);
    for (size_t k = 0; k < COUNT_OF(some); k++)
        for (int64_t i = 0; i < some[k].a_year * s->o.days / 365; i++)
            sim_plan(s, s->begins + sim_below(s, span), some[k].what, 0);
}

static enum rc happen(struct sim *s, const struct sim_next *n) {
    switch (n->what) {
    case SIM_FILING:
        return sim_file(s);
    case SIM_CASE:
        sim_known(s, n->which)->scheduled = false;
        return sim_act(s, n->which);
    case SIM_MIDNIGHT:
        TRY(sim_midnight(s));
        return n->which % 7 ? RC_OK : sim_check_all(s, n->which % 28 == 0);
    case SIM_LEAVE:
        return sim_leave(s);
    case SIM_ROLE:
        return sim_role(s);
    case SIM_DAY:
        return sim_day(s);
    case SIM_REVISION:
        return sim_revision(s);
    case SIM_MANDATE:
        return sim_mandate(s, n->which);
    case SIM_CLOCK: /* set right, or wrong by minutes to hours, forward and back; soon set right again */
        s->f.clock_steps++;
        s->skew = s->skew || n->which
                      ? 0
                      : (sim_below(s, 2) ? 1 : -1) * (60 + sim_below(s, sim_below(s, 3) ? 3600 : 6 * 3600));
        if (s->skew) sim_plan(s, s->at + 600 + sim_below(s, 36 * 3600), SIM_CLOCK, 1);
        return RC_OK;
    }
    return RC_OK;
}

static enum rc month_line(struct sim *s) {
    struct sim_counts c;
    TRY(digest_on(s));
    TRY(sim_counts(s->db, s->step, s->now, &c));
    if (s->o.quiet) return RC_OK;
    struct date d = date_of(at_day(s->at) - 1);
    printf("%04d-%02d  filed %lld  open %lld (late %lld)  acts %lld (refused %lld)  outsiders %lld  twice %lld  stale "
           "%lld  "
           "deaths %lld  apologies %lld  re-dated %lld  pages %lld  %.*s\n",
           d.y, d.m, (long long)s->f.filed, (long long)c.open, (long long)c.late, (long long)s->act,
           (long long)s->f.refused, (long long)s->f.outside, (long long)s->f.twice, (long long)s->f.stale,
           (long long)s->f.deaths, (long long)s->f.apologies, (long long)s->f.redated, (long long)s->f.pages, 8,
           s->digest);
    fflush(stdout);
    return RC_OK;
}

/* The run's digest: the events in order, by the columns that no secret reaches. */
static enum rc digest_on(struct sim *s) {
    for (;;) {
        struct sim_events *e;
        size_t n;
        TRY(sim_events(s->db, s->step, s->last_event, &e, &n));
        if (!n) return RC_OK;
        for (size_t i = 0; i < n; i++) {
            struct str line =
                str_fmt(s->step, "%lld %lld %lld %lld %lld %lld %lld %lld %lld %lld %lld %lld %.*s",
                        (long long)e[i].case_id, (long long)e[i].seq, (long long)e[i].at, (long long)e[i].verb,
                        (long long)e[i].actor_kind, (long long)e[i].actor_id, (long long)e[i].actor_agency_id,
                        (long long)e[i].for_id, (long long)e[i].step_from, (long long)e[i].step_to,
                        (long long)e[i].status_to, (long long)e[i].due_to, STR_ARG(e[i].note));
            struct str hex = sha256_hex(s->step, str_fmt(s->step, "%s%.*s", s->digest, STR_ARG(line)));
            memcpy(s->digest, hex.p, 64);
        }
        s->last_event = e[n - 1].id;
    }
}

/* ---- Chance, and what comes next ---- */
int64_t sim_below(struct sim *s, int64_t n) { /* xorshift64* */
    s->dice ^= s->dice >> 12, s->dice ^= s->dice << 25, s->dice ^= s->dice >> 27;
    return n > 0 ? (int64_t)((s->dice * 0x2545F4914F6CDD1Dull) >> 11) % n : 0;
}
bool sim_chance(struct sim *s, int per_mille) { return sim_below(s, 1000) < per_mille; }

static bool before(const struct sim_next *a, const struct sim_next *b) {
    return a->at != b->at ? a->at < b->at : a->serial < b->serial;
}

void sim_plan(struct sim *s, int64_t at, enum sim_what what, int64_t which) {
    struct sim_next n = {at, s->serial++, what, which};
    *ARENA_PUSH(s->a, s->heap, s->n_heap, s->cap_heap) = n;
    size_t i = s->n_heap - 1;
    for (; i && before(&n, &s->heap[(i - 1) / 2]); i = (i - 1) / 2) s->heap[i] = s->heap[(i - 1) / 2];
    s->heap[i] = n;
}

static bool pop(struct sim *s, struct sim_next *out) {
    if (!s->n_heap) return false;
    *out = s->heap[0];
    struct sim_next last = s->heap[--s->n_heap];
    size_t i = 0;
    for (size_t k; (k = 2 * i + 1) < s->n_heap; i = k) {
        if (k + 1 < s->n_heap && before(&s->heap[k + 1], &s->heap[k])) k++;
        if (before(&last, &s->heap[k])) break;
        s->heap[i] = s->heap[k];
    }
    s->heap[i] = last;
    return true;
}

struct sim_case *sim_known(struct sim *s, int64_t case_id) {
    while ((int64_t)s->n_known <= case_id) *ARENA_PUSH(s->a, s->known, s->n_known, s->cap_known) = (struct sim_case){0};
    return &s->known[case_id];
}

/* ---- When something is wrong ---- */
void sim_doing(struct sim *s, int64_t case_id, const char *fmt, ...) {
    va_list ap;
    s->about = case_id;
    va_start(ap, fmt);
    vsnprintf(s->doing, sizeof s->doing, fmt, ap);
    va_end(ap);
}

static int report(struct sim *s, char *out, size_t n, int64_t case_id, const char *invariant, const char *what) {
    struct date d = date_of(at_day(s->at));
    int m = at_minute(s->at);
    return snprintf(
        out, n,
        "\nBROKEN  seed %llu  day %d (%04d-%02d-%02d %02d:%02d, the clock shows %+lld s)  act %lld  case %lld\n"
        "  must hold: %s\n  found: %s\n  doing: %s\n"
        "  again: motcua sim --seed %llu --days %lld --dossiers %lld --from %s%s%s\n",
        (unsigned long long)s->o.seed, at_day(s->at) - at_day(s->begins), d.y, d.m, d.d, m / 60, m % 60,
        (long long)s->skew, (long long)s->act, (long long)case_id, invariant, what, s->doing,
        (unsigned long long)s->o.seed, (long long)s->o.days, (long long)s->o.dossiers, s->o.from,
        s->o.fork ? " --fork" : "", s->o.pages ? "" : " --no-pages");
}

enum rc sim_broken(struct sim *s, int64_t case_id, const char *invariant, const char *fmt, ...) {
    char what[1200], all[2400];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(what, sizeof what, fmt, ap);
    va_end(ap);
    if (!s->failed) {
        report(s, all, sizeof all, case_id, invariant, what);
        fputs(all, stdout);
        fflush(stdout);
    }
    s->failed = true;
    return RC_INVALID;
}

/* An assertion of the program itself: it has said where; here is how to come there again. */
static void on_abort(int sig) {
    char all[2400];
    int n = running ? report(running, all, sizeof all, running->about, "the program's own assertions",
                             "an assertion failed")
                    : 0;
    ssize_t ignored = n > 0 ? write(STDOUT_FILENO, all, (size_t)n < sizeof all ? (size_t)n : sizeof all - 1) : 0;
    (void)ignored;
    signal(sig, SIG_DFL);
    _exit(1);
}
