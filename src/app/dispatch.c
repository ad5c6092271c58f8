/* dispatch.c — one request: match, actor, right, CSRF, handler, answer.
 *
 * Somebody without an account who asks for a page that needs one is sent to log in and comes back; somebody with the
 * wrong rights is told 404, the same as for what does not exist, so that asking tells nothing. A POST whose session has
 * expired keeps what was typed: the form comes back after login for routes that save drafts, and the error page says so
 * for others. */
#include "app/dispatch.h"
#include <stdio.h>
#include "app/door.h"
#include "app/modules.h"
#include "base/log.h"
#include "sys/crypto.h"
#include "ui/api.h"
#include "ui/page.h"

static bool path_fits(struct request *r, const char *pattern);
static bool csrf_fits(const struct request *r);
static void send_to_login(struct request *r, unsigned right);
static int status_of(enum rc rc);

enum rc dispatch(struct request *r, void *user) {
    (void)user;
    if (door_is(r)) return door_dispatch(r);
    bool other_method = false;
    const struct route *route = dispatch_match(r, false, &other_method);
    enum rc known = access_actor(r);
    if (known) { /* not "signed out": nobody can say */
        dispatch_error_page(r, status_of(known));
        return known;
    }
    if (actor_of(r)->kind)
        r->actor_label = str_fmt(r->a, "%s:%lld", actor_of(r)->kind == ACTOR_STAFF ? "staff" : "account",
                                 (long long)actor_of(r)->id);
    if (!route) {
        dispatch_error_page(r, other_method ? 405 : 404);
        return RC_NOTFOUND;
    }
    r->route = route;
    const struct actor *actor = actor_of(r);
    if (!access_allows(actor, route->right)) {
        if (actor->stage) {
            enum rc ignored = reply_redirect(r, actor->stage == 1 ? STR("/can-bo/xac-thuc") : STR("/can-bo/mat-khau"));
            (void)ignored;
        } else if (actor->kind == ACTOR_PUBLIC) {
            send_to_login(r, route->right);
        } else {
            dispatch_error_page(r, 404);
        }
        return RC_DENIED;
    }
    if (r->method == M_POST && !(route->flags & ROUTE_NO_CSRF) && !csrf_fits(r)) {
        dispatch_error_page(r, 419);
        return RC_DENIED;
    }
    if (r->method == M_POST) r->fields = route->fields ? route->fields : "";
    enum rc rc = route->run(r);
    if (rc) dispatch_error_page(r, status_of(rc));
    return rc;
}

/* In a debug build: a POST reads only what its route declares, or the tests hear of it. */
static void watch_field(const struct request *r, const char *name) {
    if (strcmp(name, "csrf") != 0 && !api_field_known(r->fields, str_of(name)))
        log_line("undeclared_field", "route=%s field=%s", r->route ? r->route->path : "", name);
}
__attribute__((constructor)) static void watch(void) { request_field_watch = watch_field; }

const struct route *dispatch_match(struct request *r, bool api, bool *other_method) {
    for (size_t m = 0; m < n_modules; m++)
        for (size_t i = 0; i < modules[m]->n; i++) {
            const struct route *route = &modules[m]->route[i];
            if ((api && !(route->flags & ROUTE_API)) || !path_fits(r, route->path)) continue;
            if (route->method == r->method) return route;
            *other_method = true;
        }
    return NULL;
}

/* "/ho-so/{}/viec/{}": literal segments must be equal, {} takes one non-empty segment. */
static bool path_fits(struct request *r, const char *pattern) {
    struct str p = r->path, q = str_of(pattern), have, want;
    size_t n = 0;
    for (;;) {
        bool more = str_cut(&p, '/', &have), wants = str_cut(&q, '/', &want);
        if (!more || !wants) return more == wants;
        if (str_is(want, "{}")) {
            if (!have.n || n == COUNT_OF(r->part)) return false;
            r->part[n++] = have;
        } else if (!str_eq(have, want)) {
            return false;
        }
    }
}

/* A session carries its own token; a visitor's is the double-submit cookie that page_csrf() set with the form. */
static bool csrf_fits(const struct request *r) {
    struct str want = actor_of(r)->csrf, got = req_field(r, "csrf");
    if (!want.n) want = req_cookie(r, "khach");
    return want.n >= 16 && crypto_equal(want, got);
}

static void send_to_login(struct request *r, unsigned right) {
    struct buf b = buf_in(r->a);
    bool citizen = right & RIGHT_CITIZEN;
    buf_z(&b, citizen ? "/dang-nhap?tiep=" : "/can-bo/dang-nhap?tiep=");
    struct str back = r->method == M_GET ? r->path : r->referer;
    if (r->method == M_GET && r->query.n) back = str_fmt(r->a, "%.*s?%.*s", STR_ARG(r->path), STR_ARG(r->query));
    if (r->method == M_POST) { /* the page the form stood on: its path only */
        long at = str_find(back, STR("://"));
        struct str rest = at >= 0 ? str_sub(back, (size_t)at + 3, back.n) : STR("");
        long slash = str_find(rest, STR("/"));
        back = slash >= 0 ? str_sub(rest, (size_t)slash, rest.n) : STR("/");
    }
    buf_url(&b, back);
    enum rc ignored = reply_redirect(r, buf_view(&b));
    (void)ignored;
}

static int status_of(enum rc rc) {
    switch (rc) {
    case RC_OK:
        return 200;
    case RC_NOTFOUND:
        return 404;
    case RC_DENIED:
        return 403;
    case RC_INVALID:
        return 400;
    case RC_CONFLICT:
        return 409;
    case RC_BUSY:
        return 503;
    case RC_FULL:
        return 507;
    case RC_UNSURE:
        return 503;
    case RC_IO:
        return 500;
    }
    return 500;
}

/* Whoever is told to wait is told how long. */
static void try_later(struct request *r) {
    for (size_t i = 0; i < r->reply->n_header; i++)
        if (str_is(r->reply->header[i].name, "Retry-After")) return;
    reply_header(r, "Retry-After", STR("5"));
}

void dispatch_error_page(struct request *r, int status) {
    if (door_is(r)) {
        if (!r->actor) r->actor = ARENA_NEW(r->a, struct actor);
        door_error(r, status);
        return;
    }
    static const struct {
        int status;
        const char *title, *words;
    } says[] = {
        {400, "Yêu cầu không hợp lệ", "Địa chỉ hoặc dữ liệu gửi lên không đúng. Hãy quay lại trang trước và thử lại."},
        {403, "Không có quyền", "Ông (bà) không có quyền thực hiện việc này."},
        {404, "Không tìm thấy trang", "Trang không tồn tại, hoặc ông (bà) không có quyền xem."},
        {405, "Cách gửi không đúng",
         "Địa chỉ này không nhận cách gửi vừa dùng. Hãy mở lại trang và gửi bằng biểu mẫu."},
        {409, "Đã có người xử lý trước",
         "Dữ liệu vừa được người khác thay đổi. Hãy mở lại trang để xem tình trạng mới nhất."},
        {413, "Dữ liệu quá lớn", "Nội dung gửi lên vượt giới hạn cho phép. Hãy giảm dung lượng tệp và gửi lại."},
        {419, "Phiên làm việc đã hết hạn",
         "Biểu mẫu này không còn hiệu lực, nên chưa có gì được lưu. Hãy bấm nút quay lại của trình duyệt: nội dung đã "
         "nhập vẫn còn; "
         "tải lại trang rồi gửi lại."},
        {431, "Yêu cầu quá dài", "Phần đầu của yêu cầu vượt giới hạn cho phép."},
        {503, "Hệ thống đang bận", "Chưa có gì được lưu. Hãy thử lại sau ít phút."},
        {507, "Hết chỗ lưu trữ", "Hệ thống hết chỗ lưu trữ, chưa có gì được lưu. Hãy báo quản trị viên."},
        {500, "Lỗi hệ thống",
         "Có lỗi ngoài ý muốn, chưa có gì được lưu. Lỗi đã được ghi lại; hãy thử lại sau ít phút."},
    };
    size_t k = COUNT_OF(says) - 1;
    for (size_t i = 0; i < COUNT_OF(says); i++)
        if (says[i].status == status) k = i;
    struct reply *out = r->reply;
    out->status = status == 419 ? 403 : status;
    if (status == 503) try_later(r);
    out->file = STR("");
    out->body = buf_in(r->a);
    if (!r->actor) r->actor = ARENA_NEW(r->a, struct actor);
    page_plain(r, says[k].title, says[k].words);
}
