// The shapes of the registry's entries.
//
// In: nothing. Out: the types that declarations in Vocabulary+… fill in. Leaves to others: the entries.

/// Whether a feature answers yet.
public enum BuildStatus: Hashable, Sendable {
  case built
  /// Parsed, printed and documented; evaluation answers “not built yet”.
  case later
}

/// A kind of rows.
public struct KindEntry: Sendable {
  /// The kind.
  public let kind: Kind
  /// One line of `.help`.
  public let help: String
  /// A query that shows it.
  public let example: String
  /// Descriptions that may narrow it, by the table of types, in the order of help.
  public let filters: [FilterWord]
  /// Words that may stand before it.
  public let adjectives: [Adjective]
  /// Whether it answers yet.
  public let status: BuildStatus

  /// Whether it answers yet.
  public var isBuilt: Bool { status == .built }

  init(
    kind: Kind, help: String, example: String, filters: [FilterWord], adjectives: [Adjective],
    status: BuildStatus
  ) {
    self.kind = kind
    self.help = help
    self.example = example
    self.filters = FilterWord.allCases.filter(filters.contains)
    self.adjectives = adjectives
    self.status = status
  }
}

/// A word before a kind.
public struct AdjectiveEntry: Sendable {
  /// The word.
  public let adjective: Adjective
  /// One line of `.help`.
  public let help: String
  /// A query that shows it.
  public let example: String
  /// Kinds it describes.
  public let kinds: [Kind]
  /// Those of `kinds` for which it is built.
  public let builtKinds: [Kind]

  /// Whether it answers before this kind.
  public func isBuilt(for kind: Kind) -> Bool { builtKinds.contains(kind) }
  /// Whether it answers yet.
  public var isBuilt: Bool { !builtKinds.isEmpty }
}

/// The words that begin a description.
public enum FilterWord: String, CaseIterable, Hashable, Sendable {
  case by, from, about, mentioning, saying, matching, since, before, on, between
  case `in`, with, `where`

  /// `since`, `before`, `on`, `between`.
  public var isDate: Bool {
    switch self {
    case .since, .before, .on, .between: true
    case .by, .from, .about, .mentioning, .saying, .matching, .in, .with, .where: false
    }
  }
}

/// A description of rows.
public struct FilterEntry: Sendable {
  /// The word it begins with.
  public let word: FilterWord
  /// What follows the word.
  public let slot: Slot
  /// One line of `.help`.
  public let help: String
  /// A query that shows it.
  public let example: String
  /// Whether it answers yet.
  public let status: BuildStatus

  /// Whether it answers yet.
  public var isBuilt: Bool { status == .built }
}

/// What the values of a field are.
public enum FieldType: Hashable, Sendable {
  case text, number, date, name, list, handle, boolean
  /// One of these words.
  case choice([String])
}

/// A field of the rows of some kinds.
public struct FieldEntry: Sendable {
  /// As it is typed.
  public let name: String
  /// Kinds that have it.
  public let kinds: [Kind]
  /// What its values are.
  public let type: FieldType
  /// Some rows have no value; a comparison with it is then false.
  public let mayBeMissing: Bool
  /// Whether `group by` takes it.
  public let isGroupable: Bool
  /// One line of `.help`.
  public let help: String
  /// A query that shows it.
  public let example: String
  /// Whether it answers yet.
  public let status: BuildStatus

  /// Whether it answers yet.
  public var isBuilt: Bool { status == .built }
}

/// A step of the pipeline.
public struct StageEntry: Sendable {
  /// What rows look like between stages.
  public enum Shape: String, Hashable, Sendable { case set, groups, table }

  /// What may follow the words of a step.
  public enum Argument: Hashable, Sendable {
    case field, fields, aggregates
    case integer(optional: Bool)
    case ranges
    case phrase(optional: Bool)
    case search, condition, direction, seed
    case byField(optional: Bool)
    case near, tolerance, period
    case within, plotShape, exportFormat, file, expectation
  }

  /// `["group", "by"]`.
  public let words: [String]
  /// What follows, in order.
  public let arguments: [Argument]
  /// Shapes it takes.
  public let from: [Shape]
  /// Shape it makes; nil: passes its input through.
  public let to: Shape?
  /// One line of `.help`.
  public let help: String
  /// A query that shows it.
  public let example: String
  /// Whether it answers yet.
  public let status: BuildStatus

  /// Whether it answers yet.
  public var isBuilt: Bool { status == .built }
  /// The words as typed: `group by`.
  public var name: String { words.joined(separator: " ") }
}

/// An aggregate of the stages `count`, `sum` …
public struct FunctionEntry: Sendable {
  /// As it is typed.
  public let name: String
  /// nil: takes no field (`count`).
  public let takes: [FieldType]?
  /// One line of `.help`.
  public let help: String
  /// A query that shows it.
  public let example: String
}
