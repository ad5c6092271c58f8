/* track.c — "where is my dossier?", with a code and a second fact.
 *
 * The code alone can be guessed (it runs by day), so nothing is shown without the receipt's four characters, or the
 * whole number of the identity paper or the phone that the dossier was filed with. Tries are limited per address and
 * per code. Every miss gets the same words. */
#include "core/setting.h"
#include "mod/portal/portal.h"
#include "mod/portal/portal_track.html.h"
#include "sys/crypto.h"
#include "ui/case_api.h"
#include "ui/log_part.h"

static const struct field_def fields[] = {
    {.name = "ma",
     .label = "Mã hồ sơ",
     .hint = "In trên giấy tiếp nhận, ví dụ H58.12-220325-0001",
     .required = true,
     .max = 60},
    {.name = "xac-nhan",
     .label = "Mã tra cứu hoặc số giấy tờ",
     .hint = "Bốn ký tự in trên giấy tiếp nhận, hoặc số căn cước, mã số thuế, điện thoại đã khai khi nộp",
     .required = true,
     .max = 40},
};
static enum rc show_form(struct request *r, const struct form *f, int status) {
    struct page p = {.title = "Tra cứu hồ sơ", .section = "tra-cuu", .form = f, .status = status};
    struct buf *b = page_begin(r, &p);
    page_form(b, r, STR("/tra-cuu"), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Tra cứu")});
    page_form_end(b);
    return page_end(r, &p);
}

static enum rc found(struct request *r, const struct portal_track *t);

enum rc track_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, fields, COUNT_OF(fields));
    if (req_arg(r, "ma").n) form_set(&f, "ma", req_arg(r, "ma"));
    return show_form(r, &f, 0);
}

/* One window of an hour; both keys must be under the limit. */
static enum rc too_often(struct request *r, struct str code, bool *often) {
    int64_t limit = setting_int(r->db, r->a, "lookup_tries_per_hour", 20), since = r->now - r->now % 3600;
    struct portal_rate by_address, by_code;
    TRY(portal_rate(r->db, r->a, str_fmt(r->a, "tra-cuu %.*s", STR_ARG(r->remote)), since, &by_address));
    TRY(portal_rate(r->db, r->a, str_fmt(r->a, "tra-cuu-ma %.*s", STR_ARG(code)), since, &by_code));
    *often = by_address.n >= limit || by_code.n >= limit;
    return RC_OK;
}

static enum rc count_miss(struct request *r, struct str code) {
    TRY(tx_begin(r));
    TRY(portal_rate_add(r->db, str_fmt(r->a, "tra-cuu %.*s", STR_ARG(r->remote)), r->now - r->now % 3600));
    return portal_rate_add(r->db, str_fmt(r->a, "tra-cuu-ma %.*s", STR_ARG(code)), r->now - r->now % 3600);
}

static struct str upper(struct arena *a, struct str s) {
    char *p = arena_dup(a, s.p, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 32);
    return str_n(p, s.n);
}

enum rc track_show(struct request *r) {
    struct form f;
    bool often = false;
    if (!form_bind(&f, r, fields, COUNT_OF(fields))) return show_form(r, &f, 0);
    struct str code = upper(r->a, form_str(&f, "ma")), fact = form_str(&f, "xac-nhan"), phone;
    TRY(too_often(r, code, &often));
    if (often) {
        form_error(&f, "xac-nhan", STR("Đã thử quá nhiều lần. Hãy thử lại sau một giờ, hoặc hỏi Bộ phận Một cửa."));
        return show_form(r, &f, 429);
    }
    struct portal_track t;
    enum rc rc = portal_track(r->db, r->a, code, &t);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (str_empty(check_phone(r->a, fact, &phone)) == false) phone = fact;
    bool known =
        !rc && (crypto_equal(upper(r->a, fact), t.lookup) || (t.id_number.n && crypto_equal(fact, t.id_number)) ||
                (t.phone.n && crypto_equal(phone, t.phone)));
    if (!known) {
        TRY(count_miss(r, code));
        form_error(&f, "ma",
                   STR("Không tìm thấy hồ sơ khớp với hai thông tin này. Kiểm tra lại mã hồ sơ và mã tra cứu trên giấy "
                       "tiếp nhận."));
        return show_form(r, &f, 0);
    }
    return found(r, &t);
}

static struct str receipt_path(struct request *r, const struct case_ *c, const struct portal_track *t) {
    return str_fmt(r->a, "/bien-nhan/%.*s/%.*s", STR_ARG(c->code), STR_ARG(t->lookup));
}

static enum rc found(struct request *r, const struct portal_track *t) {
    struct case_ c;
    struct case_due due;
    TRY(case_load(r->db, r->a, t->case_id, &c));
    TRY(case_due_words(r->db, r->a, &c, r->now, &due));
    if (r->api) {
        api_version(r, c.version);
        struct buf *j = api_object(r);
        case_api(j, &c), case_api_due(j, "due", &due);
        json_text(j, "procedure_code", t->procedure_code), json_text(j, "procedure", t->procedure_name);
        json_text(j, "receiver", t->receiver), json_text(j, "agency", t->agency), json_text(j, "holder", t->holder);
        json_at(j, "filed_at", t->filed_at), json_int(j, "fee_vnd", t->fee_vnd), json_int(j, "paid_vnd", t->paid_vnd);
        TRY(case_api_history(j, r->db, r->a, &c, true));
        TRY(case_api_apologies(j, r->db, r->a, &c));
        TRY(case_api_parts(j, r->db, r->a, &c));
        return api_end(r);
    }
    struct page p = {.title_str = str_fmt(r->a, "Hồ sơ %.*s", STR_ARG(c.code)), .section = "tra-cuu"};
    struct buf due_b = buf_in(r->a), time_b = buf_in(r->a), next_b = buf_in(r->a), sorry_b = buf_in(r->a),
               kids_b = buf_in(r->a), proof_b = buf_in(r->a), log_b = buf_in(r->a);
    part_case_due(&due_b, &c, &due);
    TRY(part_case_timeline(&time_b, r->db, r->a, &c));
    TRY(part_case_next(&next_b, r->db, r->a, &c));
    TRY(part_case_apologies(&sorry_b, r->db, r->a, &c));
    TRY(part_case_children(&kids_b, r->db, r->a, &c));
    if (c.received_at) TRY(part_case_certificate(&proof_b, r->db, r->a, &c, r->now));
    TRY(part_case_log(&log_b, r->db, r->a, &c, str_fmt(r->a, "%.*s/nhat-ky.json", STR_ARG(receipt_path(r, &c, t)))));
    struct buf *b = page_begin(r, &p);
    tpl_portal_track(b, &c, t, html_of(&due_b), html_of(&sorry_b), html_of(&next_b), html_of(&time_b), html_of(&kids_b),
                     html_of(&proof_b), html_of(&log_b));
    return page_end(r, &p);
}

/* The address in a receipt's QR: whoever holds the paper has both facts. Misses count as tries do; after too many the
 * form of tracking is shown instead (429), and *shown says so. */
static enum rc held_receipt(struct request *r, struct portal_track *t, bool *shown) {
    struct str code = upper(r->a, r->part[0]);
    TRY(too_often(r, code, shown));
    if (*shown) {
        struct form f;
        form_init(&f, r->a, fields, COUNT_OF(fields));
        form_set(&f, "ma", code);
        form_error(&f, "xac-nhan", STR("Đã thử quá nhiều lần. Hãy thử lại sau một giờ, hoặc hỏi Bộ phận Một cửa."));
        return show_form(r, &f, 429);
    }
    enum rc rc = portal_track(r->db, r->a, code, t);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc && crypto_equal(upper(r->a, r->part[1]), t->lookup)) return RC_OK;
    TRY(count_miss(r, code));
    TRY(tx_end(r, true));
    return RC_NOTFOUND;
}

enum rc track_receipt(struct request *r) {
    struct portal_track t;
    bool shown;
    TRY(held_receipt(r, &t, &shown));
    if (shown) return RC_OK;
    reply_header(r, "Referrer-Policy", STR("no-referrer")); /* the address holds the secret */
    return found(r, &t);
}

enum rc track_receipt_log(struct request *r) {
    struct portal_track t;
    struct case_ c;
    bool shown;
    TRY(held_receipt(r, &t, &shown));
    if (shown) return RC_OK;
    TRY(case_load(r->db, r->a, t.case_id, &c));
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    return case_log_json(&r->reply->body, r->db, r->a, &c);
}
