/* load_kinds.h — the table of definition kinds, shared by the files that check (load.c, load_across.c, load_form.c) and
 * the one that writes (load_publish.c). Nobody else includes it: core/load.h is the door. */
#ifndef CORE_LOAD_KINDS_H
#define CORE_LOAD_KINDS_H
#include "base/buf.h"
#include "core/load.h"

enum { MAX_COLUMNS = 32 };
enum load_id {
    K_SETTING,
    K_AREA,
    K_AGENCY,
    K_FIELD,
    K_EVENT,
    K_HOURS,
    K_HOLIDAY,
    K_DECISION,
    K_RULES,
    K_FLOW,
    K_STEP,
    K_FORM,
    K_PROCEDURE,
    K_PAPER,
    K_SPLIT,
    K_LETTER,
    K_BUNDLE,
    K_DELEGATION,
    K_RETENTION,
    K_STAFF,
    K_SUBSTITUTION,
    K_PERSON,
    K_COUNT
};
enum load_type {
    T_TEXT,
    T_CODE /* ASCII letters, digits, . - _ */,
    T_PROCEDURE /* 1.001193 */,
    T_INT,
    T_COUNT /* 0, 1, 2 … */,
    T_DAY,
    T_TIME,
    T_YESNO,
    T_ENUM,
    T_SET,
    T_LIMIT,
    T_PLACE,
    T_SESSIONS,
    T_CCCD,
    T_TAX,
    T_PHONE,
    T_EMAIL,
    T_REF,
};
enum { MAY_MISS = -1 }; /* load_column.required: the column itself may be left out */
struct load_column {
    const char *name;
    enum load_type type;
    int required;
    const char *of; /* ENUM, SET: values joined by '|'; REF: the other kind's file */
    size_t max;     /* code points of a text; 0: 300 */
};
struct load_kind { /* the first n_key columns are the key; files may have their columns in any order */
    enum load_id id;
    const char *file;
    bool grouped; /* a file is whole for each value of its first column: what it leaves out there is taken away */
    size_t n_key;
    const struct load_column *col;
    size_t n;
};
extern const struct load_kind load_kinds[];
extern const size_t n_load_kinds;
const struct load_kind *load_kind_of(struct str file); /* NULL: no kind's name */
struct str load_expected(struct arena *a,
                         const struct load_column *col); /* "một trong: a, b", "ngày, dạng 2022-03-25" … */

struct load_row {
    struct str file, key, *cell;
    int line;          /* 0: not from a file, but as loaded before */
    const int *col_at; /* where each column stands in its file, from 1 */
    bool added, changed;
    struct load_row *twin; /* an earlier row with the same key */
};
struct load_table {
    struct load_row *row;
    size_t n, cap;
    struct load_row **slot; /* by key */
    size_t slots;
};
struct load_rows {                    /* of each kind */
    struct load_table kind[K_COUNT];  /* the files' rows */
    struct load_table old[K_COUNT];   /* as loaded before */
    struct load_table codes[K_COUNT]; /* first columns of what will stand, once each */
    struct load_row **stand[K_COUNT]; /* what will stand: the files' rows, and the old ones that they leave alone */
    size_t n_stand[K_COUNT];
    struct load_row **gone[K_COUNT]; /* old rows that a grouped file leaves out of a group it names */
    size_t n_gone[K_COUNT];
};
uint64_t load_hash(struct str s);
void load_index(struct arena *a, struct load_table *t);
struct load_row *load_find(const struct load_table *t, struct str key);
struct str load_cell_of(const struct load_row *r, enum load_id id, const char *column);
struct str load_join(struct arena *a, const struct load_kind *k, const struct load_row *r);

struct checker {
    struct db *db;
    struct arena *a;
    struct load_result *out;
    size_t cap_faults;
    struct load_rows *rows;
};
/* col: of the file, from 1, 0 none; expected: a Vietnamese clause; found: empty when nothing stands there. */
void load_fault(struct checker *c, struct str file, int line, int col, struct str column, struct str expected,
                struct str found);
void load_fault_at(struct checker *c, const struct load_row *r, enum load_id id, const char *column,
                   struct str expected);         /* ignored for rows loaded before */
bool load_full(const struct checker *c);         /* no more faults are listed: stop looking */
bool load_among(struct str v, const char *list); /* of 'a|b|c' */
void load_form_check(struct checker *c,
                     const struct load_file *f);        /* load_form.c: one JSON form, into rows->kind[K_FORM] */
enum rc load_across(struct checker *c) MUST_USE;        /* load_across.c: what rows and files say of each other */
int64_t load_limit_s(const struct load_row *procedure); /* working seconds of the limit, 8 hours a day; 0 none */
int64_t load_hours_s(struct str hours);                 /* "2.5" or "2,5" hours */
#endif
