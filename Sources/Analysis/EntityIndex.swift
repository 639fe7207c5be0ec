// Finds entities of one article by what the text may call them, without walking through all.
//
// In: names and roles as they are introduced. Out: the entities a name, short form, acronym or role
// may mean. Where very many share one, the latest are looked at, so that an article of thousands of
// names is read in linear time. Leaves to others: which of them is meant.

import Text

/// Entities by hashes of their names.
struct EntityIndex {
  /// Bearers of one name that are compared; more of them in one article are a list, not a story.
  static let window = 200

  private var byName: [UInt64: Int] = [:]
  private var byPart: [UInt64: [Int]] = [:]
  private var byBeginning: [UInt64: [Int]] = [:]
  private var byInitials: [UInt64: [Int]] = [:]
  private var byRole: [UInt64: [Int]] = [:]
  /// How many entities were handed out: a test holds the work per name constant.
  private(set) var handedOut = 0

  /// Enters an entity under its name and the parts of it.
  mutating func add(_ entity: Int, kind: Entity.Kind, parts: [UInt64], name: String) {
    for key in Self.keys(kind, parts) where byName[key] == nil { byName[key] = entity }
    for part in Set(parts) { Self.append(entity, to: &byPart[part, default: []]) }
    if let key = Self.beginning(Array(name.utf8)[...]) {
      Self.append(entity, to: &byBeginning[key, default: []])
    }
    let initials = name.split(separator: " ").filter { $0.first?.isUppercase == true }
      .compactMap(\.first)
    if initials.count > 1 {
      Self.append(entity, to: &byInitials[Self.hash(String(initials).utf8), default: []])
    }
  }

  mutating func add(_ entity: Int, role head: UInt64) {
    Self.append(entity, to: &byRole[head, default: []])
  }

  /// The first entity of a full name: equal parts, or first and last of a person.
  func entity(named parts: [UInt64], kind: Entity.Kind) -> Int? {
    Self.keys(kind, parts).compactMap { byName[$0] }.min()
  }

  /// Entities that a name of one or more words may stand for, in order of introduction.
  mutating func candidates(last part: UInt64, word: ArraySlice<UInt8>?) -> [Int] {
    var found = byPart[part] ?? []
    if let word {
      if let key = Self.beginning(word), let more = byBeginning[key] { found += more }
      if let more = byInitials[Self.hash(word)] { found += more }
    }
    let result = Set(found).sorted()
    handedOut += result.count
    return result
  }

  /// Entities with a role whose noun has this hash, in order of introduction.
  mutating func candidates(role head: UInt64) -> [Int] {
    let result = (byRole[head] ?? []).sorted()
    handedOut += result.count
    return result
  }

  // MARK: Keys

  private static func keys(_ kind: Entity.Kind, _ parts: [UInt64]) -> [UInt64] {
    guard let first = parts.first, let last = parts.last else { return [] }
    let kindHash = hash(kind.rawValue.utf8)
    let whole = parts.reduce(kindHash) { ($0 &* 31) &+ $1 }
    guard kind == .person, parts.count > 1 else { return [whole] }
    return [whole, ((kindHash ^ 1) &* 31 &+ first) &* 31 &+ last]
  }

  private static func beginning(_ word: ArraySlice<UInt8>) -> UInt64? {
    word.count >= 3 ? hash(word.prefix(3)) : nil
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Appends within the window; an entity stands once.
  private static func append(_ entity: Int, to list: inout [Int]) {
    guard list.last != entity, !list.contains(entity) else { return }
    if list.count == window { list.removeFirst() }
    list.append(entity)
  }
}
