/* table.c — a report as a table: its columns, its rows, the year before beside them.
 *
 * The rows that add up are each agency's own; an agency with others under it stands twice, rolled up and by itself. */
#include <stdlib.h>
#include "base/utf8.h"
#include "core/setting.h"
#include "mod/report/report.h"

enum { TIMES_AT_MOST = 60 };
struct cols { /* indexes that formulas need */
    int measure[MEASURE_COUNT], before[MEASURE_COUNT];
    int rating, worked, limit, before_timed, p50, p90, w50, w90;
};
struct pair {
    struct figure_row row;
    struct figures own, with; /* of the year before */
};

struct folded {
    struct str words;
    struct figure_row row;
};
static int by_words(const void *p, const void *q) {
    const struct folded *a = p, *b = q;
    int c = str_cmp(a->words, b->words);
    return c ? c : str_cmp(a->row.key, b->row.key);
}

/* Names in the order in which Vietnamese looks for them: đ beside d. */
void report_sort(struct arena *a, enum figure_cut cut, struct figure_report *f) {
    if ((cut != CUT_FIELD && cut != CUT_PROCEDURE) || !f->n) return;
    struct folded *x = ARENA_ARRAY(a, struct folded, f->n);
    for (size_t i = 0; i < f->n; i++) x[i] = (struct folded){utf8_fold(a, f->row[i].name), f->row[i]};
    qsort(x, f->n, sizeof *x, by_words);
    for (size_t i = 0; i < f->n; i++) f->row[i] = x[i].row;
}

int64_t report_least(struct request *r) { return setting_int(r->db, r->a, "board_least", 5); }

static bool stands(enum measure m) { return m == M_OPEN || m == M_OPEN_IN || m == M_OPEN_OVER || m == M_PAUSED; }

static int count(struct sheet *s, const struct ask *k, enum measure m, const char *head, const char *group,
                 unsigned where) {
    bool periods = k->q.cut == CUT_MONTH || k->q.cut == CUT_DAY || k->q.cut == CUT_YEAR;
    return sheet_column(s, (struct sheet_col){.code = measure_code(m),
                                              .head = head,
                                              .group = group,
                                              .sum = !periods         ? SHEET_ADD
                                                     : m == M_CARRIED ? SHEET_FIRST
                                                     : stands(m)      ? SHEET_LAST
                                                                      : SHEET_ADD,
                                              .where = where,
                                              .of = str_of(measure_code(m))});
}

static void columns(struct sheet *s, const struct ask *k, bool times, struct cols *c) {
    static const char in[] = "Tiếp nhận", out[] = "Đã giải quyết", open[] = "Đang giải quyết", other[] = "Khác",
                      rates[] = "Tỷ lệ", hours[] = "Giờ làm việc trung bình", before[] = "So với cùng kỳ năm trước";
    unsigned some = k->full ? SHEET_ALL : SHEET_DATA, most = SHEET_ALL, time = times ? SHEET_PAGE | SHEET_DATA : 0;
    int *n = c->measure;
    n[M_CARRIED] = count(s, k, M_CARRIED, "Kỳ trước chuyển sang", NULL, most);
    n[M_RECEIVED] = count(s, k, M_RECEIVED, "Trong kỳ", in, most);
    n[M_RECEIVED_ONLINE] = count(s, k, M_RECEIVED_ONLINE, "Trực tuyến", in, most);
    n[M_RECEIVED_COUNTER] = count(s, k, M_RECEIVED_COUNTER, "Trực tiếp", in, some);
    n[M_RECEIVED_POST] = count(s, k, M_RECEIVED_POST, "Bưu chính", in, some);
    n[M_RESOLVED] = count(s, k, M_RESOLVED, "Tổng", out, most);
    n[M_EARLY] = count(s, k, M_EARLY, "Trước hạn", out, most);
    n[M_ON_TIME] = count(s, k, M_ON_TIME, "Đúng hạn", out, most);
    n[M_LATE] = count(s, k, M_LATE, "Quá hạn", out, most);
    n[M_NO_DUE] = count(s, k, M_NO_DUE, "Không có hạn", out, some);
    n[M_OPEN] = count(s, k, M_OPEN, "Tổng", open, most);
    n[M_OPEN_IN] = count(s, k, M_OPEN_IN, "Trong hạn", open, most);
    n[M_OPEN_OVER] = count(s, k, M_OPEN_OVER, "Quá hạn", open, most);
    n[M_PAUSED] = count(s, k, M_PAUSED, "Đang tạm dừng", open, some);
    n[M_REFUSED] = count(s, k, M_REFUSED, "Từ chối, dừng", other, most);
    n[M_WITHDRAWN] = count(s, k, M_WITHDRAWN, "Rút hồ sơ", other, most);
    n[M_TURNED_AWAY] = count(s, k, M_TURNED_AWAY, "Không tiếp nhận", other, some);
    n[M_APOLOGISED] = count(s, k, M_APOLOGISED, "Xin lỗi, hẹn lại", other, some);
    n[M_RATED] = count(s, k, M_RATED, "Được đánh giá", other, some);
    uint64_t timed = SHEET_BIT(n[M_EARLY]) | SHEET_BIT(n[M_ON_TIME]) | SHEET_BIT(n[M_LATE]);
    uint64_t kept = SHEET_BIT(n[M_EARLY]) | SHEET_BIT(n[M_ON_TIME]);
    int rate = sheet_column(s, (struct sheet_col){.code = "ty-le-dung-han",
                                                  .head = "Đúng hạn",
                                                  .group = rates,
                                                  .kind = SHEET_SHARE,
                                                  .num = kept,
                                                  .den = timed,
                                                  .where = most});
    sheet_column(s, (struct sheet_col){.code = "ty-le-truc-tuyen",
                                       .head = "Trực tuyến",
                                       .group = rates,
                                       .kind = SHEET_SHARE,
                                       .num = SHEET_BIT(n[M_RECEIVED_ONLINE]),
                                       .den = SHEET_BIT(n[M_RECEIVED]),
                                       .where = most});
    int score = sheet_column(s, (struct sheet_col){.code = "hai-long",
                                                   .head = "Hài lòng",
                                                   .group = rates,
                                                   .kind = SHEET_SCORE,
                                                   .den = SHEET_BIT(n[M_RATED]),
                                                   .where = most});
    int used = sheet_column(s, (struct sheet_col){.code = "gio-trung-binh",
                                                  .head = "Đã dùng",
                                                  .group = hours,
                                                  .kind = SHEET_MEAN,
                                                  .den = timed,
                                                  .where = most});
    int given = sheet_column(s, (struct sheet_col){.code = "gio-thoi-han",
                                                   .head = "Thời hạn",
                                                   .group = hours,
                                                   .kind = SHEET_MEAN,
                                                   .den = timed,
                                                   .where = most});
    static const char ended[] = "Giờ của hồ sơ đã giải quyết", whole[] = "Kể cả hồ sơ đang giải quyết";
    c->p50 = sheet_column(s, (struct sheet_col){.code = "p50-da-giai-quyet",
                                                .head = "Một nửa không quá",
                                                .group = ended,
                                                .kind = SHEET_TIME,
                                                .where = time});
    c->p90 = sheet_column(
        s,
        (struct sheet_col){
            .code = "p90-da-giai-quyet", .head = "90% không quá", .group = ended, .kind = SHEET_TIME, .where = time});
    c->w50 = sheet_column(s, (struct sheet_col){.code = "p50-ca-dang-giai-quyet",
                                                .head = "Một nửa không quá",
                                                .group = whole,
                                                .kind = SHEET_TIME,
                                                .where = time});
    c->w90 = sheet_column(s, (struct sheet_col){.code = "p90-ca-dang-giai-quyet",
                                                .head = "90% không quá",
                                                .group = whole,
                                                .kind = SHEET_TIME,
                                                .where = time});
    c->rating = sheet_column(
        s, (struct sheet_col){.code = "tong-diem-danh-gia", .head = "Tổng điểm đánh giá (%)", .where = SHEET_DATA});
    c->worked = sheet_column(
        s, (struct sheet_col){
               .code = "tong-gio-da-dung", .head = "Tổng giờ đã dùng", .kind = SHEET_HOURS, .where = SHEET_DATA});
    c->limit = sheet_column(
        s, (struct sheet_col){
               .code = "tong-gio-thoi-han", .head = "Tổng giờ thời hạn", .kind = SHEET_HOURS, .where = SHEET_DATA});
    s->col[score].num = SHEET_BIT(c->rating), s->col[used].num = SHEET_BIT(c->worked),
    s->col[given].num = SHEET_BIT(c->limit);
    if (!k->compare) return;
    static const struct {
        enum measure m;
        const char *code, *head, *less;
    } said[] = {{M_RECEIVED, "tiep-nhan-cung-ky", "Tiếp nhận cùng kỳ", "Tăng, giảm"},
                {M_RESOLVED, "da-giai-quyet-cung-ky", "Đã giải quyết cùng kỳ", "Tăng, giảm"},
                {M_LATE, "qua-han-cung-ky", "Quá hạn cùng kỳ", "Tăng, giảm"}};
    for (size_t i = 0; i < COUNT_OF(said); i++) {
        enum measure m = said[i].m;
        c->before[m] = sheet_column(s, (struct sheet_col){.code = said[i].code,
                                                          .head = said[i].head,
                                                          .group = before,
                                                          .where = most,
                                                          .of = str_of(measure_code(m)),
                                                          .before = true});
        sheet_column(s, (struct sheet_col){.code = i == 0   ? "tiep-nhan-tang-giam"
                                                   : i == 1 ? "da-giai-quyet-tang-giam"
                                                            : "qua-han-tang-giam",
                                           .head = said[i].less,
                                           .group = before,
                                           .kind = SHEET_LESS,
                                           .num = SHEET_BIT(n[m]),
                                           .den = SHEET_BIT(c->before[m]),
                                           .where = most});
    }
    c->before_timed = sheet_column(s, (struct sheet_col){.code = "co-han-da-giai-quyet-cung-ky",
                                                         .head = "Có hạn, đã giải quyết, cùng kỳ",
                                                         .where = SHEET_DATA});
    c->before[M_ON_TIME] = sheet_column(s, (struct sheet_col){.code = "dung-va-truoc-han-cung-ky",
                                                              .head = "Trước và đúng hạn, cùng kỳ",
                                                              .where = SHEET_DATA});
    int was = sheet_column(s, (struct sheet_col){.code = "ty-le-dung-han-cung-ky",
                                                 .head = "Tỷ lệ đúng hạn cùng kỳ",
                                                 .group = before,
                                                 .kind = SHEET_SHARE,
                                                 .num = SHEET_BIT(c->before[M_ON_TIME]),
                                                 .den = SHEET_BIT(c->before_timed),
                                                 .where = most});
    sheet_column(s, (struct sheet_col){.code = "ty-le-dung-han-tang-giam",
                                       .head = "Tăng, giảm (điểm %)",
                                       .group = before,
                                       .kind = SHEET_POINTS,
                                       .num = SHEET_BIT(rate),
                                       .den = SHEET_BIT(was),
                                       .where = most});
}

static void fill(int64_t *v, const struct ask *k, const struct cols *c, const struct figures *f,
                 const struct figures *b) {
    for (int m = 1; m < MEASURE_COUNT; m++) v[c->measure[m]] = f->n[m];
    v[c->rating] = f->rating_sum, v[c->worked] = f->worked_s, v[c->limit] = f->limit_s;
    v[c->p50] = v[c->p90] = v[c->w50] = v[c->w90] = SHEET_NOT_ASKED;
    if (!k->compare) return;
    v[c->before[M_RECEIVED]] = b->n[M_RECEIVED], v[c->before[M_RESOLVED]] = b->n[M_RESOLVED];
    v[c->before[M_LATE]] = b->n[M_LATE], v[c->before[M_ON_TIME]] = b->n[M_EARLY] + b->n[M_ON_TIME];
    v[c->before_timed] = b->n[M_EARLY] + b->n[M_ON_TIME] + b->n[M_LATE];
}

static bool empty(const struct figures *f) {
    for (int m = 1; m < MEASURE_COUNT; m++)
        if (f->n[m]) return false;
    return true;
}

/* ---- The year before, row by row ---- */
static struct str later_key(struct arena *a, enum figure_cut cut, struct str key) {
    int64_t y;
    if ((cut != CUT_MONTH && cut != CUT_DAY && cut != CUT_YEAR) || !str_i64(str_sub(key, 0, 4), &y)) return key;
    return str_fmt(a, "%04lld%.*s", (long long)y + 1, STR_ARG(str_sub(key, 4, key.n)));
}

static long find(const struct pair *p, size_t n, struct str key) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(p[i].row.key, key)) return (long)i;
    return -1;
}

/* A row that only the year before has goes under its parent; periods that this year does not have are left out of rows
 * (the total has them). */
static void join(struct arena *a, const struct ask *k, const struct figure_report *now, const struct figure_report *was,
                 struct pair **out, size_t *n) {
    *out = ARENA_ARRAY(a, struct pair, now->n + was->n + 1), *n = now->n;
    for (size_t i = 0; i < now->n; i++) (*out)[i].row = now->row[i];
    for (size_t i = 0; i < was->n; i++) {
        struct str key = later_key(a, k->q.cut, was->row[i].key);
        long at = find(*out, *n, key);
        if (at < 0) {
            if (k->q.cut == CUT_MONTH || k->q.cut == CUT_DAY || k->q.cut == CUT_YEAR) continue;
            long parent = was->row[i].parent.n ? find(*out, *n, was->row[i].parent) : -1;
            struct figure_row row = {.key = key, .name = was->row[i].name};
            size_t to = *n;
            if (parent >= 0) {
                row.depth = (*out)[parent].row.depth + 1, row.parent = was->row[i].parent;
                (*out)[parent].row.branch = true;
                for (to = (size_t)parent + 1; to < *n && (*out)[to].row.depth >= row.depth;) to++;
            }
            memmove(&(*out)[to + 1], &(*out)[to], (*n - to) * sizeof **out);
            (*out)[to] = (struct pair){.row = row}, (*n)++, at = (long)to;
        }
        (*out)[at].own = was->row[i].own, (*out)[at].with = was->row[i].with;
    }
}

/* ---- Times ---- */
static enum rc put_times(struct request *r, const struct ask *k, const struct cols *c, const struct sheet_row *row,
                         int64_t *v) {
    struct figure_query q = k->q;
    struct figure_times t;
    int64_t n = 0;
    int32_t from, to;
    struct str key = row ? row->key : STR("");
    if (row) {
        if (q.cut == CUT_AGENCY) q.agency = key, q.agency_alone = !row->with;
        if (q.cut == CUT_FIELD) q.field = key;
        if (q.cut == CUT_PROCEDURE) q.procedure = key;
        if (q.cut == CUT_LEVEL) q.level = key;
        if (q.cut == CUT_CHANNEL && str_i64(key, &n)) q.channel = (int)n;
        if (q.cut == CUT_MONTH || q.cut == CUT_DAY || q.cut == CUT_YEAR) {
            struct str day =
                q.cut == CUT_DAY ? key : str_fmt(r->a, q.cut == CUT_MONTH ? "%.*s-01" : "%.*s-01-01", STR_ARG(key));
            if (!day_parse(day, &from)) return RC_OK;
            span_around(q.cut == CUT_DAY ? SPAN_DAY : q.cut == CUT_MONTH ? SPAN_MONTH : SPAN_YEAR, from, &from, &to);
            if (from > q.from_day) q.from_day = from;
            if (to < q.to_day) q.to_day = to;
        }
    }
    TRY(figure_times(r->db, r->a, &q, &t));
    int64_t least = report_least(r);
    v[c->p50] = t.n_ended < least || !t.n_ended ? SHEET_NOT_ASKED : t.ended_p50_s;
    v[c->p90] = t.n_ended < least || !t.n_ended ? SHEET_NOT_ASKED : t.ended_p90_s;
    v[c->w50] = t.n_whole < least || !t.n_whole ? SHEET_NOT_ASKED : t.whole_p50_s;
    v[c->w90] = t.n_whole < least || !t.n_whole ? SHEET_NOT_ASKED : t.whole_p90_s;
    return RC_OK;
}

static void notes(struct request *r, const struct ask *k, bool times, struct sheet *out) {
    sheet_note(out, STR("Hồ sơ tính theo cơ quan quyết định, theo ngày Việt Nam; cây đơn vị theo ngày cuối kỳ."));
    sheet_note(out, STR("Tỷ lệ đúng hạn = (trước hạn + đúng hạn) / (trước hạn + đúng hạn + quá hạn). Hồ sơ đã xin lỗi "
                        "và hẹn lại vẫn tính là quá hạn."));
    sheet_note(out,
               str_fmt(r->a, "Không hiện tỷ lệ và giờ trung bình khi có dưới %lld hồ sơ (–).", (long long)out->least));
    if (k->q.to_day > at_day(r->now)) sheet_note(out, STR("Kỳ chưa kết thúc: số liệu đến lúc lập báo cáo."));
    if (times)
        sheet_note(out, STR("Giờ làm việc “kể cả hồ sơ đang giải quyết” tính mọi hồ sơ tiếp nhận trong kỳ; hồ sơ chưa "
                            "xong tính là lâu hơn mọi hồ sơ đã xong, “chưa rõ” khi mốc rơi vào số đó."));
    if (k->compare) {
        struct figure_query q = ask_year_before(k);
        sheet_note(out, str_fmt(r->a, "Cùng kỳ năm trước: từ ngày %.*s đến ngày %.*s.",
                                STR_ARG(day_vi(r->a, q.from_day)), STR_ARG(day_vi(r->a, q.to_day - 1))));
    }
}

enum rc table_read(struct request *r, const struct ask *k, bool times, struct sheet *s) {
    struct figure_report now, was = {0};
    struct cols c = {0};
    struct pair *p;
    size_t n;
    struct figure_query before = ask_year_before(k);
    TRY(figure_report(r->db, r->a, &k->q, &now));
    if (k->compare) TRY(figure_report(r->db, r->a, &before, &was));
    report_sort(r->a, k->q.cut, &now);
    *s = (struct sheet){.a = r->a,
                        .head = cut_head(k->q.cut),
                        .agency = k->agency,
                        .second = k->period,
                        .least = report_least(r),
                        .tree = k->q.cut == CUT_AGENCY};
    s->title = str_fmt(r->a, "Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính, theo %s",
                       k->q.cut == CUT_AGENCY      ? "cơ quan"
                       : k->q.cut == CUT_FIELD     ? "lĩnh vực"
                       : k->q.cut == CUT_PROCEDURE ? "thủ tục"
                       : k->q.cut == CUT_LEVEL     ? "cấp"
                       : k->q.cut == CUT_CHANNEL   ? "kênh"
                       : k->q.cut == CUT_MONTH     ? "tháng"
                       : k->q.cut == CUT_DAY       ? "ngày"
                                                   : "năm");
    s->file = str_fmt(r->a, "bao-cao-%.*s", STR_ARG(day_iso(r->a, k->q.from_day)));
    s->list = str_fmt(r->a, "/bao-cao/ho-so?%.*s", STR_ARG(ask_address(r->a, k, &k->q, false)));
    s->list_before = str_fmt(r->a, "/bao-cao/ho-so?%.*s", STR_ARG(ask_address(r->a, k, &before, false)));
    join(r->a, k, &now, &was, &p, &n);
    columns(s, k, times, &c);
    for (size_t i = 0; i < n; i++) {
        const struct pair *x = &p[i];
        bool branch = k->q.cut == CUT_AGENCY && x->row.branch;
        struct sheet_row *row = sheet_row(
            s, x->row.key, branch ? str_fmt(r->a, "%.*s (cả đơn vị trực thuộc)", STR_ARG(x->row.name)) : x->row.name);
        row->depth = x->row.depth, row->with = branch;
        fill(row->value, k, &c, branch ? &x->row.with : &x->row.own, branch ? &x->with : &x->own);
        if (!branch || (empty(&x->row.own) && empty(&x->own))) continue;
        row = sheet_row(s, x->row.key, str_fmt(r->a, "Riêng %.*s", STR_ARG(x->row.name)));
        row->depth = x->row.depth + 1;
        fill(row->value, k, &c, &x->row.own, &x->own);
    }
    s->total = ARENA_ARRAY(r->a, int64_t, SHEET_COLUMNS);
    fill(s->total, k, &c, &now.total, &was.total);
    notes(r, k, times, s);
    if (!times) return RC_OK;
    if (s->n_row > TIMES_AT_MOST)
        sheet_note(s, str_fmt(r->a, "Giờ theo từng dòng chỉ tính cho báo cáo không quá %d dòng.", TIMES_AT_MOST));
    for (size_t i = 0; i < s->n_row && s->n_row <= TIMES_AT_MOST; i++)
        TRY(put_times(r, k, &c, &s->row[i], s->row[i].value));
    return put_times(r, k, &c, NULL, s->total);
}
