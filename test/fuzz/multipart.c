/* No bytes a stranger sends as a multipart form make the reader touch memory that isn't its own, and cutting them
 * differently changes nothing. The first byte says how the rest is cut. */
#include "sys/multipart.h"
#include "fuzz.h"

void fuzz_multipart(const uint8_t *data, size_t n);

static enum rc begin(void *user, struct str name, struct str filename, bool is_file) {
    MUST(utf8_valid(name) && utf8_valid(filename) && str_find(filename, STR("/")) < 0);
    buf_fmt(user, "%.*s|%.*s|%d{", STR_ARG(name), STR_ARG(filename), is_file);
    return RC_OK;
}
static enum rc data_in(void *user, struct str piece) { return buf_str(user, piece), RC_OK; }
static enum rc end(void *user) { return buf_c(user, '}'), RC_OK; }

static enum rc parse(struct arena *a, struct str s, size_t step, struct str *out) {
    struct buf b = buf_in(a);
    struct multipart *m =
        multipart_new(a, STR("multipart/form-data; boundary=B"), (struct multipart_sink){begin, data_in, end, &b});
    enum rc rc = RC_OK;
    for (size_t i = 0; i < s.n && !rc; i += step) rc = multipart_feed(m, str_sub(s, i, step));
    if (!rc) rc = multipart_end(m);
    *out = buf_view(&b);
    return rc;
}

void fuzz_multipart(const uint8_t *data, size_t n) {
    if (!n) return;
    struct arena *a = arena_new();
    struct str s = str_n((const char *)data + 1, n - 1), one, two;
    enum rc rc = parse(a, s, s.n + 1, &one);
    MUST(parse(a, s, (size_t)data[0] + 1, &two) == rc && str_eq(one, two));
    multipart_new(a, s, (struct multipart_sink){begin, data_in, end, NULL}); /* and as a Content-Type */
    arena_free(a);
}
