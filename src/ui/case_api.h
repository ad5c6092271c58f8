/* case_api.h — a dossier as JSON, for its officials and for its owner. */
#ifndef UI_CASE_API_H
#define UI_CASE_API_H
#include "core/dossier.sql.h"
#include "ui/api.h"
#include "ui/case_part.h"

/* Members of an open object: code, title, status, dates, version. */
void case_api(struct buf *b, const struct case_ *c);
void case_api_due(struct buf *b, const char *key, const struct case_due *d);
/* "history": events, oldest first. citizen: what the owner may know, as part_case_timeline(). */
enum rc case_api_history(struct buf *b, struct db *db, struct arena *a, const struct case_ *c, bool citizen) MUST_USE;
enum rc case_api_apologies(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
enum rc case_api_parts(struct buf *b, struct db *db, struct arena *a, const struct case_ *c) MUST_USE;
/* "files", each with its address under prefix ("/tep/"). */
void case_api_files(struct buf *b, const struct attachment_list *x, size_t n, const char *prefix);
/* "letters": the forms handed out. */
void case_api_letters(struct buf *b, const struct letter_list *x, size_t n);
#endif
