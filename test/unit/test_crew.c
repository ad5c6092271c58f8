/* Each job is done once, in order; who waits makes room; who is slow holds up nobody. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>
#include "sys/crew.h"

#define JOBS 2000
struct task {
    struct crew_job job;
    int number;
    bool away, held;
};
static struct crew *crew;
static struct task task[JOBS];
static atomic_int done, order_broken, times[JOBS];
static int last;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER, hold = PTHREAD_MUTEX_INITIALIZER;

static void pause_a_little(void) { nanosleep(&(struct timespec){0, 20000}, NULL); }

static void *hand(void *user) {
    struct task *t;
    (void)user;
    while ((t = (struct task *)crew_take(crew))) {
        atomic_fetch_add(&times[t->number], 1);
        if (t->held) pthread_mutex_lock(&hold), pthread_mutex_unlock(&hold);
        if (t->number % 7 == 0) pause_a_little();
        if (t->away) {
            crew_away();
            pthread_mutex_lock(&hold);
            pthread_mutex_unlock(&hold);
            crew_back();
        }
        pthread_mutex_lock(&lock);
        if (t->number < last && !t->held && !t->away) atomic_fetch_add(&order_broken, 1);
        last = t->number;
        pthread_mutex_unlock(&lock);
        atomic_fetch_add(&done, 1);
    }
    return NULL;
}

static void begin(pthread_t *thread, int threads, int busy, int queue) {
    crew = crew_new(busy, queue);
    done = order_broken = last = 0;
    for (int i = 0; i < JOBS; i++) task[i] = (struct task){.number = i}, times[i] = 0;
    for (int i = 0; i < threads; i++) assert_int_equal(pthread_create(&thread[i], NULL, hand, NULL), 0);
}

static void end(pthread_t *thread, int threads) {
    crew_close(crew);
    for (int i = 0; i < threads; i++) pthread_join(thread[i], NULL);
    assert_false(crew_put(crew, &task[0].job, NULL));
    crew_free(crew);
}

static void test_one_thread_keeps_the_order(void **state) {
    (void)state;
    pthread_t thread[1];
    begin(thread, 1, 1, JOBS);
    for (int i = 0; i < JOBS; i++) assert_true(crew_put(crew, &task[i].job, NULL));
    end(thread, 1);
    assert_int_equal(done, JOBS);
    assert_int_equal(order_broken, 0);
}

static void test_whoever_waits_makes_room_and_a_stalled_job_gets_a_hand(void **state) {
    (void)state;
    pthread_t thread[4];
    begin(thread, 4, 1, JOBS);
    pthread_mutex_lock(&hold);
    task[0].away = true; /* waits for the disk, as it were */
    task[1].held = true; /* is slow, and says nothing */
    assert_true(crew_put(crew, &task[0].job, NULL));
    assert_true(crew_put(crew, &task[1].job, NULL)); /* begins while the first waits */
    while (!times[1]) pause_a_little();
    assert_true(crew_put(crew, &task[2].job, NULL));
    while (done < 1) crew_tick(crew), pause_a_little(); /* the third, past both */
    assert_int_equal(times[2], 1);
    pthread_mutex_unlock(&hold);
    end(thread, 4);
    assert_int_equal(done, 3);
}

static void test_a_full_queue_takes_no_more(void **state) {
    (void)state;
    pthread_t thread[1];
    begin(thread, 1, 1, 2);
    pthread_mutex_lock(&hold);
    task[0].held = true;
    assert_true(crew_put(crew, &task[0].job, NULL));
    while (!times[0]) pause_a_little();
    assert_true(crew_put(crew, &task[1].job, NULL));
    assert_true(crew_put(crew, &task[2].job, NULL));
    assert_int_equal(crew_waiting(crew), 2);
    assert_false(crew_put(crew, &task[3].job, NULL));
    pthread_mutex_unlock(&hold);
    end(thread, 1); /* closed with two in the queue: they are still done */
    assert_int_equal(done, 3);
    assert_int_equal(times[3], 0);
    assert_int_equal(order_broken, 0);
}

static void test_many_threads_do_each_job_once(void **state) {
    (void)state;
    pthread_t thread[16];
    begin(thread, 16, 3, JOBS);
    for (int i = 0; i < JOBS; i++) assert_true(crew_put(crew, &task[i].job, NULL));
    end(thread, 16);
    assert_int_equal(done, JOBS);
    for (int i = 0; i < JOBS; i++) assert_int_equal(times[i], 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_thread_keeps_the_order),
        cmocka_unit_test(test_whoever_waits_makes_room_and_a_stalled_job_gets_a_hand),
        cmocka_unit_test(test_a_full_queue_takes_no_more),
        cmocka_unit_test(test_many_threads_do_each_job_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
