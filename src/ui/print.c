/* print.c — a document becomes a PDF.
 *
 * The units are points (1/72 inch). Text is shaped and broken into lines by Pango, drawn line by line so that it can go
 * on overleaf, and written by cairo's PDF surface. `y` is where the next thing is drawn; room_for() is the one place
 * that begins a new page. Everything is done in the calling thread: Pango's default font map belongs to the thread.
 *
 * The type face is Liberation Serif, whose letters are as wide as Times New Roman's; where it is missing, Noto Serif.
 */
#include "ui/print.h"
#include <assert.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include "base/log.h"
#include "base/utf8.h"
#include "sys/gate.h"
#include "ui/code128.h"
#include "ui/qr.h"

#define MM (72.0 / 25.4)
#define FACE "Liberation Serif,Times New Roman,Tinos,Noto Serif"

struct press {
    const struct print_doc *d;
    struct arena *a; /* the out buffer's */
    cairo_t *cr;
    PangoContext *pango;
    double w, h, top, bottom, left, right; /* of the paper and its margins */
    double scale;                          /* 1 on A4 */
    double x, width, y;                    /* the text column, and where we are in it */
    int page;
};
typedef PangoLayout *layout_t;

static void open_page(struct press *p);
static void draw_block(struct press *p, const struct print_block *b, double keep);
static double sign_height(struct press *p, const struct print_block *b);
static void add_language(struct buf *out, size_t start);
static struct str clean(struct arena *a, struct str s);

/* ---- The document ---- */

struct print_doc *print_new(struct arena *a, const char *name, struct str title, int64_t now) {
    struct print_doc *d = ARENA_NEW(a, struct print_doc);
    *d = (struct print_doc){.a = a, .name = name, .title = title, .now = now};
    return d;
}

static struct print_block *add(struct print_doc *d, enum print_kind kind) {
    struct print_block *b = ARENA_PUSH(d->a, d->block, d->n, d->cap);
    *b = (struct print_block){.kind = kind};
    return b;
}

struct print_block *print_head(struct print_doc *d, struct str number_line, struct str place_and_date) {
    struct print_block *b = add(d, PRINT_HEAD);
    b->s = number_line;
    b->t = place_and_date;
    return b;
}

void print_title(struct print_doc *d, struct str title, struct str second) {
    add(d, PRINT_TITLE);
    print_say(d, PRINT_BOLD | PRINT_UPPER, title);
    if (second.n) print_say(d, PRINT_BOLD, second);
}

void print_para(struct print_doc *d, unsigned flags) { add(d, PRINT_PARA)->flags = flags; }

void print_say(struct print_doc *d, unsigned style, struct str s) {
    assert(d->n);
    struct print_block *b = &d->block[d->n - 1];
    *ARENA_PUSH(d->a, b->span, b->n_span, b->cap_span) = (struct print_span){s, style};
}

void print_barcode(struct print_doc *d, struct str code) {
    unsigned char w[CODE128_MAX * 12 + 32];
    int modules;
    if (code128_widths(code, w, &modules)) add(d, PRINT_BARCODE)->s = code;
}

void print_lookup(struct print_doc *d, struct str url) { add(d, PRINT_LOOKUP)->s = url; }

void print_table(struct print_doc *d, const struct print_col *col, size_t n) {
    struct print_block *b = add(d, PRINT_TABLE);
    b->col = col;
    b->n_col = n;
}

struct str *print_row(struct print_doc *d) {
    assert(d->n && d->block[d->n - 1].kind == PRINT_TABLE);
    struct print_block *b = &d->block[d->n - 1];
    b->cell = arena_grow(d->a, b->cell, b->n_row, &b->cap_row, sizeof *b->cell * b->n_col);
    struct str *row = b->cell + b->n_row++ * b->n_col;
    for (size_t i = 0; i < b->n_col; i++) row[i] = STR("");
    return row;
}

void print_sign(struct print_doc *d, struct print_side left, struct print_side right) {
    struct print_block *b = add(d, PRINT_SIGN);
    b->left = left;
    b->right = right;
}

/* ---- The PDF ---- */

static cairo_status_t take(void *closure, const unsigned char *p, unsigned n) {
    buf_bytes(closure, p, n);
    return CAIRO_STATUS_SUCCESS;
}

static void set_up(struct press *p, cairo_surface_t *surface) {
    const struct print_doc *d = p->d;
    bool a5 = d->paper == PRINT_A5;
    double w = (a5 ? 148 : 210) * MM, h = (a5 ? 210 : 297) * MM;
    p->w = d->landscape ? h : w;
    p->h = d->landscape ? w : h;
    p->top = (a5 ? 11 : 20) * MM; /* NĐ 30/2020, Phụ lục I, phần I, mục I.4; A5 has no rule */
    p->bottom = (a5 ? 11 : 20) * MM;
    p->left = (a5 ? 17 : d->landscape ? 20 : 30) * MM;
    p->right = (a5 ? 11 : 15) * MM;
    p->x = p->left;
    p->width = p->w - p->left - p->right;
    cairo_pdf_surface_set_size(surface, p->w, p->h);
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, str_z(p->a, clean(p->a, d->title)));
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Motcua");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, str_z(p->a, at_iso(p->a, d->now)));
    p->pango = pango_cairo_create_context(p->cr);
    pango_cairo_context_set_resolution(p->pango, 72);
    pango_context_set_language(p->pango, pango_language_from_string("vi"));
    pango_context_set_base_dir(p->pango, PANGO_DIRECTION_LTR);
    cairo_font_options_t *o = cairo_font_options_create();
    cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(p->pango, o);
    cairo_font_options_destroy(o);
}

/* One printing at a scale; the pages it took, -1 when cairo failed. */
static int press_once(const struct print_doc *d, double scale, struct buf *out) {
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, out, 595, 842);
    struct press p = {.d = d, .a = out->a, .cr = cairo_create(surface), .scale = scale};
    set_up(&p, surface);
    open_page(&p);
    for (size_t i = 0; i < d->n; i++) {
        bool last = i + 1 < d->n && d->block[i + 1].kind == PRINT_SIGN;
        draw_block(&p, &d->block[i], last ? sign_height(&p, &d->block[i + 1]) : 0);
    }
    cairo_show_page(p.cr);
    cairo_status_t status = cairo_status(p.cr);
    g_object_unref(p.pango);
    cairo_destroy(p.cr);
    cairo_surface_finish(surface);
    if (!status) status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status) log_line("print", "error=%d", (int)status);
    return status ? -1 : p.page;
}

/* A4 keeps the 13 points of NĐ 30/2020. A5 has no rule: somewhat smaller letters when that saves the second leaf. */
enum rc print_pdf(const struct print_doc *d, struct buf *out) {
    gate_long_work("pdf");
    static const double a4[] = {1}, a5[] = {0.81, 0.77, 0.74, 0.81};
    const double *scale = d->paper == PRINT_A5 ? a5 : a4;
    size_t tries = d->paper == PRINT_A5 ? COUNT_OF(a5) : COUNT_OF(a4), start = out->n;
    int pages = 0;
    for (size_t i = 0; i < tries && pages != 1; i++) {
        out->n = start;
        pages = press_once(d, scale[i], out);
        if (pages < 0 || pages > 2) break; /* failed, or so long that no scale helps */
    }
    if (pages < 0) {
        out->n = start;
        return RC_IO;
    }
    add_language(out, start);
    return RC_OK;
}

/* cairo 1.16 can not name the language, which screen readers need (PDF/UA). So an update of the catalogue is appended,
 * as ISO 32000-1, 7.5.6 has it: the new object, its cross-reference, a trailer that points back at the old one. */
static long find_last(struct str s, const char *what) {
    size_t n = strlen(what);
    for (size_t i = s.n < n ? 0 : s.n - n + 1; i-- > 0;)
        if (memcmp(s.p + i, what, n) == 0) return (long)i;
    return -1;
}

static void add_language(struct buf *out, size_t start) {
    struct str pdf = str_copy(out->a, str_n(out->p + start, out->n - start));
    long cat = find_last(pdf, "<< /Type /Catalog"), tail = find_last(pdf, "trailer\n");
    if (cat < 0 || tail < 0) return;
    char *trailer = str_z(out->a, str_sub(pdf, (size_t)tail, pdf.n)), *x = strstr(trailer, "startxref");
    unsigned size = 0, root = 0, info = 0;
    unsigned long xref = 0;
    char *r = strstr(trailer, "/Root"), *i = strstr(trailer, "/Info"), *s = strstr(trailer, "/Size");
    if (!x || !r || !i || !s || sscanf(s, "/Size %u", &size) != 1 || sscanf(r, "/Root %u", &root) != 1 ||
        sscanf(i, "/Info %u", &info) != 1 || sscanf(x, "startxref %lu", &xref) != 1)
        return;
    struct str dict = str_sub(pdf, (size_t)cat, pdf.n);
    long end = str_find(dict, STR("endobj"));
    if (end < 0) return;
    dict = str_trim(str_n(dict.p + 2, (size_t)end - 2));
    size_t at = out->n - start;
    buf_fmt(out, "%u 0 obj\n<< /Lang (vi) /ViewerPreferences << /DisplayDocTitle true >> ", root);
    buf_str(out, dict);
    size_t table = out->n - start + strlen("\nendobj\n");
    buf_fmt(out,
            "\nendobj\nxref\n%u 1\n%010zu 00000 n \ntrailer\n<< /Size %u\n   /Root %u 0 R\n   /Info %u 0 R\n   /Prev "
            "%lu\n>>\nstartxref\n%zu\n%%%%EOF\n",
            root, at, size, root, info, xref, table);
}

/* ---- Text ---- */

/* What Pango may get: valid UTF-8 without control characters; line breaks stay. */
static struct str clean(struct arena *a, struct str s) {
    if (utf8_valid(s) && str_find(s, STR("\t")) < 0 && str_find(s, STR("\r")) < 0) return s;
    char *p = arena_dup(a, s.p, s.n);
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)p[i] < ' ' && p[i] != '\n') p[i] = ' ';
    if (!utf8_valid(str_n(p, s.n)))
        for (size_t i = 0; i < s.n; i++)
            if (p[i] & 0x80) p[i] = '?';
    return str_n(p, s.n);
}

static void attribute(PangoAttrList *list, PangoAttribute *at, size_t from, size_t to) {
    at->start_index = (guint)from;
    at->end_index = (guint)to;
    pango_attr_list_insert(list, at);
}

static layout_t lay(struct press *p, const struct print_span *span, size_t n, double size, double width) {
    struct buf b = buf_in(p->a);
    PangoAttrList *list = pango_attr_list_new();
    for (size_t i = 0; i < n; i++) {
        size_t from = b.n;
        struct str s = clean(p->a, span[i].s);
        char *upper = s.n && span[i].style & PRINT_UPPER ? g_utf8_strup(s.p, (gssize)s.n)
                                                         : NULL; /* Pango's own transform spoils what copying gives */
        if (upper)
            buf_z(&b, upper);
        else
            buf_str(&b, s);
        g_free(upper);
        if (span[i].style & PRINT_BOLD) attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, b.n);
        if (span[i].style & PRINT_ITALIC) attribute(list, pango_attr_style_new(PANGO_STYLE_ITALIC), from, b.n);
    }
    attribute(list, pango_attr_insert_hyphens_new(FALSE), 0,
              b.n); /* a hyphen inside an address would be read as part of it */
    layout_t l = pango_layout_new(p->pango);
    PangoFontDescription *f = pango_font_description_from_string(FACE);
    pango_font_description_set_absolute_size(f, size * p->scale * PANGO_SCALE);
    pango_layout_set_font_description(l, f);
    pango_font_description_free(f);
    pango_layout_set_auto_dir(l, FALSE);
    pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(l, buf_view(&b).p, (int)b.n);
    pango_layout_set_attributes(l, list);
    pango_attr_list_unref(list);
    if (width > 0) pango_layout_set_width(l, (int)(width * PANGO_SCALE));
    return l;
}

static layout_t lay_centred(struct press *p, unsigned style, struct str s, double size, double width) {
    layout_t l = lay(p, &(struct print_span){s, style}, 1, size, width);
    pango_layout_set_alignment(l, PANGO_ALIGN_CENTER);
    return l;
}

static double height_of(layout_t l) {
    int h;
    pango_layout_get_size(l, NULL, &h);
    return (double)h / PANGO_SCALE;
}

static double width_of(layout_t l) {
    PangoRectangle r;
    pango_layout_get_extents(l, NULL, &r);
    return (double)r.width / PANGO_SCALE;
}

/* Draws a whole layout and frees it; its height. */
static double put(struct press *p, layout_t l, double x, double y) {
    cairo_move_to(p->cr, x, y);
    pango_cairo_show_layout(p->cr, l);
    double h = height_of(l);
    g_object_unref(l);
    return h;
}

/* A line that must stay one: smaller letters when it is too long. */
static double put_line(struct press *p, unsigned style, struct str s, double size, double x, double y, double width) {
    layout_t l = lay(p, &(struct print_span){s, style}, 1, size, 0);
    double w = width_of(l);
    if (w > width) {
        g_object_unref(l);
        l = lay(p, &(struct print_span){s, style}, 1, size * width / w, 0);
        w = width_of(l);
    }
    return put(p, l, x + (width - w) / 2, y);
}

/* Centred, its lines about equally long: a heading whose last line is one word looks like a mistake. *longest: the
 * longest line's width. */
static double put_balanced(struct press *p, unsigned style, struct str s, double size, double x, double y, double width,
                           double *longest) {
    layout_t l = lay_centred(p, style, s, size, width);
    int lines = pango_layout_get_line_count(l);
    double w = width;
    while (lines > 1 && w > width / 2) {
        pango_layout_set_width(l, (int)(w * 0.96 * PANGO_SCALE));
        if (pango_layout_get_line_count(l) > lines) break;
        w *= 0.96;
    }
    pango_layout_set_width(l, (int)(w * PANGO_SCALE));
    *longest = width_of(l);
    return put(p, l, x + (width - w) / 2, y);
}

static void rule(struct press *p, double x, double y, double length) {
    cairo_set_line_width(p->cr, 0.6);
    cairo_move_to(p->cr, x, y);
    cairo_line_to(p->cr, x + length, y);
    cairo_stroke(p->cr);
}

static double line_height(layout_t l, int i) {
    PangoRectangle r;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(l, i), NULL, &r);
    return (double)r.height / PANGO_SCALE;
}

/* Line i with its top at y. Offset by the alignment and justification that the layout has worked out. */
static void put_layout_line(struct press *p, layout_t l, int i, double x, double y) {
    PangoLayoutIter *it = pango_layout_get_iter(l);
    for (int k = 0; k < i; k++) pango_layout_iter_next_line(it);
    PangoRectangle r;
    pango_layout_iter_get_line_extents(it, NULL, &r);
    double base = (double)(pango_layout_iter_get_baseline(it) - r.y) / PANGO_SCALE;
    cairo_move_to(p->cr, x + (double)r.x / PANGO_SCALE, y + base);
    pango_cairo_show_layout_line(p->cr, pango_layout_iter_get_line_readonly(it));
    pango_layout_iter_free(it);
}

/* ---- Pages ---- */

static double floor_of(const struct press *p) { return p->h - p->bottom; }

static void open_page(struct press *p) {
    if (p->page++) cairo_show_page(p->cr);
    p->y = p->top;
    if (p->page > 1) {
        char no[12];
        snprintf(no, sizeof no, "%d", p->page);
        put(p, lay_centred(p, 0, str_of(no), 12, p->width), p->x, p->top - 9 * MM * p->scale);
    }
    if (p->d->footer.n) {
        cairo_set_source_rgb(p->cr, .3, .3, .3);
        put_line(p, 0, p->d->footer, 8.5, p->x, p->h - p->bottom + 4 * MM * p->scale, p->width);
        cairo_set_source_rgb(p->cr, 0, 0, 0);
    }
}

/* A new page unless h points are free; a thing taller than a page is not helped by one. */
static bool room_for(struct press *p, double h) {
    if (p->y + h <= floor_of(p) + 0.01 || p->y <= p->top + 0.01) return true;
    open_page(p);
    return false;
}

/* Lines one after the other, over pages; the last two stay together with what follows (keep points high). */
static void flow(struct press *p, layout_t l, double x, double leading, double keep) {
    int n = pango_layout_get_line_count(l);
    for (int i = 0; i < n; i++) {
        double h = line_height(l, i), need = h;
        if (n > 1 && (i == 0 || i == n - 2)) need += leading + line_height(l, i + 1); /* no widow, no orphan */
        if (i >= n - 2) need += keep;
        room_for(p, need);
        put_layout_line(p, l, i, x, p->y);
        p->y += h + (i + 1 < n ? leading : 0);
    }
    g_object_unref(l);
}

/* ---- Blocks ---- */

static void draw_head(struct press *p, const struct print_block *b) {
    double lw = p->width * (p->d->landscape ? 0.40 : 0.435), gap = p->width * 0.015, rw = p->width - lw - gap,
           rx = p->x + lw + gap;
    if (p->d->landscape) rw = p->width * 0.42, rx = p->x + p->width - rw;
    double yl = p->y, yr = p->y, last = 0;
    for (size_t i = 0; i < b->n_span; i++)
        yl += put_balanced(p, b->span[i].style | PRINT_UPPER, b->span[i].s, 12, p->x, yl, lw, &last);
    rule(p, p->x + (lw - last * 0.4) / 2, yl + 1.5, last * 0.4); /* one third to one half of the line's length */
    yr += put_line(p, PRINT_BOLD, STR("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 12, rx, yr, rw);
    layout_t l = lay_centred(p, PRINT_BOLD, STR("Độc lập - Tự do - Hạnh phúc"), 13, rw);
    double motto = width_of(l);
    yr += put(p, l, rx, yr);
    rule(p, rx + (rw - motto) / 2, yr + 1, motto); /* as long as the motto */
    double y = (yl > yr ? yl : yr) + 7 * p->scale;
    if (b->s.n) yl = y + put(p, lay_centred(p, 0, b->s, 13, lw), p->x, y);
    if (b->t.n) yr = y + put(p, lay_centred(p, PRINT_ITALIC, b->t, 13, rw), rx, y);
    p->y = (yl > yr ? yl : yr) + 12 * p->scale;
}

static void draw_title(struct press *p, const struct print_block *b) {
    for (size_t i = 0; i < b->n_span; i++) {
        double w;
        p->y += put_balanced(p, b->span[i].style, b->span[i].s, i ? 13 : 14, p->x, p->y, p->width, &w) + 1;
        if (i) rule(p, p->x + (p->width - w * 0.4) / 2, p->y + 2, w * 0.4);
    }
    p->y += 8 * p->scale;
}

static void draw_para(struct press *p, const struct print_block *b, double keep) {
    bool centre = b->flags & PARA_CENTRE, small = b->flags & PARA_SMALL, tight = b->flags & PARA_TIGHT;
    layout_t l = lay(p, b->span, b->n_span, small ? 10.5 : 13, p->width);
    if (centre)
        pango_layout_set_alignment(l, PANGO_ALIGN_CENTER);
    else
        pango_layout_set_justify(l, !tight);
    if (b->flags & PARA_INDENT) pango_layout_set_indent(l, (int)(10 * MM * p->scale * PANGO_SCALE));
    flow(p, l, p->x, 1.5 * p->scale, keep);
    p->y += (small || tight ? 2 : 5) * p->scale;
}

static void draw_barcode(struct press *p, const struct print_block *b) {
    unsigned char widths[CODE128_MAX * 12 + 32];
    int modules;
    code128_widths(b->s, widths, &modules);
    double w = (modules + 2 * CODE128_QUIET) * 0.27 * MM,
           h = 10 * MM * p->scale; /* 0.27 mm a module: what a hand scanner reads */
    if (w > p->width) w = p->width;
    room_for(p, h + 20);
    if (code128_draw(p->cr, p->x + (p->width - w) / 2, p->y, w, h, b->s)) return;
    p->y += h + 2;
    p->y += put_line(p, 0, str_fmt(p->a, "Mã hồ sơ: %.*s", STR_ARG(b->s)), 12, p->x, p->y, p->width) + 6 * p->scale;
}

static void draw_lookup(struct press *p, const struct print_block *b, double keep) {
    double side = 27 * MM * (p->scale < 1 ? 0.8 : 1), pad = 2 * MM, tx = p->x + side + 2 * pad;
    layout_t l = lay(p, b->span, b->n_span, 11.5, p->x + p->width - tx - pad);
    double text = height_of(l), h = text + 2 * pad > side ? text + 2 * pad : side;
    p->y += 3 * p->scale;
    room_for(p, h + 6 * p->scale + keep);
    cairo_set_line_width(p->cr, 0.6);
    cairo_rectangle(p->cr, p->x, p->y, p->width, h);
    cairo_stroke(p->cr);
    if (qr_draw(p->cr, p->x + pad / 2, p->y + (h - side) / 2, side, b->s))
        log_line("print", "error=qr bytes=%zu", b->s.n);
    put(p, l, tx, p->y + (h - text) / 2);
    p->y += h + 6 * p->scale;
}

/* ---- Signatures ---- */

static double draw_side(struct press *p, const struct print_side *s, double x, double y, double w, bool draw) {
    double y0 = y;
    if (s->n_to) {
        layout_t l = lay(p, &(struct print_span){STR("Nơi nhận:"), PRINT_BOLD | PRINT_ITALIC}, 1, 12, w);
        y += draw ? put(p, l, x, y) : height_of(l);
        if (!draw) g_object_unref(l);
        for (size_t i = 0; i < s->n_to; i++) {
            struct str line = str_fmt(p->a, "- %.*s%s", STR_ARG(s->to[i]), i + 1 < s->n_to ? ";" : ".");
            l = lay(p, &(struct print_span){line, 0}, 1, 11, w);
            y += draw ? put(p, l, x, y) : height_of(l);
            if (!draw) g_object_unref(l);
        }
        return y - y0;
    }
    struct print_span line[3] = {
        {s->role, PRINT_BOLD | PRINT_UPPER}, {str_of(s->hint), PRINT_ITALIC}, {s->name, PRINT_BOLD}};
    for (int i = 0; i < 3; i++) {
        if (i == 2 && s->role.n) y += (p->scale < 1 ? 11 : 17) * MM; /* room for the hand and the seal */
        if (!line[i].s.n) continue;
        layout_t l = lay_centred(p, line[i].style, line[i].s, i == 1 ? 12 : 13, w);
        y += draw ? put(p, l, x, y) : height_of(l);
        if (!draw) g_object_unref(l);
    }
    return y - y0;
}

static double sign_height(struct press *p, const struct print_block *b) {
    double l = draw_side(p, &b->left, 0, 0, p->width * 0.46, false),
           r = draw_side(p, &b->right, 0, 0, p->width * 0.5, false);
    return (l > r ? l : r) + 8 * p->scale;
}

static void draw_sign(struct press *p, const struct print_block *b) {
    double h = sign_height(p, b);
    room_for(p, h);
    p->y += 4 * p->scale;
    draw_side(p, &b->left, p->x, p->y, p->width * 0.46, true);
    draw_side(p, &b->right, p->x + p->width * 0.5, p->y, p->width * 0.5, true);
    p->y += h;
}

/* ---- Tables ---- */

struct grid {
    const struct print_block *b;
    double *x; /* n_col + 1 edges */
    double size, pad;
};

static void box(struct press *p, double x0, double y0, double x1, double y1) {
    cairo_set_line_width(p->cr, 0.5);
    cairo_rectangle(p->cr, x0, y0, x1 - x0, y1 - y0);
    cairo_stroke(p->cr);
}

/* How many neighbours from i on share its group; 1 when it has none. */
static size_t group_end(const struct print_block *b, size_t i) {
    size_t j = i + 1;
    while (b->col[i].group && j < b->n_col && b->col[j].group && strcmp(b->col[i].group, b->col[j].group) == 0) j++;
    return j;
}

static layout_t lay_head(struct press *p, const struct grid *g, const char *text, size_t from, size_t to) {
    return lay_centred(p, PRINT_BOLD, str_of(text), g->size, g->x[to] - g->x[from] - 2 * g->pad);
}

static void head_heights(struct press *p, const struct grid *g, double *upper, double *lower) {
    double single = 0;
    *upper = *lower = 0;
    for (size_t i = 0, end; i < g->b->n_col; i = end) {
        end = group_end(g->b, i);
        bool grouped = g->b->col[i].group;
        layout_t l = lay_head(p, g, grouped ? g->b->col[i].group : g->b->col[i].title, i, end);
        double h = height_of(l) + 2 * g->pad;
        g_object_unref(l);
        if (!grouped && h > single) single = h;
        if (grouped && h > *upper) *upper = h;
        for (size_t k = i; grouped && k < end; k++) {
            l = lay_head(p, g, g->b->col[k].title, k, k + 1);
            h = height_of(l) + 2 * g->pad;
            g_object_unref(l);
            if (h > *lower) *lower = h;
        }
    }
    if (single > *upper + *lower) *lower = single - *upper;
}

static void head_cell(struct press *p, const struct grid *g, const char *text, size_t from, size_t to, double y,
                      double h) {
    layout_t l = lay_head(p, g, text, from, to);
    box(p, g->x[from], y, g->x[to], y + h);
    put(p, l, g->x[from] + g->pad, y + (h - height_of(l)) / 2);
}

static void draw_table_head(struct press *p, const struct grid *g) {
    double upper, lower;
    head_heights(p, g, &upper, &lower);
    for (size_t i = 0, end; i < g->b->n_col; i = end) {
        end = group_end(g->b, i);
        if (!g->b->col[i].group) {
            head_cell(p, g, g->b->col[i].title, i, end, p->y, upper + lower);
            continue;
        }
        head_cell(p, g, g->b->col[i].group, i, end, p->y, upper);
        for (size_t k = i; k < end; k++) head_cell(p, g, g->b->col[k].title, k, k + 1, p->y + upper, lower);
    }
    p->y += upper + lower;
}

/* As many lines of each cell as fit into `room`, from line[i] on; draws them when asked. Returns the height of the
 * piece. */
static double row_piece(struct press *p, const struct grid *g, layout_t *l, int *line, double room, bool draw) {
    double tall = 0;
    for (size_t i = 0; i < g->b->n_col; i++) {
        double h = 2 * g->pad;
        int k = line[i], n = pango_layout_get_line_count(l[i]);
        for (; k < n && (h + line_height(l[i], k) <= room || (k == line[i] && room > p->h / 2)); k++) {
            if (draw) put_layout_line(p, l[i], k, g->x[i] + g->pad, p->y + h - g->pad);
            h += line_height(l[i], k);
        }
        if (draw) line[i] = k;
        if (h > tall) tall = h;
    }
    return tall;
}

static void draw_row(struct press *p, const struct grid *g, const struct str *cell, double keep) {
    size_t n = g->b->n_col;
    layout_t *l = ARENA_ARRAY(p->a, layout_t, n);
    int *line = ARENA_ARRAY(p->a, int, n);
    for (size_t i = 0; i < n; i++) {
        l[i] = lay(p, &(struct print_span){cell[i], 0}, 1, g->size, g->x[i + 1] - g->x[i] - 2 * g->pad);
        if (g->b->col[i].centre) pango_layout_set_alignment(l[i], PANGO_ALIGN_CENTER);
    }
    double upper, lower;
    head_heights(p, g, &upper, &lower);
    double body = floor_of(p) - p->top - upper - lower, whole = row_piece(p, g, l, line, 1e9, false);
    if (p->y + whole + keep > floor_of(p) && whole + keep <= body) {
        open_page(p);
        draw_table_head(p, g);
    }
    for (bool rest = true; rest;) {
        double room = floor_of(p) - p->y, top = p->y;
        if (room >= 2 * g->pad + 2 * g->size * p->scale) {
            double h = row_piece(p, g, l, line, room, true);
            for (size_t i = 0; i < n; i++) box(p, g->x[i], top, g->x[i + 1], top + h);
            p->y += h;
        }
        rest = false;
        for (size_t i = 0; i < n; i++) rest |= line[i] < pango_layout_get_line_count(l[i]);
        if (!rest) break;
        open_page(p);
        draw_table_head(p, g);
    }
    for (size_t i = 0; i < n; i++) g_object_unref(l[i]);
}

static void draw_table(struct press *p, const struct print_block *b, double keep) {
    struct grid g = {b, ARENA_ARRAY(p->a, double, b->n_col + 1), b->n_col > 8 ? 9.5 : 12,
                     (p->scale < 1 ? 0.7 : 1.2) * MM};
    double sum = 0, upper, lower;
    for (size_t i = 0; i < b->n_col; i++) sum += b->col[i].weight;
    g.x[0] = p->x;
    for (size_t i = 0; i < b->n_col; i++) g.x[i + 1] = g.x[i] + p->width * b->col[i].weight / sum;
    head_heights(p, &g, &upper, &lower);
    room_for(p, upper + lower + 3 * g.size); /* a head never alone at the foot of a page */
    draw_table_head(p, &g);
    for (size_t i = 0; i < b->n_row; i++) draw_row(p, &g, b->cell + i * b->n_col, i + 1 == b->n_row ? keep : 0);
    p->y += 6 * p->scale;
}

static void draw_block(struct press *p, const struct print_block *b, double keep) {
    switch (b->kind) {
    case PRINT_HEAD:
        draw_head(p, b);
        break;
    case PRINT_TITLE:
        draw_title(p, b);
        break;
    case PRINT_PARA:
        draw_para(p, b, keep);
        break;
    case PRINT_BARCODE:
        draw_barcode(p, b);
        break;
    case PRINT_TABLE:
        draw_table(p, b, keep);
        break;
    case PRINT_LOOKUP:
        draw_lookup(p, b, keep);
        break;
    case PRINT_SIGN:
        draw_sign(p, b);
        break;
    }
}
