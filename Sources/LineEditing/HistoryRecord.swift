// One line of the history file.
//
// In: a statement, or the outcome of one. Out: a JSON object on one line, and back. Leaves to
// others: files (History). Only flat objects of strings and numbers are known here: that is all the
// file holds, and a reader for more would be a parser to maintain.

/// A value of a history record.
enum RecordValue: Equatable {
  case text(String)
  case number(Int)
}

/// A flat JSON object in the order of its fields.
struct HistoryRecord {
  var fields: [(name: String, value: RecordValue)]

  func text(_ name: String) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  func number(_ name: String) -> Int? {
    if case .number(let number)? = self[name] { number } else { nil }
  }

  private subscript(name: String) -> RecordValue? { fields.first { $0.name == name }?.value }

  /// The record as one line, with its line feed.
  var line: String {
    let members = fields.map { name, value in
      switch value {
      case .text(let text): "\(Self.quoted(name)):\(Self.quoted(text))"
      case .number(let number): "\(Self.quoted(name)):\(number)"
      }
    }
    return "{" + members.joined(separator: ",") + "}\n"
  }

  static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value:
        let code = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}

extension HistoryRecord {
  /// Reads one line; nil when it is not a flat object, as after a crash in the middle of a write.
  init?(line: some Collection<UInt8>) {
    var reader = RecordParser(bytes: Array(line))
    guard let fields = reader.object() else { return nil }
    self.fields = fields
  }
}

private struct RecordParser {
  let bytes: [UInt8]
  var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func object() -> [(name: String, value: RecordValue)]? {
    var fields: [(name: String, value: RecordValue)] = []
    guard take("{") else { return nil }
    if take("}") { return isAtEnd ? fields : nil }
    repeat {
      guard let name = string(), take(":"), let value = value() else { return nil }
      fields.append((name, value))
    } while take(",")
    return take("}") && isAtEnd ? fields : nil
  }

  private var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return index == bytes.count
    }
  }

  private mutating func value() -> RecordValue? {
    skipBlanks()
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return string().map { .text($0) } }
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "-") || 48...57 ~= bytes[index] {
      index += 1
    }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += Array(String(Character(scalar)).utf8)
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    defer { index += 1 }
    switch bytes[index] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"):
      guard index + 4 < bytes.count else { return nil }
      let digits = String(decoding: bytes[(index + 1)...(index + 4)], as: UTF8.self)
      index += 4
      return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
    case let byte where byte < 0x80: return Unicode.Scalar(byte)
    default: return nil
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(character.value) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
  }
}
