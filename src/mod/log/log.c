/* log.c — the log in public: checkpoints, keys, the tree's hashes and proofs, at addresses that stay.
 *
 * Only hashes are public; an entry's body is handed to who holds the receipt of its dossier (portal) or owns it
 * (filing). docs/LOG.md tells the formats. */
#include "core/ledger.h"
#include "core/ledger.sql.h"
#include "core/ledger_note.h"
#include "core/place.h"
#include "core/route.h"
#include "mod/log/log_show.html.h"
#include "ui/log_part.h"
#include "ui/page.h"

static enum rc show(struct request *r) {
    struct checkpoint_list *c;
    struct key_list *k;
    struct ledger_size head;
    size_t n, nk;
    int64_t before = req_arg_i64(r, "truoc", INT64_MAX);
    TRY(ledger_head(r->db, r->a, &head));
    TRY(checkpoint_list(r->db, r->a, before, &c, &n));
    TRY(key_list(r->db, r->a, &k, &nk));
    struct page p = {.title = "Nhật ký không thể sửa", .section = "cong-khai"};
    struct buf *b = page_begin(r, &p);
    tpl_log_show(b, (long long)head.n, place_origin(), c, n, k, nk, n == 50);
    return page_end(r, &p);
}

static enum rc text(struct request *r, struct str body, int64_t keep_s) {
    r->reply->content_type = STR("text/plain; charset=utf-8");
    r->reply->body = buf_in(r->a);
    buf_str(&r->reply->body, body);
    reply_public(r, keep_s);
    return RC_OK;
}

static enum rc newest(struct request *r) {
    struct checkpoint_last c;
    TRY(checkpoint_last(r->db, r->a, &c));
    return text(r, c.note, 60);
}

static enum rc one(struct request *r) {
    struct checkpoint_of c;
    int64_t size;
    if (!str_i64(r->part[0], &size)) return RC_NOTFOUND;
    TRY(checkpoint_of(r->db, r->a, size, &c));
    return text(r, c.note, 86400);
}

/* One line a key, oldest first: C2SP's verifier key, name+id+base64(0x01 || public). */
static enum rc keys(struct request *r) {
    struct key_list *k;
    size_t n;
    struct buf b = buf_in(r->a);
    TRY(key_list(r->db, r->a, &k, &n));
    for (size_t i = 0; i < n; i++) {
        struct str raw;
        unsigned char id[4], typed[33] = {1};
        if (!hex_decode(r->a, k[i].public_key, &raw) || raw.n != 32) continue;
        memcpy(typed + 1, raw.p, 32);
        note_key_id(k[i].name, typed + 1, id);
        buf_str(&b, k[i].name), buf_c(&b, '+'), buf_str(&b, hex_encode(r->a, id, 4)), buf_c(&b, '+');
        buf_str(&b, base64_encode(r->a, str_n((char *)typed, sizeof typed))), buf_c(&b, '\n');
    }
    return text(r, buf_view(&b), 300);
}

static enum rc hashes(struct request *r) {
    struct tile_get t;
    int64_t level, pos;
    if (!str_i64(r->part[0], &level) || !str_i64(r->part[1], &pos)) return RC_NOTFOUND;
    TRY(tile_get(r->db, r->a, level, pos, &t));
    r->reply->content_type = STR("application/octet-stream");
    r->reply->body = buf_in(r->a);
    buf_str(&r->reply->body, t.hashes);
    reply_public(r, t.hashes.n == 256 * 32 ? 365 * 86400 : 60);
    return RC_OK;
}

static enum rc json(struct request *r, const struct buf *b) {
    r->reply->content_type = STR("application/json");
    r->reply->body = *b;
    reply_public(r, 300);
    return RC_OK;
}

/* /nhat-ky/chung-minh/{n}.json?co=size — without co: the newest checkpoint's size. */
static enum rc inclusion(struct request *r) {
    struct checkpoint_last c;
    struct ledger_entry e;
    int64_t n;
    struct str name = r->part[0];
    if (!str_ends(name, ".json") || !str_i64(str_sub(name, 0, name.n - 5), &n)) return RC_NOTFOUND;
    TRY(checkpoint_last(r->db, r->a, &c));
    int64_t size = req_arg_i64(r, "co", c.size);
    TRY(ledger_entry(r->db, r->a, n, &e));
    struct buf b = buf_in(r->a);
    TRY(log_inclusion_json(&b, r->db, r->a, n - 1, size, ledger_leaf(e.body)));
    buf_c(&b, '\n');
    return json(r, &b);
}

static enum rc consistency(struct request *r) {
    int64_t from = req_arg_i64(r, "tu", -1), to = req_arg_i64(r, "den", -1);
    struct hash *path, root[2];
    size_t n;
    TRY(ledger_consistency(r->db, r->a, from, to, &path, &n));
    TRY(ledger_root(r->db, r->a, from, &root[0]));
    TRY(ledger_root(r->db, r->a, to, &root[1]));
    struct buf b = buf_in(r->a);
    buf_fmt(&b, "{\"from\":%lld,\"to\":%lld,\"path\":[", (long long)from, (long long)to);
    for (size_t i = 0; i < n; i++) {
        if (i) buf_c(&b, ',');
        buf_json(&b, hex_encode(r->a, path[i].b, 32));
    }
    buf_z(&b, "],\"from_root\":"), buf_json(&b, hex_encode(r->a, root[0].b, 32));
    buf_z(&b, ",\"to_root\":"), buf_json(&b, hex_encode(r->a, root[1].b, 32)), buf_z(&b, "}\n");
    return json(r, &b);
}

static const struct route routes[] = {
    {M_GET, "/nhat-ky", RIGHT_PUBLIC, show, "The log in public: newest checkpoints, keys, how to check", 0,
     "truoc:int"},
    {M_GET, "/nhat-ky/moc", RIGHT_PUBLIC, newest, "The newest signed checkpoint, as text", 0},
    {M_GET, "/nhat-ky/moc/{}", RIGHT_PUBLIC, one, "The checkpoint of a size, as text", 0},
    {M_GET, "/nhat-ky/khoa.txt", RIGHT_PUBLIC, keys, "Public keys that sign checkpoints", 0},
    {M_GET, "/nhat-ky/goi/{}/{}", RIGHT_PUBLIC, hashes, "Hashes of the tree, up to 256 at a time", 0},
    {M_GET, "/nhat-ky/chung-minh/{}", RIGHT_PUBLIC, inclusion, "Proof that an entry is in the tree", 0, "co:int"},
    {M_GET, "/nhat-ky/nhat-quan.json", RIGHT_PUBLIC, consistency, "Proof that one checkpoint continues another", 0,
     "tu:int* den:int*"},
};
const struct module mod_log = {"log", routes, COUNT_OF(routes)};
