/* load_publish.c — writing what load.c found changed.
 *
 * Procedures are never edited: a changed row, or changed papers, steps or splits of its code, makes a new revision with its papers and its steps laid out
 * whole, so that a case pinned to the old one finds everything it had. Days of the calendar are closed and added under a new calendar revision. */
#include <stdio.h>
#include "base/utf8.h"
#include "core/access.h"
#include "core/flow.h"
#include "core/load_kinds.h"
#include "core/load.sql.h"
#include "core/person.sql.h"
#include "core/rules.h"

struct publisher {
    struct db *db;
    struct arena *a;
    const struct load_rows *rows;
    int64_t now, by, calendar_rev;
    struct str decision, calendar;
    const struct load_row **all[K_COUNT]; /* whole(): asked once a kind */
    size_t n_all[K_COUNT];
};
static enum rc publish_row(struct publisher *p, enum load_id id, const struct load_row *r);
static enum rc publish_procedure(struct publisher *p, const struct load_row *r);
static enum rc publish_steps(struct publisher *p, const struct load_row *r, int64_t rev_id);
static enum rc whole(struct publisher *p, enum load_id id, const struct load_row ***out, size_t *n);

static struct str at(const struct load_row *r, enum load_id id, const char *column) {
    for (size_t i = 0; i < load_kinds[id].n; i++)
        if (!strcmp(load_kinds[id].col[i].name, column)) return r->cell[i];
    return STR("");
}
static int64_t num(struct str s, int64_t otherwise) {
    int64_t v;
    return str_i64(s, &v) ? v : otherwise;
}
static int64_t day(struct str s, int64_t otherwise) {
    int32_t d;
    return day_parse(s, &d) ? d : otherwise;
}
static int64_t minute(struct str s) { return s.n == 5 ? (s.p[0] - '0') * 600 + (s.p[1] - '0') * 60 + (s.p[3] - '0') * 10 + (s.p[4] - '0') : 0; }

/* A code whose papers, steps or splits changed needs a new revision even if its own row did not. */
static bool touched(const struct publisher *p, const struct load_row *r) {
    if (r->added || r->changed) return true;
    static const enum load_id parts[] = {K_PAPER, K_SPLIT};
    for (size_t k = 0; k < COUNT_OF(parts); k++) {
        const struct load_table *t = &p->rows->kind[parts[k]];
        for (size_t i = 0; i < t->n; i++)
            if ((t->row[i].added || t->row[i].changed) && str_eq(t->row[i].cell[0], r->cell[0])) return true;
    }
    const struct load_table *t = &p->rows->kind[K_STEP];
    for (size_t i = 0; i < t->n; i++)
        if ((t->row[i].added || t->row[i].changed) && str_eq(t->row[i].cell[0], at(r, K_PROCEDURE, "flow"))) return true;
    return false;
}

enum rc load_publish(struct db *db, struct arena *a, const struct load_result *result, int actor_kind, int64_t actor_id, int64_t now, struct str decision) {
    struct publisher p = {.db = db, .a = a, .rows = result->rows, .now = now, .by = actor_id, .decision = decision, .calendar = STR("tien-giang")};
    if (result->n_faults) return RC_INVALID;
    for (size_t k = 0; k < n_load_kinds; k++) {
        const struct load_table *t = &p.rows->kind[k];
        for (size_t i = 0; i < t->n; i++)
            if (k != K_PROCEDURE && (t->row[i].added || t->row[i].changed)) {
                TRY(publish_row(&p, (enum load_id)k, &t->row[i]));
                TRY(definition_put(db, str_of(load_kinds[k].file), t->row[i].key, load_join(a, &load_kinds[k], &t->row[i]), now));
            }
    }
    /* After their parts are in `definition`, procedures: those of the files, and those whose parts changed. */
    const struct load_row **row;
    size_t n;
    TRY(whole(&p, K_PROCEDURE, &row, &n));
    for (size_t i = 0; i < n; i++)
        if (touched(&p, row[i])) {
            TRY(publish_procedure(&p, row[i]));
            TRY(definition_put(db, str_of(load_kinds[K_PROCEDURE].file), row[i]->key, load_join(a, &load_kinds[K_PROCEDURE], row[i]), now));
        }
    TRY(load_refresh(db, now));
    int64_t ignored;
    return audit_add(db, now, actor_kind, actor_id, STR("definitions"), str_fmt(a, "%zu changes; %.*s", result->n_changes, STR_ARG(decision)), &ignored);
}

enum rc load_refresh(struct db *db, int64_t now) { return load_current(db, at_day(now)); }

/* The rows of a kind as they will stand: the files' over what was loaded before. */
static enum rc whole(struct publisher *p, enum load_id id, const struct load_row ***out, size_t *n) {
    const struct load_table *t = &p->rows->kind[id];
    struct definition_all *all;
    size_t n_all, cap = 0;
    *out = p->all[id], *n = p->n_all[id];
    if (*out) return RC_OK;
    TRY(definition_all(p->db, p->a, str_of(load_kinds[id].file), &all, &n_all));
    for (size_t i = 0; i < t->n; i++) *ARENA_PUSH(p->a, *out, *n, cap) = &t->row[i];
    for (size_t i = 0; i < n_all; i++) {
        if (load_find(t, all[i].key)) continue;
        struct load_row *r = ARENA_NEW(p->a, struct load_row);
        *r = (struct load_row){.key = all[i].key, .cell = ARENA_ARRAY(p->a, struct str, load_kinds[id].n)};
        struct str rest = all[i].cells;
        for (size_t j = 0; j < load_kinds[id].n && str_cut(&rest, '\x1f', &r->cell[j]); j++) continue;
        *ARENA_PUSH(p->a, *out, *n, cap) = r;
    }
    p->all[id] = *out, p->n_all[id] = *n;
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
static struct str layer_of(const struct publisher *p, struct str layer) { return str_is(layer, "province") ? p->calendar : layer; }

static enum rc publish_holiday(struct publisher *p, const struct load_row *r) {
    TRY(begin_rev(p));
    struct str layer = layer_of(p, at(r, K_HOLIDAY, "layer"));
    int64_t d = day(at(r, K_HOLIDAY, "date"), 0), pair = day(at(r, K_HOLIDAY, "pairs_with"), 0);
    bool work = str_is(at(r, K_HOLIDAY, "kind"), "SWAPPED_WORKDAY");
    TRY(load_day_close(p->db, layer, d, p->calendar_rev));
    return load_day_add(p->db, layer, d, at(r, K_HOLIDAY, "kind"), at(r, K_HOLIDAY, "name"), at(r, K_HOLIDAY, "document"), work && pair ? day_weekday((int32_t)pair) : 0,
                        STR(""), at(r, K_HOLIDAY, "confidence"), p->calendar_rev);
}

static enum rc publish_hours(struct publisher *p, const struct load_row *r) {
    TRY(begin_rev(p));
    struct str layer = layer_of(p, at(r, K_HOURS, "layer"));
    int64_t from = minute(at(r, K_HOURS, "from")), weekday = num(at(r, K_HOURS, "weekday"), 1), since = day(at(r, K_HOURS, "valid_from"), 0);
    if (!str_eq(layer, p->calendar)) TRY(load_calendar(p->db, layer, layer, p->calendar));
    TRY(load_session_close(p->db, layer, weekday, from, since, p->calendar_rev));
    return load_session_add(p->db, layer, since, day(at(r, K_HOURS, "valid_to"), DAY_FOREVER), weekday, from, minute(at(r, K_HOURS, "to")), p->calendar_rev);
}

static enum rc publish_rules(struct publisher *p, const struct load_row *r) {
    struct buf b = buf_in(p->a);
    for (size_t i = 0; i < load_kinds[K_RULES].n; i++) buf_fmt(&b, "%s%s", i ? "," : "", load_kinds[K_RULES].col[i].name);
    buf_c(&b, '\n');
    for (size_t i = 0; i < load_kinds[K_RULES].n; i++) i ? buf_c(&b, ',') : (void)0, buf_csv(&b, r->cell[i]);
    buf_c(&b, '\n');
    return load_rules(p->db, r->cell[0], day(r->cell[1], 0), day(r->cell[2], DAY_FOREVER), buf_view(&b));
}

static enum rc publish_staff(struct publisher *p, const struct load_row *r) {
    struct load_staff s;
    TRY(load_staff(p->db, p->a, at(r, K_STAFF, "login"), at(r, K_STAFF, "name"), at(r, K_STAFF, "title"), at(r, K_STAFF, "phone"), p->now, &s));
    if (!r->added) return RC_OK;
    return load_role(p->db, s.id, at(r, K_STAFF, "agency_code"), role_of(at(r, K_STAFF, "role")), 0);
}

static enum rc publish_row(struct publisher *p, enum load_id id, const struct load_row *r) {
#define C(name) at(r, id, name)
    switch (id) {
    case K_SETTING:
        if (str_is(C("key"), "calendar_code") && C("value").n) p->calendar = C("value");
        return load_setting(p->db, C("key"), C("value"), C("description"));
    case K_AREA:
        return load_area(p->db, C("code"), C("name"), C("kind"), num(C("level"), 3), C("parent_code"), day(C("valid_from"), 0), day(C("valid_to"), DAY_FOREVER), C("successor_code"),
                         C("opened_by"), C("closed_by"), C("confidence"));
    case K_AGENCY:
        return load_agency(p->db, C("code"), C("name"), C("short_name"), C("level"), C("kind"), C("parent_code"), C("area_code"), C("gov_code"), C("calendar_code"), C("scored"),
                           day(C("valid_from"), 0), day(C("valid_to"), DAY_FOREVER), C("successor_code"), C("confidence"), C("note"));
    case K_FIELD: return load_field(p->db, C("code"), C("name"));
    case K_EVENT: return load_life_event(p->db, C("code"), C("name"), C("audience"), num(C("seq"), 0));
    case K_HOURS: return publish_hours(p, r);
    case K_HOLIDAY: return publish_holiday(p, r);
    case K_RULES: return publish_rules(p, r);
    case K_FORM: return load_form(p->db, C("code"), C("title"), C("json"));
    case K_LETTER:
        TRY(load_letter_clear(p->db, C("code")));
        return load_letter(p->db, C("code"), C("procedure_code"), C("kind"), C("title"), C("body"));
    case K_BUNDLE: return load_bundle(p->db, C("code"), num(C("seq"), 0), C("name"), C("procedure_code"), C("place"), num(C("after_seq"), 0));
    case K_DELEGATION:
        TRY(load_delegation_clear(p->db, C("procedure_code"), C("from_level"), C("to_level"), day(C("valid_from"), 0)));
        return load_delegation(p->db, C("procedure_code"), C("from_level"), C("to_level"), C("decision"), day(C("valid_from"), 0), C("confidence"));
    case K_STAFF: return publish_staff(p, r);
    case K_SUBSTITUTION:
        return r->added ? load_substitution(p->db, C("absent_login"), C("substitute_login"), day(C("from_day"), 0), day(C("to_day"), 0), C("reason"), p->by, p->now) : RC_OK;
    case K_PERSON:
        if (!r->added) return RC_OK;
        return load_person(p->db, str_is(C("kind"), "firm") ? 2 : 1, C("name"), C("cccd"), C("tax_code"), day(C("birth_day"), 0), str_is(C("sex"), "male") ? 1 : C("sex").n ? 2 : 0, C("phone"),
                           C("email"), C("address"), C("area_code"), p->now);
    default: return RC_OK; /* flows, steps, papers, splits: read when a revision is laid out; decisions: for people */
    }
#undef C
}

static enum rc publish_procedure(struct publisher *p, const struct load_row *r) {
#define C(name) at(r, K_PROCEDURE, name)
    struct load_procedure_id id;
    struct load_last_rev last;
    int64_t rev_id, since = day(C("valid_from"), 0);
    TRY(load_procedure_id(p->db, p->a, C("code"), &id));
    TRY(load_last_rev(p->db, p->a, id.id, &last));
    if (r->added) {
        TRY(load_rev_close(p->db, id.id, since));
    } else { /* the same validity said anew: the old text ends yesterday, this one holds from today */
        TRY(load_rev_supersede(p->db, id.id, since, at_day(p->now)));
        if (since < at_day(p->now)) since = at_day(p->now);
    }
    struct str by = C("published_by").n ? C("published_by") : p->decision;
    int64_t published = day(C("published_on"), 0);
    TRY(load_procedure_rev(p->db, id.id, last.rev + 1, since, day(C("valid_to"), DAY_FOREVER), by, published ? at_of((int32_t)published, 0) : p->now, C("name"), C("field_code"), C("life_event"),
                           C("levels"), C("deciding_agency"), C("decider"), C("channels"), C("limit_value"), C("limit_unit"), C("limit_note"), C("cutoff"), num(C("fee_vnd"), -1),
                           C("fee_note"), num(C("online_level"), 0), C("online_scope"), C("result"), C("legal_basis"), C("note"), C("flow"), C("form"), C("delegated_to"), C("confidence"),
                           C("source"), &rev_id));
    const struct load_row **paper;
    size_t n;
    TRY(whole(p, K_PAPER, &paper, &n));
    for (size_t i = 0; i < n; i++)
        if (str_eq(paper[i]->cell[0], C("code")))
            TRY(load_paper(p->db, rev_id, num(paper[i]->cell[1], 0), paper[i]->cell[2], num(paper[i]->cell[3], 0), num(paper[i]->cell[4], 0), str_is(paper[i]->cell[5], "yes"), paper[i]->cell[6]));
    TRY(publish_steps(p, r, rev_id));
    struct load_names names;
    TRY(load_names(p->db, p->a, C("field_code"), C("life_event"), &names));
    TRY(load_words_clear(p->db, id.id));
    return load_words(p->db, id.id, utf8_fold(p->a, str_fmt(p->a, "%.*s %.*s %.*s %.*s %.*s %.*s", STR_ARG(C("code")), STR_ARG(C("name")), STR_ARG(names.field), STR_ARG(names.event),
                                                            STR_ARG(C("deciding_agency")), STR_ARG(C("result")))));
}

/* Working seconds of a limit, for sharing it out over steps: 8 hours a day, calendar days too (the practice of internal procedures). */
static int64_t limit_s(const struct load_row *r) {
    struct limit l;
    struct str why;
    if (limit_parse(C("limit_unit"), C("limit_value"), C("cutoff"), &l, &why)) return 0;
    switch (l.unit) {
    case LIMIT_WORKING_DAY:
    case LIMIT_CALENDAR_DAY: return (int64_t)l.days_x10 * 8 * 360;
    case LIMIT_WORKING_HOUR: return l.work_s;
    case LIMIT_SAME_DAY: return 8 * 3600;
    default: return 0;
    }
}

/* "2.5" or "2,5" hours in seconds */
static int64_t hours_s(struct str s) {
    int64_t v = 0, scale = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '.' || s.p[i] == ',') scale = 1;
        else v = v * 10 + (s.p[i] - '0'), scale *= 10;
    }
    return v * 3600 / (scale ? scale : 1);
}

static enum rc publish_steps(struct publisher *p, const struct load_row *r, int64_t rev_id) {
    const struct load_row **step, **split;
    size_t n_step, n_split;
    int64_t total = limit_s(r);
    TRY(whole(p, K_STEP, &step, &n_step));
    TRY(whole(p, K_SPLIT, &split, &n_split));
    for (size_t i = 0; i < n_step; i++) {
        if (!str_eq(step[i]->cell[0], C("flow"))) continue;
        struct str code = step[i]->cell[2], name = step[i]->cell[3], place = step[i]->cell[6], outputs = step[i]->cell[8];
        enum role role = role_of(step[i]->cell[5]);
        int64_t budget = total * num(step[i]->cell[7], 0) / 100;
        for (size_t k = 0; k < n_split; k++) {
            const struct str *x = split[k]->cell;
            if (!str_eq(x[0], C("code")) || !str_eq(x[1], C("valid_from")) || !str_eq(x[2], code)) continue;
            if (x[3].n) name = x[3];
            if (x[4].n) place = x[4];
            if (x[5].n) role = role_of(x[5]);
            budget = hours_s(x[6]);
            if (x[7].n) outputs = x[7];
        }
        TRY(load_step(p->db, rev_id, num(step[i]->cell[1], 0), code, name, step_kind_of(step[i]->cell[4]), role, place, budget, outputs));
    }
    return RC_OK;
#undef C
}
