import Testing

@testable import Articles

@Suite struct TextDecodingTests {
  func decode(_ bytes: [UInt8], _ declared: String? = nil) -> DecodedText {
    TextDecoding.decode(bytes, declared: declared)
  }

  func string(_ decoded: DecodedText) -> String { String(decoding: decoded.bytes, as: UTF8.self) }

  @Test func validUTF8IsKeptByteForByte() {
    let text = "“Café” – naïve 漢字 🚢"
    let decoded = decode(Array(text.utf8), "iso-8859-1")
    #expect(string(decoded) == text)
    #expect(decoded.encoding == "utf-8")
    #expect(decoded.problem == nil)
  }

  @Test func marksAreTakenOff() {
    #expect(string(decode([0xEF, 0xBB, 0xBF, 0x61])) == "a")
    #expect(string(decode([0xFF, 0xFE, 0x61, 0, 0x19, 0x20])) == "a’")
    #expect(string(decode([0xFE, 0xFF, 0, 0x61, 0xD8, 0x3D, 0xDE, 0xA2])) == "a🚢")
  }

  @Test func utf16WithoutMarkIsSeenByItsZeros() {
    let bytes: [UInt8] = "The ferry stopped early on Monday.".utf8.flatMap { [UInt8(0), $0] }
    #expect(decode(bytes).encoding == "utf-16be")
    #expect(string(decode(bytes)) == "The ferry stopped early on Monday.")
  }

  @Test func windows1252ByEvidence() {
    let decoded = decode([0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35])
    #expect(string(decoded) == "“Café” €5")
    #expect(decoded.encoding == "windows-1252")
    #expect(decoded.problem == nil)
  }

  @Test func oneBadByteAmongGoodCharactersIsReplaced() {
    let decoded = decode(Array("“a” – ".utf8) + [0xE9] + Array(" b".utf8))
    #expect(string(decoded) == "“a” – \u{FFFD} b")
    #expect(decoded.badByteCount == 1)
    #expect(decoded.firstBadOffset == 12)
  }

  @Test func aCharacterCutOffAtTheEndIsReplaced() {
    let decoded = decode(Array("abc".utf8) + [0xE2, 0x80])
    #expect(string(decoded) == "abc\u{FFFD}")
    #expect(decoded.badByteCount == 2)
  }

  @Test func declaredUTF8IsBelieved() {
    #expect(string(decode([0x61, 0xE9, 0x62], "utf-8")) == "a\u{FFFD}b")
  }

  @Test func overlongAndSurrogateBytesAreNoCharacters() {
    let decoded = decode(Array("é”—".utf8) + [0xC0, 0x80] + Array("é”".utf8))
    #expect(decoded.badByteCount == 2)
    #expect(decode([0xED, 0xA0, 0x80], "utf8").badByteCount == 3)
  }

  @Test func findsDeclarations() {
    func declared(_ text: String) -> String? { TextDecoding.declaredEncoding(in: Array(text.utf8)) }
    #expect(declared("<meta charset=\"windows-1252\">") == "windows-1252")
    #expect(
      declared("<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>")
        == "iso-8859-1")
    #expect(declared("<?xml version='1.0' encoding='UTF-8'?>") == "utf-8")
    #expect(declared("<p>charset is a word</p>") == nil)
  }

  @Test func badBytesAreToldOnceWithTheirPlace() {
    let bytes =
      Array("Ferry — stops — early\n\nIt did – ".utf8) + [0xFF, 0xFE] + Array(" on Monday.\n".utf8)
    let loaded = load(bytes)
    #expect(
      loaded.messages == ["-: 2 bytes are not UTF-8, the first at byte 38; shown as \u{FFFD}"])
    #expect(loaded.article?.flags == [.decodingErrors])
  }

  @Test func utf16RowsAreRead() {
    let row = "{\"text\": \"It’s late.\"}\n{\"text\": \"It’s early.\"}\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + row.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(load(bytes).articles.map(\.text.string) == ["It’s late.", "It’s early."])
  }
}
