/* sim.h — a year in the province under a fake clock: what the simulator's files share.
 *
 * One generator of numbers decides everything that happens, so that a seed is a history. What the program draws by
 * itself (secrets, salts) may differ from run to run and never reaches a decision here. docs/SIM.md is the full
 * account.
 *
 * sim.c runs the year; sim_world.c makes it, opens and closes its store; sim_act.c is people at work; sim_apply.c
 * carries out one act, plainly, twice at once, or with the program dying in the middle; sim_admin.c is what
 * administrators decide; sim_check.c holds the invariants; sim_figure.c asks for reports; sim_page.c looks at pages as
 * people do. */
#ifndef APP_SIM_H
#define APP_SIM_H
#include "app/config.h"
#include "core/case.h"
#include "sys/gate.h"

struct sim_options {
    uint64_t seed;
    int64_t days, dossiers;
    const char *from; /* first day, 2022-01-04 */
    bool fork;        /* deaths are real ones: a child process that is killed */
    bool pages;       /* look at pages */
    bool quiet;       /* no line a month */
};
enum sim_what {
    SIM_FILING = 1,
    SIM_CASE,
    SIM_MIDNIGHT,
    SIM_LEAVE,    /* an official goes on leave and somebody stands in */
    SIM_ROLE,     /* a role passes to a colleague */
    SIM_DAY,      /* a day is closed by decision, and open cases are re-dated */
    SIM_REVISION, /* a procedure's next revision, from some midnight on */
    SIM_MANDATE,  /* one person lets another act for them, or takes that back */
    SIM_CLOCK,    /* the machine's clock jumps, or is set right */
};
struct sim_next {
    int64_t at, serial;
    enum sim_what what;
    int64_t which;
};
struct sim_case { /* what the simulator knows of a case: what was acknowledged */
    int64_t version, parent_id, promised_at, last_event_seq;
    int slow; /* 1 usual; 2..4: how many times slower */
    bool scheduled, touched, over, asks, refuses, apologises;
};
struct sim_place {
    int64_t id;
    struct str code, level;
};
struct sim_person {
    int64_t id, account_id; /* account 0: none */
    struct str name, number, phone, email, address, area_code;
};
struct sim_procedure {
    int64_t rev_id, fee_vnd;
    struct str code, name, levels, channels, form;
    bool bundle;
};
struct sim_figures {
    int64_t filed, acts, done, refused, outside, nonsense, twice, stale, deaths, pages, clock_steps, checks, apologies,
        redated, revisions, claims, mandates, erased, leaves, roles, failed_filings;
};
struct sim {
    const struct config *config;
    struct sim_options o;
    struct arena *a, *step;    /* of the run; of one act */
    char *folder, *path;       /* of the store */
    struct gate *gate, *other; /* two programs over one store: only acts that happen twice use the other */
    struct db *db;             /* reads */
    uint64_t dice;
    int64_t begins, ends;  /* instants */
    int64_t at, skew, now; /* true time; how wrong the machine's clock is; what it shows */
    struct sim_next *heap;
    size_t n_heap, cap_heap;
    int64_t serial;
    struct sim_case *known; /* by case id */
    size_t n_known, cap_known;
    struct sim_place *place;
    struct sim_person *person;
    struct sim_procedure *procedure; /* as of today */
    int64_t *staff;
    size_t n_place, n_person, n_account, n_procedure, n_staff;
    struct str kept; /* the first checkpoint, kept outside: history must never fit it less */
    int64_t act, last_event;
    char digest[65]; /* hex; empty before the first event */
    struct sim_figures f;
    /* what is going on, for a failure's report */
    int64_t about;   /* case id, or 0 */
    char doing[200]; /* "staff 31 ky-duyet" */
    bool failed;
};

/* ---- sim.c ---- */
int64_t sim_below(struct sim *s, int64_t n); /* 0 … n-1 */
bool sim_chance(struct sim *s, int per_mille);
void sim_plan(struct sim *s, int64_t at, enum sim_what what, int64_t which);
void sim_doing(struct sim *s, int64_t case_id, const char *fmt, ...) PRINTF_LIKE(3, 4);
/* An invariant does not hold: prints all that is needed to see it again. Returns RC_INVALID. */
enum rc sim_broken(struct sim *s, int64_t case_id, const char *invariant, const char *fmt, ...) PRINTF_LIKE(4, 5);
struct sim_case *sim_known(struct sim *s, int64_t case_id);

/* ---- sim_world.c ---- */
enum rc sim_world_make(struct sim *s) MUST_USE;
enum rc sim_world_open(struct sim *s) MUST_USE; /* gates and read connection, as a program that starts */
void sim_world_close(struct sim *s);            /* as one that ends, or dies */
void sim_world_remove(struct sim *s);
enum rc sim_world_today(struct sim *s) MUST_USE; /* the catalogue as of now */
/* The actor as a session would load it. */
enum rc sim_official(struct sim *s, int64_t staff_id, struct actor *out) MUST_USE;
struct actor sim_citizen(struct sim *s, int64_t account_id, int64_t person_id);

/* ---- sim_apply.c ---- */
/* One act, in one of several ways. *done: it was acknowledged. What it touched is checked. */
enum rc sim_apply(struct sim *s, const struct actor *who, const struct case_ *c, struct command cmd,
                  bool *done) MUST_USE;
/* The same by somebody to whom the case is nothing: must be refused as if it did not exist, and write nothing. */
enum rc sim_outsider(struct sim *s, const struct actor *who, const struct case_ *c, struct command cmd) MUST_USE;
enum rc sim_learn(struct sim *s, int64_t case_id) MUST_USE; /* takes what stands there now as acknowledged */

/* ---- sim_act.c ---- */
enum rc sim_file(struct sim *s) MUST_USE;
enum rc sim_act(struct sim *s, int64_t case_id) MUST_USE;

/* ---- sim_admin.c ---- */
enum rc sim_midnight(struct sim *s) MUST_USE;
enum rc sim_leave(struct sim *s) MUST_USE;
enum rc sim_role(struct sim *s) MUST_USE;
enum rc sim_day(struct sim *s) MUST_USE;
enum rc sim_revision(struct sim *s) MUST_USE;
enum rc sim_mandate(struct sim *s, int64_t taken_back) MUST_USE; /* 0: a new one */
enum rc sim_sign(struct sim *s) MUST_USE;                        /* a checkpoint of the log, sometimes by a new key */

/* ---- sim_check.c ---- */
enum rc sim_check_case(struct sim *s, int64_t case_id) MUST_USE;
enum rc sim_check_all(struct sim *s,
                      bool every) MUST_USE; /* every: also those that nobody touched since the last time */
enum rc sim_check_rights(struct sim *s,
                         int64_t case_id) MUST_USE; /* random strangers, by an own reading of the rules */
bool sim_works(struct db *db, struct arena *a, int64_t agency_id, int64_t at); /* in the latest calendar */

/* Whether a case is an account's, an official's, by an own reading of the rules. */
enum rc sim_owns(struct sim *s, int64_t case_id, int64_t account_id, bool *out) MUST_USE;
enum rc sim_is_near(struct sim *s, int64_t case_id, int64_t staff_id, bool *out) MUST_USE;
enum rc sim_check_log(struct sim *s) MUST_USE; /* counters against a recount, the log's chain */

/* ---- sim_figure.c ---- */
enum rc sim_check_figures(struct sim *s) MUST_USE; /* a random report, in every cut */

/* ---- sim_page.c ---- */
enum rc sim_lists(struct sim *s,
                  int64_t case_id) MUST_USE; /* an inbox, a search, a person's own list: nothing of others in them */
enum rc sim_pages(struct sim *s, int64_t case_id) MUST_USE;
#endif
