// Quantities: numbers with unit or counted noun, their bounds, ranges and sources.

import Language
import Text

extension FigureFinder {
  /// Enters the quantity that a numeral begins and returns the token to go on with.
  mutating func addQuantity(_ numeral: Numeral, in sentence: Sentence) -> Int {
    let limit = sentence.tokens.upperBound
    var tokens = numeral.tokens
    var figure = Figure(span: .empty(at: 0), type: .count, rule: .figureCount)
    figure.value = numeral.value
    figure.low = numeral.value
    figure.high = numeral.value
    if numeral.isVague {
      figure.type = .vague
      figure.bound = .vague
      figure.rule = .figureVague
      figure.low = numeral.low
      figure.high = numeral.high
    }
    // A range: the second number and what both share.
    if let second = rangeEnd(numeral, in: sentence) {
      figure.value = nil
      figure.high = second.value
      figure.low = sharedMagnitude(numeral, second)
      figure.bound = .range
      figure.rule = .figureRange
      tokens = tokens.lowerBound..<second.tokens.upperBound
    }
    if let ratio = ratio(numeral, limit: limit), figure.bound != .range {
      figure.type = .ratio
      figure.value = ratio.value
      figure.low = ratio.value
      figure.high = ratio.value
      tokens = tokens.lowerBound..<ratio.end
    } else if numeral.isFraction, !columns.is(tokens.upperBound, .magnitude) {
      figure.type = .ratio
    }
    var start = tokens.lowerBound
    if let currency = measures.currency(before: start, in: columns) {
      figure.type = .money
      figure.unit = currency.name
      figure.rule = .figureMeasure
      start -= currency.count
    }
    figure.span = columns.tokens.span(start..<tokens.upperBound)
    var end = tokens.upperBound
    if figure.unit == nil, figure.type != .ratio,
      let unit = measures.unit(after: end, in: columns, limit: limit),
      !isOtherUse(of: unit.name, at: end, in: sentence)
    {
      figure.unit = unit.name
      if figure.type != .vague { figure.type = unit.type }
      figure.rule = .figureMeasure
      end += unit.count
    }
    var chunk: CountedNoun?
    if figure.type == .count || figure.type == .vague && figure.unit == nil || figure.type == .ratio {
      chunk = nouns.noun(after: end, limit: limit)
    } else if columns.isWord(end, "of") {
      chunk = nil
    }
    if let chunk {
      figure.counted = columns.string(chunk.head).lowercased()
      figure.countedSpan = columns.tokens.span(chunk.tokens)
      end = chunk.tokens.upperBound
    } else if figure.type == .duration || figure.type == .measure {
      figure.counted = nil
    }
    let phraseStart = addBound(to: &figure, start: start, end: end, in: sentence)
    figure.phrase = columns.tokens.span(phraseStart..<end)
    addMeaning(to: &figure, numeral: start..<tokens.upperBound, chunk: chunk, end: end, in: sentence)
    addSource(to: &figure, in: sentence)
    draft.figures.append(figure)
    return max(end, numeral.tokens.upperBound)
  }

  // MARK: Shapes

  /// `15-20`, `5 to 7`, `between 900 and 1,000`.
  private func rangeEnd(_ numeral: Numeral, in sentence: Sentence) -> Numeral? {
    let joint = numeral.tokens.upperBound
    let limit = sentence.tokens.upperBound
    guard joint + 1 < limit, let low = numeral.value, !numeral.isVague else { return nil }
    let before = numeral.tokens.lowerBound - 1
    let sign = columns.text.string(columns.tokens.span(joint))
    let isHyphen = sign == "-" || sign == "–"
    let isWordJoint = columns.isWord(joint, "to") || columns.isWord(joint, "or")
    let isBetween = columns.isWord(joint, "and") && columns.isWord(before, "between")
    guard isHyphen || isWordJoint || isBetween else { return nil }
    // `rose from 5 to 7` is a change, not a range.
    if columns.isWord(joint, "to"), columns.isWord(before, "from"), hasChangeVerb(sentence, before) {
      return nil
    }
    var place = joint + 1
    if columns.tokens.kind[place] == .symbol { place += 1 }
    guard place < limit,
      let second = NumberReader.shared.numeral(at: place, in: columns, limit: limit),
      let high = second.value, !second.isVague, !second.isOrdinal, !second.isCode
    else { return nil }
    let shared = sharedMagnitude(numeral, second) ?? low
    guard shared < high else { return nil }
    return second
  }

  /// `15-20 million`: a magnitude behind the right number serves the left one if that is smaller.
  private func sharedMagnitude(_ first: Numeral, _ second: Numeral) -> DecimalValue? {
    guard let low = first.value, let high = second.value else { return first.value }
    guard first.tokens.count == 1, second.tokens.count > 1,
      columns.is(second.tokens.upperBound - 1, .magnitude)
    else { return low }
    let digits = DigitString(columns.text[columns.tokens.span(second.tokens.lowerBound)])
    guard let bare = digits.value, low < bare, bare.double != 0 else { return low }
    let factor = high.double / bare.double
    return low.multiplied(by: DecimalValue(mantissa: Int64(factor)))
  }

  private func hasChangeVerb(_ sentence: Sentence, _ before: Int) -> Bool {
    var place = before - 1
    while place >= sentence.tokens.lowerBound, before - place < 14 {
      if Self.changeVerbs.contains(where: { columns.isWord(place, $0) }) { return true }
      place -= 1
    }
    return false
  }

  private static let changeVerbs: [StaticString] = [
    "rose", "rise", "risen", "rises", "fell", "fall", "fallen", "falls", "grew", "grown", "grow",
    "cut", "cuts", "dropped", "drop", "increased", "increase", "decreased", "decrease", "jumped",
    "climbed", "declined", "reduced", "raised", "raise", "up", "down", "went", "changed", "soared",
    "doubled", "slipped", "shrank", "lowered",
  ]

  /// `one in three`, `three out of five`.
  private func ratio(_ numeral: Numeral, limit: Int) -> (value: DecimalValue, end: Int)? {
    var place = numeral.tokens.upperBound
    guard let low = numeral.value, !numeral.isVague, low.double < 1000, place + 1 < limit else {
      return nil
    }
    if columns.isWord(place, "out"), columns.isWord(place + 1, "of") {
      place += 2
    } else if columns.isWord(place, "in") {
      place += 1
    } else {
      return nil
    }
    if columns.isWord(place, "every") { place += 1 }
    guard place < limit,
      let base = NumberReader.shared.numeral(at: place, in: columns, limit: limit),
      let high = base.value, low < high, !base.isYearShaped, !base.isOrdinal,
      columns.tokens.kind[place] != .number || columns.tokens.kind[numeral.tokens.lowerBound] == .number,
      !columns.is(base.tokens.upperBound, [.timeUnit, .month, .measureUnit])
    else { return nil }
    let share = Int64((low.double / high.double * 10_000).rounded())
    return (DecimalValue(mantissa: share, exponent: -4), base.tokens.upperBound)
  }

  /// Words that are units elsewhere: `points of order`, `pounds` of weight stay as the table says,
  /// but a second is no duration behind an ordinal, and `may` no month.
  private func isOtherUse(of unit: String, at token: Int, in sentence: Sentence) -> Bool {
    columns.isCapitalised(token) && columns.tokens.shape[token] == .capitalised
      && columns.tokens.length[token] > 3 && !NameFinder.isTitleCase(sentence, columns)
  }

  // MARK: Bounds

  /// Reads the words before and behind that bound the value; returns the first token of the phrase.
  private func addBound(
    to figure: inout Figure, start: Int, end: Int, in sentence: Sentence
  ) -> Int {
    var first = start
    for back in stride(from: min(6, start - sentence.tokens.lowerBound), to: 0, by: -1) {
      let place = start - back
      if let match = BoundReader.shared.before.match(at: place, in: columns.tokens),
        place + match.count == start, !isOtherUse(place, match.payload, start)
      {
        figure.hedge = columns.tokens.span(place..<start)
        apply(match.payload, to: &figure)
        first = place
        break
      }
    }
    if figure.hedge == nil, end < sentence.tokens.upperBound,
      let match = BoundReader.shared.after.match(at: end, in: columns.tokens)
    {
      figure.hedge = columns.tokens.span(end..<end + match.count)
      apply(match.payload, to: &figure)
    }
    // `a staggering 40`, `another 4,700`: part of the phrase.
    while first > sentence.tokens.lowerBound,
      columns.isWord(first - 1, "another") || columns.isWord(first - 1, "further")
        || columns.isWord(first - 1, "additional")
    {
      first -= 1
    }
    return first
  }

  /// `over` of a place and `under` of an age bind no number; `past` behind a clock neither.
  private func isOtherUse(_ place: Int, _ bound: BoundReader.Bound, _ start: Int) -> Bool {
    columns.isWord(place, "to") || columns.isWord(place, "about") && columns.is(place - 1, .reportingVerb)
      && columns.isWord(place - 1, "told")
  }

  private func apply(_ bound: BoundReader.Bound, to figure: inout Figure) {
    guard figure.bound != .range else { return }
    let isVague = figure.type == .vague
    switch bound {
    case .exact: return
    case .about:
      if isVague { return }
      figure.bound = .about
      figure.low = nil
      figure.high = nil
    case .nearly:
      figure.bound = .about
      figure.low = nil
    case .atLeast:
      figure.bound = .atLeast
      figure.high = nil
    case .moreThan:
      figure.bound = .moreThan
      figure.high = nil
    case .atMost:
      figure.bound = .atMost
      figure.low = nil
    case .lessThan:
      figure.bound = .lessThan
      figure.low = nil
    }
  }

  // MARK: Meaning

  private func addMeaning(
    to figure: inout Figure, numeral: Range<Int>, chunk: CountedNoun?, end: Int,
    in sentence: Sentence
  ) {
    guard figure.type == .count || figure.type == .vague || figure.type == .ratio
      || figure.type == .percent
    else {
      figure.topic = topics.topicOfMeasure(figure, in: sentence)
      return
    }
    let frame = topics.frame(numeral: numeral, chunk: chunk, end: end, in: sentence, previous: draft.figures.last)
    guard let frame else { return }
    figure.topic = frame.topic
    figure.topicSpan = frame.span
    figure.modality = frame.modality
    if let hedge = frame.hedge, figure.hedge == nil { figure.hedge = hedge }
    if figure.counted == nil, frame.countsPeople { figure.counted = "people" }
  }

  // MARK: Sources

  /// The source of the attribution whose content holds the figure; else a document or poll named in
  /// the sentence before; else the reporter as witness.
  mutating func addSource(to figure: inout Figure, in sentence: Sentence) {
    if let quote = covering(figure.span) {
      figure.source = draft.quotes[quote].source
      figure.sourceDistance = .sentence
      figure.sourceCue = draft.quotes[quote].cue
    } else if let witness = observation(in: sentence, before: figure.span) {
      figure.source = collector.enter(SourceTypology(draft: draft).observation(witness))
      figure.sourceDistance = .clause
      figure.sourceCue = witness
    }
    if let source = figure.source, figure.type.isShown {
      collector.draft.sources[source].figures.append(draft.figures.count)
    }
  }

  /// The attribution with the shortest content around a figure; hearsay yields to a named source.
  private func covering(_ span: Span) -> Int? {
    var best: Int?
    for (index, quote) in draft.quotes.enumerated() {
      guard quote.source != nil, quote.kind != .declined, quote.kind != .asked,
        quote.pieces.contains(where: { $0.contains(span) })
      else { continue }
      guard let known = best else {
        best = index
        continue
      }
      let isHearsay = quote.kind == .hedged
      let wasHearsay = draft.quotes[known].kind == .hedged
      if wasHearsay != isHearsay {
        if wasHearsay { best = index }
      } else if quote.span.count < draft.quotes[known].span.count {
        best = index
      }
    }
    return best
  }

  /// `This reporter counted`, `The Courier saw`: the reporter is the source.
  private func observation(in sentence: Sentence, before span: Span) -> Span? {
    for token in sentence.tokens where columns.tokens.span(token).end <= Int(span.start) {
      guard columns.isWord(token, "reporter") || columns.isWord(token, "newspaper")
        || columns.isWord(token, "correspondent"), columns.isWord(token - 1, "this"),
        token + 1 < sentence.tokens.upperBound,
        draft.lexicon.isWitnessVerb(columns.tokens.word[token + 1])
      else { continue }
      return columns.tokens.span(token - 1..<token + 1)
    }
    return nil
  }
}
