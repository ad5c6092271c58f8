/* setting.c — reads one setting; a missing or malformed one gives what the caller said. */
#include "core/setting.h"
#include "core/setting.sql.h"

struct str setting_text(struct db *db, struct arena *a, const char *key, struct str otherwise) {
    struct setting_get s;
    return setting_get(db, a, str_of(key), &s) == RC_OK ? s.value : otherwise;
}

int64_t setting_int(struct db *db, struct arena *a, const char *key, int64_t otherwise) {
    int64_t v;
    return str_i64(setting_text(db, a, key, STR("")), &v) ? v : otherwise;
}
