/* contract.c — our parts write what govuk-frontend writes.
 *
 *   contract DIR    DIR: govuk-frontend's components, each with its fixtures.json
 * A fixture is a component's options and the HTML they must give. Where our parts offer all of the options, the part is
 * drawn with them and both texts are compared as tokens: names, attributes in any order, classes as a set, text with
 * white space drawn together. A fixture with an option that we do not offer is skipped and counted. What differs on
 * purpose is listed in `swaps`, `ours_only` and `either_way`, and nowhere else. Ends with 1 when a part deviates, or
 * when a component is no longer compared at all. */
#include <jansson.h>
#include <stdio.h>
#include "ui/parts.h"

static struct arena *arena;
struct swap {
    struct str theirs, ours;
};
static struct swap swaps[32] = {
    /* our words; the rest is added by the adapter of one fixture */
    {STR("Error:"), STR("Lỗi:")}, {STR("There is a problem"), STR("Có nội dung cần sửa")},
    {STR("Day"), STR("Ngày")},    {STR("Month"), STR("Tháng")},
    {STR("Year"), STR("Năm")},    {STR("govuk-notification-banner-title"), STR("thong-bao-0")},
};
enum { SWAPS_FIXED = 6 };
static size_t n_swap = SWAPS_FIXED;
static struct swap id_swap; /* their id, our name: with us they are one */
static const char *const ours_only[] = {"accept", "spellcheck", "inputmode"}; /* help that their default leaves out */
static const char *const either_way[] = {"data-module", "nonce"};             /* their script is not ours */

/* ---- Options ---- */
static struct str text_of(const json_t *o, const char *key) {
    return str_of(json_string_value(json_object_get(o, key)));
}
static char *text_z(const json_t *o, const char *key) { return str_z(arena, text_of(o, key)); }

/* Every key of o is one of those named. */
static bool only(json_t *o, const char *keys) {
    const char *key;
    json_t *v;
    json_object_foreach(o, key, v) {
        bool found = false;
        struct str rest = str_of(keys), one;
        while (!found && str_cut(&rest, ' ', &one)) found = str_is(one, key);
        if (!found && !json_is_null(v)) return false;
    }
    return true;
}

static void swap_add(struct str theirs, struct str ours) {
    if (n_swap < COUNT_OF(swaps)) swaps[n_swap++] = (struct swap){theirs, ours};
}

/* label, legend, hint, error: what all fields share. */
static bool common(json_t *o, struct field_def *d, struct form_value *v, struct part_field *p, bool group) {
    json_t *hint = json_object_get(o, "hint"), *error = json_object_get(o, "errorMessage"),
           *name = group ? json_object_get(json_object_get(o, "fieldset"), "legend") : json_object_get(o, "label");
    if (!name || !only(name, "text classes isPageHeading") || !only(hint, "text") || !only(error, "text")) return false;
    if (group && !only(json_object_get(o, "fieldset"), "legend")) return false;
    p->legend_big = json_is_true(json_object_get(name, "isPageHeading"));
    if (!str_is(text_of(name, "classes"), !p->legend_big ? "" : group ? "govuk-fieldset__legend--l" : "govuk-label--l"))
        return false;
    d->required = true, d->label = text_z(name, "text");
    if (hint) d->hint = text_z(hint, "text");
    if (error) v->error = text_of(error, "text");
    struct str id = text_of(o, "id"), prefix = text_of(o, "idPrefix");
    d->name = text_z(o, "name");
    id_swap = (struct swap){prefix.n ? prefix : id, str_of(d->name)};
    p->def = d, p->value = v;
    return d->label[0] && d->name[0];
}

static bool field(struct buf *b, json_t *o, enum field_type type, const char *keys) {
    struct field_def d = {.type = type};
    struct form_value v = {0};
    struct part_field p = {0};
    if (!only(o, keys) || !common(o, &d, &v, &p, false)) return false;
    if (json_object_get(o, "value") && !json_is_string(json_object_get(o, "value"))) return false;
    v.raw = v.text = text_of(o, "value");
    if (text_of(o, "classes").n) p.classes = text_z(o, "classes");
    if (text_of(o, "autocomplete").n) d.autocomplete = text_z(o, "autocomplete");
    part_field(b, &p);
    return true;
}

static bool input(struct buf *b, json_t *o) {
    struct str type = text_of(o, "type");
    enum field_type t = str_is(type, "email") ? F_EMAIL : str_is(type, "password") ? F_PASSWORD : F_TEXT;
    if (type.n && t == F_TEXT && !str_is(type, "text")) return false;
    return field(b, o, t, "label hint errorMessage id name value classes type autocomplete");
}
static bool textarea(struct buf *b, json_t *o) {
    return field(b, o, F_LONGTEXT, "label hint errorMessage id name value");
}
static bool file_upload(struct buf *b, json_t *o) { return field(b, o, F_FILE, "label hint errorMessage id name"); }

static bool options(json_t *items, struct option *out, size_t *n, struct form_value *v) {
    size_t i, cap = 0;
    json_t *item;
    json_array_foreach(items, i, item) {
        json_t *value = json_object_get(item, "value");
        if (*n >= 16 || !only(item, "value text hint checked selected") ||
            !only(json_object_get(item, "hint"), "text") || !text_of(item, "text").n ||
            (!json_is_string(value) && !json_is_integer(value)))
            return false;
        struct str val = json_is_integer(value) ? str_fmt(arena, "%lld", (long long)json_integer_value(value))
                                                : text_of(item, "value");
        out[(*n)++] = (struct option){val, text_of(item, "text"), text_of(json_object_get(item, "hint"), "text")};
        if (json_is_true(json_object_get(item, "checked")) || json_is_true(json_object_get(item, "selected")))
            *ARENA_PUSH(arena, v->many, v->n_many, cap) = v->raw = val;
    }
    return *n > 0;
}

static bool choices(struct buf *b, json_t *o, enum field_type type, const char *keys, const char *selected) {
    struct option list[16];
    struct field_def d = {.type = type, .option = list};
    struct form_value v = {0};
    struct part_field p = {0};
    if (!only(o, keys) || !common(o, &d, &v, &p, type != F_AREA) ||
        !options(json_object_get(o, "items"), list, &d.n_option, &v))
        return false;
    json_t *given = json_object_get(o, selected), *one;
    size_t i, cap = 0;
    json_array_foreach(json_object_get(o, "items"), i, one) if (given && json_object_get(one, "selected")) return false;
    if (given && (v.raw.n || (!json_is_string(given) && !json_is_array(given))))
        return false; /* an item and a value: ours has one place */
    if (json_is_string(given)) v.raw = text_of(o, selected);
    if (json_is_array(given)) {
        v.many = NULL, v.n_many = 0;
        json_array_foreach(given, i, one) * ARENA_PUSH(arena, v.many, v.n_many, cap) = str_of(json_string_value(one));
    }
    if (text_of(o, "classes").n) p.classes = text_z(o, "classes");
    part_field(b, &p);
    return true;
}
static bool radios(struct buf *b, json_t *o) {
    return choices(b, o, F_CHOICE, "fieldset hint errorMessage name idPrefix items classes value", "value");
}
static bool checkboxes(struct buf *b, json_t *o) {
    return choices(b, o, F_CHOICES, "fieldset hint errorMessage name idPrefix items classes values", "values");
}

/* Ours always begins with an empty choice; it is taken out before comparing. */
static bool select_box(struct buf *b, json_t *o) {
    struct buf all = buf_in(arena);
    if (!choices(&all, o, F_AREA, "label hint errorMessage id name items value", "value")) return false;
    struct str s = buf_view(&all), first = STR("<option value=\"\">Chọn</option>");
    long at = str_find(s, first);
    if (at < 0) return true;
    buf_str(b, str_sub(s, 0, (size_t)at)), buf_str(b, str_sub(s, (size_t)at + first.n, s.n));
    return true;
}

static bool date_input(struct buf *b, json_t *o) {
    struct field_def d = {.type = F_DATE};
    struct form_value v = {0};
    struct part_field p = {0};
    json_t *items = json_object_get(o, "items"), *item;
    size_t i;
    struct str value[3] = {STR(""), STR(""), STR("")};
    static const char *const parts[] = {"day", "month", "year"};
    if (!only(o, "id namePrefix fieldset hint errorMessage items") ||
        (items && json_array_size(items) != 0 && json_array_size(items) != 3))
        return false;
    json_array_foreach(items, i, item) {
        struct str classes = text_of(item, "classes");
        struct str wanted =
            str_fmt(arena, "govuk-input--width-%s%s", i == 2 ? "4" : "2",
                    text_of(o, "errorMessage").n || json_object_get(o, "errorMessage") ? " govuk-input--error" : "");
        if (!only(item, "name classes value") || !str_is(text_of(item, "name"), parts[i]) || !str_eq(classes, wanted))
            return false;
        value[i] = text_of(item, "value");
    }
    if (json_object_get(o, "errorMessage") && !json_array_size(items))
        return false; /* theirs leaves the boxes unmarked there */
    json_object_set_new(o, "name", json_string(text_z(o, "id")));
    if (!common(o, &d, &v, &p, true)) return false;
    if (value[0].n || value[1].n || value[2].n)
        v.raw = str_fmt(arena, "%.*s/%.*s/%.*s", STR_ARG(value[0]), STR_ARG(value[1]), STR_ARG(value[2]));
    if (!text_of(o, "namePrefix").n)
        for (i = 0; i < 3; i++) swap_add(str_of(parts[i]), str_fmt(arena, "%s-%s", d.name, parts[i]));
    part_field(b, &p);
    return true;
}

static bool button(struct buf *b, json_t *o) {
    if (!only(o, "text href name value classes disabled preventDoubleClick") ||
        (text_of(o, "href").n && json_is_true(json_object_get(o, "disabled"))) ||
        json_is_false(json_object_get(o, "preventDoubleClick")))
        return false;
    part_button(b, &(struct part_button){.text = text_of(o, "text"),
                                         .href = text_of(o, "href"),
                                         .name = text_of(o, "name"),
                                         .value = text_of(o, "value"),
                                         .classes = text_of(o, "classes"),
                                         .disabled = json_is_true(json_object_get(o, "disabled")),
                                         .once = json_is_true(json_object_get(o, "preventDoubleClick"))});
    return text_of(o, "text").n > 0;
}

static bool error_summary(struct buf *b, json_t *o) {
    struct field_def d[8] = {0};
    struct form f;
    json_t *list = json_object_get(o, "errorList"), *e;
    size_t i, n = 0;
    if (!only(o, "titleText errorList") || !str_is(text_of(o, "titleText"), "There is a problem") ||
        !json_array_size(list))
        return false;
    json_array_foreach(list, i, e) {
        if (!only(e, "text href") || n == 8 || (i && !text_of(e, "href").n)) return false;
        if (text_of(e, "href").n) d[n++].name = str_z(arena, str_sub(text_of(e, "href"), 1, 100));
    }
    form_init(&f, arena, d, n);
    json_array_foreach(list, i, e) form_error(
        &f, text_of(e, "href").n ? str_z(arena, str_sub(text_of(e, "href"), 1, 100)) : NULL, text_of(e, "text"));
    part_error_summary(b, &f);
    return true;
}

static bool summary_list(struct buf *b, json_t *o) {
    struct row rows[8] = {0};
    json_t *list = json_object_get(o, "rows"), *r;
    size_t i;
    if (!only(o, "rows") || !list || json_array_size(list) > 8) return false;
    json_array_foreach(list, i, r) {
        json_t *actions = json_object_get(r, "actions"), *items = json_object_get(actions, "items"),
               *one = json_array_get(items, 0), *value = json_object_get(r, "value");
        if (!json_is_object(r) || !only(r, "key value actions") || !only(actions, "items") ||
            json_array_size(items) > 1 || !only(json_object_get(r, "key"), "text") || !only(value, "text html"))
            return false;
        rows[i].key = text_of(json_object_get(r, "key"), "text"), rows[i].value = text_of(value, "text"),
        rows[i].html = html_raw(text_of(value, "html"));
        if (!one) continue;
        if (!only(one, "href text visuallyHiddenText") || !text_of(one, "visuallyHiddenText").n) return false;
        rows[i].href = text_of(one, "href"), rows[i].action = text_of(one, "text");
        swap_add(text_of(one, "visuallyHiddenText"), rows[i].key); /* with us always the key */
    }
    part_summary(b, rows, json_array_size(list));
    return true;
}

static bool tag(struct buf *b, json_t *o) {
    static const char *const tones[] = {"govuk-tag--grey",   "govuk-tag--blue", "govuk-tag--green",
                                        "govuk-tag--yellow", "govuk-tag--red",  "govuk-tag--purple"};
    for (size_t i = 0; i < COUNT_OF(tones); i++)
        if (only(o, "text classes") && str_is(text_of(o, "classes"), tones[i]))
            return part_tag(b, text_of(o, "text"), (enum tag_tone)i, NULL), true;
    return false;
}

/* text as HTML, or html as it is */
static struct html body(json_t *o, const char *before, const char *after) {
    struct buf b = buf_in(arena);
    if (text_of(o, "html").n) return html_raw(text_of(o, "html"));
    buf_z(&b, before), buf_html(&b, text_of(o, "text")), buf_z(&b, after);
    return html_of(&b);
}

static bool notification_banner(struct buf *b, json_t *o) {
    bool success = str_is(text_of(o, "type"), "success");
    if (!only(o, "text html type titleText") || (text_of(o, "type").n && !success)) return false;
    struct str title = text_of(o, "titleText").n ? text_of(o, "titleText")
                       : success                 ? STR("Success")
                                                 : STR("Important");
    part_notice(b, title, body(o, "<p class=\"govuk-notification-banner__heading\">", "</p>"), success);
    return true;
}
static bool panel(struct buf *b, json_t *o) {
    struct str title = text_of(o, "titleText").n ? text_of(o, "titleText") : text_of(o, "titleHtml");
    if (!only(o, "titleText titleHtml text html") || (!text_of(o, "titleText").n && str_find(title, STR("<")) >= 0))
        return false;
    part_panel(b, title, body(o, "", ""));
    return true;
}
static bool inset_text(struct buf *b, json_t *o) {
    return only(o, "text html") ? part_inset(b, body(o, "", "")), true : false;
}
static bool warning_text(struct buf *b, json_t *o) {
    if (!only(o, "text iconFallbackText") || !str_is(text_of(o, "iconFallbackText"), "Warning") ||
        !text_of(o, "text").n)
        return false;
    swap_add(STR("Warning"), STR("Lưu ý"));
    part_warning(b, text_of(o, "text"));
    return true;
}
static bool details(struct buf *b, json_t *o) {
    if (!only(o, "summaryText text html open")) return false;
    part_details(b, text_of(o, "summaryText"), body(o, "", ""), json_is_true(json_object_get(o, "open")));
    return true;
}

/* Head and caption are ours; the rows are written as every page writes them. The frame that scrolls is taken off. */
static bool table(struct buf *b, json_t *o) {
    struct column c[8];
    json_t *head = json_object_get(o, "head"), *rows = json_object_get(o, "rows"), *row, *cell;
    size_t n = json_array_size(head), i, k;
    if (!only(o, "caption captionClasses firstCellIsHeader head rows") || !n || n > 8 ||
        !str_is(text_of(o, "captionClasses"), "govuk-table__caption--m"))
        return false;
    json_array_foreach(head, i, cell) c[i] = (struct column){
        text_z(cell, "text"), str_is(text_of(cell, "format"), "numeric") ? "govuk-table__header--numeric" : NULL};
    struct buf all = buf_in(arena);
    part_table_begin(&all, text_of(o, "caption"), c, n);
    json_array_foreach(rows, i, row) {
        buf_z(&all, "<tr class=\"govuk-table__row\">");
        json_array_foreach(row, k, cell) {
            bool header = !k && json_is_true(json_object_get(o, "firstCellIsHeader"));
            buf_z(&all, header ? "<th scope=\"row\" class=\"govuk-table__header\">"
                        : str_is(text_of(cell, "format"), "numeric")
                            ? "<td class=\"govuk-table__cell govuk-table__cell--numeric\">"
                            : "<td class=\"govuk-table__cell\">");
            buf_html(&all, text_of(cell, "text")), buf_z(&all, header ? "</th>" : "</td>");
        }
        buf_z(&all, "</tr>");
    }
    part_table_end(&all);
    struct str s = buf_view(&all);
    long from = str_find(s, STR("<table")), to = str_find(s, STR("</table>"));
    buf_str(b, str_sub(s, (size_t)from, (size_t)(to - from) + 8));
    return true;
}

/* ---- Tokens ---- */
struct attribute {
    struct str name, value;
};
struct token {
    struct str tag; /* "input", "/div"; empty: text */
    struct str text;
    struct attribute *attr;
    size_t n, cap;
};

static struct str decoded(struct str s) {
    static const char *const entities[][2] = {{"&amp;", "&"},   {"&lt;", "<"},  {"&gt;", ">"},
                                              {"&quot;", "\""}, {"&#39;", "'"}, {"&#34;", "\""}};
    struct buf b = buf_in(arena);
    bool space = false;
    for (size_t i = 0; i < s.n; i++) {
        if (strchr(" \t\r\n", s.p[i])) {
            space = true;
            continue;
        }
        if (space && b.n) buf_c(&b, ' ');
        space = false;
        size_t e = 0;
        while (e < COUNT_OF(entities) && !str_starts(str_sub(s, i, s.n), entities[e][0])) e++;
        if (e < COUNT_OF(entities))
            buf_z(&b, entities[e][1]), i += strlen(entities[e][0]) - 1;
        else
            buf_c(&b, s.p[i]);
    }
    return buf_view(&b);
}

static int by_bytes(const void *a, const void *b) { return str_cmp(*(const struct str *)a, *(const struct str *)b); }
static struct str as_set(struct str classes) {
    struct str list[32], rest = classes, one;
    size_t n = 0;
    while (n < 32 && str_cut(&rest, ' ', &one))
        if (one.n) list[n++] = one;
    qsort(list, n, sizeof *list, by_bytes);
    struct buf b = buf_in(arena);
    for (size_t i = 0; i < n; i++) buf_str(&b, list[i]), buf_c(&b, ' ');
    return buf_view(&b);
}

static struct str swapped(struct str s) {
    for (size_t i = 0; i < n_swap; i++)
        if (str_eq(s, swaps[i].theirs)) return swaps[i].ours;
    return s;
}

/* "their-id-hint their-id-error" with our name in place of their id */
static struct str ids_swapped(struct str s) {
    struct str rest = s, one;
    struct buf b = buf_in(arena);
    while (str_cut(&rest, ' ', &one)) {
        bool anchor = one.n && one.p[0] == '#';
        struct str id = str_sub(one, anchor, one.n), t = id_swap.theirs;
        bool hit = t.n && id.n >= t.n && !memcmp(id.p, t.p, t.n) && (id.n == t.n || id.p[t.n] == '-');
        if (b.n) buf_c(&b, ' ');
        if (anchor) buf_c(&b, '#');
        buf_str(&b, hit ? id_swap.ours : swapped(id));
        if (hit) buf_str(&b, str_sub(id, t.n, id.n));
    }
    return buf_view(&b);
}

static struct token *tokens(struct str s, bool theirs, size_t *n) {
    struct token *out = NULL;
    size_t cap = 0, i = 0;
    *n = 0;
    while (i < s.n) {
        if (s.p[i] != '<') {
            size_t from = i;
            while (i < s.n && s.p[i] != '<') i++;
            struct str t = decoded(str_sub(s, from, i - from));
            if (t.n) *ARENA_PUSH(arena, out, *n, cap) = (struct token){.text = theirs ? swapped(t) : t};
            continue;
        }
        struct token *t = ARENA_PUSH(arena, out, *n, cap);
        *t = (struct token){0};
        size_t from = ++i;
        while (i < s.n && !strchr(" \n\t>", s.p[i])) i++;
        t->tag = str_sub(s, from, i - from);
        while (i < s.n && s.p[i] != '>') {
            while (i < s.n && strchr(" \n\t/", s.p[i])) i++;
            from = i;
            while (i < s.n && !strchr(" =>\n\t", s.p[i])) i++;
            struct attribute a = {str_sub(s, from, i - from), STR("")};
            if (i < s.n && s.p[i] == '=') {
                from = i += 2;
                while (i < s.n && s.p[i] != '"') i++;
                a.value = decoded(str_sub(s, from, i - from)), i++;
            }
            if (!a.name.n) continue;
            bool is_id = str_is(a.name, "id") || str_is(a.name, "for") || str_is(a.name, "aria-describedby") ||
                         str_is(a.name, "aria-labelledby");
            if (theirs && is_id)
                a.value = ids_swapped(a.value);
            else if (theirs && str_is(a.name, "name"))
                a.value = swapped(a.value);
            if (str_is(a.name, "class")) a.value = as_set(a.value);
            *ARENA_PUSH(arena, t->attr, t->n, t->cap) = a;
        }
        i++;
    }
    return out;
}

static const struct attribute *find(const struct token *t, struct str name) {
    for (size_t i = 0; i < t->n; i++)
        if (str_eq(t->attr[i].name, name)) return &t->attr[i];
    return NULL;
}
static bool listed(struct str name, const char *const *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (str_is(name, list[i])) return true;
    return false;
}

/* Empty: the same. */
static struct str difference(struct str theirs, struct str ours) {
    size_t n, m;
    struct token *a = tokens(theirs, true, &n), *b = tokens(ours, false, &m);
    for (size_t i = 0; i < n || i < m; i++) {
        if (i >= n || i >= m) return str_fmt(arena, "token %zu: one ends", i);
        if (!str_eq(a[i].tag, b[i].tag) || !str_eq(a[i].text, b[i].text))
            return str_fmt(arena, "token %zu: theirs <%.*s> \"%.*s\", ours <%.*s> \"%.*s\"", i, STR_ARG(a[i].tag),
                           STR_ARG(a[i].text), STR_ARG(b[i].tag), STR_ARG(b[i].text));
        for (size_t k = 0; k < a[i].n; k++) {
            const struct attribute *x = &a[i].attr[k], *y = find(&b[i], x->name);
            if (listed(x->name, either_way, COUNT_OF(either_way)) || (y && str_eq(x->value, y->value))) continue;
            return str_fmt(arena, "<%.*s> %.*s: theirs \"%.*s\", ours \"%.*s\"", STR_ARG(a[i].tag), STR_ARG(x->name),
                           STR_ARG(x->value), STR_ARG(y ? y->value : STR("(none)")));
        }
        for (size_t k = 0; k < b[i].n; k++) {
            struct str name = b[i].attr[k].name;
            if (find(&a[i], name) || listed(name, either_way, COUNT_OF(either_way)) ||
                listed(name, ours_only, COUNT_OF(ours_only)))
                continue;
            return str_fmt(arena, "<%.*s> %.*s: theirs has none", STR_ARG(b[i].tag), STR_ARG(name));
        }
    }
    return STR("");
}

/* ---- The run ---- */
static const struct {
    const char *name;
    bool (*draw)(struct buf *b, json_t *o);
    int least; /* fixtures that must be compared */
} components[] = {
    {"button", button, 4},
    {"checkboxes", checkboxes, 4},
    {"date-input", date_input, 2},
    {"details", details, 2},
    {"error-summary", error_summary, 2},
    {"file-upload", file_upload, 2},
    {"input", input, 8},
    {"inset-text", inset_text, 2},
    {"notification-banner", notification_banner, 3},
    {"panel", panel, 2},
    {"radios", radios, 5},
    {"select", select_box, 2},
    {"summary-list", summary_list, 2},
    {"table", table, 1},
    {"tag", tag, 5},
    {"textarea", textarea, 2},
    {"warning-text", warning_text, 1},
};

int main(int argc, char **argv) {
    int wrong = 0, all = 0;
    for (size_t i = 0; argc == 2 && i < COUNT_OF(components); i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s/fixtures.json", argv[1], components[i].name);
        json_error_t e;
        json_t *file = json_load_file(path, 0, &e), *fixture;
        if (!file) return fprintf(stderr, "contract: %s: %s\n", path, e.text), 1;
        int compared = 0, skipped = 0;
        size_t k;
        json_array_foreach(json_object_get(file, "fixtures"), k, fixture) {
            arena = arena_new();
            n_swap = SWAPS_FIXED, id_swap = (struct swap){{0}, {0}};
            struct buf b = buf_in(arena);
            if (!components[i].draw(&b, json_object_get(fixture, "options"))) {
                skipped++;
            } else {
                struct str d = difference(text_of(fixture, "html"), buf_view(&b));
                compared++;
                if (d.n)
                    wrong++, printf("DIFFERENT %s, \"%s\": %.*s\n", components[i].name,
                                    json_string_value(json_object_get(fixture, "name")), STR_ARG(d));
            }
            arena_free(arena);
        }
        printf("%-20s %3d compared, %3d skipped (options that we do not offer)\n", components[i].name, compared,
               skipped);
        if (compared < components[i].least)
            wrong++, printf("TOO FEW %s: at least %d\n", components[i].name, components[i].least);
        all += compared;
        json_decref(file);
    }
    printf("%d fixtures compared, %d wrong\n", all, wrong);
    return wrong || !all;
}
