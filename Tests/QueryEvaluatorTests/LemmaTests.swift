import Analysis
import TestSupport
import Testing

/// The field `lemma` of words.
@Suite struct LemmaTests {
  private static let tagged: Document = {
    var d = DocumentBuilder(outlet: "Daily Tide", published: "2025-03-06", key: "tagged")
    d.paragraph("Osk said boats sank. Crews say they don’t sink. The Crew said no.")
    d.tags(
      "PROPN|NNP", "VERB|VBD", "NOUN|NNS", "VERB|VBD", "PUNCT|.", "NOUN|NNS", "VERB|VBP",
      "PRON|PRP", "AUX|VBP", "PART|RB", "VERB|VB", "PUNCT|.", "DET|DT", "NOUN|NN", "VERB|VBD",
      "INTJ|UH", "PUNCT|.")
    return d.build()
  }()

  var asking = Asking([Self.tagged])

  @Test(arguments: [
    ("words where lemma = say", ["said", "say", "said"]),
    ("words where lemma = SINK", ["sank", "sink"]),
    ("words where lemma = say and text != said", ["say"]),
    ("words where lemma = \"not\"", ["don’t"]), ("words where lemma = do", ["don’t"]),
    ("words where lemma contains crew", ["Crews", "Crew"]),
    (
      "words where lemma != say and not lemma = sink",
      ["Osk", "boats", "Crews", "they", "don’t", "The", "Crew", "no"]
    ),
    ("words | sort by lemma | top 2 | show text, lemma", ["boats", "Crews"]),
  ]) mutating func found(query: String, texts: [String]) throws {
    #expect(try asking.column("text", of: query) == texts)
  }

  @Test mutating func groupsAndCells() throws {
    let query = "words where lemma = say or lemma = crew or lemma = do | group by lemma | count"
    #expect(try asking.column("lemma", of: query) == ["say", "crew", "do", "not"])
    #expect(try asking.column("count", of: query) == ["3", "2", "1", "1"])
    #expect(try asking.ask(query).footer == ["1 word in several groups"])
    #expect(
      try asking.column("lemma", of: "words | show text, lemma | rows 6-8")
        == ["say", "they", "do + not"])
    #expect(try asking.column("distinct_lemma", of: "words | count distinct lemma") == ["10"])
  }

  @Test mutating func itIsMissingWhereNothingIsTagged() throws {
    var untagged = Asking()
    #expect(try untagged.count("words where lemma is known") == 0)
    #expect(try untagged.count("words where lemma != say") == 0)
    let result = try untagged.ask("words where lemma = say")
    let label = try #require(result.emptiness?.parts.first?.parts.first?.label)
    #expect(label.hasPrefix("‘lemma’ is missing on all "))
  }

  @Test mutating func otherArticlesChangeNothing() throws {
    let query = "words from \"Daily Tide\" | show text, lemma"
    let alone = try asking.column("lemma", of: query)
    var after = Asking(FerrySample.documents() + [Self.tagged])
    var before = Asking([Self.tagged] + FerrySample.documents())
    #expect(try after.column("lemma", of: query) == alone)
    #expect(try before.column("lemma", of: query) == alone)
  }

  @Test(arguments: [
    ("said", "the lemma of ‘said’ is say"), ("don't", "the lemma of ‘don't’ is do and not"),
    ("sinkk", "‘lemma’ is never ‘sinkk’; nearest: sink"),
    ("saay", "‘lemma’ is never ‘saay’; nearest: say"),
    ("ossk", "‘lemma’ is never ‘ossk’; nearest: Osk"),
  ]) mutating func whyThereIsNone(word: String, reason: String) throws {
    let result = try asking.ask("words where lemma = \(word)")
    #expect(result.emptiness?.parts.first?.parts.first?.label == reason)
  }

  @Test mutating func aWordLikeNoOtherHasNoReason() throws {
    let result = try asking.ask("words where lemma = xylophone")
    #expect(result.emptiness?.parts.first?.parts.isEmpty == true)
  }

  @Test mutating func itIsNotOrdered() throws {
    #expect(try asking.error("words where lemma < say").code == 307)
    #expect(try asking.error("quotes where lemma = say").code == 302)
  }
}
