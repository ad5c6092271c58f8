/* driver.c — random calendars and cases with the C's answers, as lines for deadline.py.
 *
 * driver N SEED. The same seed gives the same lines. A calendar is printed as the rows it was built from, so that the
 * other side builds its own. Times like to fall on session borders, where mistakes live. */
#include "core/clock.h"
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t seed;
static uint64_t draw(void) { /* splitmix64 */
    uint64_t z = (seed += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}
static int64_t between(int64_t lo, int64_t hi) { return lo + (int64_t)(draw() % (uint64_t)(hi - lo + 1)); }
static bool chance(int percent) { return between(0, 99) < percent; }

#define HOURS_MAX 200
#define EXCEPTIONS_MAX 400
static struct cal_hours hours[HOURS_MAX];
static struct cal_exception exceptions[EXCEPTIONS_MAX];
static struct cal_spec spec;

static int some_sessions(struct cal_session *s) {
    static const struct cal_session usual[] = {{420, 690}, {810, 1020}}, seven[] = {{450, 690}, {810, 990}},
                                    morning[] = {{420, 690}}, all[] = {{0, 1440}}, night[] = {{1200, 1440}, {0, 240}};
    switch (between(0, 8)) {
    case 0:
        memcpy(s, seven, sizeof seven);
        return 2;
    case 1:
        memcpy(s, morning, sizeof morning);
        return 1;
    case 2:
        memcpy(s, all, sizeof all);
        return 1;
    case 3:
        s[0] = night[1], s[1] = night[0];
        return 2;
    case 5:
        s[0] = (struct cal_session){420, 720};
        return 1; /* five hours: a half day, just */
    case 4: {
        int n = (int)between(1, CAL_SESSIONS), at = (int)between(0, 500);
        for (int i = 0; i < n; i++) {
            s[i].from_min = (int16_t)at;
            s[i].to_min = (int16_t)(at += (int)between(1, 230));
            at += chance(20) ? 0 : (int)between(1, 60);
            if (s[i].to_min >= 1400) return s[i].to_min = (int16_t)(s[i].to_min > 1440 ? 1440 : s[i].to_min), i + 1;
        }
        return n;
    }
    default:
        memcpy(s, usual, sizeof usual);
        return 2;
    }
}

static void add_week(int32_t from, int32_t to, enum cal_layer layer, int64_t rev_from, int64_t rev_to) {
    struct cal_session s[CAL_SESSIONS];
    int n = some_sessions(s);
    bool alike = chance(70);
    for (int w = 1; w <= 7; w++) {
        if (!alike) n = some_sessions(s);
        if (w > 5 && chance(75)) continue;
        if (!alike && chance(15)) continue;
        for (int i = 0; i < n && spec.n_hours < HOURS_MAX; i++)
            hours[spec.n_hours++] = (struct cal_hours){from, to, w, s[i], layer, rev_from, rev_to};
    }
}

static bool draw_calendar(struct arena *a, struct calendar **out) {
    int32_t first = (int32_t)between(17532, 20500),
            last = first + (int32_t)(chance(15) ? between(5, 60) : between(300, 900));
    struct str why;
    spec = (struct cal_spec){STR("X"), 5, first, last, hours, 0, exceptions, 0};
    int32_t middle = (int32_t)between(first, last);
    add_week(first - 10, chance(50) ? middle : DAY_FOREVER, CAL_NATIONAL, 0, 0);
    add_week(middle + 1, DAY_FOREVER, chance(50) ? CAL_NATIONAL : CAL_PROVINCE, (int64_t)between(0, 7), 0);
    if (chance(30))
        add_week(middle, middle + (int32_t)between(1, 90), CAL_AGENCY, between(0, 8), chance(50) ? between(1, 9) : 0);
    if (spec.n_hours > HOURS_MAX - 30) return false;
    for (int64_t n = between(0, (last - first) / 12 + 3); n > 0; n--) {
        struct cal_exception *e = &exceptions[spec.n_exceptions++];
        *e = (struct cal_exception){.day = (int32_t)between(first, last),
                                    .kind = (enum cal_kind)between(0, 7),
                                    .layer = (enum cal_layer)between(0, 2),
                                    .name = STR("Ngày \"đặc biệt\""),
                                    .document = STR("QĐ 1"),
                                    .rev_from = between(0, 6),
                                    .rev_to = chance(20) ? between(3, 9) : 0};
        if (e->kind == CAL_SWAPPED_WORKDAY) e->replaces_weekday = (int)between(1, 5);
        if (e->kind == CAL_OWN_HOURS || e->kind == CAL_HALF_DAY) e->n_own = some_sessions(e->own);
        if (chance(20)) { /* a Tết of several days */
            for (int i = 1; i < 7 && spec.n_exceptions < EXCEPTIONS_MAX - 8; i++)
                exceptions[spec.n_exceptions++] = (struct cal_exception){.day = e->day + i, .kind = CAL_STATUTORY_OFF};
        }
    }
    return calendar_build(a, &spec, out, &why) == RC_OK;
}

static void print_calendar(void) {
    printf("cal %d %d %" PRId64 "\n", spec.first_day, spec.last_day, spec.rev);
    for (size_t i = 0; i < spec.n_hours; i++) {
        struct cal_hours *h = &hours[i];
        printf("h %d %d %d %d %d %d %" PRId64 " %" PRId64 "\n", h->valid_from_day, h->valid_to_day, h->weekday,
               h->at.from_min, h->at.to_min, (int)h->layer, h->rev_from, h->rev_to);
    }
    for (size_t i = 0; i < spec.n_exceptions; i++) {
        struct cal_exception *e = &exceptions[i];
        printf("x %d %s %d %" PRId64 " %" PRId64 " %d", e->day, cal_kind_name(e->kind), (int)e->layer, e->rev_from,
               e->rev_to, e->replaces_weekday);
        for (int k = 0; k < e->n_own; k++) printf(" %d %d", e->own[k].from_min, e->own[k].to_min);
        printf("\n");
    }
}

/* An instant some days around a day; half of them on a border of a session, or a second off it. */
static int64_t moment(const struct calendar *c, int32_t from, int32_t to) {
    int32_t day = (int32_t)between(from, to);
    const struct cal_day *d = calendar_day(c, day);
    int64_t second = between(0, DAY_S - 1);
    if (d && d->n && chance(55)) {
        const struct cal_day *other =
            calendar_day(c, day + (int32_t)between(-9, 9)); /* a border there, the middle here */
        if (other && other->n) d = other;
        const struct cal_session *s = &d->s[between(0, d->n - 1)];
        second = (chance(50) ? s->from_min : s->to_min) * 60 + (chance(50) ? 0 : between(-1, 1));
    } else if (chance(60)) {
        second -= second % 900;
    }
    return (int64_t)day * DAY_S - VN_OFFSET_S + second;
}

static struct rules draw_rules(void) {
    struct rules r = {.code = STR("R"),
                      .article = STR("Đ.1"),
                      .working_time = chance(75) ? DUE_SAME_TIME : DUE_DAY_END,
                      .calendar_time = chance(60) ? DUE_DAY_END : DUE_SAME_TIME,
                      .working_day_means = chance(85) ? DAY_MEANS_DAYS : DAY_MEANS_HOURS,
                      .half_day_percent = chance(70) ? 100 : 50,
                      .day_equals_s = chance(70) ? 28800 : 25200,
                      .soon_s = chance(70) ? 28800 : 3600,
                      .early_by = chance(70) ? EARLY_BY_DAY : EARLY_BY_SECOND};
    if (chance(15)) r.first_day = FIRST_SAME_DAY, r.working_time = r.calendar_time = DUE_DAY_END;
    return r;
}

static struct limit draw_limit(void) {
    struct limit l = {.unit = (enum limit_unit)(chance(45) ? LIMIT_WORKING_DAY : (enum limit_unit)between(0, 4))};
    if (l.unit == LIMIT_WORKING_DAY) l.days_x10 = (int32_t)(chance(70) ? between(1, 30) * 10 : between(1, 150));
    if (l.unit == LIMIT_CALENDAR_DAY) l.days_x10 = (int32_t)between(1, 60) * 10;
    if (l.unit == LIMIT_WORKING_HOUR) l.work_s = chance(60) ? between(1, 80) * 1800 : between(1, 400000);
    if (l.unit == LIMIT_SAME_DAY && chance(60)) l.cutoff_min = (int32_t)between(400, 1000);
    if (chance(1)) l.days_x10 = chance(50) ? 0 : -5, l.work_s = 0;
    return l;
}

static void print_case(struct arena *a, const struct calendar *c, bool certificate) {
    struct rules r = draw_rules();
    struct pause pauses[5];
    int32_t last = calendar_first_day(c) + (calendar_last_day(c) - calendar_first_day(c)) * 7 / 10;
    struct clock_in in = {.cal = c,
                          .rules = &r,
                          .limit = draw_limit(),
                          .pauses = pauses,
                          .received_at = moment(c, calendar_first_day(c) - chance(1), last)};
    int64_t at = in.received_at;
    int n = chance(45) ? 0 : (int)between(1, 5);
    for (int i = 0; i < n; i++) {
        int64_t from = moment(c, at_day(at), at_day(at) + (int32_t)between(0, 8));
        if ((from < at && !chance(1)) || chance(15)) from = at; /* often touching the one before */
        int64_t to = moment(c, at_day(from), at_day(from) + (int32_t)between(0, 12));
        if (to < from && !chance(1)) to = from;
        if (i == n - 1 && chance(20)) to = 0;
        pauses[i] = (struct pause){from, to, (enum pause_kind)between(0, 2)};
        at = from;
        if (to && chance(70)) at = to > from ? to : from;
        in.n_pauses++;
    }
    if (chance(10)) {
        in.extended_at = moment(c, at_day(in.received_at), at_day(in.received_at) + 20);
        in.extension_at = moment(c, at_day(in.extended_at), at_day(in.extended_at) + 30);
    }
    int64_t now = moment(c, at_day(in.received_at) - 1, at_day(in.received_at) + (int32_t)between(1, 50));
    int64_t ended =
        chance(40) ? moment(c, at_day(in.received_at), at_day(in.received_at) + (int32_t)between(1, 40)) : 0;
    struct clock k;
    struct clock_state s;
    if (clock_due(&in, &k)) k = (struct clock){.why = k.why};
    if (k.due_at && chance(40))
        now = chance(25) ? k.due_at + between(-1, 1) : moment(c, at_day(k.due_at) - 1, at_day(k.due_at) + 1);
    if (k.due_at && ended && chance(60))
        ended = chance(25) ? k.due_at + between(-1, 1) : moment(c, at_day(k.due_at) - 1, at_day(k.due_at) + 1);
    if (clock_status(&in, now, ended, &s)) s = (struct clock_state){.why = s.why};
    printf("case %d %d %d %d %d %d %d %d %d %d %" PRId64 " %d %" PRId64 " %zu", (int)r.first_day, (int)r.working_time,
           (int)r.calendar_time, (int)r.working_day_means, r.half_day_percent, r.day_equals_s, r.soon_s,
           (int)r.early_by, (int)in.limit.unit, in.limit.days_x10, in.limit.work_s, in.limit.cutoff_min, in.received_at,
           in.n_pauses);
    for (int i = 0; i < n; i++) printf(" %" PRId64 " %" PRId64, pauses[i].from_at, pauses[i].to_at);
    printf(" %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64, in.extended_at, in.extension_at, now, ended);
    printf(" %d %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %d %" PRId64 " %d %d %" PRId64 " %" PRId64 " %d\n",
           (int)k.why, k.start_at, k.promised_at, k.due_at, k.appointment_at, k.paused, k.budget_s, (int)s.why,
           (int)s.word, s.by_s, s.due_at, s.paused);
    struct clock_proof proof;
    if (certificate && clock_explain(a, &in, now, &proof) == RC_OK) {
        struct buf json = buf_in(a);
        clock_certificate_json(&json, &proof);
        printf("cert %.*s", STR_ARG(buf_view(&json)));
    }
}

int main(int argc, char **argv) {
    long n = argc > 1 ? atol(argv[1]) : 1000;
    seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    struct arena *cal = arena_new(), *scratch = arena_new();
    struct calendar *c = NULL;
    for (long i = 0; i < n; i++) {
        if (i % 500 == 0) {
            do arena_reset(cal);
            while (!draw_calendar(cal, &c));
            print_calendar();
        }
        print_case(scratch, c, i % 25 == 0);
        arena_reset(scratch);
    }
    arena_free(cal);
    arena_free(scratch);
    return ferror(stdout) ? 1 : 0;
}
