import Foundation
import QueryEvaluator
import QueryParser
import TestSupport
import Testing
import Text

@testable import Shell

/// Each dot-command and each error code has a page, and what the pages show is true.
@Suite struct ShellHelpTests {
  /// Examples that need a file of the user, or write one.
  static let needsFiles: Set<String> = ["once", "output", "read"]

  @Test func examplesOfCommandsRun() {
    _ = FileManager.default.changeCurrentDirectoryPath(Checkout.root)
    for command in Command.all where !Self.needsFiles.contains(command.name) {
      let shell = MemoryShell()
      let code = shell.run(
        ["--no-init", "-q", "seeds/harbour"], input: "quotes by Kim\n\(command.example)\n")
      #expect(code == .success, "\(command.example): \(shell.error)")
    }
  }

  /// The codes of `Diagnostic.Fact`, from its own table: an enumeration with values cannot list them.
  static func codes() throws -> Set<Int> {
    let text = try Checkout.text("Sources/Text/Diagnostic.swift")
    return Set(text.matches(of: /(?m)^    case \..*: (\d{3})$/).compactMap { Int($0.1) })
  }

  @Test func everyErrorCodeHasAPage() throws {
    let codes = try Self.codes()
    #expect(codes.count > 40)
    #expect(Set(ErrorPages.all.map(\.code)) == codes)
    #expect(ErrorPages.all.count == codes.count)
    for entry in ErrorPages.all {
      #expect(entry.meaning.hasSuffix("."), "E\(entry.code)")
      #expect(Help.text(about: "e\(entry.code)") != nil)
    }
  }

  @Test func wrongLinesOfPagesGiveTheirCode() {
    var session = SampleSession()
    // 209 needs a script that demands one name, 402 articles of several years, 501 a file that
    // exists.
    for entry in ErrorPages.all where !entry.wrong.isEmpty && ![209, 402, 501].contains(entry.code)
    {
      let error = session.error(in: entry.wrong)
      #expect(
        error?.code == entry.code, "E\(entry.code): ‘\(entry.wrong)’: \(error?.message ?? "")")
    }
  }

  @Test func rightLinesOfPagesAreAnswered() {
    var session = SampleSession()
    for entry in ErrorPages.all where !entry.right.isEmpty {
      let error = session.error(in: entry.right)
      #expect(
        error == nil || error?.code == 509,
        "E\(entry.code): ‘\(entry.right)’: \(error?.message ?? "")")
    }
  }

  @Test func everyExitCodeIsExplained() throws {
    let text = try Checkout.text("Sources/Shell/ExitCode.swift")
    let codes = text.matches(of: /ExitCode\(rawValue: (\d+)\)/).map { String($0.1) }
    let explained = Help.exitCodes.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    #expect(explained.map(String.init) == codes)
  }
}
