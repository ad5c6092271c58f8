/* print_html.c — the same document as a page: what print.c draws, with class names instead of points.
 *
 * The styles are in web/scss/_letter.scss. No style attributes (the content security policy forbids them), no heading
 * above h2 (the page around has its own), every string escaped. */
#include "ui/code128.h"
#include "ui/print.h"
#include "ui/qr.h"

static void spans(struct buf *b, const struct print_span *s, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const char *tag = s[i].style & PRINT_BOLD ? "b" : s[i].style & PRINT_ITALIC ? "i" : NULL;
        if (tag) buf_fmt(b, "<%s>", tag);
        buf_html(b, s[i].s);
        if (tag) buf_fmt(b, "</%s>", tag);
    }
}

static void element(struct buf *b, const char *open, struct str s, const char *close) {
    if (!s.n) return;
    buf_z(b, open);
    buf_html(b, s);
    buf_z(b, close);
}

static void head(struct buf *b, const struct print_block *k) {
    buf_z(b, "<div class=\"letter-head\"><div class=\"letter-agency\">");
    for (size_t i = 0; i < k->n_span; i++)
        element(b,
                k->span[i].style & PRINT_BOLD ? "<p class=\"letter-caps letter-strong\">" : "<p class=\"letter-caps\">",
                k->span[i].s, "</p>");
    element(b, "<p class=\"letter-number\">", k->s, "</p>");
    buf_z(b, "</div><div class=\"letter-nation\"><p class=\"letter-strong\">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>"
             "<p class=\"letter-motto\">Độc lập - Tự do - Hạnh phúc</p>");
    element(b, "<p class=\"letter-date\">", k->t, "</p>");
    buf_z(b, "</div></div>");
}

static void table_head(struct buf *b, const struct print_block *k) {
    bool grouped = false;
    for (size_t i = 0; i < k->n_col; i++) grouped |= k->col[i].group != NULL;
    buf_z(b, "<thead><tr>");
    for (size_t i = 0, end; i < k->n_col; i = end) {
        const char *group = k->col[i].group;
        for (end = i + 1; group && end < k->n_col && k->col[end].group && strcmp(group, k->col[end].group) == 0;) end++;
        if (group)
            buf_fmt(b, "<th scope=\"colgroup\" colspan=\"%zu\">", end - i);
        else
            buf_z(b, grouped ? "<th scope=\"col\" rowspan=\"2\">" : "<th scope=\"col\">");
        buf_html(b, str_of(group ? group : k->col[i].title));
        buf_z(b, "</th>");
    }
    buf_z(b, "</tr>");
    if (grouped) buf_z(b, "<tr>");
    for (size_t i = 0; grouped && i < k->n_col; i++)
        if (k->col[i].group) element(b, "<th scope=\"col\">", str_of(k->col[i].title), "</th>");
    buf_z(b, grouped ? "</tr></thead>" : "</thead>");
}

static void table(struct buf *b, const struct print_block *k) {
    buf_z(b, k->n_col > 8 ? "<div class=\"letter-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\">"
                            "<table class=\"letter-table letter-table--wide\">"
                          : "<table class=\"letter-table\">");
    table_head(b, k);
    buf_z(b, "<tbody>");
    for (size_t r = 0; r < k->n_row; r++) {
        buf_z(b, "<tr>");
        for (size_t i = 0; i < k->n_col; i++) {
            buf_z(b, k->col[i].centre ? "<td class=\"letter-mid\">" : "<td>");
            buf_html(b, k->cell[r * k->n_col + i]);
            buf_z(b, "</td>");
        }
        buf_z(b, "</tr>");
    }
    buf_z(b, k->n_col > 8 ? "</tbody></table></div>" : "</tbody></table>");
}

static void side(struct buf *b, const struct print_side *s) {
    buf_z(b, s->n_to ? "<div class=\"letter-to\"><p><b>Nơi nhận:</b></p><ul>" : "<div>");
    for (size_t i = 0; i < s->n_to; i++) element(b, "<li>", s->to[i], i + 1 < s->n_to ? ";</li>" : ".</li>");
    if (s->n_to) buf_z(b, "</ul>");
    if (!s->n_to) {
        element(b, "<p class=\"letter-caps letter-strong\">", s->role, "</p>");
        element(b, "<p class=\"letter-hint\">", str_of(s->hint), "</p>");
        element(b, "<p class=\"letter-name\">", s->name, "</p>");
    }
    buf_z(b, "</div>");
}

static void lookup(struct buf *b, const struct print_block *k) {
    buf_z(b, "<div class=\"letter-lookup\">");
    enum rc rc = qr_svg(b, k->s, STR("Mã QR tra cứu hồ sơ"));
    (void)rc; /* too long for a QR code: the text still has the address */
    buf_z(b, "<p>");
    spans(b, k->span, k->n_span);
    buf_z(b, "</p></div>");
}

static void block(struct buf *b, const struct print_block *k) {
    switch (k->kind) {
    case PRINT_HEAD:
        head(b, k);
        break;
    case PRINT_TITLE:
        element(b, "<h2 class=\"letter-title\">", k->span[0].s, "</h2>");
        if (k->n_span > 1) element(b, "<p class=\"letter-second\">", k->span[1].s, "</p>");
        break;
    case PRINT_PARA:
        buf_fmt(b, "<p class=\"letter-para%s%s%s\">", k->flags & PARA_INDENT ? " letter-indent" : "",
                k->flags & PARA_CENTRE ? " letter-centre" : "", k->flags & PARA_SMALL ? " letter-small" : "");
        spans(b, k->span, k->n_span);
        buf_z(b, "</p>");
        break;
    case PRINT_BARCODE:
        buf_z(b, "<div class=\"letter-barcode\">");
        if (code128_svg(b, k->s) == RC_OK) element(b, "<p>Mã hồ sơ: ", k->s, "</p>");
        buf_z(b, "</div>");
        break;
    case PRINT_TABLE:
        table(b, k);
        break;
    case PRINT_LOOKUP:
        lookup(b, k);
        break;
    case PRINT_SIGN:
        buf_z(b, "<div class=\"letter-sign\">");
        side(b, &k->left);
        side(b, &k->right);
        buf_z(b, "</div>");
        break;
    }
}

void print_html(const struct print_doc *d, struct buf *out) {
    buf_fmt(out, "<article class=\"letter letter-%s\" lang=\"vi\">", d->name);
    for (size_t i = 0; i < d->n; i++) block(out, &d->block[i]);
    element(out, "<p class=\"letter-foot\">", d->footer, "</p>");
    buf_z(out, "</article>");
}
