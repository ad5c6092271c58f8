/* log_part.h — what the log says of one dossier, for who holds its receipt or owns it. */
#ifndef UI_LOG_PART_H
#define UI_LOG_PART_H
#include "core/case.h"
#include "core/ledger.h"
#include "ui/tpl.h"

/* Since when the dossier stands in the log, and by which checkpoint that is proved; the proof is checked here and now.
 * json: path of the receipt for machines. */
enum rc part_case_log(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, struct str json) MUST_USE;
/* The receipt itself: bodies of the dossier's entries with their inclusion proofs, and the checkpoint's note
 * (docs/LOG.md). */
enum rc case_log_json(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
/* One inclusion proof as JSON. leaf: of entry index + 1. */
enum rc log_inclusion_json(struct buf *b, struct db *db, struct arena *a, int64_t index, int64_t size,
                           struct hash leaf) MUST_USE;
/* Officials who read it: when, which office, for what; an inspection's readings only when they may be seen. */
enum rc part_case_readers(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, int64_t now) MUST_USE;
#endif
