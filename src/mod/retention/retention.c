/* retention.c — the addresses of this module. */
#include "mod/retention/retention.h"

#define ADMIN RIGHT_OF(ROLE_ADMIN)
static const struct route routes[] = {
    {M_GET, "/quan-tri/luu-tru", ADMIN, destroy_show, "dossiers past their time, rules, decisions, requests"},
    {M_POST, "/quan-tri/luu-tru", ADMIN, destroy_do, "erase personal data of chosen dossiers by a decision", 0,
     "quyet-dinh* ngay*:day xac-nhan*:bool chon[]"},
    {M_GET, "/quan-tri/luu-tru/yeu-cau/{}", ADMIN, request_show, "a person's request for erasure"},
    {M_POST, "/quan-tri/luu-tru/yeu-cau/{}", ADMIN, request_decide, "decide a request for erasure", 0,
     "quyet-dinh*:choice(dong-y|tu-choi) ly-do*"},
    {M_GET, "/tai-khoan/xoa-du-lieu", RIGHT_CITIZEN, wish_show, "ask for erasure of own data; earlier requests"},
    {M_POST, "/tai-khoan/xoa-du-lieu", RIGHT_CITIZEN, wish_ask, "ask for erasure of own data", ROUTE_API, "ly-do*"},
    {M_GET, "/tai-khoan/du-lieu-cua-toi", RIGHT_CITIZEN, export_show, "what the province holds on oneself"},
    {M_GET, "/tai-khoan/du-lieu-cua-toi/tai", RIGHT_CITIZEN, export_take, "all of it as one JSON file", ROUTE_API},
};
const struct module mod_retention = {"retention", routes, COUNT_OF(routes)};

struct str keep_until(struct arena *a, int64_t keep_years, int64_t ended_year) {
    if (!keep_years) return STR("lưu vĩnh viễn");
    return str_fmt(a, "lưu đến hết năm %lld", (long long)(ended_year + keep_years));
}

struct keep_view keep_of(struct arena *a, const struct erase_of_person *c, int64_t now) {
    if (!c->ended_at) return (struct keep_view){STR("đang giải quyết"), true};
    if (!c->ended_year) { /* ended before it was received: a dossier that was never taken in, kept by no rule */
        return (struct keep_view){STR("không có thời hạn lưu"), false};
    }
    bool kept = !c->keep_years || c->ended_year > erase_last_year(c->keep_years, now);
    return (struct keep_view){kept ? keep_until(a, c->keep_years, c->ended_year) : STR("đã hết thời hạn lưu"), kept};
}
