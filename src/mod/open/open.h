/* open.h — what the page of open data is given. */
#ifndef MOD_OPEN_H
#define MOD_OPEN_H
struct dataset {
    const char *slug, *file, *title, *what;
};
#endif
