// Whether a date without a year, or a weekday, lies ahead or behind.

import Language
import Text

/// What the text spoke of last, by precision.
struct DateAnchor {
  /// The last day named.
  var day: CivilDate?
  /// The first day of the last month, quarter, year or day named.
  var period: CivilDate?
  /// First day of the last quarter reported on.
  var quarter: CivilDate?
  /// Whether a longer period was reported on since: nine months, a year.
  var isLonger = false
}

extension DateFinder {
  /// Remembers an expression, so that later ones can be reckoned from it.
  mutating func note(_ found: Found) {
    let row = found.row
    if row.type == .duration, columns.isWord(found.tokens.lowerBound, "the"),
      let value = row.value, ["P6M", "P9M", "P1Y"].contains(value)
    {
      spokenOf.isLonger = true
    }
    guard row.type == .date || row.type == .time, let first = row.day else { return }
    if row.precision == .day { spokenOf.day = first }
    if row.precision == .quarter, row.value?.contains("-Q") ?? false,
      isReported(first, behind: found.tokens.upperBound)
    {
      spokenOf.quarter = first
      spokenOf.isLonger = false
    }
    if row.precision != .decade { spokenOf.period = first }
  }

  /// Whether a quarter is the one reported on: not one a year back, which it is compared with, nor
  /// one still running, unless it is said to have ended.
  private func isReported(_ first: CivilDate, behind end: Int) -> Bool {
    guard let reference else { return true }
    let days = reference.dayNumber - first.dayNumber
    return days < 330 && (days > 91 || columns.isWord(end, "ended"))
  }

  /// `will … on Thursday`, `next Thursday`, `is due on Friday`, `payable Jan. 2`: the future is
  /// spoken of.
  func looksForward(_ token: Int) -> Bool {
    let sentence = columns.sentence(of: token)
    if columns.isWord(token - 1, "next") { return true }
    // `by Friday` is ahead, but `had gone by Friday` behind.
    if isAny(token - 1, ["by", "until", "till"]) {
      return !isPerfect(around: token, in: sentence)
    }
    // `as early as Tuesday`
    if columns.isWord(token - 1, "as"), isAny(token - 2, ["early", "soon"]) { return true }
    var place = token - 1
    while place >= sentence.tokens.lowerBound, token - place < 22 {
      // `until 9 a.m. Tuesday`
      if token - place < 5, columns.isWord(place, "until"), columns.tokens.kind[place + 1] == .number
      {
        return !isPerfect(around: token, in: sentence)
      }
      // `would fight Wednesday's ruling` tells nothing of when the ruling was.
      if isAhead(place), !columns.isWord(place, "would") || !columns.isClitic(token + 1) {
        return true
      }
      // The United States is no verb.
      if columns.is(place, .reportingVerb), !columns.isCapitalised(place) { return false }
      place -= 1
    }
    place = token + 1
    while place < sentence.tokens.upperBound, place - token < 6 {
      if columns.isWord(place, "will") || columns.isWord(place, "deadline") { return true }
      if columns.is(place, [.verbPast, .reportingVerb]) { return false }
      place += 1
    }
    return false
  }

  /// A word that puts what follows into the future; `had been due` and `than expected` do not.
  private func isAhead(_ token: Int) -> Bool {
    if columns.isWord(token, "to") { return isAny(token - 1, ["is", "are"]) }
    if columns.isWord(token, "would") { return !columns.isWord(token + 1, "have") }
    guard isAny(token, Self.forwardWords) else {
      return isAny(token, ["set", "plan"]) && columns.isWord(token + 1, "to")
    }
    if isAny(token - 1, ["than", "previously"]) { return false }
    return !(0...3).contains { columns.isWord(token - 1 - $0, "had") }
  }

  /// `had` in the clause: what was over by then.
  private func isPerfect(around token: Int, in sentence: Sentence) -> Bool {
    let first = max(sentence.tokens.lowerBound, token - 10)
    return Range(from: first, upTo: min(sentence.tokens.upperBound, token + 5)).contains {
      columns.isWord($0, "had")
    }
  }

  private static let forwardWords: [StaticString] = [
    "will", "shall", "due", "plans", "planned", "planning", "scheduled", "slated",
    "expected", "expects", "expire", "expires", "begins", "starts", "upcoming", "payable",
    "effective", "maturing", "intends", "hopes",
  ]
}
