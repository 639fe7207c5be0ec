import QueryEvaluator
import TestSupport
import Testing

/// Empty results, `explain` and `why`.
@Suite struct ExplanationTests {
  var asking = Asking()

  private func lines(_ explanation: Explanation?) -> [String] {
    guard let explanation else { return [] }
    let own = [explanation.label, explanation.value].filter { !$0.isEmpty }.joined(separator: ": ")
    return (own.isEmpty ? [] : [own]) + explanation.parts.flatMap { lines($0) }
  }

  // MARK: Empty results

  @Test mutating func anUnknownWordIsNamedAndRepaired() throws {
    let result = try asking.ask("quotes by Kim about crwe since 2025-03-01")
    #expect(
      lines(result.emptiness) == [
        "by Kim: 4 quotes", "about crwe: 0 quotes",
        "no text has ‘crwe’; nearest: crew (1 place)", "since 2025-03-01: 8 quotes",
      ])
    #expect(result.suggestion == "quotes by Kim about crew since 2025-03-01")
  }

  @Test mutating func descriptionsThatExcludeEachOther() throws {
    let result = try asking.ask("quotes by Brandt about crew")
    #expect(
      lines(result.emptiness) == [
        "each description has rows, together none; without ‘about crew’ there would be 1",
        "by Brandt: 1 quote", "about crew: 2 quotes",
      ]
        || lines(result.emptiness).first?.hasPrefix("each description has rows, together none")
          == true
    )
    #expect(result.suggestion != nil)
  }

  @Test mutating func wordsThatStandTooFarApart() throws {
    let result = try asking.ask("paragraphs saying died near crew within 3 words")
    #expect(
      lines(result.emptiness).last
        == "they occur in one paragraph, but farther apart: 1 place")
  }

  @Test mutating func aFieldThatIsMissingEverywhere() throws {
    let result = try asking.ask("figures where trend = up")
    #expect(lines(result.emptiness).last == "‘trend’ is missing on all 10 figures")
  }

  @Test(arguments: [
    ("quotes by Kim and Brandt", "by Kim 4, by Brandt 1, none by both"),
    ("articles with (quotes by \"Kim Yong Bok\")", "there are no such quotes"),
    (
      "articles with (quotes by Brandt) and (quotes by Osk)",
      "with (quotes by Brandt) 1, with (quotes by Osk) 1"
    ),
    ("quotes where length > 100", "‘length’ goes from 2 to 8"),
    ("quotes where form = mixed", "‘form’ is direct, indirect here"),
    ("figures about troops", "no text has any of its words"),
    ("figures about stability", "its words stand in 1 place, but no figure counts them"),
  ]) mutating func reasons(query: String, reason: String) throws {
    #expect(lines(try asking.ask(query).emptiness).last == reason)
  }

  @Test mutating func aSuggestionWithRowsIsPreferred() throws {
    // ‘floding’ is near ‘flooding’, which nobody called Kim speaks of.
    let result = try asking.ask("quotes by Kim about floding")
    #expect(result.suggestion == "quotes by Kim")
    #expect(try asking.ask("quotes about saftey by Kim").suggestion == "quotes about safety by Kim")
  }

  @Test mutating func aStageThatKeepsNothingSaysOfHowMany() throws {
    #expect(try asking.ask("quotes by Renner | rows 7").footer == ["‘rows’ left none of 2 rows"])
    #expect(
      try asking.ask("quotes by Renner | where length > 99").footer
        == ["‘where’ left none of 2 quotes"])
  }

  @Test mutating func aWildcardIsSuggestedForALongerWord() throws {
    let result = try asking.ask("sentences saying capsi")
    #expect(lines(result.emptiness).last == "no text has ‘capsi’; ‘capsi*’ finds capsized")
  }

  @Test func withoutArticles() throws {
    var asking = Asking([])
    #expect(lines(try asking.ask("quotes").emptiness) == ["no articles are loaded"])
    #expect(try asking.column("count", of: "articles | count") == ["0"])
  }

  @Test mutating func kindsWithoutRows() throws {
    var one = Asking(Array(FerrySample.documents().prefix(1)))
    #expect(lines(try one.ask("dates").emptiness) == ["no dates in 1 article"])
  }

  // MARK: explain

  @Test mutating func explainSaysWhatCannotRunYet() throws {
    let result = try asking.ask("explain quotes by Kim | dedupe | count")
    #expect(result.explanation?.parts.last?.value == "dedupe (not built yet) → count")
  }

  @Test mutating func explainCounts() throws {
    let result = try asking.ask(
      "explain figures about deaths by official sources since 2025-03-05 | top 3")
    let lines = lines(result.explanation)
    #expect(result.rows.isEmpty)
    #expect(lines.contains("reads: figures"))
    #expect(lines.contains("given by: official sources"))
    #expect(lines.contains("published from: Wed 5 March 2025 00:00"))
    #expect(
      lines.contains(
        "steps: all figures 10 → about deaths 7 → by official sources 3 → since 2025-03-05 2"))
    #expect(lines.contains("then: top 3"))
    #expect(lines.contains("beside: figures about casualties also holds injuries and missing"))
    #expect(lines.contains { $0.hasPrefix("deaths: topic deaths (built in, ") })
    #expect(lines.contains { $0.hasPrefix("words: died ") })
  }

  // MARK: why

  @Test mutating func whyOfAQuote() throws {
    let why = try #require(try asking.ask("quotes by \"Dana Kim\" | top 1 | why").rows[0].why)
    #expect(why.label == "#q1")
    #expect(
      why.parts.map(\.label) == ["words", "rule", "resolved", "would change it", "how often right"])
    #expect(why.parts[1].value.hasPrefix("attribution.postposed"))
    #expect(why.parts[2].value == "she → Dana Kim (#p1): the nearest subject before that agrees")
    #expect(why.parts[4].value == "not measured yet")
  }

  @Test mutating func whyOfFiguresAndSources() throws {
    let figure = try #require(try asking.ask("figures about deaths | top 1 | why").rows[0].why)
    #expect(
      figure.value
        == "12 deaths · Continental Wire, Tue 4 March 2025 19:10, paragraph 1 · confidence unmeasured"
    )
    #expect(
      figure.parts[0].value == "“Twelve people died when a ferry capsized, Captain Dana Kim said.”")
    let hidden = try #require(try asking.ask("figures where type = pronoun | why").rows[0].why)
    #expect(hidden.parts[0].parts.contains(Explanation("type", "pronoun")))
    let source = try #require(try asking.ask("anonymous sources | why").rows[0].why)
    #expect(source.parts[1].value == "7 anonymous: unnamed by arrangement")
  }

  @Test mutating func whyOfEverythingElse() throws {
    for kind in [
      "articles", "paragraphs", "sentences", "dates", "words", "people", "organisations",
      "places", "speakers", "outlets",
    ] {
      for row in try asking.ask("\(kind) | top 2 | why").rows {
        #expect(row.why?.parts.isEmpty == false, "\(kind)")
      }
    }
    let article = try #require(try asking.ask("#a1 | why").rows[0].why)
    #expect(article.parts.contains { $0.label == "authors" && $0.value == "Jo Marsh (byline)" })
  }
}
