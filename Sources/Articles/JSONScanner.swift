// JSON, strictly, in one pass over bytes.
//
// In: bytes of one value. Out: a flat list of nodes in text order; strings stay where they are
// until asked for. Iterative with a cap on depth, linear in any case. Leaves to others: meaning.

/// Why some bytes are no JSON, and where.
struct JSONFault: Error, Hashable {
  enum Kind: Hashable {
    case empty, endsTooEarly, openString, controlCharacter, badEscape, badNumber, badWord
    case expected(String)
    case tooDeep, trailing
  }

  var kind: Kind
  /// Offset from the start of the scanned range.
  var offset: Int

  var message: String {
    let place = " at byte \(offset + 1)"
    return switch kind {
    case .empty: "nothing in it"
    case .endsTooEarly: "it ends too early"
    case .openString: "a string is not closed"
    case .controlCharacter: "a control character in a string" + place
    case .badEscape: "an unknown escape" + place
    case .badNumber: "a malformed number" + place
    case .badWord: "an unknown word" + place
    case .expected(let what): "\(what) expected" + place
    case .tooDeep: "nested deeper than \(JSONScanner.depthLimit)"
    case .trailing: "more after its end" + place
    }
  }
}

/// Scans one JSON value at a time and keeps its memory for the next.
struct JSONScanner {
  enum Kind: UInt8 { case object, array, string, number, yes, no, null }

  /// A value, or the key of one: children of an object are keys and values in turn.
  struct Node {
    var kind: Kind
    /// A string in which a backslash stands.
    var hasEscapes = false
    /// Bytes of the value; of a string without its quotation marks.
    var start: Int
    var end: Int
    /// The node after this one and all it holds.
    var next: Int
  }

  static let depthLimit = 128

  private(set) var nodes: ContiguousArray<Node> = []
  /// Accept newlines in strings, comments and commas at ends, as pages have them.
  let isTolerant: Bool
  private var containers: [Int] = []

  init(isTolerant: Bool = false) { self.isTolerant = isTolerant }

  /// Scans the value in `range`; nothing but white space may follow it.
  mutating func scan(_ bytes: [UInt8], in range: Range<Int>) throws(JSONFault) {
    nodes.removeAll(keepingCapacity: true)
    containers.removeAll(keepingCapacity: true)
    let result: Result<Void, JSONFault> = bytes.withUnsafeBufferPointer { buffer in
      var cursor = Cursor(bytes: buffer, start: range.lowerBound, end: range.upperBound)
      return Result { () throws(JSONFault) in try scan(&cursor) }
    }
    try result.get()
  }

  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let end: Int
    var i: Int

    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
      self.bytes = bytes
      self.start = start
      self.end = end
      i = start
    }

    var byte: UInt8? { i < end ? bytes[i] : nil }

    func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: i - start) }
  }

  private mutating func scan(_ cursor: inout Cursor) throws(JSONFault) {
    skipSpace(&cursor)
    guard cursor.byte != nil else { throw cursor.fault(.empty) }
    var wantsValue = true
    while true {
      skipSpace(&cursor)
      if wantsValue {
        wantsValue = try scanValue(&cursor)
      } else if let container = containers.last {
        wantsValue = try scanAfterValue(&cursor, in: container)
      } else {
        if cursor.i < cursor.end { throw cursor.fault(.trailing) }
        return
      }
    }
  }

  /// Scans a value or opens a container; true if a value must follow.
  private mutating func scanValue(_ cursor: inout Cursor) throws(JSONFault) -> Bool {
    guard let byte = cursor.byte else { throw cursor.fault(.endsTooEarly) }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard containers.count < JSONScanner.depthLimit else { throw cursor.fault(.tooDeep) }
      let isObject = byte == UInt8(ascii: "{")
      containers.append(nodes.count)
      nodes.append(Node(kind: isObject ? .object : .array, start: cursor.i, end: 0, next: 0))
      cursor.i += 1
      skipSpace(&cursor)
      if cursor.byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return false }
      if isObject { try scanKey(&cursor) }
      return true
    case UInt8(ascii: "\""):
      try scanString(&cursor)
    case UInt8(ascii: "-"), 0x30...0x39:
      try scanNumber(&cursor)
    case UInt8(ascii: "t"): try scanWord(&cursor, "true", .yes)
    case UInt8(ascii: "f"): try scanWord(&cursor, "false", .no)
    case UInt8(ascii: "n"): try scanWord(&cursor, "null", .null)
    default: throw cursor.fault(.expected("a value"))
    }
    return false
  }

  /// After a value or an opened, empty container: a comma or the end; true if a value must follow.
  private mutating func scanAfterValue(
    _ cursor: inout Cursor, in container: Int
  ) throws(JSONFault) -> Bool {
    guard let byte = cursor.byte else { throw cursor.fault(.endsTooEarly) }
    let isObject = nodes[container].kind == .object
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    if byte == UInt8(ascii: ",") {
      cursor.i += 1
      skipSpace(&cursor)
      guard isTolerant, cursor.byte == closing else {
        if isObject { try scanKey(&cursor) }
        return true
      }
    }
    guard cursor.byte == closing else {
      throw cursor.fault(.expected(isObject ? "a comma or }" : "a comma or ]"))
    }
    cursor.i += 1
    nodes[container].end = cursor.i
    nodes[container].next = nodes.count
    containers.removeLast()
    return false
  }

  private mutating func scanKey(_ cursor: inout Cursor) throws(JSONFault) {
    guard let byte = cursor.byte else { throw cursor.fault(.endsTooEarly) }
    guard byte == UInt8(ascii: "\"") else { throw cursor.fault(.expected("a key")) }
    try scanString(&cursor)
    skipSpace(&cursor)
    guard cursor.byte == UInt8(ascii: ":") else {
      throw cursor.byte == nil ? cursor.fault(.endsTooEarly) : cursor.fault(.expected("a colon"))
    }
    cursor.i += 1
  }

  private mutating func scanString(_ cursor: inout Cursor) throws(JSONFault) {
    let bytes = cursor.bytes
    let end = cursor.end
    let start = cursor.i + 1
    var i = start
    var hasEscapes = false
    let base = UnsafeRawPointer(bytes.baseAddress!)
    while true {
      // Eight bytes at a time: none of them a quotation mark, a backslash or below 20.
      while i + 8 <= end {
        let word = base.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        if JSONScanner.hasSpecial(word) { break }
        i += 8
      }
      guard i < end else {
        cursor.i = start - 1
        throw cursor.fault(.openString)
      }
      let byte = bytes[i]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        cursor.i = i
        i = try endOfEscape(cursor)
      } else if byte < 0x20, !isTolerant {
        cursor.i = i
        throw cursor.fault(.controlCharacter)
      } else {
        i += 1
      }
    }
    nodes.append(
      Node(kind: .string, hasEscapes: hasEscapes, start: start, end: i, next: nodes.count + 1))
    cursor.i = i + 1
  }

  @inline(__always)
  private static func hasSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let below = (word &- (ones &* 0x20)) & ~word
    return (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | below) & highs != 0
  }

  private func endOfEscape(_ cursor: Cursor) throws(JSONFault) -> Int {
    guard cursor.i + 1 < cursor.end else { throw cursor.fault(.openString) }
    switch cursor.bytes[cursor.i + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return cursor.i + 2
    case UInt8(ascii: "u"):
      for k in 2..<6 {
        guard cursor.i + k < cursor.end else { throw cursor.fault(.openString) }
        guard cursor.bytes[cursor.i + k].hexValue != nil else { throw cursor.fault(.badEscape) }
      }
      return cursor.i + 6
    default: throw cursor.fault(.badEscape)
    }
  }

  private mutating func scanNumber(_ cursor: inout Cursor) throws(JSONFault) {
    let bytes = cursor.bytes
    let end = cursor.end
    let start = cursor.i
    var i = start
    func digits() -> Int {
      let first = i
      while i < end, bytes[i].isDigit { i += 1 }
      return i - first
    }
    if bytes[i] == UInt8(ascii: "-") { i += 1 }
    let whole = i
    var isGood = digits() > 0 && (bytes[whole] != UInt8(ascii: "0") || i == whole + 1)
    if isGood, i < end, bytes[i] == UInt8(ascii: ".") {
      i += 1
      isGood = digits() > 0
    }
    if isGood, i < end, bytes[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < end, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
      isGood = digits() > 0
    }
    guard isGood else { throw cursor.fault(.badNumber) }
    nodes.append(Node(kind: .number, start: start, end: i, next: nodes.count + 1))
    cursor.i = i
  }

  private mutating func scanWord(
    _ cursor: inout Cursor, _ word: StaticString, _ kind: Kind
  ) throws(JSONFault) {
    let count = word.utf8CodeUnitCount
    for k in 0..<count {
      guard cursor.i + k < cursor.end else { throw cursor.fault(.endsTooEarly) }
      guard cursor.bytes[cursor.i + k] == word.utf8Start[k] else { throw cursor.fault(.badWord) }
    }
    nodes.append(Node(kind: kind, start: cursor.i, end: cursor.i + count, next: nodes.count + 1))
    cursor.i += count
  }

  @inline(__always)
  private func skipSpace(_ cursor: inout Cursor) {
    while cursor.i < cursor.end {
      let byte = cursor.bytes[cursor.i]
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        cursor.i += 1
      } else if isTolerant, byte == UInt8(ascii: "/") {
        guard skipComment(&cursor) else { return }
      } else {
        return
      }
    }
  }

  private func skipComment(_ cursor: inout Cursor) -> Bool {
    guard cursor.i + 1 < cursor.end else { return false }
    let bytes = cursor.bytes
    switch bytes[cursor.i + 1] {
    case UInt8(ascii: "/"):
      while cursor.i < cursor.end, bytes[cursor.i] != 0x0A { cursor.i += 1 }
    case UInt8(ascii: "*"):
      cursor.i += 2
      while cursor.i < cursor.end,
        bytes[cursor.i - 1] != UInt8(ascii: "*") || bytes[cursor.i] != UInt8(ascii: "/")
      { cursor.i += 1 }
      cursor.i = min(cursor.i + 1, cursor.end)
    default: return false
    }
    return true
  }
}

extension UInt8 {
  /// 0 to 15 for a hexadecimal digit.
  @inline(__always) var hexValue: UInt8? {
    if isDigit { return self - 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}
