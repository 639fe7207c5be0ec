// The kinds of rows a query can ask for.

/// What a row is. The raw value is the singular of the query language.
public enum Kind: String, CaseIterable, Hashable, Sendable {
  case article, paragraph, sentence, quote, claim, figure, source, date, word
  case speaker, person, organisation, place, outlet

  /// `articles`, `people` …: the form that is printed.
  public var plural: String {
    switch self {
    case .person: "people"
    default: rawValue + "s"
    }
  }

  /// The letter of its handles: `q` for `#q12`. Speakers are people or organisations and carry
  /// the handles of those.
  public var handleLetter: String? {
    switch self {
    case .article: "a"
    case .paragraph: "g"
    case .sentence: "t"
    case .quote: "q"
    case .claim: "c"
    case .figure: "f"
    case .source: "s"
    case .date: "d"
    case .word: "w"
    case .speaker: nil
    case .person: "p"
    case .organisation: "o"
    case .place: "l"
    case .outlet: "u"
    }
  }

  /// Kinds whose rows are stretches of text that others can be searched in.
  public var isUnit: Bool {
    switch self {
    case .article, .paragraph, .sentence, .quote, .claim: true
    case .figure, .source, .date, .word, .speaker, .person, .organisation, .place, .outlet: false
    }
  }

  /// Kinds whose rows are somebody or something across articles.
  public var isEntity: Bool {
    switch self {
    case .speaker, .person, .organisation, .place, .outlet: true
    case .article, .paragraph, .sentence, .quote, .claim, .figure, .source, .date, .word: false
    }
  }
}
