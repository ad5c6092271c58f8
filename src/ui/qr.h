/* qr.h — QR codes for paper and for pages. */
#ifndef UI_QR_H
#define UI_QR_H
#include <cairo.h>
#include "base/buf.h"

/* Error level M (15 %), byte mode, UTF-8; text up to about 2,300 bytes. The quiet zone of 4 modules is inside the
 * picture, as ISO/IEC 18004 asks. */
/* Inline <svg class="qr" role="img"> with `label` as its title (escaped); it has no size of its own: CSS gives one.
 * RC_INVALID when text is empty or does not fit, and nothing is written. */
enum rc qr_svg(struct buf *b, struct str text, struct str label) MUST_USE;
/* Black modules on whatever is there, in a square of `side` user units with its corner at x, y. RC_INVALID as above. */
enum rc qr_draw(cairo_t *cr, double x, double y, double side, struct str text) MUST_USE;
#endif
