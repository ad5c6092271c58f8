/* migrations.h — the numbered scripts in migrate/, embedded by the build. */
#ifndef CORE_MIGRATIONS_H
#define CORE_MIGRATIONS_H
#include "sys/migrate.h"
extern const struct migration migrations[];
extern const size_t migrations_n;
#endif
