// Package.swift, read as text: the tests run where no other build may start.

/// The targets of the package.
struct Manifest {
  struct Target {
    let name: String
    let isTest: Bool
    let isSystemLibrary: Bool
    /// The folder, `Sources/NAME` or `Tests/NAME` if not given.
    let path: String
    /// Targets and products it needs, as written.
    let dependencies: [String]
  }

  private(set) var targets: [Target] = []

  init() throws {
    let code = try Checkout.text("Package.swift")
      .split(separator: "\n").filter { !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") }
      .joined(separator: " ")
    let kinds = [".target(", ".executableTarget(", ".testTarget(", ".systemLibrary("]
    var rest = code[...]
    while let (place, kind) = Manifest.first(of: kinds, in: rest) {
      let body = Manifest.balanced(rest[place...].dropFirst(kind.count))
      rest = rest[body.endIndex...]
      let isTest = kind == ".testTarget("
      let name = Manifest.strings(behind: "name:", in: body).first ?? ""
      targets.append(
        Target(
          name: name, isTest: isTest, isSystemLibrary: kind == ".systemLibrary(",
          path: Manifest.strings(behind: "path:", in: body).first
            ?? (isTest ? "Tests/" : "Sources/") + name,
          dependencies: Manifest.dependencies(in: body)))
    }
  }

  /// What lies under `Sources`.
  var sources: [Target] { targets.filter { $0.path.hasPrefix("Sources/") } }

  private static func first(of words: [String], in text: Substring) -> (Substring.Index, String)? {
    words.compactMap { word in text.firstRange(of: word).map { ($0.lowerBound, word) } }
      .min { $0.0 < $1.0 }
  }

  /// Up to the parenthesis that closes one that is open already.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" || text[index] == "[" { depth += 1 }
      if text[index] == ")" || text[index] == "]" { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }

  private static func dependencies(in body: Substring) -> [String] {
    guard let list = body.firstRange(of: "dependencies: [") else { return [] }
    // The package of a product is none of the names.
    return balanced(body[list.upperBound...])
      .replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]*)"/).map { String($0.1) }
  }

  private static func strings(behind label: String, in body: Substring) -> [String] {
    guard let place = body.firstRange(of: label) else { return [] }
    return body[place.upperBound...].prefixMatch(of: /\s*"([^"]*)"/).map { [String($0.1)] } ?? []
  }
}
