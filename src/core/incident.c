/* incident.c — opening, closing and counting. */
#include "core/incident.h"
#include "core/incident.sql.h"

enum rc incident_open(struct db *db, const char *kind, struct str key, int64_t ref, struct str subject,
                      struct str error, int64_t now) {
    return incident_add(db, str_of(kind), key, ref, subject, error, now);
}

enum rc incident_over(struct db *db, struct str key, int64_t by, struct str note, int64_t now) {
    return incident_clear_key(db, key, now, by, note);
}

enum rc incident_count(struct db *db, struct arena *a, int64_t *open) {
    struct incident_open_count c;
    TRY(incident_open_count(db, a, &c));
    *open = c.n;
    return RC_OK;
}
