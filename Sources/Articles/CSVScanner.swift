// Records of separated values.
//
// In: a window of bytes. Out: the fields of one record as ranges. RFC 4180: fields may be quoted,
// a quoted field may hold separators and newlines, a quotation mark in it is written twice. A lone
// one inside a quoted field is kept, and remembered as a sign of trouble.

/// One record, as ranges of the buffer it was scanned in.
struct CSVRecord {
  struct Field {
    /// Without the quotation marks around it.
    var range: Range<Int>
    /// Quotation marks are doubled in it.
    var hasDoubled = false
  }

  var fields: [Field] = []
  /// The first byte after the record and its newline.
  var end = 0
  /// Newlines that it covers.
  var lineCount = 0
  /// A quoted field ran over a newline and then met a quotation mark that closes nothing.
  var isSuspicious = false
  /// The last quoted field was still open where the bytes ended.
  var isOpen = false

  /// The characters of a field.
  func content(_ i: Int, of bytes: [UInt8]) -> [UInt8] {
    let field = fields[i]
    guard field.hasDoubled else { return Array(bytes[field.range]) }
    var result: [UInt8] = []
    result.reserveCapacity(field.range.count)
    var k = field.range.lowerBound
    while k < field.range.upperBound {
      result.append(bytes[k])
      let isPair =
        bytes[k] == 0x22 && k + 1 < field.range.upperBound && bytes[k + 1] == 0x22
      k += isPair ? 2 : 1
    }
    return result
  }
}

enum CSVScanner {
  private static let quote: UInt8 = 0x22

  /// Scans the record at `start`; nil if it may go on after the end of `bytes`.
  static func record(
    _ bytes: [UInt8], from start: Int, separator: UInt8, isComplete: Bool
  ) -> CSVRecord? {
    bytes.withUnsafeBufferPointer { buffer in
      scan(buffer, from: start, separator: separator, isComplete: isComplete)
    }
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8, isComplete: Bool
  ) -> CSVRecord? {
    var record = CSVRecord()
    let end = bytes.count
    var i = start
    while true {
      var field = CSVRecord.Field(range: i..<i)
      var open = i
      while open < end, bytes[open] == 0x20 { open += 1 }
      if open < end, bytes[open] == quote {
        let low = open + 1
        i = low
        var hasNewline = false
        scanning: while true {
          while i < end, bytes[i] != quote {
            if bytes[i] == 0x0A {
              record.lineCount += 1
              hasNewline = true
            }
            i += 1
          }
          guard i < end else {
            guard isComplete else { return nil }
            record.isOpen = true
            field.range = low..<end
            break scanning
          }
          // What follows the mark decides; it may not be here yet.
          if i + 1 == end, !isComplete { return nil }
          let next = i + 1 < end ? bytes[i + 1] : 0x0A
          if next == quote {
            field.hasDoubled = true
            i += 2
            continue
          }
          var after = i + 1
          while after < end, bytes[after] == 0x20 { after += 1 }
          let closer = after < end ? bytes[after] : 0x0A
          if closer == separator || closer == 0x0A || closer == 0x0D {
            field.range = low..<i
            i = after
            break scanning
          }
          if hasNewline { record.isSuspicious = true }
          i += 1
        }
      } else {
        let low = i
        while i < end, bytes[i] != separator, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
        if i == end, !isComplete { return nil }
        field.range = low..<i
      }
      record.fields.append(field)
      if i < end, bytes[i] == separator {
        i += 1
        continue
      }
      if i < end, bytes[i] == 0x0D {
        if i + 1 == end, !isComplete { return nil }
        i += i + 1 < end && bytes[i + 1] == 0x0A ? 2 : 1
        record.lineCount += 1
      } else if i < end {
        i += 1
        record.lineCount += 1
      } else if !isComplete {
        return nil
      }
      record.end = i
      return record
    }
  }
}
