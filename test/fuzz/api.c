/* No JSON that a machine sends as a body becomes anything but a form's fields of valid text, what a form accepts it
 * accepts again in its own spelling, and no definition of a form that is read asks for anything it cannot bind. The
 * first byte chooses: a body, the answers of a draft, a definition. */
#include <jansson.h>
#include "core/form.h"
#include "core/formdef.h"
#include "fuzz.h"
#include "ui/api.h"

void fuzz_api(const uint8_t *data, size_t n);

static const struct option options[] = {{STR("a"), STR("A"), STR("")}, {STR("b"), STR("B"), STR("")}};
static const struct cond when[] = {{STR("yesno"), STR("eq"), STR("yes")}};
#define F(t) .label = "x", .type = t
static const struct field_def defs[] = {
    {.name = "text", F(F_TEXT), .min = 1, .max = 20},
    {.name = "longtext", F(F_LONGTEXT)},
    {.name = "name", F(F_NAME), .required = true},
    {.name = "date", F(F_DATE)},
    {.name = "cccd", F(F_CCCD)},
    {.name = "phone", F(F_PHONE)},
    {.name = "email", F(F_EMAIL)},
    {.name = "tax", F(F_TAX)},
    {.name = "number", F(F_NUMBER), .min = -5, .max = 100},
    {.name = "money", F(F_MONEY)},
    {.name = "choice", F(F_CHOICE), .option = options, .n_option = 2},
    {.name = "choices", F(F_CHOICES), .option = options, .n_option = 2},
    {.name = "yesno", F(F_YESNO)},
    {.name = "code", F(F_CODE), .when = when, .n_when = 1},
    {.name = "at", F(F_AT)},
    {.name = "hidden", F(F_HIDDEN)},
};

/* As it is kept; what a date's three inputs would say was joined to one text. */
static struct str normal(void *user, const char *name) {
    for (size_t i = 0; i < COUNT_OF(defs); i++)
        if (!strcmp(defs[i].name, name)) return form_at(user, name)->text;
    return STR("");
}

/* What was accepted is accepted again as it is kept, and is kept the same. */
static void bound(struct arena *a, const struct request *r) {
    struct form f, again;
    bool right = form_bind(&f, r, defs, COUNT_OF(defs));
    size_t errors = 0;
    for (size_t i = 0; i < f.n; i++) {
        struct form_value *v = &f.value[i];
        MUST(utf8_valid(v->raw) && utf8_valid(v->text) && utf8_valid(v->error));
        if (v->error.n) errors++;
        for (size_t k = 0; k < v->n_many; k++) MUST(str_is(v->many[k], "a") || str_is(v->many[k], "b") || v->error.n);
    }
    MUST(right == !errors && errors == f.n_errors);
    form_bind_from(&again, a, defs, COUNT_OF(defs), normal, &f);
    for (size_t i = 0; i < f.n; i++) {
        const struct form_value *v = &f.value[i], *w = &again.value[i];
        if (v->error.n || !v->shown || !v->text.n || defs[i].type == F_CHOICES) continue;
        if (!w->shown) continue; /* its condition fell with a wrong value */
        MUST(!w->error.n && str_eq(v->text, w->text) && v->num == w->num);
    }
}

static void body(struct arena *a, struct str s) {
    struct request *r = request_new(a);
    const char *why = NULL;
    r->method = M_POST, r->api = true, r->body = s;
    api_new(r);
    enum rc rc = api_body(r, &why);
    MUST(rc == RC_OK || rc == RC_INVALID || rc == RC_FULL);
    MUST(!rc || (why && *why)); /* may name a control character: an answer in JSON escapes it */
    for (size_t i = 0; i < r->n_field; i++) MUST(utf8_valid(r->field[i].name) && utf8_valid(r->field[i].value));
    if (rc) return;
    for (size_t i = 0; i < r->n_field; i++)
        api_field_known("name* day:day giay_...:file[] c:choice(a|b)", r->field[i].name);
    bound(a, r);
}

static void draft(struct arena *a, struct str s) {
    struct answers x = {0}, y = {0};
    enum rc rc = answers_parse(a, s, &x);
    MUST(rc == RC_OK || rc == RC_INVALID);
    if (rc) return;
    for (size_t i = 0; i < x.n; i++) MUST(utf8_valid(x.v[i].value));
    struct str json = answers_json(a, &x);
    MUST(!answers_parse(a, json, &y) && x.n == y.n && str_eq(answers_json(a, &y), json));
    for (size_t i = 0; i < x.n; i++) MUST(str_eq(x.v[i].name, y.v[i].name) && str_eq(x.v[i].value, y.v[i].value));
}

static void definition(struct arena *a, struct str s) {
    struct formdef f;
    struct str why = STR("");
    struct answers none = {0}, kept = {0};
    enum rc rc = formdef_parse(a, s, &f, &why);
    MUST(rc == RC_OK || (rc == RC_INVALID && why.n && utf8_valid(why)));
    if (rc) return;
    formdef_kept(a, &f, &none, &kept);
    for (size_t p = 0; p < f.n; p++) {
        struct field_def *def;
        size_t n;
        struct form form;
        formdef_asked(a, &f, p, &none, &def, &n);
        for (size_t i = 0; i < n; i++) MUST(def[i].name && def[i].name[0] && def[i].label);
        form_bind_from(&form, a, def, n, answers_field, &none);
        for (size_t i = 0; i < n; i++) formdef_words(a, &def[i], STR("a"));
    }
}

void fuzz_api(const uint8_t *data, size_t n) {
    struct arena *a = arena_new();
    struct feed f = {data, n};
    switch (feed_u8(&f) % 3) {
    case 0:
        body(a, feed_rest(&f));
        break;
    case 1:
        draft(a, feed_rest(&f));
        break;
    default:
        definition(a, feed_rest(&f));
    }
    arena_free(a);
}
