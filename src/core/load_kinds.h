/* load_kinds.h — the table of definition kinds, shared by load.c (checks) and load_publish.c (writes). */
#ifndef CORE_LOAD_KINDS_H
#define CORE_LOAD_KINDS_H
#include <stdio.h>
#include "base/buf.h"
#include "core/load.h"

enum { MAX_COLUMNS = 32 };
enum load_id { K_SETTING, K_AREA, K_AGENCY, K_FIELD, K_EVENT, K_HOURS, K_HOLIDAY, K_DECISION, K_RULES, K_FLOW, K_STEP, K_FORM, K_PROCEDURE, K_PAPER, K_SPLIT, K_LETTER,
               K_BUNDLE, K_DELEGATION, K_STAFF, K_SUBSTITUTION, K_PERSON, K_COUNT };
enum load_type { T_TEXT, T_INT, T_DAY, T_TIME, T_YESNO, T_ENUM, T_SET, T_LIMIT, T_PLACE, T_REF };
struct load_column {
    const char *name;
    enum load_type type;
    int required;
    const char *of; /* ENUM, SET: values joined by '|'; REF: the other kind's file */
};
struct load_kind { /* the first n_key columns are the key; files may have their columns in any order */
    enum load_id id;
    const char *file;
    size_t n_key;
    const struct load_column *col;
    size_t n;
};
extern const struct load_kind load_kinds[];
extern const size_t n_load_kinds;

struct load_row {
    struct str file, key, *cell;
    int line;
    bool added, changed;
    struct load_row *twin; /* an earlier row with the same key */
};
struct load_table {
    struct load_row *row;
    size_t n, cap;
    struct load_row **slot; /* by key */
    size_t slots;
};
struct load_rows {
    struct load_table kind[K_COUNT];
};
uint64_t load_hash(struct str s);
void load_index(struct arena *a, struct load_table *t);
struct load_row *load_find(const struct load_table *t, struct str key);
struct str load_join(struct arena *a, const struct load_kind *k, const struct load_row *r);
#endif
