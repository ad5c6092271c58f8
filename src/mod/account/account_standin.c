/* account_standin.c — who stands in for whom, from day to day, and why.
 *
 * A substitute holds all the roles of the absent official for those days (core/access.c), and every act records both.
 * So who may say it is narrow: each for themself; a unit head or one-stop manager for counter clerks and specialists of
 * their agency; a leader also for heads and managers. Nobody can lend themself the role of one above. */
#include <assert.h>
#include "core/notice.h"
#include "mod/account/account.h"
#include "mod/account/account_standin.html.h"
#include "ui/api.h"

enum { AT_MOST_DAYS = 184 };
static const struct str here = {"/can-bo/thay-the", 16};
static const struct field_def fields_[] = {
    {.name = "vang", .label = "Người vắng mặt", .type = F_CHOICE, .required = true},
    {.name = "thay", .label = "Người thay", .type = F_CHOICE, .required = true},
    {.name = "tu", .label = "Từ ngày", .hint = "Ví dụ 25 3 2022", .type = F_DATE, .required = true},
    {.name = "den", .label = "Đến hết ngày", .type = F_DATE, .required = true},
    {.name = "ly-do", .label = "Lý do", .hint = "Ví dụ: nghỉ phép, đi công tác, đi học", .required = true, .max = 200},
};
enum { FIELDS = COUNT_OF(fields_) };

static int rank(int64_t role) {
    switch (role) {
    case ROLE_COUNTER:
    case ROLE_SPECIALIST:
        return 1;
    case ROLE_UNIT_HEAD:
    case ROLE_MANAGER:
        return 2;
    case ROLE_LEADER:
        return 3;
    default:
        return 9; /* auditors and admins are lent by nobody else */
    }
}

/* All the roles of the absent official today must lie in agencies where this official stands above them by a role of
 * their own. */
static enum rc may_send(struct request *r, int64_t absent_id, bool *may) {
    const struct actor *actor = actor_of(r);
    struct standin_roles *role;
    size_t n;
    *may = absent_id == actor->id;
    if (*may) return RC_OK;
    TRY(standin_roles(r->db, r->a, absent_id, at_day(r->now), &role, &n));
    *may = n > 0;
    for (size_t i = 0; i < n; i++) {
        bool above = false;
        for (size_t k = 0; k < actor->n_grant; k++) {
            const struct grant *g = &actor->grant[k];
            int mine = rank(g->role);
            above |=
                !g->for_id && g->agency_id == role[i].agency_id && mine >= 2 && mine <= 3 && mine > rank(role[i].role);
        }
        *may &= above;
    }
    return RC_OK;
}

/* The form's lists: whom one may send away, and all colleagues. */
static enum rc make_fields(struct request *r, struct field_def *def) {
    struct standin_colleagues *c;
    size_t n, n_absent = 0;
    TRY(standin_colleagues(r->db, r->a, actor_of(r)->id, at_day(r->now), &c, &n));
    struct option *absent = ARENA_ARRAY(r->a, struct option, n + 1), *stand = ARENA_ARRAY(r->a, struct option, n + 1);
    for (size_t i = 0; i < n; i++) {
        bool may;
        struct option o = {str_fmt(r->a, "%lld", (long long)c[i].id),
                           c[i].title.n ? str_fmt(r->a, "%.*s, %.*s", STR_ARG(c[i].name), STR_ARG(c[i].title))
                                        : c[i].name,
                           {0}};
        stand[i] = o;
        TRY(may_send(r, c[i].id, &may));
        if (may) absent[n_absent++] = o;
    }
    memcpy(def, fields_, sizeof fields_);
    def[0].option = absent, def[0].n_option = n_absent;
    def[1].option = stand, def[1].n_option = n;
    return RC_OK;
}

static enum rc show(struct request *r, const struct form *f) {
    struct standin_list *list;
    size_t n;
    TRY(standin_list(r->db, r->a, actor_of(r)->id, at_day(r->now), &list, &n));
    if (r->api && !f->n_errors) {
        API_ROWS(api_list(r), standin_list, list, n);
        api_fields(api_list_close(r, STR("")), "fields", f->def, f->n);
        return api_end(r);
    }
    struct html *ends = ARENA_ARRAY(r->a, struct html, n + 1);
    for (size_t i = 0; i < n; i++) {
        bool may;
        TRY(may_send(r, list[i].absent_id, &may));
        if (!may) continue;
        struct buf e = buf_in(r->a);
        page_form(&e, r, str_fmt(r->a, "/can-bo/thay-the/%lld/ket-thuc", (long long)list[i].id), false);
        buf_z(&e, "<button class=\"mc-link-button\" type=\"submit\">Kết thúc</button>");
        page_form_end(&e);
        ends[i] = html_of(&e);
    }
    struct page p = {
        .title = "Người thay khi vắng mặt", .section = "tai-khoan", .form = f, .back = STR("/can-bo/tai-khoan")};
    struct buf *b = page_begin(r, &p);
    tpl_account_standin(b, list, n, ends);
    page_form(b, r, here, false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Cử người thay"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc standin_show(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    TRY(make_fields(r, def));
    form_init(&f, r->a, def, FIELDS);
    form_set(&f, "vang", str_fmt(r->a, "%lld", (long long)actor_of(r)->id));
    return show(r, &f);
}

enum rc standin_add(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    int64_t absent, stand, id;
    int32_t today = at_day(r->now);
    TRY(make_fields(r, def));
    if (!form_bind(&f, r, def, FIELDS)) return show(r, &f);
    if (!str_i64(form_str(&f, "vang"), &absent) || !str_i64(form_str(&f, "thay"), &stand)) return RC_INVALID;
    int32_t from = form_day(&f, "tu"), to = form_day(&f, "den");
    TRY(tx_begin(r));
    bool may;
    struct standin_shared shared;
    struct standin_overlap other;
    TRY(may_send(r, absent, &may)); /* again: roles may have changed since the page */
    if (!may) return RC_NOTFOUND;
    TRY(standin_shared(r->db, r->a, absent, stand, today, &shared));
    TRY(standin_overlap(r->db, r->a, absent, stand, from, to, &other));
    if (absent == stand)
        form_error(&f, "thay", STR("Người thay phải khác người vắng mặt"));
    else if (!shared.n)
        form_error(&f, "thay", STR("Người thay phải cùng cơ quan với người vắng mặt"));
    else if (other.cycle)
        form_error(&f, "thay", STR("Người này cũng vắng mặt trong những ngày đó"));
    if (from < today) form_error(&f, "tu", STR("Từ ngày không được trước hôm nay"));
    if (to < from)
        form_error(&f, "den", STR("Đến ngày phải từ ngày bắt đầu trở đi"));
    else if (to - from > AT_MOST_DAYS)
        form_error(&f, "den", STR("Mỗi lần thay không quá 6 tháng"));
    else if (other.n)
        form_error(&f, "tu",
                   STR("Người vắng mặt đã có người thay trong những ngày đó; hãy kết thúc lần thay ấy trước"));
    if (f.n_errors) return show(r, &f);
    assert(absent != stand && from <= to);
    TRY(standin_insert(r->db, absent, stand, from, to, form_str(&f, "ly-do"), actor_of(r)->id, r->now, &id));
    TRY(account_audit(r, ACTOR_STAFF, actor_of(r)->id, "substitution",
                      str_fmt(r->a, "%lld %lld %d %d", (long long)absent, (long long)stand, from, to)));
    page_flash(r, "success", STR("Đã cử người thay."));
    return reply_redirect(r, here);
}

enum rc standin_end(struct request *r) {
    struct standin_by_id s;
    int64_t id;
    int32_t today = at_day(r->now);
    bool may;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    TRY(standin_by_id(r->db, r->a, id, &s));
    TRY(may_send(r, s.absent_id, &may));
    if (!may) return RC_NOTFOUND;
    if (s.from_day >= today)
        TRY(standin_delete(r->db, id)); /* not begun, or begun today by mistake: acts keep their own record */
    else
        TRY(standin_shorten(r->db, id, today - 1));
    TRY(account_audit(r, ACTOR_STAFF, actor_of(r)->id, "substitution ended",
                      str_fmt(r->a, "%lld %lld", (long long)s.absent_id, (long long)s.substitute_id)));
    page_flash(r, "success", STR("Đã kết thúc việc thay."));
    return reply_redirect(r, here);
}
