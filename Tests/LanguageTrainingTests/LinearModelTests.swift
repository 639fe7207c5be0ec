// Weights to the bytes of a model and back.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Linear models")
struct LinearModelTests {
  private typealias Weight = (key: UInt32, classID: Int, weight: Float)

  @Test("stored weights rise with their byte, and are as large below zero as above")
  func decodeTable() {
    let table = LinearModel.decodeTable(scale: 4)
    #expect(table.count == 256)
    #expect(table[0] == 0 && table[127] == 4)
    for stored in 1...127 {
      #expect(table[stored] > table[stored - 1])
      #expect(table[256 - stored] == -table[stored])
    }
  }

  private func model(_ writer: LinearModelWriter, classCount: Int) throws -> LinearModel {
    var file = ModelFileWriter(stage: .parser, templateHash: 1)
    writer.add(to: &file)
    return try LinearModel(
      ModelFile(copying: file.bytes(), stage: .parser), stage: .parser, classCount: classCount)
  }

  private func scores(_ model: some LinearScorer, _ keys: [UInt32]) -> [Float] {
    var scores = [Float](repeating: 0, count: model.classCount)
    model.addScores(of: keys, count: keys.count, to: &scores)
    return scores
  }

  /// Weights of `count` keys whose lower halves differ, for three of five classes.
  private func weights(_ count: Int) -> [Weight] {
    var random = SplitMix(seed: 8)
    return (0..<count).flatMap { number -> [Weight] in
      let key = UInt32(number) * (UInt32.max / UInt32(count)) & ~0xFFFF | UInt32(number + 1)
      return [0, 2, 4].map { (key, $0, (random.unit() - 0.5) * 6) }
    }.sorted { ($0.key, $0.classID) < ($1.key, $1.classID) }
  }

  @Test("weights come back nearly as they were", arguments: [1, 3, 7, 2_000])
  func roundTrip(_ count: Int) throws {
    let weights = self.weights(count)
    let writer = LinearModelWriter(weights, threshold: 0)
    #expect(writer.featureCount == count)
    let model = try self.model(writer, classCount: 5)
    for first in stride(from: 0, to: weights.count, by: 3) {
      let found = scores(model, [weights[first].key])
      #expect(found[1] == 0 && found[3] == 0)
      for weight in weights[first..<first + 3] {
        // A step is at most 2.5 / 127 of the largest weight.
        #expect(abs(found[weight.classID] - weight.weight) <= writer.scale * 0.011)
      }
    }
    // Scores add up, and each key counts as often as it is given.
    let keys = [weights[0].key, weights[weights.count - 1].key, weights[0].key]
    let parts = keys.map { scores(model, [$0]) }
    for (classID, sum) in scores(model, keys).enumerated() {
      #expect(abs(sum - parts.reduce(0) { $0 + $1[classID] }) < 0.001)
    }
  }

  @Test("small weights are dropped, and a model may be empty")
  func pruning() throws {
    let weights: [Weight] = [(5, 0, 2), (5, 1, -0.1), (9 << 20 | 1, 1, 0.2), (7 << 28, 1, -2)]
    let writer = LinearModelWriter(weights, threshold: 1)
    #expect(writer.featureCount == 2 && writer.weightCount == 2)
    let model = try self.model(writer, classCount: 2)
    #expect(scores(model, [5]) == [2, 0])
    #expect(scores(model, [9 << 20 | 1]) == [0, 0])
    #expect(scores(model, [7 << 28]) == [0, -2])

    for weights in [[], [(5, 0, 2)]] as [[Weight]] {
      let empty = try self.model(LinearModelWriter(weights, threshold: 3), classCount: 2)
      #expect(scores(empty, [1, 5, .max]) == [0, 0])
    }
  }

  @Test("sections that do not fit each other are refused")
  func damaged() throws {
    let sections: [(index: [UInt64], blob: [UInt8], classes: Int)] = [
      ([], [], 2), ([0], [], 2), ([0, 4], [1, 0, 0], 2), ([0, 0], [1, 0, 0], 2), ([0, 0], [], 257),
      ([0, 0], [], 0),
    ]
    for section in sections {
      var file = ModelFileWriter(stage: .parser, templateHash: 1)
      file.add("INDX", section.index)
      file.add("BLOB", section.blob)
      let bytes = file.bytes()
      #expect(throws: ModelFileError.cut(.parser), "\(section)") {
        try LinearModel(
          ModelFile(copying: bytes, stage: .parser), stage: .parser, classCount: section.classes)
      }
    }
  }
}
