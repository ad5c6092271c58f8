/* admin.h — what the administrator's pages share. */
#ifndef MOD_ADMIN_H
#define MOD_ADMIN_H
#include "core/form.h"
#include "core/load.h"
#include "core/route.h"
#include "mod/admin/admin.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

/* In a write transaction: one row of the audit log, by the official who asks. */
enum rc admin_audit(struct request *r, const char *what, struct str detail) MUST_USE;
/* A definition of one row: header line and cells, as a file that the loader reads. */
struct load_file admin_row(struct arena *a, const char *name, const char *const *column, const struct str *cell,
                           size_t n);
struct str admin_id(struct arena *a, int64_t id);
/* Checks one small file and publishes it, in a write transaction that this begins. A fault goes to the form field that
 * `field` names for the column (NULL: the whole form), and f->n_errors says that nothing was written. *changes: how
 * many rows changed. */
enum rc admin_publish(struct request *r, struct form *f, const struct load_file *file, struct str decision,
                      const char *(*field)(struct str column), size_t *changes) MUST_USE;
/* A button that is a form of its own. */
struct html admin_button(struct request *r, struct str action, const char *words, const char *classes);

struct admin_kind { /* a kind of definitions, and what a set of files does to it */
    struct str file;
    size_t i; /* its number, which is its address */
    int64_t n, loaded_at, added, changed, removed;
};
struct admin_column {
    struct str name, expected;
    bool key, required;
};
enum rc admin_data_show(struct request *r);
enum rc admin_data_kind(struct request *r);
enum rc admin_data_export(struct request *r);
enum rc admin_data_take(struct request *r);
enum rc admin_data_check(struct request *r);
enum rc admin_data_publish(struct request *r);

struct admin_day { /* one exceptional day of a layer */
    struct str day, layer, kind, name, document, hours;
    int64_t rev;
};
struct admin_move { /* an open case whose due date another revision of the calendar would move */
    int64_t id;
    struct str code, title, agency, was, becomes, value; /* value: what the tick box sends back */
    bool later, paused, picked;
};
enum rc admin_calendar_show(struct request *r);
enum rc admin_calendar_day(struct request *r);
enum rc admin_redate_show(struct request *r);
enum rc admin_redate_do(struct request *r);

struct admin_person { /* what the page of one official shows */
    int64_t id;
    struct str login, name, title;
    bool locked, has_password, must_change, has_totp, self;
    struct str locked_until;
    int64_t sessions;
    struct html act[5]; /* buttons: lock or unlock, password, second factor, sessions */
    const struct admin_roles *role;
    size_t n_role;
    const struct html *role_end;
    const struct admin_standins *standin;
    size_t n_standin;
    const struct html *standin_end;
    const struct form *role_form, *standin_form;
    int32_t today;
};
struct admin_line { /* of the audit log, in words */
    struct str when, who, what, detail;
};
struct admin_diff {
    const char *label;
    struct str old, new;
};
enum rc admin_people_show(struct request *r);
enum rc admin_official_ask(struct request *r);
enum rc admin_official_make(struct request *r);
enum rc admin_person_show(struct request *r);
enum rc admin_person_role(struct request *r);
enum rc admin_person_role_end(struct request *r);
enum rc admin_person_lock(struct request *r);
enum rc admin_person_unlock(struct request *r);
enum rc admin_person_password(struct request *r);
enum rc admin_person_totp(struct request *r);
enum rc admin_person_sessions(struct request *r);
enum rc admin_person_standin(struct request *r);
enum rc admin_person_standin_end(struct request *r);
/* A password of twelve letters and digits, easy to read out: about 60 bits. */
struct str admin_password(struct arena *a);
enum rc admin_password_page(struct request *r, int64_t staff_id, struct str login, struct str password,
                            const char *title) MUST_USE;
/* The roles and the agencies of today as options of a form. */
enum rc admin_options(struct request *r, struct field_def *role, struct field_def *agency) MUST_USE;

enum rc admin_settings_show(struct request *r);
enum rc admin_setting_ask(struct request *r);
enum rc admin_setting_put(struct request *r);

enum rc admin_audit_show(struct request *r);
enum rc admin_readers_show(struct request *r);
enum rc admin_messages_show(struct request *r);
enum rc admin_message_again(struct request *r);
enum rc admin_messages_again(struct request *r);

enum rc admin_procedures_show(struct request *r);
enum rc admin_procedure_show(struct request *r);
#endif
