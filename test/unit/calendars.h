/* calendars.h — small calendars for tests of time. */
#ifndef TEST_CALENDARS_H
#define TEST_CALENDARS_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "core/clock.h"

#define M(h, m) ((h)*60 + (m))
static inline int32_t on(int y, int m, int d) { return day_of((struct date){y, m, d}); }
static inline int64_t at(int y, int mo, int d, int h, int mi) { return at_of(on(y, mo, d), h * 3600 + mi * 60); }

#define WEEK(w, f, t)                                                                                                  \
    {                                                                                                                  \
        .valid_from_day = 1, .valid_to_day = DAY_FOREVER, .weekday = (w), .at = {(f), (t) }                            \
    }
#define DAY2(w, a, b, c, d) WEEK(w, a, b), WEEK(w, c, d)
static const struct cal_hours week_8h[] = {DAY2(1, 420, 690, 810, 1020), DAY2(2, 420, 690, 810, 1020),
                                           DAY2(3, 420, 690, 810, 1020), DAY2(4, 420, 690, 810, 1020),
                                           DAY2(5, 420, 690, 810, 1020)};
static const struct cal_hours week_7h[] = {DAY2(1, 450, 690, 810, 990), DAY2(2, 450, 690, 810, 990),
                                           DAY2(3, 450, 690, 810, 990), DAY2(4, 450, 690, 810, 990),
                                           DAY2(5, 450, 690, 810, 990)};
static const struct cal_hours week_saturday_morning[] = {DAY2(1, 420, 690, 810, 1020), DAY2(2, 420, 690, 810, 1020),
                                                         DAY2(3, 420, 690, 810, 1020), DAY2(4, 420, 690, 810, 1020),
                                                         DAY2(5, 420, 690, 810, 1020), WEEK(6, 420, 690)};
static const struct cal_hours week_always[] = {WEEK(1, 0, 1440), WEEK(2, 0, 1440), WEEK(3, 0, 1440), WEEK(4, 0, 1440),
                                               WEEK(5, 0, 1440), WEEK(6, 0, 1440), WEEK(7, 0, 1440)};

#define TEXT(lit)                                                                                                      \
    { "" lit, sizeof(lit) - 1 }
/* spring 2022: Tết from Monday 31/1 to Friday 4/2 */
static const struct cal_exception tet_2022[] = {
    {.day = 19023, .kind = CAL_STATUTORY_OFF, .name = TEXT("Tết Nguyên đán (29 tháng Chạp)")},
    {.day = 19024,
     .kind = CAL_STATUTORY_OFF,
     .name = TEXT("Tết Nguyên đán (mùng 1)"),
     .document = TEXT("BLLĐ 2019, Đ.112")},
    {.day = 19025, .kind = CAL_STATUTORY_OFF, .name = TEXT("Tết Nguyên đán (mùng 2)")},
    {.day = 19026, .kind = CAL_STATUTORY_OFF, .name = TEXT("Tết Nguyên đán (mùng 3)")},
    {.day = 19027, .kind = CAL_STATUTORY_OFF, .name = TEXT("Tết Nguyên đán (mùng 4)")},
};

static inline struct calendar *build_for(struct arena *a, const struct cal_hours *h, size_t nh,
                                         const struct cal_exception *e, size_t ne, int32_t first, int32_t last,
                                         int64_t rev) {
    struct calendar *c = NULL;
    struct str why = STR("");
    struct cal_spec s = {STR("TG-THU"), rev, first, last, h, nh, e, ne};
    if (calendar_build(a, &s, &c, &why) != RC_OK) fail_msg("%.*s", STR_ARG(why));
    return c;
}
#define CALENDAR(a, h, e, ne) build_for((a), (h), COUNT_OF(h), (e), (ne), on(2021, 1, 1), on(2026, 12, 31), 1)

static inline struct rules plain_rules(void) {
    return (struct rules){.code = STR("ND61-2018"),
                          .article = STR("Nghị định 61/2018/NĐ-CP, Đ.19"),
                          .valid_to_day = DAY_FOREVER,
                          .max_extensions = 1,
                          .calendar_time = DUE_DAY_END,
                          .half_day_percent = 100,
                          .day_equals_s = 28800,
                          .soon_s = 28800};
}
#define ASSERT_AT(a, got, want)                                                                                        \
    do {                                                                                                               \
        int64_t got_ = (got), want_ = (want);                                                                          \
        if (got_ != want_) fail_msg("%.*s, not %.*s", STR_ARG(at_iso((a), got_)), STR_ARG(at_iso((a), want_)));        \
    } while (0)
#endif
