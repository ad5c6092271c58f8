/* figure.c — what a dossier counts as, and keeping the counters true.
 *
 * fact_now() says from a case's rows alone what it counts as today; figure_move() takes back what it counted as before
 * and counts it anew, in the transaction of the move. Everything is a sum over days: what stands at a moment (open,
 * over due) is what came before it less what went before it, so the same counters answer for any period. A case that is
 * late is cleared on the day it ends, one that is early on the day it was promised for: until then it is not over due
 * anyway. */
#include "core/figure.h"
#include <assert.h>
#include "core/calendar.h"
#include "core/case.h"
#include "core/figure_in.h"
#include "core/planted.h"
#include "core/promise.h"

static const struct {
    const char *code, *vi;
} measures[MEASURE_COUNT] = {
    [M_CARRIED] = {"ton-ky-truoc", "Từ kỳ trước chuyển sang"},
    [M_RECEIVED] = {"tiep-nhan", "Tiếp nhận trong kỳ"},
    [M_RECEIVED_ONLINE] = {"tiep-nhan-truc-tuyen", "Tiếp nhận trực tuyến"},
    [M_RECEIVED_COUNTER] = {"tiep-nhan-truc-tiep", "Tiếp nhận trực tiếp"},
    [M_RECEIVED_POST] = {"tiep-nhan-buu-chinh", "Tiếp nhận qua bưu chính"},
    [M_RESOLVED] = {"da-giai-quyet", "Đã giải quyết"},
    [M_EARLY] = {"truoc-han", "Trước hạn"},
    [M_ON_TIME] = {"dung-han", "Đúng hạn"},
    [M_LATE] = {"qua-han", "Quá hạn"},
    [M_NO_DUE] = {"khong-co-han", "Không có hạn"},
    [M_OPEN] = {"dang-giai-quyet", "Đang giải quyết"},
    [M_OPEN_IN] = {"dang-trong-han", "Đang giải quyết, trong hạn"},
    [M_OPEN_OVER] = {"dang-qua-han", "Đang giải quyết, quá hạn"},
    [M_PAUSED] = {"tam-dung", "Đang tạm dừng"},
    [M_REFUSED] = {"tu-choi", "Từ chối, dừng giải quyết"},
    [M_WITHDRAWN] = {"rut", "Rút hồ sơ"},
    [M_TURNED_AWAY] = {"khong-tiep-nhan", "Không tiếp nhận"},
    [M_APOLOGISED] = {"xin-loi", "Xin lỗi, hẹn lại"},
    [M_RATED] = {"danh-gia", "Được đánh giá"},
};
const char *measure_code(enum measure m) { return m > 0 && m < MEASURE_COUNT ? measures[m].code : ""; }
const char *measure_vi(enum measure m) { return m > 0 && m < MEASURE_COUNT ? measures[m].vi : ""; }
enum measure measure_of(struct str code) {
    for (int i = 1; i < MEASURE_COUNT; i++)
        if (str_is(code, measures[i].code)) return (enum measure)i;
    return 0;
}

int64_t figure_bucket_top_s(int b) {
    int hours = b < 40 ? b + 1 : b < 100 ? 40 + (b - 39) * 8 : 520 + (b - 99) * 40;
    return (int64_t)hours * 3600;
}
int figure_bucket(int64_t worked_s) {
    int b = 0;
    while (b < BUCKETS - 1 && worked_s > figure_bucket_top_s(b)) b++;
    return b;
}

int64_t figure_period(int grain, int32_t day) {
    if (grain == GRAIN_DAY) return day;
    struct date d = date_of(day);
    return grain == GRAIN_YEAR ? d.y : 12 * d.y + d.m - 1;
}

/* ---- What a case counts as ---- */
static enum figure_class class_of(const struct figure_source *c) {
    if (!c->ended_at) return FIGURE_OPEN;
    if (!c->received_at) return c->state == STATE_REFUSED ? FIGURE_TURNED_AWAY : FIGURE_OPEN;
    if (c->state == STATE_REFUSED) return FIGURE_REFUSED;
    if (c->state == STATE_WITHDRAWN) return FIGURE_WITHDRAWN;
    if (!c->promised_at) return FIGURE_NO_DUE;
    if (at_day(c->ended_at) < at_day(c->promised_at)) return FIGURE_EARLY;
    return c->ended_at <= c->promised_at ? FIGURE_ON_TIME : FIGURE_LATE;
}

/* Working time used and promised, in the calendar pinned at reception; pauses belong to neither. */
static void times(struct db *db, struct arena *a, int64_t case_id, const struct figure_source *c, struct fact_of *f) {
    struct clock_in in;
    int64_t used = 0, given = 0, lost = 0;
    f->bucket = BUCKET_NONE;
    if (f->class_ == FIGURE_REFUSED || f->class_ == FIGURE_WITHDRAWN) f->bucket = BUCKET_LEFT;
    if (f->class_ < FIGURE_EARLY || f->class_ > FIGURE_NO_DUE) return;
    if (promise_inputs(db, a, case_id, &in) || calendar_between(in.cal, c->received_at, c->ended_at, &used)) return;
    for (size_t i = 0; i < in.n_pauses; i++) {
        int64_t to = in.pauses[i].to_at ? in.pauses[i].to_at : c->ended_at, s;
        if (!calendar_between(in.cal, in.pauses[i].from_at, to, &s) && s > 0) lost += s;
    }
    if (c->promised_at && calendar_between(in.cal, c->received_at, c->promised_at, &given)) return;
    used = used > lost ? used - lost : 0;
    f->bucket = figure_bucket(used);
    if (f->class_ == FIGURE_NO_DUE) return; /* nothing to hold it against: counts in the percentiles only */
    f->worked_s = used, f->limit_s = given > lost ? given - lost : 0;
}

/* *counts is false for what no report counts: drafts, dossiers filed and not looked at yet, parts, consultations. */
static enum rc fact_now(struct db *db, struct arena *a, int64_t case_id, struct fact_of *f, bool *counts) {
    struct figure_source c;
    *f = (struct fact_of){.bucket = BUCKET_NONE};
    TRY(figure_source(db, a, case_id, &c));
    enum figure_class k = class_of(&c);
    *counts = c.kind == CASE_DOSSIER && (c.received_at || k == FIGURE_TURNED_AWAY);
    if (!*counts) return RC_OK;
    f->agency_id = c.agency_id, f->rev_id = c.rev_id, f->channel = c.channel, f->class_ = k;
    if (c.received_at) f->received_day = at_day(c.received_at);
    if (c.ended_at) f->end_day = at_day(c.ended_at);
    bool still = c.paused_at && !c.ended_at;
    if (still) f->paused_day = at_day(c.paused_at);
    /* While it stands still its promise moves on, unless it was broken before. */
    if (c.received_at && c.promised_at && !(still && c.promised_at >= c.paused_at)) f->due_day = at_day(c.promised_at);
    if (f->due_day && f->end_day) f->cleared_day = f->end_day > f->due_day ? f->end_day : f->due_day;
    if (c.apology_at) f->apology_day = at_day(c.apology_at);
    if (c.rated_at) f->rated_day = at_day(c.rated_at), f->rating = c.rating;
    times(db, a, case_id, &c, f);
    return RC_OK;
}

/* ---- Counting ---- */
enum { DAYS_TOUCHED = 16 };
struct delta { /* of one agency, revision and channel on one day */
    int64_t agency_id, rev_id, channel, day, c[COLS];
};
struct deltas {
    struct delta d[DAYS_TOUCHED];
    size_t n;
};

static int64_t *at_day_of(struct deltas *x, const struct fact_of *f, int64_t day) {
    size_t i = 0;
    while (i < x->n && (x->d[i].day != day || x->d[i].agency_id != f->agency_id || x->d[i].rev_id != f->rev_id ||
                        x->d[i].channel != f->channel))
        i++;
    if (i == x->n) {
        assert(x->n < DAYS_TOUCHED);
        x->d[x->n++] = (struct delta){f->agency_id, f->rev_id, f->channel, day, {0}};
    }
    return x->d[i].c;
}

static void count(struct deltas *x, const struct fact_of *f, int sign) {
    static const int by_class[] = {[FIGURE_EARLY] = COL_early,
                                   [FIGURE_ON_TIME] = COL_on_time,
                                   [FIGURE_LATE] = COL_late,
                                   [FIGURE_NO_DUE] = COL_no_due,
                                   [FIGURE_REFUSED] = COL_refused,
                                   [FIGURE_WITHDRAWN] = COL_withdrawn,
                                   [FIGURE_TURNED_AWAY] = COL_turned_away};
    if (f->received_day) at_day_of(x, f, f->received_day)[COL_received] += sign;
    if (f->end_day) {
        int64_t *c = at_day_of(x, f, f->end_day);
#if PLANTED_BUG == 2 /* withdrawals are not counted */
        if (f->class_ != FIGURE_WITHDRAWN)
#endif
            if (f->class_) c[by_class[f->class_]] += sign;
        c[COL_worked_s] += sign * f->worked_s, c[COL_limit_s] += sign * f->limit_s;
    }
    if (f->due_day) at_day_of(x, f, f->due_day)[COL_due] += sign;
    if (f->cleared_day) at_day_of(x, f, f->cleared_day)[COL_cleared] += sign;
    if (f->paused_day) at_day_of(x, f, f->paused_day)[COL_paused] += sign;
    if (f->apology_day) at_day_of(x, f, f->apology_day)[COL_apologised] += sign;
    if (f->rated_day) {
        int64_t *c = at_day_of(x, f, f->rated_day);
        c[COL_rated] += sign, c[COL_rating] += sign * f->rating;
    }
}

static enum rc write_delta(struct db *db, const struct delta *d) {
    bool any = false;
    for (int i = 0; i < COLS; i++) any |= d->c[i] != 0;
    if (!any) return RC_OK;
#define COLUMN_VALUE(x) , d->c[COL_##x]
    for (int cube = 0; cube <= CUBE_BOTH; cube++)
        for (int grain = 0; grain <= GRAIN_YEAR; grain++)
            TRY(figure_add(db, cube, grain, figure_period(grain, (int32_t)d->day), cube == CUBE_REV ? 0 : d->agency_id,
                           cube == CUBE_AGENCY ? 0 : d->rev_id, d->channel FIGURE_COLUMNS(COLUMN_VALUE)));
    return RC_OK;
}

static enum rc write_hours(struct db *db, const struct fact_of *f, int kind, int64_t day, int sign) {
    if (!day || f->bucket < 0 || (kind == 0 && f->bucket == BUCKET_LEFT)) return RC_OK;
    for (int cube = 0; cube <= CUBE_BOTH; cube++)
        for (int grain = 0; grain <= GRAIN_YEAR; grain++)
            TRY(figure_hours_add(db, cube, grain, figure_period(grain, (int32_t)day), kind,
                                 cube == CUBE_REV ? 0 : f->agency_id, cube == CUBE_AGENCY ? 0 : f->rev_id, f->channel,
                                 f->bucket, sign));
    return RC_OK;
}

static enum rc put(struct db *db, int64_t case_id, const struct fact_of *f) {
    return fact_put(db, case_id, f->agency_id, f->rev_id, f->channel, f->received_day, f->due_day, f->end_day,
                    f->class_, f->cleared_day, f->paused_day, f->apology_day, f->rated_day, f->rating, f->worked_s,
                    f->limit_s, f->bucket);
}

enum rc figure_move(struct db *db, struct arena *a, int64_t case_id) {
    struct fact_of was, is;
    bool counts, counted;
    TRY(fact_now(db, a, case_id, &is, &counts));
    enum rc rc = fact_of(db, a, case_id, &was);
    if (rc && rc != RC_NOTFOUND) return rc;
    counted = !rc;
    if (!counted) was = (struct fact_of){.bucket = BUCKET_NONE};
    if (counted == counts && memcmp(&was, &is, sizeof is) == 0) return RC_OK;
    struct deltas x = {.n = 0};
    if (counted) count(&x, &was, -1);
    if (counts) count(&x, &is, 1);
    for (size_t i = 0; i < x.n; i++) TRY(write_delta(db, &x.d[i]));
    if (was.bucket != is.bucket || was.end_day != is.end_day || was.received_day != is.received_day ||
        was.agency_id != is.agency_id || was.rev_id != is.rev_id || was.channel != is.channel) {
        TRY(write_hours(db, &was, 0, was.end_day, -1));
        TRY(write_hours(db, &was, 1, was.received_day, -1));
        TRY(write_hours(db, &is, 0, is.end_day, 1));
        TRY(write_hours(db, &is, 1, is.received_day, 1));
    }
    return counts ? put(db, case_id, &is) : fact_drop(db, case_id);
}

/* ---- All of them ---- */
static enum rc rebuild(struct db *db, struct arena *a) {
    TRY(fact_wipe(db));
    TRY(figure_wipe(db));
    TRY(figure_hours_wipe(db));
    for (int64_t after = 0;;) {
        struct figure_dossiers *d;
        size_t n;
        arena_reset(a);
        TRY(figure_dossiers(db, a, after, &d, &n));
        if (!n) break;
        after = d[n - 1].id;
        struct arena *step = arena_new();
        enum rc rc = RC_OK;
        for (size_t i = 0; i < n && !rc; i++) {
            struct fact_of f;
            bool counts;
            rc = fact_now(db, step, d[i].id, &f, &counts);
            if (!rc && counts) rc = put(db, d[i].id, &f);
            arena_reset(step);
        }
        arena_free(step);
        TRY(rc);
    }
    TRY(figure_fill_days(db));
    TRY(figure_hours_fill_days(db));
    for (int grain = GRAIN_MONTH; grain <= GRAIN_YEAR; grain++) {
        TRY(figure_fill_spans(db, grain));
        TRY(figure_hours_fill_spans(db, grain));
    }
    for (int cube = CUBE_AGENCY; cube <= CUBE_REV; cube++) {
        TRY(figure_fill_cube(db, cube));
        TRY(figure_hours_fill_cube(db, cube));
    }
    return RC_OK;
}

enum rc figure_rebuild(struct db *db) {
    struct arena *a = arena_new();
    enum rc rc = db_begin(db, true);
    if (!rc) rc = rebuild(db, a);
    if (!rc)
        rc = db_commit(db);
    else
        db_rollback(db);
    arena_free(a);
    return rc;
}

enum rc figure_begin(struct db *db) {
    struct arena *a = arena_new();
    struct figure_missing m;
    enum rc rc = figure_missing(db, a, &m);
    if (!rc && m.n) rc = figure_rebuild(db);
    arena_free(a);
    return rc;
}

/* ---- Recount ---- */
static enum rc check_facts(struct db *db, struct arena *a, void (*tell)(void *user, struct str what), void *user) {
    struct arena *step = arena_new();
    enum rc rc = RC_OK;
    for (int64_t after = 0; !rc;) {
        struct figure_dossiers *d;
        size_t n;
        arena_reset(a);
        rc = figure_dossiers(db, a, after, &d, &n);
        if (rc || !n) break;
        after = d[n - 1].id;
        for (size_t i = 0; i < n && !rc; i++) {
            struct fact_of is, was;
            bool counts;
            rc = fact_now(db, step, d[i].id, &is, &counts);
            if (rc) break;
            enum rc found = fact_of(db, step, d[i].id, &was);
            if (found && found != RC_NOTFOUND) rc = found;
            if (found) was = (struct fact_of){.bucket = BUCKET_NONE};
            if ((found == RC_OK) != counts || memcmp(&was, &is, sizeof is))
                tell(user, str_fmt(step, "case %lld is counted as something else than it is", (long long)d[i].id));
            arena_reset(step);
        }
    }
    arena_free(step);
    return rc;
}

#define TELL(...) tell(user, str_fmt(a, __VA_ARGS__))
enum rc figure_check(struct db *db, struct arena *a, void (*tell)(void *user, struct str what), void *user) {
    static const char *const grains[] = {"day", "month", "year"};
    TRY(check_facts(db, a, tell, user));
    size_t n;
    struct figure_check_days *d;
    TRY(figure_check_days(db, a, &d, &n));
    for (size_t i = 0; i < n; i++)
        TELL("counter of day %lld, agency %lld, revision %lld, channel %lld is not the sum of its facts",
             (long long)d[i].day, (long long)d[i].agency_id, (long long)d[i].rev_id, (long long)d[i].channel);
    for (int grain = GRAIN_MONTH; grain <= GRAIN_YEAR; grain++) {
        struct figure_check_spans *s;
        TRY(figure_check_spans(db, a, grain, &s, &n));
        for (size_t i = 0; i < n; i++)
            TELL("counter of %s %lld, agency %lld, revision %lld, channel %lld is not the sum of its days",
                 grains[grain], (long long)s[i].period, (long long)s[i].agency_id, (long long)s[i].rev_id,
                 (long long)s[i].channel);
    }
    for (int cube = CUBE_AGENCY; cube <= CUBE_REV; cube++) {
        struct figure_check_cube *c;
        TRY(figure_check_cube(db, a, cube, &c, &n));
        for (size_t i = 0; i < n; i++)
            TELL("counter of %s %lld by %s %lld, channel %lld is not the sum of its parts", grains[c[i].grain],
                 (long long)c[i].period, cube ? "revision" : "agency", (long long)(cube ? c[i].rev_id : c[i].agency_id),
                 (long long)c[i].channel);
    }
    struct figure_hours_check_days *h;
    TRY(figure_hours_check_days(db, a, &h, &n));
    for (size_t i = 0; i < n; i++)
        TELL("hours of day %lld, agency %lld, revision %lld, bucket %lld are not the sum of their facts",
             (long long)h[i].day, (long long)h[i].agency_id, (long long)h[i].rev_id, (long long)h[i].bucket);
    struct figure_hours_check_rest *r;
    TRY(figure_hours_check_rest(db, a, &r, &n));
    for (size_t i = 0; i < n; i++)
        TELL("hours of cube %lld, %s %lld, bucket %lld are not the sum of their days", (long long)r[i].cube,
             grains[r[i].grain], (long long)r[i].period, (long long)r[i].bucket);
    return RC_OK;
}
