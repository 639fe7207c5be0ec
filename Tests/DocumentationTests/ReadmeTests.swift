import Foundation
import QueryEvaluator
import QueryParser
import Shell
import Testing

/// README.md shows what the program prints, and names only what exists.
@Suite struct ReadmeTests {
  init() {
    // Paths in README.md are written from the root of the package.
    _ = FileManager.default.changeCurrentDirectoryPath(Checkout.root)
  }

  @Test func measurementsAreThoseOfTheProgram() throws {
    let page = try String(contentsOfFile: "README.md", encoding: .utf8)
    for row in Limits.measurements {
      let line =
        "| \(row.subject) | \(row.dataSet) | \(row.measure) | \(row.result) | \(Limits.date) |"
      #expect(page.contains(line), "README.md lacks: \(line)")
    }
  }

  @Test func sessionsPrintWhatTheyShow() throws {
    let updates = ProcessInfo.processInfo.environment["QUOTH_UPDATE_TRANSCRIPTS"] == "1"
    let page = try MarkdownPage("README.md")
    let blocks = page.blocks.filter { $0.language == "console" }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let session = ConsoleBlock(lines: block.lines)
      #expect(session.startsTheProgram, "line \(block.start + 1) of README.md")
      let printed = session.replayed()
      if printed == block.lines { continue }
      if updates { try page.rewrite(block, with: printed) }
      Issue.record(
        """
        README.md, line \(block.start + 1), does not show what is printed:
        \(printed.joined(separator: "\n"))

        If that is right: QUOTH_UPDATE_TRANSCRIPTS=1 scripts/test --filter Readme
        """)
    }
  }

  @Test func everyBlockIsOfASortThatIsChecked() throws {
    for block in try MarkdownPage("README.md").blocks {
      #expect(["console", "quoth", "sh"].contains(block.language), "line \(block.start)")
    }
  }

  @Test func commandsExist() throws {
    let blocks = try MarkdownPage("README.md").blocks.filter { $0.language == "sh" }
    #expect(!blocks.isEmpty)
    for line in blocks.flatMap(\.lines) {
      let program = try #require(line.split(separator: " ").first { $0.hasPrefix("scripts/") })
      #expect(
        FileManager.default.isExecutableFile(atPath: Checkout.path(String(program))), "\(line)")
    }
  }

  @Test func queriesRunOnTheSampleArticles() throws {
    let page = try MarkdownPage("README.md")
    let table = try #require(page.table("to find"))
    let queries =
      page.blocks.filter { $0.language == "quoth" }.flatMap(\.lines)
      + table.flatMap { MarkdownPage.code(in: $0[1]) }
    #expect(queries.count > table.count)
    var session = SampleSession()
    for query in queries {
      #expect(session.error(in: query) == nil, "\(query)")
      if !query.hasPrefix("explain") {
        #expect(session.rowCount != 0, "\(query) finds nothing")
      }
    }
  }

  @Test func namedFilesExist() throws {
    let page = try MarkdownPage("README.md")
    let folders = ["scripts/", "seeds/", "Sources/", "Tests/"]
    for code in page.lines.flatMap({ MarkdownPage.code(in: $0) })
    where folders.contains(where: code.hasPrefix) {
      let path = String(code.prefix { $0 != " " })
      #expect(Checkout.exists(path), "\(path)")
    }
    for line in page.lines {
      for part in line.split(separator: "](").dropFirst() {
        let target = String(part.prefix { $0 != ")" && $0 != "#" })
        if !target.contains("://") { #expect(Checkout.exists(target), "\(target)") }
      }
    }
  }

  /// What the page calls not built is not built, and the other way round.
  @Test func notBuiltIsWhatTheVocabularySays() throws {
    let page = try MarkdownPage("README.md")
    let line = try #require(page.lines.first { $0.hasPrefix("In the language, not built yet:") })
    let later =
      Vocabulary.kinds.filter { !$0.isBuilt }.map(\.kind.plural)
      + Vocabulary.adjectives.filter { !$0.isBuilt }.map(\.adjective.rawValue)
      + Vocabulary.filters.filter { !$0.isBuilt }.map(\.word.rawValue)
      + Vocabulary.stages.filter { !$0.isBuilt }.map(\.name)
      + Vocabulary.fields.filter { !$0.isBuilt && $0.kinds != [.claim] }.map(\.name)
    #expect(Set(MarkdownPage.code(in: line)) == Set(later))
  }

  @Test func isShort() throws {
    #expect(try MarkdownPage("README.md").lines.count <= 150)
  }
}
