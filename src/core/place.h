/* place.h — where this installation keeps things: set once at start, read by handlers. */
#ifndef CORE_PLACE_H
#define CORE_PLACE_H
#include "sys/crypto.h"
#include "sys/db.h"
void place_setup(
    const char *files, const char *key,
    const char *url); /* static strings; loads or makes the key file (a fault is logged, secrets then fail to open) */
const char *place_files(void); /* the blob folder */
/* Who signs the log: the address without its scheme, then /nhat-ky (docs/LOG.md). */
struct str place_origin(void);
struct str place_url(void); /* how people reach it; no trailing slash */
const struct secret_key *place_key(void);                                         /* seals TOTP secrets */
enum rc place_probe(struct db *db, struct arena *a, struct str setting) MUST_USE; /* does the store answer? */
/* Whether webhooks and sign-on may reach private addresses (config allow_private_fetch); false until set. */
void place_fetch_setup(bool allow_private);
bool place_fetch_private(void);
#endif
