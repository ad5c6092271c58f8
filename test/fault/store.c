/* store.c — whatever breaks under the store, and at whichever operation: what was acknowledged is there, once; what was
 * refused is not; the log, the figures and the numbers agree; and the process goes on when the fault is over.
 *
 * Each test runs the work of world.c again and again, with the fault at the first operation, the second, and so on
 * until a run ends without meeting it. FAULT_EVERY=1 takes every one (make faults); otherwise about twelve of
 * them, spread evenly. Three stores are judged after each: the files as they were when the first deed was refused, as
 * after a kill -9; what a power cut at that instant may have left of them; and the store that went on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/log.h"
#include "vfs.h"
#include "world.h"

enum { SAMPLES = 12, CHECKPOINT_PAGES = 120 };
static char home[64], template[80], live[80], store[100], images[3][80];
static const enum image kinds[3] = {IMAGE_KILLED, IMAGE_LEAST, IMAGE_RANDOM};
static const char *const image_name[3] = {"killed", "cut", "torn"};
static struct fates then;
static bool pictured;
static uint64_t seed;
static int64_t every;

static void empty(const char *folder) {
    static const char *const names[] = {"s.db", "s.db-wal", "s.db-shm", "s.db-journal"};
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        char path[256];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
}

/* Small checkpoints, so that faults meet those too. */
static int each_connection(sqlite3 *db, const char **why, const void *api) {
    (void)why, (void)api;
    return sqlite3_wal_autocheckpoint(db, CHECKPOINT_PAGES);
}

static int setup(void **state) {
    (void)state;
    log_quiet(!getenv("FAULT_LOG"));
    fault_vfs();
    snprintf(home, sizeof home, "/tmp/motcua-fault-%d", (int)getpid());
    snprintf(template, sizeof template, "%s/template.db", home);
    snprintf(live, sizeof live, "%s/live", home);
    snprintf(store, sizeof store, "%s/s.db", live);
    mkdir(home, 0700), mkdir(live, 0700);
    for (int i = 0; i < 3; i++) {
        snprintf(images[i], sizeof images[i], "%s/%s", home, image_name[i]);
        mkdir(images[i], 0700);
    }
    world_template(template);
    sqlite3_auto_extension((void (*)(void))each_connection);
    every = getenv("FAULT_EVERY") ? atoll(getenv("FAULT_EVERY")) : 0;
    return 0;
}

static int teardown(void **state) {
    (void)state;
    sqlite3_reset_auto_extension();
    empty(live), rmdir(live);
    for (int i = 0; i < 3; i++) empty(images[i]), rmdir(images[i]);
    unlink(template);
    return rmdir(home);
}

static void picture(void *user) {
    (void)user;
    then = world_fates(); /* first: what was answered before must hold in what is there after */
    for (int i = 0; i < 3; i++) empty(images[i]), fault_image(images[i], kinds[i], seed);
    pictured = true;
}

static int judge_pictures(const char *what) {
    int wrong = 0;
    for (int i = 0; i < 3; i++) {
        char path[256], words[160];
        snprintf(path, sizeof path, "%s/s.db", images[i]);
        snprintf(words, sizeof words, "%s, %s", what, image_name[i]);
        wrong += world_judge(path, &then, words);
    }
    return wrong;
}

/* One run. *counted: how many such operations there were. */
static int run(const struct fault_plan *plan, const char *what, bool *hit, int64_t *counted) {
    struct world w = {.refused = picture};
    int wrong = 0;
    empty(live);
    world_copy(template, store);
    fault_watch(live);
    world_forget();
    pictured = false;
    fault_set(plan);
    enum rc rc = gate_open(store, NULL, &w.gate);
    if (rc) { /* it may refuse to start, once */
        assert_true(fault_met());
        assert_false(plan->cut && plan->at == 0);
        *hit = true;
        fault_clear();
        if (plan->cut) goto cut;
        assert_int_equal(gate_open(store, NULL, &w.gate), RC_OK);
    }
    world_work(&w);
    *hit = fault_met();
    *counted = fault_count(plan->op);
    if (plan->cut) {
        if (*hit) assert_int_not_equal(world_one_more(w.gate), RC_OK);
        gate_close(w.gate);
    cut:
        picture(NULL);
        return wrong + judge_pictures(what);
    }
    fault_clear();
    if (pictured) wrong += judge_pictures(what);
    rc = world_one_more(w.gate);
    if (rc) fprintf(stderr, "%s: it does not go on: %s\n", what, rc_name(rc)), wrong++;
    struct fates fates = world_fates();
    wrong += world_judge(store, &fates, what); /* beside the gate that is still open, as `motcua verify` */
    gate_close(w.gate);
    return wrong + world_judge(store, &fates, what);
}

static void for_each(struct fault_plan plan, const char *words) {
    bool hit = true;
    int64_t total = 0, counted = 0, runs = 0, met = 0;
    struct fault_plan none = {.op = plan.op, .room = -1, .slow = plan.slow};
    assert_int_equal(run(&none, words, &hit, &total), 0);
    assert_false(hit);
    assert_int_equal(world_count(UNSURE) + world_count(IN_FLIGHT), 0);
    assert_true(total > 0);
    assert_true(world_count(KEPT) > DEEDS / 2);
    int64_t step = every ? every : total > SAMPLES ? total / SAMPLES : 1, start = 1;
    hit = true;
    for (int64_t n = start; hit; n += step) {
        char what[120];
        snprintf(what, sizeof what, "%s %lld", words, (long long)n);
        plan.at = n;
        seed = (uint64_t)n;
        assert_int_equal(run(&plan, what, &hit, &counted), 0);
        runs++, met += hit;
    }
    assert_true(met >= 1);
    if (getenv("FAULT_TELL"))
        printf("%-28s %6lld operations, %5lld runs met it\n", words, (long long)total, (long long)met);
}

static void once_and_lasting(enum fault_op op) {
    char words[60];
    for (int lasting = 0; lasting < 2; lasting++) {
        snprintf(words, sizeof words, "%s fails %s", fault_name[op], lasting ? "from then on" : "once");
        for_each((struct fault_plan){.op = op, .lasting = lasting, .room = -1}, words);
    }
}

static void test_a_write_that_fails_costs_nothing_acknowledged(void **state) {
    (void)state;
    once_and_lasting(FAULT_WRITE);
}
static void test_a_sync_that_fails_costs_nothing_acknowledged(void **state) {
    (void)state;
    once_and_lasting(FAULT_SYNC);
}
static void test_a_read_that_fails_costs_nothing_acknowledged(void **state) {
    (void)state;
    once_and_lasting(FAULT_READ);
}
static void test_a_file_that_does_not_open_or_grow_costs_nothing_acknowledged(void **state) {
    (void)state;
    once_and_lasting(FAULT_OPEN);
    once_and_lasting(FAULT_SHM);
}

static void test_memory_that_runs_out_costs_nothing_acknowledged(void **state) {
    (void)state;
    once_and_lasting(FAULT_ALLOC);
}

static void test_a_power_cut_takes_only_what_nobody_was_told_of(void **state) {
    (void)state;
    for_each((struct fault_plan){.op = FAULT_ANY, .cut = true, .lasting = true, .room = -1}, "power cut at");
}

static void test_a_disk_that_fills_refuses_and_loses_nothing(void **state) {
    (void)state;
    int64_t counted, step = every ? every * 509 : 40009, met = 0;
    bool hit = true;
    for (int64_t room = 0; hit; room += step) {
        char what[60];
        snprintf(what, sizeof what, "disk full after %lld", (long long)room);
        seed = (uint64_t)room + 1;
        assert_int_equal(run(&(struct fault_plan){.room = room}, what, &hit, &counted), 0);
        met += hit;
    }
    assert_true(met > 5);
    if (getenv("FAULT_TELL")) printf("%-28s %6lld runs met it\n", "disk full", (long long)met);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_sync_that_fails_costs_nothing_acknowledged),
        cmocka_unit_test(test_a_write_that_fails_costs_nothing_acknowledged),
        cmocka_unit_test(test_a_read_that_fails_costs_nothing_acknowledged),
        cmocka_unit_test(test_a_file_that_does_not_open_or_grow_costs_nothing_acknowledged),
        cmocka_unit_test(test_memory_that_runs_out_costs_nothing_acknowledged),
        cmocka_unit_test(test_a_power_cut_takes_only_what_nobody_was_told_of),
        cmocka_unit_test(test_a_disk_that_fills_refuses_and_loses_nothing),
    };
    cmocka_set_test_filter(getenv("FAULT_ONLY")); /* *memory* */
    return cmocka_run_group_tests(tests, setup, teardown);
}
