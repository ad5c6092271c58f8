/* dossier.h — a dossier (hồ sơ) from the hand that files it to the number it gets.
 *
 * The counter, the web, the demonstration province and the bench all file through dossier_file(): one way in. What a
 * dossier says of its applicant is copied on the day of filing, so that history stays right when a person moves or
 * marries. */
#ifndef CORE_DOSSIER_H
#define CORE_DOSSIER_H
#include "core/case.h"

enum return_way { RETURN_COUNTER = 1, RETURN_ONLINE, RETURN_POST };
enum attachment_kind { ATTACH_INPUT = 1, ATTACH_SUPPLEMENT, ATTACH_OUTPUT, ATTACH_RESULT };
enum person_kind { PERSON_CITIZEN = 1, PERSON_FIRM, PERSON_ORGANISATION };
const char *return_way_vi(enum return_way w); /* static */

struct dossier_paper {
    int seq;
    struct str name;
    int originals, copies, scans;
    struct str note;
};
struct dossier_file { /* already in the blob store */
    int paper_seq;
    struct str filename, hash, type;
    int64_t size;
};
struct dossier_new {
    int64_t procedure_rev_id, receiver_id, person_id, filer_id; /* filer 0: the applicant */
    enum channel channel;
    struct str title; /* the procedure's name, or what it is about */
    struct str applicant_name, id_number, phone, email, address, area_code;
    struct str form_code, form_json, note, bundle_code;
    int sets;
    enum return_way return_way;
    int64_t fee_vnd, paid_vnd; /* fee 0 when none or unknown */
    const struct dossier_paper *paper;
    size_t n_paper;
    const struct dossier_file *file;
    size_t n_file;
};
/* In a write transaction: makes case and dossier, and applies VERB_RECEIVE (counter: the clock starts) or VERB_FILE
 * (online, by post). out->error is set, and nothing is to be kept, when the flow refuses. */
enum rc dossier_file(struct db *db, struct arena *a, const struct actor *actor, const struct dossier_new *n,
                     int64_t now, struct applied *out) MUST_USE;

/* In a write transaction: hangs a file, already in the blob store, on a case, and enters it in the log. */
enum rc dossier_attach(struct db *db, struct arena *a, const struct actor *actor, int64_t case_id,
                       enum attachment_kind kind, const struct dossier_file *f, int64_t now) MUST_USE;

/* "082099******12": what lists show. Keeps the first 3 and last 2 digits of a number. */
struct str mask_number(struct arena *a, struct str number);
/* "Nguyễn V. A.": family name whole, the rest as initials; for public pages. */
struct str mask_name(struct arena *a, struct str name);
#endif
