// The pipeline: stages and what belongs to each.

import Text

extension Parser {
  /// Stages to the end of the query. `state` tells what each gets and is used for completion only.
  mutating func stages(_ state: inout PipelineState) throws(Diagnostic) -> [Stage] {
    var stages: [Stage] = []
    while lexer.byte == UInt8(ascii: "|") {
      if frames.isEmpty, firstBar == nil { firstBar = lexer.position }
      _ = take("|")
      do {
        stages.append(try stage(&state))
      } catch {
        try recover(from: error)
      }
    }
    note(.symbol("|"))
    return stages
  }

  private mutating func stage(_ state: inout PipelineState) throws(Diagnostic) -> Stage {
    lexer.crossNewlines()
    let start = lexer.position
    note(.steps(state))
    guard let verb = lexer.keyword, let step = try step(verb, state) else {
      throw unknownStage()
    }
    state.pass(step)
    let keywordEnd = stageKeywordEnd(verb, from: start)
    return Stage(step: step, keyword: span(start, keywordEnd), span: span(from: start))
  }

  /// The end of the verb: `group by` counts as one.
  private func stageKeywordEnd(_ verb: Keyword, from start: Int) -> Int {
    let (_, end) = lexer.standaloneWord(at: start)
    switch verb {
    case .group, .sort, .compare, .collocates, .keywords:
      let next = lexer.skipBlanks(from: end)
      let (_, second) = lexer.standaloneWord(at: next)
      return second > next ? second : end
    default: return end
    }
  }

  /// Nil if the word begins no step.
  private mutating func step(
    _ verb: Keyword, _ state: PipelineState
  ) throws(Diagnostic) -> Stage.Step? {
    switch verb {
    case .count, .sum, .average, .median, .min, .max: return .aggregate(try aggregates(state))
    case .where:
      _ = takeWord()
      lexer.crossNewlines()
      return .where(try condition(state.kind, columns: state.columns))
    case .group:
      _ = takeWord()
      try second(.by, after: "group")
      return .groupBy(try fields(state, after: "group by"))
    case .compare:
      _ = takeWord()
      try second(.by, after: "compare")
      return .compareBy(try stageField(state, after: "compare by"))
    case .sort: return try sort(state)
    case .show:
      _ = takeWord()
      return .show(try fields(state, after: "show"))
    case .top:
      _ = takeWord()
      return .top(try integer(after: "top"))
    case .rows:
      _ = takeWord()
      return .rows(try rowRanges())
    case .sample: return try sample()
    case .dedupe: return try dedupe(state)
    case .plus, .minus, .keep:
      let operation = SetOperation(rawValue: verb.rawValue)!  // the three share their names
      _ = takeWord()
      return .combine(operation, try searchOrVariable(after: verb.rawValue))
    case .keywords:
      _ = takeWord()
      try second(.against, after: "keywords")
      return .keywords(try searchOrVariable(after: "against"))
    case .conflicts: return try conflicts()
    case .timeline: return try timeline()
    case .kwic: return try concordance()
    case .collocates:
      _ = takeWord()
      try second(.of, after: "collocates")
      lexer.crossNewlines()
      return .collocates(try phrase(after: "of"), try optionalWithin())
    case .context:
      _ = takeWord()
      note(.slot(.number, from: lexer.position))
      guard lexer.integerEnd(at: lexer.position) != nil else { return .context(nil) }
      return .context(try integer(after: "context"))
    case .why:
      _ = takeWord()
      return .why
    case .open:
      _ = takeWord()
      return .open
    case .plot:
      _ = takeWord()
      return .plot(try choice(of: PlotShape.self, after: "plot"))
    case .export: return try export()
    case .expect: return .expect(try expectation(state))
    default: return nil
    }
  }

  /// The second word of a verb: `by` of `group by`.
  private mutating func second(_ keyword: Keyword, after verb: String) throws(Diagnostic) {
    let end = lexer.tokenEnd
    lexer.crossNewlines()
    guard take(keyword) == nil else { return }
    if lexer.isAtStatementEnd { throw incomplete(after: verb, needs: "‘\(keyword.rawValue)’") }
    throw unexpected(
      expected: [keyword.rawValue],
      fixes: nearestFixes(among: [keyword.rawValue])
        ?? fixes(
          [.insert(" \(keyword.rawValue)", at: end)]))
  }

  mutating func stageField(
    _ state: PipelineState, after keyword: String
  ) throws(Diagnostic) -> Word {
    let forGrouping = keyword == "group by" || keyword == "compare by"
    return try field(state.kind, state.columns, after: keyword, forGrouping: forGrouping)
  }

  /// FIELD { "," FIELD }
  private mutating func fields(
    _ state: PipelineState, after keyword: String
  ) throws(Diagnostic) -> [Word] {
    var fields: [Word] = []
    repeat {
      fields.append(try stageField(state, after: keyword))
    } while take(",")
    return fields
  }

  /// agg { "," agg }
  private mutating func aggregates(_ state: PipelineState) throws(Diagnostic) -> [Aggregate] {
    let start = lexer.position
    var aggregates: [Aggregate] = []
    repeat {
      lexer.crossNewlines()
      let functionStart = lexer.position
      note(.functions)
      guard let word = lexer.keyword else { throw notAFunction() }
      if word == .count {
        _ = takeWord()
        var function = Aggregate.Function.count
        if take(.distinct) != nil {
          function = .countDistinct(try stageField(state, after: "count distinct"))
        }
        aggregates.append(Aggregate(function: function, span: span(from: functionStart)))
      } else if let function = FieldFunction(rawValue: word.rawValue) {
        _ = takeWord()
        let field = try stageField(state, after: word.rawValue)
        aggregates.append(
          Aggregate(function: .of(function, field), span: span(from: functionStart)))
      } else {
        throw notAFunction()
      }
    } while take(",")
    if lexer.keyword == .by, let field = lexer.groupingField() {
      throw aggregateBy(field, from: start)
    }
    return aggregates
  }

  private mutating func sort(_ state: PipelineState) throws(Diagnostic) -> Stage.Step {
    let start = lexer.position
    _ = takeWord()
    try second(.by, after: "sort")
    let field = try stageField(state, after: "sort by")
    let isDescending = take(.desc) != nil
    if !isDescending { _ = take(.asc) }
    if lexer.byte == UInt8(ascii: ",") { throw severalSortFields(from: start) }
    return .sortBy(field, isDescending: isDescending)
  }

  /// range = INT | INT "-" INT
  private mutating func rowRanges() throws(Diagnostic) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    repeat {
      lexer.crossNewlines()
      let start = lexer.position
      if let (hyphen, end) = lexer.integerRange(at: start) {
        let low = lexer.integer(in: start..<hyphen)
        let high = lexer.integer(in: (hyphen + 1)..<end)
        guard low <= high else { throw reversedRange(start..<end, low, high) }
        lexer.advance(to: end)
        ranges.append(low...high)
      } else {
        let row = try integer(after: ranges.isEmpty ? "rows" : ",")
        ranges.append(row...row)
      }
    } while take(",")
    return ranges
  }
}
