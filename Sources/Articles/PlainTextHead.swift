// Headline, deck, byline, date and outlet at the head of a plain text.
//
// In: the first paragraphs. Out: the part each of them plays, and metadata. Nothing is marked in
// plain text, so a line is what all of it says, and at most eight lines are looked at.

import Text

/// The head of one article in plain text.
struct PlainTextHead {
  /// What each paragraph from the first on is; the text proper begins after them.
  private(set) var kinds: [Block.Kind] = []
  private(set) var headLines: [Int: HeadLine] = [:]
  /// Which paragraph is the headline.
  private(set) var headline: Int?

  /// Most lines that a head has.
  static let lineCount = 8
  /// Bytes of the longest line that can be a headline.
  static let headlineByteCount = 200

  /// `texts` are the first paragraphs, `Furniture` found among them in `furniture`.
  init(texts: [String], furniture: [Block.Kind?], hasMore: Bool) {
    // Paragraphs that say nothing about themselves, up to the last line that does.
    var plain: [Int] = []
    var last = -1
    var lineCount = 0
    for (i, text) in texts.enumerated() {
      if furniture[i] != nil { continue }
      lineCount += 1
      if lineCount > PlainTextHead.lineCount { break }
      if let line = HeadLine(text) {
        headLines[i] = line
        last = i
      } else {
        if plain.count == 2 || text.utf8.count > 400 { break }
        plain.append(i)
      }
    }
    let isFollowed = { (i: Int) in
      hasMore || texts.indices.contains { $0 > i && furniture[$0] == nil }
    }
    if let labelled = headLines.first(where: { $0.value.kind == .headline }) {
      headline = labelled.key
    } else if let first = plain.first, isFollowed(first) {
      let text = texts[first]
      let isShort = text.utf8.count <= PlainTextHead.headlineByteCount
      let opensText = PlainTextHead.opensText(text)
      // Before a byline or date stands no paragraph, so there a headline may even end in a stop.
      if isShort, !opensText,
        !PlainTextHead.endsLikeText(text) || (first < last && text.utf8.count <= 120)
      {
        headline = first
      }
    }
    // A second line before the byline is the deck; without a headline none of it is a head.
    var end = max(last, headline ?? -1)
    if headline == nil, let first = plain.first { end = min(end, first - 1) }
    for i in 0..<max(0, end + 1) {
      if let kind = furniture[i] {
        kinds.append(kind)
      } else if i == headline {
        kinds.append(.headline)
      } else if let line = headLines[i] {
        kinds.append(line.kind)
      } else {
        kinds.append(.deck)
      }
    }
    headLines = headLines.filter { $0.key <= end }
  }

  /// Hands what the lines state to the metadata.
  func fill(_ metadata: inout Metadata, texts: [String]) {
    if let headline {
      let text = headLines[headline]?.labelled ?? texts[headline]
      metadata.headline.add(text, origin: headline == 0 ? "first line" : "line \(headline + 1)")
    }
    for (_, line) in headLines.sorted(by: { $0.key < $1.key }) { metadata.add(line) }
  }

  /// Ends as sentences and wrapped lines do, not as headlines do.
  private static func endsLikeText(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let last = bytes.last else { return true }
    if last == UInt8(ascii: ":") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";") {
      return true
    }
    return Furniture.endsSentence(bytes, 0..<bytes.count)
  }

  /// Begins as only the text proper does.
  private static func opensText(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if bytes[0].isLower { return true }
    guard let dateline = Dateline(bytes, in: 0..<bytes.count) else { return false }
    return dateline.wire != nil || dateline.day != nil
  }
}
