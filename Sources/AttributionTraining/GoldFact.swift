// What is true of one marked row besides its spans.
//
// In: `7 said mixed Dana Kim | official`. Out: number, kind, form, spoken, speaker, type. Leaves to
// others: where the words stand (`MarkedText`).

import Analysis

/// The fact line of one row of a gold article.
public struct GoldFact: Hashable, Sendable {
  /// The row it is about.
  public var number: Int
  public var kind: Quote.Kind
  public var form: Quote.Form
  /// Whether the row is speech or writing; `unspoken` in the line says it is not.
  public var isSpoken: Bool
  /// The fullest name of the article, several joined by ` + `, `-` for nobody with a name; nil
  /// where the line leaves it open.
  public var speaker: String?
  /// The label of the source; nil where the line leaves it open.
  public var type: SourceType?

  /// Reads a line; throws what is wrong with it.
  public init(_ line: Substring) throws(GoldError) {
    let halves = line.split(separator: "|", maxSplits: 1).map { $0.split(separator: " ") }
    var words = halves.first?.map { String($0) } ?? []
    guard words.count >= 3, let number = Int(words[0]), let kind = Quote.Kind(rawValue: words[1]),
      let form = Quote.Form(rawValue: words[2])
    else { throw GoldError("no fact: \(line)") }
    self.number = number
    self.kind = kind
    self.form = form
    words.removeFirst(3)
    isSpoken = words.first != "unspoken"
    if !isSpoken { words.removeFirst() }
    speaker = words.isEmpty ? nil : words.joined(separator: " ")
    if halves.count == 2 {
      guard halves[1].count == 1, let type = SourceType(rawValue: String(halves[1][0])) else {
        throw GoldError("no type of source: \(line)")
      }
      self.type = type
    }
  }

  /// The names of the speakers, none for `-`.
  public var names: [String] {
    guard let speaker, speaker != "-" else { return [] }
    return speaker.split(separator: " + ").map(String.init)
  }

  /// Whether the speakers of a found row are the ones of the line; a leading `The` of an outlet or
  /// body is of no account. True where the line leaves the speaker open.
  func agreesOnSpeaker(with quote: Quote, in document: Document) -> Bool {
    guard speaker != nil else { return true }
    func bare(_ name: String) -> Substring { name.dropFirst(name.hasPrefix("The ") ? 4 : 0) }
    return names.map(bare) == quote.speakers.map { bare(document.entities[$0].name) }
  }

  /// How the speakers of a found row are written in a fact line.
  static func speaker(of quote: Quote, in document: Document) -> String {
    let names = quote.speakers.map { document.entities[$0].name }
    return names.isEmpty ? "-" : names.joined(separator: " + ")
  }
}

extension Quote {
  /// Whether gold articles mark such rows: no words inside words, no copies of other rows.
  var isMarkedInGold: Bool { parent == nil && !isCopy }

  /// Whether the row is speech or writing that took place, as `unspoken` denies it.
  var isSpokenInGold: Bool { isSpoken && isReported }
}

/// What is wrong with a gold article.
public struct GoldError: Error, CustomStringConvertible {
  public var description: String

  init(_ description: String) { self.description = description }
}
