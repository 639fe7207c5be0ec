// Whole queries to try instead, with other stages.

import QueryParser
import Text

extension Binder {
  /// With a grouping before a stage that cannot do without.
  func fixes(groupingBy field: String, before stage: Stage) -> [String] {
    changingStages { stages in
      guard let index = stages.firstIndex(where: { $0.span == stage.span }) else { return }
      let word = Word(text: field, span: stage.span)
      if index > 0, case .groupBy(let fields) = stages[index - 1].step {
        stages[index - 1].step = .groupBy(fields + [word])
      } else {
        stages.insert(Stage(.groupBy([word]), at: stage.span), at: index)
      }
    }
  }

  /// Without the stages that turned rows into a table before this one.
  func fixes(removingMakersBefore stage: Stage) -> [String] {
    changingStages { stages in
      guard let index = stages.firstIndex(where: { $0.span == stage.span }) else { return }
      stages.removeSubrange(
        (stages[..<index].firstIndex { $0.step.makesTable } ?? index)..<index)
    }
  }

  private func changingStages(_ change: (inout [Stage]) -> Void) -> [String] {
    var tree = statement
    switch tree.statement {
    case .query(var query):
      change(&query.stages)
      tree.statement = .query(query)
    case .continuation(var stages):
      change(&stages)
      tree.statement = .continuation(stages)
    case .explain, .letDefinition, .parameter, .topic: return []
    }
    return tree == statement ? [] : [QueryPrinter.text(of: tree)]
  }
}

extension Stage.Step {
  /// Whether rows are no rows of a kind after it.
  var makesTable: Bool {
    switch self {
    case .groupBy, .aggregate, .compareBy, .conflicts, .timeline, .kwic, .collocates, .keywords:
      true
    case .sortBy, .top, .rows, .sample, .dedupe, .where, .combine, .show, .context, .why, .open,
      .plot, .export, .expect:
      false
    }
  }
}
