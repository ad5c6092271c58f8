/* case_api.c — see case_api.h. */
#include "ui/case_api.h"
#include "core/case.sql.h"
#include "ui/letter.h"

void case_api(struct buf *b, const struct case_ *c) {
    static const char *const kinds[] = {"", "dossier", "part", "consult"};
    json_text(b, "code", c->code), json_text(b, "title", c->title);
    json_z(b, "kind", c->kind > 0 && c->kind < 4 ? kinds[c->kind] : "");
    json_int(b, "status", c->status), json_z(b, "status_words", status_vi((enum status)c->status));
    json_z(b, "state_words", state_vi((enum case_state)c->state));
    json_z(b, "channel_words", channel_vi((enum channel)c->channel));
    json_int(b, "step", c->step), json_at(b, "received_at", c->received_at), json_at(b, "promised_at", c->promised_at);
    json_at(b, "due_at", c->due_at), json_at(b, "ended_at", c->ended_at), json_int(b, "version", c->version);
}

void case_api_due(struct buf *b, const char *key, const struct case_due *d) {
    json_open(b, key, '{');
    json_text(b, "words", d->words), json_bool(b, "late", d->late), json_bool(b, "paused", d->paused),
        json_bool(b, "ended", d->ended);
    json_close(b, '}');
}

enum rc case_api_history(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, bool citizen) {
    struct event_list *e;
    size_t n;
    TRY(event_list(db, a, c->id, &e, &n));
    json_open(b, "history", '[');
    for (size_t i = 0; i < n; i++) {
        const struct verb_def *v = &verb_table[e[i].verb];
        bool says = !citizen || e[i].public;
        if (citizen && !v->citizen) continue;
        json_open(b, NULL, '{');
        json_at(b, "at", e[i].at), json_z(b, "verb", v->code), json_z(b, "words", citizen ? v->citizen : v->does);
        json_text(b, "agency", e[i].agency_name);
        if (!citizen) json_text(b, "actor", e[i].actor_name), json_text(b, "stands_in_for", e[i].for_name);
        if (says) json_text(b, "note", e[i].note);
        json_at(b, "due_at", e[i].due_to);
        json_close(b, '}');
    }
    json_close(b, ']');
    return RC_OK;
}

enum rc case_api_apologies(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct apology_list *x;
    size_t n;
    TRY(apology_list(db, a, c->id, &x, &n));
    json_open(b, "apologies", '[');
    for (size_t i = 0; i < n; i++) {
        json_open(b, NULL, '{');
        json_at(b, "at", x[i].at), json_text(b, "reason", x[i].reason), json_at(b, "old_due_at", x[i].old_due_at),
            json_at(b, "new_due_at", x[i].new_due_at);
        json_close(b, '}');
    }
    json_close(b, ']');
    return RC_OK;
}

enum rc case_api_parts(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct case_children *k;
    size_t n;
    TRY(case_children(db, a, c->id, &k, &n));
    json_open(b, "parts", '[');
    for (size_t i = 0; i < n; i++) {
        json_open(b, NULL, '{');
        json_text(b, "code", k[i].code), json_text(b, "title", k[i].title), json_text(b, "agency", k[i].agency_name);
        json_int(b, "status", k[i].status), json_z(b, "status_words", status_vi((enum status)k[i].status));
        json_at(b, "received_at", k[i].received_at), json_at(b, "due_at", k[i].due_at),
            json_at(b, "ended_at", k[i].ended_at);
        json_close(b, '}');
    }
    json_close(b, ']');
    return RC_OK;
}

void case_api_files(struct buf *b, const struct attachment_list *x, size_t n, const char *prefix) {
    json_open(b, "files", '[');
    for (size_t i = 0; i < n; i++) {
        json_open(b, NULL, '{');
        json_int(b, "id", x[i].id), json_int(b, "kind", x[i].kind), json_int(b, "paper", x[i].paper_seq),
            json_text(b, "filename", x[i].filename), json_text(b, "type", x[i].type), json_int(b, "size", x[i].size),
            json_text(b, "sha256", x[i].hash), json_at(b, "added_at", x[i].added_at);
        json_text(b, "location", str_fmt(b->a, "/api/v1%s%lld", prefix, (long long)x[i].id));
        json_close(b, '}');
    }
    json_close(b, ']');
}

void case_api_letters(struct buf *b, const struct letter_list *x, size_t n) {
    json_open(b, "letters", '[');
    for (size_t i = 0; i < n; i++) {
        const struct letter_form *f = letter_form((enum letter_kind)x[i].kind, (enum form_set)x[i].form_set);
        json_open(b, NULL, '{');
        json_int(b, "id", x[i].id), json_z(b, "kind", f ? f->slug : NULL), json_z(b, "title", f ? f->title : NULL);
        json_int(b, "year", x[i].year), json_int(b, "no", x[i].no), json_at(b, "at", x[i].at);
        json_close(b, '}');
    }
    json_close(b, ']');
}
