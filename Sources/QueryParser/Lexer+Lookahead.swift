// The three looks ahead that decide what a word belongs to.
//
// In: the place of `or`, `and`, `in`, `by`. Out: yes or no. Leaves to others: everything else; no
// other decision of the grammar needs more than the next word.

extension Lexer {
  /// Whether the `or` or `and` at `position` joins descriptions: after it, over `not` and `(`, a
  /// preposition or `where` follows. Else it joins values.
  func joinsFilters() -> Bool {
    var i = skipBlanksAndParentheses(from: wordEnd)
    guard i > wordEnd else { return false }
    while case (let word, let end) = standaloneWord(at: i), WordTable.keywords[word] == .not {
      let next = skipBlanksAndParentheses(from: end)
      if next == end { break }
      i = next
    }
    return keyword(at: i)?.startsFilter ?? false
  }

  private func skipBlanksAndParentheses(from start: Int) -> Int {
    var i = start
    while Lexer.isBlank(self[i]) || self[i] == 0x0A || self[i] == UInt8(ascii: "(") { i += 1 }
    return i
  }

  /// Whether the `in` at `position` opens a tail: adjectives and one of the units follow.
  func opensTail() -> Bool { unitAfterAdjectives(from: wordEnd) != nil }

  /// The end of `{ADJ} UNIT` after an offset; nil if something else stands there.
  func unitAfterAdjectives(from start: Int) -> Int? {
    var i = skipAllBlanks(from: start)
    guard i > start else { return nil }
    while true {
      let (word, end) = standaloneWord(at: i)
      if word.count == 0 { return nil }
      if WordTable.kinds[word]?.isUnit ?? false { return end }
      if WordTable.adjectives[word] == nil { return nil }
      i = skipAllBlanks(from: end)
    }
  }

  /// The field of `by F` at `position` when F can be grouped by and ends the phrase.
  func groupingField() -> Range<Int>? {
    let start = skipAllBlanks(from: wordEnd)
    guard start > wordEnd, let end = fieldEnd(at: start), isWordBoundary(at: end),
      Vocabulary.groupableFields.contains(lowercasedASCII(start..<end))
    else { return nil }
    let next = skipBlanks(from: end)
    switch self[next] {
    case 0x0A, UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ")"): return start..<end
    default: return next >= bytes.count ? start..<end : nil
    }
  }

  /// `{SADJ} sources` at an offset, at least one adjective: the end.
  func sourcesEnd(at start: Int) -> Int? {
    var i = start
    while true {
      let (word, end) = standaloneWord(at: i)
      if word.count == 0 { return nil }
      if let adjective = WordTable.adjectives[word], adjective.describesSources {
        i = skipAllBlanks(from: end)
      } else {
        return i > start && WordTable.kinds[word] == .source ? end : nil
      }
    }
  }

  private func skipAllBlanks(from start: Int) -> Int {
    var i = start
    while Lexer.isBlank(self[i]) || self[i] == 0x0A { i += 1 }
    return i
  }
}
