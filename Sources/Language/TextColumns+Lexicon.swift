// What the form lexicon knows of a word of the text.

import Text

extension TextColumns {
  /// Facts about the word a token belongs to; empty if nothing is known or the program has no
  /// lexicon.
  package func lexiconFacts(_ token: Int) -> LexiconBits {
    guard let lexicon = ModelSet.embedded.lexicon, token >= 0, token < count else { return [] }
    return text.bytes.withUnsafeBufferPointer {
      lexicon.word(FormFolding.hash(of: $0, in: wordSpan(token).range))
    }
  }
}
