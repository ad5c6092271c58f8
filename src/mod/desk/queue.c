/* queue.c — numbers at the counters (số thứ tự): taken by people, called by counters, shown on a public board. One
 * sequence an agency and day. */
#include "core/agency.h"
#include "core/case.h"
#include "core/session.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_call.html.h"
#include "mod/desk/desk_numbers.html.h"
#include "mod/desk/desk_take.html.h"
#include "ui/api.h"

/* A kiosk serves one person every few seconds at most; more than that is not people. */
enum { TAKEN_MAX = 300, HOUR_S = 3600 };

static enum rc place(struct request *r, struct agency_by_code *g) {
    TRY(agency_by_code(r->db, r->a, r->part[0], g));
    return str_is(g->kind, "one_stop") || str_is(g->kind, "commune") ? RC_OK : RC_NOTFOUND;
}

enum rc queue_take_ask(struct request *r) {
    struct agency_by_code g;
    struct desk_ticket_last last;
    TRY(place(r, &g));
    TRY(desk_ticket_last(r->db, r->a, g.id, at_day(r->now), &last));
    if (r->api) {
        struct buf *j = api_object(r);
        json_text(j, "code", g.code), json_text(j, "name", g.name), desk_ticket_last_json(j, &last);
        return api_end(r);
    }
    struct page p = {.title = "Lấy số thứ tự"};
    struct buf *b = page_begin(r, &p);
    struct buf form = buf_in(r->a);
    page_form(&form, r, r->path, false);
    part_button(&form, &(struct part_button){.text = STR("Lấy số"), .once = true});
    page_form_end(&form);
    tpl_desk_take(b, g.name, req_arg_i64(r, "so", 0), last.waiting, html_of(&form),
                  str_fmt(r->a, "/bang-so/%.*s", STR_ARG(g.code)));
    return page_end(r, &p);
}

enum rc queue_take(struct request *r) {
    struct agency_by_code g;
    int64_t no, id;
    int64_t taken;
    struct str key = str_fmt(r->a, "lay-so %.*s", STR_ARG(r->remote));
    TRY(place(r, &g));
    TRY(tx_begin(r));
    TRY(rate_read(r->db, r->a, key, HOUR_S, r->now, &taken));
    if (taken >= TAKEN_MAX) {
        TRY(tx_end(r, false));
        page_flash(r, "warning", STR("Từ máy này vừa lấy quá nhiều số. Xin đến quầy hướng dẫn để được giúp."));
        return reply_redirect(r, r->path);
    }
    TRY(rate_count(r->db, key, HOUR_S, r->now));
    TRY(case_number(r->db, r->a, g.id, "so-thu-tu", at_day(r->now), &no));
    TRY(desk_ticket_add(r->db, g.id, at_day(r->now), no, r->now, &id));
    api_note(r, "no", str_fmt(r->a, "%lld", (long long)no));
    return reply_redirect(r, str_fmt(r->a, "/lay-so/%.*s?so=%lld", STR_ARG(g.code), (long long)no));
}

static enum rc my_place(struct request *r, struct agency_by_id *g) {
    int64_t places[16];
    size_t n = desk_places(r, ROLE_COUNTER, places, COUNT_OF(places));
    for (size_t i = 0; i < n; i++) {
        TRY(agency_by_id(r->db, r->a, places[i], g));
        if (str_is(g->kind, "one_stop") || str_is(g->kind, "commune")) return RC_OK;
    }
    return RC_NOTFOUND;
}

enum rc queue_call_ask(struct request *r) {
    struct agency_by_id g;
    struct desk_ticket_last last;
    struct desk_tickets_called *called;
    size_t n;
    TRY(my_place(r, &g));
    TRY(desk_ticket_last(r->db, r->a, g.id, at_day(r->now), &last));
    TRY(desk_tickets_called(r->db, r->a, g.id, at_day(r->now), &called, &n));
    int64_t counter = req_arg_i64(r, "quay", 0);
    if (!counter && !str_i64(req_cookie(r, "quay"), &counter)) counter = 1;
    if (counter < 1 || counter > 99) counter = 1;
    struct desk_ticket_of mine = {0};
    enum rc rc = desk_ticket_of(r->db, r->a, g.id, at_day(r->now), counter, &mine);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (r->api) {
        struct buf *j = api_object(r);
        json_text(j, "code", g.code), json_text(j, "name", g.name), json_int(j, "counter", counter),
            json_int(j, "no", mine.no), json_int(j, "waiting", last.waiting);
        API_MEMBER(j, "called", desk_tickets_called, called, n);
        return api_end(r);
    }
    reply_cookie(r, "quay", str_fmt(r->a, "%lld", (long long)counter), 400 * DAY_S); /* this computer's counter */
    struct page p = {.title = "Gọi số", .section = "goi-so"};
    struct buf *b = page_begin(r, &p);
    tpl_desk_call(b, page_csrf(r), g.name, g.code, counter, mine.no, last.waiting, called, n);
    return page_end(r, &p);
}

enum rc queue_call(struct request *r) {
    struct agency_by_id g;
    struct desk_ticket_next next;
    int64_t counter = 1;
    TRY(my_place(r, &g));
    if (!str_i64(req_field(r, "quay"), &counter) || counter < 1 || counter > 99) counter = 1;
    TRY(tx_begin(r));
    /* `sau` is the number this counter had when the button was drawn: the same press twice skips nobody. */
    struct desk_ticket_of mine = {0};
    int64_t after = 0;
    enum rc rc = desk_ticket_of(r->db, r->a, g.id, at_day(r->now), counter, &mine);
    if (rc && rc != RC_NOTFOUND) return rc;
    str_i64(req_field(r, "sau"), &after);
    if (mine.no != after) return reply_redirect(r, str_fmt(r->a, "/goi-so?quay=%lld", (long long)counter));
    rc = desk_ticket_next(r->db, r->a, g.id, at_day(r->now), &next);
    if (rc == RC_NOTFOUND)
        page_flash(r, "warning", STR("Không còn ai chờ."));
    else
        TRY(rc);
    if (!rc) TRY(desk_ticket_call(r->db, next.id, counter, r->now));
    if (!rc) api_note(r, "no", str_fmt(r->a, "%lld", (long long)next.no));
    return reply_redirect(r, str_fmt(r->a, "/goi-so?quay=%lld", (long long)counter));
}

enum rc queue_board(struct request *r) {
    struct agency_by_code g;
    struct desk_tickets_called *called;
    size_t n;
    TRY(place(r, &g));
    TRY(desk_tickets_called(r->db, r->a, g.id, at_day(r->now), &called, &n));
    if (r->api) {
        API_ROWS(api_list(r), desk_tickets_called, called, n);
        return api_list_end(r, STR(""));
    }
    struct page p = {.title_str = g.name, .bare = true, .refresh_s = 5};
    struct buf *b = page_begin(r, &p);
    tpl_desk_numbers(b, called, n);
    return page_end(r, &p);
}
