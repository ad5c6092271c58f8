/* admin_redate.c — a holiday announced later moves open dossiers only by a decision that says which.
 *
 * Each open case is pinned to the calendar's revision of its reception. Here the cases whose due date would differ at
 * the latest revision are listed with old and new; an official ticks them, names the decision, and each is re-dated by
 * VERB_REDATE: an event in its history, a message to the applicant, a row in the audit log. What was ticked comes back
 * with the due date that was shown, so that nobody agrees to a date they have not seen. */
#include <stdio.h>
#include "core/case.h"
#include "core/promise.h"
#include "core/promise.sql.h"
#include "mod/admin/admin.h"
#include "mod/admin/admin_redate.html.h"
#include "ui/api.h"

enum { SHOWN = 500 };
static const struct column columns_[] = {
    {"Chọn", NULL}, {"Hồ sơ", NULL}, {"Cơ quan giải quyết", NULL}, {"Hạn hiện nay", NULL}, {"Hạn theo lịch mới", NULL}};
static const struct field_def fields_[] = {
    {.name = "chon", .label = "Hồ sơ được tính lại hạn", .type = F_HIDDEN, .max = 40},
    {.name = "quyet-dinh",
     .label = "Quyết định làm căn cứ",
     .hint = "Người nộp hồ sơ thấy câu này. Ví dụ: Theo Thông báo số 45/TB-UBND ngày 1/4/2022 về nghỉ bù",
     .required = true,
     .max = 300},
    {.name = "phien-ban", .label = "Phiên bản lịch", .type = F_HIDDEN, .max = 20},
    {.name = "xac-nhan", .label = "Tôi xác nhận tính lại hạn của các hồ sơ đã chọn", .type = F_HIDDEN, .max = 10},
};
enum { FIELDS = COUNT_OF(fields_) };
struct found {
    struct admin_move *move;
    size_t n, cap, failed;
    int64_t rev;
    bool more;
};

static int64_t due_at(struct request *r, const struct clock_in *in) {
    struct clock_in as_now = *in;
    struct pause *p = arena_dup(r->a, in->pauses, in->n_pauses * sizeof *p + 1);
    struct clock k;
    for (size_t i = 0; i < in->n_pauses; i++)
        if (!p[i].to_at)
            p[i].to_at = r->now; /* an open pause: as if it ended now, which is how promise_due() sees it */
    as_now.pauses = p;
    return clock_due(&as_now, &k) ? 0 : k.due_at;
}

static enum rc look(struct request *r, struct found *out) {
    struct admin_redate *c;
    struct calendar_latest latest;
    size_t n;
    TRY(calendar_latest(r->db, r->a, &latest));
    *out = (struct found){.rev = latest.rev};
    TRY(admin_redate(r->db, r->a, latest.rev, &c, &n));
    for (size_t i = 0; i < n; i++) {
        struct clock_in in;
        if (promise_inputs(r->db, r->a, c[i].id, &in)) {
            out->failed++;
            continue;
        }
        int64_t was = due_at(r, &in), becomes;
        if (promise_calendar(r->db, r->a, c[i].calendar_code, latest.rev, &in.cal) || !(becomes = due_at(r, &in)) ||
            !was) {
            out->failed++;
            continue;
        }
        if (was == becomes) continue;
        if (out->n == SHOWN) {
            out->more = true;
            break;
        }
        struct admin_move *m = ARENA_PUSH(r->a, out->move, out->n, out->cap);
        *m = (struct admin_move){.id = c[i].id,
                                 .code = c[i].code,
                                 .title = c[i].title,
                                 .agency = c[i].agency,
                                 .was = at_vi(r->a, was),
                                 .becomes = at_vi(r->a, becomes),
                                 .later = becomes > was,
                                 .paused = c[i].status == ST_SUPPLEMENT || c[i].status == ST_FINANCE};
        /* what is shown is agreed to; a pause that is still open moves the date by itself, so only the revision is
         * bound */
        m->value = str_fmt(r->a, "%lld-%lld", (long long)c[i].id, m->paused ? 0LL : (long long)becomes);
    }
    return RC_OK;
}

static enum rc show(struct request *r, struct form *f, const struct found *found) {
    form_set(f, "phien-ban", admin_id(r->a, found->rev));
    if (r->api && !f->n_errors) {
        struct buf *j = api_list(r);
        for (size_t i = 0; i < found->n; i++) {
            const struct admin_move *m = &found->move[i];
            json_open(j, NULL, '{'), json_text(j, "chon", m->value), json_text(j, "code", m->code);
            json_text(j, "title", m->title), json_text(j, "agency", m->agency), json_text(j, "was", m->was);
            json_text(j, "becomes", m->becomes), json_bool(j, "later", m->later), json_close(j, '}');
        }
        api_list_close(r, STR(""));
        json_int(j, "phien-ban", found->rev), json_bool(j, "more", found->more);
        return api_end(r);
    }
    struct page p = {.title = "Tính lại hạn theo lịch mới",
                     .section = "quan-tri",
                     .back = STR("/quan-tri/lich"),
                     .form = f,
                     .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_admin_redate(b, r, f, found->rev, found->move, found->n, found->more, (int64_t)found->failed, columns_,
                     COUNT_OF(columns_));
    return page_end(r, &p);
}

enum rc admin_redate_show(struct request *r) {
    struct found found;
    struct form f;
    TRY(look(r, &found));
    form_init(&f, r->a, fields_, FIELDS);
    return show(r, &f, &found);
}

/* Marks what was ticked; false when something ticked is not in the list as it was shown. */
static bool pick(struct request *r, struct found *found, size_t *picked) {
    bool all = str_is(req_field(r, "tat-ca"), "yes"), same = true;
    *picked = 0;
    for (size_t i = 0; i < r->n_field; i++) {
        if (!str_is(r->field[i].name, "chon")) continue;
        bool known = false;
        for (size_t k = 0; k < found->n; k++)
            if (str_eq(found->move[k].value, r->field[i].value)) found->move[k].picked = known = true;
        same &= known;
    }
    for (size_t k = 0; k < found->n; k++) *picked += (found->move[k].picked |= all);
    return same;
}

static enum rc redate(struct request *r, struct str decision, const struct found *found, size_t *done,
                      struct str *refused) {
    static const struct actor system = {.kind = ACTOR_SYSTEM}; /* on behalf of the official, whom the audit row names */
    struct command cmd = {.verb = VERB_REDATE, .note = decision, .calendar_rev = found->rev};
    for (size_t i = 0; i < found->n; i++) {
        const struct admin_move *m = &found->move[i];
        struct applied applied;
        if (!m->picked) continue;
        TRY(case_apply(r->db, r->a, &system, m->id, 0, &cmd, r->now, &applied));
        if (applied.error.n) {
            if (!refused->n) *refused = str_fmt(r->a, "%.*s: %.*s", STR_ARG(m->code), STR_ARG(applied.error));
            continue;
        }
        ++*done;
        TRY(admin_audit(r, "redate",
                        str_fmt(r->a, "%.*s: %.*s -> %.*s; lịch %lld; %.*s", STR_ARG(m->code), STR_ARG(m->was),
                                STR_ARG(m->becomes), (long long)found->rev, STR_ARG(decision))));
    }
    return RC_OK;
}

enum rc admin_redate_do(struct request *r) {
    struct found found;
    struct form f;
    size_t picked, done = 0;
    struct str refused = STR("");
    bool ok = form_bind(&f, r, fields_, FIELDS);
    if (ok) TRY(tx_begin(r)); /* the list is made again where it is applied */
    TRY(look(r, &found));
    bool same = pick(r, &found, &picked) && str_eq(form_str(&f, "phien-ban"), admin_id(r->a, found.rev));
    if (ok && !same)
        form_error(
            &f, "",
            STR("Lịch hoặc hồ sơ vừa thay đổi nên danh sách không còn như đã xem. Hãy xem lại các hạn rồi xác nhận."));
    else if (!picked)
        form_error(&f, "chon", STR("Chọn ít nhất một hồ sơ"));
    if (!str_is(form_str(&f, "xac-nhan"), "yes")) form_error(&f, "xac-nhan", STR("Đánh dấu xác nhận tính lại hạn"));
    if (f.n_errors) return show(r, &f, &found);
    TRY(redate(r, form_str(&f, "quyet-dinh"), &found, &done, &refused));
    page_flash(r, refused.n ? "warning" : "success",
               refused.n ? str_fmt(r->a, "Đã tính lại hạn %zu hồ sơ. Không đổi được %.*s", done, STR_ARG(refused))
                         : str_fmt(r->a, "Đã tính lại hạn %zu hồ sơ.", done));
    return reply_redirect(r, STR("/quan-tri/lich/tinh-lai-han"));
}
