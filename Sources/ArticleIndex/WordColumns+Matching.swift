// Finds phrases and proximities through the places of their words.
//
// In: a `TextPattern` and a document. Out: matches in text order. The loops over places live here
// and nowhere else.

import Text

extension WordColumns {
  /// Documents that can hold the pattern: those with every word of one choice of its first phrase
  /// and of each linked one; nil where only wildcards for whole words are asked for.
  public func candidates(for pattern: TextPattern) -> DocumentSet? {
    var result: DocumentSet?
    for phrase in [pattern.first] + pattern.links.map(\.phrase) {
      guard let documents = candidates(for: phrase) else { continue }
      result?.formIntersection(documents)
      result = result ?? documents
    }
    return result
  }

  private func candidates(for phrase: PhrasePattern) -> DocumentSet? {
    var union = DocumentSet(count: documentCount)
    for choice in phrase.choices {
      var result: DocumentSet?
      for case .terms(let terms) in choice.words {
        var documents = DocumentSet(count: documentCount)
        for term in terms { insertDocuments(with: term, into: &documents) }
        result?.formIntersection(documents)
        result = result ?? documents
      }
      guard let result else { return nil }
      union.formUnion(result)
    }
    return union
  }

  /// All matches in one document, in text order, each stretch once.
  public func matches(of pattern: TextPattern, in document: DocumentID) -> [TextMatch] {
    var spans = occurrences(of: pattern.first, in: document).map {
      TextMatch(range: $0, parts: [$0])
    }
    for link in pattern.links {
      guard !spans.isEmpty else { return [] }
      let found = occurrences(of: link.phrase, in: document)
      // The longest one decides how far before the edge a match may begin.
      let longest = found.reduce(0) { max($0, $1.count) }
      var joined: Set<TextMatch> = []
      for span in spans {
        for match in window(
          around: span.range, of: found, longest: longest, reach: pattern.reach)
        {
          guard !link.isOrdered || match.lowerBound >= span.range.upperBound,
            !span.parts.contains(where: { $0.overlaps(match) }),
            isWithin(pattern.reach, span.range, match)
          else { continue }
          let low = min(span.range.lowerBound, match.lowerBound)
          let high = max(span.range.upperBound, match.upperBound)
          let parts = (span.parts + [match]).sorted { $0.lowerBound < $1.lowerBound }
          joined.insert(TextMatch(range: low..<high, parts: parts))
        }
      }
      spans = Array(joined)
    }
    return spans.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        || ($0.range == $1.range
          && $0.parts.lexicographicallyPrecedes($1.parts) { $0.lowerBound < $1.lowerBound })
    }
  }

  /// The part of `found` that can lie near enough, so that a frequent word costs no square.
  private func window(
    around range: Range<Int>, of found: [Range<Int>], longest: Int, reach: TextPattern.Reach
  ) -> ArraySlice<Range<Int>> {
    let low: Int
    let high: Int
    switch reach {
    case .words(let count):
      low = range.lowerBound - count - longest
      high = range.upperBound + count
    case .sentence:
      low = edge(of: range.lowerBound, by: sentence, step: -1)
      high = edge(of: range.lowerBound, by: sentence, step: 1)
    case .paragraph:
      low = edge(of: range.lowerBound, by: block, step: -1)
      high = edge(of: range.lowerBound, by: block, step: 1)
    }
    let first = lowerBound(found, low)
    return found[first..<lowerBound(found, high + 1)]
  }

  private func edge(of place: Int, by column: [UInt32], step: Int) -> Int {
    var place = place
    while place + step >= 0, place + step < count, column[place + step] == column[place] {
      place += step
    }
    return place
  }

  private func lowerBound(_ found: [Range<Int>], _ place: Int) -> Int {
    var low = 0
    var high = found.count
    while low < high {
      let middle = (low + high) / 2
      if found[middle].lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isWithin(_ reach: TextPattern.Reach, _ a: Range<Int>, _ b: Range<Int>) -> Bool {
    switch reach {
    case .words(let count):
      let between = max(0, b.lowerBound - a.upperBound, a.lowerBound - b.upperBound)
      return between < count && block[a.lowerBound] == block[b.lowerBound]
    case .sentence: return sentence[a.lowerBound] == sentence[b.lowerBound]
    case .paragraph: return block[a.lowerBound] == block[b.lowerBound]
    }
  }

  // MARK: Phrases

  private func occurrences(of phrase: PhrasePattern, in document: DocumentID) -> [Range<Int>] {
    if phrase.choices.count == 1 { return occurrences(of: phrase.choices[0], in: document) }
    var all: Set<Range<Int>> = []
    for choice in phrase.choices { all.formUnion(occurrences(of: choice, in: document)) }
    return all.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  private func occurrences(of sequence: WordSequence, in document: DocumentID) -> [Range<Int>] {
    guard !sequence.words.isEmpty else { return [] }
    // With gaps the distance to the first word is not known, so the first word has to lead.
    let lead = sequence.ignored.isEmpty ? rarestWord(of: sequence) : 0
    let range = self.range(of: document)
    var found: [Range<Int>] = []
    for place in places(fitting: sequence.words[lead], in: document)
    where place - lead >= range.lowerBound {
      if let match = match(of: sequence, at: place - lead, before: range.upperBound) {
        found.append(match)
      }
    }
    return found
  }

  private func match(
    of sequence: WordSequence, at first: Int, before end: Int
  ) -> Range<Int>? {
    var place = first
    let ignored = WordPattern.terms(sequence.ignored)
    for (number, word) in sequence.words.enumerated() {
      if number > 0 {
        while place < end, !word.fits(term[place]), ignored.fits(term[place]) {
          place += 1
        }
      }
      guard place < end, sentence[place] == sentence[first], block[place] == block[first],
        word.fits(term[place])
      else { return nil }
      place += 1
    }
    return first..<place
  }

  private func rarestWord(of sequence: WordSequence) -> Int {
    var best = 0
    var fewest = Int.max
    for (number, word) in sequence.words.enumerated() {
      guard case .terms(let terms) = word else { continue }
      let count = terms.reduce(0) { $0 + occurrences(of: $1) }
      if count < fewest {
        fewest = count
        best = number
      }
    }
    return best
  }

  private func places(fitting word: WordPattern, in document: DocumentID) -> [Int] {
    switch word {
    case .any: return Array(range(of: document))
    case .terms(let terms):
      if terms.count == 1 { return places(of: terms[0], in: document).map { Int($0) } }
      let range = self.range(of: document)
      // A wildcard may stand for half the dictionary: then the document is read instead.
      if terms.count > range.count / 16 { return range.filter { word.fits(term[$0]) } }
      return terms.flatMap { places(of: $0, in: document).map { Int($0) } }.sorted()
    }
  }
}
