// Topics of money, lengths and other measures.

import Language
import Text

extension FigureTopics {
  /// The topic of money, lengths and the like: the nearest listed noun of the clause.
  func topicOfMeasure(_ figure: Figure, in sentence: Sentence) -> String? {
    let first = columns.tokens.firstIndex(from: Int(figure.phrase.start))
    let end = columns.tokens.firstIndex(from: figure.phrase.end)
    var best: (topic: Int, distance: Int)?
    let low = columns.token(8, before: first, limit: sentence.tokens.lowerBound)
    let high = columns.token(6, behind: end, limit: sentence.tokens.upperBound)
    for token in Range(from: low, upTo: high) where !Range(from: first, upTo: end).contains(token) {
      guard let match = frames.noun.match(at: token, in: columns.tokens),
        !frames.countsPeople(match.payload), fits(figure, match.payload)
      else { continue }
      let distance =
        token < first ? columns.wordDistance(token, first) : columns.wordDistance(end, token)
      if distance < (best?.distance ?? .max) { best = (match.payload, distance) }
    }
    if let best { return frames.names[best.topic] }
    if figure.type == .money { return "money" }
    guard figure.type == .measure, let unit = figure.unit else { return nil }
    // Without a noun beside it the unit says what is measured; short lengths may be sizes.
    if unit == "degree" {
      let isBearing = ["north", "south", "east", "west", "angle"].contains { word in
        end < columns.count && columns.string(end).lowercased() == word
      }
      return isBearing ? nil : "temperature"
    }
    let isLong = ["km", "mile", "nautical mile"].contains(unit)
    if !isLong, MeasureReader.shared.dimension(of: unit) == "length" { return nil }
    return Self.topics[MeasureReader.shared.dimension(of: unit) ?? ""]
  }

  private static let topics = [
    "length": "distance", "speed": "speed", "temperature": "temperature", "area": "area",
  ]

  private func fits(_ figure: Figure, _ topic: Int) -> Bool {
    switch figure.type {
    case .money: frames.isTopic(topic, under: "money")
    case .measure:
      ["speed", "distance", "area", "temperature", "rainfall", "magnitude"]
        .contains(frames.names[topic])
    case .count, .percent, .points, .duration, .ratio, .rate, .vague, .age, .score, .year, .date,
      .time, .ordinal, .name, .id, .pronoun:
      false
    }
  }
}
