/* door.c — the same handlers, for machines.
 *
 * One request: token, rate, scope, right, body, If-Match, Idempotency-Key, handler, answer. Cookies are not looked at
 * here, so no page can make a browser act through this door, and no form token is needed. A right that is lacking is
 * answered 404 as for people; a scope that is lacking 403, since the token's owner chose it.
 *
 * An Idempotency-Key's answer is written in the transaction of the deed: both are there or neither. Only what was done
 * is kept; an error changed nothing and may be tried again under the same key. */
#include "app/door.h"
#include <pthread.h>
#include <strings.h>
#include "app/dispatch.h"
#include "base/log.h"
#include "core/case.h"
#include "core/setting.h"
#include "mod/api/token.h"
#include "sys/crypto.h"
#include "ui/api.h"

enum { PER_MINUTE = 600, KEEP_S = 86400, KEY_MAX = 255, BUSY_MAX = 512, RATES = 1024 };
static const struct str prefix = {"/api/v1", 7};

struct call { /* one request on its way */
    struct token_load token;
    struct str key, digest; /* of the Idempotency-Key; empty: none */
    bool has_key, match;    /* match: If-Match was given and held */
};
static enum rc identify(struct request *r, struct call *c);
static enum rc slow_down(struct request *r, const struct call *c);
static enum rc read_body(struct request *r, const struct route *route);
static enum rc check_version(struct request *r, struct call *c);
static enum rc seen_before(struct request *r, struct call *c, bool *answered);
static enum rc finish(struct request *r, const struct call *c, enum rc rc);
static bool busy_enter(int64_t token, struct str key);
static void busy_leave(int64_t token, struct str key);

bool door_is(struct request *r) {
    if (r->api) return true;
    if (!str_starts(r->path, prefix.p) || (r->path.n > prefix.n && r->path.p[prefix.n] != '/')) return false;
    r->path = str_sub(r->path, prefix.n, r->path.n);
    if (!r->path.n) r->path = STR("/");
    r->api = true, r->n_cookie = 0;
    api_new(r);
    return true;
}

static enum rc problem(struct request *r, int status, const char *slug, struct str detail) {
    api_problem(r, status, slug, detail, NULL);
    return RC_DENIED;
}

enum rc door_dispatch(struct request *r) {
    struct call c = {0};
    bool other = false, answered = false;
    r->actor = ARENA_NEW(r->a, struct actor);
    r->actor_label = STR("api");
    if (str_is(r->path, "/openapi.json"))
        return r->method == M_GET ? openapi_reply(r) : problem(r, 405, "method", STR(""));
    TRY(identify(r, &c));
    TRY(slow_down(r, &c));
    const struct route *route = dispatch_match(r, true, &other);
    if (!route && other) reply_header(r, "Allow", r->method == M_GET ? STR("POST") : STR("GET, HEAD"));
    if (!route) return problem(r, other ? 405 : 404, other ? "method" : "not-found", STR(""));
    r->route = route;
    enum scope scope = scope_of(route);
    if (!(scopes_parse(c.token.scopes) & scope)) {
        struct str need = str_of(scope_code(scope));
        reply_header(r, "WWW-Authenticate",
                     str_fmt(r->a, "Bearer error=\"insufficient_scope\", scope=\"%.*s\"", STR_ARG(need)));
        return problem(r, 403, "scope", str_fmt(r->a, "this token lacks the scope %.*s", STR_ARG(need)));
    }
    if (!access_allows(actor_of(r), route->right)) return problem(r, 404, "not-found", STR(""));
    if (r->method == M_POST) {
        TRY(read_body(r, route));
        TRY(seen_before(r, &c, &answered));
        if (answered) return RC_OK;
    }
    enum rc rc = check_version(r, &c);
    if (!rc) {
        r->fields = r->method == M_POST ? route->fields : NULL;
        rc = finish(r, &c, route->run(r));
    }
    if (c.has_key) busy_leave(c.token.id, c.key);
    return rc;
}

/* ---- who ---- */
static enum rc identify(struct request *r, struct call *c) {
    struct str head = req_header(r, "Authorization"), token = STR("");
    if (head.n > 7 && !strncasecmp(head.p, "Bearer ", 7)) token = str_trim(str_sub(head, 7, head.n));
    struct actor *actor = NULL;
    enum rc rc = token.n && token.n <= 200 ? token_actor(r, token, &actor, &c->token) : RC_NOTFOUND;
    if (rc && rc != RC_NOTFOUND) return door_error(r, 503), RC_BUSY;
    if (rc) {
        reply_header(r, "WWW-Authenticate",
                     token.n ? STR("Bearer realm=\"motcua\", error=\"invalid_token\"")
                             : STR("Bearer realm=\"motcua\""));
        return problem(r, 401, "token",
                       token.n ? STR("the token is unknown, over, revoked, or its owner may not act now")
                               : STR("send the header Authorization: Bearer TOKEN"));
    }
    r->actor = actor;
    r->actor_label = str_fmt(r->a, "%s:%lld/token:%lld", actor->kind == ACTOR_STAFF ? "staff" : "account",
                             (long long)actor->id, (long long)c->token.id);
    return RC_OK;
}

/* A fixed window of a minute a token, counted in memory: a restart forgives. */
static enum rc slow_down(struct request *r, const struct call *c) {
    static struct { int64_t token, window, n; } rate[RATES];
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    int64_t limit = setting_int(r->db, r->a, "api_per_minute", PER_MINUTE), window = r->now / 60, n = 0;
    pthread_mutex_lock(&lock);
    for (size_t k = 0; k < 16; k++) { /* a slot of its own, or one that nobody uses this minute */
        size_t i = ((size_t)c->token.id + k) % RATES;
        if (rate[i].window == window && rate[i].token != c->token.id) continue;
        if (rate[i].window != window) rate[i].window = window, rate[i].n = 0, rate[i].token = c->token.id;
        n = ++rate[i].n;
        break;
    }
    pthread_mutex_unlock(&lock);
    reply_header(r, "RateLimit-Limit", str_fmt(r->a, "%lld", (long long)limit));
    reply_header(r, "RateLimit-Remaining", str_fmt(r->a, "%lld", (long long)(n < limit ? limit - n : 0)));
    if (n <= limit) return RC_OK;
    reply_header(r, "Retry-After", str_fmt(r->a, "%lld", (long long)(60 - r->now % 60)));
    return problem(r, 429, "rate", str_fmt(r->a, "more than %lld requests in a minute", (long long)limit));
}

/* ---- the body ---- */
static bool is_json(struct str type) {
    struct str head = STR("");
    str_cut(&type, ';', &head);
    head = str_trim(head);
    return head.n == 16 && !strncasecmp(head.p, "application/json", 16);
}

/* An instant may come with an offset (RFC 3339); forms read Vietnamese time. */
static void local_times(struct request *r, const struct route *route) {
    struct str rest = str_of(route->fields);
    struct api_field f;
    while (api_field_next(&rest, &f)) {
        if (!str_is(f.type, "at")) continue;
        for (size_t i = 0; i < r->n_field; i++) {
            struct str v = r->field[i].value, zone = str_sub(v, 19, v.n);
            int64_t at, h = 0, m = 0;
            if (!str_eq(r->field[i].name, f.name) || v.n < 20 || !at_parse(str_sub(v, 0, 19), &at)) continue;
            bool utc = str_is(zone, "Z");
            if (!utc && (zone.n != 6 || !str_i64(str_sub(zone, 1, 2), &h) || !str_i64(str_sub(zone, 4, 2), &m)))
                continue;
            int64_t offset = (h * 60 + m) * 60 * (zone.p[0] == '-' ? -1 : 1);
            r->field[i].value = str_sub(at_iso(r->a, at + VN_OFFSET_S - offset), 0, 19);
        }
    }
}

static enum rc read_body(struct request *r, const struct route *route) {
    const char *why = NULL;
    if (r->too_large && !r->n_field && !r->n_upload) return problem(r, 413, "too-large", STR(""));
    if (r->body.n) {
        if (!is_json(r->content_type))
            return problem(r, 415, "media-type",
                           STR("send application/json, application/x-www-form-urlencoded or multipart/form-data"));
        enum rc rc = api_body(r, &why);
        if (rc) return problem(r, rc == RC_FULL ? 413 : 400, rc == RC_FULL ? "too-large" : "json", str_of(why));
    }
    local_times(r, route);
    struct form unknown; /* a mistyped name would otherwise be forgotten in silence */
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, r->n_field + r->n_upload + 1);
    size_t n = 0;
    for (size_t i = 0; i < r->n_field + r->n_upload; i++) {
        struct str name = i < r->n_field ? r->field[i].name : r->upload[i - r->n_field].field;
        if (!route->fields || !api_field_known(route->fields, name)) def[n++].name = str_z(r->a, name);
    }
    if (!n) return RC_OK;
    form_init(&unknown, r->a, def, n);
    for (size_t i = 0; i < n; i++) form_error(&unknown, def[i].name, STR("this route reads no such field"));
    api_problem(r, 422, "unknown-field", STR(""), &unknown);
    return RC_DENIED;
}

/* ---- If-Match ---- */
/* "v7" or "v7-…" of the dossier's ETag; what it says becomes the version that the form of a page would carry. */
static enum rc check_version(struct request *r, struct call *c) {
    struct str want = req_header(r, "If-Match");
    bool of_case = r->part[0].n && (str_starts(r->path, "/ho-so/") || str_starts(r->path, "/cua-toi/"));
    if (!want.n || str_is(str_trim(want), "*") || r->method != M_POST || !of_case) return RC_OK;
    struct case_ x;
    if (case_load_code(r->db, r->a, r->part[0], &x) || !access_case(r->db, r->a, actor_of(r), &x, r->now))
        return RC_OK; /* the handler answers 404 */
    struct str now = str_fmt(r->a, "v%lld", (long long)x.version), one;
    while (str_cut(&want, ',', &one)) {
        one = str_trim(one);
        if (one.n > 2 && one.p[0] == '"') one = str_sub(one, 1, one.n - 2);
        struct str version;
        str_cut(&one, '-', &version);
        c->match |= str_eq(version, now);
    }
    if (!c->match) return problem(r, 412, "version", str_fmt(r->a, "the dossier is at version %.*s now", STR_ARG(now)));
    struct param *f = ARENA_ARRAY(r->a, struct param, r->n_field + 2);
    if (r->n_field) memcpy(f, r->field, r->n_field * sizeof *f);
    static const char *const names[] = {"version", "ban"};
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (!req_field(r, names[i]).n && api_field_known(r->route->fields, str_of(names[i])))
            f[r->n_field++] = (struct param){str_of(names[i]), str_sub(now, 1, now.n)};
    r->field = f;
    return RC_OK;
}

/* ---- Idempotency-Key ---- */
static enum rc digest_of(struct request *r, struct str *out) {
    struct buf b = buf_in(r->a);
    buf_str(&b, r->path), buf_c(&b, '\n'), buf_str(&b, r->query), buf_c(&b, '\n');
    for (size_t i = 0; i < r->n_field; i++) buf_json(&b, r->field[i].name), buf_json(&b, r->field[i].value);
    for (size_t i = 0; i < r->n_upload; i++) {
        const struct upload *u = &r->upload[i];
        struct str hash = STR("");
        int64_t size;
        if (u->path.n) TRY(sha256_file(r->a, str_z(r->a, u->path), &hash, &size));
        buf_json(&b, u->field), buf_json(&b, u->filename), buf_str(&b, hash);
    }
    *out = sha256_hex(r->a, buf_view(&b));
    return RC_OK;
}

/* The answer that was given under this key, if there is one. */
static enum rc replay(struct request *r, const struct call *c, bool *answered) {
    struct answer_get before;
    enum rc rc = answer_get(r->db, r->a, c->token.id, c->key, r->now - KEEP_S, &before);
    if (rc) return rc == RC_NOTFOUND ? RC_OK : rc;
    if (!str_eq(before.digest, c->digest))
        return problem(r, 422, "idempotency-key", STR("this Idempotency-Key was used for another request"));
    *answered = true;
    r->reply->status = (int)before.status;
    r->reply->content_type = STR("application/json; charset=utf-8");
    r->reply->body = buf_in(r->a);
    buf_str(&r->reply->body, before.body);
    if (before.location.n) reply_header(r, "Location", before.location);
    reply_header(r, "Idempotency-Replayed", STR("true"));
    return RC_OK;
}

static enum rc seen_before(struct request *r, struct call *c, bool *answered) {
    c->key = str_trim(req_header(r, "Idempotency-Key"));
    if (!c->key.n) return RC_OK;
    bool plain = c->key.n <= KEY_MAX;
    for (size_t i = 0; i < c->key.n; i++) plain &= c->key.p[i] > ' ' && c->key.p[i] < 127;
    if (!plain)
        return problem(r, 400, "idempotency-key", STR("an Idempotency-Key is 1 to 255 visible ASCII characters"));
    TRY(digest_of(r, &c->digest));
    if (!busy_enter(c->token.id, c->key)) {
        reply_header(r, "Retry-After", STR("1"));
        return problem(r, 409, "in-progress", STR("a request with this Idempotency-Key is being handled"));
    }
    c->has_key = true;
    enum rc rc = replay(r, c, answered);
    if (rc || *answered) busy_leave(c->token.id, c->key), c->has_key = false;
    return rc;
}

static struct {
    pthread_mutex_t lock;
    size_t n;
    struct {
        int64_t token;
        char key[KEY_MAX + 1];
    } at[BUSY_MAX];
} busy = {.lock = PTHREAD_MUTEX_INITIALIZER};

static size_t busy_find(int64_t token, struct str key) {
    for (size_t i = 0; i < busy.n; i++)
        if (busy.at[i].token == token && str_is(key, busy.at[i].key)) return i;
    return BUSY_MAX;
}
static bool busy_enter(int64_t token, struct str key) {
    pthread_mutex_lock(&busy.lock);
    bool free_ = busy.n < BUSY_MAX && busy_find(token, key) == BUSY_MAX;
    if (free_) {
        busy.at[busy.n].token = token;
        memcpy(busy.at[busy.n].key, key.p, key.n), busy.at[busy.n].key[key.n] = 0;
        busy.n++;
    }
    pthread_mutex_unlock(&busy.lock);
    return free_;
}
static void busy_leave(int64_t token, struct str key) {
    pthread_mutex_lock(&busy.lock);
    size_t i = busy_find(token, key);
    if (i < BUSY_MAX) busy.at[i] = busy.at[--busy.n];
    pthread_mutex_unlock(&busy.lock);
}

enum rc door_sweep(struct db *db, int64_t now) { return answer_sweep(db, now - KEEP_S); }

/* ---- the answer ---- */
static const char *slug_of(int status) {
    return status == 404   ? "not-found"
           : status == 409 ? "conflict"
           : status == 412 ? "version"
           : status == 413 ? "too-large"
           : status == 422 ? "fields"
           : status == 429 ? "rate"
           : status >= 500 ? "internal"
                           : "refused";
}

static int status_of(enum rc rc) {
    switch (rc) {
    case RC_NOTFOUND:
    case RC_DENIED:
        return 404;
    case RC_INVALID:
        return 400;
    case RC_CONFLICT:
        return 409;
    case RC_BUSY:
        return 503;
    case RC_FULL:
        return 507;
    default:
        return 500;
    }
}

void door_error(struct request *r, int status) {
    if (status == 503) reply_header(r, "Retry-After", STR("2"));
    api_problem(r, status, slug_of(status), STR(""), NULL);
}

/* A page's address as the machine's, when that page has an answer for machines. */
static struct str api_path(struct request *r, struct str location) {
    struct request probe = {.a = r->a, .method = M_GET};
    struct str rest = location;
    bool ignored = false;
    str_cut(&rest, '?', &probe.path);
    if (!dispatch_match(&probe, true, &ignored)) return STR("");
    return str_fmt(r->a, "/api/v1%.*s", STR_ARG(location));
}

/* What a redirect says. A note called "secret" is told once and not kept with the answer. */
static struct str moved_body(struct request *r, struct str location, bool secrets) {
    const struct api *d = r->door;
    struct buf *b = api_object(r);
    if (location.n)
        json_text(b, "location", location);
    else
        json_z(b, "location", NULL);
    for (size_t i = 0; i < d->n_note; i++)
        if (secrets || strcmp(d->note[i].key, "secret") != 0) json_text(b, d->note[i].key, d->note[i].value);
    if (d->flash.n) json_text(b, "message", d->flash);
    enum rc ignored = api_end(r);
    (void)ignored;
    return buf_view(b);
}

static void moved(struct request *r) {
    struct str location = STR("");
    size_t n = 0;
    for (size_t i = 0; i < r->reply->n_header; i++)
        if (str_is(r->reply->header[i].name, "Location"))
            location = api_path(r, r->reply->header[i].value);
        else
            r->reply->header[n++] = r->reply->header[i];
    r->reply->n_header = n;
    r->reply->status = r->route->flags & ROUTE_MAKES ? 201 : 200;
    if (location.n && r->reply->status == 201) reply_header(r, "Location", location);
    r->door->kept = moved_body(r, location, false);
    moved_body(r, location, true);
}

static void without_cookies(struct request *r) {
    size_t n = 0;
    for (size_t i = 0; i < r->reply->n_header; i++)
        if (!str_is(r->reply->header[i].name, "Set-Cookie")) r->reply->header[n++] = r->reply->header[i];
    r->reply->n_header = n;
}

/* What the handler made of it, in JSON. */
static void translate(struct request *r, const struct call *c) {
    const struct api *d = r->door;
    struct reply *y = r->reply;
    without_cookies(r);
    if (d->status) return api_problem(r, d->status, slug_of(d->status), d->detail, NULL);
    if (y->status == 303 && d->refused) return api_problem(r, 422, "refused", d->flash, NULL);
    if (y->status == 303) return moved(r);
    if (!str_starts(y->content_type, "text/html") || y->file.n || y->view.n) return;
    bool wrong = d->form && d->form->n_errors;
    int status = y->status >= 400 ? y->status : wrong ? 422 : 500;
    if (status == 409 && c->match) status = 412;
    if (status == 500) log_line("api_without_json", "path=%.*s", STR_ARG(log_quote(r->a, r->path)));
    api_problem(r, status, slug_of(status), wrong ? STR("") : d->title, wrong ? d->form : NULL);
}

static void tag(struct request *r) {
    struct reply *y = r->reply;
    if (r->method != M_GET || y->status != 200 || y->file.n || y->view.n || y->n_header == COUNT_OF(y->header)) return;
    for (size_t i = 0; i < y->n_header; i++)
        if (str_is(y->header[i].name, "ETag")) return;
    struct str hash = str_sub(sha256_hex(r->a, buf_view(&y->body)), 0, 16), version = r->door->etag;
    struct str etag = str_fmt(r->a, "\"%.*s%s%.*s\"", STR_ARG(version), version.n ? "-" : "", STR_ARG(hash));
    reply_header(r, "ETag", etag);
    if (str_find(r->if_none_match, etag) >= 0 || str_is(str_trim(r->if_none_match), "*"))
        y->status = 304, y->body = buf_in(r->a);
}

static enum rc remember(struct request *r, const struct call *c) {
    struct str location = STR("");
    if (r->method != M_POST || !c->has_key || r->reply->status >= 300) return RC_OK;
    for (size_t i = 0; i < r->reply->n_header; i++)
        if (str_is(r->reply->header[i].name, "Location")) location = r->reply->header[i].value;
    if (!r->in_tx) TRY(tx_begin(r));
    return answer_put(r->db, c->token.id, c->key, c->digest, r->now, r->now - KEEP_S, r->reply->status, location,
                      r->door->kept.n ? r->door->kept : buf_view(&r->reply->body));
}

/* Of two programs that were asked at once the first has answered; what this one did is undone, and it says the same. */
static enum rc answered_elsewhere(struct request *r, const struct call *c) {
    bool answered = false;
    r->reply->n_header = 0;
    enum rc rc = replay(r, c, &answered);
    if (rc || !answered) return door_error(r, 503), rc ? rc : RC_BUSY;
    return RC_OK;
}

/* Ends the transaction before the answer is let go and before the key is free again. */
static enum rc finish(struct request *r, const struct call *c, enum rc rc) {
    if (rc) {
        enum rc ignored = tx_end(r, false);
        (void)ignored;
        door_error(r, rc == RC_CONFLICT && c->match ? 412 : status_of(rc));
        return rc;
    }
    translate(r, c);
    rc = remember(r, c);
    enum rc left = tx_end(r, !rc);
    if (rc == RC_CONFLICT) return answered_elsewhere(r, c);
    if (!rc && left == RC_UNSURE) {
        reply_header(r, "Retry-After", STR("5"));
        return problem(r, 503, "unsure",
                       STR("nobody knows whether this was stored: send it again under the same Idempotency-Key"));
    }
    if (rc || left) return door_error(r, 503), rc ? rc : left;
    tag(r);
    return RC_OK;
}
