/* test_page.c — the frame: light, whole, and safe whatever stands in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
#include "sys/asset.h"
#include "ui/page.h"
#include "ui/parts.h"

static struct arena *arena;
static int set_up(void **state) { return (arena = arena_new()) ? 0 : 1; }
static int tear_down(void **state) { return arena_free(arena), 0; }

static struct str framed(struct request *r, const struct page *p) {
    struct buf *b = page_begin(r, p);
    assert_int_equal(page_end(r, p), RC_OK);
    return buf_view(b);
}
static bool has(struct str s, const char *what) { return str_find(s, str_of(what)) >= 0; }

/* Citizen pages under 60 KB with fonts and style, as sent: what is the same for all leaves at least 8 KB for the page
 * itself. */
static void test_what_every_page_loads_is_light(void **state) {
    unsigned long sum = 0;
    for (unsigned long i = 0; i < assets_n; i++) {
        unsigned long n = assets[i].gz ? assets[i].gz_n : assets[i].n;
        printf("%-28s %6lu\n", assets[i].name, n);
        sum += n;
    }
    printf("%-28s %6lu\n", "together", sum);
    assert_in_range(sum, 1, 52 * 1024);
}

static void test_what_is_asked_of_an_address_is_there_for_ever(void **state) {
    struct str url = asset_url(arena, "app.css");
    assert_true(str_starts(url, "/assets/") && str_ends(url, "/app.css"));
    assert_int_equal(url.n, strlen("/assets//app.css") + 16);
}

static int64_t kept_for(const char *hash_of, const char *name) {
    struct request *r = request_new(arena);
    struct str url = asset_url(arena, hash_of);
    r->part[0] = str_sub(url, strlen("/assets/"), 16), r->part[1] = str_of(name);
    assert_int_equal(page_asset(r), RC_OK);
    return r->reply->public_s;
}
/* The style's hash stands for its fonts', whose hashes are in its text. */
static void test_fonts_are_kept_as_long_as_the_style_that_names_them(void **state) {
    assert_true(kept_for("app.css", "app.css") > 30 * 86400);
    assert_true(kept_for("app.css", "public-sans-latin.woff2") > 30 * 86400);
    assert_true(kept_for("app.js", "app.css") < 3600);
    for (unsigned long i = 0; i < assets_n; i++)
        if (!strcmp(assets[i].name, "app.css"))
            assert_true(has(str_n((const char *)assets[i].bytes, assets[i].n), "public-sans-latin.woff2?v="));
}

static void test_a_title_is_escaped_everywhere(void **state) {
    struct page p = {.title = "<script>1</script>"};
    struct str s = framed(request_new(arena), &p);
    assert_false(has(s, "<script>1"));
    assert_true(has(s, "<h1 class=\"govuk-heading-l\">&lt;script&gt;1"));
}

/* The content security policy allows nothing inline. */
static void test_nothing_is_inline(void **state) {
    struct page p = {.title = "A", .back = STR("/x"), .refresh_s = 5};
    struct str s = framed(request_new(arena), &p);
    assert_false(has(s, " style=") || has(s, "<style") || has(s, " onclick") || has(s, "<script>"));
}

static void test_a_flash_is_shown_once_and_keeps_its_letters(void **state) {
    struct request *r = request_new(arena);
    page_flash(r, "success", STR("Đã gửi; hồ sơ <1>"));
    struct str c = r->reply->header[0].value, value = str_sub(c, 4, c.n);
    value = str_sub(value, 0, (size_t)str_find(value, STR(";")));
    struct request *next = request_new(arena);
    struct param cookie = {STR("bao"), value};
    next->cookie = &cookie, next->n_cookie = 1;
    struct page p = {.title = "A"};
    assert_true(has(framed(next, &p), "Đã gửi; hồ sơ &lt;1&gt;"));
    bool forgotten = false;
    for (size_t i = 0; i < next->reply->n_header; i++)
        forgotten |= str_starts(next->reply->header[i].value, "bao=") &&
                     str_find(next->reply->header[i].value, STR("Max-Age=0")) >= 0;
    assert_true(forgotten);
}

static void test_errors_make_a_summary_a_title_and_a_422(void **state) {
    static const struct field_def defs[] = {{"ten", "Họ và tên", NULL, F_NAME, true}};
    struct request *r = request_new(arena);
    struct form f;
    form_init(&f, arena, defs, 1);
    form_error(&f, "ten", STR("Nhập họ và tên"));
    struct page p = {.title = "A", .form = &f};
    struct str s = framed(r, &p);
    assert_int_equal(r->reply->status, 422);
    assert_true(has(s, "<title>Lỗi: A"));
    assert_true(has(s, "<a href=\"#ten\">Nhập họ và tên</a>"));
}

static void test_one_visitor_has_one_token_on_a_page(void **state) {
    struct request *r = request_new(arena);
    struct str a = page_csrf(r), b = page_csrf(r);
    assert_int_equal(a.n, 32);
    assert_true(str_eq(a, b));
}

static void test_every_kind_of_field_is_clean_text(void **state) {
    static const struct option one[] = {{STR("a"), STR("Một"), STR("Gợi ý")}};
    for (int type = F_TEXT; type <= F_AT; type++) {
        struct field_def d = {"x", "Nhãn <x>", "Gợi ý", (enum field_type)type, .option = one, .n_option = 1};
        struct buf b = buf_in(arena);
        part_field(&b, &(struct part_field){.def = &d});
        assert_null(memchr(b.p, 0, b.n));
        assert_false(has(buf_view(&b), "<x>"));
    }
}

static void test_a_conditional_field_says_when(void **state) {
    static const struct cond c[] = {{STR("cach"), STR("eq"), STR("a\"b")}};
    struct field_def d = {"x", "Nhãn", NULL, F_TEXT, .when = c, .n_when = 1};
    struct buf b = buf_in(arena);
    part_field(&b, &(struct part_field){.def = &d});
    assert_true(has(buf_view(&b), "data-when=\"[[&quot;cach&quot;,&quot;eq&quot;,&quot;a\\&quot;b&quot;]]\""));
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        T(test_what_every_page_loads_is_light),
        T(test_what_is_asked_of_an_address_is_there_for_ever),
        T(test_fonts_are_kept_as_long_as_the_style_that_names_them),
        T(test_a_title_is_escaped_everywhere),
        T(test_nothing_is_inline),
        T(test_a_flash_is_shown_once_and_keeps_its_letters),
        T(test_errors_make_a_summary_a_title_and_a_422),
        T(test_one_visitor_has_one_token_on_a_page),
        T(test_every_kind_of_field_is_clean_text),
        T(test_a_conditional_field_says_when),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
