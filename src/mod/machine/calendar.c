/* calendar.c — an official's due dates for the telephone, and a citizen's appointment.
 *
 * The address of an official's calendar is the key to it: shown once, kept as a hash, one at a time, taken back at
 * will. What stands there names no person: code, procedure, step. A dossier that has left the official's hands is
 * simply not there any more. */
#include "base/log.h"
#include "base/time.h"
#include "core/case.h"
#include "core/place.h"
#include "mod/machine/machine.h"
#include "mod/machine/machine_feed.html.h"
#include "sys/crypto.h"
#include "ui/ics.h"

static enum rc page(struct request *r, struct str fresh) {
    struct feed_of f = {0};
    struct html act[2] = {{STR("")}, {STR("")}};
    enum rc rc = feed_of(r->db, r->a, actor_of(r)->id, &f);
    if (rc && rc != RC_NOTFOUND) return rc;
    act[0] = machine_button(r, STR("/can-bo/lich"), f.id ? "Đổi địa chỉ" : "Tạo địa chỉ lịch",
                            f.id ? "govuk-button--secondary" : "");
    if (f.id) act[1] = machine_button(r, STR("/can-bo/lich/thu-hoi"), "Thu hồi địa chỉ", "govuk-button--warning");
    struct page p = {.title = "Lịch hạn xử lý", .section = "tai-khoan", .back = STR("/can-bo/tai-khoan")};
    struct buf *b = page_begin(r, &p);
    tpl_machine_feed(b, &f, fresh, act);
    return page_end(r, &p);
}

enum rc feed_show(struct request *r) { return page(r, STR("")); }

enum rc feed_make(struct request *r) {
    struct str token = random_hex(r->a, 24);
    TRY(tx_begin(r));
    TRY(feed_revoke(r->db, actor_of(r)->id, r->now));
    TRY(feed_add(r->db, sha256_hex(r->a, token), actor_of(r)->id, r->now));
    TRY(machine_audit(r, "calendar made", STR("")));
    return page(r, str_fmt(r->a, "%.*s/lich/%.*s.ics", STR_ARG(place_url()), STR_ARG(token)));
}

enum rc feed_end(struct request *r) {
    TRY(tx_begin(r));
    TRY(feed_revoke(r->db, actor_of(r)->id, r->now));
    TRY(machine_audit(r, "calendar revoked", STR("")));
    page_flash(r, "success", STR("Đã thu hồi. Địa chỉ lịch cũ không đọc được nữa."));
    return reply_redirect(r, STR("/can-bo/lich"));
}

static struct str host(void) {
    struct str rest = place_url(), head;
    long at = str_find(rest, STR("://"));
    if (at >= 0) rest = str_sub(rest, (size_t)at + 3, rest.n);
    str_cut(&rest, '/', &head);
    return head;
}

static struct buf *answer(struct request *r, const char *filename) {
    r->reply->content_type = STR("text/calendar; charset=utf-8");
    reply_header(r, "Content-Disposition", str_fmt(r->a, "inline; filename=\"%s\"", filename));
    reply_header(r, "X-Robots-Tag", STR("noindex"));
    r->reply->body = buf_in(r->a);
    return &r->reply->body;
}

/* The nearer of the step's and the dossier's date: by then the official must have done something. */
static void put_case(struct request *r, struct buf *b, const struct feed_cases *c) {
    bool step = c->step_due_at && c->step_due_at < c->due_at;
    struct ics_event e = {
        .uid = str_fmt(r->a, "%.*s@%.*s", STR_ARG(c->code), STR_ARG(host())),
        .summary = str_fmt(r->a, "%s %.*s%s%.*s", c->mine ? "Hạn" : "Hạn (chờ nhận)", STR_ARG(c->code),
                           c->step.n ? ": " : "", STR_ARG(c->step)),
        .description =
            str_fmt(r->a, "%.*s\nHạn trả kết quả: %.*s", STR_ARG(c->procedure), STR_ARG(at_vi(r->a, c->due_at))),
        .url = str_fmt(r->a, "%.*s/ho-so/%.*s", STR_ARG(place_url()), STR_ARG(c->code)),
        .at = step ? c->step_due_at : c->due_at,
        .stamp = r->now,
        .sequence = c->version,
        .alarm_min = {1440, 60},
    };
    ics_put(b, &e);
}

enum rc feed_read(struct request *r) {
    struct str token = r->part[0];
    struct feed_owner f;
    struct feed_cases *c;
    size_t n;
    r->path = STR("/lich/-"); /* the log line names no key */
    if (!str_ends(token, ".ics")) return RC_NOTFOUND;
    TRY(feed_owner(r->db, r->a, sha256_hex(r->a, str_sub(token, 0, token.n - 4)), &f));
    TRY(feed_cases(r->db, r->a, f.staff_id, at_day(r->now), &c, &n));
    struct buf *b = answer(r, "han-xu-ly.ics");
    ics_begin(b, STR("Hạn xử lý hồ sơ"));
    for (size_t i = 0; i < n; i++) put_case(r, b, &c[i]);
    ics_end(b);
    if (f.read_at > r->now - 3600) return RC_OK;
    enum rc rc = tx_begin(r); /* when it was last read; a full queue is no reason to refuse */
    if (!rc) rc = feed_used(r->db, f.id, r->now);
    if (rc) log_line("feed_used", "rc=%s", rc_name(rc));
    return RC_OK;
}

enum rc appointment_read(struct request *r) {
    struct case_ c;
    struct appointment_of p;
    TRY(case_load_code(r->db, r->a, r->part[0], &c));
    if (c.kind != CASE_DOSSIER || !(access_case(r->db, r->a, actor_of(r), &c, r->now) & WHO_OWNER)) return RC_NOTFOUND;
    if (!c.due_at) return RC_NOTFOUND;
    TRY(appointment_of(r->db, r->a, c.id, &p));
    struct buf *b = answer(r, "hen-tra-ket-qua.ics");
    bool off = c.status == ST_NOT_RECEIVED || c.status == ST_WITHDRAWN || c.status == ST_STOPPED;
    struct ics_event e = {
        .uid = str_fmt(r->a, "hen-%.*s@%.*s", STR_ARG(c.code), STR_ARG(host())),
        .summary = str_fmt(r->a, "Hẹn trả kết quả hồ sơ %.*s", STR_ARG(c.code)),
        .description = p.procedure,
        .location = p.place,
        .url = str_fmt(r->a, "%.*s/cua-toi/%.*s", STR_ARG(place_url()), STR_ARG(c.code)),
        .at = c.due_at,
        .stamp = r->now,
        .sequence = c.version,
        .cancelled = off,
        .alarm_min = {1440},
    };
    ics_begin(b, STR("Hẹn trả kết quả"));
    ics_put(b, &e);
    ics_end(b);
    return RC_OK;
}
