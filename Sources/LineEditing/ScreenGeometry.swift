// Where libedit puts prompt and line on the screen.
//
// In: prompt, text, columns. Out: row and column. Leaves to others: writing. It must count as
// libedit does (by scalar, with the C library's widths), not as DisplayWidth does: the question is
// where the cursor is, not where it should be.

import CTerminal

/// A place on the screen, counted from where the prompt begins.
struct ScreenPlace: Equatable {
  var row = 0
  var column = 0
}

enum ScreenGeometry {
  /// The place behind prompt and text on a screen so many columns wide.
  static func place(after prompt: String, _ text: some StringProtocol, columns: Int) -> ScreenPlace
  {
    var place = ScreenPlace()
    for scalar in prompt.unicodeScalars { advance(&place, over: scalar, columns) }
    for scalar in text.unicodeScalars { advance(&place, over: scalar, columns) }
    return place
  }

  private static func advance(
    _ place: inout ScreenPlace, over scalar: Unicode.Scalar, _ columns: Int
  ) {
    if scalar == "\n" {
      place = ScreenPlace(row: place.row + 1, column: 0)
      return
    }
    var width = Int(terminal_scalar_width(wchar_t(scalar.value)))
    if width < 0 { width = scalar.value < 0x20 ? 2 : 8 }  // shown as ^X or \U+XXXX
    if width > 1 && place.column + width > columns { place = ScreenPlace(row: place.row + 1) }
    place.column += width
    if place.column >= columns { place = ScreenPlace(row: place.row + 1) }
  }
}
