/* api.c — see api.h. The JSON body of a request is parsed here once, strictly, and becomes the fields of a form: a flat
 * object of texts, whole numbers, true and false, or lists of them. */
#include "ui/api.h"
#include <jansson.h>
#include <stdio.h>

enum { BODY_MAX = 1 << 20, FIELDS_MAX = 2000 };

void api_new(struct request *r) { r->door = ARENA_NEW(r->a, struct api); }

void api_saw_form(struct request *r, const struct form *f, struct str title) {
    r->door->title = title;
    if (!f) return;
    struct form *kept = arena_dup(r->a, f, sizeof *f); /* the handler's own is gone when the answer is made */
    kept->def = arena_dup(r->a, f->def, f->n * sizeof *f->def);
    kept->value = arena_dup(r->a, f->value, f->n * sizeof *f->value);
    r->door->form = kept;
}
void api_saw_flash(struct request *r, const char *kind, struct str words) {
    r->door->flash = words, r->door->refused = strcmp(kind, "success") != 0;
}
void api_note(struct request *r, const char *key, struct str value) {
    if (!r->api || r->door->n_note == COUNT_OF(r->door->note)) return;
    r->door->note[r->door->n_note++] = (struct api_note){key, value};
}
enum rc api_refuse(struct request *r, int status, struct str detail) {
    r->door->status = status, r->door->detail = detail;
    return RC_OK;
}
void api_version(struct request *r, int64_t version) { r->door->etag = str_fmt(r->a, "v%lld", (long long)version); }

/* ---- answers ---- */
struct buf *api_object(struct request *r) {
    r->reply->content_type = STR("application/json; charset=utf-8");
    r->reply->body = buf_in(r->a);
    buf_c(&r->reply->body, '{');
    return &r->reply->body;
}
enum rc api_end(struct request *r) {
    buf_z(&r->reply->body, "}\n");
    return RC_OK;
}
struct buf *api_list(struct request *r) {
    struct buf *b = api_object(r);
    json_open(b, "data", '[');
    return b;
}
/* The address of what follows: this one with another ?sau=. */
static void link_next(struct request *r, struct str next) {
    struct buf b = buf_in(r->a);
    buf_z(&b, "</api/v1"), buf_str(&b, r->path), buf_z(&b, "?sau="), buf_url(&b, next);
    for (size_t i = 0; i < r->n_arg; i++) {
        if (str_is(r->arg[i].name, "sau")) continue;
        buf_c(&b, '&'), buf_url(&b, r->arg[i].name), buf_c(&b, '='), buf_url(&b, r->arg[i].value);
    }
    buf_z(&b, ">; rel=\"next\"");
    reply_header(r, "Link", buf_view(&b));
}
struct buf *api_list_close(struct request *r, struct str next) {
    struct buf *b = &r->reply->body;
    json_close(b, ']');
    if (next.n) {
        json_text(b, "next", next);
        link_next(r, next);
    } else {
        json_z(b, "next", NULL);
    }
    return b;
}
enum rc api_list_end(struct request *r, struct str next) {
    api_list_close(r, next);
    return api_end(r);
}
struct str api_window(struct request *r, size_t n, size_t per, size_t *from, size_t *to) {
    int64_t at = req_arg_i64(r, "sau", 0);
    *from = at < 0 ? 0 : (size_t)at > n ? n : (size_t)at;
    *to = n - *from < per ? n : *from + per;
    return *to < n ? str_fmt(r->a, "%zu", *to) : STR("");
}

static const char *type_word(const struct field_def *d) {
    switch (d->type) {
    case F_DATE:
        return "day";
    case F_AT:
        return "at";
    case F_NUMBER:
    case F_MONEY:
        return "int";
    case F_YESNO:
        return "bool";
    case F_FILE:
        return "file";
    case F_CHOICE:
    case F_CHOICES:
        return "choice";
    default:
        return d->n_option ? "choice" : "text";
    }
}
void api_fields(struct buf *b, const char *key, const struct field_def *def, size_t n) {
    json_open(b, key, '[');
    for (size_t i = 0; i < n; i++) {
        const struct field_def *d = &def[i];
        json_open(b, NULL, '{');
        json_z(b, "name", d->name), json_z(b, "label", d->label), json_z(b, "type", type_word(d)),
            json_bool(b, "required", d->required), json_bool(b, "many", d->type == F_CHOICES);
        if (d->n_option) {
            json_open(b, "options", '[');
            for (size_t k = 0; k < d->n_option; k++)
                json_open(b, NULL, '{'), json_text(b, "value", d->option[k].value),
                    json_text(b, "label", d->option[k].label), json_close(b, '}');
            json_close(b, ']');
        }
        json_close(b, '}');
    }
    json_close(b, ']');
}

/* ---- problems ---- */
const char *api_status_words(int status) {
    static const struct {
        int status;
        const char *words;
    } all[] = {{400, "Bad request"},
               {401, "Token missing or not valid"},
               {403, "Forbidden"},
               {404, "Not found"},
               {405, "Method not allowed"},
               {409, "Conflict"},
               {412, "Precondition failed"},
               {413, "Content too large"},
               {415, "Unsupported media type"},
               {422, "Unprocessable content"},
               {429, "Too many requests"},
               {431, "Header too large"},
               {500, "Internal error"},
               {503, "Busy, nothing was stored"},
               {507, "Storage full"}};
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (all[i].status == status) return all[i].words;
    return "Error";
}

static void one_error(struct buf *b, struct str field, struct str detail) {
    json_open(b, NULL, '{');
    json_text(b, "field", field), json_text(b, "detail", detail);
    json_close(b, '}');
}

void api_problem(struct request *r, int status, const char *slug, struct str detail, const struct form *form) {
    struct reply *out = r->reply;
    struct reply old = *out;
    out->n_header = 0;
    for (size_t i = 0; i < old.n_header; i++)
        if (!str_is(old.header[i].name, "Set-Cookie") && !str_is(old.header[i].name, "Location") &&
            !str_is(old.header[i].name, "ETag"))
            out->header[out->n_header++] = old.header[i];
    out->status = status, out->file = STR(""), out->view = STR(""), out->public_s = 0, out->body = buf_in(r->a);
    out->content_type = STR("application/problem+json");
    if (form && !detail.n) detail = form->error;
    struct buf *b = &out->body;
    buf_c(b, '{');
    json_text(b, "type", str_fmt(r->a, "urn:motcua:problem:%s", slug));
    json_z(b, "title", api_status_words(status)), json_int(b, "status", status);
    if (detail.n) json_text(b, "detail", detail);
    json_text(b, "instance", str_fmt(r->a, "/api/v1%.*s", STR_ARG(r->path)));
    if (form && form->n_errors) {
        json_open(b, "errors", '[');
        if (form->error.n) one_error(b, STR(""), form->error);
        for (size_t i = 0; i < form->n; i++)
            if (form->value[i].error.n) one_error(b, str_of(form->def[i].name), form->value[i].error);
        json_close(b, ']');
    }
    buf_z(b, "}\n");
}

/* ---- declared fields ---- */
bool api_field_next(struct str *rest, struct api_field *out) {
    struct str word, type;
    do
        if (!str_cut(rest, ' ', &word)) return false;
    while (!word.n);
    *out = (struct api_field){.type = STR("text")};
    str_cut(&word, ':', &out->name);
    type = word.p ? word : STR("");
    if (str_ends(out->name, "[]")) out->many = true, out->name.n -= 2;
    if (str_ends(type, "[]")) out->many = true, type.n -= 2;
    if (str_ends(out->name, "*")) out->required = true, out->name.n--;
    if (str_ends(out->name, "...")) out->prefix = true, out->name.n -= 3;
    if (str_starts(type, "choice(") && str_ends(type, ")")) {
        out->choices = str_sub(type, 7, type.n - 8);
        type.n = 6;
    }
    if (type.n) out->type = type;
    return true;
}

bool api_field_known(const char *fields, struct str name) {
    struct str rest = str_of(fields);
    struct api_field f;
    while (api_field_next(&rest, &f)) {
        if (f.prefix ? (name.n > f.name.n && !memcmp(name.p, f.name.p, f.name.n)) : str_eq(name, f.name)) return true;
        if (!str_is(f.type, "day") || name.n <= f.name.n || memcmp(name.p, f.name.p, f.name.n) != 0) continue;
        struct str tail = str_sub(name, f.name.n, name.n); /* a page's three inputs */
        if (str_is(tail, "-day") || str_is(tail, "-month") || str_is(tail, "-year")) return true;
    }
    return false;
}

/* ---- the body ---- */
static enum rc add_scalar(struct request *r, size_t *cap, const char *name, const json_t *v, const char **why) {
    char number[32];
    struct str text;
    if (r->n_field >= FIELDS_MAX) return *why = "too many members", RC_INVALID;
    if (json_is_string(v))
        text = str_n(json_string_value(v), json_string_length(v));
    else if (json_is_integer(v))
        snprintf(number, sizeof number, "%lld", (long long)json_integer_value(v)), text = str_of(number);
    else if (json_is_boolean(v))
        text = json_is_true(v) ? STR("yes") : STR("no");
    else
        return *why = "members must be text, whole numbers, true, false, null or lists of them", RC_INVALID;
    return param_add(r->a, &r->field, &r->n_field, cap, str_copy(r->a, str_of(name)), str_copy(r->a, text));
}

static enum rc add_member(struct request *r, size_t *cap, const char *name, json_t *v, const char **why) {
    if (json_is_null(v)) return RC_OK;
    if (!json_is_array(v)) return add_scalar(r, cap, name, v, why);
    for (size_t i = 0; i < json_array_size(v); i++) TRY(add_scalar(r, cap, name, json_array_get(v, i), why));
    return RC_OK;
}

/* Depth is refused before jansson builds anything: an object of lists is all that a form can be. */
static bool too_deep(struct str s) {
    int depth = 0;
    bool text = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (text) {
            if (c == '\\') i++;
            if (c == '"') text = false;
        } else if (c == '"') {
            text = true;
        } else if (c == '{' || c == '[') {
            if (++depth > 2) return true;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }
    return false;
}

enum rc api_body(struct request *r, const char **why) {
    json_error_t error;
    size_t cap = r->n_field;
    if (r->too_large || r->body.n > BODY_MAX) return *why = "the body is larger than 1 MB", RC_FULL;
    if (!str_trim(r->body).n) return RC_OK;
    if (too_deep(r->body)) return *why = "members may be lists, but nothing deeper", RC_INVALID;
    json_t *root = json_loadb(r->body.p, r->body.n, JSON_REJECT_DUPLICATES, &error);
    if (!root) {
        *why = str_z(r->a, str_fmt(r->a, "not valid JSON at byte %d: %s", error.position, error.text));
        return RC_INVALID;
    }
    enum rc rc = RC_OK;
    if (!json_is_object(root)) *why = "the body must be a JSON object", rc = RC_INVALID;
    const char *name;
    json_t *v;
    if (!rc) json_object_foreach(root, name, v) if (!rc) rc = add_member(r, &cap, name, v, why);
    json_decref(root);
    if (rc && !*why) *why = "text must be UTF-8";
    return rc;
}
