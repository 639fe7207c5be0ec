// Lines of a data file as fields.
//
// In: a path. Out: the fields of each line, as strings. Leaves to others: what they mean.

extension TrainingFile {
  /// Calls `body` with the fields of each line that is not empty.
  func forEachRow(separator: UInt8, _ body: ([String]) throws -> Void) throws {
    let bytes = try bytes()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start {
        let last = bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
        let fields = bytes[start..<last].split(separator: separator).map {
          String(decoding: $0, as: UTF8.self)
        }
        if !fields.isEmpty { try body(fields) }
      }
      start = end + 1
    }
  }
}
