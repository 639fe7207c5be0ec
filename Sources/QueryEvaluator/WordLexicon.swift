// Which word list a word of a text stands in.

import ArticleIndex
import Lexicons
import QueryParser

/// The field `lexicon` of words.
enum WordLexicon {
  /// `hedge`, else missing: whether a word is loaded or vague is not decided yet, so that `none`
  /// would say too much.
  static func field(_ entry: FieldEntry, rows: Rows) -> BoundField {
    BoundField(entry) { row in
      let words = rows.corpus.words
      let place = words.range(of: Int(row.document)).lowerBound + Int(row.index)
      let word = words.terms.word(words.term(at: place))
      return hedges.contains(word) ? .text("hedge") : .missing
    }
  }

  private static let hedges: Set<String> = {
    var words: Set<String> = []
    for entry in LexiconReader(Hedges.entries) {
      let fields = entry.fields
      // “Confirmed” and “certainly” strengthen.
      guard fields.count > 1, !fields[1].elementsEqual("confirmed".utf8) else { continue }
      let parts = indexWords(of: String(decoding: fields[0], as: UTF8.self))
      if parts.count == 1 { words.insert(parts[0]) }
    }
    return words
  }()
}
