// What a figure is to the figures before it: part of them, on top of them, changed from them.

import Language
import Text

extension FigureFinder {
  /// `including 12 children`, `another 4,700`, `of them`, `from 5 to 7`.
  mutating func relate(_ rows: Range<Int>, in sentence: Sentence) {
    let shown = rows.filter { draft.figures[$0].type.isShown }
    noteIndexLevels(shown)
    for (position, index) in shown.enumerated() {
      let figure = draft.figures[index]
      let before = shown[..<position]
      if let changed = before.last, isChange(from: draft.figures[changed], to: figure) {
        draft.figures[index].relation = .changeFrom
        // `from 7.4 to 6.9 percent`: both ends share the unit.
        if draft.figures[changed].unit == nil, let unit = figure.unit {
          draft.figures[changed].unit = unit
          draft.figures[changed].type = figure.type
        }
        if figure.unit == nil, figure.counted == nil, let unit = draft.figures[changed].unit {
          draft.figures[index].unit = unit
          draft.figures[index].type = draft.figures[changed].type
        }
        draft.figures[index].relatedFigure = changed
        continue
      }
      let part = before.last.flatMap { apposition(of: figure, behind: $0) }
      if let part {
        draft.figures[index].relation = .subsetOf
        draft.figures[index].relatedFigure = part
        continue
      }
      guard let relation = relation(of: figure, in: sentence) else { continue }
      draft.figures[index].relation = relation
      // `12 of the 40 passengers`: the whole stands inside the phrase.
      let next = shown.dropFirst(position + 1).first
      if relation == .subsetOf, let next, figure.phrase.contains(draft.figures[next].span) {
        draft.figures[index].relatedFigure = next
        continue
      }
      draft.figures[index].relatedFigure =
        before.last { draft.figures[$0].unit == figure.unit } ?? previousSentence(of: rows, figure)
    }
  }

  /// `nine people were hurt (seven civilians and two soldiers)`: the whole that a number of the same
  /// topic is a part of, taken apart behind a dash or bracket.
  private func apposition(of figure: Figure, behind last: Int) -> Int? {
    let previous = draft.figures[last]
    guard figure.type == .count, previous.type == .count, let topic = figure.topic,
      previous.topic == topic, figure.unit == nil
    else { return nil }
    let first = columns.tokens.firstIndex(from: Int(figure.phrase.start))
    if topics.opensApposition(first - 1) { return last }
    // `and two soldiers`: another part of the same whole.
    let start = columns.tokens.firstIndex(from: Int(previous.phrase.start))
    let between = Range(from: columns.tokens.firstIndex(from: previous.phrase.end), upTo: first)
    guard previous.relation == .subsetOf, topics.opensApposition(start - 1), !between.isEmpty,
      between.allSatisfy({ columns.isWord($0, "and") || columns.isSign($0, ",") })
    else { return nil }
    return previous.relatedFigure
  }

  /// A figure of the same topic in the sentence before: `12 died. Another 7 were hurt.`
  private func previousSentence(of rows: Range<Int>, _ figure: Figure) -> Int? {
    let earlier = max(0, rows.lowerBound - 8)..<rows.lowerBound
    return earlier.last {
      draft.figures[$0].type.isShown && draft.figures[$0].unit == figure.unit
    }
  }

  private func relation(of figure: Figure, in sentence: Sentence) -> Figure.Relation? {
    let first = columns.tokens.firstIndex(from: Int(figure.phrase.start))
    let end = columns.tokens.firstIndex(from: figure.span.end)
    if figure.unit == nil, columns.isWord(end, "of"),
      columns.is(end + 1, [.pronoun, .determiner, .possessive])
    {
      return .subsetOf
    }
    let near = Range(from: first, upTo: min(first + 2, sentence.tokens.upperBound))
    if isAddition(first - 1) || near.contains(where: { isAddition($0) }) || isAddition(end) {
      return .inAdditionTo
    }
    let isPart = Range(from: max(sentence.tokens.lowerBound, first - 3), upTo: first).contains {
      columns.isWord($0, "including") || columns.isWord($0, "among") || columns.isWord($0, "whom")
    }
    return isPart ? .subsetOf : nil
  }

  private func isAddition(_ token: Int) -> Bool {
    columns.isWord(token, "another") || columns.isWord(token, "further")
      || columns.isWord(token, "additional")
      || columns.isWord(token, "more") && !columns.isWord(token + 1, "than")
        && !columns.isWord(token - 1, "or")
  }

  /// `lost 162.31 points to fall to 7,425.81`: the level of an index is in its points.
  private mutating func noteIndexLevels(_ shown: [Int]) {
    for (position, index) in shown.enumerated() where position > 0 {
      let figure = draft.figures[index]
      let first = columns.tokens.firstIndex(from: Int(figure.phrase.start))
      guard figure.type == .count, figure.counted == nil, figure.unit == nil,
        columns.isWord(first - 1, "to") || columns.isWord(first - 1, "at"),
        let low = figure.value?.double, low >= 100,
        let points = shown[..<position].last(where: { draft.figures[$0].unit == "point" })
      else { continue }
      draft.figures[index].unit = "point"
      draft.figures[index].type = draft.figures[points].type
      draft.figures[index].rule = .figureMeasure
    }
  }

  /// `from 20 miles a gallon in 2008 to 29`: between the ends only says when.
  private func isDated(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 6
      && tokens.allSatisfy {
        columns.is($0, [.preposition, .month, .determiner]) || columns.tokens.kind[$0] == .number
      }
  }

  /// `rose from 5 to 7`
  private func isChange(from old: Figure, to new: Figure) -> Bool {
    let first = columns.tokens.firstIndex(from: Int(new.phrase.start))
    let end = columns.tokens.firstIndex(from: old.phrase.end)
    guard columns.isWord(first - 1, "to"), first - end <= 4 || isDated(end..<first - 1) else {
      return false
    }
    let start = columns.tokens.firstIndex(from: Int(old.phrase.start))
    return isFrom(start - 1)
  }
}
