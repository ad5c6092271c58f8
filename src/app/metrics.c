/* metrics.c — /metrics and /readyz.
 *
 * /metrics is for whoever runs the machine: asked from the machine itself (and not through the proxy), or with the
 * bearer token of the configuration; anybody else gets what an address that does not exist gives. No figure speaks of
 * a person. /healthz says whether the program lives, /readyz whether work should be sent to it. */
#include "app/metrics.h"
#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include "app/jobs.h"
#include "app/metrics.sql.h"
#include "base/time.h"
#include "core/migrations.h"
#include "core/place.h"
#include "sys/crypto.h"
#include "sys/gate.h"
#include "sys/server.h"

enum { FREE_MIN_MB = 256 };
static struct config config;
static int64_t started_at;
static bool may_see(const struct request *r);
static void put_requests(struct buf *b, struct request *r);
static void put_gate(struct buf *b, struct request *r);
static void put_jobs(struct buf *b);
static void put_process(struct buf *b, struct request *r);

void metrics_setup(const struct config *c) {
    config = *c;
    started_at = time_now();
}

static void head(struct buf *b, const char *name, const char *type, const char *help) {
    buf_fmt(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void one(struct buf *b, const char *name, const char *type, const char *help, int64_t v) {
    head(b, name, type, help);
    buf_fmt(b, "%s %lld\n", name, (long long)v);
}

enum rc metrics(struct request *r) {
    struct metrics_outbox o;
    struct metrics_cases c;
    if (!may_see(r)) return RC_NOTFOUND;
    TRY(metrics_outbox(r->db, r->a, &o));
    TRY(metrics_cases(r->db, r->a, r->now, &c));
    r->reply->content_type = STR("text/plain; version=0.0.4; charset=utf-8");
    r->reply->body = buf_in(r->a);
    struct buf *b = &r->reply->body;
    head(b, "motcua_build_info", "gauge", "The program's version.");
    buf_fmt(b, "motcua_build_info{version=\"%s\"} 1\n", MOTCUA_VERSION);
    put_requests(b, r);
    put_gate(b, r);
    put_jobs(b);
    one(b, "motcua_messages_waiting", "gauge", "Messages to people that wait to be sent.", o.waiting);
    one(b, "motcua_messages_given_up", "gauge", "Messages given up, with an open incident.", o.gave_up);
    one(b, "motcua_webhook_deliveries_waiting", "gauge", "Deliveries of events that wait to be sent.",
        o.events_waiting);
    one(b, "motcua_webhook_deliveries_given_up", "gauge", "Deliveries of events given up.", o.events_gave_up);
    one(b, "motcua_incidents_open", "gauge", "Incidents that nobody has closed.", o.incidents);
    one(b, "motcua_dossiers_open", "gauge", "Dossiers received and not ended.", c.open);
    one(b, "motcua_dossiers_late", "gauge", "Of these, past their promise.", c.late);
    one(b, "motcua_dossiers_paused", "gauge", "Of these, waiting for the applicant.", c.waiting);
    put_process(b, r);
    return RC_OK;
}

static bool may_see(const struct request *r) {
    struct str token = req_header(r, "Authorization"), mine = str_of(config.metrics_token);
    if (mine.n && str_starts(token, "Bearer ") && crypto_equal(str_trim(str_sub(token, 7, token.n)), mine)) return true;
    bool through = req_header(r, "X-Forwarded-For").n || req_header(r, "Forwarded").n || req_header(r, "X-Real-IP").n;
    return !through && (str_starts(r->remote, "127.") || str_is(r->remote, "::1"));
}

static void put_requests(struct buf *b, struct request *r) {
    static const int bound_ms[] = SERVER_BUCKETS;
    struct server_figures f;
    if (!r->server) return;
    server_figures(r->server, &f);
    head(b, "motcua_requests_total", "counter", "Answers by the class of their status; cut: the client went away.");
    for (int i = 1; i < 6; i++) buf_fmt(b, "motcua_requests_total{status=\"%dxx\"} %lld\n", i, (long long)f.status[i]);
    buf_fmt(b, "motcua_requests_total{status=\"cut\"} %lld\n", (long long)f.status[0]);
    head(b, "motcua_request_duration_seconds", "histogram",
         "From the first byte of a request to the last of its answer.");
    int64_t below = 0;
    for (size_t i = 0; i < COUNT_OF(bound_ms); i++) {
        below += f.bucket[i];
        buf_fmt(b, "motcua_request_duration_seconds_bucket{le=\"%g\"} %lld\n", bound_ms[i] / 1000.0, (long long)below);
    }
    below += f.bucket[COUNT_OF(bound_ms)];
    buf_fmt(b, "motcua_request_duration_seconds_bucket{le=\"+Inf\"} %lld\n", (long long)below);
    buf_fmt(b, "motcua_request_duration_seconds_sum %.6f\nmotcua_request_duration_seconds_count %lld\n",
            (double)f.us / 1e6, (long long)below);
    one(b, "motcua_requests_waiting", "gauge", "Whole requests that wait for a worker.", f.waiting);
    one(b, "motcua_requests_running", "gauge", "Handlers at work.", f.running);
    one(b, "motcua_connections", "gauge", "Open connections.", f.connections);
    one(b, "motcua_streams", "gauge", "Pages that wait to hear of a change.", f.streams);
}

static void put_gate(struct buf *b, struct request *r) {
    if (!r->gate) return;
    struct gate_figures g = gate_figures(r->gate);
    one(b, "motcua_gate_commits_total", "counter", "COMMITs of the store; members by commits is the size of a batch.",
        g.commits);
    one(b, "motcua_gate_members_total", "counter", "Writes that those COMMITs carried.", g.members);
    one(b, "motcua_gate_refused_total", "counter", "Writes refused because the queue was full.", g.refused);
    one(b, "motcua_gate_failed_total", "counter", "Batches that did not reach the disk.", g.failed);
    one(b, "motcua_gate_waiting", "gauge", "Writes that wait for their turn.", g.queued);
}

static void put_jobs(struct buf *b) {
    one(b, "motcua_jobs_leader", "gauge", "1: this program does the periodic work of its store.", jobs_lead());
    static const struct {
        const char *name, *type, *help;
    } what[] = {
        {"motcua_job_runs_total", "counter", "How often a job has run."},
        {"motcua_job_failures_total", "counter", "How often it failed."},
        {"motcua_job_last_success_timestamp_seconds", "gauge", "When it last went well; 0: never since the start."},
        {"motcua_job_late", "gauge", "1: it has not begun when it should have."}};
    for (size_t w = 0; w < COUNT_OF(what); w++) {
        head(b, what[w].name, what[w].type, what[w].help);
        for (size_t i = 0; i < jobs_count(); i++) {
            struct job_figures f = jobs_figures(i);
            int64_t v[] = {f.runs, f.failures, f.ok_at, f.late};
            if (f.name) buf_fmt(b, "%s{job=\"%s\"} %lld\n", what[w].name, f.name, (long long)v[w]);
        }
    }
    head(b, "motcua_job_last_duration_seconds", "gauge", "How long its last run took.");
    for (size_t i = 0; i < jobs_count(); i++) {
        struct job_figures f = jobs_figures(i);
        if (f.name) buf_fmt(b, "motcua_job_last_duration_seconds{job=\"%s\"} %.6f\n", f.name, (double)f.last_us / 1e6);
    }
}

static int64_t file_size(const char *path, const char *suffix) {
    char whole[4200];
    struct stat st;
    snprintf(whole, sizeof whole, "%s%s", path, suffix);
    return stat(whole, &st) ? 0 : (int64_t)st.st_size;
}

static int64_t free_bytes(const char *path) {
    struct statvfs v;
    return statvfs(path, &v) ? -1 : (int64_t)(v.f_bavail * v.f_frsize);
}

static void put_process(struct buf *b, struct request *r) {
    struct rusage u = {0};
    long pages = 0, resident = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%ld %ld", &pages, &resident) != 2) pages = resident = 0;
    if (f) fclose(f);
    getrusage(RUSAGE_SELF, &u);
    one(b, "motcua_store_bytes", "gauge", "The store on its disk.", db_size(r->db));
    one(b, "motcua_store_wal_bytes", "gauge", "Its write-ahead log (a file's only).", file_size(config.db, "-wal"));
    one(b, "motcua_disk_free_bytes", "gauge", "Room left where the attachments are.", free_bytes(config.files));
    one(b, "process_resident_memory_bytes", "gauge", "Resident memory.", (int64_t)resident * sysconf(_SC_PAGESIZE));
    one(b, "process_virtual_memory_bytes", "gauge", "Virtual memory.", (int64_t)pages * sysconf(_SC_PAGESIZE));
    one(b, "process_start_time_seconds", "gauge", "When the program started.", started_at);
    head(b, "process_cpu_seconds_total", "counter", "CPU time.");
    buf_fmt(b, "process_cpu_seconds_total %.3f\n",
            (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6);
}

/* ---- /readyz ---- */

static bool key_is_ours(void) {
    struct secret_key key;
    if (access(config.key, R_OK) || secret_key_load(config.key, &key)) return false;
    return crypto_equal(str_n((const char *)key.k, sizeof key.k), str_n((const char *)place_key()->k, sizeof key.k));
}

static bool room_left(struct arena *a) {
    struct str db = str_of(config.db), folder = STR(".");
    for (size_t i = db.n; i-- > 0;)
        if (db.p[i] == '/') {
            folder = i ? str_sub(db, 0, i) : STR("/");
            break;
        }
    const char *where[] = {db_is_server(config.db) ? config.files : str_z(a, folder), config.files, config.outbox};
    for (size_t i = 0; i < COUNT_OF(where); i++)
        if (free_bytes(where[i]) < (int64_t)FREE_MIN_MB << 20) return false;
    return true;
}

enum rc readyz(struct request *r) {
    struct metrics_schema at = {0};
    enum rc store = place_probe(r->db, r->a, STR("province_code"));
    if (!store) store = metrics_schema(r->db, r->a, &at);
    const struct {
        bool holds;
        const char *why;
    } check[] = {
        {!store, "the store does not answer"},
        {store || at.number == migrations[migrations_n - 1].number, "the store's schema is not this program's"},
        {room_left(r->a), "less than 256 MB of disk are left"},
        {key_is_ours(), "the secret key cannot be read, or is another one"}};
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    struct buf *b = &r->reply->body, why = buf_in(r->a);
    for (size_t i = 0; i < COUNT_OF(check); i++)
        if (!check[i].holds) buf_fmt(&why, "%s\"%s\"", why.n ? "," : "", check[i].why);
    r->reply->status = why.n ? 503 : 200;
    buf_fmt(b, "{\"ready\":%s,\"reasons\":[%.*s]}\n", why.n ? "false" : "true", STR_ARG(buf_view(&why)));
    return RC_OK;
}
