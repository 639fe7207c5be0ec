// Binding of one test: the value has the field's type, names are known, words are allowed ones.

import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// Binds one test of a field of this type.
  mutating func bind(
    _ test: Test, _ type: FieldType, kind: Kind?
  ) throws(Diagnostic) -> FieldTest {
    let name = test.field.text.asciiLowercased
    switch test.predicate {
    case .isMissing: return FieldTest(field: name, predicate: .isMissing)
    case .isKnown: return FieldTest(field: name, predicate: .isKnown)
    case .matches(let regex): throw Diagnostic(.notBuiltYet("matches"), at: regex.span)
    case .contains(let value):
      let text = try plainText(try resolved(value))
      return FieldTest(field: name, predicate: .contains(indexWords(of: text)))
    case .compare(let comparison, let written):
      let value = try resolved(written)
      let isOrder = comparison != .equal && comparison != .notEqual
      switch type {
      case .number, .date: break
      case .text, .name, .list, .handle, .boolean, .choice:
        guard !isOrder else {
          throw wrongType(
            test, wants: "compared with = or !=", got: comparison.rawValue, at: test.span)
        }
      }
      let bound = try testValue(value, type, test, kind: kind, at: written.span)
      return FieldTest(field: name, predicate: .compare(comparison, bound))
    }
  }

  private mutating func testValue(
    _ value: Value, _ type: FieldType, _ test: Test, kind: Kind?, at span: Span
  ) throws(Diagnostic) -> TestValue {
    let text = try plainText(value)
    switch type {
    case .number:
      switch value.form {
      case .number(let number, let isPercent, text: _):
        return .number(number, isPercent: isPercent)
      case .isoDate(let text) where Double(text) != nil:
        return .number(Double(text)!, isPercent: false)
      case .words, .variable, .handle, .isoDate:
        throw wrongType(test, wants: "a number", got: text, at: span)
      }
    case .date:
      do {
        return .dates(try date(text, at: span))
      } catch {
        guard case .cannotMean = error.fact else { throw error }
        throw wrongType(test, wants: "a date such as 2025-03-05", got: text, at: span)
      }
    case .boolean:
      switch text.asciiLowercased {
      case "yes", "true": return .boolean(true)
      case "no", "false": return .boolean(false)
      default: throw wrongType(test, wants: "yes or no", got: text, at: span)
      }
    case .choice(let choices):
      let folded = foldedForNames(text)
      guard choices.contains(where: { foldedForNames($0) == folded }) else {
        let nearest = nearestWords(to: text.asciiLowercased, in: choices)
        throw wrongType(
          test, wants: list(nearest.isEmpty ? choices : nearest), got: text, at: span,
          fixes: replacing(value, at: span, with: nearest.first))
      }
      if test.field.text.asciiLowercased == "lexicon", folded != "hedge" {
        throw Diagnostic(.notBuiltYet("lexicon = \(folded)"), at: span)
      }
      return .text(folded)
    case .handle:
      guard case .handle(let handle) = value.form else {
        throw wrongType(test, wants: "a handle such as #a1", got: text, at: span)
      }
      _ = try key(of: handle)
      return .handle(handle.text)
    case .name, .list: return try nameValue(value, text, test, kind: kind)
    case .text: return .text(foldedForNames(text))
    }
  }

  /// `speaker = Kim` means everybody called Kim, as `by Kim` does.
  private mutating func nameValue(
    _ value: Value, _ text: String, _ test: Test, kind: Kind?
  ) throws(Diagnostic) -> TestValue {
    if case .handle(let handle) = value.form {
      let key = try key(of: handle)
      let match: NameMatch =
        key.kind == .outlet ? .outlet(Int(key.row.index)) : .entity(Int(key.row.index))
      if key.kind == .source {
        return .names(
          [corpus.identity(ofSource: Int(key.row.index), in: Int(key.row.document))], text: text)
      }
      guard key.kind.isEntity else {
        throw wrongType(test, wants: "a name", got: handle.text, at: value.span)
      }
      return .names([match], text: text)
    }
    let role: NameRole
    switch test.field.text.asciiLowercased {
    case "speaker": role = .source(of: .quote)
    case "source": role = .source(of: .figure)
    case "outlet": role = .outlet
    case "author": role = .author
    case "name": role = kind == .outlet ? .outlet : .source(of: .quote)
    // Aliases, roles, capacities and places of figures are words, not people.
    default: return .text(foldedForNames(text))
    }
    let word: Word
    if case .words(let typed) = value.form {
      word = typed
    } else {
      word = Word(text: text, span: value.span)
    }
    return .names(Set(try resolve(word, as: role, in: nil)), text: foldedForNames(text))
  }

  /// A value as text.
  func plainText(_ value: Value) throws(Diagnostic) -> String {
    switch value.form {
    case .number(_, isPercent: _, let text): text
    case .words(let word): word.text
    case .isoDate(let text): text
    case .handle(let handle): handle.text
    case .variable(let name): throw unknownVariable(name)
    }
  }

  private func wrongType(
    _ test: Test, wants: String, got: String, at span: Span, fixes: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      .wrongValueType(field: test.field.text.asciiLowercased, wants: wants, got: got), at: span,
      fixes: fixes)
  }

  private func replacing(_ value: Value, at span: Span, with text: String?) -> [String] {
    guard let text, case .words(let word) = value.form else { return [] }
    return fixes(replacing: word, with: text)
  }

  private func list(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + words.last!
  }
}
