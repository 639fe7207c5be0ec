// JSON by its grammar, without a library.
//
// In: cells, explanations, passages. Out: JSON text whose strings decode to exactly the stored
// text. Control characters and direction overrides are written as escapes, so that even exact
// output does nothing to a terminal.

import QueryEvaluator
import Text

/// Appends JSON values to a text.
struct JSONWriter {
  private(set) var text = ""

  mutating func raw(_ json: String) { text += json }

  /// A string in quotes.
  mutating func string(_ value: some StringProtocol) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  mutating func cell(_ cell: Cell) {
    switch cell {
    case .missing: text += "null"
    case .text(let value): string(value)
    case .integer(let number): text += String(number)
    case .decimal(let number, let digits): decimal(number, digits)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .time(let time): string(time.iso8601)
    case .handle(let handle): string(handle)
    case .list(let items): array(items) { $0.cell($1) }
    }
  }

  /// `{"name": value, …}` on one line.
  mutating func object(_ members: [(name: String, write: (inout JSONWriter) -> Void)]) {
    text += "{"
    for (index, member) in members.enumerated() {
      if index > 0 { text += ", " }
      string(member.name)
      text += ": "
      member.write(&self)
    }
    text += "}"
  }

  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      write(&self, element)
    }
    text += "]"
  }

  mutating func explanation(_ explanation: Explanation) {
    var members: [(String, (inout JSONWriter) -> Void)] = [
      ("label", { $0.string(explanation.label) }), ("value", { $0.string(explanation.value) }),
    ]
    if !explanation.parts.isEmpty {
      members.append(("parts", { $0.array(explanation.parts) { $0.explanation($1) } }))
    }
    object(members)
  }

  mutating func passage(_ passage: Row.Passage) {
    object([
      ("title", { $0.string(passage.title) }),
      (
        "blocks",
        {
          $0.array(passage.blocks) { writer, block in
            writer.object([
              ("kind", { $0.string(block.kind) }), ("text", { $0.string(block.text) }),
              (
                "marks",
                {
                  $0.array(block.marks) { writer, mark in
                    writer.raw("[\(mark.start), \(mark.end)]")
                  }
                }
              ),
            ])
          }
        }
      ),
    ])
  }

  /// The digits as printed if they are a JSON number, so that 1.50 stays what it was.
  private mutating func decimal(_ number: Double, _ digits: String) {
    if JSONWriter.isNumber(digits) {
      text += digits
    } else if number.isFinite {
      text += "\(number)"
    } else {
      text += "null"
    }
  }

  private static func isNumber(_ digits: String) -> Bool {
    let unsigned = digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
    let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
    return areDigits && (parts[0] == "0" || !parts[0].hasPrefix("0"))
  }
}

/// Writes results as JSON.
enum JSONRecords {
  /// One object a row, each on a line.
  static func lines(of result: Result) -> String {
    var writer = JSONWriter()
    if let explanation = result.explanation {
      writer.explanation(explanation)
      writer.raw("\n")
      return writer.text
    }
    forEachRow(of: result) { write in
      write(&writer)
      writer.raw("\n")
    }
    return writer.text
  }

  /// One array of objects.
  static func array(of result: Result) -> String {
    var writer = JSONWriter()
    if let explanation = result.explanation {
      writer.explanation(explanation)
      writer.raw("\n")
      return writer.text
    }
    var isFirst = true
    forEachRow(of: result) { write in
      writer.raw(isFirst ? "[\n  " : ",\n  ")
      isFirst = false
      write(&writer)
    }
    writer.raw(isFirst ? "[]\n" : "\n]\n")
    return writer.text
  }

  private static func forEachRow(
    of result: Result, _ body: ((inout JSONWriter) -> Void) -> Void
  ) {
    let records = Records(result)
    for (cells, row) in zip(records.rows, result.rows) {
      var members: [(name: String, write: (inout JSONWriter) -> Void)] = []
      for (name, cell) in zip(records.names, cells) { members.append((name, { $0.cell(cell) })) }
      if let why = row.why { members.append(("why", { $0.explanation(why) })) }
      if let passage = row.passage { members.append(("passage", { $0.passage(passage) })) }
      body { $0.object(members) }
    }
  }
}
