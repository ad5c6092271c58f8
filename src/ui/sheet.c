/* sheet.c — a table's words: reckoning, page, CSV, JSON. sheet_out.c makes the paper forms. */
#include "ui/sheet.h"
#include <assert.h>

int sheet_column(struct sheet *s, struct sheet_col c) {
    assert(s->n_col < SHEET_COLUMNS && c.code && c.head);
    s->col[s->n_col] = c;
    return (int)s->n_col++;
}

struct sheet_row *sheet_row(struct sheet *s, struct str key, struct str name) {
    struct sheet_row *r = ARENA_PUSH(s->a, s->row, s->n_row, s->cap_row);
    *r = (struct sheet_row){.key = key, .name = name, .value = ARENA_ARRAY(s->a, int64_t, SHEET_COLUMNS)};
    return r;
}

void sheet_note(struct sheet *s, struct str words) {
    assert(s->n_note < COUNT_OF(s->note));
    s->note[s->n_note++] = words;
}

int64_t sheet_sum(const struct sheet *s, const int64_t *value, uint64_t columns) {
    int64_t sum = 0;
    for (size_t i = 0; i < s->n_col; i++)
        if (columns & SHEET_BIT(i)) sum += value[i];
    return sum;
}

static size_t only(uint64_t column) { return (size_t)__builtin_ctzll(column); }
static int64_t rounded(int64_t num, int64_t den) { return (num + den / 2) / den; }

bool sheet_reckon(const struct sheet *s, const int64_t *value, size_t col, int64_t *tenths) {
    const struct sheet_col *c = &s->col[col];
    int64_t num, den, other;
    switch (c->kind) {
    case SHEET_HOURS:
    case SHEET_TIME:
        if (value[col] < 0) return false;
        *tenths = rounded(value[col], 360);
        return true;
    case SHEET_POINTS:
        if (!sheet_reckon(s, value, only(c->num), tenths) || !sheet_reckon(s, value, only(c->den), &other))
            return false;
        *tenths -= other;
        return true;
    case SHEET_SHARE:
    case SHEET_SCORE:
    case SHEET_MEAN:
        num = sheet_sum(s, value, c->num), den = sheet_sum(s, value, c->den);
        if (den < 1 || den < s->least) return false;
        *tenths = c->kind == SHEET_SHARE   ? rounded(1000 * num, den)
                  : c->kind == SHEET_SCORE ? rounded(10 * num, den)
                                           : rounded(num, 360 * den);
        return true;
    default:
        return false;
    }
}

static struct str tenths_vi(struct arena *a, int64_t t) {
    struct str whole = tpl_count(a, (t < 0 ? -t : t) / 10);
    if (t == 1000) return whole; /* 100%: a tenth more would say nothing */
    return str_fmt(a, "%s%.*s,%lld", t < 0 ? "−" : "", STR_ARG(whole), (long long)((t < 0 ? -t : t) % 10));
}

struct str sheet_text(const struct sheet *s, const int64_t *value, size_t col) {
    const struct sheet_col *c = &s->col[col];
    int64_t t;
    if (c->kind == SHEET_COUNT) return tpl_count(s->a, value[col]);
    if (c->kind == SHEET_LESS) {
        t = sheet_sum(s, value, c->num) - sheet_sum(s, value, c->den);
        return str_fmt(s->a, "%s%.*s", t > 0 ? "+" : t < 0 ? "−" : "", STR_ARG(tpl_count(s->a, t < 0 ? -t : t)));
    }
    if (c->kind == SHEET_TIME && value[col] == SHEET_UNKNOWN) return STR("chưa rõ");
    if (!sheet_reckon(s, value, col, &t)) return STR("–");
    struct str words = tenths_vi(s->a, t);
    if (c->kind == SHEET_POINTS) return str_fmt(s->a, "%s%.*s", t > 0 ? "+" : "", STR_ARG(words));
    return c->kind == SHEET_SHARE || c->kind == SHEET_SCORE ? str_fmt(s->a, "%.*s%%", STR_ARG(words)) : words;
}

struct str sheet_href(const struct sheet *s, const struct sheet_row *row, size_t col) {
    const struct sheet_col *c = &s->col[col];
    struct str base = c->before ? s->list_before : s->list;
    struct buf b = buf_in(s->a);
    if (!base.n || !c->of.n || c->kind != SHEET_COUNT || (row && row->unlisted)) return STR("");
    buf_str(&b, base), buf_z(&b, "&o="), buf_str(&b, c->of);
    if (row && row->key.n) buf_z(&b, "&dong="), buf_url(&b, row->key);
    if (row && row->with) buf_z(&b, "&nhanh=1");
    buf_str(&b, row ? row->more : s->total_more);
    return buf_view(&b);
}

/* ---- The page ---- */
static bool shown(const struct sheet *s, size_t i) { return s->col[i].where & SHEET_PAGE; }

static bool same_group(const struct sheet *s, size_t i, size_t j) {
    return s->col[i].group && s->col[j].group && !strcmp(s->col[i].group, s->col[j].group);
}

static void html_head(struct buf *b, const struct sheet *s) {
    bool groups = false, numbers = false;
    for (size_t i = 0; i < s->n_col; i++)
        if (shown(s, i)) groups |= s->col[i].group != NULL, numbers |= s->col[i].number != NULL;
    const char *deep = groups ? " rowspan=\"2\"" : "";
    buf_z(b, "<thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">");
    if (s->serial) buf_fmt(b, "<th scope=\"col\" class=\"govuk-table__header\"%s>STT</th>", deep);
    buf_fmt(b, "<th scope=\"col\" class=\"govuk-table__header mc-sheet__name\"%s>", deep);
    buf_html(b, str_of(s->head)), buf_z(b, "</th>");
    for (size_t i = 0; i < s->n_col; i++) {
        if (!shown(s, i)) continue;
        if (s->col[i].group) {
            size_t n = 0, j = i;
            for (; j < s->n_col && (!shown(s, j) || same_group(s, i, j)); j++) n += shown(s, j);
            buf_fmt(b, "<th scope=\"colgroup\" class=\"govuk-table__header mc-sheet__group\" colspan=\"%zu\">", n);
            buf_html(b, str_of(s->col[i].group));
            i = j - 1;
        } else {
            buf_fmt(b, "<th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\"%s>", deep);
            buf_html(b, str_of(s->col[i].head));
        }
        buf_z(b, "</th>");
    }
    buf_z(b, "</tr>");
    if (groups) buf_z(b, "<tr class=\"govuk-table__row\">");
    for (size_t i = 0; groups && i < s->n_col; i++)
        if (shown(s, i) && s->col[i].group) {
            buf_z(b, "<th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">");
            buf_html(b, str_of(s->col[i].head)), buf_z(b, "</th>");
        }
    if (groups) buf_z(b, "</tr>");
    if (numbers) {
        buf_z(b, "<tr class=\"govuk-table__row mc-sheet__numbers\">");
        buf_z(b, s->serial ? "<td>(1)</td><td class=\"mc-sheet__name\">(2)</td>"
                           : "<td class=\"mc-sheet__name\">(1)</td>");
        for (size_t i = 0; i < s->n_col; i++)
            if (shown(s, i)) buf_fmt(b, "<td>%s</td>", s->col[i].number ? s->col[i].number : "");
        buf_z(b, "</tr>");
    }
    buf_z(b, "</thead>");
}

static void html_cells(struct buf *b, const struct sheet *s, const struct sheet_row *row) {
    const int64_t *value = row ? row->value : s->total;
    for (size_t i = 0; i < s->n_col; i++) {
        if (!shown(s, i)) continue;
        struct str href = sheet_href(s, row, i);
        buf_z(b, "<td class=\"govuk-table__cell govuk-table__cell--numeric\">");
        if (href.n) buf_z(b, "<a class=\"govuk-link\" href=\""), tpl_path(b, href), buf_z(b, "\">");
        buf_html(b, sheet_text(s, value, i));
        buf_z(b, href.n ? "</a></td>" : "</td>");
    }
}

void sheet_html(struct buf *b, const struct sheet *s) {
    size_t serial = 0;
    buf_z(b, "<h2 class=\"govuk-heading-m mc-sheet__title\">"), buf_html(b, s->title);
    if (s->second.n) buf_z(b, " <span class=\"mc-sheet__second\">"), buf_html(b, s->second), buf_z(b, "</span>");
    buf_z(b, "</h2><div class=\"mc-scroll mc-sheet\" tabindex=\"0\" role=\"region\" aria-label=\""),
        buf_html(b, s->title);
    buf_z(b, "\"><table class=\"govuk-table mc-sheet__table\"><caption class=\"govuk-visually-hidden\">");
    buf_html(b, s->title), buf_z(b, "</caption>");
    html_head(b, s);
    buf_z(b, "<tbody class=\"govuk-table__body\">");
    for (size_t i = 0; i < s->n_row; i++) {
        const struct sheet_row *r = &s->row[i];
        buf_fmt(b, "<tr class=\"govuk-table__row%s\">", r->with ? " mc-sheet__with" : "");
        if (s->serial) buf_fmt(b, "<td class=\"govuk-table__cell\">%zu</td>", ++serial);
        buf_fmt(b, "<th scope=\"row\" class=\"govuk-table__header mc-sheet__name mc-sheet__name--%d\">",
                r->depth > 5 ? 5 : r->depth);
        buf_html(b, r->name), buf_z(b, "</th>");
        html_cells(b, s, r);
        buf_z(b, "</tr>");
    }
    if (!s->n_row) {
        size_t n = 1 + s->serial;
        for (size_t i = 0; i < s->n_col; i++) n += shown(s, i);
        buf_fmt(b, "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\" colspan=\"%zu\">", n);
        buf_z(b, "Không có hồ sơ nào trong kỳ.</td></tr>");
    }
    if (s->total) {
        buf_z(b, "<tr class=\"govuk-table__row mc-total\">");
        if (s->serial) buf_z(b, "<td class=\"govuk-table__cell\"></td>");
        buf_z(b, "<th scope=\"row\" class=\"govuk-table__header mc-sheet__name\">Tổng cộng</th>");
        html_cells(b, s, NULL);
        buf_z(b, "</tr>");
    }
    buf_z(b, "</tbody></table></div>");
}

void sheet_notes(struct buf *b, const struct sheet *s) {
    if (!s->n_note) return;
    buf_z(b, "<ul class=\"govuk-list govuk-list--bullet mc-sheet__notes\">");
    for (size_t i = 0; i < s->n_note; i++) buf_z(b, "<li>"), buf_html(b, s->note[i]), buf_z(b, "</li>");
    buf_z(b, "</ul>");
}

/* ---- Data ---- */
static void number(struct buf *b, const struct sheet *s, const int64_t *value, size_t i, const char *none) {
    int64_t t;
    enum sheet_kind k = s->col[i].kind;
    if (k == SHEET_COUNT)
        buf_i64(b, value[i]);
    else if (k == SHEET_LESS)
        buf_i64(b, sheet_sum(s, value, s->col[i].num) - sheet_sum(s, value, s->col[i].den));
    else if (sheet_reckon(s, value, i, &t))
        buf_fmt(b, "%s%lld.%lld", t < 0 ? "-" : "", (long long)(t < 0 ? -t : t) / 10, (long long)(t < 0 ? -t : t) % 10);
    else
        buf_z(b, none);
}

static bool in_data(const struct sheet *s, size_t i) { return s->col[i].where & SHEET_DATA; }

void sheet_csv(struct buf *b, const struct sheet *s) {
    buf_z(b, "\xef\xbb\xbfma,ten,cap,gom_truc_thuoc");
    for (size_t i = 0; i < s->n_col; i++)
        if (in_data(s, i)) buf_c(b, ','), buf_csv(b, str_of(s->col[i].code));
    buf_c(b, '\n');
    for (size_t k = 0; k <= s->n_row; k++) {
        const struct sheet_row *r = k < s->n_row ? &s->row[k] : NULL;
        if (!r && !s->total) break;
        if (r)
            buf_csv(b, r->key), buf_c(b, ','), buf_csv(b, r->name), buf_fmt(b, ",%d,%d", r->depth, r->with);
        else
            buf_z(b, ",Tổng cộng,0,1");
        for (size_t i = 0; i < s->n_col; i++)
            if (in_data(s, i)) buf_c(b, ','), number(b, s, r ? r->value : s->total, i, "");
        buf_c(b, '\n');
    }
}

static void json_numbers(struct buf *b, const struct sheet *s, const int64_t *value) {
    bool first = true;
    for (size_t i = 0; i < s->n_col; i++) {
        if (!in_data(s, i)) continue;
        if (!first) buf_c(b, ',');
        first = false;
        buf_json(b, str_of(s->col[i].code)), buf_c(b, ':'), number(b, s, value, i, "null");
    }
}

void sheet_json(struct buf *b, const struct sheet *s) {
    bool first = true;
    buf_z(b, "{\"tieu_de\":"), buf_json(b, s->title), buf_z(b, ",\"ky\":"), buf_json(b, s->second);
    buf_z(b, ",\"co_quan\":"), buf_json(b, s->agency), buf_z(b, ",\"cot\":[");
    for (size_t i = 0; i < s->n_col; i++) {
        if (!in_data(s, i)) continue;
        if (!first) buf_c(b, ',');
        first = false;
        buf_z(b, "{\"ma\":"), buf_json(b, str_of(s->col[i].code));
        buf_z(b, ",\"ten\":"), buf_json(b, str_of(s->col[i].head)), buf_c(b, '}');
    }
    buf_z(b, "],\"dong\":[");
    for (size_t k = 0; k < s->n_row; k++) {
        const struct sheet_row *r = &s->row[k];
        buf_z(b, k ? ",{\"ma\":" : "{\"ma\":"), buf_json(b, r->key), buf_z(b, ",\"ten\":"), buf_json(b, r->name);
        buf_fmt(b, ",\"cap\":%d,\"gom_truc_thuoc\":%s,", r->depth, r->with ? "true" : "false");
        json_numbers(b, s, r->value), buf_c(b, '}');
    }
    buf_z(b, "],\"tong\":");
    if (s->total)
        buf_c(b, '{'), json_numbers(b, s, s->total), buf_c(b, '}');
    else
        buf_z(b, "null");
    buf_z(b, ",\"ghi_chu\":[");
    for (size_t i = 0; i < s->n_note; i++) {
        if (i) buf_c(b, ',');
        buf_json(b, s->note[i]);
    }
    buf_z(b, "]}");
}
