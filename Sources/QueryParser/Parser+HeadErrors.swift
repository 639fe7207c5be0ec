// A statement or search that does not begin with what is wanted: E101, E102, E118.

import Text

extension Parser {
  mutating func headError(afterAdjective: Bool) -> Diagnostic {
    let isSearch = frames.last?.role == .search
    let isStart = lexer.position == statementStart
    if isStart, lexer.byte == UInt8(ascii: ";") { return unexpected(expected: []) }
    if lexer.isAtStatementEnd {
      if isSearch, let opening = lastOpening() { return unclosed(opening) }
      return incomplete(
        after: lastElement(), needs: "what is wanted: quotes, figures, sources, articles …")
    }
    let range = wordHere()
    if afterAdjective {
      let words = expectedWords()
      if lexer.keyword?.isReserved ?? false, let kind = words.first {
        return Diagnostic(
          .incomplete(after: lastElement(), needs: "a kind such as \(kind)"), at: span(range),
          fixes: fixes([.insert(kind + " ", at: range.lowerBound)]))
      }
      return unknownWord(fixes: nearestFixes(among: words) ?? [], expected: words)
    }
    if isStart, let verb = lexer.keyword, let stage = Vocabulary.stage(startingWith: verb.rawValue)
    {
      return stageAsStatement(stage, range)
    }
    let isReserved = lexer.keyword?.isReserved ?? false
    if !isReserved, let near = nearestFixes(among: expectedWords()), !near.isEmpty {
      return unknownWord(fixes: near)
    }
    let word = text(range)
    guard
      lexer.bareWordEnd(at: lexer.position) != nil || isReserved || lexer.word.count > 0
        || lexer.quoteLength(at: lexer.position) > 0
    else {
      return unexpected(expected: ["quotes", "figures", "sources", "articles"])
    }
    return Diagnostic(
      .startsWithoutKind(word), at: span(range),
      fixes: isSearch ? withoutParentheses() : startFixes(range))
  }

  /// E118: `why #f3` is `#f3 | why`.
  private func stageAsStatement(_ stage: StageEntry, _ range: Range<Int>) -> Diagnostic {
    let rest = text(
      lexer.skipBlanks(
        from: range.upperBound)..<max(
          lexer.skipBlanks(from: range.upperBound), statementTextEnd()))
    var fixes: [String] = []
    if stage.arguments.isEmpty || stage.words == ["context"] {
      fixes = fix("\(rest) | \(stage.name)")
    } else if stage.arguments.first == .integer(optional: false),
      let number = rest.split(separator: " ").first, Int(number) != nil
    {
      fixes = fix("\(rest.dropFirst(number.count)) | \(stage.name) \(number)")
    } else {
      fixes = fix("| \(stage.name) \(rest.dropPrefix("by "))")
      if fixes.isEmpty { fixes = fix(rest) }
    }
    let hasCommand = ["why", "open", "context", "show"].contains(stage.words[0])
    if hasCommand, rest.hasPrefix("#") { fixes.append(".\(stage.words[0]) \(rest)") }
    return Diagnostic(
      .stageAsStatement(stage.words[0]), at: span(range), fixes: fixes)
  }

  /// E102: what a person may have meant who began otherwise.
  private func startFixes(_ range: Range<Int>) -> [String] {
    let word = text(range)
    let all = text(range.lowerBound..<max(range.upperBound, statementTextEnd()))
    let rest = text(
      lexer.skipBlanks(
        from: range.upperBound)..<max(
          lexer.skipBlanks(from: range.upperBound), statementTextEnd()))
    if Parser.commandNames.contains(word.lowercased()) {
      let argument = rest.filter { $0 != "\"" }
      return [".\(word.lowercased())" + (argument.isEmpty ? "" : " " + argument)]
    }
    switch lexer.keyword {
    case .by, .saying: return fix("quotes " + all)
    case .from, .about, .mentioning, .since, .before, .on, .between, .in, .with:
      return fix("articles " + all)
    default: break
    }
    // Kim's quotes → quotes by Kim
    for ending in ["'s", "’s"] where word.hasSuffix(ending) {
      if kindEnd(from: range.upperBound) != nil {
        return fix("\(rest) by \(word.dropLast(2))")
      }
    }
    // show me quotes, the articles → from the first kind on
    var i = range.upperBound
    while let end = lexer.bareWordEnd(at: lexer.skipBlanks(from: i)) {
      let start = lexer.skipBlanks(from: i)
      if kindEnd(from: start) != nil {
        let found = fix(text(start..<statementTextEnd()))
        if !found.isEmpty { return found }
        break
      }
      i = end
    }
    // A name somewhere in a sentence: most likely what was said by them.
    if let name = capitalisedName(from: range.upperBound) { return fix("quotes by \(name)") }
    let isTopic =
      Lexer.isLetter(lexer[range.lowerBound])
      && !Parser.questionWords.contains(word.lowercased())
    return isTopic ? fix("articles about \(all)") : []
  }

  private func capitalisedName(from start: Int) -> String? {
    var i = lexer.skipBlanks(from: start)
    var name: Range<Int>?
    while let end = lexer.bareWordEnd(at: i) {
      if 0x41...0x5A ~= lexer[i] {
        name = (name?.lowerBound ?? i)..<end
      } else if name != nil {
        break
      }
      i = lexer.skipBlanks(from: end)
    }
    return name.map(text)
  }

  /// `about (ferry or doors)` → `about ferry or doors`.
  private func withoutParentheses() -> [String] {
    guard let opening = lastOpening() else { return [] }
    var depth = 0
    for i in opening..<lexer.count {
      if lexer[i] == UInt8(ascii: "(") { depth += 1 }
      if lexer[i] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 {
          return fixes([.delete(opening..<(opening + 1)), .delete(i..<(i + 1))])
        }
      }
    }
    return []
  }

  /// The parenthesis just before the place.
  private func lastOpening() -> Int? {
    let opening = lexer.tokenEnd - 1
    return opening >= 0 && lexer[opening] == UInt8(ascii: "(") ? opening : nil
  }

  /// The last word or symbol read.
  func lastElement() -> String {
    var start = lexer.tokenEnd
    while start > statementStart, Lexer.isLetter(lexer[start - 1]) { start -= 1 }
    if start == lexer.tokenEnd, start > statementStart { start -= 1 }
    return text(start..<lexer.tokenEnd)
  }

  private static let questionWords: Set<String> = [
    "who", "what", "when", "how", "which", "did", "does", "is", "are", "was", "were", "tell",
    "give", "find", "list", "show", "get", "select",
  ]

  /// Words that act on the shell and need their dot.
  private static let commandNames: Set<String> = [
    "load", "reload", "run", "read", "save", "help", "mode", "output", "audit", "lesson", "set",
    "exit", "quit", "history", "edit", "queries", "vars", "topics", "names", "safe", "version",
  ]
}

extension StringProtocol {
  fileprivate func dropPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : String(self)
  }
}
