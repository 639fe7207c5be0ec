// Files beside the tests, read without Foundation, and trees without their spans.

import Glibc
import QueryParser
import Text

/// Reads the data files of these tests.
enum TestFiles {
  /// The non-blank lines of a file in `Grammar`.
  static func grammar(_ name: String) -> [String] { lines("Grammar/" + name) }

  static func lines(_ name: String) -> [String] {
    text(name).split(separator: "\n").map(String.init).filter { $0.contains { $0 != " " } }
  }

  static func text(_ name: String, here: String = #filePath) -> String {
    let path = here.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
    guard let file = fopen(path, "r") else { fatalError("missing test file \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A tree as text without spans and without whether words stood in quotes, which never matters.
func meaning(_ tree: QueryTree) -> String { meaning(tree.statement) }

func meaning(_ statement: Statement) -> String {
  var output = ""
  var rest = Substring(String(reflecting: statement))
  while let mark = rest.firstRange(of: "Text.Span(start: ") {
    output += rest[..<mark.lowerBound]
    rest = rest[mark.upperBound...].drop { $0 != ")" }.dropFirst()
  }
  return (output + rest).replacing("isString: true", with: "isString: false")
}

/// Numbers that are the same on every run and machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
