// A trained model as it lies in the program or in a file: bytes that are used where they stand.
//
// In: bytes. Out: named sections of them, or what is wrong with the file. Nothing is copied and
// nothing parsed but the header, so that a model that no query needs costs nothing. Leaves to
// others: what a section means.

/// A model file: a header, a table of sections, the sections.
///
/// Little-endian. Header of 64 bytes: magic 8, format version u32, stage u32, template hash u64,
/// checksum of everything after the header u64, byte count of the file u64, section count u32,
/// 20 reserved. Then 24 bytes a section: name u32 (four ASCII letters), 4 reserved,
/// offset u64 from the start of the file, byte count u64. Sections start at multiples of 64.
package struct ModelFile: @unchecked Sendable {
  /// The file; immutable for the life of `owner`, or of the process if there is none.
  package let bytes: UnsafeRawBufferPointer
  private let owner: OwnedBytes?

  package static let magic: UInt64 = 0x4C44_4D48_544F_5551  // "QUOTHMDL"
  package static let formatVersion: UInt32 = 1
  static let headerSize = 64
  static let sectionSize = 24

  /// Checks header and borders of a model that stays where it is.
  package init(_ bytes: UnsafeRawBufferPointer, stage: ModelStage) throws(ModelFileError) {
    try self.init(bytes, owner: nil, stage: stage)
  }

  /// Checks header, borders and checksum of a model read from a file.
  package init(copying source: [UInt8], stage: ModelStage) throws(ModelFileError) {
    let owner = OwnedBytes(source)
    try self.init(owner.bytes, owner: owner, stage: stage)
    guard isIntact else { throw .cut(stage) }
  }

  private init(
    _ bytes: UnsafeRawBufferPointer, owner: OwnedBytes?, stage: ModelStage
  ) throws(ModelFileError) {
    self.bytes = bytes
    self.owner = owner
    guard bytes.count >= ModelFile.headerSize, read64(0) == ModelFile.magic else {
      throw .notAModel(stage)
    }
    guard read32(8) == ModelFile.formatVersion else {
      throw .otherFormat(stage, found: read32(8), expected: ModelFile.formatVersion)
    }
    guard read32(12) == stage.rawValue else { throw .otherStage(expected: stage) }
    guard read64(32) == UInt64(bytes.count),
      sectionCount <= 64,
      ModelFile.headerSize + sectionCount * ModelFile.sectionSize <= bytes.count
    else { throw .cut(stage) }
    for index in 0..<sectionCount {
      let place = ModelFile.headerSize + index * ModelFile.sectionSize
      let (offset, count) = (read64(place + 8), read64(place + 16))
      guard offset % 64 == 0, offset <= UInt64(bytes.count),
        count <= UInt64(bytes.count) - offset
      else { throw .cut(stage) }
    }
  }

  /// Hash of the feature templates that the model was trained with.
  package var templateHash: UInt64 { read64(16) }
  private var sectionCount: Int { Int(read32(40)) }

  /// Refuses a model of other templates.
  package func expect(templates hash: UInt64, stage: ModelStage) throws(ModelFileError) {
    guard templateHash == hash else {
      throw .otherTemplates(stage, found: templateHash, expected: hash)
    }
  }

  /// The bytes of a section; empty if the file has none of that name.
  package func section(_ name: StaticString) -> UnsafeRawBufferPointer {
    let wanted = ModelFile.code(name)
    for index in 0..<sectionCount {
      let place = ModelFile.headerSize + index * ModelFile.sectionSize
      guard read32(place) == wanted else { continue }
      let start = Int(read64(place + 8))
      return UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(read64(place + 16))])
    }
    return UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// A section as an array of fixed-width values in place.
  package func values<Value: BitwiseCopyable>(
    _ name: StaticString, as type: Value.Type
  ) -> UnsafeBufferPointer<Value> {
    let raw = section(name)
    guard raw.count >= MemoryLayout<Value>.stride else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return raw.bindMemory(to: type)
  }

  /// The lines of a text section.
  package func lines(_ name: StaticString) -> [String] {
    let raw = section(name)
    guard !raw.isEmpty else { return [] }
    return raw.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the content is what was written. Reads every byte: for tests and tools.
  package var isIntact: Bool {
    StableHash.of(bytes[ModelFile.headerSize...]) == read64(24)
  }

  static func code(_ name: StaticString) -> UInt32 {
    precondition(name.utf8CodeUnitCount == 4, "a section name has four letters")
    var code: UInt32 = 0
    for index in 0..<4 { code |= UInt32(name.utf8Start[index]) << UInt32(8 * index) }
    return code
  }

  private func read32(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private func read64(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

/// What a model is for.
package enum ModelStage: UInt32, Sendable, CaseIterable {
  case lexicon = 1
  case lemmas, tagger, names, parser, attribution, links

  /// The file's name without its extension.
  package var name: String { "\(self)" }
}

/// Bytes of a model that was read from a file, at a fixed and aligned place.
private final class OwnedBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(_ source: [UInt8]) {
    let place = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 64)
    place.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(place)
  }

  deinit { bytes.deallocate() }
}
