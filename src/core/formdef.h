/* formdef.h — a declaration form (tờ khai) as data: pages of declared fields, read from the JSON files of data/forms.
 *
 * A closed set of field types and conditions `field op constant` joined by all or any: definitions choose among what
 * form.c can do. */
#ifndef CORE_FORMDEF_H
#define CORE_FORMDEF_H
#include "core/form.h"

struct formdef_page {
    struct str title, hint;
    struct field_def *def;
    size_t n;
    struct cond *when;
    size_t n_when;
    bool when_any;
};
struct formdef {
    struct str code, title, legal_basis;
    struct formdef_page *page;
    size_t n;
};
/* Everything is copied into the arena. RC_INVALID: not a form; *why says what, in Vietnamese. */
enum rc formdef_parse(struct arena *a, struct str json, struct formdef *out, struct str *why) MUST_USE;
/* Answers: a flat JSON object of strings, as a draft keeps them. */
struct answer {
    struct str name, value;
};
struct answers {
    struct answer *v;
    size_t n, cap;
};
enum rc answers_parse(struct arena *a, struct str json, struct answers *out) MUST_USE;
struct str answers_get(const struct answers *x, struct str name); /* empty when there is none */
void answers_set(struct arena *a, struct answers *x, struct str name, struct str value);
struct str answers_json(struct arena *a, const struct answers *x);
/* True when a page's own condition holds with these answers. */
bool formdef_page_shown(const struct formdef_page *p, const struct answers *x);
/* The fields of a page with these answers: a condition on another page's field is decided here (the field is left out,
 * or asked without it); one on a field of the same page stays, and the hint says when to fill it in, as pages work
 * without JavaScript. All in the arena. */
void formdef_asked(struct arena *a, const struct formdef *f, size_t page, const struct answers *x,
                   struct field_def **def, size_t *n);
/* Only what is asked, in the form's order: answers of pages and fields that are no longer shown are left out. Invalid
 * values are kept as typed. */
void formdef_kept(struct arena *a, const struct formdef *f, const struct answers *x, struct answers *out);
/* form_bind_from() with answers: `user` is a struct answers. */
struct str answers_field(void *user, const char *name);
/* What was answered, in words: a choice's label, "Có"/"Không", a date as 25/03/2022. */
struct str formdef_words(struct arena *a, const struct field_def *d, struct str value);
#endif
