/* world.h — the province in small that the faults meet: a store, work for several threads through the real gate and the
 * real core, and a judge.
 *
 * Each deed has a fate that its thread wrote down after the gate answered. The judge opens a store, however it came to
 * be, and holds it against the fates: kept is there once, refused is not, in flight or unsure may be either, and
 * whatever is there, chain, figures and numbers agree. */
#ifndef TEST_FAULT_WORLD_H
#define TEST_FAULT_WORLD_H
#include <stdbool.h>
#include "sys/gate.h"

enum { THREADS = 4, ROUNDS = 7, DEEDS = THREADS * ROUNDS + 1 };
enum fate { IN_FLIGHT, KEPT, REFUSED, UNSURE };
struct fates {
    int of[DEEDS];
};
struct world {
    struct gate *gate;
    void (*refused)(void *user); /* called once, by the thread whose deed was the first to be refused for a fault */
    void *user;
};

void world_template(const char *path);             /* makes the store that each run begins with */
void world_copy(const char *from, const char *to); /* file by file; -wal too when there is one */
void world_forget(void);                           /* all fates; before each run */
void world_work(struct world *w);                  /* all threads, to their end */
enum rc world_one_more(struct gate *g);            /* the last deed, when the fault is over */
struct fates world_fates(void);                    /* at this instant */
int world_count(enum fate f);
/* How many things are wrong with the store at `path`; each is printed with `what` before it. */
int world_judge(const char *path, const struct fates *fates, const char *what);
#endif
