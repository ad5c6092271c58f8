/* account.c — addresses of signing in, and what their pages share.
 *
 * Officials: account_staff.c (sign in), account_desk.c (own account), account_standin.c (who stands in). People:
 * account_join.c (register, sign in, forgotten password), account_mine.c (own data), account_claim.c (dossiers from the
 * counter), account_mandate.c (uỷ quyền). Single sign-on: account_oidc.h. */
#include "mod/account/account.h"
#include "core/ledger.h"
#include "mod/account/account_oidc.h"

enum rc account_ask(struct request *r, const struct form *f, const struct account_ask *ask) {
    struct page p = {.title = ask->title,
                     .form = f,
                     .staff = ask->staff,
                     .back = ask->back,
                     .section = ask->staff ? "tai-khoan" : NULL};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<div class=\"govuk-grid-row\"><div class=\"govuk-grid-column-two-thirds\">");
    if (ask->lead.n) {
        buf_z(b, "<p class=\"govuk-body\">");
        buf_html(b, ask->lead);
        buf_z(b, "</p>");
    }
    page_form(b, r, str_of(ask->action), false);
    struct str next = ask->keeps_next ? next_path(r, "") : STR("");
    if (next.n) {
        buf_z(b, "<input type=\"hidden\" name=\"tiep\" value=\"");
        buf_html(b, next);
        buf_z(b, "\">");
    }
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = str_of(ask->button), .once = true});
    page_form_end(b);
    tpl_put(b, ask->below);
    buf_z(b, "</div></div>");
    return page_end(r, &p);
}

enum rc account_audit(struct request *r, enum actor_kind kind, int64_t id, const char *what, struct str detail) {
    return audit_write(r->db, r->a, r->now, kind, id, str_of(what), detail);
}

struct str account_clock(struct arena *a, int64_t at) {
    int m = at_minute(at + 59);
    return str_fmt(a, "%02d:%02d", m / 60 % 24, m % 60);
}

bool account_new_password(struct form *f, struct str login) {
    struct str one = form_str(f, "mat-khau"), two = form_str(f, "nhac-lai"),
               fault = one.n ? password_fault(f->a, one, login) : STR("");
    if (fault.n)
        form_error(f, "mat-khau", fault);
    else if (two.n && !str_eq(one, two))
        form_error(f, "nhac-lai", STR("Hai lần nhập mật khẩu không giống nhau"));
    return one.n && two.n && !fault.n && str_eq(one, two);
}

enum rc account_logout(struct request *r) {
    const struct actor *actor = actor_of(r);
    bool staff = actor->kind == ACTOR_STAFF;
    if (actor->kind == ACTOR_PUBLIC) return reply_redirect(r, STR("/"));
    struct str after;
    TRY(tx_begin(r));
    TRY(sso_logout(r, &after));
    TRY(session_close(r));
    TRY(account_audit(r, actor->kind, actor->id, "logout", r->remote));
    if (after.n) return reply_redirect(r, after);
    return reply_redirect(r, staff ? STR("/can-bo/dang-nhap") : STR("/"));
}

/* ---- Sessions of one's own: seen, and ended. ---- */
void account_sessions(struct buf *b, struct request *r, const struct session_list *s, size_t n, const char *action) {
    buf_z(b, "<h2 class=\"govuk-heading-m\">Các phiên đang mở</h2><ul class=\"mc-cards\">");
    for (size_t i = 0; i < n; i++) {
        bool here = str_eq(s[i].token, actor_of(r)->session);
        buf_fmt(b,
                "<li class=\"mc-card\"><span class=\"mc-card__title\">%s</span><p>Đăng nhập lúc %.*s</p><p>Hoạt động "
                "gần nhất %.*s</p><p>Từ địa chỉ ",
                here ? "Phiên này" : "Phiên khác", STR_ARG(at_vi(r->a, s[i].created_at)),
                STR_ARG(at_vi(r->a, s[i].seen_at)));
        buf_html(b, s[i].remote);
        buf_z(b, "</p>");
        if (!here) {
            page_form(b, r, str_of(action), false);
            buf_z(b, "<input type=\"hidden\" name=\"phien\" value=\"");
            buf_html(b, str_sub(s[i].token, 0, 16));
            buf_z(b, "\"><button class=\"mc-link-button\" type=\"submit\">Kết thúc</button>");
            page_form_end(b);
        }
        buf_z(b, "</li>");
    }
    buf_z(b, "</ul>");
    if (n < 2) return;
    page_form(b, r, str_of(action), false);
    buf_z(b, "<input type=\"hidden\" name=\"phien\" value=\"khac\">");
    part_button(
        b, &(struct part_button){.text = STR("Kết thúc mọi phiên khác"), .classes = STR("govuk-button--secondary")});
    page_form_end(b);
}

enum rc account_end_session(struct request *r) {
    const struct actor *actor = actor_of(r);
    struct session_list *s;
    size_t n;
    struct str which = req_field(r, "phien");
    bool others = str_is(which, "khac");
    TRY(tx_begin(r));
    TRY(session_list(r->db, r->a, actor->kind, actor->id, r->now, &s, &n));
    for (size_t i = 0; i < n; i++)
        if (!str_eq(s[i].token, actor->session) &&
            (others || (which.n == 16 && str_eq(str_sub(s[i].token, 0, 16), which))))
            TRY(session_delete_theirs(r->db, actor->kind, actor->id, s[i].token));
    TRY(account_audit(r, actor->kind, actor->id, "sessions ended", which));
    page_flash(r, "success", others ? STR("Đã kết thúc mọi phiên khác.") : STR("Đã kết thúc phiên."));
    return reply_redirect(r, actor->kind == ACTOR_STAFF ? STR("/can-bo/tai-khoan") : STR("/tai-khoan"));
}

enum { HALF = RIGHT_STAFF | RIGHT_HALF };
static const struct route routes[] = {
    {M_POST, "/dang-xuat", RIGHT_PUBLIC, account_logout, "Sign out", 0, ""},
    {M_GET, "/dang-ky", RIGHT_PUBLIC, join_ask, "A person or a firm makes an account", 0, NULL},
    {M_POST, "/dang-ky", RIGHT_PUBLIC, join, "A person or a firm makes an account: sends a code", 0,
     "loai* ho-ten* cccd mst dien-thoai* email dia-chi mat-khau* nhac-lai* tiep"},
    {M_GET, "/dang-ky/ma", RIGHT_PUBLIC, join_code_ask, "The code of registration", 0, NULL},
    {M_POST, "/dang-ky/ma", RIGHT_PUBLIC, join_code, "The code of registration", 0, "ma* tiep"},
    {M_GET, "/dang-nhap", RIGHT_PUBLIC, citizen_login_ask, "People and firms sign in", 0, NULL},
    {M_POST, "/dang-nhap", RIGHT_PUBLIC, citizen_login, "People and firms sign in", 0, "login* password* tiep"},
    {M_GET, "/quen-mat-khau", RIGHT_PUBLIC, forgot_ask, "Forgotten password: sends a code", 0, NULL},
    {M_POST, "/quen-mat-khau", RIGHT_PUBLIC, forgot, "Forgotten password: sends a code", 0, "login* tiep"},
    {M_GET, "/quen-mat-khau/ma", RIGHT_PUBLIC, forgot_code_ask, "A new password with a code", 0, NULL},
    {M_POST, "/quen-mat-khau/ma", RIGHT_PUBLIC, forgot_code, "A new password with a code", 0,
     "ma* mat-khau* nhac-lai* tiep"},
    {M_GET, "/can-bo", RIGHT_STAFF, staff_home, "An official's first page, by role", 0, NULL},
    {M_GET, "/can-bo/dang-nhap", RIGHT_PUBLIC, staff_login_ask, "Officials sign in", 0, NULL},
    {M_POST, "/can-bo/dang-nhap", RIGHT_PUBLIC, staff_login, "Officials sign in", 0, "login* password* tiep"},
    {M_GET, "/can-bo/xac-thuc", HALF, staff_factor_ask, "Second factor", 0, NULL},
    {M_POST, "/can-bo/xac-thuc", HALF, staff_factor, "Second factor", 0, "ma* tiep"},
    {M_GET, "/can-bo/mat-khau", HALF, staff_password_ask, "An official's new password", 0, NULL},
    {M_POST, "/can-bo/mat-khau", HALF, staff_password, "An official's new password", 0,
     "mat-khau-cu mat-khau* nhac-lai* tiep"},
    {M_GET, "/can-bo/tai-khoan", RIGHT_STAFF, desk_show, "An official's own account: roles, second factor, sessions",
     ROUTE_API, NULL},
    {M_POST, "/can-bo/phien", RIGHT_STAFF, account_end_session, "Ends sessions of one's own", 0, "phien"},
    {M_POST, "/can-bo/hai-lop/bat", RIGHT_STAFF, desk_totp_start, "Second factor: makes a secret", 0, ""},
    {M_GET, "/can-bo/hai-lop", RIGHT_STAFF, desk_totp_ask, "Second factor: QR, and the first code", 0, NULL},
    {M_POST, "/can-bo/hai-lop", RIGHT_STAFF, desk_totp, "Second factor on", 0, "ma*"},
    {M_GET, "/can-bo/hai-lop/tat", RIGHT_STAFF, desk_totp_off_ask, "Second factor off", 0, NULL},
    {M_POST, "/can-bo/hai-lop/tat", RIGHT_STAFF, desk_totp_off, "Second factor off, with the password", 0,
     "mat-khau-cu*"},
    {M_GET, "/can-bo/thay-the", RIGHT_STAFF, standin_show, "Who stands in for whom", ROUTE_API, NULL},
    {M_POST, "/can-bo/thay-the", RIGHT_STAFF, standin_add, "Names a substitute from day to day", ROUTE_API,
     "vang*:int thay*:int tu*:day den*:day ly-do*"},
    {M_POST, "/can-bo/thay-the/{}/ket-thuc", RIGHT_STAFF, standin_end, "Ends a substitution", ROUTE_API, ""},
    {M_GET, "/tai-khoan", RIGHT_CITIZEN, mine_show, "Own account", ROUTE_API, NULL},
    {M_POST, "/tai-khoan/phien", RIGHT_CITIZEN, account_end_session, "Ends sessions of one's own", 0, "phien"},
    {M_GET, "/tai-khoan/lien-he", RIGHT_CITIZEN, mine_contact_ask, "Mail and address", 0, NULL},
    {M_POST, "/tai-khoan/lien-he", RIGHT_CITIZEN, mine_contact, "Mail and address", ROUTE_API, "email dia-chi"},
    {M_GET, "/tai-khoan/dien-thoai", RIGHT_CITIZEN, mine_phone_ask, "Another telephone: sends a code to it", 0, NULL},
    {M_POST, "/tai-khoan/dien-thoai", RIGHT_CITIZEN, mine_phone, "Another telephone: sends a code to it", 0,
     "dien-thoai* mat-khau-cu*"},
    {M_GET, "/tai-khoan/dien-thoai/ma", RIGHT_CITIZEN, mine_phone_code_ask, "The code of the new telephone", 0, NULL},
    {M_POST, "/tai-khoan/dien-thoai/ma", RIGHT_CITIZEN, mine_phone_code, "The code of the new telephone", 0, "ma*"},
    {M_GET, "/tai-khoan/mat-khau", RIGHT_CITIZEN, mine_password_ask, "Another password", 0, NULL},
    {M_POST, "/tai-khoan/mat-khau", RIGHT_CITIZEN, mine_password, "Another password", 0,
     "mat-khau-cu* mat-khau* nhac-lai*"},
    {M_GET, "/nhan-ho-so", RIGHT_CITIZEN, claim_ask, "A counter's dossier into the account", 0, NULL},
    {M_POST, "/nhan-ho-so", RIGHT_CITIZEN, claim, "A counter's dossier into the account", ROUTE_API, "ma* tra-cuu*"},
    {M_GET, "/uy-quyen", RIGHT_CITIZEN, mandate_show, "Mandates given and got", ROUTE_API, NULL},
    {M_POST, "/uy-quyen", RIGHT_CITIZEN, mandate_give, "Gives a mandate", ROUTE_API,
     "so* ho-ten* pham-vi* tu*:day den*:day"},
    {M_POST, "/uy-quyen/{}/nhan", RIGHT_CITIZEN, mandate_accept, "Accepts a mandate", ROUTE_API, ""},
    {M_POST, "/uy-quyen/{}/cham-dut", RIGHT_CITIZEN, mandate_end, "Ends or refuses a mandate", ROUTE_API, ""},
};
const struct module mod_account = {"account", routes, COUNT_OF(routes)};
