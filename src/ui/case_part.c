/* case_part.c — the same words for the counter, the web and the phone, so that a citizen's page never contradicts the
 * officer's. */
#include "ui/case_part.h"
#include "core/case.sql.h"
#include "core/promise.h"

enum rc case_due_words(struct db *db, struct arena *a, const struct case_ *c, int64_t now, struct case_due *out) {
    struct clock_in in;
    struct clock_state s;
    *out = (struct case_due){.words = STR(""), .ended = c->ended_at != 0};
    enum rc rc = promise_inputs(db, a, c->id, &in);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    TRY(clock_status(&in, now, c->ended_at, &s));
    out->words = clock_words(a, in.rules, &s);
    out->late = s.word == CLOCK_LATE, out->paused = s.paused;
    return RC_OK;
}

void part_case_due(struct buf *b, const struct case_ *c, const struct case_due *d) {
    if (!c->received_at)
        part_tag(b, STR("chưa tính hạn"), TONE_GREY, "◌");
    else if (!c->due_at)
        part_tag(b, STR("không có hạn"), TONE_GREY, "–");
    else
        part_due(b, c->due_at, c->promised_at, c->ended_at, d->paused, d->words);
}

enum rc part_case_timeline(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct event_list *e;
    size_t n, shown = 0;
    TRY(event_list(db, a, c->id, &e, &n));
    struct moment *m = ARENA_ARRAY(a, struct moment, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct verb_def *v = &verb_table[e[i].verb];
        if (!e[i].public || !v->citizen) continue;
        bool says = v->verb == VERB_ASK || v->verb == VERB_REFUSE || v->verb == VERB_EXTEND || v->verb == VERB_STOP ||
                    v->verb == VERB_SUSPEND;
        m[shown] = (struct moment){.when = at_vi(a, e[i].at),
                                   .title = str_of(v->citizen),
                                   .who = e[i].agency_name,
                                   .note = says ? e[i].note : STR("")};
        if (v->verb == VERB_EXTEND || v->verb == VERB_RECEIVE || v->verb == VERB_REDATE)
            if (e[i].due_to)
                m[shown].title = str_fmt(a, "%s; hẹn trả kết quả %.*s", v->citizen, STR_ARG(at_vi(a, e[i].due_to)));
        shown++;
    }
    if (shown) m[shown - 1].here = true;
    part_timeline(b, m, shown);
    return RC_OK;
}

enum rc part_case_next(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct flow f;
    TRY(case_flow(db, a, c->procedure_rev_id, &f));
    if (!c->holder_agency_id) return RC_OK;
    buf_z(b, "<ol class=\"mc-steps\">");
    for (size_t i = 0; i < f.n; i++) {
        bool here = f.step[i].seq == (int)c->step, done = f.step[i].seq < (int)c->step;
        buf_fmt(b, "<li class=\"mc-steps__item%s\"%s><span class=\"govuk-visually-hidden\">%s: </span>",
                here   ? " mc-steps__item--here"
                : done ? " mc-steps__item--done"
                       : "",
                here ? " aria-current=\"step\"" : "",
                here   ? "đang ở bước"
                : done ? "đã xong"
                       : "sắp tới");
        buf_html(b, f.step[i].name);
        buf_z(b, "</li>");
    }
    buf_z(b, "</ol>");
    return RC_OK;
}

enum rc part_case_apologies(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct apology_list *x;
    size_t n;
    TRY(apology_list(db, a, c->id, &x, &n));
    for (size_t i = 0; i < n; i++) {
        buf_z(b, "<div class=\"govuk-inset-text\"><p class=\"govuk-body\"><strong>Cơ quan xin lỗi vì chậm trả kết "
                 "quả.</strong> Lý do: ");
        buf_html(b, x[i].reason);
        buf_fmt(b, "</p><p class=\"govuk-body\">Hẹn cũ: %.*s. Hẹn mới: <strong>%.*s</strong>.</p></div>",
                STR_ARG(at_vi(a, x[i].old_due_at)), STR_ARG(at_vi(a, x[i].new_due_at)));
    }
    return RC_OK;
}

enum rc part_case_children(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct case_children *k;
    size_t n;
    TRY(case_children(db, a, c->id, &k, &n));
    if (!n) return RC_OK;
    buf_z(b, "<ul class=\"mc-results\">");
    for (size_t i = 0; i < n; i++) {
        buf_z(b, "<li class=\"mc-result\"><strong>");
        buf_html(b, k[i].title);
        buf_z(b, "</strong> ");
        part_status(b, (int)k[i].status, true);
        buf_z(b, "<p>");
        buf_html(b, k[i].agency_name);
        if (k[i].due_at) buf_fmt(b, " · hạn %.*s", STR_ARG(at_vi(a, k[i].due_at)));
        buf_z(b, "</p></li>");
    }
    buf_z(b, "</ul>");
    return RC_OK;
}

enum rc part_case_certificate(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, int64_t now) {
    struct clock_in in;
    struct clock_proof p;
    TRY(promise_inputs(db, a, c->id, &in));
    TRY(clock_explain(a, &in, c->ended_at ? c->ended_at : now, &p));
    struct row row[8];
    size_t n = 0;
    row[n++] = (struct row){.key = STR("Tiếp nhận"), .value = at_vi_long(a, in.received_at)};
    if (p.clock.start_at != in.received_at)
        row[n++] = (struct row){
            .key = STR("Bắt đầu tính"),
            .value = str_fmt(a, "%.*s (tiếp nhận ngoài giờ làm việc)", STR_ARG(at_vi_long(a, p.clock.start_at)))};
    row[n++] = (struct row){.key = STR("Thời hạn"), .value = limit_vi(a, in.limit)};
    row[n++] = (struct row){.key = STR("Quy định"), .value = in.rules->legal_basis};
    row[n++] = (struct row){
        .key = STR("Lịch làm việc"),
        .value = str_fmt(a, "%.*s, bản %lld", STR_ARG(calendar_code(in.cal)), (long long)calendar_rev(in.cal))};
    if (p.clock.due_at) row[n++] = (struct row){.key = STR("Hạn trả kết quả"), .value = at_vi_long(a, p.clock.due_at)};
    if (in.extension_at)
        row[n++] = (struct row){.key = STR("Hẹn lại (đã xin lỗi)"), .value = at_vi_long(a, in.extension_at)};
    part_summary(b, row, n);
    if (!p.n) return RC_OK;
    buf_z(b, "<ol class=\"mc-days\">");
    for (size_t i = 0; i < p.n;) {
        size_t first = i;
        struct str line = clock_day_line(a, &p, &i);
        if (i == first) break;
        const struct clock_period *d = &p.period[first];
        buf_fmt(b, "<li class=\"mc-days__item mc-days__item--%s\">",
                d->kind == PERIOD_OFF      ? "off"
                : d->kind == PERIOD_PAUSED ? "paused"
                                           : "counted");
        buf_html(b, line);
        buf_z(b, "</li>");
    }
    buf_z(b, "</ol>");
    return RC_OK;
}
