/* page.c — one step of a draft: shown, and saved.
 *
 * What is right is saved at each step; files that were accepted are kept even when something else on the page was not.
 * A page whose session has expired keeps what was typed: it waits in the table `idempotency` for half an hour, under
 * the hash of a cookie, and fills the page after login. It is only ever shown back, on that page, to the owner of that
 * draft; saving needs a session and its token as always. */
#include "base/utf8.h"
#include "mod/filing/filing.h"
#include "sys/crypto.h"
#include "ui/api.h"

enum { STASH_S = 1800, STASH_MAX = 64 << 10 };
static enum rc show(struct request *r, const struct draft *d, const struct filing_step *s, struct form *f,
                    bool restored);
static enum rc stash(struct request *r);
static bool stash_load(struct request *r, const struct draft *d, const struct filing_step *s, struct answers *out);
static void stash_forget(struct request *r);
static void without_errors(struct form *f);
static bool files_missing(struct draft *d, const struct filing_step *s, struct form *f, const struct taken *t);
static void merge(struct arena *a, struct answers *x, const struct filing_step *s, const struct form *f);
static struct str stash_value(void *user, const char *name);

/* Which steps there are, and what this one asks and holds. */
static enum rc step_api(struct request *r, const struct draft *d, const struct filing_step *s, const struct form *f) {
    struct buf *b = api_object(r);
    json_text(b, "key", d->row.key), json_text(b, "code", d->p.code), json_text(b, "name", d->p.name);
    json_text(b, "receiver", d->receiver), json_int(b, "step", s->n), json_text(b, "title", s->title);
    json_open(b, "steps", '[');
    for (size_t i = 0; i < d->n_step; i++)
        json_open(b, NULL, '{'), json_int(b, "step", d->step[i].n), json_text(b, "title", d->step[i].title),
            json_bool(b, "complete", d->step[i].complete), json_close(b, '}');
    json_close(b, ']');
    api_fields(b, "fields", s->def, s->n_def);
    json_open(b, "values", '{');
    for (size_t i = 0; f && i < s->n_def; i++)
        if (s->def[i].type != F_FILE && f->value[i].raw.n) json_text(b, s->def[i].name, f->value[i].raw);
    json_close(b, '}');
    API_MEMBER(b, "files", filing_files, d->file, d->n_file);
    return api_end(r);
}

enum rc filing_page(struct request *r) {
    struct draft d;
    int64_t n;
    TRY(draft_load(r, r->part[0], &d));
    if (d.row.case_id) return reply_redirect(r, str_fmt(r->a, "/nop/ho-so/%.*s/xong", STR_ARG(d.row.key)));
    if (!str_i64(r->part[1], &n) || n < 1) return RC_NOTFOUND;
    const struct filing_step *s = draft_step(&d, n);
    if (!s) return reply_redirect(r, draft_path(r->a, &d, draft_after(&d, n)->n)); /* no longer asked */
    if (s->ask == ASK_CHECK) return r->api ? step_api(r, &d, s, NULL) : filing_check_page(r, &d, NULL);
    struct form f;
    struct answers kept;
    bool restored = stash_load(r, &d, s, &kept);
    (void)form_bind_from(&f, r->a, s->def, s->n_def, restored ? stash_value : draft_value,
                         restored ? (void *)&kept : (void *)&d);
    without_errors(&f);
    return r->api ? step_api(r, &d, s, &f) : show(r, &d, s, &f, restored);
}

enum rc filing_page_save(struct request *r) {
    const struct actor *actor = actor_of(r);
    struct draft d;
    int64_t n, drop = 0;
    if (actor->kind == ACTOR_PUBLIC) return stash(r);
    TRY(draft_load(r, r->part[0], &d));
    if (d.row.case_id) return reply_redirect(r, str_fmt(r->a, "/nop/ho-so/%.*s/xong", STR_ARG(d.row.key)));
    if (!str_i64(r->part[1], &n) || n < 1) return RC_NOTFOUND;
    const struct filing_step *s = draft_step(&d, n);
    if (!s) return reply_redirect(r, draft_path(r->a, &d, draft_after(&d, n)->n));
    if (s->ask == ASK_CHECK) return reply_redirect(r, draft_path(r->a, &d, n));

    struct form f;
    struct taken t = {0};
    bool ok = form_bind(&f, r, s->def, s->n_def);
    if (!r->api &&
        !crypto_equal(actor->csrf,
                      req_field(r, "csrf"))) { /* signed in anew in another tab: nothing is lost, nothing is written */
        form_error(&f, NULL,
                   STR("Phiên đăng nhập đã thay đổi nên trang này chưa được lưu. Nội dung vẫn còn dưới đây; hãy bấm "
                       "lưu lại."));
        return show(r, &d, s, &f, false);
    }
    bool stays = str_is(req_field(r, "viec"), "tai-len") || str_i64(req_field(r, "xoa"), &drop),
         later = str_is(req_field(r, "viec"), "de-sau");
    if (d.n_file + r->n_upload > FILES_MAX) {
        form_error(&f, NULL, STR("Hồ sơ đã có quá nhiều tệp. Hãy ghép các trang của một giấy tờ vào một tệp PDF."));
        ok = false;
    } else {
        for (size_t i = 0; i < s->n_def; i++)
            if (s->def[i].type == F_FILE)
                TRY(draft_take_files(r, &f, s->def[i].name, draft_slot(&d, s->def[i].name), &t));
    }
    if (!stays && !later && files_missing(&d, s, &f, &t)) ok = false;
    if (t.refused) ok = false;
    bool saves = ok || later || (stays && s->ask == ASK_FORM);

    TRY(tx_begin(r));
    TRY(draft_load(r, r->part[0],
                   &d)); /* another tab may have saved another page meanwhile: only this page's answers are replaced */
    if (d.row.case_id) return reply_redirect(r, str_fmt(r->a, "/nop/ho-so/%.*s/xong", STR_ARG(d.row.key)));
    TRY(draft_keep_files(r, d.row.id, &t));
    if (drop) TRY(filing_file_drop(r->db, drop, d.row.id));
    if (saves) merge(r->a, &d.x, s, &f);
    draft_plan(r->a, &d);
    bool check = req_field(r, "sua").n > 0;
    int64_t next = check ? d.step[d.n_step - 1].n : draft_after(&d, n)->n;
    TRY(filing_draft_save(r->db, d.row.id, answers_json(r->a, &d.x), saves && !stays && !later ? next : n, r->now));
    stash_forget(r);
    if (later) {
        page_flash(r, "success", STR("Đã lưu. Ông (bà) có thể làm tiếp bất cứ lúc nào, trên máy nào cũng được."));
        return reply_redirect(r, STR("/cua-toi"));
    }
    if (stays && (ok || drop) && !t.refused && !r->too_large)
        return reply_redirect(r, check ? str_fmt(r->a, "%.*s?sua=1", STR_ARG(draft_path(r->a, &d, n)))
                                       : draft_path(r->a, &d, n));
    if (!ok) {
        TRY(filing_files(r->db, r->a, d.row.id, &d.file, &d.n_file));
        return show(r, &d, s, &f, false);
    }
    return reply_redirect(r, draft_path(r->a, &d, next));
}

static void merge(struct arena *a, struct answers *x, const struct filing_step *s, const struct form *f) {
    for (size_t i = 0; i < s->n_def; i++) {
        if (s->def[i].type == F_FILE) continue;
        struct str v = f->value[i].error.n ? utf8_clip(f->value[i].raw, 4000) : f->value[i].text;
        answers_set(a, x, str_of(s->def[i].name), v);
    }
}

static bool files_missing(struct draft *d, const struct filing_step *s, struct form *f, const struct taken *t) {
    bool missing = false;
    for (size_t i = 0; i < s->n_def; i++) {
        const struct field_def *def = &s->def[i];
        if (def->type != F_FILE || !def->required || !f->value[i].shown || f->value[i].error.n) continue;
        int64_t seq = draft_slot(d, def->name);
        bool have = draft_files_in(d, seq) > 0;
        for (size_t k = 0; k < t->n; k++) have |= t->file[k].paper_seq == seq;
        if (have) continue;
        form_error(f, def->name, str_fmt(f->a, "Chọn tệp cho giấy tờ: %s", def->label));
        missing = true;
    }
    return missing;
}

static void without_errors(struct form *f) {
    f->n_errors = 0, f->error = STR("");
    for (size_t i = 0; i < f->n; i++) f->value[i].error = STR("");
}

static enum rc show(struct request *r, const struct draft *d, const struct filing_step *s, struct form *f,
                    bool restored) {
    bool files = false, check = req_arg(r, "sua").n || req_field(r, "sua").n;
    size_t at = 0;
    int64_t before = 0;
    for (size_t i = 0; i < s->n_def; i++) files |= s->def[i].type == F_FILE;
    for (size_t i = 0; i < d->n_step && d->step[i].n < s->n; i++) before = d->step[i].n, at = i + 1;
    struct str back = check    ? draft_path(r->a, d, d->step[d->n_step - 1].n)
                      : before ? draft_path(r->a, d, before)
                               : str_fmt(r->a, "/nop/%.*s", STR_ARG(d->p.code));
    struct page p = {.title_str = s->title, .section = "nop", .back = back, .form = f, .no_h1 = true};
    struct buf *b = page_begin(r, &p);
    buf_z(b,
          "<div class=\"govuk-grid-row\"><div class=\"govuk-grid-column-two-thirds\"><span class=\"govuk-caption-l\">");
    buf_html(b, d->p.name);
    buf_fmt(b, "<br>Bước %zu / %zu</span><h1 class=\"govuk-heading-l\">", at + 1, d->n_step);
    buf_html(b, s->title);
    buf_z(b, "</h1>");
    if (restored)
        part_warning(b, STR("Phiên đăng nhập đã hết hạn khi ông (bà) đang nhập. Nội dung vừa nhập vẫn còn dưới đây "
                            "nhưng chưa được lưu; hãy kiểm tra rồi bấm lưu. Tệp phải chọn lại."));
    if (s->ask == ASK_PERSON)
        buf_z(b, "<p class=\"govuk-body\">Ông (bà) nộp thay người khác nên cần giấy ủy quyền. Người đó cũng có thể ủy "
                 "quyền trên trang này, khi ấy không cần tải giấy.</p>");
    if (s->hint.n) buf_z(b, "<p class=\"govuk-body\">"), buf_html(b, s->hint), buf_z(b, "</p>");
    page_form(b, r, draft_path(r->a, d, s->n), files);
    if (check) buf_z(b, "<input type=\"hidden\" name=\"sua\" value=\"1\">");
    /* The first submit button is what Enter presses: never a remove button. */
    buf_z(b,
          "<button type=\"submit\" class=\"govuk-visually-hidden\" tabindex=\"-1\" aria-hidden=\"true\">Lưu</button>");
    for (size_t i = 0; i < s->n_def; i++) draft_field(b, d, &s->def[i], &f->value[i]);
    buf_z(b, "<div class=\"govuk-button-group\">");
    part_button(b, &(struct part_button){.text = check ? STR("Lưu và quay lại kiểm tra") : STR("Lưu và tiếp tục"),
                                         .once = true});
    if (files)
        part_button(b, &(struct part_button){.text = STR("Tải tệp lên"),
                                             .name = STR("viec"),
                                             .value = STR("tai-len"),
                                             .classes = STR("govuk-button--secondary")});
    buf_z(
        b,
        "<button class=\"mc-link-button\" type=\"submit\" name=\"viec\" value=\"de-sau\">Lưu và để sau</button></div>");
    page_form_end(b);
    buf_z(b, "</div></div>");
    return page_end(r, &p);
}

/* ---- A session that expired in the middle ---- */
static struct str stash_key(struct request *r, struct str token) {
    return str_fmt(r->a, "nhap:%.*s", STR_ARG(sha256_hex(r->a, token)));
}

static enum rc stash(struct request *r) {
    struct buf login = buf_in(r->a);
    struct str here = str_fmt(r->a, "%.*s%s", STR_ARG(r->path), req_field(r, "sua").n ? "?sua=1" : "");
    buf_z(&login, "/dang-nhap?tiep="), buf_url(&login, here);
    struct filing_draft row;
    enum rc rc = filing_draft(r->db, r->a, r->part[0], &row);
    if (rc && rc != RC_NOTFOUND) return rc;
    struct answers x = {0};
    for (size_t i = 0; i < r->n_field; i++) {
        struct str name = r->field[i].name, had = answers_get(&x, name), value = r->field[i].value;
        if (str_is(name, "csrf") || str_is(name, "viec") || str_is(name, "xoa") || str_is(name, "sua")) continue;
        answers_set(r->a, &x, name, had.n ? str_fmt(r->a, "%.*s|%.*s", STR_ARG(had), STR_ARG(value)) : value);
    }
    answers_set(r->a, &x, STR("/"), r->path);
    struct str json = answers_json(r->a, &x);
    if (!rc && !row.case_id && json.n <= STASH_MAX) { /* only for a draft whose secret key the sender knows */
        struct str token = random_hex(r->a, 16);
        TRY(tx_begin(r));
        TRY(filing_stash_sweep(r->db, r->now - STASH_S));
        TRY(filing_stash_put(r->db, stash_key(r, token), r->now, json));
        reply_cookie(r, "nhap", token, STASH_S);
    }
    return reply_redirect(r, buf_view(&login));
}

static bool stash_load(struct request *r, const struct draft *d, const struct filing_step *s, struct answers *out) {
    struct filing_stash row;
    struct str token = req_cookie(r, "nhap");
    if (token.n != 32 || filing_stash(r->db, r->a, stash_key(r, token), r->now - STASH_S, &row)) return false;
    return answers_parse(r->a, row.answer, out) == RC_OK &&
           str_eq(answers_get(out, STR("/")), draft_path(r->a, d, s->n));
}

static struct str stash_value(void *user, const char *name) { return answers_get(user, str_of(name)); }

/* In the page's write transaction. A failure only leaves a row that is swept later. */
static void stash_forget(struct request *r) {
    struct str token = req_cookie(r, "nhap");
    if (token.n != 32) return;
    if (filing_stash_drop(r->db, stash_key(r, token)) == RC_OK) reply_cookie(r, "nhap", STR(""), -1);
}
