/* log.h — one structured line (key=value, logfmt) per thing worth knowing, to standard error. */
#ifndef BASE_LOG_H
#define BASE_LOG_H
#include "base/str.h"
/* log_line("request", "method=%s path=%s status=%d", …): time and event are added, values with spaces must be passed
 * through log_quote. Personal data never goes into a log line. */
void log_line(const char *event, const char *fmt, ...) PRINTF_LIKE(2, 3);
struct str log_quote(struct arena *a, struct str s);
void log_quiet(bool quiet); /* tests */
#endif
