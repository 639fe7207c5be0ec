// The same words twice: pull quotes, embedded posts and headlines that repeat a row of the body.
//
// In: a draft with all rows and kinds. Out: rows of pull quotes, captions and embeds flagged as copies
// where a row of the body has most of their words, and headline rows with the speaker of the body row
// whose words they give. Linear: words are compared through an index of neighbouring pairs. Leaves to
// others: copies in other articles.

import Articles
import Language
import Text

/// Finds rows that repeat others of the same article.
struct QuoteCopies {
  private var draft: Draft
  private var columns: TextColumns { draft.columns }
  /// Rows of the body by the hash of each pair of neighbouring words.
  private var rowsOfPair: [UInt64: [Int32]] = [:]

  /// Rows kept for one pair; more share it only where a formula is repeated.
  private static let rowsKept = 12

  init(_ draft: Draft) { self.draft = draft }

  /// The draft with copies flagged.
  mutating func flagged() -> Draft {
    let places = draft.quotes.map { place(of: $0) }
    guard places.contains(where: { $0 != .body }) else { return draft }
    for (index, quote) in draft.quotes.enumerated()
    where places[index] == .body && quote.parent == nil {
      for pair in pairs(of: quote) where rowsOfPair[pair, default: []].last != Int32(index) {
        if rowsOfPair[pair, default: []].count < Self.rowsKept {
          rowsOfPair[pair, default: []].append(Int32(index))
        }
      }
    }
    for index in draft.quotes.indices where places[index] != .body {
      guard let original = original(of: draft.quotes[index]) else { continue }
      switch places[index] {
      case .body: break
      case .beside: draft.quotes[index].isCopy = true
      case .headline: inherit(index, from: original)
      }
    }
    return draft
  }

  private enum Place { case body, beside, headline }

  private func place(of quote: Quote) -> Place {
    switch draft.blockKind(columns.tokens.firstIndex(from: Int(quote.span.start))) {
    case .pullquote, .caption, .embed: .beside
    case .headline, .deck: .headline
    case .paragraph, .heading, .quote, .listitem, .tablecell, .correction, .byline, .dateline,
      .code, .note, .related, .dropped:
      .body
    }
  }

  /// The row of the body that has four fifths of the word pairs of another row.
  private func original(of quote: Quote) -> Int? {
    let pairs = pairs(of: quote)
    guard !pairs.isEmpty else { return nil }
    var shared: [Int32: Int] = [:]
    for pair in pairs {
      for row in rowsOfPair[pair] ?? [] { shared[row, default: 0] += 1 }
    }
    let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value * 5 >= pairs.count * 4 else { return nil }
    return Int(best.key)
  }

  private func pairs(of quote: Quote) -> [UInt64] {
    var result: [UInt64] = []
    var before: UInt64?
    for piece in quote.pieces {
      for token in columns.tokens.indices(in: piece)
      where columns.tokens.kind[token] == .word || columns.tokens.kind[token] == .number {
        let hash = columns.formHash(token)
        if let before { result.append((before &* 0x9e37_79b9_7f4a_7c15) ^ hash) }
        before = hash
      }
    }
    return result
  }

  /// A headline without a name, or with an office alone, has the speaker of the body.
  private mutating func inherit(_ index: Int, from original: Int) {
    let body = draft.quotes[original]
    guard draft.quotes[index].speakers.isEmpty, !body.speakers.isEmpty else { return }
    if let source = draft.quotes[index].sourceSpan, !isOffice(source) { return }
    draft.quotes[index].speakers = body.speakers
    draft.quotes[index].link = .role
    draft.quotes[index].antecedent = body.sourceSpan
  }

  private func isOffice(_ source: Span) -> Bool {
    columns.tokens.indices(in: source).contains {
      columns.is($0, [.roleNoun, .title, .pronoun]) && !draft.isMentioned($0)
    }
  }
}
