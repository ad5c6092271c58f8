/* place.c — the installation's folder and key. */
#include "core/place.h"
#include <stdio.h>
#include "base/log.h"
#include "core/setting.sql.h"

static const char *files = "var/files";
static struct secret_key key;

static char origin[256], base[256];
static bool fetch_private;

void place_setup(const char *files_, const char *key_path, const char *url) {
    files = files_;
    struct str at = str_of(url);
    while (at.n && at.p[at.n - 1] == '/') at.n--;
    snprintf(base, sizeof base, "%.*s", STR_ARG(at));
    long scheme = str_find(at, STR("://"));
    if (scheme >= 0) at = str_sub(at, (size_t)scheme + 3, at.n);
    snprintf(origin, sizeof origin, "%.*s/nhat-ky", STR_ARG(at));
    enum rc rc = crypto_init();
    if (!rc) rc = secret_key_load(key_path, &key);
    if (rc) log_line("secret_key", "rc=%s", rc_name(rc));
}
struct str place_origin(void) {
    return str_of(origin);
}
struct str place_url(void) { return str_of(base); }
const char *place_files(void) { return files; }
void place_fetch_setup(bool allow_private) { fetch_private = allow_private; }
bool place_fetch_private(void) { return fetch_private; }
const struct secret_key *place_key(void) { return &key; }
enum rc place_probe(struct db *db, struct arena *a, struct str setting) {
    struct setting_get s;
    enum rc rc = setting_get(db, a, setting, &s);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}
