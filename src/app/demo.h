/* demo.h — the parts of the demonstration province that the simulator lives in too. */
#ifndef APP_DEMO_H
#define APP_DEMO_H
#include "sys/db.h"
/* In a write transaction of the caller. The definitions inside the binary; then officials' passwords and the first
 * people's accounts. */
enum rc demo_fill_definitions(struct db *db, struct arena *a, int64_t now) MUST_USE;
enum rc demo_fill_people(struct db *db, struct arena *a, int64_t now) MUST_USE;
#endif
