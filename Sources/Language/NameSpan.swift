// One name as the text writes it.

import Text

/// A run of tokens that names somebody or something.
public struct NameSpan: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case person, organisation, place, other

    init(_ kind: NameKind) {
      switch kind {
      case .person: self = .person
      case .organisation: self = .organisation
      case .place: self = .place
      }
    }
  }

  /// The name itself, without title.
  public var tokens: Range<Int>
  /// The title before it (`Captain`, `Prime Minister`); empty if none.
  public var title: Range<Int>
  /// The description before it (`transport minister`); empty if none.
  public var role: Range<Int>
  public var kind: Kind
  /// Whether the kind rests on the words and not on a guess.
  public var isCertain: Bool

  public init(tokens: Range<Int>, kind: Kind, isCertain: Bool) {
    self.tokens = tokens
    self.kind = kind
    self.isCertain = isCertain
    title = tokens.lowerBound..<tokens.lowerBound
    role = title
  }
}
