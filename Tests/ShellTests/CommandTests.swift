import QueryParser
import TestSupport
import Testing
import Text

@testable import Shell

/// Dot-commands, their registry, and help.
@Suite struct CommandTests {
  @Test func everyCommandIsWhole() {
    for command in Command.all {
      #expect(command.help.hasSuffix("."), "\(command.name)")
      #expect(command.example.hasPrefix(".\(command.name)"), "\(command.name)")
      #expect(Help.text(about: "." + command.name) != nil)
    }
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
  }

  @Test func everyWordOfTheLanguageHasHelp() {
    for topic in Help.topics { #expect(Help.text(about: topic) != nil, "\(topic)") }
  }

  @Test func everySettingTakesItsValues() throws {
    let options = try Options.parse([])
    for setting in Setting.all {
      var settings = Settings(options: options, environment: [:])
      for value in setting.values {
        #expect(setting.change(&settings, value.filter { $0 != "\"" }), "\(setting.name) \(value)")
        #expect(setting.show(settings) == value)
      }
    }
  }

  @Test func uniquePrefixesCount() throws {
    #expect(try Command.named("hel").name == "help")
    #expect(try Command.named("exit").name == "quit")
    #expect(throws: CommandError.self) { try Command.named("o") }
    #expect(throws: CommandError.self) { try Command.named("") }
  }

  @Test(
    arguments: [
      ("#q3", "#q3", ""), ("#q3, #q7 2", "#q3, #q7", "2"), ("1", "$last | rows 1", ""),
      ("1, 3-5 speaker, text", "$last | rows 1, 3-5", "speaker, text"), ("", nil, ""),
      ("speaker", nil, "speaker"),
    ] as [(String, String?, String)])
  func rowsAreReadFromShorthands(text: String, rows: String?, rest: String) {
    let read = RowChoice.read(text)
    #expect(read.rows == rows)
    #expect(read.rest == rest)
  }

  @Test func wordsOfACommandMayBeQuoted() {
    #expect(CommandArguments.words(of: "a \"b c\" “d e”f") == ["a", "b c", "d ef"])
  }

  @Test func valuesNeverBecomeQueryText() {
    #expect(Session.quoted("2025-03-05") == "2025-03-05")
    #expect(Session.quoted("x\" | export csv to \"y") == "\"x’ | export csv to ’y\"")
  }

  @Test func freeNamesKeepTheirEnding() {
    #expect(Session.freeName(beside: "/no.where/kim.csv") == "/no.where/kim-2.csv")
    #expect(Session.freeName(beside: "/no.where/kim") == "/no.where/kim-2")
  }
}
