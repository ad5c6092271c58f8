/* page.h — the frame around every page, and the answers that are pages.
 *
 * A handler writes: struct page p = {...}; struct buf *b = page_begin(r, &p); tpl_x(b, …); return page_end(r, &p);
 * Three audiences have three navigations: the public and citizens the province's services, officials their desk. Pages
 * work without JavaScript; nothing inline (CSP default-src 'self'). */
#ifndef UI_PAGE_H
#define UI_PAGE_H
#include "core/access.h"
#include "core/form.h"
#include "ui/tpl.h"

struct crumb {
    struct str label, href; /* href empty: here */
};
struct page {
    const char *title;    /* of the document and, unless no_h1, the h1 */
    struct str title_str; /* instead of title, when it is not static */
    const char *section;  /* which item of the navigation is here: "thu-tuc", "tra-cuu", "cong-khai", "nop", "cua-toi",
                             "viec", "tiep-nhan" … */
    struct str back;      /* back link's path; empty: none */
    const struct crumb *crumb;
    size_t n_crumb;
    bool wide;               /* officials' lists: the whole width */
    bool no_h1;              /* the content has its own h1 */
    bool bare;               /* no navigation: queue display, print view */
    bool staff;              /* officials' frame even when the actor is the public (login page) */
    const struct form *form; /* its errors make the summary and "Lỗi:" in the title */
    int status;              /* 0: 200, or 422 when the form has errors */
    int refresh_s;           /* meta refresh: displays only */
    struct str live;         /* "viec", "ho-so&ma=…": hears of changes there (mod/live) and offers to load anew */
};
struct buf *page_begin(struct request *r, const struct page *p); /* everything before the content */
enum rc page_end(
    struct request *r,
    const struct page *p); /* RC_OK; with form errors RC_OK too, but a begun transaction must not have been begun */
/* An answer of one heading and one sentence, in the frame of whoever asks: error pages, "đã gửi". Sets nothing but the
 * body. */
void page_plain(struct request *r, const char *title, const char *words);
/* A sentence shown once on the next page (cookie, HttpOnly, 60 s): after a redirect. kind "success" or "warning". */
void page_flash(struct request *r, const char *kind, struct str words);
/* Opens <form method=post action=path> with the CSRF field; multipart when there are files. Close with page_form_end.
 */
void page_form(struct buf *b, const struct request *r, struct str action, bool multipart);
/* The same with attributes for the script, a literal of ours: data-enter-moves (Enter goes to the next field),
 * data-draft (survives the back button), data-autosave="/path" (saved while typing). */
void page_form_with(struct buf *b, const struct request *r, struct str action, bool multipart, const char *attributes);
void page_form_end(struct buf *b);
struct str
page_csrf(const struct request *r); /* the token itself; sets the visitor's cookie when there is no session */
struct str asset_url(struct arena *a, const char *name); /* "/assets/<hash>/app.css": cached for ever */
struct str page_province(void);                          /* "Tỉnh Tiền Giang": set at start from settings */
void page_setup(struct str province, struct str url);    /* static copies are taken */
struct str page_public_url(void);                        /* config url, for QR codes; no trailing slash */
extern const char page_assets_prefix[];
enum rc page_asset(struct request *r); /* handler of /assets/{}/{} */
#endif
