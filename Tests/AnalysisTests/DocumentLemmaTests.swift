import Analysis
import TestSupport
import Testing
import Text

/// Words of queries are cut otherwise than tokens; each finds its lemmas all the same.
@Suite struct DocumentLemmaTests {
  private static let document: Document = {
    var d = DocumentBuilder(key: "lemmas")
    d.paragraph("She’s re-elected; they didn’t see Kim’s U.S. boats. It’s had 1,200.")
    d.tags(
      "PRON|PRP", "AUX|VBZ", "VERB|VBN", "PUNCT|:", "PRON|PRP", "AUX|VBD", "PART|RB", "VERB|VB",
      "PROPN|NNP", "PART|POS", "PROPN|NNP", "NOUN|NNS", "PUNCT|.", "PRON|PRP", "AUX|VBZ",
      "VERB|VBN", "NUM|CD", "PUNCT|.")
    return d.build()
  }()

  /// The first place of some words that need not be whole tokens.
  private func lemmas(of words: String) throws -> [String] {
    let bytes = Self.document.article.text.bytes
    let wanted = Array(words.utf8)
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: wanted) }, "no ‘\(words)’")
    return Self.document.lemmas(in: Span(start: start, count: wanted.count))
  }

  @Test(arguments: [
    ("boats", ["boat"]), ("see", ["see"]), ("Kim", ["Kim"]), ("1,200", ["1200"]), ("had", ["have"]),
    // Two tokens.
    ("didn’t", ["do", "not"]), ("It’s", ["it", "be"]),
    // A clitic.
    ("’s re", ["be", "re"]),
    // Parts of one token: the last one bears the ending.
    ("re", ["re"]), ("elected", ["elect"]), ("re-elected", ["re-elect"]), ("U", ["U"]),
    ("U.S.", ["U.S."]),
    // Signs have none.
    ("; ", []),
  ]) func lemmas(words: String, lemmas: [String]) throws {
    #expect(try self.lemmas(of: words) == lemmas)
  }

  @Test func theTagOfAWholeTokenOnly() {
    let document = Self.document
    let boats = DocumentBuilder.place(of: "boats", in: document.article.text)
    #expect(document.tag(of: boats) == document.tags[11])
    #expect(document.tag(of: Span(start: Int(boats.start), count: 4)) == nil)
    #expect(document.tag(of: .empty(at: document.article.text.count)) == nil)
  }

  @Test func anArticleWithoutTagsHasNone() {
    var d = DocumentBuilder(key: "untagged")
    d.paragraph("She said so.")
    let document = d.build()
    #expect(document.lemmas(in: document.article.text.span).isEmpty)
    #expect(document.tag(of: Span(start: 0, count: 3)) == nil)
  }
}
