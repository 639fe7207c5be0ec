// The rules that make rows, each with its name and its words.

/// How a row was found. The raw value is the stable name shown by `why` and in exports.
public enum Rule: String, CaseIterable, Sendable {
  // Attribution.
  case quoteThenCue = "attribution.postposed"
  case cueThenQuote = "attribution.preposed"
  case colon = "attribution.colon"
  case leadIn = "attribution.lead-in"
  case turn = "attribution.turn"
  case signed = "attribution.signed"
  case introduced = "attribution.introduced"
  case embed = "attribution.embed"
  case continued = "attribution.continued"
  case carried = "attribution.carried"
  case fragment = "attribution.fragment"
  case indirectClause = "attribution.indirect"
  case accordingTo = "attribution.according-to"
  case claimNoun = "attribution.noun"
  case object = "attribution.object"
  case hearsay = "attribution.hearsay"
  case declined = "attribution.declined"
  case unattributedQuote = "attribution.none"
  case learned = "attribution.learned"
  // Figures.
  case figureCount = "figure.count"
  case figureRange = "figure.range"
  case figureVague = "figure.vague"
  case figureMeasure = "figure.measure"
  case numberTyped = "figure.typed"
  // Dates.
  case dateAbsolute = "date.absolute"
  case dateRelative = "date.relative"

  /// The rule in words a reader can contest.
  public var words: String {
    switch self {
    case .quoteThenCue: "words first, then who said them: “…,” she said"
    case .cueThenQuote: "who said it first, then the words: Kim said “…”"
    case .colon: "a name or reporting clause, a colon, then the words"
    case .leadIn: "the sentence before announces the words: He said:"
    case .turn: "a turn of a transcript: the name, a colon, the words"
    case .signed: "a quotation with a name behind it, after a dash or on the next line"
    case .introduced: "a line that ends in a colon or “reads”, then set-off paragraphs"
    case .embed: "a post shown in the article, with its account"
    case .continued: "the quotation runs on over a paragraph border with a repeated opening mark"
    case .carried: "a paragraph of nothing but quotation after one with a speaker"
    case .fragment: "quoted words inside the reporter's sentence"
    case .indirectClause: "a reporting verb with its clause, without quotation marks"
    case .accordingTo: "“according to” with its source"
    case .claimNoun: "a noun of saying with its owner and a clause: Osk's claim that"
    case .object: "what somebody wants, opposes or calls for, not in their words"
    case .hearsay: "passed on without a source: reportedly, is said to"
    case .declined: "a source that gave no words: declined to comment"
    case .unattributedQuote: "quoted words for which the text names nobody"
    case .learned: "words, marks and grammar around it, weighed by a model that learned from news"
    case .figureCount: "a number with the noun it counts"
    case .figureRange: "two numbers that bound a range"
    case .figureVague: "a vague number word"
    case .figureMeasure: "a number with a unit"
    case .numberTyped: "a number that counts nothing: a date, a name, an age"
    case .dateAbsolute: "a date that stands by itself"
    case .dateRelative: "a date reckoned from the article's own date"
    }
  }
}
