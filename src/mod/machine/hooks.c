/* hooks.c — subscriptions: who is told of what, with which secret.
 *
 * The secret is shown once, on the answer to the form that made it; the store keeps it sealed. A new secret leaves the
 * old one valid for a day, so that a receiver can be changed over without losing an event. */
#include "base/time.h"
#include "core/incident.h"
#include "core/place.h"
#include "core/webhook.h"
#include "mod/machine/machine.h"
#include "mod/machine/machine_hook.html.h"
#include "mod/machine/machine_hooks.html.h"
#include "mod/machine/machine_secret.html.h"
#include "ui/api.h"

static const struct field_def fields_[] = {
    {.name = "ten",
     .label = "Tên",
     .hint = "Hệ thống nào nhận, ví dụ: kho dữ liệu của tỉnh",
     .required = true,
     .max = 80},
    {.name = "url", .label = "Địa chỉ nhận", .hint = "Bắt đầu bằng https://", .required = true, .max = 500},
    {.name = "su-kien", .label = "Báo những việc nào", .type = F_CHOICES, .required = true},
    {.name = "co-quan",
     .label = "Chỉ hồ sơ của cơ quan",
     .hint = "Cơ quan giải quyết hoặc tiếp nhận; để trống: mọi cơ quan",
     .type = F_CHOICE},
};
enum { FIELDS = COUNT_OF(fields_), EVERYTHING = 0, CHECKPOINT = 1, OLD_SECRET_S = DAY_S };

static enum rc make_fields(struct request *r, struct field_def *def) {
    struct option *e = ARENA_ARRAY(r->a, struct option, VERB_COUNT + 2), *o;
    struct machine_agencies *g;
    size_t n, k = 0;
    TRY(machine_agencies(r->db, r->a, at_day(r->now), &g, &n));
    e[k++] = (struct option){STR("tat-ca"), STR("Tất cả"), {0}};
    e[k++] = (struct option){STR(WEBHOOK_CHECKPOINT), STR("Mốc ký số mới của nhật ký"), {0}};
    for (int v = 1; v < VERB_COUNT; v++)
        if (verb_table[v].code) e[k++] = (struct option){str_of(verb_table[v].code), str_of(verb_table[v].does), {0}};
    o = ARENA_ARRAY(r->a, struct option, n + 1);
    for (size_t i = 0; i < n; i++) o[i] = (struct option){machine_id(r->a, g[i].id), g[i].name, {0}};
    memcpy(def, fields_, sizeof fields_);
    def[2].option = e, def[2].n_option = k;
    def[3].option = o, def[3].n_option = n;
    return RC_OK;
}

static struct str event_words(struct arena *a, struct str events) {
    struct buf b = buf_in(a);
    struct str one;
    if (str_is(events, WEBHOOK_ALL)) return STR("Tất cả");
    events = str_trim(events);
    while (str_cut(&events, ' ', &one)) {
        const struct verb_def *v = verb_by_code(one);
        if (b.n) buf_z(&b, ", ");
        buf_z(&b, v ? v->does : "Mốc ký số mới của nhật ký");
    }
    return buf_view(&b);
}

enum rc hooks_show(struct request *r) {
    struct webhook_list *w;
    size_t n;
    TRY(webhook_list(r->db, r->a, &w, &n));
    if (r->api) {
        API_ROWS(api_list(r), webhook_list, w, n);
        return api_list_end(r, STR(""));
    }
    for (size_t i = 0; i < n; i++) w[i].events = event_words(r->a, w[i].events);
    struct page p = {.title = "Webhook", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &p);
    tpl_machine_hooks(b, w, n);
    return page_end(r, &p);
}

static enum rc ask(struct request *r, const struct form *f, const char *title, struct str action, struct str back,
                   const char *button) {
    if (r->api && !f->n_errors) return api_fields(api_object(r), "fields", f->def, f->n), api_end(r);
    struct page p = {.title = title, .section = "quan-tri", .back = back, .form = f};
    struct buf *b = page_begin(r, &p);
    page_form(b, r, action, false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = str_of(button), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

static enum rc ask_new(struct request *r, const struct form *f) {
    return ask(r, f, "Thêm webhook", STR("/quan-tri/webhook/moi"), STR("/quan-tri/webhook"), "Thêm");
}

static enum rc ask_edit(struct request *r, const struct form *f, int64_t id) {
    struct str here = str_fmt(r->a, "/quan-tri/webhook/%lld", (long long)id);
    return ask(r, f, "Sửa webhook", str_fmt(r->a, "%.*s/sua", STR_ARG(here)), here, "Lưu");
}

enum rc hook_ask(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    TRY(make_fields(r, def));
    form_init(&f, r->a, def, FIELDS);
    return ask_new(r, &f);
}

struct wanted {
    struct str name, url, events;
    int64_t agency_id;
};

/* Reads the form; false: the page comes again with what is wrong. */
static bool read_form(struct request *r, struct form *f, const struct field_def *def, struct wanted *w) {
    struct buf e = buf_in(r->a);
    bool all = false;
    if (!form_bind(f, r, def, FIELDS)) return false;
    struct str url = form_str(f, "url");
    bool plain = place_fetch_private() && str_starts(url, "http://"); /* inside one's own network */
    if (!str_starts(url, "https://") && !plain) form_error(f, "url", STR("Nhập địa chỉ bắt đầu bằng https://"));
    for (size_t i = 0; i < url.n; i++)
        if ((unsigned char)url.p[i] <= ' ' || (unsigned char)url.p[i] > 126 || url.p[i] == '@')
            form_error(f, "url", STR("Địa chỉ chỉ gồm chữ cái không dấu, chữ số và dấu thường; không có dấu cách, @"));
    const struct form_value *v = form_at(f, "su-kien");
    for (size_t i = 0; i < v->n_many; i++) {
        all |= str_is(v->many[i], "tat-ca");
        buf_fmt(&e, "%s%.*s", e.n ? " " : "", STR_ARG(v->many[i]));
    }
    *w = (struct wanted){form_str(f, "ten"), url,
                         all ? STR(WEBHOOK_ALL) : str_fmt(r->a, " %.*s ", STR_ARG(buf_view(&e))), 0};
    str_i64(form_str(f, "co-quan"), &w->agency_id);
    return !f->n_errors;
}

static enum rc show_secret(struct request *r, int64_t id, struct str secret, bool rotated) {
    struct str here = str_fmt(r->a, "/quan-tri/webhook/%lld", (long long)id);
    if (r->api) {
        api_note(r, "secret", secret);
        return reply_redirect(r, here);
    }
    struct page p = {.title = rotated ? "Khóa bí mật mới" : "Đã thêm webhook", .section = "quan-tri", .back = here};
    struct buf *b = page_begin(r, &p);
    tpl_machine_secret(b, secret, rotated, here);
    return page_end(r, &p);
}

enum rc hook_make(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    struct wanted w;
    int64_t id;
    TRY(make_fields(r, def));
    if (!read_form(r, &f, def, &w)) return ask_new(r, &f);
    struct str secret = webhook_secret(r->a);
    TRY(tx_begin(r));
    TRY(webhook_add(r->db, w.name, w.url, secret_seal(r->a, place_key(), secret), w.events, w.agency_id,
                    actor_of(r)->id, r->now, &id));
    TRY(machine_audit(r, "webhook made", str_fmt(r->a, "%lld: %.*s", (long long)id, STR_ARG(w.url))));
    return show_secret(r, id, secret, false);
}

static enum rc load(struct request *r, struct webhook_by_id *w) {
    int64_t id;
    return str_i64(r->part[0], &id) ? webhook_by_id(r->db, r->a, id, w) : RC_NOTFOUND;
}

enum rc hook_show(struct request *r) {
    struct webhook_by_id w;
    struct webhook_deliveries *d;
    size_t n;
    TRY(load(r, &w));
    TRY(webhook_deliveries(r->db, r->a, w.id, &d, &n));
    if (r->api) {
        struct buf *j = api_object(r);
        webhook_by_id_json(j, &w);
        API_MEMBER(j, "deliveries", webhook_deliveries, d, n);
        return api_end(r);
    }
    for (size_t i = 0; i < n; i++) d[i].type = webhook_words(d[i].type);
    struct str here = str_fmt(r->a, "/quan-tri/webhook/%lld", (long long)w.id);
    struct html act[4];
    act[0] = machine_button(r, str_fmt(r->a, "%.*s/thu", STR_ARG(here)), "Gửi thử", "");
    act[1] = machine_button(r, str_fmt(r->a, "%.*s/%s", STR_ARG(here), w.active ? "tat" : "bat"),
                            w.active ? "Tạm dừng" : "Bật lại", "govuk-button--secondary");
    act[2] =
        machine_button(r, str_fmt(r->a, "%.*s/doi-khoa", STR_ARG(here)), "Đổi khóa bí mật", "govuk-button--secondary");
    act[3] = machine_button(r, str_fmt(r->a, "%.*s/xoa", STR_ARG(here)), "Xóa webhook", "govuk-button--warning");
    w.events = event_words(r->a, w.events);
    struct page p = {.title_str = w.name, .section = "quan-tri", .back = STR("/quan-tri/webhook")};
    struct buf *b = page_begin(r, &p);
    tpl_machine_hook(b, &w, d, n, act, r->now);
    return page_end(r, &p);
}

enum rc hook_edit_ask(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct webhook_by_id w;
    struct form f;
    TRY(load(r, &w));
    TRY(make_fields(r, def));
    form_init(&f, r->a, def, FIELDS);
    form_set(&f, "ten", w.name), form_set(&f, "url", w.url);
    if (w.agency_id) form_set(&f, "co-quan", machine_id(r->a, w.agency_id));
    struct form_value *v = form_at(&f, "su-kien");
    struct str rest = str_is(w.events, WEBHOOK_ALL) ? STR("tat-ca") : str_trim(w.events), one;
    v->many = ARENA_ARRAY(r->a, struct str, VERB_COUNT + 2);
    while (v->n_many < VERB_COUNT + 2 && str_cut(&rest, ' ', &one)) v->many[v->n_many++] = one;
    return ask_edit(r, &f, w.id);
}

enum rc hook_edit(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct webhook_by_id old;
    struct wanted w;
    struct form f;
    TRY(load(r, &old));
    TRY(make_fields(r, def));
    if (!read_form(r, &f, def, &w)) return ask_edit(r, &f, old.id);
    TRY(tx_begin(r));
    TRY(webhook_change(r->db, old.id, w.name, w.url, w.events, w.agency_id));
    TRY(machine_audit(r, "webhook changed",
                      str_fmt(r->a, "%lld: %.*s -> %.*s", (long long)old.id, STR_ARG(old.url), STR_ARG(w.url))));
    page_flash(r, "success", STR("Đã lưu."));
    return reply_redirect(r, str_fmt(r->a, "/quan-tri/webhook/%lld", (long long)old.id));
}

static enum rc done(struct request *r, int64_t id, const char *what, const char *words) {
    TRY(machine_audit(r, what, machine_id(r->a, id)));
    page_flash(r, "success", str_of(words));
    return reply_redirect(r, str_fmt(r->a, "/quan-tri/webhook/%lld", (long long)id));
}

enum rc hook_test(struct request *r) {
    struct webhook_by_id w;
    struct str key;
    TRY(load(r, &w));
    TRY(tx_begin(r));
    TRY(webhook_try(r->db, r->a, w.id, r->now, &key));
    return done(r, w.id, "webhook tried", "Sự kiện thử được gửi ngay; tải lại trang để xem kết quả.");
}

static enum rc put_switch(struct request *r, bool on) {
    struct webhook_by_id w;
    TRY(load(r, &w));
    TRY(tx_begin(r));
    enum rc rc = webhook_switch(r->db, w.id, on);
    if (rc && rc != RC_CONFLICT) return rc; /* conflict: it is so already */
    return done(r, w.id, on ? "webhook on" : "webhook off",
                on ? "Đã bật. Những việc đang chờ được gửi tiếp."
                   : "Đã tạm dừng. Việc đang chờ được giữ lại; việc mới không được báo.");
}

enum rc hook_on(struct request *r) { return put_switch(r, true); }
enum rc hook_off(struct request *r) { return put_switch(r, false); }

enum rc hook_rotate(struct request *r) {
    struct webhook_by_id w;
    struct str secret = webhook_secret(r->a);
    TRY(load(r, &w));
    TRY(tx_begin(r));
    TRY(webhook_rotate(r->db, w.id, secret_seal(r->a, place_key(), secret), r->now + OLD_SECRET_S));
    TRY(machine_audit(r, "webhook secret", machine_id(r->a, w.id)));
    return show_secret(r, w.id, secret, true);
}

enum rc hook_remove(struct request *r) {
    struct webhook_by_id w;
    struct webhook_open_incidents *i;
    size_t n;
    TRY(load(r, &w));
    TRY(tx_begin(r));
    TRY(webhook_open_incidents(r->db, r->a, w.id, &i, &n));
    for (size_t k = 0; k < n; k++)
        TRY(incident_over(r->db, i[k].key, actor_of(r)->id, STR("Webhook đã bị xóa"), r->now));
    TRY(webhook_forget(r->db, w.id, r->now));
    TRY(webhook_remove(r->db, w.id, r->now));
    TRY(machine_audit(r, "webhook removed", str_fmt(r->a, "%lld: %.*s", (long long)w.id, STR_ARG(w.url))));
    page_flash(r, "success", STR("Đã xóa webhook."));
    return reply_redirect(r, STR("/quan-tri/webhook"));
}
