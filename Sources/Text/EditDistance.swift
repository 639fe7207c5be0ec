// How far apart two words are, for “nearest: …”.
//
// In: a typed word and the words that may stand there. Out: the nearest ones. Leaves to others: which
// words those are; a suggestion from the whole vocabulary is wrong more often.

/// Restricted Damerau distance: insertions, deletions, changes and swaps of neighbours.
public enum EditDistance {
  /// The distance, or nil when it is more than `limit`.
  ///
  ///     EditDistance.between("qoutes", "quotes", limit: 2)   // 1: two letters swapped
  public static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var least = i + 1
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
        least = min(least, cost)
      }
      if least > limit { return nil }
      beforeLast = last
      last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// The edits that still count as a slip: two, one in words under five letters.
  public static func limit(for word: String) -> Int { word.unicodeScalars.count < 5 ? 1 : 2 }

  /// The words at the least distance, in their order; none if all are too far.
  ///
  ///     EditDistance.nearest(to: "abuot", in: ["by", "about", "from"])   // ["about"]
  public static func nearest(to word: String, in candidates: [String]) -> [String] {
    var limit = limit(for: word)
    var nearest: [String] = []
    for candidate in candidates {
      guard let distance = between(word, candidate, limit: limit), distance > 0 else { continue }
      if distance < limit {
        limit = distance
        nearest = []
      }
      if !nearest.contains(candidate) { nearest.append(candidate) }
    }
    return Array(nearest.prefix(6))
  }
}
