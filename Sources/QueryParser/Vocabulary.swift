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
