/* Nobody is reached who must not be, a signature is the one of the standard's own example, and a calendar's lines fold
 * between letters. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include "core/webhook.h"
#include "sys/crypto.h"
#include "sys/fetch.h"
#include "ui/ics.h"

static struct arena *a;

static bool reachable(const char *ip) {
    struct sockaddr_in v4 = {.sin_family = AF_INET};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, ip, &v4.sin_addr) == 1) return fetch_address_public((struct sockaddr *)&v4);
    assert_int_equal(inet_pton(AF_INET6, ip, &v6.sin6_addr), 1);
    return fetch_address_public((struct sockaddr *)&v6);
}

static void test_addresses_of_the_house_are_no_public_ones(void **state) {
    (void)state;
    static const char *const no[] = {"127.0.0.1",
                                     "127.9.9.9",
                                     "0.0.0.0",
                                     "10.1.2.3",
                                     "100.64.0.1",
                                     "169.254.169.254",
                                     "172.16.0.1",
                                     "172.31.255.255",
                                     "192.168.1.1",
                                     "192.0.2.7",
                                     "198.18.0.1",
                                     "224.0.0.1",
                                     "240.0.0.1",
                                     "255.255.255.255",
                                     "::",
                                     "::1",
                                     "fe80::1",
                                     "fc00::1",
                                     "fd12:3456::1",
                                     "ff02::1",
                                     "::ffff:127.0.0.1",
                                     "::ffff:10.0.0.1",
                                     "64:ff9b::7f00:1",
                                     "2002:7f00:1::",
                                     "2001:db8::1",
                                     "2001:0:1::1",
                                     "fec0::1"};
    static const char *const yes[] = {"8.8.8.8",         "172.32.0.1",     "100.128.0.1",         "203.113.1.1",
                                      "2606:4700::1111", "::ffff:8.8.8.8", "2001:4860:4860::8888"};
    for (size_t i = 0; i < COUNT_OF(no); i++)
        if (reachable(no[i])) fail_msg("%s is taken for a public address", no[i]);
    for (size_t i = 0; i < COUNT_OF(yes); i++)
        if (!reachable(yes[i])) fail_msg("%s is not taken for a public address", yes[i]);
}

static enum rc try_url(const char *url, bool allow) {
    struct fetched got;
    return fetch(a, &(struct fetch){.url = str_of(url), .timeout_ms = 2000, .allow_private = allow}, &got);
}

static void test_a_name_or_a_number_of_this_machine_is_refused_when_the_connection_is_made(void **state) {
    (void)state;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof at;
    int fd = socket(AF_INET, SOCK_STREAM, 0); /* it does listen: only the guard keeps us away */
    assert_int_equal(bind(fd, (struct sockaddr *)&at, sizeof at), 0);
    assert_int_equal(listen(fd, 1), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &n), 0);
    int port = ntohs(at.sin_port);
    static const char *const names[] = {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"};
    for (size_t i = 0; i < COUNT_OF(names); i++)
        assert_int_equal(try_url(str_z(a, str_fmt(a, "http://%s:%d/", names[i], port)), false), RC_DENIED);
    close(fd);
}

static void test_only_http_is_spoken_and_no_line_is_smuggled_in(void **state) {
    (void)state;
    static const char *const urls[] = {"file:///etc/passwd",
                                       "ftp://1.1.1.1/",
                                       "gopher://1.1.1.1/",
                                       "http://1.1.1.1/a b",
                                       "http://1.1.1.1/\r\nX: y",
                                       "",
                                       "http//x"};
    struct fetched got;
    for (size_t i = 0; i < COUNT_OF(urls); i++) assert_int_equal(try_url(urls[i], true), RC_INVALID);
    struct param evil = {STR("X-A"), STR("1\r\nX-B: 2")}, colon = {STR("X: Y"), STR("1")};
    struct fetch f = {.url = STR("http://127.0.0.1:1/"), .header = &evil, .n_header = 1, .allow_private = true};
    assert_int_equal(fetch(a, &f, &got), RC_INVALID);
    f.header = &colon;
    assert_int_equal(fetch(a, &f, &got), RC_INVALID);
}

static void test_the_signature_is_that_of_the_standards_example(void **state) {
    (void)state;
    struct str out, secret = STR("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), id = STR("msg_p5jXN8AQM9LWM0D4loKWxJek");
    assert_int_equal(webhook_sign(a, secret, STR(""), id, 1614265330, STR("{\"test\": 2432232314}"), &out), RC_OK);
    assert_true(str_is(out, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    assert_int_equal(webhook_sign(a, secret, webhook_secret(a), id, 1614265330, STR("{}"), &out), RC_OK);
    assert_int_equal(str_find(out, STR(" v1,")), 47);
    assert_int_equal(webhook_sign(a, STR("plain"), STR(""), id, 1, STR("{}"), &out), RC_INVALID);
}

static void test_pauses_grow_and_last_about_three_days(void **state) {
    (void)state;
    int64_t all = 0;
    for (int i = 1; i < WEBHOOK_TRIES; i++) {
        all += webhook_pause_s(i);
        assert_true(webhook_pause_s(i + 1) >= webhook_pause_s(i));
    }
    assert_in_range(all, 2 * 86400, 4 * 86400);
}

static void test_lines_fold_at_75_octets_and_never_inside_a_letter(void **state) {
    (void)state;
    struct str words =
        STR("Cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất;");
    for (size_t n = 0; n < words.n; n++) {
        struct buf b = buf_in(a), whole = buf_in(a);
        struct str text = str_sub(words, n, words.n), line, rest;
        if (text.n && ((unsigned char)text.p[0] & 0xc0) == 0x80) continue;
        ics_line(&b, STR("SUMMARY"), ics_text(a, text));
        rest = buf_view(&b);
        for (int i = 0; rest.n; i++) {
            long end = str_find(rest, STR("\r\n"));
            assert_true(end > 0 && end <= 75);
            line = str_sub(rest, 0, (size_t)end), rest = str_sub(rest, (size_t)end + 2, rest.n);
            if (i) assert_int_equal(line.p[0], ' ');
            line = i ? str_sub(line, 1, line.n) : line;
            assert_false(line.n && ((unsigned char)line.p[0] & 0xc0) == 0x80);
            buf_str(&whole, line);
        }
        assert_true(str_eq(buf_view(&whole), str_fmt(a, "SUMMARY:%.*s", STR_ARG(ics_text(a, text)))));
    }
    assert_true(str_is(ics_text(a, STR("a;b,c\\d\ne\r")), "a\\;b\\,c\\\\d\\ne"));
}

static int begin(void **state) {
    (void)state;
    a = arena_new();
    return crypto_init() != RC_OK;
}
static int end(void **state) {
    (void)state;
    arena_free(a);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_addresses_of_the_house_are_no_public_ones),
        cmocka_unit_test(test_a_name_or_a_number_of_this_machine_is_refused_when_the_connection_is_made),
        cmocka_unit_test(test_only_http_is_spoken_and_no_line_is_smuggled_in),
        cmocka_unit_test(test_the_signature_is_that_of_the_standards_example),
        cmocka_unit_test(test_pauses_grow_and_last_about_three_days),
        cmocka_unit_test(test_lines_fold_at_75_octets_and_never_inside_a_letter),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
