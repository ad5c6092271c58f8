/* leader.c — the leader's desk: what is late and soon late by unit, to the person in two clicks; the dossier register.
 */
#include "core/agency.h"
#include "core/ledger.h"
#include "core/promise.h"
#include "core/setting.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_leader.html.h"
#include "mod/desk/desk_one_stop.html.h"
#include "mod/desk/desk_register.html.h"
#include "mod/desk/leader.h"
#include "ui/case_api.h"
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

/* Who holds what in one unit of mine; the second click, on a person, shows that person's dossiers. */
static enum rc one_unit(struct request *r, struct leader_view *v, int64_t soon, int64_t unit) {
    struct desk_unit_work *w;
    size_t n, cap = 0;
    bool mine = false;
    for (size_t k = 0; k < v->n_unit && !mine; k++)
        if (v->unit[k].agency_id == unit) mine = true, v->unit_name = v->unit[k].agency;
    if (!mine) return RC_NOTFOUND;
    bool chosen = req_arg(r, "nguoi").n > 0;
    int64_t who = req_arg_i64(r, "nguoi", 0);
    TRY(desk_people(r->db, r->a, unit, r->now, soon, &v->people, &v->n_people));
    for (size_t k = 0; chosen && k < v->n_people; k++)
        if (v->people[k].holder_id == who) v->person_name = who ? v->people[k].name : STR("Chưa ai nhận");
    TRY(desk_unit_work(r->db, r->a, unit, &w, &n));
    for (size_t k = 0; k < n; k++) {
        if (chosen ? w[k].holder_id != who : !w[k].promised_at || w[k].promised_at >= soon) continue;
        struct leader_row *x = ARENA_PUSH(r->a, v->row, v->n_row, cap);
        _Static_assert(sizeof x->l == sizeof w[k], "desk_late and desk_unit_work have the same columns");
        memcpy(&x->l, &w[k], sizeof x->l);
        struct case_ c = {
            .id = w[k].id, .promised_at = w[k].promised_at, .due_at = w[k].due_at, .received_at = w[k].received_at};
        TRY(case_due_words(r->db, r->a, &c, r->now, &x->due));
    }
    return RC_OK;
}

/* What waits for my signature, by time left: one movement signs all that are ticked. Refusals are read and signed one
 * by one. */
static enum rc to_sign(struct request *r, struct leader_view *v) {
    const struct actor *me = actor_of(r);
    int64_t places[16];
    size_t n = desk_places(r, ROLE_LEADER, places, COUNT_OF(places)), cap = 0;
    for (size_t i = 0; i < n; i++) {
        struct desk_pool *p;
        size_t k;
        TRY(desk_pool(r->db, r->a, places[i], ROLE_LEADER, 0, 0, 0, &p, &k));
        for (size_t j = 0; j < k && v->n_sign < 100; j++) {
            struct case_ c = {
                .id = p[j].id, .promised_at = p[j].promised_at, .due_at = p[j].due_at, .received_at = p[j].received_at};
            if (p[j].step_kind != STEP_SIGN || p[j].ended_at || p[j].status == ST_SUPPLEMENT) continue;
            if (p[j].holder_id && p[j].holder_id != me->id) continue;
            struct sign_row *x = ARENA_PUSH(r->a, v->sign, v->n_sign, cap);
            x->code = p[j].code, x->title = p[j].title, x->agency = p[j].agency, x->applicant = p[j].applicant;
            x->c = c;
            TRY(case_due_words(r->db, r->a, &c, r->now, &x->due));
        }
    }
    return RC_OK;
}

/* The day of a one-stop, for whoever runs it. */
enum rc one_stop_show(struct request *r) {
    int64_t places[16];
    size_t n = desk_places(r, ROLE_MANAGER, places, COUNT_OF(places));
    struct one_stop *x = ARENA_ARRAY(r->a, struct one_stop, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct agency_by_id g;
        TRY(agency_by_id(r->db, r->a, places[i], &g));
        x[i].name = g.name, x[i].code = g.code;
        TRY(desk_ticket_last(r->db, r->a, g.id, at_day(r->now), &x[i].ticket));
        TRY(desk_waiting(r->db, r->a, g.id, &x[i].waiting));
        TRY(desk_received_by(r->db, r->a, g.id, at_of(at_day(r->now), 0), &x[i].by, &x[i].n_by));
        for (size_t k = 0; k < x[i].n_by; k++) x[i].received += x[i].by[k].n;
    }
    if (r->api) {
        struct buf *j = api_list(r);
        for (size_t i = 0; i < n; i++) {
            json_open(j, NULL, '{'), json_text(j, "code", x[i].code), json_text(j, "name", x[i].name);
            json_int(j, "received", x[i].received);
            json_open(j, "tickets", '{'), desk_ticket_last_json(j, &x[i].ticket), json_close(j, '}');
            json_open(j, "waiting", '{'), desk_waiting_json(j, &x[i].waiting), json_close(j, '}');
            API_MEMBER(j, "by", desk_received_by, x[i].by, x[i].n_by);
            json_close(j, '}');
        }
        return api_list_end(r, STR(""));
    }
    struct page p = {.title = "Bộ phận Một cửa hôm nay", .section = "mot-cua", .live = STR("mot-cua"), .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_one_stop(b, x, n);
    return page_end(r, &p);
}

static enum rc leader_api(struct request *r, const struct leader_view *v) {
    struct buf *b = api_object(r);
    json_int(b, "open", v->open), json_int(b, "late", v->late), json_int(b, "soon", v->soon);
    API_MEMBER(b, "units", desk_units, v->unit, v->n_unit);
    API_MEMBER(b, "people", desk_people, v->people, v->n_people);
    json_open(b, "dossiers", '[');
    for (size_t i = 0; i < v->n_row; i++) {
        const struct desk_late *l = &v->row[i].l;
        json_open(b, NULL, '{');
        json_text(b, "code", l->code), json_text(b, "title", l->title), json_int(b, "status", l->status);
        json_text(b, "agency", l->agency), json_text(b, "holder", l->holder), json_at(b, "promised_at", l->promised_at);
        json_at(b, "due_at", l->due_at), json_bool(b, "opens", v->row[i].opens);
        case_api_due(b, "due", &v->row[i].due), json_close(b, '}');
    }
    json_close(b, ']');
    json_open(b, "to_sign", '[');
    for (size_t i = 0; i < v->n_sign; i++) {
        const struct sign_row *x = &v->sign[i];
        json_open(b, NULL, '{');
        json_text(b, "code", x->code), json_text(b, "title", x->title), json_text(b, "agency", x->agency);
        json_text(b, "applicant", x->applicant), json_at(b, "due_at", x->c.due_at), case_api_due(b, "due", &x->due);
        json_close(b, '}');
    }
    json_close(b, ']');
    return api_end(r);
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
            bool known = unit != 0; /* a unit's own list says all it holds */
            for (size_t m = 0; m < v.n_row && !known; m++) known = v.row[m].l.id == l[k].id;
            if (known) continue;
            struct leader_row *x = ARENA_PUSH(r->a, v.row, v.n_row, cap_l);
            x->l = l[k];
            struct case_ c = {.id = l[k].id,
                              .promised_at = l[k].promised_at,
                              .due_at = l[k].due_at,
                              .ended_at = l[k].ended_at,
                              .received_at = l[k].received_at};
            TRY(case_due_words(r->db, r->a, &c, r->now, &x->due));
        }
    }
    for (size_t k = 0; k < v.n_unit; k++) v.late += v.unit[k].late, v.soon += v.unit[k].soon, v.open += v.unit[k].open;
    v.unit_id = unit;
    if (unit) TRY(one_unit(r, &v, soon, unit));
    TRY(to_sign(r, &v));
    for (size_t k = 0; k < v.n_row; k++) {
        struct case_ c;
        TRY(case_load(r->db, r->a, v.row[k].l.id, &c));
        v.row[k].opens = access_case(r->db, r->a, actor_of(r), &c, r->now) != 0;
    }
    if (r->api) return leader_api(r, &v);
    struct page p = {.title = "Bàn lãnh đạo", .section = "ban-lanh-dao", .live = STR("ban-lanh-dao"), .wide = true};
    struct buf *b = page_begin(r, &p);
    static const struct column columns[] = {{"Đơn vị", NULL},
                                            {"Đang giữ", "govuk-table__header--numeric"},
                                            {"Quá hạn", "govuk-table__header--numeric"},
                                            {"Sắp đến hạn", "govuk-table__header--numeric"}};
    static const struct column people[] = {{"Người giữ", NULL},
                                           {"Đang giữ", "govuk-table__header--numeric"},
                                           {"Quá hạn", "govuk-table__header--numeric"},
                                           {"Sắp đến hạn", "govuk-table__header--numeric"}};
    v.csrf = page_csrf(r);
    tpl_desk_leader(b, &v, columns, COUNT_OF(columns), people, COUNT_OF(people));
    return page_end(r, &p);
}

/* Whose book: the one asked for (noi) among my counters; an auditor reads those of every one-stop. */
static enum rc register_place(struct request *r, struct agency_by_id *g, struct book_place **out, size_t *n_out) {
    int64_t places[16], want = req_arg_i64(r, "noi", 0);
    struct book_place *list = NULL;
    size_t n = desk_places(r, ROLE_COUNTER, places, 8), total = 0, cap = 0, here = 0;
    n += desk_places(r, ROLE_MANAGER, places + n, 8);
    for (size_t i = 0; i < n; i++) {
        bool known = false;
        for (size_t k = 0; k < total && !known; k++) known = list[k].id == places[i];
        if (known) continue;
        TRY(agency_by_id(r->db, r->a, places[i], g));
        *ARENA_PUSH(r->a, list, total, cap) = (struct book_place){g->id, g->name, false};
    }
    if (access_has(actor_of(r), ROLE_AUDITOR, 0)) {
        struct agency_list *all;
        TRY(agency_list(r->db, r->a, STR(""), at_day(r->now), &all, &n));
        for (size_t i = 0; i < n; i++)
            if (str_is(all[i].kind, "one_stop") || str_is(all[i].kind, "commune"))
                *ARENA_PUSH(r->a, list, total, cap) = (struct book_place){all[i].id, all[i].name, false};
    }
    if (!total) return RC_NOTFOUND;
    for (size_t i = 0; i < total; i++)
        if (list[i].id == want) here = i;
    list[here].here = true;
    *out = list, *n_out = total;
    return agency_by_id(r->db, r->a, list[here].id, g);
}

/* The register of one receiving place, a period of at most a year: ?tu=2022-03-01&den=2022-03-31 */
static enum rc register_of(struct request *r, struct letter *l, struct str *query, struct book_place **place,
                           size_t *n_place) {
    struct agency_by_id g;
    struct letter_register *row;
    size_t count;
    TRY(register_place(r, &g, place, n_place));
    int32_t from = at_day(r->now), to = from;
    struct date d = date_of(from);
    from = day_of((struct date){d.y, d.m, 1});
    day_parse(req_arg(r, "tu"), &from);
    day_parse(req_arg(r, "den"), &to);
    if (to < from) to = from;
    if (to - from > 366) to = from + 366;
    TRY(letter_register(r->db, r->a, g.id, at_of(from, 0), at_of(to + 1, 0), &row, &count));
    struct letter_row *rows = ARENA_ARRAY(r->a, struct letter_row, count + 1);
    for (size_t i = 0; i < count; i++)
        rows[i] = (struct letter_row){.dossier_code = row[i].code,
                                      .procedure_name = row[i].procedure_name,
                                      .applicant = row[i].name,
                                      .address = row[i].address,
                                      .phone = row[i].phone,
                                      .agency = row[i].agency,
                                      .receive_where = str_of(return_way_vi((enum return_way)row[i].return_way)),
                                      .sets = (int)row[i].sets,
                                      .received_at = row[i].received_at,
                                      .due_at = row[i].due_at,
                                      .returned_at = row[i].delivered_at,
                                      .remark = row[i].delivered_at ? STR("")
                                                                    : str_of(status_vi((enum status)row[i].status))};
    struct rules rules;
    enum form_set set;
    TRY(promise_rules(r->db, r->a, at_of(from, 12 * 3600), &rules));
    if (!letter_set_parse(rules.form_set, &set)) return RC_INVALID;
    *l = (struct letter){
        .kind = LETTER_REGISTER,
        .set = set,
        .now = r->now,
        .agency = g.name,
        .place = setting_text(r->db, r->a, "province_name", STR("")),
        .rows = rows,
        .n_rows = count,
        .period = str_fmt(r->a, "Từ ngày %.*s đến ngày %.*s", STR_ARG(day_vi(r->a, from)), STR_ARG(day_vi(r->a, to)))};
    *query = str_fmt(r->a, "tu=%.*s&den=%.*s&noi=%lld", STR_ARG(day_iso(r->a, from)), STR_ARG(day_iso(r->a, to)),
                     (long long)g.id);
    return RC_OK;
}

enum rc register_show(struct request *r) {
    struct letter l;
    struct str query;
    struct book_place *place;
    size_t n_place;
    TRY(register_of(r, &l, &query, &place, &n_place));
    if (r->api) {
        size_t from, to;
        struct str next = api_window(r, l.n_rows, 500, &from, &to);
        struct buf *j = api_list(r);
        for (size_t i = from; i < to; i++) {
            const struct letter_row *x = &l.rows[i];
            json_open(j, NULL, '{');
            json_text(j, "code", x->dossier_code), json_text(j, "procedure", x->procedure_name);
            json_text(j, "applicant", x->applicant), json_text(j, "address", x->address),
                json_text(j, "phone", x->phone);
            json_text(j, "agency", x->agency), json_int(j, "sets", x->sets), json_at(j, "received_at", x->received_at);
            json_at(j, "due_at", x->due_at), json_at(j, "returned_at", x->returned_at),
                json_text(j, "remark", x->remark);
            json_close(j, '}');
        }
        api_list_close(r, next);
        json_text(j, "place", l.agency), json_text(j, "period", l.period);
        return api_end(r);
    }
    struct buf article = buf_in(r->a);
    letter_html(&l, &article);
    struct page p = {.title = "Sổ theo dõi hồ sơ", .section = "mot-cua", .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_register(b, str_sub(query, 3, 10), str_sub(query, 18, 10), place, n_place,
                      str_fmt(r->a, "/so-theo-doi/pdf?%.*s", STR_ARG(query)),
                      str_fmt(r->a, "/so-theo-doi/csv?%.*s", STR_ARG(query)), html_of(&article));
    return page_end(r, &p);
}

enum rc register_pdf(struct request *r) {
    struct letter l;
    struct str query;
    struct book_place *place;
    size_t n_place;
    TRY(register_of(r, &l, &query, &place, &n_place));
    return case_letter_reply(r, &l);
}

/* For a spreadsheet: a cell that begins like a formula is text (buf_csv). Taking the whole book away is written down.
 */
enum rc register_csv(struct request *r) {
    struct letter l;
    struct str query;
    struct book_place *place;
    size_t n_place;
    TRY(register_of(r, &l, &query, &place, &n_place));
    TRY(tx_begin(r));
    TRY(audit_write(r->db, r->a, r->now, ACTOR_STAFF, actor_of(r)->id, STR("register csv"), query));
    struct buf b = buf_in(r->a);
    buf_z(
        &b,
        "\xef\xbb\xbf"
        "Mã hồ sơ,Thủ tục,Người nộp,Địa chỉ,Điện thoại,Cơ quan giải quyết,Số bộ,Tiếp nhận,Hẹn trả,Đã trả,Ghi chú\r\n");
    for (size_t i = 0; i < l.n_rows; i++) {
        const struct letter_row *x = &l.rows[i];
        struct str cells[] = {x->dossier_code,
                              x->procedure_name,
                              x->applicant,
                              x->address,
                              x->phone,
                              x->agency,
                              str_fmt(r->a, "%d", x->sets),
                              at_iso(r->a, x->received_at),
                              x->due_at ? at_iso(r->a, x->due_at) : STR(""),
                              x->returned_at ? at_iso(r->a, x->returned_at) : STR(""),
                              x->remark};
        for (size_t k = 0; k < COUNT_OF(cells); k++) {
            if (k) buf_c(&b, ',');
            buf_csv(&b, cells[k]);
        }
        buf_z(&b, "\r\n");
    }
    r->reply->content_type = STR("text/csv; charset=utf-8");
    reply_header(r, "Content-Disposition", STR("attachment; filename=\"so-theo-doi.csv\""));
    r->reply->body = b;
    return RC_OK;
}
