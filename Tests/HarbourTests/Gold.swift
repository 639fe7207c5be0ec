// What two readers marked in seeds/harbour.
//
// In: seeds/gold/harbour.jsonl. Out: its rows by kind. Leaves to others: whether they are right
// (GoldTests) and what the program makes of the same articles (Comparison).

import Foundation
import Testing

/// The marked rows of all articles, in the order of the file.
struct Gold {
  var articles: [Article] = []
  var quotes: [Quote] = []
  var sources: [Source] = []
  var figures: [Figure] = []
  var mentions: [Mention] = []

  /// One line of the gold about an article as a whole. `article` counts from 1 like `#a1`.
  struct Article: Decodable {
    var article: Int
    var headline: String
    var outlet: String
    var author: String?
    /// How many rows the article has; nested quotes and silent sources are not counted.
    var quotes: Int
    var figures: Int
    var namedSources: Int
    /// The article this one was copied from, the one it corrects.
    var original: Int?
    var corrects: Int?
  }

  struct Quote: Decodable {
    var article: Int
    var text: String
    var start: Int
    var end: Int
    var pieces: [String]?
    var pieceSpans: [[Int]]?
    /// `id` of a source of the article.
    var speaker: String
    var `as`: String
    var form: String
    var verb: String
    /// `said` or `wrote`.
    var act: String
    var nested: Bool?

    /// Bytes of the content; one range where nothing splits it.
    var contents: [Range<Int>] {
      pieceSpans.map { $0.map { $0[0]..<$0[1] } } ?? [start..<end]
    }
  }

  struct Source: Decodable {
    var article: Int
    /// What the other rows of the article call it.
    var id: String
    var name: String?
    var `as`: String
    /// Bytes of `as`.
    var start: Int
    var end: Int
    var type: String
    var named: Bool
    /// False: asked, and declined or silent.
    var speaking: Bool
    var nested: Bool?
    /// Only of anonymous sources.
    var reason: String?
  }

  struct Figure: Decodable {
    var article: Int
    var text: String
    var start: Int
    var end: Int
    var type: String
    var value: Double?
    var low: Double?
    var high: Double?
    var bound: String
    var counted: String?
    var topic: String?
    /// `id` of a source of the article.
    var source: String?
    var sourceType: String
    var relation: String?
    var correctedBy: Int?
  }

  struct Mention: Decodable {
    var article: Int
    var text: String
    var start: Int
    var end: Int
    var entity: String
    var `class`: String
  }

  private struct Line: Decodable { var kind: String }

  /// Reads the file; a line that does not fit its kind fails.
  init() throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    for line in try Data(contentsOf: URL(filePath: Seeds.gold)).split(separator: 10) {
      switch try decoder.decode(Line.self, from: line).kind {
      case "article": articles.append(try decoder.decode(Article.self, from: line))
      case "quote": quotes.append(try decoder.decode(Quote.self, from: line))
      case "source": sources.append(try decoder.decode(Source.self, from: line))
      case "figure": figures.append(try decoder.decode(Figure.self, from: line))
      case "mention": mentions.append(try decoder.decode(Mention.self, from: line))
      case let kind: throw UnknownKind(kind: kind)
      }
    }
  }

  struct UnknownKind: Error { let kind: String }

  /// The source that a row of the same article calls by its id.
  func source(_ id: String, in article: Int) -> Source? {
    sources.first { $0.article == article && $0.id == id }
  }
}

/// Where the sample corpus lies.
enum Seeds {
  /// `#filePath` is Tests/HarbourTests/Gold.swift.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let harbour = root.appending(path: "seeds/harbour").path
  static let gold = root.appending(path: "seeds/gold/harbour.jsonl").path
  static let knownMisses = root.appending(path: "Tests/HarbourTests/KnownMisses.txt").path
}
