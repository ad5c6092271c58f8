/* flow.h — what may happen to a case next: states, verbs, and one pure function that decides.
 *
 * A flow is the pinned list of steps of a procedure's revision. Verbs are a closed set; the table verb_table says for
 * each who may do it, in which status and at which kind of step, and what it needs, and everything else (buttons,
 * rights, history's words, the API) is read from that table. flow_decide() touches neither the store nor the clock:
 * same case, command, facts and now give the same decision. */
#ifndef CORE_FLOW_H
#define CORE_FLOW_H
#include "core/clock.h" /* enum pause_kind */

enum case_kind { CASE_DOSSIER = 1, CASE_PART = 2, CASE_CONSULT = 3 };
enum case_state { STATE_DRAFT = 0, STATE_OPEN, STATE_WAITING, STATE_DONE, STATE_REFUSED, STATE_WITHDRAWN };
/* The national portal's ten codes (dossier statuses, DVCQG). */
enum status {
    ST_DRAFT = 0,
    ST_NEW = 1,          /* Mới đăng ký: filed online, not received */
    ST_RECEIVED = 2,     /* Được tiếp nhận */
    ST_NOT_RECEIVED = 3, /* Không được tiếp nhận; also a refusal after reception */
    ST_PROCESSING = 4,   /* Đang xử lý */
    ST_SUPPLEMENT = 5,   /* Yêu cầu bổ sung giấy tờ */
    ST_FINANCE = 6,      /* Yêu cầu thực hiện nghĩa vụ tài chính */
    ST_WITHDRAWN = 7,    /* Công dân yêu cầu rút hồ sơ */
    ST_STOPPED = 8,      /* Dừng xử lý */
    ST_READY = 9,        /* Đã xử lý xong */
    ST_DELIVERED = 10,   /* Đã trả kết quả */
};
enum outcome { OUTCOME_NONE = 0, OUTCOME_GRANT, OUTCOME_REFUSE, OUTCOME_STOP };
enum step_kind {
    STEP_RECEIVE = 1,
    STEP_ASSIGN,
    STEP_PROCESS,
    STEP_APPRAISE,
    STEP_SITE_CHECK,
    STEP_REVIEW,
    STEP_SIGN,
    STEP_STAMP,
    STEP_DELIVER,
    STEP_FANOUT,
};
enum channel { CHANNEL_COUNTER = 1, CHANNEL_ONLINE, CHANNEL_POST };

enum verb {
    VERB_FILE = 1, /* nộp */
    VERB_RECEIVE,  /* tiếp nhận: the clock starts */
    VERB_REFUSE,   /* từ chối tiếp nhận (form 03) */
    VERB_ASK,      /* yêu cầu bổ sung (form 02): the clock pauses */
    VERB_SUPPLY,   /* đã bổ sung: the clock resumes */
    VERB_TAKE,     /* nhận xử lý */
    VERB_ASSIGN,   /* phân công */
    VERB_HAND,     /* chuyển người khác */
    VERB_FORWARD,  /* chuyển bước sau */
    VERB_RETURN,   /* trả lại bước trước */
    VERB_SIGN,     /* ký duyệt */
    VERB_DELIVER,  /* trả kết quả */
    VERB_WITHDRAW, /* rút hồ sơ */
    VERB_SUSPEND,  /* tạm dừng, chờ nghĩa vụ tài chính */
    VERB_RESUME,   /* tiếp tục */
    VERB_STOP,     /* dừng giải quyết */
    VERB_CONSULT,  /* lấy ý kiến: a child case with its own clock */
    VERB_ANSWER,   /* trả lời ý kiến */
    VERB_EXTEND,   /* xin lỗi và hẹn lại (form 04) */
    VERB_REOPEN,   /* mở lại */
    VERB_COMMENT,  /* ghi chú */
    VERB_ATTACH,   /* thêm tệp */
    VERB_PAY,      /* thu phí, lệ phí */
    VERB_RATE,     /* đánh giá */
    VERB_CLAIM,    /* nhận hồ sơ về tài khoản */
    VERB_REDATE,   /* tính lại hạn theo quyết định về lịch làm việc */
    VERB_ADVANCE,  /* hệ thống: mọi phần việc con đã xong */
    VERB_COUNT
};

/* What an actor is to a case: bits (core/access.h computes them). */
enum who {
    WHO_OWNER = 1u << 0,   /* the applicant, who filed for them, or an account that claimed it */
    WHO_HOLDER = 1u << 1,  /* holds the step now: role and agency, and the person if one is named */
    WHO_COUNTER = 1u << 2, /* counter at the receiving agency */
    WHO_HEAD = 1u << 3,    /* head of the holding unit */
    WHO_LEADER = 1u << 4,  /* leader of the deciding agency */
    WHO_MANAGER = 1u << 5, /* one-stop manager of the receiving agency */
    WHO_READER = 1u << 6,  /* may read, nothing more */
    WHO_AUDITOR = 1u << 7,
    WHO_SYSTEM = 1u << 8,
};

struct step {
    int seq; /* 1.. */
    struct str code, name;
    enum step_kind kind;
    int role;           /* enum role */
    struct str place;   /* selector, agency_resolve() */
    int64_t budget_s;   /* working seconds; 0 none */
    struct str outputs; /* what must be left behind, in words; empty: nothing */
};
struct flow {
    const struct step *step;
    size_t n;
};
const struct step *flow_step(const struct flow *f, int seq); /* NULL if there is none */

/* A row of case_, under 24 columns. */
struct case_ {
    int64_t id;
    struct str code;
    int64_t kind, parent_id;
    struct str title;
    int64_t state, status, outcome, step, agency_id, receiver_id, holder_agency_id, holder_role, holder_id, person_id;
    int64_t procedure_rev_id, channel, received_at, promised_at, due_at, step_due_at, ended_at, version;
};

struct command {
    enum verb verb;
    struct str note;       /* reason, question, answer, remark */
    enum outcome outcome;  /* FORWARD from a processing step: what is proposed */
    int to_step;           /* RETURN */
    int64_t to_staff_id;   /* ASSIGN, HAND */
    int64_t to_agency_id;  /* CONSULT */
    int64_t new_due_at;    /* EXTEND */
    int64_t answer_by_day; /* ASK */
    int64_t amount_vnd;    /* PAY */
    int64_t calendar_rev;  /* REDATE */
};
/* What the decision needs to know and the case row does not say. case_apply() gathers it. */
struct facts {
    unsigned who;                     /* enum who */
    int supplements, max_supplements; /* asked so far; allowed (setting) */
    int apologies, max_apologies;     /* NĐ 61/2018 Đ.19: once, unless the rules in force say otherwise */
    int children_open;                /* of the present fan-out */
    bool outputs_given;               /* something was attached during this step */
    bool to_staff_fits;               /* the person named holds the role at the place */
    bool new_due_works;               /* the new date falls in working time */
    bool fee_owed;                    /* fee known and not paid whole */
};
struct decision {
    const char *error; /* Vietnamese, static; NULL: lawful */
    const char *field; /* form field at fault, or NULL */
    enum case_state state;
    enum status status;
    enum outcome outcome;
    int step;            /* new step; holder is resolved from it when moves */
    bool moves;          /* enters `step` anew: new holder, new step clock */
    int64_t holder_id;   /* with moves, or TAKE/HAND: the person; 0 anyone */
    bool holder_changes; /* TAKE, HAND: same step, other person */
    bool starts;         /* reception: clock begins */
    bool ends;           /* ended_at = now */
    bool reopens;        /* ended_at = 0 */
    bool closes;         /* no holder any more */
    bool opens_pause, closes_pause;
    enum pause_kind pause; /* with opens_pause */
    bool extends, consults, redates, fans_out;
    bool needs_result_no; /* SIGN of a grant */
    int letter;           /* enum letter_kind (ui/letter.h); 0 none */
};
/* Fills *d; d->error is set when the command is not lawful now. Pure. */
void flow_decide(const struct flow *f, const struct case_ *c, const struct command *cmd, const struct facts *facts,
                 int64_t now, struct decision *d);
/* The verbs lawful by status, step and who (needs aside), primary first; returns how many (at most max). */
size_t flow_verbs(const struct flow *f, const struct case_ *c, const struct facts *facts, enum verb *out, size_t max);

struct verb_def {
    enum verb verb;
    const char *code;    /* URL and API word: "tiep-nhan" */
    const char *does;    /* button: "Tiếp nhận" */
    const char *did;     /* history: "tiếp nhận hồ sơ" */
    const char *citizen; /* the citizen's timeline; NULL: not shown to them */
    unsigned who;        /* alternatives */
    unsigned statuses;   /* bits 1 << status */
    unsigned steps;      /* bits 1 << step_kind; 0 any */
    unsigned flags;      /* VERB_NOTE … */
};
enum {
    VERB_NOTE = 1,
    VERB_STAFF = 2,
    VERB_AGENCY = 4,
    VERB_STEP = 8,
    VERB_DUE = 16,
    VERB_OUTCOME = 32,
    VERB_HIDDEN = 64,
    VERB_BATCH = 128
};
extern const struct verb_def verb_table[VERB_COUNT];
const struct verb_def *verb_by_code(struct str code); /* NULL if unknown */
const char *status_vi(enum status s);                 /* static: the national portal's words */
const char *status_citizen_vi(enum status s);         /* plain words */
const char *state_vi(enum case_state s);
const char *channel_vi(enum channel c);
enum step_kind step_kind_of(struct str code); /* "RECEIVE" …; 0 unknown */
/* Letters a decision may need; the numbers are ui/letter.h's enum letter_kind. */
enum { LETTER_OF_RECEIPT = 1, LETTER_OF_SUPPLEMENT, LETTER_OF_REFUSAL, LETTER_OF_APOLOGY, LETTER_OF_STOP };
#endif
