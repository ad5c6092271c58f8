/* draft.c — a filing begun: its steps, what was answered, what is missing, its files.
 *
 * Pure reading and planning, except draft_take_files, which moves uploads into the blob store. Steps are planned from
 * the answers at each request; two tabs on one draft can therefore never disagree about more than the page they show.
 */
#include "mod/filing/filing.h"
#include <stdio.h>
#include "core/agency.sql.h"
#include "core/person.sql.h"
#include "core/place.h"
#include "core/staff.sql.h"
#include "sys/blob.h"

#define LIT(z)                                                                                                         \
    { z, sizeof(z) - 1 } /* a struct str in a static initialiser */
static enum rc load_form(struct request *r, struct draft *d);
static enum rc load_who(struct request *r, struct draft *d);
static void step_add(struct draft *d, struct arena *a, struct filing_step s);
static bool step_complete(struct arena *a, const struct draft *d, const struct filing_step *s);
static void papers_asked(struct arena *a, const struct draft *d, struct filing_step *s);

static struct field_def plain_fields[] = {
    {.name = "request",
     .label = "Nội dung đề nghị",
     .hint = "Ghi rõ việc đề nghị giải quyết, lý do và thông tin cần thiết",
     .type = F_LONGTEXT,
     .required = true,
     .max = 4000},
};
static const struct option return_ways[] = {
    {LIT("counter"), LIT("Tại Bộ phận Một cửa"), {0}},
    {LIT("online"), LIT("Bản điện tử"), LIT("Nhận trên trang Hồ sơ của tôi")},
    {LIT("post"), LIT("Qua bưu chính công ích, đến địa chỉ trên"), LIT("Người nhận trả cước bưu chính")},
};
static const struct field_def person_fields[] = {
    {.name = "_p_name", .label = "Họ, chữ đệm, tên người được nộp thay", .type = F_NAME, .required = true, .max = 120},
    {.name = "_p_number", .label = "Số căn cước công dân", .hint = "12 chữ số", .type = F_CCCD, .required = true},
    {.name = "_p_birth", .label = "Ngày sinh", .hint = "Ví dụ: 27 3 1990", .type = F_DATE},
    {.name = "_p_relation",
     .label = "Quan hệ với ông (bà)",
     .hint = "Ví dụ: mẹ, giám đốc, khách hàng",
     .type = F_TEXT,
     .required = true,
     .max = 60},
    {.name = "_p_paper",
     .label = "Giấy ủy quyền",
     .hint = "Tệp PDF hoặc ảnh chụp, không quá 20 MB",
     .type = F_FILE,
     .required = true},
};
static const struct field_def contact_fields[] = {
    {.name = "_phone",
     .label = "Số điện thoại",
     .hint = "Để báo khi hồ sơ có thay đổi",
     .type = F_PHONE,
     .required = true,
     .autocomplete = "tel"},
    {.name = "_email", .label = "Thư điện tử", .type = F_EMAIL, .autocomplete = "email"},
    {.name = "_address",
     .label = "Địa chỉ liên hệ",
     .hint = "Số nhà, đường, ấp hoặc khu phố",
     .type = F_ADDRESS,
     .required = true,
     .max = 300,
     .autocomplete = "street-address"},
    {.name = "_area", .label = "Xã, phường, thị trấn", .type = F_AREA},
    {.name = "_return",
     .label = "Nhận kết quả bằng cách nào?",
     .type = F_CHOICE,
     .required = true,
     .option = return_ways,
     .n_option = COUNT_OF(return_ways)},
    {.name = "_note", .label = "Lời nhắn cho nơi tiếp nhận", .type = F_LONGTEXT, .max = 1000},
};

enum rc draft_load(struct request *r, struct str key, struct draft *d) {
    struct arena *a = r->a;
    *d = (struct draft){0};
    TRY(filing_draft(r->db, a, key, &d->row));
    if (d->row.account_id != actor_of(r)->id || actor_of(r)->kind != ACTOR_CITIZEN || d->row.page < 1)
        return RC_NOTFOUND;
    TRY(procedure_filing(r->db, a, d->row.rev_id, &d->p));
    struct agency_by_id g;
    TRY(agency_by_id(r->db, a, d->row.receiver_id, &g));
    d->receiver = g.name;
    TRY(answers_parse(a, d->row.json, &d->x));
    struct filing_areas *area;
    size_t n;
    TRY(filing_areas(r->db, a, at_day(r->now), &area, &n));
    d->area = ARENA_ARRAY(a, struct option, n + 1);
    for (size_t i = 0; i < n; i++)
        d->area[d->n_area++] = (struct option){
            area[i].code,
            area[i].group_name.n ? str_fmt(a, "%.*s, %.*s", STR_ARG(area[i].name), STR_ARG(area[i].group_name))
                                 : area[i].name,
            area[i].group_name};
    TRY(load_form(r, d));
    TRY(load_who(r, d));
    TRY(procedure_papers(r->db, a, d->row.rev_id, &d->paper, &d->n_paper));
    TRY(filing_files(r->db, a, d->row.id, &d->file, &d->n_file));
    draft_plan(a, d);
    return RC_OK;
}

static enum rc load_form(struct request *r, struct draft *d) {
    static struct formdef_page plain = {
        .title = LIT("Nội dung đề nghị"), .def = plain_fields, .n = COUNT_OF(plain_fields)};
    struct form_by_code row;
    struct str why;
    enum rc rc = d->p.form.n ? form_by_code(r->db, r->a, d->p.form, &row) : RC_NOTFOUND;
    if (!rc) rc = formdef_parse(r->a, row.json, &d->form, &why);
    if (rc && rc != RC_NOTFOUND && rc != RC_INVALID) return rc;
    if (rc || !d->form.n) d->plain_form = true, d->form = (struct formdef){.title = d->p.name, .page = &plain, .n = 1};
    for (size_t i = 0; i < d->form.n && !d->plain_form; i++)
        for (size_t k = 0; k < d->form.page[i].n; k++)
            if (d->form.page[i].def[k].type == F_AREA)
                d->form.page[i].def[k].option = d->area, d->form.page[i].def[k].n_option = d->n_area;
    return RC_OK;
}

/* "_for": self, the number of a person who gave a mandate, or other. A mandate that has ended since is one no longer.
 */
static enum rc load_who(struct request *r, struct draft *d) {
    struct person_by_id me;
    TRY(person_by_id(r->db, r->a, actor_of(r)->person_id, &me));
    struct str whom = answers_get(&d->x, STR("_for"));
    int64_t id;
    d->who = (struct applicant){
        me.id,    me.kind,  me.birth_day, me.sex,       me.name, me.kind == PERSON_CITIZEN ? me.cccd : me.tax_code,
        me.phone, me.email, me.address,   me.area_code, STR(""), true,
        false};
    if (str_is(whom, "other")) {
        int32_t birth = 0;
        day_parse(answers_get(&d->x, STR("_p_birth")), &birth);
        d->who = (struct applicant){.kind = PERSON_CITIZEN,
                                    .name = answers_get(&d->x, STR("_p_name")),
                                    .number = answers_get(&d->x, STR("_p_number")),
                                    .birth_day = birth,
                                    .phone = me.phone,
                                    .email = me.email,
                                    .address = me.address,
                                    .area_code = me.area_code};
    } else if (str_i64(whom, &id)) {
        struct mandates_to *m;
        size_t n;
        TRY(mandates_to(r->db, r->a, actor_of(r)->person_id, at_day(r->now), &m, &n));
        d->who.mandate_over = true;
        for (size_t i = 0; i < n; i++)
            if (m[i].from_person_id == id)
                d->who = (struct applicant){m[i].from_person_id,
                                            m[i].kind,
                                            0,
                                            0,
                                            m[i].name,
                                            m[i].kind == PERSON_CITIZEN ? m[i].cccd : m[i].tax_code,
                                            me.phone,
                                            me.email,
                                            m[i].address,
                                            m[i].area_code,
                                            STR(""),
                                            false,
                                            false};
    }
    if (d->who.birth_day) d->who.birth = day_iso(r->a, (int32_t)d->who.birth_day);
    return RC_OK;
}

void draft_plan(struct arena *a, struct draft *d) {
    int n = 1;
    bool papers_named = d->n_paper > 0;
    d->step = ARENA_ARRAY(a, struct filing_step, d->form.n + 5), d->n_step = 0;
    if (str_is(answers_get(&d->x, STR("_for")), "other"))
        step_add(d, a,
                 (struct filing_step){.ask = ASK_PERSON,
                                      .n = n,
                                      .title = STR("Người được nộp thay"),
                                      .def = (struct field_def *)person_fields,
                                      .n_def = COUNT_OF(person_fields)});
    formdef_kept(a, &d->form, &d->x, &d->kept);
    for (size_t i = 0; i < d->form.n; i++) {
        n++;
        if (!formdef_page_shown(&d->form.page[i], &d->kept)) continue;
        struct filing_step s = {
            .ask = ASK_FORM, .n = n, .page = i, .title = d->form.page[i].title, .hint = d->form.page[i].hint};
        formdef_asked(a, &d->form, i, &d->kept, &s.def, &s.n_def);
        if (s.n_def) step_add(d, a, s);
    }
    struct filing_step papers = {.ask = ASK_PAPERS,
                                 .n = ++n,
                                 .title = papers_named ? STR("Giấy tờ kèm theo") : STR("Giấy tờ kèm theo, nếu có"),
                                 .hint = STR("Chụp ảnh hoặc quét từng giấy tờ. Nhận tệp PDF, JPEG, PNG, DOCX, XLSX, "
                                             "ODT, ODS; mỗi tệp không quá 20 MB.")};
    papers_asked(a, d, &papers);
    step_add(d, a, papers);
    struct filing_step contact = {
        .ask = ASK_CONTACT, .n = ++n, .title = STR("Liên hệ và nhận kết quả"), .n_def = COUNT_OF(contact_fields)};
    contact.def = arena_dup(a, contact_fields, sizeof contact_fields);
    for (size_t i = 0; i < contact.n_def; i++)
        if (contact.def[i].type == F_AREA) contact.def[i].option = d->area, contact.def[i].n_option = d->n_area;
    step_add(d, a, contact);
    step_add(d, a, (struct filing_step){.ask = ASK_CHECK, .n = ++n, .title = STR("Kiểm tra và nộp hồ sơ")});
}

static void step_add(struct draft *d, struct arena *a, struct filing_step s) {
    s.complete = step_complete(a, d, &s);
    d->step[d->n_step++] = s;
}

/* The first paper of a list is its declaration; an interlinked filing has one for each part. */
bool filing_covers(bool own_form, bool bundle, int64_t seq, struct str paper) {
    static const char *const declarations[] = {
        "Tờ khai", "Đơn ", "Giấy đề nghị", "Đề nghị ", "Phiếu đề nghị", "Văn bản đề nghị", "Thông báo thay đổi"};
    for (size_t i = 0; i < COUNT_OF(declarations) && own_form && (seq == 1 || bundle); i++)
        if (str_starts(paper, declarations[i]) && (seq == 1 || i == 0)) return true;
    return false;
}
bool draft_covers(const struct draft *d, const struct procedure_papers *w) {
    return filing_covers(!d->plain_form, d->row.bundle_code.n > 0, w->seq, w->name);
}

static void papers_asked(struct arena *a, const struct draft *d, struct filing_step *s) {
    s->def = ARENA_ARRAY(a, struct field_def, d->n_paper + 1);
    for (size_t i = 0; i < d->n_paper; i++) {
        const struct procedure_papers *w = &d->paper[i];
        if (draft_covers(d, w)) continue;
        s->def[s->n_def++] = (struct field_def){.name = str_z(a, str_fmt(a, "tep-%lld", (long long)w->seq)),
                                                .label = str_z(a, w->name),
                                                .type = F_FILE,
                                                .required = w->required != 0,
                                                .hint = w->note.n ? str_z(a, w->note) : NULL};
    }
    s->def[s->n_def++] =
        (struct field_def){.name = "tep-0", .label = d->n_paper ? "Giấy tờ khác" : "Tệp kèm theo", .type = F_FILE};
}

static bool step_complete(struct arena *a, const struct draft *d, const struct filing_step *s) {
    struct form f;
    bool ok = form_bind_from(&f, a, s->def, s->n_def, answers_field, (void *)&d->x);
    for (size_t i = 0; i < s->n_def && ok; i++)
        if (s->def[i].type == F_FILE && s->def[i].required && f.value[i].shown)
            ok = draft_files_in(d, draft_slot(d, s->def[i].name)) > 0;
    return ok;
}

const struct filing_step *draft_step(const struct draft *d, int64_t n) {
    for (size_t i = 0; i < d->n_step; i++)
        if (d->step[i].n == n) return &d->step[i];
    return NULL;
}
const struct filing_step *draft_after(const struct draft *d, int64_t n) {
    for (size_t i = 0; i < d->n_step; i++)
        if (d->step[i].n > n) return &d->step[i];
    return &d->step[d->n_step - 1];
}

int64_t draft_slot(const struct draft *d, const char *field) {
    int64_t seq = 0;
    if (!strcmp(field, "_p_paper")) return SEQ_MANDATE_PAPER;
    if (!strncmp(field, "tep-", 4)) return str_i64(str_of(field + 4), &seq) ? seq : 0;
    for (size_t i = 0; i < d->form.n; i++)
        for (size_t k = 0; k < d->form.page[i].n; k++) {
            const struct field_def *f = &d->form.page[i].def[k];
            if (f->type == F_FILE) seq--;
            if (f->type == F_FILE && !strcmp(f->name, field)) return seq;
        }
    return 0;
}

size_t draft_files_in(const struct draft *d, int64_t paper_seq) {
    size_t n = 0;
    for (size_t i = 0; i < d->n_file; i++) n += d->file[i].paper_seq == paper_seq;
    return n;
}

/* What the account knows saves typing; what was saved, even emptied on purpose, comes first. */
struct str draft_value(void *user, const char *name) {
    const struct draft *d = user;
    struct str key = str_of(name);
    for (size_t i = 0; i < d->x.n; i++)
        if (str_eq(d->x.v[i].name, key)) return d->x.v[i].value;
    const struct applicant *w = &d->who;
    bool citizen = w->kind == PERSON_CITIZEN;
    const char *tail = !strncmp(name, "applicant_", 10) ? name + 10
                       : !strncmp(name, "owner_", 6)    ? name + 6
                       : name[0] == '_'                 ? name + 1
                                                        : "";
    if (!strcmp(tail, "name")) return w->name;
    if (!strcmp(tail, "cccd")) return citizen ? w->number : STR("");
    if (!strcmp(tail, "birth")) return w->birth;
    if (!strcmp(tail, "phone")) return w->phone;
    if (!strcmp(tail, "email")) return w->email;
    if (!strcmp(tail, "address")) return w->address;
    if (!strcmp(tail, "sex")) return w->sex == 1 ? STR("male") : w->sex == 2 ? STR("female") : STR("");
    if (!strcmp(name, "_area")) return w->area_code;
    if (!strcmp(name, "_return")) return STR("counter");
    return STR("");
}

struct str draft_path(struct arena *a, const struct draft *d, int64_t n) {
    return str_fmt(a, "/nop/ho-so/%.*s/%lld", STR_ARG(d->row.key), (long long)n);
}

struct str size_words(struct arena *a, int64_t bytes) {
    if (bytes < 1024 * 1024) return str_fmt(a, "%lld KB", (long long)((bytes + 1023) / 1024));
    return str_fmt(a, "%lld,%lld MB", (long long)(bytes / 1048576), (long long)(bytes % 1048576 * 10 / 1048576));
}

/* ---- Files ---- */
enum rc draft_take_files(struct request *r, struct form *f, const char *field, int64_t seq, struct taken *out) {
    for (size_t i = 0; i < r->n_upload; i++) {
        const struct upload *u = &r->upload[i];
        if (!str_is(u->field, field)) continue;
        struct blob_info info;
        const char *why = NULL;
        enum rc rc = blob_put(r->a, place_files(), str_z(r->a, u->path), u->filename, &info, &why);
        if (rc == RC_INVALID) {
            form_error(f, field,
                       str_fmt(r->a, "%.*s: %s", STR_ARG(u->filename), why ? why : "Không nhận được tệp này."));
            out->refused = true;
            continue;
        }
        TRY(rc);
        *ARENA_PUSH(r->a, out->file, out->n, out->cap) =
            (struct dossier_file){(int)seq, info.name, info.hash, info.type, info.size};
    }
    return RC_OK;
}

enum rc draft_keep_files(struct request *r, int64_t draft_id, const struct taken *t) {
    int64_t ignored;
    for (size_t i = 0; i < t->n; i++)
        TRY(filing_file_add(r->db, draft_id, t->file[i].paper_seq, t->file[i].filename, t->file[i].hash,
                            t->file[i].size, t->file[i].type, r->now, &ignored));
    return RC_OK;
}

/* ---- Fields ---- */
static void area_field(struct buf *b, const struct field_def *def, const struct form_value *v) {
    bool error = v->error.n > 0;
    buf_fmt(b, "<div class=\"govuk-form-group%s\"><label class=\"govuk-label\" for=\"%s\">",
            error ? " govuk-form-group--error" : "", def->name);
    buf_html(b, str_of(def->label));
    if (!def->required) buf_z(b, " <span class=\"mc-optional\">(không bắt buộc)</span>");
    buf_z(b, "</label>");
    if (def->hint)
        buf_fmt(b, "<div class=\"govuk-hint\" id=\"%s-hint\">", def->name), buf_html(b, str_of(def->hint)),
            buf_z(b, "</div>");
    if (error)
        buf_fmt(b,
                "<p id=\"%s-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Lỗi:</span> ",
                def->name),
            buf_html(b, v->error), buf_z(b, "</p>");
    buf_fmt(b, "<select class=\"govuk-select mc-area%s\" id=\"%s\" name=\"%s\"", error ? " govuk-select--error" : "",
            def->name, def->name);
    if (error || def->hint)
        buf_fmt(b, " aria-describedby=\"%s%s%s%s%s\"", def->hint ? def->name : "", def->hint ? "-hint" : "",
                def->hint && error ? " " : "", error ? def->name : "", error ? "-error" : "");
    buf_z(b, "><option value=\"\">Chọn</option>");
    struct str group = STR("");
    bool open = false;
    for (size_t i = 0; i < def->n_option; i++) {
        const struct option *o = &def->option[i];
        if (!i || !str_eq(o->hint, group)) {
            buf_z(b, open ? "</optgroup><optgroup label=\"" : "<optgroup label=\"");
            buf_html(b, o->hint.n ? o->hint : STR("Xã, phường")), buf_z(b, "\">");
            group = o->hint, open = true;
        }
        buf_z(b, "<option value=\""), buf_html(b, o->value),
            buf_z(b, str_eq(o->value, v->raw) ? "\" selected>" : "\">"), buf_html(b, o->label), buf_z(b, "</option>");
    }
    buf_z(b, open ? "</optgroup></select></div>" : "</select></div>");
}

static void file_field(struct buf *b, const struct draft *d, const struct field_def *def, const struct form_value *v) {
    int64_t seq = draft_slot(d, def->name);
    bool error = v->error.n > 0;
    buf_fmt(b, "<div class=\"govuk-form-group mc-paper%s\"><label class=\"govuk-label govuk-label--s\" for=\"%s\">",
            error ? " govuk-form-group--error" : "", def->name);
    buf_html(b, str_of(def->label));
    if (!def->required) buf_z(b, " <span class=\"mc-optional\">(nếu có)</span>");
    buf_z(b, "</label>");
    if (def->hint)
        buf_fmt(b, "<div class=\"govuk-hint\" id=\"%s-hint\">", def->name), buf_html(b, str_of(def->hint)),
            buf_z(b, "</div>");
    if (draft_files_in(d, seq)) {
        buf_z(b, "<ul class=\"mc-files\">");
        for (size_t i = 0; i < d->n_file; i++) {
            const struct filing_files *x = &d->file[i];
            if (x->paper_seq != seq) continue;
            buf_fmt(b, "<li class=\"mc-files__item\"><a class=\"govuk-link\" href=\"/nop/ho-so/%.*s/tep/%lld\">",
                    STR_ARG(d->row.key), (long long)x->id);
            buf_html(b, x->filename);
            buf_fmt(b,
                    "</a> <span class=\"mc-optional\">%.*s</span> <button class=\"mc-link-button\" type=\"submit\" "
                    "name=\"xoa\" value=\"%lld\">Xóa<span class=\"govuk-visually-hidden\"> tệp ",
                    STR_ARG(size_words(b->a, x->size)), (long long)x->id);
            buf_html(b, x->filename);
            buf_z(b, "</span></button></li>");
        }
        buf_z(b, "</ul>");
    }
    if (error)
        buf_fmt(b,
                "<p id=\"%s-error\" class=\"govuk-error-message\"><span class=\"govuk-visually-hidden\">Lỗi:</span> ",
                def->name),
            buf_html(b, v->error), buf_z(b, "</p>");
    buf_fmt(b,
            "<input class=\"govuk-file-upload%s\" id=\"%s\" name=\"%s\" type=\"file\" multiple "
            "accept=\".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods\"",
            error ? " govuk-file-upload--error" : "", def->name, def->name);
    if (error || def->hint)
        buf_fmt(b, " aria-describedby=\"%s%s%s%s%s\"", def->hint ? def->name : "", def->hint ? "-hint" : "",
                def->hint && error ? " " : "", error ? def->name : "", error ? "-error" : "");
    buf_z(b, "></div>");
}

void draft_field(struct buf *b, const struct draft *d, const struct field_def *def, const struct form_value *v) {
    if (def->type == F_FILE)
        file_field(b, d, def, v);
    else if (def->type == F_AREA && def->n_option)
        area_field(b, def, v);
    else
        part_field(b, &(struct part_field){.def = def, .value = v});
}
