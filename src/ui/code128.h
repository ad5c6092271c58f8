/* code128.h — Code 128 barcodes: what the hand scanners at a counter read from a receipt. */
#ifndef UI_CODE128_H
#define UI_CODE128_H
#include <cairo.h>
#include "base/buf.h"

#define CODE128_MAX 64   /* characters of text */
#define CODE128_QUIET 10 /* modules of white on either side (ISO/IEC 15417) */
/* Text of printable ASCII, 1..CODE128_MAX characters; sets B and C are mixed so that the symbol is shortest for runs of
 * digits. Fills `widths` with bar, space, bar … in modules, bar first and last, and *modules with their sum without
 * quiet zone. Returns how many widths, 0 when the text can not be encoded. */
size_t code128_widths(struct str text, unsigned char widths[CODE128_MAX * 12 + 32], int *modules);
/* Inline <svg class="code128" role="img"> with the text as its title; stretched to the height that CSS gives.
 * RC_INVALID: nothing written. */
enum rc code128_svg(struct buf *b, struct str text) MUST_USE;
/* Bars in a box of w x h user units, quiet zones inside. RC_INVALID as above. */
enum rc code128_draw(cairo_t *cr, double x, double y, double w, double h, struct str text) MUST_USE;
#endif
