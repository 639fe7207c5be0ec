// The word lists as tables over word numbers.
//
// In: `Lexicons`. Out: what a rule asks of a word: its capacity, its gender, the reporting verb it is
// a form of. Built once, at first use.

import Language
import Lexicons
import Text

/// A verb that attributes.
struct AttributionVerb: Sendable {
  var kind: Quote.Kind
  /// The verb alone means speech or writing.
  var isSpoken: Bool
  /// What is said is an order or a request: urge, call for.
  var isDirective: Bool
  var verbClass: Quote.VerbClass
  var frames: Frames

  /// The complements that carry its content.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt8
    /// A clause.
    static let that = Frames(rawValue: 1)
    /// A quotation beside it.
    static let quote = Frames(rawValue: 2)
    /// An object that holds quoted words.
    static let np = Frames(rawValue: 4)
    /// A hearer before the clause.
    static let to = Frames(rawValue: 8)
    static let `as` = Frames(rawValue: 16)
    static let infinitive = Frames(rawValue: 32)
  }
}

/// What the news layer knows about words.
struct NewsLexicon: Sendable {
  static let shared = NewsLexicon()

  private let words: WordTable
  private var capacityColumn: [Capacities]
  private var titleColumn: [Capacities]
  private var genderColumn: [Gender]
  private var givenNames: [Gender]
  private var witnessVerbs: Set<WordID> = []
  private var epithets: Set<WordID> = []
  private var speakers: Set<WordID> = []
  /// Offices that no firm has.
  private var offices: Set<WordID> = []
  private var verbs: PhraseTable<(AttributionVerb, Cue.Form)> = PhraseTable()
  private var prefixes: PhraseTable<Quote.Kind> = PhraseTable()
  private var nouns: [WordID: (kind: Quote.Kind, verbClass: Quote.VerbClass)] = [:]
  private var hearsayPhrases: PhraseTable<Bool> = PhraseTable()
  /// Bodies of several words: Border Agency, rescue centre.
  private var bodies: PhraseTable<Capacities> = PhraseTable()
  private(set) var anonymity: PhraseTable<AnonymitySign> = PhraseTable()
  private(set) var declined: PhraseTable<Bool> = PhraseTable()

  init(words: WordTable = .shared) {
    self.words = words
    capacityColumn = Array(repeating: [], count: words.count + 1)
    titleColumn = capacityColumn
    genderColumn = Array(repeating: .unknown, count: words.count + 1)
    givenNames = genderColumn
    readPeople()
    readVerbs()
    readNouns()
    readPhrases()
  }

  // MARK: Questions

  /// What all words and listed phrases of some tokens say about office.
  func capacities(of tokens: Range<Int>, in columns: TextColumns) -> Capacities {
    var result: Capacities = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      if let match = bodies.match(at: token, in: columns.tokens),
        token + match.count <= tokens.upperBound
      {
        result.formUnion(match.payload)
        token += match.count
      } else {
        result.formUnion(capacity(of: token, in: columns))
        token += 1
      }
    }
    return result
  }

  /// What one word says about office. A title counts as such with its capital: Captain Kim is an
  /// officer, the captain of a team is none.
  func capacity(of token: Int, in columns: TextColumns) -> Capacities {
    let word = Int(columns.tokens.word[token])
    return columns.isCapitalised(token)
      ? capacityColumn[word].union(titleColumn[word]) : capacityColumn[word]
  }

  /// The same for a description: a school cook is no scholar, a hospital porter no doctor, so that
  /// learning and medicine come from the head alone.
  func capacities(of tokens: Range<Int>, head: Int, in columns: TextColumns) -> Capacities {
    var result = capacities(of: tokens, in: columns)
    if !capacity(of: head, in: columns).contains(.academic) {
      result.subtract(.academic)
    }
    if !capacity(of: head, in: columns).contains(.health) {
      result.subtract(.health)
    }
    // A transport minister holds an office of state, whatever firms are called Transport.
    if offices.contains(columns.tokens.word[head]) { result.subtract(.company) }
    return SourceWords.shared.corrected(result, of: tokens, head: head, in: columns)
  }

  /// The office of a body by its head: the last word or phrase, or the word before `of`.
  func capacitiesOfName(_ tokens: Range<Int>, in columns: TextColumns) -> Capacities {
    if let listed = ListedNames.shared.entry(tokens, in: columns), listed.kind == .organisation {
      return capacity(ArraySlice(listed.sort.utf8))
    }
    if let joint = tokens.first(where: { columns.isJoiningWord($0) }), joint > tokens.lowerBound {
      let head = capacityColumn[Int(columns.tokens.word[joint - 1])]
      if !head.isEmpty { return head }
    }
    for start in tokens {
      if let match = bodies.match(at: start, in: columns.tokens),
        start + match.count == tokens.upperBound
      {
        return match.payload
      }
    }
    return tokens.last.map { capacityColumn[Int(columns.tokens.word[$0])] } ?? []
  }

  /// The gender that titles or descriptions say; unknown if none or several.
  func gender(of words: [WordID]) -> Gender {
    words.lazy.map { genderColumn[Int($0)] }.first { $0 != .unknown } ?? .unknown
  }

  func givenNameGender(_ word: WordID) -> Gender { givenNames[Int(word)] }

  func isWitnessVerb(_ word: WordID) -> Bool { witnessVerbs.contains(word) }

  /// A word for a person already spoken of: despot, dictator, star, man.
  func isEpithet(_ word: WordID) -> Bool { epithets.contains(word) }

  /// A head whose complement tells the office: spokesman for, member of, head of.
  func speaksFor(_ word: WordID) -> Bool { speakers.contains(word) }

  /// The reporting verb that starts at a token.
  func cue(at token: Int, in columns: TextColumns) -> Cue? {
    guard let match = verbs.match(at: token, in: columns.tokens) else { return nil }
    return Cue(
      tokens: token..<token + match.count, entry: match.payload.0, form: match.payload.1)
  }

  /// `according to` and its like: the source follows.
  func sourcePrefix(at token: Int, in columns: TextColumns) -> (count: Int, kind: Quote.Kind)? {
    prefixes.match(at: token, in: columns.tokens).map { ($0.count, $0.payload) }
  }

  /// What a noun of saying means: claim, refusal, warning.
  func attributionNoun(_ word: WordID) -> (kind: Quote.Kind, verbClass: Quote.VerbClass)? {
    nouns[word]
  }

  /// Number of tokens of a hearsay phrase.
  func hearsay(at token: Int, in columns: TextColumns) -> Int? {
    hearsayPhrases.match(at: token, in: columns.tokens)?.count
  }

  // MARK: Reading the lists

  private mutating func readPeople() {
    for entry in LexiconReader(Titles.entries) {
      let fields = entry.fields
      // `Supreme Leader` says nothing about other leaders, so titles of several words stand whole.
      guard let id = single(fields[0]) else {
        bodies.add(fields[0], capacity(fields[2]), words: words)
        continue
      }
      setGender(id, fields[1])
      titleColumn[Int(id)].formUnion(capacity(fields[2]))
    }
    for entry in LexiconReader(RoleNouns.entries) {
      let fields = entry.fields
      guard let id = single(fields[0]) else {
        bodies.add(fields[0], capacity(fields[2]), words: words)
        continue
      }
      setGender(id, fields[3])
      capacityColumn[Int(id)].formUnion(capacity(fields[2]))
      for plural in pluralIDs(fields[0], fields[1]) {
        capacityColumn[Int(plural)].formUnion(capacity(fields[2]))
      }
    }
    for entry in LexiconReader(OrganisationWords.entries) {
      let fields = entry.fields
      guard let id = single(fields[0]) else {
        bodies.add(fields[0], capacity(fields[1]), words: words)
        continue
      }
      capacityColumn[Int(id)].formUnion(capacity(fields[1]))
    }
    for entry in LexiconReader(SpeakingBodies.entries) {
      let fields = entry.fields
      let name = fields[0].starts(with: "the ".utf8) ? fields[0].dropFirst(4) : fields[0]
      guard let id = single(name) else {
        bodies.add(name, capacity(fields[1]), words: words)
        continue
      }
      capacityColumn[Int(id)].formUnion(capacity(fields[1]))
    }
    for entry in LexiconReader(GivenNames.entries) {
      let fields = entry.fields
      guard fields.count > 1, let id = ids(of: fields[0]).first else { continue }
      givenNames[Int(id)] =
        fields[1].first == UInt8(ascii: "m") ? .male : fields[1].first == UInt8(ascii: "f") ? .female : .unknown
    }
    for entry in LexiconReader(PersonEpithets.entries) {
      let fields = entry.fields
      guard let id = ids(of: fields[0]).first else { continue }
      epithets.insert(id)
      setGender(id, fields[1])
    }
    for word in [
      "spokesman", "spokeswoman", "spokesperson", "official", "officer", "head", "chief",
      "director", "chairman", "chairwoman", "chair", "president", "member", "manager",
      "executive", "secretary", "commissioner", "minister", "representative", "inspector",
      "investigator", "boss", "deputy", "commander", "adviser", "advisor", "leader",
    ] { speakers.insert(words.id(word)) }
    for word in ["minister", "senator", "mayor", "governor", "ambassador", "commissioner"] {
      offices.insert(words.id(word))
    }
    for entry in LexiconReader(WitnessVerbs.entries) { witnessVerbs.formUnion(ids(of: entry.line)) }
  }

  private mutating func readVerbs() {
    for entry in LexiconReader(AttributionVerbs.entries) {
      let fields = entry.fields
      guard let verb = attributionVerb(fields) else { continue }
      let rest = fields[0].drop { $0 != UInt8(ascii: " ") }
      let lemma = Array(fields[0].prefix { $0 != UInt8(ascii: " ") })
      let forms = VerbForms(lemma: lemma, irregular: fields[4])
      verbs.add(forms.third + rest, (verb, .third), words: words)
      for gerund in forms.gerunds { verbs.add(gerund + rest, (verb, .gerund), words: words) }
      if !forms.pasts.contains(lemma) { verbs.add(lemma + rest, (verb, .base), words: words) }
      for past in forms.pasts { verbs.add(past + rest, (verb, .past), words: words) }
    }
  }

  private mutating func readNouns() {
    for entry in LexiconReader(AttributionNouns.entries) {
      let fields = entry.fields
      guard fields.count > 1, let id = single(fields[0]),
        let kind = Quote.Kind(rawValue: string(fields[1]))
      else { continue }
      let verbClass = fields.count > 2 ? Quote.VerbClass(rawValue: string(fields[2])) : nil
      for word in [id] + pluralIDs(fields[0], ArraySlice("-".utf8)) {
        nouns[word] = (kind, verbClass ?? .neutral)
      }
    }
  }

  private func attributionVerb(_ fields: [ArraySlice<UInt8>]) -> AttributionVerb? {
    guard fields.count >= 6, let kind = Quote.Kind(rawValue: string(fields[1])) else { return nil }
    var frames: AttributionVerb.Frames = []
    for part in LexiconReader.parts(of: fields[5]) {
      switch string(part) {
      case "that": frames.insert(.that)
      case "quote": frames.insert(.quote)
      case "np": frames.insert(.np)
      case "to": frames.insert(.to)
      case "as": frames.insert(.as)
      case "inf": frames.insert(.infinitive)
      default: break
      }
    }
    return AttributionVerb(
      kind: kind, isSpoken: string(fields[2]) != "-",
      isDirective: string(fields[2]) == "directive",
      verbClass: Quote.VerbClass(rawValue: string(fields[3])) ?? .other, frames: frames)
  }

  private mutating func readPhrases() {
    let be = ["is", "are", "was", "were", "been", "being", "be", "'s"].map { Array($0.utf8) }
    for entry in LexiconReader(AttributionPhrases.entries) {
      let fields = entry.fields
      guard fields.count >= 3 else { continue }
      switch string(fields[2]) {
      case "prefix":
        // `a spokesman for`, `a report by` are noun phrases, `per` is mostly a rate.
        let prefix = string(fields[0])
        // These are followed by what is feared or hoped, not by who does it.
        if prefix == "for fear of" || prefix == "in the hope of" { continue }
        if prefix.hasPrefix("a ") || prefix.hasPrefix("an ") || prefix == "per" { continue }
        // `records show` is a subject with its verb.
        if prefix.hasSuffix(" show") || prefix.hasSuffix(" shows") { continue }
        prefixes.add(fields[0], Quote.Kind(rawValue: string(fields[1])) ?? .said, words: words)
      case "adverb", "clause", "existential", "passive", "noun":
        guard string(fields[1]) == "hedged", isUsableHearsay(fields) else { continue }
        if fields[0].starts(with: "BE ".utf8) {
          for form in be { hearsayPhrases.add(form + fields[0].dropFirst(2), true, words: words) }
        } else {
          hearsayPhrases.add(fields[0], true, words: words)
        }
      default: break
      }
    }
    anonymity = Self.anonymitySigns(words)
    for entry in LexiconReader(DeclinedPhrases.entries) {
      let phrase = entry.fields[0]
      let first = Array(phrase.prefix { $0 != UInt8(ascii: " ") })
      let rest = phrase.dropFirst(first.count)
      for form in VerbForms.shared(first).every { declined.add(form + rest, true, words: words) }
    }
  }

  /// A passive with its agent (`accused by`) names a source after all, and lone nouns (`rumours`)
  /// speak of hearsay without being one.
  private func isUsableHearsay(_ fields: [ArraySlice<UInt8>]) -> Bool {
    let phrase = string(fields[0])
    if phrase.hasSuffix(" by") || phrase.hasSuffix(" of") && string(fields[2]) == "passive" {
      return false
    }
    // `is found to`, `is known to`, `it is acknowledged` state, they do not pass on.
    let stems = [
      "said", "believed", "thought", "understood", "rumour", "rumor", "report", "alleg", "claim",
      "fear", "suspect", "suppos", "presum", "assum", "speculat", "expected", "considered", "say",
      "have it", "has it", "whisper", "word", "gossip", "reputed", "tipped",
    ]
    if string(fields[2]) == "passive" || string(fields[2]) == "clause" {
      return stems.contains { phrase.contains($0) }
    }
    return string(fields[2]) != "noun" || phrase.contains(" ")
  }

  // MARK: Small conversions

  private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The word of an entry that is no phrase.
  private func single(_ field: ArraySlice<UInt8>) -> WordID? {
    guard !field.contains(UInt8(ascii: " ")) else { return nil }
    let id = words.id(string(field))
    return id == 0 ? nil : id
  }

  private func ids(of phrase: ArraySlice<UInt8>) -> [WordID] {
    LexiconReader.parts(of: phrase).map { words.id(string($0)) }.filter { $0 != 0 }
  }

  private func pluralIDs(_ singular: ArraySlice<UInt8>, _ plural: ArraySlice<UInt8>) -> [WordID] {
    let written = string(plural)
    let form = written == "-" ? String(decoding: Inflection.plural(of: Array(singular)), as: UTF8.self) : written
    let id = words.id(form)
    return id == 0 ? [] : [id]
  }

  private mutating func setGender(_ id: WordID, _ field: ArraySlice<UInt8>) {
    if field.first == UInt8(ascii: "m"), field.count == 1 { genderColumn[Int(id)] = .male }
    if field.first == UInt8(ascii: "f"), field.count == 1 { genderColumn[Int(id)] = .female }
  }

  private func capacity(_ field: ArraySlice<UInt8>) -> Capacities {
    switch string(field).lowercased() {
    case "government": .government
    case "emergency": .emergency
    case "justice": .justice
    case "army": .army
    case "company": .company
    case "ngo": .association
    case "academic": .academic
    case "health": .health
    case "party": .party
    case "media": .media
    case "witness": .witness
    case "victim": .victim
    case "citizen": .citizen
    default: []
    }
  }
}
