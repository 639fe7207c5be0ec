// Text as it is compared: case, quote shapes, dash shapes, width and blanks made equal.
//
// In: UTF-8 bytes as stored. Out: folded bytes, and for each the place in the stored text it came
// from. Leaves to others: words (the index cuts its own) and ranking. Stored text is what is shown;
// folded text is only ever matched.

/// Folded bytes with the way back to the stored text.
public struct FoldedText: Sendable {
  /// The folded text.
  public let bytes: [UInt8]
  /// Where each folded byte came from; nil while both texts run in step.
  private let offsets: [UInt32]?
  private let start: Int
  private let end: Int

  /// Folds a stretch of stored text as `foldedForText` does; offsets count as in `source`.
  public init(_ source: ArraySlice<UInt8>) {
    var folder = Folder(dropsDiacritics: false, keepsOffsets: true)
    folder.fold(source)
    bytes = folder.output
    offsets = folder.offsets.isEmpty ? nil : folder.offsets
    start = source.startIndex
    end = source.endIndex
  }

  /// The offset in the stored text of what became this folded byte; the end for the end.
  public func sourceOffset(of foldedOffset: Int) -> Int {
    guard foldedOffset < bytes.count else { return end }
    guard let offsets else { return start + foldedOffset }
    return start + Int(offsets[foldedOffset])
  }

  /// The stored text behind a match: a character that became several (ß → ss) is never halved.
  public func sourceRange(of folded: Range<Int>) -> Range<Int> {
    let low = sourceOffset(of: folded.lowerBound)
    var upper = folded.upperBound
    while upper > folded.lowerBound && upper < bytes.count
      && sourceOffset(of: upper) == sourceOffset(of: upper - 1)
    {
      upper += 1
    }
    return low..<max(low, sourceOffset(of: upper))
  }
}

/// Bytes folded for words and phrases: diacritics count.
///
///     foldedForText("“Don’t” – NAÏVE")   // "\"don't\" - naïve"
public func foldedForText(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var folder = Folder(dropsDiacritics: false, keepsOffsets: false)
  folder.fold(bytes)
  return folder.output
}

/// Bytes folded for names: as for text, and diacritics dropped.
///
///     foldedForNames("Łukasz Núñez")   // "lukasz nunez"
public func foldedForNames(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var folder = Folder(dropsDiacritics: true, keepsOffsets: false)
  folder.fold(bytes)
  return folder.output
}

/// See `foldedForText(_:)` for bytes.
public func foldedForText(_ bytes: [UInt8]) -> [UInt8] { foldedForText(bytes[...]) }
/// See `foldedForNames(_:)` for bytes.
public func foldedForNames(_ bytes: [UInt8]) -> [UInt8] { foldedForNames(bytes[...]) }

/// See `foldedForText(_:)` for bytes.
public func foldedForText(_ text: String) -> String {
  String(decoding: foldedForText(Array(text.utf8)), as: UTF8.self)
}

/// See `foldedForNames(_:)` for bytes.
public func foldedForNames(_ text: String) -> String {
  String(decoding: foldedForNames(Array(text.utf8)), as: UTF8.self)
}

/// The text in composed form (NFC): what is typed, pasted and stored as a query is kept in it.
public func composedText(_ text: String) -> String {
  var composed = String.UnicodeScalarView()
  composed.append(contentsOf: FoldingTable.composed(text))
  return String(composed)
}

/// The one pass that all folding shares.
private struct Folder {
  let dropsDiacritics: Bool
  let keepsOffsets: Bool
  var output: [UInt8] = []
  var offsets: [UInt32] = []
  /// Where the last folded character starts in `output`: a combining mark joins it.
  private var lastStart = 0

  init(dropsDiacritics: Bool, keepsOffsets: Bool) {
    self.dropsDiacritics = dropsDiacritics
    self.keepsOffsets = keepsOffsets
  }

  mutating func fold(_ source: ArraySlice<UInt8>) {
    output.reserveCapacity(source.count)
    var index = source.startIndex
    while index < source.endIndex {
      let byte = source[index]
      if byte < 0x80 {
        lastStart = output.count
        output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if !offsets.isEmpty { offsets.append(UInt32(index - source.startIndex)) }
        index += 1
        continue
      }
      // From here the two texts may run apart.
      if keepsOffsets && offsets.isEmpty { offsets = (0..<UInt32(output.count)).map { $0 } }
      let (scalar, count) = decodedScalar(in: source, at: index)
      if let scalar {
        fold(scalar)
      } else {
        lastStart = output.count
        output.append(byte)
      }
      if keepsOffsets {
        // Marks that joined the character before count as part of it.
        if offsets.count > output.count { offsets.removeLast(offsets.count - output.count) }
        let place =
          offsets.count > lastStart ? offsets[lastStart] : UInt32(index - source.startIndex)
        while offsets.count < output.count { offsets.append(place) }
      }
      index += count
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    if FoldingTable.joinsThePrevious(scalar.value) {
      if dropsDiacritics && 0x300...0x36F ~= scalar.value { return }
      return join(scalar)
    }
    let folded = FoldingTable.fold(scalar)
    if case .dropped = folded { return }
    lastStart = output.count
    switch folded {
    case .dropped: break
    case .one(let one) where !dropsDiacritics:
      append(one)
    case .one(let one):
      if let letters = FoldingTable.spelledOut(one) {
        output.append(contentsOf: letters.utf8)
      } else {
        append(FoldingTable.base(of: one))
      }
    case .several(let text):
      output.append(contentsOf: text.utf8)
    }
  }

  /// Puts a combining mark or a Hangul vowel or final onto the character before it.
  private mutating func join(_ mark: Unicode.Scalar) {
    var text = String(decoding: output[lastStart...], as: UTF8.self)
    text.unicodeScalars.append(mark)
    output.removeLast(output.count - lastStart)
    for scalar in FoldingTable.composed(text) { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      output.append(UInt8(scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar)!)
    }
  }
}

/// The scalar at an offset and its length; nil with length 1 for a byte that starts none.
private func decodedScalar(
  in bytes: ArraySlice<UInt8>, at index: Int
) -> (Unicode.Scalar?, Int) {
  let first = bytes[index]
  let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, first < 0xF5, index + count <= bytes.endIndex else { return (nil, 1) }
  var value = UInt32(first) & (count == 4 ? 0x07 : count == 3 ? 0x0F : 0x1F)
  for next in bytes[(index + 1)..<(index + count)] {
    guard next & 0xC0 == 0x80 else { return (nil, 1) }
    value = value << 6 | UInt32(next & 0x3F)
  }
  guard let scalar = Unicode.Scalar(value) else { return (nil, 1) }
  return (scalar, count)
}
