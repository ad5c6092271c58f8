/* figure_report.c — reads counters into reports, and facts into the lists behind them.
 *
 * A question picks the smallest cube that knows its dimensions. What stands at a moment is everything counted before
 * it, so a report reads two things: the sums before the period and those within. Sums of long times are made of years,
 * then months, then days. */
#include <assert.h>
#include <stdlib.h>
#include "core/figure_in.h"

enum { SPANS = 5, LONG_AGO = 10957 /* 2000-01-01: figure_day begins there */ };
struct span {
    int grain;
    int64_t from, to; /* periods, to excluded */
};
struct body { /* an agency */
    int64_t id;
    struct str code, name, level;
    int parent, depth; /* parent: index, or -1 */
    bool asked;        /* within the question */
};
struct kind { /* a revision of a procedure */
    int64_t id;
    struct str procedure, name, field, field_name;
    bool asked;
};
struct named {
    struct str code;
    int at; /* in asked.body */
};
struct sums {
    int64_t before[COLS], within[COLS], by_channel[4], later; /* later: open, due later today */
};
struct asked {
    struct db *db;
    struct arena *a;
    struct figure_query q;
    int32_t from, to, today; /* from, to: cut at tomorrow, as nothing is counted after today */
    bool current;            /* the period has not ended */
    int cube;
    struct body *body;
    size_t n_body;
    struct kind *kind;
    size_t n_kind;
    struct named *code;     /* of agencies, sorted */
    int *body_of, *kind_of; /* by id; -1 none */
    int64_t max_body, max_kind;
    struct str *key, *name;
    struct sums *sums;
    size_t n_key;
    int *key_of_kind; /* CUT_FIELD, CUT_PROCEDURE */
};

/* ---- Spans ---- */
static int32_t first_of_month(int64_t month) {
    return day_of((struct date){(int)(month / 12), (int)(month % 12) + 1, 1});
}

static void add_span(struct span *s, size_t *n, int grain, int64_t from, int64_t to) {
    if (from < to) s[(*n)++] = (struct span){grain, from, to};
}

/* [from, to) as days, months, years, months, days. */
static size_t spans(int32_t from, int32_t to, struct span *out) {
    size_t n = 0;
    if (from >= to) return 0;
    int64_t m0 = figure_period(GRAIN_MONTH, from), m1 = figure_period(GRAIN_MONTH, to);
    if (first_of_month(m0) < from) m0++;
    if (m0 >= m1) { /* no whole month inside */
        add_span(out, &n, GRAIN_DAY, from, to);
        return n;
    }
    add_span(out, &n, GRAIN_DAY, from, first_of_month(m0));
    int64_t y0 = (m0 + 11) / 12, y1 = m1 / 12;
    if (y0 < y1) {
        add_span(out, &n, GRAIN_MONTH, m0, y0 * 12);
        add_span(out, &n, GRAIN_YEAR, y0, y1);
        add_span(out, &n, GRAIN_MONTH, y1 * 12, m1);
    } else {
        add_span(out, &n, GRAIN_MONTH, m0, m1);
    }
    add_span(out, &n, GRAIN_DAY, first_of_month(m1), to);
    assert(n <= SPANS);
    return n;
}

/* ---- Who and what is asked about ---- */
static int code_order(const void *p, const void *q) {
    return str_cmp(((const struct named *)p)->code, ((const struct named *)q)->code);
}

static int by_code(const struct asked *x, struct str code) {
    const struct named *n = bsearch(&(struct named){code, 0}, x->code, x->n_body, sizeof *x->code, code_order);
    return n ? n->at : -1;
}

static enum rc load_bodies(struct asked *x) {
    struct figure_bodies *g;
    struct figure_places *w;
    size_t n, m;
    TRY(figure_bodies(x->db, x->a, &g, &n));
    TRY(figure_places(x->db, x->a, &w, &m));
    x->body = ARENA_ARRAY(x->a, struct body, n + 1), x->n_body = n;
    x->code = ARENA_ARRAY(x->a, struct named, n + 1);
    for (size_t i = 0; i < n; i++) {
        x->body[i] = (struct body){g[i].id, g[i].code, g[i].name, g[i].level, -1, 0, false};
        x->code[i] = (struct named){g[i].code, (int)i};
        if (g[i].id > x->max_body) x->max_body = g[i].id;
    }
    qsort(x->code, n, sizeof *x->code, code_order);
    x->body_of = ARENA_ARRAY(x->a, int, x->max_body + 1);
    for (int64_t i = 0; i <= x->max_body; i++) x->body_of[i] = -1;
    for (size_t i = 0; i < n; i++) x->body_of[x->body[i].id] = (int)i;
    for (size_t i = 0; i < m; i++) /* rising by day: the last that had begun by the end of the period holds */
        if (w[i].valid_from < x->to && x->body_of[w[i].agency_id] >= 0) {
            struct body *b = &x->body[x->body_of[w[i].agency_id]];
            int parent = w[i].parent_code.n ? by_code(x, w[i].parent_code) : -1;
            b->parent = parent >= 0 && &x->body[parent] != b ? parent : -1;
        }
    int root = x->q.agency.n ? by_code(x, x->q.agency) : -1;
    if (x->q.agency.n && root < 0) return RC_NOTFOUND;
    for (size_t i = 0; i < n; i++) {
        struct body *b = &x->body[i];
        bool under = root < 0 || (int)i == root;
        int steps = 0;
        for (int p = (int)i; !under && !x->q.agency_alone && p >= 0 && steps < 32; p = x->body[p].parent, steps++)
            under = p == root;
        b->asked = under && (!x->q.level.n || str_eq(b->level, x->q.level));
    }
    return RC_OK;
}

static enum rc load_kinds(struct asked *x) {
    struct figure_revs *r;
    size_t n;
    TRY(figure_revs(x->db, x->a, &r, &n));
    x->kind = ARENA_ARRAY(x->a, struct kind, n + 1), x->n_kind = n;
    for (size_t i = 0; i < n; i++) {
        bool asked = (!x->q.field.n || str_eq(x->q.field, r[i].field)) &&
                     (!x->q.procedure.n || str_eq(x->q.procedure, r[i].procedure));
        x->kind[i] = (struct kind){r[i].id, r[i].procedure, r[i].name, r[i].field, r[i].field_name, asked};
        if (r[i].id > x->max_kind) x->max_kind = r[i].id;
    }
    x->kind_of = ARENA_ARRAY(x->a, int, x->max_kind + 1);
    for (int64_t i = 0; i <= x->max_kind; i++) x->kind_of[i] = -1;
    for (size_t i = 0; i < n; i++) x->kind_of[x->kind[i].id] = (int)i;
    return RC_OK;
}

static enum rc ask(struct asked *x, struct db *db, struct arena *a, const struct figure_query *q) {
    *x = (struct asked){.db = db, .a = a, .q = *q, .today = at_day(q->now)};
    x->to = q->to_day <= x->today ? q->to_day : x->today + 1;
    x->from = q->from_day < x->to ? q->from_day : x->to;
    if (x->from < LONG_AGO) x->from = LONG_AGO;
    if (x->to < x->from) x->to = x->from;
    x->current = q->to_day > x->today;
    bool bodies = q->agency.n || q->level.n || q->cut == CUT_AGENCY || q->cut == CUT_LEVEL;
    bool kinds = q->field.n || q->procedure.n || q->cut == CUT_FIELD || q->cut == CUT_PROCEDURE;
    x->cube = bodies && kinds ? CUBE_BOTH : kinds ? CUBE_REV : CUBE_AGENCY;
    TRY(load_bodies(x));
    return x->cube == CUBE_AGENCY ? RC_OK : load_kinds(x);
}

static int text_order(const void *p, const void *q) { return str_cmp(*(const struct str *)p, *(const struct str *)q); }

/* Row keys of the cut, and for kinds which row each falls into. */
static void make_keys(struct asked *x) {
    enum figure_cut cut = x->q.cut;
    size_t cap = cut == CUT_AGENCY ? x->n_body : cut == CUT_FIELD || cut == CUT_PROCEDURE ? x->n_kind : 8;
    x->key = ARENA_ARRAY(x->a, struct str, cap + 1), x->name = ARENA_ARRAY(x->a, struct str, cap + 1);
    if (cut == CUT_AGENCY) {
        for (size_t i = 0; i < x->n_body; i++) x->key[i] = x->body[i].code, x->name[i] = x->body[i].name;
        x->n_key = x->n_body;
    } else if (cut == CUT_FIELD || cut == CUT_PROCEDURE) {
        x->key_of_kind = ARENA_ARRAY(x->a, int, x->n_kind + 1);
        struct str *sorted = ARENA_ARRAY(x->a, struct str, x->n_kind + 1);
        for (size_t i = 0; i < x->n_kind; i++) sorted[i] = cut == CUT_FIELD ? x->kind[i].field : x->kind[i].procedure;
        qsort(sorted, x->n_kind, sizeof *sorted, text_order);
        for (size_t i = 0; i < x->n_kind; i++)
            if (!i || !str_eq(sorted[i], sorted[i - 1])) x->key[x->n_key++] = sorted[i];
        for (size_t i = 0; i < x->n_kind; i++) {
            struct str mine = cut == CUT_FIELD ? x->kind[i].field : x->kind[i].procedure;
            struct str *at = bsearch(&mine, x->key, x->n_key, sizeof mine, text_order);
            x->key_of_kind[i] = (int)(at - x->key);
            x->name[at - x->key] = cut == CUT_FIELD ? x->kind[i].field_name : x->kind[i].name;
        }
    } else if (cut == CUT_LEVEL) {
        static const char *const levels[][2] = {
            {"province", "Cấp tỉnh"}, {"district", "Cấp huyện"}, {"commune", "Cấp xã"}};
        for (size_t i = 0; i < COUNT_OF(levels); i++)
            x->key[i] = str_of(levels[i][0]), x->name[i] = str_of(levels[i][1]);
        x->n_key = COUNT_OF(levels);
    } else if (cut == CUT_CHANNEL) {
        for (int i = 0; i < 3; i++)
            x->key[i] = str_fmt(x->a, "%d", i + 1), x->name[i] = str_of(channel_vi((enum channel)(i + 1)));
        x->n_key = 3;
    } else {
        x->key[0] = STR(""), x->name[0] = STR("Tổng"), x->n_key = 1;
    }
    x->sums = ARENA_ARRAY(x->a, struct sums, x->n_key + 1);
}

/* The row that a counter's dimensions fall into, or NULL when nobody asked about them. */
static struct sums *place_of(struct asked *x, int64_t agency_id, int64_t rev_id, int64_t channel) {
    int b = -1, k = -1;
    if (x->q.channel && channel != x->q.channel) return NULL;
    if (x->cube != CUBE_REV) {
        b = agency_id <= x->max_body ? x->body_of[agency_id] : -1;
        if (b < 0 || !x->body[b].asked) return NULL;
    }
    if (x->cube != CUBE_AGENCY) {
        k = rev_id <= x->max_kind ? x->kind_of[rev_id] : -1;
        if (k < 0 || !x->kind[k].asked) return NULL;
    }
    switch (x->q.cut) {
    case CUT_AGENCY:
        return &x->sums[b];
    case CUT_FIELD:
    case CUT_PROCEDURE:
        return &x->sums[x->key_of_kind[k]];
    case CUT_LEVEL:
        for (size_t i = 0; i < x->n_key; i++)
            if (str_eq(x->key[i], x->body[b].level)) return &x->sums[i];
        return NULL;
    case CUT_CHANNEL:
        return channel >= 1 && channel <= 3 ? &x->sums[channel - 1] : NULL;
    default:
        return &x->sums[0];
    }
}

/* ---- Reading counters ---- */
#define COLUMN_ADD(x) into[COL_##x] += r[i].x;
static enum rc read_span(struct asked *x, const struct span *s, bool within) {
    struct arena *a = arena_new();
    enum rc rc = RC_OK;
    size_t n, asked = 0;
    for (size_t b = 0; b < x->n_body; b++) asked += x->body[b].asked;
    if (x->cube == CUBE_BOTH && asked < 40) { /* few agencies: each by its index */
        for (size_t b = 0; b < x->n_body && !rc; b++) {
            struct figure_sum_agency *r;
            if (!x->body[b].asked) continue;
            rc = figure_sum_agency(x->db, a, x->body[b].id, s->grain, s->from, s->to, &r, &n);
            for (size_t i = 0; i < n && !rc; i++) {
                struct sums *t = place_of(x, x->body[b].id, r[i].rev_id, r[i].channel);
                if (!t) continue;
                int64_t *into = within ? t->within : t->before;
                FIGURE_COLUMNS(COLUMN_ADD)
                if (within && r[i].channel >= 1 && r[i].channel <= 3) t->by_channel[r[i].channel] += r[i].received;
            }
        }
    } else {
        struct figure_sum *r;
        rc = figure_sum(x->db, a, x->cube, s->grain, s->from, s->to, &r, &n);
        for (size_t i = 0; i < n && !rc; i++) {
            struct sums *t = place_of(x, r[i].agency_id, r[i].rev_id, r[i].channel);
            if (!t) continue;
            int64_t *into = within ? t->within : t->before;
            FIGURE_COLUMNS(COLUMN_ADD)
            if (within && r[i].channel >= 1 && r[i].channel <= 3) t->by_channel[r[i].channel] += r[i].received;
        }
    }
    arena_free(a);
    return rc;
}

static enum rc read_days(struct asked *x, int32_t from, int32_t to, bool within) {
    struct span s[SPANS];
    size_t n = spans(from, to, s);
    for (size_t i = 0; i < n; i++) TRY(read_span(x, &s[i], within));
    return RC_OK;
}

static enum rc read_later(struct asked *x) {
    struct figure_later_today *r;
    size_t n;
    if (!x->current) return RC_OK;
    TRY(figure_later_today(x->db, x->a, x->today, x->q.now, &r, &n));
    for (size_t i = 0; i < n; i++) {
        struct sums *t = place_of(x, r[i].agency_id, r[i].rev_id, r[i].channel);
        if (t) t->later += r[i].n;
    }
    return RC_OK;
}

static void figures_of(const struct sums *s, bool current, struct figures *f) {
    const int64_t *b = s->before, *w = s->within;
    *f = (struct figures){0};
    f->n[M_CARRIED] = b[COL_received] - b[COL_early] - b[COL_on_time] - b[COL_late] - b[COL_no_due] - b[COL_refused] -
                      b[COL_withdrawn];
    f->n[M_RECEIVED] = w[COL_received];
    f->n[M_RECEIVED_COUNTER] = s->by_channel[CHANNEL_COUNTER];
    f->n[M_RECEIVED_ONLINE] = s->by_channel[CHANNEL_ONLINE];
    f->n[M_RECEIVED_POST] = s->by_channel[CHANNEL_POST];
    f->n[M_EARLY] = w[COL_early], f->n[M_ON_TIME] = w[COL_on_time], f->n[M_LATE] = w[COL_late];
    f->n[M_NO_DUE] = w[COL_no_due];
    f->n[M_RESOLVED] = f->n[M_EARLY] + f->n[M_ON_TIME] + f->n[M_LATE] + f->n[M_NO_DUE];
    f->n[M_REFUSED] = w[COL_refused], f->n[M_WITHDRAWN] = w[COL_withdrawn];
    f->n[M_TURNED_AWAY] = w[COL_turned_away];
    f->n[M_OPEN] = f->n[M_CARRIED] + f->n[M_RECEIVED] - f->n[M_RESOLVED] - f->n[M_REFUSED] - f->n[M_WITHDRAWN];
    f->n[M_OPEN_OVER] = b[COL_due] + w[COL_due] - b[COL_cleared] - w[COL_cleared] - s->later;
    f->n[M_OPEN_IN] = f->n[M_OPEN] - f->n[M_OPEN_OVER];
    f->n[M_PAUSED] = current ? b[COL_paused] + w[COL_paused] : 0;
    f->n[M_APOLOGISED] = w[COL_apologised], f->n[M_RATED] = w[COL_rated];
    f->rating_sum = w[COL_rating], f->worked_s = w[COL_worked_s], f->limit_s = w[COL_limit_s];
}

static void add(struct figures *t, const struct figures *f) {
    for (int i = 0; i < MEASURE_COUNT; i++) t->n[i] += f->n[i];
    t->rating_sum += f->rating_sum, t->worked_s += f->worked_s, t->limit_s += f->limit_s;
}

static bool empty(const struct figures *f) {
    for (int i = 0; i < MEASURE_COUNT; i++)
        if (f->n[i]) return false;
    return true;
}

/* ---- Rows ---- */
struct tree {
    struct asked *x;
    struct figures *own, *with;
    struct figure_report *out;
    size_t cap;
};

/* Children of `parent` (-1: tops of the question) in the order of names, each followed by its own. */
static void walk(struct tree *t, int parent, int depth) {
    struct asked *x = t->x;
    for (size_t i = 0; i < x->n_body; i++) {
        int p = x->body[i].parent;
        bool top = p < 0 || (x->q.agency.n && str_eq(x->body[i].code, x->q.agency));
        if (x->q.agency.n && parent < 0 && !str_eq(x->body[i].code, x->q.agency)) continue;
        if (parent < 0 ? !top : p != parent || (top && x->q.agency.n)) continue;
        if (depth > 16 || empty(&t->with[i])) continue;
        size_t at = t->out->n;
        *ARENA_PUSH(x->a, t->out->row, t->out->n, t->cap) = (struct figure_row){
            .key = x->body[i].code,
            .name = x->body[i].name,
            .parent = parent >= 0 ? x->body[parent].code : STR(""),
            .depth = depth,
            .own = t->own[i],
            .with = t->with[i],
        };
        walk(t, (int)i, depth + 1);
        t->out->row[at].branch = t->out->n > at + 1;
    }
}

static void rows_of_agencies(struct asked *x, struct figure_report *out) {
    struct tree t = {.x = x, .out = out};
    t.own = ARENA_ARRAY(x->a, struct figures, x->n_body + 1);
    t.with = ARENA_ARRAY(x->a, struct figures, x->n_body + 1);
    for (size_t i = 0; i < x->n_body; i++) {
        figures_of(&x->sums[i], x->current, &t.own[i]);
        if (!x->body[i].asked) continue;
        add(&out->total, &t.own[i]);
        int steps = 0;
        for (int p = (int)i; p >= 0 && steps < 32; p = x->body[p].parent, steps++) {
            add(&t.with[p], &t.own[i]);
            if (x->q.agency.n && str_eq(x->body[p].code, x->q.agency)) break;
        }
    }
    walk(&t, -1, 0);
}

static int by_name(const void *p, const void *q) {
    const struct figure_row *a = p, *b = q;
    int c = str_cmp(a->name, b->name);
    return c ? c : str_cmp(a->key, b->key);
}

static void rows_of_others(struct asked *x, struct figure_report *out) {
    size_t cap = 0;
    for (size_t i = 0; i < x->n_key; i++) {
        struct figures f;
        figures_of(&x->sums[i], x->current, &f);
        add(&out->total, &f);
        bool always = x->q.cut == CUT_LEVEL || x->q.cut == CUT_CHANNEL || x->q.cut == CUT_NONE;
        if (empty(&f) && !always) continue;
        *ARENA_PUSH(x->a, out->row, out->n, cap) =
            (struct figure_row){.key = x->key[i], .name = x->name[i], .own = f, .with = f};
    }
    if (out->n && (x->q.cut == CUT_FIELD || x->q.cut == CUT_PROCEDURE))
        qsort(out->row, out->n, sizeof *out->row, by_name);
}

/* The period that `day` falls into: its key, its words and its end. */
static int32_t bucket_of(struct asked *x, int32_t day, struct str *key, struct str *name) {
    struct date d = date_of(day);
    switch (x->q.cut) {
    case CUT_DAY:
        *key = day_iso(x->a, day), *name = day_vi(x->a, day);
        return day + 1;
    case CUT_MONTH:
        *key = str_fmt(x->a, "%04d-%02d", d.y, d.m), *name = str_fmt(x->a, "Tháng %d/%d", d.m, d.y);
        return first_of_month(figure_period(GRAIN_MONTH, day) + 1);
    default:
        *key = str_fmt(x->a, "%04d", d.y), *name = str_fmt(x->a, "Năm %d", d.y);
        return day_of((struct date){d.y + 1, 1, 1});
    }
}

/* Each period's own moment of ending: what was open then is what was open before, and what moved within. */
static enum rc rows_of_periods(struct asked *x, struct figure_report *out) {
    size_t cap = 0;
    struct sums *s = x->sums;
    TRY(read_days(x, LONG_AGO, x->from, false));
    bool current = x->current;
    for (int32_t day = x->from; day < x->to;) {
        struct figure_row row = {0};
        int32_t end = bucket_of(x, day, &row.key, &row.name), to = end < x->to ? end : x->to;
        TRY(read_days(x, day, to, true));
        x->current = current && to == x->to;
        TRY(read_later(x));
        figures_of(s, x->current, &row.own);
        row.with = row.own;
        *ARENA_PUSH(x->a, out->row, out->n, cap) = row;
        for (int c = 0; c < COLS; c++) s->before[c] += s->within[c], s->within[c] = 0;
        memset(s->by_channel, 0, sizeof s->by_channel), s->later = 0;
        /* flows add up over periods; what stands does not */
        for (int m = 1; m < MEASURE_COUNT; m++)
            if (m != M_CARRIED && m != M_OPEN && m != M_OPEN_IN && m != M_OPEN_OVER && m != M_PAUSED)
                out->total.n[m] += row.own.n[m];
        out->total.rating_sum += row.own.rating_sum, out->total.worked_s += row.own.worked_s;
        out->total.limit_s += row.own.limit_s;
        day = to;
    }
    static const enum measure standing[] = {M_OPEN, M_OPEN_IN, M_OPEN_OVER, M_PAUSED};
    if (out->n) out->total.n[M_CARRIED] = out->row[0].own.n[M_CARRIED];
    for (size_t i = 0; i < COUNT_OF(standing) && out->n; i++)
        out->total.n[standing[i]] = out->row[out->n - 1].own.n[standing[i]];
    return RC_OK;
}

enum rc figure_report(struct db *db, struct arena *a, const struct figure_query *q, struct figure_report *out) {
    struct asked x;
    *out = (struct figure_report){0};
    TRY(ask(&x, db, a, q));
    make_keys(&x);
    if (q->cut == CUT_DAY || q->cut == CUT_MONTH || q->cut == CUT_YEAR) return rows_of_periods(&x, out);
    TRY(read_days(&x, LONG_AGO, x.from, false));
    TRY(read_days(&x, x.from, x.to, true));
    TRY(read_later(&x));
    if (q->cut == CUT_AGENCY)
        rows_of_agencies(&x, out);
    else
        rows_of_others(&x, out);
    return RC_OK;
}

/* ---- Times ---- */
static int64_t percentile(const int64_t *n, int64_t whole, int percent) {
    int64_t want = (whole * percent + 99) / 100, have = 0;
    for (int b = 0; b < BUCKETS; b++) {
        have += n[b];
        if (have >= want && have) return figure_bucket_top_s(b);
    }
    return -1;
}

static void add_hours(struct asked *x, int64_t hours[2][BUCKETS], int64_t *left, int64_t kind, int64_t agency_id,
                      int64_t rev_id, int64_t channel, int64_t bucket, int64_t n) {
    if (!place_of(x, agency_id, rev_id, channel)) return;
    if (bucket == BUCKET_LEFT)
        *left += n;
    else if (bucket >= 0 && bucket < BUCKETS)
        hours[kind == 1][bucket] += n;
}

enum rc figure_times(struct db *db, struct arena *a, const struct figure_query *q, struct figure_times *out) {
    struct asked x;
    struct figure_query whole = *q;
    struct figure_report report;
    struct span s[SPANS];
    int64_t hours[2][BUCKETS] = {{0}}, left = 0;
    whole.cut = CUT_NONE;
    *out = (struct figure_times){0};
    TRY(figure_report(db, a, &whole, &report));
    TRY(ask(&x, db, a, &whole));
    make_keys(&x);
    size_t n_spans = spans(x.from, x.to, s), n, asked = 0;
    for (size_t b = 0; b < x.n_body; b++) asked += x.body[b].asked;
    for (size_t k = 0; k < n_spans; k++) {
        if (x.cube == CUBE_BOTH && asked < 40) {
            for (size_t b = 0; b < x.n_body; b++) {
                struct figure_hours_sum_agency *r;
                if (!x.body[b].asked) continue;
                TRY(figure_hours_sum_agency(db, a, x.body[b].id, s[k].grain, s[k].from, s[k].to, &r, &n));
                for (size_t i = 0; i < n; i++)
                    add_hours(&x, hours, &left, r[i].kind, x.body[b].id, r[i].rev_id, r[i].channel, r[i].bucket,
                              r[i].n);
            }
            continue;
        }
        struct figure_hours_sum *r;
        TRY(figure_hours_sum(db, a, x.cube, s[k].grain, s[k].from, s[k].to, &r, &n));
        for (size_t i = 0; i < n; i++)
            add_hours(&x, hours, &left, r[i].kind, r[i].agency_id, r[i].rev_id, r[i].channel, r[i].bucket, r[i].n);
    }
    for (int b = 0; b < BUCKETS; b++) out->n_ended += hours[0][b], out->n_whole_ended += hours[1][b];
    out->n_whole = report.total.n[M_RECEIVED] - left;
    out->ended_p50_s = percentile(hours[0], out->n_ended, 50);
    out->ended_p90_s = percentile(hours[0], out->n_ended, 90);
    out->whole_p50_s = percentile(hours[1], out->n_whole, 50);
    out->whole_p90_s = percentile(hours[1], out->n_whole, 90);
    return RC_OK;
}

/* ---- Lists ---- */
struct listed {
    int64_t received_from, received_to, end_from, end_to, open_at, classes, over, paused, apology_from, apology_to,
        rated_from, rated_to;
};

/* A row of a report is a narrower question. RC_INVALID: no such row. *none: the question asks for another row. */
static enum rc narrow(const struct figure_query *q, struct str key, bool branch, struct figure_query *out, bool *none) {
    int32_t from, to;
    struct date d = {1, 1, 1};
    int64_t n;
    *out = *q;
    out->cut = CUT_NONE;
    if (!key.n) return RC_OK;
    switch (q->cut) {
    case CUT_AGENCY:
        out->agency = key, out->agency_alone = !branch;
        return RC_OK;
    case CUT_FIELD:
        *none |= q->field.n && !str_eq(q->field, key);
        out->field = key;
        return RC_OK;
    case CUT_PROCEDURE:
        *none |= q->procedure.n && !str_eq(q->procedure, key);
        out->procedure = key;
        return RC_OK;
    case CUT_LEVEL:
        *none |= q->level.n && !str_eq(q->level, key);
        out->level = key;
        return RC_OK;
    case CUT_CHANNEL:
        if (!str_i64(key, &n) || n < 1 || n > 3) return RC_INVALID;
        *none |= q->channel && q->channel != n;
        out->channel = (int)n;
        return RC_OK;
    case CUT_DAY:
        if (!day_parse(key, &from)) return RC_INVALID;
        to = from + 1;
        break;
    case CUT_MONTH:
    case CUT_YEAR: {
        bool month = q->cut == CUT_MONTH;
        if (key.n != (month ? 7u : 4u) || !str_i64(str_sub(key, 0, 4), &n)) return RC_INVALID;
        d.y = (int)n;
        if (month && (!str_i64(str_sub(key, 5, 2), &n) || n < 1 || n > 12)) return RC_INVALID;
        if (month) d.m = (int)n;
        from = day_of(d);
        to = month ? first_of_month(figure_period(GRAIN_MONTH, from) + 1) : day_of((struct date){d.y + 1, 1, 1});
        break;
    }
    default:
        return RC_INVALID;
    }
    if (from > out->from_day) out->from_day = from;
    if (to < out->to_day) out->to_day = to;
    return RC_OK;
}

static void condition(const struct asked *x, enum measure m, struct listed *l) {
    static const int64_t done = 1 << FIGURE_EARLY | 1 << FIGURE_ON_TIME | 1 << FIGURE_LATE | 1 << FIGURE_NO_DUE;
    *l = (struct listed){.received_to = DAY_FOREVER, .end_to = DAY_FOREVER};
    switch (m) {
    case M_CARRIED:
        l->received_from = 1, l->received_to = x->from, l->open_at = x->from;
        break;
    case M_RECEIVED:
    case M_RECEIVED_ONLINE:
    case M_RECEIVED_COUNTER:
    case M_RECEIVED_POST:
        l->received_from = x->from, l->received_to = x->to;
        break;
    case M_OPEN:
    case M_OPEN_IN:
    case M_OPEN_OVER:
    case M_PAUSED:
        l->received_from = 1, l->received_to = x->to, l->open_at = x->to;
        l->over = m == M_OPEN_OVER ? 1 : m == M_OPEN_IN ? 2 : 0, l->paused = m == M_PAUSED;
        break;
    case M_APOLOGISED:
        l->apology_from = x->from, l->apology_to = x->to;
        break;
    case M_RATED:
        l->rated_from = x->from, l->rated_to = x->to;
        break;
    default:
        l->end_from = x->from, l->end_to = x->to;
        l->classes = m == M_RESOLVED    ? done
                     : m == M_EARLY     ? 1 << FIGURE_EARLY
                     : m == M_ON_TIME   ? 1 << FIGURE_ON_TIME
                     : m == M_LATE      ? 1 << FIGURE_LATE
                     : m == M_NO_DUE    ? 1 << FIGURE_NO_DUE
                     : m == M_REFUSED   ? 1 << FIGURE_REFUSED
                     : m == M_WITHDRAWN ? 1 << FIGURE_WITHDRAWN
                                        : 1 << FIGURE_TURNED_AWAY;
    }
}

/* *none: the question contradicts itself (online dossiers of the counter's row). */
static enum rc list_of(struct db *db, struct arena *a, const struct figure_query *q, struct str key, bool branch,
                       enum measure m, struct asked *x, struct listed *l, bool *none) {
    struct figure_query narrower;
    *none = false;
    TRY(narrow(q, key, branch, &narrower, none));
    static const int channel[MEASURE_COUNT] = {
        [M_RECEIVED_ONLINE] = CHANNEL_ONLINE, [M_RECEIVED_COUNTER] = CHANNEL_COUNTER, [M_RECEIVED_POST] = CHANNEL_POST};
    *none |= channel[m] && narrower.channel && narrower.channel != channel[m];
    if (channel[m]) narrower.channel = channel[m];
    TRY(ask(x, db, a, &narrower));
    if (m == M_PAUSED && !x->current) *none = true;
    condition(x, m, l);
    return RC_OK;
}

#define LISTED                                                                                                         \
    l.received_from, l.received_to, l.end_from, l.end_to, l.open_at, l.classes, l.over, x.today,                       \
        x.current ? x.q.now : at_of(DAY_FOREVER, 0), l.paused, l.apology_from, l.apology_to, l.rated_from, l.rated_to, \
        x.q.channel, x.q.field, x.q.procedure, x.q.level, x.q.agency, x.q.agency_alone, x.to - 1

enum rc figure_list(struct db *db, struct arena *a, const struct figure_query *q, struct str key, bool branch,
                    enum measure m, int64_t after, int64_t limit, struct figure_case **out, size_t *n) {
    struct asked x;
    struct listed l;
    struct figure_cases *r;
    bool none;
    *out = NULL, *n = 0;
    TRY(list_of(db, a, q, key, branch, m, &x, &l, &none));
    if (none) return RC_OK;
    TRY(figure_cases(db, a, LISTED, after, limit, &r, n));
    *out = ARENA_ARRAY(a, struct figure_case, *n + 1);
    for (size_t i = 0; i < *n; i++)
        (*out)[i] = (struct figure_case){
            r[i].id,       r[i].code,   r[i].title,    r[i].agency,      r[i].procedure_name, r[i].applicant,
            r[i].channel_, r[i].state,  r[i].status,   r[i].received_at, r[i].promised_at,    r[i].due_at,
            r[i].ended_at, r[i].class_, r[i].worked_s, r[i].limit_s};
    return RC_OK;
}

enum rc figure_list_count(struct db *db, struct arena *a, const struct figure_query *q, struct str key, bool branch,
                          enum measure m, int64_t *n) {
    struct asked x;
    struct listed l;
    struct figure_cases_count r;
    bool none;
    *n = 0;
    TRY(list_of(db, a, q, key, branch, m, &x, &l, &none));
    if (none) return RC_OK;
    TRY(figure_cases_count(db, a, LISTED, &r));
    *n = r.n;
    return RC_OK;
}
