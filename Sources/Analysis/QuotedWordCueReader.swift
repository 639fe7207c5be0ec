// Finds the words of `QuotedWordCues` beside quotation marks.
//
// In: the list and the place of the marks. Out: the cue with its place. Words are compared by the
// hash of their form, so that the list adds nothing to the table of known words.

import Language
import Lexicons
import Text

/// The word list by first word.
struct QuotedWordCueReader: Sendable {
  static let shared = QuotedWordCueReader()

  /// Where a cue may stand.
  struct Places: OptionSet, Sendable {
    let rawValue: UInt8
    /// Directly before the marks, but for small words.
    static let before = Places(rawValue: 1)
    /// Within some words before them.
    static let near = Places(rawValue: 2)
    /// Directly behind them.
    static let behind = Places(rawValue: 4)
  }

  /// A cue in the text.
  struct Match {
    var reason: QuotedWords.Reason
    var tokens: Range<Int>
    var place: Places
  }

  private struct Entry: Sendable {
    /// `TextColumns.formHash` of each word.
    var words: [UInt64]
    var reason: QuotedWords.Reason
    var places: Places
  }

  private var byFirst: [UInt64: [Entry]] = [:]

  init() {
    for entry in LexiconReader(QuotedWordCues.entries) {
      let fields = entry.fields
      guard fields.count == 3,
        let reason = QuotedWords.Reason(rawValue: String(decoding: fields[1], as: UTF8.self))
      else { continue }
      var places: Places = []
      for part in LexiconReader.parts(of: fields[2]) {
        switch String(decoding: part, as: UTF8.self) {
        case "before": places.insert(.before)
        case "near": places.insert(.near)
        default: places.insert(.behind)
        }
      }
      let words = LexiconReader.parts(of: fields[0]).map { Self.hash($0) }
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(Entry(words: words, reason: reason, places: places))
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    let columns = TextColumns(
      text: ByteText(Array(word)), blocks: [(Span(start: 0, count: word.count), true)],
      isTagged: false)
    return columns.formHash(0)
  }

  // MARK: Looking

  /// Words before the marks that are looked at.
  private static let nearWords = 8
  /// Small words between a cue and the marks.
  private static let gap = 4

  /// The cue nearest to the marks; those before them go before those behind.
  func match(around marks: Range<Int>, in columns: TextColumns, wanted: (Match) -> Bool) -> Match? {
    let sentence = columns.sentence(of: marks.lowerBound)
    var token = marks.lowerBound - 1
    var isDirect = true
    var words = 0
    while token >= sentence.tokens.lowerBound, words < Self.nearWords {
      let start = columns.wordStart(token)
      if isDirect, let found = match(endingAt: token, .before, in: columns), wanted(found) {
        return found
      }
      if let found = match(endingAt: token, .near, in: columns), wanted(found) { return found }
      // Behind other marks another thing is spoken of.
      if isMark(token, in: columns) || columns.isSign(token, ";") { return nil }
      if !isSmall(token, in: columns) || words >= Self.gap { isDirect = false }
      token = start - 1
      words += 1
    }
    // `“hygge”, Danish for ease`
    let behind = marks.upperBound + (columns.isSign(marks.upperBound, ",") ? 1 : 0)
    guard behind < min(sentence.tokens.upperBound, columns.count),
      let found = match(startingAt: behind, .behind, in: columns), wanted(found)
    else { return nil }
    return found
  }

  /// The cue whose last word is a token.
  private func match(
    endingAt token: Int, _ place: Places, in columns: TextColumns
  ) -> Match? {
    let end = columns.wordEnd(token)
    var start = columns.wordStart(token)
    for _ in 0..<3 {
      if let found = match(startingAt: start, place, in: columns), found.tokens.upperBound == end {
        return found
      }
      guard start > 0 else { return nil }
      start = columns.wordStart(start - 1)
    }
    return nil
  }

  private func match(startingAt token: Int, _ place: Places, in columns: TextColumns) -> Match? {
    guard columns.tokens.kind[token] == .word || columns.tokens.kind[token] == .symbol,
      let entries = byFirst[columns.formHash(token)]
    else { return nil }
    var best: Match?
    for entry in entries where entry.places.contains(place) {
      var end = columns.wordEnd(token)
      var isEqual = true
      for word in entry.words.dropFirst() {
        guard end < columns.count, columns.formHash(end) == word else {
          isEqual = false
          break
        }
        end = columns.wordEnd(end)
      }
      if isEqual, end > best?.tokens.upperBound ?? 0 {
        best = Match(reason: entry.reason, tokens: token..<end, place: place)
      }
    }
    return best
  }

  private func isMark(_ token: Int, in columns: TextColumns) -> Bool {
    switch columns.tokens.kind[token] {
    case .openingMark, .closingMark, .straightMark: true
    case .word, .number, .punctuation, .symbol, .address, .other: false
    }
  }

  /// Words that may stand between a cue and the marks: `the words of “…”`, `banners that read “…”`.
  private func isSmall(_ token: Int, in columns: TextColumns) -> Bool {
    switch columns.tokens.kind[token] {
    case .punctuation: columns.isSign(token, ",") || columns.isSign(token, ":")
    case .word: Self.smallWords.contains { columns.isWord(token, $0) }
    case .number, .openingMark, .closingMark, .straightMark, .symbol, .address, .other: false
    }
  }

  private static let smallWords: [StaticString] = [
    "the", "of", "was", "is", "that", "which", "read", "reads", "reading", "saying", "with", "as",
    "for", "like", "just", "simply", "only", "and",
  ]
}
