/* Tokens of others: the published vectors are accepted, and nothing that was bent, shortened or re-labelled is. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "base/buf.h"
#include "sys/crypto.h"
#include "sys/jwt.h"

static struct arena *a;
static const char *why;
#define PAYLOAD "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
/* RFC 7515, A.2 */
#define RSA_N                                                                                                          \
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-"           \
    "SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-"          \
    "UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-"                                     \
    "DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
#define RSA_SIGNATURE                                                                                                  \
    "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"                            \
    "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZ" \
    "RmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhW" \
    "kWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
#define RSA_TOKEN "eyJhbGciOiJSUzI1NiJ9." PAYLOAD "." RSA_SIGNATURE
#define RSA_KEY "{\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQAB\"}"
/* RFC 7515, A.3 */
#define EC_TOKEN                                                                                                       \
    "eyJhbGciOiJFUzI1NiJ9." PAYLOAD                                                                                    \
    ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
#define EC_KEY                                                                                                         \
    "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","                         \
    "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}"
#define SET(keys) "{\"keys\":[" keys "]}"
enum { BOTH = JWT_RS256 | JWT_ES256 };

static enum rc open_it(const char *token, unsigned algs, const char *jwks) {
    struct str payload;
    enum rc rc = jwt_open(a, str_of(token), algs, str_of(jwks), &payload, &why);
    assert_int_equal(payload.n > 0, rc == RC_OK);
    return rc;
}
static struct str b64(const char *z) { return base64url_encode(a, str_of(z)); }

static void test_the_vectors_of_rfc_7515_are_accepted(void **state) {
    (void)state;
    struct str payload, iss;
    assert_int_equal(jwt_open(a, STR(RSA_TOKEN), JWT_RS256, STR(SET(RSA_KEY)), &payload, &why), RC_OK);
    assert_true(claim_text(a, payload, "iss", &iss) && str_is(iss, "joe"));
    assert_true(claim_true(payload, "http://example.com/is_root"));
    assert_int_equal(jwt_open(a, STR(EC_TOKEN), JWT_ES256, STR(SET(EC_KEY)), &payload, &why), RC_OK);
    assert_int_equal(open_it(EC_TOKEN, BOTH, SET(RSA_KEY "," EC_KEY)), RC_OK);
    assert_int_equal(open_it(RSA_TOKEN, BOTH, SET("{},5,\"x\"," EC_KEY "," RSA_KEY)), RC_OK);
}

static void test_an_algorithm_that_the_settings_do_not_allow_is_refused(void **state) {
    (void)state;
    assert_int_equal(open_it(RSA_TOKEN, JWT_ES256, SET(RSA_KEY)), RC_INVALID);
    assert_string_equal(why, "algorithm not allowed");
    assert_int_equal(open_it(EC_TOKEN, JWT_RS256, SET(EC_KEY)), RC_INVALID);
    assert_int_equal(open_it(RSA_TOKEN, 0, SET(RSA_KEY)), RC_INVALID);
    assert_int_equal(jwt_algs(STR("RS256 none HS256 ES256")), BOTH);
    assert_int_equal(jwt_algs(STR("none HS256 rs256")), 0);
}

static void test_alg_none_is_refused_in_every_spelling(void **state) {
    (void)state;
    static const char *const alg[] = {"none", "None", "NONE", "nOnE", ""};
    for (size_t i = 0; i < COUNT_OF(alg); i++) {
        struct str h = base64url_encode(a, str_fmt(a, "{\"alg\":\"%s\"}", alg[i]));
        static const char *const tail[] = {"", ".", "." RSA_SIGNATURE, ".AA"};
        for (size_t k = 0; k < COUNT_OF(tail); k++) {
            struct str token = str_fmt(a, "%.*s.%s%s", STR_ARG(h), PAYLOAD, tail[k]);
            assert_int_equal(open_it(str_z(a, token), BOTH, SET(RSA_KEY "," EC_KEY)), RC_INVALID);
        }
    }
    assert_int_equal(open_it(str_z(a, str_fmt(a, "%.*s.%s.AA", STR_ARG(b64("{}")), PAYLOAD)), BOTH, SET(RSA_KEY)),
                     RC_INVALID);
}

static void test_a_public_key_is_never_a_secret(void **state) {
    (void)state;
    struct str n;
    assert_true(base64url_decode(a, STR(RSA_N), &n));
    static const char *const alg[] = {"HS256", "hs256"};
    const struct str secret[] = {n, STR(RSA_N), STR(RSA_KEY)};
    for (size_t i = 0; i < COUNT_OF(alg); i++)
        for (size_t k = 0; k < COUNT_OF(secret); k++) {
            struct str h = base64url_encode(a, str_fmt(a, "{\"alg\":\"%s\"}", alg[i]));
            struct str input = str_fmt(a, "%.*s.%s", STR_ARG(h), PAYLOAD);
            unsigned char mac[32];
            hmac_sha256(secret[k], input, mac);
            struct str s = base64url_encode(a, str_n((char *)mac, 32));
            assert_int_equal(open_it(str_z(a, str_fmt(a, "%.*s.%.*s", STR_ARG(input), STR_ARG(s))), BOTH, SET(RSA_KEY)),
                             RC_INVALID);
            assert_string_equal(why, "algorithm not allowed");
        }
    assert_int_equal(open_it(RSA_TOKEN, BOTH, SET("{\"kty\":\"oct\",\"k\":\"AAAA\"}")), RC_NOTFOUND);
}

static void test_a_key_must_be_of_the_kind_the_algorithm_wants(void **state) {
    (void)state;
    assert_int_equal(open_it(RSA_TOKEN, BOTH, SET(EC_KEY)), RC_NOTFOUND);
    assert_int_equal(open_it(EC_TOKEN, BOTH, SET(RSA_KEY)), RC_NOTFOUND);
    assert_int_equal(
        open_it(RSA_TOKEN, BOTH, SET("{\"use\":\"enc\",\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQAB\"}")),
        RC_NOTFOUND);
    assert_int_equal(
        open_it(RSA_TOKEN, BOTH, SET("{\"alg\":\"PS256\",\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQAB\"}")),
        RC_NOTFOUND);
    /* even, tiny or absent exponents; a short, an even, an absent modulus; a point off the curve; another curve */
    static const char *const bad[] = {
        "{\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQ\"}",
        "{\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQAA\"}",
        "{\"kty\":\"RSA\",\"n\":\"" RSA_N "\"}",
        "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}",
        "{\"kty\":\"RSA\",\"n\":\"" RSA_N "AAAA\",\"e\":\"AQAB\"}",
        "{\"kty\":\"RSA\",\"n\":\"=" RSA_N "\",\"e\":\"AQAB\"}",
        "{\"kty\":\"RSA\",\"n\":[],\"e\":{}}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQAB\",\"y\":\"AQAB\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\",\"y\":"
        "\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}",
    };
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct str set = str_fmt(a, "{\"keys\":[%s]}", bad[i]);
        assert_int_equal(open_it(RSA_TOKEN, BOTH, str_z(a, set)), RC_NOTFOUND);
        assert_int_equal(open_it(EC_TOKEN, BOTH, str_z(a, set)), RC_NOTFOUND);
    }
}

static void test_a_named_key_alone_may_check(void **state) {
    (void)state;
    /* the vectors name no key, so a bent header is enough to see which key was looked for */
    struct str h = b64("{\"alg\":\"RS256\",\"kid\":\"hai\"}");
    const char *token = str_z(a, str_fmt(a, "%.*s.%s.%s", STR_ARG(h), PAYLOAD, RSA_SIGNATURE));
    assert_int_equal(open_it(token, BOTH, SET(RSA_KEY)), RC_NOTFOUND);
    assert_int_equal(open_it(token, BOTH, SET("{\"kid\":\"mot\",\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQAB\"}")),
                     RC_NOTFOUND);
    assert_int_equal(open_it(token, BOTH, SET("{\"kid\":\"hai\",\"kty\":\"RSA\",\"n\":\"" RSA_N "\",\"e\":\"AQAB\"}")),
                     RC_INVALID);
    assert_string_equal(why, "signature wrong");
    h = b64("{\"alg\":\"RS256\",\"kid\":5}");
    token = str_z(a, str_fmt(a, "%.*s.%s.%s", STR_ARG(h), PAYLOAD, RSA_SIGNATURE));
    assert_int_equal(open_it(token, BOTH, SET(RSA_KEY)), RC_INVALID);
    h = b64("{\"alg\":\"RS256\",\"crit\":[\"exp\"]}");
    token = str_z(a, str_fmt(a, "%.*s.%s.%s", STR_ARG(h), PAYLOAD, RSA_SIGNATURE));
    assert_int_equal(open_it(token, BOTH, SET(RSA_KEY)), RC_INVALID);
}

static void test_a_key_in_the_token_itself_is_not_looked_at(void **state) {
    (void)state;
    struct str h = base64url_encode(a, str_fmt(a, "{\"alg\":\"RS256\",\"jwk\":%s}", RSA_KEY));
    const char *token = str_z(a, str_fmt(a, "%.*s.%s.%s", STR_ARG(h), PAYLOAD, RSA_SIGNATURE));
    assert_int_equal(open_it(token, BOTH, SET("")), RC_NOTFOUND);
}

static void test_every_bent_and_every_shortened_token_is_refused(void **state) {
    (void)state;
    static const char *const vectors[] = {RSA_TOKEN, EC_TOKEN};
    for (size_t v = 0; v < 2; v++) {
        struct str t = str_of(vectors[v]);
        for (size_t i = 0; i < t.n; i += 3) {
            char *bent = str_z(a, t);
            bent[i] = bent[i] == 'A' ? 'B' : 'A';
            if (strcmp(bent, vectors[v])) assert_int_not_equal(open_it(bent, BOTH, SET(RSA_KEY "," EC_KEY)), RC_OK);
            assert_int_not_equal(open_it(str_z(a, str_sub(t, 0, i)), BOTH, SET(RSA_KEY "," EC_KEY)), RC_OK);
        }
        assert_int_equal(open_it(str_z(a, str_fmt(a, "%s.AA", vectors[v])), BOTH, SET(RSA_KEY "," EC_KEY)), RC_INVALID);
        assert_int_equal(open_it(str_z(a, str_fmt(a, "%s=", vectors[v])), BOTH, SET(RSA_KEY "," EC_KEY)), RC_INVALID);
    }
    static const char *const odd[] = {"", ".", "..", "...", "a.b.c", "e30.e30.e30", "W10.W10.AA"};
    for (size_t i = 0; i < COUNT_OF(odd); i++) assert_int_equal(open_it(odd[i], BOTH, SET(RSA_KEY)), RC_INVALID);
    static const char *const set[] = {"", "[]", "{}", "{\"keys\":{}}", "{\"keys\":5}", "not json"};
    for (size_t i = 0; i < COUNT_OF(set); i++) assert_int_equal(open_it(RSA_TOKEN, BOTH, set[i]), RC_INVALID);
}

static void test_a_huge_token_is_not_even_read(void **state) {
    (void)state;
    char *huge = arena_alloc(a, 1 << 20);
    memset(huge, 'A', (1 << 20) - 1);
    huge[100] = huge[200] = '.';
    assert_int_equal(open_it(huge, BOTH, SET(RSA_KEY)), RC_INVALID);
    assert_string_equal(why, "too long");
    struct buf deep = buf_in(a);
    for (int i = 0; i < 8000; i++) buf_c(&deep, '[');
    struct str h = base64url_encode(a, buf_view(&deep));
    assert_int_equal(open_it(str_z(a, str_fmt(a, "%.*s.e30.AA", STR_ARG(h))), BOTH, SET(RSA_KEY)), RC_INVALID);
}

static void test_a_zero_or_overlong_signature_is_refused(void **state) {
    (void)state;
    char zero[256] = {0};
    const size_t lengths[] = {63, 64, 65, 255, 256};
    for (size_t i = 0; i < COUNT_OF(lengths); i++) {
        struct str s = base64url_encode(a, str_n(zero, lengths[i]));
        const char *ec = str_z(a, str_fmt(a, "eyJhbGciOiJFUzI1NiJ9." PAYLOAD ".%.*s", STR_ARG(s)));
        const char *rsa = str_z(a, str_fmt(a, "eyJhbGciOiJSUzI1NiJ9." PAYLOAD ".%.*s", STR_ARG(s)));
        assert_int_equal(open_it(ec, BOTH, SET(EC_KEY)), RC_INVALID);
        assert_int_equal(open_it(rsa, BOTH, SET(RSA_KEY)), RC_INVALID);
    }
}

static void test_base64url_is_strict(void **state) {
    (void)state;
    struct str out;
    assert_true(base64url_decode(a, STR(""), &out) && out.n == 0);
    assert_true(base64url_decode(a, STR("_-8"), &out) && out.n == 2);
    static const char *const bad[] = {"A", "AAAAA", "AA=", "AA==", "+-8", "/-8", "AB", "A A", "AAB\n", "AAB"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_int_equal(base64url_decode(a, str_of(bad[i]), &out), 0);
    for (size_t n = 0; n < 70; n++) {
        char bytes[70];
        random_fill(bytes, sizeof bytes);
        assert_true(base64url_decode(a, base64url_encode(a, str_n(bytes, n)), &out));
        assert_true(str_eq(out, str_n(bytes, n)));
    }
}

/* ---- What an ID token says ---- */
static const struct jwt_want want = {.issuer = STR("https://sso.example"),
                                     .client_id = STR("motcua"),
                                     .nonce = STR("n-0S6_WzA2Mj"),
                                     .now = 1000000,
                                     .leeway_s = 60,
                                     .age_s = 600};
static bool says(const char *payload) { return jwt_id_check(a, str_of(payload), &want, &why) == RC_OK; }
#define SAYS(iss, aud, more, exp, iat, nonce)                                                                          \
    "{\"iss\":" iss ",\"sub\":\"s1\",\"aud\":" aud more ",\"exp\":" exp ",\"iat\":" iat ",\"nonce\":" nonce "}"
#define ISS "\"https://sso.example\""
#define N "\"n-0S6_WzA2Mj\""

static void test_an_id_token_for_us_now_is_taken(void **state) {
    (void)state;
    assert_true(says(SAYS(ISS, "\"motcua\"", "", "1000300", "1000000", N)));
    assert_true(says(SAYS(ISS, "[\"motcua\"]", "", "1000300.5", "1000000", N)));
    assert_true(says(SAYS(ISS, "[\"khac\",\"motcua\"]", ",\"azp\":\"motcua\"", "1000300", "999990", N)));
    assert_true(says(SAYS(ISS, "\"motcua\"", "", "999950", "999900", N))); /* within the leeway */
}

static void test_each_member_that_is_wrong_is_named(void **state) {
    (void)state;
    static const struct {
        const char *why, *payload;
    } bad[] = {
        {"iss", SAYS("\"https://sso.example/\"", "\"motcua\"", "", "1000300", "1000000", N)},
        {"iss", SAYS("null", "\"motcua\"", "", "1000300", "1000000", N)},
        {"aud", SAYS(ISS, "\"motcua2\"", "", "1000300", "1000000", N)},
        {"aud", SAYS(ISS, "[]", "", "1000300", "1000000", N)},
        {"aud", SAYS(ISS, "[\"motcua\",5]", ",\"azp\":\"motcua\"", "1000300", "1000000", N)},
        {"azp", SAYS(ISS, "[\"motcua\",\"khac\"]", "", "1000300", "1000000", N)},
        {"azp", SAYS(ISS, "\"motcua\"", ",\"azp\":\"khac\"", "1000300", "1000000", N)},
        {"azp", SAYS(ISS, "\"motcua\"", ",\"azp\":[\"motcua\"]", "1000300", "1000000", N)},
        {"exp", SAYS(ISS, "\"motcua\"", "", "999940", "999900", N)},
        {"exp", SAYS(ISS, "\"motcua\"", "", "\"1000300\"", "1000000", N)},
        {"exp", SAYS(ISS, "\"motcua\"", "", "1e300", "1000000", N)},
        {"iat", SAYS(ISS, "\"motcua\"", "", "1000300", "1000061", N)},
        {"iat", SAYS(ISS, "\"motcua\"", "", "1000300", "999000", N)},
        {"iat", SAYS(ISS, "\"motcua\"", "", "1000300", "null", N)},
        {"nbf", SAYS(ISS, "\"motcua\"", ",\"nbf\":1000100", "1000300", "1000000", N)},
        {"nonce", SAYS(ISS, "\"motcua\"", "", "1000300", "1000000", "\"khac\"")},
        {"nonce", SAYS(ISS, "\"motcua\"", "", "1000300", "1000000", "null")},
        {"sub", "{\"iss\":" ISS ",\"aud\":\"motcua\",\"exp\":1000300,\"iat\":1000000,\"nonce\":" N "}"},
        {"not JSON", "[]"},
        {"not JSON", "{\"iss\":" ISS ",\"iss\":" ISS "}"},
    };
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        assert_false(says(bad[i].payload));
        assert_string_equal(why, bad[i].why);
    }
}

static void test_at_hash_binds_the_access_token(void **state) {
    (void)state;
    struct jwt_want w = want;
    /* OpenID Connect Core 1.0, A.3 */
    w.access_token = STR("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    struct str right = STR(SAYS(ISS, "\"motcua\"", ",\"at_hash\":\"77QmUPtjPfzWtF2AnpK9RQ\"", "1000300", "1000000", N));
    assert_int_equal(jwt_id_check(a, right, &w, &why), RC_OK);
    w.access_token = STR("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Z");
    assert_int_equal(jwt_id_check(a, right, &w, &why), RC_INVALID);
    assert_string_equal(why, "at_hash");
    struct str odd = STR(SAYS(ISS, "\"motcua\"", ",\"at_hash\":null", "1000300", "1000000", N));
    assert_int_equal(jwt_id_check(a, odd, &w, &why), RC_INVALID);
}

static void test_members_are_read_by_kind(void **state) {
    (void)state;
    struct str json = STR("{\"t\":\"x\",\"n\":7,\"b\":true,\"amr\":[\"pwd\",\"mfa\"],\"o\":{},\"v\":\"true\"}"), out;
    int64_t n;
    assert_true(claim_text(a, json, "t", &out) && str_is(out, "x"));
    assert_false(claim_text(a, json, "n", &out) || out.n);
    assert_true(claim_int(json, "n", &n) && n == 7);
    assert_true(claim_true(json, "b") && claim_true(json, "v") && !claim_true(json, "t") && !claim_true(json, "x"));
    assert_true(claim_holds(json, "amr", STR("mfa")) && claim_holds(json, "t", STR("x")));
    assert_false(claim_holds(json, "amr", STR("otp")) || claim_holds(json, "o", STR("")));
}

static int set_up(void **state) {
    (void)state;
    a = arena_new();
    return crypto_init();
}
static int tear_down(void **state) {
    (void)state;
    arena_free(a);
    return 0;
}
int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_vectors_of_rfc_7515_are_accepted),
        cmocka_unit_test(test_an_algorithm_that_the_settings_do_not_allow_is_refused),
        cmocka_unit_test(test_alg_none_is_refused_in_every_spelling),
        cmocka_unit_test(test_a_public_key_is_never_a_secret),
        cmocka_unit_test(test_a_key_must_be_of_the_kind_the_algorithm_wants),
        cmocka_unit_test(test_a_named_key_alone_may_check),
        cmocka_unit_test(test_a_key_in_the_token_itself_is_not_looked_at),
        cmocka_unit_test(test_every_bent_and_every_shortened_token_is_refused),
        cmocka_unit_test(test_a_huge_token_is_not_even_read),
        cmocka_unit_test(test_a_zero_or_overlong_signature_is_refused),
        cmocka_unit_test(test_base64url_is_strict),
        cmocka_unit_test(test_an_id_token_for_us_now_is_taken),
        cmocka_unit_test(test_each_member_that_is_wrong_is_named),
        cmocka_unit_test(test_at_hash_binds_the_access_token),
        cmocka_unit_test(test_members_are_read_by_kind),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
