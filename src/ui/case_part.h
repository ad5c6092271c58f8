/* case_part.h — a case as its applicant reads it: where it stands, what happened, what comes next; shared by tracking,
 * the citizen's page and others. */
#ifndef UI_CASE_PART_H
#define UI_CASE_PART_H
#include "core/case.h"
#include "ui/parts.h"

struct case_due { /* a promise in words, as of now or of its end */
    struct str words; /* "còn 3 giờ làm việc (trước 16:30 thứ Sáu 25/3)"; empty: not received yet, or no due date */
    bool late, paused, ended;
};
/* RC_OK also for a case without a clock. */
enum rc case_due_words(struct db *db, struct arena *a, const struct case_ *c, int64_t now,
                       struct case_due *out) MUST_USE;
void part_case_due(struct buf *b, const struct case_ *c, const struct case_due *d);
/* What the public may know: only events with a citizen's sentence, no officials' names; the agencies. */
enum rc part_case_timeline(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
/* The step it stands at and the ones to come, in words: "Lãnh đạo ký duyệt". */
enum rc part_case_next(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
/* Apologies with their reasons and dates; nothing when there is none. */
enum rc part_case_apologies(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
/* Children of an interlinked dossier: name, agency, state, due. */
enum rc part_case_children(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
/* The deadline certificate, day by day, as a list: for the page /…/han of officials and citizens alike. */
enum rc part_case_certificate(struct buf *b, struct db *db, struct arena *a, const struct case_ *c,
                              int64_t now) MUST_USE;
#endif
