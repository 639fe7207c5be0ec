// `VARNHOLM, March 4 (Continental Wire) —` at the head of a paragraph.
//
// In: the beginning of a paragraph. Out: place, day, agency, and where the sentence begins.

import Text

/// The place, day and agency a report opens with.
public struct Dateline: Hashable, Sendable {
  /// The place as written, with its region: `VARNHOLM, Aldmark`.
  public var place: String
  public var month: Int?
  public var day: Int?
  public var year: Int?
  /// The agency in brackets.
  public var wire: String?
  /// Bytes of the dateline with its dash.
  public var byteCount: Int
  /// Offset of the first byte of the sentence after it.
  public var bodyOffset: Int

  /// Reads a dateline in `bytes` from the start of `range`; nil if there is none.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    guard let dash = Dateline.dash(in: bytes, range) else { return nil }
    byteCount = dash.end - range.lowerBound
    var body = dash.end
    while body < range.upperBound {
      if bytes[body].isSpace {
        body += 1
      } else if bytes.hasNoBreakSpace(at: body) {
        body += bytes[body] == 0xC2 ? 2 : 3
      } else {
        break
      }
    }
    bodyOffset = body - range.lowerBound

    var head = String(bytes, range.lowerBound..<dash.start).trimmed
    if let open = head.utf8.firstIndex(of: UInt8(ascii: "(")) {
      guard head.hasSuffix(")") else { return nil }
      wire = String(head[head.utf8.index(after: open)...].dropLast()).trimmed
      head = String(head[..<open]).trimmed
    }
    var places: [String] = []
    for part in head.split(separator: ",").map({ String($0).trimmed }) {
      if let found = DateParsing.monthAndDay(part), !places.isEmpty {
        (month, day, year) = (found.month, found.day, found.year ?? year)
      } else if let value = Int(part), (1800...2200).contains(value), day != nil {
        year = value
      } else if DateParsing.isWeekday(part.lowercased()), !places.isEmpty {
        continue
      } else if day == nil, places.count < 3, Dateline.isPlace(part) {
        places.append(part)
      } else {
        return nil
      }
    }
    guard let first = places.first else { return nil }
    // A place in ordinary letters is one only beside an agency or a day: "Yes, Minister — …".
    guard first.isShouted || wire != nil || day != nil else { return nil }
    // `BREAKING: …` and `EXCLUSIVE — …` are no places.
    if dash.isColon && wire == nil && day == nil { return nil }
    if Dateline.labels.contains(first.lowercased()) { return nil }
    place = places.joined(separator: ", ")
  }

  /// The day of the dateline, its year taken from `other` if it names none.
  func date(nearest other: CivilDate?) -> CivilDate? {
    guard let month, let day else { return nil }
    if let year { return CivilDate(year: year, month: month, day: day) }
    guard let other else { return nil }
    // A report of 31 December is published on 1 January.
    let candidates = [other.year - 1, other.year, other.year + 1].compactMap {
      CivilDate(year: $0, month: month, day: day)
    }
    return candidates.min {
      abs($0.dayNumber - other.dayNumber) < abs($1.dayNumber - other.dayNumber)
    }
  }

  private static let labels: Set<String> = [
    "analysis", "breaking", "breaking news", "comment", "corrected", "correction", "editorial",
    "exclusive", "explainer", "fact check", "interview", "just in", "live", "opinion", "profile",
    "review", "update", "updated", "video", "warning", "watch",
  ]

  private static func isPlace(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    guard (1...4).contains(words.count), part.utf8.count <= 40 else { return false }
    let isName = part.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || " .-'\u{2019}".unicodeScalars.contains(scalar)
    }
    guard isName else { return false }
    return part.isCapitalised && String(words.last!).isCapitalised
  }

  /// The dash that ends a dateline within its first 120 bytes, or a colon.
  private static func dash(in bytes: [UInt8], _ range: Range<Int>)
    -> (start: Int, end: Int, isColon: Bool)?
  {
    let last = min(range.upperBound, range.lowerBound + 120)
    var i = range.lowerBound
    func isGap(_ k: Int) -> Bool {
      k >= range.upperBound || bytes[k].isSpace || bytes.hasNoBreakSpace(at: k)
    }
    while i < last {
      switch bytes[i] {
      case 0x0A: return nil
      case UInt8(ascii: "-"):
        var end = i + 1
        while end < last, bytes[end] == UInt8(ascii: "-") { end += 1 }
        // `STRATFORD-UPON-AVON` holds no such dash: one stands after a space or a bracket.
        let before = i > range.lowerBound ? bytes[i - 1] : 0
        if isGap(end) || end - i > 1, before == 0x20 || before == 0x29 || end - i > 1 {
          return (i, end, false)
        }
      case UInt8(ascii: ":") where isGap(i + 1): return (i, i + 1, true)
      case UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return nil
      case 0xE2 where bytes.hasDash(at: i):
        let before = i > range.lowerBound ? bytes[i - 1] : 0
        if before == 0x20 || before == 0x29 || before == 0xA0 { return (i, i + 3, false) }
      default: break
      }
      i += 1
    }
    return nil
  }
}

extension String {
  /// At least two letters, none of them lower case.
  var isShouted: Bool {
    var count = 0
    for scalar in unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      count += 1
    }
    return count >= 2
  }
}
