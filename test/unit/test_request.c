/* What comes from outside is decoded once and is clean text afterwards, and no answer can be made to lie about where it
 * leads. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "sys/gather.h"
#include "sys/outbound.h"

static struct arena *a;
static char dir[64];
static int fresh(void **state) { return (void)state, arena_reset(a), 0; }

static void test_a_target_is_split_and_decoded(void **state) {
    (void)state;
    struct request *r = request_new(a);
    assert_int_equal(request_target(r, STR("/tra-cuu/%C4%90%E1%BA%A1t?ma=1%2B2&x&=y&ma=3")), RC_OK);
    assert_true(str_is(r->path, "/tra-cuu/Đạt"));
    assert_true(str_is(req_arg(r, "ma"), "1+2"));
    assert_int_equal(r->n_arg, 4);
    assert_true(str_is(req_arg(r, "none"), ""));
    assert_int_equal(req_arg_i64(r, "ma", 7), 7);
}

static void test_bad_targets_are_refused(void **state) {
    (void)state;
    static const char *const bad[] = {"",     "x",    "*",           "http://a/b",     "/%",      "/%4",  "/%g0",
                                      "/%00", "/%ff", "/a?b=%C0%80", "/a?%ED%A0%80=1", "/%0d%0a", "/\x01"};
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        assert_int_equal(request_target(request_new(a), str_of(bad[i])), RC_INVALID);
}

static void test_cookies_are_read_and_strange_ones_left_out(void **state) {
    (void)state;
    struct request *r = request_new(a);
    assert_int_equal(request_cookies(r, STR("a=1; sid=x=y ;bad=\xff; ;=z; lone; b=")), RC_OK);
    assert_int_equal(r->n_cookie, 3);
    assert_true(str_is(req_cookie(r, "sid"), "x=y"));
}

static void test_no_header_can_be_injected(void **state) {
    (void)state;
    struct request *r = request_new(a);
    reply_header(r, "X-A", STR("1\r\nSet-Cookie: a=b"));
    reply_header(r, "X-A", str_n("a\0b", 3));
    reply_cookie(r, "sid", STR("a; Domain=evil"), 0);
    assert_int_equal(r->reply->n_header, 0);
    reply_header(r, "X-A", STR("1"));
    reply_header(r, "x-a", STR("2"));
    assert_int_equal(r->reply->n_header, 1);
    assert_true(str_is(r->reply->header[0].value, "2"));
    for (int i = 0; i < 40; i++) reply_cookie(r, "sid", STR("v"), -1);
    assert_int_equal(r->reply->n_header, 16);
    assert_true(str_ends(r->reply->header[1].value, "Max-Age=0"));
}

static void test_gzip_is_used_only_when_wanted(void **state) {
    (void)state;
    static const struct {
        const char *header;
        bool yes;
    } v[] = {{"gzip", true},        {"br, GZIP ;q=0.8", true}, {"gzip;q=0", false}, {"gzip;q=0.00", false},
             {"gzip;q=0.01", true}, {"deflate", false},        {"", false},         {"x-gzip", false}};
    for (size_t i = 0; i < COUNT_OF(v); i++) {
        struct request *r = request_new(a);
        struct param h = {STR("accept-encoding"), str_of(v[i].header)};
        r->header = &h;
        r->n_header = 1;
        assert_int_equal(req_accepts_gzip(r), v[i].yes);
    }
}

static struct request *gathered(const char *type, struct str body, const struct gather_limits *max, enum rc *rc,
                                struct gather **out) {
    struct request *r = request_new(a);
    r->content_type = str_of(type);
    *out = gather_new(r, dir, max);
    *rc = RC_OK;
    for (size_t i = 0; i < body.n && !*rc; i += 7) *rc = gather_feed(*out, str_sub(body, i, 7));
    if (!*rc) *rc = gather_end(*out);
    return r;
}

static const struct gather_limits tight = {
    .form = 40, .file = 10, .total = 400, .discard = 2000, .fields = 4, .files = 2};
#define PART(d, v) "--B\r\nContent-Disposition: form-data; " d "\r\n\r\n" v "\r\n"

static void test_a_torn_pair_is_never_shown(void **state) {
    (void)state;
    enum rc rc;
    struct gather *g;
    struct request *r = gathered("application/x-www-form-urlencoded",
                                 STR("ten=Hoa&tien=1000000&dia_chi=0123456789%C4%90abcdef"), &tight, &rc, &g);
    assert_int_equal(rc, RC_OK);
    assert_true(r->too_large);
    assert_int_equal(r->n_field, 2);
    assert_true(str_is(req_field(r, "tien"), "1000000"));
    r = gathered("application/x-www-form-urlencoded", STR("a=1&b=2&c=3&d=4&e=5"), &tight, &rc, &g);
    assert_int_equal(rc, RC_OK);
    assert_true(r->too_large);
    assert_int_equal(r->n_field, 4);
    r = gathered("application/json", STR("0123456789012345678901234567890123456789x"), &tight, &rc, &g);
    assert_true(r->too_large);
    assert_int_equal(r->body.n, 0);
}

static int files_left(void) {
    int n = 0;
    DIR *d = opendir(dir);
    for (struct dirent *e; (e = readdir(d));) n += e->d_name[0] != '.';
    closedir(d);
    return n;
}

static void test_a_file_over_its_limit_is_left_out_and_the_rest_kept(void **state) {
    (void)state;
    enum rc rc;
    struct gather *g;
    struct request *r = gathered("multipart/form-data; boundary=B",
                                 STR(PART("name=f; filename=a", "01234567890") PART("name=g; filename=b", "0123456789")
                                         PART("name=t", "x") PART("name=h; filename=\"\"", "")
                                             PART("name=i; filename=\"e\"", "") "--B--"),
                                 &(struct gather_limits){40, 10, 4000, 8000, 4, 2}, &rc, &g);
    assert_int_equal(rc, RC_OK);
    assert_true(r->too_large);
    assert_int_equal(r->n_upload, 2);
    assert_null(req_upload(r, "f"));
    assert_int_equal(req_upload(r, "g")->size, 10);
    assert_int_equal(req_upload(r, "i")->size, 0);
    assert_true(str_is(req_field(r, "t"), "x"));
    assert_int_equal(files_left(), 1);
    gather_drop(g);
    assert_int_equal(files_left(), 0);
}

static void test_an_upload_that_breaks_off_leaves_no_file(void **state) {
    (void)state;
    enum rc rc;
    struct gather *g;
    gathered("multipart/form-data; boundary=B", STR(PART("name=f; filename=a", "0123")), &gather_usual, &rc, &g);
    assert_int_equal(rc, RC_INVALID);
    gather_drop(g);
    assert_int_equal(files_left(), 0);
    gathered("multipart/form-data; boundary=B",
             STR("--B\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n0123456789 and no more"),
             &gather_usual, &rc, &g);
    assert_int_equal(rc, RC_INVALID);
    gather_drop(g);
    assert_int_equal(files_left(), 0);
}

static void test_bad_text_in_a_part_is_refused(void **state) {
    (void)state;
    enum rc rc;
    struct gather *g;
    gathered("multipart/form-data; boundary=B", STR(PART("name=t", "\xff") "--B--"), &gather_usual, &rc, &g);
    assert_int_equal(rc, RC_INVALID);
    struct request *r =
        gathered("multipart/form-data; boundary=B", STR(PART("name=t", "o\xcc\x82") "--B--"), &gather_usual, &rc, &g);
    assert_int_equal(rc, RC_OK);
    assert_true(str_is(req_field(r, "t"), "ô"));
}

static void test_a_full_disk_is_not_the_persons_mistake(void **state) {
    (void)state;
    enum rc rc = RC_OK;
    struct request *r = request_new(a);
    r->content_type = STR("multipart/form-data; boundary=B");
    struct gather *g = gather_new(r, "/nowhere/at/all", &gather_usual);
    rc = gather_feed(g, STR(PART("name=f; filename=a", "0123") "--B--"));
    assert_int_equal(rc, RC_IO);
    gather_drop(g);
}

static void test_a_message_is_one_line_that_parses(void **state) {
    (void)state;
    struct outbound out = {"file", dir};
    for (int i = 0; i < 2; i++)
        assert_int_equal(outbound_send(&out, STR("sms"), STR("0900000000"), STR("Mã \"xác\" thực"),
                                       STR("Dòng 1\nDòng 2"), 1648200600),
                         RC_OK);
    char path[96], text[1024] = "";
    snprintf(path, sizeof path, "%s/outbox.jsonl", dir);
    FILE *f = fopen(path, "r");
    size_t n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    struct str all = str_n(text, n), line;
    int lines = 0;
    while (str_cut(&all, '\n', &line)) {
        if (!line.n) continue;
        lines++;
        assert_true(str_is(line, "{\"at\":\"2022-03-25T16:30:00+07:00\",\"channel\":\"sms\",\"to\":\"0900000000\","
                                 "\"subject\":\"Mã \\\"xác\\\" thực\",\"body\":\"Dòng 1\\nDòng 2\"}"));
    }
    assert_int_equal(lines, 2);
    unlink(path);
    assert_int_equal(outbound_send(&(struct outbound){"file", "/nowhere"}, STR("sms"), STR("1"), STR(""), STR(""), 1),
                     RC_IO);
    assert_int_equal(outbound_send(&(struct outbound){"pigeon", dir}, STR("sms"), STR("1"), STR(""), STR(""), 1),
                     RC_INVALID);
    assert_int_equal(outbound_send(&(struct outbound){"log", NULL}, STR("sms"), STR("1"), STR(""), STR(""), 1), RC_OK);
}

static int setup(void **state) {
    (void)state;
    log_quiet(true);
    a = arena_new();
    snprintf(dir, sizeof dir, "/tmp/motcua-request-XXXXXX");
    return mkdtemp(dir) ? 0 : -1;
}
static int teardown(void **state) { return (void)state, arena_free(a), rmdir(dir); }

#define T(f) cmocka_unit_test_setup(f, fresh)
int main(void) {
    const struct CMUnitTest tests[] = {
        T(test_a_target_is_split_and_decoded),
        T(test_bad_targets_are_refused),
        T(test_cookies_are_read_and_strange_ones_left_out),
        T(test_no_header_can_be_injected),
        T(test_gzip_is_used_only_when_wanted),
        T(test_a_torn_pair_is_never_shown),
        T(test_a_file_over_its_limit_is_left_out_and_the_rest_kept),
        T(test_an_upload_that_breaks_off_leaves_no_file),
        T(test_bad_text_in_a_part_is_refused),
        T(test_a_full_disk_is_not_the_persons_mistake),
        T(test_a_message_is_one_line_that_parses),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
