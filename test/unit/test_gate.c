/* test_gate.c — what the gate answers with RC_OK is on disk, whoever else was in the same transaction. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/log.h"
#include "sys/gate.h"

enum { THREADS = 16, ROUNDS = 150 };
static const struct stmt_def put_def = {"put", "INSERT INTO t (id, twin) VALUES (?1, ?2)", 2, 0};
static const struct stmt_def has_def = {"has", "SELECT COUNT(*) FROM t WHERE id = ?1 AND twin = 0", 1, 1};
static const struct stmt_def twin_def = {"twin", "SELECT COUNT(*) FROM t WHERE id = ?1 AND twin = 1", 1, 1};
static const struct stmt_def all_def = {"all", "SELECT COUNT(*) FROM t", 0, 1};
static const struct stmt_def lose_def = {"lose", "INSERT OR ROLLBACK INTO t (id, twin) VALUES (?1, ?2)", 2, 0};

static char path[64];
static atomic_int acked[THREADS * ROUNDS]; /* 0 not yet, 1 told it is on disk, 2 told it is not */

static int fresh_store(void **state) {
    (void)state;
    snprintf(path, sizeof path, "/tmp/motcua-gate-%d.db", (int)getpid());
    unlink(path);
    struct db *db;
    assert_int_equal(db_open(path, DB_WRITE, &db), RC_OK);
    assert_int_equal(db_exec_script(db, "CREATE TABLE t (id INTEGER, twin INTEGER, UNIQUE (id, twin))"), RC_OK);
    db_close(db);
    for (int i = 0; i < THREADS * ROUNDS; i++) acked[i] = 0;
    return 0;
}

static int drop_store(void **state) {
    (void)state;
    static const char *const ends[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < COUNT_OF(ends); i++) {
        char name[80];
        snprintf(name, sizeof name, "%s%s", path, ends[i]);
        unlink(name);
    }
    return 0;
}

static enum rc run(struct db *db, const struct stmt_def *def, int64_t id, int64_t twin) {
    struct stmt *s;
    TRY(db_stmt(db, def, &s));
    stmt_int(s, 1, id);
    stmt_int(s, 2, twin);
    enum rc rc = stmt_step(s);
    stmt_done(s);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}

static int64_t ask(struct db *db, const struct stmt_def *def, int64_t id) {
    struct stmt *s;
    assert_int_equal(db_stmt(db, def, &s), RC_OK);
    if (def->n_in) stmt_int(s, 1, id);
    assert_int_equal(stmt_step(s), RC_OK);
    int64_t n = col_int(s, 0);
    stmt_done(s);
    return n;
}

struct worker {
    struct gate *gate;
    int index;
    bool disasters; /* some members lose the whole transaction, as a full disk would */
    int ok, busy, io;
};

/* Every third member changes its mind, every fifth meets a unique key half way, and the disasters as above. */
static void *work(void *p) {
    struct worker *w = p;
    for (int i = 0; i < ROUNDS; i++) {
        int64_t id = (int64_t)w->index * ROUNDS + i;
        struct db *db;
        enum rc rc = gate_enter(w->gate, &db);
        if (rc == RC_BUSY) {
            w->busy++;
            acked[id] = 2;
            continue;
        }
        bool keep = i % 3 != 2;
        bool good = !run(db, &put_def, id, 0);
        if (i % 5 == 4) good = !run(db, &put_def, id, 0) && good; /* RC_CONFLICT */
        if (w->disasters && i % 20 == 7) (void)run(db, &lose_def, id, 0);
        good = !run(db, &put_def, id, 1) && good;
        rc = gate_leave(w->gate, keep && good);
        bool kept = keep && good && !rc;
        w->ok += kept, w->io += rc == RC_IO;
        atomic_store(&acked[id], kept ? 1 : 2);
    }
    return NULL;
}

static atomic_bool over;
static void *read_along(void *p) { /* whatever is acknowledged before a look is there at that look */
    struct db *db;
    (void)p;
    if (db_open(path, DB_READ, &db)) return (void *)1;
    intptr_t faults = 0;
    while (!over)
        for (int id = 0; id < THREADS * ROUNDS; id += 7) {
            int a = atomic_load(&acked[id]);
            if (a == 1 && (ask(db, &has_def, id) != 1 || ask(db, &twin_def, id) != 1)) faults++;
            if (a == 2 && (ask(db, &has_def, id) != 0 || ask(db, &twin_def, id) != 0)) faults++;
        }
    db_close(db);
    return (void *)faults;
}

static struct gate_figures crowd(bool disasters, int *ok, int *io) {
    struct gate *g;
    assert_int_equal(gate_open(path, &(struct gate_options){.max_batch = 6}, &g), RC_OK);
    pthread_t thread[THREADS], reader;
    struct worker w[THREADS];
    over = false;
    assert_int_equal(pthread_create(&reader, NULL, read_along, NULL), 0);
    for (int i = 0; i < THREADS; i++) {
        w[i] = (struct worker){.gate = g, .index = i, .disasters = disasters};
        assert_int_equal(pthread_create(&thread[i], NULL, work, &w[i]), 0);
    }
    *ok = *io = 0;
    for (int i = 0; i < THREADS; i++) {
        pthread_join(thread[i], NULL);
        *ok += w[i].ok, *io += w[i].io;
        assert_int_equal(w[i].busy, 0);
    }
    over = true;
    void *faults;
    pthread_join(reader, &faults);
    assert_ptr_equal(faults, NULL);
    struct gate_figures f = gate_figures(g);
    gate_close(g);
    struct db *db;
    assert_int_equal(db_open(path, DB_READ, &db), RC_OK);
    assert_int_equal(ask(db, &all_def, 0), 2 * *ok); /* both rows of each acknowledged member, and not one more */
    for (int id = 0; id < THREADS * ROUNDS; id++) assert_int_equal(ask(db, &has_def, id), acked[id] == 1);
    db_close(db);
    return f;
}

static void test_what_is_acknowledged_is_there_and_nothing_else(void **state) {
    (void)state;
    int ok, io;
    struct gate_figures f = crowd(false, &ok, &io);
    assert_int_equal(io, 0);
    assert_int_equal(f.members, THREADS * ROUNDS);
    assert_int_equal(f.failed, 0);
    assert_true(f.commits < f.members); /* they did share transactions */
    assert_true(f.commits >= f.members / 6);
}

static void test_a_transaction_the_engine_gave_up_fails_its_whole_batch_and_no_other(void **state) {
    (void)state;
    int ok, io;
    struct gate_figures f = crowd(true, &ok, &io);
    assert_true(io > 0);
    assert_true(ok > 0);
    assert_true(f.failed > 0);
}

static void test_a_member_that_met_the_rollback_cannot_write_piecemeal_afterwards(void **state) {
    (void)state;
    struct gate *g;
    struct db *db;
    assert_int_equal(gate_open(path, NULL, &g), RC_OK);
    assert_int_equal(gate_enter(g, &db), RC_OK);
    assert_int_equal(run(db, &put_def, 1, 0), RC_OK);
    assert_int_equal(run(db, &lose_def, 1, 0), RC_CONFLICT);
    assert_false(db_in_tx(db));
    assert_int_equal(run(db, &put_def, 2, 0), RC_IO);
    assert_int_equal(db_savepoint(db), RC_IO);
    assert_int_equal(gate_leave(g, true), RC_IO);
    assert_int_equal(gate_enter(g, &db), RC_OK); /* the gate works on */
    assert_int_equal(ask(db, &all_def, 0), 0);
    assert_int_equal(run(db, &put_def, 3, 0), RC_OK);
    assert_int_equal(gate_leave(g, true), RC_OK);
    assert_int_equal(gate_figures(g).failed, 1);
    assert_int_equal(gate_figures(g).commits, 1);
    gate_close(g);
}

static void *one_more(void *p) {
    struct worker *w = p;
    struct db *db;
    enum rc rc = gate_enter(w->gate, &db);
    if (rc == RC_BUSY)
        w->busy++;
    else if (!rc && !run(db, &put_def, w->index, 0) && !gate_leave(w->gate, true))
        w->ok++;
    return NULL;
}

static void test_a_full_queue_is_refused_at_once_and_the_queued_are_served(void **state) {
    (void)state;
    struct gate *g;
    struct db *db;
    pthread_t thread[6];
    struct worker w[6];
    assert_int_equal(gate_open(path, &(struct gate_options){.max_queue = 4}, &g), RC_OK);
    assert_int_equal(gate_enter(g, &db), RC_OK); /* held: the others queue up behind it */
    for (int i = 0; i < 6; i++) {
        w[i] = (struct worker){.gate = g, .index = i};
        assert_int_equal(pthread_create(&thread[i], NULL, one_more, &w[i]), 0);
    }
    for (int i = 0; i < 2000 && gate_figures(g).refused < 2; i++) usleep(1000);
    assert_int_equal(gate_figures(g).refused, 2);
    assert_int_equal(gate_leave(g, false), RC_OK);
    int ok = 0, busy = 0;
    for (int i = 0; i < 6; i++) {
        pthread_join(thread[i], NULL);
        ok += w[i].ok, busy += w[i].busy;
    }
    assert_int_equal(ok, 4);
    assert_int_equal(busy, 2);
    gate_close(g);
}

static int came[8], n_came; /* written inside the gate only */
static void *comes(void *user) {
    struct gate *g = ((struct worker *)user)->gate;
    struct db *db;
    if (gate_enter(g, &db)) return NULL;
    came[n_came++] = ((struct worker *)user)->index;
    (void)!gate_leave(g, true);
    return NULL;
}

static void test_first_come_first_served(void **state) {
    (void)state;
    struct gate *g;
    struct db *db;
    struct worker w[COUNT_OF(came)];
    pthread_t t[COUNT_OF(came)];
    n_came = 0;
    assert_int_equal(gate_open(path, &(struct gate_options){.max_batch = 3}, &g), RC_OK); /* several batches of them */
    assert_int_equal(gate_enter(g, &db), RC_OK);
    for (int i = 0; i < (int)COUNT_OF(came); i++) {
        w[i] = (struct worker){.gate = g, .index = i};
        pthread_create(&t[i], NULL, comes, &w[i]);
        while (gate_figures(g).queued <= i) usleep(200);
    }
    assert_int_equal(gate_leave(g, true), RC_OK);
    for (size_t i = 0; i < COUNT_OF(came); i++) pthread_join(t[i], NULL);
    for (int i = 0; i < (int)COUNT_OF(came); i++) assert_int_equal(came[i], i);
    assert_in_range(gate_figures(g).commits, 3, 9);
    gate_close(g);
}

static void test_a_lone_member_commits_by_itself(void **state) {
    (void)state;
    struct gate *g;
    struct db *db;
    assert_int_equal(gate_open(path, NULL, &g), RC_OK);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(gate_enter(g, &db), RC_OK);
        assert_int_equal(run(db, &put_def, i, 0), RC_OK);
        assert_int_equal(gate_leave(g, i != 1), RC_OK);
    }
    assert_int_equal(gate_figures(g).commits, 3);
    gate_close(g);
    assert_int_equal(db_open(path, DB_READ, &db), RC_OK);
    assert_int_equal(ask(db, &all_def, 0), 2);
    db_close(db);
}

int main(void) {
    log_quiet(true);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_first_come_first_served, fresh_store, drop_store),
        cmocka_unit_test_setup_teardown(test_a_lone_member_commits_by_itself, fresh_store, drop_store),
        cmocka_unit_test_setup_teardown(test_what_is_acknowledged_is_there_and_nothing_else, fresh_store, drop_store),
        cmocka_unit_test_setup_teardown(test_a_transaction_the_engine_gave_up_fails_its_whole_batch_and_no_other,
                                        fresh_store, drop_store),
        cmocka_unit_test_setup_teardown(test_a_member_that_met_the_rollback_cannot_write_piecemeal_afterwards,
                                        fresh_store, drop_store),
        cmocka_unit_test_setup_teardown(test_a_full_queue_is_refused_at_once_and_the_queued_are_served, fresh_store,
                                        drop_store),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
