// What a name in a query can mean, level by level.
//
// In: entities, unnamed sources, authors, outlets. Out: matches of the first level that has any,
// and the nearest known names for one that has none. Leaves to others: notes and errors.

import Analysis
import Text

/// Somebody a name can stand for.
public enum NameMatch: Hashable, Sendable {
  case entity(EntityID)
  /// A source without a name (`a rescue insider`), by its folded words.
  case unnamedSource(String)
  case author(String)
  case outlet(OutletID)
}

/// How a name was found; the first level with a match wins.
public enum NameLevel: Int, CaseIterable, Sendable {
  case fullName
  /// A nickname, acronym or role.
  case alias
  /// A surname or short name.
  case part
}

/// Names of one role (speakers, outlets …) in three levels.
public struct NameTable: Sendable {
  private var levels: [[String: [NameMatch]]] = [[:], [:], [:]]
  /// Every name as it would be typed, for suggestions: folded form → written form.
  public private(set) var written: [String: String] = [:]

  /// Matches of the first level that has any.
  public func matches(for name: String) -> (level: NameLevel, matches: [NameMatch])? {
    let whole = FoldedName.allWords(name).joined(separator: " ")
    var keys = [whole]
    for key in [FoldedName(name).key, FoldedName.withoutTitles(name).key]
    where !keys.contains(key) {
      keys.append(key)
    }
    for level in NameLevel.allCases {
      for key in keys {
        if let found = levels[level.rawValue][key] { return (level, found) }
      }
    }
    return nil
  }

  // MARK: Building

  mutating func add(_ name: String, level: NameLevel, means match: NameMatch) {
    let whole = FoldedName.allWords(name).joined(separator: " ")
    let key = level == .alias ? whole : FoldedName(name).key
    add(key: key, written: name, level: level, means: match)
  }

  private mutating func add(
    key: String, written form: String, level: NameLevel, means match: NameMatch
  ) {
    guard !key.isEmpty else { return }
    if levels[level.rawValue][key]?.contains(match) == true { return }
    levels[level.rawValue][key, default: []].append(match)
    if written[key] == nil { written[key] = form }
  }

  /// Adds each word of a name that can stand for it alone, and what follows the first word.
  mutating func addParts(of name: String, means match: NameMatch) {
    let parts = namedWords(of: name)
    guard parts.count > 1 else { return }
    for part in parts where !NameTable.smallWords.contains(part.folded) {
      add(key: part.folded, written: part.written, level: .part, means: match)
    }
    for start in 0..<parts.count {
      for end in (start + 2)..<(parts.count + 1) where end - start < parts.count {
        let slice = parts[start..<end]
        add(
          key: slice.map(\.folded).joined(separator: " "),
          written: slice.map(\.written).joined(separator: " "), level: .part, means: match)
      }
    }
  }

  /// Words of a name as written and folded; a hyphenated one is one word, `Min-jun`.
  private func namedWords(of name: String) -> [(folded: String, written: String)] {
    let kept = FoldedName(name).words.joined(separator: " ")
    var words = name.split(separator: " ").map { part in
      (FoldedName.allWords(String(part)).joined(separator: " "), String(part))
    }.filter { !$0.0.isEmpty }
    // Titles and articles in front were dropped from the folded name.
    while let first = words.first, !kept.hasPrefix(first.0) { words.removeFirst() }
    return words.map { (folded: $0.0, written: $0.1) }
  }

  private static let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "le", "du", "van", "von", "der",
    "den", "bin", "al", "el", "st",
  ]
}
