// Weights while they are learned, and as they are stored.

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

  @Test("thousands of weights come back from a file, small ones aside")
  func roundTrip() throws {
    var random = SplitMix(seed: 9)
    var weights: [(key: UInt32, classID: Int, weight: Float)] = []
    for index in 0..<5_000 {
      let key = UInt32(truncatingIfNeeded: random.next() >> 32) | 1
      for classID in 0..<(index % 3 + 1) {
        weights.append((key, classID, (random.unit() - 0.5) * 20))
      }
    }
    weights.sort { ($0.key, $0.classID) < ($1.key, $1.classID) }
    let writer = LinearModelWriter(weights, threshold: 0.5)
    var file = ModelFileWriter(stage: .parser, templateHash: 1)
    writer.add(to: &file)
    let model = try LinearModel(
      ModelFile(copying: file.bytes(), stage: .parser), stage: .parser, classCount: 3)
    for (key, rows) in Dictionary(grouping: weights, by: \.key) {
      var wanted: [Float] = [0, 0, 0]
      for row in rows where abs(row.weight) >= 0.5 { wanted[row.classID] += row.weight }
      for (stored, weight) in zip(scores(model, [key]), wanted) {
        #expect(abs(stored - weight) <= 0.02 * 10 + 0.02 * abs(weight), "\(key)")
      }
    }
    #expect(writer.weightCount == weights.filter { abs($0.weight) >= 0.5 }.count)
  }

  private func scores(_ scorer: some LinearScorer, _ keys: [UInt32]) -> [Float] {
    var scores = [Float](repeating: 0, count: scorer.classCount)
    scorer.addScores(of: keys, count: keys.count, to: &scores)
    return scores
  }
}
