// Where and when the counted things are, whether a figure is a level or a change, and sources carried
// on from the sentence before.
//
// In: the figures of a sentence. Out: `placeSpan`, `timeSpan`, `level` and carried sources. The clause
// decides before the sentence, and nothing is guessed from the article.

import Language
import Text

extension FigureFinder {
  /// Notes scope and level of the figures of a sentence, entered from row `first` on.
  mutating func noteScope(of rows: Range<Int>, dates: Range<Int>, in sentence: Sentence) {
    let shown = rows.filter { draft.figures[$0].type.isShown }
    guard !shown.isEmpty else { return }
    let places = self.places(in: sentence)
    let days = dates.map { draft.dates[$0] }.filter { row in
      (row.type == .date || row.type == .time) && row.value != nil
    }.map(\.span)
    for (position, index) in shown.enumerated() {
      let phrase = draft.figures[index].phrase
      let before = position > 0 ? draft.figures[shown[position - 1]].phrase.end : 0
      let behind = position + 1 < shown.count
        ? Int(draft.figures[shown[position + 1]].phrase.start) : .max
      draft.figures[index].placeSpan = nearest(places, phrase, from: before, to: behind)
      draft.figures[index].timeSpan = nearest(days, phrase, from: before, to: behind)
      draft.figures[index].level = level(of: draft.figures[index])
    }
  }

  /// The one scope word of the clause: the first behind the figure and before the next one, else the
  /// last before it and behind the one before; else the only one of the sentence.
  private func nearest(_ spans: [Span], _ phrase: Span, from before: Int, to behind: Int) -> Span? {
    let own = spans.filter { !phrase.contains($0) || $0.end < phrase.end }
    if let next = own.first(where: { Int($0.start) >= phrase.end && $0.end <= behind }) { return next }
    if let last = own.last(where: { $0.end <= Int(phrase.start) && Int($0.start) >= before }) {
      return last
    }
    return own.count == 1 ? own.first : nil
  }

  /// Places that a preposition of place stands before: `in Grayle`, not `Grayle officials`.
  private func places(in sentence: Sentence) -> [Span] {
    var result: [Span] = []
    for token in sentence.tokens.prefix(Self.reach) where draft.mentionOfToken[token] >= 0 {
      let mention = draft.mentions[Int(draft.mentionOfToken[token])]
      guard draft.entities[mention.entity].kind == .place, result.last != mention.span,
        token > sentence.tokens.lowerBound,
        columns.tokens.span(token).start == mention.span.start
      else { continue }
      var before = token - 1
      // `in nearby Grayle`, `in the Aldmark capital Varnholm`
      while before > sentence.tokens.lowerBound,
        columns.is(before, [.adjective, .determiner, .demonym])
          || Self.settlements.contains(where: { columns.isWord(before, $0) })
      {
        before -= 1
      }
      // `outside the U.S. embassies`: a place that only describes is no place of the figure.
      let end = columns.tokens.indices(in: mention.span).upperBound
      if end < sentence.tokens.upperBound, columns.tokens.kind[end] == .word,
        columns.isClitic(end) || columns.pennTag(end)?.hasPrefix("NN") == true
      {
        continue
      }
      let isPlace = Self.placePrepositions.contains { columns.isWord(before, $0) }
      if isPlace { result.append(mention.span) }
    }
    return result
  }

  /// Words between a preposition and the name of a place.
  private static let settlements: [StaticString] = [
    "nearby", "capital", "city", "town", "village", "port", "resort", "suburb", "state", "province",
    "district", "region", "island",
  ]

  private static let placePrepositions: [StaticString] = [
    "in", "at", "near", "off", "across", "around", "outside", "throughout", "inside", "within",
    "over", "on",
  ]

  /// `rose to 12` is a level, `rose by 12`, `rose 5 percent`, `12 more` are changes.
  private func level(of figure: Figure) -> Figure.Level? {
    let first = columns.tokens.firstIndex(from: Int(figure.phrase.start))
    if figure.relation == .inAdditionTo { return .change }
    if columns.isWord(first - 1, "by"), figure.trend != nil { return .change }
    if figure.relation == .changeFrom { return .level }
    guard figure.trend != nil else { return nil }
    let isLevel = ["to", "at", "from"].contains { columns.isWord(first - 1, $0) }
    return isLevel ? .level : .change
  }

  // MARK: Carried sources

  /// `A poll of 400 voters by the institute found … Another 20 percent …`: the source of the sentence
  /// before in the paragraph, as long as nobody else speaks and like is counted.
  mutating func carrySources(to rows: Range<Int>, in sentence: Sentence) {
    guard rows.lowerBound > 0 else { return }
    for index in rows
    where draft.figures[index].type.isShown && draft.figures[index].source == nil {
      let figure = draft.figures[index]
      guard let before = draft.figures[..<rows.lowerBound].last(where: \.type.isShown),
        let source = before.source, collector.draft.sources[source].type != .observation,
        figure.type == before.type,
        figure.type == .percent || figure.topic != nil && figure.topic == before.topic,
        isInSentenceBefore(before, sentence), !isSpoken(sentence)
      else { continue }
      draft.figures[index].source = source
      draft.figures[index].sourceDistance = .carried
      draft.figures[index].sourceCue = before.sourceCue
      collector.draft.sources[source].figures.append(index)
    }
  }

  private func isSpoken(_ sentence: Sentence) -> Bool {
    let span = columns.tokens.span(sentence.tokens)
    return draft.quotes.contains { quote in
      quote.sourceSpan.map { span.contains($0) } ?? false
        || quote.pieces.contains { $0.overlaps(span) }
    }
  }

  private func isInSentenceBefore(_ figure: Figure, _ sentence: Sentence) -> Bool {
    let token = columns.tokens.firstIndex(from: Int(figure.span.start))
    let earlier = columns.sentence(of: token)
    return earlier.block == sentence.block
      && Int(columns.sentenceOfToken[token]) + 1
        == Int(columns.sentenceOfToken[sentence.tokens.lowerBound])
  }
}
