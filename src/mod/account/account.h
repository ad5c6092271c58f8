/* account.h — what the account pages share. */
#ifndef MOD_ACCOUNT_H
#define MOD_ACCOUNT_H
#include "core/form.h"
#include "core/route.h"
#include "core/session.h"
#include "core/session.sql.h"
#include "core/staff.h"
#include "mod/account/account.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

/* A page that is one form: words above, fields, a button, words below. "tiep" travels along as a hidden field. */
struct account_ask {
    const char *title, *action, *button;
    struct str back, lead;  /* lead: a paragraph above */
    struct html below;      /* after the form */
    bool staff, keeps_next; /* keeps_next: carries "tiep" */
};
enum rc account_ask(struct request *r, const struct form *f, const struct account_ask *ask);
enum rc account_audit(struct request *r, enum actor_kind kind, int64_t id, const char *what,
                      struct str detail) MUST_USE;     /* in a write transaction */
struct str account_clock(struct arena *a, int64_t at); /* "09:15": until when a lock lasts */
void account_sessions(struct buf *b, struct request *r, const struct session_list *s, size_t n, const char *action);
/* The new password's two fields, checked: errors are in the form. */
bool account_new_password(struct form *f, struct str login);
/* One-time codes (account_code.c). The code itself leaves only in the message. `bearer` is the secret of the cookie
 * "buoc" that ties the steps of one browser together; data is ours, kept until the code is used. dead: no code will
 * ever fit (nobody there; the page says the same). */
enum rc account_code_send(struct request *r, const char *purpose, struct str phone, struct str message, struct str data,
                          bool dead) MUST_USE;
enum code_answer { CODE_RIGHT, CODE_WRONG, CODE_OVER /* expired, used, too many tries */ };
/* Outside a transaction: begins one. A right code is used up; *data is what was kept. A wrong one is counted. */
enum rc account_code_check(struct request *r, const char *purpose, struct str code, enum code_answer *answer,
                           struct str *data) MUST_USE;
/* Whether this address or subject has asked for too many codes. */
enum rc account_code_often(struct request *r, struct str subject, bool *often) MUST_USE;
enum rc account_code_count(struct request *r, struct str subject) MUST_USE; /* one more; write transaction */
extern const char account_code_is_over[], account_code_is_wrong[], account_too_many_codes[];
struct str account_pack(struct arena *a, const char *const *name, const struct str *value,
                        size_t n); /* as a form encodes */
struct str account_unpack(struct arena *a, struct str packed, const char *name);

enum rc account_logout(struct request *r);
enum rc account_end_session(struct request *r);

enum rc staff_login_ask(struct request *r);
enum rc staff_login(struct request *r);
enum rc staff_factor_ask(struct request *r);
enum rc staff_factor(struct request *r);
enum rc staff_password_ask(struct request *r);
enum rc staff_password(struct request *r);
enum rc staff_home(struct request *r);

enum rc desk_show(struct request *r);
enum rc desk_totp_start(struct request *r);
enum rc desk_totp_ask(struct request *r);
enum rc desk_totp(struct request *r);
enum rc desk_totp_off_ask(struct request *r);
enum rc desk_totp_off(struct request *r);

enum rc standin_show(struct request *r);
enum rc standin_add(struct request *r);
enum rc standin_end(struct request *r);

enum rc join_ask(struct request *r);
enum rc join(struct request *r);
enum rc join_code_ask(struct request *r);
enum rc join_code(struct request *r);
enum rc citizen_login_ask(struct request *r);
enum rc citizen_login(struct request *r);
enum rc forgot_ask(struct request *r);
enum rc forgot(struct request *r);
enum rc forgot_code_ask(struct request *r);
enum rc forgot_code(struct request *r);

enum rc mine_show(struct request *r);
enum rc mine_contact_ask(struct request *r);
enum rc mine_contact(struct request *r);
enum rc mine_phone_ask(struct request *r);
enum rc mine_phone(struct request *r);
enum rc mine_phone_code_ask(struct request *r);
enum rc mine_phone_code(struct request *r);
enum rc mine_password_ask(struct request *r);
enum rc mine_password(struct request *r);

enum rc claim_ask(struct request *r);
enum rc claim(struct request *r);
enum rc mandate_show(struct request *r);
enum rc mandate_give(struct request *r);
enum rc mandate_accept(struct request *r);
enum rc mandate_end(struct request *r);
#endif
