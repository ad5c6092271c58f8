/* main.c — the program's commands: one table, each with its help. */
#include <stdio.h>
#include <string.h>
#include "app/command.h"
#include "app/commands.h"
#include "app/serve.h"
#include "base/time.h"

static int serve_command(const struct config *c, int argc, char **argv) {
    (void)argc, (void)argv;
    return serve_run(c);
}
static int config_command(const struct config *c, int argc, char **argv) {
    (void)argc, (void)argv;
    config_print(c);
    return 0;
}
static int version_command(const struct config *c, int argc, char **argv) {
    (void)c, (void)argc, (void)argv;
    puts("motcua " MOTCUA_VERSION);
    return 0;
}

static const struct app_command commands[] = {
    {"serve", "serve the province",
     "motcua serve [settings]\n\nServes until SIGTERM. The store is made or brought up to date first.", serve_command},
    {"demo", "make and serve the demonstration province",
     "motcua demo [--make-only] [--dossiers N] [settings]\n\nMakes Tiền Giang in spring 2022 in var/demo.db when it is "
     "not there, prints the logins, serves. The clock\n"
     "stands at 25/3/2022 09:00 at the start.",
     demo_command},
    {"load", "load definitions from text files",
     "motcua load [--dry-run] [--decision TEXT] FILE-OR-FOLDER… [settings]\n\nChecks everything first: a fault "
     "anywhere refuses all, each with file, line and column. Then prints the\n"
     "difference and, without --dry-run, publishes it. docs/DATA.md tells every file and column.",
     load_command},
    {"generate", "make dossiers by the thousand, for tests and benches",
     "motcua generate [--procedures N] [--dossiers N] [--seed S] [settings]\n\nBrings the catalogue to N procedures "
     "and adds N dossiers, marked as generated. Needs definitions\n"
     "(motcua demo --make-only). Not for a real province.",
     generate_command},
    {"check", "recompute what is stored twice",
     "motcua check [settings]\n\nRecomputes every due date from its pinned inputs, holds each case against its events, "
     "looks for gaps in\n"
     "numbers, and prints every difference. Exit 0: none; 1: some; 2: could not check.",
     check_command},
    {"export", "everything in the store, as text",
     "motcua export [--csv] FOLDER [settings]\n\nOne file a table, JSON lines or CSV, of one moment of the store, and "
     "a manifest with digests. Attachments: motcua backup.",
     export_command},
    {"import", "an export into a store that is not there yet",
     "motcua import FOLDER [settings]\n\nTakes the JSON form, all or nothing: digests, references, counts, the log and "
     "the counters are checked first.",
     import_command},
    {"copy-db", "a store into another, file or PostgreSQL",
     "motcua copy-db --from FILE|postgresql://… --to FILE|postgresql://… [settings]\n\nEvery table, into a store that "
     "holds "
     "nothing yet; rows, the log and the counters are checked before it is kept. Nobody may be served from the source "
     "meanwhile. Attachments and the key stay where they are.",
     copy_db_command},
    {"verify", "find and name what was changed behind the log's back",
     "motcua verify [--checkpoint FILE]… [settings]\n\nReads the whole log and every row it speaks of (docs/LOG.md), "
     "and "
     "each checkpoint; FILE is one kept elsewhere.\n"
     "Prints every fault. Exit 0: none; 1: some; 2: could not read.",
     verify_command},
    {"checkpoint", "print the newest signed checkpoint of the log",
     "motcua checkpoint [--sign] [settings]\n\n--sign signs the log's head first. A running server signs every "
     "checkpoint_minutes.",
     checkpoint_command},
    {"key", "keys that sign checkpoints",
     "motcua key list\nmotcua key rotate\n\nrotate: a new key signs from now on; the old one signs the new one's "
     "entry, then its secret is forgotten.",
     key_command},
    {"backup", "put store and attachments into one file, while serving",
     "motcua backup [--with-key] [--no-verify] [--incomplete] FILE [settings]\n"
     "motcua backup --dir FOLDER [--keep N] [settings]\nmotcua backup --list FILE\n\n"
     "FILE (a .tar.gz) appears only when it is whole, on disk and read back. --dir names it by the time and, with "
     "--keep,\n"
     "removes all but the newest N. The secret key is not inside unless --with-key: docs/OPERATING.md says why.\n"
     "--incomplete goes on when attachments are missing. --list shows what a backup holds and checks every digest.",
     backup_command},
    {"restore", "make an installation from a backup",
     "motcua restore FILE [--into FOLDER] [settings]\n\nTo the paths of the settings, or FOLDER. Overwrites nothing. "
     "Checks "
     "digests, attachments, everything that\n"
     "`motcua check` and `motcua verify` check, and only then puts things in their place.",
     restore_command},
    {"user", "officials' logins",
     "motcua user list\nmotcua user add LOGIN NAME AGENCY-CODE ROLE < password\nmotcua user password LOGIN < "
     "password\n\n"
     "The first administrator of an installation, and the way back in for who is locked out. Roles: counter specialist "
     "unit_head\n"
     "leader one_stop_manager auditor admin.",
     user_command},
    {"sim", "live a year under a fake clock, looking for what must never be",
     "motcua sim [--seed N] [--seeds K] [--days 365] [--dossiers 5000] [--from 2022-01-04] [--fork] [--no-pages]\n"
     "           [--quiet] [settings]\n\n"
     "Makes a province of its own (in a temporary folder, or --db FILE that is not there yet), lets citizens and\n"
     "officials act at random, and checks what must always hold. The same seed gives the same run. Exit 1: broken;\n"
     "it says how to see it again. docs/SIM.md tells the rest.",
     sim_command},
    {"config", "print the settings in force",
     "motcua config [settings]\n\nPrints every setting as a line that a configuration file can hold.", config_command},
    {"version", "print the version", "motcua version", version_command},
};

static int help(FILE *to) {
    fputs("motcua COMMAND [settings] [words]\n\n", to);
    for (size_t i = 0; i < COUNT_OF(commands); i++) fprintf(to, "  %-10s %s\n", commands[i].name, commands[i].what);
    fputs("\nmotcua COMMAND --help tells more. Settings, also as MOTCUA_NAME or in /etc/motcua.conf (--config FILE):\n",
          to);
    fflush(to);
    config_help();
    return to == stdout ? 0 : 2;
}

int main(int argc, char **argv) {
    if (argc < 2 || !strcmp(argv[1], "--help") || !strcmp(argv[1], "help")) return help(argc < 2 ? stderr : stdout);
    for (size_t i = 0; i < COUNT_OF(commands); i++) {
        if (strcmp(argv[1], commands[i].name)) continue;
        for (int k = 2; k < argc; k++)
            if (!strcmp(argv[k], "--help")) return printf("%s\n\nSettings:\n", commands[i].help), config_help(), 0;
        struct arena *a = arena_new();
        struct config c;
        int n = argc - 1;
        char **words = argv + 1;
        int status = 2;
        if (config_read(a, &n, words, &c)) {
            if (!time_source(str_of(c.clock)))
                fprintf(stderr, "motcua: clock '%s' is not understood\n", c.clock);
            else
                status = commands[i].run(&c, n - 1, words + 1);
        }
        arena_free(a);
        return status;
    }
    fprintf(stderr, "motcua: no command '%s'\n", argv[1]);
    return help(stderr);
}
