import Testing

@testable import Articles

@Suite struct HTMLTokenizerTests {
  /// Tokens as short words: `<p>`, `</p>`, text, `!comment`.
  func tokens(_ text: String, isXML: Bool = false) -> [String] {
    var tokenizer = HTMLTokenizer(Array(text.utf8), isXML: isXML)
    var words: [String] = []
    while let token = tokenizer.next() {
      let body = String(tokenizer.bytes, token.range)
      switch token.kind {
      case .start: words.append("<\(body)\(token.isSelfClosing ? "/" : "")>")
      case .end: words.append("</\(body)>")
      case .text: words.append(body)
      case .literal: words.append("[\(body)]")
      case .comment: words.append("!\(body)")
      }
    }
    return words
  }

  @Test(arguments: [
    ("<p>a</p>", ["<p>", "a", "</p>"]), ("a < b <c> 3 > 2", ["a < b ", "<c>", " 3 > 2"]),
    ("<br/><BR />", ["<br/>", "<BR/>"]), ("<!-- a > b --><p", ["! a > b ", "<p>"]),
    ("<!--> x", ["!", " x"]), ("<!doctype html>x", ["!", "x"]), ("</ >x", ["!", "x"]),
    ("<script>if (a<b) '</p>'</script>x", ["<script>", "[if (a<b) '</p>']", "</script>", "x"]),
    ("<title>a &amp; <b></title>", ["<title>", "a &amp; <b>", "</title>"]),
    ("<script>never closed <p>", ["<script>", "[never closed <p>]"]),
    ("<!-- never closed", ["! never closed"]),
    ("<a title=\"x > y\" b='>'>z", ["<a>", "z"]), ("<", ["<"]), ("<?php x ?>y", ["!", "y"]),
  ])
  func splits(_ text: String, _ expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func xmlHasCDATAAndNoRawText() {
    #expect(
      tokens("<?xml version='1.0'?><script>a<b/></script><![CDATA[<p>&amp;]]>", isXML: true)
        == ["!", "<script>", "a", "<b/>", "</script>", "[<p>&amp;]"])
  }

  @Test func doctypesWithEntitiesArePassedOver() {
    let text = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"> ]><a>&e;</a>"
    #expect(tokens(text, isXML: true) == ["!", "<a>", "&e;", "</a>"])
  }

  @Test func attributesOfEachTag() {
    let text = "<meta name=author content = \"A &amp; B\" data-x=1><p class=a hidden id='b'>"
    var tokenizer = HTMLTokenizer(Array(text.utf8))
    let meta = tokenizer.next()!
    let p = tokenizer.next()!
    let names = { (token: HTMLToken) in tokenizer.attributes[token.attributes].map(\.name) }
    #expect(names(meta) == [.name, .content])
    #expect(names(p) == [.classes, .hidden, .id])
  }

  @Test(arguments: [
    ("&amp;&lt;&nbsp;", "&<\u{A0}"), ("&#8217;&#x2019;&#146;", "’’’"), ("&rsquo;s", "’s"),
    ("&copy 2025", "© 2025"),
    ("AT&T &unknown; &", "AT&T &unknown; &"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#;&#x;", "&#;&#x;"), ("&amp;lt;", "&lt;"),
    ("&Eacute;&eacute;&yuml;&nbsp;", "Éé\u{FF}\u{A0}"),
  ])
  func references(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: HTMLEntities.decoded(bytes, in: 0..<bytes.count), as: UTF8.self) == expected)
  }
}
