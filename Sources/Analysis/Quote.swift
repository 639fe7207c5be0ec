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
  /// The `that` before a piece, no part of it here; annotated corpora count it as content.
  public var conjunctions: [Span] = []
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
  /// What sort of source stands behind a row that makes nobody a source of the article: who only
  /// wants or plans something, or is quoted by somebody else.
  public var sourceType: SourceType?
  /// Indices into `Document.entities`: two for “Kim and Falk said”.
  public var speakers: [Int]
  /// How the source's words were resolved to the first speaker.
  public var link: LinkRule?
  /// The place the resolution rests on, e.g. the name that “she” goes back to.
  public var antecedent: Span?
  public var rule: Rule
  /// Who found the row, and how clearly: decides how often such rows are right.
  public var basis = Basis()
  /// The words that the model would have taken for the source next; nil where there was no choice.
  public var otherSource: Span?
  /// Stands in a headline.
  public var isInHeadline: Bool
  /// A quotation mark is missing in the text; where it must have stood was inferred.
  public var isMarkInferred: Bool
  /// Speech or writing; beliefs and intentions without quoted words are not.
  public var isSpoken: Bool
  /// The text says that the source did not say it: did not say that, nobody said.
  public var isNegated: Bool
  /// The text does not say that the source said it: if Kim says, would argue, is expected to say.
  public var isHypothetical: Bool
  /// An order or request: it asserts nothing.
  public var isDirective: Bool
  /// The word that weakens the content or its attribution: reportedly, perhaps, may.
  public var hedge: Span?
  /// Index of the row around this one in `Document.quotes`: words that the source of that row
  /// passes on.
  public var parent: Int?
  /// Who passed the words on to the article: the outlet of “The Beacon reported that police said”.
  public var via: Span?
  /// A pull quote, caption or embed that repeats the words of another row.
  public var isCopy: Bool

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
    isNegated = false
    isHypothetical = false
    isDirective = false
    isCopy = false
  }

  /// Whether the text reports it as a fact that the source gave these words or views.
  public var isReported: Bool { !isNegated && !isHypothetical }

  /// From the first byte of the content to its last.
  public var span: Span { pieces.dropFirst().reduce(pieces[0]) { $0.union($1) } }
}
