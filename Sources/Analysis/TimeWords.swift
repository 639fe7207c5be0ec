// Words that a time expression may begin with, so that most tokens are never looked at twice.

import Language
import Text

/// Roles of single words in dates and durations.
struct TimeWords: Sendable {
  static let shared = TimeWords()

  enum Role: Sendable {
    /// `last`, `the`, `early`: a time noun may follow.
    case leader
    case month, weekday
    /// `today`, `noon`
    case point
    /// `now`, `recently`: no day is meant.
    case reference
    /// `daily`
    case set
    /// `summer`, `Christmas`
    case season
    /// `weeks`, `quarter`
    case unit
  }

  private var roles: [Role?]

  private init(words: WordTable = .shared) {
    roles = Array(repeating: nil, count: words.count + 1)
    func add(_ list: String, _ role: Role) {
      for word in list.split(separator: " ") {
        let id = words.id(String(word))
        if id != 0 { roles[Int(id)] = role }
      }
    }
    add("weeks months years days hours minutes decades centuries quarters quarter weekend", .unit)
    add("spring summer autumn fall winter christmas easter ramadan thanksgiving", .season)
    add("daily weekly monthly yearly hourly nightly", .set)
    add(
      "now currently recently lately nowadays presently previously formerly soon shortly "
        + "future past current recent",
      .reference)
    add("today tonight yesterday tomorrow overnight noon midnight midday", .point)
    add(
      "the a an last next this past coming previous following same that early late mid "
        + "earlier later each every fiscal end beginning start middle first second third fourth "
        + "recent current latest several few some many half", .leader)
    for name in CivilDate.monthNames + ["sept"] { add(name.lowercased(), .month) }
    for name in CivilDate.monthNames { add(String(name.lowercased().prefix(3)), .month) }
    for name in CivilDate.weekdayNames { add(name.lowercased(), .weekday) }
    add("mon tue tues wed thu thur thurs fri", .weekday)
  }

  /// What a token may begin; nil for most.
  func role(_ token: Int, in columns: TextColumns) -> Role? {
    guard columns.tokens.kind[token] == .word else { return nil }
    let word = columns.tokens.word[token]
    if word == 0 {
      if columns.isWord(token, "midday") { return .point }
      return columns.isWord(token, "thanksgiving") ? .season : nil
    }
    return roles[Int(word)]
  }
}
