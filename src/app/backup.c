/* backup.c — `motcua backup`: the store and its attachments in one file, made while the province works.
 *
 * The store is copied first, in one reading transaction, and the attachments after it: they are never changed and only
 * added to, so each one that the copy names is there, and what comes later is not asked for. An attachment that is
 * missing or whose bytes no longer fit its name stops the backup: a copy of damage would in time push out the sound
 * ones. FILE appears only when all of it is on disk and was read back. The secret key stays out unless --with-key: who
 * finds a backup must not be able to sign checkpoints or open second factors. */
#include "app/backup.h"
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "app/backup.sql.h"
#include "app/commands.h"
#include "base/buf.h"
#include "base/time.h"
#include "core/migrations.h"
#include "sys/archive.h"
#include "sys/blob.h"
#include "sys/crypto.h"
#include "sys/db.h"
#include "sys/migrate.sql.h"

struct job {
    struct arena *a;
    const struct config *c;
    const char *file;
    char *copy; /* FILE.copy.part/store.db */
    bool with_key, no_verify, incomplete;
    struct backup_manifest m;
    struct backup_blobs *blob;
    size_t n_blob;
};
static char *part, *copies[4], *folder_of_copy; /* what a signal takes away */

static enum rc write_backup(struct job *j);
static int rotate(struct arena *a, const char *folder, int64_t keep);
static int list(struct arena *a, const char *file);

static const char *in_words(enum rc rc) {
    return rc == RC_FULL       ? "the disk is full"
           : rc == RC_CONFLICT ? "the file is there already, or another backup is writing it"
           : rc == RC_NOTFOUND ? "there is nothing to read"
           : rc == RC_BUSY     ? "the store is locked"
           : rc == RC_INVALID  ? "the data does not hold together"
                               : "reading or writing failed";
}

static void drop_copy(void) { /* also what the engine may have left beside it */
    for (size_t i = 0; i < COUNT_OF(copies); i++) unlink(copies[i]);
    rmdir(folder_of_copy);
}

static void on_signal(int sig) {
    drop_copy();
    unlink(part);
    _exit(128 + sig);
}

static const char usage[] = "motcua backup [--with-key] [--no-verify] [--incomplete] FILE [settings]\n"
                            "motcua backup --dir FOLDER [--keep N] …\nmotcua backup --list FILE\n";

int backup_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct job j = {.a = a, .c = c};
    const char *folder = NULL;
    int64_t keep = 0;
    bool lists = false, wrong = false;
    for (int i = 0; i < argc && !wrong; i++) {
        struct str w = str_of(argv[i]);
        if (str_is(w, "--with-key"))
            j.with_key = true;
        else if (str_is(w, "--no-verify"))
            j.no_verify = true;
        else if (str_is(w, "--incomplete"))
            j.incomplete = true;
        else if (str_is(w, "--list"))
            lists = true;
        else if (str_is(w, "--dir") && i + 1 < argc)
            folder = argv[++i];
        else if (str_is(w, "--keep") && i + 1 < argc)
            wrong = !str_i64(str_of(argv[++i]), &keep) || keep < 1;
        else if (!j.file && !str_starts(w, "-"))
            j.file = argv[i];
        else
            wrong = true;
    }
    if (wrong || !j.file == !folder || (lists && folder) || (keep && !folder)) {
        fputs(usage, stderr);
        arena_free(a);
        return 2;
    }
    if (folder) {
        struct str at = at_iso(a, time_now()); /* 2022-03-25T09:00:00+07:00 */
        j.file =
            str_z(a, str_fmt(a, "%s/motcua-%.10s-%.2s%.2s%.2s.tar.gz", folder, at.p, at.p + 11, at.p + 14, at.p + 17));
    }
    int status = 0;
    enum rc rc = crypto_init();
    if (lists) {
        status = list(a, j.file);
    } else {
        if (!rc && db_is_server(c->db)) {
            rc = RC_INVALID;
            fputs("motcua: a store on PostgreSQL is backed up by pg_dump or its archived log: docs/OPERATING.md\n",
                  stderr);
        } else {
            if (!rc) rc = write_backup(&j);
            if (rc) fprintf(stderr, "motcua: no backup was made: %s\n", in_words(rc));
        }
        status = rc != RC_OK;
        if (!status) {
            printf("%s\n", j.file);
            backup_print(a, &j.m);
        }
        if (!status && keep) status = rotate(a, folder, keep);
    }
    arena_free(a);
    return status;
}

/* ---- Writing ---- */
static enum rc read_copy(struct job *j) {
    struct db *db;
    struct schema_at at;
    struct backup_log log;
    struct stat st;
    struct str hash;
    TRY(db_open(j->copy, DB_READ, &db));
    enum rc rc = schema_at(db, j->a, &at);
    if (!rc && at.number >= 2) { /* a store from before the log has none */
        rc = backup_log(db, j->a, &log);
        if (!rc) j->m.log_n = log.n, j->m.log_hash = hex_encode(j->a, log.hash.p, log.hash.n);
        if (rc == RC_NOTFOUND) rc = RC_OK;
    }
    if (!rc) rc = backup_blobs(db, j->a, &j->blob, &j->n_blob);
    db_close(db);
    TRY(rc);
    if (stat(j->copy, &st)) return RC_IO;
    int64_t size;
    TRY(sha256_file(j->a, j->copy, &hash, &size));
    j->m.schema = at.number, j->m.store_size = size, j->m.store_hash = hash;
    return RC_OK;
}

/* Erased while the store was being copied: then it is rightly gone. */
static bool still_used(struct job *j, struct str hash) {
    struct db *db;
    struct backup_blob_used used = {.n = 1};
    if (db_open(j->c->db, DB_READ, &db)) return true;
    enum rc rc = backup_blob_used(db, j->a, hash, &used);
    db_close(db);
    return rc || used.n;
}

static enum rc look_at_blobs(struct job *j) {
    size_t bad = 0;
    for (size_t i = 0; i < j->n_blob; i++) {
        struct str path = blob_path(j->a, j->c->files, j->blob[i].hash);
        struct stat st;
        if (path.n && !stat(path.p, &st) && S_ISREG(st.st_mode) && st.st_size == j->blob[i].size) {
            j->m.files++, j->m.bytes += st.st_size;
            continue;
        }
        if (still_used(j, j->blob[i].hash)) {
            bad++;
            fprintf(stderr, "motcua: attachment %.*s is missing or is not %lld bytes long\n", STR_ARG(j->blob[i].hash),
                    (long long)j->blob[i].size);
        }
        *ARENA_PUSH(j->a, j->m.missing, j->m.n_missing, j->m.cap_missing) = j->blob[i].hash;
        j->blob[i].size = -1;
    }
    if (!bad || j->incomplete) return RC_OK;
    fprintf(stderr, "motcua: %zu attachments are not as the store says; --incomplete backs up what is left\n", bad);
    return RC_INVALID;
}

static struct str manifest_text(struct job *j) {
    const struct backup_manifest *m = &j->m;
    struct buf b = buf_in(j->a);
    buf_fmt(&b, "motcua-backup 1\nprogram %s\nschema %lld\nat %lld\nlog %lld %.*s\nstore %lld %.*s\nfiles %lld %lld\n",
            MOTCUA_VERSION, (long long)m->schema, (long long)m->at, (long long)m->log_n, STR_ARG(m->log_hash),
            (long long)m->store_size, STR_ARG(m->store_hash), (long long)m->files, (long long)m->bytes);
    buf_fmt(&b, "key %s\n", m->key ? "yes" : "no");
    for (size_t i = 0; i < m->n_missing; i++) buf_fmt(&b, "missing %.*s\n", STR_ARG(m->missing[i]));
    buf_z(&b, "end\n");
    return buf_view(&b);
}

static enum rc add_blobs(struct job *j, struct archive *w) {
    struct arena *step = arena_new();
    enum rc rc = RC_OK;
    for (size_t i = 0; i < j->n_blob && !rc; i++) {
        char hex[65] = "";
        if (j->blob[i].size < 0) continue;
        struct str path = blob_path(step, j->c->files, j->blob[i].hash);
        char *name = str_z(step, str_fmt(step, "files/%.*s", STR_ARG(j->blob[i].hash)));
        rc = archive_add_file(w, name, path.p, j->blob[i].size, j->m.at, hex);
        if (!rc && !str_is(j->blob[i].hash, hex)) rc = RC_INVALID;
        if (rc == RC_INVALID || rc == RC_NOTFOUND) /* the bytes are in the archive by now: nothing to be left out */
            fprintf(stderr, "motcua: attachment %.*s is damaged: its bytes do not fit its name\n",
                    STR_ARG(j->blob[i].hash));
        arena_reset(step);
    }
    arena_free(step);
    return rc;
}

static enum rc fill(struct job *j, struct archive *w) {
    char hex[65];
    struct stat st;
    TRY(archive_add(w, "MANIFEST", manifest_text(j), j->m.at));
    TRY(archive_add_file(w, "store.db", j->copy, j->m.store_size, j->m.at, hex));
    if (!str_is(j->m.store_hash, hex)) return RC_IO;
    TRY(add_blobs(j, w));
    if (j->m.key) {
        if (stat(j->c->key, &st)) return RC_NOTFOUND;
        TRY(archive_add_file(w, "secret.key", j->c->key, st.st_size, j->m.at, hex));
    }
    return archive_end(w);
}

static enum rc finish(struct job *j, struct archive *w) {
    struct backup_manifest again = {0};
    const char *why = NULL;
    TRY(fill(j, w));
    if (!j->no_verify) {
        enum rc rc = backup_walk(j->a, j->file, true, &(struct backup_into){0}, &again, &why);
        if (rc == RC_INVALID) fprintf(stderr, "motcua: what was written does not read back: %s\n", why);
        TRY(rc);
    }
    return archive_done(w);
}

static enum rc write_backup(struct job *j) {
    struct archive *w;
    if (access(j->c->db, R_OK)) {
        fprintf(stderr, "motcua: cannot read the store %s: %s\n", j->c->db, strerror(errno));
        return RC_NOTFOUND;
    }
    j->m.at = time_now(), j->m.key = j->with_key, j->m.program = STR(MOTCUA_VERSION);
    TRY(archive_make(j->file, &w)); /* takes the lock: from here on the two parts are ours */
    static const char *const tail[] = {"", "-journal", "-wal", "-shm"};
    part = str_z(j->a, str_fmt(j->a, "%s.part", j->file));
    folder_of_copy = str_z(j->a, str_fmt(j->a, "%s.copy.part", j->file));
    for (size_t i = 0; i < COUNT_OF(copies); i++)
        copies[i] = str_z(j->a, str_fmt(j->a, "%s/store.db%s", folder_of_copy, tail[i]));
    j->copy = copies[0];
    signal(SIGINT, on_signal), signal(SIGTERM, on_signal), signal(SIGHUP, on_signal);
    signal(SIGXFSZ, SIG_IGN); /* a limit on file sizes is an error like a full disk */
    umask(077);
    drop_copy(); /* of one that was killed */
    enum rc rc = mkdir(folder_of_copy, 0700) ? errno == ENOSPC ? RC_FULL : RC_IO : RC_OK;
    if (!rc) rc = db_copy(j->c->db, j->copy);
    if (!rc) rc = read_copy(j);
    if (!rc) rc = look_at_blobs(j);
    if (!rc) rc = finish(j, w);
    drop_copy();
    archive_drop(w);
    signal(SIGINT, SIG_DFL), signal(SIGTERM, SIG_DFL), signal(SIGHUP, SIG_DFL);
    return rc;
}

/* Of files named as --dir names them, the newest N stay. Only ever after a backup that succeeded. */
static int newest_first(const void *x, const void *y) {
    return str_cmp(*(const struct str *)y, *(const struct str *)x);
}

static int rotate(struct arena *a, const char *folder, int64_t keep) {
    struct str *name = NULL;
    size_t n = 0, cap = 0;
    DIR *d = opendir(folder);
    if (!d) return 1;
    for (struct dirent *e; (e = readdir(d));) {
        struct str s = str_of(e->d_name);
        if (s.n == STR("motcua-2022-03-25-090000.tar.gz").n && str_starts(s, "motcua-2") && str_ends(s, ".tar.gz"))
            *ARENA_PUSH(a, name, n, cap) = str_copy(a, s);
    }
    closedir(d);
    if (n) qsort(name, n, sizeof *name, newest_first);
    for (size_t i = (size_t)keep; i < n; i++) {
        char *path = str_z(a, str_fmt(a, "%s/%.*s", folder, STR_ARG(name[i])));
        if (unlink(path)) return fprintf(stderr, "motcua: cannot remove %s: %s\n", path, strerror(errno)), 1;
        printf("removed %s\n", path);
    }
    return 0;
}

/* ---- Reading ---- */
static bool hex64(struct str s) {
    if (s.n != 64) return false;
    for (size_t i = 0; i < 64; i++)
        if (!((s.p[i] >= '0' && s.p[i] <= '9') || (s.p[i] >= 'a' && s.p[i] <= 'f'))) return false;
    return true;
}

static bool manifest_read(struct arena *a, struct str text, struct backup_manifest *m) {
    struct str line, word, value;
    bool ended = false;
    *m = (struct backup_manifest){.schema = -1, .store_size = -1, .files = -1};
    if (!str_cut(&text, '\n', &line) || !str_is(line, "motcua-backup 1")) return false;
    while (!ended && str_cut(&text, '\n', &line)) {
        bool ok = true;
        str_cut(&line, ' ', &word);
        if (str_is(word, "program"))
            m->program = str_copy(a, line);
        else if (str_is(word, "schema"))
            ok = str_i64(line, &m->schema);
        else if (str_is(word, "at"))
            ok = str_i64(line, &m->at);
        else if (str_is(word, "log"))
            ok = str_cut(&line, ' ', &value) && str_i64(value, &m->log_n), m->log_hash = str_copy(a, line);
        else if (str_is(word, "store"))
            ok = str_cut(&line, ' ', &value) && str_i64(value, &m->store_size) && hex64(line),
            m->store_hash = str_copy(a, line);
        else if (str_is(word, "files"))
            ok = str_cut(&line, ' ', &value) && str_i64(value, &m->files) && str_i64(line, &m->bytes);
        else if (str_is(word, "key"))
            m->key = str_is(line, "yes");
        else if (str_is(word, "missing"))
            *ARENA_PUSH(a, m->missing, m->n_missing, m->cap_missing) = str_copy(a, line);
        else if (str_is(word, "end"))
            ended = true;
        if (!ok) return false;
    }
    return ended && m->schema >= 0 && m->store_size >= 0 && m->files >= 0;
}

/* Where an attachment lies below `files`, its folders made. */
static char *blob_place(struct arena *a, const char *files, struct str hash) {
    if (!files) return NULL;
    mkdir(files, 0700);
    mkdir(str_z(a, str_fmt(a, "%s/%.2s", files, hash.p)), 0700);
    mkdir(str_z(a, str_fmt(a, "%s/%.2s/%.2s", files, hash.p, hash.p + 2)), 0700);
    return str_z(a, blob_path(a, files, hash));
}

struct walk {
    struct archive *r;
    struct arena *step;
    const struct backup_into *into;
    struct backup_manifest *m;
    const char **why;
    int64_t stores, files, bytes, keys;
};
#define WRONG(words) (*w->why = (words), RC_INVALID)

static enum rc take(struct walk *w, const char *to, char hex[65]) {
    return to ? archive_take_file(w->r, to, hex) : archive_skip(w->r, hex);
}

static enum rc take_part(struct walk *w, const struct archive_part *p) {
    struct str name = str_of(p->name), hash = str_sub(name, 6, name.n);
    char hex[65];
    *w->why = "it is cut off or damaged";
    if (str_is(name, "store.db")) {
        TRY(take(w, w->into->store, hex));
        if (w->stores++ || p->size != w->m->store_size || !str_is(w->m->store_hash, hex))
            return WRONG("the store is not the one that the manifest names");
    } else if (str_starts(name, "files/") && hex64(hash)) {
        char *to = blob_place(w->step, w->into->files, hash);
        TRY(take(w, to, hex));
        if (to && chmod(to, 0400)) return RC_IO;
        w->files++, w->bytes += p->size;
        if (!str_is(hash, hex)) return WRONG("an attachment's bytes do not fit its name");
    } else if (str_is(name, "secret.key") && w->m->key && p->size < 4096) {
        TRY(take(w, w->into->key, hex));
        w->keys++;
    } else {
        return WRONG("it holds a part that does not belong there");
    }
    return RC_OK;
}

static enum rc walk_on(struct walk *w, struct arena *a) {
    struct archive_part p;
    struct str text;
    *w->why = "it is no backup of Motcua, or it is cut off or damaged";
    TRY(archive_next(w->r, &p));
    if (strcmp(p.name, "MANIFEST")) return RC_INVALID;
    TRY(archive_take(w->r, a, &text));
    if (!manifest_read(a, text, w->m)) return WRONG("its manifest cannot be read");
    enum rc rc;
    while (!(rc = archive_next(w->r, &p))) {
        TRY(take_part(w, &p));
        arena_reset(w->step);
    }
    if (rc == RC_INVALID) return WRONG("it is cut off or damaged");
    if (rc != RC_NOTFOUND) return rc;
    if (w->stores != 1 || w->files != w->m->files || w->bytes != w->m->bytes || w->keys != w->m->key)
        return WRONG("parts that the manifest counts are not there");
    return RC_OK;
}

enum rc backup_walk(struct arena *a, const char *path, bool part, const struct backup_into *into,
                    struct backup_manifest *m, const char **why) {
    struct walk w = {.step = arena_new(), .into = into, .m = m, .why = why};
    enum rc rc = archive_open(path, part, &w.r);
    if (!rc) rc = walk_on(&w, a);
    if (rc == RC_NOTFOUND && w.r) rc = RC_INVALID; /* an archive without parts */
    archive_close(w.r);
    arena_free(w.step);
    return rc;
}

int64_t backup_schema_known(void) { return migrations_n ? migrations[migrations_n - 1].number : 0; }

void backup_print(struct arena *a, const struct backup_manifest *m) {
    printf("made      %.*s by motcua %.*s\nschema    %lld\n", STR_ARG(at_iso(a, m->at)), STR_ARG(m->program),
           (long long)m->schema);
    if (m->log_n) printf("log       %lld entries, the last %.*s\n", (long long)m->log_n, STR_ARG(m->log_hash));
    printf("store     %lld bytes, SHA-256 %.*s\nfiles     %lld, %lld bytes\nkey       %s\n", (long long)m->store_size,
           STR_ARG(m->store_hash), (long long)m->files, (long long)m->bytes, m->key ? "inside" : "not inside");
    for (size_t i = 0; i < m->n_missing; i++) printf("missing   %.*s\n", STR_ARG(m->missing[i]));
}

static int list(struct arena *a, const char *file) {
    struct backup_manifest m = {0};
    const char *why = "";
    enum rc rc = backup_walk(a, file, false, &(struct backup_into){0}, &m, &why);
    if (m.store_hash.n) backup_print(a, &m);
    if (!rc) printf("every digest is right\n");
    if (rc) fprintf(stderr, "motcua: %s: %s\n", file, rc == RC_INVALID ? why : in_words(rc));
    return rc != RC_OK;
}
