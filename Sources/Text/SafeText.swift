// Makes text of articles, file names and queries harmless on a terminal.
//
// In: any text. Out: text without control characters or direction overrides, and how many were
// changed. Leaves to others: width (measured after this), colour, and machine modes, which carry
// exact text. Article text can otherwise move the cursor, retitle the window or show words in an
// order that is not theirs.

/// Text that can be shown to a person, with the number of characters that had to be marked.
public struct SafeText: Hashable, Sendable {
  public let text: String
  /// Characters shown as a mark, for the footer “3 control characters shown as ␛”.
  public let changedCount: Int

  /// The layout characters that the caller draws itself; others of them become one blank.
  public struct Layout: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let newline = Layout(rawValue: 1)
    public static let tab = Layout(rawValue: 2)
  }
}

/// The text with every character marked that could act on a terminal.
///
///     safe("\u{1b}[2J!").text      // "␛[2J!"
///     safe("a\u{202e}b").text      // "a⟨202E⟩b"
///     safe("two\nlines").text      // "two lines"
///
/// - Parameter keeping: line feeds and tabs to pass through; CR LF counts as a line feed.
public func safe(_ text: some StringProtocol, keeping layout: SafeText.Layout = []) -> SafeText {
  let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  if isPlain { return SafeText(text: String(text), changedCount: 0) }

  var output = String.UnicodeScalarView()
  var changedCount = 0
  var hasDirectionMark = false
  var previous: Unicode.Scalar = " "
  var scalars = text.unicodeScalars.makeIterator()
  var next = scalars.next()
  while let scalar = next {
    next = scalars.next()
    switch SafetyClass(of: scalar, after: previous, before: next) {
    case .plain:
      output.append(scalar)
    case .layout(let needed):
      output.append(layout.contains(needed) ? scalar : " ")
    case .returnBeforeLineFeed, .softHyphen:
      break
    case .directionMark:
      hasDirectionMark = true
      output.append(scalar)
    case .escape:
      changedCount += 1
      output.append("␛")
    case .control:
      changedCount += 1
      output.append(contentsOf: ("\\x" + hexadecimal(scalar.value, digits: 2)).unicodeScalars)
    case .invisible:
      changedCount += 1
      let code = hexadecimal(scalar.value, digits: 4).uppercased()
      output.append(contentsOf: "⟨\(code)⟩".unicodeScalars)
    }
    previous = scalar
  }
  guard hasDirectionMark else {
    return SafeText(text: String(output), changedCount: changedCount)
  }
  // A mark may steer neutral characters behind it: an isolate of our own ends its reach.
  return SafeText(text: "\u{2068}" + String(output) + "\u{2069}", changedCount: changedCount)
}

/// What a scalar may do to a terminal.
private enum SafetyClass {
  case plain, escape, control, invisible, directionMark, returnBeforeLineFeed, softHyphen
  case layout(SafeText.Layout)

  init(of scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch scalar.value {
    case 0x0A: self = .layout(.newline)
    case 0x09: self = .layout(.tab)
    case 0x0D: self = next == "\n" ? .returnBeforeLineFeed : .control
    case 0x1B: self = .escape
    case ..<0x20, 0x7F...0x9F: self = .control
    case ..<0xAD: self = .plain
    // Shown by browsers only where a line breaks: web text is full of them and means nothing by it.
    case 0xAD: self = .softHyphen
    case 0x200E, 0x200F, 0x061C: self = .directionMark
    case 0x200C, 0x200D:
      self = Self.joins(previous) && next != nil ? .plain : .invisible
    case 0x202A...0x202E, 0x2066...0x206F, 0x200B, 0x2060...0x2065, 0x2028, 0x2029, 0xFEFF,
      0xFFF9...0xFFFB, 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0:
      self = .invisible
    case 0xE0020...0xE007F:  // the tags of regional flags, behind an emoji
      self = Self.joins(previous) || 0xE0020...0xE007F ~= previous.value ? .plain : .invisible
    case 0xE0000...0xE00FF: self = .invisible
    default: self = .plain
    }
  }

  /// Whether a joiner behind this scalar means something: in emoji sequences, and in the Arabic
  /// and Indic scripts, where it is part of the spelling.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x109F, 0xFE0F, 0x1F3FB...0x1F3FF: true
    default: scalar.value > 0xFF && scalar.properties.isEmoji
    }
  }
}

private func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
