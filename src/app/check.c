/* check.c — `motcua check`: recomputes what is stored twice and names every difference.
 *
 * Each due date from its pinned inputs (calendar at its revision, rules, limit, pauses); each case's status and
 * appointment against its last event; numbers without gaps; every statement of the program against the schema. Reads
 * only; exit 1 when anything differs. */
#include <stdio.h>
#include "app/check.sql.h"
#include "app/command.h"
#include "app/commands.h"
#include "core/figure.h"
#include "core/migrations.h"
#include "core/promise.h"

static int64_t differences;

static void differs(struct str code, const char *what, struct str stored, struct str computed) {
    differences++;
    printf("%.*s: %s: stored %.*s, computed %.*s\n", STR_ARG(code), what, STR_ARG(stored), STR_ARG(computed));
}

static struct str number(struct arena *a, int64_t v) { return str_fmt(a, "%lld", (long long)v); }
static struct str instant(struct arena *a, int64_t at) { return at ? at_iso(a, at) : STR("none"); }

static enum rc check_due(struct db *db, struct arena *a, const struct check_cases *c) {
    struct clock_in in;
    struct clock k;
    TRY(promise_inputs(db, a, c->id, &in));
    if (clock_due(&in, &k)) {
        differs(c->code, "due date", instant(a, c->promised_at), str_of(clock_why_vi(k.why)));
        return RC_OK;
    }
    if (k.due_at != c->promised_at) differs(c->code, "promise", instant(a, c->promised_at), instant(a, k.due_at));
    int64_t appointment = c->apology_due > c->promised_at ? c->apology_due : c->promised_at;
    if (c->due_at != appointment) differs(c->code, "appointment", instant(a, c->due_at), instant(a, appointment));
    if (in.received_at != c->received_at)
        differs(c->code, "reception", instant(a, c->received_at), instant(a, in.received_at));
    return RC_OK;
}

static enum rc check_case(struct db *db, struct arena *a, const struct check_cases *c) {
    bool over =
        c->status == ST_NOT_RECEIVED || c->status == ST_WITHDRAWN || c->status == ST_STOPPED || c->status >= ST_READY;
    if (c->events != c->last_seq) differs(c->code, "events without gap", number(a, c->events), number(a, c->last_seq));
    if (c->events && c->last_status != c->status)
        differs(c->code, "status against its last event", number(a, c->status), number(a, c->last_status));
    if (c->events && c->last_due != c->due_at)
        differs(c->code, "appointment against its last event", instant(a, c->due_at), instant(a, c->last_due));
    if (over != (c->ended_at != 0))
        differs(c->code, "ended exactly when its status says so", instant(a, c->ended_at), number(a, c->status));
    if (c->ended_at && c->ended_at < c->received_at)
        differs(c->code, "end after reception", instant(a, c->ended_at), instant(a, c->received_at));
    if (c->runs_open > 1 || (c->received_at && (c->runs_open == 1) != (c->holder_agency_id != 0)))
        differs(c->code, "one open step for one holder", number(a, c->runs_open), number(a, c->holder_agency_id != 0));
    if (c->pauses_open > 1 || (c->pauses_open == 1) != (c->state == STATE_WAITING))
        differs(c->code, "one open pause while waiting", number(a, c->pauses_open),
                number(a, c->state == STATE_WAITING));
    if ((c->received_at != 0) != (c->has_clock != 0))
        differs(c->code, "a clock since reception", number(a, c->has_clock), number(a, c->received_at != 0));
    return c->has_clock ? check_due(db, a, c) : RC_OK;
}

static void counter_differs(void *user, struct str what) {
    (void)user;
    differences++;
    printf("%.*s\n", STR_ARG(what));
}

static enum rc check_all(struct db *db, struct arena *a, int64_t *cases) {
    int64_t after = 0;
    for (;;) {
        struct check_cases *c;
        size_t n;
        arena_reset(a);
        TRY(check_cases(db, a, after, &c, &n));
        if (!n) break;
        for (size_t i = 0; i < n; i++) TRY(check_case(db, a, &c[i]));
        *cases += (int64_t)n;
        after = c[n - 1].id;
    }
    TRY(figure_check(db, a, counter_differs, NULL));
    struct check_gaps *g;
    size_t n;
    TRY(check_gaps(db, a, &g, &n));
    for (size_t i = 0; i < n; i++)
        differs(str_fmt(a, "agency %lld, letter kind %lld, %lld", (long long)g[i].agency_id, (long long)g[i].kind,
                        (long long)g[i].year),
                "numbers without gap", number(a, g[i].numbers), number(a, g[i].highest));
    struct check_revs *r;
    TRY(check_revs(db, a, &r, &n));
    for (size_t i = 0; i < n; i++)
        differs(str_fmt(a, "procedure %.*s", STR_ARG(r[i].code)), "one revision a day", number(a, r[i].rev),
                number(a, r[i].other));
    return RC_OK;
}

int check_command(const struct config *c, int argc, char **argv) {
    (void)argc, (void)argv;
    struct arena *a = arena_new();
    struct db *db;
    const char *bad = NULL;
    int64_t cases = 0;
    enum rc rc = db_open(c->db, DB_READ, &db);
    if (rc) {
        fprintf(stderr, "motcua: cannot open %s\n", c->db);
        arena_free(a);
        return 2;
    }
    rc = db_prepare_all(db, &bad);
    if (rc) printf("statement %s does not fit the schema: %s\n", bad, db_error(db));
    if (!rc) rc = check_all(db, a, &cases);
    if (rc)
        fprintf(stderr, "motcua: check stopped: %s\n", rc_name(rc));
    else
        printf("%lld cases checked, %lld differences\n", (long long)cases, (long long)differences);
    db_close(db);
    arena_free(a);
    return rc ? 2 : differences != 0;
}
