// What a first reading of an article said of each word.

/// Counts of name kinds by word.
package struct NameVotes {
  private var counts: [UInt16]

  package init(familyCount: Int) {
    counts = Array(repeating: 0, count: (familyCount + 1) * NameKind.allCases.count)
  }

  /// Counts a word that was read as part of a name.
  package mutating func add(_ label: UInt8, for family: UInt32) {
    guard let kind = NameLabel(code: label).kind else { return }
    let place = Int(family) * NameKind.allCases.count + Int(kind.rawValue)
    counts[place] = min(counts[place], UInt16.max - 1) + 1
  }

  /// The kind most often given to the word elsewhere in the article: kind plus one, 4 added if more
  /// than once, 8 if more often than all others together; 0 if it is no part of a name elsewhere.
  /// `own` is the label at the place itself, which does not count.
  package func majority(of family: UInt32, without own: UInt8) -> UInt8 {
    let kinds = NameKind.allCases.count
    let ownKind = NameLabel(code: own).kind
    var best = 0
    var bestCount = 0
    var total = 0
    for kind in 0..<kinds {
      var count = Int(counts[Int(family) * kinds + kind])
      if let ownKind, Int(ownKind.rawValue) == kind { count -= 1 }
      total += count
      if count > bestCount { (best, bestCount) = (kind, count) }
    }
    guard bestCount > 0 else { return 0 }
    return UInt8(best + 1 + (bestCount > 1 ? 4 : 0) + (bestCount * 2 > total ? 8 : 0))
  }
}
