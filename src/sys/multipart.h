/* multipart.h — a form with files, read as it arrives (RFC 7578).
 *
 * Fed with pieces of any size; the same parts come out however the bytes were cut. Holds one part's head and nothing
 * else: values and files go to the sink as they come. */
#ifndef SYS_MULTIPART_H
#define SYS_MULTIPART_H
#include "base/str.h"

struct multipart;
struct multipart_sink {
    /* A part begins. name and filename are valid UTF-8 in NFC and live in the arena; filename has no path, and is_file
     * says whether the part had one at all (it may be empty: no file was chosen). Anything but RC_OK ends the reading.
     */
    enum rc (*begin)(void *user, struct str name, struct str filename, bool is_file);
    enum rc (*data)(void *user, struct str piece);
    enum rc (*end)(void *user);
    void *user;
};
#define MULTIPART_HEAD_MAX 4096
#define MULTIPART_PARTS_MAX 2000

/* NULL when content_type is not multipart/form-data with a lawful boundary. Lives in the arena. */
struct multipart *multipart_new(struct arena *a, struct str content_type, struct multipart_sink sink);
/* RC_INVALID: malformed, or text that is not UTF-8. RC_FULL: too many parts or too long a head. Or what the sink gave.
 * After an error the parser stays where it is and gives the same error again. */
enum rc multipart_feed(struct multipart *m, struct str piece) MUST_USE;
enum rc multipart_end(struct multipart *m) MUST_USE; /* RC_INVALID when the last boundary has not come */
/* The last part of a path, either kind of slash, control characters made "_". Also refuses "." and ".." (empty). */
struct str filename_clean(struct arena *a, struct str s);
#endif
