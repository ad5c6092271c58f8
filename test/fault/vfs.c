/* vfs.c — see vfs.h. One lock around everything: an image is of one instant. */
#include "vfs.h"
#include <assert.h>
#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SECTOR = 512, MAX_FILES = 64 };
const char *const fault_name[FAULT_OPS] = {"open",   "read",       "write", "sync", "truncate",
                                           "delete", "allocation", "shm",   "any"};

struct bytes {
    char *p;
    size_t n, cap;
};
struct change { /* since the last sync */
    struct change *next;
    int64_t off, n; /* n < 0: truncated to off */
    char data[];
};
struct model { /* one path in the watched folder */
    char name[80];
    bool exists, sure;      /* there now; there after a power cut */
    struct bytes now, safe; /* its content now; what is synced */
    struct change *first, **last;
};
struct file {
    sqlite3_file base;
    struct model *m; /* NULL: elsewhere */
    sqlite3_file *real;
};

static sqlite3_vfs *real, shim;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t let_go = PTHREAD_COND_INITIALIZER;
static char folder[PATH_MAX];
static struct model model[MAX_FILES];
static int n_model, held;
static int64_t count[FAULT_OPS];
static struct fault_plan plan = {.room = -1};
static bool met, dead, holding;

/* ---- What is certain and what is not ---- */

static void bytes_set(struct bytes *b, int64_t off, const char *data, int64_t n) {
    size_t end = (size_t)(off + n);
    if (end > b->cap) {
        b->cap = end * 2 + 65536;
        b->p = realloc(b->p, b->cap);
        if (!b->p) abort();
    }
    if (end > b->n) {
        if ((size_t)off > b->n) memset(b->p + b->n, 0, (size_t)off - b->n);
        b->n = end;
    }
    memcpy(b->p + off, data, (size_t)n);
}
static void bytes_cut(struct bytes *b, int64_t n) {
    if ((size_t)n < b->n) b->n = (size_t)n;
}
static void bytes_copy(struct bytes *to, const struct bytes *from) {
    to->n = 0;
    if (from->n) bytes_set(to, 0, from->p, (int64_t)from->n);
}
static void drop_changes(struct model *m) {
    for (struct change *c = m->first, *next; c; c = next) next = c->next, free(c);
    m->first = NULL, m->last = &m->first;
}
static void note(struct model *m, int64_t off, int64_t n, const void *data) {
    struct change *c = malloc(sizeof *c + (n > 0 ? (size_t)n : 0));
    if (!c) abort();
    c->next = NULL, c->off = off, c->n = n;
    if (n > 0) memcpy(c->data, data, (size_t)n);
    *m->last = c, m->last = &c->next;
    if (n < 0)
        bytes_cut(&m->now, off);
    else
        bytes_set(&m->now, off, data, n);
}
static void slurp(struct model *m, const char *path) {
    FILE *f = fopen(path, "r");
    char buf[65536];
    size_t n;
    int64_t off = 0;
    m->now.n = 0;
    while (f && (n = fread(buf, 1, sizeof buf, f)) > 0) bytes_set(&m->now, off, buf, (int64_t)n), off += (int64_t)n;
    if (f) fclose(f);
}

static struct model *model_of(const char *path) {
    size_t n = strlen(folder);
    if (!n || !path || strncmp(path, folder, n) || path[n] != '/') return NULL;
    const char *name = path + n + 1;
    for (int i = 0; i < n_model; i++)
        if (!strcmp(model[i].name, name)) return &model[i];
    assert(n_model < MAX_FILES && strlen(name) < sizeof model->name);
    struct model *m = &model[n_model++];
    strcpy(m->name, name);
    m->exists = m->sure = access(path, F_OK) == 0;
    m->last = &m->first;
    if (m->exists) slurp(m, path);
    bytes_copy(&m->safe, &m->now);
    return m;
}

/* What follows a sync of a file or of the folder: SQLite syncs the folder with the first sync of a new log. */
static void synced(struct model *m) {
    bytes_copy(&m->safe, &m->now);
    drop_changes(m);
    m->sure = true;
}

/* ---- Faults ---- */

/* Counts one, and says whether it fails. With the lock. */
static bool fails(enum fault_op op) {
    if (dead) return true;
    count[op]++;
    bool any = op == FAULT_WRITE || op == FAULT_SYNC || op == FAULT_TRUNCATE || op == FAULT_DELETE;
    if (any) count[FAULT_ANY]++;
    if (!plan.at || plan.op == FAULT_ALLOC || (plan.op != op && !(plan.op == FAULT_ANY && any))) return false;
    int64_t n = count[plan.op];
    if (n != plan.at && !(plan.lasting && n > plan.at)) return false;
    met = true;
    dead = plan.cut;
    return true;
}

static int io_close(sqlite3_file *f) {
    struct file *x = (struct file *)f;
    int rc = x->real->pMethods ? x->real->pMethods->xClose(x->real) : SQLITE_OK;
    free(x->real);
    return rc;
}
static int io_read(sqlite3_file *f, void *p, int n, sqlite3_int64 off) {
    struct file *x = (struct file *)f;
    pthread_mutex_lock(&lock);
    bool bad = x->m && fails(FAULT_READ);
    pthread_mutex_unlock(&lock);
    return bad ? SQLITE_IOERR_READ : x->real->pMethods->xRead(x->real, p, n, off);
}
static int io_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 off) {
    struct file *x = (struct file *)f;
    if (!x->m) return x->real->pMethods->xWrite(x->real, p, n, off);
    pthread_mutex_lock(&lock);
    int rc = SQLITE_OK, fits = n;
    bool gone = dead;
    int64_t grows = off + n - (int64_t)x->m->now.n;
    if (fails(FAULT_WRITE)) {
        rc = SQLITE_IOERR_WRITE;
        fits = dead ? n : n / 2; /* what fails may have been done in part */
    } else if (plan.room >= 0 && grows > 0) {
        if (grows > plan.room) rc = SQLITE_FULL, met = true, fits = (int)(n - (grows - plan.room));
        if (fits < 0) fits = 0;
        plan.room -= grows > plan.room ? plan.room : grows;
    }
    if (fits > 0) {
        if (!gone) note(x->m, off, fits, p); /* the last before the dark may reach the disk, or pieces of it */
        int real_rc = dead ? SQLITE_OK : x->real->pMethods->xWrite(x->real, p, fits, off);
        if (!rc) rc = real_rc;
    }
    pthread_mutex_unlock(&lock);
    return rc;
}
static int io_truncate(sqlite3_file *f, sqlite3_int64 size) {
    struct file *x = (struct file *)f;
    if (!x->m) return x->real->pMethods->xTruncate(x->real, size);
    pthread_mutex_lock(&lock);
    int rc = SQLITE_IOERR_TRUNCATE;
    if (!fails(FAULT_TRUNCATE)) {
        if (plan.room >= 0 && (int64_t)x->m->now.n > size) plan.room += (int64_t)x->m->now.n - size;
        note(x->m, size, -1, NULL);
        rc = x->real->pMethods->xTruncate(x->real, size);
    }
    pthread_mutex_unlock(&lock);
    return rc;
}
static int io_sync(sqlite3_file *f, int flags) {
    struct file *x = (struct file *)f;
    if (!x->m) return SQLITE_OK; /* the judge's disk need not be waited for */
    pthread_mutex_lock(&lock);
    bool slow = plan.slow;
    held++;
    while (holding) pthread_cond_wait(&let_go, &lock);
    held--;
    int rc = SQLITE_OK;
    if (fails(FAULT_SYNC))
        rc = SQLITE_IOERR_FSYNC;
    else
        synced(x->m);
    pthread_mutex_unlock(&lock);
    if (slow) usleep(2000);
    return rc;
}
static int io_size(sqlite3_file *f, sqlite3_int64 *n) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xFileSize(x->real, n);
}
static int io_lock(sqlite3_file *f, int how) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xLock(x->real, how);
}
static int io_unlock(sqlite3_file *f, int how) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xUnlock(x->real, how);
}
static int io_reserved(sqlite3_file *f, int *out) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xCheckReservedLock(x->real, out);
}
static int io_control(sqlite3_file *f, int op, void *p) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xFileControl(x->real, op, p);
}
static int io_sector(sqlite3_file *f) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xSectorSize(x->real);
}
static int io_device(sqlite3_file *f) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xDeviceCharacteristics(x->real);
}
static int io_map(sqlite3_file *f, int page, int size, int extend, void volatile **out) {
    struct file *x = (struct file *)f;
    pthread_mutex_lock(&lock);
    bool bad = x->m && fails(FAULT_SHM);
    pthread_mutex_unlock(&lock);
    if (bad) return SQLITE_IOERR_SHMMAP;
    return x->real->pMethods->xShmMap(x->real, page, size, extend, out);
}
static int io_shm_lock(sqlite3_file *f, int off, int n, int flags) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xShmLock(x->real, off, n, flags);
}
static void io_barrier(sqlite3_file *f) {
    struct file *x = (struct file *)f;
    x->real->pMethods->xShmBarrier(x->real);
}
static int io_unmap(sqlite3_file *f, int drop) {
    struct file *x = (struct file *)f;
    return x->real->pMethods->xShmUnmap(x->real, drop);
}
static const sqlite3_io_methods methods = {
    2,          io_close,  io_read,   io_write, io_truncate, io_sync,    io_size,  io_lock, io_unlock, io_reserved,
    io_control, io_sector, io_device, io_map,   io_shm_lock, io_barrier, io_unmap, NULL,    NULL};

static int vfs_open(sqlite3_vfs *v, const char *path, sqlite3_file *f, int flags, int *out_flags) {
    struct file *x = (struct file *)f;
    (void)v;
    x->base.pMethods = NULL;
    pthread_mutex_lock(&lock);
    x->m = model_of(path);
    bool bad = x->m && fails(FAULT_OPEN);
    pthread_mutex_unlock(&lock);
    if (bad) return SQLITE_CANTOPEN;
    x->real = calloc(1, (size_t)real->szOsFile);
    if (!x->real) abort();
    int rc = real->xOpen(real, path, x->real, flags, out_flags);
    if (rc) {
        if (x->real->pMethods) x->real->pMethods->xClose(x->real);
        free(x->real);
        return rc;
    }
    pthread_mutex_lock(&lock);
    if (x->m && !x->m->exists) { /* made now; until its first sync it may be gone after a cut */
        x->m->exists = true;
        x->m->now.n = 0;
        drop_changes(x->m);
        note(x->m, 0, -1, NULL);
    }
    pthread_mutex_unlock(&lock);
    x->base.pMethods = &methods;
    return SQLITE_OK;
}
static int vfs_delete(sqlite3_vfs *v, const char *path, int sync_folder) {
    (void)v;
    pthread_mutex_lock(&lock);
    struct model *m = model_of(path);
    int rc = SQLITE_IOERR_DELETE;
    if (!m || !fails(FAULT_DELETE)) {
        rc = real->xDelete(real, path, sync_folder);
        if (m && !rc) {
            if (plan.room >= 0) plan.room += (int64_t)m->now.n;
            m->exists = false, m->now.n = 0;
            drop_changes(m);
            if (sync_folder) m->sure = false, m->safe.n = 0;
        }
    }
    pthread_mutex_unlock(&lock);
    return rc;
}

/* ---- Memory ---- */

static sqlite3_mem_methods memory;
static _Atomic int64_t alloc_count, alloc_at;
static atomic_bool alloc_lasting, alloc_met;

static bool starves(void) {
    int64_t n = atomic_fetch_add(&alloc_count, 1) + 1, at = alloc_at;
    if (!at || n < at || (n > at && !alloc_lasting)) return false;
    return alloc_met = true;
}
static void *mem_new(int n) { return starves() ? NULL : memory.xMalloc(n); }
static void *mem_more(void *p, int n) { return starves() ? NULL : memory.xRealloc(p, n); }

void fault_vfs(void) {
    if (real) return;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory)) abort();
    sqlite3_mem_methods starving = memory;
    starving.xMalloc = mem_new, starving.xRealloc = mem_more;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &starving)) abort();
    real = sqlite3_vfs_find(NULL);
    shim = *real;
    shim.pNext = NULL;
    shim.zName = "fault";
    shim.szOsFile = sizeof(struct file);
    shim.xOpen = vfs_open, shim.xDelete = vfs_delete;
    int rc = sqlite3_vfs_register(&shim, 1);
    assert(rc == SQLITE_OK);
    (void)rc;
}

/* ---- What the test says ---- */

void fault_watch(const char *path) {
    pthread_mutex_lock(&lock);
    for (int i = 0; i < n_model; i++) {
        drop_changes(&model[i]);
        free(model[i].now.p), free(model[i].safe.p);
    }
    memset(model, 0, sizeof model);
    n_model = 0;
    snprintf(folder, sizeof folder, "%s", path);
    memset(count, 0, sizeof count);
    plan = (struct fault_plan){.room = -1};
    met = dead = false;
    pthread_mutex_unlock(&lock);
}
void fault_set(const struct fault_plan *p) {
    pthread_mutex_lock(&lock);
    plan = *p;
    memset(count, 0, sizeof count);
    met = false;
    alloc_count = 0;
    alloc_met = false;
    alloc_lasting = p->lasting;
    alloc_at = p->op == FAULT_ALLOC ? p->at : 0;
    pthread_mutex_unlock(&lock);
}
void fault_clear(void) {
    pthread_mutex_lock(&lock);
    plan = (struct fault_plan){.room = -1, .slow = plan.slow};
    alloc_at = 0;
    pthread_mutex_unlock(&lock);
}
bool fault_met(void) {
    pthread_mutex_lock(&lock);
    bool was = met || alloc_met;
    pthread_mutex_unlock(&lock);
    return was;
}
int64_t fault_count(enum fault_op op) {
    pthread_mutex_lock(&lock);
    int64_t n = op == FAULT_ALLOC ? alloc_count : count[op];
    pthread_mutex_unlock(&lock);
    return n;
}
void fault_hold(bool on) {
    pthread_mutex_lock(&lock);
    holding = on;
    pthread_cond_broadcast(&let_go);
    pthread_mutex_unlock(&lock);
}
int fault_held(void) {
    pthread_mutex_lock(&lock);
    int n = holding ? held : 0;
    pthread_mutex_unlock(&lock);
    return n;
}

static bool chance(uint64_t *seed) {
    *seed ^= *seed << 13, *seed ^= *seed >> 7, *seed ^= *seed << 17;
    return *seed >> 32 & 1;
}

/* The synced content, and any pieces of what came after. A file that is not surely there or not surely gone may be
 * either; a name that was taken away keeps its old content. */
static bool survives(const struct model *m, enum image kind, uint64_t *seed, struct bytes *out) {
    if (kind == IMAGE_KILLED) {
        bytes_copy(out, &m->now);
        return m->exists;
    }
    bytes_copy(out, &m->safe);
    if (m->exists != m->sure) {
        bool as_now = kind == IMAGE_RANDOM && chance(seed);
        if (!(as_now ? m->exists : m->sure)) return false;
        if (!as_now) return true;
    }
    if (!m->exists) return false;
    for (struct change *c = m->first; c && kind == IMAGE_RANDOM; c = c->next) {
        if (c->n < 0) {
            if (chance(seed)) bytes_cut(out, c->off);
            continue;
        }
        for (int64_t i = 0, n; i < c->n; i += n) {
            n = SECTOR - (c->off + i) % SECTOR;
            if (n > c->n - i) n = c->n - i;
            if (chance(seed)) bytes_set(out, c->off + i, c->data + i, n);
        }
    }
    return true;
}

void fault_image(const char *to, enum image kind, uint64_t seed) {
    struct bytes b = {0};
    seed = seed * 2654435761u + 88172645463325252ull;
    pthread_mutex_lock(&lock);
    for (int i = 0; i < n_model; i++) {
        if (!survives(&model[i], kind, &seed, &b)) continue;
        char path[3 * PATH_MAX];
        snprintf(path, sizeof path, "%s/%s", to, model[i].name);
        FILE *f = fopen(path, "w");
        if (!f || fwrite(b.p, 1, b.n, f) != b.n || fclose(f)) abort();
    }
    pthread_mutex_unlock(&lock);
    free(b.p);
}
