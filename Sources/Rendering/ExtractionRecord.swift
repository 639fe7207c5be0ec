// What was found in one article, as one line of JSON for other programs.
//
// In: a `Document`. Out: `{"id": …, "attributions": […], "figures": […], "dates": […]}` with offsets
// into the article's text as given. Leaves to others: reading articles one by one.

import Analysis
import Articles
import Text

/// The kinds of rows that `quoth extract` writes.
public enum ExtractionKind: String, CaseIterable, Sendable {
  case attributions, figures, dates, article
  /// Every number, those of no figure as well: years, ages, numbers in names.
  case numbers
}

/// How places in a text are counted.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Bytes of UTF-8.
  case bytes
  /// Unicode code points.
  case scalars
}

/// Writes documents as lines of JSON.
public struct ExtractionRecord {
  let kinds: Set<ExtractionKind>
  let unit: OffsetUnit

  public init(kinds: Set<ExtractionKind>, unit: OffsetUnit = .bytes) {
    self.kinds = kinds
    self.unit = unit
  }

  /// One object without a newline.
  public func line(of document: Document) -> String {
    let article = document.article
    let places = Offsets(article.text, unit: unit)
    var members: [(name: String, write: (inout JSONWriter) -> Void)] = [
      ("id", { $0.string(article.key) })
    ]
    if kinds.contains(.article) { members += articleMembers(article) }
    if kinds.contains(.attributions) {
      // A copy of the headline's words in the body is a row of its own; neither words inside words
      // nor pull quotes are written.
      let rows = document.quotes.filter { $0.parent == nil && !$0.isCopy }
      members.append(
        ("attributions", { $0.array(rows) { attribution($1, document, places, &$0) } }))
    }
    if kinds.contains(.figures) {
      let rows = NumberRows(document).rows
      members.append(("figures", { $0.array(rows) { figure($1, document, places, &$0) } }))
    }
    if kinds.contains(.numbers) {
      let rows = document.figures
      members.append(("numbers", { $0.array(rows) { figure($1, document, places, &$0) } }))
    }
    if kinds.contains(.dates) {
      let rows = document.dates
      members.append(("dates", { $0.array(rows) { date($1, places, &$0) } }))
    }
    var writer = JSONWriter()
    writer.object(members)
    return writer.text
  }

  // MARK: Rows

  private func attribution(
    _ quote: Quote, _ document: Document, _ places: Offsets, _ writer: inout JSONWriter
  ) {
    func spans(_ spans: [Span]) -> (inout JSONWriter) -> Void {
      { $0.array(spans) { $0.raw(places.pair($1)) } }
    }
    writer.object([
      ("source", spans(quote.sourceSpan.map { [$0] } ?? [])),
      ("cue", spans(quote.cue.map { [$0] } ?? [])),
      ("content", spans(quote.piecesWithConjunctions)),
      ("speaker", { $0.optional(quote.speakers.first.map { document.entities[$0].name }) }),
      ("type", { $0.string(quote.form.rawValue) }),
      ("kind", { $0.string(quote.kind.rawValue) }),
      ("rule", { $0.string(quote.rule.rawValue) }),
    ])
  }

  /// In the form of number data sets: signs for bounds, the topics dead, injured, missing.
  private func figure(
    _ figure: Figure, _ document: Document, _ places: Offsets, _ writer: inout JSONWriter
  ) {
    let source = figure.source.map { document.sources[$0].name }
    writer.object([
      ("start", { $0.raw(places.at(Int(figure.span.start))) }),
      ("end", { $0.raw(places.at(figure.span.end)) }),
      ("value", { $0.raw(figure.value?.description ?? "null") }),
      ("low", { $0.raw(figure.low?.description ?? "null") }),
      ("high", { $0.raw(figure.high?.description ?? "null") }),
      ("bound", { $0.string(sign(figure, in: document)) }),
      ("unit", { $0.optional(unit(of: figure)) }),
      ("trend", { $0.optional(figure.trend?.rawValue) }),
      ("counted", { $0.optional(figure.counted) }),
      ("topic", { $0.optional(figure.topic.map(shortTopic)) }),
      ("type", { $0.string(figure.type.rawValue) }),
      ("source", { $0.optional(source) }),
      ("rule", { $0.string(figure.rule.rawValue) }),
    ])
  }

  /// Data sets know no percentage points, and no unit where things are counted.
  private func unit(of figure: Figure) -> String? {
    let unit = figure.unit == "percentage point" ? "percent" : figure.unit
    guard let unit, let per = figure.per else { return unit }
    return "\(unit)/\(per)"
  }

  private func sign(_ figure: Figure, in document: Document) -> String {
    switch figure.bound {
    case .exact, .vague: "="
    case .range:
      // Data sets bound ranges too: `about 14 to 18` is about all the same.
      figure.hedge.map { isAbout(document.article.text.string($0)) } ?? false ? "~" : "="
    case .about: "~"
    case .atLeast, .moreThan: ">"
    case .atMost, .lessThan: "<"
    }
  }

  private func isAbout(_ words: String) -> Bool {
    ["about", "around", "roughly", "approximately", "some", "~"].contains(words.lowercased())
  }

  private func shortTopic(_ topic: String) -> String {
    switch topic {
    case "deaths": "dead"
    case "injuries": "injured"
    default: topic
    }
  }

  private func date(_ date: DateExpression, _ places: Offsets, _ writer: inout JSONWriter) {
    writer.object([
      ("start", { $0.raw(places.at(Int(date.span.start))) }),
      ("end", { $0.raw(places.at(date.span.end)) }),
      ("type", { $0.string(date.type.rawValue.uppercased()) }),
      ("value", { $0.optional(date.value) }),
    ])
  }

  // MARK: Articles

  /// The text as a reader of the page sees it: a line a paragraph, the dateline before its first.
  private func articleMembers(
    _ article: Article
  ) -> [(name: String, write: (inout JSONWriter) -> Void)] {
    var lines: [String] = []
    var dateline = ""
    for block in article.blocks {
      let text = article.text.string(block.span)
      switch block.kind {
      case .dateline where text.hasSuffix("-") || text.hasSuffix("–") || text.hasSuffix("—"):
        dateline = text + " "
      case .deck, .paragraph, .heading, .quote, .listitem, .tablecell, .correction:
        lines.append(dateline + text)
        dateline = ""
      case .headline, .byline, .dateline, .pullquote, .caption, .code, .embed, .note, .related,
        .dropped:
        break
      }
    }
    let name = article.file.split(separator: "/").last.map(String.init) ?? article.file
    let metadata = article.metadata
    return [
      ("file", { $0.string(name) }),
      ("title", { $0.optional(metadata.headline.value) }),
      ("author", { $0.array(metadata.authors.value ?? []) { $0.string($1) } }),
      ("date", { $0.optional(metadata.published.value?.description) }),
      ("text", { $0.string(lines.joined(separator: "\n")) }),
    ]
  }
}

/// Byte offsets as the reader counts them.
private struct Offsets {
  private let before: [UInt32]?

  init(_ text: ByteText, unit: OffsetUnit) {
    guard unit == .scalars else {
      before = nil
      return
    }
    var table: [UInt32] = []
    table.reserveCapacity(text.count + 1)
    var count: UInt32 = 0
    for byte in text.bytes {
      table.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    table.append(count)
    before = table
  }

  func at(_ byte: Int) -> String {
    guard let before else { return String(byte) }
    // The count stands before each byte: inside a sequence its own scalar is already counted.
    return String(before[byte])
  }

  func pair(_ span: Span) -> String { "[\(at(Int(span.start))), \(at(span.end))]" }
}

extension JSONWriter {
  /// A string, or null.
  mutating func optional(_ value: String?) {
    if let value { string(value) } else { raw("null") }
  }
}

extension Quote {
  /// The pieces with the `that` before them, as annotated corpora count content.
  fileprivate var piecesWithConjunctions: [Span] {
    pieces.map { piece in
      let start = Int(piece.start)
      let before = conjunctions.last { $0.end <= start && start - $0.end <= 3 }
      return before.map { $0.union(piece) } ?? piece
    }
  }
}
