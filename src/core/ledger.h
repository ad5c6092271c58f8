/* ledger.h — the log that cannot be rewritten unnoticed. docs/LOG.md is its format byte by byte.
 *
 * Every move, reading, sign-in, change of rights, definition or setting, file and letter is one entry of one hash
 * chain, written in the transaction of the deed. Over the entries stands a Merkle tree (RFC 6962), and its root is
 * signed from time to time and published: whoever keeps a checkpoint can later prove that history was changed. Entries
 * hold salted digests of personal words, never the words, so that erasing a person does not break the chain. */
#ifndef CORE_LEDGER_H
#define CORE_LEDGER_H
#include "core/flow.h"
#include "sys/crypto.h"
#include "sys/db.h"

/* All writers: within the caller's write transaction, after the row they speak of was written. */
enum rc ledger_event(struct db *db, struct arena *a, int64_t event_id, int64_t now) MUST_USE;
enum rc ledger_file(struct db *db, struct arena *a, int64_t attachment_id, int64_t now) MUST_USE;
enum rc ledger_letter(struct db *db, struct arena *a, int64_t letter_id, int64_t now) MUST_USE;
/* A reading of personal data by an official: the row of `read_log` and its entry. case_id 0: of a person alone;
 * visible_at: when its subject may see it. */
enum rc reading_write(struct db *db, struct arena *a, int64_t now, int64_t staff_id, int64_t agency_id, int64_t case_id,
                      int64_t person_id, struct str purpose, int64_t visible_at) MUST_USE;
/* The row of `audit` and its entry: sign-ins, rights, definitions, settings. what: short English words, stable. */
enum rc audit_write(struct db *db, struct arena *a, int64_t now, int actor_kind, int64_t actor_id, struct str what,
                    struct str detail) MUST_USE;
/* Gives a case its salt when it has none yet. */
enum rc ledger_salt(struct db *db, int64_t case_id) MUST_USE;
/* Enters what has no entry yet, oldest first (a store from before the log, generated dossiers), then the audit entry
 * "ledger begins" when there was anything. Commits in between: outside a transaction. */
enum rc ledger_catch_up(struct db *db, int64_t now, int64_t *entered) MUST_USE;
/* At start: catches up a store whose log has not begun. Never one that has: what has no entry there is a fault. */
enum rc ledger_begin(struct db *db, int64_t now) MUST_USE;

/* ---- Tree and checkpoints ---- */
struct hash {
    unsigned char b[32];
};
struct ledger_size {
    int64_t n;         /* entries */
    struct hash chain; /* hash of the last */
    int64_t at;
};
enum rc ledger_head(struct db *db, struct arena *a, struct ledger_size *out) MUST_USE;
/* Root of the first `size` entries. RC_NOTFOUND: more than there are in the tree (ledger_grow). */
enum rc ledger_root(struct db *db, struct arena *a, int64_t size, struct hash *out) MUST_USE;
/* RFC 6962, 2.1.1 and 2.1.2. index from 0. */
enum rc ledger_inclusion(struct db *db, struct arena *a, int64_t index, int64_t size, struct hash **path,
                         size_t *n) MUST_USE;
enum rc ledger_consistency(struct db *db, struct arena *a, int64_t from, int64_t to, struct hash **path,
                           size_t *n) MUST_USE;
bool ledger_inclusion_holds(struct hash leaf, int64_t index, int64_t size, const struct hash *path, size_t n,
                            struct hash root);
bool ledger_consistency_holds(int64_t from, int64_t to, const struct hash *path, size_t n, struct hash from_root,
                              struct hash to_root);
struct hash ledger_leaf(struct str body);
/* Adds entries to the tree up to the head. Write transaction. */
enum rc ledger_grow(struct db *db, struct arena *a) MUST_USE;
/* Signs the head, unless nothing was added since the newest checkpoint (then *made is false). Makes the first key when
 * there is none; its entry is within. origin: "motcua.tiengiang.gov.vn/nhat-ky". Write transaction. */
enum rc ledger_sign(struct db *db, struct arena *a, const struct secret_key *seal, struct str origin, int64_t now,
                    bool *made) MUST_USE;
/* A new key signs from now on; the old one's secret is forgotten after it has signed the entry that names the new. */
enum rc ledger_rotate(struct db *db, struct arena *a, const struct secret_key *seal, struct str origin, int64_t by,
                      int64_t now) MUST_USE;

/* ---- Verification ---- */
struct ledger_fault {
    int64_t n;        /* entry, or 0 */
    struct str what;  /* short English code: "changed", "missing", "swapped" … */
    struct str about; /* English sentence with codes and values */
};
struct ledger_report {
    int64_t entries, checkpoints, faults;
};
/* Runs all checks of docs/LOG.md and tells each fault to `tell` (user is passed on). extra: checkpoints kept elsewhere,
 * as text. A read connection; reads in one transaction. */
enum rc ledger_verify(struct db *db, const struct str *extra, size_t n_extra,
                      void (*tell)(void *user, const struct ledger_fault *f), void *user,
                      struct ledger_report *out) MUST_USE;
#endif
