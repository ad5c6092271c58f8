/* api.h — what the page of tokens shows. */
#ifndef MOD_API_H
#define MOD_API_H
#include "mod/api/token.h"
#include "ui/page.h"
#include "ui/parts.h"
struct token_line {
    const struct token_list *t;
    struct str may, state;
    struct html end; /* a button, while it is alive */
};
#endif
