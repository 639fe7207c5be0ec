// The frames of the topic tree as phrase tables.
//
// In: `Lexicons.Topics`. Out: which topic a predicate or noun gives to a number beside it. Built
// once, at first use. Leaves to others: which words govern which number (FigureTopics).

import Language
import Lexicons
import Text

/// Topics and the words that frame a number.
struct TopicFrames: Sendable {
  static let shared = TopicFrames()

  /// A verb pattern with the number as object; `behind` must follow the number: claim N *lives*.
  struct ObjectPattern: Sendable {
    var topic: Int
    var behind: [WordID]
  }

  private(set) var names: [String] = []
  private var parents: [String?] = []
  /// The number is the subject: N died.
  private(set) var subject: PhraseTable<Int> = PhraseTable()
  /// The number is the subject of the passive: N were killed.
  private(set) var passive: PhraseTable<Int> = PhraseTable()
  private(set) var adjective: PhraseTable<Int> = PhraseTable()
  private(set) var noun: PhraseTable<Int> = PhraseTable()
  /// The number stands behind the noun and `of`: the killers of N.
  private(set) var agent: PhraseTable<Int> = PhraseTable()
  private(set) var exception: PhraseTable<Int> = PhraseTable()
  private(set) var object: PhraseTable<[ObjectPattern]> = PhraseTable()

  init(words: WordTable = .shared) {
    var ids: [String: Int] = [:]
    var patterns: [[UInt8]: [ObjectPattern]] = [:]
    for entry in LexiconReader(Topics.entries) {
      let fields = entry.fields
      guard fields.count >= 4 else { continue }
      let name = String(decoding: fields[0], as: UTF8.self)
      let topic =
        ids[name]
        ?? {
          let parent = String(decoding: fields[1], as: UTF8.self)
          names.append(name)
          parents.append(parent == "-" ? nil : parent)
          ids[name] = names.count - 1
          return names.count - 1
        }()
      let phrase = Array(fields[3])
      switch String(decoding: fields[2], as: UTF8.self) {
      case "subject":
        for form in TopicFrames.finiteForms(phrase) { subject.add(form, topic, words: words) }
      case "passive":
        for form in TopicFrames.participles(phrase) { passive.add(form, topic, words: words) }
      case "adjective": adjective.add(phrase, topic, words: words)
      case "noun":
        noun.add(phrase, topic, words: words)
        noun.add(TopicFrames.plural(phrase), topic, words: words)
      case "of":
        agent.add(phrase, topic, words: words)
        agent.add(TopicFrames.plural(phrase), topic, words: words)
      case "not": exception.add(phrase, topic, words: words)
      case "object":
        let (before, behind) = TopicFrames.split(phrase, words)
        guard !before.isEmpty else { continue }
        // `be licensed to carry` without its auxiliary: a ferry licensed to carry 90.
        let bare = before.starts(with: "be ".utf8) ? [Array(before.dropFirst(3))] : []
        for form in TopicFrames.allForms(before) + bare {
          patterns[form, default: []].append(ObjectPattern(topic: topic, behind: behind))
        }
      default: break
      }
    }
    for (form, list) in patterns { object.add(form, list, words: words) }
  }

  /// Whether a topic is another one or lies under it in the tree.
  func isTopic(_ topic: Int, under name: String) -> Bool {
    var current: String? = names[topic]
    while let known = current {
      if known == name { return true }
      current = names.firstIndex(of: known).flatMap { parents[$0] }
    }
    return false
  }

  /// Whether a topic is about people killed, hurt or missing.
  func isCasualty(_ topic: Int) -> Bool { isTopic(topic, under: "casualties") }

  /// Topics of money and measures: a bare number is none of them, whatever verb stands beside it.
  func needsUnit(_ topic: Int) -> Bool {
    switch names[topic] {
    case "speed", "distance", "area", "temperature", "rainfall", "magnitude", "money", "cost",
      "loss", "damage", "aid", "fine", "pay", "price", "debt", "profit", "sales":
      true
    default: false
    }
  }

  /// Topics whose numbers count people or what is left of them.
  func countsPeople(_ topic: Int) -> Bool {
    switch names[topic] {
    case "casualties", "deaths", "injuries", "missing", "rescued", "displaced", "detained",
      "hostages", "infections", "hospitalised", "aboard", "crowd", "troops", "hired",
      "unemployed":
      true
    default: false
    }
  }

  // MARK: Forms

  private static func head(_ phrase: [UInt8]) -> (first: [UInt8], rest: ArraySlice<UInt8>) {
    let end = phrase.firstIndex(of: UInt8(ascii: " ")) ?? phrase.count
    return (Array(phrase[..<end]), phrase[end...])
  }

  /// `die` → die, dies, died, dying is no finite form; `be dead` → are dead, were dead …
  static func finiteForms(_ phrase: [UInt8]) -> [[UInt8]] {
    let (first, rest) = head(phrase)
    if first == Array("be".utf8) {
      return ["is", "are", "was", "were", "be", "been", "being"].map { Array($0.utf8) + rest }
    }
    return VerbForms.shared(first).finite.map { $0 + rest }
  }

  static func allForms(_ phrase: [UInt8]) -> [[UInt8]] {
    let (first, rest) = head(phrase)
    return VerbForms.shared(first).every.map { $0 + rest }
  }

  /// `burn alive` → burned alive, burnt alive; `slay` → slain.
  static func participles(_ phrase: [UInt8]) -> [[UInt8]] {
    let (first, rest) = head(phrase)
    let forms = VerbForms.shared(first)
    let isRegular = forms.pasts.first == forms.participle
    return (isRegular ? forms.pasts : [forms.participle]).map { $0 + rest }
  }

  static func plural(_ phrase: [UInt8]) -> [UInt8] {
    guard let blank = phrase.lastIndex(of: UInt8(ascii: " ")) else {
      return Inflection.plural(of: phrase)
    }
    return Array(phrase[...blank]) + Inflection.plural(of: Array(phrase[(blank + 1)...]))
  }

  /// The words before N and those behind it.
  private static func split(
    _ phrase: [UInt8], _ words: WordTable
  ) -> (before: [UInt8], behind: [WordID]) {
    var before: [UInt8] = []
    var behind: [WordID] = []
    var isBehind = false
    for part in phrase.split(separator: UInt8(ascii: " ")) {
      if part.elementsEqual("N".utf8) {
        isBehind = true
      } else if isBehind {
        behind.append(words.id(String(decoding: part, as: UTF8.self)))
      } else {
        if !before.isEmpty { before.append(UInt8(ascii: " ")) }
        before += part
      }
    }
    return (before, behind)
  }
}
