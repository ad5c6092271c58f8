/* chart.h — figures as pictures, drawn on the server.
 *
 * A chart is a <figure>: its heading, an SVG with title and description for those who do not see it, a legend, and the
 * same figures as a table. Widths are percentages and letters are in pixels, so that it is as readable at 360 px as on
 * a wall or on paper. A series differs by pattern, not by colour alone. No script, no inline style. */
#ifndef UI_CHART_H
#define UI_CHART_H
#include "ui/tpl.h"

enum chart_tone {
    CHART_PLAIN,
    CHART_GOOD,
    CHART_LATE,
    CHART_WAIT
};                      /* solid blue, solid green, red hatched, amber dotted */
#define CHART_NONE (-1) /* no figure here (too few to publish, not yet): drawn as nothing, "–" in the table */
struct chart_series {
    struct str label;
    enum chart_tone tone;
    const int64_t *value; /* as many as the chart has labels; view; >= 0 or CHART_NONE */
};
struct chart {
    const char *id;         /* ASCII, unique on the page */
    struct str title;       /* heading of the figure, caption of the table */
    struct str desc;        /* the one sentence to take away; empty: the highest and the lowest are named */
    const char *label_head; /* heading of the table's first column: "Tháng" */
    const char *unit;       /* "hồ sơ", "%" */
    int scale;              /* values count 1/scale of the unit: 10, and 975 reads 97,5. 0: 1. A power of ten */
    const struct str *label;
    size_t n;
    const struct chart_series *series;
    size_t n_series; /* 1..4; panels: any number */
    int64_t max;     /* end of the axis, in the values' measure; 0: found. 100% is 100 * scale */
};
/* Series stand on one another in bars and columns; a line each in lines. Nothing to show: a sentence that says so. */
void chart_bars(struct buf *b, const struct chart *c);    /* horizontal, one a row: agencies, fields */
void chart_columns(struct buf *b, const struct chart *c); /* upright: months */
void chart_lines(struct buf *b, const struct chart *c);   /* shares by month */
/* Small multiples: a panel for each series with the same axis, so that shapes compare; one table, a row for each panel.
 */
void chart_panels(struct buf *b, const struct chart *c);
/* A figure in words: "1.234", "97,5"; "–" for CHART_NONE. */
struct str chart_value(struct arena *a, int64_t value, int scale);
#endif
