// The words of the grammar, and how they are recognised without making strings.
//
// In: letters at a place of the query. Out: keyword, kind or adjective. Leaves to others: which of
// them may stand there (Parser) and what they are for (Vocabulary).

/// Every word that the grammar gives a meaning, besides kinds and adjectives.
enum Keyword: String, CaseIterable, Hashable, Sendable {
  // Reserved: they end a name or a topic.
  case by, from, about, mentioning, saying, matching, with, since, before, on, between
  case `in`, `where`, or, and, not, near, then, within
  // Statements.
  case count, compare, explain, `let`, param, topic
  // Inside descriptions.
  case at, least, most, exactly, no, contains, matches, `is`, missing, known
  case headline, deck, lead, body, heading, caption, pullquote, embed
  case words, sentence, paragraph, sources
  // Stages and what belongs to them.
  case group, sort, top, rows, sample, seed, dedupe, plus, minus, keep, conflicts, tolerance
  case timeline, kwic, collocates, of, keywords, against, show, context, why, open, plot
  case export, to, expect, every, some, empty, distinct, asc, desc
  case sum, average, median, min, max
  case hour, day, week, month, year
  case bars, line, spark
  case csv, tsv, json, jsonl, markdown, html

  /// Words that end a name, a topic or a phrase and need quotes inside one.
  var isReserved: Bool {
    switch self {
    case .by, .from, .about, .mentioning, .saying, .matching, .with, .since, .before, .on,
      .between, .in, .where, .or, .and, .not, .near, .then, .within:
      true
    default: false
    }
  }

  /// Words that begin a description.
  var startsFilter: Bool {
    switch self {
    case .by, .from, .about, .mentioning, .saying, .matching, .with, .since, .before, .on,
      .between, .in, .where:
      true
    default: false
    }
  }

  /// Places of an article.
  var isPart: Bool {
    switch self {
    case .headline, .deck, .lead, .body, .heading, .caption, .pullquote, .embed: true
    default: false
    }
  }
}

/// Up to 16 ASCII letters in lower case, packed so that words compare as numbers.
struct PackedWord: Hashable {
  private(set) var letters: UInt128 = 0
  private(set) var count = 0

  init() {}

  init(_ word: String) {
    for byte in word.utf8 { append(byte) }
  }

  /// Adds a letter; longer words than any keyword stay equal to none.
  mutating func append(_ byte: UInt8) {
    count += 1
    if count <= 16 { letters = letters << 8 | UInt128(byte | 0x20) }
  }
}

/// The tables from letters to meaning.
enum WordTable {
  static let keywords: [PackedWord: Keyword] = {
    var table: [PackedWord: Keyword] = [:]
    for keyword in Keyword.allCases { table[PackedWord(keyword.rawValue)] = keyword }
    table[PackedWord("lede")] = .lead
    table[PackedWord("row")] = .rows
    table[PackedWord("word")] = .words
    table[PackedWord("source")] = .sources
    return table
  }()

  static let kinds: [PackedWord: Kind] = {
    var table: [PackedWord: Kind] = [:]
    for kind in Kind.allCases {
      table[PackedWord(kind.rawValue)] = kind
      table[PackedWord(kind.plural)] = kind
    }
    table[PackedWord("persons")] = .person
    table[PackedWord("organization")] = .organisation
    table[PackedWord("organizations")] = .organisation
    return table
  }()

  static let adjectives: [PackedWord: Adjective] = {
    var table: [PackedWord: Adjective] = [:]
    for adjective in Adjective.allCases { table[PackedWord(adjective.rawValue)] = adjective }
    return table
  }()

  static let months: Set<PackedWord> = Set(
    [
      "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june",
      "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov",
      "november", "dec", "december",
    ].map(PackedWord.init))
}
