// What may stand at the cursor.
//
// In: a line and the cursor's offset. Out: the words of the grammar possible there, filtered by what
// the kind allows, and the slots that data completes. Leaves to others: names, fields' values, files
// (Shell), and matching them with what has been typed.

import Text

/// The possibilities at one place of a line.
public struct CompletionPoint: Hashable, Sendable {
  /// Words of the grammar that may begin at `typed`, most likely first; not yet filtered by it.
  public var words: [String]
  /// `|`, `(`, `)`, `,` … where they may stand.
  public var symbols: [String]
  /// Things that data completes here.
  public var slots: [OpenSlot]
  /// The part of a word before the cursor, which a chosen word replaces.
  public var typed: Span
  /// The kind that is being described; nil where it is not known.
  public var kind: Kind?

  /// A slot and the text typed for it so far.
  public struct OpenSlot: Hashable, Sendable {
    /// What may be put in.
    public var slot: Slot
    /// From the first word of a name to the cursor (`Dana K`): what a chosen name replaces, an
    /// opening quotation mark included.
    public var typed: Span
    /// Whether a quotation mark is open.
    public var isQuoted: Bool
  }

  /// The possibilities before the cursor of a line; what follows the cursor is not looked at.
  public init(in text: ByteText, at cursor: Int) {
    let cursor = min(max(0, cursor), text.count)
    let before = ByteText(Array(text.bytes[..<cursor]))
    let start = CompletionPoint.startOfTyped(before)
    words = []
    symbols = []
    slots = []
    typed = Span(start..<cursor)
    let head = ByteText(Array(before.bytes[..<start]))
    guard let clean = try? CleanText(head) else { return }
    let isQuoted = start < cursor && CompletionPoint.isQuote(before, start)

    var parser = Parser(clean, fixDepth: 0)
    parser.recovery = Recovery()
    _ = parser.lenientStatements()
    // A statement may begin at the end of the text, which the statements before never looked at.
    if parser.statementIsDone { parser.noteStart() }
    guard parser.expectations.place == parser.lexer.count else { return }

    for expected in parser.expectations.items {
      switch expected {
      case .filters(let kind?): self.kind = kind
      case .steps(let state): kind = state.kind
      case .symbol(let symbol):
        if !symbols.contains(String(symbol)) { symbols.append(String(symbol)) }
      case .slot(let slot, let from):
        let begin = from == clean.bytes.count ? start : parser.offset(from)
        kind = kind ?? slot.kind
        let open = OpenSlot(slot: slot, typed: Span(begin..<cursor), isQuoted: isQuoted)
        if !slots.contains(open) { slots.append(open) }
      default: break
      }
    }
    if !isQuoted { words = parser.expectedWords() }
  }

  /// Where the word before the cursor begins: an open quotation mark, else letters and what stands in
  /// names, handles and variables.
  private static func startOfTyped(_ text: ByteText) -> Int {
    var lineStart = text.count
    while lineStart > 0, text[lineStart - 1] != 0x0A { lineStart -= 1 }
    var open: Int?
    var i = lineStart
    while i < text.count {
      if isQuote(text, i) {
        open = open == nil ? i : nil
        i += text[i] == UInt8(ascii: "\"") ? 1 : 3
      } else {
        i += 1
      }
    }
    if let open { return open }

    var start = text.count
    while start > lineStart {
      switch text[start - 1] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "="),
        UInt8(ascii: "<"), UInt8(ascii: ">"):
        return start
      default: start -= 1
      }
    }
    return start
  }

  private static func isQuote(_ text: ByteText, _ i: Int) -> Bool {
    if text[i] == UInt8(ascii: "\"") { return true }
    guard i + 2 < text.count, text[i] == 0xE2, text[i + 1] == 0x80 else { return false }
    return (0x9C...0x9E).contains(text[i + 2])
  }
}

extension Parser {
  /// Whether the text ends where a new statement would begin.
  var statementIsDone: Bool {
    guard lexer.isAtEnd else { return false }
    var i = lexer.count
    while i > 0, Lexer.isBlank(lexer[i - 1]) { i -= 1 }
    return i == 0 || lexer[i - 1] == 0x0A || lexer[i - 1] == UInt8(ascii: ";")
  }

  mutating func noteStart() {
    note(.head(after: nil))
    note(.statement)
    note(.symbol("|"))
    note(.slot(.variable, from: lexer.position))
    note(.slot(.handle, from: lexer.position))
  }
}
