/* case.h — the only writer of case_ and event.
 *
 * A case is a promise: one holder or none, a due time, an end. Everything that happens to one goes through
 * case_apply(): load, gather facts, decide (flow.c, pure), write the row, the event, the step's run, the clock, the
 * letter's number and the notices, all in the caller's transaction. A case stays pinned to the revision of the
 * procedure under which it was filed. */
#ifndef CORE_CASE_H
#define CORE_CASE_H
#include "core/access.h"
#include "core/flow.h"

/* RC_NOTFOUND. */
enum rc case_load(struct db *db, struct arena *a, int64_t id, struct case_ *out) MUST_USE;
enum rc case_load_code(struct db *db, struct arena *a, struct str code, struct case_ *out) MUST_USE;
enum rc case_flow(struct db *db, struct arena *a, int64_t procedure_rev_id, struct flow *out) MUST_USE;
enum rc case_facts_for(struct db *db, struct arena *a, const struct case_ *c, const struct flow *f, unsigned who,
                       const struct command *cmd, int64_t now, struct facts *out) MUST_USE;

struct case_new {
    enum case_kind kind;
    struct str title;
    int64_t procedure_rev_id, receiver_id, decider_id, person_id, parent_id;
    enum channel channel;
    enum status status; /* ST_DRAFT before VERB_FILE or VERB_RECEIVE */
};
/* Makes a draft at step 1 with a code of the receiver's day (see case_code). The caller adds the dossier row and then
 * applies VERB_FILE (online) or VERB_RECEIVE (counter). */
enum rc case_create(struct db *db, struct arena *a, const struct case_new *n, int64_t now, struct case_ *out) MUST_USE;

struct applied {
    struct str error; /* Vietnamese; empty: done. Nothing was written when set */
    struct str field; /* form field at fault, or empty */
    struct case_ after;
    int64_t event_id, child_id; /* child: the consult made */
    int letter;                 /* enum letter_kind to print now; 0 none */
};
/* Within a write transaction. `version` is what the actor saw; 0: whatever it is. RC_CONFLICT: somebody was first
 * (out->after is the row as it is now, with its last event naming who). RC_NOTFOUND: no such case, or none of theirs. A
 * mistake of the actor is RC_OK with out->error set. */
enum rc case_apply(struct db *db, struct arena *a, const struct actor *actor, int64_t case_id, int64_t version,
                   const struct command *cmd, int64_t now, struct applied *out) MUST_USE;

/* Folded words of a case for search: code, applicant, title; called by whoever changed one of them. */
enum rc case_reindex(struct db *db, struct arena *a, int64_t case_id) MUST_USE;
/* The next number of an agency's sequence in a period (a year, or a day): without gap, as it rolls back with the
 * transaction. */
enum rc case_number(struct db *db, struct arena *a, int64_t agency_id, const char *kind, int64_t period,
                    int64_t *out) MUST_USE;
/* Not ended and past its promise, or ended past it. An apology does not change that. */
static inline bool case_late(const struct case_ *c, int64_t now) {
    return c->promised_at && (c->ended_at ? c->ended_at : now) > c->promised_at;
}
#endif
