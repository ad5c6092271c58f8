/* slow_sync.c — LD_PRELOAD: each fsync and fdatasync takes SLOW_SYNC_US longer, as on a slower disk. */
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static int later(const char *name, int fd) {
    static _Thread_local long us = -1;
    int (*real)(int);
    *(void **)&real = dlsym(RTLD_NEXT, name);
    if (us < 0) us = getenv("SLOW_SYNC_US") ? atol(getenv("SLOW_SYNC_US")) : 0;
    int rc = real(fd);
    nanosleep(&(struct timespec){us / 1000000, us % 1000000 * 1000}, NULL);
    return rc;
}

int fsync(int fd) { return later("fsync", fd); }
int fdatasync(int fd) { return later("fdatasync", fd); }
