// What Enter does, and how scripts are cut.

import QueryParser
import Testing
import Text

@Suite struct VerdictTests {
  @Test(arguments: [
    ("quotes by", "a name after ‘by’"), ("quotes by Kim or", "a name after ‘or’"),
    ("quotes by (people", "("), ("quotes saying \"a", "\""),
    ("quotes by Kim |", "a step after ‘|’"),
    ("figures where", "a field after ‘where’"), ("articles since", "a date after ‘since’"),
    ("quotes | sort", "‘by’ after ‘sort’"), ("quotes (by Kim or", "a name after ‘or’"),
    ("figures where value >", "a value after ‘>’"),
  ])
  func incomplete(_ text: String, _ open: String) {
    #expect(Parser.verdict(on: ByteText(text)) == .incomplete(open: open))
  }

  @Test(arguments: [
    "", "-- nothing", "quotes", "quotes by Kim | count", "quotes by\nKim", "| count",
    "quotes by (people\n  in articles about x)", "quotes by Kim\n\n-- then\n  | count",
  ])
  func complete(_ text: String) {
    #expect(Parser.verdict(on: ByteText(text)) == .complete)
  }

  @Test(arguments: ["qoutes", "quotes by Kim or about x", "compare quotes", "quotes by; quotes"])
  func wrong(_ text: String) {
    guard case .wrong = Parser.verdict(on: ByteText(text)) else {
      Issue.record("\(Parser.verdict(on: ByteText(text)))")
      return
    }
  }

  @Test func newlineEndsAStatement() throws {
    let trees = try Parser.parse(ByteText("quotes by Kim\nfigures about deaths"))
    #expect(trees.map(QueryPrinter.text(of:)) == ["quotes by Kim", "figures about deaths"])
  }

  @Test func scriptPieces() {
    let script = ByteText(
      """
      #!/usr/bin/quoth
      -- a comment
      .load harbour
      quotes by Kim -- whose
        | count

      figures abuot x
      quotes by (people
      .mode csv
      quotes; figures;
      """)
    let pieces = Parser.pieces(of: script)
    let shown = pieces.map { piece in
      let sort =
        switch piece.content {
        case .command: "command"
        case .statement(let tree): QueryPrinter.text(of: tree)
        case .wrong(let diagnostic): "E\(diagnostic.code)"
        }
      return "\(piece.line) \(sort)"
    }
    #expect(
      shown == [
        "3 command", "4 quotes by Kim | count", "7 E101", "8 E108", "9 command", "10 quotes",
        "10 figures",
      ])
    #expect(script.string(pieces[0].span) == ".load harbour")
    #expect(script.string(pieces[2].span) == "figures abuot x")
  }

  @Test func commandEndsAnOpenStatement() {
    let pieces = Parser.pieces(of: ByteText("quotes by\n.help\n"))
    #expect(pieces.count == 2)
    #expect(pieces.last.map { if case .command = $0.content { true } else { false } } == true)
  }
}
