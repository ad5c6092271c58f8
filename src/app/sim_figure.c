/* sim_figure.c — reports on a random history: every cut adds up to the same, and every figure opens to its dossiers.
 *
 * A random period and question is asked in every cut. Whatever the cut, the totals agree, the identity between what
 * came, went and is still there holds, a row's list is as long as its figure, and what was received is what a plain
 * count over the cases says. */
#include "app/sim.h"
#include "app/sim.sql.h"
#include "base/time.h"
#include "core/figure.h"

#define LL(x) ((long long)(x))
static const char *const cuts[] = {"none", "agency", "field", "procedure", "level", "channel", "month", "day", "year"};

/* Of days, months and years only what happened adds up; what stands there is there on each of them. */
static bool adds_up(enum figure_cut cut, enum measure m) {
    bool stands = m == M_CARRIED || m == M_OPEN || m == M_OPEN_IN || m == M_OPEN_OVER || m == M_PAUSED;
    return cut < CUT_MONTH || !stands;
}

static enum rc ask(struct sim *s, struct figure_query *q) {
    struct sim_fields *f;
    size_t n;
    int32_t first = at_day(s->begins), today = at_day(s->now);
    *q = (struct figure_query){.now = s->now};
    q->from_day = first - 5 + (int32_t)sim_below(s, today - first + 6);
    q->to_day = q->from_day + 1 + (int32_t)sim_below(s, sim_chance(s, 500) ? 400 : 40);
    TRY(sim_fields(s->db, s->step, &f, &n));
    if (n && sim_chance(s, 300)) q->field = f[sim_below(s, (int64_t)n)].code;
    if (sim_chance(s, 200)) q->channel = 1 + (int)sim_below(s, 2);
    if (sim_chance(s, 200)) q->level = sim_chance(s, 500) ? STR("commune") : STR("province");
    return RC_OK;
}

static enum rc list_fits(struct sim *s, const struct figure_query *q, const struct figure_report *r) {
    const struct figure_row *row = &r->row[sim_below(s, (int64_t)r->n)];
    enum measure m = (enum measure)(1 + sim_below(s, MEASURE_COUNT - 1));
    bool branch = q->cut == CUT_AGENCY && sim_chance(s, 500);
    int64_t n, figure = branch ? row->with.n[m] : row->own.n[m];
    TRY(figure_list_count(s->db, s->step, q, row->key, branch, m, &n));
    if (n != figure)
        return sim_broken(s, 0, "a figure opens to as many dossiers", "cut %s, row %.*s, %s: %lld, its list has %lld",
                          cuts[q->cut], STR_ARG(row->key), measure_code(m), LL(figure), LL(n));
    return RC_OK;
}

enum rc sim_check_figures(struct sim *s) {
    struct figure_query q;
    struct figure_report whole;
    TRY(ask(s, &q));
    sim_doing(s, 0, "a report from %.*s to before %.*s, field \"%.*s\", channel %d, level \"%.*s\"",
              STR_ARG(day_iso(s->step, q.from_day)), STR_ARG(day_iso(s->step, q.to_day)), STR_ARG(q.field), q.channel,
              STR_ARG(q.level));
    TRY(figure_report(s->db, s->step, &q, &whole));
    const int64_t *n = whole.total.n;
    if (n[M_OPEN] != n[M_CARRIED] + n[M_RECEIVED] - n[M_RESOLVED] - n[M_REFUSED] - n[M_WITHDRAWN] ||
        n[M_OPEN] != n[M_OPEN_IN] + n[M_OPEN_OVER] ||
        n[M_RESOLVED] != n[M_EARLY] + n[M_ON_TIME] + n[M_LATE] + n[M_NO_DUE] ||
        n[M_RECEIVED] != n[M_RECEIVED_ONLINE] + n[M_RECEIVED_COUNTER] + n[M_RECEIVED_POST])
        return sim_broken(s, 0, "what came, went and is there adds up",
                          "carried %lld, received %lld, resolved %lld, refused %lld, withdrawn %lld, open %lld",
                          LL(n[M_CARRIED]), LL(n[M_RECEIVED]), LL(n[M_RESOLVED]), LL(n[M_REFUSED]), LL(n[M_WITHDRAWN]),
                          LL(n[M_OPEN]));
    if (!q.field.n && !q.level.n) {
        struct sim_received plain;
        TRY(sim_received(s->db, s->step, at_of(q.from_day, 0), at_of(q.to_day, 0), q.channel, &plain));
        if (plain.received != n[M_RECEIVED])
            return sim_broken(s, 0, "counters equal recount", "received %lld, the cases say %lld", LL(n[M_RECEIVED]),
                              LL(plain.received));
    }
    for (int cut = CUT_AGENCY; cut <= CUT_YEAR; cut++) {
        struct figure_report r;
        q.cut = (enum figure_cut)cut;
        TRY(figure_report(s->db, s->step, &q, &r));
        for (int m = 1; m < MEASURE_COUNT; m++) {
            int64_t sum = 0;
            if (!adds_up(q.cut, (enum measure)m)) continue;
            for (size_t i = 0; i < r.n; i++) sum += r.row[i].own.n[m];
            if (sum != n[m])
                return sim_broken(s, 0, "totals add up across every cut", "cut %s, %s: %lld, without a cut %lld",
                                  cuts[cut], measure_code((enum measure)m), LL(sum), LL(n[m]));
        }
        if (r.n) TRY(list_fits(s, &q, &r));
    }
    return RC_OK;
}
