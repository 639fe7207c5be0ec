// The program against the gold of seeds/harbour: floors, and an honest list of what it misses.

import Foundation
import Testing

@Suite struct AccuracyTests {
  let comparison: Comparison

  init() throws { comparison = Comparison(try Gold(), Harbour.shared) }

  @Test func staysAboveTheFloors() {
    let rows: [(name: String, tally: Comparison.Tally, floor: Floor)] = [
      ("quotes", comparison.quotes, .quotes), ("sources", comparison.sources, .sources),
      ("figures", comparison.figures, .figures),
    ]
    print("seeds/harbour   gold  program  right  precision  recall")
    for row in rows {
      let t = row.tally
      print(
        row.name.padding(toLength: 14, withPad: " ", startingAt: 0)
          + String(
            format: "%6d  %7d  %5d  %9.3f  %6.3f", t.gold, t.program, t.right, t.precision, t.recall
          ))
      #expect(t.precision >= row.floor.precision, "precision of \(row.name): \(t)")
      #expect(t.recall >= row.floor.recall, "recall of \(row.name): \(t)")
    }
  }

  /// A new miss is a step back; a miss that is gone must leave the list.
  @Test func missesAreThoseListed() throws {
    let listed = try String(contentsOf: URL(filePath: Seeds.knownMisses), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("--") }
    let found = Set(comparison.misses)
    let new = comparison.misses.filter { !listed.contains($0) }
    let gone = listed.filter { !found.contains($0) }
    #expect(new.isEmpty, "not in KnownMisses.txt:\n\(new.joined(separator: "\n"))")
    #expect(
      gone.isEmpty, "right now, remove from KnownMisses.txt:\n\(gone.joined(separator: "\n"))")
    #expect(Set(listed).count == listed.count, "a line of KnownMisses.txt stands twice")
  }
}
