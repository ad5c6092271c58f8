/* load_across.c — what rows and files say of each other.
 *
 * Everything is checked against what will stand: the files' rows, and what was loaded before that they leave alone. A
 * fault is laid at a row of a file; what was loaded before is never blamed. */
#include <stdlib.h>
#include "base/utf8.h"
#include "core/formdef.h"
#include "core/load.sql.h"
#include "core/load_kinds.h"
#include "core/setting.h"
#include "core/rules.h"

static void check_settings(struct checker *c);
static void check_refs(struct checker *c);
static void check_periods(struct checker *c);
static void check_circles(struct checker *c, enum load_id id, const char *column, const char *what);
static void check_places(struct checker *c);
static void check_calendar(struct checker *c);
static void check_flows(struct checker *c);
static void check_procedures(struct checker *c);
static void check_splits(struct checker *c);
static void check_letters(struct checker *c);
static void check_bundles(struct checker *c);
static enum rc check_people(struct checker *c);

enum rc load_across(struct checker *c) {
    check_settings(c);
    check_refs(c);
    check_periods(c);
    check_circles(c, K_AGENCY, "parent_code", "cơ quan cấp trên");
    check_circles(c, K_AGENCY, "successor_code", "cơ quan kế tục");
    check_places(c);
    check_calendar(c);
    check_flows(c);
    check_procedures(c);
    check_splits(c);
    check_letters(c);
    check_bundles(c);
    return check_people(c);
}

#define CELL(r, id, name) load_cell_of(r, id, name)
static int32_t day_or(struct str s, int32_t otherwise) {
    int32_t d;
    return day_parse(s, &d) ? d : otherwise;
}
static int64_t num(struct str s) {
    int64_t v;
    return str_i64(s, &v) ? v : -1;
}

/* ---- Settings that the program counts with ---- */
static void check_settings(struct checker *c) {
    for (size_t i = 0; i < c->rows->kind[K_SETTING].n; i++) {
        const struct load_row *r = &c->rows->kind[K_SETTING].row[i];
        const struct setting_spec *spec = setting_spec(r->cell[0]);
        if (spec && setting_fault(c->a, r->cell[0], r->cell[1]).n)
            load_fault_at(c, r, K_SETTING, "value", str_fmt(c->a, "phải là %.*s", STR_ARG(setting_wants(c->a, spec))));
    }
}

/* ---- References, periods ---- */
static void check_refs(struct checker *c) {
    for (size_t k = 0; k < n_load_kinds; k++)
        for (size_t j = 0; j < load_kinds[k].n; j++) {
            const struct load_column *col = &load_kinds[k].col[j];
            const struct load_table *t = &c->rows->kind[k];
            if (col->type != T_REF) continue;
            enum load_id id = 0;
            while (strcmp(load_kinds[id].file, col->of)) id++;
            for (size_t i = 0; i < t->n && !load_full(c); i++) {
                struct str v = t->row[i].cell[j];
                if (v.n && !load_find(&c->rows->codes[id], v))
                    load_fault_at(c, &t->row[i], (enum load_id)k, col->name,
                                  str_fmt(c->a, "không có mã này trong %s", col->of));
            }
        }
}

static const char *from_column(enum load_id id) { return id == K_SUBSTITUTION ? "from_day" : "valid_from"; }

static int by_first_then_from(const void *x, const void *y) {
    const struct load_row *a = *(struct load_row *const *)x, *b = *(struct load_row *const *)y;
    int way = str_cmp(a->cell[0], b->cell[0]);
    return way ? way : str_cmp(a->cell[1], b->cell[1]); /* procedures, areas: the second column is valid_from, ISO */
}

/* Rows that share a code follow each other in time; one without an end ends where the next begins. */
static void check_follow(struct checker *c, enum load_id id) {
    struct load_row **row = arena_dup(c->a, c->rows->stand[id], (c->rows->n_stand[id] + 1) * sizeof *row);
    size_t n = c->rows->n_stand[id];
    qsort(row, n, sizeof *row, by_first_then_from);
    for (size_t i = 1; i < n; i++) {
        const struct load_row *a = row[i - 1], *b = row[i];
        if (!str_eq(a->cell[0], b->cell[0])) continue;
        int32_t to = day_or(CELL(a, id, "valid_to"), 0), from = day_or(b->cell[1], 0);
        if (to && from <= to)
            load_fault_at(c, b->line ? b : a, id, b->line ? "valid_from" : "valid_to",
                          str_fmt(c->a,
                                  "chồng lên thời gian của bản khác cùng mã %.*s (có hiệu lực từ %s%.*s đến %.*s)",
                                  STR_ARG(b->cell[0]), a->cell[1].n ? "" : "trước", STR_ARG(a->cell[1]),
                                  STR_ARG(CELL(a, id, "valid_to"))));
    }
}

static void check_periods(struct checker *c) {
    static const enum load_id with[] = {K_AREA, K_AGENCY, K_HOURS, K_RULES, K_PROCEDURE, K_SUBSTITUTION};
    for (size_t k = 0; k < COUNT_OF(with); k++) {
        const char *to_column = with[k] == K_SUBSTITUTION ? "to_day" : "valid_to";
        for (size_t i = 0; i < c->rows->kind[with[k]].n; i++) {
            const struct load_row *r = &c->rows->kind[with[k]].row[i];
            int32_t from = day_or(CELL(r, with[k], from_column(with[k])), 0),
                    to = day_or(CELL(r, with[k], to_column), DAY_FOREVER);
            if (from > to)
                load_fault_at(c, r, with[k], to_column,
                              str_fmt(c->a, "không được trước %s (%.*s)", from_column(with[k]),
                                      STR_ARG(CELL(r, with[k], from_column(with[k])))));
        }
    }
    check_follow(c, K_AREA);
    check_follow(c, K_PROCEDURE);
    /* No day of reception has two rules. */
    struct load_row **rule = c->rows->stand[K_RULES];
    for (size_t i = 0; i < c->rows->n_stand[K_RULES]; i++)
        for (size_t j = i + 1; j < c->rows->n_stand[K_RULES]; j++) {
            int32_t a = day_or(rule[i]->cell[1], 0), az = day_or(rule[i]->cell[2], DAY_FOREVER),
                    b = day_or(rule[j]->cell[1], 0), bz = day_or(rule[j]->cell[2], DAY_FOREVER);
            const struct load_row *r = rule[i]->line ? rule[i] : rule[j], *other = r == rule[i] ? rule[j] : rule[i];
            if (a <= bz && b <= az)
                load_fault_at(c, r, K_RULES, "valid_from",
                              str_fmt(c->a, "chồng lên thời gian của quy tắc %.*s", STR_ARG(other->cell[0])));
        }
}

static void check_circles(struct checker *c, enum load_id id, const char *column, const char *what) {
    struct load_table by = {.n = c->rows->n_stand[id]};
    struct load_row *copy = ARENA_ARRAY(c->a, struct load_row, by.n + 1);
    for (size_t i = 0; i < by.n; i++) copy[i] = *c->rows->stand[id][i], copy[i].twin = NULL;
    by.row = copy;
    load_index(c->a, &by);
    for (size_t i = 0; i < c->rows->kind[id].n; i++) {
        const struct load_row *r = &c->rows->kind[id].row[i], *at = r;
        int hops = 0;
        for (struct str up; at && (up = CELL(at, id, column)).n && hops < 16; hops++) at = load_find(&by, up);
        if (hops == 16) load_fault_at(c, r, id, column, str_fmt(c->a, "%s vòng tròn hoặc quá 16 bậc", what));
    }
}

/* ---- Places ---- */
static void suffixes(struct checker *c, struct load_table *out) { /* every tail of an agency's code after a hyphen */
    struct load_row **g = c->rows->stand[K_AGENCY];
    for (size_t i = 0; i < c->rows->n_stand[K_AGENCY]; i++)
        for (size_t j = 0; j < g[i]->cell[0].n; j++)
            if (g[i]->cell[0].p[j] == '-')
                *ARENA_PUSH(c->a, out->row, out->n, out->cap) =
                    (struct load_row){.key = str_sub(g[i]->cell[0], j + 1, g[i]->cell[0].n)};
    load_index(c->a, out);
}

static void check_places(struct checker *c) {
    static const struct {
        enum load_id id;
        const char *column;
    } with[] = {{K_STEP, "place"}, {K_PROCEDURE, "decider"}, {K_SPLIT, "place"}, {K_BUNDLE, "place"}};
    struct load_table tail = {0};
    suffixes(c, &tail);
    for (size_t k = 0; k < COUNT_OF(with); k++)
        for (size_t i = 0; i < c->rows->kind[with[k].id].n && !load_full(c); i++) {
            const struct load_row *r = &c->rows->kind[with[k].id].row[i];
            struct str v = CELL(r, with[k].id, with[k].column), rest = v, one, head;
            bool many = with[k].id == K_STEP && str_is(CELL(r, K_STEP, "kind"), "FANOUT");
            if (!v.n && with[k].id == K_STEP && !many)
                load_fault_at(c, r, with[k].id, with[k].column, STR("chỉ bước FANOUT được để trống nơi giữ hồ sơ"));
            if (str_find(v, STR(";")) >= 0 && !many)
                load_fault_at(c, r, with[k].id, with[k].column, STR("chỉ bước FANOUT được kể nhiều nơi"));
            while (v.n && str_cut(&rest, ';', &one)) {
                struct str name = one;
                if (str_find(one, STR(":")) < 0) continue;
                str_cut(&name, ':', &head);
                bool whole = str_is(head, "code") || str_is(head, "province");
                if (!load_find(whole ? &c->rows->codes[K_AGENCY] : &tail, name))
                    load_fault_at(c, r, with[k].id, with[k].column,
                                  str_fmt(c->a, "không có cơ quan nào có mã %s\"%.*s\" trong agencies.csv",
                                          whole ? "" : "tận cùng bằng -", STR_ARG(name)));
            }
        }
}

/* ---- Calendar ---- */
static void check_calendar(struct checker *c) {
    struct load_table *layers = &c->rows->codes[K_HOURS];
    struct load_row **h = c->rows->stand[K_HOURS];
    for (size_t i = 0; i < c->rows->kind[K_AGENCY].n; i++) {
        const struct load_row *r = &c->rows->kind[K_AGENCY].row[i];
        struct str code = CELL(r, K_AGENCY, "calendar_code");
        if (code.n && !load_find(layers, code))
            load_fault_at(c, r, K_AGENCY, "calendar_code",
                          STR("không có lịch này: chưa có giờ làm việc của nó (cột layer) trong calendar/hours.csv"));
        if (CELL(r, K_AGENCY, "valid_to").n && !CELL(r, K_AGENCY, "successor_code").n)
            load_fault_at(c, r, K_AGENCY, "successor_code",
                          STR("cơ quan kết thúc hoạt động phải có cơ quan kế tục: hồ sơ đang giải quyết chuyển về đó"));
    }
    for (size_t i = 0; i < c->rows->n_stand[K_HOURS]; i++) {
        struct str from = CELL(h[i], K_HOURS, "from"), to = CELL(h[i], K_HOURS, "to");
        if (str_cmp(from, to) >= 0) load_fault_at(c, h[i], K_HOURS, "to", STR("phải sau giờ bắt đầu (cột from)"));
        for (size_t j = 0; j < i; j++) {
            bool same = str_eq(h[i]->cell[0], h[j]->cell[0]) && str_eq(h[i]->cell[1], h[j]->cell[1]);
            bool days = day_or(h[i]->cell[3], 0) <= day_or(h[j]->cell[5], DAY_FOREVER) &&
                        day_or(h[j]->cell[3], 0) <= day_or(h[i]->cell[5], DAY_FOREVER);
            if (same && days && str_cmp(from, CELL(h[j], K_HOURS, "to")) < 0 &&
                str_cmp(CELL(h[j], K_HOURS, "from"), to) < 0)
                load_fault_at(c, h[i]->line ? h[i] : h[j], K_HOURS, "from",
                              str_fmt(c->a, "chồng lên buổi %.*s–%.*s của cùng ngày trong tuần", STR_ARG(h[j]->cell[2]),
                                      STR_ARG(h[j]->cell[4])));
        }
    }
    for (size_t i = 0; i < c->rows->kind[K_HOLIDAY].n; i++) {
        const struct load_row *r = &c->rows->kind[K_HOLIDAY].row[i];
        struct str layer = r->cell[0], kind = CELL(r, K_HOLIDAY, "kind");
        if (!load_among(layer, "national|province") && !load_find(layers, layer))
            load_fault_at(c, r, K_HOLIDAY, "layer",
                          STR("phải là national, province hoặc mã một lịch có trong calendar/hours.csv"));
        if (str_is(kind, "SWAPPED_WORKDAY") && !CELL(r, K_HOLIDAY, "pairs_with").n)
            load_fault_at(c, r, K_HOLIDAY, "pairs_with", STR("ngày làm bù phải nêu ngày được nghỉ hoán đổi"));
        if (str_is(kind, "OWN_HOURS") && !CELL(r, K_HOLIDAY, "sessions").n)
            load_fault_at(c, r, K_HOLIDAY, "kind", STR("OWN_HOURS cần cột sessions, ví dụ 07:00-11:00"));
        if (!load_among(kind, "OWN_HOURS|HALF_DAY") && CELL(r, K_HOLIDAY, "sessions").n)
            load_fault_at(c, r, K_HOLIDAY, "sessions", STR("chỉ đi với OWN_HOURS và HALF_DAY"));
    }
}

/* ---- Flows: seq 1, 2, 3 …; codes once; shares make 100; RECEIVE first, DELIVER last. ---- */
static int by_flow_then_seq(const void *x, const void *y) {
    const struct load_row *a = *(struct load_row *const *)x, *b = *(struct load_row *const *)y;
    int way = str_cmp(a->cell[0], b->cell[0]);
    int64_t m = num(a->cell[1]), n = num(b->cell[1]);
    return way ? way : (m > n) - (m < n);
}

static void check_flow(struct checker *c, struct load_row **s, size_t n) {
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) {
        sum += num(CELL(s[i], K_STEP, "share"));
        if (num(s[i]->cell[1]) != (int64_t)i + 1)
            load_fault_at(c, s[i], K_STEP, "seq",
                          str_fmt(c->a, "các bước của một quy trình đánh số liên tiếp từ 1; chờ số %zu", i + 1));
        for (size_t j = 0; j < i; j++)
            if (str_eq(s[i]->cell[2], s[j]->cell[2]))
                load_fault_at(c, s[i], K_STEP, "code",
                              str_fmt(c->a, "mã bước bị trùng trong quy trình (dòng %d)", s[j]->line));
    }
    if (!str_is(CELL(s[0], K_STEP, "kind"), "RECEIVE"))
        load_fault_at(c, s[0], K_STEP, "kind", STR("bước đầu phải là RECEIVE"));
    if (!str_is(CELL(s[n - 1], K_STEP, "kind"), "DELIVER"))
        load_fault_at(c, s[n - 1], K_STEP, "kind", STR("bước cuối phải là DELIVER"));
    if (sum != 100)
        load_fault_at(c, s[0], K_STEP, "share",
                      str_fmt(c->a, "tổng các bước của quy trình %.*s phải là 100, tính được %lld",
                              STR_ARG(s[0]->cell[0]), (long long)sum));
}

static void check_flows(struct checker *c) {
    size_t n = c->rows->n_stand[K_STEP];
    struct load_row **s = arena_dup(c->a, c->rows->stand[K_STEP], (n + 1) * sizeof *s);
    qsort(s, n, sizeof *s, by_flow_then_seq);
    for (size_t i = 0, to; i < n; i = to) {
        for (to = i; to < n && str_eq(s[to]->cell[0], s[i]->cell[0]);) to++;
        check_flow(c, s + i, to - i);
    }
    for (size_t i = 0; i < c->rows->kind[K_FLOW].n; i++)
        if (!load_find(&c->rows->codes[K_STEP], c->rows->kind[K_FLOW].row[i].key))
            load_fault_at(c, &c->rows->kind[K_FLOW].row[i], K_FLOW, "code",
                          STR("quy trình này chưa có bước nào trong flow_steps.csv"));
}

/* ---- Procedures ---- */
static void check_procedures(struct checker *c) {
    for (size_t i = 0; i < c->rows->kind[K_PROCEDURE].n && !load_full(c); i++) {
        const struct load_row *r = &c->rows->kind[K_PROCEDURE].row[i];
        struct str unit = CELL(r, K_PROCEDURE, "limit_unit"), why = STR("");
        struct limit l;
        if (limit_parse(unit, CELL(r, K_PROCEDURE, "limit_value"), CELL(r, K_PROCEDURE, "cutoff"), &l, &why))
            load_fault_at(c, r, K_PROCEDURE, "limit_value", why);
        if (CELL(r, K_PROCEDURE, "cutoff").n && !str_is(unit, "same_day"))
            load_fault_at(c, r, K_PROCEDURE, "cutoff", STR("giờ chốt nhận chỉ đi với limit_unit là same_day"));
        if (str_is(CELL(r, K_PROCEDURE, "flow"), "lien-thong") && !load_find(&c->rows->codes[K_BUNDLE], r->cell[0]))
            load_fault_at(c, r, K_PROCEDURE, "flow",
                          STR("thủ tục liên thông phải có các phần của nó trong interlinked.csv"));
    }
}

int64_t load_hours_s(struct str s) {
    int64_t v = 0, scale = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '.' || s.p[i] == ',')
            scale = 1;
        else
            v = v * 10 + (s.p[i] - '0'), scale *= 10;
    }
    return v * 3600 / (scale ? scale : 1);
}

/* For sharing it out over steps: 8 hours a day, calendar days too (the practice of internal procedures). */
int64_t load_limit_s(const struct load_row *r) {
    struct limit l;
    struct str why;
    if (limit_parse(CELL(r, K_PROCEDURE, "limit_unit"), CELL(r, K_PROCEDURE, "limit_value"),
                    CELL(r, K_PROCEDURE, "cutoff"), &l, &why))
        return 0;
    switch (l.unit) {
    case LIMIT_WORKING_DAY:
    case LIMIT_CALENDAR_DAY:
        return (int64_t)l.days_x10 * 8 * 360;
    case LIMIT_WORKING_HOUR:
        return l.work_s;
    case LIMIT_SAME_DAY:
        return 8 * 3600;
    default:
        return 0;
    }
}

static bool has_step(struct checker *c, struct str flow, struct str code) {
    for (size_t i = 0; i < c->rows->n_stand[K_STEP]; i++)
        if (str_eq(c->rows->stand[K_STEP][i]->cell[0], flow) && str_eq(c->rows->stand[K_STEP][i]->cell[2], code))
            return true;
    return false;
}

/* The hours of a revision's steps make its limit, and each of its steps has its own. */
static void check_split(struct checker *c, const struct load_row *p, struct load_row **split, size_t n) {
    struct str flow = CELL(p, K_PROCEDURE, "flow");
    int64_t sum = 0, limit = load_limit_s(p);
    const struct load_row *blamed = NULL;
    size_t rows = 0, steps = 0;
    for (size_t i = 0; i < n; i++) {
        if (!str_eq(split[i]->cell[0], p->cell[0]) || !str_eq(split[i]->cell[1], p->cell[1])) continue;
        rows++;
        sum += load_hours_s(CELL(split[i], K_SPLIT, "hours"));
        if (!blamed && split[i]->line) blamed = split[i];
        if (!has_step(c, flow, split[i]->cell[2]))
            load_fault_at(c, split[i], K_SPLIT, "flow_step_code",
                          str_fmt(c->a, "quy trình %.*s không có bước này", STR_ARG(flow)));
    }
    if (!rows || (!blamed && !p->line)) return;
    for (size_t i = 0; i < c->rows->n_stand[K_STEP]; i++) steps += str_eq(c->rows->stand[K_STEP][i]->cell[0], flow);
    struct str words = str_fmt(
        c->a, "các bước của %.*s cộng lại phải bằng thời hạn: %lld,%lld giờ, chờ %lld,%lld giờ (step_splits.csv)",
        STR_ARG(p->cell[0]), (long long)(sum / 3600), (long long)(sum % 3600 / 360), (long long)(limit / 3600),
        (long long)(limit % 3600 / 360));
    if (sum != limit)
        load_fault_at(c, blamed ? blamed : p, blamed ? K_SPLIT : K_PROCEDURE, blamed ? "hours" : "limit_value", words);
    if (rows != steps)
        load_fault_at(
            c, blamed ? blamed : p, blamed ? K_SPLIT : K_PROCEDURE, blamed ? "flow_step_code" : "flow",
            str_fmt(c->a, "quy trình %.*s có %zu bước, step_splits.csv chia cho %zu bước", STR_ARG(flow), steps, rows));
}

static void check_splits(struct checker *c) {
    struct load_row **p = c->rows->stand[K_PROCEDURE], **split = c->rows->stand[K_SPLIT];
    if (c->out->n_faults) return; /* sums of cells that are wrong themselves say nothing */
    for (size_t i = 0; i < c->rows->n_stand[K_PROCEDURE] && !load_full(c); i++)
        check_split(c, p[i], split, c->rows->n_stand[K_SPLIT]);
    for (size_t i = 0; i < c->rows->kind[K_SPLIT].n; i++) {
        const struct load_row *r = &c->rows->kind[K_SPLIT].row[i];
        bool known = false;
        for (size_t j = 0; j < c->rows->n_stand[K_PROCEDURE] && !known; j++)
            known = str_eq(p[j]->cell[0], r->cell[0]) && str_eq(p[j]->cell[1], r->cell[1]);
        if (!known)
            load_fault_at(c, r, K_SPLIT, "valid_from",
                          str_fmt(c->a, "thủ tục %.*s không có bản có hiệu lực từ ngày này", STR_ARG(r->cell[0])));
    }
}

/* ---- Letters: {placeholders} from a closed list, or an answer of the procedure's form. ---- */
static bool form_asks(struct checker *c, struct str procedure, struct str field) {
    struct load_row **p = c->rows->stand[K_PROCEDURE], **f = c->rows->stand[K_FORM];
    for (size_t i = 0; i < c->rows->n_stand[K_PROCEDURE]; i++) {
        if (!str_eq(p[i]->cell[0], procedure)) continue;
        for (size_t j = 0; j < c->rows->n_stand[K_FORM]; j++) {
            struct formdef def;
            struct str why;
            if (!str_eq(f[j]->cell[0], CELL(p[i], K_PROCEDURE, "form")) ||
                formdef_parse(c->a, f[j]->cell[2], &def, &why))
                continue;
            for (size_t k = 0; k < def.n; k++)
                for (size_t x = 0; x < def.page[k].n; x++)
                    if (str_is(field, def.page[k].def[x].name)) return true;
        }
    }
    return false;
}

static void check_letters(struct checker *c) {
    static const char known[] = "agency|applicant|id_number|address|phone|procedure|field|code|received_at|due_at|"
                                "today|result|result_no|legal_basis|signer|signer_title";
    for (size_t i = 0; i < c->rows->kind[K_LETTER].n && !load_full(c); i++) {
        const struct load_row *r = &c->rows->kind[K_LETTER].row[i];
        struct str rest = CELL(r, K_LETTER, "body");
        for (long open; (open = str_find(rest, STR("{"))) >= 0;) {
            rest = str_sub(rest, (size_t)open + 1, rest.n);
            long close = str_find(rest, STR("}"));
            struct str word = str_sub(rest, 0, close < 0 ? rest.n : (size_t)close);
            bool answer = str_starts(word, "form.") && form_asks(c, r->cell[1], str_sub(word, 5, word.n));
            if (close < 0 || (!answer && !load_among(word, known)))
                load_fault_at(c, r, K_LETTER, "body",
                              str_fmt(c->a,
                                      "không biết chỗ điền {%.*s}; dùng một trong các tên ở docs/DATA.md, hoặc "
                                      "form.<tên ô> của tờ khai",
                                      STR_ARG(utf8_clip(word, 40))));
        }
    }
}

static void check_bundles(struct checker *c) {
    struct load_row **b = c->rows->stand[K_BUNDLE];
    for (size_t i = 0; i < c->rows->n_stand[K_BUNDLE]; i++) {
        int64_t seq = num(CELL(b[i], K_BUNDLE, "seq")), after = num(CELL(b[i], K_BUNDLE, "after_seq"));
        bool found = after == 0;
        for (size_t j = 0; j < c->rows->n_stand[K_BUNDLE]; j++)
            found |= str_eq(b[i]->cell[0], b[j]->cell[0]) && num(CELL(b[j], K_BUNDLE, "seq")) == after;
        if (after >= seq || !found)
            load_fault_at(c, b[i], K_BUNDLE, "after_seq", STR("phải là 0 hoặc số của một phần đứng trước"));
        if (str_eq(b[i]->cell[0], CELL(b[i], K_BUNDLE, "procedure_code")))
            load_fault_at(c, b[i], K_BUNDLE, "procedure_code", STR("một thủ tục không thể là phần của chính nó"));
    }
}

/* ---- People ---- */
static enum rc check_people(struct checker *c) {
    struct load_table *t = &c->rows->kind[K_STAFF],
                      first = {.n = t->n, .row = ARENA_ARRAY(c->a, struct load_row, t->n + 1)};
    for (size_t i = 0; i < t->n; i++)
        first.row[i] = t->row[i], first.row[i].key = t->row[i].cell[0], first.row[i].twin = NULL;
    load_index(c->a, &first);
    for (size_t i = 0; i < t->n; i++) {
        const struct load_row *one = load_find(&first, t->row[i].cell[0]);
        static const char *const same[] = {"name", "title", "phone"};
        for (size_t k = 0; k < COUNT_OF(same); k++)
            if (!str_eq(CELL(one, K_STAFF, same[k]), CELL(&t->row[i], K_STAFF, same[k])))
                load_fault_at(
                    c, &t->row[i], K_STAFF, same[k],
                    str_fmt(c->a, "phải giống dòng %d: cùng một người (%.*s)", one->line, STR_ARG(one->cell[0])));
    }
    t = &c->rows->kind[K_SUBSTITUTION];
    for (size_t i = 0; i < t->n; i++) {
        for (size_t k = 0; k < 2; k++) {
            struct load_staff_known known = {.n = 1};
            if (!load_find(&c->rows->codes[K_STAFF], t->row[i].cell[k]))
                TRY(load_staff_known(c->db, c->a, t->row[i].cell[k], &known));
            if (!known.n)
                load_fault_at(c, &t->row[i], K_SUBSTITUTION, load_kinds[K_SUBSTITUTION].col[k].name,
                              STR("không có cán bộ nào dùng tên đăng nhập này"));
        }
        if (str_eq(t->row[i].cell[0], t->row[i].cell[1]))
            load_fault_at(c, &t->row[i], K_SUBSTITUTION, "substitute_login", STR("không thể tự thay mình"));
    }
    t = &c->rows->kind[K_PERSON];
    for (size_t i = 0; i < t->n; i++) {
        bool firm = str_is(t->row[i].cell[0], "firm");
        if (firm ? !t->row[i].cell[2].n : !t->row[i].cell[1].n)
            load_fault_at(c, &t->row[i], K_PERSON, firm ? "tax_code" : "cccd",
                          firm ? STR("doanh nghiệp phải có mã số thuế") : STR("công dân phải có số căn cước"));
    }
    t = &c->rows->kind[K_DELEGATION];
    for (size_t i = 0; i < t->n; i++)
        if (str_eq(t->row[i].cell[1], t->row[i].cell[2]))
            load_fault_at(c, &t->row[i], K_DELEGATION, "to_level", STR("phải khác from_level"));
    return RC_OK;
}
