// Words in quotation marks that the article gives to nobody, and why they stand there.

import Text

/// One stretch of quoted words that is no attributed speech.
public struct QuotedWords: Hashable, Sendable {
  /// Why words stand in marks. The raw value is the word of the query language.
  public enum Reason: String, CaseIterable, Sendable {
    case scare, title, nickname, slogan, term, name, foreign, unattributed

    /// The rule in words a reader can contest.
    public var words: String {
      switch self {
      case .scare: "a word or two that the writer keeps at a distance: nobody is quoted"
      case .title: "the title of a work: in capitals, or beside a word for a work"
      case .nickname: "inside a name, or behind a word for a nickname"
      case .slogan: "on a banner, chanted, or the name of a campaign"
      case .term: "the words themselves are meant: so-called, known as, the word"
      case .name: "a name: in capitals, or beside a word for what bears it"
      case .foreign: "words of another language"
      case .unattributed: "four words or more, and the text names nobody who says them"
      }
    }

    /// What in the text would lead to another reason.
    public var wouldChange: String {
      switch self {
      case .scare: "a reporting verb that governs the words"
      case .title, .name: "small letters, or another noun beside the marks"
      case .nickname, .slogan, .term, .foreign: "another word beside the marks"
      case .unattributed: "a speaker in the sentence"
      }
    }
  }

  /// The words without their marks and a comma that only closes them.
  public var span: Span
  /// With the marks.
  public var region: Span
  public var reason: Reason
  /// The words that decided; nil where only length and small letters did.
  public var evidence: Span?
  /// Index into `Document.quotes` of the row that has the words without a speaker.
  public var row: Int?

  public init(span: Span, region: Span, reason: Reason, evidence: Span? = nil, row: Int? = nil) {
    self.span = span
    self.region = region
    self.reason = reason
    self.evidence = evidence
    self.row = row
  }
}

extension Document {
  /// The quoted words around a place; nil where there are none.
  public func quotedWords(around span: Span) -> QuotedWords? {
    var low = 0
    var high = quotedWords.count
    while low < high {
      let middle = (low + high) / 2
      if quotedWords[middle].region.end <= Int(span.start) { low = middle + 1 } else { high = middle }
    }
    return low < quotedWords.count && quotedWords[low].span.contains(span) ? quotedWords[low] : nil
  }
}
