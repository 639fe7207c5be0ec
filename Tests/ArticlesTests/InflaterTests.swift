import CZlib
import Testing

@testable import Articles

@Suite struct InflaterTests {
  let story = "Ferry stops early\n\nThe ferry stopped early on Monday. Nobody said why.\n"

  /// One member of gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    return [UInt8](unsafeUninitializedCapacity: room) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        deflate(&stream, Z_FINISH)
        count = room - Int(stream.avail_out)
      }
    }
  }

  /// Rows that hardly compress.
  static func rows() -> [UInt8] {
    var numbers = SeededNumbers(1)
    let rows = (0..<2000).map { _ in "{\"text\": \"Row \(numbers.next()) is here.\"}" }
    return Array(rows.joined(separator: "\n").utf8)
  }

  @Test func whatIsInsideIsRecognised() throws {
    let article = try #require(load(Self.gzip(Array(story.utf8))).article)
    #expect(article.format == "text")
    #expect(article.metadata.headline.value == "Ferry stops early")
    #expect(
      load(Self.gzip(Self.gzip(Array("{\"text\": \"It is.\"}".utf8)))).article?.format == "jsonl")
  }

  @Test func membersFollowEachOther() {
    let first = Self.gzip(Array("{\"text\": \"One is.\"}\n".utf8))
    let second = Self.gzip(Array("{\"text\": \"Two is.\"}\n".utf8))
    for chunk in [1, 13, 1000] {
      let loaded = load(first + second + [0, 0, 0], chunk: chunk)
      #expect(loaded.articles.count == 2)
      #expect(loaded.problems.isEmpty)
    }
  }

  @Test func aCutFileGivesWhatCouldBeRead() {
    let whole = Self.gzip(Self.rows())
    let loaded = load(Array(whole[..<(whole.count / 2)]))
    #expect(loaded.articles.count > 500)
    #expect(loaded.articles.filter { $0.flags.contains(.truncated) }.count == 1)
    #expect(loaded.articles.last?.flags == [.truncated])
    #expect(
      loaded.messages.contains("-: the gzip data ends too early; what could be read was kept"))
  }

  @Test func damagedDataGivesWhatCouldBeRead() {
    var whole = Self.gzip(Self.rows())
    for i in (whole.count / 2)..<(whole.count / 2 + 20) { whole[i] = 0xFF }
    #expect(load(whole).problems.contains { $0.reason == .brokenGzip })
    #expect(load([0x1F, 0x8B, 8, 0]).problems.contains { $0.reason == .truncatedGzip })
    #expect(load([0x1F, 0x8B, 99, 99, 99, 99]).problems.contains { $0.reason == .brokenGzip })
  }

  @Test func aBombStops() {
    let bomb = Self.gzip([UInt8](repeating: 0x61, count: 60 << 20))
    let loaded = load(bomb)
    #expect(loaded.problems.contains { $0.reason == .compressionRatio(limit: 200) })
    #expect((loaded.article?.text.count ?? 0) < 40 << 20)
    var limits = LoadLimits()
    limits.compressionRatio = 100_000
    limits.inflatedByteCount = 16 << 20
    #expect(
      load(bomb, limits: limits).problems.contains { $0.reason == .tooLarge(limit: 16 << 20) })
  }

  @Test func nestingIsCapped() {
    var bytes = Array(story.utf8)
    for _ in 0..<4 { bytes = Self.gzip(bytes) }
    #expect(load(bytes).messages == ["-: nested deeper than 3"])
  }
}
