// Numbers that are part of a name: `Route 7`, `FTSE 100`, `the 737`, `12 Quay Street`.

import Language
import Text

extension FigureFinder {
  /// Whether a numeral belongs to a name.
  func isName(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    if numeral.isVague || numeral.currency != nil || numeral.unit != nil { return false }
    // `$31.20 US`
    if measures.currency(before: first, in: columns) != nil { return false }
    if draft.mentionOfToken[first] >= 0, !facts.isTitleCase, !isCountedName(numeral, in: sentence) {
      return true
    }
    guard numeral.magnitude == nil else { return isCapitalisedNumber(numeral, in: sentence) }
    if isQuantity(behind: next, limit: sentence.tokens.upperBound) { return false }
    if columns.isWord(first - 1, "number"), columns.isWord(first, "one") { return true }
    if isJoined(first) { return true }
    // `the Group of 20`
    if columns.isWord(first - 1, "of"), columns.isWord(first - 2, "group"),
      columns.isCapitalised(first - 2)
    {
      return true
    }
    switch label(first - 1, in: sentence) {
    case .always: return true
    case .unlessPeople: if numeral.tokens.count == 1, !isPeople(next) { return true }
    case .unlessCounted: if numeral.tokens.count == 1, !isCounted(next) { return true }
    case nil: break
    }
    if isCapitalisedNumber(numeral, in: sentence) { return true }
    // A show called The 411: a capital article inside a sentence belongs to a name.
    if numeral.isDigits, columns.isWord(first - 1, "the"), columns.isCapitalised(first - 1),
      columns.tokens.shape[first - 1] == .capitalised, !facts.isTitleCase,
      !NameFinder.isOpening(first - 1, in: sentence, columns), !isCounted(next)
    {
      return true
    }
    guard numeral.isDigits, numeral.tokens.count == 1 else { return false }
    if isAddress(first, next, in: sentence) || isModel(first, next, in: sentence) { return true }
    return numeral.value.map { nameNumbers.contains($0) } ?? false && !isCounted(next)
  }

  /// `737-800`: behind a hyphen and a number that is a name.
  private func isJoined(_ first: Int) -> Bool {
    guard first > 1, NumberReader.shared.isDash(first - 1, columns),
      NumberReader.shared.isAdjacent(first, columns), let last = draft.figures.last,
      last.type == .name
    else { return false }
    return last.span.end == Int(columns.tokens.start[first - 1])
  }

  /// `Six Jesuits were held`: a number and a plural at the start of a sentence, taken for a name.
  private func isCountedName(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    return !numeral.isDigits && NameFinder.isOpening(first, in: sentence, columns)
      && next < sentence.tokens.upperBound && isPlural(next) && !columns.isCapitalised(next + 1)
  }

  /// `Boeing 777` anywhere in the text: the headline's `777` is the same.
  mutating func noteModels() {
    for token in Range(from: 1, upTo: columns.count)
    where columns.tokens.kind[token] == .number && columns.tokens.length[token] == 3 {
      guard columns.isCapitalised(token - 1),
        NumberLabels.shared.label(token - 1, in: columns) == .product,
        let value = DigitString(columns.text[columns.tokens.span(token)]).value
      else { continue }
      nameNumbers.insert(value)
    }
  }

  /// Digits of three and more that were part of a name stand for it later.
  mutating func noteName(_ numeral: Numeral, _ type: Figure.Kind) {
    guard type == .name, numeral.isDigits, numeral.tokens.count == 1, let value = numeral.value,
      value.double >= 100, columns.tokens.length[numeral.tokens.lowerBound] >= 3
    else { return }
    nameNumbers.insert(value)
  }

  /// A unit or per cent makes a quantity of any number.
  private func isQuantity(behind next: Int, limit: Int) -> Bool {
    guard let found = measures.unit(after: next, in: columns, limit: limit) else { return false }
    return !columns.isCapitalised(next) || found.unit.type != .measure
      || columns.tokens.shape[next] == .upper || columns.tokens.length[next] <= 3
  }

  /// People or several things: `12 people`, `737 jets` count even behind a name.
  func isCounted(_ next: Int) -> Bool {
    guard next < columns.count, columns.tokens.kind[next] == .word, !columns.isCapitalised(next),
      !columns.isWord(next, "of")
    else { return false }
    if columns.is(next, [.countedPerson, .roleNoun, .roleGroup, .magnitude, .timeUnit]) {
      return true
    }
    if columns.isWord(next, "more") || columns.isWord(next, "other") { return true }
    let chunk = nouns.noun(after: next, limit: min(columns.count, next + 4))
    guard let head = chunk?.head else { return false }
    return columns.is(head, [.countedPerson, .roleGroup]) || isPlural(head)
  }

  private func isPlural(_ token: Int) -> Bool {
    let bytes = columns.text[columns.tokens.span(token)]
    // In capitals as well.
    return bytes.last.map { $0 | 0x20 } == UInt8(ascii: "s")
      && bytes.dropLast().last.map { $0 | 0x20 } != UInt8(ascii: "s")
  }

  // MARK: Labels

  private enum Label { case always, unlessPeople, unlessCounted }

  /// `Room 12 people left`, but `Route 9 ferries`.
  private func isPeople(_ next: Int) -> Bool {
    isCounted(next) && columns.is(next, [.countedPerson, .roleGroup, .magnitude])
  }

  /// `Route`, `No.`, `iPhone`: the word before makes a name of the number.
  private func label(_ token: Int, in sentence: Sentence) -> Label? {
    guard token >= sentence.tokens.lowerBound else { return nil }
    if columns.isClitic(token) || columns.tokens.kind[token] == .punctuation {
      return possessiveLabel(token, in: sentence)
    }
    guard columns.tokens.kind[token] == .word else { return nil }
    if columns.isWord(token, "no."), columns.isCapitalised(token) { return .always }
    if let label = NumberLabels.shared.label(token, in: columns) {
      return label == .product ? .always : .unlessPeople
    }
    guard columns.tokens.shape[token] == .capitalised || columns.tokens.shape[token] == .mixed,
      !facts.isTitleCase,
      !columns.is(token, [.month, .weekday, .functionWord, .adverb, .sentenceOpener, .verbPast])
    else { return nil }
    if NameFinder.isOpening(token, in: sentence, columns) { return nil }
    // `In Grayle 12 died`, `Kim 3`: places and people take no number.
    if let entity = draft.entity(at: token) {
      let kind = draft.entities[entity].kind
      return kind == .place || kind == .person ? nil : .unlessCounted
    }
    return .unlessCounted
  }

  /// `Boeing's 787`, `Standard & Poor's 500`, `COVID -19`
  private func possessiveLabel(_ token: Int, in sentence: Sentence) -> Label? {
    let before = token - 1
    guard before >= sentence.tokens.lowerBound, columns.isClitic(token),
      let label = NumberLabels.shared.label(before, in: columns), label == .product
    else { return nil }
    return .unlessCounted
  }

  /// `Big Three`, `the Five Hundred`: a number word with a capital inside a sentence.
  private func isCapitalisedNumber(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    guard !numeral.isDigits, columns.isCapitalised(first), !facts.isTitleCase,
      columns.tokens.shape[first] == .capitalised
    else { return false }
    let next = numeral.tokens.upperBound
    if NameFinder.isOpening(first, in: sentence, columns) {
      // `Four Seasons`, but `Twelve British soldiers` and `Two Libyans`.
      return columns.isCapitalised(next) && !columns.is(next, [.demonym, .common])
        && !isPlural(next) && columns.isCapitalised(next + 1)
    }
    return true
  }

  // MARK: Addresses and models

  /// `their 737 narrowbody airliner`: three digits behind a determiner before one thing.
  private func isModel(_ first: Int, _ next: Int, in sentence: Sentence) -> Bool {
    guard columns.tokens.length[first] == 3, columns.is(first - 1, [.determiner, .possessive]),
      !columns.isWord(first - 1, "every"), next < sentence.tokens.upperBound,
      columns.tokens.kind[next] == .word,
      let head = nouns.noun(after: next, limit: sentence.tokens.upperBound)?.head
    else { return false }
    return columns.pennTag(head) == "NN" && !columns.is(head, [.roleGroup, .measureUnit, .timeUnit])
  }

  /// `Industrial Avenue`, `Ave Foch`: two to four capitals of which the first or last is a street.
  private func isStreet(_ first: Int, in sentence: Sentence) -> Bool {
    let run = Range(from: first, upTo: min(sentence.tokens.upperBound, first + 4))
      .prefix { columns.isCapitalised($0) && columns.tokens.kind[$0] == .word }
    guard run.count > 1, let last = run.last, !facts.isTitleCase else { return false }
    return run.contains { place in
      (place == first || place == last || place == last - 1)
        && Self.streets.contains { columns.isWord(place, $0) }
    }
  }

  private static let streets: [StaticString] = [
    "street", "st", "st.", "road", "rd", "rd.", "avenue", "ave", "ave.", "lane", "drive",
    "boulevard", "blvd", "blvd.", "rue", "via", "calle", "square", "terrace", "crescent", "place",
    "way", "court", "highway", "quay", "row", "close", "parade", "alley",
  ]

  /// `12 Quay Street`, `737 Max`: digits before capitals that no counted noun follows.
  private func isAddress(_ first: Int, _ next: Int, in sentence: Sentence) -> Bool {
    // `16-18 Industrial Avenue`
    if NumberReader.shared.isDash(next, columns), next + 2 < sentence.tokens.upperBound,
      columns.tokens.kind[next + 1] == .number, columns.tokens.length[next + 1] < 5
    {
      return isStreet(next + 2, in: sentence)
    }
    if isStreet(next, in: sentence) { return true }
    guard columns.isCapitalised(next), next < sentence.tokens.upperBound,
      !columns.is(next, [.demonym, .month, .weekday, .countedPerson, .roleNoun, .roleGroup])
    else { return false }
    var place = next
    while place < min(sentence.tokens.upperBound, next + 6),
      columns.isCapitalised(place) || place > next && columns.tokens.kind[place] == .number
    {
      if columns.is(place, .demonym) || columns.tokens.kind[place] == .word && isPlural(place) {
        return false
      }
      place += 1
    }
    let isSmall = columns.tokens.length[first] < 3 && nouns.isNoun(at: place)
    if facts.isTitleCase || isSmall || isCounted(place) { return columns.is(place - 1, .placeHead) }
    return true
  }
}
