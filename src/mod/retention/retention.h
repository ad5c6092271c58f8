/* retention.h — how long personal data stays: decisions to destroy it, requests to erase it, and everything that the
 * province holds on a person, for that person. */
#ifndef MOD_RETENTION_H
#define MOD_RETENTION_H
#include "core/erase.h"
#include "core/erase.sql.h"
#include "core/route.h"
#include "mod/retention/retention.sql.h"
#include "ui/page.h"
#include "ui/parts.h"

enum { DESTROY_MAX = 200 };              /* dossiers a decision: one page that a person can read */
enum rc destroy_show(struct request *r); /* GET /quan-tri/luu-tru */
enum rc destroy_do(struct request *r);   /* POST */
enum rc request_show(struct request *r); /* GET /quan-tri/luu-tru/yeu-cau/{} */
enum rc request_decide(struct request *r);
enum rc wish_show(struct request *r); /* GET /tai-khoan/xoa-du-lieu */
enum rc wish_ask(struct request *r);
enum rc export_show(struct request *r); /* GET /tai-khoan/du-lieu-cua-toi */
enum rc export_take(struct request *r); /* …/tai */

/* What keeps a dossier: in words, and whether anything does today. */
struct keep_view {
    struct str words;
    bool kept;
};
struct keep_view keep_of(struct arena *a, const struct erase_of_person *c, int64_t now);
struct str keep_until(struct arena *a, int64_t keep_years, int64_t ended_year);
#endif
