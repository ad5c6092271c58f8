/* openapi.c — /api/v1/openapi.json (OpenAPI 3.1), made at each call from the table that serves the addresses, so that
 * it cannot say anything else than what is there. */
#include "app/door.h"
#include "app/modules.h"
#include "mod/api/token.h"
#include "ui/api.h"

static void path_of(struct request *r, const struct route *route, struct buf *out, struct str *name, size_t *n);
static void operation(struct request *r, struct buf *b, const struct route *route, const struct str *name, size_t n);

static void ref(struct buf *b, const char *key, const char *to) {
    json_open(b, key, '{'), json_z(b, "$ref", to), json_close(b, '}');
}

static void components(struct buf *b) {
    json_open(b, "components", '{');
    json_raw(b, "securitySchemes",
             STR("{\"token\":{\"type\":\"http\",\"scheme\":\"bearer\",\"description\":\"A token made on the pages "
                 "/tai-khoan/ma-truy-cap or /can-bo/ma-truy-cap. Its scopes are named at each operation.\"}}"));
    json_raw(
        b, "schemas",
        STR("{\"Problem\":{\"type\":\"object\",\"description\":\"RFC "
            "9457\",\"required\":[\"type\",\"title\",\"status\"],"
            "\"properties\":{\"type\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":"
            "\"integer\"},\"detail\":{\"type\":\"string\"},\"instance\":{\"type\":\"string\"},\"errors\":{\"type\":"
            "\"array\",\"items\":{\"type\":\"object\",\"required\":[\"field\",\"detail\"],\"properties\":{\"field\":{"
            "\"type\":\"string\"},\"detail\":{\"type\":\"string\"}}}}}},"
            "\"Done\":{\"type\":\"object\",\"required\":[\"location\"],\"properties\":{\"location\":{\"type\":["
            "\"string\",\"null\"],\"description\":\"where the result can be read\"},\"message\":{\"type\":\"string\"},"
            "\"code\":{\"type\":\"string\",\"description\":\"the dossier's code\"}}}}"));
    json_raw(b, "parameters",
             STR("{\"idempotency\":{\"name\":\"Idempotency-Key\",\"in\":\"header\",\"description\":\"The same key "
                 "with the same body gives the same answer for 24 hours and does nothing twice.\",\"schema\":{\"type\":"
                 "\"string\",\"minLength\":1,\"maxLength\":255}},\"ifMatch\":{\"name\":\"If-Match\",\"in\":\"header\","
                 "\"description\":\"ETag of the dossier: 412 when it has changed since.\",\"schema\":{\"type\":"
                 "\"string\"}},\"ifNoneMatch\":{\"name\":\"If-None-Match\",\"in\":\"header\",\"schema\":{\"type\":"
                 "\"string\"}}}"));
    json_open(b, "responses", '{');
    static const struct {
        const char *name, *what;
    } all[] = {{"p400", "The body or the address is not well formed"},
               {"p401", "No token, or one that is not valid now"},
               {"p403", "The token lacks the scope"},
               {"p404", "No such thing, or its owner has no right to it"},
               {"p409", "Somebody else was first, or the same Idempotency-Key is being handled"},
               {"p412", "If-Match did not match"},
               {"p422", "Fields have errors, or the act is not lawful now"},
               {"p429", "Too many requests; Retry-After says when"},
               {"p503", "Busy; nothing was stored"}};
    for (size_t i = 0; i < COUNT_OF(all); i++) {
        json_open(b, all[i].name, '{'), json_z(b, "description", all[i].what);
        json_raw(b, "content",
                 STR("{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}"));
        json_close(b, '}');
    }
    json_close(b, '}'), json_close(b, '}');
}

enum rc openapi_reply(struct request *r) {
    struct buf *b = api_object(r);
    json_z(b, "openapi", "3.1.0");
    json_raw(b, "info",
             STR("{\"title\":\"Motcua\",\"version\":\"1\",\"summary\":\"A Vietnamese province's one-stop shop, for "
                 "machines\",\"license\":{\"name\":\"see the repository\"}}"));
    json_raw(b, "servers", STR("[{\"url\":\"/api/v1\"}]"));
    json_open(b, "paths", '{');
    for (size_t m = 0; m < n_modules; m++)
        for (size_t i = 0; i < modules[m]->n; i++) {
            const struct route *route = &modules[m]->route[i];
            bool first = true; /* GET and POST of one path stand together: at the first of the two */
            if (!(route->flags & ROUTE_API)) continue;
            for (size_t k = 0; k < i; k++)
                first &= !(modules[m]->route[k].flags & ROUTE_API) || strcmp(modules[m]->route[k].path, route->path);
            if (!first) continue;
            struct buf path = buf_in(r->a);
            struct str name[COUNT_OF(r->part)];
            size_t n;
            path_of(r, route, &path, name, &n);
            json_open(b, str_z(r->a, buf_view(&path)), '{');
            for (size_t k = i; k < modules[m]->n; k++)
                if ((modules[m]->route[k].flags & ROUTE_API) && !strcmp(modules[m]->route[k].path, route->path))
                    operation(r, b, &modules[m]->route[k], name, n);
            json_close(b, '}');
        }
    json_close(b, '}');
    components(b);
    reply_public(r, 300);
    return api_end(r);
}

/* "/ho-so/{}/viec/{}" -> "/ho-so/{ho_so}/viec/{viec}": a part is named after what stands before it. */
static void path_of(struct request *r, const struct route *route, struct buf *out, struct str *name, size_t *n) {
    struct str rest = str_of(route->path), part, before = STR("");
    *n = 0;
    str_cut(&rest, '/', &part);
    while (str_cut(&rest, '/', &part)) {
        buf_c(out, '/');
        if (!str_is(part, "{}")) {
            buf_str(out, part), before = part;
            continue;
        }
        char *z = str_z(r->a, before.n ? before : str_fmt(r->a, "part_%zu", *n + 1));
        for (char *p = z; *p; p++)
            if (*p == '-' || *p == '.') *p = '_';
        name[(*n)++] = str_of(z);
        buf_fmt(out, "{%s}", z);
        before = STR("");
    }
}

static struct str operation_id(struct request *r, const struct route *route) {
    struct buf b = buf_in(r->a);
    buf_z(&b, route->method == M_GET ? "get" : "post");
    for (const char *p = route->path; *p; p++) {
        if (*p == '{')
            buf_z(&b, "one");
        else if (*p == '/' || *p == '-' || *p == '.')
            buf_c(&b, '_');
        else if (*p != '}')
            buf_c(&b, *p);
    }
    return buf_view(&b);
}

static void schema_of(struct buf *b, const char *key, const struct api_field *f) {
    if (f->prefix && !f->name.n) { /* what a draft asks is data: GET of the same address says it */
        json_raw(b, key, STR("{}"));
        return;
    }
    if (f->many) json_open(b, key, '{'), json_z(b, "type", "array"), key = "items";
    json_open(b, key, '{');
    if (str_is(f->type, "int") || str_is(f->type, "bool"))
        json_z(b, "type", str_is(f->type, "int") ? "integer" : "boolean");
    else
        json_z(b, "type", "string");
    if (str_is(f->type, "day")) json_z(b, "format", "date");
    if (str_is(f->type, "at")) json_z(b, "format", "date-time");
    if (str_is(f->type, "file")) json_z(b, "contentMediaType", "application/octet-stream");
    if (f->choices.n) {
        struct str rest = f->choices, one;
        json_open(b, "enum", '[');
        while (str_cut(&rest, '|', &one)) json_text(b, NULL, one);
        json_close(b, ']');
    }
    json_close(b, '}');
    if (f->many) json_close(b, '}');
}

static void body_schema(struct request *r, struct buf *b, const char *type, const char *fields, bool files) {
    struct str rest = str_of(fields);
    struct api_field f;
    bool prefixes = false, needs = false;
    json_open(b, type, '{'), json_open(b, "schema", '{'), json_z(b, "type", "object");
    json_open(b, "properties", '{');
    while (api_field_next(&rest, &f)) {
        prefixes |= f.prefix, needs |= f.required;
        if (f.prefix || (!files && str_is(f.type, "file"))) continue;
        schema_of(b, str_z(r->a, f.name), &f);
    }
    json_close(b, '}');
    if (prefixes) {
        json_open(b, "patternProperties", '{');
        for (rest = str_of(fields); api_field_next(&rest, &f);)
            if (f.prefix) schema_of(b, str_z(r->a, str_fmt(r->a, "^%.*s", STR_ARG(f.name))), &f);
        json_close(b, '}');
    }
    if (needs) {
        json_open(b, "required", '[');
        for (rest = str_of(fields); api_field_next(&rest, &f);)
            if (f.required && (files || !str_is(f.type, "file"))) json_text(b, NULL, f.name);
        json_close(b, ']');
    }
    json_bool(b, "additionalProperties", false);
    json_close(b, '}'), json_close(b, '}');
}

static void parameters(struct request *r, struct buf *b, const struct route *route, const struct str *name, size_t n) {
    struct str rest = str_of(route->method == M_GET ? route->fields : NULL);
    struct api_field f;
    json_open(b, "parameters", '[');
    for (size_t i = 0; i < n; i++) {
        json_open(b, NULL, '{'), json_text(b, "name", name[i]), json_z(b, "in", "path"), json_bool(b, "required", true);
        json_raw(b, "schema", STR("{\"type\":\"string\"}"));
        json_close(b, '}');
    }
    while (api_field_next(&rest, &f)) {
        json_open(b, NULL, '{'), json_text(b, "name", f.name), json_z(b, "in", "query");
        json_bool(b, "required", f.required);
        if (str_is(f.name, "sau")) json_z(b, "description", "cursor: \"next\" of the answer before");
        schema_of(b, "schema", &f);
        json_close(b, '}');
    }
    bool of_case = n && (!strncmp(route->path, "/ho-so/", 7) || !strncmp(route->path, "/cua-toi/", 9));
    if (route->method == M_POST) ref(b, NULL, "#/components/parameters/idempotency");
    if (route->method == M_POST && of_case) ref(b, NULL, "#/components/parameters/ifMatch");
    if (route->method == M_GET) ref(b, NULL, "#/components/parameters/ifNoneMatch");
    json_close(b, ']');
    (void)r;
}

static void operation(struct request *r, struct buf *b, const struct route *route, const struct str *name, size_t n) {
    static const char *const usual[] = {"401", "403", "404", "429", "503"};
    static const char *const writes[] = {"400", "409", "412", "422"};
    bool post = route->method == M_POST, file = strstr(route->path, "/tep/") || strstr(route->path, "/tai/") ||
                                                strstr(route->path, "csv") || strstr(route->path, "pdf");
    json_open(b, post ? "post" : "get", '{');
    json_text(b, "operationId", operation_id(r, route)), json_z(b, "summary", route->what);
    struct str rest = str_of(route->path), tag;
    str_cut(&rest, '/', &tag), str_cut(&rest, '/', &tag);
    json_open(b, "tags", '['), json_text(b, NULL, tag), json_close(b, ']');
    json_open(b, "security", '['), json_open(b, NULL, '{'), json_open(b, "token", '[');
    json_z(b, NULL, scope_code(scope_of(route)));
    json_close(b, ']'), json_close(b, '}'), json_close(b, ']');
    parameters(r, b, route, name, n);
    if (post && route->fields && *route->fields) {
        json_open(b, "requestBody", '{'), json_open(b, "content", '{');
        body_schema(r, b, "application/json", route->fields, false);
        body_schema(r, b, "application/x-www-form-urlencoded", route->fields, false);
        if (strstr(route->fields, ":file")) body_schema(r, b, "multipart/form-data", route->fields, true);
        json_close(b, '}'), json_close(b, '}');
    }
    json_open(b, "responses", '{');
    json_open(b, route->flags & ROUTE_MAKES ? "201" : "200", '{');
    json_z(b, "description", post ? "Done" : "What was asked for");
    json_open(b, "content", '{'), json_open(b, file && !post ? "application/octet-stream" : "application/json", '{');
    if (post)
        ref(b, "schema", "#/components/schemas/Done");
    else if (file)
        json_raw(b, "schema", STR("{}"));
    else
        json_raw(b, "schema", STR("{\"type\":\"object\"}"));
    json_close(b, '}'), json_close(b, '}'), json_close(b, '}');
    for (size_t i = 0; i < COUNT_OF(usual); i++)
        ref(b, usual[i], str_z(r->a, str_fmt(r->a, "#/components/responses/p%s", usual[i])));
    for (size_t i = 0; post && i < COUNT_OF(writes); i++)
        ref(b, writes[i], str_z(r->a, str_fmt(r->a, "#/components/responses/p%s", writes[i])));
    json_close(b, '}'), json_close(b, '}');
}
