// Fields of quotes, figures and sources.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Fields {
  func quoteField(_ entry: FieldEntry) -> BoundField? {
    let corpus = self.corpus
    func document(_ row: RowID) -> Document { corpus.documents[Int(row.document)] }
    func quote(_ row: RowID) -> Quote { document(row).quotes[Int(row.index)] }
    switch entry.name {
    case "speaker":
      return BoundField(entry) { document($0).speakerNames(of: quote($0)) }
        .identified { corpus.speakers(of: quote($0), in: Int($0.document)) }
    case "as":
      return BoundField(entry) { row in
        .optional(quote(row).sourceSpan.map { document(row).article.text.string($0) })
      }
    case "form": return BoundField(entry) { .text(quote($0).form.rawValue) }
    case "kind": return BoundField(entry) { .text(quote($0).kind.rawValue) }
    case "verb": return BoundField(entry) { .optional(quote($0).verb) }
    case "source_type":
      return BoundField(entry) { row in
        .text(document(row).sourceType(of: quote(row)).rawValue)
      }
    case "length":
      return BoundField(entry) { row in
        .integer(corpus.wordCount(of: quote(row), in: Int(row.document)))
      }
    case "resolved":
      return BoundField(entry) { row in
        switch quote(row).link {
        case .pronounNearest, .pronounPreviousSpeaker, .dialogue, .relative, .body, .firstPerson,
          .firstPersonPlural, .role, .age, .epithet, .roleBeforeName:
          .boolean(true)
        case .introducesName, .sameName, .surname, .surnameByTitle, .surnameLastMentioned,
          .acronym, nil:
          .boolean(false)
        }
      }
    default: return nil
    }
  }

  /// Fields of claims: those of the quote they are, and how sure the text is of them.
  func claimField(_ entry: FieldEntry) -> BoundField? {
    let corpus = self.corpus
    func document(_ row: RowID) -> Document { corpus.documents[Int(row.document)] }
    func quote(_ row: RowID) -> Quote { document(row).quotes[Int(row.index)] }
    switch entry.name {
    case "source":
      return BoundField(entry) { row in
        .optional(quote(row).source.map { document(row).sources[$0].name })
      }.identified { row in
        quote(row).source.map { [corpus.identity(ofSource: $0, in: Int(row.document))] } ?? []
      }
    case "hedge":
      return BoundField(entry) { row in
        .optional(quote(row).hedge.map { document(row).article.text.string($0) })
      }
    case "negated": return BoundField(entry) { .boolean(quote($0).kind == .denies) }
    case "modality": return BoundField(entry) { .text(quote($0).modality) }
    default: return quoteField(entry)
    }
  }

  func figureField(_ entry: FieldEntry) -> BoundField? {
    let corpus = self.corpus
    func document(_ row: RowID) -> Document { corpus.documents[Int(row.document)] }
    func figure(_ row: RowID) -> Figure { document(row).figures[Int(row.index)] }
    func text(_ span: Span?, _ row: RowID) -> Cell {
      .optional(span.map { document(row).article.text.string($0) })
    }
    switch entry.name {
    case "value": return BoundField(entry) { .decimal(figure($0).value) }
    case "low": return BoundField(entry) { .decimal(figure($0).low) }
    case "high": return BoundField(entry) { .decimal(figure($0).high) }
    case "unit": return BoundField(entry) { .optional(figure($0).unit) }
    case "per": return BoundField(entry) { .optional(figure($0).per) }
    case "counted": return BoundField(entry) { .optional(figure($0).counted) }
    case "topic": return BoundField(entry) { .optional(figure($0).topic) }
    case "type": return BoundField(entry) { .text(figure($0).type.rawValue) }
    case "bound": return BoundField(entry) { .text(figure($0).bound.rawValue) }
    case "hedge": return BoundField(entry) { text(figure($0).hedge, $0) }
    case "source":
      return BoundField(entry) { row in
        .optional(figure(row).source.map { document(row).sources[$0].name })
      }.identified { row in
        figure(row).source.map { [corpus.identity(ofSource: $0, in: Int(row.document))] } ?? []
      }
    case "source_type":
      return BoundField(entry) { row in
        .text(document(row).sourceType(figure(row).source).rawValue)
      }
    case "place": return BoundField(entry) { text(figure($0).placeSpan, $0) }
    case "time": return BoundField(entry) { text(figure($0).timeSpan, $0) }
    case "trend": return BoundField(entry) { .optional(figure($0).trend?.rawValue) }
    case "level": return BoundField(entry) { .optional(figure($0).level?.rawValue) }
    case "modality": return BoundField(entry) { .text(figure($0).modality.rawValue) }
    case "relation": return BoundField(entry) { .optional(figure($0).relation?.rawValue) }
    default: return nil
    }
  }

  func sourceField(_ entry: FieldEntry) -> BoundField? {
    let corpus = self.corpus
    func document(_ row: RowID) -> Document { corpus.documents[Int(row.document)] }
    func source(_ row: RowID) -> Source { document(row).sources[Int(row.index)] }
    switch entry.name {
    case "name":
      return BoundField(entry) { .text(source($0).name) }
        .identified { [corpus.identity(ofSource: Int($0.index), in: Int($0.document))] }
    case "as":
      return BoundField(entry) { .text(document($0).article.text.string(source($0).span)) }
    case "type": return BoundField(entry) { .text(source($0).type.rawValue) }
    case "named": return BoundField(entry) { .boolean(source($0).isNamed) }
    case "official": return BoundField(entry) { .boolean(source($0).fits(.official)) }
    case "identity": return BoundField(entry) { .text(document($0).identity(of: source($0))) }
    case "capacity": return BoundField(entry) { .texts(source($0).capacities.names) }
    case "channel": return BoundField(entry) { .text(source($0).channel.rawValue) }
    case "distance": return BoundField(entry) { .text(source($0).distance.rawValue) }
    case "reason": return BoundField(entry) { .optional(source($0).anonymityReason?.rawValue) }
    case "anonymity": return BoundField(entry) { .optional(source($0).description?.rawValue) }
    case "verifies": return BoundField(entry) { .text(source($0).verification.rawValue) }
    case "interest": return BoundField(entry) { .boolean(source($0).hasInterest) }
    case "verb":
      return BoundField(entry) { row in
        .optional(source(row).quotes.lazy.compactMap { document(row).quotes[$0].verb }.first)
      }
    case "quotes":
      return BoundField(entry) { row in
        .integer(source(row).quotes.reduce(0) { $0 + (document(row).quotes[$1].isShown ? 1 : 0) })
      }
    case "figures": return BoundField(entry) { .integer(source($0).figures.count) }
    case "words":
      return BoundField(entry) { row in
        .integer(
          source(row).quotes.reduce(0) { sum, index in
            let quote = document(row).quotes[index]
            return sum + (quote.isShown ? corpus.wordCount(of: quote, in: Int(row.document)) : 0)
          })
      }
    default: return nil
    }
  }
}

extension Cell {
  /// A number as `DecimalValue` writes it.
  static func decimal(_ value: DecimalValue?) -> Cell {
    guard let value else { return .missing }
    let text = value.description
    return Int(text).map { .integer($0) } ?? .decimal(value.double, text: text)
  }
}

extension Corpus {
  /// Words of a quote.
  func wordCount(of quote: Quote, in document: DocumentID) -> Int {
    quote.pieces.reduce(0) { $0 + words.wordCount(in: $1, of: document) }
  }
}

extension Document {
  /// The type of a quote's or figure's source; `none` without one.
  func sourceType(_ source: Int?) -> SourceType { source.map { sources[$0].type } ?? .none }

  /// The type of who stands behind a quote, also where it is no source of the article.
  func sourceType(of quote: Quote) -> SourceType {
    quote.source.map { sources[$0].type } ?? quote.sourceType ?? .none
  }

  /// What a source is, from its type and entity.
  func identity(of source: Source) -> String {
    switch source.type {
    case .observation: "self"
    case .document: "document"
    case .group: "group"
    case .none, .hearsay, .media, .social, .anonymous, .roleOnly, .official, .expert, .eyewitness,
      .named, .organisation:
      switch source.entity.map({ entities[$0].kind }) {
      case .organisation?, .place?: "group"
      case .person?, nil: "person"
      }
    }
  }
}

extension Source {
  /// Whether an adjective of the query language describes it; always false for adjectives that
  /// describe other kinds.
  func fits(_ adjective: Adjective) -> Bool {
    switch adjective {
    case .named: return isNamed
    case .unnamed:
      switch type {
      case .hearsay, .anonymous, .roleOnly, .group: return true
      case .social, .eyewitness: return !isNamed && entity == nil
      case .observation, .none, .media, .document, .official, .expert, .named, .organisation:
        return false
      }
    case .anonymous: return type == .anonymous
    // A police officer without a name is official; an insider's office is what he says it is.
    case .official: return type == .official || type == .roleOnly && capacities.isOfficial
    case .expert: return type == .expert
    case .eyewitness: return type == .eyewitness
    case .vague: return type == .group
    case .direct, .indirect, .mixed, .hedged, .exact, .disputed, .attributed, .unattributed,
      .loaded:
      return false
    }
  }
}

extension Capacities {
  /// The words of the query language, in fixed order.
  var names: [String] {
    let all: [(Capacities, String)] = [
      (.government, "government"), (.emergency, "emergency"), (.justice, "justice"),
      (.army, "army"), (.company, "company"), (.association, "association"),
      (.academic, "academic"), (.health, "health"), (.party, "party"), (.witness, "witness"),
      (.victim, "victim"), (.citizen, "citizen"), (.media, "media"), (.former, "former"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
