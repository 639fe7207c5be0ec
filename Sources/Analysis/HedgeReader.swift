// Words that weaken or strengthen a figure: feared, so far, estimated, confirmed.

import Language
import Lexicons
import Text

/// Hedging phrases with the modality they give to a figure.
struct HedgeReader: Sendable {
  static let shared = HedgeReader()

  private(set) var phrases: PhraseTable<Figure.Modality> = PhraseTable()

  init(words: WordTable = .shared) {
    for entry in LexiconReader(Hedges.entries) {
      let fields = entry.fields
      guard fields.count >= 2,
        let modality = Figure.Modality(rawValue: String(decoding: fields[1], as: UTF8.self))
      else { continue }
      phrases.add(fields[0], modality, words: words)
    }
  }
}
