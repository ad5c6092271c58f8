/* serve.c — starts and stops the house. Jobs (jobs.c) run on threads of their own. */
#include "app/serve.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "app/dispatch.h"
#include "app/jobs.h"
#include "app/site.h"
#include "base/log.h"
#include "base/time.h"
#include "core/figure.h"
#include "core/ledger.h"
#include "core/migrations.h"
#include "core/setting.h"
#include "sys/crypto.h"
#include "sys/gate.h"
#include "sys/server.h"
#include "ui/page.h"

static void on_error_page(struct request *r, int status, const char *why, void *user);
static enum rc make_folder(struct arena *a, const char *path, bool of_file);

enum rc serve_prepare(const struct config *c) {
    struct arena *a = arena_new();
    struct db *db = NULL;
    enum rc rc = serve_make_folders(c);
    if (!rc) rc = serve_bring_up(c->db);
    if (!rc) rc = db_open(c->db, DB_WRITE, &db);
    if (!rc) {
        struct str name = setting_text(db, a, "province_name", STR(""));
        page_setup(name.n ? str_fmt(a, "Tỉnh %.*s", STR_ARG(name)) : name, str_of(c->url));
        site_setup(c);
    }
    db_close(db);
    arena_free(a);
    return rc;
}

enum rc serve_make_folders(const struct config *c) {
    struct arena *a = arena_new();
    enum rc rc = db_is_server(c->db) ? RC_OK : make_folder(a, c->db, true);
    if (!rc) rc = make_folder(a, c->files, false);
    if (!rc) rc = make_folder(a, c->outbox, false);
    if (!rc) rc = make_folder(a, c->key, true);
    arena_free(a);
    return rc;
}

enum rc serve_bring_up(const char *path) {
    struct db *db;
    TRY(db_open(path, DB_WRITE, &db));
    enum rc rc = migrate_run(db, migrations, migrations_n, time_now());
    if (rc == RC_INVALID)
        fprintf(stderr,
                "motcua: %s is of a newer program than this one (%s), which knows schemas up to %d.\n"
                "motcua: Install that program again, or restore a backup made before it.\n",
                path, MOTCUA_VERSION, migrations_n ? migrations[migrations_n - 1].number : 0);
    if (!rc) rc = ledger_begin(db, time_now());
    if (!rc) rc = figure_begin(db);
    db_close(db);
    return rc;
}

int serve_lock(const char *db, bool alone) {
    char path[4096];
    if (db_is_server(db)) return open("/dev/null", O_RDONLY | O_CLOEXEC);
    if ((size_t)snprintf(path, sizeof path, "%s.lock", db) >= sizeof path) return -1;
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0 && !flock(fd, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB)) return fd;
    if (fd >= 0) close(fd);
    return -1;
}

int serve_run(const struct config *c) {
    struct arena *a = arena_new();
    struct gate *gate = NULL;
    struct server *server = NULL;
    struct jobs *jobs = NULL;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, NULL); /* every thread inherits it; sigwait below takes them */
    signal(SIGPIPE, SIG_IGN);
    struct rlimit files; /* a connection is a file */
    if (!getrlimit(RLIMIT_NOFILE, &files)) {
        files.rlim_cur = files.rlim_max;
        (void)!setrlimit(RLIMIT_NOFILE, &files);
    }

    enum rc rc = serve_make_folders(c);
    int lock = rc ? -1 : serve_lock(c->db, false);
    if (!rc && lock < 0) {
        fprintf(stderr, "motcua: %s is being restored, or its folder cannot be written\n", c->db);
        arena_free(a);
        return 1;
    }
    if (!rc) rc = serve_prepare(c);
    if (!rc) rc = gate_open(c->db, NULL, &gate);
    bool v6 = strchr(c->listen, ':') != NULL;
    struct server_config config = {
        .listen = str_z(a, str_fmt(a, v6 ? "[%s]:%lld" : "%s:%lld", c->listen, (long long)c->port)),
        .db_url = c->db,
        .tmp_dir = c->files,
        .gate = gate,
        .workers = (int)c->workers,
        .connections = (int)c->connections,
        .head_ms = (int)c->head_s * 1000,
        .idle_ms = (int)c->idle_s * 1000,
        .streams = (int)c->streams,
        .beat_ms = (int)c->beat_s * 1000,
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
    struct db_listener *listener;
    if (db_listen(c->db, &listener)) log_line("listen", "what=not_started");
    if (jobs_start(gate, c, &jobs)) log_line("jobs", "what=not_all_threads");
    log_line("serving", "address=%s port=%d", c->listen, server_port(server));
    int sig;
    sigwait(&set, &sig);
    log_line("stopping", "signal=%d", sig);
    server_stop(server);
    jobs_stop(jobs);
    db_listen_stop(listener);
    gate_close(gate);
    close(lock);
    arena_free(a);
    return 0;
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
