/* load.c — reading definition files by the table of kinds, and showing what they would change.
 *
 * load_kinds.c has the table; load_across.c checks what rows and files say of each other, load_form.c the forms;
 * load_publish.c writes. Nothing is defaulted in silence: an unknown column is a fault, a missing one too. Days are
 * kept as 2022-03-25 and decimals with a point however they were typed, so that a spreadsheet's habits are no
 * difference. */
#include "core/load.h"
#include <stdio.h>
#include "base/utf8.h"
#include "core/form.h"
#include "core/load.sql.h"
#include "core/load_kinds.h"
#include "core/rules.h"

enum { MAX_FAULTS = 2000, MAX_FILE = 32 << 20, MAX_MISSING = 5000 };

static void read_csv(struct checker *c, const struct load_kind *k, const struct load_file *f);
static void check_row(struct checker *c, const struct load_kind *k, struct load_row *r);
static void check_rules(struct checker *c, const struct load_file *f);
static void check_twins(struct checker *c);
static enum rc stand(struct checker *c);
static enum rc differences(struct checker *c);

enum rc load_check(struct db *db, struct arena *a, const struct load_file *files, size_t n, struct load_result *out) {
    *out = (struct load_result){.rows = ARENA_NEW(a, struct load_rows)};
    struct checker c = {.db = db, .a = a, .out = out, .rows = out->rows};
    for (size_t i = 0; i < n && !load_full(&c); i++) {
        const struct load_kind *k = load_kind_of(files[i].name);
        if (!k)
            load_fault(&c, files[i].name, 0, 0, STR(""),
                       STR("không biết loại tệp này; tên tệp phải là một trong các tên nêu ở docs/DATA.md"), STR(""));
        else if (files[i].text.n > MAX_FILE)
            load_fault(&c, files[i].name, 0, 0, STR(""), STR("tệp lớn hơn 32 MB"), STR(""));
        else if (k->id == K_FORM)
            load_form_check(&c, &files[i]);
        else
            read_csv(&c, k, &files[i]);
        if (k && k->id == K_RULES) check_rules(&c, &files[i]);
    }
    for (size_t i = 0; i < n_load_kinds; i++)
        load_index(a, &out->rows->kind[i]), out->n_rows += (int64_t)out->rows->kind[i].n;
    check_twins(&c);
    TRY(stand(&c));
    TRY(load_across(&c));
    if (load_full(&c))
        load_fault(&c, STR("…"), 0, 0, STR(""), STR("còn nhiều lỗi nữa; hãy sửa các lỗi trên rồi nạp lại"), STR(""));
    return out->n_faults ? RC_INVALID : differences(&c);
}

/* ---- Faults ---- */
bool load_full(const struct checker *c) { return c->out->n_faults >= MAX_FAULTS; }

void load_fault(struct checker *c, struct str file, int line, int col, struct str column, struct str expected,
                struct str found) {
    if (c->out->n_faults > MAX_FAULTS) return;
    struct buf b = buf_in(c->a);
    buf_str(&b, file);
    if (line) buf_fmt(&b, ", dòng %d", line);
    if (column.n) buf_fmt(&b, ", cột %.*s", STR_ARG(column));
    if (column.n && col) buf_fmt(&b, " (ô thứ %d)", col);
    buf_fmt(&b, ": %.*s", STR_ARG(expected));
    if (found.n) buf_fmt(&b, " (đang là \"%.*s%s\")", STR_ARG(utf8_clip(found, 60)), utf8_len(found) > 60 ? "…" : "");
    *ARENA_PUSH(c->a, c->out->fault, c->out->n_faults, c->cap_faults) =
        (struct load_fault){file, line, col, column, expected, found, buf_view(&b)};
}

void load_fault_at(struct checker *c, const struct load_row *r, enum load_id id, const char *column,
                   struct str expected) {
    if (!r->line) return;
    for (size_t i = 0; i < load_kinds[id].n; i++)
        if (!strcmp(load_kinds[id].col[i].name, column))
            load_fault(c, r->file, r->line, r->col_at[i], str_of(column), expected, r->cell[i]);
}

/* ---- Reading ---- */
static size_t letters_in_common(struct str x, struct str y) {
    size_t same = 0;
    for (size_t i = 0; i < x.n; i++)
        for (size_t j = i > 2 ? i - 2 : 0; j < y.n && j <= i + 2; j++)
            if (x.p[i] == y.p[j]) {
                same++;
                break;
            }
    return same;
}

static struct str nearest(struct checker *c, const struct load_kind *k, struct str name) {
    const char *best = NULL;
    size_t most = 0;
    for (size_t i = 0; i < k->n; i++) {
        struct str col = str_of(k->col[i].name);
        size_t same = letters_in_common(str_lower_ascii(c->a, name), col), longer = col.n > name.n ? col.n : name.n;
        if (same * 10 >= longer * 7 && same > most) most = same, best = k->col[i].name;
    }
    return best ? str_fmt(c->a, "; có phải là \"%s\"?", best) : STR("");
}

/* Where each column of the kind stands; false when one is missing or unknown. */
static bool columns(struct checker *c, const struct load_kind *k, const struct load_file *f, const struct csv *csv,
                    int *at) {
    size_t faults = c->out->n_faults;
    for (size_t i = 0; i < k->n; i++) {
        at[i] = (int)csv_col(csv, k->col[i].name) + 1;
        if (!at[i] && k->col[i].required != MAY_MISS)
            load_fault(c, f->name, 1, 0, str_of(k->col[i].name), STR("thiếu cột này"), STR(""));
    }
    for (size_t i = 0; i < csv->cols; i++) {
        bool known = false;
        for (size_t j = 0; j < k->n && !known; j++) known = str_is(csv->head[i], k->col[j].name);
        if (!known)
            load_fault(c, f->name, 1, (int)i + 1, utf8_clip(csv->head[i], 60),
                       str_fmt(c->a, "không biết cột này%.*s", STR_ARG(nearest(c, k, utf8_clip(csv->head[i], 60)))),
                       STR(""));
    }
    return c->out->n_faults == faults;
}

/* buf_csv() put an apostrophe before what a spreadsheet would run; it goes again, and the cell stays text. */
static struct str unguarded(struct str v) {
    return v.n > 1 && v.p[0] == '\'' && strchr("=+-@", v.p[1]) ? str_sub(v, 1, v.n) : v;
}

static void read_csv(struct checker *c, const struct load_kind *k, const struct load_file *f) {
    struct csv csv;
    struct csv_fault bad;
    int *at = ARENA_ARRAY(c->a, int, k->n);
    if (csv_parse(c->a, f->text, &csv, &bad))
        return load_fault(c, f->name, bad.line, bad.col, STR(""), bad.what, STR(""));
    if (!columns(c, k, f, &csv, at)) return;
    struct load_table *t = &c->rows->kind[k->id];
    for (size_t i = 0; i < csv.rows && !load_full(c); i++) {
        struct load_row *r = ARENA_PUSH(c->a, t->row, t->n, t->cap);
        *r = (struct load_row){
            .file = f->name, .line = csv.row[i].line, .col_at = at, .cell = ARENA_ARRAY(c->a, struct str, k->n)};
        for (size_t j = 0; j < k->n; j++) r->cell[j] = at[j] ? unguarded(csv.row[i].cell[at[j] - 1]) : STR("");
        check_row(c, k, r);
    }
}

bool load_among(struct str v, const char *list) {
    struct str rest = str_of(list), one;
    while (str_cut(&rest, '|', &one))
        if (str_eq(one, v)) return true;
    return false;
}

/* ---- One cell ---- */
static bool is_time(struct str v) {
    if (v.n != 5 || v.p[2] != ':') return false;
    for (size_t i = 0; i < 5; i++)
        if (i != 2 && (v.p[i] < '0' || v.p[i] > '9')) return false;
    int m = (v.p[0] - '0') * 600 + (v.p[1] - '0') * 60 + (v.p[3] - '0') * 10 + (v.p[4] - '0');
    return v.p[3] <= '5' && m <= 1440;
}

static bool is_code(struct str v) {
    for (size_t i = 0; i < v.n; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_", v.p[i])) return false;
    return v.n <= 80;
}

static bool is_procedure(struct str v) { /* one digit, a point, six digits; other parts may follow after a point */
    if (!is_code(v) || v.n < 8 || v.p[1] != '.' || (v.n > 8 && v.p[8] != '.')) return false;
    for (size_t i = 0; i < 8; i++)
        if (i != 1 && (v.p[i] < '0' || v.p[i] > '9')) return false;
    return true;
}

static bool decimal(struct arena *a, struct str v, struct str *out) {
    char *p = str_z(a, v);
    size_t digits = 0, after = 0, points = 0;
    for (size_t i = 0; i < v.n; i++) {
        if (p[i] == ',') p[i] = '.';
        if (p[i] == '.')
            points++;
        else if (p[i] >= '0' && p[i] <= '9')
            points ? after++ : digits++;
        else
            return false;
    }
    while (after > 0 && v.n && p[v.n - 1] == '0') v.n--, after--; /* 2.50 is 2.5, 3.0 is 3 */
    if (points == 1 && !after && v.n && p[v.n - 1] == '.') v.n--;
    *out = str_n(p, v.n);
    return digits && digits <= 6 && points <= 1 && after <= 2;
}

static bool is_set(struct str v, const char *of) {
    struct str rest = v, one;
    while (str_cut(&rest, ';', &one)) {
        struct str before = str_sub(v, 0, (size_t)(one.p - v.p)), x;
        if (!load_among(one, of)) return false;
        while (str_cut(&before, ';', &x))
            if (str_eq(x, one)) return false;
    }
    return true;
}

static bool is_place(struct str v) {
    struct str rest = v, one, head, tail;
    while (str_cut(&rest, ';', &one)) {
        tail = one;
        bool more = str_find(one, STR(":")) >= 0;
        str_cut(&tail, ':', &head);
        if (more ? !load_among(head, "province|district|commune|code") || !tail.n || !is_code(tail)
                 : !load_among(one, "receiver|decider|parent|own|province|district|commune"))
            return false;
    }
    return true;
}

static bool is_sessions(struct str v) {
    struct str rest = v, one, from;
    struct str last = STR("");
    for (int n = 0; str_cut(&rest, ' ', &one); n++) {
        struct str to = one;
        str_cut(&to, '-', &from);
        if (n == 4 || !is_time(from) || !is_time(to) || str_cmp(from, to) >= 0 || (last.n && str_cmp(last, from) > 0))
            return false;
        last = to;
    }
    return true;
}

/* True when the cell is right; it is then in its normal form. */
static bool cell_right(struct checker *c, const struct load_column *col, struct str *v) {
    int64_t n;
    int32_t day;
    switch (col->type) {
    case T_CODE:
        return is_code(*v);
    case T_PROCEDURE:
        return is_procedure(*v);
    case T_INT:
        return str_i64(*v, &n);
    case T_COUNT:
        return v->p[0] != '+' && str_i64(*v, &n) && n >= 0 && n <= 1000000000000;
    case T_DAY:
        if (!day_parse(*v, &day)) return false;
        *v = day_iso(c->a, day);
        return true;
    case T_TIME:
        return is_time(*v);
    case T_YESNO:
        return load_among(*v, "yes|no");
    case T_ENUM:
        return load_among(*v, col->of);
    case T_SET:
        return is_set(*v, col->of);
    case T_LIMIT:
        return decimal(c->a, *v, v);
    case T_PLACE:
        return is_place(*v);
    case T_SESSIONS:
        return is_sessions(*v);
    case T_CCCD:
        return !check_cccd(c->a, *v, v).n;
    case T_TAX:
        return !check_tax(c->a, *v, v).n;
    case T_PHONE:
        return !check_phone(c->a, *v, v).n;
    case T_EMAIL:
        return !check_email(c->a, *v, v).n;
    case T_REF:
        return v->n <= 200;
    default:
        return utf8_len(*v) <= (col->max ? col->max : 300);
    }
}

static void check_row(struct checker *c, const struct load_kind *k, struct load_row *r) {
    struct buf key = buf_in(c->a);
    for (size_t i = 0; i < k->n; i++) {
        const struct load_column *col = &k->col[i];
        struct str found = r->cell[i];
        if (!found.n && col->required > 0)
            load_fault(c, r->file, r->line, r->col_at[i], str_of(col->name),
                       str_fmt(c->a, "không được để trống; cần %.*s", STR_ARG(load_expected(c->a, col))), found);
        if (found.n && !cell_right(c, col, &r->cell[i]))
            load_fault(c, r->file, r->line, r->col_at[i], str_of(col->name),
                       str_fmt(c->a, "phải là %.*s", STR_ARG(load_expected(c->a, col))), found);
        if (i < k->n_key) {
            if (i) buf_c(&key, ' ');
            buf_str(&key, r->cell[i]);
        }
    }
    r->key = buf_view(&key);
}

/* core/rules.c knows its columns better. */
static void check_rules(struct checker *c, const struct load_file *f) {
    struct csv csv;
    struct csv_fault bad;
    struct rules *rules;
    struct rules_fault faults[RULES_FAULTS];
    size_t n, nf = 0;
    int line = 0;
    if (c->out->n_faults || csv_parse(c->a, f->text, &csv, &bad)) return;
    if (rules_load(c->a, &csv, &rules, &n, faults, &nf, &line))
        for (size_t i = 0; i < nf; i++)
            load_fault(c, f->name, line, (int)csv_col(&csv, faults[i].field) + 1, str_of(faults[i].field),
                       faults[i].what, STR(""));
}

/* ---- Tables ---- */
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
        if (*s)
            t->row[i].twin = *s;
        else
            *s = &t->row[i];
    }
}

struct str load_cell_of(const struct load_row *r, enum load_id id, const char *column) {
    for (size_t i = 0; i < load_kinds[id].n; i++)
        if (!strcmp(load_kinds[id].col[i].name, column)) return r->cell[i];
    return STR("");
}

struct str load_join(struct arena *a, const struct load_kind *k, const struct load_row *r) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < k->n; i++) {
        if (i) buf_c(&b, '\x1f');
        buf_str(&b, r->cell[i]);
    }
    return buf_view(&b);
}

static void check_twins(struct checker *c) {
    for (size_t k = 0; k < n_load_kinds; k++)
        for (size_t i = 0; i < c->rows->kind[k].n && !load_full(c); i++) {
            const struct load_row *r = &c->rows->kind[k].row[i];
            if (r->twin)
                load_fault(c, r->file, r->line, r->col_at[0], str_of(load_kinds[k].col[0].name),
                           str_fmt(c->a, "trùng với dòng %d của %.*s (khóa: %.*s)", r->twin->line,
                                   STR_ARG(r->twin->file), STR_ARG(r->key)),
                           STR(""));
        }
}

/* ---- What was loaded before, and what will stand ---- */
static enum rc read_old(struct checker *c, enum load_id id) {
    struct definition_all *all;
    size_t n;
    TRY(definition_all(c->db, c->a, str_of(load_kinds[id].file), &all, &n));
    struct load_table *t = &c->rows->old[id];
    t->row = ARENA_ARRAY(c->a, struct load_row, n + 1);
    t->n = t->cap = n;
    for (size_t i = 0; i < n; i++) {
        struct str rest = all[i].cells;
        t->row[i] = (struct load_row){.key = all[i].key, .cell = ARENA_ARRAY(c->a, struct str, load_kinds[id].n)};
        for (size_t j = 0; j < load_kinds[id].n && str_cut(&rest, '\x1f', &t->row[i].cell[j]); j++) continue;
    }
    load_index(c->a, t);
    return RC_OK;
}

static void table_of_firsts(struct arena *a, struct load_table *out, struct load_row **row, size_t n) {
    out->row = ARENA_ARRAY(a, struct load_row, n + 1);
    for (size_t i = 0; i < n; i++) out->row[out->n++] = (struct load_row){.key = row[i]->cell[0]};
    load_index(a, out);
}

static enum rc stand(struct checker *c) {
    for (size_t k = 0; k < n_load_kinds; k++) {
        struct load_rows *r = c->rows;
        struct load_table *t = &r->kind[k], *old = &r->old[k], named = {0};
        TRY(read_old(c, (enum load_id)k));
        r->stand[k] = ARENA_ARRAY(c->a, struct load_row *, t->n + old->n + 1);
        r->gone[k] = ARENA_ARRAY(c->a, struct load_row *, old->n + 1);
        for (size_t i = 0; i < t->n; i++)
            if (!t->row[i].twin) r->stand[k][r->n_stand[k]++] = &t->row[i];
        if (load_kinds[k].grouped) table_of_firsts(c->a, &named, r->stand[k], r->n_stand[k]);
        for (size_t i = 0; i < old->n; i++) {
            if (load_find(t, old->row[i].key)) continue;
            if (load_find(&named, old->row[i].cell[0]))
                r->gone[k][r->n_gone[k]++] = &old->row[i];
            else
                r->stand[k][r->n_stand[k]++] = &old->row[i];
        }
        table_of_firsts(c->a, &r->codes[k], r->stand[k], r->n_stand[k]);
    }
    return RC_OK;
}

/* ---- The difference ---- */
struct differ {
    struct checker *c;
    size_t cap_changes, cap_missing;
};

static void compare(struct differ *d, const struct load_kind *k, struct load_row *r, const struct load_row *old) {
    struct checker *c = d->c;
    struct load_change ch = {.kind = str_of(k->file), .key = r->key};
    size_t cap = 0;
    for (size_t i = 0; i < k->n; i++)
        if (!str_eq(old->cell[i], r->cell[i]))
            *ARENA_PUSH(c->a, ch.cell, ch.n, cap) =
                (struct load_cell){str_of(k->col[i].name), old->cell[i], r->cell[i]};
    if (!ch.n) return;
    r->changed = true;
    *ARENA_PUSH(c->a, c->out->change, c->out->n_changes, d->cap_changes) = ch;
}

static enum rc differences(struct checker *c) {
    struct differ d = {.c = c};
    struct load_result *out = c->out;
    bool calendar = false;
    for (size_t k = 0; k < n_load_kinds; k++) {
        struct load_table *t = &c->rows->kind[k];
        struct str file = str_of(load_kinds[k].file);
        size_t before = out->n_changes;
        for (size_t i = 0; i < t->n; i++) {
            struct load_row *old = load_find(&c->rows->old[k], t->row[i].key);
            if (old)
                compare(&d, &load_kinds[k], &t->row[i], old);
            else
                t->row[i].added = true, *ARENA_PUSH(c->a, out->change, out->n_changes, d.cap_changes) =
                                            (struct load_change){.kind = file, .key = t->row[i].key, .added = true};
        }
        for (size_t i = 0; i < c->rows->n_gone[k]; i++)
            *ARENA_PUSH(c->a, out->change, out->n_changes, d.cap_changes) =
                (struct load_change){.kind = file, .key = c->rows->gone[k][i]->key, .removed = true};
        for (size_t i = 0; i < c->rows->n_stand[k] && t->n && k != K_FORM && out->n_missing < MAX_MISSING; i++)
            if (!c->rows->stand[k][i]->line)
                *ARENA_PUSH(c->a, out->missing, out->n_missing, d.cap_missing) =
                    (struct load_change){.kind = file, .key = c->rows->stand[k][i]->key};
        calendar |= (k == K_HOURS || k == K_HOLIDAY) && out->n_changes > before;
    }
    struct load_open_cases open;
    if (!calendar) return RC_OK;
    TRY(load_open_cases(c->db, c->a, &open));
    out->n_open_cases = open.n;
    return RC_OK;
}

enum rc load_export(struct db *db, struct arena *a, struct str kind, struct str *csv) {
    const struct load_kind *k = load_kind_of(kind);
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
