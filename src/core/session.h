/* session.h — who is signed in, and how often one may try.
 *
 * The cookie "phien" is 32 random bytes; the store keeps only their SHA-256, so a copy of the store signs nobody in. A
 * new token is made at sign-in and at each stage, so that a token planted before is worth nothing. An official's
 * session ends settings.session_hours after sign-in and after an hour without a request; a citizen's after twelve
 * hours. Tries are counted in fixed windows of the table `rate`, for known and unknown names alike, so that being
 * locked out tells nothing about who exists. */
#ifndef CORE_SESSION_H
#define CORE_SESSION_H
#include "core/access.h"

enum session_stage { SESSION_WHOLE = 0, SESSION_SECOND_FACTOR = 1, SESSION_NEW_PASSWORD = 2 };
enum { SESSION_IDLE_S = 3600, SESSION_SEEN_S = 300, CITIZEN_SESSION_S = 12 * 3600 };

/* In a write transaction. Ends the request's present session, makes a new one and sets the cookie. */
enum rc session_open(struct request *r, enum actor_kind kind, int64_t who_id, enum session_stage stage) MUST_USE;
/* In a write transaction. Ends the request's own session and forgets the cookie; nothing when there is none. */
enum rc session_close(struct request *r) MUST_USE;
/* Notes that an official is at work: a small write transaction of its own, at most once in SESSION_SEEN_S. Outside any
 * transaction; a full queue is no reason to refuse the request, so nothing is returned. */
void session_seen(struct request *r, struct str token, int64_t seen_at);
/* Deletes sessions, one-time codes and counting windows that are over. For a job, once an hour. */
enum rc session_sweep(struct db *db, int64_t now) MUST_USE;

/* How often `key` did a thing in the window of window_s seconds around now. */
enum rc rate_read(struct db *db, struct arena *a, struct str key, int64_t window_s, int64_t now, int64_t *n) MUST_USE;
enum rc rate_count(struct db *db, struct str key, int64_t window_s,
                   int64_t now) MUST_USE; /* one more; write transaction */

/* Lock-out after wrong tries (TT 12/2022/TT-BTTTT, level 3). settings login_tries and lock_minutes. */
enum rc guard_locked(struct db *db, struct arena *a, struct str key, int64_t now,
                     int64_t *until_at) MUST_USE; /* 0: not locked */
enum rc guard_miss(struct db *db, struct arena *a, struct str key, int64_t now,
                   int64_t *until_at) MUST_USE;              /* counts; locks at the limit */
enum rc guard_clear(struct db *db, struct str key) MUST_USE; /* after a right try, or by an admin */
/* An official's guard key, of the login as typed. */
struct str guard_staff(struct arena *a, struct str login);

/* What makes a new password unfit, in Vietnamese, or empty: fewer than 10 characters, the login itself, one of those
 * that everybody tries. */
struct str password_fault(struct arena *a, struct str password, struct str login);
/* The field or argument "tiep" when it is a path of ours, otherwise `otherwise`. */
struct str next_path(const struct request *r, const char *otherwise);
#endif
