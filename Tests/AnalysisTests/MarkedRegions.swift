// Text with its quoted regions marked in it.
//
// In: `“⟦We had four minutes⟧,” Brandt said.` Regions may lie inside each other. `⟦?` is a region
// whose opening mark is missing in the text, `?⟧` one whose closing mark is, `⟦+` goes on with the
// last region of the outermost level before it. `¶` begins a block; `Headline:`, `Caption:`,
// `Pullquote:`, `Heading:`, `Item:`, `Quote:` before its text tell its kind. Out: the blocks, and the
// same notation for the regions that were found.

@testable import Analysis
import Articles
import Language
import Text

struct MarkedRegions: CustomStringConvertible, Sendable {
  /// As it is written, blanks around the paragraph sign left out.
  let expected: String
  let article: Article

  var description: String { expected }

  init(_ line: String) {
    let paragraphs = line.split(separator: "¶").map { Self.trimmed($0) }
    expected = paragraphs.joined(separator: " ¶")
    article = Self.article(paragraphs.map(Self.plain))
  }

  /// A paragraph without its signs.
  private static func plain(_ paragraph: String) -> String {
    ["⟦+?", "⟦+", "⟦?", "⟦", "?⟧", "⟧"].reduce(paragraph) { $0.replacing($1, with: "") }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  static let kinds: [(String, Block.Kind)] = [
    ("Headline: ", .headline), ("Caption: ", .caption), ("Pullquote: ", .pullquote),
    ("Heading: ", .heading), ("Item: ", .listitem), ("Quote: ", .quote),
  ]

  /// An article of blocks that tell their kind.
  static func article(_ paragraphs: [String]) -> Article {
    var blocks: [Block] = []
    var bytes: [UInt8] = []
    for paragraph in paragraphs {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      let named = kinds.first { paragraph.hasPrefix($0.0) }
      let text = paragraph.dropFirst(named?.0.count ?? 0)
      let span = Span(start: bytes.count, count: text.utf8.count)
      blocks.append(Block(kind: named?.1 ?? .paragraph, span: span))
      bytes += Array(text.utf8)
    }
    return Article(
      key: "marks", file: "marks.txt", format: "text", text: ByteText(bytes), blocks: blocks,
      metadata: Metadata())
  }

  /// The regions of an article in the same notation.
  static func rendered(_ article: Article) -> String {
    let draft = Draft(article: article)
    var signs: [Int: (closing: String, opening: String)] = [:]
    for region in draft.regions where !region.tokens.isEmpty {
      let opening = "⟦" + (region.continues == nil ? "" : "+") + (region.hasOpening ? "" : "?")
      signs[Int(region.inner.start), default: ("", "")].opening += opening
      signs[region.inner.end, default: ("", "")].closing = (region.hasClosing ? "⟧" : "?⟧")
        + signs[region.inner.end, default: ("", "")].closing
    }
    return article.blocks.map { block in
      var result = kinds.first { $0.1 == block.kind }?.0 ?? ""
      var place = Int(block.span.start)
      for offset in block.span.range.lowerBound...block.span.end {
        guard let sign = signs[offset] else { continue }
        result += article.text.string(Span(place..<offset)) + sign.closing + sign.opening
        place = offset
      }
      return result + article.text.string(Span(place..<block.span.end))
    }.joined(separator: " ¶")
  }

  /// What was found, if it is not what is marked.
  var fault: String? {
    let found = Self.rendered(article)
    return found == expected ? nil : "expected: \(expected)\nfound:    \(found)"
  }
}
