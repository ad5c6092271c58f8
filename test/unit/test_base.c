/* test_base.c — text, days and tables mean the same wherever they come from. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "base/buf.h"
#include "base/csv.h"
#include "base/log.h"
#include "base/time.h"
#include "base/utf8.h"

static struct arena *a;
static int open_arena(void **state) {
    (void)state;
    a = arena_new();
    return 0;
}
static int close_arena(void **state) {
    (void)state;
    arena_free(a);
    return 0;
}
#define assert_str(s, z) assert_string_equal(str_z(a, (s)), (z))

/* ---- Memory and views ---- */
static void test_arena_memory_is_zeroed_aligned_and_forgotten_at_once(void **state) {
    (void)state;
    for (size_t n = 0; n < 200000; n = n * 3 + 1) {
        char *p = arena_alloc(a, n);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
        memset(p, 0xAA, n);
    }
    arena_reset(a);
    assert_int_equal(arena_used(a), 0);
    char *again = arena_alloc(a, 1000);
    for (int i = 0; i < 1000; i++) assert_int_equal(again[i], 0);
}

static void test_a_pushed_array_keeps_what_it_held(void **state) {
    (void)state;
    int *v = NULL;
    size_t n = 0, cap = 0;
    for (int i = 0; i < 1000; i++) *ARENA_PUSH(a, v, n, cap) = i;
    assert_int_equal(n, 1000);
    for (int i = 0; i < 1000; i++) assert_int_equal(v[i], i);
}

static void test_a_cut_gives_every_piece_and_then_ends(void **state) {
    (void)state;
    struct str rest = STR("a,,b,"), one;
    const char *const want[] = {"a", "", "b", ""};
    for (int i = 0; i < 4; i++) {
        assert_true(str_cut(&rest, ',', &one));
        assert_str(one, want[i]);
    }
    assert_false(str_cut(&rest, ',', &one));
}

static void test_views_of_nothing_are_harmless(void **state) {
    (void)state;
    struct str none = {0};
    assert_true(str_starts(none, "") && str_ends(none, "") && str_eq(none, STR("")) && str_empty(str_trim(none)));
    assert_false(str_starts(none, "a"));
    assert_int_equal(str_find(none, STR("a")), -1);
    assert_int_equal(str_cmp(none, STR("a")), -1);
    assert_str(utf8_nfc(a, none), "");
    assert_str(utf8_fold(a, none), "");
    assert_str(str_copy(a, none), "");
    assert_str(str_sub(STR("abc"), 5, 2), "");
    assert_str(str_trim(STR(" \t\xC2\xA0 Tiền Giang \xC2\xA0\r\n")), "Tiền Giang");
}

static void test_only_whole_numbers_that_fit_are_numbers(void **state) {
    (void)state;
    int64_t v;
    assert_true(str_i64(STR("-9223372036854775808"), &v) && v == INT64_MIN);
    assert_true(str_i64(STR("9223372036854775807"), &v) && v == INT64_MAX);
    const char *const bad[] = {"",    "-", "9223372036854775808", "-9223372036854775809", "1 ", "+1", "1.0", "1e3",
                               "0x1", "١"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_false(str_i64(str_of(bad[i]), &v));
}

/* ---- Vietnamese text ---- */
static void test_composed_and_decomposed_names_become_one(void **state) {
    (void)state;
    struct str nfd = STR("Nguye\xCC\x82\xCC\x83n Thi\xCC\xA3 U\xCC\x9B\xCC\x89ng");
    assert_str(utf8_nfc(a, nfd), "Nguyễn Thị Ửng");
    struct str other_order = STR("Nguye\xCC\x83\xCC\x82n"); /* tilde first is another letter in Unicode: not ễ */
    assert_false(str_is(utf8_nfc(a, other_order), "Nguyễn"));
    assert_str(utf8_nfc(a, STR("thi\xCC\xA3\xCC\x82nh")),
               str_z(a, utf8_nfc(a, STR("thi\xCC\x82\xCC\xA3nh")))); /* dot and roof: any order */
    assert_str(utf8_nfc(a, STR("một\r\nhai\rba")), "một\nhai\rba");
    assert_str(utf8_nfc(a, STR("plain\r\ntext")), "plain\ntext");
    assert_str(utf8_nfc(a, STR("a\r\r\nb")), "a\nb"); /* and not changed once more when read again */
}

static void test_folding_finds_a_name_without_its_tones(void **state) {
    (void)state;
    static const struct {
        const char *text, *folded;
    } t[] = {
        {"Đăng ký khai sinh", "dang ky khai sinh"},
        {"Nguyễn Thị Ưởng", "nguyen thi uong"},
        {"Nguye\xCC\x82\xCC\x83n Thi\xCC\xA3 U\xCC\x9Bo\xCC\x9B\xCC\x89ng", "nguyen thi uong"},
        {"ĐẶNG ĐỨC ĐẠT", "dang duc dat"},
        {"\xC3\x90inh", "dinh"}, /* Ð of old Latin fonts */
        {"  Số 61/2018/NĐ-CP,  Đ.17 ", "so 61 2018 nd cp d 17"},
        {"hộ\xE2\x80\x8Bkhẩu \xC2\xAD", "hokhau"}, /* zero width space, soft hyphen */
        {"M²", "m2"},
        {"…—()", ""},
    };
    for (size_t i = 0; i < COUNT_OF(t); i++) assert_str(utf8_fold(a, str_of(t[i].text)), t[i].folded);
}

static void test_every_vietnamese_vowel_folds_to_its_letter(void **state) {
    (void)state;
    static const struct {
        const char *all, *letter;
    } t[] = {{"àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ", "a"},
             {"èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ", "e"},
             {"ìíỉĩịÌÍỈĨỊ", "i"},
             {"òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ", "o"},
             {"ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ", "u"},
             {"ỳýỷỹỵỲÝỶỸỴ", "y"},
             {"đĐ", "d"}};
    for (size_t i = 0; i < COUNT_OF(t); i++) {
        struct str f = utf8_fold(a, str_of(t[i].all));
        assert_int_equal(f.n, utf8_len(str_of(t[i].all)));
        for (size_t k = 0; k < f.n; k++) assert_int_equal(f.p[k], t[i].letter[0]);
    }
}

static void test_bytes_that_are_no_text_are_refused(void **state) {
    (void)state;
    assert_true(utf8_valid(STR("Đơn\n\tđề nghị\r\n")) && utf8_valid(STR("")) && utf8_valid(STR("\xF0\x9F\x98\x80")));
    const struct str bad[] = {
        STR("a\0b"),         STR("\x1B[0m"),          STR("\x7F"),     STR("\xC0\x80"), STR("\xE0\x80\xAF"),
        STR("\xED\xA0\x80"), STR("\xF4\x90\x80\x80"), STR("\xE1\xBB"), STR("\x80"),     STR("\xFF")};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_false(utf8_valid(bad[i]));
}

static void test_a_clip_never_cuts_a_letter(void **state) {
    (void)state;
    assert_str(utf8_clip(STR("Đặng"), 2), "Đặ");
    assert_str(utf8_clip(STR("Đặng"), 0), "");
    assert_str(utf8_clip(STR("Đặng"), 9), "Đặng");
    assert_int_equal(utf8_len(STR("Đặng")), 4);
}

/* ---- Escapers ---- */
static struct str by(void (*escape)(struct buf *, struct str), struct str s) {
    struct buf b = buf_in(a);
    escape(&b, s);
    return buf_view(&b);
}

static void test_each_output_has_its_escapes(void **state) {
    (void)state;
    assert_str(by(buf_html, STR("<a href=\"x\">'&'</a>")), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    assert_str(by(buf_url, STR("Đơn 1/2?&~-._")), "%C4%90%C6%A1n%201%2F2%3F%26~-._");
    assert_str(by(buf_json, STR("\"\\\n\t\x01Đ")), "\"\\\"\\\\\\n\\t\\u0001Đ\"");
    assert_str(by(buf_json, STR("\x7f")), "\"\\u007f\"");
    struct buf b = buf_in(a);
    buf_fmt(&b, "%0500d", 7);
    buf_i64(&b, INT64_MIN);
    assert_int_equal(b.n, 520);
}

static void test_a_formula_in_a_cell_is_shown_and_never_run(void **state) {
    (void)state;
    assert_str(by(buf_csv, STR("=HYPERLINK(\"http://x\")")), "\"'=HYPERLINK(\"\"http://x\"\")\"");
    const char *const dangerous[] = {"=1", "+1", "-1", "@a", "\tx", "\rx"};
    for (size_t i = 0; i < COUNT_OF(dangerous); i++) {
        struct str cell = by(buf_csv, str_of(dangerous[i]));
        assert_true(str_starts(cell, "\"'") && str_ends(cell, "\""));
    }
    assert_str(by(buf_csv, STR(" =1+1")), "\"' =1+1\"");
    assert_str(by(buf_csv, STR("\xC2\xA0-1")), "\"'\xC2\xA0-1\"");
    assert_str(by(buf_csv, STR("Nguyễn Văn A")), "Nguyễn Văn A");
    assert_str(by(buf_csv, STR("a,b")), "\"a,b\"");
    assert_str(by(buf_csv, STR("nói \"vâng\"")), "\"nói \"\"vâng\"\"\"");
    assert_str(by(buf_csv, STR("")), "");
}

/* ---- Tables ---- */
static struct csv_fault fault;
static enum rc parse(const char *text, struct csv *out) {
    fault = (struct csv_fault){0};
    return csv_parse(a, str_of(text), out, &fault);
}
static void fails_at(const char *text, int line, int col) {
    struct csv c;
    assert_int_equal(parse(text, &c), RC_INVALID);
    assert_int_equal(fault.line, line);
    assert_int_equal(fault.col, col);
    assert_true(fault.what.n > 0);
}

static void test_a_table_reads_the_same_from_any_spreadsheet(void **state) {
    (void)state;
    const char *const same[] = {"mã,tên\nA1,Đất đai\nA2,\"Hộ, tịch\"\n",
                                "\xEF\xBB\xBFmã;tên\r\nA1;Đất đai\r\nA2;\"Hộ, tịch\"",
                                "mã\ttên\n\nA1\t Đất đai \n\t\nA2\tHộ, tịch\n\n",
                                "\"mã\",tên\nA1,\xC4\x90"
                                "a\xCC\x82\xCC\x81t đai\nA2,\"Hộ, tịch\""};
    for (size_t i = 0; i < COUNT_OF(same); i++) {
        struct csv c;
        assert_int_equal(parse(same[i], &c), RC_OK);
        assert_int_equal(c.cols, 2);
        assert_int_equal(c.rows, 2);
        assert_int_equal(csv_col(&c, "tên"), 1);
        assert_int_equal(csv_col(&c, "TÊN"), -1);
        assert_str(c.row[0].cell[1], "Đất đai");
        assert_str(c.row[1].cell[0], "A2");
        assert_str(c.row[1].cell[1], "Hộ, tịch");
    }
}

static void test_quotes_keep_lines_separators_and_quotes(void **state) {
    (void)state;
    struct csv c;
    assert_int_equal(parse("\"a,1\";b\n\"hai\r\ndòng\";\"nói \"\"vâng\"\" và \"\"dạ\"\"\"\nx;y\n", &c), RC_OK);
    assert_int_equal(c.cols, 2);
    assert_str(c.head[0], "a,1");
    assert_str(c.row[0].cell[0], "hai\ndòng");
    assert_str(c.row[0].cell[1], "nói \"vâng\" và \"dạ\"");
    assert_int_equal(c.row[1].line, 4); /* the line in the file, not the row */
}

static void test_a_fault_is_named_with_its_line_and_column(void **state) {
    (void)state;
    fails_at("", 1, 1);
    fails_at("a,b\n1,2\n1,2,3\n", 3, 3);
    fails_at("a,b\n1\n", 2, 1);
    fails_at("a,b\n1,\"mở\n3,4\n", 2, 2);
    fails_at("a,b\n1,2\n\"x\"y,4\n", 3, 1);
    fails_at("a,b,a\n", 1, 3);
    fails_at("a,b\n1,2\n1,\xFF\n", 3, 1);
}

static void test_many_doubled_quotes_do_not_eat_the_memory(void **state) {
    (void)state;
    struct buf b = buf_in(a);
    buf_z(&b, "a,b\n");
    for (int i = 0; i < 20000; i++) buf_z(&b, "\"\"\"x\"\"\",\"y\"\"\"\n");
    size_t before = arena_used(a);
    struct csv c;
    assert_int_equal(csv_parse(a, buf_view(&b), &c, &fault), RC_OK);
    assert_int_equal(c.rows, 20000);
    assert_str(c.row[19999].cell[0], "\"x\"");
    assert_true(arena_used(a) - before < (8 << 20));
}

/* ---- Days ---- */
static int zeller(struct date d) { /* 1 Monday .. 7 Sunday, by a formula that knows no day numbers */
    int m = d.m < 3 ? d.m + 12 : d.m, y = d.m < 3 ? d.y - 1 : d.y;
    int h = (d.d + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7; /* 0 Saturday */
    return (h + 5) % 7 + 1;
}

static void test_days_and_weekdays_agree_with_another_formula_1900_to_2100(void **state) {
    (void)state;
    int32_t day = day_of((struct date){1900, 1, 1});
    assert_int_equal(day, -25567);
    for (int y = 1900; y <= 2100; y++)
        for (int m = 1; m <= 12; m++) {
            bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
            int last = m == 2 ? 28 + leap : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
            for (int d = 1; d <= last; d++, day++) {
                struct date date = {y, m, d}, back = date_of(day);
                assert_int_equal(day_of(date), day);
                assert_true(back.y == y && back.m == m && back.d == d);
                assert_true(date_valid(date));
                assert_int_equal(day_weekday(day), zeller(date));
            }
            assert_false(date_valid((struct date){y, m, last + 1}));
        }
    assert_int_equal(day_of((struct date){9999, 12, 31}), DAY_FOREVER);
}

static void test_an_instant_falls_on_the_vietnamese_day(void **state) {
    (void)state;
    assert_int_equal(at_day(1648227599), day_of((struct date){2022, 3, 25})); /* 16:59:59Z is 23:59:59 here */
    assert_int_equal(at_day(1648227600), day_of((struct date){2022, 3, 26}));
    assert_int_equal(at_minute(1648227599), 1439);
    assert_int_equal(at_minute(1648227600), 0);
    assert_int_equal(at_day(-VN_OFFSET_S - 1), -1);
    assert_int_equal(at_minute(-VN_OFFSET_S - 1), 1439);
    for (int64_t at = -5000000; at < 5000000; at += 7919)
        assert_int_equal(at_of(at_day(at), at_minute(at) * 60), at - ((at % 60) + 60) % 60);
}

static void test_days_are_read_as_people_write_them(void **state) {
    (void)state;
    int32_t day, want = day_of((struct date){2022, 3, 5});
    const char *const good[] = {"05/03/2022", "5/3/2022", "2022-03-05", " 5/03/2022 "};
    for (size_t i = 0; i < COUNT_OF(good); i++) assert_true(day_parse(str_of(good[i]), &day) && day == want);
    const char *const bad[] = {"",          "29/02/2022", "31/4/2022", "5/3/22",    "5/3",     "5/3/2022/1", "0/3/2022",
                               "5/13/2022", "2022/03/05", "5.3.2022",  "-5/3/2022", "2022-3-", "5/3/2022x"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_false(day_parse(str_of(bad[i]), &day));
    int64_t at;
    assert_true(at_parse(STR("5/3/2022 16:30"), &at) && at == at_of(want, 59400));
    assert_true(at_parse(STR("2022-03-05T07:05:09"), &at) && at == at_of(want, 25509));
    const char *const no_time[] = {"5/3/2022",        "5/3/2022 24:00",  "5/3/2022 7:60", "5/3/2022 16",
                                   "5/3/2022 16:30:", "5/3/2022 16:30Z", "T16:30"};
    for (size_t i = 0; i < COUNT_OF(no_time); i++) assert_false(at_parse(str_of(no_time[i]), &at));
}

static void test_days_are_written_as_an_official_writes_them(void **state) {
    (void)state;
    int32_t day = day_of((struct date){2022, 3, 25});
    assert_str(day_vi(a, day), "25/03/2022");
    assert_str(at_vi(a, at_of(day, 59400)), "16:30, 25/03/2022");
    assert_str(at_vi_long(a, at_of(day, 59400)), "16 giờ 30 phút, thứ Sáu ngày 25/3/2022");
    assert_str(day_iso(a, day), "2022-03-25");
    assert_str(at_iso(a, at_of(day, 59405)), "2022-03-25T16:30:05+07:00");
    assert_string_equal(weekday_vi(1), "thứ Hai");
    assert_string_equal(weekday_vi(7), "Chủ nhật");
    assert_string_equal(weekday_vi(8), "");
}

static void test_prints_write_a_zero_before_small_days_and_the_first_two_months(void **state) {
    (void)state; /* NĐ 30/2020/NĐ-CP, Phụ lục I */
    assert_str(day_vi_print(a, day_of((struct date){2022, 2, 5})), "ngày 05 tháng 02 năm 2022");
    assert_str(day_vi_print(a, day_of((struct date){2022, 3, 25})), "ngày 25 tháng 3 năm 2022");
    assert_str(day_vi_print(a, day_of((struct date){2022, 1, 10})), "ngày 10 tháng 01 năm 2022");
    assert_str(day_vi_print(a, day_of((struct date){2022, 12, 1})), "ngày 01 tháng 12 năm 2022");
}

#define T(name) cmocka_unit_test_setup_teardown(name, open_arena, close_arena)
int main(void) {
    log_quiet(true);
    const struct CMUnitTest tests[] = {
        T(test_arena_memory_is_zeroed_aligned_and_forgotten_at_once),
        T(test_a_pushed_array_keeps_what_it_held),
        T(test_a_cut_gives_every_piece_and_then_ends),
        T(test_views_of_nothing_are_harmless),
        T(test_only_whole_numbers_that_fit_are_numbers),
        T(test_composed_and_decomposed_names_become_one),
        T(test_folding_finds_a_name_without_its_tones),
        T(test_every_vietnamese_vowel_folds_to_its_letter),
        T(test_bytes_that_are_no_text_are_refused),
        T(test_a_clip_never_cuts_a_letter),
        T(test_each_output_has_its_escapes),
        T(test_a_formula_in_a_cell_is_shown_and_never_run),
        T(test_a_table_reads_the_same_from_any_spreadsheet),
        T(test_quotes_keep_lines_separators_and_quotes),
        T(test_a_fault_is_named_with_its_line_and_column),
        T(test_many_doubled_quotes_do_not_eat_the_memory),
        T(test_days_and_weekdays_agree_with_another_formula_1900_to_2100),
        T(test_an_instant_falls_on_the_vietnamese_day),
        T(test_days_are_read_as_people_write_them),
        T(test_days_are_written_as_an_official_writes_them),
        T(test_prints_write_a_zero_before_small_days_and_the_first_two_months),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
