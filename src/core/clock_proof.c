/* clock_proof.c — the sum behind a due date, for people and for machines.
 *
 * The certificate lists every working session from the day of reception to the due day, cut where counting begins,
 * pauses and ends, and every day off with its reason. The counted seconds add up to the budget; that is asserted here
 * and can be checked by anyone with a pencil. The same input gives the same bytes: no time of printing, no locale,
 * fixed order. */
#include "core/clock.h"
#include <assert.h>

struct telling {
    struct arena *a;
    const struct clock_in *in;
    struct clock_proof *p;
    size_t cap;
    int64_t counted_s;
};

static void tell_session(struct telling *t, int32_t day, const struct cal_day *d, struct cal_session s);
static void add_period(struct telling *t, struct clock_period period);
static void hhmm(struct buf *b, int32_t second);
static const char *weekday_name(int weekday);
static void off_words(struct buf *b, const struct clock_period *p);

enum rc clock_explain(struct arena *a, const struct clock_in *in, int64_t as_of_at, struct clock_proof *out) {
    *out = (struct clock_proof){.in = *in, .as_of_at = as_of_at};
    TRY(clock_due(in, &out->clock));
    TRY(clock_status(in, as_of_at, 0, &out->state));
    if (!out->clock.due_at) return RC_OK;
    struct telling t = {.a = a, .in = in, .p = out};
    for (int32_t day = at_day(in->received_at); day <= at_day(out->state.due_at); day++) {
        const struct cal_day *d = calendar_day(in->cal, day);
        if (!d) break; /* only the midnight that ends coverage */
        if (!d->n)
            add_period(&t, (struct clock_period){.day = day, .kind = PERIOD_OFF, .to_s = DAY_S, .exception = d->why});
        for (int k = 0; k < d->n; k++) tell_session(&t, day, d, d->s[k]);
    }
    assert(t.counted_s == out->clock.budget_s);
    return RC_OK;
}

/* Is at in a pause that moved due? Then *until is its end. Otherwise *until is where the next one begins. */
static bool pause_at(const struct clock_proof *p, int64_t at, int64_t *until, enum pause_kind *kind) {
    *until = INT64_MAX;
    for (size_t i = 0; i < p->in.n_pauses; i++) {
        const struct pause *x = &p->in.pauses[i];
        int64_t to = !x->to_at || x->to_at > p->as_of_at ? p->as_of_at : x->to_at;
        if (x->from_at <= at && at < to) return *until = to, *kind = x->kind, true;
        if (x->from_at > at && x->from_at < to && x->from_at < *until) *until = x->from_at;
    }
    return false;
}

static void tell_session(struct telling *t, int32_t day, const struct cal_day *d, struct cal_session s) {
    int64_t start = t->p->clock.start_at, due = t->p->state.due_at, midnight = at_of(day, 0);
    int64_t at = midnight + s.from_min * 60, to = midnight + s.to_min * 60;
    while (at < to) {
        struct clock_period p = {
            .day = day, .kind = PERIOD_COUNTED, .from_s = (int32_t)(at - midnight), .exception = d->why};
        int64_t end = to, change;
        if (at < start) {
            p.kind = PERIOD_BEFORE;
            end = start < to ? start : to;
        } else if (at >= due) {
            p.kind = PERIOD_AFTER;
        } else {
            if (pause_at(t->p, at, &change, &p.pause)) p.kind = PERIOD_PAUSED;
            if (change < end) end = change;
            if (due < end) end = due;
        }
        p.to_s = (int32_t)(end - midnight);
        if (p.kind == PERIOD_COUNTED) p.counted_s = end - at;
        add_period(t, p);
        at = end;
    }
}

static void add_period(struct telling *t, struct clock_period period) {
    t->counted_s += period.counted_s;
    period.weekday = day_weekday(period.day);
    period.left_s = t->p->clock.budget_s - t->counted_s;
    *ARENA_PUSH(t->a, t->p->period, t->p->n, t->cap) = period;
}

/* ---- words ---- */

static const char *pause_vi(enum pause_kind k) {
    static const char *const names[] = {"chờ bổ sung hồ sơ", "chờ thực hiện nghĩa vụ tài chính",
                                        "tạm dừng theo quyết định"};
    return names[k];
}

struct str work_words(struct arena *a, int64_t s, int32_t day_s) {
    long long days = s / day_s, hours = s % day_s / 3600, minutes = s % day_s % 3600 / 60;
    if (s < 60) return s ? STR("dưới 1 phút") : STR("0 giờ");
    if (days) return hours ? str_fmt(a, "%lld ngày %lld giờ", days, hours) : str_fmt(a, "%lld ngày", days);
    if (!hours) return str_fmt(a, "%lld phút", minutes);
    return minutes ? str_fmt(a, "%lld giờ %lld phút", hours, minutes) : str_fmt(a, "%lld giờ", hours);
}

struct str clock_words(struct arena *a, const struct rules *r, const struct clock_state *s) {
    struct str by = work_words(a, s->by_s, r->day_equals_s);
    struct buf when = buf_in(a);
    if (s->due_at) {
        struct date d = date_of(at_day(s->due_at));
        hhmm(&when, (int32_t)((s->due_at + VN_OFFSET_S) % DAY_S));
        buf_fmt(&when, " %s %d/%d", weekday_vi(day_weekday(at_day(s->due_at))), d.d, d.m);
    }
    switch (s->word) {
    case CLOCK_NO_DUE:
        return STR("không quy định thời hạn");
    case CLOCK_RUNNING:
    case CLOCK_SOON:
        return str_fmt(a, "còn %.*s làm việc (trước %.*s)", STR_ARG(by), STR_ARG(buf_view(&when)));
    case CLOCK_PAUSED:
        return str_fmt(a, "tạm dừng, còn %.*s làm việc", STR_ARG(by));
    case CLOCK_EARLY:
        return s->by_s ? str_fmt(a, "sớm hạn %.*s làm việc", STR_ARG(by)) : STR("sớm hạn (trả trước ngày hẹn)");
    case CLOCK_ON_TIME:
        return STR("đúng hạn");
    case CLOCK_LATE:
        break;
    }
    const char *late = s->ended ? "trễ hạn" : "quá hạn", *tail = s->paused ? ", đang tạm dừng" : "";
    if (!s->by_s) return str_fmt(a, "%s (ngoài giờ làm việc)%s", late, tail);
    return str_fmt(a, "%s %.*s làm việc%s", late, STR_ARG(by), tail);
}

/* Exact, for sums: "7 giờ 30 phút 5 giây". */
static void exact(struct buf *b, int64_t s) {
    const char *gap = "";
    if (s >= 3600 || !s) buf_fmt(b, "%lld giờ", (long long)(s / 3600)), gap = " ";
    if (s % 3600 / 60) buf_fmt(b, "%s%lld phút", gap, (long long)(s % 3600 / 60)), gap = " ";
    if (s % 60) buf_fmt(b, "%s%lld giây", gap, (long long)(s % 60));
}

static void hhmm(struct buf *b, int32_t second) {
    buf_fmt(b, "%02d:%02d", second / 3600, second % 3600 / 60);
    if (second % 60) buf_fmt(b, ":%02d", second % 60);
}

/* The day's periods of one kind (and one kind of pause), "07:00–11:30, 13:30–17:00", joined where they touch; their
 * length is returned. */
static int64_t spans(struct buf *b, const struct clock_period *p, size_t n, enum period_kind kind,
                     enum pause_kind pause) {
    int64_t sum = 0;
    const char *gap = "";
    for (size_t i = 0; i < n; i++) {
        if (p[i].kind != kind || p[i].pause != pause) continue;
        size_t last = i;
        while (last + 1 < n && p[last + 1].kind == kind && p[last + 1].pause == pause &&
               p[last + 1].from_s == p[last].to_s)
            last++;
        buf_z(b, gap);
        hhmm(b, p[i].from_s);
        buf_z(b, "–");
        hhmm(b, p[last].to_s);
        sum += p[last].to_s - p[i].from_s;
        gap = ", ";
        i = last;
    }
    return sum;
}

struct str clock_day_line(struct arena *a, const struct clock_proof *proof, size_t *i) {
    const struct clock_period *p = &proof->period[*i];
    size_t n = 1;
    while (*i + n < proof->n && p[n].day == p->day) n++;
    *i += n;
    struct buf b = buf_in(a), counted = buf_in(a), before = buf_in(a);
    buf_fmt(&b, "%s %.*s: ", weekday_name(p->weekday), STR_ARG(day_vi(a, p->day)));
    if (p->kind == PERIOD_OFF) {
        off_words(&b, p);
        return buf_view(&b);
    }
    int64_t counted_s = spans(&counted, p, n, PERIOD_COUNTED, PAUSE_SUPPLEMENT);
    int64_t before_s = spans(&before, p, n, PERIOD_BEFORE, PAUSE_SUPPLEMENT);
    if (counted_s) {
        exact(&b, counted_s);
        buf_fmt(&b, " (%.*s)", STR_ARG(buf_view(&counted)));
    } else {
        buf_z(&b, "không tính");
    }
    for (enum pause_kind k = PAUSE_SUPPLEMENT; k <= PAUSE_SUSPENDED; k++) {
        struct buf paused = buf_in(a);
        if (spans(&paused, p, n, PERIOD_PAUSED, k)) buf_fmt(&b, "; %s %.*s", pause_vi(k), STR_ARG(buf_view(&paused)));
    }
    if (before_s) buf_fmt(&b, "; trước khi bắt đầu tính %.*s", STR_ARG(buf_view(&before)));
    if (p->exception && !str_empty(p->exception->name)) {
        buf_fmt(&b, "; %.*s", STR_ARG(p->exception->name));
        if (!str_empty(p->exception->document)) buf_fmt(&b, " (%.*s)", STR_ARG(p->exception->document));
    }
    buf_z(&b, "; còn ");
    exact(&b, p[n - 1].left_s);
    return buf_view(&b);
}

static void off_words(struct buf *b, const struct clock_period *p) {
    const struct cal_exception *e = p->exception;
    if (!e) {
        buf_z(b, p->weekday >= 6 ? "nghỉ cuối tuần" : "không làm việc");
        return;
    }
    struct str name = e->name;
    if (str_empty(name)) name = STR("theo quyết định");
    if (str_starts(name, "Nghỉ ")) name = str_sub(name, strlen("Nghỉ "), name.n);
    buf_z(b, e->kind == CAL_CLOSED ? "đóng cửa: " : "nghỉ ");
    buf_str(b, name);
    if (!str_empty(e->document)) buf_fmt(b, " (%.*s)", STR_ARG(e->document));
}

static const char *weekday_name(int weekday) {
    static const char *const names[] = {"Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"};
    return names[weekday - 1];
}

static void moment(struct buf *b, int64_t at) {
    hhmm(b, (int32_t)((at + VN_OFFSET_S) % DAY_S));
    buf_fmt(b, " %s %.*s", weekday_vi(day_weekday(at_day(at))), STR_ARG(day_vi(b->a, at_day(at))));
}

static void line(struct buf *b, const char *label, int64_t at) {
    buf_z(b, label);
    moment(b, at);
    buf_c(b, '\n');
}

void clock_certificate_text(struct buf *b, const struct clock_proof *p) {
    const struct rules *r = p->in.rules;
    buf_z(b, "BẢNG TÍNH THỜI HẠN GIẢI QUYẾT\n");
    buf_fmt(b, "Lịch làm việc: %.*s, bản %lld\n", STR_ARG(calendar_code(p->in.cal)),
            (long long)calendar_rev(p->in.cal));
    buf_fmt(b, "Quy tắc: %.*s (%.*s)\n", STR_ARG(r->code), STR_ARG(r->article));
    buf_fmt(b, "Thời hạn: %.*s\n", STR_ARG(limit_vi(b->a, p->in.limit)));
    line(b, "Tiếp nhận: ", p->in.received_at);
    if (p->clock.start_at != p->in.received_at) line(b, "Tiếp nhận ngoài giờ làm việc, tính từ: ", p->clock.start_at);
    for (size_t i = 0; i < p->in.n_pauses; i++) {
        const struct pause *x = &p->in.pauses[i];
        buf_z(b, "Không tính thời gian ");
        buf_fmt(b, "%s: từ ", pause_vi(x->kind));
        moment(b, x->from_at);
        buf_z(b, x->to_at ? " đến " : " (chưa kết thúc)");
        if (x->to_at) moment(b, x->to_at);
        buf_c(b, '\n');
    }
    for (size_t i = 0; i < p->n;) {
        struct str day = clock_day_line(b->a, p, &i);
        buf_str(b, day);
        buf_c(b, '\n');
    }
    if (!p->clock.due_at) {
        buf_z(b, "Thủ tục không quy định thời hạn.\n");
        return;
    }
    buf_z(b, "Tổng thời gian giải quyết: ");
    exact(b, p->clock.budget_s);
    buf_z(b, " làm việc\n");
    line(b, p->state.paused ? "Hạn tạm tính (đang tạm dừng): " : "Hạn trả kết quả: ", p->state.due_at);
    if (p->in.extension_at) line(b, "Đã xin lỗi, hẹn lại (vẫn tính là trễ hạn): ", p->clock.appointment_at);
}

static void json_at(struct buf *b, const char *key, int64_t at) {
    buf_fmt(b, ",\"%s\":", key);
    if (at)
        buf_json(b, at_iso(b->a, at));
    else
        buf_z(b, "null");
}

static void json_period(struct buf *b, const struct clock_period *p) {
    static const char *const kinds[] = {"counted", "off", "before", "paused", "after"}, *const pauses[] = {"supplement",
                                                                                                           "finance",
                                                                                                           "suspended"};
    buf_z(b, "{\"day\":");
    buf_json(b, day_iso(b->a, p->day));
    buf_fmt(b, ",\"weekday\":%d,\"kind\":\"%s\",\"from_s\":%d,\"to_s\":%d,\"counted_s\":%lld,\"left_s\":%lld",
            p->weekday, kinds[p->kind], p->from_s, p->to_s, (long long)p->counted_s, (long long)p->left_s);
    if (p->kind == PERIOD_PAUSED) buf_fmt(b, ",\"pause\":\"%s\"", pauses[p->pause]);
    if (p->exception) {
        buf_fmt(b, ",\"exception\":\"%s\",\"layer\":\"%s\",\"name\":", cal_kind_name(p->exception->kind),
                cal_layer_name(p->exception->layer));
        buf_json(b, p->exception->name);
        buf_z(b, ",\"document\":");
        buf_json(b, p->exception->document);
    }
    buf_c(b, '}');
}

void clock_certificate_json(struct buf *b, const struct clock_proof *p) {
    static const char *const pauses[] = {"supplement", "finance", "suspended"};
    const struct rules *r = p->in.rules;
    const struct limit *l = &p->in.limit;
    buf_z(b, "{\"certificate\":\"motcua-deadline/1\",\"calendar\":{\"code\":");
    buf_json(b, calendar_code(p->in.cal));
    buf_fmt(b, ",\"revision\":%lld},\"rules\":{\"code\":", (long long)calendar_rev(p->in.cal));
    buf_json(b, r->code);
    buf_z(b, ",\"article\":");
    buf_json(b, r->article);
    buf_fmt(b, ",\"first_day\":\"%s\",\"working_time\":\"%s\",\"calendar_time\":\"%s\",\"working_day_means\":\"%s\"",
            r->first_day ? "SAME_DAY" : "NEXT_DAY", r->working_time ? "DAY_END" : "SAME_TIME",
            r->calendar_time ? "DAY_END" : "SAME_TIME", r->working_day_means ? "HOURS" : "DAYS");
    buf_fmt(b,
            ",\"half_day_percent\":%d,\"day_equals_s\":%d},\"limit\":{\"unit\":\"%s\",\"days_x10\":%d,\"work_s\":%lld,"
            "\"cutoff_min\":%d}",
            r->half_day_percent, r->day_equals_s, limit_unit_name(l->unit), l->days_x10, (long long)l->work_s,
            l->cutoff_min);
    json_at(b, "received", p->in.received_at);
    json_at(b, "counted_from", p->clock.start_at);
    buf_z(b, ",\"pauses\":[");
    for (size_t i = 0; i < p->in.n_pauses; i++) {
        buf_fmt(b, "%s{\"kind\":\"%s\"", i ? "," : "", pauses[p->in.pauses[i].kind]);
        json_at(b, "from", p->in.pauses[i].from_at);
        json_at(b, "to", p->in.pauses[i].to_at);
        buf_c(b, '}');
    }
    buf_c(b, ']');
    json_at(b, "as_of", p->as_of_at);
    buf_fmt(b, ",\"budget_s\":%lld", (long long)p->clock.budget_s);
    json_at(b, "promised", p->clock.promised_at);
    json_at(b, "due", p->state.due_at);
    buf_fmt(b, ",\"provisional\":%s", p->state.paused ? "true" : "false");
    json_at(b, "extended", p->in.extension_at ? p->clock.appointment_at : 0);
    buf_z(b, ",\"periods\":[");
    for (size_t i = 0; i < p->n; i++) {
        if (i) buf_c(b, ',');
        json_period(b, &p->period[i]);
    }
    buf_z(b, "]}\n");
}
