/* test_figure.c — totals add up across every cut, over random histories; a figure and its list never disagree.
 *
 * A thousand dossiers live random lives (any verb that is lawful, at random moments, a clock that sometimes jumps) on
 * the province's own definitions. Random questions are then asked three ways: from the counters, from the lists, and
 * from the cases themselves by a plain count written here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "base/log.h"
#include "core/agency.h"
#include "core/case.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "core/figure.h"
#include "core/figure.sql.h"
#include "core/ledger.h"
#include "core/load.h"
#include "core/migrations.h"
#include "core/person.sql.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "sys/asset.h"
#include "sys/crypto.h"

static struct arena *a, *step;
static struct db *db;
static uint64_t dice = 88172645463325252ull;
#define OK(x) assert_int_equal((x), RC_OK)
enum { HISTORIES = 1000, MOVES = 22 };
static struct case_ life[HISTORIES];
static struct str field[HISTORIES], procedure[HISTORIES];
static int64_t last_at;

static int64_t below(int64_t n) {
    dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
    return (int64_t)(dice >> 11) % n;
}
static int64_t at(const char *text) {
    int64_t t;
    assert_true(at_parse(str_of(text), &t));
    return t;
}

static const struct {
    const char *procedure, *receiver;
} pairs[] = {{"1.001193", "xa-28249"},
             {"1.001776", "xa-28249"},
             {"1.001612", "mytho-mot-cua"},
             {"2.000575", "mytho-mot-cua"},
             {"2.000488", "tt-hcc"}};

struct being {
    int64_t id, now;
    int moves;
};
static struct being being[HISTORIES];

static int64_t file_one(int64_t now, const struct actor *system) {
    struct procedure_on p;
    struct agency_by_code g;
    int64_t person;
    size_t pair = (size_t)below(COUNT_OF(pairs));
    OK(procedure_on(db, step, str_of(pairs[pair].procedure), at_day(now), &p));
    OK(agency_by_code(db, step, str_of(pairs[pair].receiver), &g));
    OK(person_add(db, PERSON_CITIZEN, STR("Lê Văn Ẩn"), STR(""), STR(""), 7000, 1, STR(""), STR(""), STR(""), STR(""),
                  now, &person));
    struct dossier_new d = {.procedure_rev_id = p.rev_id,
                            .person_id = person,
                            .channel = (enum channel)(1 + below(3)),
                            .applicant_name = STR("Lê Văn Ẩn"),
                            .form_json = STR("{}"),
                            .receiver_id = g.id};
    struct applied done;
    OK(dossier_file(db, step, system, &d, now, &done));
    assert_int_equal(done.error.n, 0);
    return done.after.id;
}

/* One lawful act, whichever; false when there is none left. */
static bool act(int64_t id, int64_t now, const struct actor *system) {
    struct case_ c;
    struct flow f;
    struct facts facts;
    struct applied done;
    enum verb verbs[VERB_COUNT];
    if (!below(25)) now -= below(6 * 3600); /* a clock set back */
    OK(case_load(db, step, id, &c));
    OK(case_flow(db, step, c.procedure_rev_id, &f));
    OK(case_facts_for(db, step, &c, &f, ~0u, NULL, now, &facts));
    size_t n = flow_verbs(&f, &c, &facts, verbs, COUNT_OF(verbs));
    if (!n) return false;
    struct command cmd = {.verb = verbs[below((int64_t)n)], .note = STR("Theo quy định")};
    for (size_t i = 0; i < n && below(8); i++) /* mostly onward, or nothing would ever be finished */
        if (verbs[i] == VERB_RECEIVE || verbs[i] == VERB_SUPPLY || verbs[i] == VERB_RESUME || verbs[i] == VERB_ASSIGN ||
            verbs[i] == VERB_FORWARD || verbs[i] == VERB_SIGN || verbs[i] == VERB_DELIVER)
            cmd.verb = verbs[i];
    cmd.outcome = below(5) ? OUTCOME_GRANT : OUTCOME_REFUSE;
    cmd.answer_by_day = at_day(now) + 10;
    cmd.to_step = (int)c.step > 1 ? 1 + (int)below(c.step - 1) : 1;
    cmd.new_due_at = c.due_at + (1 + below(5)) * 7 * DAY_S;
    const struct step *to = flow_step(&f, (int)c.step + (cmd.verb == VERB_ASSIGN));
    struct staff_with *s;
    if ((cmd.verb == VERB_ASSIGN || cmd.verb == VERB_HAND) && to) {
        OK(staff_with(db, step, c.holder_agency_id, to->role, at_day(now), &s, &n));
        if (n) cmd.to_staff_id = s[below((int64_t)n)].id;
    }
    if (cmd.verb == VERB_PAY) cmd.amount_vnd = 1000000000;
    if (cmd.verb == VERB_RATE)
        for (int item = 3; item <= 8; item++) OK(rating_put(db, id, item, below(3)));
    OK(case_apply(db, step, system, id, 0, &cmd, now, &done));
    return true;
}

/* All of them at once, in the order of time: what happens next in the province happens next here. */
static void live(const struct actor *system) {
    for (int i = 0; i < HISTORIES; i++) {
        being[i].now = at("2021-12-20 07:30") + below(320 * DAY_S);
        being[i].moves = 1 + (int)below(MOVES);
    }
    for (;;) {
        struct being *next = NULL;
        for (int i = 0; i < HISTORIES; i++)
            if (being[i].moves && (!next || being[i].now < next->now)) next = &being[i];
        if (!next) break;
        arena_reset(step);
        last_at = next->now;
        if (!next->id)
            next->id = file_one(next->now, system);
        else if (!act(next->id, next->now, system))
            next->moves = 1;
        next->moves--;
        next->now += below(10) ? below(4 * DAY_S) : below(40 * DAY_S);
    }
    for (int i = 0; i < HISTORIES; i++) {
        struct procedure_filing p;
        OK(case_load(db, a, being[i].id, &life[i]));
        OK(procedure_filing(db, a, life[i].procedure_rev_id, &p));
        field[i] = p.field_code, procedure[i] = p.code;
    }
}

static int setup(void **state) {
    (void)state;
    log_quiet(true);
    a = arena_new(), step = arena_new();
    OK(crypto_init());
    OK(db_open(":memory:", DB_WRITE, &db));
    OK(migrate_run(db, migrations, migrations_n, 1));
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n);
    for (unsigned long i = 0; i < data_files_n; i++)
        files[i] = (struct load_file){str_of(data_files[i].name + (data_files[i].name[0] == '.' ? 2 : 0)),
                                      str_n((const char *)data_files[i].bytes, data_files[i].n)};
    struct load_result r;
    OK(db_begin(db, true));
    OK(load_check(db, a, files, data_files_n, &r));
    OK(load_publish(db, a, &r, ACTOR_SYSTEM, 0, at("2021-12-01 08:00"), STR("thử")));
    struct actor system = {.kind = ACTOR_SYSTEM};
    live(&system);
    OK(db_commit(db));
    return 0;
}

static int teardown(void **state) {
    (void)state;
    promise_forget();
    db_close(db);
    arena_free(a);
    arena_free(step);
    return 0;
}

static void print_fault(void *user, struct str what) {
    print_error("%.*s\n", STR_ARG(what));
    ++*(int *)user;
}
static void print_ledger_fault(void *user, const struct ledger_fault *f) { print_fault(user, f->about); }

static void test_counters_are_the_sum_of_the_facts(void **state) {
    (void)state;
    int faults = 0;
    OK(figure_check(db, step, print_fault, &faults));
    assert_int_equal(faults, 0);
}

static void hear_fault(void *user, struct str what) {
    assert_true(str_find(what, STR("counter")) >= 0);
    ++*(int *)user;
}

static void test_a_forgotten_counter_is_named(void **state) {
    (void)state;
    int faults = 0;
    OK(db_begin(db, true));
    OK(db_exec_script(db, "UPDATE figure SET late = late + 1 WHERE cube = 2 AND grain = 0 AND late > 0"));
    OK(figure_check(db, step, hear_fault, &faults));
    db_rollback(db);
    assert_true(faults > 0);
}

static void test_the_log_of_random_histories_verifies(void **state) {
    (void)state;
    int faults = 0;
    struct ledger_report r;
    OK(ledger_verify(db, NULL, 0, print_ledger_fault, &faults, &r));
    assert_int_equal(faults, 0);
    assert_true(r.entries > HISTORIES);
}

static void test_rebuilding_gives_the_same_counters(void **state) {
    (void)state;
    int faults = 0;
    struct figure_query q = {
        .from_day = at_day(at("2022-01-01 00:00")), .to_day = at_day(at("2023-01-01 00:00")), .now = last_at};
    struct figure_report before, after;
    OK(figure_report(db, a, &q, &before));
    OK(figure_rebuild(db));
    OK(figure_check(db, step, print_fault, &faults));
    assert_int_equal(faults, 0);
    OK(figure_report(db, a, &q, &after));
    assert_memory_equal(&before.total, &after.total, sizeof before.total);
}

/* The plain count, from the cases as they are. */
static bool counts(int i, enum measure m, int32_t from, int32_t to, int64_t now) {
    const struct case_ *c = &life[i];
    int64_t since = at_of(from, 0), until = at_of(to, 0);
    bool current = until > now;
    bool received_before_end = c->received_at && c->received_at < until;
    bool ended_in = c->ended_at && c->ended_at >= since && c->ended_at < until;
    bool received_in = c->received_at >= since && c->received_at < until && c->received_at;
    bool open_at_end = received_before_end && (!c->ended_at || c->ended_at >= until);
    bool done = c->state == STATE_DONE && c->received_at;
    int64_t seen = current ? now : until;
    bool over = c->promised_at && c->promised_at < seen && !(c->state == STATE_WAITING);
    switch (m) {
    case M_CARRIED:
        return c->received_at && c->received_at < since && (!c->ended_at || c->ended_at >= since);
    case M_RECEIVED:
        return received_in;
    case M_RECEIVED_ONLINE:
        return received_in && c->channel == CHANNEL_ONLINE;
    case M_RECEIVED_COUNTER:
        return received_in && c->channel == CHANNEL_COUNTER;
    case M_RECEIVED_POST:
        return received_in && c->channel == CHANNEL_POST;
    case M_RESOLVED:
        return ended_in && done;
    case M_EARLY:
        return ended_in && done && c->promised_at && at_day(c->ended_at) < at_day(c->promised_at);
    case M_ON_TIME:
        return ended_in && done && c->promised_at && at_day(c->ended_at) == at_day(c->promised_at) &&
               c->ended_at <= c->promised_at;
    case M_LATE:
        return ended_in && done && c->promised_at && c->ended_at > c->promised_at;
    case M_NO_DUE:
        return ended_in && done && !c->promised_at;
    case M_REFUSED:
        return ended_in && c->received_at && c->state == STATE_REFUSED;
    case M_WITHDRAWN:
        return ended_in && c->received_at && c->state == STATE_WITHDRAWN;
    case M_OPEN:
        return open_at_end;
    case M_OPEN_OVER:
        return open_at_end && over;
    default:
        return false;
    }
}

static struct figure_query random_question(enum figure_cut cut) {
    int32_t first = at_day(at("2021-12-01 00:00")) + (int32_t)below(420);
    struct figure_query q = {
        .from_day = first, .to_day = first + 1 + (int32_t)below(below(2) ? 40 : 500), .now = last_at};
    q.cut = cut;
    if (!below(3)) q.field = field[below(HISTORIES)];
    if (!below(4)) q.procedure = procedure[below(HISTORIES)];
    if (!below(3)) q.channel = 1 + (int)below(3);
    if (!below(4)) q.level = below(2) ? STR("province") : below(2) ? STR("district") : STR("commune");
    return q;
}

static void test_totals_add_up_across_every_cut(void **state) {
    (void)state;
    static const enum figure_cut cuts[] = {CUT_AGENCY,  CUT_FIELD, CUT_PROCEDURE, CUT_LEVEL,
                                           CUT_CHANNEL, CUT_MONTH, CUT_DAY,       CUT_YEAR};
    for (int round = 0; round < 40; round++) {
        struct figure_query q = random_question(CUT_NONE);
        struct figure_report whole;
        OK(figure_report(db, step, &q, &whole));
        const int64_t *n = whole.total.n;
        assert_int_equal(n[M_OPEN], n[M_CARRIED] + n[M_RECEIVED] - n[M_RESOLVED] - n[M_REFUSED] - n[M_WITHDRAWN]);
        assert_int_equal(n[M_RECEIVED], n[M_RECEIVED_ONLINE] + n[M_RECEIVED_COUNTER] + n[M_RECEIVED_POST]);
        assert_int_equal(n[M_RESOLVED], n[M_EARLY] + n[M_ON_TIME] + n[M_LATE] + n[M_NO_DUE]);
        for (size_t k = 0; k < COUNT_OF(cuts); k++) {
            struct figure_report r;
            q.cut = cuts[k];
            OK(figure_report(db, step, &q, &r));
            assert_memory_equal(&r.total, &whole.total, sizeof r.total);
            int64_t tops[MEASURE_COUNT] = {0};
            for (size_t i = 0; i < r.n; i++)
                for (int m = 1; m < MEASURE_COUNT; m++)
                    if (cuts[k] != CUT_AGENCY || !r.row[i].depth) tops[m] += r.row[i].with.n[m];
            bool periods = cuts[k] == CUT_MONTH || cuts[k] == CUT_DAY || cuts[k] == CUT_YEAR;
            for (int m = 1; m < MEASURE_COUNT; m++)
                if (!periods || m == M_RECEIVED || m == M_RESOLVED || m == M_LATE || m == M_REFUSED)
                    assert_int_equal(tops[m], n[m]);
        }
        arena_reset(step);
    }
}

static void test_figures_are_those_of_the_cases(void **state) {
    (void)state;
    for (int round = 0; round < 60; round++) {
        struct figure_query q = random_question(CUT_NONE);
        struct figure_report r;
        if (round % 5 == 0) q.to_day = at_day(last_at) + 1;
        if (q.from_day >= q.to_day) q.from_day = q.to_day - 30;
        q.level = STR("");
        OK(figure_report(db, step, &q, &r));
        for (int m = 1; m < MEASURE_COUNT; m++) {
            int64_t n = 0;
            if (m == M_OPEN_IN || m == M_PAUSED || m >= M_TURNED_AWAY) continue;
            for (int i = 0; i < HISTORIES; i++)
                if ((!q.field.n || str_eq(q.field, field[i])) &&
                    (!q.procedure.n || str_eq(q.procedure, procedure[i])) &&
                    (!q.channel || q.channel == life[i].channel) && counts(i, m, q.from_day, q.to_day, last_at))
                    n++;
            if (m == M_OPEN_OVER) { /* those broken before they were paused stay over due: at least */
                assert_true(r.total.n[m] >= n);
                continue;
            }
            if (n != r.total.n[m]) print_error("%s: %lld in the cases\n", measure_code(m), (long long)n);
            assert_int_equal(r.total.n[m], n);
        }
        arena_reset(step);
    }
}

static void test_each_figure_opens_to_as_many_dossiers(void **state) {
    (void)state;
    static const enum figure_cut cuts[] = {CUT_NONE,    CUT_AGENCY, CUT_FIELD, CUT_PROCEDURE, CUT_LEVEL,
                                           CUT_CHANNEL, CUT_MONTH,  CUT_DAY,   CUT_YEAR};
    int cells = 0;
    for (size_t k = 0; k < COUNT_OF(cuts); k++)
        for (int round = 0; round < 4; round++) {
            struct figure_query q = random_question(cuts[k]);
            struct figure_report r;
            if (round == 0) q.to_day = at_day(last_at) + 5;
            if (q.from_day >= q.to_day) q.from_day = q.to_day - 30;
            if (cuts[k] == CUT_DAY) q.from_day = q.to_day - 12;
            OK(figure_report(db, a, &q, &r));
            for (size_t i = 0; i < r.n; i++)
                for (int m = 1; m < MEASURE_COUNT; m++) {
                    int64_t n;
                    struct figure_case *c;
                    size_t listed;
                    OK(figure_list_count(db, step, &q, r.row[i].key, false, m, &n));
                    if (n != r.row[i].own.n[m])
                        print_error("cut %d row %.*s %s\n", cuts[k], STR_ARG(r.row[i].key), measure_code(m));
                    assert_int_equal(n, r.row[i].own.n[m]);
                    if (cuts[k] == CUT_AGENCY) {
                        OK(figure_list_count(db, step, &q, r.row[i].key, true, m, &n));
                        assert_int_equal(n, r.row[i].with.n[m]);
                    }
                    if (!below(20)) {
                        OK(figure_list(db, step, &q, r.row[i].key, false, m, 0, 100000, &c, &listed));
                        assert_int_equal((int64_t)listed, r.row[i].own.n[m]);
                    }
                    cells++;
                    arena_reset(step);
                }
        }
    assert_true(cells > 1000);
}

static void test_open_dossiers_count_in_the_percentiles(void **state) {
    (void)state;
    struct figure_query q = {
        .from_day = at_day(at("2022-01-01 00:00")), .to_day = at_day(at("2022-07-01 00:00")), .now = last_at};
    struct figure_times t;
    OK(figure_times(db, step, &q, &t));
    assert_true(t.n_ended > 50 && t.n_whole > t.n_whole_ended);
    assert_true(t.ended_p50_s > 0 && t.ended_p50_s <= t.ended_p90_s);
    assert_true(t.whole_p90_s == -1 || t.whole_p90_s >= t.ended_p50_s);
    assert_int_equal(figure_bucket(0), 0);
    for (int b = 0; b < 149; b++) {
        assert_int_equal(figure_bucket(figure_bucket_top_s(b)), b);
        assert_int_equal(figure_bucket(figure_bucket_top_s(b) + 1), b + 1);
    }
}

static int64_t received_under(const char *parent, const char *until) {
    struct figure_query q = {.from_day = at_day(at("2022-01-01 00:00")),
                             .to_day = at_day(at(until)),
                             .now = last_at,
                             .agency = str_of(parent)};
    struct figure_report r;
    OK(figure_report(db, step, &q, &r));
    return r.total.n[M_RECEIVED];
}

static void test_an_agency_that_moved_counts_where_it_stood(void **state) {
    (void)state;
    struct agency_by_code g;
    struct figure_query q = {.from_day = at_day(at("2022-01-01 00:00")),
                             .to_day = at_day(at("2022-06-01 00:00")),
                             .now = last_at,
                             .cut = CUT_AGENCY};
    struct figure_report r;
    OK(figure_report(db, a, &q, &r));
    const struct figure_row *leaf = NULL;
    for (size_t i = 0; i < r.n; i++)
        if (r.row[i].parent.n && !r.row[i].branch && r.row[i].own.n[M_RECEIVED]) leaf = &r.row[i];
    assert_non_null(leaf);
    char *was = str_z(a, leaf->parent);
    int64_t mine = leaf->own.n[M_RECEIVED], there = received_under(was, "2022-06-01 00:00");
    assert_true(there >= mine);
    OK(agency_by_code(db, a, STR("so-tu-phap"), &g));
    assert_string_not_equal(was, "so-tu-phap");
    int64_t other = received_under("so-tu-phap", "2022-06-01 00:00");
    OK(db_begin(db, true));
    OK(db_exec_script(db, str_z(a, str_fmt(a, "UPDATE agency SET parent_code = 'so-tu-phap' WHERE code = '%.*s'",
                                           STR_ARG(leaf->key)))));
    OK(figure_place_note(db, at_day(at("2022-06-01 00:00"))));
    assert_int_equal(received_under(was, "2022-06-01 00:00"), there); /* May is as it was */
    assert_int_equal(received_under("so-tu-phap", "2022-06-01 00:00"), other);
    /* a period that ends later rolls up the tree of its end */
    q.to_day = at_day(at("2022-09-01 00:00"));
    OK(figure_report(db, a, &q, &r));
    for (size_t i = 0; i < r.n; i++)
        if (str_eq(r.row[i].key, leaf->key)) assert_true(str_is(r.row[i].parent, "so-tu-phap"));
    db_rollback(db);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counters_are_the_sum_of_the_facts),
        cmocka_unit_test(test_a_forgotten_counter_is_named),
        cmocka_unit_test(test_the_log_of_random_histories_verifies),
        cmocka_unit_test(test_totals_add_up_across_every_cut),
        cmocka_unit_test(test_figures_are_those_of_the_cases),
        cmocka_unit_test(test_each_figure_opens_to_as_many_dossiers),
        cmocka_unit_test(test_open_dossiers_count_in_the_percentiles),
        cmocka_unit_test(test_an_agency_that_moved_counts_where_it_stood),
        cmocka_unit_test(test_rebuilding_gives_the_same_counters),
    };
    return cmocka_run_group_tests_name("figure", tests, setup, teardown);
}
