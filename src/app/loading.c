/* loading.c — `motcua load`: definitions from files on disk, the difference shown first. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "app/command.h"
#include "app/commands.h"
#include "app/serve.h"
#include "base/time.h"
#include "core/access.h"
#include "core/load.h"

struct list {
    struct load_file *v;
    size_t n, cap;
};

static bool read_file(struct arena *a, const char *path, struct str name, struct list *out) {
    FILE *f = fopen(path, "rb");
    if (!f) return fprintf(stderr, "motcua load: cannot read %s\n", path), false;
    struct buf b = buf_in(a);
    char piece[65536];
    for (size_t k; b.n <= 33u << 20 && (k = fread(piece, 1, sizeof piece, f)) > 0;)
        buf_bytes(&b, piece, k); /* load_check refuses what is longer */
    bool ok = !ferror(f);
    fclose(f);
    *ARENA_PUSH(a, out->v, out->n, out->cap) = (struct load_file){name, buf_view(&b)};
    return ok;
}

/* A folder gives all its .csv and .json files, folders below included; names stay relative to it. */
static bool gather(struct arena *a, const char *path, struct str name, struct list *out) {
    struct stat st;
    if (stat(path, &st)) return fprintf(stderr, "motcua load: %s is not there\n", path), false;
    if (!S_ISDIR(st.st_mode)) {
        const char *slash = strrchr(path, '/');
        return read_file(a, path, name.n ? name : str_of(slash ? slash + 1 : path), out);
    }
    struct dirent **e;
    int n = scandir(path, &e, NULL, alphasort);
    bool ok = n >= 0;
    for (int i = 0; i < n; i++) {
        struct str one = str_of(e[i]->d_name);
        char *below = str_z(a, str_fmt(a, "%s/%s", path, e[i]->d_name));
        struct str rel = name.n ? str_fmt(a, "%.*s/%s", STR_ARG(name), e[i]->d_name) : str_copy(a, one);
        bool dir = e[i]->d_name[0] != '.' && !stat(below, &st) && S_ISDIR(st.st_mode);
        if (ok && (dir || str_ends(one, ".csv") || str_ends(one, ".json"))) ok = gather(a, below, rel, out);
        free(e[i]); /* tidy: scandir's own memory */
    }
    free(e); /* tidy: scandir's own memory */
    return ok;
}

static void print_difference(const struct load_result *r) {
    for (size_t i = 0; i < r->n_changes && i < 200; i++) {
        const struct load_change *c = &r->change[i];
        printf("%s %.*s: %.*s\n", c->added ? "+" : c->removed ? "-" : "~", STR_ARG(c->kind), STR_ARG(c->key));
        for (size_t k = 0; k < c->n; k++)
            printf("    %.*s: \"%.*s\" -> \"%.*s\"\n", STR_ARG(c->cell[k].column), STR_ARG(c->cell[k].old),
                   STR_ARG(c->cell[k].new));
    }
    if (r->n_changes > 200) printf("… and %zu more\n", r->n_changes - 200);
    for (size_t i = 0, to; i < r->n_missing; i = to) { /* one line a kind */
        for (to = i; to < r->n_missing && str_eq(r->missing[to].kind, r->missing[i].kind);) to++;
        printf("= %.*s: %zu rows are not in the file and stay as they are (%.*s%s)\n", STR_ARG(r->missing[i].kind),
               to - i, STR_ARG(r->missing[i].key), to - i > 1 ? ", …" : "");
    }
    if (r->n_open_cases)
        printf(
            "! the calendar changes; %lld open cases keep their due dates until somebody decides to count them anew\n",
            (long long)r->n_open_cases);
    printf("%lld rows read, %zu changes\n", (long long)r->n_rows, r->n_changes);
}

int load_command(const struct config *c, int argc, char **argv) {
    struct arena *a = arena_new();
    struct list files = {0};
    struct db *db = NULL;
    struct load_result r = {0};
    const char *decision = "motcua load";
    bool dry = false, ok = true;
    for (int i = 0; i < argc && ok; i++) {
        if (!strcmp(argv[i], "--dry-run"))
            dry = true;
        else if (!strcmp(argv[i], "--decision") && i + 1 < argc)
            decision = argv[++i];
        else if (!strncmp(argv[i], "--", 2))
            ok = false, fprintf(stderr, "motcua load: unknown option %s\n", argv[i]);
        else
            ok = gather(a, argv[i], STR(""), &files);
    }
    if (ok && !files.n) ok = false, fputs("motcua load: name files or folders (--help tells more)\n", stderr);
    if (!ok) return arena_free(a), 2;
    enum rc rc = serve_prepare(c);
    if (!rc) rc = db_open(c->db, DB_WRITE, &db);
    if (!rc) rc = db_begin(db, !dry);
    if (!rc) rc = load_check(db, a, files.v, files.n, &r);
    for (size_t i = 0; i < r.n_faults; i++) fprintf(stderr, "%.*s\n", STR_ARG(r.fault[i].words));
    if (r.n_faults) fprintf(stderr, "%zu faults; nothing was loaded\n", r.n_faults);
    if (!rc) print_difference(&r);
    if (!rc && !dry && r.n_changes) rc = load_publish(db, a, &r, ACTOR_SYSTEM, 0, time_now(), str_of(decision));
    if (!rc && !dry)
        rc = db_commit(db);
    else if (db)
        db_rollback(db);
    if (rc && !r.n_faults) fprintf(stderr, "motcua load: %s; nothing was loaded\n", rc_name(rc));
    db_close(db);
    arena_free(a);
    return rc != RC_OK;
}
