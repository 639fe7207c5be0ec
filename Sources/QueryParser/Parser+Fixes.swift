// Whole queries to try instead of a wrong one.
//
// In: changes to the statement that is being read. Out: the changed statement, if it parses. Leaves
// to others: whether its names exist (binding checks that too before a fix is shown).

import Text

/// A change to the bytes of the statement.
struct Edit {
  let range: Range<Int>
  let text: String

  static func insert(_ text: String, at offset: Int) -> Edit {
    Edit(range: offset..<offset, text: text)
  }

  static func replace(_ range: Range<Int>, _ text: String) -> Edit {
    Edit(range: range, text: text)
  }

  static func delete(_ range: Range<Int>) -> Edit { Edit(range: range, text: "") }
}

extension Parser {
  /// The statement with the changes made, as a list of one; empty if it still does not parse.
  func fixes(_ edits: [Edit]) -> [String] { edited(edits).flatMap(fix) ?? [] }

  /// As `fixes`, but with no further error allowed.
  func exactFixes(_ edits: [Edit]) -> [String] {
    guard let edited = edited(edits) else { return [] }
    let text = singleBlanks(edited)
    guard let clean = try? CleanText(ByteText(text)) else { return [] }
    var parser = Parser(clean, fixDepth: 0)
    return (try? parser.statements())?.isEmpty == false ? [text] : []
  }

  private func edited(_ edits: [Edit]) -> String? {
    guard fixDepth > 0 else { return nil }
    let end = statementTextEnd()
    guard end - statementStart <= Parser.fixableLength else { return nil }
    var output: [UInt8] = []
    var i = statementStart
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound >= i, edit.range.upperBound <= end else { return nil }
      output += lexer.bytes[i..<edit.range.lowerBound]
      output += edit.text.utf8
      i = edit.range.upperBound
    }
    output += lexer.bytes[i..<end]
    return String(decoding: output, as: UTF8.self)
  }

  /// A text that may be a fix, as a list of one; empty if it does not parse. Where it has a further
  /// error that is fixed in turn, the result is that fix: `qoutes bi Kim` gives `quotes by Kim`.
  func fix(_ text: String) -> [String] {
    guard fixDepth > 0 else { return [] }
    let typed = ByteText(singleBlanks(text))
    guard typed.count > 0, typed.count <= 4000, let clean = try? CleanText(typed) else { return [] }
    var parser = Parser(clean, fixDepth: fixDepth - 1)
    do {
      return try parser.statements().isEmpty ? [] : [typed.string]
    } catch {
      return Array(error.fixes.prefix(1))
    }
  }

  /// Blanks at the ends and several blanks outside strings go.
  private func singleBlanks(_ text: String) -> String {
    var output: [UInt8] = []
    var inString = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { inString.toggle() }
      let isBlank = Lexer.isBlank(byte) || byte == 0x0A
      if isBlank, !inString, output.isEmpty || output.last == 0x20 { continue }
      output.append(isBlank ? 0x20 : byte)
    }
    while output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  /// Longer statements get no fixes: they would not fit on a line, and trying them takes time.
  private static let fixableLength = 2000

  /// The end of the statement's text without a comment: at a `;` or the line end behind the error.
  /// Not looked for beyond what can be fixed.
  func statementTextEnd() -> Int {
    var i = statementStart
    var end = i
    while i < lexer.count, i - statementStart <= Parser.fixableLength {
      let byte = lexer[i]
      if byte == 0x0A, i >= lexer.position { break }
      if byte == UInt8(ascii: ";"), i >= lexer.tokenEnd { break }
      if case .closed(_, let stringEnd) = lexer.string(at: i) {
        i = stringEnd
        end = i
        continue
      }
      let next = lexer.skipBlanks(from: i)
      if next > i {
        i = next
      } else {
        i += 1
        if byte != 0x0A { end = i }
      }
    }
    return min(end, lexer.count)
  }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String { lexer.words(in: range) }

  /// The bare word or string at the place, also when it is reserved; else one character.
  func wordHere() -> Range<Int> {
    let start = lexer.position
    if let end = lexer.bareWordEnd(at: start) { return start..<end }
    if lexer.word.count > 0 { return start..<lexer.wordEnd }
    if case .closed(_, let end) = lexer.string(at: start) { return start..<end }
    guard start < lexer.count else { return start..<start }
    let length = CleanText.scalar(in: lexer.bytes, at: start)?.length ?? 1
    return start..<(start + length)
  }

  /// Fixes that put the nearest of some words in the place of the one that stands here; nil if none
  /// is near.
  func nearestFixes(among words: [String]) -> [String]? {
    let range = wordHere()
    let near = EditDistance.nearest(to: text(range).lowercased(), in: words)
    if near.isEmpty { return nil }
    return near.prefix(2).flatMap { fixes([.replace(range, $0)]) }
  }

  /// Where the descriptions that stand here end, read without consequences.
  func endOfFilters() -> Int? {
    guard fixDepth > 0 else { return nil }
    var probe = self
    probe.fixDepth = 0
    probe.recovery = nil
    if probe.frames.isEmpty { probe.frames = [NounFrame(role: .plain, start: statementStart)] }
    guard (try? probe.filters(.noun)) != nil, probe.lexer.tokenEnd > lexer.position else {
      return nil
    }
    return probe.lexer.tokenEnd
  }
}
