/* bulk.c — many dossiers in one act: choosing, carrying out, looking how far it is. */
#include "mod/desk/bulk.h"
#include "base/time.h"
#include "core/access.sql.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_bulk.html.h"
#include "mod/desk/desk_bulks.html.h"
#include "mod/desk/inbox.h"
#include "ui/api.h"
#include "ui/case_letter.h"

enum { TURN_US = 15000, LISTED_AT_ONCE = 1000, MOST = 50000 };

/* What must be looked at one by one: a refusal has a reason that the citizen will read, and a step of work leaves its
 * product behind. */
static struct str alone(struct db *db, struct arena *a, enum verb verb, const struct case_ *c) {
    struct flow f;
    if (verb == VERB_SIGN && c->outcome == OUTCOME_REFUSE)
        return STR("Hồ sơ đề nghị từ chối: mở hồ sơ, xem lý do rồi ký riêng.");
    if (verb == VERB_RECEIVE) return STR("Mở hồ sơ, kiểm tra giấy tờ rồi tiếp nhận riêng.");
    if (verb != VERB_FORWARD || case_flow(db, a, c->procedure_rev_id, &f)) return STR("");
    const struct step *at = flow_step(&f, (int)c->step);
    bool work =
        at && (at->outputs.n || at->kind == STEP_PROCESS || at->kind == STEP_APPRAISE || at->kind == STEP_SITE_CHECK);
    return work ? STR("Bước này phải đề xuất hoặc để lại sản phẩm: mở hồ sơ để chuyển riêng.") : STR("");
}

enum rc bulk_one(struct db *db, struct arena *a, const struct actor *actor, enum verb verb, struct str note,
                 struct str code, int64_t case_id, int64_t version, int64_t now, struct str *why) {
    struct case_ c;
    struct applied done;
    int64_t ignored;
    enum rc rc = case_id ? case_load(db, a, case_id, &c) : case_load_code(db, a, code, &c);
    *why = STR("");
    if (rc && rc != RC_NOTFOUND) return rc;
    if (rc || !access_case(db, a, actor, &c, now)) return *why = STR("Không tìm thấy hồ sơ."), RC_OK;
    if (version && c.version != version)
        return *why = STR("Hồ sơ đã có thay đổi sau khi được chọn: mở hồ sơ để xem."), RC_OK;
    *why = alone(db, a, verb, &c);
    if (why->n) return RC_OK;
    struct command cmd = {.verb = verb, .note = note};
    TRY(db_savepoint(db));
    rc = case_apply(db, a, actor, c.id, version, &cmd, now, &done);
    if (!rc && !done.error.n && done.letter)
        rc = case_letter_issue(db, a, &done.after, (enum letter_kind)done.letter, actor, &cmd, c.due_at, now, &ignored);
    if (!rc && !done.error.n) return db_release(db);
    db_rollback_to(db);
    if (rc == RC_IO || rc == RC_BUSY || rc == RC_UNSURE || rc == RC_FULL) return rc;
    *why = rc ? STR("Hệ thống chưa thực hiện được với hồ sơ này; mở hồ sơ để xử lý riêng.") : done.error;
    return RC_OK;
}

/* ---- carrying out ---- */

/* Whoever chose, with the rights of this moment. RC_NOTFOUND: no longer an official here. */
static enum rc maker(struct db *db, struct arena *a, int64_t staff_id, int64_t now, struct actor *out) {
    struct bulk_maker m;
    struct grants_of *g;
    size_t n;
    TRY(bulk_maker(db, a, staff_id, &m));
    if (!m.active) return RC_NOTFOUND;
    TRY(grants_of(db, a, staff_id, at_day(now), &g, &n));
    *out = (struct actor){.kind = ACTOR_STAFF,
                          .id = staff_id,
                          .name = m.name,
                          .grant = ARENA_ARRAY(a, struct grant, n + 1),
                          .n_grant = n};
    for (size_t i = 0; i < n; i++) out->grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
    return RC_OK;
}

bool bulk_waits(struct db *db, struct arena *a) {
    struct bulk_first b;
    return bulk_first(db, a, &b) == RC_OK;
}

enum rc bulk_turn(struct db *db, struct arena *a, int64_t now, bool *more) {
    struct bulk_first b;
    struct bulk_waiting *item;
    struct actor actor;
    size_t n;
    int64_t begun = time_mono_us(), done = 0, refused = 0;
    *more = false;
    enum rc rc = bulk_first(db, a, &b);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    rc = maker(db, a, b.staff_id, now, &actor);
    if (rc && rc != RC_NOTFOUND) return rc;
    bool gone = rc == RC_NOTFOUND;
    TRY(bulk_waiting(db, a, b.id, &item, &n));
    for (size_t i = 0; i < n && (!i || time_mono_us() - begun < TURN_US); i++) {
        struct str why = STR("Tài khoản của người thực hiện không còn hoạt động.");
        if (!gone)
            TRY(bulk_one(db, a, &actor, (enum verb)b.verb, b.note, STR(""), item[i].case_id, item[i].version, now,
                         &why));
        TRY(bulk_item_over(db, b.id, item[i].seq, why.n ? 2 : 1, why));
        why.n ? refused++ : done++;
    }
    TRY(bulk_count(db, b.id, done, refused));
    if (!n) TRY(bulk_end(db, b.id, 2, now));
    *more = true; /* the next turn finds out */
    return RC_OK;
}

/* ---- choosing ---- */

/* The list is written in several turns of the gate, and counts once it is whole. */
static enum rc list(struct request *r, const struct verb_def *v, const struct bulk_choice *c, size_t n, int64_t *id) {
    for (size_t i = 0; !i || i < n; i += LISTED_AT_ONCE) {
        size_t to = n - i < LISTED_AT_ONCE ? n : i + LISTED_AT_ONCE;
        TRY(tx_begin(r));
        if (!i)
            TRY(bulk_add(r->db, actor_of(r)->id, v->verb, str_trim(req_field(r, "ghi-chu")), r->now, (int64_t)n, id));
        for (size_t k = i; k < to; k++) TRY(bulk_item_add(r->db, *id, (int64_t)k + 1, c[k].case_id, c[k].version));
        if (to == n) return bulk_begin(r->db, *id);
        TRY(tx_end(r, true));
    }
    return RC_OK;
}

enum rc bulk_save(struct request *r) {
    const struct verb_def *v = verb_by_code(req_field(r, "viec"));
    struct bulk_choice *c;
    size_t n;
    int64_t id;
    if (!v || !(v->flags & VERB_BATCH) || v->verb == VERB_ASSIGN || v->verb == VERB_RECEIVE) return RC_INVALID;
    TRY(inbox_choose(r, MOST, &c, &n));
    if (!n) {
        page_flash(r, "warning", STR("Danh sách không còn hồ sơ nào."));
        return reply_redirect(r, STR("/viec"));
    }
    TRY(list(r, v, c, n, &id));
    return reply_redirect(r, str_fmt(r->a, "/viec/hang-loat/%lld", (long long)id));
}

/* ---- looking ---- */

static const char *state_words(int64_t state) {
    return state == 1 ? "Đang thực hiện" : state == 2 ? "Đã xong" : "Đã dừng";
}

static enum rc find(struct request *r, struct bulk_of *out) {
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    return bulk_of(r->db, r->a, id, actor_of(r)->id, out);
}

enum rc bulk_show(struct request *r) {
    struct bulk_of b;
    TRY(find(r, &b));
    struct bulk_page v = {.key = r->part[0], .n = b.n, .done = b.done, .refused = b.refused, .state = b.state};
    TRY(bulk_refused(r->db, r->a, b.id, req_arg_i64(r, "sau", 0), &v.row, &v.n_row));
    if (v.n_row == 200) v.next = str_fmt(r->a, "%lld", (long long)v.row[v.n_row - 1].seq);
    v.does = verb_table[b.verb].does;
    if (r->api) {
        struct buf *j = api_list(r);
        API_ROWS(j, bulk_refused, v.row, v.n_row);
        j = api_list_close(r, v.next);
        json_z(j, "act", verb_table[b.verb].code), json_int(j, "n", b.n), json_int(j, "done", b.done);
        json_int(j, "refused", b.refused), json_bool(j, "over", b.state > 1), json_z(j, "state", state_words(b.state));
        return api_end(r);
    }
    v.csrf = page_csrf(r);
    struct page p = {.title_str = str_fmt(r->a, "%s hàng loạt: %s", v.does, state_words(b.state)),
                     .section = "viec",
                     .back = STR("/viec/hang-loat"),
                     .refresh_s = b.state == 1 ? 5 : 0};
    struct buf *out = page_begin(r, &p);
    tpl_desk_bulk(out, &v);
    return page_end(r, &p);
}

enum rc bulk_list(struct request *r) {
    struct bulk_mine *m;
    size_t n;
    TRY(bulk_mine(r->db, r->a, actor_of(r)->id, &m, &n));
    if (r->api) {
        API_ROWS(api_list(r), bulk_mine, m, n);
        return api_list_end(r, STR(""));
    }
    struct page p = {.title = "Xử lý hàng loạt", .section = "viec", .back = STR("/viec")};
    struct buf *out = page_begin(r, &p);
    tpl_desk_bulks(out, m, n);
    return page_end(r, &p);
}

enum rc bulk_stop(struct request *r) {
    struct bulk_of b;
    TRY(tx_begin(r));
    TRY(find(r, &b));
    TRY(bulk_end(r->db, b.id, 3, r->now));
    page_flash(r, "success", STR("Đã dừng. Những hồ sơ đã thực hiện vẫn giữ nguyên."));
    return reply_redirect(r, str_fmt(r->a, "/viec/hang-loat/%lld", (long long)b.id));
}
