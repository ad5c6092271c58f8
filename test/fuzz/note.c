/* A checkpoint is read one way only: what is read, written again, is the same text byte by byte; ours always holds, and
 * no other text, name or signature ever does. The first byte chooses: a note as it came, or one that is made from the
 * bytes, signed, and then changed in one place. */
#include <sodium.h>
#include "core/ledger_note.h"
#include "fuzz.h"

void fuzz_note(const uint8_t *data, size_t n);

static unsigned char public_key[32], secret[64];

static struct str signed_note(struct arena *a, struct str text, struct str name) {
    char sig[68];
    note_key_id(name, public_key, (unsigned char *)sig);
    sign_text(secret, text, (unsigned char *)sig + 4);
    return str_fmt(a, "%.*s\n— %.*s %.*s\n", STR_ARG(text), STR_ARG(name), STR_ARG(base64_encode(a, str_n(sig, 68))));
}

static void as_it_came(struct arena *a, struct str s) {
    struct note x;
    if (!note_parse(a, s, &x)) return;
    MUST(x.size >= 0 && str_starts(s, str_z(a, x.text)));
    MUST(str_eq(note_text(a, x.origin, x.size, x.root, x.at, x.chain), x.text));
    MUST(str_find(x.origin, STR("\n")) < 0 && str_find(x.key_name, STR("\n")) < 0);
    /* Of what this key signed the fuzzer has one note (the seed). */
    if (note_holds(&x, public_key)) MUST(x.size == 1234 && x.at == 1648173600);
}

static void made(struct arena *a, struct feed f) {
    struct hash root, chain;
    struct note x, y;
    int64_t size = feed_in(&f, 0, INT32_MAX), at = feed_in(&f, 0, INT32_MAX);
    memset(root.b, feed_u8(&f), 32), memset(chain.b, feed_u8(&f), 32);
    size_t where = (size_t)feed_in(&f, 0, 400);
    unsigned char flip = feed_u8(&f);
    struct str origin = STR("motcua.vn/tien-giang"), name = note_key_name(a, origin, feed_u8(&f));
    struct str note = signed_note(a, note_text(a, origin, size, root, at, chain), name);
    MUST(note_parse(a, note, &x) && note_holds(&x, public_key));
    MUST(x.size == size && x.at == at && !memcmp(&x.root, &root, 32) && !memcmp(&x.chain, &chain, 32));
    if (where >= note.n || !flip) return;
    char *bad = str_z(a, note);
    bad[where] = (char)(bad[where] ^ flip);
    if (note_parse(a, str_n(bad, note.n), &y)) MUST(!note_holds(&y, public_key));
}

void fuzz_note(const uint8_t *data, size_t n) {
    static const unsigned char seed[32] = "motcua: a key of the fuzz tests";
    if (!public_key[0]) crypto_sign_seed_keypair(public_key, secret, seed);
    struct arena *a = arena_new();
    struct feed f = {data, n};
    if (feed_u8(&f) & 1)
        made(a, f);
    else
        as_it_came(a, feed_rest(&f));
    arena_free(a);
}
