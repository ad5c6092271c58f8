/* blob.h — attachments, kept by what they contain.
 *
 * A file lies at dir/ab/cd/<sha256>: the same bytes are kept once, are never changed, and can be proved. The database
 * keeps the hash, the name as sent and the type. A file whose transaction rolled back stays as an orphan; that is
 * harmless and cheaper than the opposite. The type is taken from the content, never from the name. */
#ifndef SYS_BLOB_H
#define SYS_BLOB_H
#include "sys/request.h"

struct blob_info {
    struct str hash; /* 64 hex letters */
    int64_t size;
    struct str type; /* application/pdf, … */
    struct str ext;  /* pdf jpg png docx xlsx odt ods */
    struct str name; /* as sent, its ending put right to ext */
};
#define BLOB_SIZE_MAX (20 << 20)
#define BLOB_UNZIPPED_MAX (200 << 20)
#define BLOB_ENTRIES_MAX 2000
#define BLOB_RATIO_MAX 100

/* Looks at a file and says what it is. RC_INVALID: not one of the allowed kinds, or a bomb; *why says so in Vietnamese
 * (static). RC_IO: cannot be read. Inflates nothing. */
enum rc blob_sniff(const char *path, const char **type, const char **ext, const char **why) MUST_USE;
/* Takes the file at tmp_path (it is gone afterwards when RC_OK) and keeps it durably: data, name and folder are on disk
 * when this returns. RC_INVALID with *why as above, also for an empty or too large file; RC_IO, RC_FULL: logged. */
enum rc blob_put(struct arena *a, const char *dir, const char *tmp_path, struct str filename, struct blob_info *out,
                 const char **why) MUST_USE;
/* For bytes we made ourselves (a PDF of a print). Fills hash and size; the caller knows type, ext and name. */
enum rc blob_put_bytes(struct arena *a, const char *dir, struct str bytes, struct blob_info *info) MUST_USE;
/* Where a hash lies; empty when it is no hash, so that no path can be smuggled in. Ends in NUL. */
struct str blob_path(struct arena *a, const char *dir, struct str hash);
/* Sends a kept file. Only PDF, JPEG and PNG are ever shown in the page's place (in_page); all else is a download.
 * Framing by our own pages is allowed; scripts, and everything they could fetch, are not. */
enum rc reply_blob(struct request *r, struct str path, struct str type, struct str filename, bool in_page);
#endif
