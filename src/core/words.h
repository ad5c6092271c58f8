/* words.h — what a person types into a search box, made into a full-text question.
 *
 * Folded as the index is (tones and đ -> d), each word a prefix, all must occur. Nothing of the engine's own syntax
 * gets through: only letters and digits survive folding, and each word is quoted. */
#ifndef CORE_WORDS_H
#define CORE_WORDS_H
#include "base/str.h"
struct str
words_query(struct arena *a,
            struct str typed); /* "khai"* "sinh"*; empty when nothing searchable was typed; at most 12 words */
#endif
