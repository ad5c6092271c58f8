/* replay.c — `replay TARGET PATH…`: runs a target over kept inputs (files, or folders of them), once each, and over
 * each of them cut short. Needs no fuzzer: part of `make test`, with any compiler's sanitizers. */
#include "fuzz.h"
#include <dirent.h>
#include <sys/stat.h>

static size_t count;

static void run_file(const struct fuzz_target *t, const char *path) {
    FILE *f = fopen(path, "rb");
    struct stat st;
    if (!f || fstat(fileno(f), &st)) perror(path), exit(2);
    size_t n = (size_t)st.st_size;
    uint8_t *p = malloc(n ? n : 1); /* exactly so large: a byte too far is seen */
    if (!p || fread(p, 1, n, f) != n) perror(path), exit(2);
    fclose(f);
    t->run(p, n);
    free(p);
    for (size_t cut = n / 2; cut; cut /= 4) { /* a heap block of the shorter length, so that its end is guarded too */
        uint8_t *q = malloc(cut);
        FILE *again = fopen(path, "rb");
        if (!q || !again || fread(q, 1, cut, again) != cut) perror(path), exit(2);
        fclose(again);
        t->run(q, cut);
        free(q);
    }
    count++;
}

static void run_path(const struct fuzz_target *t, const char *path) {
    struct stat st;
    if (stat(path, &st)) perror(path), exit(2);
    if (!S_ISDIR(st.st_mode)) return run_file(t, path);
    struct dirent **e;
    int n = scandir(path, &e, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        char one[4096];
        snprintf(one, sizeof one, "%s/%s", path, e[i]->d_name);
        if (e[i]->d_name[0] != '.') run_path(t, one);
        free(e[i]);
    }
    free(e);
}

int main(int argc, char **argv) {
    const struct fuzz_target *t = fuzz_target(argc > 1 ? argv[1] : NULL);
    t->run((const uint8_t *)"", 0);
    for (int i = 2; i < argc; i++) run_path(t, argv[i]);
    printf("%s: %zu inputs\n", t->name, count);
    return count ? 0 : 1;
}
