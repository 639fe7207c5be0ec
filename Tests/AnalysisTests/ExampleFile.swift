// Files of marked examples: one a line, with what its rows must be.
//
// `⟦S Kim⟧ ⟦C said⟧ ⟦Q it sank⟧. | said indirect Dana Kim`: for each row in the order of its number
// kind, form, `unspoken` if `quotes` leaves it out, and the speaker's full name (`-` for none, left
// out if it does not matter). Lines that begin with `#` head groups.

import Analysis
import AttributionTraining
import Glibc
import Text

/// A marked example and the facts about its rows.
struct Example: CustomStringConvertible, Sendable {
  var line: String
  var marked: MarkedText
  var facts: [String]

  var description: String { line }

  init(_ line: String) {
    self.line = line
    let parts = line.split(separator: "|", maxSplits: 1)
    marked = MarkedText(String(parts[0]))
    facts =
      parts.count < 2
      ? [] : parts[1].split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// What is wrong with the analysis; nil if nothing is.
  func fault() -> String? {
    let document = Analyzer(reader: nil).document(of: marked.article)
    if let difference = marked.difference(from: document) { return difference }
    // Rows of the text in the order of the numbers.
    let found = marked.rows.map { row in
      document.quotes.first { quote in
        row.content.contains { $0.overlaps(quote.span) } && quote.cue == row.cue.first
          && quote.sourceSpan == row.source.first
      }
    }
    for (fact, quote) in zip(facts, found) {
      guard let quote else { continue }
      if let fault = fault(of: quote, against: fact, in: document) {
        return "\(fault)\n\(marked.rendered(marked.rows))"
      }
    }
    return nil
  }

  private func fault(of quote: Quote, against fact: String, in document: Document) -> String? {
    var words = fact.split(separator: " ").map(String.init)
    let isSpoken = !words.contains("unspoken")
    words.removeAll { $0 == "unspoken" }
    // `nested`, `copy`, `via`: what the row must be beside, and may not be otherwise.
    let flags = ["nested": quote.parent != nil, "copy": quote.isCopy, "via": quote.via != nil]
    for (flag, isSet) in flags where words.contains(flag) != isSet {
      return "expected \(flag): \(!isSet)"
    }
    words.removeAll { flags[$0] != nil }
    let head = words.prefix(2).joined(separator: " ")
    let name = words.dropFirst(2).joined(separator: " ")
    let found = "\(quote.kind.rawValue) \(quote.form.rawValue)"
    if head != found { return "expected \(head), found \(found)" }
    if isSpoken != (quote.isSpoken && quote.isReported) { return "expected spoken: \(isSpoken)" }
    guard !name.isEmpty else { return nil }
    let speakers = quote.speakers.map { document.entities[$0].name }.joined(separator: " + ")
    return name == (speakers.isEmpty ? "-" : speakers) ? nil : "expected \(name), found \(speakers)"
  }
}

enum ExampleFile {
  /// The examples of a file in `Examples`.
  static func examples(_ name: String) -> [Example] { lines(name).map(Example.init) }

  /// The lines of a file in `Examples` but for headings.
  static func lines(_ name: String) -> [String] {
    text("Examples/" + name).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") && $0.contains { $0 != " " } }
  }

  static func text(_ name: String, here: String = #filePath) -> String {
    let path = here.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
    guard let file = fopen(path, "r") else { fatalError("missing test file \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
