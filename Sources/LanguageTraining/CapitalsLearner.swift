// Rules for the capitals of lemmas, from treebanks.
//
// In: words of treebanks. Out: what happens to capitals by class and shape, and for single words that
// differ ("american", "TV"). Leaves to others: endings.

import Language

/// Learns what happens to capitals.
struct CapitalsLearner {
  /// By `LemmaClass.capitalsKey` and `FormCapitals`.
  private(set) var usual: [UInt8]
  /// Words that differ, with the class they differ in.
  private(set) var exceptions: [LemmaKey: LemmaCapitals] = [:]

  private static let shapes = FormCapitals.allCases.count
  /// Of equally good rules the first.
  private static let preference: [LemmaCapitals] = [.lower, .kept, .first, .all]

  /// `isWord` tells of a folded form whether it is a word that is only written large in `tokens`:
  /// FOOD says nothing of how abbreviations look.
  init(_ tokens: [LemmaToken: Int], isWord: (String) -> Bool) {
    var words: [LemmaKey: [(place: Int, fits: Set<LemmaCapitals>, count: Int)]] = [:]
    for (token, count) in tokens {
      words[CapitalsLearner.key(of: token), default: []].append(
        (CapitalsLearner.place(of: token), CapitalsLearner.fitting(token), count))
    }
    // Each word counts once: the rule is for words that nobody has seen, not for the frequent ones.
    var hits: [Int: [LemmaCapitals: Int]] = [:]
    for (key, uses) in words {
      for place in Set(uses.map(\.place)) {
        if CapitalsLearner.isShort(place), key.kind.isCommonNoun, isWord(key.form) { continue }
        let rules = LemmaCapitals.allCases.filter { rule in
          let here = uses.filter { $0.place == place }
          let right = here.reduce(0) { $0 + ($1.fits.contains(rule) ? $1.count : 0) }
          return 2 * right > here.reduce(0) { $0 + $1.count }
        }
        for rule in rules { hits[place, default: [:]][rule, default: 0] += 1 }
      }
    }
    usual = [UInt8](repeating: LemmaCapitals.lower.rawValue, count: 64 * CapitalsLearner.shapes)
    for (place, counts) in hits {
      usual[place] = CapitalsLearner.best { counts[$0] ?? 0 }.rawValue
    }
    for (key, uses) in words {
      let asUsual = uses.reduce(0) { sum, use in
        let rule = LemmaCapitals(rawValue: usual[use.place]) ?? .lower
        return sum + (use.fits.contains(rule) ? use.count : 0)
      }
      func hits(_ rule: LemmaCapitals) -> Int {
        uses.reduce(0) { $0 + ($1.fits.contains(rule) ? $1.count : 0) }
      }
      let best = CapitalsLearner.best(hits)
      if hits(best) > asUsual { exceptions[key] = best }
    }
  }

  /// Adds a rule for a word that the treebanks tell nothing special of, or only that it keeps the
  /// capitals it has.
  mutating func add(_ form: String, _ kind: LemmaClass, _ rule: LemmaCapitals) {
    let key = LemmaKey(kind: kind.forCapitals, form: form)
    let known = exceptions[key]
    if known == nil || known == .kept && rule == .first { exceptions[key] = rule }
  }

  private static func isShort(_ place: Int) -> Bool {
    let shape = FormCapitals(rawValue: UInt8(place % shapes))
    return shape == .allOfThree || shape == .allOfFour
  }

  /// Classes with the same key share their exceptions.
  private static func key(of token: LemmaToken) -> LemmaKey {
    LemmaKey(kind: token.kind.forCapitals, form: FormFolding.folded(token.form))
  }

  private static func place(of token: LemmaToken) -> Int {
    Array(token.form.utf8).withUnsafeBufferPointer {
      Int(token.kind.capitalsKey) * shapes + Int(FormCapitals(of: $0, in: 0..<$0.count).rawValue)
    }
  }

  /// Rules that give the lemma its capitals, as far as form and lemma have the same letters.
  private static func fitting(_ token: LemmaToken) -> Set<LemmaCapitals> {
    let lemma = token.lemma
    let folded = FormFolding.folded(lemma)
    var fits: Set<LemmaCapitals> = []
    if lemma == folded { fits.insert(.lower) }
    if lemma == folded.prefix(1).uppercased() + folded.dropFirst() { fits.insert(.first) }
    if lemma == folded.uppercased() { fits.insert(.all) }
    let form = Array(token.form)
    var kept = Array(folded)
    for place in kept.indices where place < form.count {
      guard form[place].lowercased() == kept[place].lowercased() else { break }
      kept[place] = form[place]
    }
    if lemma == String(kept) { fits.insert(.kept) }
    return fits
  }

  private static func best(_ hits: (LemmaCapitals) -> Int) -> LemmaCapitals {
    var best = preference[0]
    for rule in preference where hits(rule) > hits(best) { best = rule }
    return best
  }
}
