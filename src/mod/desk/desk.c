/* desk.c — the officials' routes. */
#include "mod/desk/desk.h"

enum rc desk_case(struct request *r, struct str code, struct case_seen *out) {
    TRY(case_load_code(r->db, r->a, code, &out->c));
    out->who = access_case(r->db, r->a, actor_of(r), &out->c, r->now);
    return out->who ? RC_OK : RC_NOTFOUND;
}

size_t desk_places(const struct request *r, enum role role, int64_t *out, size_t max) {
    const struct actor *a = actor_of(r);
    size_t n = 0;
    for (size_t i = 0; i < a->n_grant && n < max; i++) {
        bool known = a->grant[i].role != role;
        for (size_t k = 0; k < n && !known; k++) known = out[k] == a->grant[i].agency_id;
        if (!known) out[n++] = a->grant[i].agency_id;
    }
    return n;
}

#define RIGHT_BOOK (RIGHT_OF(ROLE_COUNTER) | RIGHT_OF(ROLE_MANAGER) | RIGHT_OF(ROLE_AUDITOR))
static const struct route routes[] = {
    {M_GET, "/viec", RIGHT_WORK, inbox_show, "Inbox: what I hold or may take, by time left", 0},
    {M_POST, "/viec", RIGHT_WORK, inbox_batch, "One lawful act on several dossiers", 0},
    {M_GET, "/tim", RIGHT_READ, search_show, "Folded search over the dossiers I may read", 0},
    {M_GET, "/ho-so/{}", RIGHT_READ, case_show, "A dossier: everything on one page", 0},
    {M_GET, "/ho-so/{}/viec/{}", RIGHT_READ, case_act_ask, "The form of one act", 0},
    {M_POST, "/ho-so/{}/viec/{}", RIGHT_READ, case_act, "One act on a dossier", 0},
    {M_POST, "/ho-so/{}/thu-phi", RIGHT_WORK, case_pay, "Fee collected at the counter", 0},
    {M_POST, "/ho-so/{}/them-tep", RIGHT_WORK, case_attach, "A file left behind by a step", 0},
    {M_GET, "/ho-so/{}/han", RIGHT_READ, case_deadline, "The due date explained day by day", 0},
    {M_GET, "/ho-so/{}/han.json", RIGHT_READ, case_deadline_json, "The deadline certificate for machines", 0},
    {M_GET, "/ho-so/{}/han.txt", RIGHT_READ, case_deadline_text, "The deadline certificate as text", 0},
    {M_GET, "/ho-so/{}/phieu-kiem-soat.pdf", RIGHT_READ, case_slip_pdf, "Processing control slip", 0},
    {M_GET, "/ho-so/{}/in/{}", RIGHT_READ, case_letter_page, "A form as a printable page", 0},
    {M_GET, "/ho-so/{}/in/{}/pdf", RIGHT_READ, case_letter_pdf, "A form as PDF", 0},
    {M_GET, "/tep/{}", RIGHT_READ, case_file, "An attachment", 0},
    {M_GET, "/tep/{}/xem", RIGHT_READ, case_file_view, "Viewer of an attachment: PDF or picture", 0},
    {M_GET, "/tiep-nhan", RIGHT_OF(ROLE_COUNTER), intake_ask, "Counter intake", 0},
    {M_POST, "/tiep-nhan", RIGHT_OF(ROLE_COUNTER), intake_save, "Counter intake: receives", 0},
    {M_GET, "/tiep-nhan/xong/{}", RIGHT_OF(ROLE_COUNTER), intake_done, "Received: code, due date, receipt", 0},
    {M_GET, "/tiep-nhan/nguoi.json", RIGHT_OF(ROLE_COUNTER), intake_people_json, "People by number or phone", 0},
    {M_GET, "/tiep-nhan/thu-tuc.json", RIGHT_OF(ROLE_COUNTER), intake_procedures_json,
     "Procedures that this counter receives", 0},
    {M_GET, "/tiep-nhan/truc-tuyen", RIGHT_OF(ROLE_COUNTER), intake_online_list,
     "Online filings that wait to be received", 0},
    {M_GET, "/ban-lanh-dao", RIGHT_OF(ROLE_LEADER) | RIGHT_OF(ROLE_UNIT_HEAD) | RIGHT_OF(ROLE_MANAGER), leader_show,
     "Late and soon late by unit; to be signed", 0},
    {M_GET, "/so-theo-doi", RIGHT_BOOK, register_show, "Dossier register (form 06/07)", 0},
    {M_GET, "/so-theo-doi/pdf", RIGHT_BOOK, register_pdf, "Dossier register as PDF", 0},
    {M_GET, "/so-theo-doi/csv", RIGHT_BOOK, register_csv, "Dossier register for a spreadsheet", 0},
    {M_GET, "/mot-cua", RIGHT_OF(ROLE_MANAGER), one_stop_show, "A one-stop's day: queue, received, waiting", 0},
    {M_GET, "/lay-so/{}", RIGHT_PUBLIC, queue_take_ask, "Take a number at a one-stop", 0},
    {M_POST, "/lay-so/{}", RIGHT_PUBLIC, queue_take, "Take a number", 0},
    {M_GET, "/goi-so", RIGHT_OF(ROLE_COUNTER), queue_call_ask, "Call the next number", 0},
    {M_POST, "/goi-so", RIGHT_OF(ROLE_COUNTER), queue_call, "Call the next number to my counter", 0},
    {M_GET, "/bang-so/{}", RIGHT_PUBLIC, queue_board, "Public display of the numbers called", 0},
};
const struct module mod_desk = {"desk", routes, COUNT_OF(routes)};
