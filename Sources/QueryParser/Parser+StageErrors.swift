// Errors inside the pipeline: E116 and the arguments of steps.

import Text

extension Parser {
  /// E116, or a bar with nothing after it.
  func unknownStage() -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: "|", needs: "a step") }
    let range = wordHere()
    if lexer.byte == UInt8(ascii: "|") {
      return unexpected(expected: [], fixes: fixes([.delete(range)]))
    }
    guard lexer.bareWordEnd(at: lexer.position) != nil || lexer.word.count > 0 else {
      return unexpected(expected: ["count", "top", "show", "sort by", "group by"])
    }
    let word = text(range)
    let verbs = Vocabulary.stages.map { $0.words[0] }
    let near = EditDistance.nearest(to: word.lowercased(), in: verbs)
    var fixes = near.prefix(2).flatMap { self.fixes([.replace(range, $0)]) }
    if near.isEmpty, lexer.keyword?.startsFilter ?? false {
      fixes = self.fixes([.delete(barStart()..<lexer.position)])
    }
    return Diagnostic(.unknownStage(word, nearest: near), at: span(range), fixes: fixes)
  }

  private func barStart() -> Int { lexer.tokenEnd - 1 }

  /// `sort by outlet, date`: sorting keeps the order of equal rows, so the second field goes first.
  func severalSortFields(from start: Int) -> Diagnostic {
    let (end, comma) = (lexer.tokenEnd, lexer.position)
    let next = lexer.skipBlanks(from: comma + 1)
    guard let nextEnd = lexer.bareWordEnd(at: next) else { return unexpected(expected: ["|"]) }
    var last = nextEnd
    let direction = lexer.skipBlanks(from: nextEnd)
    if let directionEnd = lexer.bareWordEnd(at: direction),
      ["asc", "desc"].contains(text(direction..<directionEnd).lowercased())
    {
      last = directionEnd
    }
    let sorts = "sort by \(text(next..<last)) | \(text(start..<end))"
    return unexpected(expected: ["|"], fixes: fixes([.replace(start..<last, sorts)]))
  }

  func notAFunction() -> Diagnostic {
    if lexer.isAtStatementEnd { return incomplete(after: ",", needs: "count, sum, average …") }
    let words = Vocabulary.functions.map(\.name)
    if let near = nearestFixes(among: words) { return unknownWord(fixes: near) }
    return unexpected(expected: words)
  }

  /// `count by speaker` groups first.
  func aggregateBy(_ field: Range<Int>, from start: Int) -> Diagnostic {
    let end = lexer.tokenEnd
    let grouped = "group by \(text(field)) | \(text(start..<end))"
    return unexpected(
      expected: ["|"], fixes: fixes([.replace(start..<field.upperBound, grouped)]))
  }

  /// A search in parentheses should stand here; a search without them gets them.
  func searchNeeded(after keyword: String) -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: keyword, needs: "a search in parentheses")
    }
    let start = lexer.position
    var end = start
    while end < lexer.count, lexer[end] != UInt8(ascii: "|"), lexer[end] != UInt8(ascii: ")"),
      lexer[end] != UInt8(ascii: ";"), lexer[end] != 0x0A
    {
      end += 1
    }
    while end > start, Lexer.isBlank(lexer[end - 1]) { end -= 1 }
    return unexpected(
      expected: ["a search in parentheses"],
      fixes: fixes([.insert("(", at: start), .insert(")", at: end)]))
  }

  func notAPercentage() -> Diagnostic {
    let start = lexer.position
    let end = lexer.digitsEnd(at: start)
    guard end > start else { return missing(.percent, after: "tolerance") }
    return Diagnostic(
      .unexpected(text(start..<end), expected: [Slot.percent.words]), at: span(start, end),
      fixes: fixes([.insert("%", at: end)]))
  }

  func fileNeeded() -> Diagnostic {
    guard let end = lexer.bareWordEnd(at: lexer.position) else {
      return missing(.file, after: "to")
    }
    let start = lexer.position
    return unexpected(
      expected: [Slot.file.words], fixes: fixes([.insert("\"", at: start), .insert("\"", at: end)]))
  }

  /// One of a few words should stand here: a format, a period, a shape.
  func notAChoice(after keyword: String, _ words: [String]) -> Diagnostic {
    if lexer.isAtStatementEnd {
      return incomplete(after: keyword, needs: words.joined(separator: ", "))
    }
    if lexer.keyword == .to, keyword == "export" {
      let fixes = exportFormatByExtension().map {
        self.fixes([.insert("\($0) ", at: lexer.position)])
      }
      return unexpected(expected: words, fixes: fixes ?? [])
    }
    if let near = nearestFixes(among: words) { return unknownWord(fixes: near) }
    return unexpected(expected: words)
  }

  /// `export to "kim.csv"` tells its format by the name.
  private func exportFormatByExtension() -> String? {
    let name = lexer.skipBlanks(from: lexer.wordEnd)
    guard case .closed(let content, _) = lexer.string(at: name) else { return nil }
    let file = text(content)
    let endings = ["md": "markdown", "htm": "html"]
    guard let ending = file.split(separator: ".").last.map(String.init) else { return nil }
    return ExportFormat(rawValue: ending)?.rawValue ?? endings[ending]
  }

  /// `rows 5-3`.
  func reversedRange(_ range: Range<Int>, _ low: Int, _ high: Int) -> Diagnostic {
    Diagnostic(
      .cannotMean(text(range), reason: "a range goes from the lower row to the higher"),
      at: span(range), fixes: fixes([.replace(range, "\(high)-\(low)")]))
  }
}
