/* json.h — JSON written straight into a buf.
 *
 * Commas are put by looking at the last byte written, so a writer needs no state and pieces of different authors join.
 * key NULL: an element of an array. Instants (0 none) are RFC 3339 with Vietnam's offset or null, days (0 none) ISO
 * 8601 or null: what the names of our columns (x_at, x_day) promise. */
#ifndef BASE_JSON_H
#define BASE_JSON_H
#include "base/buf.h"
void json_key(struct buf *b, const char *key);              /* a comma if one is due, then "key": */
void json_open(struct buf *b, const char *key, char brace); /* '{' or '[' */
void json_close(struct buf *b, char brace);                 /* '}' or ']' */
void json_text(struct buf *b, const char *key, struct str s);
void json_z(struct buf *b, const char *key, const char *z); /* NULL: null */
void json_int(struct buf *b, const char *key, int64_t v);
void json_bool(struct buf *b, const char *key, bool v);
void json_at(struct buf *b, const char *key, int64_t at);
void json_day(struct buf *b, const char *key, int64_t day);
void json_raw(struct buf *b, const char *key, struct str json); /* JSON already; empty: null */
#endif
