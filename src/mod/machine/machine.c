/* machine.c — where other machines meet this one: who is told of what happens, what failed to leave, calendars.
 *
 * An administrator sees what could not be sent and decides; subscriptions and their secrets; an official's due dates
 * and a citizen's appointment as calendars. */
#include "mod/machine/machine.h"
#include "core/ledger.h"

enum rc machine_audit(struct request *r, const char *what, struct str detail) {
    return audit_write(r->db, r->a, r->now, (int)actor_of(r)->kind, actor_of(r)->id, str_of(what), detail);
}

struct str machine_id(struct arena *a, int64_t id) {
    return str_fmt(a, "%lld", (long long)id);
}

struct html machine_button(struct request *r, struct str action, const char *words, const char *classes) {
    struct buf b = buf_in(r->a);
    page_form(&b, r, action, false);
    part_button(&b, &(struct part_button){.text = str_of(words), .classes = str_of(classes), .once = true});
    page_form_end(&b);
    return html_of(&b);
}

#define ADMIN RIGHT_OF(ROLE_ADMIN)
#define HOOK "ten* url* su-kien*[] co-quan"
static const struct route routes[] = {
    {M_GET, "/quan-tri/su-co", ADMIN, incidents_show, "Incidents: what a machine gave up on", ROUTE_API,
     "loai nhom sau"},
    {M_POST, "/quan-tri/su-co/thu-lai", ADMIN, incidents_retry, "Tries again all that was given up", ROUTE_API, ""},
    {M_GET, "/quan-tri/su-co/{}", ADMIN, incident_show, "One incident", ROUTE_API, NULL},
    {M_POST, "/quan-tri/su-co/{}/thu-lai", ADMIN, incident_retry, "Tries again what was given up", ROUTE_API, ""},
    {M_POST, "/quan-tri/su-co/{}/dong", ADMIN, incident_close, "Closes an incident with a note", ROUTE_API, "ghi-chu*"},
    {M_GET, "/quan-tri/webhook", ADMIN, hooks_show, "Webhooks: who is told of what happens", ROUTE_API, NULL},
    {M_GET, "/quan-tri/webhook/moi", ADMIN, hook_ask, "Form of a new webhook", ROUTE_API, NULL},
    {M_POST, "/quan-tri/webhook/moi", ADMIN, hook_make, "Makes a webhook; its secret is shown once",
     ROUTE_API | ROUTE_MAKES, HOOK},
    {M_GET, "/quan-tri/webhook/{}", ADMIN, hook_show, "A webhook and its latest deliveries", ROUTE_API, NULL},
    {M_GET, "/quan-tri/webhook/{}/sua", ADMIN, hook_edit_ask, "Form to change a webhook", ROUTE_API, NULL},
    {M_POST, "/quan-tri/webhook/{}/sua", ADMIN, hook_edit, "Changes a webhook", ROUTE_API, HOOK},
    {M_POST, "/quan-tri/webhook/{}/thu", ADMIN, hook_test, "Sends an event of no meaning", ROUTE_API, ""},
    {M_POST, "/quan-tri/webhook/{}/bat", ADMIN, hook_on, "Switches a webhook on", ROUTE_API, ""},
    {M_POST, "/quan-tri/webhook/{}/tat", ADMIN, hook_off, "Switches a webhook off", ROUTE_API, ""},
    {M_POST, "/quan-tri/webhook/{}/doi-khoa", ADMIN, hook_rotate, "A new secret; the old one holds for a day",
     ROUTE_API, ""},
    {M_POST, "/quan-tri/webhook/{}/xoa", ADMIN, hook_remove, "Removes a webhook", ROUTE_API, ""},
    {M_GET, "/can-bo/lich", RIGHT_STAFF, feed_show, "Own due dates as a calendar: its address", 0, NULL},
    {M_POST, "/can-bo/lich", RIGHT_STAFF, feed_make, "Makes a new secret address of the calendar", 0, ""},
    {M_POST, "/can-bo/lich/thu-hoi", RIGHT_STAFF, feed_end, "Revokes the address of the calendar", 0, ""},
    {M_GET, "/lich/{}", RIGHT_PUBLIC, feed_read, "An official's due dates (RFC 5545), by its secret address", 0, NULL},
    {M_GET, "/cua-toi/{}/lich.ics", RIGHT_CITIZEN, appointment_read, "Appointment of an own dossier (RFC 5545)",
     ROUTE_API, NULL},
};
const struct module mod_machine = {"machine", routes, COUNT_OF(routes)};
