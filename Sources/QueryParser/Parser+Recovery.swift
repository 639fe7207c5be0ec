// Reading of unfinished and wrong text: always as much tree as there is.
//
// In: any text. Out: trees of what could be read, what was missing or left over, and the errors.
// Leaves to others: what may stand at the cursor (CompletionPoint).
//
// The productions are those of strict reading; only here errors are kept and the place is moved to
// the next description, stage or statement.

import Text

/// What lenient reading collects.
struct Recovery {
  var diagnostics: [Diagnostic] = []
  var unexpected: [Span] = []
}

/// A text read leniently.
public struct LenientParse: Sendable {
  /// Statements as far as they could be read; one whose beginning is wrong has no tree.
  public var trees: [QueryTree]
  /// Everything that is wrong, in the order of reading, without fixes.
  public var diagnostics: [Diagnostic]
  /// Bytes that belong to no node.
  public var unexpected: [Span]
}

extension Parser {
  /// Reads as much as possible and never fails.
  public static func parseLeniently(_ text: ByteText) -> LenientParse {
    let clean: CleanText
    do {
      clean = try CleanText(text)
    } catch {
      return LenientParse(trees: [], diagnostics: [error], unexpected: [text.span])
    }
    var parser = Parser(clean, fixDepth: 0)
    parser.recovery = Recovery()
    return parser.lenientStatements()
  }

  mutating func lenientStatements() -> LenientParse {
    var trees: [QueryTree] = []
    while skipToStatement() {
      let start = lexer.position
      do {
        trees.append(try statement())
      } catch {
        recovery?.diagnostics.append(error)
        if lexer.isAtEnd { expectations.isFrozen = true }
        skipStatement(from: start)
      }
    }
    return LenientParse(
      trees: trees, diagnostics: recovery?.diagnostics ?? [],
      unexpected: recovery?.unexpected ?? [])
  }

  /// Goes to the next `;` or newline; at the end stays there without a further look.
  private mutating func skipStatement(from start: Int) {
    var i = max(lexer.position, start)
    let from = i
    if i == start, lexer[i] == UInt8(ascii: ";") { i += 1 }  // it ends nothing
    lexer.openParentheses = 0
    while i < lexer.count, lexer[i] != 0x0A, lexer[i] != UInt8(ascii: ";") { i += 1 }
    let skipped = span(from, i)
    if i > from { recovery?.unexpected.append(skipped) }
    guard i > lexer.position || i < lexer.count else { return }
    lexer.jump(to: i)
  }

  /// Strict reading fails; lenient reading keeps the error and goes to the next description, stage,
  /// closing parenthesis or statement.
  mutating func recover(from diagnostic: Diagnostic) throws(Diagnostic) {
    guard recovery != nil else { throw diagnostic }
    recovery?.diagnostics.append(diagnostic)
    if lexer.isAtEnd { expectations.isFrozen = true }
    let start = lexer.position
    var i = start
    while i < lexer.count {
      let byte = lexer[i]
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";")
        || byte == 0x0A
      {
        break
      }
      if let word = lexer.keyword(at: i), word.startsFilter, i > start { break }
      // Over a whole word, so that no keyword is seen inside one.
      i = lexer.bareWordEnd(at: i) ?? (i + 1)
      i = max(lexer.skipBlanks(from: i), i)
    }
    // A `)` that closes nothing would stop every reader here.
    if i == start, i < lexer.count, lexer[i] == UInt8(ascii: ")"), lexer.openParentheses == 0 {
      i += 1
    }
    if i > start {
      let skipped = span(start, i)
      recovery?.unexpected.append(skipped)
      lexer.jump(to: i)
    }
  }
}
