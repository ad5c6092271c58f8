/* base.c — names of result codes, for logs. */
#include "base/base.h"

const char *rc_name(enum rc rc) {
    static const char *const names[] = {"ok",   "notfound", "invalid", "denied", "conflict",
                                        "busy", "full",     "unsure",  "io"};
    return (unsigned)rc < COUNT_OF(names) ? names[rc] : "unknown";
}
