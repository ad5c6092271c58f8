/* base.h — the words every file shares: result codes, TRY, small macros.
 *
 * A function that can fail for a reason outside its caller's control returns enum rc and gives its answer
 * through its last argument. Mistakes of the user are not rc values: they are data (struct form's errors).
 * Running out of memory ends the process (arena.h says why), so there is no rc for it. */
#ifndef BASE_BASE_H
#define BASE_BASE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum rc {
    RC_OK = 0,
    RC_NOTFOUND, /* no such row, or none that this actor may know of */
    RC_INVALID,  /* the input breaks a rule; the caller has the message */
    RC_DENIED,   /* the actor lacks the right */
    RC_CONFLICT, /* somebody else was first (version differs, unique key taken) */
    RC_BUSY,     /* try again later: queue full, lock not had in time */
    RC_FULL,     /* disk or size limit */
    RC_UNSURE,   /* the store went away while it was saving: it may be saved, nobody can say yet */
    RC_IO,       /* the operating system or the store failed; it is logged where it happened */
};
const char *rc_name(enum rc rc); /* static, English, for logs */

#define TRY(expr)                                                                                                      \
    do {                                                                                                               \
        enum rc try_rc_ = (expr);                                                                                      \
        if (try_rc_) return try_rc_;                                                                                   \
    } while (0)

#define COUNT_OF(a) (sizeof(a) / sizeof((a)[0]))
#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#endif
