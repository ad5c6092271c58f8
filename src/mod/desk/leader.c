/* leader.c — the leader's desk: what is late and soon late by unit, to the person in two clicks; the dossier register. */
#include "core/agency.h"
#include "core/promise.h"
#include "core/setting.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_leader.html.h"
#include "mod/desk/desk_register.html.h"
#include "mod/desk/leader.h"
#include "ui/case_letter.sql.h"

static void places_of(struct request *r, int64_t *out, size_t *n) {
    static const enum role roles[] = {ROLE_LEADER, ROLE_UNIT_HEAD, ROLE_MANAGER};
    *n = 0;
    for (size_t i = 0; i < COUNT_OF(roles); i++) {
        int64_t some[16];
        size_t k = desk_places(r, roles[i], some, COUNT_OF(some));
        for (size_t j = 0; j < k; j++) {
            bool known = false;
            for (size_t m = 0; m < *n && !known; m++) known = out[m] == some[j];
            if (!known && *n < 16) out[(*n)++] = some[j];
        }
    }
}

enum rc leader_show(struct request *r) {
    struct leader_view v = {0};
    int64_t places[16], soon = r->now + 2 * DAY_S, unit = req_arg_i64(r, "don-vi", 0);
    size_t n, cap_u = 0, cap_l = 0;
    places_of(r, places, &n);
    for (size_t i = 0; i < n; i++) {
        struct desk_units *u;
        struct desk_late *l;
        size_t nu, nl;
        TRY(desk_units(r->db, r->a, places[i], r->now, soon, &u, &nu));
        for (size_t k = 0; k < nu; k++) {
            bool known = false;
            for (size_t m = 0; m < v.n_unit && !known; m++) known = v.unit[m].agency_id == u[k].agency_id;
            if (!known) *ARENA_PUSH(r->a, v.unit, v.n_unit, cap_u) = u[k];
        }
        TRY(desk_late(r->db, r->a, places[i], soon, &l, &nl));
        for (size_t k = 0; k < nl; k++) {
            bool known = unit && l[k].agency_id != unit;
            for (size_t m = 0; m < v.n_row && !known; m++) known = v.row[m].l.id == l[k].id;
            if (known) continue;
            struct leader_row *x = ARENA_PUSH(r->a, v.row, v.n_row, cap_l);
            x->l = l[k];
            struct case_ c = {.id = l[k].id, .promised_at = l[k].promised_at, .due_at = l[k].due_at, .ended_at = l[k].ended_at, .received_at = l[k].received_at};
            TRY(case_due_words(r->db, r->a, &c, r->now, &x->due));
        }
    }
    for (size_t k = 0; k < v.n_unit; k++) v.late += v.unit[k].late, v.soon += v.unit[k].soon, v.open += v.unit[k].open;
    v.unit_id = unit;
    struct page p = {.title = "Bàn lãnh đạo", .section = "ban-lanh-dao", .wide = true};
    struct buf *b = page_begin(r, &p);
    static const struct column columns[] = {{"Đơn vị", NULL}, {"Đang giữ", "govuk-table__header--numeric"}, {"Quá hạn", "govuk-table__header--numeric"}, {"Sắp đến hạn", "govuk-table__header--numeric"}};
    tpl_desk_leader(b, &v, columns, COUNT_OF(columns));
    return page_end(r, &p);
}

/* The register of one receiving place, a period of at most a year: ?tu=2022-03-01&den=2022-03-31 */
static enum rc register_of(struct request *r, struct letter *l, struct str *query) {
    int64_t places[16];
    struct agency_by_id g;
    struct letter_register *row;
    size_t n = desk_places(r, ROLE_COUNTER, places, 8), count;
    n += desk_places(r, ROLE_MANAGER, places + n, 8);
    if (!n) return RC_DENIED;
    int32_t from = at_day(r->now), to = from;
    struct date d = date_of(from);
    from = day_of((struct date){d.y, d.m, 1});
    day_parse(req_arg(r, "tu"), &from);
    day_parse(req_arg(r, "den"), &to);
    if (to < from) to = from;
    if (to - from > 366) to = from + 366;
    TRY(agency_by_id(r->db, r->a, places[0], &g));
    TRY(letter_register(r->db, r->a, places[0], at_of(from, 0), at_of(to + 1, 0), &row, &count));
    struct letter_row *rows = ARENA_ARRAY(r->a, struct letter_row, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct letter_row){.dossier_code = row[i].code, .procedure_name = row[i].procedure_name, .applicant = row[i].name, .address = row[i].address, .phone = row[i].phone,
                                      .agency = row[i].agency, .receive_where = str_of(return_way_vi((enum return_way)row[i].return_way)), .sets = (int)row[i].sets, .received_at = row[i].received_at,
                                      .due_at = row[i].due_at, .returned_at = row[i].delivered_at, .remark = row[i].delivered_at ? STR("") : str_of(status_vi((enum status)row[i].status))};
    struct rules rules;
    enum form_set set;
    TRY(promise_rules(r->db, r->a, at_of(from, 12 * 3600), &rules));
    if (!letter_set_parse(rules.form_set, &set)) return RC_INVALID;
    *l = (struct letter){.kind = LETTER_REGISTER, .set = set, .now = r->now, .agency = g.name, .place = setting_text(r->db, r->a, "province_name", STR("")), .rows = rows, .n_rows = count,
                         .period = str_fmt(r->a, "Từ ngày %.*s đến ngày %.*s", STR_ARG(day_vi(r->a, from)), STR_ARG(day_vi(r->a, to)))};
    *query = str_fmt(r->a, "tu=%.*s&den=%.*s", STR_ARG(day_iso(r->a, from)), STR_ARG(day_iso(r->a, to)));
    return RC_OK;
}

enum rc register_show(struct request *r) {
    struct letter l;
    struct str query;
    TRY(register_of(r, &l, &query));
    struct buf article = buf_in(r->a);
    letter_html(&l, &article);
    struct page p = {.title = "Sổ theo dõi hồ sơ", .section = "mot-cua", .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_register(b, str_sub(query, 3, 10), str_sub(query, query.n - 10, 10), str_fmt(r->a, "/so-theo-doi/pdf?%.*s", STR_ARG(query)), html_of(&article));
    return page_end(r, &p);
}

enum rc register_pdf(struct request *r) {
    struct letter l;
    struct str query;
    TRY(register_of(r, &l, &query));
    return case_letter_reply(r, &l);
}
