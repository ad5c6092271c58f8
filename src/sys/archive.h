/* archive.h — one file that holds many: tar (POSIX ustar) under gzip, so that `tar -tzf` of any machine reads it.
 *
 * A part's SHA-256 is computed as its bytes pass, in both directions. Writing goes to PATH.part, which is locked, so
 * that two writers of one file do not mix; only archive_done() gives it its name, after fsync. Whatever happens before
 * leaves PATH.part or nothing. */
#ifndef SYS_ARCHIVE_H
#define SYS_ARCHIVE_H
#include "base/str.h"

struct archive;
/* RC_CONFLICT: PATH is there, or another writer is at work. RC_FULL, RC_IO: logged. The file is 0600. */
enum rc archive_make(const char *path, struct archive **out) MUST_USE;
enum rc archive_add(struct archive *w, const char *name, struct str bytes, int64_t at) MUST_USE;
/* RC_NOTFOUND: no such file. RC_INVALID: it is not `size` bytes long. hex: 64 digits, of what was written. */
enum rc archive_add_file(struct archive *w, const char *name, const char *from, int64_t size, int64_t at,
                         char hex[65]) MUST_USE;
enum rc archive_end(struct archive *w) MUST_USE;  /* everything is on disk, still under its PATH.part */
enum rc archive_done(struct archive *w) MUST_USE; /* after archive_end: gives it its name. RC_CONFLICT: taken by now */
void archive_drop(struct archive *w);             /* closes; PATH.part goes unless archive_done() was reached */

/* ---- Reading ---- */
struct archive_part {
    char name[128];
    int64_t size;
};
/* part: true reads PATH.part, which archive_end() has just finished. */
enum rc archive_open(const char *path, bool part, struct archive **out) MUST_USE;
/* RC_NOTFOUND: the end. RC_INVALID: not an archive of ours, cut off, or damaged. */
enum rc archive_next(struct archive *r, struct archive_part *out) MUST_USE;
/* The whole part: into a file (made new, 0600, flushed), into memory (at most 64 MB), or nowhere; its digest. */
enum rc archive_take_file(struct archive *r, const char *to, char hex[65]) MUST_USE;
enum rc archive_take(struct archive *r, struct arena *a, struct str *out) MUST_USE;
enum rc archive_skip(struct archive *r, char hex[65]) MUST_USE;
void archive_close(struct archive *r);
#endif
