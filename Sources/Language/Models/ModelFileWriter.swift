// Sections to the bytes of a model file.
//
// In: named sections. Out: the bytes that `ModelFile` reads, the same for the same sections.

/// Collects sections and writes them behind a header.
package struct ModelFileWriter {
  private let stage: ModelStage
  private let templateHash: UInt64
  private var sections: [(name: UInt32, bytes: [UInt8])] = []

  package init(stage: ModelStage, templateHash: UInt64) {
    self.stage = stage
    self.templateHash = templateHash
  }

  package mutating func add(_ name: StaticString, _ bytes: [UInt8]) {
    sections.append((ModelFile.code(name), bytes))
  }

  /// Adds fixed-width values, little-endian.
  package mutating func add<Value: FixedWidthInteger>(_ name: StaticString, _ values: [Value]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * MemoryLayout<Value>.size)
    for value in values {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    add(name, bytes)
  }

  /// Adds lines of text.
  package mutating func add(_ name: StaticString, lines: [String]) {
    add(name, Array(lines.joined(separator: "\n").utf8))
  }

  package func bytes() -> [UInt8] {
    var table: [UInt8] = []
    var body: [UInt8] = []
    let start = aligned(ModelFile.headerSize + sections.count * ModelFile.sectionSize)
    for section in sections {
      while (start + body.count) % 64 != 0 { body.append(0) }
      append(section.name, to: &table)
      append(UInt32(0), to: &table)
      append(UInt64(start + body.count), to: &table)
      append(UInt64(section.bytes.count), to: &table)
      body += section.bytes
    }
    while ModelFile.headerSize + table.count < start { table.append(0) }
    let content = table + body
    var header: [UInt8] = []
    append(ModelFile.magic, to: &header)
    append(ModelFile.formatVersion, to: &header)
    append(stage.rawValue, to: &header)
    append(templateHash, to: &header)
    append(StableHash.of(content), to: &header)
    append(UInt64(ModelFile.headerSize + content.count), to: &header)
    append(UInt32(sections.count), to: &header)
    while header.count < ModelFile.headerSize { header.append(0) }
    return header + content
  }

  private func aligned(_ count: Int) -> Int { (count + 63) / 64 * 64 }

  private func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
