/* api.c — the pages where people make, see and take back the keys of their programs.
 *
 * A token is shown once, on the answer to the form. Making and revoking one is written in the log. Tokens cannot make
 * tokens: these pages are for people only. */
#include "mod/api/api.h"
#include "core/ledger.h"
#include "mod/api/api_tokens.html.h"
#include "sys/crypto.h"

static const struct field_def fields_[] = {
    {.name = "ten",
     .label = "Tên mã",
     .hint = "Phần mềm nào dùng mã này, ví dụ: phần mềm kế toán",
     .required = true,
     .max = 80},
    {.name = "pham-vi", .label = "Được làm", .type = F_CHOICES, .required = true},
    {.name = "so-ngay",
     .label = "Dùng được trong bao nhiêu ngày",
     .hint = "Nhiều nhất 365 ngày",
     .type = F_NUMBER,
     .required = true,
     .min = 1,
     .max = TOKEN_DAYS_MAX},
};
enum { FIELDS = COUNT_OF(fields_) };

static bool staff(struct request *r) { return actor_of(r)->kind == ACTOR_STAFF; }
static struct str here(struct request *r) {
    return staff(r) ? STR("/can-bo/ma-truy-cap") : STR("/tai-khoan/ma-truy-cap");
}

static void make_fields(struct request *r, struct field_def *def) {
    struct option *o = ARENA_ARRAY(r->a, struct option, COUNT_OF(scopes));
    size_t n = 0;
    for (size_t i = 0; i < COUNT_OF(scopes); i++)
        if (scopes[i].scope != SCOPE_ADMIN || access_has(actor_of(r), ROLE_ADMIN, 0) ||
            access_has(actor_of(r), ROLE_AUDITOR, 0))
            o[n++] = (struct option){str_of(scopes[i].code), str_of(scopes[i].label), {0}};
    memcpy(def, fields_, sizeof fields_);
    def[1].option = o, def[1].n_option = n;
}

static struct str may_words(struct arena *a, struct str words) {
    struct buf b = buf_in(a);
    unsigned bits = scopes_parse(words);
    for (size_t i = 0; i < COUNT_OF(scopes); i++)
        if (bits & scopes[i].scope) buf_z(&b, b.n ? "; " : ""), buf_z(&b, scopes[i].label);
    return buf_view(&b);
}

static enum rc show(struct request *r, const struct form *f, struct str fresh) {
    struct token_list *t;
    size_t n;
    TRY(token_list(r->db, r->a, actor_of(r)->kind, actor_of(r)->id, &t, &n));
    struct token_line *line = ARENA_ARRAY(r->a, struct token_line, n + 1);
    for (size_t i = 0; i < n; i++) {
        bool alive = !t[i].revoked_at && t[i].expires_at > r->now;
        line[i] = (struct token_line){&t[i],
                                      may_words(r->a, t[i].scopes),
                                      t[i].revoked_at ? STR("Đã thu hồi")
                                      : alive         ? STR("Đang dùng được")
                                                      : STR("Hết hạn"),
                                      {STR("")}};
        if (!alive) continue;
        struct buf e = buf_in(r->a);
        page_form(&e, r, str_fmt(r->a, "%.*s/%lld/thu-hoi", STR_ARG(here(r)), (long long)t[i].id), false);
        buf_z(&e, "<button class=\"mc-link-button\" type=\"submit\" aria-label=\"Thu hồi mã ");
        buf_html(&e, t[i].name), buf_z(&e, "\">Thu hồi</button>");
        page_form_end(&e);
        line[i].end = html_of(&e);
    }
    struct page p = {.title = "Mã truy cập cho phần mềm",
                     .section = staff(r) ? "tai-khoan" : "cua-toi",
                     .back = staff(r) ? STR("/can-bo/tai-khoan") : STR("/tai-khoan"),
                     .form = f};
    struct buf *b = page_begin(r, &p);
    tpl_api_tokens(b, line, n, fresh);
    page_form(b, r, here(r), false);
    form_fields(b, f);
    part_button(b, &(struct part_button){.text = STR("Tạo mã"), .once = true});
    page_form_end(b);
    return page_end(r, &p);
}

static enum rc tokens_show(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f;
    make_fields(r, def);
    form_init(&f, r->a, def, FIELDS);
    form_set(&f, "so-ngay", STR("90"));
    return show(r, &f, STR(""));
}

static enum rc audit(struct request *r, const char *what, struct str detail) {
    return audit_write(r->db, r->a, r->now, (int)actor_of(r)->kind, actor_of(r)->id, str_of(what), detail);
}

static enum rc token_make(struct request *r) {
    struct field_def *def = ARENA_ARRAY(r->a, struct field_def, FIELDS);
    struct form f, empty;
    struct token_count have;
    struct buf words = buf_in(r->a);
    int64_t id;
    make_fields(r, def);
    if (!form_bind(&f, r, def, FIELDS)) return show(r, &f, STR(""));
    TRY(tx_begin(r));
    TRY(token_count(r->db, r->a, actor_of(r)->kind, actor_of(r)->id, r->now, &have));
    if (have.n >= TOKENS_MAX) {
        form_error(&f, NULL, str_fmt(r->a, "Đã có %d mã đang dùng được. Hãy thu hồi mã không dùng nữa.", TOKENS_MAX));
        return show(r, &f, STR(""));
    }
    const struct form_value *v = form_at(&f, "pham-vi");
    for (size_t i = 0; i < v->n_many; i++) buf_z(&words, words.n ? " " : ""), buf_str(&words, v->many[i]);
    struct str token = str_fmt(r->a, "mc_%.*s", STR_ARG(random_hex(r->a, 32)));
    TRY(token_add(r->db, sha256_hex(r->a, token), actor_of(r)->kind, actor_of(r)->id, form_str(&f, "ten"),
                  buf_view(&words), r->now, r->now + form_int(&f, "so-ngay") * DAY_S, &id));
    TRY(audit(r, "token made", str_fmt(r->a, "%lld; %.*s", (long long)id, STR_ARG(buf_view(&words)))));
    form_init(&empty, r->a, def, FIELDS);
    form_set(&empty, "so-ngay", STR("90"));
    return show(r, &empty, token);
}

static enum rc token_end(struct request *r) {
    int64_t id;
    if (!str_i64(r->part[0], &id)) return RC_NOTFOUND;
    TRY(tx_begin(r));
    enum rc rc = token_revoke(r->db, id, actor_of(r)->kind, actor_of(r)->id, r->now);
    if (rc) return rc == RC_CONFLICT ? RC_NOTFOUND : rc;
    TRY(audit(r, "token revoked", str_fmt(r->a, "%lld", (long long)id)));
    page_flash(r, "success", STR("Đã thu hồi mã. Phần mềm dùng mã này không vào được nữa."));
    return reply_redirect(r, here(r));
}

#define MAKES "ten* pham-vi*:choice(doc|ho-so:ghi|tai-khoan:ghi|quan-tri)[] so-ngay*:int"
static const struct route routes[] = {
    {M_GET, "/can-bo/ma-truy-cap", RIGHT_STAFF, tokens_show, "Tokens of an official's programs", 0, NULL},
    {M_POST, "/can-bo/ma-truy-cap", RIGHT_STAFF, token_make, "Makes a token, shown once", 0, MAKES},
    {M_POST, "/can-bo/ma-truy-cap/{}/thu-hoi", RIGHT_STAFF, token_end, "Revokes a token", 0, ""},
    {M_GET, "/tai-khoan/ma-truy-cap", RIGHT_CITIZEN, tokens_show, "Tokens of a person's programs", 0, NULL},
    {M_POST, "/tai-khoan/ma-truy-cap", RIGHT_CITIZEN, token_make, "Makes a token, shown once", 0, MAKES},
    {M_POST, "/tai-khoan/ma-truy-cap/{}/thu-hoi", RIGHT_CITIZEN, token_end, "Revokes a token", 0, ""},
};
const struct module mod_api = {"api", routes, COUNT_OF(routes)};
