// Which parts of a byline are roles, outlets or people, by their words.

extension Byline {
  /// `Harbour correspondent`, `Staff writer`.
  static func isRole(_ part: String) -> Bool {
    guard let last = part.split(separator: " ").last else { return true }
    let word = last.lowercased()
    return roleWords.contains(word) || isStaff(part)
  }

  /// `Beacon staff`, `the newsroom`: nobody in particular.
  static func isStaff(_ part: String) -> Bool {
    part.lowercased().split(separator: " ").contains { staffWords.contains(String($0)) }
  }

  /// Ends in a word such as `Gazette`, or begins with `The`, or is an agency; capitalised as names
  /// are.
  static func isOutlet(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    guard let last = words.last, words.count <= 6 else { return false }
    if agencies.contains(part) { return true }
    let isName = words.dropFirst().allSatisfy { word in
      String(word).isCapitalised || ["of", "the", "and", "&", "on", "for"].contains(word)
    }
    guard isName, String(last).isCapitalised else { return false }
    return outletWords.contains(last.lowercased())
      || (words.count > 1 && words[0].lowercased() == "the")
  }

  /// The outlet that a short line or a part of one names.
  static func outlet(in text: String) -> String? {
    let text = text.trimmed
    return isOutlet(text) && text.isCapitalised ? text : nil
  }

  /// Two to five words, the first and last of them capitalised.
  static func isPerson(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    guard (1...5).contains(words.count), let first = words.first, let last = words.last
    else { return false }
    guard !part.utf8.contains(where: \.isDigit) else { return false }
    guard !words.contains(where: { DateParsing.isWeekday($0.lowercased()) }) else { return false }
    return String(first).isCapitalised && String(last).isCapitalised
  }

  static let roleWords: Set<String> = [
    "analyst", "blogger", "bureau", "chief", "columnist", "contributor", "correspondent", "critic",
    "desk", "editor", "editor-in-chief", "intern", "journalist", "photographer", "presenter",
    "producer", "reporter", "reporters", "writer", "writers",
  ]

  static let staffWords: Set<String> = [
    "admin", "communications", "correspondents", "desk", "editors", "newsroom", "staff", "team",
    "webdesk", "department", "office",
  ]

  static let outletWords: Set<String> = [
    "agency", "argus", "beacon", "broadcasting", "bugle", "bulletin", "chronicle", "courier",
    "daily", "dispatch", "echo", "enquirer", "examiner", "express", "gazette", "globe", "guardian",
    "herald", "independent", "journal", "leader", "ledger", "magazine", "mail", "mercury", "mirror",
    "monitor", "network", "news", "newspapers", "observer", "online", "planet", "post", "press",
    "radio", "record", "register", "reporter", "review", "sentinel", "service", "standard", "star",
    "sun", "telegraph", "television", "times", "today", "tribune", "tv", "voice", "weekly", "wire",
    "world",
  ]

  static let agencies: Set<String> = [
    "AAP", "AFP", "AP", "ANSA", "BBC", "Bloomberg", "CBC", "CNN", "DPA", "EFE", "ITV", "Kyodo",
    "NPR", "PA", "PTI", "Reuters", "TASS", "UPI", "Xinhua", "Yonhap", "dpa",
  ]
}

extension String {
  /// The first letter is upper case, of any alphabet.
  var isCapitalised: Bool {
    unicodeScalars.first(where: { $0.properties.isAlphabetic })?.properties.isUppercase ?? false
  }

  /// The first place of a text in this one.
  func firstRange(ofText text: String) -> Range<String.Index>? {
    let whole = Array(utf8)
    let part = Array(text.utf8)
    guard !part.isEmpty, whole.count >= part.count else { return nil }
    for i in 0...(whole.count - part.count) where whole[i] == part[0] {
      if whole[i..<i + part.count].elementsEqual(part) {
        let low = utf8.index(startIndex, offsetBy: i)
        return low..<utf8.index(low, offsetBy: part.count)
      }
    }
    return nil
  }
}
