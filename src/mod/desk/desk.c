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
#define INTAKE                                                                                                         \
    "thu-tuc* so* ten* loai*:choice(citizen|firm) dien-thoai thu dia-chi so-nguoi-nop nguoi-nop so-bo*:int "           \
    "da-thu:int "                                                                                                      \
    "nhan*:choice(1|2|3) ghi-chu noi:int khoa viec dung-nguoi chinh-...:int sao-...:int quet-...:int"
static const struct route routes[] = {
    {M_GET, "/viec", RIGHT_WORK, inbox_show, "Inbox: what I hold or may take, by time left", ROUTE_API,
     "loc:choice(toi|cho-nhan|sap-den-han|qua-han|cho-bo-sung|cho-tra) buoc thu-tuc sau"},
    {M_POST, "/viec", RIGHT_WORK, inbox_batch, "One lawful act on several dossiers", ROUTE_API,
     "viec*:choice(nhan-xu-ly|chuyen-buoc|ky-duyet|tra-ket-qua) chon*[] ve"},
    {M_POST, "/viec/hang-loat", RIGHT_WORK, bulk_save, "One lawful act on all dossiers of a list, in the background",
     ROUTE_API | ROUTE_MAKES,
     "viec*:choice(nhan-xu-ly|chuyen-buoc|ky-duyet|tra-ket-qua) "
     "loc*:choice(toi|cho-nhan|sap-den-han|qua-han|cho-bo-sung|cho-tra) buoc thu-tuc ghi-chu"},
    {M_GET, "/viec/hang-loat", RIGHT_WORK, bulk_list, "My acts on many dossiers", ROUTE_API, NULL},
    {M_GET, "/viec/hang-loat/{}", RIGHT_WORK, bulk_show, "How far an act on many dossiers is, and what it refused",
     ROUTE_API, "sau:int"},
    {M_POST, "/viec/hang-loat/{}/dung", RIGHT_WORK, bulk_stop, "Stops an act on many dossiers", ROUTE_API, NULL},
    {M_GET, "/tim", RIGHT_READ, search_show, "Folded search over the dossiers I may read", ROUTE_API, "q* sau"},
    {M_GET, "/ho-so/{}", RIGHT_READ, case_show, "A dossier: everything on one page", ROUTE_API, NULL},
    {M_GET, "/ho-so/{}/viec/{}", RIGHT_READ, case_act_ask, "The form of one act", ROUTE_API, NULL},
    {M_POST, "/ho-so/{}/viec/{}", RIGHT_READ, case_act, "One act on a dossier", ROUTE_API,
     "version:int outcome:choice(1|2) to_staff:int to_agency:int to_step:int new_due:at answer_by:day note tep:file"},
    {M_POST, "/ho-so/{}/thu-phi", RIGHT_WORK, case_pay, "Fee collected at the counter", ROUTE_API,
     "so-tien*:int version:int"},
    {M_POST, "/ho-so/{}/them-tep", RIGHT_WORK, case_attach, "A file left behind by a step", ROUTE_API, "tep*:file"},
    {M_GET, "/ho-so/{}/han", RIGHT_READ, case_deadline, "The due date explained day by day", 0, NULL},
    {M_GET, "/ho-so/{}/han.json", RIGHT_READ, case_deadline_json, "The deadline certificate for machines", ROUTE_API,
     NULL},
    {M_GET, "/ho-so/{}/han.txt", RIGHT_READ, case_deadline_text, "The deadline certificate as text", 0, NULL},
    {M_GET, "/ho-so/{}/phieu-kiem-soat.pdf", RIGHT_READ, case_slip_pdf, "Processing control slip", 0, NULL},
    {M_GET, "/ho-so/{}/in/{}", RIGHT_READ, case_letter_page, "A form as a printable page", 0, NULL},
    {M_GET, "/ho-so/{}/in/{}/pdf", RIGHT_READ, case_letter_pdf, "A form as PDF", 0, NULL},
    {M_GET, "/tep/{}", RIGHT_READ, case_file, "An attachment", ROUTE_API, "tai"},
    {M_GET, "/tep/{}/xem", RIGHT_READ, case_file_view, "Viewer of an attachment: PDF or picture", 0, NULL},
    {M_GET, "/tiep-nhan", RIGHT_OF(ROLE_COUNTER), intake_ask, "Counter intake", ROUTE_API,
     "noi:int thu-tuc so ten loai dien-thoai thu dia-chi"},
    {M_POST, "/tiep-nhan", RIGHT_OF(ROLE_COUNTER), intake_save, "Counter intake: receives", ROUTE_API | ROUTE_MAKES,
     INTAKE},
    {M_GET, "/tiep-nhan/xong/{}", RIGHT_OF(ROLE_COUNTER), intake_done, "Received: code, due date, receipt", ROUTE_API,
     NULL},
    {M_GET, "/tiep-nhan/nguoi.json", RIGHT_OF(ROLE_COUNTER), intake_people_json, "People by number or phone", ROUTE_API,
     "q*"},
    {M_GET, "/tiep-nhan/thu-tuc.json", RIGHT_OF(ROLE_COUNTER), intake_procedures_json,
     "Procedures that this counter receives", ROUTE_API, "q* noi:int"},
    {M_GET, "/tiep-nhan/truc-tuyen", RIGHT_OF(ROLE_COUNTER), intake_online_list,
     "Online filings that wait to be received", ROUTE_API, "sau"},
    {M_GET, "/ban-lanh-dao", RIGHT_OF(ROLE_LEADER) | RIGHT_OF(ROLE_UNIT_HEAD) | RIGHT_OF(ROLE_MANAGER), leader_show,
     "Late and soon late by unit; to be signed", ROUTE_API, "don-vi:int nguoi:int"},
    {M_GET, "/so-theo-doi", RIGHT_BOOK, register_show, "Dossier register (form 06/07)", ROUTE_API,
     "noi:int tu:day den:day sau"},
    {M_GET, "/so-theo-doi/pdf", RIGHT_BOOK, register_pdf, "Dossier register as PDF", 0, NULL},
    {M_GET, "/so-theo-doi/csv", RIGHT_BOOK, register_csv, "Dossier register for a spreadsheet", ROUTE_API,
     "noi:int tu:day den:day"},
    {M_GET, "/mot-cua", RIGHT_OF(ROLE_MANAGER), one_stop_show, "A one-stop's day: queue, received, waiting", ROUTE_API,
     NULL},
    {M_GET, "/lay-so/{}", RIGHT_PUBLIC, queue_take_ask, "Take a number at a one-stop", ROUTE_API, NULL},
    {M_POST, "/lay-so/{}", RIGHT_PUBLIC, queue_take, "Take a number", ROUTE_API | ROUTE_MAKES, ""},
    {M_GET, "/goi-so", RIGHT_OF(ROLE_COUNTER), queue_call_ask, "Call the next number", ROUTE_API, "quay:int"},
    {M_POST, "/goi-so", RIGHT_OF(ROLE_COUNTER), queue_call, "Call the next number to my counter", ROUTE_API,
     "quay:int sau:int"},
    {M_GET, "/bang-so/{}", RIGHT_PUBLIC, queue_board, "Public display of the numbers called", ROUTE_API, NULL},
};
const struct module mod_desk = {"desk", routes, COUNT_OF(routes)};
