// The answer to one query: rows of typed cells, with evidence, notes and the reason when there are
// none.
//
// In: what the evaluator found. Out: everything any rendering needs. Leaves to others: how it
// looks.

import QueryParser
import Text

/// The answer to one query.
public struct Result: Sendable {
  /// The canonical form of the query, with `$last` and parameters as typed.
  public var query: String
  /// What the rows are.
  public var shape: Shape
  /// Parallel to the cells of every row.
  public var columns: [Column]
  /// In the order of the last sort, else by date, article, place.
  public var rows: [Row]
  /// Whether the columns were chosen with `show`: every layout then prints exactly these.
  public var isColumnChoiceExplicit: Bool
  /// The field that the rows are sorted by; tables for people show it beside their own choice.
  public var sortField: String?
  /// How names and topics were read: `Kim = Dana Kim (#p1, 7 quotes), …`.
  public var notes: [String]
  /// What was left out or counted aside: `1 article without a date`.
  public var footer: [String]
  /// Why there are no rows; nil when there are some or none need a reason.
  public var emptiness: Explanation?
  /// A query worth trying next; parses and binds.
  public var suggestion: String?
  /// Set for `explain`: printed instead of rows.
  public var explanation: Explanation?
  /// What to do besides showing the rows, in the order of the stages.
  public var actions: [Action]

  /// Rows of a kind, groups, or what a stage counted.
  public enum Shape: Hashable, Sendable {
    case set(Kind)
    case groups
    case table
  }

  /// One column: a field, or what a stage made.
  public struct Column: Hashable, Sendable {
    /// The field or the name a stage gives: `speaker`, `count`, `sum_length`.
    public var name: String
    /// Numbers stand to the right.
    public var isNumeric: Bool

    public init(_ name: String, isNumeric: Bool = false) {
      self.name = name
      self.isNumeric = isNumeric
    }
  }

  /// What the pipeline asks for beyond rows.
  public enum Action: Hashable, Sendable {
    /// `fileSpan` marks the file name in the query, for errors.
    case export(ExportFormat, file: String, fileSpan: Span)
    /// An `expect` that does not hold: what was expected, what is.
    case expectationFailed(expected: String, found: String)
    /// An `expect every` on no rows: holds, but says so.
    case warning(String)
  }

  public init(query: String, shape: Shape, columns: [Column] = [], rows: [Row] = []) {
    self.query = query
    self.shape = shape
    self.columns = columns
    self.rows = rows
    isColumnChoiceExplicit = false
    notes = []
    footer = []
    actions = []
  }
}

/// One row of a result.
public struct Row: Hashable, Sendable {
  /// Parallel to the columns of the result.
  public var cells: [Cell]
  /// `#q12`; nil where a row is no single thing of the corpus (a group, a count).
  public var handle: String?
  /// Where the row stands: article number in the corpus (from 0) and bytes of its text.
  public var place: Place?
  /// Set by the stage `why`.
  public var why: Explanation?
  /// Set by `kwic`.
  public var concordance: Concordance?
  /// Set by `context` and `open`: the surrounding text with the row marked.
  public var passage: Passage?

  public init(cells: [Cell], handle: String? = nil, place: Place? = nil) {
    self.cells = cells
    self.handle = handle
    self.place = place
  }

  /// Bytes of one article.
  public struct Place: Hashable, Sendable {
    /// Its number in the corpus, from 0.
    public var article: Int
    public var span: Span

    public init(article: Int, span: Span) {
      self.article = article
      self.span = span
    }
  }

  /// A match with its neighbours.
  public struct Concordance: Hashable, Sendable {
    /// The text before the match.
    public var left: String
    /// The match.
    public var node: String
    /// The text behind it.
    public var right: String
    /// Nobody said how much to show: as much as the screen is wide.
    public var fitsScreen: Bool

    public init(left: String, node: String, right: String, fitsScreen: Bool = false) {
      self.left = left
      self.node = node
      self.right = right
      self.fitsScreen = fitsScreen
    }
  }

  /// Text of an article in blocks, with marked stretches.
  public struct Passage: Hashable, Sendable {
    /// `BLAST!, Wed 5 March 2025 06:00 — DOZENS DEAD …`
    public var title: String
    /// In the order of the article.
    public var blocks: [Block]

    /// One paragraph, headline or caption of a passage.
    public struct Block: Hashable, Sendable {
      /// `headline`, `paragraph` … as in the query language.
      public var kind: String
      /// The words of the block.
      public var text: String
      /// Byte ranges of `text` to mark.
      public var marks: [Span]

      public init(kind: String, text: String, marks: [Span]) {
        self.kind = kind
        self.text = text
        self.marks = marks
      }
    }

    public init(title: String, blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }
}

/// A typed value.
public enum Cell: Hashable, Sendable {
  case missing
  case text(String)
  case integer(Int)
  /// Printed as written by `DecimalValue` or `Double`; `text` is that print.
  case decimal(Double, text: String)
  case boolean(Bool)
  case time(Timestamp)
  /// `#p1`
  case handle(String)
  case list([Cell])
}
