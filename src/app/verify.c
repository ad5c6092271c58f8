/* verify.c — `motcua verify`, `motcua checkpoint`, `motcua key`: the log, from the command line. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "app/commands.h"
#include "app/serve.h"
#include "base/time.h"
#include "core/ledger.h"
#include "core/ledger.sql.h"
#include "core/place.h"

static void print_fault(void *user, const struct ledger_fault *f) {
    (void)user;
    if (f->n)
        printf("%.*s entry %lld: %.*s\n", STR_ARG(f->what), (long long)f->n, STR_ARG(f->about));
    else
        printf("%.*s: %.*s\n", STR_ARG(f->what), STR_ARG(f->about));
}

static bool read_text(struct arena *a, const char *path, struct str *out) {
    FILE *f = fopen(path, "rb");
    if (!f) return false;
    char *p = arena_alloc(a, 8192);
    size_t n = fread(p, 1, 8191, f);
    fclose(f);
    *out = str_n(p, n);
    return n > 0;
}

int verify_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct str *extra = ARENA_ARRAY(a, struct str, argc + 1);
    struct db *db = NULL;
    struct ledger_report report = {0};
    size_t n = 0;
    int status = 2;
    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--checkpoint") || i + 1 == argc) {
            fputs("motcua verify [--checkpoint FILE]… [settings]\n", stderr);
            goto end;
        }
        if (!read_text(a, argv[++i], &extra[n])) {
            fprintf(stderr, "motcua: cannot read %s\n", argv[i]);
            goto end;
        }
        n++;
    }
    enum rc rc = db_open(c->db, DB_READ, &db);
    if (!rc) rc = ledger_verify(db, extra, n, print_fault, NULL, &report);
    if (rc)
        fprintf(stderr, "motcua: could not verify %s: %s\n", c->db, rc_name(rc));
    else
        printf("%lld entries, %lld checkpoints, %lld faults\n", (long long)report.entries,
               (long long)report.checkpoints, (long long)report.faults);
    status = rc ? 2 : report.faults != 0;
end:
    db_close(db);
    arena_free(a);
    return status;
}

/* Runs `deed` in a write transaction of its own. */
static enum rc write_once(const struct config *c, struct arena *a, enum rc (*deed)(struct db *db, struct arena *a)) {
    struct db *db = NULL;
    TRY(serve_prepare(c));
    enum rc rc = db_open(c->db, DB_WRITE, &db);
    if (!rc) rc = db_begin(db, true);
    if (!rc) rc = deed(db, a);
    if (!rc)
        rc = db_commit(db);
    else if (db)
        db_rollback(db);
    db_close(db);
    return rc;
}

static enum rc sign(struct db *db, struct arena *a) {
    bool made;
    return ledger_sign(db, a, place_key(), place_origin(), time_now(), &made);
}

static enum rc rotate(struct db *db, struct arena *a) {
    return ledger_rotate(db, a, place_key(), place_origin(), 0, time_now());
}

int checkpoint_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct db *db = NULL;
    struct checkpoint_last last;
    bool signs = argc == 1 && !strcmp(argv[0], "--sign");
    if (argc && !signs) {
        fputs("motcua checkpoint [--sign] [settings]\n", stderr);
        arena_free(a);
        return 2;
    }
    enum rc rc = signs ? write_once(c, a, sign) : RC_OK;
    if (!rc) rc = db_open(c->db, DB_READ, &db);
    if (!rc) rc = checkpoint_last(db, a, &last);
    if (!rc) printf("%.*s", STR_ARG(last.note));
    if (rc) fprintf(stderr, "motcua: no checkpoint (%s)\n", rc_name(rc));
    db_close(db);
    arena_free(a);
    return rc != RC_OK;
}

int key_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct db *db = NULL;
    struct key_list *k;
    size_t n = 0;
    bool lists = argc == 1 && !strcmp(argv[0], "list"), rotates = argc == 1 && !strcmp(argv[0], "rotate");
    if (!lists && !rotates) {
        fputs("motcua key list\nmotcua key rotate\n", stderr);
        arena_free(a);
        return 2;
    }
    enum rc rc = rotates ? write_once(c, a, rotate) : RC_OK;
    if (!rc) rc = db_open(c->db, DB_READ, &db);
    if (!rc) rc = key_list(db, a, &k, &n);
    for (size_t i = 0; i < n && !rc; i++)
        printf("%.*s  %.*s  from %.*s%s%.*s\n", STR_ARG(k[i].name), STR_ARG(k[i].public_key),
               STR_ARG(at_iso(a, k[i].made_at)), k[i].retired_at ? " to " : "",
               STR_ARG(k[i].retired_at ? at_iso(a, k[i].retired_at) : STR("")));
    if (rc) fprintf(stderr, "motcua: %s\n", rc_name(rc));
    db_close(db);
    arena_free(a);
    return rc != RC_OK;
}
