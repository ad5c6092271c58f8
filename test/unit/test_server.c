/* The front door hands whole requests to the workers, answers after COMMIT, and lets nobody hold it open. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <arpa/inet.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <poll.h>
#include <dirent.h>
#include <errno.h>
#include "base/log.h"
#include "base/time.h"
#include "sys/crypto.h"
#include "sys/gate.h"
#include "sys/server.h"

static char dir[64], db_url[96], uploads[96];
static struct gate *gate;
static struct server *server;
static struct arena *a;

/* ---- a toy dispatcher ---- */

static enum rc insert(struct db *db, int64_t id, int64_t parent) {
    static const struct stmt_def def = {"t_add", "INSERT INTO t (id, parent) VALUES (?1, ?2)", 2, 0};
    struct stmt *s;
    TRY(db_stmt(db, &def, &s));
    stmt_int(s, 1, id);
    stmt_int_null(s, 2, parent);
    enum rc rc = stmt_step(s);
    stmt_done(s);
    return rc == RC_NOTFOUND ? RC_OK : rc;
}

static int64_t count(struct db *db) {
    static const struct stmt_def def = {"t_count", "SELECT count(*) FROM t", 0, 1};
    struct stmt *s;
    if (db_stmt(db, &def, &s)) return -1;
    int64_t n = stmt_step(s) ? -1 : col_int(s, 0);
    stmt_done(s);
    return n;
}

static enum rc write_row(struct request *r, bool fail, bool orphan) {
    int64_t id;
    random_fill(&id, sizeof id);
    TRY(tx_begin(r));
    TRY(insert(r->db, id & INT64_MAX, orphan ? 42 : 0));
    if (fail) return RC_CONFLICT;
    r->reply->status = 201;
    buf_z(&r->reply->body, "written");
    return RC_OK;
}

/* Ends the transaction early, twice, and says what the reader sees between. */
static enum rc write_and_look(struct request *r) {
    int64_t before = count(r->db);
    struct db *reader = r->db;
    TRY(tx_begin(r));
    TRY(insert(r->db, 1000001, 0));
    TRY(tx_end(r, false));
    int64_t undone = count(r->db) - before;
    TRY(tx_begin(r));
    TRY(insert(r->db, 1000001, 0));
    TRY(tx_end(r, true));
    buf_fmt(&r->reply->body, "same=%d undone=%lld kept=%lld", r->db == reader, (long long)undone,
            (long long)(count(r->db) - before));
    return RC_OK;
}

static enum rc toy(struct request *r, void *user) {
    (void)user;
    struct buf *b = &r->reply->body;
    r->actor_label = STR("7");
    if (str_is(r->path, "/hello"))
        buf_fmt(b, "Xin chào %.*s", STR_ARG(req_arg(r, "ten")));
    else if (str_is(r->path, "/remote"))
        buf_fmt(b, "%.*s %d", STR_ARG(r->remote), r->https);
    else if (str_is(r->path, "/form")) {
        buf_fmt(b, "large=%d n=%zu", r->too_large, r->n_field);
        for (size_t i = 0; i < r->n_field && i < 5; i++)
            buf_fmt(b, " %.*s=%.*s", STR_ARG(r->field[i].name), STR_ARG(str_sub(r->field[i].value, 0, 40)));
        for (size_t i = 0; i < r->n_upload; i++) {
            struct str hash = STR("-");
            int64_t size = 0;
            if (sha256_file(r->a, r->upload[i].path.p, &hash, &size)) return RC_IO;
            buf_fmt(b, " file=%.*s:%lld:%.*s", STR_ARG(r->upload[i].filename), (long long)size, STR_ARG(hash));
        }
        if (r->body.n) buf_fmt(b, " body=%.*s", STR_ARG(r->body));
        if (r->too_large) r->reply->status = 413;
    } else if (str_is(r->path, "/write"))
        return write_row(r, false, false);
    else if (str_is(r->path, "/write-conflict"))
        return write_row(r, true, false);
    else if (str_is(r->path, "/write-look"))
        return write_and_look(r);
    else if (str_is(r->path, "/write-nocommit"))
        return write_row(r, false, true);
    else if (str_is(r->path, "/long"))
        for (int i = 0; i < 1000; i++) buf_z(b, "dòng chữ lặp lại. ");
    else if (str_is(r->path, "/asset"))
        return reply_static(r, "plain", 5, "zipped", 6, STR("e1"), STR("text/css"), true);
    else if (str_is(r->path, "/nap")) {
        usleep(400000);
        buf_z(b, "rested");
    } else if (str_is(r->path, "/go")) {
        reply_cookie(r, "sid", STR("abc-1"), 60);
        return reply_redirect(r, req_arg(r, "to"));
    } else
        return RC_NOTFOUND;
    return RC_OK;
}

/* ---- a client that writes exactly what it is told ---- */

static int dial(struct server *s) {
    struct sockaddr_in to = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)server_port(s)), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(fd >= 0);
    assert_int_equal(connect(fd, (void *)&to, sizeof to), 0);
    return fd;
}

static void say(int fd, struct str s) {
    while (s.n) {
        ssize_t n = send(fd, s.p, s.n, MSG_NOSIGNAL);
        if (n <= 0) return; /* closed on us: what we then read tells why */
        s = str_sub(s, (size_t)n, s.n);
    }
}

static struct str hear(int fd) {
    struct buf b = buf_in(a);
    char block[65536];
    ssize_t n;
    while ((n = recv(fd, block, sizeof block, 0)) > 0) buf_bytes(&b, block, (size_t)n);
    close(fd);
    return buf_view(&b);
}

static struct str ask_of(struct server *s, struct str request) {
    int fd = dial(s);
    say(fd, request);
    return hear(fd);
}

static struct str get(const char *target, const char *headers) {
    return ask_of(server, str_fmt(a, "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n", target, headers));
}

static struct str post(const char *target, const char *type, struct str body) {
    struct buf b = buf_in(a);
    buf_fmt(&b, "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %zu\r\n\r\n",
            target, type, body.n);
    buf_str(&b, body);
    return ask_of(server, buf_view(&b));
}

static int status_of(struct str reply) {
    int64_t v = 0;
    if (!str_starts(reply, "HTTP/1.1 ") || !str_i64(str_sub(reply, 9, 3), &v)) return 0;
    return (int)v;
}
static struct str body_of(struct str reply) {
    long at = str_find(reply, STR("\r\n\r\n"));
    return at < 0 ? STR("") : str_sub(reply, (size_t)at + 4, reply.n);
}
static bool says(struct str reply, const char *what) { return str_find(reply, str_of(what)) >= 0; }

static struct str multipart(size_t file_n, struct str file_first) {
    struct buf b = buf_in(a);
    buf_z(&b, "--XX\r\nContent-Disposition: form-data; name=\"ho_ten\"\r\n\r\nNguyễn Văn Đạt\r\n"
              "--XX\r\nContent-Disposition: form-data; name=\"giay\"; filename=\"C:\\tep\\đơn.pdf\"\r\n"
              "Content-Type: application/pdf\r\n\r\n");
    char *p = arena_alloc(a, file_n);
    for (size_t i = 0; i < file_n; i++) p[i] = (char)(i * 31 >> 3);
    memcpy(p, file_first.p, file_first.n);
    buf_bytes(&b, p, file_n);
    buf_z(&b, "\r\n--XX\r\nContent-Disposition: form-data; name=\"sau\"\r\n\r\nvẫn còn\r\n--XX--\r\n");
    return buf_view(&b);
}

static int files_in(const char *path) {
    int n = 0;
    DIR *d = opendir(path);
    for (struct dirent *e; d && (e = readdir(d));) n += e->d_name[0] != '.';
    if (d) closedir(d);
    return n;
}

/* ---- the claims ---- */

static void test_get_answers_with_the_common_headers(void **state) {
    (void)state;
    struct str y = get("/hello?ten=%C4%90%E1%BA%A1t+A", "");
    assert_int_equal(status_of(y), 200);
    assert_true(str_is(body_of(y), "Xin chào Đạt A"));
    assert_true(says(y, "Content-Security-Policy: default-src 'self'; img-src 'self' data: blob:; object-src 'none'"));
    assert_true(says(y, "X-Content-Type-Options: nosniff\r\n"));
    assert_true(says(y, "Referrer-Policy: same-origin\r\n"));
    assert_true(says(y, "Cross-Origin-Opener-Policy: same-origin\r\n"));
    assert_true(says(y, "Permissions-Policy: "));
    assert_true(says(y, "Cache-Control: no-store\r\n"));
    assert_true(says(y, "Content-Type: text/html; charset=utf-8\r\n"));
}

static void test_head_is_get_without_a_body(void **state) {
    (void)state;
    struct str y = ask_of(server, STR("HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    assert_int_equal(status_of(y), 200);
    assert_int_equal(body_of(y).n, 0);
    assert_true(says(y, "Content-Length: 10\r\n"));
}

static void test_other_methods_are_refused(void **state) {
    (void)state;
    static const char *const methods[] = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"};
    for (size_t i = 0; i < COUNT_OF(methods); i++) {
        struct str y =
            ask_of(server, str_fmt(a, "%s /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", methods[i]));
        assert_int_equal(status_of(y), 405);
        assert_true(says(y, "Allow: GET, HEAD, POST"));
    }
}

static void test_a_form_is_decoded_and_composed(void **state) {
    (void)state;
    struct str y = post("/form", "application/x-www-form-urlencoded", STR("a=1+2&ten=D%CC%A3&trong="));
    assert_true(str_is(body_of(y), "large=0 n=3 a=1 2 ten=\xe1\xb8\x8c trong="));
}

static void test_bad_escapes_bad_utf8_and_nul_are_answered_400(void **state) {
    (void)state;
    static const char *const bad[] = {"/hello%", "/hello%zz", "/hello%00", "/hello?a=%ff", "/%c0%af", "/a%0ab"};
    for (size_t i = 0; i < COUNT_OF(bad); i++) assert_int_equal(status_of(get(bad[i], "")), 400);
    const char *form = "application/x-www-form-urlencoded";
    struct str y = post("/form", form, STR("a=%ff"));
    assert_int_equal(status_of(y), 400);
    assert_true(says(y, "ký tự không hợp lệ"));
    assert_int_equal(status_of(post("/form", form, STR("a=%00"))), 400);
    assert_int_equal(status_of(post("/form", form, STR("a=%4"))), 400);
    assert_int_equal(status_of(post("/form", "multipart/form-data", STR("x"))), 400);
    assert_int_equal(status_of(post("/form", "multipart/form-data; boundary=XX", STR("--XX\r\ngarbage"))), 400);
}

static void test_a_raw_body_is_handed_over(void **state) {
    (void)state;
    assert_true(says(post("/form", "application/json", STR("{\"a\":1}")), "body={\"a\":1}"));
    struct str y =
        ask_of(server, STR("POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"));
    assert_true(says(y, "body=abcde"));
    y = ask_of(server, STR("POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
    assert_int_equal(status_of(y), 400);
}

static void test_five_megabytes_arrive_whole_and_leave_no_file_behind(void **state) {
    (void)state;
    struct str body = multipart(5 << 20, STR("%PDF-1.7"));
    long at = str_find(body, STR("%PDF-1.7"));
    struct str hash = sha256_hex(a, str_sub(body, (size_t)at, 5 << 20));
    struct str y = post("/form", "multipart/form-data; boundary=XX", body);
    assert_int_equal(status_of(y), 200);
    assert_true(says(y, "large=0 n=2 ho_ten=Nguyễn Văn Đạt sau=vẫn còn"));
    assert_true(says(y, str_z(a, str_fmt(a, "file=đơn.pdf:5242880:%.*s", STR_ARG(hash)))));
    for (int i = 0; i < 100 && files_in(uploads); i++) usleep(10000);
    assert_int_equal(files_in(uploads), 0);
}

static void test_sixty_megabytes_are_refused_and_the_fields_kept(void **state) {
    (void)state;
    struct str y = post("/form", "multipart/form-data; boundary=XX", multipart(60 << 20, STR("")));
    assert_int_equal(status_of(y), 413);
    assert_true(says(y, "large=1 n=2 ho_ten=Nguyễn Văn Đạt sau=vẫn còn"));
    assert_false(says(y, "file="));
    for (int i = 0; i < 100 && files_in(uploads); i++) usleep(10000);
    assert_int_equal(files_in(uploads), 0);
    int fd = dial(server); /* what is far too long is refused before it is sent */
    say(fd, STR("POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 900000000\r\n\r\n"));
    assert_int_equal(status_of(hear(fd)), 413);
}

static void test_a_form_over_a_megabyte_keeps_what_fitted(void **state) {
    (void)state;
    struct buf b = buf_in(a);
    buf_z(&b, "ten=Hoa&to=");
    for (int i = 0; i < 1300000; i++) buf_c(&b, 'x');
    struct str y = post("/form", "application/x-www-form-urlencoded", buf_view(&b));
    assert_int_equal(status_of(y), 413);
    assert_true(str_is(body_of(y), "large=1 n=1 ten=Hoa"));
}

static void test_a_head_over_16_kb_is_answered_431(void **state) {
    (void)state;
    static const size_t sizes[] = {17000, 25000, 60000};
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        char *cookie = arena_alloc(a, sizes[i] + 1);
        memset(cookie, 'c', sizes[i]);
        assert_int_equal(status_of(get("/hello", str_z(a, str_fmt(a, "X-Long: %s\r\n", cookie)))), 431);
    }
}

static void test_a_commit_stands_before_its_answer(void **state) {
    (void)state;
    struct db *db;
    assert_int_equal(db_open(db_url, DB_READ, &db), RC_OK);
    for (int i = 0; i < 20; i++) {
        int64_t before = count(db);
        assert_int_equal(status_of(post("/write", "application/x-www-form-urlencoded", STR(""))), 201);
        assert_int_equal(count(db), before + 1);
    }
    int64_t before = count(db);
    assert_int_equal(status_of(post("/write-conflict", "application/x-www-form-urlencoded", STR(""))), 409);
    assert_int_equal(count(db), before);
    db_close(db);
}

static void test_a_failed_commit_is_never_acknowledged(void **state) {
    (void)state;
    struct db *db;
    assert_int_equal(db_open(db_url, DB_READ, &db), RC_OK);
    int64_t before = count(db);
    struct str y = post("/write-nocommit", "application/x-www-form-urlencoded", STR(""));
    assert_int_equal(status_of(y), 503);
    assert_false(says(y, "written"));
    assert_true(says(y, "Chưa có gì được lưu"));
    assert_true(says(y, "Retry-After: "));
    assert_int_equal(count(db), before);
    assert_int_equal(status_of(post("/write", "application/x-www-form-urlencoded", STR(""))), 201);
    db_close(db);
}

static void test_a_dispatcher_may_end_the_transaction_early(void **state) {
    (void)state;
    struct str y = post("/write-look", "application/x-www-form-urlencoded", STR(""));
    assert_true(str_is(body_of(y), "same=1 undone=0 kept=1"));
}

static void *post_ten(void *ok) {
    for (int i = 0; i < 10; i++) {
        int fd = dial(server);
        char block[4096];
        say(fd, STR("POST /write HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
        ssize_t n = recv(fd, block, sizeof block, 0);
        if (n > 12 && !memcmp(block, "HTTP/1.1 201", 12)) ++*(int *)ok;
        close(fd);
    }
    return NULL;
}

static void test_concurrent_posts_are_all_kept(void **state) {
    (void)state;
    pthread_t t[8];
    int ok[8] = {0}, all = 0;
    struct db *db;
    assert_int_equal(db_open(db_url, DB_READ, &db), RC_OK);
    int64_t before = count(db);
    for (int i = 0; i < 8; i++) assert_int_equal(pthread_create(&t[i], NULL, post_ten, &ok[i]), 0);
    for (int i = 0; i < 8; i++) pthread_join(t[i], NULL), all += ok[i];
    assert_int_equal(all, 80);
    assert_int_equal(count(db), before + 80);
    db_close(db);
}

static void test_text_is_compressed_when_asked(void **state) {
    (void)state;
    struct str plain = get("/long", ""), zipped = get("/long", "Accept-Encoding: br, gzip;q=0.5\r\n");
    assert_false(says(plain, "Content-Encoding"));
    assert_true(says(zipped, "Content-Encoding: gzip\r\n"));
    assert_true(says(zipped, "Vary: Accept-Encoding\r\n"));
    assert_true(body_of(zipped).n < body_of(plain).n / 20);
    assert_false(says(get("/long", "Accept-Encoding: gzip;q=0\r\n"), "Content-Encoding"));
}

static void test_an_asset_is_kept_by_the_browser(void **state) {
    (void)state;
    struct str y = get("/asset", "Accept-Encoding: gzip\r\n");
    assert_true(str_is(body_of(y), "zipped"));
    assert_true(says(y, "Cache-Control: public, max-age=31536000, immutable\r\n"));
    assert_true(str_is(body_of(get("/asset", "")), "plain"));
    y = get("/asset", "If-None-Match: W/\"e0\", \"e1\"\r\n");
    assert_int_equal(status_of(y), 304);
    assert_int_equal(body_of(y).n, 0);
}

static void test_a_redirect_never_leaves_the_house(void **state) {
    (void)state;
    assert_true(says(get("/go?to=/ho-so/1%3Fa=b", ""), "Location: /ho-so/1?a=b\r\n"));
    static const char *const bad[] = {"//evil.example", "https://evil.example", "/%5Cevil.example", "", "/%09/evil",
                                      "/a%0Ab"};
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        assert_true(says(get(str_z(a, str_fmt(a, "/go?to=%s", bad[i])), ""), "Location: /\r\n"));
    assert_true(says(get("/go?to=/", ""), "Set-Cookie: sid=abc-1; Path=/; HttpOnly; SameSite=Lax; Max-Age=60\r\n"));
}

static void test_forwarded_headers_are_believed_only_behind_a_proxy(void **state) {
    (void)state;
    const char *forged = "X-Forwarded-For: 1.2.3.4, 5.6.7.8\r\nX-Forwarded-Proto: https\r\n";
    assert_true(str_is(body_of(get("/remote", forged)), "127.0.0.1 0"));
    struct server *behind;
    struct server_config c = {
        .listen = "127.0.0.1:0", .tmp_dir = uploads, .handle = toy, .behind_proxy = true, .workers = 1};
    assert_int_equal(server_start(&c, &behind), RC_OK);
    struct str y = ask_of(behind, str_fmt(a, "GET /remote HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n", forged));
    assert_true(str_is(body_of(y), "5.6.7.8 1"));
    y = ask_of(behind, STR("GET /go HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-Proto: https\r\n\r\n"));
    assert_true(says(y, "Max-Age=60; Secure\r\n"));
    server_stop(behind);
}

static void test_many_requests_share_a_connection(void **state) {
    (void)state;
    int fd = dial(server);
    for (int i = 0; i < 50; i++) say(fd, STR("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n"));
    say(fd, STR("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
    struct str all = hear(fd);
    int n = 0;
    for (long at; (at = str_find(all, STR("HTTP/1.1 200"))) >= 0; n++) all = str_sub(all, (size_t)at + 12, all.n);
    assert_int_equal(n, 51);
}

/* ---- a small and impatient server ---- */

static struct server *small(void) {
    struct server *s;
    struct server_config c = {.listen = "127.0.0.1:0",
                              .tmp_dir = uploads,
                              .handle = toy,
                              .workers = 1,
                              .queue = 1,
                              .net_threads = 2,
                              .head_ms = 400,
                              .body_ms = 600,
                              .idle_ms = 5000};
    assert_int_equal(server_start(&c, &s), RC_OK);
    return s;
}

/* Writes a byte every 50 ms; how long until the server closes? */
static int64_t drip(struct server *s, const char *first) {
    int fd = dial(s);
    char c;
    int64_t began = time_mono_us();
    say(fd, str_of(first));
    while (time_mono_us() - began < 4000000) {
        struct pollfd p = {.fd = fd, .events = POLLIN};
        if (poll(&p, 1, 50) == 1 && recv(fd, &c, 1, 0) <= 0) break;
        if (send(fd, "x", 1, MSG_NOSIGNAL) < 0) break;
    }
    close(fd);
    return (time_mono_us() - began) / 1000;
}

static void test_a_client_that_drips_is_closed(void **state) {
    (void)state;
    struct server *s = small();
    int64_t head = drip(s, "GET /hello HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    assert_in_range(head, 300, 1500);
    int64_t body =
        drip(s, "POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n");
    assert_in_range(body, 500, 1800);
    server_stop(s);
}

static void test_a_full_queue_answers_503_and_when_to_come_back(void **state) {
    (void)state;
    struct server *s = small();
    int fd[6], busy = 0, good = 0;
    for (int i = 0; i < 6; i++) {
        fd[i] = dial(s);
        say(fd[i], STR("GET /nap HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        if (i == 0) usleep(100000); /* the one worker has taken it */
    }
    for (int i = 0; i < 6; i++) {
        struct str y = hear(fd[i]);
        busy += status_of(y) == 503 && says(y, "Retry-After: ") && says(y, "quá nhiều yêu cầu");
        good += status_of(y) == 200;
    }
    assert_int_equal(good, 2);
    assert_int_equal(busy, 4);
    server_stop(s);
}

static void test_stopping_finishes_what_is_in_flight(void **state) {
    (void)state;
    struct server *s = small();
    int64_t running = 0, answered = 0;
    int fd = dial(s), idle = dial(s), fd2 = dial(s);
    say(fd, STR("GET /nap HTTP/1.1\r\nHost: x\r\n\r\n"));
    usleep(100000);
    say(fd2, STR("GET /nap HTTP/1.1\r\nHost: x\r\n\r\n"));
    usleep(50000);
    server_counts(s, NULL, &running, &answered);
    assert_int_equal(running, 1);
    assert_int_equal(answered, 0);
    server_stop(s);
    assert_true(str_is(body_of(hear(fd)), "rested"));
    assert_true(str_is(body_of(hear(fd2)), "rested"));
    close(idle);
}

static void *stop_it(void *s) { return server_stop(s), NULL; }

static void test_stopping_lets_a_form_on_its_way_arrive(void **state) {
    (void)state;
    struct server *s = small();
    pthread_t t;
    int fd = dial(s);
    say(fd, STR("POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 6\r\n\r\nabc"));
    usleep(100000);
    assert_int_equal(pthread_create(&t, NULL, stop_it, s), 0);
    usleep(200000);
    say(fd, STR("def"));
    struct str y = hear(fd);
    pthread_join(t, NULL);
    assert_true(says(y, "body=abcdef"));
    assert_true(says(y, "Connection: close"));
}

static void test_a_client_that_leaves_while_waiting_hurts_nobody(void **state) {
    (void)state;
    struct server *s = small();
    for (int i = 0; i < 3; i++) {
        int fd = dial(s);
        say(fd, STR("GET /nap HTTP/1.1\r\nHost: x\r\n\r\n"));
        close(fd);
    }
    usleep(1000000);
    assert_int_equal(status_of(ask_of(s, STR("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))), 200);
    server_stop(s);
}

static void test_an_address_that_is_none_is_refused_at_the_start(void **state) {
    (void)state;
    struct server *s;
    struct server_config c = {.listen = "here", .handle = toy};
    assert_int_equal(server_start(&c, &s), RC_INVALID);
    assert_null(s);
}

static int fresh(void **state) { return (void)state, arena_reset(a), 0; }

static int setup(void **state) {
    (void)state;
    struct db *db;
    log_quiet(true);
    a = arena_new();
    snprintf(dir, sizeof dir, "/tmp/motcua-server-XXXXXX");
    if (!mkdtemp(dir) || crypto_init()) return -1;
    snprintf(db_url, sizeof db_url, "%s/t.db", dir);
    snprintf(uploads, sizeof uploads, "%s/up", dir);
    if (mkdir(uploads, 0700) || db_open(db_url, DB_WRITE, &db)) return -1;
    /* the parent is checked at COMMIT: a way to make one fail */
    if (db_exec_script(
            db,
            "CREATE TABLE t (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES t(id) DEFERRABLE INITIALLY DEFERRED)"))
        return -1;
    db_close(db);
    if (gate_open(db_url, NULL, &gate)) return -1;
    struct server_config c = {
        .listen = "127.0.0.1:0", .db_url = db_url, .tmp_dir = uploads, .gate = gate, .handle = toy};
    return server_start(&c, &server) ? -1 : 0;
}

static int teardown(void **state) {
    (void)state;
    server_stop(server);
    gate_close(gate);
    arena_free(a);
    char cmd[128];
    snprintf(cmd, sizeof cmd, "rm -r '%s'", dir);
    return system(cmd);
}

#define T(f) cmocka_unit_test_setup(f, fresh)
int main(void) {
    const struct CMUnitTest tests[] = {
        T(test_get_answers_with_the_common_headers),
        T(test_head_is_get_without_a_body),
        T(test_other_methods_are_refused),
        T(test_a_form_is_decoded_and_composed),
        T(test_bad_escapes_bad_utf8_and_nul_are_answered_400),
        T(test_a_raw_body_is_handed_over),
        T(test_five_megabytes_arrive_whole_and_leave_no_file_behind),
        T(test_sixty_megabytes_are_refused_and_the_fields_kept),
        T(test_a_form_over_a_megabyte_keeps_what_fitted),
        T(test_a_head_over_16_kb_is_answered_431),
        T(test_a_commit_stands_before_its_answer),
        T(test_a_failed_commit_is_never_acknowledged),
        T(test_a_dispatcher_may_end_the_transaction_early),
        T(test_concurrent_posts_are_all_kept),
        T(test_text_is_compressed_when_asked),
        T(test_an_asset_is_kept_by_the_browser),
        T(test_a_redirect_never_leaves_the_house),
        T(test_forwarded_headers_are_believed_only_behind_a_proxy),
        T(test_many_requests_share_a_connection),
        T(test_a_client_that_drips_is_closed),
        T(test_a_full_queue_answers_503_and_when_to_come_back),
        T(test_stopping_finishes_what_is_in_flight),
        T(test_stopping_lets_a_form_on_its_way_arrive),
        T(test_a_client_that_leaves_while_waiting_hurts_nobody),
        T(test_an_address_that_is_none_is_refused_at_the_start),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
