/* filing.c — addresses of filing online and of a person's own dossiers.
 *
 * begin.c (what can be filed, a draft begun), draft.c (steps, answers, files), page.c (a step shown and saved), send.c
 * (check, file, confirm); mine.c (own dossiers), act.c (supplement, withdraw, rate). */
#include "mod/filing/filing.h"

static const struct route routes[] = {
    {M_GET, "/nop", RIGHT_PUBLIC, filing_list, "What can be filed online; own drafts", 0},
    {M_GET, "/nop/{}", RIGHT_CITIZEN, filing_begin_ask,
     "What a filing needs: papers, fee, due preview; for whom and where", 0},
    {M_POST, "/nop/{}", RIGHT_CITIZEN, filing_begin, "Begin a draft", 0},
    {M_GET, "/nop/ho-so/{}/xong", RIGHT_CITIZEN, filing_done, "Confirmation of a filing", 0},
    {M_GET, "/nop/ho-so/{}/xoa", RIGHT_CITIZEN, filing_drop_ask, "Delete a draft: asks", 0},
    {M_POST, "/nop/ho-so/{}/xoa", RIGHT_CITIZEN, filing_drop, "Delete a draft", 0},
    {M_POST, "/nop/ho-so/{}/gui", RIGHT_CITIZEN, filing_send, "File the draft", 0},
    {M_GET, "/nop/ho-so/{}/tep/{}", RIGHT_CITIZEN, filing_draft_file_get, "A file of a draft", 0},
    {M_GET, "/nop/ho-so/{}/{}", RIGHT_CITIZEN, filing_page, "One step of a draft", 0},
    /* Public, and its token checked by the handler: a post whose session has expired must keep what was typed (page.c).
     */
    {M_POST, "/nop/ho-so/{}/{}", RIGHT_PUBLIC, filing_page_save, "Save one step of a draft", ROUTE_NO_CSRF},
    {M_GET, "/cua-toi", RIGHT_CITIZEN, mine_list, "Own dossiers: the one thing to do now, all of them, drafts", 0},
    {M_GET, "/cua-toi/tep/{}", RIGHT_CITIZEN, mine_file, "A file of an own dossier", 0},
    {M_GET, "/cua-toi/thu/{}", RIGHT_CITIZEN, mine_letter, "A form handed out for an own dossier, as PDF", 0},
    {M_GET, "/cua-toi/{}", RIGHT_CITIZEN, mine_case, "One own dossier", 0},
    {M_GET, "/cua-toi/{}/han", RIGHT_CITIZEN, mine_proof, "Deadline certificate", 0},
    {M_GET, "/cua-toi/{}/han.json", RIGHT_CITIZEN, mine_proof_json, "Deadline certificate, for machines", 0},
    {M_GET, "/cua-toi/{}/nhat-ky", RIGHT_CITIZEN, mine_log, "Who read an own dossier, and its place in the log", 0},
    {M_GET, "/cua-toi/{}/nhat-ky.json", RIGHT_CITIZEN, mine_log_json, "Log entries of an own dossier, with proofs", 0},
    {M_GET, "/cua-toi/{}/bo-sung", RIGHT_CITIZEN, mine_supply_ask, "Supplement papers: asks", 0},
    {M_POST, "/cua-toi/{}/bo-sung", RIGHT_CITIZEN, mine_supply, "Supplement papers", 0},
    {M_GET, "/cua-toi/{}/rut", RIGHT_CITIZEN, mine_withdraw_ask, "Withdraw: asks", 0},
    {M_POST, "/cua-toi/{}/rut", RIGHT_CITIZEN, mine_withdraw, "Withdraw", 0},
    {M_GET, "/cua-toi/{}/danh-gia", RIGHT_CITIZEN, mine_rate_ask, "Rate: asks", 0},
    {M_POST, "/cua-toi/{}/danh-gia", RIGHT_CITIZEN, mine_rate, "Rate", 0},
};
const struct module mod_filing = {"filing", routes, COUNT_OF(routes)};
