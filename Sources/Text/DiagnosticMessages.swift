// The words of every error, in one place.
//
// In: a fact. Out: one sentence without a full stop. Leaves to others: place and fix
// (DiagnosticsFormatter). Style: short and exact; what is, not what somebody did; never “you”; quoted
// words in ‘ ’; at most six alternatives.

extension Diagnostic {
  /// What is wrong, in one line that is safe to show.
  public var message: String { safe(fact.words).text }

  /// The most alternatives that a message lists.
  public static let alternativesShown = 6
}

extension Diagnostic.Fact {
  fileprivate var words: String {
    switch self {
    // Grammar.
    case .unknownWord(let word, let expected):
      "unknown word ‘\(word)’" + Self.alternatives("; possible here: ", expected)
    case .startsWithoutKind:
      "a query starts with what is wanted: quotes, figures, sources, articles …"
    case .severalKinds: "one kind at a time"
    case .mixedAndOr: "‘or’ and ‘and’ cannot mix in one list"
    case .commaBetweenNames: "a comma does not join names here"
    case .unparenthesisedAlternative: "different descriptions take parentheses"
    case .unclosedParenthesis: "this parenthesis is not closed"
    case .unclosedString: "this quotation mark is not closed on its line"
    case .inTakes:
      "‘in’ takes articles …, a part (headline, lead …), a handle or a date"
    case .onTakesDate: "‘on’ takes a date"
    case .afterBareWith(let clause): "nothing may follow a bare ‘\(clause)’"
    case .isTakesMissingOrKnown: "‘is’ takes missing or known"
    case .wildcardInTopic(let word): Self.wildcard(after: word)
    case .singleQuotedName: "names need no quotation marks, and only \"…\" groups words"
    case .unknownStage(let word, _): "unknown step ‘\(word)’"
    case .unexpected(let word, let expected):
      "‘\(word)’ cannot stand here" + Self.alternatives("; possible: ", expected)
    case .stageAsStatement(let word): "‘\(word)’ is a step"
    case .fieldAsName(let word): "‘\(word)’ is a field, not a name"
    case .invalidUTF8: "these bytes are not UTF-8 text"
    case .containsNUL: "this line holds a byte 0, which no text has"
    case .tooLong(let limit): "a statement has at most \(limit)"
    case .tooDeep(let limit): "parentheses and searches nest at most \(limit) deep"
    case .compareNeedsField: "compare ends with ‘by’ and a field"
    case .tailInsideAlternative: "inside ( … or … ) close the search"
    case .incomplete(let after, let needs): "‘\(after)’ needs \(needs)"

    // Names.
    case .unknownName(let name, let role, let nearest):
      "nobody called ‘\(name)’ is \(role)" + Self.nearest(nearest) + Self.nothingGuessed(nearest)
    case .unknownOutlet(let name, let nearest):
      "‘from’ chooses an outlet; no outlet is called \(name)" + Self.nearest(nearest)
    case .searchWithoutParentheses: "a search inside a search takes parentheses"
    case .notAnEntity(let name, let nearest):
      "no person, organisation or place is called \(name)" + Self.nearest(nearest)
    case .unknownHandle(let handle, let reason): "‘\(handle)’ \(reason)"
    case .ambiguousName(let name, let candidates):
      "‘\(name)’ can be " + Self.list(candidates.map(Self.counted), "or")
    case .unknownVariable("last", _): "there is no result yet for ‘$last’"
    case .unknownVariable(let name, let nearest):
      "nothing is defined as ‘$\(name)’"
        + Self.alternatives("; nearest: ", nearest.map { "$" + $0 })

    // Kinds and fields.
    case .filterDoesNotFit(let filter, let kind, let reason):
      reason.isEmpty ? "‘\(filter)’ does not describe \(kind)" : reason
    case .unknownField(let field, let kind, let nearest):
      "\(kind) \(kind.hasPrefix("this") ? "has" : "have") no field ‘\(field)’"
        + (nearest.isEmpty && !kind.hasPrefix("this")
          ? "; .help \(kind) lists them" : Self.alternatives("; nearest: ", nearest))
    case .stageDoesNotFit(let stage, let needs, let previous):
      "\(stage) needs \(needs), \(previous)"
    case .adjectiveDoesNotFit(let adjective, let describes): "‘\(adjective)’ describes \(describes)"
    case .fieldOfOtherKind(_, let kind, _): "here ‘where’ describes the \(kind)"
    case .wrongValueType(let field, let wants, let got): "‘\(field)’ is \(wants), ‘\(got)’ is not"
    case .mixedUnits(let units):
      "figures of several units do not add up: " + Self.list(units, "and")

    // Values.
    case .impossibleDate(_, let reason):
      "\(reason) · dates look like 2025-03-05, 2025-03 or 5 March 2025"
    case .dateWithoutYear(_, let years):
      years.isEmpty
        ? "of which year?"
        : "of which year? This corpus has " + Self.list(years.map(String.init), "and")
    case .ambiguousDate(let text, let readings):
      "‘\(text)’ can be " + Self.list(readings, "or")
    case .cannotMean(let text, let reason): "‘\(text)’: \(reason)"

    // Acting.
    case .fileExists(let file): "\(file) exists and is not overwritten"
    case .cannotWrite(let file, let reason): "\(file) cannot be written: \(reason)"
    case .notBuiltYet(let feature): "‘\(feature)’ is not built yet"
    }
  }

  /// `‘about’ already finds flood, floods, flooded …`; forms are spelt out only where adding an
  /// ending spells them right.
  private static func wildcard(after word: String) -> String {
    let regular =
      word.utf8.count > 2 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && !["s", "x", "z", "h", "y", "e"].contains(word.suffix(1))
    let finds = regular ? "\(word), \(word)s, \(word)ed …" : "all forms of a word"
    return "‘about’ already finds \(finds); ‘*’ belongs to saying"
  }

  private static func alternatives(_ lead: String, _ words: [String]) -> String {
    words.isEmpty
      ? "" : lead + words.prefix(Diagnostic.alternativesShown).joined(separator: ", ")
  }

  private static func nearest(_ nearest: [Diagnostic.Nearest]) -> String {
    alternatives("; nearest: ", nearest.map(counted))
  }

  private static func nothingGuessed(_ nearest: [Diagnostic.Nearest]) -> String {
    nearest.isEmpty ? "" : ". Nothing was guessed"
  }

  private static func counted(_ nearest: Diagnostic.Nearest) -> String {
    nearest.note.map { "\(nearest.word) (\($0))" } ?? nearest.word
  }

  /// `a, b and c`.
  private static func list(_ words: [String], _ joiner: String) -> String {
    let shown = words.prefix(Diagnostic.alternativesShown)
    guard shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(joiner) " + shown[shown.count - 1]
  }
}
