// Which lines of a plain text make one paragraph.
//
// In: lines. Out: ranges of lines. A text is either wrapped by hand at a width, and then its lines
// are joined, or every newline ends a paragraph.

/// Lines that belong together.
struct Paragraph {
  var lines: Range<Int>
  /// A blank line stands before it.
  var followsBlank: Bool
}

struct ParagraphFinder {
  let bytes: [UInt8]
  let lines: [Line]
  /// Bytes at which the text was wrapped; nil if it was not.
  let width: Int?
  private let hasBlankLines: Bool

  init(bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
    (width, hasBlankLines) = ParagraphFinder.wrapWidth(bytes, lines)
  }

  /// Paragraphs of a range of lines; `standsAlone` says which lines are never joined.
  func paragraphs(in range: Range<Int>, standsAlone: (Int) -> Bool) -> [Paragraph] {
    var result: [Paragraph] = []
    var followsBlank = true
    var current: Range<Int>?
    var currentIsAlone = false
    func finish() {
      if let lines = current { result.append(Paragraph(lines: lines, followsBlank: followsBlank)) }
      if current != nil { followsBlank = false }
      current = nil
    }
    for i in range {
      if lines[i].isBlank {
        finish()
        followsBlank = true
        continue
      }
      let isAlone = standsAlone(i)
      if let open = current, !isAlone, !currentIsAlone, isJoined(i - 1, i) {
        current = open.lowerBound..<i + 1
      } else {
        finish()
        current = i..<i + 1
        currentIsAlone = isAlone
      }
    }
    finish()
    return result
  }

  /// Whether line `b` goes on with the paragraph of line `a` just before it.
  private func isJoined(_ a: Int, _ b: Int) -> Bool {
    guard let width, !lines[b].startsPage else { return false }
    let first = lines[a]
    let second = lines[b]
    if isListItem(second) { return false }
    if second.indent >= 2, first.indent < second.indent, !isListItem(first) { return false }
    // What fits on a line was put there by wrapping; a shorter line was ended by the author.
    var wordEnd = second.range.lowerBound
    while wordEnd < second.range.upperBound, !bytes[wordEnd].isSpace { wordEnd += 1 }
    let wouldFit = first.count + 1 + wordEnd - second.range.lowerBound <= width * 85 / 100
    guard wouldFit else { return true }
    if hasBlankLines { return first.count * 2 > width || !startsAnew(second) }
    return !Furniture.endsSentence(bytes, first.range) && !startsAnew(second)
  }

  private func startsAnew(_ line: Line) -> Bool {
    let first = bytes[line.range.lowerBound]
    return first.isUpper || first == UInt8(ascii: "\"") || first == 0xE2 || first == 0xC3
      || first.isDigit
  }

  func isListItem(_ line: Line) -> Bool {
    let start = line.range.lowerBound
    guard line.count > 2 else { return false }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return bytes[start + 1] == 0x20
    case 0xE2: return bytes[start + 1] == 0x80 && bytes[start + 2] == 0xA2
    default: return false
    }
  }

  /// Width of a hand-wrapped text, in bytes, and whether it separates paragraphs by blank lines.
  private static func wrapWidth(_ bytes: [UInt8], _ lines: [Line]) -> (Int?, Bool) {
    // Lines that another one follows in their group; in wrapped text they break anywhere, and so
    // few of them end a sentence, many are followed by a small letter (unless the whole text is in
    // capitals, as old wires are), and none is long.
    var inner = 0
    var innerEnds = 0
    var smallLetters = 0
    var capitalLines = 0
    var long = 0
    var blank = 0
    var longest = 0
    var counts = [Int](repeating: 0, count: 161)
    for i in lines.indices.dropLast() {
      if lines[i].isBlank {
        if i > 0 { blank += 1 }
        continue
      }
      guard !lines[i + 1].isBlank else { continue }
      inner += 1
      let count = lines[i].count
      if count > 160 { long += 1 } else { counts[count] += 1 }
      longest = max(longest, count)
      if Furniture.endsSentence(bytes, lines[i].range) { innerEnds += 1 }
      if bytes[lines[i + 1].range.lowerBound].isLower { smallLetters += 1 }
      if !bytes[lines[i].range].contains(where: { $0.isLower }) { capitalLines += 1 }
      if inner >= 20_000 { break }
    }
    let isInCapitals = capitalLines * 20 >= inner * 19
    guard inner >= 3, long * 20 < inner, innerEnds * 2 < inner,
      smallLetters * 10 >= inner * 3 || isInCapitals
    else { return (nil, blank > 0) }
    // The length that nine lines in ten do not pass.
    var seen = 0
    var width = 0
    while width < 160, seen + counts[width] < (inner - long) * 9 / 10 {
      seen += counts[width]
      width += 1
    }
    return width >= 30 ? (width, blank > 0) : (nil, blank > 0)
  }
}
