// What a number is about: the predicate or noun that it belongs to.
//
// In: a numeral with its counted noun in a sentence. Out: topic, the words it rests on, modality. A
// number takes the topic of its own predicate (“killed 253 and injured 5,000”), never that of the
// nearest death word. Leaves to others: the word lists (TopicFrames).

import Language
import Lexicons
import Text

/// Binds numbers to topics.
struct FigureTopics {
  let draft: Draft
  private let frames = TopicFrames.shared

  /// What was found.
  struct Frame {
    var topic: String
    var span: Span
    var modality: Figure.Modality
    /// The words that made the modality.
    var hedge: Span?
    /// People are counted where no noun says what.
    var countsPeople: Bool
  }

  private struct Match {
    var topic: Int
    var tokens: Range<Int>
  }

  init(draft: Draft) { self.draft = draft }

  private var columns: TextColumns { draft.columns }

  /// The frame of a count; nil where none fits.
  func frame(
    numeral: Range<Int>, chunk: CountedNoun?, end: Int, in sentence: Sentence, previous: Figure?
  ) -> Frame? {
    let match =
      counted(chunk, ofCasualties: true)
      ?? lives(chunk, in: sentence)
      ?? predicate(after: end, chunk: chunk, in: sentence)
      ?? governor(of: numeral, chunk: chunk, in: sentence)
      ?? level(before: numeral.lowerBound, in: sentence)
      ?? counted(chunk, ofCasualties: false)
      ?? coordinated(numeral.lowerBound, previous: previous, in: sentence)
    guard let match, fits(match.topic, chunk) else { return nil }
    let (modality, hedge) = modality(of: match, numeral: numeral, in: sentence)
    return Frame(
      topic: frames.names[match.topic], span: columns.tokens.span(match.tokens),
      modality: modality, hedge: hedge, countsPeople: frames.countsPeople(match.topic))
  }

  /// Things are not killed: a topic of people needs people, animals, or its own noun.
  private func fits(_ topic: Int, _ chunk: CountedNoun?) -> Bool {
    guard frames.countsPeople(topic), let chunk else { return true }
    let head = chunk.head
    if nounTopic(at: head, chunk: chunk) == topic { return true }
    if columns.isWord(head, "lives") || columns.isWord(head, "life") { return true }
    return !columns.is(head, .countedThing) || columns.is(head, [.countedPerson, .roleNoun, .roleGroup])
  }

  // MARK: The counted noun

  /// `17 deaths`, `15 bodies`, `4,700 casualties`; `23 lives` with claim or lose around.
  private func counted(_ chunk: CountedNoun?, ofCasualties: Bool) -> Match? {
    guard let chunk else { return nil }
    for token in chunk.tokens.reversed() {
      if let match = frames.noun.match(at: token, in: columns.tokens),
        token + match.count == chunk.tokens.upperBound,
        frames.isTopic(match.payload, under: "casualties") == ofCasualties
      {
        return Match(topic: match.payload, tokens: token..<token + match.count)
      }
    }
    guard ofCasualties else { return nil }
    // `23 injured people`: the participle inside the chunk.
    for token in chunk.tokens.dropLast() {
      if let topic = participleTopic(at: token) {
        return Match(topic: topic, tokens: token..<token + 1)
      }
    }
    return nil
  }

  /// `fewer than 20 lives were lost`: lives are counted as deaths when they are lost or claimed.
  private func lives(_ chunk: CountedNoun?, in sentence: Sentence) -> Match? {
    guard let chunk, columns.isWord(chunk.head, "lives"),
      let deaths = frames.names.firstIndex(of: "deaths")
    else { return nil }
    let verb = Range(from: chunk.head + 1, upTo: min(chunk.head + 5, sentence.tokens.upperBound)).first { token in
      columns.isWord(token, "lost") || columns.isWord(token, "claimed")
        || columns.isWord(token, "taken")
    }
    return verb.map { Match(topic: deaths, tokens: $0..<$0 + 1) }
  }

  private func nounTopic(at head: Int, chunk: CountedNoun) -> Int? {
    for token in chunk.tokens {
      if let match = frames.noun.match(at: token, in: columns.tokens),
        token + match.count == head + 1
      {
        return match.payload
      }
    }
    return nil
  }

  private func participleTopic(at token: Int) -> Int? {
    frames.adjective.match(at: token, in: columns.tokens)?.payload
      ?? frames.passive.match(at: token, in: columns.tokens)?.payload
  }

  // MARK: The predicate behind

  /// `… have died`, `… were feared dead`, `12 dead`, `19 people in the ferry died`.
  private func predicate(after end: Int, chunk: CountedNoun?, in sentence: Sentence) -> Match? {
    let reach = chunk.map { columns.is($0.head, .countedThing) } ?? false ? 4 : 30
    var place = skippingPartitive(end, in: sentence)
    let limit = sentence.tokens.upperBound
    var sawVerb = false
    var sawNegation = false
    var steps = 0
    while place < limit, steps < reach {
      steps += 1
      if frames.exception.match(at: place, in: columns.tokens) != nil { return nil }
      if let match = frames.subject.match(at: place, in: columns.tokens),
        !columns.is(place - 1, [.determiner, .possessive]), !isCapitalisedMonth(place)
      {
        return sawNegation ? nil : Match(topic: match.payload, tokens: place..<place + match.count)
      }
      if let match = frames.adjective.match(at: place, in: columns.tokens) {
        return sawNegation ? nil : Match(topic: match.payload, tokens: place..<place + match.count)
      }
      if let match = frames.passive.match(at: place, in: columns.tokens),
        sawVerb || place == end || isReduced(place)
      {
        return sawNegation ? nil : Match(topic: match.payload, tokens: place..<place + match.count)
      }
      guard let next = step(place, limit: limit, &sawVerb, &sawNegation) else { return nil }
      place = next
    }
    return nil
  }

  /// One token further on the way to the predicate; nil where the clause has another one.
  private func step(
    _ place: Int, limit: Int, _ sawVerb: inout Bool, _ sawNegation: inout Bool
  ) -> Int? {
    switch columns.tokens.kind[place] {
    case .word: break
    case .punctuation where columns.isSign(place, ",") && !sawVerb:
      return afterInsertion(place, limit: limit)
    case .punctuation where columns.isSign(place, ",") && sawVerb: return nil
    case .number where !sawVerb: return place + 1
    case .openingMark, .straightMark:
      // A quoted title is stepped over.
      guard draft.isRegionMark[place], place + 1 < limit, draft.regionOfToken[place + 1] >= 0 else {
        return nil
      }
      return draft.regions[Int(draft.regionOfToken[place + 1])].tokens.upperBound + 1
    case .number, .punctuation, .closingMark, .symbol, .address:
      return nil
    }
    if columns.is(place, .negation) {
      sawNegation = true
      return place + 1
    }
    if columns.is(place, [.auxiliary, .modal]) {
      sawVerb = true
      return place + 1
    }
    if columns.is(place, .adverb) || columns.isWord(place, "to") && sawVerb { return place + 1 }
    // `are thought to have died`, `were reported dead`
    if sawVerb, columns.is(place, [.verbPast, .reportingVerb]),
      isEpistemic(place)
    {
      return place + 1
    }
    if columns.isWord(place, "and") || columns.isWord(place, "but") || columns.isWord(place, "that")
      || columns.isWord(place, "as")
    {
      return nil
    }
    if sawVerb {
      // The verb is another one: `60 have been rescued`, `12 soldiers were sent`.
      return columns.is(place, [.verbPast, .verbGerund, .verbBase]) ? nil : place + 1
    }
    if columns.isWho(place) || columns.isWord(place, "which") { return place + 1 }
    // `the 23 people mentioned in our report were injured`: a participle with its complement.
    if columns.is(place, .verbPast), columns.is(place + 1, .preposition) { return place + 1 }
    // A verb of its own without auxiliary ends the search, as does a long way.
    if columns.is(place, [.verbPast, .verbThird, .reportingVerb]), !columns.is(place, .adjective) {
      return nil
    }
    return place + 1
  }

  private func isCapitalisedMonth(_ token: Int) -> Bool {
    columns.is(token, .month) && columns.isCapitalised(token)
  }

  private func isEpistemic(_ token: Int) -> Bool {
    columns.isWord(token, "feared") || columns.isWord(token, "believed")
      || columns.isWord(token, "thought") || columns.isWord(token, "reported")
      || columns.isWord(token, "confirmed") || columns.isWord(token, "known")
      || columns.isWord(token, "presumed") || columns.isWord(token, "said")
      || columns.isWord(token, "estimated") || columns.isWord(token, "understood")
  }

  /// Behind a parenthesis `, including three children,`; nil if the comma opens no insertion.
  private func afterInsertion(_ comma: Int, limit: Int) -> Int? {
    var place = comma + 1
    while place < min(limit, comma + 14) {
      if columns.isSign(place, ",") { return place + 1 }
      if columns.is(place, [.auxiliary, .modal]) { return nil }
      place += 1
    }
    return nil
  }

  /// `of them`, `of the dead`: what the number is taken from.
  private func skippingPartitive(_ end: Int, in sentence: Sentence) -> Int {
    guard columns.isWord(end, "of") else { return end }
    var place = end + 1
    while place < sentence.tokens.upperBound, place < end + 5,
      columns.is(place, [.determiner, .possessive, .pronoun])
    {
      place += 1
    }
    return place > end + 1 ? place : end
  }

  /// `12 killed in crash`: a participle without auxiliary directly behind.
  private func isReduced(_ token: Int) -> Bool {
    columns.tokens.kind.indices.contains(token + 1)
      && (columns.is(token + 1, [.preposition, .conjunction, .adverb])
        || columns.tokens.kind[token + 1] == .punctuation)
      || token + 1 >= columns.count
  }

  // MARK: The verb before

  /// `killed 253`, `claimed 23 lives`, `lost around 4,000 troops`, `left 12 dead`.
  private func governor(
    of numeral: Range<Int>, chunk: CountedNoun?, in sentence: Sentence
  ) -> Match? {
    let end = hedgeStart(before: numeral.lowerBound, in: sentence)
    for length in 1...5 {
      let start = end - length
      guard start >= sentence.tokens.lowerBound else { break }
      guard let match = frames.object.match(at: start, in: columns.tokens),
        start + match.count == end
      else { continue }
      // Passive: `was killed 12` does not occur; a participle behind `be` governs nothing.
      let behind = chunk?.tokens.upperBound ?? numeral.upperBound
      if let pattern = match.payload.first(where: { fits($0, chunk, behind, numeral) }) {
        return Match(topic: pattern.topic, tokens: start..<end)
      }
    }
    return nil
  }

  private func fits(
    _ pattern: TopicFrames.ObjectPattern, _ chunk: CountedNoun?, _ behind: Int,
    _ numeral: Range<Int>
  ) -> Bool {
    if pattern.behind.isEmpty { return true }
    // The words stand behind the counted noun (`left 12 people dead`) or are it (`23 lives`).
    for start in [numeral.upperBound, behind, chunk?.head ?? behind] {
      let tokens = start..<start + pattern.behind.count
      guard tokens.upperBound <= columns.count else { continue }
      if zip(tokens, pattern.behind).allSatisfy({ columns.tokens.word[$0] == $1 && $1 != 0 }) {
        return true
      }
    }
    return false
  }

  /// The token before which a verb may stand: hedges and determiners stepped over.
  private func hedgeStart(before numeral: Int, in sentence: Sentence) -> Int {
    var start = numeral
    for back in stride(from: min(6, numeral - sentence.tokens.lowerBound), to: 0, by: -1) {
      let place = numeral - back
      if let match = BoundReader.shared.before.match(at: place, in: columns.tokens),
        place + match.count == numeral
      {
        start = place
        break
      }
    }
    while start - 1 > sentence.tokens.lowerBound,
      columns.is(start - 1, [.determiner, .possessive]) || columns.isWord(start - 1, "another")
        || columns.isWord(start - 1, "further")
    {
      start -= 1
    }
    return start
  }

  // MARK: A level named before

  /// `the death toll rose to 12`, `the number of dead stood at 17`.
  private func level(before numeral: Int, in sentence: Sentence) -> Match? {
    let end = hedgeStart(before: numeral, in: sentence)
    guard end > sentence.tokens.lowerBound,
      columns.isWord(end - 1, "to") || columns.isWord(end - 1, "at") || columns.isWord(end - 1, "of")
        || columns.isSign(end - 1, ":") || columns.is(end - 1, [.auxiliary, .verbPast])
    else { return nil }
    var place = end - 1
    while place >= sentence.tokens.lowerBound, end - place < 12 {
      if place < end - 1, columns.tokens.kind[place] == .number { return nil }
      if columns.isSign(place, ",") || columns.isSign(place, ";") { return nil }
      if let match = frames.noun.match(at: place, in: columns.tokens), place + match.count <= end {
        if let exception = frames.exception.match(at: place, in: columns.tokens),
          exception.count >= match.count
        {
          return nil
        }
        // The longest noun that ends here: `death toll` before `toll`.
        if place > sentence.tokens.lowerBound,
          let longer = frames.noun.match(at: place - 1, in: columns.tokens),
          longer.count > match.count
        {
          return Match(topic: longer.payload, tokens: place - 1..<place - 1 + longer.count)
        }
        let isTopicOfLevel = place + match.count == end - 1 || hasLevelVerb(Range(from: place, upTo: end))
        return isTopicOfLevel
          ? Match(topic: match.payload, tokens: place..<place + match.count) : nil
      }
      place -= 1
    }
    return nil
  }

  private func hasLevelVerb(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      columns.is(token, .auxiliary) || Self.levelVerbs.contains { columns.isWord(token, $0) }
    }
  }

  private static let levelVerbs: [StaticString] = [
    "rose", "risen", "rises", "rising", "climbed", "stood", "stands", "reached", "fell", "put",
    "puts", "jumped", "passed", "topped", "increased", "revised", "raised", "grew", "went",
    "hit", "mounted",
  ]

  // MARK: Coordination

  /// `killed 12 soldiers and 3 civilians`: the second number shares the predicate of the first.
  private func coordinated(_ numeral: Int, previous: Figure?, in sentence: Sentence) -> Match? {
    guard let previous, let topic = previous.topic, let id = frames.names.firstIndex(of: topic),
      let span = previous.topicSpan, sentence.span.contains(previous.span)
    else { return nil }
    let between = Range(from: columns.tokens.firstIndex(from: previous.phrase.end), upTo: numeral)
    guard between.count <= 2,
      between.allSatisfy({ columns.isWord($0, "and") || columns.isSign($0, ",") })
    else { return nil }
    let tokens = columns.tokens.indices(in: span)
    guard tokens.upperBound <= numeral, !tokens.isEmpty else { return nil }
    return Match(topic: id, tokens: tokens)
  }

  // MARK: Modality

  private func modality(
    of match: Match, numeral: Range<Int>, in sentence: Sentence
  ) -> (Figure.Modality, Span?) {
    let from = max(
      sentence.tokens.lowerBound, min(match.tokens.lowerBound, numeral.lowerBound) - 3)
    let to = min(
      sentence.tokens.upperBound, max(match.tokens.upperBound, numeral.upperBound) + 3)
    for token in Range(from: from, upTo: to) {
      if let hit = HedgeReader.shared.phrases.match(at: token, in: columns.tokens) {
        return (hit.payload, columns.tokens.span(token..<token + hit.count))
      }
    }
    return (.plain, nil)
  }

  // MARK: Measures

  /// The topic of money, lengths and the like: the nearest listed noun of the clause.
  func topicOfMeasure(_ figure: Figure, in sentence: Sentence) -> String? {
    let first = columns.tokens.firstIndex(from: Int(figure.phrase.start))
    let end = columns.tokens.firstIndex(from: figure.phrase.end)
    var best: (topic: Int, distance: Int)?
    let low = max(sentence.tokens.lowerBound, first - 8)
    let high = min(sentence.tokens.upperBound, end + 6)
    for token in Range(from: low, upTo: high) where !Range(from: first, upTo: end).contains(token) {
      guard let match = frames.noun.match(at: token, in: columns.tokens),
        !frames.countsPeople(match.payload), fits(figure, match.payload)
      else { continue }
      let distance = token < first ? first - token : token - end
      if distance < (best?.distance ?? .max) { best = (match.payload, distance) }
    }
    if let best { return frames.names[best.topic] }
    return figure.type == .money ? "money" : nil
  }

  private func fits(_ figure: Figure, _ topic: Int) -> Bool {
    switch figure.type {
    case .money: frames.isTopic(topic, under: "money")
    case .measure:
      ["speed", "distance", "area", "temperature", "rainfall", "magnitude"]
        .contains(frames.names[topic])
    case .count, .percent, .points, .duration, .ratio, .rate, .vague, .age, .score, .year, .date,
      .time, .ordinal, .name, .id, .pronoun:
      false
    }
  }
}
