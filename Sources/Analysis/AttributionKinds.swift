// What the source of each row does with the words: says, writes, asks, believes, denies them.
//
// In: finished rows with content, cue and source, whoever found them. Out: the same rows with kind,
// speech, reporting word, its colour, and whether the text says that it was really said. Decided from
// the cue's words and the shape of the content alone. Leaves to others: what sort of source it is,
// and which rows a query shows.

import Articles
import Language
import Text

/// Decides the kinds of all rows of a draft.
struct AttributionKinds {
  private let draft: Draft
  private let reader: CueReader

  init(_ draft: Draft) {
    self.draft = draft
    reader = CueReader(draft: draft)
  }

  private var columns: TextColumns { draft.columns }
  private var lexicon: NewsLexicon { draft.lexicon }

  /// The draft with the kind of each row decided.
  func judged() -> Draft {
    var judged = draft
    for index in judged.quotes.indices { judge(&judged.quotes[index]) }
    return judged
  }

  /// Decides the kind of one row; spans and source stay.
  func judge(_ quote: inout Quote) {
    quote.isNegated = false
    quote.isHypothetical = false
    quote.isDirective = false
    quote.verbClass = .neutral
    defer { quote.hedge = hedge(of: quote) }
    guard let words = cueWords(of: quote) else {
      quote.verb = nil
      judgeWithoutWords(&quote)
      return
    }
    let shape = ContentShape(of: quote, in: columns)
    let reach = self.reach(of: words, quote)
    let sense = reader.sense(
      of: reach, hasSource: quote.sourceSpan != nil, isQuestion: shape.isQuestion)
    if let sense {
      apply(sense, shape, to: &quote)
    } else {
      judgeUnknown(shape, words, &quote)
    }
    if quote.kind == .said, speaksAsPaper(quote) { quote.kind = .wrote }
    // `The inquest heard that …`: nobody is named.
    if quote.kind == .believes, quote.sourceSpan == nil, quote.form == .indirect,
      sense?.form == .past
    {
      quote.kind = .hedged
    }
    if quote.form != .indirect, quote.kind != .declined, quote.kind != .hedged {
      quote.isSpoken = true
    }
    guard quote.kind != .declined else { return }
    let head = sense?.head.lowerBound ?? reach.upperBound
    let mood = CueMood(
      before: head, reach: reach, isBase: sense?.form == .base, isIdiom: sense?.origin == .pattern,
      of: quote, in: draft)
    quote.isNegated = mood.isNegated || sense?.isNegated == true
    quote.isHypothetical =
      quote.kind != .hedged && (mood.isHypothetical || sense?.isHypothetical == true)
    if quote.isNegated, withholds(sense, shape, quote) {
      quote.kind = .declined
      quote.isSpoken = false
      quote.isNegated = false
      quote.isHypothetical = false
    }
  }

  /// Hearsay is hedged by its cue, other rows by a word of their content.
  private func hedge(of quote: Quote) -> Span? {
    if quote.kind == .hedged { return quote.cue }
    for piece in quote.pieces {
      for token in columns.tokens.indices(in: piece) {
        if let count = CueLexicon.shared.hedge(at: token, in: columns) {
          return columns.tokens.span(token..<token + count)
        }
      }
    }
    return nil
  }

  /// `did not explain the delay`, `nobody would say when`: no words were given.
  private func withholds(_ sense: CueSense?, _ shape: ContentShape, _ quote: Quote) -> Bool {
    guard let sense, sense.origin == .verb, quote.form == .indirect else { return false }
    if quote.kind == .said || quote.kind == .asked, shape.isQuestion { return quote.kind == .said }
    return shape.form == .nominal
      && sense.head.contains { token in Self.givings.contains { columns.isWord(token, $0) } }
  }

  private static let givings: [StaticString] = [
    "say", "explain", "reply", "respond", "comment", "disclose", "reveal", "specify", "elaborate",
    "answer", "clarify", "detail", "identify", "name",
  ]

  // MARK: Where the cue stands

  /// Tokens of the cue; nil where there is none, or only a sign.
  private func cueWords(of quote: Quote) -> Range<Int>? {
    guard let cue = quote.cue else { return nil }
    let tokens = columns.tokens.indices(in: cue)
    return tokens.contains { columns.tokens.kind[$0] == .word } ? tokens : nil
  }

  /// The cue with the auxiliaries, adverbs and modes before it: `has not` said, `failed to` say.
  private func reach(of cue: Range<Int>, _ quote: Quote) -> Range<Int> {
    let floor = columns.sentence(of: cue.lowerBound).tokens.lowerBound
    var first = cue.lowerBound
    while first > floor, cue.lowerBound - first < 8, isFree(first - 1, quote) {
      if let start = modeStart(endingAt: first, floor: floor, quote) {
        first = start
      } else if columns.is(first - 1, [.auxiliary, .modal, .negation, .adverb])
        || columns.isWord(first - 1, "not")
      {
        first -= 1
      } else {
        break
      }
    }
    return first..<cue.upperBound
  }

  private func isFree(_ token: Int, _ quote: Quote) -> Bool {
    let span = columns.tokens.span(token)
    return columns.tokens.kind[token] == .word && !draft.isQuoted(token)
      && quote.sourceSpan?.overlaps(span) != true && !quote.pieces.contains { $0.overlaps(span) }
  }

  /// Where `failed to`, `declined to`, `is expected to` before a verb begins.
  private func modeStart(endingAt end: Int, floor: Int, _ quote: Quote) -> Int? {
    for start in Range(from: max(floor, end - 6), upTo: end) where isFree(start, quote) {
      if let match = CueLexicon.shared.pattern(at: start, in: columns), match.pattern.kind == nil,
        start + match.count == end
      {
        return start
      }
      // `declined to | say`
      if let match = lexicon.declined.match(at: start, in: columns.tokens),
        start + match.count > end
      {
        return start
      }
    }
    return nil
  }

  // MARK: Kinds

  /// A colon, a dash, or only form and place.
  private func judgeWithoutWords(_ quote: inout Quote) {
    let shape = ContentShape(of: quote, in: columns)
    quote.kind = shape.endsAsQuestion && quote.form != .indirect ? .asked : .said
    quote.isSpoken = quote.form != .indirect || quote.cue != nil
    if quote.cue == nil, quote.form == .indirect, shape.form == .infinitive { quote.kind = .intends }
    if draft.blockKind(shape.first) == .embed { quote.kind = .wrote }
  }

  private func apply(_ sense: CueSense, _ shape: ContentShape, to quote: inout Quote) {
    quote.kind = sense.kind
    quote.isSpoken = sense.isSpoken
    quote.isDirective = sense.isDirective
    quote.verbClass = colour(of: sense)
    quote.verb = draft.text.string(columns.tokens.span(sense.head)).lowercased()
    switch sense.origin {
    case .declined, .hearsay: return
    case .prefix, .noun, .pattern: break
    case .verb:
      // Without its agent a passive passes on what nobody is named for; a question stays one.
      if isPassive(sense), !hasAgent(quote, behind: sense.head) {
        // `are requested to` orders, by nobody who is named; hearsay tells.
        guard quote.kind != .asked, !sense.isDirective else { break }
        quote.kind = .hedged
        quote.isSpoken = false
        return
      }
      fit(sense, shape, &quote)
    }
    if quote.kind == .wrote, !sense.isSpoken, sense.origin == .verb {
      judgeFinding(&quote)
    }
  }

  /// What the complement makes of a verb: `asked him to go` is an order, `told of the fire` no words
  /// of anybody.
  private func fit(_ sense: CueSense, _ shape: ContentShape, _ quote: inout Quote) {
    switch shape.form {
    case .infinitive:
      switch quote.kind {
      case .said, .asked, .wrote:
        // `claimed to have seen it` and `admitted to …` assert; `told her to go`, `said to wait` order.
        if sense.frames.contains(.infinitive), !sense.frames.contains(.to), !sense.isDirective {
          break
        }
        let isOffer = !sense.isDirective && !sense.frames.contains(.to) && quote.kind == .said
          && sense.verbClass != .neutral
        quote.kind = isOffer ? .intends : .said
        quote.isDirective = !isOffer
      case .believes, .intends, .denies, .declined, .hedged: break
      }
    case .nominal, .clause: break
    }
  }

  /// `The report found that …`, `a card read` are words; `investigators found that …` a belief.
  private func judgeFinding(_ quote: inout Quote) {
    guard let source = quote.sourceSpan else { return }
    let tokens = columns.tokens.indices(in: source)
    let isPerson = tokens.contains { token in
      if let entity = draft.entity(at: token) { return draft.entities[entity].kind == .person }
      return columns.is(token, [.roleNoun, .roleGroup, .countedPerson, .firstPerson])
        || columns.isWord(token, "he") || columns.isWord(token, "she")
        || columns.isWord(token, "they") || columns.isWho(token)
    }
    if isPerson, head(of: source).map({ !columns.is($0, .documentWord) }) ?? true {
      quote.kind = .believes
    } else {
      quote.isSpoken = true
    }
  }

  /// Whether the source is a paper by its head: the letter says, according to the manifest.
  private func speaksAsPaper(_ quote: Quote) -> Bool {
    guard let source = quote.sourceSpan, let head = head(of: source) else { return false }
    // `The Capitol Ledger` is a name.
    let isName = columns.isCapitalised(head) && columns.isCapitalised(head - 1)
      && columns.tokens.span(head - 1).start >= source.start
    return columns.is(head, .documentWord) && !columns.is(head, [.roleNoun, .roleGroup])
      && draft.entity(at: head) == nil && !isName
  }

  /// The last noun before what completes it: `report` of `a report by the board`, `memo` of `a
  /// consultant's memo dated May`.
  private func head(of source: Span) -> Int? {
    var head: Int?
    for token in columns.tokens.indices(in: source) {
      if columns.tokens.kind[token] == .punctuation { break }
      if columns.isClitic(token) { continue }
      let isNominal = columns.is(token, [.documentWord, .commonNoun, .adjective, .determiner])
      if head != nil, columns.universalTag(token) == "VERB" || !isNominal
        && columns.is(token, [.preposition, .wh, .verbPast, .verbGerund, .auxiliary])
      {
        break
      }
      head = token
    }
    return head
  }

  /// Words of no list: what stands in marks was said, a clause beside the cue is said, one behind it
  /// a belief, an infinitive a purpose.
  private func judgeUnknown(_ shape: ContentShape, _ cue: Range<Int>, _ quote: inout Quote) {
    quote.verb = draft.text.string(columns.tokens.span(mainVerb(of: cue))).lowercased()
    quote.verbClass = .other
    let isBeside = shape.isSetOff || quote.pieces.contains { $0.end <= quote.cue!.start }
    if quote.sourceSpan == nil, quote.form == .indirect {
      // `The inquest learnt that …`: nobody is named.
      quote.kind = .hedged
      quote.isSpoken = false
    } else if quote.form != .indirect || isBeside && shape.form == .clause {
      quote.kind = .said
      quote.isSpoken = true
    } else {
      quote.kind = shape.form == .infinitive ? .intends : .believes
      quote.isSpoken = false
    }
  }

  /// The last verb of some words by its tag; all of them without tags.
  private func mainVerb(of cue: Range<Int>) -> Range<Int> {
    guard let verb = cue.last(where: { columns.universalTag($0) == "VERB" }) else { return cue }
    return verb..<verb + 1
  }

  // MARK: Voice and colour

  /// `was criticised`, `been told`: a participle behind a form of be.
  private func isPassive(_ sense: CueSense) -> Bool {
    guard sense.form == .past else { return false }
    var before = sense.head.lowerBound - 1
    while before >= 0, sense.head.lowerBound - before < 5 {
      if Self.formsOfBe.contains(where: { columns.isWord(before, $0) }) { return true }
      guard columns.is(before, [.adverb, .negation]) else { return false }
      before -= 1
    }
    return false
  }

  private static let formsOfBe: [StaticString] = [
    "is", "are", "was", "were", "been", "be", "being", "am", "got", "gets",
  ]

  /// `by` before the source, or at the end of the cue before it.
  private func hasAgent(_ quote: Quote, behind head: Range<Int>) -> Bool {
    guard let source = quote.sourceSpan else { return false }
    let first = columns.tokens.firstIndex(from: Int(source.start))
    return first >= head.upperBound
      && (columns.isWord(first - 1, "by") || columns.isWord(first, "by"))
  }

  /// The colour of the word; in a report of a court `alleged` is what the law says.
  private func colour(of sense: CueSense) -> Quote.VerbClass {
    guard sense.verbClass == .doubting, sense.head.contains(where: isAllegation),
      speaksOfCourt(columns.blockTokens[Int(columns.tokens.block[sense.head.lowerBound])])
    else { return sense.verbClass }
    return .other
  }

  private func isAllegation(_ token: Int) -> Bool {
    columns.text.string(columns.tokens.span(token)).lowercased().hasPrefix("alleg")
  }

  private func speaksOfCourt(_ block: Range<Int>) -> Bool {
    block.prefix(600).contains { token in
      Self.courtWords.contains { columns.isWord(token, $0) }
    }
  }

  private static let courtWords: [StaticString] = [
    "court", "courts", "courtroom", "judge", "jury", "jurors", "trial", "prosecutor", "prosecutors",
    "prosecution", "indictment", "indicted", "lawsuit", "tribunal", "magistrate", "magistrates",
    "plaintiff", "plaintiffs", "defendant", "defendants", "arraigned", "charged", "sued",
  ]
}
