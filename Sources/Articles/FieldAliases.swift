// Which names of columns and keys mean which of our fields.
//
// In: a name as a file has it. Out: a field and how good the name is for it. Case, `_`, `-` and
// spaces do not count; keys inside keys are joined by dots.

/// A field that a row can fill.
enum RowField: Int, CaseIterable {
  case text, headline, deck, outlet, published, updated, author, url, section, id, language
}

/// The table of names.
enum FieldAliases {
  struct Match {
    var field: RowField
    /// 0 is the best name for the field.
    var rank: Int
  }

  /// The field a name stands for.
  static func match(_ name: String) -> Match? { table[fold(name)] }

  /// `published_at`, `Published-At` and `publishedAt` are one name.
  static func fold(_ name: String) -> String {
    String(
      decoding: name.utf8.filter { $0 != 0x5F && $0 != 0x2D && $0 != 0x20 }.map(\.lowered),
      as: UTF8.self)
  }

  private static let table: [String: Match] = {
    var table: [String: Match] = [:]
    for (field, names) in names {
      for (rank, name) in names.enumerated() where table[name] == nil {
        table[name] = Match(field: field, rank: rank)
      }
    }
    return table
  }()

  /// Names seen in data sets and interfaces, the surest first.
  private static let names: [(RowField, [String])] = [
    (
      .text,
      [
        "text", "content", "maintext", "body", "article", "fulltext", "articlebody", "articletext",
        "contenttext", "contenthtml", "bodytext", "bodyhtml", "html", "story", "fields.bodytext",
        "fields.body", "article.text", "article.body", "article.content",
      ]
    ),
    (
      .headline,
      [
        "headline", "title", "name", "heading", "webtitle", "articletitle", "headline.main",
        "fields.headline", "article.title", "article.headline",
      ]
    ),
    (
      .deck,
      [
        "deck", "standfirst", "subtitle", "description", "summary", "intro", "abstract", "snippet",
        "fields.standfirst", "fields.trailtext", "article.description",
      ]
    ),
    (
      .outlet,
      [
        "outlet", "publication", "publisher", "source", "source.name", "publisher.name",
        "thread.site", "medianame", "newspaper", "sourcename", "site", "sitename", "domain",
        "sourcedomain", "hostname",
      ]
    ),
    (
      .published,
      [
        "published", "datepublished", "publishedat", "publisheddate", "publicationdate", "pubdate",
        "publishdate", "datepublish", "date", "datetime", "timestamp", "webpublicationdate",
        "publishtime", "publishedtime", "created", "createdat", "time", "referencedate",
        "documentdate",
      ]
    ),
    (
      .updated, ["updated", "updatedat", "datemodified", "modified", "lastmodified", "lastupdated"]
    ),
    (
      .author,
      [
        "author", "authors", "byline", "author.name", "creator", "writer", "reporter",
        "fields.byline", "byline.original",
      ]
    ),
    (
      .url, ["url", "link", "uri", "canonical", "canonicalurl", "weburl", "permalink", "sourceurl"]
    ),
    (.section, ["section", "category", "desk", "sectionname", "topic", "subject"]),
    (.id, ["id", "guid", "uuid", "articleid", "docid"]),
    (.language, ["language", "lang", "inlanguage"]),
  ]
}
