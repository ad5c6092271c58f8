/* life.h — makes a province live: dossiers filed, worked on, asked about, late, apologised for, delivered.
 *
 * Everything goes through dossier_file() and case_apply() as the officials of the data files, in their working hours
 * and in order of time, so that each page of the demonstration shows something true. The same seed makes the same life.
 */
#ifndef APP_LIFE_H
#define APP_LIFE_H
#include "sys/db.h"
struct life {
    uint64_t seed;
    int64_t from, until; /* instants: filings are spread between; nothing happens after until */
    int dossiers;
};
struct life_figures {
    int64_t filed, moves, refused_moves, apologies, supplements, delivered, late_open;
};
/* In one write transaction of the caller. */
enum rc life_run(struct db *db, const struct life *l, struct life_figures *out) MUST_USE;
#endif
