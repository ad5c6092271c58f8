/* charts.c — twelve months in pictures: what came and went, and how each agency kept its word. */
#include <stdlib.h>
#include "mod/report/report.h"
#include "ui/chart.h"

enum { MONTHS = 12, PANELS = 12 };

/* The last twelve months up to the period's end (or today), with the question's other conditions. */
static struct figure_query year_of(const struct ask *k) {
    struct figure_query q = k->q;
    int32_t last = q.to_day - 1, today = at_day(q.now), from;
    if (last > today) last = today;
    span_around(SPAN_MONTH, last, &from, &q.to_day);
    struct date d = date_of(from);
    q.from_day = day_of((struct date){d.y - (d.m < 12), d.m < 12 ? d.m + 1 : 1, 1});
    q.cut = CUT_MONTH;
    return q;
}

/* Percent in tenths; CHART_NONE below the least. */
static int64_t kept(const struct figures *f, int64_t least) {
    int64_t good = f->n[M_EARLY] + f->n[M_ON_TIME], all = good + f->n[M_LATE];
    return all < 1 || all < least ? CHART_NONE : (good * 1000 + all / 2) / all;
}

static void labels(struct arena *a, const struct figure_report *f, struct str *label) {
    for (size_t i = 0; i < f->n && i < MONTHS; i++)
        label[i] =
            str_fmt(a, "%.*s/%.*s", STR_ARG(str_sub(f->row[i].key, 5, 2)), STR_ARG(str_sub(f->row[i].key, 2, 2)));
}

static void trend(struct buf *b, struct request *r, const struct figure_report *f, const struct str *label,
                  int64_t least) {
    int64_t in[MONTHS], out[MONTHS], late[MONTHS], rate[MONTHS];
    size_t n = f->n < MONTHS ? f->n : MONTHS;
    for (size_t i = 0; i < n; i++) {
        const struct figures *x = &f->row[i].own;
        in[i] = x->n[M_RECEIVED], out[i] = x->n[M_RESOLVED], late[i] = x->n[M_OPEN_OVER], rate[i] = kept(x, least);
    }
    struct chart_series flows[] = {{STR("Tiếp nhận"), CHART_PLAIN, in},
                                   {STR("Đã giải quyết"), CHART_GOOD, out},
                                   {STR("Đang quá hạn cuối tháng"), CHART_LATE, late}};
    struct chart c = {.id = "xu-huong",
                      .title = STR("Mười hai tháng: tiếp nhận, giải quyết, quá hạn"),
                      .label_head = "Tháng",
                      .unit = "hồ sơ",
                      .label = label,
                      .n = n,
                      .series = flows,
                      .n_series = COUNT_OF(flows)};
    chart_lines(b, &c);
    struct chart_series one[] = {{STR("Tỷ lệ đúng hạn"), CHART_GOOD, rate}};
    c = (struct chart){.id = "ty-le",
                       .title = STR("Mười hai tháng: tỷ lệ đúng hạn"),
                       .label_head = "Tháng",
                       .unit = "%",
                       .scale = 10,
                       .max = 1000,
                       .label = label,
                       .n = n,
                       .series = one,
                       .n_series = 1};
    chart_lines(b, &c);
}

static int busiest(const void *p, const void *q) {
    const struct figure_row *a = p, *b = q;
    int64_t d = b->with.n[M_RESOLVED] - a->with.n[M_RESOLVED];
    return d > 0 ? 1 : d < 0 ? -1 : str_cmp(a->name, b->name);
}

/* A small picture for each body directly under the asked one, the busiest twelve. */
static enum rc panels(struct buf *b, struct request *r, const struct ask *k, struct figure_query q,
                      const struct str *label, size_t n, int64_t least) {
    struct figure_report year;
    struct chart_series panel[PANELS];
    size_t n_panel = 0, n_child = 0;
    struct figure_query all = q;
    all.cut = CUT_AGENCY;
    TRY(figure_report(r->db, r->a, &all, &year));
    struct figure_row *child = ARENA_ARRAY(r->a, struct figure_row, year.n + 1);
    int depth = year.n && year.row[0].branch ? 1 : 0;
    for (size_t i = 0; i < year.n; i++)
        if (year.row[i].depth == depth && year.row[i].with.n[M_RESOLVED]) child[n_child++] = year.row[i];
    if (n_child < 2) return RC_OK;
    qsort(child, n_child, sizeof *child, busiest);
    for (; n_panel < n_child && n_panel < PANELS; n_panel++) {
        struct figure_report f;
        int64_t *v = ARENA_ARRAY(r->a, int64_t, MONTHS);
        q.agency = child[n_panel].key, q.agency_alone = false;
        TRY(figure_report(r->db, r->a, &q, &f));
        for (size_t i = 0; i < n; i++) v[i] = i < f.n ? kept(&f.row[i].own, least) : CHART_NONE;
        panel[n_panel] = (struct chart_series){child[n_panel].name, CHART_GOOD, v};
    }
    struct chart c = {.id = "tung-co-quan",
                      .title = STR("Tỷ lệ đúng hạn từng cơ quan, mười hai tháng"),
                      .label_head = "Cơ quan",
                      .unit = "%",
                      .scale = 10,
                      .max = 1000,
                      .label = label,
                      .n = n,
                      .series = panel,
                      .n_series = n_panel};
    chart_panels(b, &c);
    if (n_child > PANELS)
        buf_fmt(b, "<p class=\"govuk-body-s\">%d trong %zu cơ quan, nhiều hồ sơ nhất trước.</p>", PANELS, n_child);
    return RC_OK;
}

enum rc charts_read(struct request *r, const struct ask *k, struct html *out) {
    struct figure_query q = year_of(k);
    struct figure_report f;
    struct str label[MONTHS];
    struct buf b = buf_in(r->a);
    int64_t least = report_least(r);
    TRY(figure_report(r->db, r->a, &q, &f));
    labels(r->a, &f, label);
    trend(&b, r, &f, label, least);
    TRY(panels(&b, r, k, q, label, f.n < MONTHS ? f.n : MONTHS, least));
    *out = html_of(&b);
    return RC_OK;
}
