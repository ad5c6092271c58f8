/* arena.c — blocks in a chain, the first one kept.
 *
 * Blocks double up to 1 MiB. A request that needs little never asks the system twice: after a reset the first block
 * serves again. */
#include "base/arena.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct block {
    struct block *next;
    size_t used, size;
    _Alignas(16) char data[];
};
struct arena {
    struct block *first, *last;
    size_t used;
};
enum { FIRST_BLOCK = 32 * 1024, LARGEST_BLOCK = 1024 * 1024 };

static struct block *block_new(size_t size) {
    struct block *b = malloc(sizeof *b + size);
    if (!b) {
        fputs("event=out_of_memory\n", stderr);
        abort();
    }
    b->next = NULL, b->used = 0, b->size = size;
    return b;
}

struct arena *arena_new(void) {
    struct arena *a = malloc(sizeof *a);
    if (!a) abort();
    a->first = a->last = block_new(FIRST_BLOCK);
    a->used = 0;
    return a;
}

void arena_free(struct arena *a) {
    if (!a) return;
    for (struct block *b = a->first, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    free(a);
}

void arena_reset(struct arena *a) {
    for (struct block *b = a->first->next, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    a->first->next = NULL, a->first->used = 0;
    a->last = a->first, a->used = 0;
}

void *arena_alloc(struct arena *a, size_t n) {
    size_t need = (n + 15) & ~(size_t)15;
    if (need < n) abort();
    if (a->last->size - a->last->used < need) {
        size_t size = a->last->size * 2 < LARGEST_BLOCK ? a->last->size * 2 : LARGEST_BLOCK;
        a->last = a->last->next = block_new(need > size ? need : size);
    }
    void *p = a->last->data + a->last->used;
    a->last->used += need, a->used += need;
    return memset(p, 0, need);
}

void *arena_dup(struct arena *a, const void *p, size_t n) {
    void *q = arena_alloc(a, n);
    return n ? memcpy(q, p, n) : q;
}

size_t arena_used(const struct arena *a) { return a->used; }

void *arena_grow(struct arena *a, void *p, size_t n, size_t *cap, size_t item) {
    if (n < *cap) return p;
    size_t more = *cap ? *cap * 2 : 8;
    void *q = arena_alloc(a, more * item);
    if (n) memcpy(q, p, n * item);
    *cap = more;
    return q;
}
