/* api.h — answers for machines.
 *
 * Under /api/v1 the same handlers run; where a page would be drawn they say what it is made of instead. What a handler
 * cannot say itself is caught here: page_begin() hands over the form whose errors the page would show, page_flash() the
 * words of success or refusal; app/door.c turns both into the answer. JSON is UTF-8, names are those of our columns and
 * fields. */
#ifndef UI_API_H
#define UI_API_H
#include "base/json.h"
#include "core/form.h"
#include "core/route.h"

struct api_note {
    const char *key;
    struct str value;
};
struct api { /* r->door: what was caught on the way through a handler */
    const struct form *form;
    struct str title, flash;
    bool refused; /* the flash was a warning */
    int status;   /* a handler's own, for an answer that is an error; 0: none */
    struct str detail;
    struct api_note note[8]; /* beside the location of a POST */
    size_t n_note;
    struct str kept; /* the answer as it is stored for its Idempotency-Key; empty: as it was sent */
    struct str etag; /* a handler's own, without quotes; otherwise made from the body */
};
void api_new(struct request *r); /* app/door.c */
void api_saw_form(struct request *r, const struct form *f, struct str title);
void api_saw_flash(struct request *r, const char *kind, struct str words);

/* One more thing to say beside {"location": …} after a POST; nothing when a person asks. key: static;
 * "secret" is told once, and not kept with the answer of an Idempotency-Key. */
void api_note(struct request *r, const char *key, struct str value);
/* For a handler that would show a page of words: an error with its own status. RC_OK; begin no transaction before. */
enum rc api_refuse(struct request *r, int status, struct str detail);
/* The version that If-Match compares with: ETag "v7". */
void api_version(struct request *r, int64_t version);

/* An answer. api_object: "{"; the caller writes members; api_end closes. */
struct buf *api_object(struct request *r);
enum rc api_end(struct request *r);
/* {"data":[ … ], "next": …}: the caller opens and closes each row. next: the value of ?sau= for what follows, empty: no
 * more; the header Link says the same. */
struct buf *api_list(struct request *r);
enum rc api_list_end(struct request *r, struct str next);
/* The same piecewise: closes "data" and leaves the object open, for members beside the rows; end with api_end(). */
struct buf *api_list_close(struct request *r, struct str next);
/* Rows of a statement marked json: opens and closes each. */
#define API_ROWS(b, name, rows, n)                                                                                     \
    do {                                                                                                               \
        struct buf *api_b_ = (b);                                                                                      \
        for (size_t api_i_ = 0; api_i_ < (n); api_i_++)                                                                \
            json_open(api_b_, NULL, '{'), name##_json(api_b_, &(rows)[api_i_]), json_close(api_b_, '}');               \
    } while (0)
#define API_MEMBER(b, key, name, rows, n)                                                                              \
    do {                                                                                                               \
        struct buf *api_m_ = (b);                                                                                      \
        json_open(api_m_, (key), '[');                                                                                 \
        API_ROWS(api_m_, name, (rows), (n));                                                                           \
        json_close(api_m_, ']');                                                                                       \
    } while (0)
/* A list that is in memory whole: which rows this answer has (?sau= is how many came before), and the next cursor. */
struct str api_window(struct request *r, size_t n, size_t per, size_t *from, size_t *to);
/* What a form asks: [{name,label,type,required,options:[{value,label}]}] under `key`. */
void api_fields(struct buf *b, const char *key, const struct field_def *def, size_t n);

/* RFC 9457. form: its errors become errors:[{field,detail}]; may be NULL. Keeps the headers that say how to go on. */
void api_problem(struct request *r, int status, const char *slug, struct str detail, const struct form *form);
const char *api_status_words(int status); /* English title */

/* The next of a route's fields ("name*:type[]", core/route.h); false at the end. */
struct api_field {
    struct str name, type; /* type: text, int, day, at, bool, file, choice */
    struct str choices;    /* "a|b|c" */
    bool required, many, prefix;
};
bool api_field_next(struct str *rest, struct api_field *out);
/* Whether a route's fields allow a name. */
bool api_field_known(const char *fields, struct str name);
/* JSON body -> r->field. RC_INVALID: *why says in English what is wrong. */
enum rc api_body(struct request *r, const char **why) MUST_USE;
#endif
