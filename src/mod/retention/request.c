/* request.c — a person asks that their data be deleted; an official decides, with a reason.
 *
 * What the law orders to be kept stays (dossiers within their rule's years, and those that go on), and the person is
 * told until when; the rest goes. With nothing left to keep, the account and the person go too. Luật 91/2025/QH15 and
 * NĐ 13/2023/NĐ-CP give the right and its limits. */
#include "core/ledger.h"
#include "core/notice.h"
#include "mod/retention/wish.html.h"
#include "mod/retention/request.html.h"
#include "mod/retention/retention.h"

static const struct str here = {"/tai-khoan/xoa-du-lieu", 22};
static const struct field_def ask_[] = {
    {.name = "ly-do",
     .label = "Lý do và phạm vi dữ liệu muốn xóa",
     .hint = "Ví dụ: không còn dùng tài khoản; xóa hồ sơ đã kết thúc năm 2018",
     .type = F_LONGTEXT,
     .required = true,
     .max = 2000},
};
static const struct option decisions_[] = {
    {STR("dong-y"), STR("Đồng ý: xóa mọi dữ liệu mà pháp luật không buộc lưu"), {0}},
    {STR("tu-choi"), STR("Từ chối: không xóa gì"), {0}},
};
static const struct field_def decide_[] = {
    {.name = "quyet-dinh",
     .label = "Quyết định",
     .type = F_CHOICE,
     .required = true,
     .option = decisions_,
     .n_option = COUNT_OF(decisions_)},
    {.name = "ly-do",
     .label = "Lý do, căn cứ",
     .hint = "Người yêu cầu đọc được câu này",
     .type = F_LONGTEXT,
     .required = true,
     .max = 1000},
};

/* ---- The person ---- */
static enum rc show_wish(struct request *r, const struct form *f) {
    const struct actor *me = actor_of(r);
    struct request_mine *q;
    size_t n;
    TRY(request_mine(r->db, r->a, me->id, &q, &n));
    struct page p = {
        .title = "Yêu cầu xóa dữ liệu cá nhân", .section = "cua-toi", .back = STR("/tai-khoan"), .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_wish(b, r, f, q, n, n && !q[0].decided_at);
    return page_end(r, &p);
}

enum rc wish_show(struct request *r) {
    struct form f;
    form_init(&f, r->a, ask_, COUNT_OF(ask_));
    return show_wish(r, &f);
}

enum rc wish_ask(struct request *r) {
    struct form f;
    struct request_pending pending;
    const struct actor *me = actor_of(r);
    int64_t id;
    if (!form_bind(&f, r, ask_, COUNT_OF(ask_))) return show_wish(r, &f);
    TRY(tx_begin(r));
    TRY(request_pending(r->db, r->a, me->id, &pending));
    if (!pending.n) { /* a second press changes nothing */
        TRY(request_add(r->db, me->id, me->person_id, r->now, form_str(&f, "ly-do"), &id));
        TRY(audit_write(r->db, r->a, r->now, ACTOR_CITIZEN, me->id, STR("erasure asked"),
                        str_fmt(r->a, "%lld", (long long)id)));
    }
    page_flash(r, "success",
               STR("Đã gửi yêu cầu. Kết quả hiện tại trang này và được nhắn đến điện thoại của ông (bà)."));
    return reply_redirect(r, here);
}

/* ---- The official ---- */
static enum rc load(struct request *r, struct request_by_id *q, struct erase_of_person **c, size_t *n) {
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(request_by_id(r->db, r->a, id, q));
    return erase_of_person(r->db, r->a, q->person_id, q->account_id, c, n);
}

static enum rc show_one(struct request *r, const struct form *f) {
    struct request_by_id q;
    struct erase_of_person *c;
    size_t n;
    TRY(load(r, &q, &c, &n));
    struct keep_view *k = ARENA_ARRAY(r->a, struct keep_view, n + 1);
    for (size_t i = 0; i < n; i++) k[i] = keep_of(r->a, &c[i], r->now);
    struct page p = {.title_str = str_fmt(r->a, "Yêu cầu xóa dữ liệu số %lld", (long long)q.id),
                     .section = "quan-tri",
                     .back = STR("/quan-tri/luu-tru"),
                     .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_request(b, r, f, &q, c, k, n);
    return page_end(r, &p);
}

enum rc request_show(struct request *r) {
    struct form f;
    form_init(&f, r->a, decide_, COUNT_OF(decide_));
    return show_one(r, &f);
}

static enum rc tell(struct request *r, const struct request_by_id *q, bool granted, bool whole, struct str phone) {
    if (!phone.n) return RC_OK;
    const char *words =
        !granted ? "Yêu cầu xóa dữ liệu của ông (bà) không được chấp nhận. Lý do xem trong tài khoản Một cửa."
        : whole  ? "Dữ liệu và tài khoản Một cửa của ông (bà) đã được xóa theo yêu cầu."
                : "Đã xóa phần dữ liệu mà pháp luật không buộc lưu. Chi tiết xem trong tài khoản Một cửa.";
    return notice_queue(r->db, str_fmt(r->a, "xoa-du-lieu-%lld", (long long)q->id), STR("sms"), phone, STR("Một cửa"),
                        str_of(words), 0, r->now);
}

enum rc request_decide(struct request *r) {
    struct form f;
    struct request_by_id q;
    struct erase_of_person *c;
    struct retention_phone phone = {0};
    size_t n;
    int64_t erased = 0, kept = 0, by = actor_of(r)->id;
    bool whole = false;
    if (!form_bind(&f, r, decide_, COUNT_OF(decide_))) return show_one(r, &f);
    bool granted = str_is(form_str(&f, "quyet-dinh"), "dong-y");
    TRY(tx_begin(r));
    TRY(load(r, &q, &c, &n));
    if (q.decided_at) return RC_CONFLICT;
    enum rc rc = retention_phone(r->db, r->a, q.person_id, &phone);
    if (rc && rc != RC_NOTFOUND) return rc;
    struct str basis = str_fmt(r->a, "yêu cầu %lld", (long long)q.id);
    for (size_t i = 0; i < n; i++) {
        if (!granted || keep_of(r->a, &c[i], r->now).kept) {
            kept++;
            continue;
        }
        TRY(erase_case(r->db, r->a, c[i].id, basis, by, r->now));
        TRY(destroyed_why(r->db, c[i].id, 0, q.id));
        erased++;
    }
    TRY(request_close(r->db, q.id, r->now, by, granted, form_str(&f, "ly-do"), erased, kept));
    if (granted) TRY(erase_person(r->db, r->a, q.person_id, basis, by, r->now, &whole));
    TRY(tell(r, &q, granted, whole, phone.phone));
    TRY(audit_write(r->db, r->a, r->now, ACTOR_STAFF, by, STR("erasure decided"),
                    str_fmt(r->a, "%lld: %s, %lld erased, %lld kept%s", (long long)q.id,
                            granted ? "granted" : "refused", (long long)erased, (long long)kept,
                            whole ? ", person erased" : "")));
    page_flash(r, "success",
               granted ? str_fmt(r->a, "Đã xóa %lld hồ sơ, còn lưu %lld hồ sơ theo quy định.", (long long)erased,
                                 (long long)kept)
                       : STR("Đã từ chối yêu cầu."));
    return reply_redirect(r, STR("/quan-tri/luu-tru"));
}
