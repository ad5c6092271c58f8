/* formdef.c — JSON in, field declarations out. */
#include "core/formdef.h"
#include <jansson.h>
#include <stdio.h>
#include "base/buf.h"
#include "base/utf8.h"

static struct str text_of(struct arena *a, const json_t *o, const char *key) {
    const json_t *v = json_object_get(o, key);
    if (json_is_string(v)) return str_copy(a, str_n(json_string_value(v), json_string_length(v)));
    if (json_is_integer(v)) return str_fmt(a, "%lld", (long long)json_integer_value(v));
    if (json_is_boolean(v)) return json_is_true(v) ? STR("yes") : STR("no");
    return STR("");
}
static const char *z_of(struct arena *a, const json_t *o, const char *key) {
    struct str s = text_of(a, o, key);
    return s.n ? str_z(a, s) : NULL;
}

static bool type_of(struct str word, enum field_type *out) {
    static const struct {
        const char *word;
        enum field_type type;
    } known[] = {{"text", F_TEXT},     {"longtext", F_LONGTEXT}, {"name", F_NAME},       {"date", F_DATE},
                 {"cccd", F_CCCD},     {"phone", F_PHONE},       {"email", F_EMAIL},     {"tax_code", F_TAX},
                 {"number", F_NUMBER}, {"money", F_MONEY},       {"choice", F_CHOICE},   {"choices", F_CHOICES},
                 {"yesno", F_YESNO},   {"area", F_AREA},         {"address", F_ADDRESS}, {"file", F_FILE}};
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (str_is(word, known[i].word)) return *out = known[i].type, true;
    return false;
}

static void conditions(struct arena *a, const json_t *o, struct cond **out, size_t *n, bool *any) {
    const json_t *when = json_object_get(o, "when"), *list = json_object_get(when, "all");
    *any = false, *n = 0, *out = NULL;
    if (!list) list = json_object_get(when, "any"), *any = list != NULL;
    size_t count = json_array_size(list);
    if (!count) return;
    *out = ARENA_ARRAY(a, struct cond, count);
    for (size_t i = 0; i < count; i++) {
        const json_t *c = json_array_get(list, i);
        (*out)[(*n)++] = (struct cond){text_of(a, c, "field"), text_of(a, c, "op"), text_of(a, c, "value")};
    }
}

static enum rc field(struct arena *a, const json_t *o, struct field_def *d, struct str *why) {
    struct str type = text_of(a, o, "type");
    *d = (struct field_def){.name = z_of(a, o, "name"), .label = z_of(a, o, "label"), .hint = z_of(a, o, "hint")};
    d->required = str_is(text_of(a, o, "required"), "yes");
    if (!d->name || !d->label) return *why = STR("Mỗi ô phải có name và label"), RC_INVALID;
    if (!type_of(type, &d->type))
        return *why = str_fmt(a, "Ô %s có kiểu không biết: %.*s", d->name, STR_ARG(type)), RC_INVALID;
    struct str label = str_of(d->label);
    if (str_ends(label, "?")) d->required_error = str_z(a, str_fmt(a, "Chưa trả lời: %.*s", STR_ARG(label)));
    struct str max = text_of(a, o, "max");
    if (max.n) str_i64(max, &d->max);
    const json_t *options = json_object_get(o, "options");
    size_t n = json_array_size(options);
    struct option *opt = ARENA_ARRAY(a, struct option, n + 1);
    for (size_t i = 0; i < n; i++) {
        const json_t *x = json_array_get(options, i);
        opt[i] = (struct option){text_of(a, x, "value"), text_of(a, x, "label"), text_of(a, x, "hint")};
    }
    d->option = opt, d->n_option = n;
    struct cond *when;
    conditions(a, o, &when, &d->n_when, &d->when_any);
    d->when = when;
    return RC_OK;
}

enum rc formdef_parse(struct arena *a, struct str json, struct formdef *out, struct str *why) {
    json_error_t e;
    json_t *root = json_loadb(json.p, json.n, 0, &e);
    *out = (struct formdef){0};
    if (!json_is_object(root)) {
        *why = root ? STR("Tờ khai phải là một đối tượng JSON")
                    : str_fmt(a, "JSON sai ở dòng %d, cột %d", e.line, e.column);
        json_decref(root);
        return RC_INVALID;
    }
    out->code = text_of(a, root, "code"), out->title = text_of(a, root, "title"),
    out->legal_basis = text_of(a, root, "legal_basis");
    const json_t *pages = json_object_get(root, "pages");
    out->page = ARENA_ARRAY(a, struct formdef_page, json_array_size(pages) + 1);
    enum rc rc = RC_OK;
    for (size_t i = 0; i < json_array_size(pages) && !rc; i++) {
        const json_t *p = json_array_get(pages, i), *fields = json_object_get(p, "fields");
        struct formdef_page *g = &out->page[out->n++];
        g->title = text_of(a, p, "title"), g->hint = text_of(a, p, "hint");
        conditions(a, p, &g->when, &g->n_when, &g->when_any);
        g->def = ARENA_ARRAY(a, struct field_def, json_array_size(fields) + 1);
        for (size_t k = 0; k < json_array_size(fields) && !rc; k++)
            rc = field(a, json_array_get(fields, k), &g->def[g->n++], why);
    }
    json_decref(root);
    return rc;
}

enum rc answers_parse(struct arena *a, struct str json, struct answers *out) {
    *out = (struct answers){0};
    if (!json.n) return RC_OK;
    json_error_t e;
    json_t *root = json_loadb(json.p, json.n, 0, &e), *v;
    const char *k;
    if (!json_is_object(root)) return json_decref(root), RC_INVALID;
    enum rc rc = RC_OK;
    json_object_foreach(root, k, v) {
        if (!json_is_string(v)) continue;
        struct str value = str_n(json_string_value(v), json_string_length(v));
        if (!utf8_valid(str_of(k)) || !utf8_valid(value)) rc = RC_INVALID; /* control characters: not written by us */
        *ARENA_PUSH(a, out->v, out->n, out->cap) = (struct answer){str_copy(a, str_of(k)), str_copy(a, value)};
    }
    json_decref(root);
    return rc;
}

struct str answers_get(const struct answers *x, struct str name) {
    for (size_t i = 0; i < x->n; i++)
        if (str_eq(x->v[i].name, name)) return x->v[i].value;
    return STR("");
}

void answers_set(struct arena *a, struct answers *x, struct str name, struct str value) {
    for (size_t i = 0; i < x->n; i++)
        if (str_eq(x->v[i].name, name)) {
            x->v[i].value = value;
            return;
        }
    *ARENA_PUSH(a, x->v, x->n, x->cap) = (struct answer){name, value};
}

struct str answers_json(struct arena *a, const struct answers *x) {
    struct buf b = buf_in(a);
    buf_c(&b, '{');
    for (size_t i = 0; i < x->n; i++) {
        if (i) buf_c(&b, ',');
        buf_json(&b, x->v[i].name);
        buf_c(&b, ':');
        buf_json(&b, x->v[i].value);
    }
    buf_c(&b, '}');
    return buf_view(&b);
}

bool formdef_page_shown(const struct formdef_page *p, const struct answers *x) {
    /* form_cond_holds wants a form: the answers are put into one of hidden fields */
    bool all = true, any = false;
    for (size_t i = 0; i < p->n_when; i++) {
        struct field_def d = {.name = "x", .when = &p->when[i], .n_when = 1};
        struct form_value v = {.text = answers_get(x, p->when[i].field)};
        char name[128];
        snprintf(name, sizeof name, "%.*s", STR_ARG(p->when[i].field));
        struct field_def asked = {.name = name};
        struct form f = {.def = &asked, .value = &v, .n = 1};
        bool holds = form_cond_holds(&f, &d);
        all &= holds, any |= holds;
    }
    return p->n_when && p->when_any ? any : all;
}

/* "Chỉ điền khi “Có yêu cầu cấp bản sao” là “Có”." */
static const char *hint_when(struct arena *a, const struct formdef_page *p, const struct field_def *d,
                             const struct cond *c) {
    const struct field_def *asked = NULL;
    for (size_t i = 0; i < p->n; i++)
        if (str_is(c->field, p->def[i].name)) asked = &p->def[i];
    if (!asked || d->n_when != 1 || !(str_is(c->op, "eq") || str_is(c->op, "ne"))) return d->hint;
    struct str words = formdef_words(a, asked, c->value);
    return str_z(a, str_fmt(a, "Chỉ điền khi “%s” %s “%.*s”.%s%s", asked->label,
                            str_is(c->op, "eq") ? "là" : "không phải là", STR_ARG(words), d->hint ? " " : "",
                            d->hint ? d->hint : ""));
}

/* True when the field is asked; *d is then a copy with only the conditions that the page itself decides. */
static bool ask_field(struct arena *a, const struct formdef_page *p, const struct answers *x, struct field_def *d) {
    struct cond *own = ARENA_ARRAY(a, struct cond, d->n_when + 1);
    size_t n = 0;
    bool outside_all = true, outside_any = false;
    for (size_t i = 0; i < d->n_when; i++) {
        bool here = false;
        for (size_t k = 0; k < p->n; k++) here |= str_is(d->when[i].field, p->def[k].name);
        if (here) {
            own[n++] = d->when[i];
            continue;
        }
        bool holds = formdef_page_shown(&(struct formdef_page){.when = (struct cond *)&d->when[i], .n_when = 1}, x);
        outside_all &= holds, outside_any |= holds;
    }
    if (!d->when_any && !outside_all) return false;
    if (d->when_any && d->n_when && !outside_any && !n) return false;
    if (d->when_any && outside_any) n = 0;
    d->when = own, d->n_when = n;
    if (n) d->hint = hint_when(a, p, d, &own[0]);
    return true;
}

void formdef_asked(struct arena *a, const struct formdef *f, size_t page, const struct answers *x,
                   struct field_def **def, size_t *n) {
    const struct formdef_page *p = &f->page[page];
    *def = ARENA_ARRAY(a, struct field_def, p->n + 1), *n = 0;
    for (size_t i = 0; i < p->n; i++) {
        (*def)[*n] = p->def[i];
        if (ask_field(a, p, x, &(*def)[*n])) (*n)++;
    }
}

struct str answers_field(void *user, const char *name) {
    return answers_get(user, str_of(name));
}

void formdef_kept(struct arena *a, const struct formdef *f, const struct answers *x, struct answers *out) {
    *out = (struct answers){0};
    for (size_t i = 0; i < f->n; i++) {
        if (!formdef_page_shown(&f->page[i], out)) continue;
        struct field_def *def;
        size_t n;
        struct form form;
        formdef_asked(a, f, i, out, &def, &n);
        (void)form_bind_from(&form, a, def, n, answers_field, (void *)x);
        for (size_t k = 0; k < n; k++)
            if (form.value[k].shown && form.value[k].text.n)
                answers_set(a, out, str_of(def[k].name), form.value[k].text);
    }
}

struct str formdef_words(struct arena *a, const struct field_def *d, struct str value) {
    int32_t day;
    int64_t v;
    if (d->type == F_YESNO) return str_is(value, "yes") ? STR("Có") : value.n ? STR("Không") : STR("");
    if (d->type == F_DATE && day_parse(value, &day)) return day_vi(a, day);
    if (d->type == F_MONEY && str_i64(value, &v)) return str_fmt(a, "%.*s đồng", STR_ARG(value));
    if (d->type != F_CHOICE && d->type != F_CHOICES && d->type != F_AREA) return value;
    struct buf b = buf_in(a);
    struct str rest = value, one;
    while (value.n && str_cut(&rest, '|', &one)) {
        struct str label = one;
        for (size_t i = 0; i < d->n_option; i++)
            if (str_eq(d->option[i].value, one)) label = d->option[i].label;
        if (b.n) buf_z(&b, "; ");
        buf_str(&b, label);
    }
    return buf_view(&b);
}
