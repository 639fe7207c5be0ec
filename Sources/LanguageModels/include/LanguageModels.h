// The trained models as bytes of the program. Swift cannot see the arrays themselves, hence one
// function for all: it returns the first byte of a model and sets `count`, or NULL and 0 if the
// program was built without it.
//
// `stage` counts as `ModelStage` does: 1 lexicon, 2 lemmas, 3 tagger, 4 names, 5 parser,
// 6 attribution, 7 links.

#ifndef QUOTH_LANGUAGE_MODELS_H
#define QUOTH_LANGUAGE_MODELS_H

#include <stddef.h>
#include <stdint.h>

const unsigned char *_Nullable language_model(uint32_t stage, size_t *_Nonnull count);

// Asks for the bytes at a place without waiting for them; Swift has no word for it.
static inline void prefetch_bytes(const void *_Nonnull place) { __builtin_prefetch(place); }

#endif
