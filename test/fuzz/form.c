/* No bytes a stranger sends as an address, a cookie or a form become anything but valid text. */
#include "base/utf8.h"
#include "sys/request.h"
#include "base/time.h"
#include "fuzz.h"

void fuzz_form(const uint8_t *data, size_t n);

static void must_be_text(const struct param *p, size_t n) {
    for (size_t i = 0; i < n; i++) MUST(utf8_valid(p[i].name) && utf8_valid(p[i].value));
}

/* Fields that were read, sent again, are the same fields. */
static void written_again(struct arena *a, const struct param *p, size_t n) {
    struct buf b = buf_in(a);
    struct param *q;
    size_t k;
    for (size_t i = 0; i < n; i++)
        buf_z(&b, i ? "&" : ""), buf_url(&b, p[i].name), buf_c(&b, '='), buf_url(&b, p[i].value);
    if (!n) return;
    MUST(!form_decode(a, buf_view(&b), 10, &q, &k) && k == n);
    for (size_t i = 0; i < n; i++) MUST(str_eq(p[i].name, q[i].name) && str_eq(p[i].value, q[i].value));
}

/* A day or an instant that is understood is one that the calendar has, and reads the same when written again. */
static void times(struct arena *a, struct str s) {
    int32_t day, again;
    int64_t at, back;
    if (day_parse(s, &day)) MUST(day_parse(day_vi(a, day), &again) && again == day && date_valid(date_of(day)));
    if (at_parse(s, &at)) MUST(at_parse(str_sub(at_iso(a, at), 0, 19), &back) && back == at);
}

void fuzz_form(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct str s = str_n((const char *)data, n);
    struct request *r = request_new(a);
    struct param *p;
    size_t count;
    enum rc rc = request_target(r, s);
    if (!rc) MUST(utf8_valid(r->path) && r->path.p[0] == '/');
    must_be_text(r->arg, r->n_arg);
    MUST(!request_cookies(r, s));
    must_be_text(r->cookie, r->n_cookie);
    rc = form_decode(a, s, 10, &p, &count);
    MUST(count <= 10 && (rc == RC_OK || rc == RC_FULL || rc == RC_INVALID));
    must_be_text(p, count);
    if (!rc) written_again(a, p, count);
    times(a, s);
    reply_redirect(r, s);
    struct str to = r->reply->header[0].value;
    MUST(to.p[0] == '/' && (to.n == 1 || (to.p[1] != '/' && to.p[1] != '\\')));
    arena_free(a);
}
