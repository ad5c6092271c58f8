/* inbox.c — what waits for me, by time left, and one act on several. */
#include "base/utf8.h"
#include "core/case.sql.h"
#include "core/access.sql.h"
#include "core/words.h"
#include "mod/desk/bulk.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_inbox.html.h"
#include "mod/desk/desk_results.html.h"
#include "mod/desk/desk_search.html.h"
#include "mod/desk/inbox.h"
#include "ui/case_api.h"

enum { MAX_ROWS = 2000, PER_PAGE = 30, WINDOW = 200 /* the LIMIT of desk_mine and desk_pool */ };
static const struct {
    const char *code, *label;
} tabs[] = {{"toi", "Việc của tôi"}, {"cho-nhan", "Chờ nhận"},       {"sap-den-han", "Sắp đến hạn"},
            {"qua-han", "Quá hạn"},  {"cho-bo-sung", "Chờ bổ sung"}, {"cho-tra", "Chờ trả kết quả"}};
enum { TAB_READY = COUNT_OF(tabs) - 1 };

static bool in_tab(const struct request *r, size_t tab, const struct inbox_row *x) {
    bool mine = x->holder_id == actor_of(r)->id, waiting = x->status == ST_SUPPLEMENT || x->status == ST_FINANCE,
         ready = x->status == ST_READY;
    switch (tab) {
    case 0:
        return mine && !waiting && !ready;
    case 1:
        return !x->holder_id && !waiting && !ready && x->received_at;
    case 2:
        return x->promised_at >= r->now && !waiting && !ready && x->promised_at - r->now < 2 * DAY_S;
    case 3:
        return x->promised_at && x->promised_at < r->now && !waiting && !ready;
    case 4:
        return waiting;
    default:
        return ready;
    }
}

static enum rc add(struct request *r, struct inbox_view *v, const struct desk_pool *p) {
    for (size_t i = 0; i < v->n_all; i++)
        if (v->all[i].id == p->id) return RC_OK;
    if (v->n_all == MAX_ROWS) return RC_OK;
    struct inbox_row *x = ARENA_PUSH(r->a, v->all, v->n_all, v->cap_all);
    *x = (struct inbox_row){.id = p->id,
                            .code = p->code,
                            .title = p->title,
                            .applicant = p->applicant,
                            .agency = p->agency,
                            .step = p->step_name,
                            .kind = p->kind,
                            .status = p->status,
                            .promised_at = p->promised_at,
                            .due_at = p->due_at,
                            .ended_at = p->ended_at,
                            .received_at = p->received_at,
                            .holder_id = p->holder_id,
                            .step_kind = p->step_kind,
                            .version = p->version};
    return RC_OK;
}

/* Words of time left cost a few look-ups each: only for what is shown. */
static enum rc words(struct request *r, struct inbox_row *x) {
    struct case_ c = {.id = x->id,
                      .promised_at = x->promised_at,
                      .due_at = x->due_at,
                      .ended_at = x->ended_at,
                      .received_at = x->received_at};
    return case_due_words(r->db, r->a, &c, r->now, &x->due);
}

static int by_due(const void *x, const void *y) {
    const struct inbox_row *a = x, *b = y;
    if (a->due_at != b->due_at) return (a->due_at > b->due_at) - (a->due_at < b->due_at);
    return (a->id > b->id) - (a->id < b->id);
}

/* A source that gave a whole window may hold more: nothing past its last row is shown yet, so that no row is skipped
 * between windows. */
static void end_window(struct inbox_view *v, const struct desk_pool *last, size_t n) {
    if (n < WINDOW) return;
    bool nearer = !v->more || last->due_at < v->until_due || (last->due_at == v->until_due && last->id < v->until_id);
    v->more = true;
    if (nearer) v->until_due = last->due_at, v->until_id = last->id;
}

static void add_ready(struct request *r, struct inbox_view *v, int64_t id) {
    for (size_t i = 0; i < v->n_ready; i++)
        if (v->ready[i] == id) return;
    *ARENA_PUSH(r->a, v->ready, v->n_ready, v->cap_ready) = id;
}

static enum rc count_ready(struct request *r, struct inbox_view *v) {
    const struct actor *me = actor_of(r);
    struct desk_mine_ready *mine;
    size_t n;
    TRY(desk_mine_ready(r->db, r->a, me->id, &mine, &n));
    for (size_t i = 0; i < n; i++) add_ready(r, v, mine[i].id);
    for (size_t g = 0; g < me->n_grant; g++) {
        const struct grant *in = &me->grant[g];
        struct desk_pool_ready *pool;
        if (in->role > ROLE_LEADER) continue;
        TRY(desk_pool_ready(r->db, r->a, in->agency_id, in->role, me->id, in->for_id, &pool, &n));
        for (size_t i = 0; i < n; i++) add_ready(r, v, pool[i].id);
    }
    return RC_OK;
}

/* One window of what I hold or may take, by time left: "sau" is where the one before ended, due_at.id */
static enum rc gather(struct request *r, struct inbox_view *v, size_t chosen, int64_t due, int64_t id) {
    const struct actor *me = actor_of(r);
    for (int ready = 0; ready < (chosen == TAB_READY ? 2 : 1); ready++) {
        struct desk_mine *mine;
        struct desk_pool *pool;
        size_t n;
        TRY(desk_mine(r->db, r->a, me->id, ready, due, id, &mine, &n));
        pool = ARENA_ARRAY(r->a, struct desk_pool, n + 1); /* the two statements give the same columns */
        _Static_assert(sizeof *pool == sizeof *mine, "desk_mine and desk_pool have the same columns");
        if (n) memcpy(pool, mine, n * sizeof *pool);
        for (size_t i = 0; i < n; i++) TRY(add(r, v, &pool[i]));
        if (n) end_window(v, &pool[n - 1], n);
        for (size_t g = 0; g < me->n_grant; g++) {
            const struct grant *in = &me->grant[g];
            if (in->role > ROLE_LEADER) continue;
            TRY(desk_pool(r->db, r->a, in->agency_id, in->role, ready, due, id, &pool, &n));
            for (size_t i = 0; i < n; i++)
                if (!pool[i].holder_id || pool[i].holder_id == me->id || pool[i].holder_id == in->for_id)
                    TRY(add(r, v, &pool[i]));
            if (n) end_window(v, &pool[n - 1], n);
        }
    }
    if (v->n_all) qsort(v->all, v->n_all, sizeof *v->all, by_due);
    while (v->more && v->n_all) {
        const struct inbox_row *last = &v->all[v->n_all - 1];
        if (last->due_at < v->until_due || (last->due_at == v->until_due && last->id <= v->until_id)) break;
        v->n_all--;
    }
    return RC_OK;
}

/* The words that rows can be filtered by, each once. */
static void add_choice(struct inbox_view *v, struct inbox_choice *list, size_t *n, struct str word, struct str chosen) {
    if (!word.n || *n == v->n_all) return;
    for (size_t i = 0; i < *n; i++)
        if (str_eq(list[i].word, word)) return;
    list[(*n)++] = (struct inbox_choice){word, str_eq(word, chosen)};
}

static bool passes(const struct inbox_row *x, struct str step, struct str title) {
    return (!step.n || str_eq(x->step, step)) && (!title.n || str_eq(x->title, title));
}

static void sort_into_tabs(struct request *r, struct inbox_view *v, size_t chosen) {
    struct str step = req_arg(r, "buoc"), title = req_arg(r, "thu-tuc");
    v->tab = ARENA_ARRAY(r->a, struct inbox_tab, COUNT_OF(tabs));
    v->row = ARENA_ARRAY(r->a, struct inbox_row, v->n_all + 1);
    v->step = ARENA_ARRAY(r->a, struct inbox_choice, v->n_all + 1);
    v->title = ARENA_ARRAY(r->a, struct inbox_choice, v->n_all + 1);
    v->chosen_step = step, v->chosen_title = title;
    v->n_tab = COUNT_OF(tabs), v->code = str_of(tabs[chosen].code), v->filtered = step.n || title.n;
    for (size_t t = 0; t < COUNT_OF(tabs); t++) {
        struct str href = str_fmt(r->a, "/viec?loc=%s", tabs[t].code);
        v->tab[t] = (struct inbox_tab){href, str_of(tabs[t].label), 0, t == chosen};
        for (size_t i = 0; i < v->n_all; i++) {
            if (!in_tab(r, t, &v->all[i])) continue;
            v->tab[t].n++;
            if (t != chosen) continue;
            add_choice(v, v->step, &v->n_step, v->all[i].step, step);
            add_choice(v, v->title, &v->n_title, v->all[i].title, title);
            if (passes(&v->all[i], step, title)) v->row[v->n_row++] = v->all[i];
        }
        if (t == TAB_READY && t != chosen) v->tab[t].n = (int64_t)v->n_ready;
    }
}

static enum rc one_page(struct request *r, struct inbox_view *v) {
    struct buf base = buf_in(r->a);
    buf_fmt(&base, "/viec?loc=%.*s&", STR_ARG(v->code));
    static const char *const keep[] = {"buoc", "thu-tuc", "sau"};
    for (size_t i = 0; i < COUNT_OF(keep); i++)
        if (req_arg(r, keep[i]).n)
            buf_fmt(&base, "%s=", keep[i]), buf_url(&base, req_arg(r, keep[i])), buf_c(&base, '&');
    v->base = buf_view(&base);
    if (v->more)
        v->next = str_fmt(r->a, "/viec?loc=%.*s&sau=%lld.%lld", STR_ARG(v->code), (long long)v->until_due,
                          (long long)v->until_id);
    v->pages = (int64_t)(v->n_row + PER_PAGE - 1) / PER_PAGE;
    v->page = req_arg_i64(r, "trang", 1);
    if (v->page < 1 || v->page > v->pages) v->page = 1;
    v->row += (v->page - 1) * PER_PAGE, v->n_row -= (size_t)(v->page - 1) * PER_PAGE;
    if (v->n_row > PER_PAGE) v->n_row = PER_PAGE;
    for (size_t i = 0; i < v->n_row; i++) {
        struct inbox_row *x = &v->row[i];
        TRY(words(r, x));
        v->can_sign |= x->step_kind == STEP_SIGN && x->status != ST_READY;
        v->can_deliver |= x->status == ST_READY;
        v->can_take |= !x->holder_id && x->step_kind != STEP_SIGN && x->received_at && x->status != ST_READY;
        v->can_forward |= x->step_kind == STEP_STAMP || x->step_kind == STEP_REVIEW;
    }
    return RC_OK;
}

/* The whole window: ?loc= names the tab, ?sau= where the window before ended. */
static enum rc inbox_api(struct request *r, struct inbox_view *v) {
    struct buf *b = api_list(r);
    for (size_t i = 0; i < v->n_row; i++) {
        struct inbox_row *x = &v->row[i];
        TRY(words(r, x));
        json_open(b, NULL, '{');
        json_text(b, "code", x->code), json_text(b, "title", x->title), json_text(b, "applicant", x->applicant);
        json_text(b, "agency", x->agency), json_text(b, "step", x->step), json_int(b, "status", x->status);
        json_z(b, "status_words", status_vi((enum status)x->status)), json_at(b, "promised_at", x->promised_at);
        json_at(b, "due_at", x->due_at), json_bool(b, "mine", x->holder_id == actor_of(r)->id);
        case_api_due(b, "due", &x->due);
        json_close(b, '}');
    }
    b = api_list_close(r,
                       v->more ? str_fmt(r->a, "%lld.%lld", (long long)v->until_due, (long long)v->until_id) : STR(""));
    json_open(b, "tabs", '[');
    for (size_t i = 0; i < COUNT_OF(tabs); i++)
        json_open(b, NULL, '{'), json_z(b, "loc", tabs[i].code), json_text(b, "label", v->tab[i].label),
            json_int(b, "n", v->tab[i].n), json_close(b, '}');
    json_close(b, ']');
    return api_end(r);
}

enum rc inbox_show(struct request *r) {
    struct inbox_view v = {.csrf = r->api ? STR("") : page_csrf(r)};
    size_t chosen = 0;
    for (size_t i = 0; i < COUNT_OF(tabs); i++)
        if (str_is(req_arg(r, "loc"), tabs[i].code)) chosen = i;
    struct str rest = req_arg(r, "sau"), head;
    int64_t due = 0, id = 0;
    if (str_cut(&rest, '.', &head)) str_i64(head, &due), str_i64(rest, &id);
    if (chosen != TAB_READY) TRY(count_ready(r, &v));
    TRY(gather(r, &v, chosen, due, id));
    sort_into_tabs(r, &v, chosen);
    if (r->api) return inbox_api(r, &v);
    /* Nothing of mine yet: what I may take is the more useful first sight. */
    if (!req_arg(r, "loc").n && !v.n_row && v.tab[1].n) return reply_redirect(r, STR("/viec?loc=cho-nhan"));
    TRY(one_page(r, &v));
    struct page p = {.title = "Việc của tôi", .section = "viec", .live = STR("viec"), .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_inbox(b, &v);
    return page_end(r, &p);
}

/* Window by window, what the list holds now. */
enum rc inbox_choose(struct request *r, size_t max, struct bulk_choice **out, size_t *n) {
    size_t cap = 0, chosen = 0;
    int64_t due = 0, id = 0;
    struct str step = req_field(r, "buoc"), title = req_field(r, "thu-tuc");
    *out = NULL, *n = 0;
    for (size_t i = 0; i < COUNT_OF(tabs); i++)
        if (str_is(req_field(r, "loc"), tabs[i].code)) chosen = i;
    for (bool more = true; more && *n < max;) {
        struct inbox_view v = {0};
        TRY(gather(r, &v, chosen, due, id));
        for (size_t i = 0; i < v.n_all && *n < max; i++)
            if (in_tab(r, chosen, &v.all[i]) && passes(&v.all[i], step, title))
                *ARENA_PUSH(r->a, *out, *n, cap) = (struct bulk_choice){v.all[i].id, v.all[i].version};
        more = v.more && (v.until_due != due || v.until_id != id);
        due = v.until_due, id = v.until_id;
    }
    return RC_OK;
}

/* Each dossier is its own act with its own event: one that is refused stops no other. */
enum rc inbox_batch(struct request *r) {
    const struct verb_def *v = verb_by_code(req_field(r, "viec"));
    struct inbox_result *out = NULL;
    size_t n = 0, cap = 0, done_n = 0;
    struct str back = req_field(r, "ve");
    if (!str_is(back, "/ban-lanh-dao")) back = STR("/viec");
    if (!v || !(v->flags & VERB_BATCH) || v->verb == VERB_ASSIGN) return RC_INVALID;
    TRY(tx_begin(r));
    for (size_t i = 0; i < r->n_field; i++) {
        if (!str_is(r->field[i].name, "chon")) continue;
        struct inbox_result *x = ARENA_PUSH(r->a, out, n, cap);
        *x = (struct inbox_result){.code = r->field[i].value};
        TRY(bulk_one(r->db, r->a, actor_of(r), v->verb, STR(""), x->code, 0, 0, r->now, &x->why));
        x->done = !x->why.n;
        done_n += x->done;
    }
    if (r->api) {
        struct buf *j = api_list(r);
        for (size_t i = 0; i < n; i++)
            json_open(j, NULL, '{'), json_text(j, "code", out[i].code), json_bool(j, "done", out[i].done),
                json_text(j, "detail", out[i].why), json_close(j, '}');
        return api_list_end(r, STR(""));
    }
    struct page p = {
        .title_str = str_fmt(r->a, "%s: %zu trên %zu hồ sơ", v->does, done_n, n), .section = "viec", .back = back};
    struct buf *b = page_begin(r, &p);
    tpl_desk_results(b, out, n);
    return page_end(r, &p);
}

/* What the index is asked: the words, and the agencies of whoever asks. An inspector reads everywhere. */
static enum rc search_query(struct request *r, struct str typed, enum words_kind kind, struct str *out) {
    struct staff_agencies *g;
    size_t n;
    *out = words_query(r->a, typed, kind);
    if (str_empty(*out) || access_has(actor_of(r), ROLE_AUDITOR, 0)) return RC_OK;
    TRY(staff_agencies(r->db, r->a, actor_of(r)->id, &g, &n));
    int64_t *id = ARENA_ARRAY(r->a, int64_t, n + 1);
    for (size_t i = 0; i < n; i++) id[i] = g[i].agency_id;
    *out = n ? words_within(r->a, *out, id, n) : STR("");
    return RC_OK;
}

enum { SEARCH_SHOWN = 20, SEARCH_LOOKED_AT = 3000, SEARCH_WINDOW = 30 /* the LIMIT of desk_search */ };
struct found {
    struct search_row *row;
    size_t n, cap;
    int64_t before; /* the last one looked at */
    bool more;
};

/* Newest first, only what I may read; goes back until a page is full, or far enough that it is said. */
static enum rc search_before(struct request *r, struct str query, struct found *f) {
    size_t looked = 0, n_hit = query.n ? SEARCH_WINDOW : 0;
    while (n_hit == SEARCH_WINDOW && f->n < SEARCH_SHOWN && looked < SEARCH_LOOKED_AT) {
        struct desk_search *hit;
        TRY(desk_search(r->db, r->a, query, f->before, &hit, &n_hit));
        for (size_t i = 0; i < n_hit && f->n < SEARCH_SHOWN; i++, looked++) {
            struct case_ c;
            struct case_words w;
            f->before = hit[i].id;
            if (case_load(r->db, r->a, hit[i].id, &c) || !access_case(r->db, r->a, actor_of(r), &c, r->now)) continue;
            TRY(case_words(r->db, r->a, c.id, &w));
            *ARENA_PUSH(r->a, f->row, f->n, f->cap) =
                (struct search_row){c.code, c.title, w.name, mask_number(r->a, w.id_number), c.status};
        }
    }
    f->more = f->n == SEARCH_SHOWN || (looked >= SEARCH_LOOKED_AT && n_hit == SEARCH_WINDOW);
    return RC_OK;
}

/* Whole words; when there are none such, the last may be the beginning of one. A cursor below 0 goes on with these. */
enum rc search_show(struct request *r) {
    struct str q = req_arg(r, "q"), query;
    int64_t after = r->api ? req_arg_i64(r, "sau", INT64_MAX) : INT64_MAX;
    bool begins = after < 0;
    struct found f = {.before = begins ? -after : after};
    if (!begins) {
        TRY(search_query(r, q, WORDS_WHOLE, &query));
        TRY(search_before(r, query, &f));
    }
    if (begins || (!f.n && after == INT64_MAX)) {
        begins = true;
        f.before = after < 0 ? -after : after;
        TRY(search_query(r, q, WORDS_LAST_BEGINS, &query));
        TRY(search_before(r, query, &f));
    }
    struct search_row *row = f.row;
    size_t n = f.n;
    if (r->api) {
        struct buf *j = api_list(r);
        for (size_t i = 0; i < n; i++)
            json_open(j, NULL, '{'), json_text(j, "code", row[i].code), json_text(j, "title", row[i].title),
                json_text(j, "applicant", row[i].applicant), json_text(j, "number", row[i].number),
                json_int(j, "status", row[i].status), json_z(j, "status_words", status_vi((enum status)row[i].status)),
                json_close(j, '}');
        return api_list_end(r, f.more ? str_fmt(r->a, "%lld", (long long)(begins ? -f.before : f.before)) : STR(""));
    }
    struct page p = {.title = "Tìm hồ sơ", .section = "tim", .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_search(b, q, row, n, words_query(r->a, q, WORDS_WHOLE).n > 0, f.more);
    return page_end(r, &p);
}
