/* webhook.c — the outbox of events and its runner.
 *
 * A delivery is leased in one short write, spoken about with nobody waiting, and settled in another. When the program
 * dies in between the lease runs out and the same event goes once more under the same id. A receiver that does not
 * answer is left alone for a while, so that it costs one timeout and not one a delivery. */
#include "core/webhook.h"
#include "base/buf.h"
#include "base/json.h"
#include "base/log.h"
#include "core/incident.h"
#include "core/ledger.sql.h"
#include "core/place.h"
#include "core/webhook.sql.h"
#include "sys/fetch.h"
#include "sys/gate.h"

enum { LEASE_S = 300, HOLD_S = 20, KEEP_S = 31 * DAY_S, SILENT_MAX = 64 };
static void event_head(struct buf *b, struct str key, const char *type, struct str subject, int64_t at);
static enum rc tell(struct db *db, struct arena *a, struct str key, int64_t case_id, const char *type, struct str body,
                    const struct webhook_wanting *w, size_t n, int64_t now);

enum rc webhook_of(struct db *db, struct arena *a, int64_t case_id, const struct verb_def *v, int64_t event_id,
                   int64_t now) {
    struct webhook_any any;
    TRY(webhook_any(db, a, &any));
    if (!any.n) return RC_OK;
    struct webhook_case c;
    struct webhook_wanting *w;
    size_t n;
    TRY(webhook_case(db, a, case_id, event_id, &c));
    TRY(webhook_wanting(db, a, str_of(v->code), c.agency_id, c.receiver_id, &w, &n));
    if (!n) return RC_OK;
    struct str key = str_fmt(a, "ho-so-%lld", (long long)event_id);
    struct str type = str_fmt(a, "vn.motcua.ho-so.%s", v->code);
    struct buf b = buf_in(a);
    event_head(&b, key, str_z(a, type), c.code, c.at);
    json_text(&b, "sequence", str_fmt(a, "%08lld", (long long)c.seq)); /* CloudEvents' extension of that name */
    json_open(&b, "data", '{');
    json_text(&b, "code", c.code);
    json_z(&b, "kind", c.kind == CASE_DOSSIER ? "dossier" : c.kind == CASE_PART ? "part" : "consult");
    json_z(&b, "verb", v->code);
    json_int(&b, "seq", c.seq);
    json_text(&b, "procedure", c.procedure);
    json_text(&b, "agency", c.agency);
    json_text(&b, "receiver", c.receiver);
    json_int(&b, "status", c.status);
    json_z(&b, "status_words", status_vi((enum status)c.status));
    json_at(&b, "due", c.due_at);
    json_at(&b, "promised", c.promised_at);
    json_at(&b, "ended", c.ended_at);
    if (c.parent.n) json_text(&b, "parent", c.parent);
    json_close(&b, '}');
    json_close(&b, '}');
    return tell(db, a, key, case_id, str_z(a, type), buf_view(&b), w, n, now);
}

enum rc webhook_of_checkpoint(struct db *db, struct arena *a, int64_t now) {
    struct checkpoint_last c;
    struct webhook_wanting *w;
    struct webhook_event_by_key old;
    size_t n;
    enum rc rc = checkpoint_last(db, a, &c);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    struct str key = str_fmt(a, "diem-kiem-%lld", (long long)c.size);
    TRY(webhook_wanting(db, a, STR(WEBHOOK_CHECKPOINT), 0, 0, &w, &n));
    if (!n) return RC_OK;
    rc = webhook_event_by_key(db, a, key, &old);
    if (rc != RC_NOTFOUND) return rc;
    struct buf b = buf_in(a);
    event_head(&b, key, "vn.motcua.nhat-ky." WEBHOOK_CHECKPOINT, STR(""), c.at);
    json_open(&b, "data", '{');
    json_int(&b, "size", c.size);
    json_text(&b, "root", c.root);
    json_text(&b, "note", c.note);
    json_close(&b, '}');
    json_close(&b, '}');
    return tell(db, a, key, 0, "vn.motcua.nhat-ky." WEBHOOK_CHECKPOINT, buf_view(&b), w, n, now);
}

enum rc webhook_try(struct db *db, struct arena *a, int64_t webhook_id, int64_t now, struct str *key) {
    struct webhook_wanting one = {.id = webhook_id};
    TRY(webhook_hold(db, webhook_id, 0));
    *key = str_fmt(a, "thu-nghiem-%.*s", STR_ARG(random_hex(a, 8)));
    struct buf b = buf_in(a);
    event_head(&b, *key, "vn.motcua.thu-nghiem", STR(""), now);
    json_open(&b, "data", '{');
    json_z(&b, "message", "Thử kết nối");
    json_close(&b, '}');
    json_close(&b, '}');
    return tell(db, a, *key, 0, "vn.motcua.thu-nghiem", buf_view(&b), &one, 1, now);
}

static void event_head(struct buf *b, struct str key, const char *type, struct str subject, int64_t at) {
    json_open(b, NULL, '{');
    json_z(b, "specversion", "1.0");
    json_text(b, "id", key);
    json_text(b, "source", place_url());
    json_z(b, "type", type);
    if (subject.n) json_text(b, "subject", subject);
    json_text(b, "time", at_iso(b->a, at));
    json_z(b, "datacontenttype", "application/json");
}

static enum rc tell(struct db *db, struct arena *a, struct str key, int64_t case_id, const char *type, struct str body,
                    const struct webhook_wanting *w, size_t n, int64_t now) {
    (void)a;
    int64_t event;
    TRY(webhook_event_add(db, key, case_id, str_of(type), body, now, &event));
    for (size_t i = 0; i < n; i++) TRY(webhook_delivery_add(db, w[i].id, event, case_id, now));
    return RC_OK;
}

struct str webhook_words(struct str type) {
    static const char cases[] = "vn.motcua.ho-so.";
    const struct verb_def *v = str_starts(type, cases) ? verb_by_code(str_sub(type, sizeof cases - 1, type.n)) : NULL;
    if (v) return str_of(v->does);
    return str_ends(type, WEBHOOK_CHECKPOINT) ? STR("Mốc ký số mới của nhật ký") : STR("Thử kết nối");
}

/* ---- Signatures (standardwebhooks.com) ---- */

struct str webhook_secret(struct arena *a) {
    char raw[32];
    random_fill(raw, sizeof raw);
    return str_fmt(a, "whsec_%.*s", STR_ARG(base64_encode(a, str_n(raw, sizeof raw))));
}

enum rc webhook_sign(struct arena *a, struct str secret, struct str old_secret, struct str id, int64_t at,
                     struct str body, struct str *out) {
    struct str secrets[] = {secret, old_secret};
    struct buf b = buf_in(a), signed_ = buf_in(a);
    buf_fmt(&signed_, "%.*s.%lld.", STR_ARG(id), (long long)at);
    buf_str(&signed_, body);
    for (size_t i = 0; i < COUNT_OF(secrets); i++) {
        struct str key;
        unsigned char mac[32];
        if (!secrets[i].n) continue;
        if (!str_starts(secrets[i], "whsec_") || !base64_decode(a, str_sub(secrets[i], 6, secrets[i].n), &key))
            return RC_INVALID;
        hmac_sha256(key, buf_view(&signed_), mac);
        if (b.n) buf_c(&b, ' ');
        buf_z(&b, "v1,");
        buf_str(&b, base64_encode(a, str_n((const char *)mac, sizeof mac)));
    }
    *out = buf_view(&b);
    return b.n ? RC_OK : RC_INVALID;
}

/* ---- The runner ---- */

int64_t webhook_pause_s(int64_t tries) {
    static const int pause[] = {5, 30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600, 24 * 3600};
    return tries < 1 ? 0 : pause[tries <= (int64_t)COUNT_OF(pause) ? tries - 1 : (int64_t)COUNT_OF(pause) - 1];
}

struct spoken {
    enum rc rc;
    int status;
    struct str error;
};

static struct spoken speak(const struct webhook_run *w, struct arena *a, const struct webhook_due *d, int64_t now) {
    struct str secret, old = STR(""), signature;
    struct spoken o = {.rc = secret_open(a, w->seal, d->secret, &secret)};
    if (!o.rc && d->old_secret.n && d->old_until > now) o.rc = secret_open(a, w->seal, d->old_secret, &old);
    if (!o.rc) o.rc = webhook_sign(a, secret, old, d->key, now, d->body, &signature);
    if (o.rc) {
        o.error = STR("the secret cannot be opened with this installation's key");
        return o;
    }
    struct param header[] = {{STR("webhook-id"), d->key},
                             {STR("webhook-timestamp"), str_fmt(a, "%lld", (long long)now)},
                             {STR("webhook-signature"), signature}};
    struct fetch f = {.method = STR("POST"),
                      .url = d->url,
                      .body = d->body,
                      .content_type = STR("application/cloudevents+json; charset=utf-8"),
                      .header = header,
                      .n_header = COUNT_OF(header),
                      .max_bytes = 65536,
                      .timeout_ms = w->timeout_ms,
                      .allow_private = w->allow_private};
    struct fetched got;
    o.rc = fetch(a, &f, &got);
    o.status = got.status;
    if (o.rc == RC_FULL) o.rc = RC_IO;
    if (o.rc) o.error = str_copy(a, str_of(fetch_error()));
    if (!o.rc && (got.status < 200 || got.status > 299)) {
        o.rc = RC_INVALID;
        o.error = str_fmt(a, "HTTP %d", got.status);
    }
    return o;
}

static enum rc settle(struct db *db, struct arena *a, const struct webhook_due *d, const struct spoken *o,
                      int64_t now) {
    struct str key = str_fmt(a, "webhook-%lld", (long long)d->id);
    if (!o->rc) return webhook_taken(db, d->id, now, o->status);
    bool gone = o->status == 410; /* Standard Webhooks: wants no more of it */
    int64_t tries = d->tries + 1;
    if (!o->status) TRY(webhook_hold(db, d->webhook_id, now + HOLD_S));
    struct str what = webhook_words(d->type);
    bool give_up = tries >= WEBHOOK_TRIES || gone;
    TRY(webhook_failed(db, d->id, now + webhook_pause_s(tries), give_up ? now : 0, o->status, o->error));
    if (!give_up) return RC_OK;
    struct str subject = d->subject.n ? str_fmt(a, "Webhook “%.*s”: hồ sơ %.*s, %.*s", STR_ARG(d->name),
                                                STR_ARG(d->subject), STR_ARG(what))
                                      : str_fmt(a, "Webhook “%.*s”: %.*s", STR_ARG(d->name), STR_ARG(what));
    return incident_open(db, "webhook", key, d->id, subject, o->error, now);
}

/* Leases what is due in one turn of the gate; those that another program was quicker to take drop out. */
static enum rc lease(const struct webhook_run *w, struct arena *a, struct webhook_due **out, size_t *n) {
    struct webhook_due *due;
    struct db *db;
    size_t kept = 0;
    int64_t now = w->clock();
    TRY(webhook_due(w->read, a, now, &due, n));
    if (!*n) return RC_OK;
    TRY(gate_enter(w->gate, &db));
    enum rc rc = RC_OK;
    for (size_t i = 0; i < *n && !rc; i++) {
        rc = webhook_lease(db, due[i].id, now, now + LEASE_S);
        if (!rc) due[kept++] = due[i];
        if (rc == RC_CONFLICT) rc = RC_OK;
    }
    enum rc left = gate_leave(w->gate, !rc);
    *out = due, *n = kept;
    return rc ? rc : left;
}

static enum rc settle_in_gate(const struct webhook_run *w, struct arena *a, const struct webhook_due *d,
                              const struct spoken *o) {
    struct db *db;
    TRY(gate_enter(w->gate, &db));
    enum rc rc = o ? settle(db, a, d, o, w->clock()) : webhook_release(db, d->id);
    enum rc left = gate_leave(w->gate, !rc);
    return rc ? rc : left;
}

enum rc webhook_run(const struct webhook_run *w, size_t *sent) {
    int64_t silent[SILENT_MAX]; /* subscribers that did not answer in this run */
    size_t n_silent = 0, n = 0;
    *sent = 0;
    bool went = true;
    enum rc rc = RC_OK;
    while (!rc && went && !w->stopping(w->user)) {
        struct arena *a = arena_new();
        struct webhook_due *d = NULL;
        went = false;
        rc = lease(w, a, &d, &n);
        for (size_t i = 0; i < n && !rc; i++) {
            bool skip = w->stopping(w->user);
            for (size_t k = 0; k < n_silent; k++) skip |= silent[k] == d[i].webhook_id;
            struct spoken o = {0};
            if (!skip) o = speak(w, a, &d[i], w->clock());
            if (o.rc && w->stopping(w->user)) skip = true; /* cut short by us: not their failure */
            if (!skip && o.rc && !o.status && n_silent < SILENT_MAX) silent[n_silent++] = d[i].webhook_id;
            rc = settle_in_gate(w, a, &d[i], skip ? NULL : &o);
            if (!skip && !o.rc) *sent += 1;
            went |= !skip;
        }
        arena_free(a);
    }
    return rc;
}

/* Somebody says that the receiver is well again: no waiting. */
enum rc webhook_again(struct db *db, int64_t delivery_id, int64_t now) {
    TRY(webhook_reset(db, delivery_id, now));
    return webhook_unhold(db, delivery_id);
}

enum rc webhook_drop(struct db *db, int64_t delivery_id, int64_t now) { return webhook_end(db, delivery_id, now); }

enum rc webhook_sweep(struct db *db, int64_t now) {
    TRY(webhook_old_deliveries(db, now - KEEP_S));
    return webhook_old_events(db, now - KEEP_S);
}
