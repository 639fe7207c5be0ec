import LineEditing
import TestSupport
import Testing

@testable import Shell

/// Arguments, streams and exit codes.
@Suite struct CommandLineTests {
  /// One article on standard input, as `-` reads it.
  private func shell(_ articles: String = "Ferry capsizes\n\n“Wait,” Dana Kim said.\n")
    -> MemoryShell
  {
    let shell = MemoryShell()
    shell.articlesOnInput = articles
    return shell
  }

  @Test func unknownOptionsAreUsageErrors() {
    let shell = MemoryShell()
    #expect(shell.run(["--foo"]) == .usage)
    #expect(shell.error.contains("Unknown option '--foo'"))
    #expect(shell.output.isEmpty)
  }

  @Test(arguments: [
    ["--width", "5"], ["--today", "7 March"], ["--mode", "html"], ["--set", "day"],
    ["--color", "blue"],
  ])
  func wrongValuesAreUsageErrors(arguments: [String]) {
    #expect(MemoryShell().run(arguments) == .usage)
  }

  @Test func helpAndVersionAreAnswers() {
    let shell = MemoryShell()
    #expect(shell.run(["--version"]) == .success)
    #expect(shell.output == "quoth \(Session.version)\n")
    let help = MemoryShell()
    #expect(help.run(["--help"]) == .success)
    #expect(help.output.contains("USAGE: quoth"))
  }

  @Test func nothingLoadedIsThree() {
    let shell = MemoryShell()
    #expect(shell.run(["--no-init", "/no/such/folder", "-c", "articles"]) == .nothingLoaded)
    #expect(shell.error.contains("/no/such/folder: no such file or folder"))
    #expect(shell.output.isEmpty)
  }

  @Test func misspeltWordsAreTwoWithCaretAndSuggestion() {
    let shell = shell()
    #expect(shell.run(["--no-init", "-q", "-", "-c", "qoutes by Kim"]) == .queryError)
    #expect(
      shell.error == """
        error E101: unknown word ‘qoutes’
          qoutes by Kim
          ^^^^^^
          try: quotes by Kim

        """)
    #expect(shell.output.isEmpty)
  }

  @Test func errorsCanBeData() {
    let shell = shell()
    #expect(
      shell.run(["--no-init", "-q", "--errors", "json", "-c", "qoutes by Kim"]) == .queryError)
    #expect(
      shell.error == """
        {"code": "E101", "message": "unknown word ‘qoutes’", "file": null, "line": 1, \
        "column": 1, "start": 0, "end": 6, "fixes": ["quotes by Kim"]}

        """)
  }

  @Test func queriesComeFromStandardInput() {
    let shell = MemoryShell()
    #expect(shell.run(["--no-init", "-q"], input: ".version\n.quit 7\n.version\n").rawValue == 7)
    #expect(shell.output == "quoth \(Session.version)\n")
  }

  @Test func theFirstErrorStopsUnlessToldOtherwise() {
    let stopping = MemoryShell()
    #expect(stopping.run(["--no-init", "-q"], input: ".foo\n.version\n") == .queryError)
    #expect(stopping.output.isEmpty)
    let going = MemoryShell()
    #expect(
      going.run(["--no-init", "-q", "--keep-going"], input: ".foo\n.version\n") == .queryError)
    #expect(going.output == "quoth \(Session.version)\n")
  }

  @Test func linesThatAreNoTextAreErrorsWithTheirNumber() {
    let shell = MemoryShell()
    var chunks: [[UInt8]] = [Array(".version\n".utf8) + [0xFF, 0x0A]]
    let reader = PipeReader { chunks.isEmpty ? nil : chunks.removeFirst() }
    #expect(shell.run(["--no-init", "-q"], reader: reader) == .queryError)
    #expect(shell.error == "standard input:2: error E120: these bytes are not UTF-8 text\n")
  }

  @Test(arguments: [(TextSink.Outcome.readerGone, ExitCode.success), (.failed, .outputNotWritten)])
  func outputThatCannotBeWrittenEndsTheSession(outcome: TextSink.Outcome, code: ExitCode) {
    var output = ""
    let sink = TextSink(isTerminal: false) { text in
      output += text
      return outcome
    }
    let surroundings = Surroundings(
      input: PipeReader(text: ".version\n.version\n"), output: sink,
      error: TextSink(isTerminal: false) { _ in .written },
      today: .init(year: 2025, month: 3, day: 7)!)
    #expect(Session.run(arguments: ["--no-init"], in: surroundings) == code)
    #expect(output == "quoth \(Session.version)\n")
  }

  @Test(
    arguments: [
      (ColorChoice.auto, [:], true, false), (.auto, ["TERM": "xterm"], true, true),
      (.auto, ["TERM": "xterm"], false, false), (.auto, ["TERM": "dumb"], true, false),
      (.auto, ["TERM": "xterm", "NO_COLOR": "1"], true, false),
      (.auto, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      (.auto, ["FORCE_COLOR": "1"], false, true), (.auto, ["CLICOLOR_FORCE": "0"], false, false),
      (.auto, ["TERM": "xterm", "CLICOLOR": "0"], true, false),
      (.auto, ["FORCE_COLOR": "1", "NO_COLOR": "1"], true, false),
      (.always, ["NO_COLOR": "1"], false, true), (.never, ["FORCE_COLOR": "1"], true, false),
    ] as [(ColorChoice, [String: String], Bool, Bool)])
  func colourFollowsTheCustoms(
    choice: ColorChoice, environment: [String: String], isTerminal: Bool, isOn: Bool
  ) {
    #expect(choice.isOn(environment: environment, isTerminal: isTerminal) == isOn)
  }
}
