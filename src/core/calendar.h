/* calendar.h — which seconds an agency works.
 *
 * A calendar is built for one agency, as it was known at one revision, over an explicit range of days. Asked about a
 * day outside that range it says RC_INVALID; it never guesses and never clamps. Working time is counted in whole
 * seconds (`_s`): data says minutes, dossiers arrive at seconds, and rounding in between would make two sums
 * differ. docs/TIME.md is the full account. */
#ifndef CORE_CALENDAR_H
#define CORE_CALENDAR_H
#include "base/time.h"

#define CAL_SESSIONS 4           /* at most, a day */
#define CAL_HALF_DAY_MAX_S 18000 /* a working day of 5 hours or less is a half day (Saturday morning) */

enum cal_layer { CAL_NATIONAL, CAL_PROVINCE, CAL_AGENCY }; /* the nearer layer wins */
enum cal_kind {
    CAL_WORKS_AS_USUAL,   /* this layer keeps its weekly hours although a farther layer says off */
    CAL_STATUTORY_OFF,    /* BLLĐ 2019, Đ.112 */
    CAL_COMPENSATORY_OFF, /* BLLĐ 2019, Đ.111 khoản 3 */
    CAL_SWAPPED_OFF,      /* off now, made up for on another day */
    CAL_SWAPPED_WORKDAY,  /* the make-up day: works the hours of the weekday it replaces */
    CAL_CLOSED,           /* extra closure by decision: flood, lockdown */
    CAL_HALF_DAY,         /* its own sessions, or when none are given the first session of that weekday */
    CAL_OWN_HOURS,        /* its own sessions */
};
const char *cal_kind_name(enum cal_kind k); /* "STATUTORY_OFF" …; static */
bool cal_kind_parse(struct str s, enum cal_kind *out);
const char *cal_layer_name(enum cal_layer l); /* "national", "province", "agency" */
bool cal_layer_parse(struct str s, enum cal_layer *out);

struct cal_session {
    int16_t from_min, to_min; /* minutes of the day; open at from_min, closed from to_min on; 1440 is midnight */
};
/* One weekly session; several rows a weekday for a lunch break; other validity for summer hours. The rows of the
 * nearest layer that has any row valid on a day make that whole day's week. */
struct cal_hours {
    int32_t valid_from_day, valid_to_day; /* both inclusive; valid_to_day DAY_FOREVER: no end */
    int weekday;                          /* 1 Monday .. 7 Sunday */
    struct cal_session at;
    enum cal_layer layer;
    int64_t rev_from, rev_to; /* known from revision rev_from on, until rev_to (excluded; 0: still) */
};
struct cal_exception {
    int32_t day;
    enum cal_kind kind;
    enum cal_layer layer;
    struct str name, document; /* views; must outlive the calendar */
    int replaces_weekday;      /* CAL_SWAPPED_WORKDAY: whose hours, 1..7 */
    int n_own;                 /* CAL_HALF_DAY, CAL_OWN_HOURS */
    struct cal_session own[CAL_SESSIONS];
    int64_t rev_from, rev_to;
};
struct cal_spec {
    struct str code;             /* view */
    int64_t rev;                 /* as known at this revision */
    int32_t first_day, last_day; /* coverage, inclusive */
    const struct cal_hours *hours;
    size_t n_hours;
    const struct cal_exception *exceptions;
    size_t n_exceptions;
};
struct cal_day {
    int n; /* sessions; 0: off */
    bool half;
    struct cal_session s[CAL_SESSIONS]; /* in order, none overlapping */
    int32_t work_s;
    const struct cal_exception *why; /* the exception in force, or NULL: the weekly hours */
};
struct calendar;

/* Builds into the arena; names, documents and exceptions are views of the spec's rows. RC_INVALID: *why says in
 * Vietnamese what row is wrong (into the arena). */
enum rc calendar_build(struct arena *a, const struct cal_spec *spec, struct calendar **out, struct str *why) MUST_USE;
struct str calendar_code(const struct calendar *c);
int64_t calendar_rev(const struct calendar *c);
int32_t calendar_first_day(const struct calendar *c);
int32_t calendar_last_day(const struct calendar *c);
const struct cal_day *calendar_day(const struct calendar *c, int32_t day); /* NULL outside coverage */
bool calendar_covers(const struct calendar *c, int64_t at); /* the midnight that ends the last day included */

/* All below: RC_INVALID when an instant or the answer lies outside coverage (RC_NOTFOUND never). */
enum rc calendar_open(const struct calendar *c, int64_t at,
                      int64_t *out) MUST_USE; /* at if open then, else the next opening */
enum rc calendar_between(const struct calendar *c, int64_t from_at, int64_t to_at,
                         int64_t *work_s) MUST_USE; /* signed */
/* Moves at into working time, then adds. The answer is the earliest instant by which work_s have passed, so a sum that
 * ends with the day is due at closing time, not at the next opening. work_s >= 0. */
enum rc calendar_add(const struct calendar *c, int64_t at, int64_t work_s, int64_t *out) MUST_USE;
/* The same, but never before floor_at: when the work is already done there, floor_at moved into working time. */
enum rc calendar_add_from(const struct calendar *c, int64_t at, int64_t work_s, int64_t floor_at,
                          int64_t *out) MUST_USE;
/* The n-th working day after day (n >= 1). half_percent 100: every day with a session is one; 50: a half day is half
 * of one; *over then says that the last day is only half needed. */
enum rc calendar_nth_day(const struct calendar *c, int32_t day, int32_t n, int half_percent, int32_t *out,
                         bool *over) MUST_USE;
/* The first working day on or after day. */
enum rc calendar_working_day(const struct calendar *c, int32_t day, int32_t *out) MUST_USE;
/* That second of a working day moved into its working time: in a break to the end of the break, before opening to
 * opening, after closing to closing. The day must be a working day. */
int64_t calendar_clip(const struct calendar *c, int32_t day, int32_t second);
#endif
