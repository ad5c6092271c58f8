/* fuzz.h — what the fuzz targets share. docs/FUZZ.md says how they are run and what they found.
 *
 * A target is one function fuzz_NAME(data, n) in a file of its own, named in fuzz.c's list and in meson.build. It must
 * not only survive its bytes but hold what it says with MUST(): a property of the reader, not the absence of a crash.
 * Two programs are linked of them: `fuzz` (libFuzzer, clang) looks for new inputs, `replay` (any compiler) runs the
 * kept ones in `make test`. */
#ifndef FUZZ_H
#define FUZZ_H
#include <stdio.h>
#include <stdlib.h>
#include "base/buf.h"
#include "base/utf8.h"

struct fuzz_target {
    const char *name;
    void (*run)(const uint8_t *data, size_t n);
};
extern const struct fuzz_target fuzz_targets[]; /* ends with a NULL name */
const struct fuzz_target *fuzz_target(const char *name);

#define MUST(x)                                                                                                        \
    do {                                                                                                               \
        if (!(x)) fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #x), abort();                      \
    } while (0)

/* Choices made from the bytes; past their end everything is 0. */
struct feed {
    const uint8_t *p;
    size_t n;
};
static inline uint8_t feed_u8(struct feed *f) { return f->n ? f->n--, *f->p++ : 0; }
static inline int64_t feed_in(struct feed *f, int64_t lo, int64_t hi) { /* lo..hi, of one, two or four bytes */
    uint64_t span = (uint64_t)(hi - lo) + 1, v = feed_u8(f);
    if (span > 256) v = v << 8 | feed_u8(f);
    if (span > 65536) v = v << 8 | feed_u8(f), v = v << 8 | feed_u8(f);
    return lo + (int64_t)(v % span);
}
static inline struct str feed_some(struct feed *f, size_t max) {
    size_t n = feed_u8(f);
    n = n < max ? n : max;
    n = n < f->n ? n : f->n;
    struct str s = str_n((const char *)f->p, n);
    f->p += n, f->n -= n;
    return s;
}
static inline struct str feed_rest(const struct feed *f) { return str_n((const char *)f->p, f->n); }

/* A file of these bytes, always the same one, in memory where the machine has /dev/shm. Static. */
const char *fuzz_file(struct str bytes);
const char *fuzz_folder(void); /* empty at first; nothing cleans it but the end of the process */
#endif
