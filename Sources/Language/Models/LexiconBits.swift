// What the lexicon can say of a word or phrase.

/// Facts about a folded word or phrase; several may hold of one ("may": month, verb).
///
/// Stored in model files: a bit keeps its meaning, or `FormLexicon.layout` changes.
package struct LexiconBits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A given name of any sex.
  package static let givenName = LexiconBits(rawValue: 1 << 0)
  /// Given to women at least three times as often as to men.
  package static let givenNameFemale = LexiconBits(rawValue: 1 << 1)
  /// Given to men at least three times as often as to women.
  package static let givenNameMale = LexiconBits(rawValue: 1 << 2)
  /// One of the frequent family names.
  package static let surname = LexiconBits(rawValue: 1 << 3)
  /// A family name that few people have.
  package static let surnameRare = LexiconBits(rawValue: 1 << 4)
  package static let city = LexiconBits(rawValue: 1 << 5)
  /// A country or a territory with a name of its own.
  package static let country = LexiconBits(rawValue: 1 << 6)
  /// A part of a country, a group of countries or a continent.
  package static let region = LexiconBits(rawValue: 1 << 7)
  /// An adjective or noun for the people of a place: French, Ghanaians.
  package static let demonym = LexiconBits(rawValue: 1 << 8)
  /// A word that makes a name the name of a body: Ministry, Party.
  package static let organisationWord = LexiconBits(rawValue: 1 << 9)
  /// A word before a person's name: Mr, Gen., Senator.
  package static let title = LexiconBits(rawValue: 1 << 10)
  /// A noun for a person: fisherman, spokeswoman.
  package static let personNoun = LexiconBits(rawValue: 1 << 11)
  /// A month or a day of the week, written out or short.
  package static let monthOrDay = LexiconBits(rawValue: 1 << 12)
  /// A legal form at the end of a firm's name: Inc, plc, GmbH.
  package static let firmSuffix = LexiconBits(rawValue: 1 << 13)
  /// A short or pet form of a given name: Bill.
  package static let nickname = LexiconBits(rawValue: 1 << 14)
  /// The name of a newspaper, agency, broadcaster or news site.
  package static let outlet = LexiconBits(rawValue: 1 << 15)
  /// A sea, lake, river or strait.
  package static let water = LexiconBits(rawValue: 1 << 16)
  /// A word that makes a name the name of a place: Street, Point, Bay.
  package static let placeWord = LexiconBits(rawValue: 1 << 17)

  /// A company, body, party or club known by this name.
  package static let organisation = LexiconBits(rawValue: 1 << 18)

  // Classes that the form can have, by dictionary: not which it has in a sentence.
  package static let verbBase = LexiconBits(rawValue: 1 << 20)
  package static let verbPast = LexiconBits(rawValue: 1 << 21)
  package static let verbParticiple = LexiconBits(rawValue: 1 << 22)
  package static let verbGerund = LexiconBits(rawValue: 1 << 23)
  package static let verbThird = LexiconBits(rawValue: 1 << 24)
  package static let nounSingular = LexiconBits(rawValue: 1 << 25)
  package static let nounPlural = LexiconBits(rawValue: 1 << 26)
  package static let adjective = LexiconBits(rawValue: 1 << 27)
  package static let comparative = LexiconBits(rawValue: 1 << 28)
  package static let superlative = LexiconBits(rawValue: 1 << 29)
  package static let adverb = LexiconBits(rawValue: 1 << 30)

  /// All classes of words, without the facts about names.
  package static let classes = LexiconBits(rawValue: 0x7FF0_0000)
  /// Facts about names and heads of names that the tagger sees: without the classes, and without what
  /// was added for the name tagger alone.
  package static let names = LexiconBits(rawValue: 0x0003_FFFF)
  /// All facts about names and heads of names.
  package static let allNames = LexiconBits(rawValue: 0x000F_FFFF)
}
