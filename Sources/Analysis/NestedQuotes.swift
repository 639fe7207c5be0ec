// Words inside words: what somebody passes on in a quotation, and outlets that pass on a speaker.
//
// In: a draft with its rows. Out: the same with a row for each reporting clause inside direct speech,
// whose `parent` is the row around it, and with `via` where an outlet only names whom it has it from.
// The rules of attribution read the inside of a quotation as if its marks were not there. Leaves to
// others: kinds, and which rows are counted.

import Language
import Text

/// Adds the rows inside other rows.
struct NestedQuotes {
  private var draft: Draft
  private var columns: TextColumns { draft.columns }

  init(_ draft: Draft) { self.draft = draft }

  /// The draft with nested rows, in text order.
  mutating func found() -> Draft {
    noteVia()
    let outer = draft.quotes
    guard outer.contains(where: { $0.form != .indirect }) else { return draft }
    var finder = AttributionFinder(Draft(inside: draft))
    let kinds = AttributionKinds(draft)
    var nested: [Quote] = []
    for (index, quote) in outer.enumerated() where quote.form != .indirect {
      for tokens in spoken(quote) {
        for var row in finder.rows(inside: tokens) where isAnothers(row, in: tokens) {
          resolveFirstPerson(&row, in: quote)
          kinds.judge(&row)
          // `I think`, `we want` are the outer speaker's own thoughts.
          guard row.isSpoken, row.kind != .believes else { continue }
          row.parent = index
          nested.append(row)
        }
      }
    }
    guard !nested.isEmpty else { return draft }
    insert(nested)
    return draft
  }

  /// The tokens of a row that are spoken: all of a direct one, those in marks of a mixed one.
  private func spoken(_ quote: Quote) -> [Range<Int>] {
    let pieces = quote.pieces.map { columns.tokens.indices(in: $0) }
    guard quote.form == .mixed else { return pieces }
    var result: [Range<Int>] = []
    for piece in pieces {
      var start: Int?
      for token in piece {
        if draft.isQuoted(token) {
          start = start ?? token
        } else if let first = start, !draft.isRegionMark[token] {
          result.append(first..<token)
          start = nil
        }
      }
      if let start { result.append(start..<piece.upperBound) }
    }
    return result
  }

  /// Whether a row has words of its own for source and cue, all inside the outer content.
  private func isAnothers(_ row: Quote, in tokens: Range<Int>) -> Bool {
    guard let cue = row.cue, let source = row.sourceSpan else { return false }
    let whole = columns.tokens.span(tokens)
    return whole.contains(cue) && whole.contains(source) && row.pieces.allSatisfy(whole.contains)
  }

  /// `I told my brother to jump`: I is who speaks the outer words.
  private func resolveFirstPerson(_ row: inout Quote, in outer: Quote) {
    guard let source = row.sourceSpan else { return }
    let tokens = columns.tokens.indices(in: source)
    guard tokens.count == 1, columns.isWord(tokens.lowerBound, "i") else { return }
    row.speakers = outer.speakers
    row.link = .pronounPreviousSpeaker
    row.antecedent = outer.sourceSpan
  }

  /// Puts rows in text order and their parents where they have moved to.
  private mutating func insert(_ nested: [Quote]) {
    let rows = draft.quotes + nested
    // An outer row begins no later than the rows inside it and stands before them.
    let order = rows.indices.sorted {
      (rows[$0].span.start, $0) < (rows[$1].span.start, $1)
    }
    var place = [Int](repeating: 0, count: rows.count)
    for (position, row) in order.enumerated() { place[row] = position }
    draft.quotes = order.map { index in
      var row = rows[index]
      row.parent = row.parent.map { place[$0] }
      return row
    }
  }

  // MARK: Via

  /// `The Beacon reported that police said …`: police speak, the Beacon passes on.
  private mutating func noteVia() {
    let phrases = SourcePhraseReader(draft)
    for index in draft.quotes.indices {
      guard let source = draft.quotes[index].sourceSpan, let cue = draft.quotes[index].cue,
        source.start < cue.start
      else { continue }
      let first = columns.tokens.firstIndex(from: Int(source.start))
      let verb = columns.isWord(first - 1, "that") ? first - 2 : first - 1
      guard verb > 0, columns.is(verb, .reportingVerb), !draft.isQuoted(verb),
        let report = draft.lexicon.cue(at: verb, in: columns), report.isVerb(in: draft),
        !report.isNegated(in: draft)
      else { continue }
      let sentence = columns.sentence(of: verb)
      guard sentence.tokens.contains(first),
        let outlet = phrases.subject(
          of: verb, from: sentence.tokens.lowerBound, in: sentence, isSpeech: true),
        passesOn(outlet)
      else { continue }
      draft.quotes[index].via = columns.tokens.span(outlet.tokens)
    }
  }

  /// A publication or another body, no person.
  private func passesOn(_ outlet: SourcePhrase) -> Bool {
    switch draft.entity(at: outlet.head).map({ draft.entities[$0].kind }) {
    case .person?: return false
    case .organisation?: return true
    case .place?, nil: break
    }
    return outlet.tokens.contains { columns.is($0, [.mediaHead, .mediaWord]) }
  }
}

extension AttributionFinder {
  /// The rows that the sentences of some tokens have, as if there were no text around these.
  mutating func rows(inside tokens: Range<Int>) -> ArraySlice<Quote> {
    let first = draft.quotes.count
    guard let start = tokens.first, let last = tokens.last else { return [] }
    for index in columns.sentenceOfToken[start]...columns.sentenceOfToken[last] {
      let whole = columns.sentences[Int(index)]
      let part = whole.tokens.clamped(to: tokens)
      guard part.count > 2 else { continue }
      attributeSentence(
        Sentence(span: columns.tokens.span(part), tokens: part, block: Int(whole.block)))
    }
    return draft.quotes[first...]
  }
}
