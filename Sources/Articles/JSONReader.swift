// A file that is one JSON value: an article, a list of them, or an object that holds such a list.
//
// In: decoded bytes. Out: articles. Of several lists the longest one of objects is meant, and a
// title beside it is the outlet (JSON Feed). Leaves to others: what keys mean.

/// Reads whole JSON files.
enum JSONReader {
  static func read(_ decoded: DecodedText, into run: LoadRun) {
    let bytes = decoded.bytes
    var scanner = JSONScanner()
    do throws(JSONFault) {
      try scanner.scan(bytes, in: 0..<bytes.count)
    } catch {
      let line = 1 + bytes.prefix(error.offset).count { $0 == 0x0A }
      run.report(.noJSONObject(error.message), line: line)
      salvage(bytes, into: run)
      return
    }
    var rows = JSONRows()
    let root = 0
    if scanner.nodes[root].kind == .object, !isRow(scanner, root, bytes),
      let list = longestList(in: scanner, root, depth: 0)
    {
      let title = scanner.value("title", in: root, of: bytes).flatMap {
        scanner.text($0, of: bytes)
      }
      readList(scanner, list, bytes, outlet: title, &rows, into: run)
    } else if scanner.nodes[root].kind == .object {
      _ = rows.emit(scanner, root, bytes, as: .json, into: run)
    } else if scanner.nodes[root].kind == .array {
      readList(scanner, root, bytes, outlet: nil, &rows, into: run)
    } else {
      run.report(.noJSONObject("another value"))
    }
  }

  private static func readList(
    _ scanner: JSONScanner, _ list: Int, _ bytes: [UInt8], outlet: String?, _ rows: inout JSONRows,
    into run: LoadRun
  ) {
    var i = list + 1
    let end = scanner.nodes[list].next
    // Lines are counted from where the last row ended.
    var line = 1
    var counted = 0
    while i < end {
      let node = scanner.nodes[i]
      line += bytes[counted..<node.start].count { $0 == 0x0A }
      counted = node.start
      if node.kind == .object {
        guard rows.emit(scanner, i, bytes, as: .json, line: line, sharedOutlet: outlet, into: run)
        else { return }
      } else {
        run.report(.noJSONObject("another value"), line: line)
      }
      i = node.next
    }
  }

  /// Whether an object has a text of its own.
  private static func isRow(_ scanner: JSONScanner, _ object: Int, _ bytes: [UInt8]) -> Bool {
    scanner.children(of: object).contains { child in
      guard scanner.nodes[child.value].kind == .string, let key = child.key,
        let name = scanner.text(key, of: bytes)
      else { return false }
      return FieldAliases.match(name)?.field == .text
    }
  }

  private static func longestList(in scanner: JSONScanner, _ object: Int, depth: Int) -> Int? {
    var best: Int?
    var bestCount = 0
    for child in scanner.children(of: object) {
      let node = scanner.nodes[child.value]
      var list: Int?
      if node.kind == .array { list = child.value }
      if node.kind == .object, depth < 3 {
        list = longestList(in: scanner, child.value, depth: depth + 1)
      }
      guard let list else { continue }
      let count = scanner.children(of: list).count { scanner.nodes[$0.value].kind == .object }
      if count > bestCount { (best, bestCount) = (list, count) }
    }
    return best
  }

  /// Reads what rows it can of a list that is broken somewhere: each object at the first level.
  private static func salvage(_ bytes: [UInt8], into run: LoadRun) {
    var rows = JSONRows()
    var finder = ObjectFinder(bytes)
    while let range = finder.next() {
      var scanner = JSONScanner()
      guard (try? scanner.scan(bytes, in: range)) != nil else { continue }
      guard rows.emit(scanner, 0, bytes, as: .json, into: run) else { return }
    }
  }
}

/// Finds objects by their braces alone, outside strings.
struct ObjectFinder {
  private let bytes: [UInt8]
  private var i = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next object that is closed.
  mutating func next() -> Range<Int>? {
    var start = 0
    var depth = 0
    var isInString = false
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if isInString {
        if byte == UInt8(ascii: "\\") { i += 1 }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else if byte == UInt8(ascii: "\""), depth > 0 {
        isInString = true
      } else if byte == UInt8(ascii: "{") {
        if depth == 0 { start = i - 1 }
        depth += 1
      } else if byte == UInt8(ascii: "}"), depth > 0 {
        depth -= 1
        if depth == 0 { return start..<i }
      }
    }
    return nil
  }
}
