// Stands in for the readers of pages and feeds until they are here.

enum HTMLReader {
  static func read(_ decoded: DecodedText, into run: LoadRun) {}
  static func addFragment(_ text: [UInt8], to builder: inout ArticleBuilder) {}
  static func plainText(_ string: String) -> String { string }
}

enum FeedReader {
  static func read(_ decoded: DecodedText, into run: LoadRun) {}
}

enum HTMLEntities {
  static func decode(_ bytes: [UInt8], at i: Int, end: Int, into result: inout [UInt8]) -> Int {
    result.append(bytes[i])
    return i + 1
  }
}
