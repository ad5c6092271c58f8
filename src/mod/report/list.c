/* list.c — the dossiers behind a figure: as many rows as the figure says, fifty a page.
 *
 * The condition is that of the figure itself (core/figure.c), so the two cannot disagree. "o" names one measure or
 * several that exclude one another (a form's column); the cursor "sau" is which of them, and the last row's id. Who may
 * not open a dossier sees neither the applicant's name nor what it is about. */
#include "core/case.h"
#include "core/dossier.h"
#include "mod/report/report.h"
#include "ui/api.h"

enum { PER_PAGE = 50, MEASURES_MOST = 6, CAUSES_MOST = 200000 };
struct listing {
    struct ask k;
    enum measure m[MEASURES_MOST];
    size_t n_m;
    struct str key, cause;
    bool branch;
    int64_t count, part, after; /* part: which measure we are in */
    struct figure_case *row;
    size_t n;
    struct str next;
};

static enum rc read_measures(struct request *r, struct listing *l) {
    struct str rest = req_arg(r, "o"), word;
    while (str_cut(&rest, ',', &word)) {
        enum measure m = measure_of(word);
        if (!m || l->n_m == MEASURES_MOST) return RC_NOTFOUND;
        for (size_t i = 0; i < l->n_m; i++)
            if (l->m[i] == m) return RC_NOTFOUND;
        l->m[l->n_m++] = m;
    }
    return l->n_m ? RC_OK : RC_NOTFOUND;
}

static enum rc ask_figures(struct request *r, struct listing *l, size_t i, int64_t after, int64_t most,
                           struct figure_case **out, size_t *n) {
    return figure_list(r->db, r->a, &l->k.q, l->key, l->branch, l->m[i], after, most, out, n);
}

/* Only those of one cause: read all, keep what fits. */
static enum rc read_cause(struct request *r, struct listing *l, struct figure_case **out, size_t *n, size_t i) {
    struct figure_case *all;
    size_t n_all, cap = 0;
    *out = NULL, *n = 0;
    TRY(ask_figures(r, l, i, 0, CAUSES_MOST, &all, &n_all));
    for (size_t k = 0; k < n_all; k++) {
        struct report_cause c = {0};
        enum rc rc = report_cause(r->db, r->a, all[k].id, &c);
        if (rc && rc != RC_NOTFOUND) return rc;
        if (str_eq(cause_of(r->a, c.reason), l->cause)) *ARENA_PUSH(r->a, *out, *n, cap) = all[k];
    }
    return RC_OK;
}

static enum rc read_page(struct request *r, struct listing *l) {
    size_t cap = 0;
    for (size_t i = 0; i < l->n_m; i++) {
        struct figure_case *row;
        size_t n;
        int64_t count, after = (int64_t)i == l->part ? l->after : 0;
        if (l->cause.n) {
            TRY(read_cause(r, l, &row, &n, i));
            l->count += (int64_t)n;
        } else {
            TRY(figure_list_count(r->db, r->a, &l->k.q, l->key, l->branch, l->m[i], &count));
            l->count += count;
        }
        if ((int64_t)i < l->part || l->next.n) continue;
        if (!l->cause.n) TRY(ask_figures(r, l, i, after, PER_PAGE + 1 - (int64_t)l->n, &row, &n));
        for (size_t k = 0; k < n && !l->next.n; k++) {
            if (row[k].id <= after) continue;
            if (l->n == PER_PAGE)
                l->next = str_fmt(r->a, "%lld.%lld", (long long)l->part, (long long)l->after);
            else
                *ARENA_PUSH(r->a, l->row, l->n, cap) = row[k], l->part = (int64_t)i, l->after = row[k].id;
        }
    }
    return RC_OK;
}

static enum rc read_list(struct request *r, struct listing *l) {
    struct str rest = req_arg(r, "sau"), head;
    TRY(ask_read(r, SPAN_MONTH, &l->k));
    TRY(read_measures(r, l));
    l->key = req_arg(r, "dong"), l->branch = req_arg(r, "nhanh").n > 0, l->cause = req_arg(r, "ly_do");
    if (l->k.q.cut == CUT_AGENCY && l->key.n && !ask_covers(&l->k, l->key)) return RC_NOTFOUND;
    if (rest.n && str_cut(&rest, '.', &head) && (!str_i64(head, &l->part) || !str_i64(rest, &l->after)))
        return RC_INVALID;
    return read_page(r, l);
}

static const char *outcome(const struct figure_case *c) {
    switch ((enum figure_class)c->class_) {
    case FIGURE_EARLY:
        return "Trước hạn";
    case FIGURE_ON_TIME:
        return "Đúng hạn";
    case FIGURE_LATE:
        return "Quá hạn";
    case FIGURE_NO_DUE:
        return "Đã giải quyết, không có hạn";
    case FIGURE_REFUSED:
        return "Từ chối, dừng giải quyết";
    case FIGURE_WITHDRAWN:
        return "Đã rút";
    case FIGURE_TURNED_AWAY:
        return "Không tiếp nhận";
    default:
        return "Đang giải quyết";
    }
}

static void cell(struct buf *b, struct str words) {
    buf_z(b, "<td class=\"govuk-table__cell\">"), buf_html(b, words), buf_z(b, "</td>");
}

static enum rc may_open(struct request *r, int64_t id, bool *mine) {
    struct case_ c;
    TRY(case_load(r->db, r->a, id, &c));
    *mine = access_case(r->db, r->a, actor_of(r), &c, r->now) != 0;
    return RC_OK;
}

static enum rc put_row(struct buf *b, struct request *r, const struct listing *l, const struct figure_case *x) {
    bool mine;
    TRY(may_open(r, x->id, &mine));
    const struct report_agencies *g = ask_agency(&l->k, x->agency);
    buf_z(b, "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header mc-code\">");
    if (mine) buf_z(b, "<a class=\"govuk-link\" href=\"/ho-so/"), buf_url(b, x->code), buf_z(b, "\">");
    buf_html(b, x->code), buf_z(b, mine ? "</a></th>" : "</th>");
    cell(b, mine && x->title.n ? x->title : x->procedure);
    cell(b, mine ? x->applicant : mask_name(r->a, x->applicant));
    cell(b, g ? g->name : x->agency), cell(b, str_of(channel_vi((enum channel)x->channel)));
    cell(b, x->received_at ? at_vi(r->a, x->received_at) : STR("–"));
    cell(b, x->promised_at ? at_vi(r->a, x->promised_at) : STR("–"));
    cell(b, x->ended_at ? at_vi(r->a, x->ended_at) : STR("–")), cell(b, str_of(outcome(x)));
    buf_z(b, "</tr>");
    return RC_OK;
}

static struct str address(struct request *r, const struct listing *l, struct str next) {
    struct buf b = buf_in(r->a);
    buf_z(&b, "/bao-cao/ho-so?"), buf_str(&b, ask_address(r->a, &l->k, &l->k.q, false)), buf_z(&b, "&o=");
    for (size_t i = 0; i < l->n_m; i++) buf_fmt(&b, "%s%s", i ? "," : "", measure_code(l->m[i]));
    if (l->key.n) buf_z(&b, "&dong="), buf_url(&b, l->key);
    if (l->branch) buf_z(&b, "&nhanh=1");
    if (l->cause.n) buf_z(&b, "&ly_do="), buf_url(&b, l->cause);
    if (next.n) buf_z(&b, "&sau="), buf_url(&b, next);
    return buf_view(&b);
}

/* What was asked, in words: what, of whom, when. */
static struct str title_of(struct request *r, const struct listing *l) {
    struct buf b = buf_in(r->a);
    for (size_t i = 0; i < l->n_m; i++) buf_fmt(&b, "%s%s", i ? "; " : "", measure_vi(l->m[i]));
    return buf_view(&b);
}

static enum rc list_json(struct request *r, const struct listing *l) {
    struct buf *b = api_list(r);
    for (size_t i = 0; i < l->n; i++) {
        const struct figure_case *x = &l->row[i];
        bool mine;
        TRY(may_open(r, x->id, &mine));
        json_open(b, NULL, '{');
        json_text(b, "code", x->code), json_text(b, "title", mine && x->title.n ? x->title : x->procedure);
        json_text(b, "applicant", mine ? x->applicant : mask_name(r->a, x->applicant));
        json_text(b, "agency", x->agency), json_int(b, "channel", x->channel), json_int(b, "status", x->status);
        json_at(b, "received_at", x->received_at), json_at(b, "promised_at", x->promised_at);
        json_at(b, "due_at", x->due_at), json_at(b, "ended_at", x->ended_at);
        json_z(b, "outcome", outcome(x)), json_bool(b, "readable", mine);
        json_close(b, '}');
    }
    b = api_list_close(r, l->next);
    json_int(b, "count", l->count);
    return api_end(r);
}

/* The row's key as the report's row called it. */
static struct str key_words(struct request *r, const struct listing *l) {
    static const char *const levels[][2] = {{"province", "tỉnh"}, {"district", "huyện"}, {"commune", "xã"}};
    struct report_fields *f;
    struct report_procedures *p;
    size_t n = 0;
    int64_t channel;
    int32_t day;
    switch (l->k.q.cut) {
    case CUT_FIELD:
        if (report_fields(r->db, r->a, &f, &n)) n = 0;
        for (size_t i = 0; i < n; i++)
            if (str_eq(f[i].code, l->key)) return f[i].name;
        return l->key;
    case CUT_PROCEDURE:
        if (report_procedures(r->db, r->a, STR(""), &p, &n)) n = 0;
        for (size_t i = 0; i < n; i++)
            if (str_eq(p[i].code, l->key)) return p[i].name;
        return l->key;
    case CUT_LEVEL:
        for (size_t i = 0; i < COUNT_OF(levels); i++)
            if (str_is(l->key, levels[i][0])) return str_of(levels[i][1]);
        return l->key;
    case CUT_CHANNEL:
        return str_i64(l->key, &channel) ? str_of(channel_vi((enum channel)channel)) : l->key;
    case CUT_DAY:
        return day_parse(l->key, &day) ? day_vi(r->a, day) : l->key;
    case CUT_MONTH:
        return str_fmt(r->a, "%.*s/%.*s", STR_ARG(str_sub(l->key, 5, 2)), STR_ARG(str_sub(l->key, 0, 4)));
    default:
        return l->key;
    }
}

enum rc list_show(struct request *r) {
    static const struct column head[] = {{"Mã hồ sơ", NULL}, {"Nội dung", NULL}, {"Người nộp", NULL},
                                         {"Cơ quan", NULL},  {"Kênh", NULL},     {"Tiếp nhận", NULL},
                                         {"Hẹn trả", NULL},  {"Kết thúc", NULL}, {"Kết quả", NULL}};
    struct listing l = {0};
    TRY(read_list(r, &l));
    if (r->api) return list_json(r, &l);
    struct page p = {.title_str = title_of(r, &l), .section = "bao-cao", .wide = true};
    p.back = str_fmt(r->a, "/bao-cao?%.*s", STR_ARG(ask_address(r->a, &l.k, &l.k.q, false)));
    struct buf *b = page_begin(r, &p);
    const struct report_agencies *g = l.k.q.cut == CUT_AGENCY && l.key.n ? ask_agency(&l.k, l.key) : NULL;
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, g ? g->name : l.k.agency), buf_z(b, ". ");
    buf_html(b, l.k.period);
    if (l.key.n && !g)
        buf_z(b, ". "), buf_html(b, str_of(cut_head(l.k.q.cut))), buf_z(b, ": "), buf_html(b, key_words(r, &l));
    if (l.cause.n) buf_z(b, ". Nguyên nhân: "), buf_html(b, l.cause);
    buf_z(b, ".</p><p class=\"govuk-body mc-report-count\"><strong data-count=\"");
    buf_i64(b, l.count), buf_z(b, "\">"), buf_str(b, tpl_count(r->a, l.count)), buf_z(b, "</strong> hồ sơ</p>");
    if (l.n) {
        buf_z(b, "<div class=\"mc-report-list\">");
        part_table_begin(b, STR("Danh sách hồ sơ"), head, COUNT_OF(head));
        for (size_t i = 0; i < l.n; i++) TRY(put_row(b, r, &l, &l.row[i]));
        part_table_end(b), buf_z(b, "</div>");
    }
    buf_z(b, "<p class=\"govuk-body\">");
    if (req_arg(r, "sau").n)
        buf_z(b, "<a class=\"govuk-link\" href=\""), tpl_path(b, address(r, &l, STR(""))),
            buf_z(b, "\">Về trang đầu</a> ");
    if (l.next.n)
        buf_z(b, "<a class=\"govuk-link\" rel=\"next\" href=\""), tpl_path(b, address(r, &l, l.next)),
            buf_z(b, "\">Trang sau</a>");
    buf_z(b, "</p>");
    return page_end(r, &p);
}
