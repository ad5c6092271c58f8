/* commands.h — the commands that main.c lists; each file cmd-like in this folder has one. */
#ifndef APP_COMMANDS_H
#define APP_COMMANDS_H
#include "app/config.h"
int backup_command(const struct config *c, int argc, char **argv);
int restore_command(const struct config *c, int argc, char **argv);
int check_command(const struct config *c, int argc, char **argv);
int user_command(const struct config *c, int argc, char **argv);
int load_command(const struct config *c, int argc, char **argv);
int generate_command(const struct config *c, int argc, char **argv);
int export_command(const struct config *c, int argc, char **argv);
int import_command(const struct config *c, int argc, char **argv);
int copy_db_command(const struct config *c, int argc, char **argv);
int verify_command(const struct config *c, int argc, char **argv);
int checkpoint_command(const struct config *c, int argc, char **argv);
int key_command(const struct config *c, int argc, char **argv);
int demo_command(const struct config *c, int argc, char **argv);
int sim_command(const struct config *c, int argc, char **argv);
#endif
