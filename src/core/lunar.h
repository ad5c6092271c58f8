/* lunar.h — the Vietnamese lunar calendar (UTC+7) and the public holidays the law counts from it. */
#ifndef CORE_LUNAR_H
#define CORE_LUNAR_H
#include "base/time.h"

struct lunar {
    int d, m, y; /* mùng 1 Tết 2022 is {1, 1, 2022} */
    bool leap;   /* tháng nhuận */
};
/* Right for 1968..2199: from 1968 on Vietnam's calendar follows UTC+7 (QĐ 121-CP, 8/8/1967). */
struct lunar lunar_of(int32_t day);
/* RC_INVALID when that year has no such month or day, or lies outside 1900..2199. */
enum rc lunar_day(struct lunar l, int32_t *day) MUST_USE;

/* A public holiday as the Labour Code 2019 makes it. */
enum holiday_kind { HOLIDAY_STATUTORY, HOLIDAY_COMPENSATORY }; /* Đ.112; Đ.111 khoản 3 */
struct holiday {
    int32_t day;
    enum holiday_kind kind;
    const char *name;     /* static, Vietnamese */
    const char *document; /* static: the law's article */
};
/* What the Prime Minister fixes each year (BLLĐ 2019, Đ.112 khoản 3); data, because no formula gives it. */
struct holiday_decision {
    int tet_days_before;   /* days off before mùng 1: 1 or 2; five days in all */
    int national_adjacent; /* -1: 1/9 is off beside 2/9; +1: 3/9 */
};
#define HOLIDAYS_MAX 32
/* The days off of a year, in date order: the statutory ones and, for each that falls on a Saturday or Sunday, the
 * next working day instead. 24/11 (Ngày Văn hóa Việt Nam) from 2026 (NQ 28/2026/QH16). Days swapped by decision are
 * not here: they are rows of data. Returns how many were written to out[HOLIDAYS_MAX]; 0 when the year is outside
 * 1968..2199 or the decision isn't one the law allows. */
size_t holidays_statutory(int year, struct holiday_decision by, struct holiday *out);
#endif
