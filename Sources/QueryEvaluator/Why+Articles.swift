// `why` for articles, stretches of text, people and outlets: where facts came from.

import Analysis
import ArticleIndex
import Articles
import QueryParser
import Text

extension Pipeline {
  /// Metadata with every candidate and its origin, and the blocks that were left out.
  func whyArticle(_ row: RowID) -> [Explanation] {
    let article = binder.corpus.documents[Int(row.document)].article
    let data = article.metadata
    var parts = [
      Explanation(
        "file", article.file, parts: [Explanation("format", article.format)]),
      candidates("headline", data.headline) { $0 },
      candidates("outlet", data.outlet) { $0 },
      candidates("authors", data.authors) { $0.joined(separator: ", ") },
      candidates("published", data.published) { $0.description },
    ]
    if data.updated.value != nil {
      parts.append(candidates("updated", data.updated) { $0.description })
    }
    if data.section.value != nil { parts.append(candidates("section", data.section) { $0 }) }
    if data.url.value != nil { parts.append(candidates("url", data.url) { $0 }) }
    if data.language.value != nil { parts.append(candidates("language", data.language) { $0 }) }
    let left = article.blocks.filter { $0.kind == .dropped || $0.kind == .related }
    parts.append(
      Explanation(
        "left out", left.isEmpty ? "nothing" : quantity(left.count, "block"),
        parts: left.prefix(12).map {
          Explanation("“\(article.text.string($0.span).shortened(to: 60))”")
        }))
    for flag in article.flags.sorted(by: { $0.rawValue < $1.rawValue }) {
      switch flag {
      case .truncated: parts.append(Explanation("caution", "the text ends before the article does"))
      case .decodingErrors:
        parts.append(Explanation("caution", "some bytes were no text and were replaced"))
      case .summaryOnly: parts.append(Explanation("caution", "only a summary was in the file"))
      }
    }
    return parts
  }

  private func candidates<Value>(
    _ label: String, _ field: MetadataField<Value>, _ words: (Value) -> String
  ) -> Explanation {
    guard let best = field.candidates.first else { return Explanation(label, "not found") }
    return Explanation(
      label, "\(words(best.value)) (\(best.origin))",
      parts: field.candidates.dropFirst().map {
        Explanation("also", "\(words($0.value)) (\($0.origin))")
      })
  }

  func whyStretch(_ row: RowID, _ kind: Kind) -> [Explanation] {
    let document = binder.corpus.documents[Int(row.document)]
    let span = binder.rows.span(of: row, kind: kind) ?? .empty(at: 0)
    let quotes = document.quotes.filter { $0.isShown && $0.pieces.contains { $0.overlaps(span) } }
    let figures = document.figures.filter { $0.type.isShown && span.contains($0.span) }
    return [
      Explanation("words", "“\(binder.rows.text(of: row, kind: kind))”"),
      Explanation("number", String(binder.rows.number(of: row, kind: kind))),
      Explanation(
        "holds", "\(quantity(quotes.count, "quote")), \(quantity(figures.count, "figure"))"),
    ]
  }

  func whyDate(_ row: RowID) -> [Explanation] {
    let document = binder.corpus.documents[Int(row.document)]
    let date = document.dates[Int(row.index)]
    return [
      Explanation("words", "“\(document.article.text.string(date.span))”"),
      Explanation("rule", "\(date.rule.rawValue): \(date.rule.words)"),
      Explanation("resolved", date.value ?? "cannot be known"),
      Explanation(
        "would change it",
        date.rule == .dateRelative ? "another date of the article" : "another calendar"),
      Explanation("how often right", Pipeline.notMeasured),
    ]
  }

  func whyWord(_ row: RowID) -> [Explanation] {
    let document = binder.corpus.documents[Int(row.document)]
    var speaker = "the article's own voice"
    if let quote = binder.rows.quote(around: row, kind: .word) {
      let names = document.speakerNames(of: quote)
      speaker = names.isMissing ? "a quote without a known speaker" : names.plainText
    }
    var parts = [
      Explanation("words", "“\(binder.rows.text(of: row, kind: .word))”"),
      Explanation("speaker", speaker),
    ]
    if let quoted = binder.rows.quotedWords(around: row, kind: .word) {
      parts += why(quoted, in: document.article.text)
    }
    return parts
  }

  /// Why some words stand in marks without being anybody's.
  private func why(_ quoted: QuotedWords, in text: ByteText) -> [Explanation] {
    var evidence = [Explanation("marks", text.string(quoted.region))]
    if let span = quoted.evidence, span != quoted.span {
      evidence.append(Explanation("by", "“\(text.string(span))”"))
    }
    let rule = "\(quoted.reason.rawValue): \(quoted.reason.words)"
    return [
      Explanation("quoted", rule, parts: evidence),
      Explanation("would change it", quoted.reason.wouldChange),
    ]
  }

  /// Every mention by the rule that linked it, with one example each.
  func whyEntity(_ row: RowID) -> [Explanation] {
    let corpus = binder.corpus
    let entity = corpus.entities[Int(row.index)]
    var counts: [LinkRule: Int] = [:]
    var examples: [LinkRule: String] = [:]
    for member in entity.members {
      let document = corpus.documents[member.document]
      for mention in document.mentions where mention.entity == member.entity {
        counts[mention.link, default: 0] += 1
        if examples[mention.link] == nil {
          let words = document.article.text.string(mention.span)
          examples[mention.link] = "“\(words)” in #a\(member.document + 1)"
        }
      }
    }
    var parts = [
      Explanation(
        "name", entity.name,
        parts: entity.aliases.prefix(8).map { Explanation("also", $0) })
    ]
    if !entity.roles.isEmpty {
      parts.append(Explanation("roles", entity.roles.joined(separator: ", ")))
    }
    for rule in LinkRule.allCases {
      guard let count = counts[rule] else { continue }
      parts.append(
        Explanation(
          rule.rawValue, "\(quantity(count, "mention")): \(rule.words)",
          parts: examples[rule].map { [Explanation("e.g.", $0)] } ?? []))
    }
    parts.append(
      Explanation(
        "joined",
        entity.members.count == 1
          ? "in 1 article"
          : "in \(Set(entity.members.map(\.document)).count) articles, by the full name"
            + (entity.isPossiblySeveral ? "; possibly two people" : "")))
    parts.append(Explanation("how often right", Pipeline.notMeasured))
    return parts
  }

  /// Which articles name the outlet, and where.
  func whyOutlet(_ row: RowID) -> [Explanation] {
    let corpus = binder.corpus
    let outlet = corpus.outlets[Int(row.index)]
    var origins: [String: Int] = [:]
    for id in outlet.articles {
      origins[corpus.documents[id].article.metadata.outlet.origin ?? "", default: 0] += 1
    }
    return [
      Explanation("name", outlet.name),
      Explanation(
        "found in", origins.keys.sorted().map { "\($0) (\(origins[$0]!))" }.joined(separator: ", ")),
      Explanation(
        "articles", outlet.articles.prefix(12).map { "#a\($0 + 1)" }.joined(separator: ", ")),
    ]
  }
}
