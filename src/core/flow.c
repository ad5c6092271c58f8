/* flow.c — the table of verbs, and the decision.
 *
 * Invariants: a case has one holder or none; it has an end once status is 3, 7, 8, 9 or 10; the promise moves only by
 * reception, pauses and an explicit re-dating; an apology moves the appointment, once (NĐ 61/2018, Đ.19), and the case
 * still counts as late. This file knows no store, no clock and no page. */
#include "core/flow.h"
#include <assert.h>
#include "base/time.h"

#define S(x) (1u << ST_##x)
#define K(x) (1u << STEP_##x)
#define IN_WORK (S(RECEIVED) | S(PROCESSING))
#define WORK_STEPS (K(PROCESS) | K(APPRAISE) | K(SITE_CHECK))

const struct verb_def verb_table[VERB_COUNT] = {
    [VERB_FILE] = {VERB_FILE, "nop", "Nộp hồ sơ", "nộp hồ sơ trực tuyến", "Hồ sơ đã được nộp", WHO_OWNER, S(DRAFT), 0,
                   VERB_HIDDEN},
    [VERB_RECEIVE] = {VERB_RECEIVE, "tiep-nhan", "Tiếp nhận", "tiếp nhận hồ sơ", "Hồ sơ đã được tiếp nhận", WHO_HOLDER,
                      S(DRAFT) | S(NEW), K(RECEIVE), VERB_BATCH},
    [VERB_REFUSE] = {VERB_REFUSE, "tu-choi", "Từ chối tiếp nhận", "từ chối tiếp nhận hồ sơ",
                     "Hồ sơ không được tiếp nhận", WHO_HOLDER, S(NEW), K(RECEIVE), VERB_NOTE},
    [VERB_ASK] = {VERB_ASK, "yeu-cau-bo-sung", "Yêu cầu bổ sung", "yêu cầu bổ sung, hoàn thiện hồ sơ",
                  "Cần bổ sung giấy tờ", WHO_HOLDER, S(NEW) | IN_WORK, K(RECEIVE) | WORK_STEPS | K(REVIEW), VERB_NOTE},
    [VERB_SUPPLY] = {VERB_SUPPLY, "bo-sung", "Đã nhận bổ sung", "nhận giấy tờ bổ sung", "Giấy tờ bổ sung đã được gửi",
                     WHO_OWNER | WHO_HOLDER | WHO_COUNTER, S(SUPPLEMENT), 0, 0},
    [VERB_TAKE] = {VERB_TAKE, "nhan-xu-ly", "Nhận xử lý", "nhận xử lý", "Cán bộ đã nhận xử lý", WHO_HOLDER,
                   IN_WORK | S(READY), 0, VERB_BATCH},
    [VERB_ASSIGN] = {VERB_ASSIGN, "phan-cong", "Phân công", "phân công xử lý", "Hồ sơ đã được phân công", WHO_HOLDER,
                     IN_WORK, K(ASSIGN), VERB_STAFF | VERB_BATCH},
    [VERB_HAND] = {VERB_HAND, "chuyen-nguoi", "Chuyển người khác", "chuyển người xử lý", NULL,
                   WHO_HOLDER | WHO_HEAD | WHO_MANAGER, IN_WORK | S(READY), 0, VERB_STAFF},
    [VERB_FORWARD] = {VERB_FORWARD, "chuyen-buoc", "Chuyển bước sau", "hoàn thành bước và chuyển tiếp",
                      "Hồ sơ sang bước tiếp theo", WHO_HOLDER, IN_WORK, WORK_STEPS | K(REVIEW) | K(STAMP),
                      VERB_OUTCOME | VERB_BATCH},
    [VERB_RETURN] = {VERB_RETURN, "tra-lai", "Trả lại bước trước", "trả lại bước trước", NULL, WHO_HOLDER, IN_WORK,
                     WORK_STEPS | K(ASSIGN) | K(REVIEW) | K(SIGN) | K(STAMP), VERB_NOTE | VERB_STEP},
    [VERB_SIGN] = {VERB_SIGN, "ky-duyet", "Ký duyệt", "ký duyệt", "Lãnh đạo đã ký", WHO_HOLDER, IN_WORK, K(SIGN),
                   VERB_BATCH},
    [VERB_DELIVER] = {VERB_DELIVER, "tra-ket-qua", "Trả kết quả", "trả kết quả", "Đã trả kết quả",
                      WHO_HOLDER | WHO_COUNTER, S(READY), K(DELIVER), VERB_BATCH},
    [VERB_WITHDRAW] = {VERB_WITHDRAW, "rut", "Rút hồ sơ", "rút hồ sơ theo yêu cầu của người nộp", "Hồ sơ đã được rút",
                       WHO_OWNER | WHO_COUNTER, S(NEW) | IN_WORK | S(SUPPLEMENT) | S(FINANCE), 0, VERB_NOTE},
    [VERB_SUSPEND] = {VERB_SUSPEND, "cho-nghia-vu-tai-chinh", "Chờ nghĩa vụ tài chính",
                      "chuyển chờ thực hiện nghĩa vụ tài chính", "Chờ thực hiện nghĩa vụ tài chính", WHO_HOLDER,
                      S(PROCESSING), WORK_STEPS | K(REVIEW) | K(STAMP), VERB_NOTE},
    [VERB_RESUME] = {VERB_RESUME, "tiep-tuc", "Tiếp tục giải quyết", "tiếp tục giải quyết",
                     "Hồ sơ được tiếp tục giải quyết", WHO_HOLDER | WHO_COUNTER, S(FINANCE), 0, 0},
    [VERB_STOP] = {VERB_STOP, "dung", "Dừng giải quyết", "dừng giải quyết hồ sơ", "Hồ sơ dừng giải quyết",
                   WHO_LEADER | WHO_MANAGER, IN_WORK | S(SUPPLEMENT) | S(FINANCE), 0, VERB_NOTE},
    [VERB_CONSULT] = {VERB_CONSULT, "lay-y-kien", "Lấy ý kiến cơ quan khác", "gửi lấy ý kiến",
                      "Đang lấy ý kiến cơ quan liên quan", WHO_HOLDER, S(PROCESSING), WORK_STEPS | K(REVIEW),
                      VERB_NOTE | VERB_AGENCY},
    [VERB_ANSWER] = {VERB_ANSWER, "tra-loi", "Trả lời ý kiến", "trả lời ý kiến", NULL, WHO_HOLDER, IN_WORK, 0,
                     VERB_NOTE},
    [VERB_EXTEND] = {VERB_EXTEND, "xin-loi", "Xin lỗi và hẹn lại", "xin lỗi và hẹn lại ngày trả kết quả",
                     "Cơ quan xin lỗi và hẹn lại ngày trả kết quả", WHO_HEAD | WHO_LEADER | WHO_MANAGER, IN_WORK, 0,
                     VERB_NOTE | VERB_DUE},
    [VERB_REOPEN] = {VERB_REOPEN, "mo-lai", "Mở lại", "mở lại hồ sơ", "Hồ sơ được mở lại", WHO_LEADER | WHO_MANAGER,
                     S(NOT_RECEIVED) | S(WITHDRAWN) | S(STOPPED) | S(READY) | S(DELIVERED), 0, VERB_NOTE},
    [VERB_COMMENT] = {VERB_COMMENT, "ghi-chu", "Ghi chú nội bộ", "ghi chú", NULL,
                      WHO_HOLDER | WHO_COUNTER | WHO_HEAD | WHO_LEADER | WHO_MANAGER | WHO_READER, ~0u & ~S(DRAFT), 0,
                      VERB_NOTE},
    [VERB_ATTACH] = {VERB_ATTACH, "them-tep", "Thêm tệp", "thêm tệp", NULL, WHO_HOLDER | WHO_COUNTER,
                     S(NEW) | IN_WORK | S(SUPPLEMENT) | S(READY), 0, VERB_HIDDEN},
    [VERB_PAY] = {VERB_PAY, "thu-phi", "Thu phí, lệ phí", "thu phí, lệ phí", "Đã nộp phí, lệ phí",
                  WHO_COUNTER | WHO_HOLDER, IN_WORK | S(SUPPLEMENT) | S(FINANCE) | S(READY), 0, VERB_HIDDEN},
    [VERB_RATE] = {VERB_RATE, "danh-gia", "Đánh giá", "đánh giá mức độ hài lòng", "Đã đánh giá", WHO_OWNER,
                   S(READY) | S(DELIVERED), 0, VERB_HIDDEN},
    [VERB_CLAIM] = {VERB_CLAIM, "nhan-ve", "Đưa vào tài khoản", "đưa hồ sơ vào tài khoản", NULL, WHO_SYSTEM, ~0u, 0,
                    VERB_HIDDEN},
    [VERB_REDATE] = {VERB_REDATE, "tinh-lai-han", "Tính lại hạn", "tính lại hạn theo quyết định về lịch làm việc",
                     "Hạn trả kết quả được tính lại theo quyết định về lịch làm việc", WHO_SYSTEM,
                     S(RECEIVED) | S(PROCESSING) | S(SUPPLEMENT) | S(FINANCE), 0, VERB_HIDDEN},
    [VERB_ADVANCE] = {VERB_ADVANCE, "cac-phan-da-xong", "Các phần việc đã xong", "các cơ quan phối hợp đã hoàn thành",
                      "Các cơ quan phối hợp đã hoàn thành", WHO_SYSTEM, IN_WORK, K(FANOUT), VERB_HIDDEN},
};

static const struct step *step_of_kinds(const struct flow *f, unsigned kinds);
static void enter(const struct flow *f, int seq, struct decision *d);
static void refuse(struct decision *d, const char *error, const char *field);
static const char *needs(const struct verb_def *v, const struct command *cmd, const char **field);

void flow_decide(const struct flow *f, const struct case_ *c, const struct command *cmd, const struct facts *facts,
                 int64_t now, struct decision *d) {
    assert(cmd->verb > 0 && cmd->verb < VERB_COUNT);
    const struct verb_def *v = &verb_table[cmd->verb];
    const struct step *at = flow_step(f, (int)c->step);
    *d = (struct decision){.state = (enum case_state)c->state,
                           .status = (enum status)c->status,
                           .outcome = (enum outcome)c->outcome,
                           .step = (int)c->step,
                           .holder_id = c->holder_id};
    if (!(v->who & facts->who)) return refuse(d, "Ông (bà) không có quyền thực hiện việc này với hồ sơ.", NULL);
    if (!(v->statuses & (1u << c->status)) || (c->kind == CASE_CONSULT && c->ended_at))
        return refuse(d, "Hồ sơ không còn ở trạng thái cho phép thực hiện việc này. Có thể người khác vừa xử lý.",
                      NULL);
    if (v->steps && (!at || !(v->steps & (1u << at->kind))))
        return refuse(d, "Việc này không thuộc bước xử lý hiện tại của hồ sơ.", NULL);
    if (c->kind == CASE_CONSULT && cmd->verb != VERB_ANSWER && cmd->verb != VERB_TAKE && cmd->verb != VERB_HAND &&
        cmd->verb != VERB_COMMENT && cmd->verb != VERB_REDATE)
        return refuse(d, "Yêu cầu lấy ý kiến chỉ có thể được nhận, chuyển người hoặc trả lời.", NULL);
    if (cmd->verb == VERB_ANSWER && c->kind != CASE_CONSULT)
        return refuse(d, "Chỉ yêu cầu lấy ý kiến mới có thể trả lời.", NULL);
    const char *field = NULL, *missing = needs(v, cmd, &field);
    if (missing) return refuse(d, missing, field);

    /* The holder's first act turns "received" into "in process". */
    if (c->status == ST_RECEIVED && (facts->who & WHO_HOLDER) && at && at->kind != STEP_RECEIVE &&
        (v->who & WHO_HOLDER))
        d->status = ST_PROCESSING;

    switch (cmd->verb) {
    case VERB_FILE:
        d->state = STATE_OPEN, d->status = ST_NEW;
        enter(f, 1, d);
        break;
    case VERB_RECEIVE:
        d->state = STATE_OPEN, d->status = ST_RECEIVED, d->starts = true, d->letter = LETTER_OF_RECEIPT;
        enter(f, (int)c->step + 1, d);
        break;
    case VERB_REFUSE:
        d->state = STATE_REFUSED, d->status = ST_NOT_RECEIVED, d->outcome = OUTCOME_REFUSE;
        d->ends = d->closes = true, d->letter = LETTER_OF_REFUSAL;
        break;
    case VERB_ASK:
        if (facts->supplements >= facts->max_supplements)
            return refuse(
                d, "Hồ sơ đã được yêu cầu bổ sung đủ số lần cho phép. Hãy giải quyết hoặc từ chối, nêu rõ lý do.",
                "note");
        if (cmd->answer_by_day && cmd->answer_by_day < at_day(now))
            return refuse(d, "Hạn bổ sung phải từ hôm nay trở đi.", "answer_by");
        d->state = STATE_WAITING, d->status = ST_SUPPLEMENT, d->opens_pause = true, d->pause = PAUSE_SUPPLEMENT,
        d->letter = LETTER_OF_SUPPLEMENT;
        break;
    case VERB_SUPPLY:
        d->state = STATE_OPEN, d->status = c->received_at ? ST_PROCESSING : ST_NEW, d->closes_pause = true;
        break;
    case VERB_TAKE:
        if (c->holder_id) return refuse(d, "Đã có người nhận xử lý hồ sơ này.", NULL);
        d->holder_changes = true, d->holder_id = cmd->to_staff_id;
        break;
    case VERB_ASSIGN:
        if (!facts->to_staff_fits)
            return refuse(d, "Người được chọn không giữ vai trò xử lý bước sau ở đơn vị này.", "to_staff");
        enter(f, (int)c->step + 1, d);
        d->holder_id = cmd->to_staff_id;
        break;
    case VERB_HAND:
        if (!facts->to_staff_fits)
            return refuse(d, "Người được chọn không giữ vai trò của bước này ở đơn vị này.", "to_staff");
        d->holder_changes = true, d->holder_id = cmd->to_staff_id;
        break;
    case VERB_FORWARD:
        if (at->outputs.n && !facts->outputs_given && !cmd->note.n)
            return refuse(d, "Bước này phải để lại sản phẩm: đính kèm tệp hoặc ghi kết quả vào ô nội dung.", "note");
        if (cmd->outcome) d->outcome = cmd->outcome;
        enter(f, (int)c->step + 1, d);
        break;
    case VERB_RETURN: {
        const struct step *to = flow_step(f, cmd->to_step);
        if (!to || to->seq >= (int)c->step || to->kind == STEP_RECEIVE || to->kind == STEP_FANOUT)
            return refuse(d, "Chọn một bước đã qua để trả lại.", "to_step");
        enter(f, to->seq, d);
        break;
    }
    case VERB_SIGN:
        if (d->outcome != OUTCOME_REFUSE) {
            d->outcome = OUTCOME_GRANT, d->needs_result_no = true;
            enter(f, (int)c->step + 1, d);
        } else {
            d->state = STATE_REFUSED, d->status = ST_NOT_RECEIVED, d->ends = d->closes = true,
            d->letter = LETTER_OF_REFUSAL;
        }
        break;
    case VERB_DELIVER:
        if (facts->fee_owed) return refuse(d, "Chưa thu đủ phí, lệ phí. Hãy thu phí trước khi trả kết quả.", "fee");
        d->status = ST_DELIVERED, d->closes = true;
        break;
    case VERB_WITHDRAW:
        d->state = STATE_WITHDRAWN, d->status = ST_WITHDRAWN, d->ends = d->closes = d->closes_pause = true;
        break;
    case VERB_SUSPEND:
        d->state = STATE_WAITING, d->status = ST_FINANCE, d->opens_pause = true, d->pause = PAUSE_FINANCE;
        break;
    case VERB_RESUME:
        d->state = STATE_OPEN, d->status = ST_PROCESSING, d->closes_pause = true;
        break;
    case VERB_STOP:
        d->state = STATE_REFUSED, d->status = ST_STOPPED, d->outcome = OUTCOME_STOP;
        d->ends = d->closes = d->closes_pause = true, d->letter = LETTER_OF_STOP;
        break;
    case VERB_CONSULT:
        d->consults = true;
        break;
    case VERB_ANSWER:
        d->state = STATE_DONE, d->status = ST_DELIVERED, d->ends = d->closes = true;
        break;
    case VERB_EXTEND:
        if (facts->apologies >= facts->max_apologies)
            return refuse(d, "Hồ sơ đã được hẹn lại đủ số lần cho phép; không được hẹn lại nữa.", "new_due");
        if (cmd->new_due_at <= now || cmd->new_due_at <= c->due_at)
            return refuse(d, "Ngày hẹn mới phải sau hiện tại và sau ngày hẹn cũ.", "new_due");
        if (!facts->new_due_works)
            return refuse(d, "Ngày giờ hẹn mới phải nằm trong giờ làm việc của cơ quan.", "new_due");
        d->extends = true, d->letter = LETTER_OF_APOLOGY;
        break;
    case VERB_REOPEN: {
        const struct step *to = step_of_kinds(f, WORK_STEPS);
        d->state = STATE_OPEN, d->outcome = OUTCOME_NONE, d->reopens = true;
        d->status = c->received_at ? ST_PROCESSING : ST_NEW;
        int first = to ? to->seq : 2; /* without a step of its own to work at: where its parts are */
        enter(f, c->received_at ? first : 1, d);
        break;
    }
    case VERB_ADVANCE:
        if (facts->children_open) return refuse(d, "Còn phần việc chưa xong.", NULL);
        enter(f, (int)c->step + 1, d);
        break;
    case VERB_REDATE:
        d->redates = true;
        break;
    default: /* COMMENT, ATTACH, PAY, RATE, CLAIM: an event and nothing else */
        break;
    }
    assert(!(d->ends && d->reopens));
}

/* Entering a step: its place will hold the case. Past the last one the case is over; at DELIVER the result is ready. */
static void enter(const struct flow *f, int seq, struct decision *d) {
    const struct step *to = flow_step(f, seq);
    d->step = seq, d->moves = true, d->holder_id = 0;
    if (!to) {
        d->state = STATE_DONE, d->status = ST_DELIVERED, d->ends = d->closes = true, d->moves = false,
        d->step = seq - 1;
        return;
    }
    if (to->kind == STEP_DELIVER) d->state = STATE_DONE, d->status = ST_READY, d->ends = true;
    if (to->kind == STEP_FANOUT) d->fans_out = true;
}

static const char *needs(const struct verb_def *v, const struct command *cmd, const char **field) {
    if ((v->flags & VERB_NOTE) && str_empty(str_trim(cmd->note))) return *field = "note", "Nhập nội dung hoặc lý do.";
    if ((v->flags & VERB_STAFF) && !cmd->to_staff_id) return *field = "to_staff", "Chọn người nhận.";
    if ((v->flags & VERB_AGENCY) && !cmd->to_agency_id) return *field = "to_agency", "Chọn cơ quan được lấy ý kiến.";
    if ((v->flags & VERB_STEP) && !cmd->to_step) return *field = "to_step", "Chọn bước để trả lại.";
    if ((v->flags & VERB_DUE) && !cmd->new_due_at) return *field = "new_due", "Nhập ngày giờ hẹn mới.";
    return NULL;
}

size_t flow_verbs(const struct flow *f, const struct case_ *c, const struct facts *facts, enum verb *out, size_t max) {
    /* The order in which they are offered; the first lawful one is the primary button. */
    static const enum verb order[] = {VERB_RECEIVE, VERB_ASSIGN,   VERB_SIGN,   VERB_DELIVER, VERB_ANSWER,
                                      VERB_TAKE,    VERB_FORWARD,  VERB_SUPPLY, VERB_RESUME,  VERB_ASK,
                                      VERB_REFUSE,  VERB_RETURN,   VERB_HAND,   VERB_CONSULT, VERB_SUSPEND,
                                      VERB_EXTEND,  VERB_WITHDRAW, VERB_STOP,   VERB_REOPEN,  VERB_COMMENT};
    const struct step *at = flow_step(f, (int)c->step);
    size_t n = 0;
    for (size_t i = 0; i < COUNT_OF(order) && n < max; i++) {
        const struct verb_def *v = &verb_table[order[i]];
        bool consult = c->kind == CASE_CONSULT;
        if (!(v->who & facts->who) || !(v->statuses & (1u << c->status))) continue;
        if (v->steps && (!at || !(v->steps & (1u << at->kind)))) continue;
        if (consult != (v->verb == VERB_ANSWER) &&
            !(consult && (v->verb == VERB_TAKE || v->verb == VERB_HAND || v->verb == VERB_COMMENT)) &&
            (consult || v->verb == VERB_ANSWER))
            continue;
        if (v->verb == VERB_TAKE && c->holder_id) continue;
        if (v->verb == VERB_ASK && facts->supplements >= facts->max_supplements) continue;
        if (v->verb == VERB_EXTEND && (facts->apologies >= facts->max_apologies || !c->due_at)) continue;
        if (v->verb == VERB_RETURN && c->step <= 2) continue;
        out[n++] = order[i];
    }
    return n;
}

const struct step *flow_step(const struct flow *f, int seq) {
    for (size_t i = 0; i < f->n; i++)
        if (f->step[i].seq == seq) return &f->step[i];
    return NULL;
}

static const struct step *step_of_kinds(const struct flow *f, unsigned kinds) {
    for (size_t i = 0; i < f->n; i++)
        if (kinds & (1u << f->step[i].kind)) return &f->step[i];
    return NULL;
}

static void refuse(struct decision *d, const char *error, const char *field) { d->error = error, d->field = field; }

const struct verb_def *verb_by_code(struct str code) {
    for (int i = 1; i < VERB_COUNT; i++)
        if (str_is(code, verb_table[i].code)) return &verb_table[i];
    return NULL;
}

const char *status_vi(enum status s) {
    static const char *const words[] = {"Bản nháp",
                                        "Mới đăng ký",
                                        "Được tiếp nhận",
                                        "Không được tiếp nhận",
                                        "Đang xử lý",
                                        "Yêu cầu bổ sung giấy tờ",
                                        "Yêu cầu thực hiện nghĩa vụ tài chính",
                                        "Công dân yêu cầu rút hồ sơ",
                                        "Dừng xử lý",
                                        "Đã xử lý xong",
                                        "Đã trả kết quả"};
    return (unsigned)s < COUNT_OF(words) ? words[s] : "";
}

const char *status_citizen_vi(enum status s) {
    static const char *const words[] = {"Chưa nộp",
                                        "Đã nộp, chờ tiếp nhận",
                                        "Đã tiếp nhận",
                                        "Bị từ chối",
                                        "Đang giải quyết",
                                        "Chờ ông (bà) bổ sung giấy tờ",
                                        "Chờ ông (bà) nộp nghĩa vụ tài chính",
                                        "Đã rút",
                                        "Đã dừng giải quyết",
                                        "Đã có kết quả, chờ nhận",
                                        "Đã trả kết quả"};
    return (unsigned)s < COUNT_OF(words) ? words[s] : "";
}

const char *state_vi(enum case_state s) {
    static const char *const words[] = {"Bản nháp", "Đang giải quyết", "Tạm dừng", "Hoàn thành", "Từ chối", "Đã rút"};
    return (unsigned)s < COUNT_OF(words) ? words[s] : "";
}

const char *channel_vi(enum channel c) {
    static const char *const words[] = {"", "Trực tiếp", "Trực tuyến", "Bưu chính công ích"};
    return (unsigned)c < COUNT_OF(words) ? words[c] : "";
}

enum step_kind step_kind_of(struct str code) {
    static const char *const words[] = {"",       "RECEIVE", "ASSIGN", "PROCESS", "APPRAISE", "SITE_CHECK",
                                        "REVIEW", "SIGN",    "STAMP",  "DELIVER", "FANOUT"};
    for (size_t i = 1; i < COUNT_OF(words); i++)
        if (str_is(code, words[i])) return (enum step_kind)i;
    return 0;
}
