/* site.c — assets and health. */
#include "app/site.h"
#include "app/metrics.h"
#include "base/log.h"
#include "core/place.h"
#include "sys/server.h"
#include "ui/page.h"

void site_setup(const struct config *c) {
    place_setup(c->files, c->key, c->url);
    place_fetch_setup(c->allow_private_fetch);
    metrics_setup(c);
}

/* Alive means: a request reaches a worker and the store answers. No figures about people. */
static enum rc healthz(struct request *r) {
    struct str key = STR("province_code");
    enum rc rc = place_probe(r->db, r->a, key);
    r->reply->content_type = STR("application/json");
    r->reply->body = buf_in(r->a);
    r->reply->status = rc ? 503 : 200;
    buf_fmt(&r->reply->body, "{\"status\":\"%s\",\"version\":\"%s\"}\n", rc ? "store fails" : "ok", MOTCUA_VERSION);
    return RC_OK;
}

static const struct route routes[] = {
    {M_GET, "/assets/{}/{}", RIGHT_PUBLIC, page_asset, "Style, script, fonts", 0},
    {M_GET, "/healthz", RIGHT_PUBLIC, healthz, "Whether the program and its store answer", 0},
    {M_GET, "/readyz", RIGHT_PUBLIC, readyz, "Whether it can take work: store, schema, disk, key; 503 with reasons", 0},
    {M_GET, "/metrics", RIGHT_PUBLIC, metrics, "Figures for Prometheus; from this machine, or with metrics_token", 0},
};
const struct module mod_site = {"site", routes, COUNT_OF(routes)};
