/* board.c — which agency keeps its word: by agency, field and month, in public.
 *
 * Figures are those of the officials' reports (core/figure.h, docs/FIGURES.md): one count, two audiences. Each links to
 * the figures it is the sum of, an agency's by field and a field's by agency; lists of dossiers are not for the public,
 * as two dossiers of a commune name their people to the neighbours. No rate is shown for fewer than board_least. A
 * chart has its table beside it; the same figures leave as CSV and JSON without any personal data. */
#include "mod/board/board.h"
#include <stdlib.h>
#include "base/utf8.h"
#include "core/figure.h"
#include "core/route.h"
#include "core/setting.h"
#include "mod/board/board.html.h"
#include "ui/api.h"
#include "ui/chart.h"

enum { MONTHS = 12 };
static const struct column by_agency[] = {{"Cơ quan", NULL},
                                          {"Tiếp nhận", "govuk-table__header--numeric"},
                                          {"Sớm hạn", "govuk-table__header--numeric"},
                                          {"Đúng hạn", "govuk-table__header--numeric"},
                                          {"Trễ hạn", "govuk-table__header--numeric"},
                                          {"Tỷ lệ đúng hạn", "govuk-table__header--numeric"},
                                          {"Đang xử lý, còn hạn", "govuk-table__header--numeric"},
                                          {"Đang xử lý, quá hạn", "govuk-table__header--numeric"},
                                          {"Từ chối", "govuk-table__header--numeric"}};
static enum rc months(struct request *r, struct board_view *v, struct board_month *chosen);
static enum rc rows(struct request *r, struct board_view *v, const struct board_month *m);
static enum rc chart(struct request *r, struct board_view *v);

struct str board_rate(struct arena *a, const struct board_row *r, int64_t least) {
    int64_t whole = r->early + r->on_time + r->late;
    return whole < least || !whole ? STR("–") : tpl_percent(a, r->early + r->on_time, whole);
}

static enum rc board_api(struct request *r, const struct board_view *v, const struct board_month *m) {
    struct buf *b = api_list(r);
    for (size_t i = 0; i <= v->n_row; i++) { /* the last is the whole */
        const struct board_row *x = i < v->n_row ? &v->row[i] : &v->total;
        if (i == v->n_row) api_list_close(r, STR(""));
        json_open(b, i < v->n_row ? NULL : "total", '{');
        if (i < v->n_row) json_text(b, "code", x->code), json_text(b, "name", x->name);
        json_int(b, "received", x->received), json_int(b, "resolved", x->resolved), json_int(b, "early", x->early);
        json_int(b, "on_time", x->on_time), json_int(b, "late", x->late), json_int(b, "no_due", x->no_due);
        json_int(b, "refused", x->refused), json_int(b, "withdrawn", x->withdrawn), json_int(b, "open_in", x->open_in);
        json_int(b, "open_over", x->open_over), json_close(b, '}');
    }
    json_text(b, "month", m->value), json_z(b, "by", v->by_field ? "field" : "agency");
    API_MEMBER(b, "apologies", board_apologies, v->apology, v->n_apology);
    return api_end(r);
}

static enum rc show(struct request *r, struct str agency, struct str title) {
    struct board_view v = {.agency = agency,
                           .field = agency.n ? STR("") : req_arg(r, "linh_vuc"),
                           .here = r->path,
                           .column = by_agency,
                           .n_column = COUNT_OF(by_agency),
                           .least = setting_int(r->db, r->a, "board_least", 5)};
    struct board_month m;
    v.by_field = agency.n || (!v.field.n && str_is(req_arg(r, "theo"), "linh-vuc"));
    if (v.field.n) {
        struct board_field f;
        TRY(board_field(r->db, r->a, v.field, &f));
        title = str_fmt(r->a, "Công khai kết quả giải quyết hồ sơ: %.*s", STR_ARG(f.name));
    }
    if (v.by_field) {
        struct column *c = arena_dup(r->a, by_agency, sizeof by_agency);
        c[0].label = "Lĩnh vực", v.column = c;
    }
    TRY(months(r, &v, &m));
    TRY(rows(r, &v, &m));
    TRY(board_apologies(r->db, r->a, m.since, m.until, agency, &v.apology, &v.n_apology));
    if (r->api) return board_api(r, &v, &m);
    TRY(chart(r, &v));
    v.rate = board_rate(r->a, &v.total, v.least);
    v.month_value = m.value;
    v.caption =
        str_fmt(r->a, "Kết quả giải quyết %.*s, theo %s", STR_ARG(m.label), v.by_field ? "lĩnh vực" : "cơ quan");
    struct page p = {
        .title_str = title, .section = "cong-khai", .back = agency.n || v.field.n ? STR("/cong-khai") : STR("")};
    struct buf *b = page_begin(r, &p);
    tpl_board(b, &v);
    return page_end(r, &p);
}

static enum rc board(struct request *r) { return show(r, STR(""), STR("Công khai kết quả giải quyết hồ sơ")); }

static enum rc board_of_agency(struct request *r) {
    struct board_agency g;
    TRY(board_agency(r->db, r->a, r->part[0], &g));
    return show(r, g.code, g.name);
}

static void month_at(struct request *r, struct board_month *x, int y, int m) {
    x->value = str_fmt(r->a, "%04d-%02d", y, m), x->label = str_fmt(r->a, "tháng %d/%d", m, y);
    x->since = at_of(day_of((struct date){y, m, 1}), 0);
    x->until = at_of(day_of(m == 12 ? (struct date){y + 1, 1, 1} : (struct date){y, m + 1, 1}), 0);
}

/* The chosen month (?thang=2022-03), else this one; the last twelve for the picker, and an older one that was asked
 * for: an address that somebody kept goes on meaning the same. RC_NOTFOUND: no month, or one that has not begun. */
static enum rc months(struct request *r, struct board_view *v, struct board_month *chosen) {
    struct date today = date_of(at_day(r->now));
    struct str want = req_arg(r, "thang");
    v->month = ARENA_ARRAY(r->a, struct board_month, MONTHS + 1);
    for (int i = 0; i < MONTHS; i++) {
        int y = today.y, m = today.m - i;
        while (m < 1) m += 12, y--;
        month_at(r, &v->month[v->n_month++], y, m);
    }
    struct board_month *here = &v->month[0];
    if (want.n) {
        int32_t day;
        bool month = want.n == 7 && want.p[4] == '-' && day_parse(str_fmt(r->a, "%.*s-01", STR_ARG(want)), &day);
        if (!month || day > at_day(r->now) || date_of(day).y < 2000) return RC_NOTFOUND;
        here = NULL;
        for (int i = 0; i < MONTHS; i++)
            if (str_eq(want, v->month[i].value)) here = &v->month[i];
        if (!here) {
            here = &v->month[v->n_month++];
            month_at(r, here, date_of(day).y, date_of(day).m);
        }
    }
    here->here = true, *chosen = *here;
    return RC_OK;
}

static void add(struct board_row *t, const struct board_row *r) {
    t->received += r->received, t->resolved += r->resolved, t->early += r->early, t->on_time += r->on_time,
        t->late += r->late, t->no_due += r->no_due;
    t->refused += r->refused, t->withdrawn += r->withdrawn, t->open_in += r->open_in, t->open_over += r->open_over;
}

static struct figure_query question(const struct request *r, const struct board_view *v, const struct board_month *m) {
    return (struct figure_query){.from_day = at_day(m->since),
                                 .to_day = at_day(m->until),
                                 .now = r->now,
                                 .agency = v->agency,
                                 .agency_alone = v->agency.n > 0,
                                 .field = v->field};
}

static int by_words(const void *p, const void *q) {
    const struct board_row *a = p, *b = q;
    int c = str_cmp(a->folded, b->folded);
    return c ? c : str_cmp(a->code, b->code);
}

/* The breakdown of a row's figures; a field of an agency has none. */
static struct str breakdown(struct request *r, const struct board_view *v, struct str code, struct str month) {
    struct buf b = buf_in(r->a);
    if (v->agency.n || v->field.n) return STR("");
    buf_z(&b, v->by_field ? "/cong-khai?linh_vuc=" : "/cong-khai/"), buf_url(&b, code);
    buf_z(&b, v->by_field ? "&thang=" : "?thang="), buf_url(&b, month);
    return buf_view(&b);
}

static enum rc rows(struct request *r, struct board_view *v, const struct board_month *m) {
    struct figure_query q = question(r, v, m);
    struct figure_report f;
    size_t cap = 0;
    q.cut = v->by_field ? CUT_FIELD : CUT_AGENCY;
    TRY(figure_report(r->db, r->a, &q, &f));
    for (size_t i = 0; i < f.n; i++) {
        const int64_t *n = f.row[i].own.n;
        bool any = false;
        for (int k = M_CARRIED; k <= M_WITHDRAWN; k++) any |= n[k] != 0;
        if (!any) continue; /* stands over others, or only turned some away */
        *ARENA_PUSH(r->a, v->row, v->n_row, cap) = (struct board_row){.name = f.row[i].name,
                                                                      .code = f.row[i].key,
                                                                      .folded = utf8_fold(r->a, f.row[i].name),
                                                                      .href = breakdown(r, v, f.row[i].key, m->value),
                                                                      .received = n[M_RECEIVED],
                                                                      .resolved = n[M_RESOLVED],
                                                                      .early = n[M_EARLY],
                                                                      .on_time = n[M_ON_TIME],
                                                                      .late = n[M_LATE],
                                                                      .no_due = n[M_NO_DUE],
                                                                      .refused = n[M_REFUSED],
                                                                      .withdrawn = n[M_WITHDRAWN],
                                                                      .open_in = n[M_OPEN_IN],
                                                                      .open_over = n[M_OPEN_OVER]};
    }
    if (v->n_row) qsort(v->row, v->n_row, sizeof *v->row, by_words);
    for (size_t i = 0; i < v->n_row; i++) add(&v->total, &v->row[i]);
    return RC_OK;
}

void board_figure(struct buf *b, const struct board_row *x, int64_t n) {
    buf_z(b, "<td class=\"govuk-table__cell govuk-table__cell--numeric\">");
    if (x->href.n) buf_z(b, "<a class=\"govuk-link\" href=\""), tpl_path(b, x->href), buf_z(b, "\">");
    buf_str(b, tpl_count(b->a, n)), buf_z(b, x->href.n ? "</a></td>" : "</td>");
}

/* Kept and broken promises of twelve months, oldest first. */
static enum rc chart(struct request *r, struct board_view *v) {
    struct str label[MONTHS];
    int64_t kept[MONTHS], late[MONTHS];
    struct figure_query q = question(r, v, &v->month[0]);
    struct figure_report f;
    q.from_day = at_day(v->month[MONTHS - 1].since), q.cut = CUT_MONTH;
    TRY(figure_report(r->db, r->a, &q, &f));
    for (int k = 0; k < MONTHS; k++) {
        const int64_t *n = (size_t)k < f.n ? f.row[k].own.n : NULL;
        struct date d = date_of(at_day(v->month[MONTHS - 1 - k].since));
        label[k] = str_fmt(r->a, "%d/%02d", d.m, d.y % 100);
        kept[k] = n ? n[M_EARLY] + n[M_ON_TIME] : 0, late[k] = n ? n[M_LATE] : 0;
    }
    struct chart_series series[] = {{STR("Đúng hoặc sớm hạn"), CHART_GOOD, kept}, {STR("Trễ hạn"), CHART_LATE, late}};
    struct chart c = {.id = "theo-thang",
                      .title = STR("Hồ sơ có hạn đã giải quyết, mười hai tháng gần nhất"),
                      .label_head = "Tháng",
                      .unit = "hồ sơ",
                      .label = label,
                      .n = MONTHS,
                      .series = series,
                      .n_series = COUNT_OF(series)};
    struct buf b = buf_in(r->a);
    chart_columns(&b, &c);
    v->chart = html_of(&b);
    return RC_OK;
}

static enum rc open_data(struct request *r, struct board_view *v, struct board_month *m) {
    TRY(months(r, v, m));
    v->by_field = str_is(req_arg(r, "theo"), "linh-vuc");
    reply_public(r, 300);
    r->reply->body = buf_in(r->a);
    return rows(r, v, m);
}

static enum rc open_csv(struct request *r) {
    struct board_view v = {0};
    struct board_month m;
    TRY(open_data(r, &v, &m));
    r->reply->content_type = STR("text/csv; charset=utf-8");
    struct buf *b = &r->reply->body;
    buf_z(b, "thang,ma,ten,tiep_nhan,da_giai_quyet,som_han,dung_han,tre_han,khong_co_han,tu_choi,rut,dang_xu_ly_con_"
             "han,dang_xu_ly_qua_han\n");
    for (size_t i = 0; i < v.n_row; i++) {
        const struct board_row *x = &v.row[i];
        buf_csv(b, m.value), buf_c(b, ','), buf_csv(b, x->code), buf_c(b, ','), buf_csv(b, x->name);
        buf_fmt(b, ",%lld,%lld,%lld,%lld,%lld,%lld,%lld,%lld,%lld,%lld\n", (long long)x->received,
                (long long)x->resolved, (long long)x->early, (long long)x->on_time, (long long)x->late,
                (long long)x->no_due, (long long)x->refused, (long long)x->withdrawn, (long long)x->open_in,
                (long long)x->open_over);
    }
    return RC_OK;
}

static enum rc open_json(struct request *r) {
    struct board_view v = {0};
    struct board_month m;
    TRY(open_data(r, &v, &m));
    r->reply->content_type = STR("application/json");
    struct buf *b = &r->reply->body;
    buf_z(b, "{\"thang\":"), buf_json(b, m.value), buf_z(b, ",\"dong\":[");
    for (size_t i = 0; i < v.n_row; i++) {
        const struct board_row *x = &v.row[i];
        if (i) buf_c(b, ',');
        buf_z(b, "{\"ma\":"), buf_json(b, x->code), buf_z(b, ",\"ten\":"), buf_json(b, x->name);
        buf_fmt(
            b,
            ",\"tiep_nhan\":%lld,\"da_giai_quyet\":%lld,\"som_han\":%lld,\"dung_han\":%lld,\"tre_han\":%lld,\"khong_co_"
            "han\":%lld,\"tu_choi\":%lld,\"rut\":%lld,\"dang_xu_ly_con_han\":%lld,\"dang_xu_ly_qua_han\":%lld}",
            (long long)x->received, (long long)x->resolved, (long long)x->early, (long long)x->on_time,
            (long long)x->late, (long long)x->no_due, (long long)x->refused, (long long)x->withdrawn,
            (long long)x->open_in, (long long)x->open_over);
    }
    buf_z(b, "]}\n");
    return RC_OK;
}

static const struct route routes[] = {
    {M_GET, "/cong-khai", RIGHT_PUBLIC, board, "On-time board by agency or field and month", ROUTE_API,
     "thang theo:choice(linh-vuc) linh_vuc"},
    {M_GET, "/cong-khai/{}", RIGHT_PUBLIC, board_of_agency, "On-time board of one agency by field", ROUTE_API, "thang"},
    {M_GET, "/du-lieu-mo/dung-han.csv", RIGHT_PUBLIC, open_csv, "Open data: the board as CSV", ROUTE_API,
     "thang theo:choice(linh-vuc)"},
    {M_GET, "/du-lieu-mo/dung-han.json", RIGHT_PUBLIC, open_json, "Open data: the board as JSON", ROUTE_API,
     "thang theo:choice(linh-vuc)"},
};
const struct module mod_board = {"board", routes, COUNT_OF(routes)};
