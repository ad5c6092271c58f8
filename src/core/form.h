/* form.h — what a page asks, and what came back: declared fields, all errors, everything typed kept.
 *
 * A handler declares its fields in a const table; form_bind() reads the request by that table, checks each value by its
 * type and says in Vietnamese, at the field, what is wrong. Values are NFC and trimmed; `raw` is what was typed, so
 * that the page can show it again. A field whose condition does not hold is neither read nor required. Messages say
 * what to do, not what failed. */
#ifndef CORE_FORM_H
#define CORE_FORM_H
#include "base/time.h"
#include "sys/request.h"

enum field_type {
    F_TEXT = 0,
    F_LONGTEXT,
    F_NAME,
    F_DATE,
    F_CCCD,
    F_PHONE,
    F_EMAIL,
    F_TAX,
    F_NUMBER,
    F_MONEY,
    F_CHOICE,
    F_CHOICES,
    F_YESNO,
    F_AREA,
    F_ADDRESS,
    F_FILE,
    F_PASSWORD,
    F_CODE /* six digits */,
    F_HIDDEN,
    F_AT /* day and time: "25/03/2022 16:30" or the browser's datetime-local */,
};
struct option {
    struct str value, label, hint;
};
struct cond {                    /* field op constant; ops: eq ne in gt lt filled */
    struct str field, op, value; /* in: values joined by '|' */
};
struct field_def {
    const char *name, *label, *hint;
    enum field_type type;
    bool required;
    int64_t min, max; /* length for text (max 0: 200, longtext 4000), value for numbers (both 0: 0..10^15) */
    const struct option *option;
    size_t n_option;
    const char *autocomplete; /* HTML token, or NULL */
    const struct cond *when;  /* NULL: always */
    size_t n_when;
    bool when_any;              /* any instead of all */
    const char *required_error; /* NULL: "Nhập <label>" / "Chọn <label>" */
};
struct form_value {
    struct str raw, text; /* text: checked and normalised (phone 0…, date ISO) */
    int64_t num;          /* numbers, money, days, instants, yes 1 no 0 */
    struct str *many;     /* F_CHOICES */
    size_t n_many;
    struct str error; /* Vietnamese; empty: none */
    bool shown;       /* its condition held */
};
struct form {
    struct arena *a;
    const struct field_def *def;
    struct form_value *value; /* one for each def */
    size_t n;
    size_t n_errors;
    struct str error; /* of the whole form (conflict, busy); shown in the summary */
};
/* An empty form, for a first GET. */
void form_init(struct form *f, struct arena *a, const struct field_def *def, size_t n);
/* True when nothing is wrong. Dates may come as one field (name) or three (name-day, name-month, name-year). */
bool form_bind(struct form *f, const struct request *r, const struct field_def *def, size_t n);
/* From stored answers (a draft) instead of a request: get() gives the value of a field by name. Checks the same. */
bool form_bind_from(struct form *f, struct arena *a, const struct field_def *def, size_t n,
                    struct str (*get)(void *user, const char *name), void *user);
struct form_value *form_at(const struct form *f, const char *name); /* asserts that it is declared */
struct str form_str(const struct form *f, const char *name);
int64_t form_int(const struct form *f, const char *name);
int32_t form_day(const struct form *f, const char *name);
void form_set(struct form *f, const char *name, struct str raw); /* prefill */
void form_error(struct form *f, const char *name,
                struct str message); /* name NULL or "": of the whole form; an error already there stays */
bool form_cond_holds(const struct form *f, const struct field_def *d);
/* Single checks, for loaders too. Empty message: right. *out is the normalised form. */
struct str check_cccd(struct arena *a, struct str s,
                      struct str *out); /* 12 digits: province 001-096, century and sex 0-9, year */
struct str check_phone(struct arena *a, struct str s, struct str *out); /* 0xxxxxxxxx; +84 and spaces, dots accepted */
struct str check_tax(struct arena *a, struct str s, struct str *out);   /* 10 digits with check digit, or 10-3 */
struct str check_email(struct arena *a, struct str s, struct str *out);
#endif
