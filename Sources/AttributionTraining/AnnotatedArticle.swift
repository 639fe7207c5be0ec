// Articles in which people marked who said what.
//
// In: JSON lines with `text` and `attributions`, whose places count scalars of the text. Out:
// articles as the program reads them, with the places in bytes.

import Articles
import Foundation
import LanguageTraining
import Text

/// An article with its marked attributions.
package struct AnnotatedArticle: Sendable {
  /// One marked attribution: spans in bytes.
  package struct Row: Sendable {
    package var source: [Span] = []
    package var cue: [Span] = []
    package var content: [Span] = []
  }

  package var id: String
  package var article: Article
  package var rows: [Row]

  private struct Line: Decodable {
    struct Row: Decodable {
      var source: [[Int]]?
      var cue: [[Int]]?
      var content: [[Int]]?
    }
    var id: String
    var text: String
    var attributions: [Row]?
  }

  /// Reads a file, plain or gzipped. Fails if the program reads a text otherwise than it is given.
  package static func all(in path: String) throws -> [AnnotatedArticle] {
    var articles: [Article] = []
    var settings = LoadOptions()
    settings.isVerbatim = true
    ArticleLoader(options: settings).forEachEvent(in: [path]) { event, _ in
      if case .article(let article) = event { articles.append(article) }
      return true
    }
    let lines = try TrainingFile(path).bytes().split(separator: UInt8(ascii: "\n"))
    guard lines.count == articles.count else {
      throw TrainingError.noData("\(path): \(lines.count) lines, \(articles.count) articles")
    }
    let decoder = JSONDecoder()
    return try zip(lines, articles).enumerated().map { number, pair in
      let line = try decoder.decode(Line.self, from: Data(pair.0))
      guard Array(line.text.utf8) == pair.1.text.bytes else {
        throw TrainingError.malformed(path, line: number + 1, "the text is read otherwise")
      }
      let offsets = byteOffsets(of: line.text)
      func spans(_ places: [[Int]]?) -> [Span] {
        (places ?? []).compactMap { place in
          guard place.count == 2, place[0] >= 0, place[1] > place[0], place[1] < offsets.count
          else { return nil }
          return Span(start: offsets[place[0]], count: offsets[place[1]] - offsets[place[0]])
        }
      }
      return AnnotatedArticle(
        id: line.id, article: pair.1,
        rows: (line.attributions ?? []).map {
          Row(source: spans($0.source), cue: spans($0.cue), content: spans($0.content))
        })
    }
  }

  /// Byte offset of every scalar, and of the end.
  private static func byteOffsets(of text: String) -> [Int] {
    var offsets: [Int] = []
    var place = 0
    for scalar in text.unicodeScalars {
      offsets.append(place)
      place += String(scalar).utf8.count
    }
    return offsets + [place]
  }
}
