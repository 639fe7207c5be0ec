// Tags, names and trees of plain sentences, and of texts that are none.

import Testing
import Text

@testable import Language

@Suite("Trained stages")
struct LanguageReaderTests {
  private static let text = """
    The minister said on Tuesday that two boats had sunk near Bristol. Maria Lopez, a nurse, \
    thanked the crew. Officials of the World Bank visited Kenya.
    """

  private func columns(_ text: String) -> TextColumns {
    let bytes = ByteText(text)
    return TextColumns(text: bytes, blocks: [(bytes.span, true)])
  }

  private func token(_ form: String, _ columns: TextColumns) throws -> Int {
    try #require((0..<columns.count).first { columns.string($0) == form })
  }

  @Test("tags and lemmas")
  func tags() throws {
    let columns = columns(Self.text)
    for (form, universal, penn, lemma) in [
      ("minister", "NOUN", "NN", "minister"), ("said", "VERB", "VBD", "say"),
      ("boats", "NOUN", "NNS", "boat"), ("had", "AUX", "VBD", "have"),
      ("sunk", "VERB", "VBN", "sink"), ("Bristol", "PROPN", "NNP", "Bristol"),
      ("the", "DET", "DT", "the"), (",", "PUNCT", ",", ","), ("two", "NUM", "CD", "two"),
    ] {
      let place = try token(form, columns)
      #expect(columns.universalTag(place) == universal, "\(form)")
      #expect(columns.pennTag(place) == penn, "\(form)")
      #expect(columns.lemma(place) == lemma, "\(form)")
    }
  }

  @Test("names")
  func names() throws {
    let columns = columns(Self.text)
    for (form, label) in [
      ("Maria", "B-PER"), ("Lopez", "I-PER"), ("Bristol", "B-LOC"), ("Kenya", "B-LOC"),
      ("World", "B-ORG"), ("Bank", "I-ORG"), ("minister", "O"), ("Tuesday", "O"),
    ] {
      #expect(columns.nameLabel(try token(form, columns)).text == label, "\(form)")
    }
  }

  @Test("the verb of a sentence, its subject and its clause")
  func tree() throws {
    let columns = columns(Self.text)
    let tree = try #require(self.tree(columns, 0))
    let said = try token("said", columns)
    #expect(tree.heads[said] == -1)
    #expect(tree.label(said) == "root")
    #expect(Int(tree.heads[try token("minister", columns)]) == said)
    #expect(tree.label(try token("minister", columns)) == "nsubj")
    #expect(Int(tree.heads[try token("sunk", columns)]) == said)
    #expect(tree.label(try token("sunk", columns)) == "ccomp")
  }

  @Test("straight and curly marks are read alike")
  func marks() {
    let straight = columns("\"It's gone,\" said Dana Kim. 'We can't wait.'")
    let curly = columns("“It’s gone,” said Dana Kim. ‘We can’t wait.’")
    #expect(straight.tags == curly.tags)
    #expect(straight.nameLabels == curly.nameLabels)
  }

  @Test("what was read before changes nothing")
  func independence() {
    let reader = LanguageReader()
    let other = columns("DANA kim said BRISTOL is a Minister, and nurse Boats agreed.")
    _ = read(other, with: reader)
    let columns = columns(Self.text)
    #expect(read(columns, with: reader) == columns.tags)
  }

  @Test("another language is not tagged")
  func otherLanguage() {
    let text = """
      Le ministre a déclaré mardi que deux bateaux avaient coulé près du port. Les secours ont \
      retrouvé quinze personnes saines et sauves dans la soirée.
      """
    #expect(columns(text).tags.isEmpty)
    #expect(!columns(Self.text).tags.isEmpty)
  }

  @Test("any bytes: columns are parallel, labels follow each other, trees have one root")
  func anyBytes() {
    var random = SplitMix(state: 3)
    let source = Array((Self.text + " “김 said,” مرحبا 👍🏽 \u{1}").utf8)
    for round in 0..<150 {
      var bytes = source
      for _ in 0...random.below(12) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(source[random.below(source.count)], at: place)
        }
      }
      if round % 10 == 0 { bytes = (0..<200).map { _ in UInt8(random.below(256)) } }
      let text = ByteText(bytes)
      check(TextColumns(text: text, blocks: [(text.span, true)]))
    }
  }

  @Test("a sentence of thousands of words is cut, tagged, and gets no tree")
  func longSentence() {
    let columns = columns(Array(repeating: "and the boat", count: 1_500).joined(separator: " "))
    #expect(columns.sentences.allSatisfy { $0.tokens.count <= 1_000 })
    #expect(columns.tags.count == columns.count)
    #expect(tree(columns, 0) == nil)
  }

  // MARK: Checks

  private func check(_ columns: TextColumns) {
    #expect(columns.tags.isEmpty || columns.tags.count == columns.count)
    #expect(columns.tags.allSatisfy { $0 > 0 })
    #expect(columns.nameLabels.isEmpty || columns.nameLabels.count == columns.count)
    for (index, sentence) in columns.sentences.enumerated() {
      if !columns.nameLabels.isEmpty {
        var before = 0
        for token in sentence.tokens {
          let label = Int(columns.nameLabels[token])
          #expect(NameLabel.allows(label, after: before))
          before = label
        }
      }
      guard let tree = tree(columns, index) else { continue }
      #expect(tree.heads.filter { $0 == -1 }.count == 1)
      for word in tree.heads.indices {
        var up = word
        var steps = 0
        while tree.heads[up] >= 0, steps <= tree.heads.count {
          up = Int(tree.heads[up])
          steps += 1
        }
        #expect(steps <= tree.heads.count, "a circle at word \(word)")
      }
    }
  }

  private func begin(_ columns: TextColumns, _ reader: LanguageReader) {
    columns.text.bytes.withUnsafeBufferPointer {
      reader.begin(
        $0, start: columns.tokens.start, length: columns.tokens.length,
        sentences: columns.sentences.map(\.tokens))
    }
  }

  private func read(_ columns: TextColumns, with reader: LanguageReader) -> [TagID]? {
    begin(columns, reader)
    return reader.tags()
  }

  private func tree(_ columns: TextColumns, _ sentence: Int) -> DependencyTree? {
    let reader = LanguageReader()
    guard let tags = read(columns, with: reader) else { return nil }
    return reader.tree(ofSentence: sentence, tags: tags)
  }
}
