/* log.c — logfmt lines on standard error, each written in one call so that threads don't mix. */
#include "base/log.h"
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/time.h"

static bool quiet;

void log_quiet(bool on) { quiet = on; }

void log_line(const char *event, const char *fmt, ...) {
    if (quiet) return;
    char line[2048];
    time_t now = (time_t)time_now();
    struct tm tm;
    gmtime_r(&now, &tm);
    size_t n = strftime(line, sizeof line, "time=%Y-%m-%dT%H:%M:%SZ ", &tm);
    n += (size_t)snprintf(line + n, sizeof line - n, "event=%s ", event);
    va_list ap;
    va_start(ap, fmt);
    int more = vsnprintf(line + n, sizeof line - n - 1, fmt, ap);
    va_end(ap);
    if (more > 0) n += (size_t)more < sizeof line - n - 1 ? (size_t)more : sizeof line - n - 2;
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)line[i] < 0x20) line[i] = ' ';
    line[n++] = '\n';
    ssize_t ignored = write(STDERR_FILENO, line, n);
    (void)ignored;
}

struct str log_quote(struct arena *a, struct str s) {
    struct buf b = buf_in(a);
    buf_json(&b, s);
    return buf_view(&b);
}
