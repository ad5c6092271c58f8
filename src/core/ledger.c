/* ledger.c — writes entries: a row becomes a body, a body becomes a link of the chain.
 *
 * The body is made from the row as it lies in the store, by the same function (body_of) that verification calls, so
 * that there is one place which says what an entry proves. Writers are serialised by the write gate: the head is read
 * and the next link written in the same transaction. */
#include "core/ledger.h"
#include <assert.h>
#include <stdio.h>
#include "core/ledger.sql.h"
#include "core/ledger_in.h"
#include "core/person.sql.h"

const char *const topic_names[TOPIC_COUNT] = {"event", "read", "audit", "file", "letter", "key"};

struct hash ledger_leaf(struct str body) {
    struct hash h;
    sha256_of(str_n("\0", 1), body, h.b);
    return h;
}

static struct hash chain_on(struct hash before, struct hash leaf) {
    struct hash h;
    sha256_of(str_n((char *)before.b, 32), str_n((char *)leaf.b, 32), h.b);
    return h;
}

enum rc ledger_head(struct db *db, struct arena *a, struct ledger_size *out) {
    struct ledger_last last;
    *out = (struct ledger_size){0};
    enum rc rc = ledger_last(db, a, &last);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    if (last.hash.n != 32) return RC_INVALID;
    out->n = last.n, out->at = last.at;
    memcpy(out->chain.b, last.hash.p, 32);
    return RC_OK;
}

static enum rc append(struct db *db, struct arena *a, enum topic topic, int64_t ref, int64_t now) {
    struct ledger_size head;
    TRY(ledger_head(db, a, &head));
    int64_t at = now > head.at ? now : head.at;
    struct buf b = buf_in(a);
    buf_fmt(&b, "{\"n\":%lld,\"at\":%lld,\"topic\":\"%s\",\"ref\":%lld", (long long)head.n + 1, (long long)at,
            topic_names[topic], (long long)ref);
    TRY(body_of(db, a, topic, ref, &(struct kept){0}, &b));
    buf_c(&b, '}');
    struct hash h = chain_on(head.chain, ledger_leaf(buf_view(&b)));
    return ledger_add(db, head.n + 1, at, str_of(topic_names[topic]), ref, buf_view(&b), str_n((char *)h.b, 32));
}

enum rc ledger_event(struct db *db, struct arena *a, int64_t id, int64_t now) {
    return append(db, a, TOPIC_EVENT, id, now);
}
enum rc ledger_file(struct db *db, struct arena *a, int64_t id, int64_t now) {
    return append(db, a, TOPIC_FILE, id, now);
}
enum rc ledger_letter(struct db *db, struct arena *a, int64_t id, int64_t now) {
    return append(db, a, TOPIC_LETTER, id, now);
}
enum rc ledger_key(struct db *db, struct arena *a, int64_t id, int64_t now) {
    return append(db, a, TOPIC_KEY, id, now);
}

enum rc reading_write(struct db *db, struct arena *a, int64_t now, int64_t staff_id, int64_t agency_id, int64_t case_id,
                      int64_t person_id, struct str purpose, int64_t visible_at) {
    int64_t id;
    TRY(reading_add(db, now, staff_id, agency_id, case_id, person_id, purpose, visible_at, &id));
    return append(db, a, TOPIC_READ, id, now);
}

enum rc audit_write(struct db *db, struct arena *a, int64_t now, int actor_kind, int64_t actor_id, struct str what,
                    struct str detail) {
    int64_t id;
    TRY(audit_add(db, now, actor_kind, actor_id, what, detail, &id));
    return append(db, a, TOPIC_AUDIT, id, now);
}

enum rc ledger_salt(struct db *db, int64_t case_id) {
    unsigned char bytes[16];
    char hex[33];
    random_fill(bytes, sizeof bytes);
    for (size_t i = 0; i < sizeof bytes; i++) snprintf(hex + 2 * i, 3, "%02x", bytes[i]);
    return salt_add(db, case_id, str_n(hex, 32));
}

/* ---- Bodies ---- */
static void number_at(struct buf *b, const char *key, int64_t v) { buf_fmt(b, ",\"%s\":%lld", key, (long long)v); }
static void text_at(struct buf *b, const char *key, struct str v) {
    buf_fmt(b, ",\"%s\":", key);
    buf_json(b, v);
}

/* The digest of personal words, or what the older body has when the salt was forgotten. */
static void digest_at(struct buf *b, const char *key, struct str salt, struct str label, struct str text,
                      const struct kept *kept) {
    buf_fmt(b, ",\"%s\":", key);
    if (!salt.n && kept->body.n) {
        *kept->erased = true;
        buf_str(b, body_value(kept->body, key));
        return;
    }
    if (!salt.n) text = STR(""); /* erased: words that come after have no salt to be held by */
    struct buf m = buf_in(b->a);
    buf_str(&m, label), buf_c(&m, 0x1F), buf_str(&m, text);
    buf_json(b, text.n ? hmac_sha256_hex(b->a, salt, buf_view(&m)) : text);
}

static enum rc who_at(struct db *db, struct buf *b, int64_t case_id, struct str salt, const struct kept *kept) {
    struct ledger_who w;
    TRY(ledger_who(db, b->a, case_id, &w));
    const struct str *part[] = {&w.applicant_name, &w.id_number, &w.phone,     &w.email,
                                &w.address,        &w.area_code, &w.form_json, &w.note};
    struct buf t = buf_in(b->a);
    for (size_t i = 0; i < COUNT_OF(part); i++) {
        if (i) buf_c(&t, 0x1F);
        buf_str(&t, *part[i]);
    }
    digest_at(b, "who", salt, STR("who"), buf_view(&t), kept);
    return RC_OK;
}

/* What came of a dossier, as its last event left it. Entries from before this was held do not have it. */
static void done_at(struct buf *b, const struct ledger_event_row *e, const struct kept *kept) {
    if (!e->has_dossier || (kept->body.n && !body_value(kept->body, "done").n)) return;
    if (e->newer) {
        if (kept->body.n) buf_z(b, ",\"done\":"), buf_str(b, body_value(kept->body, "done"));
        return;
    }
    digest_at(b, "done", e->salt, STR("done"),
              str_fmt(b->a, "%.*s\x1f%.*s\x1f%lld\x1f%lld", STR_ARG(e->result_no), STR_ARG(e->result_text),
                      (long long)e->paid_vnd, (long long)e->delivered_at),
              kept);
}

static enum rc event_body(struct db *db, struct arena *a, int64_t ref, const struct kept *kept, struct buf *b) {
    struct ledger_event_row e;
    TRY(ledger_event_row(db, a, ref, &e));
    text_at(b, "case", e.code), number_at(b, "kind", e.kind), number_at(b, "seq", e.seq), number_at(b, "when", e.at);
    number_at(b, "verb", e.verb);
    buf_fmt(b, ",\"actor\":[%lld,%lld,%lld,%lld],\"step\":[%lld,%lld]", (long long)e.actor_kind, (long long)e.actor_id,
            (long long)e.actor_agency_id, (long long)e.for_id, (long long)e.step_from, (long long)e.step_to);
    number_at(b, "status", e.status_to), number_at(b, "due", e.due_to), number_at(b, "public", e.public);
    digest_at(b, "note", e.salt, str_fmt(a, "note:%lld", (long long)e.seq), e.note, kept);
    int64_t row[] = {e.state,       e.status,           e.outcome,     e.step,      e.agency_id,
                     e.receiver_id, e.holder_agency_id, e.holder_role, e.holder_id, e.procedure_rev_id,
                     e.channel,     e.received_at,      e.promised_at, e.due_at,    e.step_due_at,
                     e.ended_at,    e.version};
    if (!e.newer) {
        buf_z(b, ",\"row\":[");
        for (size_t i = 0; i < COUNT_OF(row); i++) buf_fmt(b, i ? ",%lld" : "%lld", (long long)row[i]);
        buf_c(b, ']');
    } else if (body_value(kept->body, "row").n) {
        buf_z(b, ",\"row\":"), buf_str(b, body_value(kept->body, "row"));
    }
    done_at(b, &e, kept);
    return e.has_who ? who_at(db, b, e.case_id, e.salt, kept) : RC_OK;
}

static enum rc file_body(struct db *db, struct arena *a, int64_t ref, const struct kept *kept, struct buf *b) {
    struct ledger_file_row f;
    TRY(ledger_file_row(db, a, ref, &f));
    text_at(b, "case", f.code), number_at(b, "paper", f.paper_seq), number_at(b, "kind", f.kind);
    number_at(b, "size", f.size);
    digest_at(b, "digest", f.salt, STR("file"), f.hash, kept);
    return RC_OK;
}

static enum rc letter_body(struct db *db, struct arena *a, int64_t ref, const struct kept *kept, struct buf *b) {
    struct ledger_letter_row l;
    TRY(ledger_letter_row(db, a, ref, &l));
    text_at(b, "case", l.code), number_at(b, "kind", l.kind), number_at(b, "agency", l.agency_id);
    number_at(b, "year", l.year), number_at(b, "no", l.no);
    digest_at(b, "digest", l.salt, str_fmt(a, "letter:%lld", (long long)ref), l.data, kept);
    return RC_OK;
}

static enum rc read_body(struct db *db, struct arena *a, int64_t ref, const struct kept *kept, struct buf *b) {
    struct ledger_read_row r;
    TRY(ledger_read_row(db, a, ref, &r));
    number_at(b, "staff", r.staff_id), number_at(b, "agency", r.agency_id), number_at(b, "case", r.case_id);
    number_at(b, "when", r.at), text_at(b, "purpose", r.purpose);
    if (!kept->body.n || body_value(kept->body, "visible").n) number_at(b, "visible", r.visible_at);
    return RC_OK;
}

static enum rc audit_body(struct db *db, struct arena *a, int64_t ref, struct buf *b) {
    struct ledger_audit_row r;
    TRY(ledger_audit_row(db, a, ref, &r));
    buf_fmt(b, ",\"actor\":[%lld,%lld]", (long long)r.actor_kind, (long long)r.actor_id);
    number_at(b, "when", r.at), text_at(b, "what", r.what), text_at(b, "detail", sha256_hex(a, r.detail));
    return RC_OK;
}

static enum rc key_body(struct db *db, struct arena *a, int64_t ref, struct buf *b) {
    struct ledger_key_row k;
    TRY(ledger_key_row(db, a, ref, &k));
    text_at(b, "name", k.name), text_at(b, "public", k.public_key);
    number_at(b, "by", k.by_id), text_at(b, "signature", k.signature);
    return RC_OK;
}

enum rc body_of(struct db *db, struct arena *a, enum topic topic, int64_t ref, const struct kept *kept,
                struct buf *out) {
    switch (topic) {
    case TOPIC_EVENT:
        return event_body(db, a, ref, kept, out);
    case TOPIC_READ:
        return read_body(db, a, ref, kept, out);
    case TOPIC_AUDIT:
        return audit_body(db, a, ref, out);
    case TOPIC_FILE:
        return file_body(db, a, ref, kept, out);
    case TOPIC_LETTER:
        return letter_body(db, a, ref, kept, out);
    case TOPIC_KEY:
        return key_body(db, a, ref, out);
    case TOPIC_COUNT:
        break;
    }
    return RC_INVALID;
}

/* Bodies are ours: no spaces, no nesting but arrays of numbers. A key inside a text is not found, because its quotes
 * are escaped there. */
struct str body_value(struct str body, const char *key) {
    char head[32];
    int n = snprintf(head, sizeof head, ",\"%s\":", key);
    long at = str_find(body, str_n(head, (size_t)n));
    if (at < 0) return STR("");
    const char *p = body.p + at + n, *end = body.p + body.n, *from = p;
    if (p < end && *p == '"') {
        for (p++; p < end && *p != '"'; p++)
            if (*p == '\\') p++;
        p++;
    } else if (p < end && *p == '[') {
        while (p < end && *p != ']') p++;
        p++;
    } else {
        while (p < end && *p != ',' && *p != '}') p++;
    }
    return p <= end ? str_n(from, (size_t)(p - from)) : STR("");
}

/* ---- A store from before the log ---- */
enum { CATCH_BATCH = 20000 };
struct catching {
    struct db *db;
    struct arena *step;
    int64_t now, n;
};
static enum rc catch_one(struct catching *c, enum topic topic, int64_t ref) {
    TRY(append(c->db, c->step, topic, ref, c->now));
    arena_reset(c->step);
    if (++c->n % CATCH_BATCH) return RC_OK;
    TRY(db_commit(c->db));
    return db_begin(c->db, true);
}
#define CATCH(list, topic)                                                                                             \
    do {                                                                                                               \
        struct list *x;                                                                                                \
        size_t n;                                                                                                      \
        TRY(list(c->db, a, &x, &n));                                                                                   \
        for (size_t i = 0; i < n; i++) TRY(catch_one(c, topic, x[i].id));                                              \
        arena_reset(a);                                                                                                \
    } while (0)

static enum rc catch_all(struct catching *c, struct arena *a) {
    struct salt_missing *s;
    size_t n;
    TRY(salt_missing(c->db, a, &s, &n));
    for (size_t i = 0; i < n; i++) TRY(ledger_salt(c->db, s[i].case_id));
    arena_reset(a);
    struct ledger_size head;
    TRY(ledger_head(c->db, a, &head));
    if (head.at > c->now) c->now = head.at; /* all that is entered now has one time */
    CATCH(ledger_new_events, TOPIC_EVENT);
    CATCH(ledger_new_files, TOPIC_FILE);
    CATCH(ledger_new_letters, TOPIC_LETTER);
    CATCH(ledger_new_reads, TOPIC_READ);
    CATCH(ledger_new_audits, TOPIC_AUDIT);
    if (!c->n) return RC_OK;
    return audit_write(c->db, a, c->now, 3, 0, STR("ledger begins"), str_fmt(a, "%lld", (long long)c->n));
}

enum rc ledger_catch_up(struct db *db, int64_t now, int64_t *entered) {
    struct arena *a = arena_new();
    struct catching c = {.db = db, .step = arena_new(), .now = now};
    enum rc rc = db_begin(db, true);
    if (!rc) rc = catch_all(&c, a);
    if (!rc)
        rc = db_commit(db);
    else
        db_rollback(db);
    *entered = c.n;
    arena_free(a);
    arena_free(c.step);
    return rc;
}

enum rc ledger_begin(struct db *db, int64_t now) {
    struct arena *a = arena_new();
    struct ledger_due due;
    int64_t entered;
    enum rc rc = ledger_due(db, a, &due);
    if (!rc && due.n) rc = ledger_catch_up(db, now, &entered);
    arena_free(a);
    return rc;
}
