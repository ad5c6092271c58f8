/* begin.c — what can be filed online, what it needs, and the beginning of a draft. */
#include "core/agency.h"
#include "core/promise.h"
#include "core/person.sql.h"
#include "core/setting.h"
#include "core/staff.sql.h"
#include "core/words.h"
#include "mod/filing/filing.h"
#include "mod/filing/filing_begin.html.h"
#include "mod/filing/filing_list.html.h"
#include "sys/crypto.h"
#include "ui/api.h"

enum { PER_PAGE = 20, ONE_SELECT = 30 /* places that still fit one list */ };

static bool has_word(struct str list, const char *word) {
    struct str rest = list, one;
    while (str_cut(&rest, ';', &one))
        if (str_is(one, word)) return true;
    return false;
}

struct str limit_words(struct arena *a, struct str value, struct str unit, struct str cutoff) {
    struct limit l;
    struct str why;
    if (limit_parse(unit, value, cutoff, &l, &why)) return STR("Chưa có dữ liệu");
    return l.unit == LIMIT_NONE ? STR("Không quy định") : limit_vi(a, l);
}

static struct str online_words(struct arena *a, const struct filing_catalogue *p) {
    if (p->online_scope.n) return str_is(p->online_scope, "whole") ? STR("toàn trình") : STR("một phần");
    return p->online_level ? str_fmt(a, "mức độ %lld", (long long)p->online_level) : STR("");
}

/* ---- /nop ---- */
enum rc filing_list(struct request *r) {
    struct filing_list_view v = {.q = req_arg(r, "q"),
                                 .known = actor_of(r)->kind == ACTOR_CITIZEN,
                                 .draft_days = setting_int(r->db, r->a, "draft_days", 30)};
    struct filing_catalogue *all;
    struct filing_match *hit = NULL;
    size_t n, n_hit = 0, cap = 0;
    struct str words = words_query(r->a, v.q, WORDS_BEGIN);
    TRY(filing_catalogue(r->db, r->a, &all, &n));
    if (words.n) TRY(filing_match(r->db, r->a, words, &hit, &n_hit));
    struct filing_hit *found = NULL;
    for (size_t i = 0; i < n; i++) {
        if (!has_word(all[i].channels, "online")) continue;
        bool in =
            !v.q.n ? all[i].form.n > 0 : false; /* before anybody asks: those with a form of their own, the most used */
        for (size_t k = 0; k < n_hit && !in; k++) in = hit[k].id == all[i].id;
        if (in)
            *ARENA_PUSH(r->a, found, v.n_found, cap) =
                (struct filing_hit){all[i].code, all[i].name, all[i].field_name, online_words(r->a, &all[i])};
    }
    if (r->api) {
        size_t from, to;
        struct str next = api_window(r, v.n_found, 100, &from, &to);
        struct buf *b = api_list(r);
        for (size_t i = from; i < to; i++)
            json_open(b, NULL, '{'), json_text(b, "code", found[i].code), json_text(b, "name", found[i].name),
                json_text(b, "field", found[i].field), json_text(b, "online", found[i].online), json_close(b, '}');
        return api_list_end(r, next);
    }
    int64_t per = v.q.n ? PER_PAGE : 40;
    v.pages = ((int64_t)v.n_found + per - 1) / per, v.page = req_arg_i64(r, "trang", 1);
    if (v.page < 1 || v.page > (v.pages ? v.pages : 1)) v.page = 1;
    v.hit = found + (v.page - 1) * per;
    v.n_hit = (int64_t)v.n_found - (v.page - 1) * per < per ? v.n_found - (size_t)((v.page - 1) * per) : (size_t)per;
    struct buf base = buf_in(r->a);
    buf_z(&base, "/nop?q="), buf_url(&base, v.q), buf_c(&base, '&');
    v.base = buf_view(&base);
    if (v.known) TRY(filing_drafts(r->db, r->a, actor_of(r)->id, &v.draft, &v.n_draft));
    struct page p = {.title = "Nộp hồ sơ trực tuyến", .section = "nop"};
    tpl_filing_list(page_begin(r, &p), &v);
    return page_end(r, &p);
}

/* ---- /nop/{code} ---- */
struct begin {
    struct procedure_filing p;
    int64_t rev_id;
    struct person_by_id me;
    struct filing_receivers *place; /* those that receive this procedure today */
    size_t n_place;
    struct str group; /* chosen district's code; empty: not chosen, or no need */
    bool groups;      /* so many places that a district is asked first */
    struct option *place_option, *who_option;
    struct field_def def[2];
    struct form form;
    struct str key; /* of the draft to be: a second press finds it */
};
static enum rc begin_load(struct request *r, struct begin *g);
static enum rc begin_show(struct request *r, struct begin *g);

static enum rc begin_load(struct request *r, struct begin *g) {
    struct arena *a = r->a;
    int32_t day = at_day(r->now);
    struct procedure_on on;
    TRY(procedure_on(r->db, a, r->part[0], day, &on));
    g->rev_id = on.rev_id;
    TRY(procedure_filing(r->db, a, on.rev_id, &g->p));
    if (!has_word(g->p.channels, "online")) return RC_NOTFOUND;
    TRY(person_by_id(r->db, a, actor_of(r)->person_id, &g->me));
    struct filing_receivers *all;
    size_t n;
    TRY(filing_receivers(r->db, a, day, &all, &n));
    g->place = ARENA_ARRAY(a, struct filing_receivers, n + 1);
    for (size_t i = 0; i < n; i++)
        if (has_word(g->p.levels, str_z(a, all[i].level))) g->place[g->n_place++] = all[i];
    for (size_t i = 1; i < g->n_place && g->n_place > ONE_SELECT; i++)
        g->groups |= !str_eq(g->place[i].group_code, g->place[0].group_code);
    if (g->groups) { /* asked, or where the person lives */
        struct filing_area_parent home;
        g->group = req_arg(r, "huyen").n ? req_arg(r, "huyen") : req_field(r, "huyen");
        if (!g->group.n && g->me.area_code.n && filing_area_parent(r->db, a, g->me.area_code, day, &home) == RC_OK)
            g->group = home.parent_code;
    }
    g->place_option = ARENA_ARRAY(a, struct option, g->n_place + 1);
    size_t n_option = 0;
    for (size_t i = 0; i < g->n_place; i++)
        if (!g->groups || str_eq(g->place[i].group_code, g->group))
            g->place_option[n_option++] =
                (struct option){str_fmt(a, "%lld", (long long)g->place[i].id), g->place[i].name, STR("")};
    struct mandates_to *m;
    TRY(mandates_to(r->db, a, actor_of(r)->person_id, day, &m, &n));
    g->who_option = ARENA_ARRAY(a, struct option, n + 2);
    size_t n_who = 0;
    g->who_option[n_who++] =
        (struct option){STR("self"), g->me.kind == PERSON_CITIZEN ? STR("Bản thân tôi") : g->me.name,
                        g->me.kind == PERSON_CITIZEN ? g->me.name : STR("")};
    for (size_t i = 0; i < n; i++) {
        struct str id = str_fmt(a, "%lld", (long long)m[i].from_person_id);
        bool twice = false;
        for (size_t k = 0; k < n_who; k++) twice |= str_eq(g->who_option[k].value, id);
        if (!twice)
            g->who_option[n_who++] = (struct option){
                id, m[i].name,
                str_fmt(a, "Đã ủy quyền cho tôi đến hết ngày %.*s", STR_ARG(day_vi(a, (int32_t)m[i].to_day)))};
    }
    g->who_option[n_who++] = (struct option){STR("other"), STR("Người khác"), STR("Phải tải lên giấy ủy quyền")};
    g->def[0] = (struct field_def){.name = "cho",
                                   .label = "Hồ sơ này của ai?",
                                   .type = F_CHOICE,
                                   .required = true,
                                   .option = g->who_option,
                                   .n_option = n_who};
    g->def[1] = (struct field_def){.name = "noi",
                                   .label = "Nơi tiếp nhận",
                                   .type = F_CHOICE,
                                   .required = true,
                                   .option = g->place_option,
                                   .n_option = n_option};
    return RC_OK;
}

enum rc filing_begin_ask(struct request *r) {
    struct begin g = {0};
    TRY(begin_load(r, &g));
    form_init(&g.form, r->a, g.def, COUNT_OF(g.def));
    form_set(&g.form, "cho", STR("self"));
    struct str chosen = req_arg(r, "noi");
    for (size_t i = 0; i < g.n_place && !chosen.n; i++) /* the commune where the person lives, or the only place */
        if (g.n_place == 1 || (g.me.area_code.n && str_eq(g.place[i].area_code, g.me.area_code)))
            chosen = str_fmt(r->a, "%lld", (long long)g.place[i].id);
    form_set(&g.form, "noi", chosen);
    g.key = random_hex(r->a, 16);
    return begin_show(r, &g);
}

static enum rc begin_show(struct request *r, struct begin *g) {
    struct arena *a = r->a;
    struct filing_begin_view v = {.code = g->p.code,
                                  .name = g->p.name,
                                  .limit = limit_words(a, g->p.limit_value, g->p.limit_unit, g->p.cutoff),
                                  .limit_note = g->p.limit_note,
                                  .result = g->p.result,
                                  .answer_hours = setting_int(r->db, a, "online_answer_hours", 8),
                                  .own_form = g->p.form.n > 0};
    v.fee = g->p.fee_vnd == 0  ? STR("Không thu phí, lệ phí")
            : g->p.fee_vnd < 0 ? (g->p.fee_note.n ? g->p.fee_note : STR("Nơi tiếp nhận sẽ báo"))
                               : tpl_money(a, g->p.fee_vnd);
    TRY(procedure_papers(r->db, a, g->rev_id, &v.paper, &v.n_paper));
    TRY(filing_parts(r->db, a, g->p.code, &v.part, &v.n_part));
    int64_t place;
    if (str_i64(form_str(&g->form, "noi"), &place))
        for (size_t i = 0; i < g->n_place; i++) {
            struct agency_by_id decider;
            if (g->place[i].id != place || agency_decider(r->db, a, g->p.decider, place, at_day(r->now), &decider))
                continue;
            v.receiver = g->place[i].name;
            enum rc rc = promise_preview(r->db, a, g->rev_id, decider.id, r->now, &v.due_at);
            if (rc) v.due_at = 0; /* a calendar not drawn up that far: the limit in words stands */
        }
    if (r->api && !g->form.n_errors) {
        struct buf *j = api_object(r);
        procedure_filing_json(j, &g->p);
        API_MEMBER(j, "papers", procedure_papers, v.paper, v.n_paper);
        API_MEMBER(j, "parts", filing_parts, v.part, v.n_part);
        json_at(j, "due_if_received_now", v.due_at);
        api_fields(j, "fields", g->def, COUNT_OF(g->def));
        json_open(j, "districts", '[');
        for (size_t i = 0; g->groups && i < g->n_place; i++)
            if (!i || !str_eq(g->place[i].group_code, g->place[i - 1].group_code))
                json_open(j, NULL, '{'), json_text(j, "huyen", g->place[i].group_code),
                    json_text(j, "name", g->place[i].group_name), json_close(j, '}');
        json_close(j, ']');
        return api_end(r);
    }
    struct crumb crumb[] = {{STR("Nộp hồ sơ"), STR("/nop")}, {g->p.code, STR("")}};
    struct page p = {.title_str = g->p.name, .section = "nop", .crumb = crumb, .n_crumb = 2, .form = &g->form};
    struct buf *b = page_begin(r, &p);
    tpl_filing_begin(b, &v);
    if (g->groups) {
        buf_fmt(b,
                "<form method=\"get\" action=\"/nop/%.*s\" class=\"mc-pick\"><div class=\"govuk-form-group\"><label "
                "class=\"govuk-label\" for=\"huyen\">Huyện, thành phố, thị xã nơi nộp</label>"
                "<select class=\"govuk-select\" id=\"huyen\" name=\"huyen\">",
                STR_ARG(g->p.code));
        if (!g->def[1].n_option) buf_z(b, "<option value=\"\">Chọn</option>");
        for (size_t i = 0; i < g->n_place; i++) {
            const struct filing_receivers *x = &g->place[i];
            if (i && str_eq(x->group_code, g->place[i - 1].group_code)) continue;
            buf_z(b, "<option value=\""), buf_html(b, x->group_code),
                buf_z(b, str_eq(x->group_code, g->group) ? "\" selected>" : "\">");
            buf_html(b, x->group_name), buf_z(b, "</option>");
        }
        buf_z(b, "</select></div>");
        part_button(b,
                    &(struct part_button){.text = STR("Xem nơi tiếp nhận"), .classes = STR("govuk-button--secondary")});
        buf_z(b, "</form>");
    }
    if (g->def[1].n_option) {
        page_form(b, r, str_fmt(a, "/nop/%.*s", STR_ARG(g->p.code)), false);
        buf_fmt(b, "<input type=\"hidden\" name=\"khoa\" value=\"%.*s\"><input type=\"hidden\" name=\"huyen\" value=\"",
                STR_ARG(g->key));
        buf_html(b, g->group), buf_z(b, "\">");
        /* always a list to choose from, even of few: the page is the same for every procedure */
        part_field(b, &(struct part_field){.def = &g->def[1], .value = form_at(&g->form, "noi")});
        part_field(b, &(struct part_field){.def = &g->def[0], .value = form_at(&g->form, "cho")});
        part_button(b, &(struct part_button){.text = STR("Bắt đầu"), .once = true});
        page_form_end(b);
    } else if (!g->groups) {
        part_warning(b, STR("Hôm nay chưa có nơi nào nhận trực tuyến thủ tục này. Hãy hỏi Bộ phận Một cửa."));
    }
    return page_end(r, &p);
}

enum rc filing_begin(struct request *r) {
    struct begin g = {0};
    TRY(begin_load(r, &g));
    g.key = req_field(r, "khoa");
    struct filing_draft known;
    if (g.key.n == 32 && filing_draft(r->db, r->a, g.key, &known) == RC_OK && known.account_id == actor_of(r)->id)
        return reply_redirect(
            r, str_fmt(r->a, "/nop/ho-so/%.*s/%lld", STR_ARG(g.key), (long long)known.page)); /* pressed twice */
    bool hex = g.key.n == 32;
    for (size_t i = 0; i < g.key.n && hex; i++) hex = strchr("0123456789abcdef", g.key.p[i]) != NULL;
    if (!hex) g.key = random_hex(r->a, 16);
    bool ok = form_bind(&g.form, r, g.def, COUNT_OF(g.def));
    struct filing_drafts *mine;
    size_t n;
    TRY(filing_drafts(r->db, r->a, actor_of(r)->id, &mine, &n));
    if (ok && n >= DRAFTS_MAX) {
        form_error(
            &g.form, NULL,
            STR("Ông (bà) đang có quá nhiều hồ sơ nộp dở. Hãy nộp hoặc xóa bớt ở trang Hồ sơ của tôi rồi thử lại."));
        ok = false;
    }
    struct agency_by_id decider;
    if (ok && agency_decider(r->db, r->a, g.p.decider, form_int(&g.form, "noi"), at_day(r->now), &decider)) {
        form_error(&g.form, "noi", STR("Nơi này không tiếp nhận thủ tục này. Hãy chọn nơi khác."));
        ok = false;
    }
    if (!ok) return begin_show(r, &g);
    struct filing_bundle bundle;
    TRY(filing_bundle(r->db, r->a, g.p.code, &bundle));
    struct answers x = {0};
    answers_set(r->a, &x, STR("_for"), form_str(&g.form, "cho"));
    int64_t id, first = str_is(form_str(&g.form, "cho"), "other") ? 1 : 2;
    int64_t before = r->now - setting_int(r->db, r->a, "draft_days", 30) * DAY_S;
    TRY(tx_begin(r));
    TRY(filing_old_files_sweep(r->db, before)); /* drafts kept long enough, and told so on the lists */
    TRY(filing_old_sweep(r->db, before));
    enum rc rc = filing_draft_add(r->db, actor_of(r)->id, g.rev_id, form_int(&g.form, "noi"),
                                  bundle.n ? g.p.code : STR(""), answers_json(r->a, &x), first, g.key, r->now, &id);
    api_note(r, "key", g.key);
    if (rc && rc != RC_CONFLICT) return rc; /* a conflict: the other press of the same button made it */
    return reply_redirect(r, str_fmt(r->a, "/nop/ho-so/%.*s/%lld", STR_ARG(g.key), (long long)first));
}
