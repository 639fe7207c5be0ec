// Why words stand in quotation marks that nobody is quoted with.
//
// In: a draft with its quotes. Out: one row for each outermost region that no attributed row holds,
// with a reason and the words it rests on. Leaves to others: speech.

import Articles
import Language
import Text

/// Finds the reasons of quoted words.
struct QuotedWordFinder {
  private let draft: Draft
  private let cues = QuotedWordCueReader.shared
  /// Row of each token, -1 outside of quotes.
  private var rowOfToken: [Int32]

  init(_ draft: Draft) {
    self.draft = draft
    rowOfToken = Array(repeating: -1, count: draft.columns.count)
    for (index, quote) in draft.quotes.enumerated() {
      for piece in quote.pieces {
        for token in draft.columns.tokens.indices(in: piece) { rowOfToken[token] = Int32(index) }
      }
    }
  }

  private var columns: TextColumns { draft.columns }

  /// The rows, in text order.
  func quotedWords() -> [QuotedWords] {
    var result: [QuotedWords] = []
    for region in draft.regions
    where region.parent == nil && !region.tokens.isEmpty && (region.hasOpening || region.hasClosing) {
      let row = row(of: region)
      if let row, !isNobodys(draft.quotes[row]) { continue }
      var words = QuotedWords(span: content(of: region), region: region.outer, reason: .unattributed)
      words.row = row
      (words.reason, words.evidence) = reason(of: region)
      result.append(words)
    }
    return result
  }

  /// Whether a row names no source at all.
  private func isNobodys(_ quote: Quote) -> Bool {
    quote.sourceSpan == nil && quote.speakers.isEmpty && quote.cue == nil
  }

  /// The words inside the marks, without a comma that only closes them.
  private func content(of region: QuotedRegion) -> Span {
    let tokens = region.tokens
    guard tokens.count > 1, columns.isSign(tokens.upperBound - 1, ",") else { return region.inner }
    return columns.tokens.span(tokens.dropLast())
  }

  /// The row that holds at least half of a region.
  private func row(of region: QuotedRegion) -> Int? {
    let held = region.tokens.filter { rowOfToken[$0] >= 0 }
    guard held.count * 2 >= region.tokens.count, let first = held.first else { return nil }
    return Int(rowOfToken[first])
  }

  // MARK: Reasons

  /// Words from which on a quotation by nobody is missing its speaker.
  private static let speechLimit = 4

  private func reason(of region: QuotedRegion) -> (QuotedWords.Reason, Span?) {
    let marks = marks(of: region)
    let isCapital = isInCapitals(region)
    if let name = nameAround(region, marks) { return (.nickname, name) }
    if isForeignScript(region) { return (.foreign, region.inner) }
    let language = cues.match(around: marks, in: columns) {
      $0.reason == .foreign && isLanguageOf(marks, $0.tokens)
    }
    if let language { return (.foreign, columns.tokens.span(language.tokens)) }
    // A word for a work far off needs a title in capitals; one beside the marks a first capital.
    let startsCapital = columns.isCapitalised(region.tokens.lowerBound)
    let cue = cues.match(around: marks, in: columns) { cue in
      switch cue.reason {
      case .title: cue.place == .before ? startsCapital : isCapital
      case .name, .nickname: startsCapital
      case .term: !isCapital || wordCount(region) == 1
      case .slogan: true
      case .foreign, .scare, .unattributed: false
      }
    }
    if let cue { return (cue.reason, columns.tokens.span(cue.tokens)) }
    let words = wordCount(region)
    if isCapital { return (words < 3 ? .name : .title, region.inner) }
    return (words < Self.speechLimit ? .scare : .unattributed, nil)
  }

  /// The tokens of a region with its marks.
  private func marks(of region: QuotedRegion) -> Range<Int> {
    let tokens = region.tokens
    return (tokens.lowerBound - (region.hasOpening ? 1 : 0))..<(tokens.upperBound
      + (region.hasClosing ? 1 : 0))
  }

  /// `Johan “Duke” Maas`: the name that goes on behind the marks.
  private func nameAround(_ region: QuotedRegion, _ marks: Range<Int>) -> Span? {
    let (before, behind) = (marks.lowerBound - 1, marks.upperBound)
    guard wordCount(region) < Self.speechLimit, region.hasOpening, region.hasClosing,
      columns.blockTokens[region.block].contains(before),
      columns.blockTokens[region.block].contains(behind),
      columns.isCapitalised(before), columns.isCapitalised(behind)
    else { return nil }
    let isName =
      draft.entity(at: behind).map { draft.entities[$0].kind == .person } ?? false
      || draft.entity(at: before).map { draft.entities[$0].kind == .person } ?? false
      || columns.is(before, .givenName)
    return isName ? columns.tokens.span(before..<(behind + 1)) : nil
  }

  private func wordCount(_ region: QuotedRegion) -> Int {
    var count = 0
    for token in region.tokens
    where columns.tokens.kind[token] == .word || columns.tokens.kind[token] == .number {
      if columns.isWordStart(token) && !columns.isClitic(token) { count += 1 }
    }
    return count
  }

  /// Whether all words but small ones are capitalised, where that says something: not for the first
  /// word of a sentence alone, nor in a headline of nothing but capitals.
  private func isInCapitals(_ region: QuotedRegion) -> Bool {
    let counts = capitals(in: region.tokens)
    guard counts.capital > 0, counts.lower == 0 else { return false }
    let isHeadline = draft.blockKind(region.tokens.lowerBound) == .headline
    if isHeadline {
      let all = capitals(in: columns.blockTokens[region.block])
      let (outsideLower, outside) = (all.lower - counts.lower, all.capital - counts.capital)
      return outsideLower > outside
    }
    let sentence = columns.sentence(of: region.tokens.lowerBound)
    let isFirst =
      region.tokens.lowerBound - (region.hasOpening ? 1 : 0) <= sentence.tokens.lowerBound
    return counts.capital > 1 || !isFirst
  }

  /// Words with and without a capital; articles, prepositions and the like are not counted.
  private func capitals(in tokens: Range<Int>) -> (capital: Int, lower: Int) {
    var result = (capital: 0, lower: 0)
    for token in tokens where columns.tokens.kind[token] == .word && columns.isWordStart(token) {
      if columns.isClitic(token) { continue }
      if columns.isCapitalised(token) {
        result.capital += 1
      } else if !columns.is(token, .functionWord) {
        result.lower += 1
      }
    }
    return result
  }

  // MARK: Other languages

  /// Whether most letters belong to no Latin alphabet.
  private func isForeignScript(_ region: QuotedRegion) -> Bool {
    var (latin, other) = (0, 0)
    for byte in columns.text[region.inner] {
      if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") { latin += 1 }
      // First bytes of Greek and what comes behind it, but for general punctuation.
      if byte >= 0xCD, byte != 0xE2 { other += 1 }
    }
    return other > latin
  }

  /// `the Danish word “…”`, `“…”, Danish for ease`, `“…” in Danish`.
  private func isLanguageOf(_ marks: Range<Int>, _ language: Range<Int>) -> Bool {
    let behind = language.upperBound
    let isWord = Self.wordsForWords.contains { columns.isWord(behind, $0) }
    if language.lowerBound < marks.lowerBound { return isWord && marks.lowerBound - behind < 4 }
    return isWord || columns.isWord(behind, "for")
  }

  private static let wordsForWords: [StaticString] = [
    "word", "words", "term", "phrase", "expression", "saying", "proverb", "name", "for",
  ]
}
