// The bytes that are parsed: valid UTF-8 with only ASCII blanks and nothing invisible.
//
// In: a line or script as it was typed or pasted. Out: clean bytes with the way back to the typed
// offsets, or E120. Leaves to others: what the words mean (Lexer, Parser).
//
// Text pasted from pages carries no-break blanks and zero-width marks that nobody can see; a query
// must not change its meaning by them, and a caret must still point into what was typed.

import Text

/// Typed text made ready for the lexer.
struct CleanText {
  /// Valid UTF-8; blanks are space, tab, CR and LF; no other control or zero-width character.
  let bytes: [UInt8]
  /// Typed offset of each clean byte and, last, of the end; nil while nothing had to change.
  let offsets: [UInt32]?
  /// Zero-width and control characters left out, for the note that says so.
  let droppedCount: Int

  init(_ text: ByteText) throws(Diagnostic) {
    var needsChange = false
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte < 0x80 {
        if !CleanText.isPlain(byte) { needsChange = true }
        i += 1
        continue
      }
      guard let scalar = CleanText.scalar(in: text.bytes, at: i) else {
        throw Diagnostic(.invalidUTF8, at: Span(start: i, count: 1))
      }
      if CleanText.isBlank(scalar.value) || CleanText.isInvisible(scalar.value) {
        needsChange = true
      }
      i += scalar.length
    }
    guard needsChange else {
      bytes = text.bytes
      offsets = nil
      droppedCount = 0
      return
    }

    var clean: [UInt8] = []
    var map: [UInt32] = []
    var dropped = 0
    i = 0
    while i < text.count {
      let byte = text[i]
      var length = 1
      if byte < 0x80 {
        if CleanText.isPlain(byte) {
          clean.append(byte)
          map.append(UInt32(i))
        } else {
          dropped += 1
        }
      } else if let scalar = CleanText.scalar(in: text.bytes, at: i) {
        length = scalar.length
        if CleanText.isBlank(scalar.value) {
          clean.append(0x20)
          map.append(UInt32(i))
        } else if CleanText.isInvisible(scalar.value) {
          dropped += 1
        } else {
          for k in 0..<length {
            clean.append(text[i + k])
            map.append(UInt32(i + k))
          }
        }
      }
      i += length
    }
    map.append(UInt32(text.count))
    bytes = clean
    offsets = map
    droppedCount = dropped
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// No-break, ideographic and typographic blanks.
  private static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// C1 controls, soft hyphen, joiners, direction marks, variation selectors, tags.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE01EF:
      true
    default: false
    }
  }

  /// The scalar that starts at an offset and its length in bytes; nil where UTF-8 is not valid.
  static func scalar(in bytes: [UInt8], at i: Int) -> (value: UInt32, length: Int)? {
    let first = bytes[i]
    let length: Int
    var value: UInt32
    switch first {
    case 0x00..<0x80: return (UInt32(first), 1)
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard i + length <= bytes.count else { return nil }
    for k in 1..<length {
      guard bytes[i + k] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[i + k] & 0x3F)
    }
    switch (length, value) {
    case (3, 0..<0x800), (3, 0xD800...0xDFFF), (4, 0..<0x10000): return nil
    case (4, 0x110000...): return nil
    default: return (value, length)
    }
  }
}
