/* admin_data.c — definitions in a browser: download, upload, the difference, publish.
 *
 * What an official uploads is checked whole; one fault refuses all. Faultless files wait an hour in the table
 * idempotency (key "nap-" and a secret) and belong to whoever brought them. Publishing checks them again in its own
 * transaction and refuses when the difference is no longer the one that was shown: its SHA-256 comes back with the
 * form. */
#include <stdio.h>
#include "mod/admin/admin.h"
#include "mod/admin/admin_check.html.h"
#include "mod/admin/admin_data.html.h"
#include "mod/admin/admin_kind.html.h"
#include "sys/crypto.h"
#include "ui/api.h"

enum { WAITS_S = 3600, TEXT_MAX = 24 << 20, SHOWN = 200, FAULTS_SHOWN = 200 };
static const struct column columns_kinds[] = {
    {"Tệp", NULL}, {"Số dòng", "govuk-table__header--numeric"}, {"Nạp lần cuối", NULL}, {"Tải về", NULL}};
static const struct column columns_fields[] = {{"Cột", NULL}, {"Cần có", NULL}, {"Giá trị", NULL}};
static const struct column columns_counts[] = {{"Tệp", NULL},
                                               {"Thêm", "govuk-table__header--numeric"},
                                               {"Sửa", "govuk-table__header--numeric"},
                                               {"Bỏ", "govuk-table__header--numeric"}};
static const struct column columns_changes[] = {{"Tệp", NULL}, {"Dòng", NULL}, {"Thay đổi", NULL}};
static const struct column columns_faults[] = {
    {"Tệp", NULL}, {"Dòng", "govuk-table__header--numeric"}, {"Cột", NULL}, {"Cần sửa", NULL}};
static const struct field_def publish_fields[] = {
    {.name = "quyet-dinh",
     .label = "Quyết định, văn bản làm căn cứ",
     .hint = "Ví dụ: Quyết định số 12/QĐ-UBND ngày 20/3/2022. Được ghi cùng phiên bản mới và trong nhật ký.",
     .required = true,
     .max = 300,
     .required_error = "Nhập quyết định, văn bản làm căn cứ"},
    {.name = "khac-biet", .type = F_HIDDEN, .label = "Khác biệt", .max = 64},
};

static enum rc kinds(struct request *r, struct admin_kind **out, size_t *n) {
    struct admin_kinds *have;
    size_t n_have, n_columns;
    const char *const *column, *file;
    TRY(admin_kinds(r->db, r->a, &have, &n_have));
    for (*n = 0; load_kind(*n, &column, &n_columns); (*n)++) {
    }
    *out = ARENA_ARRAY(r->a, struct admin_kind, *n + 1);
    for (size_t i = 0; (file = load_kind(i, &column, &n_columns)); i++) {
        (*out)[i] = (struct admin_kind){.file = str_of(file), .i = i};
        for (size_t k = 0; k < n_have; k++)
            if (str_is(have[k].kind, file)) (*out)[i].n = have[k].n, (*out)[i].loaded_at = have[k].loaded_at;
    }
    return RC_OK;
}

static enum rc kinds_api(struct request *r, const struct admin_kind *kind, size_t n) {
    struct buf *b = api_list(r);
    for (size_t i = 0; i < n; i++) {
        json_open(b, NULL, '{'), json_int(b, "id", (int64_t)kind[i].i), json_text(b, "file", kind[i].file);
        json_int(b, "rows", kind[i].n), json_at(b, "loaded_at", kind[i].loaded_at);
        json_text(b, "csv", str_fmt(r->a, "/api/v1/quan-tri/du-lieu/tai/%zu", kind[i].i)), json_close(b, '}');
    }
    return api_list_end(r, STR(""));
}

/* Each fault as an error at "file:row:column". */
static enum rc faults_api(struct request *r, struct str mistake, const struct load_result *faulty) {
    size_t n = faulty ? faulty->n_faults : 0;
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, n + 1);
    struct form *f = ARENA_NEW(r->a, struct form);
    if (n > FAULTS_SHOWN) n = FAULTS_SHOWN;
    for (size_t i = 0; i < n; i++) {
        const struct load_fault *x = &faulty->fault[i];
        def[i].name =
            str_z(r->a, str_fmt(r->a, "%.*s:%lld:%.*s", STR_ARG(x->file), (long long)x->line, STR_ARG(x->column)));
    }
    form_init(f, r->a, def, n);
    for (size_t i = 0; i < n; i++) f->value[i].error = faulty->fault[i].expected, f->n_errors++;
    form_error(f, NULL, mistake);
    r->reply->status = 422;
    api_saw_form(r, f, mistake);
    return RC_OK;
}

static enum rc show(struct request *r, struct str mistake, const struct load_result *faulty) {
    struct admin_kind *kind;
    size_t n, n_faults = faulty ? faulty->n_faults : 0;
    TRY(kinds(r, &kind, &n));
    if (r->api) return mistake.n ? faults_api(r, mistake, faulty) : kinds_api(r, kind, n);
    struct page p = {.title = "Dữ liệu danh mục", .section = "quan-tri", .back = STR("/quan-tri"), .wide = true};
    if (mistake.n || n_faults) p.status = 422;
    struct buf *b = page_begin(r, &p);
    tpl_admin_data(b, r, mistake, faulty ? faulty->fault : NULL, n_faults < FAULTS_SHOWN ? n_faults : FAULTS_SHOWN,
                   n_faults, columns_faults, COUNT_OF(columns_faults), kind, n, columns_kinds, COUNT_OF(columns_kinds));
    return page_end(r, &p);
}

enum rc admin_data_show(struct request *r) { return show(r, STR(""), NULL); }

static enum rc kind_of(struct request *r, size_t *i, const char **file, const char *const **column, size_t *n) {
    int64_t v;
    if (!str_i64(r->part[0], &v) || v < 0 || v > 1000) return RC_NOTFOUND;
    *i = (size_t)v, *file = load_kind(*i, column, n);
    return *file ? RC_OK : RC_NOTFOUND;
}

enum rc admin_data_kind(struct request *r) {
    const char *file, *const *column;
    size_t i, n;
    TRY(kind_of(r, &i, &file, &column, &n));
    struct admin_column *c = ARENA_ARRAY(r->a, struct admin_column, n + 1);
    for (size_t k = 0; k < n; k++) {
        c[k].name = str_of(column[k]);
        c[k].expected = load_column_vi(r->a, i, k, &c[k].key, &c[k].required);
    }
    if (r->api) {
        struct buf *b = api_object(r);
        json_z(b, "file", file), json_open(b, "columns", '[');
        for (size_t k = 0; k < n; k++)
            json_open(b, NULL, '{'), json_text(b, "name", c[k].name), json_text(b, "expected", c[k].expected),
                json_bool(b, "key", c[k].key), json_bool(b, "required", c[k].required), json_close(b, '}');
        json_close(b, ']');
        return api_end(r);
    }
    struct page p = {
        .title_str = str_fmt(r->a, "Tệp %s", file), .section = "quan-tri", .back = STR("/quan-tri/du-lieu")};
    struct buf *b = page_begin(r, &p);
    tpl_admin_kind(b, i, c, n, columns_fields, COUNT_OF(columns_fields));
    return page_end(r, &p);
}

enum rc admin_data_export(struct request *r) {
    const char *file, *const *column;
    struct str csv;
    size_t i, n;
    TRY(kind_of(r, &i, &file, &column, &n));
    TRY(load_export(r->db, r->a, str_of(file), &csv));
    const char *slash = strrchr(file, '/');
    const char *name = slash ? slash + 1 : file;
    r->reply->body = buf_in(r->a);
    buf_str(&r->reply->body, csv);
    r->reply->content_type = STR("text/csv; charset=utf-8");
    reply_header(r, "Content-Disposition",
                 str_fmt(r->a, "attachment; filename=\"%s%s\"", name, strchr(name, '.') ? "" : ".csv"));
    return RC_OK;
}

/* ---- Checking ---- */
static enum rc read_upload(struct arena *a, const struct upload *u, struct str *out) {
    char *p = ARENA_ARRAY(a, char, u->size + 1);
    FILE *f = fopen(str_z(a, u->path), "rb");
    if (!f) return RC_IO;
    size_t n = fread(p, 1, (size_t)u->size, f);
    fclose(f);
    *out = str_n(p, n);
    return n == (size_t)u->size ? RC_OK : RC_IO;
}

/* Who brought them, then each file as "<bytes> <name>\n<text>\n". */
static struct str pack(struct request *r, const struct load_file *f, size_t n) {
    struct buf b = buf_in(r->a);
    buf_fmt(&b, "%lld\n", (long long)actor_of(r)->id);
    for (size_t i = 0; i < n; i++)
        buf_fmt(&b, "%zu %.*s\n", f[i].text.n, STR_ARG(f[i].name)), buf_str(&b, f[i].text), buf_c(&b, '\n');
    return buf_view(&b);
}

static enum rc unpack(struct request *r, struct str s, struct load_file **f, size_t *n) {
    struct str head, size;
    size_t cap = 0;
    int64_t by, bytes;
    *f = NULL, *n = 0;
    if (!str_cut(&s, '\n', &head) || !str_i64(head, &by)) return RC_IO;
    if (by != actor_of(r)->id) return RC_NOTFOUND;
    while (s.n && str_cut(&s, '\n', &head)) {
        if (!str_cut(&head, ' ', &size) || !str_i64(size, &bytes) || bytes < 0 || (size_t)bytes >= s.n) return RC_IO;
        *ARENA_PUSH(r->a, *f, *n, cap) = (struct load_file){head, str_sub(s, 0, (size_t)bytes)};
        s = str_sub(s, (size_t)bytes + 1, s.n);
    }
    return RC_OK;
}

enum rc admin_data_take(struct request *r) {
    struct load_file *file = ARENA_ARRAY(r->a, struct load_file, r->n_upload + 1);
    struct load_result result;
    size_t n = 0, bytes = 0;
    for (size_t i = 0; i < r->n_upload; i++) {
        if (!str_is(r->upload[i].field, "tep") || !r->upload[i].filename.n) continue;
        file[n].name = r->upload[i].filename;
        TRY(read_upload(r->a, &r->upload[i], &file[n].text));
        bytes += file[n++].text.n;
    }
    if (r->too_large || bytes > TEXT_MAX)
        return show(r, STR("Các tệp quá lớn. Hãy nạp từng phần: mỗi lần nhiều nhất 20 MB."), NULL);
    if (!n) return show(r, STR("Chọn ít nhất một tệp CSV hoặc JSON"), NULL);
    enum rc rc = load_check(r->db, r->a, file, n, &result);
    if (rc == RC_INVALID)
        return show(r, STR("Các tệp có lỗi nên chưa nạp dòng nào. Hãy sửa các lỗi dưới đây trong tệp rồi nạp lại."),
                    &result);
    TRY(rc);
    if (!result.n_changes)
        return show(r, STR("Các tệp này không khác gì dữ liệu đang dùng, nên không có gì để công bố."), NULL);
    struct str token = random_hex(r->a, 16);
    TRY(tx_begin(r));
    TRY(admin_pending_sweep(r->db, r->now - WAITS_S));
    TRY(admin_pending_put(r->db, str_fmt(r->a, "nap-%.*s", STR_ARG(token)), r->now, pack(r, file, n)));
    return reply_redirect(r, str_fmt(r->a, "/quan-tri/du-lieu/nap/%.*s", STR_ARG(token)));
}

static struct str difference_hash(struct arena *a, const struct load_result *l) {
    struct buf b = buf_in(a);
    for (size_t i = 0; i < l->n_changes; i++) {
        const struct load_change *c = &l->change[i];
        buf_str(&b, c->kind), buf_c(&b, 31), buf_str(&b, c->key), buf_c(&b, c->added ? '+' : c->removed ? '-' : '~');
        for (size_t k = 0; k < c->n; k++)
            buf_str(&b, c->cell[k].column), buf_c(&b, 31), buf_str(&b, c->cell[k].old), buf_c(&b, 31),
                buf_str(&b, c->cell[k].new), buf_c(&b, 30);
        buf_c(&b, 29);
    }
    return sha256_hex(a, buf_view(&b));
}

static enum rc pending(struct request *r, struct str *key, struct load_file **file, size_t *n) {
    struct admin_pending p;
    *key = str_fmt(r->a, "nap-%.*s", STR_ARG(r->part[0]));
    TRY(admin_pending(r->db, r->a, *key, r->now - WAITS_S, &p));
    return unpack(r, p.answer, file, n);
}

/* The difference; what publishing must send back stands in "khac-biet". */
static enum rc difference_api(struct request *r, const struct form *f, const struct load_result *l) {
    struct buf *b = api_object(r);
    json_text(b, "khac-biet", form_at(f, "khac-biet")->raw), json_int(b, "changes", (int64_t)l->n_changes);
    json_open(b, "data", '[');
    for (size_t i = 0; i < l->n_changes && i < 5 * SHOWN; i++) {
        const struct load_change *c = &l->change[i];
        json_open(b, NULL, '{'), json_text(b, "file", c->kind), json_text(b, "key", c->key);
        json_z(b, "what", c->added ? "added" : c->removed ? "removed" : "changed"), json_open(b, "cells", '[');
        for (size_t k = 0; k < c->n; k++)
            json_open(b, NULL, '{'), json_text(b, "column", c->cell[k].column), json_text(b, "old", c->cell[k].old),
                json_text(b, "new", c->cell[k].new), json_close(b, '}');
        json_close(b, ']'), json_close(b, '}');
    }
    json_close(b, ']');
    return api_end(r);
}

static enum rc show_difference(struct request *r, struct form *f, const struct load_file *file, size_t n_files,
                               const struct load_result *l) {
    struct admin_kind *kind;
    size_t n, used = 0;
    TRY(kinds(r, &kind, &n));
    for (size_t i = 0; i < l->n_changes; i++)
        for (size_t k = 0; k < n; k++)
            if (str_eq(kind[k].file, l->change[i].kind))
                *(l->change[i].added     ? &kind[k].added
                  : l->change[i].removed ? &kind[k].removed
                                         : &kind[k].changed) += 1;
    for (size_t k = 0; k < n; k++)
        if (kind[k].added + kind[k].changed + kind[k].removed) kind[used++] = kind[k];
    form_set(f, "khac-biet", difference_hash(r->a, l));
    if (r->api && !f->n_errors) return difference_api(r, f, l);
    struct page p = {.title = "Khác biệt so với dữ liệu đang dùng",
                     .section = "quan-tri",
                     .back = STR("/quan-tri/du-lieu"),
                     .wide = true,
                     .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_admin_check(b, r, f, file, n_files, l, l->n_changes < SHOWN ? l->n_changes : SHOWN,
                    l->n_missing < SHOWN ? l->n_missing : SHOWN, kind, used, columns_counts, COUNT_OF(columns_counts),
                    columns_changes, COUNT_OF(columns_changes));
    return page_end(r, &p);
}

enum rc admin_data_check(struct request *r) {
    struct load_file *file;
    struct load_result result;
    struct str key;
    struct form f;
    size_t n;
    TRY(pending(r, &key, &file, &n));
    enum rc rc = load_check(r->db, r->a, file, n, &result);
    if (rc == RC_INVALID)
        return show(r, STR("Dữ liệu đang dùng đã thay đổi, nên các tệp này nay có lỗi. Hãy sửa rồi nạp lại."), &result);
    TRY(rc);
    form_init(&f, r->a, publish_fields, COUNT_OF(publish_fields));
    return show_difference(r, &f, file, n, &result);
}

enum rc admin_data_publish(struct request *r) {
    struct load_file *file;
    struct load_result result;
    struct str key;
    struct form f;
    size_t n;
    bool ok = form_bind(&f, r, publish_fields, COUNT_OF(publish_fields));
    if (ok) TRY(tx_begin(r));
    TRY(pending(r, &key, &file, &n));
    enum rc rc = load_check(r->db, r->a, file, n, &result); /* again, where it is published */
    if (rc == RC_INVALID)
        return show(r, STR("Dữ liệu đang dùng đã thay đổi, nên các tệp này nay có lỗi. Hãy sửa rồi nạp lại."), &result);
    TRY(rc);
    if (ok && !result.n_changes)
        form_error(&f, "", STR("Những thay đổi này đã được công bố rồi; không còn gì khác biệt."));
    else if (ok && !str_eq(form_str(&f, "khac-biet"), difference_hash(r->a, &result)))
        form_error(&f, "",
                   STR("Dữ liệu đang dùng vừa thay đổi nên khác biệt không còn như đã xem. Hãy xem lại rồi công bố."));
    if (f.n_errors) return show_difference(r, &f, file, n, &result);
    TRY(load_publish(r->db, r->a, &result, ACTOR_STAFF, actor_of(r)->id, r->now, form_str(&f, "quyet-dinh")));
    TRY(admin_pending_drop(r->db, key));
    page_flash(r, "success", str_fmt(r->a, "Đã công bố %zu thay đổi.", result.n_changes));
    return reply_redirect(r, STR("/quan-tri/du-lieu"));
}
