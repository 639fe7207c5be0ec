// Text with the expected figures and dates marked in it, so that a test reads like the article.
//
// In: `⟦12=count,people,deaths⟧ people died on ⟦date:Tuesday=2025-03-04⟧.` Out: the article without
// marks and, after analysis, what differs. What stands before `=` is the number as the text writes
// it (with currency and magnitude), what stands behind it must all be true of the figure: its type
// first, then any of value (`12`, `30..40`, `..20`), bound, unit, `per hour`, counted noun, topic,
// modality, relation, trend; `no topic` and `no noun` say that there is none. A shown figure that
// is not marked is a difference, a typed number (age, year, name) only if it is marked and not
// found. `¶` begins a paragraph.

import Analysis
import Articles
import Text

/// An article with marked figures and dates.
public struct MarkedFigures: Sendable {
  /// One marked place.
  public struct Mark: Hashable, Sendable {
    public var isDate: Bool
    public var span: Span
    public var attributes: [String]
  }

  public private(set) var text = ByteText([])
  public private(set) var marks: [Mark] = []
  private var blocks: [Block] = []
  private let published: String?
  private let marked: String

  /// - Parameter published: `2025-03-05`, from which relative dates are reckoned.
  public init(_ marked: String, published: String? = nil) {
    self.published = published
    self.marked = marked
    var bytes: [UInt8] = []
    for paragraph in marked.split(separator: "¶") {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      let start = bytes.count
      for (index, part) in paragraph.split(separator: "⟦", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard index > 0 else {
          bytes += Array(part.utf8)
          continue
        }
        let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        precondition(halves.count == 2, "a mark is open in \(marked)")
        var inside = halves[0]
        let isDate = inside.hasPrefix("date:")
        for label in ["date:", "figure:"] where inside.hasPrefix(label) {
          inside = inside.dropFirst(label.count)
        }
        guard let sign = inside.lastIndex(of: "=") else {
          preconditionFailure("a mark without = in \(marked)")
        }
        let words = Array(inside[..<sign].utf8)
        let attributes = inside[inside.index(after: sign)...].split(separator: ",").map(String.init)
        marks.append(
          Mark(
            isDate: isDate, span: Span(start: bytes.count, count: words.count),
            attributes: attributes))
        bytes += words + Array(halves[1].utf8)
      }
      blocks.append(Block(kind: .paragraph, span: Span(start: start, count: bytes.count - start)))
    }
    text = ByteText(bytes)
  }

  /// The article to analyse.
  public var article: Article {
    var metadata = Metadata()
    if let published { metadata.published.add(DocumentBuilder.time(published), origin: "test") }
    return Article(
      key: "marked", file: "marked.txt", format: "text", text: text, blocks: blocks,
      metadata: metadata)
  }

  /// What differs between the marked figures and those found; nil if they agree.
  public func figureDifference() -> String? {
    let document = Analyzer().document(of: article)
    var problems: [String] = []
    var expected = Set<Span>()
    for mark in marks where !mark.isDate {
      expected.insert(mark.span)
      let found = document.figures.filter { $0.span == mark.span }.map { describe($0) }
      let isRight = found.contains { Set($0).isSuperset(of: mark.attributes) }
      if !isRight {
        problems.append("wanted \(words(mark.span)) \(mark.attributes), found \(found)")
      }
    }
    for figure in document.figures where figure.type.isShown && !expected.contains(figure.span) {
      problems.append("not marked: \(words(figure.span)) \(describe(figure))")
    }
    return problems.isEmpty ? nil : marked + "\n  " + problems.joined(separator: "\n  ")
  }

  /// What differs between the marked dates and those found; nil if they agree.
  public func dateDifference() -> String? {
    let document = Analyzer().document(of: article)
    var problems: [String] = []
    let dates = marks.filter(\.isDate)
    for mark in dates {
      let found = document.dates.filter { $0.span == mark.span }
        .map { [$0.value ?? "no value", $0.type.rawValue] }
      if !found.contains(where: { Set($0).isSuperset(of: mark.attributes) }) {
        problems.append("wanted \(words(mark.span)) \(mark.attributes), found \(found)")
      }
    }
    for date in document.dates where !dates.contains(where: { $0.span == date.span }) {
      problems.append("not marked: \(words(date.span)) \(date.value ?? "no value")")
    }
    return problems.isEmpty ? nil : marked + "\n  " + problems.joined(separator: "\n  ")
  }

  private func words(_ span: Span) -> String { "“\(text.string(span))”" }

  /// Everything a mark can ask of a figure.
  private func describe(_ figure: Figure) -> [String] {
    var facts = [figure.type.rawValue]
    if let value = figure.value { facts.append("\(value)") }
    if figure.value == nil || figure.bound != .exact {
      let low = figure.low.map { "\($0)" } ?? ""
      let high = figure.high.map { "\($0)" } ?? ""
      facts.append("\(low)..\(high)")
    }
    facts.append(figure.bound.rawValue)
    facts += [figure.unit, figure.per.map { "per \($0)" }].compactMap { $0 }
    facts.append(figure.counted ?? "no noun")
    facts.append(figure.topic ?? "no topic")
    facts.append(figure.modality.rawValue)
    facts += [figure.relation?.rawValue, figure.trend?.rawValue].compactMap { $0 }
    return facts
  }
}
