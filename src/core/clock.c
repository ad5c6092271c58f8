/* clock.c — when a promise falls due.
 *
 * Reception is first moved into working time. From there the limit gives the promised instant; the budget is the
 * working time between the two. A pause keeps what was left: due moves to the instant by which as much working time has
 * passed since the pause's end as lay between its beginning and the old due. So a pause of no working time changes
 * nothing, and none counts against the office. A pause that begins after due leaves due where it is, but its time is no
 * lateness. Every answer stands in working time (closing time included), and none decreases when the start or the
 * budget grows: that is why calendar days that roll over a day off fall on an opening or on closing time and never on
 * the hour between. Nothing here reads the time of day or a store. */
#include "core/clock.h"
#include <assert.h>

#define WHOLE_LIFE INT64_MAX

static enum rc promise(const struct clock_in *in, int64_t start, int64_t *out);
static enum rc working_days(const struct clock_in *in, int64_t start, int32_t n, int64_t *out);
static enum rc calendar_days(const struct clock_in *in, int64_t start, int64_t *out);
static enum rc same_day(const struct clock_in *in, int64_t start, int64_t *out);
static bool limit_ok(const struct limit *l);
static bool pauses_ok(const struct clock_in *in);

/* What the pauses until a moment did to a due date. */
struct moved {
    int64_t due_at;
    int64_t after_s; /* paused working time after due */
    bool paused;     /* at that moment */
};
static enum rc move(const struct clock_in *in, int64_t due, int64_t since, int64_t until, struct moved *out);

static int32_t second_of(int64_t at) { return (int32_t)((at + VN_OFFSET_S) % DAY_S); }
static int64_t later(int64_t a, int64_t b) { return a > b ? a : b; }

enum rc clock_due(const struct clock_in *in, struct clock *out) {
    *out = (struct clock){.why = CLOCK_OUTSIDE_CALENDAR};
    if (!limit_ok(&in->limit)) return out->why = CLOCK_BAD_LIMIT, RC_INVALID;
    if (!pauses_ok(in)) return out->why = CLOCK_PAUSE_ORDER, RC_INVALID;
    TRY(calendar_open(in->cal, in->received_at, &out->start_at));
    if (in->limit.unit != LIMIT_NONE) {
        struct moved m;
        TRY(promise(in, out->start_at, &out->promised_at));
        TRY(calendar_between(in->cal, out->start_at, out->promised_at, &out->budget_s));
        TRY(move(in, out->promised_at, 0, WHOLE_LIFE, &m));
        out->due_at = out->appointment_at = m.due_at;
        out->paused = m.paused;
        if (in->extension_at) {
            TRY(move(in, in->extension_at, in->extended_at, WHOLE_LIFE, &m));
            out->appointment_at = m.due_at;
        }
        assert(out->promised_at >= out->start_at && out->due_at >= out->promised_at);
    } else {
        for (size_t i = 0; i < in->n_pauses; i++) out->paused |= !in->pauses[i].to_at;
    }
    out->why = CLOCK_FINE;
    return RC_OK;
}

enum rc clock_status(const struct clock_in *in, int64_t now, int64_t ended_at, struct clock_state *out) {
    int64_t at = ended_at ? ended_at : now;
    struct clock c;
    struct moved m;
    enum rc rc = clock_due(in, &c);
    *out = (struct clock_state){.why = c.why, .ended = ended_at != 0};
    if (rc) return rc;
    out->why = CLOCK_OUTSIDE_CALENDAR;
    TRY(move(in, c.promised_at, 0, at, &m));
    out->due_at = m.due_at;
    out->paused = m.paused && !ended_at;
    if (!c.due_at) {
        out->word = CLOCK_NO_DUE;
    } else if (at > m.due_at) {
        TRY(calendar_between(in->cal, m.due_at, at, &out->by_s));
        out->by_s -= m.after_s;
        out->word = CLOCK_LATE;
    } else {
        TRY(calendar_between(in->cal, later(at, c.start_at), m.due_at, &out->by_s));
        bool day_before = at_day(at) < at_day(m.due_at);
        if (ended_at)
            out->word =
                (in->rules->early_by == EARLY_BY_DAY ? day_before : at < m.due_at) ? CLOCK_EARLY : CLOCK_ON_TIME;
        else if (out->paused)
            out->word = CLOCK_PAUSED;
        else
            out->word = out->by_s <= in->rules->soon_s ? CLOCK_SOON : CLOCK_RUNNING;
    }
    out->why = CLOCK_FINE;
    assert(out->by_s >= 0);
    return RC_OK;
}

static enum rc promise(const struct clock_in *in, int64_t start, int64_t *out) {
    const struct limit *l = &in->limit;
    if (l->unit == LIMIT_WORKING_HOUR) return calendar_add(in->cal, start, l->work_s, out);
    if (l->unit == LIMIT_CALENDAR_DAY) return calendar_days(in, start, out);
    if (l->unit == LIMIT_SAME_DAY) return same_day(in, start, out);
    if (in->rules->working_day_means == DAY_MEANS_HOURS)
        return calendar_add(in->cal, start, (int64_t)l->days_x10 * in->rules->day_equals_s / 10, out);
    int64_t whole, next, between;
    int tenths = l->days_x10 % 10;
    TRY(working_days(in, start, l->days_x10 / 10, &whole));
    *out = whole;
    if (!tenths) return RC_OK;
    /* Part of a day is that part of the work up to one day more: half a day of a 7-hour office is 3.5 hours, and 1.9
     * days never exceed 2. */
    TRY(working_days(in, start, l->days_x10 / 10 + 1, &next));
    TRY(calendar_between(in->cal, whole, next, &between));
    return calendar_add_from(in->cal, whole, between * tenths / 10, whole, out);
}

/* BLDS 2015, Đ.147 khoản 2: the day of reception isn't counted; day 1 is the next working day. Same time of day. */
static enum rc working_days(const struct clock_in *in, int64_t start, int32_t n, int64_t *out) {
    int32_t day;
    bool over;
    *out = start;
    if (!n) return RC_OK;
    int32_t from = at_day(start) - (in->rules->first_day == FIRST_SAME_DAY);
    TRY(calendar_nth_day(in->cal, from, n, in->rules->half_day_percent, &day, &over));
    /* Only half of the last day was needed, and it is a whole one: opening time, so that a later start is never due
     * before. */
    int32_t second = over ? 0 : in->rules->working_time == DUE_DAY_END ? DAY_S : second_of(start);
    *out = calendar_clip(in->cal, day, second);
    return RC_OK;
}

/* BLDS 2015, Đ.148 khoản 2 and 5: ends with the last day; on a day off, with the next working day. */
static enum rc calendar_days(const struct clock_in *in, int64_t start, int64_t *out) {
    int32_t last = at_day(start) + in->limit.days_x10 / 10 - (in->rules->first_day == FIRST_SAME_DAY), day;
    TRY(calendar_working_day(in->cal, last, &day));
    int32_t second = in->rules->calendar_time == DUE_DAY_END ? DAY_S : day != last ? 0 : second_of(start);
    *out = calendar_clip(in->cal, day, second);
    return RC_OK;
}

static enum rc same_day(const struct clock_in *in, int64_t start, int64_t *out) {
    int32_t day = at_day(start);
    bool over;
    if (in->limit.cutoff_min && second_of(start) > in->limit.cutoff_min * 60)
        TRY(calendar_nth_day(in->cal, at_day(start), 1, 100, &day, &over));
    *out = calendar_clip(in->cal, day, DAY_S);
    return RC_OK;
}

/* One run of pauses that touch or overlap. */
static enum rc apply_run(const struct clock_in *in, int64_t from, int64_t to, struct moved *m) {
    int64_t work, left;
    TRY(calendar_between(in->cal, from, to, &work));
    if (!work) return RC_OK;
    if (from > m->due_at) return m->after_s += work, RC_OK;
    TRY(calendar_between(in->cal, from, m->due_at, &left));
    return calendar_add_from(in->cal, to, left, to, &m->due_at);
}

/* Pauses are looked at as known at `until`: later ones don't exist, one that lasts beyond is open. Over the whole life
 * an open pause moves nothing yet. Parts before `since` (when an apology was given) are left out. */
static enum rc move(const struct clock_in *in, int64_t due, int64_t since, int64_t until, struct moved *m) {
    int64_t run_from = 0, run_to = 0;
    *m = (struct moved){.due_at = due};
    for (size_t i = 0; i < in->n_pauses && in->pauses[i].from_at <= until; i++) {
        const struct pause *p = &in->pauses[i];
        bool open = !p->to_at || p->to_at > until;
        m->paused |= open;
        if (open && until == WHOLE_LIFE) continue;
        int64_t from = later(p->from_at, since), to = open ? until : p->to_at;
        if (to <= from || !due) continue;
        if (run_to && from <= run_to) {
            run_to = later(run_to, to);
            continue;
        }
        if (run_to) TRY(apply_run(in, run_from, run_to, m));
        run_from = from, run_to = to;
    }
    if (run_to) TRY(apply_run(in, run_from, run_to, m));
    assert(m->due_at >= due);
    return RC_OK;
}

static bool limit_ok(const struct limit *l) {
    switch (l->unit) {
    case LIMIT_NONE:
        return true;
    case LIMIT_WORKING_DAY:
        return l->days_x10 > 0 && l->days_x10 <= 99990;
    case LIMIT_CALENDAR_DAY:
        return l->days_x10 > 0 && l->days_x10 <= 99990 && l->days_x10 % 10 == 0;
    case LIMIT_WORKING_HOUR:
        return l->work_s > 0;
    case LIMIT_SAME_DAY:
        return l->cutoff_min >= 0 && l->cutoff_min < 1440;
    }
    return false;
}

static bool pauses_ok(const struct clock_in *in) {
    int64_t last = in->received_at;
    for (size_t i = 0; i < in->n_pauses; i++) {
        const struct pause *p = &in->pauses[i];
        if (p->from_at < last || (p->to_at && p->to_at < p->from_at)) return false;
        last = p->from_at;
    }
    return true;
}

const char *clock_why_vi(enum clock_why w) {
    switch (w) {
    case CLOCK_FINE:
        return "";
    case CLOCK_OUTSIDE_CALENDAR:
        return "Lịch làm việc chưa được lập đến ngày cần tính. Đề nghị quản trị bổ sung lịch trước khi tính hạn.";
    case CLOCK_BAD_LIMIT:
        return "Thời hạn giải quyết của thủ tục chưa hợp lệ.";
    case CLOCK_PAUSE_ORDER:
        return "Các lần tạm dừng không theo thứ tự thời gian hoặc bắt đầu trước khi tiếp nhận.";
    }
    return "";
}

static const char *const words[] = {"no_due", "running", "soon", "paused", "early", "on_time", "late"};
const char *clock_word_name(enum clock_word w) { return words[w]; }
