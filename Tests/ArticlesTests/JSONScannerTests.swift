import Testing

@testable import Articles

@Suite struct JSONScannerTests {
  func scan(_ text: String, isTolerant: Bool = false) -> Result<JSONScanner, JSONFault> {
    let bytes = Array(text.utf8)
    var scanner = JSONScanner(isTolerant: isTolerant)
    return Result { () throws(JSONFault) in
      try scanner.scan(bytes, in: 0..<bytes.count)
      return scanner
    }
  }

  func string(_ json: String) -> String? {
    let bytes = Array(json.utf8)
    var scanner = JSONScanner()
    guard (try? scanner.scan(bytes, in: 0..<bytes.count)) != nil else { return nil }
    return String(decoding: scanner.content(0, of: bytes), as: UTF8.self)
  }

  @Test(arguments: [
    "{}", "[]", " [1, -0.5e+3, true, false, null, \"x\"] ", "{\"a\": {\"b\": [[]]}}", "\"\"", "0",
    "[\"\\u00e9\\n\\\"\"]",
  ])
  func accepts(_ text: String) {
    #expect((try? scan(text).get()) != nil, "\(text)")
  }

  @Test(arguments: [
    ("", JSONFault.Kind.empty), ("{", .endsTooEarly), ("[1", .endsTooEarly),
    ("{\"a\"", .endsTooEarly),
    ("\"abc", .openString), ("\"a\tb\"", .controlCharacter), ("\"\\x\"", .badEscape),
    ("\"\\u12G4\"", .badEscape), ("01", .trailing), ("-", .badNumber), ("1.", .badNumber),
    ("nul", .endsTooEarly), ("nulx", .badWord), ("[1 2]", .expected("a comma or ]")),
    ("[1,]", .expected("a value")), ("{\"a\":1,}", .expected("a key")),
    ("{a:1}", .expected("a key")),
    ("{\"a\" 1}", .expected("a colon")), ("[1]]", .trailing), ("1 2", .trailing),
    ("'a'", .expected("a value")),
  ])
  func refuses(_ text: String, _ kind: JSONFault.Kind) {
    guard case .failure(let fault) = scan(text) else {
      Issue.record("accepted \(text)")
      return
    }
    // `01` is the number 0 with more after it, or no number; either is a refusal.
    #expect(fault.kind == kind || text == "01", "\(text): \(fault)")
  }

  @Test(arguments: [
    ("\"caf\\u00e9\"", "café"), ("\"\\ud83d\\udea2\"", "🚢"), ("\"\\ud83d\"", "\u{FFFD}"),
    ("\"\\udea2x\"", "\u{FFFD}x"), ("\"\\ud83d\\n\"", "\u{FFFD}\n"), ("\"a\\/b\\\\c\"", "a/b\\c"),
    ("\"\\b\\f\\r\\t\"", "\u{8}\u{C}\r\t"),
  ])
  func resolvesEscapes(_ json: String, _ expected: String) {
    #expect(string(json) == expected)
  }

  @Test func depthIsCapped() {
    let deep = String(repeating: "[", count: 100_000)
    guard case .failure(let fault) = scan(deep) else {
      Issue.record("accepted 100,000 brackets")
      return
    }
    #expect(fault.kind == .tooDeep)
  }

  @Test func everyPrefixOfAnObjectIsRefused() {
    let text =
      "{\"title\": \"A \\u00e9\\ud83d\\udea2\", \"n\": [1.5e3, {\"x\": null}], \"ok\": true}"
    #expect((try? scan(text).get()) != nil)
    for count in 0..<text.utf8.count {
      #expect((try? scan(String(text.prefix(count))).get()) == nil)
    }
  }

  @Test func pagesMayBreakTheRules() {
    let text = "/* x */ {\"a\": \"one\ntwo\", // y\n \"b\": [1, 2,],}"
    #expect((try? scan(text, isTolerant: true).get()) != nil)
    #expect((try? scan(text).get()) == nil)
  }
}
