/* jobs.c — the table of jobs, and who runs them. */
#include "app/jobs.h"
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>
#include "app/door.h"
#include "app/jobs.sql.h"
#include "base/log.h"
#include "base/time.h"
#include "core/incident.h"
#include "core/erase.h"
#include "core/ledger.h"
#include "core/ledger.sql.h"
#include "core/load.h"
#include "core/notice.h"
#include "core/place.h"
#include "core/session.h"
#include "core/setting.h"
#include "core/webhook.h"
#include "mod/desk/bulk.h"
#include "sys/crypto.h"
#include "sys/fetch.h"
#include "ui/page.h"

static enum rc new_day(struct job_context *j);
static enum rc messages(struct job_context *j);
static enum rc sessions(struct job_context *j);
static enum rc answers(struct job_context *j);
static enum rc checkpoint(struct job_context *j);
static enum rc webhooks(struct job_context *j);
static enum rc forget(struct job_context *j);
static enum rc retention(struct job_context *j);
static enum rc upkeep(struct job_context *j);
static enum rc bulk(struct job_context *j);
static enum rc settings(struct job_context *j);

static const struct job table[] = {
    {.name = "new day", .period_s = 1, .run = new_day},
    {.name = "messages", .period_s = 2, .run = messages},
    {.name = "session sweep", .period_s = 3600, .run = sessions},
    {.name = "idempotency sweep", .period_s = 3600, .run = answers},
    {.name = "checkpoint", .period_s = 30, .run = checkpoint},
    {.name = "webhooks", .period_s = 1, .talks = true, .run = webhooks},
    {.name = "webhook sweep", .period_s = 3600, .run = forget},
    {.name = "retention", .period_s = 300, .run = retention},
    {.name = "bulk acts", .period_s = 0, .run = bulk}, /* somebody looks on */
    {.name = "search upkeep", .period_s = 1, .run = upkeep},
    {.name = "settings", .period_s = 2, .everywhere = true, .run = settings},
};
enum { N = COUNT_OF(table), LATE_AFTER_S = 60, FAILURES = 3 };
enum { LEASE_S = 30, RENEW_S = 10, LOOK_S = 2 };

struct jobs {
    struct arena *a; /* it lies in */
    struct gate *gate;
    const struct config *c;
    struct str owner; /* of the lease: this program, since it started */
    atomic_bool stopping;
    pthread_t thread[2];
    int threads;
};
struct state {
    struct job_figures f;
    int64_t begun_us, next_us; /* machine's clock; 0: not yet */
};
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct state state[N];
static atomic_bool leads;
static void *quiet_thread(void *arg);
static void *talking_thread(void *arg);
static void run_all(struct jobs *j, bool talks);
static void drop(struct jobs *j);

enum rc jobs_start(struct gate *gate, const struct config *c, struct jobs **out) {
    struct arena *a = arena_new();
    struct jobs *j = ARENA_NEW(a, struct jobs);
    j->a = a, j->gate = gate, j->c = c, j->owner = random_hex(a, 16);
    for (size_t i = 0; i < N; i++) {
        int64_t first = time_mono_us();
        if (table[i].period_s >= 600) first += 60 * 1000000LL; /* not in the rush of the start */
        state[i] = (struct state){.f = {.name = table[i].name, .period_s = table[i].period_s}, .next_us = first};
    }
    void *(*const body[])(void *) = {quiet_thread, talking_thread};
    for (; j->threads < 2; j->threads++)
        if (pthread_create(&j->thread[j->threads], NULL, body[j->threads], j)) break;
    *out = j;
    return j->threads == 2 ? RC_OK : RC_IO;
}

void jobs_stop(struct jobs *j) {
    if (!j) return;
    j->stopping = true;
    fetch_abandon();
    for (int i = 0; i < j->threads; i++) pthread_join(j->thread[i], NULL);
    drop(j);
    arena_free(j->a);
}

size_t jobs_count(void) { return N; }
bool jobs_lead(void) { return leads; }

struct job_figures jobs_figures(size_t i) {
    pthread_mutex_lock(&lock);
    struct state s = state[i];
    pthread_mutex_unlock(&lock);
    int64_t due = s.f.running ? s.begun_us + s.f.period_s * 1000000 : s.next_us;
    s.f.late = due && time_mono_us() > due + (2 * s.f.period_s + LATE_AFTER_S) * 1000000LL;
    return s.f;
}

/* ---- The lease ---- */

static enum rc take(struct jobs *j) {
    struct db *db;
    int64_t now = time_machine();
    TRY(gate_enter(j->gate, &db));
    enum rc rc = lease_take(db, STR("jobs"), j->owner, now, now + LEASE_S), left = gate_leave(j->gate, !rc);
    return rc ? rc : left;
}

static void drop(struct jobs *j) {
    struct db *db;
    if (!leads || gate_enter(j->gate, &db)) return;
    enum rc rc = lease_drop(db, STR("jobs"), j->owner), left = gate_leave(j->gate, !rc);
    if (rc || left) log_line("lease", "what=not_dropped rc=%s", rc_name(rc ? rc : left));
    leads = false;
}

/* Looks every two seconds, without writing, whether it is held; takes and renews it in time. */
static void keep_lease(struct jobs *j, struct job_context *c) {
    static int64_t look_us; /* the quiet thread's alone */
    struct lease_of l = {0};
    if (time_mono_us() < look_us) return;
    look_us = time_mono_us() + LOOK_S * 1000000LL;
    enum rc rc = lease_of(c->read, c->a, STR("jobs"), &l);
    bool ours = !rc && str_eq(l.owner, j->owner), free_ = rc == RC_NOTFOUND || l.until <= time_machine();
    if (!rc || rc == RC_NOTFOUND) {
        rc = RC_OK;
        if ((ours && l.until < time_machine() + LEASE_S - RENEW_S) || (!ours && free_)) rc = take(j);
        ours = (ours || free_) && !rc;
    }
    if (leads != ours) log_line("lease", "leads=%d", ours);
    leads = ours;
    arena_reset(c->a);
}

enum rc job_write(struct job_context *j, enum rc (*work)(struct job_context *, struct db *)) {
    struct db *db;
    struct lease_of l;
    TRY(gate_enter(j->gate, &db));
    enum rc rc = lease_of(db, j->a, STR("jobs"), &l);
    if (rc == RC_NOTFOUND || (!rc && !str_eq(l.owner, j->jobs->owner))) rc = RC_DENIED;
    if (!rc) rc = work(j, db);
    enum rc left = gate_leave(j->gate, !rc);
    return rc ? rc : left;
}

static void *quiet_thread(void *arg) {
    run_all(arg, false);
    return NULL;
}

static void *talking_thread(void *arg) {
    run_all(arg, true);
    return NULL;
}

/* Three failures in a row are an incident; the success that follows closes it. Where the store itself fails nothing can
 * be written: /metrics and the log say it then. */
static void tell_of(struct job_context *j, const char *name, enum rc rc, int64_t row) {
    struct db *db;
    if ((rc && row != FAILURES) || (!rc && row < FAILURES) || gate_enter(j->gate, &db)) return;
    struct str key = str_fmt(j->a, "job-%s", name);
    enum rc told = rc ? incident_open(db, "job", key, 0, str_fmt(j->a, "Việc định kỳ “%s” không chạy được", name),
                                      str_of(rc_name(rc)), j->now)
                      : incident_over(db, key, 0, STR("Đã chạy lại được"), j->now);
    enum rc left = gate_leave(j->gate, !told);
    if (told || left) log_line("job_incident", "rc=%s", rc_name(told ? told : left));
}

static void run_one(struct job_context *j, size_t i) {
    int64_t begun = time_mono_us();
    j->now = time_now();
    pthread_mutex_lock(&lock);
    struct state *s = &state[i];
    s->begun_us = begun, s->f.running = true, s->f.last_at = j->now;
    pthread_mutex_unlock(&lock);
    j->more = false;
    enum rc rc = table[i].run(j);
    if (rc == RC_DENIED) rc = RC_OK, leads = false; /* another program took it over */
    arena_reset(j->a);
    pthread_mutex_lock(&lock);
    s->f.running = false, s->f.last_us = time_mono_us() - begun, s->f.runs++;
    int64_t before = s->f.row;
    s->f.row = rc ? s->f.row + 1 : 0, s->f.failures += rc != RC_OK;
    if (!rc) s->f.ok_at = j->now;
    int64_t row = s->f.row;
    s->next_us = j->more ? 0 : time_mono_us() + table[i].period_s * 1000000;
    pthread_mutex_unlock(&lock);
    tell_of(j, table[i].name, rc, rc ? row : before);
    if (rc && (row == 1 || row % 100 == 0)) {
        struct str name = log_quote(j->a, str_of(table[i].name));
        log_line("job_failed", "job=%.*s rc=%s in_a_row=%lld", STR_ARG(name), rc_name(rc), (long long)row);
    }
}

/* Done elsewhere: not late here. */
static void not_ours(size_t i) {
    pthread_mutex_lock(&lock);
    state[i].next_us = time_mono_us() + (table[i].period_s < 2 ? 1 : 2) * 1000000;
    pthread_mutex_unlock(&lock);
}

static void run_all(struct jobs *jobs, bool talks) {
    struct job_context j = {
        .gate = jobs->gate, .c = jobs->c, .stopping = &jobs->stopping, .a = arena_new(), .jobs = jobs};
    while (!jobs->stopping && db_open(jobs->c->db, DB_READ, &j.read)) usleep(1000 * 1000);
    while (!jobs->stopping) {
        if (!talks) keep_lease(jobs, &j);
        bool more = false;
        for (size_t i = 0; i < N && !jobs->stopping; i++) {
            if (table[i].talks != talks || time_mono_us() < state[i].next_us) continue;
            if (leads || table[i].everywhere)
                run_one(&j, i), more |= j.more;
            else
                not_ours(i);
        }
        if (!more) usleep(200 * 1000);
    }
    db_close(j.read);
    arena_free(j.a);
}

/* ---- The jobs ---- */

static enum rc refresh(struct job_context *j, struct db *db) { return load_refresh(db, j->now); }

/* Revisions of procedures come into force and end at midnight. */
static enum rc new_day(struct job_context *j) {
    static int32_t day;
    if (at_day(j->now) == day) return RC_OK;
    TRY(job_write(j, refresh));
    day = at_day(j->now);
    return RC_OK;
}

static enum rc messages(struct job_context *j) {
    struct outbound to = {"file", j->c->outbox};
    size_t sent, all = 0;
    enum rc rc;
    do rc = notice_run(j->gate, j->read, &to, j->now, &sent), all += sent;
    while (!rc && sent == 50 && !*j->stopping); /* as many as it takes at once: there are more */
    if (all) log_line("notices", "sent=%zu", all);
    return rc;
}

static enum rc sweep_sessions(struct job_context *j, struct db *db) { return session_sweep(db, j->now); }
static enum rc sessions(struct job_context *j) { return job_write(j, sweep_sessions); }
static enum rc sweep_answers(struct job_context *j, struct db *db) { return door_sweep(db, j->now); }
static enum rc answers(struct job_context *j) { return job_write(j, sweep_answers); }

/* A checkpoint goes wherever somebody may keep it: the public page, a mail, a file beside the outbox. */
static enum rc sign(struct job_context *j, struct db *db) {
    struct checkpoint_last last;
    bool made;
    TRY(ledger_sign(db, j->a, place_key(), place_origin(), j->now, &made));
    if (!made) return RC_OK;
    TRY(webhook_of_checkpoint(db, j->a, j->now));
    TRY(checkpoint_last(db, j->a, &last));
    struct str mail = setting_text(db, j->a, "checkpoint_mail", STR("-"));
    if (str_find(mail, STR("@")) < 1) return RC_OK;
    return notice_queue(db, str_fmt(j->a, "checkpoint-%lld", (long long)last.size), STR("mail"), mail,
                        str_fmt(j->a, "Mốc ký số của nhật ký: %lld mục", (long long)last.size), last.note, 0, j->now);
}

static enum rc checkpoint(struct job_context *j) {
    struct checkpoint_last last = {0};
    struct ledger_size head;
    int64_t every_s = setting_int(j->read, j->a, "checkpoint_minutes", 10) * 60;
    enum rc rc = checkpoint_last(j->read, j->a, &last);
    if (rc && rc != RC_NOTFOUND) return rc;
    TRY(ledger_head(j->read, j->a, &head));
    bool due = !rc ? last.size < head.n && (j->now >= last.at + every_s || j->now < last.at - every_s) : head.n > 0;
    if (!due) return RC_OK;
    TRY(job_write(j, sign));
    TRY(checkpoint_last(j->read, j->a, &last));
    char *path = str_z(j->a, str_fmt(j->a, "%s/checkpoints.txt", j->c->outbox));
    FILE *f = fopen(path, "a");
    if (!f) return log_line("checkpoint_file", "path=%s", path), RC_IO;
    bool written = fwrite(last.note.p, 1, last.note.n, f) == last.note.n && fputc('\n', f) != EOF;
    return fclose(f) == 0 && written ? RC_OK : RC_IO;
}

static bool stops(void *user) { return *((struct job_context *)user)->stopping; }

static enum rc webhooks(struct job_context *j) {
    size_t sent = 0;
    struct webhook_run w = {.gate = j->gate,
                            .read = j->read,
                            .seal = place_key(),
                            .allow_private = j->c->allow_private_fetch,
                            .clock = time_now,
                            .stopping = stops,
                            .user = j};
    enum rc rc = webhook_run(&w, &sent);
    if (sent) log_line("webhooks", "sent=%zu", sent);
    return rc;
}

static enum rc sweep_webhooks(struct job_context *j, struct db *db) { return webhook_sweep(db, j->now); }
static enum rc forget(struct job_context *j) { return job_write(j, sweep_webhooks); }

/* What is past its time and needs no decision: texts of old messages, drafts, files that no row names any more. */
static enum rc sweep_erased(struct job_context *j, struct db *db) {
    bool more;
    return erase_sweep(db, j->a, j->c->files, j->now, &more);
}

static enum rc retention(struct job_context *j) { return job_write(j, sweep_erased); }

static enum rc turn(struct job_context *j, struct db *db) { return bulk_turn(db, j->a, j->now, &j->more); }

/* Some dossiers in each turn of the gate; whoever waits for it comes in between. */
static enum rc bulk(struct job_context *j) {
    enum { AT_ONCE_US = 2000000 };
    int64_t begun = time_mono_us();
    if (!bulk_waits(j->read, j->a)) return RC_OK;
    do {
        j->now = time_now();
        TRY(job_write(j, turn));
        arena_reset(j->a);
    } while (j->more && !*j->stopping && time_mono_us() - begun < AT_ONCE_US);
    return RC_OK;
}

static enum rc tend(struct job_context *j, struct db *db) { return db_tend(db, &j->more); }

/* As long as there is something to merge, but most of the time the gate is others'. */
static enum rc upkeep(struct job_context *j) {
    enum { AT_ONCE_US = 500000 };
    int64_t begun = time_mono_us(), took;
    if (db_is_server(j->c->db)) return RC_OK;
    do {
        int64_t at = time_mono_us();
        TRY(job_write(j, tend));
        took = time_mono_us() - at;
        if (j->more) usleep((useconds_t)(took < 50000 ? 2 * took : 100000));
    } while (j->more && !*j->stopping && time_mono_us() - begun < AT_ONCE_US);
    return RC_OK;
}

/* The province's name stands on every page: a change of the setting is seen without a restart. */
static enum rc settings(struct job_context *j) {
    struct str name = setting_text(j->read, j->a, "province_name", STR(""));
    if (name.n) page_setup(str_fmt(j->a, "Tỉnh %.*s", STR_ARG(name)), STR(""));
    return RC_OK;
}
