/* gather.c — a body arriving in pieces becomes fields, files on disk, or raw bytes.
 *
 * Runs on the network's threads, so it does only what is quick: memcpy into the arena, write() into the page cache.
 * A file of an upload exists under a random name until the request ends; whoever wants to keep it renames it
 * away (blob.c). */
#include "sys/gather.h"
#include "base/log.h"
#include "sys/multipart.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <strings.h>
#include <unistd.h>

const struct gather_limits gather_usual = {
    .form = 1 << 20, .file = 20 << 20, .total = 50 << 20, .discard = 100 << 20, .fields = 2000, .files = 64};

enum kind { RAW, FORM, MULTIPART };
struct gather {
    struct request *r;
    const char *dir;
    struct gather_limits max;
    enum kind kind;
    struct multipart *parts;
    int64_t seen, stored; /* bytes of the body; bytes of field values */
    struct buf text;      /* the raw body, or the value of the field at hand */
    struct str name;      /* of the part at hand */
    struct upload file;
    int fd;             /* of the file at hand, or -1 */
    bool is_file, skip; /* skip: the part at hand did not fit */
    bool cut;           /* a raw or url-encoded body was cut off */
    size_t cap_field, cap_upload;
};
static enum rc part_begin(void *user, struct str name, struct str filename, bool is_file);
static enum rc part_data(void *user, struct str piece);
static enum rc part_end(void *user);

static bool is_type(struct str type, const char *want) {
    size_t n = strlen(want);
    return type.n >= n && !strncasecmp(type.p, want, n) && (type.n == n || type.p[n] == ';' || type.p[n] == ' ');
}

struct gather *gather_new(struct request *r, const char *dir, const struct gather_limits *limits) {
    struct gather *g = ARENA_NEW(r->a, struct gather);
    g->r = r;
    g->dir = dir;
    g->max = *limits;
    g->fd = -1;
    g->text = buf_in(r->a);
    if (is_type(r->content_type, "application/x-www-form-urlencoded")) g->kind = FORM;
    if (is_type(r->content_type, "multipart/form-data")) {
        g->kind = MULTIPART;
        g->parts = multipart_new(r->a, r->content_type, (struct multipart_sink){part_begin, part_data, part_end, g});
    }
    return g;
}

enum rc gather_feed(struct gather *g, struct str piece) {
    g->seen += (int64_t)piece.n;
    if (g->seen > g->max.discard) return RC_FULL;
    if (g->kind == MULTIPART) return g->parts ? multipart_feed(g->parts, piece) : RC_INVALID;
    size_t room = (size_t)(g->max.form - (int64_t)g->text.n);
    if (piece.n > room) {
        g->cut = g->r->too_large = true;
        piece.n = room;
    }
    buf_bytes(&g->text, piece.p, piece.n);
    return RC_OK;
}

enum rc gather_end(struct gather *g) {
    struct request *r = g->r;
    if (g->kind == MULTIPART) return g->parts ? multipart_end(g->parts) : RC_INVALID;
    struct str s = buf_view(&g->text);
    if (g->kind == RAW) {
        if (!g->cut) r->body = s;
        return RC_OK;
    }
    if (g->cut) /* the last pair is torn: a name or a value that looks whole and is not must not be seen */
        while (s.n && s.p[s.n - 1] != '&') s.n--;
    enum rc rc = form_decode(r->a, s, (size_t)g->max.fields, &r->field, &r->n_field);
    if (rc == RC_FULL) r->too_large = true;
    return rc == RC_FULL ? RC_OK : rc;
}

void gather_drop(struct gather *g) {
    if (!g) return;
    if (g->fd >= 0) {
        close(g->fd);
        unlink(g->file.path.p);
        g->fd = -1;
    }
    for (size_t i = 0; i < g->r->n_upload; i++) unlink(g->r->upload[i].path.p); /* gone already when it was kept */
}

/* ---- the parts of a multipart form ---- */

static void skip_part(struct gather *g) {
    g->skip = g->r->too_large = true;
    if (g->fd >= 0) {
        close(g->fd);
        unlink(g->file.path.p);
        g->fd = -1;
    }
}

static enum rc part_begin(void *user, struct str name, struct str filename, bool is_file) {
    struct gather *g = user;
    struct request *r = g->r;
    g->name = name;
    g->is_file = is_file;
    g->skip = false;
    g->text = buf_in(r->a);
    if (!is_file) {
        if (r->n_field >= (size_t)g->max.fields) skip_part(g);
        return RC_OK;
    }
    g->file = (struct upload){.field = name, .filename = filename, .path = STR("")};
    if (r->n_upload >= (size_t)g->max.files) skip_part(g);
    return RC_OK;
}

/* The file is made with its first byte: an input where nothing was chosen leaves none. */
static enum rc file_data(struct gather *g, struct str piece) {
    if (g->file.size + (int64_t)piece.n > g->max.file || g->seen > g->max.total) {
        skip_part(g);
        return RC_OK;
    }
    if (g->fd < 0) {
        struct str path = str_fmt(g->r->a, "%s/up-XXXXXX", g->dir);
        char *z = str_z(g->r->a, path);
        g->fd = mkostemp(z, O_CLOEXEC);
        if (g->fd < 0) {
            log_line("upload_failed", "errno=%d", errno);
            return RC_IO;
        }
        g->file.path = str_of(z);
    }
    for (size_t done = 0; done < piece.n;) {
        ssize_t n = write(g->fd, piece.p + done, piece.n - done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            log_line("upload_failed", "errno=%d", errno);
            return RC_IO;
        }
        done += (size_t)n;
    }
    g->file.size += (int64_t)piece.n;
    return RC_OK;
}

static enum rc part_data(void *user, struct str piece) {
    struct gather *g = user;
    if (g->skip) return RC_OK;
    if (g->is_file) return file_data(g, piece);
    if (g->stored + (int64_t)(g->text.n + piece.n) > g->max.form) {
        skip_part(g);
        return RC_OK;
    }
    buf_bytes(&g->text, piece.p, piece.n);
    return RC_OK;
}

static enum rc part_end(void *user) {
    struct gather *g = user;
    struct request *r = g->r;
    if (g->skip) return RC_OK;
    if (!g->is_file) {
        g->stored += (int64_t)g->text.n;
        return param_add(r->a, &r->field, &r->n_field, &g->cap_field, g->name, buf_view(&g->text));
    }
    if (g->fd < 0) {
        /* A file without a byte but with a name is a person's mistake that the handler should see; without a name
         * nothing was chosen. */
        if (g->file.filename.n) *ARENA_PUSH(r->a, r->upload, r->n_upload, g->cap_upload) = g->file;
        return RC_OK;
    }
    close(g->fd);
    g->fd = -1;
    *ARENA_PUSH(r->a, r->upload, r->n_upload, g->cap_upload) = g->file;
    return RC_OK;
}
