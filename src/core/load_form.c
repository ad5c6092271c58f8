/* load_form.c — checking one declaration form before it may be loaded.
 *
 * formdef.c reads forms and forgives; here nothing is forgiven: unknown keys, types outside the closed set, names used
 * twice, conditions on what was not asked before. JSON values do not know where they stood, so a fault's line is where
 * the name it speaks of first stands in the text. */
#include <jansson.h>
#include "base/utf8.h"
#include "core/load_kinds.h"

enum { MAX_FIELDS = 200 };
struct reader {
    struct checker *c;
    const struct load_file *f;
    struct str text;
    json_t *asked[MAX_FIELDS]; /* fields before this place, in order */
    size_t n;
};
static void check_page(struct reader *r, json_t *page, size_t no);
static void check_field(struct reader *r, json_t *o);
static void check_when(struct reader *r, json_t *o, const char *near);

static void bad(struct reader *r, const char *near, struct str column, struct str what) {
    int line = 1;
    long at = near && *near ? str_find(r->text, str_fmt(r->c->a, "\"%s\"", near)) : -1;
    for (long i = 0; i < at; i++) line += r->text.p[i] == '\n';
    load_fault(r->c, r->f->name, line, 0, str_copy(r->c->a, column), what,
               STR("")); /* the column may be a view of JSON that goes */
}

static const char *word(const json_t *o, const char *key) {
    const char *v = json_string_value(json_object_get(o, key));
    return v ? v : "";
}

static void only_keys(struct reader *r, json_t *o, const char *allowed, const char *near) {
    const char *key;
    json_t *v;
    json_object_foreach(o, key, v) {
        if (!load_among(str_of(key), allowed))
            bad(r, key, str_of(key),
                str_fmt(r->c->a, "không biết khóa này ở \"%s\"; các khóa được dùng: %s", near, allowed));
    }
}

void load_form_check(struct checker *c, const struct load_file *f) {
    struct reader r = {.c = c, .f = f, .text = f->text};
    json_error_t e;
    if (str_starts(r.text, "\xEF\xBB\xBF")) r.text = str_sub(r.text, 3, r.text.n);
    if (!utf8_valid(r.text)) return load_fault(c, f->name, 1, 0, STR(""), STR("tệp phải là văn bản UTF-8"), STR(""));
    r.text = utf8_nfc(c->a, r.text);
    json_t *root = json_loadb(r.text.p, r.text.n, JSON_REJECT_DUPLICATES, &e);
    if (!json_is_object(root)) {
        load_fault(c, f->name, root ? 1 : e.line, root ? 0 : e.column, STR(""),
                   root ? STR("tờ khai phải là một đối tượng JSON")
                        : str_fmt(c->a, "JSON sai ở cột %d: %s", e.column, e.text),
                   STR(""));
        json_decref(root);
        return;
    }
    json_t *pages = json_object_get(root, "pages");
    size_t faults = c->out->n_faults;
    only_keys(&r, root, "code|title|legal_basis|pages", "tờ khai");
    static const char *const needed[] = {"code", "title", "legal_basis"};
    for (size_t i = 0; i < COUNT_OF(needed); i++)
        if (!*word(root, needed[i])) bad(&r, needed[i], str_of(needed[i]), STR("cần một chuỗi chữ, không để trống"));
    struct str code = str_copy(c->a, str_of(word(root, "code")));
    if (code.n && !str_ends(f->name, str_z(c->a, str_fmt(c->a, "%.*s.json", STR_ARG(code)))))
        bad(&r, "code", STR("code"), STR("phải giống tên tệp"));
    if (!json_array_size(pages)) bad(&r, "pages", STR("pages"), STR("cần danh sách ít nhất một trang"));
    for (size_t i = 0; i < json_array_size(pages); i++) check_page(&r, json_array_get(pages, i), i + 1);
    if (c->out->n_faults == faults) {
        struct load_table *t = &c->rows->kind[K_FORM];
        static const int nowhere[MAX_COLUMNS];
        struct load_row *row = ARENA_PUSH(c->a, t->row, t->n, t->cap);
        *row = (struct load_row){
            .file = f->name, .line = 1, .key = code, .col_at = nowhere, .cell = ARENA_ARRAY(c->a, struct str, 3)};
        row->cell[0] = code, row->cell[1] = str_copy(c->a, str_of(word(root, "title"))), row->cell[2] = r.text;
    }
    json_decref(root);
}

static void check_page(struct reader *r, json_t *page, size_t no) {
    struct str name = str_fmt(r->c->a, "trang %zu", no);
    const char *title = word(page, "title");
    json_t *fields = json_object_get(page, "fields");
    only_keys(r, page, "title|hint|fields|when", str_z(r->c->a, name));
    if (!*title) bad(r, "pages", name, STR("cần title"));
    if (!json_array_size(fields)) bad(r, title, name, STR("cần fields: ít nhất một ô"));
    check_when(r, page, title);
    for (size_t i = 0; i < json_array_size(fields); i++) check_field(r, json_array_get(fields, i));
}

static bool good_name(const char *s) {
    size_t n = strlen(s);
    return n >= 2 && n <= 40 && strspn(s, "abcdefghijklmnopqrstuvwxyz") &&
           strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == n;
}

static void check_options(struct reader *r, json_t *o, const char *name, const char *type) {
    json_t *options = json_object_get(o, "options");
    bool choice = load_among(str_of(type), "choice|choices");
    if (choice != (json_array_size(options) > 0))
        bad(r, name, str_of(name), STR("options đi với kiểu choice và choices, và chỉ với hai kiểu đó"));
    for (size_t i = 0; choice && i < json_array_size(options); i++) {
        const json_t *x = json_array_get(options, i);
        if (!*word(x, "value") || !*word(x, "label") || strchr(word(x, "value"), '|'))
            bad(r, name, str_of(name), str_fmt(r->c->a, "lựa chọn thứ %zu cần value (không có dấu |) và label", i + 1));
        for (size_t j = 0; j < i; j++)
            if (!strcmp(word(x, "value"), word(json_array_get(options, j), "value")))
                bad(r, name, str_of(name), str_fmt(r->c->a, "lựa chọn \"%s\" bị trùng", word(x, "value")));
    }
}

static void check_field(struct reader *r, json_t *o) {
    const char *name = word(o, "name"), *type = word(o, "type");
    if (!good_name(name))
        return bad(r, name, STR("name"),
                   str_fmt(r->c->a,
                           "ô \"%s\": tên ô gồm 2 đến 40 chữ thường không dấu, chữ số và gạch dưới, bắt đầu bằng chữ",
                           *name ? name : word(o, "label")));
    only_keys(r, o, "name|label|type|required|hint|max|options|when", name);
    for (size_t i = 0; i < r->n; i++)
        if (!strcmp(word(r->asked[i], "name"), name)) bad(r, name, str_of(name), STR("tên ô bị trùng trong tờ khai"));
    if (!*word(o, "label")) bad(r, name, str_of(name), STR("cần label"));
    if (!load_among(
            str_of(type),
            "text|longtext|name|date|cccd|phone|email|tax_code|number|money|choice|choices|yesno|area|address|file"))
        bad(r, name, str_of(name),
            str_fmt(r->c->a,
                    "không có kiểu \"%s\"; các kiểu: text, longtext, name, date, cccd, phone, email, tax_code, number, "
                    "money, choice, choices, yesno, area, address, file",
                    type));
    if (!json_is_boolean(json_object_get(o, "required")))
        bad(r, name, str_of(name), STR("required phải là true hoặc false"));
    json_t *max = json_object_get(o, "max");
    if (max && (!json_is_integer(max) || json_integer_value(max) <= 0))
        bad(r, name, str_of(name), STR("max phải là số nguyên dương"));
    check_options(r, o, name, type);
    check_when(r, o, name);
    if (r->n == MAX_FIELDS) return bad(r, name, str_of(name), STR("tờ khai có quá 200 ô"));
    r->asked[r->n++] = o;
}

static void check_condition(struct reader *r, const json_t *x, const char *near) {
    const char *field = word(x, "field"), *op = word(x, "op"), *value = word(x, "value");
    const json_t *asked = NULL;
    for (size_t i = 0; i < r->n; i++)
        if (!strcmp(word(r->asked[i], "name"), field)) asked = r->asked[i];
    if (!load_among(str_of(op), "eq|ne|lt|gt|filled"))
        bad(r, near, STR("when"), str_fmt(r->c->a, "phép \"%s\" không có; các phép: eq, ne, lt, gt, filled", op));
    if (!asked)
        return bad(r, near, STR("when"), str_fmt(r->c->a, "điều kiện nhắc đến ô chưa hỏi trước đó: \"%s\"", field));
    if (!strcmp(op, "filled")) return;
    if (!strcmp(word(asked, "type"), "yesno") && !load_among(str_of(value), "yes|no"))
        bad(r, near, STR("when"), str_fmt(r->c->a, "ô \"%s\" chỉ có trả lời yes hoặc no", field));
    const json_t *options = json_object_get(asked, "options");
    bool known = !json_array_size(options);
    for (size_t i = 0; i < json_array_size(options); i++)
        known |= !strcmp(word(json_array_get(options, i), "value"), value);
    if (!known) bad(r, near, STR("when"), str_fmt(r->c->a, "ô \"%s\" không có lựa chọn \"%s\"", field, value));
}

static void check_when(struct reader *r, json_t *o, const char *near) {
    json_t *when = json_object_get(o, "when"), *list = json_object_get(when, "all");
    if (!when) return;
    if (!list) list = json_object_get(when, "any");
    if (json_object_size(when) != 1 || !json_array_size(list))
        return bad(r, near, STR("when"), STR("phải có dạng {\"all\": [điều kiện…]} hoặc {\"any\": [điều kiện…]}"));
    for (size_t i = 0; i < json_array_size(list); i++) check_condition(r, json_array_get(list, i), near);
}
