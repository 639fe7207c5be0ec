// Reads descriptions of people: “a naval architect at the Varnholm Institute”.
//
// In: tokens around a name or of a noun phrase. Out: where the description stands and its head noun.
// Leaves to others: whose description it is.

import Text

/// A noun phrase that describes a person or a body by what they are.
public struct RolePhrase: Hashable, Sendable {
  /// All tokens, determiner included.
  public var tokens: Range<Int>
  /// The noun that says what the person is: `architect`.
  public var head: Int
  /// From the first word after the determiner to the head: `naval architect`.
  public var core: Range<Int>

  public init(tokens: Range<Int>, head: Int, core: Range<Int>) {
    self.tokens = tokens
    self.head = head
    self.core = core
  }
}

/// Finds role phrases in tokens.
public struct RoleReader: Sendable {
  let columns: TextColumns
  private static let role: WordClasses = [.roleNoun, .roleGroup, .speakingBody, .anonymityWord]

  public init(_ columns: TextColumns) { self.columns = columns }

  /// The description in apposition behind a comma: “, 51, a fisherman who …”, “, spokesman for …”.
  public func apposition(after comma: Int, in sentence: Sentence) -> RolePhrase? {
    guard columns.isSign(comma, ",") else { return nil }
    var start = comma + 1
    let limit = sentence.tokens.upperBound
    if start + 1 < limit, columns.tokens.kind[start] == .number, columns.isSign(start + 1, ",") {
      start += 2
    }
    guard start < limit else { return nil }
    if columns.is(start, [.reportingVerb, .verbPast, .conjunction]), !columns.is(start, .roleNoun) {
      return nil
    }
    guard let phrase = phrase(from: start, limit: limit, allowsBare: true) else { return nil }
    // The description ends at a comma, at “who”, or with the sentence; a verb behind it would make
    // it a subject of its own.
    var end = phrase.head + 1
    while end < limit {
      if columns.isSign(end, ",") || columns.isSign(end, ".") || columns.isSign(end, ";") { break }
      if columns.tokens.kind[end] == .closingMark || columns.tokens.kind[end] == .openingMark {
        break
      }
      if columns.is(end, .wh) { break }
      if end == phrase.head + 1, columns.is(end, [.auxiliary, .modal, .verbThird]) { return nil }
      if end == phrase.head + 1, columns.is(end, .reportingVerb), !columns.is(end, .roleNoun) {
        return nil
      }
      end += 1
    }
    return RolePhrase(tokens: start..<end, head: phrase.head, core: phrase.core)
  }

  /// The mark behind a plural possessor.
  private func isPluralApostrophe(_ token: Int) -> Bool {
    guard columns.tokens.kind[token] == .closingMark || columns.tokens.kind[token] == .straightMark,
      token > 0, columns.tokens.kind[token - 1] == .word,
      columns.tokens.span(token - 1).end == Int(columns.tokens.start[token])
    else { return false }
    let isSingle =
      columns.tokens.length[token] == 1
      ? columns.firstByte(token) == UInt8(ascii: "'")
      : columns.text.bytes[columns.tokens.span(token).end - 1] == 0x99
    return isSingle
      && columns.text.bytes[columns.tokens.span(token - 1).end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// The role phrase that begins with token `start`: determiner, modifiers, head.
  public func phrase(from start: Int, limit: Int, allowsBare: Bool) -> RolePhrase? {
    var first = start
    var hasDeterminer = false
    while first < limit, columns.is(first, [.determiner, .possessive]) {
      first += 1
      hasDeterminer = true
    }
    guard hasDeterminer || allowsBare else { return nil }
    var head: Int?
    var place = first
    while place < limit, columns.wordDistance(first, place) < 9 {
      if isPluralApostrophe(place) {
        // `a dockers’ union official`
        head = nil
        place += 1
        continue
      }
      guard columns.tokens.kind[place] == .word else { break }
      if columns.isClitic(place), !columns.is(place + 1, [.verbGerund, .determiner, .adverb]) {
        // `the company's lawyer`: the head comes later; `the minister's saying` has its head.
        head = nil
        place += 1
        continue
      }
      let isVerb =
        columns.is(place, [.auxiliary, .modal]) && !columns.is(place, Self.role)
      if isVerb || columns.is(place, [.conjunction, .wh, .negation]) { break }
      if columns.is(place, .preposition), !columns.is(place, Self.role) { break }
      if let match = Gazetteer.shared.roles.match(at: place, in: columns.tokens),
        place + match.count <= limit
      {
        place += match.count - 1
        head = place
      } else if columns.is(place, Self.role) {
        head = place
      } else if head != nil {
        // A noun or verb behind the head: `minister Elias`, `spokesman said`.
        break
      }
      place += 1
    }
    guard let head else { return nil }
    return RolePhrase(tokens: start..<head + 1, head: head, core: first..<head + 1)
  }
}
