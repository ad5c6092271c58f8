/* letter.c — the forms that a one-stop shop hands out.
 *
 * Each form is one function that says its blocks in the order of the page; print.c and print_html.c draw them. The
 * headings and the order of the fields are the circulars'; sentences are ours, in the register of an official. Numbers
 * of forms and suffixes of letters stand in one table. Where a line is not on the official form but helps the reader
 * (fee, look-up box, number of the citizen card), it appears only when the caller gives it. */
#include "ui/letter.h"
#include <assert.h>

#define TT01 "Thông tư số 01/2018/TT-VPCP"
#define TT03 "Thông tư số 03/2025/TT-VPCP"
#define DOTS "……………"
static const struct letter_form forms[][LETTER_RESULT] = {
    {{"01", "TNHS", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", TT01, "giay-tiep-nhan"},
     {"02", "HDHS", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", TT01, "phieu-bo-sung"},
     {"03", "TCHS", "Phiếu từ chối giải quyết tiếp nhận hồ sơ", TT01, "phieu-tu-choi"},
     {"04", "PXL", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", TT01, "phieu-xin-loi"},
     {NULL, "DGQ", "Thông báo dừng giải quyết hồ sơ", "", "thong-bao-dung"},
     {"05", "KSHS", "Phiếu kiểm soát quá trình giải quyết hồ sơ", TT01, "phieu-kiem-soat"},
     {"06", "STD", "Sổ theo dõi hồ sơ", TT01, "so-theo-doi"},
     {NULL, "", "Kết quả giải quyết thủ tục hành chính", "", "ket-qua"}},
    {{"01", "TNHS", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", TT03, "giay-tiep-nhan"},
     {"02", "BSHS", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", TT03, "phieu-bo-sung"},
     {"03", "TCHS", "Phiếu từ chối tiếp nhận giải quyết hồ sơ", TT03, "phieu-tu-choi"},
     {"04", "XLGH", "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", TT03, "xin-loi-gia-han"},
     {"05", "DGQ", "Thông báo dừng giải quyết hồ sơ", TT03, "thong-bao-dung"},
     {"06", "KSHS", "Phiếu kiểm soát quá trình giải quyết hồ sơ", TT03, "phieu-kiem-soat"},
     {"07", "STD", "Sổ theo dõi hồ sơ", TT03, "so-theo-doi"},
     {NULL, "", "Kết quả giải quyết thủ tục hành chính", "", "ket-qua"}},
};

const struct letter_form *letter_form(enum letter_kind kind, enum form_set set) {
    assert(kind >= LETTER_RECEIPT && kind <= LETTER_RESULT);
    return &forms[set == FORM_TT03_2025][kind - 1];
}

bool letter_set_parse(struct str s, enum form_set *out) {
    *out = str_is(s, "TT03-2025") ? FORM_TT03_2025 : FORM_TT01_2018;
    return str_is(s, "TT03-2025") || str_is(s, "TT01-2018");
}

static struct print_doc *compose(struct arena *a, const struct letter *l);

enum rc letter_pdf(const struct letter *l, enum print_paper paper, struct buf *out) {
    struct print_doc *d = compose(out->a, l);
    d->landscape = l->kind == LETTER_REGISTER;
    d->paper = d->landscape ? PRINT_A4 : paper;
    return print_pdf(d, out);
}

void letter_html(const struct letter *l, struct buf *out) { print_html(compose(out->a, l), out); }

/* ---- Words ---- */

static struct str or_dots(struct str s) { return s.n ? s : STR(DOTS); }
static struct str unit_of(const struct letter *l) { return l->one_stop_unit.n ? l->one_stop_unit : l->agency; }

static struct str moment(struct arena *a, int64_t at) {
    if (!at) return STR("…… giờ …… phút, ngày …… tháng …… năm ………");
    struct str day = day_vi_print(a, at_day(at));
    return str_fmt(a, "%02d giờ %02d phút, %.*s", at_minute(at) / 60, at_minute(at) % 60, STR_ARG(day));
}

static struct str day_of_at(struct arena *a, int64_t at) {
    return at ? day_vi_print(a, at_day(at)) : STR("ngày …… tháng …… năm ………");
}
static struct str short_day(struct arena *a, int64_t at) { return at ? day_vi(a, at_day(at)) : STR(""); }

static struct str count(struct arena *a, int n) {
    return n > 0 ? str_fmt(a, "%02d", n) : STR("0");
} /* "0": nobody can write a figure in */

static void field(struct print_doc *d, const char *label, struct str value) {
    if (!value.n) return;
    print_para(d, PARA_TIGHT);
    print_say(d, 0, str_of(label));
    print_say(d, PRINT_BOLD, value);
}

static void line(struct print_doc *d, const char *label, struct str value) {
    if (!value.n) return;
    print_para(d, PARA_TIGHT);
    print_say(d, 0, str_of(label));
    print_say(d, 0, value);
}

/* ---- What all share ---- */

static void head(struct print_doc *d, const struct letter *l) {
    struct arena *a = d->a;
    struct str date = day_of_at(a, l->now), number = l->number.n ? str_fmt(a, "Số: %.*s", STR_ARG(l->number)) : STR("");
    if (l->place.n) date = str_fmt(a, "%.*s, %.*s", STR_ARG(l->place), STR_ARG(date));
    print_head(d, number, date);
    bool unit = l->one_stop_unit.n &&
                l->kind <= LETTER_REFUSAL; /* letters signed by the head of the agency are the agency's own */
    if (l->agency_parent.n) print_say(d, 0, l->agency_parent);
    print_say(d, unit ? 0 : PRINT_BOLD, l->agency);
    if (unit) print_say(d, PRINT_BOLD, l->one_stop_unit);
}

static void person(struct print_doc *d, const struct letter *l, const char *label) {
    field(d, label, l->applicant);
    line(d, "Số định danh cá nhân/Căn cước/Mã số tổ chức: ", l->id_number);
    line(d, "Địa chỉ: ", l->address);
    if (l->phone.n || l->email.n) {
        print_para(d, PARA_TIGHT);
        if (l->phone.n)
            print_say(d, 0, str_fmt(d->a, "Số điện thoại: %.*s%s", STR_ARG(l->phone), l->email.n ? "        " : ""));
        if (l->email.n) print_say(d, 0, str_fmt(d->a, "Email: %.*s", STR_ARG(l->email)));
    }
    line(d, "Nội dung yêu cầu giải quyết: ", l->content.n ? l->content : l->procedure_name);
    if (l->content.n && !str_eq(l->content, l->procedure_name)) line(d, "Thủ tục hành chính: ", l->procedure_name);
    if (l->kind != LETTER_RECEIPT) line(d, "Lĩnh vực: ", l->field);
}

static void papers(struct print_doc *d, const struct letter *l) {
    static const struct print_col plain[] = {{"TT", NULL, 6, true},
                                             {"Tên giấy tờ", NULL, 55, false},
                                             {"Bản chính", NULL, 11, true},
                                             {"Bản sao chứng thực", NULL, 15, true},
                                             {"Bản sao", NULL, 11, true}};
    static const struct print_col noted[] = {{"TT", NULL, 6, true},         {"Tên giấy tờ", NULL, 40, false},
                                             {"Bản chính", NULL, 10, true}, {"Bản sao chứng thực", NULL, 14, true},
                                             {"Bản sao", NULL, 10, true},   {"Ghi chú", NULL, 20, false}};
    bool notes = false;
    for (size_t i = 0; i < l->n_papers; i++) notes |= l->papers[i].note.n > 0;
    if (!l->n_papers) return;
    print_table(d, notes ? noted : plain, notes ? 6 : 5);
    for (size_t i = 0; i < l->n_papers; i++) {
        const struct letter_paper *p = &l->papers[i];
        struct str *c = print_row(d);
        c[0] = str_fmt(d->a, "%zu", i + 1);
        c[1] = p->name;
        c[2] = count(d->a, p->originals);
        c[3] = count(d->a, p->copies_certified);
        c[4] = count(d->a, p->photocopies);
        if (notes) c[5] = p->note;
    }
}

static void lookup(struct print_doc *d, const struct letter *l) {
    if (!l->tracking_url.n) return;
    print_lookup(d, l->tracking_url);
    print_say(d, PRINT_BOLD, STR("Tra cứu tình trạng hồ sơ: "));
    print_say(d, 0, str_fmt(d->a, "quét mã QR hoặc truy cập địa chỉ\n%.*s", STR_ARG(l->tracking_url)));
    if (l->dossier_code.n && l->kind != LETTER_RECEIPT)
        print_say(d, 0, STR("\nMã hồ sơ: ")), print_say(d, PRINT_BOLD, l->dossier_code);
    if (l->lookup_code.n) print_say(d, 0, STR("\nMã tra cứu: ")), print_say(d, PRINT_BOLD, l->lookup_code);
    if (l->lookup_code.n) print_say(d, PRINT_ITALIC, STR(" (đề nghị giữ kín mã này)"));
}

static void sign_counter(struct print_doc *d, const struct letter *l) {
    print_sign(
        d, (struct print_side){.role = STR("Người nộp hồ sơ"), .hint = "(Ký và ghi rõ họ tên)"},
        (struct print_side){.role = STR("Người tiếp nhận hồ sơ"), .hint = "(Ký và ghi rõ họ tên)", .name = l->officer});
}

static void sign_head(struct print_doc *d, const struct letter *l) {
    struct str *usual = ARENA_ARRAY(d->a, struct str, 3);
    size_t n = 0;
    usual[n++] = l->kind == LETTER_RESULT && l->applicant.n ? l->applicant : STR("Như trên");
    if (l->one_stop_unit.n) usual[n++] = l->one_stop_unit;
    usual[n++] = STR("Lưu: VT, hồ sơ");
    struct print_side to = {.to = l->n_recipients ? l->recipients : usual,
                            .n_to = l->n_recipients ? l->n_recipients : n};
    print_sign(d, to,
               (struct print_side){.role = l->signer_title.n ? l->signer_title : STR("Thủ trưởng cơ quan, đơn vị"),
                                   .hint = "(Ký, ghi rõ họ tên và đóng dấu)",
                                   .name = l->signer});
}

static void to_whom(struct print_doc *d, const struct letter *l) {
    print_para(d, PARA_CENTRE);
    print_say(d, 0, STR("Kính gửi: "));
    print_say(d, PRINT_BOLD, l->applicant);
}

static void say(struct print_doc *d, struct str s) {
    print_para(d, PARA_INDENT);
    print_say(d, 0, s);
}

static void labelled(struct print_doc *d, const char *label, struct str s) {
    if (!s.n) return;
    print_para(d, PARA_INDENT);
    print_say(d, PRINT_BOLD, str_of(label));
    print_say(d, 0, s);
}

/* ---- The forms ---- */

static void receipt(struct print_doc *d, const struct letter *l) {
    struct arena *a = d->a;
    print_barcode(d, l->dossier_code);
    person(d, l, "Tiếp nhận hồ sơ của: ");
    line(d, "1. Thành phần hồ sơ nộp gồm: ", l->n_papers ? STR("các giấy tờ sau") : STR("theo danh mục đính kèm"));
    papers(d, l);
    line(d, "2. Số lượng hồ sơ: ", l->sets > 0 ? str_fmt(a, "%02d (bộ)", l->sets) : STR(DOTS " (bộ)"));
    line(d, "3. Thời gian giải quyết hồ sơ theo quy định là: ", or_dots(l->limit_text));
    line(d, "4. Thời gian nhận hồ sơ: ", moment(a, l->received_at));
    if (l->due_at)
        field(d, "5. Thời gian trả kết quả giải quyết hồ sơ: ", moment(a, l->due_at));
    else
        line(d, "5. Thời gian trả kết quả giải quyết hồ sơ: ", STR("theo thông báo của cơ quan giải quyết"));
    line(d, "6. Đăng ký nhận kết quả tại: ", or_dots(l->receive_where));
    line(d, "7. Phí, lệ phí: ", l->fee);
    line(d, "Vào Sổ theo dõi hồ sơ, Quyển số: ",
         str_fmt(a, "%.*s        Số thứ tự: %.*s", STR_ARG(or_dots(l->book_no)), STR_ARG(or_dots(l->book_row))));
    lookup(d, l);
    print_para(d, PARA_SMALL);
    print_say(d, PRINT_ITALIC,
              STR("Ghi chú: Giấy này lập thành 02 liên: 01 liên giao cho người nộp hồ sơ, 01 liên lưu cùng Phiếu kiểm "
                  "soát quá trình "
                  "giải quyết hồ sơ. Khi đến nhận kết quả, đề nghị mang theo giấy này."));
    sign_counter(d, l);
}

static void supplement(struct print_doc *d, const struct letter *l) {
    struct arena *a = d->a;
    line(d, "Mã hồ sơ: ", l->dossier_code);
    person(d, l, "Hồ sơ của: ");
    print_para(d, PARA_TIGHT);
    print_say(d, 0, STR("Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:"));
    papers(d, l);
    labelled(d, "Lý do: ", or_dots(l->reason));
    labelled(d, "Căn cứ: ", l->legal_basis);
    if (l->new_due_at)
        labelled(d, "Thời hạn bổ sung, hoàn thiện: ", str_fmt(a, "chậm nhất %.*s.", STR_ARG(moment(a, l->new_due_at))));
    struct buf b = buf_in(a);
    buf_z(&b, "Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, đề nghị liên hệ ông/bà ");
    buf_str(&b, or_dots(l->officer));
    if (l->officer_title.n) buf_fmt(&b, ", %.*s", STR_ARG(l->officer_title));
    buf_fmt(&b, ", số điện thoại %.*s, để được hướng dẫn./.", STR_ARG(or_dots(l->officer_phone)));
    say(d, buf_view(&b));
    lookup(d, l);
    print_sign(
        d, (struct print_side){0},
        (struct print_side){.role = STR("Người hướng dẫn"), .hint = "(Ký và ghi rõ họ tên)", .name = l->officer});
}

static void refusal(struct print_doc *d, const struct letter *l) {
    struct arena *a = d->a;
    line(d, "Mã hồ sơ: ", l->dossier_code);
    person(d, l, "Tiếp nhận hồ sơ của: ");
    say(d, str_fmt(a,
                   "Sau khi xem xét hồ sơ và đối chiếu với quy định hiện hành, %.*s thông báo không tiếp nhận, giải "
                   "quyết hồ sơ này với lý do cụ thể như sau:",
                   STR_ARG(unit_of(l))));
    say(d, or_dots(l->reason));
    labelled(d, "Căn cứ: ", l->legal_basis);
    say(d, str_fmt(a, "%.*s thông báo để ông/bà/tổ chức được biết và thực hiện./.", STR_ARG(unit_of(l))));
    lookup(d, l);
    sign_counter(d, l);
}

static void apology(struct print_doc *d, const struct letter *l) {
    struct arena *a = d->a;
    bool extends = l->set == FORM_TT03_2025;
    to_whom(d, l);
    struct buf b = buf_in(a);
    if (l->received_at) buf_fmt(&b, "Hồi %.*s, ", STR_ARG(moment(a, l->received_at)));
    buf_str(&b, l->agency);
    buf_fmt(&b, " tiếp nhận hồ sơ đề nghị giải quyết thủ tục “%.*s”", STR_ARG(l->procedure_name));
    if (l->field.n) buf_fmt(&b, ", lĩnh vực %.*s,", STR_ARG(l->field));
    buf_fmt(&b, " của ông/bà/tổ chức; mã hồ sơ: %.*s.", STR_ARG(or_dots(l->dossier_code)));
    say(d, buf_view(&b));
    labelled(d, "Thời gian hẹn trả kết quả: ", str_fmt(a, "%.*s.", STR_ARG(moment(a, l->old_due_at))));
    say(d,
        str_fmt(a,
                "Đến nay, %.*s chưa trả được kết quả giải quyết hồ sơ của ông/bà/tổ chức theo đúng thời hạn nêu trên.",
                STR_ARG(l->agency)));
    labelled(d, "Lý do: ", or_dots(l->reason));
    labelled(d, "Căn cứ: ", l->legal_basis);
    say(d, str_fmt(a,
                   "Sự chậm trễ này đã ảnh hưởng đến thời gian, chi phí và công việc của ông/bà/tổ chức. %.*s xin lỗi "
                   "ông/bà/tổ chức và %s:",
                   STR_ARG(l->agency),
                   extends ? "đề nghị được gia hạn thời gian giải quyết, trả kết quả vào thời gian sau"
                           : "hẹn trả kết quả giải quyết hồ sơ vào thời gian sau"));
    print_para(d, PARA_CENTRE);
    print_say(d, PRINT_BOLD, moment(a, l->new_due_at));
    say(d, STR("Rất mong nhận được sự thông cảm của ông/bà/tổ chức./."));
    lookup(d, l);
    sign_head(d, l);
}

static void stop(struct print_doc *d, const struct letter *l) {
    struct arena *a = d->a;
    to_whom(d, l);
    struct buf b = buf_in(a);
    buf_str(&b, l->agency);
    buf_fmt(&b, " đang giải quyết hồ sơ đề nghị thực hiện thủ tục “%.*s” của ông/bà/tổ chức; mã hồ sơ: %.*s",
            STR_ARG(l->procedure_name), STR_ARG(or_dots(l->dossier_code)));
    if (l->received_at) buf_fmt(&b, ", tiếp nhận hồi %.*s", STR_ARG(moment(a, l->received_at)));
    buf_c(&b, '.');
    say(d, buf_view(&b));
    say(d, str_fmt(a, "Sau khi xem xét, %.*s thông báo dừng giải quyết hồ sơ nêu trên kể từ %.*s.", STR_ARG(l->agency),
                   STR_ARG(day_of_at(a, l->now))));
    labelled(d, "Lý do: ", or_dots(l->reason));
    labelled(d, "Căn cứ: ", l->legal_basis);
    if (l->officer.n) {
        struct str phone =
            l->officer_phone.n ? str_fmt(a, ", số điện thoại %.*s,", STR_ARG(l->officer_phone)) : STR("");
        say(d, str_fmt(a, "Nếu cần biết thêm thông tin, đề nghị liên hệ ông/bà %.*s%.*s để được hướng dẫn.",
                       STR_ARG(l->officer), STR_ARG(phone)));
    }
    say(d, str_fmt(a, "%.*s thông báo để ông/bà/tổ chức được biết./.", STR_ARG(l->agency)));
    lookup(d, l);
    sign_head(d, l);
}

static void control_slip(struct print_doc *d, const struct letter *l) {
    static const struct print_col cols[] = {
        {"Tên cơ quan, bộ phận", NULL, 34, false},
        {"Thời gian giao, nhận hồ sơ\n(giờ, phút, ngày, tháng, năm; ký, ghi rõ họ tên)", NULL, 36, false},
        {"Kết quả giải quyết hồ sơ\n(trước hạn/đúng hạn/quá hạn)", NULL, 17, true},
        {"Ghi chú", NULL, 13, false}};
    struct arena *a = d->a;
    print_barcode(d, l->dossier_code);
    line(d, "Cơ quan (bộ phận) giải quyết hồ sơ: ", l->lead_agency.n ? l->lead_agency : l->agency);
    line(d, "Cơ quan phối hợp giải quyết hồ sơ: ", l->partner_agencies);
    field(d, "Hồ sơ của: ", l->applicant);
    line(d, "Thủ tục hành chính: ", l->procedure_name);
    line(d, "Thời gian nhận hồ sơ: ", moment(a, l->received_at));
    if (l->due_at) field(d, "Thời gian hẹn trả kết quả: ", moment(a, l->due_at));
    print_table(d, cols, 4);
    size_t blank = l->n_steps < 3 ? 3 - l->n_steps : 0; /* for hand-overs by pen */
    for (size_t i = 0; i < l->n_steps + blank; i++) {
        struct letter_step none = {0};
        const struct letter_step *s = i < l->n_steps ? &l->steps[i] : &none;
        struct str *c = print_row(d);
        c[0] = str_fmt(a, "1. Giao: %.*s\n2. Nhận: %.*s", STR_ARG(or_dots(s->from)), STR_ARG(or_dots(s->to)));
        c[1] = str_fmt(a, "%.*s\nNgười giao:\n\nNgười nhận:\n ", STR_ARG(moment(a, s->handed_at)));
        c[2] = s->result;
        c[3] = s->remark;
    }
    print_para(d, PARA_SMALL);
    print_say(
        d, PRINT_ITALIC,
        STR("Ghi chú: Phiếu này chuyển kèm theo hồ sơ. Kết quả giải quyết hồ sơ do bên nhận ghi khi nhận bàn giao."));
}

static void register_book(struct print_doc *d, const struct letter *l) {
    static const struct print_col cols[] = {{"TT", NULL, 3.5, true},
                                            {"Mã hồ sơ", NULL, 12, false},
                                            {"Tên thủ tục hành chính", NULL, 16, false},
                                            {"Số bộ", NULL, 4, true},
                                            {"Tên cá nhân, tổ chức", NULL, 13, false},
                                            {"Địa chỉ, số điện thoại", NULL, 15, false},
                                            {"Cơ quan chủ trì giải quyết", NULL, 11, false},
                                            {"Nhận hồ sơ", "Ngày, tháng, năm", 9.6, true},
                                            {"Hẹn trả kết quả", "Ngày, tháng, năm", 9.6, true},
                                            {"Trả kết quả", "Ngày, tháng, năm", 9.6, true},
                                            {"Phương thức nhận kết quả", "Nhận kết quả", 10, false},
                                            {"Ký nhận", "Nhận kết quả", 8, false},
                                            {"Ghi chú", NULL, 9, false}};
    struct arena *a = d->a;
    print_table(d, cols, COUNT_OF(cols));
    for (size_t i = 0; i < l->n_rows; i++) {
        const struct letter_row *r = &l->rows[i];
        struct str *c = print_row(d);
        c[0] = str_fmt(a, "%zu", i + 1);
        c[1] = r->dossier_code;
        c[2] = r->procedure_name;
        c[3] = r->sets > 0 ? count(a, r->sets) : STR("");
        c[4] = r->applicant;
        c[5] = r->address.n && r->phone.n ? str_fmt(a, "%.*s; %.*s", STR_ARG(r->address), STR_ARG(r->phone))
               : r->address.n             ? r->address
                                          : r->phone;
        c[6] = r->agency;
        c[7] = short_day(a, r->received_at);
        c[8] = short_day(a, r->due_at);
        c[9] = short_day(a, r->returned_at);
        c[10] = r->receive_where;
        c[12] = r->remark;
    }
    print_para(d, PARA_TIGHT);
    print_say(d, PRINT_ITALIC, str_fmt(a, "Sổ có %zu hồ sơ.", l->n_rows));
    print_sign(d, (struct print_side){.role = STR("Người lập sổ"), .hint = "(Ký và ghi rõ họ tên)", .name = l->officer},
               (struct print_side){.role = l->signer_title.n ? l->signer_title : STR("Phụ trách bộ phận"),
                                   .hint = "(Ký và ghi rõ họ tên)",
                                   .name = l->signer});
}

static void result(struct print_doc *d, const struct letter *l) {
    if (l->legal_basis.n) {
        print_para(d, PARA_INDENT);
        print_say(d, PRINT_ITALIC, str_fmt(d->a, "Căn cứ %.*s;", STR_ARG(l->legal_basis)));
    }
    struct str rest = l->body, paragraph;
    while (str_cut(&rest, '\n', &paragraph))
        if (str_trim(paragraph).n) say(d, str_trim(paragraph));
    lookup(d, l);
    sign_head(d, l);
}

static struct print_doc *compose(struct arena *a, const struct letter *l) {
    static void (*const compose_one[])(struct print_doc *, const struct letter *) = {
        receipt, supplement, refusal, apology, stop, control_slip, register_book, result};
    const struct letter_form *f = letter_form(l->kind, l->set);
    struct str title = l->kind == LETTER_RESULT && l->title.n ? l->title : str_of(f->title);
    struct print_doc *d = print_new(a, f->slug, title, l->now);
    if (l->number.n) d->title = str_fmt(a, "%.*s số %.*s", STR_ARG(title), STR_ARG(l->number));
    struct buf foot = buf_in(a);
    if (f->no) buf_fmt(&foot, "Mẫu số %s, %s", f->no, f->basis);
    if (l->dossier_code.n && l->kind != LETTER_REGISTER)
        buf_fmt(&foot, "%sMã hồ sơ: %.*s", foot.n ? "  ·  " : "", STR_ARG(l->dossier_code));
    d->footer = buf_view(&foot);
    head(d, l);
    print_title(d, title, l->kind == LETTER_RESULT ? l->subtitle : l->kind == LETTER_REGISTER ? l->period : STR(""));
    compose_one[l->kind - 1](d, l);
    return d;
}
