/* account_mandate.c — uỷ quyền: one person lets another file and follow in their name.
 *
 * A mandate names the other by number and by full name, both of which must fit an account: neither alone tells whether
 * somebody has one. It opens nothing until the other accepts; either ends it at any time. Its scope is all procedures
 * or one field, and core/access.sql holds to it. */
#include "base/utf8.h"
#include "core/notice.h"
#include "mod/account/account.h"
#include "mod/account/account_mandate.html.h"
#include "ui/api.h"

enum { TRIES = 10, HOUR_S = 3600, AT_MOST_DAYS = 5 * 366 };
static const struct str here = {"/uy-quyen", 9};
static const struct field_def fields_[] = {
    {.name = "so",
     .label = "Số điện thoại, số căn cước hoặc mã số thuế của người được ủy quyền",
     .required = true,
     .max = 60},
    {.name = "ho-ten",
     .label = "Họ và tên người được ủy quyền",
     .hint = "Như trong tài khoản của người đó",
     .type = F_NAME,
     .required = true,
     .max = 200},
    {.name = "pham-vi", .label = "Phạm vi", .type = F_CHOICE, .required = true},
    {.name = "tu", .label = "Từ ngày", .hint = "Ví dụ 25 3 2022", .type = F_DATE, .required = true},
    {.name = "den", .label = "Đến hết ngày", .type = F_DATE, .required = true},
};
enum { FIELDS = COUNT_OF(fields_) };

static enum rc make_fields(struct request *r, struct field_def *def) {
    struct mandate_fields *m;
    size_t n;
    TRY(mandate_fields(r->db, r->a, &m, &n));
    struct option *o = ARENA_ARRAY(r->a, struct option, n + 1);
    o[0] = (struct option){STR("all"), STR("Mọi thủ tục"), {0}};
    for (size_t i = 0; i < n; i++)
        o[i + 1] = (struct option){m[i].code, str_fmt(r->a, "Lĩnh vực %.*s", STR_ARG(m[i].name)), {0}};
    memcpy(def, fields_, sizeof fields_);
    def[2].option = o, def[2].n_option = n + 1;
    return RC_OK;
}

static struct html press(struct request *r, int64_t id, const char *act, const char *words) {
    struct buf b = buf_in(r->a);
    page_form(&b, r, str_fmt(r->a, "/uy-quyen/%lld/%s", (long long)id, act), false);
    buf_fmt(&b, "<button class=\"mc-link-button\" type=\"submit\">%s</button>", words);
    page_form_end(&b);
    return html_of(&b);
}

static enum rc show(struct request *r, const struct form *f) {
    struct mandate_given *given;
    struct mandate_got *got;
    size_t n_given, n_got;
    int32_t today = at_day(r->now);
    int64_t me = actor_of(r)->person_id;
    TRY(mandate_given(r->db, r->a, me, &given, &n_given));
    TRY(mandate_got(r->db, r->a, me, &got, &n_got));
    if (r->api && !f->n_errors) {
        struct buf *j = api_object(r);
        API_MEMBER(j, "given", mandate_given, given, n_given);
        API_MEMBER(j, "got", mandate_got, got, n_got);
        api_fields(j, "fields", f->def, f->n);
        return api_end(r);
    }
    struct html *given_do = ARENA_ARRAY(r->a, struct html, n_given + 1),
                *got_do = ARENA_ARRAY(r->a, struct html, n_got + 1);
    for (size_t i = 0; i < n_given; i++)
        if (!given[i].revoked_at && given[i].to_day >= today)
            given_do[i] = press(r, given[i].id, "cham-dut", "Chấm dứt");
    for (size_t i = 0; i < n_got; i++) {
        if (got[i].revoked_at || got[i].to_day < today) continue;
        struct buf b = buf_in(r->a);
        if (!got[i].accepted_at) tpl_put(&b, press(r, got[i].id, "nhan", "Nhận ủy quyền"));
        tpl_put(&b, press(r, got[i].id, "cham-dut", got[i].accepted_at ? "Chấm dứt" : "Từ chối"));
        got_do[i] = html_of(&b);
    }
    struct page p = {.title = "Ủy quyền", .section = "cua-toi", .form = f, .back = STR("/tai-khoan")};
    struct buf *b = page_begin(r, &p);
    tpl_account_mandate(b, given, n_given, given_do, got, n_got, got_do, today);
    page_form(b, r, here, false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Gửi lời ủy quyền"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

enum rc mandate_show(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    TRY(make_fields(r, def));
    form_init(&f, r->a, def, FIELDS);
    form_set(&f, "tu", day_iso(r->a, at_day(r->now)));
    return show(r, &f);
}

static enum rc tell(struct request *r, int64_t person_id, const char *what, int64_t id, struct str words) {
    struct mandate_phone p;
    enum rc rc = mandate_phone(r->db, r->a, person_id, &p);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    return notice_queue(r->db, str_fmt(r->a, "uy-quyen-%lld-%s", (long long)id, what), STR("sms"), p.phone,
                        STR("Một cửa"), words, 0, r->now);
}

enum rc mandate_give(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    struct account_for_login other;
    struct mandate_open open;
    const struct actor *actor = actor_of(r);
    struct str key = str_fmt(r->a, "uy-quyen %lld", (long long)actor->id), number, typed;
    int32_t today = at_day(r->now);
    int64_t n, id;
    TRY(make_fields(r, def));
    bool ok = form_bind(&f, r, def, FIELDS);
    int32_t from = ok ? form_day(&f, "tu") : 0, to = ok ? form_day(&f, "den") : 0;
    if (ok && from < today) form_error(&f, "tu", STR("Từ ngày không được trước hôm nay"));
    if (ok && to < from)
        form_error(&f, "den", STR("Đến ngày phải từ ngày bắt đầu trở đi"));
    else if (ok && to - from > AT_MOST_DAYS)
        form_error(&f, "den", STR("Mỗi lần ủy quyền không quá 5 năm"));
    if (f.n_errors) return show(r, &f);
    typed = form_str(&f, "so");
    if (str_empty(check_phone(r->a, typed, &number)) || str_empty(check_cccd(r->a, typed, &number)) ||
        str_empty(check_tax(r->a, typed, &number)))
        typed = number;
    TRY(tx_begin(r));
    TRY(rate_read(r->db, r->a, key, HOUR_S, r->now, &n));
    enum rc rc = n < TRIES ? account_for_login(r->db, r->a, typed, &other) : RC_NOTFOUND;
    if (rc && rc != RC_NOTFOUND) return rc;
    if (rc || !str_eq(utf8_fold(r->a, other.name), utf8_fold(r->a, form_str(&f, "ho-ten")))) {
        TRY(rate_count(r->db, key, HOUR_S, r->now));
        form_error(
            &f, "so",
            n < TRIES
                ? STR("Không có tài khoản nào khớp cả số và họ tên này. Người được ủy quyền phải có tài khoản Một cửa.")
                : STR("Đã thử quá nhiều lần. Hãy thử lại sau một giờ."));
        return show(r, &f);
    }
    TRY(mandate_open(r->db, r->a, actor->person_id, other.person_id, form_str(&f, "pham-vi"), from, to, &open));
    if (other.person_id == actor->person_id)
        form_error(&f, "so", STR("Đây là tài khoản của chính ông (bà)"));
    else if (open.n)
        form_error(&f, "so", STR("Đã ủy quyền cho người này cùng phạm vi trong thời gian ấy"));
    if (f.n_errors) return show(r, &f);
    TRY(mandate_add(r->db, actor->person_id, other.person_id, form_str(&f, "pham-vi"), from, to, r->now, &id));
    TRY(tell(r, other.person_id, "moi", id,
             str_fmt(r->a,
                     "%.*s ủy quyền cho ông (bà) nộp và theo dõi hồ sơ từ %.*s đến hết %.*s. Vào trang Ủy quyền trong "
                     "tài khoản Một cửa để nhận hoặc từ chối.",
                     STR_ARG(actor->name), STR_ARG(day_vi(r->a, from)), STR_ARG(day_vi(r->a, to)))));
    TRY(account_audit(r, ACTOR_CITIZEN, actor->id, "mandate given", str_fmt(r->a, "%lld", (long long)id)));
    page_flash(r, "success", STR("Đã gửi lời ủy quyền. Việc ủy quyền có hiệu lực khi người kia nhận."));
    return reply_redirect(r, here);
}

enum rc mandate_accept(struct request *r) {
    struct mandate_by_id m;
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    TRY(mandate_by_id(r->db, r->a, id, &m));
    if (m.to_person_id != actor_of(r)->person_id) return RC_NOTFOUND;
    if (!m.accepted_at && !m.revoked_at && m.to_day >= at_day(r->now)) { /* a second press changes nothing */
        TRY(mandate_put_accepted(r->db, id, r->now));
        TRY(tell(r, m.from_person_id, "nhan", id,
                 str_fmt(r->a, "%.*s đã nhận ủy quyền của ông (bà).", STR_ARG(actor_of(r)->name))));
        TRY(account_audit(r, ACTOR_CITIZEN, actor_of(r)->id, "mandate accepted", r->part[0]));
        page_flash(r, "success", STR("Đã nhận ủy quyền."));
    } else if (m.revoked_at) {
        page_flash(r, "warning", STR("Lời ủy quyền này đã chấm dứt."));
    }
    return reply_redirect(r, here);
}

enum rc mandate_end(struct request *r) {
    struct mandate_by_id m;
    int64_t id, me = actor_of(r)->person_id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    TRY(mandate_by_id(r->db, r->a, id, &m));
    if (m.to_person_id != me && m.from_person_id != me) return RC_NOTFOUND;
    if (!m.revoked_at) {
        TRY(mandate_put_revoked(r->db, id, r->now));
        TRY(tell(r, m.to_person_id == me ? m.from_person_id : m.to_person_id, "het", id,
                 str_fmt(r->a, "%.*s đã chấm dứt việc ủy quyền.", STR_ARG(actor_of(r)->name))));
        TRY(account_audit(r, ACTOR_CITIZEN, actor_of(r)->id, "mandate ended", r->part[0]));
        page_flash(r, "success", STR("Đã chấm dứt việc ủy quyền."));
    }
    return reply_redirect(r, here);
}
