// A fact with the facts it rests on.

/// One line of an explanation and the lines below it; `explain`, `why` and empty results are such
/// trees, rendered late so that a table, a page and JSON show the same facts.
public struct Explanation: Hashable, Sendable {
  /// What the line tells: `rule`, `resolved`, `by Kim`.
  public let label: String
  /// What is said about it; may be empty.
  public let value: String
  /// The facts it rests on.
  public let parts: [Explanation]

  public init(_ label: String, _ value: String = "", parts: [Explanation] = []) {
    self.label = label
    self.value = value
    self.parts = parts
  }
}
