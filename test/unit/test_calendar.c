/* A calendar knows which seconds an agency works, says so when it doesn't know, and its sums agree with each other. */
#include "calendars.h"

static struct arena *a;
static int setup(void **state) { return (void)state, a = arena_new(), 0; }
static int teardown(void **state) { return (void)state, arena_free(a), 0; }

static int64_t plus(const struct calendar *c, int64_t t, int64_t s) {
    int64_t out = 0;
    assert_int_equal(calendar_add(c, t, s, &out), RC_OK);
    return out;
}
static int64_t work(const struct calendar *c, int64_t x, int64_t y) {
    int64_t out = 0;
    assert_int_equal(calendar_between(c, x, y, &out), RC_OK);
    return out;
}

static void test_chatwoot_14009_two_sessions_a_day_keep_the_lunch_break(void **state) {
    (void)state;
    struct calendar *c = CALENDAR(a, week_8h, NULL, 0);
    ASSERT_AT(a, plus(c, at(2022, 3, 21, 11, 0), 3600), at(2022, 3, 21, 14, 0));
    assert_int_equal(work(c, at(2022, 3, 21, 11, 30), at(2022, 3, 21, 13, 30)), 0);
    assert_int_equal(work(c, at(2022, 3, 21, 0, 0), at(2022, 3, 22, 0, 0)), 8 * 3600);
}

static void test_zammad_3180_an_always_open_calendar_loses_no_minute_at_midnight(void **state) {
    (void)state;
    struct calendar *c = CALENDAR(a, week_always, NULL, 0);
    assert_int_equal(work(c, at(2022, 1, 1, 0, 0), at(2023, 1, 1, 0, 0)), 365 * 86400);
    ASSERT_AT(a, plus(c, at(2022, 3, 21, 23, 30), 3600), at(2022, 3, 22, 0, 30));
    ASSERT_AT(a, plus(c, at(2022, 3, 21, 0, 0), 86400), at(2022, 3, 22, 0, 0));
}

static void test_osticket_6739_any_weekdays_may_be_missing(void **state) {
    (void)state;
    static const struct cal_hours h[] = {WEEK(2, 480, 1020), WEEK(6, 480, 720)};
    struct calendar *c = CALENDAR(a, h, NULL, 0);
    ASSERT_AT(a, plus(c, at(2022, 3, 23, 9, 0), 3600), at(2022, 3, 26, 9, 0));
    ASSERT_AT(a, plus(c, at(2022, 3, 26, 11, 0), 2 * 3600), at(2022, 3, 29, 9, 0));
}

static void test_kadai_a_holiday_has_a_year(void **state) {
    (void)state;
    struct calendar *c = CALENDAR(a, week_8h, tet_2022, COUNT_OF(tet_2022));
    assert_int_equal(calendar_day(c, on(2022, 2, 1))->n, 0);
    assert_int_equal(calendar_day(c, on(2023, 2, 1))->n, 2);
}

static void test_opencps_a_swapped_saturday_right_after_a_holiday_is_worked(void **state) {
    (void)state; /* 29/4/2024 off, made up for on Saturday 4/5 with Monday's hours; here Monday is shorter */
    static const struct cal_hours h[] = {WEEK(1, 480, 660), DAY2(2, 420, 690, 810, 1020), DAY2(5, 420, 690, 810, 1020)};
    struct cal_exception e[] = {{.day = on(2024, 4, 29), .kind = CAL_SWAPPED_OFF},
                                {.day = on(2024, 5, 3), .kind = CAL_STATUTORY_OFF},
                                {.day = on(2024, 5, 4), .kind = CAL_SWAPPED_WORKDAY, .replaces_weekday = 1}};
    struct calendar *c = CALENDAR(a, h, e, 3);
    assert_int_equal(calendar_day(c, on(2024, 4, 29))->n, 0);
    assert_int_equal(calendar_day(c, on(2024, 5, 4))->n, 1);
    assert_int_equal(calendar_day(c, on(2024, 5, 4))->work_s, 3 * 3600);
    e[2].replaces_weekday = 3; /* a Wednesday on which nobody works */
    struct str why;
    struct cal_spec s = {STR("X"), 1, on(2024, 1, 1), on(2024, 12, 31), h, COUNT_OF(h), e, 3};
    assert_int_equal(calendar_build(a, &s, &c, &why), RC_INVALID);
    assert_true(str_find(why, STR("04/05/2024")) >= 0);
}

static void test_epar_a_calendar_that_runs_out_says_so_and_never_clamps(void **state) {
    (void)state;
    struct calendar *c = CALENDAR(a, week_8h, NULL, 0);
    int64_t out;
    int32_t day;
    bool over;
    assert_int_equal(calendar_add(c, at(2026, 12, 29, 9, 0), 15 * 28800, &out), RC_INVALID);
    assert_int_equal(calendar_nth_day(c, on(2026, 12, 29), 15, 100, &day, &over), RC_INVALID);
    assert_int_equal(calendar_open(c, at(2020, 12, 31, 9, 0), &out), RC_INVALID);
    assert_int_equal(calendar_open(c, at(2026, 12, 31, 18, 0), &out), RC_INVALID);
    assert_int_equal(calendar_between(c, at(2026, 12, 31, 9, 0), at(2027, 1, 1, 0, 1), &out), RC_INVALID);
    assert_null(calendar_day(c, on(2027, 1, 1)));
}

static void test_opencps_nothing_stops_silently_after_360_days(void **state) {
    (void)state;
    struct calendar *c = CALENDAR(a, week_8h, NULL, 0);
    int64_t due = plus(c, at(2021, 1, 4, 7, 0), 1000LL * 28800);
    assert_int_equal(work(c, at(2021, 1, 4, 7, 0), due), 1000LL * 28800);
    assert_true(at_day(due) > on(2024, 10, 1));
}

static void test_zammad_390_a_nearer_layer_works_although_the_country_is_off(void **state) {
    (void)state;
    struct cal_exception e[] = {
        {.day = on(2022, 9, 1), .kind = CAL_WORKS_AS_USUAL, .layer = CAL_AGENCY},
        {.day = on(2022, 9, 1), .kind = CAL_STATUTORY_OFF, .layer = CAL_NATIONAL},
        {.day = on(2022, 9, 5), .kind = CAL_CLOSED, .layer = CAL_PROVINCE, .name = STR("Lũ lụt")}};
    struct calendar *c = CALENDAR(a, week_8h, e, 3);
    assert_int_equal(calendar_day(c, on(2022, 9, 1))->n, 2);
    assert_int_equal(calendar_day(c, on(2022, 9, 5))->n, 0);
    assert_true(str_is(calendar_day(c, on(2022, 9, 5))->why->name, "Lũ lụt"));
}

static void test_summer_hours_begin_and_end_on_their_dates(void **state) {
    (void)state;
    struct cal_hours h[] = {{1, on(2022, 4, 30), 4, {450, 690}, CAL_NATIONAL, 0, 0},
                            {on(2022, 5, 1), DAY_FOREVER, 4, {420, 660}, CAL_NATIONAL, 0, 0}};
    struct calendar *c = CALENDAR(a, h, NULL, 0);
    assert_int_equal(calendar_day(c, on(2022, 4, 28))->s[0].from_min, 450);
    assert_int_equal(calendar_day(c, on(2022, 5, 5))->s[0].from_min, 420);
}

static void test_a_revision_knows_only_what_had_been_entered_by_then(void **state) {
    (void)state;
    struct cal_exception e[] = {{.day = on(2026, 8, 31), .kind = CAL_SWAPPED_OFF, .rev_from = 2},
                                {.day = on(2026, 11, 24), .kind = CAL_STATUTORY_OFF, .rev_from = 1, .rev_to = 3}};
    struct calendar *one = build_for(a, week_8h, COUNT_OF(week_8h), e, 2, on(2026, 1, 1), on(2026, 12, 31), 1);
    struct calendar *three = build_for(a, week_8h, COUNT_OF(week_8h), e, 2, on(2026, 1, 1), on(2026, 12, 31), 3);
    assert_int_equal(calendar_day(one, on(2026, 8, 31))->n, 2);
    assert_int_equal(calendar_day(three, on(2026, 8, 31))->n, 0);
    assert_int_equal(calendar_day(one, on(2026, 11, 24))->n, 0);
    assert_int_equal(calendar_day(three, on(2026, 11, 24))->n, 2);
}

static void test_half_days_are_days_of_five_hours_or_marked_so(void **state) {
    (void)state;
    struct cal_exception e[] = {{.day = on(2022, 1, 28), .kind = CAL_HALF_DAY}};
    struct calendar *c = CALENDAR(a, week_saturday_morning, e, 1);
    assert_true(calendar_day(c, on(2022, 3, 26))->half);
    assert_true(calendar_day(c, on(2022, 1, 28))->half);
    assert_int_equal(calendar_day(c, on(2022, 1, 28))->work_s, 4 * 3600 + 1800);
    assert_false(calendar_day(c, on(2022, 3, 25))->half);
    int32_t day;
    bool over;
    assert_int_equal(calendar_nth_day(c, on(2022, 3, 24), 2, 50, &day, &over), RC_OK); /* Fri 1, Sat 1.5, Mon 2.5 */
    assert_int_equal(day, on(2022, 3, 28));
    assert_true(over);
}

static void test_wrong_rows_are_refused_with_their_place(void **state) {
    (void)state;
    struct cal_hours overlap[] = {WEEK(1, 420, 690), WEEK(1, 680, 1020)}, backward[] = {WEEK(1, 690, 420)},
                     late[] = {WEEK(1, 420, 1441)}, weekday[] = {WEEK(8, 420, 690)},
                     many[] = {WEEK(1, 0, 10), WEEK(1, 20, 30), WEEK(1, 40, 50), WEEK(1, 60, 70), WEEK(1, 80, 90)};
    struct cal_exception none[] = {{.day = on(2022, 3, 21), .kind = CAL_OWN_HOURS}};
    struct {
        struct cal_hours *h;
        size_t n;
        struct cal_exception *e;
    } bad[] = {{overlap, 2, NULL}, {backward, 1, NULL}, {late, 1, NULL},
               {weekday, 1, NULL}, {many, 5, NULL},     {many, 4, none}};
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct calendar *c = NULL;
        struct str why = STR("");
        struct cal_spec s = {STR("X"), 1,        on(2022, 1, 1), on(2022, 12, 31),
                             bad[i].h, bad[i].n, bad[i].e,       bad[i].e ? 1 : 0};
        assert_int_equal(calendar_build(a, &s, &c, &why), RC_INVALID);
        assert_true(why.n > 0);
        assert_null(c);
    }
}

static void test_a_calendar_without_working_time_has_no_answer(void **state) {
    (void)state;
    struct calendar *c = build_for(a, NULL, 0, NULL, 0, on(2022, 1, 1), on(2022, 12, 31), 1);
    int64_t out;
    int32_t day;
    assert_int_equal(calendar_open(c, at(2022, 3, 1, 9, 0), &out), RC_INVALID);
    assert_int_equal(calendar_working_day(c, on(2022, 3, 1), &day), RC_INVALID);
}

static void test_add_then_measure_gives_the_same(void **state) {
    (void)state;
    struct calendar *cals[] = {CALENDAR(a, week_8h, tet_2022, COUNT_OF(tet_2022)), CALENDAR(a, week_7h, NULL, 0),
                               CALENDAR(a, week_saturday_morning, NULL, 0), CALENDAR(a, week_always, NULL, 0)};
    uint64_t seed = 2022;
    for (int i = 0; i < 20000; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        const struct calendar *c = cals[i % 4];
        int64_t t = at(2021, 1, 1, 0, 0) + (int64_t)((seed >> 33) % (4 * 365 * 86400u)),
                s = (int64_t)((seed >> 11) % (200 * 28800u)), start, due;
        assert_int_equal(calendar_open(c, t, &start), RC_OK);
        due = plus(c, t, s);
        assert_int_equal(work(c, start, due), s);
        assert_int_equal(work(c, t, due), s);
        assert_int_equal(work(c, due, start), -s);
        ASSERT_AT(a, calendar_clip(c, at_day(due), (int32_t)(due - at_of(at_day(due), 0))),
                  due); /* stands in working time */
    }
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_chatwoot_14009_two_sessions_a_day_keep_the_lunch_break),
        T(test_zammad_3180_an_always_open_calendar_loses_no_minute_at_midnight),
        T(test_osticket_6739_any_weekdays_may_be_missing),
        T(test_kadai_a_holiday_has_a_year),
        T(test_opencps_a_swapped_saturday_right_after_a_holiday_is_worked),
        T(test_epar_a_calendar_that_runs_out_says_so_and_never_clamps),
        T(test_opencps_nothing_stops_silently_after_360_days),
        T(test_zammad_390_a_nearer_layer_works_although_the_country_is_off),
        T(test_summer_hours_begin_and_end_on_their_dates),
        T(test_a_revision_knows_only_what_had_been_entered_by_then),
        T(test_half_days_are_days_of_five_hours_or_marked_so),
        T(test_wrong_rows_are_refused_with_their_place),
        T(test_a_calendar_without_working_time_has_no_answer),
        T(test_add_then_measure_gives_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
