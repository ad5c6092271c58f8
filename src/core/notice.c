/* notice.c — words for the applicant, and the queue's runner.
 *
 * Only verbs with a citizen's sentence tell anyone anything; the secret lookup code goes out only with reception and
 * filing. */
#include "core/notice.h"
#include "base/log.h"
#include "core/incident.h"
#include "core/notice.sql.h"
#include "core/setting.h"
#include "sys/gate.h"

enum { GIVE_UP_AFTER = 10 };

enum rc notice_of(struct db *db, struct arena *a, int64_t case_id, const struct verb_def *v, struct str note,
                  int64_t event_id, int64_t now) {
    if (!v->citizen || v->verb == VERB_FORWARD || v->verb == VERB_ASSIGN || v->verb == VERB_TAKE ||
        v->verb == VERB_RATE || v->verb == VERB_CONSULT)
        return RC_OK;
    struct notice_contact c;
    enum rc rc = notice_contact(db, a, case_id, &c);
    if (rc == RC_NOTFOUND) return RC_OK; /* a part or a consult: its parent's dossier is told */
    TRY(rc);
    struct buf b = buf_in(a);
    buf_fmt(&b, "Hồ sơ %.*s (%.*s): %s.", STR_ARG(c.code), STR_ARG(c.title), v->citizen);
    if (v->verb == VERB_FILE || v->verb == VERB_RECEIVE) buf_fmt(&b, " Mã tra cứu: %.*s.", STR_ARG(c.lookup));
    if ((v->verb == VERB_RECEIVE || v->verb == VERB_SUPPLY || v->verb == VERB_EXTEND || v->verb == VERB_RESUME ||
         v->verb == VERB_REDATE) &&
        c.due_at)
        buf_fmt(&b, " Hẹn trả kết quả: %.*s.", STR_ARG(at_vi(a, c.due_at)));
    if (note.n && (v->verb == VERB_ASK || v->verb == VERB_REFUSE || v->verb == VERB_EXTEND || v->verb == VERB_STOP ||
                   v->verb == VERB_SUSPEND))
        buf_fmt(&b, " Nội dung: %.*s.", STR_ARG(note));
    buf_fmt(&b, " %.*s", STR_ARG(c.agency));
    if (c.phone.n)
        TRY(notice_queue(db, str_fmt(a, "event-%lld-sms", (long long)event_id), STR("sms"), c.phone, STR("Một cửa"),
                         buf_view(&b), case_id, now));
    if (c.email.n)
        TRY(notice_queue(db, str_fmt(a, "event-%lld-mail", (long long)event_id), STR("mail"), c.email,
                         str_fmt(a, "Hồ sơ %.*s", STR_ARG(c.code)), buf_view(&b), case_id, now));
    return RC_OK;
}

enum rc notice_queue(struct db *db, struct str key, struct str channel, struct str recipient, struct str subject,
                     struct str body, int64_t case_id, int64_t now) {
    return notice_add(db, key, channel, recipient, subject, body, case_id, now);
}

/* Sent, or another try later, or given up: then somebody must look at it. */
static enum rc settle(struct db *db, struct arena *a, const struct notice_due *d, enum rc out, int64_t now) {
    int64_t tries = d->tries + 1;
    if (!out) return notice_sent(db, d->id, now);
    bool give_up = tries >= GIVE_UP_AFTER;
    TRY(notice_failed(db, d->id, now + (60 << (tries < 10 ? tries : 10)), give_up ? now : 0, str_of(rc_name(out))));
    if (!give_up) return RC_OK;
    const char *what = str_is(d->channel, "sms") ? "Tin nhắn" : "Thư điện tử";
    struct str subject = d->code.n ? str_fmt(a, "%s về hồ sơ %.*s", what, STR_ARG(d->code)) : str_of(what);
    return incident_open(db, "message", str_fmt(a, "message-%lld", (long long)d->id), d->id, subject,
                         str_of(rc_name(out)), now);
}

enum rc notice_run(struct gate *gate, struct db *read, const struct outbound *to, int64_t now, size_t *sent) {
    struct arena *a = arena_new();
    struct notice_due *due;
    size_t n;
    *sent = 0;
    enum rc rc = notice_due(read, a, now, &due, &n);
    for (size_t i = 0; !rc && i < n; i++) {
        enum rc out = outbound_send(to, due[i].channel, due[i].recipient, due[i].subject, due[i].body, now);
        struct db *db;
        if ((rc = gate_enter(gate, &db))) break;
        rc = settle(db, a, &due[i], out, now);
        if (!out && !rc) *sent += 1;
        enum rc left = gate_leave(gate, !rc);
        if (!rc) rc = left;
    }
    arena_free(a);
    return rc;
}
