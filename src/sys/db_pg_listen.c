/* db_pg_listen.c — hears what other programs on the database announce (NOTIFY), on a connection and a thread of its
 * own. */
#include <libpq-fe.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/log.h"
#include "sys/db_pg.h"
#include "sys/live.h"

struct db_listener {
    pthread_t thread;
    atomic_bool stopping;
    char *url;
};

static void hear(struct str words) {
    struct str one;
    str_cut(&words, ' ', &one);
    if (str_is(one, pg_program())) return; /* told already, by the gate */
    while (str_cut(&words, ' ', &one)) {
        uint64_t topic = strtoull(one.p, NULL, 16); /* the words end with a NUL */
        if (topic) live_tell(topic);
    }
}

static void listen_on(struct db_listener *l, PGconn *c) {
    PQclear(PQexec(c, "LISTEN motcua"));
    while (!l->stopping && PQstatus(c) == CONNECTION_OK) {
        struct pollfd p = {.fd = PQsocket(c), .events = POLLIN};
        poll(&p, 1, 500);
        if (!PQconsumeInput(c)) break;
        for (PGnotify *n; (n = PQnotifies(c)); PQfreemem(n)) hear(str_of(n->extra));
    }
}

static void *run(void *arg) {
    struct db_listener *l = arg;
    while (!l->stopping) {
        PGconn *c = pg_dial(l->url);
        live_tell(live_topic(LIVE_ALL, 0)); /* what was announced meanwhile nobody heard */
        if (PQstatus(c) == CONNECTION_OK) listen_on(l, c);
        PQfinish(c);
        for (int i = 0; i < 10 && !l->stopping; i++) usleep(100 * 1000);
    }
    return NULL;
}

enum rc db_listen(const char *url, struct db_listener **out) {
    *out = NULL;
    if (!db_is_server(url)) return RC_OK;
    struct db_listener *l = calloc(1, sizeof *l);
    if (!l || !(l->url = strdup(url))) abort();
    *out = l;
    if (!pthread_create(&l->thread, NULL, run, l)) return RC_OK;
    log_line("listen", "what=no_thread");
    free(l->url);
    free(l);
    *out = NULL;
    return RC_IO;
}

void db_listen_stop(struct db_listener *l) {
    if (!l) return;
    l->stopping = true;
    pthread_join(l->thread, NULL);
    free(l->url);
    free(l);
}
