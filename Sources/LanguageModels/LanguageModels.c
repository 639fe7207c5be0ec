// Model files embedded where they stand: mapped with the program, read on first touch, never parsed.
// A folder without models still builds, so that the trainer itself can be built.

#include "LanguageModels.h"

#if defined(__has_embed)
#if __has_embed("models/lexicon.quothmodel")
_Alignas(64) static const unsigned char lexicon[] = {
#embed "models/lexicon.quothmodel"
};
#define HAS_LEXICON 1
#endif
#if __has_embed("models/lemmas.quothmodel")
_Alignas(64) static const unsigned char lemmas[] = {
#embed "models/lemmas.quothmodel"
};
#define HAS_LEMMAS 1
#endif
#if __has_embed("models/tagger.quothmodel")
_Alignas(64) static const unsigned char tagger[] = {
#embed "models/tagger.quothmodel"
};
#define HAS_TAGGER 1
#endif
#if __has_embed("models/names.quothmodel")
_Alignas(64) static const unsigned char names[] = {
#embed "models/names.quothmodel"
};
#define HAS_NAMES 1
#endif
#if __has_embed("models/parser.quothmodel")
_Alignas(64) static const unsigned char parser[] = {
#embed "models/parser.quothmodel"
};
#define HAS_PARSER 1
#endif
#if __has_embed("models/attribution/attribution.quothmodel")
_Alignas(64) static const unsigned char attribution[] = {
#embed "models/attribution/attribution.quothmodel"
};
#define HAS_ATTRIBUTION 1
#endif
#if __has_embed("models/attribution/links.quothmodel")
_Alignas(64) static const unsigned char links[] = {
#embed "models/attribution/links.quothmodel"
};
#define HAS_LINKS 1
#endif
#endif

#define MODEL(number, name)      \
  case number:                   \
    *count = sizeof name;        \
    return name;

const unsigned char *language_model(uint32_t stage, size_t *count) {
  switch (stage) {
#ifdef HAS_LEXICON
    MODEL(1, lexicon)
#endif
#ifdef HAS_LEMMAS
    MODEL(2, lemmas)
#endif
#ifdef HAS_TAGGER
    MODEL(3, tagger)
#endif
#ifdef HAS_NAMES
    MODEL(4, names)
#endif
#ifdef HAS_PARSER
    MODEL(5, parser)
#endif
#ifdef HAS_ATTRIBUTION
    MODEL(6, attribution)
#endif
#ifdef HAS_LINKS
    MODEL(7, links)
#endif
    default:
      *count = 0;
      return NULL;
  }
}
