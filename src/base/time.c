/* time.c — days by counting, words by the rules of Vietnamese official documents (NĐ 30/2020/NĐ-CP, Phụ lục I). */
#include "base/time.h"
#include <stdio.h>
#include <time.h>

static int64_t shift_s;
static char clock_file[512];

int64_t time_now(void) {
    long long at;
    FILE *f = clock_file[0] ? fopen(clock_file, "r") : NULL;
    bool told = f && fscanf(f, "%lld", &at) == 1;
    if (f) fclose(f);
    static _Atomic int64_t last; /* no descriptor is left: a leap to the machine's year would end every session */
    if (told) {
        last = at;
        return at;
    }
    return clock_file[0] && last ? last : (int64_t)time(NULL) + shift_s;
}

bool time_source(struct str spec) {
    int64_t at;
    shift_s = 0, clock_file[0] = 0;
    if (!spec.n) return true;
    if (str_starts(spec, "file:"))
        return (size_t)snprintf(clock_file, sizeof clock_file, "%.*s", STR_ARG(str_sub(spec, 5, spec.n))) <
               sizeof clock_file;
    if (!at_parse(spec, &at)) return false;
    shift_s = at - (int64_t)time(NULL);
    return true;
}

bool time_is_real(void) { return !shift_s && !clock_file[0]; }

int64_t time_machine(void) { return (int64_t)time(NULL); }

int64_t time_mono_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Years are counted from March, so that the leap day is a year's last. */
int32_t day_of(struct date d) {
    int y = d.y - (d.m <= 2), era = (y >= 0 ? y : y - 399) / 400;
    int yoe = y - era * 400, doy = (153 * (d.m + (d.m > 2 ? -3 : 9)) + 2) / 5 + d.d - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return (int32_t)(era * 146097 + doe - 719468);
}

struct date date_of(int32_t day) {
    int z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097, yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    int m = mp < 10 ? mp + 3 : mp - 9;
    return (struct date){yoe + era * 400 + (m <= 2), m, doy - (153 * mp + 2) / 5 + 1};
}

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }

int day_weekday(int32_t day) { return (int)(((day + 3) % 7 + 7) % 7) + 1; } /* 1/1/1970 was a Thursday */
int32_t at_day(int64_t at) { return (int32_t)floor_div(at + VN_OFFSET_S, DAY_S); }
int at_minute(int64_t at) { return (int)((at + VN_OFFSET_S - (int64_t)at_day(at) * DAY_S) / 60); }
int64_t at_of(int32_t day, int second) { return (int64_t)day * DAY_S + second - VN_OFFSET_S; }

bool date_valid(struct date d) {
    if (d.y < 1 || d.y > 9999 || d.m < 1 || d.m > 12 || d.d < 1 || d.d > 31) return false;
    struct date back = date_of(day_of(d));
    return back.y == d.y && back.m == d.m && back.d == d.d;
}

static bool digits(struct str s, size_t least, size_t most, int *out) {
    int64_t v;
    if (s.n < least || s.n > most || s.p[0] == '-' || !str_i64(s, &v)) return false;
    *out = (int)v;
    return true;
}

bool day_parse(struct str s, int32_t *out) {
    struct str rest = str_trim(s), x, y, z;
    char sep = str_find(rest, STR("/")) >= 0 ? '/' : '-';
    struct date d;
    if (!str_cut(&rest, sep, &x) || !str_cut(&rest, sep, &y) || !str_cut(&rest, sep, &z) || rest.p) return false;
    bool ok = sep == '/' ? digits(x, 1, 2, &d.d) && digits(y, 1, 2, &d.m) && digits(z, 4, 4, &d.y)
                         : digits(x, 4, 4, &d.y) && digits(y, 1, 2, &d.m) && digits(z, 1, 2, &d.d);
    if (!ok || !date_valid(d)) return false;
    *out = day_of(d);
    return true;
}

bool at_parse(struct str s, int64_t *out) {
    s = str_trim(s);
    long cut = str_find(s, STR("T"));
    if (cut < 0) cut = str_find(s, STR(" "));
    if (cut < 0) return false;
    int32_t day;
    int h, m, sec = 0;
    struct str rest = str_trim(str_sub(s, (size_t)cut + 1, s.n)), part;
    if (!day_parse(str_sub(s, 0, (size_t)cut), &day)) return false;
    if (!str_cut(&rest, ':', &part) || !digits(part, 1, 2, &h) || !str_cut(&rest, ':', &part) ||
        !digits(part, 2, 2, &m))
        return false;
    if (str_cut(&rest, ':', &part) && (!digits(part, 2, 2, &sec) || rest.p)) return false;
    if (h > 23 || m > 59 || sec > 59) return false;
    *out = at_of(day, h * 3600 + m * 60 + sec);
    return true;
}

struct str day_vi(struct arena *a, int32_t day) {
    struct date d = date_of(day);
    return str_fmt(a, "%02d/%02d/%04d", d.d, d.m, d.y);
}

struct str at_vi(struct arena *a, int64_t at) {
    struct date d = date_of(at_day(at));
    int m = at_minute(at);
    return str_fmt(a, "%02d:%02d, %02d/%02d/%04d", m / 60, m % 60, d.d, d.m, d.y);
}

struct str at_vi_long(struct arena *a, int64_t at) {
    struct date d = date_of(at_day(at));
    int m = at_minute(at);
    return str_fmt(a, "%d giờ %02d phút, %s ngày %d/%d/%d", m / 60, m % 60, weekday_vi(day_weekday(at_day(at))), d.d,
                   d.m, d.y);
}

struct str day_vi_print(struct arena *a, int32_t day) {
    struct date d = date_of(day);
    return str_fmt(a, d.m < 3 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d", d.d, d.m, d.y);
}

struct str day_iso(struct arena *a, int32_t day) {
    struct date d = date_of(day);
    return str_fmt(a, "%04d-%02d-%02d", d.y, d.m, d.d);
}

struct str at_iso(struct arena *a, int64_t at) {
    struct date d = date_of(at_day(at));
    int s = (int)(at + VN_OFFSET_S - (int64_t)at_day(at) * DAY_S);
    return str_fmt(a, "%04d-%02d-%02dT%02d:%02d:%02d+07:00", d.y, d.m, d.d, s / 3600, s / 60 % 60, s % 60);
}

const char *weekday_vi(int weekday) {
    static const char *const names[] = {"", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};
    return weekday >= 1 && weekday <= 7 ? names[weekday] : "";
}
