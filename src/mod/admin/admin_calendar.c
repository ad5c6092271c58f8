/* admin_calendar.c — days out of the ordinary, one at a time.
 *
 * One form makes one row of calendar/holidays.csv, which the loader checks and publishes: a new revision of the
 * calendar, with the decision that ordered it. No open case moves by that (admin_redate.c). Only days that the calendar
 * covers can be named here: a new year comes whole, as a file. */
#include "core/promise.h"
#include "core/setting.h"
#include "mod/admin/admin.h"
#include "mod/admin/admin_calendar.html.h"
#include "ui/api.h"

static const struct column columns_days[] = {
    {"Ngày", NULL}, {"Áp dụng cho", NULL}, {"Loại", NULL}, {"Tên", NULL}, {"Văn bản", NULL}};
static const struct column columns_revs[] = {{"Phiên bản", "govuk-table__header--numeric"},
                                             {"Lúc", NULL},
                                             {"Người công bố", NULL},
                                             {"Căn cứ", NULL},
                                             {"Số ngày đổi", "govuk-table__header--numeric"}};
static const struct option kinds[] = {
    {STR("STATUTORY_OFF"), STR("Nghỉ lễ, tết"), STR("Ngày nghỉ theo Bộ luật Lao động")},
    {STR("COMPENSATORY_OFF"), STR("Nghỉ bù"), STR("Khi ngày lễ trùng ngày nghỉ hằng tuần")},
    {STR("SWAPPED_OFF"), STR("Nghỉ hoán đổi"), STR("Làm bù vào một ngày khác")},
    {STR("SWAPPED_WORKDAY"), STR("Làm bù"), STR("Làm theo giờ của ngày được nghỉ hoán đổi")},
    {STR("CLOSED"), STR("Đóng cửa"), STR("Thiên tai, dịch bệnh, mất điện…")},
    {STR("HALF_DAY"), STR("Làm nửa ngày"), {0}},
    {STR("OWN_HOURS"), STR("Làm theo giờ riêng"), {0}},
    {STR("WORKS_AS_USUAL"), STR("Làm việc bình thường"), STR("Dù nơi khác được nghỉ")},
    {STR("REMOVED"), STR("Bỏ ngày đặc biệt này"), STR("Ngày ấy trở lại như mọi tuần")},
};
static const struct cond swaps = {STR("loai"), STR("in"), STR("SWAPPED_OFF|SWAPPED_WORKDAY")},
                         timed = {STR("loai"), STR("in"), STR("HALF_DAY|OWN_HOURS")};
static const struct field_def day_fields[] = {
    {.name = "lop", .label = "Áp dụng cho", .type = F_CHOICE, .required = true},
    {.name = "ngay", .label = "Ngày", .hint = "Ví dụ 15 4 2022", .type = F_DATE, .required = true},
    {.name = "loai", .label = "Loại", .type = F_CHOICE, .required = true, .option = kinds, .n_option = COUNT_OF(kinds)},
    {.name = "hoan-doi",
     .label = "Hoán đổi với ngày",
     .hint = "Ngày làm bù, hoặc ngày được nghỉ mà hôm nay làm bù",
     .type = F_DATE,
     .when = &swaps,
     .n_when = 1,
     .required = true},
    {.name = "gio",
     .label = "Giờ làm việc",
     .hint = "Ví dụ 07:00-11:30, hoặc 07:00-09:30 13:30-15:00. Làm nửa ngày mà để trống là chỉ làm buổi sáng.",
     .max = 60,
     .when = &timed,
     .n_when = 1},
    {.name = "ten", .label = "Tên ngày hoặc lý do", .required = true, .max = 200},
    {.name = "quyet-dinh",
     .label = "Quyết định, thông báo làm căn cứ",
     .hint = "Ví dụ: Thông báo số 45/TB-UBND ngày 1/4/2022",
     .required = true,
     .max = 300},
};
enum { FIELDS = COUNT_OF(day_fields) };

static const char *field_of(struct str column) {
    static const struct {
        const char *column, *field;
    } map[] = {{"layer", "lop"},           {"date", "ngay"},           {"kind", "loai"},   {"name", "ten"},
               {"pairs_with", "hoan-doi"}, {"document", "quyet-dinh"}, {"sessions", "gio"}};
    for (size_t i = 0; i < COUNT_OF(map); i++)
        if (str_is(column, map[i].column)) return map[i].field;
    return NULL;
}

static struct str kind_vi(struct str kind) {
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (str_eq(kinds[i].value, kind)) return kinds[i].label;
    return kind;
}

static struct str own_calendar(struct request *r) {
    return setting_text(r->db, r->a, "calendar_code", STR("tien-giang"));
}

/* The layers: the nation, the province, and each calendar of an agency's own. */
static enum rc make_fields(struct request *r, struct field_def *def, struct str *own) {
    struct admin_calendars *c;
    size_t n, k = 0;
    TRY(admin_calendars(r->db, r->a, &c, &n));
    *own = own_calendar(r);
    struct option *o = ARENA_ARRAY(r->a, struct option, n + 2);
    o[k++] = (struct option){STR("province"), STR("Toàn tỉnh"), {0}};
    o[k++] = (struct option){STR("national"), STR("Cả nước"), {0}};
    for (size_t i = 0; i < n; i++)
        if (!str_eq(c[i].code, *own)) o[k++] = (struct option){c[i].code, c[i].name, {0}};
    memcpy(def, day_fields, sizeof day_fields);
    def[0].option = o, def[0].n_option = k;
    return RC_OK;
}

static enum rc days_of(struct request *r, const struct field_def *def, struct str own, int year, struct admin_day **out,
                       size_t *n) {
    struct admin_days *d;
    TRY(admin_days(r->db, r->a, day_of((struct date){year, 1, 1}), day_of((struct date){year, 12, 31}), &d, n));
    *out = ARENA_ARRAY(r->a, struct admin_day, *n + 1);
    for (size_t i = 0; i < *n; i++) {
        int weekday = day_weekday((int32_t)d[i].day);
        struct str layer = str_eq(d[i].layer, own) ? STR("province") : d[i].layer;
        (*out)[i] = (struct admin_day){.layer = d[i].layer,
                                       .kind = kind_vi(d[i].kind),
                                       .name = d[i].name,
                                       .document = d[i].document,
                                       .hours = d[i].sessions,
                                       .rev = d[i].rev_from};
        (*out)[i].day = str_fmt(r->a, "%s, %.*s", weekday_vi(weekday), STR_ARG(day_vi(r->a, (int32_t)d[i].day)));
        for (size_t k = 0; k < def[0].n_option; k++)
            if (str_eq(def[0].option[k].value, layer)) (*out)[i].layer = def[0].option[k].label;
        if (d[i].replaces) (*out)[i].hours = str_fmt(r->a, "giờ của %s", weekday_vi((int)d[i].replaces));
    }
    return RC_OK;
}

static enum rc show(struct request *r, const struct form *f, struct str own) {
    struct admin_day *day;
    struct admin_revs *rev;
    const struct calendar *cal;
    size_t n, n_rev;
    int64_t year = req_arg_i64(r, "nam", date_of(at_day(r->now)).y);
    TRY(promise_calendar(r->db, r->a, own, 0, &cal));
    int first = date_of(calendar_first_day(cal)).y, last = date_of(calendar_last_day(cal)).y;
    if (year < first) year = first;
    if (year > last) year = last;
    TRY(days_of(r, f->def, own, (int)year, &day, &n));
    TRY(admin_revs(r->db, r->a, &rev, &n_rev));
    if (r->api && !f->n_errors) {
        struct admin_days *d;
        TRY(admin_days(r->db, r->a, day_of((struct date){(int)year, 1, 1}), day_of((struct date){(int)year, 12, 31}),
                       &d, &n));
        struct buf *j = api_object(r);
        json_int(j, "year", year);
        API_MEMBER(j, "data", admin_days, d, n);
        API_MEMBER(j, "revisions", admin_revs, rev, n_rev);
        api_fields(j, "fields", f->def, f->n);
        return api_end(r);
    }
    struct page p = {.title = "Lịch làm việc", .section = "quan-tri", .back = STR("/quan-tri"), .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_admin_calendar(b, r, f, year, first, last, day, n, columns_days, COUNT_OF(columns_days), rev, n_rev,
                       columns_revs, COUNT_OF(columns_revs));
    return page_end(r, &p);
}

enum rc admin_calendar_show(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct str own;
    struct form f;
    TRY(make_fields(r, def, &own));
    form_init(&f, r->a, def, FIELDS);
    return show(r, &f, own);
}

enum rc admin_calendar_day(struct request *r) {
    static const char *const column[] = {"layer",      "date",     "kind",       "name",
                                         "pairs_with", "document", "confidence", "sessions"};
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    const struct calendar *cal;
    struct str own;
    struct form f;
    size_t changes;
    TRY(make_fields(r, def, &own));
    if (!form_bind(&f, r, def, FIELDS)) return show(r, &f, own);
    int32_t day = form_day(&f, "ngay");
    struct str pair = form_at(&f, "hoan-doi")->shown ? form_str(&f, "hoan-doi") : STR("");
    TRY(promise_calendar(r->db, r->a, own, 0, &cal));
    if (!calendar_day(cal, day))
        form_error(&f, "ngay",
                   str_fmt(r->a, "Lịch mới có từ năm %d đến năm %d; hãy nạp cả năm mới ở trang Dữ liệu danh mục",
                           date_of(calendar_first_day(cal)).y, date_of(calendar_last_day(cal)).y));
    if (pair.n && form_day(&f, "hoan-doi") == day)
        form_error(&f, "hoan-doi", STR("Ngày hoán đổi phải là một ngày khác"));
    if (f.n_errors) return show(r, &f, own);
    struct str cell[] = {form_str(&f, "lop"),
                         day_iso(r->a, day),
                         form_str(&f, "loai"),
                         form_str(&f, "ten"),
                         pair,
                         form_str(&f, "quyet-dinh"),
                         STR("firm"),
                         form_at(&f, "gio")->shown ? form_str(&f, "gio") : STR("")};
    struct load_file file = admin_row(r->a, "calendar/holidays.csv", column, cell, COUNT_OF(cell));
    TRY(admin_publish(r, &f, &file, form_str(&f, "quyet-dinh"), field_of, &changes));
    if (!f.n_errors && !changes) form_error(&f, "ngay", STR("Lịch đã ghi đúng như vậy, không có gì thay đổi"));
    if (f.n_errors) return show(r, &f, own);
    TRY(admin_audit(
        r, "calendar day",
        str_fmt(r->a, "%.*s %.*s %.*s; %.*s", STR_ARG(cell[0]), STR_ARG(cell[1]), STR_ARG(cell[2]), STR_ARG(cell[5]))));
    page_flash(r, "success", STR("Đã tạo phiên bản lịch mới. Chưa hồ sơ nào đổi hạn: xem trang Tính lại hạn."));
    return reply_redirect(r, str_fmt(r->a, "/quan-tri/lich?nam=%d", date_of(day).y));
}
