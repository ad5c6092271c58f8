/* lunar.c — the moon and the sun over Hà Nội, as far as a calendar needs them.
 *
 * A lunar month begins on the Vietnamese day (UTC+7) of the new moon. The month in which the sun reaches the winter
 * solstice is month 11. When thirteen new moons fall between two such months, the first month in which the sun
 * enters no new 30-degree sector is a leap month. The positions come from the usual truncated series (new moon: mean
 * lunation with its periodic terms; sun: mean longitude and equation of the centre), good to a few minutes. A new moon
 * nearer to midnight than that could be told wrongly; the test holds the dates against the known ones, and what an
 * office uses is the published list in data/calendar. Days are days since 1970-01-01. This file knows nothing of
 * working hours. */
#include "core/lunar.h"
#include <math.h>

#define JDN_1970 2440588
#define RAD (M_PI / 180.0)

static int32_t new_moon_day(int k);
static int sun_sector(int32_t day);
static int32_t month_11_of(int year);
static int leap_offset(int32_t first);

/* k counts new moons from 1900-01-01. */
static int k_near(int32_t day) { return (int)floor((day + JDN_1970 - 2415021.076998695) / 29.530588853); }

struct lunar lunar_of(int32_t day) {
    int k = k_near(day), year = date_of(day).y;
    int32_t month_start = new_moon_day(k + 1);
    if (month_start > day) month_start = new_moon_day(k);
    if (month_start > day) month_start = new_moon_day(k - 1);
    int32_t first = month_11_of(year), next = first;
    if (first > month_start) {
        first = month_11_of(year - 1);
    } else {
        year++;
        next = month_11_of(year);
    }
    struct lunar l = {day - month_start + 1, 0, year, false};
    int nth = (month_start - first + 10) / 29; /* months since month 11; a month has 29 or 30 days */
    l.m = nth + 11;
    if (next - first > 365) {
        int leap = leap_offset(first);
        if (nth >= leap) {
            l.m = nth + 10;
            l.leap = nth == leap;
        }
    }
    if (l.m > 12) l.m -= 12;
    if (l.m >= 11 && nth < 4) l.y--;
    return l;
}

enum rc lunar_day(struct lunar l, int32_t *day) {
    if (l.y < 1900 || l.y > 2199 || l.m < 1 || l.m > 12 || l.d < 1 || l.d > 30) return RC_INVALID;
    int from = l.m < 11 ? l.y - 1 : l.y;
    int32_t first = month_11_of(from), next = month_11_of(from + 1);
    int nth = l.m - 11 + (l.m < 11 ? 12 : 0);
    if (next - first > 365) {
        int leap = leap_offset(first);
        int leap_month = leap - 2 <= 0 ? leap + 10 : leap - 2;
        if (l.leap && l.m != leap_month) return RC_INVALID;
        if (l.leap || nth >= leap) nth++;
    } else if (l.leap) {
        return RC_INVALID;
    }
    int k = k_near(first + 14);
    *day = new_moon_day(k + nth) + l.d - 1;
    return new_moon_day(k + nth + 1) > *day ? RC_OK : RC_INVALID;
}

static int32_t month_11_of(int year) {
    int32_t end = day_of((struct date){year, 12, 31});
    int k = (int)floor((end + JDN_1970 - 2415021) / 29.530588853);
    int32_t start = new_moon_day(k);
    return sun_sector(start) >= 9 ? new_moon_day(k - 1) : start; /* the solstice is where sector 9 begins */
}

/* How many months after the month 11 that begins on first the leap month comes. */
static int leap_offset(int32_t first) {
    int k = k_near(first + 14), i = 1;
    int sector = sun_sector(new_moon_day(k + 1)), last;
    do {
        last = sector;
        i++;
        sector = sun_sector(new_moon_day(k + i));
    } while (sector != last && i < 14);
    return i - 1;
}

static int32_t new_moon_day(int k) {
    double t = k / 1236.85, t2 = t * t, t3 = t2 * t;
    double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 +
                  0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * RAD);
    double sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RAD;
    double moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RAD;
    double node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RAD;
    double c = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon) +
               0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) -
               0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun) -
               0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun);
    double dynamical = -0.000278 + 0.000265 * t + 0.000262 * t2; /* dynamical minus universal time, in days */
    return (int32_t)floor(mean + c - dynamical + 0.5 + 7.0 / 24.0) - JDN_1970;
}

/* Which twelfth of its yearly way the sun is in at the beginning of that Vietnamese day; 0 begins at the spring
 * equinox. */
static int sun_sector(int32_t day) {
    double t = (day + JDN_1970 - 0.5 - 7.0 / 24.0 - 2451545.0) / 36525.0, t2 = t * t;
    double m = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t2 * t) * RAD;
    double l = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
    l += (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) +
         0.000290 * sin(3 * m);
    l -= 360.0 * floor(l / 360.0);
    return (int)floor(l / 30.0);
}

static bool is_off(const struct holiday *h, size_t n, int32_t day) {
    if (day_weekday(day) > 5) return true;
    for (size_t i = 0; i < n; i++)
        if (h[i].day == day) return true;
    return false;
}

size_t holidays_statutory(int year, struct holiday_decision by, struct holiday *out) {
    static const char *const tet[] = {"Tết Nguyên đán (mùng 1)", "Tết Nguyên đán (mùng 2)", "Tết Nguyên đán (mùng 3)",
                                      "Tết Nguyên đán (mùng 4)"};
    int32_t mung_1, hung;
    if (year < 1968 || year > 2199) return 0;
    if (by.tet_days_before < 1 || by.tet_days_before > 2) return 0;
    if (by.national_adjacent != -1 && by.national_adjacent != 1) return 0;
    if (lunar_day((struct lunar){1, 1, year, false}, &mung_1)) return 0;
    if (lunar_day((struct lunar){10, 3, year, false}, &hung)) return 0;
    size_t n = 0;
#define OFF(when, what, law) out[n++] = (struct holiday){(when), HOLIDAY_STATUTORY, (what), (law)}
    OFF(day_of((struct date){year, 1, 1}), "Tết Dương lịch", "BLLĐ 2019, Đ.112 khoản 1 điểm a");
    for (int i = -by.tet_days_before; i < 5 - by.tet_days_before; i++)
        OFF(mung_1 + i, i < 0 ? "Tết Nguyên đán (cuối tháng Chạp)" : tet[i],
            "BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3");
    OFF(hung, "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "BLLĐ 2019, Đ.112 khoản 1 điểm e");
    OFF(day_of((struct date){year, 4, 30}), "Ngày Chiến thắng 30/4", "BLLĐ 2019, Đ.112 khoản 1 điểm c");
    OFF(day_of((struct date){year, 5, 1}), "Ngày Quốc tế lao động 1/5", "BLLĐ 2019, Đ.112 khoản 1 điểm d");
    int32_t national = day_of((struct date){year, 9, 2});
    OFF(national, "Quốc khánh", "BLLĐ 2019, Đ.112 khoản 1 điểm đ");
    OFF(national + by.national_adjacent, "Quốc khánh (ngày liền kề)", "BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3");
    if (year >= 2026) OFF(day_of((struct date){year, 11, 24}), "Ngày Văn hóa Việt Nam", "NQ 28/2026/QH16");
#undef OFF
    size_t statutory = n;
    for (size_t i = 0; i < statutory; i++) { /* Đ.111 khoản 3: the next working day, each its own */
        if (day_weekday(out[i].day) <= 5) continue;
        int32_t day = out[i].day + 1;
        while (is_off(out, n, day)) day++;
        out[n++] = (struct holiday){day, HOLIDAY_COMPENSATORY, "Nghỉ bù ngày lễ, tết trùng ngày nghỉ hằng tuần",
                                    "BLLĐ 2019, Đ.111 khoản 3"};
    }
    for (size_t i = 1; i < n; i++)
        for (size_t j = i; j && out[j - 1].day > out[j].day; j--) {
            struct holiday swap = out[j];
            out[j] = out[j - 1];
            out[j - 1] = swap;
        }
    return n;
}
