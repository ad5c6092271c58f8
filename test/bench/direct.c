/* direct.c — the raw bound: the statements of a counter intake straight into the store through the write gate, without
 * HTTP, session or page.
 *
 *   direct DB SECONDS THREADS [BATCH]   prints dossiers per second, p50 and p99 in milliseconds. BATCH 1: a transaction
 *   for each */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "base/log.h"
#include "base/time.h"
#include "core/access.sql.h"
#include "core/agency.h"
#include "core/dossier.h"
#include "core/procedure.sql.h"
#include "sys/crypto.h"
#include "sys/gate.h"

static struct gate *gate;
static atomic_bool stop;
static int64_t rev_id, receiver_id, now;
static struct actor clerk;
enum { MAX_TIMES = 200000 };
struct worker {
    pthread_t thread;
    int64_t n, *us;
};

static void *work(void *arg) {
    struct worker *w = arg;
    struct arena *a = arena_new();
    while (!stop && w->n < MAX_TIMES) {
        int64_t began = time_mono_us();
        struct db *db;
        arena_reset(a);
        if (gate_enter(gate, &db)) continue;
        struct dossier_new d = {.procedure_rev_id = rev_id,
                                .receiver_id = receiver_id,
                                .channel = CHANNEL_COUNTER,
                                .applicant_name = STR("Người Thử Tải"),
                                .id_number = STR("082190000001"),
                                .phone = STR("0900000000"),
                                .address = STR("Ấp 1"),
                                .area_code = STR("28249"),
                                .form_json = STR("{}")};
        struct applied done;
        enum rc rc = dossier_file(db, a, &clerk, &d, now, &done);
        bool keep = !rc && !done.error.n;
        if (gate_leave(gate, keep) == RC_OK && keep) w->us[w->n++] = time_mono_us() - began;
    }
    arena_free(a);
    return NULL;
}

static int by_value(const void *x, const void *y) {
    int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;
    return (a > b) - (a < b);
}

int main(int argc, char **argv) {
    if (argc < 4) return fputs("usage: direct DB SECONDS THREADS [BATCH]\n", stderr), 2;
    struct arena *a = arena_new();
    struct db *db;
    struct agency_by_code g;
    struct procedure_on p;
    struct staff_with *s;
    struct grants_of *grant;
    size_t n;
    int threads = atoi(argv[3]);
    struct gate_options o = {.max_batch = argc > 4 ? atoi(argv[4]) : 0};
    log_quiet(true);
    at_parse(STR("2022-03-25 09:00"), &now);
    if (crypto_init() || gate_open(argv[1], &o, &gate) || db_open(argv[1], DB_READ, &db) ||
        agency_by_code(db, a, STR("mytho-mot-cua"), &g) || procedure_on(db, a, STR("1.001612"), at_day(now), &p) ||
        staff_with(db, a, g.id, ROLE_COUNTER, at_day(now), &s, &n) || !n ||
        grants_of(db, a, s[0].id, at_day(now), &grant, &n))
        return fputs("direct: needs a demonstration province\n", stderr), 1;
    clerk =
        (struct actor){.kind = ACTOR_STAFF, .id = s[0].id, .grant = ARENA_ARRAY(a, struct grant, n + 1), .n_grant = n};
    for (size_t i = 0; i < n; i++)
        clerk.grant[i] = (struct grant){grant[i].agency_id, (enum role)grant[i].role, grant[i].for_id};
    rev_id = p.rev_id, receiver_id = g.id;
    struct worker *w = calloc((size_t)threads, sizeof *w);
    int64_t began = time_mono_us(), total = 0;
    for (int i = 0; i < threads; i++) {
        w[i].us = calloc(MAX_TIMES, sizeof(int64_t));
        pthread_create(&w[i].thread, NULL, work, &w[i]);
    }
    while (time_mono_us() - began < atoi(argv[2]) * 1000000ll) nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
    stop = true;
    for (int i = 0; i < threads; i++) pthread_join(w[i].thread, NULL), total += w[i].n;
    double seconds = (double)(time_mono_us() - began) / 1e6;
    int64_t *all = calloc((size_t)total + 1, sizeof *all), k = 0;
    for (int i = 0; i < threads; i++)
        for (int64_t j = 0; j < w[i].n; j++) all[k++] = w[i].us[j];
    qsort(all, (size_t)total, sizeof *all, by_value);
    printf("%.0f %.2f %.2f\n", (double)total / seconds, (double)all[total / 2] / 1000,
           (double)all[total * 99 / 100] / 1000);
    return 0;
}
