/* modules.c — what this program does: one line a module. */
#include "app/modules.h"
#include "app/site.h"

extern const struct module mod_account_oidc;
extern const struct module mod_account, mod_admin, mod_api, mod_board, mod_desk, mod_filing, mod_live, mod_log,
    mod_machine, mod_open, mod_portal, mod_report, mod_retention;

const struct module *const modules[] = {
    &mod_site,    /* assets, health */
    &mod_account, /* signing in, own account, uỷ quyền */
    &mod_account_oidc, /* single sign-on */
    &mod_admin,   /* definitions, calendars, people, settings, logs */
    &mod_api,     /* keys of people's programs */
    &mod_board,   /* on-time figures in public, open data */
    &mod_desk,    /* intake, inbox, dossier page, leader's desk, prints, queue */
    &mod_filing,  /* filing online, own dossiers */
    &mod_live,    /* that a list or a dossier changed, while somebody looks at it */
    &mod_log,     /* checkpoints and proofs of the log, in public */
    &mod_machine, /* webhooks, incidents, calendars */
    &mod_open,    /* open data: definitions at addresses that stay */
    &mod_portal,  /* front page, catalogue, tracking */
    &mod_report,  /* reports, the periodic forms, the lists behind each figure */
    &mod_retention, /* how long personal data stays: destruction, erasure, what is held on oneself */
};
const size_t n_modules = COUNT_OF(modules);
