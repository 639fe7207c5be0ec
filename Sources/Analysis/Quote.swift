// One attribution: words, whose they are, and how the text says so.

import Text

/// Words that the article attributes to somebody.
public struct Quote: Hashable, Sendable {
  /// How the words are given.
  public enum Form: String, CaseIterable, Sendable {
    /// All in quotation marks.
    case direct
    /// None in quotation marks.
    case indirect
    /// Some in quotation marks.
    case mixed
  }

  /// What the source does with the words (ATTRIBUTION: kinds).
  public enum Kind: String, CaseIterable, Sendable {
    case said, wrote, asked, believes, intends, denies, declined, hedged
  }

  /// Colour of the reporting word.
  public enum VerbClass: String, CaseIterable, Sendable {
    case neutral, doubting, combative, other
  }

  /// The content without outer marks, in text order; several where a reporting clause or a
  /// paragraph border splits it.
  public var pieces: [Span]
  public var form: Form
  public var kind: Kind
  /// The words that signal the attribution; nil where only form and place do.
  public var cue: Span?
  /// Reporting word as printed in tables, lower case (`said`, `according to`); nil without cue.
  public var verb: String?
  public var verbClass: VerbClass
  /// The source as the text writes it (`she`, `Captain Kim`): the field `as`.
  public var sourceSpan: Span?
  /// Index into `Document.sources`; nil where nobody was found.
  public var source: Int?
  /// Indices into `Document.entities`: two for “Kim and Falk said”.
  public var speakers: [Int]
  /// How the source's words were resolved to the first speaker.
  public var link: LinkRule?
  /// The place the resolution rests on, e.g. the name that “she” goes back to.
  public var antecedent: Span?
  public var rule: Rule
  /// Stands in a headline.
  public var isInHeadline: Bool
  /// A quotation mark is missing in the text; where it must have stood was inferred.
  public var isMarkInferred: Bool
  /// Speech or writing (`quotes` shows these); beliefs and intentions without quoted words are not.
  public var isSpoken: Bool

  public init(pieces: [Span], form: Form, kind: Kind, rule: Rule) {
    self.pieces = pieces
    self.form = form
    self.kind = kind
    self.rule = rule
    verbClass = .neutral
    speakers = []
    isInHeadline = false
    isMarkInferred = false
    isSpoken = true
  }

  /// From the first byte of the content to its last.
  public var span: Span { pieces.dropFirst().reduce(pieces[0]) { $0.union($1) } }
}
