/* Who waits hears what changed: not before it is kept, not twice, nothing of others; and nobody waits for who is deaf.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/log.h"
#include "base/time.h"
#include "sys/live.h"
#include "sys/server.h"

static struct arena *a;
static atomic_int allowed; /* RC_OK: it may hear; RC_BUSY: the store does not say; otherwise no */
static const uint64_t mine = (uint64_t)LIVE_CASE << 56 | 7;

static bool heard(uint64_t topic, int64_t since) { return live_since(&topic, 1, since); }

static void test_what_is_noted_is_told_when_it_is_kept(void **state) {
    (void)state;
    uint64_t t = live_topic(LIVE_CASE, 1), other = live_topic(LIVE_CASE, 2);
    int64_t at = live_now();
    live_note(t);
    assert_false(heard(t, at));
    live_settle(false);
    live_settle(true);
    assert_false(heard(t, at));
    live_note(t);
    live_settle(true);
    assert_true(heard(t, at));
    assert_false(heard(other, at));
    assert_false(heard(t, live_now()));
    live_note(live_topic(LIVE_STAFF, 0)); /* nobody's */
    const uint64_t *noted;
    assert_int_equal(live_noted(&noted), 0);
}

static void test_more_than_can_be_kept_apart_is_told_to_all(void **state) {
    (void)state;
    int64_t at = live_now();
    for (int i = 0; i < 511; i++) live_note(live_topic(LIVE_CASE, 1000 + i % 100));
    live_settle(true);
    assert_false(heard(mine, at)); /* a hundred different ones */
    for (int i = 0; i < 600; i++) live_note(live_topic(LIVE_CASE, 1000 + i));
    live_settle(true);
    assert_true(heard(mine, at));
}

static void test_no_change_is_lost_however_many_there_are(void **state) {
    (void)state;
    int64_t at = live_now();
    live_tell(mine);
    for (int i = 0; i < 300000; i++) live_tell(live_topic(LIVE_CASE, 100000 + i));
    assert_true(heard(mine, at));
    assert_true(heard(live_topic(LIVE_CASE, 100000), at));
    assert_false(heard(mine, live_now()));
}

static void test_a_mark_is_understood_or_everything_changed(void **state) {
    (void)state;
    int64_t at = live_now();
    assert_int_equal(live_at(live_mark(a, at)), at);
    assert_int_equal(live_at(STR("")), 0);
    assert_int_equal(live_at(STR("x")), 0);
    assert_int_equal(live_at(STR("0123456789abcdef-")), 0);
    assert_int_equal(live_at(STR("0123456789abcdef-17")), 0); /* before this process began */
    int64_t theirs = live_at(str_fmt(a, "0123456789abcdef-%lld", (long long)at + 1000000));
    assert_true(theirs > 0 && theirs <= live_now()); /* a clock ahead hides nothing that comes */
    assert_true(heard(mine, 0));
}

/* ---- over the network ---- */

static char big[16 << 20];
static enum rc toy(struct request *r, void *user) {
    (void)user;
    if (str_is(r->path, "/big")) {
        r->reply->view = str_n(big, sizeof big);
        r->reply->encoded = true;
        return RC_OK;
    }
    enum rc rc = (enum rc)atomic_load(&allowed);
    if (!str_is(r->path, LIVE_PATH) || rc) return rc;
    struct live_ask *ask = ARENA_NEW(r->a, struct live_ask);
    struct str since = req_arg(r, "tu");
    *ask = (struct live_ask){&mine, 1, since.n ? live_at(since) : r->live_at, req_arg(r, "phien")};
    reply_live(r, ask);
    return RC_OK;
}

static struct server *begin(void) {
    struct server *s;
    struct server_config c = {.listen = "127.0.0.1:0",
                              .handle = toy,
                              .workers = 2,
                              .net_threads = 2,
                              .idle_ms = 1000,
                              .send_ms = 400,
                              .mb_ms = 1,
                              .streams = 60,
                              .streams_each = 50,
                              .beat_ms = 200};
    atomic_store(&allowed, RC_OK);
    assert_int_equal(server_start(&c, &s), RC_OK);
    return s;
}

static int dial(struct server *s, int window) {
    struct sockaddr_in to = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)server_port(s)), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(fd >= 0);
    if (window) setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &window, sizeof window);
    assert_int_equal(connect(fd, (void *)&to, sizeof to), 0);
    return fd;
}

static int ask_for(struct server *s, const char *target, int window) {
    int fd = dial(s, window);
    struct str q = str_fmt(a, "GET %s HTTP/1.1\r\nHost: x\r\n\r\n", target);
    assert_int_equal(send(fd, q.p, q.n, MSG_NOSIGNAL), q.n);
    return fd;
}

/* Reads until the words are there, n times, or the other side closes, or too long: what was read. */
static struct str until(int fd, const char *words, int times) {
    struct buf b = buf_in(a);
    char block[4096];
    int64_t began = time_mono_us();
    while (time_mono_us() - began < 20000000) {
        struct str rest = buf_view(&b);
        int n = 0;
        for (long at; (at = str_find(rest, str_of(words))) >= 0; n++)
            rest = str_sub(rest, (size_t)at + strlen(words), rest.n);
        if (n >= times) break;
        struct pollfd p = {.fd = fd, .events = POLLIN};
        if (poll(&p, 1, 100) < 1) continue;
        ssize_t got = recv(fd, block, sizeof block, 0);
        if (got <= 0) break;
        buf_bytes(&b, block, (size_t)got);
    }
    return buf_view(&b);
}
static bool says(struct str s, const char *what) { return str_find(s, str_of(what)) >= 0; }

static void test_a_stream_outlives_the_time_of_idle_connections(void **state) {
    (void)state;
    struct server *s = begin();
    int fd = ask_for(s, LIVE_PATH, 0);
    struct str said = until(fd, "3\r\n:\n\n\r\n", 12); /* more than two seconds; idle is one */
    assert_false(says(said, "event:"));
    live_tell(mine);
    assert_true(says(until(fd, "event: doi\n", 1), "event: doi\ndata: 1\n\n"));
    close(fd);
    server_stop(s);
}

static void test_many_changes_are_told_as_one(void **state) {
    (void)state;
    struct server *s = begin();
    int fd = ask_for(s, LIVE_PATH, 0);
    until(fd, ":\n\n", 1);
    for (int i = 0; i < 1000; i++) live_tell(mine);
    struct str said = until(fd, ":\n\n", 8); /* a beat is 200 ms, between two changes there is a second */
    int n = 0;
    for (long at; (at = str_find(said, STR("event: doi"))) >= 0; n++) said = str_sub(said, (size_t)at + 10, said.n);
    assert_in_range(n, 1, 2);
    close(fd);
    server_stop(s);
}

static void test_a_right_that_is_gone_ends_the_stream_and_a_silent_store_does_not(void **state) {
    (void)state;
    struct server *s = begin();
    int fd = ask_for(s, LIVE_PATH, 0);
    until(fd, ":\n\n", 1);
    atomic_store(&allowed, RC_BUSY);
    assert_false(says(until(fd, ":\n\n", 3), "event:"));
    atomic_store(&allowed, RC_DENIED);
    live_tell(mine);
    struct str last = until(fd, "never said", 1);
    assert_true(says(last, "event: het\n") && str_ends(last, "0\r\n\r\n"));
    assert_false(says(last, "event: doi"));
    close(fd);
    server_stop(s);
}

static void test_streams_of_one_session_and_of_all_are_bounded(void **state) {
    (void)state;
    struct server *s = begin();
    int fd[61];
    for (int i = 0; i < 61; i++) {
        fd[i] = ask_for(s, i < 51 ? LIVE_PATH "?phien=a" : LIVE_PATH "?phien=b", 0);
        struct str head = until(fd[i], "\r\n\r\n", 1);
        assert_true(says(head, i == 50 ? "HTTP/1.1 503" : "HTTP/1.1 200"));
        if (i == 50) assert_true(says(head, "Retry-After: "));
    }
    int more = ask_for(s, LIVE_PATH "?phien=c", 0);
    assert_true(says(until(more, "\r\n\r\n", 1), "HTTP/1.1 503"));
    struct server_figures f;
    server_figures(s, &f);
    assert_int_equal(f.streams, 60);
    server_stop(s); /* ends them all, and waits for none */
    for (int i = 0; i < 61; i++) {
        if (i != 50) assert_true(str_ends(until(fd[i], "never said", 1), "0\r\n\r\n"));
        close(fd[i]);
    }
    close(more);
}

static void test_a_reader_who_takes_nothing_is_closed(void **state) {
    (void)state;
    struct server *s = begin();
    int fd = ask_for(s, "/big", 4096), other = ask_for(s, "/big", 0);
    size_t n = 0, whole = 0;
    char block[65536];
    for (ssize_t got; whole < sizeof big && (got = recv(other, block, sizeof block, 0)) > 0;) whole += (size_t)got;
    assert_true(whole >= sizeof big); /* whoever reads gets all of it meanwhile */
    struct server_figures f;
    do {
        usleep(50000);
        server_figures(s, &f);
    } while (f.connections > 1);
    for (ssize_t got; (got = recv(fd, block, sizeof block, 0)) > 0;) n += (size_t)got;
    assert_true(n < sizeof big);
    close(fd), close(other);
    server_stop(s);
}

static atomic_bool stop;
static void *talk(void *topic) {
    for (int i = 0; !atomic_load(&stop); i++) {
        live_note(*(uint64_t *)topic);
        live_note(live_topic(LIVE_CASE, i));
        live_settle(i & 1);
        if (i % 64 == 0) usleep(1000);
    }
    return NULL;
}

static void test_those_who_write_and_those_who_come_and_go_do_not_hurt_each_other(void **state) {
    (void)state;
    struct server *s = begin();
    pthread_t t[4];
    uint64_t topic = mine;
    atomic_store(&stop, false);
    for (int i = 0; i < 4; i++) assert_int_equal(pthread_create(&t[i], NULL, talk, &topic), 0);
    for (int round = 0; round < 20; round++) {
        int fd[10];
        for (int i = 0; i < 10; i++) fd[i] = ask_for(s, LIVE_PATH, 0);
        for (int i = 0; i < 10; i += 2) assert_true(says(until(fd[i], "event: doi\n", 1), "event: doi\n"));
        for (int i = 0; i < 10; i++) close(fd[i]);
        struct server_figures f;
        do {
            server_figures(s, &f);
        } while (f.streams > 30);
    }
    atomic_store(&stop, true);
    for (int i = 0; i < 4; i++) pthread_join(t[i], NULL);
    server_stop(s);
}

static int fresh(void **state) { return (void)state, arena_reset(a), live_settle(false), 0; }

#define T(f) cmocka_unit_test_setup(f, fresh)
int main(void) {
    a = arena_new();
    const struct CMUnitTest tests[] = {
        T(test_what_is_noted_is_told_when_it_is_kept),
        T(test_more_than_can_be_kept_apart_is_told_to_all),
        T(test_no_change_is_lost_however_many_there_are),
        T(test_a_mark_is_understood_or_everything_changed),
        T(test_a_stream_outlives_the_time_of_idle_connections),
        T(test_many_changes_are_told_as_one),
        T(test_a_right_that_is_gone_ends_the_stream_and_a_silent_store_does_not),
        T(test_streams_of_one_session_and_of_all_are_bounded),
        T(test_a_reader_who_takes_nothing_is_closed),
        T(test_those_who_write_and_those_who_come_and_go_do_not_hurt_each_other),
    };
    int failed = cmocka_run_group_tests_name("live", tests, NULL, NULL);
    arena_free(a);
    return failed;
}
