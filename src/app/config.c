/* config.c — the table of settings of the installation. */
#include "app/config.h"
#include <ctype.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

enum kind { TEXT, NUMBER, YESNO };
static const struct entry {
    const char *name;
    enum kind kind;
    size_t at;
    const char *otherwise, *what;
    int64_t min, max;
} table[] = {
    {"db", TEXT, offsetof(struct config, db), "var/motcua.db", "path of the store (SQLite)", 0, 0},
    {"files", TEXT, offsetof(struct config, files), "var/files", "folder of the attachments", 0, 0},
    {"outbox", TEXT, offsetof(struct config, outbox), "var", "folder whose outbox.jsonl receives outgoing messages", 0,
     0},
    {"key", TEXT, offsetof(struct config, key), "var/secret.key", "secret key file, made when missing", 0, 0},
    {"listen", TEXT, offsetof(struct config, listen), "127.0.0.1", "address to listen on", 0, 0},
    {"port", NUMBER, offsetof(struct config, port), "8080", "port to listen on", 1, 65535},
    {"workers", NUMBER, offsetof(struct config, workers), "32", "threads that run handlers", 1, 512},
    {"connections", NUMBER, offsetof(struct config, connections), "16384", "connections open at once", 64, 1000000},
    {"head_s", NUMBER, offsetof(struct config, head_s), "10", "seconds a request's head may take", 1, 3600},
    {"idle_s", NUMBER, offsetof(struct config, idle_s), "30", "seconds a connection may be silent", 1, 3600},
    {"streams", NUMBER, offsetof(struct config, streams), "4096", "pages that wait for changes at once", 1, 1000000},
    {"beat_s", NUMBER, offsetof(struct config, beat_s), "20", "seconds such a page hears nothing, at most", 1, 3600},
    {"max_file_mb", NUMBER, offsetof(struct config, max_file_mb), "20", "largest attachment, MB", 1, 500},
    {"behind_proxy", YESNO, offsetof(struct config, behind_proxy), "no", "believe X-Forwarded-* from a loopback peer",
     0, 0},
    {"secure_cookies", YESNO, offsetof(struct config, secure_cookies), "no", "cookies over HTTPS only", 0, 0},
    {"clock", TEXT, offsetof(struct config, clock), "",
     "another clock, for demonstrations and tests: 2022-03-25T09:00 or file:PATH", 0, 0},
    {"url", TEXT, offsetof(struct config, url), "http://127.0.0.1:8080", "how people reach it (QR codes, letters)", 0,
     0},
    {"metrics_token", TEXT, offsetof(struct config, metrics_token), "",
     "who presents it as a bearer token may read /metrics from elsewhere than this machine", 0, 0},
    {"allow_private_fetch", YESNO, offsetof(struct config, allow_private_fetch), "no",
     "webhooks and sign-on may reach private and loopback addresses", 0, 0},
};

static const struct entry *find(struct str name);
static bool set(struct arena *a, struct config *c, const struct entry *e, struct str value, const char *where);
static bool read_file(struct arena *a, struct config *c, const char *path, bool must);

bool config_read(struct arena *a, int *argc, char **argv, struct config *c) {
    const char *file = "/etc/motcua.conf";
    bool named = false;
    for (size_t i = 0; i < COUNT_OF(table); i++)
        if (!set(a, c, &table[i], str_of(table[i].otherwise), "default")) return false;
    for (int i = 1; i + 1 < *argc; i++)
        if (!strcmp(argv[i], "--config")) file = argv[i + 1], named = true;
    if (!read_file(a, c, file, named)) return false;
    for (size_t i = 0; i < COUNT_OF(table); i++) {
        struct str env = str_fmt(a, "MOTCUA_%s", table[i].name);
        char *z = str_z(a, env);
        for (char *p = z; *p; p++) *p = (char)toupper((unsigned char)*p);
        if (getenv(z) && !set(a, c, &table[i], str_of(getenv(z)), z)) return false;
    }
    int kept = 1;
    for (int i = 1; i < *argc; i++) {
        struct str word = str_of(argv[i]), name;
        if (!str_starts(word, "--")) {
            argv[kept++] = argv[i];
            continue;
        }
        struct str rest = str_sub(word, 2, word.n);
        bool joined = str_find(rest, STR("=")) >= 0;
        str_cut(&rest, '=', &name);
        bool is_config = str_is(name, "config");
        const struct entry *e = find(name);
        if (!e && !is_config) {
            argv[kept++] = argv[i];
            continue;
        }
        if (!joined && i + 1 >= *argc) return fprintf(stderr, "motcua: --%.*s needs a value\n", STR_ARG(name)), false;
        struct str value = joined ? rest : str_of(argv[++i]);
        if (e && !set(a, c, e, value, "command line")) return false;
    }
    *argc = kept;
    argv[kept] = NULL;
    return true;
}

static const struct entry *find(struct str name) {
    for (size_t i = 0; i < COUNT_OF(table); i++) {
        const char *n = table[i].name;
        bool same = strlen(n) == name.n;
        for (size_t k = 0; same && k < name.n; k++) same = n[k] == (name.p[k] == '-' ? '_' : name.p[k]);
        if (same) return &table[i];
    }
    return NULL;
}

static bool set(struct arena *a, struct config *c, const struct entry *e, struct str value, const char *where) {
    void *at = (char *)c + e->at;
    value = str_trim(value);
    int64_t n;
    switch (e->kind) {
    case TEXT:
        *(const char **)at = str_z(a, value);
        return true;
    case YESNO:
        if (!str_is(value, "yes") && !str_is(value, "no")) break;
        *(bool *)at = str_is(value, "yes");
        return true;
    case NUMBER:
        if (!str_i64(value, &n) || n < e->min || n > e->max) break;
        *(int64_t *)at = n;
        return true;
    }
    const char *want = e->kind == YESNO ? "yes or no" : "a whole number in range";
    fprintf(stderr, "motcua: %s: %s must be %s, not '%.*s'\n", where, e->name, want, STR_ARG(value));
    return false;
}

static bool read_file(struct arena *a, struct config *c, const char *path, bool must) {
    FILE *f = fopen(path, "r");
    if (!f) {
        if (must) fprintf(stderr, "motcua: cannot read %s\n", path);
        return !must;
    }
    char line[4096];
    bool ok = true;
    for (int n = 1; ok && fgets(line, sizeof line, f); n++) {
        struct str rest = str_trim(str_of(line)), name;
        if (!rest.n || rest.p[0] == '#') continue;
        str_cut(&rest, '=', &name);
        const struct entry *e = find(str_trim(name));
        if (!e) fprintf(stderr, "motcua: %s:%d: unknown setting '%.*s'\n", path, n, STR_ARG(name));
        ok = e && set(a, c, e, rest, path);
    }
    fclose(f);
    return ok;
}

void config_print(const struct config *c) {
    for (size_t i = 0; i < COUNT_OF(table); i++) {
        const void *at = (const char *)c + table[i].at;
        printf("# %s\n%s = ", table[i].what, table[i].name);
        if (table[i].kind == TEXT) printf("%s\n", *(const char *const *)at);
        if (table[i].kind == NUMBER) printf("%lld\n", (long long)*(const int64_t *)at);
        if (table[i].kind == YESNO) printf("%s\n", *(const bool *)at ? "yes" : "no");
    }
}

void config_help(void) {
    for (size_t i = 0; i < COUNT_OF(table); i++)
        printf("  --%-16s %s (default %s)\n", table[i].name, table[i].what, table[i].otherwise);
}
