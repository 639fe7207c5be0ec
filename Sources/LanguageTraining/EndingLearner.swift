// Rules for endings from known forms.
//
// In: folded forms with their edits, of one inflection. Out: endings with edits, where the longest
// ending of a form decides. Leaves to others: forms that no rule gets right (they are words of the
// model).

import Language

/// A list of endings that says of an unknown form how its lemma follows.
struct EndingLearner {
  /// Forms that must speak for an ending, and by how many more than for the edit of the shorter one.
  static let leastForms = 2
  static let leastGain = 1

  /// Edits by ending; the empty ending is the rule for all others.
  private(set) var rules: [[UInt8]: LemmaEdit] = [:]

  private typealias Example = (bytes: [UInt8], edit: LemmaEdit)

  init(_ examples: [(form: String, edit: LemmaEdit)]) {
    let examples = examples.map { (bytes: Array($0.form.utf8), edit: $0.edit) }
    guard !examples.isEmpty else { return }
    let all = EndingLearner.counts(examples)
    let usual = EndingLearner.best(all)
    rules[[]] = usual
    learn(examples, ending: [], inherited: usual)
  }

  /// The edit of the longest ending of a form that has a rule.
  func edit(of form: String) -> LemmaEdit {
    let bytes = Array(form.utf8)
    for count in stride(from: min(bytes.count, Lemmatizer.longestEnding), through: 0, by: -1) {
      if let edit = rules[Array(bytes.suffix(count))] { return edit }
    }
    return .none
  }

  /// Splits forms by the byte before their common ending and adds rules that beat the inherited one.
  private mutating func learn(_ examples: [Example], ending: [UInt8], inherited: LemmaEdit) {
    guard ending.count < Lemmatizer.longestEnding else { return }
    var groups: [UInt8: [Example]] = [:]
    for example in examples where example.bytes.count > ending.count {
      groups[example.bytes[example.bytes.count - ending.count - 1], default: []].append(example)
    }
    for byte in groups.keys.sorted() {
      guard let group = groups[byte], group.count >= EndingLearner.leastForms else { continue }
      let longer = [byte] + ending
      let counts = EndingLearner.counts(group)
      var edit = inherited
      let best = EndingLearner.best(counts)
      if counts[best, default: 0] - counts[inherited, default: 0] >= EndingLearner.leastGain {
        edit = best
        rules[longer] = best
      }
      learn(group, ending: longer, inherited: edit)
    }
  }

  private static func counts(_ examples: [Example]) -> [LemmaEdit: Int] {
    var counts: [LemmaEdit: Int] = [:]
    for example in examples { counts[example.edit, default: 0] += 1 }
    return counts
  }

  private static func best(_ counts: [LemmaEdit: Int]) -> LemmaEdit {
    counts.min { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }?.key ?? .none
  }
}
