/* modules.c — what this program does: one line a module. */
#include "app/modules.h"
#include "app/site.h"

const struct module *const modules[] = {
    &mod_site, /* assets, health */
};
const size_t n_modules = COUNT_OF(modules);
