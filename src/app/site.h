/* site.h — what belongs to the program and to no module: assets, health, and the installation's paths for those who
 * need them. */
#ifndef APP_SITE_H
#define APP_SITE_H
#include "app/config.h"
#include "core/route.h"
extern const struct module mod_site;
void site_setup(const struct config *c);
#endif
