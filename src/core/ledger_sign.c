/* ledger_sign.c — checkpoints: the root of today, signed, so that tomorrow cannot differ unnoticed.
 *
 * A checkpoint is a C2SP signed note. Keys are Ed25519; a key's public half stands in the log itself, signed by the key
 * before it, so that whoever knows the first key can follow to the newest. Secrets are sealed with the key file, which
 * is not in the store. */
#include <assert.h>
#include "base/log.h"
#include "core/ledger.sql.h"
#include "core/ledger_in.h"
#include "core/ledger_note.h"

struct str note_key_name(struct arena *a, struct str origin, int64_t key_id) {
    return str_fmt(a, "%.*s+%lld", STR_ARG(origin), (long long)key_id);
}

void note_key_id(struct str name, const unsigned char public_key[32], unsigned char id[4]) {
    unsigned char tail[34] = {'\n', 1}, h[32];
    memcpy(tail + 2, public_key, 32);
    sha256_of(name, str_n((char *)tail, sizeof tail), h);
    memcpy(id, h, 4);
}

struct str note_text(struct arena *a, struct str origin, int64_t size, struct hash root, int64_t at,
                     struct hash chain) {
    return str_fmt(a, "%.*s\n%lld\n%.*s\nat %lld\nchain %.*s\n", STR_ARG(origin), (long long)size,
                   STR_ARG(base64_encode(a, str_n((char *)root.b, 32))), (long long)at,
                   STR_ARG(hex_encode(a, chain.b, 32)));
}

bool note_parse(struct arena *a, struct str note, struct note *out) {
    struct str rest = note, line, sig;
    *out = (struct note){0};
    long end = str_find(note, STR("\n\n"));
    if (end < 0) return false;
    out->text = str_sub(note, 0, (size_t)end + 1);
    rest = out->text;
    struct str lines[5];
    for (size_t i = 0; i < COUNT_OF(lines); i++)
        if (!str_cut(&rest, '\n', &lines[i])) return false;
    struct str root, chain;
    out->origin = lines[0];
    if (!str_i64(lines[1], &out->size) || out->size < 0) return false;
    if (!base64_decode(a, lines[2], &root) || root.n != 32) return false;
    if (!str_starts(lines[3], "at ") || !str_i64(str_sub(lines[3], 3, lines[3].n), &out->at)) return false;
    if (!str_starts(lines[4], "chain ") || !hex_decode(a, str_sub(lines[4], 6, lines[4].n), &chain) || chain.n != 32)
        return false;
    memcpy(out->root.b, root.p, 32), memcpy(out->chain.b, chain.p, 32);
    rest = str_sub(note, (size_t)end + 2, note.n);
    if (!str_cut(&rest, '\n', &line) || !str_starts(line, "— ")) return false;
    line = str_sub(line, strlen("— "), line.n);
    if (!str_cut(&line, ' ', &out->key_name) || !base64_decode(a, line, &sig) || sig.n != 68) return false;
    memcpy(out->key_id, sig.p, 4), memcpy(out->signature, sig.p + 4, 64);
    return true;
}

bool note_holds(const struct note *n, const unsigned char public_key[32]) {
    unsigned char id[4];
    note_key_id(n->key_name, public_key, id);
    return memcmp(id, n->key_id, 4) == 0 && sign_holds(public_key, n->text, n->signature);
}

/* ---- Keys ---- */
static enum rc secret_of(struct arena *a, const struct secret_key *seal, const struct key_current *k,
                         unsigned char secret[64]) {
    struct str open;
    enum rc rc = secret_open(a, seal, k->secret, &open);
    if (rc || open.n != 64) {
        log_line("ledger_key", "key %lld does not open with this key file", (long long)k->id);
        return rc ? rc : RC_INVALID;
    }
    memcpy(secret, open.p, 64);
    return RC_OK;
}

/* signer: the secret of the key before it, or NULL for the first. */
static enum rc make_key(struct db *db, struct arena *a, const struct secret_key *seal, struct str origin, int64_t by,
                        const unsigned char *signer, int64_t now) {
    unsigned char pub[32], secret[64], signature[64];
    struct key_next next;
    TRY(key_next(db, a, &next));
    sign_key(pub, secret);
    struct str public_key = hex_encode(a, pub, 32), proof = STR("");
    if (signer) {
        sign_text(signer, str_fmt(a, "motcua key %.*s", STR_ARG(public_key)), signature);
        proof = hex_encode(a, signature, 64);
    }
    TRY(key_add(db, next.id, note_key_name(a, origin, next.id), public_key,
                secret_seal(a, seal, str_n((char *)secret, 64)), by, proof, now));
    return ledger_key(db, a, next.id, now);
}

static enum rc current(struct db *db, struct arena *a, const struct secret_key *seal, struct str origin, int64_t now,
                       struct key_current *k) {
    enum rc rc = key_current(db, a, k);
    if (rc != RC_NOTFOUND) return rc;
    TRY(make_key(db, a, seal, origin, 0, NULL, now));
    return key_current(db, a, k);
}

enum rc ledger_sign(struct db *db, struct arena *a, const struct secret_key *seal, struct str origin, int64_t now,
                    bool *made) {
    struct key_current k;
    struct ledger_size head;
    struct checkpoint_last last;
    unsigned char secret[64], signature[64], id[4], pub[32];
    *made = false;
    TRY(current(db, a, seal, origin, now, &k));
    TRY(ledger_head(db, a, &head));
    enum rc rc = checkpoint_last(db, a, &last);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc && last.size == head.n) return RC_OK;
    assert(rc || last.size < head.n);
    TRY(secret_of(a, seal, &k, secret));
    TRY(ledger_grow(db, a));
    struct hash root;
    TRY(ledger_root(db, a, head.n, &root));
    struct str text = note_text(a, origin, head.n, root, head.at > now ? head.at : now, head.chain), raw;
    sign_text(secret, text, signature);
    if (!hex_decode(a, k.public_key, &raw) || raw.n != 32) return RC_INVALID;
    memcpy(pub, raw.p, 32);
    note_key_id(k.name, pub, id);
    char sig[68];
    memcpy(sig, id, 4), memcpy(sig + 4, signature, 64);
    struct str note = str_fmt(a, "%.*s\n— %.*s %.*s\n", STR_ARG(text), STR_ARG(k.name),
                              STR_ARG(base64_encode(a, str_n(sig, sizeof sig))));
    TRY(checkpoint_add(db, head.n, head.at > now ? head.at : now, hex_encode(a, root.b, 32), k.id, note));
    *made = true;
    return RC_OK;
}

enum rc ledger_rotate(struct db *db, struct arena *a, const struct secret_key *seal, struct str origin, int64_t by,
                      int64_t now) {
    struct key_current k;
    unsigned char secret[64];
    bool made;
    TRY(ledger_sign(db, a, seal, origin, now, &made)); /* all that the old key saw */
    TRY(current(db, a, seal, origin, now, &k));
    TRY(secret_of(a, seal, &k, secret));
    TRY(make_key(db, a, seal, origin, k.id, secret, now));
    TRY(key_retire(db, k.id, now));
    TRY(audit_write(db, a, now, by ? 2 : 3, by, STR("key rotate"), k.name));
    return ledger_sign(db, a, seal, origin, now, &made);
}
