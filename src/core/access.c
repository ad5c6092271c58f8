/* access.c — roles, sessions' actors, and the one place that says what is whose.
 *
 * Rights to a case come from three things only: a role held today in one of the case's agencies, being its applicant
 * (or who filed for them, or a mandate's holder, or an account that claimed it with the receipt's secret), or being an
 * auditor. A citizen number alone opens nothing: a dossier filed at a counter shows in an account only after it was
 * claimed. */
#include "core/access.h"
#include "base/log.h"
#include "base/time.h"
#include "core/access.sql.h"
#include "core/planted.h"
#include "core/ledger.h"
#include "core/session.h"
#include "core/setting.h"
#include "sys/crypto.h"

static const struct {
    const char *code, *vi;
} roles[ROLE_COUNT] = {
    [ROLE_COUNTER] = {"counter", "Công chức một cửa"},
    [ROLE_SPECIALIST] = {"specialist", "Chuyên viên"},
    [ROLE_UNIT_HEAD] = {"unit_head", "Trưởng đơn vị"},
    [ROLE_LEADER] = {"leader", "Lãnh đạo"},
    [ROLE_MANAGER] = {"one_stop_manager", "Trưởng Bộ phận Một cửa"},
    [ROLE_AUDITOR] = {"auditor", "Kiểm tra, giám sát"},
    [ROLE_ADMIN] = {"admin", "Quản trị hệ thống"},
};

const char *role_vi(enum role r) { return r > 0 && r < ROLE_COUNT ? roles[r].vi : ""; }
const char *role_code(enum role r) { return r > 0 && r < ROLE_COUNT ? roles[r].code : ""; }
enum role role_of(struct str code) {
    for (int i = 1; i < ROLE_COUNT; i++)
        if (str_is(code, roles[i].code)) return (enum role)i;
    return 0;
}

enum rc access_actor(struct request *r) {
    struct actor *actor = ARENA_NEW(r->a, struct actor);
    r->actor = actor;
    struct str token = req_cookie(r, "phien");
    if (str_empty(token)) return RC_OK;
    struct str hash = sha256_hex(r->a, token);
    struct session_load s;
    enum rc rc = session_load(r->db, r->a, hash, r->now, &s);
    if (rc && rc != RC_NOTFOUND) return log_line("session_fault", "rc=%s", rc_name(rc)), RC_BUSY;
    if (rc || !s.active) return RC_OK;
    bool official = s.kind == ACTOR_STAFF;
    if (official && r->now - s.seen_at > SESSION_IDLE_S) return RC_OK;
    if (official) session_seen(r, hash, s.seen_at);
    struct actor who = {.kind = (enum actor_kind)s.kind,
                        .id = s.who_id,
                        .person_id = s.person_id,
                        .name = s.name,
                        .stage = (int)s.stage,
                        .csrf = s.csrf,
                        .session = hash};
    if (who.kind == ACTOR_STAFF && !who.stage) {
        struct grants_of *g;
        size_t n;
        rc = grants_of(r->db, r->a, s.who_id, at_day(r->now), &g, &n);
        if (rc) return log_line("session_fault", "rc=%s", rc_name(rc)), RC_BUSY;
        who.grant = ARENA_ARRAY(r->a, struct grant, n + 1);
        for (size_t i = 0; i < n; i++) who.grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
        who.n_grant = n;
    }
    *actor = who;
    return RC_OK;
}

bool access_allows(const struct actor *a, unsigned right) {
    if (right == RIGHT_PUBLIC) return true;
    if (a->stage && !(right & RIGHT_HALF)) return false;
    if ((right & RIGHT_CITIZEN) && a->kind == ACTOR_CITIZEN) return true;
    if ((right & RIGHT_STAFF) && a->kind == ACTOR_STAFF) return true;
    for (size_t i = 0; i < a->n_grant; i++)
        if (right & RIGHT_OF(a->grant[i].role)) return true;
    return false;
}

const struct grant *access_grant(const struct actor *a, enum role role, int64_t agency_id) {
    for (size_t i = 0; i < a->n_grant; i++) /* the query puts own roles (for_id 0) first */
        if (a->grant[i].role == role && (!agency_id || a->grant[i].agency_id == agency_id)) return &a->grant[i];
    return NULL;
}

bool access_has(const struct actor *a, enum role role, int64_t agency_id) {
    return access_grant(a, role, agency_id) != NULL;
}

static unsigned staff_to_case(const struct actor *actor, const struct case_ *c) {
    unsigned who = 0;
    for (size_t i = 0; i < actor->n_grant; i++) {
        const struct grant *g = &actor->grant[i];
        bool holds_here = c->holder_agency_id && g->agency_id == c->holder_agency_id;
        int64_t as = g->for_id ? g->for_id : actor->id;
        if (holds_here && g->role == (enum role)c->holder_role &&
            (!c->holder_id || c->holder_id == as || c->holder_id == actor->id))
            who |= WHO_HOLDER;
        if (g->role == ROLE_COUNTER && g->agency_id == c->receiver_id) who |= WHO_COUNTER;
        if (g->role == ROLE_UNIT_HEAD && (holds_here || g->agency_id == c->agency_id)) who |= WHO_HEAD;
        if (g->role == ROLE_LEADER && (holds_here || g->agency_id == c->agency_id)) who |= WHO_LEADER;
        if (g->role == ROLE_MANAGER && (g->agency_id == c->receiver_id || g->agency_id == c->agency_id))
            who |= WHO_MANAGER;
        if (g->role == ROLE_AUDITOR) who |= WHO_AUDITOR | WHO_READER;
        if (g->role != ROLE_ADMIN && (holds_here || g->agency_id == c->agency_id || g->agency_id == c->receiver_id))
            who |= WHO_READER;
#if PLANTED_BUG == 5 /* the same role anywhere reads */
        if (g->role == (enum role)c->holder_role) who |= WHO_READER;
#endif
    }
    return who;
}

unsigned access_case(struct db *db, struct arena *a, const struct actor *actor, const struct case_ *c, int64_t now) {
    if (actor->kind == ACTOR_SYSTEM) return ~0u; /* the program's own acts: parts, re-dating */
    if (actor->kind == ACTOR_STAFF) {
        unsigned who = staff_to_case(actor, c);
        if (who || !c->id) return who;
        /* Who worked on a step of it, or holds a part of it, keeps reading it. */
        struct worked_on w;
        if (worked_on(db, a, c->id, actor->id, at_day(now), &w) == RC_OK && w.n) return WHO_READER;
        return 0;
    }
    if (actor->kind == ACTOR_CITIZEN) {
        struct owner_of o;
        if (owner_of(db, a, c->id, actor->id, actor->person_id, at_day(now), &o) == RC_OK && o.n) return WHO_OWNER;
    }
    return 0;
}

enum rc access_record_reading(struct request *r, const struct case_ *c, struct str purpose) {
    const struct actor *actor = actor_of(r);
    if (actor->kind != ACTOR_STAFF) return RC_OK;
    struct reading_since seen;
    TRY(reading_since(r->db, r->a, actor->id, c->id, r->now - 3600, &seen));
    if (seen.n) return RC_OK;
    TRY(tx_begin(r));
    int64_t agency = actor->n_grant ? actor->grant[0].agency_id : 0;
    for (size_t i = 0; i < actor->n_grant; i++)
        if (actor->grant[i].agency_id == c->holder_agency_id || actor->grant[i].agency_id == c->receiver_id ||
            actor->grant[i].agency_id == c->agency_id)
            agency = actor->grant[i].agency_id;
    return access_write_reading(r, agency, c->id, c->person_id, purpose);
}

enum rc access_write_reading(struct request *r, int64_t agency_id, int64_t case_id, int64_t person_id,
                             struct str purpose) {
    const struct actor *actor = actor_of(r);
    bool inspects = access_has(actor, ROLE_AUDITOR, 0);
    int64_t hidden_s = inspects ? setting_int(r->db, r->a, "inspection_delay_days", 30) * DAY_S : 0;
    return reading_write(r->db, r->a, r->now, actor->id, agency_id, case_id, person_id, purpose, r->now + hidden_s);
}
