/* admin.c — the administrator's desk: definitions, calendars, people, settings, and the logs that prove what was done.
 *
 * An administrator changes what the system knows and who may use it, and opens no dossier. Everything that changes here
 * leaves a row in the audit log with the old and the new; definitions and calendar days go through the same loader as
 * files do, so that nothing gets in unchecked. */
#include "mod/admin/admin.h"
#include "core/ledger.h"
#include "ui/api.h"
#include "mod/admin/admin_home.html.h"

enum rc admin_audit(struct request *r, const char *what, struct str detail) {
    return audit_write(r->db, r->a, r->now, ACTOR_STAFF, actor_of(r)->id, str_of(what), detail);
}

struct str admin_id(struct arena *a, int64_t id) {
    return str_fmt(a, "%lld", (long long)id);
}

struct load_file admin_row(struct arena *a, const char *name, const char *const *column, const struct str *cell,
                           size_t n) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < n; i++) buf_fmt(&b, "%s%s", i ? "," : "", column[i]);
    for (size_t i = 0; i < n; i++) buf_c(&b, i ? ',' : '\n'), buf_csv(&b, cell[i]);
    buf_c(&b, '\n');
    return (struct load_file){str_of(name), buf_view(&b)};
}

enum rc admin_publish(struct request *r, struct form *f, const struct load_file *file, struct str decision,
                      const char *(*field)(struct str column), size_t *changes) {
    struct load_result result;
    *changes = 0;
    TRY(tx_begin(r)); /* checked where it is published, so that nobody comes in between */
    enum rc rc = load_check(r->db, r->a, file, 1, &result);
    if (rc && rc != RC_INVALID) return rc;
    for (size_t i = 0; i < result.n_faults; i++) form_error(f, field(result.fault[i].column), result.fault[i].expected);
    if (rc || f->n_errors) return result.n_faults ? RC_OK : rc;
    *changes = result.n_changes;
    return *changes ? load_publish(r->db, r->a, &result, ACTOR_STAFF, actor_of(r)->id, r->now, decision) : RC_OK;
}

struct html admin_button(struct request *r, struct str action, const char *words, const char *classes) {
    struct buf b = buf_in(r->a);
    page_form(&b, r, action, false);
    part_button(&b, &(struct part_button){.text = str_of(words), .classes = str_of(classes), .once = true});
    page_form_end(&b);
    return html_of(&b);
}

static enum rc home(struct request *r) {
    struct admin_counts c;
    TRY(admin_counts(r->db, r->a, r->now, &c));
    if (r->api) return admin_counts_json(api_object(r), &c), api_end(r);
    struct page p = {.title = "Quản trị", .section = "quan-tri"};
    struct buf *b = page_begin(r, &p);
    tpl_admin_home(b, &c);
    return page_end(r, &p);
}

#define ADMIN RIGHT_OF(ROLE_ADMIN)
#define READS (RIGHT_OF(ROLE_ADMIN) | RIGHT_OF(ROLE_AUDITOR))
static const struct route routes[] = {
    {M_GET, "/quan-tri", ADMIN, home, "administrator's overview", ROUTE_API, NULL},
    {M_GET, "/quan-tri/du-lieu", ADMIN, admin_data_show, "kinds of definitions, upload", ROUTE_API, NULL},
    {M_POST, "/quan-tri/du-lieu", ADMIN, admin_data_take, "check definition files", ROUTE_API | ROUTE_MAKES,
     "tep*:file[]"},
    {M_GET, "/quan-tri/du-lieu/loai/{}", ADMIN, admin_data_kind, "columns of a kind of definitions, by its number",
     ROUTE_API, NULL},
    {M_GET, "/quan-tri/du-lieu/tai/{}", ADMIN, admin_data_export, "definitions of a kind as CSV, by its number",
     ROUTE_API, NULL},
    {M_GET, "/quan-tri/du-lieu/nap/{}", ADMIN, admin_data_check, "difference that checked files would make", ROUTE_API,
     NULL},
    {M_POST, "/quan-tri/du-lieu/nap/{}", ADMIN, admin_data_publish, "publish checked files", ROUTE_API,
     "quyet-dinh* khac-biet*"},
    {M_GET, "/quan-tri/lich", ADMIN, admin_calendar_show, "exceptional days of a year, calendar revisions", ROUTE_API,
     "nam:int"},
    {M_POST, "/quan-tri/lich", ADMIN, admin_calendar_day, "add, change or take back one exceptional day", ROUTE_API,
     "lop* ngay*:day loai* hoan-doi:day gio ten* quyet-dinh*"},
    {M_GET, "/quan-tri/lich/tinh-lai-han", ADMIN, admin_redate_show, "open cases that a newer calendar would re-date",
     ROUTE_API, NULL},
    {M_POST, "/quan-tri/lich/tinh-lai-han", ADMIN, admin_redate_do, "re-date chosen cases by a decision", ROUTE_API,
     "chon[] quyet-dinh* phien-ban* xac-nhan*:bool tat-ca:bool"},
    {M_GET, "/quan-tri/can-bo", ADMIN, admin_people_show, "officials, searched", ROUTE_API, "tim sau"},
    {M_GET, "/quan-tri/can-bo/moi", ADMIN, admin_official_ask, "form for a new official", ROUTE_API, NULL},
    {M_POST, "/quan-tri/can-bo/moi", ADMIN, admin_official_make, "make a new official", ROUTE_API | ROUTE_MAKES,
     "ten-dang-nhap* ho-ten* chuc-danh dien-thoai vai-tro* co-quan*"},
    {M_GET, "/quan-tri/can-bo/{}", ADMIN, admin_person_show, "one official: roles, login, substitutions", ROUTE_API,
     NULL},
    {M_POST, "/quan-tri/can-bo/{}/vai-tro", ADMIN, admin_person_role, "give a role", ROUTE_API,
     "vai-tro* co-quan* tu:day den:day"},
    {M_POST, "/quan-tri/can-bo/{}/vai-tro/{}/ket-thuc", ADMIN, admin_person_role_end, "end a role", ROUTE_API, ""},
    {M_POST, "/quan-tri/can-bo/{}/khoa", ADMIN, admin_person_lock, "lock a login", ROUTE_API, ""},
    {M_POST, "/quan-tri/can-bo/{}/mo-khoa", ADMIN, admin_person_unlock, "unlock a login", ROUTE_API, ""},
    {M_POST, "/quan-tri/can-bo/{}/mat-khau", ADMIN, admin_person_password, "give a temporary password", 0, ""},
    {M_POST, "/quan-tri/can-bo/{}/xac-thuc", ADMIN, admin_person_totp, "turn the second factor off", 0, ""},
    {M_POST, "/quan-tri/can-bo/{}/phien", ADMIN, admin_person_sessions, "end an official's sessions", ROUTE_API, ""},
    {M_POST, "/quan-tri/can-bo/{}/thay-the", ADMIN, admin_person_standin, "name a substitute", ROUTE_API,
     "nguoi-thay* thay-tu*:day thay-den*:day ly-do*"},
    {M_POST, "/quan-tri/can-bo/{}/thay-the/{}/ket-thuc", ADMIN, admin_person_standin_end, "end a substitution",
     ROUTE_API, ""},
    {M_GET, "/quan-tri/cai-dat", ADMIN, admin_settings_show, "settings", ROUTE_API, NULL},
    {M_GET, "/quan-tri/cai-dat/{}", ADMIN, admin_setting_ask, "form for one setting", ROUTE_API, NULL},
    {M_POST, "/quan-tri/cai-dat/{}", ADMIN, admin_setting_put, "change one setting", ROUTE_API, "gia-tri"},
    {M_GET, "/quan-tri/nhat-ky", READS, admin_audit_show, "audit log, newest first", ROUTE_API, "sau"},
    {M_GET, "/quan-tri/ai-da-doc", READS, admin_readers_show, "who has read a dossier's personal data", ROUTE_API,
     "ma*"},
    {M_GET, "/quan-tri/tin-nhan", ADMIN, admin_messages_show, "messages: waiting, sent, given up", ROUTE_API,
     "loai:choice(cho-gui|da-gui|khong-gui-duoc) sau"},
    {M_POST, "/quan-tri/tin-nhan/gui-lai", ADMIN, admin_messages_again, "try all given-up messages again", ROUTE_API,
     ""},
    {M_POST, "/quan-tri/tin-nhan/{}/gui-lai", ADMIN, admin_message_again, "try a given-up message again", ROUTE_API,
     ""},
    {M_GET, "/quan-tri/thu-tuc", ADMIN, admin_procedures_show, "procedures, searched", ROUTE_API, "tim sau"},
    {M_GET, "/quan-tri/thu-tuc/{}", ADMIN, admin_procedure_show, "a procedure's revisions, steps and differences",
     ROUTE_API, "sau:int truoc:int"},
};
const struct module mod_admin = {"admin", routes, COUNT_OF(routes)};
