/* staff.c — what may be done to a login. */
#include "core/staff.h"
#include <assert.h>
#include "core/person.sql.h"
#include "core/session.h"
#include "core/session.sql.h"
#include "sys/crypto.h"

static const int64_t for_good = 253402275600; /* 9999-12-31 in Vietnam */

enum rc staff_set_password(struct db *db, struct arena *a, int64_t staff_id, struct str hash, bool must_change,
                           int64_t now) {
    struct staff_for_id s;
    (void)now;
    assert(hash.n);
    TRY(staff_for_id(db, a, staff_id, &s));
    TRY(staff_put_password(db, staff_id, hash, must_change));
    TRY(guard_clear(db, guard_staff(a, s.login)));
    return staff_end_sessions(db, staff_id);
}

enum rc staff_reset_totp(struct db *db, int64_t staff_id) { return staff_put_totp(db, staff_id, STR(""), 0); }
enum rc staff_end_sessions(struct db *db, int64_t staff_id) {
    return session_delete_others(db, ACTOR_STAFF, staff_id, STR(""));
}

enum rc staff_lock(struct db *db, struct arena *a, int64_t staff_id, int64_t until_at) {
    struct staff_for_id s;
    TRY(staff_for_id(db, a, staff_id, &s));
    TRY(staff_put_lock(db, staff_id, until_at ? until_at : for_good, 0));
    return staff_end_sessions(db, staff_id);
}

enum rc staff_unlock(struct db *db, struct arena *a, int64_t staff_id) {
    struct staff_for_id s;
    TRY(staff_for_id(db, a, staff_id, &s));
    TRY(staff_put_lock(db, staff_id, 0, 0));
    return guard_clear(db, guard_staff(a, s.login));
}

enum rc account_make(struct db *db, struct arena *a, const struct account_new *n, struct str password, int64_t now,
                     int64_t *account_id) {
    struct str hash;
    TRY(password_hash(a, password, &hash));
    return account_make_hashed(db, a, n, hash, now, account_id);
}

enum rc account_make_hashed(struct db *db, struct arena *a, const struct account_new *n, struct str hash, int64_t now,
                            int64_t *account_id) {
    struct account_taken taken;
    int64_t person_id;
    assert(n->name.n && n->phone.n && hash.n);
    TRY(account_taken(db, a, n->phone, &taken));
    if (taken.n) return RC_CONFLICT;
    TRY(person_add(db, n->kind, n->name, n->cccd, n->tax_code, n->birth_day, n->sex, n->phone, n->email, n->address,
                   n->area_code, now, &person_id));
    return account_add(db, person_id, n->phone, n->phone, hash, now, account_id);
}
