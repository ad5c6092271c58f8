/* utf8.h — Vietnamese text: valid, composed, and folded for search. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H
#include "base/str.h"

bool utf8_valid(struct str s);                       /* well-formed, no NUL, no other C0 control than \t \n \r */
struct str utf8_nfc(struct arena *a, struct str s);  /* composed; s must be valid. Also CRLF -> LF */
struct str utf8_fold(struct arena *a, struct str s); /* lower case, tones and marks off, đ -> d, runs of anything but
                                                        letters and digits -> one space, trimmed */
size_t utf8_len(struct str s);                       /* code points */
struct str utf8_clip(struct str s, size_t points);   /* view of at most that many code points */
#endif
