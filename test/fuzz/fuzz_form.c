/* No bytes a stranger sends as an address, a cookie or a form become anything but valid text. */
#include "base/utf8.h"
#include "sys/request.h"
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must_be_text(const struct param *p, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!utf8_valid(p[i].name) || !utf8_valid(p[i].value)) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct str s = str_n((const char *)data, n);
    struct request *r = request_new(a);
    struct param *p;
    size_t count;
    enum rc rc = request_target(r, s);
    if (!rc && (!utf8_valid(r->path) || r->path.p[0] != '/')) abort();
    must_be_text(r->arg, r->n_arg);
    if (request_cookies(r, s)) abort();
    must_be_text(r->cookie, r->n_cookie);
    if (form_decode(a, s, 10, &p, &count) == RC_OK && count > 10) abort();
    must_be_text(p, count);
    reply_redirect(r, s);
    struct str to = r->reply->header[0].value;
    if (to.p[0] != '/' || (to.n > 1 && (to.p[1] == '/' || to.p[1] == '\\'))) abort();
    arena_free(a);
    return 0;
}
