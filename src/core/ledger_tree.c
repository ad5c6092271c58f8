/* ledger_tree.c — RFC 6962's tree over the chain's leaves.
 *
 * Hashes are kept in rows of 256 (C2SP tlog-tiles): level 0 holds leaves, level k the roots of level k - 1's full rows.
 * Any complete subtree of 2^h leaves is then found in one row of level h / 8, so that a proof over a million entries
 * reads a few rows. Proofs follow the RFC's recursive definitions word by word. */
#include <assert.h>
#include "core/ledger.sql.h"
#include "core/ledger_in.h"

enum { WIDTH = 256, LEVELS = 8, CACHED = 8 };

static struct hash node(struct hash left, struct hash right) {
    unsigned char in[65] = {1};
    memcpy(in + 1, left.b, 32), memcpy(in + 33, right.b, 32);
    struct hash h;
    sha256_of(str_n((char *)in, 65), STR(""), h.b);
    return h;
}

/* Root of 2^h hashes. */
static struct hash fold(const struct hash *from, size_t n) {
    if (n == 1) return from[0];
    return node(fold(from, n / 2), fold(from + n / 2, n / 2));
}

/* ---- Growing ---- */
struct row {
    int64_t pos;
    size_t n;
    struct hash h[WIDTH];
    bool changed;
};
struct grower {
    struct db *db;
    struct row level[LEVELS];
};

static enum rc load_rows(struct grower *g, struct arena *a) {
    for (int k = 0; k < LEVELS; k++) {
        struct tile_last t;
        enum rc rc = tile_last(g->db, a, k, &t);
        if (rc == RC_NOTFOUND) return RC_OK;
        TRY(rc);
        struct row *r = &g->level[k];
        r->pos = t.pos, r->n = t.hashes.n / 32;
        if (r->n > WIDTH) return RC_INVALID;
        memcpy(r->h, t.hashes.p, r->n * 32);
        if (r->n == WIDTH) r->pos++, r->n = 0;
    }
    return RC_OK;
}

static enum rc put(struct grower *g, int k) {
    struct row *r = &g->level[k];
    r->changed = false;
    return tile_put(g->db, k, r->pos, str_n((char *)r->h, r->n * 32));
}

static enum rc push(struct grower *g, int k, struct hash h) {
    assert(k < LEVELS);
    struct row *r = &g->level[k];
    r->h[r->n++] = h, r->changed = true;
    if (r->n < WIDTH) return RC_OK;
    TRY(put(g, k));
    struct hash root = fold(r->h, WIDTH);
    r->pos++, r->n = 0;
    return push(g, k + 1, root);
}

enum rc ledger_grow(struct db *db, struct arena *a) {
    struct grower *g = ARENA_NEW(a, struct grower);
    g->db = db;
    TRY(load_rows(g, a));
    int64_t have = g->level[0].pos * WIDTH + (int64_t)g->level[0].n;
    struct arena *step = arena_new();
    struct ledger_entries *e;
    size_t n;
    enum rc rc;
    while (!(rc = ledger_entries(db, step, have, 5000, &e, &n)) && n) {
        for (size_t i = 0; i < n && !rc; i++) rc = push(g, 0, ledger_leaf(e[i].body));
        if (rc) break;
        have = e[n - 1].n;
        arena_reset(step);
    }
    for (int k = 0; k < LEVELS && !rc; k++)
        if (g->level[k].changed && g->level[k].n) rc = put(g, k);
    arena_free(step);
    return rc;
}

/* ---- Reading ---- */
struct reader {
    struct db *db;
    struct arena *a;
    struct {
        int level;
        int64_t pos;
        struct str hashes;
        bool known;
    } cache[CACHED];
};

static enum rc row_of(struct reader *r, int level, int64_t pos, struct str *out) {
    size_t slot = (size_t)(level * 3 + pos) % CACHED;
    if (!r->cache[slot].known || r->cache[slot].level != level || r->cache[slot].pos != pos) {
        struct tile_get t;
        TRY(tile_get(r->db, r->a, level, pos, &t));
        r->cache[slot].level = level, r->cache[slot].pos = pos, r->cache[slot].hashes = t.hashes;
        r->cache[slot].known = true;
    }
    *out = r->cache[slot].hashes;
    return RC_OK;
}

/* The complete subtree of 2^height leaves that begins at leaf `from` (a multiple of it). */
static enum rc subtree(struct reader *r, int64_t from, int height, struct hash *out) {
    int level = height / 8;
    size_t n = (size_t)1 << (height % 8);
    int64_t first = from >> (8 * level);
    struct str row;
    TRY(row_of(r, level, first / WIDTH, &row));
    size_t at = (size_t)(first % WIDTH);
    if ((at + n) * 32 > row.n) return RC_NOTFOUND;
    struct hash h[WIDTH];
    memcpy(h, row.p + at * 32, n * 32);
    *out = fold(h, n);
    return RC_OK;
}

static int64_t largest_below(int64_t n) { /* the largest power of two smaller than n; n > 1 */
    int64_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}

/* MTH(D[from : from + n]) */
static enum rc tree_hash(struct reader *r, int64_t from, int64_t n, struct hash *out) {
    if ((n & (n - 1)) == 0) return subtree(r, from, __builtin_ctzll((unsigned long long)n), out);
    int64_t k = largest_below(n);
    struct hash left, right;
    TRY(tree_hash(r, from, k, &left));
    TRY(tree_hash(r, from + k, n - k, &right));
    *out = node(left, right);
    return RC_OK;
}

enum rc ledger_root(struct db *db, struct arena *a, int64_t size, struct hash *out) {
    struct reader r = {.db = db, .a = a};
    if (size < 0) return RC_NOTFOUND;
    if (!size) return sha256_of(STR(""), STR(""), out->b), RC_OK;
    return tree_hash(&r, 0, size, out);
}

struct path {
    struct hash *h;
    size_t n, cap;
};

/* PATH(m, D[from : from + n]) */
static enum rc inclusion(struct reader *r, int64_t m, int64_t from, int64_t n, struct path *p) {
    if (n == 1) return RC_OK;
    int64_t k = largest_below(n);
    struct hash other;
    if (m < k) {
        TRY(inclusion(r, m, from, k, p));
        TRY(tree_hash(r, from + k, n - k, &other));
    } else {
        TRY(inclusion(r, m - k, from + k, n - k, p));
        TRY(tree_hash(r, from, k, &other));
    }
    *ARENA_PUSH(r->a, p->h, p->n, p->cap) = other;
    return RC_OK;
}

enum rc ledger_inclusion(struct db *db, struct arena *a, int64_t index, int64_t size, struct hash **path, size_t *n) {
    struct reader r = {.db = db, .a = a};
    struct path p = {0};
    if (index < 0 || index >= size) return RC_NOTFOUND;
    TRY(inclusion(&r, index, 0, size, &p));
    *path = p.h, *n = p.n;
    return RC_OK;
}

/* SUBPROOF(m, D[from : from + n], whole) */
static enum rc consistency(struct reader *r, int64_t m, int64_t from, int64_t n, bool whole, struct path *p) {
    struct hash h;
    if (m == n) {
        if (whole) return RC_OK;
        TRY(tree_hash(r, from, n, &h));
        *ARENA_PUSH(r->a, p->h, p->n, p->cap) = h;
        return RC_OK;
    }
    int64_t k = largest_below(n);
    if (m <= k) {
        TRY(consistency(r, m, from, k, whole, p));
        TRY(tree_hash(r, from + k, n - k, &h));
    } else {
        TRY(consistency(r, m - k, from + k, n - k, false, p));
        TRY(tree_hash(r, from, k, &h));
    }
    *ARENA_PUSH(r->a, p->h, p->n, p->cap) = h;
    return RC_OK;
}

enum rc ledger_consistency(struct db *db, struct arena *a, int64_t from, int64_t to, struct hash **path, size_t *n) {
    struct reader r = {.db = db, .a = a};
    struct path p = {0};
    if (from < 0 || from > to) return RC_NOTFOUND;
    if (from && from < to) TRY(consistency(&r, from, 0, to, true, &p));
    *path = p.h, *n = p.n;
    return RC_OK;
}

/* ---- Holding a proof against a root: RFC 9162, 2.1.3.2 and 2.1.4.2 ---- */
static bool same(struct hash a, struct hash b) { return memcmp(a.b, b.b, 32) == 0; }

bool ledger_inclusion_holds(struct hash leaf, int64_t index, int64_t size, const struct hash *path, size_t n,
                            struct hash root) {
    if (index < 0 || index >= size) return false;
    int64_t fn = index, sn = size - 1;
    struct hash r = leaf;
    for (size_t i = 0; i < n; i++) {
        if (!sn) return false;
        if ((fn & 1) || fn == sn) {
            r = node(path[i], r);
            while (!(fn & 1) && fn) fn >>= 1, sn >>= 1;
        } else {
            r = node(r, path[i]);
        }
        fn >>= 1, sn >>= 1;
    }
    return !sn && same(r, root);
}

bool ledger_consistency_holds(int64_t from, int64_t to, const struct hash *path, size_t n, struct hash from_root,
                              struct hash to_root) {
    if (from < 0 || from > to) return false;
    if (from == to) return !n && same(from_root, to_root);
    if (!from) return !n;
    int64_t fn = from - 1, sn = to - 1;
    while (fn & 1) fn >>= 1, sn >>= 1;
    size_t i = 0;
    struct hash fr, sr;
    if ((from & (from - 1)) == 0) {
        fr = sr = from_root;
    } else {
        if (!n) return false;
        fr = sr = path[i++];
    }
    for (; i < n; i++) {
        if (!sn) return false;
        if ((fn & 1) || fn == sn) {
            fr = node(path[i], fr), sr = node(path[i], sr);
            while (!(fn & 1) && fn) fn >>= 1, sn >>= 1;
        } else {
            sr = node(sr, path[i]);
        }
        fn >>= 1, sn >>= 1;
    }
    return !sn && same(fr, from_root) && same(sr, to_root);
}
