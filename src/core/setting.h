/* setting.h — what a province decides for itself, in the table `setting` (data/settings.csv), editable by an admin. */
#ifndef CORE_SETTING_H
#define CORE_SETTING_H
#include "sys/db.h"
struct str setting_text(struct db *db, struct arena *a, const char *key, struct str otherwise);
int64_t setting_int(struct db *db, struct arena *a, const char *key, int64_t otherwise);
#endif
