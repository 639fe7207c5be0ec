// Objects of JSON as rows.
//
// In: the bytes of one object. Out: an article, or a problem. Keys inside keys are joined by dots;
// lists matter only for authors.

/// Reads objects and keeps its memory from one to the next.
struct JSONRows {
  private var scanner = JSONScanner()
  /// What names of keys mean, so that a name is folded once a file.
  private var known: [[UInt8]: FieldAliases.Match?] = [:]

  /// Reads a line that is an object; false if the caller has had enough.
  mutating func read(
    _ bytes: [UInt8], in range: Range<Int>, line: Int?, offset: Int, into run: LoadRun
  ) -> Bool {
    var bytes = bytes
    var range = range
    var isRepaired = false
    let scan = UTF8Scan(bytes, in: range)
    if scan.badSequenceCount > 0 {
      let decoded = TextDecoding.decode(Array(bytes[range]))
      run.noteRow(decoded, offset: offset)
      isRepaired = decoded.badByteCount > 0
      bytes = decoded.bytes
      range = 0..<bytes.count
    }
    do throws(JSONFault) {
      try scanner.scan(bytes, in: range)
    } catch {
      run.report(.noJSONObject(error.message), line: line)
      return !run.isCancelled
    }
    guard scanner.nodes[0].kind == .object else {
      run.report(.noJSONObject("another value"), line: line)
      return !run.isCancelled
    }
    return emit(scanner, 0, bytes, as: .jsonl, line: line, isRepaired: isRepaired, into: run)
  }

  /// Makes an article of the object at `index`.
  mutating func emit(
    _ scanner: JSONScanner, _ index: Int, _ bytes: [UInt8], as format: ArticleFormat,
    line: Int? = nil, isRepaired: Bool = false, sharedOutlet: String? = nil, into run: LoadRun
  ) -> Bool {
    var row = RowReader()
    row.sharedOutlet = sharedOutlet
    collect(scanner, index, bytes, prefix: [], depth: 0, into: &row)
    guard var builder = row.builder(isVerbatim: run.options.isVerbatim) else {
      let keys = scanner.children(of: index).prefix(8).compactMap { child in
        child.key.flatMap { scanner.text($0, of: bytes) }
      }
      run.report(.noTextField(keys: keys), line: line)
      return !run.isCancelled
    }
    if isRepaired { builder.flags.insert(.decodingErrors) }
    return run.emit(builder, as: format)
  }

  private mutating func collect(
    _ scanner: JSONScanner, _ object: Int, _ bytes: [UInt8], prefix: [UInt8], depth: Int,
    into row: inout RowReader
  ) {
    var i = object + 1
    let end = scanner.nodes[object].next
    while i < end {
      let key = scanner.nodes[i]
      let value = scanner.nodes[i + 1]
      var path = prefix
      path.append(contentsOf: bytes[key.start..<key.end])
      switch value.kind {
      case .string, .number:
        if let match = match(path), row.wants(match) {
          let content = scanner.content(i + 1, of: bytes)
          row.set(match, to: content, named: String(decoding: path, as: UTF8.self))
        }
      case .object where depth < 2:
        collect(
          scanner, i + 1, bytes, prefix: path + [UInt8(ascii: ".")], depth: depth + 1, into: &row)
      case .array where match(path)?.field == .author:
        for child in scanner.children(of: i + 1) {
          let isObject = scanner.nodes[child.value].kind == .object
          let name = isObject ? scanner.value("name", in: child.value, of: bytes) : child.value
          if let text = name.flatMap({ scanner.text($0, of: bytes) }) { row.addAuthor(text) }
        }
      default: break
      }
      i = value.next
    }
  }

  private mutating func match(_ path: [UInt8]) -> FieldAliases.Match? {
    if let match = known[path] { return match }
    let match = FieldAliases.match(String(decoding: path, as: UTF8.self))
    // A file with keys without end must not fill memory.
    if known.count < 4096 { known[path] = .some(match) }
    return match
  }
}
