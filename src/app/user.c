/* user.c — `motcua user`: officials' logins from the command line.
 *
 * For the first administrator and for whoever is locked out; everyday administration is in the browser (/quan-tri). A
 * password is read from standard input, never from the command line, and must be changed at the first login. */
#include <stdio.h>
#include "app/command.h"
#include "app/commands.h"
#include "app/serve.h"
#include "app/user.sql.h"
#include "base/time.h"
#include "core/access.h"
#include "core/agency.h"
#include "core/ledger.h"
#include "sys/crypto.h"

static int complain(const char *what) { return fprintf(stderr, "motcua user: %s\n", what), 2; }

static bool read_password(struct arena *a, struct str *hash) {
    char line[256];
    fputs("Password (at least 10 characters): ", stderr);
    if (!fgets(line, sizeof line, stdin)) return false;
    struct str p = str_of(line);
    while (p.n && (p.p[p.n - 1] == '\n' || p.p[p.n - 1] == '\r')) p.n--;
    return p.n >= 10 && crypto_init() == RC_OK && password_hash(a, p, hash) == RC_OK;
}

static int list(struct db *db, struct arena *a) {
    struct user_list *u;
    size_t n;
    if (user_list(db, a, &u, &n)) return complain("the store cannot be read");
    for (size_t i = 0; i < n; i++)
        printf("%-28.*s %s %s %s %2lld  %.*s\n", STR_ARG(u[i].login), u[i].active ? "active" : "ended ",
               u[i].has_password ? "password" : "no-login", u[i].totp ? "totp" : "-   ", (long long)u[i].roles,
               STR_ARG(u[i].name));
    return 0;
}

static enum rc change(struct db *db, struct arena *a, char **w, bool add, struct str hash) {
    struct user_by_login u;
    int64_t id, now = time_now();
    TRY(db_begin(db, true));
    enum rc rc = user_by_login(db, a, str_of(w[1]), &u);
    id = u.id;
    if (add && rc == RC_NOTFOUND)
        rc = user_add(db, str_of(w[1]), str_of(w[2]), STR(""), hash, now, &id);
    else if (!rc && !add)
        rc = user_password(db, id, hash);
    if (!rc && !add) rc = user_sessions_end(db, id);
    if (!rc && add) {
        struct agency_by_code g;
        rc = agency_by_code(db, a, str_of(w[3]), &g);
        if (!rc) rc = user_grant(db, id, g.id, role_of(str_of(w[4])), at_day(now));
    }
    if (!rc)
        rc = audit_write(db, a, now, ACTOR_SYSTEM, 0, add ? STR("user add") : STR("user password"), str_of(w[1]));
    if (!rc) rc = db_commit(db);
    if (rc) db_rollback(db);
    return rc;
}

int user_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct db *db = NULL;
    struct str hash = STR("");
    int status = 2;
    bool add = argc == 5 && !strcmp(argv[0], "add"), password = argc == 2 && !strcmp(argv[0], "password"),
         lists = argc == 1 && !strcmp(argv[0], "list");
    if (!add && !password && !lists)
        status = complain("expected: list | add LOGIN NAME AGENCY-CODE ROLE | password LOGIN (--help tells more)");
    else if (add && !role_of(str_of(argv[4])))
        status = complain("roles: counter specialist unit_head leader one_stop_manager auditor admin");
    else if (serve_prepare(c) || db_open(c->db, DB_WRITE, &db))
        status = complain("the store cannot be opened");
    else if (lists)
        status = list(db, a);
    else if (!read_password(a, &hash))
        status = complain("a password of at least 10 characters is needed on standard input");
    else {
        enum rc rc = change(db, a, argv, add, hash);
        status = rc ? 1 : 0;
        if (rc)
            fprintf(stderr, "motcua user: not done (%s): check login, agency code and role\n", rc_name(rc));
        else
            printf("done; the password must be changed at the first login\n");
    }
    db_close(db);
    arena_free(a);
    return status;
}
