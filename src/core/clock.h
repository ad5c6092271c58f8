/* clock.h — when a promise falls due, how it stands, and the sum behind it.
 *
 * Pure functions of their arguments: no clock of the machine, no store. All return RC_INVALID with a reason instead of
 * an instant that isn't so. Instants are UTC seconds, spans are working seconds of the agency's calendar. docs/TIME.md
 * tells the rules in words; test/oracle/deadline.py counts them again in another way. */
#ifndef CORE_CLOCK_H
#define CORE_CLOCK_H
#include "base/buf.h"
#include "core/calendar.h"
#include "core/rules.h"

enum pause_kind { PAUSE_SUPPLEMENT, PAUSE_FINANCE, PAUSE_SUSPENDED }; /* statuses 5 and 6; stopped by decision */
struct pause {
    int64_t from_at, to_at; /* to_at 0: still open */
    enum pause_kind kind;
};
struct clock_in {
    const struct calendar *cal;
    const struct rules *rules; /* of the day of reception */
    struct limit limit;
    int64_t received_at;
    const struct pause *pauses; /* sorted by from_at, none before received_at; may overlap */
    size_t n_pauses;
    int64_t extended_at,
        extension_at; /* when an apology was given (0 none) and the new date it names; the case stays late */
};
enum clock_why {
    CLOCK_FINE,
    CLOCK_OUTSIDE_CALENDAR, /* the calendar doesn't reach that far, or has no working time left */
    CLOCK_BAD_LIMIT,
    CLOCK_PAUSE_ORDER, /* not sorted, or ends before it begins, or begins before reception */
};
const char *clock_why_vi(enum clock_why w); /* static, a whole sentence */

struct clock {
    enum clock_why why;
    int64_t start_at;       /* received_at moved into working time */
    int64_t promised_at;    /* due without any pause; 0: no due date */
    int64_t due_at;         /* with the pauses that have ended; 0: no due date */
    int64_t appointment_at; /* what the citizen was last told: due_at, or the apology's date moved by later pauses */
    int64_t budget_s;       /* working seconds from start_at to promised_at */
    bool paused;            /* a pause is open: due_at will move when it ends */
};
/* Due of a case or of a step. RC_INVALID: out->why. */
enum rc clock_due(const struct clock_in *in, struct clock *out) MUST_USE;

enum clock_word { CLOCK_NO_DUE, CLOCK_RUNNING, CLOCK_SOON, CLOCK_PAUSED, CLOCK_EARLY, CLOCK_ON_TIME, CLOCK_LATE };
const char *clock_word_name(enum clock_word w); /* "no_due", "running" … static */
struct clock_state {
    enum clock_why why;
    enum clock_word word;
    bool ended;     /* EARLY and ON_TIME always; LATE when frozen */
    bool paused;    /* LATE can be paused too: then it does not grow */
    int64_t by_s;   /* working seconds: LATE, beyond due (0 when all of it lay outside working time); else left */
    int64_t due_at; /* as it stood at that moment; while paused: if the pause ended now */
};
/* At now, or at ended_at when that is not 0: a state once ended never changes again, whatever now is. */
enum rc clock_status(const struct clock_in *in, int64_t now, int64_t ended_at, struct clock_state *out) MUST_USE;
/* "còn 3 giờ làm việc (trước 16:30 thứ Sáu 25/3)", "quá hạn 2 ngày 3 giờ làm việc", "sớm hạn 1 ngày làm việc" */
struct str clock_words(struct arena *a, const struct rules *r, const struct clock_state *s);
struct str work_words(struct arena *a, int64_t work_s,
                      int32_t day_equals_s); /* "2 ngày 3 giờ", "45 phút", "dưới 1 phút" */

/* The deadline certificate. */
enum period_kind {
    PERIOD_COUNTED,
    PERIOD_OFF,    /* the whole day: weekly day off, or an exception with its name and document */
    PERIOD_BEFORE, /* of the day of reception, before counting began */
    PERIOD_PAUSED,
    PERIOD_AFTER, /* of the due day, after due */
};
struct clock_period {
    int32_t day;
    int weekday;
    enum period_kind kind;
    int32_t from_s, to_s;                  /* seconds of the day; 0..86400 for PERIOD_OFF */
    int64_t counted_s;                     /* 0 unless PERIOD_COUNTED */
    int64_t left_s;                        /* of the budget, after this period */
    enum pause_kind pause;                 /* PERIOD_PAUSED */
    const struct cal_exception *exception; /* of the day, or NULL */
};
struct clock_proof {
    struct clock_in in;
    struct clock clock;
    struct clock_state state; /* as of as_of_at */
    int64_t as_of_at;
    struct clock_period
        *period; /* from the day of reception to the due day, in order; none when there is no due date */
    size_t n;
};
/* as_of_at: an open pause is counted up to it; for an ended case give its end. Periods live in the arena. */
enum rc clock_explain(struct arena *a, const struct clock_in *in, int64_t as_of_at, struct clock_proof *out) MUST_USE;
void clock_certificate_text(struct buf *b, const struct clock_proof *p); /* Vietnamese lines; same input, same bytes */
void clock_certificate_json(struct buf *b,
                            const struct clock_proof *p); /* the same, for machines; format in docs/TIME.md */
/* One line a day ("Thứ Hai 14/02/2022: 8 giờ (07:00–11:30, 13:30–17:00); còn 16 giờ"), without newline, for pages.
 * *i is the index of the day's first period; afterwards that of the next day. */
struct str clock_day_line(struct arena *a, const struct clock_proof *p, size_t *i);
#endif
