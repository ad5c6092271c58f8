/* ics.h — due dates as a calendar that other programs read (RFC 5545).
 *
 * Lines end in CRLF and are folded at 75 octets, never inside a letter; text is escaped. Times carry the zone
 * Asia/Ho_Chi_Minh with its VTIMEZONE, so that a telephone abroad shows the office's hour. A deadline has no length: an
 * event with a beginning and no end, which takes no time from the day (TRANSPARENT). */
#ifndef UI_ICS_H
#define UI_ICS_H
#include "base/buf.h"

struct ics_event {
    struct str uid; /* stable: the same thing keeps it however often it is moved */
    struct str summary, description, location, url;
    int64_t at, stamp, sequence; /* instants; sequence grows when it is moved */
    bool cancelled;
    int alarm_min[2]; /* minutes before; 0: none */
};
void ics_begin(struct buf *b, struct str name);
void ics_put(struct buf *b, const struct ics_event *e);
void ics_end(struct buf *b);
/* One property, folded; the value is written as it is (ics_text escapes). For ics.c and its test. */
void ics_line(struct buf *b, struct str name, struct str value);
struct str ics_text(struct arena *a, struct str s);
#endif
