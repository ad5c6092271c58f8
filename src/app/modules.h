/* modules.h — the list of modules (modules.c). */
#ifndef APP_MODULES_H
#define APP_MODULES_H
#include "core/route.h"
extern const struct module *const modules[];
extern const size_t n_modules;
#endif
