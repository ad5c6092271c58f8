/* sheet_out.c — a table for paper and for spreadsheets.
 *
 * In the workbook nothing that can be reckoned is a number of ours: rolled-up rows and totals are SUBTOTAL or SUM,
 * rates and differences are formulas over the columns beside them (columns that only serve these stand last, outside
 * the printed area). Each formula carries the value we reckoned, for readers that do not reckon. */
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include "base/log.h"
#include "ui/page.h"
#include "ui/sheet.h"

/* ---- The workbook ---- */
enum { DEPTHS = 6, TOP = 6 /* rows of the title */ };
enum face { FACE_COUNT, FACE_HOURS, FACE_PERCENT, FACE_LESS, FACE_POINTS, FACES };
struct book {
    struct arena *a;
    lxw_workbook *wb;
    lxw_format *title, *plain, *italic, *head, *name[DEPTHS][2], *face[FACES][2], *serial;
};
struct tab {
    struct book *k;
    lxw_worksheet *ws;
    const struct sheet *s;
    lxw_col_t at[SHEET_COLUMNS], name, last_printed, last; /* at: 0 not here */
    lxw_row_t first;
};

static lxw_format *bordered(struct book *k, bool bold) {
    lxw_format *f = workbook_add_format(k->wb);
    format_set_font_name(f, "Times New Roman"), format_set_font_size(f, 11);
    format_set_border(f, LXW_BORDER_THIN), format_set_align(f, LXW_ALIGN_VERTICAL_CENTER);
    if (bold) format_set_bold(f);
    return f;
}

static lxw_format *line(struct book *k, double size, bool bold, bool italic) {
    lxw_format *f = workbook_add_format(k->wb);
    format_set_font_name(f, "Times New Roman"), format_set_font_size(f, size);
    if (bold) format_set_bold(f);
    if (italic) format_set_italic(f);
    return f;
}

static void formats(struct book *k) {
    static const char *const shape[FACES] = {"#,##0", "#,##0.0", "0.0%", "+#,##0;-#,##0;0", "+0.0;-0.0;0.0"};
    k->title = line(k, 14, true, false), k->plain = line(k, 11, false, false), k->italic = line(k, 11, false, true);
    format_set_align(k->title, LXW_ALIGN_CENTER);
    k->head = bordered(k, true);
    format_set_align(k->head, LXW_ALIGN_CENTER), format_set_text_wrap(k->head);
    k->serial = bordered(k, false);
    format_set_align(k->serial, LXW_ALIGN_CENTER);
    for (int bold = 0; bold < 2; bold++) {
        for (int d = 0; d < DEPTHS; d++) {
            k->name[d][bold] = bordered(k, bold);
            format_set_text_wrap(k->name[d][bold]);
            if (d) format_set_indent(k->name[d][bold], (uint8_t)d);
        }
        for (int f = 0; f < FACES; f++) {
            k->face[f][bold] = bordered(k, bold);
            format_set_num_format(k->face[f][bold], shape[f]), format_set_align(k->face[f][bold], LXW_ALIGN_RIGHT);
        }
    }
}

static enum face face_of(enum sheet_kind k) {
    return k == SHEET_COUNT                       ? FACE_COUNT
           : k == SHEET_LESS                      ? FACE_LESS
           : k == SHEET_POINTS                    ? FACE_POINTS
           : k == SHEET_SHARE || k == SHEET_SCORE ? FACE_PERCENT
                                                  : FACE_HOURS;
}

static struct str column_name(struct arena *a, lxw_col_t c) {
    return c < 26 ? str_fmt(a, "%c", 'A' + c) : str_fmt(a, "%c%c", 'A' + c / 26 - 1, 'A' + c % 26);
}
static void cell_name(struct tab *t, struct buf *b, size_t col, lxw_row_t row) {
    buf_str(b, column_name(t->k->a, t->at[col])), buf_fmt(b, "%u", (unsigned)row + 1);
}
/* (C7+D7), in the row's own cells */
static void sum_of(struct tab *t, struct buf *b, uint64_t columns, lxw_row_t row) {
    bool first = true;
    buf_c(b, '(');
    for (size_t i = 0; i < t->s->n_col; i++) {
        if (!(columns & SHEET_BIT(i))) continue;
        if (!first) buf_c(b, '+');
        first = false, cell_name(t, b, i, row);
    }
    buf_z(b, first ? "0)" : ")");
}

static struct str reckoning(struct tab *t, size_t col, lxw_row_t row) {
    const struct sheet_col *c = &t->s->col[col];
    struct buf b = buf_in(t->k->a);
    int64_t least = t->s->least > 1 ? t->s->least : 1;
    buf_c(&b, '=');
    if (c->kind == SHEET_LESS) {
        sum_of(t, &b, c->num, row), buf_c(&b, '-'), sum_of(t, &b, c->den, row);
    } else if (c->kind == SHEET_POINTS) {
        buf_z(&b, "IF(OR(ISTEXT("), sum_of(t, &b, c->num, row), buf_z(&b, "),ISTEXT("), sum_of(t, &b, c->den, row);
        buf_z(&b, ")),\"–\",(ROUND(1000*"), sum_of(t, &b, c->num, row), buf_z(&b, ",0)-ROUND(1000*");
        sum_of(t, &b, c->den, row), buf_z(&b, ",0))/10)");
    } else {
        buf_z(&b, "IF("), sum_of(t, &b, c->den, row), buf_fmt(&b, "<%lld,\"–\",", (long long)least);
        sum_of(t, &b, c->num, row), buf_c(&b, '/');
        if (c->kind == SHEET_SCORE) buf_z(&b, "100/");
        sum_of(t, &b, c->den, row), buf_c(&b, ')');
    }
    return buf_view(&b);
}

/* What we reckoned, beside the formula: its tenths as the cell's own measure. */
static void put_formula(struct tab *t, size_t col, lxw_row_t row, const int64_t *value, lxw_format *f) {
    const struct sheet_col *c = &t->s->col[col];
    char *formula = str_z(t->k->a, reckoning(t, col, row));
    int64_t tenths = 0;
    bool is = sheet_reckon(t->s, value, col, &tenths);
    if (c->kind == SHEET_LESS)
        worksheet_write_formula_num(t->ws, row, t->at[col], formula, f,
                                    (double)(sheet_sum(t->s, value, c->num) - sheet_sum(t->s, value, c->den)));
    else if (is)
        worksheet_write_formula_num(t->ws, row, t->at[col], formula, f,
                                    face_of(c->kind) == FACE_PERCENT ? (double)tenths / 1000 : (double)tenths / 10);
    else
        worksheet_write_formula_str(t->ws, row, t->at[col], formula, f, "–");
}

static double amount(const struct sheet_col *c, int64_t v) {
    return c->kind == SHEET_COUNT ? (double)v : (double)v / 3600;
}

/* from..to: the rows of the table that this one adds up; from > to: it adds up nothing, and is written as it is. */
static void put_cells(struct tab *t, lxw_row_t row, const int64_t *value, bool bold, lxw_row_t from, lxw_row_t to) {
    for (size_t i = 0; i < t->s->n_col; i++) {
        const struct sheet_col *c = &t->s->col[i];
        lxw_format *f = t->k->face[face_of(c->kind)][bold];
        struct buf b = buf_in(t->k->a);
        if (!t->at[i]) continue;
        if (c->kind == SHEET_TIME) {
            if (value[i] >= 0)
                worksheet_write_number(t->ws, row, t->at[i], (double)value[i] / 3600, f);
            else
                worksheet_write_string(t->ws, row, t->at[i], value[i] == SHEET_UNKNOWN ? "chưa rõ" : "–", f);
            continue;
        }
        if (c->kind != SHEET_COUNT && c->kind != SHEET_HOURS) {
            put_formula(t, i, row, value, f);
            continue;
        }
        if (from > to) {
            worksheet_write_number(t->ws, row, t->at[i], amount(c, value[i]), f);
            continue;
        }
        if (c->sum == SHEET_ADD) {
            buf_z(&b, t->s->tree ? "=SUBTOTAL(9," : "=SUM("), cell_name(t, &b, i, from), buf_c(&b, ':');
            cell_name(t, &b, i, to), buf_c(&b, ')');
        } else {
            buf_c(&b, '='), cell_name(t, &b, i, c->sum == SHEET_FIRST ? from : to);
        }
        worksheet_write_formula_num(t->ws, row, t->at[i], str_z(t->k->a, buf_view(&b)), f, amount(c, value[i]));
    }
}

/* Printed columns first, those that only serve formulas after them. */
static void lay_out(struct tab *t) {
    const struct sheet *s = t->s;
    lxw_col_t at = s->serial ? 1 : 0;
    t->name = at++;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < s->n_col; i++) {
            bool printed = s->col[i].where & SHEET_PRINT;
            if ((s->col[i].where & (SHEET_PRINT | SHEET_DATA)) && printed == !pass) t->at[i] = at++;
        }
        if (!pass) t->last_printed = (lxw_col_t)(at - 1);
    }
    t->last = (lxw_col_t)(at - 1);
    if (s->serial) worksheet_set_column(t->ws, 0, 0, 5, NULL);
    worksheet_set_column(t->ws, t->name, t->name, 42, NULL);
    if (t->last > t->name) worksheet_set_column(t->ws, (lxw_col_t)(t->name + 1), t->last, 10.5, NULL);
}

static void put_head_cell(struct tab *t, lxw_row_t r0, lxw_col_t c0, lxw_row_t r1, lxw_col_t c1, const char *words) {
    if (r0 == r1 && c0 == c1)
        worksheet_write_string(t->ws, r0, c0, words, t->k->head);
    else
        worksheet_merge_range(t->ws, r0, c0, r1, c1, words, t->k->head);
}

static void put_head(struct tab *t) {
    const struct sheet *s = t->s;
    bool groups = false, numbers = false;
    for (size_t i = 0; i < s->n_col; i++)
        if (t->at[i]) groups |= s->col[i].group != NULL, numbers |= s->col[i].number != NULL;
    lxw_row_t top = TOP, low = TOP + groups;
    if (s->serial) put_head_cell(t, top, 0, low, 0, "STT");
    put_head_cell(t, top, t->name, low, t->name, s->head);
    for (size_t i = 0; i < s->n_col; i++) {
        if (!t->at[i]) continue;
        if (!s->col[i].group) {
            put_head_cell(t, top, t->at[i], low, t->at[i], s->col[i].head);
            continue;
        }
        put_head_cell(t, low, t->at[i], low, t->at[i], s->col[i].head);
        lxw_col_t end = t->at[i];
        bool begins = true;
        for (size_t j = 0; j < s->n_col; j++) {
            if (!t->at[j] || !s->col[j].group || strcmp(s->col[i].group, s->col[j].group) != 0) continue;
            if (t->at[j] < t->at[i]) begins = false;
            if (t->at[j] > end) end = t->at[j];
        }
        if (begins) put_head_cell(t, top, t->at[i], top, end, s->col[i].group);
    }
    t->first = low + 1;
    if (!numbers) return;
    if (s->serial) worksheet_write_string(t->ws, t->first, 0, "(1)", t->k->head);
    worksheet_write_string(t->ws, t->first, t->name, s->serial ? "(2)" : "(1)", t->k->head);
    for (size_t i = 0; i < s->n_col; i++)
        if (t->at[i])
            worksheet_write_string(t->ws, t->first, t->at[i], s->col[i].number ? s->col[i].number : "", t->k->head);
    t->first++;
}

static void put_title(struct tab *t, int64_t now) {
    const struct sheet *s = t->s;
    struct arena *a = t->k->a;
    worksheet_write_string(t->ws, 0, 0, str_z(a, s->agency), t->k->plain);
    worksheet_write_string(t->ws, 1, 0, str_z(a, str_fmt(a, "Lập lúc %.*s", STR_ARG(at_vi(a, now)))), t->k->italic);
    worksheet_merge_range(t->ws, 2, 0, 2, t->last_printed, str_z(a, s->title), t->k->title);
    worksheet_merge_range(t->ws, 3, 0, 3, t->last_printed, str_z(a, s->second), t->k->title);
    worksheet_write_string(t->ws, 4, 0, "Đơn vị tính: hồ sơ; thời gian: giờ làm việc", t->k->italic);
}

static void put_sheet(struct book *k, const struct sheet *s, size_t no, int64_t now) {
    struct tab t = {.k = k, .s = s};
    char name[32];
    snprintf(name, sizeof name, "Biểu %zu", no);
    t.ws = workbook_add_worksheet(k->wb, name);
    lay_out(&t), put_title(&t, now), put_head(&t);
    lxw_row_t row = t.first;
    for (size_t i = 0; i < s->n_row; i++, row++) {
        const struct sheet_row *r = &s->row[i];
        size_t end = i + 1;
        while (end < s->n_row && s->row[end].depth > r->depth) end++;
        if (s->serial) worksheet_write_number(t.ws, row, 0, (double)i + 1, k->serial);
        worksheet_write_string(t.ws, row, t.name, str_z(k->a, r->name),
                               k->name[r->depth < DEPTHS ? r->depth : DEPTHS - 1][r->with]);
        put_cells(&t, row, r->value, r->with, r->with ? row + 1 : 1, r->with ? (lxw_row_t)(t.first + end - 1) : 0);
    }
    if (s->total) {
        if (s->serial) worksheet_write_blank(t.ws, row, 0, k->serial);
        worksheet_write_string(t.ws, row, t.name, "Tổng cộng", k->name[0][1]);
        put_cells(&t, row, s->total, true, s->n_row ? t.first : 1, s->n_row ? row - 1 : 0);
        row++;
    }
    row++;
    for (size_t i = 0; i < s->n_note; i++, row++)
        worksheet_write_string(t.ws, row, 0, str_z(k->a, s->note[i]), k->italic);
    worksheet_freeze_panes(t.ws, t.first, (lxw_col_t)(t.name + 1));
    worksheet_set_landscape(t.ws), worksheet_set_paper(t.ws, 9 /* A4 */), worksheet_fit_to_pages(t.ws, 1, 0);
    worksheet_set_margins(t.ws, 0.5, 0.4, 0.6, 0.6), worksheet_repeat_rows(t.ws, TOP, t.first - 1);
    worksheet_print_area(t.ws, 0, 0, row, t.last_printed);
    worksheet_set_footer(t.ws, "&CTrang &P / &N");
}

enum rc sheet_xlsx(struct buf *b, struct sheet *const *s, size_t n, int64_t now) {
    struct book k = {.a = b->a};
    char path[64], piece[8192];
    int fd = memfd_create("xlsx", MFD_CLOEXEC);
    if (fd < 0) return log_line("sheet", "error=memfd"), RC_IO;
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    k.wb = workbook_new(path);
    if (!k.wb) return close(fd), log_line("sheet", "error=workbook"), RC_IO;
    formats(&k);
    lxw_doc_properties about = {
        .title = n ? str_z(k.a, s[0]->title) : "", .company = str_z(k.a, page_province()), .created = (time_t)now};
    workbook_set_properties(k.wb, &about);
    for (size_t i = 0; i < n; i++) put_sheet(&k, s[i], i + 1, now);
    lxw_error error = workbook_close(k.wb);
    ssize_t got = error ? -1 : 0;
    for (off_t at = 0; !error && (got = pread(fd, piece, sizeof piece, at)) > 0; at += got)
        buf_bytes(b, piece, (size_t)got);
    close(fd);
    if (error || got < 0) return log_line("sheet", "error=%s", lxw_strerror(error)), RC_IO;
    return RC_OK;
}

/* ---- Paper ---- */
enum { ABREAST = 17 }; /* columns that A4 lying holds in letters one can read */

static void print_part(struct print_doc *d, const struct sheet *s, const size_t *at, size_t n_at) {
    struct print_col *col = ARENA_ARRAY(s->a, struct print_col, n_at + 2);
    size_t n = 0, serial = 0;
    if (s->serial) col[n++] = (struct print_col){.title = "STT", .weight = 3, .centre = true};
    col[n++] = (struct print_col){.title = s->head, .weight = s->serial ? 14 : 20};
    for (size_t i = 0; i < n_at; i++) {
        const struct sheet_col *c = &s->col[at[i]];
        const char *title = c->number ? str_z(s->a, str_fmt(s->a, "%s\n%s", c->head, c->number)) : c->head;
        col[n++] = (struct print_col){.title = title, .group = c->group, .weight = 6, .centre = true};
    }
    print_table(d, col, n);
    for (size_t k = 0; k < s->n_row + (s->total != NULL); k++) {
        const struct sheet_row *r = k < s->n_row ? &s->row[k] : NULL;
        struct str *cell = print_row(d);
        struct buf name = buf_in(s->a);
        if (s->serial) *cell++ = r ? str_fmt(s->a, "%zu", ++serial) : STR("");
        for (int i = 0; r && i < r->depth; i++) buf_z(&name, "– ");
        buf_str(&name, r ? r->name : STR("Tổng cộng"));
        *cell++ = buf_view(&name);
        for (size_t i = 0; i < n_at; i++) *cell++ = sheet_text(s, r ? r->value : s->total, at[i]);
    }
}

/* More columns than stand abreast: several tables below one another, each with the names, broken between groups. */
void sheet_print(struct print_doc *d, const struct sheet *s) {
    size_t all[SHEET_COLUMNS], n = 0, from = 0;
    for (size_t i = 0; i < s->n_col; i++)
        if (s->col[i].where & SHEET_PRINT) all[n++] = i;
    print_title(d, s->title, s->second);
    while (from < n) {
        size_t to = n - from > ABREAST ? from + ABREAST - 2 : n;
        const char *g = to < n ? s->col[all[to]].group : NULL;
        for (size_t k = to; g && k > from; k--)
            if (!s->col[all[k - 1]].group || strcmp(s->col[all[k - 1]].group, g) != 0) {
                to = k;
                break;
            }
        print_part(d, s, all + from, to - from);
        from = to;
    }
    for (size_t i = 0; i < s->n_note; i++) print_para(d, PARA_SMALL | PARA_TIGHT), print_say(d, 0, s->note[i]);
}
