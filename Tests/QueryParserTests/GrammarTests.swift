// The parser against the example files and against what the grammar oracle accepts.

import Testing
import Text

@testable import QueryParser

@Suite struct GrammarTests {
  @Test(arguments: TestFiles.grammar("query-examples.txt"))
  func goodExampleParses(_ query: String) throws {
    let text = ByteText(query)
    for tree in try Parser.parse(text) {
      #expect(tree.span.end <= text.count)
    }
  }

  @Test(arguments: TestFiles.grammar("query-bad-examples.txt"))
  func badExampleFailsInsideItsText(_ query: String) {
    let text = ByteText(query)
    do throws(Diagnostic) {
      _ = try Parser.parse(text)
      Issue.record("parses but must not: \(query)")
    } catch {
      #expect((100..<200).contains(error.code))
      #expect(error.span.end <= text.count)
    }
  }

  /// Each line is `+` or `-`, a tab, a query: what the oracle said (Grammar/README).
  @Test func agreesWithTheOracle() {
    var differences: [String] = []
    let lines = TestFiles.grammar("oracle-acceptance.txt")
    for line in lines {
      let query = String(line.dropFirst(2))
      let parses = (try? Parser.parse(ByteText(query))) != nil
      if parses != line.hasPrefix("+") { differences.append(line) }
    }
    #expect(lines.count > 2000)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  /// What belongs to what, in the notation of check_grammar.py.
  @Test(arguments: [
    ("quotes by Kim not about budget", "[quotes, by(Kim), not about(budget)]"),
    ("quotes not by Kim or Osk", "[quotes, not by(Kim or Osk)]"),
    (
      "quotes by Kim or (people in articles about inspection) about doors",
      "[quotes, by(Kim or [people, IN<articles about(inspection)>]), about(doors)]"
    ),
    (
      "quotes (by Kim or about doors) since 2025",
      "[quotes, anyof(by(Kim) | about(doors)), since(2025)]"
    ),
    (
      "quotes by Kim and (about ferry or about doors)",
      "[quotes, by(Kim), anyof(about(ferry) | about(doors))]"
    ),
    (
      "quotes by Kim in articles from Courier since 2025",
      "[quotes, by(Kim), IN<articles from(Courier) since(2025)>]"
    ),
    (
      "quotes by Kim in (articles from Courier) since 2025",
      "[quotes, by(Kim), in([articles, from(Courier)]), since(2025)]"
    ),
    (
      "articles with (quotes by Kim) since 2025",
      "[articles, with([quotes, by(Kim)]), since(2025)]"
    ),
    (
      "speakers with at least 3 quotes in articles about ferry",
      "[speakers, with_open(at least 3 quotes), IN<articles about(ferry)>]"
    ),
    (
      "words in quotes by Osk in articles about ferry",
      "[words, IN<quotes by(Osk) IN<articles about(ferry)>>]"
    ),
    (
      "quotes by Kim where length > 20 or verb = say about doors",
      "[quotes, by(Kim), where(length > 20 or verb = say), about(doors)]"
    ),
    ("articles saying a near b or c", "[articles, saying(a near b or c)]"),
    (
      "articles about flood-prone areas and AT&T",
      "[articles, about(flood-prone areas and AT&T)]"
    ),
    ("quotes by May in May", "[quotes, by(May), in_date(May)]"),
  ])
  func attaches(_ query: String, _ outline: String) throws {
    let tree = try #require(try Parser.parse(ByteText(query)).first)
    guard case .query(let parsed) = tree.statement else {
      Issue.record("no query: \(query)")
      return
    }
    #expect(Outline.of(parsed.noun) == outline)
  }
}

/// The notation of check_grammar.py.
private enum Outline {
  static func of(_ noun: NounPhrase) -> String {
    var bare = noun
    bare.filters = []
    bare.tail = nil
    let tail = noun.tail.map { ["IN<\(of($0))>"] } ?? []
    let parts = [QueryPrinter.text(of: bare)] + noun.filters.map(of) + tail
    return "[" + parts.joined(separator: ", ") + "]"
  }

  static func of(_ tail: Tail) -> String {
    let inner = tail.inner.map { "IN<\(of($0))>" }
    return ([tail.unit.plural] + tail.filters.map(of) + inner).joined(separator: " ")
  }

  static func of(_ filter: Filter) -> String {
    (filter.isNegated ? "not " : "") + of(filter.description)
  }

  private static func of(_ description: Filter.Description) -> String {
    switch description {
    case .anyOf(let bodies):
      return "anyof(" + bodies.map { $0.map(of).joined(separator: "+") }.joined(separator: " | ")
        + ")"
    case .by(let names): return "by(\(of(names)))"
    case .inPlaces(let places):
      if case .search(let query, _)? = places.first { return "in(\(of(query.noun)))" }
      return "in"
    case .with(let nouns, let isOpen):
      if case .search(let query)? = nouns.first?.noun { return "with(\(of(query.noun)))" }
      return "\(isOpen ? "with_open" : "with")(\(printed(.with(nouns, isOpen: isOpen))))"
    case .inDate: return "in_date(\(printed(description)))"
    default:
      let words = printed(description)
      let keyword = keywords.first { words.isEmpty || text(description).hasPrefix($0) } ?? ""
      return "\(keyword)(\(words))"
    }
  }

  private static let keywords = [
    "from", "mentioning", "about", "saying", "since", "before", "where", "on",
  ]

  private static func of(_ names: Names) -> String {
    names.items.map { name in
      if case .search(let query, _) = name { return of(query.noun) }
      if case .words(let word) = name { return word.text }
      return "?"
    }.joined(separator: names.joiner == .or ? " or " : " and ")
  }

  private static func text(_ description: Filter.Description) -> String {
    QueryPrinter.text(
      of: Filter(
        isNegated: false, description: description, keyword: .empty(at: 0), span: .empty(at: 0)))
  }

  /// Without the preposition.
  private static func printed(_ description: Filter.Description) -> String {
    text(description).split(separator: " ").dropFirst().joined(separator: " ")
  }
}
