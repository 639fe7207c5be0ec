// The questions the shell asks about a text before it runs it.

import QueryParser
import Text

/// Whether a text is a whole statement.
enum Grammar {
  /// What is still open at the end: `(`, or a word that needs something behind it; nil where the
  /// text is complete, or wrong in a way that more text does not mend.
  static func openPart(of text: String) -> String? {
    do {
      _ = try Parser.parse(ByteText(text))
      return nil
    } catch {
      switch error.fact {
      case .unclosedParenthesis: return "("
      case .incomplete(let word, _): return word
      default: return nil
      }
    }
  }
}
