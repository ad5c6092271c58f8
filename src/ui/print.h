/* print.h — a document that is put together once and comes out as PDF and as HTML.
 *
 * A struct print_doc is a list of blocks: the head that every administrative document has, a title, paragraphs, tables,
 * a look-up box with a QR code, signatures. Layout follows NĐ 30/2020/NĐ-CP, Phụ lục I: Times-like letters, 13 points,
 * margins 20/20/30/15 mm, page number at the top centre from the second page on. Nothing overflows: long words break,
 * paragraphs and table rows go over to the next page, the head of a table is repeated there, and a signature never
 * stands alone on a page.
 *
 * All strings are views that must outlive the document. Equal documents give equal bytes (with equal versions of cairo
 * and the fonts). */
#ifndef UI_PRINT_H
#define UI_PRINT_H
#include "base/buf.h"
#include "base/time.h"

enum print_paper { PRINT_A4, PRINT_A5 };
enum { PRINT_BOLD = 1, PRINT_ITALIC = 2, PRINT_UPPER = 4 }; /* of a span */
enum {
    PARA_INDENT = 1,
    PARA_CENTRE = 2,
    PARA_SMALL = 4,
    PARA_TIGHT = 8
}; /* of a paragraph; TIGHT: flush left, else justified */
struct print_span {
    struct str s;
    unsigned style;
};
struct print_col {
    const char *title; /* may hold \n */
    const char *group; /* neighbours with the same group stand under one common head; NULL none */
    double weight;     /* share of the width */
    bool centre;
};
struct print_side {   /* one half of the signature block */
    struct str role;  /* printed in capitals */
    const char *hint; /* "(Ký và ghi rõ họ tên)" or NULL */
    struct str name;
    const struct str *to; /* instead of a signature: "Nơi nhận" */
    size_t n_to;
};
enum print_kind { PRINT_HEAD, PRINT_TITLE, PRINT_PARA, PRINT_BARCODE, PRINT_TABLE, PRINT_LOOKUP, PRINT_SIGN };
struct print_block {
    enum print_kind kind;
    unsigned flags;
    struct print_span
        *span; /* PARA, LOOKUP: the text; TITLE: title, then an optional second line; HEAD: lines of the left side */
    size_t n_span, cap_span;
    struct str s, t; /* HEAD: number, place and date; BARCODE: the code; LOOKUP: the address in the QR code */
    const struct print_col *col;
    size_t n_col;
    struct str *cell; /* rows of n_col */
    size_t n_row, cap_row;
    struct print_side left, right;
};
struct print_doc {
    struct arena *a;
    enum print_paper paper;
    bool landscape;
    const char *name;  /* class of the HTML: letter-NAME */
    struct str title;  /* metadata */
    struct str footer; /* small, at the foot of each page; may be empty */
    int64_t now;       /* date in the metadata */
    struct print_block *block;
    size_t n, cap;
};
struct print_doc *print_new(struct arena *a, const char *name, struct str title, int64_t now);
/* Adding. Each begins a block; print_say adds a span to the last one. */
struct print_block *print_head(struct print_doc *d, struct str number_line,
                               struct str place_and_date); /* left lines by print_say */
void print_title(struct print_doc *d, struct str title, struct str second);
void print_para(struct print_doc *d, unsigned flags);
void print_say(struct print_doc *d, unsigned style, struct str s);
void print_barcode(struct print_doc *d, struct str code); /* nothing when Code 128 can not hold it */
void print_lookup(struct print_doc *d, struct str url);   /* text by print_say */
void print_table(struct print_doc *d, const struct print_col *col, size_t n); /* col: static */
struct str *print_row(
    struct print_doc *d); /* the cells of a new row of the last block, a table, to be filled before the next call */
void print_sign(struct print_doc *d, struct print_side left, struct print_side right);

/* Appends a PDF, fonts embedded as subsets, language vi, title and date set. RC_IO when the PDF could not be written
 * (logged). */
enum rc print_pdf(const struct print_doc *d, struct buf *out) MUST_USE;
/* Appends <article class="letter letter-NAME" lang="vi">; everything escaped; styles in web/scss/_letter.scss. */
void print_html(const struct print_doc *d, struct buf *out);
#endif
