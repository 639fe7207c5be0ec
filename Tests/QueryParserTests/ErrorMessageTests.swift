// Every error of the grammar word for word, from a data file.
//
// A case of ErrorMessages.txt is a query with its code, the caret line, the message, and the fixes:
//
//     E101  qoutes by Kim
//           ^^^^^^
//           unknown word ‘qoutes’
//           try: quotes by Kim

import QueryParser
import Testing
import Text

struct ErrorCase: CustomTestStringConvertible, Sendable {
  var code: String
  var query: String
  var caret: String
  var message: String
  var fixes: [String]

  var testDescription: String { query }

  static func all(in file: String) -> [ErrorCase] {
    var cases: [ErrorCase] = []
    for line in TestFiles.lines(file) where !line.hasPrefix("--") {
      let content = String(line.dropFirst(6))
      if line.hasPrefix("E") {
        cases.append(
          ErrorCase(code: String(line.prefix(4)), query: content, caret: "", message: "", fixes: [])
        )
      } else if cases[cases.count - 1].caret.isEmpty {
        cases[cases.count - 1].caret = content
      } else if content.hasPrefix("try: ") {
        cases[cases.count - 1].fixes.append(String(content.dropFirst(5)))
      } else {
        cases[cases.count - 1].message = content
      }
    }
    return cases
  }
}

@Suite struct ErrorMessageTests {
  @Test(arguments: ErrorCase.all(in: "ErrorMessages.txt"))
  func message(_ expected: ErrorCase) {
    check(expected)
  }

  /// Messages that are true but poor. Improving one and moving it to ErrorMessages.txt is a good
  /// first change.
  @Test(arguments: ErrorCase.all(in: "PoorErrorMessages.txt"))
  func poorMessage(_ expected: ErrorCase) {
    check(expected)
  }

  private func check(_ expected: ErrorCase) {
    let text = ByteText(expected.query)
    do throws(Diagnostic) {
      _ = try Parser.parse(text)
      Issue.record("parses: \(expected.query)")
    } catch {
      let lines = DiagnosticsFormatter(width: 200).lines(for: error, in: text)
      #expect("E\(error.code)" == expected.code)
      #expect(error.message == expected.message)
      #expect(lines[2] == "  " + expected.caret)
      #expect(error.fixes == expected.fixes)
      #expect(!error.message.contains(" you"))
    }
  }

  @Test(arguments: ErrorCase.all(in: "ErrorMessages.txt").flatMap(\.fixes))
  func fixParses(_ fix: String) throws {
    if fix.hasPrefix(".") { return }  // a command of the shell
    #expect(try !Parser.parse(ByteText(fix)).isEmpty)
  }
}
