// The grammatical shape of attributed words.
//
// In: a row. Out: clause, infinitive or noun phrase, and what stands around it. Leaves to others: what
// follows from it for the kind of the row.

import Language
import Text

/// What sort of words a row attributes.
struct ContentShape {
  enum Form {
    /// Has a finite verb: `the ship sank`.
    case clause
    /// `to resign`, `not to resign`
    case infinitive
    /// `the bridge`
    case nominal
  }

  var form: Form
  /// First token of the content.
  var first: Int
  /// Begins as a question does: whether, who, how.
  var isQuestion: Bool
  /// Ends with a question mark.
  var endsAsQuestion: Bool
  /// A comma, a mark or a colon stands between it and the cue.
  var isSetOff: Bool

  /// Tokens that are looked at for a verb.
  private static let window = 40

  init(of quote: Quote, in columns: TextColumns) {
    let tokens = columns.tokens.indices(in: quote.pieces[0])
    let first = Self.firstWord(of: tokens, columns)
    self.first = min(first, max(columns.count - 1, 0))
    isQuestion =
      columns.is(first, .wh) && !columns.isWord(first, "that") || columns.isWord(first, "whether")
      || columns.isWord(first, "if")
    let last = columns.tokens.indices(in: quote.pieces[quote.pieces.count - 1])
    endsAsQuestion = last.suffix(2).contains { columns.isSign($0, "?") }
      || columns.isSign(last.upperBound, "?")
    isSetOff = Self.isSetOff(quote, tokens, columns)
    let start = columns.isWord(first, "not") ? first + 1 : first
    let isHearer = !columns.is(first, .preposition)
    if columns.isWord(start, "to") && Self.isBase(start + 1, columns)
      || columns.isWord(first - 1, "to") && Self.isBase(first, columns)
    {
      form = .infinitive
    } else if columns.isWord(first - 1, "that") {
      // Also without a finite form: `demanded that the minister resign`.
      form = .clause
    } else {
      form = Self.hasClause(first..<max(first, tokens.upperBound), columns) ? .clause : .nominal
    }
    // `told him to leave`, `wants the minister to resign`: the hearer stands before the infinitive.
    if form == .nominal, isHearer, let to = Self.infinitive(in: first..<max(first, tokens.upperBound), columns) {
      form = to - first <= 6 ? .infinitive : .nominal
    }
  }

  private static func firstWord(of tokens: Range<Int>, _ columns: TextColumns) -> Int {
    tokens.first { columns.tokens.kind[$0] == .word || columns.tokens.kind[$0] == .number }
      ?? tokens.lowerBound
  }

  private static func isSetOff(
    _ quote: Quote, _ tokens: Range<Int>, _ columns: TextColumns
  ) -> Bool {
    guard let cue = quote.cue else { return true }
    let border = cue.end <= quote.pieces[0].start ? tokens.lowerBound - 1 : tokens.upperBound
    guard border >= 0, border < columns.count else { return false }
    switch columns.tokens.kind[border] {
    case .punctuation, .openingMark, .closingMark, .straightMark: return true
    case .word, .number, .symbol, .other, .address: return false
    }
  }

  /// A form that an infinitive can have, by its tag or by the lists.
  private static func isBase(_ token: Int, _ columns: TextColumns) -> Bool {
    // `to “breathe”`
    let isMark = token < columns.count && columns.tokens.kind[token] != .word
    let token = isMark ? token + 1 : token
    if let tag = columns.pennTag(token) { return tag == "VB" || tag == "RB" || tag == "VBP" }
    return columns.is(token, [.verbBase, .reportingBase, .adverb])
      || columns.isWord(token, "be") || columns.isWord(token, "have")
  }

  private static func infinitive(in tokens: Range<Int>, _ columns: TextColumns) -> Int? {
    tokens.prefix(window).first { columns.isWord($0, "to") && isBase($0 + 1, columns) }
  }

  /// A finite verb with something before it, outside of a relative clause.
  private static func hasClause(_ tokens: Range<Int>, _ columns: TextColumns) -> Bool {
    let first = tokens.lowerBound
    if columns.isWord(first, "that") || columns.isWord(first, "whether") { return true }
    for token in tokens.dropFirst().prefix(window) {
      if columns.isWord(token, "who") || columns.isWord(token, "which") { return false }
      // An infinitive comes first: what follows hangs on it.
      if columns.isWord(token, "to"), isBase(token + 1, columns) { return false }
      if let tag = columns.pennTag(token) {
        switch tag {
        case "VBD", "VBZ", "VBP", "MD": return true
        default: continue
        }
      }
      if columns.is(token, .finiteVerb) { return true }
    }
    return false
  }
}
