// What a number shares with the words before it: `killed 12 soldiers and 3 civilians`, `10 were
// wounded, including three policemen`, `the murder of the mayor, his wife and two guards`.
//
// In: a numeral without a predicate of its own. Out: the topic of the list or the number that it
// belongs to. Parts of a number are read in FigureTopics+Parts.

import Language
import Text

extension FigureTopics {
  /// The topic that a number shares with the words before it.
  func shared(
    _ numeral: Int, chunk: CountedNoun?, end: Int, previous: Figure?, in sentence: Sentence
  ) -> Match? {
    let start = hedgeStart(before: numeral, in: sentence)
    guard start > sentence.tokens.lowerBound, !hasOwnPredicate(end) else { return nil }
    return coordinated(start, chunk: chunk, previous: previous, in: sentence)
      ?? included(start, chunk: chunk, previous: previous, in: sentence)
      ?? accompanying(start, chunk: chunk, in: sentence)
      ?? listed(start, chunk: chunk, end: end, in: sentence)
  }

  /// Whether a verb follows the counted noun, so that it needs none from before.
  private func hasOwnPredicate(_ end: Int) -> Bool {
    columns.is(end, [.auxiliary, .modal]) && !columns.isClitic(end)
      || columns.is(end, [.verbPast, .verbThird, .reportingVerb]) && !columns.is(end, .adjective)
        && !columns.is(end + 1, .preposition)
  }

  /// `killed 12 soldiers and 3 civilians`: the second number shares the governor of the first.
  private func coordinated(
    _ start: Int, chunk: CountedNoun?, previous: Figure?, in sentence: Sentence
  ) -> Match? {
    guard let previous, let topic = previous.topic, let id = frames.names.firstIndex(of: topic),
      let span = previous.topicSpan, sentence.span.contains(previous.span),
      isPerson(chunk) || !frames.isCasualty(id)
    else { return nil }
    let between = Range(from: columns.tokens.firstIndex(from: previous.phrase.end), upTo: start)
    guard between.count <= 4, between.allSatisfy({ isJoint($0) }) else { return nil }
    let tokens = columns.tokens.indices(in: span)
    // In `six priests (five foreigners and two guests) were killed` the verb stands behind.
    let isBefore =
      tokens.upperBound <= start
      || opensApposition(columns.tokens.firstIndex(from: Int(previous.phrase.start)) - 1)
    guard isBefore, !tokens.isEmpty else { return nil }
    return Match(topic: id, tokens: tokens)
  }

  private func isJoint(_ token: Int) -> Bool {
    columns.isWord(token, "and") || columns.isWord(token, "or") || columns.isSign(token, ",")
      || columns.isWord(token, "as") || columns.isWord(token, "well")
  }

  /// Whether a counted noun may be people; a number without a noun may.
  func isPerson(_ chunk: CountedNoun?) -> Bool {
    guard let chunk else { return true }
    return !columns.is(chunk.head, .countedThing)
      || columns.is(chunk.head, [.countedPerson, .roleNoun, .roleGroup])
  }

  /// `was killed …, along with two of his guards`.
  private func accompanying(_ start: Int, chunk: CountedNoun?, in sentence: Sentence) -> Match? {
    guard isPerson(chunk) else { return nil }
    return company(before: start, in: sentence)
  }

  private func company(before start: Int, in sentence: Sentence) -> Match? {
    let isWith =
      columns.isWord(start - 1, "with")
      && (columns.isWord(start - 2, "along") || columns.isWord(start - 2, "together"))
    let isAsWell =
      columns.isWord(start - 1, "as") && columns.isWord(start - 2, "well")
      && columns.isWord(start - 3, "as")
    guard isWith || isAsWell else { return nil }
    let low = max(sentence.tokens.lowerBound, start - 25)
    for token in Range(from: low, upTo: start - 2).reversed() {
      let topic =
        frames.passive.match(at: token, in: columns.tokens)?.payload
        ?? frames.subject.match(at: token, in: columns.tokens)?.payload
      if let topic, frames.isCasualty(topic), !columns.is(token - 1, [.determiner, .possessive]) {
        return Match(topic: topic, tokens: token..<token + 1)
      }
    }
    return nil
  }

  // MARK: Lists of people

  /// `murdered an inspector and two of his brothers`, `the murder of the mayor, his wife, and two
  /// guards`, `the wounded were a cook and two guests`: a member of a list that begins with people
  /// who are not counted.
  private func listed(
    _ start: Int, chunk: CountedNoun?, end: Int, in sentence: Sentence
  ) -> Match? {
    let isApposed = isDash(start - 1) || columns.isSign(start - 1, "(")
    guard isPerson(chunk), isListJoint(start - 1) || isApposed else { return nil }
    // A comma alone joins only what the list goes on behind.
    if chunk == nil, !columns.isWord(start - 1, "and"), !isApposed { return nil }
    let low = max(sentence.tokens.lowerBound, start - 30)
    var place = isApposed ? start - 2 : start - 1
    while place >= low {
      if let match = listHead(at: place, listStart: start, in: sentence) {
        // `After the murder of the mayor, the 400 judges went on strike`: a comma that closes a
        // phrase; in a list another comma or `and` follows.
        guard columns.isWord(place, "of") else {
          return hasVerbAhead(end, in: sentence) ? nil : match
        }
        return !columns.isSign(start - 1, ",") || listGoesOn(end, in: sentence) ? match : nil
      }
      guard let next = stepBack(place, low: low) else { return nil }
      place = next
    }
    return nil
  }

  private func listGoesOn(_ end: Int, in sentence: Sentence) -> Bool {
    end >= sentence.tokens.upperBound || columns.isWord(end, "and")
      || columns.tokens.kind[end] == .punctuation
  }

  /// One token back on the way to the head of a list; nil where the list ends.
  private func stepBack(_ place: Int, low: Int) -> Int? {
    switch columns.tokens.kind[place] {
    case .word:
      if columns.is(place, [.auxiliary, .modal]) { return nil }
      if columns.is(place, [.verbPast, .reportingVerb]), !columns.is(place, .adjective),
        !columns.is(place, [.countedPerson, .roleNoun, .commonNoun, .givenName])
      {
        return nil
      }
      return isRelative(place) ? nil : place - 1
    case .number: return place - 1
    case .punctuation:
      if columns.isSign(place, ",") { return beforeInsertion(place, low: low) }
      guard columns.isSign(place, ")") || columns.isSign(place, "]") else { return nil }
      return Range(from: max(low, place - 12), upTo: place).last {
        columns.isSign($0, "(") || columns.isSign($0, "[")
      }.map { $0 - 1 }
    case .openingMark, .closingMark, .straightMark, .symbol, .address, .other: return nil
    }
  }

  /// `six priests, five of whom were foreigners, and two guards`: before a relative clause between
  /// commas; before the comma alone where none stands.
  private func beforeInsertion(_ comma: Int, low: Int) -> Int {
    for token in Range(from: max(low, comma - 14), upTo: comma).reversed() {
      if columns.isSign(token, ",") {
        let inner = Range(from: token + 1, upTo: comma)
        return inner.contains { isRelative($0) } ? token - 1 : comma - 1
      }
    }
    return comma - 1
  }

  /// The verb or noun that a list of people begins behind.
  private func listHead(at token: Int, listStart: Int, in sentence: Sentence) -> Match? {
    if columns.isWord(token, "of") { return eventNoun(before: token, in: sentence) }
    // `was killed along with his son and two guards`
    if columns.isWord(token, "with") { return company(before: token + 1, in: sentence) }
    if columns.is(token, .auxiliary) || Self.inclusion.contains(where: { columns.isWord(token, $0) })
    {
      return victims(before: token, in: sentence)
    }
    guard let match = frames.object.match(at: token, in: columns.tokens),
      let pattern = match.payload.first(where: { $0.behind.isEmpty }),
      frames.isCasualty(pattern.topic), token + match.count < listStart - 1,
      !columns.is(token - 1, [.auxiliary, .determiner, .possessive]) || isRelative(token - 1)
    else { return nil }
    let object = token + match.count
    guard
      columns.is(
        object,
        [.determiner, .possessive, .roleNoun, .countedPerson, .title, .givenName, .numberWord])
        || columns.tokens.kind[object] == .number || columns.isCapitalised(object)
    else { return nil }
    return Match(topic: pattern.topic, tokens: token..<object)
  }

  /// `the injured were`, `the dead include`: a noun for those who were hit.
  private func victims(before verb: Int, in sentence: Sentence) -> Match? {
    for length in (1...3).reversed() where verb - length > sentence.tokens.lowerBound {
      guard let match = frames.noun.match(at: verb - length, in: columns.tokens),
        match.count == length, frames.isCasualty(match.payload),
        columns.is(verb - length - 1, [.determiner, .possessive])
      else { continue }
      return Match(topic: match.payload, tokens: verb - length..<verb)
    }
    return nil
  }

  private static let inclusion: [StaticString] = ["include", "included", "includes", "including"]

  private func isListJoint(_ token: Int) -> Bool {
    columns.isWord(token, "and") || columns.isSign(token, ",")
  }

  /// Whether a finite verb follows in the clause: then the number is its subject and shares nothing
  /// with the verb before (`killed a guard and two men in a red car fled`).
  func hasVerbAhead(_ end: Int, in sentence: Sentence) -> Bool {
    for token in Range(from: end, upTo: min(end + 12, sentence.tokens.upperBound)) {
      if columns.tokens.kind[token] == .punctuation || columns.is(token, .conjunction)
        || isRelative(token) || columns.is(token, .wh)
      {
        return false
      }
      if columns.is(token, [.auxiliary, .modal]), !columns.isClitic(token) { return true }
      if columns.is(token, [.verbPast, .reportingVerb]), !columns.is(token, .adjective),
        !columns.is(token + 1, .preposition) || columns.isWord(token + 1, "to")
      {
        return true
      }
    }
    return false
  }
}
