// Colour by role. Whether colour is wanted at all is decided by the shell.

/// The colours of one stream. Colour never carries meaning alone: every role can also be told by
/// position, words or marks.
public struct Palette: Hashable, Sendable {
  /// What a stretch of text is.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case speaker, figure, cue, match, dim, heading, error
  }

  private let isColored: Bool

  /// Text as it is.
  public static let plain = Palette(isColored: false)
  /// The sixteen colours that every terminal theme defines; no background, so that light and dark
  /// screens both stay legible.
  public static let ansi = Palette(isColored: true)

  /// The text in the colour of its role. Blanks around it stay uncoloured.
  public func paint(_ text: String, _ role: Role?) -> String {
    guard isColored, let role, !text.isEmpty else { return text }
    return "\u{1b}[\(Palette.code(of: role))m\(text)\u{1b}[0m"
  }

  private static func code(of role: Role) -> String {
    switch role {
    case .speaker: "36"
    case .figure: "33"
    case .cue: "32"
    case .match: "1;35"
    case .dim: "2"
    case .heading: "1"
    case .error: "31"
    }
  }
}
