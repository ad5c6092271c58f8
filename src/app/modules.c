/* modules.c — what this program does: one line a module. */
#include "app/modules.h"

extern const struct module mod_account, mod_portal, mod_filing, mod_dossier, mod_board, mod_admin;

const struct module *const modules[] = {
    &mod_account, /* logins, sessions, TOTP, one-time codes, mandates, substitution */
    &mod_portal,  /* home, catalogue, tracking */
    &mod_filing,  /* /nop and the citizen's own pages */
    &mod_dossier, /* intake, inbox, case page, leader's desk, prints, queue */
    &mod_board,   /* on-time figures in public, open data */
    &mod_admin,   /* definitions, calendars, people, settings */
};
const size_t n_modules = COUNT_OF(modules);
