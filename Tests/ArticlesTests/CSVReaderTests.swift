import Testing

@testable import Articles

@Suite struct CSVReaderTests {
  @Test func quotedFieldsHoldAnything() throws {
    let loaded = load(
      "title,outlet,text\r\n\"A, \"\"b\"\"\",Gazette,\"One.\n\nTwo, too.\"\r\nC,Gazette,Three is here.\r\n"
    )
    #expect(loaded.problems.isEmpty)
    #expect(
      loaded.articles.map(\.lines) == [
        ["headline: A, \"b\"", "paragraph: One.", "paragraph: Two, too."],
        ["headline: C", "paragraph: Three is here."],
      ])
  }

  @Test(arguments: [";", "\t", "|"]) func otherSeparators(_ separator: String) throws {
    let text = "Headline,Body,Date\nA,\"B, b\",2025-03-04\n".split(separator: "\n").map { line in
      line == "Headline,Body,Date"
        ? "Headline\(separator)Body\(separator)Date" : "A\(separator)B, b\(separator)2025-03-04"
    }.joined(separator: "\n")
    let article = try #require(load(text).article)
    #expect(article.lines == ["headline: A", "paragraph: B, b"])
    #expect(article.metadata.published.value?.description == "2025-03-04")
    #expect(article.format == (separator == "\t" ? "tsv" : "csv"))
  }

  @Test func anUnclosedQuoteCostsOneRow() {
    let loaded = load(
      "title,text,url\nA,One is here.,u\nB,\"Two is broken,u\nC,\"Three is, here.\",u\nD,Four is here.,u\n"
    )
    #expect(loaded.articles.compactMap(\.metadata.headline.value) == ["A", "C", "D"])
    #expect(
      loaded.messages == ["-:3: a quotation mark is never closed; went on at the next whole row"])
  }

  @Test func aQuoteOpenAtTheEndKeepsWhatWasBefore() {
    let loaded = load("title,text\nA,One is here.\nB,\"Two goes on\nand on")
    #expect(loaded.articles.compactMap(\.metadata.headline.value) == ["A"])
    #expect(loaded.problems.map(\.line) == [3])
  }

  @Test func loneQuotesInsideAFieldAreKept() throws {
    let article = try #require(load("title,text\nA,\"He said \"no\" to me.\"\n").article)
    #expect(article.texts(.paragraph) == ["He said \"no\" to me."])
  }

  @Test func rowsOfAnotherWidthAreToldAndUsed() {
    let loaded = load("title,text,url\nA,One is here.\nB,Two is here.,u,v\n")
    #expect(loaded.articles.count == 2)
    #expect(
      loaded.messages == [
        "-:2: 2 columns where the header has 3", "-:3: 4 columns where the header has 3",
      ])
    #expect(loaded.problems.allSatisfy { !$0.isLoss })
  }

  @Test func recordsAreReadWhateverTheChunks() {
    let rows = (0..<40).map { "T\($0),\"One “\($0)”.\n\nTwo, \"\"too\"\".\"" }
    let bytes = Array((["title,text"] + rows).joined(separator: "\r\n").utf8)
    for chunk in [1, 5, 64, 100_000] {
      let loaded = load(bytes, chunk: chunk)
      #expect(loaded.articles.count == 40, "chunks of \(chunk)")
      #expect(loaded.problems.isEmpty, "chunks of \(chunk)")
    }
  }

  @Test func windows1252Fields() throws {
    let bytes = Array("title,text\nA,It".utf8) + [0x92] + Array("s here.\n".utf8)
    #expect(load(bytes).article?.texts(.paragraph) == ["It’s here."])
  }

  @Test func manyOpenQuotesEndSoon() {
    let line = "A,\"One,two\n"
    let bytes = Array(("title,text\n" + String(repeating: line, count: 20_000)).utf8)
    #expect(load(bytes).progress.fileCount == 1)
  }
}
