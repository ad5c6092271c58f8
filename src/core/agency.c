/* agency.c — finding the body that a place means, on a day.
 *
 * Selectors are words of the definition files (docs/DATA.md). Codes of district bodies begin with the district's own
 * code word
 * (`mytho-tu-phap` lies under `ubnd-mytho`), so "district:tu-phap" needs only the receiver's district. */
#include "core/agency.h"
#include "base/log.h"

static enum rc ancestor_at(struct db *db, struct arena *a, const char *level, const struct agency_by_id *from,
                           struct agency_by_id *out);
static enum rc by_code(struct db *db, struct arena *a, struct str code, struct agency_by_id *out);
static enum rc body_of(struct db *db, struct arena *a, int64_t receiver_id, struct agency_by_id *out);

enum rc agency_living(struct db *db, struct arena *a, int64_t id, int32_t day, struct agency_by_id *out) {
    TRY(agency_by_id(db, a, id, out));
    for (int hops = 0; out->valid_to < day && hops < 16; hops++) {
        if (str_empty(out->successor_code)) return RC_NOTFOUND;
        TRY(by_code(db, a, out->successor_code, out));
    }
    return out->valid_to >= day ? RC_OK : RC_NOTFOUND;
}

enum rc agency_decider(struct db *db, struct arena *a, struct str selector, int64_t receiver_id, int32_t day,
                       struct agency_by_id *out) {
    return agency_resolve(db, a, str_empty(selector) ? STR("own") : selector, receiver_id, receiver_id, day, out);
}

enum rc agency_resolve(struct db *db, struct arena *a, struct str place, int64_t receiver_id, int64_t decider_id,
                       int32_t day, struct agency_by_id *out) {
    struct str rest = place, head;
    if (str_is(place, "receiver")) return agency_living(db, a, receiver_id, day, out);
    if (str_is(place, "decider")) return agency_living(db, a, decider_id, day, out);
    struct agency_by_id found, from;
    enum rc rc = RC_INVALID;
    if (str_is(place, "own")) {
        rc = body_of(db, a, receiver_id, &found);
    } else if (str_is(place, "parent")) {
        TRY(agency_by_id(db, a, decider_id, &from));
        rc = by_code(db, a, from.parent_code, &found);
    } else if (str_starts(place, "code:")) {
        rc = by_code(db, a, str_sub(place, 5, place.n), &found);
    } else {
        str_cut(&rest, ':', &head);
        TRY(agency_by_id(db, a, receiver_id, &from));
        if (str_is(head, "province") && rest.n) {
            rc = by_code(db, a, rest, &found);
        } else {
            rc = ancestor_at(db, a, str_z(a, head), &from, &found);
            if (!rc && rest.n) { /* ubnd-mytho + tu-phap -> mytho-tu-phap */
                struct str stem = str_starts(found.code, "ubnd-") ? str_sub(found.code, 5, found.code.n) : found.code;
                rc = by_code(db, a, str_fmt(a, "%.*s-%.*s", STR_ARG(stem), STR_ARG(rest)), &found);
            }
        }
    }
    if (rc) {
        log_line("place_unresolved", "place=%.*s receiver=%lld decider=%lld", STR_ARG(place), (long long)receiver_id,
                 (long long)decider_id);
        return rc == RC_NOTFOUND ? RC_INVALID : rc;
    }
    rc = agency_living(db, a, found.id, day, out);
    return rc == RC_NOTFOUND ? RC_INVALID : rc;
}

/* A one-stop unit is a part of the committee or department it serves; anything else is its own body. */
static enum rc body_of(struct db *db, struct arena *a, int64_t receiver_id, struct agency_by_id *out) {
    TRY(agency_by_id(db, a, receiver_id, out));
    if (str_is(out->kind, "one_stop") && out->parent_code.n) return by_code(db, a, out->parent_code, out);
    return RC_OK;
}

/* The People's Committee of that level above (or at) `from`. */
static enum rc ancestor_at(struct db *db, struct arena *a, const char *level, const struct agency_by_id *from,
                           struct agency_by_id *out) {
    *out = *from;
    for (int hops = 0; hops < 8; hops++) {
        if (str_is(out->level, level) && (str_is(out->kind, "people_committee") || str_is(out->kind, "commune")))
            return RC_OK;
        if (str_empty(out->parent_code)) return RC_NOTFOUND;
        TRY(by_code(db, a, out->parent_code, out));
    }
    return RC_NOTFOUND;
}

static enum rc by_code(struct db *db, struct arena *a, struct str code, struct agency_by_id *out) {
    struct agency_by_code g;
    TRY(agency_by_code(db, a, code, &g));
    *out = (struct agency_by_id){g.id,     g.code,        g.name,      g.short_name,    g.level,
                                 g.kind,   g.parent_code, g.area_code, g.gov_code,      g.calendar_code,
                                 g.scored, g.valid_from,  g.valid_to,  g.successor_code};
    return RC_OK;
}
