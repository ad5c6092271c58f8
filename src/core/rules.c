/* rules.c — the rules as rows of a file, read with every fault at its column.
 *
 * Holds no law itself: data/rules.csv does. What is checked here is only that a row says something the clock can do,
 * that combinations which would make a promise of no time at all are refused, and that no day of reception has two
 * rules. */
#include "core/rules.h"
#include <stdio.h>

struct reading {
    struct arena *a;
    const struct csv *c;
    const struct csv_row *row;
    struct rules_fault *faults;
    size_t n;
};

static struct str cell(struct reading *r, const char *field);
static void fault(struct reading *r, const char *field, struct str what);
static int choice(struct reading *r, const char *field, const char *const *words, int n);
static int64_t number(struct reading *r, const char *field, int64_t lo, int64_t hi);
static int32_t day(struct reading *r, const char *field, int32_t when_empty);
static struct str text(struct reading *r, const char *field);

enum rc rules_parse(struct arena *a, const struct csv *c, size_t row, struct rules *out, struct rules_fault *faults,
                    size_t *n_faults) {
    static const char *const first[] = {"NEXT_DAY", "SAME_DAY"}, *const time[] = {"SAME_TIME", "DAY_END"},
                             *const means[] = {"DAYS", "HOURS"}, *const early[] = {"DAY", "SECOND"},
                             *const yes[] = {"no", "yes"};
    struct reading r = {a, c, &c->row[row], faults, 0};
    *out = (struct rules){
        .code = text(&r, "code"),
        .valid_from_day = day(&r, "valid_from", 0),
        .valid_to_day = day(&r, "valid_to", DAY_FOREVER),
        .legal_basis = text(&r, "legal_basis"),
        .article = text(&r, "article"),
        .form_set = text(&r, "form_set"),
        .service_levels = text(&r, "service_levels"),
        .max_extensions = (int)number(&r, "max_extensions", 0, 9),
        .extension_article = cell(&r, "extension_article"),
        .stop_notice = choice(&r, "stop_notice", yes, 2) == 1,
        .first_day = (enum first_day)choice(&r, "first_day", first, 2),
        .working_time = (enum due_time)choice(&r, "working_time", time, 2),
        .calendar_time = (enum due_time)choice(&r, "calendar_time", time, 2),
        .working_day_means = (enum day_means)choice(&r, "working_day_means", means, 2),
        .half_day_percent = (int)number(&r, "half_day_percent", 50, 100),
        .day_equals_s = (int32_t)number(&r, "day_equals_min", 60, 1440) * 60,
        .soon_s = (int32_t)number(&r, "soon_min", 0, 30 * 1440) * 60,
        .early_by = (enum early_by)choice(&r, "early_by", early, 2),
        .confidence = cell(&r, "confidence"),
    };
    if (out->valid_from_day > out->valid_to_day)
        fault(&r, "valid_to", STR("Ngày hết hiệu lực trước ngày có hiệu lực."));
    if (out->half_day_percent != 50 && out->half_day_percent != 100)
        fault(&r, "half_day_percent", STR("Chỉ nhận 50 hoặc 100."));
    if (out->first_day == FIRST_SAME_DAY && (out->working_time == DUE_SAME_TIME || out->calendar_time == DUE_SAME_TIME))
        fault(&r, "first_day",
              STR("Tính cả ngày tiếp nhận thì hạn phải là cuối ngày (DAY_END), nếu không hạn 1 ngày sẽ hết ngay."));
    *n_faults = r.n;
    return r.n ? RC_INVALID : RC_OK;
}

enum rc rules_load(struct arena *a, const struct csv *c, struct rules **out, size_t *n, struct rules_fault *faults,
                   size_t *n_faults, int *line) {
    struct rules *all = ARENA_ARRAY(a, struct rules, c->rows ? c->rows : 1);
    for (size_t i = 0; i < c->rows; i++) {
        *line = c->row[i].line;
        TRY(rules_parse(a, c, i, &all[i], faults, n_faults));
        for (size_t j = 0; j < i; j++) {
            if (all[j].valid_to_day < all[i].valid_from_day || all[i].valid_to_day < all[j].valid_from_day) continue;
            faults[0] = (struct rules_fault){
                "valid_from", str_fmt(a, "Trùng khoảng ngày với bộ quy tắc %.*s.", STR_ARG(all[j].code))};
            *n_faults = 1;
            return RC_INVALID;
        }
    }
    *out = all;
    *n = c->rows;
    return RC_OK;
}

const struct rules *rules_on(const struct rules *r, size_t n, int32_t day) {
    for (size_t i = 0; i < n; i++)
        if (r[i].valid_from_day <= day && day <= r[i].valid_to_day) return &r[i];
    return NULL;
}

static void fault(struct reading *r, const char *field, struct str what) {
    if (r->n < RULES_FAULTS) r->faults[r->n++] = (struct rules_fault){field, what};
}

static struct str cell(struct reading *r, const char *field) {
    long col = csv_col(r->c, field);
    return col < 0 ? (struct str){"", 0} : str_trim(r->row->cell[col]);
}

static struct str text(struct reading *r, const char *field) {
    struct str s = cell(r, field);
    if (str_empty(s)) fault(r, field, STR("Không được để trống."));
    return s;
}

static int choice(struct reading *r, const char *field, const char *const *words, int n) {
    struct str s = cell(r, field);
    for (int i = 0; i < n; i++)
        if (str_is(s, words[i])) return i;
    fault(r, field, str_fmt(r->a, "Phải là %s hoặc %s, không phải \"%.*s\".", words[0], words[1], STR_ARG(s)));
    return 0;
}

static int64_t number(struct reading *r, const char *field, int64_t lo, int64_t hi) {
    int64_t v;
    if (str_i64(cell(r, field), &v) && v >= lo && v <= hi) return v;
    fault(r, field, str_fmt(r->a, "Phải là số nguyên từ %lld đến %lld.", (long long)lo, (long long)hi));
    return lo;
}

static int32_t day(struct reading *r, const char *field, int32_t when_empty) {
    struct str s = cell(r, field);
    int32_t d;
    if (str_empty(s) && when_empty) return when_empty;
    if (day_parse(s, &d)) return d;
    fault(r, field, STR("Phải là ngày, ví dụ 2018-06-21 hoặc 21/06/2018."));
    return when_empty;
}

static const char *const unit_names[] = {"none", "working_day", "working_hour", "calendar_day", "same_day"};
const char *limit_unit_name(enum limit_unit u) { return unit_names[u]; }

/* "2", "2.5" or "2,5" into hundredths. */
static bool hundredths(struct str s, int64_t *out) {
    int64_t v = 0;
    int decimals = -1, digits = 0;
    for (size_t i = 0; i < s.n; i++) {
        char ch = s.p[i];
        if ((ch == '.' || ch == ',') && decimals < 0 && i)
            decimals = 0;
        else if (ch < '0' || ch > '9' || ++digits > 7 || (decimals >= 0 && ++decimals > 2))
            return false;
        else
            v = v * 10 + (ch - '0');
    }
    if (!digits || decimals == 0) return false;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; i++) v *= 10;
    *out = v;
    return true;
}

enum rc limit_parse(struct str unit, struct str amount, struct str cutoff, struct limit *out, struct str *why) {
    int64_t h = 0;
    size_t u = 0;
    *out = (struct limit){0};
    unit = str_trim(unit), amount = str_trim(amount), cutoff = str_trim(cutoff);
    while (u < COUNT_OF(unit_names) && !str_is(unit, unit_names[u])) u++;
    if (u == COUNT_OF(unit_names)) {
        *why = STR("Đơn vị thời hạn phải là none, working_day, working_hour, calendar_day hoặc same_day.");
        return RC_INVALID;
    }
    out->unit = (enum limit_unit)u;
    bool counted = out->unit != LIMIT_NONE && out->unit != LIMIT_SAME_DAY;
    if (counted && (!hundredths(amount, &h) || h <= 0 || h > 9999 * 100)) {
        *why = STR("Thời hạn phải là số dương, ví dụ 3 hoặc 2,5.");
        return RC_INVALID;
    }
    if (out->unit == LIMIT_WORKING_HOUR)
        out->work_s = h * 36;
    else if (counted && (h % 10 || (out->unit == LIMIT_CALENDAR_DAY && h % 100))) {
        *why = STR("Ngày làm việc chỉ nhận một chữ số lẻ (2,5); ngày thường phải là số nguyên.");
        return RC_INVALID;
    } else if (counted)
        out->days_x10 = (int32_t)(h / 10);
    if (!str_empty(cutoff)) {
        struct str hh, rest = cutoff;
        int64_t hour, minute;
        bool ok = str_cut(&rest, ':', &hh) && str_i64(hh, &hour) && str_i64(rest, &minute) && hour >= 0 && hour < 24 &&
                  minute >= 0 && minute < 60 && hour + minute > 0;
        if (!ok || out->unit != LIMIT_SAME_DAY) {
            *why = STR("Giờ chốt chỉ dùng cho thủ tục trong ngày và viết như 15:00.");
            return RC_INVALID;
        }
        out->cutoff_min = (int32_t)(hour * 60 + minute);
    }
    return RC_OK;
}

struct str limit_vi(struct arena *a, struct limit l) {
    char days[16];
    if (l.days_x10 % 10)
        snprintf(days, sizeof days, "%d,%d", l.days_x10 / 10, l.days_x10 % 10);
    else
        snprintf(days, sizeof days, "%d", l.days_x10 / 10);
    int64_t m = l.work_s / 60;
    switch (l.unit) {
    case LIMIT_NONE:
        return STR("không quy định thời hạn");
    case LIMIT_WORKING_DAY:
        return str_fmt(a, "%s ngày làm việc", days);
    case LIMIT_CALENDAR_DAY:
        return str_fmt(a, "%s ngày", days);
    case LIMIT_WORKING_HOUR:
        if (m % 60 == 0) return str_fmt(a, "%lld giờ làm việc", (long long)(m / 60));
        if (m < 60) return str_fmt(a, "%lld phút làm việc", (long long)m);
        return str_fmt(a, "%lld giờ %lld phút làm việc", (long long)(m / 60), (long long)(m % 60));
    case LIMIT_SAME_DAY:
        if (!l.cutoff_min) return STR("trong ngày làm việc");
        return str_fmt(a, "trong ngày làm việc (tiếp nhận sau %02d:%02d: ngày làm việc kế tiếp)", l.cutoff_min / 60,
                       l.cutoff_min % 60);
    }
    return STR("");
}
