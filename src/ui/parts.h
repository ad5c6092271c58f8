/* parts.h — the pieces pages are made of: govuk-frontend's components in C, in our words and colours.
 *
 * Each writes the markup of the component of the same name (class names are kept, so that its documentation holds); the
 * contract test compares them with the fixtures that govuk-frontend ships. Texts are escaped. Empty strings leave a
 * thing out. */
#ifndef UI_PARTS_H
#define UI_PARTS_H
#include "core/form.h"
#include "ui/tpl.h"

struct part_button {
    struct str text, href /* empty: a <button> */, name, value, classes; /* "govuk-button--secondary", "--warning" */
    bool disabled, once;                                                 /* once: JS stops a second press */
    const char *key; /* accelerator shown as <kbd>, JS binds it: "F9", "Alt+N" */
};
void part_button(struct buf *b, const struct part_button *p);
struct part_field { /* input, textarea, select, password, file: one struct, the def says which */
    const struct field_def *def;
    const struct form_value *value; /* NULL: empty */
    const char *classes;            /* width: "govuk-input--width-10" … NULL: by type */
    bool legend_big;                /* one thing a page: the label is the h1 */
    const char *list_url;           /* JS type-ahead from this JSON address; NULL: none */
};
/* The whole form group of a declared field: label, hint, error, control. Dates are three inputs, choices radios (select
 * beyond 8), F_CHOICES boxes. */
void part_field(struct buf *b, const struct part_field *p);
void form_field(struct buf *b, const struct form *f, const char *name); /* the common case */
void form_fields(struct buf *b, const struct form *f);                  /* all that are shown, in order */
void part_error_summary(struct buf *b, const struct form *f);
struct row {
    struct str key, value;
    struct html html;        /* instead of value */
    struct str href, action; /* "Sửa" */
};
void part_summary(struct buf *b, const struct row *row, size_t n);
enum tag_tone { TONE_GREY, TONE_BLUE, TONE_GREEN, TONE_YELLOW, TONE_RED, TONE_PURPLE };
void part_tag(struct buf *b, struct str words, enum tag_tone tone,
              const char *shape); /* shape: "●" "▲" "■" "✓" "✕" "⏸": status is word, shape and colour */
void part_status(struct buf *b, int status, bool citizen_words); /* the ten national statuses */
/* Where a promise stands: "còn 3 giờ làm việc (trước 16:30 thứ Sáu 25/3)" as a tag of its tone. */
void part_due(struct buf *b, int64_t due_at, int64_t promised_at, int64_t ended_at, bool paused, struct str words);
void part_notice(struct buf *b, struct str title, struct html body, bool success);
void part_panel(struct buf *b, struct str title, struct html body);
void part_inset(struct buf *b, struct html body);
void part_warning(struct buf *b, struct str words);
void part_details(struct buf *b, struct str summary, struct html body, bool open);
/* Links to other pages of a list; base is the path with the other arguments, "…?q=x&"; hrefs are base + "trang=N". */
void part_pages(struct buf *b, struct str base, int64_t page, int64_t pages);
struct moment { /* timeline */
    struct str when, title, who;
    struct str note;
    bool here; /* the present */
};
void part_timeline(struct buf *b, const struct moment *m, size_t n);
struct column {
    const char *label, *classes; /* "govuk-table__cell--numeric" */
};
void part_table_begin(struct buf *b, struct str caption, const struct column *c,
                      size_t n); /* rows: your own <tr>; cells class govuk-table__cell */
void part_table_end(struct buf *b);
#endif
