// Files of sentences, tags by sentence, and what the predictor writes back.

import Testing

@testable import Language
@testable import LanguageTraining

@Suite("Treebanks")
struct TreebankTests {
  private static let text = """
    # newdoc id = a
    # sent_id = a-1
    # text = They didn't go.
    1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    4.1\tgone\tgo\tVERB\tVB\t_\t_\t_\t4:conj\t_
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


    # sent_id = a-2
    1\t#\t#\tSYM\t#\t_\t0\troot\t_\t_
    2\tone\tone\tNUM\tCD\t_\t1\tnummod\t_\t_
    """

  private var bank: Treebank { Treebank(bytes: Array(Self.text.utf8)) }

  @Test("ranges are kept, empty nodes dropped, words counted")
  func rows() {
    let sentences = bank.sentences
    #expect(sentences.map(\.forms) == [["They", "did", "n't", "go", "."], ["#", "one"]])
    #expect(sentences[0].rows.map { $0[0] } == ["1", "2-3", "2", "3", "4", "5"])
    #expect(sentences[0].column(7) == ["nsubj", "aux", "advmod", "root", "punct"])
    #expect(sentences[0].column(12) == Array(repeating: "_", count: 5))
    #expect(sentences[0].value(of: "sent_id") == "a-1")
    #expect(sentences[0].has("newdoc") && !sentences[1].has("newdoc"))
    #expect(bank.wordCount == 7)
  }

  @Test("line ends of both kinds, none at the end, no sentences")
  func lineEnds() {
    let windows = Treebank(bytes: Array(Self.text.replacing("\n", with: "\r\n").utf8))
    #expect(windows.sentences.map(\.rows) == bank.sentences.map(\.rows))
    for text in ["", "\n\n", "# only a comment\n"] {
      #expect(Treebank(bytes: Array(text.utf8)).sentences.isEmpty)
    }
  }

  @Test("documents begin where the file says")
  func documents() {
    let made = Treebank(bytes: Array(MadeTreebank(30, seed: 1).trees.utf8)).sentences
    #expect(EncodedCorpus.documents(of: made) == [0..<12, 12..<24, 24..<30])
    #expect(EncodedCorpus.documents(of: []) == [])
    #expect((0..<30).map { EncodedCorpus.fold(of: $0, among: 30) } == (0..<30).map { $0 / 3 })
  }

  @Test("tags by sentence are written and read")
  func predictedTags() throws {
    let sentences = bank.sentences
    var tags = PredictedTags()
    tags.add(["SYM|#", "NUM|CD"], for: sentences[1])
    tags.add(["PRON|PRP", "AUX|VBD", "PART|RB", "VERB|VB", "PUNCT|."], for: sentences[0])
    let folder = try SourceFolder()
    try folder.write("tags", String(decoding: tags.bytes, as: UTF8.self))
    let read = try PredictedTags(folder.path + "/tags")
    #expect(read.bytes == tags.bytes)
    #expect(read.labels(of: sentences[0]) == tags.labels(of: sentences[0]))
    #expect(read.labels(of: sentences[1]) == ["SYM|#", "NUM|CD"])

    var shorter = sentences[1]
    shorter.words.removeLast()
    #expect(read.labels(of: shorter) == nil, "another number of words")
    shorter.comments = []
    #expect(read.labels(of: shorter) == nil, "no id")
    try folder.write("bad", "a-1\tNOUN|NN\na-2 NOUN|NN\n")
    #expect(throws: TrainingError.self) { try PredictedTags(folder.path + "/bad") }
    #expect(throws: TrainingError.self) { try PredictedTags(folder.path + "/absent") }
  }

  @Test(
    "predictions keep tokens, comments and ranges",
    arguments: [PredictionStage.tokens, .lemmas, .tags, .trees])
  func goldTokens(_ stage: PredictionStage) {
    let predictor = Predictor(models: .embedded)
    let found = Treebank(bytes: Array(predictor.treebank(bank, upTo: stage).utf8)).sentences
    #expect(found.map(\.comments) == bank.sentences.map(\.comments))
    #expect(found.map(\.forms) == bank.sentences.map(\.forms))
    #expect(found[0].rows.map { $0[0] } == bank.sentences[0].rows.map { $0[0] })
    #expect(found[0].rows[1] == bank.sentences[0].rows[1])
    #expect(found.allSatisfy { $0.rows.allSatisfy { $0.count == 10 } })
    #expect(found[0].column(9) == bank.sentences[0].column(9))
  }

  @Test("names are written as IOB2, also for rows that miss columns")
  func names() {
    let bank = Treebank(bytes: Array("# sent_id = x\n1\n2\tParis\n3\tfell\tO\textra\n".utf8))
    let found = Predictor(models: .embedded).treebank(bank, upTo: .names)
    let rows = Treebank(bytes: Array(found.utf8)).sentences[0].rows
    #expect(rows.map { $0[1] } == ["_", "Paris", "fell"])
    #expect(rows.allSatisfy { $0.count == 3 })
  }

  @Test("raw text comes back in forms, and spaces where they were")
  func rawText() throws {
    let text = """
      “We can’t wait,” Dana Kim said. The two-year-old left at 9:30.

      Nobody (of 1,200) saw it; 김치!


      End
      """
    for stage in [PredictionStage.tokens, .tags] {
      let output = Predictor(models: .embedded).text(Array(text.utf8), upTo: stage)
      let sentences = Treebank(bytes: Array(output.utf8)).sentences
      #expect(sentences.count(where: { $0.has("newpar") }) == 3)
      var joined = ""
      for sentence in sentences {
        if sentence.has("newpar") { joined += "\n\n" }
        for (form, misc) in zip(sentence.forms, sentence.column(9)) {
          joined += form + (misc == "SpaceAfter=No" ? "" : " ")
        }
      }
      func plain(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
      #expect(plain(joined) == plain(text))
    }
    #expect(Predictor(models: .embedded).text([], upTo: .tags).isEmpty)
  }
}
