// A line between headline and text that says who, when, where published.
//
// In: one short line. Out: what it states, or nil: the whole line must be understood.

import Text

/// What a line at the head of an article states.
struct HeadLine {
  var kind: Block.Kind
  var authors: [String] = []
  var outlet: String?
  var published: Timestamp?
  var updated: Timestamp?
  var url: String?
  var section: String?
  /// The line labels itself as headline or deck; the words after the label.
  var labelled: String?

  /// Reads `By Dana Kim`, `Tuesday 4 March 2025, 19:10`, `Continental Wire`, an address, labelled
  /// lines, and several of these in one line between `|`, `·`, dashes or a comma.
  init?(_ line: String) {
    let line = line.trimmed
    guard !line.isEmpty, line.utf8.count <= 160 else { return nil }
    self.init(kind: .note)
    if readLabelled(line) || readPart(line) { return }
    for separator in [" | ", " · ", " • ", " — ", " – ", " - ", ", "] where readAll(line, separator)
    {
      return
    }
    return nil
  }

  private init(kind: Block.Kind) { self.kind = kind }

  /// The line without what brackets it: `(` `)` `[` `]`.
  private mutating func readPart(_ part: String) -> Bool {
    if let byline = Byline(line: part) {
      authors = byline.authors
      outlet = outlet ?? byline.outlet
      kind = .byline
      return true
    }
    if readDate(part) || readAddress(part) { return true }
    if let found = Byline.outlet(in: part), part.utf8.count <= 48, !part.hasSuffix(".") {
      outlet = outlet ?? found
      return true
    }
    return false
  }

  /// Every part of the line must be known, but one may be a name beside a byline or date.
  private mutating func readAll(_ line: String, _ separator: String) -> Bool {
    guard let cut = line.firstRange(ofText: separator) else { return false }
    var trial = HeadLine(kind: .note)
    // A date holds commas itself: the cut may stand at any of them.
    if separator == ", " {
      var rest = line[cut.upperBound...]
      var head = line[..<cut.lowerBound]
      while true {
        if trial.readDate(String(rest)),
          trial.readPart(String(head)) || trial.readName(String(head))
        {
          self = trial
          return true
        }
        trial = HeadLine(kind: .note)
        guard let next = String(rest).firstRange(ofText: ", ") else { return false }
        let offset = String(rest).utf8.distance(from: String(rest).startIndex, to: next.lowerBound)
        let comma = line.utf8.index(rest.startIndex, offsetBy: offset)
        head = line[..<comma]
        rest = line[line.utf8.index(comma, offsetBy: 2)...]
      }
    }
    var names: [String] = []
    var rest = line
    var known = 0
    while true {
      let cut = rest.firstRange(ofText: separator)
      let part = String(cut.map { rest[..<$0.lowerBound] } ?? rest[...])
      if trial.readPart(part) { known += 1 } else { names.append(part) }
      guard let cut else { break }
      rest = String(rest[cut.upperBound...])
    }
    guard known > 0, names.count <= 1, names.allSatisfy({ trial.readName($0) }) else {
      return false
    }
    self = trial
    return true
  }

  /// A name that only its neighbours explain: an outlet beside a date or byline.
  private mutating func readName(_ part: String) -> Bool {
    let part = part.trimmed
    guard outlet == nil, Byline.isPerson(part), part.utf8.count <= 40 else { return false }
    outlet = part
    return true
  }

  private mutating func readDate(_ part: String) -> Bool {
    var part = part.trimmed
    var isUpdate = false
    let openings: [(StaticString, Bool)] = [
      ("published on ", false), ("published: ", false), ("published ", false),
      ("posted on ", false),
      ("posted: ", false), ("posted ", false), ("date: ", false), ("issued ", false),
      ("last updated: ", true), ("last updated on ", true), ("last updated ", true),
      ("updated on ", true), ("updated: ", true), ("updated ", true), ("last modified ", true),
      ("first published ", false),
    ]
    let bytes = Array(part.utf8)
    for (opening, updates) in openings where bytes.hasASCII(opening, at: 0) {
      part = String(bytes, opening.utf8CodeUnitCount..<bytes.count)
      isUpdate = updates
      break
    }
    guard let found = DateParsing.timestamp(part) else { return false }
    if isUpdate { updated = updated ?? found } else { published = published ?? found }
    if kind == .note { kind = .dateline }
    return true
  }

  private mutating func readAddress(_ part: String) -> Bool {
    let bytes = Array(part.utf8)
    guard
      bytes.hasASCII("http://", at: 0) || bytes.hasASCII("https://", at: 0)
        || bytes.hasASCII("www.", at: 0), !bytes.contains(where: \.isSpace)
    else { return false }
    url = part
    return true
  }

  private mutating func readLabelled(_ line: String) -> Bool {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = line[..<colon].lowercased()
    let value = String(line[line.utf8.index(after: colon)...]).trimmed
    guard !value.isEmpty, label.utf8.count <= 16 else { return false }
    switch label {
    case "headline", "title": (kind, labelled) = (.headline, value)
    case "deck", "standfirst", "subtitle", "subheadline": (kind, labelled) = (.deck, value)
    case "source", "outlet", "publication", "publisher", "newspaper":
      guard value.utf8.count <= 60 else { return false }
      outlet = value
    case "section", "category": section = value
    case "url", "link": return readAddress(value)
    default: return false
    }
    return true
  }
}

extension Metadata {
  /// Adds what a line at the head of an article states.
  mutating func add(_ line: HeadLine) {
    if !line.authors.isEmpty { authors.add(line.authors, origin: "byline") }
    if let name = line.outlet {
      if line.kind == .byline {
        outlet.add(name, origin: "byline")
      } else {
        // A line of its own is better evidence than the end of a byline.
        outlet.candidates.insert(Candidate(name, origin: "outlet line"), at: 0)
      }
    }
    if let date = line.published { published.add(date, origin: "date line") }
    if let date = line.updated { updated.add(date, origin: "date line") }
    if let address = line.url { url.add(address, origin: "address line") }
    if let name = line.section { section.add(name, origin: "section line") }
  }
}
