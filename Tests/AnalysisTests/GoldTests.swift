// Whole articles of different style, marked by hand: a tabloid, a court report, a match report, a
// wire story with senators, a broadsheet with single marks outermost. All are invented.

import Analysis
import Testing
import TestSupport
import Text

@Suite("Marked articles")
struct GoldTests {
  /// What rules reach today of each article: rows right, rows invented. A better number is written
  /// here, a worse one is a fault.
  static let reached: [(name: String, right: Int, invented: Int)] = [
    ("tabloid", 9, 1), ("court", 12, 0), ("sport", 12, 0), ("wire", 14, 1), ("broadsheet", 14, 0),
  ]

  @Test("rows of an article", arguments: reached)
  func rows(_ name: String, _ right: Int, _ invented: Int) {
    let article = GoldArticle(ExampleFile.text("Gold/\(name).txt"))
    let found = article.compared()
    #expect(
      found.right == right && found.invented.count == invented,
      """
      \(name): \(found.right) of \(article.marked.rows.count) right, \(found.invented.count) invented
      missed: \(found.missed.joined(separator: "\n        "))
      invented: \(found.invented.joined(separator: "\n          "))
      """)
  }
}

/// A marked article and the facts about its rows: `7 said direct Dana Kim`.
struct GoldArticle {
  var marked: MarkedText
  /// Kind, form, `unspoken`, speaker of each row, as in the files of examples.
  var facts: [String]

  init(_ file: String) {
    let parts = file.split(separator: "\n--\n").map(String.init)
    marked = MarkedText(parts[0].replacing("\n", with: "¶"))
    facts = parts[1].split(separator: "\n").map { line in
      line.drop { $0 != " " }.dropFirst().description
    }
    precondition(facts.count == marked.rows.count, "\(facts.count) facts for \(marked.rows.count) rows")
  }

  /// Rows that are right in everything, those that are not, and those that nobody marked.
  func compared() -> (right: Int, missed: [String], invented: [String]) {
    let document = Analyzer().document(of: marked.article)
    let text = document.article.text
    var rest = Array(document.quotes.indices)
    var right = 0
    var missed: [String] = []
    for (row, fact) in zip(marked.rows, facts) {
      let expected = description(row, fact)
      let match = rest.first { index in
        let quote = document.quotes[index]
        return marked.agrees(row, with: MarkedText.Row(quote)) && isRight(quote, fact, in: document)
      }
      if let match {
        right += 1
        rest.removeAll { $0 == match }
      } else {
        missed.append(expected)
      }
    }
    let invented = rest.map { index in
      let quote = document.quotes[index]
      return "\(quote.sourceSpan.map { text.string($0) } ?? "-") "
        + "\(quote.cue.map { text.string($0) } ?? "-"): \(quote.pieces.map { text.string($0) }) "
        + "\(quote.kind) \(quote.form) \(quote.speakers.map { document.entities[$0].name })"
    }
    return (right, missed, invented)
  }

  private func description(_ row: MarkedText.Row, _ fact: String) -> String {
    let words = (row.source + row.cue + row.content).map { marked.text.string($0) }
    return "\(words.joined(separator: " | ")) (\(fact))"
  }

  private func isRight(_ quote: Quote, _ fact: String, in document: Document) -> Bool {
    var words = fact.split(separator: " ").map(String.init)
    let isSpoken = !words.contains("unspoken")
    words.removeAll { $0 == "unspoken" }
    let name = words.dropFirst(2).joined(separator: " ")
    let speaker = quote.speakers.map { document.entities[$0].name }.joined(separator: " + ")
    return words[0] == quote.kind.rawValue && words[1] == quote.form.rawValue
      && isSpoken == (quote.isSpoken && quote.isReported)
      && (name.isEmpty || name == (speaker.isEmpty ? "-" : speaker))
  }
}
