import QueryEvaluator
import Testing
import Text

@testable import Rendering

/// The layouts for people, compared as a whole: what a reader sees is what is tested.
@Suite struct RendererTests {
  private func shown(
    _ result: Result, _ mode: ResultMode = .auto, width: Int = 80, isTerminal: Bool = true
  ) -> String {
    let parts = Renderer(mode: mode, screen: Screen(width: width, isTerminal: isTerminal))
      .render(result)
    return parts.header + parts.body + parts.footer
  }

  @Test func quotesAreNumberedParagraphs() {
    #expect(
      shown(Samples.quotes) == """
        2 quotes.   quotes by Kim
        note N1: Kim = Dana Kim (#p1, 7 quotes), Min-jun Kim (#p6, 3). Narrow: by "Dana
          Kim" or by #p1

         1  #q1   Dana Kim, as “she” · said · Continental Wire · Tue 4 March 2025 19:10
                  “Twelve people had died so far, and the search for those who are still
                  missing goes on.”

         2  #q12  no speaker found · said · 한국일보 해양 · no date
                  배는 완전히 인증을 받았다

        1 article without a date

        """)
  }

  @Test func figuresFitTheTerminalAndTheFooterSaysWhatIsCut() {
    #expect(
      shown(Samples.figures) == """
        5 figures.   figures about deaths
         id         figure  counted   source              outlet              date
         #f1            12  people    Dana Kim            Continental Wire    2025-03-05
         #f2        dozens  –         –                   BLAST!              2025-03-06
         #f3   about 4,000  soldiers  Ukrainian and Wes…  Aldmark Public Ra…  2025-03-04
         #f4      30 to 40  people    a rescue insider    BLAST!              2025-03-05
         #f5  less than 20  lives     Halvard Lines       Halvard Lines       2025-03-06
        2 cells cut; times without the hour; no room for topic (deaths in every row):
          .last shows all

        """)
  }

  @Test func whatNoRowKnowsTakesNoRoom() {
    var figures = Samples.figures
    let outlet = figures.columns.firstIndex { $0.name == "outlet" }!
    for row in figures.rows.indices { figures.rows[row].cells[outlet] = .missing }
    #expect(!shown(figures).contains("outlet"))
    figures.isColumnChoiceExplicit = true
    #expect(shown(figures, width: 200).contains("outlet"))
    var quotes = Samples.quotes
    for row in quotes.rows.indices { quotes.rows[row].cells[3] = .missing }
    #expect(!shown(quotes).contains("no date"))
  }

  @Test func nothingIsCutWithoutATerminal() {
    let text = shown(Samples.figures, width: 40, isTerminal: false)
    #expect(!text.contains("…"))
    #expect(
      text.contains("Ukrainian and Western estimates  Aldmark Public Radio  2025-03-04 19:10"))
  }

  @Test func noTableIsWiderThanTheTerminal() {
    for width in [20, 40, 60, 80, 100, 120] {
      for result in [Samples.figures, Samples.types] {
        for line in shown(result, .table, width: width).split(separator: "\n") {
          #expect(DisplayWidth.columns(of: line) <= max(24, width), "\(width): \(line)")
        }
      }
    }
  }

  @Test func aTableThatCannotFitTurnsVertical() {
    #expect(shown(Samples.types, .table, width: 40).contains("\n   number  -3\n"))
  }

  @Test func koreanTablesAlign() {
    let table = Samples.table(
      [.init("outlet"), .init("count", isNumeric: true)],
      [[.text("한국일보"), .integer(2)], [.text("BLAST!"), .integer(10)]])
    #expect(
      shown(table) == """
        2 rows.   quotes | count
         outlet    count
         한국일보      2
         BLAST!       10

        """)
  }

  @Test func emptyResultsGiveTheirReason() {
    #expect(
      shown(Samples.empty) == """
        0 quotes.   quotes by Kim about flods since 2025-03-05
          by Kim            10 quotes
          about flods        0 quotes   no text has ‘flods’; nearest: floods (31 places)
          since 2025-03-05  14 quotes
          try: quotes by Kim about floods since 2025-03-05

        """)
  }

  @Test func verticalShowsOneFieldALine() {
    #expect(
      shown(Samples.types, .vertical) == """
        1 row.   figures | show …
        1
             text  =1+1 ␛[2J⟨202E⟩a|b <b>"q" \\x85end
           number  -3
            share  1.50
            known  yes
             when  2025-03-05 01:01
            names  Kim, D.; #p1
          nothing  –
            empty
        3 control characters shown as marks

        """)
  }

  @Test func aConcordanceHasItsNodeInOneColumn() {
    var rows = [Row(cells: [], handle: "#a1"), Row(cells: [], handle: "#a12")]
    rows[0].concordance = .init(left: "the ship was", node: "listing", right: "badly, he said")
    rows[1].concordance = .init(left: "of the", node: "doors", right: "failed")
    let result = {
      var result = Result(query: "articles | kwic door*", shape: .table)
      result.rows = rows
      return result
    }()
    #expect(
      shown(result) == """
        2 rows.   articles | kwic door*
         #a1   the ship was listing badly, he said
         #a12        of the doors   failed

        """)
  }

  @Test func columnsOfAConcordanceMayBeChosen() {
    var row = Row(cells: [.text("doors"), .text("failed")], handle: "#a1")
    row.concordance = .init(left: "of the", node: "doors", right: "failed")
    var result = Result(
      query: "articles | kwic door* | show node, right", shape: .table,
      columns: [.init("node"), .init("right")], rows: [row])
    result.isColumnChoiceExplicit = true
    #expect(Renderer().render(result).body == " node   right\n doors  failed\n")
  }

  @Test func aConcordanceWithoutAWidthIsAsWideAsTheScreen() {
    let words = Array(repeating: "water", count: 40).joined(separator: " ")
    var result = Result(query: "articles | kwic door*", shape: .table)
    result.rows = [Row(cells: [], handle: "#a1")]
    for isTerminal in [true, false] {
      for fitsScreen in [true, false] {
        result.rows[0].concordance = .init(
          left: words, node: "doors", right: words, fitsScreen: fitsScreen)
        let renderer = Renderer(screen: Screen(width: 60, isTerminal: isTerminal))
        let parts = renderer.render(result)
        let width = DisplayWidth.columns(of: String(parts.body.dropLast()))
        // Only a width that somebody asked for is kept whole in a pipe.
        #expect((width <= 60) == (isTerminal || fitsScreen))
        #expect(parts.footer.contains("cut") == (isTerminal && !fitsScreen))
      }
    }
  }

  @Test func whyIsATreeOfNumberedFacts() {
    var result = Samples.quotes
    result.notes = []
    result.footer = []
    result.rows = Array(result.rows.prefix(1))
    result.rows[0].why = Explanation(
      "#q1", "12 deaths · Continental Wire",
      parts: [
        Explanation(
          "words", "“Twelve people had died so far, she said.”",
          parts: [Explanation("value", "Twelve"), Explanation("counted", "people")]),
        Explanation("rule", "attribution.postposed"),
      ])
    #expect(
      shown(result) == """
        1 quote.   quotes by Kim
        #q1  12 deaths · Continental Wire
         1 words  “Twelve people had died so far, she said.”
                  value Twelve · counted people
         2 rule   attribution.postposed

        """)
  }

  @Test func explainIndentsPartsBelowTheirValue() {
    var result = Result(query: "explain figures about deaths", shape: .table)
    result.explanation = Explanation(
      "",
      parts: [
        Explanation(
          "reads", "figures",
          parts: [Explanation("that count deaths", "topic deaths (built in, 41 entries)")]),
        Explanation("steps", "all figures → about deaths 16"),
      ])
    #expect(
      shown(result) == """
        reads  figures
               that count deaths  topic deaths (built in, 41 entries)
        steps  all figures → about deaths 16

        """)
  }

  @Test func passagesMarkTheRow() {
    var result = Samples.quotes
    result.notes = []
    result.footer = []
    result.rows = Array(result.rows.prefix(1))
    result.rows[0].passage = .init(
      title: "BLAST!, Wed 5 March 2025 06:00",
      blocks: [
        .init(kind: "headline", text: "DOZENS DEAD", marks: []),
        .init(kind: "paragraph", text: "At least 30 feared.", marks: [Span(start: 0, count: 11)]),
      ])
    #expect(
      shown(result, isTerminal: false) == """
        1 quote.   quotes by Kim
        #q1  BLAST!, Wed 5 March 2025 06:00

          headline: DOZENS DEAD

          »At least 30« feared.

        """)
  }

  @Test func colourComesByRoleAndOnlyWhenAsked() {
    let plain = shown(Samples.quotes)
    let screen = Screen(width: 80, isTerminal: true, palette: .ansi)
    let coloured = Renderer(screen: screen).render(Samples.quotes)
    #expect(coloured.body.contains("\u{1b}[36mDana Kim, as “she”\u{1b}[0m"))
    let all = coloured.header + coloured.body + coloured.footer
    let parts = all.split(separator: "\u{1b}[", omittingEmptySubsequences: false)
    let stripped = parts.enumerated().map { index, part in
      index == 0 ? String(part) : String(part[part.index(after: part.firstIndex(of: "m")!)...])
    }
    #expect(stripped.joined() == plain)
  }

  @Test func directQuotesGetTheirMarksBack() {
    #expect(QuotationMarks.added(to: "One.\nTwo.", form: "direct") == "“One.\n“Two.”")
    #expect(QuotationMarks.added(to: "heart aches", form: "mixed") == "“heart aches”")
    #expect(QuotationMarks.added(to: "it “aches” so", form: "mixed") == "it “aches” so")
    #expect(QuotationMarks.added(to: "that it aches", form: "indirect") == "that it aches")
  }

  @Test func figuresAreWrittenAsPeopleWriteThem() {
    #expect(FigureText.grouped("4000") == "4,000")
    #expect(FigureText.grouped("-1234567.25") == "-1,234,567.25")
    #expect(FigureText.grouped("12") == "12")
    #expect(FigureText.grouped("1e9") == "1e9")
  }

  @Test(arguments: [
    ("minute", " minutes"), ("foot", " feet"), ("EUR", " EUR"), ("km", " km"), ("mph", " mph"),
    ("percentage point", " percentage points"), ("percent", "%"), ("people", ""),
  ]) func unitsHaveAPlural(unit: String, shown: String) {
    #expect(FigureText.unit(unit, isOne: false) == shown)
    #expect(FigureText.unit("minute", isOne: true) == " minute")
  }

  @Test func aShareIsShownInItsOwnWords() {
    let row = Row(cells: [.decimal(0.3333, text: "0.3333"), .text("ratio"), .text("ONE IN THREE")])
    let result = Result(
      query: "figures", shape: .set(.figure),
      columns: [.init("value", isNumeric: true), .init("type"), .init("text")], rows: [row])
    #expect(result.figureText(of: row) == "ONE IN THREE")
  }

  @Test func theFieldOfASortIsShown() {
    var result = Result(
      query: "speakers | sort by words desc", shape: .set(.speaker),
      columns: [.init("id"), .init("name"), .init("words", isNumeric: true)],
      rows: [Row(cells: [.handle("#p1"), .text("Dana Kim"), .integer(146)], handle: "#p1")])
    #expect(result.chosenTableColumns.map(\.header) == ["id", "name"])
    result.sortField = "words"
    #expect(result.chosenTableColumns.map(\.header) == ["id", "name", "words"])
  }
}
