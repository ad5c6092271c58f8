/* A promise falls due where docs/TIME.md says, pauses cost the office nothing, and the certificate's sum is the
 * promise. */
#include "calendars.h"
#include "core/lunar.h"
#include <stdio.h>
#include <stdlib.h>

static struct arena *a;
static struct calendar *usual;
static struct rules rules;
static int setup(void **state) {
    (void)state;
    a = arena_new();
    usual = CALENDAR(a, week_8h, tet_2022, COUNT_OF(tet_2022));
    rules = plain_rules();
    return 0;
}
static int teardown(void **state) { return (void)state, arena_free(a), 0; }

static struct clock_in days(int x10, int64_t received) {
    return (struct clock_in){
        .cal = usual, .rules = &rules, .limit = {.unit = LIMIT_WORKING_DAY, .days_x10 = x10}, .received_at = received};
}
static struct clock_in hours(int n, int64_t received) {
    return (struct clock_in){.cal = usual,
                             .rules = &rules,
                             .limit = {.unit = LIMIT_WORKING_HOUR, .work_s = n * 3600},
                             .received_at = received};
}
static struct clock_in calendar(int n, int64_t received) {
    return (struct clock_in){.cal = usual,
                             .rules = &rules,
                             .limit = {.unit = LIMIT_CALENDAR_DAY, .days_x10 = n * 10},
                             .received_at = received};
}
static struct clock due(struct clock_in in) {
    struct clock c;
    if (clock_due(&in, &c)) fail_msg("%s", clock_why_vi(c.why));
    return c;
}
static struct clock_state stand(struct clock_in in, int64_t now, int64_t ended) {
    struct clock_state s;
    if (clock_status(&in, now, ended, &s)) fail_msg("%s", clock_why_vi(s.why));
    return s;
}
static int64_t work(const struct calendar *c, int64_t x, int64_t y) {
    int64_t s = 0;
    assert_int_equal(calendar_between(c, x, y, &s), RC_OK);
    return s;
}

static void test_day_one_is_the_day_after_reception(void **state) {
    (void)state; /* BLDS 2015, Đ.147 khoản 2 */
    ASSERT_AT(a, due(days(30, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 24, 9, 0));
    ASSERT_AT(a, due(days(50, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 28, 9, 0));
    rules.working_time = DUE_DAY_END;
    ASSERT_AT(a, due(days(30, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 24, 17, 0));
    rules.first_day = FIRST_SAME_DAY;
    ASSERT_AT(a, due(days(30, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 23, 17, 0));
    ASSERT_AT(a, due(days(10, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 21, 17, 0));
}

static void test_received_outside_hours_counts_from_the_next_opening(void **state) {
    (void)state;
    ASSERT_AT(a, due(days(10, at(2022, 3, 26, 10, 0))).start_at, at(2022, 3, 28, 7, 0)); /* Saturday */
    ASSERT_AT(a, due(days(10, at(2022, 3, 26, 10, 0))).due_at, at(2022, 3, 29, 7, 0));
    ASSERT_AT(a, due(days(10, at(2022, 2, 1, 8, 0))).due_at, at(2022, 2, 8, 7, 0)); /* mùng 1 */
    ASSERT_AT(a, due(days(10, at(2022, 3, 21, 12, 0))).due_at, at(2022, 3, 22, 13, 30));
    ASSERT_AT(a, due(days(10, at(2022, 3, 21, 17, 0))).due_at, at(2022, 3, 23, 7, 0));
}

static void test_tet_is_not_counted(void **state) {
    (void)state;
    ASSERT_AT(a, due(days(30, at(2022, 1, 28, 9, 0))).due_at, at(2022, 2, 9, 9, 0));
    ASSERT_AT(a, due(hours(24, at(2022, 1, 28, 9, 0))).due_at, at(2022, 2, 9, 9, 0));
}

static void test_calendar_days_end_with_the_day_and_roll_over_days_off(void **state) {
    (void)state; /* BLDS 2015, Đ.148 khoản 2 and 5 */
    ASSERT_AT(a, due(calendar(3, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 24, 17, 0));
    ASSERT_AT(a, due(calendar(5, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 28, 17, 0));
    rules.calendar_time = DUE_SAME_TIME;
    ASSERT_AT(a, due(calendar(3, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 24, 9, 0));
    ASSERT_AT(a, due(calendar(5, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 28, 7, 0));
}

static void test_same_day_after_the_cut_off_is_the_next_working_day(void **state) {
    (void)state;
    struct clock_in in = {.cal = usual, .rules = &rules, .limit = {.unit = LIMIT_SAME_DAY, .cutoff_min = M(15, 0)}};
    in.received_at = at(2022, 3, 25, 15, 0);
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 25, 17, 0));
    in.received_at++;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 28, 17, 0));
    in.received_at = at(2022, 3, 25, 19, 0);
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 28, 17, 0));
}

static void test_no_limit_is_no_due_date_and_never_on_time(void **state) {
    (void)state; /* OpenCPS counted dossiers without a due date as on time */
    struct clock_in in = {.cal = usual, .rules = &rules, .received_at = at(2022, 3, 21, 9, 0)};
    assert_int_equal(due(in).due_at, 0);
    assert_int_equal(stand(in, 0, at(2022, 3, 22, 9, 0)).word, CLOCK_NO_DUE);
    struct clock_proof p;
    assert_int_equal(clock_explain(a, &in, at(2022, 3, 22, 9, 0), &p), RC_OK);
    assert_int_equal(p.n, 0);
}

static void test_opencps_a_seven_hour_office_ends_its_days_on_time(void **state) {
    (void)state;
    usual = CALENDAR(a, week_7h, NULL, 0);
    ASSERT_AT(a, due(days(50, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 28, 9, 0));
    ASSERT_AT(a, due(days(5, at(2022, 3, 21, 9, 0))).due_at, at(2022, 3, 21, 14, 30)); /* half a day is 3.5 hours */
    rules.working_day_means = DAY_MEANS_HOURS;
    ASSERT_AT(a, due(days(10, at(2022, 3, 21, 9, 0))).due_at,
              at(2022, 3, 22, 10, 0)); /* 8 hours, if that is what the rules say */
}

static void test_opencps_a_holiday_on_the_day_of_receipt_is_seen(void **state) {
    (void)state;
    struct clock c = due(hours(4, at(2022, 2, 4, 9, 0)));
    ASSERT_AT(a, c.start_at, at(2022, 2, 7, 7, 0));
    ASSERT_AT(a, c.due_at, at(2022, 2, 7, 11, 0));
}

static void test_opencps_lateness_is_right_after_closing_time(void **state) {
    (void)state;
    struct clock_in in = hours(8, at(2022, 3, 21, 9, 0)); /* due Tuesday 9:00 */
    assert_int_equal(stand(in, at(2022, 3, 22, 20, 0), 0).by_s, 6 * 3600);
    assert_int_equal(stand(in, at(2022, 3, 23, 2, 0), 0).by_s, 6 * 3600);
    assert_int_equal(stand(in, at(2022, 3, 23, 8, 0), 0).by_s, 7 * 3600);
}

static void test_opencps_no_rounding_to_quarter_hours(void **state) {
    (void)state;
    struct clock_in in = hours(1, at(2022, 3, 21, 9, 0) + 7);
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 21, 10, 0) + 7);
}

static void test_thanh_hoa_holidays_of_the_next_year_count(void **state) {
    (void)state;
    struct cal_exception e[] = {{.day = on(2023, 1, 2), .kind = CAL_COMPENSATORY_OFF}};
    usual = CALENDAR(a, week_8h, e, 1);
    ASSERT_AT(a, due(days(20, at(2022, 12, 30, 9, 0))).due_at, at(2023, 1, 4, 9, 0));
}

static void test_epar_half_days_are_not_rounded_up(void **state) {
    (void)state;
    ASSERT_AT(a, due(days(5, at(2022, 3, 21, 7, 0))).due_at, at(2022, 3, 21, 11, 0));
    ASSERT_AT(a, due(days(15, at(2022, 3, 21, 7, 0))).due_at, at(2022, 3, 22, 11, 0));
    ASSERT_AT(a, due(days(25, at(2022, 3, 21, 16, 0))).due_at, at(2022, 3, 24, 10, 0));
}

static void test_epar_resuming_keeps_the_hour(void **state) {
    (void)state;
    struct pause p = {at(2022, 3, 22, 9, 0), at(2022, 3, 24, 15, 0), PAUSE_SUPPLEMENT};
    struct clock_in in = days(30, at(2022, 3, 21, 10, 0)); /* due Thursday 10:00 */
    in.pauses = &p, in.n_pauses = 1;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 28, 16, 0));
    assert_int_equal(work(usual, p.to_at, due(in).due_at), work(usual, p.from_at, at(2022, 3, 24, 10, 0)));
}

static void test_epar_a_short_calendar_is_an_error_and_not_a_date(void **state) {
    (void)state;
    struct clock c;
    struct clock_in in = days(150, at(2026, 12, 29, 9, 0));
    assert_int_equal(clock_due(&in, &c), RC_INVALID);
    assert_int_equal(c.why, CLOCK_OUTSIDE_CALENDAR);
    assert_int_equal(c.due_at, 0);
    in = days(10, at(2020, 12, 29, 9, 0));
    assert_int_equal(clock_due(&in, &c), RC_INVALID);
}

static void test_glpi_10594_closed_hours_in_a_pause_are_not_added(void **state) {
    (void)state; /* paused Friday 16:00 to Monday 8:00: two working hours, not sixty-four */
    struct pause p = {at(2022, 3, 25, 16, 0), at(2022, 3, 28, 8, 0), PAUSE_SUPPLEMENT};
    struct clock_in in = days(30, at(2022, 3, 24, 9, 0)); /* due Tuesday 9:00 */
    in.pauses = &p, in.n_pauses = 1;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 29, 11, 0));
}

static void test_glpi_14937_holidays_in_a_pause_are_not_added(void **state) {
    (void)state;
    struct pause p = {at(2022, 1, 29, 0, 0), at(2022, 2, 7, 7, 0), PAUSE_SUPPLEMENT}; /* all of Tết */
    struct clock_in in = days(30, at(2022, 1, 27, 9, 0)), plain = in;
    in.pauses = &p, in.n_pauses = 1;
    ASSERT_AT(a, due(in).due_at, due(plain).due_at);
    p.to_at = at(2022, 2, 7, 8, 0);
    ASSERT_AT(a, due(in).due_at, due(plain).due_at + 3600);
}

static void test_glpi_22678_time_left_is_working_time_over_several_sessions(void **state) {
    (void)state; /* "an hour before" never falls at midnight: it is where one working hour is left */
    rules.soon_s = 3600;
    struct clock_in in = hours(9, at(2022, 3, 21, 7, 0)); /* due Tuesday 8:00 */
    assert_int_equal(stand(in, at(2022, 3, 21, 16, 59), 0).word, CLOCK_RUNNING);
    assert_int_equal(stand(in, at(2022, 3, 21, 17, 0), 0).word, CLOCK_SOON);
    assert_int_equal(stand(in, at(2022, 3, 22, 0, 0), 0).by_s, 3600);
}

static void test_glpi_15429_and_687_received_out_of_hours_has_its_whole_budget(void **state) {
    (void)state;
    struct clock_in in = hours(4, at(2022, 3, 25, 22, 0));
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 28, 11, 0));
    assert_int_equal(stand(in, at(2022, 3, 26, 10, 0), 0).by_s, 4 * 3600);
    assert_int_equal(stand(in, at(2022, 3, 26, 10, 0), 0).word, CLOCK_SOON);
}

static void test_zammad_390_and_jmix_790_two_days_are_two_days_the_agency_works(void **state) {
    (void)state;
    assert_int_equal(due(days(20, at(2022, 3, 21, 9, 0))).budget_s, 16 * 3600);
    assert_int_equal(due(days(10, at(2022, 3, 21, 9, 0))).budget_s, 8 * 3600);
}

static void test_zammad_4432_and_2157_nothing_falls_due_at_night_or_on_a_weekend(void **state) {
    (void)state;
    for (int h = 0; h < 24 * 14; h++) {
        int64_t received = at(2022, 3, 21, 0, 0) + h * 3600;
        struct clock_in all[] = {days(10, received), days(7, received), hours(5, received), calendar(4, received)};
        for (int i = 0; i < 4; i++) {
            int64_t d = due(all[i]).due_at;
            ASSERT_AT(a, calendar_clip(usual, at_day(d), (int32_t)(d - at_of(at_day(d), 0))), d);
        }
    }
}

static void test_jbpm_1830_a_start_before_opening_begins_with_opening(void **state) {
    (void)state;
    ASSERT_AT(a, due(hours(2, at(2022, 3, 21, 5, 0))).due_at, at(2022, 3, 21, 9, 0));
}

static void test_jbpm_233_and_pm4py_558_a_holiday_given_is_a_holiday_used(void **state) {
    (void)state;
    ASSERT_AT(a, due(hours(9, at(2022, 1, 28, 7, 0))).due_at, at(2022, 2, 7, 8, 0));
    usual = CALENDAR(a, week_8h, NULL, 0);
    ASSERT_AT(a, due(hours(9, at(2022, 1, 28, 7, 0))).due_at, at(2022, 1, 31, 8, 0));
}

static void test_redmine_evm_53_the_clock_can_pause(void **state) {
    (void)state;
    struct pause p = {at(2022, 3, 22, 9, 0), 0, PAUSE_FINANCE};
    struct clock_in in = days(30, at(2022, 3, 21, 9, 0));
    in.pauses = &p, in.n_pauses = 1;
    struct clock_state s = stand(in, at(2022, 6, 1, 9, 0), 0);
    assert_int_equal(s.word, CLOCK_PAUSED);
    assert_int_equal(s.by_s, 16 * 3600); /* exactly what was left */
    assert_true(due(in).paused);
}

static void test_opencps_overlapping_pauses_are_credited_once(void **state) {
    (void)state;
    struct pause p[] = {{at(2022, 3, 22, 8, 0), at(2022, 3, 22, 10, 0), PAUSE_SUPPLEMENT},
                        {at(2022, 3, 22, 9, 0), at(2022, 3, 22, 11, 0), PAUSE_FINANCE},
                        {at(2022, 3, 22, 9, 30), at(2022, 3, 22, 9, 45), PAUSE_FINANCE}};
    struct clock_in in = hours(16, at(2022, 3, 21, 7, 0));
    in.pauses = p, in.n_pauses = 3;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 23, 10, 0)); /* three hours */
}

static void test_pauses_that_touch_are_one_pause(void **state) {
    (void)state; /* the first holds no working time and begins at due: alone it moves nothing, joined it does */
    struct pause p[] = {{at(2022, 3, 21, 17, 0), at(2022, 3, 21, 20, 0), PAUSE_SUPPLEMENT},
                        {at(2022, 3, 21, 20, 0), at(2022, 3, 23, 9, 0), PAUSE_FINANCE}};
    struct clock_in in = hours(8, at(2022, 3, 21, 7, 0)); /* due 17:00 */
    in.pauses = p, in.n_pauses = 1;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 21, 17, 0));
    in.n_pauses = 2;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 23, 9, 0));
    p[0].to_at = p[1].to_at, in.n_pauses = 1;
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 23, 9, 0));
}

static void test_pauses_out_of_order_are_refused(void **state) {
    (void)state;
    struct pause p[] = {{at(2022, 3, 22, 9, 0), at(2022, 3, 22, 10, 0), 0},
                        {at(2022, 3, 22, 8, 0), at(2022, 3, 22, 11, 0), 0}};
    struct clock_in in = hours(16, at(2022, 3, 21, 7, 0));
    struct clock c;
    in.pauses = p, in.n_pauses = 2;
    assert_int_equal(clock_due(&in, &c), RC_INVALID);
    assert_int_equal(c.why, CLOCK_PAUSE_ORDER);
    in.n_pauses = 1, in.received_at = at(2022, 3, 22, 9, 30);
    assert_int_equal(clock_due(&in, &c), RC_INVALID);
    in = days(0, at(2022, 3, 21, 7, 0));
    assert_int_equal(clock_due(&in, &c), RC_INVALID);
    assert_int_equal(c.why, CLOCK_BAD_LIMIT);
}

static void test_early_on_time_late_and_frozen_at_the_end(void **state) {
    (void)state;
    struct clock_in in = days(30, at(2022, 3, 21, 9, 0)); /* due Thursday 24/3, 9:00 */
    assert_int_equal(stand(in, at(2022, 9, 1, 0, 0), at(2022, 3, 23, 16, 0)).word, CLOCK_EARLY);
    assert_int_equal(stand(in, at(2022, 9, 1, 0, 0), at(2022, 3, 24, 8, 0)).word, CLOCK_ON_TIME);
    assert_int_equal(stand(in, at(2022, 9, 1, 0, 0), at(2022, 3, 24, 9, 0)).word, CLOCK_ON_TIME);
    struct clock_state late = stand(in, at(2022, 9, 1, 0, 0), at(2022, 3, 25, 10, 0));
    assert_int_equal(late.word, CLOCK_LATE);
    assert_int_equal(late.by_s, 9 * 3600);
    assert_true(late.ended);
    assert_int_equal(stand(in, at(2026, 9, 1, 0, 0), at(2022, 3, 25, 10, 0)).by_s, late.by_s);
    rules.early_by = EARLY_BY_SECOND;
    assert_int_equal(stand(in, 0, at(2022, 3, 24, 8, 59)).word, CLOCK_EARLY);
}

static void test_handed_over_after_closing_of_the_due_day_is_late(void **state) {
    (void)state;
    struct clock_in in = hours(8, at(2022, 3, 21, 7, 0)); /* due 17:00 */
    struct clock_state s = stand(in, 0, at(2022, 3, 21, 17, 1));
    assert_int_equal(s.word, CLOCK_LATE);
    assert_int_equal(s.by_s, 0);
    assert_true(str_is(clock_words(a, &rules, &s), "trễ hạn (ngoài giờ làm việc)"));
}

static void test_a_pause_after_due_is_no_lateness_and_moves_nothing(void **state) {
    (void)state;
    struct pause p = {at(2022, 3, 22, 9, 0), at(2022, 3, 23, 9, 0), PAUSE_SUPPLEMENT};
    struct clock_in in = hours(8, at(2022, 3, 21, 7, 0)); /* due Monday 17:00 */
    in.pauses = &p, in.n_pauses = 1;
    struct clock_state s = stand(in, at(2022, 3, 22, 15, 0), 0);
    assert_int_equal(s.word, CLOCK_LATE);
    assert_true(s.paused);
    assert_int_equal(s.by_s, 2 * 3600);
    assert_int_equal(stand(in, at(2022, 3, 23, 10, 0), 0).by_s, 3 * 3600);
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 21, 17, 0));
}

static void test_an_apology_moves_the_appointment_and_the_case_stays_late(void **state) {
    (void)state; /* NĐ 61/2018, Đ.19 */
    struct clock_in in = days(30, at(2022, 3, 21, 9, 0));
    in.extended_at = at(2022, 3, 23, 9, 0), in.extension_at = at(2022, 3, 30, 9, 0);
    struct clock c = due(in);
    ASSERT_AT(a, c.due_at, at(2022, 3, 24, 9, 0));
    ASSERT_AT(a, c.appointment_at, at(2022, 3, 30, 9, 0));
    assert_int_equal(stand(in, 0, at(2022, 3, 29, 9, 0)).word, CLOCK_LATE);
    struct pause p = {at(2022, 3, 25, 9, 0), at(2022, 3, 25, 10, 0), PAUSE_SUPPLEMENT};
    in.pauses = &p, in.n_pauses = 1;
    ASSERT_AT(a, due(in).appointment_at, at(2022, 3, 30, 10, 0));
}

static void test_a_step_has_its_own_budget(void **state) {
    (void)state;
    struct clock_in in = {
        .cal = usual, .rules = &rules, .limit = rules_step_limit(&rules, 5), .received_at = at(2022, 3, 21, 10, 0)};
    ASSERT_AT(a, due(in).due_at, at(2022, 3, 21, 16, 0));
}

static void test_words_are_those_of_the_counter(void **state) {
    (void)state;
    struct clock_in in = days(30, at(2022, 3, 22, 16, 30)); /* due Friday 25/3, 16:30 */
    struct clock_state s = stand(in, at(2022, 3, 25, 13, 30), 0);
    assert_true(str_is(clock_words(a, &rules, &s), "còn 3 giờ làm việc (trước 16:30 thứ Sáu 25/3)"));
    s = stand(in, at(2022, 3, 30, 10, 0), 0);
    assert_true(str_is(clock_words(a, &rules, &s), "quá hạn 2 ngày 3 giờ làm việc"));
    s = stand(in, 0, at(2022, 3, 24, 16, 30));
    assert_true(str_is(clock_words(a, &rules, &s), "sớm hạn 1 ngày làm việc"));
    assert_true(str_is(work_words(a, 59, 28800), "dưới 1 phút"));
    assert_true(str_is(work_words(a, 5400, 28800), "1 giờ 30 phút"));
}

static void test_the_certificate_is_these_bytes(void **state) {
    (void)state;
    struct pause p = {at(2022, 2, 8, 9, 0), at(2022, 2, 8, 15, 0), PAUSE_SUPPLEMENT};
    struct clock_in in = days(20, at(2022, 1, 29, 9, 0));
    in.pauses = &p, in.n_pauses = 1;
    struct clock_proof proof;
    assert_int_equal(clock_explain(a, &in, at(2022, 2, 9, 9, 0), &proof), RC_OK);
    struct buf text = buf_in(a), json = buf_in(a), again = buf_in(a);
    clock_certificate_text(&text, &proof);
    static const char want[] =
        "BẢNG TÍNH THỜI HẠN GIẢI QUYẾT\n"
        "Lịch làm việc: TG-THU, bản 1\n"
        "Quy tắc: ND61-2018 (Nghị định 61/2018/NĐ-CP, Đ.19)\n"
        "Thời hạn: 2 ngày làm việc\n"
        "Tiếp nhận: 09:00 thứ Bảy 29/01/2022\n"
        "Tiếp nhận ngoài giờ làm việc, tính từ: 07:00 thứ Hai 07/02/2022\n"
        "Không tính thời gian chờ bổ sung hồ sơ: từ 09:00 thứ Ba 08/02/2022 đến 15:00 thứ Ba 08/02/2022\n"
        "Thứ Bảy 29/01/2022: nghỉ cuối tuần\n"
        "Chủ nhật 30/01/2022: nghỉ cuối tuần\n"
        "Thứ Hai 31/01/2022: nghỉ Tết Nguyên đán (29 tháng Chạp)\n"
        "Thứ Ba 01/02/2022: nghỉ Tết Nguyên đán (mùng 1) (BLLĐ 2019, Đ.112)\n"
        "Thứ Tư 02/02/2022: nghỉ Tết Nguyên đán (mùng 2)\n"
        "Thứ Năm 03/02/2022: nghỉ Tết Nguyên đán (mùng 3)\n"
        "Thứ Sáu 04/02/2022: nghỉ Tết Nguyên đán (mùng 4)\n"
        "Thứ Bảy 05/02/2022: nghỉ cuối tuần\n"
        "Chủ nhật 06/02/2022: nghỉ cuối tuần\n"
        "Thứ Hai 07/02/2022: 8 giờ (07:00–11:30, 13:30–17:00); còn 8 giờ\n"
        "Thứ Ba 08/02/2022: 4 giờ (07:00–09:00, 15:00–17:00); chờ bổ sung hồ sơ 09:00–11:30, 13:30–15:00; còn 4 giờ\n"
        "Thứ Tư 09/02/2022: 4 giờ (07:00–11:00); còn 0 giờ\n"
        "Tổng thời gian giải quyết: 16 giờ làm việc\n"
        "Hạn trả kết quả: 11:00 thứ Tư 09/02/2022\n";
    assert_string_equal(str_z(a, buf_view(&text)), want);
    clock_certificate_json(&json, &proof);
    clock_certificate_json(&again, &proof);
    assert_true(str_eq(buf_view(&json), buf_view(&again)));
    assert_true(str_find(buf_view(&json), STR("\"due\":\"2022-02-09T11:00:00+07:00\"")) > 0);
    assert_true(str_find(buf_view(&json), STR("\"budget_s\":57600")) > 0);
}

/* ---- properties ---- */

static uint64_t seed = 61;
static int64_t draw(int64_t lo, int64_t hi) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return lo + (int64_t)((seed >> 20) % (uint64_t)(hi - lo + 1));
}
static struct clock_in draw_case(struct calendar **cals) {
    int64_t received = at(2021, 1, 1, 0, 0) + draw(0, 2 * 365 * 86400);
    struct clock_in in = draw(0, 2)   ? days((int)draw(1, 200), received)
                         : draw(0, 1) ? hours((int)draw(1, 90), received)
                                      : calendar((int)draw(1, 60), received);
    in.cal = cals[draw(0, 3)];
    rules.half_day_percent = draw(0, 1) ? 100 : 50;
    rules.working_time = (enum due_time)draw(0, 1);
    rules.calendar_time = (enum due_time)draw(0, 1);
    return in;
}

static void test_due_never_decreases_with_a_later_start_or_a_longer_limit(void **state) {
    (void)state;
    struct calendar *cals[] = {usual, CALENDAR(a, week_7h, tet_2022, 5),
                               CALENDAR(a, week_saturday_morning, tet_2022, 5), CALENDAR(a, week_always, NULL, 0)};
    for (int i = 0; i < 20000; i++) {
        struct clock_in in = draw_case(cals), later = in, longer = in;
        later.received_at += draw(0, 3 * 86400);
        longer.limit.days_x10 += in.limit.unit == LIMIT_CALENDAR_DAY ? 10 : (int)draw(1, 9);
        longer.limit.work_s += draw(1, 9999);
        struct pause p = {later.received_at + draw(0, 10 * 86400), 0, PAUSE_SUPPLEMENT};
        p.to_at = p.from_at + draw(0, 10 * 86400);
        in.pauses = later.pauses = longer.pauses = &p;
        in.n_pauses = later.n_pauses = longer.n_pauses = (size_t)draw(0, 1);
        int64_t d = due(in).due_at;
        assert_true(due(later).due_at >= d);
        assert_true(due(longer).due_at >= d);
        ASSERT_AT(a, calendar_clip(in.cal, at_day(d), (int32_t)(d - at_of(at_day(d), 0))), d);
    }
}

static void test_a_pause_is_neutral(void **state) {
    (void)state;
    struct calendar *cals[] = {usual, CALENDAR(a, week_7h, tet_2022, 5),
                               CALENDAR(a, week_saturday_morning, tet_2022, 5), CALENDAR(a, week_always, NULL, 0)};
    for (int i = 0; i < 20000; i++) {
        struct clock_in in = draw_case(cals);
        struct clock plain = due(in);
        struct pause p = {draw(in.received_at, plain.due_at), 0, PAUSE_SUPPLEMENT};
        in.pauses = &p, in.n_pauses = 1;
        p.to_at = p.from_at; /* resumed at once */
        ASSERT_AT(a, due(in).due_at, plain.due_at);
        p.to_at = p.from_at + draw(0, 40 * 86400);
        struct clock moved = due(in);
        int64_t lost = work(in.cal, p.from_at, p.to_at);
        assert_int_equal(work(in.cal, plain.due_at, moved.due_at), lost);
        int64_t from = p.from_at > plain.start_at ? p.from_at : plain.start_at;
        if (lost) assert_int_equal(work(in.cal, p.to_at, moved.due_at), work(in.cal, from, plain.due_at));
        struct pause two[] = {p, p}; /* cut in two, the same */
        two[0].to_at = two[1].from_at = draw(p.from_at, p.to_at);
        in.pauses = two, in.n_pauses = 2;
        ASSERT_AT(a, due(in).due_at, moved.due_at);
        struct clock_state s = stand(in, p.to_at, p.to_at); /* ended while paused or as it ended: never late */
        assert_true(s.word != CLOCK_LATE || !lost);
    }
}

static void test_the_certificate_adds_up(void **state) {
    (void)state;
    struct calendar *cals[] = {usual, CALENDAR(a, week_7h, tet_2022, 5),
                               CALENDAR(a, week_saturday_morning, tet_2022, 5), CALENDAR(a, week_always, NULL, 0)};
    for (int i = 0; i < 1000; i++) {
        struct clock_in in = draw_case(cals);
        struct pause p = {in.received_at + draw(0, 5 * 86400), 0, PAUSE_SUPPLEMENT};
        if (draw(0, 2)) p.to_at = p.from_at + draw(0, 9 * 86400);
        in.pauses = &p, in.n_pauses = (size_t)draw(0, 1);
        struct clock_proof proof;
        assert_int_equal(clock_explain(a, &in, p.from_at + draw(0, 9 * 86400), &proof), RC_OK);
        int64_t sum = 0;
        for (size_t k = 0; k < proof.n; k++) {
            sum += proof.period[k].counted_s;
            assert_int_equal(proof.period[k].left_s, proof.clock.budget_s - sum);
            assert_true(proof.period[k].from_s < proof.period[k].to_s);
        }
        assert_int_equal(sum, proof.clock.budget_s);
    }
}

/* ---- rules as data ---- */

static struct csv rules_csv(void) {
    const char *root = getenv("MOTCUA_ROOT");
    FILE *f = fopen(str_z(a, str_fmt(a, "%s/data/rules.csv", root ? root : ".")), "rb");
    assert_non_null(f);
    char *text = arena_alloc(a, 1 << 16);
    size_t n = fread(text, 1, 1 << 16, f);
    fclose(f);
    struct csv csv;
    struct csv_fault fault;
    assert_int_equal(csv_parse(a, str_n(text, n), &csv, &fault), RC_OK);
    return csv;
}

static void test_rules_follow_the_day_of_reception(void **state) {
    (void)state;
    struct csv csv = rules_csv();
    struct rules_fault faults[RULES_FAULTS];
    struct rules *r;
    size_t n, n_faults;
    int line;
    assert_int_equal(rules_load(a, &csv, &r, &n, faults, &n_faults, &line), RC_OK);
    const struct rules *old = rules_on(r, n, on(2025, 6, 20)), *now = rules_on(r, n, on(2025, 7, 10));
    assert_true(str_is(old->form_set, "TT01-2018") && !old->stop_notice);
    assert_true(str_is(now->form_set, "TT03-2025") && now->stop_notice);
    assert_true(str_is(rules_on(r, n, on(2022, 8, 14))->service_levels, "1-4"));
    assert_true(str_is(rules_on(r, n, on(2022, 8, 15))->service_levels, "toan-trinh/mot-phan"));
    assert_ptr_equal(rules_on(r, n, on(2025, 6, 30)), old);
    assert_ptr_equal(rules_on(r, n, on(2025, 7, 1)), now);
    assert_null(rules_on(r, n, on(2018, 6, 20)));
    assert_int_equal(old->max_extensions, 1);
    for (int32_t day = on(2018, 6, 21); day < on(2027, 1, 1); day++) assert_non_null(rules_on(r, n, day));
}

static void test_a_bad_row_names_every_field_at_fault(void **state) {
    (void)state;
    struct csv csv = rules_csv();
    struct rules_fault faults[RULES_FAULTS];
    struct rules r;
    size_t n;
    csv.row[0].cell[csv_col(&csv, "valid_from")] = STR("hôm qua");
    csv.row[0].cell[csv_col(&csv, "first_day")] = STR("SAME_DAY");
    csv.row[0].cell[csv_col(&csv, "half_day_percent")] = STR("75");
    csv.row[0].cell[csv_col(&csv, "early_by")] = STR("HOUR");
    assert_int_equal(rules_parse(a, &csv, 0, &r, faults, &n), RC_INVALID);
    assert_int_equal(n, 4);
    assert_string_equal(faults[0].field, "valid_from");
    assert_string_equal(faults[1].field, "early_by");
    assert_string_equal(faults[2].field, "half_day_percent");
    assert_string_equal(faults[3].field, "first_day");
}

static void test_limits_are_read_as_people_write_them(void **state) {
    (void)state;
    struct limit l;
    struct str why;
    struct str no = STR("");
    assert_int_equal(limit_parse(STR("working_day"), STR("2,5"), no, &l, &why), RC_OK);
    assert_int_equal(l.days_x10, 25);
    assert_true(str_is(limit_vi(a, l), "2,5 ngày làm việc"));
    assert_int_equal(limit_parse(STR("working_hour"), STR("0.25"), no, &l, &why), RC_OK);
    assert_int_equal(l.work_s, 900);
    assert_int_equal(limit_parse(STR("same_day"), no, STR("15:00"), &l, &why), RC_OK);
    assert_int_equal(l.cutoff_min, 900);
    assert_int_equal(limit_parse(STR("none"), no, no, &l, &why), RC_OK);
    static const char *const bad[][3] = {{"working_day", "0", ""},
                                         {"working_day", "-1", ""},
                                         {"working_day", "1.25", ""},
                                         {"calendar_day", "1.5", ""},
                                         {"day", "1", ""},
                                         {"working_day", "", ""},
                                         {"working_day", "1.", ""},
                                         {"working_day", "3", "15:00"},
                                         {"same_day", "", "25:00"},
                                         {"working_hour", "1e3", ""},
                                         {"working_day", "99999999999", ""}};
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        assert_int_equal(limit_parse(str_of(bad[i][0]), str_of(bad[i][1]), str_of(bad[i][2]), &l, &why), RC_INVALID);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_day_one_is_the_day_after_reception),
        T(test_received_outside_hours_counts_from_the_next_opening),
        T(test_tet_is_not_counted),
        T(test_calendar_days_end_with_the_day_and_roll_over_days_off),
        T(test_same_day_after_the_cut_off_is_the_next_working_day),
        T(test_no_limit_is_no_due_date_and_never_on_time),
        T(test_opencps_a_seven_hour_office_ends_its_days_on_time),
        T(test_opencps_a_holiday_on_the_day_of_receipt_is_seen),
        T(test_opencps_lateness_is_right_after_closing_time),
        T(test_opencps_no_rounding_to_quarter_hours),
        T(test_thanh_hoa_holidays_of_the_next_year_count),
        T(test_epar_half_days_are_not_rounded_up),
        T(test_epar_resuming_keeps_the_hour),
        T(test_epar_a_short_calendar_is_an_error_and_not_a_date),
        T(test_glpi_10594_closed_hours_in_a_pause_are_not_added),
        T(test_glpi_14937_holidays_in_a_pause_are_not_added),
        T(test_glpi_22678_time_left_is_working_time_over_several_sessions),
        T(test_glpi_15429_and_687_received_out_of_hours_has_its_whole_budget),
        T(test_zammad_390_and_jmix_790_two_days_are_two_days_the_agency_works),
        T(test_zammad_4432_and_2157_nothing_falls_due_at_night_or_on_a_weekend),
        T(test_jbpm_1830_a_start_before_opening_begins_with_opening),
        T(test_jbpm_233_and_pm4py_558_a_holiday_given_is_a_holiday_used),
        T(test_redmine_evm_53_the_clock_can_pause),
        T(test_opencps_overlapping_pauses_are_credited_once),
        T(test_pauses_that_touch_are_one_pause),
        T(test_pauses_out_of_order_are_refused),
        T(test_early_on_time_late_and_frozen_at_the_end),
        T(test_handed_over_after_closing_of_the_due_day_is_late),
        T(test_a_pause_after_due_is_no_lateness_and_moves_nothing),
        T(test_an_apology_moves_the_appointment_and_the_case_stays_late),
        T(test_a_step_has_its_own_budget),
        T(test_words_are_those_of_the_counter),
        T(test_the_certificate_is_these_bytes),
        T(test_due_never_decreases_with_a_later_start_or_a_longer_limit),
        T(test_a_pause_is_neutral),
        T(test_the_certificate_adds_up),
        T(test_rules_follow_the_day_of_reception),
        T(test_a_bad_row_names_every_field_at_fault),
        T(test_limits_are_read_as_people_write_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
