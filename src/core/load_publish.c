/* load_publish.c — writing what load.c found changed.
 *
 * Procedures are never edited: a changed row, or changed papers, steps or splits of its code, makes a new revision with
 * its papers and its steps laid out whole, so that a case pinned to the old one finds everything it had. On any day at
 * most one revision of a procedure holds: what was said before ends the day before the new one begins, and a revision
 * of which nothing is left ends before it began. Days of the calendar are closed and added under a new calendar
 * revision. */
#include "base/utf8.h"
#include "core/access.h"
#include "core/flow.h"
#include "core/load_kinds.h"
#include "core/load.sql.h"
#include "core/figure.sql.h"
#include "core/ledger.h"
#include "core/rules.h"

struct publisher {
    struct db *db;
    struct arena *a;
    const struct load_rows *rows;
    int64_t now, by, calendar_rev;
    struct str decision, calendar;
};
static enum rc publish_kind(struct publisher *p, enum load_id id);
static enum rc publish_row(struct publisher *p, enum load_id id, const struct load_row *r);
static enum rc remove_row(struct publisher *p, enum load_id id, const struct load_row *r);
static enum rc publish_procedures(struct publisher *p);
static enum rc publish_procedure(struct publisher *p, const struct load_row *r);
static enum rc publish_steps(struct publisher *p, const struct load_row *r, int64_t rev_id);
static enum rc publish_words(struct publisher *p);
static int64_t until_of(const struct publisher *p, const struct load_row *r);

static struct str at(const struct load_row *r, enum load_id id, const char *column) {
    return load_cell_of(r, id, column);
}
static int64_t num(struct str s, int64_t otherwise) {
    int64_t v;
    return str_i64(s, &v) ? v : otherwise;
}
static int64_t day(struct str s, int64_t otherwise) {
    int32_t d;
    return day_parse(s, &d) ? d : otherwise;
}
static int64_t minute(struct str s) {
    return s.n == 5 ? (s.p[0] - '0') * 600 + (s.p[1] - '0') * 60 + (s.p[3] - '0') * 10 + (s.p[4] - '0') : 0;
}

enum rc load_publish(struct db *db, struct arena *a, const struct load_result *result, int actor_kind, int64_t actor_id,
                     int64_t now, struct str decision) {
    struct publisher p = {.db = db,
                          .a = a,
                          .rows = result->rows,
                          .now = now,
                          .by = actor_id,
                          .decision = decision,
                          .calendar = STR("tien-giang")};
    if (result->n_faults) return RC_INVALID;
    for (size_t i = 0; i < p.rows->n_stand[K_SETTING]; i++) { /* the province's own calendar */
        const struct load_row *r = p.rows->stand[K_SETTING][i];
        if (str_is(r->cell[0], "calendar_code") && r->cell[1].n) p.calendar = r->cell[1];
    }
    for (size_t k = 0; k < n_load_kinds; k++) TRY(publish_kind(&p, (enum load_id)k));
    TRY(publish_procedures(&p));
    TRY(load_refresh(db, now));
    TRY(figure_place_note(db, at_day(now)));
    TRY(publish_words(&p));
    return audit_write(db, a, now, actor_kind, actor_id, STR("definitions"),
                       str_fmt(a, "%zu changes; %.*s", result->n_changes, STR_ARG(decision)));
}

enum rc load_refresh(struct db *db, int64_t now) { return load_current(db, at_day(now)); }

static enum rc put_definition(struct publisher *p, enum load_id id, const struct load_row *r) {
    return definition_put(p->db, str_of(load_kinds[id].file), r->key, load_join(p->a, &load_kinds[id], r), p->now);
}

static enum rc publish_kind(struct publisher *p, enum load_id id) {
    const struct load_table *t = &p->rows->kind[id];
    for (size_t i = 0; i < p->rows->n_gone[id]; i++) {
        TRY(remove_row(p, id, p->rows->gone[id][i]));
        TRY(definition_remove(p->db, str_of(load_kinds[id].file), p->rows->gone[id][i]->key));
    }
    for (size_t i = 0; i < t->n; i++)
        if (t->row[i].added || t->row[i].changed) {
            if (id != K_PROCEDURE) TRY(publish_row(p, id, &t->row[i]));
            TRY(put_definition(p, id, &t->row[i]));
        }
    return RC_OK;
}

static enum rc begin_rev(struct publisher *p) {
    if (p->calendar_rev) return RC_OK;
    struct load_rev_next next;
    TRY(load_rev_next(p->db, p->a, &next));
    p->calendar_rev = next.rev;
    TRY(load_calendar(p->db, p->calendar, STR("Lịch làm việc chung của tỉnh"), STR("")));
    return load_rev_add(p->db, next.rev, p->now, p->by, p->decision);
}

/* 'province' in a file means the province's own calendar; other layers are calendars' codes. */
static struct str layer_of(const struct publisher *p, struct str layer) {
    return str_is(layer, "province") ? p->calendar : layer;
}

static enum rc publish_holiday(struct publisher *p, const struct load_row *r) {
    TRY(begin_rev(p));
    struct str layer = layer_of(p, at(r, K_HOLIDAY, "layer"));
    int64_t d = day(at(r, K_HOLIDAY, "date"), 0), pair = day(at(r, K_HOLIDAY, "pairs_with"), 0);
    bool work = str_is(at(r, K_HOLIDAY, "kind"), "SWAPPED_WORKDAY");
    TRY(load_day_close(p->db, layer, d, p->calendar_rev));
    if (str_is(at(r, K_HOLIDAY, "kind"), "REMOVED")) return RC_OK;
    return load_day_add(p->db, layer, d, at(r, K_HOLIDAY, "kind"), at(r, K_HOLIDAY, "name"),
                        at(r, K_HOLIDAY, "document"), work && pair ? day_weekday((int32_t)pair) : 0,
                        at(r, K_HOLIDAY, "sessions"), at(r, K_HOLIDAY, "confidence"), p->calendar_rev);
}

static enum rc publish_hours(struct publisher *p, const struct load_row *r) {
    TRY(begin_rev(p));
    struct str layer = layer_of(p, at(r, K_HOURS, "layer"));
    int64_t from = minute(at(r, K_HOURS, "from")), weekday = num(at(r, K_HOURS, "weekday"), 1),
            since = day(at(r, K_HOURS, "valid_from"), 0);
    if (!str_eq(layer, p->calendar)) TRY(load_calendar(p->db, layer, layer, p->calendar));
    TRY(load_session_close(p->db, layer, weekday, from, since, p->calendar_rev));
    return load_session_add(p->db, layer, since, day(at(r, K_HOURS, "valid_to"), DAY_FOREVER), weekday, from,
                            minute(at(r, K_HOURS, "to")), p->calendar_rev);
}

static enum rc publish_rules(struct publisher *p, const struct load_row *r) {
    struct buf b = buf_in(p->a);
    for (size_t i = 0; i < load_kinds[K_RULES].n; i++)
        buf_fmt(&b, "%s%s", i ? "," : "", load_kinds[K_RULES].col[i].name);
    buf_c(&b, '\n');
    for (size_t i = 0; i < load_kinds[K_RULES].n; i++) i ? buf_c(&b, ',') : (void)0, buf_csv(&b, r->cell[i]);
    buf_c(&b, '\n');
    return load_rules(p->db, r->cell[0], day(r->cell[1], 0), day(r->cell[2], DAY_FOREVER), buf_view(&b));
}

static enum rc publish_staff(struct publisher *p, const struct load_row *r) {
    struct load_staff s;
    TRY(load_staff(p->db, p->a, at(r, K_STAFF, "login"), at(r, K_STAFF, "name"), at(r, K_STAFF, "title"),
                   at(r, K_STAFF, "phone"), p->now, &s));
    return load_role(p->db, s.id, at(r, K_STAFF, "agency_code"), role_of(at(r, K_STAFF, "role")), 0);
}

/* Somebody who is already known by their number keeps their row, their account and their dossiers. */
static enum rc publish_person(struct publisher *p, const struct load_row *r) {
#define C(name) at(r, K_PERSON, name)
    int64_t kind = str_is(C("kind"), "firm") ? 2 : 1,
            sex = str_is(C("sex"), "male") ? 1
                  : C("sex").n             ? 2
                                           : 0,
            born = day(C("birth_day"), 0);
    TRY(load_person_change(p->db, kind, C("name"), C("cccd"), C("tax_code"), born, sex, C("phone"), C("email"),
                           C("address"), C("area_code")));
    if (db_changes(p->db)) return RC_OK;
    return load_person(p->db, kind, C("name"), C("cccd"), C("tax_code"), born, sex, C("phone"), C("email"),
                       C("address"), C("area_code"), p->now);
#undef C
}

static enum rc publish_row(struct publisher *p, enum load_id id, const struct load_row *r) {
#define C(name) at(r, id, name)
    switch (id) {
    case K_SETTING:
        return load_setting(p->db, C("key"), C("value"), C("description"));
    case K_AREA:
        return load_area(p->db, C("code"), C("name"), C("kind"), num(C("level"), 3), C("parent_code"),
                         day(C("valid_from"), 0), day(C("valid_to"), DAY_FOREVER), C("successor_code"), C("opened_by"),
                         C("closed_by"), C("confidence"));
    case K_AGENCY:
        return load_agency(p->db, C("code"), C("name"), C("short_name"), C("level"), C("kind"), C("parent_code"),
                           C("area_code"), C("gov_code"), C("calendar_code"), C("scored"), day(C("valid_from"), 0),
                           day(C("valid_to"), DAY_FOREVER), C("successor_code"), C("confidence"), C("note"));
    case K_FIELD:
        return load_field(p->db, C("code"), C("name"));
    case K_EVENT:
        return load_life_event(p->db, C("code"), C("name"), C("audience"), num(C("seq"), 0));
    case K_HOURS:
        return publish_hours(p, r);
    case K_HOLIDAY:
        return publish_holiday(p, r);
    case K_RULES:
        return publish_rules(p, r);
    case K_FORM:
        return load_form(p->db, C("code"), C("title"), C("json"));
    case K_LETTER:
        TRY(load_letter_clear(p->db, C("code")));
        return load_letter(p->db, C("code"), C("procedure_code"), C("kind"), C("title"), C("body"));
    case K_BUNDLE:
        return load_bundle(p->db, C("code"), num(C("seq"), 0), C("name"), C("procedure_code"), C("place"),
                           num(C("after_seq"), 0));
    case K_DELEGATION:
        TRY(load_delegation_clear(p->db, C("procedure_code"), C("from_level"), C("to_level"), day(C("valid_from"), 0)));
        return load_delegation(p->db, C("procedure_code"), C("from_level"), C("to_level"), C("decision"),
                               day(C("valid_from"), 0), C("confidence"));
    case K_RETENTION:
        return load_retention(p->db, C("code"), C("kind"), C("procedure_code"), C("field_code"),
                              num(C("keep_years"), 0), C("basis"), C("confidence"));
    case K_STAFF:
        return publish_staff(p, r);
    case K_SUBSTITUTION:
        TRY(load_substitution_clear(p->db, C("absent_login"), C("substitute_login"), day(C("from_day"), 0)));
        return load_substitution(p->db, C("absent_login"), C("substitute_login"), day(C("from_day"), 0),
                                 day(C("to_day"), 0), C("reason"), p->by, p->now);
    case K_PERSON:
        return publish_person(p, r);
    default:
        return RC_OK; /* flows, steps, papers, splits: read when a revision is laid out; decisions: for people */
    }
#undef C
}

static int64_t later(int64_t x, int64_t y) { return x > y ? x : y; }

/* Nothing said before holds between those days. What began earlier ends the day before; what began within has no day
 * left. */
static enum rc make_room(struct publisher *p, int64_t procedure_id, int64_t from, int64_t to) {
    TRY(load_rev_empty(p->db, procedure_id, from, to));
    return load_rev_close(p->db, procedure_id, from);
}

/* A part left out of a file that names its whole. */
static enum rc remove_row(struct publisher *p, enum load_id id, const struct load_row *r) {
#define C(name) at(r, id, name)
    struct load_procedure_id proc;
    int32_t today = at_day(p->now);
    switch (id) {
    case K_HOURS:
        TRY(begin_rev(p));
        return load_session_close(p->db, layer_of(p, C("layer")), num(C("weekday"), 0), minute(C("from")),
                                  day(C("valid_from"), 0), p->calendar_rev);
    case K_BUNDLE:
        return load_bundle_clear(p->db, C("code"), num(C("seq"), 0));
    case K_DELEGATION:
        return load_delegation_clear(p->db, C("procedure_code"), C("from_level"), C("to_level"),
                                     day(C("valid_from"), 0));
    case K_STAFF:
        return load_role_end(p->db, C("login"), C("agency_code"), role_of(C("role")), today);
    case K_PROCEDURE: /* from today on nothing holds in its time, unless another row says so */
        TRY(load_procedure_id(p->db, p->a, C("code"), &proc));
        return make_room(p, proc.id, later(day(C("valid_from"), 0), today), day(C("valid_to"), DAY_FOREVER));
    default:
        return RC_OK; /* papers, steps, splits: their procedures get a new revision without them */
    }
#undef C
}

/* ---- Procedures ---- */
static bool among(const struct load_table *t, struct str key) { return load_find(t, key) != NULL; }
static void note(struct publisher *p, struct load_table *t, struct str key) {
    *ARENA_PUSH(p->a, t->row, t->n, t->cap) = (struct load_row){.key = key};
}

/* First columns of what was added, changed or taken away. */
static void note_changed(struct publisher *p, enum load_id id, struct load_table *out) {
    const struct load_table *t = &p->rows->kind[id];
    for (size_t i = 0; i < t->n; i++)
        if (t->row[i].added || t->row[i].changed) note(p, out, t->row[i].cell[0]);
    for (size_t i = 0; i < p->rows->n_gone[id]; i++) note(p, out, p->rows->gone[id][i]->cell[0]);
}

/* A code whose papers, splits or steps changed needs a new revision even if its own row did not; so does one whose
 * neighbour in time went. */
static enum rc publish_procedures(struct publisher *p) {
    struct load_table codes = {0}, flows = {0};
    note_changed(p, K_PAPER, &codes);
    note_changed(p, K_SPLIT, &codes);
    note_changed(p, K_STEP, &flows);
    for (size_t i = 0; i < p->rows->n_gone[K_PROCEDURE]; i++) note(p, &codes, p->rows->gone[K_PROCEDURE][i]->cell[0]);
    load_index(p->a, &codes);
    load_index(p->a, &flows);
    for (size_t i = 0; i < p->rows->n_stand[K_PROCEDURE]; i++) {
        const struct load_row *r = p->rows->stand[K_PROCEDURE][i];
        bool own = r->added || r->changed;
        if (!own && !among(&codes, r->cell[0]) && !among(&flows, at(r, K_PROCEDURE, "flow"))) continue;
        /* parts of a revision whose time is over stay as they were; only its own row can be corrected */
        if (own || until_of(p, r) >= at_day(p->now)) TRY(publish_procedure(p, r));
    }
    return RC_OK;
}

/* The last day of a row: its valid_to, or the day before the next row of its code. */
static int64_t until_of(const struct publisher *p, const struct load_row *r) {
    int64_t since = day(r->cell[1], 0), until = day(at(r, K_PROCEDURE, "valid_to"), DAY_FOREVER);
    for (size_t i = 0; i < p->rows->n_stand[K_PROCEDURE]; i++) {
        const struct load_row *x = p->rows->stand[K_PROCEDURE][i];
        int64_t from = day(x->cell[1], 0);
        if (from > since && from <= until && str_eq(x->cell[0], r->cell[0])) until = from - 1;
    }
    return until;
}

static bool named_anew(const struct publisher *p, const struct load_row *r) {
    const struct load_row *old = load_find(&p->rows->old[K_PROCEDURE], r->key);
    return r->changed && (!str_eq(at(old, K_PROCEDURE, "published_by"), at(r, K_PROCEDURE, "published_by")) ||
                          !str_eq(at(old, K_PROCEDURE, "published_on"), at(r, K_PROCEDURE, "published_on")));
}

static enum rc publish_procedure(struct publisher *p, const struct load_row *r) {
#define C(name) at(r, K_PROCEDURE, name)
    struct load_procedure_id id;
    struct load_last_rev last;
    int64_t rev_id, since = day(C("valid_from"), 0), until = until_of(p, r), today = at_day(p->now);
    TRY(load_procedure_id(p->db, p->a, C("code"), &id));
    TRY(load_last_rev(p->db, p->a, id.id, &last));
    /* Said anew, it holds from today on, and what was said before keeps the days until yesterday; a row whose time is
     * over is corrected as a whole. */
    if (!r->added && until >= today) since = later(since, today);
    TRY(make_room(p, id.id, since, until));
    /* The row's own decision, when it is new or names another one; a row said anew without is published by the decision
     * of this loading. */
    bool own = r->added || named_anew(p, r);
    struct str by = own && C("published_by").n ? C("published_by") : p->decision;
    int64_t published = own ? day(C("published_on"), 0) : 0;
    TRY(load_procedure_rev(p->db, id.id, last.rev + 1, since, until, by,
                           published ? at_of((int32_t)published, 0) : p->now, C("name"), C("field_code"),
                           C("life_event"), C("levels"), C("deciding_agency"), C("decider"), C("channels"),
                           C("limit_value"), C("limit_unit"), C("limit_note"), C("cutoff"), num(C("fee_vnd"), -1),
                           C("fee_note"), num(C("online_level"), 0), C("online_scope"), C("result"), C("legal_basis"),
                           C("note"), C("flow"), C("form"), C("delegated_to"), C("confidence"), C("source"), &rev_id));
    for (size_t i = 0; i < p->rows->n_stand[K_PAPER]; i++) {
        const struct str *x = p->rows->stand[K_PAPER][i]->cell;
        if (str_eq(x[0], C("code")))
            TRY(load_paper(p->db, rev_id, num(x[1], 0), x[2], num(x[3], 0), num(x[4], 0), str_is(x[5], "yes"), x[6]));
    }
    return publish_steps(p, r, rev_id);
}

static enum rc publish_steps(struct publisher *p, const struct load_row *r, int64_t rev_id) {
    int64_t total = load_limit_s(r);
    struct load_row **step = p->rows->stand[K_STEP], **split = p->rows->stand[K_SPLIT];
    for (size_t i = 0; i < p->rows->n_stand[K_STEP]; i++) {
        if (!str_eq(step[i]->cell[0], C("flow"))) continue;
        struct str code = step[i]->cell[2], name = step[i]->cell[3], place = step[i]->cell[6],
                   outputs = step[i]->cell[8];
        enum role role = role_of(step[i]->cell[5]);
        int64_t budget = total * num(step[i]->cell[7], 0) / 100;
        for (size_t k = 0; k < p->rows->n_stand[K_SPLIT]; k++) {
            const struct str *x = split[k]->cell;
            if (!str_eq(x[0], C("code")) || !str_eq(x[1], C("valid_from")) || !str_eq(x[2], code)) continue;
            if (x[3].n) name = x[3];
            if (x[4].n) place = x[4];
            if (x[5].n) role = role_of(x[5]);
            budget = load_hours_s(x[6]);
            if (x[7].n) outputs = x[7];
        }
        TRY(load_step(p->db, rev_id, num(step[i]->cell[1], 0), code, name, step_kind_of(step[i]->cell[4]), role, place,
                      budget, outputs));
    }
    return RC_OK;
#undef C
}

/* ---- Search words: of every row of the code that still holds or will; also when only the name of its field or life
 * event changed. ---- */
static struct str name_of(const struct publisher *p, enum load_id id, struct str code) {
    for (size_t i = 0; i < p->rows->n_stand[id]; i++)
        if (str_eq(p->rows->stand[id][i]->cell[0], code)) return p->rows->stand[id][i]->cell[1];
    return STR("");
}

static void add_words(struct publisher *p, struct buf *b, const struct load_row *r) {
    static const char *const columns[] = {"name", "deciding_agency", "result", "delegated_to"};
    for (size_t i = 0; i < COUNT_OF(columns); i++) buf_c(b, ' '), buf_str(b, at(r, K_PROCEDURE, columns[i]));
    buf_c(b, ' ');
    buf_str(b, name_of(p, K_FIELD, at(r, K_PROCEDURE, "field_code")));
    buf_c(b, ' ');
    buf_str(b, name_of(p, K_EVENT, at(r, K_PROCEDURE, "life_event")));
}

static enum rc publish_words(struct publisher *p) {
    struct load_table fields = {0}, events = {0}, done = {0}, codes = {0};
    note_changed(p, K_FIELD, &fields);
    note_changed(p, K_EVENT, &events);
    note_changed(p, K_PROCEDURE, &codes);
    load_index(p->a, &fields);
    load_index(p->a, &events);
    load_index(p->a, &codes);
    struct load_row **row = p->rows->stand[K_PROCEDURE];
    for (size_t i = 0; i < p->rows->n_stand[K_PROCEDURE]; i++)
        if (among(&codes, row[i]->cell[0]) || among(&fields, at(row[i], K_PROCEDURE, "field_code")) ||
            among(&events, at(row[i], K_PROCEDURE, "life_event")))
            note(p, &done, row[i]->cell[0]);
    load_index(p->a, &done);
    for (size_t i = 0; i < done.n; i++) {
        struct load_procedure_id id;
        struct buf b = buf_in(p->a);
        if (done.row[i].twin) continue;
        buf_str(&b, done.row[i].key);
        for (size_t k = 0; k < p->rows->n_stand[K_PROCEDURE]; k++)
            if (str_eq(row[k]->cell[0], done.row[i].key) && until_of(p, row[k]) >= at_day(p->now))
                add_words(p, &b, row[k]);
        TRY(load_procedure_id(p->db, p->a, done.row[i].key, &id));
        TRY(load_words_clear(p->db, id.id));
        TRY(load_words(p->db, id.id, utf8_fold(p->a, buf_view(&b))));
    }
    return RC_OK;
}
