/* setting.h — what a province decides for itself, in the table `setting` (data/settings.csv), editable by an admin.
 *
 * What the program counts with has a specification here: its group on the page, its kind, its bounds, its unit. The
 * loader and the page ask the same setting_fault(), so that no value gets in that the program cannot use. */
#ifndef CORE_SETTING_H
#define CORE_SETTING_H
#include "sys/db.h"
struct str setting_text(struct db *db, struct arena *a, const char *key, struct str otherwise);
int64_t setting_int(struct db *db, struct arena *a, const char *key, int64_t otherwise);

enum setting_type {
    SETTING_TEXT,  /* min..max code points */
    SETTING_COUNT, /* whole number, min..max */
    SETTING_CODE,  /* letters, digits, - . _ */
    SETTING_MAIL,  /* an address, or "-": none */
    SETTING_TITLED /* number|name */
};
struct setting_spec {
    const char *key, *group; /* group: Vietnamese */
    enum setting_type type;
    int64_t min, max;
    const char *unit; /* Vietnamese, or NULL */
};
const struct setting_spec *setting_spec(struct str key); /* NULL: the program does not read it */
const struct setting_spec *setting_spec_at(size_t i);    /* in the page's order; NULL past the last */
struct str setting_fault(struct arena *a, struct str key, struct str value); /* Vietnamese; empty: right */
struct str setting_wants(struct arena *a, const struct setting_spec *s); /* "số nguyên từ 1 đến 50, tính bằng lần" */
#endif
