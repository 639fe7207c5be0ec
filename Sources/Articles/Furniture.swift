// Lines of a site that are not lines of the article.
//
// In: one line. Out: whether it is furniture, a correction or a note. Lists of openings, matched on
// short lines only: a sentence that begins with "Share" is a sentence.

/// Recognises what sites print between and around paragraphs.
enum Furniture {
  /// The kind of a line that is no paragraph; nil for all others.
  static func kind(of bytes: [UInt8], in range: Range<Int>) -> Block.Kind? {
    guard let first = range.first else { return nil }
    // The shortest way out for paragraphs: none of the openings begins with their first byte.
    guard bytes[first] < 0x80 || bytes[first] == 0xC2 || range.count < 160 else { return nil }
    if range.count <= 400 {
      for opening in corrections where bytes.hasASCII(opening, at: first) { return .correction }
      for opening in notes where bytes.hasASCII(opening, at: first) { return .note }
    }
    guard range.count <= 160 else { return nil }
    let letter = Int(bytes[first].lowered)
    for opening in openings[letter] where bytes.hasASCII(opening, at: first) { return .dropped }
    for line in lines[letter]
    where range.count == line.utf8CodeUnitCount && bytes.hasASCII(line, at: first) {
      return .dropped
    }
    if range.count <= 80, !endsSentence(bytes, range) {
      for opening in shortOpenings[letter] where bytes.hasASCII(opening, at: first) {
        return .dropped
      }
    }
    for ending: StaticString in ["all rights reserved", "all rights reserved."]
    where bytes.hasASCII(ending, at: range.upperBound - ending.utf8CodeUnitCount)
      && range.count >= ending.utf8CodeUnitCount
    { return .dropped }
    if bytes.hasASCII("the post ", at: first),
      bytes.firstIndex(ofASCII: " appeared first on ", in: range) != nil
    {
      return .dropped
    }
    if bytes[first] == 0xC2, first + 1 < range.upperBound, bytes[first + 1] == 0xA9 {
      return .dropped
    }
    if range.count <= 60, isCredit(bytes, range) { return .caption }
    return isPageNumber(bytes, range) || isCount(bytes, range) ? .dropped : nil
  }

  /// `Photo: A. B., AP`, `Sakib Ali/Getty Images`.
  private static func isCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for opening: StaticString in [
      "photo: ", "photos: ", "photo by ", "image: ", "image credit", "picture: ", "credit: ",
    ]
    where bytes.hasASCII(opening, at: range.lowerBound) { return true }
    for ending: StaticString in [
      "getty images", "via getty", "shutterstock", "/ap", "/reuters", "/afp",
    ]
    where bytes.hasASCII(ending, at: range.upperBound - ending.utf8CodeUnitCount) { return true }
    return false
  }

  /// A number of shares or a place in a gallery: `84.1K`, `1 of 6`.
  private static func isCount(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 12, bytes[range.lowerBound].isDigit else { return false }
    return bytes[range].allSatisfy {
      $0.isDigit || $0.isSpace || $0 == 0x2C || $0 == 0x2E || $0 == 0x2D
        || $0 | 0x20 == UInt8(ascii: "k")
        || $0 | 0x20 == UInt8(ascii: "o") || $0 | 0x20 == UInt8(ascii: "f")
    }
  }

  /// A full stop, exclamation or question mark, perhaps inside closing marks.
  static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    loop: while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): end -= 1
      case 0x99, 0x9D:  // U+2019, U+201D
        guard end - 3 >= range.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80
        else { return false }
        end -= 3
      default: break loop
      }
    }
    guard end > range.lowerBound else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      // `in the U.S.` ends no sentence by itself.
      let isInitialism =
        end - 4 >= range.lowerBound && bytes[end - 2].isUpper && bytes[end - 3] == 0x2E
        && bytes[end - 4].isUpper
      return !isInitialism
    case 0xA6: return end - 3 >= range.lowerBound && bytes[end - 3] == 0xE2  // U+2026
    default: return false
    }
  }

  /// `Page 3`, `Page 3 of 10`.
  private static func isPageNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 16, bytes.hasASCII("page ", at: range.lowerBound) else { return false }
    return bytes[range].dropFirst(5).allSatisfy {
      $0.isDigit || $0.isSpace || $0 | 0x20 == UInt8(ascii: "o") || $0 | 0x20 == UInt8(ascii: "f")
    }
  }

  private static let corrections: [StaticString] = [
    "correction:", "corrections:", "clarification:", "this article was amended",
    "this article was corrected", "this story was corrected", "this story has been corrected",
    "this article has been corrected", "this article has been amended",
    "an earlier version of this",
  ]

  private static let notes: [StaticString] = [
    "editor's note", "editors' note", "note to readers", "reporting by ",
    "additional reporting by ",
    "source: ", "with additional reporting", "this story was originally published",
    "this article was originally published", "this article originally appeared",
  ]

  /// Whether a short line opens a list of other articles, comments or the like: everything after
  /// it at the end of a page is no article.
  static func opensTail(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 48, let first = range.first else { return false }
    let letter = Int(bytes[first].lowered)
    return tails[letter].contains { bytes.hasASCII($0, at: first) }
  }

  private static let tails = byFirstByte([
    "about the author", "about this author", "also on ", "around the web", "comments",
    "explore further", "editor's picks", "from around the web", "have your say",
    "join the conversation",
    "keep reading", "latest news", "latest stories", "leave a comment", "leave a reply",
    "more articles",
    "more from", "more in ", "more news", "more on ", "more stories", "most popular", "most read",
    "must read", "must watch", "our latest", "other stories", "popular now", "post a comment",
    "recent posts", "recommended", "related", "share your thoughts", "sponsored", "stay connected",
    "today's top", "top stories", "trending", "what to read next", "you may also",
    "you might also",
  ])

  /// Never the beginning of a reported sentence.
  private static let openings = byFirstByte([
    "advertisement -", "also on ", "article continues", "click here", "click to ",
    "comment on this",
    "continue reading",
    "copyright ©", "copyright (c)", "do you have a story", "download our app", "download the app",
    "enjoyed this", "filed under", "follow us", "get our ", "get the latest", "have a story for us",
    "have your say",
    "join our ", "join the conversation",
    "like this article?", "like this story?", "like us on", "more on this story", "never miss",
    "our standards:",
    "please log in", "post comment",
    "please subscribe", "read also:", "also read:", "read more:", "read more about", "read next:",
    "recommended:", "related links",
    "related tags", "related:", "related article", "related stor", "scroll down", "see also:",
    "share this", "share on ", "sign up for", "sign up to", "skip advert", "skip to ",
    "story continues", "subscribe to", "subscribe now", "tags:", "tap here", "to continue reading",
    "view comments", "we use cookies",
    "want more stories", "what do you think? ", "you may also like", "you might also like",
    "your browser ", "enter your email", "by signing up", "by subscribing",
  ])

  /// The beginning of a sentence as well; furniture if the line is short and has no stop.
  private static let shortOpenings = byFirstByte([
    "follow ", "gallery:", "in pictures:", "listen:", "more:", "more from", "most read",
    "must read",
    "photo gallery", "print this", "read more", "save article", "send us ", "trending", "watch:",
    "watch now", "watch the video", "leave a comment", "leave a reply", "email this",
  ])

  /// Whole lines.
  private static let lines = byFirstByte([
    "about the author", "ad", "advert", "advertisement", "advertising", "caption",
    "close", "comment", "comments", "copy link",
    "email", "facebook", "follow", "gift article", "loading...", "menu", "print", "related",
    "related topics", "save", "share", "share full article", "sponsored", "subscribe", "topics",
    "tweet", "twitter", "whatsapp", "share this article", "story highlights", "promoted content",
  ])

  /// Words in 256 lists, by their first byte: most lines are compared with three.
  private static func byFirstByte(_ words: [StaticString]) -> [[StaticString]] {
    var lists = [[StaticString]](repeating: [], count: 256)
    for word in words { lists[Int(word.utf8Start[0])].append(word) }
    return lists
  }
}
