// What a place in a query takes besides fixed words.

/// A kind of thing that data, not the grammar, completes.
public enum Slot: Hashable, Sendable {
  /// After `by`: speakers, sources of figures, authors of articles.
  case speaker(of: Kind?)
  /// After `from`.
  case outlet
  /// After `mentioning`: persons, organisations, places.
  case entity
  /// After `about`.
  case topic(of: Kind?)
  /// Words searched as they stand.
  case phrase
  /// `/…/`.
  case pattern
  case date
  /// After `in`: handles and dates; parts and units are offered as words.
  case place
  /// After `with`.
  case countedNoun
  /// A field of the kind, or of the table with these columns.
  case field(of: Kind?, columns: [String])
  /// A field that rows can be grouped by.
  case groupingField(of: Kind?)
  /// A value of a field of the kind.
  case value(of: String, kind: Kind?)
  case number
  /// A share of one: `0.9`.
  case ratio
  case percent
  case handle
  /// A defined `$name`.
  case variable
  /// A name being defined.
  case identifier
  case file
  /// The value of a parameter or of a call.
  case anyValue

  /// The kind whose rows it describes.
  public var kind: Kind? {
    switch self {
    case .speaker(of: let kind), .topic(of: let kind), .field(of: let kind, columns: _),
      .groupingField(of: let kind), .value(of: _, let kind):
      kind
    case .outlet, .entity, .phrase, .pattern, .date, .place, .countedNoun, .number, .ratio,
      .percent, .handle, .variable, .identifier, .file, .anyValue:
      nil
    }
  }

  /// What it is called in messages: “‘by’ needs a name”.
  var words: String {
    switch self {
    case .speaker, .entity: "a name"
    case .outlet: "an outlet"
    case .topic: "a topic"
    case .phrase: "words to find"
    case .pattern: "a pattern between slashes"
    case .date: "a date"
    case .place: "a place"
    case .countedNoun: "what it holds"
    case .field, .groupingField: "a field"
    case .value, .anyValue: "a value"
    case .number: "a number"
    case .ratio: "a share such as 0.9"
    case .percent: "a percentage such as 10%"
    case .handle: "a handle"
    case .variable: "a variable"
    case .identifier: "a name"
    case .file: "a file name in quotes"
    }
  }
}
