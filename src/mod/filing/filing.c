/* filing.c — addresses of filing online and of a person's own dossiers.
 *
 * begin.c (what can be filed, a draft begun), draft.c (steps, answers, files), page.c (a step shown and saved), send.c
 * (check, file, confirm); mine.c (own dossiers), act.c (supplement, withdraw, rate). */
#include "mod/filing/filing.h"

static const struct route routes[] = {
    {M_GET, "/nop", RIGHT_PUBLIC, filing_list, "What can be filed online; own drafts", ROUTE_API, "q sau"},
    {M_GET, "/nop/{}", RIGHT_CITIZEN, filing_begin_ask,
     "What a filing needs: papers, fee, due preview; for whom and where", ROUTE_API, "huyen noi:int"},
    {M_POST, "/nop/{}", RIGHT_CITIZEN, filing_begin, "Begin a draft", ROUTE_API | ROUTE_MAKES,
     "cho* noi*:int huyen khoa"},
    {M_GET, "/nop/ho-so/{}/xong", RIGHT_CITIZEN, filing_done, "Confirmation of a filing", ROUTE_API, NULL},
    {M_GET, "/nop/ho-so/{}/xoa", RIGHT_CITIZEN, filing_drop_ask, "Delete a draft: asks", 0, NULL},
    {M_POST, "/nop/ho-so/{}/xoa", RIGHT_CITIZEN, filing_drop, "Delete a draft", ROUTE_API, ""},
    {M_POST, "/nop/ho-so/{}/gui", RIGHT_CITIZEN, filing_send, "File the draft", ROUTE_API | ROUTE_MAKES, ""},
    {M_GET, "/nop/ho-so/{}/tep/{}", RIGHT_CITIZEN, filing_draft_file_get, "A file of a draft", ROUTE_API, NULL},
    {M_GET, "/nop/ho-so/{}/{}", RIGHT_CITIZEN, filing_page, "One step of a draft", ROUTE_API, NULL},
    /* Public, and its token checked by the handler: a post whose session has expired must keep what was typed (page.c).
     */
    {M_POST, "/nop/ho-so/{}/{}", RIGHT_PUBLIC, filing_page_save, "Save one step of a draft", ROUTE_NO_CSRF | ROUTE_API,
     "viec:choice(tai-len|de-sau) xoa:int sua ...:file"},
    {M_GET, "/cua-toi", RIGHT_CITIZEN, mine_list, "Own dossiers: the one thing to do now, all of them, drafts",
     ROUTE_API, "sau:int"},
    {M_GET, "/cua-toi/tep/{}", RIGHT_CITIZEN, mine_file, "A file of an own dossier", ROUTE_API, NULL},
    {M_GET, "/cua-toi/thu/{}", RIGHT_CITIZEN, mine_letter, "A form handed out for an own dossier, as PDF", 0, NULL},
    {M_GET, "/cua-toi/{}", RIGHT_CITIZEN, mine_case, "One own dossier", ROUTE_API, NULL},
    {M_GET, "/cua-toi/{}/han", RIGHT_CITIZEN, mine_proof, "Deadline certificate", 0, NULL},
    {M_GET, "/cua-toi/{}/han.json", RIGHT_CITIZEN, mine_proof_json, "Deadline certificate, for machines", ROUTE_API,
     NULL},
    {M_GET, "/cua-toi/{}/nhat-ky", RIGHT_CITIZEN, mine_log, "Who read an own dossier, and its place in the log", 0,
     NULL},
    {M_GET, "/cua-toi/{}/nhat-ky.json", RIGHT_CITIZEN, mine_log_json, "Log entries of an own dossier, with proofs",
     ROUTE_API, NULL},
    {M_GET, "/cua-toi/{}/bo-sung", RIGHT_CITIZEN, mine_supply_ask, "Supplement papers: asks", 0, NULL},
    {M_POST, "/cua-toi/{}/bo-sung", RIGHT_CITIZEN, mine_supply, "Supplement papers", ROUTE_API,
     "tep-0:file[] note ban:int xoa:int"},
    {M_GET, "/cua-toi/{}/rut", RIGHT_CITIZEN, mine_withdraw_ask, "Withdraw: asks", 0, NULL},
    {M_POST, "/cua-toi/{}/rut", RIGHT_CITIZEN, mine_withdraw, "Withdraw", ROUTE_API, "note* ban:int"},
    {M_GET, "/cua-toi/{}/danh-gia", RIGHT_CITIZEN, mine_rate_ask, "Rate: asks", 0, NULL},
    {M_POST, "/cua-toi/{}/danh-gia", RIGHT_CITIZEN, mine_rate, "Rate", ROUTE_API,
     "m3*:choice(2|1|0) m4*:choice(2|1|0) m6*:choice(2|1|0) m7*:choice(2|1|0) m8*:choice(2|1|0) loi-nhan"},
};
const struct module mod_filing = {"filing", routes, COUNT_OF(routes)};
