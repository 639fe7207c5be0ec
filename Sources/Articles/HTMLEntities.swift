// `&amp;`, `&#8217;` and their like.
//
// In: bytes at an ampersand. Out: the character meant. What is no entity stays as it stands. Only
// names of characters exist; nothing is ever fetched or expanded.

enum HTMLEntities {
  /// Appends what the reference at `i` (an ampersand) means, or the ampersand itself; returns the
  /// offset after it.
  static func decode(_ bytes: [UInt8], at i: Int, end: Int, into result: inout [UInt8]) -> Int {
    if i + 2 < end, bytes[i + 1] == UInt8(ascii: "#"),
      let (value, next) = number(bytes, from: i + 2, end: end)
    {
      result.appendScalar(value)
      return next
    }
    var k = i + 1
    while k < end, k - i <= 12, bytes[k].isLetter || bytes[k].isDigit { k += 1 }
    if k > i + 1 {
      let hasSemicolon = k < end && bytes[k] == UInt8(ascii: ";")
      // Old names are known without a semicolon too, where no letter goes on with the word.
      if let value = named[key(bytes, i + 1, k)], hasSemicolon || value < 0x100 {
        result.appendScalar(value)
        return hasSemicolon ? k + 1 : k
      }
    }
    result.append(UInt8(ascii: "&"))
    return i + 1
  }

  /// The number at `from`, decimal or after an `x`.
  private static func number(_ bytes: [UInt8], from: Int, end: Int) -> (UInt32, Int)? {
    var k = from
    var value: UInt32 = 0
    let isHex = bytes[k] | 0x20 == UInt8(ascii: "x")
    if isHex { k += 1 }
    let first = k
    while k < end {
      let byte = bytes[k]
      guard let digit = isHex ? byte.hexValue : (byte.isDigit ? byte - 0x30 : nil) else { break }
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      k += 1
    }
    guard k > first else { return nil }
    if k < end, bytes[k] == UInt8(ascii: ";") { k += 1 }
    // Numbers of windows-1252 are meant as that, says the HTML standard.
    if (0x80..<0xA0).contains(value) { value = TextDecoding.windows1252[Int(value) - 0x80] }
    return (value == 0 ? 0xFFFD : value, k)
  }

  private static func key(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    String(bytes, start..<end)
  }

  /// A string with its references resolved.
  static func decoded(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var i = range.lowerBound
    while let next = bytes.firstIndex(of: UInt8(ascii: "&"), in: i..<range.upperBound) {
      result.append(contentsOf: bytes[i..<next])
      i = decode(bytes, at: next, end: range.upperBound, into: &result)
    }
    result.append(contentsOf: bytes[i..<range.upperBound])
    return result
  }

  private static let named: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    // The names of U+00A0 to U+00FF, in order.
    for (i, name) in latin.split(separator: " ").enumerated() {
      table[String(name)] = 0xA0 + UInt32(i)
    }
    for (name, value) in others { table[name] = value }
    return table
  }()

  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """

  private static let others: [(String, UInt32)] = [
    ("amp", 0x26), ("AMP", 0x26), ("lt", 0x3C), ("LT", 0x3C), ("gt", 0x3E), ("GT", 0x3E),
    ("quot", 0x22), ("QUOT", 0x22), ("apos", 0x27), ("excl", 0x21), ("num", 0x23), ("dollar", 0x24),
    ("percnt", 0x25), ("lpar", 0x28), ("rpar", 0x29), ("ast", 0x2A), ("plus", 0x2B),
    ("comma", 0x2C), ("period", 0x2E), ("sol", 0x2F), ("colon", 0x3A), ("semi", 0x3B),
    ("equals", 0x3D), ("quest", 0x3F), ("commat", 0x40), ("lbrack", 0x5B), ("bsol", 0x5C),
    ("rbrack", 0x5D), ("lowbar", 0x5F), ("grave", 0x60), ("lbrace", 0x7B), ("vert", 0x7C),
    ("rbrace", 0x7D), ("Tab", 0x09), ("NewLine", 0x0A),
    ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("hairsp", 0x200A), ("zwnj", 0x200C),
    ("zwj", 0x200D), ("lrm", 0x200E), ("rlm", 0x200F), ("hyphen", 0x2010), ("ndash", 0x2013),
    ("mdash", 0x2014), ("horbar", 0x2015), ("lsquo", 0x2018), ("rsquo", 0x2019), ("sbquo", 0x201A),
    ("ldquo", 0x201C), ("rdquo", 0x201D), ("bdquo", 0x201E), ("rsquor", 0x2019), ("rdquor", 0x201D),
    ("dagger", 0x2020), ("Dagger", 0x2021), ("bull", 0x2022), ("bullet", 0x2022),
    ("hellip", 0x2026),
    ("mldr", 0x2026), ("permil", 0x2030), ("prime", 0x2032), ("Prime", 0x2033), ("lsaquo", 0x2039),
    ("rsaquo", 0x203A), ("oline", 0x203E), ("frasl", 0x2044), ("euro", 0x20AC), ("trade", 0x2122),
    ("numero", 0x2116), ("larr", 0x2190), ("uarr", 0x2191), ("rarr", 0x2192), ("darr", 0x2193),
    ("harr", 0x2194), ("rArr", 0x21D2), ("minus", 0x2212), ("infin", 0x221E), ("asymp", 0x2248),
    ("ne", 0x2260), ("le", 0x2264), ("ge", 0x2265), ("sum", 0x2211), ("radic", 0x221A),
    ("deg", 0xB0), ("half", 0xBD), ("frac13", 0x2153), ("frac23", 0x2154), ("frac18", 0x215B),
    ("frac38", 0x215C), ("frac58", 0x215D), ("frac78", 0x215E), ("loz", 0x25CA), ("star", 0x2606),
    ("starf", 0x2605), ("check", 0x2713), ("cross", 0x2717), ("spades", 0x2660), ("clubs", 0x2663),
    ("hearts", 0x2665), ("diams", 0x2666), ("OElig", 0x152), ("oelig", 0x153), ("Scaron", 0x160),
    ("scaron", 0x161), ("Yuml", 0x178), ("fnof", 0x192), ("circ", 0x2C6), ("tilde", 0x2DC),
    ("Abreve", 0x102), ("abreve", 0x103), ("Aogon", 0x104), ("aogon", 0x105), ("Cacute", 0x106),
    ("cacute", 0x107), ("Ccaron", 0x10C), ("ccaron", 0x10D), ("Dcaron", 0x10E), ("dcaron", 0x10F),
    ("Dstrok", 0x110), ("dstrok", 0x111), ("Eogon", 0x118), ("eogon", 0x119), ("Ecaron", 0x11A),
    ("ecaron", 0x11B), ("Gbreve", 0x11E), ("gbreve", 0x11F), ("Idot", 0x130), ("imath", 0x131),
    ("inodot", 0x131), ("Lstrok", 0x141), ("lstrok", 0x142), ("Nacute", 0x143), ("nacute", 0x144),
    ("Ncaron", 0x147), ("ncaron", 0x148), ("Odblac", 0x150), ("odblac", 0x151), ("Rcaron", 0x158),
    ("rcaron", 0x159), ("Sacute", 0x15A), ("sacute", 0x15B), ("Scedil", 0x15E), ("scedil", 0x15F),
    ("Tcaron", 0x164), ("tcaron", 0x165), ("Udblac", 0x170), ("udblac", 0x171), ("Uring", 0x16E),
    ("uring", 0x16F), ("Zacute", 0x179), ("zacute", 0x17A), ("Zdot", 0x17B), ("zdot", 0x17C),
    ("Zcaron", 0x17D), ("zcaron", 0x17E), ("alpha", 0x3B1), ("beta", 0x3B2), ("gamma", 0x3B3),
    ("delta", 0x3B4), ("epsilon", 0x3B5), ("lambda", 0x3BB), ("mu", 0x3BC), ("pi", 0x3C0),
    ("sigma", 0x3C3), ("omega", 0x3C9), ("Delta", 0x394), ("Sigma", 0x3A3), ("Omega", 0x3A9),
  ]
}
