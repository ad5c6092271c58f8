/* form06.c — the national periodic report on handling procedures, forms 06a to 06d and the list of causes.
 *
 * Numbers, names and the quarterly period of the forms are what the province sets (settings report_form_*): the
 * Government Office has renumbered them more than once. The columns keep (3) = (4) + (5) + (6), (7) = (8) + (9) + (10),
 * (11) = (12) + (13). What the form has no column for (ended without a due date, refused, withdrawn) is a table of its
 * own below, so that (3) = (7) + (11) + it. */
#include <stdlib.h>
#include "core/setting.h"
#include "mod/report/report.h"

static const struct {
    const char *code, *key, *otherwise;
    enum figure_cut cut;
} kinds[] = {
    {"a", "report_form_a",
     "II.06a|Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết", CUT_FIELD},
    {"b", "report_form_b", "II.06b|Tình hình, kết quả giải quyết thủ tục hành chính của các cơ quan, đơn vị trực thuộc",
     CUT_AGENCY},
    {"c", "report_form_c", "II.06c|Tình hình, kết quả giải quyết thủ tục hành chính trên địa bàn, theo cấp", CUT_LEVEL},
    {"nguyen-nhan", "report_form_cause", "II.06d|Nguyên nhân quá hạn trong giải quyết thủ tục hành chính", CUT_NONE},
};

enum rc form06_all(struct request *r, struct form06 **out, size_t *n) {
    *out = ARENA_ARRAY(r->a, struct form06, COUNT_OF(kinds)), *n = COUNT_OF(kinds);
    for (size_t i = 0; i < *n; i++) {
        struct str rest = setting_text(r->db, r->a, kinds[i].key, str_of(kinds[i].otherwise)), number;
        if (str_find(rest, STR("|")) < 0) rest = str_of(kinds[i].otherwise);
        str_cut(&rest, '|', &number);
        (*out)[i] = (struct form06){kinds[i].code, number, rest, kinds[i].cut};
    }
    return RC_OK;
}

struct str cause_of(struct arena *a, struct str reason) {
    struct str s = str_trim(reason);
    return s.n ? s : STR("Chưa nêu nguyên nhân (không có thư xin lỗi)");
}

/* ---- The form ---- */
struct place06 {
    int received[3], carried, resolved, open, other;
};

static int sum_column(struct sheet *s, const char *code, const char *number, const char *head, const char *group,
                      const char *of) {
    return sheet_column(
        s, (struct sheet_col){
               .code = code, .number = number, .head = head, .group = group, .where = SHEET_ALL, .of = str_of(of)});
}

/* Each column, and which measures it adds up. */
static const struct {
    const char *code, *number, *head, *group, *of;
    enum measure m[4];
} columns_[] =
    {
        {"tong-tiep-nhan", "(3)", "Tổng số", "Số hồ sơ tiếp nhận", "ton-ky-truoc,tiep-nhan", {M_CARRIED, M_RECEIVED}},
        {"truc-tuyen",
         "(4)",
         "Trong kỳ: trực tuyến",
         "Số hồ sơ tiếp nhận",
         "tiep-nhan-truc-tuyen",
         {M_RECEIVED_ONLINE}},
        {"truc-tiep-buu-chinh",
         "(5)",
         "Trong kỳ: trực tiếp, bưu chính",
         "Số hồ sơ tiếp nhận",
         "tiep-nhan-truc-tiep,tiep-nhan-buu-chinh",
         {M_RECEIVED_COUNTER, M_RECEIVED_POST}},
        {"tu-ky-truoc", "(6)", "Từ kỳ trước", "Số hồ sơ tiếp nhận", "ton-ky-truoc", {M_CARRIED}},
        {"da-giai-quyet",
         "(7)",
         "Tổng số",
         "Số hồ sơ đã giải quyết",
         "truoc-han,dung-han,qua-han",
         {M_EARLY, M_ON_TIME, M_LATE}},
        {"truoc-han", "(8)", "Trước hạn", "Số hồ sơ đã giải quyết", "truoc-han", {M_EARLY}},
        {"dung-han", "(9)", "Đúng hạn", "Số hồ sơ đã giải quyết", "dung-han", {M_ON_TIME}},
        {"qua-han", "(10)", "Quá hạn", "Số hồ sơ đã giải quyết", "qua-han", {M_LATE}},
        {"dang-giai-quyet", "(11)", "Tổng số", "Số hồ sơ đang giải quyết", "dang-giai-quyet", {M_OPEN}},
        {"dang-trong-han", "(12)", "Trong hạn", "Số hồ sơ đang giải quyết", "dang-trong-han", {M_OPEN_IN}},
        {"dang-qua-han", "(13)", "Quá hạn", "Số hồ sơ đang giải quyết", "dang-qua-han", {M_OPEN_OVER}},
},
  others_[] = {
      {"khong-co-han", NULL, "Đã giải quyết, không có hạn", "Ngoài các cột của biểu", "khong-co-han", {M_NO_DUE}},
      {"tu-choi", NULL, "Từ chối, dừng giải quyết", "Ngoài các cột của biểu", "tu-choi", {M_REFUSED}},
      {"rut", NULL, "Rút hồ sơ", "Ngoài các cột của biểu", "rut", {M_WITHDRAWN}},
      {"ngoai-bieu",
       NULL,
       "Cộng",
       "Ngoài các cột của biểu",
       "khong-co-han,tu-choi,rut",
       {M_NO_DUE, M_REFUSED, M_WITHDRAWN}},
};

static void fill(int64_t *v, const struct figures *f, bool rest) {
    size_t n = rest ? COUNT_OF(others_) : COUNT_OF(columns_);
    for (size_t i = 0; i < n; i++) {
        const enum measure *m = rest ? others_[i].m : columns_[i].m;
        v[i] = 0;
        for (int k = 0; k < 4 && m[k]; k++) v[i] += f->n[m[k]];
    }
}

static bool has_rest(const struct figures *f) { return f->n[M_NO_DUE] + f->n[M_REFUSED] + f->n[M_WITHDRAWN] > 0; }

static void rows(struct request *r, const struct figure_report *f, bool tree, bool rest, struct sheet *s) {
    for (size_t i = 0; i < f->n; i++) {
        const struct figure_row *x = &f->row[i];
        bool branch = tree && x->branch, own = false;
        for (int m = 1; m < MEASURE_COUNT; m++) own |= x->own.n[m] != 0;
        if (!rest || has_rest(&x->with)) {
            struct sheet_row *row =
                sheet_row(s, x->key, branch ? str_fmt(r->a, "%.*s (cả đơn vị trực thuộc)", STR_ARG(x->name)) : x->name);
            row->depth = x->depth, row->with = branch;
            fill(row->value, branch ? &x->with : &x->own, rest);
        }
        if (!branch || !own || (rest && !has_rest(&x->own))) continue;
        struct sheet_row *row = sheet_row(s, x->key, str_fmt(r->a, "Riêng %.*s", STR_ARG(x->name)));
        row->depth = x->depth + 1;
        fill(row->value, &x->own, rest);
    }
    s->total = ARENA_ARRAY(r->a, int64_t, SHEET_COLUMNS);
    fill(s->total, &f->total, rest);
}

static enum rc read_form(struct request *r, struct ask *k, const struct form06 *f, struct sheet *s,
                         struct sheet *rest) {
    struct figure_report report;
    k->q.cut = f->cut;
    TRY(figure_report(r->db, r->a, &k->q, &report));
    *s = (struct sheet){.a = r->a,
                        .head = cut_head(f->cut),
                        .agency = k->agency,
                        .second = k->period,
                        .serial = true,
                        .tree = f->cut == CUT_AGENCY};
    s->title = f->title, s->second = str_fmt(r->a, "Biểu %.*s. %.*s", STR_ARG(f->number), STR_ARG(k->period));
    s->file = str_fmt(r->a, "bieu-06%s-%.*s", f->code, STR_ARG(day_iso(r->a, k->q.from_day)));
    s->list = str_fmt(r->a, "/bao-cao/ho-so?%.*s", STR_ARG(ask_address(r->a, k, &k->q, false)));
    *rest = *s;
    rest->title = STR("Hồ sơ ngoài các cột của biểu");
    for (size_t i = 0; i < COUNT_OF(columns_); i++)
        sum_column(s, columns_[i].code, columns_[i].number, columns_[i].head, columns_[i].group, columns_[i].of);
    for (size_t i = 0; i < COUNT_OF(others_); i++)
        sum_column(rest, others_[i].code, NULL, others_[i].head, others_[i].group, others_[i].of);
    rows(r, &report, s->tree, false, s), rows(r, &report, s->tree, true, rest);
    sheet_note(rest,
               str_fmt(r->a, "Đối chiếu: (3) %lld = (7) %lld + (11) %lld + ngoài biểu %lld.", (long long)s->total[0],
                       (long long)s->total[4], (long long)s->total[8], (long long)rest->total[3]));
    if (!has_rest(&report.total)) rest->total = NULL;
    sheet_note(s, STR("(3) = (4) + (5) + (6); (7) = (8) + (9) + (10); (11) = (12) + (13). Hồ sơ kết thúc không có hạn, "
                      "bị từ chối, dừng hoặc rút không thuộc cột nào và được kê ở bảng dưới."));
    sheet_note(s, setting_text(r->db, r->a, "report_forms_note",
                               STR("Số hiệu, tên biểu và kỳ báo cáo (quý) theo các thông tư về chế độ báo cáo kiểm "
                                   "soát thủ tục hành chính của Văn phòng Chính phủ; cần kiểm tra với văn bản đang có "
                                   "hiệu lực. Quản trị sửa được ở Cài đặt.")));
    if (k->q.to_day > at_day(r->now)) sheet_note(s, STR("Kỳ chưa kết thúc: số liệu đến lúc lập báo cáo."));
    return RC_OK;
}

/* ---- Causes ---- */
static int most_first(const void *p, const void *q) {
    const struct sheet_row *a = p, *b = q;
    int64_t d = b->value[0] + b->value[1] - a->value[0] - a->value[1];
    return d > 0 ? 1 : d < 0 ? -1 : str_cmp(a->name, b->name);
}

static enum rc read_causes(struct request *r, struct ask *k, const struct form06 *f, struct sheet *s) {
    static const enum measure late[] = {M_LATE, M_OPEN_OVER};
    k->q.cut = CUT_AGENCY;
    *s = (struct sheet){
        .a = r->a, .head = "Nguyên nhân quá hạn", .agency = k->agency, .second = k->period, .serial = true};
    s->title = f->title, s->second = str_fmt(r->a, "Biểu %.*s. %.*s", STR_ARG(f->number), STR_ARG(k->period));
    s->file = str_fmt(r->a, "bieu-06-%s-%.*s", f->code, STR_ARG(day_iso(r->a, k->q.from_day)));
    s->list = str_fmt(r->a, "/bao-cao/ho-so?%.*s", STR_ARG(ask_address(r->a, k, &k->q, false)));
    sum_column(s, "qua-han", "(3)", "Đã giải quyết quá hạn", NULL, "qua-han");
    sum_column(s, "dang-qua-han", "(4)", "Đang giải quyết quá hạn", NULL, "dang-qua-han");
    sum_column(s, "tong", "(5)", "Tổng số", NULL, "qua-han,dang-qua-han");
    s->total = ARENA_ARRAY(r->a, int64_t, SHEET_COLUMNS);
    for (size_t i = 0; i < COUNT_OF(late); i++) {
        struct figure_case *c;
        size_t n;
        TRY(figure_list(r->db, r->a, &k->q, STR(""), false, late[i], 0, 200000, &c, &n));
        for (size_t j = 0; j < n; j++) {
            struct report_cause why = {0};
            enum rc rc = report_cause(r->db, r->a, c[j].id, &why);
            if (rc && rc != RC_NOTFOUND) return rc;
            struct str name = cause_of(r->a, why.reason);
            struct sheet_row *row = NULL;
            for (size_t x = 0; x < s->n_row && !row; x++)
                if (str_eq(s->row[x].name, name)) row = &s->row[x];
            if (!row) {
                struct buf more = buf_in(r->a);
                buf_z(&more, "&ly_do="), buf_url(&more, name);
                row = sheet_row(s, STR(""), name), row->more = buf_view(&more);
            }
            row->value[i]++, row->value[2]++, s->total[i]++, s->total[2]++;
        }
    }
    if (s->n_row) qsort(s->row, s->n_row, sizeof *s->row, most_first);
    sheet_note(s, STR("Nguyên nhân là lý do ghi trong thư xin lỗi gần nhất của hồ sơ (NĐ 61/2018/NĐ-CP, Điều 19)."));
    sheet_note(s, setting_text(r->db, r->a, "report_forms_note", STR("")));
    return RC_OK;
}

static enum rc read06(struct request *r, struct ask *k, struct form06 *f, struct sheet **s, size_t *n) {
    struct form06 *all;
    size_t n_all;
    TRY(ask_read(r, SPAN_QUARTER, k));
    TRY(form06_all(r, &all, &n_all));
    s[0] = ARENA_NEW(r->a, struct sheet), s[1] = ARENA_NEW(r->a, struct sheet);
    for (size_t i = 0; i < n_all; i++) {
        if (!str_is(r->part[0], all[i].code)) continue;
        *f = all[i], *n = 1;
        if (f->cut == CUT_NONE) return read_causes(r, k, f, s[0]);
        TRY(read_form(r, k, f, s[0], s[1]));
        *n = s[1]->total ? 2 : 1;
        return RC_OK;
    }
    return RC_NOTFOUND;
}

enum rc form06_show(struct request *r) {
    if (r->api) return form06_json(r);
    struct ask k;
    struct form06 f;
    struct sheet *s[2];
    size_t n;
    TRY(read06(r, &k, &f, s, &n));
    struct page p = {.title_str = str_fmt(r->a, "Biểu %.*s", STR_ARG(f.number)),
                     .section = "bao-cao",
                     .wide = true,
                     .back = STR("/bao-cao")};
    if (k.bad_from.n || k.bad_to.n) p.status = 422;
    struct buf *b = page_begin(r, &p);
    report_filters(b, r, &k, r->path, false);
    buf_z(b, "<p class=\"govuk-body mc-report-links\">");
    static const char *const out[][2] = {
        {"xlsx", "Tải bảng tính XLSX"}, {"pdf", "Bản in PDF"}, {"csv", "CSV"}, {"json", "JSON"}};
    for (size_t i = 0; i < COUNT_OF(out); i++) {
        buf_z(b, i ? " · <a class=\"govuk-link\" href=\"" : "<a class=\"govuk-link\" href=\"");
        tpl_path(b, str_fmt(r->a, "/bao-cao/bieu/%s/%s?%.*s", f.code, out[i][0],
                            STR_ARG(ask_address(r->a, &k, &k.q, true))));
        buf_z(b, "\">"), buf_z(b, out[i][1]), buf_z(b, "</a>");
    }
    buf_z(b, "</p>");
    sheet_html(b, s[0]), sheet_notes(b, s[0]);
    if (n > 1) sheet_html(b, s[1]), sheet_notes(b, s[1]);
    return page_end(r, &p);
}

enum rc form06_xlsx(struct request *r) {
    struct ask k;
    struct form06 f;
    struct sheet *s[2];
    size_t n;
    struct buf b = buf_in(r->a);
    TRY(read06(r, &k, &f, s, &n));
    TRY(sheet_xlsx(&b, s, n, r->now));
    r->reply->encoded = true;
    return report_send(r, &b, s[0]->file, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
enum rc form06_pdf(struct request *r) {
    struct ask k;
    struct form06 f;
    struct sheet *s[2];
    size_t n;
    TRY(read06(r, &k, &f, s, &n));
    return report_print(r, s, n, "report");
}
enum rc form06_csv(struct request *r) {
    struct ask k;
    struct form06 f;
    struct sheet *s[2];
    size_t n;
    struct buf b = buf_in(r->a);
    TRY(read06(r, &k, &f, s, &n));
    sheet_csv(&b, s[0]);
    return report_send(r, &b, s[0]->file, "csv", "text/csv; charset=utf-8");
}
enum rc form06_json(struct request *r) {
    struct ask k;
    struct form06 f;
    struct sheet *s[2];
    size_t n;
    struct buf b = buf_in(r->a);
    TRY(read06(r, &k, &f, s, &n));
    buf_z(&b, "{\"bieu\":"), sheet_json(&b, s[0]), buf_z(&b, ",\"ngoai_bieu\":");
    if (n > 1)
        sheet_json(&b, s[1]);
    else
        buf_z(&b, "null");
    buf_z(&b, "}\n");
    return report_send(r, &b, s[0]->file, "json", "application/json; charset=utf-8");
}
