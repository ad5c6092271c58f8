/* fetch.c — libcurl, with everything switched off that is not needed.
 *
 * The guard stands where the socket is opened, after the name was resolved: a name that changes its mind between a
 * check and the connection gains nothing. */
#include "sys/fetch.h"
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include "sys/crew.h"

enum { HEADERS_MAX = 64, HEADER_BYTES_MAX = 65536 };
struct call {
    struct arena *a;
    const struct fetch *what;
    struct buf body;
    struct param *header;
    size_t n_header, cap_header, header_bytes;
    bool refused, too_large;
};
static _Thread_local char why[CURL_ERROR_SIZE];
static atomic_bool abandoned;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool usable(const struct fetch *what);
static enum rc perform(CURL *curl, struct curl_slist *head, struct call *c, struct fetched *out);
static size_t on_body(char *p, size_t size, size_t n, void *user);
static size_t on_header(char *p, size_t size, size_t n, void *user);
static int on_progress(void *user, curl_off_t down_n, curl_off_t down, curl_off_t up_n, curl_off_t up);
static curl_socket_t on_socket(void *user, curlsocktype kind, struct curl_sockaddr *at);
static void begin(void) {
    if (curl_global_init(CURL_GLOBAL_DEFAULT)) abort();
}

const char *fetch_error(void) { return why; }
void fetch_abandon(void) { abandoned = true; }

enum rc fetch(struct arena *a, const struct fetch *what, struct fetched *out) {
    *out = (struct fetched){0};
    why[0] = 0;
    pthread_once(&once, begin);
    if (!usable(what)) {
        snprintf(why, sizeof why, "not a URL, method or header that may be sent");
        return RC_INVALID;
    }
    CURL *curl = curl_easy_init();
    if (!curl) return RC_IO;
    struct call c = {.a = a, .what = what, .body = buf_in(a)};
    struct curl_slist *head = curl_slist_append(NULL, "Expect:");
    if (what->content_type.n)
        head = curl_slist_append(head, str_z(a, str_fmt(a, "Content-Type: %.*s", STR_ARG(what->content_type))));
    for (size_t i = 0; i < what->n_header; i++)
        head = curl_slist_append(
            head, str_z(a, str_fmt(a, "%.*s: %.*s", STR_ARG(what->header[i].name), STR_ARG(what->header[i].value))));
    enum rc rc = perform(curl, head, &c, out);
    curl_slist_free_all(head);
    curl_easy_cleanup(curl);
    return rc;
}

/* Nothing that could be read as two lines, or as another request. */
static bool plain(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < ' ' || s.p[i] == 0x7f) return false;
    return true;
}

static bool usable(const struct fetch *what) {
    if (!plain(what->url) || !plain(what->content_type) || what->url.n > 2000) return false;
    if (!str_starts(what->url, "https://") && !str_starts(what->url, "http://")) return false;
    if (str_find(what->url, STR(" ")) >= 0) return false;
    for (size_t i = 0; i < what->method.n; i++)
        if (what->method.p[i] < 'A' || what->method.p[i] > 'Z') return false;
    for (size_t i = 0; i < what->n_header; i++) {
        struct str name = what->header[i].name;
        if (!name.n || !plain(name) || !plain(what->header[i].value) || str_find(name, STR(":")) >= 0) return false;
    }
    return true;
}

static void choose_method(CURL *curl, const struct fetch *what, struct arena *a) {
    bool post = str_is(what->method, "POST") || (!what->method.n && what->body.n);
    if (post || what->body.n) {
        curl_easy_setopt(curl, CURLOPT_POST, 1L);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)what->body.n);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, what->body.n ? what->body.p : "");
    }
    if (str_is(what->method, "HEAD")) curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    if (what->method.n && !post) curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, str_z(a, what->method));
}

static enum rc perform(CURL *curl, struct curl_slist *head, struct call *c, struct fetched *out) {
    const struct fetch *what = c->what;
    long timeout = what->timeout_ms > 0 ? what->timeout_ms : 10000, status = 0;
    curl_easy_setopt(curl, CURLOPT_URL, str_z(c->a, what->url));
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, timeout < 5000 ? timeout : 5000L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Motcua/" MOTCUA_VERSION);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, head);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, why);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, c);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, c);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, on_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, c);
    choose_method(curl, what, c->a);
    crew_away();
    CURLcode code = curl_easy_perform(curl);
    crew_back();
    if (c->too_large) snprintf(why, sizeof why, "the answer is too large");
    if (c->too_large) return RC_FULL;
    if (c->refused && code) snprintf(why, sizeof why, "the address is not a public one");
    if (c->refused && code) return RC_DENIED;
    if (code && !why[0]) snprintf(why, sizeof why, "%s", curl_easy_strerror(code));
    if (code) return code == CURLE_URL_MALFORMAT || code == CURLE_UNSUPPORTED_PROTOCOL ? RC_INVALID : RC_IO;
    char *type = NULL;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
    *out = (struct fetched){(int)status, buf_view(&c->body), str_copy(c->a, str_of(type)), c->header, c->n_header};
    return RC_OK;
}

static size_t on_body(char *p, size_t size, size_t n, void *user) {
    struct call *c = user;
    int64_t most = c->what->max_bytes > 0 ? c->what->max_bytes : 1 << 20;
    if ((int64_t)(c->body.n + size * n) > most) {
        c->too_large = true;
        return 0;
    }
    buf_bytes(&c->body, p, size * n);
    return size * n;
}

static size_t on_header(char *p, size_t size, size_t n, void *user) {
    struct call *c = user;
    struct str rest = str_trim(str_n(p, size * n)), name;
    c->header_bytes += size * n;
    if (c->header_bytes > HEADER_BYTES_MAX) c->too_large = true;
    if (c->too_large) return 0;
    if (str_starts(rest, "HTTP/")) c->n_header = 0; /* 100 Continue came before */
    if (str_find(rest, STR(":")) <= 0 || c->n_header >= HEADERS_MAX) return size * n;
    str_cut(&rest, ':', &name);
    struct param one = {str_copy(c->a, str_trim(name)), str_copy(c->a, str_trim(rest))};
    *ARENA_PUSH(c->a, c->header, c->n_header, c->cap_header) = one;
    return size * n;
}

static int on_progress(void *user, curl_off_t down_n, curl_off_t down, curl_off_t up_n, curl_off_t up) {
    (void)user, (void)down_n, (void)down, (void)up_n, (void)up;
    return abandoned;
}

static curl_socket_t on_socket(void *user, curlsocktype kind, struct curl_sockaddr *at) {
    struct call *c = user;
    if (kind != CURLSOCKTYPE_IPCXN || (!c->what->allow_private && !fetch_address_public(&at->addr))) {
        c->refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(at->family, at->socktype | SOCK_CLOEXEC, at->protocol);
}

static bool in_net(uint32_t ip, uint32_t net, int bits) { return (ip ^ net) >> (32 - bits) == 0; }

/* IANA's special-purpose registries for IPv4 and IPv6: what is not globally reachable. */
static bool public_v4(uint32_t ip) {
    static const struct {
        uint32_t net;
        int bits;
    } no[] = {{0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa9fe0000, 16},
              {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0586300, 24}, {0xc0a80000, 16},
              {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4},  {0xf0000000, 4}};
    for (size_t i = 0; i < COUNT_OF(no); i++)
        if (in_net(ip, no[i].net, no[i].bits)) return false;
    return true;
}

static uint32_t v4_at(const unsigned char *b) {
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

bool fetch_address_public(const struct sockaddr *s) {
    if (s->sa_family == AF_INET)
        return public_v4(ntohl(((const struct sockaddr_in *)(const void *)s)->sin_addr.s_addr));
    if (s->sa_family != AF_INET6) return false;
    const unsigned char *b = ((const struct sockaddr_in6 *)(const void *)s)->sin6_addr.s6_addr;
    static const unsigned char mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff},
                               nat64[12] = {0, 0x64, 0xff, 0x9b};
    if (!memcmp(b, mapped, 12) || !memcmp(b, nat64, 12)) return public_v4(v4_at(b + 12));
    if (b[0] == 0x20 && b[1] == 0x02) return public_v4(v4_at(b + 2));                      /* 6to4 */
    bool reserved = b[0] == 0x20 && b[1] == 0x01 && b[2] < 2;                              /* 2001::/23 */
    bool written_about = (b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && b[3] == 0xb8) || /* 2001:db8::/32 */
                         (b[0] == 0x3f && b[1] == 0xff && (b[2] & 0xf0) == 0);             /* 3fff::/20 */
    return (b[0] & 0xe0) == 0x20 && !reserved && !written_about; /* all else outside 2000::/3 is not the world */
}
