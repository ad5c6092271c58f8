/* demo.c — `motcua demo`: the demonstration province, Tiền Giang in spring 2022, made once and then served.
 *
 * Definitions come from the texts inside the binary, through the same loader as an official's files; dossiers from
 * life.c. The clock stands at 09:00 on Friday 25/3/2022 when the province is made and goes on from there: what the
 * demonstration shows stays true on any day. */
#include <stdio.h>
#include <unistd.h>
#include "app/commands.h"
#include "app/demo.h"
#include "app/demo.sql.h"
#include "app/life.h"
#include "app/serve.h"
#include "base/log.h"
#include "base/time.h"
#include "core/ledger.h"
#include "core/load.h"
#include "core/place.h"
#include "core/access.h"
#include "sys/asset.h"
#include "sys/crypto.h"

static const char password[] = "motcua-2022-demo";
static const char day_of_demo[] = "2022-03-25T09:00";

static bool is_made(const char *url);
static enum rc make(const struct config *c, int dossiers);
static void print_logins(const struct config *c);

int demo_command(const struct config *c_, int argc, char **argv) {
    struct config c = *c_;
    int64_t dossiers = 420;
    bool only = false;
    for (int i = 0; i < argc; i++) {
        if (!strcmp(argv[i], "--make-only"))
            only = true;
        else if (!strcmp(argv[i], "--dossiers") && i + 1 < argc && str_i64(str_of(argv[i + 1]), &dossiers))
            i++;
        else
            return fprintf(stderr, "motcua demo: unknown word '%s'\n", argv[i]), 2;
    }
    if (!*c.clock) time_source(str_of(day_of_demo));
    if (!strcmp(c.db, "var/motcua.db")) c.db = "var/demo.db";
    if (!is_made(c.db)) {
        printf("Making the demonstration province in %s …\n", c.db);
        fflush(stdout);
        enum rc rc = make(&c, (int)dossiers);
        if (rc) {
            unlink(c.db);
            return fprintf(stderr, "motcua demo: could not be made (%s); the log says why\n", rc_name(rc)), 1;
        }
    }
    if (only) return 0;
    print_logins(&c);
    return serve_run(&c);
}

static bool is_made(const char *url) {
    if (!db_is_server(url)) return !access(url, F_OK);
    struct arena *a = arena_new();
    struct db *db = NULL;
    struct demo_agencies n = {0};
    enum rc rc = db_open(url, DB_READ, &db);
    if (!rc) rc = demo_agencies(db, a, &n);
    db_close(db);
    arena_free(a);
    return !rc && n.n > 0;
}

static enum rc make(const struct config *c, int dossiers) {
    TRY(serve_prepare(c));
    struct arena *a = arena_new();
    struct db *db;
    struct life_figures f = {0};
    int64_t now, from;
    at_parse(str_of(day_of_demo), &now);
    at_parse(STR("2022-01-04 07:00"), &from);
    enum rc rc = db_open(c->db, DB_WRITE, &db);
    if (!rc) {
        rc = db_begin(db, true);
        if (!rc) rc = demo_fill_definitions(db, a, from - 30 * DAY_S);
        if (!rc) rc = demo_fill_people(db, a, from - 30 * DAY_S);
        if (!rc) rc = life_run(db, &(struct life){.seed = 2022, .from = from, .until = now, .dossiers = dossiers}, &f);
        bool signed_;
        if (!rc) rc = ledger_sign(db, a, place_key(), place_origin(), now, &signed_);
        if (!rc)
            rc = db_commit(db);
        else
            db_rollback(db);
        db_close(db);
    }
    if (!rc)
        printf("%lld dossiers, %lld moves (%lld refused), %lld supplements asked for, %lld apologies, %lld delivered\n",
               (long long)f.filed, (long long)f.moves, (long long)f.refused_moves, (long long)f.supplements,
               (long long)f.apologies, (long long)f.delivered);
    arena_free(a);
    return rc;
}

enum rc demo_fill_definitions(struct db *db, struct arena *a, int64_t now) {
    struct load_file *files = ARENA_ARRAY(a, struct load_file, data_files_n + 1);
    for (unsigned long i = 0; i < data_files_n; i++)
        files[i] = (struct load_file){str_of(data_files[i].name + (data_files[i].name[0] == '.' ? 2 : 0)),
                                      str_n((const char *)data_files[i].bytes, data_files[i].n)};
    struct load_result result;
    enum rc rc = load_check(db, a, files, data_files_n, &result);
    for (size_t i = 0; i < result.n_faults && i < 20; i++) fprintf(stderr, "%.*s\n", STR_ARG(result.fault[i].words));
    TRY(rc);
    return load_publish(db, a, &result, ACTOR_SYSTEM, 0, now, STR("Dữ liệu trình diễn"));
}

/* Officials all have the demonstration's password; the first five people have accounts. */
enum rc demo_fill_people(struct db *db, struct arena *a, int64_t now) {
    struct str hash;
    TRY(crypto_init());
    TRY(password_hash(a, str_of(password), &hash));
    TRY(demo_passwords(db, hash));
    struct demo_first_people *p;
    size_t n;
    int64_t id;
    TRY(demo_first_people(db, a, &p, &n));
    for (size_t i = 0; i < n; i++) TRY(demo_account(db, p[i].id, p[i].phone, p[i].phone, hash, now, &id));
    return RC_OK;
}

static void print_logins(const struct config *c) {
    struct arena *a = arena_new();
    struct db *db;
    struct demo_logins *l;
    size_t n;
    if (db_open(c->db, DB_READ, &db) == RC_OK) {
        printf("\nhttp://%s:%lld/\n\nPassword of every demonstration login: %s\nOfficials "
               "(http://%s:%lld/can-bo/dang-nhap):\n",
               c->listen, (long long)c->port, password, c->listen, (long long)c->port);
        if (demo_logins(db, a, at_day(time_now()), &l, &n) == RC_OK)
            for (size_t i = 0; i < n; i++)
                printf("  %-12.*s %s, %.*s (%.*s)\n", STR_ARG(l[i].login), role_vi((enum role)l[i].role),
                       STR_ARG(l[i].agency), STR_ARG(l[i].name));
        printf("People (http://%s:%lld/dang-nhap):\n", c->listen, (long long)c->port);
        struct demo_citizens *p;
        if (demo_citizens(db, a, &p, &n) == RC_OK)
            for (size_t i = 0; i < n; i++) printf("  %-12.*s %.*s\n", STR_ARG(p[i].login), STR_ARG(p[i].name));
        putchar('\n');
        fflush(stdout);
        db_close(db);
    }
    arena_free(a);
}
