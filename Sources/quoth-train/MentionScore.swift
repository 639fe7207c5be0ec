// Compares pronouns with a gold standard.
//
// In: a document with clusters. Out: counts of right, wrong and missing links.

import Analysis
import Text

/// How often pronouns of documents are linked to the right name.
struct MentionScore {
  private(set) var right = 0
  private(set) var wrong = 0
  private(set) var missing = 0
  /// One line for each pronoun that is not right.
  private(set) var errors: [String] = []

  init() {}

  init(_ text: CoreferenceText) {
    let document = Analyzer().document(of: text.article)
    var names: [String: Set<String>] = [:]
    for mention in text.mentions.sorted(by: { $0.span.start < $1.span.start }) {
      names[mention.cluster, default: []].formUnion(mention.name)
      guard let pronoun = mention.pronoun, let gold = names[mention.cluster], !gold.isEmpty else {
        continue
      }
      let found = document.mentions.first { $0.span == mention.span }
      let name = found.map { document.entities[$0.entity].name }
      if let name, !gold.isDisjoint(with: name.split(separator: " ").map(String.init)) {
        right += 1
        continue
      }
      if name == nil { missing += 1 } else { wrong += 1 }
      let start = max(0, Int(mention.span.start) - 160)
      let place = document.article.text.string(
        Span(start: start, count: Int(mention.span.start) - start))
      errors.append(
        "\(text.id) \(pronoun): \(name ?? "-") for \(gold.sorted().joined(separator: " "))"
          + " (\(found?.link.rawValue ?? "no link")): …\(place) [\(pronoun)]")
    }
  }

  mutating func add(_ other: MentionScore) {
    right += other.right
    wrong += other.wrong
    missing += other.missing
  }

  /// Counts and per cent.
  var line: String {
    let all = right + wrong + missing
    let linked = right + wrong
    func share(_ part: Int, of whole: Int) -> String {
      whole == 0 ? "-" : "\((1000 * part + whole / 2) / whole / 10).\((1000 * part + whole / 2) / whole % 10) %"
    }
    return "\(right) of \(all) right (\(share(right, of: all))), \(wrong) wrong, \(missing) missing,"
      + " \(share(right, of: linked)) of those linked"
  }
}
