/* Codes, hashes and seals agree with the published vectors, and a one-time code works once. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "sys/crypto.h"

static struct arena *a;
static const char rfc_key[] = "12345678901234567890";
#define SEED str_of(rfc_key)

static void test_hotp_gives_the_codes_of_rfc_4226(void **state) {
    (void)state;
    static const uint32_t want[] = {755224, 287082, 359152, 969429, 338314, 254676, 287922, 162583, 399871, 520489};
    for (size_t i = 0; i < COUNT_OF(want); i++) assert_int_equal(hotp(SEED, i), want[i]);
}

static void test_totp_gives_the_codes_of_rfc_6238(void **state) {
    (void)state;
    /* the last six of its eight digits */
    static const struct {
        int64_t at;
        uint32_t code;
    } want[] = {{59, 287082},       {1111111109, 81804},  {1111111111, 50471},
                {1234567890, 5924}, {2000000000, 279037}, {20000000000, 353130}};
    for (size_t i = 0; i < COUNT_OF(want); i++) assert_int_equal(hotp(SEED, (uint64_t)(want[i].at / 30)), want[i].code);
}

static void test_a_one_time_code_works_once_and_a_step_either_way(void **state) {
    (void)state;
    int64_t now = 1111111111, step = 0;
    assert_true(totp_check(SEED, STR("050 471"), now, 0, &step));
    assert_int_equal(step, now / 30);
    assert_false(totp_check(SEED, STR("050471"), now, step, &step));
    assert_true(totp_check(SEED, STR("050471"), now + 30, 0, &step));
    assert_true(totp_check(SEED, STR("050471"), now - 30, 0, &step));
    assert_false(totp_check(SEED, STR("050471"), now + 60, 0, &step));
    assert_false(totp_check(SEED, STR("050471"), now - 60, 0, &step));
    static const char *const bad[] = {"", "05047", "0504711", "05047a", "-50471", "999999"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_false(totp_check(SEED, str_of(bad[i]), now, 0, &step));
    assert_false(totp_check(STR(""), STR("050471"), now, 0, &step));
}

static void test_base32_agrees_with_rfc_4648(void **state) {
    (void)state;
    static const char *const v[][2] = {{"", ""},
                                       {"f", "MY"},
                                       {"fo", "MZXQ"},
                                       {"foo", "MZXW6"},
                                       {"foob", "MZXW6YQ"},
                                       {"fooba", "MZXW6YTB"},
                                       {"foobar", "MZXW6YTBOI"}};
    for (size_t i = 0; i < COUNT_OF(v); i++) {
        struct str back;
        assert_true(str_is(base32_encode(a, str_of(v[i][0])), v[i][1]));
        assert_true(base32_decode(a, str_of(v[i][1]), &back));
        assert_true(str_is(back, v[i][0]));
    }
    struct str back;
    assert_true(base32_decode(a, STR("mzxw 6ytb oi======"), &back));
    assert_true(str_is(back, "foobar"));
    assert_false(base32_decode(a, STR("0189"), &back));
    assert_false(base32_decode(a, str_n("A\0A", 3), &back));
}

static void test_hashes_agree_with_the_published_vectors(void **state) {
    (void)state;
    assert_true(str_is(sha256_hex(a, STR("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    assert_true(str_is(sha256_hex(a, STR("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    /* RFC 4231, case 2 */
    assert_true(str_is(hmac_sha256_hex(a, STR("Jefe"), STR("what do ya want for nothing?")),
                       "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    char path[] = "/tmp/motcua-crypto-XXXXXX";
    int fd = mkstemp(path);
    struct str hex;
    int64_t size;
    assert_int_equal(write(fd, "abc", 3), 3);
    close(fd);
    assert_int_equal(sha256_file(a, path, &hex, &size), RC_OK);
    assert_true(str_eq(hex, sha256_hex(a, STR("abc"))));
    assert_int_equal(size, 3);
    unlink(path);
    assert_int_equal(sha256_file(a, path, &hex, &size), RC_NOTFOUND);
}

static void test_a_password_is_known_again_and_no_other(void **state) {
    (void)state;
    struct str h, h2;
    assert_int_equal(password_hash(a, STR("Mật khẩu rất dài 1"), &h), RC_OK);
    assert_int_equal(password_hash(a, STR("Mật khẩu rất dài 1"), &h2), RC_OK);
    assert_true(str_starts(h, "$argon2id$v=19$m=19456,t=2,p=1$"));
    assert_false(str_eq(h, h2));
    assert_true(password_verify(h, STR("Mật khẩu rất dài 1")));
    assert_false(password_verify(h, STR("Mật khẩu rất dài 2")));
    assert_false(password_verify(STR(""), STR("")));
    assert_false(password_verify(STR("$argon2id$nonsense"), STR("")));
    assert_false(password_stale(h));
    password_cost(1, 8192);
    assert_true(password_stale(h));
    assert_true(password_verify(h, STR("Mật khẩu rất dài 1")));
    password_dummy(STR("x"));
    password_cost(2, 19456);
}

static void test_random_codes_have_their_form_and_differ(void **state) {
    (void)state;
    bool leading_zero = false;
    for (int i = 0; i < 500; i++) {
        struct str c = random_code6(a);
        int64_t v;
        assert_int_equal(c.n, 6);
        assert_true(str_i64(c, &v) || c.p[0] == '0');
        leading_zero |= c.p[0] == '0';
    }
    assert_true(leading_zero);
    assert_int_equal(random_hex(a, 16).n, 32);
    assert_int_equal(random_base32(a, 20).n, 32);
    assert_false(str_eq(random_hex(a, 16), random_hex(a, 16)));
}

static void test_a_seal_opens_with_its_key_and_shows_any_change(void **state) {
    (void)state;
    char dir[] = "/tmp/motcua-key-XXXXXX", path[64];
    struct secret_key k, again, other;
    struct str plain;
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/key", dir);
    assert_int_equal(secret_key_load(path, &k), RC_OK);
    assert_int_equal(secret_key_load(path, &again), RC_OK);
    assert_memory_equal(k.k, again.k, sizeof k.k);
    struct str sealed = secret_seal(a, &k, STR("bí mật"));
    assert_int_equal(secret_open(a, &k, sealed, &plain), RC_OK);
    assert_true(str_is(plain, "bí mật"));
    for (size_t i = 0; i < sealed.n; i++) {
        char *z = str_z(a, sealed);
        z[i] = z[i] == '0' ? '1' : '0';
        assert_int_equal(secret_open(a, &k, str_of(z), &plain), RC_INVALID);
        assert_int_equal(secret_open(a, &k, str_sub(sealed, 0, i), &plain), RC_INVALID);
    }
    other = k;
    other.k[0] ^= 1;
    assert_int_equal(secret_open(a, &other, sealed, &plain), RC_INVALID);
    assert_int_equal(chmod(path, 0644), 0);
    assert_int_equal(secret_key_load(path, &again), RC_DENIED);
    assert_int_equal(chmod(path, 0600), 0);
    assert_int_equal(truncate(path, 10), 0);
    assert_int_equal(secret_key_load(path, &again), RC_INVALID);
    unlink(path);
    rmdir(dir);
}

static void test_equality_is_of_length_and_bytes(void **state) {
    (void)state;
    assert_true(crypto_equal(STR("abc"), STR("abc")));
    assert_true(crypto_equal(STR(""), STR("")));
    assert_false(crypto_equal(STR("abc"), STR("abd")));
    assert_false(crypto_equal(STR("abc"), STR("ab")));
}

static int setup(void **state) { return (void)state, log_quiet(true), a = arena_new(), crypto_init(); }
static int teardown(void **state) { return (void)state, arena_free(a), 0; }
int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hotp_gives_the_codes_of_rfc_4226),
        cmocka_unit_test(test_totp_gives_the_codes_of_rfc_6238),
        cmocka_unit_test(test_a_one_time_code_works_once_and_a_step_either_way),
        cmocka_unit_test(test_base32_agrees_with_rfc_4648),
        cmocka_unit_test(test_hashes_agree_with_the_published_vectors),
        cmocka_unit_test(test_a_password_is_known_again_and_no_other),
        cmocka_unit_test(test_random_codes_have_their_form_and_differ),
        cmocka_unit_test(test_a_seal_opens_with_its_key_and_shows_any_change),
        cmocka_unit_test(test_equality_is_of_length_and_bytes),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
