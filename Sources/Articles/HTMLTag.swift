// The names of elements and attributes that readers look at; all others are `unknown`.

/// An element of a page or feed.
enum HTMLTag: UInt8, CaseIterable {
  case unknown
  // Pages.
  case a, abbr, address, area, article, aside, audio, b, base, blockquote, body, br, button, canvas
  case caption, center, cite, code, col, dd, del, details, dialog, div, dl, dt, em, embed, fieldset
  case figcaption, figure, font, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr
  case html, i, iframe, img, input, ins, label, legend, li, link, main, map, mark, math, menu, meta
  case nav, noembed, noframes, noscript, object, ol, optgroup, option, p, param, picture, pre, q, s
  case script, search, section, select, small, source, span, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, u, ul, video
  case wbr, xmp
  // Feeds.
  case rss, feed, rdf, channel, item, entry, name, id, guid, published, issued, updated
  case modified, author, content, contentEncoded, description, subtitle
  case pubdate, creator, date, category, language

  /// The name as it is written, in lower case.
  var word: String {
    switch self {
    case .unknown: ""
    case .rdf: "rdf:rdf"
    case .contentEncoded: "content:encoded"
    case .creator: "dc:creator"
    case .date: "dc:date"
    default: "\(self)"
    }
  }

  /// Elements that never hold anything.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track,
      .wbr:
      true
    default: false
    }
  }

  /// Elements whose content has no tags.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .iframe, .noembed, .noframes, .xmp: true
    default: false
    }
  }

  /// Elements that begin and end a block of text.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
      .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .search,
      .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .xmp:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading.
  var headingLevel: UInt8? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  private static let byName: [UInt64: HTMLTag] = {
    var table: [UInt64: HTMLTag] = [:]
    for tag in allCases where tag != .unknown {
      table[HTMLName.key(Array(tag.word.utf8)[...])] = tag
    }
    return table
  }()

  /// The element with a name, in any case; a prefix `atom:` does not count.
  static func named(_ bytes: [UInt8], _ range: Range<Int>) -> HTMLTag {
    let start =
      bytes.hasASCII("atom:", at: range.lowerBound) ? range.lowerBound + 5 : range.lowerBound
    guard start < range.upperBound, range.upperBound - start <= 16 else { return .unknown }
    return byName[HTMLName.key(bytes[start..<range.upperBound])] ?? .unknown
  }
}

/// An attribute that readers look at.
enum HTMLAttributeName: String, CaseIterable {
  case ariaHidden = "aria-hidden"
  case classes = "class"
  case content, datetime, hidden, href
  case httpEquiv = "http-equiv"
  case id, itemprop, lang
  case xmlLang = "xml:lang"
  case name, property, rel, role, style, term, type

  private static let table: [UInt64: HTMLAttributeName] = {
    var table: [UInt64: HTMLAttributeName] = [:]
    for name in allCases { table[HTMLName.key(Array(name.rawValue.utf8)[...])] = name }
    return table
  }()

  static func named(_ bytes: [UInt8], _ range: Range<Int>) -> HTMLAttributeName? {
    guard range.count <= 16 else { return nil }
    return table[HTMLName.key(bytes[range])]
  }
}

enum HTMLName {
  /// A number that stands for a short name in lower case: two halves of eight bytes, mixed.
  static func key(_ name: ArraySlice<UInt8>) -> UInt64 {
    var first: UInt64 = 0
    var second: UInt64 = 0
    for (i, byte) in name.enumerated() {
      if i < 8 {
        first = first << 8 | UInt64(byte.lowered)
      } else {
        second = second << 8 | UInt64(byte.lowered)
      }
    }
    return first ^ (second &* 0x9E37_79B9_7F4A_7C15)
  }
}
