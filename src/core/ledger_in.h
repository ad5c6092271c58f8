/* ledger_in.h — what the ledger's own files share: how a body is written. Nobody else includes it. */
#ifndef CORE_LEDGER_IN_H
#define CORE_LEDGER_IN_H
#include "base/buf.h"
#include "core/ledger.h"

enum topic { TOPIC_EVENT, TOPIC_READ, TOPIC_AUDIT, TOPIC_FILE, TOPIC_LETTER, TOPIC_KEY, TOPIC_COUNT };
extern const char *const topic_names[TOPIC_COUNT];
/* What an older body says, where the present row cannot say it any more: the row of a case that has moved on, digests
 * of an erased one. Empty: nothing is taken over. */
struct kept {
    struct str body;
    bool *erased; /* set when the salt is gone and digests were taken from `body` */
};
/* Appends what a body says after "ref". RC_NOTFOUND: no such row. */
enum rc body_of(struct db *db, struct arena *a, enum topic topic, int64_t ref, const struct kept *kept,
                struct buf *out) MUST_USE;
/* The raw JSON value of a key at the body's top level, as bytes; empty when there is none. */
struct str body_value(struct str body, const char *key);
enum rc ledger_key(struct db *db, struct arena *a, int64_t key_id, int64_t now) MUST_USE;
#endif
