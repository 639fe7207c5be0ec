import Analysis
import QueryEvaluator
import TestSupport
import Testing

/// Figures on the same thing: which differ, and why the others do not.
@Suite struct ConflictTests {
  /// One article a line: hour, words of the figure, value, bound, source and its type.
  private struct Told {
    var hour: Int
    var words: String
    var value: Int
    var bound: Figure.Bound = .exact
    var counted = "people"
    var source: (name: String, type: SourceType)?
    var relation: Figure.Relation?
  }

  private func asking(_ told: [Told]) -> Asking {
    Asking(
      told.enumerated().map { index, told in
        var d = DocumentBuilder(
          outlet: "Outlet \(index)", published: "2025-03-04 \(told.hour):00", key: "\(index)")
        d.paragraph("\(told.words) died, \(told.source?.name ?? "it seems").")
        if let source = told.source {
          d.entity(source.name, source.type == .organisation ? .organisation : .person, source: source.type)
        }
        d.figure(
          told.words, value: told.value, bound: told.bound, counted: told.counted,
          topic: "deaths", by: told.source?.name)
        var document = d.build()
        document.figures[0].relation = told.relation
        return document
      })
  }

  private func statuses(_ told: [Told], _ stage: String = "conflicts") throws -> [String] {
    var asking = asking(told)
    return try asking.column("status", of: "figures about deaths | \(stage)")
  }

  private let office = (name: "Dana Kim", type: SourceType.official)
  private let board = (name: "Elias Renner", type: SourceType.official)
  private let witness = (name: "Tom Brandt", type: SourceType.eyewitness)

  @Test func aLaterFigureOfTheSameSourceSupersedes() throws {
    #expect(
      try statuses([
        Told(hour: 10, words: "Twelve people", value: 12, source: office),
        Told(hour: 15, words: "17 people", value: 17, source: office),
      ]) == ["superseded", "alone"])
  }

  @Test func tollsFallToo() throws {
    var asking = asking([
      Told(hour: 10, words: "19 people", value: 19, source: office),
      Told(hour: 15, words: "17 people", value: 17, source: board),
    ])
    #expect(try asking.column("status", of: "figures about deaths | conflicts")[0] == "superseded")
    #expect(
      try asking.column("reason", of: "figures about deaths | conflicts")[0] == "by #f2, later, down")
  }

  @Test func lessOfficeSupersedesNothing() throws {
    #expect(
      try statuses([
        Told(hour: 10, words: "Twelve people", value: 12, source: office),
        Told(hour: 15, words: "17 people", value: 17, source: witness),
      ]) == ["alone", "differs"])
  }

  @Test func equalsAtTheSameTimeDiffer() throws {
    #expect(
      try statuses([
        Told(hour: 10, words: "Twelve people", value: 12, source: office),
        Told(hour: 10, words: "17 people", value: 17, source: board),
      ]) == ["differs", "differs"])
  }

  @Test func boundsMeet() throws {
    #expect(
      try statuses([
        Told(hour: 10, words: "at least 12 people", value: 12, bound: .atLeast, source: office),
        Told(hour: 10, words: "17 people", value: 17, source: board),
      ]) == ["compatible", "compatible"])
    #expect(
      try statuses([
        Told(hour: 10, words: "more than 17 people", value: 17, bound: .moreThan, source: office),
        Told(hour: 10, words: "17 people", value: 17, source: board),
      ]) == ["differs", "differs"])
  }

  @Test func roundNumbersMeetByRounding() throws {
    var asking = asking([
      Told(hour: 10, words: "1,200 people", value: 1_200, source: office),
      Told(hour: 10, words: "1,230 people", value: 1_230, source: board),
    ])
    #expect(
      try asking.column("reason", of: "figures about deaths | conflicts")
        == ["with #f2, by rounding", "with #f1, by rounding"])
  }

  @Test func toleranceWidens() throws {
    let told = [
      Told(hour: 10, words: "101 people", value: 101, source: office),
      Told(hour: 10, words: "109 people", value: 109, source: board),
    ]
    #expect(try statuses(told) == ["differs", "differs"])
    #expect(try statuses(told, "conflicts tolerance 10%") == ["compatible", "compatible"])
  }

  @Test func partsAndOtherSortsAreOfAnotherScope() throws {
    #expect(
      try statuses([
        Told(hour: 10, words: "17 people", value: 17, source: office),
        Told(hour: 10, words: "3 people", value: 3, source: board, relation: .subsetOf),
        Told(hour: 10, words: "9 bodies", value: 9, counted: "bodies", source: witness),
      ]) == ["different scope", "different scope", "different scope"])
  }

  @Test func peopleByTradeAreTheToll() throws {
    // The miners are whoever died; the children are counted beside the rest.
    #expect(
      try statuses([
        Told(hour: 10, words: "Nine miners", value: 9, counted: "miners", source: office),
        Told(hour: 10, words: "11 people", value: 11, source: board),
        Told(hour: 10, words: "3 children", value: 3, counted: "children", source: board),
      ]) == ["differs", "differs", "different scope"])
  }

  @Test func aRepeatedOldNumberDiffers() throws {
    #expect(
      try statuses([
        Told(hour: 10, words: "Twelve people", value: 12, source: office),
        Told(hour: 12, words: "17 people", value: 17, source: office),
        Told(hour: 15, words: "Twelve people", value: 12, source: office),
      ]) == ["superseded", "differs", "differs"])
  }

  @Test mutating func compareListsInOrderOfTime() throws {
    var asking = asking([
      Told(hour: 15, words: "17 people", value: 17, source: office),
      Told(hour: 10, words: "Twelve people", value: 12, source: office),
    ])
    let result = try asking.ask("compare figures about deaths by source")
    #expect(result.columns.map(\.name) == ["source", "count", "value", "bound", "date", "id"])
    #expect(result.rows[0].cells[2].words == "12 + 17")
  }
}
