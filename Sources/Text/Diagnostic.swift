// One fact about what is wrong with a query, not yet worded.
//
// Made where the fact is known (parser, binding, evaluation); worded in `DiagnosticMessages` and
// drawn with its caret by `DiagnosticsFormatter`, each in that one place.

/// An error as a value: a fact, its place, and whole queries that would be right.
public struct Diagnostic: Error, Hashable, Sendable {
  public let fact: Fact
  /// Bytes of the statement's text that the caret marks.
  public let span: Span
  /// Complete queries to try instead; each must parse and bind.
  public let fixes: [String]

  public init(_ fact: Fact, at span: Span, fixes: [String] = []) {
    self.fact = fact
    self.span = span
    self.fixes = fixes
  }

  /// The stable number that help pages and scripts know the fact by, e.g. 101 for `E101`.
  public var code: Int { fact.code }

  /// A known word that lies near an unknown one, with what it would find.
  public struct Nearest: Hashable, Sendable {
    public let word: String
    /// Rows it has, and of what (`7 quotes`); nil where a count means nothing.
    public let note: String?

    public init(_ word: String, note: String? = nil) {
      self.word = word
      self.note = note
    }
  }

  /// What can be wrong. E1xx grammar, E2xx names, E3xx kinds and fields, E4xx values, E5xx acting.
  public enum Fact: Hashable, Sendable {
    // Grammar.
    case unknownWord(String, expected: [String])
    case startsWithoutKind(String)
    case severalKinds
    case mixedAndOr
    case commaBetweenNames
    case unparenthesisedAlternative
    case unclosedParenthesis
    case unclosedString
    case inTakes(String)
    case onTakesDate(String)
    /// The clause as typed: `with quotes`.
    case afterBareWith(String)
    case isTakesMissingOrKnown(String)
    case wildcardInTopic(String)
    case singleQuotedName(String)
    case unknownStage(String, nearest: [String])
    case stageAsStatement(String)
    case fieldAsName(String)
    case invalidUTF8
    case containsNUL
    case tooLong(limit: String)
    case tooDeep(limit: Int)
    case compareNeedsField
    case tailInsideAlternative
    /// `after` needs something that the line does not give: “‘by’ needs a name”.
    case incomplete(after: String, needs: String)
    case unexpected(String, expected: [String])
    // Names.
    /// `role` ends the sentence “nobody called X is …”: `quoted`, `named as author`.
    case unknownName(String, role: String, nearest: [Nearest])
    case unknownOutlet(String, nearest: [Nearest])
    case searchWithoutParentheses
    case notAnEntity(String, nearest: [Nearest])
    case unknownHandle(String, reason: String)
    case ambiguousName(String, candidates: [Nearest])
    case unknownVariable(String, nearest: [String])
    // Kinds and fields.
    /// `kind` in the plural. `reason` is the whole sentence; empty: a general one is made.
    case filterDoesNotFit(filter: String, kind: String, reason: String)
    /// `kind` in the plural, or `this table`.
    case unknownField(String, kind: String, nearest: [String])
    /// `previous` is a clause: `count made a table`.
    case stageDoesNotFit(stage: String, needs: String, previous: String)
    case adjectiveDoesNotFit(String, describes: String)
    /// `kind` is what ‘where’ describes here, `owner` has the field; both in the plural.
    case fieldOfOtherKind(String, kind: String, owner: String)
    /// `wants` with its article: `a number`.
    case wrongValueType(field: String, wants: String, got: String)
    case mixedUnits([String])
    // Values.
    case impossibleDate(String, reason: String)
    case dateWithoutYear(String, years: [Int])
    case ambiguousDate(String, readings: [String])
    case cannotMean(String, reason: String)
    // Acting.
    case fileExists(String)
    case cannotWrite(String, reason: String)
    case notBuiltYet(String)
  }
}

extension Diagnostic.Fact {
  /// See `Diagnostic.code`.
  public var code: Int {
    switch self {
    case .unknownWord: 101
    case .startsWithoutKind: 102
    case .severalKinds: 104
    case .mixedAndOr: 105
    case .commaBetweenNames: 106
    case .unparenthesisedAlternative: 107
    case .unclosedParenthesis: 108
    case .unclosedString: 109
    case .inTakes: 110
    case .onTakesDate: 111
    case .afterBareWith: 112
    case .isTakesMissingOrKnown: 113
    case .wildcardInTopic: 114
    case .singleQuotedName: 115
    case .unknownStage: 116
    case .unexpected: 117
    case .stageAsStatement: 118
    case .fieldAsName: 119
    case .invalidUTF8, .containsNUL: 120
    case .tooLong, .tooDeep: 121
    case .compareNeedsField: 122
    case .tailInsideAlternative: 124
    case .incomplete: 126
    case .unknownName: 201
    case .unknownOutlet: 202
    case .searchWithoutParentheses: 203
    case .unknownVariable: 204
    case .notAnEntity: 207
    case .unknownHandle: 208
    case .ambiguousName: 209
    case .filterDoesNotFit: 301
    case .unknownField: 302
    case .stageDoesNotFit: 303
    case .adjectiveDoesNotFit: 304
    case .fieldOfOtherKind: 306
    case .wrongValueType: 307
    case .mixedUnits: 308
    case .impossibleDate: 401
    case .dateWithoutYear: 402
    case .ambiguousDate: 403
    case .cannotMean: 404
    case .fileExists: 501
    case .cannotWrite: 502
    case .notBuiltYet: 509
    }
  }
}
