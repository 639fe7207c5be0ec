// Somebody or something named in one article, and the places where it is meant.

import Text

/// A person, organisation or place of one article.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, Sendable { case person, organisation, place }

  public var kind: Kind
  /// The fullest form the article gives, without title: `Dana Kim`.
  public var name: String
  /// Other written forms, in order of first use: `Kim`, `Captain Kim`.
  public var aliases: [String]
  /// Titles and descriptions the article gives: `Captain`, `coastguard commander`, `survivor`.
  public var roles: [String]
  /// What the titles, roles and head words say about the office held.
  public var capacities: Capacities
  /// Only from listed evidence; used to link pronouns, never to count people.
  public var gender: Gender
  /// Index into `Document.entities` of the body that the text says a person belongs to or speaks
  /// for.
  public var organisation: Int?

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
    aliases = []
    roles = []
    capacities = []
    gender = .unknown
  }
}

/// What pronouns and gendered words of the article say; unknown stays unknown.
public enum Gender: UInt8, Sendable { case unknown, female, male, plural, thing }

/// The offices and parts a source may act in; several may hold.
public struct Capacities: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let government = Capacities(rawValue: 1 << 0)
  /// Police, coastguard, fire, rescue.
  public static let emergency = Capacities(rawValue: 1 << 1)
  public static let justice = Capacities(rawValue: 1 << 2)
  public static let army = Capacities(rawValue: 1 << 3)
  public static let company = Capacities(rawValue: 1 << 4)
  public static let association = Capacities(rawValue: 1 << 5)
  public static let academic = Capacities(rawValue: 1 << 6)
  public static let health = Capacities(rawValue: 1 << 7)
  public static let party = Capacities(rawValue: 1 << 8)
  public static let witness = Capacities(rawValue: 1 << 9)
  public static let victim = Capacities(rawValue: 1 << 10)
  public static let citizen = Capacities(rawValue: 1 << 11)
  public static let media = Capacities(rawValue: 1 << 12)
  /// The office is not held any more: `former minister`.
  public static let former = Capacities(rawValue: 1 << 13)

  /// Speaks or acts for others: spokesman for, head of, member of.
  public static let representative = Capacities(rawValue: 1 << 14)

  /// State, police, court, army, rescue or regulator, still in office.
  public var isOfficial: Bool {
    !isDisjoint(with: [.government, .emergency, .justice, .army]) && !contains(.former)
  }
}

/// One place in the text where an entity is meant.
public struct Mention: Hashable, Sendable {
  public enum Form: String, Sendable {
    /// `Dana Kim`
    case fullName
    /// `Kim`
    case partOfName
    /// `she`
    case pronoun
    /// `the coastguard commander`
    case description
    case acronym
  }

  public var span: Span
  /// Index into `Document.entities`.
  public var entity: Int
  public var form: Form
  /// Why it was taken to mean that entity.
  public var link: LinkRule

  public init(span: Span, entity: Int, form: Form, link: LinkRule) {
    self.span = span
    self.entity = entity
    self.form = form
    self.link = link
  }
}

/// How a mention was resolved to an entity. The raw value is the rule's stable name.
public enum LinkRule: String, CaseIterable, Sendable {
  case introducesName = "name.introduced"
  case sameName = "name.repeated"
  case surname = "name.part"
  case surnameByTitle = "name.part-by-title"
  /// Two bearers of the surname in the article: the last one mentioned.
  case surnameLastMentioned = "name.part-last-mentioned"
  case acronym = "name.acronym"
  case pronounNearest = "pronoun.nearest-subject"
  case pronounPreviousSpeaker = "pronoun.previous-speaker"
  /// The speakers of a dialogue take turns.
  case dialogue = "pronoun.dialogue"
  case relative = "pronoun.relative"
  /// `It said`, `they said`.
  case body = "pronoun.body"
  /// `I` in quoted words.
  case firstPerson = "pronoun.speaker"
  /// `We` in quoted words.
  case firstPersonPlural = "pronoun.speakers-body"
  case role = "description.role"
  case age = "description.age"
  case epithet = "description.only-salient-person"
  case roleBeforeName = "description.named-next"

  /// The rule in words a reader can contest.
  public var words: String {
    switch self {
    case .introducesName: "the full name stands here"
    case .sameName: "the same name as before"
    case .surname: "the only bearer of this name in the article"
    case .surnameByTitle: "title or role tells which bearer of the name is meant"
    case .surnameLastMentioned: "the bearer of the name that was mentioned last"
    case .acronym: "initials of a name in the article"
    case .pronounNearest: "the nearest subject before that agrees"
    case .pronounPreviousSpeaker: "the speaker of the quote before"
    case .dialogue: "two people take turns, and the other one spoke last"
    case .relative: "the name that this clause describes"
    case .body: "the body that spoke or acted before"
    case .firstPerson: "the speaker of the quoted words"
    case .firstPersonPlural: "the body that the speaker belongs to"
    case .role: "the person introduced with this role"
    case .age: "the only person of this age in the article"
    case .epithet: "the one person the paragraphs before are about"
    case .roleBeforeName: "the next person named, who has no other office in the article"
    }
  }

  /// What in the text would lead to another reading.
  public var wouldChange: String {
    switch self {
    case .introducesName, .sameName: "another person of the same full name"
    case .surname, .surnameLastMentioned: "another bearer of the name introduced before"
    case .surnameByTitle: "another title before the name"
    case .acronym: "another name with the same initials"
    case .pronounNearest: "another person who agrees, named between"
    case .pronounPreviousSpeaker: "another subject between the quotes"
    case .dialogue: "a third person among the turns"
    case .relative: "another name directly before"
    case .body: "another body, or a group of people, between"
    case .firstPerson, .firstPersonPlural: "another speaker of the quotation"
    case .role: "another person introduced with the same role"
    case .age: "another person of the same age"
    case .epithet: "another person as subject of the paragraphs before"
    case .roleBeforeName: "an office given to the person named next"
    }
  }
}
