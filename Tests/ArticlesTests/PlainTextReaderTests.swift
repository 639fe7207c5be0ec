import Testing
import Text

@testable import Articles

@Suite struct PlainTextReaderTests {
  @Test func readsTheWholeHead() throws {
    let article = try #require(
      load(
        """
        Ferry stops early

        By Dana Kim and Marek Hals, Continental Wire

        The Harbour Gazette

        Tuesday 4 March 2025, 19:10

        VARNHOLM, Aldmark, March 4 (Continental Wire) — The ferry stopped early on Tuesday.

        Nobody said why.
        """
      ).article)
    #expect(
      article.lines == [
        "headline: Ferry stops early", "byline: By Dana Kim and Marek Hals, Continental Wire",
        "note: The Harbour Gazette", "dateline: Tuesday 4 March 2025, 19:10",
        "dateline: VARNHOLM, Aldmark, March 4 (Continental Wire) —",
        "paragraph: The ferry stopped early on Tuesday.", "paragraph: Nobody said why.",
      ])
    #expect(article.metadata.headline.value == "Ferry stops early")
    #expect(article.metadata.headline.origin == "first line")
    #expect(article.metadata.authors.value == ["Dana Kim", "Marek Hals"])
    #expect(article.metadata.outlet.value == "The Harbour Gazette")
    #expect(article.metadata.published.value?.description == "2025-03-04 19:10")
    #expect(article.metadata.published.candidates.map(\.origin) == ["date line", "dateline"])
    #expect(article.metadata.datelinePlace.value == "VARNHOLM, Aldmark")
  }

  @Test func headLinesWithoutBlankLinesBetween() throws {
    let article = try #require(
      load(
        """
        Council approves the barrier
        The plan has been argued over for nine years
        By Dana Kim
        Harbour Gazette, March 4, 2025

        The council approved the barrier on Tuesday.
        It will cost 40 million.
        """
      ).article)
    #expect(
      article.lines == [
        "headline: Council approves the barrier",
        "deck: The plan has been argued over for nine years",
        "byline: By Dana Kim", "dateline: Harbour Gazette, March 4, 2025",
        "paragraph: The council approved the barrier on Tuesday.",
        "paragraph: It will cost 40 million.",
      ])
    #expect(article.metadata.outlet.value == "Harbour Gazette")
    #expect(article.metadata.published.value?.description == "2025-03-04")
  }

  @Test func siteFurnitureIsDroppedButKept() throws {
    let article = try #require(
      load(
        """
        Share this @harbour.example
        THE harbour master said that he had “no words” for the crew, and went home.
        Advertisement
        He was seen weeping on the quay.
        Read more: Ten ferries to see before you die
        Sign up for our newsletter
        """
      ).article)
    #expect(
      article.blocks.map(\.kind) == [
        .dropped, .paragraph, .dropped, .paragraph, .dropped, .dropped,
      ])
    #expect(article.metadata.headline.value == nil)
    #expect(!article.blocks[0].isRead)
  }

  @Test func sentencesThatBeginLikeFurnitureAreSentences() throws {
    let text =
      "Share prices fell.\nMore from the harbour came late.\nThe post was shared by many.\n"
    let article = try #require(load(text).article)
    #expect(article.texts(.paragraph).count == 3)
  }

  @Test func aFirstLineThatIsASentenceIsNoHeadline() throws {
    let article = try #require(load("The ferry stopped early.\nNobody said why.\n").article)
    #expect(
      article.lines == ["paragraph: The ferry stopped early.", "paragraph: Nobody said why."])
  }

  @Test func aSingleLineIsAParagraph() throws {
    let article = try #require(load("The ferry stopped early").article)
    #expect(article.lines == ["paragraph: The ferry stopped early"])
  }

  @Test func wrappedLinesAreJoined() throws {
    let article = try #require(
      load(
        """
        Ferry stops early

        The ferry stopped early on Tuesday, and nobody on the quay
        could say why. The harbour master said that he would ask the
        company, which has been run by the same family for sixty
        years, for an answer.

        "We will have one by Friday," he said, and went back to the
        office that he had come from.
        """
      ).article)
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
    #expect(article.texts(.paragraph)[0].hasSuffix("sixty years, for an answer."))
    #expect(faults(in: article).isEmpty)
  }

  @Test func wrappedParagraphsWithoutBlankLinesArePartedAtShortLines() throws {
    let article = try #require(
      load(
        """
        The ferry stopped early on Tuesday, and nobody on the quay
        could say why. The harbour master said that he would ask.
        The company, which has been run by the same family for sixty
        years, did not answer the questions that were put to it in
        writing on Tuesday.
        A second boat left at nine with all of the passengers that
        the first had left behind, and some others too.
        """
      ).article)
    #expect(article.texts(.paragraph).count == 2)
  }

  @Test func aHyphenAtALineEndTakesNoSpace() throws {
    let article = try #require(
      load(
        """
        The ferry stopped early on Tuesday, and nobody on the well-
        known quay could say why. The harbour master said that he
        would ask the company, which has been run by one family for
        sixty years, about it.
        """
      ).article)
    #expect(article.texts(.paragraph)[0].contains("the well-known quay"))
  }

  @Test(arguments: ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{0C}"])
  func anyLineEndIsOne(_ end: String) throws {
    let article = try #require(load("It stopped early.\(end)Nobody said why.\(end)").article)
    #expect(article.lines == ["paragraph: It stopped early.", "paragraph: Nobody said why."])
  }

  @Test func severalArticlesInOneFile() {
    let part = "%\nBy Dana Kim\nThe ferry stopped early on Tuesday.\nNobody said why.\n"
    let text = ["First ferry", "Second ferry", "Third ferry"].map {
      $0 + part.dropFirst()
    }.joined(separator: "\n---\n\n")
    let loaded = load(text)
    #expect(
      loaded.articles.compactMap(\.metadata.headline.value) == [
        "First ferry", "Second ferry", "Third ferry",
      ])
    #expect(loaded.articles.allSatisfy { $0.texts(.paragraph).count == 2 })
  }

  @Test func aPauseInsideAnArticleIsNoBorder() {
    let loaded = load(
      "Ferry stops\n\nIt did so early.\n\n***\n\nThen it went on.\n\n---\n\nAnd stopped.\n")
    #expect(loaded.articles.count == 1)
  }

  @Test func addressesAndLabelledLines() throws {
    let article = try #require(
      load(
        """
        Title: Ferry stops early
        Source: Harbour Gazette
        https://gazette.example/ferry
        Published: 4 March 2025

        It did so on Tuesday. Nobody said why.
        """
      ).article)
    #expect(article.metadata.headline.value == "Ferry stops early")
    #expect(article.metadata.outlet.value == "Harbour Gazette")
    #expect(article.metadata.url.value == "https://gazette.example/ferry")
    #expect(article.metadata.published.value?.description == "2025-03-04")
  }

  @Test func aDatelineWithoutAYearTakesTheNearestOne() throws {
    let article = try #require(
      load("Ferry stops\n\n1 January 2026\n\nVARNHOLM, Dec. 31 (Wire) - It stopped.\n\nIt did.\n")
        .article)
    #expect(
      article.metadata.published.candidates.map(\.value.description) == [
        "2026-01-01", "2025-12-31",
      ])
  }

  @Test func aLongLineIsReadInOnePiece() throws {
    let sentence = "The ferry stopped early on Tuesday, and nobody said why. "
    let bytes = [UInt8](Array(repeating: Array(sentence.utf8), count: (20 << 20) / 57).joined())
    let article = try #require(load(bytes).article)
    #expect(article.blocks.count == 1)
    #expect(article.text.count > 19 << 20)
  }
}
