/* Whatever text stands in the store, a page, an address, JSON, CSV, a calendar, a header or a log line carries it
 * whole and as nothing but text: each writer's output is read back by a reader of another make. */
#include <ctype.h>
#include <jansson.h>
#include "base/csv.h"
#include "base/json.h"
#include "base/log.h"
#include "fuzz.h"
#include "sys/blob.h"
#include "sys/multipart.h"
#include "ui/ics.h"
#include "ui/tpl.h"

void fuzz_escape(const uint8_t *data, size_t n);

static struct str unescape(struct arena *a, struct str h) {
    static const struct {
        const char *name;
        char c;
    } known[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    struct buf b = buf_in(a);
    for (size_t i = 0; i < h.n; i++) {
        MUST(!strchr("<>\"'", h.p[i]) || !h.p[i]);
        if (h.p[i] != '&') {
            buf_c(&b, h.p[i]);
            continue;
        }
        bool found = false;
        for (size_t k = 0; k < COUNT_OF(known) && !found; k++)
            if (str_starts(str_sub(h, i, h.n), known[k].name))
                buf_c(&b, known[k].c), i += strlen(known[k].name) - 1, found = true;
        MUST(found);
    }
    return buf_view(&b);
}

static void html(struct arena *a, struct str s) {
    struct buf b = buf_in(a), path = buf_in(a);
    tpl_put(&b, s);
    MUST(str_eq(unescape(a, buf_view(&b)), s));
    tpl_path(&path, s);
    struct str to = unescape(a, buf_view(&path));
    MUST(to.n && strchr("/#?", to.p[0]));
    MUST(to.p[0] != '/' || to.n == 1 || (to.p[1] != '/' && to.p[1] != '\\'));
    for (size_t i = 0; i < to.n; i++) MUST((unsigned char)to.p[i] >= ' ' && to.p[i] != 127);
}

static void url(struct arena *a, struct str s) {
    struct buf b = buf_in(a);
    struct str back;
    tpl_url(&b, s);
    for (size_t i = 0; i < b.n; i++) MUST(isalnum((unsigned char)b.p[i]) || strchr("-._~%", b.p[i]));
    MUST(b.n == s.n + 2 * (size_t)((b.n - s.n) / 2));
    if (!utf8_valid(s)) return;
    MUST(!percent_decode(a, buf_view(&b), false, &back) && str_eq(back, utf8_nfc(a, s)));
    MUST(!percent_decode(a, buf_view(&b), true, &back) && str_eq(back, utf8_nfc(a, s)));
}

static void json(struct arena *a, struct str s) {
    if (!utf8_valid(s)) return; /* what is in the store is text */
    struct buf b = buf_in(a);
    json_open(&b, NULL, '{');
    json_text(&b, "a", s);
    json_open(&b, "b", '[');
    json_text(&b, NULL, s), json_int(&b, NULL, -7), json_bool(&b, NULL, true);
    json_close(&b, ']');
    json_close(&b, '}');
    json_error_t e;
    json_t *root = json_loadb(b.p, b.n, JSON_REJECT_DUPLICATES, &e), *v = json_object_get(root, "a");
    MUST(json_is_string(v) && str_eq(str_n(json_string_value(v), json_string_length(v)), s));
    v = json_array_get(json_object_get(root, "b"), 0);
    MUST(json_is_string(v) && str_eq(str_n(json_string_value(v), json_string_length(v)), s));
    json_decref(root);
}

static void csv(struct arena *a, struct str s) {
    if (!utf8_valid(s)) return;
    static const char seps[] = ",;\t";
    for (size_t i = 0; seps[i]; i++) {
        struct buf b = buf_in(a);
        struct csv c;
        struct csv_fault fault;
        buf_fmt(&b, "one%ctwo\n", seps[i]);
        buf_csv(&b, s), buf_c(&b, seps[i]), buf_z(&b, "x\n");
        MUST(!csv_parse(a, buf_view(&b), &c, &fault));
        MUST(c.rows == 1 && c.cols == 2 && str_is(c.row[0].cell[1], "x"));
        struct str cell = c.row[0].cell[0], want = utf8_nfc(a, s);
        MUST(!cell.n || !strchr("=+-@\t\r", cell.p[0]));    /* no spreadsheet runs it */
        bool same = str_eq(str_trim(cell), str_trim(want)); /* or behind the apostrophe that disarms it */
        MUST(same || (cell.p[0] == '\'' && str_eq(str_trim(str_sub(cell, 1, cell.n)), str_trim(want))));
    }
}

static void calendar(struct arena *a, struct str s) {
    if (!utf8_valid(s)) return;
    struct buf b = buf_in(a), plain = buf_in(a);
    struct str text = ics_text(a, s), name = STR("SUMMARY"), rest, line;
    for (size_t i = 0; i < text.n; i++) MUST((unsigned char)text.p[i] >= ' ');
    ics_line(&b, name, text);
    MUST(str_ends(buf_view(&b), "\r\n"));
    rest = str_sub(buf_view(&b), 0, b.n - 2);
    for (bool first = true; rest.n; first = false) {
        long end = str_find(rest, STR("\r\n"));
        line = str_sub(rest, 0, end < 0 ? rest.n : (size_t)end);
        rest = str_sub(rest, line.n + 2, rest.n);
        MUST(line.n <= 75 && utf8_valid(line) && (first || line.p[0] == ' '));
        buf_str(&plain, first ? line : str_sub(line, 1, line.n));
    }
    MUST(str_eq(buf_view(&plain), str_fmt(a, "SUMMARY:%.*s", STR_ARG(text))));
}

static void headers(struct arena *a, struct str s) {
    struct request *r = request_new(a);
    reply_header(r, "X-Test", s);
    reply_cookie(r, "c", s, 0);
    reply_redirect(r, s);
    struct str clean = filename_clean(a, utf8_valid(s) ? s : STR("x"));
    MUST(utf8_valid(clean) && str_find(clean, STR("/")) < 0 && !str_is(clean, "..") && !str_is(clean, "."));
    MUST(str_eq(filename_clean(a, clean), clean));
    MUST(!reply_blob(r, STR("/x"), STR("text/plain"), clean, true));
    for (size_t i = 0; i < r->reply->n_header; i++) {
        struct str v = r->reply->header[i].value;
        for (size_t k = 0; k < v.n; k++) MUST(v.p[k] != '\r' && v.p[k] != '\n' && v.p[k]);
        if (!str_is(r->reply->header[i].name, "Content-Disposition")) continue;
        size_t quotes = 0; /* filename="…" and nothing that ends it early */
        for (size_t k = 0; k < v.n; k++) {
            quotes += v.p[k] == '"';
            MUST(v.p[k] >= ' ' && v.p[k] < 127 && v.p[k] != '\\');
        }
        MUST(quotes == 2 && str_starts(v, "attachment; filename=\""));
    }
    struct str quoted = log_quote(a, s);
    for (size_t i = 0; i < quoted.n; i++) MUST((unsigned char)quoted.p[i] >= ' ' && quoted.p[i] != 127);
}

void fuzz_escape(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct str s = str_n((const char *)data, n);
    html(a, s);
    url(a, s);
    json(a, s);
    csv(a, s);
    calendar(a, s);
    headers(a, s);
    arena_free(a);
}
