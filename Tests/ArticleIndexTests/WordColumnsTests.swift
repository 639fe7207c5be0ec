import Analysis
import ArticleIndex
import TestSupport
import Testing
import Text

/// Phrases and proximities, by example and against a search that tries everything.
@Suite struct WordColumnsTests {
  private func corpus(_ paragraphs: [String]...) -> Corpus {
    Corpus(
      documents: paragraphs.enumerated().map { number, list in
        var d = DocumentBuilder(key: "\(number)")
        for text in list { d.paragraph(text) }
        return d.build()
      })
  }

  @Test func termsAndPlaces() {
    let corpus = corpus(["The cat sat. The dog sat."], ["A cat."])
    let words = corpus.words
    let cat = words.terms.id(of: "cat")!
    #expect(words.occurrences(of: cat) == 2)
    #expect(words.documents(with: cat) == [0, 1])
    #expect(words.terms.id(of: "mouse") == nil)
    #expect(words.terms.terms(matching: "*at").map { words.terms.word($0) } == ["cat", "sat"])
    #expect(words.terms.terms(matching: "*").count == words.terms.count)
    #expect(words.wordCount(in: Span(start: 0, count: 12), of: 0) == 3)
  }

  @Test func aPhraseStaysInItsSentence() {
    let corpus = corpus(["They sat. The dog slept."])
    #expect(found(sequence(["sat", "the"], corpus), corpus).isEmpty)
    #expect(found(sequence(["the", "dog"], corpus), corpus) == [2..<4])
  }

  @Test func ignoredWordsMayStandBetween() {
    let corpus = corpus(["violence in the schools, violence and schools, violence near schools"])
    let ids = ["in", "the", "and"].map { corpus.words.terms.id(of: $0)! }.sorted()
    var pattern = sequence(["violence", "schools"], corpus)
    pattern.first.choices[0].ignored = ids
    #expect(found(pattern, corpus) == [0..<4, 4..<7])
  }

  /// 400 random searches in texts of five different words.
  @Test func nearAndThenAgreeWithTryingEverything() {
    var random = Random(state: 7)
    for _ in 0..<400 {
      let corpus = corpus(
        (0..<(1 + random.below(2))).map { _ in randomParagraph(&random) },
        (0..<(1 + random.below(2))).map { _ in randomParagraph(&random) })
      let reach: TextPattern.Reach =
        [.sentence, .paragraph, .words(1), .words(2), .words(3), .words(5)][random.below(6)]
      var pattern = TextPattern(phrase(&random, corpus), reach: reach)
      for _ in 0..<random.below(3) {
        pattern.links.append(
          TextPattern.Link(isOrdered: random.below(2) == 0, phrase: phrase(&random, corpus)))
      }
      for document in corpus.documents.indices {
        let fast = Set(corpus.words.matches(of: pattern, in: document).map(\.range))
        let slow = Set(BruteForce(corpus, document).matches(of: pattern).map(\.range))
        #expect(fast == slow, "\(pattern) in \(corpus.documents[document].article.text.string)")
        #expect(
          fast.isEmpty || corpus.words.candidates(for: pattern)?.contains(document) != false)
      }
    }
  }

  // MARK: Making searches

  private func sequence(_ words: [String], _ corpus: Corpus) -> TextPattern {
    TextPattern(
      PhrasePattern([
        WordSequence(words.map { .terms(corpus.words.terms.id(of: $0).map { [$0] } ?? []) })
      ]))
  }

  private func found(_ pattern: TextPattern, _ corpus: Corpus) -> [Range<Int>] {
    corpus.words.matches(of: pattern, in: 0).map(\.range)
  }

  private func randomParagraph(_ random: inout Random) -> String {
    (0..<(1 + random.below(3))).map { _ in
      (0..<(1 + random.below(7))).map { _ in "abcde"[random.below(5)] }.joined(separator: " ") + "."
    }.joined(separator: " ")
  }

  private func phrase(_ random: inout Random, _ corpus: Corpus) -> PhrasePattern {
    PhrasePattern(
      (0..<(1 + random.below(2))).map { _ in
        WordSequence(
          (0..<(1 + random.below(2))).map { _ in
            if random.below(8) == 0 { return .any }
            return .terms(corpus.words.terms.id(of: "abcde"[random.below(5)]).map { [$0] } ?? [])
          })
      })
  }
}

/// Tries every combination of places.
private struct BruteForce {
  let corpus: Corpus
  let document: DocumentID

  init(_ corpus: Corpus, _ document: DocumentID) {
    self.corpus = corpus
    self.document = document
  }

  func matches(of pattern: TextPattern) -> [(range: Range<Int>, parts: [Range<Int>])] {
    var spans = occurrences(of: pattern.first).map { (range: $0, parts: [$0]) }
    for link in pattern.links {
      var next: [(range: Range<Int>, parts: [Range<Int>])] = []
      for span in spans {
        for match in occurrences(of: link.phrase) {
          if span.parts.contains(where: { $0.overlaps(match) }) { continue }
          if link.isOrdered, match.lowerBound < span.range.upperBound { continue }
          let between =
            match.lowerBound >= span.range.upperBound
            ? match.lowerBound - span.range.upperBound
            : max(0, span.range.lowerBound - match.upperBound)
          switch pattern.reach {
          case .words(let count) where between >= count: continue
          case .sentence where sentence(span.range.lowerBound) != sentence(match.lowerBound):
            continue
          default: break
          }
          if block(span.range.lowerBound) != block(match.lowerBound) { continue }
          let low = min(span.range.lowerBound, match.lowerBound)
          let high = max(span.range.upperBound, match.upperBound)
          next.append((low..<high, span.parts + [match]))
        }
      }
      spans = next
    }
    return spans
  }

  private func occurrences(of phrase: PhrasePattern) -> [Range<Int>] {
    let places = corpus.words.range(of: document)
    return places.flatMap { start in
      phrase.choices.compactMap { choice -> Range<Int>? in
        let end = start + choice.words.count
        guard end <= places.upperBound else { return nil }
        for (offset, word) in choice.words.enumerated() {
          let place = start + offset
          if case .terms(let terms) = word, !terms.contains(corpus.words.term(at: place)) {
            return nil
          }
          if sentence(place) != sentence(start) || block(place) != block(start) { return nil }
        }
        return start..<end
      }
    }
  }

  private func block(_ place: Int) -> Int { corpus.words.block(at: place) }
  private func sentence(_ place: Int) -> Int? {
    corpus.documents[document].sentence(at: Int(corpus.words.span(place).start))
  }
}

/// Numbers that are the same on every machine.
private struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

extension String {
  fileprivate subscript(offset: Int) -> String {
    String(self[index(startIndex, offsetBy: offset)])
  }
}
