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
  let frames = TopicFrames.shared

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

  struct Match {
    var topic: Int
    var tokens: Range<Int>
  }

  init(draft: Draft) { self.draft = draft }

  var columns: TextColumns { draft.columns }

  /// The frame of a count; nil where none fits.
  func frame(
    numeral: Range<Int>, chunk: CountedNoun?, end: Int, in sentence: Sentence, previous: Figure?
  ) -> Frame? {
    var match = counted(chunk, ofCasualties: true)
    if match == nil { match = lives(chunk, numeral: numeral, in: sentence) }
    if match == nil { match = complement(numeral, chunk: chunk, in: sentence) }
    if match == nil {
      match = apposed(numeral, chunk: chunk, end: end, previous: previous, in: sentence)
    }
    if match == nil {
      match = clause(
        numeral: numeral, chunk: chunk, end: end, in: sentence, previous: previous)
    }
    // `39 victims were found dead`: the predicate says more than the noun.
    if let known = match, frames.names[known.topic] == "casualties" {
      let finer =
        predicate(after: end, chunk: chunk, numeral: numeral, in: sentence)
        ?? governor(of: numeral, chunk: chunk, in: sentence)
      if let finer, frames.isCasualty(finer.topic) { match = finer }
    }
    guard let match, fits(match.topic, chunk) else { return nil }
    let (modality, hedge) = modality(of: match, numeral: numeral, in: sentence)
    return Frame(
      topic: frames.names[match.topic], span: columns.tokens.span(match.tokens),
      modality: modality, hedge: hedge, countsPeople: frames.countsPeople(match.topic))
  }

  /// What the clause says: the predicate behind the number, the verb or noun before it, what it
  /// shares with the numbers before it.
  private func clause(
    numeral: Range<Int>, chunk: CountedNoun?, end: Int, in sentence: Sentence, previous: Figure?
  ) -> Match? {
    let behind = predicate(after: end, chunk: chunk, numeral: numeral, in: sentence)
    if let behind, frames.isCasualty(behind.topic) { return behind }
    let before = governor(of: numeral, chunk: chunk, in: sentence)
    let noun = counted(chunk, ofCasualties: false)
    // `killed six students who had been kidnapped`: a relative clause or another clause further on
    // says less than the verb or noun that governs the number.
    let isLoose = behind.map { standsApart($0, from: end) } ?? true
    if isLoose, !isState(noun) {
      if let before, frames.isCasualty(before.topic) { return before }
      let shared = shared(
        numeral.lowerBound, chunk: chunk, end: end, previous: previous, in: sentence)
      if let shared, frames.isCasualty(shared.topic) { return shared }
    }
    // `40 soldiers, backed by a tank`: the noun knows better.
    if isLoose, let noun, let behind, !frames.countsPeople(behind.topic) { return noun }
    return behind ?? before ?? level(before: numeral.lowerBound, in: sentence) ?? noun
      ?? shared(numeral.lowerBound, chunk: chunk, end: end, previous: previous, in: sentence)
  }

  /// `left 12 dead and 1,000 homeless`: a noun that says what became of them.
  private func isState(_ noun: Match?) -> Bool {
    guard let noun else { return false }
    return columns.is(noun.tokens.upperBound - 1, [.adjective, .verbPast])
  }

  /// Whether a predicate need not be that of a number that ends at a token: it stands in a relative
  /// clause or apart without an auxiliary.
  private func standsApart(_ match: Match, from end: Int) -> Bool {
    let between = Range(from: end, upTo: match.tokens.lowerBound)
    if between.contains(where: { isRelative($0) }) { return true }
    // `executed the mayor and two guards in the square`
    if columns.is(match.tokens.lowerBound, .preposition) { return true }
    return !between.isEmpty && !between.contains { columns.is($0, [.auxiliary, .modal]) }
      && !columns.is(match.tokens.lowerBound, .auxiliary)
  }

  /// `who`, `whom`, `which`, and `that` before a verb.
  func isRelative(_ token: Int) -> Bool {
    if columns.isWho(token) || columns.isWord(token, "which") || columns.isWord(token, "whom") {
      return true
    }
    return columns.isWord(token, "that")
      && columns.is(token + 1, [.auxiliary, .modal, .verbPast, .verbThird])
  }

  /// Things are not killed: a topic of people needs people, animals, or its own noun.
  private func fits(_ topic: Int, _ chunk: CountedNoun?) -> Bool {
    if frames.needsUnit(topic) { return false }
    guard frames.countsPeople(topic), let chunk else { return true }
    let head = chunk.head
    if nounTopic(at: head, chunk: chunk) == topic { return true }
    if columns.isWord(head, "lives") || columns.isWord(head, "life") { return true }
    return !columns.is(head, .countedThing)
      || columns.is(head, [.countedPerson, .roleNoun, .roleGroup])
  }

  // MARK: The counted noun

  /// `17 deaths`, `15 bodies`, `4,700 casualties`; `23 lives` with claim or lose around.
  private func counted(_ chunk: CountedNoun?, ofCasualties: Bool) -> Match? {
    guard let chunk else { return nil }
    for token in chunk.tokens.reversed() {
      if let match = frames.noun.match(at: token, in: columns.tokens),
        token + match.count == chunk.tokens.upperBound,
        frames.isCasualty(match.payload) == ofCasualties
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

  /// `fewer than 20 lives were lost`, `a war that cost the country 900 lives`: lives are counted as
  /// deaths when they are lost or claimed.
  private func lives(
    _ chunk: CountedNoun?, numeral: Range<Int>, in sentence: Sentence
  ) -> Match? {
    guard let chunk, columns.isWord(chunk.head, "lives"),
      let deaths = frames.names.firstIndex(of: "deaths")
    else { return nil }
    let behind = Range(
      from: chunk.head + 1, upTo: min(chunk.head + 5, sentence.tokens.upperBound))
    let before = Range(
      from: max(sentence.tokens.lowerBound, numeral.lowerBound - 8), upTo: numeral.lowerBound)
    let verb =
      behind.first { token in
        ["lost", "claimed", "taken"].contains { columns.isWord(token, $0) }
      }
      ?? before.last { token in
        ["cost", "costs", "costing"].contains { columns.isWord(token, $0) }
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

  // MARK: Modality

  private func modality(
    of match: Match, numeral: Range<Int>, in sentence: Sentence
  ) -> (Figure.Modality, Span?) {
    let from = max(
      sentence.tokens.lowerBound, min(match.tokens.lowerBound, numeral.lowerBound) - 3)
    let to = min(
      sentence.tokens.upperBound, max(match.tokens.upperBound, numeral.upperBound) + 3)
    for token in Range(from: from, upTo: to) {
      if let hit = HedgeReader.shared.phrases.match(at: token, in: columns.tokens),
        !columns.is(token - 1, .negation)
      {
        return (hit.payload, columns.tokens.span(token..<token + hit.count))
      }
    }
    return (.plain, nil)
  }
}
