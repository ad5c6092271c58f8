/* outbound.c — messages on their way out of the house. */
#include "sys/outbound.h"
#include "base/buf.h"
#include "base/log.h"
#include "base/time.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static enum rc append_line(const char *path, struct str line);

static void member(struct buf *b, const char *name, struct str value) {
    buf_fmt(b, "%s\"%s\":", b->n > 1 ? "," : "", name);
    buf_json(b, value);
}

static enum rc to_file(const char *dir, struct arena *a, struct str channel, struct str to, struct str subject,
                       struct str body, int64_t now) {
    struct buf b = buf_in(a);
    buf_c(&b, '{');
    member(&b, "at", at_iso(a, now));
    member(&b, "channel", channel);
    member(&b, "to", to);
    member(&b, "subject", subject);
    member(&b, "body", body);
    buf_z(&b, "}\n");
    return append_line(str_z(a, str_fmt(a, "%s/outbox.jsonl", dir)), buf_view(&b));
}

enum rc outbound_send(const struct outbound *cfg, struct str channel, struct str to, struct str subject,
                      struct str body, int64_t now) {
    if (str_is(str_of(cfg->mode), "log")) {
        log_line("outbound", "channel=%.*s bytes=%zu", STR_ARG(channel), body.n);
        return RC_OK;
    }
    if (!str_is(str_of(cfg->mode), "file") || !cfg->dir) return RC_INVALID;
    struct arena *a = arena_new();
    enum rc rc = to_file(cfg->dir, a, channel, to, subject, body, now);
    arena_free(a);
    return rc;
}

/* The whole line or nothing: a half-written one is cut off again, so that the file always parses. */
static enum rc append_line(const char *path, struct str line) {
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0 || flock(fd, LOCK_EX)) {
        log_line("outbound_failed", "errno=%d", errno);
        if (fd >= 0) close(fd);
        return RC_IO;
    }
    off_t before = lseek(fd, 0, SEEK_END);
    ssize_t n;
    do n = write(fd, line.p, line.n);
    while (n < 0 && errno == EINTR);
    bool ok = n == (ssize_t)line.n && !fsync(fd);
    int err = n >= 0 && n < (ssize_t)line.n ? ENOSPC : errno;
    if (!ok) {
        log_line("outbound_failed", "errno=%d", err);
        if (before >= 0 && ftruncate(fd, before)) log_line("outbound_failed", "what=truncate errno=%d", errno);
    }
    close(fd);
    return ok ? RC_OK : err == ENOSPC || err == EDQUOT ? RC_FULL : RC_IO;
}
