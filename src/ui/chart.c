/* chart.c — bars, columns and lines as SVG, each with its table.
 *
 * The plot has no viewBox: x and widths are percentages of it, y and letters are pixels. Room for the axis at the left
 * and for figures at the right is a margin of the plot (web/scss/_chart.scss), into which negative x and text after
 * 100% reach. */
#include "ui/chart.h"
#include <assert.h>
#include "base/utf8.h"

enum {
    PANEL_H = 70,
    PLOT_TOP = 10,
    PLOT_H = 180,
    ROW_H = 46,
    BAR_Y = 24,
    BAR_H = 16,
    LABEL_POINTS = 44,
    LETTERS_MAX = 38
};
static const char *const tones[] = {"plain", "good", "late", "wait"};

static void begin(struct buf *b, const struct chart *c, const char *kind, int height);
static void end(struct buf *b, const struct chart *c);
static void patterns(struct buf *b, const struct chart *c);
static void axis(struct buf *b, const struct chart *c, int64_t max);
static void fill(struct buf *b, const struct chart *c, enum chart_tone tone);
static void percent(struct buf *b, const char *attribute, int64_t part, int64_t whole);
static void dot(struct buf *b, enum chart_tone tone, int64_t part, int64_t whole, int y);
static void table_begin(struct buf *b, const struct chart *c);
static void table_column(struct buf *b, struct str head);
static int64_t total(const struct chart *c, size_t i);
static int64_t top_of(const struct chart *c, bool stacked);
static int64_t round_up(int64_t v);
static bool nothing(struct buf *b, const struct chart *c);

void chart_bars(struct buf *b, const struct chart *c) {
    if (nothing(b, c)) return;
    int64_t max = c->max ? c->max : top_of(c, true);
    begin(b, c, "bars", (int)c->n * ROW_H + 6);
    for (size_t i = 0; i < c->n; i++) {
        int y = (int)i * ROW_H;
        int64_t from = 0, all = total(c, i);
        struct str name = utf8_clip(c->label[i], LABEL_POINTS);
        buf_fmt(b, "<text class=\"mc-chart__label\" x=\"0\" y=\"%d\">", y + 17);
        buf_html(b, name);
        buf_z(b, name.n < c->label[i].n ? "…</text>" : "</text>");
        for (size_t k = 0; k < c->n_series; k++) {
            int64_t v = c->series[k].value[i];
            if (v <= 0) continue;
            buf_fmt(b, "<rect y=\"%d\" height=\"%d\"", y + BAR_Y, BAR_H);
            percent(b, "x", from, max), percent(b, "width", v, max), fill(b, c, c->series[k].tone);
            buf_z(b, "/>");
            from += v;
        }
        buf_fmt(b, "<text class=\"mc-chart__value\" dx=\"6\" y=\"%d\"", y + BAR_Y + 13);
        percent(b, "x", from, max);
        buf_c(b, '>'), buf_str(b, chart_value(b->a, all, c->scale)), buf_z(b, "</text>");
    }
    end(b, c);
}

void chart_columns(struct buf *b, const struct chart *c) {
    if (nothing(b, c)) return;
    int64_t max = c->max ? c->max : round_up(top_of(c, true)), n = (int64_t)c->n;
    begin(b, c, "columns", PLOT_TOP + PLOT_H + 26);
    axis(b, c, max);
    for (int64_t i = 0; i < n; i++) {
        int64_t from = 0;
        for (size_t k = 0; k < c->n_series; k++) {
            int64_t v = c->series[k].value[i];
            if (v <= 0) continue;
            int low = (int)(PLOT_H * from / max), high = (int)(PLOT_H * (from + v) / max);
            if (high == low) high++; /* what exists is seen */
            buf_fmt(b, "<rect y=\"%d\" height=\"%d\"", PLOT_TOP + PLOT_H - high, high - low);
            percent(b, "x", 10 * i + 2, 10 * n), percent(b, "width", 6, 10 * n), fill(b, c, c->series[k].tone);
            buf_z(b, "/>");
            from += v;
        }
    }
    end(b, c);
}

void chart_lines(struct buf *b, const struct chart *c) {
    if (nothing(b, c)) return;
    int64_t max = c->max ? c->max : round_up(top_of(c, false)), n = (int64_t)c->n;
    begin(b, c, "lines", PLOT_TOP + PLOT_H + 26);
    axis(b, c, max);
    for (size_t k = 0; k < c->n_series; k++)
        for (int64_t i = 0; i < n; i++) {
            int64_t v = c->series[k].value[i], before = i ? c->series[k].value[i - 1] : CHART_NONE;
            if (v < 0) continue;
            int y = PLOT_TOP + PLOT_H - (int)(PLOT_H * v / max);
            if (before >= 0) {
                buf_fmt(b, "<line class=\"mc-chart__line mc-chart__line--%s\" y1=\"%d\" y2=\"%d\"",
                        tones[c->series[k].tone], PLOT_TOP + PLOT_H - (int)(PLOT_H * before / max), y);
                percent(b, "x1", 2 * i - 1, 2 * n), percent(b, "x2", 2 * i + 1, 2 * n);
                buf_z(b, "/>");
            }
            dot(b, c->series[k].tone, 2 * i + 1, 2 * n, y);
        }
    end(b, c);
}

/* A filled square, a filled circle, an open circle: told apart without colour. */
static void dot(struct buf *b, enum chart_tone tone, int64_t part, int64_t whole, int y) {
    bool square = tone == CHART_PLAIN;
    if (square)
        buf_fmt(b, "<rect class=\"mc-chart__dot\" width=\"8\" height=\"8\" transform=\"translate(-4 -4)\" y=\"%d\"", y);
    else
        buf_fmt(b, "<circle class=\"mc-chart__dot mc-chart__dot--%s\" r=\"4\" cy=\"%d\"", tones[tone], y);
    percent(b, square ? "x" : "cx", part, whole);
    buf_z(b, "/>");
}

/* ---- Small multiples ---- */
static void panel(struct buf *b, const struct chart *c, size_t k, int64_t max) {
    const int64_t *v = c->series[k].value, n = (int64_t)c->n;
    long last = -1;
    for (size_t i = 0; i < c->n; i++)
        if (v[i] >= 0) last = (long)i;
    buf_z(b, "<li class=\"mc-panel\"><p class=\"mc-panel__name\">"), buf_html(b, c->series[k].label);
    buf_z(b, " <span class=\"mc-panel__last\">"),
        buf_str(b, chart_value(b->a, last < 0 ? CHART_NONE : v[last], c->scale));
    if (last >= 0 && c->unit) buf_z(b, strcmp(c->unit, "%") ? " " : ""), buf_html(b, str_of(c->unit));
    if (last >= 0) buf_z(b, " ("), buf_html(b, c->label[last]), buf_z(b, ")");
    buf_fmt(b, "</span></p><svg class=\"mc-panel__plot\" width=\"100%%\" height=\"%d\" aria-hidden=\"true\">",
            PANEL_H + 10);
    for (int t = 0; t <= 2; t++) {
        int y = 5 + PANEL_H - PANEL_H * t / 2;
        buf_fmt(b, "<line class=\"mc-chart__grid\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>", y, y);
        buf_fmt(b, "<text class=\"mc-chart__tick\" x=\"-5\" y=\"%d\" text-anchor=\"end\">", y + 4);
        buf_str(b, chart_value(b->a, max * t / 2, c->scale)), buf_z(b, "</text>");
    }
    for (int64_t i = 0; i < n; i++) {
        int y = 5 + PANEL_H - (int)(PANEL_H * v[i] / max), y0 = i ? 5 + PANEL_H - (int)(PANEL_H * v[i - 1] / max) : 0;
        if (v[i] < 0) continue;
        if (i && v[i - 1] >= 0) {
            buf_fmt(b, "<line class=\"mc-chart__line mc-chart__line--%s\" y1=\"%d\" y2=\"%d\"",
                    tones[c->series[k].tone], y0, y);
            percent(b, "x1", 2 * i - 1, 2 * n), percent(b, "x2", 2 * i + 1, 2 * n), buf_z(b, "/>");
        }
        dot(b, c->series[k].tone, 2 * i + 1, 2 * n, y);
    }
    buf_z(b, "</svg></li>");
}

void chart_panels(struct buf *b, const struct chart *c) {
    assert(c->id && c->n_series);
    int64_t max = c->max ? c->max : round_up(top_of(c, false));
    buf_z(b, "<figure class=\"mc-chart mc-chart--panels\"><figcaption class=\"mc-chart__title\">"),
        buf_html(b, c->title);
    if (c->unit) buf_z(b, " <span class=\"mc-chart__unit\">("), buf_html(b, str_of(c->unit)), buf_z(b, ")</span>");
    buf_z(b, "</figcaption><ul class=\"mc-panels\">");
    for (size_t k = 0; k < c->n_series; k++) panel(b, c, k, max);
    buf_z(b, "</ul>");
    table_begin(b, c);
    for (size_t i = 0; i < c->n; i++) table_column(b, c->label[i]);
    buf_z(b, "</tr></thead><tbody class=\"govuk-table__body\">");
    for (size_t k = 0; k < c->n_series; k++) {
        buf_z(b, "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">");
        buf_html(b, c->series[k].label), buf_z(b, "</th>");
        for (size_t i = 0; i < c->n; i++) {
            buf_z(b, "<td class=\"govuk-table__cell govuk-table__cell--numeric\">");
            buf_str(b, chart_value(b->a, c->series[k].value[i], c->scale)), buf_z(b, "</td>");
        }
        buf_z(b, "</tr>");
    }
    buf_z(b, "</tbody></table></div></details></figure>");
}

struct str chart_value(struct arena *a, int64_t value, int scale) {
    if (value < 0) return STR("–");
    if (scale <= 1) return tpl_count(a, value);
    int digits = 0;
    for (int s = scale; s > 1; s /= 10) digits++;
    struct str whole = tpl_count(a, value / scale);
    return value % scale ? str_fmt(a, "%.*s,%0*lld", STR_ARG(whole), digits, (long long)(value % scale)) : whole;
}

static bool nothing(struct buf *b, const struct chart *c) {
    assert(c->id && c->n_series >= 1 && c->n_series <= 4);
    for (size_t i = 0; i < c->n; i++)
        if (total(c, i) >= 0) return false;
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, c->title), buf_z(b, ": chưa có số liệu.</p>");
    return true;
}

/* The highest and the lowest, for those who do not see the picture. */
static void describe(struct buf *b, const struct chart *c) {
    if (c->desc.n) {
        buf_html(b, c->desc);
        return;
    }
    for (size_t k = 0; k < c->n_series; k++) {
        const int64_t *v = c->series[k].value;
        long lo = -1, hi = -1;
        for (size_t i = 0; i < c->n; i++) {
            if (v[i] < 0) continue;
            if (hi < 0 || v[i] > v[hi]) hi = (long)i;
            if (lo < 0 || v[i] < v[lo]) lo = (long)i;
        }
        if (hi < 0) continue;
        if (k) buf_c(b, ' ');
        buf_html(b, c->series[k].label), buf_z(b, ": cao nhất "), buf_str(b, chart_value(b->a, v[hi], c->scale));
        buf_z(b, " ("), buf_html(b, c->label[hi]), buf_z(b, "), thấp nhất "),
            buf_str(b, chart_value(b->a, v[lo], c->scale));
        buf_z(b, " ("), buf_html(b, c->label[lo]), buf_z(b, ").");
    }
}

static void mark(struct buf *b, enum chart_tone tone) { /* in the legend; not a figure's dot */
    if (tone == CHART_PLAIN)
        buf_z(b, "<rect class=\"mc-chart__dot\" x=\"11\" y=\"3\" width=\"8\" height=\"8\"/>");
    else
        buf_fmt(b, "<circle cx=\"15\" cy=\"7\" r=\"4\" class=\"mc-chart__dot mc-chart__dot--%s\"/>", tones[tone]);
}

static void begin(struct buf *b, const struct chart *c, const char *kind, int height) {
    buf_z(b, "<figure class=\"mc-chart\"><figcaption class=\"mc-chart__title\">"), buf_html(b, c->title);
    if (c->unit) buf_z(b, " <span class=\"mc-chart__unit\">("), buf_html(b, str_of(c->unit)), buf_z(b, ")</span>");
    buf_z(b, "</figcaption>");
    if (c->n_series > 1) {
        buf_z(b, "<ul class=\"mc-chart__legend\">");
        for (size_t k = 0; k < c->n_series; k++) {
            if (!strcmp(kind, "lines")) {
                buf_fmt(b,
                        "<li><svg width=\"30\" height=\"14\" aria-hidden=\"true\"><line x1=\"0\" x2=\"30\" "
                        "y1=\"7\" y2=\"7\" class=\"mc-chart__line mc-chart__line--%s\"/>",
                        tones[c->series[k].tone]);
                mark(b, c->series[k].tone);
            } else {
                buf_z(b, "<li><svg width=\"18\" height=\"14\" aria-hidden=\"true\"><rect width=\"18\" height=\"14\"");
                fill(b, c, c->series[k].tone), buf_z(b, "/>");
            }
            buf_z(b, "</svg> "), buf_html(b, c->series[k].label), buf_z(b, "</li>");
        }
        buf_z(b, "</ul>");
    }
    buf_fmt(b,
            "<svg class=\"mc-chart__plot mc-chart__plot--%s\" width=\"100%%\" height=\"%d\" role=\"img\" "
            "aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">",
            kind, height, c->id, c->id, c->id);
    buf_html(b, c->title), buf_fmt(b, "</title><desc id=\"%s-d\">", c->id), describe(b, c), buf_z(b, "</desc>");
    patterns(b, c);
}

/* Upright charts: four lines with their figures, and the labels under them, as many as there is room for. */
static void axis(struct buf *b, const struct chart *c, int64_t max) {
    for (int t = 0; t <= 4; t++) {
        int y = PLOT_TOP + PLOT_H - PLOT_H * t / 4;
        buf_fmt(b, "<line class=\"mc-chart__grid\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>", y, y);
        if ((max * t) % 4 && c->scale <= 1) continue; /* a quarter of one dossier is no figure */
        buf_fmt(b, "<text class=\"mc-chart__tick\" x=\"-6\" y=\"%d\" text-anchor=\"end\">", y + 4);
        buf_str(b, chart_value(b->a, max * t / 4, c->scale)), buf_z(b, "</text>");
    }
    size_t longest = 1;
    for (size_t i = 0; i < c->n; i++)
        if (utf8_len(c->label[i]) > longest) longest = utf8_len(c->label[i]);
    size_t step = (c->n * longest + LETTERS_MAX - 1) / LETTERS_MAX;
    for (size_t i = 0; i < c->n; i += step) {
        buf_fmt(b, "<text class=\"mc-chart__name\" y=\"%d\" text-anchor=\"middle\"", PLOT_TOP + PLOT_H + 18);
        percent(b, "x", 2 * (int64_t)i + 1, 2 * (int64_t)c->n);
        buf_c(b, '>'), buf_html(b, c->label[i]), buf_z(b, "</text>");
    }
}

static void patterns(struct buf *b, const struct chart *c) {
    buf_fmt(b,
            "<defs><pattern id=\"%s-late\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
            "patternTransform=\"rotate(45)\"><rect width=\"6\" "
            "height=\"6\" fill=\"#b3261e\"/><rect width=\"2\" height=\"6\" fill=\"#fff\"/></pattern>",
            c->id);
    buf_fmt(b,
            "<pattern id=\"%s-wait\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" "
            "height=\"6\" fill=\"#8a5a00\"/><circle cx=\"3\" "
            "cy=\"3\" r=\"1.2\" fill=\"#fff\"/></pattern></defs>",
            c->id);
}

static void fill(struct buf *b, const struct chart *c, enum chart_tone tone) {
    if (tone == CHART_LATE || tone == CHART_WAIT)
        buf_fmt(b, " fill=\"url(#%s-%s)\" stroke=\"%s\"", c->id, tones[tone],
                tone == CHART_LATE ? "#b3261e" : "#8a5a00");
    else
        buf_z(b, tone == CHART_GOOD ? " fill=\"#0a6b4b\"" : " fill=\"#0b4f6c\"");
}

/* name="12.34%": whole hundredths, so that no locale puts a comma in. */
static void percent(struct buf *b, const char *attribute, int64_t part, int64_t whole) {
    int64_t h = whole ? part * 10000 / whole : 0;
    if (h > 10000) h = 10000;
    buf_fmt(b, " %s=\"%lld.%02lld%%\"", attribute, (long long)(h / 100), (long long)(h % 100));
}

static void end(struct buf *b, const struct chart *c) {
    buf_z(b, "</svg>");
    table_begin(b, c);
    for (size_t k = 0; k < c->n_series; k++) table_column(b, c->series[k].label);
    buf_z(b, "</tr></thead><tbody class=\"govuk-table__body\">");
    for (size_t i = 0; i < c->n; i++) {
        buf_z(b, "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">"),
            buf_html(b, c->label[i]), buf_z(b, "</th>");
        for (size_t k = 0; k < c->n_series; k++) {
            buf_z(b, "<td class=\"govuk-table__cell govuk-table__cell--numeric\">");
            buf_str(b, chart_value(b->a, c->series[k].value[i], c->scale)), buf_z(b, "</td>");
        }
        buf_z(b, "</tr>");
    }
    buf_z(b, "</tbody></table></div></details></figure>");
}

static void table_begin(struct buf *b, const struct chart *c) {
    buf_z(b, "<details class=\"govuk-details mc-chart__table\"><summary class=\"govuk-details__summary\"><span "
             "class=\"govuk-details__summary-text\">Xem bảng "
             "số liệu</span></summary><div class=\"mc-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng: ");
    buf_html(b, c->title);
    buf_z(b, "\"><table class=\"govuk-table\"><caption class=\"govuk-visually-hidden\">"), buf_html(b, c->title);
    buf_z(b, "</caption><thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\"><th scope=\"col\" "
             "class=\"govuk-table__header\">");
    buf_html(b, str_of(c->label_head ? c->label_head : "Mục")), buf_z(b, "</th>");
}

static void table_column(struct buf *b, struct str head) {
    buf_z(b, "<th scope=\"col\" class=\"govuk-table__header govuk-table__header--numeric\">"), buf_html(b, head);
    buf_z(b, "</th>");
}

/* Of one label, all series together; CHART_NONE when none has a figure. */
static int64_t total(const struct chart *c, size_t i) {
    int64_t sum = CHART_NONE;
    for (size_t k = 0; k < c->n_series; k++)
        if (c->series[k].value[i] >= 0) sum = (sum < 0 ? 0 : sum) + c->series[k].value[i];
    return sum;
}

static int64_t top_of(const struct chart *c, bool stacked) {
    int64_t top = 0;
    for (size_t i = 0; i < c->n; i++) {
        if (stacked && total(c, i) > top) top = total(c, i);
        for (size_t k = 0; !stacked && k < c->n_series; k++)
            if (c->series[k].value[i] > top) top = c->series[k].value[i];
    }
    return top ? top : 1;
}

/* The axis ends where its quarters are round too. */
static int64_t round_up(int64_t v) {
    static const int ends[] = {4, 8, 12, 16, 20, 32};
    for (int64_t ten = 1;; ten *= 10)
        for (size_t i = 0; i < COUNT_OF(ends); i++)
            if (v <= ends[i] * ten) return ends[i] * ten;
}
