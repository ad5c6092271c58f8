/* frame.h — what the two halves of the page frame are given (page.c fills it; nobody else includes it). */
#ifndef UI_FRAME_H
#define UI_FRAME_H
#include "ui/page.h"
struct nav_item {
    const char *href_z, *label, *section;
    struct str href;
    bool here;
};
struct frame {
    struct str title, province, who, csrf, back, flash, css, js, icon, manifest, live, live_words;
    bool errors, staff, bare, wide, no_h1, flash_good;
    int refresh_s;
    struct nav_item *nav;
    size_t n_nav;
    const struct crumb *crumb;
    size_t n_crumb;
    struct html summary, refresh; /* refresh: for those without script, who load the page anew */
};
#endif
