// What a word can be. A word may be several things; rules look at the sentence to choose.

/// Classes of a lower-case word.
public struct WordClasses: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  // Function words.
  public static let determiner = WordClasses(bit: 0)
  public static let possessive = WordClasses(bit: 1)
  public static let pronoun = WordClasses(bit: 2)
  public static let preposition = WordClasses(bit: 3)
  public static let conjunction = WordClasses(bit: 4)
  public static let auxiliary = WordClasses(bit: 5)
  public static let modal = WordClasses(bit: 6)
  public static let negation = WordClasses(bit: 7)
  public static let wh = WordClasses(bit: 8)
  public static let adverb = WordClasses(bit: 9)
  public static let interjection = WordClasses(bit: 10)
  // Verbs.
  /// A finite or past form of a verb that may report: `said`, `says`, `told`.
  public static let reportingVerb = WordClasses(bit: 11)
  /// Its `-ing` form: `saying`, `adding`.
  public static let reportingGerund = WordClasses(bit: 12)
  /// Its base form: `say`, `claim`.
  public static let reportingBase = WordClasses(bit: 13)
  public static let verbBase = WordClasses(bit: 14)
  public static let verbPast = WordClasses(bit: 15)
  public static let verbThird = WordClasses(bit: 16)
  public static let verbGerund = WordClasses(bit: 17)
  // People and bodies.
  public static let title = WordClasses(bit: 18)
  /// A noun for one person by office or part: `minister`, `survivor`.
  public static let roleNoun = WordClasses(bit: 19)
  /// Its plural, or a noun for several people.
  public static let roleGroup = WordClasses(bit: 20)
  public static let female = WordClasses(bit: 21)
  public static let male = WordClasses(bit: 22)
  public static let givenName = WordClasses(bit: 23)
  /// A family name that stands first: `Kim`, `Xi`.
  public static let familyNameFirst = WordClasses(bit: 24)
  public static let nameParticle = WordClasses(bit: 25)
  /// Head of a name of a body: `Ministry`, `Board`, `Lines`.
  public static let organisationHead = WordClasses(bit: 26)
  /// A body that speaks under a common noun: `police`, `ministry`.
  public static let speakingBody = WordClasses(bit: 27)
  // Places.
  public static let placeName = WordClasses(bit: 28)
  public static let placeHead = WordClasses(bit: 29)
  public static let demonym = WordClasses(bit: 30)
  // Numbers and time.
  public static let numberWord = WordClasses(bit: 31)
  public static let ordinal = WordClasses(bit: 32)
  public static let magnitude = WordClasses(bit: 33)
  public static let month = WordClasses(bit: 34)
  public static let weekday = WordClasses(bit: 35)
  public static let timeUnit = WordClasses(bit: 36)
  public static let measureUnit = WordClasses(bit: 37)
  // Nouns of the news.
  public static let countedPerson = WordClasses(bit: 38)
  public static let countedThing = WordClasses(bit: 39)
  public static let documentWord = WordClasses(bit: 40)
  public static let socialWord = WordClasses(bit: 41)
  public static let mediaWord = WordClasses(bit: 42)
  public static let attributionNoun = WordClasses(bit: 43)
  public static let commonNoun = WordClasses(bit: 44)
  public static let adjective = WordClasses(bit: 45)
  // Writing.
  public static let abbreviation = WordClasses(bit: 46)
  public static let sentenceOpener = WordClasses(bit: 47)
  /// Unnamed by arrangement: `insider`, `source`.
  public static let anonymityWord = WordClasses(bit: 48)
  public static let pluralPronoun = WordClasses(bit: 49)
  public static let firstPerson = WordClasses(bit: 50)
  /// An abbreviation only when written with a capital: `Gen.`, not `gen.`
  public static let capitalAbbreviation = WordClasses(bit: 51)

  /// Head of the name of a publication, and mostly a common word: Star, Post, Courier.
  public static let mediaHead = WordClasses(bit: 52)

  /// Words of the closed classes.
  public static let functionWord: WordClasses = [
    .determiner, .possessive, .pronoun, .preposition, .conjunction, .auxiliary, .modal, .negation,
    .wh, .interjection,
  ]
  /// A form that can be the verb of a clause.
  public static let finiteVerb: WordClasses = [
    .reportingVerb, .verbPast, .verbThird, .auxiliary, .modal,
  ]
  /// A word that is no name when it stands capitalised at the start of a sentence.
  public static let common: WordClasses = [
    .determiner, .possessive, .pronoun, .preposition, .conjunction, .auxiliary, .modal, .negation,
    .wh, .adverb, .interjection, .reportingVerb, .reportingGerund, .reportingBase, .verbBase,
    .verbPast, .verbThird, .verbGerund, .roleNoun, .roleGroup, .numberWord, .ordinal, .magnitude,
    .countedPerson, .countedThing, .documentWord, .attributionNoun, .commonNoun, .adjective,
    .speakingBody, .timeUnit, .sentenceOpener, .measureUnit,
  ]
}
