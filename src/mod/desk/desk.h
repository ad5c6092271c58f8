/* desk.h — the officials' side of dossiers: what its files share. */
#ifndef MOD_DESK_H
#define MOD_DESK_H
#include "core/case.h"
#include "core/dossier.h"
#include "core/route.h"
#include "mod/desk/desk.sql.h"
#include "ui/case_letter.h"
#include "ui/case_part.h"
#include "ui/page.h"

#define RIGHT_WORK                                                                                                     \
    (RIGHT_OF(ROLE_COUNTER) | RIGHT_OF(ROLE_SPECIALIST) | RIGHT_OF(ROLE_UNIT_HEAD) | RIGHT_OF(ROLE_LEADER) |           \
     RIGHT_OF(ROLE_MANAGER))
#define RIGHT_READ (RIGHT_WORK | RIGHT_OF(ROLE_AUDITOR))
struct case_seen { /* a case that this official may see, and what they are to it */
    struct case_ c;
    unsigned who;
};
/* RC_NOTFOUND: none, or none of theirs. */
enum rc desk_case(struct request *r, struct str code, struct case_seen *out) MUST_USE;
/* The agencies where the actor holds a role, each once; returns how many. */
size_t desk_places(const struct request *r, enum role role, int64_t *out, size_t max);

enum rc inbox_show(struct request *r);
enum rc inbox_batch(struct request *r);
enum rc bulk_save(struct request *r);
enum rc bulk_list(struct request *r);
enum rc bulk_show(struct request *r);
enum rc bulk_stop(struct request *r);
enum rc search_show(struct request *r);
enum rc case_show(struct request *r);
enum rc case_act_ask(struct request *r);
enum rc case_act(struct request *r);
enum rc case_pay(struct request *r);
enum rc case_attach(struct request *r);
enum rc case_deadline(struct request *r);
enum rc case_deadline_json(struct request *r);
enum rc case_deadline_text(struct request *r);
enum rc case_letter_pdf(struct request *r);
enum rc case_letter_page(struct request *r);
enum rc case_slip_pdf(struct request *r);
enum rc case_file(struct request *r);
enum rc case_file_view(struct request *r);
enum rc intake_ask(struct request *r);
enum rc intake_save(struct request *r);
enum rc intake_done(struct request *r);
enum rc intake_people_json(struct request *r);
enum rc intake_procedures_json(struct request *r);
enum rc intake_online_list(struct request *r);
enum rc leader_show(struct request *r);
enum rc register_show(struct request *r);
enum rc register_pdf(struct request *r);
enum rc register_csv(struct request *r);
enum rc one_stop_show(struct request *r);
enum rc queue_take_ask(struct request *r);
enum rc queue_take(struct request *r);
enum rc queue_call_ask(struct request *r);
enum rc queue_call(struct request *r);
enum rc queue_board(struct request *r);
#endif
