import QueryEvaluator
import Testing
import Text

@testable import Rendering

/// Machine layouts: exact text, typed values, every column.
@Suite struct ExactOutputTests {
  private func body(_ result: Result, _ mode: ResultMode, isTerminal: Bool = false) -> String {
    Renderer(mode: mode, screen: Screen(isTerminal: isTerminal)).render(result).body
  }

  @Test func jsonLinesAreTypedAndCarryTheSpan() {
    #expect(
      body(Samples.quotes, .jsonl).split(separator: "\n").last == """
        {"id": "#q12", "article": "#a6", "outlet": "한국일보 해양", "date": null, \
        "speaker": null, "as": null, "form": "indirect", "verb": "said", \
        "text": "배는 완전히 인증을 받았다", "length": 4, "start": 10, "end": 46}
        """)
  }

  @Test func jsonEscapesWhatTerminalsActOn() {
    #expect(
      body(Samples.types, .jsonl) == #"""
        {"text": "=1+1 \u001b[2J\u202ea|b <b>\"q\" \u0085end", "number": -3, "share": 1.50, "known": true, "when": "2025-03-05T01:01-01:30", "names": ["Kim, D.", "#p1"], "nothing": null, "empty": ""}

        """#)
  }

  @Test func chosenColumnsAreAllThereIs() {
    var result = Samples.quotes
    result.isColumnChoiceExplicit = true
    #expect(
      body(result, .csv).hasPrefix("id,article,outlet,date,speaker,as,form,verb,text,length\n"))
  }

  @Test func csvKeepsTextExactly() {
    let text = body(Samples.types, .csv)
    #expect(text.contains("\"\(Samples.hostile.replacing("\"", with: "\"\""))\""))
    #expect(text.hasSuffix(",-3,1.50,true,2025-03-05T01:01-01:30,\"Kim, D.; #p1\",,\"\"\n"))
  }

  @Test func csvRoundTrips() {
    let cells = ["a,b", "say \"x\"", "two\nlines", " blank ", "", "가나", "cr\rlf\r\n", "#=+"]
    let table = Samples.table([.init("x"), .init("y")], cells.map { [.text($0), .missing] })
    #expect(parsed(csv: body(table, .csv)).dropFirst().map { $0[0] } == cells)
  }

  @Test func tsvHasOneLineARow() {
    let table = Samples.table([.init("x")], [[.text("a\tb\nc\\d\re")]])
    #expect(body(table, .tsv) == "x\na\\tb\\nc\\\\d\\re\n")
  }

  @Test func csvOnATerminalMarksControlCharacters() {
    let rendered = Renderer(mode: .csv, screen: Screen(isTerminal: true)).render(Samples.types)
    #expect(!rendered.body.contains("\u{1b}"))
    #expect(rendered.footer == "3 control characters shown as marks\n")
  }

  @Test func spreadsheetFormulasAreCounted() {
    #expect(Renderer.formulaCellCount(of: Samples.types) == 1)
    #expect(Renderer.formulaCellCount(of: Samples.quotes) == 0)
  }

  @Test func emptyResultsStayParseable() {
    #expect(body(Samples.empty, .jsonl) == "")
    #expect(body(Samples.empty, .json) == "[]\n")
    #expect(body(Samples.empty, .csv) == "id,text,start,end\n")
  }

  @Test func markdownEscapesMarkup() {
    #expect(body(Samples.types, .markdown).contains("a\\|b &lt;b&gt;"))
  }

  @Test func hostileTextReachesNoHumanStream() {
    let forbidden: (Unicode.Scalar) -> Bool = { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2067: true
      default: false
      }
    }
    var result = Samples.types
    result.query = Samples.hostile
    result.notes = [Samples.hostile]
    result.footer = [Samples.hostile]
    result.suggestion = Samples.hostile
    for mode in ResultMode.allCases where mode.isBuilt {
      for isTerminal in [true, false] where isTerminal || !mode.isExact {
        let parts = Renderer(mode: mode, screen: Screen(isTerminal: isTerminal)).render(result)
        let text = parts.header + parts.body + parts.footer
        #expect(!text.unicodeScalars.contains(where: forbidden), "\(mode)")
      }
    }
  }

  /// A small reader of RFC 4180, written against the RFC and not against the writer.
  private func parsed(csv: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(csv.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (isQuoted, scalar) {
      case (true, "\""):
        if scalars.first == "\"" {
          scalars.removeFirst()
          field.unicodeScalars.append("\"")
        } else {
          isQuoted = false
        }
      case (true, _): field.unicodeScalars.append(scalar)
      case (false, "\""): isQuoted = true
      case (false, ","):
        row.append(field)
        field = ""
      case (false, "\n"):
        rows.append(row + [field])
        (row, field) = ([], "")
      case (false, _): field.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
