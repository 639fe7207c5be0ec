// Who said what: joins quoted regions, reporting verbs and source phrases to rows.
//
// In: a draft with mentions and regions. Out: quotes, each with cue, source words, rule. Order of
// the rules: a verb beside a quotation, a verb with quoted words in its clause, a verb with a clause
// and no marks, “according to”, hearsay words; then quotations that no cue took: they go on with the
// speaker of the paragraph before or stay without one. Leaves to others: what sort of source it is.

import Articles
import Language
import Text

/// Finds attributions by rules.
struct AttributionFinder {
  var draft: Draft
  let phrases: SourcePhraseReader
  /// Row of each region, nil while nobody has claimed it.
  var rowOfRegion: [Int?]
  /// Content tokens taken by a row, so that one sentence is not reported twice.
  var isContent: [Bool]
  /// Tokens of cues and source words of rows.
  var isNaming: [Bool]
  /// Regions of each block that stand at the outermost level, in order.
  let outermost: [[Int]]
  /// The region that goes on with each, in a later paragraph.
  let continuedBy: [Int?]
  /// For each mention the last one by name before it, and the first full name, of its entity.
  private let namedBefore: [Span?]
  private let fullName: [Int: Span]

  init(_ draft: Draft) {
    self.draft = draft
    phrases = SourcePhraseReader(draft)
    rowOfRegion = Array(repeating: nil, count: draft.regions.count)
    isContent = Array(repeating: false, count: draft.columns.count)
    isNaming = isContent
    var outermost = [[Int]](repeating: [], count: draft.article.blocks.count)
    for (index, region) in draft.regions.enumerated()
    where region.parent == nil && !region.tokens.isEmpty {
      outermost[region.block].append(index)
    }
    self.outermost = outermost
    var continuedBy = [Int?](repeating: nil, count: draft.regions.count)
    for (index, region) in draft.regions.enumerated() {
      if let before = region.continues, continuedBy[before] == nil { continuedBy[before] = index }
    }
    self.continuedBy = continuedBy
    var last: [Int: Span] = [:]
    var full: [Int: Span] = [:]
    namedBefore = draft.mentions.map { mention in
      let before = last[mention.entity]
      if mention.form == .fullName || mention.form == .partOfName {
        last[mention.entity] = mention.span
      }
      if mention.form == .fullName, full[mention.entity] == nil {
        full[mention.entity] = mention.span
      }
      return before
    }
    fullName = full
  }

  var columns: TextColumns { draft.columns }

  /// The draft with its quotes, in text order.
  mutating func attributed() -> Draft {
    claimTurns()
    claimIntroduced()
    claimEmbeds()
    for block in draft.article.blocks.indices {
      let tokens = columns.blockTokens[block]
      guard !tokens.isEmpty else { continue }
      claimHeadline(of: block)
      let sentences = sentencesOfBlock(block)
      for sentence in sentences { attributeSentence(sentence) }
      claimRest(of: block)
    }
    draft.quotes.sort { $0.span < $1.span }
    return draft
  }

  private func sentencesOfBlock(_ block: Int) -> ArraySlice<Sentence> {
    let tokens = columns.blockTokens[block]
    let first = Int(columns.sentenceOfToken[tokens.lowerBound])
    let last = Int(columns.sentenceOfToken[tokens.upperBound - 1])
    return columns.sentences[first...last]
  }

  // MARK: Regions

  /// The outermost regions of a block whose words begin among some tokens, in order.
  func outermost(in tokens: Range<Int>, block: Int) -> ArraySlice<Int> {
    let regions = outermost[block]
    return regions[firstOutermost(from: tokens.lowerBound, block)..<firstOutermost(from: tokens.upperBound, block)]
  }

  /// Place in `outermost[block]` of the first region whose words begin at a token or behind it.
  private func firstOutermost(from token: Int, _ block: Int) -> Int {
    let regions = outermost[block]
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if draft.regions[regions[middle]].tokens.lowerBound < token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  // MARK: One sentence

  mutating func attributeSentence(_ sentence: Sentence) {
    var start = sentence.tokens.lowerBound
    var previous: Quote?
    for row in declined(in: sentence) { add(row) }
    for row in reckoned(in: sentence) { add(row) }
    for row in accordingTo(in: sentence, isLeading: true) { add(row) }
    for cue in cues(in: sentence) {
      // A cue inside content that a row before has taken belongs to those words.
      guard !isContent[cue.tokens.lowerBound], !isNaming[cue.tokens.lowerBound] else { continue }
      if let row = row(for: cue, from: start, previous: previous, in: sentence) {
        add(row)
        previous = row.quote
        start = max(start, cue.tokens.upperBound)
      }
    }
    for row in accordingTo(in: sentence, isLeading: false) { add(row) }
    for row in claimNouns(in: sentence) { add(row) }
    for row in passive(in: sentence) { add(row) }
    for row in hearsay(in: sentence) { add(row) }
  }

  /// Reporting verbs outside of marks, left to right.
  private func cues(in sentence: Sentence) -> [Cue] {
    var result: [Cue] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      if columns.tokens.kind[token] == .word, !draft.isQuoted(token),
        let cue = draft.lexicon.cue(at: token, in: columns), cue.isVerb(in: draft),
        !isAnonymityPhrase(token)
      {
        result.append(cue)
        token = cue.tokens.upperBound
      } else {
        token += 1
      }
    }
    return result
  }

  /// `asked not to be named`, `spoke on condition of anonymity`: about the source, not by it.
  private func isAnonymityPhrase(_ token: Int) -> Bool {
    draft.lexicon.anonymity.match(at: token, in: columns.tokens).map { $0.count > 1 } ?? false
  }

  /// A row before it is entered: with the regions it claims.
  struct Row {
    var quote: Quote
    var regions: [Int]
  }

  private func row(
    for cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> Row? {
    if let row = direct(cue, from: start, previous: previous, in: sentence) { return row }
    if let row = mixed(cue, from: start, previous: previous, in: sentence) { return row }
    if let row = indirect(cue, from: start, previous: previous, in: sentence) { return row }
    return object(cue, from: start, previous: previous, in: sentence)
  }

  mutating func add(_ row: Row) {
    let index = draft.quotes.count
    for region in row.regions { rowOfRegion[region] = index }
    for piece in row.quote.pieces {
      for token in columns.tokens.indices(in: piece) { isContent[token] = true }
    }
    for span in [row.quote.cue, row.quote.sourceSpan] {
      guard let span else { continue }
      for token in columns.tokens.indices(in: span) { isNaming[token] = true }
    }
    var quote = row.quote
    quote.isInHeadline = draft.blockKind(columns.tokens.firstIndex(from: Int(quote.span.start)))
      == .headline
    draft.quotes.append(quote)
  }

  // MARK: Sources of a cue

  /// The subject of a cue: left of it, or that of another verb in a coordination or behind a
  /// participle (`said … and added …`, `left, saying …`).
  func source(
    of cue: Cue, from start: Int, previous: Quote?, in sentence: Sentence
  ) -> SourcePhrase? {
    if cue.form == .gerund, !cue.isProgressive(columns) {
      return absoluteSubject(of: cue.tokens.lowerBound, from: start, in: sentence)
        ?? sharedSource(of: cue, previous: previous, in: sentence)
    }
    if let found = phrases.subject(
      of: cue.tokens.lowerBound, from: start, in: sentence, isSpeech: cue.isSpeech)
    {
      return found
    }
    let before = phrases.verbGroupStart(cue.tokens.lowerBound, from: sentence.tokens.lowerBound) - 1
    guard columns.is(before, .conjunction) || columns.isSign(before, ",") else { return nil }
    return sharedSource(of: cue, previous: previous, in: sentence)
  }

  /// The subject a cue shares: of the row before, if that names its source behind the content
  /// (`…, she said, adding …`), else of the sentence's first verb.
  private func sharedSource(
    of cue: Cue, previous: Quote?, in sentence: Sentence
  ) -> SourcePhrase? {
    if let previous, let span = previous.sourceSpan, let before = previous.cue,
      cue.form != .gerund || before.end > previous.pieces[0].end
    {
      let tokens = columns.tokens.indices(in: span)
      if let first = tokens.first { return phrases.phrase(from: first, in: sentence) }
    }
    return mainSubject(
      before: cue.tokens.lowerBound, from: sentence.tokens.lowerBound, in: sentence)
  }

  /// `with Sen. Doyle, R-Ohio, calling …`: the name behind `with`, if only an apposition stands
  /// between it and the verb.
  private func absoluteSubject(
    of verb: Int, from start: Int, in sentence: Sentence
  ) -> SourcePhrase? {
    guard
      let with = Range(from: max(start, verb - 16), upTo: verb - 1).last(where: {
        columns.isWord($0, "with")
      }), let found = phrases.phrase(from: with + 1, in: sentence, before: verb),
      draft.isMentioned(found.head),
      !Range(from: found.tokens.upperBound, upTo: verb).contains(where: {
        columns.is($0, .finiteVerb)
      })
    else { return nil }
    return found
  }

  /// The first noun phrase of the sentence that stands before a finite verb.
  func mainSubject(before limit: Int, from start: Int, in sentence: Sentence) -> SourcePhrase? {
    var token = max(start, limit - 150)
    while token < limit {
      if columns.is(token, .finiteVerb), !draft.isQuoted(token), !draft.isMentioned(token),
        let found = phrases.subject(of: token, from: start, in: sentence)
      {
        return found
      }
      token += 1
    }
    return nil
  }

  /// Fills in the words, the speaker and how the speaker was found.
  func attribute(_ quote: inout Quote, to source: SourcePhrase?) {
    guard let source else { return }
    quote.sourceSpan = columns.tokens.span(source.tokens)
    for row in speakingMentions(in: source.tokens) {
      let mention = draft.mentions[row]
      if !quote.speakers.contains(mention.entity) { quote.speakers.append(mention.entity) }
      if quote.link == nil {
        quote.link = mention.link
        quote.antecedent = antecedent(of: row)
      }
    }
  }

  /// The last mention by name before a pronoun or description; nil where the name itself stands.
  private func antecedent(of row: Int) -> Span? {
    let mention = draft.mentions[row]
    switch mention.form {
    case .fullName: return nil
    case .partOfName, .acronym:
      return fullName[mention.entity].flatMap { $0 < mention.span ? $0 : nil }
    case .pronoun, .description:
      return namedBefore[row]
    }
  }
}
