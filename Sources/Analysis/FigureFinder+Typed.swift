// Numbers that count nothing: typed, so that they can be asked for and `why` can say so.

import Language
import Text

extension FigureFinder {
  /// The type of a number that is no quantity; nil for quantities.
  func typed(_ numeral: Numeral, in sentence: Sentence) -> Figure.Kind? {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    if numeral.isClock { return .time }
    if numeral.isOrdinal { return .ordinal }
    if numeral.isCode { return .id }
    if numeral.isDecade { return .year }
    if isPartOfName(numeral) { return .name }
    if isNumbering(first - 1), numeral.tokens.count == 1 { return .name }
    if columns.isWord(first, "none") || columns.isWord(first, "nil")
      || columns.isWord(first, "some") && numeral.isVague && numeral.tokens.count == 1
    {
      return .pronoun
    }
    if isLabel(first - 1), numeral.tokens.count == 1,
      !columns.is(next, [.countedPerson, .countedThing, .measureUnit, .timeUnit])
    {
      return .name
    }
    if numeral.isDigits, isPhone(numeral) { return .id }
    if isAge(numeral, in: sentence) { return .age }
    if isScore(numeral, in: sentence) { return .score }
    if isPronoun(numeral, in: sentence) { return .pronoun }
    if numeral.isFraction, !isShare(next) { return .name }
    return nil
  }

  private func isPartOfName(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    return draft.mentionOfToken[first] >= 0 || columns.is(first, .numberWord)
      && columns.isCapitalised(first) && columns.isCapitalised(first + 1)
      && !columns.is(first + 1, .common)
  }

  /// `No. 3`, `number 10`
  private func isNumbering(_ token: Int) -> Bool {
    columns.isWord(token, "no.") || columns.isWord(token, "nos.")
      || columns.isWord(token, "number")
  }

  /// `Route 7`, `Berth 4`: a capitalised word before.
  private func isLabel(_ token: Int) -> Bool {
    guard token >= 0, columns.tokens.kind[token] == .word else { return false }
    guard columns.tokens.shape[token] == .capitalised, draft.mentionOfToken[token] < 0,
      !columns.is(token, [.month, .weekday, .functionWord, .adverb, .sentenceOpener, .verbPast])
    else { return false }
    let sentence = columns.sentence(of: token)
    return !NameFinder.isOpening(token, in: sentence, columns)
      && !NameFinder.isTitleCase(sentence, columns)
  }

  /// Groups of digits side by side.
  private func isPhone(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    guard numeral.tokens.count == 1 else { return false }
    func isCode(_ token: Int) -> Bool {
      guard token >= 0, token < columns.count, columns.tokens.kind[token] == .number else {
        return false
      }
      return DigitString(columns.text[columns.tokens.span(token)]).isCode
        || columns.tokens.length[token] >= 3
    }
    return isCode(first - 1) && columns.tokens.length[first] >= 3
  }

  /// `, 34,` behind a person; `aged 34`; `34 years old`.
  private func isAge(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    guard let value = numeral.value?.double, value < 125 else { return false }
    if columns.isWord(first - 1, "aged") || columns.isWord(first - 1, "age") { return true }
    if columns.is(next, .timeUnit), columns.isWord(next + 1, "old") { return true }
    guard columns.isSign(first - 1, ","), first - 2 >= sentence.tokens.lowerBound else {
      return false
    }
    let isClosed = next >= sentence.tokens.upperBound || columns.isSign(next, ",")
      || columns.isSign(next, ".") || columns.is(next, [.conjunction, .reportingVerb])
    let isPerson =
      draft.entity(at: first - 2).map { draft.entities[$0].kind == .person }
      ?? columns.isCapitalised(first - 2)
    return isClosed && isPerson
  }

  /// `3-1` or `52 to 48` in a sentence about winning, losing or voting.
  private func isScore(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    guard numeral.isDigits, numeral.tokens.count == 1 else { return false }
    let first = numeral.tokens.lowerBound
    func isNumber(_ token: Int) -> Bool {
      sentence.tokens.contains(token) && columns.tokens.kind[token] == .number
    }
    func isJoint(_ token: Int) -> Bool {
      sentence.tokens.contains(token)
        && (columns.isSign(token, "-") || columns.text.string(columns.tokens.span(token)) == "–"
          || columns.isWord(token, "to"))
    }
    let isPair =
      isJoint(first + 1) && isNumber(first + 2) || isJoint(first - 1) && isNumber(first - 2)
    guard isPair else { return false }
    return sentence.tokens.contains { token in
      Self.contestWords.contains { columns.isWord(token, $0) }
    }
  }

  private static let contestWords: [StaticString] = [
    "win", "won", "wins", "beat", "beats", "beaten", "lose", "lost", "defeat", "defeated",
    "victory", "draw", "drew", "vote", "voted", "votes", "ruled", "ruling", "score", "scored",
    "match", "game", "goals", "half-time", "set", "sets",
  ]

  /// `one of`, `no one`, `the one who`: a word that stands for somebody.
  private func isPronoun(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    guard numeral.tokens.count == 1, columns.isWord(first, "one") else { return false }
    let next = numeral.tokens.upperBound
    if columns.is(first - 1, [.determiner, .negation, .adjective, .possessive, .wh]) { return true }
    guard next < sentence.tokens.upperBound, columns.tokens.kind[next] == .word else { return true }
    // `one in three` is a share.
    if columns.isWord(next, "in"), columns.is(next + 1, .numberWord) { return false }
    return !columns.is(
      next, [.countedPerson, .countedThing, .commonNoun, .roleNoun, .measureUnit, .timeUnit, .magnitude])
      || columns.is(next, .functionWord)
  }

  /// `half of the crew`, `a third of voters`: only then a fraction is a figure.
  private func isShare(_ next: Int) -> Bool {
    columns.isWord(next, "of") || columns.is(next, [.determiner, .magnitude, .possessive])
  }
}
