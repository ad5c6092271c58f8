/* vfs.h — a disk that breaks when it is told to.
 *
 * A SQLite VFS for tests only, the default one after fault_vfs(), in front of the system's own. In the folder that is
 * watched it knows of every file what is certain to outlast a power cut (what was synced) and what is not yet; it
 * counts the operations, makes the n-th fail, fills the disk, or cuts the power at it: from then on nothing succeeds,
 * and fault_image() writes out what a disk might hold afterwards. Files elsewhere are left alone, so that a judge in
 * the same process sees a good disk. */
#ifndef TEST_FAULT_VFS_H
#define TEST_FAULT_VFS_H
#include <stdbool.h>
#include <stdint.h>

enum fault_op {
    FAULT_OPEN,
    FAULT_READ,
    FAULT_WRITE,
    FAULT_SYNC,
    FAULT_TRUNCATE,
    FAULT_DELETE,
    FAULT_ALLOC, /* the engine asks for memory, anywhere in the process */
    FAULT_SHM,   /* a piece of the shared index mapped */
    FAULT_ANY,   /* any write, sync, truncation or deletion: where the power may go */
    FAULT_OPS
};
extern const char *const fault_name[FAULT_OPS];
struct fault_plan {
    enum fault_op op;
    int64_t at;   /* the at-th of them from now on fails; 0: none */
    bool lasting; /* and all after it, until fault_clear() */
    bool cut;     /* the power goes there (lasting, everything) */
    int64_t room; /* bytes that files may still grow by, then SQLITE_FULL; < 0: no bound */
    bool slow;    /* each sync takes 2 ms, so that others queue up behind it */
};
void fault_vfs(void); /* once a process, before the first open */
/* From now on this folder; what lies in it is on disk. Forgets everything from before; no file in it may be open. */
void fault_watch(const char *folder);
void fault_set(const struct fault_plan *plan); /* counts from 0 */
void fault_clear(void);
bool fault_met(void); /* since fault_set() */
int64_t fault_count(enum fault_op op);
/* Syncs wait until they are let go; fault_held() says how many wait. */
void fault_hold(bool on);
int fault_held(void);
enum image {
    IMAGE_KILLED, /* the process is gone, the machine goes on: every write is there */
    IMAGE_LEAST,  /* the power is gone, and nothing unsynced was written */
    IMAGE_RANDOM, /* any 512-byte pieces of what was unsynced */
};
/* Writes what the disk holds into another (empty) folder, at one instant. */
void fault_image(const char *to, enum image kind, uint64_t seed);
#endif
