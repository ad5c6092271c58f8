/* code128.c — Code 128 barcodes: what the hand scanners at a counter read from a receipt.
 *
 * ISO/IEC 15417. A symbol is start, characters, check (the position-weighted sum modulo 103), stop. Set B has a
 * character for each printable ASCII letter, set C one for each pair of digits. Changing set costs a character, so C is
 * used for runs of four digits at either end of the text and of six inside it. */
#include "ui/code128.h"

enum { TO_C = 99, TO_B = 100, START_B = 104, START_C = 105, STOP = 106 };

static const char patterns[107][8] = {
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};

static size_t digits_at(struct str s, size_t i) {
    size_t n = 0;
    while (i + n < s.n && s.p[i + n] >= '0' && s.p[i + n] <= '9') n++;
    return n;
}

static bool worth_c(struct str s, size_t i) {
    size_t n = digits_at(s, i);
    return n >= 6 || (n >= 4 && (i == 0 || i + n == s.n)) || (n == 2 && s.n == 2);
}

/* The symbol's characters with check and stop; how many, 0 when the text has a character that Code 128 B lacks. */
static size_t characters(struct str s, unsigned char *out) {
    if (s.n < 1 || s.n > CODE128_MAX) return 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < ' ' || s.p[i] > '~') return 0;
    bool c = worth_c(s, 0);
    size_t n = 0;
    out[n++] = c ? START_C : START_B;
    for (size_t i = 0; i < s.n;) {
        if (c && digits_at(s, i) < 2) {
            out[n++] = TO_B;
            c = false;
        } else if (!c && worth_c(s, i) && digits_at(s, i) % 2 == 0) { /* an odd digit goes first, in B */
            out[n++] = TO_C;
            c = true;
        } else if (c) {
            out[n++] = (unsigned char)((s.p[i] - '0') * 10 + s.p[i + 1] - '0');
            i += 2;
        } else {
            out[n++] = (unsigned char)(s.p[i++] - ' ');
        }
    }
    unsigned sum = out[0];
    for (size_t i = 1; i < n; i++) sum += (unsigned)i * out[i];
    out[n++] = (unsigned char)(sum % 103);
    out[n++] = STOP;
    return n;
}

size_t code128_widths(struct str text, unsigned char widths[CODE128_MAX * 12 + 32], int *modules) {
    unsigned char chars[CODE128_MAX * 2 + 4];
    size_t n = characters(text, chars), k = 0;
    *modules = 0;
    for (size_t i = 0; i < n; i++)
        for (const char *p = patterns[chars[i]]; *p; p++) *modules += widths[k++] = (unsigned char)(*p - '0');
    return k;
}

enum rc code128_svg(struct buf *b, struct str text) {
    unsigned char w[CODE128_MAX * 12 + 32];
    int modules, x = CODE128_QUIET;
    size_t n = code128_widths(text, w, &modules);
    if (!n) return RC_INVALID;
    int whole = modules + 2 * CODE128_QUIET;
    buf_fmt(b,
            "<svg class=\"code128\" role=\"img\" viewBox=\"0 0 %d 40\" preserveAspectRatio=\"none\" "
            "shape-rendering=\"crispEdges\"><title>",
            whole);
    buf_html(b, text);
    buf_fmt(b, "</title><path fill=\"#fff\" d=\"M0 0h%dv40H0z\"/><path fill=\"#000\" d=\"", whole);
    for (size_t i = 0; i < n; x += w[i++])
        if (i % 2 == 0) buf_fmt(b, "M%d 0h%dv40h-%dz", x, w[i], w[i]);
    buf_z(b, "\"/></svg>");
    return RC_OK;
}

enum rc code128_draw(cairo_t *cr, double x, double y, double width, double h, struct str text) {
    unsigned char w[CODE128_MAX * 12 + 32];
    int modules;
    size_t n = code128_widths(text, w, &modules);
    if (!n) return RC_INVALID;
    double m = width / (modules + 2 * CODE128_QUIET);
    x += CODE128_QUIET * m;
    for (size_t i = 0; i < n; x += w[i++] * m)
        if (i % 2 == 0) cairo_rectangle(cr, x, y, w[i] * m, h);
    cairo_fill(cr);
    return RC_OK;
}
