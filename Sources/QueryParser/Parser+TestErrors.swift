// Tests, patterns and distances that are not complete or not right: E105, E113, E117.
//
// In: the place behind a field or phrase. Out: a `Diagnostic`. Leaves to others: whether the field
// exists and has such values (binding).

import Text

extension Parser {
  /// E105 in a condition: parentheses say which belongs together.
  func mixedConditions(lastStart: Int) -> Diagnostic {
    let range = lexer.position..<lexer.wordEnd
    var probe = self
    probe.fixDepth = 0
    _ = probe.takeWord()
    var fixes: [String] = []
    if fixDepth > 0, (try? probe.test(nil, [])) != nil {
      fixes = self.fixes([.insert("(", at: lastStart), .insert(")", at: probe.lexer.tokenEnd)])
    }
    return Diagnostic(.mixedAndOr, at: span(range), fixes: fixes)
  }

  func withinWithoutNear() -> Diagnostic {
    let within = lexer.position
    var probe = self
    probe.fixDepth = 0
    let fixes =
      fixDepth == 0 || (try? probe.optionalWithin()) == nil
      ? [] : self.fixes([.delete(within..<probe.lexer.tokenEnd)])
    return unexpected(expected: ["near", "then"], fixes: fixes)
  }

  func notAPattern(after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: keyword, needs: Slot.pattern.words) }
    let start = lexer.position
    var fixes: [String] = []
    if let end = lexer.bareWordsEnd(at: start) {
      fixes = self.fixes([.insert("/", at: start), .insert("/", at: end)])
    } else if lexer.byte == UInt8(ascii: "/") {
      fixes = self.fixes([.insert("/", at: statementTextEnd())])
    }
    return unexpected(expected: [Slot.pattern.words], fixes: fixes)
  }

  /// E113.
  func isTakesMissingOrKnown() -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: "is", needs: "‘missing’ or ‘known’") }
    guard let end = lexer.bareWordsEnd(at: lexer.position) else {
      return missing(.anyValue, after: "is")
    }
    if let near = nearestFixes(among: ["missing", "known"]) { return unknownWord(fixes: near) }
    let words = lexer.position..<end
    var fixes: [String] = []
    if let verb = prepositionStart("is") {
      fixes = self.fixes([.replace(verb..<words.lowerBound, "= ")])
    }
    return Diagnostic(.isTakesMissingOrKnown(text(words)), at: span(words), fixes: fixes)
  }

  /// A field with nothing to compare it with.
  func noComparison(after field: String) -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: field, needs: "=, <, >, contains or is")
    }
    for (words, symbol) in Parser.spokenComparisons {
      let end = lexer.position + words.utf8.count
      guard end <= lexer.count, text(lexer.position..<end).lowercased() == words else { continue }
      let range = lexer.position..<end
      return Diagnostic(
        .unexpected(words, expected: [symbol]), at: span(range),
        fixes: fixes([.replace(range, symbol)]))
    }
    let words = ["contains", "matches", "is"]
    if lexer.bareWordEnd(at: lexer.position) != nil {
      if let near = nearestFixes(among: words), !near.isEmpty { return unknownWord(fixes: near) }
    }
    let symbols = [("≥", ">="), ("≤", "<="), ("≠", "!=")]
    let range = wordHere()
    for (typed, symbol) in symbols where text(range) == typed {
      return unexpected(expected: [symbol], fixes: fixes([.replace(range, symbol)]))
    }
    return unexpected(
      expected: ["=", "!=", "<", ">", "contains", "is"],
      fixes: fixes([.insert("= ", at: lexer.position)]))
  }

  /// How comparisons are said; they are typed as symbols.
  private static let spokenComparisons = [
    ("more than", ">"), ("greater than", ">"), ("over", ">"), ("above", ">"), ("less than", "<"),
    ("fewer than", "<"), ("under", "<"), ("below", "<"), ("at least", ">="), ("at most", "<="),
    ("equals", "="),
  ]

  /// `value == 3`, `value => 3`.
  func doubledComparison(_ extra: Range<Int>) -> Diagnostic {
    let start = lexer.tokenEnd - 1
    let typed = text(start..<extra.upperBound)
    let meant = typed == "=>" ? ">=" : typed == "=<" ? "<=" : typed == "<>" ? "!=" : "="
    return Diagnostic(
      .unexpected(text(extra), expected: [meant]), at: span(extra),
      fixes: fixes([.replace(start..<extra.upperBound, meant)]))
  }
}
