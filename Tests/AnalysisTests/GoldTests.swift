// Whole articles of different style, marked by hand. All are invented.
//
// `GoldFloors.txt` holds what is reached of each article: rows right in everything, rows invented.
// Fewer right or more invented rows are a fault. With QUOTH_UPDATE_GOLD=1 in the environment the
// file is written anew.

import Analysis
import AttributionTraining
import Foundation
import Testing

@Suite("Gold articles")
struct GoldTests {
  /// What is reached of one article.
  struct Floor: Equatable {
    var right: Int
    var invented: Int
  }

  static let home = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  static let floorsPath = home + "/GoldFloors.txt"
  static let isUpdating = ProcessInfo.processInfo.environment["QUOTH_UPDATE_GOLD"] == "1"
  static let names = ((try? GoldArticle.paths(in: home + "/Gold")) ?? []).map {
    URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent
  }

  static func article(_ name: String) throws -> GoldArticle {
    try GoldArticle(path: "\(home)/Gold/\(name).txt")
  }

  static func comparison(_ name: String) throws -> GoldComparison {
    let article = try article(name)
    return GoldComparison(
      article, document: Analyzer().document(of: article.marked.article))
  }

  /// Lines `name right invented`; those that begin with `#` are comments.
  static func floors() throws -> [String: Floor] {
    var floors: [String: Floor] = [:]
    let text = try String(contentsOfFile: floorsPath, encoding: .utf8)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      let right = try #require(words.count == 3 ? Int(words[1]) : nil, "\(line)")
      floors[String(words[0])] = Floor(right: right, invented: try #require(Int(words[2])))
    }
    return floors
  }

  @Test("every article is well formed", arguments: names)
  func wellFormed(_ name: String) throws {
    let faults = try Self.article(name).faults
    #expect(faults.isEmpty, "\(name): \(faults.joined(separator: "\n"))")
  }

  @Test("articles and floors are the same", .enabled(if: !isUpdating))
  func namesOfFloors() throws {
    #expect(Set(try Self.floors().keys) == Set(Self.names))
    #expect(!Self.names.isEmpty)
  }

  @Test("rows of an article", .enabled(if: !isUpdating), arguments: names)
  func rows(_ name: String) throws {
    let found = try Self.comparison(name)
    let floor = try #require(Self.floors()[name])
    #expect(
      found.right >= floor.right && found.invented.count <= floor.invented,
      """
      \(name): \(found.right) right (floor \(floor.right)), \(found.invented.count) invented \
      (at most \(floor.invented))
      missed:
        \(found.missed.joined(separator: "\n  "))
      invented:
        \(found.invented.joined(separator: "\n  "))
      """)
  }

  @Test("floors are written anew", .enabled(if: isUpdating))
  func update() throws {
    var text = "# What is reached of each gold article: rows right in everything, rows invented.\n"
    for name in Self.names {
      let found = try Self.comparison(name)
      text += "\(name) \(found.right) \(found.invented.count)\n"
    }
    try text.write(toFile: Self.floorsPath, atomically: true, encoding: .utf8)
  }
}
