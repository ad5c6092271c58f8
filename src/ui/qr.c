/* qr.c — QR codes for paper and for pages.
 *
 * libqrencode finds the modules; we only draw them, each run of dark modules of a row as one rectangle, so that a page
 * stays small and a printer shows no hairlines between modules. */
#include "ui/qr.h"
#include <qrencode.h>

#define QUIET 4 /* modules of white on every side */

static QRcode *encode(struct str text) {
    if (str_empty(text) || text.n > 2300) return NULL;
    return QRcode_encodeData((int)text.n, (const unsigned char *)text.p, 0, QR_ECLEVEL_M);
}

/* The next run of dark modules in row y at or after *x; its length, 0 when the row is spent. */
static int run(const QRcode *q, int y, int *x) {
    const unsigned char *row = q->data + (size_t)y * (size_t)q->width;
    while (*x < q->width && !(row[*x] & 1)) ++*x;
    int end = *x;
    while (end < q->width && (row[end] & 1)) end++;
    return end - *x;
}

enum rc qr_svg(struct buf *b, struct str text, struct str label) {
    QRcode *q = encode(text);
    if (!q) return RC_INVALID;
    int side = q->width + 2 * QUIET;
    buf_fmt(b, "<svg class=\"qr\" role=\"img\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><title>", side,
            side);
    buf_html(b, label);
    buf_fmt(b, "</title><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path fill=\"#000\" d=\"", side, side);
    for (int y = 0; y < q->width; y++)
        for (int x = 0, n; (n = run(q, y, &x)); x += n) buf_fmt(b, "M%d %dh%dv1h-%dz", x + QUIET, y + QUIET, n, n);
    buf_z(b, "\"/></svg>");
    QRcode_free(q);
    return RC_OK;
}

enum rc qr_draw(cairo_t *cr, double x0, double y0, double side, struct str text) {
    QRcode *q = encode(text);
    if (!q) return RC_INVALID;
    double m = side / (q->width + 2 * QUIET);
    for (int y = 0; y < q->width; y++)
        for (int x = 0, n; (n = run(q, y, &x)); x += n)
            cairo_rectangle(cr, x0 + (x + QUIET) * m, y0 + (y + QUIET) * m, n * m, m);
    cairo_fill(cr);
    QRcode_free(q);
    return RC_OK;
}
