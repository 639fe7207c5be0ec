// On whose word a figure stands.

import Language
import Text

extension FigureFinder {
  /// The source of the attribution whose content holds the figure; else the reporter as witness.
  mutating func addSource(to figure: inout Figure, in sentence: Sentence) {
    if let quote = covering(figure.span) {
      figure.source = draft.quotes[quote].source
      figure.sourceDistance = .sentence
      figure.sourceCue = draft.quotes[quote].cue
    } else if let witness = observation(in: sentence, before: figure.span) {
      figure.source = collector.enter(SourceTypology(draft: draft).observation(witness))
      figure.sourceDistance = .clause
      figure.sourceCue = witness
    }
    if let source = figure.source, figure.type.isShown {
      collector.draft.sources[source].figures.append(draft.figures.count)
    }
  }

  /// The attribution with the shortest content around a figure; hearsay yields to a named source.
  private func covering(_ span: Span) -> Int? {
    let candidates = cover.quotes(around: span).filter { index in
      draft.quotes[index].kind != .declined && draft.quotes[index].kind != .asked
    }
    return candidates.min { a, b in
      let isHearsayA = draft.quotes[a].kind == .hedged
      let isHearsayB = draft.quotes[b].kind == .hedged
      if isHearsayA != isHearsayB { return isHearsayB }
      let (sizeA, sizeB) = (draft.quotes[a].span.count, draft.quotes[b].span.count)
      return sizeA == sizeB ? a < b : sizeA < sizeB
    }
  }

  /// `This reporter counted`, `this newspaper saw`: the reporter is the source.
  private func observation(in sentence: Sentence, before span: Span) -> Span? {
    for token in sentence.tokens.prefix(Self.reach)
    where columns.tokens.span(token).end <= Int(span.start) {
      guard
        columns.isWord(token, "reporter") || columns.isWord(token, "newspaper")
          || columns.isWord(token, "correspondent"), columns.isWord(token - 1, "this"),
        token + 1 < sentence.tokens.upperBound,
        draft.lexicon.isWitnessVerb(columns.tokens.word[token + 1])
      else { continue }
      return columns.tokens.span(token - 1..<token + 1)
    }
    return nil
  }

  /// No clause is longer; what is longer is no prose, and is not searched again for every number.
  static let reach = 400
}
