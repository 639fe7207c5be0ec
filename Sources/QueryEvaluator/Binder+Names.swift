// Binding of names: who is meant by `by`, `from`, `mentioning`.
//
// In: names as typed. Out: everybody who is called so at the first level that has a match, with a
// note where there are several. Never fuzzy: a near miss is only suggested.

import Analysis
import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// Binds a list of names: one `Who` for `or`, one for each name for `and`.
  mutating func bind(
    _ names: Names, as role: NameRole, _ filter: Filter
  ) throws(Diagnostic) -> [Who] {
    var list: [Who] = []
    for item in names.items { list.append(try bind(item, as: role, filter)) }
    guard names.joiner == .or else { return list }
    var union = Who()
    for who in list { union.formUnion(who) }
    return [union]
  }

  private mutating func bind(
    _ item: NameNode, as role: NameRole, _ filter: Filter
  ) throws(Diagnostic) -> Who {
    var who = Who()
    switch item {
    case .words(let word):
      who.matches = Set(try resolve(word, as: role, in: filter))
    case .handle(let handle):
      let key = try key(of: handle)
      who = try self.who(RowSet(kind: key.kind, rows: [key.row]), as: role, at: handle.span)
    case .variable(let name):
      if let value = parameters[name.text.asciiLowercased] {
        return try bind(nameNode(of: value, at: name.span), as: role, filter)
      }
      let set = try rowSet(ofVariable: name, arguments: [], at: name.span)
      who = try self.who(set, as: role, at: name.span)
    case .call(let name, let arguments, let span):
      let set = try rowSet(ofVariable: name, arguments: arguments, at: span)
      who = try self.who(set, as: role, at: span)
    case .search(let query, let span):
      who = try self.who(try run(query, at: span), as: role, at: span)
    case .sources(let adjectives, let span):
      guard case .source = role else {
        throw Diagnostic(
          .cannotMean(text(at: span), reason: "only quotes and figures are given by sources"),
          at: span)
      }
      who.adjectives = [adjectives.map(\.adjective)]
    }
    return who
  }

  /// The name a parameter holds.
  func nameNode(of value: Value, at span: Span) -> NameNode {
    switch value.form {
    case .words(let word): .words(Word(text: word.text, span: span, isString: true))
    case .handle(let handle): .handle(handle)
    case .number(_, isPercent: _, let text): .words(Word(text: text, span: span, isString: true))
    case .isoDate(let text): .words(Word(text: text, span: span, isString: true))
    case .variable(let word): .variable(word)
    }
  }

  /// Everybody in the rows of a search.
  private func who(
    _ set: RowSet, as role: NameRole, at span: Span
  ) throws(Diagnostic) -> Who {
    var who = Who()
    switch (set.kind, role) {
    case (.speaker, .source), (.person, .source), (.organisation, .source), (.place, .source),
      (.speaker, .entity), (.person, .entity), (.organisation, .entity), (.place, .entity):
      who.matches = Set(set.rows.map { .entity(Int($0.index)) })
    case (.source, .source), (.source, .entity):
      who.sourceRows = Set(set.rows)
      if case .entity = role {
        who.matches = Set(
          set.rows.map { corpus.identity(ofSource: Int($0.index), in: Int($0.document)) })
      }
    case (.outlet, .outlet):
      who.matches = Set(set.rows.map { .outlet(Int($0.index)) })
    case (.speaker, .author), (.person, .author):
      who.matches = Set(
        set.rows.map { .author(FoldedName(corpus.entities[Int($0.index)].name).key) })
    default:
      throw Diagnostic(
        .cannotMean(
          text(at: span), reason: "\(role.wanted) wanted here, and these are \(set.kind.plural)"),
        at: span)
    }
    return who
  }

  // MARK: One name

  /// Everybody a name means, with a note if they are several.
  mutating func resolve(
    _ word: Word, as role: NameRole, in filter: Filter?
  ) throws(Diagnostic) -> [NameMatch] {
    let table = self.table(of: role)
    guard let (_, found) = table.matches(for: word.text) else {
      throw unknown(word, as: role, in: filter)
    }
    let all = found.map { (match: $0, count: count(of: $0, as: role)) }
    let withRows = all.filter { $0.count > 0 }
    let main = withRows.isEmpty ? all : withRows
    let others = found.filter { match in !main.contains { $0.match == match } }
    if main.count > 1, isStrict {
      throw Diagnostic(
        .ambiguousName(
          word.text,
          candidates: main.map {
            Diagnostic.Nearest(name(of: $0.match), note: counted($0.count, as: role))
          }),
        at: word.span,
        fixes: main.prefix(6).flatMap { fixes(replacing: word, with: name(of: $0.match)) })
    }
    if main.count > 1 || !others.isEmpty {
      noteSeveral(word, main, others: others, as: role, filter)
    }
    for (match, _) in main { notePossiblySeveral(match) }
    return found
  }

  /// `param names = strict`: a script may refuse names that mean several.
  private var isStrict: Bool {
    guard case .words(let word)? = context.parameters["names"]?.form else { return false }
    return word.text.asciiLowercased == "strict"
  }

  private func table(of role: NameRole) -> NameTable {
    switch role {
    case .source: corpus.names.sources
    case .author: corpus.names.authors
    case .outlet: corpus.names.outlets
    case .entity: corpus.names.entities
    }
  }

  /// The name as it can be typed to mean exactly this one.
  func name(of match: NameMatch) -> String {
    switch match {
    case .entity(let id): corpus.entities[id].name
    case .outlet(let id): corpus.outlets[id].name
    case .unnamedSource(let key): corpus.names.sources.written[key] ?? key
    case .author(let key): corpus.names.authors.written[key] ?? key
    }
  }

  /// Rows a name has in its role: quotes for `quotes by`, mentions for `mentioning`.
  func count(of match: NameMatch, as role: NameRole) -> Int {
    switch (match, role) {
    case (.entity(let id), .source(.figure)): corpus.entities[id].counts.figures
    case (.entity(let id), .source): corpus.entities[id].counts.quotes
    case (.entity(let id), .entity): corpus.entities[id].counts.mentions
    case (.outlet(let id), _): corpus.outlets[id].articles.count
    case (.unnamedSource(let key), .source(let kind)):
      kind == .figure
        ? corpus.sources.counts(ofUnnamed: key).figures
        : corpus.sources.counts(ofUnnamed: key).quotes
    case (.author(let key), _):
      corpus.documents.reduce(0) { sum, document in
        let authors = document.article.metadata.authors.value ?? []
        return sum + (authors.contains { FoldedName($0).key == key } ? 1 : 0)
      }
    default: 0
    }
  }

  func counted(_ count: Int, as role: NameRole) -> String {
    switch role {
    case .source(.figure): quantity(count, "figure")
    case .source: quantity(count, "quote")
    case .author, .outlet: quantity(count, "article")
    case .entity: quantity(count, "mention")
    }
  }
}
