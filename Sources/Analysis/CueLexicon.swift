// Cues of several words as a table over word numbers.
//
// In: `CuePatterns`. Out: the pattern that starts at a token and what it means. Leaves to others:
// single verbs and nouns (`NewsLexicon`), and what a row becomes (`AttributionKinds`).

import Language
import Lexicons
import Text

/// What a cue of several words means.
struct CuePattern: Sendable {
  /// Nil for words that only say how the verb behind them holds: `failed to`, `went on to`.
  var kind: Quote.Kind?
  var isSpoken = false
  var isDirective = false
  var isNegated = false
  var isHypothetical = false
  var verbClass = Quote.VerbClass.neutral
}

/// The listed patterns, found by their first word in any of its forms.
struct CueLexicon: Sendable {
  static let shared = CueLexicon()

  private var patterns: PhraseTable<CuePattern> = PhraseTable()
  private var hedges: PhraseTable<Bool> = PhraseTable()
  /// Patterns with a word that no table of words holds, so that they are never found; empty if the
  /// lists are sound.
  private(set) var lost: [String] = []

  init(words: WordTable = .shared) {
    for entry in LexiconReader(CuePatterns.entries) {
      let fields = entry.fields
      guard fields.count >= 5 else { continue }
      let pattern = Self.pattern(fields)
      let first = Array(fields[0].prefix { $0 != UInt8(ascii: " ") })
      let rest = fields[0].dropFirst(first.count)
      let forms = fields[4].elementsEqual("fixed".utf8) ? [first] : Self.forms(of: first)
      var isFound = false
      for form in forms where patterns.add(form + rest, pattern, words: words) { isFound = true }
      if !isFound { lost.append(String(decoding: fields[0], as: UTF8.self)) }
    }
    for entry in LexiconReader(Hedges.entries) {
      let fields = entry.fields
      guard fields.count >= 3, Self.isHedge(fields) else { continue }
      hedges.add(fields[0], true, words: words)
    }
  }

  /// Adverbs and phrases of doubt, and the modals of possibility; verbs and adjectives weaken what
  /// they stand with, not the whole claim.
  private static func isHedge(_ fields: [ArraySlice<UInt8>]) -> Bool {
    let word = String(decoding: fields[0], as: UTF8.self)
    switch String(decoding: fields[1], as: UTF8.self) {
    case "hearsay", "possible", "feared", "estimated": break
    default: return false
    }
    switch String(decoding: fields[2], as: UTF8.self) {
    case "adverb", "phrase": return true
    default: return ["may", "might", "could"].contains(word)
    }
  }

  /// Number of tokens of the words at a token that make what is said less than certain.
  func hedge(at token: Int, in columns: TextColumns) -> Int? {
    hedges.match(at: token, in: columns.tokens)?.count
  }

  /// Number of tokens and sense of the longest pattern that starts at a token.
  func pattern(at token: Int, in columns: TextColumns) -> (count: Int, pattern: CuePattern)? {
    patterns.match(at: token, in: columns.tokens).map { ($0.count, $0.payload) }
  }

  private static func forms(of verb: [UInt8]) -> [[UInt8]] {
    guard verb.elementsEqual("be".utf8) else { return VerbForms.shared(verb).every }
    return ["be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m"]
      .map { Array($0.utf8) }
  }

  private static func pattern(_ fields: [ArraySlice<UInt8>]) -> CuePattern {
    let speech = String(decoding: fields[2], as: UTF8.self)
    let kind = Quote.Kind(rawValue: String(decoding: fields[1], as: UTF8.self))
    return CuePattern(
      kind: kind, isSpoken: speech == "spoken" || speech == "directive",
      isDirective: speech == "directive", isNegated: speech == "negated",
      isHypothetical: speech == "hypothetical",
      verbClass: Quote.VerbClass(rawValue: String(decoding: fields[3], as: UTF8.self)) ?? .neutral)
  }
}
