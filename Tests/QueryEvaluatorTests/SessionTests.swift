import Analysis
import ArticleIndex
import QueryEvaluator
import QueryParser
import TestSupport
import Testing
import Text

/// What a session remembers: handles, named queries, parameters, the last result.
@Suite struct SessionTests {
  var asking = Asking()

  @Test mutating func handlesAreGivenWhenShownAndStay() throws {
    #expect(try asking.column("id", of: "quotes by Renner") == ["#q1", "#q2"])
    #expect(try asking.column("id", of: "quotes by Kim") == ["#q3", "#q4", "#q5", "#q6"])
    #expect(try asking.column("id", of: "quotes by Renner") == ["#q1", "#q2"])
    #expect(try asking.column("text", of: "#q1") == ["The inspection found nothing"])
    #expect(try asking.column("id", of: "articles from Courier") == ["#a2", "#a6"])
    #expect(try asking.column("id", of: "outlets where name = BLAST!") == ["#u3"])
  }

  @Test mutating func speakersCarryTheHandleOfThePerson() throws {
    #expect(try asking.column("id", of: "speakers | top 2") == ["#p1", "#p2"])
    #expect(try asking.column("id", of: "people | top 2") == ["#p1", "#p2"])
    #expect(try asking.count("quotes by #p1") == 2)
  }

  @Test mutating func handlesSurviveLoadingAgain() throws {
    _ = try asking.ask("quotes by Brandt")
    _ = try asking.ask("quotes by Kim")
    var first = DocumentBuilder(outlet: "First", published: "2025-03-01", key: "00")
    first.paragraph("“A,” Bo Lund said.")
    first.entity("Bo Lund", source: .named)
    first.quote("A", by: "Bo Lund")
    var later = Asking([first.build()] + FerrySample.documents())
    later.context = asking.context
    #expect(try later.column("text", of: "#q1") == ["She was listing badly"])
    #expect(try later.column("name", of: "#p1") == ["Dana Kim"])
    #expect(try later.column("id", of: "quotes by Lund") == ["#q6"])
    #expect(try later.error("#q99").code == 208)
    var gone = Asking([first.build()])
    gone.context = later.context
    let error = try gone.error("#q1")
    #expect(error.message == "‘#q1’ stood in an article that is no longer loaded")
  }

  @Test mutating func continuation() throws {
    _ = try asking.ask("quotes by Kim")
    #expect(try asking.count("| where length > 5") == 2)
    #expect(try asking.count("| top 1") == 1)
    #expect(try asking.column("count", of: "$last | count") == ["1"])
    #expect(try asking.error("| kwic ferry").code == 303)
  }

  @Test mutating func aNameMayStandForATable() throws {
    _ = try asking.ask("quotes | group by speaker | count")
    #expect(try asking.column("count", of: "$last | where speaker = \"Min-jun Kim\"") == ["2"])
    try asking.tell("let said(who) = quotes by $who | count")
    #expect(try asking.column("count", of: "$said(Renner)") == ["2"])
    try asking.tell("let many = $said(Kim) | where count > 2")
    #expect(try asking.column("count", of: "$many") == ["4"])
    #expect(try asking.error("$many by Kim").code == 404)
    #expect(try asking.error("articles with $many").code == 404)
  }

  @Test func nothingWasAskedYet() throws {
    for (query, marked) in [("| top 1", "|"), ("$last | top 1", "$last")] {
      var fresh = Asking()
      let error = try fresh.error(query)
      #expect(error.message == "there is no result yet for ‘$last’")
      #expect(query.hasPrefix(marked) && error.span == Span(start: 0, count: marked.utf8.count))
    }
  }

  @Test mutating func letBindsTheQuery() throws {
    try asking.tell("let toll = figures about deaths")
    #expect(try asking.count("$toll") == 7)
    #expect(try asking.count("$toll since 2025-03-06") == 2)
    #expect(try asking.count("articles with $toll") == 5)
    try asking.tell("let said(who, what) = quotes by $who about $what")
    #expect(try asking.count("$said(Kim, safety)") == 1)
    #expect(try asking.count("figures in (articles with ($said(Kim, safety)))") == 3)
  }

  @Test mutating func aDefinitionKeepsWhatItWasMadeFrom() throws {
    try asking.tell("let a = quotes by Renner")
    try asking.tell("let b = $a | top 1")
    try asking.tell("let a = quotes by Kim")
    #expect(try asking.column("speaker", of: "$b") == ["Elias Renner"])
    try asking.tell("let a = $a | top 2")
    #expect(try asking.count("$a") == 2)
  }

  @Test mutating func definitionErrors() throws {
    #expect(try asking.error("let loop = $loop").code == 204)
    #expect(try asking.error("let x = quotes by Kin").code == 201)
    try asking.tell("let toll = figures about deaths")
    #expect(try asking.error("$tol").fixes == ["$toll"])
    #expect(try asking.error("$toll(1)").code == 404)
  }

  @Test mutating func anErrorLeavesNoTrace() throws {
    _ = try asking.ask("quotes by Brandt")
    let before = asking.context.last?.query
    #expect(throws: Diagnostic.self) { _ = try asking.ask("quotes by Kim | sort by nonsense") }
    #expect(asking.context.last?.query == before)
    #expect(try asking.column("id", of: "quotes by Renner") == ["#q2", "#q3"])
  }

  @Test func theSameWhateverTheLoadOrder() throws {
    var forward = Asking()
    var backward = Asking(FerrySample.documents().reversed())
    for query in ["quotes by Kim", "figures about deaths", "quotes | group by speaker | count"] {
      #expect(
        try forward.ask(query).rows.map { $0.cells.filter { !$0.isHandle } }
          == backward.ask(query).rows.map { $0.cells.filter { !$0.isHandle } })
    }
  }

  @Test func aCancelledQueryStops() throws {
    let corpus = Corpus(documents: FerrySample.documents())
    let evaluator = Evaluator(corpus: corpus, isCancelled: { true })
    var context = QueryContext(today: CivilDate(year: 2025, month: 3, day: 7)!)
    let tree = try #require(try Parser.parse(ByteText("quotes")).first)
    #expect(try evaluator.evaluate(tree, in: &context)?.rows.isEmpty == true)
  }
}

extension Cell {
  fileprivate var isHandle: Bool { if case .handle = self { true } else { false } }
}
