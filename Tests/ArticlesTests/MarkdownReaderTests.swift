import Testing

@testable import Articles

@Suite struct MarkdownReaderTests {
  @Test func frontMatterIsMetadata() throws {
    let article = try #require(
      load(
        """
        ---
        title: "Ferry stops: why?"
        outlet: Harbour Gazette
        authors: [Dana Kim, "Marek Hals"]
        date: 2025-03-04T19:10:00+01:00
        description: Nobody said why
        tags:
          - harbour
        ---

        # Ferry stops: why?

        VARNHOLM — It stopped *early* on Tuesday.
        """
      ).article)
    #expect(
      article.lines == [
        "headline: Ferry stops: why?", "deck: Nobody said why", "dateline: VARNHOLM —",
        "paragraph: It stopped early on Tuesday.",
      ])
    #expect(article.metadata.authors.value == ["Dana Kim", "Marek Hals"])
    #expect(article.metadata.published.value?.description == "2025-03-04 19:10")
    #expect(article.metadata.outlet.value == "Harbour Gazette")
  }

  @Test func blocksOfAllKinds() throws {
    let article = try #require(
      load(
        """
        # Ferry stops

        *By Dana Kim*
        4 March 2025

        One paragraph
        of two lines, with a [link](http://a.example/x_(y)) and `code`.

        ## Why

        > We do not know.
        > Nobody does.
        >
        > Ask again.

        - first
        - second
          goes on
        1. third

        ***

        ![A ferry](ferry.jpg)

        ```
        let x = 1
        ```

        | a | b |
        |---|---|

        Setext
        ------

        The end.
        """
      ).article)
    #expect(
      article.lines == [
        "headline: Ferry stops", "byline: By Dana Kim", "dateline: 4 March 2025",
        "paragraph: One paragraph of two lines, with a link and code.", "heading: Why",
        "quote: We do not know. Nobody does.", "quote: Ask again.", "listitem: first",
        "listitem: second goes on", "listitem: third", "code: let x = 1", "tablecell: | a | b |",
        "heading: Setext", "paragraph: The end.",
      ])
    #expect(article.metadata.authors.value == ["Dana Kim"])
    #expect(article.metadata.published.value?.description == "2025-03-04")
  }

  @Test(arguments: [
    ("**bold** and _soft_ and ***both***", "bold and soft and both"),
    ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
    ("\\*not\\* emphasis", "*not* emphasis"),
    ("a <b>tag</b> and <http://a.example>", "a tag and http://a.example"),
    ("[one][two] and [three]", "one and [three]"), ("AT&amp;T &mdash; R&D", "AT&T — R&D"),
    ("before ![picture](x.png) after", "before  after"), ("an open [bracket", "an open [bracket"),
    ("**never closed", "**never closed"),
  ])
  func marksInLines(_ text: String, _ expected: String) {
    #expect(String(decoding: MarkdownText.plain(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func frontMatterThatIsNeverClosedIsText() throws {
    let article = try #require(
      load("---\ntitle: x\n\nThe text goes on and on.\n", as: .markdown).article)
    #expect(article.texts(.paragraph).contains("The text goes on and on."))
  }

  @Test func onlyMarksIsAProblem() {
    #expect(load("# \n\n***\n", as: .markdown).messages == ["-: no text found: only marks in it"])
  }
}
