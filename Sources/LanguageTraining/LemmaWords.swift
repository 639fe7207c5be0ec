// Which words the lemma model must hold.
//
// In: known edits and the rules for endings. Out: the words that the rules get wrong. Leaves to
// others: learning the rules.

import Language

/// The words of the lemma model.
struct LemmaWords {
  /// Words of treebanks before those of lists, for edits are numbered as they come.
  private(set) var words: [(key: LemmaKey, edit: LemmaEdit)] = []
  private var known: [LemmaKey: LemmaEdit] = [:]

  init(_ examples: LemmaExamples, endings: [(kind: LemmaClass, rules: EndingLearner)]) {
    var rest: [(key: LemmaKey, edit: LemmaEdit)] = []
    let order = examples.edits.sorted { $0.key < $1.key }
    for isListed in [false, true] {
      for (key, edit) in order where examples.listed.contains(key) == isListed {
        let rules = endings.first { $0.kind.inflection == key.kind.inflection }?.rules
        let byRule = key.kind.hasEndings ? rules?.edit(of: key.form) ?? .none : .none
        if edit != byRule { add(key, edit) } else { rest.append((key, edit)) }
      }
    }
    // "reached" is no "ached" behind a prefix: words that the table would now mislead join it.
    for (key, edit) in rest where key.kind.hasEndings {
      if let other = editBehindPrefix(of: key), other != edit { add(key, edit) }
    }
  }

  private mutating func add(_ key: LemmaKey, _ edit: LemmaEdit) {
    words.append((key, edit))
    known[key] = edit
  }

  private func editBehindPrefix(of key: LemmaKey) -> LemmaEdit? {
    let form = Array(key.form.utf8)
    for count in Lemmatizer.prefixLengths(of: form) {
      let other = LemmaKey(
        kind: key.kind, form: String(decoding: form[count...], as: UTF8.self))
      if let edit = known[other] { return edit }
    }
    return nil
  }
}
