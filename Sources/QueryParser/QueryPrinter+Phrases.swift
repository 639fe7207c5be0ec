// Printing of phrases, tests and values, and the decision where quotes are needed.

import Text

extension QueryPrinter {
  /// Where words stand; what would be read as something else there needs quotes.
  enum WordContext {
    /// Names: `official sources` and the names of fields mean something else.
    case name
    /// Topics and entries of topics.
    case plain
    /// Words to find, which may hold `*`.
    case phrase
    /// Values: numbers and dates mean something else.
    case value
  }

  /// The words, in quotes where they would otherwise be read differently.
  static func quoted(_ word: Word, as context: WordContext) -> String {
    if isBare(word.text, as: context) { return word.text }
    return "\"\(word.text)\""
  }

  /// A name as it can stand after `by` or `from`: completion inserts it like this.
  public static func quotedName(_ name: String) -> String {
    isBare(name, as: .name) ? name : "\"\(name)\""
  }

  private static func isBare(_ text: String, as context: WordContext) -> Bool {
    let lexer = Lexer(Array(text.utf8))
    guard !lexer.isAtEnd, lexer.position == 0,
      let end = lexer.bareWordsEnd(at: 0, wildcard: context == .phrase), end == lexer.count,
      lexer.words(in: 0..<end) == text
    else { return false }
    switch context {
    case .plain, .phrase: return true
    case .name:
      return lexer.sourcesEnd(at: 0) == nil
        && !Vocabulary.groupableFields.contains(text.lowercased())
    case .value: return lexer.number(at: 0) == nil && lexer.isoDateEnd(at: 0) == nil
    }
  }

  static func text(of chain: PhraseChain) -> String {
    var parts = [text(of: chain.first)]
    for link in chain.links {
      parts.append(link.order == .near ? "near" : "then")
      parts.append(text(of: link.phrase))
    }
    if let within = chain.within { parts.append(text(of: within)) }
    return parts.joined(separator: " ")
  }

  static func text(of phrase: PhraseNode) -> String {
    let choices = phrase.choices.map { choice in
      switch choice {
      case .words(let word): quoted(word, as: .phrase)
      case .variable(let word): "$" + word.text
      }
    }
    return choices.count == 1 ? choices[0] : "(" + choices.joined(separator: " or ") + ")"
  }

  static func text(of within: Within) -> String {
    switch within.extent {
    case .words(let count): "within \(count) words"
    case .sentence: "within sentence"
    case .paragraph: "within paragraph"
    }
  }

  static func text(of regex: RegexNode) -> String {
    "/\(regex.pattern)/" + (regex.isCaseSensitive ? "c" : "")
  }

  /// A condition of `where`.
  public static func text(of condition: Condition) -> String {
    switch condition {
    case .test(let test): text(of: test)
    case .not(let inner): "not " + term(inner)
    case .all(let terms): terms.map(term).joined(separator: " and ")
    case .any(let terms): terms.map(term).joined(separator: " or ")
    }
  }

  private static func term(_ condition: Condition) -> String {
    switch condition {
    case .test, .not: text(of: condition)
    case .all, .any: "(" + text(of: condition) + ")"
    }
  }

  static func text(of test: Test) -> String {
    switch test.predicate {
    case .compare(let comparison, let value):
      "\(test.field.text) \(comparison.rawValue) \(text(of: value))"
    case .contains(let value): "\(test.field.text) contains \(text(of: value))"
    case .matches(let regex): "\(test.field.text) matches \(text(of: regex))"
    case .isMissing: "\(test.field.text) is missing"
    case .isKnown: "\(test.field.text) is known"
    }
  }

  /// A value as typed, in quotes where needed.
  public static func text(of value: Value) -> String {
    switch value.form {
    case .number(_, isPercent: _, let text): text
    case .words(let word): quoted(word, as: .value)
    case .variable(let word): "$" + word.text
    case .handle(let handle): text(of: handle)
    case .isoDate(let text): text
    }
  }
}
