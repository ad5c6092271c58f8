/* parts.c — govuk-frontend's markup, written by functions.
 *
 * z() writes our own literals, h() escapes what came from people. Identifiers are field names, which are ours. */
#include "ui/parts.h"
#include "base/utf8.h"
#include "core/flow.h"

static void z(struct buf *b, const char *s) { buf_z(b, s); }
static void h(struct buf *b, struct str s) { buf_html(b, s); }
static void hz(struct buf *b, const char *s) { buf_html(b, str_of(s)); }
static void attr(struct buf *b, const char *name, struct str v) {
    z(b, " "), z(b, name), z(b, "=\""), h(b, v), z(b, "\"");
}

void part_button(struct buf *b, const struct part_button *p) {
    bool link = p->href.n > 0;
    z(b, link ? "<a" : "<button");
    if (link)
        z(b, " href=\""), tpl_path(b, p->href), z(b, "\" role=\"button\" draggable=\"false\"");
    else
        z(b, " type=\"submit\"");
    z(b, " class=\"govuk-button"), p->classes.n ? z(b, " ") : (void)0, h(b, p->classes),
        z(b, "\" data-module=\"govuk-button\"");
    if (p->name.n) attr(b, "name", p->name);
    if (p->value.n) attr(b, "value", p->value);
    if (p->once) z(b, " data-prevent-double-click=\"true\"");
    if (p->disabled) z(b, " disabled aria-disabled=\"true\"");
    if (p->key) attr(b, "data-key", str_of(p->key));
    z(b, ">"), h(b, p->text);
    if (p->key) z(b, " <kbd>"), hz(b, p->key), z(b, "</kbd>");
    z(b, link ? "</a>" : "</button>");
}

static void described_by(struct buf *b, const struct field_def *d, bool error) {
    if (!d->hint && !error) return;
    z(b, " aria-describedby=\"");
    if (d->hint) hz(b, d->name), z(b, "-hint");
    if (d->hint && error) z(b, " ");
    if (error) hz(b, d->name), z(b, "-error");
    z(b, "\"");
}

static void hint_and_error(struct buf *b, const struct field_def *d, struct str error) {
    if (d->hint)
        z(b, "<div id=\""), hz(b, d->name), z(b, "-hint\" class=\"govuk-hint\">"), hz(b, d->hint), z(b, "</div>");
    if (error.n)
        z(b, "<p id=\""), hz(b, d->name),
            z(b, "-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Lỗi:</span> "),
            h(b, error), z(b, "</p>");
}

static void label(struct buf *b, const struct part_field *p) {
    const struct field_def *d = p->def;
    if (p->legend_big) z(b, "<h1 class=\"govuk-label-wrapper\">");
    z(b, p->legend_big ? "<label class=\"govuk-label govuk-label--l\" for=\"" : "<label class=\"govuk-label\" for=\"");
    hz(b, d->name), z(b, "\">"), hz(b, d->label);
    if (!d->required) z(b, " <span class=\"mc-optional\">(không bắt buộc)</span>");
    z(b, "</label>");
    if (p->legend_big) z(b, "</h1>");
}

static void legend(struct buf *b, const struct part_field *p) {
    z(b,
      p->legend_big
          ? "<legend class=\"govuk-fieldset__legend govuk-fieldset__legend--l\"><h1 class=\"govuk-fieldset__heading\">"
          : "<legend class=\"govuk-fieldset__legend\">");
    hz(b, p->def->label);
    if (!p->def->required) z(b, " <span class=\"mc-optional\">(không bắt buộc)</span>");
    z(b, p->legend_big ? "</h1></legend>" : "</legend>");
}

static const char *width_of(const struct field_def *d) {
    switch (d->type) {
    case F_CCCD:
    case F_TAX:
    case F_PHONE:
    case F_AT:
        return "govuk-input--width-20";
    case F_CODE:
    case F_NUMBER:
    case F_MONEY:
        return "govuk-input--width-10";
    default:
        return d->max && d->max <= 30 ? "govuk-input--width-20" : NULL;
    }
}

static void input(struct buf *b, const struct part_field *p, struct str raw, bool error) {
    const struct field_def *d = p->def;
    const char *type = d->type == F_PASSWORD ? "password"
                       : d->type == F_EMAIL  ? "email"
                       : d->type == F_PHONE  ? "tel"
                                             : "text";
    const char *mode =
        d->type == F_CCCD || d->type == F_NUMBER || d->type == F_MONEY || d->type == F_CODE ? "numeric" : NULL;
    const char *width = p->classes ? p->classes : width_of(d);
    z(b, "<input class=\"govuk-input"), width ? (z(b, " "), z(b, width)) : (void)0,
        error ? z(b, " govuk-input--error") : (void)0;
    z(b, "\" id=\""), hz(b, d->name), z(b, "\" name=\""), hz(b, d->name), z(b, "\" type=\""), z(b, type), z(b, "\"");
    described_by(b, d, error);
    if (d->type != F_PASSWORD && raw.n) attr(b, "value", raw);
    if (d->autocomplete) attr(b, "autocomplete", str_of(d->autocomplete));
    if (mode) attr(b, "inputmode", str_of(mode));
    if (d->type == F_NAME || d->type == F_PASSWORD || d->type == F_CCCD) z(b, " spellcheck=\"false\"");
    if (p->list_url) attr(b, "data-suggest", str_of(p->list_url));
    z(b, ">");
}

static void date_inputs(struct buf *b, const struct part_field *p, struct str raw, bool error) {
    static const struct {
        const char *suffix, *label, *width, *complete;
    } parts[] = {
        {"day", "Ngày", "2", "bday-day"}, {"month", "Tháng", "2", "bday-month"}, {"year", "Năm", "4", "bday-year"}};
    struct str v[3] = {{0}}, rest = raw;
    int32_t day;
    if (day_parse(raw, &day)) rest = day_vi(b->a, day);
    for (int i = 0; i < 3; i++)
        if (!str_cut(&rest, '/', &v[i])) break;
    z(b, "<div class=\"govuk-date-input\" id=\""), hz(b, p->def->name), z(b, "\">");
    for (int i = 0; i < 3; i++) {
        z(b, "<div class=\"govuk-date-input__item\"><div class=\"govuk-form-group\"><label class=\"govuk-label "
             "govuk-date-input__label\" for=\"");
        hz(b, p->def->name), z(b, "-"), z(b, parts[i].suffix), z(b, "\">"), z(b, parts[i].label), z(b, "</label>");
        z(b, "<input class=\"govuk-input govuk-date-input__input govuk-input--width-"), z(b, parts[i].width);
        z(b, error ? " govuk-input--error\"" : "\""), z(b, " id=\""), hz(b, p->def->name), z(b, "-"),
            z(b, parts[i].suffix);
        z(b, "\" name=\""), hz(b, p->def->name), z(b, "-"), z(b, parts[i].suffix),
            z(b, "\" type=\"text\" inputmode=\"numeric\"");
        if (p->def->autocomplete && !strcmp(p->def->autocomplete, "bday"))
            attr(b, "autocomplete", str_of(parts[i].complete));
        if (v[i].n) attr(b, "value", v[i]);
        z(b, "></div></div>");
    }
    z(b, "</div>");
}

static void select_box(struct buf *b, const struct part_field *p, struct str raw, bool error) {
    const struct field_def *d = p->def;
    z(b, "<select class=\"govuk-select"), error ? z(b, " govuk-select--error") : (void)0, z(b, "\" id=\""),
        hz(b, d->name), z(b, "\" name=\""), hz(b, d->name), z(b, "\"");
    described_by(b, d, error);
    z(b, "><option value=\"\">Chọn</option>");
    for (size_t i = 0; i < d->n_option; i++) {
        z(b, "<option"), attr(b, "value", d->option[i].value);
        if (raw.n && str_eq(raw, d->option[i].value)) z(b, " selected");
        z(b, ">"), h(b, d->option[i].label), z(b, "</option>");
    }
    z(b, "</select>");
}

static bool picked(const struct field_def *d, const struct form_value *v, struct str value) {
    if (!v) return false;
    if (d->type != F_CHOICES) return str_eq(v->text.n ? v->text : v->raw, value);
    for (size_t i = 0; i < v->n_many; i++)
        if (str_eq(v->many[i], value)) return true;
    return false;
}

static void boxes(struct buf *b, const struct part_field *p) {
    static const struct option yes_no[] = {{STR("yes"), STR("Có"), {0}}, {STR("no"), STR("Không"), {0}}};
    const struct field_def *d = p->def;
    bool many = d->type == F_CHOICES, yn = d->type == F_YESNO;
    const struct option *o = yn ? yes_no : d->option;
    size_t n = yn ? 2 : d->n_option;
    const char *k = many ? "checkboxes" : "radios";
    const char *classes = p->classes ? p->classes : yn ? "govuk-radios--inline" : NULL;
    buf_fmt(b, "<div class=\"govuk-%s%s%s\" data-module=\"govuk-%s\">", k, classes ? " " : "", classes ? classes : "",
            k);
    for (size_t i = 0; i < n; i++) {
        buf_fmt(b, "<div class=\"govuk-%s__item\"><input class=\"govuk-%s__input\" id=\"%s", k, k, d->name);
        if (i) buf_fmt(b, "-%zu", i + 1);
        buf_fmt(b, "\" name=\"%s\" type=\"%s\"", d->name, many ? "checkbox" : "radio");
        attr(b, "value", o[i].value);
        if (picked(d, p->value, o[i].value) || (yn && p->value && p->value->raw.n && (p->value->num == 1) == (i == 0)))
            z(b, " checked");
        struct str hint =
            i ? str_fmt(b->a, "%s-%zu-item-hint", d->name, i + 1) : str_fmt(b->a, "%s-item-hint", d->name);
        if (o[i].hint.n) attr(b, "aria-describedby", hint);
        buf_fmt(b, "><label class=\"govuk-label govuk-%s__label\" for=\"%s", k, d->name);
        if (i) buf_fmt(b, "-%zu", i + 1);
        z(b, "\">"), h(b, o[i].label), z(b, "</label>");
        if (o[i].hint.n)
            z(b, "<div"), attr(b, "id", hint), buf_fmt(b, " class=\"govuk-hint govuk-%s__hint\">", k), h(b, o[i].hint),
                z(b, "</div>");
        z(b, "</div>");
    }
    z(b, "</div>");
}

/* For the script, which hides a field while its condition does not hold; the server decides anyway. */
static void condition(struct buf *b, const struct field_def *d) {
    if (!d->n_when) return;
    struct buf j = buf_in(b->a);
    for (size_t i = 0; i < d->n_when; i++) {
        z(&j, i ? ",[" : "[["), buf_json(&j, d->when[i].field), z(&j, ","), buf_json(&j, d->when[i].op), z(&j, ","),
            buf_json(&j, d->when[i].value), z(&j, "]");
    }
    z(&j, "]"), attr(b, "data-when", buf_view(&j));
    if (d->when_any) z(b, " data-when-any=\"1\"");
}

void part_field(struct buf *b, const struct part_field *p) {
    const struct field_def *d = p->def;
    static const struct form_value none;
    const struct form_value *v = p->value ? p->value : &none;
    bool error = v->error.n > 0, group = d->type == F_DATE || d->type == F_YESNO || d->type == F_CHOICES ||
                                         (d->type == F_CHOICE && d->n_option <= 8);
    if (d->type == F_HIDDEN) {
        z(b, "<input type=\"hidden\""), attr(b, "name", str_of(d->name)), attr(b, "value", v->raw), z(b, ">");
        return;
    }
    z(b, error ? "<div class=\"govuk-form-group govuk-form-group--error\"" : "<div class=\"govuk-form-group\"");
    condition(b, d), z(b, ">");
    if (group) {
        z(b, "<fieldset class=\"govuk-fieldset\""), d->type == F_DATE ? z(b, " role=\"group\"") : (void)0,
            described_by(b, d, error), z(b, ">");
        legend(b, p);
    } else {
        label(b, p);
    }
    hint_and_error(b, d, v->error);
    if (d->type == F_DATE)
        date_inputs(b, p, v->raw, error);
    else if (group)
        boxes(b, p);
    else if (d->type == F_CHOICE || d->type == F_AREA)
        select_box(b, p, v->raw, error);
    else if (d->type == F_LONGTEXT) {
        z(b, "<textarea class=\"govuk-textarea"), error ? z(b, " govuk-textarea--error") : (void)0, z(b, "\""),
            attr(b, "id", str_of(d->name)), attr(b, "name", str_of(d->name)), z(b, " rows=\"5\""),
            described_by(b, d, error), z(b, ">"), h(b, v->raw), z(b, "</textarea>");
    } else if (d->type == F_FILE) {
        z(b, "<input class=\"govuk-file-upload"), error ? z(b, " govuk-file-upload--error") : (void)0, z(b, "\""),
            attr(b, "id", str_of(d->name)), attr(b, "name", str_of(d->name)),
            z(b, " type=\"file\" accept=\".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods\""), described_by(b, d, error),
            z(b, ">");
    } else {
        input(b, p, v->raw, error);
    }
    if (group) z(b, "</fieldset>");
    z(b, "</div>");
}

void form_field(struct buf *b, const struct form *f, const char *name) {
    for (size_t i = 0; i < f->n; i++)
        if (!strcmp(f->def[i].name, name))
            part_field(b, &(struct part_field){.def = &f->def[i], .value = &f->value[i]});
}

void form_fields(struct buf *b, const struct form *f) {
    for (size_t i = 0; i < f->n; i++)
        if (f->value[i].shown || f->def[i].n_when)
            part_field(b, &(struct part_field){.def = &f->def[i], .value = &f->value[i]});
}

void part_error_summary(struct buf *b, const struct form *f) {
    if (!f->n_errors) return;
    z(b, "<div class=\"govuk-error-summary\" data-module=\"govuk-error-summary\"><div role=\"alert\"><h2 "
         "class=\"govuk-error-summary__title\">Có nội dung cần "
         "sửa</h2><div class=\"govuk-error-summary__body\"><ul class=\"govuk-list govuk-error-summary__list\">");
    if (f->error.n) z(b, "<li>"), h(b, f->error), z(b, "</li>");
    for (size_t i = 0; i < f->n; i++)
        if (f->value[i].error.n)
            z(b, "<li><a href=\"#"), hz(b, f->def[i].name), f->def[i].type == F_DATE ? z(b, "-day") : (void)0,
                z(b, "\">"), h(b, f->value[i].error), z(b, "</a></li>");
    z(b, "</ul></div></div></div>");
}

void part_summary(struct buf *b, const struct row *row, size_t n) {
    bool actions = false;
    for (size_t i = 0; i < n; i++) actions |= row[i].href.n > 0;
    z(b, "<dl class=\"govuk-summary-list\">");
    for (size_t i = 0; i < n; i++) {
        z(b, row[i].href.n || !actions
                 ? "<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">"
                 : "<div class=\"govuk-summary-list__row govuk-summary-list__row--no-actions\"><dt "
                   "class=\"govuk-summary-list__key\">");
        h(b, row[i].key), z(b, "</dt><dd class=\"govuk-summary-list__value\">");
        if (row[i].html.s.n)
            buf_str(b, row[i].html.s);
        else
            h(b, row[i].value);
        z(b, "</dd>");
        if (row[i].href.n)
            z(b, "<dd class=\"govuk-summary-list__actions\"><a class=\"govuk-link\" href=\""), tpl_path(b, row[i].href),
                z(b, "\">"), h(b, row[i].action), z(b, "<span class=\"govuk-visually-hidden\"> "), h(b, row[i].key),
                z(b, "</span></a></dd>");
        z(b, "</div>");
    }
    z(b, "</dl>");
}

void part_tag(struct buf *b, struct str words, enum tag_tone tone, const char *shape) {
    static const char *const tones[] = {"grey", "blue", "green", "yellow", "red", "purple"};
    buf_fmt(b, "<strong class=\"govuk-tag govuk-tag--%s\">", tones[tone]);
    if (shape) z(b, "<span aria-hidden=\"true\">"), z(b, shape), z(b, "</span> ");
    h(b, words), z(b, "</strong>");
}

void part_status(struct buf *b, int status, bool citizen_words) {
    static const struct {
        enum tag_tone tone;
        const char *shape;
    } look[] = {
        [ST_DRAFT] = {TONE_GREY, "◌"},       [ST_NEW] = {TONE_BLUE, "●"},        [ST_RECEIVED] = {TONE_BLUE, "◆"},
        [ST_NOT_RECEIVED] = {TONE_RED, "✕"}, [ST_PROCESSING] = {TONE_BLUE, "▶"}, [ST_SUPPLEMENT] = {TONE_YELLOW, "⏸"},
        [ST_FINANCE] = {TONE_YELLOW, "₫"},   [ST_WITHDRAWN] = {TONE_GREY, "↩"},  [ST_STOPPED] = {TONE_RED, "■"},
        [ST_READY] = {TONE_GREEN, "✓"},      [ST_DELIVERED] = {TONE_GREEN, "✔"}};
    if (status < 0 || status > ST_DELIVERED) return;
    part_tag(b, str_of(citizen_words ? status_citizen_vi((enum status)status) : status_vi((enum status)status)),
             look[status].tone, look[status].shape);
}

void part_due(struct buf *b, int64_t due_at, int64_t promised_at, int64_t ended_at, bool paused, struct str words) {
    if (!due_at) {
        part_tag(b, STR("không có hạn"), TONE_GREY, "–");
        return;
    }
    bool late = str_starts(words, "quá hạn") || (ended_at && promised_at && ended_at > promised_at);
    bool soon = str_find(words, STR("ngày")) < 0 && !late && !ended_at;
    enum tag_tone tone = late       ? TONE_RED
                         : paused   ? TONE_YELLOW
                         : ended_at ? TONE_GREEN
                         : soon     ? TONE_YELLOW
                                    : TONE_BLUE;
    part_tag(b, words, tone, late ? "▲" : paused ? "⏸" : ended_at ? "✓" : soon ? "◐" : "●");
}

void part_notice(struct buf *b, struct str title, struct html body, bool success) {
    size_t id = b->n; /* where it stands: no two are the same */
    buf_fmt(b,
            "<div class=\"govuk-notification-banner%s\" role=\"%s\" aria-labelledby=\"thong-bao-%zu\"><div "
            "class=\"govuk-notification-banner__header\"><h2 "
            "class=\"govuk-notification-banner__title\" id=\"thong-bao-%zu\">",
            success ? " govuk-notification-banner--success" : "", success ? "alert" : "region", id, id);
    h(b, title), z(b, "</h2></div><div class=\"govuk-notification-banner__content\">"), buf_str(b, body.s),
        z(b, "</div></div>");
}

void part_panel(struct buf *b, struct str title, struct html body) {
    z(b, "<div class=\"govuk-panel govuk-panel--confirmation\"><h1 class=\"govuk-panel__title\">"), h(b, title),
        z(b, "</h1>");
    if (body.s.n) z(b, "<div class=\"govuk-panel__body\">"), buf_str(b, body.s), z(b, "</div>");
    z(b, "</div>");
}

void part_inset(struct buf *b, struct html body) {
    z(b, "<div class=\"govuk-inset-text\">"), buf_str(b, body.s), z(b, "</div>");
}

void part_warning(struct buf *b, struct str words) {
    z(b, "<div class=\"govuk-warning-text\"><span class=\"govuk-warning-text__icon\" "
         "aria-hidden=\"true\">!</span><strong class=\"govuk-warning-text__text\"><span "
         "class=\"govuk-visually-hidden\">Lưu ý</span>");
    h(b, words), z(b, "</strong></div>");
}

void part_details(struct buf *b, struct str summary, struct html body, bool open) {
    z(b, open ? "<details class=\"govuk-details\" open>" : "<details class=\"govuk-details\">");
    z(b, "<summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">"), h(b, summary);
    z(b, "</span></summary><div class=\"govuk-details__text\">"), buf_str(b, body.s), z(b, "</div></details>");
}

void part_pages(struct buf *b, struct str base, int64_t page, int64_t pages) {
    if (pages < 2) return;
    z(b, "<nav class=\"govuk-pagination\" aria-label=\"Trang\">");
    if (page > 1) {
        z(b,
          "<div class=\"govuk-pagination__prev\"><a class=\"govuk-link govuk-pagination__link\" rel=\"prev\" href=\""),
            tpl_path(b, str_fmt(b->a, "%.*strang=%lld", STR_ARG(base), (long long)page - 1));
        z(b, "\"><span class=\"govuk-pagination__link-title\">Trang trước</span></a></div>");
    }
    buf_fmt(b, "<p class=\"govuk-body mc-pages\">Trang %lld / %lld</p>", (long long)page, (long long)pages);
    if (page < pages) {
        z(b,
          "<div class=\"govuk-pagination__next\"><a class=\"govuk-link govuk-pagination__link\" rel=\"next\" href=\""),
            tpl_path(b, str_fmt(b->a, "%.*strang=%lld", STR_ARG(base), (long long)page + 1));
        z(b, "\"><span class=\"govuk-pagination__link-title\">Trang sau</span></a></div>");
    }
    z(b, "</nav>");
}

void part_timeline(struct buf *b, const struct moment *m, size_t n) {
    z(b, "<ol class=\"mc-timeline\">");
    for (size_t i = 0; i < n; i++) {
        z(b, m[i].here ? "<li class=\"mc-timeline__item mc-timeline__item--here\" aria-current=\"step\">"
                       : "<li class=\"mc-timeline__item\">");
        z(b, "<p class=\"mc-timeline__title\">"), h(b, m[i].title), z(b, "</p>");
        if (m[i].when.n || m[i].who.n)
            z(b, "<p class=\"mc-timeline__when\">"), h(b, m[i].when), m[i].when.n &&m[i].who.n ? z(b, " · ") : (void)0,
                h(b, m[i].who), z(b, "</p>");
        if (m[i].note.n) z(b, "<p class=\"mc-timeline__note\">"), h(b, m[i].note), z(b, "</p>");
        z(b, "</li>");
    }
    z(b, "</ol>");
}

void part_table_begin(struct buf *b, struct str caption, const struct column *c, size_t n) {
    z(b, "<div class=\"mc-scroll\" tabindex=\"0\" role=\"region\" aria-label=\""), h(b, caption),
        z(b, "\"><table class=\"govuk-table\"><caption class=\"govuk-table__caption govuk-table__caption--m\">");
    h(b, caption), z(b, "</caption><thead class=\"govuk-table__head\"><tr class=\"govuk-table__row\">");
    for (size_t i = 0; i < n; i++) {
        z(b, "<th scope=\"col\" class=\"govuk-table__header"), c[i].classes ? (z(b, " "), z(b, c[i].classes)) : (void)0,
            z(b, "\">"), hz(b, c[i].label), z(b, "</th>");
    }
    z(b, "</tr></thead><tbody class=\"govuk-table__body\">");
}
void part_table_end(struct buf *b) { z(b, "</tbody></table></div>"); }
