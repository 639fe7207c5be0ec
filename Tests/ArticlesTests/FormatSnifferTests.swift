import Testing

@testable import Articles

@Suite struct FormatSnifferTests {
  @Test(arguments: [
    ("Ferry stops early\n\nIt did.", RecognisedFormat.format(.text)),
    ("<!DOCTYPE html><title>x</title>", .format(.html)),
    ("  <html><body><p>x</p></body></html>", .format(.html)),
    ("<div><p>One</p><p>Two</p></div>", .format(.html)),
    ("<3 is how the letter began, and it ended so too.", .format(.text)),
    ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>", .format(.feed)),
    ("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", .format(.feed)),
    ("{\"text\": \"a\"}\n{\"text\": \"b\"}\n", .format(.jsonl)),
    ("{\"text\": \"a\"}", .format(.jsonl)),
    ("{\"text\": \"a\nb {\"text\": \"x\"}\n{\"text\": \"b\"}\n", .format(.jsonl)),
    ("{\n  \"title\": \"x\",\n  \"text\": \"a\"\n}\n", .format(.json)),
    ("[{\"text\": \"a\"}]", .format(.json)),
    ("[VARNHOLM] The ferry stopped.", .format(.text)),
    ("{sic} was the word.", .format(.text)),
    ("title,text,url\na,b,c\n", .format(.csv)),
    ("\"Title\";\"Text\"\n\"a\";\"b\"\n", .format(.csv)),
    ("headline\tbody\nx\ty\n", .format(.tsv)),
    ("Title, text and the rest of the sentence.\nMore of it, too.", .format(.text)),
    ("# Ferry stops\n\nText.", .format(.markdown)),
    ("---\ntitle: Ferry\n---\nText.", .format(.markdown)),
    ("---\nNot front matter at all\n---\nText.", .format(.text)),
    ("#hashtag is no heading", .format(.text)),
    ("\u{FEFF}{\"text\": \"a\"}", .format(.jsonl)),
    ("", .empty), (" \n\t\n", .empty),
  ])
  func recognises(_ text: String, _ expected: RecognisedFormat) {
    #expect(FormatSniffer.recognise(Array(text.utf8)) == expected, "\(text)")
  }

  @Test func seesThroughUTF16() {
    let text = "{\"text\": \"abcdefgh\"}"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, UInt8(0)] }
    #expect(FormatSniffer.recognise(bytes) == .format(.jsonl))
  }

  @Test func givesEvidenceForBinary() {
    let control = [UInt8](repeating: 1, count: 10) + [UInt8](repeating: 97, count: 90)
    #expect(FormatSniffer.recognise(control) == .binary(evidence: "10 % control characters"))
  }

  @Test func aFormatCanBeForced() {
    #expect(load("# Not a heading\n\nText of it.", as: .text).article?.format == "text")
    #expect(load("a,b\n1,2\n", as: .csv).messages == ["-: no field with text among a, b"])
  }
}
