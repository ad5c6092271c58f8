/* arena.h — memory that lives as long as one request, one load, one command.
 *
 * Allocation never fails: when the machine has no memory left the process logs one line and ends, and systemd
 * starts it again. Nothing acknowledged is lost by that, because an answer is sent only after COMMIT. Code that
 * limps on with half its memory is the greater danger. Memory comes zeroed and aligned to 16 bytes. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H
#include "base/base.h"

struct arena;
struct arena *arena_new(void);                /* caller owns; free with arena_free */
void arena_free(struct arena *a);             /* NULL is fine */
void arena_reset(struct arena *a);            /* forgets everything, keeps the first block */
void *arena_alloc(struct arena *a, size_t n); /* zeroed */
void *arena_dup(struct arena *a, const void *p, size_t n);
size_t arena_used(const struct arena *a);
#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (size_t)(n)))
/* Grows an array by doubling: *p has room for *cap items and holds n; afterwards it has room for n + 1. */
void *arena_grow(struct arena *a, void *p, size_t n, size_t *cap, size_t item);
#define ARENA_PUSH(a, ptr, n, cap) ((ptr) = arena_grow((a), (ptr), (n), &(cap), sizeof *(ptr)), &(ptr)[(n)++])
#endif
