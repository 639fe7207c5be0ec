import LineEditing
import Testing

@testable import Shell

/// Lines of a pipe joined into statements.
@Suite struct StatementReaderTests {
  private func items(_ text: String) -> [StatementReader.Item] {
    var reader = StatementReader(PipeReader(text: text))
    var items: [StatementReader.Item] = []
    while true {
      let item = reader.next()
      if item == .end { return items }
      items.append(item)
    }
  }

  @Test func oneStatementALine() {
    #expect(
      items("#!/usr/bin/quoth\n-- note\n\nquotes\nfigures -- all\n") == [
        .statement("quotes", line: 4), .statement("figures -- all", line: 5),
      ])
  }

  @Test func openStatementsGoOn() {
    #expect(items("quotes by\n  Kim\n") == [.statement("quotes by\n  Kim", line: 1)])
    #expect(
      items("quotes by (people in\narticles)\nfigures") == [
        .statement("quotes by (people in\narticles)", line: 1), .statement("figures", line: 3),
      ])
  }

  @Test func linesThatBeginWithAPipeGoOn() {
    #expect(
      items("quotes\n  | count\n| top 1\nquotes") == [
        .statement("quotes\n  | count\n| top 1", line: 1), .statement("quotes", line: 4),
      ])
  }

  @Test func commandsAreKnownByTheirDotEvenInsideAnOpenStatement() {
    #expect(
      items("quotes by\n.help\n") == [.statement("quotes by", line: 1), .command(".help", line: 2)])
    #expect(items(" .5\n") == [.statement(" .5", line: 1)])
  }

  @Test func anOpenQuotationMarkEndsWithItsLine() {
    #expect(
      items("quotes saying \"x\nquotes") == [
        .statement("quotes saying \"x", line: 1), .statement("quotes", line: 2),
      ])
  }

  @Test func problemsKeepTheirLineNumber() {
    let long = String(repeating: "x", count: 70_000)
    #expect(
      items("quotes\n\(long)\nquotes") == [
        .statement("quotes", line: 1), .problem(.tooLong, line: 2), .statement("quotes", line: 3),
      ])
  }
}
