// What a phrase after `about` covers: its words in all forms, a named topic, people called so.

import ArticleIndex
import QueryParser
import Text

/// What one phrase after `about` covers.
struct Subject {
  var phrase: String
  /// The phrase and the topic's entries, each word in all its forms.
  var patterns: [TextPattern] = []
  var topic: Topic?
  /// Phrases that hold these words and mean something else.
  var exclusions: [TextPattern] = []
  /// People, organisations and places that are called so.
  var entities: Set<NameMatch> = []
  /// Forms of the single words among phrase and entries: a counted noun is one of them.
  var countedForms: Set<String> = []
}

extension Binder {
  /// Binds one topic, person or search after `about`.
  mutating func bindSubject(
    _ item: NameNode, _ filter: Filter
  ) throws(Diagnostic) -> [Subject] {
    switch item {
    case .words(let word): return [try subject(word)]
    case .variable(let name):
      if let value = parameters[name.text.asciiLowercased] {
        return try bindSubject(nameNode(of: value, at: name.span), filter)
      }
      return [
        try subject(of: try rowSet(ofVariable: name, arguments: [], at: name.span), at: name.span)
      ]
    case .call(let name, let arguments, let span):
      return [
        try subject(of: try rowSet(ofVariable: name, arguments: arguments, at: span), at: span)
      ]
    case .handle(let handle):
      let key = try key(of: handle)
      return [try subject(of: RowSet(kind: key.kind, rows: [key.row]), at: handle.span)]
    case .sources(_, let span):
      throw Diagnostic(
        .cannotMean(text(at: span), reason: "‘about’ takes a topic, not sources"), at: span)
    case .search(let query, let span):
      return [try subject(of: try run(query, at: span), at: span)]
    }
  }

  /// Somebody found by a search or handle.
  private func subject(of set: RowSet, at span: Span) throws(Diagnostic) -> Subject {
    guard set.kind.isEntity, set.kind != .outlet else {
      throw Diagnostic(
        .cannotMean(
          text(at: span),
          reason: "‘about’ takes words or people, and these are \(set.kind.plural)"), at: span)
    }
    var subject = Subject(phrase: text(at: span))
    subject.entities = Set(set.rows.map { .entity(Int($0.index)) })
    return subject
  }

  private mutating func subject(_ word: Word) throws(Diagnostic) -> Subject {
    var subject = Subject(phrase: word.text)
    let topic = TopicTree(own: context.topics).topic(named: word.text)
    // The name of a topic of ours is one of its words, and its other forms need not be: `missing`
    // is no word for those who miss a train.
    let forms = topic?.isBuiltIn == true ? [word.text.lowercased()] : nil
    guard let own = inflected(word.text, forms: forms) else {
      throw Diagnostic(.cannotMean(word.text, reason: "it holds no word"), at: word.span)
    }
    subject.patterns = [TextPattern(PhrasePattern([own.sequence]))]
    subject.countedForms = own.counted
    if let topic {
      subject.topic = topic
      let nouns = Set(topic.entries.lazy.filter { $0.role == .noun }.map(\.text))
      for entry in topic.entries {
        let forms = Inflections.forms(of: entry, besides: nouns)
        guard let words = inflected(entry.text, forms: forms) else { continue }
        subject.patterns.append(TextPattern(PhrasePattern([words.sequence])))
        if entry.isCounted { subject.countedForms.formUnion(words.counted) }
      }
      for text in topic.exclusions {
        let words = indexWords(of: text).map { corpus.words.terms.pattern(for: $0) }
        if !words.isEmpty {
          subject.exclusions.append(TextPattern(PhrasePattern([WordSequence(words)])))
        }
      }
    }
    if let (_, found) = corpus.names.subjects.matches(for: word.text) {
      subject.entities = Set(found)
    }
    return subject
  }

  /// Content words of a phrase in all their forms, function words free between them.
  ///
  /// - Parameter forms: for a phrase of one word the forms that mean the same; nil: all.
  private func inflected(
    _ text: String, forms: [String]?
  ) -> (sequence: WordSequence, counted: Set<String>)? {
    let words = indexWords(of: text)
    var content = words.filter { !FreeWords.all.contains($0) }
    if content.isEmpty { content = words }
    guard !content.isEmpty else { return nil }
    let terms = corpus.words.terms
    func allForms(of word: String) -> [String] {
      content.count == 1 ? forms ?? Inflections.forms(of: word) : Inflections.forms(of: word)
    }
    let patterns = content.map { word in
      WordPattern.terms(allForms(of: word).compactMap { terms.id(of: $0) }.sorted())
    }
    let ignored = FreeWords.all.compactMap { terms.id(of: $0) }.sorted()
    let counted = content.count == 1 ? Set(allForms(of: content[0])) : []
    return (WordSequence(patterns, ignoring: content.count > 1 ? ignored : []), counted)
  }
}

/// Words that may stand between the content words of a phrase. Deliberately few: `half` and `no`
/// are content.
enum FreeWords {
  static let all: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "from", "with", "and", "or", "as",
    "is", "are", "was", "were", "be", "been", "its", "their", "his", "her", "our", "your", "my",
    "this", "that", "these", "those", "'s", "into", "over", "under", "about", "than",
  ]
}
