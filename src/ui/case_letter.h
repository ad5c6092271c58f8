/* case_letter.h — the printed forms of a dossier: issued once with their number, printed the same for ever.
 *
 * Issuing takes the next number of the agency's sequence of that form and year, in the transaction of the move that
 * needs it, and writes down what may change later (dates, reason, papers, who signed). Printing reads that and the
 * dossier's own snapshot. */
#ifndef UI_CASE_LETTER_H
#define UI_CASE_LETTER_H
#include "core/case.h"
#include "ui/letter.h"

/* In a write transaction, after case_apply() gave applied.letter. *letter_id is its row. */
enum rc case_letter_issue(struct db *db, struct arena *a, const struct case_ *c, enum letter_kind kind,
                          const struct actor *actor, const struct command *cmd, int64_t old_due_at, int64_t now,
                          int64_t *letter_id) MUST_USE;
/* Fills a letter from its row. The control slip has no row: case_letter_slip. */
enum rc case_letter_load(struct db *db, struct arena *a, int64_t letter_id, struct letter *out,
                         int64_t *case_id) MUST_USE;
enum rc case_letter_slip(struct db *db, struct arena *a, const struct case_ *c, int64_t now,
                         struct letter *out) MUST_USE;
/* "Giấy tiếp nhận hồ sơ và hẹn trả kết quả số 12/TNHS" */
struct str case_letter_title(struct arena *a, int64_t kind, int64_t form_set, int64_t no);
/* Answers with the PDF; the caller has checked rights. paper: ?kho=a5 gives A5. */
enum rc case_letter_reply(struct request *r, const struct letter *l) MUST_USE;
#endif
