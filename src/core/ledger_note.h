/* ledger_note.h — a checkpoint as text: C2SP signed-note with one Ed25519 signature (docs/LOG.md). */
#ifndef CORE_LEDGER_NOTE_H
#define CORE_LEDGER_NOTE_H
#include "core/ledger.h"

struct note {
    struct str text, origin, key_name; /* text: what is signed. Views of the note */
    int64_t size, at;
    struct hash root, chain;
    unsigned char key_id[4], signature[64];
};
/* False: not a checkpoint of ours. Checks no signature. */
bool note_parse(struct arena *a, struct str note, struct note *out);
bool note_holds(const struct note *n, const unsigned char public_key[32]);
struct str note_text(struct arena *a, struct str origin, int64_t size, struct hash root, int64_t at, struct hash chain);
struct str note_key_name(struct arena *a, struct str origin, int64_t key_id);
void note_key_id(struct str name, const unsigned char public_key[32], unsigned char id[4]);
#endif
