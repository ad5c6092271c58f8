/* machine.h — what the pages of incidents, webhooks and calendars share. */
#ifndef MOD_MACHINE_H
#define MOD_MACHINE_H
#include "core/form.h"
#include "core/incident.sql.h"
#include "core/route.h"
#include "core/webhook.sql.h"
#include "mod/machine/machine.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

enum rc machine_audit(struct request *r, const char *what, struct str detail) MUST_USE;
/* A button that is a form of its own. */
struct html machine_button(struct request *r, struct str action, const char *words, const char *classes);
struct str machine_id(struct arena *a, int64_t id);

enum rc incidents_show(struct request *r);
enum rc incident_show(struct request *r);
enum rc incident_retry(struct request *r);
enum rc incidents_retry(struct request *r);
enum rc incident_close(struct request *r);

enum rc hooks_show(struct request *r);
enum rc hook_ask(struct request *r);
enum rc hook_make(struct request *r);
enum rc hook_show(struct request *r);
enum rc hook_edit_ask(struct request *r);
enum rc hook_edit(struct request *r);
enum rc hook_test(struct request *r);
enum rc hook_on(struct request *r);
enum rc hook_off(struct request *r);
enum rc hook_rotate(struct request *r);
enum rc hook_remove(struct request *r);

enum rc feed_show(struct request *r);
enum rc feed_make(struct request *r);
enum rc feed_end(struct request *r);
enum rc feed_read(struct request *r);
enum rc appointment_read(struct request *r);
#endif
