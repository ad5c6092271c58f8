/* erase.c — what is emptied when a case or a person is erased.
 *
 * The one list of where personal words lie. Rows stay, because the log speaks of each: their words go. Files go after
 * the commit, by a job that asks again whether any row names them: the same bytes may belong to another dossier. The
 * purpose of a reading is one of a few fixed words and is in the log as it is: it says nothing of the person, whose
 * number no longer leads anywhere. */
#include "core/erase.h"
#include <assert.h>
#include <errno.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "base/log.h"
#include "base/time.h"
#include "core/access.h"
#include "core/case.sql.h"
#include "core/erase.sql.h"
#include "core/ledger.h"
#include "core/setting.h"
#include "sys/blob.h"

enum { FRESH_S = 3600 }; /* a file just uploaded again may be named by a row that is not committed yet */

static enum rc empty_rows(struct db *db, int64_t id, int64_t now) {
    TRY(erase_blobs_of_case(db, id, now));
    TRY(erase_attachments(db, id, now));
    TRY(erase_blobs_of_draft_case(db, id, now));
    TRY(erase_draft_files_of_case(db, id));
    TRY(erase_drafts_of_case(db, id));
    TRY(erase_dossier(db, id));
    TRY(erase_row(db, id));
    TRY(erase_events(db, id));
    TRY(erase_runs(db, id));
    TRY(erase_pauses(db, id));
    TRY(erase_apologies(db, id));
    TRY(erase_papers(db, id));
    TRY(erase_rating(db, id));
    TRY(erase_letters(db, id));
    TRY(erase_notices(db, id, now));
    TRY(erase_claims(db, id));
    TRY(case_unindex(db, id));
    return erase_salt(db, id);
}

enum rc erase_case(struct db *db, struct arena *a, int64_t case_id, struct str basis, int64_t by, int64_t now) {
    struct erase_case_row c;
    struct erase_children *child;
    size_t n;
    assert(db_in_tx(db));
    TRY(erase_case_row(db, a, case_id, &c));
    if (!c.has_salt) return RC_NOTFOUND;
    if (!c.ended_at) return RC_CONFLICT;
    TRY(erase_children(db, a, case_id, &child, &n));
    for (size_t i = 0; i < n; i++) TRY(erase_case(db, a, child[i].id, basis, by, now));
    TRY(empty_rows(db, case_id, now));
    TRY(destroyed_add(db, case_id, now));
    TRY(chore_add(db, STR("words"), now));
    return audit_write(db, a, now, by ? ACTOR_STAFF : ACTOR_SYSTEM, by, STR("erase"),
                       str_fmt(a, "%.*s %.*s", STR_ARG(c.code), STR_ARG(basis)));
}

enum rc erase_person(struct db *db, struct arena *a, int64_t person_id, struct str basis, int64_t by, int64_t now,
                     bool *whole) {
    struct erase_account_of account;
    struct erase_person_used used;
    assert(db_in_tx(db));
    *whole = false;
    enum rc rc = erase_account_of(db, a, person_id, &account);
    if (rc && rc != RC_NOTFOUND) return rc;
    bool has_account = !rc;
    TRY(erase_person_used(db, a, person_id, &used));
    if (has_account) {
        TRY(erase_blobs_of_account(db, account.id, now));
        TRY(erase_draft_files_of_account(db, account.id));
        TRY(erase_drafts_of_account(db, account.id));
    }
    TRY(erase_person_notices(db, person_id, now));
    if (used.n) return RC_OK; /* what the law keeps must stay within its owner's reach */
    TRY(erase_person_codes(db, person_id));
    TRY(erase_mandates(db, person_id));
    if (has_account) {
        TRY(erase_claims_of_account(db, account.id));
        TRY(erase_sessions(db, account.id));
        TRY(erase_identities(db, account.id));
        TRY(erase_sign_ons(db, account.id));
        TRY(erase_answers(db, account.id));
        TRY(erase_tokens(db, account.id));
        TRY(erase_requests(db, account.id));
        TRY(erase_account(db, account.id));
    }
    TRY(erase_person_row(db, person_id));
    *whole = true;
    return audit_write(db, a, now, by ? ACTOR_STAFF : ACTOR_SYSTEM, by, STR("person erased"),
                       str_fmt(a, "%lld %.*s", (long long)person_id, STR_ARG(basis)));
}

int64_t erase_last_year(int64_t keep_years, int64_t now) {
    return keep_years ? date_of(at_day(now)).y - keep_years - 1 : 0;
}

/* ---- Housekeeping ---- */
static enum rc sweep_messages(struct db *db, struct arena *a, int64_t now, bool *more) {
    struct erase_message_years rule;
    struct erase_old_messages *m;
    size_t n;
    TRY(erase_message_years(db, a, &rule));
    if (!rule.keep_years) return RC_OK;
    int32_t first_kept = day_of((struct date){(int)erase_last_year(rule.keep_years, now) + 1, 1, 1});
    TRY(erase_old_messages(db, a, at_of(first_kept, 0), &m, &n));
    for (size_t i = 0; i < n; i++) TRY(erase_message(db, m[i].id));
    *more |= n == 500;
    return RC_OK;
}

static enum rc sweep_drafts(struct db *db, struct arena *a, int64_t now) {
    int64_t before = now - setting_int(db, a, "draft_days", 30) * DAY_S;
    TRY(erase_blobs_of_old_drafts(db, before, now));
    TRY(erase_old_draft_files(db, before));
    return erase_old_drafts(db, before);
}

/* Whoever keeps the same bytes again touches the file (sys/blob.c), which then stays until the next time. */
static enum rc sweep_files(struct db *db, struct arena *a, const char *files) {
    struct blob_gone_list *g;
    struct str after = STR("");
    size_t n;
    do {
        TRY(blob_gone_list(db, a, after, &g, &n));
        for (size_t i = 0; i < n; i++) {
            struct stat st;
            struct str path = blob_path(a, files, g[i].hash);
            after = g[i].hash;
            bool there = path.n && !stat(path.p, &st);
            bool fresh = there && time(NULL) - st.st_mtime < FRESH_S; /* tidy: a file's time is the machine's */
            if (fresh && !g[i].uses) continue;
            if (there && !g[i].uses && unlink(path.p) && errno != ENOENT) {
                log_line("blob_stays", "errno=%d", errno);
                continue;
            }
            TRY(blob_gone_done(db, g[i].hash));
        }
    } while (n == 100);
    return RC_OK;
}

static enum rc sweep_words(struct db *db, struct arena *a) {
    struct chore_of c;
    enum rc rc = chore_of(db, a, STR("words"), &c);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    TRY(db_forget(db));
    return chore_done(db, STR("words"));
}

enum rc erase_sweep(struct db *db, struct arena *a, const char *files, int64_t now, bool *more) {
    *more = false;
    assert(db_in_tx(db));
    TRY(sweep_messages(db, a, now, more));
    TRY(sweep_drafts(db, a, now));
    TRY(sweep_words(db, a));
    return sweep_files(db, a, files);
}
