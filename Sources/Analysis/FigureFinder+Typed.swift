// Numbers that count nothing: typed, so that they can be asked for and `why` can say so. Numbers in
// names are read in FigureFinder+Names.

import Language
import Text

extension FigureFinder {
  /// The type of a number that is no quantity; nil for quantities.
  func typed(_ numeral: Numeral, in sentence: Sentence) -> Figure.Kind? {
    if numeral.isClock { return .time }
    if numeral.isOrdinal { return .ordinal }
    if numeral.isCode || isLongCode(numeral) { return .id }
    if numeral.isGlued { return .name }
    if numeral.isDecade || isSecondYear(numeral) { return .year }
    if isScore(numeral, in: sentence) { return .score }
    if isName(numeral, in: sentence) { return .name }
    if isNothing(numeral) { return .pronoun }
    if numeral.isDigits, isPhone(numeral) { return .id }
    if isAge(numeral, in: sentence) { return .age }
    if isPronoun(numeral, in: sentence) { return .pronoun }
    if numeral.isFraction, !isShare(numeral) { return .ordinal }
    if numeral.isMultiplier, !isMultiple(numeral) { return .name }
    return nil
  }

  /// Fourteen and more digits without a separator count nothing.
  private func isLongCode(_ numeral: Numeral) -> Bool {
    numeral.isDigits && numeral.tokens.count == 1 && numeral.currency == nil
      && columns.text[columns.tokens.span(numeral.tokens.lowerBound)].count >= 14
      && columns.text[columns.tokens.span(numeral.tokens.lowerBound)]
        .allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// `between 1000 and 1260`, where the first is a year.
  private func isSecondYear(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    guard numeral.isDigits, numeral.tokens.count == 1, columns.tokens.length[first] == 4, first > 1,
      numeral.magnitude == nil, numeral.currency == nil,
      columns.isWord(first - 1, "and") || columns.isWord(first - 1, "to")
        || NumberReader.shared.isDash(first - 1, columns),
      let last = draft.figures.last, last.type == .year
    else { return false }
    return last.span.end == columns.tokens.span(first - 2).end
      && !columns.is(numeral.tokens.upperBound, [.countedPerson, .countedThing, .timeUnit])
  }

  /// `none`, and `some` as a word for nobody knows how many.
  private func isNothing(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    return columns.isWord(first, "none") || columns.isWord(first, "nil")
      || columns.isWord(first, "some") && numeral.isVague && numeral.tokens.count == 1
      || isCompared(first) || isVerb(first) || isPair(numeral)
  }

  /// `she scores`: a verb, not twenties.
  private func isVerb(_ token: Int) -> Bool {
    columns.isWord(token, "scores")
      && ["he", "she", "it", "who"].contains { columns.isWord(token - 1, $0) }
  }

  /// `the couple`, `gay couples`: two people as one thing; `a couple of days` counts.
  private func isPair(_ numeral: Numeral) -> Bool {
    let last = numeral.tokens.upperBound - 1
    if columns.isWord(last, "couples") { return true }
    guard columns.isWord(last, "couple") else { return false }
    let next = last + 1
    return !columns.isWord(next, "of") && !columns.is(next, [.timeUnit, .magnitude, .numberWord])
      && !isCounted(next)
  }

  /// `three times as many`, `how many`: asks or compares, tells no number.
  private func isCompared(_ token: Int) -> Bool {
    guard columns.isWord(token, "many") || columns.isWord(token, "few") else { return false }
    return ["as", "how", "so", "too"].contains { columns.isWord(token - 1, $0) }
  }

  /// Groups of digits side by side.
  private func isPhone(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    guard numeral.tokens.count == 1, columns.tokens.length[first] >= 3, first > 0,
      columns.tokens.kind[first - 1] == .number
    else { return false }
    return columns.tokens.length[first - 1] >= 3
      || DigitString(columns.text[columns.tokens.span(first - 1)]).isCode
  }

  /// `, 34,` behind a person; `aged 34`; `34 years old`; `15 year-old`.
  private func isAge(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    guard let value = numeral.value?.double, value < 125, value > 0 else { return false }
    if isAgeWord(first - 1) { return true }
    if columns.is(next, .timeUnit), columns.isWord(next + 1, "old") { return true }
    if next < sentence.tokens.upperBound, columns.tokens.isCompounded(next),
      columns.is(next, .numberWord) == false, isBareOldWord(columns.wordString(next))
    {
      return true
    }
    if isAgeLimit(first, next, sentence) { return true }
    // `Lee, who is 70, said`
    let isClosing = next >= sentence.tokens.upperBound || columns.tokens.kind[next] == .punctuation
    if isClosing, columns.isWord(first - 1, "is") || columns.isWord(first - 1, "was"),
      columns.isWord(first - 2, "who")
    {
      return true
    }
    // `aged 25 to 54`: the second one as well.
    if isAgeJoint(first - 1), let last = draft.figures.last, last.type == .age,
      first >= 2, last.span.end == columns.tokens.span(first - 2).end
    {
      return true
    }
    guard columns.isSign(first - 1, ","), first - 2 >= sentence.tokens.lowerBound else {
      return false
    }
    let isClosed =
      next >= sentence.tokens.upperBound || columns.isSign(next, ",") || columns.isSign(next, ".")
      || columns.isSign(next, ";") || columns.is(next, [.conjunction, .reportingVerb])
    let isPerson =
      draft.entity(at: first - 2).map { draft.entities[$0].kind == .person }
      ?? (columns.isCapitalised(first - 2) && !facts.isTitleCase
        || columns.is(first - 2, [.roleNoun, .countedPerson])
          && columns.is(first - 3, [.determiner, .possessive]))
    return isClosed && isPerson && numeral.isDigits && numeral.magnitude == nil
  }

  /// `aged`, `age`, `ages`, `aged between`
  private func isAgeWord(_ token: Int) -> Bool {
    if ["aged", "age", "ages"].contains(where: { columns.isWord(token, $0) }) { return true }
    // `between the ages of 17 and 20`, `at the age of 44`
    if columns.isWord(token, "of"),
      columns.isWord(token - 1, "age") || columns.isWord(token - 1, "ages")
    {
      return true
    }
    return columns.isWord(token, "between")
      && (columns.isWord(token - 1, "aged") || columns.isWord(token - 1, "ages"))
  }

  /// `voters under 30`, `people over 65`
  private func isAgeLimit(_ first: Int, _ next: Int, _ sentence: Sentence) -> Bool {
    guard columns.isWord(first - 1, "under") || columns.isWord(first - 1, "over"),
      columns.is(first - 2, [.countedPerson, .roleGroup])
    else { return false }
    return !columns.is(next, [.countedPerson, .countedThing, .timeUnit, .measureUnit])
      && !columns.isSign(next, "%")
  }

  /// `year-old` without its number.
  private func isBareOldWord(_ word: String) -> Bool {
    isOldWord(word) && word.split(separator: "-").count == 2
  }

  private func isAgeJoint(_ token: Int) -> Bool {
    columns.isWord(token, "to") || columns.isWord(token, "and") || columns.isWord(token, "or")
      || NumberReader.shared.isDash(token, columns)
  }

  /// `year-old`, `months-olds`
  func isOldWord(_ word: String) -> Bool {
    let parts = word.lowercased().split(separator: "-")
    guard parts.count >= 2, let old = parts.last, old == "old" || old == "olds" else {
      return false
    }
    return ["year", "years", "yr", "month", "months", "week", "weeks", "day", "days"]
      .contains(String(parts[parts.count - 2]))
  }

  /// `3-1`, `52 to 48`: in a sentence about winning, losing or voting, or falling where a range
  /// rises.
  private func isScore(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    guard numeral.isDigits, numeral.tokens.count == 1, numeral.currency == nil,
      numeral.unit == nil, numeral.magnitude == nil
    else { return false }
    let first = numeral.tokens.lowerBound
    return isScore(first, first + 1, in: sentence) || isScore(first - 2, first - 1, in: sentence)
  }

  private func isScore(_ first: Int, _ joint: Int, in sentence: Sentence) -> Bool {
    guard let low = plainNumber(first, sentence), let high = plainNumber(joint + 1, sentence)
    else { return false }
    let isDash = NumberReader.shared.isDash(joint, columns)
    guard isDash || columns.isWord(joint, "to") else { return false }
    let behind = joint + 2
    if columns.isSign(behind, "%") || columns.is(behind, [.measureUnit, .timeUnit, .magnitude]) {
      return false
    }
    if isCounted(behind) { return false }
    // `voted by 3 to 1`, `a 3 to 1 margin`
    let isProportion = !isDash && low > high && low < 100
      && (columns.isWord(first - 1, "by")
        || ["margin", "ratio", "odds", "vote", "majority"].contains { columns.isWord(behind, $0) })
    return isProportion || facts.isContest || isDash && low > high && columns.tokens.length[first] < 4
  }

  private func plainNumber(_ token: Int, _ sentence: Sentence) -> Int? {
    guard sentence.tokens.contains(token), columns.tokens.kind[token] == .number,
      columns.tokens.length[token] < 5
    else { return nil }
    return Int(columns.string(token))
  }

  /// `one of`, `no one`, `the one who`: a word that stands for somebody.
  private func isPronoun(_ numeral: Numeral, in sentence: Sentence) -> Bool {
    let first = numeral.tokens.lowerBound
    guard numeral.tokens.count == 1, columns.isWord(first, "one") else { return false }
    // `at one point`, `at one time`
    if columns.isWord(first - 1, "at"),
      ["point", "time", "stage", "moment"].contains(where: { columns.isWord(first + 1, $0) })
    {
      return true
    }
    let next = numeral.tokens.upperBound
    // `one day you will see`; `in one day`, `one day a week` are lengths of time.
    if columns.isWord(next, "day"), !columns.is(first - 1, .preposition),
      !columns.is(next + 1, [.determiner, .preposition, .timeUnit])
    {
      return true
    }
    // `one of every nine voters`
    if columns.isWord(next, "of"), columns.isWord(next + 1, "every") { return false }
    if measures.unit(after: next, in: columns, limit: sentence.tokens.upperBound) != nil {
      return false
    }
    if columns.is(first - 1, [.determiner, .negation, .adjective, .possessive, .wh]),
      !columns.is(next, [.countedPerson, .roleNoun])
    {
      return true
    }
    guard next < sentence.tokens.upperBound, columns.tokens.kind[next] == .word else { return true }
    // `one in three` is a share, `one was killed` a count.
    if columns.isWord(next, "in"), columns.is(next + 1, .numberWord) { return false }
    if columns.isWord(next, "out"), columns.isWord(next + 1, "of") { return false }
    return nouns.noun(after: next, limit: sentence.tokens.upperBound) == nil
      || columns.is(next, .functionWord) && !columns.isWord(next, "other")
        && !columns.isWord(next, "more")
  }

  /// `half of the crew`, `a third of voters`, `two thirds`: only then a fraction is a figure.
  private func isShare(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    let next = numeral.tokens.upperBound
    if numeral.isDigits { return true }
    if BoundReader.shared.bindsFirmly(before: first, in: columns) { return true }
    let isBare = columns.isWord(next - 1, "half") || columns.isWord(first, "a")
    if isBare, columns.isWord(first - 1, "first") || columns.isWord(first - 1, "second") {
      return false
    }
    if columns.isWord(first - 1, "by") { return true }
    if columns.isWord(next, "of"), !columns.isWord(next + 1, "which") { return true }
    return columns.is(next, [.determiner, .magnitude, .possessive]) || !isBare
  }

  /// `twice as many`, `doubled`; `twice` alone counts nothing.
  private func isMultiple(_ numeral: Numeral) -> Bool {
    let first = numeral.tokens.lowerBound
    if columns.isWord(first, "once") { return false }
    if columns.isWord(first, "double") || columns.isWord(first, "triple") {
      return isComparison(numeral.tokens.upperBound)
    }
    if columns.isWord(first, "twice") || columns.isWord(first, "thrice") {
      let next = numeral.tokens.upperBound
      // `twice as many`, but `scored twice as the rain fell`.
      return isComparison(next)
        && (!columns.isWord(next, "as")
          || columns.is(next + 1, [.adjective, .adverb, .determiner])
            && !columns.isWord(next + 1, "the"))
    }
    return true
  }
}
