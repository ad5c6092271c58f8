/* ledger_verify.c — finds and names what was changed behind the log's back. docs/LOG.md lists the checks.
 *
 * One pass over the entries, oldest first: the chain, the tree's frontier (so that each checkpoint's root is known when
 * its size is passed), and each entry's row. Then what has no entry, and the counts. After a fault the pass goes on
 * from what is stored, so that one change is told once. */
#include "core/agency.h"
#include <stdlib.h>
#include "core/ledger.sql.h"
#include "core/ledger_in.h"
#include "core/ledger_note.h"

enum { SKEW_S = 86400, TILE = 256 };
struct claim { /* a checkpoint, from the store or kept elsewhere */
    struct note note;
    bool parsed, elsewhere, root_fits, chain_fits;
    int64_t size;
};
struct key {
    int64_t n, id;
    unsigned char public_key[32];
};
struct verify {
    struct db *db;
    struct arena *a, *step;
    void (*tell)(void *user, const struct ledger_fault *f);
    void *user;
    struct ledger_report *report;
    int64_t next, at;    /* next n expected; at of the entry before */
    int64_t signed_size; /* of the newest checkpoint in the store: up to there the tree is stored */
    struct hash chain, frontier[64];
    int64_t grown[64]; /* leaves under frontier[i] */
    size_t n_frontier;
    struct claim *claim;
    size_t n_claim, cap_claim, next_claim;
    struct key *key;
    size_t n_key, cap_key;
    struct verify_begins *begins;
    size_t n_begins;
    struct str *erased;
    size_t n_erased, cap_erased;
    int64_t pruned[TOPIC_COUNT];
    struct str tile;
    int64_t tile_pos;
};

static void fault(struct verify *v, int64_t n, const char *what, struct str about) {
    struct ledger_fault f = {.n = n, .what = str_of(what), .about = about};
    v->report->faults++;
    v->tell(v->user, &f);
}
#define FAULT(n, what, ...) fault(v, n, what, str_fmt(v->step, __VA_ARGS__))

static struct hash join(struct hash l, struct hash r) {
    unsigned char in[65] = {1};
    memcpy(in + 1, l.b, 32), memcpy(in + 33, r.b, 32);
    struct hash h;
    sha256_of(str_n((char *)in, 65), STR(""), h.b);
    return h;
}

/* ---- What is known before the pass ---- */
static int by_size(const void *x, const void *y) {
    const struct claim *a = x, *b = y;
    return a->size < b->size ? -1 : a->size > b->size;
}

static void add_claim(struct verify *v, struct str text, bool elsewhere, int64_t size) {
    struct claim c = {.elsewhere = elsewhere, .size = size};
    c.parsed = note_parse(v->a, text, &c.note);
    if (c.parsed && size < 0) c.size = c.note.size;
    if (!c.parsed) FAULT(0, "bad-signature", "a checkpoint%s is not a signed note", elsewhere ? " kept elsewhere" : "");
    if (c.parsed) *ARENA_PUSH(v->a, v->claim, v->n_claim, v->cap_claim) = c;
}

static enum rc load(struct verify *v, const struct str *extra, size_t n_extra) {
    struct checkpoint_all *c;
    struct verify_pruned *p;
    struct verify_erased *e;
    size_t n;
    TRY(checkpoint_all(v->db, v->a, &c, &n));
    for (size_t i = 0; i < n; i++) {
        add_claim(v, c[i].note, false, c[i].size);
        v->signed_size = c[i].size; /* rising */
        struct claim *k = v->n_claim ? &v->claim[v->n_claim - 1] : NULL;
        if (k && k->parsed && k->size == c[i].size &&
            (k->note.size != c[i].size || k->note.at != c[i].at ||
             !str_eq(hex_encode(v->a, k->note.root.b, 32), c[i].root)))
            FAULT(0, "row-differs", "checkpoint %lld does not say what its signed note says", (long long)c[i].size);
    }
    for (size_t i = 0; i < n_extra; i++) add_claim(v, extra[i], true, -1);
    if (v->n_claim) qsort(v->claim, v->n_claim, sizeof *v->claim, by_size);
    TRY(verify_begins(v->db, v->a, &v->begins, &v->n_begins));
    TRY(verify_pruned(v->db, v->a, &p, &n));
    for (size_t i = 0; i < n; i++) {
        struct str rest = p[i].detail, topic;
        int64_t upto;
        str_cut(&rest, ' ', &topic);
        for (int t = 0; t < TOPIC_COUNT; t++)
            if (str_is(topic, topic_names[t]) && str_i64(rest, &upto) && upto > v->pruned[t]) v->pruned[t] = upto;
    }
    TRY(verify_erased(v->db, v->a, &e, &n));
    for (size_t i = 0; i < n; i++) {
        struct str rest = e[i].detail, code;
        str_cut(&rest, ' ', &code);
        *ARENA_PUSH(v->a, v->erased, v->n_erased, v->cap_erased) = code;
    }
    return RC_OK;
}

/* ---- One entry ---- */
static void check_chain(struct verify *v, const struct ledger_entries *e) {
    if (e->n != v->next) {
        if (e->n == v->next + 1)
            FAULT(v->next, "missing", "entry %lld is missing", (long long)v->next);
        else
            FAULT(v->next, "missing", "entries %lld to %lld are missing", (long long)v->next, (long long)e->n - 1);
    }
    if (e->at < v->at) FAULT(e->n, "backdated", "entry %lld is dated before the entry in front of it", (long long)e->n);
    struct str head = str_fmt(v->step, "{\"n\":%lld,\"at\":%lld,\"topic\":\"%.*s\",\"ref\":%lld,", (long long)e->n,
                              (long long)e->at, STR_ARG(e->topic), (long long)e->ref);
    if (!str_eq(str_sub(e->body, 0, head.n), head)) {
        long comma = str_find(e->body, STR(","));
        struct str own = comma > 5 ? str_sub(e->body, 5, (size_t)comma - 5) : STR("?");
        int64_t n;
        bool moved = str_starts(e->body, "{\"n\":") && str_i64(own, &n) && n != e->n;
        if (moved)
            FAULT(e->n, "swapped", "entry %lld holds what was entry %.*s", (long long)e->n, STR_ARG(own));
        else
            FAULT(e->n, "changed", "entry %lld: its columns are not those of its body", (long long)e->n);
    }
    struct hash leaf = ledger_leaf(e->body), want;
    sha256_of(str_n((char *)v->chain.b, 32), str_n((char *)leaf.b, 32), want.b);
    if (e->n == v->next && (e->hash.n != 32 || memcmp(e->hash.p, want.b, 32)))
        FAULT(e->n, "changed", "entry %lld does not follow from the one in front of it: its bytes were changed",
              (long long)e->n);
    if (e->hash.n == 32) memcpy(v->chain.b, e->hash.p, 32);
    v->at = e->at > v->at ? e->at : v->at, v->next = e->n + 1;
}

/* A row of 256 has just become full: its root stands in the level above, from where proofs are made. */
static void check_upper(struct verify *v, int64_t n) {
    int64_t level = 0, span = 1;
    while (span < v->grown[v->n_frontier - 1]) span *= TILE, level++;
    if (span != v->grown[v->n_frontier - 1] || n % span || n > v->signed_size || v->report->faults)
        return; /* a fault below is told below */
    int64_t index = n / span - 1;
    size_t at = (size_t)(index % TILE) * 32;
    struct tile_get t = {0};
    if (tile_get(v->db, v->step, level, index / TILE, &t) || t.hashes.n < at + 32 ||
        memcmp(t.hashes.p + at, v->frontier[v->n_frontier - 1].b, 32))
        FAULT(n, "changed",
              "the tree over entry %lld: level %lld of the stored tree is not what follows from the entries",
              (long long)n, (long long)level);
}

static void grow(struct verify *v, const struct ledger_entries *e) {
    struct hash leaf = ledger_leaf(e->body);
    int64_t index = e->n - 1, pos = index / TILE;
    if (v->tile_pos != pos) {
        struct tile_get t;
        v->tile = tile_get(v->db, v->a, 0, pos, &t) == RC_OK ? t.hashes : STR("");
        v->tile_pos = pos;
    }
    size_t at = (size_t)(index % TILE) * 32;
    if (at == v->tile.n && e->n <= v->signed_size)
        FAULT(e->n, "missing", "entry %lld is not in the stored tree", (long long)e->n);
    else if (at + 32 <= v->tile.n && memcmp(v->tile.p + at, leaf.b, 32))
        FAULT(e->n, "changed", "entry %lld is not the one that entered the tree", (long long)e->n);
    v->frontier[v->n_frontier] = leaf, v->grown[v->n_frontier++] = 1;
    while (v->n_frontier > 1 && v->grown[v->n_frontier - 1] == v->grown[v->n_frontier - 2]) {
        v->n_frontier--;
        v->frontier[v->n_frontier - 1] = join(v->frontier[v->n_frontier - 1], v->frontier[v->n_frontier]);
        v->grown[v->n_frontier - 1] *= 2;
        check_upper(v, e->n);
    }
}

static void pass_claims(struct verify *v, int64_t n) {
    for (; v->next_claim < v->n_claim && v->claim[v->next_claim].size <= n; v->next_claim++) {
        struct claim *c = &v->claim[v->next_claim];
        if (c->size < n) { /* only after a gap */
            FAULT(0, "bad-root", "checkpoint %lld: its last entry is missing", (long long)c->size);
            continue;
        }
        struct hash root = v->frontier[v->n_frontier - 1];
        for (size_t i = v->n_frontier - 1; i-- > 0;) root = join(v->frontier[i], root);
        if (memcmp(root.b, c->note.root.b, 32))
            FAULT(n, "bad-root", "checkpoint %lld%s: the first %lld entries are not those that were signed",
                  (long long)n, c->elsewhere ? " kept elsewhere" : "", (long long)n);
        else if (memcmp(v->chain.b, c->note.chain.b, 32))
            FAULT(n, "bad-root", "checkpoint %lld%s: the chain's hash is not the signed one", (long long)n,
                  c->elsewhere ? " kept elsewhere" : "");
        struct key *k = NULL;
        for (size_t i = 0; i < v->n_key; i++)
            if (v->key[i].n <= n) k = &v->key[i];
        if (k && note_holds(&c->note, k->public_key)) continue;
        bool other = false;
        for (size_t i = 0; i < v->n_key; i++) other |= note_holds(&c->note, v->key[i].public_key);
        unsigned char id[4] = {0};
        if (k) note_key_id(c->note.key_name, k->public_key, id);
        if (other || !k || memcmp(id, c->note.key_id, 4))
            FAULT(n, "wrong-key", "checkpoint %lld%s is signed by a key (%.*s) that the log does not name for it",
                  (long long)n, c->elsewhere ? " kept elsewhere" : "", STR_ARG(c->note.key_name));
        else
            FAULT(n, "bad-signature", "checkpoint %lld%s: its signature is wrong", (long long)n,
                  c->elsewhere ? " kept elsewhere" : "");
    }
}

static void learn_key(struct verify *v, const struct ledger_entries *e) {
    struct str text = body_value(e->body, "public"), sig = body_value(e->body, "signature"), raw, proof;
    struct key k = {.n = e->n, .id = e->ref};
    text = str_sub(text, 1, text.n - 2), sig = str_sub(sig, 1, sig.n - 2);
    if (!hex_decode(v->step, text, &raw) || raw.n != 32) {
        FAULT(e->n, "changed", "entry %lld names no key", (long long)e->n);
        return;
    }
    memcpy(k.public_key, raw.p, 32);
    if (v->n_key) {
        unsigned char s[64] = {0};
        if (hex_decode(v->step, sig, &proof) && proof.n == 64) memcpy(s, proof.p, 64);
        if (!sign_holds(v->key[v->n_key - 1].public_key, str_fmt(v->step, "motcua key %.*s", STR_ARG(text)), s))
            FAULT(e->n, "wrong-key", "entry %lld: the new key is not signed by the key before it", (long long)e->n);
    }
    *ARENA_PUSH(v->a, v->key, v->n_key, v->cap_key) = k;
}

static bool listed(const struct str *list, size_t n, struct str code) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(list[i], code)) return true;
    return false;
}

static struct str unquoted(struct str json) {
    return json.n >= 2 && json.p[0] == '"' ? str_sub(json, 1, json.n - 2) : json;
}

/* Names the first thing in which the row and the entry differ. */
static void name_difference(struct verify *v, const struct ledger_entries *e, struct str now) {
    static const char *const keys[] = {"case",   "kind",   "seq",    "when",    "verb", "actor",  "step",
                                       "status", "due",    "public", "note",    "row",  "done",   "visible",
                                       "who",    "staff",  "agency", "purpose", "what", "detail", "paper",
                                       "size",   "digest", "year",   "no",      "name", "by",     "signature"};
    static const char *const columns[] = {
        "state",       "status",    "outcome",          "step",    "agency_id",   "receiver_id", "holder_agency_id",
        "holder_role", "holder_id", "procedure_rev_id", "channel", "received_at", "promised_at", "due_at",
        "step_due_at", "ended_at",  "version"};
    struct str code = unquoted(body_value(e->body, "case"));
    for (size_t i = 0; i < COUNT_OF(keys); i++) {
        struct str key = str_of(keys[i]), was = body_value(e->body, keys[i]), is = body_value(now, keys[i]);
        if (str_eq(was, is)) continue;
        bool digest = str_is(key, "note") || str_is(key, "who") || str_is(key, "done") || str_is(key, "digest") ||
                      str_is(key, "detail");
        if (str_is(key, "row")) {
            struct str x = str_sub(was, 1, was.n - 2), y = str_sub(is, 1, is.n - 2), p, q;
            for (size_t c = 0; c < COUNT_OF(columns); c++) {
                if (!str_cut(&x, ',', &p)) p = STR("");
                if (!str_cut(&y, ',', &q)) q = STR("");
                if (!str_eq(p, q))
                    FAULT(e->n, "row-differs", "case %.*s: %s is %.*s, its last event (entry %lld) left %.*s",
                          STR_ARG(code), columns[c], STR_ARG(q), (long long)e->n, STR_ARG(p));
            }
        } else if (str_is(key, "when") && str_is(e->topic, "event")) {
            FAULT(e->n, "backdated", "entry %lld: event %lld of case %.*s happened at %.*s, the row says %.*s",
                  (long long)e->n, (long long)e->ref, STR_ARG(code), STR_ARG(was), STR_ARG(is));
        } else {
            FAULT(e->n, digest ? "digest-differs" : "row-differs",
                  "entry %lld: %.*s %lld%s%.*s: %.*s is not what was entered", (long long)e->n, STR_ARG(e->topic),
                  (long long)e->ref, code.n ? " of case " : "", STR_ARG(code), STR_ARG(key));
        }
        return;
    }
    FAULT(e->n, "row-differs", "entry %lld: %.*s %lld is not what was entered", (long long)e->n, STR_ARG(e->topic),
          (long long)e->ref);
}

static bool catching_up(const struct verify *v, const struct ledger_entries *e) {
    for (size_t i = 0; i < v->n_begins; i++) {
        int64_t entered;
        if (!str_i64(v->begins[i].detail, &entered)) continue;
        if (e->n < v->begins[i].n && e->n >= v->begins[i].n - entered && e->at == v->begins[i].at) return true;
    }
    return false;
}

static enum rc check_row(struct verify *v, const struct ledger_entries *e) {
    enum topic topic = 0;
    while (topic < TOPIC_COUNT && !str_is(e->topic, topic_names[topic])) topic++;
    if (topic == TOPIC_COUNT) return FAULT(e->n, "changed", "entry %lld has no topic", (long long)e->n), RC_OK;
    if (topic == TOPIC_KEY) learn_key(v, e);
    bool erased = false;
    struct buf b = buf_in(v->step);
    buf_fmt(&b, "{\"n\":%lld,\"at\":%lld,\"topic\":\"%.*s\",\"ref\":%lld", (long long)e->n, (long long)e->at,
            STR_ARG(e->topic), (long long)e->ref);
    enum rc rc = body_of(v->db, v->step, topic, e->ref, &(struct kept){e->body, &erased}, &b);
    struct str code = unquoted(body_value(e->body, "case"));
    if (rc == RC_NOTFOUND) {
        bool may = (topic == TOPIC_READ || topic == TOPIC_AUDIT) && e->ref <= v->pruned[topic];
        if (!may)
            FAULT(e->n, "missing", "entry %lld: %.*s %lld%s%.*s is gone", (long long)e->n, STR_ARG(e->topic),
                  (long long)e->ref, code.n ? " of case " : "", STR_ARG(code));
        return RC_OK;
    }
    TRY(rc);
    buf_c(&b, '}');
    if (erased && !listed(v->erased, v->n_erased, code))
        FAULT(e->n, "digest-differs", "entry %lld: the salt of case %.*s is gone, and no erasure was entered",
              (long long)e->n, STR_ARG(code));
    if (!str_eq(buf_view(&b), e->body)) name_difference(v, e, buf_view(&b));
    int64_t when;
    if (topic == TOPIC_EVENT && str_i64(body_value(e->body, "when"), &when) && when < e->at - SKEW_S &&
        !catching_up(v, e))
        FAULT(e->n, "backdated", "entry %lld: event %lld of case %.*s was entered %lld s after it is said to have been",
              (long long)e->n, (long long)e->ref, STR_ARG(code), (long long)(e->at - when));
    return RC_OK;
}

static enum rc check_entries(struct verify *v) {
    for (int64_t after = 0;;) {
        struct ledger_entries *e;
        size_t n;
        struct arena *batch = arena_new();
        enum rc rc = ledger_entries(v->db, batch, after, 1000, &e, &n);
        for (size_t i = 0; i < n && !rc; i++) {
            check_chain(v, &e[i]);
            grow(v, &e[i]);
            rc = check_row(v, &e[i]);
            pass_claims(v, e[i].n);
            arena_reset(v->step);
        }
        if (!rc && n) after = e[n - 1].n;
        arena_free(batch);
        TRY(rc);
        v->report->entries += (int64_t)n;
        if (!n) return RC_OK;
    }
}

/* ---- What has no entry; counts ---- */
#define UNENTERED(list, word)                                                                                          \
    do {                                                                                                               \
        struct list *x;                                                                                                \
        size_t n;                                                                                                      \
        TRY(list(v->db, v->step, &x, &n));                                                                             \
        for (size_t i = 0; i < n; i++)                                                                                 \
            FAULT(0, "inserted", "%s %lld has no entry in the log", word, (long long)x[i].id);                         \
    } while (0)

static enum rc check_silent(struct verify *v) {
    UNENTERED(ledger_new_events, "event");
    UNENTERED(ledger_new_files, "file");
    UNENTERED(ledger_new_letters, "letter");
    UNENTERED(ledger_new_reads, "read");
    UNENTERED(ledger_new_audits, "audit");
    UNENTERED(ledger_new_keys, "key");
    struct verify_seq *s;
    struct verify_silent *c;
    size_t n;
    TRY(verify_seq(v->db, v->step, &s, &n));
    for (size_t i = 0; i < n; i++)
        FAULT(0, "missing", "case %.*s has %lld events, numbered up to %lld", STR_ARG(s[i].code), (long long)s[i].n,
              (long long)s[i].highest);
    TRY(verify_silent(v->db, v->step, &c, &n));
    for (size_t i = 0; i < n; i++) FAULT(0, "missing", "case %.*s moved without an event", STR_ARG(c[i].code));
    return RC_OK;
}

enum rc ledger_verify(struct db *db, const struct str *extra, size_t n_extra,
                      void (*tell)(void *user, const struct ledger_fault *f), void *user, struct ledger_report *out) {
    struct verify v = {.db = db, .a = arena_new(), .step = arena_new(), .tell = tell, .user = user, .report = out};
    v.next = 1, v.tile_pos = -1;
    *out = (struct ledger_report){0};
    bool own = !db_in_tx(db);
    enum rc rc = own ? db_begin(db, false) : RC_OK;
    if (!rc) rc = load(&v, extra, n_extra);
    if (!rc) rc = check_entries(&v);
    for (; !rc && v.next_claim < v.n_claim; v.next_claim++) {
        struct claim *c = &v.claim[v.next_claim];
        fault(&v, 0, "truncated",
              str_fmt(v.step, "checkpoint %lld%s covers entries that are no longer there (the log ends at %lld)",
                      (long long)c->size, c->elsewhere ? " kept elsewhere" : "", (long long)v.next - 1));
    }
    bool own_claim = false;
    for (size_t i = 0; i < v.n_claim; i++) own_claim |= !v.claim[i].elsewhere;
    if (!rc && v.n_key && !own_claim)
        fault(&v, v.key[0].n, "missing", STR("the log names a key, and every checkpoint that it signed is gone"));
    if (!rc) rc = check_silent(&v);
    out->checkpoints = (int64_t)v.n_claim;
    if (own) db_rollback(db);
    arena_free(v.a);
    arena_free(v.step);
    return rc;
}
