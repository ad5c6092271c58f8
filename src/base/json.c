/* json.c — see json.h. */
#include "base/json.h"
#include "base/time.h"

void json_key(struct buf *b, const char *key) {
    char last = b->n ? b->p[b->n - 1] : '{';
    if (last != '{' && last != '[' && last != ':') buf_c(b, ',');
    if (!key) return;
    buf_json(b, str_of(key)), buf_c(b, ':');
}
void json_open(struct buf *b, const char *key, char brace) { json_key(b, key), buf_c(b, brace); }
void json_close(struct buf *b, char brace) { buf_c(b, brace); }
void json_text(struct buf *b, const char *key, struct str s) { json_key(b, key), buf_json(b, s); }
void json_z(struct buf *b, const char *key, const char *z) {
    json_key(b, key);
    if (z)
        buf_json(b, str_of(z));
    else
        buf_z(b, "null");
}
void json_int(struct buf *b, const char *key, int64_t v) { json_key(b, key), buf_i64(b, v); }
void json_bool(struct buf *b, const char *key, bool v) { json_key(b, key), buf_z(b, v ? "true" : "false"); }
void json_at(struct buf *b, const char *key, int64_t at) {
    if (at > 0)
        json_text(b, key, at_iso(b->a, at));
    else
        json_z(b, key, NULL);
}
void json_day(struct buf *b, const char *key, int64_t day) {
    if (day > 0)
        json_text(b, key, day_iso(b->a, (int32_t)day));
    else
        json_z(b, key, NULL);
}
void json_raw(struct buf *b, const char *key, struct str json) {
    json_key(b, key), buf_str(b, json.n ? json : STR("null"));
}
