/* archive.c — tar under gzip, written and read by hand: a header is 512 bytes, and only regular files occur.
 *
 * A library for it (libarchive) would bring twenty formats that strangers' files could reach; we read nothing but what
 * we wrote. Sizes beyond 8 GB are in base 256, as GNU tar writes and every tar reads. gzip's level 3: attachments are
 * compressed already, the store shrinks to a quarter at any level. */
#include "sys/archive.h"
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include "base/log.h"

enum { BLOCK = 512, CHUNK = 1 << 17 };
struct archive {
    gzFile gz;
    int fd; /* of PATH.part, for the lock and fsync; writers only */
    char path[4096], part[4096];
    int64_t left; /* of the part being read */
    int64_t size;
    bool ended, done;
};
struct header {
    char name[100], mode[8], uid[8], gid[8], size[12], mtime[12], sum[8], type, link[100], magic[6], version[2],
        user[32], group[32], major[8], minor[8], prefix[155], pad[12];
};
_Static_assert(sizeof(struct header) == BLOCK, "a tar header is a block");

static enum rc io_rc(const char *what, int err) {
    log_line("archive_failed", "what=%s errno=%d", what, err);
    return err == ENOSPC || err == EDQUOT || err == EFBIG ? RC_FULL : RC_IO;
}

/* ---- Writing ---- */
enum rc archive_make(const char *path, struct archive **out) {
    struct archive *w = calloc(1, sizeof *w);
    if (!w) abort();
    enum rc rc = RC_OK;
    w->fd = -1;
    snprintf(w->path, sizeof w->path, "%s", path);
    if ((size_t)snprintf(w->part, sizeof w->part, "%s.part", path) >= sizeof w->part) rc = RC_INVALID;
    if (!rc && !access(path, F_OK)) rc = RC_CONFLICT;
    if (!rc) w->fd = open(w->part, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (!rc && w->fd < 0) rc = io_rc("create", errno);
    if (!rc && flock(w->fd, LOCK_EX | LOCK_NB)) rc = RC_CONFLICT;
    if (!rc && (ftruncate(w->fd, 0) || fchmod(w->fd, 0600))) rc = io_rc("create", errno);
    int twin = rc ? -1 : dup(w->fd);
    if (!rc) w->gz = gzdopen(twin, "wb3");
    if (!rc && !w->gz) rc = io_rc("create", ENOMEM);
    if (rc) {
        if (twin >= 0) close(twin);
        if (w->fd >= 0) close(w->fd);
        free(w);
        return rc;
    }
    gzbuffer(w->gz, CHUNK);
    *out = w;
    return RC_OK;
}

static enum rc put(struct archive *w, const void *p, size_t n) {
    errno = 0;
    if (!n || gzwrite(w->gz, p, (unsigned)n) == (int)n) return RC_OK;
    return io_rc("write", errno);
}

static void number_at(char *p, size_t n, int64_t v) {
    if (v < (int64_t)1 << (3 * (n - 1))) {
        snprintf(p, n, "%0*llo", (int)n - 1, (unsigned long long)v);
        return;
    }
    for (size_t i = n; i-- > 1; v >>= 8) p[i] = (char)(v & 0xff);
    p[0] = (char)0x80;
}

static unsigned sum_of(const struct header *h) {
    const unsigned char *p = (const unsigned char *)h;
    unsigned sum = 0, at = offsetof(struct header, sum);
    for (unsigned i = 0; i < BLOCK; i++) sum += i >= at && i < at + sizeof h->sum ? ' ' : p[i];
    return sum;
}

static enum rc put_header(struct archive *w, const char *name, int64_t size, int64_t at) {
    struct header h = {.type = '0', .magic = "ustar", .version = {'0', '0'}};
    assert(strlen(name) < sizeof h.name && size >= 0);
    snprintf(h.name, sizeof h.name, "%s", name);
    number_at(h.mode, sizeof h.mode, 0600);
    number_at(h.uid, sizeof h.uid, 0), number_at(h.gid, sizeof h.gid, 0);
    number_at(h.size, sizeof h.size, size);
    number_at(h.mtime, sizeof h.mtime, at > 0 ? at : 0);
    snprintf(h.sum, sizeof h.sum, "%06o", sum_of(&h));
    h.sum[7] = ' ';
    return put(w, &h, sizeof h);
}

static enum rc put_padding(struct archive *w, int64_t size) {
    static const char zeros[BLOCK];
    return put(w, zeros, (size_t)(-size & (BLOCK - 1)));
}

enum rc archive_add(struct archive *w, const char *name, struct str bytes, int64_t at) {
    TRY(put_header(w, name, (int64_t)bytes.n, at));
    TRY(put(w, bytes.p, bytes.n));
    return put_padding(w, (int64_t)bytes.n);
}

static void hex_of(crypto_hash_sha256_state *h, char hex[65]) {
    unsigned char sum[32];
    crypto_hash_sha256_final(h, sum);
    sodium_bin2hex(hex, 65, sum, sizeof sum);
}

static enum rc copy_in(struct archive *w, int fd, int64_t size, char hex[65]) {
    char *block = malloc(CHUNK);
    if (!block) abort();
    crypto_hash_sha256_state h;
    crypto_hash_sha256_init(&h);
    enum rc rc = RC_OK;
    for (int64_t left = size; left && !rc;) {
        ssize_t n = read(fd, block, left < CHUNK ? (size_t)left : CHUNK);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            rc = n ? io_rc("read", errno) : RC_INVALID;
            break;
        }
        crypto_hash_sha256_update(&h, (unsigned char *)block, (unsigned long long)n);
        rc = put(w, block, (size_t)n);
        left -= n;
    }
    hex_of(&h, hex);
    free(block);
    return rc;
}

enum rc archive_add_file(struct archive *w, const char *name, const char *from, int64_t size, int64_t at,
                         char hex[65]) {
    struct stat st;
    int fd = open(from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) return errno == ENOENT ? RC_NOTFOUND : io_rc("open", errno);
    enum rc rc = fstat(fd, &st) ? io_rc("stat", errno) : !S_ISREG(st.st_mode) || st.st_size != size ? RC_INVALID : 0;
    if (!rc) rc = put_header(w, name, size, at);
    if (!rc) rc = copy_in(w, fd, size, hex);
    if (!rc) rc = put_padding(w, size);
    close(fd);
    return rc;
}

static bool sync_folder_of(const char *path) {
    char folder[4096];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash == folder) slash++;
    if (slash) *slash = 0;
    int fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = fd >= 0 && !fsync(fd);
    if (fd >= 0) close(fd);
    return ok;
}

enum rc archive_end(struct archive *w) {
    static const char zeros[2 * BLOCK];
    TRY(put(w, zeros, sizeof zeros));
    errno = 0;
    gzFile gz = w->gz;
    w->gz = NULL;
    if (gzclose(gz) != Z_OK || fsync(w->fd)) return io_rc("flush", errno);
    w->ended = true;
    return RC_OK;
}

enum rc archive_done(struct archive *w) {
    assert(w->ended);
    if (renameat2(AT_FDCWD, w->part, AT_FDCWD, w->path, RENAME_NOREPLACE)) {
        if (errno == EEXIST) return RC_CONFLICT;
        if (errno != EINVAL && errno != ENOSYS) return io_rc("rename", errno); /* a file system without that flag */
        if (!access(w->path, F_OK)) return RC_CONFLICT;
        if (rename(w->part, w->path)) return io_rc("rename", errno);
    }
    w->done = true;
    return sync_folder_of(w->path) ? RC_OK : io_rc("flush", errno);
}

void archive_drop(struct archive *w) {
    if (!w) return;
    if (w->gz) gzclose(w->gz);
    if (!w->done) unlink(w->part);
    close(w->fd);
    free(w);
}

/* ---- Reading ---- */
enum rc archive_open(const char *path, bool part, struct archive **out) {
    struct archive *r = calloc(1, sizeof *r);
    if (!r) abort();
    r->fd = -1;
    snprintf(r->path, sizeof r->path, "%s%s", path, part ? ".part" : "");
    int fd = open(r->path, O_RDONLY | O_CLOEXEC);
    enum rc rc = fd < 0 ? errno == ENOENT ? RC_NOTFOUND : io_rc("open", errno) : RC_OK;
    if (!rc) r->gz = gzdopen(fd, "rb");
    if (rc || !r->gz || gzbuffer(r->gz, CHUNK)) {
        archive_close(r);
        return rc ? rc : RC_IO;
    }
    *out = r;
    return RC_OK;
}

void archive_close(struct archive *r) {
    if (!r) return;
    if (r->gz) gzclose(r->gz);
    free(r);
}

static enum rc get(struct archive *r, void *p, size_t n) {
    int got = gzread(r->gz, p, (unsigned)n);
    return got == (int)n ? RC_OK : RC_INVALID;
}

static int64_t number_of(const char *p, size_t n) {
    int64_t v = 0;
    if ((unsigned char)p[0] == 0x80) {
        for (size_t i = n - 8; i < n; i++) v = v << 8 | (unsigned char)p[i];
        return v;
    }
    for (size_t i = 0; i < n && p[i] >= '0' && p[i] <= '7'; i++) v = v * 8 + (p[i] - '0');
    return v;
}

enum rc archive_next(struct archive *r, struct archive_part *out) {
    struct header h;
    char hex[65];
    if (r->left || r->size) TRY(archive_skip(r, hex));
    TRY(get(r, &h, sizeof h));
    if (!h.name[0]) { /* two empty blocks, then the end; gzip's own sum is checked by reading up to it */
        char more;
        TRY(get(r, &h, sizeof h));
        int n = gzread(r->gz, &more, 1), err = 0;
        gzerror(r->gz, &err);
        return n == 0 && (err == Z_OK || err == Z_STREAM_END) ? RC_NOTFOUND : RC_INVALID;
    }
    if (memcmp(h.magic, "ustar", 5) || h.type != '0' || h.name[99] || h.prefix[0]) return RC_INVALID;
    if (number_of(h.sum, sizeof h.sum) != (int64_t)sum_of(&h)) return RC_INVALID;
    snprintf(out->name, sizeof out->name, "%s", h.name);
    out->size = r->size = r->left = number_of(h.size, sizeof h.size);
    return r->size < 0 ? RC_INVALID : RC_OK;
}

static bool write_all(int fd, const char *p, size_t n) {
    while (n) {
        ssize_t w = write(fd, p, n);
        if (w < 0 && errno == EINTR) continue;
        if (w <= 0) return false;
        p += w, n -= (size_t)w;
    }
    return true;
}

static enum rc drain(struct archive *r, int fd, char *memory, char hex[65]) {
    char *block = malloc(CHUNK), padding[BLOCK];
    if (!block) abort();
    crypto_hash_sha256_state h;
    crypto_hash_sha256_init(&h);
    enum rc rc = RC_OK;
    while (r->left && !rc) {
        size_t n = r->left < CHUNK ? (size_t)r->left : CHUNK;
        rc = get(r, block, n);
        if (rc) break;
        crypto_hash_sha256_update(&h, (unsigned char *)block, n);
        if (fd >= 0 && !write_all(fd, block, n)) rc = io_rc("write", errno);
        if (memory) memcpy(memory, block, n), memory += n;
        r->left -= (int64_t)n;
    }
    hex_of(&h, hex);
    free(block);
    if (!rc) rc = get(r, padding, (size_t)(-r->size & (BLOCK - 1)));
    r->size = 0;
    return rc;
}

enum rc archive_take_file(struct archive *r, const char *to, char hex[65]) {
    int fd = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return io_rc("create", errno);
    enum rc rc = drain(r, fd, NULL, hex);
    if (!rc && fsync(fd)) rc = io_rc("flush", errno);
    if (close(fd) && !rc) rc = io_rc("close", errno);
    return rc;
}

enum rc archive_take(struct archive *r, struct arena *a, struct str *out) {
    char hex[65];
    if (r->size > 64 << 20) return RC_INVALID;
    char *p = arena_alloc(a, (size_t)r->size + 1);
    *out = str_n(p, (size_t)r->size);
    return drain(r, -1, p, hex);
}

enum rc archive_skip(struct archive *r, char hex[65]) { return drain(r, -1, NULL, hex); }
