/* serve.c — starts and stops the house; /healthz, assets. Jobs (outgoing messages) run on a thread of their own. */
#include "app/serve.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include "app/dispatch.h"
#include "app/door.h"
#include "app/site.h"
#include "base/log.h"
#include "base/time.h"
#include "core/figure.h"
#include "core/ledger.h"
#include "core/load.h"
#include "core/migrations.h"
#include "core/notice.h"
#include "core/session.h"
#include "core/setting.h"
#include "sys/crypto.h"
#include "sys/gate.h"
#include "sys/outbound.h"
#include "sys/server.h"
#include "ui/page.h"

static atomic_bool stopping;
struct jobs {
    struct gate *gate;
    const struct config *c;
};
static void *run_jobs(void *arg);
static enum rc new_day(struct gate *gate);
static void sweep(struct gate *gate);
static void on_error_page(struct request *r, int status, const char *why, void *user);
static enum rc make_folder(struct arena *a, const char *path, bool of_file);

enum rc serve_prepare(const struct config *c) {
    struct arena *a = arena_new();
    struct db *db = NULL;
    enum rc rc = make_folder(a, c->db, true);
    if (!rc) rc = make_folder(a, c->files, false);
    if (!rc) rc = make_folder(a, c->outbox, false);
    if (!rc) rc = make_folder(a, c->key, true);
    if (!rc) rc = db_open(c->db, DB_WRITE, &db);
    if (!rc) rc = migrate_run(db, migrations, migrations_n, time_now());
    if (!rc) rc = ledger_begin(db, time_now());
    if (!rc) rc = figure_begin(db);
    if (!rc) {
        struct str name = setting_text(db, a, "province_name", STR(""));
        page_setup(name.n ? str_fmt(a, "Tỉnh %.*s", STR_ARG(name)) : name, str_of(c->url));
        site_setup(c);
    }
    db_close(db);
    arena_free(a);
    return rc;
}

int serve_run(const struct config *c) {
    struct arena *a = arena_new();
    struct gate *gate = NULL;
    struct server *server = NULL;
    struct jobs jobs = {.c = c};
    pthread_t thread;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, NULL); /* every thread inherits it; sigwait below takes them */
    signal(SIGPIPE, SIG_IGN);

    enum rc rc = serve_prepare(c);
    if (!rc) rc = gate_open(c->db, NULL, &gate);
    bool v6 = strchr(c->listen, ':') != NULL;
    struct server_config config = {
        .listen = str_z(a, str_fmt(a, v6 ? "[%s]:%lld" : "%s:%lld", c->listen, (long long)c->port)),
        .db_url = c->db,
        .tmp_dir = c->files,
        .gate = gate,
        .workers = (int)c->workers,
        .behind_proxy = c->behind_proxy,
        .secure_cookies = c->secure_cookies,
        .handle = dispatch,
        .error_page = on_error_page};
    config.limits = gather_usual;
    config.limits.file = c->max_file_mb << 20;
    if (!rc) rc = server_start(&config, &server);
    if (rc) {
        fprintf(stderr, "motcua: cannot serve on %s (%s); the log says why\n", config.listen, rc_name(rc));
        gate_close(gate);
        arena_free(a);
        return 1;
    }
    jobs.gate = gate;
    bool has_jobs = pthread_create(&thread, NULL, run_jobs, &jobs) == 0;
    log_line("serving", "address=%s port=%d", c->listen, server_port(server));
    int sig;
    sigwait(&set, &sig);
    log_line("stopping", "signal=%d", sig);
    stopping = true;
    server_stop(server);
    if (has_jobs) pthread_join(thread, NULL);
    gate_close(gate);
    arena_free(a);
    return 0;
}

static void *run_jobs(void *arg) {
    const struct jobs *j = arg;
    struct outbound to = {"file", j->c->outbox};
    struct db *read = NULL;
    int32_t day = 0;
    if (db_open(j->c->db, DB_READ, &read)) return NULL;
    for (int tick = 0; !stopping; tick++) {
        size_t sent = 0;
        if (at_day(time_now()) != day && new_day(j->gate) == RC_OK) day = at_day(time_now());
        if (tick % 18000 == 17999) sweep(j->gate); /* once an hour */
        if (tick % 10 == 0 && notice_run(j->gate, read, &to, time_now(), &sent) == RC_OK && sent)
            log_line("notices", "sent=%zu", sent);
        usleep(200 * 1000);
    }
    db_close(read);
    return NULL;
}

/* Revisions of procedures come into force and end at midnight. */
static enum rc new_day(struct gate *gate) {
    struct db *db;
    TRY(gate_enter(gate, &db));
    enum rc rc = load_refresh(db, time_now()), left = gate_leave(gate, !rc);
    return rc ? rc : left;
}

/* Sessions, codes and counting windows that are over. */
static void sweep(struct gate *gate) {
    struct db *db;
    if (gate_enter(gate, &db)) return;
    enum rc rc = session_sweep(db, time_now());
    if (!rc) rc = door_sweep(db, time_now());
    enum rc left = gate_leave(gate, !rc);
    if (rc || left) log_line("sweep", "rc=%s", rc_name(rc ? rc : left));
}

static void on_error_page(struct request *r, int status, const char *why, void *user) {
    (void)why, (void)user;
    dispatch_error_page(r, status);
}

static enum rc make_folder(struct arena *a, const char *path, bool of_file) {
    char *p = str_z(a, str_of(path));
    if (of_file) {
        char *slash = strrchr(p, '/');
        if (!slash) return RC_OK;
        *slash = 0;
    }
    for (char *at = p + 1; *p; at++) {
        if (*at && *at != '/') continue;
        bool last = !*at;
        *at = 0;
        if (mkdir(p, 0750) && errno != EEXIST) {
            fprintf(stderr, "motcua: cannot make folder %s: %s\n", p, strerror(errno));
            return RC_IO;
        }
        if (last) break;
        *at = '/';
    }
    return RC_OK;
}
