// How many columns a text takes on a terminal, and how to cut and wrap it by columns.
//
// In: text that is already safe to show (SafeText). Out: columns, clipped and wrapped text, equal
// on every host: the tables are ours, not the C library's. Leaves to others: what is shown.
//
// The unit is the grapheme cluster. Sums of scalars are wrong where it matters: 👍🏽 would be 4, a
// family 6, an emoji newer than the C library 0; terminals draw 2 for each.

/// Widths in terminal columns.
public enum DisplayWidth {
  /// The columns that a text takes. Control characters take none: make text safe first.
  public static func columns(of text: some StringProtocol) -> Int {
    var total = 0
    var onlyASCII = true
    for byte in text.utf8 {
      guard byte < 0x80 else {
        onlyASCII = false
        break
      }
      if byte >= 0x20 && byte != 0x7F { total += 1 }
    }
    if onlyASCII { return total }

    // Letters that never join with their neighbours need no cluster breaking, which is about
    // twenty times slower.
    total = 0
    for scalar in text.unicodeScalars {
      guard let width = WidthTable.widthStandingAlone(scalar.value) else {
        return text.reduce(0) { $0 + columns(of: $1) }
      }
      total += width
    }
    return total
  }

  /// The columns of one grapheme cluster: 0, 1 or 2.
  ///
  ///     DisplayWidth.columns(of: "가" as Character)   // 2
  ///     DisplayWidth.columns(of: "e\u{301}" as Character)  // 1
  public static func columns(of cluster: Character) -> Int {
    var total = 0
    var isEmoji = false
    var flagLetters = 0
    for scalar in cluster.unicodeScalars {
      switch scalar.value {
      case 0xFE0F, 0x20E3: isEmoji = true  // emoji presentation, keycap
      case 0x1F1E6...0x1F1FF: flagLetters += 1
      default: break
      }
      total += WidthTable.width(of: scalar)
    }
    if flagLetters == 2 || isEmoji && total > 0 { return 2 }
    // More than one spacing scalar in a cluster (conjuncts, emoji sequences): drawn in two cells.
    return min(total, 2)
  }

  /// The text cut to at most so many columns; a cut ends in `…`, and only a cut does.
  ///
  ///     DisplayWidth.clip("fewer than 20", to: 8)   // "fewer t…"
  public static func clip(_ text: some StringProtocol, to limit: Int) -> String {
    guard columns(of: text) > limit else { return String(text) }
    guard limit > 0 else { return "" }
    return String(text[..<end(of: text[...], columns: limit - 1)]) + "…"
  }

  /// The text filled up with blanks to so many columns; never cut.
  public static func padded(
    _ text: some StringProtocol, to width: Int, alignRight: Bool = false
  ) -> String {
    let missing = width - columns(of: text)
    guard missing > 0 else { return String(text) }
    let blanks = String(repeating: " ", count: missing)
    return alignRight ? blanks + text : text + blanks
  }

  /// The text in lines of at most so many columns, broken at blanks and beside CJK characters; a
  /// longer word is broken where the line ends. Line feeds in the text stay line ends.
  ///
  /// A first line may be shorter by `firstIndent` columns, for text that goes on after a label.
  public static func wrap(
    _ text: some StringProtocol, to width: Int, firstIndent: Int = 0
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var rest = paragraph[...]
      repeat {
        let room = max(2, lines.isEmpty ? width - firstIndent : width)
        let line = rest[..<lineEnd(of: rest, columns: room)]
        rest = rest[line.endIndex...].drop { $0 == " " }
        lines.append(String(trimmed(line)))
      } while !rest.isEmpty
    }
    return lines
  }

  /// Where a line of so many columns must end: behind the last whole word that fits.
  private static func lineEnd<S: StringProtocol>(of text: S, columns limit: Int) -> S.Index {
    var used = 0
    var lastBreak: S.Index?
    var previous: Character?
    var index = text.startIndex
    while index < text.endIndex {
      let cluster = text[index]
      if let previous, LineBreak.isAllowed(between: previous, and: cluster) { lastBreak = index }
      used += columns(of: cluster)
      // A blank may hang over the edge: it is dropped with the break.
      if used > limit && cluster != " " {
        if let lastBreak { return lastBreak }
        return index == text.startIndex ? text.index(after: index) : index
      }
      previous = cluster
      index = text.index(after: index)
    }
    return text.endIndex
  }

  /// The index behind the last cluster that still fits.
  private static func end<S: StringProtocol>(of text: S, columns limit: Int) -> S.Index {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      used += columns(of: text[index])
      if used > limit { return index }
      index = text.index(after: index)
    }
    return index
  }

  private static func trimmed<S: StringProtocol>(_ line: S) -> S.SubSequence {
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)] == " " {
      end = line.index(before: end)
    }
    return line[..<end]
  }
}

/// Where a line may end: after a blank or a hyphen, and beside characters of scripts written
/// without blanks, but never before closing or after opening punctuation.
private enum LineBreak {
  static func isAllowed(between left: Character, and right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if left == "-" || left == "–" || left == "—" { return right.isLetter }
    if closing.contains(right) || opening.contains(left) { return false }
    return isIdeographic(left) || isIdeographic(right)
  }

  private static let closing: Set<Character> = [
    ".", ",", ":", ";", "!", "?", ")", "]", "}", "’", "”", "»", "%", "…",
    "。", "、", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "》", "〉", "〕", "・", "ー",
  ]
  private static let opening: Set<Character> = [
    "(", "[", "{", "‘", "“", "«", "（", "「", "『", "【", "《", "〈", "〔", "$", "#",
  ]

  /// Han, kana and their punctuation. Hangul is left out: Korean has blanks between words.
  private static func isIdeographic(_ cluster: Character) -> Bool {
    switch cluster.unicodeScalars.first!.value {
    case 0x2E80...0x312F, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
