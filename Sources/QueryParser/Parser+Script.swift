// Cuts a script into its statements and commands.
//
// In: the text of a script. Out: pieces with span and line, statements already read. Leaves to
// others: what a dot-command does, running (Shell).
//
// Where a statement ends depends on its grammar (a line cannot end after `by`), so cutting is parsing.

import Text

/// One statement or dot-command of a script.
public struct ScriptPiece: Sendable {
  /// Bytes of the script, without the blanks around it.
  public var span: Span
  /// Number of its first line, from 1.
  public var line: Int
  /// What the piece is.
  public var content: Content

  /// A statement, a dot-command, or an error.
  public enum Content: Sendable {
    /// The tree's spans point into the whole script.
    case statement(QueryTree)
    /// Begins with `.` in column 1 and is one line long.
    case command
    case wrong(Diagnostic)
  }
}

extension Parser {
  /// The pieces of a script, in order; blank lines, comments and a `#!` line give none. After a wrong
  /// statement reading goes on at the next line.
  public static func pieces(of script: ByteText) -> [ScriptPiece] {
    let clean: CleanText
    do {
      clean = try CleanText(script)
    } catch {
      let line = script.lineAndColumn(of: Int(error.span.start)).line
      return [ScriptPiece(span: error.span, line: line, content: .wrong(error))]
    }
    var parser = Parser(clean)
    if parser.lexer[0] == UInt8(ascii: "#"), parser.lexer[1] == UInt8(ascii: "!") {
      parser.lexer.jump(to: parser.lexer.lineEnd(from: 0))
    }
    var pieces: [ScriptPiece] = []
    var lines = LineCounter()
    while parser.skipToStatement() {
      let start = parser.lexer.position
      let content = parser.nextPiece()
      let end = parser.lexer.tokenEnd
      pieces.append(
        ScriptPiece(
          span: parser.span(start, max(start, end)),
          line: lines.line(of: start, in: parser.lexer.bytes), content: content))
    }
    return pieces
  }

  private mutating func nextPiece() -> ScriptPiece.Content {
    let start = lexer.position
    let isInColumnOne = start == 0 || lexer[start - 1] == 0x0A
    if lexer.byte == UInt8(ascii: "."), isInColumnOne {
      lexer.finish(at: lexer.lineEnd(from: start))
      return .command
    }
    do {
      return .statement(try statement())
    } catch {
      lexer.openParentheses = 0
      // An open parenthesis reads on to the end of the script; only its own line is lost.
      let isOpen = error.fact == .unclosedParenthesis
      let place = isOpen ? cleanOffset(Int(error.span.start)) : lexer.position
      lexer.finish(at: lexer.lineEnd(from: max(place, start)))
      return .wrong(error)
    }
  }
}

/// Counts lines for growing offsets, each byte looked at once.
private struct LineCounter {
  private var offset = 0
  private var line = 1

  mutating func line(of target: Int, in bytes: [UInt8]) -> Int {
    while offset < target {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
