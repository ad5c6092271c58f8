/* outbound.h — messages on their way out of the house.
 *
 * The queue is a table of core's; this is the door a queued message leaves by. Today's channels: "file" writes one JSON
 * line to outbox.jsonl in a folder (another program can send it on), "log" only says in the log that something went,
 * never what or to whom. Real gateways (SMS, mail) become channels here. */
#ifndef SYS_OUTBOUND_H
#define SYS_OUTBOUND_H
#include "base/str.h"

struct outbound {
    const char *mode; /* "file" or "log" */
    const char *dir;  /* of outbox.jsonl; for "file" */
};
/* channel: "sms", "mail", … Ends only when the line is on disk. RC_INVALID: no such mode; RC_IO, RC_FULL: try later.
 * May be called by several threads: a line is never torn. */
enum rc outbound_send(const struct outbound *cfg, struct str channel, struct str to, struct str subject,
                      struct str body, int64_t now) MUST_USE;
#endif
