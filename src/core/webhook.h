/* webhook.h — telling other programs what happened, in their order, at least once, signed.
 *
 * An event is written in the transaction of the move (webhook_of) and sent by a job, in the form of CloudEvents 1.0
 * (structured JSON) with the headers of Standard Webhooks: the same webhook-id at each try, a fresh time, an
 * HMAC-SHA256 over both and the body, so that a receiver can refuse forgeries and replays. Events of one case go to a
 * subscriber in order: a later one waits until the earlier was taken, or a person gave it up. No personal data: codes,
 * status, due date. */
#ifndef CORE_WEBHOOK_H
#define CORE_WEBHOOK_H
#include "core/flow.h"
#include "sys/crypto.h"
#include "sys/db.h"

enum { WEBHOOK_TRIES = 12 }; /* about three days */
#define WEBHOOK_ALL " * "
#define WEBHOOK_CHECKPOINT "diem-kiem" /* event word of a new checkpoint of the log; cases' are the verbs' codes */

/* Within the write transaction of the deed. Nothing when nobody wants to hear of it. */
enum rc webhook_of(struct db *db, struct arena *a, int64_t case_id, const struct verb_def *v, int64_t event_id,
                   int64_t now) MUST_USE;
/* The newest checkpoint of the log, after it was signed; twice does nothing. */
enum rc webhook_of_checkpoint(struct db *db, struct arena *a, int64_t now) MUST_USE;
/* An event of no meaning to one subscriber, switched on or not; *key is its id. */
enum rc webhook_try(struct db *db, struct arena *a, int64_t webhook_id, int64_t now, struct str *key) MUST_USE;

/* What an event's type is called in Vietnamese. */
struct str webhook_words(struct str type);

/* "whsec_" and 32 bytes in base64, shown once. */
struct str webhook_secret(struct arena *a);
/* The value of webhook-signature: "v1,…" for each secret that is not empty. RC_INVALID: not a secret. */
enum rc webhook_sign(struct arena *a, struct str secret, struct str old_secret, struct str id, int64_t at,
                     struct str body, struct str *out) MUST_USE;
/* How long after the n-th failed try (from 1) the next one comes. */
int64_t webhook_pause_s(int64_t tries);

/* Sends what is due, until nothing is or *stopping. Never inside the gate while talking. */
struct gate;
struct webhook_run {
    struct gate *gate;
    struct db *read;
    const struct secret_key *seal;
    bool allow_private;
    int timeout_ms;         /* of one delivery; 0: 10 s */
    int64_t (*clock)(void); /* time_now */
    bool (*stopping)(void *user);
    void *user;
};
enum rc webhook_run(const struct webhook_run *w, size_t *sent) MUST_USE;
/* A delivery that was given up is tried again from the beginning; RC_CONFLICT: it was not given up. */
enum rc webhook_again(struct db *db, int64_t delivery_id, int64_t now) MUST_USE;
/* Or is not sent any more: later ones of its case go on. */
enum rc webhook_drop(struct db *db, int64_t delivery_id, int64_t now) MUST_USE;
/* Forgets events that were sent to all, or dropped, more than a month ago. At most 1,000 a time. */
enum rc webhook_sweep(struct db *db, int64_t now) MUST_USE;
#endif
