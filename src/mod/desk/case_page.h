/* case_page.h — what the dossier page's template is given. */
#ifndef MOD_DESK_CASE_PAGE_H
#define MOD_DESK_CASE_PAGE_H
#include "core/case.sql.h"
#include "core/dossier.h"
#include "core/dossier.sql.h"
#include "ui/case_letter.h"
#include "ui/parts.h"
struct case_view {
    struct case_ c;
    unsigned who;
    struct str csrf, path, receiver, agency, holder, holder_name, parent, step;
    enum verb verb[VERB_COUNT];
    size_t n_verb;
    bool has_dossier, can_attach, can_pay;
    struct dossier_of d;
    struct paper_list *paper;
    size_t n_paper;
    struct attachment_list *file;
    size_t n_file;
    struct letter_list *letter;
    size_t n_letter;
    struct case_children *child;
    size_t n_child;
    struct html due, history, answers, steps, apologies;
};
/* Verbs that move a dossier on may be the primary button; the others (withdraw, stop, comment …) never are. */
static inline bool moves_on(enum verb v) {
    return v == VERB_RECEIVE || v == VERB_ASSIGN || v == VERB_SIGN || v == VERB_DELIVER || v == VERB_ANSWER ||
           v == VERB_TAKE || v == VERB_FORWARD || v == VERB_SUPPLY || v == VERB_RESUME;
}
static inline const char *attachment_kind_vi(int64_t kind) {
    static const char *const words[] = {"", "hồ sơ nộp", "bổ sung", "sản phẩm của bước", "kết quả"};
    return kind > 0 && kind < 5 ? words[kind] : "";
}
#endif
