/* page.c — the frame, the flash, the token of forms, the assets. */
#include "ui/page.h"
#include <stdatomic.h>
#include <stdio.h>
#include "base/utf8.h"
#include "sys/asset.h"
#include "sys/crypto.h"
#include "sys/live.h"
#include "ui/api.h"
#include "ui/frame.h"
#include "ui/frame.html.h"
#include "ui/frame_end.html.h"
#include "ui/parts.h"

const char page_assets_prefix[] = "/assets/";
static struct { char url[256]; } here = {"http://127.0.0.1:8080"};
static _Atomic(const char *) here_province = "Tỉnh Tiền Giang"; /* a setting: it changes while pages are written */

static struct nav_item nav_public[] = {{"/thu-tuc", "Thủ tục", "thu-tuc", {0}, false},
                                       {"/nop", "Nộp hồ sơ", "nop", {0}, false},
                                       {"/tra-cuu", "Tra cứu hồ sơ", "tra-cuu", {0}, false},
                                       {"/cong-khai", "Công khai", "cong-khai", {0}, false},
                                       {"/cua-toi", "Hồ sơ của tôi", "cua-toi", {0}, false}};
/* right: what an item needs; the same bits as its route */
static const struct {
    struct nav_item item;
    unsigned right;
} nav_staff[] = {
    {{"/viec", "Việc của tôi", "viec", {0}, false},
     RIGHT_OF(ROLE_COUNTER) | RIGHT_OF(ROLE_SPECIALIST) | RIGHT_OF(ROLE_UNIT_HEAD) | RIGHT_OF(ROLE_LEADER) |
         RIGHT_OF(ROLE_MANAGER)},
    {{"/tiep-nhan", "Tiếp nhận", "tiep-nhan", {0}, false}, RIGHT_OF(ROLE_COUNTER)},
    {{"/tiep-nhan/truc-tuyen", "Hồ sơ trực tuyến", "truc-tuyen", {0}, false}, RIGHT_OF(ROLE_COUNTER)},
    {{"/goi-so", "Gọi số", "goi-so", {0}, false}, RIGHT_OF(ROLE_COUNTER)},
    {{"/ban-lanh-dao", "Bàn lãnh đạo", "ban-lanh-dao", {0}, false}, RIGHT_OF(ROLE_LEADER) | RIGHT_OF(ROLE_UNIT_HEAD)},
    {{"/mot-cua", "Bộ phận Một cửa", "mot-cua", {0}, false}, RIGHT_OF(ROLE_MANAGER)},
    {{"/bao-cao", "Báo cáo", "bao-cao", {0}, false},
     RIGHT_OF(ROLE_LEADER) | RIGHT_OF(ROLE_UNIT_HEAD) | RIGHT_OF(ROLE_MANAGER) | RIGHT_OF(ROLE_SPECIALIST) |
         RIGHT_OF(ROLE_AUDITOR) | RIGHT_OF(ROLE_ADMIN)},
    {{"/tim", "Tìm", "tim", {0}, false}, RIGHT_STAFF},
    {{"/quan-tri", "Quản trị", "quan-tri", {0}, false}, RIGHT_OF(ROLE_ADMIN)},
    {{"/quan-tri/ai-da-doc", "Ai đã đọc", "ai-da-doc", {0}, false}, RIGHT_OF(ROLE_AUDITOR)},
    {{"/can-bo/tai-khoan", "Tài khoản", "tai-khoan", {0}, false}, RIGHT_STAFF},
};

static void fill(struct request *r, const struct page *p, struct frame *f);
static void take_flash(struct request *r, struct frame *f);

struct buf *page_begin(struct request *r, const struct page *p) {
    if (r->api) api_saw_form(r, p->form, p->title_str.n ? p->title_str : str_of(p->title));
    struct frame *f = ARENA_NEW(r->a, struct frame);
    fill(r, p, f);
    r->reply->status = p->status ? p->status : p->form && p->form->n_errors ? 422 : r->reply->status;
    tpl_frame(&r->reply->body, f);
    return &r->reply->body;
}

enum rc page_end(struct request *r, const struct page *p) {
    struct frame f = {.bare = p->bare, .wide = p->wide, .province = page_province()};
    tpl_frame_end(&r->reply->body, &f);
    return RC_OK;
}

static void fill(struct request *r, const struct page *p, struct frame *f) {
    const struct actor *a = actor_of(r);
    static const struct actor nobody;
    if (!a) a = &nobody;
    if (!r->reply->body.a) r->reply->body = buf_in(r->a);
    *f = (struct frame){.title = p->title_str.n ? p->title_str : str_of(p->title),
                        .province = page_province(),
                        .who = a->name,
                        .back = p->back,
                        .errors = p->form && p->form->n_errors,
                        .bare = p->bare,
                        .wide = p->wide,
                        .no_h1 = p->no_h1,
                        .refresh_s = p->refresh_s,
                        .staff = p->staff || a->kind == ACTOR_STAFF,
                        .crumb = p->crumb,
                        .n_crumb = p->n_crumb};
    f->csrf = a->csrf;
    f->css = asset_url(r->a, "app.css"), f->js = asset_url(r->a, "app.js"), f->icon = asset_url(r->a, "icon.svg");
    f->manifest = asset_url(r->a, "app.webmanifest");
    if (f->staff) {
        f->nav = ARENA_ARRAY(r->a, struct nav_item, COUNT_OF(nav_staff));
        for (size_t i = 0; i < COUNT_OF(nav_staff); i++)
            if (a->kind == ACTOR_STAFF && access_allows(a, nav_staff[i].right)) f->nav[f->n_nav++] = nav_staff[i].item;
    } else {
        f->nav = arena_dup(r->a, nav_public, sizeof nav_public);
        f->n_nav = COUNT_OF(nav_public);
    }
    for (size_t i = 0; i < f->n_nav; i++) {
        f->nav[i].href = str_of(f->nav[i].href_z);
        f->nav[i].here = p->section && !strcmp(p->section, f->nav[i].section);
    }
    if (p->refresh_s)
        f->refresh =
            html_raw(str_fmt(r->a, "<noscript><meta http-equiv=\"refresh\" content=\"%d\"></noscript>", p->refresh_s));
    if (p->live.n && a->kind != ACTOR_PUBLIC && r->method == M_GET) {
        f->live = str_fmt(r->a, LIVE_PATH "?noi=%.*s&tu=%.*s", STR_ARG(p->live), STR_ARG(live_mark(r->a, r->live_at)));
        f->live_words = str_starts(p->live, "ho-so") ? STR("Hồ sơ có thay đổi") : STR("Danh sách có thay đổi");
    }
    take_flash(r, f);
    if (p->form) {
        struct buf b = buf_in(r->a);
        part_error_summary(&b, p->form);
        f->summary = html_of(&b);
    }
}

void page_plain(struct request *r, const char *title, const char *words) {
    struct page p = {.title = title, .status = r->reply->status};
    struct buf *b = page_begin(r, &p);
    buf_z(b, "<p class=\"govuk-body\">");
    buf_html(b, str_of(words));
    buf_z(b, "</p><p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/\">Về trang đầu</a></p>");
    enum rc ignored = page_end(r, &p);
    (void)ignored;
}

/* The flash travels as kind + words in hex, in a cookie of its own: a cookie's value is letters and digits only. */
void page_flash(struct request *r, const char *kind, struct str words) {
    if (r->api) return api_saw_flash(r, kind, words);
    struct str clipped = utf8_clip(words, 300); /* a cookie has room for little more */
    reply_cookie(r, "bao", str_fmt(r->a, "%s.%.*s", kind, STR_ARG(hex_encode(r->a, clipped.p, clipped.n))), 60);
}

static void take_flash(struct request *r, struct frame *f) {
    struct str rest = req_cookie(r, "bao"), kind, words;
    if (!rest.n || !str_cut(&rest, '.', &kind) || !rest.p || !hex_decode(r->a, rest, &words) || !utf8_valid(words))
        return;
    f->flash = words;
    f->flash_good = str_is(kind, "success");
    reply_cookie(r, "bao", STR(""), -1);
}

struct str page_csrf(const struct request *r) {
    const struct actor *a = r->actor;
    if (a && a->csrf.n) return a->csrf;
    struct str have = req_cookie(r, "khach");
    if (have.n >= 16) return have;
    for (size_t i = 0; i < r->reply->n_header; i++) /* already set by another form of the page */
        if (str_is(r->reply->header[i].name, "Set-Cookie") && str_starts(r->reply->header[i].value, "khach="))
            return str_sub(r->reply->header[i].value, 6, 32);
    struct str made = random_hex(r->a, 16);
    reply_cookie((struct request *)r, "khach", made, 12 * 3600);
    return made;
}

void page_form(struct buf *b, const struct request *r, struct str action, bool multipart) {
    page_form_with(b, r, action, multipart, "");
}
void page_form_with(struct buf *b, const struct request *r, struct str action, bool multipart, const char *attributes) {
    buf_z(b, "<form method=\"post\" novalidate action=\"");
    tpl_path(b, action);
    buf_z(b, multipart ? "\" enctype=\"multipart/form-data\" " : "\" ");
    buf_z(b, attributes), buf_c(b, '>');
    buf_z(b, "<input type=\"hidden\" name=\"csrf\" value=\"");
    buf_html(b, page_csrf(r));
    buf_z(b, "\">");
}
void page_form_end(struct buf *b) { buf_z(b, "</form>"); }

static const struct asset *asset_find(struct str name) {
    for (unsigned long i = 0; i < assets_n; i++)
        if (str_is(name, assets[i].name)) return &assets[i];
    return NULL;
}

struct str asset_url(struct arena *a, const char *name) {
    const struct asset *x = asset_find(str_of(name));
    return str_fmt(a, "%s%s/%s", page_assets_prefix, x ? x->etag : "0", name);
}

enum rc page_asset(struct request *r) {
    const struct asset *x = asset_find(r->part[1]);
    if (!x) return RC_NOTFOUND;
    /* The style names its fonts beside itself, with their hashes in its text: its own hash stands for theirs. */
    const struct asset *style = asset_find(STR("app.css"));
    bool hashed =
        str_is(r->part[0], x->etag) || (style && str_ends(r->part[1], ".woff2") && str_is(r->part[0], style->etag));
    return reply_static(r, x->bytes, x->n, x->gz, x->gz_n, str_of(x->etag), str_of(x->type), hashed);
}

struct str page_province(void) {
    return str_of(atomic_load(&here_province));
}
struct str page_public_url(void) {
    return str_of(here.url);
}
void page_setup(struct str province, struct str url) {
    if (province.n && !str_eq(province, page_province())) { /* readers may still hold the one before */
        static char kept[8][128];
        static unsigned next;
        char *to = kept[next++ % COUNT_OF(kept)];
        snprintf(to, sizeof kept[0], "%.*s", STR_ARG(province));
        atomic_store(&here_province, to);
    }
    while (url.n && url.p[url.n - 1] == '/') url.n--;
    if (url.n) snprintf(here.url, sizeof here.url, "%.*s", STR_ARG(url));
}
