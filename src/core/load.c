/* load.c — checking definition files against one table of kinds, and showing what they would change.
 *
 * A kind is a file: its columns with their types, which of them make a row's key, and what they refer to. Checks, difference and documentation all
 * read that table; load_publish.c writes. Nothing is defaulted in silence: an unknown column is a fault, a missing one too. */
#include "core/load.h"
#include "base/utf8.h"
#include "core/flow.h"
#include "core/formdef.h"
#include "core/load.sql.h"
#include "core/load_kinds.h"
#include "core/rules.h"

#define COLS(...) (const struct load_column[]){__VA_ARGS__}, COUNT_OF(((const struct load_column[]){__VA_ARGS__}))
#define LEVELS "province|district|commune"
const struct load_kind load_kinds[] = {
    {K_SETTING, "settings.csv", 1, COLS({"key", T_TEXT, 1}, {"value", T_TEXT}, {"description", T_TEXT, 1})},
    {K_AREA, "areas.csv", 2, COLS({"code", T_TEXT, 1}, {"valid_from", T_DAY}, {"name", T_TEXT, 1}, {"kind", T_TEXT, 1}, {"level", T_ENUM, 1, "1|2|3"}, {"parent_code", T_TEXT}, {"valid_to", T_DAY},
        {"successor_code", T_TEXT}, {"opened_by", T_TEXT}, {"closed_by", T_TEXT}, {"confidence", T_TEXT})},
    {K_AGENCY, "agencies.csv", 1, COLS({"code", T_TEXT, 1}, {"name", T_TEXT, 1}, {"short_name", T_TEXT, 1}, {"level", T_ENUM, 1, LEVELS}, {"kind", T_TEXT, 1}, {"parent_code", T_REF, 0, "agencies.csv"},
        {"area_code", T_REF, 0, "areas.csv"}, {"gov_code", T_TEXT}, {"calendar_code", T_TEXT}, {"scored", T_ENUM, 0, "department|vertical|district"}, {"valid_from", T_DAY}, {"valid_to", T_DAY},
        {"successor_code", T_REF, 0, "agencies.csv"}, {"confidence", T_TEXT}, {"note", T_TEXT})},
    {K_FIELD, "fields.csv", 1, COLS({"code", T_TEXT, 1}, {"name", T_TEXT, 1})},
    {K_EVENT, "life_events.csv", 1, COLS({"code", T_TEXT, 1}, {"name", T_TEXT, 1}, {"audience", T_ENUM, 1, "citizen|firm"}, {"seq", T_INT, 1})},
    {K_HOURS, "calendar/hours.csv", 4, COLS({"layer", T_TEXT, 1}, {"weekday", T_ENUM, 1, "1|2|3|4|5|6|7"}, {"from", T_TIME, 1}, {"valid_from", T_DAY}, {"to", T_TIME, 1}, {"valid_to", T_DAY}, {"confidence", T_TEXT})},
    {K_HOLIDAY, "calendar/holidays.csv", 2, COLS({"layer", T_TEXT, 1}, {"date", T_DAY, 1}, {"kind", T_TEXT, 1}, {"name", T_TEXT, 1}, {"pairs_with", T_DAY}, {"document", T_TEXT}, {"confidence", T_TEXT})},
    {K_DECISION, "calendar/decisions.csv", 1, COLS({"year", T_INT, 1}, {"tet_days_before", T_INT}, {"national_adjacent", T_TEXT}, {"document", T_TEXT}, {"confidence", T_TEXT})},
    {K_RULES, "rules.csv", 1, COLS({"code", T_TEXT, 1}, {"valid_from", T_DAY, 1}, {"valid_to", T_DAY}, {"legal_basis", T_TEXT, 1}, {"article", T_TEXT}, {"form_set", T_TEXT, 1}, {"service_levels", T_TEXT, 1},
        {"max_extensions", T_INT, 1}, {"extension_article", T_TEXT}, {"stop_notice", T_YESNO, 1}, {"first_day", T_TEXT, 1}, {"working_time", T_TEXT, 1}, {"calendar_time", T_TEXT, 1}, {"working_day_means", T_TEXT, 1},
        {"half_day_percent", T_INT, 1}, {"day_equals_min", T_INT, 1}, {"soon_min", T_INT, 1}, {"early_by", T_TEXT, 1}, {"confidence", T_TEXT})},
    {K_FLOW, "flows.csv", 1, COLS({"code", T_TEXT, 1}, {"name", T_TEXT, 1}, {"description", T_TEXT})},
    {K_STEP, "flow_steps.csv", 2, COLS({"flow", T_REF, 1, "flows.csv"}, {"seq", T_INT, 1}, {"code", T_TEXT, 1}, {"name", T_TEXT, 1},
        {"kind", T_ENUM, 1, "RECEIVE|ASSIGN|PROCESS|APPRAISE|SITE_CHECK|REVIEW|SIGN|STAMP|DELIVER|FANOUT"}, {"role", T_ENUM, 1, "counter|specialist|unit_head|leader|one_stop_manager"}, {"place", T_PLACE},
        {"share", T_INT, 1}, {"outputs", T_TEXT})},
    {K_FORM, "forms", 1, COLS({"code", T_TEXT, 1}, {"title", T_TEXT, 1}, {"json", T_TEXT, 1})},
    {K_PROCEDURE, "procedures.csv", 2, COLS({"code", T_TEXT, 1}, {"valid_from", T_DAY}, {"name", T_TEXT, 1}, {"field_code", T_REF, 1, "fields.csv"}, {"life_event", T_REF, 0, "life_events.csv"}, {"levels", T_SET, 1, LEVELS},
        {"deciding_agency", T_TEXT}, {"decider", T_PLACE, 1}, {"channels", T_SET, 1, "counter|online|post"}, {"limit_value", T_LIMIT}, {"limit_unit", T_ENUM, 1, "working_day|working_hour|calendar_day|same_day|none"},
        {"limit_note", T_TEXT}, {"cutoff", T_TIME}, {"fee_vnd", T_INT}, {"fee_note", T_TEXT}, {"online_level", T_ENUM, 0, "1|2|3|4"}, {"online_scope", T_ENUM, 0, "whole|partial"}, {"result", T_TEXT}, {"legal_basis", T_TEXT},
        {"note", T_TEXT}, {"flow", T_REF, 1, "flows.csv"}, {"form", T_REF, 0, "forms"}, {"published_by", T_TEXT}, {"published_on", T_DAY}, {"valid_to", T_DAY}, {"delegated_to", T_TEXT}, {"confidence", T_TEXT}, {"source", T_TEXT})},
    {K_PAPER, "papers.csv", 2, COLS({"procedure_code", T_REF, 1, "procedures.csv"}, {"seq", T_INT, 1}, {"name", T_TEXT, 1}, {"originals", T_INT, 1}, {"copies", T_INT, 1}, {"required", T_YESNO, 1}, {"note", T_TEXT}, {"confidence", T_TEXT})},
    {K_SPLIT, "step_splits.csv", 3, COLS({"procedure_code", T_REF, 1, "procedures.csv"}, {"valid_from", T_DAY}, {"flow_step_code", T_TEXT, 1}, {"name", T_TEXT}, {"place", T_PLACE}, {"role", T_TEXT}, {"hours", T_LIMIT, 1}, {"outputs", T_TEXT})},
    {K_LETTER, "letters.csv", 1, COLS({"code", T_TEXT, 1}, {"procedure_code", T_REF, 1, "procedures.csv"}, {"kind", T_TEXT, 1}, {"title", T_TEXT, 1}, {"body", T_TEXT, 1})},
    {K_BUNDLE, "interlinked.csv", 2, COLS({"code", T_REF, 1, "procedures.csv"}, {"seq", T_INT, 1}, {"name", T_TEXT, 1}, {"procedure_code", T_REF, 1, "procedures.csv"}, {"place", T_PLACE, 1}, {"after_seq", T_INT, 1})},
    {K_DELEGATION, "delegations.csv", 4, COLS({"procedure_code", T_REF, 1, "procedures.csv"}, {"from_level", T_ENUM, 1, LEVELS}, {"to_level", T_ENUM, 1, LEVELS}, {"valid_from", T_DAY}, {"decision", T_TEXT}, {"confidence", T_TEXT})},
    {K_STAFF, "staff.csv", 3, COLS({"login", T_TEXT, 1}, {"agency_code", T_REF, 1, "agencies.csv"}, {"role", T_ENUM, 1, "counter|specialist|unit_head|leader|one_stop_manager|auditor|admin"}, {"name", T_TEXT, 1}, {"title", T_TEXT}, {"phone", T_TEXT})},
    {K_SUBSTITUTION, "substitutions.csv", 3, COLS({"absent_login", T_TEXT, 1}, {"substitute_login", T_TEXT, 1}, {"from_day", T_DAY, 1}, {"to_day", T_DAY, 1}, {"reason", T_TEXT})},
    {K_PERSON, "demo_people.csv", 3, COLS({"kind", T_ENUM, 1, "citizen|firm"}, {"cccd", T_TEXT}, {"tax_code", T_TEXT}, {"name", T_TEXT, 1}, {"birth_day", T_DAY}, {"sex", T_ENUM, 0, "male|female"}, {"phone", T_TEXT}, {"email", T_TEXT},
        {"address", T_TEXT}, {"area_code", T_REF, 0, "areas.csv"})},
};
const size_t n_load_kinds = COUNT_OF(load_kinds);
enum { MAX_FAULTS = 500 };

struct checker {
    struct db *db;
    struct arena *a;
    struct load_result *out;
    size_t cap_faults, cap_changes;
    struct load_rows *rows;
};
static void read_csv(struct checker *c, const struct load_kind *k, const struct load_file *f);
static void read_form(struct checker *c, const struct load_kind *k, const struct load_file *f);
static void check_row(struct checker *c, const struct load_kind *k, const struct load_file *f, struct load_row *r);
static void check_refs(struct checker *c);
static void check_rules(struct checker *c, const struct load_file *f);
static void check_sums(struct checker *c);
static enum rc differences(struct checker *c);

static void fault(struct checker *c, struct str file, int line, int col, struct str column, struct str expected) {
    if (c->out->n_faults >= MAX_FAULTS) return;
    struct str where = line ? str_fmt(c->a, "%.*s, dòng %d%s%.*s: ", STR_ARG(file), line, column.n ? ", cột " : "", STR_ARG(column)) : str_fmt(c->a, "%.*s: ", STR_ARG(file));
    *ARENA_PUSH(c->a, c->out->fault, c->out->n_faults, c->cap_faults) =
        (struct load_fault){file, line, col, column, expected, str_fmt(c->a, "%.*s%.*s", STR_ARG(where), STR_ARG(expected))};
}

static const struct load_kind *kind_of_file(struct str name) {
    if (str_ends(name, ".json")) return &load_kinds[K_FORM];
    for (size_t i = 0; i < n_load_kinds; i++) {
        struct str file = str_of(load_kinds[i].file);
        if (str_ends(name, load_kinds[i].file) && (name.n == file.n || name.p[name.n - file.n - 1] == '/')) return &load_kinds[i];
        const char *slash = strrchr(load_kinds[i].file, '/'); /* holidays.csv alone will do */
        if (slash && str_is(name, slash + 1)) return &load_kinds[i];
    }
    return NULL;
}

enum rc load_check(struct db *db, struct arena *a, const struct load_file *files, size_t n, struct load_result *out) {
    *out = (struct load_result){.rows = ARENA_NEW(a, struct load_rows)};
    struct checker c = {.db = db, .a = a, .out = out, .rows = out->rows};
    for (size_t i = 0; i < n; i++) {
        const struct load_kind *k = kind_of_file(files[i].name);
        if (!k) fault(&c, files[i].name, 0, 0, STR(""), STR("không biết loại tệp này; tên tệp phải là một trong các tên nêu ở docs/DATA.md"));
        else if (files[i].text.n > 32u << 20) fault(&c, files[i].name, 0, 0, STR(""), STR("tệp lớn hơn 32 MB"));
        else if (k->id == K_FORM) read_form(&c, k, &files[i]);
        else read_csv(&c, k, &files[i]);
        if (k && k->id == K_RULES) check_rules(&c, &files[i]);
    }
    for (size_t i = 0; i < n_load_kinds; i++) load_index(a, &out->rows->kind[i]);
    check_refs(&c);
    check_sums(&c);
    if (out->n_faults) return RC_INVALID;
    for (size_t i = 0; i < n_load_kinds; i++) out->n_rows += (int64_t)out->rows->kind[i].n;
    return differences(&c);
}

/* ---- Reading ---- */
static struct str nearest(struct checker *c, const struct load_kind *k, struct str name) {
    for (size_t i = 0; i < k->n; i++) {
        struct str col = str_of(k->col[i].name);
        size_t same = 0;
        for (size_t j = 0; j < col.n && j < name.n; j++) same += col.p[j] == name.p[j];
        if (same * 2 >= col.n && same >= 3) return str_fmt(c->a, "; có phải là \"%s\"?", k->col[i].name);
    }
    return STR("");
}

static void read_csv(struct checker *c, const struct load_kind *k, const struct load_file *f) {
    struct csv csv;
    struct csv_fault bad;
    long at[MAX_COLUMNS];
    if (csv_parse(c->a, f->text, &csv, &bad)) return fault(c, f->name, bad.line, bad.col, STR(""), bad.what);
    size_t faults = c->out->n_faults;
    for (size_t i = 0; i < k->n; i++)
        if ((at[i] = csv_col(&csv, k->col[i].name)) < 0) fault(c, f->name, 1, 0, str_of(k->col[i].name), STR("thiếu cột này"));
    for (size_t i = 0; i < csv.cols; i++) {
        bool known = false;
        for (size_t j = 0; j < k->n && !known; j++) known = str_is(csv.head[i], k->col[j].name);
        if (!known) fault(c, f->name, 1, (int)i + 1, csv.head[i], str_fmt(c->a, "không biết cột này%.*s", STR_ARG(nearest(c, k, csv.head[i]))));
    }
    if (c->out->n_faults > faults) return;
    struct load_table *t = &c->rows->kind[k->id];
    for (size_t i = 0; i < csv.rows; i++) {
        struct load_row *r = ARENA_PUSH(c->a, t->row, t->n, t->cap);
        *r = (struct load_row){.file = f->name, .line = csv.row[i].line, .cell = ARENA_ARRAY(c->a, struct str, k->n)};
        for (size_t j = 0; j < k->n; j++) r->cell[j] = csv.row[i].cell[at[j]];
        check_row(c, k, f, r);
    }
}

static void read_form(struct checker *c, const struct load_kind *k, const struct load_file *f) {
    struct formdef def;
    struct str why = STR("");
    if (formdef_parse(c->a, f->text, &def, &why)) return fault(c, f->name, 1, 0, STR(""), why);
    if (!def.code.n || !def.title.n || !def.n) return fault(c, f->name, 1, 0, STR(""), STR("tờ khai phải có code, title và ít nhất một trang"));
    for (size_t p = 0; p < def.n; p++)
        for (size_t i = 0; i < def.page[p].n; i++) {
            const struct field_def *d = &def.page[p].def[i];
            if ((d->type == F_CHOICE || d->type == F_CHOICES) && !d->n_option) fault(c, f->name, 1, 0, str_of(d->name), STR("ô chọn phải có options"));
            for (size_t q = 0; q <= p; q++)
                for (size_t j = 0; j < (q < p ? def.page[q].n : i); j++)
                    if (!strcmp(def.page[q].def[j].name, d->name)) fault(c, f->name, 1, 0, str_of(d->name), STR("tên ô bị trùng"));
            for (size_t w = 0; w < d->n_when; w++) {
                bool known = false;
                for (size_t q = 0; q <= p; q++)
                    for (size_t j = 0; j < (q < p ? def.page[q].n : i); j++) known |= str_is(d->when[w].field, def.page[q].def[j].name);
                if (!known) fault(c, f->name, 1, 0, str_of(d->name), str_fmt(c->a, "điều kiện nhắc đến ô chưa có trước đó: %.*s", STR_ARG(d->when[w].field)));
            }
        }
    struct load_table *t = &c->rows->kind[k->id];
    struct load_row *r = ARENA_PUSH(c->a, t->row, t->n, t->cap);
    *r = (struct load_row){.file = f->name, .line = 1, .cell = ARENA_ARRAY(c->a, struct str, k->n)};
    r->cell[0] = def.code, r->cell[1] = def.title, r->cell[2] = f->text;
    r->key = def.code;
}

static bool one_of(struct str v, const char *list) {
    struct str rest = str_of(list), one;
    while (str_cut(&rest, '|', &one))
        if (str_eq(one, v)) return true;
    return false;
}

static struct str wrong_with(struct checker *c, const struct load_column *col, struct str v) {
    int64_t n;
    int32_t day;
    int h, m;
    struct str rest = v, one;
    switch (col->type) {
    case T_INT: return str_i64(v, &n) ? STR("") : STR("phải là số nguyên");
    case T_DAY: return day_parse(v, &day) ? STR("") : STR("phải là ngày có thật, dạng 2022-03-25 hoặc 25/03/2022");
    case T_TIME: return v.n == 5 && sscanf(str_z(c->a, v), "%2d:%2d", &h, &m) == 2 && h >= 0 && h <= 24 && m >= 0 && m < 60 ? STR("") : STR("phải là giờ, dạng 07:30");
    case T_YESNO: return one_of(v, "yes|no") ? STR("") : STR("phải là yes hoặc no");
    case T_ENUM: return one_of(v, col->of) ? STR("") : str_fmt(c->a, "phải là một trong: %s", col->of);
    case T_SET:
        while (str_cut(&rest, ';', &one))
            if (!one_of(one, col->of)) return str_fmt(c->a, "gồm các giá trị cách nhau bằng dấu chấm phẩy, mỗi giá trị là một trong: %s", col->of);
        return STR("");
    case T_LIMIT:
        for (size_t i = 0; i < v.n; i++)
            if (!((v.p[i] >= '0' && v.p[i] <= '9') || v.p[i] == '.' || v.p[i] == ',')) return STR("phải là số, có thể có một chữ số thập phân");
        return STR("");
    case T_PLACE:
        while (str_cut(&rest, ';', &one)) {
            struct str tail = one, head;
            str_cut(&tail, ':', &head);
            if (!one_of(head, "receiver|decider|parent|own|province|district|commune|code")) return STR("phải là nơi giữ hồ sơ: receiver, decider, parent, own, province, district, commune, code:…");
        }
        return STR("");
    default: return utf8_len(v) <= 4000 ? STR("") : STR("dài quá 4.000 ký tự");
    }
}

static void check_row(struct checker *c, const struct load_kind *k, const struct load_file *f, struct load_row *r) {
    struct buf key = buf_in(c->a);
    for (size_t i = 0; i < k->n; i++) {
        const struct load_column *col = &k->col[i];
        if (i < k->n_key) {
            if (i) buf_c(&key, ' ');
            buf_str(&key, r->cell[i]);
        }
        struct str wrong = r->cell[i].n ? wrong_with(c, col, r->cell[i]) : col->required ? STR("không được để trống") : STR("");
        if (wrong.n) fault(c, f->name, r->line, (int)i + 1, str_of(col->name), str_fmt(c->a, "%.*s%s%.*s%s", STR_ARG(wrong), r->cell[i].n ? " (đang là \"" : "", STR_ARG(utf8_clip(r->cell[i], 60)), r->cell[i].n ? "\")" : ""));
    }
    r->key = buf_view(&key);
    if (k->id == K_PROCEDURE) {
        struct limit l;
        struct str why = STR("");
        if (limit_parse(r->cell[10], r->cell[9], r->cell[12], &l, &why)) fault(c, f->name, r->line, 10, STR("limit_value"), why);
    }
}

static void check_rules(struct checker *c, const struct load_file *f) {
    struct csv csv;
    struct csv_fault bad;
    struct rules *rules;
    struct rules_fault faults[RULES_FAULTS];
    size_t n, nf = 0;
    int line = 0;
    if (csv_parse(c->a, f->text, &csv, &bad)) return;
    if (rules_load(c->a, &csv, &rules, &n, faults, &nf, &line))
        for (size_t i = 0; i < nf; i++) fault(c, f->name, line, 0, str_of(faults[i].field), faults[i].what);
}

/* ---- Across rows and files ---- */
struct load_row *load_find(const struct load_table *t, struct str key) {
    if (!t->slots) return NULL;
    for (uint64_t h = load_hash(key);; h++) {
        struct load_row *r = t->slot[h & (t->slots - 1)];
        if (!r || str_eq(r->key, key)) return r;
    }
}

uint64_t load_hash(struct str s) {
    uint64_t h = 0xcbf29ce484222325ull;
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3ull;
    return h ^ h >> 29;
}

void load_index(struct arena *a, struct load_table *t) {
    if (!t->n) return;
    for (t->slots = 16; t->slots < t->n * 2;) t->slots *= 2;
    t->slot = ARENA_ARRAY(a, struct load_row *, t->slots);
    for (size_t i = 0; i < t->n; i++) {
        uint64_t h = load_hash(t->row[i].key);
        struct load_row **s;
        while (*(s = &t->slot[h & (t->slots - 1)]) && !str_eq((*s)->key, t->row[i].key)) h++;
        if (*s) t->row[i].twin = *s;
        else *s = &t->row[i];
    }
}

/* A reference names the first column of the other kind's key. */
static bool known(struct checker *c, enum load_id id, struct str code) {
    const struct load_table *t = &c->rows->kind[id];
    if (load_find(t, code)) return true;
    for (size_t i = 0; i < t->n && load_kinds[id].n_key > 1; i++)
        if (str_eq(t->row[i].cell[0], code)) return true;
    struct load_known in_db;
    return load_known(c->db, c->a, str_of(load_kinds[id].file), code, str_fmt(c->a, "%.*s ", STR_ARG(code)), str_fmt(c->a, "%.*s!", STR_ARG(code)), &in_db) == RC_OK && in_db.n;
}

static void check_refs(struct checker *c) {
    for (size_t k = 0; k < n_load_kinds; k++) {
        struct load_table *t = &c->rows->kind[k];
        for (size_t i = 0; i < t->n; i++)
            if (t->row[i].twin) fault(c, t->row[i].file, t->row[i].line, 1, str_of(load_kinds[k].col[0].name), str_fmt(c->a, "trùng với dòng %d (khóa: %.*s)", t->row[i].twin->line, STR_ARG(t->row[i].key)));
        for (size_t j = 0; j < load_kinds[k].n; j++) {
            const struct load_column *col = &load_kinds[k].col[j];
            if (col->type != T_REF) continue;
            enum load_id id = 0;
            while (strcmp(load_kinds[id].file, col->of)) id++;
            struct str last = STR("");
            for (size_t i = 0; i < t->n; i++) {
                struct str v = t->row[i].cell[j];
                if (!v.n || str_eq(v, last)) continue;
                if (known(c, id, v)) last = v;
                else fault(c, t->row[i].file, t->row[i].line, (int)j + 1, str_of(col->name), str_fmt(c->a, "\"%.*s\" không có trong %s", STR_ARG(v), col->of));
            }
        }
    }
}

/* Shares of a flow's steps make 100; sequences begin at 1 without gap and a flow begins with RECEIVE. */
static void check_sums(struct checker *c) {
    const struct load_table *t = &c->rows->kind[K_STEP];
    for (size_t i = 0; i < t->n;) {
        struct str flow = t->row[i].cell[0];
        int64_t sum = 0, v, want = 1;
        size_t first = i;
        for (; i < t->n && str_eq(t->row[i].cell[0], flow); i++, want++) {
            if (str_i64(t->row[i].cell[1], &v) && v != want) fault(c, t->row[i].file, t->row[i].line, 2, STR("seq"), str_fmt(c->a, "các bước đánh số liên tiếp từ 1; chờ số %lld", (long long)want));
            if (str_i64(t->row[i].cell[7], &v)) sum += v;
        }
        if (!str_is(t->row[first].cell[4], "RECEIVE")) fault(c, t->row[first].file, t->row[first].line, 5, STR("kind"), STR("bước đầu phải là RECEIVE"));
        if (sum != 100) fault(c, t->row[first].file, t->row[first].line, 8, STR("share"), str_fmt(c->a, "tổng các bước của quy trình %.*s phải là 100, đang là %lld", STR_ARG(flow), (long long)sum));
    }
}

/* ---- What it would change ---- */
struct str load_join(struct arena *a, const struct load_kind *k, const struct load_row *r) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < k->n; i++) {
        if (i) buf_c(&b, '\x1f');
        buf_str(&b, r->cell[i]);
    }
    return buf_view(&b);
}

static void compare(struct checker *c, const struct load_kind *k, struct load_row *r, struct str old) {
    struct load_change ch = {.kind = str_of(k->file), .key = r->key, .added = false};
    size_t cap = 0;
    struct str rest = old, one = STR("");
    for (size_t i = 0; i < k->n; i++) {
        if (!str_cut(&rest, '\x1f', &one)) one = STR("");
        if (!str_eq(one, r->cell[i])) *ARENA_PUSH(c->a, ch.cell, ch.n, cap) = (struct load_cell){str_of(k->col[i].name), one, r->cell[i]};
    }
    if (!ch.n) return;
    r->changed = true;
    *ARENA_PUSH(c->a, c->out->change, c->out->n_changes, c->cap_changes) = ch;
}

static enum rc differences(struct checker *c) {
    for (size_t k = 0; k < n_load_kinds; k++) {
        struct load_table *t = &c->rows->kind[k];
        struct definition_all *all;
        size_t n;
        if (!t->n) continue;
        TRY(definition_all(c->db, c->a, str_of(load_kinds[k].file), &all, &n));
        struct load_table old = {0};
        for (size_t i = 0; i < n; i++) {
            struct load_row *r = ARENA_PUSH(c->a, old.row, old.n, old.cap);
            *r = (struct load_row){.key = all[i].key, .cell = &all[i].cells};
        }
        load_index(c->a, &old);
        for (size_t i = 0; i < t->n; i++) {
            struct load_row *before = load_find(&old, t->row[i].key);
            if (before) {
                compare(c, &load_kinds[k], &t->row[i], before->cell[0]);
            } else {
                t->row[i].added = true;
                *ARENA_PUSH(c->a, c->out->change, c->out->n_changes, c->cap_changes) = (struct load_change){.kind = str_of(load_kinds[k].file), .key = t->row[i].key, .added = true};
            }
        }
    }
    return RC_OK;
}

const char *load_kind(size_t i, const char *const **columns, size_t *n_columns) {
    static const char *names[COUNT_OF(load_kinds)][MAX_COLUMNS];
    if (i >= n_load_kinds) return NULL;
    for (size_t k = 0; k < load_kinds[i].n; k++) names[i][k] = load_kinds[i].col[k].name;
    *columns = names[i], *n_columns = load_kinds[i].n;
    return load_kinds[i].file;
}

enum rc load_export(struct db *db, struct arena *a, struct str kind, struct str *csv) {
    const struct load_kind *k = kind_of_file(kind);
    struct definition_all *all;
    size_t n;
    if (!k || k->id == K_FORM) return RC_NOTFOUND;
    TRY(definition_all(db, a, str_of(k->file), &all, &n));
    struct buf b = buf_in(a);
    for (size_t i = 0; i < k->n; i++) buf_fmt(&b, "%s%s", i ? "," : "", k->col[i].name);
    buf_c(&b, '\n');
    for (size_t i = 0; i < n; i++) {
        struct str rest = all[i].cells, one;
        for (size_t j = 0; j < k->n; j++) {
            if (!str_cut(&rest, '\x1f', &one)) one = STR("");
            if (j) buf_c(&b, ',');
            buf_csv(&b, one);
        }
        buf_c(&b, '\n');
    }
    *csv = buf_view(&b);
    return RC_OK;
}
