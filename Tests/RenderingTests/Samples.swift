// Results made by hand, as the evaluator would make them.

import QueryEvaluator
import QueryParser
import Text

@testable import Rendering

enum Samples {
  static func time(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Cell {
    .time(
      Timestamp(
        date: CivilDate(year: year, month: month, day: day)!, minuteOfDay: hour * 60 + minute))
  }

  /// Two quotes of harbour, one with a pronoun, one indirect without a speaker.
  static var quotes: Result {
    var result = Result(
      query: "quotes by Kim", shape: .set(.quote),
      columns: [
        .init("id"), .init("article"), .init("outlet"), .init("date"), .init("speaker"),
        .init("as"), .init("form"), .init("verb"), .init("text"),
        .init("length", isNumeric: true),
      ],
      rows: [
        Row(
          cells: [
            .handle("#q1"), .handle("#a1"), .text("Continental Wire"), time(2025, 3, 4, 19, 10),
            .text("Dana Kim"), .text("she"), .text("direct"), .text("said"),
            .text(
              "Twelve people had died so far, and the search for those who are still missing goes on."
            ),
            .integer(17),
          ], handle: "#q1", place: .init(article: 0, span: Span(start: 120, count: 86))),
        Row(
          cells: [
            .handle("#q12"), .handle("#a6"), .text("한국일보 해양"), .missing, .missing, .missing,
            .text("indirect"), .text("said"), .text("배는 완전히 인증을 받았다"), .integer(4),
          ], handle: "#q12", place: .init(article: 5, span: Span(start: 10, count: 36))),
      ])
    result.notes = [
      "Kim = Dana Kim (#p1, 7 quotes), Min-jun Kim (#p6, 3). Narrow: by \"Dana Kim\" or by #p1"
    ]
    result.footer = ["1 article without a date"]
    return result
  }

  /// Figures with each kind of bound.
  static var figures: Result {
    func row(
      _ number: Int, _ text: String, value: Int? = nil, low: Int? = nil, high: Int? = nil,
      bound: String, counted: String?, source: String?, outlet: String
    ) -> Row {
      func decimal(_ number: Int?) -> Cell {
        number.map { .decimal(Double($0), text: String($0)) } ?? .missing
      }
      return Row(
        cells: [
          .handle("#f\(number)"), .handle("#a\(number)"), .text(outlet),
          time(2025, 3, 4 + number % 3, 19, 10), .text(text), decimal(value), decimal(low),
          decimal(high), .text(bound), .missing, counted.map { .text($0) } ?? .missing,
          .text("deaths"), source.map { .text($0) } ?? .missing,
        ], handle: "#f\(number)",
        place: .init(article: number, span: Span(start: 5 * number, count: 4)))
    }
    return Result(
      query: "figures about deaths", shape: .set(.figure),
      columns: [
        .init("id"), .init("article"), .init("outlet"), .init("date"), .init("text"),
        .init("value", isNumeric: true), .init("low", isNumeric: true),
        .init("high", isNumeric: true), .init("bound"), .init("unit"), .init("counted"),
        .init("topic"), .init("source"),
      ],
      rows: [
        row(
          1, "Twelve people", value: 12, bound: "exact", counted: "people", source: "Dana Kim",
          outlet: "Continental Wire"),
        row(2, "dozens", bound: "vague", counted: nil, source: nil, outlet: "BLAST!"),
        row(
          3, "around 4,000 soldiers", value: 4000, bound: "about", counted: "soldiers",
          source: "Ukrainian and Western estimates", outlet: "Aldmark Public Radio"),
        row(
          4, "30 to 40 people", low: 30, high: 40, bound: "range", counted: "people",
          source: "a rescue insider", outlet: "BLAST!"),
        row(
          5, "fewer than 20 lives", value: 20, high: 20, bound: "less than", counted: "lives",
          source: "Halvard Lines", outlet: "Halvard Lines"),
      ])
  }

  /// Text that tries to act on a terminal, a spreadsheet and a document.
  static let hostile = "=1+1 \u{1b}[2J\u{202e}a|b <b>\"q\" \u{85}end"

  /// A table with hostile text and every type of cell.
  static var types: Result {
    Result(
      query: "figures | show …", shape: .table,
      columns: [
        .init("text"), .init("number", isNumeric: true), .init("share", isNumeric: true),
        .init("known"), .init("when"), .init("names"), .init("nothing"), .init("empty"),
      ],
      rows: [
        Row(cells: [
          .text(hostile), .integer(-3), .decimal(1.5, text: "1.50"), .boolean(true),
          .time(
            Timestamp(
              date: CivilDate(year: 2025, month: 3, day: 5)!, minuteOfDay: 61, zoneOffset: -90)),
          .list([.text("Kim, D."), .handle("#p1")]), .missing, .text(""),
        ])
      ])
  }

  /// An empty result with its reasons.
  static var empty: Result {
    var result = Result(
      query: "quotes by Kim about flods since 2025-03-05", shape: .set(.quote),
      columns: [.init("id"), .init("text")])
    result.emptiness = Explanation(
      "",
      parts: [
        Explanation("by Kim", "10 quotes"),
        Explanation(
          "about flods", "0 quotes",
          parts: [Explanation("no text has ‘flods’"), Explanation("nearest: floods (31 places)")]),
        Explanation("since 2025-03-05", "14 quotes"),
      ])
    result.suggestion = "quotes by Kim about floods since 2025-03-05"
    return result
  }

  static func table(_ columns: [Result.Column], _ rows: [[Cell]]) -> Result {
    Result(
      query: "quotes | count", shape: .table, columns: columns, rows: rows.map { Row(cells: $0) })
  }
}
