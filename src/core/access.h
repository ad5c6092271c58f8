/* access.h — who is asking, and what is theirs.
 *
 * An actor is nobody (the public), a person with an account, or an official. Officials hold roles in agencies, several
 * at once, valid from-to, and during an absence a substitute holds the absent one's roles too (then `for_id` names the
 * absent official, and every event records both). A route declares the least right it needs; what a row needs on top is
 * asked here, so that nobody sees what isn't theirs. */
#ifndef CORE_ACCESS_H
#define CORE_ACCESS_H
#include "core/flow.h"
#include "sys/request.h"

enum role {
    ROLE_COUNTER = 1, /* công chức tại Bộ phận Một cửa: receives and hands over */
    ROLE_SPECIALIST,  /* chuyên viên thụ lý */
    ROLE_UNIT_HEAD,   /* trưởng phòng */
    ROLE_LEADER,      /* lãnh đạo ký */
    ROLE_MANAGER,     /* trưởng Bộ phận Một cửa */
    ROLE_AUDITOR,     /* kiểm tra, thanh tra: reads everything, changes nothing */
    ROLE_ADMIN,       /* quản trị: definitions and accounts, no dossiers */
    ROLE_COUNT
};
const char *role_vi(enum role r);   /* static */
enum role role_of(struct str code); /* "counter" … "admin"; 0 if unknown */
const char *role_code(enum role r);

enum actor_kind { ACTOR_PUBLIC = 0, ACTOR_CITIZEN = 1, ACTOR_STAFF = 2, ACTOR_SYSTEM = 3 };
struct grant {
    int64_t agency_id;
    enum role role;
    int64_t for_id; /* absent official stood in for; 0: the actor's own role */
};
struct actor {
    enum actor_kind kind;
    int64_t id;        /* account id or staff id */
    int64_t person_id; /* citizens */
    struct str name;
    struct grant *grant;
    size_t n_grant;
    int stage;                /* session stage: 0 whole, 1 second factor missing, 2 password must be changed */
    struct str csrf, session; /* session: the stored token hash */
};

/* What a route declares (struct route.right): bits. */
enum right {
    RIGHT_PUBLIC = 0,
    RIGHT_CITIZEN = 1u << 0, /* an account */
    RIGHT_STAFF = 1u << 1,   /* any official */
    RIGHT_ROLE = 1u << 8,    /* RIGHT_ROLE << role: an official with that role somewhere; bits are alternatives */
    RIGHT_HALF = 1u << 30,   /* also a session in stage 1 or 2 (second factor, password change) */
};
#define RIGHT_OF(role) ((unsigned)RIGHT_ROLE << (role))

/* Loads the session's actor into r->actor in one query (plus one for roles); public when there is none or it has
 * expired. RC_BUSY: the store did not answer (logged), so nobody can say who asks; nobody is signed out by that. */
enum rc access_actor(struct request *r) MUST_USE;
static inline struct actor *actor_of(const struct request *r) { return r->actor; }
bool access_allows(const struct actor *a, unsigned right);
bool access_has(const struct actor *a, enum role role, int64_t agency_id); /* agency_id 0: anywhere */
const struct grant *access_grant(const struct actor *a, enum role role,
                                 int64_t agency_id); /* own before substituted; or NULL */

/* What an actor is to one case: the bits of enum who (core/flow.h). 0: the case does not exist for them (answer 404).
 */
unsigned access_case(struct db *db, struct arena *a, const struct actor *actor, const struct case_ *c, int64_t now);
/* Records that an official read a person's data (issue: each reading of it by staff is recorded). Once per official,
 * case and hour. */
enum rc access_record_reading(struct request *r, const struct case_ *c, struct str purpose) MUST_USE;
/* One reading, in the caller's write transaction: the row and its entry in the log. case_id 0: of a person alone.
 * What an inspection reads shows to the citizen only after settings.inspection_delay_days. */
enum rc access_write_reading(struct request *r, int64_t agency_id, int64_t case_id, int64_t person_id,
                             struct str purpose) MUST_USE;
#endif
