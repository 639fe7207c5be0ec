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

  public var finder: Finder
  /// How far the model's choice was from its next best one, in the units of its weights; 0 without
  /// a model.
  public var certainty: Float

  public init(finder: Finder = .rules, certainty: Float = 0) {
    self.finder = finder
    self.certainty = certainty
  }
}
