// Titles, addresses and hosts taken apart.

import Text

extension HTMLFacts {
  /// `Ferry sinks | Varnholm Courier` without its end, and that end.
  static func cut(_ title: String) -> (text: String, suffix: String?) {
    for separator in [" | ", " — ", " – ", " - ", " :: ", " » ", " • ", " · "] {
      guard let cut = title.lastRange(ofText: separator) else { continue }
      let text = String(title[..<cut.lowerBound]).trimmed
      let suffix = String(title[cut.upperBound...]).trimmed
      // Either part may be the name; the headline is the longer one.
      guard text.utf8.count >= 12, suffix.utf8.count < text.utf8.count else { continue }
      return (text, suffix)
    }
    return (title, nil)
  }

  /// The title without ` | Outlet` or the like.
  static func cut(_ title: String, ifEndingIn outlet: String?) -> String {
    let (text, suffix) = cut(title)
    return suffix?.lowercased() == outlet?.lowercased() ? text : title
  }

  /// `varnholm-courier.example` of an address.
  static func host(_ url: String) -> String? {
    guard let scheme = url.firstRange(ofText: "://") else { return nil }
    var host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    return host.isEmpty ? nil : String(host)
  }

  /// The day in `/2025/03/04/`, `/2025-03-04-` or `/20250304/`.
  static func date(inPath url: String) -> Timestamp? {
    var parts: [Int] = []
    for part in url.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." }) {
      guard let number = Int(part) else {
        parts = []
        continue
      }
      if part.utf8.count == 8 {
        parts = [number / 10_000, number / 100 % 100, number % 100]
      } else {
        parts.append(number)
      }
      if parts.count >= 3 {
        let last = parts.suffix(3)
        let i = last.startIndex
        if (1990...2200).contains(last[i]),
          let date = CivilDate(year: last[i], month: last[i + 1], day: last[i + 2])
        {
          return Timestamp(date: date)
        }
      }
    }
    return nil
  }
}

extension String {
  /// The last place of a text in this one.
  func lastRange(ofText text: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var from = startIndex
    while let next = String(self[from...]).firstRange(ofText: text) {
      let whole = String(self[from...])
      let offset = whole.utf8.distance(from: whole.startIndex, to: next.lowerBound)
      let low = utf8.index(from, offsetBy: offset)
      found = low..<utf8.index(low, offsetBy: text.utf8.count)
      from = found!.upperBound
    }
    return found
  }
}

extension MetadataField where Value == String {
  /// Puts the first value that two places agree on in front of one that stands alone.
  mutating func preferAgreement(_ fold: (String) -> String) {
    var counts: [String: Int] = [:]
    for candidate in candidates { counts[fold(candidate.value), default: 0] += 1 }
    guard let first = candidates.first, counts[fold(first.value)] == 1,
      let i = candidates.firstIndex(where: { counts[fold($0.value)]! > 1 })
    else { return }
    candidates.insert(candidates.remove(at: i), at: 0)
  }
}

extension MetadataField where Value == Timestamp {
  /// Puts a moment before a mere day if both are the same day.
  mutating func preferPrecision() {
    guard let first = candidates.first, first.value.minuteOfDay == nil,
      let i = candidates.firstIndex(where: {
        $0.value.date == first.value.date && $0.value.minuteOfDay != nil
      })
    else { return }
    candidates.insert(candidates.remove(at: i), at: 0)
  }
}
