// Who wrote an article, from a line that says so.
//
// In: `By Dana Kim and Marek Hals, Continental Wire`. Out: names of people, and an outlet if one is
// named. Roles, places and addresses are taken off. Leaves to others: who these people are.

/// A byline taken apart.
public struct Byline: Hashable, Sendable {
  /// Names of people in order, as written.
  public var authors: [String]
  /// A publication or agency named in the line.
  public var outlet: String?

  /// Reads a line that begins with `By` or the like; nil for any other.
  public init?(line: String) {
    guard let rest = Byline.withoutOpening(line) else { return nil }
    self.init(names: rest)
    if authors.isEmpty && outlet == nil && !Byline.isStaff(rest) { return nil }
  }

  /// Reads a field that holds nothing but a byline, with or without `By`.
  public init(names line: String) {
    authors = []
    var text = Byline.withoutOpening(line) ?? line.trimmed
    for separator in [" | ", " · ", " • ", " / "] {
      if let cut = text.firstRange(ofText: separator) {
        outlet = outlet ?? Byline.outlet(in: String(text[cut.upperBound...]))
        text = String(text[..<cut.lowerBound])
      }
    }
    if let cut = text.firstRange(ofText: " for ") {
      outlet = outlet ?? String(text[cut.upperBound...]).trimmed
      text = String(text[..<cut.lowerBound])
    }
    if let cut = text.firstRange(ofText: " in ") { text = String(text[..<cut.lowerBound]) }
    for (i, part) in Byline.parts(of: text).enumerated() {
      if Byline.isRole(part) { continue }
      if Byline.isOutlet(part) || (i > 0 && !part.contains(" ") && part.isCapitalised) {
        outlet = outlet ?? part
      } else if Byline.isPerson(part), !authors.contains(part) {
        authors.append(part)
      }
    }
  }

  /// The line after `By `, `Words by `, `Author:` …; nil if it has no such opening.
  static func withoutOpening(_ line: String) -> String? {
    let line = line.trimmed
    let bytes = Array(line.utf8)
    let openings: [StaticString] = [
      "by ", "by: ", "byline: ", "author: ", "authors: ", "words by ", "written by ",
      "reported by ", "reporting by ", "story by ", "text by ", "from our ",
    ]
    for opening in openings where bytes.hasASCII(opening, at: 0) {
      let keep = opening.description == "from our " ? 0 : opening.utf8CodeUnitCount
      return String(bytes, keep..<bytes.count).trimmed
    }
    return nil
  }

  /// Names between commas, semicolons, `and`, `&`, without addresses.
  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var words: [String] = []
    func finish() {
      if !words.isEmpty { parts.append(words.joined(separator: " ")) }
      words = []
    }
    for raw in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }) {
      var word = String(raw)
      if word == "and" || word == "&" || word == "AND" || word == "with" {
        finish()
        continue
      }
      let endsPart = word.hasSuffix(",") || word.hasSuffix(";")
      if endsPart { word.removeLast() }
      // An address, an account, a number in brackets.
      if !word.isEmpty, !word.contains("@"), !word.contains("://") { words.append(word) }
      if endsPart { finish() }
    }
    finish()
    return parts
  }
}
