// A text with its sources as one line of `Examples/Sources.txt`.

import Analysis
import Testing

/// A text and what its sources must be.
struct SourceExample: CustomTestStringConvertible, Sendable {
  var text: String
  /// One for each source in the order of the document, words in alphabetical order.
  var facts: [String]

  var testDescription: String { text }

  init(_ line: String) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    text = parts[0].trimmed
    facts = parts.count < 2 ? [] : parts[1].split(separator: ";").map { Self.sorted($0.trimmed) }
      .filter { !$0.isEmpty }
  }

  static let all: [SourceExample] = ExampleFile.text("Examples/Sources.txt")
    .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }.map { SourceExample($0) }

  /// What a source is, in the words of the file.
  static func facts(of source: Source) -> String {
    var words = [source.type.rawValue]
    if source.isNamed { words.append("named") }
    if source.capacities.isOfficial, source.type == .roleOnly {
      words.append("official")
    }
    if source.capacities.contains(.former) { words.append("former") }
    if source.hasInterest { words.append("interest") }
    if let description = source.description { words.append(description.rawValue) }
    switch source.anonymityReason {
    case .given?: words.append("given")
    case .formula?: words.append("formula")
    case Source.AnonymityReason.none?: words.append("no-reason")
    case nil: break
    }
    if source.channel != .interview { words.append(source.channel.rawValue) }
    switch source.verification {
    case .document: words.append("document-seen")
    case .data: words.append("data")
    case .seen: words.append("seen")
    case .none: break
    }
    if source.distance == .hearsay { words.append("hearsay") }
    return sorted("\(source.name): \(words.joined(separator: " "))")
  }

  /// The facets in alphabetical order behind the name.
  private static func sorted(_ fact: String) -> String {
    guard let colon = fact.lastIndex(of: ":") else { return fact }
    let words = fact[fact.index(after: colon)...].split(separator: " ").sorted()
    return fact[...colon] + " " + words.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
