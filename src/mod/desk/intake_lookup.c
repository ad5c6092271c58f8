/* intake_lookup.c — what intake looks up while a clerk types, and the online filings that wait.
 *
 * Procedures are those that this counter receives by its level, in force today. People are found by their whole number
 * only. */
#include "core/access.sql.h"
#include "core/words.h"
#include "mod/desk/desk_online.html.h"
#include "mod/desk/intake.h"
#include "ui/api.h"

enum rc intake_place(struct request *r, struct intake *x) {
    int64_t places[16], want = req_arg_i64(r, "noi", 0);
    size_t n = desk_places(r, ROLE_COUNTER, places, COUNT_OF(places)), here = 0;
    if (!n) return RC_DENIED;
    str_i64(req_field(r, "noi"), &want);
    x->places = ARENA_ARRAY(r->a, struct agency_by_id, n);
    for (size_t i = 0; i < n; i++) TRY(agency_by_id(r->db, r->a, places[i], &x->places[i]));
    for (size_t i = n; i-- > 0;)
        if (str_is(x->places[i].kind, "one_stop")) here = i;
    for (size_t i = 0; i < n; i++)
        if (x->places[i].id == want) here = i;
    x->place = x->places[here], x->receiver = x->place.id, x->n_places = n;
    return RC_OK;
}

static bool received_here(const struct intake *x, const struct desk_procedure *p) {
    struct str rest = p->levels, one;
    while (str_cut(&rest, ';', &one))
        if (str_eq(one, x->place.level)) return true;
    return false;
}

enum rc intake_procedure(struct request *r, struct intake *x, struct str typed) {
    struct str rest = typed, code;
    struct desk_procedure_id id;
    str_cut(&rest, ' ', &code);
    enum rc rc = desk_procedure_id(r->db, r->a, code, &id);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    rc = desk_procedure(r->db, r->a, id.id, at_day(r->now), &x->p);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    x->has_procedure = received_here(x, &x->p);
    return x->has_procedure ? procedure_papers(r->db, r->a, x->p.rev_id, &x->paper, &x->n_paper) : RC_OK;
}

static enum rc json_begin(struct request *r) {
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    buf_c(&r->reply->body, '[');
    return RC_OK;
}

/* Found only by the whole number or phone: a counter is no directory. Each person shown is written down as read. */
enum rc intake_people(struct request *r, struct str q, struct person_find **p, size_t *n) {
    const struct actor *me = actor_of(r);
    TRY(person_find(r->db, r->a, q, q, p, n));
    if (!*n) return RC_OK;
    TRY(tx_begin(r));
    for (size_t i = 0; i < *n; i++)
        TRY(access_write_reading(r, me->n_grant ? me->grant[0].agency_id : 0, 0, (*p)[i].id,
                                 STR("tìm người khi tiếp nhận")));
    return tx_end(r, true);
}

enum rc intake_people_json(struct request *r) {
    struct person_find *p;
    size_t n = 0;
    struct str q = str_trim(req_arg(r, "q"));
    TRY(json_begin(r));
    struct buf *b = &r->reply->body;
    if (q.n >= 9) TRY(intake_people(r, q, &p, &n));
    for (size_t i = 0; i < n; i++) {
        struct str number = p[i].cccd.n ? p[i].cccd : p[i].tax_code;
        buf_z(b, i ? ",{\"value\":" : "{\"value\":"), buf_json(b, number);
        buf_z(b, ",\"label\":"), buf_json(b, p[i].name);
        buf_z(b, ",\"hint\":"), buf_json(b, mask_number(r->a, number));
        buf_z(b, ",\"set\":{\"ten\":"), buf_json(b, p[i].name);
        buf_z(b, ",\"dien-thoai\":"), buf_json(b, p[i].phone);
        buf_z(b, ",\"thu\":"), buf_json(b, p[i].email);
        buf_z(b, ",\"dia-chi\":"), buf_json(b, p[i].address);
        buf_z(b, ",\"loai\":"), buf_json(b, p[i].kind == PERSON_CITIZEN ? STR("citizen") : STR("firm"));
        buf_z(b, "}}");
    }
    buf_c(b, ']');
    return RC_OK;
}

enum rc intake_procedures_json(struct request *r) {
    struct intake x = {0};
    struct desk_match *hit = NULL;
    size_t n = 0, shown = 0;
    struct str words = words_query(r->a, req_arg(r, "q"), WORDS_BEGIN);
    TRY(intake_place(r, &x));
    TRY(json_begin(r));
    struct buf *b = &r->reply->body;
    if (words.n) TRY(desk_match(r->db, r->a, words, &hit, &n));
    for (size_t i = 0; i < n && shown < 12; i++) {
        struct desk_procedure p;
        if (desk_procedure(r->db, r->a, hit[i].id, at_day(r->now), &p) || !received_here(&x, &p)) continue;
        if (shown++) buf_c(b, ',');
        struct limit l;
        struct str why, value = str_fmt(r->a, "%.*s %.*s", STR_ARG(p.code), STR_ARG(p.name));
        buf_z(b, "{\"value\":"), buf_json(b, value), buf_z(b, ",\"label\":"), buf_json(b, value),
            buf_z(b, ",\"hint\":");
        buf_json(b, limit_parse(p.limit_unit, p.limit_value, p.cutoff, &l, &why) ? STR("") : limit_vi(r->a, l));
        struct buf go = buf_in(r->a);
        buf_fmt(&go, "/tiep-nhan?noi=%lld&thu-tuc=", (long long)x.receiver), buf_url(&go, p.code);
        buf_z(b, ",\"go\":"), buf_json(b, buf_view(&go)), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

enum rc intake_online_list(struct request *r) {
    int64_t places[16];
    size_t n = desk_places(r, ROLE_COUNTER, places, COUNT_OF(places)), total = 0, cap = 0;
    struct desk_online *all = NULL;
    for (size_t i = 0; i < n; i++) {
        struct desk_online *o;
        size_t k;
        TRY(desk_online(r->db, r->a, places[i], &o, &k));
        for (size_t j = 0; j < k; j++) {
            o[j].id_number = mask_number(r->a, o[j].id_number);
            *ARENA_PUSH(r->a, all, total, cap) = o[j];
        }
    }
    if (r->api) {
        size_t from, to;
        struct str next = api_window(r, total, 100, &from, &to);
        API_ROWS(api_list(r), desk_online, all + from, to - from);
        return api_list_end(r, next);
    }
    struct page p = {
        .title = "Hồ sơ trực tuyến chờ tiếp nhận", .section = "truc-tuyen", .live = STR("truc-tuyen"), .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_online(b, all, total);
    return page_end(r, &p);
}
