// Questions and answers marked `Q:` and `A:`.
//
// In: quotes whose source is a letter. Out: the one who was introduced before the first question
// answers; who asks is the author of the article. Leaves to others: transcripts with names.

import Language
import Text

extension SpeakerResolver {
  /// Whether a source is the letter of an interview, and its speaker if the article tells.
  mutating func resolveLetter(_ index: Int, _ token: Int) -> Bool {
    guard columns.tokens.length[token] == 1, columns.tokens.shape[token] == .capitalised,
      columns.isSign(token + 1, ":") || columns.isSign(token + 1, ".")
    else { return false }
    let isAnswer = columns.isWord(token, "a")
    guard isAnswer || columns.isWord(token, "q") else { return false }
    let people = introduced(before: token)
    let author = draft.article.metadata.authors.value?.first
    let asks = people.first { draft.entities[$0].name == author } ?? people.dropFirst().first
    let answers = people.first { $0 != asks }
    if let entity = isAnswer ? answers : asks {
      draft.quotes[index].speakers = [entity]
      draft.quotes[index].link = .dialogue
    }
    return true
  }

  /// The persons of the text before the first letter, most often named first.
  private func introduced(before token: Int) -> [Int] {
    let end = Int(columns.tokens.start[token])
    var counts: [Int: Int] = [:]
    for mention in draft.mentions.prefix(60) where Int(mention.span.start) < min(end, firstQuote) {
      if draft.entities[mention.entity].kind == .person { counts[mention.entity, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private var firstQuote: Int { draft.quotes.first.map { Int($0.span.start) } ?? .max }
}
