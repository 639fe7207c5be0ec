// How much of gold articles the program finds, and how much of that is right.
//
// In: gold articles and their documents, one after the other. Out: one table with counts beside
// percentages, and what is wrong, for people. A row counts as found if its content overlaps that of
// a found row by half of both, in bytes; each row has one partner, the best overlap first.

import Analysis
import Language
import Text

/// Scores over any number of gold articles.
public struct GoldScore: Sendable {
  /// What can be wrong, in the order of the table.
  public enum Fault: String, CaseIterable, Sendable {
    case missed, invented, cue, kind, form, spoken, speaker, type
  }

  /// Right ones among those that count.
  struct Share {
    var right = 0
    var all = 0

    mutating func count(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }

    var text: String {
      let share = all == 0 ? "–" : "\(Double((right * 1_000 + all / 2) / all) / 10) %"
      return "\(right) of \(all)".padded(14) + share
    }
  }

  private var articles = 0
  private var words = 0
  private var found = Share()
  private var invented = 0
  private var cue = Share()
  private var kind = Share()
  private var form = Share()
  private var spoken = Share()
  private var speaker = Share()
  private var speakerGivenFound = Share()
  private var namedSpeaker = Share()
  private var namedSpeakerGivenFound = Share()
  private var type = Share()
  private var typeGivenFound = Share()
  /// What is wrong, in the order of the articles.
  public private(set) var faults: [Fault: [String]] = [:]

  public init() {}

  /// Counts one article.
  public mutating func add(_ article: GoldArticle, document: Document) {
    articles += 1
    words += document.tokens.count
    let partners = Self.partners(article.marked.rows, document.quotes)
    for (row, fact) in article.facts.enumerated() {
      let quote = partners[row].map { document.quotes[$0] }
      found.count(quote != nil)
      if quote == nil { note(.missed, article, row) }
      if let quote { compare(quote, with: article, row, in: document) }
      if fact.isSpoken, let name = fact.speaker {
        let isRight = quote.map { fact.agreesOnSpeaker(with: $0, in: document) } ?? false
        speaker.count(isRight)
        if quote != nil { speakerGivenFound.count(isRight) }
        if name != "-" {
          namedSpeaker.count(isRight)
          if quote != nil { namedSpeakerGivenFound.count(isRight) }
        }
        if let quote, !isRight {
          note(.speaker, article, row, GoldFact.speaker(of: quote, in: document))
        }
      }
      if let wanted = fact.type {
        let label = quote.map { $0.source.map { document.sources[$0].type } ?? $0.sourceType ?? .none }
        type.count(label == wanted)
        if let label {
          typeGivenFound.count(label == wanted)
          if label != wanted {
            note(.type, article, row, "\(label.rawValue), not \(wanted.rawValue)")
          }
        }
      }
    }
    let matched = Set(partners.compactMap { $0 })
    for index in document.quotes.indices
    where !matched.contains(index) && document.quotes[index].isMarkedInGold {
      invented += 1
      faults[.invented, default: []].append(
        "\(article.name): \(article.description(of: document.quotes[index], in: document))")
    }
  }

  /// What of a found row is right besides its content.
  private mutating func compare(
    _ quote: Quote, with article: GoldArticle, _ row: Int, in document: Document
  ) {
    let fact = article.facts[row]
    let marks = article.marked.rows[row].cue
    let cues = quote.cue.map { [$0] } ?? []
    let isCueRight = marks.isEmpty && cues.isEmpty || Self.isSame(marks, cues)
    cue.count(isCueRight)
    kind.count(quote.kind == fact.kind)
    form.count(quote.form == fact.form)
    spoken.count(quote.isSpokenInGold == fact.isSpoken)
    if !isCueRight { note(.cue, article, row, cues.map(document.article.text.string).first ?? "-") }
    if quote.kind != fact.kind { note(.kind, article, row, "\(quote.kind)") }
    if quote.form != fact.form { note(.form, article, row, "\(quote.form)") }
    if quote.isSpokenInGold != fact.isSpoken {
      note(.spoken, article, row, "\(quote.isSpokenInGold)")
    }
  }

  private mutating func note(
    _ fault: Fault, _ article: GoldArticle, _ row: Int, _ found: String? = nil
  ) {
    let line = "\(article.name) \(article.facts[row].number): \(article.description(ofRow: row))"
    faults[fault, default: []].append(found.map { "\(line) → \($0)" } ?? line)
  }

  /// The table.
  public var lines: [String] {
    let rows: [(String, String)] = [
      ("rows marked", "\(found.all)"),
      ("  found", found.text),
      ("  invented", "\(invented)"),
      ("of those found: cue", cue.text),
      ("  kind", kind.text),
      ("  form", form.text),
      ("  spoken or not", spoken.text),
      ("speaker of spoken rows", speaker.text),
      ("  given found", speakerGivenFound.text),
      ("  where it has a name", namedSpeaker.text),
      ("  where it has a name, given found", namedSpeakerGivenFound.text),
      ("type of source", type.text),
      ("  given found", typeGivenFound.text),
    ]
    return ["\(articles) articles, \(words) words and marks"]
      + rows.map { $0.0.padded(36) + $0.1 }
  }

  // MARK: Partners

  /// For each marked row the found row with the same content, if there is one.
  static func partners(_ rows: [MarkedText.Row], _ quotes: [Quote]) -> [Int?] {
    var pairs: [(shared: Int, row: Int, quote: Int)] = []
    for (row, marked) in rows.enumerated() {
      for (index, quote) in quotes.enumerated()
      where quote.isMarkedInGold && isSame(marked.content, quote.pieces) {
        pairs.append((shared(marked.content, quote.pieces), row, index))
      }
    }
    pairs.sort { ($1.shared, $0.row, $0.quote) < ($0.shared, $1.row, $1.quote) }
    var partners = [Int?](repeating: nil, count: rows.count)
    var taken: Set<Int> = []
    for pair in pairs where partners[pair.row] == nil && taken.insert(pair.quote).inserted {
      partners[pair.row] = pair.quote
    }
    return partners
  }

  /// Whether two sets of pieces share at least half of the bytes of both.
  private static func isSame(_ a: [Span], _ b: [Span]) -> Bool {
    let both = shared(a, b)
    return both > 0 && 2 * both >= length(a) && 2 * both >= length(b)
  }

  private static func length(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + Int($1.count) } }

  private static func shared(_ a: [Span], _ b: [Span]) -> Int {
    var bytes = 0
    for first in a {
      for second in b {
        bytes += max(0, min(first.end, second.end) - max(Int(first.start), Int(second.start)))
      }
    }
    return bytes
  }
}

extension String {
  /// With blanks behind it up to a width.
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
