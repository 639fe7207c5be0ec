// Reads one lexical element at a time, of the sort that may stand at that place.
//
// In: clean bytes. Out: offsets of words, numbers, dates, strings … Leaves to others: which element
// is wanted (Parser). The same letters are a keyword, a field or part of a name depending on the
// place (`about top stories`), so there is no list of tokens made beforehand.

/// A place in the clean bytes, always at the first byte of the next element.
struct Lexer {
  let bytes: [UInt8]
  /// First byte of the next element, or the newline or end where a statement may end.
  private(set) var position = 0
  /// End of the last element.
  private(set) var tokenEnd = 0
  /// Letters at `position` when they stand as a word of their own, else empty.
  private(set) var word = PackedWord()
  private(set) var wordEnd = 0
  /// Inside parentheses a newline is a blank.
  var openParentheses = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    moveTo(skipBlanks(from: 0))
  }

  var count: Int { bytes.count }
  var isAtEnd: Bool { position >= bytes.count }
  /// The byte at `position`; 0 at the end.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
  var isAtNewline: Bool { byte == 0x0A }
  /// Whether a statement may end here.
  var isAtStatementEnd: Bool { isAtEnd || isAtNewline || byte == UInt8(ascii: ";") }

  var keyword: Keyword? { word.count == 0 ? nil : WordTable.keywords[word] }
  var kind: Kind? { word.count == 0 ? nil : WordTable.kinds[word] }
  var adjective: Adjective? { word.count == 0 ? nil : WordTable.adjectives[word] }

  subscript(i: Int) -> UInt8 { i < bytes.count ? bytes[i] : 0 }

  /// Takes an element that ends at `end` and goes to the next.
  mutating func advance(to end: Int) {
    tokenEnd = end
    moveTo(skipBlanks(from: end))
  }

  /// Goes over newlines at a place where the statement cannot end: after `by`, `or`, `|` …
  mutating func crossNewlines() {
    while isAtNewline, self[position + 1] != UInt8(ascii: ".") {
      moveTo(skipBlanks(from: position + 1))
    }
  }

  /// Goes to any offset, for recovery and for the next statement.
  mutating func jump(to offset: Int) {
    tokenEnd = offset
    moveTo(skipBlanks(from: offset))
  }

  /// Ends a piece of a script at a line end; blanks before it do not count.
  mutating func finish(at lineEnd: Int) {
    var end = lineEnd
    while end > 0, Lexer.isBlank(bytes[end - 1]) { end -= 1 }
    jump(to: lineEnd)
    tokenEnd = end
  }

  private mutating func moveTo(_ offset: Int) {
    position = offset
    (word, wordEnd) = standaloneWord(at: offset)
  }

  // MARK: Blanks

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Over blanks and comments, and over newlines where the statement goes on.
  func skipBlanks(from start: Int) -> Int {
    var i = start
    while i < bytes.count {
      if Lexer.isBlank(bytes[i]) {
        i += 1
      } else if isCommentStart(i) {
        i = lineEnd(from: i)
      } else if bytes[i] == 0x0A, let next = continuation(over: i) {
        i = next
      } else {
        break
      }
    }
    return i
  }

  func lineEnd(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != 0x0A { i += 1 }
    return i
  }

  private func isCommentStart(_ i: Int) -> Bool {
    bytes[i] == UInt8(ascii: "-") && self[i + 1] == UInt8(ascii: "-")
      && (i == 0 || Lexer.isBlank(bytes[i - 1]) || bytes[i - 1] == 0x0A)
  }

  /// A newline is a blank inside parentheses and before a line that starts with `|`. A line that
  /// starts with `.` is a command of the shell even there. Gives the place where the statement goes
  /// on; nil where it ends.
  private func continuation(over newline: Int) -> Int? {
    if openParentheses > 0 {
      return self[newline + 1] == UInt8(ascii: ".") ? nil : newline + 1
    }
    let next = skipLines(from: newline)
    return self[next] == UInt8(ascii: "|") ? next : nil
  }

  /// Over blank lines and lines of comment.
  func skipLines(from start: Int) -> Int {
    var i = start
    while i < bytes.count {
      if bytes[i] == 0x0A || Lexer.isBlank(bytes[i]) {
        i += 1
      } else if isCommentStart(i) {
        i = lineEnd(from: i)
      } else {
        break
      }
    }
    return i
  }
}
