/* No file that is given as a backup makes the reader do anything but say what it holds or refuse; and an archive of
 * ours comes back as it was, while one that was cut or changed under its compression is never read to its end. The
 * first byte chooses: an archive as it came (gzip, or the tar inside of one), or one made from the bytes. */
#include <sys/stat.h>
#include <unistd.h>
#include "fuzz.h"
#include "sys/archive.h"
#include "sys/crypto.h"

void fuzz_archive(const uint8_t *data, size_t n);

enum { SMALL = 1 << 18 }; /* sizes are the reader's word: no more than this is taken into memory here */

static void as_it_came(struct arena *a, struct str s) {
    struct archive *r;
    struct archive_part part;
    char hex[65];
    MUST(!archive_open(fuzz_file(s), false, &r));
    enum rc rc = archive_next(r, &part);
    for (int i = 0; !rc && i < 50; i++) {
        MUST(part.size >= 0 && memchr(part.name, 0, 101));
        struct str bytes;
        if (i % 3 == 0 && part.size <= SMALL) {
            rc = archive_take(r, a, &bytes);
            if (!rc) MUST((int64_t)bytes.n == part.size);
        } else if (i % 3 == 1) {
            char *to = str_z(a, str_fmt(a, "%s/out", fuzz_folder()));
            struct stat st;
            unlink(to);
            rc = archive_take_file(r, to, hex);
            if (!rc) MUST(!stat(to, &st) && st.st_size == part.size && strlen(hex) == 64);
        } else if (i % 3 == 2) {
            rc = archive_skip(r, hex);
        }
        if (!rc) rc = archive_next(r, &part);
    }
    MUST(rc == RC_OK || rc == RC_NOTFOUND || rc == RC_INVALID);
    archive_close(r);
}

/* To the end: RC_OK, and the parts as text. */
static enum rc read_all(struct arena *a, const char *path, struct str *out) {
    struct archive *r;
    struct archive_part part;
    struct buf b = buf_in(a);
    struct str bytes;
    enum rc rc = archive_open(path, false, &r);
    if (rc) return rc;
    while (!(rc = archive_next(r, &part))) {
        if (part.size > SMALL || archive_take(r, a, &bytes)) {
            rc = RC_INVALID;
            break;
        }
        buf_fmt(&b, "%s:%.*s;", part.name, STR_ARG(sha256_hex(a, bytes)));
    }
    archive_close(r);
    *out = buf_view(&b);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}

static void made(struct arena *a, struct feed f) {
    char *path = str_z(a, str_fmt(a, "%s/made", fuzz_folder())), *cut = str_z(a, str_fmt(a, "%s/cut", fuzz_folder()));
    struct archive *w;
    struct buf want = buf_in(a);
    struct str got;
    size_t where = (size_t)feed_in(&f, 0, 65535);
    uint8_t flip = feed_u8(&f);
    unlink(path);
    MUST(!archive_make(path, &w));
    for (int i = 0; f.n && i < 5; i++) {
        struct str bytes = i == 4 ? feed_rest(&f) : feed_some(&f, 255);
        char name[32];
        snprintf(name, sizeof name, "part-%d", i);
        MUST(!archive_add(w, name, bytes, 1648173600));
        buf_fmt(&want, "%s:%.*s;", name, STR_ARG(sha256_hex(a, bytes)));
    }
    MUST(!archive_end(w) && !archive_done(w));
    archive_drop(w);
    MUST(!read_all(a, path, &got) && str_eq(got, buf_view(&want)));
    static char file[1 << 17];
    FILE *in = fopen(path, "rb"), *out = fopen(cut, "wb");
    MUST(in && out);
    size_t n = fread(file, 1, sizeof file, in);
    if (flip)
        file[where % n] = (char)(file[where % n] ^ flip);
    else
        n = where % n;
    fwrite(file, 1, n, out);
    fclose(in), fclose(out);
    /* A few bits carry nothing (gzip's time and system, what fills up deflate's last byte); all others are summed. */
    if (!read_all(a, cut, &got)) MUST(flip && str_eq(got, buf_view(&want)));
}

void fuzz_archive(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct feed f = {data, n};
    if (n > 1 << 16) return arena_free(a);
    if (feed_u8(&f) & 1)
        made(a, f);
    else
        as_it_came(a, feed_rest(&f));
    arena_free(a);
}
