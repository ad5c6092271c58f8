/* test_api.c — what machines send is read strictly, and what they are told is JSON whatever was typed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>
#include "ui/api.h"

static struct arena *arena;
static int set_up(void **state) { return (arena = arena_new()) ? 0 : 1; }
static int tear_down(void **state) { return arena_free(arena), 0; }

static struct request *sent(const char *body) {
    struct request *r = request_new(arena);
    r->method = M_POST, r->api = true, r->body = str_of(body);
    api_new(r);
    return r;
}

static void test_declared_fields_are_read_with_type_and_number(void **state) {
    struct str rest = STR("ly_do* ngay:day so:int[]  tep*:file[] loai:choice(a|b) chinh-...:int");
    struct api_field f;
    assert_true(api_field_next(&rest, &f) && str_is(f.name, "ly_do") && f.required && str_is(f.type, "text"));
    assert_true(api_field_next(&rest, &f) && str_is(f.name, "ngay") && !f.required && str_is(f.type, "day"));
    assert_true(api_field_next(&rest, &f) && str_is(f.name, "so") && f.many && str_is(f.type, "int"));
    assert_true(api_field_next(&rest, &f) && str_is(f.name, "tep") && f.many && f.required && str_is(f.type, "file"));
    assert_true(api_field_next(&rest, &f) && str_is(f.type, "choice") && str_is(f.choices, "a|b"));
    assert_true(api_field_next(&rest, &f) && f.prefix && str_is(f.name, "chinh-"));
    assert_false(api_field_next(&rest, &f));
}

static void test_a_name_is_known_whole_by_its_beginning_or_as_a_date_in_three(void **state) {
    const char *fields = "ly_do* ngay:day chinh-...:int";
    assert_true(api_field_known(fields, STR("ly_do")));
    assert_false(api_field_known(fields, STR("ly_d")));
    assert_true(api_field_known(fields, STR("ngay-month")));
    assert_false(api_field_known(fields, STR("ly_do-month")));
    assert_true(api_field_known(fields, STR("chinh-12")));
    assert_false(api_field_known(fields, STR("chinh-")));
    assert_true(api_field_known("...:file", STR("gi-cung-duoc")));
    assert_false(api_field_known("", STR("x")));
}

static void test_a_flat_object_becomes_fields(void **state) {
    const char *why = NULL;
    struct request *r = sent("{\"a\":\"Nguye\xcc\x82\xcc\x83n\",\"n\":-7,\"co\":true,\"khong\":false,\"bo\":null,"
                             "\"nhieu\":[\"x\",2]}");
    assert_int_equal(api_body(r, &why), RC_OK);
    assert_true(str_is(req_field(r, "a"), "Nguy\xe1\xbb\x85n")); /* composed */
    assert_true(str_is(req_field(r, "n"), "-7"));
    assert_true(str_is(req_field(r, "co"), "yes") && str_is(req_field(r, "khong"), "no"));
    assert_int_equal(r->n_field, 6); /* null is not there */
}

static void test_what_is_not_a_form_is_refused_and_says_why(void **state) {
    static const char *const bad[] = {"{",
                                      "[]",
                                      "\"x\"",
                                      "{\"a\":1,\"a\":2}",
                                      "{\"a\":{}, \"b\":[[]]}",
                                      "{\"a\":{\"b\":1}}",
                                      "{\"a\":1.5}",
                                      "{\"a\":\"\\u0000\"}",
                                      "{\"a\":\"\xff\"}",
                                      "{} x"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        const char *why = NULL;
        assert_int_equal(api_body(sent(bad[i]), &why), RC_INVALID);
        assert_non_null(why);
    }
    struct buf deep = buf_in(arena);
    for (int i = 0; i < 100000; i++) buf_c(&deep, '[');
    struct request *r = sent("");
    const char *why = NULL;
    r->body = buf_view(&deep);
    assert_int_equal(api_body(r, &why), RC_INVALID);
}

static void test_a_problem_names_each_field_and_keeps_no_cookie(void **state) {
    static const struct field_def defs[] = {{.name = "ten", .label = "Tên"}, {.name = "tuoi", .label = "Tuổi"}};
    struct request *r = sent("");
    struct form f;
    form_init(&f, arena, defs, 2);
    form_error(&f, "tuoi", STR("Tuổi \"phải\" là số\n"));
    r->path = STR("/ho-so");
    reply_cookie(r, "phien", STR("x"), 0);
    api_problem(r, 422, "fields", STR(""), &f);
    struct str body = buf_view(&r->reply->body);
    assert_true(str_find(body, STR("\"errors\":[{\"field\":\"tuoi\",\"detail\":\"Tuổi \\\"phải\\\" là số\\n\"}]")) > 0);
    assert_true(str_find(body, STR("\"instance\":\"/api/v1/ho-so\"")) > 0);
    assert_int_equal(r->reply->n_header, 0);
    assert_int_equal(r->reply->status, 422);
}

static void test_commas_stand_between_and_nowhere_else(void **state) {
    struct buf b = buf_in(arena);
    json_open(&b, NULL, '{');
    json_text(&b, "a", STR("{")), json_open(&b, "b", '[');
    json_int(&b, NULL, 1), json_open(&b, NULL, '{'), json_close(&b, '}'), json_open(&b, NULL, '['), json_close(&b, ']');
    json_close(&b, ']'), json_at(&b, "t_at", 0), json_day(&b, "d", 1), json_bool(&b, "c", false), json_close(&b, '}');
    assert_true(str_is(buf_view(&b), "{\"a\":\"{\",\"b\":[1,{},[]],\"t_at\":null,\"d\":\"1970-01-02\",\"c\":false}"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_declared_fields_are_read_with_type_and_number, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_name_is_known_whole_by_its_beginning_or_as_a_date_in_three, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_a_flat_object_becomes_fields, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_what_is_not_a_form_is_refused_and_says_why, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_problem_names_each_field_and_keeps_no_cookie, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_commas_stand_between_and_nowhere_else, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
