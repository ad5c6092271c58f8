/* token.h — a key that a person gives to a program.
 *
 * A token is 32 random bytes, shown once; the store keeps only their SHA-256. It does what its scopes name and never
 * more than its owner may do at that moment: the owner's roles are read at every request, and an owner who is locked,
 * no longer active or told to change their password makes the token dead for so long. It ends after a year at most. */
#ifndef MOD_API_TOKEN_H
#define MOD_API_TOKEN_H
#include "core/route.h"
#include "mod/api/api.sql.h"

enum scope { SCOPE_READ = 1, SCOPE_WRITE = 2, SCOPE_SELF = 4, SCOPE_ADMIN = 8 };
enum { TOKEN_DAYS_MAX = 365, TOKENS_MAX = 20 };
struct scope_def {
    enum scope scope;
    const char *code;  /* "ho-so:ghi", stored and shown to machines */
    const char *label; /* Vietnamese */
    const char *what;  /* English, for OpenAPI */
};
extern const struct scope_def scopes[4];
enum scope scope_of(const struct route *route); /* what a token needs for it */
const char *scope_code(enum scope s);
unsigned scopes_parse(struct str words); /* bits; unknown words are nothing */

/* The owner as an actor. RC_NOTFOUND: no such token, over, revoked, or its owner may not act now. */
enum rc token_actor(struct request *r, struct str token, struct actor **actor, struct token_load *t) MUST_USE;
#endif
