/* report.c — reports: the page, and the same table as CSV, JSON, XLSX and PDF. */
#include "mod/report/report.h"
#include "core/route.h"

/* ---- Sending ---- */
enum rc report_send(struct request *r, struct buf *b, struct str file, const char *ending, const char *type) {
    r->reply->content_type = str_of(type);
    if (strcmp(ending, "json") != 0)
        reply_header(r, "Content-Disposition",
                     str_fmt(r->a, "%s; filename=\"%.*s.%s\"", strcmp(ending, "pdf") ? "attachment" : "inline",
                             STR_ARG(file), ending));
    r->reply->body = *b;
    return RC_OK;
}

enum rc report_print(struct request *r, struct sheet *const *s, size_t n, const char *name) {
    struct print_doc *d = print_new(r->a, name, s[0]->title, r->now);
    struct buf b = buf_in(r->a);
    d->landscape = true;
    d->footer = str_fmt(r->a, "Lập lúc %.*s từ hệ thống một cửa điện tử", STR_ARG(at_vi(r->a, r->now)));
    struct str place = page_province();
    if (str_starts(place, "Tỉnh ")) place = str_sub(place, strlen("Tỉnh "), place.n);
    print_head(d, STR(""), str_fmt(r->a, "%.*s, %.*s", STR_ARG(place), STR_ARG(day_vi_print(r->a, at_day(r->now)))));
    print_say(d, PRINT_BOLD, s[0]->agency);
    for (size_t i = 0; i < n; i++) sheet_print(d, s[i]);
    print_sign(
        d, (struct print_side){.role = STR("Người lập biểu"), .hint = "(Ký và ghi rõ họ tên)"},
        (struct print_side){.role = STR("Thủ trưởng cơ quan, đơn vị"), .hint = "(Ký, ghi rõ họ tên và đóng dấu)"});
    TRY(print_pdf(d, &b));
    return report_send(r, &b, s[0]->file, "pdf", "application/pdf");
}

/* ---- The page ---- */
static void link_to(struct buf *b, struct str href, const char *words) {
    buf_z(b, "<a class=\"govuk-link\" href=\""), tpl_path(b, href), buf_z(b, "\">"), buf_z(b, words), buf_z(b, "</a>");
}

/* The same question about the period before or after. */
static struct str neighbour(struct request *r, const struct ask *k, int32_t day) {
    struct figure_query q = k->q;
    span_around(k->span, day, &q.from_day, &q.to_day);
    return str_fmt(r->a, "/bao-cao?%.*s", STR_ARG(ask_address(r->a, k, &q, true)));
}

static void moves(struct buf *b, struct request *r, const struct ask *k) {
    struct str address = ask_address(r->a, k, &k->q, true);
    buf_z(b, "<p class=\"govuk-body mc-report-links\">");
    if (k->span != SPAN_FREE) {
        link_to(b, neighbour(r, k, k->q.from_day - 1), "Kỳ trước"), buf_z(b, " · ");
        link_to(b, neighbour(r, k, k->q.to_day), "Kỳ sau"), buf_z(b, " · ");
    }
    static const char *const kinds[][2] = {
        {"xlsx", "Tải bảng tính XLSX"}, {"pdf", "Bản in PDF"}, {"csv", "CSV"}, {"json", "JSON"}};
    for (size_t i = 0; i < COUNT_OF(kinds); i++) {
        if (i) buf_z(b, " · ");
        link_to(b, str_fmt(r->a, "/bao-cao.%s?%.*s", kinds[i][0], STR_ARG(address)), kinds[i][1]);
    }
    buf_z(b, "</p>");
}

static enum rc forms(struct buf *b, struct request *r, const struct ask *k) {
    struct form06 *f;
    size_t n;
    TRY(form06_all(r, &f, &n));
    buf_z(
        b,
        "<h2 class=\"govuk-heading-m\">Báo cáo định kỳ về giải quyết thủ tục hành chính</h2><ul class=\"govuk-list\">");
    for (size_t i = 0; i < n; i++) {
        buf_z(b, "<li>");
        buf_z(b, "<a class=\"govuk-link\" href=\"");
        tpl_path(b,
                 str_fmt(r->a, "/bao-cao/bieu/%s?ky=quy&tu=%.*s%s%.*s", f[i].code, STR_ARG(day_vi(r->a, k->q.from_day)),
                         k->q.agency.n ? "&co_quan=" : "", STR_ARG(k->q.agency)));
        buf_z(b, "\">Biểu "), buf_html(b, f[i].number), buf_z(b, "</a> "), buf_html(b, f[i].title), buf_z(b, "</li>");
    }
    buf_z(b, "</ul>");
    return RC_OK;
}

static void times_in_words(struct buf *b, struct request *r, const struct figure_times *t, int64_t least) {
    struct str v[4];
    const int64_t s[] = {t->ended_p50_s, t->ended_p90_s, t->whole_p50_s, t->whole_p90_s};
    for (int i = 0; i < 4; i++) {
        int64_t n = i < 2 ? t->n_ended : t->n_whole;
        v[i] = n < least || !n ? STR("–")
               : s[i] < 0      ? STR("chưa rõ")
                               : str_fmt(r->a, "%lld giờ làm việc", (long long)s[i] / 3600);
    }
    buf_z(b, "<dl class=\"mc-report-times\">");
    static const char *const words[] = {
        "Một nửa số hồ sơ đã giải quyết xong trong", "90% số hồ sơ đã giải quyết xong trong",
        "Kể cả hồ sơ đang xử lý: một nửa xong trong", "Kể cả hồ sơ đang xử lý: 90% xong trong"};
    for (int i = 0; i < 4; i++) {
        buf_z(b, "<div><dt>"), buf_z(b, words[i]), buf_z(b, "</dt><dd>"), buf_html(b, v[i]), buf_z(b, "</dd></div>");
    }
    buf_z(b, "</dl>");
}

static enum rc json(struct request *r);
static enum rc show(struct request *r) {
    struct ask k;
    struct sheet s;
    struct html charts;
    struct figure_times t;
    if (r->api) return json(r);
    TRY(ask_read(r, SPAN_MONTH, &k));
    TRY(table_read(r, &k, k.full, &s));
    TRY(figure_times(r->db, r->a, &k.q, &t));
    TRY(charts_read(r, &k, &charts));
    bool bad = k.bad_from.n || k.bad_to.n;
    struct page p = {.title = "Báo cáo", .section = "bao-cao", .wide = true, .status = bad ? 422 : 0};
    struct buf *b = page_begin(r, &p);
    report_filters(b, r, &k, STR("/bao-cao"), true);
    moves(b, r, &k);
    times_in_words(b, r, &t, s.least);
    sheet_html(b, &s), sheet_notes(b, &s);
    tpl_put_html(b, charts);
    TRY(forms(b, r, &k));
    return page_end(r, &p);
}

static enum rc as(struct request *r, struct ask *k, struct sheet *s, bool times) {
    TRY(ask_read(r, SPAN_MONTH, k));
    if (k->bad_from.n || k->bad_to.n) return RC_INVALID;
    return table_read(r, k, times, s);
}

static enum rc csv(struct request *r) {
    struct ask k;
    struct sheet s;
    struct buf b = buf_in(r->a);
    TRY(as(r, &k, &s, true));
    sheet_csv(&b, &s);
    return report_send(r, &b, s.file, "csv", "text/csv; charset=utf-8");
}
static enum rc json(struct request *r) {
    struct ask k;
    struct sheet s;
    struct buf b = buf_in(r->a);
    TRY(as(r, &k, &s, true));
    sheet_json(&b, &s), buf_c(&b, '\n');
    return report_send(r, &b, s.file, "json", "application/json; charset=utf-8");
}
static enum rc xlsx(struct request *r) {
    struct ask k;
    struct sheet s, *all[] = {&s};
    struct buf b = buf_in(r->a);
    TRY(as(r, &k, &s, true));
    TRY(sheet_xlsx(&b, all, 1, r->now));
    r->reply->encoded = true;
    return report_send(r, &b, s.file, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
static enum rc pdf(struct request *r) {
    struct ask k;
    struct sheet s, *all[] = {&s};
    TRY(as(r, &k, &s, false));
    return report_print(r, all, 1, "report");
}

#define ASKED                                                                                                          \
    "ky:choice(ngay|tuan|thang|quy|6-thang|9-thang|nam|khoang) tu:day den:day co_quan rieng:bool linh_vuc thu_tuc "    \
    "cap:choice(province|district|commune) kenh:choice(1|2|3) so_sanh:bool cot:choice(du) "                            \
    "theo:choice(co-quan|linh-vuc|thu-tuc|cap|kenh|thang|ngay|nam)"
static const struct route routes[] = {
    {M_GET, "/bao-cao", RIGHT_REPORT, show, "Report: figures by agency, field, procedure, level, channel or period",
     ROUTE_API, ASKED},
    {M_GET, "/bao-cao.csv", RIGHT_REPORT, csv, "The report as CSV", 0, ASKED},
    {M_GET, "/bao-cao.json", RIGHT_REPORT, json, "The report as JSON", 0, ASKED},
    {M_GET, "/bao-cao.xlsx", RIGHT_REPORT, xlsx, "The report as a workbook with formulas", 0, ASKED},
    {M_GET, "/bao-cao.pdf", RIGHT_REPORT, pdf, "The report on paper", 0, ASKED},
    {M_GET, "/bao-cao/ho-so", RIGHT_REPORT, list_show, "The dossiers behind one figure", ROUTE_API,
     ASKED " o* dong nhanh:bool ly_do sau"},
    {M_GET, "/bao-cao/bieu/{}", RIGHT_REPORT, form06_show, "A form of the national periodic report", ROUTE_API, ASKED},
    {M_GET, "/bao-cao/bieu/{}/xlsx", RIGHT_REPORT, form06_xlsx, "The form as a workbook", 0, ASKED},
    {M_GET, "/bao-cao/bieu/{}/pdf", RIGHT_REPORT, form06_pdf, "The form on paper", 0, ASKED},
    {M_GET, "/bao-cao/bieu/{}/csv", RIGHT_REPORT, form06_csv, "The form as CSV", 0, ASKED},
    {M_GET, "/bao-cao/bieu/{}/json", RIGHT_REPORT, form06_json, "The form as JSON", 0, ASKED},
};
const struct module mod_report = {"report", routes, COUNT_OF(routes)};
