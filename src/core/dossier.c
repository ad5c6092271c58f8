/* dossier.c — filing, and masking what lists may show. */
#include "core/dossier.h"
#include <assert.h>
#include "base/utf8.h"
#include "core/agency.h"
#include "core/dossier.sql.h"
#include "core/ledger.h"
#include "core/procedure.sql.h"
#include "sys/crypto.h"

const char *return_way_vi(enum return_way w) {
    static const char *const words[] = {"", "Tại Bộ phận Một cửa", "Bản điện tử", "Qua bưu chính công ích"};
    return (unsigned)w < COUNT_OF(words) ? words[w] : "";
}

/* Four characters without those that a clerk or a citizen would mistake for one another. */
static struct str lookup_secret(struct arena *a) {
    static const char letters[33] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    char *p = arena_alloc(a, 4);
    random_fill(p, 4);
    for (int i = 0; i < 4; i++) p[i] = letters[p[i] & 31];
    return str_n(p, 4);
}

enum rc dossier_file(struct db *db, struct arena *a, const struct actor *actor, const struct dossier_new *n,
                     int64_t now, struct applied *out) {
    struct procedure_filing p;
    TRY(procedure_filing(db, a, n->procedure_rev_id, &p));
    struct agency_by_id decider;
    TRY(agency_decider(db, a, p.decider, n->receiver_id, at_day(now), &decider));
    struct case_new c = {.kind = CASE_DOSSIER,
                         .title = n->title.n ? n->title : p.name,
                         .procedure_rev_id = n->procedure_rev_id,
                         .receiver_id = n->receiver_id,
                         .decider_id = decider.id,
                         .person_id = n->person_id,
                         .channel = n->channel};
    struct case_ made;
    TRY(case_create(db, a, &c, now, &made));
    TRY(dossier_add(db, made.id, lookup_secret(a), now, n->filer_id, n->applicant_name, n->id_number, n->phone,
                    n->email, n->address, n->area_code, n->form_code, n->form_json, n->sets ? n->sets : 1,
                    n->return_way ? n->return_way : RETURN_COUNTER, n->fee_vnd, n->paid_vnd, n->note, n->bundle_code));
    for (size_t i = 0; i < n->n_paper; i++) {
        const struct dossier_paper *w = &n->paper[i];
        TRY(paper_put(db, made.id, w->seq, w->name, w->originals, w->copies, w->scans, w->note));
    }
    for (size_t i = 0; i < n->n_file; i++) {
        TRY(dossier_attach(db, a, actor, made.id, ATTACH_INPUT, &n->file[i], now));
    }
    TRY(case_reindex(db, a, made.id));
    struct command cmd = {.verb = n->channel == CHANNEL_COUNTER ? VERB_RECEIVE : VERB_FILE};
    TRY(case_apply(db, a, actor, made.id, 0, &cmd, now, out));
    assert(out->error.n || n->channel != CHANNEL_COUNTER || out->after.received_at);
    return RC_OK;
}

enum rc dossier_attach(struct db *db, struct arena *a, const struct actor *actor, int64_t case_id,
                       enum attachment_kind kind, const struct dossier_file *f, int64_t now) {
    int64_t id;
    TRY(attachment_add(db, case_id, f->paper_seq, kind, f->filename, f->hash, f->size, f->type, now, actor->kind,
                       actor->id, &id));
    return ledger_file(db, a, id, now);
}

struct str mask_number(struct arena *a, struct str number) {
    if (number.n < 6) return number.n ? STR("***") : number;
    char *p = arena_dup(a, number.p, number.n);
    memset(p + 3, '*', number.n - 5);
    return str_n(p, number.n);
}

struct str mask_name(struct arena *a, struct str name) {
    struct str rest = str_trim(name), word;
    struct buf b = buf_in(a);
    while (str_cut(&rest, ' ', &word)) {
        if (!word.n) continue;
        if (!b.n) {
            buf_str(&b, word);
            continue;
        }
        buf_c(&b, ' ');
        buf_str(&b, utf8_clip(word, 1));
        buf_c(&b, '.');
    }
    return buf_view(&b);
}
