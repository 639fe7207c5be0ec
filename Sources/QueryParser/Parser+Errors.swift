// What is wrong at a place, for any part of the grammar: the general cases.
//
// In: the place. Out: a `Diagnostic` with the narrowest span and a fix where one is clear. Leaves to
// others: the words (Text/DiagnosticMessages). Errors of one construct have files of their own.

import Text

extension Parser {
  /// The line ends where something must follow.
  func incomplete(after keyword: String, needs: String) -> Diagnostic {
    Diagnostic(
      .incomplete(after: keyword, needs: needs), at: .empty(at: offset(lexer.tokenEnd)))
  }

  /// `compare figures by`: the line ends where the field must follow.
  private func fieldlessCompare(of kind: Kind?) -> Diagnostic {
    let field = kind == .figure ? "source" : kind == .quote ? "speaker" : "outlet"
    return Diagnostic(
      .incomplete(after: "by", needs: "a field such as \(field)"),
      at: .empty(at: offset(lexer.tokenEnd)),
      fixes: fixes([.insert(" \(field)", at: lexer.tokenEnd)]))
  }

  /// What stands here cannot stand here.
  func unexpected(expected: [String], fixes: [String] = []) -> Diagnostic {
    let range = wordHere()
    return Diagnostic(
      .unexpected(text(range), expected: Array(expected.prefix(6))), at: span(range), fixes: fixes)
  }

  /// One of some words should stand here.
  func unexpectedOrIncomplete(after keyword: String, expected: [String]) -> Diagnostic {
    if lexer.isAtStatementEnd {
      let words = expected.map { "‘\($0)’" }.joined(separator: ", ")
      return incomplete(after: keyword, needs: words)
    }
    if Lexer.isLetter(lexer.byte), let fixes = nearestFixes(among: expected) {
      return unknownWord(fixes: fixes)
    }
    return unexpected(expected: expected)
  }

  /// E101. `expected` is worded only where no near word was found.
  func unknownWord(fixes: [String], expected: [String] = []) -> Diagnostic {
    let range = wordHere()
    let shown = fixes.isEmpty ? Array(expected.prefix(6)) : []
    return Diagnostic(
      .unknownWord(text(range), expected: shown), at: span(range), fixes: fixes)
  }

  /// A name, field, number … should stand here.
  func missing(_ slot: Slot, after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd {
      if keyword == "by", let frame = frames.last, frame.role == .compared {
        return fieldlessCompare(of: frame.kind)
      }
      return incomplete(after: keyword, needs: slot.words)
    }
    if lexer.keyword?.isReserved ?? false {
      return Diagnostic(.incomplete(after: keyword, needs: slot.words), at: span(wordHere()))
    }
    if let name = singleQuoted() { return name }
    if lexer.byte == UInt8(ascii: "*") {
      if case .topic = slot { return wildcard(isTopic: true) }
      return wildcard(isTopic: false)
    }
    if lexer.quoteLength(at: lexer.position) > 0, case .open = lexer.string(at: lexer.position) {
      return unclosedString()
    }
    if slot == .number, let digits = Parser.numberWords[text(wordHere()).lowercased()] {
      return unexpected(expected: [slot.words], fixes: fixes([.replace(wordHere(), digits)]))
    }
    return unexpected(expected: [slot.words])
  }

  /// Numbers are typed in digits: `top five` is `top 5`.
  static let numberWords = [
    "a": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10",
  ]

  /// E115 for a name that begins with a single quotation mark, straight or curly.
  func singleQuoted() -> Diagnostic? {
    let start = lexer.position
    let opening = singleQuoteLength(at: start)
    guard opening > 0 else { return nil }
    var edits = [Edit.delete(start..<(start + opening))]
    var name = ""
    if let end = lexer.bareWordsEnd(at: start + opening) {
      name = text((start + opening)..<end)
      // The closing mark counts as an apostrophe and is therefore inside the words.
      if name.utf8.last == UInt8(ascii: "'") {
        edits.append(.delete((end - 1)..<end))
        name.removeLast()
      } else if name.hasSuffix("’") {
        edits.append(.delete((end - 3)..<end))
        name.removeLast()
      }
    }
    return Diagnostic(
      .singleQuotedName(name), at: span(start, start + opening), fixes: fixes(edits))
  }

  private func singleQuoteLength(at i: Int) -> Int {
    if lexer[i] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      lexer[i] == 0xE2 && lexer[i + 1] == 0x80
      && (lexer[i + 2] == 0x98 || lexer[i + 2] == 0x99 || lexer[i + 2] == 0x9A)
    return isCurly ? 3 : 0
  }

  /// E109: the mark that opens a string which this line does not close.
  func unclosedString() -> Diagnostic {
    let start = lexer.position
    let length = lexer.quoteLength(at: start)
    var end = statementTextEnd()
    for i in start..<end where lexer[i] == UInt8(ascii: "|") || lexer[i] == UInt8(ascii: ")") {
      end = i
      break
    }
    while end > start, Lexer.isBlank(lexer[end - 1]) { end -= 1 }
    return Diagnostic(
      .unclosedString, at: span(start, start + length), fixes: fixes([.insert("\"", at: end)]))
  }

  /// E108: an open parenthesis at the end of the statement.
  func unclosed(_ opening: Int) -> Diagnostic {
    let closing = String(repeating: ")", count: max(1, lexer.openParentheses))
    return Diagnostic(
      .unclosedParenthesis, at: span(opening, opening + 1),
      fixes: fixes([.insert(closing, at: statementTextEnd())]))
  }

  /// ‘*’ in a topic: E114. Names take none either.
  func wildcard(isTopic: Bool) -> Diagnostic {
    let star = lexer.position
    guard isTopic else {
      return unexpected(expected: [], fixes: fixes([.delete(star..<(star + 1))]))
    }
    var start = star
    while start > statementStart, !Lexer.isBlank(lexer[start - 1]) { start -= 1 }
    return Diagnostic(
      .wildcardInTopic(text(start..<star)), at: span(star, star + 1),
      fixes: fixes([.delete(star..<(star + 1))]))
  }
}
