/* form.c — reading what was typed by what was declared. */
#include "core/form.h"
#include <assert.h>
#include "base/utf8.h"

struct source { /* where values come from: a request or a stored draft */
    const struct request *r;
    struct str (*get)(void *user, const char *name);
    void *user;
};
static bool bind(struct form *f, const struct source *s);
static void read_one(struct form *f, const struct source *s, size_t i);
static void check_one(struct form *f, size_t i);
static struct str raw_of(const struct form *f, const struct source *s, const char *name);
static struct str check_date(struct form *f, const struct field_def *d, struct form_value *v);
static struct str check_number(struct form *f, const struct field_def *d, struct form_value *v);
static struct str check_text(struct form *f, const struct field_def *d, struct form_value *v);
static struct str check_choice(struct form *f, const struct field_def *d, struct form_value *v);
static struct str lower_first(struct arena *a, const char *label);

void form_init(struct form *f, struct arena *a, const struct field_def *def, size_t n) {
    *f = (struct form){.a = a, .def = def, .n = n, .value = ARENA_ARRAY(a, struct form_value, n + 1)};
    for (size_t i = 0; i < n; i++) f->value[i].shown = true;
}

bool form_bind(struct form *f, const struct request *r, const struct field_def *def, size_t n) {
    form_init(f, r->a, def, n);
    bool ok = bind(f, &(struct source){.r = r});
    if (r->too_large)
        form_error(f, NULL, STR("Nội dung gửi lên quá lớn, một phần đã bị bỏ. Hãy giảm dung lượng rồi gửi lại."));
    return ok && !r->too_large;
}

bool form_bind_from(struct form *f, struct arena *a, const struct field_def *def, size_t n,
                    struct str (*get)(void *, const char *), void *user) {
    form_init(f, a, def, n);
    return bind(f, &(struct source){.get = get, .user = user});
}

static bool bind(struct form *f, const struct source *s) {
    for (size_t i = 0; i < f->n; i++) read_one(f, s, i);
    for (size_t i = 0; i < f->n; i++) {
        f->value[i].shown = form_cond_holds(f, &f->def[i]);
        if (f->value[i].shown) check_one(f, i);
    }
    return f->n_errors == 0;
}

static struct str raw_of(const struct form *f, const struct source *s, const char *name) {
    struct str v = s->r ? req_field(s->r, name) : s->get(s->user, name);
    return v.n && utf8_valid(v) ? utf8_nfc(f->a, v) : STR("");
}

static void read_one(struct form *f, const struct source *s, size_t i) {
    const struct field_def *d = &f->def[i];
    struct form_value *v = &f->value[i];
    v->raw = raw_of(f, s, d->name);
    if (d->type == F_DATE && !v->raw.n) { /* three inputs */
        struct str part[3];
        static const char *const suffix[] = {"day", "month", "year"};
        bool any = false;
        for (int k = 0; k < 3; k++) {
            part[k] = raw_of(f, s, str_z(f->a, str_fmt(f->a, "%s-%s", d->name, suffix[k])));
            any |= part[k].n > 0;
        }
        if (any) v->raw = str_fmt(f->a, "%.*s/%.*s/%.*s", STR_ARG(part[0]), STR_ARG(part[1]), STR_ARG(part[2]));
    }
    if (d->type == F_CHOICES && s->r) {
        size_t cap = 0;
        struct buf joined = buf_in(f->a);
        for (size_t k = 0; k < s->r->n_field; k++) {
            struct str one = str_trim(s->r->field[k].value);
            if (!one.n || !str_is(s->r->field[k].name, d->name)) continue;
            *ARENA_PUSH(f->a, v->many, v->n_many, cap) = one;
            if (joined.n) buf_c(&joined, '|');
            buf_str(&joined, one);
        }
        v->raw = buf_view(&joined);
    } else if (d->type == F_CHOICES && v->raw.n) {
        size_t cap = 0;
        struct str rest = v->raw, one;
        while (str_cut(&rest, '|', &one)) *ARENA_PUSH(f->a, v->many, v->n_many, cap) = one;
    }
    v->text = d->type == F_PASSWORD ? v->raw : str_trim(v->raw);
}

static void check_one(struct form *f, size_t i) {
    const struct field_def *d = &f->def[i];
    struct form_value *v = &f->value[i];
    struct str wrong = STR("");
    bool picks = d->type == F_CHOICE || d->type == F_CHOICES || d->type == F_YESNO || d->type == F_AREA;
    if (!v->text.n) {
        if (d->required && d->type != F_FILE)
            wrong = d->required_error
                        ? str_of(d->required_error)
                        : str_fmt(f->a, "%s %.*s", picks ? "Chọn" : "Nhập", STR_ARG(lower_first(f->a, d->label)));
    } else {
        switch (d->type) {
        case F_CCCD:
            wrong = check_cccd(f->a, v->text, &v->text);
            break;
        case F_PHONE:
            wrong = check_phone(f->a, v->text, &v->text);
            break;
        case F_EMAIL:
            wrong = check_email(f->a, v->text, &v->text);
            break;
        case F_TAX:
            wrong = check_tax(f->a, v->text, &v->text);
            break;
        case F_DATE:
            wrong = check_date(f, d, v);
            break;
        case F_AT:
            wrong = at_parse(v->text, &v->num) ? STR("")
                                               : str_fmt(f->a, "%s phải là ngày giờ, ví dụ 25/03/2022 16:30", d->label);
            break;
        case F_NUMBER:
        case F_MONEY:
            wrong = check_number(f, d, v);
            break;
        case F_CHOICE:
        case F_CHOICES:
        case F_YESNO:
            wrong = check_choice(f, d, v);
            break;
        case F_AREA:
            wrong = d->n_option ? check_choice(f, d, v) : check_text(f, d, v);
            break;
        default:
            wrong = check_text(f, d, v);
        }
    }
    if (wrong.n) form_error(f, d->name, wrong);
}

static struct str check_text(struct form *f, const struct field_def *d, struct form_value *v) {
    int64_t max = d->max ? d->max : d->type == F_LONGTEXT ? 4000 : 200;
    int64_t n = (int64_t)utf8_len(v->text);
    if (n > max) return str_fmt(f->a, "%s không quá %lld ký tự (đang có %lld)", d->label, (long long)max, (long long)n);
    if (d->min && n < d->min) return str_fmt(f->a, "%s phải có ít nhất %lld ký tự", d->label, (long long)d->min);
    if (d->type != F_LONGTEXT && d->type != F_PASSWORD && memchr(v->text.p, '\n', v->text.n))
        return str_fmt(f->a, "%s chỉ gồm một dòng", d->label);
    if (d->type == F_NAME)
        for (size_t i = 0; i < v->text.n; i++)
            if (strchr("0123456789<>@#$%^*=[]{}|\\/~", v->text.p[i]))
                return str_fmt(f->a, "%s chỉ gồm chữ cái, như trên giấy tờ tùy thân", d->label);
    if (d->type == F_CODE) {
        int64_t ignored;
        if (v->text.n != 6 || v->text.p[0] == '-' || !str_i64(v->text, &ignored)) return STR("Nhập mã gồm 6 chữ số");
    }
    return STR("");
}

static struct str check_choice(struct form *f, const struct field_def *d, struct form_value *v) {
    if (d->type == F_YESNO) {
        v->num = str_is(v->text, "yes") || str_is(v->text, "1") || str_is(v->text, "co");
        bool known = v->num || str_is(v->text, "no") || str_is(v->text, "0") || str_is(v->text, "khong");
        return known ? STR("") : str_fmt(f->a, "Chọn %.*s", STR_ARG(lower_first(f->a, d->label)));
    }
    struct str one = v->text;
    for (size_t k = 0; k < (d->type == F_CHOICES ? v->n_many : 1); k++) {
        if (d->type == F_CHOICES) one = v->many[k];
        bool known = false;
        for (size_t i = 0; i < d->n_option && !known; i++) known = str_eq(d->option[i].value, one);
        if (!known) return str_fmt(f->a, "Chọn %.*s trong danh sách", STR_ARG(lower_first(f->a, d->label)));
    }
    str_i64(v->text, &v->num);
    return STR("");
}

static struct str check_date(struct form *f, const struct field_def *d, struct form_value *v) {
    int32_t day;
    if (!day_parse(v->text, &day)) return str_fmt(f->a, "%s phải là ngày có thật, ví dụ 27/03/1990", d->label);
    v->num = day;
    if (d->min && day < d->min)
        return str_fmt(f->a, "%s phải từ ngày %.*s", d->label, STR_ARG(day_vi(f->a, (int32_t)d->min)));
    if (d->max && day > d->max)
        return str_fmt(f->a, "%s không được sau ngày %.*s", d->label, STR_ARG(day_vi(f->a, (int32_t)d->max)));
    v->text = day_iso(f->a, day);
    return STR("");
}

/* "1.234.567 đ" and "1 234 567" are the same amount. */
static struct str check_number(struct form *f, const struct field_def *d, struct form_value *v) {
    struct buf b = buf_in(f->a);
    for (size_t i = 0; i < v->text.n; i++)
        if (!strchr(d->type == F_MONEY ? "., \xC4\x91\xE2\x82\xAB" : " ", v->text.p[i])) buf_c(&b, v->text.p[i]);
    int64_t max = d->max ? d->max : 1000000000000000;
    if (!str_i64(buf_view(&b), &v->num)) return str_fmt(f->a, "%s phải là số nguyên", d->label);
    if (v->num < d->min || v->num > max)
        return str_fmt(f->a, "%s phải từ %lld đến %lld", d->label, (long long)d->min, (long long)max);
    v->text = buf_view(&b);
    return STR("");
}

bool form_cond_holds(const struct form *f, const struct field_def *d) {
    bool all = true, any = false;
    for (size_t i = 0; i < d->n_when; i++) {
        const struct cond *c = &d->when[i];
        const struct form_value *v = NULL;
        for (size_t k = 0; k < f->n; k++)
            if (str_is(c->field, f->def[k].name)) v = &f->value[k];
        struct str have = v ? v->text : STR(""), rest = c->value, one;
        int64_t x, y;
        bool holds = false;
        if (str_is(c->op, "eq"))
            holds = str_eq(have, c->value);
        else if (str_is(c->op, "ne"))
            holds = !str_eq(have, c->value);
        else if (str_is(c->op, "filled"))
            holds = have.n > 0;
        else if (str_is(c->op, "in"))
            while (!holds && str_cut(&rest, '|', &one)) holds = str_eq(one, have);
        else if (str_i64(have, &x) && str_i64(c->value, &y))
            holds = str_is(c->op, "gt") ? x > y : x < y;
        all &= holds, any |= holds;
    }
    return d->when_any && d->n_when ? any : all;
}

struct form_value *form_at(const struct form *f, const char *name) {
    for (size_t i = 0; i < f->n; i++)
        if (!strcmp(f->def[i].name, name)) return &f->value[i];
    assert(!"field is not declared");
    return NULL;
}
struct str form_str(const struct form *f, const char *name) {
    return form_at(f, name)->text;
}
int64_t form_int(const struct form *f, const char *name) { return form_at(f, name)->num; }
int32_t form_day(const struct form *f, const char *name) { return (int32_t)form_at(f, name)->num; }
void form_set(struct form *f, const char *name, struct str raw) {
    struct form_value *v = form_at(f, name);
    v->raw = v->text = raw;
}

void form_error(struct form *f, const char *name, struct str message) {
    f->n_errors++;
    if (!name || !*name) {
        if (!f->error.n) f->error = message;
        return;
    }
    for (size_t i = 0; i < f->n; i++)
        if (!strcmp(f->def[i].name, name)) {
            if (!f->value[i].error.n) f->value[i].error = message;
            return;
        }
    if (!f->error.n) f->error = message;
}

static struct str lower_first(struct arena *a, const char *label) {
    struct str s = str_of(label), first = utf8_clip(s, 1), second = utf8_clip(str_sub(s, first.n, s.n), 1);
    bool abbreviation = second.n && second.p[0] >= 'A' && second.p[0] <= 'Z';
    if (abbreviation || !s.n) return s;
    if (first.n == 1 && first.p[0] >= 'A' && first.p[0] <= 'Z') {
        char *p = arena_dup(a, s.p, s.n);
        p[0] = (char)(p[0] + 32);
        return str_n(p, s.n);
    }
    static const char *const pairs[][2] = {{"Đ", "đ"}, {"Ô", "ô"}, {"Ơ", "ơ"}, {"Ư", "ư"}, {"Â", "â"}, {"Ă", "ă"},
                                           {"Ê", "ê"}, {"Ý", "ý"}, {"Ủ", "ủ"}, {"Ấ", "ấ"}, {"Ả", "ả"}};
    for (size_t i = 0; i < COUNT_OF(pairs); i++)
        if (str_is(first, pairs[i][0])) return str_fmt(a, "%s%.*s", pairs[i][1], STR_ARG(str_sub(s, first.n, s.n)));
    return s;
}

static bool only_digits(struct str s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 0;
}

static struct str without(struct arena *a, struct str s, const char *chars) {
    char *p = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        if (!strchr(chars, s.p[i])) p[n++] = s.p[i];
    return str_n(p, n);
}

/* TT 59/2021/TT-BCA: three digits of the place of birth's registration (001 to 096), one of century and sex, two of the
 * year, six at random. */
struct str check_cccd(struct arena *a, struct str s, struct str *out) {
    struct str d = without(a, s, " .");
    if (d.n != 12 || !only_digits(d)) return STR("Số căn cước công dân gồm 12 chữ số");
    int province = (d.p[0] - '0') * 100 + (d.p[1] - '0') * 10 + (d.p[2] - '0');
    if (province < 1 || province > 96)
        return STR("Số căn cước công dân không đúng: ba chữ số đầu là mã tỉnh, thành phố từ 001 đến 096");
    if (d.p[3] > '3')
        return STR("Số căn cước công dân không đúng: chữ số thứ tư chỉ thế kỷ sinh và giới tính, từ 0 đến 3");
    *out = d;
    return STR("");
}

struct str check_phone(struct arena *a, struct str s, struct str *out) {
    struct str d = without(a, s, " .-()");
    if (str_starts(d, "+84")) d = str_fmt(a, "0%.*s", STR_ARG(str_sub(d, 3, d.n)));
    if ((d.n != 10 && d.n != 11) || d.p[0] != '0' || !only_digits(d) || (d.n == 11 && d.p[1] != '2'))
        return STR("Số điện thoại gồm 10 chữ số, bắt đầu bằng 0");
    *out = d;
    return STR("");
}

/* Mã số thuế: the tenth digit is 10 - (weighted sum mod 11), TT 105/2020/TT-BTC. */
struct str check_tax(struct arena *a, struct str s, struct str *out) {
    static const int weight[] = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    struct str d = without(a, s, " ");
    bool branch = d.n == 14 && d.p[10] == '-' && only_digits(str_sub(d, 11, 3));
    if ((d.n != 10 && !branch) || !only_digits(str_sub(d, 0, 10)))
        return STR("Mã số thuế gồm 10 chữ số, hoặc 10 chữ số, dấu gạch và 3 chữ số");
    int sum = 0;
    for (int i = 0; i < 9; i++) sum += (d.p[i] - '0') * weight[i];
    if (10 - sum % 11 != d.p[9] - '0') return STR("Mã số thuế không đúng: kiểm tra lại từng chữ số");
    *out = d;
    return STR("");
}

struct str check_email(struct arena *a, struct str s, struct str *out) {
    long at = str_find(s, STR("@"));
    struct str host = at > 0 ? str_sub(s, (size_t)at + 1, s.n) : STR("");
    bool ok = at > 0 && s.n <= 254 && str_find(host, STR(".")) > 0 && host.p[host.n - 1] != '.' &&
              str_find(host, STR("@")) < 0;
    for (size_t i = 0; ok && i < s.n; i++) /* no letters with tones: few mail servers would take them */
        ok = s.p[i] > ' ' && s.p[i] < 127 && !strchr("<>(),;:\"[]\\", s.p[i]);
    if (!ok) return STR("Thư điện tử phải có dạng ten@vidu.vn, không dấu");
    *out = str_copy(a, s);
    return STR("");
}
