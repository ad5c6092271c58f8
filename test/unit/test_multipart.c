/* However the bytes of a form are cut, the same parts come out; and what is malformed is refused. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "base/buf.h"
#include "sys/multipart.h"

static struct arena *a;
static int setup(void **state) { return (void)state, a = arena_new(), 0; }
static int teardown(void **state) { return (void)state, arena_free(a), 0; }

/* Writes down what the parser says: name|filename|file?{bytes} */
static enum rc begin(void *user, struct str name, struct str filename, bool is_file) {
    buf_fmt(user, "%.*s|%.*s|%d{", STR_ARG(name), STR_ARG(filename), is_file);
    return RC_OK;
}
static enum rc data(void *user, struct str piece) { return buf_str(user, piece), RC_OK; }
static enum rc end(void *user) { return buf_c(user, '}'), RC_OK; }

static enum rc parse(struct str body, size_t (*step)(size_t i), struct str *out) {
    struct buf b = buf_in(a);
    struct multipart_sink sink = {begin, data, end, &b};
    struct multipart *m = multipart_new(a, STR("multipart/form-data; charset=utf-8; boundary=\"aB-x\""), sink);
    assert_non_null(m);
    enum rc rc = RC_OK;
    for (size_t i = 0, n; i < body.n && !rc; i += n) {
        n = step(i);
        if (n > body.n - i) n = body.n - i;
        /* from a copy of its own, so that a read past a piece is seen */
        rc = multipart_feed(m, str_n(arena_dup(a, body.p + i, n), n));
    }
    if (!rc) rc = multipart_end(m);
    *out = buf_view(&b);
    return rc;
}
static size_t whole(size_t i) { return (void)i, SIZE_MAX; }
static size_t single(size_t i) { return (void)i, 1; }
static unsigned seed;
static size_t some(size_t i) {
    (void)i;
    seed = seed * 1103515245 + 12345;
    return 1 + (seed >> 16) % 23;
}

#define PART(disposition, value) "--aB-x\r\nContent-Disposition: form-data; " disposition "\r\n\r\n" value "\r\n"
#define LAST "--aB-x--\r\n"

static void expect(const char *body, const char *want) {
    struct str out;
    assert_int_equal(parse(str_of(body), whole, &out), RC_OK);
    assert_string_equal(str_z(a, out), want);
    assert_int_equal(parse(str_of(body), single, &out), RC_OK);
    assert_string_equal(str_z(a, out), want);
}

static void refuse(const char *body) {
    struct str out;
    assert_int_equal(parse(str_of(body), whole, &out), RC_INVALID);
    assert_int_equal(parse(str_of(body), single, &out), RC_INVALID);
}

static void test_fields_and_files_come_out(void **state) {
    (void)state;
    expect(PART("name=\"a\"", "1") PART("name=\"f\"; filename=\"đơn xin.pdf\"", "%PDF") LAST,
           "a||0{1}f|đơn xin.pdf|1{%PDF}");
    expect("preamble\r\n" PART("name=a", "") LAST "epilogue", "a||0{}");
    expect(PART("name=\"f\"; filename=\"\"", "") LAST, "f||1{}");
    expect(LAST, "");
}

static void test_near_delimiters_are_data(void **state) {
    (void)state;
    expect(PART("name=a", "\r\n--aB-\r\r\n--aB\r\n\r\n-\r\r\r\n") LAST, "a||0{\r\n--aB-\r\r\n--aB\r\n\r\n-\r\r\r\n}");
    expect(PART("name=a", "--aB-x") LAST, "a||0{--aB-x}");
    expect("--aB-x  \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--aB-x--", "a||0{1}");
}

static void test_a_path_is_taken_off_a_file_name(void **state) {
    (void)state;
    expect(PART("name=f; filename=\"C:\\Hồ sơ\\đơn.pdf\"", "") LAST, "f|đơn.pdf|1{}");
    expect(PART("name=f; filename=\"../../etc/passwd\"", "") LAST, "f|passwd|1{}");
    expect(PART("name=f; filename=\"..\"", "") LAST, "f||1{}");
    expect(PART("name=f; filename=\"a\\\"b;c.pdf\"", "") LAST, "f|a\"b;c.pdf|1{}");
    expect(PART("name=f; filename=\"a%22b%41.pdf\"", "") LAST, "f|a\"b%41.pdf|1{}");
    expect(PART("name=f; filename=\"x.pdf\"; filename*=UTF-8''%C4%91%C6%A1n.pdf", "") LAST, "f|đơn.pdf|1{}");
    expect(PART("name=f; filename*=utf-8'vi'..%2F..%2Fa%0Ab.pdf", "") LAST, "f|a_b.pdf|1{}");
    expect(PART("filename=\"name=x\"; name=\"y\"", "") LAST, "y|name=x|1{}");
}

static void test_decomposed_names_are_composed(void **state) {
    (void)state;
    expect(PART("name=\"o\xcc\x82\"; filename=\"d\xcc\xa3.pdf\"", "") LAST, "ô|ḍ.pdf|1{}");
}

static void test_what_is_malformed_is_refused(void **state) {
    (void)state;
    refuse("");
    refuse("no boundary at all");
    refuse(PART("name=a", "1")); /* the last boundary is missing */
    refuse("--aB-xy\r\n" LAST);  /* a longer boundary */
    refuse("--aB-x-\r\n");
    refuse("--aB-x\r\nContent-Type: text/plain\r\n\r\n1\r\n" LAST); /* no name */
    refuse(PART("x=\"a\"", "1") LAST);
    refuse(PART("name=\"a", "1") LAST); /* a quote that never ends */
    refuse(PART("name=\"\xff\"", "1") LAST);
    refuse(PART("name=a; filename=\"\xc3\"", "1") LAST);
    refuse("--aB-x\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n" LAST);
    refuse("--aB-x\nContent-Disposition: form-data; name=a\n\n1\n" LAST);
}

static void test_long_heads_and_many_parts_are_refused(void **state) {
    (void)state;
    struct buf b = buf_in(a);
    struct str out;
    buf_z(&b, "--aB-x\r\nContent-Disposition: form-data; name=\"");
    for (int i = 0; i < MULTIPART_HEAD_MAX; i++) buf_c(&b, 'n');
    assert_int_equal(parse(buf_view(&b), some, &out), RC_FULL);
    b = buf_in(a);
    for (int i = 0; i <= MULTIPART_PARTS_MAX; i++) buf_z(&b, PART("name=a", ""));
    assert_int_equal(parse(buf_view(&b), some, &out), RC_FULL);
}

static void test_a_boundary_must_be_lawful(void **state) {
    (void)state;
    struct multipart_sink sink = {begin, data, end, NULL};
    static const char *const bad[] = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"a\rb\"",
        "multipart/form-data; boundary=\"ends in space \"",
        "text/plain; boundary=x",
        "multipart/form-data; boundary=a\\b",
        "multipart/form-data; boundary=123456789012345678901234567890123456789012345678901234567890123456789012"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_null(multipart_new(a, str_of(bad[i]), sink));
    assert_non_null(multipart_new(a, STR("Multipart/Form-Data;boundary=----WebKitFormBoundaryA1b2"), sink));
}

/* Random bodies from an alphabet that makes delimiters and near-delimiters likely, cut at random. */
static void test_any_cutting_gives_the_same_parts(void **state) {
    (void)state;
    static const char *const bits[] = {"\r",
                                       "\n",
                                       "\r\n",
                                       "-",
                                       "--",
                                       "aB-x",
                                       "\r\n--aB-x",
                                       "\r\n--aB-",
                                       "data",
                                       ";",
                                       PART("name=a", "v"),
                                       PART("name=f; filename=\"n\"", ""),
                                       LAST,
                                       "\r\n\r\n"};
    for (unsigned round = 1; round <= 3000; round++) {
        struct buf b = buf_in(a);
        struct str one, many, mixed;
        seed = round;
        if (round % 3) buf_z(&b, PART("name=\"first\"", ""));
        for (int i = 0; i < 12; i++) buf_z(&b, bits[some(0) * 7 % COUNT_OF(bits)]);
        if (round % 2) buf_z(&b, "\r\n" LAST);
        enum rc rc = parse(buf_view(&b), whole, &one);
        assert_int_equal(parse(buf_view(&b), single, &many), rc);
        assert_int_equal(parse(buf_view(&b), some, &mixed), rc);
        assert_true(str_eq(one, many));
        assert_true(str_eq(one, mixed));
        arena_reset(a);
    }
}

int main(void) {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_fields_and_files_come_out),       T(test_near_delimiters_are_data),
        T(test_a_path_is_taken_off_a_file_name), T(test_decomposed_names_are_composed),
        T(test_what_is_malformed_is_refused),    T(test_long_heads_and_many_parts_are_refused),
        T(test_a_boundary_must_be_lawful),       T(test_any_cutting_gives_the_same_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
