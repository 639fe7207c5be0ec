// Weights while they are learned.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Weights")
struct WeightTests {
  @Test("the average counts how long a weight stood")
  func average() {
    let table = WeightTable(classCount: 2)
    table.update(7, classID: 1, by: 4)
    for _ in 0..<3 { table.tick() }
    table.update(7, classID: 1, by: -4)
    table.tick()
    var found: [Float] = []
    table.forEachAverage { key, classID, weight in
      #expect(key == 7 && classID == 1)
      found.append(weight)
    }
    #expect(found == [3])
  }

  @Test("a closed table learns on but takes nothing new")
  func closed() {
    let table = WeightTable(classCount: 2)
    table.update(1, classID: 0, by: 4)
    table.update(2, classID: 0, by: 0.5)
    table.tick()
    let closed = table.closed(threshold: 1)
    closed.update(1, classID: 0, by: 1)
    closed.update(2, classID: 0, by: 1)
    closed.update(3, classID: 1, by: 1)
    #expect(scores(closed, [1, 2, 3]) == [5, 0])
  }

  @Test("weights stay while the table grows")
  func growth() {
    let table = WeightTable(classCount: 3)
    for key in 1...200_000 as ClosedRange<UInt32> { table.update(key, classID: 0, by: 2) }
    for classID in [1, 2] as [UInt32] { table.update(7, classID: classID, by: 0.5) }
    #expect(table.weightCount == 200_002)
    #expect(scores(table, [7, 199_999, 200_001]) == [4, 0.5, 0.5])
  }

  @Test("runs are averaged, absent weights as none")
  func runs() {
    let first = WeightTable(classCount: 2), second = WeightTable(classCount: 2)
    first.update(3, classID: 1, by: 4)
    second.update(9, classID: 0, by: 6)
    second.update(3, classID: 1, by: 1)
    for run in [first, second] { run.tick() }
    var average = AveragedWeights(classCount: 2)
    average.add(first)
    average.add(second)
    let found = average.sorted()
    #expect(found.map(\.key) == [3, 9] && found.map(\.classID) == [1, 0])
    #expect(found.map(\.weight) == [2.5, 3])
  }

  private func scores(_ scorer: some LinearScorer, _ keys: [UInt32]) -> [Float] {
    var scores = [Float](repeating: 0, count: scorer.classCount)
    scorer.addScores(of: keys, count: keys.count, to: &scores)
    return scores
  }
}
