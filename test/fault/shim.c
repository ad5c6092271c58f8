/* shim.c — the whole program with a hand on its memory and its disk; for tests only.
 *
 * Linked with --wrap into fault_serve, which is motcua otherwise. A test maps the file FAULT_CONTROL names and writes
 * eight-byte numbers into it while the program runs: our own allocations (arenas and the rest) and SQLite's are counted
 * apart, and the n-th of either fails; writes to files under /files/ (attachments) meet a disk with so many bytes of
 * room; their fsync fails. Nothing happens without the file. */
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
    OWN_COUNT,
    OWN_AT,
    OWN_LASTING,
    OWN_MET,
    LITE_COUNT,
    LITE_AT,
    LITE_LASTING,
    LITE_MET,
    ROOM_ON,
    ROOM,
    ROOM_MET,
    SYNC_FAILS,
    SYNC_MET,
    SLOTS
};
static _Atomic int64_t *control;
static sqlite3_mem_methods memory;

static int fails(int first) {
    if (!control) return 0;
    int64_t n = atomic_fetch_add(&control[first], 1) + 1, at = control[first + 1];
    if (!at || n < at || (n > at && !control[first + 2])) return 0;
    atomic_fetch_add(&control[first + 3], 1);
    return 1;
}
static void *mem_new(int n) { return fails(LITE_COUNT) ? NULL : memory.xMalloc(n); }
static void *mem_more(void *p, int n) { return fails(LITE_COUNT) ? NULL : memory.xRealloc(p, n); }

__attribute__((constructor)) static void take_control(void) {
    const char *path = getenv("FAULT_CONTROL");
    int fd = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0) return;
    void *p = mmap(NULL, SLOTS * sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (p == MAP_FAILED || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory)) abort();
    sqlite3_mem_methods starving = memory;
    starving.xMalloc = mem_new, starving.xRealloc = mem_more;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &starving)) abort();
    control = p;
}

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
ssize_t __real_write(int fd, const void *p, size_t n);
int __real_fsync(int fd);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n);
int __wrap_fsync(int fd);

void *__wrap_malloc(size_t n) { return fails(OWN_COUNT) ? NULL : __real_malloc(n); }
void *__wrap_calloc(size_t n, size_t size) { return fails(OWN_COUNT) ? NULL : __real_calloc(n, size); }
void *__wrap_realloc(void *p, size_t n) { return fails(OWN_COUNT) ? NULL : __real_realloc(p, n); }

static int is_attachment(int fd) {
    char link[64], path[1024];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0) return 0;
    path[n] = 0;
    return strstr(path, "/files") != NULL;
}
ssize_t __wrap_write(int fd, const void *p, size_t n) {
    if (control && control[ROOM_ON] && is_attachment(fd)) {
        int64_t room = control[ROOM];
        if (room <= 0) {
            atomic_fetch_add(&control[ROOM_MET], 1);
            return errno = ENOSPC, -1;
        }
        if ((int64_t)n > room) n = (size_t)room; /* as write(2) does: what fits */
        control[ROOM] -= (int64_t)n;
    }
    return __real_write(fd, p, n);
}
int __wrap_fsync(int fd) {
    if (!control || !control[SYNC_FAILS] || !is_attachment(fd)) return __real_fsync(fd);
    atomic_fetch_add(&control[SYNC_MET], 1);
    return errno = EIO, -1;
}
