// The lines of a text, whatever ends them.
//
// In: UTF-8 bytes. Out: one small entry a line, trimmed. LF, CR LF, CR, form feed, NEL, U+2028 and
// U+2029 end a line; a form feed also marks the next line as the first of a page.

import Text

/// A line without white space at its ends.
struct Line {
  var span: Span
  /// Bytes of white space before it.
  var indent: UInt8
  /// A form feed stands before it.
  var startsPage: Bool

  var isBlank: Bool { span.isEmpty }
  var count: Int { Int(span.count) }
  var range: Range<Int> { span.range }
}

enum LineTable {
  /// All lines, blank ones included.
  static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 64 + 8)
    bytes.withUnsafeBufferPointer { text in
      var start = 0
      var i = 0
      var startsPage = false
      let end = text.count
      func finish(_ lineEnd: Int) {
        var low = start
        var high = lineEnd
        while low < high, text[low].isSpace { low += 1 }
        while high > low, text[high - 1].isSpace { high -= 1 }
        lines.append(
          Line(
            span: Span(low..<high), indent: UInt8(min(low - start, 255)), startsPage: startsPage))
        startsPage = false
      }
      while i < end {
        i = text.skipPlain(from: i, to: end)
        guard i < end else { break }
        let byte = text[i]
        // Everything but 0A, 0C, 0D and the leads of NEL, U+2028 and U+2029 passes here.
        if byte > 0x0D && byte != 0xC2 && byte != 0xE2 || byte < 0x0A {
          i += 1
          continue
        }
        let length = endLength(text, i, end)
        guard length > 0 else {
          i += 1
          continue
        }
        finish(i)
        if byte == 0x0C { startsPage = true }
        i += length
        start = i
      }
      if start < end { finish(end) }
    }
    return lines
  }

  /// Bytes of the line end at `i`; 0 if there is none.
  @inline(__always)
  private static func endLength(_ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Int {
    switch text[i] {
    case 0x0A, 0x0C: return 1
    case 0x0D: return i + 1 < end && text[i + 1] == 0x0A ? 2 : 1
    case 0xC2: return i + 1 < end && text[i + 1] == 0x85 ? 2 : 0
    case 0xE2:
      return i + 2 < end && text[i + 1] == 0x80 && (text[i + 2] == 0xA8 || text[i + 2] == 0xA9)
        ? 3 : 0
    default: return 0
    }
  }
}
