/* ask.c — a report's question: which period, whose, cut how; and whose figures an official may see.
 *
 * An auditor, an administrator, and whoever works at the top of the tree see the whole province. Others see the branch
 * of each agency in which they are specialist, head, leader or manager; a one-stop decides nothing itself, so that its
 * head sees the branch of the body whose one-stop it is (NĐ 61/2018, Đ.8: it watches over the handling there). */
#include "core/setting.h"
#include "mod/report/report.h"

static const struct {
    const char *code, *head;
} cuts[] = {[CUT_NONE] = {"", "Tổng"},
            [CUT_AGENCY] = {"co-quan", "Cơ quan, đơn vị"},
            [CUT_FIELD] = {"linh-vuc", "Lĩnh vực"},
            [CUT_PROCEDURE] = {"thu-tuc", "Thủ tục"},
            [CUT_LEVEL] = {"cap", "Cấp"},
            [CUT_CHANNEL] = {"kenh", "Kênh tiếp nhận"},
            [CUT_MONTH] = {"thang", "Tháng"},
            [CUT_DAY] = {"ngay", "Ngày"},
            [CUT_YEAR] = {"nam", "Năm"}};
const char *cut_code(enum figure_cut c) { return cuts[c].code; }
const char *cut_head(enum figure_cut c) { return cuts[c].head; }
enum figure_cut cut_of(struct str code) {
    for (size_t i = 1; i < COUNT_OF(cuts); i++)
        if (str_is(code, cuts[i].code)) return (enum figure_cut)i;
    return CUT_NONE;
}

static const struct {
    const char *code, *label;
} spans_[SPANS_] = {{"ngay", "Ngày"},       {"tuan", "Tuần"},       {"thang", "Tháng"}, {"quy", "Quý"},
                    {"6-thang", "6 tháng"}, {"9-thang", "9 tháng"}, {"nam", "Năm"},     {"khoang", "Từ ngày đến ngày"}};

/* ---- Periods ---- */
static int32_t first_of(int y, int month) { /* month from 1, may pass 12 */
    return day_of((struct date){y + (month - 1) / 12, (month - 1) % 12 + 1, 1});
}

void span_around(enum span s, int32_t day, int32_t *from, int32_t *to) {
    struct date d = date_of(day);
    int length = s == SPAN_MONTH ? 1 : s == SPAN_QUARTER ? 3 : s == SPAN_HALF ? 6 : s == SPAN_NINE ? 9 : 12;
    int month = s == SPAN_NINE ? 1 : (d.m - 1) / length * length + 1;
    *from = day, *to = day + 1;
    if (s == SPAN_DAY || s == SPAN_FREE) return;
    if (s == SPAN_WEEK) {
        *from = day - (day_weekday(day) - 1), *to = *from + 7;
        return;
    }
    *from = first_of(d.y, month), *to = first_of(d.y, month + length);
}

struct str span_words(struct arena *a, enum span s, int32_t from, int32_t to) {
    static const char *const roman[] = {"I", "II", "III", "IV"};
    struct date d = date_of(from);
    switch (s) {
    case SPAN_DAY:
        return str_fmt(a, "Ngày %.*s", STR_ARG(day_vi(a, from)));
    case SPAN_MONTH:
        return str_fmt(a, "Tháng %d/%d", d.m, d.y);
    case SPAN_QUARTER:
        return str_fmt(a, "Quý %s/%d", roman[(d.m - 1) / 3], d.y);
    case SPAN_HALF:
        return str_fmt(a, "6 tháng %s năm %d", d.m == 1 ? "đầu" : "cuối", d.y);
    case SPAN_NINE:
        return str_fmt(a, "9 tháng đầu năm %d", d.y);
    case SPAN_YEAR:
        return str_fmt(a, "Năm %d", d.y);
    default:
        return str_fmt(a, "Từ ngày %.*s đến ngày %.*s", STR_ARG(day_vi(a, from)), STR_ARG(day_vi(a, to - 1)));
    }
}

static int32_t year_back(int32_t day) {
    struct date d = date_of(day);
    d.y--;
    if (d.m == 2 && d.d == 29) d.d = 28;
    return day_of(d);
}

struct figure_query ask_year_before(const struct ask *k) {
    struct figure_query q = k->q;
    int32_t tomorrow = at_day(q.now) + 1, to = q.to_day < tomorrow ? q.to_day : tomorrow;
    if (to <= q.from_day) to = q.to_day;
    q.from_day = year_back(q.from_day), q.to_day = year_back(to);
    if (q.to_day <= q.from_day) q.to_day = q.from_day + 1;
    return q;
}

static void read_period(struct request *r, enum span otherwise, struct ask *k) {
    struct str ky = req_arg(r, "ky");
    int32_t day = at_day(r->now), from = 0, to = 0;
    k->span = otherwise;
    for (int i = 0; i < SPANS_; i++)
        if (str_is(ky, spans_[i].code)) k->span = (enum span)i;
    k->from = req_arg(r, "tu"), k->to = req_arg(r, "den");
    if (k->from.n && (!day_parse(k->from, &from) || from < 10957 || from > 47847))
        k->bad_from = STR("Nhập ngày dạng 25/03/2022, từ năm 2000");
    if (k->to.n && (!day_parse(k->to, &to) || to < 10957 || to > 47847))
        k->bad_to = STR("Nhập ngày dạng 25/03/2022, từ năm 2000");
    else if (k->span == SPAN_FREE && from && to && to < from)
        k->bad_to = STR("Ngày cuối phải từ ngày đầu trở đi");
    if (!k->bad_from.n && from) day = from;
    span_around(k->span, day, &k->q.from_day, &k->q.to_day);
    if (k->span == SPAN_FREE && !k->bad_to.n) k->q.to_day = (to ? to : from ? from : day) + 1;
    if (k->q.to_day <= k->q.from_day) k->q.to_day = k->q.from_day + 1;
    k->period = span_words(r->a, k->span, k->q.from_day, k->q.to_day);
}

/* ---- Whose ---- */
const struct report_agencies *ask_agency(const struct ask *k, struct str code) {
    for (size_t i = 0; i < k->n_body; i++)
        if (str_eq(k->body[i].code, code)) return &k->body[i];
    return NULL;
}

bool ask_covers(const struct ask *k, struct str agency) {
    int steps = 0;
    for (const struct report_agencies *g = ask_agency(k, agency); g && steps < 32; steps++) {
        if (k->all) return true;
        for (size_t i = 0; i < k->n_root; i++)
            if (str_eq(g->code, k->root[i])) return true;
        g = g->parent_code.n ? ask_agency(k, g->parent_code) : NULL;
    }
    return false;
}

static void add_root(struct request *r, struct ask *k, struct str code, size_t *cap) {
    for (size_t i = 0; i < k->n_root; i++)
        if (str_eq(k->root[i], code)) return;
    *ARENA_PUSH(r->a, k->root, k->n_root, *cap) = code;
}

static void scope(struct request *r, struct ask *k) {
    const struct actor *me = actor_of(r);
    size_t cap = 0;
    for (size_t i = 0; i < me->n_grant; i++) {
        const struct grant *g = &me->grant[i];
        const struct report_agencies *at = NULL;
        if (g->role == ROLE_AUDITOR || g->role == ROLE_ADMIN) k->all = true;
        if (g->role == ROLE_COUNTER) continue;
        for (size_t j = 0; j < k->n_body && !at; j++)
            if (k->body[j].id == g->agency_id) at = &k->body[j];
        if (!at) continue;
        bool heads = g->role == ROLE_MANAGER || g->role == ROLE_LEADER;
        if (heads && str_is(at->kind, "one_stop") && at->parent_code.n) at = ask_agency(k, at->parent_code);
        if (!at) continue;
        if (!at->parent_code.n) k->all = true;
        add_root(r, k, at->code, &cap);
    }
}

/* A word that the address cannot mean is refused: figures of another question under it would mislead whoever kept it.
 */
static bool words_known(const struct request *r) {
    struct str ky = req_arg(r, "ky"), cut = req_arg(r, "theo"), channel = req_arg(r, "kenh"), level = req_arg(r, "cap");
    bool known = !ky.n;
    for (int i = 0; i < SPANS_; i++) known |= str_is(ky, spans_[i].code);
    known &= !cut.n || cut_of(cut) != CUT_NONE;
    known &= !channel.n || (channel.n == 1 && channel.p[0] >= '0' && channel.p[0] <= '3');
    return known && (!level.n || str_is(level, "province") || str_is(level, "district") || str_is(level, "commune"));
}

enum rc ask_read(struct request *r, enum span otherwise, struct ask *k) {
    int64_t channel = 0;
    if (!words_known(r)) return RC_INVALID;
    *k = (struct ask){.q = {.now = r->now}};
    TRY(report_agencies(r->db, r->a, &k->body, &k->n_body));
    scope(r, k);
    read_period(r, otherwise, k);
    k->q.agency = req_arg(r, "co_quan"), k->q.field = req_arg(r, "linh_vuc"), k->q.procedure = req_arg(r, "thu_tuc");
    k->q.level = req_arg(r, "cap"), k->q.agency_alone = req_arg(r, "rieng").n > 0;
    if (str_i64(req_arg(r, "kenh"), &channel) && channel >= 1 && channel <= 3) k->q.channel = (int)channel;
    k->q.cut = cut_of(req_arg(r, "theo"));
    if (k->q.cut == CUT_NONE) k->q.cut = CUT_AGENCY;
    k->compare = req_arg(r, "so_sanh").n > 0, k->full = str_is(req_arg(r, "cot"), "du");
    if (!k->all && !k->n_root) return RC_NOTFOUND;
    if (!k->all && !k->q.agency.n) k->q.agency = k->root[0];
    if (k->q.agency.n && !ask_covers(k, k->q.agency)) return RC_NOTFOUND;
    k->agency = k->q.agency.n ? ask_agency(k, k->q.agency)->name : page_province();
    return RC_OK;
}

/* ---- Addresses ---- */
static void arg(struct buf *b, const char *name, struct str value) {
    if (!value.n) return;
    buf_c(b, '&'), buf_z(b, name), buf_c(b, '='), buf_url(b, value);
}

struct str ask_address(struct arena *a, const struct ask *k, const struct figure_query *q, bool as) {
    struct buf b = buf_in(a);
    buf_fmt(&b, "ky=%s", as ? spans_[k->span].code : "khoang");
    arg(&b, "tu", day_vi(a, q->from_day));
    if (!as || k->span == SPAN_FREE) arg(&b, "den", day_vi(a, q->to_day - 1));
    arg(&b, "co_quan", q->agency), arg(&b, "linh_vuc", q->field), arg(&b, "thu_tuc", q->procedure);
    arg(&b, "cap", q->level);
    if (q->agency_alone) buf_z(&b, "&rieng=1");
    if (q->channel) buf_fmt(&b, "&kenh=%d", q->channel);
    arg(&b, "theo", str_of(cut_code(q->cut)));
    if (as && k->compare) buf_z(&b, "&so_sanh=1");
    if (as && k->full) buf_z(&b, "&cot=du");
    return buf_view(&b);
}

/* ---- The form above a report ---- */
static void choice_of(struct buf *b, const char *name, const char *label, const struct choice *c, size_t n) {
    buf_fmt(b, "<div class=\"govuk-form-group\"><label class=\"govuk-label\" for=\"%s\">%s</label>", name, label);
    buf_fmt(b, "<select class=\"govuk-select\" id=\"%s\" name=\"%s\">", name, name);
    for (size_t i = 0; i < n; i++) {
        buf_z(b, "<option value=\""), buf_html(b, c[i].value), buf_z(b, c[i].here ? "\" selected>" : "\">");
        buf_html(b, c[i].label), buf_z(b, "</option>");
    }
    buf_z(b, "</select></div>");
}

static void day_field(struct buf *b, const char *name, const char *label, struct str typed, struct str bad) {
    buf_fmt(b, "<div class=\"govuk-form-group%s\"><label class=\"govuk-label\" for=\"%s\">%s</label>",
            bad.n ? " govuk-form-group--error" : "", name, label);
    if (bad.n) {
        buf_fmt(b, "<p id=\"%s-error\" class=\"govuk-error-message\">", name);
        buf_z(b, "<span class=\"govuk-visually-hidden\">Lỗi:</span> "), buf_html(b, bad), buf_z(b, "</p>");
    }
    buf_fmt(b, "<input class=\"govuk-input%s\" id=\"%s\" name=\"%s\" inputmode=\"numeric\" placeholder=\"dd/mm/yyyy\"",
            bad.n ? " govuk-input--error" : "", name, name);
    if (bad.n) buf_fmt(b, " aria-describedby=\"%s-error\"", name);
    buf_z(b, " value=\""), buf_html(b, typed), buf_z(b, "\"></div>");
}

/* For each body: has it figures, or stands it over such? */
static bool *worth_choosing(struct request *r, const struct ask *k) {
    bool *worth = ARENA_ARRAY(r->a, bool, k->n_body + 1);
    struct report_counted *c;
    size_t n;
    if (report_counted(r->db, r->a, &c, &n)) return worth;
    for (size_t i = 0; i < n; i++)
        for (const struct report_agencies *g = ask_agency(k, c[i].code); g && !worth[g - k->body];) {
            worth[g - k->body] = true;
            g = g->parent_code.n ? ask_agency(k, g->parent_code) : NULL;
        }
    return worth;
}

/* Bodies of my branches that have figures, or stand over such: the tree, two blanks a step. */
static void branch(struct request *r, const struct ask *k, const bool *worth, struct str parent, int depth,
                   struct choice **item, size_t *n_item, size_t *cap) {
    for (size_t i = 0; i < k->n_body && depth < 16; i++) {
        const struct report_agencies *g = &k->body[i];
        bool root = false;
        for (size_t j = 0; j < k->n_root; j++) root |= str_eq(k->root[j], g->code);
        if (k->all) root = !g->parent_code.n;
        if (parent.n ? !str_eq(g->parent_code, parent) : !root) continue;
        if (!worth[i]) continue;
        struct buf label = buf_in(r->a);
        for (int d = 0; d < depth; d++) buf_z(&label, "\u2003");
        buf_str(&label, g->name);
        *ARENA_PUSH(r->a, *item, *n_item, *cap) =
            (struct choice){g->code, buf_view(&label), str_eq(k->q.agency, g->code)};
        branch(r, k, worth, g->code, depth + 1, item, n_item, cap);
    }
}

static void agencies(struct request *r, const struct ask *k, struct choice **item, size_t *n_item) {
    size_t cap = 0;
    if (k->all) *ARENA_PUSH(r->a, *item, *n_item, cap) = (struct choice){STR(""), STR("Toàn tỉnh"), !k->q.agency.n};
    branch(r, k, worth_choosing(r, k), STR(""), 0, item, n_item, &cap);
}

void report_filters(struct buf *b, struct request *r, const struct ask *k, struct str action, bool whole) {
    struct choice some[16], *item = NULL;
    size_t n = 0, cap = 0, m;
    buf_z(b, "<form method=\"get\" class=\"mc-report-form\" action=\""), tpl_path(b, action), buf_z(b, "\">");
    for (int i = 0; i < SPANS_; i++)
        some[i] = (struct choice){str_of(spans_[i].code), str_of(spans_[i].label), k->span == (enum span)i};
    choice_of(b, "ky", "Kỳ báo cáo", some, SPANS_);
    day_field(b, "tu", "Từ ngày (hoặc một ngày trong kỳ)", k->bad_from.n ? k->from : day_vi(r->a, k->q.from_day),
              k->bad_from);
    day_field(b, "den", "Đến ngày (khi chọn từ ngày đến ngày)", k->bad_to.n ? k->to : day_vi(r->a, k->q.to_day - 1),
              k->bad_to);
    agencies(r, k, &item, &n);
    choice_of(b, "co_quan", "Cơ quan", item, n);
    if (whole) {
        struct report_fields *f;
        struct report_procedures *p;
        for (size_t i = CUT_AGENCY; i <= CUT_YEAR; i++)
            some[i - 1] = (struct choice){str_of(cuts[i].code), str_of(cuts[i].head), k->q.cut == (enum figure_cut)i};
        choice_of(b, "theo", "Tính theo", some, CUT_YEAR);
        bool more = k->q.field.n || k->q.procedure.n || k->q.level.n || k->q.channel || k->compare || k->full;
        buf_fmt(b, "<details class=\"govuk-details mc-report-form__more\"%s><summary class=\"govuk-details__summary\">",
                more ? " open" : "");
        buf_z(b, "<span class=\"govuk-details__summary-text\">Thêm điều kiện, so sánh, các cột</span></summary>");
        buf_z(b, "<div class=\"mc-report-form\">");
        item = NULL, n = cap = 0;
        *ARENA_PUSH(r->a, item, n, cap) = (struct choice){STR(""), STR("Mọi lĩnh vực"), !k->q.field.n};
        if (report_fields(r->db, r->a, &f, &m)) m = 0;
        for (size_t i = 0; i < m; i++)
            *ARENA_PUSH(r->a, item, n, cap) = (struct choice){f[i].code, f[i].name, str_eq(f[i].code, k->q.field)};
        choice_of(b, "linh_vuc", "Lĩnh vực", item, n);
        item = NULL, n = cap = 0;
        *ARENA_PUSH(r->a, item, n, cap) = (struct choice){STR(""), STR("Mọi thủ tục"), !k->q.procedure.n};
        if (report_procedures(r->db, r->a, k->q.field, &p, &m)) m = 0;
        for (size_t i = 0; i < m; i++)
            *ARENA_PUSH(r->a, item, n, cap) = (struct choice){p[i].code, p[i].name, str_eq(p[i].code, k->q.procedure)};
        choice_of(b, "thu_tuc", "Thủ tục", item, n);
        static const char *const levels[][2] = {
            {"", "Mọi cấp"}, {"province", "Cấp tỉnh"}, {"district", "Cấp huyện"}, {"commune", "Cấp xã"}};
        for (size_t i = 0; i < 4; i++)
            some[i] = (struct choice){str_of(levels[i][0]), str_of(levels[i][1]), str_is(k->q.level, levels[i][0])};
        choice_of(b, "cap", "Cấp", some, 4);
        some[0] = (struct choice){STR(""), STR("Mọi kênh"), !k->q.channel};
        for (int i = 1; i <= 3; i++)
            some[i] = (struct choice){str_fmt(r->a, "%d", i), str_of(channel_vi((enum channel)i)), k->q.channel == i};
        choice_of(b, "kenh", "Kênh tiếp nhận", some, 4);
        some[0] = (struct choice){STR(""), STR("Không"), !k->compare};
        some[1] = (struct choice){STR("1"), STR("Cùng kỳ năm trước"), k->compare};
        choice_of(b, "so_sanh", "So sánh", some, 2);
        some[0] = (struct choice){STR(""), STR("Gọn"), !k->full},
        some[1] = (struct choice){STR("du"), STR("Đầy đủ"), k->full};
        choice_of(b, "cot", "Các cột", some, 2);
        buf_z(b, "</div></details>");
    }
    buf_z(b, "<div class=\"mc-report-form__go\"><button class=\"govuk-button\" type=\"submit\">Xem báo "
             "cáo</button></div></form>");
}
