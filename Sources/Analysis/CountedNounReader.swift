// The noun that a number counts.
//
// In: the token behind a numeral. Out: the noun chunk and its head. Leaves to others: what the
// clause says about it (FigureTopics).

import Language
import Text

/// A counted noun as the text gives it.
struct CountedNoun {
  /// From the first word behind the numeral to the head.
  var tokens: Range<Int>
  var head: Int
  /// The number of all of them in `12 of the 40 passengers`.
  var wholeNumber: Int?
}

/// Reads counted nouns.
struct CountedNounReader {
  let draft: Draft

  private var columns: TextColumns { draft.columns }

  /// The chunk behind a numeral: `twelve other naval officers` → officers. Nil where no noun
  /// stands.
  func noun(after end: Int, limit: Int) -> CountedNoun? {
    var place = end
    var whole: Int?
    // Partitive: `two of the six doors`, `12 of the 40 passengers`.
    if columns.isWord(place, "of") {
      place += 1
      while place < limit, columns.is(place, [.determiner, .possessive]) || isNumber(place) {
        if isNumber(place), whole == nil { whole = place }
        place += 1
      }
      guard place < limit, !columns.is(place, .pronoun) else { return nil }
    }
    // `more than 300,000 last year`: a time, not what is counted.
    if ["last", "next", "this"].contains(where: { columns.isWord(place, $0) }),
      columns.is(place + 1, [.timeUnit, .month, .weekday])
    {
      return nil
    }
    let first = place
    var head: Int?
    while place < limit, columns.wordDistance(first, place) < 8 {
      if let next = acronymEnd(place, first: first, limit: limit) {
        place = next
        continue
      }
      // `COVID -19 tests`: the number of a name inside the chunk.
      if head == nil, place > first, columns.isSign(place, "-"), place + 2 < limit,
        columns.isCapitalised(place - 1), columns.tokens.kind[place + 1] == .number
      {
        place += 2
        continue
      }
      guard columns.tokens.kind[place] == .word || head == nil && isNumber(place) else { break }
      if head == nil, let next = sizeEnd(place, limit: limit) {
        place = next
        continue
      }
      if isNumber(place), !columns.is(place, .ordinal) { break }
      if columns.isClitic(place) {
        // `101 soldier’s names`: what follows is counted.
        place += 1
        continue
      }
      // `digital and physical sales`
      if head == nil, place > first, columns.isWord(place, "and"),
        columns.is(place - 1, .adjective) || columns.isCapitalised(place - 1), place + 1 < limit,
        columns.is(place + 1, .adjective) || columns.isCapitalised(place + 1)
      {
        place += 1
        continue
      }
      if columns.is(place, .functionWord), !isSkippable(place) { break }
      if isVerb(place, headSoFar: head, limit: limit) { break }
      if draft.mentionOfToken[place] >= 0, head != nil { break }
      // `fact-checkers`: the last part of a hyphenated word is its head.
      let last = columns.wordEnd(place) - 1
      if isNoun(last) {
        head = last
      } else if head != nil, !isPluralNounAhead(last, limit: limit) {
        break
      }
      place = last + 1
    }
    guard var head else { return nil }
    // `the 12 page document`: what is counted stands in the singular before what it measures.
    if head == first + 1, !isPlural(head), !columns.isWord(first - 1, "one"), isPlainNoun(first),
      columns.is(first, .countedThing), !isPlural(first),
      !columns.is(head, [.countedPerson, .roleGroup, .measureUnit, .timeUnit])
    {
      head = first
    }
    return CountedNoun(tokens: first..<head + 1, head: head, wholeNumber: whole)
  }

  /// `twelve Liberation Front (LFR) rebels`: behind a name’s short form in brackets that a noun
  /// follows; nil where none stands.
  private func acronymEnd(_ open: Int, first: Int, limit: Int) -> Int? {
    guard open > first, open + 3 < limit,
      columns.isSign(open, "(") && columns.isSign(open + 2, ")")
        || columns.isSign(open, "[") && columns.isSign(open + 2, "]"),
      columns.tokens.shape[open + 1] == .upper, columns.isCapitalised(open - 1),
      columns.tokens.kind[open + 3] == .word, isNoun(columns.wordEnd(open + 3) - 1)
    else { return nil }
    return open + 3
  }

  /// The token behind a size or model before the noun: `250ml bottles`, `9 litre cases`, `737 Max
  /// jets`; nil where none stands.
  private func sizeEnd(_ token: Int, limit: Int) -> Int? {
    guard columns.tokens.kind[token] == .number, token + 1 < limit else { return nil }
    let parsed = DigitString(columns.text[columns.tokens.span(token)])
    if parsed.suffix == .letters, MeasureReader.shared.unit(letters: parsed.letters) != nil {
      return token + 1
    }
    if columns.isCapitalised(token + 1) { return token + 1 }
    guard let found = MeasureReader.shared.unit(after: token + 1, in: columns, limit: limit) else {
      return nil
    }
    let end = token + 1 + found.count
    return end < limit && isPlainNoun(end) ? end : nil
  }

  private func isNumber(_ token: Int) -> Bool {
    columns.tokens.kind[token] == .number || columns.is(token, .numberWord)
  }

  /// `more`, `other`, `of`: words between numeral and noun.
  private func isSkippable(_ token: Int) -> Bool {
    columns.isWord(token, "more") || columns.isWord(token, "other") || columns.isWord(token, "of")
      || columns.isWord(token, "additional") || columns.isWord(token, "further")
      || columns.isWord(token, "extra") || columns.isWord(token, "such")
  }

  /// A verb ends the chunk, unless it stands as an adjective before a noun: `23 injured people`.
  private func isVerb(_ token: Int, headSoFar: Int?, limit: Int) -> Bool {
    if columns.is(token, [.auxiliary, .modal]) { return true }
    let next = token + 1
    let isBeforeNoun =
      next < limit && columns.tokens.kind[next] == .word && isPlainNoun(next)
      && !columns.is(next, .functionWord)
    if columns.is(token, [.verbPast, .reportingVerb]), !isPlainNoun(token) {
      return !(headSoFar == nil && isBeforeNoun)
    }
    // Behind a number `strikes` is a plural: no singular verb agrees with several.
    if columns.is(token, .verbThird), !columns.is(token, .verbBase) {
      return headSoFar.map { isPlural($0) } ?? false
    }
    if columns.is(token, [.verbBase, .verbGerund]), !isPlainNoun(token) {
      return headSoFar != nil || !isBeforeNoun
    }
    return false
  }

  private static let noun: WordClasses = [
    .countedPerson, .countedThing, .commonNoun, .roleNoun, .roleGroup, .measureUnit, .timeUnit,
    .documentWord, .speakingBody, .attributionNoun, .mediaWord,
  ]

  private func isPlainNoun(_ token: Int) -> Bool { columns.is(token, Self.noun) }

  /// A listed noun, or an unlisted word that looks like a plural.
  private func isNoun(_ token: Int) -> Bool {
    if isPlainNoun(token) { return true }
    // `six Jesuits`, but `six Russian soldiers`.
    if columns.is(token, .demonym) { return isPlural(token) && columns.isCapitalised(token) }
    if columns.is(token, [.adverb, .adjective, .verbPast, .verbGerund]) { return false }
    let bytes = columns.text[columns.tokens.span(token)]
    let isCapital = columns.isCapitalised(token)
    guard columns.tokens.word[token] == 0 || columns.is(token, .verbThird) || isCapital,
      columns.tokens.shape[token] != .mixed,
      !columns.is(token, [.functionWord, .month, .weekday, .placeName])
    else { return false }
    return bytes.count > 3 && bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "s")
      && bytes.dropLast().last.map { $0 | 0x20 } != UInt8(ascii: "s")
  }

  func isNoun(at token: Int) -> Bool { token < columns.count && isPlainNoun(token) }

  /// Whether one word, in singular or plural, is a noun by the lists.
  func isNoun(_ word: String) -> Bool {
    !WordTable.shared.classes(WordTable.shared.id(word)).isDisjoint(with: Self.noun)
  }

  private func isPlural(_ token: Int) -> Bool {
    columns.text[columns.tokens.span(token)].last.map { $0 | 0x20 } == UInt8(ascii: "s")
      || columns.is(token, .pluralPronoun) || columns.isWord(token, "people")
      || columns.isWord(token, "men") || columns.isWord(token, "women")
      || columns.isWord(token, "children")
  }

  private func isPluralNounAhead(_ token: Int, limit: Int) -> Bool {
    let next = token + 1
    return next < limit && columns.tokens.kind[next] == .word && isNoun(columns.wordEnd(next) - 1)
      && !columns.is(token, [.adverb, .functionWord])
  }
}
