/* calendar.c — which seconds an agency works, as a sum that is looked up.
 *
 * Built once per agency and revision, then only read (any number of threads). Beside the sessions of each day stand
 * running sums: seconds, working days and half days worked before it. "How long between" is two look-ups, "when" is
 * a binary search. sum_s[i] is what was worked before day first_day + i, so sum_s has one item more than there are
 * days. Sessions are half open: the second that begins at closing time isn't worked. An instant "stands in working
 * time" also at closing time itself, because that is where a full day's work ends. */
#include "core/calendar.h"
#include <assert.h>

struct calendar {
    struct str code;
    int64_t rev;
    int32_t first_day, last_day;
    struct cal_day *day;
    int64_t *sum_s;
    int32_t *sum_days, *sum_halves;
};
struct build {
    struct arena *a;
    const struct cal_spec *spec;
    struct calendar *c;
    struct str *why;
};

static enum rc check_spec(struct build *b);
static enum rc fill_week(struct build *b, int32_t day, int weekday, struct cal_day *out);
static enum rc apply_exception(struct build *b, const struct cal_exception *e);
static enum rc check_sessions(struct build *b, int32_t day, struct cal_session *s, int n);
static bool known(const struct cal_spec *spec, int64_t from, int64_t to) {
    return from <= spec->rev && (!to || spec->rev < to);
}

static const char *const kind_names[] = {"WORKS_AS_USUAL",  "STATUTORY_OFF", "COMPENSATORY_OFF", "SWAPPED_OFF",
                                         "SWAPPED_WORKDAY", "CLOSED",        "HALF_DAY",         "OWN_HOURS"};
static const char *const layer_names[] = {"national", "province", "agency"};
const char *cal_kind_name(enum cal_kind k) { return kind_names[k]; }
const char *cal_layer_name(enum cal_layer l) { return layer_names[l]; }
bool cal_kind_parse(struct str s, enum cal_kind *out) {
    for (size_t i = 0; i < COUNT_OF(kind_names); i++)
        if (str_is(s, kind_names[i])) return *out = (enum cal_kind)i, true;
    return false;
}
bool cal_layer_parse(struct str s, enum cal_layer *out) {
    for (size_t i = 0; i < COUNT_OF(layer_names); i++)
        if (str_is(s, layer_names[i])) return *out = (enum cal_layer)i, true;
    return false;
}

enum rc calendar_build(struct arena *a, const struct cal_spec *spec, struct calendar **out, struct str *why) {
    struct calendar *c = ARENA_NEW(a, struct calendar);
    struct build b = {a, spec, c, why};
    TRY(check_spec(&b));
    size_t n = (size_t)(spec->last_day - spec->first_day) + 1;
    *c = (struct calendar){
        .code = spec->code, .rev = spec->rev, .first_day = spec->first_day, .last_day = spec->last_day};
    c->day = ARENA_ARRAY(a, struct cal_day, n);
    for (size_t i = 0; i < n; i++) {
        int32_t day = spec->first_day + (int32_t)i;
        TRY(fill_week(&b, day, day_weekday(day), &c->day[i]));
    }
    for (size_t i = 0; i < spec->n_exceptions; i++) {
        const struct cal_exception *e = &spec->exceptions[i];
        if (e->day < spec->first_day || e->day > spec->last_day || !known(spec, e->rev_from, e->rev_to)) continue;
        TRY(apply_exception(&b, e));
    }
    c->sum_s = ARENA_ARRAY(a, int64_t, n + 1);
    c->sum_days = ARENA_ARRAY(a, int32_t, n + 1);
    c->sum_halves = ARENA_ARRAY(a, int32_t, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct cal_day *d = &c->day[i];
        TRY(check_sessions(&b, spec->first_day + (int32_t)i, d->s, d->n));
        d->work_s = 0;
        for (int k = 0; k < d->n; k++) d->work_s += (d->s[k].to_min - d->s[k].from_min) * 60;
        d->half = d->n && ((d->why && d->why->kind == CAL_HALF_DAY) || d->work_s <= CAL_HALF_DAY_MAX_S);
        c->sum_s[i + 1] = c->sum_s[i] + d->work_s;
        c->sum_days[i + 1] = c->sum_days[i] + (d->n > 0);
        c->sum_halves[i + 1] = c->sum_halves[i] + d->half;
    }
    *out = c;
    return RC_OK;
}

static enum rc refuse(struct build *b, struct str why) {
    *b->why = why;
    return RC_INVALID;
}

static enum rc check_spec(struct build *b) {
    const struct cal_spec *s = b->spec;
    if (s->first_day <= 0 || s->last_day < s->first_day || s->last_day - s->first_day > 200 * 366)
        return refuse(b, STR("Khoảng ngày của lịch không hợp lệ."));
    for (size_t i = 0; i < s->n_hours; i++) {
        const struct cal_hours *h = &s->hours[i];
        if (h->weekday < 1 || h->weekday > 7)
            return refuse(b, str_fmt(b->a, "Giờ làm việc dòng %zu: thứ phải từ 1 (thứ Hai) đến 7 (Chủ nhật).", i + 1));
        if (h->at.from_min < 0 || h->at.to_min > 1440 || h->at.from_min >= h->at.to_min)
            return refuse(
                b,
                str_fmt(b->a, "Giờ làm việc dòng %zu: giờ bắt đầu phải trước giờ kết thúc, trong 00:00–24:00.", i + 1));
        if (h->valid_from_day > h->valid_to_day)
            return refuse(b, str_fmt(b->a, "Giờ làm việc dòng %zu: ngày hết hiệu lực trước ngày có hiệu lực.", i + 1));
    }
    return RC_OK;
}

/* The weekly hours of a weekday as they are in force on a day. */
static enum rc fill_week(struct build *b, int32_t day, int weekday, struct cal_day *out) {
    const struct cal_spec *s = b->spec;
    int nearest = -1;
    for (size_t i = 0; i < s->n_hours; i++) {
        const struct cal_hours *h = &s->hours[i];
        if (h->valid_from_day <= day && day <= h->valid_to_day && known(s, h->rev_from, h->rev_to) &&
            (int)h->layer > nearest)
            nearest = (int)h->layer;
    }
    out->n = 0;
    for (size_t i = 0; i < s->n_hours; i++) {
        const struct cal_hours *h = &s->hours[i];
        if (h->weekday != weekday || (int)h->layer != nearest || day < h->valid_from_day || day > h->valid_to_day)
            continue;
        if (!known(s, h->rev_from, h->rev_to)) continue;
        if (out->n == CAL_SESSIONS)
            return refuse(
                b, str_fmt(b->a, "Ngày %.*s có quá %d buổi làm việc.", STR_ARG(day_vi(b->a, day)), CAL_SESSIONS));
        int k = out->n++;
        for (; k && out->s[k - 1].from_min > h->at.from_min; k--) out->s[k] = out->s[k - 1];
        out->s[k] = h->at;
    }
    return RC_OK;
}

static enum rc apply_exception(struct build *b, const struct cal_exception *e) {
    struct cal_day *d = &b->c->day[e->day - b->spec->first_day];
    if (d->why && (d->why->layer > e->layer || (d->why->layer == e->layer && d->why->rev_from > e->rev_from)))
        return RC_OK;
    TRY(fill_week(b, e->day, day_weekday(e->day), d)); /* forget what a farther layer or an older revision had put */
    d->why = e;
    struct str when = day_vi(b->a, e->day);
    switch (e->kind) {
    case CAL_WORKS_AS_USUAL:
        return RC_OK;
    case CAL_STATUTORY_OFF:
    case CAL_COMPENSATORY_OFF:
    case CAL_SWAPPED_OFF:
    case CAL_CLOSED:
        d->n = 0;
        return RC_OK;
    case CAL_SWAPPED_WORKDAY:
        if (e->replaces_weekday < 1 || e->replaces_weekday > 7)
            return refuse(b, str_fmt(b->a, "Ngày làm bù %.*s chưa nói làm thay cho thứ mấy.", STR_ARG(when)));
        TRY(fill_week(b, e->day, e->replaces_weekday, d));
        if (!d->n) return refuse(b, str_fmt(b->a, "Ngày làm bù %.*s thay cho một ngày không làm việc.", STR_ARG(when)));
        return RC_OK;
    case CAL_HALF_DAY:
        if (!e->n_own) {
            d->n = d->n ? 1 : 0;
            if (!d->n)
                return refuse(
                    b, str_fmt(b->a, "Ngày làm nửa buổi %.*s rơi vào ngày nghỉ, phải ghi rõ giờ.", STR_ARG(when)));
            return RC_OK;
        } /* fall through */
    case CAL_OWN_HOURS:
        if (e->n_own < 1 || e->n_own > CAL_SESSIONS)
            return refuse(b,
                          str_fmt(b->a, "Ngày %.*s: phải có từ 1 đến %d buổi làm việc.", STR_ARG(when), CAL_SESSIONS));
        d->n = e->n_own;
        memcpy(d->s, e->own, sizeof d->s);
        return RC_OK;
    }
    return refuse(b, str_fmt(b->a, "Ngày %.*s: loại ngày không rõ.", STR_ARG(when)));
}

static enum rc check_sessions(struct build *b, int32_t day, struct cal_session *s, int n) {
    for (int k = 0; k < n; k++) {
        bool ok = s[k].from_min >= 0 && s[k].from_min < s[k].to_min && s[k].to_min <= 1440;
        if (!ok || (k && s[k - 1].to_min > s[k].from_min))
            return refuse(
                b, str_fmt(b->a, "Ngày %.*s: các buổi làm việc chồng nhau hoặc sai giờ.", STR_ARG(day_vi(b->a, day))));
    }
    return RC_OK;
}

struct str calendar_code(const struct calendar *c) {
    return c->code;
}
int64_t calendar_rev(const struct calendar *c) { return c->rev; }
int32_t calendar_first_day(const struct calendar *c) { return c->first_day; }
int32_t calendar_last_day(const struct calendar *c) { return c->last_day; }
const struct cal_day *calendar_day(const struct calendar *c, int32_t day) {
    return day < c->first_day || day > c->last_day ? NULL : &c->day[day - c->first_day];
}

static int64_t midnight(int32_t day) { return (int64_t)day * DAY_S - VN_OFFSET_S; }
static size_t days_of(const struct calendar *c) { return (size_t)(c->last_day - c->first_day) + 1; }
bool calendar_covers(const struct calendar *c, int64_t at) {
    return at >= midnight(c->first_day) && at <= midnight(c->last_day + 1);
}

/* Seconds worked from the beginning of coverage to at, which must be covered. */
static int64_t done_s(const struct calendar *c, int64_t at) {
    int64_t since = at - midnight(c->first_day);
    size_t i = (size_t)(since / DAY_S);
    int32_t second = (int32_t)(since % DAY_S);
    int64_t sum = c->sum_s[i];
    if (i == days_of(c)) return sum;
    const struct cal_day *d = &c->day[i];
    for (int k = 0; k < d->n && d->s[k].from_min * 60 < second; k++) {
        int32_t to = d->s[k].to_min * 60;
        sum += (second < to ? second : to) - d->s[k].from_min * 60;
    }
    return sum;
}

/* The earliest instant by which target_s were worked since the beginning of coverage; 0 < target_s <= all. */
static int64_t when_done(const struct calendar *c, int64_t target_s) {
    size_t lo = 0, hi = days_of(c); /* sum_s[lo] < target_s <= sum_s[hi] */
    assert(target_s > 0 && target_s <= c->sum_s[hi]);
    while (hi - lo > 1) {
        size_t mid = lo + (hi - lo) / 2;
        if (c->sum_s[mid] < target_s)
            lo = mid;
        else
            hi = mid;
    }
    int64_t rest = target_s - c->sum_s[lo];
    const struct cal_day *d = &c->day[lo];
    int k = 0;
    for (; rest > (d->s[k].to_min - d->s[k].from_min) * 60; k++) rest -= (d->s[k].to_min - d->s[k].from_min) * 60;
    assert(k < d->n);
    return midnight(c->first_day + (int32_t)lo) + d->s[k].from_min * 60 + rest;
}

/* Index of the first day from i on that is worked; days_of(c) when none is left. */
static size_t next_worked(const struct calendar *c, size_t i) {
    size_t n = days_of(c), lo = i, hi = n;
    if (i >= n || c->sum_days[n] == c->sum_days[i]) return n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (c->sum_days[mid + 1] > c->sum_days[i])
            hi = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

/* closing: an instant at closing time stands in working time too. */
static enum rc into_work(const struct calendar *c, int64_t at, bool closing, int64_t *out) {
    if (!calendar_covers(c, at)) return RC_INVALID;
    size_t n = days_of(c), i = (size_t)((at - midnight(c->first_day)) / DAY_S);
    int32_t second = (int32_t)((at - midnight(c->first_day)) % DAY_S);
    if (closing && !second && i && c->day[i - 1].n && c->day[i - 1].s[c->day[i - 1].n - 1].to_min == 1440)
        return *out = at, RC_OK; /* the day before ended with this midnight */
    if (i < n) {
        const struct cal_day *d = &c->day[i];
        for (int k = 0; k < d->n; k++) {
            int32_t from = d->s[k].from_min * 60, to = d->s[k].to_min * 60;
            if (second < from) return *out = at - second + from, RC_OK;
            if (second < to || (closing && second == to)) return *out = at, RC_OK;
        }
    }
    i = next_worked(c, i + 1);
    if (i >= n) return RC_INVALID;
    *out = midnight(c->first_day + (int32_t)i) + c->day[i].s[0].from_min * 60;
    return RC_OK;
}

enum rc calendar_open(const struct calendar *c, int64_t at, int64_t *out) { return into_work(c, at, false, out); }

enum rc calendar_between(const struct calendar *c, int64_t from_at, int64_t to_at, int64_t *work_s) {
    if (!calendar_covers(c, from_at) || !calendar_covers(c, to_at)) return RC_INVALID;
    *work_s = done_s(c, to_at) - done_s(c, from_at);
    return RC_OK;
}

enum rc calendar_add(const struct calendar *c, int64_t at, int64_t work_s, int64_t *out) {
    int64_t start;
    if (work_s < 0) return RC_INVALID;
    TRY(into_work(c, at, false, &start));
    return calendar_add_from(c, start, work_s, start, out);
}

enum rc calendar_add_from(const struct calendar *c, int64_t at, int64_t work_s, int64_t floor_at, int64_t *out) {
    if (work_s < 0 || !calendar_covers(c, at) || !calendar_covers(c, floor_at)) return RC_INVALID;
    int64_t all = c->sum_s[days_of(c)], done = done_s(c, at);
    if (work_s > all - done) return RC_INVALID;
    int64_t target = done + work_s;
    if (target <= done_s(c, floor_at)) return into_work(c, floor_at, true, out);
    *out = when_done(c, target);
    return RC_OK;
}

enum rc calendar_nth_day(const struct calendar *c, int32_t day, int32_t n, int half_percent, int32_t *out, bool *over) {
    if (day < c->first_day - 1 || day > c->last_day || n < 1) return RC_INVALID;
    size_t all = days_of(c), from = (size_t)(day + 1 - c->first_day), lo = from, hi = all;
    int halved = half_percent == 50;
    int64_t want = (int64_t)n * 2 + (int64_t)c->sum_days[from] * 2 - halved * c->sum_halves[from]; /* in half days */
#define HALVES(i) ((int64_t)c->sum_days[i] * 2 - halved * c->sum_halves[i])
    if (HALVES(all) < want) return RC_INVALID;
    while (hi - lo > 1) { /* HALVES(lo) < want <= HALVES(hi) */
        size_t mid = lo + (hi - lo) / 2;
        if (HALVES(mid) < want)
            lo = mid;
        else
            hi = mid;
    }
    *over = HALVES(hi) > want;
#undef HALVES
    *out = c->first_day + (int32_t)hi - 1;
    return RC_OK;
}

enum rc calendar_working_day(const struct calendar *c, int32_t day, int32_t *out) {
    if (day < c->first_day || day > c->last_day) return RC_INVALID;
    size_t i = next_worked(c, (size_t)(day - c->first_day));
    if (i >= days_of(c)) return RC_INVALID;
    *out = c->first_day + (int32_t)i;
    return RC_OK;
}

int64_t calendar_clip(const struct calendar *c, int32_t day, int32_t second) {
    const struct cal_day *d = calendar_day(c, day);
    assert(d && d->n);
    for (int k = 0; k < d->n; k++) {
        if (second < d->s[k].from_min * 60) return midnight(day) + d->s[k].from_min * 60;
        if (second <= d->s[k].to_min * 60) return midnight(day) + second;
    }
    return midnight(day) + d->s[d->n - 1].to_min * 60;
}
