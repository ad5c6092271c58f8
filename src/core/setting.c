/* setting.c — reads one setting; a missing or malformed one gives what the caller said. And what each may be. */
#include "core/setting.h"
#include "base/utf8.h"
#include "core/form.h"
#include "core/setting.sql.h"

struct str setting_text(struct db *db, struct arena *a, const char *key, struct str otherwise) {
    struct setting_get s;
    return setting_get(db, a, str_of(key), &s) == RC_OK ? s.value : otherwise;
}

int64_t setting_int(struct db *db, struct arena *a, const char *key, int64_t otherwise) {
    int64_t v;
    return str_i64(setting_text(db, a, key, STR("")), &v) ? v : otherwise;
}

#define PROVINCE "Tỉnh"
#define WORK "Giải quyết hồ sơ"
#define ONLINE "Người dân, nộp trực tuyến"
#define SECURITY "An toàn, đăng nhập"
#define LOG "Nhật ký"
#define REPORT "Báo cáo"
static const struct setting_spec specs[] = {
    {"province_name", PROVINCE, SETTING_TEXT, 1, 60, NULL},
    {"province_code", PROVINCE, SETTING_CODE, 2, 20, NULL},
    {"calendar_code", PROVINCE, SETTING_CODE, 1, 80, NULL},
    {"max_supplements", WORK, SETTING_COUNT, 0, 20, "lần"},
    {"supplement_days", WORK, SETTING_COUNT, 1, 365, "ngày"},
    {"consult_hours", WORK, SETTING_COUNT, 1, 2000, "giờ làm việc"},
    {"online_answer_hours", ONLINE, SETTING_COUNT, 1, 200, "giờ làm việc"},
    {"draft_days", ONLINE, SETTING_COUNT, 1, 3650, "ngày"},
    {"rating_edit_days", ONLINE, SETTING_COUNT, 0, 365, "ngày"},
    {"lookup_tries_per_hour", SECURITY, SETTING_COUNT, 1, 10000, "lần mỗi giờ"},
    {"login_tries", SECURITY, SETTING_COUNT, 2, 50, "lần"},
    {"lock_minutes", SECURITY, SETTING_COUNT, 1, 1440, "phút"},
    {"session_hours", SECURITY, SETTING_COUNT, 1, 24, "giờ"},
    {"api_per_minute", SECURITY, SETTING_COUNT, 1, 100000, "yêu cầu mỗi phút"},
    {"inspection_delay_days", LOG, SETTING_COUNT, 0, 3650, "ngày"},
    {"checkpoint_minutes", LOG, SETTING_COUNT, 1, 1440, "phút"},
    {"checkpoint_mail", LOG, SETTING_MAIL, 0, 0, NULL},
    {"board_least", REPORT, SETTING_COUNT, 1, 1000, "hồ sơ"},
    {"report_form_a", REPORT, SETTING_TITLED, 3, 1000, NULL},
    {"report_form_b", REPORT, SETTING_TITLED, 3, 1000, NULL},
    {"report_form_c", REPORT, SETTING_TITLED, 3, 1000, NULL},
    {"report_form_cause", REPORT, SETTING_TITLED, 3, 1000, NULL},
    {"report_forms_note", REPORT, SETTING_TEXT, 0, 1000, NULL},
};

const struct setting_spec *setting_spec_at(size_t i) { return i < COUNT_OF(specs) ? &specs[i] : NULL; }

const struct setting_spec *setting_spec(struct str key) {
    for (size_t i = 0; i < COUNT_OF(specs); i++)
        if (str_is(key, specs[i].key)) return &specs[i];
    return NULL;
}

struct str setting_wants(struct arena *a, const struct setting_spec *s) {
    switch (s->type) {
    case SETTING_COUNT:
        return str_fmt(a, "số nguyên từ %lld đến %lld, không có dấu chấm ngăn cách%s%s", (long long)s->min,
                       (long long)s->max, s->unit ? ", tính bằng " : "", s->unit ? s->unit : "");
    case SETTING_CODE:
        return str_fmt(a, "mã gồm chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới; từ %lld đến %lld ký tự",
                       (long long)s->min, (long long)s->max);
    case SETTING_MAIL:
        return STR("địa chỉ thư điện tử, hoặc dấu gạch ngang khi không dùng");
    case SETTING_TITLED:
        return STR("số hiệu, dấu |, rồi tên biểu");
    case SETTING_TEXT:
        break;
    }
    return str_fmt(a, "văn bản từ %lld đến %lld ký tự", (long long)s->min, (long long)s->max);
}

static bool is_code(struct str v) {
    for (size_t i = 0; i < v.n; i++) {
        char c = v.p[i];
        bool fits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                    c == '.' || c == '_';
        if (!fits) return false;
    }
    return true;
}

struct str setting_fault(struct arena *a, struct str key, struct str value) {
    const struct setting_spec *s = setting_spec(key);
    struct str ignored;
    int64_t v, n = (int64_t)utf8_len(value);
    bool ok = true;
    if (!s) return STR("");
    switch (s->type) {
    case SETTING_COUNT:
        ok = str_i64(value, &v) && v >= s->min && v <= s->max;
        break;
    case SETTING_CODE:
        ok = is_code(value) && n >= s->min && n <= s->max;
        break;
    case SETTING_MAIL:
        ok = str_is(value, "-") || str_empty(check_email(a, value, &ignored));
        break;
    case SETTING_TITLED: {
        long bar = str_find(value, STR("|"));
        ok = bar > 0 && (size_t)bar + 1 < value.n;
        break;
    }
    case SETTING_TEXT:
        ok = n >= s->min && n <= s->max;
        break;
    }
    return ok ? STR("") : str_fmt(a, "Nhập %.*s", STR_ARG(setting_wants(a, s)));
}
