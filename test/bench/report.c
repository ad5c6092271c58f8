/* report.c — bench_report DB ROUNDS: the year's report by agency from counters, beside GROUP BY over the rows.
 *
 * Both answer the same question (received, early, on time, late, refused, withdrawn, open, over due by agency in 2022,
 * as of the bench's clock) on the same store, in turn; their totals must agree. Prints microseconds, medians: counters
 * rows */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/time.h"
#include "bench_report.sql.h"
#include "core/figure.h"

static int by_size(const void *x, const void *y) {
    int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;
    return a < b ? -1 : a > b;
}

int main(int argc, char **argv) {
    if (argc != 3) return fputs("bench_report DB ROUNDS\n", stderr), 2;
    int rounds = atoi(argv[2]);
    struct arena *a = arena_new();
    struct db *db;
    int64_t now, counters[99], rows[99], received = 0, late = 0;
    if (rounds < 1 || rounds > 99 || db_open(argv[1], DB_READ, &db)) return 2;
    at_parse(STR("2022-03-25 09:00"), &now);
    struct figure_query q = {.from_day = day_of((struct date){2022, 1, 1}),
                             .to_day = day_of((struct date){2023, 1, 1}),
                             .now = now,
                             .cut = CUT_AGENCY};
    for (int i = 0; i < rounds; i++) {
        struct figure_report report;
        struct bench_rows *r;
        size_t n;
        int64_t began = time_mono_us();
        if (figure_report(db, a, &q, &report)) return 2;
        counters[i] = time_mono_us() - began;
        began = time_mono_us();
        if (bench_rows(db, a, at_of(q.from_day, 0), at_of(q.to_day, 0), now, &r, &n)) return 2;
        rows[i] = time_mono_us() - began;
        received = late = 0;
        for (size_t k = 0; k < n; k++) received += r[k].received, late += r[k].late;
        assert(received == report.total.n[M_RECEIVED] && late == report.total.n[M_LATE]);
        arena_reset(a);
    }
    qsort(counters, (size_t)rounds, sizeof *counters, by_size);
    qsort(rows, (size_t)rounds, sizeof *rows, by_size);
    printf("%lld %lld %lld\n", (long long)counters[rounds / 2], (long long)rows[rounds / 2], (long long)received);
    db_close(db);
    arena_free(a);
    return 0;
}
