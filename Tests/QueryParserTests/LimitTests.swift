// Long, deep and oddly encoded text.

import QueryParser
import Testing
import Text

@Suite struct LimitTests {
  private func error(_ text: ByteText) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try Parser.parse(text)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ text: String) -> Diagnostic? { error(ByteText(text)) }

  @Test func longStatementIsRefusedAtOnce() {
    let text = "quotes by " + String(repeating: "Kim ", count: 25_000)
    let start = ContinuousClock.now
    let diagnostic = error(text)
    #expect(ContinuousClock.now - start < .milliseconds(200))
    #expect(diagnostic?.fact == .tooLong(limit: "64 KiB"))
    #expect(diagnostic?.span.start == 65_536)
  }

  @Test func manyShortStatementsAreNoLongStatement() throws {
    let script = String(repeating: "quotes by Kim\n", count: 10_000)
    #expect(try Parser.parse(ByteText(script)).count == 10_000)
  }

  @Test(arguments: [
    String(repeating: "quotes by (", count: 1000),
    "quotes " + String(repeating: "in articles ", count: 1000),
    "quotes where " + String(repeating: "not ", count: 1000) + "length > 3",
    "quotes where " + String(repeating: "(", count: 1000),
    "quotes " + String(repeating: "(by Kim or ", count: 1000),
  ])
  func deepNestingIsRefused(_ query: String) {
    #expect(error(query)?.fact == .tooDeep(limit: 64))
    _ = Parser.parseLeniently(ByteText(query))
  }

  @Test func sixtyLevelsAreFine() {
    let query =
      String(repeating: "quotes by (", count: 60) + "people" + String(repeating: ")", count: 60)
    #expect(error(query) == nil)
  }

  @Test(arguments: [
    "articles " + String(repeating: "with quotes ", count: 5000),
    String(repeating: "quotes by Kim or about x ", count: 2000),
    "quotes by Kim" + String(repeating: "\n", count: 60_000) + "| count",
    String(repeating: "-- comment\n", count: 50_000),
    "quotes by " + String(repeating: "official ", count: 7000),
  ])
  func longTextTakesLinearTime(_ text: String) {
    let start = ContinuousClock.now
    _ = error(text)
    _ = Parser.parseLeniently(ByteText(text))
    _ = Parser.pieces(of: ByteText(text))
    #expect(ContinuousClock.now - start < .seconds(4))  // quadratic reading took minutes
  }

  @Test func invalidUTF8HasItsPlace() {
    let diagnostic = error(ByteText(Array("quotes by K".utf8) + [0xFF] + Array("m".utf8)))
    #expect(diagnostic?.fact == .invalidUTF8)
    #expect(diagnostic?.span == Span(start: 11, count: 1))
  }

  @Test func unicodeBlanksAreBlanksAndInvisibleCharactersGo() throws {
    let text = ByteText("quotes\u{A0}by\u{3000}Dana\u{200B} Kim\u{FEFF}")
    let tree = try #require(try Parser.parse(text).first)
    #expect(QueryPrinter.text(of: tree) == "quotes by Dana Kim")
    #expect(Parser.droppedCharacters(in: text) == 2)
    #expect(tree.span == Span(start: 0, count: text.count - 3))
  }

  @Test func spansPointIntoTheTypedText() {
    let text = ByteText("quotes\u{A0}\u{200B}bi Kim")
    let diagnostic = error(text)
    #expect(diagnostic.map { text.string($0.span) } == "bi")
  }

  @Test func otherScriptsAreWords() throws {
    for query in ["quotes by 김민준", "articles about Überschwemmung", "quotes by O’Neill"] {
      let tree = try #require(try Parser.parse(ByteText(query)).first)
      #expect(QueryPrinter.text(of: tree) == query)
    }
  }
}
