/* export.c — everything that the province holds on a person, for that person: one JSON file.
 *
 * The same dossiers that the account shows as its own (a number alone opens nothing: dossiers from the counter come in
 * after they are claimed), each with all its fields, moves, letters and the list of its files, which are taken from the
 * dossier's page. Officials' notes among themselves are not in it. */
#include "core/ledger.sql.h"
#include "mod/retention/retention.h"

enum rc export_show(struct request *r) {
    struct export_cases *c;
    size_t n;
    const struct actor *me = actor_of(r);
    TRY(export_cases(r->db, r->a, me->person_id, me->id, &c, &n));
    struct page p = {.title = "Dữ liệu của tôi", .section = "cua-toi", .back = STR("/tai-khoan")};
    struct buf *b = page_begin(r, &p);
    buf_fmt(b,
            "<p class=\"govuk-body\">Tệp này có mọi thông tin mà hệ thống Một cửa lưu về ông (bà): thông tin cá nhân, "
            "tài khoản, %zu hồ sơ với nội dung, quá trình xử lý, giấy tờ đã in, danh sách tệp đính kèm, đánh giá, tin "
            "nhắn, hồ sơ nộp dở, ủy quyền, phiên đăng nhập và cơ quan nào đã xem hồ sơ.</p>"
            "<p class=\"govuk-body\">Hồ sơ nộp tại quầy có trong tệp sau khi được <a class=\"govuk-link\" "
            "href=\"/nhan-ho-so\">đưa vào tài khoản</a>. Tệp đính kèm tải tại trang của từng hồ sơ.</p>",
            n);
    part_button(
        b, &(struct part_button){.text = STR("Tải về dữ liệu của tôi"), .href = STR("/tai-khoan/du-lieu-cua-toi/tai")});
    buf_z(
        b,
        "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/tai-khoan/xoa-du-lieu\">Yêu cầu xóa dữ liệu</a></p>");
    return page_end(r, &p);
}

/* ---- JSON: the first key of an object is written by open(), the rest by these ---- */
static void text(struct buf *b, const char *key, struct str v) {
    buf_fmt(b, ",\"%s\":", key);
    buf_json(b, v);
}
static void number(struct buf *b, const char *key, int64_t v) { buf_fmt(b, ",\"%s\":%lld", key, (long long)v); }
static void instant(struct buf *b, const char *key, int64_t at) {
    buf_fmt(b, ",\"%s\":", key);
    at ? buf_json(b, at_iso(b->a, at)) : buf_z(b, "null");
}
static void date(struct buf *b, const char *key, int64_t day) {
    buf_fmt(b, ",\"%s\":", key);
    day ? buf_json(b, day_iso(b->a, (int32_t)day)) : buf_z(b, "null");
}
static void raw(struct buf *b, const char *key, struct str json) {
    buf_fmt(b, ",\"%s\":", key);
    buf_str(b, json.n ? json : STR("null"));
}

static enum rc put_person(struct request *r, struct buf *b) {
    struct export_person p;
    TRY(export_person(r->db, r->a, actor_of(r)->person_id, &p));
    buf_z(b, "{\"format\":\"motcua-person-1\"");
    instant(b, "made_at", r->now);
    buf_z(b, ",\"person\":{\"kind\":"), buf_z(b, p.kind == 1 ? "\"citizen\"" : "\"organisation\"");
    text(b, "name", p.name), text(b, "cccd", p.cccd), text(b, "tax_code", p.tax_code);
    date(b, "born", p.birth_day);
    text(b, "sex", p.sex == 1 ? STR("male") : p.sex == 2 ? STR("female") : STR(""));
    text(b, "phone", p.phone), text(b, "email", p.email), text(b, "address", p.address);
    text(b, "area_code", p.area_code), instant(b, "since", p.created_at);
    buf_z(b, "},\"account\":{\"login\":"), buf_json(b, p.login);
    text(b, "phone", p.account_phone), instant(b, "since", p.account_at);
    buf_c(b, '}');
    return RC_OK;
}

#define EACH(list, ...)                                                                                                \
    struct list *x;                                                                                                    \
    size_t n;                                                                                                          \
    TRY(list(r->db, r->a, __VA_ARGS__, &x, &n));                                                                       \
    for (size_t i = 0; i < n && (i == 0 || (buf_c(b, ','), true)); i++)

static enum rc put_moves(struct request *r, struct buf *b, int64_t id) {
    buf_z(b, ",\"moves\":[");
    EACH(export_events, id) {
        bool known = x[i].verb > 0 && x[i].verb < VERB_COUNT;
        buf_z(b, "{\"what\":"), buf_json(b, str_of(known ? verb_table[x[i].verb].did : ""));
        instant(b, "at", x[i].at), number(b, "status", x[i].status_to), text(b, "note", x[i].note), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_files(struct request *r, struct buf *b, int64_t id) {
    buf_z(b, ",\"files\":[");
    EACH(export_files, id) {
        buf_z(b, "{\"name\":"), buf_json(b, x[i].filename);
        text(b, "type", x[i].type), number(b, "size", x[i].size), text(b, "sha256", x[i].hash);
        instant(b, "added_at", x[i].added_at), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_letters(struct request *r, struct buf *b, int64_t id) {
    buf_z(b, ",\"letters\":[");
    EACH(export_letters, id) {
        buf_fmt(b, "{\"kind\":%lld", (long long)x[i].kind);
        number(b, "no", x[i].no), number(b, "year", x[i].year), instant(b, "at", x[i].at);
        raw(b, "data", x[i].data), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_rating(struct request *r, struct buf *b, int64_t id) {
    struct export_rating_words w = {0};
    buf_z(b, ",\"rating\":[");
    EACH(export_ratings, id) buf_fmt(b, "{\"item\":%lld,\"score\":%lld}", (long long)x[i].item, (long long)x[i].score);
    buf_c(b, ']');
    enum rc rc = export_rating_words(r->db, r->a, id, &w);
    if (rc && rc != RC_NOTFOUND) return rc;
    text(b, "rating_words", w.words);
    return RC_OK;
}

static enum rc put_readers(struct request *r, struct buf *b, int64_t id) {
    buf_z(b, ",\"read_by\":[");
    EACH(readings_of, id, r->now) {
        buf_z(b, "{\"agency\":"), buf_json(b, x[i].agency);
        instant(b, "at", x[i].at), text(b, "purpose", x[i].purpose), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_cases(struct request *r, struct buf *b) {
    const struct actor *me = actor_of(r);
    buf_z(b, ",\"dossiers\":[");
    EACH(export_cases, me->person_id, me->id) {
        buf_z(b, "{\"code\":"), buf_json(b, x[i].code);
        text(b, "procedure", x[i].title), text(b, "receiver", x[i].receiver), number(b, "status", x[i].status);
        number(b, "channel", x[i].channel), instant(b, "filed_at", x[i].filed_at);
        instant(b, "received_at", x[i].received_at), instant(b, "due_at", x[i].due_at);
        instant(b, "ended_at", x[i].ended_at), instant(b, "delivered_at", x[i].delivered_at);
        text(b, "lookup", x[i].lookup), text(b, "applicant_name", x[i].applicant_name);
        text(b, "id_number", x[i].id_number), text(b, "phone", x[i].phone), text(b, "email", x[i].email);
        text(b, "address", x[i].address), text(b, "area_code", x[i].area_code), text(b, "note", x[i].note);
        number(b, "fee_vnd", x[i].fee_vnd), number(b, "paid_vnd", x[i].paid_vnd);
        text(b, "result_no", x[i].result_no), text(b, "result", x[i].result_text), raw(b, "form", x[i].form_json);
        TRY(put_moves(r, b, x[i].id));
        TRY(put_files(r, b, x[i].id));
        TRY(put_letters(r, b, x[i].id));
        TRY(put_rating(r, b, x[i].id));
        TRY(put_readers(r, b, x[i].id));
        buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_messages(struct request *r, struct buf *b) {
    buf_z(b, ",\"messages\":[");
    EACH(export_messages, actor_of(r)->person_id, actor_of(r)->id) {
        buf_z(b, "{\"channel\":"), buf_json(b, x[i].channel);
        instant(b, "at", x[i].at), text(b, "to", x[i].recipient), text(b, "words", x[i].body), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_drafts(struct request *r, struct buf *b) {
    buf_z(b, ",\"drafts\":[");
    EACH(export_drafts, actor_of(r)->id) {
        buf_z(b, "{\"procedure\":"), buf_json(b, x[i].procedure);
        instant(b, "saved_at", x[i].saved_at), raw(b, "answers", x[i].json), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_mandates(struct request *r, struct buf *b) {
    buf_z(b, ",\"mandates\":[");
    EACH(export_mandates, actor_of(r)->person_id) {
        buf_z(b, "{\"from\":"), buf_json(b, x[i].from_name);
        text(b, "to", x[i].to_name), text(b, "scope", x[i].scope), date(b, "from_day", x[i].from_day);
        date(b, "to_day", x[i].to_day), instant(b, "accepted_at", x[i].accepted_at);
        instant(b, "ended_at", x[i].revoked_at), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_requests(struct request *r, struct buf *b) {
    buf_z(b, ",\"erasure_requests\":[");
    EACH(request_mine, actor_of(r)->id) {
        buf_z(b, "{\"words\":"), buf_json(b, x[i].words);
        instant(b, "asked_at", x[i].asked_at), instant(b, "decided_at", x[i].decided_at);
        text(b, "reason", x[i].reason), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_identities(struct request *r, struct buf *b) {
    buf_z(b, ",\"single_sign_on\":[");
    EACH(export_identities, actor_of(r)->id) {
        buf_z(b, "{\"issuer\":"), buf_json(b, x[i].issuer);
        text(b, "label", x[i].label), instant(b, "linked_at", x[i].linked_at);
        instant(b, "used_at", x[i].last_used_at), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_tokens(struct request *r, struct buf *b) {
    buf_z(b, ",\"programs\":[");
    EACH(export_tokens, actor_of(r)->id) {
        buf_z(b, "{\"name\":"), buf_json(b, x[i].name);
        text(b, "may", x[i].scopes), instant(b, "since", x[i].created_at), instant(b, "until", x[i].expires_at);
        instant(b, "used_at", x[i].used_at), instant(b, "revoked_at", x[i].revoked_at), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

static enum rc put_sessions(struct request *r, struct buf *b) {
    buf_z(b, ",\"sessions\":[");
    EACH(export_sessions, actor_of(r)->id) {
        buf_z(b, "{\"remote\":"), buf_json(b, x[i].remote);
        instant(b, "since", x[i].created_at), instant(b, "seen_at", x[i].seen_at), buf_c(b, '}');
    }
    buf_c(b, ']');
    return RC_OK;
}

enum rc export_take(struct request *r) {
    struct buf b = buf_in(r->a);
    TRY(put_person(r, &b));
    TRY(put_cases(r, &b));
    TRY(put_messages(r, &b));
    TRY(put_drafts(r, &b));
    TRY(put_mandates(r, &b));
    TRY(put_identities(r, &b));
    TRY(put_tokens(r, &b));
    TRY(put_sessions(r, &b));
    TRY(put_requests(r, &b));
    buf_z(&b, "}\n");
    r->reply->content_type = STR("application/json; charset=utf-8");
    reply_header(r, "Content-Disposition", STR("attachment; filename=\"du-lieu-cua-toi.json\""));
    r->reply->body = b;
    return RC_OK;
}
