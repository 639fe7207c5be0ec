// Where information comes from, in one article.

import Text

/// Somebody or something as origin of information in one article; one row however often used.
public struct Source: Hashable, Sendable {
  /// Name of the entity, else the words of the text: `a rescue insider`.
  public var name: String
  /// First use in the text.
  public var span: Span
  /// Index into `Document.entities`; nil where no name stands behind it.
  public var entity: Int?
  public var type: SourceType
  /// The words the type rests on, e.g. the title or “asked not to be named”.
  public var evidence: Span?
  public var capacities: Capacities
  /// Identified by name and speaking.
  public var isNamed: Bool
  public var channel: Channel
  public var distance: Distance
  /// Only of anonymous sources.
  public var anonymityReason: AnonymityReason?
  /// Only of anonymous sources.
  public var description: Description?
  /// What the information rests on beside somebody's word.
  public var verification: Verification
  /// Speaks for a party in the event: its organisation, or whoever speaks for one that is no
  /// authority.
  public var hasInterest: Bool
  /// Indices into `Document.quotes`.
  public var quotes: [Int]
  /// Indices into `Document.figures`.
  public var figures: [Int]

  public init(name: String, span: Span, type: SourceType) {
    self.name = name
    self.span = span
    self.type = type
    capacities = []
    isNamed = false
    channel = .interview
    distance = .firstHand
    verification = .none
    hasInterest = false
    quotes = []
    figures = []
  }

  public enum Channel: String, CaseIterable, Sendable {
    case interview, statement, speech, document, court, social, press, observation, declined
  }

  public enum Distance: String, CaseIterable, Sendable {
    case firstHand = "first-hand"
    case reported
    case hearsay
  }

  public enum AnonymityReason: String, CaseIterable, Sendable { case given, formula, none }

  /// How much an unnamed source is told: `a person familiar with the inspection` is specific, `an
  /// insider` is bare.
  public enum Description: String, CaseIterable, Sendable { case specific, bare }

  public enum Verification: String, CaseIterable, Sendable {
    case document, data
    /// The reporter or a witness saw it.
    case seen
    case none
  }
}

/// The typology of sources; the first rule that fits gives the type. Raw values are the words of
/// the query language (`sources where type = role-only`).
public enum SourceType: String, CaseIterable, Sendable {
  case observation, none, hearsay, media, social, document, anonymous
  case roleOnly = "role-only"
  case official, expert, eyewitness, named, organisation, group

  /// Number of the rule in the typology, shown by `why`.
  public var ruleNumber: Int {
    switch self {
    case .observation: 1
    case .none: 2
    case .hearsay: 3
    case .media: 4
    case .social: 5
    case .document: 6
    case .anonymous: 7
    case .roleOnly: 8
    case .official: 9
    case .expert: 10
    case .eyewitness: 11
    case .named, .organisation: 12
    case .group: 13
    }
  }

  /// The rule in words.
  public var words: String {
    switch self {
    case .observation: "the reporter saw or counted it"
    case .none: "no source is given"
    case .hearsay: "told as hearsay: reportedly, is said, rumoured"
    case .media: "another outlet or agency"
    case .social: "a post or an account on a social network"
    case .document: "a report, list, filing or data set"
    case .anonymous: "unnamed by arrangement"
    case .roleOnly: "a role without a name anywhere in the article"
    case .official: "holds an office of state, police, court, army or rescue, or is such a body"
    case .expert: "named, with an academic or professional title, asked for knowledge"
    case .eyewitness: "placed at the event by the text"
    case .named: "named, none of the classes before"
    case .organisation: "a named body that speaks"
    case .group: "several people without names"
    }
  }
}
