// Everything the language knows about its own words.
//
// In: nothing; one declaration per feature in the files beside this one. Out: entries with help and
// an example, from which parser, `.help`, completion, suggestions and documentation are made.
// Leaves to others: what a word finds in a corpus (QueryEvaluator).

/// The static registry of kinds, adjectives, filters, fields, stages and functions.
public enum Vocabulary {
  /// The entry of a kind.
  public static func entry(for kind: Kind) -> KindEntry {
    kinds.first { $0.kind == kind }!  // every kind has one: VocabularyTests
  }

  /// The entry of an adjective.
  public static func entry(for adjective: Adjective) -> AdjectiveEntry {
    adjectives.first { $0.adjective == adjective }!
  }

  /// The entry of a filter word.
  public static func entry(for filter: FilterWord) -> FilterEntry {
    filters.first { $0.word == filter }!
  }

  /// The fields that rows of a kind have, in the order of `show`.
  public static func fields(of kind: Kind) -> [FieldEntry] {
    fieldsByKind[kind] ?? []
  }

  /// A field of a kind by name, lower case.
  public static func field(_ name: String, of kind: Kind) -> FieldEntry? {
    fields(of: kind).first { $0.name == name }
  }

  /// The kinds that have a field of this name: “`value` is a field of figures”.
  public static func kinds(withField name: String) -> [Kind] {
    Kind.allCases.filter { field(name, of: $0) != nil }
  }

  /// The entry of a stage by its first word: `group`, `top`, `count`.
  public static func stage(startingWith word: String) -> StageEntry? {
    stages.first { $0.words[0] == word }
  }

  /// Names that may follow `group by`, `compare … by` and `compare by`.
  public static let groupableFields: Set<String> = Set(
    fields.filter(\.isGroupable).map(\.name))

  private static let fieldsByKind: [Kind: [FieldEntry]] = {
    var table: [Kind: [FieldEntry]] = [:]
    for field in fields {
      for kind in field.kinds { table[kind, default: []].append(field) }
    }
    return table
  }()
}

/// Whether a feature answers yet.
public enum BuildStatus: Hashable, Sendable {
  case built
  /// Parsed, printed and documented; evaluation answers “not built yet”.
  case later
}

/// A kind of rows.
public struct KindEntry: Sendable {
  public let kind: Kind
  public let help: String
  public let example: String
  /// Descriptions that may narrow it, by the table of types, in the order of help.
  public let filters: [FilterWord]
  /// Words that may stand before it.
  public let adjectives: [Adjective]
  public let status: BuildStatus

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
  public let adjective: Adjective
  public let help: String
  public let example: String
  /// Kinds it describes.
  public let kinds: [Kind]
  /// Those of `kinds` for which it is built.
  public let builtKinds: [Kind]

  public func isBuilt(for kind: Kind) -> Bool { builtKinds.contains(kind) }
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
  public let word: FilterWord
  /// What follows the word.
  public let slot: Slot
  public let help: String
  public let example: String
  public let status: BuildStatus

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
  public let name: String
  public let kinds: [Kind]
  public let type: FieldType
  /// Some rows have no value; a comparison with it is then false.
  public let mayBeMissing: Bool
  public let isGroupable: Bool
  public let help: String
  public let example: String
  public let status: BuildStatus

  public var isBuilt: Bool { status == .built }
}

/// A step of the pipeline.
public struct StageEntry: Sendable {
  /// What rows look like between stages.
  public enum Shape: String, Hashable, Sendable { case set, groups, table }

  public enum Argument: Hashable, Sendable {
    case field, fields, aggregates, integer(optional: Bool), ranges, phrase(optional: Bool)
    case search, condition, direction, seed, byField(optional: Bool), near, tolerance, period
    case within, plotShape, exportFormat, file, expectation
  }

  /// `["group", "by"]`.
  public let words: [String]
  public let arguments: [Argument]
  /// Shapes it takes.
  public let from: [Shape]
  /// Shape it makes; nil: passes its input through.
  public let to: Shape?
  public let help: String
  public let example: String
  public let status: BuildStatus

  public var isBuilt: Bool { status == .built }
  /// The words as typed: `group by`.
  public var name: String { words.joined(separator: " ") }
}

/// An aggregate of the stages `count`, `sum` …
public struct FunctionEntry: Sendable {
  public let name: String
  /// nil: takes no field (`count`).
  public let takes: [FieldType]?
  public let help: String
  public let example: String
}
