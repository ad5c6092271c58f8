/* Over any calendar, limit, rules and pauses a due date is given or refused with a reason; it never moves back when the
 * start, the limit or a pause grows; it stands in working time; and the sum that explains it, counted again by another
 * way, is the same. docs/TIME.md. */
#include <jansson.h>
#include "core/clock.h"
#include "fuzz.h"

void fuzz_clock(const uint8_t *data, size_t n);

enum { FIRST = 19000, DAYS = 300 };

static struct cal_session session(struct feed *f) {
    int from = (int)feed_in(f, 0, 95) * 15, to = from + 15 + (int)feed_in(f, 0, 40) * 15;
    if (feed_u8(f) % 8 == 0) from += 7, to += 3;
    return (struct cal_session){(int16_t)from, (int16_t)(to > 1440 ? 1440 : to)};
}

static bool calendar_from(struct arena *a, struct feed *f, struct calendar **out) {
    size_t n_hours = (size_t)feed_in(f, 0, 12), n_ex = (size_t)feed_in(f, 0, 8);
    struct cal_hours *h = ARENA_ARRAY(a, struct cal_hours, n_hours + 10);
    struct cal_exception *e = ARENA_ARRAY(a, struct cal_exception, n_ex + 1);
    size_t k = 0;
    if (feed_u8(f) % 4) /* mostly a usual week under it */
        for (int day = 1; day <= 5; day++) {
            h[k++] =
                (struct cal_hours){.valid_from_day = 1, .valid_to_day = DAY_FOREVER, .weekday = day, .at = {420, 690}};
            h[k++] =
                (struct cal_hours){.valid_from_day = 1, .valid_to_day = DAY_FOREVER, .weekday = day, .at = {810, 1020}};
        }
    for (size_t i = 0; i < n_hours; i++, k++)
        h[k] = (struct cal_hours){.valid_from_day = FIRST + (int32_t)feed_in(f, 0, 100) - 20,
                                  .valid_to_day = feed_u8(f) & 1 ? DAY_FOREVER : FIRST + (int32_t)feed_in(f, 0, DAYS),
                                  .weekday = (int)feed_in(f, 1, 7),
                                  .at = session(f),
                                  .layer = (enum cal_layer)feed_in(f, 0, 2),
                                  .rev_from = feed_in(f, 0, 2),
                                  .rev_to = feed_in(f, 0, 3)};
    for (size_t i = 0; i < n_ex; i++) {
        e[i] = (struct cal_exception){.day = FIRST + (int32_t)feed_in(f, 0, DAYS + 2),
                                      .kind = (enum cal_kind)feed_in(f, 0, 7),
                                      .layer = (enum cal_layer)feed_in(f, 0, 2),
                                      .name = STR("Nghỉ lễ"),
                                      .replaces_weekday = (int)feed_in(f, 0, 8),
                                      .n_own = (int)feed_in(f, 0, CAL_SESSIONS)};
        for (int j = 0; j < e[i].n_own; j++) e[i].own[j] = session(f);
        e[i].rev_from = feed_in(f, 0, 2), e[i].rev_to = feed_in(f, 0, 3);
    }
    struct cal_spec spec = {STR("x"), 1, FIRST, FIRST + (int32_t)feed_in(f, 0, DAYS), h, k, e, n_ex};
    struct str why = STR("");
    enum rc rc = calendar_build(a, &spec, out, &why);
    MUST(rc == RC_OK || (rc == RC_INVALID && why.n && utf8_valid(why)));
    return !rc;
}

static struct limit limit_from(struct feed *f) {
    struct limit l = {.unit = (enum limit_unit)feed_in(f, 0, 4)};
    l.days_x10 = (int32_t)feed_in(f, 0, 400);
    if (l.unit == LIMIT_CALENDAR_DAY && feed_u8(f) % 8) l.days_x10 -= l.days_x10 % 10;
    l.work_s = feed_in(f, -1, 200000);
    l.cutoff_min = (int32_t)feed_in(f, 0, 1440);
    return l;
}

/* The same sum by another way: each session of each day, less what the pauses cover, second by second of change. */
static int64_t worked(const struct clock_in *in, int64_t from, int64_t to, int64_t as_of) {
    int64_t sum = 0;
    for (int32_t day = at_day(from); day <= at_day(to); day++) {
        const struct cal_day *d = calendar_day(in->cal, day);
        for (int k = 0; d && k < d->n; k++) {
            int64_t s = at_of(day, d->s[k].from_min * 60), e = at_of(day, d->s[k].to_min * 60);
            if (s < from) s = from;
            if (e > to) e = to;
            while (s < e) { /* to the next change, paused or not */
                int64_t next = e;
                bool paused = false;
                for (size_t i = 0; i < in->n_pauses; i++) {
                    int64_t p = in->pauses[i].from_at, q = in->pauses[i].to_at;
                    if (!q || q > as_of) q = as_of;
                    if (p <= s && s < q) paused = true;
                    if (p > s && p < next) next = p;
                    if (q > s && q < next) next = q;
                }
                sum += paused ? 0 : next - s;
                s = next;
            }
        }
    }
    return sum;
}

static void explained(struct arena *a, const struct clock_in *in, int64_t as_of) {
    struct clock_proof p;
    struct buf text = buf_in(a), twice = buf_in(a), json = buf_in(a);
    if (clock_explain(a, in, as_of, &p)) return;
    clock_certificate_text(&text, &p), clock_certificate_text(&twice, &p), clock_certificate_json(&json, &p);
    MUST(utf8_valid(buf_view(&text)) && str_eq(buf_view(&text), buf_view(&twice)));
    json_error_t e;
    json_t *root = json_loadb(json.p, json.n, JSON_REJECT_DUPLICATES, &e);
    MUST(root);
    int64_t counted = 0, last = INT64_MIN;
    size_t i;
    json_t *period;
    json_array_foreach(json_object_get(root, "periods"), i, period) {
        counted += json_integer_value(json_object_get(period, "counted_s"));
        int64_t from = at_of(p.period[i].day, p.period[i].from_s), to = at_of(p.period[i].day, p.period[i].to_s);
        MUST(from < to && from >= last);
        last = to;
    }
    json_decref(root);
    if (!p.clock.due_at) return;
    MUST(counted == p.clock.budget_s);
    MUST(worked(in, p.clock.start_at, p.state.due_at, as_of) == p.clock.budget_s);
}

static void never_back(const struct clock_in *in, const struct clock *c, struct feed *f) {
    struct clock_in x = *in;
    struct clock d;
    x.received_at += feed_in(f, 1, 300000);
    x.n_pauses = 0;
    if (!clock_due(&x, &d)) MUST(d.start_at >= c->start_at && (!d.promised_at || d.promised_at >= c->promised_at));
    x = *in;
    x.limit.days_x10 += x.limit.unit == LIMIT_CALENDAR_DAY ? 10 : 1, x.limit.work_s += 61;
    x.limit.cutoff_min = in->limit.cutoff_min;
    if (!clock_due(&x, &d)) MUST(d.promised_at >= c->promised_at && d.due_at >= c->due_at);
    struct pause p[8];
    x = *in;
    x.pauses = p;
    for (size_t i = 0; i < in->n_pauses; i++) p[i] = in->pauses[i];
    if (!x.n_pauses || !p[x.n_pauses - 1].to_at) return;
    p[x.n_pauses - 1].to_at += feed_in(f, 1, 200000);
    if (!clock_due(&x, &d)) MUST(d.due_at >= c->due_at && d.promised_at == c->promised_at);
}

void fuzz_clock(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct feed f = {data, n};
    struct calendar *cal;
    struct pause pause[8];
    if (!calendar_from(a, &f, &cal)) return arena_free(a);
    struct rules rules = {.code = STR("R"),
                          .article = STR("Đ.1"),
                          .first_day = (enum first_day)feed_in(&f, 0, 1),
                          .working_time = (enum due_time)feed_in(&f, 0, 1),
                          .calendar_time = (enum due_time)feed_in(&f, 0, 1),
                          .working_day_means = (enum day_means)feed_in(&f, 0, 1),
                          .half_day_percent = feed_u8(&f) & 1 ? 50 : 100,
                          .day_equals_s = feed_u8(&f) & 1 ? 28800 : 25200,
                          .soon_s = 28800,
                          .early_by = (enum early_by)feed_in(&f, 0, 1)};
    struct clock_in in = {.cal = cal, .rules = &rules, .limit = limit_from(&f), .pauses = pause};
    in.received_at = at_of(FIRST, 0) + feed_in(&f, -100, 30 * DAY_S);
    in.n_pauses = (size_t)feed_in(&f, 0, 4);
    int64_t at = in.received_at;
    for (size_t i = 0; i < in.n_pauses; i++) {
        at += feed_in(&f, 0, 3 * DAY_S);
        pause[i] = (struct pause){at, at + feed_in(&f, 0, 9 * DAY_S), (enum pause_kind)feed_in(&f, 0, 2)};
        if (feed_u8(&f) % 6 == 0) pause[i].to_at = 0;
    }
    if (feed_u8(&f) % 4 == 0)
        in.extended_at = at + feed_in(&f, 0, DAY_S), in.extension_at = at + feed_in(&f, 0, 40 * DAY_S);
    struct clock c;
    struct clock_state s;
    enum rc rc = clock_due(&in, &c);
    MUST(rc == RC_OK || (rc == RC_INVALID && c.why != CLOCK_FINE && clock_why_vi(c.why)[0]));
    int64_t now = in.received_at + feed_in(&f, 0, 200 * DAY_S), ended = feed_u8(&f) & 1 ? now : 0;
    if (!rc) {
        int64_t open;
        MUST(c.start_at >= in.received_at && (!c.due_at || c.due_at >= c.promised_at));
        if (c.due_at && !calendar_add_from(cal, c.due_at, 0, c.due_at, &open))
            MUST(open == c.due_at); /* in working time */
        never_back(&in, &c, &f);
        explained(a, &in, now);
        if (!clock_status(&in, now, ended, &s)) {
            struct str words = clock_words(a, &rules, &s);
            MUST(words.n && utf8_valid(words) && s.by_s >= 0);
            if (ended) {
                struct clock_state later;
                if (!clock_status(&in, now + DAY_S, ended, &later)) MUST(later.word == s.word && later.by_s == s.by_s);
            }
        }
    }
    arena_free(a);
}
