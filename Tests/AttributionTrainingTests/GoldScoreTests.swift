// Scores over gold articles, on rows made by hand.

import Analysis
import Articles
import AttributionTraining
import Testing
import Text

@Suite("Scores of gold articles")
struct GoldScoreTests {
  /// Two marked rows: a quote by Kim, a refusal by a company.
  let article: GoldArticle

  init() throws {
    article = try GoldArticle(
      name: "made",
      text: """
        “⟦Q1 The channel is closed⟧,” ⟦S1 Dana Kim⟧ ⟦C1 said⟧. ⟦S2 The Halvard Lines⟧ ⟦C2 declined⟧ ⟦Q2 to comment⟧.
        --
        1 said direct Dana Kim | official
        2 declined indirect unspoken Halvard Lines | organisation
        """)
  }

  /// A document with rows found at these words, each by the one speaker if it has one.
  private func document(_ rows: [(content: String, speaker: String?)]) -> Document {
    var document = Document(article: article.marked.article)
    for row in rows {
      let place = article.marked.text.string.utf8.firstRange(of: row.content.utf8)!
      let start = article.marked.text.string.utf8.distance(
        from: article.marked.text.string.startIndex, to: place.lowerBound)
      var quote = Quote(
        pieces: [Span(start: start, count: row.content.utf8.count)], form: .direct, kind: .said,
        rule: .quoteThenCue)
      if let speaker = row.speaker {
        quote.speakers = [document.entities.count]
        document.entities.append(Entity(kind: .person, name: speaker))
      }
      document.quotes.append(quote)
    }
    return document
  }

  private func faults(_ rows: [(content: String, speaker: String?)]) -> [GoldScore.Fault: Int] {
    var score = GoldScore()
    score.add(article, document: document(rows))
    return score.faults.mapValues(\.count)
  }

  @Test("half of both is found, less is missed and invented")
  func overlap() {
    #expect(faults([("channel is closed", "Dana Kim")])[.missed] == 1)
    #expect(faults([("channel is closed", "Dana Kim")])[.invented] == nil)
    #expect(faults([("closed", "Dana Kim")])[.missed] == 2)
    #expect(faults([("closed", "Dana Kim")])[.invented] == 1)
    let whole = article.marked.text.string
    #expect(faults([(whole, "Dana Kim")])[.invented] == 1)
  }

  @Test("a row has one partner, the best one")
  func partners() {
    let found = faults([("channel is closed", nil), ("The channel is closed", "Dana Kim")])
    #expect(found[.invented] == 1)
    #expect(found[.speaker] == nil)
  }

  @Test("words inside words, copies and what was not said")
  func passedOver() {
    var document = document([("The channel is closed", "Dana Kim"), ("channel", nil), ("to", nil)])
    document.quotes[1].parent = 0
    document.quotes[2].isCopy = true
    document.quotes[0].isNegated = true
    var score = GoldScore()
    score.add(article, document: document)
    #expect(score.faults[.invented] == nil)
    #expect(score.faults[.missed]?.count == 1)
    #expect(score.faults[.spoken]?.count == 1)
  }

  @Test("speakers by full name, articles aside")
  func speakers() {
    #expect(faults([("The channel is closed", "Kim")])[.speaker] == 1)
    #expect(faults([("The channel is closed", "The Dana Kim")])[.speaker] == nil)
    // An unspoken row has no speaker to be wrong about.
    #expect(faults([("to comment", "Kim")])[.speaker] == nil)
  }

  @Test("what differs in a found row")
  func facts() {
    let found = faults([("to comment", nil)])
    #expect(found[.kind] == 1)
    #expect(found[.form] == 1)
    #expect(found[.spoken] == 1)
    #expect(found[.cue] == 1)
    #expect(found[.type] == 1)
  }

  @Test("counts beside percentages")
  func table() {
    var score = GoldScore()
    score.add(article, document: document([("The channel is closed", "Dana Kim")]))
    let lines = score.lines
    #expect(lines.contains { $0.hasPrefix("  found") && $0.hasSuffix("1 of 2        50.0 %") })
    #expect(lines.contains { $0.hasPrefix("speaker of spoken rows") && $0.hasSuffix("100.0 %") })
    #expect(GoldScore().lines.contains { $0.hasPrefix("  found") && $0.hasSuffix("–") })
  }
}
