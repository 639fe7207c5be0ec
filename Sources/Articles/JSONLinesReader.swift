// One JSON object a line.
//
// In: lines, as they come. Out: an article each. A line that is no object is a problem with its
// number, and the next line is read as if nothing had been.

/// Reads JSON lines.
enum JSONLinesReader {
  static func read(_ input: ByteInput, into run: LoadRun) {
    var rows = JSONRows()
    var number = 0
    var offset = 0
    if input.peek().starts(with: [0xEF, 0xBB, 0xBF]) { input.advance(to: 3) }
    while let range = input.nextLine() {
      number += 1
      defer { offset += range.count + 1 }
      let line = input.buffer.trimmed(range)
      // RFC 7464 puts a record separator before each object.
      let start = line.lowerBound + (line.first.map { input.buffer[$0] == 0x1E } ?? false ? 1 : 0)
      guard start < line.upperBound else { continue }
      let goesOn = rows.read(
        input.buffer, in: start..<line.upperBound, line: number, offset: offset, into: run)
      if !goesOn { return }
    }
  }
}
