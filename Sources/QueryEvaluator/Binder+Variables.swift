// Binding of handles, named queries and parameters.

import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// Rows of handles, all of one kind.
  mutating func rowSet(of handles: [HandleNode]) throws(Diagnostic) -> RowSet {
    var set: RowSet?
    for handle in handles {
      let key = try key(of: handle)
      if let kind = set?.kind, kind != key.kind {
        throw Diagnostic(
          .unknownHandle(
            handle.text, reason: "is one of \(key.kind.plural), the others are \(kind.plural)"),
          at: handle.span)
      }
      if set == nil { set = RowSet(kind: key.kind, rows: []) }
      if !set!.rows.contains(key.row) { set!.rows.append(key.row) }
    }
    return set!  // the grammar demands one handle at least
  }

  /// The row behind a handle.
  func key(of handle: HandleNode) throws(Diagnostic) -> HandleTable.Key {
    if let key = context.handles.row(letter: handle.letter, number: handle.number, in: corpus) {
      return key
    }
    throw Diagnostic(
      .unknownHandle(handle.text, reason: reasonForUnknown(handle)), at: handle.span)
  }

  private func reasonForUnknown(_ handle: HandleNode) -> String {
    let letters = Kind.allCases.compactMap(\.handleLetter)
    guard letters.contains(handle.letter) else {
      return "is no handle: none begins with #\(handle.letter)"
    }
    let count = context.handles.givenCount(letter: handle.letter, in: corpus)
    let letter = handle.letter
    if letter == "a" || letter == "u" {
      let noun = letter == "a" ? "article" : "outlet"
      return count == 0
        ? "does not exist: there are no \(noun)s"
        : "does not exist: \(noun)s go from #\(letter)1 to #\(letter)\(count)"
    }
    if (1...max(1, count)).contains(handle.number), count > 0 {
      return "stood in an article that is no longer loaded"
    }
    return count == 0
      ? "was not given yet: rows get handles when they are shown"
      : "was not given yet: the last one is #\(letter)\(count)"
  }

  /// Rows of `$name` or `$name(a, b)`.
  mutating func rowSet(
    ofVariable name: Word, arguments: [Value], at span: Span
  ) throws(Diagnostic) -> RowSet {
    guard case .set(let set) = try value(ofVariable: name, arguments: arguments, at: span) else {
      throw Diagnostic(
        .cannotMean("$" + name.text, reason: "it is a table and has no rows to search in"),
        at: span)
    }
    return set
  }

  /// What `$name` stands for; parameters are no rows and handled where a value may stand.
  mutating func value(
    ofVariable name: Word, arguments: [Value], at span: Span
  ) throws(Diagnostic) -> PipelineValue {
    let key = name.text.asciiLowercased
    if key == "last" {
      guard let value = context.lastValue else {
        throw Diagnostic(.unknownVariable(name.text, nearest: []), at: span)
      }
      return value
    }
    guard let definition = definitions[key] else {
      if parameters[key] != nil {
        throw Diagnostic(
          .cannotMean("$" + name.text, reason: "it is a value, and rows are wanted here"),
          at: span)
      }
      throw unknownVariable(name)
    }
    let names = definition.definition.parameters
    guard names.count == arguments.count else {
      let wanted =
        names.isEmpty
        ? "no values"
        : quantity(names.count, "value") + " (" + names.map(\.text).joined(separator: ", ") + ")"
      throw Diagnostic(
        .cannotMean("$" + name.text, reason: "it takes \(wanted), not \(arguments.count)"),
        at: span)
    }
    // Parameters are those of now: a named query is a query, not a snapshot of rows.
    var inner = context.parameters
    for (parameter, argument) in zip(names, arguments) {
      inner[parameter.text.asciiLowercased] = try resolved(argument)
    }
    let outer = (definitions, parameters)
    (definitions, parameters) = (definition.scope, inner)
    defer { (definitions, parameters) = outer }
    do {
      return try value(of: definition.definition.query)
    } catch {
      // Its text is elsewhere: the caret marks the place that uses it.
      throw Diagnostic(error.fact, at: span)
    }
  }

  /// A value with variables replaced by what they stand for.
  func resolved(_ value: Value) throws(Diagnostic) -> Value {
    guard case .variable(let name) = value.form else { return value }
    return try parameter(name)
  }

  /// The value of a parameter.
  func parameter(_ name: Word) throws(Diagnostic) -> Value {
    if let value = parameters[name.text.asciiLowercased] { return value }
    if definitions[name.text.asciiLowercased] != nil {
      throw Diagnostic(
        .cannotMean("$" + name.text, reason: "it is a search, and a value is wanted here"),
        at: name.span)
    }
    throw unknownVariable(name)
  }

  func unknownVariable(_ name: Word) -> Diagnostic {
    let known = Array(definitions.keys) + Array(parameters.keys)
    let nearest = nearestWords(to: name.text, in: known.sorted())
    return Diagnostic(
      .unknownVariable(name.text, nearest: nearest), at: name.span,
      fixes: nearest.prefix(1).flatMap { fixes(replacing: name, with: $0) })
  }
}

extension HandleNode {
  /// As typed: `#q12`.
  var text: String { "#\(letter)\(number)" }
}

extension String {
  /// Lower case of ASCII letters: names of fields and variables have no others.
  var asciiLowercased: String {
    String(decoding: utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
