import QueryEvaluator
import QueryParser
import Testing
import Text

/// Errors of kinds, fields, stages and values; `Asking.error` runs every fix.
@Suite struct ErrorTests {
  var asking = Asking()

  @Test(arguments: [
    ("people about ferry", 301, "people in articles about ferry"),
    ("people since 2025-03-05", 301, "people in articles since 2025-03-05"),
    ("speakers from BLAST!", 301, "speakers in articles from BLAST!"),
    ("people saying resigned", 301, "people in articles saying resigned"),
    ("sources by Kim or Osk", 301, "sources where name = Kim or name = Osk"),
    ("figures | show figure", 302, "figures | show value"),
    ("paragraphs by Kim", 301, "paragraphs with (quotes by Kim)"),
    ("figures about deaths where vlaue > 100", 302, "figures about deaths where value > 100"),
    ("quotes | group by speakr", 302, "quotes | group by speaker"),
    ("quotes | sort by lenth", 302, "quotes | sort by length"),
    ("quotes by Kim | count | kwic", 303, "quotes by Kim | kwic"),
    ("quotes | group by speaker | context", 303, "quotes | context"),
    ("official quotes about doors", 304, "quotes by official sources about doors"),
    ("direct figures", 304, "figures"),
    (
      "words in quotes by Osk where lexicon = hedge", 306,
      "words where lexicon = hedge in quotes by Osk"
    ),
    ("quotes where form = dirct", 307, "quotes where form = direct"),
    ("figures | sum value", 308, "figures | group by unit | sum value"),
    ("quotes from Courier and BLAST!", 404, "quotes from Courier or BLAST!"),
  ]) mutating func errors(query: String, code: Int, fix: String) throws {
    let error = try asking.error(query)
    #expect(error.code == code)
    #expect(error.fixes.first == fix)
  }

  @Test(arguments: [
    ("figures where value = many", 307, "many"),
    ("quotes where speaker < Renner", 307, "speaker < Renner"),
    ("quotes where resolved = perhaps", 307, "perhaps"),
    ("articles where date > many", 307, "many"),
    ("quotes where value > 3", 302, "value"), ("quotes | sum speaker", 404, "speaker"),
    ("quotes | group by text", 404, "text"), ("articles in headline", 301, "in headline"),
    ("#q99", 208, "#q99"), ("#a99", 208, "#a99"), ("quotes by $foo", 204, "$foo"),
    ("figures with (people)", 301, "with"), ("people with people", 404, "people"),
    ("people | kwic ferry", 303, "kwic"), ("people | open", 303, "open"),
    ("quotes by (figures)", 404, "(figures)"),
    ("quotes about (articles)", 404, "(articles)"),
  ]) mutating func places(query: String, code: Int, marked: String) throws {
    let error = try asking.error(query)
    #expect(error.code == code)
    let bytes = Array(query.utf8)[error.span.range]
    #expect(String(decoding: bytes, as: UTF8.self) == marked)
  }

  @Test(arguments: [
    "claims where agent is missing", "loaded words", "quotes matching /door/",
    "quotes where text matches /door/", "quotes | sample 3", "quotes | dedupe",
    "quotes | plus (quotes by Kim)",
    "figures | timeline", "quotes | collocates of door",
    "quotes | keywords against (quotes by Kim)",
    "articles | group by outlet | count | plot bars", "articles where original is known",
    "articles where corrects is known", "articles where headline_differs is known",
    "words where class = verb", "words where lexicon = loaded", "words where lexicon = none",
  ]) mutating func whatIsNotBuiltSaysSo(query: String) throws {
    #expect(try asking.error(query).code == 509)
  }

  @Test mutating func aCompareWithoutItsFieldOffersOne() throws {
    let error = try asking.error("compare figures by")
    #expect(error.code == 126)
    #expect(error.fixes == ["compare figures by source"])
  }

  @Test mutating func fixesOfTheParserAreCheckedToo() throws {
    let typed = Diagnostic(
      .unknownWord("qoutes", expected: []), at: .empty(at: 0),
      fixes: ["quotes by Kim", "quotes by Nobody", "not a query"])
    #expect(
      asking.evaluator.bindable(typed, in: asking.context).fixes == ["quotes by Kim"])
  }
}
