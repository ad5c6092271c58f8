/* promise.c — rows in, a due date out.
 *
 * Nothing here counts time: clock.c does. What a case was promised under (calendar, revision, rules, limit) is pinned
 * in its `clock` row at reception, so changing the catalogue, the rules or the calendar moves no open case. Calendars
 * cover the years that have data: the first to the last day named in them, widened to whole years; beyond that there is
 * no answer, never a clamped one. */
#include "core/promise.h"
#include <pthread.h>
#include <stdio.h>
#include "base/csv.h"
#include "base/log.h"
#include "core/case.sql.h"
#include "core/planted.h"
#include "core/promise.sql.h"
#include "core/setting.h"

struct kept_rules { /* a row of rules is parsed once: its text is the key */
    struct str csv;
    struct rules rules;
};
struct kept {
    struct str code;
    int64_t rev;
    const struct calendar *cal;
    const struct db *db; /* read by a writer: only that connection may use it, until it takes something back */
    int64_t undone;
};
static struct {
    pthread_mutex_t lock;
    struct arena *a;
    struct kept *kept;
    size_t n, cap;
    struct kept_rules *rules;
    size_t n_rules, cap_rules;
} cache = {.lock = PTHREAD_MUTEX_INITIALIZER};

static enum rc build(struct db *db, struct arena *a, struct str code, int64_t rev, struct arena *keep,
                     const struct calendar **out);
static enum rc sessions_parse(struct str s, struct cal_exception *e);
static enum rc limit_row(struct str value, struct str unit, struct str cutoff, struct limit *out);
static enum rc rules_by_code(struct db *db, struct arena *a, struct str code, struct rules *out);

enum rc promise_calendar(struct db *db, struct arena *a, struct str code, int64_t rev, const struct calendar **out) {
    if (!rev) {
        struct calendar_latest latest;
        TRY(calendar_latest(db, a, &latest));
        rev = latest.rev;
    }
    enum rc rc = RC_OK;
    pthread_mutex_lock(&cache.lock);
    if (!cache.a) cache.a = arena_new();
    *out = NULL;
    for (size_t i = 0; i < cache.n && !*out; i++)
        if (cache.kept[i].rev == rev && str_eq(cache.kept[i].code, code) &&
            (!cache.kept[i].db || (cache.kept[i].db == db && cache.kept[i].undone == db_undone(db))))
            *out = cache.kept[i].cal;
    if (!*out && !(rc = build(db, a, code, rev, cache.a, out)))
        *ARENA_PUSH(cache.a, cache.kept, cache.n, cache.cap) =
            (struct kept){str_copy(cache.a, code), rev, *out, db_writes(db) ? db : NULL, db_undone(db)};
    pthread_mutex_unlock(&cache.lock);
    return rc;
}

void promise_forget(void) {
    pthread_mutex_lock(&cache.lock);
    arena_free(cache.a);
    cache.a = NULL, cache.kept = NULL, cache.rules = NULL, cache.n = cache.cap = cache.n_rules = cache.cap_rules = 0;
    pthread_mutex_unlock(&cache.lock);
}

static enum rc code_of(struct db *db, struct arena *a, int64_t agency_id, struct str *out) {
    struct agency_calendar first;
    TRY(agency_calendar(db, a, agency_id, &first));
    struct str code = first.calendar_code, parent = first.parent_code;
    for (int hops = 0; str_empty(code) && parent.n && hops < 8; hops++) {
        struct agency_calendar_by_code up;
        TRY(agency_calendar_by_code(db, a, parent, &up));
        code = up.calendar_code, parent = up.parent_code;
    }
    *out = code.n ? code : setting_text(db, a, "calendar_code", STR("tien-giang"));
    return RC_OK;
}

enum rc promise_calendar_of(struct db *db, struct arena *a, int64_t agency_id, const struct calendar **out) {
    struct str code;
    TRY(code_of(db, a, agency_id, &code));
    return promise_calendar(db, a, code, 0, out);
}

static enum rc build(struct db *db, struct arena *a, struct str code, int64_t rev, struct arena *keep,
                     const struct calendar **out) {
    struct calendar_head head;
    struct calendar_sessions *s;
    struct calendar_days *d;
    size_t ns, nd;
    TRY(calendar_head(db, a, code, &head));
    struct str up = head.parent_code.n ? head.parent_code : code;
    TRY(calendar_sessions(db, a, code, up, &s, &ns));
    TRY(calendar_days(db, a, code, up, &d, &nd));
    bool is_base = str_empty(head.parent_code);
    struct cal_hours *hours = ARENA_ARRAY(keep, struct cal_hours, ns + 1);
    for (size_t i = 0; i < ns; i++)
        hours[i] = (struct cal_hours){(int32_t)s[i].valid_from,
                                      (int32_t)s[i].valid_to,
                                      (int)s[i].weekday,
                                      {(int16_t)s[i].from_min, (int16_t)s[i].to_min},
                                      is_base || !str_eq(s[i].calendar_code, code) ? CAL_PROVINCE : CAL_AGENCY,
                                      s[i].rev_from,
                                      s[i].rev_to};
    struct cal_exception *ex = ARENA_ARRAY(keep, struct cal_exception, nd + 1);
    int32_t first = DAY_FOREVER, last = 0;
    for (size_t i = 0; i < nd; i++) {
        ex[i] = (struct cal_exception){.day = (int32_t)d[i].day,
                                       .name = str_copy(keep, d[i].name),
                                       .document = str_copy(keep, d[i].document),
                                       .replaces_weekday = (int)d[i].replaces,
                                       .rev_from = d[i].rev_from,
                                       .rev_to = d[i].rev_to};
        ex[i].layer = str_is(d[i].layer, "national")         ? CAL_NATIONAL
                      : is_base || !str_eq(d[i].layer, code) ? CAL_PROVINCE
                                                             : CAL_AGENCY;
        if (!cal_kind_parse(d[i].kind, &ex[i].kind) || sessions_parse(d[i].sessions, &ex[i])) return RC_INVALID;
        if (str_is(d[i].layer, "national") &&
            str_is(d[i].kind, "STATUTORY_OFF")) { /* coverage: the years with official days */
            if (ex[i].day < first) first = ex[i].day;
            if (ex[i].day > last) last = ex[i].day;
        }
    }
    if (first == DAY_FOREVER) first = last = day_of((struct date){2022, 1, 1});
    struct cal_spec spec = {.code = str_copy(keep, code),
                            .rev = rev,
                            .hours = hours,
                            .n_hours = ns,
                            .exceptions = ex,
                            .n_exceptions = nd,
                            .first_day = day_of((struct date){date_of(first).y, 1, 1}),
                            .last_day = day_of((struct date){date_of(last).y, 12, 31})};
    struct str why = STR("");
    struct calendar *cal;
    enum rc rc = calendar_build(keep, &spec, &cal, &why);
    if (rc) log_line("calendar_invalid", "code=%.*s rev=%lld", STR_ARG(code), (long long)rev);
    *out = cal;
    return rc;
}

/* "07:00-11:30 13:30-17:00" */
static enum rc sessions_parse(struct str s, struct cal_exception *e) {
    struct str rest = str_trim(s), one;
    while (rest.n && str_cut(&rest, ' ', &one)) {
        int h1, m1, h2, m2;
        char text[16] = {0};
        if (one.n != 11 || e->n_own == CAL_SESSIONS) return RC_INVALID;
        memcpy(text, one.p, one.n);
        if (sscanf(text, "%2d:%2d-%2d:%2d", &h1, &m1, &h2, &m2) != 4) return RC_INVALID;
        e->own[e->n_own++] = (struct cal_session){(int16_t)(h1 * 60 + m1), (int16_t)(h2 * 60 + m2)};
    }
    return RC_OK;
}

static enum rc parse_rules(struct str text, struct rules *out) {
    struct csv c;
    struct csv_fault fault;
    struct rules_fault faults[RULES_FAULTS];
    size_t n;
    enum rc rc = RC_OK;
    bool found = false;
    pthread_mutex_lock(&cache.lock);
    if (!cache.a) cache.a = arena_new();
    for (size_t i = 0; i < cache.n_rules && !found; i++)
        if (str_eq(cache.rules[i].csv, text)) *out = cache.rules[i].rules, found = true;
    if (!found) {
        struct str keep = str_copy(cache.a, text);
        rc = csv_parse(cache.a, keep, &c, &fault);
        if (!rc) rc = c.rows == 1 ? rules_parse(cache.a, &c, 0, out, faults, &n) : RC_INVALID;
        if (!rc) *ARENA_PUSH(cache.a, cache.rules, cache.n_rules, cache.cap_rules) = (struct kept_rules){keep, *out};
    }
    pthread_mutex_unlock(&cache.lock);
    return rc;
}

enum rc promise_rules(struct db *db, struct arena *a, int64_t at, struct rules *out) {
    struct rules_row_on r;
    enum rc rc = rules_row_on(db, a, at_day(at), &r);
    if (!rc) return parse_rules(r.csv, out);
    if (rc == RC_NOTFOUND) log_line("rules_missing", "day=%d", at_day(at));
    return rc == RC_NOTFOUND ? RC_INVALID : rc;
}

static enum rc rules_by_code(struct db *db, struct arena *a, struct str code, struct rules *out) {
    struct rules_row r;
    enum rc rc = rules_row(db, a, code, &r);
    return rc == RC_NOTFOUND ? RC_INVALID : rc ? rc : parse_rules(r.csv, out);
}

static enum rc limit_row(struct str value, struct str unit, struct str cutoff, struct limit *out) {
    int64_t s;
    if (str_is(unit, "working_second")) {
        if (!str_i64(value, &s)) return RC_INVALID;
        *out = (struct limit){.unit = LIMIT_WORKING_HOUR, .work_s = s};
        return RC_OK;
    }
    struct str why;
    enum rc rc = limit_parse(unit, value, cutoff, out, &why);
    if (rc) log_line("limit_invalid", "unit=%.*s value=%.*s", STR_ARG(unit), STR_ARG(value));
    return rc;
}

static enum rc due_of(const struct clock_in *in, int64_t *due) {
    struct clock k;
    enum rc rc = clock_due(in, &k);
    if (rc) log_line("no_due_date", "why=%d", k.why);
    *due = rc ? 0 : k.due_at;
    return rc;
}

static enum rc pinned(struct db *db, struct arena *a, int64_t case_id, int64_t agency_id, struct str value,
                      struct str unit, struct str cutoff, int64_t at, int64_t *due) {
    struct str code;
    struct clock_in in = {.received_at = at};
    struct rules *rules = ARENA_NEW(a, struct rules);
    TRY(code_of(db, a, agency_id, &code));
    TRY(promise_calendar(db, a, code, 0, &in.cal));
    TRY(promise_rules(db, a, at, rules));
    TRY(limit_row(value, unit, cutoff, &in.limit));
    in.rules = rules;
    TRY(due_of(&in, due));
    return case_id ? clock_put(db, case_id, code, calendar_rev(in.cal), rules->code, value, unit, cutoff, at) : RC_OK;
}

enum rc promise_start(struct db *db, struct arena *a, int64_t case_id, int64_t procedure_rev_id, int64_t agency_id,
                      int64_t received_at, int64_t *due) {
    struct limit_of l;
    TRY(limit_of(db, a, procedure_rev_id, &l));
    return pinned(db, a, case_id, agency_id, l.limit_value, l.limit_unit, l.cutoff, received_at, due);
}

enum rc promise_preview(struct db *db, struct arena *a, int64_t procedure_rev_id, int64_t agency_id,
                        int64_t received_at, int64_t *due) {
    return promise_start(db, a, 0, procedure_rev_id, agency_id, received_at, due);
}

enum rc promise_start_budget(struct db *db, struct arena *a, int64_t case_id, int64_t agency_id, int64_t at,
                             int64_t budget_s, int64_t *due) {
    return pinned(db, a, case_id, agency_id, str_fmt(a, "%lld", (long long)budget_s), STR("working_second"), STR(""),
                  at, due);
}

enum rc promise_inputs(struct db *db, struct arena *a, int64_t case_id, struct clock_in *out) {
    struct clock_of k;
    struct pause_list *p;
    size_t n;
    struct rules *rules = ARENA_NEW(a, struct rules);
    TRY(clock_of(db, a, case_id, &k));
    TRY(pause_list(db, a, case_id, &p, &n));
    struct pause *pauses = ARENA_ARRAY(a, struct pause, n + 1);
    size_t m = 0;
    for (size_t i = 0; i < n; i++) /* a supplement asked for before reception pauses nothing: the clock had not begun */
        if (p[i].from_at >= k.started_at)
            pauses[m++] = (struct pause){p[i].from_at, p[i].to_at, (enum pause_kind)p[i].kind};
    *out = (struct clock_in){.received_at = k.started_at, .pauses = pauses, .n_pauses = m, .rules = rules};
    TRY(promise_calendar(db, a, k.calendar_code, k.calendar_rev, &out->cal));
    TRY(rules_by_code(db, a, k.rules_code, rules));
    TRY(limit_row(k.limit_value, k.limit_unit, k.cutoff, &out->limit));
    struct extension_of x;
    enum rc rc = extension_of(db, a, case_id, &x);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (!rc) out->extended_at = x.at, out->extension_at = x.new_due_at;
    return RC_OK;
}

enum rc promise_due(struct db *db, struct arena *a, int64_t case_id, int64_t now, int64_t *due) {
    struct clock_in in;
    TRY(promise_inputs(db, a, case_id, &in));
    struct pause *p = arena_dup(a, in.pauses, in.n_pauses * sizeof *p + 1);
    for (size_t i = 0; i < in.n_pauses; i++)
        if (!p[i].to_at) p[i].to_at = now;
    in.pauses = p;
#if PLANTED_BUG == 4 /* while the citizen is waited for the clock goes on */
    in.n_pauses = 0;
#endif
    return due_of(&in, due);
}

enum rc promise_repin(struct db *db, struct arena *a, int64_t case_id, int64_t rev, int64_t now, int64_t *due) {
    struct clock_of k;
    TRY(clock_of(db, a, case_id, &k));
    TRY(clock_put(db, case_id, k.calendar_code, rev, k.rules_code, k.limit_value, k.limit_unit, k.cutoff,
                  k.started_at));
    struct clock_in in;
    (void)now; /* a pause that is still open moves the date when it ends, not now */
    TRY(promise_inputs(db, a, case_id, &in));
    return due_of(&in, due);
}

enum rc promise_step_due(struct db *db, struct arena *a, int64_t agency_id, int64_t budget_s, int64_t now,
                         int64_t *due) {
    *due = 0;
    if (!budget_s) return RC_OK;
    const struct calendar *cal;
    TRY(promise_calendar_of(db, a, agency_id, &cal));
    return calendar_add(cal, now, budget_s, due);
}

bool promise_works(struct db *db, struct arena *a, int64_t agency_id, int64_t at) {
    const struct calendar *cal;
    int64_t open;
    if (promise_calendar_of(db, a, agency_id, &cal)) return false;
    return (calendar_open(cal, at, &open) == RC_OK && open == at) ||
           (calendar_open(cal, at - 1, &open) == RC_OK && open == at - 1);
}
