/* config.h — what the machine's owner decides: where to listen, where to keep things. One table (config.c) drives file,
 * environment, flags, --help and `motcua config`. What the province decides (deadlines' settings, wording) is data in
 * the store, not here. */
#ifndef APP_CONFIG_H
#define APP_CONFIG_H
#include "base/str.h"

struct config {
    const char *db;     /* path of the store */
    const char *files;  /* attachments, by content hash */
    const char *outbox; /* folder of outbox.jsonl: messages leave as JSON lines until real channels exist */
    const char *key;    /* secret key file, made when missing, mode 0600 */
    const char *listen; /* address */
    int64_t port;
    int64_t workers;           /* threads that run handlers */
    int64_t connections;       /* open at once */
    int64_t head_s, idle_s;    /* a request's head is here, a connection is silent, at most so long */
    int64_t streams;           /* pages that wait for changes, at once */
    int64_t beat_s;            /* they are silent at most so long */
    int64_t max_file_mb;       /* a single attachment */
    bool behind_proxy;         /* believe X-Forwarded-For and -Proto from a loopback peer */
    bool secure_cookies;       /* send cookies over HTTPS only */
    const char *clock;         /* empty: the machine's; otherwise base/time.h time_source(): demonstrations and tests */
    const char *url;           /* how people reach it: QR codes and letters */
    const char *metrics_token; /* of /metrics; empty: only from this machine */
    bool allow_private_fetch;  /* webhooks and sign-on may reach private addresses: an inner network, tests */
};
/* Defaults, then /etc/motcua.conf or --config FILE, then MOTCUA_<NAME>, then --name VALUE or --name=VALUE. Takes what
 * it knows out of argv; what is left are the command's own words. Returns false after printing what is wrong, in
 * English, to standard error. */
bool config_read(struct arena *a, int *argc, char **argv, struct config *out);
void config_print(const struct config *c); /* name = value, as a file could hold it */
void config_help(void);                    /* one line a name */
#endif
