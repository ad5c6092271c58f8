/* ics.c — writing RFC 5545. */
#include "ui/ics.h"
#include "base/time.h"

enum { FOLD = 75 };

/* A continuation begins with a space, which counts. */
void ics_line(struct buf *b, struct str name, struct str value) {
    struct str all = str_fmt(b->a, "%.*s:%.*s", STR_ARG(name), STR_ARG(value));
    size_t room = FOLD;
    while (all.n > room) {
        size_t n = room;
        while (n > 1 && ((unsigned char)all.p[n] & 0xc0) == 0x80) n--; /* not inside a letter */
        buf_bytes(b, all.p, n);
        buf_z(b, "\r\n ");
        all = str_sub(all, n, all.n);
        room = FOLD - 1;
    }
    buf_str(b, all);
    buf_z(b, "\r\n");
}

struct str ics_text(struct arena *a, struct str s) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\\' || c == ';' || c == ',') buf_c(&b, '\\');
        if (c == '\n')
            buf_z(&b, "\\n");
        else if ((unsigned char)c >= ' ' && c != 0x7f)
            buf_c(&b, c);
    }
    return buf_view(&b);
}

static void line_z(struct buf *b, const char *name, const char *value) { ics_line(b, str_of(name), str_of(value)); }
static void line_text(struct buf *b, const char *name, struct str value) {
    if (value.n) ics_line(b, str_of(name), ics_text(b->a, value));
}

/* UTC+7 the whole year since 1975; the zone's database name, so that programs that know it need nothing else. */
void ics_begin(struct buf *b, struct str name) {
    line_z(b, "BEGIN", "VCALENDAR");
    line_z(b, "VERSION", "2.0");
    line_z(b, "PRODID", "-//Motcua//Motcua " MOTCUA_VERSION "//VI");
    line_z(b, "CALSCALE", "GREGORIAN");
    line_z(b, "METHOD", "PUBLISH");
    line_text(b, "X-WR-CALNAME", name);
    line_text(b, "NAME", name);
    line_z(b, "X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
    line_z(b, "REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    line_z(b, "X-PUBLISHED-TTL", "PT1H");
    line_z(b, "BEGIN", "VTIMEZONE");
    line_z(b, "TZID", "Asia/Ho_Chi_Minh");
    line_z(b, "BEGIN", "STANDARD");
    line_z(b, "DTSTART", "19750613T000000");
    line_z(b, "TZOFFSETFROM", "+0700");
    line_z(b, "TZOFFSETTO", "+0700");
    line_z(b, "TZNAME", "+07");
    line_z(b, "END", "STANDARD");
    line_z(b, "END", "VTIMEZONE");
}

static struct str moment(struct arena *a, int64_t at, bool utc) {
    int64_t vn = utc ? at - VN_OFFSET_S : at; /* at_day and at_minute add the offset */
    struct date d = date_of(at_day(vn));
    int second = (int)((vn + VN_OFFSET_S) % 60), minute = at_minute(vn);
    return str_fmt(a, "%04d%02d%02dT%02d%02d%02d%s", d.y, d.m, d.d, minute / 60, minute % 60, second, utc ? "Z" : "");
}

static void alarm(struct buf *b, int minutes, struct str summary) {
    line_z(b, "BEGIN", "VALARM");
    line_z(b, "ACTION", "DISPLAY");
    line_text(b, "DESCRIPTION", summary);
    bool days = minutes % 1440 == 0, hours = minutes % 60 == 0;
    ics_line(b, STR("TRIGGER"),
             days    ? str_fmt(b->a, "-P%dD", minutes / 1440)
             : hours ? str_fmt(b->a, "-PT%dH", minutes / 60)
                     : str_fmt(b->a, "-PT%dM", minutes));
    line_z(b, "END", "VALARM");
}

void ics_put(struct buf *b, const struct ics_event *e) {
    line_z(b, "BEGIN", "VEVENT");
    line_text(b, "UID", e->uid);
    ics_line(b, STR("DTSTAMP"), moment(b->a, e->stamp, true));
    ics_line(b, STR("DTSTART;TZID=Asia/Ho_Chi_Minh"), moment(b->a, e->at, false));
    line_text(b, "SUMMARY", e->summary);
    line_text(b, "DESCRIPTION", e->description);
    line_text(b, "LOCATION", e->location);
    if (e->url.n) ics_line(b, STR("URL"), e->url);
    ics_line(b, STR("SEQUENCE"), str_fmt(b->a, "%lld", (long long)e->sequence));
    line_z(b, "STATUS", e->cancelled ? "CANCELLED" : "CONFIRMED");
    line_z(b, "TRANSP", "TRANSPARENT");
    for (size_t i = 0; i < COUNT_OF(e->alarm_min) && !e->cancelled; i++)
        if (e->alarm_min[i]) alarm(b, e->alarm_min[i], e->summary);
    line_z(b, "END", "VEVENT");
}

void ics_end(struct buf *b) { line_z(b, "END", "VCALENDAR"); }
