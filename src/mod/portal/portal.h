/* portal.h — the public's pages: shapes that the templates are given. */
#ifndef MOD_PORTAL_H
#define MOD_PORTAL_H
#include "core/form.h"
#include "core/route.h"
#include "mod/portal/portal.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

struct catalogue_card { /* a count that links to its list */
    struct str href, label;
    int64_t n;
};
struct catalogue_pick { /* a choice of a filter */
    struct str value, label;
    bool here;
};
struct catalogue_view {
    struct str q;
    struct catalogue_pick *field, *event, *agency, *level, *online;
    size_t n_field, n_event, n_agency, n_level, n_online;
    const struct portal_catalogue **row;
    size_t n_row, n_found, n_all;
    struct catalogue_card *card;
    size_t n_card;
    int64_t page, pages;
    struct str base;         /* for paging */
    bool scopes;             /* whole/partial instead of levels */
    bool filtered, narrowed; /* narrowed: by more than words */
};
struct step_line {
    struct str name, who, budget;
};
struct procedure_view {
    struct portal_rev r;
    struct portal_revs *rev;
    size_t n_rev;
    struct str limit, fee, online, levels, start_href;
    struct procedure_papers *paper;
    size_t n_paper;
    struct step_line *step;
    size_t n_step;
    struct portal_delegations *delegation;
    size_t n_delegation;
    bool bundle, current, online_ok;
};
enum rc catalogue_list(struct request *r);
enum rc catalogue_procedure(struct request *r);
enum rc track_ask(struct request *r);
enum rc track_show(struct request *r);
enum rc track_receipt(struct request *r);
enum rc track_receipt_log(struct request *r);
/* "Mức độ 3", "Toàn trình", "Chưa xác định": by the naming in force (NĐ 43/2011 until 14/8/2022, NĐ 42/2022 since). */
struct str portal_online_words(struct arena *a, bool scopes, int64_t level, struct str scope);
struct str portal_levels_words(struct arena *a, struct str levels); /* "cấp tỉnh, cấp huyện" */
struct str portal_fee_words(struct arena *a, int64_t fee_vnd, struct str note);
struct str portal_limit_words(struct arena *a, struct str value, struct str unit, struct str cutoff);
bool portal_scopes(struct request *r);
#endif
