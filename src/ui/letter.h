/* letter.h — the forms that a one-stop shop hands out: TT 01/2018/TT-VPCP (01-06), TT 03/2025/TT-VPCP (01-07).
 *
 * Pure functions from a plain struct to bytes: no database, no request. What is empty (or 0) is left out with its
 * label, except where the form needs the line for a pen. Instants are printed as "09 giờ 30 phút, ngày 05 tháng 02 năm
 * 2022", zeros as NĐ 30/2020/NĐ-CP has them. Strings are views, may hold any text and need only live through the call.
 */
#ifndef UI_LETTER_H
#define UI_LETTER_H
#include "ui/print.h"

/* The numbers are stored (letter.kind) and the first five are LETTER_OF_… in core/flow.h: never renumber. */
enum letter_kind {
    LETTER_RECEIPT = 1,
    LETTER_SUPPLEMENT,
    LETTER_REFUSAL,
    LETTER_APOLOGY,
    LETTER_STOP,
    LETTER_CONTROL_SLIP,
    LETTER_REGISTER,
    LETTER_RESULT
};
enum form_set { FORM_TT01_2018 = 1, FORM_TT03_2025 }; /* stored as well */

struct letter_form {
    const char *no;     /* "01"; NULL: not one of the circular's forms */
    const char *suffix; /* of the number: "12/TNHS"; "" for none */
    const char *title;  /* "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" */
    const char *basis;  /* "Thông tư số 01/2018/TT-VPCP" */
    const char *slug;   /* "giay-tiep-nhan", for addresses and file names */
};
/* Static. TT 01/2018 has no stop notice: asked for one, it gives the title of TT 03/2025's with no == NULL. */
const struct letter_form *letter_form(enum letter_kind kind, enum form_set set);
bool letter_set_parse(struct str s, enum form_set *out); /* "TT01-2018", "TT03-2025" of data/rules.csv */

struct letter_paper {
    struct str name, note;
    int originals, copies_certified, photocopies;
};
struct letter_step {                     /* a hand-over on the control slip */
    struct str from, to, result, remark; /* result: "Trước hạn", "Đúng hạn", "Quá hạn" */
    int64_t handed_at;
};
struct letter_row { /* a line of the register */
    struct str dossier_code, procedure_name, applicant, address, phone, agency, receive_where, remark;
    int sets;
    int64_t received_at, due_at, returned_at;
};
struct letter {
    enum letter_kind kind;
    enum form_set set;
    /* Who writes. agency_parent and one_stop_unit may be empty. */
    struct str agency_parent, agency, one_stop_unit, place; /* place: "Mỹ Tho" or "Tiền Giang" */
    struct str number;                                      /* "12/TNHS", without "Số:" */
    int64_t now;                                            /* date of the letter */
    /* The dossier. */
    struct str dossier_code, lookup_code, tracking_url;
    struct str applicant, id_number, address, phone, email; /* id_number: masked or not as the caller chooses */
    struct str procedure_name, field, content;              /* content: empty prints procedure_name */
    const struct letter_paper *papers;                      /* handed in (RECEIPT) or still wanted (SUPPLEMENT) */
    size_t n_papers;
    int sets;                                  /* bộ hồ sơ */
    struct str limit_text, receive_where, fee; /* "05 ngày làm việc"; "Bộ phận …"; "50.000 đồng" */
    struct str book_no, book_row;              /* Quyển số, Số thứ tự; empty: dots for a pen */
    int64_t received_at, due_at, old_due_at,
        new_due_at; /* APOLOGY: old and new; SUPPLEMENT: new_due_at is the last day for the papers */
    struct str reason, legal_basis;
    /* Who signs. */
    struct str officer, officer_title, officer_phone, signer, signer_title;
    struct str lead_agency, partner_agencies; /* CONTROL_SLIP */
    const struct letter_step *steps;
    size_t n_steps;
    struct str period; /* REGISTER: "Từ ngày 01/3/2022 đến ngày 31/3/2022" */
    const struct letter_row *rows;
    size_t n_rows;
    struct str title, subtitle, body; /* RESULT: body's paragraphs end with \n */
    const struct str *recipients;     /* "Nơi nhận"; none: a usual list */
    size_t n_recipients;
};
/* Appends a PDF: A4 or A5; the register is always A4 lying. Equal input, equal bytes. RC_IO as print_pdf. */
enum rc letter_pdf(const struct letter *l, enum print_paper paper, struct buf *out) MUST_USE;
/* Appends <article class="letter …">: see print_html. */
void letter_html(const struct letter *l, struct buf *out);
#endif
