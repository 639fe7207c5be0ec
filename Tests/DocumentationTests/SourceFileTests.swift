import Testing

/// Every file can be read by somebody new: it says what it is for, and is not too long.
@Suite struct SourceFileTests {
  /// Longer than they should be. A file that has become short leaves the list.
  static let tooLong: Set<String> = []
  static let longest = 400

  static let files = Checkout.files(under: "Sources", endings: ["swift", "c", "h"])

  @Test func everyFileOpensWithAComment() throws {
    for file in Self.files where !file.hasSuffix("/shim.h") {
      #expect(try Checkout.text(file).hasPrefix("// "), "\(file)")
    }
  }

  @Test func noFileIsLongButWordLists() throws {
    var long: Set<String> = []
    for file in Self.files {
      let text = try Checkout.text(file)
      let isWordList = text.contains("entries: StaticString")
      if !isWordList, text.utf8.count(where: { $0 == 10 }) > Self.longest { long.insert(file) }
    }
    for file in long.subtracting(Self.tooLong).sorted() {
      Issue.record("\(file) has more than \(Self.longest) lines: what could be a file of its own?")
    }
    for file in Self.tooLong.subtracting(long).sorted() {
      Issue.record("\(file) is short now: take it off the list in SourceFileTests")
    }
  }
}
