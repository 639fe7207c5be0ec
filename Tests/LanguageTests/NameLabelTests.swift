// Labels of names, and the choice of the best sequence of them.

import Testing

@testable import Language

@Suite("Name labels")
struct NameLabelTests {
  @Test("labels are written and read")
  func text() {
    let texts = (0..<NameLabel.count).map { NameLabel(code: UInt8($0)).text }
    #expect(texts == ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"])
    for (code, text) in texts.enumerated() { #expect(Int(NameLabel(text: text).code) == code) }
    for text in ["", "_", "B-MISC", "PER", "B-PERSON", "B-OTH", "O\r"] {
      #expect(NameLabel(text: text).isOutside, "\(text)")
    }
    #expect(NameLabel.first(.place).isFirst && !NameLabel.further(.place).isFirst)
    #expect(NameLabel.further(.organisation).kind == .organisation)
  }

  /// Whether each further word follows a word of a name of its kind.
  private func isSound(_ labels: [UInt8]) -> Bool {
    zip([0] + labels, labels).allSatisfy { before, label in
      let (before, label) = (NameLabel(code: before), NameLabel(code: label))
      return label.isOutside || label.isFirst || before.kind == label.kind
    }
  }

  private func choose(_ scores: [Float]) -> [UInt8] {
    let count = scores.count / NameFeatures.classCount
    var result = [UInt8](repeating: 99, count: count)
    NameTagger.choose(scores, count: count, into: &result)
    return result
  }

  private func randomScores(_ count: Int, _ random: inout SplitMix) -> [Float] {
    (0..<count * NameFeatures.classCount).map { _ in Float(random.below(200)) - 100 }
  }

  @Test("no further word after no name or after one of another kind")
  func soundSequences() {
    var random = SplitMix(state: 9)
    for round in 0..<300 {
      var scores = randomScores(1 + random.below(12), &random)
      // Make further words tempting.
      for index in scores.indices where [2, 4, 6].contains(index % NameFeatures.classCount) {
        scores[index] += Float(round % 3) * 500
      }
      let labels = choose(scores)
      #expect(labels.allSatisfy { $0 < NameLabel.count } && isSound(labels), "\(labels)")
    }
  }

  @Test("the sequence is the best of all")
  func bestSequence() {
    var random = SplitMix(state: 4)
    let count = 4
    for _ in 0..<6 {
      let scores = randomScores(count, &random)
      func sum(_ labels: [UInt8]) -> Float {
        var sum: Float = 0
        var before = 0
        for (index, label) in labels.enumerated() {
          let row = index * NameFeatures.classCount
          sum += scores[row + Int(label)]
          sum += scores[row + NameLabel.count * (1 + before) + Int(label)]
          before = Int(label)
        }
        return sum
      }
      var best = -Float.infinity
      for number in 0..<7 * 7 * 7 * 7 {
        let labels = [number % 7, number / 7 % 7, number / 49 % 7, number / 343].map { UInt8($0) }
        if isSound(labels) { best = max(best, sum(labels)) }
      }
      #expect(sum(choose(scores)) == best)
    }
  }

  @Test("votes leave out the place itself")
  func votes() {
    var votes = NameVotes(familyCount: 3)
    let person = NameLabel.first(.person).code, place = NameLabel.first(.place).code
    #expect(votes.majority(of: 2, without: 0) == 0)
    votes.add(0, for: 2)
    votes.add(person, for: 2)
    #expect(votes.majority(of: 2, without: person) == 0)
    #expect(votes.majority(of: 2, without: 0) == 1 + 8)
    votes.add(NameLabel.further(.person).code, for: 2)
    votes.add(place, for: 2)
    #expect(votes.majority(of: 2, without: place) == 1 + 4 + 8)
    #expect(votes.majority(of: 2, without: person) == 1)
    #expect(votes.majority(of: 3, without: 0) == 0)
  }
}
