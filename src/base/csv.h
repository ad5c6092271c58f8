/* csv.h — the text files an official edits in a spreadsheet.
 *
 * UTF-8 with or without BOM, comma or semicolon or tab (taken from the header line), quotes doubled, CRLF or LF.
 * The whole file is parsed or the first fault is named with its line and column. */
#ifndef BASE_CSV_H
#define BASE_CSV_H
#include "base/str.h"

struct csv_row {
    struct str *cell; /* as many as the header has columns */
    int line;         /* 1-based line where the row begins */
};
struct csv {
    struct str *head;
    size_t cols;
    struct csv_row *row;
    size_t rows;
};
struct csv_fault {
    int line, col;   /* 1-based; col counts cells */
    struct str what; /* Vietnamese */
};
enum rc csv_parse(struct arena *a, struct str text, struct csv *out, struct csv_fault *fault) MUST_USE; /* RC_INVALID */
long csv_col(const struct csv *c, const char *name); /* index, or -1 */
#endif
