/* figure.h — reports, counted from what happened. docs/FIGURES.md says what each figure counts.
 *
 * Every dossier has one row of `fact` (which day received, due, ended, how); counters in `figure` are its sums by day,
 * month and year, kept in the transaction of the move. A report reads counters; the list behind a figure reads `fact`
 * with the same condition, so that a figure and its list cannot disagree; figure_check() recounts both.
 * Days are Vietnamese days; a period is [from_day, to_day). What is asked of a period that has not ended is as of now.
 */
#ifndef CORE_FIGURE_H
#define CORE_FIGURE_H
#include "core/flow.h"
#include "sys/db.h"

enum figure_class {
    FIGURE_OPEN = 0,
    FIGURE_EARLY,   /* result ready on a day before the promised day */
    FIGURE_ON_TIME, /* not after the promised instant, on its day */
    FIGURE_LATE,    /* after the promised instant; an apology does not change it */
    FIGURE_NO_DUE,  /* ended, had no due date */
    FIGURE_REFUSED, /* received, then refused or stopped */
    FIGURE_WITHDRAWN,
    FIGURE_TURNED_AWAY, /* never received */
};
/* What can be asked for; each has a list. */
enum measure {
    M_CARRIED = 1, /* open when the period began */
    M_RECEIVED,    /* in the period, all channels */
    M_RECEIVED_ONLINE,
    M_RECEIVED_COUNTER,
    M_RECEIVED_POST,
    M_RESOLVED, /* = early + on time + late + no due */
    M_EARLY,
    M_ON_TIME,
    M_LATE,
    M_NO_DUE,
    M_OPEN,      /* at the end of the period (or now) = carried + received - resolved - refused - withdrawn */
    M_OPEN_IN,   /* of these, not over due (those that stand still included) */
    M_OPEN_OVER, /* of these, past the promise */
    M_PAUSED,    /* of the open ones, stands still now; only for a period that has not ended, otherwise 0 */
    M_REFUSED,
    M_WITHDRAWN,
    M_TURNED_AWAY,
    M_APOLOGISED, /* first apology in the period */
    M_RATED,
    MEASURE_COUNT
};
const char *measure_code(enum measure m); /* "ton-ky-truoc", "tiep-nhan" …: URLs, CSV and JSON heads; static */
const char *measure_vi(enum measure m);   /* column head */
enum measure measure_of(struct str code); /* 0 unknown */

enum figure_cut {
    CUT_NONE,
    CUT_AGENCY,
    CUT_FIELD,
    CUT_PROCEDURE,
    CUT_LEVEL,
    CUT_CHANNEL,
    CUT_MONTH,
    CUT_DAY,
    CUT_YEAR
};
struct figure_query {
    int32_t from_day, to_day; /* to_day excluded */
    int64_t now;
    struct str agency; /* code; empty: the whole province. With its branch of the tree as it stood at the end */
    bool agency_alone; /* without its branch */
    struct str field, procedure, level; /* codes; empty: all. level: "province", "district", "commune" of the agency */
    int channel;                        /* 0: all */
    enum figure_cut cut;
};
struct figures {
    int64_t n[MEASURE_COUNT];
    int64_t rating_sum;        /* percent summed over M_RATED */
    int64_t worked_s, limit_s; /* summed over early, on time and late */
};
struct figure_row {
    struct str key, name; /* key: agency, field, procedure code; level; channel number; 2022-03, 2022-03-25, 2022 */
    struct str parent;    /* CUT_AGENCY: its parent in that period's tree, within the question; otherwise empty */
    int depth;            /* CUT_AGENCY: under the asked agency */
    bool branch;          /* CUT_AGENCY: others stand under it */
    struct figures own;   /* the agency's (or the row's) own */
    struct figures with;  /* CUT_AGENCY: with all under it; otherwise the same as own */
};
struct figure_report {
    struct figure_row *row; /* CUT_AGENCY: in tree order; months and days: rising; otherwise by name */
    size_t n;
    struct figures total; /* the sum of all `own` */
};
enum rc figure_report(struct db *db, struct arena *a, const struct figure_query *q, struct figure_report *out) MUST_USE;

/* How long: percentiles of working seconds from histograms, to the bucket (1 working hour up to 40, then 8, then 40).
 * ended: of those that ended in the period. whole: of all received in the period, those still open counted as longer
 * than any that ended; -1 when the percentile falls among them ("not yet known"). */
struct figure_times {
    int64_t n_ended, ended_p50_s, ended_p90_s;
    int64_t n_whole, n_whole_ended, whole_p50_s, whole_p90_s;
};
enum rc figure_times(struct db *db, struct arena *a, const struct figure_query *q, struct figure_times *out) MUST_USE;
int figure_bucket(int64_t worked_s);
int64_t figure_bucket_top_s(int bucket);

/* The dossiers behind a figure: measure m of the row `key` of a report by q->cut (key empty: of its total; CUT_AGENCY
 * with `branch`: with all under it). In order of case id, after `after`, at most limit. */
struct figure_case {
    int64_t id;
    struct str code, title, agency, procedure, applicant;
    int64_t channel, state, status, received_at, promised_at, due_at, ended_at, class_;
    int64_t worked_s, limit_s;
};
enum rc figure_list(struct db *db, struct arena *a, const struct figure_query *q, struct str key, bool branch,
                    enum measure m, int64_t after, int64_t limit, struct figure_case **out, size_t *n) MUST_USE;
enum rc figure_list_count(struct db *db, struct arena *a, const struct figure_query *q, struct str key, bool branch,
                          enum measure m, int64_t *n) MUST_USE;

/* ---- Keeping them ---- */
/* After a case, its pauses, apology or rating changed: takes back what it counted as, counts it as it is now. Write
 * transaction. Does nothing for what is not a dossier. */
enum rc figure_move(struct db *db, struct arena *a, int64_t case_id) MUST_USE;
/* Counts every dossier anew from its rows into empty tables: a store from before the counters, generated dossiers.
 * Outside a transaction. */
enum rc figure_rebuild(struct db *db) MUST_USE;
/* At start: counts a store whose counters have not begun. */
enum rc figure_begin(struct db *db) MUST_USE;
/* Recounts facts from the cases' events and figures from the facts; tells each difference. */
enum rc figure_check(struct db *db, struct arena *a, void (*tell)(void *user, struct str what), void *user) MUST_USE;
#endif
