/* fuzz.c — the list of targets, and which of them this process runs (FUZZ_TARGET). */
#include "fuzz.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "sys/crypto.h"

#define FUZZ_TARGETS(X)                                                                                                \
    X(form) X(multipart) X(api) X(load) X(escape) X(words) X(clock) X(jwt) X(webhook) X(blob) X(archive) X(note)
#define DECLARE(name) void fuzz_##name(const uint8_t *data, size_t n);
FUZZ_TARGETS(DECLARE)
#define ENTRY(name) {#name, fuzz_##name},
const struct fuzz_target fuzz_targets[] = {FUZZ_TARGETS(ENTRY){NULL, NULL}};

static char folder[64];
static void clean(void) {
    char command[96];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (system(command)) perror(folder);
}

const char *fuzz_folder(void) {
    if (folder[0]) return folder;
    snprintf(folder, sizeof folder, "%s/motcua-fuzz-XXXXXX", access("/dev/shm", W_OK) ? "/tmp" : "/dev/shm");
    if (!mkdtemp(folder)) perror(folder), exit(2);
    atexit(clean);
    return folder;
}

const char *fuzz_file(struct str bytes) {
    static char path[96];
    snprintf(path, sizeof path, "%s/in", fuzz_folder());
    unlink(path); /* what was kept of it is read-only by now */
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0 || write(fd, bytes.p, bytes.n) != (ssize_t)bytes.n) perror(path), exit(2);
    close(fd);
    return path;
}

const struct fuzz_target *fuzz_target(const char *name) {
    log_quiet(true);
    if (crypto_init()) abort();
    for (const struct fuzz_target *t = fuzz_targets; t->name; t++)
        if (name && !strcmp(t->name, name)) return t;
    fprintf(stderr, "no such target: %s. There are:", name ? name : "(none)");
    for (const struct fuzz_target *t = fuzz_targets; t->name; t++) fprintf(stderr, " %s", t->name);
    fputc('\n', stderr);
    exit(2);
}

/* ---- libFuzzer's two names; `replay` has its own main() and never calls them ---- */
static const struct fuzz_target *chosen;
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    chosen = fuzz_target(getenv("FUZZ_TARGET"));
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    chosen->run(data, n);
    return 0;
}
