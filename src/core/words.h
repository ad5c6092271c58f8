/* words.h — what a person types into a search box, made into a full-text question.
 *
 * Folded as the index is (tones and đ -> d); all must occur. Nothing of the engine's own syntax gets through: only
 * letters and digits survive folding, and each word is quoted. At most 12 words; empty when nothing searchable was
 * typed. */
#ifndef CORE_WORDS_H
#define CORE_WORDS_H
#include "base/str.h"

enum words_kind {
    WORDS_BEGIN, /* each may be the beginning of a word: "khai"* AND "sinh"*. For an index of thousands */
    WORDS_WHOLE, /* "khai" AND "sinh": found without gathering all that begin so, be there a million */
    WORDS_LAST_BEGINS,
};
struct str words_query(struct arena *a, struct str typed, enum words_kind kind);

/* The index of cases also holds whose they are: a word for each agency that had to do with the case. Narrows a question
 * to those of any of n agencies; what is left out is never readable by them, what is found must still be asked for
 * (core/access.h). */
struct str words_agency(struct arena *a, int64_t agency_id);
struct str words_within(struct arena *a, struct str query, const int64_t *agency_id, size_t n);
#endif
