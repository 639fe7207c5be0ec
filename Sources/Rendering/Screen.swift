// What the renderers need to know about the place their text goes to.

/// Where a rendering is shown.
public struct Screen: Hashable, Sendable {
  /// Columns. Running text is wrapped to it everywhere.
  public var width: Int
  /// Whether a person looks at it: only then are tables cut to the width, and control characters
  /// of machine layouts marked.
  public var isTerminal: Bool
  /// Colours by role; plain where nobody wants them.
  public var palette: Palette
  /// Rows shown on a terminal; nil shows all.
  public var rowLimit: Int?
  /// Control characters of articles go through as they are (`--raw-controls`).
  public var showsRawControls: Bool

  public init(
    width: Int = 80, isTerminal: Bool = false, palette: Palette = .plain, rowLimit: Int? = nil,
    showsRawControls: Bool = false
  ) {
    self.width = max(20, width)
    self.isTerminal = isTerminal
    self.palette = palette
    self.rowLimit = rowLimit
    self.showsRawControls = showsRawControls
  }
}
