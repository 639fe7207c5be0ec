// A sign that may be a quotation mark, and what each reading of it costs.
//
// In: the bytes of one token. Out: single or double, the family of the glyph, the way it points.
// Leaves to others: its neighbours (QuotationFinder+Marks) and its partner (MarkPairing).

import Text

/// A sign that opens a quotation, closes one, or is no quotation mark at all.
struct QuotationMark {
  /// Token of the sign.
  var token: Int
  var glyph: Glyph
  /// What it costs to read the sign as an opening mark; 0 where glyph and neighbours agree.
  var openCost: Float
  /// The same for a closing mark.
  var closeCost: Float
  /// The same for no quotation mark: an apostrophe, inches, a slip of the typist.
  var ignoreCost: Float
  /// The way its neighbours point it; nil where both are possible.
  var direction: Direction?

  var isSingle: Bool { glyph.isSingle }

  enum Direction { case opens, closes }

  /// Glyphs that are used together.
  enum Family: UInt8 {
    case straight = 1, curly, guillemet, typewriter
    /// A mark that opens against its glyph or stands low: `„`, `»` of `»…«`, `”` of `”…”`. What
    /// closes it may point either way.
    case turned
  }

  /// What the bytes of a mark alone say.
  struct Glyph: Hashable {
    var isSingle: Bool
    var family: Family
    /// Nil for signs without one.
    var direction: Direction?

    /// The glyph of a token; nil if it is no quotation mark.
    init?(_ bytes: ArraySlice<UInt8>) {
      guard let first = bytes.first else { return nil }
      switch (first, bytes.count) {
      case (UInt8(ascii: "\""), 1): self.init(false, .straight)
      case (UInt8(ascii: "'"), 1): self.init(true, .straight)
      case (UInt8(ascii: "`"), 1): self.init(true, .typewriter, .opens)
      case (UInt8(ascii: "`"), 2): self.init(false, .typewriter, .opens)
      case (UInt8(ascii: "'"), 2): self.init(false, .typewriter)
      case (0xC2, 2):
        switch bytes.last! {
        // « »
        case 0xAB: self.init(false, .guillemet, .opens)
        case 0xBB: self.init(false, .guillemet, .closes)
        default: return nil
        }
      // A single mark typed twice where a double one was meant: `‘‘`, `’’`, `‘’`.
      case (0xE2, 6): self.init(false, .curly, bytes.dropFirst(2).first == 0x98 ? .opens : .closes)
      case (0xE2, 3):
        switch bytes.last! {
        case 0x98: self.init(true, .curly, .opens)
        case 0x99: self.init(true, .curly, .closes)
        case 0x9A: self.init(true, .turned, .opens)
        case 0x9B: self.init(true, .curly, .opens)
        case 0x9C: self.init(false, .curly, .opens)
        case 0x9D: self.init(false, .curly, .closes)
        case 0x9E: self.init(false, .turned, .opens)
        case 0x9F: self.init(false, .curly, .opens)
        // ′ ″ ‹ ›
        case 0xB2: self.init(true, .straight)
        case 0xB3: self.init(false, .straight)
        case 0xB9: self.init(true, .guillemet, .opens)
        case 0xBA: self.init(true, .guillemet, .closes)
        default: return nil
        }
      default: return nil
      }
    }

    /// A glyph of either sort where none is in the text.
    init(isSingle: Bool) { self.init(isSingle, .curly) }

    private init(_ isSingle: Bool, _ family: Family, _ direction: Direction? = nil) {
      self.isSingle = isSingle
      self.family = family
      self.direction = direction
    }
  }
}
