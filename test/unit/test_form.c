/* test_form.c — everything wrong is said at once, at its field; everything typed stays. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>
#include "core/form.h"

static struct arena *arena;
static int set_up(void **state) { return (arena = arena_new()) ? 0 : 1; }
static int tear_down(void **state) { return arena_free(arena), 0; }

static struct request *posted(const char *body) {
    struct request *r = request_new(arena);
    r->method = M_POST;
    assert_int_equal(form_decode(arena, str_of(body), 100, &r->field, &r->n_field), RC_OK);
    return r;
}
static const struct option ways[] = {{STR("quay"), STR("Tại quầy"), {0}}, {STR("mang"), STR("Trực tuyến"), {0}}};
static const struct cond only_online[] = {{STR("cach"), STR("eq"), STR("mang")}};
static const struct field_def defs[] = {
    {"ten", "Họ và tên", NULL, F_NAME, true},
    {"cccd", "Số căn cước công dân", NULL, F_CCCD, true},
    {"sinh", "Ngày sinh", NULL, F_DATE, true},
    {"cach", "Cách nộp", NULL, F_CHOICE, true, .option = ways, .n_option = 2},
    {"thu", "Thư điện tử", NULL, F_EMAIL, true, .when = only_online, .n_when = 1},
    {"tien", "Lệ phí", NULL, F_MONEY, false, .max = 10000000},
};

static void test_all_errors_at_once_each_at_its_field(void **state) {
    struct form f;
    assert_false(
        form_bind(&f, posted("ten=A1&cccd=12&sinh-day=31&sinh-month=2&sinh-year=1990&cach=tau"), defs, COUNT_OF(defs)));
    assert_int_equal(f.n_errors, 4);
    for (int i = 0; i < 4; i++) assert_true(f.value[i].error.n > 0);
}

static void test_what_was_typed_is_kept_when_it_is_wrong(void **state) {
    struct form f;
    assert_false(form_bind(&f, posted("ten=A1&sinh-day=31&sinh-month=2&sinh-year=1990&tien=m%C6%B0%E1%BB%9Di"), defs,
                           COUNT_OF(defs)));
    assert_true(str_is(form_at(&f, "ten")->raw, "A1"));
    assert_true(str_is(form_at(&f, "sinh")->raw, "31/2/1990"));
    assert_true(str_is(form_at(&f, "tien")->raw, "mười"));
}

static void test_a_field_whose_condition_fails_is_not_required(void **state) {
    struct form f;
    assert_true(form_bind(&f, posted("ten=An&cccd=082190000001&sinh=1%2F2%2F1990&cach=quay"), defs, COUNT_OF(defs)));
    assert_false(form_bind(&f, posted("ten=An&cccd=082190000001&sinh=1%2F2%2F1990&cach=mang"), defs, COUNT_OF(defs)));
    assert_true(form_at(&f, "thu")->error.n > 0);
}

static void test_a_date_comes_as_one_field_or_three(void **state) {
    struct form f;
    form_bind(&f, posted("sinh-day=5&sinh-month=2&sinh-year=1990"), defs, COUNT_OF(defs));
    int32_t three = form_day(&f, "sinh");
    form_bind(&f, posted("sinh=05%2F02%2F1990"), defs, COUNT_OF(defs));
    assert_int_equal(form_day(&f, "sinh"), three);
    assert_true(str_is(form_str(&f, "sinh"), "1990-02-05"));
}

/* The same letters typed on another machine are the same name. */
static void test_decomposed_letters_are_composed(void **state) {
    struct form f;
    form_bind(&f, posted("ten=Nguye%CC%82%CC%83n"), defs, COUNT_OF(defs));
    assert_true(str_is(form_str(&f, "ten"), "Nguyễn"));
}

static void test_an_amount_may_have_dots_and_a_currency_sign(void **state) {
    struct form f;
    form_bind(&f, posted("tien=1.234.567+%E2%82%AB"), defs, COUNT_OF(defs));
    assert_int_equal(form_int(&f, "tien"), 1234567);
    form_bind(&f, posted("tien=99.999.999"), defs, COUNT_OF(defs));
    assert_true(form_at(&f, "tien")->error.n > 0);
}

static void test_citizen_numbers(void **state) {
    struct str out;
    assert_int_equal(check_cccd(arena, STR("082 190 000 001"), &out).n, 0);
    assert_true(str_is(out, "082190000001"));
    const char *wrong[] = {"08219000000",  "0821900000011", "000190000001",
                           "097190000001", "08219000000a",  "082990000001"};
    for (size_t i = 0; i < COUNT_OF(wrong); i++) assert_true(check_cccd(arena, str_of(wrong[i]), &out).n > 0);
}

static void test_phones(void **state) {
    struct str out;
    assert_int_equal(check_phone(arena, STR("+84 912.345.678"), &out).n, 0);
    assert_true(str_is(out, "0912345678"));
    assert_true(check_phone(arena, STR("912345678"), &out).n > 0);
    assert_true(check_phone(arena, STR("09123456789"), &out).n > 0);
}

static void test_tax_numbers_have_a_check_digit(void **state) {
    struct str out;
    assert_int_equal(check_tax(arena, STR("0100109106"), &out).n, 0);
    assert_int_equal(check_tax(arena, STR("0100109106-001"), &out).n, 0);
    assert_true(check_tax(arena, STR("0100109107"), &out).n > 0);
    assert_true(check_tax(arena, STR("0100109106-01"), &out).n > 0);
}

static void test_mail_addresses(void **state) {
    struct str out;
    assert_int_equal(check_email(arena, STR("an.nguyen@tiengiang.gov.vn"), &out).n, 0);
    const char *wrong[] = {"an", "@a.vn", "a@b", "a@b.", "a@b@c.vn", "a b@c.vn", "<a@b.vn>", "tô@b.vn"};
    for (size_t i = 0; i < COUNT_OF(wrong); i++) assert_true(check_email(arena, str_of(wrong[i]), &out).n > 0);
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        T(test_all_errors_at_once_each_at_its_field),
        T(test_what_was_typed_is_kept_when_it_is_wrong),
        T(test_a_field_whose_condition_fails_is_not_required),
        T(test_a_date_comes_as_one_field_or_three),
        T(test_decomposed_letters_are_composed),
        T(test_an_amount_may_have_dots_and_a_currency_sign),
        T(test_citizen_numbers),
        T(test_phones),
        T(test_tax_numbers_have_a_check_digit),
        T(test_mail_addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
