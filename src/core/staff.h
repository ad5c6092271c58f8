/* staff.h — officials' logins and people's accounts, as data.
 *
 * What the account pages, the admin's pages, the command line and the demonstration all do to a login. Everything here
 * runs in the caller's write transaction and writes no audit row: the caller knows who did it and why. */
#ifndef CORE_STAFF_H
#define CORE_STAFF_H
#include "core/access.h"
#include "core/dossier.h"
#include "core/staff.sql.h"

/* Sets a password (hashed by the caller, before the transaction: it takes about 30 ms), ends every session of theirs,
 * forgets misses and locks. must_change: they choose their own at the next login. RC_NOTFOUND: no such official. */
enum rc staff_set_password(struct db *db, struct arena *a, int64_t staff_id, struct str hash, bool must_change,
                           int64_t now) MUST_USE;
enum rc staff_reset_totp(struct db *db, int64_t staff_id) MUST_USE; /* second factor off: the telephone was lost */
enum rc staff_end_sessions(struct db *db, int64_t staff_id) MUST_USE;
/* until_at 0: until somebody unlocks. Ends their sessions. RC_NOTFOUND. */
enum rc staff_lock(struct db *db, struct arena *a, int64_t staff_id, int64_t until_at) MUST_USE;
enum rc staff_unlock(struct db *db, struct arena *a,
                     int64_t staff_id) MUST_USE; /* also the lock after wrong tries. RC_NOTFOUND */

struct account_new { /* as core/form.h checked them */
    enum person_kind kind;
    struct str name, cccd, tax_code, phone, email, address, area_code;
    int64_t birth_day, sex;
};
/* A person row of the account's own, and the account; its login is the phone number. password: plain (hashed here), or
 * with account_make_hashed() what password_hash() gave. RC_CONFLICT: the phone has an account. */
enum rc account_make(struct db *db, struct arena *a, const struct account_new *n, struct str password, int64_t now,
                     int64_t *account_id) MUST_USE;
enum rc account_make_hashed(struct db *db, struct arena *a, const struct account_new *n, struct str hash, int64_t now,
                            int64_t *account_id) MUST_USE;
#endif
