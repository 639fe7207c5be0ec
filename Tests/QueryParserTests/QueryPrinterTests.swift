// Printing is the inverse of parsing, and its form is canonical.

import QueryParser
import Testing
import Text

@Suite struct QueryPrinterTests {
  @Test(arguments: TestFiles.grammar("query-examples.txt"))
  func exampleIsReadBackUnchanged(_ query: String) throws {
    for tree in try Parser.parse(ByteText(query)) {
      let printed = QueryPrinter.text(of: tree)
      let again = try #require(try Parser.parse(ByteText(printed)).first)
      #expect(meaning(again) == meaning(tree))
      #expect(QueryPrinter.text(of: again) == printed)
    }
  }

  @Test func randomTreesAreReadBackUnchanged() {
    var trees = RandomTree(seed: 1)
    var failures: [String] = []
    for _ in 0..<3000 {
      let statement = trees.statement()
      let printed = QueryPrinter.text(of: statement)
      let again = (try? Parser.parse(ByteText(printed))) ?? []
      if again.count != 1 || meaning(again[0]) != meaning(statement) { failures.append(printed) }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5).joined(separator: "\n"))")
  }

  @Test(
    arguments: [
      ("Quotes BY “Dana Kim” OR Falk", "quotes by Dana Kim or Falk"),
      ("quote  by   kim ,", nil),
      ("quote  by   Kim", "quotes by Kim"),
      ("persons in article about x", "people in articles about x"),
      ("organizations", "organisations"),
      ("count quotes by Kim", "quotes by Kim | count"),
      ("compare figures about deaths by source", "figures about deaths | compare by source"),
      ("figures in lede", "figures in lead"),
      ("quotes by \"Stratford on Avon council\"", "quotes by \"Stratford on Avon council\""),
      ("quotes by \"speaker\"", "quotes by \"speaker\""),
      ("quotes by \"official sources\"", "quotes by \"official sources\""),
      ("articles where title = \"1984\"", "articles where title = \"1984\""),
      ("articles where title = 1984", "articles where title = 1984"),
      ("quotes saying \"mistakes * been made\"", "quotes saying mistakes * been made"),
      (
        "figures where VALUE > 3 and not (unit = x or unit = y)",
        "figures where value > 3 and not (unit = x or unit = y)"
      ),
      ("quotes|row 1|timeline", "quotes | rows 1 | timeline by day"),
      ("quotes by Kim and about x", "quotes by Kim about x"),
      ("$TOLL|count", "$toll | count"),
    ] as [(String, String?)])
  func canonicalForm(_ typed: String, _ printed: String?) throws {
    let tree = (try? Parser.parse(ByteText(typed)))?.first
    #expect(tree.map(QueryPrinter.text(of:)) == printed)
  }

  @Test func namesAreQuotedOnlyWhereNeeded() {
    #expect(QueryPrinter.quotedName("Dana Kim") == "Dana Kim")
    #expect(
      QueryPrinter.quotedName("Council of Stratford on Avon") == "\"Council of Stratford on Avon\"")
    #expect(QueryPrinter.quotedName("BLAST!") == "BLAST!")
    #expect(QueryPrinter.quotedName("Place") == "\"Place\"")
  }
}
