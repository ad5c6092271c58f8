/* gallery.c — every part once, in the frame, for people's eyes and for the accessibility checker.
 *
 *   gallery DIR    writes DIR/gallery.html, DIR/staff.html and the assets they use
 * Nothing here is data of anybody. */
#include <stdio.h>
#include "sys/asset.h"
#include "ui/chart.h"
#include "ui/page.h"
#include "ui/parts.h"

#define S(x) STR(x)
static void write_file(const char *dir, const char *name, const void *p, size_t n);
static void write_page(const char *dir, const char *name, struct arena *a, struct str html);
static void pieces(struct buf *b);
static void charts(struct buf *b);

static const struct option levels[] = {{S("nop"), S("Nộp trực tuyến"), S("Nhận kết quả tại nhà hoặc tại quầy")},
                                       {S("quay"), S("Nộp tại quầy"), {0}},
                                       {S("buu"), S("Gửi qua bưu điện"), {0}}};
static const struct option areas[] = {{S("1"), S("Phường 1"), {0}}, {S("2"), S("Xã Tân Mỹ Chánh"), {0}}};
static const struct cond by_post[] = {{S("cach_nop"), S("eq"), S("buu")}};
static const struct field_def defs[] = {
    {"ho_ten", "Họ và tên", "Viết đúng như trên giấy tờ tùy thân", F_NAME, true, .autocomplete = "name"},
    {"cccd", "Số căn cước công dân", "12 chữ số ở mặt trước thẻ", F_CCCD, true},
    {"ngay_sinh", "Ngày sinh", "Ví dụ: 27 3 1990", F_DATE, true, .autocomplete = "bday"},
    {"dien_thoai", "Số điện thoại", NULL, F_PHONE, true, .autocomplete = "tel"},
    {"le_phi", "Lệ phí (đồng)", NULL, F_MONEY, false},
    {"cach_nop", "Cách nộp hồ sơ", NULL, F_CHOICE, true, .option = levels, .n_option = 3},
    {"giay_to", "Giấy tờ đã có", "Chọn tất cả giấy tờ đang có", F_CHOICES, false, .option = levels, .n_option = 3},
    {"uy_quyen", "Nộp thay người khác", NULL, F_YESNO, true},
    {"dia_chi_nhan", "Địa chỉ nhận qua bưu điện", NULL, F_ADDRESS, true, .when = by_post, .n_when = 1},
    {"noi_cu_tru", "Nơi cư trú", NULL, F_AREA, true, .option = areas, .n_option = 2},
    {"ghi_chu", "Ghi chú", NULL, F_LONGTEXT, false},
    {"tep", "Bản chụp giấy chứng sinh", "PDF, JPG hoặc PNG, không quá 20 MB", F_FILE, true},
};

int main(int argc, char **argv) {
    if (argc != 2) return fprintf(stderr, "usage: gallery DIR\n"), 2;
    static const struct crumb crumb[] = {
        {S("Trang đầu"), S("/")}, {S("Thủ tục"), S("/thu-tuc")}, {S("Đăng ký khai sinh"), {0}}};
    for (unsigned long i = 0; i < assets_n; i++) write_file(argv[1], assets[i].name, assets[i].bytes, assets[i].n);
    for (int staff = 0; staff < 2; staff++) {
        struct arena *a = arena_new();
        struct request *r = request_new(a);
        struct actor who = {.kind = staff ? ACTOR_STAFF : ACTOR_PUBLIC,
                            .name = S("Nguyễn Thị Ánh Nguyệt"),
                            .csrf = S("0123456789abcdef0123456789abcdef")};
        if (staff) r->actor = &who;
        struct form f;
        form_init(&f, a, defs, COUNT_OF(defs));
        if (!staff) {
            form_set(&f, "ho_ten", S("Nguyễn Thị Ngọc Ưởng")), form_set(&f, "cccd", S("12345")),
                form_set(&f, "ngay_sinh", S("31/2/1990"));
            for (size_t i = 0; i < COUNT_OF(defs); i++) /* each kind of control with its error */
                if (defs[i].required && defs[i].type != F_NAME)
                    form_error(&f, defs[i].name, str_fmt(a, "%s chưa đúng, hãy kiểm tra lại", defs[i].label));
        }
        struct page p = {.title = "Các mảnh của trang",
                         .section = "thu-tuc",
                         .back = S("/thu-tuc"),
                         .crumb = staff ? NULL : crumb,
                         .n_crumb = staff ? 0 : 3,
                         .wide = staff,
                         .form = &f};
        struct buf *b = page_begin(r, &p);
        page_form(b, r, S("/thu"), true);
        form_fields(b, &f);
        part_button(b, &(struct part_button){.text = S("Tiếp tục"), .once = true, .key = staff ? "F9" : NULL});
        buf_c(b, ' ');
        part_button(b, &(struct part_button){.text = S("Lưu nháp"), .classes = S("govuk-button--secondary")});
        buf_c(b, ' ');
        part_button(b, &(struct part_button){.text = S("Từ chối tiếp nhận"), .classes = S("govuk-button--warning")});
        page_form_end(b);
        pieces(b), charts(b);
        if (page_end(r, &p)) return 1;
        write_page(argv[1], staff ? "staff.html" : "gallery.html", a, buf_view(b));
        arena_free(a);
    }
    return 0;
}

static struct html para(struct buf *b, const char *words) {
    struct buf p = buf_in(b->a);
    buf_z(&p, "<p class=\"govuk-body\">"), buf_html(&p, str_of(words)), buf_z(&p, "</p>");
    return html_of(&p);
}

static void pieces(struct buf *b) {
    const struct row rows[] = {{S("Mã hồ sơ"), S("000.00.16.H58-220325-0001"), {{0}}, {0}, {0}},
                               {S("Người nộp"), S("Nguyễn Văn Ẩn"), {{0}}, S("/sua"), S("Sửa")},
                               {S("Địa chỉ"),
                                S("Số 23, đường 30 Tháng 4, Phường 1, thành phố Mỹ Tho, tỉnh Tiền Giang"),
                                {{0}},
                                S("/sua"),
                                S("Sửa")}};
    buf_z(b, "<h2 class=\"govuk-heading-m\">Hồ sơ</h2>");
    part_summary(b, rows, COUNT_OF(rows));
    buf_z(b, "<p class=\"govuk-body\">");
    for (int s = 0; s <= 10; s++) part_status(b, s, false), buf_c(b, ' ');
    buf_z(b, "</p><p class=\"govuk-body\">");
    part_due(b, 100, 100, 0, false, S("còn 3 ngày 2 giờ làm việc (trước 16:30 thứ Sáu 25/3)")), buf_c(b, ' ');
    part_due(b, 100, 100, 0, false, S("còn 3 giờ làm việc (trước 16:30 hôm nay)")), buf_c(b, ' ');
    part_due(b, 100, 100, 0, false, S("quá hạn 5 giờ làm việc")), buf_c(b, ' ');
    part_due(b, 100, 100, 0, true, S("tạm dừng, chờ bổ sung")), buf_z(b, "</p>");
    part_notice(b, S("Đã xong"), para(b, "Hồ sơ đã được tiếp nhận."), true);
    part_notice(b, S("Lưu ý"), para(b, "Bộ phận Một cửa nghỉ ngày 11/4/2022 (Giỗ Tổ Hùng Vương)."), false);
    part_panel(b, S("Đã nộp hồ sơ"), para(b, "Mã hồ sơ 000.00.16.H58-220325-0001"));
    part_inset(b, para(b, "Thời gian chờ bổ sung không tính vào thời hạn giải quyết."));
    part_warning(b, S("Giấy tờ giả bị xử lý theo quy định của pháp luật."));
    part_details(b, S("Vì sao cần số căn cước công dân?"),
                 para(b, "Để cơ quan giải quyết tra cứu dữ liệu đã có, không bắt nộp lại giấy tờ."), false);
    const struct moment m[] = {
        {S("08:10, 21/03/2022"), S("Đã tiếp nhận"), S("Trần Thị Bé, Bộ phận Một cửa"), {0}, false},
        {S("14:00, 22/03/2022"), S("Đang thẩm định"), S("Phòng Tư pháp"), S("Đã chuyển hồ sơ gốc.\nChờ ý kiến của xã."),
         true},
        {{0}, S("Trả kết quả"), S("dự kiến trước 16:30 thứ Sáu 25/3"), {0}, false}};
    part_timeline(b, m, COUNT_OF(m));
    static const struct column c[] = {{"Cơ quan", NULL},
                                      {"Đã giải quyết", "govuk-table__header--numeric"},
                                      {"Đúng hạn", "govuk-table__header--numeric"}};
    part_table_begin(b, S("Kết quả tháng 3/2022"), c, COUNT_OF(c));
    buf_z(b, "<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">Sở Tài nguyên và Môi "
             "trường</th><td class=\"govuk-table__cell "
             "govuk-table__cell--numeric\">1.234</td><td class=\"govuk-table__cell "
             "govuk-table__cell--numeric\">97,5%</td></tr>");
    part_table_end(b);
    part_pages(b, S("/thu-tuc?q=khai&"), 2, 12);
}

static void charts(struct buf *b) {
    const struct str months[] = {S("T4"),  S("T5"),  S("T6"),  S("T7"), S("T8"), S("T9"),
                                 S("T10"), S("T11"), S("T12"), S("T1"), S("T2"), S("T3")};
    const int64_t kept[] = {812, 790, 845, 900, 610, 580, 700, 820, 1020, 640, 710, 930},
                  late[] = {40, 35, 20, 60, 120, 140, 80, 45, 30, 25, 12, 18};
    const int64_t rate[] = {953, 958, 977, 938, 836, 806, 897, 948, 971, 962, CHART_NONE, 981};
    const struct chart_series both[] = {{S("Đúng hạn"), CHART_GOOD, kept}, {S("Trễ hạn"), CHART_LATE, late}};
    const struct chart_series share[] = {{S("Tỷ lệ đúng hạn"), CHART_PLAIN, rate}};
    const struct str agencies[] = {S("Sở Tài nguyên và Môi trường"), S("Sở Kế hoạch và Đầu tư"),
                                   S("Ủy ban nhân dân thành phố Mỹ Tho và các phường, xã trực thuộc"), S("Sở Y tế")};
    const int64_t a_kept[] = {930, 410, 388, 0}, a_late[] = {62, 4, 12, 0};
    const struct chart_series by[] = {{S("Đúng hạn"), CHART_GOOD, a_kept}, {S("Trễ hạn"), CHART_LATE, a_late}};
    chart_columns(b, &(struct chart){.id = "thang",
                                     .title = S("Hồ sơ đã giải quyết theo tháng"),
                                     .unit = "hồ sơ",
                                     .label_head = "Tháng",
                                     .label = months,
                                     .n = 12,
                                     .series = both,
                                     .n_series = 2});
    chart_lines(b, &(struct chart){.id = "tyle",
                                   .title = S("Tỷ lệ đúng hạn theo tháng"),
                                   .unit = "%",
                                   .scale = 10,
                                   .max = 1000,
                                   .label_head = "Tháng",
                                   .label = months,
                                   .n = 12,
                                   .series = share,
                                   .n_series = 1});
    chart_bars(b, &(struct chart){.id = "coquan",
                                  .title = S("Hồ sơ đã giải quyết theo cơ quan"),
                                  .unit = "hồ sơ",
                                  .label_head = "Cơ quan",
                                  .label = agencies,
                                  .n = 4,
                                  .series = by,
                                  .n_series = 2});
}

/* The addresses of assets become names in the same folder, so that a browser can open the file. */
static void write_page(const char *dir, const char *name, struct arena *a, struct str html) {
    struct buf out = buf_in(a);
    for (long at; (at = str_find(html, str_of(page_assets_prefix))) >= 0;) {
        buf_bytes(&out, html.p, (size_t)at);
        html = str_sub(html, (size_t)at + strlen(page_assets_prefix) + 17, html.n); /* 16 digits and a slash */
    }
    buf_str(&out, html);
    write_file(dir, name, out.p, out.n);
}

static void write_file(const char *dir, const char *name, const void *p, size_t n) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(p, 1, n, f) != n || fclose(f)) fprintf(stderr, "gallery: cannot write %s\n", path);
}
