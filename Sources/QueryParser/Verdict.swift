// What Enter should do with a line.
//
// In: the text typed so far. Out: run it, ask for more, or show what is wrong. Leaves to others: the
// prompt.

import Text

/// Whether a text can be run as it stands.
public enum Verdict: Hashable, Sendable {
  /// It parses (or is blank).
  case complete
  /// More must follow: `(`, `"`, or words such as `a name after ‘by’`.
  case incomplete(open: String)
  /// Nothing that follows could make it right.
  case wrong(Diagnostic)
}

extension Parser {
  /// The verdict on a line or several.
  ///
  ///     Parser.verdict(on: ByteText("quotes by"))      // incomplete(open: "a name after ‘by’")
  ///     Parser.verdict(on: ByteText("quotes by Kim"))  // complete
  public static func verdict(on text: ByteText) -> Verdict {
    var parser: Parser
    do {
      parser = Parser(try CleanText(text))
    } catch {
      return .wrong(error)
    }
    do {
      _ = try parser.statements()
      return .complete
    } catch {
      if let open = parser.open(error) { return .incomplete(open: open) }
      return .wrong(error)
    }
  }

  /// What a following line could close or complete.
  private func open(_ diagnostic: Diagnostic) -> String? {
    switch diagnostic.fact {
    case .unclosedParenthesis: return lexer.isAtEnd ? "(" : nil
    case .unclosedString:
      return lexer.lineEnd(from: lexer.position) == lexer.count ? "\"" : nil
    case .incomplete(let after, let needs):
      return lexer.isAtEnd ? "\(needs) after ‘\(after)’" : nil
    default: return nil
    }
  }
}
