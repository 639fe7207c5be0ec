// What may follow in a query: the words that the grammar has here, then names, fields and values
// from the articles.

import ArticleIndex
import LineEditing
import QueryParser
import Text

extension Completion {
  /// Candidates for a statement.
  func queryList(for line: String, at cursor: Int) -> CompletionList {
    let text = ByteText(line)
    let point = CompletionPoint(in: text, at: cursor)
    var groups: [(replace: Span, candidates: [CompletionList.Candidate])] = []
    for open in point.slots {
      let candidates = candidates(for: open, of: text, before: line.utf8.prefix(cursor))
      if !candidates.isEmpty { groups.append((open.typed, candidates)) }
    }
    let typed = text.string(point.typed).lowercased()
    let words = point.words.filter { $0.hasPrefix(typed) }.map { CompletionList.Candidate($0) }
    // One list replaces one stretch of the line: that of the words, unless only data fits.
    if !words.isEmpty {
      let data = groups.filter { $0.replace == point.typed }.flatMap(\.candidates)
      return list(replacing: point.typed, words + data)
    }
    guard let first = groups.first else { return .none }
    let all = groups.filter { $0.replace == first.replace }.flatMap(\.candidates)
    return list(replacing: first.replace, all)
  }

  private func list(
    replacing span: Span, _ candidates: [CompletionList.Candidate]
  ) -> CompletionList {
    var seen: Set<String> = []
    return CompletionList(
      replace: span.range, candidates: candidates.filter { seen.insert($0.text).inserted })
  }

  private func candidates(
    for open: CompletionPoint.OpenSlot, of text: ByteText, before: Substring.UTF8View.SubSequence
  ) -> [CompletionList.Candidate] {
    let typed = text.string(open.typed).drop { "\"“”„".contains($0) }
    switch open.slot {
    case .speaker: return names(NameCandidates.speakers(in: session.corpus), typed, open.isQuoted)
    case .entity: return names(NameCandidates.all(in: session.corpus), typed, open.isQuoted)
    case .outlet: return names(NameCandidates.outlets(in: session.corpus), typed, open.isQuoted)
    case .field(let kind, let columns):
      let fields = kind.map { Vocabulary.fields(of: $0).filter(\.isBuilt).map(\.name) } ?? []
      return words(columns + fields, typed)
    case .groupingField(let kind):
      let fields = kind.map { Vocabulary.fields(of: $0) } ?? Vocabulary.fields
      return words(fields.filter { $0.isBuilt && $0.isGroupable }.map(\.name), typed)
    case .value("speaker", _), .value("source", _):
      return names(NameCandidates.speakers(in: session.corpus), typed, open.isQuoted)
    case .value("outlet", _):
      return names(NameCandidates.outlets(in: session.corpus), typed, open.isQuoted)
    case .value(let field, let kind): return words(values(of: field, kind), typed)
    case .variable: return words(session.context.variableNames.map { "$" + $0 }, typed)
    case .file:
      return FileCompletion.list(for: String(decoding: before, as: UTF8.self)).candidates
    case .topic: return words(session.context.topicNames, typed)
    case .phrase, .pattern, .date, .place, .countedNoun, .number, .ratio, .percent,
      .handle, .identifier, .anyValue:
      return []
    }
  }

  private func words(_ words: [String], _ typed: Substring) -> [CompletionList.Candidate] {
    let typed = typed.lowercased()
    return words.filter { $0.lowercased().hasPrefix(typed) }.map { .init($0) }
  }

  private func values(of field: String, _ kind: Kind?) -> [String] {
    let entry =
      kind.flatMap { Vocabulary.field(field, of: $0) }
      ?? Vocabulary.fields.first { $0.name == field }
    if case .choice(let values)? = entry?.type { return values }
    return []
  }

  /// Names any word of which begins as typed, ignoring case, accents and width.
  private func names(
    _ names: [NameCandidate], _ typed: Substring, _ isQuoted: Bool
  ) -> [CompletionList.Candidate] {
    let wanted = NameMatching.folded(typed)
    return names.filter { NameMatching.matches(wanted, $0.name) }.map { candidate in
      // A control character in a name would reach the line as if it were typed.
      // Nor can a string hold its own mark; names fold all of them to one.
      let name = String(
        candidate.name.unicodeScalars.filter { $0.properties.generalCategory != .control }
      ).replacing("\"", with: "’")
      return .init(
        isQuoted ? "\"\(name)\"" : QueryPrinter.quotedName(name), note: candidate.note)
    }
  }
}

/// How typed letters are compared with names.
enum NameMatching {
  /// Lower case, without accents, as names are compared.
  static func folded(_ text: some StringProtocol) -> String {
    FoldedName.allWords(String(text)).joined(separator: " ")
  }

  /// Whether the name, or the rest of it from any word on, begins with the folded text.
  static func matches(_ wanted: String, _ name: String) -> Bool {
    let words = FoldedName.allWords(name)
    if wanted.isEmpty { return true }
    return words.indices.contains { words[$0...].joined(separator: " ").hasPrefix(wanted) }
  }
}
