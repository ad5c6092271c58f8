/* The lunar calendar gives the dates of Tết and of 10/3, and law plus yearly decisions give the official list of days
 * off. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/csv.h"
#include "core/calendar.h"
#include "core/lunar.h"

static int32_t on(int y, int m, int d) { return day_of((struct date){y, m, d}); }

static struct csv read_csv(struct arena *a, const char *name) {
    const char *root = getenv("MOTCUA_ROOT");
    FILE *f = fopen(str_z(a, str_fmt(a, "%s/data/%s", root ? root : ".", name)), "rb");
    assert_non_null(f);
    char *text = arena_alloc(a, 1 << 20);
    size_t n = fread(text, 1, 1 << 20, f);
    fclose(f);
    struct csv csv;
    struct csv_fault fault;
    assert_int_equal(csv_parse(a, str_n(text, n), &csv, &fault), RC_OK);
    return csv;
}
static struct str cell(const struct csv *c, size_t row, const char *col) { return c->row[row].cell[csv_col(c, col)]; }

static void test_tet_and_hung_kings_fall_on_the_known_dates_2020_2030(void **state) {
    (void)state;
    static const struct date tet[] = {{2020, 1, 25}, {2021, 2, 12}, {2022, 2, 1},  {2023, 1, 22},
                                      {2024, 2, 10}, {2025, 1, 29}, {2026, 2, 17}, {2027, 2, 6},
                                      {2028, 1, 26}, {2029, 2, 13}, {2030, 2, 2}},
                             hung[] = {{2020, 4, 2},  {2021, 4, 21}, {2022, 4, 10}, {2023, 4, 29},
                                       {2024, 4, 18}, {2025, 4, 7},  {2026, 4, 26}, {2027, 4, 16},
                                       {2028, 4, 4},  {2029, 4, 23}, {2030, 4, 12}};
    for (int i = 0; i < 11; i++) {
        int32_t day;
        assert_int_equal(lunar_day((struct lunar){1, 1, 2020 + i, false}, &day), RC_OK);
        assert_int_equal(day, day_of(tet[i]));
        assert_int_equal(lunar_day((struct lunar){10, 3, 2020 + i, false}, &day), RC_OK);
        assert_int_equal(day, day_of(hung[i]));
    }
}

static void test_tet_is_vietnams_where_it_differs_from_chinas(void **state) {
    (void)state; /* new moon or solstice near midnight: Vietnam kept Tết a month or a day before Beijing's new year */
    int32_t day;
    assert_int_equal(lunar_day((struct lunar){1, 1, 1985, false}, &day), RC_OK);
    assert_int_equal(day, on(1985, 1, 21));
    assert_int_equal(lunar_day((struct lunar){1, 1, 2007, false}, &day), RC_OK);
    assert_int_equal(day, on(2007, 2, 17));
    assert_int_equal(lunar_day((struct lunar){1, 1, 1968, false}, &day), RC_OK);
    assert_int_equal(day, on(1968, 1, 29));
}

static void test_leap_months_2020_2023_2025_2028(void **state) {
    (void)state;
    static const struct lunar leap[] = {
        {1, 4, 2020, true}, {1, 2, 2023, true}, {1, 6, 2025, true}, {1, 5, 2028, true}, {1, 11, 2033, true}};
    for (size_t i = 0; i < COUNT_OF(leap); i++) {
        int32_t day;
        assert_int_equal(lunar_day(leap[i], &day), RC_OK);
        assert_true(lunar_of(day).leap);
    }
    int32_t day;
    assert_int_equal(lunar_day((struct lunar){1, 5, 2023, true}, &day), RC_INVALID);
    assert_int_equal(lunar_day((struct lunar){1, 2, 2022, true}, &day), RC_INVALID);
    assert_int_equal(lunar_day((struct lunar){31, 1, 2022, false}, &day), RC_INVALID);
    assert_int_equal(lunar_day((struct lunar){1, 13, 2022, false}, &day), RC_INVALID);
}

static void test_there_and_back_is_the_same_day_for_200_years(void **state) {
    (void)state;
    struct lunar before = lunar_of(on(1950, 1, 1) - 1);
    for (int32_t day = on(1950, 1, 1); day < on(2150, 1, 1); day++) {
        struct lunar l = lunar_of(day);
        int32_t back = 0;
        assert_int_equal(lunar_day(l, &back), RC_OK);
        assert_int_equal(back, day);
        assert_true(l.d == before.d + 1 || (l.d == 1 && before.d >= 29));
        before = l;
    }
}

static void test_law_and_decisions_give_the_official_list_2021_2026(void **state) {
    (void)state;
    struct arena *a = arena_new();
    struct csv decisions = read_csv(a, "calendar/decisions.csv"), list = read_csv(a, "calendar/holidays.csv");
    size_t computed = 0, listed = 0, swaps = 0;
    for (size_t i = 0; i < decisions.rows; i++) {
        struct holiday h[HOLIDAYS_MAX];
        int64_t year, tet, beside;
        assert_true(str_i64(cell(&decisions, i, "year"), &year));
        assert_true(str_i64(cell(&decisions, i, "tet_days_before"), &tet));
        assert_true(str_i64(cell(&decisions, i, "national_adjacent"), &beside));
        size_t n = holidays_statutory((int)year, (struct holiday_decision){(int)tet, (int)beside}, h);
        assert_true(n >= 11);
        computed += n;
        for (size_t k = 0; k < n; k++) {
            bool found = false;
            for (size_t r = 0; r < list.rows; r++) {
                int32_t day;
                assert_true(day_parse(cell(&list, r, "date"), &day));
                if (day == h[k].day)
                    found = str_is(cell(&list, r, "kind"),
                                   h[k].kind == HOLIDAY_STATUTORY ? "STATUTORY_OFF" : "COMPENSATORY_OFF");
            }
            if (!found) fail_msg("%.*s: %s is computed but not in the list", STR_ARG(day_iso(a, h[k].day)), h[k].name);
        }
    }
    for (size_t r = 0; r < list.rows; r++) {
        enum cal_kind kind;
        assert_true(cal_kind_parse(cell(&list, r, "kind"), &kind));
        if (str_cmp(cell(&list, r, "date"), STR("2027")) >= 0) continue;
        if (kind == CAL_STATUTORY_OFF || kind == CAL_COMPENSATORY_OFF)
            listed++;
        else
            swaps++,
                assert_true(!str_empty(cell(&list, r, "pairs_with"))); /* swaps: decided in pairs, never computed */
        assert_false(str_empty(cell(&list, r, "document")));
    }
    assert_int_equal(computed, listed);
    assert_int_equal(swaps, 8);
    arena_free(a);
}

static void test_a_decision_the_law_does_not_allow_is_refused(void **state) {
    (void)state;
    struct holiday h[HOLIDAYS_MAX];
    assert_int_equal(holidays_statutory(2022, (struct holiday_decision){3, 1}, h), 0);
    assert_int_equal(holidays_statutory(2022, (struct holiday_decision){1, 0}, h), 0);
    assert_int_equal(holidays_statutory(1900, (struct holiday_decision){1, 1}, h), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tet_and_hung_kings_fall_on_the_known_dates_2020_2030),
        cmocka_unit_test(test_tet_is_vietnams_where_it_differs_from_chinas),
        cmocka_unit_test(test_leap_months_2020_2023_2025_2028),
        cmocka_unit_test(test_there_and_back_is_the_same_day_for_200_years),
        cmocka_unit_test(test_law_and_decisions_give_the_official_list_2021_2026),
        cmocka_unit_test(test_a_decision_the_law_does_not_allow_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
