/* admin_people.c — officials: what each may do, and the way in.
 *
 * Roles hold from day to day and are ended, never deleted, so that who could do what on any day stays known. The last
 * administrator who can sign in cannot be locked, nor lose that role: nobody could put it right. An administrator
 * changes their own password on their own page. */
#include <assert.h>
#include "base/utf8.h"
#include "core/staff.h"
#include "mod/admin/admin.h"
#include "mod/admin/admin_people.html.h"
#include "mod/admin/admin_person.html.h"
#include "sys/crypto.h"
#include "ui/api.h"

enum { A_PAGE = 50, AT_MOST_DAYS = 184, ROLE_FIELDS = 4, STANDIN_FIELDS = 4 };
static const struct column columns_[] = {
    {"Họ tên", NULL}, {"Cơ quan", NULL}, {"Vai trò", "govuk-table__header--numeric"}, {"Đăng nhập", NULL}};
static const struct field_def role_fields[ROLE_FIELDS] = {
    {.name = "vai-tro", .label = "Vai trò", .type = F_CHOICE, .required = true},
    {.name = "co-quan", .label = "Cơ quan", .type = F_CHOICE, .required = true},
    {.name = "tu", .label = "Từ ngày", .hint = "Để trống là từ hôm nay", .type = F_DATE},
    {.name = "den", .label = "Đến hết ngày", .hint = "Để trống là không thời hạn", .type = F_DATE},
};
static const struct field_def standin_fields[STANDIN_FIELDS] = {
    {.name = "nguoi-thay", .label = "Tên đăng nhập của người thay", .required = true, .max = 60},
    {.name = "thay-tu", .label = "Thay từ ngày", .type = F_DATE, .required = true},
    {.name = "thay-den", .label = "Thay đến hết ngày", .type = F_DATE, .required = true},
    {.name = "ly-do", .label = "Lý do", .hint = "Ví dụ: nghỉ phép, đi công tác, đi học", .required = true, .max = 200},
};

enum rc admin_people_show(struct request *r) {
    struct admin_staff *s, *hit;
    size_t n, n_hit = 0;
    struct str q = str_trim(req_arg(r, "tim")), words = utf8_fold(r->a, q);
    int64_t page = req_arg_i64(r, "trang", 1);
    TRY(admin_staff(r->db, r->a, at_day(r->now), &s,
                    &n)); /* a few thousand at most: sifted here, folded as people type */
    hit = ARENA_ARRAY(r->a, struct admin_staff, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct str all = utf8_fold(r->a, str_fmt(r->a, "%.*s %.*s %.*s %.*s", STR_ARG(s[i].name), STR_ARG(s[i].login),
                                                 STR_ARG(s[i].agency), STR_ARG(s[i].title)));
        struct str rest = words, word;
        bool fits = true;
        while (rest.n && str_cut(&rest, ' ', &word)) fits &= str_find(all, word) >= 0;
        if (fits) hit[n_hit++] = s[i];
    }
    if (r->api) {
        size_t first, last;
        struct str next = api_window(r, n_hit, 2 * A_PAGE, &first, &last);
        API_ROWS(api_list(r), admin_staff, hit + first, last - first);
        return api_list_end(r, next);
    }
    int64_t pages = ((int64_t)n_hit + A_PAGE - 1) / A_PAGE;
    if (page > pages) page = pages;
    if (page < 1) page = 1;
    size_t from = (size_t)(page - 1) * A_PAGE, here = n_hit - from < A_PAGE ? n_hit - from : A_PAGE;
    struct buf base = buf_in(r->a);
    buf_z(&base, "/quan-tri/can-bo?tim="), buf_url(&base, q), buf_c(&base, '&');
    struct page p = {.title = "Cán bộ", .section = "quan-tri", .back = STR("/quan-tri")};
    struct buf *b = page_begin(r, &p);
    tpl_admin_people(b, q, (int64_t)n_hit, hit + from, here, columns_, COUNT_OF(columns_), r->now);
    part_pages(b, buf_view(&base), page, pages);
    return page_end(r, &p);
}

/* ---- One official ---- */
static enum rc person_of(struct request *r, struct staff_for_id *s) {
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    return staff_for_id(r->db, r->a, id, s);
}

static struct str path_of(struct request *r, int64_t id, const char *rest) {
    return str_fmt(r->a, "/quan-tri/can-bo/%lld%s", (long long)id, rest);
}

static enum rc lists(struct request *r, struct admin_person *v) {
    struct admin_roles *role;
    struct admin_standins *s;
    TRY(admin_roles(r->db, r->a, v->id, &role, &v->n_role));
    TRY(admin_standins(r->db, r->a, v->id, v->today, &s, &v->n_standin));
    struct html *role_end = ARENA_ARRAY(r->a, struct html, v->n_role + 1),
                *standin_end = ARENA_ARRAY(r->a, struct html, v->n_standin + 1);
    for (size_t i = 0; i < v->n_role; i++)
        if (role[i].valid_to >= v->today)
            role_end[i] = admin_button(
                r,
                str_fmt(r->a, "/quan-tri/can-bo/%lld/vai-tro/%lld/ket-thuc", (long long)v->id, (long long)role[i].id),
                "Kết thúc", "govuk-button--secondary");
    for (size_t i = 0; i < v->n_standin; i++)
        standin_end[i] = admin_button(
            r, str_fmt(r->a, "/quan-tri/can-bo/%lld/thay-the/%lld/ket-thuc", (long long)v->id, (long long)s[i].id),
            "Kết thúc", "govuk-button--secondary");
    v->role = role, v->role_end = role_end, v->standin = s, v->standin_end = standin_end;
    return RC_OK;
}

static enum rc show(struct request *r, const struct staff_for_id *s, const struct form *role_form,
                    const struct form *standin_form, const struct form *wrong) {
    struct admin_person v = {.id = s->id,
                             .login = s->login,
                             .name = s->name,
                             .title = s->title,
                             .locked = s->locked_until > r->now,
                             .has_password = s->password.n > 0,
                             .must_change = s->must_change,
                             .has_totp = s->totp.n > 0,
                             .self = s->id == actor_of(r)->id,
                             .today = at_day(r->now),
                             .role_form = role_form,
                             .standin_form = standin_form};
    struct admin_sessions live;
    TRY(admin_sessions(r->db, r->a, s->id, r->now, &live));
    TRY(lists(r, &v));
    v.sessions = live.n;
    if (v.locked && s->locked_until < 250000000000) v.locked_until = at_vi(r->a, s->locked_until);
    if (r->api && !wrong) {
        struct buf *j = api_object(r);
        json_int(j, "id", s->id), json_text(j, "login", s->login), json_text(j, "name", s->name);
        json_text(j, "title", s->title), json_text(j, "phone", s->phone), json_bool(j, "active", s->active != 0);
        json_bool(j, "locked", v.locked), json_bool(j, "has_password", v.has_password);
        json_bool(j, "must_change", v.must_change), json_bool(j, "has_totp", v.has_totp);
        json_int(j, "sessions", v.sessions);
        API_MEMBER(j, "roles", admin_roles, v.role, v.n_role);
        API_MEMBER(j, "substitutions", admin_standins, v.standin, v.n_standin);
        return api_end(r);
    }
    size_t k = 0;
    v.act[k++] = v.locked ? admin_button(r, path_of(r, s->id, "/mo-khoa"), "Mở khóa", "")
                 : v.self ? (struct html){STR("")}
                          : admin_button(r, path_of(r, s->id, "/khoa"), "Khóa đăng nhập", "govuk-button--warning");
    if (!v.self)
        v.act[k++] = admin_button(r, path_of(r, s->id, "/mat-khau"), "Cấp mật khẩu tạm", "govuk-button--secondary");
    if (v.has_totp && !v.self)
        v.act[k++] = admin_button(r, path_of(r, s->id, "/xac-thuc"), "Tắt xác thực hai lớp", "govuk-button--secondary");
    if (v.sessions && !v.self)
        v.act[k++] = admin_button(r, path_of(r, s->id, "/phien"), "Kết thúc các phiên", "govuk-button--secondary");
    struct page p = {.title_str = s->name, .section = "quan-tri", .back = STR("/quan-tri/can-bo"), .form = wrong};
    struct buf *b = page_begin(r, &p);
    tpl_admin_person(b, r, &v);
    return page_end(r, &p);
}

static enum rc forms(struct request *r, struct form *role, struct form *standin) {
    struct field_def *def = arena_dup(r->a, role_fields, sizeof role_fields);
    TRY(admin_options(r, &def[0], &def[1]));
    form_init(role, r->a, def, ROLE_FIELDS);
    form_init(standin, r->a, standin_fields, STANDIN_FIELDS);
    return RC_OK;
}

enum rc admin_person_show(struct request *r) {
    struct staff_for_id s;
    struct form role, standin;
    TRY(person_of(r, &s));
    TRY(forms(r, &role, &standin));
    return show(r, &s, &role, &standin, NULL);
}

/* ---- Roles ---- */
enum rc admin_person_role(struct request *r) {
    struct staff_for_id s;
    struct form f, standin;
    struct admin_role_overlap other;
    int64_t agency, id;
    TRY(person_of(r, &s));
    TRY(forms(r, &f, &standin));
    if (!form_bind(&f, r, f.def, ROLE_FIELDS)) return show(r, &s, &f, &standin, &f);
    if (!str_i64(form_str(&f, "co-quan"), &agency)) return RC_INVALID;
    enum role role = role_of(form_str(&f, "vai-tro"));
    int32_t from = form_day(&f, "tu"), to = form_day(&f, "den"), today = at_day(r->now);
    if (!from) from = today;
    if (!to) to = DAY_FOREVER;
    if (from < today) form_error(&f, "tu", STR("Vai trò không được giao lùi ngày: chọn từ hôm nay trở đi"));
    if (to < from) form_error(&f, "den", STR("Đến ngày phải từ ngày bắt đầu trở đi"));
    if (f.n_errors) return show(r, &s, &f, &standin, &f);
    TRY(tx_begin(r));
    TRY(admin_role_overlap(r->db, r->a, s.id, agency, role, from, to, &other));
    if (other.n) {
        form_error(&f, "vai-tro", STR("Người này đã có vai trò đó ở cơ quan đó trong những ngày ấy"));
        return show(r, &s, &f, &standin, &f);
    }
    TRY(admin_role_add(r->db, s.id, agency, role, from, to, &id));
    TRY(admin_audit(r, "role given",
                    str_fmt(r->a, "%.*s; %s; cơ quan %lld; %.*s - %.*s", STR_ARG(s.login), role_code(role),
                            (long long)agency, STR_ARG(day_vi(r->a, from)),
                            STR_ARG(to == DAY_FOREVER ? STR("") : day_vi(r->a, to)))));
    page_flash(r, "success", STR("Đã giao vai trò."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

static enum rc refuse(struct request *r, int64_t id, struct str why) {
    page_flash(r, "warning", why);
    return reply_redirect(r, path_of(r, id, ""));
}

static enum rc last_admin(struct request *r, int64_t id, bool *last) {
    struct admin_others others;
    TRY(admin_others(r->db, r->a, id, at_day(r->now), r->now, &others));
    *last = others.n == 0;
    return RC_OK;
}

enum rc admin_person_role_end(struct request *r) {
    struct staff_for_id s;
    struct admin_role role;
    int64_t id;
    int32_t yesterday = at_day(r->now) - 1;
    bool last = false;
    if (!str_i64(r->part[1], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    TRY(admin_role(r->db, r->a, id, &role));
    if (role.staff_id != s.id) return RC_NOTFOUND;
    if (role.valid_to <= yesterday) return refuse(r, s.id, STR("Vai trò này đã kết thúc rồi."));
    if (role.role == ROLE_ADMIN) TRY(last_admin(r, s.id, &last));
    if (last)
        return refuse(
            r, s.id,
            STR("Đây là quản trị duy nhất còn đăng nhập được; hãy giao vai trò quản trị cho người khác trước."));
    TRY(admin_role_end(r->db, id, yesterday));
    TRY(admin_audit(
        r, "role ended",
        str_fmt(r->a, "%.*s; %s; %.*s", STR_ARG(s.login), role_code((enum role)role.role), STR_ARG(role.agency))));
    page_flash(r, "success", STR("Đã kết thúc vai trò, có hiệu lực ngay."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

/* ---- The way in ---- */
enum rc admin_person_lock(struct request *r) {
    struct staff_for_id s;
    bool last;
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    TRY(last_admin(r, s.id, &last));
    if (s.id == actor_of(r)->id || last)
        return refuse(r, s.id, STR("Không thể tự khóa mình, hay khóa quản trị duy nhất còn đăng nhập được."));
    TRY(staff_lock(r->db, r->a, s.id, 0));
    TRY(admin_audit(r, "staff locked", s.login));
    page_flash(r, "success", STR("Đã khóa đăng nhập và kết thúc các phiên đang mở."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

enum rc admin_person_unlock(struct request *r) {
    struct staff_for_id s;
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    TRY(staff_unlock(r->db, r->a, s.id));
    TRY(admin_audit(r, "staff unlocked", s.login));
    page_flash(r, "success", STR("Đã mở khóa."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

enum rc admin_person_password(struct request *r) {
    struct staff_for_id s;
    struct str password = admin_password(r->a), hash;
    TRY(password_hash(r->a, password, &hash)); /* not in the gate: others would wait */
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    if (s.id == actor_of(r)->id) return refuse(r, s.id, STR("Hãy đổi mật khẩu của mình ở trang Tài khoản."));
    bool locked = s.locked_until > r->now;
    TRY(staff_set_password(r->db, r->a, s.id, hash, true, r->now));
    if (locked) TRY(staff_put_lock(r->db, s.id, s.locked_until, 0)); /* a new password does not open a lock */
    TRY(admin_audit(r, "staff password reset", s.login));
    return admin_password_page(r, s.id, s.login, password, "Đã cấp mật khẩu tạm");
}

enum rc admin_person_totp(struct request *r) {
    struct staff_for_id s;
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    if (s.id == actor_of(r)->id) return refuse(r, s.id, STR("Hãy tắt xác thực hai lớp của mình ở trang Tài khoản."));
    TRY(staff_reset_totp(r->db, s.id));
    TRY(staff_end_sessions(r->db, s.id));
    TRY(admin_audit(r, "staff second factor reset", s.login));
    page_flash(r, "success", STR("Đã tắt xác thực hai lớp."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

enum rc admin_person_sessions(struct request *r) {
    struct staff_for_id s;
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    if (s.id == actor_of(r)->id) return refuse(r, s.id, STR("Hãy kết thúc các phiên của mình ở trang Tài khoản."));
    TRY(staff_end_sessions(r->db, s.id));
    TRY(admin_audit(r, "staff sessions ended", s.login));
    page_flash(r, "success", STR("Đã kết thúc các phiên đang mở."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

/* ---- Substitution ---- */
enum rc admin_person_standin(struct request *r) {
    struct staff_for_id s;
    struct staff_for_login other = {0};
    struct admin_standin_overlap taken = {0};
    struct form role, f;
    int64_t id;
    int32_t today = at_day(r->now);
    TRY(person_of(r, &s));
    TRY(forms(r, &role, &f));
    if (!form_bind(&f, r, standin_fields, STANDIN_FIELDS)) return show(r, &s, &role, &f, &f);
    int32_t from = form_day(&f, "thay-tu"), to = form_day(&f, "thay-den");
    TRY(tx_begin(r));
    enum rc rc = staff_for_login(r->db, r->a, str_lower_ascii(r->a, form_str(&f, "nguoi-thay")), &other);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc) TRY(admin_standin_overlap(r->db, r->a, s.id, other.id, from, to, &taken));
    if (rc || !other.active)
        form_error(&f, "nguoi-thay", STR("Không có cán bộ nào với tên đăng nhập này"));
    else if (other.id == s.id)
        form_error(&f, "nguoi-thay", STR("Người thay phải khác người vắng mặt"));
    else if (taken.away)
        form_error(&f, "nguoi-thay", STR("Người này cũng vắng mặt trong những ngày đó"));
    if (from < today)
        form_error(&f, "thay-tu", STR("Từ ngày không được trước hôm nay"));
    else if (taken.n)
        form_error(&f, "thay-tu", STR("Đã có người thay trong những ngày đó; hãy kết thúc lần thay ấy trước"));
    if (to < from)
        form_error(&f, "thay-den", STR("Đến ngày phải từ ngày bắt đầu trở đi"));
    else if (to - from > AT_MOST_DAYS)
        form_error(&f, "thay-den", STR("Mỗi lần thay không quá 6 tháng"));
    if (f.n_errors) return show(r, &s, &role, &f, &f);
    assert(other.id != s.id && from <= to);
    TRY(admin_standin_add(r->db, s.id, other.id, from, to, form_str(&f, "ly-do"), actor_of(r)->id, r->now, &id));
    TRY(admin_audit(r, "substitution",
                    str_fmt(r->a, "%.*s <- %.*s; %.*s - %.*s", STR_ARG(s.login), STR_ARG(other.login),
                            STR_ARG(day_vi(r->a, from)), STR_ARG(day_vi(r->a, to)))));
    page_flash(r, "success", STR("Đã cử người thay."));
    return reply_redirect(r, path_of(r, s.id, ""));
}

enum rc admin_person_standin_end(struct request *r) {
    struct staff_for_id s;
    struct admin_standin x;
    int64_t id;
    int32_t today = at_day(r->now);
    if (!str_i64(r->part[1], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    TRY(person_of(r, &s));
    TRY(admin_standin(r->db, r->a, id, &x));
    if (x.absent_id != s.id && x.substitute_id != s.id) return RC_NOTFOUND;
    if (x.from_day >= today)
        TRY(admin_standin_delete(r->db, id)); /* not begun, or begun today by mistake: acts keep their own record */
    else
        TRY(admin_standin_shorten(r->db, id, today - 1));
    TRY(admin_audit(r, "substitution ended", str_fmt(r->a, "%.*s <- %.*s", STR_ARG(x.absent), STR_ARG(x.substitute))));
    page_flash(r, "success", STR("Đã kết thúc việc thay."));
    return reply_redirect(r, path_of(r, s.id, ""));
}
