/* open.c — open data: what the province publishes for machines, at addresses that stay.
 *
 * The definitions that everybody may know (procedures, papers, agencies, areas, days off …) as they are in force, as
 * CSV and JSON; the catalogue of datasets itself as DCAT. On-time figures are the board's, checkpoints the log's; they
 * are listed here too. Nothing here has ever held personal data: a kind that does is not in the table. */
#include "base/csv.h"
#include "base/json.h"
#include "core/load.h"
#include "core/route.h"
#include "mod/open/open.h"
#include "mod/open/open_list.html.h"
#include "sys/crypto.h"
#include "ui/page.h"

static const struct dataset sets[] = {
    {"thu-tuc", "procedures.csv", "Thủ tục hành chính",
     "Mã, tên, lĩnh vực, cấp thực hiện, thời hạn, phí, mức độ trực tuyến của từng thủ tục, kể cả bản cũ"},
    {"thanh-phan-ho-so", "papers.csv", "Thành phần hồ sơ", "Giấy tờ phải nộp của từng thủ tục, bản chính, bản sao"},
    {"linh-vuc", "fields.csv", "Lĩnh vực", "Mã và tên các lĩnh vực"},
    {"su-kien", "life_events.csv", "Nhóm sự kiện", "Sự kiện đời người, vòng đời doanh nghiệp"},
    {"lien-thong", "interlinked.csv", "Thủ tục liên thông", "Các phần việc của thủ tục liên thông"},
    {"phan-cap", "delegations.csv", "Phân cấp, ủy quyền",
     "Thủ tục được giao cho cấp dưới giải quyết, theo văn bản nào"},
    {"co-quan", "agencies.csv", "Cơ quan", "Cơ quan, đơn vị, cấp trên, mã định danh, thời gian tồn tại"},
    {"dia-ban", "areas.csv", "Đơn vị hành chính", "Tỉnh, huyện, xã và đơn vị kế thừa"},
    {"ngay-nghi", "calendar/holidays.csv", "Ngày nghỉ, ngày làm bù", "Những ngày khác thường trong lịch làm việc"},
    {"gio-lam-viec", "calendar/hours.csv", "Giờ làm việc", "Giờ làm việc hằng tuần của từng lịch"},
    {"quy-trinh", "flow_steps.csv", "Quy trình nội bộ", "Các bước giải quyết, ai làm, trong bao lâu"},
};

static enum rc list(struct request *r) {
    struct page p = {.title = "Dữ liệu mở", .section = "cong-khai"};
    struct buf *b = page_begin(r, &p);
    tpl_open_list(b, sets, COUNT_OF(sets));
    return page_end(r, &p);
}

static void distribution(struct buf *b, struct str base, const char *slug, const char *form, const char *type) {
    json_open(b, NULL, '{');
    json_z(b, "@type", "dcat:Distribution");
    json_text(b, "dcat:downloadURL", str_fmt(b->a, "%.*s/du-lieu-mo/%s.%s", STR_ARG(base), slug, form));
    json_z(b, "dcat:mediaType", type);
    json_close(b, '}');
}

/* DCAT 3 as JSON-LD: what harvesters of national portals read. */
static enum rc catalogue(struct request *r) {
    struct str base = page_public_url();
    struct buf b = buf_in(r->a);
    json_open(&b, NULL, '{');
    json_raw(&b, "@context", STR("{\"dcat\":\"http://www.w3.org/ns/dcat#\",\"dct\":\"http://purl.org/dc/terms/\"}"));
    json_text(&b, "@id", str_fmt(r->a, "%.*s/du-lieu-mo/muc-luc.json", STR_ARG(base)));
    json_z(&b, "@type", "dcat:Catalog");
    json_text(&b, "dct:publisher", page_province());
    json_open(&b, "dcat:dataset", '[');
    for (size_t i = 0; i < COUNT_OF(sets); i++) {
        json_open(&b, NULL, '{');
        json_text(&b, "@id", str_fmt(r->a, "%.*s/du-lieu-mo/%s", STR_ARG(base), sets[i].slug));
        json_z(&b, "@type", "dcat:Dataset");
        json_z(&b, "dct:title", sets[i].title), json_z(&b, "dct:description", sets[i].what);
        json_open(&b, "dcat:distribution", '[');
        distribution(&b, base, sets[i].slug, "csv", "text/csv");
        distribution(&b, base, sets[i].slug, "json", "application/json");
        json_close(&b, ']'), json_close(&b, '}');
    }
    json_close(&b, ']'), json_close(&b, '}'), buf_c(&b, '\n');
    r->reply->content_type = STR("application/ld+json");
    r->reply->body = b;
    reply_public(r, 300);
    return RC_OK;
}

/* Every cell is text, as in the file; an empty cell stays empty. */
static enum rc as_json(struct arena *a, struct str text, struct buf *b) {
    struct csv csv;
    struct csv_fault fault;
    TRY(csv_parse(a, text, &csv, &fault));
    json_open(b, NULL, '[');
    for (size_t i = 0; i < csv.rows; i++) {
        json_open(b, NULL, '{');
        for (size_t k = 0; k < csv.cols; k++) json_text(b, str_z(a, csv.head[k]), csv.row[i].cell[k]);
        json_close(b, '}');
    }
    json_close(b, ']'), buf_c(b, '\n');
    return RC_OK;
}

static enum rc dataset(struct request *r) {
    struct str rest = r->part[0], slug, text;
    str_cut(&rest, '.', &slug);
    for (size_t i = 0; i < COUNT_OF(sets); i++) {
        if (!str_is(slug, sets[i].slug)) continue;
        bool json = str_is(rest, "json");
        if (!json && !str_is(rest, "csv")) return RC_NOTFOUND;
        TRY(load_export(r->db, r->a, str_of(sets[i].file), &text));
        struct buf b = buf_in(r->a);
        if (json)
            TRY(as_json(r->a, text, &b));
        else
            buf_str(&b, text);
        struct str tag = str_fmt(r->a, "\"%.*s\"", STR_ARG(str_sub(sha256_hex(r->a, buf_view(&b)), 0, 32)));
        reply_public(r, 300);
        reply_header(r, "ETag", tag);
        r->reply->content_type = json ? STR("application/json") : STR("text/csv; charset=utf-8");
        if (str_eq(r->if_none_match, tag))
            r->reply->status = 304;
        else
            r->reply->body = b;
        return RC_OK;
    }
    return RC_NOTFOUND;
}

static const struct route routes[] = {
    {M_GET, "/du-lieu-mo", RIGHT_PUBLIC, list, "Open data: the datasets", 0},
    {M_GET, "/du-lieu-mo/muc-luc.json", RIGHT_PUBLIC, catalogue, "Open data: the catalogue as DCAT", ROUTE_API},
    {M_GET, "/du-lieu-mo/{}", RIGHT_PUBLIC, dataset, "Open data: one dataset, as name.csv or name.json", ROUTE_API},
};
const struct module mod_open = {"open", routes, COUNT_OF(routes)};
