// Which columns a table for people shows, by kind of row.
//
// In: a result. Out: the columns with their texts, in order, and what may be left out where the
// screen is narrow. Leaves to others: widths and cutting (TableRenderer).

import QueryEvaluator
import QueryParser
import Text

/// One column of a table for people.
struct TableColumn {
  var header: String
  /// One text a row, not yet safe.
  var texts: [String]
  /// Shorter texts, used before anything is cut; nil where there are none.
  var shorter: [String]? = nil
  var alignsRight = false
  var role: Palette.Role? = nil
  /// Columns below which the text may not be cut; nil: never cut.
  var minimumWidth: Int? = nil
  /// Running text, which is wrapped in its column and not cut.
  var wraps = false
  /// Whether the column may give way on a narrow screen; higher numbers go first.
  var dropOrder = 0
  /// Says the same in every row and may be told once, in the footer, before any text is cut.
  var isRepetitive = false
}

extension Result {
  /// Every column of the result as it stands.
  var allTableColumns: [TableColumn] {
    var seen: Set<String> = []
    return columns.map(\.name).filter { seen.insert($0).inserted }.map { tableColumn($0) }
  }

  /// The columns that tell most about rows of this kind; all where columns were chosen by hand or
  /// made by a stage.
  var chosenTableColumns: [TableColumn] {
    guard !isColumnChoiceExplicit, case .set(let kind) = shape,
      let wanted = TableLayout.columns(of: kind)
    else { return allTableColumns }
    // Whoever sorts by a field wants to see it.
    var choices = wanted
    if let field = sortField, !wanted.contains(where: { $0.name == field }),
      !(kind == .figure && TableLayout.isToldByFigure(field))
    {
      choices.append(TableLayout.Choice(name: field))
    }
    let chosen = choices.compactMap { choice -> TableColumn? in
      if choice.name == "figure" { return figureColumn }
      // What no row knows takes no room; a column asked for by name is always there.
      guard position(of: choice.name) != nil,
        rows.contains(where: { !cell(choice.name, of: $0).isMissing })
      else { return nil }
      var column = tableColumn(choice.name)
      column.dropOrder = choice.dropOrder
      if let minimum = choice.minimumWidth { column.minimumWidth = minimum }
      column.isRepetitive = choice.dropOrder > 0 && rows.count > 1 && Set(column.texts).count == 1
      return column
    }
    return chosen.isEmpty ? allTableColumns : chosen
  }

  private func tableColumn(_ name: String) -> TableColumn {
    let cells = rows.map { cell(name, of: $0) }
    var column = TableColumn(header: TableLayout.header(of: name), texts: cells.map(\.shown))
    column.alignsRight = columns[position(of: name)!].isNumeric
    column.role = TableLayout.role(of: name)
    column.wraps = name == "text" || name == "title"
    let isFixed = column.alignsRight || name == "id" || TableLayout.isShortByNature(name)
    column.minimumWidth = isFixed ? nil : column.wraps ? 20 : 10
    if cells.contains(where: \.isTime) {
      column.minimumWidth = nil
      column.shorter = cells.map { cell in
        if case .time(let time) = cell { time.date.description } else { cell.shown }
      }
    }
    return column
  }

  private var figureColumn: TableColumn {
    var column = TableColumn(header: "figure", texts: rows.map { figureText(of: $0) })
    column.alignsRight = true
    column.role = .figure
    column.minimumWidth = 14
    return column
  }
}

extension Cell {
  var isTime: Bool { if case .time = self { true } else { false } }
}

/// The layouts by kind.
enum TableLayout {
  struct Choice {
    let name: String
    var minimumWidth: Int? = nil
    var dropOrder = 0
  }

  /// Nil for kinds that are best shown with every column, and for texts, which are paragraphs.
  static func columns(of kind: Kind) -> [Choice]? {
    switch kind {
    case .figure:
      [
        Choice(name: "id"), Choice(name: "figure"), Choice(name: "counted", minimumWidth: 8),
        Choice(name: "topic", dropOrder: 1), Choice(name: "source", minimumWidth: 12),
        Choice(name: "outlet", minimumWidth: 12), Choice(name: "date"),
      ]
    case .article:
      [
        Choice(name: "id"), Choice(name: "date"), Choice(name: "outlet", minimumWidth: 12),
        Choice(name: "title", minimumWidth: 32), Choice(name: "quotes", dropOrder: 1),
        Choice(name: "figures", dropOrder: 2), Choice(name: "sources", dropOrder: 3),
      ]
    case .source:
      [
        Choice(name: "id"), Choice(name: "name", minimumWidth: 20), Choice(name: "type"),
        Choice(name: "outlet", minimumWidth: 12), Choice(name: "article", dropOrder: 3),
        Choice(name: "quotes", dropOrder: 1), Choice(name: "figures", dropOrder: 2),
      ]
    case .person, .speaker:
      [
        Choice(name: "id"), Choice(name: "name", minimumWidth: 16),
        Choice(name: "role", minimumWidth: 14), Choice(name: "quotes"),
        Choice(name: "mentions", dropOrder: 1), Choice(name: "articles", dropOrder: 2),
        Choice(name: "figures", dropOrder: 3),
      ]
    case .organisation, .place:
      [
        Choice(name: "id"), Choice(name: "name", minimumWidth: 16),
        Choice(name: "type", dropOrder: 3), Choice(name: "mentions"),
        Choice(name: "articles", dropOrder: 1), Choice(name: "quotes", dropOrder: 2),
      ]
    case .outlet:
      [
        Choice(name: "id"), Choice(name: "name", minimumWidth: 16), Choice(name: "articles"),
        Choice(name: "quotes"), Choice(name: "figures"), Choice(name: "sources"),
        Choice(name: "named_sources", dropOrder: 1), Choice(name: "unnamed_sources", dropOrder: 2),
      ]
    case .date:
      [
        Choice(name: "id"), Choice(name: "text", minimumWidth: 16), Choice(name: "value"),
        Choice(name: "precision"), Choice(name: "outlet", minimumWidth: 12),
        Choice(name: "article", dropOrder: 1),
      ]
    case .word:
      [
        Choice(name: "id"), Choice(name: "text"), Choice(name: "lemma", dropOrder: 2),
        Choice(name: "class"), Choice(name: "lexicon"), Choice(name: "speaker", minimumWidth: 12),
        Choice(name: "outlet", minimumWidth: 12), Choice(name: "date", dropOrder: 1),
      ]
    case .quote, .claim, .sentence, .paragraph: nil
    }
  }

  /// Kinds whose rows are running text.
  static func isRunningText(_ kind: Kind) -> Bool { columns(of: kind) == nil }

  /// Fields that the column `figure` puts in words.
  static func isToldByFigure(_ field: String) -> Bool {
    ["value", "low", "high", "bound", "unit"].contains(field)
  }

  static func header(of name: String) -> String { name }

  static func role(of name: String) -> Palette.Role? {
    switch name {
    case "id", "article", "original", "corrects": .dim
    case "speaker", "source", "name", "author": .speaker
    case "value", "low", "high", "figure": .figure
    case "verb": .cue
    default: nil
    }
  }

  /// Closed sets of short words: cutting one would hide what it is.
  static func isShortByNature(_ name: String) -> Bool {
    [
      "form", "kind", "type", "source_type", "bound", "topic", "part", "confidence", "class",
      "lexicon", "quoted", "precision", "unit", "resolved", "genre", "language", "article",
    ].contains(name)
  }
}
