/* place.c — the installation's folder and key. */
#include "core/place.h"
#include "base/log.h"
#include "core/setting.sql.h"

static const char *files = "var/files";
static struct secret_key key;

void place_setup(const char *files_, const char *key_path) {
    files = files_;
    enum rc rc = crypto_init();
    if (!rc) rc = secret_key_load(key_path, &key);
    if (rc) log_line("secret_key", "rc=%s", rc_name(rc));
}
const char *place_files(void) { return files; }
const struct secret_key *place_key(void) { return &key; }
enum rc place_probe(struct db *db, struct arena *a, struct str setting) {
    struct setting_get s;
    enum rc rc = setting_get(db, a, setting, &s);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}
