/* rules.h — how a promise is counted, by the law in force on the day of reception.
 *
 * A struct rules is one row of data/rules.csv: an official can edit it, and a case keeps the code of the row it was
 * received under. Choices that are practice and not letter of the law are columns, never C. docs/TIME.md. */
#ifndef CORE_RULES_H
#define CORE_RULES_H
#include "base/csv.h"
#include "base/time.h"

enum first_day {
    FIRST_NEXT_DAY,
    FIRST_SAME_DAY
}; /* BLDS 2015, Đ.147 khoản 2: the next day; SAME_DAY only where decided so */
enum due_time { DUE_SAME_TIME, DUE_DAY_END }; /* the hour of reception, or closing time */
enum day_means {
    DAY_MEANS_DAYS,
    DAY_MEANS_HOURS
};                                               /* N working days: days the agency works, or N x day_equals_s worked */
enum early_by { EARLY_BY_DAY, EARLY_BY_SECOND }; /* early: ended on an earlier date than due; or at all before */

struct rules {
    struct str code;                      /* "ND61-2018" */
    int32_t valid_from_day, valid_to_day; /* days of reception, both inclusive; DAY_FOREVER */
    struct str legal_basis, article;      /* Vietnamese; article: of the due time */
    struct str form_set;                  /* "TT01-2018", "TT03-2025" */
    struct str service_levels;            /* "1-4" until 14/8/2022, "toan-trinh" since (NĐ 42/2022) */
    int max_extensions;                   /* how often a due date may be moved by an apology */
    struct str extension_article;
    bool stop_notice; /* a "stop" notice exists (form 05 of TT 03/2025) */
    enum first_day first_day;
    enum due_time working_time, calendar_time; /* for WORKING_DAY and CALENDAR_DAY limits */
    enum day_means working_day_means;
    int half_day_percent; /* 100: a half day is a working day; 50: half of one */
    int32_t day_equals_s; /* 28800: a step of "0,5 ngày" is 4 hours; also for words */
    int32_t soon_s;       /* working seconds left when a promise is "soon" */
    enum early_by early_by;
    struct str confidence; /* "field=how sure; …" */
};
struct rules_fault {
    const char *field; /* column, static */
    struct str what;   /* Vietnamese */
};
#define RULES_FAULTS 24 /* room the caller gives */
/* One row of rules.csv; all faults, not the first. RC_INVALID when there is any. Copies nothing: strings are views of
 * the csv. */
enum rc rules_parse(struct arena *a, const struct csv *c, size_t row, struct rules *out, struct rules_fault *faults,
                    size_t *n_faults) MUST_USE;
/* The whole file: every row, then that no day has two rules. *line is the csv line of the first bad row. */
enum rc rules_load(struct arena *a, const struct csv *c, struct rules **out, size_t *n, struct rules_fault *faults,
                   size_t *n_faults, int *line) MUST_USE;
/* The rules of a day of reception, or NULL. */
const struct rules *rules_on(const struct rules *r, size_t n, int32_t day);

enum limit_unit { LIMIT_NONE, LIMIT_WORKING_DAY, LIMIT_WORKING_HOUR, LIMIT_CALENDAR_DAY, LIMIT_SAME_DAY };
struct limit {
    enum limit_unit unit;
    int32_t days_x10;   /* WORKING_DAY, CALENDAR_DAY: tenths of a day, 25 = 2,5; calendar days whole only */
    int64_t work_s;     /* WORKING_HOUR */
    int32_t cutoff_min; /* SAME_DAY: received after this minute, the next working day; 0 none */
};
const char *limit_unit_name(enum limit_unit u); /* "working_day" … static */
/* unit: none, working_day, working_hour, calendar_day, same_day; amount "2.5" or "2,5" (days or hours, at most one
 * decimal for days); cutoff "15:00" or empty. RC_INVALID: *why in Vietnamese, static. */
enum rc limit_parse(struct str unit, struct str amount, struct str cutoff, struct limit *out, struct str *why) MUST_USE;
struct str
limit_vi(struct arena *a,
         struct limit l); /* "3 ngày làm việc", "8 giờ làm việc", "trong ngày (sau 15:00: ngày làm việc kế tiếp)" */
/* A step's budget given in days: that many times day_equals_s of working time from the moment the step is entered. */
static inline struct limit rules_step_limit(const struct rules *r, int32_t days_x10) {
    return (struct limit){.unit = LIMIT_WORKING_HOUR, .work_s = (int64_t)days_x10 * r->day_equals_s / 10};
}
#endif
