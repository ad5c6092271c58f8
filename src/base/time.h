/* time.h — instants, days and their Vietnamese words.
 *
 * An instant (`*_at`) is int64_t seconds since 1970-01-01T00:00:00Z; 0 means "none". A day (`*_day`) is int32_t days
 * since 1970-01-01 in Vietnam (UTC+7 the whole year, no summer time since the country's unification); 0 means
 * "none" and DAY_FOREVER "no end". A minute of day is 0..1440. Nobody but time_now() asks the machine's clock, and
 * only app/ and sys/ call it: everywhere else `now` is a parameter. */
#ifndef BASE_TIME_H
#define BASE_TIME_H
#include "base/str.h"

#define VN_OFFSET_S (7 * 3600)
#define DAY_S 86400
#define DAY_FOREVER 2932896 /* 9999-12-31 */
struct date {
    int y, m, d; /* 2022, 3, 25 */
};
int64_t time_now(void);
/* Another clock for demonstrations and tests: "" the machine's; "2022-03-25T09:00" that instant now, going on from
 * there; "file:PATH" the whole number of seconds that the file holds at each call. False: not understood. Call before
 * threads start. */
bool time_source(struct str spec);
bool time_is_real(void);
int64_t time_mono_us(void);
int64_t time_machine(void);    /* the machine's clock, whatever the source: for leases between programs */
int32_t day_of(struct date d); /* proleptic Gregorian */
struct date date_of(int32_t day);
int day_weekday(int32_t day);           /* 1 Monday .. 7 Sunday */
int32_t at_day(int64_t at);             /* the Vietnamese day that instant falls on */
int at_minute(int64_t at);              /* minute of that day */
int64_t at_of(int32_t day, int second); /* second of day 0..86400, Vietnamese time */
bool date_valid(struct date d);
bool day_parse(struct str s, int32_t *out); /* "25/03/2022", "5/3/2022" or "2022-03-25" */
bool at_parse(struct str s,
              int64_t *out); /* a day as above, then "T" or " " and "HH:MM" or "HH:MM:SS", Vietnamese time */
/* Words. All into the arena. */
struct str day_vi(struct arena *a, int32_t day);       /* 25/03/2022 */
struct str at_vi(struct arena *a, int64_t at);         /* 16:30, 25/03/2022 */
struct str at_vi_long(struct arena *a, int64_t at);    /* 16 giờ 30 phút, thứ Sáu ngày 25/3/2022 */
struct str day_vi_print(struct arena *a, int32_t day); /* ngày 05 tháng 02 năm 2022: NĐ 30/2020's zeros */
struct str day_iso(struct arena *a, int32_t day);      /* 2022-03-25 */
struct str at_iso(struct arena *a, int64_t at);        /* 2022-03-25T16:30:00+07:00 */
const char *weekday_vi(int weekday);                   /* "thứ Hai" .. "Chủ nhật" */
#endif
