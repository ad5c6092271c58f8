/* portal.c — the province's front page, its guide, and the words shared by the public's pages. */
#include "mod/portal/portal.h"
#include "core/promise.h"
#include "mod/portal/portal_guide.html.h"
#include "mod/portal/portal_home.html.h"

bool portal_scopes(struct request *r) {
    struct rules rules;
    return promise_rules(r->db, r->a, r->now, &rules) == RC_OK && !str_is(rules.service_levels, "1-4");
}

struct str portal_online_words(struct arena *a, bool scopes, int64_t level, struct str scope) {
    if (scopes && scope.n) return str_is(scope, "whole") ? STR("Toàn trình") : STR("Một phần");
    if (!scopes && level) return str_fmt(a, "Mức độ %lld", (long long)level);
    if (level) return str_fmt(a, "Mức độ %lld (theo Nghị định 43/2011/NĐ-CP)", (long long)level);
    if (scope.n)
        return str_is(scope, "whole") ? STR("Toàn trình (theo Nghị định 42/2022/NĐ-CP)")
                                      : STR("Một phần (theo Nghị định 42/2022/NĐ-CP)");
    return STR("Chưa xác định");
}

struct str portal_levels_words(struct arena *a, struct str levels) {
    struct buf b = buf_in(a);
    struct str rest = levels, one;
    while (str_cut(&rest, ';', &one)) {
        const char *w = str_is(one, "province")   ? "cấp tỉnh"
                        : str_is(one, "district") ? "cấp huyện"
                        : str_is(one, "commune")  ? "cấp xã"
                                                  : "";
        if (b.n) buf_z(&b, ", ");
        buf_z(&b, w);
    }
    return buf_view(&b);
}

struct str portal_fee_words(struct arena *a, int64_t fee_vnd, struct str note) {
    if (fee_vnd == 0) return STR("Không thu phí, lệ phí");
    if (fee_vnd < 0) return note.n ? note : STR("Chưa có dữ liệu; hỏi nơi tiếp nhận");
    return note.n ? str_fmt(a, "%.*s (%.*s)", STR_ARG(tpl_money(a, fee_vnd)), STR_ARG(note)) : tpl_money(a, fee_vnd);
}

struct str portal_limit_words(struct arena *a, struct str value, struct str unit, struct str cutoff) {
    struct limit l;
    struct str why;
    if (limit_parse(unit, value, cutoff, &l, &why)) return STR("Chưa có dữ liệu");
    return l.unit == LIMIT_NONE ? STR("Không quy định") : limit_vi(a, l);
}

static enum rc home(struct request *r) {
    struct page p = {.title = "Dịch vụ công và một cửa", .no_h1 = true};
    struct portal_life_events *e;
    size_t n;
    TRY(portal_life_events(r->db, r->a, &e, &n));
    struct buf *b = page_begin(r, &p);
    tpl_portal_home(b, e, n);
    return page_end(r, &p);
}

static enum rc guide(struct request *r) {
    struct page p = {.title = "Hướng dẫn sử dụng"};
    tpl_portal_guide(page_begin(r, &p));
    return page_end(r, &p);
}

static const struct route routes[] = {
    {M_GET, "/", RIGHT_PUBLIC, home, "Front page: search, life events", 0, NULL},
    {M_GET, "/huong-dan", RIGHT_PUBLIC, guide, "How to file, follow and receive", 0, NULL},
    {M_GET, "/thu-tuc", RIGHT_PUBLIC, catalogue_list, "The catalogue: folded search, filters, counts with their lists",
     ROUTE_API, "q linh-vuc su-kien cap co-quan muc-do loai sau"},
    {M_GET, "/thu-tuc/{}", RIGHT_PUBLIC, catalogue_procedure,
     "One procedure: papers, fee, time, place, level, revisions", ROUTE_API, "ban:int"},
    {M_GET, "/tra-cuu", RIGHT_PUBLIC, track_ask, "Track a dossier: asks code and a second fact", 0, NULL},
    {M_POST, "/tra-cuu", RIGHT_PUBLIC, track_show, "Track a dossier: who holds it, what is next, when due", ROUTE_API,
     "ma* xac-nhan*"},
    {M_GET, "/bien-nhan/{}/{}", RIGHT_PUBLIC, track_receipt, "A receipt's QR: its dossier, and its place in the log",
     ROUTE_API, NULL},
    {M_GET, "/bien-nhan/{}/{}/nhat-ky.json", RIGHT_PUBLIC, track_receipt_log,
     "A receipt's proof: its dossier's log entries with inclusion proofs", ROUTE_API, NULL},
};
const struct module mod_portal = {"portal", routes, COUNT_OF(routes)};
