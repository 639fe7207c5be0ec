import Testing

/// ARCHITECTURE.md, Package.swift and the folders tell the same.
@Suite struct ArchitectureTests {
  let page: MarkdownPage
  let manifest: Manifest

  init() throws {
    page = try MarkdownPage("ARCHITECTURE.md")
    manifest = try Manifest()
  }

  /// Rows of the table of targets: name, needs, public face.
  private func targetRows() throws -> [(name: String, needs: [String], face: [String])] {
    try #require(page.table("target")).map { row in
      (
        MarkdownPage.code(in: row[0]).first ?? "",
        row[2].split(separator: " ").map(String.init).filter { $0 != "–" },
        MarkdownPage.code(in: row[3])
      )
    }
  }

  @Test func stagesStandInOrder() throws {
    let stages = try #require(page.table("stage, as the reader's question")).map { row in
      MarkdownPage.code(in: row[2])
    }
    #expect(stages.count >= 8)
    var earlier: Set<String> = []
    for targets in stages {
      for name in targets {
        let target = try #require(
          manifest.targets.first { $0.name == name }, "\(name) is no target")
        for other in stages.flatMap({ $0 }) where target.dependencies.contains(other) {
          #expect(
            earlier.contains(other) || targets.contains(other),
            "an arrow runs back from \(name) to \(other), a later stage")
        }
      }
      earlier.formUnion(targets)
    }
  }

  @Test func tableOfTargetsIsThatOfThePackage() throws {
    let rows = try targetRows()
    #expect(Set(rows.map(\.name)) == Set(manifest.sources.map(\.name)))
    #expect(rows.count == Set(rows.map(\.name)).count)
    for row in rows {
      let target = try #require(manifest.targets.first { $0.name == row.name })
      #expect(
        Set(row.needs) == Set(target.dependencies),
        "needs of \(row.name) in ARCHITECTURE.md and Package.swift")
    }
  }

  @Test func arrowsPointUpTheTableOfTargets() throws {
    var above: Set<String> = []
    for row in try targetRows() {
      for name in row.needs where manifest.targets.contains(where: { $0.name == name }) {
        #expect(above.contains(name), "\(row.name) needs \(name), which does not stand above it")
      }
      above.insert(row.name)
    }
  }

  @Test func publicFacesExist() throws {
    for row in try targetRows() {
      let code = try Checkout.files(under: "Sources/\(row.name)", endings: ["swift", "h"])
        .map { try Checkout.text($0) }.joined()
      for name in row.face {
        let pattern = try Regex("(public|package) ([a-z]+ )*\(name)\\b|\\b\(name)\\(")
        let isThere = code.contains(pattern)
        #expect(isThere, "\(row.name) has no public \(name)")
      }
    }
  }

  @Test func namedFilesExist() throws {
    for row in try #require(page.table("in")) {
      let target = try #require(MarkdownPage.code(in: row[0]).first)
      for name in MarkdownPage.code(in: row[1]) {
        let names = Checkout.names(in: "Sources/\(target)")
        let isThere =
          name.hasSuffix("+…")
          ? names.contains { $0.hasPrefix(name.dropLast()) }
          : names.contains { $0 == name || $0 == name + ".swift" }
        #expect(isThere, "Sources/\(target)/\(name)")
      }
    }
  }

  @Test func everyFolderIsATarget() {
    let paths = Set(manifest.targets.map(\.path))
    for folder in Checkout.names(in: "Sources") { #expect(paths.contains("Sources/" + folder)) }
    for target in manifest.targets { #expect(Checkout.exists(target.path), "\(target.path)") }
  }

  @Test func importsAreDeclared() throws {
    let names = Set(manifest.targets.map(\.name)).union(["ArgumentParser"])
    for target in manifest.sources where !target.isSystemLibrary && !target.name.hasPrefix("C") {
      var imported: Set<String> = []
      for file in Checkout.files(under: target.path, endings: ["swift"]) {
        for match in try Checkout.text(file).matches(of: /(?m)^(?:@\w+ )?import (\w+)/) {
          imported.insert(String(match.1))
        }
      }
      #expect(
        imported.intersection(names) == Set(target.dependencies),
        "imports of \(target.name) and its dependencies in Package.swift")
    }
  }

  @Test func dependenciesStandInAlphabeticalOrder() {
    for target in manifest.targets {
      let names = target.dependencies.map { $0.lowercased() }
      #expect(names == names.sorted(), "dependencies of \(target.name)")
    }
    let tests = manifest.targets.filter(\.isTest).map(\.name)
    #expect(tests == tests.sorted())
  }
}
