// What a row of attribution rests on, as far as it tells how often such rows are right.

/// How a row was found and how clearly.
public struct Basis: Hashable, Sendable {
  /// Who found the row.
  public enum Finder: String, CaseIterable, Sendable {
    /// A shape of the page that stands by itself: a turn of a transcript, a signed letter.
    case shape
    /// Rules and model agree on words and source.
    case both
    case model
    /// Rules alone: the model passed over it, or there is none.
    case rules

    /// In words for `why`.
    public var words: String {
      switch self {
      case .shape: "by the shape of the page"
      case .both: "rules and model agree"
      case .model: "model alone"
      case .rules: "rules alone"
      }
    }
  }

  /// How far the model's choice was from its next best one, on the scale of the measured rows.
  public enum Margin: UInt8, CaseIterable, Sendable {
    case none, narrow, middle, wide

    /// In words for `why`.
    public var words: String {
      switch self {
      case .none: "no margin"
      case .narrow: "narrow margin"
      case .middle: "middle margin"
      case .wide: "wide margin"
      }
    }

    /// A third of the rows of news lies in each band.
    init(_ certainty: Float) {
      self = certainty < 3.2 ? .narrow : certainty < 8.5 ? .middle : .wide
    }
  }

  public var finder: Finder
  public var margin: Margin

  public init(finder: Finder = .rules, margin: Margin = .none) {
    self.finder = finder
    self.margin = margin
  }
}
