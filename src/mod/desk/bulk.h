/* bulk.h — one act on many dossiers: chosen in one request, carried out by a job, a few in each turn of the gate.
 *
 * Each dossier is its own act with its own event, under the rights its maker has at that moment; one that is refused
 * stops no other. What was done is written in the same transaction as that it was done, so a death in the middle
 * neither loses nor doubles any. */
#ifndef MOD_DESK_BULK_H
#define MOD_DESK_BULK_H
#include "core/case.h"

struct bulk_choice {
    int64_t case_id, version;
};
struct bulk_page {
    struct str key; /* its number, in its path */
    int64_t n, done, refused, state;
    struct str next;  /* where the refused go on; empty: these are all */
    const char *does; /* the verb's words */
    struct bulk_refused *row;
    size_t n_row;
    struct str csrf;
};
/* The act on one dossier, within a write transaction; version 0: whatever it is. *why: what the maker is told, empty
 * when it was done. Otherwise an error of the store: nothing is known, the transaction must not be kept. */
enum rc bulk_one(struct db *db, struct arena *a, const struct actor *actor, enum verb verb, struct str note,
                 struct str code, int64_t case_id, int64_t version, int64_t now, struct str *why) MUST_USE;
/* Some dossiers of the oldest bulk act that is under way. *more: there is still something to do. Write transaction. */
enum rc bulk_turn(struct db *db, struct arena *a, int64_t now, bool *more) MUST_USE;
bool bulk_waits(struct db *db, struct arena *a); /* something is under way */
#endif
