/* catalogue.c — finding a procedure and reading it.
 *
 * The catalogue is small (some thousand rows), so a page reads all of its current rows once, filters and counts them in
 * one pass, and shows a page of what is left; the words go through the full-text index. Every count on the page is a
 * link to the list behind it. */
#include "base/utf8.h"
#include "core/case.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "core/words.h"
#include "mod/portal/portal.h"
#include "mod/portal/portal_catalogue.html.h"
#include "mod/portal/portal_procedure.html.h"
#include "ui/api.h"

enum { PER_PAGE = 20 };
struct filter {
    struct str field, event, level, agency, online, state;
};
static bool has_level(struct str levels, struct str level);
static bool passes(const struct portal_catalogue *p, const struct filter *f);
static bool eligible(const struct portal_catalogue *p) { return p->online_level >= 3 || p->online_scope.n; }
static void picks(struct request *r, struct catalogue_view *v, const struct portal_catalogue *all, size_t n,
                  const struct filter *f);
static void cards(struct request *r, struct catalogue_view *v, const struct portal_catalogue *all, size_t n);

enum rc catalogue_list(struct request *r) {
    struct catalogue_view v = {.q = req_arg(r, "q"), .scopes = portal_scopes(r)};
    struct filter f = {req_arg(r, "linh-vuc"), req_arg(r, "su-kien"), req_arg(r, "cap"),
                       req_arg(r, "co-quan"),  req_arg(r, "muc-do"),  req_arg(r, "loai")};
    struct portal_catalogue *all;
    size_t n;
    TRY(portal_catalogue(r->db, r->a, &all, &n));
    struct str words = words_query(r->a, v.q, WORDS_BEGIN);
    struct portal_match *hit = NULL;
    size_t n_hit = 0;
    if (words.n) TRY(portal_match(r->db, r->a, words, &hit, &n_hit));
    const struct portal_catalogue **found = ARENA_ARRAY(r->a, const struct portal_catalogue *, n + 1);
    int64_t max_id = 0;
    for (size_t i = 0; i < n; i++)
        if (all[i].id > max_id) max_id = all[i].id;
    bool *is_hit = ARENA_ARRAY(r->a, bool, max_id + 1);
    for (size_t i = 0; i < n_hit; i++)
        if (hit[i].id <= max_id) is_hit[hit[i].id] = true;
    for (size_t i = 0; i < n; i++)
        if ((!v.q.n || (words.n && is_hit[all[i].id])) && passes(&all[i], &f)) found[v.n_found++] = &all[i];
    if (r->api) {
        size_t from, to;
        struct str next = api_window(r, v.n_found, 100, &from, &to);
        struct buf *b = api_list(r);
        for (size_t i = from; i < to; i++)
            json_open(b, NULL, '{'), portal_catalogue_json(b, found[i]), json_close(b, '}');
        json_int(api_list_close(r, next), "found", (int64_t)v.n_found);
        return api_end(r);
    }
    v.n_all = n;
    v.pages = (int64_t)(v.n_found + PER_PAGE - 1) / PER_PAGE;
    v.page = req_arg_i64(r, "trang", 1);
    if (v.page < 1 || v.page > (v.pages ? v.pages : 1)) v.page = 1;
    v.row = found + (v.page - 1) * PER_PAGE;
    v.n_row =
        v.n_found - (size_t)(v.page - 1) * PER_PAGE < PER_PAGE ? v.n_found - (size_t)(v.page - 1) * PER_PAGE : PER_PAGE;
    v.narrowed = f.field.n || f.event.n || f.level.n || f.agency.n || f.online.n || f.state.n;
    v.filtered = v.q.n || v.narrowed;
    picks(r, &v, all, n, &f);
    cards(r, &v, all, n);
    struct buf base = buf_in(r->a);
    buf_z(&base, "/thu-tuc?");
    const struct {
        const char *name;
        struct str value;
    } args[] = {{"q", v.q},       {"linh-vuc", f.field}, {"su-kien", f.event},
                {"cap", f.level}, {"co-quan", f.agency}, {"muc-do", f.online},
                {"loai", f.state}};
    for (size_t i = 0; i < COUNT_OF(args); i++)
        if (args[i].value.n) buf_fmt(&base, "%s=", args[i].name), buf_url(&base, args[i].value), buf_c(&base, '&');
    v.base = buf_view(&base);
    struct page p = {.title = "Danh mục thủ tục hành chính", .section = "thu-tuc"};
    struct buf *b = page_begin(r, &p);
    tpl_portal_catalogue(b, &v);
    return page_end(r, &p);
}

static bool has_level(struct str levels, struct str level) {
    struct str rest = levels, one;
    while (str_cut(&rest, ';', &one))
        if (str_eq(one, level)) return true;
    return false;
}

static bool passes(const struct portal_catalogue *p, const struct filter *f) {
    if (f->field.n && !str_eq(p->field_code, f->field)) return false;
    if (f->event.n && !str_eq(p->life_event, f->event)) return false;
    if (f->level.n && !has_level(p->levels, f->level)) return false;
    if (f->agency.n && !str_eq(p->deciding_agency, f->agency)) return false;
    if (f->online.n) {
        int64_t want;
        if (str_is(f->online, "unknown") ? p->online_level || p->online_scope.n
            : str_i64(f->online, &want)  ? p->online_level != want
                                         : !str_eq(p->online_scope, f->online))
            return false;
    }
    if (str_is(f->state, "du-dieu-kien") && !eligible(p)) return false;
    if (str_is(f->state, "uy-quyen") && !p->delegated_to.n) return false;
    if (str_is(f->state, "that") && p->generated) return false;
    if (str_is(f->state, "sinh") && !p->generated) return false;
    return true;
}

static void pick(struct arena *a, struct catalogue_pick **list, size_t *n, size_t *cap, struct str value,
                 struct str label, struct str chosen) {
    *ARENA_PUSH(a, *list, *n, *cap) = (struct catalogue_pick){value, label, str_eq(value, chosen)};
}

static void picks(struct request *r, struct catalogue_view *v, const struct portal_catalogue *all, size_t n,
                  const struct filter *f) {
    size_t cf = 0, ce = 0, cl = 0, co = 0, ca = 0;
    struct portal_fields *field;
    struct portal_life_events *event;
    size_t n_field, n_event;
    if (portal_fields(r->db, r->a, &field, &n_field) == RC_OK)
        for (size_t i = 0; i < n_field; i++)
            pick(r->a, &v->field, &v->n_field, &cf, field[i].code, field[i].name, f->field);
    if (portal_life_events(r->db, r->a, &event, &n_event) == RC_OK)
        for (size_t i = 0; i < n_event; i++)
            pick(r->a, &v->event, &v->n_event, &ce, event[i].code, event[i].name, f->event);
    pick(r->a, &v->level, &v->n_level, &cl, STR("province"), STR("Cấp tỉnh"), f->level);
    pick(r->a, &v->level, &v->n_level, &cl, STR("district"), STR("Cấp huyện"), f->level);
    pick(r->a, &v->level, &v->n_level, &cl, STR("commune"), STR("Cấp xã"), f->level);
    if (v->scopes) {
        pick(r->a, &v->online, &v->n_online, &co, STR("whole"), STR("Toàn trình"), f->online);
        pick(r->a, &v->online, &v->n_online, &co, STR("partial"), STR("Một phần"), f->online);
    } else {
        pick(r->a, &v->online, &v->n_online, &co, STR("4"), STR("Mức độ 4"), f->online);
        pick(r->a, &v->online, &v->n_online, &co, STR("3"), STR("Mức độ 3"), f->online);
        pick(r->a, &v->online, &v->n_online, &co, STR("2"), STR("Mức độ 2"), f->online);
    }
    pick(r->a, &v->online, &v->n_online, &co, STR("unknown"), STR("Chưa xác định"), f->online);
    for (size_t i = 0; i < n; i++) { /* distinct agencies, those with most procedures are met first often enough: a
                                        short list, linear is fine */
        bool known = false;
        for (size_t k = 0; k < v->n_agency && !known; k++) known = str_eq(v->agency[k].value, all[i].deciding_agency);
        if (!known && all[i].deciding_agency.n)
            pick(r->a, &v->agency, &v->n_agency, &ca, all[i].deciding_agency, all[i].deciding_agency, f->agency);
    }
    for (size_t i = 1; i < v->n_agency; i++)
        for (size_t k = i; k && str_cmp(v->agency[k].label, v->agency[k - 1].label) < 0; k--) {
            struct catalogue_pick t = v->agency[k];
            v->agency[k] = v->agency[k - 1], v->agency[k - 1] = t;
        }
}

static void cards(struct request *r, struct catalogue_view *v, const struct portal_catalogue *all, size_t n) {
    const struct {
        const char *href, *label;
    } def[] = {{"/thu-tuc", "Đang công khai"},
               {"/thu-tuc?muc-do=4", "Dịch vụ công mức độ 4"},
               {"/thu-tuc?muc-do=3", "Dịch vụ công mức độ 3"},
               {"/thu-tuc?muc-do=whole", "Dịch vụ công toàn trình"},
               {"/thu-tuc?muc-do=partial", "Dịch vụ công một phần"},
               {"/thu-tuc?loai=du-dieu-kien", "Đủ điều kiện trực tuyến"},
               {"/thu-tuc?muc-do=unknown", "Chưa xác định mức độ"},
               {"/thu-tuc?loai=uy-quyen", "Đã phân cấp, ủy quyền"},
               {"/thu-tuc?loai=sinh", "Dữ liệu sinh tự động"}};
    int64_t count[COUNT_OF(def)] = {0};
    for (size_t i = 0; i < n; i++) {
        const struct portal_catalogue *p = &all[i];
        const bool in[] = {true,
                           p->online_level == 4,
                           p->online_level == 3,
                           str_is(p->online_scope, "whole"),
                           str_is(p->online_scope, "partial"),
                           eligible(p),
                           !p->online_level && !p->online_scope.n,
                           p->delegated_to.n > 0,
                           p->generated != 0};
        for (size_t k = 0; k < COUNT_OF(def); k++) count[k] += in[k];
    }
    size_t cap = 0;
    for (size_t k = 0; k < COUNT_OF(def); k++) {
        bool naming = k == 1 || k == 2 ? !v->scopes : k == 3 || k == 4 ? v->scopes : true;
        if (naming && (k != 8 || count[k]))
            *ARENA_PUSH(r->a, v->card, v->n_card, cap) =
                (struct catalogue_card){str_of(def[k].href), str_of(def[k].label), count[k]};
    }
}

enum rc catalogue_procedure(struct request *r) {
    struct procedure_view v = {0};
    TRY(portal_rev(r->db, r->a, r->part[0], req_arg_i64(r, "ban", 0), &v.r));
    TRY(portal_revs(r->db, r->a, v.r.procedure_id, &v.rev, &v.n_rev));
    TRY(procedure_papers(r->db, r->a, v.r.rev_id, &v.paper, &v.n_paper));
    TRY(portal_delegations(r->db, r->a, v.r.code, &v.delegation, &v.n_delegation));
    struct portal_is_bundle bundle;
    TRY(portal_is_bundle(r->db, r->a, v.r.code, &bundle));
    struct flow flow;
    TRY(case_flow(r->db, r->a, v.r.rev_id, &flow));
    v.step = ARENA_ARRAY(r->a, struct step_line, flow.n + 1);
    for (size_t i = 0; i < flow.n; i++)
        v.step[v.n_step++] =
            (struct step_line){flow.step[i].name, str_of(role_vi((enum role)flow.step[i].role)),
                               flow.step[i].budget_s ? work_words(r->a, flow.step[i].budget_s, 8 * 3600) : STR("")};
    if (r->api) {
        struct buf *b = api_object(r);
        portal_rev_json(b, &v.r);
        API_MEMBER(b, "papers", procedure_papers, v.paper, v.n_paper);
        API_MEMBER(b, "revisions", portal_revs, v.rev, v.n_rev);
        API_MEMBER(b, "delegations", portal_delegations, v.delegation, v.n_delegation);
        json_open(b, "steps", '[');
        for (size_t i = 0; i < v.n_step; i++)
            json_open(b, NULL, '{'), json_text(b, "name", v.step[i].name), json_text(b, "who", v.step[i].who),
                json_int(b, "budget_s", flow.step[i].budget_s), json_close(b, '}');
        json_close(b, ']');
        return api_end(r);
    }
    bool scopes = portal_scopes(r);
    v.limit = portal_limit_words(r->a, v.r.limit_value, v.r.limit_unit, v.r.cutoff);
    v.fee = portal_fee_words(r->a, v.r.fee_vnd, v.r.fee_note);
    v.online = portal_online_words(r->a, scopes, v.r.online_level, v.r.online_scope);
    v.levels = portal_levels_words(r->a, v.r.levels);
    v.bundle = bundle.n > 0, v.current = v.r.current == v.r.rev_id;
    v.online_ok = v.current && has_level(v.r.channels, STR("online")) && !v.r.generated;
    v.start_href = str_fmt(r->a, "/nop/%.*s", STR_ARG(v.r.code));
    struct crumb crumb[] = {{STR("Thủ tục"), STR("/thu-tuc")}, {v.r.code, STR("")}};
    struct page p = {.title_str = v.r.name, .section = "thu-tuc", .crumb = crumb, .n_crumb = 2};
    struct buf *b = page_begin(r, &p);
    tpl_portal_procedure(b, &v);
    return page_end(r, &p);
}
