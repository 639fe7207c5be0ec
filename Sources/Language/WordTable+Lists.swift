// Which list gives which class.

import Lexicons
import Text

extension WordTable {
  /// Interns every word of every list; phrases intern their single words without a class.
  mutating func addLists() {
    addFunctionWords()
    addVerbs()
    addPeople()
    addBodiesAndPlaces()
    addNumbersAndTime()
    addNouns()
    addPhraseWords()
  }

  private func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  /// Words of the text are looked up without their final stop: `Mr.` as `Mr`.
  private func withoutStop(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.last == UInt8(ascii: ".") ? word.dropLast() : word
  }

  /// Adds a single word with its classes; a phrase adds its words without any.
  private mutating func addEntry(_ field: ArraySlice<UInt8>, _ classes: WordClasses) {
    if field.contains(UInt8(ascii: " ")) {
      addWords(of: field)
    } else {
      add(field, classes)
    }
  }

  private mutating func addWords(of phrase: ArraySlice<UInt8>) {
    for part in LexiconReader.parts(of: phrase) {
      add(part, [])
      // A word with an apostrophe is two tokens: it, 's.
      if let mark = part.firstIndex(of: UInt8(ascii: "'")) {
        add(part[..<mark], [])
        add(part[mark...], [])
      }
    }
  }

  private mutating func addPlural(_ field: ArraySlice<UInt8>, _ classes: WordClasses) {
    guard !field.contains(UInt8(ascii: " ")) else { return }
    add(Inflection.plural(of: Array(field)), classes)
  }

  // MARK: Lists

  private mutating func addFunctionWords() {
    for entry in LexiconReader(FunctionWords.entries) {
      let fields = entry.fields
      for kind in LexiconReader.parts(of: fields[1]) {
        addEntry(fields[0], functionClass(text(kind)))
      }
    }
    for entry in LexiconReader(Pronouns.entries) {
      let fields = entry.fields
      let isPlural = fields.dropFirst().contains { text($0).hasPrefix("plural") }
      addEntry(fields[0], isPlural ? .pluralPronoun : [])
    }
    for entry in LexiconReader(CommonAdverbs.entries) { addEntry(entry.fields[0], .adverb) }
    for entry in LexiconReader(CommonAdjectives.entries) { addEntry(entry.fields[0], .adjective) }
    for entry in LexiconReader(SentenceOpeners.entries) {
      addEntry(withoutStop(entry.fields[0]), .sentenceOpener)
    }
    for entry in LexiconReader(Abbreviations.entries) {
      // Kept without the final stop, as words of the text are looked up.
      let word = entry.fields[0]
      let isCapital = word.first.map { $0 < UInt8(ascii: "a") } ?? false
      addEntry(withoutStop(word), isCapital ? .capitalAbbreviation : .abbreviation)
    }
    for clitic in ["'s", "'ll", "'re", "'ve", "'d", "'m"] { add(clitic.utf8, []) }
    add("n't".utf8, .negation)
  }

  private func functionClass(_ name: String) -> WordClasses {
    switch name {
    case "determiner": .determiner
    case "possessive": .possessive
    case "pronoun": .pronoun
    case "preposition": .preposition
    case "conjunction", "subordinator": .conjunction
    case "auxiliary": .auxiliary
    case "modal": .modal
    case "negation": .negation
    case "wh": .wh
    case "adverb": .adverb
    case "interjection": .interjection
    default: []
    }
  }

  private mutating func addVerbs() {
    for entry in LexiconReader(CommonVerbs.entries) {
      let fields = entry.fields
      addVerb(fields[0], irregular: fields.count > 1 ? fields[1] : [], reporting: false)
    }
    for entry in LexiconReader(AttributionVerbs.entries) {
      let fields = entry.fields
      let isReporting = !fields[0].contains(UInt8(ascii: " "))
      addVerb(fields[0], irregular: fields[4], reporting: isReporting)
    }
  }

  private mutating func addVerb(
    _ phrase: ArraySlice<UInt8>, irregular: ArraySlice<UInt8>, reporting: Bool
  ) {
    let lemma = Array(phrase.prefix { $0 != UInt8(ascii: " ") })
    addWords(of: phrase.dropFirst(lemma.count))
    let forms = VerbForms(lemma: lemma, irregular: irregular)
    add(lemma, reporting ? [.verbBase, .reportingBase] : .verbBase)
    add(forms.third, reporting ? [.verbThird, .reportingVerb] : .verbThird)
    for past in forms.pasts { add(past, reporting ? [.verbPast, .reportingVerb] : .verbPast) }
    for gerund in forms.gerunds {
      add(gerund, reporting ? [.verbGerund, .reportingGerund] : .verbGerund)
    }
  }

  private mutating func addPeople() {
    for entry in LexiconReader(Titles.entries) {
      let fields = entry.fields
      addEntry(fields[0], .title)
      if fields[0].contains(UInt8(ascii: " ")) {
        // Prime Minister: both are title words; of Transport Minister only the last, of Minister of
        // Transport only the first.
        let head = LexiconReader.parts(of: fields[0]).prefix {
          !$0.elementsEqual("of".utf8) && !$0.elementsEqual("for".utf8)
        }
        let startsWithOwner =
          fields[0].starts(with: "His ".utf8) || fields[0].starts(with: "Her ".utf8)
        for (index, part) in head.enumerated() {
          let isRank = WordTable.rankWords.contains(text(part).lowercased())
          // Behind `Her` and `His` alone: Grace is a name, Honour a word.
          let isLast = index == head.count - 1 && !startsWithOwner
          add(part, isRank || isLast ? .title : [])
        }
        for part in LexiconReader.parts(of: fields[0]) { add(part, []) }
      }
    }
    for entry in LexiconReader(RoleNouns.entries) {
      let fields = entry.fields
      let isGroup = fields.last.map { text($0) == "group" } ?? false
      addEntry(fields[0], isGroup ? .roleGroup : .roleNoun)
      if fields[1].elementsEqual("-".utf8) {
        addPlural(fields[0], .roleGroup)
      } else {
        addEntry(fields[1], .roleGroup)
      }
      if let last = LexiconReader.parts(of: fields[0]).last, fields[0].contains(UInt8(ascii: " ")) {
        add(last, [])
      }
    }
    for entry in LexiconReader(PersonEpithets.entries) { addEntry(entry.fields[0], .roleNoun) }
    for entry in LexiconReader(GivenNames.entries) { addEntry(entry.fields[0], .givenName) }
    for entry in LexiconReader(SurnameFirst.entries) { addEntry(entry.fields[0], .familyNameFirst) }
    for entry in LexiconReader(NameParticles.entries) {
      let fields = entry.fields
      if fields.count > 1, text(fields[1]) == "word" { addEntry(fields[0], .nameParticle) }
    }
    for entry in LexiconReader(WitnessVerbs.entries) { addEntry(entry.line, .verbPast) }
    for word in ["source", "sources", "insider", "insiders", "informant", "whistleblower"] {
      add(word.utf8, .anonymityWord)
    }
  }

  /// First words of titles that are title words wherever they stand capitalised before another.
  private static let rankWords: Set<String> = [
    "prime", "vice", "deputy", "chief", "attorney", "lieutenant", "major", "detective", "rear",
    "brigadier", "field", "air", "first", "staff", "squadron", "wing", "assistant", "acting",
    "lord", "lady", "sergeant", "master", "crown", "grand", "solicitor", "surgeon", "inspector",
    "superintendent", "colonel", "captain", "commander", "secretary", "general",
  ]

  private mutating func addBodiesAndPlaces() {
    for entry in LexiconReader(OrganisationWords.entries) {
      let fields = entry.fields
      let isMedia = text(fields[1]) == "media"
      addEntry(fields[0], isMedia ? .mediaHead : .organisationHead)
      if let last = LexiconReader.parts(of: fields[0]).last, fields[0].contains(UInt8(ascii: " ")) {
        add(last, isMedia ? .mediaHead : .organisationHead)
      }
    }
    for entry in LexiconReader(SpeakingBodies.entries) {
      let words = LexiconReader.parts(of: entry.fields[0])
      for word in words.dropLast() { add(word, []) }
      if let last = words.last { add(last, .speakingBody) }
    }
    for entry in LexiconReader(Places.entries) {
      let fields = entry.fields
      let isHead = fields.count > 3 && text(fields[3]) == "head"
      addEntry(fields[0], isHead ? .placeHead : .placeName)
      for demonym in fields.dropFirst().prefix(2) where !demonym.elementsEqual("-".utf8) {
        addEntry(demonym, .demonym)
        if demonym.contains(UInt8(ascii: " ")), let last = LexiconReader.parts(of: demonym).last {
          add(last, .demonym)
        }
      }
    }
    for entry in LexiconReader(MediaWords.entries) {
      let field = entry.fields[0]
      // Outlets in capitals are names, found as phrases; common words for media are a class.
      let isCommon = field.first.map { $0 >= UInt8(ascii: "a") } ?? false
      addEntry(field, isCommon ? .mediaWord : [])
      if isCommon { addPlural(field, .mediaWord) }
    }
    for entry in LexiconReader(SocialWords.entries) { addEntry(entry.fields[0], .socialWord) }
    for entry in LexiconReader(DocumentWords.entries) {
      addEntry(entry.fields[0], .documentWord)
      addPlural(entry.fields[0], .documentWord)
    }
  }

  private mutating func addNumbersAndTime() {
    for entry in LexiconReader(NumberWords.entries) {
      let fields = entry.fields
      let kind = text(fields[1])
      let classes: WordClasses =
        kind == "ordinal"
        ? .ordinal : kind == "magnitude" ? [.magnitude, .numberWord] : .numberWord
      addEntry(fields[0], classes)
    }
    for entry in LexiconReader(Magnitudes.entries) {
      let fields = entry.fields
      if fields[0].count > 2 { addEntry(fields[0], .magnitude) }
    }
    for name in CivilDate.monthNames {
      add(name.utf8, .month)
      if name.count > 4 { add(name.prefix(3).utf8, .month) }
    }
    add("sept".utf8, .month)
    for name in CivilDate.weekdayNames {
      add(name.utf8, .weekday)
      add(name.prefix(3).utf8, name == "Saturday" || name == "Sunday" ? [] : .weekday)
    }
    for unit in ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"] {
      add(unit.utf8, .timeUnit)
      add(Inflection.plural(of: Array(unit.utf8)), .timeUnit)
    }
    for entry in LexiconReader(MeasureUnits.entries) {
      let fields = entry.fields
      guard fields.count > 2 else { continue }
      addUnit(fields[0])
      for alias in LexiconReader.parts(of: fields[2], separatedBy: UInt8(ascii: ",")) {
        addUnit(alias)
      }
    }
  }

  private mutating func addUnit(_ field: ArraySlice<UInt8>) {
    guard field.count > 2 else { return }
    if field.contains(UInt8(ascii: " ")) {
      addWords(of: field)
      if let last = LexiconReader.parts(of: field).last { addPlural(last, []) }
    } else {
      add(field, .measureUnit)
      addPlural(field, .measureUnit)
    }
  }

  private mutating func addNouns() {
    for entry in LexiconReader(CountedNouns.entries) {
      let fields = entry.fields
      let kind = fields.count > 1 ? text(fields[1]) : "thing"
      let classes: WordClasses =
        kind == "person" || kind == "group" || kind == "animal" ? .countedPerson : .countedThing
      addEntry(fields[0], classes)
      addPlural(fields[0], classes)
    }
    for entry in LexiconReader(LowercaseNouns.entries) {
      addEntry(entry.fields[0], .commonNoun)
      addPlural(entry.fields[0], .commonNoun)
    }
    for entry in LexiconReader(AttributionNouns.entries) {
      addEntry(entry.fields[0], .attributionNoun)
      addPlural(entry.fields[0], .attributionNoun)
    }
    // Months and weekdays are no common words for the name rules; units such as `second` are.
  }

  private mutating func addPhraseWords() {
    for entry in LexiconReader(AttributionPhrases.entries) { addWords(of: entry.fields[0]) }
    for entry in LexiconReader(DeclinedPhrases.entries) {
      let phrase = entry.fields[0]
      addWords(of: phrase)
      for form in VerbForms.shared(Array(phrase.prefix { $0 != UInt8(ascii: " ") })).every {
        add(form, [])
      }
    }
    for entry in LexiconReader(CuePatterns.entries) {
      let pattern = entry.fields[0]
      addWords(of: pattern)
      for form in VerbForms.shared(Array(pattern.prefix { $0 != UInt8(ascii: " ") })).every {
        add(form, [])
      }
    }
    for entry in LexiconReader(BoundPhrases.entries) { addWords(of: entry.fields[0]) }
    for entry in LexiconReader(Hedges.entries) { addWords(of: entry.fields[0]) }
    for entry in LexiconReader(AnonymityPhrases.entries) { addWords(of: entry.fields[0]) }
    for entry in LexiconReader(Topics.entries) {
      let fields = entry.fields
      guard fields.count > 3 else { continue }
      addWords(of: fields[3])
      switch text(fields[2]) {
      case "noun", "of":
        if let last = LexiconReader.parts(of: fields[3]).last { addPlural(last, []) }
      case "subject", "passive", "object":
        let first = Array(fields[3].prefix { $0 != UInt8(ascii: " ") })
        for form in VerbForms.shared(first).every { add(form, []) }
      default: break
      }
    }
  }
}
