/* log_part.c — one dossier's place in the log. */
#include "ui/log_part.h"
#include "core/ledger.sql.h"
#include "ui/parts.h"

struct held { /* one entry against one checkpoint */
    bool signed_, holds;
    struct checkpoint_over point;
};

static enum rc hold(struct db *db, struct arena *a, int64_t n, struct str body, struct held *out) {
    *out = (struct held){0};
    enum rc rc = checkpoint_over(db, a, n, &out->point);
    if (rc == RC_NOTFOUND) return RC_OK;
    TRY(rc);
    struct hash *path, root;
    struct str raw;
    size_t len;
    out->signed_ = true;
    if (!hex_decode(a, out->point.root, &raw) || raw.n != 32) return RC_OK;
    memcpy(root.b, raw.p, 32);
    rc = ledger_inclusion(db, a, n - 1, out->point.size, &path, &len);
    if (rc && rc != RC_NOTFOUND) return rc;
    out->holds = !rc && ledger_inclusion_holds(ledger_leaf(body), n - 1, out->point.size, path, len, root);
    return RC_OK;
}

static void say(struct buf *b, const struct held *h) {
    if (!h->signed_) {
        buf_z(b, " Mục này sẽ được bảo đảm bằng chữ ký số ở mốc kế tiếp.");
        return;
    }
    buf_z(b, " Mốc ký số ");
    buf_fmt(b, "<a class=\"govuk-link\" href=\"/nhat-ky/moc/%lld\">%s mục</a>, ký lúc ", (long long)h->point.size,
            str_z(b->a, tpl_count(b->a, h->point.size)));
    buf_html(b, at_vi(b->a, h->point.at)), buf_z(b, ", ");
    buf_z(b, h->holds
                 ? "bảo đảm mục này chưa bị sửa: <strong>✓ đã kiểm tra</strong>."
                 : "<strong>✕ không khớp với mục này. Hãy giữ giấy tiếp nhận và báo cho cơ quan thanh tra.</strong>");
}

enum rc part_case_log(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, struct str json) {
    struct ledger_entries_of_case *e;
    size_t n;
    TRY(ledger_entries_of_case(db, a, c->id, &e, &n));
    if (!n) return RC_OK;
    struct held first, last;
    TRY(hold(db, a, e[0].n, e[0].body, &first));
    buf_z(b, "<p class=\"govuk-body\">Hồ sơ này có trong nhật ký của tỉnh từ <strong>");
    buf_html(b, at_vi(a, e[0].at));
    buf_fmt(b, "</strong>, mục số %s.", str_z(a, tpl_count(a, e[0].n)));
    say(b, &first);
    buf_z(b, "</p>");
    if (n > 1) {
        TRY(hold(db, a, e[n - 1].n, e[n - 1].body, &last));
        buf_fmt(b, "<p class=\"govuk-body\">Đến nay có %zu mục về hồ sơ này; mục mới nhất số %s, ghi lúc ", n,
                str_z(a, tpl_count(a, e[n - 1].n)));
        buf_html(b, at_vi(a, e[n - 1].at)), buf_c(b, '.');
        say(b, &last);
        buf_z(b, "</p>");
    }
    buf_z(b, "<p class=\"govuk-body\">Nhật ký là một chuỗi nối tiếp: sửa, xóa hay ghi lùi ngày một mục thì các mốc đã "
             "công bố không còn khớp. <a class=\"govuk-link\" href=\"/nhat-ky\">Cách tự kiểm tra</a>, <a "
             "class=\"govuk-link\" href=\"");
    tpl_path(b, json);
    buf_z(b, "\" download>tải bằng chứng của hồ sơ (JSON)</a>.</p>");
    return RC_OK;
}

static void hex_at(struct buf *b, const char *key, struct hash h) {
    buf_fmt(b, ",\"%s\":", key);
    buf_json(b, hex_encode(b->a, h.b, 32));
}

enum rc log_inclusion_json(struct buf *b, struct db *db, struct arena *a, int64_t index, int64_t size,
                           struct hash leaf) {
    struct hash *path, root;
    size_t n;
    TRY(ledger_inclusion(db, a, index, size, &path, &n));
    TRY(ledger_root(db, a, size, &root));
    buf_fmt(b, "{\"index\":%lld,\"size\":%lld", (long long)index, (long long)size);
    hex_at(b, "leaf", leaf);
    buf_z(b, ",\"path\":[");
    for (size_t i = 0; i < n; i++) {
        if (i) buf_c(b, ',');
        buf_json(b, hex_encode(a, path[i].b, 32));
    }
    buf_c(b, ']');
    hex_at(b, "root", root);
    buf_c(b, '}');
    return RC_OK;
}

enum rc case_log_json(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) {
    struct ledger_entries_of_case *e;
    struct checkpoint_last point;
    size_t n;
    TRY(ledger_entries_of_case(db, a, c->id, &e, &n));
    enum rc rc = checkpoint_last(db, a, &point);
    if (rc && rc != RC_NOTFOUND) return rc;
    buf_z(b, "{\"case\":"), buf_json(b, c->code);
    buf_z(b, ",\"checkpoint\":"), buf_json(b, rc ? STR("") : point.note);
    buf_z(b, ",\"entries\":[");
    for (size_t i = 0; i < n; i++) {
        if (i) buf_c(b, ',');
        buf_z(b, "{\"body\":"), buf_json(b, e[i].body);
        buf_z(b, ",\"proof\":");
        if (rc || e[i].n > point.size)
            buf_z(b, "null"); /* not signed yet */
        else
            TRY(log_inclusion_json(b, db, a, e[i].n - 1, point.size, ledger_leaf(e[i].body)));
        buf_c(b, '}');
    }
    buf_z(b, "]}\n");
    return RC_OK;
}

enum rc part_case_readers(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, int64_t now) {
    struct readings_of *r;
    size_t n;
    TRY(readings_of(db, a, c->id, now, &r, &n));
    if (!n) {
        buf_z(b, "<p class=\"govuk-body\">Chưa có công chức nào mở hồ sơ này.</p>");
        return RC_OK;
    }
    static const struct column columns[] = {{"Lúc", NULL}, {"Cơ quan", NULL}, {"Việc", NULL}};
    part_table_begin(b, STR("Các lần công chức mở hồ sơ, mới nhất trước"), columns, COUNT_OF(columns));
    for (size_t i = 0; i < n; i++) {
        buf_z(b, "<tr class=\"govuk-table__row\"><td class=\"govuk-table__cell\">"), buf_html(b, at_vi(a, r[i].at));
        buf_z(b, "</td><td class=\"govuk-table__cell\">"), buf_html(b, r[i].agency);
        buf_z(b, "</td><td class=\"govuk-table__cell\">"), buf_html(b, r[i].purpose), buf_z(b, "</td></tr>");
    }
    part_table_end(b);
    return RC_OK;
}
