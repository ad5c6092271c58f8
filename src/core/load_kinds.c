/* load_kinds.c — the one table of what definition files hold.
 *
 * Checks, difference, export and the page that explains the files all read it. The first columns of a kind make its
 * key. A REF names the first column of another kind. Longer texts say how long they may be. */
#include "core/load_kinds.h"
#include "base/utf8.h"

#define COLS(...) (const struct load_column[]){__VA_ARGS__}, COUNT_OF(((const struct load_column[]){__VA_ARGS__}))
#define LEVELS "province|district|commune"
#define LONG .max = 4000
const struct load_kind load_kinds[] = {
    {K_SETTING, "settings.csv", false, 1,
     COLS({"key", T_CODE, 1}, {"value", T_TEXT, .max = 1000}, {"description", T_TEXT, 1, .max = 1000})},
    {K_AREA, "areas.csv", false, 2,
     COLS({"code", T_CODE, 1}, {"valid_from", T_DAY}, {"name", T_TEXT, 1}, {"kind", T_TEXT, 1},
          {"level", T_ENUM, 1, "1|2|3"}, {"parent_code", T_REF, 0, "areas.csv"}, {"valid_to", T_DAY},
          {"successor_code", T_REF, 0, "areas.csv"}, {"opened_by", T_TEXT}, {"closed_by", T_TEXT},
          {"confidence", T_TEXT})},
    {K_AGENCY, "agencies.csv", false, 1,
     COLS({"code", T_CODE, 1}, {"name", T_TEXT, 1}, {"short_name", T_TEXT, 1}, {"level", T_ENUM, 1, LEVELS},
          {"kind", T_ENUM, 1,
           "people_committee|department|office|vertical|division|branch|one_stop|commune|police|land_branch"},
          {"parent_code", T_REF, 0, "agencies.csv"}, {"area_code", T_REF, 0, "areas.csv"}, {"gov_code", T_CODE},
          {"calendar_code", T_CODE}, {"scored", T_ENUM, 0, "department|vertical|district"}, {"valid_from", T_DAY},
          {"valid_to", T_DAY}, {"successor_code", T_REF, 0, "agencies.csv"}, {"confidence", T_TEXT},
          {"note", T_TEXT, .max = 1000})},
    {K_FIELD, "fields.csv", false, 1, COLS({"code", T_CODE, 1}, {"name", T_TEXT, 1})},
    {K_EVENT, "life_events.csv", false, 1,
     COLS({"code", T_CODE, 1}, {"name", T_TEXT, 1}, {"audience", T_ENUM, 1, "citizen|firm"}, {"seq", T_COUNT, 1})},
    {K_HOURS, "calendar/hours.csv", true, 4,
     COLS({"layer", T_CODE, 1}, {"weekday", T_ENUM, 1, "1|2|3|4|5|6|7"}, {"from", T_TIME, 1}, {"valid_from", T_DAY},
          {"to", T_TIME, 1}, {"valid_to", T_DAY}, {"confidence", T_TEXT})},
    {K_HOLIDAY, "calendar/holidays.csv", false, 2,
     COLS({"layer", T_CODE, 1}, {"date", T_DAY, 1},
          {"kind", T_ENUM, 1,
           "STATUTORY_OFF|COMPENSATORY_OFF|SWAPPED_OFF|SWAPPED_WORKDAY|CLOSED|HALF_DAY|OWN_HOURS|WORKS_AS_USUAL|"
           "REMOVED"},
          {"name", T_TEXT, 1}, {"pairs_with", T_DAY}, {"document", T_TEXT}, {"confidence", T_TEXT},
          {"sessions", T_SESSIONS, MAY_MISS})},
    {K_DECISION, "calendar/decisions.csv", false, 1,
     COLS({"year", T_COUNT, 1}, {"tet_days_before", T_COUNT}, {"national_adjacent", T_INT}, {"document", T_TEXT},
          {"confidence", T_TEXT})},
    {K_RULES, "rules.csv", false, 1,
     COLS({"code", T_CODE, 1}, {"valid_from", T_DAY, 1}, {"valid_to", T_DAY}, {"legal_basis", T_TEXT, 1, LONG},
          {"article", T_TEXT, LONG}, {"form_set", T_TEXT, 1}, {"service_levels", T_TEXT, 1},
          {"max_extensions", T_COUNT, 1}, {"extension_article", T_TEXT, LONG}, {"stop_notice", T_YESNO, 1},
          {"first_day", T_TEXT, 1}, {"working_time", T_TEXT, 1}, {"calendar_time", T_TEXT, 1},
          {"working_day_means", T_TEXT, 1}, {"half_day_percent", T_COUNT, 1}, {"day_equals_min", T_COUNT, 1},
          {"soon_min", T_COUNT, 1}, {"early_by", T_TEXT, 1}, {"confidence", T_TEXT, LONG})},
    {K_FLOW, "flows.csv", false, 1,
     COLS({"code", T_CODE, 1}, {"name", T_TEXT, 1}, {"description", T_TEXT, .max = 1000})},
    {K_STEP, "flow_steps.csv", true, 2,
     COLS({"flow", T_REF, 1, "flows.csv"}, {"seq", T_COUNT, 1}, {"code", T_CODE, 1}, {"name", T_TEXT, 1},
          {"kind", T_ENUM, 1, "RECEIVE|ASSIGN|PROCESS|APPRAISE|SITE_CHECK|REVIEW|SIGN|STAMP|DELIVER|FANOUT"},
          {"role", T_ENUM, 1, "counter|specialist|unit_head|leader|one_stop_manager"}, {"place", T_PLACE},
          {"share", T_COUNT, 1}, {"outputs", T_TEXT})},
    {K_FORM, "forms", false, 1, COLS({"code", T_CODE, 1}, {"title", T_TEXT, 1, .max = 500}, {"json", T_TEXT, 1})},
    {K_PROCEDURE, "procedures.csv", true, 2,
     COLS({"code", T_PROCEDURE, 1}, {"valid_from", T_DAY}, {"name", T_TEXT, 1, .max = 1000},
          {"field_code", T_REF, 1, "fields.csv"}, {"life_event", T_REF, 0, "life_events.csv"},
          {"levels", T_SET, 1, LEVELS}, {"deciding_agency", T_TEXT}, {"decider", T_PLACE, 1},
          {"channels", T_SET, 1, "counter|online|post"}, {"limit_value", T_LIMIT},
          {"limit_unit", T_ENUM, 1, "working_day|working_hour|calendar_day|same_day|none"},
          {"limit_note", T_TEXT, .max = 1000}, {"cutoff", T_TIME}, {"fee_vnd", T_COUNT},
          {"fee_note", T_TEXT, .max = 1000}, {"online_level", T_ENUM, 0, "1|2|3|4"},
          {"online_scope", T_ENUM, 0, "whole|partial"}, {"result", T_TEXT, LONG}, {"legal_basis", T_TEXT, LONG},
          {"note", T_TEXT, LONG}, {"flow", T_REF, 1, "flows.csv"}, {"form", T_REF, 0, "forms"},
          {"published_by", T_TEXT}, {"published_on", T_DAY}, {"valid_to", T_DAY}, {"delegated_to", T_ENUM, 0, LEVELS},
          {"confidence", T_TEXT, .max = 1000}, {"source", T_TEXT, .max = 1000})},
    {K_PAPER, "papers.csv", true, 2,
     COLS({"procedure_code", T_REF, 1, "procedures.csv"}, {"seq", T_COUNT, 1}, {"name", T_TEXT, 1, .max = 1000},
          {"originals", T_COUNT, 1}, {"copies", T_COUNT, 1}, {"required", T_YESNO, 1}, {"note", T_TEXT, .max = 1000},
          {"confidence", T_TEXT})},
    {K_SPLIT, "step_splits.csv", true, 3,
     COLS({"procedure_code", T_REF, 1, "procedures.csv"}, {"valid_from", T_DAY}, {"flow_step_code", T_CODE, 1},
          {"name", T_TEXT}, {"place", T_PLACE},
          {"role", T_ENUM, 0, "counter|specialist|unit_head|leader|one_stop_manager"}, {"hours", T_LIMIT, 1},
          {"outputs", T_TEXT})},
    {K_LETTER, "letters.csv", false, 1,
     COLS({"code", T_CODE, 1}, {"procedure_code", T_REF, 1, "procedures.csv"}, {"kind", T_ENUM, 1, "result"},
          {"title", T_TEXT, 1}, {"body", T_TEXT, 1, .max = 8000})},
    {K_BUNDLE, "interlinked.csv", true, 2,
     COLS({"code", T_REF, 1, "procedures.csv"}, {"seq", T_COUNT, 1}, {"name", T_TEXT, 1},
          {"procedure_code", T_REF, 1, "procedures.csv"}, {"place", T_PLACE, 1}, {"after_seq", T_COUNT, 1})},
    {K_DELEGATION, "delegations.csv", true, 4,
     COLS({"procedure_code", T_REF, 1, "procedures.csv"}, {"from_level", T_ENUM, 1, LEVELS},
          {"to_level", T_ENUM, 1, LEVELS}, {"valid_from", T_DAY}, {"decision", T_TEXT, .max = 1000},
          {"confidence", T_TEXT})},
    {K_RETENTION, "retention.csv", false, 1,
     COLS({"code", T_CODE, 1}, {"kind", T_ENUM, 1, "dossier|message"}, {"procedure_code", T_REF, 0, "procedures.csv"},
          {"field_code", T_REF, 0, "fields.csv"}, {"keep_years", T_COUNT, 1}, {"basis", T_TEXT, 1, .max = 1000},
          {"confidence", T_TEXT})},
    {K_STAFF, "staff.csv", true, 3,
     COLS({"login", T_CODE, 1}, {"agency_code", T_REF, 1, "agencies.csv"},
          {"role", T_ENUM, 1, "counter|specialist|unit_head|leader|one_stop_manager|auditor|admin"},
          {"name", T_TEXT, 1}, {"title", T_TEXT}, {"phone", T_PHONE})},
    {K_SUBSTITUTION, "substitutions.csv", false, 3,
     COLS({"absent_login", T_CODE, 1}, {"substitute_login", T_CODE, 1}, {"from_day", T_DAY, 1}, {"to_day", T_DAY, 1},
          {"reason", T_TEXT})},
    {K_PERSON, "demo_people.csv", false, 3,
     COLS({"kind", T_ENUM, 1, "citizen|firm"}, {"cccd", T_CCCD}, {"tax_code", T_TAX}, {"name", T_TEXT, 1},
          {"birth_day", T_DAY}, {"sex", T_ENUM, 0, "male|female"}, {"phone", T_PHONE}, {"email", T_EMAIL},
          {"address", T_TEXT}, {"area_code", T_REF, 0, "areas.csv"})},
};
const size_t n_load_kinds = COUNT_OF(load_kinds);
_Static_assert(COUNT_OF(load_kinds) == K_COUNT, "the table follows enum load_id");

const struct load_kind *load_kind_of(struct str name) {
    if (str_ends(name, ".json")) return &load_kinds[K_FORM];
    for (size_t i = 0; i < n_load_kinds; i++) {
        struct str file = str_of(load_kinds[i].file);
        if (str_ends(name, load_kinds[i].file) && (name.n == file.n || name.p[name.n - file.n - 1] == '/'))
            return &load_kinds[i];
        const char *slash = strrchr(load_kinds[i].file, '/'); /* holidays.csv alone will do */
        if (slash && (str_is(name, slash + 1) || str_ends(name, slash))) return &load_kinds[i];
    }
    return NULL;
}

static struct str listed(struct arena *a, const char *values) {
    struct buf b = buf_in(a);
    for (const char *p = values; *p; p++) *p == '|' ? buf_z(&b, ", ") : buf_c(&b, *p);
    return buf_view(&b);
}

struct str load_expected(struct arena *a, const struct load_column *col) {
    switch (col->type) {
    case T_CODE:
        return STR("mã gồm chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; nhiều nhất 80 ký tự");
    case T_PROCEDURE:
        return STR("mã thủ tục dạng 1.001193 (bảng tính có thể đã bỏ số 0 ở cuối: định dạng cột là văn bản)");
    case T_INT:
        return STR("số nguyên");
    case T_COUNT:
        return STR("số nguyên không âm, không có dấu chấm ngăn cách");
    case T_DAY:
        return STR("ngày có thật, dạng 2022-03-25 hoặc 25/03/2022");
    case T_TIME:
        return STR("giờ, dạng 07:30");
    case T_YESNO:
        return STR("yes hoặc no");
    case T_ENUM:
        return str_fmt(a, "một trong: %.*s", STR_ARG(listed(a, col->of)));
    case T_SET:
        return str_fmt(a, "các giá trị khác nhau cách nhau bằng dấu chấm phẩy, mỗi giá trị là một trong: %.*s",
                       STR_ARG(listed(a, col->of)));
    case T_LIMIT:
        return STR("số, có thể có một chữ số thập phân, ví dụ 2.5");
    case T_PLACE:
        return STR("nơi giữ hồ sơ: receiver, own, decider, parent, province, district, commune, province:…, "
                   "district:…, commune:…, code:…");
    case T_SESSIONS:
        return STR("các buổi theo thứ tự, dạng 07:00-11:30 13:30-17:00");
    case T_CCCD:
        return STR("số căn cước công dân 12 chữ số");
    case T_TAX:
        return STR("mã số thuế 10 hoặc 13 chữ số");
    case T_PHONE:
        return STR("số điện thoại, ví dụ 0912345678");
    case T_EMAIL:
        return STR("địa chỉ thư điện tử");
    case T_REF:
        return str_fmt(a, "một mã có trong %s", col->of);
    default:
        return str_fmt(a, "văn bản nhiều nhất %zu ký tự", col->max ? col->max : 300);
    }
}

const char *load_kind(size_t i, const char *const **columns, size_t *n_columns) {
    static const char *names[COUNT_OF(load_kinds)][MAX_COLUMNS];
    if (i >= n_load_kinds) return NULL;
    for (size_t k = 0; k < load_kinds[i].n; k++) names[i][k] = load_kinds[i].col[k].name;
    *columns = names[i], *n_columns = load_kinds[i].n;
    return load_kinds[i].file;
}

struct str load_column_vi(struct arena *a, size_t kind, size_t column, bool *key, bool *required) {
    const struct load_kind *k = &load_kinds[kind];
    *key = column<k->n_key, *required = k->col[column].required> 0;
    return load_expected(a, &k->col[column]);
}
