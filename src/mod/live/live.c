/* live.c — which changes a page may hear of.
 *
 * The page says where it is (noi): "viec" the inbox, "ban-lanh-dao" and "mot-cua" the boards, "truc-tuyen" what waits
 * at the counter, "ho-so" one dossier (ma). Each place becomes the topics of what this session's roles let it see, and
 * no other; the stream says only that something changed. The keeper (sys/stream.c) runs this handler again before each
 * word it says, so the answer here is also the answer to "may it still hear?". */
#include "core/case.h"
#include "core/route.h"
#include "mod/live/live.sql.h"
#include "sys/live.h"

enum { TOPICS = 1024 };
struct ears {
    uint64_t topic[TOPICS];
    size_t n;
};

static void hear(struct ears *e, uint64_t topic) {
    for (size_t i = 0; i < e->n; i++)
        if (e->topic[i] == topic) return;
    if (e->n < TOPICS) e->topic[e->n++] = topic;
}

/* What I hold, what waits for a role of mine, and both for whom I stand in: the rows of the inbox (mod/desk). */
static void hear_work(const struct actor *me, struct ears *e) {
    for (size_t i = 0; i < me->n_grant; i++) {
        const struct grant *g = &me->grant[i];
        if (g->role > ROLE_LEADER) continue;
        hear(e, live_topic(LIVE_STAFF, me->id));
        if (g->for_id) hear(e, live_topic(LIVE_STAFF, g->for_id));
        hear(e, live_work(g->agency_id, g->role));
    }
}

/* A leader's board is their body and the two levels under it. */
static enum rc hear_units(struct request *r, struct ears *e) {
    const struct actor *me = actor_of(r);
    for (size_t i = 0; i < me->n_grant; i++) {
        enum role role = me->grant[i].role;
        if (role != ROLE_LEADER && role != ROLE_UNIT_HEAD && role != ROLE_MANAGER) continue;
        struct live_units *u;
        size_t n;
        TRY(live_units(r->db, r->a, me->grant[i].agency_id, &u, &n));
        for (size_t k = 0; k < n; k++) hear(e, live_topic(LIVE_UNIT, u[k].id));
    }
    return RC_OK;
}

static void hear_place(const struct actor *me, enum role role, struct ears *e) {
    for (size_t i = 0; i < me->n_grant; i++)
        if (me->grant[i].role == role) hear(e, live_topic(LIVE_UNIT, me->grant[i].agency_id));
}

static enum rc hear_case(struct request *r, struct str code, struct ears *e) {
    struct case_ c;
    TRY(case_load_code(r->db, r->a, code, &c));
    if (!access_case(r->db, r->a, actor_of(r), &c, r->now)) return RC_NOTFOUND;
    hear(e, live_topic(LIVE_CASE, c.id));
    return RC_OK;
}

static enum rc stream(struct request *r) {
    const struct actor *me = actor_of(r);
    struct str place = req_arg(r, "noi"), since = req_header(r, "Last-Event-ID");
    struct ears *e = ARENA_NEW(r->a, struct ears);
    if (!since.n) since = req_arg(r, "tu");
    if (str_is(place, "ho-so"))
        TRY(hear_case(r, req_arg(r, "ma"), e));
    else if (str_is(place, "viec"))
        hear_work(me, e);
    else if (str_is(place, "ban-lanh-dao"))
        TRY(hear_units(r, e));
    else if (str_is(place, "mot-cua"))
        hear_place(me, ROLE_MANAGER, e);
    else if (str_is(place, "truc-tuyen"))
        hear_place(me, ROLE_COUNTER, e);
    if (!e->n) return RC_NOTFOUND; /* no such place, or nothing there is theirs */
    struct live_ask *ask = ARENA_NEW(r->a, struct live_ask);
    *ask = (struct live_ask){e->topic, e->n, since.n ? live_at(since) : r->live_at, me->session};
    reply_live(r, ask);
    return RC_OK;
}

static const struct route routes[] = {
    {M_GET, LIVE_PATH, RIGHT_CITIZEN | RIGHT_STAFF, stream, "Says when a list or a dossier changed (event stream)", 0,
     "noi:choice(viec|ban-lanh-dao|mot-cua|truc-tuyen|ho-so)* ma tu"},
};
const struct module mod_live = {"live", routes, COUNT_OF(routes)};
