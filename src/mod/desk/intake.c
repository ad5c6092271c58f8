/* intake.c — counter intake by keyboard alone.
 *
 * One page: what, who, which papers, fee, Enter. A form key makes it idempotent: a double press, the back button or a
 * second tab gives the dossier that is already there; the same key with other words is another dossier, and is asked
 * about instead of being lost. A number that stands for somebody of another name is asked about too. What is known of a
 * person is never overwritten from a counter. */
#include "base/utf8.h"
#include "core/agency.h"
#include "core/case.sql.h"
#include "core/dossier.sql.h"
#include "core/person.sql.h"
#include "core/promise.h"
#include "mod/desk/desk_intake.html.h"
#include "mod/desk/desk_received.html.h"
#include "mod/desk/intake.h"
#include "sys/crypto.h"
#include "ui/case_api.h"

#define LIT(s)                                                                                                         \
    { s, sizeof(s) - 1 } /* STR for static tables */
static const struct option kinds[] = {{LIT("citizen"), LIT("Công dân"), {0}},
                                      {LIT("firm"), LIT("Doanh nghiệp, tổ chức"), {0}}};
static const struct option ways[] = {{LIT("1"), LIT("Tại Bộ phận Một cửa"), {0}},
                                     {LIT("2"), LIT("Bản điện tử"), {0}},
                                     {LIT("3"), LIT("Qua bưu chính công ích"), {0}}};
enum {
    I_PROCEDURE,
    I_NUMBER,
    I_NAME,
    I_KIND,
    I_PHONE,
    I_EMAIL,
    I_ADDRESS,
    I_FILER_NO,
    I_FILER,
    I_SETS,
    I_PAID,
    I_WAY,
    I_NOTE,
    I_COUNT
};
static const struct field_def fields[I_COUNT] = {
    [I_PROCEDURE] = {.name = "thu-tuc",
                     .label = "Thủ tục",
                     .hint = "Gõ mã hoặc vài chữ trong tên, không cần dấu",
                     .required = true,
                     .max = 400},
    [I_NUMBER] = {.name = "so",
                  .label = "Số căn cước, chứng minh nhân dân hoặc mã số thuế",
                  .required = true,
                  .max = 14,
                  .required_error = "Nhập số giấy tờ của người nộp hoặc mã số thuế"},
    [I_NAME] = {.name = "ten", .label = "Họ và tên, hoặc tên tổ chức", .required = true, .max = 200},
    [I_KIND] = {.name = "loai",
                .label = "Người nộp là",
                .type = F_AREA,
                .required = true,
                .option = kinds,
                .n_option = COUNT_OF(kinds)},
    [I_PHONE] = {.name = "dien-thoai", .label = "Điện thoại", .type = F_PHONE},
    [I_EMAIL] = {.name = "thu", .label = "Thư điện tử", .type = F_EMAIL},
    [I_ADDRESS] = {.name = "dia-chi", .label = "Địa chỉ", .max = 300},
    [I_FILER_NO] = {.name = "so-nguoi-nop",
                    .label = "Số căn cước của người nộp thay",
                    .hint = "Khi người đến nộp được ủy quyền",
                    .max = 14},
    [I_FILER] = {.name = "nguoi-nop", .label = "Họ và tên người nộp thay", .max = 200},
    [I_SETS] = {.name = "so-bo", .label = "Số bộ hồ sơ", .type = F_NUMBER, .required = true, .min = 1, .max = 20},
    [I_PAID] = {.name = "da-thu", .label = "Phí, lệ phí thu ngay (đồng)", .type = F_MONEY, .max = 10000000000},
    [I_WAY] = {.name = "nhan",
               .label = "Nhận kết quả",
               .type = F_AREA,
               .required = true,
               .option = ways,
               .n_option = COUNT_OF(ways)},
    [I_NOTE] = {.name = "ghi-chu", .label = "Ghi chú", .max = 1000},
};

static enum rc check_what(struct request *r, struct intake *x);
static enum rc check_who(struct request *r, struct intake *x);
static void check_papers(struct request *r, struct intake *x);
static enum rc look_only(struct request *r, struct intake *x);
static enum rc receive(struct request *r, struct intake *x, struct applied *done);
static enum rc page(struct request *r, struct intake *x);
static struct str print_of(struct request *r);
static enum rc used_before(struct request *r, struct intake *x, struct str stored, bool *answered);

/* Where this clerk receives, and what the procedure asked about wants. */
static enum rc ask_api(struct request *r, const struct intake *x) {
    struct buf *b = api_object(r);
    json_int(b, "noi", x->receiver), json_text(b, "place", x->place.name);
    json_open(b, "places", '[');
    for (size_t i = 0; i < x->n_places; i++)
        json_open(b, NULL, '{'), json_int(b, "id", x->places[i].id), json_text(b, "code", x->places[i].code),
            json_text(b, "name", x->places[i].name), json_close(b, '}');
    json_close(b, ']');
    api_fields(b, "fields", fields, I_COUNT);
    if (x->has_procedure) {
        json_open(b, "procedure", '{'), desk_procedure_json(b, &x->p), json_close(b, '}');
        API_MEMBER(b, "papers", procedure_papers, x->paper, x->n_paper);
    }
    return api_end(r);
}

enum rc intake_ask(struct request *r) {
    static const char *const keep[] = {"so", "ten", "loai", "dien-thoai", "thu", "dia-chi"};
    struct intake x = {.key = random_hex(r->a, 16)};
    TRY(intake_place(r, &x));
    form_init(&x.f, r->a, fields, I_COUNT);
    form_set(&x.f, "so-bo", STR("1"));
    form_set(&x.f, "nhan", STR("1"));
    form_set(&x.f, "loai", STR("citizen"));
    if (req_arg(r, "thu-tuc").n) TRY(intake_procedure(r, &x, req_arg(r, "thu-tuc")));
    if (x.has_procedure) {
        form_set(&x.f, "thu-tuc", str_fmt(r->a, "%.*s %.*s", STR_ARG(x.p.code), STR_ARG(x.p.name)));
        if (x.p.fee_vnd > 0) form_set(&x.f, "da-thu", str_fmt(r->a, "%lld", (long long)x.p.fee_vnd));
    }
    for (size_t i = 0; i < COUNT_OF(keep); i++)
        if (req_arg(r, keep[i]).n) form_set(&x.f, keep[i], req_arg(r, keep[i]));
    if (r->api) return ask_api(r, &x);
    return page(r, &x);
}

enum rc intake_save(struct request *r) {
    struct intake x = {.key = req_field(r, "khoa")};
    struct applied done;
    bool answered = false;
    TRY(intake_place(r, &x));
    if (x.key.n != 32) x.key = random_hex(r->a, 16);
    struct str stored = str_fmt(r->a, "tiep-nhan %lld %.*s", (long long)actor_of(r)->id, STR_ARG(x.key));
    bool fine = form_bind(&x.f, r, fields, I_COUNT);
    TRY(check_what(r, &x));
    if (str_is(req_field(r, "viec"), "xem")) return look_only(r, &x);
    TRY(used_before(r, &x, stored, &answered));
    if (answered) return RC_OK;
    TRY(check_who(r, &x));
    check_papers(r, &x);
    if (!fine || x.f.n_errors) return page(r, &x);

    TRY(tx_begin(r));
    TRY(used_before(r, &x, stored, &answered)); /* the twin of a double press may have been first */
    if (answered) return RC_OK;
    enum rc rc = x.f.n_errors ? RC_OK : receive(r, &x, &done);
    if (x.f.n_errors || rc == RC_INVALID || (!rc && done.error.n)) {
        TRY(tx_end(r, false));
        if (!x.f.n_errors)
            form_error(&x.f, "thu-tuc",
                       !rc ? done.error
                           : STR("Chưa xác định được cơ quan giải quyết thủ tục này từ nơi tiếp nhận. Báo quản trị "
                                 "hệ thống kiểm tra quy trình."));
        return page(r, &x);
    }
    TRY(rc);
    struct str answer = str_fmt(r->a, "%.*s %.*s", STR_ARG(done.after.code), STR_ARG(print_of(r)));
    TRY(desk_answer_put(r->db, stored, r->now, answer));
    api_note(r, "code", done.after.code);
    return reply_redirect(r, str_fmt(r->a, "/tiep-nhan/xong/%.*s", STR_ARG(done.after.code)));
}

/* ---- The same form twice ---- */
/* A fingerprint of what was typed: the same press twice, or other words on the same paper? */
static struct str print_of(struct request *r) {
    struct buf b = buf_in(r->a);
    for (size_t i = 0; i < r->n_field; i++) {
        if (str_is(r->field[i].name, "csrf")) continue;
        buf_json(&b, r->field[i].name), buf_json(&b, r->field[i].value);
    }
    return str_sub(sha256_hex(r->a, buf_view(&b)), 0, 32);
}

static enum rc used_before(struct request *r, struct intake *x, struct str stored, bool *answered) {
    struct desk_answer before;
    struct str code, print;
    enum rc rc = desk_answer(r->db, r->a, stored, &before);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    print = before.answer, str_cut(&print, ' ', &code);
    if (str_eq(print, print_of(r)))
        return *answered = true, reply_redirect(r, str_fmt(r->a, "/tiep-nhan/xong/%.*s", STR_ARG(code)));
    x->key = random_hex(r->a, 16);
    form_error(
        &x->f, NULL,
        str_fmt(r->a,
                "Biểu mẫu này đã tiếp nhận hồ sơ %.*s. Nội dung gửi lần này khác nên chưa được ghi; nếu đây là hồ sơ "
                "khác, bấm tiếp nhận một lần nữa.",
                STR_ARG(code)));
    return RC_OK;
}

/* ---- What was typed ---- */
static enum rc check_what(struct request *r, struct intake *x) {
    struct str typed = form_str(&x->f, "thu-tuc");
    if (!typed.n) return RC_OK;
    TRY(intake_procedure(r, x, typed));
    if (!x->has_procedure)
        form_error(&x->f, "thu-tuc",
                   STR("Không có thủ tục này trong danh sách nơi đây tiếp nhận. Gõ lại và chọn trong gợi ý, hoặc nhập "
                       "đúng mã."));
    else if (x->p.fee_vnd >= 0 && form_int(&x->f, "da-thu") > x->p.fee_vnd)
        form_error(&x->f, "da-thu",
                   str_fmt(r->a, "Số thu không được lớn hơn mức thu %.*s", STR_ARG(tpl_money(r->a, x->p.fee_vnd))));
    return RC_OK;
}

/* A citizen's number: căn cước of 12 digits, or chứng minh nhân dân of 9, which is good until the end of 2024 (Luật Căn
 * cước 2023, Đ.46). */
static struct str check_number(struct request *r, struct str typed, struct str *out) {
    bool digits = typed.n == 9;
    for (size_t i = 0; i < typed.n && digits; i++) digits = typed.p[i] >= '0' && typed.p[i] <= '9';
    if (digits && at_day(r->now) < day_of((struct date){2025, 1, 1})) return *out = typed, STR("");
    return check_cccd(r->a, typed, out);
}

static enum rc known_person(struct request *r, bool firm, struct str number, int64_t *id, struct str *name) {
    struct person_by_cccd c;
    struct person_by_tax t;
    *id = 0;
    enum rc rc = firm ? person_by_tax(r->db, r->a, number, &t) : person_by_cccd(r->db, r->a, number, &c);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    *id = firm ? t.id : c.id, *name = firm ? t.name : c.name;
    return RC_OK;
}

static enum rc check_who(struct request *r, struct intake *x) {
    struct str typed = form_str(&x->f, "so"), known = STR(""), name = form_str(&x->f, "ten"),
               filer = form_str(&x->f, "so-nguoi-nop");
    x->firm = str_is(form_str(&x->f, "loai"), "firm");
    if (typed.n) {
        struct str wrong = x->firm ? check_tax(r->a, typed, &x->number) : check_number(r, typed, &x->number);
        if (wrong.n)
            form_error(&x->f, "so", wrong);
        else
            TRY(known_person(r, x->firm, x->number, &x->person_id, &known));
    }
    struct str folded = utf8_fold(r->a, name);
    if (x->person_id && name.n && !str_eq(utf8_fold(r->a, known), folded) &&
        !str_eq(req_field(r, "dung-nguoi"), folded)) {
        x->confirm = folded;
        form_error(&x->f, "ten",
                   str_fmt(r->a,
                           "Số này đã ghi cho %.*s. Kiểm tra lại số và họ tên trên giấy tờ; nếu đúng là người này, gửi "
                           "lại một lần "
                           "nữa.",
                           STR_ARG(known)));
    }
    if (filer.n) {
        struct str wrong = check_number(r, filer, &x->filer_number), ignored;
        if (wrong.n)
            form_error(&x->f, "so-nguoi-nop", wrong);
        else
            TRY(known_person(r, false, x->filer_number, &x->filer_id, &ignored));
    }
    if (filer.n && !form_str(&x->f, "nguoi-nop").n)
        form_error(&x->f, "nguoi-nop", STR("Nhập họ và tên người nộp thay"));
    if (!filer.n && form_str(&x->f, "nguoi-nop").n)
        form_error(&x->f, "so-nguoi-nop", STR("Nhập số căn cước của người nộp thay"));
    return RC_OK;
}

static int count_of(struct request *r, const char *what, int64_t seq) {
    int64_t v = 0;
    str_i64(req_field(r, str_z(r->a, str_fmt(r->a, "%s-%lld", what, (long long)seq))), &v);
    return v < 0 ? 0 : v > 99 ? 99 : (int)v;
}

/* A dossier that lacks a paper is not received (NĐ 61/2018, Đ.17); the clerk who knows why it may be says so in the
 * note. */
static void check_papers(struct request *r, struct intake *x) {
    x->given = ARENA_ARRAY(r->a, struct dossier_paper, x->n_paper + 1);
    for (size_t i = 0; i < x->n_paper; i++) {
        const struct procedure_papers *w = &x->paper[i];
        struct dossier_paper g = {(int)w->seq,
                                  w->name,
                                  count_of(r, "chinh", w->seq),
                                  count_of(r, "sao", w->seq),
                                  count_of(r, "quet", w->seq) > 0,
                                  STR("")};
        if (g.originals || g.copies || g.scans)
            x->given[x->n_given++] = g;
        else if (w->required && !form_str(&x->f, "ghi-chu").n)
            form_error(&x->f, NULL,
                       str_fmt(r->a,
                               "Thiếu giấy tờ bắt buộc: %.*s. Ghi số bản đã nhận; nếu không cần giấy này, ghi lý do "
                               "vào ô Ghi chú.",
                               STR_ARG(w->name)));
    }
}

/* Without JavaScript: the papers and the fee of the procedure, and the person who has that number; faults come later.
 */
static enum rc look_only(struct request *r, struct intake *x) {
    struct person_find *p;
    size_t n;
    struct str so = form_str(&x->f, "so");
    for (size_t i = 0; i < I_COUNT; i++)
        if (i != I_PROCEDURE) x->f.value[i].error = STR("");
    x->f.n_errors = x->f.value[I_PROCEDURE].error.n > 0, x->f.error = STR("");
    if (x->has_procedure && x->p.fee_vnd > 0 && !x->f.value[I_PAID].raw.n)
        form_set(&x->f, "da-thu", str_fmt(r->a, "%lld", (long long)x->p.fee_vnd));
    if (so.n >= 9 && !form_str(&x->f, "ten").n) {
        TRY(intake_people(r, so, &p, &n));
        if (n) {
            form_set(&x->f, "ten", p[0].name), form_set(&x->f, "dien-thoai", p[0].phone),
                form_set(&x->f, "thu", p[0].email);
            form_set(&x->f, "dia-chi", p[0].address),
                form_set(&x->f, "loai", p[0].kind == PERSON_CITIZEN ? STR("citizen") : STR("firm"));
        }
    }
    return page(r, x);
}

/* ---- Writing ---- */
static enum rc make_person(struct request *r, const struct intake *x, int64_t *id) {
    const struct form *f = &x->f;
    if (x->person_id) return *id = x->person_id, RC_OK;
    return person_add(r->db, x->firm ? PERSON_FIRM : PERSON_CITIZEN, form_str(f, "ten"),
                      x->firm || x->number.n != 12 ? STR("") : x->number, x->firm ? x->number : STR(""), 0, 0,
                      form_str(f, "dien-thoai"), form_str(f, "thu"), form_str(f, "dia-chi"), STR(""), r->now, id);
}

static enum rc receive(struct request *r, struct intake *x, struct applied *done) {
    const struct form *f = &x->f;
    int64_t person, filer = x->filer_id, letter;
    struct str nothing = STR(""), ignored;
    TRY(known_person(r, x->firm, x->number, &x->person_id,
                     &ignored)); /* again: two counters may have met the same person */
    TRY(make_person(r, x, &person));
    if (x->filer_number.n && !filer)
        TRY(person_add(r->db, PERSON_CITIZEN, form_str(f, "nguoi-nop"),
                       x->filer_number.n == 12 ? x->filer_number : nothing, nothing, 0, 0, nothing, nothing, nothing,
                       nothing, r->now, &filer));
    struct dossier_new d = {.procedure_rev_id = x->p.rev_id,
                            .receiver_id = x->receiver,
                            .person_id = person,
                            .filer_id = filer,
                            .channel = CHANNEL_COUNTER,
                            .title = x->p.name,
                            .applicant_name = form_str(f, "ten"),
                            .id_number = x->number,
                            .phone = form_str(f, "dien-thoai"),
                            .email = form_str(f, "thu"),
                            .address = form_str(f, "dia-chi"),
                            .form_json = STR("{}"),
                            .note = form_str(f, "ghi-chu"),
                            .bundle_code = x->p.is_bundle ? x->p.code : nothing,
                            .sets = (int)form_int(f, "so-bo"),
                            .return_way = RETURN_COUNTER,
                            .fee_vnd = x->p.fee_vnd > 0 ? x->p.fee_vnd : form_int(f, "da-thu"),
                            .paid_vnd = form_int(f, "da-thu"),
                            .paper = x->given,
                            .n_paper = x->n_given};
    if (str_is(form_str(f, "nhan"), "2")) d.return_way = RETURN_ONLINE;
    if (str_is(form_str(f, "nhan"), "3")) d.return_way = RETURN_POST;
    TRY(dossier_file(r->db, r->a, actor_of(r), &d, r->now, done));
    if (done->error.n) return RC_OK;
    struct command cmd = {.verb = VERB_RECEIVE};
    return case_letter_issue(r->db, r->a, &done->after, LETTER_RECEIPT, actor_of(r), &cmd, 0, r->now, &letter);
}

/* ---- The page ---- */
static struct str fee_words(struct request *r, const struct intake *x) {
    if (!x->has_procedure) return STR("");
    if (x->p.fee_vnd > 0) return str_fmt(r->a, "Mức thu: %.*s", STR_ARG(tpl_money(r->a, x->p.fee_vnd)));
    return x->p.fee_vnd == 0 ? STR("Không thu phí, lệ phí") : x->p.fee_note;
}

/* When it would be due if received now; empty when there is no due time or no agency fits. */
static struct str due_words(struct request *r, const struct intake *x) {
    struct procedure_filing p;
    struct agency_by_id g;
    int64_t due = 0;
    if (!x->has_procedure || procedure_filing(r->db, r->a, x->p.rev_id, &p)) return STR("");
    if (agency_decider(r->db, r->a, p.decider, x->receiver, at_day(r->now), &g)) return STR("");
    if (promise_preview(r->db, r->a, x->p.rev_id, g.id, r->now, &due) || !due) return STR("");
    return str_fmt(r->a, "Tiếp nhận bây giờ thì hẹn trả %.*s", STR_ARG(at_vi_long(r->a, due)));
}

static struct str typed_count(struct request *r, const char *what, int64_t seq, int64_t preset) {
    struct str typed = req_field(r, str_z(r->a, str_fmt(r->a, "%s-%lld", what, (long long)seq)));
    return typed.n ? typed : str_fmt(r->a, "%lld", (long long)preset);
}

/* The keyboard starts where the next thing is to be typed. */
static void field_at(struct buf *b, struct part_field f, bool focus) {
    size_t before = b->n;
    part_field(b, &f);
    struct str made = str_copy(b->a, str_n(b->p + before, b->n - before));
    long at = focus ? str_find(made, STR("<input ")) : -1;
    if (at < 0) return;
    b->n = before;
    buf_str(b, str_sub(made, 0, (size_t)at + 7)), buf_z(b, "autofocus "),
        buf_str(b, str_sub(made, (size_t)at + 7, made.n));
}

static enum rc page(struct request *r, struct intake *x) {
    struct page p = {.title = "Tiếp nhận hồ sơ tại quầy", .section = "tiep-nhan", .form = &x->f, .wide = true};
    struct buf who = buf_in(r->a), rest = buf_in(r->a), other = buf_in(r->a);
    struct intake_view v = {.csrf = page_csrf(r),
                            .key = x->key,
                            .confirm = x->confirm,
                            .receiver = x->receiver,
                            .place = x->place.name,
                            .places = x->places,
                            .n_places = x->n_places,
                            .chosen = x->has_procedure,
                            .n_paper = x->n_paper};
    const char *list = str_z(r->a, str_fmt(r->a, "/tiep-nhan/thu-tuc.json?noi=%lld", (long long)x->receiver));
    bool calm = !x->f.n_errors;
    for (int i = 0; i < I_COUNT; i++) {
        struct part_field f = {.def = &fields[i],
                               .value = &x->f.value[i],
                               .list_url = i == I_PROCEDURE ? list
                                           : i == I_NUMBER  ? "/tiep-nhan/nguoi.json"
                                                            : NULL};
        bool focus = calm && (i == I_PROCEDURE ? !x->has_procedure : i == I_NUMBER && x->has_procedure);
        field_at(i < I_FILER_NO ? &who : i < I_SETS ? &other : &rest, f, focus);
    }
    v.paper = ARENA_ARRAY(r->a, struct intake_paper, x->n_paper + 1);
    for (size_t i = 0; i < x->n_paper; i++) {
        const struct procedure_papers *w = &x->paper[i];
        bool need = w->required != 0;
        v.paper[i] = (struct intake_paper){w->seq,
                                           w->name,
                                           w->note,
                                           typed_count(r, "chinh", w->seq, need ? w->originals : 0),
                                           typed_count(r, "sao", w->seq, need ? w->copies : 0),
                                           need,
                                           count_of(r, "quet", w->seq) > 0};
    }
    v.who = html_of(&who), v.other = html_of(&other), v.rest = html_of(&rest), v.fee = fee_words(r, x),
    v.due = due_words(r, x);
    v.procedure = x->has_procedure ? x->p.name : STR("");
    v.other_open = form_str(&x->f, "so-nguoi-nop").n || form_str(&x->f, "nguoi-nop").n;
    if (!x->has_procedure) TRY(desk_common(r->db, r->a, x->receiver, r->now - 30 * DAY_S, &v.common, &v.n_common));
    struct buf *b = page_begin(r, &p);
    tpl_desk_intake(b, &v);
    return page_end(r, &p);
}

enum rc intake_done(struct request *r) {
    struct case_seen s;
    struct dossier_of d;
    struct letter_list *l;
    size_t n;
    TRY(desk_case(r, r->part[0], &s));
    TRY(access_record_reading(r, &s.c, STR("tiếp nhận hồ sơ")));
    TRY(dossier_of(r->db, r->a, s.c.id, &d));
    TRY(letter_list(r->db, r->a, s.c.id, &l, &n));
    if (r->api) {
        api_version(r, s.c.version);
        struct buf *j = api_object(r);
        case_api(j, &s.c), json_text(j, "applicant", d.applicant_name), json_text(j, "lookup", d.lookup);
        case_api_letters(j, l, n);
        return api_end(r);
    }
    struct page p = {.title = "Đã tiếp nhận", .section = "tiep-nhan", .no_h1 = true};
    struct buf *b = page_begin(r, &p);
    struct str pdf = n ? str_fmt(r->a, "/ho-so/%.*s/in/%lld/pdf", STR_ARG(s.c.code), (long long)l[0].id) : STR("");
    tpl_desk_received(b, &s.c, d.applicant_name, d.lookup, pdf);
    return page_end(r, &p);
}
