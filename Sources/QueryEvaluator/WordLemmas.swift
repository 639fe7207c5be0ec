// The dictionary forms of words.
//
// In: rows of words. Out: the cells of the field `lemma`. Leaves to others: how words are tagged.

import Analysis
import ArticleIndex
import QueryParser
import Text

/// The field `lemma` of words; finds the lemma of a form once, however often the form stands in the
/// articles.
final class WordLemmas {
  private struct Form: Hashable {
    /// As it is written: capitals tell names.
    let text: String
    let tag: UInt8
  }

  private let corpus: Corpus
  private var cells: [Form: Cell] = [:]

  private init(_ corpus: Corpus) { self.corpus = corpus }

  static func field(_ entry: FieldEntry, corpus: Corpus) -> BoundField {
    let lemmas = WordLemmas(corpus)
    return BoundField(entry) { lemmas.cell(of: $0) }
  }

  private func cell(of row: RowID) -> Cell {
    let id = Int(row.document)
    let word = corpus.words.span(corpus.words.range(of: id).lowerBound + Int(row.index))
    // Words are cut otherwise than tokens where one is several (“don’t”) or a part (“re-elected”).
    // A document is not put into a constant: copying it costs more than all the rest.
    guard let tag = corpus.documents[id].tag(of: word) else {
      return .names(corpus.documents[id].lemmas(in: word))
    }
    let form = Form(text: corpus.documents[id].article.text.string(word), tag: tag)
    if let cell = cells[form] { return cell }
    let cell = Cell.names(corpus.documents[id].lemmas(in: word))
    cells[form] = cell
    return cell
  }
}
