// Text with rows marked in it, so that a test or a gold article reads like the news.
//
// In: `⟦S Kim⟧ ⟦C said⟧ ⟦Q they had died⟧.` Out: the article without marks and the rows the marks
// stand for. `S` source, `C` cue, `Q` content; a number behind the letter names the row (`Q2`), so
// that pieces of one row share it; `S1+2` belongs to two rows. `speaker:`, `cue:`, `quote:` are the
// long forms. `¶` begins a paragraph; a paragraph that begins `Headline:`, `Caption:`, `Pullquote:`,
// `Embed:`, `Quote:` or `Item:` is one. A mark may hold others (words inside words), never overlap
// one. Leaves to others: what is true of a row besides its spans (`GoldFact`).

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
  /// The numbers of the rows, ascending; 1 where the marks bear none.
  public private(set) var numbers: [Int] = []

  /// Reads text that is known to be well marked, such as that of a test; traps if it is not.
  public init(_ marked: String) {
    do { try self.init(validating: marked) } catch { preconditionFailure("\(error)") }
  }

  /// Reads text that somebody may have marked wrongly.
  public init(validating marked: String) throws(MarkedTextError) {
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
          let (role, numbers) = try Self.label(&scanner)
          open.append((role, numbers, bytes.count))
        case "⟧":
          guard let mark = open.popLast() else {
            throw MarkedTextError("a mark closes twice", rest)
          }
          let span = Span(start: mark.start, count: bytes.count - mark.start)
          guard !span.isEmpty else { throw MarkedTextError("a mark holds nothing", rest) }
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
      guard open.isEmpty else { throw MarkedTextError("a mark is open", rest) }
      blocks.append(Block(kind: kind, span: Span(start: start, count: bytes.count - start)))
    }
    text = ByteText(bytes)
    numbers = rowsByNumber.keys.sorted()
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
  private static func label(
    _ scanner: inout Substring
  ) throws(MarkedTextError) -> (Character, [Int]) {
    for (long, role) in [("speaker:", "S"), ("cue:", "C"), ("quote:", "Q")]
    where scanner.hasPrefix(long) {
      scanner.removeFirst(long.count)
      return (Character(role), [1])
    }
    guard let role = scanner.popFirst(), "SCQ".contains(role) else {
      throw MarkedTextError("a mark is none of S, C, Q", scanner)
    }
    let label = scanner.prefix { $0.isWholeNumber || $0 == "+" }
    scanner.removeFirst(label.count)
    if scanner.first == " " { scanner.removeFirst() }
    let numbers = label.split(separator: "+").compactMap { Int($0) }
    return (role, numbers.isEmpty ? [1] : numbers)
  }
}

/// What is wrong with marked text.
public struct MarkedTextError: Error, CustomStringConvertible {
  public var description: String

  init(_ what: String, _ place: Substring) { description = "\(what): \(place.prefix(60)) …" }
}
