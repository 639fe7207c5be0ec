// What a figure is to the other figures on the same thing.

/// The verdict of `conflicts` on one figure. Raw values are the words of the table; none says that a
/// figure is false.
enum FigureStatus: String, CaseIterable, Sendable {
  /// Another figure of the same value and bound, and none against it.
  case agrees
  /// The intervals that the words allow meet.
  case compatible
  /// A later figure of the same source, or of one at least as official, took its place.
  case superseded
  /// Counts a part, an addition, a change, another place, time or sort of people.
  case differentScope = "different scope"
  /// A correction names it.
  case corrected
  /// Cannot be true together with another figure, and nothing above explains it.
  case differs
  /// Nothing to compare it with.
  case alone
}

/// The numbers that the words of a figure allow.
struct FigureInterval: Hashable, Sendable {
  var low: Double
  var high: Double
  /// Half a unit of the last significant digit of a round number; 0 for others.
  var rounding: Double = 0
  /// Whether the ends themselves are left out: `more than 12`.
  var isOpen = false

  enum Meeting { case no, yes, byRounding }

  /// Whether two intervals have a number in common, with values within `tolerance` (0.1 = 10 %) taken
  /// as equal.
  func meeting(_ other: FigureInterval, tolerance: Double) -> Meeting {
    if gap(to: other, slack: false, tolerance) { return .yes }
    return gap(to: other, slack: true, tolerance) ? .byRounding : .no
  }

  private func gap(to other: FigureInterval, slack: Bool, _ tolerance: Double) -> Bool {
    let distance = max(low - other.high, other.low - high)
    let edge = low > other.high ? max(abs(low), abs(other.high)) : max(abs(high), abs(other.low))
    let room = (slack ? rounding + other.rounding : 0) + tolerance * (edge.isFinite ? edge : 0)
    if distance == 0, room == 0, isOpen || other.isOpen { return low == other.low && high == other.high }
    return distance <= room
  }
}
