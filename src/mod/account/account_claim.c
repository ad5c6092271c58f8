/* account_claim.c — a dossier filed at a counter comes into the account of whoever holds its receipt.
 *
 * Knowing a citizen number opens nothing; knowing the code and the four secret characters of the receipt does. Every
 * miss gets the same words, and ten an hour are enough for anyone with the paper in hand. */
#include "core/case.h"
#include "mod/account/account.h"
#include "sys/crypto.h"

enum { TRIES = 10, HOUR_S = 3600 };
static const struct field_def fields_[] = {
    {.name = "ma",
     .label = "Mã hồ sơ",
     .hint = "In trên giấy tiếp nhận, ví dụ H58.12-220325-0001",
     .required = true,
     .max = 60},
    {.name = "tra-cuu", .label = "Mã tra cứu", .hint = "Bốn ký tự in trên giấy tiếp nhận", .required = true, .max = 12},
};

static enum rc show(struct request *r, const struct form *f) {
    return account_ask(r, f,
                       &(struct account_ask){.title = "Đưa hồ sơ vào tài khoản",
                                             .action = "/nhan-ho-so",
                                             .button = "Đưa vào tài khoản",
                                             .back = STR("/tai-khoan"),
                                             .lead = STR("Hồ sơ đã nộp tại quầy hoặc qua bưu chính: nhập hai mã trên "
                                                         "giấy tiếp nhận để theo dõi ngay trong tài khoản này.")});
}

enum rc claim_ask(struct request *r) {
    struct form f;
    form_init(&f, r->a, fields_, COUNT_OF(fields_));
    if (req_arg(r, "ma").n) form_set(&f, "ma", req_arg(r, "ma"));
    return show(r, &f);
}

static struct str upper(struct arena *a, struct str s) {
    char *p = arena_dup(a, s.p, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (p[i] >= 'a' && p[i] <= 'z') p[i] = (char)(p[i] - 32);
    return str_n(p, s.n);
}

enum rc claim(struct request *r) {
    static const struct actor system = {.kind = ACTOR_SYSTEM};
    struct form f;
    struct claim_target t;
    struct claim_known known;
    struct applied done;
    int64_t mine, theirs, account_id = actor_of(r)->id;
    if (!form_bind(&f, r, fields_, COUNT_OF(fields_))) return show(r, &f);
    struct str code = upper(r->a, form_str(&f, "ma")), secret = upper(r->a, form_str(&f, "tra-cuu"));
    struct str by_account = str_fmt(r->a, "nhan %lld", (long long)account_id),
               by_code = str_fmt(r->a, "nhan-ma %.*s", STR_ARG(code));
    TRY(tx_begin(r));
    TRY(rate_read(r->db, r->a, by_account, HOUR_S, r->now, &mine));
    TRY(rate_read(r->db, r->a, by_code, HOUR_S, r->now, &theirs));
    if (mine >= TRIES || theirs >= 2 * TRIES) {
        form_error(&f, "ma",
                   STR("Đã thử quá nhiều lần. Hãy thử lại sau một giờ, hoặc mang giấy tiếp nhận đến Bộ phận Một cửa."));
        return show(r, &f);
    }
    enum rc rc = claim_target(r->db, r->a, code, &t);
    if (rc && rc != RC_NOTFOUND) return rc;
    if (rc || !t.lookup.n || !crypto_equal(secret, t.lookup)) {
        TRY(rate_count(r->db, by_account, HOUR_S, r->now));
        TRY(rate_count(r->db, by_code, HOUR_S, r->now));
        form_error(&f, "ma", STR("Không tìm thấy hồ sơ khớp với hai mã này. Kiểm tra lại giấy tiếp nhận."));
        return show(r, &f);
    }
    TRY(claim_known(r->db, r->a, account_id, t.case_id, &known));
    if (!known.n) {
        TRY(claim_add(r->db, account_id, t.case_id, r->now));
        struct command cmd = {.verb = VERB_CLAIM, .note = str_fmt(r->a, "Tài khoản số %lld", (long long)account_id)};
        TRY(case_apply(r->db, r->a, &system, t.case_id, 0, &cmd, r->now, &done));
        if (done.error.n) return RC_CONFLICT; /* undone with the claim */
        TRY(account_audit(r, ACTOR_CITIZEN, account_id, "claim", code));
    }
    page_flash(r, "success", str_fmt(r->a, "Hồ sơ %.*s đã có trong tài khoản.", STR_ARG(code)));
    return reply_redirect(r, STR("/cua-toi"));
}
