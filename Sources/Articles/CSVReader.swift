// Tables with a header: CSV, TSV, and the same with `;` or `|`.
//
// In: bytes, as they come. Out: an article a row. A quotation mark that is never closed costs its
// row and no more: reading goes on at the next line that has the right number of columns.

/// Reads separated values.
struct CSVReader {
  /// The first record, understood.
  struct Header {
    var separator: UInt8
    var names: [String]
    var matches: [FieldAliases.Match?]
    var end: Int
    var lineCount: Int
  }

  /// A row longer than this has an open quotation mark.
  private static let rowByteCount = 64 << 20
  /// Bytes that may be scanned in search of the next whole row, in one file.
  private static let searchByteCount = 256 << 20

  private let input: ByteInput
  private let header: Header
  private var line: Int
  private var searched = 0

  static func read(_ input: ByteInput, into run: LoadRun) {
    let head = input.peek()
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let header = header(head, from: start, isForced: true) else {
      run.report(.noTextField(keys: []))
      return
    }
    guard header.matches.contains(where: { $0?.field == .text || $0?.field == .deck }) else {
      run.report(.noTextField(keys: Array(header.names.prefix(8))))
      return
    }
    input.advance(to: header.end)
    var reader = CSVReader(input: input, header: header, line: 1 + header.lineCount)
    reader.readRows(into: run)
  }

  private init(input: ByteInput, header: Header, line: Int) {
    self.input = input
    self.header = header
    self.line = line
  }

  /// The header of a table whose names include at least two of our fields; `isForced` takes any.
  static func header(_ bytes: [UInt8], from start: Int, isForced: Bool = false) -> Header? {
    var best: Header?
    var bestScore = isForced ? -1 : 1
    for separator: UInt8 in [0x2C, 0x09, 0x3B, 0x7C] {
      guard
        let record = CSVScanner.record(bytes, from: start, separator: separator, isComplete: true),
        record.fields.count > 1 || isForced, !record.isOpen
      else { continue }
      let names = record.fields.indices.map {
        String(decoding: record.content($0, of: bytes).prefix(200), as: UTF8.self).trimmed
      }
      guard isForced || names.allSatisfy({ $0.utf8.count <= 40 }) else { continue }
      let matches = names.map { FieldAliases.match($0) }
      let fields = Set(matches.compactMap { $0?.field })
      let hasWords = fields.contains(.text) || fields.contains(.headline) || fields.contains(.deck)
      let score = hasWords || isForced ? fields.count * 100 + (isForced ? names.count : 0) : 0
      if score > bestScore * (isForced ? 1 : 100) || (isForced && best == nil) {
        best = Header(
          separator: separator, names: names, matches: matches, end: record.end,
          lineCount: record.lineCount)
        bestScore = isForced ? score : score / 100
      }
    }
    return best
  }

  private mutating func readRows(into run: LoadRun) {
    while let record = nextRecord() {
      let first = line
      let isBlank = record.fields.count == 1 && record.fields[0].range.isEmpty
      let isWrong = record.fields.count != header.names.count
      if record.isOpen || (record.isSuspicious && (isWrong || hidesRow(record))) {
        run.report(.unbalancedQuote, line: first)
        guard !run.isCancelled, resynchronise() else { return }
        continue
      }
      if isWrong, !isBlank {
        run.report(
          .newColumnCount(expected: header.names.count, found: record.fields.count), line: first)
      }
      let goesOn = isBlank || emit(record, line: first, into: run)
      line += record.lineCount
      input.advance(to: record.end)
      if !goesOn || run.isCancelled { return }
    }
  }

  private func emit(_ record: CSVRecord, line: Int, into run: LoadRun) -> Bool {
    var row = RowReader()
    var isRepaired = false
    for i in 0..<min(record.fields.count, header.matches.count) {
      guard let match = header.matches[i], row.wants(match) else { continue }
      var content = record.content(i, of: input.buffer)
      if UTF8Scan(content).badSequenceCount > 0 {
        let decoded = TextDecoding.decode(content)
        run.noteRow(decoded, offset: record.fields[i].range.lowerBound)
        isRepaired = isRepaired || decoded.badByteCount > 0
        content = decoded.bytes
      }
      row.set(match, to: content, named: header.names[i])
    }
    guard var builder = row.builder(isVerbatim: run.options.isVerbatim) else {
      run.report(.noText(evidence: "the text of this row is blank"), line: line)
      return !run.isCancelled
    }
    if isRepaired { builder.flags.insert(.decodingErrors) }
    return run.emit(builder, as: header.separator == 0x09 ? .tsv : .csv)
  }

  /// The record at the position of the input; nil at the end.
  private func nextRecord() -> CSVRecord? {
    while true {
      guard input.position < input.buffer.count || input.more() != nil else { return nil }
      guard input.position < input.buffer.count else { continue }
      let isComplete =
        input.isAtEnd || input.buffer.count - input.position > CSVReader.rowByteCount
      if let record = CSVScanner.record(
        input.buffer, from: input.position, separator: header.separator, isComplete: isComplete)
      {
        return record
      }
      _ = input.more()
    }
  }

  /// Whether a line inside a record is a whole row by itself, and so was swallowed by the record.
  private mutating func hidesRow(_ record: CSVRecord) -> Bool {
    var start = input.position
    while let newline = input.buffer.firstIndex(of: 0x0A, in: start..<record.end) {
      start = newline + 1
      guard start < record.end, searched <= CSVReader.searchByteCount,
        let inner = CSVScanner.record(
          input.buffer, from: start, separator: header.separator, isComplete: true)
      else { return false }
      searched += inner.end - start
      let isWhole = inner.fields.count == header.names.count && !inner.isOpen && !inner.isSuspicious
      if isWhole, inner.end <= record.end { return true }
    }
    return false
  }

  /// Goes to the next line that begins a record of the right width; false if there is none.
  private mutating func resynchronise() -> Bool {
    var start = input.position
    while let newline = input.buffer.firstIndex(of: 0x0A, in: start..<input.buffer.count) {
      line += 1
      start = newline + 1
      guard start < input.buffer.count,
        let record = CSVScanner.record(
          input.buffer, from: start, separator: header.separator, isComplete: true)
      else { continue }
      searched += record.end - start
      if record.fields.count == header.names.count, !record.isOpen, !record.isSuspicious {
        input.advance(to: start)
        return true
      }
      if searched > CSVReader.searchByteCount { return false }
    }
    // What is in the window belongs to the broken row; there may be more behind it.
    input.advance(to: input.buffer.count)
    return input.more() != nil
  }
}
