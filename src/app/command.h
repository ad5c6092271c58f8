/* command.h — a command of the program. argv holds the command's own words, settings taken out. */
#ifndef APP_COMMAND_H
#define APP_COMMAND_H
#include "app/config.h"
struct app_command {
    const char *name, *what, *help;
    int (*run)(const struct config *c, int argc, char **argv);
};
#endif
