/* destroy.c — what is past its time goes by a decision, and only by one.
 *
 * The page proposes: the dossiers whose rule's years have passed, oldest first. An administrator types the decision
 * (số, ngày) under which they are destroyed and may leave some out; names are not shown, because an administrator opens
 * no dossier. Each erasure is an entry of the log with the decision in it. */
#include "core/ledger.h"
#include "mod/retention/destroy.html.h"
#include "mod/retention/retention.h"

static const struct field_def fields_[] = {
    {.name = "quyet-dinh",
     .label = "Số và cơ quan ban hành quyết định hủy tài liệu hết giá trị",
     .hint = "Ví dụ: Quyết định số 15/QĐ-UBND ngày 10/01/2022 của Ủy ban nhân dân tỉnh",
     .required = true,
     .min = 5,
     .max = 300},
    {.name = "ngay", .label = "Ngày của quyết định", .type = F_DATE, .required = true},
    {.name = "xac-nhan",
     .label = "Tôi hiểu dữ liệu cá nhân của các hồ sơ đã chọn sẽ bị xóa và không lấy lại được",
     .type = F_YESNO,
     .required = true,
     .required_error = "Chọn Có để xác nhận việc xóa"},
};

static enum rc due(struct request *r, struct erase_due **d, size_t *n) {
    struct erase_shortest shortest;
    *n = 0;
    TRY(erase_shortest(r->db, r->a, &shortest));
    if (!shortest.keep_years) return RC_OK;
    int year = date_of(at_day(r->now)).y;
    int32_t before = day_of((struct date){year - (int)shortest.keep_years, 1, 1});
    return erase_due(r->db, r->a, year, before, DESTROY_MAX, d, n);
}

static enum rc show(struct request *r, const struct form *f) {
    struct erase_due *d = NULL;
    struct retention_rules *k;
    struct destruction_list *done;
    struct request_open *q;
    size_t n, n_rules, n_done, n_requests;
    TRY(due(r, &d, &n));
    TRY(retention_rules(r->db, r->a, &k, &n_rules));
    TRY(destruction_list(r->db, r->a, &done, &n_done));
    TRY(request_open(r->db, r->a, &q, &n_requests));
    struct page p = {
        .title = "Lưu trữ và xóa dữ liệu cá nhân", .section = "quan-tri", .back = STR("/quan-tri"), .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_destroy(b, r, f, d, n, n == DESTROY_MAX, k, n_rules, done, n_done, q, n_requests);
    return page_end(r, &p);
}

enum rc destroy_show(struct request *r) {
    struct form f;
    form_init(&f, r->a, fields_, COUNT_OF(fields_));
    return show(r, &f);
}

static bool chosen(const struct request *r, int64_t id) {
    for (size_t i = 0; i < r->n_field; i++) {
        int64_t v;
        if (str_is(r->field[i].name, "chon") && str_i64(r->field[i].value, &v) && v == id) return true;
    }
    return false;
}

static bool sane(struct form *f, const struct request *r) {
    if (form_at(f, "ngay")->error.n == 0 && form_day(f, "ngay") > at_day(r->now))
        form_error(f, "ngay", STR("Ngày của quyết định không được sau hôm nay"));
    if (form_at(f, "xac-nhan")->error.n == 0 && !form_int(f, "xac-nhan"))
        form_error(f, "xac-nhan", STR("Chọn Có để xác nhận việc xóa"));
    bool any = false;
    for (size_t i = 0; i < r->n_field; i++) any |= str_is(r->field[i].name, "chon");
    if (!any) form_error(f, NULL, STR("Chọn ít nhất một hồ sơ"));
    return !f->n_errors && !f->error.n;
}

enum rc destroy_do(struct request *r) {
    struct form f;
    struct erase_due *d = NULL;
    size_t n;
    int64_t id, count = 0, by = actor_of(r)->id;
    (void)form_bind(&f, r, fields_, COUNT_OF(fields_));
    if (!sane(&f, r)) return show(r, &f);
    struct str basis =
        str_fmt(r->a, "%.*s, %.*s", STR_ARG(form_str(&f, "quyet-dinh")), STR_ARG(day_vi(r->a, form_day(&f, "ngay"))));
    TRY(tx_begin(r));
    TRY(due(r, &d, &n)); /* asked again under the lock: nothing that a rule keeps can be slipped in */
    TRY(destruction_add(r->db, form_str(&f, "quyet-dinh"), form_day(&f, "ngay"), by, r->now, &id));
    for (size_t i = 0; i < n; i++) {
        if (!chosen(r, d[i].id)) continue;
        TRY(erase_case(r->db, r->a, d[i].id, basis, by, r->now));
        TRY(destroyed_why(r->db, d[i].id, id, 0));
        count++;
    }
    if (!count) return RC_CONFLICT; /* somebody else was first */
    TRY(destruction_count(r->db, id, count));
    TRY(audit_write(r->db, r->a, r->now, ACTOR_STAFF, by, STR("destruction"),
                    str_fmt(r->a, "%lld: %lld dossiers, %.*s", (long long)id, (long long)count, STR_ARG(basis))));
    page_flash(r, "success", str_fmt(r->a, "Đã xóa dữ liệu cá nhân của %lld hồ sơ.", (long long)count));
    return reply_redirect(r, STR("/quan-tri/luu-tru"));
}
