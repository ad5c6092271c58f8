/* token.c — from the words after "Bearer" to an actor with the owner's rights of now. */
#include "mod/api/token.h"
#include "base/log.h"
#include "sys/crypto.h"

const struct scope_def scopes[4] = {
    {SCOPE_READ, "doc", "Đọc những gì tôi được đọc", "Read what the owner may read"},
    {SCOPE_WRITE, "ho-so:ghi", "Nộp, xử lý hồ sơ thay tôi", "File dossiers and act on them"},
    {SCOPE_SELF, "tai-khoan:ghi", "Đổi liên hệ, ủy quyền, người thay của tôi",
     "Change own contact data, mandates, substitutes and claims"},
    {SCOPE_ADMIN, "quan-tri", "Quản trị: xem và thay đổi", "Administration: read and change"},
};

enum scope scope_of(const struct route *route) {
    struct str p = str_of(route->path);
    if (str_starts(p, "/quan-tri")) return SCOPE_ADMIN;
    if (route->method == M_GET || str_is(p, "/tra-cuu")) return SCOPE_READ;
    if (str_starts(p, "/uy-quyen") || str_starts(p, "/tai-khoan") || str_starts(p, "/can-bo/") ||
        str_is(p, "/nhan-ho-so"))
        return SCOPE_SELF;
    return SCOPE_WRITE;
}

const char *scope_code(enum scope s) {
    for (size_t i = 0; i < COUNT_OF(scopes); i++)
        if (scopes[i].scope == s) return scopes[i].code;
    return "";
}

unsigned scopes_parse(struct str words) {
    unsigned out = 0;
    struct str one;
    while (str_cut(&words, ' ', &one))
        for (size_t i = 0; i < COUNT_OF(scopes); i++)
            if (str_is(one, scopes[i].code)) out |= scopes[i].scope;
    return out;
}

/* Small and rare: when a token was last used, to five minutes. A full queue is no reason to refuse the request. */
static void note_use(struct request *r, const struct token_load *t) {
    if (r->in_tx || r->now - t->used_at < 300) return;
    enum rc rc = tx_begin(r);
    if (!rc) {
        rc = token_used(r->db, t->id, r->now);
        enum rc left = tx_end(r, !rc);
        if (!rc) rc = left;
    }
    if (rc) log_line("token_used", "rc=%s", rc_name(rc));
}

enum rc token_actor(struct request *r, struct str token, struct actor **actor, struct token_load *t) {
    TRY(token_load(r->db, r->a, sha256_hex(r->a, token), r->now, t));
    if (!t->alive) return RC_NOTFOUND;
    struct actor *x = ARENA_NEW(r->a, struct actor);
    *x = (struct actor){.kind = (enum actor_kind)t->kind, .id = t->who_id, .person_id = t->person_id, .name = t->name};
    if (x->kind == ACTOR_STAFF) {
        struct token_grants *g;
        size_t n;
        TRY(token_grants(r->db, r->a, x->id, at_day(r->now), &g, &n));
        x->grant = ARENA_ARRAY(r->a, struct grant, n + 1);
        for (size_t i = 0; i < n; i++) x->grant[i] = (struct grant){g[i].agency_id, (enum role)g[i].role, g[i].for_id};
        x->n_grant = n;
    }
    *actor = x;
    note_use(r, t);
    return RC_OK;
}
