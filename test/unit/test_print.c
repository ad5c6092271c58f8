/* test_print.c — every form comes out whole: right words, right pages, codes that a scanner reads, the same bytes each
 * time.
 *
 * PDFs are looked at with poppler-utils and zbar-tools, as a reader's program would. With PRINT_KEEP=DIR the files stay
 * in DIR. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>
#include <pango/pangocairo.h>
#include "base/time.h"
#include "ui/code128.h"
#include "ui/letter.h"
#include "ui/qr.h"

#define CODE "000.17.22.H58-220325-0118"
#define URL "https://motcua.tiengiang.gov.vn/tra-cuu?ma=" CODE
static char dir[64];

/* The libraries keep fonts for the life of the process; only what we leak counts. */
const char *__lsan_default_suppressions(void) {
    return "leak:libfontconfig\nleak:libglib\nleak:libgobject\nleak:libpango\n";
}

static struct str repeat(struct arena *a, const char *what, int times) {
    struct buf b = buf_in(a);
    for (int i = 0; i < times; i++) buf_z(&b, what);
    return str_trim(buf_view(&b));
}

static int64_t at(int y, int m, int d, int h, int min) {
    return at_of(day_of((struct date){y, m, d}), h * 3600 + min * 60);
}

static struct letter short_one(struct arena *a, enum letter_kind kind, enum form_set set) {
    static const struct letter_paper papers[] = {
        {STR("Tờ khai đăng ký khai sinh theo mẫu"), STR(""), 1, 0, 0},
        {STR("Giấy chứng sinh"), STR(""), 1, 0, 0},
        {STR("Giấy chứng nhận kết hôn của cha, mẹ (nếu cha, mẹ trẻ đã kết hôn)"), STR(""), 0, 1, 1}};
    struct letter_step *steps = ARENA_ARRAY(a, struct letter_step, 2);
    steps[0] = (struct letter_step){STR("Bộ phận Tiếp nhận và Trả kết quả"), STR("Công chức Tư pháp - Hộ tịch"),
                                    STR("Trước hạn"), STR(""), at(2022, 3, 25, 9, 45)};
    steps[1] = (struct letter_step){STR("Công chức Tư pháp - Hộ tịch"), STR("Lãnh đạo UBND phường"), STR("Đúng hạn"),
                                    STR("Trình ký"), at(2022, 3, 25, 15, 0)};
    struct letter_row *row = ARENA_ARRAY(a, struct letter_row, 1);
    row[0] = (struct letter_row){STR(CODE),
                                 STR("Đăng ký khai sinh"),
                                 STR("Nguyễn Thị Ánh Nguyệt"),
                                 STR("12 Lê Lợi, Phường 1, thành phố Mỹ Tho"),
                                 STR("0912 345 678"),
                                 STR("UBND Phường 1"),
                                 STR("Trực tiếp"),
                                 STR(""),
                                 1,
                                 at(2022, 3, 25, 9, 30),
                                 at(2022, 3, 28, 9, 30),
                                 at(2022, 3, 25, 16, 0)};
    return (struct letter){
        .kind = kind,
        .set = set,
        .agency_parent = STR("UBND thành phố Mỹ Tho"),
        .agency = STR("UBND Phường 1"),
        .one_stop_unit = STR("Bộ phận Tiếp nhận và Trả kết quả"),
        .place = STR("Mỹ Tho"),
        .number = str_fmt(a, "12/%s", letter_form(kind, set)->suffix),
        .now = at(2022, 3, 25, 9, 30),
        .dossier_code = STR(CODE),
        .lookup_code = STR("7KQX"),
        .tracking_url = kind == LETTER_RESULT || kind == LETTER_REGISTER ? STR("") : STR(URL),
        .applicant = STR("Nguyễn Thị Ánh Nguyệt"),
        .id_number = STR("082•••••1234"),
        .address = STR("12 Lê Lợi, Phường 1, thành phố Mỹ Tho, tỉnh Tiền Giang"),
        .phone = STR("0912 345 678"),
        .email = STR("nguyet@example.vn"),
        .procedure_name = STR("Đăng ký khai sinh"),
        .field = STR("Hộ tịch"),
        .papers = papers,
        .n_papers = 3,
        .sets = 1,
        .limit_text = STR("01 ngày làm việc"),
        .receive_where = STR("Bộ phận Tiếp nhận và Trả kết quả UBND Phường 1"),
        .fee = STR("Không thu"),
        .received_at = at(2022, 3, 25, 9, 30),
        .due_at = at(2022, 3, 28, 9, 30),
        .old_due_at = at(2022, 3, 28, 9, 30),
        .new_due_at = at(2022, 3, 30, 16, 30),
        .reason = STR("Chưa có kết quả xác minh nơi cư trú của cha, mẹ trẻ."),
        .legal_basis = STR("Luật Hộ tịch năm 2014; Nghị định số 123/2015/NĐ-CP"),
        .officer = STR("Trần Văn Đức"),
        .officer_title = STR("công chức Tư pháp - Hộ tịch"),
        .officer_phone = STR("0273 3872 001"),
        .signer = STR("Lê Thị Mỹ Hạnh"),
        .signer_title = STR("Chủ tịch"),
        .steps = steps,
        .n_steps = 2,
        .period = STR("Từ ngày 01/3/2022 đến ngày 31/3/2022"),
        .rows = row,
        .n_rows = 1,
        .title = STR("Trích lục khai sinh"),
        .subtitle = STR("Bản trình diễn"),
        .body =
            STR("Họ, chữ đệm, tên: Nguyễn Minh Khôi.\nNgày sinh: 12/3/2022.\nNơi sinh: Bệnh viện Phụ sản Tiền Giang."),
        .lead_agency = STR("UBND Phường 1"),
        .partner_agencies = STR("Công an Phường 1; Bảo hiểm xã hội thành phố Mỹ Tho")};
}

/* Names of 200 and more characters, 40 papers, a reason of pages, a word without spaces. */
static struct letter long_one(struct arena *a, enum letter_kind kind, enum form_set set) {
    struct letter l = short_one(a, kind, set);
    struct str name = repeat(a, "Thủ tục cấp giấy chứng nhận đủ điều kiện đầu tư xây dựng hạ tầng kỹ thuật ", 4);
    struct letter_paper *papers = ARENA_ARRAY(a, struct letter_paper, 40);
    for (int i = 0; i < 40; i++)
        papers[i] =
            (struct letter_paper){i % 7 == 3 ? repeat(a, "Văn bản thoả thuận của những người có quyền sử dụng đất ", 5)
                                             : STR("Bản vẽ mặt bằng tổng thể"),
                                  i % 5 ? STR("") : STR("Đã đối chiếu với bản chính"), i % 3, i % 2, i};
    struct letter_row *rows = ARENA_ARRAY(a, struct letter_row, 60);
    for (int i = 0; i < 60; i++) {
        rows[i] = l.rows[0];
        if (i % 9 == 4) rows[i].procedure_name = name;
        if (i % 11 == 5)
            rows[i].applicant = STR("Công ty TNHH Một thành viên Xuất nhập khẩu Thuỷ sản và Nông sản Miền Tây Nam Bộ");
    }
    struct letter_step *steps = ARENA_ARRAY(a, struct letter_step, 14);
    for (int i = 0; i < 14; i++) steps[i] = l.steps[i % 2];
    l.agency_parent = STR("Uỷ ban nhân dân tỉnh Tiền Giang");
    l.agency = STR("Ban Quản lý các khu công nghiệp và cụm công nghiệp liên huyện phía Tây tỉnh Tiền Giang");
    l.one_stop_unit =
        STR("Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính theo cơ chế một cửa liên thông");
    l.procedure_name = name;
    l.applicant = STR("Công ty Cổ phần Đầu tư Phát triển Hạ tầng Kỹ thuật và Dịch vụ Thương mại Xuất nhập khẩu Đồng "
                      "bằng sông Cửu Long - Chi nhánh Tiền Giang");
    l.address = str_fmt(a, "Số 1 %.*s", STR_ARG(repeat(a, "đường Nguyễn Thị Minh Khai nối dài, ", 6)));
    l.email = repeat(a, "motdiachithudientudaikhongcokhoangtrang", 5);
    l.reason = repeat(a, "Hồ sơ cần lấy ý kiến thẩm định của nhiều cơ quan và chưa nhận đủ văn bản trả lời. ", 60);
    l.body = repeat(
        a, "Điều khoản này được thực hiện theo quy định của pháp luật hiện hành và có hiệu lực kể từ ngày ký. \n", 60);
    l.papers = papers, l.n_papers = 40, l.rows = rows, l.n_rows = 60, l.steps = steps, l.n_steps = 14;
    return l;
}

static struct str run(struct arena *a, const char *cmd) {
    FILE *f = popen(cmd, "r");
    assert_non_null(f);
    struct buf b = buf_in(a);
    char part[4096];
    for (size_t n; (n = fread(part, 1, sizeof part, f));) buf_bytes(&b, part, n);
    assert_int_equal(pclose(f), 0);
    return buf_view(&b);
}

static char *file_of(struct arena *a, const char *name, struct str bytes) {
    char *path = str_z(a, str_fmt(a, "%s/%s", dir, name));
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.p, 1, bytes.n, f), bytes.n);
    fclose(f);
    return path;
}

/* All white space as one blank, so that a broken line still matches. */
static struct str words(struct arena *a, struct str s) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < s.n; i++) {
        bool white = s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '\f';
        if (!white)
            buf_c(&b, s.p[i]);
        else if (b.n && b.p[b.n - 1] != ' ')
            buf_c(&b, ' ');
    }
    return buf_view(&b);
}

static void has(struct str text, const char *what) {
    if (str_find(text, str_of(what)) < 0) fail_msg("missing: %s\nin: %.*s", what, STR_ARG(str_sub(text, 0, 3000)));
}

static struct str pdf(struct arena *a, const struct letter *l, enum print_paper paper) {
    struct buf b = buf_in(a);
    assert_int_equal(letter_pdf(l, paper, &b), RC_OK);
    return buf_view(&b);
}

static int pages(struct arena *a, const char *path) {
    struct str out = run(a, str_z(a, str_fmt(a, "pdfinfo '%s' 2>&1", path)));
    assert_true(str_find(out, STR("Syntax")) < 0);
    return atoi(str_z(a, str_sub(out, (size_t)str_find(out, STR("Pages:")) + 6, 24)));
}

static void test_each_form_says_its_official_words(void **state) {
    static const char *const titles[2][8] = {
        {"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
         "PHIẾU TỪ CHỐI GIẢI QUYẾT TIẾP NHẬN HỒ SƠ", "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
         "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "SỔ THEO DÕI HỒ SƠ",
         "TRÍCH LỤC KHAI SINH"},
        {"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
         "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
         "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "SỔ THEO DÕI HỒ SƠ",
         "TRÍCH LỤC KHAI SINH"}};
    for (int set = FORM_TT01_2018; set <= FORM_TT03_2025; set++)
        for (int kind = LETTER_RECEIPT; kind <= LETTER_RESULT; kind++)
            for (int paper = PRINT_A4; paper <= PRINT_A5; paper++) {
                struct arena *a = arena_new();
                struct letter l = short_one(a, kind, set);
                char *path =
                    file_of(a, str_z(a, str_fmt(a, "short-%d-%d-a%d.pdf", set, kind, paper + 4)), pdf(a, &l, paper));
                struct str t = words(a, run(a, str_z(a, str_fmt(a, "pdftotext -layout '%s' -", path))));
                has(t, titles[set - 1][kind - 1]);
                has(t, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                has(t, "Độc lập - Tự do - Hạnh phúc");
                has(t, "Mỹ Tho, ngày 25 tháng 3 năm 2022");
                if (kind != LETTER_REGISTER) has(t, "Nguyễn Thị Ánh Nguyệt");
                if (kind == LETTER_RECEIPT)
                    has(t, "09 giờ 30 phút, ngày 28 tháng 3 năm 2022"), has(t, "NGƯỜI TIẾP NHẬN HỒ SƠ"),
                        has(t, "Mã tra cứu: 7KQX");
                if (kind == LETTER_APOLOGY) has(t, "16 giờ 30 phút, ngày 30 tháng 3 năm 2022"), has(t, "CHỦ TỊCH");
                if (kind != LETTER_CONTROL_SLIP && kind != LETTER_REGISTER) assert_int_equal(pages(a, path), 1);
                arena_free(a);
            }
}

static void test_long_data_goes_over_pages_and_nothing_is_lost(void **state) {
    for (int kind = LETTER_RECEIPT; kind <= LETTER_RESULT; kind++)
        for (int paper = PRINT_A4; paper <= PRINT_A5; paper++) {
            struct arena *a = arena_new();
            struct letter l = long_one(a, kind, FORM_TT01_2018);
            char *path = file_of(a, str_z(a, str_fmt(a, "long-%d-a%d.pdf", kind, paper + 4)), pdf(a, &l, paper));
            struct str t = words(a, run(a, str_z(a, str_fmt(a, "pdftotext '%s' -", path))));
            int n = pages(a, path);
            assert_true(n >= (paper == PRINT_A4 || kind <= LETTER_SUPPLEMENT || kind == LETTER_REGISTER ? 2 : 1));
            if (kind == LETTER_REGISTER) {
                int heads = 0;
                for (long i; (i = str_find(t, STR("Cơ quan chủ trì"))) >= 0; heads++)
                    t = str_sub(t, (size_t)i + 5, t.n);
                assert_int_equal(heads, n);
            }
            if (kind == LETTER_APOLOGY || kind == LETTER_SUPPLEMENT || kind == LETTER_REFUSAL || kind == LETTER_STOP) {
                int said = 0;
                for (long i; (i = str_find(t, STR(" thẩm "))) >= 0; said++) t = str_sub(t, (size_t)i + 5, t.n);
                assert_int_equal(said, 60);
            }
            arena_free(a);
        }
}

static void test_scanners_read_the_codes(void **state) {
    struct arena *a = arena_new();
    for (int paper = PRINT_A4; paper <= PRINT_A5; paper++) {
        struct letter l = short_one(a, LETTER_RECEIPT, FORM_TT01_2018);
        char *path = file_of(a, "codes.pdf", pdf(a, &l, paper));
        struct str out = run(
            a, str_z(a, str_fmt(a, "pdftoppm -r 200 -png '%s' '%s/codes' && zbarimg -q '%s/codes-1.png' 2>/dev/null",
                                path, dir, dir)));
        has(out, "QR-Code:" URL "\n");
        has(out, "CODE-128:" CODE "\n");
    }
    arena_free(a);
}

/* Each printable character and each pair of digits, by an independent reader. */
static void test_code128_is_read_back_for_every_character(void **state) {
    struct arena *a = arena_new();
    char all[96], pairs[201];
    for (int i = 0; i < 95; i++) all[i] = (char)(' ' + i);
    for (int i = 0; i < 100; i++) snprintf(pairs + 2 * i, 3, "%02d", i);
    struct str texts[] = {str_n(all + 1, 47),
                          str_n(all + 48, 47),
                          str_n(pairs, 64),
                          str_n(pairs + 64, 64),
                          str_n(pairs + 128, 64),
                          str_n(pairs + 192, 8),
                          STR("AB12345CD"),
                          STR("7"),
                          STR("42"),
                          STR("A123456"),
                          STR("1234567"),
                          STR("12345A"),
                          STR("H58.22.17-250710-00001")};
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 2400, 300);
        cairo_t *cr = cairo_create(s);
        cairo_set_source_rgb(cr, 1, 1, 1);
        cairo_paint(cr);
        cairo_set_source_rgb(cr, 0, 0, 0);
        unsigned char w[CODE128_MAX * 12 + 32];
        int modules;
        assert_true(code128_widths(texts[i], w, &modules) > 0);
        assert_int_equal(code128_draw(cr, 20, 20, (modules + 2 * CODE128_QUIET) * 2, 200, texts[i]), RC_OK);
        char *path = str_z(a, str_fmt(a, "%s/bar%zu.png", dir, i));
        assert_int_equal(cairo_surface_write_to_png(s, path), CAIRO_STATUS_SUCCESS);
        cairo_destroy(cr);
        cairo_surface_destroy(s);
        struct str out =
            run(a, str_z(a, str_fmt(a, "zbarimg -q --raw -Sdisable -Scode128.enable '%s' 2>/dev/null", path)));
        if (!str_eq(str_sub(out, 0, out.n - 1), texts[i]))
            fail_msg("%.*s read as %.*s", STR_ARG(texts[i]), STR_ARG(out));
    }
    unsigned char w[CODE128_MAX * 12 + 32];
    int modules;
    assert_int_equal(code128_widths(STR("hồ sơ"), w, &modules), 0);
    assert_int_equal(code128_widths(STR(""), w, &modules), 0);
    assert_int_equal(code128_widths(repeat(a, "x", CODE128_MAX + 1), w, &modules), 0);
    arena_free(a);
}

static void test_equal_letters_give_equal_bytes(void **state) {
    struct arena *a = arena_new();
    for (int kind = LETTER_RECEIPT; kind <= LETTER_RESULT; kind++) {
        struct letter l = long_one(a, kind, FORM_TT03_2025), m = short_one(a, kind, FORM_TT03_2025);
        struct str one = pdf(a, &l, PRINT_A4), between = pdf(a, &m, PRINT_A5), two = pdf(a, &l, PRINT_A4);
        assert_true(str_eq(one, two));
        assert_false(str_eq(one, between));
    }
    arena_free(a);
}

static void test_a_pdf_names_its_title_language_and_fonts(void **state) {
    struct arena *a = arena_new();
    struct letter l = short_one(a, LETTER_RECEIPT, FORM_TT01_2018);
    struct str bytes = pdf(a, &l, PRINT_A4);
    assert_true(str_find(bytes, STR("/Lang (vi)")) > 0);
    char *path = file_of(a, "meta.pdf", bytes);
    struct str info = run(a, str_z(a, str_fmt(a, "TZ=Asia/Ho_Chi_Minh pdfinfo -isodates '%s' 2>&1", path)));
    has(words(a, info), "Title: Giấy tiếp nhận hồ sơ và hẹn trả kết quả số 12/TNHS");
    has(words(a, info), "CreationDate: 2022-03-25T09:30:00+07");
    struct str fonts =
        run(a, str_z(a, str_fmt(a, "pdffonts '%s' | tail -n +3 | awk '{print $(NF-4), $(NF-3)}' | sort -u", path)));
    assert_true(str_is(fonts, "yes yes\n")); /* embedded, subset */
    arena_free(a);
}

static void test_hostile_text_is_text(void **state) {
    struct arena *a = arena_new();
    for (int kind = LETTER_RECEIPT; kind <= LETTER_RESULT; kind++) {
        struct letter l = short_one(a, kind, FORM_TT01_2018);
        struct str bad = STR("<script>alert('x')</script>&\"\x01\x1b[0m\xff\xfe \xe2\x80\xae tab\there");
        l.applicant = l.reason = l.procedure_name = l.address = l.signer = l.officer = l.agency = l.title = l.body =
            l.period = bad;
        l.dossier_code = STR("hồ sơ \"1\"");
        l.tracking_url = repeat(a, "x", 3000);
        file_of(a, "hostile.pdf", pdf(a, &l, PRINT_A5));
        struct buf b = buf_in(a);
        letter_html(&l, &b);
        assert_true(str_find(buf_view(&b), STR("<script")) < 0);
        has(buf_view(&b), "&lt;script&gt;");
    }
    struct letter nothing = {.kind = LETTER_RECEIPT, .set = FORM_TT01_2018};
    for (int kind = LETTER_RECEIPT; kind <= LETTER_RESULT; kind++) {
        nothing.kind = kind;
        assert_true(pdf(a, &nothing, PRINT_A4).n > 1000);
    }
    arena_free(a);
}

static void test_the_page_says_what_the_paper_says(void **state) {
    struct arena *a = arena_new();
    struct letter l = short_one(a, LETTER_RECEIPT, FORM_TT03_2025);
    struct buf b = buf_in(a);
    letter_html(&l, &b);
    struct str t = buf_view(&b);
    has(t, "<article class=\"letter letter-giay-tiep-nhan\" lang=\"vi\">");
    has(t, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả</h2>");
    has(t, "<b>09 giờ 30 phút, ngày 28 tháng 3 năm 2022</b>");
    has(t, "<svg class=\"qr\"");
    has(t, "<svg class=\"code128\"");
    assert_true(str_find(t, STR("style=")) < 0);
    file_of(a, "receipt.html", t);
    l.kind = LETTER_REGISTER;
    b = buf_in(a);
    letter_html(&l, &b);
    has(buf_view(&b), "<th scope=\"colgroup\" colspan=\"3\">Ngày, tháng, năm</th>");
    arena_free(a);
}

static void test_each_set_has_its_forms(void **state) {
    assert_string_equal(letter_form(LETTER_SUPPLEMENT, FORM_TT01_2018)->suffix, "HDHS");
    assert_string_equal(letter_form(LETTER_SUPPLEMENT, FORM_TT03_2025)->suffix, "BSHS");
    assert_string_equal(letter_form(LETTER_STOP, FORM_TT03_2025)->no, "05");
    assert_null(letter_form(LETTER_STOP, FORM_TT01_2018)->no);
    assert_string_equal(letter_form(LETTER_REGISTER, FORM_TT03_2025)->no, "07");
    enum form_set set;
    assert_true(letter_set_parse(STR("TT03-2025"), &set) && set == FORM_TT03_2025);
    assert_false(letter_set_parse(STR("TT99"), &set));
}

int main(void) {
    const char *keep = getenv("PRINT_KEEP");
    snprintf(dir, sizeof dir, "%s", keep ? keep : "/tmp/test_print.XXXXXX");
    if (!keep && !mkdtemp(dir)) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_form_says_its_official_words),
        cmocka_unit_test(test_long_data_goes_over_pages_and_nothing_is_lost),
        cmocka_unit_test(test_scanners_read_the_codes),
        cmocka_unit_test(test_code128_is_read_back_for_every_character),
        cmocka_unit_test(test_equal_letters_give_equal_bytes),
        cmocka_unit_test(test_a_pdf_names_its_title_language_and_fonts),
        cmocka_unit_test(test_hostile_text_is_text),
        cmocka_unit_test(test_the_page_says_what_the_paper_says),
        cmocka_unit_test(test_each_set_has_its_forms),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    pango_cairo_font_map_set_default(NULL);
    cairo_debug_reset_static_data();
    char cmd[128];
    snprintf(cmd, sizeof cmd, "rm -rf '%s'", dir);
    if (!keep && system(cmd)) return 1;
    return failed;
}
