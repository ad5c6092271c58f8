/* No token and no key set that a stranger sends makes the reader touch memory that isn't its own, and none without a
 * right signature is ever accepted: the first line is the token, the rest the keys, then both as one another. */
#include "sys/jwt.h"
#include "fuzz.h"

void fuzz_jwt(const uint8_t *data, size_t n);

void fuzz_jwt(const uint8_t *data, size_t n) {
    /* RFC 7515, A.3: a key whose secret the fuzzer does not have */
    static const char key[] = "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":"
                              "\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\",\"y\":"
                              "\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}]}";
    struct arena *a = arena_new();
    struct str all = str_n((const char *)data, n), keys = all, token, payload, out;
    const struct jwt_want want = {STR("i"), STR("c"), STR("n"), STR("t"), 1000000, 60, 600};
    const char *why;
    int64_t number;
    size_t usable;
    if (!str_cut(&keys, '\n', &token)) token = all;
    if (!jwt_open(a, token, JWT_RS256 | JWT_ES256, keys, &payload, &why)) MUST(payload.n);
    if (!jwt_open(a, token, JWT_RS256 | JWT_ES256, str_of(key), &payload, &why))
        MUST(str_starts(token, "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6"));
    jwt_keys(keys, &usable);
    if (!jwt_id_check(a, keys, &want, &why)) MUST(!*why);
    claim_text(a, all, "a", &out);
    claim_int(all, "a", &number);
    claim_holds(all, "a", STR("a"));
    if (base64url_decode(a, all, &out)) MUST(str_eq(base64url_encode(a, out), all));
    arena_free(a);
}
