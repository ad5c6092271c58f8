/* incidents.c — what was given up: looked at, tried again, or closed with a word. */
#include "base/time.h"
#include "core/incident.h"
#include "core/webhook.h"
#include "mod/machine/machine.h"
#include "mod/machine/machine_incident.html.h"
#include "mod/machine/machine_incidents.html.h"
#include "ui/api.h"

enum { PER_PAGE = 50 };
static const struct field_def note_fields[] = {
    {.name = "ghi-chu",
     .label = "Ghi chú",
     .hint = "Đã làm gì, hoặc vì sao không cần gửi nữa",
     .type = F_LONGTEXT,
     .required = true,
     .max = 1000},
};
static const struct {
    const char *code, *words;
} kinds[] = {{"message", "Tin nhắn, thư"}, {"webhook", "Webhook"}, {"job", "Việc định kỳ"}};

static struct str kind_words(struct str code) {
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (str_is(code, kinds[i].code)) return str_of(kinds[i].words);
    return code;
}

enum rc incidents_show(struct request *r) {
    struct incident_list *x;
    struct incident_kinds *k;
    size_t n, n_kinds;
    int64_t total = 0;
    bool done = str_is(req_arg(r, "loai"), "da-dong");
    struct str kind = req_arg(r, "nhom");
    TRY(incident_list(r->db, r->a, !done, kind, req_arg_i64(r, "sau", INT64_MAX), &x, &n));
    size_t here = n < PER_PAGE ? n : PER_PAGE;
    struct str next = n > here ? machine_id(r->a, x[here - 1].id) : STR("");
    if (r->api) {
        API_ROWS(api_list(r), incident_list, x, here);
        return api_list_end(r, next);
    }
    TRY(incident_kinds(r->db, r->a, &k, &n_kinds));
    bool again = false;
    for (size_t i = 0; i < n_kinds; i++) total += k[i].n, again |= !str_is(k[i].kind, "job");
    for (size_t i = 0; i < here; i++) x[i].kind = kind_words(x[i].kind);
    struct html all = again && !done ? machine_button(r, STR("/quan-tri/su-co/thu-lai"), "Thử lại tất cả", "")
                                     : (struct html){STR("")};
    struct page p = {.title = "Sự cố", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &p);
    tpl_machine_incidents(b, total, done, x, here, all, next);
    return page_end(r, &p);
}

static enum rc load(struct request *r, struct incident_by_id *i) {
    int64_t id;
    return str_i64(r->part[0], &id) ? incident_by_id(r->db, r->a, id, i) : RC_NOTFOUND;
}

static enum rc show(struct request *r, const struct form *f, struct incident_by_id *i) {
    if (r->api && !f->n_errors) {
        struct buf *j = api_object(r);
        json_int(j, "id", i->id), json_text(j, "kind", i->kind), json_text(j, "subject", i->subject);
        json_text(j, "error", i->error), json_at(j, "at", i->at), json_at(j, "cleared_at", i->cleared_at);
        return api_end(r);
    }
    struct html again = {STR("")};
    if (!i->cleared_at && !str_is(i->kind, "job"))
        again = machine_button(r, str_fmt(r->a, "/quan-tri/su-co/%lld/thu-lai", (long long)i->id), "Thử gửi lại", "");
    struct page p = {.title = "Sự cố", .section = "quan-tri", .back = STR("/quan-tri/su-co"), .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_machine_incident(b, i, kind_words(i->kind), again);
    if (!i->cleared_at) {
        page_form(b, r, str_fmt(r->a, "/quan-tri/su-co/%lld/dong", (long long)i->id), false);
        form_fields(b, f);
        part_button(b, &(struct part_button){
                           .text = STR("Đóng sự cố"), .classes = STR("govuk-button--secondary"), .once = true});
        page_form_end(b);
    }
    return page_end(r, &p);
}

enum rc incident_show(struct request *r) {
    struct incident_by_id i;
    struct form f;
    TRY(load(r, &i));
    form_init(&f, r->a, note_fields, COUNT_OF(note_fields));
    return show(r, &f, &i);
}

/* The thing is tried again from the beginning; when it fails for good again there will be a new incident. */
static enum rc again(struct request *r, int64_t id, struct str kind, int64_t ref) {
    enum rc rc = str_is(kind, "message")   ? machine_message_retry(r->db, ref, r->now)
                 : str_is(kind, "webhook") ? webhook_again(r->db, ref, r->now)
                                           : RC_INVALID;
    if (rc && rc != RC_CONFLICT) return rc; /* conflict: it went meanwhile */
    TRY(incident_clear(r->db, id, r->now, actor_of(r)->id, STR("Thử gửi lại")));
    return RC_OK;
}

enum rc incident_retry(struct request *r) {
    struct incident_by_id i;
    TRY(load(r, &i));
    if (str_is(i.kind, "job")) {
        page_flash(r, "warning", STR("Việc định kỳ tự chạy lại; sự cố tự đóng khi việc chạy được."));
        return reply_redirect(r, STR("/quan-tri/su-co"));
    }
    TRY(tx_begin(r));
    enum rc rc = again(r, i.id, i.kind, i.ref);
    if (rc && rc != RC_CONFLICT) return rc;
    if (!rc) TRY(machine_audit(r, "incident retried", str_fmt(r->a, "%lld: %.*s", (long long)i.id, STR_ARG(i.key))));
    page_flash(r, rc ? "warning" : "success", rc ? STR("Sự cố này đã được đóng.") : STR("Sẽ gửi lại ngay."));
    return reply_redirect(r, STR("/quan-tri/su-co"));
}

enum rc incidents_retry(struct request *r) {
    struct machine_open *o;
    size_t n, done = 0;
    TRY(tx_begin(r));
    TRY(machine_open(r->db, r->a, &o, &n));
    for (size_t i = 0; i < n; i++, done++) TRY(again(r, o[i].id, o[i].kind, o[i].ref));
    if (done) TRY(machine_audit(r, "incident retried", str_fmt(r->a, "tất cả: %zu", done)));
    page_flash(r, "success", str_fmt(r->a, "Sẽ gửi lại %zu mục.", done));
    return reply_redirect(r, STR("/quan-tri/su-co"));
}

enum rc incident_close(struct request *r) {
    struct incident_by_id i;
    struct form f;
    TRY(load(r, &i));
    if (!form_bind(&f, r, note_fields, COUNT_OF(note_fields))) return show(r, &f, &i);
    TRY(tx_begin(r));
    enum rc rc = incident_clear(r->db, i.id, r->now, actor_of(r)->id, form_str(&f, "ghi-chu"));
    if (rc && rc != RC_CONFLICT) return rc;
    if (!rc && str_is(i.kind, "webhook")) {
        enum rc dropped = webhook_drop(r->db, i.ref, r->now); /* later events of its case go on */
        if (dropped && dropped != RC_CONFLICT) return dropped;
    }
    if (!rc) TRY(machine_audit(r, "incident closed", str_fmt(r->a, "%lld: %.*s", (long long)i.id, STR_ARG(i.key))));
    page_flash(r, rc ? "warning" : "success", rc ? STR("Sự cố này đã được đóng.") : STR("Đã đóng sự cố."));
    return reply_redirect(r, STR("/quan-tri/su-co"));
}
