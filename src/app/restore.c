/* restore.c — `motcua restore`: a backup becomes an installation again, or nothing happens.
 *
 * Everything is unpacked beside its place (…part), brought to this program's schema, and proved there: digests, the
 * store's own structure, each attachment that the store names, what `motcua check` recomputes, the chain and signatures
 * of the log. Only then does it take its name: attachments first, the store last, so that a store that is there is
 * whole. Nothing that exists is overwritten, and a program that serves that store (it holds the store's lock) is not
 * disturbed. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include "app/backup.h"
#include "app/backup.sql.h"
#include "app/commands.h"
#include "app/serve.h"
#include "base/time.h"
#include "core/ledger.h"
#include "sys/blob.h"
#include "sys/crypto.h"
#include "sys/db.h"

struct job {
    struct arena *a;
    struct config c;
    const char *file;
    char *store, *files, *key; /* where things stand until they are proved */
    struct backup_manifest m;
};
static bool says_no(struct job *j);
static enum rc run(struct job *j);
static void clean(struct job *j);
static char *beside(struct arena *a, const char *path);

int restore_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct job j = {.a = a, .c = *c};
    const char *into = NULL;
    bool wrong = false;
    for (int i = 0; i < argc; i++) {
        if (!strcmp(argv[i], "--into") && i + 1 < argc)
            into = argv[++i];
        else if (!j.file && argv[i][0] != '-')
            j.file = argv[i];
        else
            wrong = true;
    }
    if (wrong || !j.file) {
        fputs("motcua restore FILE [--into FOLDER] [settings]\n", stderr);
        arena_free(a);
        return 2;
    }
    if (into) {
        j.c.db = str_z(a, str_fmt(a, "%s/motcua.db", into));
        j.c.files = str_z(a, str_fmt(a, "%s/files", into));
        j.c.key = str_z(a, str_fmt(a, "%s/secret.key", into));
    }
    if (db_is_server(j.c.db)) {
        fputs("motcua: a store on PostgreSQL is restored by its own tools: docs/OPERATING.md\n", stderr);
        arena_free(a);
        return 2;
    }
    j.store = beside(a, j.c.db), j.files = beside(a, j.c.files), j.key = beside(a, j.c.key);
    umask(077);
    int status = 2, lock = -1;
    enum rc rc = crypto_init();
    if (!rc) rc = serve_make_folders(&j.c);
    if (!rc && (lock = serve_lock(j.c.db, true)) < 0) {
        fprintf(stderr, "motcua: %s is in use: stop the program that serves it first\n", j.c.db);
    } else if (!rc && !says_no(&j)) {
        clean(&j); /* what a killed restore left */
        rc = run(&j);
        clean(&j);
        status = rc != RC_OK;
        if (rc) fprintf(stderr, "motcua: nothing was restored%s\n", rc == RC_FULL ? ": the disk is full" : "");
    }
    if (lock >= 0) close(lock);
    arena_free(a);
    return status;
}

static char *beside(struct arena *a, const char *path) {
    struct str p = str_of(path);
    while (p.n > 1 && p.p[p.n - 1] == '/') p.n--;
    return str_z(a, str_fmt(a, "%.*s.restore.part", STR_ARG(p)));
}

static bool holds_something(const char *folder) {
    DIR *d = opendir(folder);
    bool any = false;
    if (!d) return errno != ENOENT;
    for (struct dirent *e; (e = readdir(d));) any |= strcmp(e->d_name, ".") && strcmp(e->d_name, "..");
    closedir(d);
    return any;
}

static bool says_no(struct job *j) {
    static const char *const tail[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < COUNT_OF(tail); i++) {
        char *path = str_z(j->a, str_fmt(j->a, "%s%s", j->c.db, tail[i]));
        if (!access(path, F_OK))
            return fprintf(stderr, "motcua: %s is there, and a restore overwrites nothing: move it away first\n", path),
                   true;
    }
    if (holds_something(j->c.files))
        return fprintf(stderr, "motcua: the folder %s is not empty, and a restore overwrites nothing: move it away\n",
                       j->c.files),
               true;
    return false;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at) {
    (void)st, (void)kind, (void)at;
    return remove(path);
}

static void clean(struct job *j) {
    static const char *const tail[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < COUNT_OF(tail); i++) unlink(str_z(j->a, str_fmt(j->a, "%s%s", j->store, tail[i])));
    nftw(j->files, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    unlink(j->key);
}

/* ---- Proving ---- */
static void tell(void *user, const struct ledger_fault *f) {
    (void)user;
    printf("%.*s entry %lld: %.*s\n", STR_ARG(f->what), (long long)f->n, STR_ARG(f->about));
}

static bool known_missing(const struct job *j, struct str hash) {
    for (size_t i = 0; i < j->m.n_missing; i++)
        if (str_eq(j->m.missing[i], hash)) return true;
    return false;
}

static enum rc attachments(struct job *j) {
    struct db *db;
    struct backup_blobs *b;
    size_t n = 0, bad = 0;
    TRY(db_open(j->store, DB_READ, &db));
    enum rc rc = backup_blobs(db, j->a, &b, &n);
    db_close(db);
    TRY(rc);
    for (size_t i = 0; i < n; i++) {
        struct stat st;
        struct str path = blob_path(j->a, j->files, b[i].hash);
        if ((path.n && !stat(path.p, &st) && st.st_size == b[i].size) || known_missing(j, b[i].hash)) continue;
        fprintf(stderr, "motcua: attachment %.*s is not in the backup\n", STR_ARG(b[i].hash));
        bad++;
    }
    return bad ? RC_INVALID : RC_OK;
}

static enum rc prove(struct job *j) {
    struct db *db = NULL;
    struct ledger_report report = {0};
    struct config staged = j->c;
    staged.db = j->store, staged.files = j->files;
    enum rc rc = db_sound(j->store);
    if (rc == RC_INVALID) fprintf(stderr, "motcua: the store in the backup is damaged\n");
    TRY(rc);
    if (j->m.schema > backup_schema_known()) {
        fprintf(stderr, "motcua: the backup is of a newer program (schema %lld, this one knows %lld)\n",
                (long long)j->m.schema, (long long)backup_schema_known());
        return RC_INVALID;
    }
    TRY(serve_bring_up(j->store));
    TRY(attachments(j));
    if (check_command(&staged, 0, NULL)) return RC_INVALID;
    TRY(db_open(j->store, DB_READ, &db));
    rc = ledger_verify(db, NULL, 0, tell, NULL, &report);
    db_close(db);
    TRY(rc);
    printf("%lld entries of the log, %lld checkpoints, %lld faults\n", (long long)report.entries,
           (long long)report.checkpoints, (long long)report.faults);
    return report.faults ? RC_INVALID : RC_OK;
}

/* ---- Naming ---- */
static enum rc settle(struct job *j) {
    int fd = open(j->store, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return RC_IO;
    bool ok = !fsync(fd) && !syncfs(fd);
    close(fd);
    mkdir(j->files, 0700); /* a province without a single attachment */
    if (ok && (fd = open(j->files, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) >= 0) ok = !syncfs(fd), close(fd);
    rmdir(j->c.files); /* empty, or not there */
    if (!ok || rename(j->files, j->c.files))
        return fprintf(stderr, "motcua: %s: %s\n", j->c.files, strerror(errno)), RC_IO;
    if (j->m.key) {
        if (access(j->c.key, F_OK)) {
            if (rename(j->key, j->c.key)) return RC_IO;
        } else {
            printf("%s is there already and stays; the backup's key was not used\n", j->c.key);
        }
    }
    if (link(j->store, j->c.db)) return fprintf(stderr, "motcua: %s: %s\n", j->c.db, strerror(errno)), RC_IO;
    if ((fd = open(j->c.db, O_RDONLY | O_CLOEXEC)) >= 0) syncfs(fd), close(fd);
    return RC_OK;
}

static enum rc run(struct job *j) {
    const char *why = "";
    struct backup_into into = {j->store, j->files, j->key};
    enum rc rc = backup_walk(j->a, j->file, false, &into, &j->m, &why);
    if (rc == RC_NOTFOUND) fprintf(stderr, "motcua: there is no file %s\n", j->file);
    if (rc == RC_INVALID) fprintf(stderr, "motcua: %s: %s\n", j->file, why);
    TRY(rc);
    backup_print(j->a, &j->m);
    TRY(prove(j));
    TRY(settle(j));
    printf("restored to %s and %s\n", j->c.db, j->c.files);
    if (access(j->c.key, F_OK))
        printf("put the secret key back to %s before serving: without it second factors must be set up anew and the "
               "log's\n"
               "signing key cannot be opened\n",
               j->c.key);
    return RC_OK;
}
