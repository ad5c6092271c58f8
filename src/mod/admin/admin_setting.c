/* admin_setting.c — what a province decides for itself, one value at a time. A value goes through the loader like a
 * line of settings.csv; a number stays a number. The audit log keeps the old and the new. */
#include "core/setting.h"
#include "core/setting.sql.h"
#include "mod/admin/admin.h"
#include "mod/admin/admin_settings.html.h"
#include "ui/api.h"

static const struct column columns_[] = {{"Mục", NULL}, {"Giá trị", NULL}, {"Sửa", NULL}};
static const struct field_def fields_[] = {{.name = "gia-tri", .label = "Giá trị", .max = 1000}};

static void show_group(struct buf *b, const char *group, const struct setting_list *s, size_t n) {
    struct setting_list *in = ARENA_ARRAY(b->a, struct setting_list, n + 1);
    const char **unit = ARENA_ARRAY(b->a, const char *, n + 1);
    size_t k = 0;
    for (size_t i = 0; i < n; i++) {
        const struct setting_spec *spec = setting_spec(s[i].key);
        if (spec ? !group || strcmp(spec->group, group) : group != NULL) continue;
        unit[k] = spec && spec->unit ? spec->unit : "", in[k++] = s[i];
    }
    if (k)
        tpl_admin_settings(b, str_of(group ? group : "Chưa dùng đến trong phiên bản này"), in, unit, k, columns_,
                           COUNT_OF(columns_));
}

enum rc admin_settings_show(struct request *r) {
    struct setting_list *s;
    size_t n;
    TRY(setting_list(r->db, r->a, &s, &n));
    if (r->api) {
        API_ROWS(api_list(r), setting_list, s, n);
        return api_list_end(r, STR(""));
    }
    struct page p = {.title = "Cài đặt", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &p);
    buf_z(b,
          "<p class=\"govuk-body\">Có hiệu lực ngay khi lưu. Địa chỉ của hệ thống, nơi lưu dữ liệu và cổng lắng nghe "
          "là việc của máy chủ: tệp /etc/motcua.conf.</p>");
    const char *group = NULL;
    for (size_t i = 0; setting_spec_at(i); i++) { /* the table is in the order of its groups */
        if (group && !strcmp(group, setting_spec_at(i)->group)) continue;
        group = setting_spec_at(i)->group;
        show_group(b, group, s, n);
    }
    show_group(b, NULL, s, n);
    return page_end(r, &p);
}

static enum rc show(struct request *r, const struct form *f, const struct setting_get *s) {
    struct page p = {.title_str = str_fmt(r->a, "Sửa cài đặt %.*s", STR_ARG(r->part[0])),
                     .section = "quan-tri",
                     .back = STR("/quan-tri/cai-dat"),
                     .form = f};
    struct buf *b = page_begin(r, &p);
    const struct setting_spec *spec = setting_spec(r->part[0]);
    buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, s->description), buf_z(b, "</p>");
    if (spec) {
        buf_z(b, "<p class=\"govuk-hint\">Phải là "), buf_html(b, setting_wants(r->a, spec)), buf_z(b, ".</p>");
    }
    page_form(b, r, str_fmt(r->a, "/quan-tri/cai-dat/%.*s", STR_ARG(r->part[0])), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Lưu"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc admin_setting_ask(struct request *r) {
    struct setting_get s;
    struct form f;
    TRY(setting_get(r->db, r->a, r->part[0], &s));
    if (r->api) {
        struct buf *b = api_object(r);
        json_text(b, "key", r->part[0]), setting_get_json(b, &s);
        return api_end(r);
    }
    form_init(&f, r->a, fields_, COUNT_OF(fields_));
    form_set(&f, "gia-tri", s.value);
    return show(r, &f, &s);
}

static const char *field_of(struct str column) { return str_is(column, "value") ? "gia-tri" : NULL; }

enum rc admin_setting_put(struct request *r) {
    static const char *const column[] = {"key", "value", "description"};
    struct setting_get s;
    struct form f;
    int64_t was, is;
    size_t changes;
    TRY(setting_get(r->db, r->a, r->part[0], &s));
    bool read = form_bind(&f, r, fields_, COUNT_OF(fields_)), number = str_i64(s.value, &was);
    struct str fault = read ? setting_fault(r->a, r->part[0], form_str(&f, "gia-tri")) : STR("");
    if (read && !fault.n && number && (!str_i64(form_str(&f, "gia-tri"), &is) || is < 0))
        fault = STR("Nhập một số nguyên không âm, không có dấu chấm ngăn cách");
    if (fault.n) form_error(&f, "gia-tri", fault);
    if (f.n_errors) return show(r, &f, &s);
    struct str cell[] = {r->part[0], form_str(&f, "gia-tri"), s.description};
    struct load_file file = admin_row(r->a, "settings.csv", column, cell, COUNT_OF(cell));
    TRY(admin_publish(r, &f, &file, str_fmt(r->a, "cài đặt %.*s", STR_ARG(r->part[0])), field_of, &changes));
    if (f.n_errors) return show(r, &f, &s);
    if (changes)
        TRY(admin_audit(
            r, "setting",
            str_fmt(r->a, "%.*s: \"%.*s\" -> \"%.*s\"", STR_ARG(r->part[0]), STR_ARG(s.value), STR_ARG(cell[1]))));
    page_flash(r, "success", changes ? str_fmt(r->a, "Đã lưu %.*s.", STR_ARG(r->part[0])) : STR("Giá trị không đổi."));
    return reply_redirect(r, STR("/quan-tri/cai-dat"));
}
