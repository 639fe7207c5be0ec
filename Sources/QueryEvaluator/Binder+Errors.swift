// What is said when a name is unknown or a description does not fit.

import ArticleIndex
import QueryParser
import Text

extension Binder {
  /// E301: a description that rows of this kind cannot have.
  func check(
    _ word: FilterWord, fits kind: Kind, _ filter: Filter
  ) throws(Diagnostic) {
    guard !Vocabulary.entry(for: kind).filters.contains(word) else { return }
    let plural = kind.plural
    let reason: String
    var fixes: [String] = []
    switch word {
    case .about, .mentioning, .saying, .matching, .from, .since, .before, .on, .between:
      if kind.isEntity {
        let verb =
          word.isDate || word == .from
          ? "are published" : word == .about ? "are about a topic" : "hold words"
        reason =
          "texts \(verb), \(plural) \(word.isDate || word == .from ? "are not" : word == .about ? "are not" : "do not")"
        fixes = self.fixes(movingToArticles: filter)
      } else if kind == .source {
        reason = "a source is somebody, not a text"
        fixes = self.fixes(movingToArticles: filter)
      } else {
        reason = "\(plural) are too short for it"
        if word != .matching { fixes = self.fixes(movingToSentences: filter) }
      }
    case .by:
      reason =
        kind == .outlet || kind.isEntity
        ? "nobody says or gives \(plural)"
        : kind == .source
          ? "a source is somebody, who has a name"
          : "\(plural) have no speaker of their own; quotes have"
      if kind == .source {
        fixes = self.fixes(testingName: filter)
      } else if !kind.isEntity, kind.isUnit {
        fixes = self.fixes(movingToQuotes: filter)
      }
    case .with:
      reason = "\(plural) hold nothing that is counted"
    case .in, .where:
      reason = "\(plural) do not take it"
    }
    throw Diagnostic(
      .filterDoesNotFit(filter: word.rawValue, kind: plural, reason: reason), at: filter.keyword,
      fixes: fixes)
  }

  /// `words about ferry` → `words in sentences about ferry`.
  private func fixes(movingToSentences filter: Filter) -> [String] {
    self.fixes(movingToArticles: filter).map { $0 }
  }

  /// E201, E202, E207: nobody is called so.
  func unknown(_ word: Word, as role: NameRole, in filter: Filter?) -> Diagnostic {
    if let search = searchWithoutParentheses(word, filter) { return search }
    let nearest = nearestNames(to: word.text, as: role)
    let replaced = nearest.prefix(1).flatMap { fixes(replacing: word, with: $0.word) }
    switch role {
    case .source(let kind):
      return Diagnostic(
        .unknownName(
          word.text, role: kind == .figure ? "a source of figures" : "quoted", nearest: nearest),
        at: word.span, fixes: replaced)
    case .author:
      let crossed = filter.map { fixes(movingToQuotes: $0) } ?? []
      return Diagnostic(
        .unknownName(word.text, role: "an author", nearest: nearest), at: word.span,
        fixes: replaced + crossed)
    case .outlet:
      let crossed =
        filter.map { filter -> [String] in
          guard case .from(let names) = filter.description else { return [] }
          return fixes(replacing: filter, with: .by(names))
        } ?? []
      return Diagnostic(
        .unknownOutlet(word.text, nearest: nearest), at: word.span, fixes: replaced + crossed)
    case .entity:
      let crossed = filter.map { crossings(of: $0) } ?? []
      return Diagnostic(
        .notAnEntity(word.text, nearest: nearest), at: word.span, fixes: replaced + crossed)
    }
  }

  /// E203: `quotes by people in articles about ferry`.
  private func searchWithoutParentheses(_ word: Word, _ filter: Filter?) -> Diagnostic? {
    let name = word.text.asciiLowercased
    guard !word.isString, let filter,
      let kind = Kind.allCases.first(where: { $0.plural == name || $0.rawValue == name })
    else { return nil }
    var rewriter = TreeRewriter()
    rewriter.noun = { noun in
      guard let index = noun.filters.firstIndex(where: { $0.span == filter.span }) else {
        return noun
      }
      // What stands behind the word belongs to the inner search.
      var noun = noun
      let inner = NounPhrase(
        .kind(kind, word.span), filters: Array(noun.filters[(index + 1)...]), tail: noun.tail,
        at: word.span)
      noun.filters.removeSubrange((index + 1)...)
      noun.tail = nil
      noun.filters[index].description = .by(
        Names([.search(Query(inner, at: word.span), word.span)]))
      return noun
    }
    let changed = rewriter.rewrite(statement)
    return Diagnostic(
      .searchWithoutParentheses, at: word.span, fixes: [QueryPrinter.text(of: changed)])
  }

  /// `mentioning ferry` → `about ferry`, `saying ferry`.
  private func crossings(of filter: Filter) -> [String] {
    guard case .mentioning(let names) = filter.description else { return [] }
    var chains: [PhraseChain] = []
    for case .words(let word) in names.items {
      let phrase = PhraseNode([.words(word)], at: word.span)
      chains.append(PhraseChain(phrase, at: word.span))
    }
    let about = fixes(replacing: filter, with: .about(names))
    guard chains.count == names.items.count else { return about }
    return about + fixes(replacing: filter, with: .saying(chains))
  }

  /// Names near an unknown one, with what they would find.
  private func nearestNames(to name: String, as role: NameRole) -> [Diagnostic.Nearest] {
    let table: NameTable
    switch role {
    case .source: table = corpus.names.sources
    case .author: table = corpus.names.authors
    case .outlet: table = corpus.names.outlets
    case .entity: table = corpus.names.entities
    }
    let key = FoldedName(name).key
    // Names that have rows come first; one that has none is no help after `by`.
    func weight(_ key: String) -> Int {
      (table.matches(for: key)?.matches ?? []).reduce(0) { $0 + count(of: $1, as: role) }
    }
    return nearestWords(to: key, in: table.written.keys.sorted(), weight: weight).map { key in
      Diagnostic.Nearest(table.written[key] ?? key, note: counted(weight(key), as: role))
    }
  }
}
