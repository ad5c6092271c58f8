/* admin_procedure.c — a procedure's revisions: what each said, its steps, and what changed from one to another. Nothing
 * is edited here: a changed file makes a new revision, and cases stay with theirs. */
#include "base/utf8.h"
#include "mod/admin/admin.h"
#include "mod/admin/admin_procedure.html.h"
#include "mod/admin/admin_procedures.html.h"
#include "ui/api.h"

enum { A_PAGE = 50 };
static const struct column list_columns[] = {
    {"Mã", NULL}, {"Tên", NULL}, {"Phiên bản", "govuk-table__header--numeric"}};
static const struct column rev_columns[] = {{"Phiên bản", NULL},
                                            {"Hiệu lực", NULL},
                                            {"Căn cứ", NULL},
                                            {"Thời hạn", NULL},
                                            {"Hồ sơ đang giải quyết", "govuk-table__header--numeric"}};
static const struct column step_columns[] = {
    {"Bước", NULL}, {"Việc", NULL}, {"Người giữ", NULL}, {"Giờ làm việc", "govuk-table__header--numeric"}};
static const struct column diff_columns[] = {{"Mục", NULL}, {"Trước", NULL}, {"Sau", NULL}};

enum rc admin_procedures_show(struct request *r) {
    struct admin_procedures *p;
    size_t n, n_hit = 0;
    struct str q = str_trim(req_arg(r, "tim")), words = utf8_fold(r->a, q);
    int64_t at = req_arg_i64(r, "trang", 1);
    TRY(admin_procedures(r->db, r->a, &p, &n));
    struct admin_procedures *hit = ARENA_ARRAY(r->a, struct admin_procedures, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct str all = utf8_fold(r->a, str_fmt(r->a, "%.*s %.*s", STR_ARG(p[i].code), STR_ARG(p[i].name))),
                   rest = words, word;
        bool fits = true;
        while (rest.n && str_cut(&rest, ' ', &word)) fits &= str_find(all, word) >= 0;
        if (fits) hit[n_hit++] = p[i];
    }
    if (r->api) {
        size_t first, last;
        struct str next = api_window(r, n_hit, 4 * A_PAGE, &first, &last);
        API_ROWS(api_list(r), admin_procedures, hit + first, last - first);
        return api_list_end(r, next);
    }
    int64_t pages = ((int64_t)n_hit + A_PAGE - 1) / A_PAGE;
    if (at > pages) at = pages;
    if (at < 1) at = 1;
    size_t from = (size_t)(at - 1) * A_PAGE;
    struct buf base = buf_in(r->a);
    buf_z(&base, "/quan-tri/thu-tuc?tim="), buf_url(&base, q), buf_c(&base, '&');
    struct page page = {.title = "Thủ tục và các phiên bản", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &page);
    tpl_admin_procedures(b, q, hit + from, n_hit - from < A_PAGE ? n_hit - from : A_PAGE, list_columns,
                         COUNT_OF(list_columns));
    part_pages(b, buf_view(&base), at, pages);
    return page_end(r, &page);
}

static struct str until(struct arena *a, int64_t from, int64_t to) {
    if (to < from) return STR("không áp dụng ngày nào");
    struct str since = from > 0 ? day_vi(a, (int32_t)from) : STR("từ đầu");
    return to >= DAY_FOREVER ? str_fmt(a, "%.*s – nay", STR_ARG(since))
                             : str_fmt(a, "%.*s – %.*s", STR_ARG(since), STR_ARG(day_vi(a, (int32_t)to)));
}

static struct str hours(struct arena *a, int64_t s) {
    if (!s) return STR("–");
    return s % 3600 ? str_fmt(a, "%lld,%lld", (long long)(s / 3600), (long long)(s % 3600 * 10 / 3600))
                    : admin_id(a, s / 3600);
}

static enum rc steps_of(struct request *r, int64_t rev_id, struct admin_steps **s, size_t *n, struct str *text) {
    struct buf b = buf_in(r->a);
    TRY(admin_steps(r->db, r->a, rev_id, s, n));
    for (size_t i = 0; i < *n; i++) {
        if (i) buf_z(&b, "; ");
        buf_fmt(&b, "%lld. %.*s (%.*s giờ, %.*s)", (long long)(*s)[i].seq, STR_ARG((*s)[i].name),
                STR_ARG(hours(r->a, (*s)[i].budget_s)), STR_ARG((*s)[i].place));
    }
    *text = buf_view(&b);
    return RC_OK;
}

static enum rc papers_of(struct request *r, int64_t rev_id, struct str *text) {
    struct admin_papers *p;
    struct buf b = buf_in(r->a);
    size_t n;
    TRY(admin_papers(r->db, r->a, rev_id, &p, &n));
    for (size_t i = 0; i < n; i++)
        buf_fmt(&b, "%s%lld. %.*s (%lld bản chính, %lld bản sao%s)", i ? "; " : "", (long long)p[i].seq,
                STR_ARG(p[i].name), (long long)p[i].originals, (long long)p[i].copies, p[i].required ? "" : ", nếu có");
    *text = buf_view(&b);
    return RC_OK;
}

static enum rc differences(struct request *r, const struct admin_procedure_revs *x,
                           const struct admin_procedure_revs *y, struct admin_diff **out, size_t *n) {
    size_t cap = 0, ignored;
    struct admin_steps *s;
    struct str old_steps, new_steps, old_papers, new_papers;
    TRY(steps_of(r, x->id, &s, &ignored, &old_steps));
    TRY(steps_of(r, y->id, &s, &ignored, &new_steps));
    TRY(papers_of(r, x->id, &old_papers));
    TRY(papers_of(r, y->id, &new_papers));
    const struct admin_diff all[] = {
        {"Tên", x->name, y->name},
        {"Hiệu lực", until(r->a, x->valid_from, x->valid_to), until(r->a, y->valid_from, y->valid_to)},
        {"Lĩnh vực", x->field_code, y->field_code},
        {"Sự kiện", x->life_event, y->life_event},
        {"Cấp", x->levels, y->levels},
        {"Cơ quan quyết định", x->deciding_agency, y->deciding_agency},
        {"Nơi quyết định", x->decider, y->decider},
        {"Cách nộp", x->channels, y->channels},
        {"Thời hạn", str_fmt(r->a, "%.*s %.*s", STR_ARG(x->limit_value), STR_ARG(x->limit_unit)),
         str_fmt(r->a, "%.*s %.*s", STR_ARG(y->limit_value), STR_ARG(y->limit_unit))},
        {"Ghi chú thời hạn", x->limit_note, y->limit_note},
        {"Giờ chốt nhận", x->cutoff, y->cutoff},
        {"Phí, lệ phí", x->fee_vnd < 0 ? STR("chưa rõ") : tpl_money(r->a, x->fee_vnd),
         y->fee_vnd < 0 ? STR("chưa rõ") : tpl_money(r->a, y->fee_vnd)},
        {"Ghi chú phí", x->fee_note, y->fee_note},
        {"Mức độ trực tuyến", admin_id(r->a, x->online_level), admin_id(r->a, y->online_level)},
        {"Toàn trình, một phần", x->online_scope, y->online_scope},
        {"Kết quả", x->result, y->result},
        {"Căn cứ pháp lý", x->legal_basis, y->legal_basis},
        {"Ghi chú", x->note, y->note},
        {"Quy trình", x->flow, y->flow},
        {"Mẫu đơn", x->form, y->form},
        {"Phân cấp cho", x->delegated_to, y->delegated_to},
        {"Độ chắc chắn", x->confidence, y->confidence},
        {"Nguồn", x->source, y->source},
        {"Các bước", old_steps, new_steps},
        {"Giấy tờ", old_papers, new_papers},
    };
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (!str_eq(all[i].old, all[i].new)) *ARENA_PUSH(r->a, *out, *n, cap) = all[i];
    return RC_OK;
}

enum rc admin_procedure_show(struct request *r) {
    struct admin_procedure_revs *v;
    struct admin_steps *step;
    struct admin_diff *diff = NULL;
    struct str ignored;
    size_t n, n_step, n_diff = 0, old = 0, new = 0;
    TRY(admin_procedure_revs(r->db, r->a, r->part[0], &v, &n));
    if (!n) return RC_NOTFOUND;
    struct admin_line *line = ARENA_ARRAY(r->a, struct admin_line, n + 1);
    int64_t want_new = req_arg_i64(r, "sau", v[0].rev), want_old = req_arg_i64(r, "truoc", n > 1 ? v[1].rev : v[0].rev);
    for (size_t i = 0; i < n; i++) {
        if (v[i].rev == want_new) new = i;
        if (v[i].rev == want_old) old = i;
        line[i] = (struct admin_line){until(r->a, v[i].valid_from, v[i].valid_to), v[i].published_by,
                                      str_fmt(r->a, "%.*s %.*s", STR_ARG(v[i].limit_value), STR_ARG(v[i].limit_unit)),
                                      v[i].published_at ? at_vi(r->a, v[i].published_at) : STR("")};
    }
    TRY(steps_of(r, v[new].id, &step, &n_step, &ignored));
    if (old != new) TRY(differences(r, &v[old], &v[new], &diff, &n_diff));
    if (r->api) {
        struct admin_papers *paper;
        size_t n_paper;
        TRY(admin_papers(r->db, r->a, v[new].id, &paper, &n_paper));
        struct buf *j = api_object(r);
        json_text(j, "code", r->part[0]), json_text(j, "name", v[new].name), json_int(j, "rev", v[new].rev);
        API_MEMBER(j, "revisions", admin_procedure_revs, v, n);
        API_MEMBER(j, "steps", admin_steps, step, n_step);
        API_MEMBER(j, "papers", admin_papers, paper, n_paper);
        json_open(j, "differences", '[');
        for (size_t i = 0; i < n_diff; i++)
            json_open(j, NULL, '{'), json_z(j, "what", diff[i].label), json_text(j, "old", diff[i].old),
                json_text(j, "new", diff[i].new), json_close(j, '}');
        json_close(j, ']');
        return api_end(r);
    }
    struct str *hour = ARENA_ARRAY(r->a, struct str, n_step + 1);
    for (size_t i = 0; i < n_step; i++) hour[i] = hours(r->a, step[i].budget_s);
    struct page p = {.title_str = v[new].name, .section = "quan-tri", .back = STR("/quan-tri/thu-tuc")};
    struct buf *b = page_begin(r, &p);
    tpl_admin_procedure(b, r->part[0], v, n, line, rev_columns, COUNT_OF(rev_columns), v[old].rev, v[new].rev, step,
                        n_step, hour, step_columns, COUNT_OF(step_columns), diff, n_diff, diff_columns,
                        COUNT_OF(diff_columns));
    return page_end(r, &p);
}
