/* test_chart.c — a chart tells the same to eye, ear and paper. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>
#include "ui/chart.h"

static struct arena *arena;
static int set_up(void **state) { return (arena = arena_new()) ? 0 : 1; }
static int tear_down(void **state) { return arena_free(arena), 0; }

static size_t times(struct str s, const char *what) {
    size_t n = 0;
    for (long at; (at = str_find(s, str_of(what))) >= 0; n++) s = str_sub(s, (size_t)at + strlen(what), s.n);
    return n;
}
static void assert_has(struct str s, const char *what) {
    if (str_find(s, str_of(what)) < 0) fail_msg("no %s in %.*s", what, STR_ARG(s));
}

static const struct str months[] = {STR("T1"), STR("T2 & <T3>"), STR("T4")};
static const int64_t kept[] = {90, CHART_NONE, 1050}, late[] = {10, CHART_NONE, 0};
static const struct chart_series both[] = {{STR("Đúng hạn"), CHART_GOOD, kept}, {STR("Trễ hạn"), CHART_LATE, late}};
static struct chart sample(void) {
    return (struct chart){
        .id = "x", .title = STR("Hồ sơ"), .unit = "hồ sơ", .label = months, .n = 3, .series = both, .n_series = 2};
}
static struct str drawn(void (*draw)(struct buf *, const struct chart *), struct chart c) {
    struct buf b = buf_in(arena);
    draw(&b, &c);
    return buf_view(&b);
}

/* Who does not see the picture has its title, its gist and the figures. */
static void test_every_kind_has_title_description_and_table(void **state) {
    void (*kinds[])(struct buf *, const struct chart *) = {chart_bars, chart_columns, chart_lines};
    for (size_t i = 0; i < COUNT_OF(kinds); i++) {
        struct str s = drawn(kinds[i], sample());
        assert_has(s, "role=\"img\" aria-labelledby=\"x-t x-d\"");
        assert_has(s, "<title id=\"x-t\">Hồ sơ</title>");
        assert_has(s, "Đúng hạn: cao nhất 1.050 (T4), thấp nhất 90 (T1).");
        assert_int_equal(times(s, "<th scope=\"row\""), 3);
        assert_int_equal(times(s, "govuk-table__cell--numeric\">"), 6);
        assert_int_equal(times(s, " style="), 0);
    }
}

static void test_labels_are_escaped(void **state) {
    struct str s = drawn(chart_columns, sample());
    assert_int_equal(times(s, "<T3>"), 0);
    assert_has(s, "T2 &amp; &lt;T3&gt;");
}

/* Small multiples share an axis, and their table has a row for each of them. */
static void test_panels_have_one_axis_and_one_table(void **state) {
    struct chart c = sample();
    c.max = 2000;
    struct str s = drawn(chart_panels, c);
    assert_int_equal(times(s, "<li class=\"mc-panel\">"), 2);
    assert_int_equal(times(s, ">2.000</text>"), 2);
    assert_int_equal(times(s, "<th scope=\"row\""), 2);
    assert_int_equal(times(s, "govuk-table__cell--numeric\">"), 6);
    assert_has(s, "1.050 hồ sơ (T4)");
    assert_int_equal(times(s, " style="), 0);
}

/* Lines that differ in tone differ in shape too. */
static void test_lines_are_told_apart_without_colour(void **state) {
    static const struct chart_series two[] = {{STR("A"), CHART_PLAIN, kept}, {STR("B"), CHART_GOOD, late}};
    struct chart c = sample();
    c.series = two;
    struct str s = drawn(chart_lines, c);
    assert_int_equal(times(s, "<rect class=\"mc-chart__dot\""), 3); /* two figures and the legend's */
    assert_int_equal(times(s, "mc-chart__dot--good"), 3);
}

/* Nothing published is not a nought. */
static void test_a_missing_figure_is_a_dash_and_no_mark(void **state) {
    struct str s = drawn(chart_lines, sample());
    assert_int_equal(times(s, "–</td>"), 2);
    assert_int_equal(times(s, "<circle class"), 4);
    assert_int_equal(times(s, "<line class=\"mc-chart__line"), 0); /* no line across the gap */
}

static void test_an_axis_ends_on_a_round_figure_above_the_highest(void **state) {
    assert_has(drawn(chart_columns, sample()), "text-anchor=\"end\">1.200</text>");
}

static void test_bars_stand_on_one_another_and_keep_their_shares(void **state) {
    struct chart c = sample();
    c.max = 200;
    struct str s = drawn(chart_bars, c);
    assert_has(s, "x=\"0.00%\" width=\"45.00%\" fill=\"#0a6b4b\"");
    assert_has(s, "x=\"45.00%\" width=\"5.00%\" fill=\"url(#x-late)\"");
    assert_has(s, "width=\"100.00%\""); /* over the axis: cut */
}

static void test_lateness_differs_by_pattern_not_by_colour_alone(void **state) {
    assert_has(drawn(chart_columns, sample()), "<pattern id=\"x-late\"");
    assert_has(drawn(chart_columns, sample()), "fill=\"url(#x-late)\"");
}

static void test_nothing_to_show_is_said(void **state) {
    struct chart c = sample();
    c.n = 0;
    assert_has(drawn(chart_columns, c), "chưa có số liệu");
    static const int64_t none[] = {CHART_NONE, CHART_NONE, CHART_NONE};
    static const struct chart_series empty[] = {{STR("Đúng hạn"), CHART_GOOD, none}};
    c = sample(), c.series = empty, c.n_series = 1;
    assert_has(drawn(chart_lines, c), "chưa có số liệu");
}

static void test_figures_are_written_as_in_vietnam(void **state) {
    assert_true(str_is(chart_value(arena, 975, 10), "97,5"));
    assert_true(str_is(chart_value(arena, 1000, 10), "100"));
    assert_true(str_is(chart_value(arena, 905, 100), "9,05"));
    assert_true(str_is(chart_value(arena, 1234567, 0), "1.234.567"));
    assert_true(str_is(chart_value(arena, CHART_NONE, 10), "–"));
}

/* 200 agencies, or figures in the billions, break nothing. */
static void test_many_and_large(void **state) {
    struct str label[200];
    int64_t value[200];
    for (int i = 0; i < 200; i++) label[i] = str_fmt(arena, "Cơ quan %d", i), value[i] = (int64_t)i * 5000000000;
    struct chart_series one = {STR("Thu"), CHART_PLAIN, value};
    struct chart c = {.id = "y", .title = STR("Thu"), .label = label, .n = 200, .series = &one, .n_series = 1};
    assert_int_equal(times(drawn(chart_bars, c), "<rect y="), 199);
    assert_true(times(drawn(chart_columns, c), "mc-chart__name") < 10);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        T(test_every_kind_has_title_description_and_table),
        T(test_labels_are_escaped),
        T(test_panels_have_one_axis_and_one_table),
        T(test_lines_are_told_apart_without_colour),
        T(test_a_missing_figure_is_a_dash_and_no_mark),
        T(test_an_axis_ends_on_a_round_figure_above_the_highest),
        T(test_bars_stand_on_one_another_and_keep_their_shares),
        T(test_lateness_differs_by_pattern_not_by_colour_alone),
        T(test_nothing_to_show_is_said),
        T(test_figures_are_written_as_in_vietnam),
        T(test_many_and_large),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
