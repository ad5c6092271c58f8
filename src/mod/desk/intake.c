/* intake.c — counter intake by keyboard alone, and the online filings that wait.
 *
 * One page: who, what, which papers, fee, Enter. A form key makes it idempotent: a double press, the back button or a second tab gives the dossier
 * that is already there. The people found by number are shown again for the clerk to compare with the card in hand. */
#include "base/utf8.h"
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/dossier.sql.h"
#include "core/person.sql.h"
#include "core/procedure.sql.h"
#include "core/promise.h"
#include "core/words.h"
#include "mod/desk/desk.h"
#include "mod/desk/desk_intake.html.h"
#include "mod/desk/desk_online.html.h"
#include "mod/desk/desk_received.html.h"
#include "sys/crypto.h"

#define LIT(s) {s, sizeof(s) - 1} /* STR for static tables */
static const struct option kinds[] = {{LIT("citizen"), LIT("Công dân"), {0}}, {LIT("firm"), LIT("Doanh nghiệp, tổ chức"), {0}}};
static const struct option ways[] = {{LIT("1"), LIT("Tại Bộ phận Một cửa"), {0}}, {LIT("2"), LIT("Bản điện tử"), {0}}, {LIT("3"), LIT("Qua bưu chính công ích"), {0}}};
enum { I_PROCEDURE, I_NUMBER, I_NAME, I_KIND, I_PHONE, I_EMAIL, I_ADDRESS, I_SETS, I_PAID, I_WAY, I_NOTE, I_COUNT };
static const struct field_def fields[I_COUNT] = {
    [I_PROCEDURE] = {.name = "thu-tuc", .label = "Thủ tục", .hint = "Gõ mã hoặc vài chữ trong tên, không cần dấu", .required = true, .max = 400},
    [I_NUMBER] = {.name = "so", .label = "Số căn cước hoặc mã số thuế", .required = true, .max = 14, .required_error = "Nhập số căn cước công dân hoặc mã số thuế"},
    [I_NAME] = {.name = "ten", .label = "Họ và tên, hoặc tên tổ chức", .required = true, .max = 200},
    [I_KIND] = {.name = "loai", .label = "Người nộp là", .type = F_CHOICE, .required = true, .option = kinds, .n_option = COUNT_OF(kinds)},
    [I_PHONE] = {.name = "dien-thoai", .label = "Điện thoại", .type = F_PHONE},
    [I_EMAIL] = {.name = "thu", .label = "Thư điện tử", .type = F_EMAIL},
    [I_ADDRESS] = {.name = "dia-chi", .label = "Địa chỉ", .max = 300},
    [I_SETS] = {.name = "so-bo", .label = "Số bộ hồ sơ", .type = F_NUMBER, .required = true, .min = 1, .max = 20},
    [I_PAID] = {.name = "da-thu", .label = "Phí, lệ phí thu ngay (đồng)", .type = F_MONEY, .max = 10000000000},
    [I_WAY] = {.name = "nhan", .label = "Nhận kết quả", .type = F_CHOICE, .required = true, .option = ways, .n_option = COUNT_OF(ways)},
    [I_NOTE] = {.name = "ghi-chu", .label = "Ghi chú", .type = F_LONGTEXT, .max = 1000},
};
struct intake {
    struct form f;
    int64_t receiver;
    struct agency_by_id place;
    struct desk_procedure p;
    bool has_procedure;
    struct procedure_papers *paper;
    size_t n_paper;
    struct str key;
};

static enum rc start(struct request *r, struct intake *x) {
    int64_t places[16];
    size_t n = desk_places(r, ROLE_COUNTER, places, COUNT_OF(places));
    if (!n) return RC_DENIED;
    int64_t want = req_arg_i64(r, "noi", 0);
    str_i64(req_field(r, "noi"), &want);
    x->receiver = places[0];
    for (size_t i = 0; i < n; i++) { /* the one-stop before a department's own counter */
        struct agency_by_id g;
        if (agency_by_id(r->db, r->a, places[i], &g)) continue;
        if (places[i] == want || (!want && str_is(g.kind, "one_stop"))) {
            x->receiver = places[i];
            break;
        }
    }
    return agency_by_id(r->db, r->a, x->receiver, &x->place);
}

static bool received_here(const struct intake *x, const struct desk_procedure *p) {
    struct str rest = p->levels, one;
    while (str_cut(&rest, ';', &one))
        if (str_eq(one, x->place.level)) return true;
    return false;
}

/* "1.001193" or "1.001193 – Thủ tục …" */
static enum rc find_procedure(struct request *r, struct intake *x, struct str typed) {
    struct str rest = typed, code;
    struct desk_procedure_id id;
    str_cut(&rest, ' ', &code);
    enum rc rc = desk_procedure_id(r->db, r->a, code, &id);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    rc = desk_procedure(r->db, r->a, id.id, at_day(r->now), &x->p);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    x->has_procedure = received_here(x, &x->p);
    return x->has_procedure ? procedure_papers(r->db, r->a, x->p.rev_id, &x->paper, &x->n_paper) : RC_OK;
}

static enum rc page(struct request *r, struct intake *x, int status) {
    struct page p = {.title = "Tiếp nhận hồ sơ tại quầy", .section = "tiep-nhan", .form = &x->f, .status = status};
    struct buf *b = page_begin(r, &p);
    struct buf fields_b = buf_in(r->a), rest_b = buf_in(r->a);
    struct part_field suggest = {.def = &fields[I_PROCEDURE], .value = &x->f.value[I_PROCEDURE], .list_url = str_z(r->a, str_fmt(r->a, "/tiep-nhan/thu-tuc.json?noi=%lld", (long long)x->receiver))};
    part_field(&fields_b, &suggest);
    struct part_field people = {.def = &fields[I_NUMBER], .value = &x->f.value[I_NUMBER], .list_url = "/tiep-nhan/nguoi.json"};
    part_field(&fields_b, &people);
    for (int i = I_NAME; i <= I_ADDRESS; i++) part_field(&fields_b, &(struct part_field){.def = &fields[i], .value = &x->f.value[i]});
    for (int i = I_SETS; i < I_COUNT; i++) part_field(&rest_b, &(struct part_field){.def = &fields[i], .value = &x->f.value[i]});
    struct str fee = !x->has_procedure ? STR("") : x->p.fee_vnd > 0 ? str_fmt(r->a, "Mức thu: %.*s", STR_ARG(tpl_money(r->a, x->p.fee_vnd))) : x->p.fee_vnd == 0 ? STR("Không thu phí, lệ phí") : x->p.fee_note;
    struct desk_paper *papers = ARENA_ARRAY(r->a, struct desk_paper, x->n_paper + 1);
    for (size_t i = 0; i < x->n_paper; i++) {
        struct str o = req_field(r, str_z(r->a, str_fmt(r->a, "chinh-%lld", (long long)x->paper[i].seq))), c = req_field(r, str_z(r->a, str_fmt(r->a, "sao-%lld", (long long)x->paper[i].seq)));
        papers[i] = (struct desk_paper){x->paper[i].seq, x->paper[i].name, o.n ? o : str_fmt(r->a, "%lld", (long long)(x->paper[i].required ? x->paper[i].originals : 0)),
                                        c.n ? c : str_fmt(r->a, "%lld", (long long)(x->paper[i].required ? x->paper[i].copies : 0)), x->paper[i].required != 0};
    }
    tpl_desk_intake(b, page_csrf(r), x->key, x->receiver, x->place.name, html_of(&fields_b), html_of(&rest_b), fee, papers, x->n_paper, x->has_procedure, x->has_procedure ? x->p.name : STR(""));
    return page_end(r, &p);
}

enum rc intake_ask(struct request *r) {
    struct intake x = {.key = random_hex(r->a, 16)};
    TRY(start(r, &x));
    form_init(&x.f, r->a, fields, I_COUNT);
    form_set(&x.f, "so-bo", STR("1"));
    form_set(&x.f, "nhan", STR("1"));
    form_set(&x.f, "loai", STR("citizen"));
    if (req_arg(r, "thu-tuc").n) {
        TRY(find_procedure(r, &x, req_arg(r, "thu-tuc")));
        if (x.has_procedure) {
            form_set(&x.f, "thu-tuc", str_fmt(r->a, "%.*s %.*s", STR_ARG(x.p.code), STR_ARG(x.p.name)));
            if (x.p.fee_vnd > 0) form_set(&x.f, "da-thu", str_fmt(r->a, "%lld", (long long)x.p.fee_vnd));
        }
    }
    const char *keep[] = {"so", "ten", "loai", "dien-thoai", "thu", "dia-chi"};
    for (size_t i = 0; i < COUNT_OF(keep); i++)
        if (req_arg(r, keep[i]).n) form_set(&x.f, keep[i], req_arg(r, keep[i]));
    return page(r, &x, 0);
}

static int count_of(struct request *r, const char *what, int64_t seq) {
    int64_t v = 0;
    str_i64(req_field(r, str_z(r->a, str_fmt(r->a, "%s-%lld", what, (long long)seq))), &v);
    return v < 0 ? 0 : v > 99 ? 99 : (int)v;
}

static enum rc person_for(struct request *r, const struct intake *x, bool firm, struct str number, int64_t *id) {
    const struct form *f = &x->f;
    struct person_by_cccd c;
    struct person_by_tax t;
    enum rc rc = firm ? person_by_tax(r->db, r->a, number, &t) : person_by_cccd(r->db, r->a, number, &c);
    if (!rc) return *id = firm ? t.id : c.id, RC_OK; /* what is known of them is not overwritten from a counter */
    if (rc != RC_NOTFOUND) return rc;
    return person_add(r->db, firm ? PERSON_FIRM : PERSON_CITIZEN, form_str(f, "ten"), firm ? STR("") : number, firm ? number : STR(""), 0, 0, form_str(f, "dien-thoai"), form_str(f, "thu"),
                      form_str(f, "dia-chi"), STR(""), r->now, id);
}

enum rc intake_save(struct request *r) {
    struct intake x = {.key = req_field(r, "khoa")};
    struct str number = STR("");
    TRY(start(r, &x));
    if (x.key.n != 32) x.key = random_hex(r->a, 16);
    struct str stored = str_fmt(r->a, "tiep-nhan %lld %.*s", (long long)actor_of(r)->id, STR_ARG(x.key));
    struct desk_answer before;
    enum rc rc = desk_answer(r->db, r->a, stored, &before);
    if (!rc) return reply_redirect(r, str_fmt(r->a, "/tiep-nhan/xong/%.*s", STR_ARG(before.answer)));
    if (rc != RC_NOTFOUND) return rc;
    bool fine = form_bind(&x.f, r, fields, I_COUNT), firm = str_is(form_str(&x.f, "loai"), "firm");
    if (form_str(&x.f, "thu-tuc").n) {
        TRY(find_procedure(r, &x, form_str(&x.f, "thu-tuc")));
        if (!x.has_procedure) form_error(&x.f, "thu-tuc", STR("Không có thủ tục này trong danh sách nơi đây tiếp nhận. Gõ lại và chọn trong gợi ý, hoặc nhập đúng mã."));
    }
    if (form_str(&x.f, "so").n) {
        struct str wrong = firm ? check_tax(r->a, form_str(&x.f, "so"), &number) : check_cccd(r->a, form_str(&x.f, "so"), &number);
        if (wrong.n) form_error(&x.f, "so", wrong);
    }
    if (x.has_procedure && x.p.fee_vnd >= 0 && form_int(&x.f, "da-thu") > x.p.fee_vnd) form_error(&x.f, "da-thu", str_fmt(r->a, "Số thu không được lớn hơn mức thu %.*s", STR_ARG(tpl_money(r->a, x.p.fee_vnd))));
    if (!fine || x.f.n_errors || str_is(req_field(r, "viec"), "xem")) {
        if (str_is(req_field(r, "viec"), "xem")) { /* without JavaScript: shows the procedure's papers and the person found, errors come later */
            for (size_t i = 0; i < I_COUNT; i++)
                if (i != I_PROCEDURE) x.f.value[i].error = STR("");
            x.f.n_errors = x.f.value[I_PROCEDURE].error.n > 0, x.f.error = STR("");
        }
        return page(r, &x, 0);
    }
    struct dossier_paper *papers = ARENA_ARRAY(r->a, struct dossier_paper, x.n_paper + 1);
    size_t n = 0;
    for (size_t i = 0; i < x.n_paper; i++) {
        int o = count_of(r, "chinh", x.paper[i].seq), c = count_of(r, "sao", x.paper[i].seq);
        if (o || c) papers[n++] = (struct dossier_paper){(int)x.paper[i].seq, x.paper[i].name, o, c, req_field(r, str_z(r->a, str_fmt(r->a, "quet-%lld", (long long)x.paper[i].seq))).n > 0, STR("")};
    }
    TRY(tx_begin(r));
    int64_t person, ignored;
    TRY(person_for(r, &x, firm, number, &person));
    struct dossier_new d = {.procedure_rev_id = x.p.rev_id, .receiver_id = x.receiver, .person_id = person, .channel = CHANNEL_COUNTER, .title = x.p.name, .applicant_name = form_str(&x.f, "ten"),
                            .id_number = number, .phone = form_str(&x.f, "dien-thoai"), .email = form_str(&x.f, "thu"), .address = form_str(&x.f, "dia-chi"), .form_json = STR("{}"),
                            .note = form_str(&x.f, "ghi-chu"), .bundle_code = x.p.is_bundle ? x.p.code : STR(""), .sets = (int)form_int(&x.f, "so-bo"),
                            .return_way = (enum return_way)form_int(&x.f, "nhan"), .fee_vnd = x.p.fee_vnd > 0 ? x.p.fee_vnd : form_int(&x.f, "da-thu"), .paid_vnd = form_int(&x.f, "da-thu"), .paper = papers, .n_paper = n};
    struct applied done;
    rc = dossier_file(r->db, r->a, actor_of(r), &d, r->now, &done);
    if (rc == RC_INVALID || (!rc && done.error.n)) {
        TRY(tx_end(r, false));
        form_error(&x.f, "thu-tuc", done.error.n ? done.error : STR("Chưa xác định được cơ quan giải quyết thủ tục này từ nơi tiếp nhận. Báo quản trị hệ thống kiểm tra quy trình."));
        return page(r, &x, 0);
    }
    TRY(rc);
    struct command receive = {.verb = VERB_RECEIVE};
    TRY(case_letter_issue(r->db, r->a, &done.after, LETTER_RECEIPT, actor_of(r), &receive, 0, r->now, &ignored));
    TRY(desk_answer_put(r->db, stored, r->now, done.after.code));
    return reply_redirect(r, str_fmt(r->a, "/tiep-nhan/xong/%.*s", STR_ARG(done.after.code)));
}

enum rc intake_done(struct request *r) {
    struct case_seen s;
    struct dossier_of d;
    struct letter_list *l;
    size_t n;
    TRY(desk_case(r, r->part[0], &s));
    TRY(dossier_of(r->db, r->a, s.c.id, &d));
    TRY(letter_list(r->db, r->a, s.c.id, &l, &n));
    struct page p = {.title = "Đã tiếp nhận", .section = "tiep-nhan", .no_h1 = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_received(b, &s.c, d.applicant_name, d.lookup, n ? str_fmt(r->a, "/ho-so/%.*s/in/%lld/pdf", STR_ARG(s.c.code), (long long)l[0].id) : STR(""));
    return page_end(r, &p);
}

static enum rc json_begin(struct request *r) {
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    buf_c(&r->reply->body, '[');
    return RC_OK;
}

/* Found only by the whole number or phone: a counter is no directory. */
enum rc intake_people_json(struct request *r) {
    struct person_find *p;
    size_t n = 0;
    struct str q = str_trim(req_arg(r, "q"));
    TRY(json_begin(r));
    struct buf *b = &r->reply->body;
    if (q.n >= 9) TRY(person_find(r->db, r->a, q, q, &p, &n));
    for (size_t i = 0; i < n; i++) {
        if (i) buf_c(b, ',');
        struct str number = p[i].cccd.n ? p[i].cccd : p[i].tax_code;
        buf_z(b, "{\"value\":"), buf_json(b, number), buf_z(b, ",\"label\":"), buf_json(b, p[i].name), buf_z(b, ",\"hint\":"), buf_json(b, mask_number(r->a, number));
        buf_z(b, ",\"set\":{\"ten\":"), buf_json(b, p[i].name), buf_z(b, ",\"dien-thoai\":"), buf_json(b, p[i].phone), buf_z(b, ",\"thu\":"), buf_json(b, p[i].email), buf_z(b, ",\"dia-chi\":"),
            buf_json(b, p[i].address), buf_z(b, ",\"loai\":"), buf_json(b, p[i].kind == PERSON_CITIZEN ? STR("citizen") : STR("firm")), buf_z(b, "}}");
    }
    buf_c(b, ']');
    return RC_OK;
}

enum rc intake_procedures_json(struct request *r) {
    struct intake x = {0};
    struct desk_match *hit = NULL;
    size_t n = 0, shown = 0;
    struct str words = words_query(r->a, req_arg(r, "q"));
    TRY(start(r, &x));
    TRY(json_begin(r));
    struct buf *b = &r->reply->body;
    if (words.n) TRY(desk_match(r->db, r->a, words, &hit, &n));
    for (size_t i = 0; i < n && shown < 12; i++) {
        struct desk_procedure p;
        if (desk_procedure(r->db, r->a, hit[i].id, at_day(r->now), &p) || !received_here(&x, &p)) continue;
        if (shown++) buf_c(b, ',');
        struct limit l;
        struct str why, value = str_fmt(r->a, "%.*s %.*s", STR_ARG(p.code), STR_ARG(p.name));
        buf_z(b, "{\"value\":"), buf_json(b, value), buf_z(b, ",\"label\":"), buf_json(b, value), buf_z(b, ",\"hint\":");
        buf_json(b, limit_parse(p.limit_unit, p.limit_value, p.cutoff, &l, &why) ? STR("") : limit_vi(r->a, l));
        struct buf go = buf_in(r->a);
        buf_fmt(&go, "/tiep-nhan?noi=%lld&thu-tuc=", (long long)x.receiver), buf_url(&go, p.code);
        buf_z(b, ",\"go\":"), buf_json(b, buf_view(&go)), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

enum rc intake_online_list(struct request *r) {
    int64_t places[16];
    size_t n = desk_places(r, ROLE_COUNTER, places, COUNT_OF(places)), total = 0, cap = 0;
    struct desk_online *all = NULL;
    for (size_t i = 0; i < n; i++) {
        struct desk_online *o;
        size_t k;
        TRY(desk_online(r->db, r->a, places[i], &o, &k));
        for (size_t j = 0; j < k; j++) {
            o[j].id_number = mask_number(r->a, o[j].id_number);
            *ARENA_PUSH(r->a, all, total, cap) = o[j];
        }
    }
    struct page p = {.title = "Hồ sơ trực tuyến chờ tiếp nhận", .section = "truc-tuyen", .wide = true};
    struct buf *b = page_begin(r, &p);
    tpl_desk_online(b, all, total);
    return page_end(r, &p);
}
