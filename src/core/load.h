/* load.h — definitions from text files that an official edits in a spreadsheet.
 *
 * A set of files is checked whole: every fault with its file, line, column and what was expected, in Vietnamese; one
 * fault refuses all. Against what was loaded before, the difference is shown; publishing writes it in the caller's
 * transaction. A changed procedure becomes a new revision (open cases stay pinned to theirs); a changed day of the
 * calendar becomes a new calendar revision (no open case moves until somebody decides so).
 *
 * What a file leaves out stays as it was, with one exception: files of parts are whole for each thing they name. A
 * papers.csv with two papers of a procedure takes its third away; the same holds for a procedure's revisions and
 * splits, a flow's steps, an interlinked procedure's parts, a layer's weekly hours, an official's roles. A day off is
 * taken back by the kind REMOVED. */
#ifndef CORE_LOAD_H
#define CORE_LOAD_H
#include "base/csv.h"
#include "sys/db.h"

struct load_file {
    struct str name, text; /* "procedures.csv", "calendar/holidays.csv", "forms/1.001193.json" */
};
struct load_fault {
    struct str file;
    int line, col; /* 1-based, col as it stands in that file; 0: the whole file, the whole line */
    struct str column, expected, found;
    struct str words; /* "procedures.csv, dòng 12, cột limit_unit (ô thứ 11): phải là một trong: … (đang là "ngay")" */
};
struct load_cell { /* one changed column */
    struct str column, old, new;
};
struct load_change {
    struct str kind, key; /* kind: the file's name; key: the row's key in words */
    bool added, removed;  /* neither: changed */
    struct load_cell *cell;
    size_t n;
};
struct load_rows;
struct load_result {
    struct load_fault *fault;
    size_t n_faults;
    struct load_change *change;
    size_t n_changes;
    struct load_change
        *missing; /* loaded before, not in the file, and left as it is: to end something, give it a valid_to */
    size_t n_missing;
    int64_t n_open_cases;   /* when the calendar changes: open cases with a due date, none of which moves until somebody
                               decides so; otherwise 0 */
    struct load_rows *rows; /* what load_publish writes */
    int64_t n_rows;
};
/* RC_INVALID: there are faults. Reads only. A file that no kind claims is a fault. */
enum rc load_check(struct db *db, struct arena *a, const struct load_file *files, size_t n,
                   struct load_result *out) MUST_USE;
/* Writes the changes of a faultless result, in the transaction in which load_check made it: what stood before is part
 * of the result. `decision`: the document that ordered it (kept with procedures' revisions and the calendar's). */
enum rc load_publish(struct db *db, struct arena *a, const struct load_result *r, int actor_kind, int64_t actor_id,
                     int64_t now, struct str decision) MUST_USE;
/* The revision of each procedure in force on the day of `now`: at start, daily, and after publishing. */
enum rc load_refresh(struct db *db, int64_t now) MUST_USE;
/* The kinds in loading order: their file's name and columns, for the page that explains them. NULL past the last. */
const char *load_kind(size_t i, const char *const **columns, size_t *n_columns);
/* What may stand in a column, in Vietnamese, for that page. key: part of what names a row. */
struct str load_column_vi(struct arena *a, size_t kind, size_t column, bool *key, bool *required);
/* What was loaded, as the file again (for editing in a spreadsheet): CSV with header, or RC_NOTFOUND for an unknown
 * kind. */
enum rc load_export(struct db *db, struct arena *a, struct str kind, struct str *csv) MUST_USE;
#endif
