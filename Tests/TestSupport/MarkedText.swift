// Text with the expected rows marked in it, so that a test reads like the article.
//
// In: `⟦S Kim⟧ ⟦C said⟧ ⟦Q they had died⟧.` Out: the article without marks, the rows the marks
// stand for, and, after analysis, what differs. `S` source, `C` cue, `Q` content; a number behind
// the letter names the row (`Q2`), so that pieces of one row share it;
// `S1+2` belongs to two rows. `speaker:`, `cue:`, `quote:`
// are the long forms. `¶` begins a paragraph; a paragraph that begins `Headline:`, `Caption:`,
// `Pullquote:`, `Embed:`, `Quote:` or `Item:` is one. A mark may hold others (words inside words), never overlap one.

import Analysis
import Articles
import Text

/// An article with marked rows.
public struct MarkedText: Sendable {
  /// One expected row: spans into the text.
  public struct Row: Hashable, Sendable {
    public var source: [Span] = []
    public var cue: [Span] = []
    public var content: [Span] = []

    public init(source: [Span] = [], cue: [Span] = [], content: [Span] = []) {
      self.source = source
      self.cue = cue
      self.content = content
    }

    /// A found row.
    public init(_ quote: Quote) {
      source = quote.sourceSpan.map { [$0] } ?? []
      cue = quote.cue.map { [$0] } ?? []
      content = quote.pieces
    }
  }

  /// The text without marks, one line a block.
  public private(set) var text = ByteText([])
  public private(set) var blocks: [Block] = []
  /// In the order of their numbers.
  public private(set) var rows: [Row] = []

  public init(_ marked: String) {
    var rowsByNumber: [Int: Row] = [:]
    var bytes: [UInt8] = []
    for paragraph in marked.split(separator: "¶") {
      let (kind, rest) = Self.kind(of: paragraph)
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      let start = bytes.count
      var open: [(role: Character, numbers: [Int], start: Int)] = []
      var scanner = rest[...]
      while let character = scanner.popFirst() {
        switch character {
        case "⟦":
          let (role, numbers) = Self.label(&scanner)
          open.append((role, numbers, bytes.count))
        case "⟧":
          guard let mark = open.popLast() else {
            preconditionFailure("a mark closes twice in \(marked)")
          }
          let span = Span(start: mark.start, count: bytes.count - mark.start)
          for number in mark.numbers {
            switch mark.role {
            case "S": rowsByNumber[number, default: Row()].source.append(span)
            case "C": rowsByNumber[number, default: Row()].cue.append(span)
            default: rowsByNumber[number, default: Row()].content.append(span)
            }
          }
        default:
          bytes += Array(String(character).utf8)
        }
      }
      precondition(open.isEmpty, "a mark is open in \(marked)")
      blocks.append(Block(kind: kind, span: Span(start: start, count: bytes.count - start)))
    }
    text = ByteText(bytes)
    rows = rowsByNumber.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The article to analyse.
  public var article: Article {
    Article(
      key: "marked", file: "marked.txt", format: "text", text: text, blocks: blocks,
      metadata: Metadata())
  }

  private static func kind(of paragraph: Substring) -> (Block.Kind, Substring) {
    let text = paragraph.drop { $0 == " " }
    for (prefix, kind) in kinds where text.hasPrefix(prefix) {
      return (kind, trimmed(text.dropFirst(prefix.count)))
    }
    return (.paragraph, trimmed(text))
  }

  private static let kinds: [(String, Block.Kind)] = [
    ("Headline: ", .headline), ("Caption: ", .caption), ("Pullquote: ", .pullquote),
    ("Embed: ", .embed), ("Quote: ", .quote), ("Item: ", .listitem),
  ]

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " || text.last == "\n" { text.removeLast() }
    return text
  }

  /// Reads `Q2 `, `S1+2 ` or `quote:` behind an opening bracket.
  private static func label(_ scanner: inout Substring) -> (Character, [Int]) {
    for (long, role) in [("speaker:", "S"), ("cue:", "C"), ("quote:", "Q")]
    where scanner.hasPrefix(long) {
      scanner.removeFirst(long.count)
      return (Character(role), [1])
    }
    let role = scanner.removeFirst()
    precondition("SCQ".contains(role), "unknown mark \(role)")
    let label = scanner.prefix { $0.isWholeNumber || $0 == "+" }
    scanner.removeFirst(label.count)
    if scanner.first == " " { scanner.removeFirst() }
    let numbers = label.split(separator: "+").compactMap { Int($0) }
    return (role, numbers.isEmpty ? [1] : numbers)
  }

  // MARK: Comparing

  /// Both versions of the text if a marked row was not found or a found one not marked; nil if they
  /// agree. Marks and punctuation at the edges of content are of no account.
  public func difference(from document: Document) -> String? {
    let found = document.quotes.map(Row.init)
    guard Set(rows.map(key)) != Set(found.map(key)) || rows.count != found.count else { return nil }
    return "expected: \(rendered(rows))\nfound:    \(rendered(found))"
  }

  /// Whether two rows have the same spans, up to marks and punctuation at the edges of content.
  public func agrees(_ row: Row, with other: Row) -> Bool { key(row) == key(other) }

  private func key(_ row: Row) -> Row {
    var row = row
    row.content = row.content.map(core).sorted()
    return row
  }

  /// A span without marks, punctuation and blanks at its ends.
  private func core(_ span: Span) -> Span {
    let string = Array(text.string(span).unicodeScalars)
    let idle: Set<Unicode.Scalar> = [
      " ", ",", ".", "!", "?", "\"", "'", "“", "”", "‘", "’", "«", "»",
    ]
    let front = string.prefix { idle.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
    let back = string.reversed().prefix { idle.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
    guard front + back < Int(span.count) else { return span }
    return Span(start: Int(span.start) + front, count: Int(span.count) - front - back)
  }

  /// The text with some rows marked in it.
  public func rendered(_ rows: [Row]) -> String {
    var marks: [(offset: Int, text: String)] = []
    for (index, row) in rows.enumerated() {
      let number = rows.count > 1 ? "\(index + 1)" : ""
      for (letter, spans) in [("S", row.source), ("C", row.cue), ("Q", row.content)] {
        for span in spans {
          marks.append((Int(span.start), "⟦\(letter)\(number) "))
          marks.append((span.end, "⟧"))
        }
      }
    }
    var result = ""
    var place = 0
    for (offset, mark) in marks.sorted(by: { $0.offset < $1.offset }) {
      result += text.string(Span(start: place, count: offset - place)) + mark
      place = offset
    }
    result += text.string(Span(start: place, count: text.count - place))
    return result.split(separator: "\n").joined(separator: " ¶ ")
  }
}
